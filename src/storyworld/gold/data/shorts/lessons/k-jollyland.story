title: The Jollyland Horses
section: third | past | - | Tad Boateng
person: Tad Boateng | Tad; Kofi Boateng's boy | he/him
person: Kit | Kit | she/her
person: Marisol | Marisol | she/her
person: Iggy | Iggy | he/him
person: Admiral | Admiral; the dog; basset hound | he/him
person: Louisa Harcastle | Louisa Harcastle; Miss Harcastle; Louisa; the woman in the yellow raincoat; the old woman; the woman | she/her
person: Mr. Dunphy | Mr. Dunphy; Dunphy; the guard; the watchman | he/him
person: Kofi Boateng | Kofi Boateng; Tad's dad; his dad; Dad | he/him
relation: Tad Boateng | Kit | friend: best friends
relation: Tad Boateng | Marisol | friend: friends
relation: Tad Boateng | Iggy | friend: friends
relation: Kit | Iggy | friend: friends
relation: Tad Boateng | Kofi Boateng | family: son
=====
The Jollyland Horses

[[scene place=the gate/Jollyland; present=Tad Boateng, Kit, Marisol, Iggy, Admiral; time=nine-forty on a Friday night]]
At nine-forty on a Friday night, four kids and a basset hound stood outside the gate of Jollyland and argued about whose fault it was going to be.

[[s Marisol]]"I'm just saying that if we get arrested," said Marisol, [[s Marisol]]"I have a recital."

[[s Kit > Marisol]]"Nobody's getting arrested." Kit already had one leg through the gap in the fence. She'd measured it on Wednesday, with an actual tape measure, because she was Kit. [[s Kit > Marisol]]"It's trespass. It's barely even a crime."

[[s Marisol > Kit]]"It says [[q]]'trespassers will be prosecuted' on the sign you're leaning on."

[[s Kit > Marisol]]"That's to scare you."

[[s Marisol > Kit]]"It's working!"

Tad held Admiral's leash and didn't say anything. He was looking past them both, to where the Ferris wheel stood up against the clouds with half its cars missing. His dad used to run that wheel. His dad had a whole box of Jollyland tickets in the garage that nobody would ever collect.

[[s Iggy > Tad Boateng]]"Hey," said a voice at his elbow, kind of low. Iggy had powdered sugar on his chin. [[s Iggy > Tad Boateng]]"You okay?"

[[s Tad Boateng > Iggy]]"I'm fine."

[[s Iggy > Tad Boateng]]"You want a donut?"

[[s Tad Boateng > Iggy]]"Where do you keep *getting* those?"

[[s Iggy > Tad Boateng]]"I plan ahead," said Iggy with dignity.

Three nights running, people on Shore Street had heard the carousel. Not loud. Just a bit of that oompah music, around ten, and then nothing. The police had sent a car, and the car had driven around the lot once and gone for coffee. There was no power in the park. It'd been cut off in September. On Monday morning the wreckers were coming to knock the whole thing flat.

[[s Kit > Tad Boateng, Marisol, Iggy]]"Okay, so, rules," Kit whispered, once they were all through and Admiral had been pushed from behind. [[s Kit > Tad Boateng, Marisol, Iggy]]"We stay together. Flashlights down. If anyone sees anything, you say..."

[[s Iggy > Kit]]"[[q]]'Aaaah,'" Iggy suggested.

[[s Kit > Iggy]]"You say the code word."

[[s Iggy > Kit]]"Is the code word [[q]]'aaaah'?"

[[s Kit > Iggy]]"It's [[q]]'pineapple.' We had a meeting."

[[s Iggy > Kit]]"I had the dentist!"

[[s Marisol > Kit, Iggy]]"You guys," said Marisol. [[s Marisol > Kit, Iggy]]"Listen."

They listened. It came from away over behind the bumper cars, thin and out of tune and very slow, as if somebody were pushing it. *Oom. Pah. Pah.* All the hair stood up along the dog's back. Then he sat down on Tad's foot.

[[s Iggy]]"Pineapple," Iggy said faintly.

[[scene place=the midway; present=Tad Boateng, Kit, Marisol, Iggy, Admiral; time=-]]
They went down the midway in single file. It was worse than Tad had expected, and not in a scary way. The shooting gallery had been stripped to the boards. Someone had taken the big clown's nose. Tad had eaten about a thousand corn dogs on that bench, and now there was a shopping cart on it, upside down.

[[s Kit > Tad Boateng]]"Tracks," said Kit, crouching. She did love it when there were tracks. [[s Kit > Tad Boateng]]"See these? Two wheels. Narrow. And there's drag in the middle."

[[s Tad Boateng > Kit]]"A hand truck." He knew that one. [[s Tad Boateng > Kit]]"My dad's got one. For, like, refrigerators."

[[s Kit > Tad Boateng]]"So it's someone hauling something heavy."

[[s Marisol > Kit, Tad Boateng]]"Or someone *hauling a body*," said Marisol, who'd been so brave up to then.

[[s Tad Boateng > Marisol]]"A body's not heavy enough. Not for ruts like that." They all turned to look at him. He felt his ears go hot. [[s Tad Boateng > Marisol]]"What? It's just physics."

[[s Marisol > Tad Boateng]]"You are *not* helping me, Tad."

Iggy reached over and took her hand, and she let him, and nobody mentioned it. The music went around again, closer. It stuck, groaned and stopped. In the quiet somebody said, quite clearly, a very bad word.

[[s Iggy > Kit, Tad Boateng, Marisol]]"Ghosts don't cuss," Iggy breathed.

[[s Kit > Iggy]]"How would you know?"

[[s Iggy > Kit]]"My grandma's a ghost and she'd never."

Kit opened her mouth, obviously decided that she'd get back to that one later, and switched off her light.

[[scene place=the carousel; present=Tad Boateng, Kit, Marisol, Iggy, Admiral, Louisa Harcastle, Mr. Dunphy; time=-]]
The carousel house had a round roof and tall glass doors, and one of the doors was propped open with a paint can. Inside, a camping lantern hung from a brass pole. The carousel was moving, about an inch at a time. There was a person leaning on it, all their weight against the rump of a spotted pony, boots slipping on the boards. A yellow raincoat. A lot of white hair.

Admiral barked.

The woman in the yellow raincoat spun around and held up a screwdriver. [[s Louisa Harcastle]]"I'm armed," she said.

[[s Kit > Louisa Harcastle]]"That's a Phillips," said Kit.

[[s Louisa Harcastle > Kit]]"It's a *large* Phillips." She squinted past the lantern. She had to be eighty. [[s Louisa Harcastle > Kit]]"You're children. How many of you are there?"

[[s Marisol > Louisa Harcastle]]"Four, ma'am," said Marisol automatically. [[s Marisol > Louisa Harcastle]]"And a dog."

[[s Louisa Harcastle > Marisol]]"Well, shut the door. You're letting out the warm."

There wasn't any warm. Tad shut the door anyway. When he turned back he saw what he ought to have seen first, the gaps. There were thirty horses on the Jollyland carousel, he'd known the names of most of them. Nine or ten of the poles had nothing on them at all.

[[s Tad Boateng > Louisa Harcastle]]"You're stealing the horses," he said.

[[s Louisa Harcastle > Tad Boateng]]"I am not."

[[s Tad Boateng > Louisa Harcastle]]"Where's Duchess? Where's the black one with the roses?"

[[s Louisa Harcastle > Tad Boateng]]"In my dining room." The old woman put the screwdriver in her pocket, slowly. She was really looking at him now. [[s Louisa Harcastle > Tad Boateng]]"How'd you know she's called Duchess? It's not written anywhere. It's only painted up underneath, where the bolts go."

[[s Tad Boateng > Louisa Harcastle]]"My dad told me. He ran the wheel, but he used to fill in on here. He knew all the—"

[[s Louisa Harcastle > Tad Boateng]]"Boateng," she said. [[s Louisa Harcastle > Tad Boateng]]"You're Kofi Boateng's boy. You've got his ears. I had no idea you'd gotten so tall."

Iggy stuck his hand up like they were in class. [[s Iggy > Louisa Harcastle]]"Sorry, but who *are* you?"

[[s Louisa Harcastle > Iggy]]"I'm Louisa Harcastle. My father built this." She waved at the roof, the mirrors, all of it. [[s Louisa Harcastle > Iggy]]"I painted those. Every spring from when I was nine years old, every eyelash. Then my nephew sold it to a parking company. I asked him for the horses, and he said they were [[q]]'part of the fixtures.'"

[[s Marisol > Louisa Harcastle]]"That's so mean," said Marisol.

[[s Louisa Harcastle > Marisol]]"It is, isn't it?"

[[s Kit > Louisa Harcastle]]"But why run it?" Kit had her notebook out. [[s Kit > Louisa Harcastle]]"If you're being sneaky, I mean. Why the music?"

[[s Louisa Harcastle > Kit]]"Because the hand truck only fits on *this* side, young lady, so I have to bring each one of them around to it. And when it turns the organ turns. I've tried stuffing it with socks." Miss Harcastle sat down on the edge of the platform, all at once, as if someone had let her string go. [[s Louisa Harcastle > Kit]]"It doesn't matter. There's twenty left. I do three in a night, if my back holds up, and they're coming on Monday. I've done the arithmetic."

No one knew what to say to that. Kit was actually doing the arithmetic, you could see her lips going. Tad walked over to the spotted pony and put his hand on its neck. It had a chip out of the ear. He'd done that, with a belt buckle, when he was four.

[[s Tad Boateng > Kit, Marisol, Iggy, Louisa Harcastle]]"There's five of us," he said.

[[s Iggy > Tad Boateng]]"Six," said Iggy. [[s Iggy > Tad Boateng]]"Admiral can pull."

Admiral lay down.

[[s Marisol > Tad Boateng]]"Wait, wait. It *is* stealing, though," said Marisol. [[s Marisol > Tad Boateng]]"Legally. Isn't it? I'm not saying no. I'm only asking so that I know what I'm—"

[[s Mr. Dunphy]]"Who's in there?"

A light hit the glass, big and white. All five of them dropped flat. Someone's elbow was in Tad's ear. The beam slid along the mirrors and over the ceiling, and there was a jingle of keys.

[[s Kit > Louisa Harcastle]]"Who's that?" Kit hissed.

[[s Louisa Harcastle > Kit]]"Dunphy. The watchman. He doesn't generally come around until eleven!"

[[s Mr. Dunphy]]"I can see your lantern, you know," said the voice outside. It sounded tired. [[s Mr. Dunphy]]"I'm going to count to ten. I've got a bad knee, so don't make me chase anybody."

Iggy stood up. Nobody had told him to. He brushed off his jacket, grabbed the leash from Tad and went straight out through the door, with the dog trotting behind him.

[[s Iggy > Mr. Dunphy]]"Mister! Oh, thank *goodness*," they heard him say. [[s Iggy > Mr. Dunphy]]"I lost my dog. He came in through the fence, and I was so scared, and there was music?"

[[s Mr. Dunphy > Iggy]]"You're here by yourself?"

[[s Iggy > Mr. Dunphy]]"Totally by myself."

[[s Mr. Dunphy > Iggy]]"Is that so." The guard's shadow was huge on the glass. [[s Mr. Dunphy > Iggy]]"And I suppose that's your raincoat sticking out from behind that horse?"

There was a terrible silence. Beside Tad the old woman sighed, patted his arm and got up off the floor in sections.

[[s Louisa Harcastle > Mr. Dunphy]]"Good evening, Mr. Dunphy," she called.

[[s Mr. Dunphy > Louisa Harcastle]]"Evening, Miss Harcastle." He'd come as far as the doorway. He was a round, sad man with a thermos. [[s Mr. Dunphy > Louisa Harcastle]]"I've been walking the far side of the lot till eleven every night this week so's I wouldn't run into you. I'd have kept it up. But you can't have *barking*. They'll hear barking clear up to Shore Street."

Kit's head popped up. [[s Kit > Mr. Dunphy]]"You knew?"

[[s Mr. Dunphy > Kit]]"Jeez! How many are there?"

[[s Marisol > Mr. Dunphy]]"Four, sir," said Marisol, rising, [[s Marisol > Mr. Dunphy]]"and a dog."

Mr. Dunphy looked at each of them, then at the empty poles, and then for a long time at the spotted pony. He rubbed his knee.

[[s Mr. Dunphy > Louisa Harcastle]]"I proposed to my wife on that one," he said. [[s Mr. Dunphy > Louisa Harcastle]]"She said ask me again when it stops."

[[s Louisa Harcastle > Mr. Dunphy]]"And did you?"

[[s Mr. Dunphy > Louisa Harcastle]]"Thirty-four years." He unscrewed the cup from his thermos, seemed to think better of it and screwed it back on. [[s Mr. Dunphy > Louisa Harcastle]]"You'll never do twenty with a hand truck. What you want is a flatbed."

Everybody was quiet. Then, very slowly, everybody looked at Tad.

[[s Tad Boateng > Kit, Marisol, Iggy]]"No," he said. [[s Tad Boateng > Kit, Marisol, Iggy]]"No way. He goes to bed at nine. You can't just call up my dad in the middle of the night and ask him to..."

He stopped. He thought about the box in the garage.

[[s Tad Boateng > Kit]]"Give me the phone," said Tad.

[[scene place=the loading ramp; present=Tad Boateng, Kit, Marisol, Iggy, Admiral, Louisa Harcastle, Mr. Dunphy, Kofi Boateng; time=By a quarter past two]]
By a quarter past two there were nineteen horses on the truck, roped and wrapped in every blanket from three different houses. Tad's dad stood on the loading ramp in his pajama top and work boots. He hadn't asked a single question. He'd only said hello to each one as it went by.

[[s Kofi Boateng > Tad Boateng]]"Get her head up, son. That's it. Hello, Peaches."

[[s Iggy > Kit]]"So did we solve it?" Iggy was flat on his back on the asphalt with the dog across his chest. [[s Iggy > Kit]]"Like, does this count?"

[[s Kit > Iggy]]"We solved it, and then we joined it," said Kit. She was frowning at her notebook. [[s Kit > Iggy]]"I don't know what you call that."

[[s Marisol > Kit]]"Prosecuted," said Marisol, but she was smiling.

Tad went back for the last one. Miss Harcastle was there already, with the lantern, standing next to the spotted pony. She had a tiny brush in her hand, and she'd touched up the chip in the ear so you'd never know.

[[s Tad Boateng > Louisa Harcastle]]"What's this one called?" he asked. [[s Tad Boateng > Louisa Harcastle]]"Dad could never remember."

[[s Louisa Harcastle > Tad Boateng]]"Go on and look."

He got down on the boards and shone his flashlight up under the belly, where the bolts went. The letters were wobbly, like a little kid had done them. He read them, and then read them out, for her.

[[s Tad Boateng > Louisa Harcastle]]"Louisa," said Tad.
