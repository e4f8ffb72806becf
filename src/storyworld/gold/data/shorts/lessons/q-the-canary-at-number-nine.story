title: The Canary at Number Nine
section: first | past | Edmund Lisle | -
person: Edmund Lisle | Edmund; Mr. Lisle; Ned; my brother | he/him
person: Honoria Lisle | Honoria; Miss Lisle; my sister; Nora; the young lady | she/her
person: Inspector Tulk | Inspector Tulk; Tulk; the inspector; the Inspector | he/him
person: Mrs. Pargeter | Mrs. Pargeter; the widow; the lady of the house | she/her
person: Biddy | Biddy; Bridget Roach; Miss Roach; the girl | she/her
person: Mr. Crewe | Mr. Crewe; Crewe; The lodger; S. C.; a thin young man; the young man | he/him
person: Constable Webb | Constable Webb; Webb; a constable | he/him
person: Dickie | Dickie; the canary | he/him
person: Doctor Pym | Doctor Pym; the doctor | ?
relation: Honoria Lisle | Edmund Lisle | family: sister
relation: Inspector Tulk | Honoria Lisle | rival: rival detectives
relation: Mrs. Pargeter | Biddy | other: mistress and servant
relation: Inspector Tulk | Constable Webb | colleague: superior
relation: Mr. Crewe | Mrs. Pargeter | other: lodger and landlady
relation: Mr. Crewe | Biddy | romantic: he writes her verses
=====
The Canary at Number Nine

[[scene place=Mrs. Pargeter’s back parlour; present=Edmund Lisle, Honoria Lisle, Inspector Tulk, Mrs. Pargeter; time=a quarter to ten on the morning of the second of March]]
It was a quarter to ten on the morning of the second of March when my sister put her parasol through the leg of Inspector Tulk’s trousers.

[[s Honoria Lisle > Inspector Tulk]]‘I do beg your pardon, Inspector,’ said Honoria. [[s Honoria Lisle > Inspector Tulk]]‘You were about to stand on the canary.’

We all looked down. It lay on the hearthrug of Mrs. Pargeter’s back parlour, a very small heap of yellow, with its feet curled. The Inspector withdrew his boot. He was a broad man, the colour of a good ham, and in six years’ acquaintance I had never known him look pleased to see us.

[[s Inspector Tulk > Honoria Lisle]]‘I had observed the bird, Miss Lisle.’

[[s Honoria Lisle > Inspector Tulk]]‘Had you? How clever. I thought perhaps you had your mind on the pearls.’

[[s Inspector Tulk > Honoria Lisle]]‘It’s the pearls that’s been stolen.’

[[s Mrs. Pargeter]]‘My poor Dickie,’ moaned the lady of the house from the sofa, where she was lying with a handkerchief over her eyes. [[s Mrs. Pargeter]]‘My poor, poor Dickie. He sang all of Sunday.’

I had been left, as is usual, with the widow. [[s Edmund Lisle > Mrs. Pargeter]]‘When did you last see the necklace, ma’am?’ I asked her.

[[s Mrs. Pargeter > Edmund Lisle]]‘At eleven, when I put it in the bureau. And I said good night to Dickie and put the cloth on his cage. And this morning that wretched girl comes up without my chocolate to tell me he’s dead and the bureau’s open. She didn’t even knock.’

[[s Inspector Tulk]]‘Bridget Roach,’ said Tulk with satisfaction, [[s Inspector Tulk]]‘housemaid, three months in the situation. I’ve got her in the kitchen with Constable Webb. Had the keys, had the opportunity, and she’s got a brother at Deptford who’s known to us. I needn’t detain you, Mr. Lisle. Nor the young lady.’

Honoria was thirty-one. She had got down on the rug, to the ruin of her second-best grey, and had the bird in the palm of her glove.

[[s Honoria Lisle > Edmund Lisle]]‘Ned, come and smell this canary.’

[[s Edmund Lisle > Honoria Lisle]]‘Must I?’

[[s Honoria Lisle > Edmund Lisle]]‘You have the better nose.’

I knelt. One does not argue, I have found, before luncheon. [[s Edmund Lisle > Honoria Lisle]]‘Feathers,’ I reported. [[s Edmund Lisle > Honoria Lisle]]‘Seed. And... it can’t be. Is it *gas*?’

[[s Inspector Tulk > Edmund Lisle]]‘There’s a bracket over the mantel,’ said the Inspector impatiently. [[s Inspector Tulk > Edmund Lisle]]‘It’s a parlour. I dare say it blew out.’

[[s Honoria Lisle > Inspector Tulk]]‘Then why is Mrs. Pargeter not dead as well? She tells us that she dozed in here until half past one.’

[[s Mrs. Pargeter > Honoria Lisle]]‘I never doze!’ said the handkerchief.

[[scene place=the kitchen; present=Edmund Lisle, Honoria Lisle, Constable Webb, Biddy; time=-]]
We left the two of them to dispute it, and went down by the back stairs to the kitchen. A girl of about seventeen was crying at the table with her apron over her face. Over her stood a constable, crimson to the ears, holding out a bun.

[[s Constable Webb > Biddy]]‘You could have just the half, miss.’

[[s Biddy > Constable Webb]]‘I don’t want no bun!’

[[s Honoria Lisle > Constable Webb]]‘I should leave it by her, Webb,’ said my sister kindly. [[s Honoria Lisle > Constable Webb]]‘They don’t like to be looked at while they do it. Would you be so good as to go and ask the Inspector if I may open a window?’

[[s Constable Webb > Honoria Lisle]]‘I’m not supposed to leave her, Miss Lisle.’

[[s Honoria Lisle > Constable Webb]]‘I shall sit on her.’

He went. Honoria pulled out the other chair and said nothing at all, and I, who know that nothing, studied the dresser. The clock ticked off a minute. By and by one red eye came round the edge of the apron.

[[s Biddy > Honoria Lisle]]‘Are you police?’ it asked.

[[s Honoria Lisle > Biddy]]‘Heavens, no. Ladies aren’t let. I am Honoria Lisle and that long object is my brother. What do they call you when they’re fond of you?’

[[s Biddy > Honoria Lisle]]‘Biddy.’

[[s Honoria Lisle > Biddy]]‘Biddy, who sleeps over the back parlour?’

The girl had been ready for quite another question. [[s Biddy > Honoria Lisle]]‘That’s Mr. Crewe, miss. The lodger. He has the second-floor back.’

[[s Honoria Lisle > Biddy]]‘And has he a shilling meter?’

[[s Biddy > Honoria Lisle]]‘He has, and he’s always short for it. He comes down of a night to borrow.’ She sniffed. [[s Biddy > Honoria Lisle]]‘He’s a nice gentleman. He calls me Miss Roach. He’s a poet, only he’s not had no luck.’

[[s Edmund Lisle > Honoria Lisle]]‘Nora,’ I said. I had seen something on the dresser. It was a slate for orders, with [[m ?]]‘eggs, blacking, seed for D.’ upon it in a round hand, and under that, in a sloping one, [[m Mr. Crewe > Biddy]]‘Miss Roach—kindly do not light my fire tomorrow. S. C.’

My sister read it, and read it again. [[s Honoria Lisle > Biddy]]‘When was this written?’

[[s Biddy > Honoria Lisle]]‘It was there when I come down at six. I thought it was for the saving of coals.’ Biddy looked from the one to the other of us, and I saw her begin to be afraid of something new. [[s Biddy > Honoria Lisle, Edmund Lisle]]‘He isn’t up yet. He’s never this late. I did knock, on my way with the chocolate, only then it come over me so queer on the stairs, I had to sit down, and I went in the parlour for the air, and there was Dickie—’

But Honoria had got her skirts in both hands and was running.

[[scene place=the second floor/the landing; present=Edmund Lisle, Honoria Lisle, Inspector Tulk, Constable Webb, Mr. Crewe; time=-]]
I have longer legs. I passed her on the first landing, and passed the Inspector, coming out to learn who was galloping, on the next. By the second floor I no longer needed my nose to be good. It lay in that passage like a wet cloth.

[[s Edmund Lisle]]‘It’s locked!’

[[s Honoria Lisle > Edmund Lisle]]‘Then don’t stand there rattling it!’ cried my sister from below.

[[s Inspector Tulk > Edmund Lisle]]‘Stand aside, sir,’ said a voice, and fourteen stone of the Metropolitan Police went by me like a dray. The door gave at the second blow. I had a glimpse of a bed, a rug stuffed along the sill, a grate with its gas ring hissing. Then I had my sleeve over my mouth and was tearing at the sash, while Tulk turned off the tap, got the figure on the bed under both arms, and hauled it out on to the landing by main force.

He was a thin young man in a clean collar. He had put it on for the occasion.

[[s Edmund Lisle > Inspector Tulk]]‘Is he gone?’ I said, when I could.

[[s Inspector Tulk > Edmund Lisle]]‘Not he.’ The Inspector had an ear to the fellow’s shirt-front. [[s Inspector Tulk > Constable Webb]]‘Webb! Doctor Pym, at number thirty, and run!’

[[s Constable Webb > Inspector Tulk]]‘Sir!’ came up the well of the stairs.

Honoria sat down on the top step with the young man’s head in her lap and began to slap him, briskly, first one side and then the other. At the ninth or tenth his eyelids moved.

[[s Mr. Crewe]]‘I put back the bird’s cloth,’ he said, quite clearly.

[[s Honoria Lisle > Mr. Crewe]]‘Did you?’ said Honoria. [[s Honoria Lisle > Mr. Crewe]]‘Tell me about it, Mr. Crewe. Don’t go to sleep.’

[[s Mr. Crewe > Honoria Lisle]]‘I only wanted... for the meter. There’s shillings in the bureau. She keeps them in a saucer. I’d always left a note.’ He was crying without any noise. [[s Mr. Crewe > Honoria Lisle]]‘And they were there. In with the shillings. I had them out in my hand. It’d be a year’s rent, I thought. It would be two. So I came up here with them, and I sat on the bed, and then I saw what I was.’

[[s Inspector Tulk > Mr. Crewe]]‘And where are they now?’ demanded Tulk.

[[s Honoria Lisle > Inspector Tulk]]‘Inspector, really.’

[[s Inspector Tulk > Honoria Lisle]]‘It’s a civil question, miss.’

[[s Mr. Crewe > Inspector Tulk]]‘In the cage,’ said Crewe. [[s Mr. Crewe > Inspector Tulk]]‘Under the sand. I took them down again. I hadn’t the courage to open the bureau twice. I thought the girl would find them when she did the seed, and then nobody need...’ His eyes went round us, puzzled, and settled upon my sister. [[s Mr. Crewe > Honoria Lisle]]‘Is he all right? The bird? He sang, you know. In the dark. I took the cloth off, and the little fool thought I was morning.’

None of us answered him. The pipe that fed the second-floor back, as we proved later on, ran down behind the parlour chimney-breast, and it had a crack in it as long as my hand; and a canary wants very little.

***

[[scene place=the pavement/Doughty Place; present=Edmund Lisle, Honoria Lisle, Inspector Tulk; time=At noon]]
At noon the three of us stood on the pavement in a thin rain. The doctor had come, and gone off again in a cab with the patient. Mrs. Pargeter had her pearls, and had been sick, and had been told by the gas company’s man that one more night of it would have carried her off with the bird.

[[s Inspector Tulk]]‘It’s larceny,’ said Tulk. He said it to his hat, which he was turning round by the brim. [[s Inspector Tulk]]‘There’s no two ways about it. And the other thing’s an offence besides.’

[[s Honoria Lisle > Inspector Tulk]]‘What was taken?’ Honoria asked him.

[[s Inspector Tulk > Honoria Lisle]]‘You know very well what was taken.’

[[s Honoria Lisle > Inspector Tulk]]‘I know that a necklace was in the back parlour at eleven last night and in the back parlour at eleven this morning. It had moved four feet. Do you arrest people, as a rule, for four feet?’

I said, [[s Edmund Lisle > Inspector Tulk]]‘The bracket might have blown out in his room, too. They do blow out. You remarked on it yourself.’

[[s Inspector Tulk > Edmund Lisle]]‘You keep out of it, Mr. Lisle. It’s bad enough with the one.’ He breathed heavily for some little time. A hansom went past and splashed us all alike. [[s Inspector Tulk]]‘He’d a letter on the table,’ he said then, in a different tone. [[s Inspector Tulk]]‘Webb found it. It’s got her name on, the girl’s. Four pages, and it rhymes. I haven’t put it in my notebook yet.’

[[s Honoria Lisle > Inspector Tulk]]‘Haven’t you?’

[[s Inspector Tulk > Honoria Lisle]]‘My pencil’s broke.’

My sister looked at him. I do not think that she had looked at him before, in the six years, otherwise than as one looks at a gate. [[s Honoria Lisle > Inspector Tulk]]‘Inspector Tulk,’ said she, [[s Honoria Lisle > Inspector Tulk]]‘I am afraid I have spoilt your trousers.’

[[s Inspector Tulk > Honoria Lisle]]‘They were old, miss.’

[[s Honoria Lisle > Inspector Tulk]]‘Come to tea on Thursday and I’ll mend them. Edmund will lend you a pair to sit in.’

[[s Inspector Tulk > Honoria Lisle]]‘His’d never meet,’ said Tulk, and he put on his hat; but I observed, as he went away up Doughty Place in the wet, that he was walking like a man who has been asked to something.

[[s Edmund Lisle > Honoria Lisle]]‘*Edmund*,’ I said, [[s Edmund Lisle > Honoria Lisle]]‘has one good pair.’

[[s Honoria Lisle > Edmund Lisle]]‘Then you must stay in bed, dear,’ said Honoria, and opened the parasol.
