title: Two Panna Cottas
section: third | past | - | Ike Nwosu
section: third | past | - | Verity Lam
person: Ike Nwosu | Ike; Ikechukwu; the waiter; the young man | he/him
person: Mags Delahunt | Mags; Chef; the chef | she/her
person: Kostya | Kostya; the big Bulgarian | he/him
person: Verity Lam | Verity; a woman in green; the woman in green | she/her
person: Julian | Julian; Jules; the gentleman on nine; Table Nine | he/him
person: Mr. Bhattacharya | Mr. Bhattacharya; Subir; the old man | he/him
person: Mrs. Bhattacharya | Mrs. Bhattacharya; Rupa; the old lady; his wife | she/her
relation: Ike Nwosu | Mags Delahunt | colleague
relation: Ike Nwosu | Kostya | colleague
relation: Mags Delahunt | Kostya | colleague
relation: Verity Lam | Julian | romantic
relation: Mr. Bhattacharya | Mrs. Bhattacharya | family:husband
=====
[[scene place=the kitchen/the pass; present=Ike Nwosu, Mags Delahunt, Kostya; time=ten to nine/Saturday night; eyes=Ike Nwosu]]
At ten to nine on Saturday night Ike came through the swing door backwards, with eleven plates and a grievance.

[[s Ike Nwosu > Mags Delahunt]]'Which one of these has got the ring in it?'

[[s Mags Delahunt > Ike Nwosu]]'What ring?' said Mags.

[[s Ike Nwosu > Mags Delahunt]]'The ring, Chef. Table Nine's ring. He gave it to me at the coats, I gave it to Kostya, and Kostya said he'd put it in the panna cotta.'

[[s Mags Delahunt > Kostya]]'Kostya,' said Mags, without looking up from a sea bass. [[s Mags Delahunt > Kostya]]'What did you do?'

[[s Kostya > Mags Delahunt]]'I put it in the panna cotta.'

[[s Mags Delahunt > Kostya]]'Which?'

The big Bulgarian considered two white saucers, side by side under the lamp, each with a raspberry on it.

[[s Kostya > Mags Delahunt]]'There were three,' he said.

[[s Ike Nwosu > Kostya]]'What d'you mean, there were three?'

[[s Kostya > Ike Nwosu]]'Three. This one, this one, and the one you took.'

[[s Ike Nwosu > Kostya]]'I took one to six.'

[[s Kostya > Ike Nwosu]]'Yes.'

[[s Ike Nwosu > Kostya]]'I took one to Table Six! Two spoons! You put it in my hand!'

[[s Kostya > Ike Nwosu]]'You said, "Panna cotta, two spoons." I said, "For the love?" And you said, "For the love of God, yes, they've been waiting twenty minutes."'

[[s Mags Delahunt > Ike Nwosu, Kostya]]'Prod them,' said the chef.

[[s Ike Nwosu > Mags Delahunt]]'With what?'

[[s Mags Delahunt > Ike Nwosu]]'With anything, Ikechukwu! You've got fingers!'

They prodded. One of the desserts fell over, with a sigh. In neither of them was there so much as a pip.

[[s Kostya > Mags Delahunt]]'It's a good ring,' said Kostya. [[s Kostya > Mags Delahunt]]'Big. She'll notice.'

[[s Ike Nwosu > Kostya]]'She's eighty! She'll break a tooth, or she'll swallow it. Or else she'll think it's from—' Ike stopped. [[s Ike Nwosu > Mags Delahunt]]'Chef, they're the ones that are getting divorced.'

[[s Mags Delahunt > Ike Nwosu]]'Who are?'

[[s Ike Nwosu > Mags Delahunt]]'Six. The Bhattacharyas. He told me when he booked. He goes, "A quiet table, please, we are celebrating our separation." I thought that he was being funny. But she's got a folder.'

[[s Mags Delahunt > Ike Nwosu]]'In my restaurant?'

[[s Ike Nwosu > Mags Delahunt]]'They had the set menu.'

Mags put down her tweezers. She had owned the Quince for nine years, and in that time she'd had two births, a fistfight and a man from the council. [[s Mags Delahunt > Ike Nwosu]]'Right,' she said. [[s Mags Delahunt > Ike Nwosu]]'You go out there, and you get that pudding back. Tell them it's off.'

[[s Ike Nwosu > Mags Delahunt]]'It's cream.'

[[s Mags Delahunt > Ike Nwosu]]'Then tell them that it's going off. Go!'

***

[[scene place=the dining room/Table Six; present=Ike Nwosu, Mr. Bhattacharya, Mrs. Bhattacharya, Verity Lam, Julian; time=Saturday night; eyes=Ike Nwosu]]
He was too late by one spoon. The old lady was holding it up to the candle, with her head on one side, and the thing in the bowl of it winked.

[[s Mrs. Bhattacharya > Mr. Bhattacharya]]'Subir,' she was saying. [[s Mrs. Bhattacharya > Mr. Bhattacharya]]'What's this?'

[[s Mr. Bhattacharya > Mrs. Bhattacharya]]'That's a panna cotta.'

[[s Mrs. Bhattacharya > Mr. Bhattacharya]]'In the panna cotta.'

[[s Ike Nwosu > Mrs. Bhattacharya]]'Madam, I'm so sorry, if I could just—' said Ike.

[[s Mrs. Bhattacharya > Ike Nwosu]]'One moment, young man. I'm speaking to my husband.' She wiped it on her napkin, and laid it on the folder. [[s Mrs. Bhattacharya > Mr. Bhattacharya]]'Fifty-one years. Fifty-one years I asked you for a proper ring.'

[[s Mr. Bhattacharya > Mrs. Bhattacharya]]'You said you didn't care for rings.'

[[s Mrs. Bhattacharya > Mr. Bhattacharya]]'I said it because you were a student, and we had one pan.'

The old man looked at the ring. He looked at Ike, and Ike, with all the muscles in his face, begged him.

[[s Mr. Bhattacharya > Mrs. Bhattacharya]]'Ah,' said Mr. Bhattacharya.

[[s Mrs. Bhattacharya > Mr. Bhattacharya]]'Is that all? "Ah"?'

[[s Mr. Bhattacharya > Mrs. Bhattacharya]]'I'm thinking how to put it, Rupa.'

[[s Mrs. Bhattacharya > Mr. Bhattacharya]]'Take your time. You've had since nineteen seventy-three.'

[[s Ike Nwosu > Mr. Bhattacharya]]'Sir,' said Ike. [[s Ike Nwosu > Mr. Bhattacharya]]'There might've been a slight—'

[[s Mr. Bhattacharya > Ike Nwosu]]'Yes, yes. In a minute. You might bring us two glasses of something.'

[[s Ike Nwosu > Mr. Bhattacharya]]'But, sir, the gentleman on nine—'

[[s Mr. Bhattacharya > Ike Nwosu]]'He can have some also.'

From behind a pillar somebody clicked his fingers. Ike turned round. At nine, a man with a great deal of forehead was making a face at him, and a small round shape with his finger and thumb, and across from the man sat a woman in green with her back very straight. She hadn't touched her bread.

[[scene place=Table Nine/the dining room; present=Verity Lam, Julian, Ike Nwosu; time=Saturday night; eyes=Verity Lam]]
She'd seen it, of course. She saw Julian make the shape, and she knew about shapes. Verity Lam had been an air traffic controller for twelve years, and could tell from very small lights when something was coming straight at her.

[[s Verity Lam > Julian]]'Who are you signalling to?'

[[s Julian > Verity Lam]]'No one. Bill. I mean, not the bill. How's your bread?'

[[s Verity Lam > Julian]]'It's bread. Julian, you've gone grey.'

[[s Julian > Verity Lam]]'It's the candles.' He dabbed his forehead, of which there was a lot to dab. [[s Julian > Verity Lam]]'I thought we'd have the panna cotta.'

[[s Verity Lam > Julian]]'I don't like panna cotta.'

[[s Julian > Verity Lam]]'You'll like this one.'

[[s Verity Lam > Julian]]'It's like eating a knee. You know that I don't like it, I said so in Florence. I said it to your mother.'

[[s Julian > Verity Lam]]'Mummy thought that you were joking.'

[[s Verity Lam > Julian]]'I don't joke about puddings.'

Oh no, she thought. He's done it. It's in the knee. She could see how it would go: the spoon, the clink, the whole room putting its hands together under its chin. There'd be a phone filming. She looked for an exit, and there was the waiter, coming towards them between the tables like a boy with a note from his father.

[[s Ike Nwosu > Julian]]'Sir, might I have a word?' said the young man.

[[s Julian > Ike Nwosu]]'Is it ready?'

[[s Ike Nwosu > Julian]]'It's sort of been ready. Could you come to the kitchen?'

[[s Julian > Ike Nwosu]]'Why would I come to the kitchen?'

[[s Ike Nwosu > Julian]]'Chef would love to meet you.'

[[s Julian > Verity Lam]]'There you are, you see,' said Julian. [[s Julian > Verity Lam]]'I told you they knew me here.' He folded his napkin in three and went.

[[scene place=Table Nine/the dining room; present=Verity Lam, Ike Nwosu, Mr. Bhattacharya, Mrs. Bhattacharya]]
The waiter didn't go after him. He stood there, holding on to the back of the empty chair.

[[s Verity Lam > Ike Nwosu]]'What's your name?'

[[s Ike Nwosu > Verity Lam]]'Ike, miss.'

[[s Verity Lam > Ike Nwosu]]'Ike, was there a ring in my pudding?'

He didn't answer. He moved a fork.

[[s Verity Lam > Ike Nwosu]]'Only I noticed you said "was".'

[[s Ike Nwosu > Verity Lam]]'I didn't say anything, miss.'

[[s Verity Lam > Ike Nwosu]]'You said, "It's sort of been ready." I listen to people for a living. Where is it now?'

Ike turned his head by about five degrees. She followed it. At the table by the window there was an old man on one knee. He'd got down, it seemed, by way of a chair and a radiator, and he was holding his wife's hand in both of his, and talking, and talking.

[[s Verity Lam > Ike Nwosu]]'Oh,' said Verity.

[[s Ike Nwosu > Verity Lam]]'I'm so sorry. I'll get it back. I'll say that it's a mix-up, it's my fault, I'll do it now.'

[[s Verity Lam > Ike Nwosu]]'Don't you dare.'

[[s Ike Nwosu > Verity Lam]]'Miss?'

[[s Verity Lam > Ike Nwosu]]'Stand still. What's he saying? Can you hear?'

[[s Ike Nwosu > Verity Lam]]'Something about a pan.'

[[s Verity Lam > Ike Nwosu]]'Is she crying?'

[[s Ike Nwosu > Verity Lam]]'I think she's telling him off. No. No, that's crying.' He swallowed. [[s Ike Nwosu > Verity Lam]]'They came in here to sign the papers.'

[[s Verity Lam > Ike Nwosu]]'Go and find out what Julian paid for it.'

[[s Ike Nwosu > Verity Lam]]'He told me at the coats. He told me twice.'

[[s Verity Lam > Ike Nwosu]]'How much?'

He bent down and said it in her ear.

[[s Verity Lam > Ike Nwosu]]'The silly man,' said Verity. [[s Verity Lam > Ike Nwosu]]'I'd have said no for half of that.'

[[scene place=the kitchen; present=Mags Delahunt, Kostya, Julian, Verity Lam, Ike Nwosu; eyes=-]]
[[s Mags Delahunt > Julian]]'—and the reduction,' Mags was saying, [[s Mags Delahunt > Julian]]'takes four days. Would you like to see the bones?'

[[s Julian > Mags Delahunt]]'I would not like to see the bones,' said Julian. [[s Julian > Mags Delahunt]]'You've shown me the bones. I'd like to see my ring.'

[[s Kostya > Julian]]'What is a ring?' said Kostya. [[s Kostya > Julian]]'It's a hole with something round it.'

[[s Julian > Mags Delahunt]]'Is he drunk?'

[[s Mags Delahunt > Julian]]'He's from Plovdiv.'

The swing door opened. It was the woman in green, with the waiter behind her carrying, for some reason, her coat.

[[s Julian > Verity Lam]]'Verity! You shouldn't be in here.'

[[s Verity Lam > Julian]]'I know all about it, Julian.'

[[s Julian > Verity Lam]]'You can't do. I haven't asked you yet.'

[[s Verity Lam > Julian]]'Then I'm just in time. Don't.'

Kostya switched off the extractor.

[[s Julian > Verity Lam]]'Don't what?'

[[s Verity Lam > Julian]]'Don't ask me. I'd have to say no in front of people, and you'd never be able to come here again. And they know you here.'

[[s Kostya > Julian]]'We don't, actually,' said Kostya.

[[s Mags Delahunt > Kostya]]'Kostya, butter.'

[[s Julian > Verity Lam]]'Is it the panna cotta?' asked Julian in a small voice.

[[s Verity Lam > Julian]]'It's four years of it, Jules. It's that I tell you things and you think that I'm joking.'

[[s Julian > Verity Lam]]'Are you joking now?'

Nobody so much as stirred a sauce.

[[s Julian > Verity Lam]]'I see,' he said. [[s Julian > Verity Lam]]'Right. Well. I'll want it back, then. It was nine thousand pounds.'

[[s Verity Lam > Julian]]'I know. I'll buy it from you.'

[[s Julian > Verity Lam]]'You'll what? What for?'

[[s Verity Lam > Julian]]'Call it a wedding present.' She took out her phone. [[s Verity Lam > Julian]]'I'd been saving for a kitchen. Sit down on that sack and tell me your sort code.'

The board above the pass said [[q]]'OFF', and under it nothing, since Kostya had lost heart. They all read it while the money went through. Then Julian stood up, and shook hands with everyone, since he'd been nicely brought up, and left by the bins.

***

[[scene place=the dining room/Table Six; present=Verity Lam, Mr. Bhattacharya, Mrs. Bhattacharya, Ike Nwosu; eyes=Verity Lam]]
[[s Mr. Bhattacharya > Verity Lam]]'You're very kind,' the old man said. He'd seen her pass with her coat on and had put out a hand to stop her; he was back in his chair, and his trouser leg had dust on it. [[s Mr. Bhattacharya > Verity Lam]]'Our waiter has told me. I said to him, "No, no, it must go back," and he said, "Sir, it can't, the lady has landed it."'

[[s Verity Lam > Mr. Bhattacharya]]'Does she know?'

[[s Mr. Bhattacharya > Verity Lam]]'Rupa? She's gone to telephone our daughter.'

[[s Verity Lam > Mr. Bhattacharya]]'I don't want you to tell her.'

[[s Mr. Bhattacharya > Verity Lam]]'I shall pay you. It may take me a year or two. I'm eighty-three, so I'd suggest large instalments.' He turned the folder over, so that it lay face down in the crumbs. [[s Mr. Bhattacharya > Verity Lam]]'You want to know what I said to her.'

[[s Verity Lam > Mr. Bhattacharya]]'I wasn't going to ask.'

[[s Mr. Bhattacharya > Verity Lam]]'I said, "I didn't put it there." That was the first thing. I said, "Rupa, I'd like to tell you that I did, but I've told you enough stories. Some other man put it there, for some other girl. But I've been sitting here wishing that I had, and I have not wished for anything in eleven years."'

Verity sat down in the second chair.

[[s Verity Lam > Mr. Bhattacharya]]'And what did she say?'

[[s Mr. Bhattacharya > Verity Lam]]'She said, "Get up, you'll hurt your hip."'

[[s Verity Lam > Mr. Bhattacharya]]'That's not a yes.'

[[s Mr. Bhattacharya > Verity Lam]]'You haven't met my wife.'

[[s Mrs. Bhattacharya > Verity Lam]]'She has now,' said somebody behind them. Mrs. Bhattacharya had her glasses pushed up in her hair, and on her hand, which she held a little away from her like wet paint, was nine thousand pounds. [[s Mrs. Bhattacharya > Verity Lam]]'You're in my place, dear. No, stay. Subir, shove up. Young man!'

[[s Ike Nwosu > Mrs. Bhattacharya]]'Yes, madam?' said Ike.

[[s Mrs. Bhattacharya > Ike Nwosu]]'This pudding tasted of nothing at all,' said the old lady. [[s Mrs. Bhattacharya > Ike Nwosu]]'Bring us three.'
