title: The Boathouse Key
section: third | past | - | Sundqvist
person: Sundqvist | Sundqvist; Ahti; the sergeant; Sergeant Sundqvist | he/him
person: Lehtovaara | Lehtovaara; Pirkko; the chief inspector; his superior | she/her
person: Milla Kivelä | Milla Kivelä; Milla; the girl; her daughter | she/her
person: Outi Kivelä | Outi; Mrs Kivelä; the mother; the woman in the quilted coat; Mum; the woman | she/her
person: Jere Palonen | Jere Palonen; Jere; the boy | he/him
person: Rautio | Rautio; the duty officer | he/him
person: Jere’s mother | Jere’s mother | she/her
person: Kari | Kari; Dad; my husband | he/him
person: Aino | Aino | she/her
relation: Sundqvist | Lehtovaara | colleague: police partners
relation: Outi Kivelä | Milla Kivelä | family: mother
relation: Kari | Milla Kivelä | family: father
relation: Outi Kivelä | Kari | romantic: married
relation: Milla Kivelä | Jere Palonen | friend: swimming club
relation: Jere’s mother | Jere Palonen | family: mother
relation: Sundqvist | Aino | family: father
=====
THE BOATHOUSE KEY

1

[[scene place=the car park/the car; present=Sundqvist, Lehtovaara, Milla Kivelä, Outi Kivelä; time=Ten past three]]
Ten past three, and the light was already going. Sundqvist sat behind the wheel with the engine off and watched his breath collect on the windscreen. On the far side of the car park a woman in a quilted coat was trying to make a girl put on a hat.

[[s Sundqvist > Lehtovaara]]‘That’s them,’ he said.

Lehtovaara was eating a carrot. She had given up smoking in August. [[s Lehtovaara > Sundqvist]]‘How old?’

[[s Sundqvist > Lehtovaara]]‘Fifteen. Sixteen in March.’

[[s Lehtovaara > Sundqvist]]‘And yours?’

[[s Sundqvist > Lehtovaara]]‘Aino? Fourteen. What has that got to do with it?’

[[s Lehtovaara > Sundqvist]]‘You’ll be kind to her. I’m only noting it.’ She bit. The sound filled the car. [[s Lehtovaara > Sundqvist]]‘Somebody drove that boy’s moped into the harbour, Ahti, and the boy wasn’t on it. That’s all we have. He’s been gone four days. I’d like to have something else by supper.’

[[s Sundqvist > Lehtovaara]]‘You want me to start.’

[[s Lehtovaara > Sundqvist]]‘I want you to fetch the coffee. Then I want you to sit there and look like somebody’s father.’

Across the asphalt the girl had taken the hat and put it in her pocket. She was looking directly at their car. It was impossible that she could see them through the glass.

[[scene place=the front desk; present=Rautio, Outi Kivelä, Milla Kivelä, Sundqvist; time=-]]
At the front desk Rautio, the duty officer, was hunting for visitors’ badges in a biscuit tin.

[[s Outi Kivelä > Rautio]]‘Will this take long?’ said the woman in the quilted coat.

[[s Rautio > Outi Kivelä]]‘I couldn’t say. Sign there. And there.’ He pinned a badge on her himself, upside down. [[s Rautio > Milla Kivelä]]‘And one for the young lady. You’re the swimmer, aren’t you? My niece swims. She says you’ve got a turn on you like an otter.’

[[s Milla Kivelä > Rautio]]‘Is Jere’s mother here?’ asked the girl.

[[s Rautio > Milla Kivelä]]‘She was. She went home to be near the phone.’

[[s Outi Kivelä > Milla Kivelä]]‘Milla,’ said the woman. [[s Outi Kivelä > Milla Kivelä]]‘That’s enough.’

Rautio looked over their heads at Sundqvist, who had come in with the cold still on him. [[s Rautio > Sundqvist]]‘It’s Two,’ he said. [[s Rautio > Sundqvist]]‘The radiator’s off in One.’

[[scene place=Interview Room 2; present=Sundqvist, Lehtovaara, Milla Kivelä, Outi Kivelä; time=-]]
Interview Room 2 had been painted a colour that was said to be calming. Sundqvist set down the tray: two coffees, a tea, a juice with a straw. The girl studied the straw.

[[s Lehtovaara > Milla Kivelä, Outi Kivelä]]‘The time is fifteen twenty-six,’ said Lehtovaara. [[s Lehtovaara > Milla Kivelä, Outi Kivelä]]‘Present are Milla Kivelä, her mother, Sergeant Sundqvist and myself. Milla, nobody thinks you’ve done anything. Do you know why you’re here?’

[[s Outi Kivelä > Lehtovaara]]‘She’s here because you telephoned my husband at work,’ the mother said. [[s Outi Kivelä > Lehtovaara]]‘In front of his colleagues.’

[[s Lehtovaara > Outi Kivelä]]‘I asked Milla, Mrs Kivelä.’

[[s Milla Kivelä > Lehtovaara]]‘Because of Jere.’

[[s Lehtovaara > Milla Kivelä]]‘Because of Jere Palonen. Yes. You swim together.’

[[s Outi Kivelä > Lehtovaara]]‘The whole club swims together. There are thirty of them. Have you asked the thirty?’

[[s Lehtovaara > Outi Kivelä]]‘We’re getting there.’ She did not raise her voice, she never did; it only became a little more level. [[s Lehtovaara > Milla Kivelä]]‘When did you last see him?’

[[s Milla Kivelä > Lehtovaara]]‘Thursday. At training.’

[[s Lehtovaara > Milla Kivelä]]‘And after training?’

Milla looked at the juice. She had very short nails, Sundqvist saw, and on the back of her left hand something had been written in ballpoint and scrubbed at until the skin was raw.

[[s Outi Kivelä > Lehtovaara]]‘After training she came home,’ said Outi. [[s Outi Kivelä > Lehtovaara]]‘I’ve told the man on the telephone that. She was home at nine. She had a cheese sandwich.’

[[s Sundqvist > Milla Kivelä]]‘What sort of cheese?’ asked Sundqvist.

They all turned to the sergeant, Lehtovaara too.

[[s Milla Kivelä > Sundqvist]]‘What?’

[[s Sundqvist > Milla Kivelä]]‘I’m only curious. Mine won’t eat any that’s got holes. She says you’re paying for nothing.’

Something happened in the girl’s face that in another room would have been a smile. [[s Milla Kivelä > Sundqvist]]‘It was the ordinary kind,’ she said. [[s Milla Kivelä > Sundqvist]]‘With holes.’

[[s Sundqvist > Milla Kivelä]]‘And you ate it in the kitchen?’

[[s Milla Kivelä > Sundqvist]]‘Yes.’

[[s Sundqvist > Milla Kivelä]]‘Who else was there?’

[[s Milla Kivelä > Sundqvist]]‘Mum. And Dad came in for a bit. He had to,’ and here she stopped, as one stops at a kerb.

[[s Sundqvist > Milla Kivelä]]‘He had to what?’

[[s Outi Kivelä > Sundqvist]]‘Change,’ said the mother. [[s Outi Kivelä > Sundqvist]]‘He’d been shovelling. Anyone would think you had never met a family.’

Lehtovaara wrote a word on her pad. She took her time over it, and turned the pad, as if by chance, so that he could read it. [[m Lehtovaara > Sundqvist]]‘Snow?’ it said.

It had not snowed until Friday noon. Sundqvist knew; he had been up on his own roof.

[[s Lehtovaara > Milla Kivelä]]‘What does it say on your hand, Milla?’

The hand went under the table. [[s Milla Kivelä > Lehtovaara]]‘Nothing. It’s homework.’

[[s Lehtovaara > Milla Kivelä]]‘What subject?’

[[s Milla Kivelä > Lehtovaara]]‘I don’t...’

[[s Outi Kivelä > Milla Kivelä]]‘Don’t answer that,’ said Outi sharply. [[s Outi Kivelä > Lehtovaara]]‘Is she a suspect? Because if she is then I want somebody here, and if she isn’t then we’re going home. She has a maths test in the morning.’

[[s Milla Kivelä > Outi Kivelä]]‘Mum.’

[[s Outi Kivelä > Milla Kivelä]]‘Get your coat.’

[[s Milla Kivelä > Outi Kivelä]]‘Mum, I need the toilet.’

It was said so quietly that it took a moment to reach all the corners of the room. Then Lehtovaara reached over and stopped the tape.

[[s Lehtovaara > Milla Kivelä]]‘Of course you do,’ she said. [[s Lehtovaara > Milla Kivelä]]‘I’ll show you. It’s a labyrinth.’

[[s Outi Kivelä > Milla Kivelä]]‘I’ll come with you,’ said the mother, rising.

[[s Sundqvist > Outi Kivelä]]‘Mrs Kivelä.’ Sundqvist had moved the tray, and himself with it; the door happened to be behind him. [[s Sundqvist > Outi Kivelä]]‘While they’re gone. There’s a form. I’m afraid it’s in three parts.’

2

[[scene place=the corridor; present=Lehtovaara, Sundqvist, Milla Kivelä, Rautio, Outi Kivelä; time=eleven minutes]]
He found a form. He got eleven minutes out of it, of which four were spent on how one spelled the name of the street. When he came out into the corridor they were sitting side by side on the bench under the lost-property notice, and his superior was holding the girl’s left hand in both of hers, like somebody reading a fortune.

[[s Lehtovaara > Sundqvist]]‘Shut the door,’ said Lehtovaara without looking up. [[s Lehtovaara > Sundqvist]]‘Where’s the mother?’

[[s Sundqvist > Lehtovaara]]‘On part two.’

[[s Lehtovaara > Milla Kivelä]]‘Tell him. Just as you told me.’

[[s Milla Kivelä > Lehtovaara]]‘Is it allowed?’ asked Milla. [[s Milla Kivelä > Lehtovaara]]‘Without her?’

[[s Lehtovaara > Milla Kivelä]]‘You asked me where the towels were and you went on talking. I can’t help what I hear.’ The chief inspector shrugged. [[s Lehtovaara > Milla Kivelä]]‘We’ll do it again later with a nice lady from the council, and you’ll say it all twice. I’m sorry about that. But it’s minus eighteen tonight.’

Milla breathed in. She addressed it to Sundqvist’s shoes.

[[s Milla Kivelä > Sundqvist]]‘It’s a number. It’s the lock on the boathouse, the old one, at Susiniemi. It was our boathouse but Dad sold it. Only he kept a key. I wrote it down when he was on the phone, so I’d remember, and then Mum saw.’

[[s Sundqvist > Milla Kivelä]]‘A number for a key?’

[[s Milla Kivelä > Sundqvist]]‘There’s a padlock and a key. You need both.’

[[s Sundqvist > Milla Kivelä]]‘All right. Who was your father on the phone to?’

[[s Milla Kivelä > Sundqvist]]‘I don’t know. He said, [[q]]“He saw it, so what am I supposed to do with him?”’ Her voice had gone perfectly flat. [[s Milla Kivelä > Sundqvist]]‘He said it the way you’d say it about a dog.’

Sundqvist found that he had crouched down. His knee cracked. He was thinking of nothing at all but a cheese with holes in it.

[[s Sundqvist > Milla Kivelä]]‘What did Jere see, Milla?’

[[s Milla Kivelä > Sundqvist]]‘He does the bins at the yard. For pocket money. He’s *nice*, he gives people his goggles.’ She wiped her nose on the raw hand. [[s Milla Kivelä > Sundqvist]]‘He said there were barrels. He’d taken a picture. He wanted to know if he should show it to Dad.’

[[s Lehtovaara > Milla Kivelä]]‘And what did you tell him?’ said Lehtovaara.

[[s Milla Kivelä > Lehtovaara]]‘I told him yes.’

Nobody spoke. Down at the end of the corridor the duty officer’s radio was playing a tango. Behind the door a chair scraped.

[[s Outi Kivelä > Milla Kivelä]]‘Milla?’ called the mother’s voice. [[s Outi Kivelä > Milla Kivelä]]‘What’s going on out there?’

[[s Milla Kivelä > Lehtovaara, Sundqvist]]‘She only knows a bit,’ the girl whispered, very fast. [[s Milla Kivelä > Lehtovaara, Sundqvist]]‘She washed his clothes. She thinks if nobody says it. Please don’t be horrible to her.’

[[s Lehtovaara > Sundqvist]]‘Ahti,’ said Lehtovaara. [[s Lehtovaara > Sundqvist]]‘Keys.’

He was already throwing them to her. [[s Sundqvist > Rautio]]‘Rautio!’ he shouted down the passage. [[s Sundqvist > Rautio]]‘An ambulance to Susiniemi, the old boathouse! And turn that off!’

[[s Rautio > Sundqvist]]‘Turn what off?’ Rautio shouted back. Then, in another tone: [[s Rautio > Sundqvist]]‘Alive?’

[[s Sundqvist > Rautio]]‘How the hell should I know?’

3

[[scene place=Interview Room 2; present=Sundqvist, Outi Kivelä, Milla Kivelä, Lehtovaara; time=At twenty to six]]
At twenty to six he was back in Interview Room 2. The girl had gone to sleep on her folded arms. Outi sat beside her with one hand in her daughter’s hair, not stroking, only resting there, as you put your hand on a stack of papers in a wind.

[[s Outi Kivelä > Sundqvist]]‘You have one,’ she said. [[s Outi Kivelä > Sundqvist]]‘A daughter. You said.’

[[s Sundqvist > Outi Kivelä]]‘Yes.’

[[s Outi Kivelä > Sundqvist]]‘What would she do?’

He gave it some thought. He owed her that. [[s Sundqvist > Outi Kivelä]]‘I’d like to say the same. I don’t know.’

[[s Outi Kivelä > Sundqvist]]‘I washed them twice. It didn’t smell of snow. It smelled of, I don’t know what, like a garage. I said, Kari, what’s this? He told me to use more powder.’ She gave a kind of laugh. [[s Outi Kivelä > Sundqvist]]‘So I used more powder.’

The telephone on the wall rang. She shut her eyes. Sundqvist let it go twice, because as long as it was ringing nothing had happened, and then picked it up.

[[s Lehtovaara > Sundqvist]]‘It’s me,’ said Lehtovaara. There was wind behind her, and dogs. [[s Lehtovaara > Sundqvist]]‘Is the girl there?’

[[s Sundqvist > Lehtovaara]]‘Asleep.’

[[s Lehtovaara > Sundqvist]]‘Wake her up.’

[[s Sundqvist > Lehtovaara]]‘Pirkko. Which is it?’

A long crackle, and the flick of a lighter. Since August; and then he heard her breathe out, and it went on and on.

[[s Lehtovaara > Sundqvist]]‘He’s lost two toes,’ she said. [[s Lehtovaara > Sundqvist]]‘He’s asking if anyone has got his goggles. Wake her up, Ahti.’
