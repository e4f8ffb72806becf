title: The Marrow Question
section: third | past | - | -
person: Mrs. Harkaway | Mrs. Harkaway; Winifred; the chairwoman | she/her
person: the vicar | the vicar; Mr. Blore; Septimus; the Reverend Septimus Blore | he/him
person: Colonel Strake | Colonel Strake; the Colonel; Strake; Colonel | he/him
person: Dot Twining | Dot; Mrs. Twining | she/her
person: Len Twining | Len Twining; Len | he/him
person: Miss Pereira | Miss Pereira; the schoolmistress | she/her
person: Ruby | Ruby; the taller twin | she/her
person: Pearl | Pearl; the other twin | she/her
person: Mr. Rao | Mr. Rao; the man in the linen suit; a man in a linen suit; the stranger | he/him
person: the crowd | the crowd | ?
person: Gladstone | Gladstone; the donkey | he/him
person: Lady Amelia | Lady Amelia | she/her
relation: Dot Twining | Len Twining | family: wife
relation: Ruby | Pearl | family: twin sister
relation: Colonel Strake | Len Twining | rival: marrow growers
relation: Mrs. Harkaway | the vicar | colleague: fête committee
relation: Miss Pereira | Ruby | other: teacher
relation: Miss Pereira | Pearl | other: teacher
=====
The Marrow Question

[[scene place=the vicarage lawn; present=Mrs. Harkaway, the vicar, Len Twining, Dot Twining, Ruby, Pearl; time=ten in the morning/the second Saturday in July]]
The village of Nether Wickering has been visited, in its eleven hundred years, by Danes, plague, Roundheads and a man from the Ministry, and got over all of them. It has never got over the fête.

It is held on the second Saturday in July, on the vicarage lawn, and at ten in the morning of the one in question the Reverend Septimus Blore was lying under it.

[[s Mrs. Harkaway > the vicar]]“What are you doing down there?” asked Mrs. Harkaway.

[[s the vicar > Mrs. Harkaway]]“Pegs,” said the vicar, indistinctly, from beneath the canvas. He had one in his mouth. [[s the vicar > Mrs. Harkaway]]“I think the marquee has gone up inside out.”

[[s Mrs. Harkaway > the vicar]]“It hasn’t gone *up*, Mr. Blore. That is my whole complaint.”

Winifred Harkaway was chairwoman of the committee, and had been since the last chairwoman emigrated. She carried a clipboard, a whistle, and a list of persons who had disappointed her. It was a new list. She started one every year.

[[s Mrs. Harkaway > the vicar]]“Who,” she said, ticking, [[s Mrs. Harkaway > the vicar]]“is minding the donkey?”

[[s the vicar > Mrs. Harkaway]]“The twins.”

[[s Mrs. Harkaway > the vicar]]“Which twins?”

[[s the vicar > Mrs. Harkaway]]“We’ve only the one set.” A hand came out and groped about for the mallet. [[s the vicar > Mrs. Harkaway]]“They promised me faithfully, Winifred. They looked me in the eye.”

[[s Mrs. Harkaway > the vicar]]“They looked *me* in the eye last year, and I spent the afternoon in the duck pond.”

She trod on the mallet, to stop it going any further from him, and shaded her eyes. Across the grass came Len Twining with a trestle on each shoulder, followed at a distance of about six feet by his wife Dot with an urn. They had been married for forty-four years and did most of their talking in single file.

[[s Dot Twining > Len Twining]]“Mind the guy rope,” called Dot.

[[s Len Twining > Dot Twining]]“I’ve seen the guy rope.”

[[s Dot Twining > Len Twining]]“You saw it last year.”

[[s Len Twining > Dot Twining]]“I’ll thank you not to—” said Len, and vanished. The marquee, which had been thinking about rising, thought better of it.

[[s the vicar]]“Ah,” came the vicar’s voice, more muffled than before. [[s the vicar > Len Twining]]“Is that you, Len? Have you such a thing as a torch?”

Behind the hydrangea, two girls of nine, in identical dungarees, watched with professional interest. Ruby was the taller twin by half an inch and never let it drop. Pearl did the thinking.

[[s Ruby > Pearl]]“That wasn’t even us,” Ruby breathed.

[[s Pearl > Ruby]]“No. Nice, isn’t it?” She was feeding the end of a rope thoughtfully through her fingers. It took her a moment to get to the end, and a moment longer to see what was wrong with it. [[s Pearl > Ruby]]“Rube? What did you tie the donkey to?”

[[s Ruby > Pearl]]“I thought *you* tied the donkey.”

[[scene place=the produce tent; present=Colonel Strake, Miss Pereira, Mr. Rao, Mrs. Harkaway, Len Twining; time=By noon]]
By noon the sun was out, the marquee was up (inside out), and in the cool green hush of the produce tent Colonel Strake was saying good morning to a marrow.

It was three feet long. It was striped like a blazer. He had sung to it, although he’d have denied this under torture, having denied several other things that way already.

[[t Colonel Strake]]“Eleven years,” he thought. [[t Colonel Strake]]“Eleven years second to a man who lays *lino*.” And, giving the thing a last polish with his handkerchief, he strode off to find a gin.

This was at five past twelve. At a quarter past, Miss Pereira, who taught at the school and had been asked to judge because she came from Lisbon and could therefore have no friends, walked into the tent with her rosette and her little book. There was a man in a linen suit there already. He was standing in front of an empty plate.

[[s Miss Pereira > Mr. Rao]]“Good afternoon,” she said.

[[s Mr. Rao > Miss Pereira]]“Is it?” He had a pleasant, worried face and some straw on his sleeve. [[s Mr. Rao > Miss Pereira]]“Forgive me, but ought there to be something on this?”

She looked at the card, which said [[m ?]]“COL. R. A. STRAKE, ONE MARROW.” She looked at the plate. On it lay a green stalk, some seeds, and a quantity of what she would afterwards describe to the committee as moisture.

[[s Miss Pereira]]“Oh no,” said the schoolmistress. [[s Miss Pereira > Mr. Rao]]“Oh, no, no. Did you see who did this?”

[[s Mr. Rao > Miss Pereira]]“I came in by the back, a minute ago. Something pushed past me going out. I took it for a stout lady in a hurry.”

[[s Miss Pereira > Mr. Rao]]“Was she in grey?”

[[s Mr. Rao > Miss Pereira]]“Now that you say so. She had remarkable ears.”

Miss Pereira put her hand over her mouth. It is one of the tragedies of this history that she should have been doing so, and making a noise like a sob, and that the stranger should have been patting her on the arm and saying [[s Mr. Rao > Miss Pereira]]“There, there, it’s only a vegetable,” at the exact moment when the Colonel came back for his handkerchief.

[[s Colonel Strake]]“What,” said the Colonel, [[s Colonel Strake]]“in the name of God.”

[[s Miss Pereira > Colonel Strake]]“Colonel, I think that perhaps you should sit—”

[[s Colonel Strake > Mr. Rao]]“You, sir! Where’s my marrow?”

[[s Mr. Rao > Colonel Strake]]“I’m afraid it’s been eaten,” said the man in the linen suit.

[[s Colonel Strake > Mr. Rao]]“Eaten!” The word left the tent, crossed the lawn, and was heard by a number of people as far off as the coconut shy. [[s Colonel Strake > Mr. Rao]]“*Raw?*”

A whistle blew. Mrs. Harkaway had arrived, with Len Twining at her heels, rubbing his shin, and his eye went to the empty plate and from there to his own entry, a modest two foot six, and over his face there spread a slow, wondering light.

[[s Len Twining]]“Well, that’s a shame,” he said.

[[s Colonel Strake > Len Twining]]“You!” cried Strake. [[s Colonel Strake > Len Twining]]“You’re behind this! You’ve brought in a man from outside!”

[[s Len Twining > Colonel Strake]]“To eat it?”

[[s Mrs. Harkaway > Colonel Strake, Len Twining]]“Gentlemen,” said Mrs. Harkaway.

[[s Colonel Strake > Len Twining]]“I wouldn’t put it past you, Twining! A fellow who mulches with carpet!”

[[s Mrs. Harkaway > Colonel Strake, Len Twining]]“*Gentlemen!*” She turned her back on them both and levelled the clipboard at the stranger’s chest. [[s Mrs. Harkaway > Mr. Rao]]“I don’t believe we’ve met. Have you a ticket?”

[[s Mr. Rao > Mrs. Harkaway]]“Nobody’s asked me for one. I came round by the—”

[[s Mrs. Harkaway > Mr. Rao]]“Everybody has a ticket. It’s forty pence. It goes to the roof.”

He patted his pockets, found a pound, and was told that there was no change until the raffle. So it was that the party moved off in a body to the tea tent, where the cash box was, and where the news, as news will, had got there first.

[[scene place=the tea tent; present=Dot Twining, Len Twining, the vicar, Mrs. Harkaway, Colonel Strake, Miss Pereira, Mr. Rao, Ruby, Pearl, the crowd, Gladstone; time=-]]
[[s Dot Twining > the vicar]]“A whole one,” Dot was telling the vicar, over the urn. [[s Dot Twining > the vicar]]“With the skin on. Sugar?”

[[s the vicar > Dot Twining]]“Two. Poor fellow. I suppose he was hungry.”

[[s Dot Twining > the vicar]]“They say he never even cut it.”

She stopped there, because the poor fellow had come in. All over the tea tent people turned round with their mouths full. Somebody’s spoon went round and round in somebody’s saucer and lay down.

[[s Dot Twining > Mr. Rao]]“You’ll not be wanting a scone, then,” Dot said, after some thought.

[[s Mr. Rao > Dot Twining]]“I’d love a scone.”

[[s the crowd]]“Ooh!” went the crowd.

[[s Mr. Rao > Dot Twining]]“Madam, I give you my word that I’ve not touched this gentleman’s marrow.” He was going pink. [[s Mr. Rao]]“I’ve eaten nothing since Swindon!”

[[s Colonel Strake]]“Likely story,” said the Colonel.

[[s Len Twining > Dot Twining]]“Dot,” said her husband, edging in beside the bun tray, [[s Len Twining > Dot Twining]]“he says I put him up to it.”

[[s Dot Twining > Len Twining]]“And did you?”

[[s Len Twining > Dot Twining]]“Forty-four years, and she asks me that.”

[[s Dot Twining > Len Twining]]“You put prawns in his exhaust in ’09.”

[[s Colonel Strake > Len Twining]]“That was *you*?” the Colonel shouted.

It was at this juncture that the side of the tent bulged. It bulged at about knee height, and then, a little later, at about the height of a child; and under it, on their stomachs, covered in grass, came the twins. They stood up. They saw forty people and Mrs. Harkaway.

[[s Ruby]]“It was like that when we got here,” said Ruby.

[[s Mrs. Harkaway > Ruby, Pearl]]“What was?”

[[s Ruby > Mrs. Harkaway]]“Anything.”

[[s Miss Pereira > Ruby, Pearl]]“Girls.” Miss Pereira did not raise her voice; she never had to. She crouched until her eyes were level with theirs. [[s Miss Pereira > Ruby, Pearl]]“There is a man here who is being blamed for something he has not done. What do we say about that, at school?”

The sisters conferred, by eyebrow.

[[s Pearl > Miss Pereira]]“We say, [[q]]‘How would you feel?’ ” the other twin admitted.

[[s Miss Pereira > Pearl]]“And how would you?”

[[s Pearl > Miss Pereira]]“All right, if he didn’t find out it was us.” But her lip had begun to go. [[s Pearl > Miss Pereira]]“It was Gladstone, miss. I thought she’d tied him and she thought I had. He’s had the marrow and all the dahlias and a lady’s hat. We’ve been chasing him since *breakfast*.”

[[s the vicar]]“He has had the *what*?” said the vicar faintly. They were his dahlias.

[[s Mrs. Harkaway > Pearl]]“Where’s that animal now?”

Pearl pointed. Everyone looked at the tent wall, which bulged once more, and tore, and admitted a long grey face with a rosette hanging out of it. It was a red one. It said [[m ?]]“FIRST.”

[[s Mr. Rao > Miss Pereira]]“There!” cried the man in the linen suit. [[s Mr. Rao > Miss Pereira]]“The stout lady!”

---

[[scene place=the bandstand; present=Mrs. Harkaway, the vicar, Colonel Strake, Len Twining, Dot Twining, Miss Pereira, Mr. Rao, the crowd, Gladstone; time=At four o’clock]]
At four o’clock, from the bandstand, Mrs. Harkaway announced that Lady Amelia was unable to give away the prizes owing to her hat.

[[s Mrs. Harkaway > the crowd]]“We are therefore,” she said, and the microphone howled, [[s Mrs. Harkaway > the crowd]]“without anybody. Unless the vicar...?”

[[s the vicar > Mrs. Harkaway]]“Oh, I couldn’t. I’m in the egg and spoon.”

[[s Mr. Rao > Mrs. Harkaway]]“If it’s any help,” said a mild voice from the steps, [[s Mr. Rao > Mrs. Harkaway]]“I’m quite used to it.” He had a scone in each hand. Dot had seen to that; Dot was sorry, and when she was sorry it came with jam. [[s Mr. Rao > Mrs. Harkaway]]“I did try to say. It’s Rao. Anil Rao, from the Royal Horticultural. You wrote to us in March about a judge, and nobody answered you, and I felt so badly about it that I thought I’d just come.”

There was a pause, in which the clipboard was seen to tremble.

[[s Mrs. Harkaway > Mr. Rao]]“I wrote to you,” said the chairwoman, [[s Mrs. Harkaway > Mr. Rao]]“*every* March. For nine years.”

[[s Mr. Rao > Mrs. Harkaway]]“Yes, we’ve a drawer of them. They’re very much enjoyed.”

She took out her list, and a pencil, and in front of everyone she crossed him off.

[[s Colonel Strake > Mr. Rao]]“See here,” said Colonel Strake. He had come up through the crowd with his hat in his hands and Len Twining unaccountably next to him, and he smelt of gin and, for some reason, of Len’s pipe. [[s Colonel Strake > Mr. Rao]]“I called you a marrow-eater, sir. In public. I withdraw it. The donkey has my apologies as well, no, dash it, he hasn’t.”

[[s Mr. Rao > Colonel Strake]]“Not at all. May I ask how long it was?”

[[s Colonel Strake > Mr. Rao]]“Three foot and a quarter inch.”

[[s Len Twining > Mr. Rao]]“And a half,” said Len gruffly. Everyone looked at him, and he looked at his boots. [[s Len Twining > Mr. Rao]]“I measured it. Thursday night. I got in by the cold frame. It beat mine hollow, and I’d have sooner been beat than win off a donkey, so you can put *that* on your card.”

The Colonel opened his mouth, and shut it. He held out a large and earthy hand.

[[s Dot Twining > Miss Pereira]]“Well, I never,” murmured Mrs. Twining to Miss Pereira, at the back. [[s Dot Twining > Miss Pereira]]“That’ll be him insufferable till Christmas.”

[[s Miss Pereira > Dot Twining]]“Which one?”

[[s Dot Twining > Miss Pereira]]“Oh, both of them, love. They’ll be round at ours every night now. Talking *compost*.”

And the prize for the best marrow in Nether Wickering was given, after some debate and on a show of hands, posthumously; and it was received on its behalf by Gladstone, since, as Mr. Rao pointed out, that was after all where it was. He ate the certificate.
