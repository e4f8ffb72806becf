title: What the Fire Cost
section: third | past | - | Lisken
person: Lisken | Lisken; Lis; the youngest; the girl | she/her
person: Gudrun | Gudrun; the eldest; the large hen; her eldest sister | she/her
person: Annike | Annike; the second sister; the ruffled hen | she/her
person: the witch | the witch; Mother Sootfoot; the old woman | she/her
person: the miller | the miller | he/him
person: their mother | their mother | she/her
relation: Gudrun | Lisken | family: sister
relation: Annike | Lisken | family: sister
relation: Gudrun | Annike | family: sister
relation: their mother | Gudrun | family: mother
relation: their mother | the witch | friend: old companions
=====
What the Fire Cost

[[scene place=the kitchen; present=Lisken, Gudrun, Annike; time=the longest night of the year]]
There were three sisters who let the fire go out. It was the longest night of the year, and each of them had thought that one of the others was minding it.

[[s Gudrun > Annike]]“[[q]]‘Bank it well,’ she said. It was the last thing she said.”

[[s Annike > Gudrun]]“She said it to you, Gudrun.”

[[s Gudrun > Annike]]“I was laying her out. I had my hands full of our mother. What had you got your hands full of?”

Annike, who had been asleep with her face in the bread dough, said nothing. There was still some on her eyebrow. In the kitchen the cold had begun to come up through the flags, and on the table under the good sheet their mother lay and was no help to anyone.

[[s Lisken > Gudrun, Annike]]“We could ask at the mill,” said the youngest.

[[s Gudrun > Lisken]]“The miller wants a wife for a coal.”

[[s Annike > Gudrun]]“He wants *you* for a coal, Gudrun, and he’d throw in a ham,” said Annike. [[s Annike > Gudrun]]“I’ve heard worse offers.”

[[s Gudrun > Annike]]“Then you go and be married.”

[[s Annike > Gudrun]]“I’m not the one he looks at.”

[[s Lisken > Gudrun, Annike]]“There’s the house past the bog,” Lisken said.

They turned round and stared at her, both together, the fair head and the dark. She was eleven. She’d been told all her life that she came of a family that did not mention the house past the bog.

[[s Gudrun > Lisken]]“No.”

[[s Lisken > Gudrun]]“She always has a fire. You can see it from the—”

[[s Gudrun > Lisken]]“I said no, Lis. People have gone over there to borrow a sieve and come home *geese*.”

[[s Annike > Gudrun]]“One person,” said Annike. [[s Annike > Gudrun]]“And he was halfway there already.”

So they argued it up and down while the window feathered over. At last it was settled as things are always settled in stories, by age. The eldest put on their mother’s coat and took the iron pot and went out, saying they were to bar the door, and eat the crusts first, and not to touch the honey.

[[scene place=-; present=Lisken, Annike; time=the night was half gone]]
She did not come back. When the night was half gone, or they guessed it was half, Annike got up from the bench and began to wind a shawl around her head.

[[s Lisken > Annike]]“Don’t,” said Lisken.

[[s Annike > Lisken]]“She’ll be standing in that bog up to her garters, telling it to mind its manners. I’ll be an hour.”

[[s Lisken > Annike]]“That’s what she said.”

[[s Annike > Lisken]]“She said half an hour. I’m being honest with you.” The second sister bent and kissed her on the parting, hard, as if she were stamping a letter. [[s Annike > Lisken]]“Eat the honey,” she said.

[[scene place=the house; present=Lisken, Gudrun, Annike, the witch; time=-]]
Lisken waited until she had finished the honey. Then she told their mother where she was going, since somebody ought to, and put the jar in her apron, and walked out over the bog in the dark by stepping on the places that groaned and keeping off the places that kept quiet.

The house was made out of doors. Barn doors, cupboard doors, a church door with the saint scraped off. She tried four of them before one was the kind that opened.

[[s the witch > Lisken]]“Wipe your feet,” said somebody. [[s the witch > Lisken]]“The other two didn’t.”

There was a fire. That was the first thing, and for some time it was the only thing; she stood in front of it with her mouth open and felt her ears come back. After that she saw the old woman on the stool, with her bare black feet stretched out among the embers as though they were cushions. And after that she saw the shelf, and on the shelf two brown hens, one large and one very ruffled.

[[s Lisken > the witch]]“Are those my sisters?”

[[s the witch > Lisken]]“They’re hens.”

[[s Lisken > the witch]]“But were they?”

[[s the witch > Lisken]]“It’s a fair question, that. The big one never asked me a thing. She stood there where you’re standing and told me I’d let my chimney get into a state.” The witch scratched one foot with the other. [[s the witch > Lisken]]“I *have*. But I don’t care to be told.”

The large hen made a noise.

[[s Lisken > the witch]]“And Annike?”

[[s the witch > Lisken]]“Is that what it’s called? She tried to be funny.”

[[s Lisken > the witch]]“She can’t help that. It’s when she’s scared.”

[[s the witch > Lisken]]“I know when they do it, girl. I’ve had two hundred years of them doing it at me. [[q]]‘Nice doors.’ Everybody says it. What is it you’re after, then? Say it plain. Fire, or hens?”

Lisken thought. It was warm, and it would have been easy to say the wrong one quickly. [[s Lisken > the witch]]“What do they cost?” she asked.

[[s the witch > Lisken]]“Ha,” said the witch, and for the first time she took her feet out of the fire and turned all the way around. Her face was younger than her voice, or else only cleaner. [[s the witch > Lisken]]“Now you sound like her.”

[[s Lisken > the witch]]“Like who?”

[[s the witch > Lisken]]“A coal’s a night’s work. That’s never altered. A hen’s a secret. There’s two hens, so that’s two, and they must be ones I haven’t got already; and I’ve got most of what there is on your side of the bog.”

[[s Lisken > the witch]]“I’ve only got small ones.”

[[s the witch > Lisken]]“Let’s have a look at them.”

So Lisken sat down upon the hearth. She told how she had been the one to break the blue jug, and let the cat be blamed. The witch had that one, from the cat. She told about the miller’s pew. She told the rude rhyme about the bishop, and Mother Sootfoot, for that was the witch’s name, laughed until she had to hold on to the stool, and then said sorry, no, it had been about a different bishop in her day but she had it.

The ruffled hen put its head under its wing.

[[s the witch > Lisken]]“You’re not trying,” said the witch.

[[s Lisken > the witch]]“I am!”

[[s the witch > Lisken]]“You’re giving me crumbs out of your pockets. Those aren’t secrets, they’re only things you didn’t say. Give me one that’s got roots on it.”

It was a long while before the girl spoke. The fire shifted; a log fell in half with a sigh, and neither of them looked at it.

[[s Lisken > the witch]]“I wasn’t asleep,” she said to her knees. [[s Lisken > the witch]]“They both think I was. Gudrun was with Mother, and Annike was, she’d dropped off, and I was lying there on the bench and I watched it go out. I watched the last bit. It was so small. I could’ve got up and blown on it.”

[[s the witch > Lisken]]“And why didn’t you?”

[[s Lisken > the witch]]“Because as long as it was going it was still the fire *she’d* lit.”

[[s the witch > Lisken]]“And?”

[[s Lisken > the witch]]“And if I’d fed it, it would have been mine.”

On the shelf nothing moved. The old woman leaned down and with two fingers, quite gently, took something out of the air in front of Lisken’s mouth, as one might a hair; and looked at it, and put it away in her sleeve.

[[s the witch > Lisken]]“No,” she said. [[s the witch > Lisken]]“I hadn’t got that one.”

There was a thump. Gudrun was sitting on the floor, in their mother’s coat, with straw in her hair and her knees apart. She opened and shut her mouth several times before it gave her anything but clucking.

[[s Gudrun > Lisken]]“You *watched*—”

[[s the witch > Gudrun]]“You’ll hold your tongue,” said the witch, [[s the witch > Gudrun]]“or you’ll go back on the shelf. She’s not done. There’s the one to come.”

[[s Lisken > the witch]]“I haven’t another,” Lisken whispered. [[s Lisken > the witch]]“Truly, I haven’t. That was the only one with roots.”

[[s the witch > Lisken]]“Then you go home with the one sister and a pot of coals. Some would think that was handsome. You’d have the quiet one.”

[[s Gudrun > the witch]]“I’m not the quiet one,” Gudrun said. [[s Gudrun > the witch]]“Who told you I was the quiet one?”

[[s the witch > Gudrun]]“I was counting the hen.”

[[s Gudrun > the witch]]“Take mine.” The eldest had got up onto her feet. She was shaking, and she’d put her chin out as she did when the rent was due. [[s Gudrun > the witch]]“You never said whose it had to be. I’ve a secret. I’ve got one with roots on it down to the cellar.”

[[s Lisken > Gudrun]]“Gudrun, you needn’t.”

[[s Gudrun > Lisken]]“Be quiet, Lis, and put your fingers in your ears. No? Well, then. On your own head.” She spoke past them both, to the shelf, to the hen. [[s Gudrun > Annike]]“I said yes to him. The miller. I went to him at harvest, when Mother got the cough, and told him I’d have him by midwinter if he’d pay for the doctor from town. He paid. The doctor came the once and did nothing; and she found the bill. And she never said a word to me, but she turned her face to the wall after that, and I think it was that she died of. I think she died so that I shouldn’t have to.”

Nobody could say anything to this. It was the witch who did, in the end, and not in the voice that she’d been using.

[[s the witch > Gudrun]]“She didn’t, you know.”

[[s Gudrun > the witch]]“How would you know what she did?”

[[s the witch > Gudrun]]“Because she came and asked me the price of *you*.” Mother Sootfoot had got down stiffly off the stool. She was hunting along the mantel, among the thimbles and the teeth. [[s the witch > Gudrun]]“In October, it was. Walked over the bog with that chest, the mad article, and sat there, and we had a drop of something. I’d known her since she was as big as this one. She used to come for coals. She’d a mouth on her then! [[q]]‘What’ll it cost,’ she says, [[q]]‘to get a promise back off a miller?’ Well, a promise is dear. That’s not a night’s work. I told her what it was, and she counted it up upon her fingers and said she had been going to spend them coughing in any case.” She found what she was looking for: a bit of folded paper, with flour on it and a cross for a name. [[s the witch > Gudrun]]“I’d have sent it over. I don’t go out in the wet.”

Gudrun took the paper. She read it through; it was not long. Then she sat down on the floor again, all of a heap, and Lisken, who’d never in her life seen her eldest sister cry, went and sat down on her, so that she shouldn’t have to do it in the open.

[[s Annike > the witch]]“So is that two?” said a new voice crossly. [[s Annike > the witch]]“Or have I got to lay something?”

[[scene place=the bog; present=Lisken, Gudrun, Annike; time=before it was properly light]]
They went home three abreast with the pot slung between them, before it was properly light, and the bog let them by. Annike had a feather in her hair, and wouldn’t have it taken out.

[[s Annike > Gudrun, Lisken]]“I heard every word of it, by the way. You can hear very well, as a hen.”

[[s Gudrun > Annike]]“We know,” said Gudrun, who did not care to discuss it.

[[s Annike > Gudrun, Lisken]]“I’ve a secret too. I’d got it all ready. It was a beauty, and no one even asked me.”

[[s Lisken > Annike]]“Tell us now, then,” said Lisken.

[[s Annike > Gudrun, Lisken]]“It’s wasted on you,” said Annike. She walked for a little while without saying anything, which wasn’t like her. [[s Annike > Gudrun, Lisken]]“I didn’t drop off, either,” she said.

The coals ticked in the pot. Far off, at the mill, some dog had begun to bark at the morning.

[[s Gudrun > Annike, Lisken]]“Well,” said Gudrun at last, [[s Gudrun > Annike, Lisken]]“somebody had better blow on these,” and they put the pot down there upon a tussock, and all three of them knelt around it in the frost, and did.
