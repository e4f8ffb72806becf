title: Nine Days of Weather
section: third | past | - | Mirza
person: Mirza | Mirza; Dr. Mirza; the geochemist | she/her
person: Tikkanen | Tikkanen; Aino; the radio operator | she/her
person: Okonjo | Okonjo; the station leader; Chief | he/him
person: Brandvold | Brandvold; the glaciologist; the big Norwegian | she/her
person: Lacroix | Lacroix; Étienne; the Frenchman | he/him
person: Rémy | Rémy; your brother | he/him
person: Sorensen | Sorensen | he/him
relation: Rémy | Lacroix | family: brother
relation: Okonjo | Tikkanen | colleague: superior
relation: Mirza | Lacroix | friend
relation: Brandvold | Lacroix | colleague
=====
Nine Days of Weather

[[scene place=the galley; present=Mirza, Tikkanen, Okonjo, Brandvold, Lacroix; time=the ninth day]]
On the ninth day of the storm Lacroix made crêpes. He made them out of powdered egg and the last of the long-life milk, and he tossed them, though the galley was so low that every third one touched the ceiling.

[[s Brandvold > Lacroix]]"That's mine, then," said Brandvold. [[s Brandvold > Lacroix]]"The one with the paint on."

[[s Lacroix > Brandvold]]"The paint is the flavour. Plate."

She held out her plate. Across the table Okonjo was reading the barograph strip, as he had read it at every meal for nine days, from right to left, as though it might come out differently. The wind leaned on the north wall. Somewhere in the roof a cable was singing one note.

[[s Okonjo]]"Nine-seventy-one and rising," he said. [[s Okonjo > Tikkanen]]"Has Sorensen said anything?"

[[s Tikkanen > Okonjo]]"He said what he said yesterday." Tikkanen didn't lift her eyes from her cup. She ran the radio and the magnetometers, and as a rule, in the mornings, she couldn't be got to stop talking. [[s Tikkanen > Okonjo]]"He'll fly when he can see his own propeller."

[[s Mirza > Tikkanen]]"That might be tomorrow," said Mirza. [[s Mirza > Tikkanen]]"If it keeps rising."

[[s Tikkanen > Mirza]]"It might."

[[s Lacroix > Mirza]]"You don't want it to be tomorrow." Lacroix slid a crêpe on to Mirza's plate and leaned on the back of her chair. His apron had a lobster on it. [[s Lacroix > Mirza]]"Dr. Mirza is in love with her cores. Look at her. She has eleven metres still to cut, and she prays every night for snow."

[[s Mirza > Lacroix]]"I pray every night for a bath."

[[s Lacroix > Mirza]]"In the whole of France there aren't so many baths as I'm going to have," he said. [[s Lacroix > Mirza]]"Rémy's got one with feet. I'll sit in it until my birthday."

It was nothing; a sentence. But a fork had stopped. Mirza looked up, and it was Okonjo's, and he was looking at Tikkanen; and the radio operator had gone a slow dull red from the collar up, like someone who's been slapped.

[[s Brandvold > Lacroix]]"More syrup," said Brandvold loudly. [[s Brandvold > Lacroix]]"Is there more syrup, Étienne?"

In five months no one had ever heard her use his first name.

[[scene place=the radio room; present=Mirza, Tikkanen; time=-]]
Mirza gave it a quarter of an hour. Then she went along the corridor to the radio room with a cup of tea in each hand, so that she couldn't knock, and pushed the door with her hip.

Tikkanen had the headset round her neck and wasn't doing anything.

[[s Mirza > Tikkanen]]"I brought you one."

[[s Tikkanen > Mirza]]"I've had one."

[[s Mirza > Tikkanen]]"Have another." She put it down on top of the log, the big green book in which every message in and out was written by hand, because Okonjo had once lost a season to a hard disk. And then, since it was there, she slid the book out from under the cup and turned it round. [[s Mirza > Tikkanen]]"May I?"

[[s Tikkanen > Mirza]]"It's only weather."

[[s Mirza > Tikkanen]]"Then you won't mind."

The fourteenth was weather, and the fifteenth. The sixteenth followed on the back of it. Only it didn't; it was the seventeenth. You had to run your nail down the gutter to feel the stub. It had been done very neatly, with a scalpel, one of her own.

[[s Mirza > Tikkanen]]"Aino," said Mirza. [[s Mirza > Tikkanen]]"What came in on the sixteenth?"

[[s Tikkanen > Mirza]]"Please don't ask me."

[[s Mirza > Tikkanen]]"I've asked you."

[[s Tikkanen > Mirza]]"He said nobody. He made me promise, and it was right, I thought it was right, there was the wind coming up already and what could anyone have—" She put both hands over her mouth. It came out between them. [[s Tikkanen > Mirza]]"He's dead. The brother. It was a car, near Grenoble, it was on the Monday. They asked us to inform him. That was the word. [[m ?]]'Kindly inform.'"

The tea had slopped over the edge of the desk. Neither of them moved to wipe it.

[[s Mirza > Tikkanen]]"Nine days," said Mirza.

[[s Tikkanen > Mirza]]"I know how many days it is. I sit across from him. He does the feet of that bath, he does what the taps look like, and I have to say, [[q]]'how nice.'" Her voice cracked. [[s Tikkanen > Mirza]]"I've been sick every morning. Brandvold hears me. She thinks that I'm pregnant."

[[s Mirza > Tikkanen]]"Does Brandvold know?"

[[s Tikkanen > Mirza]]"Since Thursday. She asked. Everyone asks in the end, except for him."

[[scene place=the cold lab; present=Mirza, Okonjo, Brandvold; time=-]]
She found the other two in the cold lab, where it was minus eighteen and you could be sure of privacy. They were standing on either side of her own bandsaw. They had evidently been having the conversation already; they merely moved over and let her in.

[[s Okonjo > Mirza]]"So now it's four," said the station leader.

[[s Mirza > Okonjo]]"You cut a page out of the log. You, of all people."

[[s Okonjo > Mirza]]"I did. I shall put it back, and sign it, and write to Oslo on the day we land." He had frost in his moustache. He looked, she thought, a good deal older than at breakfast. [[s Okonjo > Mirza]]"Sit down, if you're going to shout at me."

[[s Mirza > Okonjo]]"There's nowhere to sit."

[[s Okonjo > Mirza]]"No. Well." He took his gloves off and put them on again. [[s Okonjo > Mirza]]"In my second winter, at the other station, a man had such a message. A daughter. We told him the same hour, naturally, one does. It was blowing like this. That night he put on his boots and went to walk to the airstrip. It was two hundred kilometres, the airstrip. He knew that as well as I did, he'd drawn the map."

[[s Brandvold > Mirza]]"He's told me this," said Brandvold. [[s Brandvold > Mirza]]"I said to him then, and I say it now, Étienne isn't that man."

[[s Okonjo > Brandvold]]"Neither was he. Until about nine o'clock."

[[s Brandvold > Okonjo]]"You've no right, Chief. That's all. You can't go keeping a man's brother alive because it's convenient."

[[s Okonjo > Brandvold]]"Convenient!"

[[s Mirza > Okonjo, Brandvold]]"Stop it," said Mirza. [[s Mirza > Okonjo, Brandvold]]"When were you going to? Either of you?"

[[s Okonjo > Mirza]]"When I could hear the engine," said Okonjo. [[s Okonjo > Mirza]]"I thought, I'll go out to meet Sorensen with him, we'll carry the bags, and I will tell him on the way. And he'll have only to sit down in a seat." He rubbed his eyes with the back of the glove. [[s Okonjo > Mirza]]"I thought that it would be three days. Then it was five. One gets into a thing like this quite easily. It's getting out that there's no procedure for."

The glaciologist had picked up an offcut, a grey coin of ice eight hundred years old, and was turning it over to see the bubbles. She was a large, slow woman and she said large, slow things, and Mirza had often wished she wouldn't.

[[s Brandvold]]"He made me one with no paint on," the big Norwegian said. [[s Brandvold]]"Afterwards. He'd saved it."

[[scene place=the mast; present=Mirza, Lacroix; time=two o'clock]]
At two o'clock somebody had to go out and knock the rime off the anemometer, and it was Lacroix's turn, and nobody went anywhere alone. Mirza said that she would.

They clipped on. The rope went away from the door, post after post, into a roaring brown dark, and they went along it bent double with their lamps on each other's boots. It was eighty metres to the mast. It took them twelve minutes. In the lee of the instrument hut there was a pocket where you could stand up, and if you put your hoods together you could speak.

[[s Lacroix > Mirza]]"You came so as to tell me," said Lacroix.

She couldn't see his face; only goggles, with her own lamp in them, twice. [[s Mirza > Lacroix]]"To tell you what?"

[[s Lacroix > Mirza]]"You're a terrible poker player. It's why I like you." He got his breath. [[s Lacroix > Mirza]]"On the sixteenth Aino had a migraine. You remember? She lay down at noon, and I sat in for her, for half an hour. It came through twice. They always send it twice. The first time I took it down very nicely, in capitals, and only when I had come to the end did I read it. So I tore that one off. And then I went and woke her up, and said, I think there's something coming, you'd better take it."

[[s Mirza > Lacroix]]"You *knew*?"

[[s Lacroix > Mirza]]"Since before anyone."

[[s Mirza > Lacroix]]"But the bath," she said stupidly. [[s Mirza > Lacroix]]"This morning. The bath with feet."

[[s Lacroix > Mirza]]"It does have feet." He'd taken hold of the front of her parka, quite hard, like a man on a ladder. [[s Lacroix > Mirza]]"I thought, I'll have the afternoon. Only that. One afternoon, in which nobody looks at me and I can say his name in the ordinary way. Then in the evening Aino comes to dinner with her eyes like this, and the Chief is passing me the salt as if it was made of glass. And I understood that they were going to let me have it. As long as I wanted. Nobody's ever made me such a present."

The hut shuddered. Above their heads the cups of the anemometer, choked with white, gave a quarter of a turn and stuck.

[[s Mirza > Lacroix]]"They think they're protecting you," she said. [[s Mirza > Lacroix]]"It's killing them, Étienne. She's sick every morning. Okonjo looks about ninety."

[[s Lacroix > Mirza]]"I know. I made crêpes."

[[s Mirza > Lacroix]]"That isn't—"

[[s Lacroix > Mirza]]"I know it isn't." He let go of her, and reached up, and hit the mast with the mallet, once, twice; the ice came down on them in plates. [[s Lacroix > Mirza]]"Give me until the door," said the Frenchman. [[s Lacroix > Mirza]]"It's eighty metres. Ask me something about him. Ask me as if he's well."

She had to put her mouth against the side of his hood. [[s Mirza > Lacroix]]"What does he do, your brother?"

[[s Lacroix > Mirza]]"He repairs accordions," said Lacroix. They clipped on. [[s Lacroix > Mirza]]"Badly."

***

[[scene place=the galley; present=Mirza, Lacroix, Okonjo, Tikkanen, Brandvold; time=-]]
All three of them were in the galley when they came in, though it was nowhere near supper. They had the green book on the table. The page lay beside it, with a pot of glue, and Okonjo had on a tie.

[[s Okonjo > Lacroix]]"Lacroix," he said, and stood. [[s Okonjo > Lacroix]]"Would you sit down, please? There's a thing that I ought—"

[[s Lacroix > Okonjo]]"Yes, Chief." The snow was sliding off him on to the floor. He undid his collar, and took out of his shirt a square of message paper that had been folded so often and so small that it opened like cloth; and he laid that beside the other. They were the same. Only one of them was in capitals. [[s Lacroix > Okonjo]]"When you glue it," he said, [[s Lacroix > Okonjo]]"glue mine too."

Nobody spoke. Then Tikkanen made a noise, and got up so fast that her chair went over, and had him round the neck, wet parka and all. She was saying something in Finnish, over and over. The geochemist bent down and picked up the chair.

[[s Brandvold > Tikkanen, Lacroix, Okonjo, Mirza]]"Listen," said Brandvold.

They listened.

[[s Okonjo > Brandvold]]"I don't hear anything," Okonjo said.

[[s Brandvold > Okonjo]]"No," she said. The cable in the roof had stopped. [[s Brandvold > Okonjo]]"That's the wind."
