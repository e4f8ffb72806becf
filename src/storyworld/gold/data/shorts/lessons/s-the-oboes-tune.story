title: The Oboe's Tune
section: third | past | - | Philippa Gage
person: Philippa Gage | Philippa; Philippa Gage; Pip; the leader | she/her
person: Renner | Renner; Maestro; the conductor | he/him
person: Seo Ha-eun | Seo Ha-eun; Ha-eun; Miss Seo; the soloist | she/her
person: Desmond Lyle | Desmond; Desmond Lyle; Mr Lyle; Des; the oboist; the old man | he/him
person: Janet | Janet; the orchestra manager | she/her
person: Colin | Colin; the second horn | he/him
person: Marguerite | Marguerite | she/her
person: Sarasate | Sarasate | he/him
person: Mrs Bae | Mrs Bae; my teacher | she/her
relation: Philippa Gage | Desmond Lyle | friend: thirty years in the same orchestra
relation: Philippa Gage | Renner | colleague
relation: Seo Ha-eun | Desmond Lyle | rival: at first, over the slow movement
relation: Renner | Seo Ha-eun | colleague
relation: Desmond Lyle | Marguerite | romantic: husband and wife
relation: Mrs Bae | Seo Ha-eun | other: teacher
=====
THE OBOE’S TUNE

[[scene place=the hall; present=Philippa Gage, Renner, Seo Ha-eun, Desmond Lyle, Colin, Janet; time=twenty past eleven]]
At twenty past eleven, with the heating in the hall off again and half the second violins in fingerless gloves, Renner put down his stick in the middle of a bar and covered his eyes.

[[s Renner]]‘No,’ he said.

The orchestra petered out from the front backwards. Somebody in the basses got as far as the double bar.

[[s Renner > Desmond Lyle]]‘Oboe. My dear. What is it that you are doing?’

[[s Desmond Lyle > Renner]]‘The solo,’ said Desmond.

[[s Renner > Desmond Lyle]]‘I know it is the solo. The whole world knows it is the solo. But it is so’ – Renner took a pinch of air and looked for the word in it – [[s Renner > Desmond Lyle]]‘so *old*.’

There was one of those silences. Philippa Gage, at the first desk, studied the varnish on her scroll. She had been leader for nineteen years and sat in front of Desmond Lyle for thirty, and she knew without turning round that he had taken the reed out and was looking at it as if it had spoken.

[[s Desmond Lyle > Renner]]‘I can play it younger,’ he said.

[[s Renner > Desmond Lyle]]‘Please,’ said Renner.

[[s Seo Ha-eun > Renner]]‘Excuse me.’

It was the soloist. She was standing where soloists stand, at the crook of the podium, with her violin under her arm and her coat still on; she had stood so for the past ten minutes, since the slow movement of the Brahms begins with two full minutes of somebody else’s melody and the violin must wait for it like a woman at a bus stop. She was twenty-four. Her posters were on the buses.

[[s Renner > Seo Ha-eun]]‘Yes, Miss Seo?’

[[s Seo Ha-eun > Renner]]‘Could it be faster? Only I have nothing to do with my hands.’

A laugh went round, not an unkind one. Behind the bassoons the second horn said something and got a bigger one.

[[s Renner > Colin]]‘We’ll have that aloud, Colin,’ said Renner, who collected names and liked to show it.

[[s Colin > Renner]]‘I said that’s what Sarasate said, Maestro.’ Colin had reddened to the ears. [[s Colin > Renner]]‘He wouldn’t play it. Wouldn’t stand there and let the oboe have the only tune.’

[[s Seo Ha-eun > Colin]]‘I’ve heard that story,’ said Seo Ha-eun, not turning her head. [[s Seo Ha-eun > Colin]]‘Everyone tells it to me. In every city. It is always the horn.’

[[s Renner > Philippa Gage, Desmond Lyle]]‘From the top,’ said the conductor. [[s Renner > Desmond Lyle]]‘Faster. And young!’

They did it faster. It was like watching a man run for a train in good shoes. Desmond got every note and there was nothing whatever in them, and at the fourteenth bar, where you breathe or die, he did neither; he stopped, and put the oboe down across his knees.

[[s Renner > Desmond Lyle]]‘What now?’ he called out.

[[s Desmond Lyle > Renner]]‘I wonder if I might have five minutes,’ said the old man, [[s Desmond Lyle > Renner]]‘to get younger in.’

He had gone up the steps between the horns and through the door before anyone had decided if it was funny. It swung to. Philippa heard it catch, and open, and catch.

[[s Renner > Philippa Gage]]‘Is he ill?’ Renner bent down to her. Close to, he smelt of cough drops. [[s Renner > Philippa Gage]]‘Madame leader. Is that a thing he does?’

[[s Philippa Gage > Renner]]‘No,’ she said.

[[s Renner > Philippa Gage]]‘In Leipzig—’ he began.

[[s Philippa Gage > Renner]]‘I’m sure,’ she said. [[s Philippa Gage > Renner]]‘Would you take the break early? I’ll find him.’

[[s Renner > Philippa Gage]]‘I have ninety minutes for this concerto, and an overture that they play like policemen.’

[[s Philippa Gage > Renner]]‘Then fifteen of them won’t matter,’ said Philippa. She raised her voice. [[s Philippa Gage > Janet]]‘Janet? Tea!’

From somewhere in the dark of the stalls the orchestra manager said that tea wasn’t till a quarter to, that the urn was cold, and that she wasn’t a magician; and a hundred people got up and went to look at the urn.

[[scene place=the instrument store; present=Philippa Gage, Desmond Lyle, Seo Ha-eun; time=-]]
She knew where he’d be. There is a room under the choir seats, lined with double bass cases like a waiting room for bears, and it is the only place in the building with a working radiator. She went down the back stairs and along past the boiler and knocked at the instrument store with one knuckle.

[[s Desmond Lyle > Philippa Gage]]‘It’s open, Pip,’ he said.

He was sitting on a timpani crate. The reeds were set out on his handkerchief, five in a row.

[[s Philippa Gage > Desmond Lyle]]‘How did you know it was me?’ she said.

[[s Desmond Lyle > Philippa Gage]]‘Nobody else knocks.’ He held a reed to the bulb and squinted. [[s Desmond Lyle > Philippa Gage]]‘This one I made in March. It was a marvellous reed, in March.’

[[s Philippa Gage > Desmond Lyle]]‘Des.’

[[s Desmond Lyle > Philippa Gage]]‘He’s quite right, you know. Horrible little man. It did sound old.’

[[s Philippa Gage > Desmond Lyle]]‘It sounded slow. That’s not the same.’ She shifted a case and sat down. [[s Philippa Gage > Desmond Lyle]]‘You’ve always taken it slow. We’ve had six conductors and you’ve dragged every one of them through it by the nose.’

[[s Desmond Lyle > Philippa Gage]]‘I took it slow because Marguerite liked it slow.’

She hadn’t anything to say to this. It was fourteen months. They’d all gone, the whole section in black, which they owned anyway; somebody had said at the door that at least nobody had had to buy anything, and Desmond had laughed until he needed to be held up.

[[s Desmond Lyle > Philippa Gage]]‘She used to sit up in the choir,’ he said. [[s Desmond Lyle > Philippa Gage]]‘Over the drums. Four pounds fifty, and you get the conductor’s face. She’d give me a nod when I could breathe. There, at the fourteenth. It’s a beast, that bar, there’s no place for it, and I used to look up and she would just—’ He nodded, a very small nod, as one might to a neighbour. [[s Desmond Lyle > Philippa Gage]]‘And I looked up just now.’

[[s Philippa Gage > Desmond Lyle]]‘Oh, Des.’

[[s Desmond Lyle > Philippa Gage]]‘And there was a man up there with a ladder,’ he said. [[s Desmond Lyle > Philippa Gage]]‘Changing a bulb.’

It wasn’t at all the moment for it, and she felt it start in her ribs. She looked at him. He was looking hard at the March reed.

[[s Desmond Lyle > Philippa Gage]]‘He did nod, mind you,’ said Desmond.

They were both still wiping their eyes when the door opened. No knock. It was the girl, coat and all, the Guarneri held in front of her by the neck like a goose.

[[s Seo Ha-eun > Philippa Gage, Desmond Lyle]]‘I’m looking for the lavatory,’ said Ha-eun.

[[s Philippa Gage > Seo Ha-eun]]‘Up the stairs and left,’ Philippa told her.

[[s Seo Ha-eun > Philippa Gage]]‘Thank you.’ She stayed where she was. [[s Seo Ha-eun > Desmond Lyle]]‘That’s not true. I was looking for you. For Mr Lyle. I want to say that I’m not Sarasate.’

[[s Desmond Lyle > Seo Ha-eun]]‘No, no,’ he said. [[s Desmond Lyle > Seo Ha-eun]]‘He’d a moustache.’

She thought about it. It seemed to take her a moment to be certain it was a joke, and another to come in and shut the door behind her.

[[s Seo Ha-eun > Desmond Lyle]]‘I asked for it faster because I’m afraid,’ she said, all at once and rather fast. [[s Seo Ha-eun > Desmond Lyle]]‘My teacher, Mrs Bae, she said, in the slow movement you must come in as if you had been listening. But if I listen, I stop being ready. I get – I go soft. My bow shakes. So I count. I count your solo, two hundred and something quavers, and I don’t hear any of it. Today you played it so that I couldn’t count.’

[[s Philippa Gage > Seo Ha-eun]]‘The first time?’ said Philippa. [[s Philippa Gage > Seo Ha-eun]]‘Or the second?’

[[s Seo Ha-eun > Philippa Gage]]‘The first,’ she said. [[s Seo Ha-eun > Philippa Gage]]‘The second one, anybody could count.’

[[s Desmond Lyle > Seo Ha-eun]]‘That’s fair,’ said the oboist.

[[s Seo Ha-eun > Desmond Lyle]]‘So I was angry, and I said the thing about my hands.’ She bowed, from the neck, stiffly, the violin coming down with her. [[s Seo Ha-eun > Desmond Lyle]]‘I apologise.’

[[s Desmond Lyle > Seo Ha-eun]]‘Dear girl. Sit down, mind the cymbals. Can you make a nod?’

[[s Seo Ha-eun > Desmond Lyle]]‘A nod?’

[[s Desmond Lyle > Seo Ha-eun]]‘Like so.’ He showed her. [[s Desmond Lyle > Seo Ha-eun]]‘At my fourteenth bar. It gives you something to listen for, d’you see, and me something to breathe on. You wouldn’t have to count a thing. You’d just have to notice when a chap’s running out of air.’

[[s Seo Ha-eun > Desmond Lyle]]‘And my bow?’ she asked him.

[[s Philippa Gage > Seo Ha-eun]]‘Let it shake,’ said Philippa. Both of them turned to her. She had not known that she was going to say it, and she found that she was cross. [[s Philippa Gage > Seo Ha-eun]]‘Mine’s shaken since 1998. Nobody’s died. They think it’s vibrato.’

Ha-eun put her hand over her mouth. Above their heads a great many feet began to move in the one direction, which meant the urn had boiled.

[[s Seo Ha-eun > Desmond Lyle, Philippa Gage]]‘He’ll want it quick, though,’ she said through her fingers. [[s Seo Ha-eun > Desmond Lyle, Philippa Gage]]‘The Maestro.’

[[s Desmond Lyle > Seo Ha-eun]]‘Ah,’ said Desmond, choosing a reed. [[s Desmond Lyle > Philippa Gage]]‘Pip?’

[[s Philippa Gage > Desmond Lyle]]‘By the nose,’ said the leader.

[[scene place=the platform; present=Philippa Gage, Renner, Desmond Lyle, Seo Ha-eun, Janet; time=ten to twelve]]
By ten to twelve they were back on the platform, all but one of the violas. Renner had found a jersey. He leafed back to the Adagio, and looked over the top of his spectacles at the woodwind.

[[s Renner > Desmond Lyle]]‘Mr Lyle is rejuvenated?’

[[s Desmond Lyle > Renner]]‘I’ve shed years,’ he said.

[[s Renner > Desmond Lyle]]‘So. We go on. Flowing, yes?’ He made the shape of it. [[s Renner > Desmond Lyle]]‘A young man on a hill, he sees the sea.’

[[s Philippa Gage > Renner]]‘Maestro,’ said Philippa, [[s Philippa Gage > Renner]]‘the strings aren’t in for the opening. Nor the solo, for an age. Might the wind have it by themselves the once? You could go and hear it from the stalls. You’ve said about the balance.’

[[s Renner > Philippa Gage]]‘I have said about the balance,’ he admitted.

[[s Philippa Gage > Renner]]‘Nobody can hear it properly from there.’

[[s Renner > Philippa Gage]]‘And who conducts?’

[[s Philippa Gage > Renner]]‘I should think they’ll manage,’ she said.

He considered her for a while. He wasn’t a stupid man, she thought, merely one who’d been frightened at Leipzig. Then he handed down the stick, butt first, as if she might want it to keep off dogs, and clambered off the front of the platform into the dark. A seat banged. Out there Janet could be heard offering him tea.

Nobody beat. The horns and bassoons put their chord down, like a cloth over a table, and Desmond began.

It was as slow as it had ever been. She’d have known it in her grave. It went up, and it turned, and it had that way of thinking better of something at the top of the phrase; and as it neared the fourteenth bar, and she felt her own chest tighten from thirty years’ habit, she looked not at him but to her left, at a girl in a coat with her lips apart, who wasn’t counting.

Ha-eun nodded.

He breathed. You could hear it all over the hall, a great rough gulp like a swimmer’s, and then the tune again, with such an amount of room in it.

When it was done the violin should have come in, and it did not. The soloist was searching herself for a handkerchief. Somebody passed one up from the cellos.

[[s Seo Ha-eun > Desmond Lyle]]‘I’m sorry,’ she said. [[s Seo Ha-eun > Desmond Lyle]]‘I was listening.’

They waited for it, then, the lot of them, with their eyes on the dark where the stalls were.

[[s Renner]]‘The balance,’ said a voice from out there, and had to stop and clear its throat. [[s Renner]]‘The balance is very good.’
