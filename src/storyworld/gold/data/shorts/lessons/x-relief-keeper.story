title: The Relief Keeper
section: third | past | - | Ishaan
person: Ishaan | Ishaan; Ishaan Rao; the younger man; Mr. Rao | he/him
person: Anselmo Brede | Anselmo Brede; Anselmo; Mr. Brede; Brede; the old man; the keeper | he/him
person: Duchess | Duchess; Wojtek; the pilot | he/him
person: the redhead | the redhead; Corin; the nephew | he/him
person: Baptiste Corrigan | Baptiste Corrigan; Baptiste; the uncle | he/him
relation: Ishaan | Anselmo Brede | colleague
relation: Baptiste Corrigan | the redhead | family:uncle
relation: Anselmo Brede | Baptiste Corrigan | enemy
relation: Anselmo Brede | Duchess | friend
=====
[[scene present=Ishaan, Anselmo Brede]]
The tug that had brought him was already a spark when the inner door let Ishaan through, with his bag and his letter of appointment, and showed him an old man in a vest eating sardines out of the tin.

[[s Anselmo Brede > Ishaan]]"You're the relief."

[[s Ishaan > Anselmo Brede]]"Yes. Ishaan Rao."

[[s Anselmo Brede > Ishaan]]"I put in for a relief in the spring."

[[s Ishaan > Anselmo Brede]]"I believe it's spring now. At home."

[[s Anselmo Brede > Ishaan]]"The spring of 'sixty-one." The old man ate another sardine. He had eyebrows like a hedge and the palest eyes that Ishaan had ever seen, and they hadn't yet gone near the letter. [[s Anselmo Brede > Ishaan]]"Can you play cribbage?"

[[s Ishaan > Anselmo Brede]]"No."

[[s Anselmo Brede > Ishaan]]"Chess?"

[[s Ishaan > Anselmo Brede]]"A little."

[[s Anselmo Brede > Ishaan]]"Can you shut up?"

Ishaan thought about it, and decided that the honest course was not to answer.

[[s Anselmo Brede]]"He'll do," said the keeper, to the tin.

[[scene present=Ishaan, Anselmo Brede; time=every evening at eight]]
That was the first day. The beacon stood on a rock eleven kilometres long at the mouth of the Narrows, where the ore boats came through, and there was nothing to do on it but keep the light lit and the log written up. The light was as tall as a church. Four times a minute it said the same word to anybody who was listening, and the word was [[q]]"rock". Ishaan polished. He learned which of the stairs was loose, and he was shown the big brass handle that had had to be leaned on in the old days, before the clockwork was put in, four hours at a stretch, for the lamp to burn; if you took your weight from it for any reason the whole sky went out. It was so that a keeper could not sleep. The brass was worn to the shape of one man's forearm. In the evenings they sat on both sides of a heater the size of a cat, and every evening at eight the radio on the shelf cleared its throat.

[[s Duchess > Anselmo Brede]]"Narrows light, Narrows light, this is Duchess. Are you decent?"

[[s Anselmo Brede > Duchess]]"Never."

[[s Duchess > Anselmo Brede]]"How's the boy?"

[[s Anselmo Brede > Duchess]]"Polishes."

[[s Duchess > Anselmo Brede]]"Does he talk?"

[[s Anselmo Brede > Duchess]]"He said 'pass the salt', Wednesday."

[[s Duchess > Anselmo Brede]]"You want to watch that. That's how it starts. Pawn to king four."

[[s Anselmo Brede > Duchess]]"You did that yesterday."

[[s Duchess > Anselmo Brede]]"And I'd do it again."

It was a good, fat, lazy voice, and for a fortnight Ishaan had believed that it belonged to a woman of sixty with rings. It belonged to the pilot who had brought him: a small bald man by the name of Wojtek, who had not said four words the whole way out.

[[s Ishaan > Anselmo Brede]]"Why 'Duchess'?"

[[s Anselmo Brede > Ishaan]]"It's the boat's name."

[[s Duchess > Ishaan]]"It is not the boat's name. The boat's a number," the radio said. [[s Duchess > Ishaan]]"It's my natural bearing. Good evening, Mr. Rao. Has he told you yet about the knocking?"

[[s Ishaan > Duchess]]"What knocking?"

[[s Duchess > Ishaan]]"He hasn't, then. Ask him why he never sleeps through the middle watch. Ask him why he keeps his boots on."

[[s Ishaan > Anselmo Brede]]"Why do you keep your boots on?"

The keeper moved a piece on the board, and moved it back. It was a thing that he did with questions: he let them stand about on the mat until they lost heart and went away.

[[s Ishaan > Anselmo Brede]]"Mr. Brede?"

[[s Anselmo Brede > Duchess]]"Knight to bishop three," said the keeper, and turned the volume down.

[[scene place=the lock/the bottom stair; present=Ishaan, Anselmo Brede; time=the middle watch]]
He would say no more about it, then or at breakfast. So that when the knocking came, nine nights later, in the middle watch, with nothing on the scope and no ship due for a week, the younger man had already been lying awake for most of nine nights waiting for it. It was on the outer door. It came in threes.

He found Anselmo Brede on the bottom stair, facing the lock, in his vest, with a wrench over his knees.

[[s Ishaan > Anselmo Brede]]"Who is it?"

[[s Anselmo Brede > Ishaan]]"Nobody. Go to bed."

[[s Ishaan > Anselmo Brede]]"There's somebody out there!"

[[s Anselmo Brede > Ishaan]]"There's been somebody out there since 'fifty-nine. He knocks, and then he stops. You get so that you can sleep."

[[s Ishaan > Anselmo Brede]]"Do you?"

[[s Anselmo Brede > Ishaan]]"No."

[[s the redhead > Ishaan, Anselmo Brede]]"Hello the light!" cried someone, as thin as a wire, through two hands' breadth of steel. [[s the redhead > Ishaan, Anselmo Brede]]"Hello in there! For pity's sake!"

The wrench slid down off the keeper's knees and rang on the grating.

[[s Anselmo Brede > Ishaan]]"He's never spoken before," he whispered.

[[s Ishaan > the redhead]]"How many are you?" Ishaan shouted.

[[s the redhead > Ishaan]]"Two! We've got one bottle between us, and it's whistling!"

[[s Ishaan > Anselmo Brede]]"Mr. Brede, where's the handle?"

The old man was looking at the door.

[[s Ishaan > Anselmo Brede]]"Mr. Brede. Anselmo! The handle!"

[[s Anselmo Brede > Ishaan]]"It's behind the boots," said Brede.

[[scene place=the lock; present=Ishaan, Anselmo Brede, the redhead, Baptiste Corrigan]]
It took both of them to turn it. There was a bang, and a white breath of frost along the grating, and two shapes fell in over the sill in one heap, like washing; and then it took all four of them to get the helmets off. The one who had shouted was a redhead of about nineteen, with a nosebleed. The one whom he had been carrying was old and grey and as broad as a wardrobe, and sat down on the floor with his back to the wall and said nothing to anyone.

[[s Ishaan > the redhead]]"Where's your ship?"

[[s the redhead > Ishaan]]"Round the back. In bits. We came in without lights."

[[s Ishaan > the redhead]]"Through the Narrows? Why would you do that?"

[[s the redhead > Ishaan]]"Because of what's in it. Was in it."

[[s Ishaan > the redhead]]"Which is what?"

[[s the redhead > Ishaan]]"Tea, mostly," said the redhead. [[s the redhead > Ishaan]]"There's a duty on tea. Look, arrest us after. Have you got a blanket for my uncle?"

Ishaan fetched the blanket. He fetched the sardines, and the rum from behind the log, and while he was about it he looked at the log too, and at the row of years on the shelf, forty of them, with the same square hand down every spine. He thought of his letter of appointment, which nobody had read. When he got back with them nobody had moved. The keeper had picked up the wrench again.

[[s Anselmo Brede > Baptiste Corrigan]]"Say something," he said to the man on the floor.

[[s the redhead > Anselmo Brede]]"He's not well, sir. He's had no air."

[[s Anselmo Brede > Baptiste Corrigan]]"I know that jaw. Say your name to me."

[[s Baptiste Corrigan > Anselmo Brede]]"You know my name, Anselmo."

[[s Anselmo Brede > Baptiste Corrigan]]"I want to hear you say it."

[[s Baptiste Corrigan > Anselmo Brede]]"Baptiste Corrigan, then. Master of the Merry Lot, that was. How's the light?"

[[s Anselmo Brede > Baptiste Corrigan]]"It's lit. It was lit that night."

[[s Baptiste Corrigan > Anselmo Brede]]"It wasn't."

[[s Anselmo Brede > Baptiste Corrigan]]"It's in the log!"

[[s Baptiste Corrigan > Anselmo Brede]]"You wrote the log. I was there in front of it, with eleven men, and there was no light. There was no light for four minutes. I've counted them since, most nights."

[[s the redhead > Ishaan]]"What are they talking about?"

[[s Ishaan > the redhead]]"I don't know. Sit down. Drink this."

[[s the redhead > Ishaan]]"Is he going to hit him?"

[[s Ishaan > the redhead]]"I don't know that, either."

He didn't hit him. He lowered himself by stages, like something being let down on a rope, until the two of them were sitting opposite each other on the grating with their boots nearly touching.

[[s Anselmo Brede > Baptiste Corrigan]]"I was asleep," said Anselmo Brede.

Nobody spoke.

[[s Anselmo Brede > Baptiste Corrigan]]"I'd been eleven weeks by myself. I sat down to do my laces. You had to lean on the brass, then, and I sat down to do my laces. When I woke up it was dark, and I leaned, and there you were on the rock. And then one of yours got as far as this door."

[[s Baptiste Corrigan > Anselmo Brede]]"Teodor."

[[s Anselmo Brede > Baptiste Corrigan]]"I couldn't find the handle. I couldn't see to find it. He knocked, and I was down on my hands and knees in here among the boots. He knocked in threes."

[[s Baptiste Corrigan > Anselmo Brede]]"He would. He was the drummer."

[[s Anselmo Brede > Baptiste Corrigan]]"So I've stopped on. I did put in to go. But somebody's got to be in, you see, when he knocks."

The uncle held out his hand for the rum. He drank from it, wiped the neck with his palm, and leaned across the four boots to pass it over.

[[s Baptiste Corrigan > the redhead]]"Corin," he said, [[s Baptiste Corrigan > the redhead]]"how did you knock tonight?"

[[s the redhead > Baptiste Corrigan]]"How d'you mean? With my fist."

[[s Baptiste Corrigan > the redhead]]"How many?"

[[s the redhead > Baptiste Corrigan]]"In threes. You always told us to do it in threes."

[[s Baptiste Corrigan > Anselmo Brede]]"There. And somebody was in," said Baptiste. [[s Baptiste Corrigan > Anselmo Brede]]"And he found the handle. So that's him let in, Anselmo. You can go to bed."

[[scene present=Ishaan, Anselmo Brede, the redhead, Baptiste Corrigan; time=At eight that evening]]
At eight that evening the radio cleared its throat. They were five by then, if you count the heater; the nephew had it in his lap.

[[s Duchess > Anselmo Brede]]"Narrows light, this is Duchess. Are you decent?"

[[s Ishaan > Duchess]]"It's Rao. He's asleep."

[[s Duchess > Ishaan]]"He's what?"

[[s Ishaan > Duchess]]"Asleep. He's been asleep for fifteen hours. I put a coat on him."

There was such a long crackle that Ishaan reached out and gave the set a tap.

[[s Duchess > Ishaan]]"Well, now," said the fat voice finally, not quite steady. [[s Duchess > Ishaan]]"Well, now. In that case, Mr. Rao, whose move is it?"

[[s Baptiste Corrigan > Ishaan]]"Tell him bishop to knight five," said the man in the blanket.

[[s Duchess > Ishaan]]"Who's that?"

[[s the redhead > Duchess]]"That's my uncle," the redhead called. [[s the redhead > Duchess]]"He cheats."
