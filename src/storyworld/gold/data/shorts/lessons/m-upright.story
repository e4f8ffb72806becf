title: Upright
section: third | past | - | -
person: Ximena | Ximena; Xim; Ms. Duarte | she/her
person: Bogdan | Bogdan; Bog | he/him
person: Mr. Petrakis | Mr. Petrakis; Petrakis; the landlord; Stavros | he/him
person: Mrs. Lindqvist | Mrs. Lindqvist | she/her
person: Eleni | Eleni | she/her
person: Kyle | Kyle | he/him
relation: Ximena | Bogdan | friend: roommates
relation: Mr. Petrakis | Ximena | other: landlord
relation: Mr. Petrakis | Bogdan | other: landlord
relation: Eleni | Mr. Petrakis | family: sister
relation: Ximena | Kyle | romantic: ex-boyfriend
=====
Upright

[[scene place=the kitchen; present=Ximena, Bogdan, Mrs. Lindqvist; time=the first of the month]]
[[s Ximena > Bogdan]]"Bogdan?"

[[s Bogdan > Ximena]]"Mm."

[[s Ximena > Bogdan]]"There's a piano in the kitchen."

[[s Bogdan > Ximena]]"Yes."

[[s Ximena > Bogdan]]"You can see it too. OK. That was honestly my first question." Ximena put down her keys on the only part of the counter she could still reach. [[s Ximena > Bogdan]]"Why is there a piano in the kitchen?"

[[s Bogdan > Ximena]]"I thought it was yours."

[[s Ximena > Bogdan]]"You thought it was *mine*?"

[[s Bogdan > Ximena]]"I came out for cereal this morning, and there was a piano. I thought, Ximena has bought a piano. I thought, good for her. After Kyle, a person needs a project."

[[s Ximena > Bogdan]]"I'm not going to dignify that. How would I get a piano up four flights of stairs in the middle of the night?"

[[s Bogdan > Ximena]]"You're very determined."

[[s Ximena > Bogdan]]"Bog, I can't open *jars*."

[[s Bogdan > Ximena]]"I know. I open them. I assumed you'd hired some men."

[[s Ximena > Bogdan]]"And you didn't hear anything? Grunting? A piano noise?"

[[s Bogdan > Ximena]]"I wear the earplugs. Because of your breathing."

[[s Ximena > Bogdan]]"My what?"

[[s Bogdan > Ximena]]"It isn't a criticism."

[[s Ximena > Bogdan]]"What's wrong with my breathing?"

[[s Bogdan > Ximena]]"Can we do the piano first?"

She walked around it. This took a while, and at one point involved the sink. It was an upright, brown, with two brass candlesticks and a doily. On the doily was a bowl of cereal.

[[s Ximena > Bogdan]]"You're using it as a table."

[[s Bogdan > Ximena]]"I can't get to the table. The table's on the other side of the piano."

[[s Ximena > Bogdan]]"OK. OK, so somebody broke in—"

[[s Bogdan > Ximena]]"And stole nothing."

[[s Ximena > Bogdan]]"Did they?"

[[s Bogdan > Ximena]]"We don't have anything. I checked. We have actually more than we had."

[[s Ximena > Bogdan]]"We have to call Petrakis."

[[s Bogdan > Ximena]]"We can't call Petrakis. Lease, page four. [[q]]'No waterbeds, no reptiles, no musical instruments larger than a guitar.'"

[[s Ximena > Bogdan]]"It doesn't say that!"

[[s Bogdan > Ximena]]"I read it to you when we signed. You said, [[q]]'Who'd ever have a waterbed?' and you laughed for maybe a minute."

[[s Ximena > Bogdan]]"That does sound like me." She lifted the lid and pressed a key. It was extremely loud. [[s Ximena > Bogdan]]"Oh, wow. OK. It works."

From downstairs came three thumps of a broom.

[[s Bogdan > Mrs. Lindqvist]]"Sorry, Mrs. Lindqvist!" Bogdan shouted at the floor.

[[s Mrs. Lindqvist > Bogdan]]"Was that a *piano*?" shouted the floor.

[[s Bogdan > Mrs. Lindqvist]]"No!"

[[s Ximena > Mrs. Lindqvist]]"It's a big guitar!" Ximena called.

[[s Bogdan > Ximena]]"Why would you say that? Page four."

[[s Ximena > Bogdan]]"I panicked!"

Somebody knocked on the door.

They looked at each other across the candlesticks. It was a very particular knock, two slow and one slower, like a man who's paid for the door.

[[s Bogdan > Ximena]]"It's the first of the month," whispered Bogdan.

[[s Ximena > Bogdan]]"It's the *radiator*. I put in a request about the radiator. In October! He picks now?"

[[s Bogdan > Ximena]]"Throw a sheet on it."

[[s Ximena > Bogdan]]"It'll look like a piano in a sheet."

[[s Bogdan > Ximena]]"Then throw two."

[[scene place=the hall; present=Ximena, Bogdan, Mr. Petrakis; time=-]]
[[s Mr. Petrakis > Ximena]]"Ms. Duarte."

[[s Ximena > Mr. Petrakis]]"Mr. Petrakis! Hi! Wow, in person." She had opened the door about the width of her own face. The landlord filled the hall, a huge sad man in a cardigan, holding a wrench the way other people hold a hat. [[s Ximena > Mr. Petrakis]]"You know what, it's the funniest thing, the radiator's fixed."

[[s Mr. Petrakis > Ximena]]"Who fixed it?"

[[s Ximena > Mr. Petrakis]]"It sort of healed."

[[s Mr. Petrakis > Ximena]]"They don't do that." He tried to see over her head. [[s Mr. Petrakis > Ximena]]"I'll take a look. Two minutes."

[[s Ximena > Mr. Petrakis]]"It's just that Bogdan isn't dressed."

[[s Bogdan > Ximena]]"I am dressed," said Bogdan behind her.

[[s Ximena > Bogdan]]"You're *not*, though."

[[s Bogdan > Ximena]]"Oh. No. I'm completely naked. Hello, Mr. Petrakis."

[[s Mr. Petrakis > Bogdan]]"Hello, Bogdan. I can see your shoes."

[[s Bogdan > Mr. Petrakis]]"Only shoes. It's how we do it in Plovdiv."

[[s Mr. Petrakis > Ximena]]"Ms. Duarte, is there an animal in there?"

[[s Ximena > Mr. Petrakis]]"No!"

[[s Mr. Petrakis > Ximena]]"Because Mrs. Lindqvist called me on the stairs. She says that there's a very big guitar." He lowered his voice. [[s Mr. Petrakis > Ximena]]"Is that slang? For a snake?"

[[s Ximena > Mr. Petrakis]]"It isn't a snake. There's no snake. There is nothing in this apartment that's alive, apart from us, and the thing behind the fridge, and that was here when we moved in."

[[s Mr. Petrakis > Ximena]]"So, good. So I'll come in."

[[s Ximena > Mr. Petrakis]]"Sir, I know my rights. You need to give me twenty-four hours' written—"

[[s Mr. Petrakis > Ximena]]"In October I slid it under the door."

[[s Ximena > Bogdan]]"Did he?"

[[s Bogdan > Ximena]]"I used it for the list," Bogdan admitted. [[s Bogdan > Ximena]]"On the back. Eggs, sponge."

She looked from one to the other. She sighed, and opened the door the rest of the way.

[[scene place=the kitchen; present=Ximena, Bogdan, Mr. Petrakis, Mrs. Lindqvist; time=-]]
It was a long time before anybody spoke. In the middle of the kitchen stood something in two fitted sheets, one with dinosaurs, with a pair of candlesticks poking out.

[[s Ximena > Mr. Petrakis]]"So that," said Ximena, [[s Ximena > Mr. Petrakis]]"is laundry."

[[s Mr. Petrakis > Ximena]]"That's laundry?"

[[s Bogdan > Mr. Petrakis]]"We let it get away from us," said Bogdan.

The landlord set down his wrench. He took hold of a dinosaur by the corner and pulled, and the two sheets came away together, and he stood there with them against his chest.

[[s Mr. Petrakis]]"No," he said.

[[s Ximena > Mr. Petrakis]]"I can explain. I mean, I can't, but I feel like if we all put our heads together—"

[[s Mr. Petrakis > Ximena, Bogdan]]"Where did you get this?"

[[s Bogdan > Mr. Petrakis]]"It was here when I got up."

[[s Mr. Petrakis > Bogdan]]"Don't joke with me. Where'd you get it? Who told you? Did Eleni tell you?"

[[s Ximena > Mr. Petrakis]]"Who's Eleni? Mr. Petrakis, are you OK? Bog, get him a chair."

[[s Bogdan > Ximena]]"The chairs are on the other side of the piano."

[[s Ximena > Bogdan]]"Get him a *bucket*, then!"

He sat on the bucket. He was still holding the sheets.

[[s Mr. Petrakis > Ximena]]"There's a burn on the left-hand side," he said, [[s Mr. Petrakis > Ximena]]"by the low end. Like a cigar. Look for me."

[[s Ximena > Mr. Petrakis]]"By the... yeah. Yes, there is. How did you know that?"

[[s Mr. Petrakis > Ximena]]"Because it's my cigar! I was eleven years old. My father beat me from here to the roof. It's my mother's piano. We lived here, on four, the whole family, and it was in this kitchen, it was *there*, because he got it up the stairs before there was a wall, and he said, that's it, now it lives here, we'll build the wall around it. When he died my sister had the wall cut and she sold it. Nineteen eighty-one. To a dentist."

[[s Bogdan > Mr. Petrakis]]"So that's page four," said Bogdan slowly.

[[s Mr. Petrakis > Bogdan]]"What?"

[[s Bogdan > Mr. Petrakis]]"The guitar clause."

[[s Mr. Petrakis > Bogdan]]"I couldn't hear one through the ceiling. I tried it. I had a cellist in '94, I had to go and stand in the street."

Ximena found she was patting the enormous cardigan. [[s Ximena > Mr. Petrakis]]"What about the waterbeds?"

[[s Mr. Petrakis > Ximena]]"That's the insurance."

[[s Ximena > Mr. Petrakis]]"Sure. OK."

[[s Bogdan > Mr. Petrakis]]"But then who has brought it *back*?" Bogdan had climbed onto the sink in order to see behind. [[s Bogdan > Mr. Petrakis]]"There isn't any hole. I looked. The door's seventy-six centimeters, the piano is one meter forty. It's mathematically not here."

[[s Ximena > Bogdan]]"On its end?"

[[s Bogdan > Ximena]]"It'd have to go around the banister."

[[s Ximena > Bogdan]]"The window?"

[[s Bogdan > Ximena]]"With what, a crane? I have good earplugs, Xim. I don't have *crane* earplugs."

[[s Mr. Petrakis > Bogdan]]"Is there a note?"

[[s Bogdan > Mr. Petrakis]]"I haven't seen a note."

[[s Mr. Petrakis > Bogdan]]"In the bench. She kept the bills in the bench."

[[s Bogdan > Mr. Petrakis]]"What bench?"

[[s Ximena > Bogdan]]"You're standing on it," said Ximena.

[[s Bogdan > Ximena]]"I'm standing on the sink."

[[s Ximena > Bogdan]]"Your *other* foot."

He looked down. He got off, and wiped it with his sleeve, and opened it. There was a smell of mothballs. There was one envelope in there and it had been addressed, in purple ink, [[m Eleni > Mr. Petrakis]]"To whichever one of you is home."

[[s Ximena > Mr. Petrakis]]"You do it," said Ximena. [[s Ximena > Mr. Petrakis]]"It's your piano."

[[s Mr. Petrakis > Ximena]]"I don't have my glasses."

[[s Ximena > Mr. Petrakis]]"They're on your head."

[[s Mr. Petrakis > Ximena]]"I don't *want* my glasses. Read it."

She tore it open. [[s Ximena > Mr. Petrakis, Bogdan]]"OK. [[q]]'Stavros. The dentist died. I know a man with a crane.'"

[[s Bogdan > Ximena]]"Ha!" said Bogdan.

[[s Ximena > Bogdan]]"Shh. [[q]]'I paid your tenants' window to be taken out and put back in again, from two until five in the morning. The girl slept through it. My God, how she breathes.'"

[[s Bogdan > Ximena]]"I said nothing."

[[s Ximena > Bogdan]]"You said nothing *loudly*. [[q]]'I should never have sold it. I was angry with him and I took it out on you and on the wall. Call me or don't. But play it, you big donkey, it's no good to anybody in a sheet.'" Ximena turned over the page. [[s Ximena > Mr. Petrakis, Bogdan]]"How'd she know about the *sheet*?"

Nobody had an answer to that. The landlord got up off the bucket. He stood in front of the keys for some time with his arms hanging. Then he pushed up both sleeves of the cardigan and played, standing, with a great many wrong notes, about half of something slow.

The broom hit the ceiling below, three times.

[[s Mr. Petrakis > Mrs. Lindqvist]]"Mrs. Lindqvist!" roared Mr. Petrakis, not stopping. [[s Mr. Petrakis > Mrs. Lindqvist]]"I'll take twenty dollars off!"

A pause.

[[s Mrs. Lindqvist > Mr. Petrakis]]"Forty!"

[[s Mr. Petrakis > Mrs. Lindqvist]]"Thirty!"

[[s Mrs. Lindqvist > Mr. Petrakis]]"Play something faster!"

[[s Bogdan > Ximena]]"Does this mean," Bogdan murmured into Ximena's ear, [[s Bogdan > Ximena]]"that we can get a snake?"

[[scene place=the kitchen; present=Ximena, Bogdan; time=Eleven that night]]
Eleven that night, in the kitchen. Cereal, two bowls, one doily.

[[s Ximena > Bogdan]]"He never looked at the radiator."

[[s Bogdan > Ximena]]"No."

[[s Ximena > Bogdan]]"He's coming again on Sunday, though. He's bringing a lamb."

[[s Bogdan > Ximena]]"To live?"

[[s Ximena > Bogdan]]"To eat, Bog. And his sister, maybe. If she picks up."

[[s Bogdan > Ximena]]"Will she come by the stairs?"

[[s Ximena > Bogdan]]"One would hope." She chewed for a while. [[s Ximena > Bogdan]]"So tell me about my breathing."

[[s Bogdan > Ximena]]"You've got work in the morning."

[[s Ximena > Bogdan]]"Bogdan."

[[s Bogdan > Ximena]]"You know when they let the air out of a bouncy castle?"

[[s Ximena > Bogdan]]"OK."

[[s Bogdan > Ximena]]"But there are still children inside?"

[[s Ximena > Bogdan]]"OK! Good night!"
