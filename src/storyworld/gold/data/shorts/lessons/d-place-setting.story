title: place setting
section: third | past | - | Tolliver
person: Tolliver | Tolliver; Malik; the agent; the older man; SSA Tolliver | he/him
person: Wren | Wren; Dr. Wren; Elias; Doc; the profiler; the younger man; the doctor | he/him
person: Yoon | Yoon; Hana; the smaller woman | she/her
person: Varga | Varga; Inés; the analyst; the redhead | she/her
person: Desrosiers | Desrosiers; the unit chief; the boss; boss | she/her
person: Kowalczyk | Kowalczyk; Detective Kowalczyk; Stan; the detective | he/him
person: Lauren Pickett | Lauren Pickett; Lauren; the victim | she/her
person: the unsub | the unsub | he/him
relation: Tolliver | Wren | romantic: kissed once and unspoken
relation: Tolliver | Wren | colleague: partners
relation: Tolliver | Yoon | colleague
relation: Tolliver | Varga | colleague
relation: Desrosiers | Tolliver | colleague: boss
=====
place setting

A/N: unbeta'd, I have a shift in four hours, we die like men. Set after the Tulsa fic but you don't really need to read that one, all you need to know is There Was Only One Porch. Warnings for canon typical crime scenes (nothing graphic) and two grown men refusing to talk.

---

[[scene place=the bullpen; present=Tolliver, Wren, Yoon, Varga, Desrosiers; time=6:40 in the morning]]
The bullpen at 6:40 in the morning belonged to Yoon. She got in at six, she did the crossword in pen, and she did not like to be spoken to before the second coffee, which was why it was such a shame about everyone else.

[[s Varga > Yoon]]"Seven letters," Varga read over her shoulder. [[s Varga > Yoon]]"[[q]]'Not on speaking terms'. Oh, that's easy. That's Malik and Elias."

[[s Yoon > Varga]]"That's thirteen letters."

[[s Varga > Yoon]]"You counted that fast."

[[s Yoon > Varga]]"It's sort of on my mind, Inés."

[[s Tolliver > Varga, Yoon]]"I can hear you," said Tolliver. His desk was four feet away. He had been looking at the same page of the same file since he sat down, and he turned it now, so that they'd see him turn it. [[s Tolliver > Varga, Yoon]]"And we're speaking. We speak fine."

[[s Varga > Tolliver]]"Yeah? What's the last thing you said to him?"

He thought about it. It had been on Friday, in the elevator. [[s Tolliver > Varga]]"[[q]]'Lobby'."

The redhead put her hand on her heart. [[s Varga > Yoon]]"It's like poetry."

[[s Tolliver > Varga]]"Don't you have a cave to be in?"

[[s Varga > Tolliver]]"The cave is rebooting. What happened in Tulsa?"

[[s Tolliver > Varga]]"Nothing happened in Tulsa," he said, at exactly the same moment as somebody else did.

Wren was standing in the doorway with his bag across his chest and his hair still wet and two cups from the place on the corner, and he looked like he'd give a lot to be standing in some other doorway. He was twenty-nine. He had two doctorates. There was toothpaste on his tie.

[[s Wren > Varga]]"Nothing happened in Tulsa," he repeated, alone this time. He crossed the carpet and set down one of the cups on the corner of Tolliver's desk, carefully, at arm's length, like a man feeding something at the zoo. [[s Wren > Tolliver]]"They gave me an extra one. By mistake."

It had Tolliver's name on it. It had the right number of sugars written on the side.

[[s Tolliver > Wren]]"Thanks," said Tolliver.

[[s Wren > Tolliver]]"Sure."

Yoon filled in seven letters. [[s Yoon > Varga]]"Asunder," she said under her breath.

[[s Varga > Yoon]]"Does that go with the downs?"

[[s Yoon > Varga]]"No."

[[s Desrosiers > Tolliver, Wren, Yoon, Varga]]"Good, everybody's here." Desrosiers didn't raise her voice and never had to. She came down the three steps from her office with her coat on and her phone against her shoulder and all four of them stood up. [[s Desrosiers > Tolliver, Wren, Yoon, Varga]]"Number three. It's local. A neighbor called it in at five. Lauren Pickett, forty-four, taught middle school band. Same as the others, in her own kitchen, and the table's been laid."

[[s Wren > Desrosiers]]"For how many?" asked Wren.

[[s Desrosiers > Wren]]"Sorry?"

[[s Wren > Desrosiers]]"The first one was laid for two. The second was for four. It's what I've been saying, it isn't a ritual, it's a guest list."

[[s Desrosiers > Wren]]"They didn't tell me. I'd like you to go and count." The unit chief looked from him to Tolliver and back, and whatever she saw there, she'd obviously decided it could be fixed with a long drive. [[s Desrosiers > Tolliver, Wren, Yoon]]"Tolliver, you take Dr. Wren. Yoon, you go on ahead, the detective's an old friend of yours."

[[s Yoon > Desrosiers]]"He's an old something," said Yoon, reaching for her jacket.

[[s Tolliver > Desrosiers]]"Boss, I could go with Yoon and..."

[[s Desrosiers > Tolliver]]"You could," Desrosiers agreed, and went back up the steps.

[[scene place=the SUV; present=Tolliver, Wren, Varga; time=Twenty minutes later]]
Twenty minutes later they were on the interstate and nobody in the SUV had said one word.

It was raining. The wipers needed replacing, and they said so, left and right, left and right. Wren had the file open on his knees. He was reading it the way he read when he wasn't reading, which was at the speed of a normal person.

[[s Tolliver > Wren]]"You've got toothpaste," the agent said finally.

[[s Wren > Tolliver]]"What?"

[[s Tolliver > Wren]]"On your, uh." He took one hand off the wheel to point, realized how close it was getting, and put it back. [[s Tolliver > Wren]]"Your tie."

[[s Wren > Tolliver]]"Oh." The profiler licked his thumb and made it worse. [[s Wren > Tolliver]]"Did you know that we've had this car fourteen months and you've never once used the cruise control?"

[[s Tolliver > Wren]]"Is that a profile?"

[[s Wren > Tolliver]]"It's an observation. I could make it a profile."

[[s Tolliver > Wren]]"Please don't."

[[s Wren > Tolliver]]"It'd be mostly about trust."

[[s Tolliver > Wren]]"Doc."

[[s Wren > Tolliver]]"I'm only saying that a person who can't let a machine hold sixty-five might, hypothetically, on a porch, in the middle of something that he had started..."

[[s Tolliver > Wren]]"I didn't start it!"

[[s Wren > Tolliver]]"You had your hand on my *face*, Malik!"

The dashboard rang.

They both stared at it. It rang again. Tolliver hit the button so hard that the radio came on too, and there was a second of mariachi before he could kill it.

[[s Tolliver > Varga]]"What," he said.

[[s Varga > Tolliver, Wren]]"Good morning to you too," Varga said out of the speakers. [[s Varga > Tolliver, Wren]]"Am I interrupting?"

[[s Tolliver > Varga]]"No," Tolliver said.

[[s Wren > Varga]]"No," said Wren, an octave up.

[[s Varga > Tolliver, Wren]]"Wow, okay. So the cave is back up, and I ran all three of them against everything, and I mean everything, library cards. You want the bad news? They never met. They don't have a street in common, or a dentist. But guess what they all got in the mail."

[[s Wren > Varga]]"Invitations," said Wren. His whole voice had changed. He'd sat forward against the belt.

A pause. [[s Varga > Wren]]"I hate when you do that," said the analyst. [[s Varga > Tolliver, Wren]]"Cream card, black border, no return address. Lauren showed hers to a guy at work, she thought it was a wedding. It only had a date on it."

[[s Tolliver > Varga]]"What date?" Tolliver asked.

[[s Varga > Tolliver]]"Yesterday's. And there's one more thing, he says there was a number written in the corner. Five."

Tolliver glanced to his right. The younger man had gone very still.

[[s Wren > Tolliver]]"Drive faster," he said.

***

[[scene place=the kitchen/a yellow house; present=Tolliver, Wren, Yoon, Kowalczyk; time=-]]
It was a yellow house with a trumpet for a door knocker. Yoon met them on the step, under somebody else's umbrella, and handed out gloves.

[[s Yoon > Tolliver, Wren]]"They've taken the victim out already. I made them leave the rest." She looked up at Tolliver, since she had to look up at everybody, and then at Wren. [[s Yoon > Tolliver, Wren]]"You two been yelling?"

[[s Tolliver > Yoon]]"Traffic," said Tolliver.

[[s Yoon > Tolliver]]"Uh huh. Shoe covers are in the box."

The man waiting in the kitchen was big and gray and he'd been up all night. He didn't offer to shake.

[[s Yoon > Tolliver, Wren]]"This is Detective Kowalczyk," said Yoon. [[s Yoon > Kowalczyk]]"Stan, this is SSA Tolliver, and that's..."

[[s Kowalczyk > Yoon]]"The profiler. I saw him on the TV." The detective watched Wren go by him without so much as a nod and squat down by the stove. [[s Kowalczyk > Yoon]]"What's he doing?"

[[s Tolliver > Kowalczyk]]"Give him a minute."

[[s Kowalczyk > Tolliver]]"He going to sniff it?"

[[s Tolliver > Kowalczyk]]"Sometimes he does," said Tolliver. It came out fonder than he intended, and the smaller woman stepped on his foot.

The table was in the middle of the floor with a white cloth on it. The unsub had ironed that cloth himself, and he'd taken his time. There were candles burned halfway down. There were plates, forks, glasses, napkins folded into some kind of bird, and all of it was so straight it made your eyes water.

[[s Wren]]"Five," said Wren. He hadn't turned round. [[s Wren]]"I was right, it's five. He's not adding victims, the number's not about victims. Who turned the plates over?"

[[s Kowalczyk > Wren]]"Nobody's turned nothing over," said Kowalczyk.

[[s Wren > Kowalczyk]]"They're face down."

[[s Kowalczyk > Wren]]"That's how we found 'em."

[[s Wren > Yoon]]"Hana, has this been photographed? Can I...?"

[[s Yoon > Wren]]"Go ahead. Twice."

He lifted the nearest plate by its edges. Tolliver saw him do it, and saw his shoulders go up, just an inch, as if somebody had laid a cold hand on the back of his neck. There was a card under the plate, cream, with a black border. It had a name on it in beautiful old-fashioned handwriting.

[[m the unsub]]"Desrosiers," it said.

Nobody moved. Somewhere at the front of the house a radio was asking for a unit on Ninth.

[[s Tolliver > Wren]]"Next one," Tolliver said.

[[s Wren > Tolliver]]"Malik, I don't think that..."

[[s Tolliver > Wren]]"Do the next one, Doc."

[[m the unsub]]"Varga," under the next. Under the one after it, [[m the unsub]]"Yoon," and Yoon said something short in Korean and took her hand off her gun as if she was surprised to find it there.

[[s Kowalczyk > Yoon]]"That's you," the detective said stupidly. [[s Kowalczyk > Yoon]]"That's your name. What the hell is this?"

[[s Yoon > Kowalczyk]]"It's a seating plan," said Yoon.

That left two, side by side at the head of the table, closer together than the rest. He'd pushed the chairs in so that the arms were touching. Tolliver didn't wait to be told; he reached across and turned up both of them at once.

[[m the unsub]]"Dr. Wren."

[[m the unsub]]"Guest of Dr. Wren."

The doctor made a small noise.

[[s Kowalczyk > Tolliver]]"I don't get it," said Kowalczyk. [[s Kowalczyk > Tolliver]]"Who's the guest?"

[[s Tolliver > Wren]]"He was there," Tolliver said. His mouth had dried up. [[s Tolliver > Wren]]"Elias. He was in Tulsa."

[[s Yoon > Tolliver]]"Why, what happened in Tulsa?"

Neither of them answered her. Wren had taken hold of his sleeve, down low where the table hid it, and he didn't seem to know he'd done it.

[[s Yoon > Tolliver, Wren]]"Right," said Yoon, after a moment, in a different tone. [[s Yoon > Tolliver, Wren]]"Okay. I'm going to call the boss and get a car outside Inés's place. You two go sit down before you fall down. Stan! Show me who's been through that back door."

They went out past the trumpet and down the path, not running, and got in, and Tolliver locked all four doors.

[[scene place=the SUV/the windshield; present=Tolliver, Wren, Kowalczyk; time=-]]
The rain was coming down the windshield of the SUV in sheets. He had the key in his hand. He couldn't see that there was anywhere to put it.

[[s Wren > Tolliver]]"It was dark," said Wren. [[s Wren > Tolliver]]"There was the road, and then that field. He'd have to have been in the field. He would have been forty feet away, he could hear us, he heard everything I..." He had started to shake. [[s Wren > Tolliver]]"I've been going over it all week and I was going over the wrong *thing*. I was thinking about why you went back inside."

[[s Tolliver > Wren]]"Hey. Look at me."

[[s Wren > Tolliver]]"I'm a profiler, I'm supposed to notice if there's a..."

[[s Tolliver > Wren]]"Elias."

He looked. His hair had come down in his eyes. There was still toothpaste on the tie, and the older man reached over and rubbed it off with his cuff, since it was there to be done, and then he left his hand where it was.

[[s Tolliver > Wren]]"I went inside because I was happy," Tolliver said. [[s Tolliver > Wren]]"It scared the crap out of me. I was going to come back out. I stood in that kitchen for an hour."

[[s Wren > Tolliver]]"An *hour*?"

[[s Tolliver > Wren]]"I made a sandwich."

The sound that came out of Wren wasn't quite a laugh, but it was in the neighborhood. [[s Wren > Tolliver]]"You made a sandwich," he said.

[[s Tolliver > Wren]]"I made you one too."

There was a rap on the glass, and both of them went for their holsters. It was only Kowalczyk, bent down, streaming, holding up a plastic bag to the window. Tolliver let it down two inches.

[[s Kowalczyk > Tolliver]]"This was on your wiper," said the detective. [[s Kowalczyk > Tolliver, Wren]]"One of you guys expecting mail?"

The card was cream. The ink had run a little but you could read it fine. It had a date on it, and the date was tomorrow's, and in the corner, in that beautiful hand, was the number two.

---

A/N: sorry. (I'm not sorry.) Comments feed me!
