title: Small Find 212
section: third | past | - | Lorcan
person: Lorcan | Lorcan; Mr. Tierney; Tierney | he/him
person: Tamsin | Tamsin; Miss Ogilvie; the fair girl; the English girl | she/her
person: Wen | Wen | they/them
person: Professor Nunes | Professor Nunes; the Prof; the professor; Beatrix; Bea; Nunes | she/her
person: Hikmat | Hikmat; the foreman; Abu Karam; Rais; the old man | he/him
person: Karam | Karam | he/him
person: Harmsworth | Harmsworth | ?
relation: Professor Nunes | Lorcan | other: teacher and student
relation: Professor Nunes | Hikmat | friend: old friends from the first season
relation: Lorcan | Tamsin | friend: students on the dig
relation: Lorcan | Wen | friend: students on the dig
relation: Hikmat | Karam | family: father
=====
Small Find 212

[[scene place=Trench Four/the trench; present=Lorcan, Tamsin, Wen, Professor Nunes, Hikmat; time=Thursday/nine in the morning]]
At nine in the morning on the Thursday, with a day and a half left to dig, Lorcan put his trowel through a thousand years of nothing and heard it go *tick*.

He sat back on his heels. Trench Four had been giving them nothing for six weeks. It was famous for it.

[[s Wen > Lorcan]]'If that's another goat,' said Wen from the other end, [[s Wen > Lorcan]]'I'm not drawing it.'

[[s Lorcan > Wen]]'Too hard for goat.'

[[s Wen > Lorcan]]'Teeth are hard.' Wen had a pencil behind each ear and one in their mouth. They had drawn, by their own count, three hundred and six goat teeth. [[s Wen > Lorcan]]'Show me.'

He brushed. He brushed the way they'd been taught, away from himself, holding his breath so as not to sweat on it. It came up blue. It came up the size of the top joint of his finger, a little blue cylinder with a hole through it longways, and all around the outside of it, so small he had to tilt his head to make the light catch, a procession of men were walking with their hands raised.

[[s Lorcan]]'Oh, Jesus,' said Lorcan.

[[s Tamsin > Lorcan]]'What? What is it? Are you hurt?' Tamsin had come to the edge, against the sun, with a bucket. [[s Tamsin > Lorcan]]'Is it a scorpion?'

[[s Lorcan > Tamsin]]'It's a seal.'

[[s Tamsin > Lorcan]]'It is *not*.'

[[s Wen > Tamsin]]'It is, though,' Wen said, taking the pencil out. They'd crawled over on hands and knees. [[s Wen > Lorcan]]'Don't touch it. Don't anybody touch it. Is that lapis? Lorcan, that's lapis.'

[[s Tamsin > Professor Nunes]]'Prof!' The fair girl dropped the bucket, cupped her hands, and turned round to face the tell. She had been head of something at her school, you could hear it in the lungs. [[s Tamsin > Professor Nunes]]'*Prof!* Trench Four!'

Professor Nunes was sixty-one and had a hip. She came down the ladder like a midshipman. She knelt in the dirt between the two of them and put on the glasses that hung round her neck, and nobody said a word while she looked. Then she took the glasses off again and her hand was shaking so that the cord jumped.

[[s Professor Nunes > Lorcan]]'Who?' she said.

[[s Lorcan > Professor Nunes]]'Me, Professor. I mean I did. Just now.'

[[s Professor Nunes > Lorcan]]'Mr. Tierney.' She took hold of his ear, of all things, and gave it a tug. [[s Professor Nunes > Lorcan]]'Mr. Tierney, you have saved my bacon.'

[[s Tamsin > Professor Nunes]]'Does this mean they'll fund us?' said Tamsin from above. [[s Tamsin > Professor Nunes]]'Harmsworth said without small finds there'd be no—'

[[s Professor Nunes > Tamsin]]'Harmsworth may kiss my boots. Yes. Yes, I should think it does, Miss Ogilvie.'

A shadow came over the four of them, long and narrow, with a hat on. The foreman stood on the baulk with his hands behind him. He'd been at Tell Ashar longer than the fence had, and in six weeks Lorcan hadn't heard him called anything except [[q]]'Rais', boss, and mostly not that; when he wanted you he clicked his tongue. He looked at the blue thing in the earth. He looked at the section beside it, the clean-cut wall of the trench with its stripes, for quite a bit longer.

[[s Hikmat > Professor Nunes]]'Very beautiful,' he said. [[s Hikmat > Professor Nunes]]'God is generous on Thursdays.'

[[s Professor Nunes > Hikmat]]'You see? You *see?* And you told me to close this trench in July.'

[[s Hikmat > Professor Nunes]]'I am often wrong, doctor.'

[[s Professor Nunes > Hikmat]]'You're never wrong. I've waited thirty years for you to be wrong.' She held up an arm, and he reached down and drew her up the last of the ladder as if she weighed nothing. [[s Professor Nunes > Lorcan, Wen]]'Photograph it where it lies. Plan it. Then bag it and bring it to me, and nobody's to breathe a word in the village until I've rung the ministry.'

The two of them went off along the spoil heap, arm in arm almost, she talking.

[[s Tamsin > Lorcan]]'You jammy beast,' Tamsin told him warmly, and went to find the camera.

He'd have been happy, then, if he'd looked at the bead. But he'd been watching the old man's face, so he looked where the old man had looked. It was Wen who said it.

[[s Wen > Lorcan]]'Lorcan.' They'd gone quiet. [[s Wen > Lorcan]]'What colour's the fill it's sitting in?'

[[s Lorcan > Wen]]'Brown.'

[[s Wen > Lorcan]]'And what colour's the layer?'

Grey. It was grey, it had been grey for a week and a half. Around the seal, no wider than a wrist, was a little plug of soft brown earth.

[[scene place=the finds tent; present=Lorcan, Tamsin, Wen; time=After lunch]]
After lunch, when the workmen slept and even the flies gave up, the three of them sat in the finds tent with the flap laced. The seal was on the table in a film canister. Wen's drawing lay next to it, and it was a good drawing, and you could see the plug in it plain as a pencil in a jar.

[[s Tamsin > Wen]]'Rub it out,' said Tamsin.

[[s Wen > Tamsin]]'I'm not rubbing it out.'

[[s Tamsin > Wen]]'It could be a root hole. It could be a mouse! Things fall down mouse holes all the time, there's a whole chapter on it.'

[[s Wen > Tamsin]]'That's not a mouse hole, that's a stick hole. Someone made a hole with a stick and dropped it down and put the earth back.' They turned the paper round. [[s Wen > Tamsin]]'Last night, probably. It's not even settled.'

[[s Tamsin > Wen]]'Who, then?'

No one wanted to go first. Outside, a donkey began to complain and thought better of it.

[[s Lorcan > Tamsin]]'Well, it wasn't me,' said Lorcan.

[[s Tamsin > Lorcan]]'You found it.'

[[s Lorcan > Tamsin]]'That's what I'm saying. I'd have to be pretty thick.'

[[s Tamsin > Lorcan]]'Or pretty clever.' She wouldn't look at him. She was picking the wax off the table in long curls. [[s Tamsin > Lorcan]]'You're the one who needs it. You said so. If there's no second season you've no dissertation.'

[[s Lorcan > Tamsin]]'And you've your daddy to buy you one.'

[[s Tamsin > Lorcan]]'That's a rotten thing to say.'

[[s Wen > Lorcan, Tamsin]]'Stop it,' said Wen. [[s Wen > Lorcan, Tamsin]]'Where would any of us get a lapis seal? I've got nine pounds.'

It was true, and they all sat and looked at it.

[[s Lorcan > Tamsin, Wen]]'There's one person here would have the contacts,' he said slowly. [[s Lorcan > Tamsin, Wen]]'For buying one. And needs the money. And was very quick down that ladder.'

[[s Tamsin > Lorcan]]'*No.*' Tamsin had both hands flat on the wax. [[s Tamsin > Lorcan]]'Not the Prof. You saw her, she was nearly crying. Nobody could act that, she can't even act interested at dinner.'

[[s Lorcan > Tamsin]]'Her hands shook.'

[[s Tamsin > Lorcan]]'From joy!'

[[s Lorcan > Tamsin]]'Maybe.'

[[s Wen > Lorcan]]'So what do we do?' Wen had taken the lid off the canister, and the small blue men came out into the palm of the glove and went on walking. [[s Wen > Lorcan]]'We can't just say nothing. It'll be published. I'll have *drawn* it.'

[[s Lorcan > Wen, Tamsin]]'I'll ask her,' said Lorcan. Nobody offered to come.

---

[[scene place=the dig house roof; present=Lorcan, Professor Nunes, Hikmat; time=sunset]]
She liked to do her notes on the dig house roof at sunset, with a paraffin lamp and a glass of something that was officially tea. He could hear before his head came over the top of the stairs that she wasn't alone.

[[s Hikmat > Professor Nunes]]'—because they would close it,' the foreman was saying. [[s Hikmat > Professor Nunes]]'You know it. Forty men. Where do they go? To the cement?'

[[s Professor Nunes > Hikmat]]'So you thought you'd make a fool of me.'

[[s Hikmat > Professor Nunes]]'I thought that you would be happy.'

[[s Professor Nunes > Hikmat]]'I *was* happy!' There was a clink. [[s Professor Nunes > Hikmat]]'I was happy for about four hours, you wicked old man. And then I turned it over.'

Lorcan should have gone down again. What he did was stub his toe on a brick and say a word.

[[s Professor Nunes > Lorcan]]'Who's that?' said the professor.

[[s Lorcan > Professor Nunes]]'Tierney, Professor. I can come back.'

[[s Professor Nunes > Lorcan]]'You can come up. You've got the canister? Good. Sit on the box. Mr. Tierney, what's wrong with my seal?'

He sat. The old man was opposite, on the parapet, hat on his knee; without it he'd a white forehead like an egg. [[s Lorcan > Professor Nunes]]'It's in a hole,' said Lorcan. [[s Lorcan > Professor Nunes]]'A brown hole, in the grey. Wen drew it. We think somebody... that it was put there, like.'

[[s Professor Nunes > Lorcan]]'By whom?'

[[s Lorcan > Professor Nunes]]'We thought you.'

There was a dreadful silence, and then she put back her head and hooted. Down in the yard the dogs started.

[[s Professor Nunes > Hikmat]]'Did you hear that, Hikmat? They thought it was *me!*'

[[s Hikmat > Professor Nunes]]'They are good students,' said the foreman. [[s Hikmat > Lorcan]]'You looked at the wall. I saw you look. The English girl looked only at the blue.'

[[s Lorcan > Hikmat]]'It was you,' Lorcan said. It came out very young. [[s Lorcan > Hikmat]]'Why would you do that? You're the one checks all our sections.'

[[s Hikmat > Lorcan]]'I made it a bad hole. A child could see it.' He turned the hat round by the brim, a few inches, then a few more. [[s Hikmat > Lorcan]]'My hand would not make a good one.'

[[s Professor Nunes > Lorcan]]'Turn it to the lamp,' the professor told him. [[s Professor Nunes > Lorcan]]'The end, the flat end. There's a nick. Do you see? Like a little bite.'

[[s Lorcan > Professor Nunes]]'I see it.'

[[s Professor Nunes > Lorcan]]'I made that. With a trowel, in my first season on this tell, when I was twenty-two and showing off. I found that seal a hundred yards from here, in the only good room we ever opened, and I had it for one evening, and in the morning it was gone from the finds table and a boy of seventeen was dismissed for it.' She drank what was in the glass. [[s Professor Nunes > Lorcan]]'I wrote a letter to say he hadn't done it. It didn't help. I spent ten years getting him his job back.'

Lorcan looked from one to the other.

[[s Lorcan > Hikmat]]'But you *had* taken it,' he said.

[[s Hikmat > Lorcan]]'My brother. I knew it after, when he was dead and I found his tin.' The old man said this to the hat. [[s Hikmat > Professor Nunes]]'And then how could I bring it? You had written the letter. Every year I thought, this year I tell her. It is a long time to have a stone in the shoe, Bea.'

Lorcan had never heard anybody call her Beatrix, even, let alone that.

[[s Professor Nunes > Hikmat]]'You might have left it on my desk.'

[[s Hikmat > Professor Nunes]]'On the desk, you would have to ask. In the earth, I thought, nobody asks. It's only found.' He shrugged. [[s Hikmat > Professor Nunes]]'And the forty men. I thought I could do two things with one stone.'

[[s Professor Nunes > Hikmat]]'Birds,' she said.

[[s Hikmat > Professor Nunes]]'What?'

[[s Professor Nunes > Hikmat]]'It's birds, you kill two—oh, never mind.' She wiped her eyes with the heel of her hand. It was getting dark, and bats were coming out from under the eaves in ones and twos. [[s Professor Nunes > Lorcan]]'Well, Mr. Tierney. You're the finder. What shall I put in the register?'

[[s Lorcan > Professor Nunes]]'Me?'

[[s Professor Nunes > Lorcan]]'If I write Trench Four, I have my money, and it's a lie. If I write where it really came from I have to say how it came back. And Abu Karam here goes out of the gate a second time.'

He thought of Tamsin's curls of wax. He thought about Wen with three hundred and six goat teeth, every one of them true.

[[s Lorcan > Professor Nunes]]'Could you not say unstratified?' said Lorcan. [[s Lorcan > Professor Nunes]]'Found loose. It *was* found loose. You'd publish it with the first season, with the room. You've your old notes, you'd have the nick to prove it's the same one. [[q]]"Lost from store, recovered." You don't have to say by who.'

[[s Professor Nunes > Lorcan]]'By whom,' the professor said automatically. She'd gone still.

[[s Hikmat > Professor Nunes]]'It is not a lie,' said Hikmat.

[[s Professor Nunes > Hikmat]]'No. It's just very badly lit.' She unscrewed her pen. [[s Professor Nunes > Lorcan]]'It's no good for the money, you know. Harmsworth wants it out of the ground this year.'

[[s Lorcan > Professor Nunes]]'There's tomorrow.'

[[s Professor Nunes > Lorcan]]'Half of tomorrow.'

The foreman stood up and put his hat on, and was at once a foot taller. He clicked his tongue at Lorcan, twice.

[[s Hikmat > Lorcan]]'Tell your friends four o'clock,' he said. [[s Hikmat > Lorcan]]'Bring water. I will show you where the good room goes on, under the fence. I've been saving it.'

[[s Professor Nunes > Hikmat]]'You've been *what?*' said the professor.

[[scene place=the fence; present=Lorcan, Tamsin, Wen, Hikmat, Karam; time=four in the morning]]
It was bitterly cold at four in the morning, and Tamsin had come in her pyjamas with a coat on top. Along the line of the fence somebody, the old man's eldest, Karam, by the look of the jacket, was already walking off with the wire rolled over his shoulder.

[[s Tamsin > Lorcan]]'So it wasn't the Prof,' she whispered.

[[s Lorcan > Tamsin]]'No.'

[[s Tamsin > Lorcan]]'And it wasn't you. I'm sorry I said it was.'

[[s Lorcan > Tamsin]]'I'm sorry about your daddy.'

[[s Wen > Lorcan]]'Who was it, then?' Wen said, teeth rattling round a pencil.

Ahead of them the lantern stopped. The old man scraped once with the side of his boot, and there was a line in the dust, straight as a ruler, the top of a wall.

[[s Lorcan > Wen]]'Mouse,' said Lorcan.

[[s Hikmat > Lorcan, Tamsin, Wen]]'Quiet,' said the foreman. [[s Hikmat > Lorcan, Tamsin, Wen]]'Dig.'
