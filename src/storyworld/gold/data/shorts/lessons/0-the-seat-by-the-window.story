title: The Seat by the Window
section: third | past | - | Wilmer Condori
section: third | past | - | Mama Asunta
person: Wilmer Condori | Wilmer; Wilo; Willmercha; the man in the leather jacket; señor; the engineer; her nephew | he/him
person: Mama Asunta | Mama Asunta; Asunta; the old woman; mamay; tía; his aunt | she/her
person: the driver | the driver; Don Eusebio; Eusebio; maestro | he/him
person: the fare boy | the fare boy; the boy; Yonatan | he/him
person: the woman with the guinea pigs | the woman with the guinea pigs; the guinea-pig woman; Nélida; comadre | she/her
person: the schoolteacher | the schoolteacher; the teacher; profe | he/him
person: Abuela Paulina | Abuela Paulina; Paulina; Nonna; his mother; her sister | she/her
person: Yuli | Yuli; his daughter | she/her
relation: Mama Asunta | Wilmer Condori | family:aunt
relation: Abuela Paulina | Wilmer Condori | family:mother
relation: Abuela Paulina | Mama Asunta | family:sister
relation: Wilmer Condori | Yuli | family:father
relation: Abuela Paulina | Yuli | family:grandmother
=====
[[scene place=the bus to Qochapata/the bus; present=Wilmer Condori, Mama Asunta, the driver, the fare boy, the woman with the guinea pigs, the schoolteacher; time=six; eyes=Wilmer Condori]]
The bus to Qochapata left at six, and at seven it had not left.

[[s the fare boy]]‘Going, going, we’re going!’ sang the fare boy from the step. He had been singing it since five.

[[s the schoolteacher > the driver]]‘Maestro,’ a man in a brown suit called from the second row, [[s the schoolteacher > the driver]]‘are we going, or is it only the boy?’

[[s the driver > the schoolteacher]]‘There’s a seat left, profe.’

[[s the schoolteacher > the driver]]‘There’s a sheep on it.’

[[s the driver > the schoolteacher]]‘The sheep has paid.’

The man in the leather jacket had got the place on the aisle in the fourth row. By the window sat an old woman in a tall white hat with her bundle on her knees, who had not once turned her head. Wilmer had known her before he was up the step. He had stood there with one foot in the road and thought of getting down.

It was his aunt. Twenty-two years; she had become small, and her plaits had gone the colour of rope. She used to carry him on her back across the river.

[[s the fare boy > Wilmer Condori]]‘Where to, señor?’

[[s Wilmer Condori > the fare boy]]‘Qochapata.’

[[s the fare boy > Wilmer Condori]]‘Are you the engineer for the well?’

It was easier than any other thing. [[s Wilmer Condori > the fare boy]]‘Yes,’ he said.

[[s the woman with the guinea pigs > the schoolteacher]]‘An engineer!’ Across the aisle a stout woman lifted a sack that squeaked, to see round it. [[s the woman with the guinea pigs > Wilmer Condori]]‘From the capital?’

[[s Wilmer Condori > the woman with the guinea pigs]]‘From further.’

[[s the woman with the guinea pigs > Wilmer Condori]]‘From where, then? From Italy? You’ve got an Italian jacket.’

[[s the schoolteacher > the woman with the guinea pigs]]‘Leave the gentleman in peace, Nélida.’

[[s the woman with the guinea pigs > the schoolteacher]]‘I’m only asking. He can say if he doesn’t like it. Don’t you like it, engineer?’

[[s Wilmer Condori > the woman with the guinea pigs]]‘From Turin,’ he said. The old woman by the window went on looking at a wall.

The sheep was moved. A soldier got its seat. The bus shook itself from end to end and began to climb.

By the first cross they were all talking, as people do who are afraid of the edge.

[[s the woman with the guinea pigs > the schoolteacher]]‘You’re going up for the funeral, profe?’

[[s the schoolteacher > the woman with the guinea pigs]]‘Of course. She fed me my first year. I’d have starved.’

[[s the woman with the guinea pigs > the schoolteacher]]‘She fed everybody. Twelve of these I’ve got in here, and I told my husband, that’s not even what I owe her.’ The sack was patted. [[s the woman with the guinea pigs > the schoolteacher]]‘And him? Do they say he’s coming?’

[[s the schoolteacher > the woman with the guinea pigs]]‘Who?’

[[s the woman with the guinea pigs > the schoolteacher]]‘You know who. The son.’

[[s the driver > the woman with the guinea pigs]]‘That one!’ said Don Eusebio over his shoulder, and half the bus begged him to look at the road. [[s the driver > the woman with the guinea pigs]]‘He’ll send a wreath. By telephone.’

[[s the schoolteacher > the driver]]‘He sent money.’

[[s the driver > the schoolteacher]]‘Money! My dog would send money, if he had a bank.’

[[s the woman with the guinea pigs > the driver]]‘Every Sunday she walked down to the telephone at the shop, with her knees, and sat. From eight till noon. I saw it with my eyes. And I’d say, “Abuela Paulina, he won’t ring today,” and she’d say, “Then I’ll have had a sit.”’

Wilmer had his hands between his thighs. He had rung for the first four years. Then they had cut him at the factory, and for a winter he had not had a coin, nor a roof he would have cared to describe; by the spring it had become a thing that you could not ring up and say.

[[t Wilmer Condori]]‘Get down,’ he thought. [[t Wilmer Condori]]‘At the next cross. Say you feel ill.’

[[s the schoolteacher > Wilmer Condori]]‘You’ve gone white, engineer,’ said the teacher kindly. [[s the schoolteacher > Wilmer Condori]]‘It’s the height. Somebody give him coca.’

It was the old woman who moved. She undid a corner of her bundle and held out to him, without looking, three good leaves on her palm.

[[s Wilmer Condori > Mama Asunta]]‘Thank you, señora,’ said Wilmer in Spanish.

She did not answer.

[[s the woman with the guinea pigs > Wilmer Condori]]‘She’s deaf,’ said the guinea-pig woman. [[s the woman with the guinea pigs > Wilmer Condori]]‘It’s the sister, you know. Of the dead one. Mama Asunta. You have to shout. Mama Asunta! The señor says thank you!’

[[s Mama Asunta > the woman with the guinea pigs]]‘I’ve got no change,’ said the old woman.

***

[[scene place=the bus; present=Wilmer Condori, Mama Asunta, the driver, the fare boy, the woman with the guinea pigs, the schoolteacher; eyes=Mama Asunta]]
She had not been deaf for a day in her life. It had begun with a tax man, and it had turned out so restful that she kept it up.

She had known him by his feet. The rest was a stranger, fat and sad in a dead calf’s skin; but he had set his left foot on the step turned in, the way he did when he was two. Asunta had gone straight back to looking at the wall, since otherwise she would have hit him with the bundle, and there were eggs in it.

[[t Mama Asunta]]‘Let him speak first,’ she thought. [[t Mama Asunta]]‘Paulina waited for eighteen years. I can wait till the pass.’

At the pass the bus stopped. It did so with a bang.

[[s the driver > the fare boy]]‘Yonatan! Stone!’

The boy was already out, and had it under the wheel. They heard him go round, and they heard him say a word.

[[s the fare boy > the driver]]‘It’s the spring, Don Eusebio!’ he shouted from beneath. [[s the fare boy > the driver]]‘It’s broken clean in two!’

[[s the driver > the fare boy]]‘Which one?’

[[s the fare boy > the driver]]‘The one we tied!’

[[s the woman with the guinea pigs > the driver]]‘Tied?’ said Nélida. [[s the woman with the guinea pigs > the driver]]‘What do you mean, tied? With what was it tied?’

[[s the driver > the woman with the guinea pigs]]‘With confidence, comadre. Everybody off.’

[[scene place=the pass/the apacheta; present=Wilmer Condori, Mama Asunta, the driver, the fare boy, the woman with the guinea pigs, the schoolteacher]]
It was bitterly cold at the apacheta, and very clear. You could see the whole of it from there: the lake, the tin roofs, a blue thread of smoke. The people stood about stamping. The driver lay on his back in the road.

[[s the driver > Wilmer Condori]]‘Engineer! You’re a man of science. Come and look at this.’

[[s Wilmer Condori > the driver]]‘I don’t know buses.’

[[s the driver > Wilmer Condori]]‘It’s a spring. You studied springs?’

[[s Wilmer Condori > the driver]]‘I’m not an engineer,’ the man in the jacket said.

Everyone looked. He had said it too loudly. It went out over the edge, and the other side of the valley said it once again.

[[s the schoolteacher > Wilmer Condori]]‘Then what are you?’

[[s Wilmer Condori > the schoolteacher]]‘I wash dishes in a school. Before that I washed cars. There was some time when I didn’t wash anything, not even myself.’ He had begun it in Spanish, and somewhere it had become Quechua, and nobody there noticed but Asunta. [[s Wilmer Condori > the schoolteacher]]‘I’m the one with the bank. I’m Don Eusebio’s dog.’

The driver came slowly out from under his bus.

[[s the driver > Wilmer Condori]]‘Wilmer?’ he said. [[s the driver > Wilmer Condori]]‘Wilo Condori? But I taught you to drive!’

[[s Wilmer Condori > the driver]]‘You taught me to tie springs.’

[[s the woman with the guinea pigs > Wilmer Condori]]‘And I sat there,’ cried Nélida, [[s the woman with the guinea pigs > Wilmer Condori]]‘and I told you to your face! Ay, what a mouth. Why didn’t you stop me?’

[[s Wilmer Condori > the woman with the guinea pigs]]‘I wanted to hear it.’

[[s the woman with the guinea pigs > Wilmer Condori]]‘Nobody wants to hear that.’

[[s Wilmer Condori > the woman with the guinea pigs]]‘She never said a word of it to me. When I did ring. She’d tell me about the hens.’

The teacher had taken off his hat. No one seemed to know who ought to go next. Then they all turned, one after another, the soldier too, to the old woman by the cairn, and Nélida filled her chest.

[[s the woman with the guinea pigs > Mama Asunta]]‘Mama Asunta! It’s your nephew! It’s Paulina’s—’

[[s Mama Asunta > the woman with the guinea pigs]]‘Don’t bawl,’ said Asunta. [[s Mama Asunta > the woman with the guinea pigs]]‘I’ve got ears.’

[[s the woman with the guinea pigs > Mama Asunta]]‘You’ve got what?’

But she was already walking. He stood there with his foot turned in. She reached up, because he was tall even now, and got him by the zip.

[[s Mama Asunta > Wilmer Condori]]‘Señora,’ she said. [[s Mama Asunta > Wilmer Condori]]‘You called me señora.’

[[s Wilmer Condori > Mama Asunta]]‘I didn’t dare, tía.’

[[s Mama Asunta > Wilmer Condori]]‘I wiped your nose. I wiped the other end. Señora!’

[[s Wilmer Condori > Mama Asunta]]‘Forgive me.’

[[s Mama Asunta > Wilmer Condori]]‘It’s not mine to do. You’ve missed her by five days.’ She had meant to stop at that. She had had it ready for years, and it was a good hard one; and now that it was out she saw that it had gone in to the handle, and that there was no need of any more. [[s Mama Asunta > Wilmer Condori]]‘She wasn’t waiting for the telephone,’ said Asunta. [[s Mama Asunta > Wilmer Condori]]‘You needn’t think so. It’s what they all think. She owed at the shop for sugar, and if she sat there on a Sunday with that face, he was ashamed to ask her for it.’

[[s Wilmer Condori > Mama Asunta]]‘Is that true?’

[[s Mama Asunta > Wilmer Condori]]‘Some Sundays.’

He laughed. It was a horrible noise. She let him put his wet face down in her hat.

[[s the fare boy > the driver]]‘Don Eusebio,’ said the boy after a time, [[s the fare boy > the driver]]‘what do we tie it with now?’

[[s the driver > the fare boy]]‘We’ve no rope?’

[[s the fare boy > the driver]]‘The rope’s on the sheep.’

Something was singing in the leather jacket. He felt for it and looked, and he would have put it back, but she had him by the sleeve.

[[s Mama Asunta > Wilmer Condori]]‘Who’s that?’

[[s Wilmer Condori > Mama Asunta]]‘It’s Yuli. My daughter. She’s nine.’

[[s Mama Asunta > Wilmer Condori]]‘You’ve got a daughter?’ said Asunta, and the whole pass said it with her. [[s Mama Asunta > Wilmer Condori]]‘And you let it ring? You? Answer it, donkey!’

He answered it.

[[s Yuli > Wilmer Condori]]‘Papà?’ said a small voice, as near as if it stood among them. [[s Yuli > Wilmer Condori]]‘Have you got there? Have you seen Nonna’s house?’

[[s Wilmer Condori > Yuli]]‘I can see it from here,’ said Wilmer. [[s Wilmer Condori > Yuli]]‘Wait. There’s somebody who wants to talk to you. You don’t have to shout.’

He held it out to her. Asunta took off her hat for it. Behind them the man in the brown suit was on his knees in the road, in the dust, handing the driver his belt, and then his tie.

[[s Mama Asunta > Yuli]]‘Listen, little one,’ said Asunta into the telephone. [[s Mama Asunta > Yuli]]‘I’m going to tell you about the hens.’
