title: No Boats
section: third | past | - | Despina Kouri
person: Despina Kouri | Despina Kouri; Despina; the girl in the booth; his daughter; my girl | she/her
person: Captain Stamatis | Captain Stamatis; Stamatis; the captain; her father; the man in the undershirt | he/him
person: Ottilie Brandeis | Ottilie Brandeis; Mrs. Brandeis; the woman with the umbrella; Madam | she/her
person: the man with the goat | the man with the goat; uncle; grandfather | he/him
person: Lakis | Lakis; the boy; the postman | he/him
person: Vasso | Vasso; the kiosk woman | she/her
person: Joris | Joris; the cyclist | he/him
person: Delivorias | Delivorias; Comrade Delivorias; the man from the union; the megaphone | he/him
person: the crowd | the crowd | they/them
relation: Captain Stamatis | Despina Kouri | family:father
relation: Vasso | Lakis | family:aunt
relation: Delivorias | Captain Stamatis | colleague
=====
[[scene place=the quay/the booth; present=Despina Kouri, the man with the goat, Ottilie Brandeis, Joris, Lakis, Captain Stamatis; time=the third morning of the strike]]
On the third morning of the strike Despina Kouri put the sign in the window of the booth again. It said NO BOATS in four languages, one of which was wrong.

[[s the man with the goat > Despina Kouri]]"Is there a boat?" asked the man with the goat.

[[s Despina Kouri > the man with the goat]]"What does the sign say, uncle?"

[[s the man with the goat > Despina Kouri]]"I haven't my glasses."

[[s Despina Kouri > the man with the goat]]"It says no boats."

[[s the man with the goat > Despina Kouri]]"Yesterday it said that."

[[s Despina Kouri > the man with the goat]]"Yesterday it was also true."

He looked past her at the *Saint Marina*, which lay along the quay of Agrilia with her ramp up, as large as a hotel and as useful as a photograph of one. [[s the man with the goat > Despina Kouri]]"But there she is," he said.

[[s Despina Kouri > the man with the goat]]"There she is."

[[s the man with the goat > Despina Kouri]]"So there is a boat."

Despina lowered the blind halfway. Behind him a young man in tight shorts put his elbows on the sill and his helmet on his elbows. He had been in the queue every morning since Sunday and had learned from it, besides a sunburn, eleven words of the language.

[[s Joris > Despina Kouri]]"Good day. I have ticket."

[[s Despina Kouri > Joris]]"I know. I sold it to you."

[[s Joris > Despina Kouri]]"I have work. Tomorrow. In Utrecht."

[[s Despina Kouri > Joris]]"Then you should begin to pedal, Joris."

[[s Ottilie Brandeis > Despina Kouri]]"And there is really nothing?" The woman with the umbrella had come up on his other side. It had not rained on Agrilia since April; she carried it rolled, like a baton. [[s Ottilie Brandeis > Despina Kouri]]"Not this evening? Not even tomorrow?"

[[s Despina Kouri > Ottilie Brandeis]]"Nothing till they sign, Madam. I'm very sorry."

[[s Ottilie Brandeis > Despina Kouri]]"How dreadful," said the woman, and went off to the café under the tamarisks with a step so light that Despina put her head out of the window to watch her go.

When she drew it in again there was a boy standing in the booth, although the door was locked.

[[s Lakis > Despina Kouri]]"Twenty cents," he said.

[[s Despina Kouri > Lakis]]"It was ten yesterday."

[[s Lakis > Despina Kouri]]"It's a long message."

She found the coin. Lakis shut his eyes, the better to see the words. [[s Lakis > Despina Kouri]]"The captain says, 'Tell the lady from the company that her mother left lentils, and that if the lady from the company is too proud to eat a striker's lentils they will go to the cat.'"

[[s Despina Kouri > Lakis]]"Is that all?"

[[s Lakis > Despina Kouri]]"He said something about the cat after that, but it wasn't for you."

High up on the bridge wing of the *Saint Marina* a man in a white undershirt was looking very carefully in another direction. He had not spoken to his daughter since Sunday, when the company, whose uniform she wore, had offered his men two per cent.

[[s Despina Kouri > Lakis]]"Tell him," said Despina, [[s Despina Kouri > Lakis]]"that the lady doesn't own the company. Tell him the lady gets six hundred a month and sits in a tin box. Tell him lentils at one o'clock."

[[s Lakis > Despina Kouri]]"That's three messages."

[[s Despina Kouri > Lakis]]"Lakis."

[[s Lakis > Despina Kouri]]"I'm only saying."

***

[[scene place=the quay; present=Despina Kouri, Delivorias, Captain Stamatis, Vasso, the man with the goat, Joris, Ottilie Brandeis, the crowd; time=At noon]]
At noon the man from the union climbed onto a bollard with a megaphone. There were perhaps two hundred people by then, on suitcases, on crates of tomatoes, on each other.

[[s Delivorias > the crowd]]"Passengers! Friends!" The megaphone whistled and a baby began to cry. [[s Delivorias > the crowd]]"I know you are tired. I am tired. My wife is tired of hearing that I am tired.

[[s Delivorias > the crowd]]"But ask yourselves who brought your refrigerators to this island. Ask who brought the doctor in the storm of the year of the big snow, and who took your mothers over when the doctor could do nothing. Was it the company? Did you see the company that night, with a rope in its teeth?

[[s Delivorias > the crowd]]"It was these men. And these men have not been paid since February."

[[s the crowd > Delivorias]]"Shame!" cried the crowd, and somebody added, [[s the crowd > Delivorias]]"But when's the boat?"

[[s Vasso > the crowd]]"Let him finish!" shouted Vasso from the kiosk. She had sold more cold water in three days than in the whole of July, and had begun to speak of the working class with tears in her eyes. [[s Vasso > Delivorias]]"Go on, Comrade Delivorias! Tell it from the beginning!"

[[s the man with the goat > Delivorias]]"My goat," called the man with the goat, [[s the man with the goat > Delivorias]]"has an appointment!"

[[s Delivorias > the man with the goat]]"With whom, grandfather?"

[[s the man with the goat > Delivorias]]"With a billy. In Platana. They only have him till Wednesday."

The laughter went all the way along the quay and came back. Even the man in the undershirt had to turn round and be busy with a rope. Only the cyclist did not laugh. He had got up on his own saddle, holding on to a lamp post, and he cupped a hand to his mouth.

[[s Joris > Delivorias]]"Solidarity!" he cried, for that was the twelfth word, and when they had finished cheering him he climbed down and was given a beer he did not have to pay for. He did not mention Utrecht again.

[[scene place=the café; present=Despina Kouri, Ottilie Brandeis, Vasso; time=half past one]]
Despina ate the lentils on the booth step, from her father's own tin, and at half past one, because nobody wants a ticket to nowhere in that heat, she walked over to the café and asked whether the other chair was free.

[[s Ottilie Brandeis > Despina Kouri]]"Please." The umbrella was moved. [[s Ottilie Brandeis > Despina Kouri]]"You are the girl in the booth. You look different with legs."

[[s Despina Kouri > Ottilie Brandeis]]"Everyone says so."

[[s Ottilie Brandeis > Despina Kouri]]"Any news?"

[[s Despina Kouri > Ottilie Brandeis]]"They've gone into a room in the capital. They've sent out for sandwiches. My father says that's bad, it means they mean to stay in it. Well, the boy says my father says."

[[s Ottilie Brandeis > Despina Kouri]]"Sandwiches," said the woman with satisfaction.

[[s Despina Kouri > Ottilie Brandeis]]"May I ask you something?"

[[s Ottilie Brandeis > Despina Kouri]]"You may ask."

[[s Despina Kouri > Ottilie Brandeis]]"Four times a day you come to my window. Every time I say there's no boat, you say how dreadful. And then you order cake."

The woman looked at the cake. It was walnut, and there was not much left.

[[s Despina Kouri > Ottilie Brandeis]]"You don't want there to be a boat," said Despina.

The woman with the umbrella did not answer. A wasp walked round the rim of her glass, and she let it go the whole way round before she covered it with the saucer.

[[s Vasso > Ottilie Brandeis]]"More coffee, Mrs. Brandeis?" called Vasso, who was waiting on the tables too now, for a cut.

[[s Ottilie Brandeis > Vasso]]"No, thank you. My heart."

[[s Vasso > Ottilie Brandeis]]"What about your heart?"

[[s Ottilie Brandeis > Vasso]]"Only a manner of speaking." She waited until the kiosk woman had gone in. Then she opened her handbag, took out an envelope with a window in it, unfolded what was inside and held it at arm's length. [[s Ottilie Brandeis > Despina Kouri]]"I'll translate. 'Dear Mrs. Brandeis, we have reserved a bed for you on Thursday the ninth at seven o'clock. Kindly do not eat after midnight. Kindly bring slippers.' Kindly. Twice."

[[s Despina Kouri > Ottilie Brandeis]]"Is it serious?"

[[s Ottilie Brandeis > Despina Kouri]]"They don't say 'kindly' twice for a bunion."

[[s Despina Kouri > Ottilie Brandeis]]"Thursday is the day after tomorrow."

[[s Ottilie Brandeis > Despina Kouri]]"Yes. And if one is on an island, and there are no boats, then one can't be blamed, can one? I telephoned. I said, 'I am so sorry, it is the proletariat.' They were very understanding." She folded the letter along its folds. [[s Ottilie Brandeis > Despina Kouri]]"My husband went in for such a bed. He forgot the slippers and I went home for them. I have been thinking since Sunday that I would like your father to hold out for three per cent."

[[s Despina Kouri > Ottilie Brandeis]]"He wants seven."

[[s Ottilie Brandeis > Despina Kouri]]"Good man," said Ottilie Brandeis.

***

[[scene place=the booth/the quay; present=Despina Kouri, Lakis, Captain Stamatis, the man with the goat, Joris, Ottilie Brandeis, the crowd; time=ten to nine that night]]
They signed at ten to nine that night, for five. The telephone in the booth rang, Despina listened, said yes and yes and good night, and turned the sign round. Before she had let go of the string there were forty people at the window.

[[s the crowd > Despina Kouri]]"Is it true?"

[[s Despina Kouri > the crowd]]"It's true. She sails at eleven. One line, please! Uncle, take the goat off the counter."

[[s the man with the goat > Despina Kouri]]"She wants a window seat."

[[s Joris > Despina Kouri]]"I would like," said Joris, with great care and by now a good deal of beer, [[s Joris > Despina Kouri]]"to change my ticket."

[[s Despina Kouri > Joris]]"To when?"

[[s Joris > Despina Kouri]]"September."

She stamped it. She sold a hundred and sixty more, and all the time she looked over the heads for an umbrella, and at a quarter to eleven she saw it. It stood quite straight at the very end of the quay, beyond the lamps, beside one small suitcase.

[[s Despina Kouri > Lakis]]"Lakis!"

[[s Lakis > Despina Kouri]]"The strike's over," said the postman, rising from under the counter. [[s Lakis > Despina Kouri]]"You can talk to him yourself."

[[s Despina Kouri > Lakis]]"He's up there and I've got a queue. Here's a whole euro. Say there's a lady who has to go and can't. Say she needs a little time. Say I'm asking. Not the company."

He went up the ramp like a squirrel. She saw the small figure on the bridge wing, and the large one bending down to it. Then the ship's loudspeaker cleared its throat over the whole of the harbour.

[[s Captain Stamatis > the crowd]]"Attention, passengers. This is Captain Stamatis. There is something the matter with the winch."

A groan rose from the decks.

[[s the crowd > Captain Stamatis]]"What's the matter with it?" somebody yelled.

[[s Captain Stamatis > the crowd]]"It's tired," boomed the loudspeaker. [[s Captain Stamatis > the crowd, Despina Kouri]]"It needs an hour. Also, my girl in the booth: the tin. Your mother wants it back."

It was the first thing he had said to her in three days, and he had said it to four hundred people. Despina took the tin, and shut the window on the last of the queue, and walked down the quay into the dark.

[[s Despina Kouri > Ottilie Brandeis]]"They've trouble with the winch," she said.

[[s Ottilie Brandeis > Despina Kouri]]"I heard. How dreadful."

[[s Despina Kouri > Ottilie Brandeis]]"You have an hour."

[[s Ottilie Brandeis > Despina Kouri]]"And after an hour?"

[[s Despina Kouri > Ottilie Brandeis]]"I've never been across on the night boat. Only sold it. I finish at eleven, and I could carry the case." Despina lifted it. It weighed almost nothing. [[s Despina Kouri > Ottilie Brandeis]]"Did you pack the slippers?"

[[s Ottilie Brandeis > Despina Kouri]]"Of course not," said the woman with the umbrella.

[[s Despina Kouri > Ottilie Brandeis]]"Vasso sells slippers. She'll want double." And she offered her arm, since there was the ramp to think of, and the goat going up it, complaining.
