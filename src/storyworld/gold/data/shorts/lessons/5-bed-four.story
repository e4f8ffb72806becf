title: Bed Four
section: third | past | - | Solveig Amundsen-Katz
section: third | past | - | Wilhelmina
person: Solveig Amundsen-Katz | Solveig; the older woman; Sol | she/her
person: Oyelaran | Oyelaran; Oye; the technician | she/her
person: Mrs. Pelletier | Mrs. Pelletier; the patient; the old lady; Honorine | she/her
person: Wilhelmina | Wilhelmina; Willa; Nurse Drury | she/her
person: Sister Aherne | Sister M. Aherne; Sister | she/her
person: Clémence | Clémence; the daughter | she/her
relation: Clémence | Mrs. Pelletier | family:daughter
relation: Solveig Amundsen-Katz | Oyelaran | colleague
relation: Wilhelmina | Sister Aherne | colleague
=====
[[scene place=the control room; present=Solveig Amundsen-Katz, Oyelaran; time=eleven minutes past three; eyes=Solveig Amundsen-Katz]]
At eleven minutes past three the woman in bed four sat up, with all her wires on, and asked for a basin.

[[s Mrs. Pelletier]]'Quick,' she said through the speaker. [[s Mrs. Pelletier]]'He's going to be sick again.'

In the control room Oyelaran put her sandwich down.

[[s Oyelaran > Solveig Amundsen-Katz]]'Who is?'

[[s Solveig Amundsen-Katz > Oyelaran]]'Nobody. She's asleep,' said Solveig. [[s Solveig Amundsen-Katz > Oyelaran]]'Look at the trace.'

[[s Oyelaran > Solveig Amundsen-Katz]]'She's got her eyes open.'

[[s Solveig Amundsen-Katz > Oyelaran]]'That happens.'

[[s Oyelaran > Solveig Amundsen-Katz]]'She's got her eyes open and she's looking at us.'

[[s Solveig Amundsen-Katz > Oyelaran]]'It's a one-way glass, Oye. She's looking at herself.'

They watched. The patient was a retired organist of seventy-four, whose daughter had brought her in because she talked at night, and not in her own voice. Behind the glass she folded back her sheet with two neat corners, as nobody had been taught to do for sixty years. Then she lay down on her side and gave a small dry cough.

[[s Oyelaran > Solveig Amundsen-Katz]]'That isn't how she talked at nine,' the technician said. [[s Oyelaran > Solveig Amundsen-Katz]]'At nine she was all French and butter. Now she sounds about twenty.'

[[s Solveig Amundsen-Katz > Oyelaran]]'Mark it.'

[[s Oyelaran > Solveig Amundsen-Katz]]'Mark it as what?'

Solveig thought about that for rather too long.

[[s Oyelaran > Solveig Amundsen-Katz]]'Sol? As what?'

[[s Solveig Amundsen-Katz > Oyelaran]]'Artefact,' said the older woman.

The telephone rang on the wall, and both of them jumped. It was the inside line, the cream one, which had not been connected to anything since the hospital was sold.

[[s Solveig Amundsen-Katz > Wilhelmina]]'Sleep laboratory.'

There was breath on it. There was a good deal of noise at the back: trolley wheels, a man groaning, rain.

[[s Wilhelmina > Solveig Amundsen-Katz]]'Is that Theatre?' a girl asked.

[[s Solveig Amundsen-Katz > Wilhelmina]]'No. This is the sleep laboratory. Who's speaking, please?'

[[s Wilhelmina > Solveig Amundsen-Katz]]'I've asked and asked for somebody to come to bed four. I'm all by myself here. I've forty of them.'

[[s Solveig Amundsen-Katz > Wilhelmina]]'Who *is* this?'

[[s Wilhelmina > Solveig Amundsen-Katz]]'There's a woman in with him,' the voice whispered. [[s Wilhelmina > Solveig Amundsen-Katz]]'In the bed. On top of him, sort of through him. She's got strings coming out of her head. Ought I to wake her?'

Solveig looked through the glass. Mrs. Pelletier lay on her side with sixteen wires in her white hair.

[[s Solveig Amundsen-Katz > Wilhelmina]]'Don't touch her,' she said.

***

[[scene place=the ward; present=Wilhelmina, Mrs. Pelletier; time=ten past three; eyes=Wilhelmina]]
The line had gone dead again. Wilhelmina hung up the receiver, and straightened her cap in the side of the steriliser, since if Sister came round there would be words about the cap, whatever else was up.

It was ten past three. It had been for ages.

She went back down the ward with her lamp. They had brought the men in from the pit at supper time, black all over, and put them two to a mattress, and Sister had said, [[s Sister Aherne > Wilhelmina]]'Nurse Drury, I shall be five minutes,' and gone for the doctor in the rain. There was a boy in bed four who couldn't keep anything down. And there was the old lady.

She was still there. She had a nightdress with rabbits on it.

[[s Wilhelmina > Mrs. Pelletier]]'Madam?' said Wilhelmina. [[s Wilhelmina > Mrs. Pelletier]]'Madam, it's men's surgical. You can't stop here.'

The old lady opened one eye.

[[s Mrs. Pelletier > Wilhelmina]]'Ah, it's you,' she said comfortably. [[s Mrs. Pelletier > Wilhelmina]]'The little one in the cap. You come to me every night, you know. My daughter is very vexed.'

[[s Wilhelmina > Mrs. Pelletier]]'I don't come anywhere. I'm on till seven.'

[[s Mrs. Pelletier > Wilhelmina]]'Till seven of what day, *chérie*?'

Wilhelmina found that she couldn't say. She put the lamp down on the locker, next to the basin.

The boy stirred and muttered. She put her hand under his forehead and held the basin, and the old lady, whose shoulder he seemed to be lying in, moved over for him as one does for a cat.

[[s Mrs. Pelletier > Wilhelmina]]'What's the matter with him?'

[[s Wilhelmina > Mrs. Pelletier]]'Bad air.'

[[s Mrs. Pelletier > Wilhelmina]]'He's very young.'

[[s Wilhelmina > Mrs. Pelletier]]'He told the overman he was sixteen.'

[[s Mrs. Pelletier > Wilhelmina]]'And you? What did you tell them?'

[[s Wilhelmina > Mrs. Pelletier]]'Twenty,' said Wilhelmina, and blushed. [[s Wilhelmina > Mrs. Pelletier]]'I will be. In May.'

They both listened to the rain. It was coming down as though somebody were emptying it out, and underneath it there was another noise, a long low one, that had been the river when she came on.

[[s Wilhelmina > Mrs. Pelletier]]'Is Sister coming back?' she asked at last.

[[s Mrs. Pelletier > Wilhelmina]]'I don't know her. What's your name?'

[[s Wilhelmina > Mrs. Pelletier]]'Wilhelmina Drury. They call me Willa at home.'

[[s Mrs. Pelletier > Wilhelmina]]'And I'm Honorine. Sit on the bed, Willa. You look terribly tired.'

[[s Wilhelmina > Mrs. Pelletier]]'We're not allowed.'

[[s Mrs. Pelletier > Wilhelmina]]'Who would see?'

[[s Wilhelmina > Mrs. Pelletier]]'They would,' said Wilhelmina, and nodded towards the end wall. It was only distemper, green up to the shoulder and cream above. But for some nights now she had had the feeling of being looked at from inside it. [[s Wilhelmina > Mrs. Pelletier]]'There's two women in there. They eat sandwiches.'

***

[[scene place=the control room; present=Solveig Amundsen-Katz, Oyelaran; eyes=Solveig Amundsen-Katz]]
[[s Oyelaran > Solveig Amundsen-Katz]]'I want that on the record,' said Oyelaran. [[s Oyelaran > Solveig Amundsen-Katz]]'She said that. She did both the voices, and the one in the cap said "sandwiches", and I'm not having it.'

[[s Solveig Amundsen-Katz > Oyelaran]]'Sit down.'

[[s Oyelaran > Solveig Amundsen-Katz]]'I'm going home.'

[[s Solveig Amundsen-Katz > Oyelaran]]'You're going to ring the daughter.'

[[s Oyelaran > Solveig Amundsen-Katz]]'And say what? "Good morning, your mother's haunted"?'

[[s Clémence > Oyelaran, Solveig Amundsen-Katz]]'She's here,' said someone in the doorway.

[[scene place=the control room; present=Solveig Amundsen-Katz, Oyelaran, Clémence]]
It was a stout person in a raincoat over pyjamas, with her mother's nose. She had been asleep in the car park since nine; she'd had a feeling, she said.

[[s Clémence > Solveig Amundsen-Katz, Oyelaran]]'Is it the nurse?'

[[s Solveig Amundsen-Katz > Clémence]]'You know about the nurse?'

[[s Clémence > Solveig Amundsen-Katz]]'I've had the nurse every night since Lent. She does the corners on *my* sheets.' Clémence came up to the glass and put her forehead on it. [[s Clémence > Solveig Amundsen-Katz]]'That's why I asked for this place and no other. Maman said, "It's in the old Infirmary, she tells me the name of the street." I thought that if we brought her to where it was, it might stop.'

[[s Solveig Amundsen-Katz > Clémence]]'You might have put it on the form.'

[[s Clémence > Solveig Amundsen-Katz]]'Under what?'

Nobody could think.

[[s Oyelaran > Clémence, Solveig Amundsen-Katz]]'There's a board,' Oyelaran said suddenly. [[s Oyelaran > Clémence, Solveig Amundsen-Katz]]'Downstairs, by the bins. Brass. I lock my bike to it. "To the men of Number Two pit, and to Sister M. Aherne, who went out for help."'

[[s Clémence > Oyelaran]]'And came back?'

[[s Oyelaran > Clémence]]'It just says "went out". There was a flood that night. The bridge went.'

[[s Clémence > Oyelaran]]'And the nurse?'

[[s Oyelaran > Clémence]]'It doesn't say anything about a nurse.'

Behind the glass the young voice was explaining that it mustn't sit down, it really mustn't, it hadn't been relieved. Solveig had been on nights for twenty-two years. She knew that sentence in her feet. She pulled the microphone to her, the one they used for telling people to turn over, and pressed the switch.

[[s Solveig Amundsen-Katz > Wilhelmina]]'Nurse Drury,' she said.

***

[[scene place=the ward; present=Wilhelmina, Mrs. Pelletier; eyes=Wilhelmina]]
It came out of the wall, tired and Irish and cross. Or it may not have been Irish. It was certainly a Sister.

[[s Wilhelmina > Solveig Amundsen-Katz]]'Yes, Sister!' Wilhelmina was on her feet with her hands behind her. [[s Wilhelmina > Solveig Amundsen-Katz]]'I wasn't sitting.'

[[s Solveig Amundsen-Katz > Wilhelmina]]'I know you weren't. I've been a long time. I'm sorry for it.'

[[s Wilhelmina > Solveig Amundsen-Katz]]'It was only five minutes, Sister.'

There was a silence in the wall.

[[s Solveig Amundsen-Katz > Wilhelmina]]'Give me your report,' said the voice, not quite so steadily.

[[s Wilhelmina > Solveig Amundsen-Katz]]'Forty men, Sister. Bed nine is easier. Bed twelve was asking for his wife. Bed four's been sick, but he kept the last lot down, and there's a lady in with him, and I know that's not regular, but she's been company.' She had to stop and breathe. [[s Wilhelmina > Solveig Amundsen-Katz]]'I haven't lost any.'

[[s Solveig Amundsen-Katz > Wilhelmina]]'Not one?'

[[s Wilhelmina > Solveig Amundsen-Katz]]'Not while I was on.'

[[s Solveig Amundsen-Katz > Wilhelmina]]'Then that's very well done, and you're relieved. Do you hear, Nurse? I've got them now. Go and lie down.'

[[s Mrs. Pelletier > Wilhelmina]]'You see?' murmured the old lady. She lifted up the blanket, with its two neat corners. [[s Mrs. Pelletier > Wilhelmina]]'There's any amount of room.'

[[s Wilhelmina > Mrs. Pelletier]]'Just until seven,' said Wilhelmina, and took off her cap.

It was the softest bed she had ever been in. Beside her the boy had stopped coughing. All down the ward, two by two, the men were turning over on their sides, and the rain was leaving off, and somebody very far away had begun to play an organ, slowly, with a good many wrong notes, in the way of a person who has not had the use of her hands for some time and is delighted to get them back.

***

[[scene place=the control room; present=Solveig Amundsen-Katz, Oyelaran, Clémence; time=twelve minutes past three; eyes=Solveig Amundsen-Katz]]
It was twelve minutes past three. On the screen the sixteen lines drew out, long and slow and even, like a beach. The rain had stopped, or perhaps it had only been raining in the speaker. In the bed behind the glass there was one old woman, lying well over to one side, as you do for company.

[[s Oyelaran > Solveig Amundsen-Katz]]'Delta,' said Oyelaran, and blew her nose on a sandwich bag. [[s Oyelaran > Solveig Amundsen-Katz]]'She's right down. I've never seen anybody so asleep.'

[[s Clémence > Oyelaran]]'Which of them?' the daughter asked.

Neither answered her. Solveig still had her thumb on the switch; she had to take it off with the other hand.

[[s Oyelaran > Solveig Amundsen-Katz]]'What do I mark it as?'

[[s Solveig Amundsen-Katz > Oyelaran]]'Put "handover",' she said.
