title: Mr. Daniel from the Bank
section: third | past | - | Leocadia Plum
section: third | past | - | Robin Tansley
person: Leocadia Plum | Leocadia Plum; Leocadia; Mrs. Plum; the old woman; the old lady | she/her
person: Robin Tansley | Robin Tansley; Tansley; Robin; Rob; Mr. Daniel; Daniel; the caller | he/him
person: Sunniva Rask | Rask; Detective Sergeant Rask; Sergeant Rask; the sergeant; Sarge | she/her
person: Mr. Gaunt | Mr. Gaunt; Gaunt; the supervisor; the man in the good shoes | he/him
person: Jerzy Baptiste | Jerzy; Constable Baptiste; Baptiste; the constable | he/him
person: Colette | Colette; Col; the girl in the next booth | she/her
relation: Sunniva Rask | Jerzy Baptiste | colleague
relation: Robin Tansley | Colette | colleague
relation: Robin Tansley | Mr. Gaunt | colleague
=====
[[scene place=her kitchen/the kitchen; present=Leocadia Plum, Sunniva Rask, Jerzy Baptiste; time=one minute to eleven; eyes=Leocadia Plum]]
At one minute to eleven Leocadia Plum put on a clean cardigan, because she was expecting a call.

[[s Sunniva Rask > Leocadia Plum]]'He can't see you,' said Detective Sergeant Rask.

[[s Leocadia Plum > Sunniva Rask]]'I can see me.'

There were two of them in her kitchen, the tall fair sergeant and a constable with a laptop who had already eaten four of her biscuits. A wire ran out of her telephone, over the bread bin, and into a box.

[[s Sunniva Rask > Leocadia Plum]]'Once more, Mrs. Plum. What do we need?'

[[s Leocadia Plum > Sunniva Rask]]'Nine minutes.'

[[s Sunniva Rask > Jerzy Baptiste]]'Is it nine, Jerzy?'

[[s Jerzy Baptiste > Sunniva Rask]]'Eight might do. They bounce it all over the shop.' He licked a finger. [[s Jerzy Baptiste > Leocadia Plum]]'These are brilliant, Mrs. Plum.'

[[s Leocadia Plum > Jerzy Baptiste]]'There's a second tin,' she told him. [[s Leocadia Plum > Jerzy Baptiste]]'Behind the flour.'

[[s Sunniva Rask > Jerzy Baptiste]]'Constable Baptiste has had plenty. Haven't you, Jerzy?'

[[s Jerzy Baptiste > Sunniva Rask]]'Yes, Sarge.'

[[s Sunniva Rask > Leocadia Plum]]'And if he asks for the number on the card?'

[[s Leocadia Plum > Sunniva Rask]]'I can't find my glasses.'

[[s Sunniva Rask > Leocadia Plum]]'And if he gets angry?'

[[s Leocadia Plum > Sunniva Rask]]'He doesn't get angry,' Leocadia said. [[s Leocadia Plum > Sunniva Rask]]'He's a very polite boy.'

The two police looked at one another, and she saw them do it. Eleven thousand pounds, that look said. It had been going to be a headstone and a stairlift. They were kind about it. Everyone had been kind; the real bank had sent a leaflet with a picture of a padlock on it, and her niece had stopped telling her things. She folded her hands upon the oilcloth. At eleven o'clock exactly the telephone rang.

[[s Leocadia Plum > Robin Tansley]]'Mickleover four-one-nine.'

[[s Robin Tansley > Leocadia Plum]]'Good morning, is that Mrs. Plum? It's Daniel, from the bank.'

[[s Leocadia Plum > Robin Tansley]]'Mr. Daniel! I've been sitting here.'

[[s Robin Tansley > Leocadia Plum]]'I said eleven, didn't I? How's the hip?'

[[s Leocadia Plum > Robin Tansley]]'It tells me when it's going to rain.'

[[s Robin Tansley > Leocadia Plum]]'And is it?'

[[s Leocadia Plum > Robin Tansley]]'By teatime. Take a coat.'

Rask was holding up one finger. One minute. The constable's screen showed a map of Europe, with a red line on it that went to Riga and thought better of it.

[[s Robin Tansley > Leocadia Plum]]'Now, Mrs. Plum, I don't want you to worry, but there's been some more activity on the account.'

[[s Leocadia Plum > Robin Tansley]]'Oh dear. Is it the same people?'

[[s Robin Tansley > Leocadia Plum]]'It looks like it. So what we'd do, we'd move the rest to somewhere safe, same as before. Have you got your card there?'

[[s Leocadia Plum > Robin Tansley]]'I've got it somewhere. I'd have to look for my glasses.'

[[s Robin Tansley > Leocadia Plum]]'You take your time.'

She took it. She put the receiver down beside the biscuits and opened a drawer and shut it, and moved some spoons about for the sound of them. Her glasses were on her nose. It was strange to be lying to somebody who was lying to you; it was like one of those dances where you never touch. The sergeant pushed a sheet of paper over the oilcloth.

[[m Sunniva Rask > Leocadia Plum]]'ASK HIM THINGS', it said.

[[s Leocadia Plum > Robin Tansley]]'Are you still there, Mr. Daniel?'

[[s Robin Tansley > Leocadia Plum]]'Still here.'

[[s Leocadia Plum > Robin Tansley]]'You sound as if you've a cold.'

[[s Robin Tansley > Leocadia Plum]]'It's only the air conditioning.'

[[s Leocadia Plum > Robin Tansley]]'Does nobody look after you?'

There was a gap then, a small one. She had been a telephonist for thirty years, on the old boards with the cords, and there was not a kind of gap that she did not know. This one was not a man who was thinking up an answer. It was somebody who had one.

[[s Robin Tansley > Leocadia Plum]]'Not so you'd notice,' said the caller.

[[s Leocadia Plum > Robin Tansley]]'Where's your mother?'

[[s Robin Tansley > Leocadia Plum]]'She passed away, Mrs. Plum. Have you found those glasses?'

[[s Leocadia Plum > Robin Tansley]]'Not yet. When did she?'

[[s Robin Tansley > Leocadia Plum]]'Easter.'

[[s Leocadia Plum > Robin Tansley]]'This Easter? Oh, my dear.'

Four fingers. Jerzy had stopped chewing. The sergeant had turned to the window, with her back very straight.

***

[[scene place=the booth/the office over the carpet warehouse; present=Robin Tansley, Colette; eyes=Robin Tansley]]
In a booth no wider than a coffin, in an office over a carpet warehouse, Robin Tansley pressed the headset against his ear and wished that she would stop.

It was on the sheet in front of him, all of it. [[q]]'Build trust', the sheet said. [[q]]'Mention the hip.' There was nothing on it about Easter. He could not think why he had said it. He could have said anything; he could have said that his mother was in Spain.

[[s Leocadia Plum > Robin Tansley]]'Was it sudden?' the old woman asked, in his ear.

[[s Robin Tansley > Leocadia Plum]]'No. No, it was a good while coming.'

[[s Leocadia Plum > Robin Tansley]]'And did you get there?'

[[s Robin Tansley > Leocadia Plum]]'Did I get where?'

[[s Leocadia Plum > Robin Tansley]]'In time, I mean. I didn't, with Mr. Plum. I'd gone down for a cup of tea.'

He looked at the clock. Over the partition the girl in the next booth was telling somebody that she quite understood, sir, and rolling her eyes at him.

[[s Robin Tansley > Leocadia Plum]]'I was at work,' he said.

[[s Leocadia Plum > Robin Tansley]]'At the bank.'

[[s Robin Tansley > Leocadia Plum]]'Yeah. At the bank.'

She said it so mildly. They were not supposed to be mild. They were supposed to be frightened, and then you were supposed to be the only person who could make it stop; that was on the sheet too, in other words. He had done it forty times a day since the clocks went back. He was told that he had the voice for it.

[[s Leocadia Plum > Robin Tansley]]'And wouldn't they let you go?'

A hand came down on the top of the partition. It wore two rings.

[[scene place=the booth; present=Robin Tansley, Colette, Mr. Gaunt]]
[[s Mr. Gaunt > Robin Tansley]]'What's this?' said the man in the good shoes. [[s Mr. Gaunt > Robin Tansley]]'Is this a call or a séance?'

Robin put his thumb over the microphone.

[[s Robin Tansley > Mr. Gaunt]]'She's looking for her glasses, Mr. Gaunt.'

[[s Mr. Gaunt > Robin Tansley]]'How long?'

[[s Robin Tansley > Mr. Gaunt]]'Five minutes?'

[[s Mr. Gaunt > Robin Tansley]]'They're on her head. They're always on her head. Close it or drop it.'

[[s Robin Tansley > Mr. Gaunt]]'She's good for it. She just likes a chat.'

[[s Mr. Gaunt > Robin Tansley]]'I don't pay you to chat, I pay you to close. Who's the best closer in this room?'

He did not answer.

[[s Mr. Gaunt > Robin Tansley]]'I asked you something, Robin.'

[[s Colette > Mr. Gaunt]]'I am,' said Colette over the top, with her own hand round her own microphone. [[s Colette > Mr. Gaunt]]'Leave him be, I've two on the boil and you're putting me off.'

The supervisor laughed. He rapped his rings twice on the wood and went off down the row, not fast, looking into each of the booths as a man looks into hutches.

[[scene place=the booth; present=Robin Tansley, Colette]]
[[s Colette > Robin Tansley]]'Close it,' she mouthed, or nearly. She was twenty-two and had a baby at her sister's, and she had closed nine since breakfast. [[s Colette > Robin Tansley]]'Rob. What's the matter with you?'

[[s Robin Tansley > Colette]]'Nothing.'

He took his thumb away.

[[s Robin Tansley > Leocadia Plum]]'Mrs. Plum? Sorry about that.'

[[s Leocadia Plum > Robin Tansley]]'Was that your manager?'

[[s Robin Tansley > Leocadia Plum]]'You heard him?'

[[s Leocadia Plum > Robin Tansley]]'A thumb's no good, dear. You want the whole palm. I was on the Derby exchange.' She coughed. [[s Leocadia Plum > Robin Tansley]]'He called you Robin.'

The red light on the phone burned quite steadily. Seven minutes and ten seconds. At five they were supposed to get out, whatever happened, that was on the sheet as well.

[[s Leocadia Plum > Robin Tansley]]'It's a nicer name than Daniel,' she said.

[[s Robin Tansley > Leocadia Plum]]'Mrs. Plum, is there anybody there with you?'

And now it was she who had left a gap.

[[s Leocadia Plum > Robin Tansley]]'There's two of them,' said the old lady. [[s Leocadia Plum > Robin Tansley]]'They're making terrible faces at me. One's got my pencil.'

He held quite still. It was odd how little it surprised him. Far off in her kitchen somebody said, very distinctly, a word that he would not have thought a policewoman would use.

He ought to have torn the plug out. All the others would have. He sat looking at the picture he had pinned up over the sheet, of a woman in a paper hat, squinting, on a beach. She had told people that he worked in finance. She had told the nurses so, at the end, all of them, by name.

[[s Robin Tansley > Leocadia Plum]]'How long do they need?'

[[s Leocadia Plum > Robin Tansley]]'About another minute.'

[[s Robin Tansley > Leocadia Plum]]'Why'd you tell me?'

[[s Leocadia Plum > Robin Tansley]]'Because I'm eighty next month, and I've told a good many lies this morning, and I find I don't care for it. You'll know how that is.' A chair creaked. [[s Leocadia Plum > Robin Tansley]]'Is that man standing near you?'

[[s Robin Tansley > Leocadia Plum]]'He's down the end.'

[[s Leocadia Plum > Robin Tansley]]'Is he the one who wouldn't let you go?'

[[s Robin Tansley > Leocadia Plum]]'He said, "She'll still be dead on Monday." That's what he said to me.'

[[s Leocadia Plum > Robin Tansley]]'Well, then,' said Mrs. Plum.

Seven fifty. Seven fifty-five. Colette was staring at him openly. Down at the end of the row the rings were rapping on somebody else's wood. He laid the headset down on the desk, with great care, as you would put down something asleep; he did not press the button; he reached for his coat.

[[s Colette > Robin Tansley]]'Where are you going?'

[[s Robin Tansley > Colette]]'It's going to rain,' said Robin. [[s Robin Tansley > Colette]]'Come on. Leave it. Get your bag, Col, and come on.'

Behind them, on the desk, the little voice went on talking to nobody, quite contentedly, about a headstone; and on the screen in the kitchen at Mickleover the red line, which had been to Riga and Cork and for some reason Madeira, stopped, and shook itself, and came down like a pin.
