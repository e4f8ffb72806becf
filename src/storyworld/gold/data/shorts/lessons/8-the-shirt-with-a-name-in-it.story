title: The Shirt with a Name in It
section: third | past | - | the boy with the bucket
person: the boy with the bucket | the boy with the bucket; the boy; Ferrin; child; young man | he/him
person: the eldest washerwoman | the eldest washerwoman; the eldest; First Hand; the old one | she/her
person: the middle washerwoman | the middle washerwoman; the middle one; the middle sister | she/her
person: the youngest washerwoman | the youngest washerwoman; the youngest; the one with the burnt hand; Third Hand | she/her
person: the drowned | the drowned; the faces | they/them
person: the King Under | the King Under; the King; Your Depth; a gentleman in a waistcoat | he/him
person: Iver | Iver; his brother | he/him
relation: the boy with the bucket | Iver | family:brother
relation: the eldest washerwoman | the middle washerwoman | family:sister
relation: the eldest washerwoman | the youngest washerwoman | family:sister
relation: the middle washerwoman | the youngest washerwoman | family:sister
=====
[[scene place=the bank/the river; present=the boy with the bucket, the eldest washerwoman, the middle washerwoman, the youngest washerwoman, the drowned]]
In the days when it was still possible to walk there, a boy with a bucket came down to the river that goes under the world, and found three women washing shirts.

[[s the eldest washerwoman > the boy with the bucket]]“We’re shut,” said the eldest without turning round.

[[s the middle washerwoman > the eldest washerwoman]]“We’re never shut,” said the middle one. [[s the middle washerwoman > the boy with the bucket]]“She says that to everybody. What’s in the bucket, child?”

[[s the boy with the bucket > the middle washerwoman]]“Nothing.”

[[s the eldest washerwoman > the boy with the bucket]]“Then what’s it for?”

[[s the boy with the bucket > the eldest washerwoman]]“They said at home I’d better not come empty-handed.”

The youngest of them laughed. She had one red hand, scalded to the wrist, and she laughed behind it. The river was brown and slow, and full of faces, as other rivers are of leaves; and the faces, when they saw that there was company, began to hum.

[[s the drowned > the boy with the bucket]]“Who walks above?” sang the drowned. [[s the drowned > the boy with the bucket]]“Who casts a shadow? Who has boots?”

[[s the eldest washerwoman > the drowned]]“Don’t start,” the eldest told them, and gave the nearest a smack with a wet cuff.

[[s the youngest washerwoman > the boy with the bucket]]“Don’t mind them. They’ve had no news since the bridge,” said the one with the burnt hand. [[s the youngest washerwoman > the boy with the bucket]]“What are you after, then?”

[[s the boy with the bucket > the youngest washerwoman]]“A shirt. Blue, with a patch on the elbow. It’d have come in Tuesday.”

The three looked at one another. It’s known now, but it was not then, that everyone comes to that bank in the last shirt they wore, that the name is in the shirt, like a laundry mark, but all the way through; and that the three wash it out. It takes about a week. After that they’re no one in particular, and can go in the water and be comfortable.

[[s the middle washerwoman > the eldest washerwoman]]“Tuesday’s is in soak,” said the middle one.

[[s the eldest washerwoman > the middle washerwoman]]“I know where Tuesday’s is.”

[[s the middle washerwoman > the eldest washerwoman]]“I’m only telling him.”

[[s the eldest washerwoman > the middle washerwoman]]“You’re telling me, you’re facing this way!”

[[s the youngest washerwoman > the boy with the bucket]]“Whose is it?” the youngest asked the boy. [[s the youngest washerwoman > the boy with the bucket]]“Your father’s?”

[[s the boy with the bucket > the youngest washerwoman]]“My brother’s. Iver’s. He went in after a dog.”

[[s the youngest washerwoman > the boy with the bucket]]“Did he get it out?”

[[s the boy with the bucket > the youngest washerwoman]]“The dog’s fine,” said the boy.

[[s the drowned]]“The dog is fine,” sang the drowned, in parts. [[s the drowned]]“O, the dog, the dog is fine.”

He set the bucket down and sat on it. He was perhaps eleven. He had walked for nine days through the sort of country one walks through to get there, and somewhere in it he’d lost the power of being surprised, along with his hat.

[[s the eldest washerwoman > the boy with the bucket]]“It can’t be done,” said the eldest washerwoman.

[[s the middle washerwoman > the eldest washerwoman]]“It has been done.”

[[s the eldest washerwoman > the middle washerwoman]]“Once! And look what he did, he turned round, the great booby, and who had it all to wash again? Not you. You had your back.”

[[s the youngest washerwoman > the eldest washerwoman]]“She did have her back,” said the youngest.

[[s the middle washerwoman > the youngest washerwoman]]“Thank you.”

[[s the youngest washerwoman > the middle washerwoman]]“Though you danced at the solstice.”

[[s the middle washerwoman > the youngest washerwoman]]“It was *better* by the solstice.”

[[s the eldest washerwoman > the middle washerwoman, the youngest washerwoman]]“We’d have to ask Himself,” the old one said over both of them, [[s the eldest washerwoman > the middle washerwoman, the youngest washerwoman]]“and he’ll say no, and he’ll be in a mood until the frost.”

[[s the King Under > the eldest washerwoman]]“Who’ll be in a mood?”

A gentleman in a waistcoat had come out from behind the drying sheets. He was quite small. He had ink on his cuffs, and a ring of keys, and a cold in his head; and all the faces turned over at once, and lay looking at the bottom.

[[s the middle washerwoman > the King Under]]“Nobody, Your Depth.”

[[s the King Under > the boy with the bucket]]“I’m told there’s a shadow on my bank. Is it yours, young man? It’s very dark. One forgets.” The King Under blew his nose. [[s the King Under > the boy with the bucket]]“I suppose you sing.”

[[s the boy with the bucket > the King Under]]“No, sir.”

[[s the King Under > the boy with the bucket]]“They generally sing.”

[[s the boy with the bucket > the King Under]]“I’ve got a bucket.”

[[s the King Under > the boy with the bucket]]“So I see. What’s it do?”

The boy looked down between his knees at it. No one had asked him that since the mountains, and he had had nine days to get an answer ready, and had not got one.

[[s the King Under > the boy with the bucket]]“Come, it must do something. The last one’s lute made the stones cry. I had to have them all repointed.”

[[s the boy with the bucket > the King Under]]“It’s for the hens,” said the boy. [[s the boy with the bucket > the King Under]]“It’s Iver’s job. He does the hens, and I do the wood. Only since Tuesday I’ve been doing both, and I can’t… I get to the henhouse with it and I can’t remember if he puts the water first, or the corn. He had a way. I never looked. They won’t lay. I only wanted to ask him which.”

[[s the drowned]]“Which?” breathed the river. [[s the drowned]]“Water or corn? Water, or corn?”

[[s the King Under > the boy with the bucket]]“You came down here,” said the King, [[s the King Under > the boy with the bucket]]“on foot, through the Wood of Clocks, to ask about hens.”

[[s the boy with the bucket > the King Under]]“Yes, sir.”

[[s the King Under > the boy with the bucket]]“You don’t want him back?”

To this the boy didn’t reply. He had hold of the handle with both his hands. The eldest washerwoman turned round for the first time, and she was not as terrible as her back.

[[s the eldest washerwoman > the King Under]]“Don’t you be clever with him,” she said.

[[s the King Under > the eldest washerwoman]]“First Hand, I have a kingdom to run.”

[[s the eldest washerwoman > the King Under]]“And clean sheets to run it in. Who does those? I’ve had my arms in that water since before you’d a waistcoat to your name. One question! He’s asking for one question, he’s not even asking for the lad.”

[[s the King Under > the eldest washerwoman]]“It’s the precedent. Let in one with a bucket, and by spring it’ll be kettles. I shall have widows at the gate asking where he kept the key to the clock.”

[[s the youngest washerwoman > the King Under]]“And why shouldn’t they know where the key is?”

[[s the King Under > the youngest washerwoman]]“Because then they would wind it, Third Hand, and I’m told that it’s bad for them.”

[[s the eldest washerwoman > the King Under]]“Told by who?”

He moved his lips, but it did not come to anything.

[[s the middle washerwoman > the King Under]]“She’s right, Your Depth.”

[[s the youngest washerwoman > the King Under]]“She’s hardly ever right,” said the one with the burnt hand, [[s the youngest washerwoman > the King Under]]“so you’d want to make the most of it.”

The King took out his watch, which had no hands, and consulted it for the look of the thing.

[[s the King Under > the boy with the bucket]]“One question,” he said. [[s the King Under > the boy with the bucket]]“And a riddle for it; there has to be a riddle, or they would all be down here. What can be carried in an empty bucket?”

[[s the drowned]]“Air,” offered the drowned. [[s the drowned]]“Dark. A hole. A song. A smaller bucket.”

[[s the King Under > the drowned]]“Not you lot!”

[[s the boy with the bucket > the King Under]]“I don’t know, sir,” said the boy. [[s the boy with the bucket > the King Under]]“I’ve been carrying it nine days, and I don’t know what it is. But it’s heavy.”

The King Under put the watch away slowly. He had a coughing fit, or something of the kind, and it lasted long enough that Third Hand lent him a pillowcase.

[[s the King Under > the eldest washerwoman]]“Oh, get the shirt out,” he said into it.

[[scene place=the tub/the bank; present=the boy with the bucket, the eldest washerwoman, the middle washerwoman, the youngest washerwoman, the drowned, the King Under, Iver]]
It came up out of the tub all dripping, with its blue gone nearly grey. They held it by the shoulders, the eldest and the middle one, as one holds up a shirt for a person to get into; the youngest did up the buttons over nothing, one by one, and when she’d got to the collar there was someone looking over it.

[[s Iver > the boy with the bucket]]“Hullo,” he said. [[s Iver > the boy with the bucket]]“Do I know you?”

[[s the middle washerwoman > the boy with the bucket]]“He’s half washed,” the middle sister whispered. [[s the middle washerwoman > the boy with the bucket]]“You mustn’t mind it. Ask.”

[[s the boy with the bucket > Iver]]“It’s me. It’s Ferrin.”

[[s Iver > the boy with the bucket]]“That’s a good name. I might have known one like it.” He had a nice smile, vague and wet. [[s Iver > the boy with the bucket]]“Is that a bucket?”

[[s the boy with the bucket > Iver]]“It’s for the hens, Iver. Is it the water first, or the corn?”

[[s Iver > the boy with the bucket]]“Oh, corn,” said his brother instantly. [[s Iver > the boy with the bucket]]“Corn first, but you don’t throw it. You sit down on the bucket, and you tell them about your day, and they come and take it from your hand. The speckled one’s shy, you have to look the other way for her. Then it’s water. And it doesn’t matter what you tell them. I generally tell them about my brother.”

[[s the boy with the bucket > Iver]]“What about him?”

[[s Iver > the boy with the bucket]]“How he does the wood,” Iver said. [[s Iver > the boy with the bucket]]“He’s only small, but you should see him swing it.”

And then a little water ran out of the cuffs; and it was a shirt, and two women holding it.

Nobody said a word, not even the river. After a time the boy stood up and took his bucket by the handle.

[[s the youngest washerwoman > the boy with the bucket]]“Is it any lighter?” asked the youngest.

He tried it. [[s the boy with the bucket > the youngest washerwoman]]“No,” he said. [[s the boy with the bucket > the youngest washerwoman]]“But it’s got a handle.”

[[s the King Under > the boy with the bucket]]“That’s the answer,” said the King Under. [[s the King Under > the boy with the bucket]]“Near enough. Go home, Ferrin. Don’t turn round.”

[[s the drowned]]“Corn first,” sang the drowned behind him, very softly, all the way up. [[s the drowned]]“Corn first, and then water. Tell them about your day.”

***

[[scene place=the henhouse/the yard; present=the boy with the bucket; time=a frosty morning]]
It was a frosty morning when he got in, and he did not go up to the house at once. He crossed the yard, turned the bucket over by the henhouse door and sat, with the corn in his lap, and looked the other way.

[[s the boy with the bucket]]“Well,” he said, [[s the boy with the bucket]]“first I did the wood.”

He thought for a while about what came next. There was rather a lot of it, and most of it had happened to somebody else. Something shy and speckled stepped on his boot.
