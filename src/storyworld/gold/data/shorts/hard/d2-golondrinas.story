title: The Golondrinas Never Stops
section: third | past | - | Nibaldo Araya
person: Nibaldo Araya | Don Niba; Araya; the operator; the old operator; his father; Papá; your husband; the elder Araya | he/him
person: Junior | Junior; Nibito; the younger Araya; his son; upper station; the voice; my boy | he/him
person: Graciela | Graciela; Chela; his wife; Mamá; your mother | she/her
person: Berta | Berta; the woman with the box; the stout woman; Señora Berta; his sister-in-law | she/her
person: Doña Olga | Doña Olga; Olga; the old woman | she/her
person: Doña Inés | Doña Inés; Inés; the older woman; that lady; her sister-in-law | she/her
person: Millaray | Millaray; the schoolgirl; the girl; child | she/her
person: Yorman | Yorman; the delivery boy; the Venezuelan; the young man | he/him
relation: Nibaldo Araya | Junior | family:father
relation: Graciela | Nibaldo Araya | family:wife
relation: Graciela | Junior | family:mother
relation: Berta | Graciela | family:sister
relation: Doña Olga | Doña Inés | enemy
=====
[[scene place=the car/the Golondrinas/halfway up the hill; present=Nibaldo Araya, Berta, Doña Olga, Doña Inés, Millaray, Yorman; time=twenty to six]]
The Golondrinas stopped halfway up the hill at twenty to six, with six people in the car and a view of the whole bay.

Nobody screamed. There was a small sound like a knee, and then there was no sound, and a gull that had been hanging beside the window drifted on ahead without them.

[[s Yorman > Nibaldo Araya]]“Is it meant to do that?” said the delivery boy.

[[s Nibaldo Araya > Yorman]]“No,” said the operator.

He had no business being in the car at all. In forty-one years Nibaldo Araya had ridden it perhaps a hundred times; an operator’s place is below, at the lever. But they had told him that on his last day a man should come up with the passengers for once, like a bishop, and a lad from the council was downstairs in his chair, touching his things. He took the radio off its nail.

[[s Nibaldo Araya > Junior]]“Upper station, this is the car.”

[[s Junior > Nibaldo Araya]]“Go ahead, car,” said the radio.

[[s Nibaldo Araya > Junior]]“We’ve stopped.”

[[s Junior > Nibaldo Araya]]“So I see.”

[[s Nibaldo Araya > Junior]]“What do you mean, so you see? What does the drum say?”

The voice in the radio thought it over. [[s Junior > Nibaldo Araya]]“It says it’s stopped, Papá.”

[[s Millaray > Nibaldo Araya]]“Is that your son?” asked the schoolgirl. She had her bag on her front and a geometry set in her hand. [[s Millaray > Nibaldo Araya]]“Your son drives it?”

[[s Nibaldo Araya > Millaray]]“From tomorrow,” said Araya. [[s Nibaldo Araya > Millaray]]“Today he’s only practising.”

[[s Millaray > Nibaldo Araya]]“I’ve got an exam at six.”

[[s Yorman > Nibaldo Araya]]“I’ve got forty pieces of salmon,” the delivery boy said, [[s Yorman > Nibaldo Araya]]“and a customer who gives one star.”

On the bench along the left side sat an old woman with a string bag. On the bench along the right side, as far from her as the car’s two metres allowed, sat an older woman with a stick. They had got in separately, and each of them had said good afternoon to everybody but one. Between them, by the uphill door, a stout woman stood holding a flat white box level in front of her, as people carry fish tanks.

[[s Doña Olga > Nibaldo Araya]]“Don Niba,” said the old woman, [[s Doña Olga > Nibaldo Araya]]“ask that lady whether she would mind moving her stick. It’s pointing at me.”

[[s Doña Inés > Nibaldo Araya]]“Tell the string bag,” said the older woman, [[s Doña Inés > Nibaldo Araya]]“that it’s pointing at the sea.”

[[s Millaray > Nibaldo Araya]]“Don’t they talk?” Millaray whispered. It was on her exercise book, in fat letters with a star for the dot: Millaray C., 4B.

[[s Nibaldo Araya > Millaray]]“Not since the earthquake.”

[[s Millaray > Nibaldo Araya]]“The big one?”

[[s Nibaldo Araya > Millaray]]“The one before. Doña Inés is the widow of Doña Olga’s brother. There was a sideboard.” He pressed the button again. [[s Nibaldo Araya > Junior]]“Upper station. Is it the cable?”

[[s Junior > Nibaldo Araya]]“It could be the cable.”

[[s Nibaldo Araya > Junior]]“It isn’t the cable. I’d hear it. Is it the brake?”

[[s Junior > Nibaldo Araya]]“It could be the brake, too.”

[[s Nibaldo Araya > Junior]]“Nibito,” said the operator dangerously, [[s Nibaldo Araya > Junior]]“what have you touched?”

[[s Junior > Nibaldo Araya]]“Nothing. Ten minutes, Papá. A quarter of an hour. Is my aunt all right?”

Araya looked round. The stout woman had become very interested in a ship.

[[s Nibaldo Araya > Berta]]“Berta? Why does he ask if you’re all right?”

[[s Berta > Nibaldo Araya]]“Because I’m his godmother,” said Berta, [[s Berta > Nibaldo Araya]]“and I’m hanging from a string.”

[[s Nibaldo Araya > Berta]]“And what’s in the box?”

[[s Berta > Nibaldo Araya]]“A lamp.”

[[s Nibaldo Araya > Berta]]“It’s flat.”

[[s Berta > Nibaldo Araya]]“It’s a flat lamp, Niba, they make them flat now, look out of the window!”

He looked out of the window. He looked at the rail, which was his, and at the cable, which was his, and at the wheels, which he had greased that morning with his own hand, weeping a little, since nobody was there. The Golondrinas had run through two earthquakes, the second lasting almost three minutes, and through the night of the big fire, when he had brought down four hundred people and a horse. It had never stopped. There was a plate in the lower station that said so. The mayor before last had screwed it on himself, crooked.

[[s Yorman > Millaray]]“It’s sabotage,” said the young man softly. [[s Yorman > Millaray]]“Look at his face. Somebody’s done it to him on purpose.”

[[s Millaray > Yorman]]“You watch too many series.”

[[s Yorman > Millaray]]“I haven’t got a television. I’ve got a bicycle. What’s the exam in?”

[[s Millaray > Yorman]]“Physics. Inclined planes.”

[[s Yorman > Millaray]]“You’re on one.”

[[s Millaray > Yorman]]“Oh, very funny. What’s your name?”

[[s Yorman > Millaray]]“Yorman. In Maracaibo I was going to be an engineer.”

[[s Millaray > Yorman]]“Then get out and push, Yorman.”

[[s Doña Inés > Nibaldo Araya]]“I shall need,” said Doña Inés, with her eyes on the horizon, [[s Doña Inés > Nibaldo Araya]]“a toilet. Not at once. But before the quarter of an hour.”

This was received in silence. Then, on the other bench, the string bag rustled.

[[s Doña Olga > Doña Inés]]“I’ve got a jar,” said Doña Olga.

[[s Doña Inés > Nibaldo Araya]]“Tell her that I’m eighty-six years old and I do not use a jar.”

[[s Doña Olga > Doña Inés]]“It’s a big jar, Inés. It’s the one from the olives. The girl and Berta and I can make a wall, and the gentlemen will look at Argentina.”

It was the first time in twenty-five years that anyone on the hill had heard the one use the other’s name. Even the radio seemed to have noticed.

[[s Junior > Nibaldo Araya]]“What’s going on down there?” it said.

[[s Nibaldo Araya > Junior]]“Diplomacy,” said Araya. [[s Nibaldo Araya > Junior]]“Let go of the brake.”

[[s Junior > Nibaldo Araya]]“I’m not on the brake.”

[[s Nibaldo Araya > Junior]]“You’re on it. I can hear you breathing. When you were four years old and you’d been at the condensed milk, you breathed like that. Let go of it, boy.”

There was a scuffle, and a crackle, and another voice altogether, a woman’s. [[s Graciela > Nibaldo Araya]]“Niba, don’t shout at him. Just sit down and enjoy the view.”

[[s Nibaldo Araya > Graciela]]“Chela?” said the old operator. [[s Nibaldo Araya > Graciela]]“You said that you were at the chiropodist.”

The radio went dead.

[[s Yorman > Millaray]]“His wife’s in on it,” breathed the delivery boy.

[[s Nibaldo Araya > Berta]]“Berta,” said her brother-in-law. [[s Nibaldo Araya > Berta]]“Open the lamp.”

[[s Berta > Nibaldo Araya]]“I can’t. She’ll kill me.”

[[s Nibaldo Araya > Berta]]“Your sister is thirty metres up. I’m here.”

The stout woman looked at the schoolgirl, at the Venezuelan, and at the ceiling, where there was no help. She put the box on the floor of the car and lifted the lid with one finger. It was lemon, with a meringue top. The car had been drawn on it in chocolate, and the hill, and round the edge went the writing.

[[s Nibaldo Araya > Millaray]]“I haven’t got my glasses on,” said Araya, who did not wear any. [[s Nibaldo Araya > Millaray]]“You read it, child. You’re the one who studies.”

Millaray knelt down. [[s Millaray > Nibaldo Araya]]“It says, ‘Forty-one years. Rest well, Don Niba.’ And on this side, in yellow, it says, ‘The Golondrinas never—’” She stopped.

[[s Nibaldo Araya > Millaray]]“Never what?”

[[s Millaray > Nibaldo Araya]]“‘Never stops.’”

The gull had come back. It looked in at the six of them, first with one eye and then with the other.

[[s Berta > Nibaldo Araya]]“They weren’t ready,” Berta said miserably. [[s Berta > Nibaldo Araya]]“The band was late, the ones with the trombone, and the council’s man hadn’t brought the chairs, and you came early, Niba, you always come early! Chela rang me at the turnstile. I told her, ‘He’s getting into it this minute, what do I do?’ And she said that Nibito would think of something.”

[[s Nibaldo Araya > Berta]]“And this is what he thought of.”

[[s Berta > Nibaldo Araya]]“He’s a good boy. He isn’t quick.”

Araya sat down. There was nowhere to do it but beside the older woman, who moved her stick. For a while he held the radio on his knees in both hands. When at last he pressed the button he spoke quite low, and those who knew him were more frightened than before.

[[s Nibaldo Araya > Junior]]“Junior.”

[[s Junior > Nibaldo Araya]]“Yes, Papá.”

[[s Nibaldo Araya > Junior]]“Forty-one years.”

[[s Junior > Nibaldo Araya]]“Yes, Papá.”

[[s Nibaldo Araya > Junior]]“Eight point two on the Richter scale.”

[[s Junior > Nibaldo Araya]]“I know, Papá. And eight point eight.”

[[s Nibaldo Araya > Junior]]“A horse.”

[[s Junior > Nibaldo Araya]]“I know about the horse.” The younger Araya was breathing as he had over the condensed milk. [[s Junior > Nibaldo Araya]]“I thought it wouldn’t count if it was me.”

The elder Araya opened his mouth to answer that, and nothing came. Down in the port a crane put a red container on a blue one. Beside him Doña Inés sighed, reached across with her stick, and tapped the string bag twice.

[[s Doña Inés > Doña Olga]]“The jar, Olga,” she said. [[s Doña Inés > Doña Olga]]“And you may keep the sideboard.”

[[s Doña Olga > Doña Inés]]“I burned it in the year of the fire. It had the worm.”

[[s Doña Inés > Doña Olga]]“I know that it had the worm. Why do you think I let you take it?”

They made the wall. The gentlemen looked at Argentina, which from there is the other side of everything, and to cover the sound Yorman opened his bag and asked in a loud voice who was for salmon. So they ate the forty pieces, with their fingers, off the lid of the box. The girl had nine. She explained to the young man about friction, with the geometry set, and he explained it back to her better, and she wrote that down.

[[s Junior > Nibaldo Araya]]“Papá?” said the radio at last. [[s Junior > Nibaldo Araya]]“They’ve brought the chairs. Can I start?”

[[s Nibaldo Araya > Junior]]“What does the drum say?”

[[s Junior > Nibaldo Araya]]“The drum’s clear. The brake’s cold. Cable’s good.”

[[s Nibaldo Araya > Junior]]“And who’s asking whom?”

There was a pause up there, and it went on for some time. The boy wasn’t quick. But he got there.

[[s Junior > Nibaldo Araya]]“Car, this is upper station,” said his son. [[s Junior > Nibaldo Araya]]“Operator speaking. I’m bringing you up.”

***

[[scene place=the top/the upper station; present=Nibaldo Araya, Junior, Graciela, Berta, Doña Olga, Doña Inés, Millaray, Yorman]]
At the top there was a trombone. There were chairs, and paper swallows, and a man from the council with a plate under his arm, a new one, which he kept turned to his trousers. The two widows came out first, arm in arm, and the band, supposing this to be what it was all about, struck up.

Graciela stood behind the turnstile with a match burning down in her fingers. [[s Graciela > Nibaldo Araya]]“Are you very angry?” she asked her husband.

[[s Nibaldo Araya > Graciela]]“Ask me tomorrow. Tomorrow I’ve got nothing to do.”

[[s Graciela > Nibaldo Araya]]“And what shall I tell the one from the newspaper? He heard that it stopped.”

The old operator turned and looked back at the Golondrinas. Through the glass of the control box he could see a large, wretched face with a cap on it, a size too small, his own.

[[s Nibaldo Araya > Graciela]]“It didn’t stop,” he said. [[s Nibaldo Araya > Millaray]]“It waited. Write that down for him, child, you’re the one who studies. It waited for my boy.”
