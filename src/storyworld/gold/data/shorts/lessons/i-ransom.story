title: The Price of Casimir
section: third | past | - | Casimir
person: Casimir | Casimir; Cas; the prince; Highness; Prince Casimir | he/him
person: Eneko | Eneko; the eldest brother; the eldest; the big one | he/him
person: Beñat | Beñat; the middle brother | he/him
person: Xabi | Xabi; the youngest; the boy | he/him
person: Maialen | Maialen; Mai; their sister | she/her
person: the King | the King; his father; my father | he/him
person: Aunt Ludmila | Aunt Ludmila; Ludmila | she/her
person: Stefan | Stefan | ?
person: Otto | Otto | ?
person: the Chamberlain | the Chamberlain | ?
person: Brother Anselm | Brother Anselm; Anselm; a monk | he/him
relation: Maialen | Eneko | family: sister
relation: Maialen | Beñat | family: sister
relation: Maialen | Xabi | family: sister
relation: Eneko | Beñat | family: brother
relation: Eneko | Xabi | family: brother
relation: Beñat | Xabi | family: brother
relation: the King | Casimir | family: father
relation: Aunt Ludmila | Casimir | family: aunt
relation: Stefan | Casimir | family: brother
relation: Otto | Casimir | family: brother
relation: Maialen | Casimir | other: kidnapper and hostage
=====
The Price of Casimir

[[scene place=the hut; present=Casimir, Eneko, Beñat, Xabi, Maialen; time=On the ninth day]]
On the ninth day of his captivity Prince Casimir of Oldmark was losing at cards.

[[s Xabi > Casimir]]“You can’t put a six on a shepherd,” said the boy.

[[s Casimir > Xabi]]“You put a six on a shepherd yesterday.”

[[s Xabi > Casimir]]“That was before dinner.”

[[s Casimir > Xabi]]“The rule changes at *dinner?*”

[[s Xabi > Casimir]]“It’s a mountain game,” said Xabi with dignity. He was eleven, and was supposed to be guarding him. He’d put the crossbow down somewhere around the second hand. [[s Xabi > Casimir]]“That’s four hundred crowns you owe me.”

[[s Casimir > Xabi]]“Add it to the ransom.”

It was a good enough place, the hut, once you had got over the sheep. There was one room, and a fire, and a rope that ran from the centre post to the prince’s left ankle, with enough slack for him to reach the woodpile and the bucket. On the first day he had told them that they would all hang. On the third he’d asked if there was any more of the cheese. In the corner the middle brother was sewing up a boot, and had not spoken since breakfast; but then he seldom did.

The door banged. A great deal of snow came in, and with it Eneko, who was the big one, and who had to do most doors sideways.

[[s Eneko > Xabi, Beñat]]“It’s come!” he said. [[s Eneko > Xabi, Beñat]]“She’s got it. She wouldn’t let me open it. She said I’d get my thumbs on it.”

[[s Xabi > Eneko]]“Is it the money?”

[[s Eneko > Xabi]]“It’s a letter *about* the money. It’s got a seal on it like a cowpat.” The eldest brother beamed at his hostage. He was a man of simple feelings, and had carried Casimir across two rivers without once banging his head. [[s Eneko > Casimir]]“You’ll be home for midwinter, Highness. Didn’t I tell you? Didn’t I say they’d be quick?”

[[s Casimir > Eneko]]“You did say so.”

[[s Eneko > Maialen]]“Mai! Come on, read it!”

Their sister shut the door behind her, and shot the bolt, and pulled off her gloves a finger at a time. She was a narrow dark woman of five- or six-and-twenty. The kidnapping had been her idea, and the sums. She had the letter in her teeth, and the seal, Casimir noticed, had been broken.

[[s Casimir > Maialen]]“You’ve read it already,” he said.

[[s Maialen > Casimir]]“On the way up.”

[[s Casimir > Maialen]]“And?”

She looked at him in a way she had not looked at him in nine days, and it frightened him a good deal more than the knives had.

[[s Maialen > Xabi]]“Xabi, go and see to the goats,” said Maialen.

[[s Xabi > Maialen]]“I’ve *done* the goats.”

[[s Maialen > Xabi]]“Do them again.”

[[s Xabi > Maialen]]“How do you do goats ag—”

[[s Beñat > Xabi]]“Go,” said Beñat, not looking up from his boot; and the boy went.

The wind leaned on the hut. She held the paper out, and then, when the prince made no move to come and get it, she crossed to him and sat down on her heels and put it in his lap among the cards.

It was the Chamberlain’s hand but his father’s voice. [[m the King > Maialen]]“We are in receipt of your demand,” it ran. [[m the King > Maialen]]“We have three sons. We find on consideration that the sum named is in excess of the use. We regard the matter as closed.” There was some more below, about hanging.

[[s Eneko > Maialen]]“What’s he say?” Eneko was asking. [[s Eneko > Maialen]]“Is it the whole ten thousand? Mai? Is it half?”

[[s Casimir > Eneko]]“It isn’t half,” said Casimir.

[[scene place=the woodpile; present=Casimir, Maialen; time=After dark]]
After dark they untied him from the post and let him out to the woodpile, as they did every evening, on the end of the rope, to look at the sky. It was usually Beñat who held it. Tonight it was she.

He split three logs, badly. She let him.

[[s Maialen > Casimir]]“He might be bargaining,” she said at length.

[[s Casimir > Maialen]]“He isn’t.”

[[s Maialen > Casimir]]“My uncle once let on for a month he wouldn’t buy a horse.”

[[s Casimir > Maialen]]“Did your uncle have two better horses at home?” He set up another log and missed it altogether. [[s Casimir > Maialen]]“There’s Stefan, who is brave, and Otto, who’s good with money. I’m told that I was to have been a girl. I had the wrong end of it from the start.”

[[s Maialen > Casimir]]“What do you do?”

[[s Casimir > Maialen]]“How do you mean?”

[[s Maialen > Casimir]]“If one’s brave and the other’s good with money. What’s the third one for?”

Nobody had ever put it to him like that. He leaned on the axe. It occurred to him that every night now they had handed an axe to a man on a rope, in the dark, and stood about within reach of it, and that nobody had thought to remark on it.

[[s Casimir > Maialen]]“I read,” said Casimir. [[s Casimir > Maialen]]“I’ve read all of the treasury rolls back to the Conquest. I know what we paid for the bridge at Sorn. I know the names of everyone’s dogs. I’m afraid I was a poor choice. You should’ve got Otto.”

[[s Maialen > Casimir]]“Otto had guards.”

[[s Casimir > Maialen]]“Well, there you are.”

He heard her breath go in and out. When she spoke again it was in a different voice, flat and low.

[[s Maialen > Casimir]]“They took the flock for the bridge tax. Two hundred head. That’s what it was for, the ten thousand, if you’d like to know. I didn’t pick it out of the air. It was two hundred ewes, and my father’s burying, and the house.”

[[s Casimir > Maialen]]“Which bridge?”

[[s Maialen > Casimir]]“The one at Sorn.”

[[s Casimir > Maialen]]“But that was paid off,” said Casimir. [[s Casimir > Maialen]]“That was paid off eleven years ago. The tax was struck down, I’ve seen it, it’s got a line through it in red.” He turned about so sharply that the rope went tight. [[s Casimir > Maialen]]“Who’s been collecting it?”

[[scene place=the hut/the fire; present=Casimir, Eneko, Beñat, Xabi, Maialen; time=-]]
She had him back inside the hut by the collar before he’d finished saying it.

[[s Maialen > Casimir]]“Tell them,” she said. [[s Maialen > Casimir]]“Say it again, just as you said it to me.”

He said it again. He drew it for them in the ash at the edge of the fire, the columns and the red line. Xabi, who had been told to go to bed, hung upside down from the loft to see. There was a long silence at the end of it.

[[s Eneko > Casimir]]“So somebody’s been robbing us,” said Eneko slowly, [[s Eneko > Casimir]]“with a paper that was no good.”

[[s Casimir > Eneko]]“For eleven years. You and the whole of the valley.”

[[s Eneko > Casimir]]“And the King’s got it.”

[[s Casimir > Eneko]]“No, that’s what I mean, he hasn’t. I’d have seen it go in. It never got to the treasury. It went somewhere on the way.” The prince rubbed his nose and left soot on it. [[s Casimir > Eneko]]“Who came for the sheep?”

[[s Xabi > Casimir]]“A monk,” the boy called down.

[[s Maialen > Xabi]]“It wasn’t a monk, it was a clerk. He had a monk with him to do the counting.”

[[s Xabi > Maialen]]“It was the *monk* who had the bag, Mai, I was there, I was in the trough—”

[[s Casimir > Xabi]]“What was he like?”

[[s Xabi > Casimir]]“Fat. He had a thing here.” Xabi, upside down, laid a finger beside his eye. [[s Xabi > Casimir]]“Like a bean.”

[[s Casimir > Xabi]]“Brother Anselm,” said Casimir. He sat down on the floor. [[s Casimir]]“That’s Brother Anselm! He taught me my letters. He’s my father’s *confessor*. He’s building a chapel at Veld with a copper roof, and no one could ever tell me what he was doing it with.”

[[s Eneko]]“I’ll break his neck,” said Eneko.

[[s Maialen > Eneko]]“You’ll get in line.”

[[s Eneko > Maialen]]“I’m the eldest!”

[[s Maialen > Eneko]]“And who’s got the plan?”

[[s Eneko > Maialen]]“Have you got a plan?”

[[s Maialen > Eneko]]“No,” said Maialen. She was walking up and down, three steps and three steps, which was all that there was. [[s Maialen > Eneko]]“Be quiet. I’m getting one.”

The prince watched her do it. Nobody seemed to have noticed that the rope was lying by the door, with the end of it tied to nothing.

Then Beñat laid down the boot.

[[s Beñat > Casimir]]“How many guards?” he said.

They all turned round. Even their sister stopped.

[[s Casimir > Beñat]]“At the chapel?” said Casimir. [[s Casimir > Beñat]]“None. It’s a chapel.”

[[s Beñat > Casimir]]“Dogs?”

[[s Casimir > Beñat]]“Two. Bishop and Little Bishop. They’ll do anything for cheese.”

The middle brother thought about it. One side of his mouth went up.

[[s Beñat > Maialen]]“We’ve cheese,” he said.

***

[[scene place=the head of the pass/the pass; present=Casimir, Eneko, Beñat, Xabi, Maialen; time=Three days later]]
Three days later they stood in a row at the head of the pass with the whole white plain of Oldmark laid out below, and on it, very small, something that flashed. It was copper.

[[s Eneko > Maialen]]“That’s a lot of sheep,” Eneko remarked.

[[s Maialen > Eneko]]“That’s everyone’s sheep.” Maialen had her hood up. She’d gone over it with them twice, and once more for Xabi. [[s Maialen]]“He’ll be at matins till seven. Beñat’s on the dogs. Eneko takes the lid off the crypt—”

[[s Eneko > Maialen]]“Quietly.”

[[s Maialen > Eneko]]“Quietly! And the books first, before the money. It’s the books that’ll hang him.”

[[s Xabi > Maialen]]“What do I do?” said Xabi.

[[s Maialen > Xabi]]“You stop up here with the mule.”

[[s Xabi > Maialen]]“I *always* get the mule.”

[[s Casimir > Xabi]]“I’ll play you for it,” said the prince. [[s Casimir > Xabi]]“Mountain rules.”

[[s Xabi > Casimir]]“You haven’t got any money left.”

[[s Maialen > Xabi]]“He isn’t playing,” said Maialen, [[s Maialen > Xabi, Casimir]]“because this is where he gets off.” She had a knife in her hand. Casimir looked at it with interest. She took hold of the rope that, out of some feeling for form, he had been wearing round his middle since the hut, and she cut it through. [[s Maialen > Casimir]]“There’s the road. There’s an inn by the bridge. You can say that you overpowered us.”

[[s Eneko > Casimir]]“You could say there was twenty,” Eneko offered. [[s Eneko > Casimir]]“I’d not mind.”

[[s Casimir > Maialen]]“You need someone who can read the books.”

[[s Maialen > Casimir]]“I can read.”

[[s Casimir > Maialen]]“Can you read Anselm? He does it all in church cipher. He taught it me when I had the measles.” He did not seem to be able to feel his feet, and he thought it was probably the snow. [[s Casimir > Maialen]]“Besides, you’ve never had your ransom. I’m in excess of the use, but I’ve an Aunt Ludmila at Veld who can’t stand my father, and she has a very good cellar. She’d hide five.”

[[s Maialen > Casimir]]“It’s your own people that you’d be robbing, Cas.”

It was the first time she had called him anything at all.

[[s Casimir > Maialen]]“My own people,” he said, [[s Casimir > Maialen]]“have regarded the matter as closed.”

She studied him. The wind got under her hood and took it off, and she let it.

[[s Maialen > Beñat]]“Beñat?” she said, without turning her head.

[[s Beñat > Maialen]]“He splits wood like a nun,” said Beñat. He hitched the cheese up onto his shoulder and started down. [[s Beñat]]“Bring him.”

[[s Eneko > Casimir]]“Mind the ice, Highness,” said Eneko, delighted, and picked him up.

[[s Casimir > Eneko]]“I can *walk*, Eneko!”

[[s Eneko > Casimir]]“I know you can,” said the eldest, striding out. [[s Eneko > Casimir]]“It’s only that I’ve got used to it.”

Behind them they could hear the youngest, all alone on top of the world, explaining the rules to the mule.
