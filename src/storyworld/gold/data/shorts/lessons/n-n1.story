title: Relatives' Room
section: third | present | - | -
person: Ramil | Ramil; the man in the suit; the eldest; the biggest; Kuya | he/him
person: Joy | Joy; Jocelyn; the woman in the dungarees; the middle one; his sister | she/her
person: Dindo | Dindo; the chef; the youngest; the smallest | he/him
person: Dr. Achterberg | Dr. Achterberg; the doctor; the woman in scrubs | she/her
person: Mum | Mum; their mother; Ma | she/her
person: Mr. Pugh | Mr. Pugh; the old man; her partner | he/him
person: the woman with a blue lanyard | a woman with a blue lanyard | she/her
person: the man on the phone | the man on the phone | he/him
person: Mrs. Evans | Mrs. Evans | ?
relation: Ramil | Joy | family: brother
relation: Joy | Dindo | family: sister
relation: Ramil | Dindo | family: brother
relation: Mum | Ramil | family: mother
relation: Mum | Joy | family: mother
relation: Mum | Dindo | family: mother
relation: Mum | Mr. Pugh | romantic: partners
relation: Dr. Achterberg | Mum | other: doctor and patient
=====
Relatives’ Room

[[scene place=the relatives’ room; present=Ramil, Joy, Dindo, the woman with a blue lanyard; time=nearly two in the morning]]
The chairs in the relatives’ room are bolted together in threes, so they sit the way they used to sit in the back of the Datsun: biggest, middle, smallest. The biggest is in a suit. The middle one is in dungarees with emulsion up one leg. The smallest, who is thirty-one and not small, is in chef’s whites, and he can’t stay down.

[[s Dindo > Ramil, Joy]]“It only takes coins,” he reports from the vending machine.

[[s Joy > Dindo]]“It only took coins an hour ago.” His sister has her eyes shut and her head against the wall, under a poster about hand-washing.

[[s Dindo > Joy]]“I’m keeping you updated.”

[[s Ramil > Dindo]]“Sit,” says the man in the suit.

[[s Dindo > Ramil]]“I’ve been sitting. My arse has gone dead.”

[[s Ramil > Dindo]]“So stand quietly.”

There is a clock over the door, the sort they have in schools. It says ten past four and has said so since they were shown in. By the watch on the eldest’s wrist it is nearly two in the morning.

[[s Dindo > Ramil]]“Did she eat?” the chef asks him.

[[s Ramil > Dindo]]“When?”

[[s Dindo > Ramil]]“Tonight. Before.”

[[s Ramil > Dindo]]“How would I know if she ate?”

[[s Dindo > Ramil]]“You ring her. You ring her Thursdays.”

[[s Ramil > Dindo]]“She didn’t pick up.” The man in the suit turns the watch round on his wrist, then turns it back. [[s Ramil > Dindo]]“I assumed she was at bingo.”

[[s Dindo > Ramil]]“Mum hates bingo.”

[[s Ramil > Dindo]]“She goes to bingo.”

[[s Joy > Ramil]]“She goes for the parking,” says the woman in the dungarees, eyes still shut, [[s Joy > Ramil]]“because it’s free and it’s next to the Lidl. She hates bingo. You’d know that if you ever asked her a question that wasn’t about the boiler.”

Nobody says anything for a bit. The machine hums something that is nearly a tune.

[[s Ramil > Joy]]“The boiler’s twenty-two years old.”

[[s Joy > Ramil]]“Oh my God.”

[[s Ramil > Joy]]“I’m only saying that somebody should be asking.”

The chef laughs. He claps his hand to his mouth but it’s out, and then she has caught it too and is laughing horribly down her nose, and the eldest gives the pair of them the look he gave them through every Mass of their childhood.

[[s Ramil > Joy, Dindo]]“Don’t,” he says. [[s Ramil > Joy, Dindo]]“Don’t, you’ll set me off.”

It wears itself out. It leaves the room smaller. A woman with a blue lanyard puts her head round the door, and all three of them stand up.

[[s the woman with a blue lanyard > Ramil, Joy, Dindo]]“Family of Mrs. Evans?”

[[s Dindo > the woman with a blue lanyard]]“No,” says the chef. [[s Dindo > the woman with a blue lanyard]]“Sorry.”

[[s the woman with a blue lanyard > Dindo]]“Don’t be sorry, love. Doctor won’t be long.”

[[s Ramil > the woman with a blue lanyard]]“Which doctor?” the eldest asks, but she has already gone, and the door does its slow pneumatic sigh.

[[s Joy]]“That’s what they said at midnight.” The woman in the dungarees drops back into her seat.

[[s Ramil > Joy, Dindo]]“Who found her?”

[[s Joy > Ramil]]“What?” says his sister.

[[s Ramil > Joy, Dindo]]“Somebody rang the ambulance. It wasn’t me. It wasn’t you.” He points, as if it were a seating plan. [[s Ramil > Dindo]]“You were on shift. So who?”

[[s Dindo > Ramil]]“Mum rang it.”

[[s Ramil > Dindo]]“She was unconscious.”

[[s Dindo > Ramil]]“Before she was unconscious.”

[[s Ramil > Dindo]]“The man on the phone said, [[q]]‘The caller is going to wait with her.’ You don’t wait with yourself.”

The woman in the dungarees opens her eyes.

[[s Joy > Ramil]]“Neighbour,” she says, rather fast.

[[s Ramil > Joy]]“Which?”

[[s Joy > Ramil]]“I don’t know which. She has neighbours.” She is up, slapping her pockets one after another. [[s Joy]]“I need a fag.”

[[s Dindo > Joy]]“You gave up,” says the youngest.

[[s Joy > Dindo]]“I gave up giving up. Come with me.”

[[s Dindo > Joy]]“I don’t smoke.”

[[s Joy > Dindo]]“You can hold it.”

[[scene place=a shelter/the shelter; present=Joy, Dindo; time=-]]
They go down in a lift made for beds, standing at opposite ends of it, and out past the ambulances to a shelter with no roof and a sign that says smoking is not permitted in the shelter. It’s cold enough to see what they say.

[[s Joy > Dindo]]“There’s a man,” she says.

[[s Dindo > Joy]]“Where?”

[[s Joy > Dindo]]“Not here. At Mum’s. Mum has a man.”

He takes this in. [[s Dindo > Joy]]“Like a handyman.”

[[s Joy > Dindo]]“Like a man.”

[[s Dindo > Joy]]“Mum.”

[[s Joy > Dindo]]“Since Easter. He’s called Mr. Pugh. He’s got an allotment.” She lights the wrong end, swears, turns it round. [[s Joy > Dindo]]“She made me swear on Lolo’s grave. You were both going to be told at Christmas, when she’d built up to it.”

[[s Dindo > Joy]]“What does she—” He gives up on that one. [[s Dindo > Joy]]“Does she call him Mr. Pugh?”

[[s Joy > Dindo]]“To his face. I think it’s a thing.”

[[s Dindo > Joy]]“Oh, don’t.”

[[s Joy > Dindo]]“I’ve carried this by myself since April. You can have a bit.”

[[s Dindo > Joy]]“Is he nice?”

She considers it, blowing smoke at the sign. [[s Joy > Dindo]]“He brought me a marrow.”

[[s Dindo > Joy]]“Is that nice?”

[[s Joy > Dindo]]“It was a very big marrow.”

An ambulance backs in, beeping to itself. Its doors open and nobody gets out, and they both watch until somebody does: a boy with a tea towel round his hand, looking embarrassed.

[[s Dindo > Joy]]“He’ll go mad,” the chef says. There’s no need to say who.

[[s Joy > Dindo]]“He’ll want to know about his pension.”

[[s Dindo > Joy]]“He’ll want to know about his boiler.” And then his face goes, all at once, like a sponge when the oven door’s been slammed. She drops the cigarette and gets hold of him by the back of his stupid white jacket, which smells of onions.

[[s Joy > Dindo]]“She’ll be all right,” she says into his shoulder.

[[s Dindo > Joy]]“You don’t know that.”

[[s Joy > Dindo]]“No. But I’m older.”

* * *

[[scene place=the relatives’ room; present=Ramil, Joy, Dindo, Dr. Achterberg; time=-]]
When they get back to the relatives’ room somebody is in the middle seat. She’s little and square, with grey plaits pinned up and a cardboard folder on her knee, and the eldest is standing over her with his jacket buttoned.

[[s Ramil > Dr. Achterberg]]“Here they are,” he says. [[s Ramil > Dr. Achterberg]]“She wouldn’t say it until—they’re here. You can say it now.”

[[s Dr. Achterberg > Ramil, Joy, Dindo]]“Nobody needs to stand up for it,” says the woman in scrubs. [[s Dr. Achterberg > Ramil, Joy, Dindo]]“I’m sorry it’s been so long. My name’s Dr. Achterberg, I’ve had your mum since she came up from A&E. Which of you is Ramil?”

[[s Ramil > Dr. Achterberg]]“Me.” The man in the suit lifts a hand, as if for a register.

[[s Dr. Achterberg > Ramil]]“You’re next of kin on the form. And Jocelyn?”

[[s Joy > Dr. Achterberg]]“Joy,” says the woman in the dungarees. [[s Joy > Dr. Achterberg]]“Is she dead?”

[[s Dr. Achterberg > Joy]]“No.”

[[s Ramil > Dr. Achterberg]]“You could have started with that,” says Ramil.

[[s Dr. Achterberg > Ramil]]“You’re right. I should have.” She doesn’t sound offended. [[s Dr. Achterberg > Ramil, Joy, Dindo]]“She isn’t dead. She’s awake, she’s cross, and she’s asked me three times whether”—a glance into the folder—[[s Dr. Achterberg > Ramil, Joy, Dindo]]“Dindo has had his dinner.”

The chef makes a noise.

[[s Dr. Achterberg > Dindo]]“That’s you.”

[[s Dindo > Dr. Achterberg]]“That’s me.”

[[s Dr. Achterberg > Dindo]]“Have you?”

[[s Dindo > Dr. Achterberg]]“I had a Twix.”

[[s Dr. Achterberg > Dindo]]“I’ll pass it on.” She waits while he wipes his face on his sleeve. [[s Dr. Achterberg > Ramil, Joy, Dindo]]“It was her heart. Not a big attack, but I won’t call it a small one. There’s a stent in now and it’s doing what it should. She was lucky. Somebody started compressions inside a minute and kept going till the crew got there, and that was eleven minutes. He’s cracked two of her ribs and I’d like to shake his hand.”

[[s Ramil > Dr. Achterberg]]“He,” says Ramil.

Joy reads the hand-washing poster.

[[s Dr. Achterberg > Ramil]]“Mr. Pugh. Her partner. He’s downstairs in the main—have you not been sitting with him? I took it for granted that…” The doctor looks along the row of them and slowly closes the folder. [[s Dr. Achterberg]]“Ah.”

[[s Ramil > Dr. Achterberg]]“Her partner in what?”

[[s Joy > Ramil]]“Kuya,” says Joy.

[[s Ramil > Joy]]“No. In what? Bingo?”

[[s Joy > Ramil]]“Kuya, sit down.”

[[s Ramil > Joy]]“How long?”

[[s Joy > Ramil]]“Easter.”

[[s Ramil > Joy]]“And you knew.” He swings round. [[s Ramil > Dindo]]“And you?”

[[s Dindo > Ramil]]“Twenty minutes!” says Dindo. [[s Dindo > Ramil]]“I’ve known it for twenty minutes! There was a marrow!”

[[s Ramil > Dindo]]“A what?”

[[s Dr. Achterberg > Ramil, Joy, Dindo]]“I can come back,” the doctor says.

[[s Ramil > Dr. Achterberg]]“Stay there,” Ramil tells her, and then he hears himself. [[s Ramil > Dr. Achterberg]]“Please. I’m sorry. Please.” He sits down at the end and takes off the watch, and holds it, as if somebody had asked him to mind it for them. [[s Ramil > Dr. Achterberg]]“Eleven minutes?”

[[s Dr. Achterberg > Ramil]]“Eleven. He’s seventy-four himself. They had to peel him off her.”

[[s Ramil]]“I did the course. At work. They give you a dummy.” He’s talking to the carpet tiles. [[s Ramil]]“You do two minutes each and then there’s sandwiches. I was sweating. I had to sit down, after two minutes.”

Dr. Achterberg gets up without being asked. Joy takes the seat beside him because it’s hers, and Dindo drops into the one beyond, and the whole row rocks on its bolts.

[[s Dindo > Dr. Achterberg]]“Can we see her?” he says, over the top of his sister.

[[s Dr. Achterberg > Dindo]]“Two at a time. Officially.”

[[s Joy > Dr. Achterberg]]“And unofficially?” says Joy.

[[s Dr. Achterberg > Joy]]“Unofficially, I’ve been on since yesterday morning and I can’t count.”

[[scene place=Bay four; present=Mum, Ramil, Joy, Dindo, Dr. Achterberg; time=three in the morning]]
Bay four is at the far end, behind a curtain with faded sailing boats on it. The doctor holds it open for them and stays outside. Their mother has got very small. There’s a clip on her finger with a red light in it, and she’s holding the finger away from the others as though it belonged to someone common.

[[s Mum > Ramil, Joy, Dindo]]“All of you,” she says. [[s Mum > Ramil, Joy, Dindo]]“Am I dying?”

[[s Joy > Mum]]“No, Ma.”

[[s Mum > Dindo]]“Then who is minding the restaurant?”

[[s Dindo > Mum]]“It’s three in the morning, Mum.”

[[s Mum > Dindo]]“You look thin.”

[[s Dindo > Mum]]“I’m sixteen stone.”

[[s Mum > Dindo]]“In the face.” Her head turns on the pillow, a bit at a time, until she has found the suit. [[s Mum > Ramil]]“And you’re angry.”

[[s Ramil > Mum]]“I’m not angry.”

[[s Mum > Ramil]]“He has a good pension. From the buses.”

Joy goes to look out of the window, which has a wall in it.

[[s Ramil > Mum]]“I didn’t ask,” says Ramil.

[[s Mum > Ramil]]“You were going to.”

[[s Ramil > Mum]]“What’s his…” He clears his throat. [[s Ramil > Mum]]“What’s the boiler like? At his?”

[[s Mum > Ramil]]“New,” says their mother, and lets her eyes close. [[s Mum > Ramil]]“Very new.”

[[scene place=the main waiting area; present=Ramil, Mr. Pugh; time=-]]
He leaves them squabbling in whispers about pillows and walks down all four floors, because he can’t stand in that lift. In the main waiting area there’s just one person, a long thin old man with his cardigan done up wrong, sitting with his hands palm upward in his lap as if they were drying.

[[s Ramil > Mr. Pugh]]“Mr. Pugh?”

The old man gets up too fast and has to hold on to the chair. [[s Mr. Pugh > Ramil]]“Is she—”

[[s Ramil > Mr. Pugh]]“She’s fine. She’s bossing people. I’m Ramil.”

[[s Mr. Pugh > Ramil]]“I know who you are. You’re on the sideboard.” It’s a Welsh voice and there’s not much left of it. [[s Mr. Pugh > Ramil]]“I think I hurt her. I felt something go, and I didn’t dare stop.”

[[s Ramil > Mr. Pugh]]“No,” says Ramil. [[s Ramil > Mr. Pugh]]“No, you don’t stop.” He puts out his hand. Mr. Pugh looks at it, and then at his own, which won’t close; so Ramil takes him by the wrist instead, carefully, the way you would take something out of an oven.

[[s Ramil > Mr. Pugh]]“There’s a machine up there,” he says. [[s Ramil > Mr. Pugh]]“It only takes coins. I don’t suppose you’ve got any coins?”

[[s Mr. Pugh > Ramil]]“Pocketful,” says Mr. Pugh. [[s Mr. Pugh > Ramil]]“She has me keep them for the trolleys.”
