title: Aisle Nine
section: third | past | - | Renske
person: Renske | Renske; the bus driver | she/her
person: Cobb | Cobb; Mr. Cobb; the security guard; the big one | he/him
person: Mr. Adeyemi | Mr. Adeyemi; the old man; the pharmacist; Adeyemi | he/him
person: Luz | Luz; Lulu; the girl | she/her
person: Teddy | Teddy; Teodor; the butcher | he/him
person: Wick | the kid; the boy; Wick; Warwick | he/him
person: Danny | Danny | he/him
relation: Luz | Danny | family: sister
=====
Aisle Nine

[[scene place=aisle nine/Pricemore; present=Renske, Cobb, Mr. Adeyemi, Luz, Teddy; time=the morning of the nineteenth day]]
On the morning of the nineteenth day, four tins of peaches were gone from aisle nine.

Renske counted them twice. Then she made Cobb count them, because Cobb liked being asked to do things and because he was the only one of them who still wore his uniform.

[[s Cobb > Renske]]"Fourteen," said Cobb.

[[s Renske > Cobb]]"It was eighteen last night."

[[s Cobb > Renske]]"I can subtract." He clicked his torch off to save it. [[s Cobb > Renske]]"So. Who's hungry?"

[[s Renske > Cobb]]"We're all hungry, Cobb."

[[s Cobb > Renske]]"Who's hungry and *stupid*."

A little way down the aisle Mr. Adeyemi sat on a pallet of dog food with his shoes off, rubbing his feet and pretending not to listen. He had been a pharmacist for forty-one years, and he pretended the way he probably used to when people came in for cream.

[[s Mr. Adeyemi > Cobb, Renske]]"Do not look at me," the old man said. [[s Mr. Adeyemi > Cobb, Renske]]"I am diabetic. Peaches in syrup would be a very silly way to die, with so many others on offer."

[[s Renske > Mr. Adeyemi]]"Nobody's looking at you," Renske told him.

[[s Mr. Adeyemi > Renske]]"Mr. Cobb is looking at me."

[[s Cobb > Mr. Adeyemi]]"I'm looking past you." The security guard came round the pallet and crouched, knees cracking. There was a smear of dried syrup on the lino, and in the smear, neat as a stamp, was the front half of a shoe. He put his own boot down next to it. It looked like a ferry beside a duck. [[s Cobb > Renske, Mr. Adeyemi]]"Huh."

[[s Renske > Cobb]]"That's a child's foot."

[[s Cobb > Renske]]"Could be Luz."

[[s Renske > Cobb]]"Luz wears a forty-one," she said. [[s Renske > Cobb]]"She's told me. At length."

The tannoy crackled over their heads and all three of them jumped, which was the point of it.

[[s Luz > Cobb, Renske, Mr. Adeyemi]]"Good morning, valued customers," said Luz's voice, sweet as an air hostess. [[s Luz > Cobb, Renske, Mr. Adeyemi]]"Today's specials include chickpeas. Also chickpeas. Would Mr. Cobb please come to the meat counter, where Teddy has done a thing to his hand and is being a baby about it."

Somewhere behind the microphone a man said, [[s Teddy > Luz]]"I am not being a baby, it was a *cleaver*—"

[[s Luz > Cobb, Renske, Mr. Adeyemi]]"Thank you for shopping at Pricemore."

[[scene place=the meat counter; present=Renske, Cobb, Mr. Adeyemi, Luz, Teddy; time=-]]
The meat counter had stopped smelling around day twelve, or else they had. Teddy sat up on the glass like a toddler at the doctor's, his left hand wrapped in three of his own paper hats. Mr. Adeyemi, barefoot, made him unwrap it.

[[s Mr. Adeyemi > Teddy]]"You have cut your thumb," he announced.

[[s Teddy > Mr. Adeyemi]]"I know I've cut my thumb."

[[s Mr. Adeyemi > Teddy]]"I have seen worse from envelopes."

[[s Luz > Teddy]]"*Told* you," Luz said. She was nineteen and had a rounders bat across her shoulders with both wrists hooked over it, and she hadn't slept properly since day eleven. Nobody mentioned it. She had gone on making the announcements; that was how you knew. [[s Luz > Renske]]"What's up with you, Renske? You've got your bus face on."

Renske hadn't known she had a bus face. [[s Renske > Luz, Teddy]]"Someone's been at the peaches. Not one of us. There's a footprint about so big." She held her fingers apart.

[[s Teddy > Renske]]"There's a *kid* in here?" said the butcher.

[[s Luz > Renske, Teddy]]"There's no kid. We did every aisle. We did the freezers. Danny did the staff toilets twice." Luz stopped. It was the first time in a week anybody had said his name, and she seemed surprised to find it had been her. [[s Luz > Renske]]"We checked, is all."

[[s Mr. Adeyemi > Luz]]"Did you check up?" asked Mr. Adeyemi. He was winding gauze and didn't raise his head.

Everyone else did. Above the counter ran a grid of ceiling tiles, white and stained and exactly the same as every other ceiling tile in the world, except that one of them over by the bakery sat a finger's width out of true.

Something behind it went *scrff*.

[[s Teddy]]"Rats," Teddy whispered.

[[s Cobb > Teddy]]"Rats in trainers." Cobb had his baton out already.

[[s Renske > Cobb]]"Put that away."

[[s Cobb > Renske]]"Could be bitten. You don't know how long it's been up there, you don't know what it's—"

[[s Renske > Cobb]]"It's been eating *peaches*, Cobb. Have you ever seen one of them work a ring-pull?"

He thought about that. [[s Cobb > Renske]]"No," he admitted, and put the baton back in its loop. He kept his hand on it, though.

[[scene place=the bakery; present=Renske, Cobb, Mr. Adeyemi, Luz, Teddy, Wick; time=-]]
They went over to the bakery in a line, the five of them, on their toes, like people in a cartoon. Cobb pointed at the tile. Teddy pointed at the flour bins stacked under it, which made a very good staircase now that you looked. Renske climbed the first one and knocked on the ceiling with one knuckle.

[[s Renske > Wick]]"Hello," she said. [[s Renske > Wick]]"I'm Renske. I drove the forty-two. I expect you're frightened."

Nothing.

[[s Renske > Wick]]"There's a man here with a bad thumb, and one with no shoes on, and a girl who thinks she's funny. Nobody's going to hurt you."

A long pause. Then a small voice, muffled by fibreboard: [[s Wick > Renske]]"What about the big one?"

Luz snorted. Cobb looked wounded.

[[s Cobb > Wick]]"I won't hurt you," he said gruffly.

[[s Wick > Cobb]]"You said you'd bash the next thing that came through the door."

[[s Cobb > Wick]]"That was— You're not a *door* thing. You're a ceiling thing."

[[s Wick > Cobb]]"You said it on Tuesday. I was over the magazines."

[[s Mr. Adeyemi > Cobb]]"He has you there," murmured the pharmacist.

The tile slid back. First came a trainer with the sole flapping, then a leg grey with dust, then the rest of him, all at once: a boy of nine or ten who landed on the flour bin beside Renske and stood there with his fists up. He had on a denim jacket so big that the cuffs hid the fists. There was a patch on the shoulder of a cat smoking a pipe.

The bat hit the floor.

[[s Luz > Wick]]"Where did you get that?"

The boy said nothing.

[[s Luz > Wick]]"Where did you get that jacket?" Luz had come right up against the bins. [[s Luz > Wick]]"I sewed that. I sewed that stupid cat on, it's *wonky*, look at it. Where did you—"

[[s Renske > Luz]]"Luz. Give him room."

[[s Luz > Renske]]"Did he take it off a body, Renske? Because I want to know. I want him to tell me."

The kid looked from one to the other of them. You could see him adding something up. [[s Wick > Luz]]"Are you Lulu?" he said finally.

Nobody breathed.

[[s Luz > Wick]]"Only one person calls me that."

[[s Wick > Luz]]"He said you'd have a bat." He lowered his fists. [[s Wick > Luz]]"He said I had to be sure you were all nice first. I was doing a week. It's only been six days."

---

[[scene place=the roof; present=Renske, Luz, Wick; time=after dark]]
They didn't go until after dark, because those outside were slower in the dark. Luz wanted to go at once. It took Renske and Teddy both to stop her, and Teddy got an elbow in the lip and was, for once, not a baby about it.

So it was nearly nine when the three smallest of them went up through the ceiling and along the duct on their stomachs and out, by a hatch that Renske would have sworn was painted on, onto the roof.

It was cold. Down in the car park they stood about between the trolleys in their dozens, facing nothing.

[[s Wick > Renske, Luz]]"You can't talk loud," said the boy. [[s Wick > Renske, Luz]]"That's why he couldn't shout for you. He wanted to. He was really swearing."

[[s Renske > Wick]]"What's your name, sweetheart?" Renske asked him. It shamed her that she hadn't yet.

[[s Wick > Renske]]"Wick."

[[s Luz > Wick]]"Like a candle?"

[[s Wick > Luz]]"Like Warwick." He pulled a face. [[s Wick > Luz, Renske]]"It's where they had me. He's in the laundrette, that one there. There's a bit where you have to jump, but it's only a small bit. That's where he fell."

Luz made a sound.

[[s Wick > Luz]]"Not *all* the way. He fell on the bins. It's his leg. It's gone a funny shape, and he's hot, and he keeps telling me the same joke. I can't get him up the ladder because he's too heavy." His chin had begun to go. [[s Wick > Luz]]"I got him peaches. It's the only thing he'll eat. I *am* sorry about the peaches."

She knelt down on the gravel. For a moment Renske thought the girl was going to shake him. She was doing up the jacket instead, button by button, right to the neck.

[[s Luz > Wick]]"Is he bitten?" she said. She didn't look up from the last button.

[[s Wick > Luz]]"No. I checked all over. He checked me back."

[[s Luz > Wick]]"What's the joke?"

[[s Wick > Luz]]"Huh?"

[[s Luz > Wick]]"The joke he keeps telling."

Wick wiped his nose on Danny's sleeve. It left a clean stripe. [[s Wick > Luz]]"What do you call a zombie with no legs?"

[[s Luz > Wick]]"Oh my God," said Luz. [[s Luz > Wick]]"*Late.*" And she put her forehead against the cat with the pipe, and her back shook, and it was a while before Renske could tell which sort of shaking it was.

[[scene place=aisle nine; present=Renske, Cobb, Mr. Adeyemi, Teddy; time=Twenty minutes later]]
Twenty minutes later Renske dropped out of the ceiling into the flour. The men were waiting in aisle nine, pretending that they weren't.

[[s Renske > Cobb, Mr. Adeyemi, Teddy]]"He's alive. It's a broken leg and a fever," she said. [[s Renske > Cobb, Mr. Adeyemi, Teddy]]"She won't leave him. I need rope, something for a stretcher, and whatever you've got for infection, Mr. Adeyemi."

The old man was already lacing his shoes. [[s Mr. Adeyemi > Renske]]"I have been saving it," he said, [[s Mr. Adeyemi > Renske]]"for somebody with more than a thumb."

[[s Teddy > Mr. Adeyemi]]"Rude," said Teodor, and went off to take a door off its hinges.

That left Cobb. He stood by the shelf with his torch under his arm and a carrier bag in his hand, and he was taking down the tins one at a time, quite gently, as if somebody were asleep.

[[s Renske > Cobb]]"How many's that?" said the bus driver.

[[s Cobb > Renske]]"All of them." He sniffed. [[s Cobb > Renske]]"Fourteen. You want to count?"

[[s Renske > Cobb]]"No," she said. [[s Renske > Cobb]]"I trust you."
