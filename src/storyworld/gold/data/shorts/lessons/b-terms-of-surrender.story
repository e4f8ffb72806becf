title: terms of surrender (and other lies)
section: third | past | - | Aurel
section: third | past | - | Leovic
section: third | past | - | Aurel
section: third | past | - | Leovic
person: Aurel | Aurel; the blond; the younger prince; Aurel of Vey; Vey; the other man; Your Highness | he/him
person: Leovic | Leovic; the older prince; the dark-haired man; Leovic of Harrowmark; Leo; Harrowmark; Wolf of the North | he/him
person: Bruna | Bruna; Captain Bruna; the captain | she/her
person: Marit | Marit; Princess Marit; the princess | she/her
person: Lord Isembard | Lord Isembard; the ambassador; Isembard | he/him
person: the Queen | the Queen | ?
person: the squire | that kid; your squire; the boy | he/him
relation: Aurel | Leovic | romantic: enemies to lovers
relation: Marit | Leovic | family: sister
relation: Bruna | Aurel | other: captain of his guard
relation: the Queen | Aurel | family: mother
=====
**terms of surrender (and other lies)**

*chapter 4! sorry this took forever, exams ate me. mind the tags. they're idiots your honour*

**AUREL**

[[scene place=the Long Hall; present=Aurel, Leovic, Marit, Bruna, Lord Isembard; time=the third night; eyes=Aurel]]
Dinner in the Long Hall on the third night of the peace talks lasted for four hours, and Aurel of Vey spent every minute of it thinking about stabbing Leovic of Harrowmark with a fork.

It would have to be the fish fork. The big one would be showing off.

[[s Leovic > Aurel]]"You're staring," said Leovic. He didn't even look up from his plate. He'd been seated across from Aurel every single night, because the universe was cruel, and by candlelight the scar through his eyebrow was... whatever. It was a scar. Aurel should know, he'd put it there.

[[s Aurel > Leovic]]"I'm admiring my work."

[[s Leovic > Aurel]]"It healed crooked."

[[s Aurel > Leovic]]"So did you."

Next to Leovic his sister choked on her wine. [[s Marit > Leovic]]"Oh, I *like* him," said Princess Marit, thumping herself on the chest. [[s Marit > Leovic]]"Can we keep him?"

[[s Leovic > Marit]]"He's not a dog, Marit."

[[s Marit > Leovic]]"No, a dog would've been house-trained by now, you two have been growling at each other since Tuesday." She planted her elbows on the table and turned a terrifying smile on the blond. [[s Marit > Aurel]]"Do you know he talks about you? All the time. It's been six years. [[q]]'Vey would have taken the ridge.' [[q]]'Vey wouldn't have fallen for that.' It's *so* boring."

Aurel blinked. He looked across the table. The older prince had gone a dull, incredible red.

[[s Leovic > Marit]]"I will have you married," Leovic told her, very low, [[s Leovic > Marit]]"to a *Duke*."

[[s Lord Isembard > Aurel, Leovic]]"Your Highnesses." Lord Isembard had appeared at the end of the table, the way he did, like mould. The ambassador was holding a scroll and wearing the expression of a man who had Had An Idea. [[s Lord Isembard > Aurel, Leovic]]"I've been speaking with both your councils. It's felt that the people would be heartened by a gesture. Some sign of friendship."

[[s Aurel > Lord Isembard]]"What sort of sign?" Aurel asked, already hating it.

[[s Lord Isembard > Aurel, Leovic]]"A hunt. Tomorrow, at dawn. Just the two of you."

[[s Aurel > Lord Isembard]]"No," said Aurel.

[[s Leovic > Lord Isembard]]"Absolutely not."

Behind his chair, Captain Bruna cleared her throat. She had guarded him since he was five and she had a way of clearing it. [[s Bruna > Aurel]]"The Queen your mother," she murmured, [[s Bruna > Aurel]]"says you'll go, and you'll smile."

He smiled. He picked up the fish fork and drove it a good half inch into the table, right between Leovic's second and third fingers.

The bastard didn't even flinch. [[s Leovic > Aurel]]"Dawn, then," he said.

**LEOVIC**

[[scene place=the ridge path; present=Leovic, Aurel; time=by noon; eyes=Leovic]]
It had begun to snow by nine, and by noon Leovic couldn't see his own horse's ears, let alone the ridge path.

[[s Aurel > Leovic]]"We should've turned around at the river!" Aurel yelled, somewhere on his left.

[[s Leovic > Aurel]]"You said you never turned around!"

[[s Aurel > Leovic]]"I was being *dashing*! You weren't supposed to listen!"

Leovic, who had been listening to every word the man said for going on six years now, put his head down and rode at the voice. It had stopped. That frightened him more than the wind did. [[s Leovic > Aurel]]"Vey?" Nothing. [[s Leovic > Aurel]]"Vey! Aurel!"

[[s Aurel > Leovic]]"You've never called me that." It came from about knee height. He slid down and nearly trod on him. The blond was sitting in a drift with his leg stuck out in front of him, and there was no horse. [[s Aurel > Leovic]]"She shied. I'm fine. It's just my ankle, so go on and gloat."

[[s Leovic > Aurel]]"Can you stand?"

[[s Aurel > Leovic]]"Obviously I can *stand*," the younger prince snapped, and got up, and fell directly into Leovic's chest. He stayed there. There was snow in his stupid lashes. [[s Aurel > Leovic]]"Don't say anything," he said into the fur.

[[s Leovic > Aurel]]"I wasn't going to."

[[s Aurel > Leovic]]"You were thinking it."

He'd been thinking that there was a shepherd's hut by the tarn, if it was still there, and that he would carry this man to it in his teeth. He didn't say so. He just bent down, got an arm under those long legs, and lifted.

[[s Aurel > Leovic]]"Put me down! Harrowmark, I swear to every god—"

[[s Leovic > Aurel]]"You can walk and die or you can be carried and complain."

A pause. [[s Aurel > Leovic]]"...Is there a third option?"

[[s Leovic > Aurel]]"You could be carried in silence."

[[s Aurel > Leovic]]"I'll complain, then," said Aurel, and put his arms around his neck, and did it for a mile and a half.

[[scene place=the hut; present=Leovic, Aurel; time=nearly dark]]
The hut was still there. It was nearly dark when he shouldered the door open. There was a hearth, and a stack of peat, and one (1) bed, about as wide as a coffin. They both looked at it. They both looked at the wall.

[[s Leovic > Aurel]]"I'll take the floor," said Leovic.

[[s Aurel > Leovic]]"Don't be noble. It's ice." Aurel hopped over to the edge of the mattress and sat, hissing through his teeth. [[s Aurel > Leovic]]"What do I do about this boot?"

[[s Leovic > Aurel]]"Let me."

He knelt. He got the laces undone, which took a while, because his fingers weren't working, because of the cold. It was because of the cold. Over his head the other man had gone quiet, and Leovic was just about used to the quiet when he said, all in a rush,

[[s Aurel > Leovic]]"Did you mean it? What she said? About the ridge?"

[[s Leovic > Aurel]]"My sister," Leovic said to the boot, [[s Leovic > Aurel]]"is a menace."

[[s Aurel > Leovic]]"That's not a no."

He eased the heel loose. The ankle was the size of an apple, and hot, and he held it in both hands for longer than he strictly needed to.

[[s Leovic > Aurel]]"No," he agreed. [[s Leovic > Aurel]]"It's not."

**AUREL**

[[scene place=the hut; present=Aurel, Leovic; time=Some time after midnight; eyes=Aurel]]
Some time after midnight, when the fire in the hut had burned down to red, Aurel gave up pretending to be asleep.

They were back to back. It was the only way you could do it, in a bed like this, if you were mortal enemies. He could feel Leovic breathing all down his spine.

[[s Aurel > Leovic]]"You're awake," he whispered.

[[s Leovic > Aurel]]"I'm not."

[[s Aurel > Leovic]]"You're thinking so loud I can hear it in my teeth."

The mattress creaked. For a minute there was only the wind, and the peat ticking as it settled. Then: [[s Leovic > Aurel]]"Carrow Field."

Of all the things he could've said. Aurel's stomach dropped. [[s Aurel > Leovic]]"What about it?"

[[s Leovic > Aurel]]"You had me on my back. You'd cut my face open, I couldn't see, I'd lost my sword. You could have ended it." The older prince's voice was rough. [[s Leovic > Aurel]]"You stood there. And then you kicked my sword over to me and ran. I've spent six years trying to work out why."

[[s Aurel > Leovic]]"Maybe I'm just stupid."

[[s Leovic > Aurel]]"You're the cleverest person I ever met. It's infuriating. *Why*, Aurel?"

There it was again, his name. It did something awful to his ribs. He rolled over. It was a mistake, because Leovic had rolled over too, and then there wasn't anywhere to look that wasn't him.

[[s Aurel > Leovic]]"You said please," said Aurel.

[[s Leovic > Aurel]]"What? I never did."

[[s Aurel > Leovic]]"Not for you! There was that kid, your squire or whatever, he was down next to you and he had an arrow in him, and you had blood all in your eyes and you put your hand out and you said, [[q]]'Please, not the boy.' You didn't even ask for yourself." He was shaking, he realized distantly. [[s Aurel > Leovic]]"They'd told me you were a monster. My whole life. I went home and I threw up. And then I had to go on *fighting* you for five more years, knowing that, so excuse me if I was a bit of a bitch at dinner."

Silence. And then the bed began to tremble, and it took Aurel a second to understand that Leovic of Harrowmark, Wolf of the North, was laughing.

[[s Leovic > Aurel]]"A bit," he wheezed.

[[s Aurel > Leovic]]"Shut up."

[[s Leovic > Aurel]]"You put a fork in my family's *table*. It's four hundred years old—"

[[s Aurel > Leovic]]"I said shut *up*, Leo," said Aurel, and he grabbed two fistfuls of that ridiculous fur and kissed him.

It was a terrible kiss. Their noses bumped. His ankle was screaming. The dark-haired man made a noise like he'd been hit, and went perfectly still, and oh no, thought Aurel, oh no, oh no, I've started the war again. He jerked back.

[[s Aurel > Leovic]]"Sorry! Sorry. We can just say that I was feverish..."

[[s Leovic > Aurel]]"Are you?"

[[s Aurel > Leovic]]"What, feverish? ...No."

[[s Leovic > Aurel]]"Good," Leovic said, and pulled him in again by the collar.

**LEOVIC**

[[scene place=the hut; present=Leovic, Aurel, Bruna, Marit; time=-; eyes=Leovic]]
He woke up to sunlight, a mouthful of yellow hair, and somebody kicking the door.

[[s Bruna > Aurel]]"Your Highness!" It was a woman's voice, and hoarse, like she'd been shouting all night. [[s Bruna > Aurel]]"Your Highness, are you in there?"

[[s Aurel]]"Five minutes," mumbled Aurel, and burrowed.

[[s Leovic > Aurel]]"It's your captain," Leovic hissed, shaking him. [[s Leovic > Aurel]]"Get up. Where's my shirt? Why are you wearing my shirt?"

[[s Aurel > Leovic]]"I was cold. Oh my god. Is that *Bruna*?"

The latch went. There was a great deal of white light, and in the middle of it stood Captain Bruna with an axe, and, peering around her shoulder with her hood full of snow, Marit. Nobody spoke. The captain's eyes moved from the bed to the other side of the hut, where there very obviously wasn't another bed, and back again.

[[s Bruna > Aurel]]"You found shelter, then," she said.

[[s Aurel > Bruna]]"He hurt his ankle," Aurel blurted. [[s Aurel > Bruna]]"I mean I did. I hurt mine. He was helping."

[[s Bruna > Aurel]]"I can see that, sir."

[[s Marit > Bruna]]"Pay up," said the princess. She had a hand out, palm upward, and she was grinning so hard that it must have hurt. [[s Marit > Bruna]]"I said *before* the treaty. You said after. That's ten crowns."

The captain dug in her belt. [[s Bruna > Marit]]"I had more faith in him," she said heavily.

[[s Leovic > Marit, Bruna]]"You *bet* on this?" Leovic sat up, remembered about the shirt, and lay down. [[s Leovic > Marit]]"How long has... Who else knows?"

[[s Marit > Leovic]]"Who do you think told Isembard about the hunt?"

It was very quiet. Beside him the blond had pulled the blanket right up over his head, and from inside it there came a long, slow, despairing groan.

[[s Leovic > Aurel]]"Aurel," said Leovic. He found a hand, under there, and got hold of it. [[s Leovic > Aurel]]"I'm going to ask you something, and you can say no."

[[s Aurel > Leovic]]"If it's about the shirt, I'm keeping it."

[[s Leovic > Aurel]]"How would Vey feel about a *permanent* treaty?"

The blanket stopped moving. One blue eye came out of the top of it.

[[s Aurel > Leovic]]"Vey," Aurel said with enormous dignity, [[s Aurel > Leovic]]"would want to see the terms."

[[s Marit > Bruna]]"Ten more that it's spring," whispered Marit.

[[s Bruna > Marit]]"Midsummer. Done," said the captain, and she shut the door.

*end notes: pls comment i live for it. next chapter: the fork is mentioned in the actual treaty*
