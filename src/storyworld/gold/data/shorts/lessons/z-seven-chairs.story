title: Seven Chairs at the Turbot
section: third | past | - | Ilinca Vancea
person: Ilinca Vancea | Ilinca; Lincă | she/her
person: Teodor Vancea | Teodor Vancea; Teodor; Uncle Teo; Teo; her uncle; the old forger | he/him
person: Halvard Brekke | Halvard; Big Halvard; the big man; Hal | he/him
person: Saoirse Malloy | Saoirse; Sixpence; the redhead | she/her
person: Pardeep Gill | Pardeep; Deep; the driver; the younger man | he/him
person: Madame Okpara | Madame Okpara; Madame; Florentine; the boss; the woman at the head of the table | she/her
person: the waiter | the waiter; Anselm | he/him
person: Inspector Delgado-Finch | Inspector Delgado-Finch; Delgado-Finch; the inspector | she/her
relation: Teodor Vancea | Ilinca Vancea | family:uncle
relation: Halvard Brekke | Pardeep Gill | colleague
relation: Saoirse Malloy | Halvard Brekke | romantic
relation: Madame Okpara | Inspector Delgado-Finch | enemy
=====
[[scene place=the back room of the Golden Turbot/the back room; present=Ilinca Vancea, Teodor Vancea, Halvard Brekke, Saoirse Malloy, Pardeep Gill, Madame Okpara, the waiter; time=eleven that night]]
There were seven chairs round the table in the back room of the Golden Turbot, and at eleven that night six of them had somebody in them.

[[s Saoirse Malloy > Madame Okpara]]"Who's the empty one for?" asked the redhead.

[[s Madame Okpara > Saoirse Malloy]]"We'll come to that." The woman at the head of the table unfolded her napkin. [[s Madame Okpara > the waiter]]"Six soles, please, Anselm, and then I should like the door shut."

[[s the waiter > Madame Okpara]]"And to drink, Madame?"

[[s Madame Okpara > the waiter]]"Water."

The waiter went. The key turned, on the outside. Ilinca, who was nineteen and had never been on a job before today, looked at her uncle to see whether that was usual. He was folding his bread into a very small square. [[t Ilinca Vancea]]"Then it isn't usual," she thought.

[[s Madame Okpara > Ilinca Vancea, Teodor Vancea, Halvard Brekke, Saoirse Malloy, Pardeep Gill]]"So," said Madame Okpara. [[s Madame Okpara > Ilinca Vancea, Teodor Vancea, Halvard Brekke, Saoirse Malloy, Pardeep Gill]]"At four o'clock this afternoon we took the Kestrel emerald from a man who did not deserve it. At six minutes past, there were police on Tanner's Bridge. I'd like to hear about those six minutes. Deep?"

[[s Pardeep Gill > Madame Okpara]]"I was in the car."

[[s Madame Okpara > Pardeep Gill]]"I know that you were in the car."

[[s Pardeep Gill > Madame Okpara]]"I came out of the alley at four-oh-two with Hal and Six in the back. I was going to go over Tanner's, like we said, and there's two vans on it. Lights off. Just sitting there." The younger man wiped his palms on his knees. [[s Pardeep Gill > Madame Okpara]]"So I went through the fish market."

[[s Halvard Brekke > Madame Okpara]]"He went through it," said Big Halvard. [[s Halvard Brekke > Madame Okpara]]"I have an eel in my coat."

[[s Saoirse Malloy > Halvard Brekke]]"Still?"

[[s Halvard Brekke > Saoirse Malloy]]"I have become used to him."

[[s Madame Okpara > Pardeep Gill]]"They were waiting, then," the boss said. [[s Madame Okpara > Pardeep Gill]]"They weren't called. They'd been told."

No one reached for the water.

[[s Madame Okpara > Ilinca Vancea, Teodor Vancea, Halvard Brekke, Saoirse Malloy, Pardeep Gill]]"Who knew about the bridge?"

[[s Saoirse Malloy > Madame Okpara]]"We all did."

[[s Madame Okpara > Saoirse Malloy]]"Who knew on Monday?"

[[s Saoirse Malloy > Madame Okpara]]"On Monday it was the tunnel," said Sixpence slowly. [[s Saoirse Malloy > Madame Okpara]]"You changed it Wednesday night."

[[s Madame Okpara > Saoirse Malloy]]"I did, Saoirse. I changed it at this table. And who was at this table?"

[[s Teodor Vancea > Madame Okpara]]"I was," said Uncle Teo.

[[s Madame Okpara > Teodor Vancea]]"You were, Teodor. And?"

[[s Halvard Brekke > Madame Okpara]]"And I. And her." Halvard tipped his great head at the redhead, who stared.

[[s Saoirse Malloy > Halvard Brekke]]"Thanks very much, darling."

[[s Halvard Brekke > Saoirse Malloy]]"It is only true."

[[s Saoirse Malloy > Halvard Brekke]]"I'm in your bed four nights in the week, you could round it down."

[[s Pardeep Gill > Saoirse Malloy, Halvard Brekke]]"Hang on, you two are what?" said Pardeep.

[[s Saoirse Malloy > Pardeep Gill]]"Keep up, Deep."

[[s Madame Okpara > Pardeep Gill]]"When did you hear about the bridge, Pardeep?"

[[s Pardeep Gill > Madame Okpara]]"This morning. Teo rang me. He said, 'Forget the tunnel, it's Tanner's, bring the estate.'"

[[s Madame Okpara > Teodor Vancea]]"From what telephone?"

Her uncle had got the bread down to the size of a stamp. He set it on the rim of his plate.

[[s Teodor Vancea > Madame Okpara]]"From mine, Florentine."

[[s Madame Okpara > Teodor Vancea]]"At home?"

[[s Teodor Vancea > Madame Okpara]]"In the hall."

[[s Madame Okpara > Teodor Vancea]]"And who else was at home?"

It took Ilinca some moments to understand why everyone had turned to look at her.

[[s Ilinca Vancea > Madame Okpara]]"Me?" she said.

[[s Madame Okpara > Ilinca Vancea]]"You live with your uncle, I think."

[[s Ilinca Vancea > Madame Okpara]]"Since September. But I was in the shower. I didn't hear anything about a bridge, I just stood on the corner where you all told me and I whistled. I didn't even know it was an emerald! I thought that it was a painting."

[[s Halvard Brekke > Ilinca Vancea]]"Why would you think it was a painting?"

[[s Ilinca Vancea > Halvard Brekke]]"Because Uncle Teo does paintings."

[[s Saoirse Malloy > Madame Okpara]]"Leave the kid alone," said Sixpence. [[s Saoirse Malloy > Madame Okpara]]"Look at her. She couldn't grass up a lawn."

[[s Madame Okpara > Saoirse Malloy]]"It's generally the ones who couldn't."

[[s Teodor Vancea > Madame Okpara]]"It wasn't Lincă." The old forger's voice was dry and rather bored. [[s Teodor Vancea > Madame Okpara]]"If you please. Let us not be vulgar."

[[s Madame Okpara > Teodor Vancea]]"Then who was it, my dear?"

He took a sip of water. Somewhere on the other side of the wall a party of people had begun to sing to somebody called Gregor, that he was a jolly good fellow. And in the middle of it, on the table, quite close to the salt, a telephone began to ring.

It was an old black one on a long cord. None of them had noticed it until then, or else they had taken it for part of the furniture.

[[s Madame Okpara > Ilinca Vancea, Teodor Vancea, Halvard Brekke, Saoirse Malloy, Pardeep Gill]]"Nobody move," said Madame, and lifted the receiver, and held it a little way from her ear. [[s Madame Okpara > Inspector Delgado-Finch]]"The Golden Turbot."

[[s Inspector Delgado-Finch > Madame Okpara]]"Good evening, Florentine." A woman's voice, cheerful, a bit hoarse. Everybody could hear it. [[s Inspector Delgado-Finch > Madame Okpara]]"How's the sole?"

[[s Madame Okpara > Inspector Delgado-Finch]]"It hasn't come yet, Inspector Delgado-Finch."

[[s Inspector Delgado-Finch > Madame Okpara]]"Well, I won't keep you. I've had two vans on a bridge all afternoon and not a sniff of you. I've got men with colds. I wondered if you'd like to tell me where it went."

[[s Madame Okpara > Inspector Delgado-Finch]]"Where what went?"

[[s Inspector Delgado-Finch > Madame Okpara]]"That's what I said you'd say."

[[s Madame Okpara > Inspector Delgado-Finch]]"And who told you to try the bridge?"

[[s Inspector Delgado-Finch > Madame Okpara]]"Ah," said the inspector. [[s Inspector Delgado-Finch > Madame Okpara]]"Now, that was a very nice letter. Lovely handwriting. Yours, as it happens."

There was a click. Madame Okpara put the receiver down as if it were made of eggshell. She was a woman who, it was said, had not been surprised since 1991.

[[s Pardeep Gill > Madame Okpara]]"You wrote to them?" said the driver.

[[s Madame Okpara > Pardeep Gill]]"Don't be an idiot."

[[s Pardeep Gill > Madame Okpara]]"She said it was your writing."

[[s Saoirse Malloy > Pardeep Gill]]"Deep," said the redhead. [[s Saoirse Malloy > Pardeep Gill]]"Love. Who do we know who does other people's writing?"

One after another, like people at a tennis match who have been told that the ball is somewhere else, they looked at Teodor Vancea.

[[s Ilinca Vancea > Teodor Vancea]]"Uncle Teo?" said Ilinca.

[[s Teodor Vancea > Ilinca Vancea]]"Eat your bread, puiule."

[[s Ilinca Vancea > Teodor Vancea]]"You didn't."

[[s Teodor Vancea > Ilinca Vancea]]"It was some of my best work. The F alone took me an evening."

The big man began to get up. He did it in sections. Sixpence laid two fingers on his sleeve, and he stayed as he was, half out of the chair, with something moving gently in his pocket.

[[s Madame Okpara > Teodor Vancea]]"Thirty years," said Madame Okpara. [[s Madame Okpara > Teodor Vancea]]"I should like to know why."

[[s Teodor Vancea > Madame Okpara]]"Because of the tunnel."

[[s Madame Okpara > Teodor Vancea]]"What about the tunnel?"

[[s Teodor Vancea > Madame Okpara]]"They were in the tunnel already. Since Tuesday. A man I know in the drains told me. 'They have sandwiches,' he said, 'they have a stove.' So somebody had already sold us, you see, and I didn't know who, and if I'd told you in front of everyone you would have called it off, and whoever it was would have sat there as good as gold until the next time." He shrugged. [[s Teodor Vancea > Madame Okpara]]"So I suggested the bridge on Wednesday. And on Thursday I wrote to the inspector, in your hand, that it was to be the bridge. I posted it myself."

[[s Halvard Brekke > Teodor Vancea]]"This makes no sense," Halvard said.

[[s Teodor Vancea > Halvard Brekke]]"Doesn't it? She had a whisper about the tunnel and a letter about the bridge. So she took everybody out of the one and put them on the other. And the driver comes to the bridge, and sees vans, and turns round. What does a sensible driver do then, Pardeep, when the bridge is shut?"

[[s Pardeep Gill > Teodor Vancea]]"He goes for the tunnel."

[[s Teodor Vancea > Pardeep Gill]]"Which was?"

[[s Pardeep Gill > Teodor Vancea]]"Empty. Wasn't it? By then." Something had gone wrong with the younger man's voice. [[s Pardeep Gill > Teodor Vancea]]"But how was I meant to know that?"

[[s Teodor Vancea > Pardeep Gill]]"Any of us would have tried it. You had no reason not to. Nobody at this table thought there was a thing wrong with the tunnel." Her uncle picked up the little square of bread, at last, and ate it. [[s Teodor Vancea > Pardeep Gill]]"But you went through a fish market, at forty miles an hour, sooner than go near it. I have been wondering since four o'clock what you thought was in there."

Through the wall they had got to Gregor's third cheer.

[[s Saoirse Malloy > Pardeep Gill]]"Oh, Deep," said Sixpence.

He did not say that it was a lie. He looked at the door, and the door, as they all remembered, was locked.

[[s Pardeep Gill > Madame Okpara]]"She's got my brother," he said. [[s Pardeep Gill > Madame Okpara]]"She's got him on a five-year. She said she could make it two."

[[s Halvard Brekke > Pardeep Gill]]"You could have told us. We would have got him out."

[[s Pardeep Gill > Halvard Brekke]]"How?"

[[s Halvard Brekke > Pardeep Gill]]"I don't know. It is what we do."

The key turned. Everybody jumped, even Madame. It was Anselm, with the first three plates along his arm.

[[s the waiter > Madame Okpara]]"Six soles," the waiter said. [[s the waiter > Madame Okpara]]"Is the other party expected, Madame?"

[[s Madame Okpara > the waiter]]"The chair? No." She considered the driver for some time, over the tips of her fingers. [[s Madame Okpara > the waiter]]"It was for whoever told the truth. I meant to have him sit by me. But I find that I've two of them, and they've both got chairs."

[[s Saoirse Malloy > Madame Okpara]]"So what happens now?"

[[s Madame Okpara > Saoirse Malloy]]"Now we eat. Pardeep will tell us which prison. Halvard, for pity's sake, give the eel some water."

Ilinca found that she could breathe again. She leaned over to her uncle, under cover of the plates.

[[s Ilinca Vancea > Teodor Vancea]]"Where is it?" she whispered. [[s Ilinca Vancea > Teodor Vancea]]"The emerald?"

[[s Teodor Vancea > Ilinca Vancea]]"My child," said Uncle Teo, [[s Teodor Vancea > Ilinca Vancea]]"where does one put a thing that nobody must look for?"

Across the table Big Halvard had lowered the eel into the water jug. It turned over once, heavily, and something in its middle caught the light and was green.
