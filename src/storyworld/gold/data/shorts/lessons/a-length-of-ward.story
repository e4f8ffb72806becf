title: The Length of the Ward
section: third | past | - | Winifred Pell
person: Winifred Pell | Winifred Pell; Winifred; Nurse Pell; the nurse; W. P. | she/her
person: Emrys Protheroe | Emrys Protheroe; Emrys; Protheroe; Corporal Protheroe; the corporal; Taff; the man | he/him
person: Sister Macready | Sister Macready; Sister; the Dragon; the older woman | she/her
person: Danny | Danny; the boy in the tenth bed | he/him
person: Higgs | Higgs; the orderly | he/him
person: the transport sergeant | the transport sergeant | ?
person: Captain Aldous | Captain Aldous | ?
person: Nurse Lavery | Nurse Lavery | she/her
person: Hal | Hal; my brother | ?
person: Ianto Rees | Ianto Rees | he/him
person: Mrs. Rees | Mrs. Rees | ?
person: Dai | Dai | he/him
person: Emrys's mother | my mother | she/her
person: Matron | Matron | ?
relation: Winifred Pell | Emrys Protheroe | romantic: in love
relation: Sister Macready | Winifred Pell | colleague: her superior on the ward
relation: Hal | Winifred Pell | family: brother
relation: Emrys's mother | Emrys Protheroe | family: mother
relation: Ianto Rees | Emrys Protheroe | friend: fallen comrade from the same street
relation: Danny | Emrys Protheroe | friend: in the next bed
=====
The Length of the Ward

[[scene place=the long tent/the ward; present=Winifred Pell, Sister Macready, Emrys Protheroe, Danny, Higgs; time=-]]
[[s Sister Macready > Winifred Pell]]‘You’ll not find him any trouble,’ said Sister Macready. [[s Sister Macready > Winifred Pell]]‘He hasn’t spoken since Tuesday.’

She had stopped at the foot of the eleventh bed in the long tent and was looking down at its contents as though they had been wrongly addressed. Winifred Pell, who had come off the leave train at four that morning and had mud to the knee, looked too. She saw a grey blanket, a cage over the legs, and a brown, beaky, shut-up sort of face turned to the canvas.

[[s Winifred Pell > Sister Macready]]‘Is it the throat, Sister?’

[[s Sister Macready > Winifred Pell]]‘It’s the temper. There’s nothing the matter with his throat that Captain Aldous could discover. Corporal Protheroe, Royal Welch. Compound fracture of the left tibia, and he’s been offered beef tea by three of my nurses, and has behaved to each of them like a graven image.’ She consulted the watch upon her bosom. [[s Sister Macready > Winifred Pell]]‘Dressing at ten and at six. Don’t chatter to him. Nurse Lavery chattered.’

[[s Winifred Pell > Sister Macready]]‘And what happened to Nurse Lavery?’

[[s Sister Macready > Winifred Pell]]‘She cried,’ said Sister Macready, [[s Sister Macready > Winifred Pell]]‘into a sterile tray,’ and passed on up the ward, and the orderlies straightened as she came like barley with the wind going over it.

[[s Danny > Winifred Pell]]‘That’s the Dragon for you,’ remarked the boy in the tenth bed. He had a bandage over both eyes and had been following their voices with his chin. [[s Danny > Winifred Pell]]‘You’re new. You’ve a squeak in your left boot. I’m Danny.’

[[s Winifred Pell > Danny]]‘Good morning, Danny. I’m not new, I’ve been on leave. I’m Nurse Pell.’

[[s Danny > Winifred Pell]]‘What’s he look like, then? Taff? They won’t none of ’em tell me.’

Winifred considered the back of the corporal’s head. [[s Winifred Pell > Danny]]‘Like a heron,’ she said, [[s Winifred Pell > Danny]]‘that somebody’s been rude to.’

The blanket moved. It was not very much; it might only have been a breath.

[[s Danny > Winifred Pell]]‘He laughed!’ cried Danny. [[s Danny > Winifred Pell, Higgs]]‘I heard him! Nurse, he laughed, I’d take my oath on it. Here, Higgs! Taff’s laughed!’

[[s Higgs > Danny]]‘Has ’e?’ said the orderly, coming by with the pails. [[s Higgs > Danny]]‘I’ll tell the ’un. They’ll call it off.’

[[scene place=the ward; present=Winifred Pell, Emrys Protheroe, Danny; time=the Sunday night]]
She did not chatter. She dressed the leg at ten and dressed it at six, and on the Thursday and the Friday and the Saturday likewise, and said only what was necessary, which was, [[s Winifred Pell > Emrys Protheroe]]‘Now I am going to hurt you,’ and, [[s Winifred Pell > Emrys Protheroe]]‘Now I’ve done.’ He watched the canvas. There was a place where it had been patched with a piece of sail, and she got into the way of watching it as well. It was on the Sunday night, when the guns had been going since tea and the lamps jumped on their hooks, that she sat down beside him because there was nowhere else for her to sit.

[[s Emrys Protheroe > Winifred Pell]]‘They’re ours,’ said a voice.

She turned her head.

[[s Emrys Protheroe > Winifred Pell]]‘The big ones,’ the corporal said. It was a light, dry, chapel sort of voice with a great deal of rust on it. [[s Emrys Protheroe > Winifred Pell]]‘You were counting. You needn’t count, when they’re ours.’

[[s Winifred Pell > Emrys Protheroe]]‘I wasn’t aware that I did it aloud.’

[[s Emrys Protheroe > Winifred Pell]]‘On your fingers, you do it. On the blanket. You’ve been doing it on my foot.’

[[s Winifred Pell > Emrys Protheroe]]‘I beg your foot’s pardon,’ said Winifred.

[[s Emrys Protheroe > Winifred Pell]]‘It’s no matter. It’s the one that doesn’t feel.’

A nearer one came over. All down the ward men lay and listened to it travel. When it had gone where it was going, he said, quite conversationally, to the ceiling, [[s Emrys Protheroe > Winifred Pell]]‘You have never asked me why I don’t talk.’

[[s Winifred Pell > Emrys Protheroe]]‘No.’

[[s Emrys Protheroe > Winifred Pell]]‘The others asked me directly. And the padre.’

[[s Winifred Pell > Emrys Protheroe]]‘I supposed,’ she said, [[s Winifred Pell > Emrys Protheroe]]‘that you’d run out of anything you could bear to say. I did, in the spring. It was nearly three weeks. Only I was obliged to go on saying [[q]]“Sister” and [[q]]“Yes, Sister” and so nobody noticed.’

The man turned his face round on the pillow then, and she saw that his eyes were not brown, as she had somehow settled that they must be, but a very light clear grey.

[[s Emrys Protheroe > Winifred Pell]]‘Who was it?’ said Protheroe.

[[s Winifred Pell > Emrys Protheroe]]‘My brother. Hal. And yours?’

[[s Emrys Protheroe > Winifred Pell]]‘Oh, mine was only everybody.’ He shut the eyes. [[s Emrys Protheroe > Winifred Pell]]‘There were eleven of us from the one street, you see. That is ten letters I have to write, Nurse, to ten women who’ve known me since I was in frocks; and there’s nobody now who would want the eleventh. And I lie here and I make them in my head, and every one of them starts [[q]]“I was with him”, and it’s a lie. I was in a hole.’

Nobody had taught her what one did. She looked up the ward, and she looked down it; and then she took the pencil out of her bib, and the back of a temperature chart.

[[s Winifred Pell > Emrys Protheroe]]‘Tell me what he was like, then,’ she said. [[s Winifred Pell > Emrys Protheroe]]‘Never mind how he died. Begin with one of them. Begin with whoever lived next door.’

For so long that she thought she had lost him there was no sound except the guns. [[s Emrys Protheroe > Winifred Pell]]‘Ianto Rees,’ he said. [[s Emrys Protheroe > Winifred Pell]]‘He stole our gate.’

[[s Winifred Pell > Emrys Protheroe]]‘Why ever did he steal your gate?’

[[s Emrys Protheroe > Winifred Pell]]‘To sell it back to my mother.’

[[s Danny > Emrys Protheroe]]‘Taff?’ whispered Danny, out of the dark on the other side. [[s Danny > Emrys Protheroe]]‘What’d she give him for it?’

[[s Emrys Protheroe > Danny]]‘Tuppence,’ said the corporal. [[s Emrys Protheroe > Danny]]‘Go to sleep.’

* * *

[[scene place=the stove; present=Winifred Pell, Emrys Protheroe, Sister Macready; time=the first week of October]]
By the first week of October there were eight letters in Winifred’s locker, and he could go as far as the stove upon crutches.

[[s Winifred Pell > Emrys Protheroe]]‘[[q]]“He had the best ear in the valley,”’ she read out, [[s Winifred Pell > Emrys Protheroe]]‘[[q]]“and the worst hat.” Is that as you’d like it?’

[[s Emrys Protheroe > Winifred Pell]]‘That is Dai to the life. His mam will want it framed.’ Emrys Protheroe—he had been Emrys for a week now, though only after lights—lowered himself by stages on to the coal-box. [[s Emrys Protheroe > Winifred Pell]]‘You’ve a gift for it, you know. I would have put that he was a credit to the regiment.’

[[s Winifred Pell > Emrys Protheroe]]‘So you did put. I left it out.’

[[s Emrys Protheroe > Winifred Pell]]‘Did you, indeed!’

[[s Winifred Pell > Emrys Protheroe]]‘It’s my pencil.’

He laughed outright. Two beds off a head went up, and there were certain winks, and Winifred became exceedingly busy with the stove door; and it was so, on her knees, with coal upon her cuff and her cap crooked, that she saw a pair of very clean black shoes come to a stand beside her.

[[s Sister Macready > Winifred Pell]]‘Nurse Pell,’ said Sister Macready. [[s Sister Macready > Winifred Pell]]‘A word, if you please.’

[[scene place=the duckboard lane behind the linen store/the duckboard lane; present=Winifred Pell, Sister Macready; time=-]]
It had to be got through out of doors, in the duckboard lane behind the linen store, in a fine rain. The older woman stood under the drip from the guy-ropes without appearing to know of it.

[[s Sister Macready > Winifred Pell]]‘How long have you been on my ward?’

[[s Winifred Pell > Sister Macready]]‘Since June, Sister.’

[[s Sister Macready > Winifred Pell]]‘You are the best pair of hands I’ve had in it since June twelvemonth. I’d be obliged to you if you did not get yourself sent home.’ She brought out the words as if each one had to be paid for. [[s Sister Macready > Winifred Pell]]‘There’s been talk. I don’t regard talk. Matron does.’

[[s Winifred Pell > Sister Macready]]‘We write letters,’ Winifred said. [[s Winifred Pell > Sister Macready]]‘To the families. It’s nothing that anybody mightn’t—’

[[s Sister Macready > Winifred Pell]]‘I know what it is that you write. Higgs begs the envelopes for you, and Higgs reads whatever goes into them. The whole of the orderlies’ mess has been in tears over some person’s gate.’ Sister looked away along the boards. [[s Sister Macready > Winifred Pell]]‘There’s a train on Thursday. Captain Aldous has marked him for it; Blighty, and very likely his discharge. I thought that you had better hear it from me.’

The rain ran down inside her collar. It seemed important to say something in an ordinary voice. [[s Winifred Pell > Sister Macready]]‘That’s very good news, Sister.’

[[s Sister Macready > Winifred Pell]]‘It is, yes.’

[[s Winifred Pell > Sister Macready]]‘He has two left to write.’

[[s Sister Macready > Winifred Pell]]‘Then I should leave off blacking the stove,’ said Sister Macready, [[s Sister Macready > Winifred Pell]]‘if I were you.’ And then, when she had gone four paces, and without turning round: [[s Sister Macready > Winifred Pell]]‘Mine was a gunner. At Spion Kop. I was never so foolish as to lend him a pencil, and I’ve regretted it for seventeen years. Put your cap straight.’

[[scene place=the platform/the siding below the camp; present=Winifred Pell, Emrys Protheroe, Higgs, Danny, the transport sergeant, Sister Macready; time=Thursday/seven o’clock]]
On Thursday it had cleared. They were loading from seven o’clock at the siding below the camp, stretchers first; there was a sharp white sun, and a smell of frost and engine-oil, and all along the platform men with labels tied to their buttons were being cheerful at one another.

[[s Higgs > Emrys Protheroe]]‘Mind them legs, Taff,’ said Higgs. [[s Higgs > Emrys Protheroe]]‘I’ve carried them legs all over France.’ He set down his end and looked at the corporal, then at the nurse, then very hard at the sky. [[s Higgs > Emrys Protheroe, Winifred Pell]]‘I’ll just see a man about a blanket.’

Danny was on the step above, holding to the rail, with his bandaged face put up to the sun. [[s Danny > Winifred Pell, Emrys Protheroe]]‘I shan’t look,’ he offered.

[[s Emrys Protheroe > Danny]]‘You’re a good lad,’ said Emrys.

She had got the packet inside her cloak. She had meant to be brisk. [[s Winifred Pell > Emrys Protheroe]]‘There are ten here, addressed and stamped. The first of them’s Mrs. Rees. I’ve kept in the gate.’

[[s Emrys Protheroe > Winifred Pell]]‘That’s the ten, then.’ He turned it over. Then he put his thumb under the string. [[s Emrys Protheroe > Winifred Pell]]‘There’s eleven.’

[[s Winifred Pell > Emrys Protheroe]]‘Yes.’

[[s Emrys Protheroe > Winifred Pell]]‘Who’s the eleventh? There’s nobody—’ He had seen by then whose name was on it. He had gone quite white about the nostrils. [[s Emrys Protheroe > Winifred Pell]]‘This one is to me.’

[[s Winifred Pell > Emrys Protheroe]]‘You said that nobody would want the eleventh,’ said Winifred. [[s Winifred Pell > Emrys Protheroe]]‘So I thought that somebody ought to write it to you. You’re not to read it now.’

He read it now. It was not long. It said: [[m Winifred Pell > Emrys Protheroe]]‘He was rude to three nurses and would not eat beef tea. He has the worst temper in the Royal Welch and the kindest voice I ever heard in the dark. I was with him. W. P.’

[[s the transport sergeant]]‘All aboard!’ the transport sergeant was shouting, up by the engine. [[s the transport sergeant]]‘Stand away there! All aboard!’

[[s Danny > Emrys Protheroe]]‘What’s it say?’ demanded Danny. [[s Danny > Emrys Protheroe]]‘Is it about the gate?’

[[s Emrys Protheroe > Danny]]‘No, boy. It’s another one.’ Emrys folded it small, and smaller. He seemed to have difficulty in finding the pocket. [[s Emrys Protheroe > Winifred Pell]]‘I’m a quarryman, Winifred. I’ll be a quarryman with a stick. I’ve a chapel, and a hill, and a house with no gate to it.’

[[s Winifred Pell > Emrys Protheroe]]‘I can’t hear you,’ she said, for the whistle had gone, and it was true; or it was very nearly true, and she wanted it again.

[[s Emrys Protheroe > Winifred Pell]]‘I said, there’s no gate!’ he shouted. The couplings took up one after another all down the train. Higgs had come from nowhere and had him under the arms. [[s Emrys Protheroe > Winifred Pell]]‘You could walk straight in!’

She walked beside it, and then she ran beside it, in her left boot that squeaked, to the end of the platform, where the boards stopped. A long way off by then there was a hand out of a window and she could not tell whose.

[[s Sister Macready > Winifred Pell]]‘Well?’ said Sister Macready, who had happened to be passing. [[s Sister Macready > Winifred Pell]]‘What did he say?’

Winifred put up both hands and set her cap straight.

[[s Winifred Pell > Sister Macready]]‘He said that I needn’t count,’ she answered.
