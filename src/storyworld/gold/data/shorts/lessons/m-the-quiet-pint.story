title: A Quiet Pint for Nearly
section: third | past | - | -
person: Badger | Badger | he/him
person: Nearly | Nearly; Neil Early; Neil; the winger | he/him
person: Doc | Doc | he/him
person: Tosh | Tosh; Tosh Hathersage | he/him
person: Spanner | Spanner | he/him
person: Massive | Massive; the prop; the big man | he/him
person: Two Dinners | Two Dinners; Dinners | he/him
person: Bev | Bev; the landlady | she/her
person: Carys | Carys | she/her
relation: Nearly | Carys | romantic: engaged
relation: Badger | Nearly | friend: team-mates
relation: Massive | Two Dinners | family: cousin
relation: Doc | Tosh | friend: team-mates
=====
A Quiet Pint for Nearly

[[scene place=the back bar of the Drovers/the Drovers; present=Badger, Doc, Tosh, Spanner, Massive, Two Dinners, Bev, Nearly; time=half past seven]]
By half past seven there were six of them in the back bar of the Drovers, under the shirt in the frame, and the seventh stool was being kept with a coat.

[[s Badger > Doc, Tosh, Spanner, Massive, Two Dinners]]‘Nobody,’ said Badger, [[s Badger > Doc, Tosh, Spanner, Massive, Two Dinners]]‘is to mention it.’ He had a grey stripe down the middle of his head that had been there since school, and he was captain because he’d never found a way to stop. [[s Badger > Doc, Tosh, Spanner, Massive, Two Dinners]]‘He walks in, we say evening, we get him a pint. That’s it. Like any Thursday.’

[[s Tosh > Badger]]‘What if he mentions it?’ asked Tosh.

[[s Badger > Tosh]]‘He won’t.’

[[s Tosh > Badger]]‘But if.’

[[s Badger > Tosh]]‘Then you say, [[q]]“Oh aye?”, and you look at your crisps.’

[[s Two Dinners > Badger]]‘Whose crisps are them?’ said Two Dinners.

[[s Badger > Two Dinners]]‘Leave the crisps, Dinners.’

Doc, who wasn’t a doctor, who fitted carpets and had once done half a first-aid course, leaned in over his bitter. [[s Doc > Badger]]‘Medically speaking—’

Everybody groaned.

[[s Doc > Badger, Tosh, Spanner, Massive, Two Dinners]]‘Medically speaking, it’s worse if you bottle it up. My wife’s sister bottled up her whole divorce and she came out in plates.’

[[s Spanner > Doc]]‘In what?’

[[s Doc > Spanner]]‘Plates. Like a rash, only bigger.’

[[s Spanner > Doc]]‘You don’t come out in plates,’ said Spanner, who was eating his way round a beer mat. [[s Spanner > Doc]]‘You come out in hives.’

[[s Doc > Spanner]]‘Were you there?’

At the end of the table Massive said nothing. He was the tighthead, nineteen stone in his socks, and he spoke about as often as the church clock, which had been stopped since the floods. Two Dinners was his cousin and did most of it for him.

[[s Two Dinners > Badger]]‘He wants to know who told her,’ said Two Dinners now, jerking his thumb. [[s Two Dinners > Badger]]‘Massive does. Who told Carys.’

[[s Badger > Two Dinners]]‘Nobody told her. She read it.’

[[s Two Dinners > Badger]]‘Read it where?’

[[s Badger > Two Dinners, Doc, Tosh, Spanner, Massive]]‘On the *group*, you daft sod. He’d left his phone on the draining board and it lit up.’ Badger looked round the table, slowly, face by face, as he did when somebody had gone off his feet in the ruck. [[s Badger > Doc, Tosh, Spanner, Massive, Two Dinners]]‘And what it said was, I’ve got it here, it said, [[q]]“Ten quid says he bottles it before the banns.”’

There was a silence. Tosh looked at his crisps.

[[s Tosh > Badger]]‘It was *banter*,’ he said.

[[s Badger > Tosh]]‘It was eleven at night.’

[[s Tosh > Badger]]‘Banter’s got no—it hasn’t got opening hours, has it? And I’m not the only one. Spanner put twenty.’

[[s Spanner > Tosh]]‘I put a laughing face!’

[[s Tosh > Spanner]]‘You put twenty, and *then* a laughing face.’

[[s Bev > Badger, Doc, Tosh, Spanner, Massive, Two Dinners]]‘Gentlemen.’ The landlady had come round with the cloth. Bev had buried one husband and barred another, and she wiped that table like she was looking for a pulse. [[s Bev > Badger]]‘Is this about young Neil?’

[[s Badger > Bev]]‘Who’s Neil?’ said Badger, and then, [[s Badger > Bev]]‘Oh. Nearly. No.’

[[s Bev > Badger]]‘Because she was in here this afternoon. His Carys.’

Six glasses went down.

[[s Doc > Bev]]‘In what condition?’ asked Doc.

[[s Bev > Doc]]‘A blue coat.’ She lifted Massive’s elbow, wiped beneath it and put it back. [[s Bev > Doc]]‘She’d a port and lemon and she asked what it’d cost to hire the back room on the fourteenth. Or not hire it. She wanted to know did I do refunds.’

[[s Badger > Bev]]‘And do you?’ Badger wanted to know.

[[s Bev > Badger]]‘Do I hell,’ said Bev. [[s Bev > Badger]]‘He’s outside, by the way. He’s been stood by the bins ten minutes. I thought you’d want to know.’

He came in eventually. He was a thin man for the game, with thin fair hair, and in nine seasons on the wing Neil Early had been tackled one yard short of the line so many times that the name had more or less written itself. He stood on the mat and dripped.

[[s Badger > Nearly]]‘Evening,’ said Badger.

[[s Doc > Nearly]]‘Evening,’ said Doc.

[[s Two Dinners > Nearly]]‘Evening, Nearly. We’ve not touched your crisps,’ said Two Dinners.

[[s Nearly > Badger, Doc, Tosh, Spanner, Massive, Two Dinners]]‘Evening.’ He moved the coat and sat down. Someone pushed a pint in front of him. He looked at it for a while, and the six of them looked at him look. [[s Nearly > Badger, Doc, Tosh, Spanner, Massive, Two Dinners]]‘I suppose you all know.’

[[s Tosh > Nearly]]‘Oh aye?’ said Tosh.

[[s Nearly > Tosh]]‘She’s given me the ring back.’

[[s Tosh > Nearly]]‘Oh aye?’

Badger kicked him under the table. He got Spanner.

[[s Spanner > Badger]]‘Ow! What was that for?’

[[s Badger > Spanner]]‘Cramp,’ said Badger. [[s Badger > Nearly]]‘Go on, lad.’

[[s Nearly > Badger]]‘There’s nowt to go on with. It’s in me pocket.’ He got it out and put it down by the pint. It looked very small there, like something off a curtain. [[s Nearly > Badger]]‘She says it’s not the bet. She says she’d have put a tenner on it herself. She says the thing is, I came and read it over her shoulder, and I laughed, and she looked at me, and I didn’t say owt. She says all I had to do was say, [[q]]“Well, they’re wrong.” And I went and put the kettle on.’

No one spoke.

[[s Two Dinners > Nearly]]‘What sort of tea?’ said Two Dinners.

[[s Doc > Two Dinners]]‘Dinners,’ said Doc.

[[s Two Dinners > Doc]]‘I’m only asking. If he was making her a brew it’s not the same as—’

[[s Nearly > Two Dinners]]‘I made *one*,’ said Nearly.

[[s Spanner]]‘Oh, Christ,’ said Spanner.

Doc put a hand on the winger’s wrist, and after a moment it became clear that he was taking his pulse. [[s Doc > Nearly]]‘Do you want to marry her?’

[[s Nearly > Doc]]‘Course I do.’

[[s Doc > Nearly]]‘Well, have you said?’

[[s Nearly > Doc]]‘I bought a ring!’

[[s Doc > Nearly]]‘That’s not saying, that’s retail.’ He let go of the wrist. [[s Doc > Nearly]]‘Ninety over something. You’ll live.’

[[s Tosh > Nearly]]‘I’ll go round,’ said Tosh. He had turned a bad colour. [[s Tosh > Nearly]]‘I’ll go round there now and I’ll tell her it were me, I’ll say I’m a pillock—’

[[s Badger > Tosh]]‘She knows you’re a pillock,’ said Badger. [[s Badger > Tosh]]‘It’s on your shirt.’

[[s Tosh > Badger]]‘I’ll say sorry, then.’

[[s Badger > Tosh]]‘It’s not your sorry she’s short of.’

They drank, and somebody got another round in, and they drank that. On the telly over the fruit machine, two men in suits were silently going through Saturday’s lineouts. Spanner had started on a second beer mat. It might have gone on like that until closing, it often did, if the bench at the end of the table hadn’t creaked.

[[s Massive > Nearly]]‘Neil,’ said Massive.

All of them turned round. Bev, at the pumps, turned round.

The prop was red to the ears. He had both hands flat on the wood in front of him as if it might get up. [[s Massive > Nearly]]‘You know why you don’t score?’

[[s Nearly > Massive]]‘’Cause I’m slow,’ Nearly said.

[[s Massive > Nearly]]‘You’re not slow. You look for the pass.’ He breathed. [[s Massive > Nearly]]‘Every time. You’ve got the line. There’s nobody there. And you look round to see who wants it.’

You could hear the ice machine.

[[s Massive > Nearly]]‘Nobody wants it,’ said the big man. [[s Massive > Nearly]]‘It’s yours. Put it down.’

He picked up his glass, found that it was empty and held it out sideways without looking. His cousin filled it from his own.

[[s Two Dinners > Nearly]]‘That’s him done,’ said Two Dinners, with some awe, [[s Two Dinners > Nearly]]‘till about Easter.’

Nearly was already on his feet. He’d got the ring in his fist. He had one arm in the coat, and it was Doc’s coat. [[s Nearly > Badger]]‘Where is she, d’you think? Would she be at her mam’s?’

[[s Bev > Nearly]]‘Choir,’ Bev called across. [[s Bev > Nearly]]‘It’s Thursday. They’re out at nine.’

[[s Nearly > Badger]]‘What time’s it now?’

[[s Badger > Nearly]]‘Four minutes to,’ said Badger. [[s Badger > Nearly]]‘Run, you soft get!’

[[scene place=the chapel steps/Tannery Lane; present=Badger, Doc, Tosh, Spanner, Massive, Two Dinners, Nearly, Carys; time=-]]
They hadn’t meant to follow. But Doc wanted his coat, and Tosh thought somebody should be on hand, and so it was that six large men came puffing up Tannery Lane in the wet, two by two, and stopped behind the hearse garage where you could see the chapel steps and not be seen.

The choir was coming out under umbrellas. Nearly stood on the bottom step with his hair stuck down.

[[s Spanner > Badger]]‘What’s he saying?’ whispered Spanner.

[[s Badger > Spanner]]‘Can’t hear,’ said Badger. [[s Badger > Spanner]]‘Shift your head.’

[[s Doc > Badger, Spanner]]‘He’s not saying anything,’ said Doc. [[s Doc > Badger, Spanner]]‘He’s got his mouth open, look. She’s trying to get round him.’

It was a blue coat, just as Bev had said. The blue coat went left, and Nearly went left. It went right. At the third go he flung out his arms like a man stopping a bus.

[[s Nearly > Carys]]‘THEY’RE WRONG!’ he bellowed.

It came back off the front of the Co-op. Forty Methodists stood still.

[[s Carys > Nearly]]‘You what?’ said Carys.

[[s Nearly > Carys]]‘They’re wrong. Them. I’m not going to bottle it. I’m going to be there on the fourteenth, and I’ll be there at ten in the morning, and if you’re not there I’ll just be stood there.’ He thought about it. [[s Nearly > Carys]]‘And I should have made two teas.’

She looked at him for what felt, behind the garage, like the whole of injury time. The rain ran off her umbrella.

[[s Carys > Nearly]]‘Whose coat is that?’ she said.

[[s Nearly > Carys]]‘Doc’s.’

[[s Carys > Nearly]]‘Is Doc behind the hearses?’

Nearly turned, and looked, and was an honest man. [[s Nearly > Carys]]‘They’re all behind the hearses.’

[[s Carys > Badger, Doc, Tosh, Spanner, Massive, Two Dinners]]‘Right,’ she called. She’d been a second alto since she was fifteen and it carried nicely. [[s Carys > Tosh]]‘Tosh Hathersage! Is it true you put ten pound on it?’

A pause. Then, from behind the third hearse, very small: [[s Tosh > Carys]]‘Yes, Carys.’

[[s Carys > Tosh]]‘At what odds?’

There was some muttering. A shape like a wardrobe appeared to be holding another shape by the collar.

[[s Badger > Carys]]‘Evens,’ Badger called back on behalf of the club.

[[s Carys > Nearly]]‘Then he can pay for the flowers,’ said Carys, and she held out her hand, the left one, palm down, and when Nearly only gaped at it she said, quite gently, [[s Carys > Nearly]]‘Go on, then, Neil. Put it down.’
