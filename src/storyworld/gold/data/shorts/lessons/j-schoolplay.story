title: Third Wave
section: third | past | - | Farida Rahman
person: Farida Rahman | Farida; Mrs Pask; Ms Rahman; Mum; Fri | she/her
person: Colin Pask | Colin; Mr Pask; Col; Dad; her ex-husband | he/him
person: Zeynab | Zeynab; Zee; Third Wave | she/her
person: Mr Oduya | Mr Oduya; the head | he/him
person: Bev | Bev; the woman with the raffle tickets | she/her
person: Kieran | Kieran; First Wave; the boy | he/him
person: Imogen | Imogen | she/her
person: Amma | Amma | she/her
relation: Farida Rahman | Colin Pask | romantic: divorced
relation: Farida Rahman | Zeynab | family: mother
relation: Colin Pask | Zeynab | family: father
relation: Amma | Farida Rahman | family: mother
relation: Colin Pask | Imogen | romantic: partner
=====
Third Wave

[[scene place=the school hall/the hall; present=Farida Rahman, Colin Pask, Bev; time=twenty past six]]
He had kept her a seat. That was the first thing, and she had not prepared for it. At twenty past six Farida stood at the back of the school hall with her wet umbrella and a bag of satsumas, looking over ninety plastic chairs for one on its own, and there in the third row was the back of Colin’s head, and beside it his good coat, laid out flat like a person.

She could have pretended not to see. He turned round and lifted the coat.

[[s Colin Pask > Farida Rahman]]‘I wasn’t sure you’d get away,’ he said when she’d climbed over everyone’s knees.

[[s Farida Rahman > Colin Pask]]‘I said I’d be here.’

[[s Colin Pask > Farida Rahman]]‘No, I know. I only meant work.’

[[s Farida Rahman > Colin Pask]]‘I know what you meant.’ It had come out sharper than she wanted. She put the satsumas under the chair. [[s Farida Rahman > Colin Pask]]‘Thank you. For the seat.’

[[s Colin Pask > Farida Rahman]]‘I had to fight a man for it. Grandad. Stick and everything.’

She did not laugh, but it cost her something. The hall smelled of floor polish and other people’s dinners. On the stage somebody had painted a lighthouse on a bed sheet, and the bed sheet had been hung very slightly crooked, and she could feel him wanting to get up and straighten it. Nine years. You did not get those back, but you did not quite get rid of them either.

[[s Farida Rahman > Colin Pask]]‘No Imogen?’

[[s Colin Pask > Farida Rahman]]‘She’s got her Spanish.’ He folded his programme in half, then in half again. [[s Colin Pask > Farida Rahman]]‘We thought it might be easier.’

[[s Farida Rahman > Colin Pask]]‘Easier for whom?’

[[s Colin Pask > Farida Rahman]]‘Fri.’

[[s Farida Rahman > Colin Pask]]‘I’m asking. I like Imogen. Zee likes Imogen. Imogen does plaits.’

[[s Bev > Farida Rahman, Colin Pask]]‘Raffle?’ A roll of pink tickets had appeared between their heads, and behind it a large woman in a reindeer jumper, although it was March. [[s Bev > Farida Rahman, Colin Pask]]‘Pound a strip. You’re Zeynab’s mum and dad, aren’t you? Don’t tell me. You’ve got her eyebrows, and *you’ve* got her chin.’

[[s Colin Pask > Bev]]‘Two strips, please,’ said Colin.

[[s Bev > Farida Rahman, Colin Pask]]‘One each, is it, or together?’

Nobody spoke. The woman with the raffle tickets looked from the eyebrows to the chin and back, and went slowly the colour of her roll.

[[s Farida Rahman > Bev]]‘One each,’ Farida said.

[[s Bev > Farida Rahman, Colin Pask]]‘Course. Course it is. Lovely.’ She tore them off. [[s Bev > Farida Rahman, Colin Pask]]‘First prize is a hamper. I’m Bev, I do the lollipop, so you’ll have seen me. Only in the hat.’ And she backed away down the row, apologising to feet.

[[s Colin Pask > Farida Rahman]]‘Well, that was all right,’ Colin said after a moment.

This time she did laugh. She turned it into a cough. The lights went down.

[[scene place=the stage; present=Farida Rahman, Colin Pask, Zeynab; time=the first half]]
The play was called [[q]]‘The Keeper’s Goose’ and it was about a lighthouse, or loneliness, or possibly recycling. Zeynab was Third Wave. She wore a blue bin liner with silver edges and she had no lines, but three times in the first half she ran from one side of the stage to the other with both arms up, and each time she looked along the third row, once at her mother and once at her father, with the fairness of a child who has been doing it for two years. Farida’s phone shook in her pocket. [[m Amma > Farida Rahman]]‘Is she on yet? Tell her stand straight,’ wrote Amma, who was in Leicester with her knee up.

[[scene place=the corridor; present=Farida Rahman, Colin Pask, Kieran, Mr Oduya; time=At the interval]]
At the interval there was squash in the corridor, among the coat pegs. Farida found the peg with the octopus on it and stood next to that, as if she might be asked to prove something.

Colin brought two paper cups. He had remembered that she hated orange. He had brought her orange.

[[s Colin Pask > Farida Rahman]]‘They’d run out of the other,’ he said. [[s Colin Pask > Farida Rahman]]‘I did ask.’

[[s Farida Rahman > Colin Pask]]‘It’s fine.’

[[s Colin Pask > Farida Rahman]]‘She’s good, isn’t she? The arms.’

[[s Farida Rahman > Colin Pask]]‘She’s been doing it in the bath. There’s been some flooding.’

He smiled down into his cup. He’d had his hair cut too short again, and it made his ears look young. She waited. There was something he was not saying; she’d known it since the second fold of the programme. With Colin you could no more hurry it than you could hurry a cat out from under a bed.

[[s Colin Pask > Farida Rahman]]‘I’ve been offered a job,’ said Colin.

[[s Farida Rahman > Colin Pask]]‘That’s good. Is it? Where?’

[[s Colin Pask > Farida Rahman]]‘It’s the same sort of thing. More people under me. It’s more money, a fair bit more, so obviously that would—for Zee, I’d put up the—’

[[s Farida Rahman > Colin Pask]]‘Where, Colin?’

[[s Colin Pask > Farida Rahman]]‘Aberdeen.’

A child ran between them with a crab on its head. Farida looked at the octopus. It had been drawn by someone in a hurry and it only had seven legs.

[[s Farida Rahman > Colin Pask]]‘Aberdeen,’ she said.

[[s Colin Pask > Farida Rahman]]‘I haven’t said yes.’

[[s Farida Rahman > Colin Pask]]‘When do you have to say it by?’

[[s Colin Pask > Farida Rahman]]‘Friday. I wanted to talk to you before—’

[[s Farida Rahman > Colin Pask]]‘You wanted to talk to me. Here. With squash.’

[[s Colin Pask > Farida Rahman]]‘When else do I see you? I ring, you’re in a meeting. We swap her over on your doorstep like, like hostages. I’ve been trying since January to get ten minutes with you that wasn’t about her shoes.’ His voice had gone up. He got it down again. [[s Colin Pask > Farida Rahman]]‘I’m sorry. But I have.’

[[s Farida Rahman > Colin Pask]]‘She has you Wednesdays,’ said Farida. [[s Farida Rahman > Colin Pask]]‘She counts it, do you know that? She does it on her fingers in the car. Two sleeps till Dad. What’s she meant to count from Aberdeen?’

[[s Colin Pask > Farida Rahman]]‘There’s flights.’

[[s Farida Rahman > Colin Pask]]‘She’s *eight*.’

[[s Kieran > Farida Rahman]]‘Are you Zee’s mum?’

They both looked down. It was a boy in a bin liner, with a nosebleed that had been dealt with by someone not very thorough.

[[s Farida Rahman > Kieran]]‘I am,’ said Farida. [[s Farida Rahman > Kieran]]‘Are you one of the waves?’

[[s Kieran > Farida Rahman]]‘I’m First Wave. I’m Kieran. I had to go off because of my nose. She says you’ve got to come because she’s not doing the second half.’

[[s Colin Pask > Kieran]]‘What do you mean, not doing it?’ said Colin. [[s Colin Pask > Kieran]]‘Is she poorly?’

The boy thought about this with his head tipped back. [[s Kieran > Farida Rahman, Colin Pask]]‘No. She’s under a table.’

[[s Mr Oduya > Farida Rahman, Colin Pask]]‘Ah, Mrs Pask, Mr Pask!’ The head was bearing down on them through the coats with his arms out, as though they’d been lost at sea. [[s Mr Oduya > Farida Rahman]]‘Ms Rahman. Forgive me. I see Kieran’s got to you first.’

[[s Farida Rahman > Mr Oduya]]‘Where is she, Mr Oduya?’

[[s Mr Oduya > Farida Rahman, Colin Pask]]‘The art room. We’ve tried reason. We’ve tried a biscuit. She’ll only say that she wants,’ and here he looked, very kindly, at a spot on the wall between them, [[s Mr Oduya > Farida Rahman, Colin Pask]]‘both.’

[[scene place=The art room; present=Farida Rahman, Colin Pask, Zeynab; time=-]]
The art room was dark except for the light over the sink. From under the far table came a rustling of plastic. Colin got down on his hands and knees in his good trousers; Farida hitched up her skirt and got down on hers.

[[s Colin Pask > Zeynab]]‘Hello, Zee,’ he said.

[[s Zeynab > Colin Pask]]‘Third Wave.’

[[s Colin Pask > Zeynab]]‘Sorry. Hello, Third Wave. What’s up?’

Nothing. One silver edge moved in and out.

[[s Farida Rahman > Zeynab]]‘You were very good, sweetheart,’ Farida tried. [[s Farida Rahman > Zeynab]]‘I could see your arms from right over where I was. Did something happen? Did somebody say something?’

[[s Zeynab > Farida Rahman]]‘You were next to each other,’ said the bin liner.

[[s Farida Rahman > Zeynab]]‘We were, yes.’

[[s Zeynab > Farida Rahman]]‘And then you laughed. I saw through the curtain hole. And then in the corridor you were doing the voices. I went to show you my edges and you were doing the voices, about me, so I came back.’

Farida found that she couldn’t say anything. It was Colin who lay down, flat on his side on the lino among the scraps of sugar paper, so that his face was level with the dark.

[[s Colin Pask > Zeynab]]‘We were having an argument,’ he said. [[s Colin Pask > Zeynab]]‘Not about you. About me. I might be getting a job a long way off, and I told your mum in a stupid place, and she got cross. She was right to.’

[[s Zeynab > Colin Pask]]‘How long way off?’

[[s Colin Pask > Zeynab]]‘Scotland.’

[[s Zeynab > Colin Pask]]‘Have they got Wednesdays?’

His mouth went. Farida saw it go, and without having decided anything she put her hand flat between his shoulder blades, where it used to live.

[[s Farida Rahman > Zeynab]]‘Dad hasn’t said yes,’ she said. [[s Farida Rahman > Zeynab]]‘He’s got till Friday. So him and me are going to sit down at a proper table, with proper tea, and work out the Wednesdays. Before anybody says yes to anything. Aren’t we?’

[[s Colin Pask > Farida Rahman]]‘Yes,’ said Colin into the lino. [[s Colin Pask > Farida Rahman]]‘Please.’

[[s Zeynab > Farida Rahman]]‘Can I be at the table?’

[[s Farida Rahman > Zeynab]]‘You can be at the second half of it.’

A long rustle. A foot came out, in a blue sock, and then the rest of her, hot and creased. She looked them over, the eyebrows and the chin, both of them on the floor.

[[s Zeynab > Farida Rahman, Colin Pask]]‘You’ve got glitter on you,’ Zeynab said. [[s Zeynab > Colin Pask]]‘Dad, you’ve got it all up your ear. I’ve got to go now. I’m the storm.’

She went. They heard her feet the whole length of the corridor. Neither of them got up just yet.

[[s Farida Rahman > Colin Pask]]‘Thursday,’ said Farida. [[s Farida Rahman > Colin Pask]]‘I’ll cancel my thing. Come at seven. You can bring Imogen.’

[[s Colin Pask > Farida Rahman]]‘She’d be terrified.’

[[s Farida Rahman > Colin Pask]]‘Good. Bring her.’ She took her hand back, and looked at it, and wiped the glitter off on his sleeve. [[s Farida Rahman > Colin Pask]]‘You do know you’re lying in paint.’

[[s Colin Pask > Farida Rahman]]‘I did wonder,’ her ex-husband said.
