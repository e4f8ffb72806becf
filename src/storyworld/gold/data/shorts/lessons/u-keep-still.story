title: Keep Still (and Other Things Ser Wymond Is Bad At)
section: third | past | - | Hamo
person: Ser Wymond | Ser Wymond; Wymond; the knight; the older man; the bigger man; the injured man | he/him
person: Ishaq | Ishaq; the healer; the leech | he/him
person: Hamo | Hamo; the squire; the boy | he/him
person: Captain Brask | Captain Brask; Brask; the captain | he/him
person: the carter | the carter; the old carter | he/him
relation: Hamo | Ser Wymond | other: squire
relation: Ser Wymond | Ishaq | romantic
relation: Captain Brask | Ser Wymond | colleague: commander
person: Brother Luke | Brother Luke | he/him
=====
Keep Still (and Other Things Ser Wymond Is Bad At)

A/N: this was meant to be 500 words of a man getting stitched up. whoops. tw for blood, needles, idiots

[[scene place=the back of a turnip cart/the Harrow road; present=Hamo, Ser Wymond, the carter; time=-]]
[[s Ser Wymond > Hamo]]“You’re crying on me,” said the knight.

[[s Hamo > Ser Wymond]]“I’m not, ser. It’s raining.”

[[s Ser Wymond > Hamo]]“Is it?” Ser Wymond opened one eye, with effort, and considered the sky over the Harrow road. It was grey and it was wet. [[s Ser Wymond > Hamo]]“So it is. I beg your pardon, Hamo.”

Hamo kept both hands where they were. They were under the mail, over the wadded cloak, and they’d been there since the bridge, and he couldn’t feel either of them any more. The back of a turnip cart was no place to hold a person together. Every rut opened the wound a bit and every time it did the older man said something polite.

[[s Hamo > the carter]]“Can’t you go faster?” Hamo shouted.

[[s the carter > Hamo]]“I can go faster,” the carter shouted back, [[s the carter > Hamo]]“or I can go with four wheels on. Which does he want?”

[[s Ser Wymond > Hamo]]“Four,” murmured Wymond. [[s Ser Wymond > Hamo]]“Tell him four.”

[[s Hamo > the carter]]“He says four!”

[[s the carter > Hamo]]“Sensible gentleman,” said the old carter.

[[s Ser Wymond > Hamo]]“Where are we going? You never said.” The knight’s head rolled against the boards. [[s Ser Wymond > Hamo]]“Not the castle. It’s the wrong way for it.”

Hamo had been hoping he wouldn’t ask that. [[s Hamo > Ser Wymond]]“Saint Orrin’s, ser. It’s nearest.”

A silence. Then, very clearly, [[s Ser Wymond > Hamo]]“No.”

[[s Hamo > Ser Wymond]]“You’ve got a hole in you!”

[[s Ser Wymond > Hamo]]“Take me to the farrier. Take me to a *butcher*. I’m not being carried in front of that man like a, like a —” He tried to sit up. He did not get far. The squire leaned his whole weight on him, and sobbed, because all at once there was warm between his fingers again, and Wymond lay back with his lips gone white and looked up at him, sorry. [[s Ser Wymond > Hamo]]“All right, lad,” he whispered. [[s Ser Wymond > Hamo]]“All right. Saint Orrin’s.”

[[scene place=the infirmary/Saint Orrin’s; present=Hamo, Ser Wymond, Ishaq, the carter; time=By the time it was dark]]
By the time it was dark he was on the long table in the infirmary at Saint Orrin’s, with six candles round him as if he’d been laid out already.

[[s Ishaq]]“Who packed this?” said the healer.

He was a thin man, not tall, sleeves tied up behind his neck with a bit of tape. He hadn’t said good evening. He hadn’t looked at the injured man’s face once.

[[s Hamo > Ishaq]]“I did, master,” said Hamo. [[s Hamo > Ishaq]]“I know it’s not right. It was all I had.”

[[s Ishaq > Hamo]]“It’s the reason he’s alive. Put your hand here. No, flat.” Ishaq moved it for him. [[s Ishaq > the carter]]“You, in the door, with the hat. Boil that water again.”

[[s the carter > Ishaq]]“I’m only the carter,” said the carter.

[[s Ishaq > the carter]]“Can you not boil water?”

[[s the carter > Ishaq]]“I can, yes.”

[[s Ishaq > the carter]]“Then be a carter who’s boiling water.” The healer slid a knife under the last of the padding and cut. It came away in one piece with a sound Hamo would remember. For a while nobody spoke. Ishaq bent down close and smelled it. [[s Ishaq > Hamo]]“The gut’s whole,” he said, and let out his breath. [[s Ishaq > Hamo]]“Lucky. What was it, a boar spear?”

[[s Ser Wymond > Ishaq]]“Hello, Ishaq,” said Wymond.

The healer’s hands stopped.

[[s Ser Wymond > Ishaq]]“A spear, I think,” the knight went on dreamily. [[s Ser Wymond > Ishaq]]“I wasn’t introduced. You’ve cut your hair.”

[[s Ishaq > Ser Wymond]]“Three years ago.”

[[s Ser Wymond > Ishaq]]“Suits you.”

[[s Ishaq > Ser Wymond]]“Don’t talk,” said Ishaq. He still hadn’t looked up. [[s Ishaq > Hamo]]“Boy, what’s your name?”

[[s Hamo > Ishaq]]“Hamo, master.”

[[s Ishaq > Hamo]]“Hamo, get up behind his head and hold him by the shoulders. I’ve poppy for him but I’ve not much, and he’s the size of a horse. When I go in he’s going to try and be brave about it. Don’t let him. I want him to yell. If he holds his breath I’ll tear something.”

[[s Hamo > Ishaq]]“He won’t yell,” Hamo said miserably. [[s Hamo > Ishaq]]“He never does.”

[[s Ishaq > Hamo]]“He’ll yell for me.”

Wymond laughed. It hurt him, you could see it hurt him, it went right down his body like a rope being pulled. [[s Ser Wymond > Ishaq]]“I did miss you,” he said.

[[s Ishaq > Ser Wymond]]“Drink that. All of it.” The cup went to his mouth. A thumb, quickly, wiped what ran down his chin. [[s Ishaq > Hamo]]“*Now*, Hamo.”

He yelled.

[[scene place=the stove/the infirmary; present=Hamo, Ser Wymond, Ishaq; time=Long past midnight]]
Long past midnight they had got him onto the cot by the wall, and the carter had gone home with a silver bit and a jar of something for his knees. The rain had stopped. The infirmary smelled of vinegar. Hamo sat on the floor by the stove with a blanket round him he didn’t remember being given.

[[s Ishaq > Hamo]]“Eat,” said Ishaq. He held a bowl down over the squire’s shoulder until he took it.

[[s Hamo > Ishaq]]“Is he going to die?”

[[s Ishaq > Hamo]]“Not tonight.” The healer lowered himself onto the other stool, joint by joint. Without the apron he looked younger. He looked like somebody who’d been awake for a week. [[s Ishaq > Hamo]]“Tomorrow there’ll be a fever. If he gets over the hump of that, no. He’ll limp, and he’ll be insufferable.”

Hamo ate some of it. It was barley. It was the best thing he’d ever had in his mouth. [[s Hamo > Ishaq]]“Master,” he said, [[s Hamo > Ishaq]]“why didn’t he want to come?”

[[s Ishaq > Hamo]]“Didn’t he?”

[[s Hamo > Ishaq]]“He said take him to a butcher.”

[[s Ishaq > Hamo]]“Ha.” Ishaq rubbed his eyes with the heels of his hands, for quite a long time. [[s Ishaq > Hamo]]“I was with the company. Before you. I did nine years in the wagons behind him, sewing him up. Shoulder, thigh, head, head, hand. And he’d say, [[q]]‘Last time, Ishaq, I swear by the saint.’ Then one spring I said I’d not do it any more. I said I’d got a place here, with a roof, and there was room in it. For a man who wanted to stop.”

[[s Hamo > Ishaq]]“What did he say?”

[[s Ishaq > Hamo]]“He had to think about it.” He got up and put a log in. [[s Ishaq > Hamo]]“I expect he’s still thinking.”

[[s Ser Wymond > Ishaq, Hamo]]“I’m not deaf, you know,” said a voice from the cot.

Ishaq shut the stove door with a clang. [[s Ishaq > Ser Wymond]]“You’re supposed to be asleep.”

[[s Ser Wymond > Ishaq]]“You’re supposed to be discreet. With my squire! In front of the soup!” The knight’s words ran together at the edges; his eyes were too bright. [[s Ser Wymond > Hamo]]“Hamo, don’t listen. He’s left out the bit where I’m an ass.”

[[s Ishaq > Ser Wymond]]“I’d assumed he’d work that out,” said the healer. He was already there, though, with the back of his fingers against the bigger man’s neck. He left them there. Hamo saw it and looked hard at his barley. [[s Ishaq > Ser Wymond]]“You’re hot. That’s early. That’s a day early, Wymond.”

[[s Ser Wymond > Ishaq]]“I was always keen.”

[[s Ishaq > Ser Wymond, Hamo]]“Shut up. Hamo, the cloths. In the bucket, by you. Wring them out. No, more than that, he’s not a *floor* —”

[[s Ser Wymond > Ishaq]]“I came as far as the gate,” Wymond said.

[[s Ishaq > Ser Wymond]]“What?”

[[s Ser Wymond > Ishaq]]“Second winter. It was snowing. I had a, what is it, I’d brought you a ham.” He frowned up at the beams, trying to get it right. [[s Ser Wymond > Ishaq]]“There was a light on. You were laughing with someone. I thought, well. That’s all right, then. He’s all right. So I went home.”

Nobody moved except the water dripping off the cloth.

[[s Ishaq > Ser Wymond]]“That was Brother Luke,” said Ishaq. It came out cracked. [[s Ishaq > Ser Wymond]]“Brother Luke is *eighty*, you, you great — that was about a *goat* —”

[[s Ser Wymond > Ishaq]]“It was a good ham,” said Wymond sadly, and his eyes rolled up.

---

[[scene place=infirmary; present=Hamo, Ser Wymond, Ishaq, Captain Brask; time=On the third morning]]
On the third morning somebody hammered at the door with what turned out to be the pommel of a sword.

[[s Ishaq > Hamo]]“Don’t,” said Ishaq, without lifting his head from the edge of the mattress. He was in the chair. He’d been in the chair for two days, and his hand was lost somewhere in the blankets, and Hamo had stopped noticing where. [[s Ishaq > Hamo]]“Whoever it is, tell them plague.”

Hamo opened it a crack. It was pushed the rest of the way.

[[s Captain Brask > Ser Wymond]]“There he is!” Captain Brask filled the doorway, spurs and all. [[s Captain Brask > Ser Wymond]]“They told me dead. I said it’d take more than a Harrow man with a stick. How soon can he ride?”

[[s Hamo > Captain Brask]]“He can’t, captain,” said Hamo.

[[s Captain Brask > Hamo]]“I wasn’t asking the boy.”

[[s Ishaq > Captain Brask]]“He’s told you, though.” The healer stood up. He came about to the captain’s collarbone. [[s Ishaq > Captain Brask]]“His fever broke at four o’clock. If he sits a horse before harvest he’ll bleed to death inside, where I can’t get at it. There. Now you’ve heard it from someone with a beard.”

[[s Captain Brask > Ser Wymond]]“We march on Thursday,” Brask said over the top of him. [[s Captain Brask > Ser Wymond]]“Wymond! You hear me, man? Thursday. I’ve two hundred lads out there that won’t go over that bridge for me, they’ll go for you. I’ll put you in a litter if I have to. You needn’t *do* anything. Just be seen.”

[[s Ishaq > Captain Brask]]“Get out of my infirmary,” said Ishaq.

[[s Captain Brask]]“Who’s this, the leech?”

[[s Ishaq > Captain Brask]]“I’m the man who —”

[[s Ser Wymond > Captain Brask]]“Brask.” It was hardly a voice at all. All three of them turned round. Wymond had got an elbow under himself, and there was sweat standing on his lip, but his eyes were clear for the first time since the cart. [[s Ser Wymond > Captain Brask]]“Take your hat off,” he said, [[s Ser Wymond > Captain Brask]]“you’re indoors.”

The captain, after a moment, took it off.

[[s Ser Wymond > Captain Brask]]“I’m not coming.”

[[s Captain Brask > Ser Wymond]]“It’s only to be *seen* —”

[[s Ser Wymond > Captain Brask]]“I’ve been seen. I’m forty-four. I’ve eleven holes in me and he’s sewn up all of them but two, and those are the two that ache.” He stopped to breathe. Nobody hurried him. [[s Ser Wymond > Captain Brask, Hamo]]“Give Hamo my spurs. Not now, lad, don’t make that face, when you’ve grown into them. He held my guts in for six miles. If they want something to look at they can look at that.”

[[s Hamo > Ser Wymond]]“Ser,” Hamo said, and then he couldn’t say the rest.

[[s Captain Brask > Ser Wymond]]“I’ll have to tell them something,” said Brask at last. He sounded, oddly, less angry than tired. [[s Captain Brask > Ser Wymond]]“What’ll I say?”

[[s Ser Wymond > Captain Brask]]“Tell them plague,” said Wymond.

When the spurs had jingled away across the yard the squire discovered that the bucket needed filling. It was two-thirds full. He picked it up anyhow. Nobody was looking at him.

[[s Ishaq > Ser Wymond]]“You’ll pull those stitches,” Ishaq was saying. [[s Ishaq > Ser Wymond]]“Lie *down*. You can be noble flat.”

[[s Ser Wymond > Ishaq]]“Is there still room?”

[[s Ishaq > Ser Wymond]]“Is there what?”

[[s Ser Wymond > Ishaq]]“Under the roof.” The knight lay down, carefully, an inch at a time, and got hold of a thin brown wrist on his way. [[s Ser Wymond > Ishaq]]“I’ve finished thinking. I’m a slow reader, Ishaq, you always said.”

The healer said something in his own language, which was short. He sat down on the edge of the cot as though someone had cut his strings. [[s Ishaq > Ser Wymond]]“You’ll hate it,” he said. [[s Ishaq > Ser Wymond]]“It’s all goats. There’s a bell at five.”

[[s Ser Wymond > Ishaq]]“Hamo can have the bell.”

[[s Hamo > Ser Wymond, Ishaq]]“I thought I was getting spurs,” said Hamo from the door.

[[s Ishaq > Hamo]]“*Out*,” said Ishaq, and he went, grinning so hard his face hurt, and stood in the yard in the sun, and did not fill the bucket for a good long while.
