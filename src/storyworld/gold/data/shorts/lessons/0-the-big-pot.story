title: The Big Pot
section: third | past | - | Morenike Balogun
person: Morenike Balogun | Morenike; Renike; the daughter from Leeds; Madam Leeds | she/her
person: Abosede Balogun | Mummy; her mother; Abosede; Iya Morenike | she/her
person: Iya Agba | Iya Agba; her grandmother; the old woman; Mama | she/her
person: Risikat Balogun | Aunty Risi; Risi; Risikat; her aunt | she/her
person: Tofunmi | Tofunmi; Tofe; her cousin | she/her
person: the girl with the onions | the girl with the onions; Blessing; the girl | she/her
person: Baba Gen | Baba Gen; the generator man | he/him
person: Daddy | Daddy; Lekan; her father | he/him
relation: Abosede Balogun | Morenike Balogun | family:mother
relation: Iya Agba | Risikat Balogun | family:mother
relation: Iya Agba | Daddy | family:mother
relation: Iya Agba | Morenike Balogun | family:grandmother
relation: Risikat Balogun | Morenike Balogun | family:aunt
relation: Risikat Balogun | Tofunmi | family:mother
relation: Tofunmi | Morenike Balogun | family:cousin
relation: Daddy | Abosede Balogun | family:husband
relation: Daddy | Morenike Balogun | family:father
=====
[[scene place=the kitchen in Surulere/the kitchen; present=Morenike Balogun, Iya Agba, Risikat Balogun, Tofunmi, the girl with the onions; time=four in the morning]]
At four in the morning the kitchen in Surulere already had five women in it and no light.

[[s Risikat Balogun > Tofunmi]]"Hold that torch well," said Aunty Risi. [[s Risikat Balogun > Tofunmi]]"I said the pepper, Tofunmi. I did not say my face."

[[s Tofunmi > Risikat Balogun]]"Your face is in front of the pepper, Ma."

[[s Iya Agba > Tofunmi]]"Leave her face. It has suffered enough." That was Iya Agba, from the low stool by the gas cylinder, where she had been put so that she would not help. She was ninety-one and was picking beans in the dark by feel.

Morenike stood in the doorway with her suitcase. The taxi had cheated her, the airline had lost the other bag, and she had rehearsed one sentence all the way from Leeds. It went clean out of her head.

[[s Morenike Balogun > Iya Agba, Risikat Balogun, Tofunmi]]"Good morning," she said.

The torch swung round and hit her in the eyes.

[[s Tofunmi > Risikat Balogun, Iya Agba]]"Ah! Ah! See who is here!"

[[s Risikat Balogun > Tofunmi]]"Who? Who is it? Put down the light, you are blinding the person."

[[s Tofunmi > Risikat Balogun]]"It's Renike!"

Nobody moved for a moment. A girl with onions in her lap looked from one to the other with streaming eyes. Then Morenike remembered, and got down on both knees on the wet tiles, in her good coat, before the stool.

[[s Iya Agba > Morenike Balogun]]"Come closer," said her grandmother. The dry fingers went over her cheeks as though looking for stones. [[s Iya Agba > Morenike Balogun]]"They don't feed you."

[[s Morenike Balogun > Iya Agba]]"They feed me, Mama."

[[s Iya Agba > Morenike Balogun]]"They feed you potato. Get up, you will catch cold. You are welcome. Nine years, you are welcome."

[[s Risikat Balogun > Morenike Balogun]]"Nine years," said Aunty Risi, who had not put down her knife, [[s Risikat Balogun > Morenike Balogun]]"and she has come on the day of the food. Very good. Madam Leeds. Can you still wash rice, or is there a machine?"

[[s Morenike Balogun > Risikat Balogun]]"I can wash rice, Aunty."

[[s Risikat Balogun > Morenike Balogun]]"Two bags. It is behind you."

So she took off the coat.

It was the first year's remembrance. Her father had died last March on a Tuesday, and on the Wednesday Morenike had had an interview with the Home Office about whether she was allowed to exist, and she had gone to the interview. That was all there was to it. She had explained it on the telephone once, to her mother, and there had been a long quiet, and then her mother had said [[s Abosede Balogun > Morenike Balogun]]"I have heard you" and put down the phone. They had spoken since of the weather and of money.

[[s Morenike Balogun > Tofunmi]]"Where is she?" she asked under the noise of the tap.

[[s Tofunmi > Morenike Balogun]]"Upstairs. She's tying her gele. She has been tying it since two."

[[s Morenike Balogun > Tofunmi]]"Does she know I was coming?"

Her cousin poured rice from one basin into another with great care.

[[s Morenike Balogun > Tofunmi]]"Tofe. Does she know?"

[[s Tofunmi > Morenike Balogun]]"I was going to tell her yesterday."

[[s Morenike Balogun > Tofunmi]]"And?"

[[s Tofunmi > Morenike Balogun]]"And yesterday she broke a plate because the canopy man called her Iya Morenike. So I said, let me leave it till tomorrow."

[[s Morenike Balogun > Tofunmi]]"It is tomorrow."

[[s Tofunmi > Morenike Balogun]]"I've seen that now."

[[s Risikat Balogun > Tofunmi, Morenike Balogun]]"What are you two cooking there?"

[[s Tofunmi > Risikat Balogun]]"Rice, Ma."

[[s Risikat Balogun > Tofunmi, Morenike Balogun]]"It is talking, this rice?"

From the yard came a cough, a roar, and a second cough. The bulb over the sink went orange, thought about it, and died.

[[s Baba Gen > Risikat Balogun]]"Madam!" a man shouted through the burglar bars. [[s Baba Gen > Risikat Balogun]]"The plug is dirty!"

[[s Risikat Balogun > Baba Gen]]"Then clean it! Did I call you here to be describing it to me?"

[[s Baba Gen > Risikat Balogun]]"I need small cloth!"

[[s Risikat Balogun > Baba Gen]]"Use your shirt!" She turned back. [[s Risikat Balogun > Tofunmi]]"Baba Gen will kill me, and you people will have to cook twice. Where is the big pot?"

[[s Tofunmi > Risikat Balogun]]"Which big pot?"

[[s Risikat Balogun > Tofunmi]]"Which one! The big one. The one your uncle carried from Kano on his knees. You cannot cook for two hundred people in this bathroom cup."

[[s Iya Agba > Risikat Balogun]]"The pot is not here," said Iya Agba.

[[s Risikat Balogun > Iya Agba]]"How, it is not here?"

[[s Iya Agba > Risikat Balogun]]"Abosede has put it away."

[[s Risikat Balogun > Iya Agba]]"Put it away where, Mama? It's a pot. It's not a passport."

The old woman went on with her beans. One went left, one went right.

[[s Risikat Balogun > Iya Agba]]"Mama, I am asking you."

It was the girl with the onions who answered, to everybody's surprise, because she came from the neighbour's and had not said a word since three.

[[s the girl with the onions > Risikat Balogun]]"It's under Mummy's bed, Ma. I saw it when I swept. She has wrapped it with Daddy's agbada."

Aunty Risi sat down on the sack of gari. All the air went out of her at once.

[[s Risikat Balogun > Iya Agba]]"Lekan used to sing into it," she said. [[s Risikat Balogun > Iya Agba]]"When we were washing it. You remember? He would put his whole head inside."

[[s Iya Agba > Risikat Balogun]]"I am the one who pulled him out."

[[s Tofunmi > Iya Agba]]"He got stuck?" Tofunmi began to laugh. [[s Tofunmi > Iya Agba]]"Uncle Lekan got stuck in a pot?"

[[s Iya Agba > Tofunmi]]"He was forty. We used palm oil. His wife was laughing so much that she was no use to anybody, and that one there," with a bean pointed at Morenike, [[s Iya Agba > Tofunmi]]"that one was crying, 'Daddy's head is cooked, Daddy's head is cooked.'"

[[s Morenike Balogun > Iya Agba]]"I don't remember that."

[[s Iya Agba > Morenike Balogun]]"You were five. You remember what you are told."

[[s Risikat Balogun > Morenike Balogun, Tofunmi, Iya Agba]]"Somebody has to go up and fetch it," said Aunty Risi at last, and wiped her eyes with the clean part of her wrist. [[s Risikat Balogun > Tofunmi, Morenike Balogun, Iya Agba]]"And I am not that somebody. She will slap me. She has wanted to since 1988."

[[s Tofunmi > Risikat Balogun]]"Not me, Ma."

[[s Iya Agba > Morenike Balogun]]"Renike will go."

[[s Morenike Balogun > Iya Agba]]"Mama, she doesn't even know I'm in the country."

[[s Iya Agba > Morenike Balogun]]"Then you will have something to tell her."

[[scene place=upstairs/the passage/her mother's bedroom; present=Morenike Balogun, Abosede Balogun]]
There were fourteen steps and the ninth still clicked. There was a line of candlelight under the door at the end of the passage. Morenike knocked, which no one in that house had ever done.

[[s Abosede Balogun > Risikat Balogun]]"Risi, if it is about the pot, the answer is no."

[[s Morenike Balogun > Abosede Balogun]]"It's not Aunty Risi."

Behind the door something small fell and rolled.

[[s Morenike Balogun > Abosede Balogun]]"Mummy, it's me."

No answer.

[[s Morenike Balogun > Abosede Balogun]]"I landed at midnight. I should have told you. Tofe was supposed to, and she was afraid. I told her to. I was afraid too." She put her forehead on the wood. [[s Morenike Balogun > Abosede Balogun]]"If you don't want to open, I will talk to the door. I have talked to worse. There was a man at the Home Office with a face exactly like this door."

[[s Abosede Balogun > Morenike Balogun]]"Did he give you the paper?"

[[s Morenike Balogun > Abosede Balogun]]"What?"

[[s Abosede Balogun > Morenike Balogun]]"The man. Did he give it to you?"

[[s Morenike Balogun > Abosede Balogun]]"In November. That's why I could come. If I had left that week they would never have let me back in, Mummy, and I'd have lost everything I—" She stopped. [[s Morenike Balogun > Abosede Balogun]]"I thought he would understand it. Then I thought, he's dead, he doesn't have to understand anything. It's you who has to."

The key turned. Her mother was in blue lace from neck to ankle, with the gele half up and a hairpin in her teeth, and she was much smaller than she had been. She took out the pin.

[[s Abosede Balogun > Morenike Balogun]]"He told me that if he went before your interview I was not to call you," she said. [[s Abosede Balogun > Morenike Balogun]]"On the Monday. He said, 'Abosede, let the girl get her paper. I will still be dead on Thursday.' And I called you. I called you that same night, because I could not carry it. So who is it that has to beg?"

Morenike could not speak at all.

[[s Abosede Balogun > Morenike Balogun]]"A whole year I have been waiting for you to ask me why I called."

[[s Morenike Balogun > Abosede Balogun]]"I was waiting for you to ask me why I didn't come."

[[s Abosede Balogun > Morenike Balogun]]"Two goats," said her mother, [[s Abosede Balogun > Morenike Balogun]]"on one bridge. Come and hold this end. Not like that. Pull."

She pulled. The blue cloth went round, stiff as cardboard, and stood up in a fan; and in the little mirror there were the two of them, with the same chin.

[[s Abosede Balogun > Morenike Balogun]]"They want the pot?"

[[s Morenike Balogun > Abosede Balogun]]"Aunty Risi says the other one is a bathroom cup."

[[s Abosede Balogun > Morenike Balogun]]"For once in her life. Take that side. It's heavy. Mind the agbada, don't let it drag."

[[scene place=the kitchen; present=Morenike Balogun, Abosede Balogun, Iya Agba, Risikat Balogun, Tofunmi, the girl with the onions]]
They came into the kitchen sideways, with the pot between them like a drunk relation. Nobody in there said anything, with enormous effort.

[[s Abosede Balogun > Risikat Balogun]]"Why is the rice not on?" asked Mummy. [[s Abosede Balogun > Risikat Balogun]]"What have you been doing? Risikat, is that how you cut pepper, for horses?"

[[s Risikat Balogun > Abosede Balogun]]"Good morning to you too, my wife."

[[s Abosede Balogun > the girl with the onions]]"You, what's your name? My dear, you have done the onions of five people."

[[s the girl with the onions > Abosede Balogun]]"Blessing, Ma."

[[s Abosede Balogun > Tofunmi]]"Blessing will eat first. Tofunmi will eat last, she knows why."

[[s Tofunmi > Abosede Balogun]]"Mummy Renike, I can explain—"

[[s Abosede Balogun > Tofunmi]]"Last."

They got it up on the three stones in the yard door. It was as wide as a tyre and black to the rim. For a while they all just looked into it.

[[s Iya Agba > Morenike Balogun]]"Well?" said Iya Agba. [[s Iya Agba > Morenike Balogun]]"It has not been opened for a year. Somebody should greet it."

[[s Morenike Balogun > Iya Agba]]"Greet it how?"

But her mother had already got hold of the rim with both hands, gele and all, and bent down, and from inside the iron, enormous, cracked and completely out of tune, came the first line of the song.

Outside the generator caught, and every light in the house came on.

[[s Baba Gen > Risikat Balogun]]"Madam!" called Baba Gen. [[s Baba Gen > Risikat Balogun]]"I used the shirt!"
