title: Best Men
section: third | past | - | Pawlu Zammit
person: Pawlu Zammit | Pawlu; Paul | he/him
person: Karmenu Zammit | Karmenu; Charlie; the elder brother; his brother | he/him
person: Gareth Tull | Gareth; the third man; the man in the back | he/him
person: Joe Zammit | Joe; Mr. Zammit; Dad; their father; the old man | he/him
person: the constable | the constable; the policeman; a policeman with a ginger moustache | he/him
person: the announcer | a man | he/him
relation: Pawlu Zammit | Karmenu Zammit | family:brother
relation: Joe Zammit | Pawlu Zammit | family:father
relation: Joe Zammit | Karmenu Zammit | family:father
relation: Karmenu Zammit | Gareth Tull | other
=====
[[scene place=the car/the slip road; present=Pawlu Zammit, Karmenu Zammit, Gareth Tull; time=ten to one]]
[[s Karmenu Zammit > Pawlu Zammit]]"Left."

[[s Pawlu Zammit > Karmenu Zammit]]"It's not left."

[[s Karmenu Zammit > Pawlu Zammit]]"It says 'Minehead'. It's got an arrow on it, Paul, and the arrow goes left."

[[s Pawlu Zammit > Karmenu Zammit]]"The arrow's for caravans."

[[s Karmenu Zammit > Pawlu Zammit]]"We're doing thirty. We are a caravan."

Pawlu went straight on. There were three of them in the car, in three grey suits from the one shop, and the third, in the back, had a cake on his knees.

[[s Gareth Tull > Pawlu Zammit]]"I think it may have been left," said the third man.

[[s Karmenu Zammit > Gareth Tull]]"Thank you, Gareth."

[[s Pawlu Zammit > Gareth Tull]]"Nobody asked you, Gareth."

[[s Gareth Tull > Pawlu Zammit, Karmenu Zammit]]"Sorry."

It was ten to one. The wedding was at two, at a hotel with a lawn. Their father had been married twice before, once to their mother for twenty-six years, and once to a woman named Coral for nine weeks, and on each occasion it had rained.

[[s Karmenu Zammit > Pawlu Zammit]]"Have you done your half?" his brother asked.

[[s Pawlu Zammit > Karmenu Zammit]]"My half of what?"

[[s Karmenu Zammit > Pawlu Zammit]]"The speech! I do up to the boat, and you do from the boat. I sent you a document."

[[s Pawlu Zammit > Karmenu Zammit]]"I thought you were doing the boat."

[[s Karmenu Zammit > Pawlu Zammit]]"I'm doing up to the boat. I say, 'And then he bought a boat.' I sit down. You stand up."

[[s Pawlu Zammit > Karmenu Zammit]]"And say what?"

[[s Karmenu Zammit > Pawlu Zammit]]"How do I know? It's your half!"

[[s Gareth Tull > Karmenu Zammit]]"I've prepared a few words," said Gareth.

Neither of them turned round.

[[s Gareth Tull > Karmenu Zammit, Pawlu Zammit]]"It's just that she's my mum."

[[s Karmenu Zammit > Gareth Tull]]"It's a best man's speech, Gareth. It's for the best men."

[[s Gareth Tull > Karmenu Zammit]]"Your father did ask me. He rang up. He said, 'You're the only one of them who'll say anything nice.'"

[[s Pawlu Zammit > Gareth Tull]]"He said that?"

[[s Gareth Tull > Pawlu Zammit]]"He said it quite quickly."

[[s Karmenu Zammit > Pawlu Zammit]]"He never said that to me," said Karmenu. [[s Karmenu Zammit > Pawlu Zammit]]"Did he ever say that to you?"

[[s Pawlu Zammit > Karmenu Zammit]]"He's never rung me up. He rings you, and you ring me, and you say, 'Dad says you don't ring.'"

[[s Karmenu Zammit > Pawlu Zammit]]"Well, you don't."

There was a traffic jam. It had been waiting for them behind a hill. Pawlu put the handbrake on and the radio with it.

[[s the announcer]]"—and if you're heading for the coast this lunchtime," a man was saying, [[s the announcer]]"then I hope you've packed a sandwich. There's a horsebox over at Carhampton, and I'm told that the horse is directing traffic."

[[s Karmenu Zammit > Pawlu Zammit]]"Turn that off."

[[s Pawlu Zammit > Karmenu Zammit]]"It's information."

[[s Karmenu Zammit > Pawlu Zammit]]"It's a man being pleased about a horse."

He turned it off. In the quiet that followed, something in Karmenu's breast pocket started to play a mandolin.

[[s Karmenu Zammit > Pawlu Zammit]]"That's him," said the elder brother. [[s Karmenu Zammit > Pawlu Zammit]]"Don't say anything. As far as he's concerned, we're there." He held the telephone out in front of him on his palm, like a man feeding a goat, and pressed it. [[s Karmenu Zammit > Joe Zammit]]"Dad!"

[[s Joe Zammit > Karmenu Zammit]]"Karmenu? Where are you?"

[[s Karmenu Zammit > Joe Zammit]]"We're at the hotel."

[[s Joe Zammit > Karmenu Zammit]]"Which part?"

[[s Karmenu Zammit > Joe Zammit]]"The lawn. It's lovely. They've done it with chairs."

[[s Joe Zammit > Karmenu Zammit]]"Is Paul with you?"

[[s Karmenu Zammit > Joe Zammit]]"He's right here. He's looking at the chairs."

[[s Pawlu Zammit > Joe Zammit]]"Hello, Dad," said Pawlu.

[[s Joe Zammit > Pawlu Zammit]]"You sound like you're in a car."

[[s Pawlu Zammit > Joe Zammit]]"It's windy."

[[s Joe Zammit > Pawlu Zammit, Karmenu Zammit]]"Listen to me, boys," said their father. He was speaking very low. [[s Joe Zammit > Pawlu Zammit, Karmenu Zammit]]"If you're on the lawn, then I've got a problem, because somebody's got to go in there and tell Wendy I'm running late."

The brothers looked at each other.

[[s Karmenu Zammit > Joe Zammit]]"Late from where?"

There was no reply to that. There was a clock, though; it had a tick with a little catch in it, every fourth one. They had done their homework to that clock.

[[s Pawlu Zammit > Joe Zammit]]"Dad," said Pawlu. [[s Pawlu Zammit > Joe Zammit]]"Are you at Mum's?"

[[s Joe Zammit > Pawlu Zammit]]"I only came for my cufflinks."

[[s Karmenu Zammit > Joe Zammit]]"You're at Mum's! You're at Mum's, on your wedding day, sixty miles from—what are you doing at Mum's?"

[[s Joe Zammit > Karmenu Zammit]]"She's making me an egg."

[[s Karmenu Zammit > Joe Zammit]]"An egg?"

[[s Joe Zammit > Karmenu Zammit]]"I hadn't eaten. She says I look like a coat. She says hello. She says, is Paul wearing a vest?"

[[s Pawlu Zammit > Joe Zammit]]"I'm forty-four!"

[[s Joe Zammit]]"He says he's forty-four," they heard him tell somebody; and then, [[s Joe Zammit > Pawlu Zammit]]"She says that's when it starts."

In the mirror Gareth had shut his eyes. He was a soft, pale man of about fifty with a good haircut, and both his arms had gone round the cake.

[[s Gareth Tull > Joe Zammit]]"Mr. Zammit?" he said.

[[s Joe Zammit > Gareth Tull]]"Who's that? Who's that there?"

[[s Gareth Tull > Joe Zammit]]"It's Gareth."

Something creaked. [[s Joe Zammit > Karmenu Zammit]]"Karmenu," said the telephone. [[s Joe Zammit > Karmenu Zammit]]"You had me on the speaker, in front of the boy?"

[[s Karmenu Zammit > Joe Zammit]]"You didn't ask!"

[[s Gareth Tull > Joe Zammit]]"It's all right, Mr. Zammit. I only want to know if you're coming."

Tick, tick, tick, catch.

[[s Gareth Tull > Joe Zammit]]"Because I'd have to tell her. I'd want to do it before the harpist."

[[s Joe Zammit > Gareth Tull]]"Son," said the old man, [[s Joe Zammit > Gareth Tull]]"I'm going to ring you back," and there was nobody in Karmenu's hand but a picture of a boat.

Somebody behind them hooted. The jam had moved on by one car's length.

[[s Pawlu Zammit > Gareth Tull]]"I'm sorry, Gareth," said Pawlu.

[[s Gareth Tull > Pawlu Zammit]]"No, no."

[[s Karmenu Zammit > Gareth Tull]]"He does this. He did it before Coral. He went to the dentist's and had them all out."

[[s Pawlu Zammit > Karmenu Zammit]]"He did it before Mum. Nannu had to fetch him down off the bell tower."

[[s Karmenu Zammit > Pawlu Zammit]]"I thought that was a joke. I was going to put that in."

[[s Pawlu Zammit > Karmenu Zammit]]"Before or after the boat?"

[[s Karmenu Zammit > Pawlu Zammit]]"Before! It's my half!"

[[s Gareth Tull > Pawlu Zammit, Karmenu Zammit]]"May I read you something?" said the man in the back.

They did turn round now, the pair of them. He had got a sheet of paper from under the cake, and it had butter cream along one edge.

[[s Gareth Tull > Pawlu Zammit, Karmenu Zammit]]"It's my few words. I don't suppose they'll be wanted. 'Ladies and gentlemen, I met Joe Zammit in a car park. He was shouting at a ticket machine, and my mother said, That man needs change. She gave him a pound. He's brought it back to her every Sunday since, and she always says that she can't accept it. It's been fourteen months, and it's the same pound.'" He turned it over. [[s Gareth Tull > Pawlu Zammit, Karmenu Zammit]]"'My own dad was very quiet. We used to think it was dignity. After he died Mum told me that he just hadn't liked us much. So I'd like to say to Charlie and Paul that I know your father's a lot. I know he's loud and late, and that he cries at adverts. But I'd never heard my mum being shouted for before. From another room, I mean. Just so as to show her a bird.'"

Nobody hooted.

[[s Gareth Tull > Pawlu Zammit, Karmenu Zammit]]"Then it says 'raise glasses'," said Gareth.

Karmenu had got something in his eye and was looking for it with his tie. [[s Karmenu Zammit > Pawlu Zammit]]"Mine's got a limerick in it," he said. [[s Karmenu Zammit > Pawlu Zammit]]"Turn the car round."

[[s Pawlu Zammit > Karmenu Zammit]]"I can't, we're in a jam."

[[s Karmenu Zammit > Pawlu Zammit]]"We're going to go and get him. I'll carry him out by the vest. Turn it round, Paul! There's a gap!"

[[s Pawlu Zammit > Karmenu Zammit]]"It's a double white line."

[[s Karmenu Zammit > Pawlu Zammit]]"It's an emergency!"

[[scene place=both lanes/the car; present=Pawlu Zammit, Karmenu Zammit, Gareth Tull, the constable]]
It took him three goes. At the end of the third they were across both lanes, with a hedge at either end, and a face had come down to the window. It belonged to a policeman with a ginger moustache.

[[s the constable > Pawlu Zammit, Karmenu Zammit, Gareth Tull]]"Good afternoon, gentlemen. Is it a horse?"

[[s Pawlu Zammit > the constable]]"No," said Pawlu. [[s Pawlu Zammit > the constable]]"It's our father."

[[s the constable > Pawlu Zammit]]"Is he in the vehicle?"

[[s Karmenu Zammit > the constable]]"He's in Bristol, having an egg," said Karmenu across him. [[s Karmenu Zammit > the constable]]"He's getting married at two, to this man's mother."

The constable bent and had a look at Gareth, and at the cake.

[[s the constable > Gareth Tull]]"Congratulations, sir."

[[s Gareth Tull > the constable]]"It's not definite," said Gareth.

The mandolin struck up. All four of them looked at the pocket.

[[s the constable > Karmenu Zammit]]"You'd best answer that."

[[s Karmenu Zammit > Joe Zammit]]"Dad? We're coming to get you. Don't you move."

[[s Joe Zammit > Karmenu Zammit]]"I can't move, I'm driving!" their father bawled. [[s Joe Zammit > Karmenu Zammit]]"I've been driving since twelve! What do you mean, you're coming? You're on the lawn!"

[[s Pawlu Zammit > Joe Zammit]]"You were at Mum's. I heard the clock."

[[s Joe Zammit > Pawlu Zammit]]"I've got the clock! She gave me the clock. It's on the seat, I've put the belt on it. She says to me, 'Joe, take it, it's a wedding present, I've hated it since nineteen eighty.' I pulled in at the services to ring you. I'd had a moment, that's all. I had a moment in a lay-by with a clock."

[[s Karmenu Zammit > Joe Zammit]]"So what was the egg?"

[[s Joe Zammit > Karmenu Zammit]]"She made me one for the road. In foil! I was telling you what she said. I do her voice when I'm nervous. You know I do her voice."

[[s Pawlu Zammit > Joe Zammit]]"You said you were at—"

[[s Joe Zammit > Pawlu Zammit]]"You said it. You said, 'Are you at Mum's?' and I thought, Well, that's a better reason than the other. I was ashamed." The tick came through quite plainly, over the engine. [[s Joe Zammit > Gareth Tull]]"Is the boy there? Gareth?"

[[s Gareth Tull > Joe Zammit]]"I'm here, Mr. Zammit."

[[s Joe Zammit > Gareth Tull]]"I've got the pound on me. I wanted you to know that. I looked at it. I went and bought a coffee and I paid with a note."

Gareth opened his mouth. Nothing came out, and his chin went down into the icing.

[[s Pawlu Zammit > Joe Zammit]]"He's nodding, Dad," said Pawlu.

[[s Joe Zammit > Pawlu Zammit]]"Good. Is he wearing a vest?"

[[s the constable > Joe Zammit]]"Sir," said the policeman, putting his whole head in at the window, [[s the constable > Joe Zammit]]"are you using a handheld device?"

[[s Joe Zammit > Karmenu Zammit]]"Who's that?"

[[s Karmenu Zammit > Joe Zammit]]"That's the harpist," said Karmenu, and rang off.

There was a pause, in which the constable took out a notebook, considered it, and put it away again under his moustache's general disapproval.

[[s the constable > Pawlu Zammit]]"Two o'clock, you say?"

[[s Pawlu Zammit > the constable]]"At Minehead."

[[s the constable > Pawlu Zammit]]"Then what are you doing on this road? You should've gone left."
