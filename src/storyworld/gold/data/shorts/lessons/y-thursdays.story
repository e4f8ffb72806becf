title: Thursdays
section: third | past | - | Oonagh Bledsoe
section: third | past | - | Leonard Bledsoe
person: Oonagh Bledsoe | Oonagh; Mrs. Bledsoe; Granny Oo; his wife | she/her
person: Leonard Bledsoe | Leonard Bledsoe; Leonard; Mr. Bledsoe; Grandpa | he/him
person: Dympna | Dympna; her sister | she/her
person: Pip | Pip; her daughter; his daughter | she/her
person: Tunde | Tunde; his son-in-law | he/him
person: Ossie | Ossie; Oswald; the child; his grandson | he/him
person: Yvonne Castellane | Yvonne Castellane; Yvonne; Miss Castellane; the woman in the red shoes; the small woman | she/her
person: the caretaker | the caretaker; a man up a ladder | he/him
relation: Oonagh Bledsoe | Leonard Bledsoe | family:wife
relation: Dympna | Oonagh Bledsoe | family:sister
relation: Oonagh Bledsoe | Pip | family:mother
relation: Leonard Bledsoe | Pip | family:father
relation: Pip | Tunde | family:wife
relation: Pip | Ossie | family:mother
relation: Tunde | Ossie | family:father
relation: Oonagh Bledsoe | Ossie | family:grandmother
relation: Leonard Bledsoe | Ossie | family:grandfather
=====
[[scene place=the back hall; present=Oonagh Bledsoe; time=six o’clock on the Thursday; eyes=Oonagh Bledsoe]]
Mrs. Bledsoe rang her sister at six o’clock on the Thursday, when it was cheap, although it had not been cheap at six for twenty years, and told her that Leonard had a woman. She told her as she might have said that the house had mice. She’d been putting it off since August, in case it should turn out to be only one.

[[s Dympna > Oonagh Bledsoe]]“Which Leonard?” said Dympna.

[[s Oonagh Bledsoe > Dympna]]“My Leonard.”

[[s Dympna > Oonagh Bledsoe]]“Get off.”

[[s Oonagh Bledsoe > Dympna]]“He’s gone out in the brown shoes. He goes out every Thursday in the brown shoes and he comes home hot.”

[[s Dympna > Oonagh Bledsoe]]“It’s his age. Hughie was hot for a year.”

[[s Oonagh Bledsoe > Dympna]]“He’s seventy-one. And there’s a card.” Oonagh pulled the wire of the telephone round the door, so as to stand in the back hall among the coats. [[s Oonagh Bledsoe > Dympna]]“It was in his gardening trousers. I’ll read it to you. ‘Mr. B. You are stiff in the hips but you have passion. Thursday as usual. Y.’”

For a moment there was only County Down, and a dog in it, barking at a tractor. Dympna had been a widow since the spring and took a great interest in other people’s husbands.

[[s Dympna > Oonagh Bledsoe]]“Y?” said her sister.

[[s Oonagh Bledsoe > Dympna]]“Y.”

[[s Dympna > Oonagh Bledsoe]]“What begins with Y?”

[[s Oonagh Bledsoe > Dympna]]“I’ve been through them all. There’s Yolande at the library, but she’s had the both of hers replaced.”

[[s Dympna > Oonagh Bledsoe]]“Both of her what?”

[[s Oonagh Bledsoe > Dympna]]“Hips, Dympna.”

[[s Dympna > Oonagh Bledsoe]]“Have you asked him?”

Oonagh smelled the sleeve of his mackintosh. It smelled of Leonard, and of peppermints. He had never in his life been a man for peppermints. He said that they were for people who had something on their breath.

[[s Dympna > Oonagh Bledsoe]]“Oonagh? Have you asked the man?”

[[s Oonagh Bledsoe > Dympna]]“That’s the gate,” said Oonagh. [[s Oonagh Bledsoe > Dympna]]“I’ll have to go. It’s Pip with the child.”

[[scene place=the kitchen; present=Oonagh Bledsoe, Pip, Tunde, Ossie]]
It was Pip with the child, and with Tunde, and a trifle. They all came in at once through the kitchen, as they did on Thursdays to have their tea, and for a time nobody could have told you who was speaking, or wished to. It was a small kitchen. When five people were in it at once, somebody had to stand in the larder, and it was generally Tunde, who was the tallest and had the nicest manners.

[[s Pip > Oonagh Bledsoe]]“Mum, is there room in your fridge for –”

[[s Ossie > Oonagh Bledsoe]]“Granny Oo, I’ve lost a tooth!”

[[s Tunde > Ossie]]“Shoes, Ossie.”

[[s Pip > Oonagh Bledsoe]]“– only it’s got to stand, it’s the custard –”

[[s Ossie > Oonagh Bledsoe]]“It was in a crumpet!”

[[s Oonagh Bledsoe > Ossie]]“Show me, my lamb. Oh, that’s a grand gap. Who did that to you?”

[[s Ossie > Oonagh Bledsoe]]“A crumpet!”

[[s Tunde > Ossie]]“Shoes!”

[[s Pip > Oonagh Bledsoe]]“Where’s Dad?” asked her daughter, very lightly, with her head in the fridge.

[[s Oonagh Bledsoe > Pip]]“Out.”

[[s Pip > Oonagh Bledsoe]]“Is he? Where?”

[[s Oonagh Bledsoe > Pip]]“He didn’t say.”

[[s Pip > Oonagh Bledsoe]]“Bowls, I expect.”

[[s Oonagh Bledsoe > Pip]]“In October?”

[[s Tunde > Oonagh Bledsoe]]“It might be indoor,” said Tunde. He was a truthful young man, a surveyor, and he said it to the kettle.

Oonagh looked from one to the other. She had raised three children and been lied to by experts. [[t Oonagh Bledsoe]]“They know,” she thought. [[t Oonagh Bledsoe]]“They know, and they’re sorry for me.”

[[s Ossie > Oonagh Bledsoe]]“Grandpa’s at the hall,” said Ossie.

[[s Pip > Ossie]]“Oswald, eat your toast.”

[[s Ossie > Pip]]“I haven’t got any toast.”

[[s Pip > Tunde]]“Tunde, get him some toast.”

[[s Oonagh Bledsoe > Ossie]]“Which hall, lamb?” said Oonagh.

[[s Ossie > Oonagh Bledsoe]]“The hall hall. With the lady. He holds her round the middle. I’m not allowed to say.”

The trifle went down on the draining board with a crack. Oonagh, who had been forty years married on the Saturday coming, took off her apron and hung it on its hook, and got down the mackintosh.

[[s Pip > Oonagh Bledsoe]]“Mum,” said Pip. [[s Pip > Oonagh Bledsoe]]“Mum, where are you going?”

[[s Oonagh Bledsoe > Pip]]“I’m going to see about some hips,” said Mrs. Bledsoe.

* * *

[[scene place=the village hall/the hall; present=Leonard Bledsoe, Yvonne Castellane, the caretaker; time=that same evening; eyes=Leonard Bledsoe]]
Mr. Bledsoe had, as it happened, never been so unhappy in his life. It was cold that same evening in the village hall, and he was doing it wrong, and there was a man up a ladder watching. He was the caretaker, and he had been changing the same bulb since half past six. Behind him on the stage stood the flats for the pantomime, and the papier-mâché toadstool round which the Brownies promised things.

[[s Yvonne Castellane > Leonard Bledsoe]]“And slow, and slow. No! What are you?”

[[s Leonard Bledsoe > Yvonne Castellane]]“A panther.”

[[s Yvonne Castellane > Leonard Bledsoe]]“You are a man who is looking for his glasses. Again.”

[[s Leonard Bledsoe > Yvonne Castellane]]“They’re on my head, aren’t they?” said Leonard.

[[s Yvonne Castellane > Leonard Bledsoe]]“They are on your head. Again, please, from the wall.”

He walked back to the wall. The woman in the red shoes walked with him, backwards, since that was the way in which she generally got about. She was about his own age, and the size of a jockey, with a bun. He’d been frightened of her since the first of August.

[[s the caretaker > Leonard Bledsoe]]“You want to bend your knees,” said the caretaker from the top of the ladder.

[[s Leonard Bledsoe > the caretaker]]“Thank you.”

[[s the caretaker > Leonard Bledsoe]]“I’m only saying.”

[[s Yvonne Castellane > the caretaker]]“He’s right,” she said, [[s Yvonne Castellane > the caretaker, Leonard Bledsoe]]“but you will please change your bulb, and be quiet. Mr. Bledsoe! When you look at me, who do you see?”

[[s Leonard Bledsoe > Yvonne Castellane]]“I see you, Miss Castellane.”

[[s Yvonne Castellane > Leonard Bledsoe]]“That is the trouble. Shut your eyes. It’s Buenos Aires. You are twenty-nine.”

[[s Leonard Bledsoe > Yvonne Castellane]]“I was in Rhyl when I was twenty-nine.”

[[s Yvonne Castellane > Leonard Bledsoe]]“Then it’s Rhyl. Who’s there?”

He shut them. It was raining in Rhyl. There had been a ballroom at the end of the pier, with a tin roof, and a girl in a yellow frock, from Newry, who wanted to dance the tango. He’d told her that he couldn’t, and she had said that it was no matter. They had sat it out. They’d sat out every one, at every wedding, for forty years, he with his foot tapping under the cloth where he’d thought that she couldn’t see it.

[[s Leonard Bledsoe > Yvonne Castellane]]“Oonagh,” said Leonard.

[[s Yvonne Castellane > Leonard Bledsoe]]“Good. And what does she say?”

[[s Oonagh Bledsoe > Leonard Bledsoe]]“She says, take your hands off that woman!” said Oonagh.

[[scene place=the hall; present=Leonard Bledsoe, Yvonne Castellane, the caretaker, Oonagh Bledsoe, Pip, Tunde, Ossie]]
He thought at first he had imagined it very well. Then he opened his eyes. His wife was standing in the doorway in his own mackintosh, with the rain running off it, and behind her were his daughter, and his son-in-law with one shoe on, and his grandson, who was waving.

[[s Ossie > Leonard Bledsoe]]“Hello, Grandpa!” called Ossie. [[s Ossie > Leonard Bledsoe]]“I didn’t say!”

[[s Leonard Bledsoe > Oonagh Bledsoe]]“Oonagh. It’s not –”

[[s Oonagh Bledsoe > Leonard Bledsoe]]“Don’t you tell me what it’s not, Leonard Bledsoe!”

[[s Leonard Bledsoe > Oonagh Bledsoe]]“But it isn’t.”

[[s Oonagh Bledsoe > Leonard Bledsoe]]“In the village hall! With that toadstool there looking on! Is that her? Is that Y?”

[[s Yvonne Castellane > Oonagh Bledsoe]]“Yvonne Castellane,” said the small woman, and she put out a hand. [[s Yvonne Castellane > Oonagh Bledsoe]]“You’re the wife. I’ve heard nothing else.”

[[s Oonagh Bledsoe > Leonard Bledsoe]]“Stiff in the hips!” cried Oonagh, taking no notice of it. [[s Oonagh Bledsoe > Leonard Bledsoe]]“Passion!”

[[s the caretaker > Oonagh Bledsoe]]“He is stiff,” said the caretaker.

[[s Pip > Oonagh Bledsoe]]“Mum, will you please just let him –”

[[s Oonagh Bledsoe > Pip]]“And you knew! You stood in my kitchen with a trifle!”

[[s Tunde > Oonagh Bledsoe]]“I didn’t like it,” Tunde said. [[s Tunde > Oonagh Bledsoe]]“I’d like that to be noted. I said all along that I wasn’t happy about the bowls.”

[[s Pip > Tunde]]“Not now, love.”

[[s Leonard Bledsoe > Oonagh Bledsoe]]“It was for Saturday,” said Leonard.

He hadn’t said it loudly. But he said so little as a rule that people had got used to stopping for it.

[[s Leonard Bledsoe > Oonagh Bledsoe]]“It was going to be a surprise. Pip’s booked the Feathers. There’s a fellow with an accordion.” He found that he was still holding up his arms, in the shape of somebody. [[s Leonard Bledsoe > Oonagh Bledsoe]]“You wanted to, at Rhyl. And I said I couldn’t. I could have learned any time, I suppose. I didn’t like to look a fool.”

Oonagh said nothing at all.

[[s Leonard Bledsoe > Oonagh Bledsoe]]“So I’ve been doing it here,” said Leonard. [[s Leonard Bledsoe > Oonagh Bledsoe]]“Looking one.”

[[s Yvonne Castellane > Oonagh Bledsoe]]“He’s not so bad,” said Miss Castellane. [[s Yvonne Castellane > Oonagh Bledsoe]]“For a panther.”

[[s Oonagh Bledsoe > Leonard Bledsoe]]“What did you say to me?” his wife asked him slowly. [[s Oonagh Bledsoe > Leonard Bledsoe]]“At Rhyl. When I asked you. What was it that you said?”

[[s Leonard Bledsoe > Oonagh Bledsoe]]“I said I’d a stone in my shoe.”

[[s Oonagh Bledsoe > Leonard Bledsoe]]“You did.”

[[s Leonard Bledsoe > Oonagh Bledsoe]]“I hadn’t.”

[[s Oonagh Bledsoe > Leonard Bledsoe]]“I know you hadn’t, you great lump. You’ve had it for forty years.” She was unbuttoning the mackintosh. Under it was the skirt that she did the step in. She let the coat fall on the boards among the drips, and came across them in her slippers, and walked straight in between his arms as if it were a room that she’d left for a minute. [[s Oonagh Bledsoe > Leonard Bledsoe]]“Where does this one go?”

[[s Leonard Bledsoe > Oonagh Bledsoe]]“On my shoulder. And that one’s here.”

[[s Oonagh Bledsoe > Leonard Bledsoe]]“Like that?”

[[s Leonard Bledsoe > Oonagh Bledsoe]]“A bit more like that.”

[[s Ossie > Pip]]“Is Granny cross?” said Ossie.

[[s Pip > Ossie]]“Ssh. I don’t know yet.”

[[s Yvonne Castellane > the caretaker]]“You there,” said Yvonne to the ladder. [[s Yvonne Castellane > the caretaker]]“Press the button of the machine.”

[[s the caretaker > Yvonne Castellane]]“I’ve not done the bulb.”

[[s Yvonne Castellane > the caretaker]]“Leave the bulb.”

It began, with a good deal of hiss. Leonard bent his knees. He looked down at the top of his wife’s head, where the rain was, and he couldn’t for the life of him have said which foot.

[[s Leonard Bledsoe > Oonagh Bledsoe]]“I’ve forgotten all of it,” he said in her ear.

[[s Oonagh Bledsoe > Leonard Bledsoe]]“Good,” said Oonagh. [[s Oonagh Bledsoe > Leonard Bledsoe]]“I’ve a stone in my shoe.”
