title: What the Bees Are Told
section: third | past | - | Blaž Hribar
person: Blaž Hribar | Blaž; the middle one | he/him
person: Jernej Hribar | Jernej; the eldest; his elder brother | he/him
person: Miha Hribar | Miha; the youngest | he/him
person: Lojze Kos | Lojze Kos; Lojze; Kos; the old man; their neighbour; Mr Kos | he/him
person: their father | their father; the master; Father | he/him
person: their mother | their mother; Anica | she/her
person: Tadeja | Tadeja | she/her
relation: Jernej Hribar | Blaž Hribar | family: brother
relation: Miha Hribar | Blaž Hribar | family: brother
relation: Jernej Hribar | Miha Hribar | family: brother
relation: their father | Blaž Hribar | family: father
relation: their mother | Blaž Hribar | family: mother
relation: Lojze Kos | their father | other: neighbour
=====
What the Bees Are Told

[[scene place=the bee-house/the narrow walk behind the hives; present=Jernej Hribar, Blaž Hribar, Miha Hribar, Lojze Kos; time=Nine days had passed since]]
They had not been told, that was the difficulty. Somebody should have gone down to the bee-house on the morning of the death, knocked three times on the boards, and said in plain words that the master was gone and who would be master now; and nobody had, because Jernej had been on the telephone to the parish, and Miha had been somewhere on the motorway south of Graz, and Blaž, who was in the house, who had been, as it happened, in the room, had gone and sat on the edge of the bath for most of an hour reading the back of a packet of denture tablets. Nine days had passed since. Now the three of them stood in the narrow walk behind the hives, in coats that belonged to colder months, and on the far side of the boards the bees went in and out past the painted fronts and did not appear to be in mourning, or to want anything explained.

[[s Jernej Hribar > Miha Hribar]]“Twenty-two,” said Jernej, who had counted them on the way in and had just counted them again with the end of his pen. [[s Jernej Hribar > Miha Hribar]]“Four of them empty. Is that what you have?”

[[s Miha Hribar > Jernej Hribar]]“I haven’t got anything,” Miha said. [[s Miha Hribar > Jernej Hribar]]“I wasn’t counting. I was under the impression that we had come to look at them.”

[[s Jernej Hribar > Miha Hribar]]“You can look at them while we count.”

[[s Miha Hribar > Jernej Hribar]]“Jernej.”

[[s Jernej Hribar > Miha Hribar]]“I am only saying that the one does not prevent the other.” He wrote it down. He was the eldest, and had become somewhere in his forties a man who wore a pen on a cord around his neck, and Blaž, who stood between the two of them as he had sat between the two of them in the back of the Zastava for the whole of his childhood, found that he was watching the pen swing and had missed the next thing entirely. [[s Jernej Hribar > Blaž Hribar]]“Blaž. I asked you something.”

[[s Blaž Hribar > Jernej Hribar]]“What did you ask?”

[[s Jernej Hribar > Blaž Hribar]]“Whether he kept a book.”

He had kept a book. It was in the drawer under the bread, beneath the string and the warranty for a boiler two boilers ago, and Blaž had read it through on the second night standing up. There were weights in it, and weather, and the dates of swarms; and there was also, in the same hand and at the same length, such matter as: 14 April, warm, cherry out, B. telephoned, did not say what he telephoned for. [[s Blaž Hribar > Jernej Hribar]]“Not that I’ve seen,” he said, and Jernej wrote that down as well.

Miha had got the door of one of the hives open, the third from the end, and was looking at the backs of the frames through the mesh with his hands held behind him like a man in a museum. He had been stung at eleven in the soft part under the jaw and had nearly died of it, in the Zastava, across Blaž’s knees, while their father drove and sang; he had not been let in here since, and had talked of nothing, from the churchyard to the lawyer’s to this morning’s egg, but how they must on no account be sold. [[s Miha Hribar > Jernej Hribar]]“I’d wear the suit,” he said now, to the mesh, as though somebody had raised it again. [[s Miha Hribar]]“There are injections. There’s a course of them. It takes three years.”

[[s Jernej Hribar > Miha Hribar]]“And for three years?”

[[s Miha Hribar > Jernej Hribar]]“Blaž is here.”

[[s Jernej Hribar > Blaž Hribar]]“Is that so?” said Jernej pleasantly. [[s Jernej Hribar > Blaž Hribar]]“Are you here, Blaž?”

It was at this point, before he could discover whether he was, that there came from the doorway a cough, the considerate cough of a person who has been standing there rather longer than he would like it known; and they turned, all three, with the identical movement of the left shoulder that had been their mother’s, and saw that it was only Lojze Kos from across the stream, with his hat already in his hand. [[s Lojze Kos > Jernej Hribar, Blaž Hribar, Miha Hribar]]“Don’t let me stop you, boys,” said the old man. [[s Lojze Kos > Jernej Hribar]]“Your wife told me you were down here, Jernej. I came about the thing I mentioned at the grave.”

[[s Miha Hribar > Jernej Hribar]]“What thing?” Miha said.

[[s Jernej Hribar > Lojze Kos, Blaž Hribar, Miha Hribar]]“We’ll go up,” said Jernej. [[s Jernej Hribar > Lojze Kos, Blaž Hribar, Miha Hribar]]“It’s warmer. Tadeja has gone for the children, we’ll have the table. Mind the step, Mr Kos, it’s rotten.”

[[s Lojze Kos > Jernej Hribar]]“I know it is,” said the old man. [[s Lojze Kos > Jernej Hribar]]“I’ve been minding it since before your lot were born.”

[[scene place=the kitchen; present=Jernej Hribar, Blaž Hribar, Miha Hribar, Lojze Kos; time=-]]
They went up through the orchard in single file, by age, without anyone’s having arranged it, and in the kitchen there was the small comedy of the chairs, for there were four and one of them was his. It stood at the end with its flat green cushion. Jernej went to the stove, Miha stood in the window, and it was their neighbour, after looking from one to the next of them with his mild wet eyes, who sighed and pulled it out and sat down on it. [[s Lojze Kos]]“Somebody has to,” he said, [[s Lojze Kos]]“or you’ll be walking round it at Christmas,” and Blaž could have kissed him. [[s Jernej Hribar > Lojze Kos]]“Coffee,” said Jernej, [[s Jernej Hribar > Lojze Kos]]“or would you take something else?” and the old man supposed that he would not throw something else on the floor, and Miha, with his head in the cupboard by now, said, [[s Miha Hribar > Jernej Hribar, Blaž Hribar]]“He means the pear. Where’s he put the pear?” so that for a moment it hung there over the table, the present tense, and they all let it hang.

[[s Blaž Hribar > Miha Hribar]]“Behind the vinegar,” said Blaž.

The thing that had been mentioned at the grave was this, that Kos would buy the hives. He would buy them as they stood, the four dead ones along with the living, with the extractor and the smoker and the house too if they cared to sell the boards of it, and he named a figure, looking into his glass. It was not a bad figure. Jernej, who for a week had been preparing his face for a bad one, was left with the face and nothing to use it on.

[[s Jernej Hribar > Lojze Kos]]“That’s generous,” he said at last, with suspicion. [[s Jernej Hribar > Lojze Kos]]“You’re what now, eighty?”

[[s Lojze Kos > Jernej Hribar]]“And one.”

[[s Jernej Hribar > Lojze Kos]]“Forgive me, but what would you do with twenty-two hives?”

[[s Lojze Kos > Jernej Hribar]]“Eighteen,” said Lojze. [[s Lojze Kos > Jernej Hribar]]“Watch them, mostly.”

[[s Miha Hribar > Lojze Kos]]“They’re not for sale,” said the youngest from the window.

[[s Jernej Hribar > Miha Hribar]]“Miha, let the man talk.”

[[s Miha Hribar > Jernej Hribar]]“He has talked. He’s said a number. You like the number, I can hear you liking it, and I’m telling you that a third of them is mine and it isn’t for sale. What would you do with the money? Honestly? You’d do the gutters.”

[[s Jernej Hribar > Miha Hribar]]“They need doing!” Jernej had put down the coffee pot in order to say it. [[s Jernej Hribar > Miha Hribar]]“Who do you imagine does the gutters, in your, in this picture you have? You come down twice a year with a cake. You stand in the bee-house with your hands behind your back and your eyes full, and you drive home, and it rains here, Miha, it rains in between,” and he would have gone on, there was a good deal of it ready, nineteen years or so, if the old man had not lifted one finger off his glass.

[[s Lojze Kos > Jernej Hribar, Miha Hribar]]“It needn’t be all of them,” he said.

Nobody spoke. A wasp, or one of the bees, was walking up the inside of the window by Miha’s sleeve, and Blaž got up and put a tumbler over it and stood there with his palm against the bottom of the glass, for want of a card.

[[s Lojze Kos > Jernej Hribar]]“If it came to that,” said Lojze Kos, [[s Lojze Kos > Jernej Hribar]]“if it’s awkward. I’d give the same for one. The one on the end of the upper row. You could keep the bees out of it, even, I’d only want the board.”

[[s Jernej Hribar > Lojze Kos]]“The same?” said Jernej. [[s Jernej Hribar > Lojze Kos]]“The same money, for a board?”

There were boards on all of them, of course. Their father had painted the lot, badly, in the winters, as people do in that valley, with bears burying a hunter and a devil whetting a woman’s tongue; but there were others that one saw nowhere else, since he had run out of the old jokes by the second row and taken to painting what was in front of him. There was the Zastava with three heads in the back. There was the parish priest asleep. And on the end of the upper row, where the sun had been at it longest, there was a woman seen from behind, hanging out a sheet, with a stream beyond her, and on the other side of the stream a stroke of black that you took for a fence post until somebody pointed out to you that it had a hat.

Blaž had never had it pointed out to him. He saw it now, with his hand on the glass. He looked at the hat on the table beside the pear brandy, and he understood that his elder brother, God help them all, was about to ask why.

[[s Jernej Hribar > Lojze Kos]]“But what on earth,” Jernej began.

[[s Blaž Hribar > Lojze Kos]]“Take it,” said Blaž.

[[s Jernej Hribar > Blaž Hribar]]“Excuse me?”

[[s Blaž Hribar > Lojze Kos]]“Not for money. Take it home with you. I’ll get the screwdriver.”

[[s Jernej Hribar > Blaž Hribar]]“You’ll do no such thing,” said Jernej. [[s Jernej Hribar > Miha Hribar]]“Now he wakes up. Nine days I can’t get him to choose between two kinds of envelope. Miha, tell him.”

But Miha had been looking at the old man, and had gone red along the cheekbones, as he did when he was eleven, as he did before anything swelled. [[s Miha Hribar > Lojze Kos]]“Did he know?” he said. [[s Miha Hribar > Lojze Kos]]“When he painted it. Did Father know?”

[[s Lojze Kos > Miha Hribar]]“He put me in it,” said Lojze Kos, [[s Lojze Kos > Miha Hribar]]“didn’t he?” He turned the glass a quarter round on the oilcloth, and then, finding it no better from there, turned it back. [[s Lojze Kos > Miha Hribar]]“There was nothing to know, boy. I’d not have you think it of her. I used to fish there. She used to say, [[q]]‘Anything?’ and I used to say, [[q]]‘Not today, Anica.’ Thirty years. And then one morning I see your father has a new board up, and I walk over and have a look, and he’s standing behind me with the smoker. He says, [[q]]‘Is it like?’”

[[s Blaž Hribar > Lojze Kos]]“What did you say?”

[[s Lojze Kos > Blaž Hribar]]“I said he’d got the sheet well.”

It was Jernej, in the end, who laughed, one bark of it, out of sheer unreadiness, and then put the back of his wrist to his mouth and stood with his face to the stove. [[s Jernej Hribar]]“The sheet,” he said. [[s Jernej Hribar]]“Dear God. The sheet.”

[[scene place=the orchard/the rotten step/the grass; present=Blaž Hribar, Jernej Hribar, Miha Hribar; time=towards seven]]
Towards seven, when the light had gone long and yellow and there was nothing flying, Blaž went down with the screwdriver in his pocket to make good the place, and found that he was being followed: first by Miha, who kept to the orchard at what he must have worked out to be a safe distance, and then by Jernej, who had taken off the pen. Across the stream they could see that the old man had his lamp on already. He had carried the thing home wrapped in a towel, against his chest, and had refused to be walked.

[[s Jernej Hribar > Blaž Hribar]]“You might have told me,” said Jernej.

[[s Blaž Hribar > Jernej Hribar]]“I didn’t know until you did.”

[[s Jernej Hribar > Blaž Hribar]]“I don’t mean that.” He had stopped on the rotten step and was testing it with his weight, up and down, like a man on a small boat. [[s Jernej Hribar > Blaž Hribar]]“I found the book. I was after string. I’m in it for having the wrong tyres on, and Miha’s in it for the cake, and you’re in it every Sunday, telephoning. What did you ring him up for, every Sunday, if you never said anything?”

Blaž considered this. He would have liked to say something good, since he was so seldom asked. [[s Blaž Hribar > Jernej Hribar]]“He’d hold it out of the window,” he said, [[s Blaž Hribar > Jernej Hribar]]“so I could hear them.”

[[s Miha Hribar > Blaž Hribar, Jernej Hribar]]“What are you two saying?” called Miha from among the trees. [[s Miha Hribar > Blaž Hribar, Jernej Hribar]]“Is it about the injections?”

[[s Jernej Hribar > Miha Hribar]]“Come here where you can hear it.”

[[s Miha Hribar > Jernej Hribar]]“I can’t come there!”

[[s Blaž Hribar > Miha Hribar]]“They’re asleep, Miha,” said Blaž. [[s Blaž Hribar > Miha Hribar]]“Come on. I’ll stand in front.”

So he came, a few trees at a time, holding his collar shut, until the three of them stood on the grass before the painted fronts with one pale oblong at the top, at the end, where the wood was new; and there, since somebody had to, and since the others had both turned by now to look at him, the middle one put out his hand and knocked.
