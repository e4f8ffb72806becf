title: Eyes Down
section: first | past | Billie Achterberg | -
person: Billie Achterberg | Billie; Bill | she/her
person: Rukmini Dasgupta | Rukmini; Ruk; Auntie Ruk; Auntie; my oldest friend | she/her
person: Ferdie Quill | Ferdie; the driver | he/him
person: Ossian | Ossian; the boy; her nephew | he/him
person: Leonard Prewitt | Leonard; Prewitt; Mr. Prewitt; the voice; the man in the safe; the assistant manager | he/him
relation: Rukmini Dasgupta | Ossian | family:aunt
relation: Billie Achterberg | Rukmini Dasgupta | friend
relation: Billie Achterberg | Ferdie Quill | colleague
=====
[[scene place=Ferdie's van/the van; present=Billie Achterberg, Rukmini Dasgupta, Ferdie Quill, Ossian; time=ten past two on a Sunday morning]]
We had been parked behind the Gala Royale since midnight, four of us in Ferdie's van with the heater broken, and by ten past two on a Sunday morning nobody was speaking to anybody.

[[s Ossian > Rukmini Dasgupta]]"I need a wee," the boy said.

[[s Rukmini Dasgupta > Ossian]]"You needed a wee at one."

[[s Ossian > Rukmini Dasgupta]]"I need it more now, Auntie."

[[s Rukmini Dasgupta > Ossian]]"Think about deserts." Rukmini did not look up from her watch. She has planned eleven jobs in thirty years and been caught for none, and she puts it down to never once letting anybody get out of the van early. [[s Rukmini Dasgupta > Ferdie Quill]]"Ferdie. The guard?"

[[s Ferdie Quill > Rukmini Dasgupta]]"Went round at two. Next one's four."

[[s Rukmini Dasgupta > Billie Achterberg]]"Billie, how are the hands?"

I held them up. I am sixty-eight. The left one is as good as it ever was; the right one has opinions.

[[s Billie Achterberg > Rukmini Dasgupta]]"They'll do," I said.

[[s Ferdie Quill > Billie Achterberg]]"They did in Harwich," said the driver kindly.

[[s Billie Achterberg > Ferdie Quill]]"Nobody was going to mention Harwich."

[[s Ferdie Quill > Billie Achterberg]]"I meant it nice, love."

[[s Ossian > Ferdie Quill]]"What happened in Harwich?"

Nobody told him. Rukmini slid the side door back, and we went, me and her nephew with the bag between us, across forty feet of wet tarmac to the fire door that a cleaner with a grudge had left on the latch.

[[scene place=the cash room; present=Billie Achterberg, Ossian, Leonard Prewitt]]
The cash room of a bingo hall is a sad little place. There was a kettle, a calendar from a cat charity, a framed notice that said [[q]]"Eyes Down, Spirits Up". And there, behind a desk, was the Dorrington walk-in, six foot three of grey steel with a brass wheel on it like a ship's.

I put the boy on the door and knelt and took out my stethoscope. I laid it on the cold plate beside the dial. I shut my eyes.

Somebody sneezed.

[[s Billie Achterberg > Ossian]]"Bless you," I said.

[[s Ossian > Billie Achterberg]]"Wasn't me."

I looked at him. He looked at me. Then, slowly, the way you look at a dog you have been told is friendly, we both looked at the safe.

[[s Leonard Prewitt]]"Hello?" it said.

[[s Ossian > Billie Achterberg]]"Oh my God," said Ossian.

[[s Leonard Prewitt]]"Hello? Is there somebody there? Please, I can hear you."

The voice was thin and came out of the air vent above the hinge, which is about as big as a cigarette packet. I climbed on the cashier's chair and put my mouth to it.

[[s Billie Achterberg > Leonard Prewitt]]"Who's that?"

[[s Leonard Prewitt > Billie Achterberg]]"Prewitt. Leonard Prewitt. I'm the assistant manager. Are you the police?"

[[s Billie Achterberg > Leonard Prewitt]]"Not as such."

[[s Leonard Prewitt > Billie Achterberg]]"Fire brigade?"

[[s Billie Achterberg > Leonard Prewitt]]"How long have you been in there, Mr. Prewitt?"

[[s Leonard Prewitt > Billie Achterberg]]"Since the Saturday matinee. I went in to count the float and the door swung to. It's on a timer. It doesn't open till Monday at nine."

[[s Billie Achterberg > Leonard Prewitt]]"Have you got water?"

[[s Leonard Prewitt > Billie Achterberg]]"I've got a crate of tonic. I've drunk most of it." A pause. [[s Leonard Prewitt > Billie Achterberg]]"I've had to make use of the bottles."

The boy crossed his legs.

[[s Ossian > Billie Achterberg]]"We've got to go," he whispered. [[s Ossian > Billie Achterberg]]"Bill. We've got to go, he's heard us."

[[s Leonard Prewitt > Billie Achterberg]]"Is that a young man with you?"

[[s Billie Achterberg > Leonard Prewitt]]"That's the apprentice. Sit tight a minute, Mr. Prewitt."

[[s Leonard Prewitt > Billie Achterberg]]"I'm not going anywhere," said the man in the safe, and he laughed, and the laugh went up at the end in a way I did not like.

I got down and took the radio out of the bag. It is a child's radio, shaped like a ladybird. Rukmini believes nobody listens in on ladybirds.

[[s Billie Achterberg > Rukmini Dasgupta]]"Ruk?"

[[s Rukmini Dasgupta > Billie Achterberg]]"You're early," said the ladybird. [[s Rukmini Dasgupta > Billie Achterberg]]"Is it open?"

[[s Billie Achterberg > Rukmini Dasgupta]]"There's a man in it."

For a while I heard only the hiss.

[[s Rukmini Dasgupta > Billie Achterberg]]"Say again."

[[s Billie Achterberg > Rukmini Dasgupta]]"There's a man in the safe. He got himself locked in. He's been there since yesterday dinner."

[[s Rukmini Dasgupta > Billie Achterberg]]"Alive?"

[[s Billie Achterberg > Rukmini Dasgupta]]"He sneezed."

[[s Ferdie Quill > Rukmini Dasgupta]]"What's she say?" I heard Ferdie ask, behind her. [[s Ferdie Quill > Rukmini Dasgupta]]"Did she say there's a man in it?"

[[s Rukmini Dasgupta > Ferdie Quill, Billie Achterberg]]"Be quiet, Ferdie. Billie, come out. Wipe the chair and come out. We'll ring somebody from a box."

[[s Billie Achterberg > Rukmini Dasgupta]]"There aren't any boxes, Ruk. They took the boxes away. And if you ring on a mobile they'll want to know how you knew."

[[s Rukmini Dasgupta > Billie Achterberg]]"Then he waits till Monday. People have waited longer."

I let go of the button. I am not a good woman, but I know how much air there is in a Dorrington. I sold them for two years, before I took up the other end of the trade.

[[s Ossian > Billie Achterberg]]"What did she say?"

[[s Billie Achterberg > Ossian]]"She said to use my judgment."

[[s Ossian > Billie Achterberg]]"She never says that."

[[s Billie Achterberg > Ossian]]"Hold the torch."

So I knelt down again. It was a four-wheel lock, and a good one. I went round it twice, and both times the bad hand jumped on the third gate and I lost it. It does that when it is cold, and when I am frightened, and lately on Thursdays. In Harwich it did it for three hours, with a dog watching.

[[s Leonard Prewitt > Billie Achterberg]]"What are you doing?" the voice asked, over my head.

[[s Billie Achterberg > Leonard Prewitt]]"Trying to get you out. I need you to hush."

[[s Leonard Prewitt > Billie Achterberg]]"Only I can tell you the combination."

I took the stethoscope out of my ears.

[[s Billie Achterberg > Leonard Prewitt]]"You what?"

[[s Leonard Prewitt > Billie Achterberg]]"I know the combination. It's the timer that's the trouble, you see, the timer locks the wheel. But there's an override on the outside. Mr. Bellweather always says, 'Leonard, if ever you're stuck, there's a key in the cat.'"

[[s Billie Achterberg > Leonard Prewitt]]"In the cat."

[[s Leonard Prewitt > Billie Achterberg]]"Behind the cat. The calendar. October."

Ossian was already lifting the pages. Taped behind a fat tabby in a witch's hat there was a little flat key.

[[s Ossian > Billie Achterberg]]"Got it."

[[s Leonard Prewitt > Ossian]]"Well done, young man!"

[[s Ossian > Leonard Prewitt]]"Cheers."

[[s Leonard Prewitt > Billie Achterberg]]"Before I tell you the numbers," said Prewitt, [[s Leonard Prewitt > Billie Achterberg]]"may I ask you something? You're robbing us, aren't you?"

I thought about it. There is a time for lying, and it is not through a vent, to a man with six bottles.

[[s Billie Achterberg > Leonard Prewitt]]"Yes, love," I said.

[[s Leonard Prewitt > Billie Achterberg]]"I thought so. You knew the name of the safe. I heard you say it to yourself." He blew his nose. [[s Leonard Prewitt > Billie Achterberg]]"It's thirty-one, eight, seventy-four, nineteen. It's Mrs. Bellweather's birthday and then her hip."

[[s Billie Achterberg > Leonard Prewitt]]"Her hip?"

[[s Leonard Prewitt > Billie Achterberg]]"The date she had it done. Would you hurry, please?"

I turned the key and then I turned the dial, and for once in its life the bad hand did as it was told. The wheel went round like butter. Out came a warm, dreadful smell, and then a small bald man in a sequinned waistcoat, blinking, with a bingo dabber clutched in his fist as if he had meant to sell himself dear. There was a bruise coming up on his forehead where he had tried, he told us later, to run at it.

[[s Leonard Prewitt > Billie Achterberg]]"Oh," he said. [[s Leonard Prewitt > Billie Achterberg]]"You're somebody's gran."

[[s Billie Achterberg > Leonard Prewitt]]"Five somebodies'. Sit down before you fall."

He sat down on the cashier's chair, took one look at the kettle, and began to cry, not loudly. I switched it on for him. The boy gave him the rest of his crisps. Behind them both, on the shelves, in neat paper bands, stood what we had come for, which Rukmini had put at ninety thousand.

[[s Leonard Prewitt > Billie Achterberg]]"There's a hundred and four," Prewitt said, with his mouth full. He had seen me looking. [[s Leonard Prewitt > Billie Achterberg]]"I counted it nine times. There wasn't anything else to do."

[[s Ossian > Billie Achterberg]]"Bill," said Ossian. [[s Ossian > Billie Achterberg]]"He's seen our faces."

[[s Leonard Prewitt > Ossian]]"I'm terribly short-sighted."

[[s Ossian > Leonard Prewitt]]"You're wearing your glasses."

The assistant manager took off his glasses, folded them, and put them in the pocket of his waistcoat.

[[s Leonard Prewitt > Ossian]]"There," he said.

***

[[scene place=the van; present=Billie Achterberg, Rukmini Dasgupta, Ferdie Quill, Ossian]]
[[s Rukmini Dasgupta > Billie Achterberg]]"Well?" said Rukmini, when we had the door shut.

She had waited till the boy was in, and counted us, as she always does, touching each of us lightly on the shoulder. I put the bag on the floor of the van. It made a flat sort of noise.

[[s Rukmini Dasgupta > Billie Achterberg]]"That's not ninety thousand."

[[s Billie Achterberg > Rukmini Dasgupta]]"It's twenty."

[[s Ferdie Quill > Billie Achterberg]]"Twenty!" said Ferdie.

[[s Billie Achterberg > Ferdie Quill]]"Drive, please."

He drove. My oldest friend sat with her hands in her lap and waited. She has a way of waiting that has broken stronger women than me.

[[s Billie Achterberg > Rukmini Dasgupta]]"He says twenty is what they lose in a bad quarter," I told her. [[s Billie Achterberg > Rukmini Dasgupta]]"He can lose twenty in the books and nobody will ever ring anybody. He's been wanting to try it for years. He'll say he got out by himself, on the override. He'll be in the local paper."

[[s Rukmini Dasgupta > Billie Achterberg]]"And you believed him."

[[s Billie Achterberg > Rukmini Dasgupta]]"He asked for something, so yes. I believe a man who asks for something."

[[s Rukmini Dasgupta > Billie Achterberg]]"What did he ask for?"

I didn't answer. It was Ossian who did, from the back, in among the blankets.

[[s Ossian > Rukmini Dasgupta]]"He wants to come on the next one, Auntie Ruk."

The wipers went over and back, over and back.

[[s Ferdie Quill > Rukmini Dasgupta, Billie Achterberg, Ossian]]"We could use an accountant," said Ferdie.

[[s Ossian > Ferdie Quill]]"Can you pull over?" said the boy. [[s Ossian > Ferdie Quill]]"I never got my wee."
