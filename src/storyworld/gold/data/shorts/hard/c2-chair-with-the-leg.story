title: The Chair with the Leg
section: third | past | - | -
person: Augusta Tolliver | Miss Tolliver; Augusta; the elder sister; the vicar's sister | she/her
person: Hetty Tolliver | Hetty; Miss Hetty; the younger sister; the younger Miss Tolliver | she/her
person: Septimus Tolliver | the vicar; Septimus; Mr. Tolliver; her brother | he/him
person: Lady Harbottle | Lady Harbottle; her ladyship; the old lady; my lady | she/her
person: Mercy Pugh | Mercy; the housemaid; the girl; the maid | she/her
person: Mr. Crake | the tuner; the thin man; the visitor; Mr. Crake; Crake | he/him
person: Mr. Finch | the new curate; the stout man; the young man; Mr. Finch; Finch | he/him
relation: Augusta Tolliver | Hetty Tolliver | family:sister
relation: Augusta Tolliver | Septimus Tolliver | family:sister
relation: Hetty Tolliver | Septimus Tolliver | family:sister
relation: Mercy Pugh | Augusta Tolliver | other
relation: Hetty Tolliver | Mr. Finch | romantic
=====
[[scene place=the passage; present=Augusta Tolliver, Mercy Pugh; time=the Thursday]]
It had rained upon Nether Stowell since the Monday, and by the Thursday, which was the day appointed for everything, Miss Tolliver had come to look upon the rain as a form of Dissent. The new curate was to be inspected at four o'clock by Lady Harbottle, in whose gift the living was, and who did not consider that she had given it so completely as to lose sight of it; the tuner was to come over from Exbridge at three, because her ladyship liked a little music after being disagreeable; and the elder sister of a bachelor clergyman, who has been at the head of his house only since Michaelmas, and who finds coals at six-and-twenty shillings, does not leave such a day as that to Providence.

[[s Augusta Tolliver > Mercy Pugh]]"Attend to me, Mercy," she said, having driven the housemaid into the angle of the passage by the barometer, [[s Augusta Tolliver > Mercy Pugh]]"for I shall not say it twice. When the tuner comes, he is to be put to the piano directly. When Mr. Finch comes, he is to be shown into the study, and asked whether he has dined; and upon no account is he to be given the chair with the leg."

[[s Mercy Pugh > Augusta Tolliver]]"No, m'm," said Mercy. [[s Mercy Pugh > Augusta Tolliver]]"And how shall I know him, m'm, from the other?"

Miss Tolliver had never set eyes upon either; but she had not come from Bath to be at a loss before a girl of fifteen.

[[s Augusta Tolliver > Mercy Pugh]]"One of them," she said, [[s Augusta Tolliver > Mercy Pugh]]"will be a gentleman, and the other will have a bag."

The girl said it over under her breath, all the way back to the kitchen, so as to be sure of it.

[[scene place=the front door/the study; present=Mercy Pugh, Mr. Crake; time=at twenty minutes to three]]
At twenty minutes to three there came to the front door a long, thin, silvery man with an umbrella. His bag had been put out by the carrier at Stowell Magna, where it was at that moment standing in a puddle; he wore a black coat buttoned to the chin against the weather; and he had a mild, attentive way of inclining his head, as though to catch something a great way off, which Mercy had never seen in anybody but the clergy.

[[s Mr. Crake > Mercy Pugh]]"I believe that I am expected," said he.

[[s Mercy Pugh > Mr. Crake]]"Yes, sir. Please, sir, have you dined?"

[[s Mr. Crake > Mercy Pugh]]"I had a biscuit at the junction," said the visitor, in some astonishment, for in thirty years of other people's doors it was the first time that he had been asked; and before he could say anything further he had been drawn in, and dried, and set down in front of the study fire with the [[q]]"Church Quarterly" upon his knee, where, being a person who took what houses gave him, he fell peacefully asleep.

[[scene place=the back door; present=Mercy Pugh, Mr. Finch; time=at ten minutes past the hour]]
At ten minutes past the hour there came to the back door, because the drive was under water and he had thought it best to follow a hen, a stout, pink young man with a bag.

[[s Mr. Finch > Mercy Pugh]]"Is this the vicarage?" he asked. [[s Mr. Finch > Mercy Pugh]]"I ought, of course, to have gone to the front."

[[s Mercy Pugh > Mr. Finch]]"No, you oughtn't," said Mercy, whose eye had gone to the bag and rested there. [[s Mercy Pugh > Mr. Finch]]"You're to be put to the piano directly."

[[s Mr. Finch > Mercy Pugh]]"To the piano?"

[[s Mercy Pugh > Mr. Finch]]"Directly, Missus said."

[[s Mr. Finch > Mercy Pugh]]"Before I have seen anybody?"

[[s Mercy Pugh > Mr. Finch]]"She said it twice," replied the girl, who was truthful in the main. [[s Mercy Pugh > Mr. Finch]]"You can wipe your boots on that."

The stout man wiped them. He had been four months without employment, and his mother was of opinion that he had lost his last place through a want of readiness. [[t Mr. Finch]]"It is a test," he said to himself; and he took up his bag and went in to be tried.

***

[[scene place=the study; present=Lady Harbottle, Augusta Tolliver, Mr. Crake; time=four]]
Lady Harbottle was never late, considering it a thing that happened to tenants. She was in the study as the clock struck four, with the vicar's sister a little behind her, and the vicar himself nowhere at all, he having been sent for to a bedside at the wet end of the parish.

[[s Lady Harbottle > Mr. Crake]]"So this is the man," said her ladyship. [[s Lady Harbottle > Mr. Crake]]"Don't get up. You are a great deal older than I was told."

[[s Mr. Crake > Lady Harbottle]]"I've been at it thirty years, my lady," said the thin man, waking, and getting up.

[[s Lady Harbottle > Mr. Crake]]"Thirty years, and never a living?"

[[s Mr. Crake > Lady Harbottle]]"I get a living, my lady, thank you. I don't ask for more."

[[s Lady Harbottle > Augusta Tolliver]]"He is humble," observed Lady Harbottle over her shoulder, precisely as if he had been a horse. [[s Lady Harbottle > Augusta Tolliver]]"The last one was not." She turned the eyeglass upon him again. [[s Lady Harbottle > Mr. Crake]]"And what do you say to the Athanasian Creed?"

[[s Mr. Crake > Lady Harbottle]]"I've sat under it in a good many churches, my lady. It goes flat towards the end."

[[s Lady Harbottle > Mr. Crake]]"It does," said her ladyship, much struck. [[s Lady Harbottle > Mr. Crake]]"I have always said so. Candles?"

[[s Mr. Crake > Lady Harbottle]]"Never on the top. The grease gets down."

[[s Lady Harbottle > Mr. Crake]]"High or low?"

[[s Mr. Crake > Lady Harbottle]]"In a damp parish, my lady, always a shade below. It's no kindness to strain them. You may screw them up as tight as you please, and they go back the minute that you're out of the house."

There was a silence. Miss Tolliver had engaged Mr. Finch upon the strength of his degree, and had understood him to be six-and-twenty; she gazed at the silver head in front of the fire, and her heart smote her. [[t Augusta Tolliver]]"He has had sorrows," she thought.

[[s Lady Harbottle > Mr. Crake]]"That," said Lady Harbottle at last, [[s Lady Harbottle > Mr. Crake]]"is the most sensible account of a country congregation that I have heard in forty years. The man before the last strained us until half the village went to chapel. And what do you do with those who will not be brought up at all?"

[[s Mr. Crake > Lady Harbottle]]"I leave them, my lady, and put the others right round about them. You'd be surprised how little it shows."

[[s Lady Harbottle > Augusta Tolliver]]"Augusta," said the patroness of Nether Stowell, [[s Lady Harbottle > Augusta Tolliver]]"I shall have this one."

[[scene place=the drawing-room; present=Hetty Tolliver, Mr. Finch; time=a quarter of an hour before]]
Now Hetty, who had been round the cottages with the Sunday-school buns, had come home a quarter of an hour before this by way of the garden, and, hearing a noise in the drawing-room as of somebody counting spoons, had put her head in at the window. There was a young man upon the hearthrug in his shirt-sleeves, with a candle in one hand, and with the other as far as the shoulder in the piano.

[[s Hetty Tolliver > Mr. Finch]]"Oh!" said Hetty. [[s Hetty Tolliver > Mr. Finch]]"You're not Mr. Crake."

[[s Mr. Finch > Hetty Tolliver]]"No," said a voice from among the wires. [[s Mr. Finch > Hetty Tolliver]]"I am so very sorry. Ought I to be?"

[[s Hetty Tolliver > Mr. Finch]]"Mr. Crake always comes. I do hope he isn't ill?"

[[s Mr. Finch > Hetty Tolliver]]"I don't know him. Is he the one before me?"

[[s Hetty Tolliver > Mr. Finch]]"He has been before you for twelve years. What have you done with the front of it?"

[[s Mr. Finch > Hetty Tolliver]]"It is behind the sofa. I fully thought that I should be able to put it back, and then there was a sort of a long shelf, with little hammers."

[[s Hetty Tolliver > Mr. Finch]]"And is that behind the sofa?"

[[s Mr. Finch > Hetty Tolliver]]"Most of it is."

[[s Hetty Tolliver > Mr. Finch]]"Have you ever tuned a piano in your life?"

[[s Mr. Finch > Hetty Tolliver]]"Never. I can sing a little, in the bass, but nobody has asked me to."

[[s Hetty Tolliver > Mr. Finch]]"Then why, in the name of goodness, did you begin?"

[[s Mr. Finch > Hetty Tolliver]]"The maid told me that I was to be put to it directly. And then there was the letter. 'We are in great want of a musical man,' your sister says, if it is your sister, 'and her ladyship will look for some early proof of it.' I would show it to you, only my hands are black. I thought that this was the proof."

Miss Hetty climbed in over the sill, sat down upon the music-stool, and looked at him. He had a smear across his forehead, and the expression of a large dog which has been told to fetch something and has brought the gate.

[[s Hetty Tolliver > Mr. Finch]]"You are the curate," she said.

[[s Mr. Finch > Hetty Tolliver]]"I have been the curate all the afternoon," said Mr. Finch humbly. [[s Mr. Finch > Hetty Tolliver]]"Nobody has inquired."

[[s Hetty Tolliver > Mr. Finch]]"Then who is it," cried the younger sister, starting up, [[s Hetty Tolliver > Mr. Finch]]"that is in the study with Lady Harbottle?"

---

[[scene place=the study; present=Lady Harbottle, Augusta Tolliver, Mr. Crake, Septimus Tolliver, Hetty Tolliver, Mr. Finch, Mercy Pugh]]
The vicar, coming in just then by the front door with the water running out of his hat, was all but overset by Hetty in the passage, with a dishevelled stranger behind her; and thus it was that the three of them arrived upon the threshold of the study together, though only Septimus, who feared nothing because he noticed nothing, went in.

[[s Lady Harbottle > Septimus Tolliver]]"Mr. Tolliver," said her ladyship, [[s Lady Harbottle > Septimus Tolliver]]"it is settled. He begins upon Sunday."

[[s Septimus Tolliver > Mr. Crake]]"My dear Crake!" said the vicar, holding out both his hands. [[s Septimus Tolliver > Mr. Crake]]"How good of you, to come out to us in this! Have they given you any tea?"

[[s Mr. Crake > Septimus Tolliver]]"They've given me everything, sir," said the tuner. [[s Mr. Crake > Septimus Tolliver]]"I did wonder at it."

[[s Lady Harbottle > Septimus Tolliver]]"That," said Lady Harbottle, in a terrible voice, [[s Lady Harbottle > Septimus Tolliver]]"is Mr. Finch."

[[s Septimus Tolliver > Lady Harbottle]]"Oh, no, I assure you. This is our good Crake, who does the pianos. He has done ours ever since I was ordained. Finch is quite a young man; I had his likeness somewhere. He is stout."

[[s Mr. Finch > Septimus Tolliver]]"I am here, sir," said a voice in the passage, where the curate was standing behind the younger Miss Tolliver with his hands held well away from his sides.

[[s Augusta Tolliver > Septimus Tolliver]]"Oh, Sep!" said his elder sister faintly. [[s Augusta Tolliver > Septimus Tolliver]]"He had no bag!"

[[s Septimus Tolliver > Augusta Tolliver]]"Who had not, my dear?"

[[s Augusta Tolliver > Septimus Tolliver]]"That one. And the other one had."

It was said afterwards in the village that the old lady had turned purple; but Mercy, who had that moment come up with the tray, and who saw all, declared that she had only turned, first to the long man, and then to the stout one, and then back. She had never in her life retracted anything, and did not propose, at seventy, to learn how it was done.

[[s Lady Harbottle > Septimus Tolliver]]"I said that I should have him," she pronounced, [[s Lady Harbottle > Septimus Tolliver]]"and I shall. Who plays the organ here?"

[[s Septimus Tolliver > Lady Harbottle]]"Nobody, since poor old Budge was taken. Augusta does what she can."

[[s Lady Harbottle > Septimus Tolliver]]"Augusta has no ear." The eyeglass travelled. [[s Lady Harbottle > Mr. Crake]]"You will play the organ, at forty pounds, and after service you will tell this young man where he goes flat." And it travelled once more. [[s Lady Harbottle > Mr. Finch]]"As for you, sir, why are you black?"

[[s Mr. Finch > Lady Harbottle]]"I have been taking the piano to pieces, ma'am," said Finch.

[[s Lady Harbottle > Mr. Finch]]"Indeed! And who told you to do that?"

The young man looked past her, at the tray, which had begun to rattle, and at the round and stricken countenance above it.

[[s Mr. Finch > Lady Harbottle]]"It was entirely a notion of my own, ma'am," he said. [[s Mr. Finch > Lady Harbottle]]"I was anxious to begin."

[[s Lady Harbottle > Mr. Finch]]"H'm!" said her ladyship; but those who knew her (and Augusta, who had shut her eyes, opened one of them) perceived that the weather was upon the change. [[s Lady Harbottle > Mr. Finch]]"Your predecessor was with us for three years, and began nothing. You may sit down."

There was but one chair left in the room. Mercy had been told of it, and so had everybody else, except the only person who was now making towards it with a grateful bow; she opened her mouth, but the tray was heavy, and the leg was quicker.

It was therefore from the floor, with a cushion upon his chest and the tuner courteously holding the remainder of the chair, that the curate of Nether Stowell first heard Hetty Tolliver laugh; and he used to assure her, long afterwards, when they had a piano of their own, which he was forbidden to touch, that he would not for the whole world have been a semitone higher.
