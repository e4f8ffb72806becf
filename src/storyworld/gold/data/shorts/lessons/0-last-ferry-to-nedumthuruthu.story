title: Last Ferry to Nedumthuruthu
section: first | past | Jincy Kuruvila | -
person: Jincy Kuruvila | Jincy; Jincymol; mol; the bride | she/her
person: Amma | Amma; my mother; Leelamma | she/her
person: Ammachi | Ammachi; my grandmother | she/her
person: Appachan | Appachan; my grandfather | he/him
person: Saji | Saji; the ferryman; the man at the tiller | he/him
person: Sister Philomina | Sister Philomina; the nun | she/her
person: the boy with the duck | the boy with the duck; the boy; Unni; monu | he/him
person: Thankam | Thankam; Thankam chechi; the fish woman; the woman with the fish basket | she/her
person: Ruben | Ruben | he/him
relation: Amma | Jincy Kuruvila | family:mother
relation: Ammachi | Amma | family:mother
relation: Ammachi | Jincy Kuruvila | family:grandmother
relation: Appachan | Ammachi | family:husband
relation: Ruben | Jincy Kuruvila | colleague
=====
[[scene place=the jetty/the tea stall; present=Jincy Kuruvila, Saji; time=dusk]]
The last ferry leaves at dusk, which is not a time, and I had been brought up on that jetty and still I nearly missed it.

[[s Saji > Jincy Kuruvila]]"Run!" somebody shouted. [[s Saji > Jincy Kuruvila]]"Run, run, saayippe, or sleep in the tea stall!"

I ran. I threw my backpack and then myself, and a hand as hard as a plank got me by the wrist.

[[s Jincy Kuruvila > Saji]]"I'm not a saayippu," I said in Malayalam when I had breath. [[s Jincy Kuruvila > Saji]]"I'm from here."

The ferryman looked at my boots, my trousers and my hair, which I had cut off in Rotterdam with the kitchen scissors.

[[s Saji > Jincy Kuruvila]]"From here where?"

[[s Jincy Kuruvila > Saji]]"Nedumthuruthu. The house behind the church."

[[s Saji > Jincy Kuruvila]]"Which house? There are four behind the church."

[[s Jincy Kuruvila > Saji]]"The one that floods."

[[s Saji > Jincy Kuruvila]]"There are four that flood," he said, and went back to his tiller.

[[scene place=the ferry/the boat; present=Jincy Kuruvila, Saji, Sister Philomina, Thankam, the boy with the duck]]
There were three others under the tarpaulin. A nun had a parcel of candles on her knees. Beside her sat a woman with a fish basket, empty, and against the woman leaned a boy of about seven who was holding a duck. I took the plank opposite and made myself small. Nobody had recognised me and I had another twenty-five minutes of it.

[[s Thankam > Sister Philomina]]"Look at her," said the woman with the fish basket, not lowering her voice at all. [[s Thankam > Sister Philomina]]"Somebody's daughter."

[[s Sister Philomina > Thankam]]"She can understand you, Thankam. She spoke to Saji."

[[s Thankam > Sister Philomina]]"They learn it from the telephone now."

[[s the boy with the duck > Jincy Kuruvila]]"Are you a soldier?" asked the boy.

[[s Jincy Kuruvila > the boy with the duck]]"No. I work on a ship."

[[s the boy with the duck > Jincy Kuruvila]]"Doing cooking?"

[[s Jincy Kuruvila > the boy with the duck]]"Doing the engine."

He considered this, and so did the duck.

[[s Thankam > Jincy Kuruvila]]"Is that allowed?" asked Thankam.

[[s Jincy Kuruvila > Thankam]]"They've never stopped me."

[[s Sister Philomina > Jincy Kuruvila]]"There was a girl from our island went for that," said the nun. [[s Sister Philomina > Jincy Kuruvila]]"I taught her sums. A terror. She took the school bell to pieces to see where the noise was kept."

I looked at the water.

[[s Thankam > Sister Philomina]]"Leelamma's girl."

[[s Sister Philomina > Thankam]]"Leelamma's girl, yes. Jincymol."

[[s Thankam > Sister Philomina]]"The one who ran off on the morning of her own betrothal, with the beef already cut."

[[s Sister Philomina > Thankam]]"She did not run off. She took a bus."

[[s Thankam > Sister Philomina]]"Forty kilos of beef, Sister! We ate it till Pentecost. And the boy's people sitting there on the good chairs, and old Ammachi comes out on the step and says to them, 'The bride is indisposed.' She's indisposed! You could see her across the water, getting on at the stop with a suitcase."

[[s Saji > Thankam, Sister Philomina]]"Who carried the suitcase, though?" said the man at the tiller.

[[s Thankam > Saji]]"What do you mean, who?"

[[s Saji > Thankam]]"It was my father had the boat then. He always said that she'd an old man with her."

[[s Thankam > Saji]]"What old man?"

Saji shrugged. A kingfisher went along the bank ahead of us like something thrown.

[[s Sister Philomina > Saji]]"Mind the stakes, Saji," said the nun. She was looking very hard at my boots.

Now it is true that there was an old man, and in six years I had told nobody. It was Appachan. I had gone out by the washing stone before it was light, and he was standing there in his good mundu as though he had an appointment. I thought that it was all up. He said, [[s Appachan > Jincy Kuruvila]]"That's a heavy bag for a small girl." He carried it all the way to the bus. He never once asked me why. And at the stop he took off his watch and put it in my hand and told me, [[s Appachan > Jincy Kuruvila]]"So that you know what time it is with us."

It was still on my wrist. It had been on Indian time in Rotterdam, in Santos, in Busan. On Tuesday it had stopped, and on Wednesday there was the message from my mother, the first in six years, two words long: [[m Amma > Jincy Kuruvila]]"Appachan sinking."

[[s the boy with the duck > Jincy Kuruvila]]"Why are you crying?" said the boy.

[[s Jincy Kuruvila > the boy with the duck]]"It's the diesel. He's got it too rich."

[[s Saji > Jincy Kuruvila]]"Who's got it too rich?"

[[s Jincy Kuruvila > Saji]]"You have. Listen to it. It's coughing on every fourth."

[[s Saji > Jincy Kuruvila]]"It has coughed since my father's time!"

[[s Jincy Kuruvila > Saji]]"Then it's been too rich since your father's time."

And there, a hundred metres off the stakes, as though it had only been waiting to be insulted, the engine stopped.

The quiet was enormous. Somewhere a radio was saying the rosary.

[[s Thankam > Saji]]"Well, start it," said Thankam.

[[s Saji > Thankam]]"I am starting it."

[[s Thankam > Saji]]"That's not starting it. That's hitting it."

[[s Saji > Thankam]]"Chechi, do I come to the market and teach you fish?"

[[s Thankam > Saji]]"Somebody's dying on that island, and Sister's got his candles. Start it!"

I had my sleeves up before I knew.

[[s Jincy Kuruvila > Saji]]"Give me a spanner," I said. [[s Jincy Kuruvila > Saji]]"A ten. Have you got a ten?"

[[s Saji > Jincy Kuruvila]]"I've got pliers."

[[s Jincy Kuruvila > Saji]]"Mother of God. Give me the pliers. You, hold the torch. What's your name?"

[[s the boy with the duck > Jincy Kuruvila]]"Unni."

[[s Jincy Kuruvila > the boy with the duck]]"Give the duck to Sister, Unni, and hold it here. Not in my eyes. On my hands."

The nun took the duck without a word. I had the filter off in a minute. It was packed with something like black halwa.

[[s Jincy Kuruvila > Saji]]"When did you last clean this?"

He did not reply.

[[s Jincy Kuruvila > Saji]]"Did you know that it came off?"

[[s Saji > Jincy Kuruvila]]"I've my own methods," said Saji with dignity.

[[s Sister Philomina > Jincy Kuruvila]]"When it's apart," said the nun conversationally above my head, [[s Sister Philomina > Jincy Kuruvila]]"where is the noise kept, Jincymol?"

The torch wobbled.

[[s Thankam > Sister Philomina]]"No," said Thankam.

[[s Sister Philomina > Thankam]]"Look at the ears. That's her grandfather from the side."

[[s Thankam > Jincy Kuruvila]]"Take off your cap. I'm talking to you, girl! Are you Leelamma's?"

[[s Jincy Kuruvila > Thankam]]"Thankam chechi, if I lose this washer we will all be here till morning."

[[s Thankam > Jincy Kuruvila]]"And she calls me chechi! I sat with the beef! I salted it!"

[[s Jincy Kuruvila > Thankam]]"I'm sorry about the beef."

[[s Thankam > Jincy Kuruvila]]"It was good beef," she said, and then, quite differently, [[s Thankam > Jincy Kuruvila]]"You'd better hurry up, mol. They had the priest to him at noon."

I bled the line with my thumb. I said to Saji, [[s Jincy Kuruvila > Saji]]"Now," and he swung it, and it caught, and for the first time since his father's time it ran clean.

[[scene place=the house behind the church/the step; present=Jincy Kuruvila, Amma, Ammachi]]
My mother was on the step with a lamp. She had been a tall woman. She saw the grease up to my elbows, the hair, the boots, one after the other, as if she were counting change.

[[s Amma > Jincy Kuruvila]]"You've eaten?" said Amma.

[[s Jincy Kuruvila > Amma]]"On the plane."

[[s Amma > Jincy Kuruvila]]"That's not food. Wipe your feet."

[[s Jincy Kuruvila > Amma]]"Amma. Is he—"

[[s Amma > Jincy Kuruvila]]"He's being difficult. Wipe them properly."

[[s Ammachi > Amma]]"Who is it?" called a voice from within. [[s Ammachi > Amma]]"Leelamme! If it's that coffin man, tell him tomorrow!"

[[s Amma > Ammachi]]"It's not the coffin man."

[[s Ammachi > Amma]]"Then who?"

My mother opened her mouth and shut it. She put the lamp down on the step, since it was shaking.

[[s Jincy Kuruvila > Ammachi]]"The bride, Ammachi," I said. [[s Jincy Kuruvila > Ammachi]]"I'm not indisposed any more."

A stick hit the floor, then hit it again, nearer. My grandmother came as far as the door frame and hung on to it. She was all nose.

[[s Ammachi > Jincy Kuruvila]]"Forty kilos," she said.

[[s Jincy Kuruvila > Ammachi]]"I know. I've heard."

[[s Ammachi > Jincy Kuruvila]]"I never liked that family. They'd small eyes. But you could have said so on the Friday." She gripped my ear, and used it to bring my face down and kiss it. [[s Ammachi > Jincy Kuruvila]]"Go in. He won't die. Everybody's told him to, and he says that he's expecting somebody."

[[scene place=the back room; present=Jincy Kuruvila, Amma, Appachan]]
He was no more than a fold in the sheet. My mother stood behind me and did not come further than the almirah.

[[s Jincy Kuruvila > Appachan]]"Appachan," I said, [[s Jincy Kuruvila > Appachan]]"it's stopped. Your watch. I'm sorry, I've opened it twice, it needs a part."

His eyes stayed shut. The hand came across the sheet, found my wrist, found the strap, and gave the little knob four turns with thumb and finger.

[[s Appachan > Jincy Kuruvila]]"It needs winding," he said. [[s Appachan > Jincy Kuruvila]]"Chief engineer."

[[s Jincy Kuruvila > Appachan]]"Second engineer."

[[s Appachan > Jincy Kuruvila]]"I told everybody chief."

[[s Amma > Appachan]]"Told who?" said my mother. [[s Amma > Appachan]]"Who did you tell? How did you know what she was?"

He smiled. It was I who had to turn round.

[[s Jincy Kuruvila > Amma]]"I wrote to him, Amma. Every month, care of the tea stall. He wrote back."

She said nothing for so long that I heard the watch.

[[s Amma > Jincy Kuruvila]]"I know," said my mother. [[s Amma > Jincy Kuruvila]]"Who do you think was reading them to him? He can't see, mol. He's not seen since before you left. Who do you think was writing?"

I thought of them all, seventy letters in a biscuit tin under my bunk, in a hand I had taken for an old man's. [[m Amma > Jincy Kuruvila]]"Are you warm," they said. [[m Amma > Jincy Kuruvila]]"Is it a good ship. There is someone here who asks after you but is too stupid to say it."

[[s Jincy Kuruvila > Amma]]"And the watch?" was all that I could get out. [[s Jincy Kuruvila > Amma]]"The suitcase? He walked me to the bus. He never put a foot wrong."

[[s Amma > Jincy Kuruvila]]"You were holding his arm," she said, [[s Amma > Jincy Kuruvila]]"and I was ten steps behind. Somebody had to bring him home."

In my pocket the telephone buzzed: it was Ruben, from the ship. [[m Ruben > Jincy Kuruvila]]"Did you get there in time?"

I held up my wrist to the lamp. It said ten to eight.

[[m Jincy Kuruvila > Ruben]]"Yes," I wrote.
