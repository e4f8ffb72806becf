title: Somebody Else’s Teeth
section: third | past | - | -
person: Gethin Rees | Gethin; Rees; Gethin Rees; the younger undertaker; the younger man; lad | he/him
person: Mr Emlyn Pugh | Mr Pugh; Pugh; Emlyn; Mr Emlyn Pugh; the older man; the senior partner | he/him
person: Mrs Probert | Mrs Probert; Dilys; Dilys Probert; Dil; the widow; a small woman in a purple hat | she/her
person: Ivor Probert | Ivor Probert; Ivor; Mr Probert | he/him
person: Mr Vaughan | Mr Vaughan; Vaughan the Bank; Idwal Vaughan | he/him
person: Miss Vaughan | Miss Vaughan; Carys Vaughan; the Vaughan girl | she/her
relation: Gethin Rees | Mr Emlyn Pugh | colleague: undertaker
relation: Mrs Probert | Ivor Probert | romantic: widow
relation: Miss Vaughan | Mr Vaughan | family: daughter
relation: Mrs Probert | Mr Vaughan | other: former sweetheart
=====
Somebody Else’s Teeth

[[scene place=the back room; present=Mr Emlyn Pugh, Gethin Rees, Ivor Probert, Mr Vaughan; time=ten past one]]
At ten past one Mr Emlyn Pugh, of Pugh & Rees, Funeral Directors, came into the back room eating a ham roll, looked down into the coffin on the left, and stopped chewing.

[[s Mr Emlyn Pugh > Gethin Rees]]‘Gethin,’ he said.

[[s Gethin Rees > Mr Emlyn Pugh]]‘Mm?’

[[s Mr Emlyn Pugh > Gethin Rees]]‘Come you here a minute,’ said Mr Pugh.

Gethin Rees came, drying his hands. He was twenty-six and had been the Rees on the sign for a month, his uncle having moved up to the churchyard. The two of them stood side by side.

[[s Mr Emlyn Pugh > Gethin Rees]]‘Lovely job,’ said Mr Pugh. [[s Mr Emlyn Pugh > Gethin Rees]]‘Nice colour on him. Natural.’

[[s Gethin Rees > Mr Emlyn Pugh]]‘Thank you, Mr Pugh.’

[[s Mr Emlyn Pugh > Gethin Rees]]‘Who is it?’ he said.

[[s Gethin Rees > Mr Emlyn Pugh]]‘It’s Mr Probert.’

[[s Mr Emlyn Pugh > Gethin Rees]]‘That’s what I thought.’ The older man had another bite of his roll, thinking about it. [[s Mr Emlyn Pugh > Gethin Rees]]‘I knew Ivor Probert forty years. Played darts against him. And in all that time I never saw him with a tooth in his head that he hadn’t got from the Health Service in 1961. Brown, they were. Like a fence.’

[[s Gethin Rees > Mr Emlyn Pugh]]‘These came up ever so well,’ said Gethin. [[s Gethin Rees > Mr Emlyn Pugh]]‘I only gave them a bit of a scrub.’

[[s Mr Emlyn Pugh > Gethin Rees]]‘What with?’ he said. [[s Mr Emlyn Pugh > Gethin Rees]]‘Angels?’

They both bent closer. Out of the middle of Ivor Probert’s grey, disappointed face there beamed at them, white, even, faintly wolfish, a set of teeth that belonged on the television.

[[s Gethin Rees > Mr Emlyn Pugh]]‘They were in the glass,’ said the younger undertaker. His voice had begun to climb. [[s Gethin Rees > Mr Emlyn Pugh]]‘There were two glasses. On the side there. One was marked P and the other was marked V.’

[[s Mr Emlyn Pugh > Gethin Rees]]‘And?’

[[s Gethin Rees > Mr Emlyn Pugh]]‘And you’d had a drink out of one of them.’

[[s Mr Emlyn Pugh > Gethin Rees]]‘I never,’ he said.

[[s Gethin Rees > Mr Emlyn Pugh]]‘You said, whose water’s this, and you *drank* some, and you put it down on the other—’ He turned round. He looked at the coffin on the right, where Mr Vaughan the Bank was lying under a sheet in a four-thousand-pound casket, and he didn’t touch the sheet. He didn’t need to. There was something about the way that it lay. [[s Gethin Rees > Mr Emlyn Pugh]]‘Oh, God,’ said Gethin. [[s Gethin Rees > Mr Emlyn Pugh]]‘He’s got the fence.’

Mr Pugh put down the roll on the windowsill, carefully, with the napkin under it. [[s Mr Emlyn Pugh > Gethin Rees]]‘What time’s the Vaughan girl?’ he asked.

[[s Gethin Rees > Mr Emlyn Pugh]]‘Three.’

[[s Mr Emlyn Pugh > Gethin Rees]]‘And Dilys Probert?’

Somewhere at the front of the building a bell went *ting*.

[[s Gethin Rees > Mr Emlyn Pugh]]‘Half past one,’ Gethin whispered. [[s Gethin Rees > Mr Emlyn Pugh]]‘She’s early.’

[[scene place=the front office; present=Mr Emlyn Pugh, Gethin Rees, Mrs Probert; time=-]]
In the front office a small woman in a purple hat was running one finger along the top of the brochure rack and inspecting it for dust.

[[s Mr Emlyn Pugh > Mrs Probert]]‘Dilys!’ cried Mr Pugh, with both his hands out. [[s Mr Emlyn Pugh > Mrs Probert]]‘There’s early you are.’

[[s Mrs Probert > Mr Emlyn Pugh]]‘Bus,’ said the widow. [[s Mrs Probert > Mr Emlyn Pugh]]‘It was this or stand about in the Spar. Is he done?’

[[s Mr Emlyn Pugh > Mrs Probert]]‘Nearly. Very nearly. Will you have a cup of tea?’

[[s Mrs Probert > Mr Emlyn Pugh]]‘No.’

[[s Mr Emlyn Pugh > Mrs Probert]]‘A biscuit?’

[[s Mrs Probert > Mr Emlyn Pugh]]‘What’s the matter with him, Emlyn?’ she said.

[[s Mr Emlyn Pugh > Mrs Probert]]‘Nothing’s the *matter* with him,’ said the undertaker, laughing heartily. [[s Mr Emlyn Pugh > Mrs Probert, Gethin Rees]]‘Apart from the obvious. Gethin here’s just got a, just has to do his—what is it you have to do, lad?’

[[s Gethin Rees > Mr Emlyn Pugh]]‘His tie,’ said Gethin.

[[s Mr Emlyn Pugh > Gethin Rees]]‘His hair,’ said Mr Pugh, at the same moment.

She looked from one to the other. She had the sort of eyes that had got the truth out of Sunday school for thirty years. [[s Mrs Probert > Mr Emlyn Pugh, Gethin Rees]]‘Ivor hadn’t any hair,’ she said.

[[s Mr Emlyn Pugh > Mrs Probert]]‘That’s what’s taking the time,’ said Mr Pugh.

It may be that this would have done. People will put up with a good deal from undertakers. But Mrs Probert had buried a mother, two sisters and a lodger out of that office, and she knew where the door was. She’d got her handbag over her arm and was through it before either man could come round the desk.

[[s Gethin Rees > Mrs Probert]]‘Mrs Probert, I don’t think you ought—’ said Gethin, running after her.

[[s Mr Emlyn Pugh > Mrs Probert]]‘Dilys, fair play now, there’s procedures!’

[[scene place=the back room; present=Mr Emlyn Pugh, Gethin Rees, Mrs Probert, Ivor Probert; time=-]]
They caught up with her in the back room. She was standing by the coffin on the left, perfectly still, with her hands on the edge of it.

Neither of them breathed.

[[s Mrs Probert]]‘Well,’ she said after a while.

[[s Gethin Rees > Mrs Probert]]‘Mrs Probert, I can explain,’ said Gethin. [[s Gethin Rees > Mrs Probert]]‘It was entirely my—’

[[s Mrs Probert > Gethin Rees]]‘He’s smiling,’ she said.

[[s Gethin Rees > Mrs Probert]]‘Yes. You see, what’s happened is that there were two—’

[[s Mrs Probert > Gethin Rees, Mr Emlyn Pugh]]‘Fifty-two years,’ said Mrs Probert. She hadn’t turned her head. [[s Mrs Probert > Gethin Rees, Mr Emlyn Pugh]]‘I don’t say he was a bad man. He brought his wages home. He put up shelves. But I never once got a smile out of him that you could see, not on the day itself, not in the photos, not in Tenby. I used to think, it’s me. I’ve married him and he’s sorry.’ She opened the bag, found a tissue, and only held it. [[s Mrs Probert > Gethin Rees, Mr Emlyn Pugh]]‘And he told me once, we’d had a drop, he said, it’s the teeth, Dil. I don’t like to, he said, with the teeth. And I laughed at him. Wasn’t that a wicked thing to do?’

The two men looked at the lino.

[[s Mrs Probert > Gethin Rees, Mr Emlyn Pugh]]‘And there he is,’ she said. [[s Mrs Probert > Gethin Rees, Mr Emlyn Pugh]]‘There he is, look. That’s what he’d have looked like.’

Gethin, who was soft-hearted and had only been in the business a month, was horrified to find that his own eyes were stinging. Over the purple hat he looked at his partner. *Tell her*, he mouthed.

*You tell her*, mouthed Mr Pugh.

[[s Mrs Probert > Mr Emlyn Pugh]]‘How much do I owe you?’ said the widow.

[[s Mr Emlyn Pugh > Mrs Probert]]‘For what?’

[[s Mrs Probert > Mr Emlyn Pugh]]‘For the teeth, Emlyn. I’m not daft. That’s never in the Basic Oak.’

[[s Mr Emlyn Pugh > Mrs Probert]]‘They’re on the house,’ said Mr Pugh faintly.

[[s Gethin Rees > Mr Emlyn Pugh]]‘*Mr Pugh!*’

[[s Mr Emlyn Pugh > Mrs Probert]]‘A gesture. From the firm.’

[[s Gethin Rees > Mr Emlyn Pugh]]‘Could I have a word with you,’ said the younger man through his own teeth, [[s Gethin Rees > Mr Emlyn Pugh]]‘in the chapel?’

[[scene place=the chapel of rest/the chapel; present=Mr Emlyn Pugh, Gethin Rees, Mrs Probert; time=-]]
The chapel of rest had been a garage, and if you stood near the altar you could still smell it. Gethin shut the door behind them and put his back against it.

[[s Gethin Rees > Mr Emlyn Pugh]]‘On the house?’ he hissed. [[s Gethin Rees > Mr Emlyn Pugh]]‘They’re not on our house! They’re on Vaughan’s! They cost him eleven thousand pounds, he had them done in Budapest, he told everyone in the Conservative Club!’

[[s Mr Emlyn Pugh > Gethin Rees]]‘I know he did. He told me twice.’

[[s Gethin Rees > Mr Emlyn Pugh]]‘And at three o’clock Carys Vaughan’s coming in to see her dad, and she’s going to lift up that sheet, and there he’ll be with a mouth like a, like a—’

[[s Mr Emlyn Pugh > Gethin Rees]]‘Like a fence,’ agreed Mr Pugh.

[[s Gethin Rees > Mr Emlyn Pugh]]‘She’s a *solicitor*!’ he moaned.

[[s Mr Emlyn Pugh > Gethin Rees]]‘Keep your voice down. Let me think.’ The senior partner sat down in the front pew. He was a large man and it was a small pew. [[s Mr Emlyn Pugh > Gethin Rees]]‘Did you see her face, though?’ he said presently.

[[s Gethin Rees > Mr Emlyn Pugh]]‘Whose?’

[[s Mr Emlyn Pugh > Gethin Rees]]‘Dilys’s.’

[[s Gethin Rees > Mr Emlyn Pugh]]‘Yes,’ said Gethin. [[s Gethin Rees > Mr Emlyn Pugh]]‘I saw it.’

[[s Mr Emlyn Pugh > Gethin Rees]]‘You go in there, then, and you tell her that it isn’t him. Tell her it’s Vaughan the Bank smiling at her. I’ll hold your coat.’

There was a silence. A tap dripped in the wall where the hose used to be.

[[s Gethin Rees > Mr Emlyn Pugh]]‘We could tell Miss Vaughan that it’s traditional,’ said Gethin at last. [[s Gethin Rees > Mr Emlyn Pugh]]‘To take them out.’

[[s Mr Emlyn Pugh > Gethin Rees]]‘What tradition?’

[[s Gethin Rees > Mr Emlyn Pugh]]‘I don’t know. Chapel.’

[[s Mr Emlyn Pugh > Gethin Rees]]‘They’re Church,’ said the older man.

[[s Gethin Rees > Mr Emlyn Pugh]]‘Closed casket! We’ll say there’s been a, that he’s gone off.’

[[s Mr Emlyn Pugh > Gethin Rees]]‘You can’t say to a woman that her father’s gone off, Gethin.’ He sighed. [[s Mr Emlyn Pugh > Gethin Rees]]‘I’ve been forty years in this trade. I’ve had them fall off the cart. I had one sit up. I never had one in somebody else’s teeth, and I never had one that looked so well on it.’

Somebody knocked.

It was done very civilly, two small taps. They looked at one another, and then Gethin moved away from the door as if it had got hot.

[[s Mrs Probert > Mr Emlyn Pugh, Gethin Rees]]‘I’ve been having a look at the other gentleman,’ said Mrs Probert.

[[s Gethin Rees > Mrs Probert]]‘You’ve what?’ said Gethin.

[[s Mrs Probert > Gethin Rees, Mr Emlyn Pugh]]‘I lifted the sheet. I know I shouldn’t. I thought I’d pay my respects, he was always very civil about the overdraft.’ She came up the aisle, such as it was, and stood in front of the two undertakers with her bag held before her in both hands. [[s Mrs Probert > Mr Emlyn Pugh, Gethin Rees]]‘He’s got Ivor’s teeth in,’ she said.

Mr Pugh got up, with difficulty. All the chest had gone out of him. [[s Mr Emlyn Pugh > Mrs Probert]]‘Dilys,’ he said, [[s Mr Emlyn Pugh > Mrs Probert]]‘I don’t know what to say to you.’

[[s Mrs Probert > Mr Emlyn Pugh]]‘I’d know them anywhere. I’ve had them in the bathroom fifty-two years.’

[[s Gethin Rees > Mrs Probert]]‘It was me, Mrs Probert,’ said Gethin. [[s Gethin Rees > Mrs Probert]]‘It was my fault and no one else’s. I’ll change them back right away, I’ll do it now, and you can have the whole thing for nothing. The hearse and all.’

[[s Mr Emlyn Pugh > Mrs Probert]]‘I drank the water,’ Mr Pugh said humbly.

[[s Mrs Probert > Gethin Rees, Mr Emlyn Pugh]]‘You’ll leave them where they are,’ said the widow.

It was so quiet that they could hear the traffic lights change on the High Street.

[[s Gethin Rees > Mrs Probert]]‘We can’t do that,’ said Gethin. [[s Gethin Rees > Mrs Probert]]‘I’m ever so sorry. They’re not ours. Miss Vaughan will be here at three and she’ll see them straight off.’

[[s Mrs Probert > Gethin Rees]]‘Will she?’ she said. [[s Mrs Probert > Gethin Rees]]‘When was she last home?’

[[s Mr Emlyn Pugh > Mrs Probert]]‘Christmas,’ said Mr Pugh. [[s Mr Emlyn Pugh > Mrs Probert]]‘Christmas before last, it might be.’

[[s Mrs Probert > Mr Emlyn Pugh, Gethin Rees]]‘And he was in that hospital since August with nothing in at all. I visited.’ Two pink spots had come up on her cheeks. [[s Mrs Probert > Mr Emlyn Pugh]]‘I went in with some grapes, and he couldn’t manage them, so I read him the paper. We were courting once, Idwal Vaughan and me. You wouldn’t remember, Emlyn, you were in short trousers. It was only a summer. He said that if I took Ivor I’d never see a smile from one year to the next.’ She gave a sniff. [[s Mrs Probert > Mr Emlyn Pugh]]‘He was quite right. Well, he owes me one.’

[[s Mr Emlyn Pugh > Mrs Probert]]‘Dilys Probert,’ said Mr Pugh, with awe.

[[s Gethin Rees > Mrs Probert]]‘But what do we say to his *daughter*?’ Gethin begged.

[[s Mrs Probert > Gethin Rees]]‘You don’t say a thing. I will. You put the kettle on.’

***

[[scene place=the front office; present=Gethin Rees, Mr Emlyn Pugh, Mrs Probert, Miss Vaughan; time=twenty to four]]
At twenty to four the door of the back room opened, and the women came out of it into the front office arm in arm. Miss Vaughan was six foot tall, in a black suit that had cost about as much as the hearse, and she had clearly been crying for some time.

Gethin stood up so fast that he kicked over the bin.

[[s Miss Vaughan > Gethin Rees, Mr Emlyn Pugh]]‘Which of you did my father?’ she asked.

He would have liked to run. [[s Gethin Rees > Miss Vaughan]]‘I did,’ he said.

[[s Miss Vaughan > Gethin Rees]]‘I wanted to thank you.’ She had to stop and press her knuckle under her nose. [[s Miss Vaughan > Gethin Rees]]‘I hated those bloody teeth. He got them the year that Mum died. He’d come on the screen on a Sunday night with that grin, and it was like talking to a car salesman. I couldn’t bear it. I stopped ringing up.’ She shook her head. [[s Miss Vaughan > Gethin Rees]]‘And now he looks like himself. He looks like he did when I was small, and he smoked. How did you know?’

[[s Mr Emlyn Pugh > Miss Vaughan]]‘We go by feel,’ said Mr Pugh from behind the desk.

[[s Miss Vaughan > Gethin Rees, Mr Emlyn Pugh]]‘Mrs Probert says you do it out of kindness. She says that it isn’t on the bill.’

[[s Gethin Rees > Miss Vaughan]]‘Did she say that?’ said Gethin.

[[s Mrs Probert > Gethin Rees]]‘I said it was best not to mention it,’ the widow said. [[s Mrs Probert > Miss Vaughan]]‘They’re shy.’

Carys Vaughan laughed wetly, and shook hands with both the undertakers, and kissed the purple hat. They heard her car start. For a good half-minute no one in the office stirred, except to breathe.

[[s Mrs Probert > Mr Emlyn Pugh]]‘Now then, Emlyn,’ said Mrs Probert, pulling on her gloves. [[s Mrs Probert > Mr Emlyn Pugh]]‘I’ll have that biscuit.’
