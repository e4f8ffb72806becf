title: Hound Squadron, chapter 12: The Empty Berth
section: third | past | - | Tarrow
person: Tarrow | Tarrow; Jubilee; Lieutenant; Tare; the pilot | she/her
person: Hask | Hask; Deadbolt; Commander; Commander Hask; the squadron leader; sir | he/him
person: Imanishi | Imanishi; Porridge; Manny; the tall pilot | he/him
person: Delacroix-Obi | Obi; Lampshade; the gunner | she/her
person: Brask | Brask; Needle; the new guy; the replacement; Ensign Brask; Ensign | he/him
person: Grummond | Grummond; Chief Grummond; Chief; the crew chief; the old woman | she/her
person: Kestrin | Kestrin; Sixpence | she/her
person: Anvil | Anvil; Anvil Control | -
relation: Tarrow | Imanishi | friend
relation: Tarrow | Delacroix-Obi | friend
relation: Tarrow | Kestrin | romantic
relation: Hask | Brask | colleague
=====
[[scene place=the ready room; present=Tarrow, Imanishi, Delacroix-Obi, Brask]]
The new guy was sitting in Kestrins chair.

He didnt know that obviously. Nobody had told him. There were six chairs in the ready room and five of them had names on tape and he had picked the one where the tape had been peeled off. Tarrow stood in the hatch and looked at the back of his stupid clean neck.

[[s Tarrow > Imanishi]]"Who is that," she said.

[[s Imanishi > Tarrow]]"Replacement" said Imanishi next to her. He was the tall pilot, he had to fold himself to get through hatches, his call sign was Porridge and he would not tell anyone why. [[s Imanishi > Tarrow]]"Brask. Ensign. Came over on the mail shuttle."

[[s Tarrow > Imanishi]]"They sent him with the mail?"

[[s Imanishi > Tarrow]]"He's signed for and everything."

[[s Tarrow > Imanishi]]"It's been nine days, Manny."

[[s Imanishi > Tarrow]]"I know how long its been."

[[s Delacroix-Obi > Tarrow]]"Be nice," Obi said, coming up behind them with three coffees in one hand like a waitress. [[s Delacroix-Obi > Tarrow, Imanishi]]"He's a baby. He saluted the coffee machine."

[[s Tarrow > Delacroix-Obi]]"I am nice."

[[s Delacroix-Obi > Tarrow]]"You told the last replacement his grave was prepaid."

[[s Tarrow > Delacroix-Obi]]"It's a benefit! People should know there benefits!"

The new guy had heard them. He jumped up so fast the chair went over, and went red, and picked it up, and then didn't know what to do with it so he just held it.

[[s Brask > Tarrow, Imanishi, Delacroix-Obi]]"Ensign Brask, reporting," he told them over the top of the chair.

[[s Delacroix-Obi > Brask]]"Hi Ensign Brask. I'm Obi, thats Imanishi, the thundercloud is Tarrow. On the net we're Lampshade, Porridge and Jubilee. Have you got a call sign?"

[[s Brask > Delacroix-Obi]]"In training they called me Needle."

[[s Imanishi > Brask]]"Because you're sharp?"

[[s Brask > Imanishi]]"Because I fainted," said Brask. [[s Brask > Imanishi]]"At the vaccinations."

Imanishi made a noise into his coffee. Tarrow didn't laugh. She very nearly did and she hated him for it.

[[s Brask > Tarrow]]"Did I... is this somebody's seat?"

Nobody said anything.

[[s Brask > Tarrow]]"Lieutenant? Is it someones?"

She walked past him and sat down in her own and started doing up her boots.

[[s Imanishi > Brask]]"Sit in mine," Imanishi said after a bit. [[s Imanishi > Brask]]"I like to lean."

***

[[scene place=the hangar; present=Tarrow, Grummond]]
Down in the hangar Chief Grummond was underneath Hound Four with only her legs showing. Tarrow kicked one, gently.

[[s Tarrow > Grummond]]"Chief."

[[s Grummond > Tarrow]]"Go away."

[[s Tarrow > Grummond]]"They're giving him Four, arent they?"

[[s Grummond > Tarrow]]"It's a walker. It walks. Somebody's got to walk it."

[[s Tarrow > Grummond]]"It's hers."

[[s Grummond > Tarrow]]"It's the Navy's." The legs slid out and the rest of the old woman came after them, wiping her nose on the one clean bit of her sleeve. [[s Grummond > Tarrow]]"Listen to me. I washed that cockpit out myself. I did it twice. You think I want that child in it? But if it stands here empty another week I'm going to start talking to it, and then they'll send me home."

[[s Tarrow > Grummond]]"Did you find," said Tarrow, and couldnt finish.

[[s Grummond > Tarrow]]"Yes."

[[s Tarrow > Grummond]]"I wasn't going to ask for it."

[[s Grummond > Tarrow]]"Well it's addressed to you, so." Grummond dug in her overalls. It was just an envelope, the mess hall kind, a bit crumpled, with a thumbprint of grease. [[s Grummond > Tarrow]]"It was taped up under the seat. I havent read it. I held it up to the light but I couldn't make out much."

[[s Tarrow > Grummond]]"Chief!"

[[s Grummond > Tarrow]]"I'm nosy, I'm not a saint."

[[s Tarrow > Grummond]]"Could you make out anything?"

[[s Grummond > Tarrow]]"There was a number. Forty, I think it was."

[[s Tarrow > Grummond]]"Forty what?"

[[s Grummond > Tarrow]]"How should I know? It's a very poor light down here. I've complained." The crew chief lay down on her trolley again and looked up at the big scratched knee over her head. She gave it a pat, like you would a horse. [[s Grummond > Tarrow]]"She'd be livid, you know. Nine days with no one in it. She used to come down and tell it jokes."

Tarrow put the envelope inside her jacket. It weighed about as much as a house.

[[s Hask > Tarrow, Imanishi, Delacroix-Obi, Brask]]"All Hounds, all Hounds," said the ceiling in commander Hask's voice, [[s Hask > Tarrow, Imanishi, Delacroix-Obi, Brask]]"this is Deadbolt. Boots and saddles. We have three drones loose on the ice shelf and a survey crew who would rather we didn't. Five minutes. That means four, Porridge."

---

[[scene place=the ice/the ice shelf; present=Tarrow, Hask, Imanishi, Delacroix-Obi, Brask]]
Out on the ice it was so bright that everything looked fake. Five walkers in a line, forty feet tall, going crunch, crunch, crunch.

[[s Hask > Tarrow, Imanishi, Delacroix-Obi, Brask]]"Sound off."

[[s Tarrow > Hask]]"Jubilee, on your left."

[[s Imanishi > Hask]]"Porridge, right."

[[s Delacroix-Obi > Hask]]"Lampshade, sitting on Porridge's lap as usual."

And then there was a gap. There had always been another voice there, a lazy one. [[s Kestrin > Hask]]"Sixpence, and cheap at the price," it used to go, every single time, and Obi used to groan. Tarrow counted the steps. Two. Three.

[[s Hask > Brask]]"Four?" said Hask. [[s Hask > Brask]]"Hound Four, sound off please."

[[s Brask > Hask]]"Sorry. Sorry, sir! I was pressing the wrong, um. Needle, sir. At the back."

[[s Hask > Brask]]"Your hatch is open, Needle."

[[s Brask > Hask]]"Is that why it's cold?"

[[s Imanishi > Brask]]"Yes mate," Imanishi said. [[s Imanishi > Brask]]"That's why it's cold."

[[s Anvil > Hask]]"Deadbolt, this is Anvil Control. Drones bearing zero-four-zero, two kilometres, closing. Survey crew is in the crevasse north of you and reports they are, quote, not enjoying it. Over."

[[s Hask > Anvil]]"Anvil, Deadbolt, copied. Tell them to hum. Obi, can you see anything?"

[[s Delacroix-Obi > Hask]]"I see snow. And then behind that I've got some snow."

[[s Hask > Tarrow]]"Jubilee?"

She didn't answer. She had the envelope open on her knee. She knew it was stupid. She knew it was the exact wrong time and she couldn't have waited even one more crunch. It was in pencil, and it was short.

[[m Kestrin > Tarrow]]"Tare, if you are reading this I owe you forty credits and you are never getting them. Be nice to the next one. I was somebody's next one. So were you. PS check your six, you never check your six. K."

[[s Hask > Tarrow]]"Jubilee, Deadbolt. Are you with us, Lieutenant?"

She checked her six.

It was right there. It had come up through the ice without a sound, all legs, and it wasn't looking at her at all. It was looking at the walker at the back with a hatch that hadn't sealed.

[[s Tarrow > Brask]]"Needle, drop!" she yelled. [[s Tarrow > Brask]]"Drop drop drop!"

He didn't ask why. Thats what she told people after. Any normal person says what or huh, and this kid just folded up forty feet of walker like a deck chair, and she fired straight through the place where his head had been.

The drone came down in about nine pieces. One of them rolled up to Hound Four's foot, and stopped.

[[s Brask > Tarrow]]"Was that one of the three?" asked a tiny voice.

[[s Tarrow > Brask]]"That was one."

[[s Brask > Tarrow]]"Ok. Can I get up?"

[[s Tarrow > Brask]]"Not yet."

[[s Brask > Tarrow]]"Ok."

[[s Delacroix-Obi > Hask]]"Contact left! Porridge, jump!" Obi was already firing, you could hear it on the net like somebody shaking a tin of nails. [[s Delacroix-Obi > Hask]]"Two! That's two, sir! That one's mine, write it down!"

[[s Imanishi > Delacroix-Obi]]"You shot my aerial off!"

[[s Delacroix-Obi > Imanishi]]"You weren't using it."

[[s Hask > Tarrow, Imanishi, Delacroix-Obi, Brask]]"Three is running," said the squadron leader calmly. There was one big thud, a long way off. [[s Hask > Anvil]]"Three has stopped running. Anvil, Deadbolt, you can tell your people to quit humming."

[[s Anvil > Hask]]"Deadbolt, Anvil, they say they'd just got the harmony. Over."

Tarrow found she was laughing, and then that it wasn't laughing. She let go of the switch so no one would get any of it. When it was over she wiped her face with the back of her glove, and folded up the letter in the same creases.

***

[[scene place=the ready room; present=Tarrow, Imanishi, Delacroix-Obi, Brask, Hask]]
There was a roll of tape in the drawer of the ready room, and a marker pen that mostly worked. Brask was leaning against the wall with his helmet in his arms. He had been leaning there ever since they got in, so as not to be sitting.

[[s Tarrow > Brask]]"How do you spell it," Tarrow said.

[[s Brask > Tarrow]]"Spell what, Lieutenant?"

[[s Delacroix-Obi > Brask]]"Your name, sweetheart."

[[s Brask > Tarrow]]"B, R, A, S, K. Why?"

[[s Imanishi > Brask]]"Shh," said Imanishi. [[s Imanishi > Brask]]"Let her do it."

She wrote it out. The pen gave up on the K and she had to go over it. Then she knelt down and stuck it on the back of the sixth chair, right on top of the pale place, and pressed on both ends with her thumb.

[[s Tarrow > Brask]]"It was Kestrin's. She was a terrible singer and she cheated at everything. You can sit in it. If you put gum under it I'll end you."

[[s Brask > Tarrow]]"There's already gum under it," said Brask. [[s Brask > Tarrow]]"I noticed this morning. I thought, whoever this is, I bet they were fun."

Nobody breathed. Commander Hask, who had come in for the coffee, decided that he didn't want any after all, and stayed exactly where he was.

[[s Tarrow > Brask]]"Yeah" said Tarrow. Her voice came out wrong and she tried it again. [[s Tarrow > Brask]]"Yeah, she was. Sit down, Needle. Your grave is prepaid, did anybody tell you?"

[[s Brask > Tarrow]]"No, Lieutenant!"

[[s Tarrow > Brask]]"It's a benefit," she said.
