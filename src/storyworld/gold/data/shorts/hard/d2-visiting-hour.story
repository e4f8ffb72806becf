title: Visiting Hour
section: third | past | - | Dougie Buchan
person: Dougie Buchan | Dougie; Mr Buchan; Douglas; the skipper; the patient; Dad; my husband; bed four | he/him
person: Moira Buchan | Moira; Mrs Buchan; the first wife; Mum; your mother; his ex-wife | she/her
person: Pilar Buchan | Pilar; Mrs Buchan; the second wife; his wife; the Spanish one; love | she/her
person: Catriona | Catriona; his daughter; the lass | she/her
person: Gifty | Gifty; the nurse | she/her
person: Dr Abernethy | Dr Abernethy; the older doctor; the surgeon | she/her
person: the young doctor | the young doctor; the other doctor; Dr Lim | he/him
person: Petrie | Petrie; Mr Petrie; the man in the next bed; bed five; Sandy | he/him
relation: Pilar Buchan | Dougie Buchan | family:wife
relation: Moira Buchan | Dougie Buchan | other
relation: Dougie Buchan | Catriona | family:father
relation: Moira Buchan | Catriona | family:mother
relation: Dr Abernethy | the young doctor | colleague
=====
[[scene place=the ward; present=Dougie Buchan, Moira Buchan, Pilar Buchan, Gifty, Petrie; time=two o'clock]]
Dougie Buchan had his eyes shut when the first wife came in, and he kept them shut when the second one did.

It was two o'clock, visiting. He had been going to open them for the tea.

[[s Moira Buchan > Gifty]]'Is he asleep?' said a voice on the left. It smelled of extra-strong mints and a cigarette in a car park. Eleven years divorced, and Moira could still say [[q]]'asleep' as if it was something he'd bought without asking her.

[[s Gifty > Moira Buchan]]'Since his dinner,' said the nurse. [[s Gifty > Moira Buchan]]'It's the tablets. Are you Mrs Buchan?'

[[s Moira Buchan > Gifty]]'I am.'

[[s Gifty > Moira Buchan]]'Only I've got it here that Mrs Buchan is on her way from the airport.'

[[s Moira Buchan > Gifty]]'That'll be the other one.'

A chair was dragged over lino. Then there were heels, quick ones, coming down the whole length of the ward, stopping, coming on. Dougie knew those heels. He knew them on concrete, on tile, and on the deck of a ferry in a force seven.

[[s Pilar Buchan > Gifty]]'Excuse me, I look for my husband. Buchan, Douglas. Ay, but there he is.' A cold hand was put on his forehead, from the right. Oranges. [[s Pilar Buchan > Gifty]]'He's yellow! Is he dead?'

[[s Gifty > Pilar Buchan]]'He's resting. And you're...'

[[s Pilar Buchan > Gifty]]'Mrs Buchan.'

[[s Gifty > Pilar Buchan]]'Right,' said the nurse slowly.

[[s Moira Buchan > Gifty]]'That's you got the set,' said Moira.

The nurse had something to see to at the far end. Her shoes went off to see to it, squeaking. In the silence Dougie thought, [[t Dougie Buchan]]'A real heart attack now would be a mercy.' But his heart, as they had told him twice that morning, was like a horse's.

[[s Pilar Buchan > Moira Buchan]]'You are Moira.'

[[s Moira Buchan > Pilar Buchan]]'And you're Pilar. You're taller than the photo.'

[[s Pilar Buchan > Moira Buchan]]'Which photo?'

[[s Moira Buchan > Pilar Buchan]]'On Catriona's phone. You're gutting something.'

[[s Pilar Buchan > Moira Buchan]]'It isn't my good side, that one.'

[[s Moira Buchan > Pilar Buchan]]'Who rang you?'

[[s Pilar Buchan > Moira Buchan]]'A doctor. He says it's the heart. I buy a ticket, I buy a black dress. Then at the airport rings another doctor, a lady, and says it's not the heart, it's a stone, in the...' There was a slap, as of somebody hitting her own ribs. [[s Pilar Buchan > Moira Buchan]]'So now I have the dress.'

[[s Moira Buchan > Pilar Buchan]]'Keep it. You never know with him.'

In the next bed somebody coughed. That was Petrie, bed five, who had a hernia and no family, and who had just been given the best afternoon of his month.

[[s Pilar Buchan > Moira Buchan]]'Can I ask you a thing? The teabags.'

[[s Moira Buchan > Pilar Buchan]]'Oh, God. Does he still?'

[[s Pilar Buchan > Moira Buchan]]'On the edge of the sink. One, two, three, four. Like little mice that drowned.'

[[s Moira Buchan > Pilar Buchan]]'Twenty-six years I told him. He says, "They're draining." Draining for what?'

[[s Pilar Buchan > Moira Buchan]]'He says that in the house of his mother it was so.'

[[s Moira Buchan > Pilar Buchan]]'In the house of his mother there was a woman came after and picked them up, and that was me.'

[[s Pilar Buchan > Moira Buchan]]'And he told me that you threw at his head a fish.'

[[s Moira Buchan > Pilar Buchan]]'It was frozen.'

[[s Pilar Buchan > Moira Buchan]]'A cod, he said, of six kilos.'

[[s Moira Buchan > Pilar Buchan]]'A haddock! Two pound if it was an ounce. You'll have noticed that everything gets bigger.'

[[s Pilar Buchan > Moira Buchan]]'Not everything,' said Pilar, and there was a noise from both sides of the bed such as Dougie had never in his life heard from either. Petrie had to turn it into another cough.

Under the blanket the skipper dug his nails into his palms. He had brought the Girl Catriona in through the Pentland Firth with one engine and the wheelhouse windows out, and had not been so far from land.

[[s Moira Buchan > Pilar Buchan]]'What did you want with him, though? If you don't mind me asking. A bonny woman.'

[[s Pilar Buchan > Moira Buchan]]'I was a widow. He came to the funeral.'

[[s Moira Buchan > Pilar Buchan]]'Whose?'

[[s Pilar Buchan > Moira Buchan]]'The funeral of my husband. By a mistake. He looked for the other church, for a wedding, some engineer from the boat. He sits at the back with a flower, here, and a present, and sings. In Scottish. Nobody sings at the funeral of Anxo, because nobody liked him. And this one sings, and cries. I thought, "But who is that man?"'

[[s Moira Buchan > Pilar Buchan]]'What was the present?'

[[s Pilar Buchan > Moira Buchan]]'A toaster. I have it still.'

[[s Moira Buchan]]'He never cried for me,' Moira said after a bit. She didn't sound angry. She sounded like somebody looking for her glasses.

[[s Pilar Buchan > Moira Buchan]]'And you? Why did you leave?'

[[s Moira Buchan > Pilar Buchan]]'I didn't mean to. Twenty-six years I waited in for a man. I was good at it. I'd my lists, I'd my programmes. Then he sold the boat, and came in, and sat down, and it turned out it was the waiting I was used to.'

[[s Pilar Buchan > Moira Buchan]]'He sits, yes.'

[[s Moira Buchan > Pilar Buchan]]'He sits.'

Dougie lay between the two of them and listened to himself being breathed over. [[t Dougie Buchan]]'I could just stop,' he thought. [[t Dougie Buchan]]'They'd get on fine.'

[[scene place=the ward; present=Dougie Buchan, Moira Buchan, Pilar Buchan, Petrie, Dr Abernethy, the young doctor]]
Then there were other shoes, two pairs, one flat and tired, one new.

[[s Dr Abernethy > Moira Buchan, Pilar Buchan]]'Good afternoon. I'm Dr Abernethy, I'll be doing the operation. Which of you is Mrs Buchan?'

[[s Moira Buchan > Dr Abernethy]]'Me,' said Moira.

[[s Pilar Buchan > Dr Abernethy]]'Me,' said Pilar.

[[s the young doctor > Dr Abernethy]]'That would be why it didn't tally,' said the other doctor, a lad by the sound of him. He was reading off something that clicked. [[s the young doctor > Moira Buchan, Pilar Buchan]]'Which of you did I speak to last night about the heart?'

[[s Pilar Buchan > the young doctor]]'With me. You are the one of the heart? I bought a dress!'

[[s the young doctor > Pilar Buchan]]'I'm so sorry. It did present very like a—'

[[s Dr Abernethy > the young doctor]]'Later, Dr Lim,' said the older doctor. [[s Dr Abernethy > Moira Buchan, Pilar Buchan]]'It's the gall bladder and it wants to come out tonight. He's been refusing to sign. He told my colleague that he'd need to "see how the weather goes". I can't make him. But I'd like a word with his next of kin, if I knew who that was.'

[[s Moira Buchan > Dr Abernethy]]'Her,' said Moira.

[[s the young doctor > Dr Abernethy]]'It's, eh, it's not what we've got,' the young doctor said. [[s the young doctor > Dr Abernethy]]'On the system the patient's put "Moira Buchan, wife".'

Nobody breathed over him now.

[[s Moira Buchan > the young doctor]]'When? When did he put it?'

[[s the young doctor > Moira Buchan]]'Two thousand and six.'

[[s Moira Buchan > Pilar Buchan]]'Well, there you are. He's not changed it. He doesn't change things, love, he's not changed his jacket. It's not a message.'

[[s Pilar Buchan > Moira Buchan]]'It's six years that I am his wife,' said Pilar. The oranges had moved away from the bed. [[s Pilar Buchan > Moira Buchan]]'I came with the black dress. And in the paper I'm nobody.'

[[s Moira Buchan > Pilar Buchan, the young doctor]]'You're not nobody. Sit down. Doctor, get her some water.'

The young doctor and the surgeon both went for it, by the sound of things, and both came back.

[[scene place=the ward; present=Dougie Buchan, Moira Buchan, Pilar Buchan, Petrie, Dr Abernethy, the young doctor, Catriona]]
[[s Catriona > Moira Buchan]]'What have I missed?' said somebody at the foot of the bed, out of breath. Wet coat, crisps. [[s Catriona > Moira Buchan]]'Mum? Why's Pilar greeting? Pilar, what's she said to you?'

[[s Moira Buchan > Catriona]]'Me? I've said nothing. It's your father.'

[[s Catriona > Moira Buchan]]'What's he said?'

[[s Moira Buchan > Catriona]]'Nothing, Catriona, the man's unconscious.'

[[s Catriona > Moira Buchan]]'He is not,' said his daughter.

There was a dreadful quiet. Dougie made his mouth fall open a bit.

[[s Catriona > Moira Buchan, Pilar Buchan]]'His toes are going. Look. He does it at Christmas when it's the washing-up. Dad! Your toes are going.'

He stopped them. That, he saw at once, had been the mistake.

[[s Pilar Buchan > Dougie Buchan]]'Douglas,' said Pilar. It was the voice she kept for the bank. [[s Pilar Buchan > Dougie Buchan]]'How long do you hear us?'

[[s Petrie > Pilar Buchan]]'Since the start,' said the man in the next bed. [[s Petrie > Dougie Buchan]]'Sorry, Dougie. But I'd want to know, in her shoes.'

[[s Moira Buchan > Petrie]]'And who are you?' said Moira.

[[s Petrie > Moira Buchan]]'Sandy Petrie, hernia. I'm nobody's husband. I've fair enjoyed it.'

There was nothing else for it. The skipper opened his eyes. They were all there, nearer than he'd thought, in a ring, with the light behind them: a wee grey woman with a lanyard, and a boy with a tablet held across his chest like a tea tray, and the lass, dripping, with his own chin on her. And one on either hand, the two Mrs Buchans. They had hold of the same paper cup.

[[s Dougie Buchan > Moira Buchan]]'It was a haddock,' he said. It came out as a croak. [[s Dougie Buchan > Moira Buchan]]'I'll give you that.'

[[s Moira Buchan > Dougie Buchan]]'Thank you,' said his ex-wife.

[[s Dougie Buchan > Moira Buchan]]'And I cried. When you went. I was in the van.'

Moira looked at him, and then for some time at the drip. [[s Moira Buchan > Dougie Buchan]]'You might have wound the window down,' she said.

[[s Dougie Buchan > the young doctor]]'You. Son. Have you a pen for that thing?'

[[s the young doctor > Dougie Buchan]]'You just use your finger, Mr Buchan.'

It took a while. His finger was as thick as a bollard, and the boy had to hold the tablet still for him while he found the place. He did it with his tongue between his teeth. Then he turned it round on the blanket for his wife to see.

[[s Pilar Buchan > Dougie Buchan]]'You wrote it with two Ls,' said Pilar.

[[s Dougie Buchan > Pilar Buchan]]'Is it not?'

[[s Pilar Buchan > Dougie Buchan]]'Six years, Douglas!'

[[s Moira Buchan > Pilar Buchan]]'He put a K in Catriona,' said Moira. [[s Moira Buchan > Pilar Buchan]]'On the boat. He had to pay the signwriter twice.'

[[s Dr Abernethy > Dougie Buchan]]'And the operation?' said the surgeon. [[s Dr Abernethy > Dougie Buchan]]'Since you've your finger out.'

[[s Dougie Buchan > Dr Abernethy]]'What's the weather doing?'

[[s Catriona > Dougie Buchan]]'Dad,' said Catriona.

[[s Dougie Buchan > Catriona]]'Aye, all right, all right. I'm signing.' He signed. It was the first time that day he'd looked frightened, and it was his wife who saw it, and took the hand, finger and all, and kept it. [[s Dougie Buchan > Pilar Buchan]]'Would you have worn the dress?'

[[s Pilar Buchan > Dougie Buchan]]'I wear it tonight. In the corridor. So you know where you are.'

[[scene place=the ward; present=Dougie Buchan, Gifty, Petrie; time=At four]]
At four the nurse came round and put them all out, the daughter and the two wives in one lift, and you could hear the laughing right down to the ground floor. Gifty stood and listened to it with the tea trolley.

[[s Gifty > Dougie Buchan]]'Those are your wives?' she said to bed four. [[s Gifty > Dougie Buchan]]'Both of them? Laughing?'

[[s Dougie Buchan > Gifty]]'Aye.'

[[s Gifty > Dougie Buchan]]'What about?'

Dougie laid the teabag on the edge of his saucer to drain. [[s Dougie Buchan > Gifty]]'I wasn't listening,' he said.

[[s Petrie > Gifty]]'Sit down, quine,' said Petrie, [[s Petrie > Gifty]]'and I'll tell you.'
