title: Any Other Business
section: first | past | Crail | -
person: Crail | Crail; Mr Crail; Dr Crail | he/him
person: Honor Maddox | Honor Maddox; Honor; the Head | she/her
person: Straughan | Straughan; Professor Straughan; the old man | he/him
person: Dr Nwosu | Dr Nwosu; Nwosu; Chidi | he/him
person: Bertil Aske | Bertil Aske; Aske; Bertil; our theorist | he/him
person: Fenella Pryce | Fenella Pryce; Fenella; Pryce | she/her
person: Kit | Kit; Kit Lowe; our Early Career Fellow | they/them
person: Mrs Dacre | Mrs Dacre | she/her
person: Gavin Loom | Gavin Loom; Gavin; the Pro-Vice-Chancellor | he/him
relation: Honor Maddox | Crail | colleague: head of department
relation: Straughan | Bertil Aske | rival
relation: Crail | Dr Nwosu | friend
relation: Crail | Kit | colleague
relation: Fenella Pryce | Gavin Loom | romantic: former husband and wife
=====
ANY OTHER BUSINESS

[[scene place=Seminar Room B/Room B; present=Crail, Honor Maddox, Straughan, Dr Nwosu, Bertil Aske, Fenella Pryce, Kit, Mrs Dacre; time=the second Wednesday of term]]
The Department of Rhetoric met on the second Wednesday of term in Seminar Room B, which has no windows and one radiator, and the radiator is Straughan’s. I got there early enough to secure the chair with the arm. By ten past two there were eight of us round the table and a plate of biscuits in the middle that nobody wished to be the first to want.

[[s Honor Maddox > Crail, Straughan, Dr Nwosu, Bertil Aske, Fenella Pryce, Kit, Mrs Dacre]]‘I’d like to begin,’ said Honor Maddox, [[s Honor Maddox > Crail, Straughan, Dr Nwosu, Bertil Aske, Fenella Pryce, Kit, Mrs Dacre]]‘by thanking everyone for the tone.’

[[s Straughan > Honor Maddox]]‘What tone?’ said Straughan.

[[s Honor Maddox > Straughan]]‘The tone we’re going to have.’

She was in her first year as Head, and had been on the course. She passed round the agenda. It had four items, of which three were apologies, and the fourth said [[m Honor Maddox]]‘Proposal from Pro-VC’.

[[s Dr Nwosu > Honor Maddox]]‘Is this the merger?’ asked Dr Nwosu.

[[s Honor Maddox > Dr Nwosu]]‘Nobody has used the word [[q]]“merger”, Chidi.’

[[s Dr Nwosu > Honor Maddox]]‘I’ve just used it.’

[[s Mrs Dacre > Honor Maddox]]‘Do I minute that?’ Mrs Dacre had her pen up. She has taken our minutes for twenty-six years, in a shorthand of her own devising, and there is a general feeling that she is the only one of us who will be read.

[[s Honor Maddox > Mrs Dacre]]‘No,’ said Honor. [[s Honor Maddox > Crail, Straughan, Dr Nwosu, Bertil Aske, Fenella Pryce, Kit, Mrs Dacre]]‘So. Gavin has come to us with what I think is a really generative question, and the question is, where does Rhetoric sit?’

[[s Straughan]]‘By the radiator,’ said Straughan.

[[s Honor Maddox > Crail, Straughan, Dr Nwosu, Bertil Aske, Fenella Pryce, Kit, Mrs Dacre]]‘And the answer Gavin would like us to explore is, within the School of Logistics.’

There followed what in a better department would have been silence. Aske laughed. Somebody’s stomach made an observation. I looked at my agenda, and saw that I had drawn a small gallows on it, and put in a trapdoor.

[[s Bertil Aske > Honor Maddox]]‘But this is wonderful,’ said Bertil Aske, who is our theorist. [[s Bertil Aske > Honor Maddox]]‘What is the syllogism, if it is not a supply chain? One delivers the major premise—’

[[s Fenella Pryce > Bertil Aske]]‘Bertil, don’t help.’

[[s Bertil Aske > Fenella Pryce]]‘I am not helping. I am problematising.’

[[s Fenella Pryce > Bertil Aske]]‘Then do it more quietly.’ Fenella Pryce took off her glasses and laid them on the table with the lenses towards Honor, as though they might go on watching while she rested. [[s Fenella Pryce > Honor Maddox]]‘When you say Gavin has come to us. Did he come? In person? In the flesh?’

[[s Honor Maddox > Fenella Pryce]]‘He sent a deck.’

[[s Fenella Pryce]]‘He would,’ said Fenella.

I should explain that Gavin Loom, the Pro-Vice-Chancellor for Shape, had for nine years been married to her. It was never referred to. It was never not in the room.

[[s Kit > Honor Maddox]]‘Sorry, can I—’ Kit had put up a hand. Kit Lowe was our Early Career Fellow and thus, on the figures, the most productive of us by a factor of three; they had eleven months left on the contract and a cough. [[s Kit > Honor Maddox]]‘Would the fixed-term posts come across too? Into Logistics? Or is that sort of—not?’

[[s Honor Maddox > Kit]]‘That’s such a good question.’

We all waited.

[[s Honor Maddox > Kit]]‘I want to honour that question,’ Honor said, [[s Honor Maddox > Kit]]‘by not answering it in haste.’

[[s Straughan > Honor Maddox]]‘In nineteen eighty-four,’ said Straughan, [[s Straughan > Honor Maddox]]‘they tried to put us in with Dentistry.’

[[s Dr Nwosu > Straughan]]‘And what happened?’

[[s Straughan > Dr Nwosu]]‘I spoke against it.’

[[s Dr Nwosu > Straughan]]‘That’s all?’

[[s Straughan > Dr Nwosu]]‘For six hours. It was before there were rules.’ The old man shifted his spine against the radiator with every sign of pleasure. [[s Straughan > Bertil Aske]]‘I took as my text a sentence of Bertil’s predecessor. A charlatan also, but he could at least decline a noun.’

Aske stopped laughing. [[s Bertil Aske > Straughan]]‘[[q]]“Also”?’

[[s Straughan > Bertil Aske]]‘It’s an adverb.’

[[s Bertil Aske > Honor Maddox]]‘I would like that minuted. I would like it minuted that Professor Straughan, who has not published since the invention of the fax—’

[[s Straughan > Bertil Aske]]‘I have been reading, Aske. You should try it; one meets other people.’

[[s Honor Maddox > Straughan, Bertil Aske]]‘Tone,’ said Honor.

[[s Mrs Dacre > Honor Maddox]]‘Is it one [[q]]“l” in charlatan?’ asked Mrs Dacre.

[[s Crail > Mrs Dacre]]‘One in the middle,’ I said. It was my first contribution.

They all looked at me. I have found that if one speaks rarely enough in meetings it is taken for judgement, and I had been living on this for some years.

[[s Honor Maddox > Crail]]‘Dr Crail? You’ve been very quiet. Where do *you* feel Rhetoric sits?’

What I felt was that I had fourteen years to my pension. I felt also that Kit, beside me, was folding the corner of the agenda over and over into a smaller and smaller triangle. [[s Crail > Honor Maddox]]‘I wonder if we could see the deck,’ I said.

It was a coward’s answer, and it was immediately seconded.

The projector took eleven minutes. I shall pass over them. Nwosu found the cable, Aske explained what the cable signified, and when at last the Pro-Vice-Chancellor’s title page came up it did so on Straughan, who declined to move, so that the word [[q]]‘SYNERGIES’ ran across his cardigan.

[[s Kit > Honor Maddox]]‘There’s a note on it,’ said Kit suddenly. [[s Kit > Honor Maddox]]‘At the bottom. It’s still got the speaker notes on.’

[[s Honor Maddox > Kit]]‘I don’t think we need to—’

[[s Fenella Pryce > Straughan]]‘Lean forward, Professor,’ Fenella said.

Straughan leaned. Dr Nwosu, who has the best eyes and no mercy, read it out. [[m Gavin Loom]]‘H.M. will carry this if we let her keep the title. Rest will fold by tea. Old one will talk, so schedule for a Wednesday, he has his chiropodist.’

Nobody ate a biscuit.

[[s Straughan]]‘Half past three,’ said Straughan at length, [[s Straughan]]‘as a matter of fact. A Mr Bell. How on earth did he know?’

[[s Fenella Pryce > Straughan]]‘I expect I told him,’ said Fenella. [[s Fenella Pryce > Straughan]]‘One talks, in a marriage. It’s one of the things that’s wrong with it.’

[[s Honor Maddox > Crail, Straughan, Dr Nwosu, Bertil Aske, Fenella Pryce, Kit, Mrs Dacre]]‘I’m going to suggest,’ said Honor, who had gone a dark even pink from the collar to the hair, [[s Honor Maddox > Crail, Straughan, Dr Nwosu, Bertil Aske, Fenella Pryce, Kit, Mrs Dacre]]‘a comfort break.’

[[scene place=the corridor/the photocopier; present=Crail, Dr Nwosu, Kit, Honor Maddox; time=-]]
In the corridor Nwosu got me by the elbow and steered me behind the photocopier, which is where the department does its thinking.

[[s Dr Nwosu > Crail]]‘She didn’t know. Did you see her face? I’d have sworn she was in on it.’

[[s Crail > Dr Nwosu]]‘She may still be in on it. It’s only that she thought he respected her.’

[[s Dr Nwosu > Crail]]‘God, you’re bleak.’ He took a biscuit out of his breast pocket, broke it, and gave me the smaller half. [[s Dr Nwosu > Crail]]‘We could beat this, you know. If everyone voted one way for once in our lives.’

[[s Crail > Dr Nwosu]]‘Straughan won’t vote with Aske.’

[[s Dr Nwosu > Crail]]‘Straughan would vote with the devil if he had the radiator.’

[[s Crail > Dr Nwosu]]‘The devil would have the radiator. That’s rather the—’

[[s Kit > Crail, Dr Nwosu]]‘Sorry.’ It was Kit, on the other side of the machine, with a sheaf of something still warm. [[s Kit > Crail, Dr Nwosu]]‘I wasn’t listening. Well, I was. I was just copying my CV.’

Neither of us could find anything to say to this. Nwosu gave them the rest of his biscuit.

[[s Kit > Dr Nwosu]]‘Thanks. Um. It’s in the standing orders, did you know? I read them when I came. I thought you were meant to.’ They coughed. [[s Kit > Crail, Dr Nwosu]]‘A department can’t be moved while it’s in session. There’s no time limit on a session. It’s the same rule from nineteen eighty-four; nobody ever took it out.’

I saw Nwosu begin to smile. It started at the ears.

[[s Dr Nwosu > Kit]]‘And who’s got to be in the room?’

[[s Kit > Dr Nwosu]]‘Four members,’ said Kit, [[s Kit > Dr Nwosu]]‘and the secretary. And somebody’s got to be speaking.’

Behind us the door of the ladies’ opened. The Head came out with water on her cuffs. She had heard it all, I think, because she stood there for some moments looking at the notice about toner; and then, without turning round, in a voice I hadn’t heard before and rather liked, she spoke.

[[s Honor Maddox > Crail]]‘What time does the building close, Dr Crail?’

[[s Crail > Honor Maddox]]‘Ten.’

[[s Honor Maddox > Crail]]‘And what are you like on the ablative?’

[[scene place=our places; present=Crail, Honor Maddox, Straughan, Dr Nwosu, Bertil Aske, Fenella Pryce, Kit, Mrs Dacre; time=twenty to four]]
By twenty to four we were back in our places, and Straughan had cancelled Mr Bell.

He rose. It took a while; it had the quality of a flag being got up. He put one hand behind him on the warm iron, and looked down the table at Aske with forty years of unmixed contempt.

[[s Straughan > Crail, Honor Maddox, Dr Nwosu, Bertil Aske, Fenella Pryce, Kit, Mrs Dacre]]‘I take as my text,’ said Straughan, [[s Straughan > Crail, Honor Maddox, Dr Nwosu, Bertil Aske, Fenella Pryce, Kit, Mrs Dacre]]‘the word [[q]]“synergies”.’

[[s Bertil Aske > Straughan]]‘It is from the Greek,’ said Aske.

[[s Straughan > Bertil Aske]]‘I am aware of what it’s from.’

[[s Bertil Aske > Straughan]]‘I say it only so that you’ll know where to start. When you are tired I will take over, and I will disagree with every single thing you’ve said. That should be worth three hours.’ He poured out a glass of water, and slid it up the table. [[s Bertil Aske > Straughan]]‘Don’t hurry.’

I believe it was the nearest thing to love I have witnessed in that room.

[[s Fenella Pryce > Mrs Dacre]]‘Mrs Dacre,’ said Fenella, [[s Fenella Pryce > Mrs Dacre]]‘will your wrist hold up?’

[[s Mrs Dacre > Fenella Pryce]]‘I’ve three pens and a flask, dear. I was here for the last one.’

[[s Kit > Crail]]‘Are they really going to do this?’ Kit whispered to me.

[[s Crail > Kit]]‘I’m down for eight o’clock,’ I said. [[s Crail > Kit]]‘You’d better eat something.’

They reached out, in front of everyone, and took a biscuit.

* * *

[[scene place=the car park; present=Crail, Fenella Pryce, Honor Maddox; time=a little past ten]]
The porters put us out a little past ten. It was frosty in the car park, and I had no voice left; I had spoken for fifty minutes on the enthymeme, and on at least one occasion had been interesting. Honor was sitting on the bonnet of her car with her shoes off, next to Fenella Pryce.

[[s Honor Maddox > Crail]]‘There you are, Crail. He’s rung,’ she told me. [[s Honor Maddox > Crail]]‘Four times. He says he’s minded to let it rest until the spring.’

[[s Fenella Pryce > Honor Maddox]]‘He means he’s frightened,’ said Fenella. [[s Fenella Pryce > Honor Maddox]]‘He’s got a special cough for it.’

[[s Crail > Honor Maddox]]‘And Kit?’ It came out as a croak.

[[s Honor Maddox > Crail]]‘I said I wouldn’t answer in haste. It’s been eight hours. Two years, and I’ll take it out of the biscuits.’

[[s Crail > Honor Maddox]]‘Have you told them?’

[[s Honor Maddox > Crail]]‘You do it. I think they’d like it from you. They told me you’re the only one who never says anything he doesn’t mean.’

I didn’t tell her that this was because I never said anything. The minutes came round next morning. They ran to a hundred and six pages, and were, as I’d always suspected they would be, very good. I have kept only the last line. [[m Mrs Dacre]]‘A.O.B.: Mr Crail spoke. Meeting closed. Radiator off.’
