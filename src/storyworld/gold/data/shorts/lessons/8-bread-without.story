title: Bread Without
section: third | past | - | the miller's youngest
person: the miller's youngest | the miller's youngest; the youngest; the girl; Crumb; miller's daughter | she/her
person: the eldest | the eldest; her eldest sister; Griet | she/her
person: the second sister | the second sister; the second; the sister with the squint; Mieke | she/her
person: the miller | the miller; their father; Father; the old man | he/him
person: the Queen of Salt | the Queen of Salt; the Queen; a tall woman; Majesty; my lady | she/her
person: the doorkeeper | the doorkeeper; the crab; Sidelong | he/him
relation: the miller | the miller's youngest | family:father
relation: the miller | the eldest | family:father
relation: the miller | the second sister | family:father
relation: the eldest | the second sister | family:sister
relation: the eldest | the miller's youngest | family:sister
relation: the second sister | the miller's youngest | family:sister
relation: the doorkeeper | the Queen of Salt | other
=====
[[scene place=the mill kitchen/the kitchen; present=the miller, the eldest, the second sister, the miller's youngest; time=the last night of the seventh year]]
There was once a miller who owed the sea for salt, and who had told nobody.

He told them on the last night of the seventh year, over the soup, since by then there was really no way round it.

[[s the eldest > the miller]]“How much?” said the eldest.

[[s the miller > the eldest]]“Well,” said the miller, [[s the miller > the eldest]]“it isn’t a question of how much.”

[[s the second sister > the miller]]“It’s always a question of how much.”

[[s the miller > the second sister]]“It’s more a question of who.”

The spoons stopped. The wind came down the chimney, had a look at them, and went up again.

[[s the eldest > the miller]]“Father, what did you sign?”

[[s the miller > the eldest]]“I didn’t sign. One doesn’t sign with her. One licks one’s thumb.” The old man regarded the thumb. [[s the miller > the eldest, the second sister, the miller's youngest]]“You were all three small, and the cattle were dying for want of a lick, and she was extremely civil about it. Seven years of salt, she said, and at the end of it one daughter. I thought to myself, in seven years anything might happen.”

[[s the second sister > the miller]]“And did it?”

[[s the miller > the second sister]]“No,” said the miller humbly.

Then the two elder ones began, and it was an argument of the sort that has been waiting in a house for years and only wanted a subject.

[[s the eldest > the second sister]]“I’ll go. I’m the eldest.”

[[s the second sister > the eldest]]“You’ve got the banns up with the cooper. I’ll go. No one’s going to marry me with this eye.”

[[s the eldest > the second sister]]“There’s nothing wrong with your eye!”

[[s the second sister > the eldest]]“It looks at the other one, Griet.”

[[s the eldest > the second sister]]“Then it has a nice view, Mieke, and you ought to be glad of it.”

[[s the second sister > the eldest]]“I’m the one she’d least miss the price of. I’m remaindered stock.”

[[s the eldest > the second sister]]“And who’d do the accounts? Him?”

[[s the second sister > the eldest]]“Who’d do the shouting? If you go, the carters will eat us alive.”

[[s the miller's youngest > the eldest, the second sister]]“I can’t do accounts,” said the youngest, who was cutting bread.

[[s the eldest > the miller's youngest]]“Hush, Crumb, we’re talking.”

[[s the miller's youngest > the eldest, the second sister]]“Or shout. And I’m not marrying anybody. So it’s me, isn’t it? If you do it as a sum.”

Nobody answered her. Their father was crying into his soup, which did not need it.

[[s the second sister > the miller's youngest]]“You can’t go,” the sister with the squint said at last. [[s the second sister > the miller's youngest]]“You’re fourteen, you’ve never been further than the turnpike, and all you can do is bake.”

[[s the miller's youngest > the second sister]]“Then I’ll take a loaf,” said the miller’s youngest.

***

[[scene place=the shore/a door/a white door; present=the miller's youngest, the doorkeeper; time=dawn/low water]]
At low water, at dawn, there is a white door in the sand below Hallum, and any child there can show you where. It had a crab on it, where other doors have a knocker.

[[s the doorkeeper > the miller's youngest]]“Deliveries round the side,” said the crab.

[[s the miller's youngest > the doorkeeper]]“Which side?”

[[s the doorkeeper > the miller's youngest]]“I’m a crab, love. They’re all the side.”

[[s the miller's youngest > the doorkeeper]]“I’m not a delivery. Or else I am. I’m the one daughter.”

He came out on his stalks to have a proper look. [[s the doorkeeper > the miller's youngest]]“Are you? I had it down as a bigger girl. Never mind. Now listen, because I say this to everyone and not one’s paid attention yet. She’ll ask you three questions. Answer, and you may ask for something. Don’t answer, and you’ll be a pillar.”

[[s the miller's youngest > the doorkeeper]]“A pillar of what?”

[[s the doorkeeper > the miller's youngest]]“Guess,” said the crab.

[[s the miller's youngest > the doorkeeper]]“Has anybody ever answered?”

The doorkeeper blew one bubble, with great attention.

[[s the miller's youngest > the doorkeeper]]“Has anybody?”

[[s the doorkeeper > the miller's youngest]]“Mind the step,” he said, and the door opened.

[[scene place=the hall; present=the miller's youngest, the Queen of Salt, the doorkeeper]]
It was a fine hall, and as dry as a cough. White pillars stood all down it on both sides, and the girl took care not to see that some of the pillars had plaits. At the end sat a tall woman in grey. Her hair was white, her hands were white and cracked, and she had the tired good manners of someone at whose table everybody has always been afraid.

[[s the Queen of Salt > the miller's youngest]]“Thou art small,” said the Queen of Salt.

[[s the miller's youngest > the Queen of Salt]]“I’m the smallest there was, Majesty. The others were needed.”

[[s the Queen of Salt > the miller's youngest]]“And thou wert not?”

[[s the miller's youngest > the Queen of Salt]]“We did it as a sum.”

The Queen thought about that. [[s the Queen of Salt > the miller's youngest]]“Stand upon the white stone. I shall ask thee three things, as I asked them. What is it that I make with one hand and kill with the other?”

The stone was cold. It was already rather hard to lift her heels from it. The youngest thought of the meadows after the flood, nothing growing there for four summers, and the cows at the salt block with their eyes shut.

[[s the miller's youngest > the Queen of Salt]]“Grass,” she said. [[s the miller's youngest > the Queen of Salt]]“No. Wait, sorry. Can I change? Cattle is one hand and grass is the other. Meat. It’s meat, isn’t it? Salt feeds the cow and salt keeps her when she’s dead.”

[[s the doorkeeper > the Queen of Salt]]“That’s two answers,” the doorkeeper put in from the lintel.

[[s the Queen of Salt > the doorkeeper]]“Did I ask thee, Sidelong?”

[[s the doorkeeper > the Queen of Salt]]“I’m only saying. For the record.”

[[s the Queen of Salt > the doorkeeper]]“The answer was ‘thirst’. But I like hers better.” The Queen leaned forward. [[s the Queen of Salt > the miller's youngest]]“Second. Who carries me all her life, and gives me away only when her heart is broken?”

[[s the miller's youngest > the Queen of Salt]]“Oh, that’s everyone. That’s crying.”

[[s the Queen of Salt > the miller's youngest]]“Thou didst not even stop to think.”

[[s the miller's youngest > the Queen of Salt]]“My father was doing it all through supper.”

She could not lift her heels now. White had come up over her shoes like frost over a step, and it did not hurt at all, and that was the part that frightened her.

[[s the Queen of Salt > the miller's youngest]]“Third,” said the Queen of Salt. Her voice had changed; it had gone low, and a little hurried, like a voice that asks a price in a shop. [[s the Queen of Salt > the miller's youngest]]“Third and last. What am I for?”

The girl opened her mouth, and then she closed it. She looked along the pillars. They had all got this far, she thought. Two out of three, every one of them: clever girls, with plaits, and each had sat up the night before with a book of riddles, and somebody had kissed each of them at a gate.

[[s the miller's youngest > the Queen of Salt]]“What did they say? The others?”

[[s the Queen of Salt > the miller's youngest]]“That I am for the glory of the sea. That I am for the preserving of fish. One told me that I am for myself alone, and I needed no other purpose.” The cracked hands turned over. [[s the Queen of Salt > the miller's youngest]]“She was very well read.”

[[s the doorkeeper > the miller's youngest]]“Knees,” the crab remarked. He meant that it had got that far.

[[s the miller's youngest > the Queen of Salt]]“Majesty, have you ever had your dinner?”

[[s the Queen of Salt > the miller's youngest]]“What insolence is this?”

[[s the miller's youngest > the Queen of Salt]]“I mean, what does it taste of?”

[[s the Queen of Salt > the miller's youngest]]“It tastes,” said the Queen, [[s the Queen of Salt > the miller's youngest]]“of dinner. All things taste alike. I had understood that to be how things taste.”

[[s the miller's youngest > the Queen of Salt]]“Then I can’t tell you. But I’ve got it here in my apron, if someone’ll come and get it, because I can’t walk.”

There was a silence like a held plate. At last the Queen rose, and she came down the seven steps herself, and took the loaf out of the girl’s apron and broke it. It was a good brown loaf to look at. She put a piece of it in her mouth.

They watched her chew. It took some time.

[[s the Queen of Salt > the miller's youngest]]“But this is horrible,” said the Queen of Salt.

[[s the miller's youngest > the Queen of Salt]]“Yes, Majesty.”

[[s the Queen of Salt > the miller's youngest]]“It is like eating a curtain. It is like… there is a hole in it. Something has been left out.”

[[s the miller's youngest > the Queen of Salt]]“You have,” the miller’s youngest said. [[s the miller's youngest > the Queen of Salt]]“I wrapped it in oilcloth, so you couldn’t get in. That’s the first thing you’ve ever eaten that you weren’t in already. That’s what you’re for. You’re what’s missing from that.”

The Queen stood with the crust in her hand, and a thing happened to her face which the doorkeeper, who had been on that door since the hills were put in, had never seen. It got wet. It was quite fresh water.

[[s the doorkeeper > the Queen of Salt]]“My lady?” he ventured. [[s the doorkeeper > the Queen of Salt]]“Do I write that down as an answer?”

[[s the Queen of Salt > the doorkeeper]]“Write it down,” she said, [[s the Queen of Salt > the doorkeeper]]“and open the door. Ask, miller’s daughter. What wilt thou have?”

The white had gone from her knees; it fell off her shoes in crumbs.

[[s the miller's youngest > the Queen of Salt]]“The others, please. All of them with plaits. And the well-read one.”

[[s the Queen of Salt > the miller's youngest]]“And for thyself?”

[[s the miller's youngest > the Queen of Salt]]“I’d like to go home. I could come back, though. Once a year? I’d bring you a bad loaf, so you don’t forget, and then I’d bring you a good one, so you see the difference.”

[[s the Queen of Salt > the miller's youngest]]“There is a better one?”

[[s the miller's youngest > the Queen of Salt]]“Majesty,” said the youngest, [[s the miller's youngest > the Queen of Salt]]“you’ve no *idea*.”

***

[[scene place=the mill/the gate; present=the miller's youngest, the eldest, the second sister; time=noon]]
She got to the mill gate at noon with eleven girls behind her, all of them blinking. Her eldest sister was in the yard, shouting at a carter. Her second was sitting on the wall with the ledger upside down upon her lap.

[[s the second sister > the miller's youngest]]“You’re late,” the second said. Her face was all swollen. [[s the second sister > the miller's youngest]]“Who’re they?”

[[s the miller's youngest > the second sister, the eldest]]“I don’t know yet. Have we enough soup?”

[[s the eldest > the miller's youngest]]“Crumb, you little beast,” said Griet, who had let go of the carter, and was holding on to the gatepost instead, [[s the eldest > the miller's youngest]]“there’s been no salt in this house since the morning. It’s all gone out of the crocks. What did you *do*?”

[[s the miller's youngest > the eldest]]“She’s only trying something,” said the youngest. [[s the miller's youngest > the eldest]]“She’ll be back for supper.”
