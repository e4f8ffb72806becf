title: Rent Is Due on the First
section: third | past | - | Hemi Tahere
section: third | past | - | Arvid Sandoval
person: Hemi Tahere | Hemi; Hemi Tahere; Hems; the Hush; the younger man; the dark-haired man; the villain | he/him
person: Arvid Sandoval | Arvid; Arvid Sandoval; Arv; Cinder; the blond; the hero | he/him
person: Obinna | Obinna; Obi; their flatmate | he/him
person: Rawiri Tahere | Rawiri; Wiri; his brother; bro | he/him
person: Gaspard | Gaspard; Gaz; the henchman; his henchman | he/him
person: Commander Lyle | Commander Lyle; Lyle; the commander | he/him
relation: Hemi Tahere | Arvid Sandoval | romantic
relation: Rawiri Tahere | Hemi Tahere | family:brother
relation: Obinna | Arvid Sandoval | friend
relation: Gaspard | Hemi Tahere | colleague
relation: Commander Lyle | Arvid Sandoval | colleague
=====
[[scene place=the kitchen; present=Hemi Tahere, Arvid Sandoval, Obinna; time=breakfast; eyes=Hemi Tahere]]
There were three men in the flat above the chip shop, and two of them had secrets, and the third just wanted the rent.

[[s Obinna > Hemi Tahere, Arvid Sandoval]]"It's the thirtieth," said Obinna over breakfast. [[s Obinna > Hemi Tahere, Arvid Sandoval]]"I'm only mentioning it."

[[s Hemi Tahere > Obinna]]"You'll have it."

[[s Arvid Sandoval > Obinna]]"You'll have mine too," said the blond, through toast. [[s Arvid Sandoval > Obinna]]"I'm doing a night shift."

[[s Hemi Tahere > Arvid Sandoval]]"Another one? What are they doing at that call centre?"

[[s Arvid Sandoval > Hemi Tahere]]"Calls. What about you? I thought the library shut at five."

[[s Hemi Tahere > Arvid Sandoval]]"We're re-shelving."

[[s Arvid Sandoval > Hemi Tahere]]"All night?"

[[s Hemi Tahere > Arvid Sandoval]]"There's a lot of shelf, Arv."

He smelled of smoke again. He always did after a shift, and he said it was the chip shop, and Hemi had decided a year ago to believe it, because the alternative was asking, and then somebody might ask him something back.

[[s Obinna > Hemi Tahere, Arvid Sandoval]]"I live with two of the dullest men in the city," their flatmate told the kettle. [[s Obinna > Hemi Tahere, Arvid Sandoval]]"There's people flying about out there! There's Cinder, there's that fellow who robs banks with no noise. You could go to a window, once."

[[s Hemi Tahere > Obinna]]"The Hush," said Hemi, in spite of himself.

[[s Obinna > Hemi Tahere]]"That's him. Wicked man. Lovely coat."

[[s Arvid Sandoval > Obinna]]"He isn't wicked," said Arvid. Then he put a great deal of jam on something. [[s Arvid Sandoval > Obinna]]"I mean, he's never hurt anyone. I read that."

[[s Hemi Tahere > Arvid Sandoval]]"Where did you read it?"

[[s Arvid Sandoval > Hemi Tahere]]"Around. In the paper. You'd have it at the library."

[[s Hemi Tahere > Arvid Sandoval]]"We must do." The dark-haired man got up and rinsed his cup for rather a long time. [[s Hemi Tahere > Arvid Sandoval]]"I've heard that Cinder's all right too," he said to the tap. [[s Hemi Tahere > Arvid Sandoval]]"For a show-off."

[[s Arvid Sandoval > Hemi Tahere]]"Who says he's a show-off?"

[[s Hemi Tahere > Arvid Sandoval]]"He's on fire, Arv. He goes about on fire. There are quieter ways to stop a man in the street."

[[s Obinna > Hemi Tahere, Arvid Sandoval]]"It is the thirtieth," said Obinna, louder, [[s Obinna > Hemi Tahere, Arvid Sandoval]]"and I do not hear anybody counting money."

***

[[scene place=the vault/the Mercantile Bank; present=Hemi Tahere, Gaspard; time=midnight; eyes=Hemi Tahere]]
It was very quiet in the vault of the Mercantile Bank at midnight. It would have been quiet with a brass band in it. The Hush stood in the middle of the floor in his lovely coat with his hand up, and all the sound within forty yards lay down round his boots like a dog. He let go of a little of it so he could hear his henchman.

[[s Gaspard > Hemi Tahere]]"How many boxes tonight, chief?"

[[s Hemi Tahere > Gaspard]]"One, Gaz. Seven-oh-four. The developer's letters."

[[s Gaspard > Hemi Tahere]]"And the gold?"

[[s Hemi Tahere > Gaspard]]"We're not here for the gold."

[[s Gaspard > Hemi Tahere]]"I'm only asking because I've got a kid starting clarinet."

[[s Hemi Tahere > Gaspard]]"Take one bar. A small one."

His phone lit up. He'd meant to leave it at home; he always meant to.

[[s Rawiri Tahere > Hemi Tahere]]"Are you busy, bro?" said his brother.

[[s Hemi Tahere > Rawiri Tahere]]"A bit. I'm at work."

[[s Rawiri Tahere > Hemi Tahere]]"At midnight? Mum says are you coming Sunday, and are you bringing the flatmate."

[[s Hemi Tahere > Rawiri Tahere]]"Which flatmate?"

[[s Rawiri Tahere > Hemi Tahere]]"Don't be thick, Hems. The one you never shut up about."

[[s Hemi Tahere > Rawiri Tahere]]"I've mentioned him twice."

[[s Rawiri Tahere > Hemi Tahere]]"You sent me a photo of his handwriting! It said MILK."

[[s Gaspard > Hemi Tahere]]"Chief," said Gaspard. [[s Gaspard > Hemi Tahere]]"It's getting warm in here."

So it was. The vault door had begun to glow, first at the hinges and then all over, like a sunrise with a combination lock.

[[s Hemi Tahere > Rawiri Tahere]]"Wiri, I've got to go."

[[s Rawiri Tahere > Hemi Tahere]]"Is that a yes for Sunday?"

[[s Hemi Tahere > Rawiri Tahere]]"It's a maybe! Love to Mum!" He put the phone away. [[s Hemi Tahere > Gaspard]]"Out by the drain, Gaz. Take your bar. I'll keep him talking."

[[s Gaspard > Hemi Tahere]]"You always keep him talking," the henchman observed, and went down the hole feet first.

[[scene place=the vault; present=Hemi Tahere, Arvid Sandoval]]
The hero came through the door without opening it. He was all white fire from the collar up, so that you couldn't have said if there was a face under there, and when he spoke it was with a kind of roar, as it comes out of a stove.

He'd scorched the doormat. Hemi noted it with something like affection. They had been doing this for a year and a half, and there were people he was related to whom he'd seen less of.

[[s Arvid Sandoval > Hemi Tahere]]"Give it up, Hush."

[[s Hemi Tahere > Arvid Sandoval]]"Good evening, Cinder. You're late. I'd nearly gone home."

[[s Arvid Sandoval > Hemi Tahere]]"There was a bus. Put the box down."

[[s Hemi Tahere > Arvid Sandoval]]"Do you know what's in it?"

[[s Arvid Sandoval > Hemi Tahere]]"It's not yours."

[[s Hemi Tahere > Arvid Sandoval]]"It's a man promising another man to burn down a street. With people in. Next Thursday, it says. Would you like to read it? You'd have to turn your head down."

The roar sank a little. The younger man could hear, under it, very small, somebody breathing. He had a peculiar feeling, as when you come down in the dark for a glass of water and put your hand straight on the tap.

[[s Arvid Sandoval > Hemi Tahere]]"Which street?" asked Cinder.

[[s Hemi Tahere > Arvid Sandoval]]"Fuller Street."

The fire went out.

It was only for a second. It was long enough, in the dark, for a smell of smoke and chip fat and strawberry jam. Then there were sirens, and Hemi dropped the box on the floor between them and went down the drain with his heart going like a train, and not a sound from it, not one, for half a mile.

[[scene place=the outfall; present=Hemi Tahere, Gaspard]]
Gaspard was waiting for him by the outfall with the bar under his arm, up to the knees in the river, eating a sandwich. The henchman said something. Hemi saw his moustache move and remembered, and let the noise back in.

[[s Gaspard > Hemi Tahere]]"I said, did he burn you?"

[[s Hemi Tahere > Gaspard]]"No. Gaz, have you ever known something for ages without knowing it?"

[[s Gaspard > Hemi Tahere]]"I was married eleven years, chief."

[[s Hemi Tahere > Gaspard]]"And what did you do? When you knew?"

[[s Gaspard > Hemi Tahere]]"Well, I said nothing, and she said nothing, and it got so quiet in that house that you could've robbed it." Gaspard folded up the sandwich paper and put it in his pocket, because he was against litter. [[s Gaspard > Hemi Tahere]]"I wouldn't do it like that again. I'd say it straight out. Or I'd get my mum to."

Hemi sat down on the wet stones in his lovely coat and looked at the phone.

[[s Hemi Tahere > Gaspard]]"How's Sunday for you, generally?" he asked. [[s Hemi Tahere > Gaspard]]"As a day?"

[[s Gaspard > Hemi Tahere]]"Depends who's cooking," said Gaspard.

---

[[scene place=the coffee shop opposite the bank; present=Arvid Sandoval, Commander Lyle; time=six in the morning; eyes=Arvid Sandoval]]
By six in the morning Arvid was in the coffee shop opposite the bank, in a borrowed anorak, with the letters in front of him and Commander Lyle across the table. He had read them four times. He lived on Fuller Street. So did a chip shop, and Obi, and a man with dark hair who left him the last of the milk.

[[s Commander Lyle > Arvid Sandoval]]"You let him go," the commander said.

[[s Arvid Sandoval > Commander Lyle]]"He let go of the box."

[[s Commander Lyle > Arvid Sandoval]]"That's the ninth time, son. I've got a mayor who says to me, 'Is he ours or isn't he?' What do I tell her?"

[[s Arvid Sandoval > Commander Lyle]]"Tell her about page three, sir. It's got her name on it."

Lyle turned it round with one finger. He read it; he read the back. Outside it had begun to rain on the police cars, on the reporters, and on the door of the Mercantile Bank, which lay on the pavement in a shape like a dropped cake, still ticking as it cooled. The commander took the biscuit off Arvid's saucer and ate it without appearing to notice.

[[s Commander Lyle > Arvid Sandoval]]"Ah," he said.

[[s Arvid Sandoval > Commander Lyle]]"Yes."

[[s Commander Lyle > Arvid Sandoval]]"How did the Hush know to look in seven-oh-four?"

[[s Arvid Sandoval > Commander Lyle]]"I think he can read, sir. I think he may even work in a—" He shut his mouth.

[[s Commander Lyle > Arvid Sandoval]]"In a what?"

There was a lot of steam on the window. Arvid drew a line in it, and then another line, and saw that they were shelves.

[[s Commander Lyle > Arvid Sandoval]]"Sandoval? In a what?"

[[s Arvid Sandoval > Commander Lyle]]"In a good cause," said Arvid.

His phone was face up by the sugar. It buzzed.

[[m Hemi Tahere > Arvid Sandoval]]"you up?" it said. [[m Hemi Tahere > Arvid Sandoval]]"obi's on at me about the rent. also my mum wants to know are you free sunday"

[[m Arvid Sandoval > Hemi Tahere]]"Just finishing. How was the shelving?"

[[m Hemi Tahere > Arvid Sandoval]]"quiet"

He looked at that one word for some time. The commander asked him what was funny, and he said that nothing was.

[[m Arvid Sandoval > Hemi Tahere]]"I'd love to come Sunday," he typed, slowly, because his thumbs had got hot and the glass was going soft. [[m Arvid Sandoval > Hemi Tahere]]"Should I bring anything?"

[[m Hemi Tahere > Arvid Sandoval]]"just yourself. maybe don't wear the anorak"

Arvid raised his head. Across the road, in the bus shelter, in the grey, with a library book open in front of his face, stood a dark-haired man in a very ordinary coat. The book was upside down.

[[s Commander Lyle > Arvid Sandoval]]"Somebody you know?" said Lyle.

[[s Arvid Sandoval > Commander Lyle]]"That's only my flatmate, sir," Arvid said. [[s Arvid Sandoval > Commander Lyle]]"He's the dullest man in the city. I'd better walk him home."

A/N: aaand that's it! I know I promised a kiss, but they've got to get through Sunday lunch with Wiri first, and that is a whole other fic. Kudos feed me. Gaspard's kid is doing very well on the clarinet, thanks for asking.
