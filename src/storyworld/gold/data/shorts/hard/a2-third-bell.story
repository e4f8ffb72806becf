title: Third Bell
section: third | past | - | -
person: Emeka | Emeka; Emeka Strand; Lieutenant Strand; Strand; Mek; the lieutenant; the shorter man | he/him
person: Fenwick | Fenwick; Fenwick Tolland; Fen; young Tolland; Tolland; the blond; the taller man; his son | he/him
person: Lord Tolland | Lord Tolland; the admiral; the old man; the gardener; his lordship; Father | he/him
person: Haddad | Haddad; Yusef; Dr. Haddad; the surgeon; Doctor | he/him
person: Quill | Quill; Mr. Quill; a thin man in a plum waistcoat; the secretary; the other second | he/him
person: the sergeant | the sergeant; the first soldier; the soldier with the moustache | he/him
person: the second soldier | the second soldier; the other one | he/him
relation: Lord Tolland | Fenwick | family:father
relation: Fenwick | Lord Tolland | family:son
relation: Emeka | Fenwick | romantic
relation: Haddad | Emeka | friend
relation: Quill | Lord Tolland | colleague
=====
(chapter nine! all my thanks to everyone who yelled at me about chapter eight. you may now yell about this one)

[[scene place=the orchard deck; present=Emeka, Haddad, Lord Tolland]]
The orchard deck of the *Amaranth* was the only place in the fleet with enough grass to be shot on, and at five minutes to third bell there was nobody there but an old man raking leaves.

[[s Emeka > Haddad]]'You would think he'd have the tact to go away,' said Emeka.

[[s Haddad > Emeka]]'He's got a job to do. I expect that they fall whether or not you're being killed,' said Haddad.

[[s Emeka > Haddad]]'I shan't be killed. Fen can't hit a wall.'

[[s Haddad > Emeka]]'Then why are we here?'

The lieutenant didn't answer. He was the shorter man of the two by a head, but he had a way of standing, with his hands behind him and his chin up, that made the surgeon feel all elbows. He had not slept. It had been Yusef Haddad's bunk that he hadn't slept in, since his own had a view of the Tollands' yacht.

[[s Haddad > Emeka]]'Mek,' said Haddad. [[s Haddad > Emeka]]'He called your mother a dockside rat in front of two hundred people. I was there; I had to hold your coat. I'm not saying you could have let it go by. But you've known him since the Academy, and he had supper with your mother in March. He had seconds. He wrote to her about the dumplings.'

[[s Emeka > Haddad]]'I know he did.'

[[s Haddad > Emeka]]'So what did he say it for?'

[[s Emeka > Haddad]]'Ask him,' said Emeka. [[s Emeka > Haddad]]'He's coming now.'

[[scene place=the orchard deck; present=Emeka, Haddad, Lord Tolland, Fenwick, Quill]]
Two people had come out of the lift between the pear trees. Fenwick Tolland was in black, which he could carry, with his yellow hair tied back like a boy's, and he looked at the grass, the pears and the painted sky, at anything whatever except the man whom he was going to shoot at. After him trotted a thin man in a plum waistcoat with a box under his arm.

[[s Quill > Haddad]]'Dr. Haddad?' said the thin man. [[s Quill > Haddad]]'Ambrose Quill. I have the honour to act for Mr. Tolland. I'm his father's secretary, really. He had nobody else to ask.'

[[s Haddad > Quill]]'Yusef Haddad. I have the honour and so on. Shall we walk over there a bit?'

They walked over there a bit. Behind them the blond and the lieutenant remained with twelve yards of lawn between them, like a pair of china dogs.

[[s Quill > Haddad]]'Have you done this before?' said Quill.

[[s Haddad > Quill]]'No. Have you?'

[[s Quill > Haddad]]'I looked it up. One is supposed to ask if they can be reconciled.'

[[s Haddad > Quill]]'Can they?'

[[s Quill > Haddad]]'Mine says not. Can yours?'

[[s Haddad > Quill]]'He won't talk about it. He's been sick twice.'

[[s Quill > Haddad]]'Mine wrote letters all night. He burned them. I swept up the ash, I'm afraid I looked at one or two of the bigger bits.'

[[s Haddad > Quill]]'Mr. Quill!'

[[s Quill > Haddad]]'I know. They didn't say anything about dock rats, though.'

[[s Haddad > Quill]]'What did they say?'

[[s Quill > Haddad]]'One of them said "darling".'

The surgeon took off his cap, looked into it, and put it on again.

[[s Haddad > Quill]]'I see,' he said. [[s Haddad > Quill]]'Who to?'

[[s Quill > Haddad]]'To yours, Doctor. I thought that you must know.'

[[s Haddad > Quill]]'I'm his best friend. Of course I didn't know. How long?'

[[s Quill > Haddad]]'Two years, by the laundry bills.'

[[s Haddad > Quill]]'Then why in God's name did he say that about —' Haddad lowered his voice, since the old fellow with the rake had worked quite near. [[s Haddad > Quill]]'About the mother?'

[[s Quill > Haddad]]'Because his lordship told him to.'

[[s Haddad > Quill]]'Lord Tolland *told* him?'

[[s Quill > Haddad]]'I took it down. I take everything down. He sent for his son on the Tuesday and said, "I hear that you mean to marry a bosun's brat. You'll break it off, in public, in such a way that he can't forgive it, or I'll have the fellow posted to the Rim inside a week." Nobody comes back from the Rim, Doctor. So Mr. Fenwick went to the ball and he broke it off. He does everything so very thoroughly.'

[[s Haddad > Quill]]'And then Mek called him out.'

[[s Quill > Haddad]]'I don't believe that either of them had thought of that.'

[[s Haddad > Quill]]'So your man's standing there —'

[[s Quill > Haddad]]'Meaning to fire in the air. Yes.'

[[s Haddad > Quill]]'Oh, Lord. So does mine.'

[[s Quill > Haddad]]'Well, but then that's all right, isn't it?'

[[s Haddad > Quill]]'It's not all right. Don't you know Mek? He'll see Tolland aim at the ceiling and he'll know that he isn't hated, and he'll want to know what it *was*, then, and he'll have it out of him before the smoke clears, and he will go straight up to the flagship and hit an admiral. They'd hang him.'

[[s Quill > Haddad]]'Ah. I hadn't looked that far.'

A rake scraped on gravel. The gardener, who was seventy or so, and wore an enormous straw hat and somebody's old boat cloak, had got the leaves all into one heap and was leaning on the handle, admiring it.

[[s Lord Tolland > Haddad, Quill]]'They're a long time beginning,' he remarked.

[[s Haddad > Lord Tolland]]'I'd stand further off, sir, if I were you. One of them can't hit a wall,' Haddad told him.

[[s Lord Tolland > Haddad]]'That'll be the yellow one,' said the old man. [[s Lord Tolland > Quill]]'He always shut his eyes. Quill, give me that box.'

And the secretary, who had turned the colour of tallow, gave it to him.

[[t Haddad]]'No,' thought Haddad, [[t Haddad]]'oh, no, no, no,' for now he'd seen beneath the hat. He had that face on the wall of his sick bay. It was on the wall of every sick bay in the fleet, with a sash, over the motto.

[[s Quill > Lord Tolland]]'My lord,' whispered Quill. [[s Quill > Lord Tolland]]'How long have you been here?'

[[s Lord Tolland > Quill]]'Since first bell. I couldn't sleep. I thought that I would watch it done, if it was going to be done at all; one ought to look at what one orders. I learned that from a surgeon. He's dead now.' Lord Tolland opened the box, took out one of the pistols and squinted along it. [[s Lord Tolland > Quill]]'I never said anything about duelling. Did I say anything about duelling? Read me what I said.'

[[s Quill > Lord Tolland]]'I haven't got the book with me, my lord. You said, "in such a way that he can't forgive it".'

[[s Lord Tolland > Quill]]'So I did. It sounded better indoors.'

Up in the painted sky a speaker cleared its throat, and third bell rang.

[[scene place=the orchard deck; present=Emeka, Haddad, Lord Tolland, Fenwick, Quill, the sergeant, the second soldier]]
The lift opened again on the stroke. This time it was two soldiers of the provost's guard, one with a moustache and one without, and both with carbines.

[[s the sergeant > Emeka, Fenwick]]'Stand where you are!' called the first soldier. [[s the sergeant > Emeka, Fenwick]]'Which of you gentlemen is Strand?'

[[s Emeka > the sergeant]]'I am,' said Emeka.

[[s the sergeant > Emeka]]'You're under arrest, sir, for duelling. So's Mr. Tolland.'

[[s Emeka > the sergeant]]'On whose orders?'

[[s the sergeant > Emeka]]'Rear-Admiral Lord Tolland's, sir. Signed last night.'

For the first time that morning the two of them looked at each other, the taller man and the shorter, over the twelve yards of grass.

[[s Emeka > Fenwick]]'You told your *father*?' said Emeka.

[[s Fenwick > Emeka]]'I didn't! Mek, I swear. I wouldn't.'

[[s Emeka > Fenwick]]'You'd have had me hanged sooner than miss me?'

[[s Fenwick > Emeka]]'I was going to miss you. I was going to miss you by a mile! I've been practising!'

[[s Emeka > Fenwick]]'You shut your eyes, Fen. You always shut your eyes! You might have hit *anything*!'

[[s Fenwick > Emeka]]'Well, what were you going to do?'

[[s Emeka > Fenwick]]'Shoot the sodding pear tree!'

The blond opened his mouth and found nothing in it. Then he sat down on the lawn, all in black, with his long legs out before him, and began to laugh or possibly not to laugh. [[t Emeka]]'He's got thin,' thought Emeka, who had promised himself that he would notice nothing of the kind, and he had crossed six of the yards before he knew it.

[[s the sergeant > Emeka]]'Hi,' said the soldier with the moustache. [[s the sergeant > Emeka]]'None of that, sir. Stay apart.'

[[s the second soldier > the sergeant]]'Sarge, I think the young gentleman's crying,' said the other one.

[[s the sergeant > the second soldier]]'It isn't in the regulations what he does. Take his arm.'

[[s the second soldier > the sergeant]]'You take it.'

[[s Lord Tolland > the sergeant]]'Sergeant,' said the gardener.

[[s the sergeant > Lord Tolland]]'Not now, Grandad.'

[[s Lord Tolland > the sergeant]]'I think now,' said the old man, and took his hat off.

It was remarkable, Haddad thought later, how quiet an orchard could get. Both carbines came up to the salute together. Fenwick, on the grass, stopped making any sound at all.

[[s Fenwick > Lord Tolland]]'Father,' he said.

[[s Lord Tolland > Fenwick]]'Get up. You'll stain those.' Lord Tolland turned to the soldiers. [[s Lord Tolland > the sergeant, the second soldier]]'I signed that order at midnight, when I had been told there was to be a duel here. I have now been here for three hours, and I've seen nothing but two boys shouting about a tree. Have you seen a duel?'

[[s the sergeant > Lord Tolland]]'No, my lord,' said the sergeant.

[[s Lord Tolland > the second soldier]]'Have you?'

[[s the second soldier > Lord Tolland]]'I've not seen a thing, my lord,' the second soldier said with feeling.

[[s Lord Tolland > the sergeant, the second soldier]]'Then go and have breakfast.'

They went. One could hear them beginning to talk before the lift doors had shut.

[[scene place=the orchard deck; present=Emeka, Haddad, Lord Tolland, Fenwick, Quill]]
The admiral stood with a duelling pistol in one hand and a rake in the other, and looked, all of a sudden, like what he had been pretending to be.

[[s Lord Tolland > Emeka]]'Strand,' he said. [[s Lord Tolland > Emeka]]'I knew your mother.'

[[s Emeka > Lord Tolland]]'Did you, sir?'

[[s Lord Tolland > Emeka]]'She was bosun of the *Halcyon* when I was a midshipman of fifteen. I went through the ice on the coolant deck, and everyone stood round the hole and shouted for a rope. She jumped in. She called me something that I've never been called since.' He considered it. [[s Lord Tolland > Emeka]]'I didn't know whose boy you were until last night. Quill had to look it up. One says "a bosun's brat", you know. One doesn't ask which bosun.'

[[s Emeka > Lord Tolland]]'What did she call you, sir?'

[[s Lord Tolland > Emeka]]'She called me a dockside rat,' said Lord Tolland. [[s Lord Tolland > Emeka]]'She said that I had better learn to swim like one.'

Nobody laughed. It was Quill, finally, who made a small sound and turned it into a cough.

[[s Fenwick > Lord Tolland]]'Father, that's what made me think of it,' said Fenwick. He had got to his feet; he was standing by the lieutenant, or rather the lieutenant was standing by him, as if that had been anybody's choice. [[s Fenwick > Lord Tolland]]'You told me that story when I was six. It was the worst thing I'd ever heard anyone say. I couldn't think of another.'

[[s Lord Tolland > Fenwick]]'You've no invention,' said his father. [[s Lord Tolland > Fenwick]]'You have that from me.' He gave the pistol to the surgeon, butt first, with great politeness, and went back to his heap. [[s Lord Tolland > Emeka, Fenwick]]'I shall be raking for some time. I don't hear well, so far off. If I should turn round, in a quarter of an hour or so, I'd take it kindly to be introduced.'

[[s Emeka > Lord Tolland]]'Introduced to whom, sir?' said Emeka.

[[s Lord Tolland > Emeka]]'To my son's intended. I believe I've only met him as a posting.'

Yusef Haddad took the other second by his plum-coloured elbow and walked him away very fast between the trees.

[[s Haddad > Quill]]'Don't look back,' he said.

[[s Quill > Haddad]]'I wasn't going to.'

[[s Haddad > Quill]]'You were, Quill.'

[[s Quill > Haddad]]'Only to take it down,' said the secretary.
