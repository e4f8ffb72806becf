title: Queen by Telephone
section: third | present | - | Nelson Arrúa
person: Nelson Arrúa | Nelson Arrúa; Nelson; the barber; Arrúa | he/him
person: Dr. Feldman | Dr. Feldman; Feldman; the doctor; Isaac | he/him
person: Father Anselmo | Father Anselmo; Anselmo; the priest | he/him
person: the waiter | the waiter | he/him
person: Thiago | Thiago; the boy; a boy; kid; son | he/him
person: the fat man | the fat man; the fat man by the door | he/him
person: the taxi driver | the taxi driver; one of the taxi drivers | he/him
person: the voice in Salto Chico | the voice in Salto Chico; the voice; Gutiérrez; the son-in-law | he/him
person: Ordóñez | Ordóñez | he/him
person: Washington Pereyra | Washington Pereyra; Pereyra; Washington; the Lighthouse | he/him
relation: Nelson Arrúa | Dr. Feldman | friend
relation: Nelson Arrúa | Washington Pereyra | friend
relation: Washington Pereyra | Ordóñez | rival
relation: Ordóñez | the voice in Salto Chico | family: father-in-law
=====
[[scene place=the Café Tribunales/the back room; present=Nelson Arrúa, Dr. Feldman, Father Anselmo, the waiter, the fat man; time=ten to eight]]
At ten to eight nobody in the back room of the Café Tribunales has yet looked at the chair.

[[s Father Anselmo > Nelson Arrúa, Dr. Feldman]]“We could tell them,” says Father Anselmo.

[[s Dr. Feldman > Father Anselmo]]“Tell them what?”

[[s Father Anselmo > Dr. Feldman]]“The truth, Isaac.”

[[s Dr. Feldman > Father Anselmo]]“On the telephone? At those rates?”

Dr. Feldman is setting out the pieces. He is eighty-one and sets them out as he used to set out instruments, without looking, each in its place. The barber stands beside him with his hat still on. For thirty-four years, on the second Friday of June, the chess club of Puerto Hondo has played the chess club of Salto Chico, one game, by telephone; and for thirty-four years Washington Pereyra has played it, in that chair, under that lamp, with that ashtray. They called him the Lighthouse, because he was long and thin and turned slowly, and because of what happened to people who came too near. Salto Chico has a man called Ordóñez. Nobody here has ever seen him.

[[s Dr. Feldman > Nelson Arrúa]]“What’s the score?” asks the doctor.

[[s Nelson Arrúa > Dr. Feldman]]“Seventeen all,” says Nelson.

[[s Dr. Feldman > Nelson Arrúa]]“Seventeen all. And he goes and dies in April.”

[[s Nelson Arrúa > Dr. Feldman]]“He didn’t do it to annoy you.”

[[s Dr. Feldman > Nelson Arrúa]]“You didn’t know him as I did.”

The waiter comes in with a tray. He has worked here longer than the mirror. [[s the waiter > Nelson Arrúa, Dr. Feldman, Father Anselmo]]“Gentlemen. Three coffees, one grappa.” He puts the grappa down by the ashtray, in front of nobody, sees what he has done, and leaves it there. [[s the waiter > Nelson Arrúa, Dr. Feldman, Father Anselmo]]“Habit,” he says.

[[s the fat man > the waiter]]“I’ll drink it,” says the fat man by the door.

[[s Nelson Arrúa > the fat man]]“You’ll leave it.”

[[s Father Anselmo > Nelson Arrúa]]“One of us must sit down,” says the priest. [[s Father Anselmo > Nelson Arrúa]]“It needn’t be for long. You, Nelson. You’re the strongest now.”

[[s Nelson Arrúa > Father Anselmo]]“I’ve never beaten anybody but you.”

[[s Father Anselmo > Nelson Arrúa]]“There you are, then.”

[[s Dr. Feldman > Nelson Arrúa]]“He plays like he shaves,” Feldman says. [[s Dr. Feldman > Nelson Arrúa]]“Careful, careful, careful, and then an ear.”

[[scene place=the back room/the curtain; present=Nelson Arrúa, Dr. Feldman, Father Anselmo, the waiter, the fat man, Thiago; time=eight]]
The curtain moves. A boy has come in from the street with the cold on him, nine or ten years old, in a white school smock with a coat over it that was cut for somebody’s father. He has a sheaf of lottery tickets pinned to the lapel.

[[s Thiago > Nelson Arrúa, Dr. Feldman, Father Anselmo]]“The eighteen, the forty-seven, the dead man who talks,” he recites. [[s Thiago > Nelson Arrúa, Dr. Feldman, Father Anselmo]]“Draws tonight.”

[[s the waiter > Thiago]]“Not in here, kid.”

[[s Thiago > the waiter]]“The señor with the cough always buys one.”

Nobody says anything to that. The boy looks from the one to the other, and then at the chair, and takes off his cap.

[[s Thiago > Nelson Arrúa]]“When?” he asks.

[[s Nelson Arrúa > Thiago]]“In April,” says the barber. [[s Nelson Arrúa > Thiago]]“How do you know him?”

[[s Thiago > Nelson Arrúa]]“Mondays. You’re not here Mondays. He bought a ticket and I had to play him for the money. If I lost he paid me. If I won he paid me double.”

[[s Dr. Feldman > Thiago]]“And did you ever win?”

[[s Thiago > Dr. Feldman]]“He owes me four hundred.”

The fat man laughs. The doctor does not; he is holding a white knight and has forgotten where it goes. [[s Dr. Feldman > Thiago]]“That’s not possible. Nobody took four hundred from the Lighthouse. I’ve been trying since the year of the coup.”

[[s Thiago > Dr. Feldman]]“He went to sleep sometimes.”

[[s Father Anselmo > Thiago]]“What opening does he play, my child, when he has white?” asks Father Anselmo, very softly, as if through a grille.

[[s Thiago > Father Anselmo]]“Pawn to king four. Then he says ‘Let us annoy the neighbours’ and puts the other one next to it.”

It is just what Washington Pereyra used to say. He said it thirty-four times, on the second Friday of June. In the front room the telephone begins to ring.

[[s the waiter > Nelson Arrúa]]“That’s them,” says the waiter.

[[s Nelson Arrúa > Thiago]]“Sit down, son,” says Nelson.

[[s Thiago > Nelson Arrúa]]“There?”

[[s Nelson Arrúa > Thiago]]“There.”

***

[[scene place=the front room/the bar; present=Nelson Arrúa, the waiter]]
The telephone is on the bar between the lemons and the till. Nelson always did the talking. Pereyra could not have talked; he coughed, that was his part in it, and in Salto Chico they could hear him coughing through the curtain and knew that all was well.

[[s Nelson Arrúa > the voice in Salto Chico]]“Tribunales,” he says.

[[s the voice in Salto Chico > Nelson Arrúa]]“Salto Chico,” says the voice in Salto Chico, as it always does. It sounds far away this year, and a little hoarse. [[s the voice in Salto Chico > Nelson Arrúa]]“Good evening. How’s the weather?”

[[s Nelson Arrúa > the voice in Salto Chico]]“Cold. With you?”

[[s the voice in Salto Chico > Nelson Arrúa]]“Cold. Is he there?”

Nelson looks at the curtain.

[[s the voice in Salto Chico > Nelson Arrúa]]“Hello? Is he there?”

[[s Nelson Arrúa > the voice in Salto Chico]]“He’s in his chair,” says Nelson Arrúa. [[s Nelson Arrúa > the voice in Salto Chico]]“And yours?”

[[s the voice in Salto Chico > Nelson Arrúa]]“In his. You have white.”

[[s Nelson Arrúa > Thiago]]“White!” Nelson shouts at the curtain.

[[s Thiago > Nelson Arrúa]]“King four,” a high voice shouts back.

[[s the voice in Salto Chico > Nelson Arrúa]]“Who was that?”

[[s Nelson Arrúa > the voice in Salto Chico]]“The waiter.”

The waiter, who is polishing a glass and has a voice like a cellar door, raises his eyebrows.

***

[[scene place=the back room; present=Nelson Arrúa, Dr. Feldman, Father Anselmo, the fat man, the taxi driver, Thiago; time=ten]]
By ten the back room is full. The fat man has run out and told the billiard players; the billiard players have told the taxi rank. They stand on the benches. When black takes the bishop they groan, and Feldman has to call for order with a spoon.

[[s the fat man > Thiago]]“Take back with the pawn!”

[[s Father Anselmo > the fat man]]“Quiet, man. Let the child think.”

[[s the fat man > Father Anselmo]]“I’ve got money on the child.”

[[s the taxi driver > the fat man]]“How much?” asks one of the taxi drivers. He means the money.

[[s the fat man > the taxi driver]]“Two thousand.”

[[s the taxi driver > the fat man]]“On which of them?”

[[s the fat man > the taxi driver]]“I’ve just said on which.”

[[s the taxi driver > the fat man]]“And who’s winning?” the taxi driver insists.

The fat man turns to the barber, the barber to the priest, and the priest lifts his eyes to the lamp. Nobody has known for an hour. There is a black pawn far down the board, where no black pawn has any business, and the boy has not so much as glanced at it. He sits on three telephone directories with his chin on his fists. Once, without noticing, he reaches out and turns the ashtray a little to the left, the way it used to be turned, and Feldman has to look for something in his pockets.

[[s Dr. Feldman > Thiago]]“Don’t listen to him. Are you hungry? When did you eat?”

[[s Thiago > Dr. Feldman]]“Yesterday.”

[[s Dr. Feldman > Thiago]]“What do you mean, yesterday?”

[[s Thiago > Dr. Feldman]]“It’s Friday,” the boy explains, with his eyes on the board. [[s Thiago > Dr. Feldman]]“My mother gets paid Saturday.” He moves the rook one square. It stands there, doing nothing that anybody can see. [[s Thiago > Nelson Arrúa]]“Tell him that.”

[[s Nelson Arrúa > Thiago]]“Rook to king one? You’re sure?”

[[s Dr. Feldman > Nelson Arrúa]]“Tell him, Nelson!” cries the doctor. [[s Dr. Feldman > Nelson Arrúa]]“And on your way back, a steak. A big one, with an egg on top.”

Nelson goes out, and says it into the telephone, and hears nothing for so long that he thinks the line has gone.

[[scene place=the bar; present=Nelson Arrúa, the waiter]]
[[s the voice in Salto Chico > Nelson Arrúa]]“That isn’t Pereyra,” says the voice at last.

[[s Nelson Arrúa > the voice in Salto Chico]]“What do you mean?”

[[s the voice in Salto Chico > Nelson Arrúa]]“I’ve been through all of his games. He never in his life made a quiet move. And nobody has coughed. I’ve been standing here for two hours listening for it.”

[[t Nelson Arrúa]]“Seventeen all,” Nelson thinks, [[t Nelson Arrúa]]“and it’s me who loses it.” He takes his hat off and puts it down among the lemons.

[[s Nelson Arrúa > the voice in Salto Chico]]“April,” he says. [[s Nelson Arrúa > the voice in Salto Chico]]“The lungs. I’m sorry. We ought to have told you. We didn’t know how. The priest was in favour.”

The line hums. Somewhere in it another conversation is going on, tiny, two women and a price.

[[s Nelson Arrúa > the voice in Salto Chico]]“You may claim the game. I only ask you not to tell Ordóñez tonight. Tell him tomorrow. They were fond of each other, I think, in their way.”

[[s the voice in Salto Chico > Nelson Arrúa]]“I can’t tell Ordóñez.”

[[s Nelson Arrúa > the voice in Salto Chico]]“Please.”

[[s the voice in Salto Chico > Nelson Arrúa]]“No, listen. I can’t. He went in March. In his sleep, with the radio on. I’m the son-in-law; my name’s Gutiérrez. There’s nobody in the chair here, señor. I’ve got the board on top of the freezer.” The voice stops and starts again. [[s the voice in Salto Chico > Nelson Arrúa]]“The last thing he said to me that made any sense was, ‘Seventeen all, don’t you dare ring them up.’”

Nelson begins to laugh. He can’t help it; he has to hold on to the till. And in his ear, a hundred leagues up the river, beside a freezer, a man he has never seen is laughing too, until it turns into something else and they both wait for it to be over.

[[s the waiter > Nelson Arrúa]]“Bad news?” asks the waiter.

Nelson shakes his head.

[[s the voice in Salto Chico > Nelson Arrúa]]“So who have you got in there?” asks Gutiérrez.

[[s Nelson Arrúa > the voice in Salto Chico]]“A boy who sells lottery tickets.”

[[s the voice in Salto Chico > Nelson Arrúa]]“He’s killing me.”

[[s Nelson Arrúa > the voice in Salto Chico]]“Is he? We can’t tell. None of us understands it.”

[[s the voice in Salto Chico > Nelson Arrúa]]“What’s his name?”

It has not occurred to anyone to ask. Nelson puts his hand over the mouthpiece and bellows.

[[s Nelson Arrúa > Thiago]]“Boy! What do they call you?”

[[s Thiago > Nelson Arrúa]]“Thiago!” comes the answer through the curtain, with its mouth full. [[s Thiago > Nelson Arrúa]]“Has he moved?”

[[s Nelson Arrúa > the voice in Salto Chico]]“Thiago,” says Nelson into the telephone. [[s Nelson Arrúa > the voice in Salto Chico]]“He wants to know if you’ve moved.”

[[s the voice in Salto Chico > Nelson Arrúa]]“Tell him to eat slowly. Tell him queen to knight four, God help me, and that Salto Chico won’t resign.” A pause; the small women in the wire agree upon a price. [[s the voice in Salto Chico > Nelson Arrúa]]“And señor? Would somebody be so kind. Only once. For the old man’s sake.”

Nelson looks at the waiter. The waiter puts down the glass and the cloth. He straightens his waistcoat, leans across the lemons to the telephone, and with great solemnity, for the whole of the north to hear, he coughs.
