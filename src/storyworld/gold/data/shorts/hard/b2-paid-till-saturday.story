title: Paid Till Saturday
section: third | past | - | Abel Crouch
person: Abel Crouch | Crouch; the sergeant; Sergeant; Mr. Crouch; his sergeant; Abel | he/him
person: Pellow | the inspector; Inspector Pellow; Inspector; his chief | he/him
person: Mrs. Quill | the landlady; ma'am | she/her
person: Ivy Mott | Ivy; the maid; the girl | she/her
person: Fred Lusk | the colonel; Colonel Strang; Strang; the gentleman at the window; the old soldier; Fred; her husband; the dear colonel | he/him
person: Dolly Lusk | a woman in a wet coat; the visitor; the stranger; the lady on the donkey; Dorothy Lusk; Mrs. Lusk; Dolly; his wife; the other woman | she/her
person: Tidmarsh | Mr. Tidmarsh; the traveller; the corset man | he/him
person: Dr. Amory | the old doctor; the older; Amory; the old man; Doctor | he/him
person: the young doctor | the locum; the other; the younger one | he/him
person: Hobday | the gentleman in Number Four; Mr. Brown; J. Brown; the dead man; Mr. Hobday; a sandy gentleman; the feller | he/him
relation: Fred Lusk | Dolly Lusk | family:husband
relation: Abel Crouch | Pellow | colleague
relation: Dr. Amory | the young doctor | colleague
relation: Fred Lusk | Hobday | enemy
relation: Mrs. Quill | Ivy Mott | other
=====
[[scene place=the stairs; present=Mrs. Quill, Abel Crouch]]
The gentleman in Number Four had paid until Saturday, and it was this that troubled Mrs. Quill.

[[s Mrs. Quill > Abel Crouch]]'Two nights he's had,' she told the sergeant on the stairs, [[s Mrs. Quill > Abel Crouch]]'and five he's paid for. Who do I give it back to?'

[[s Abel Crouch > Mrs. Quill]]'I should hold on to it for the present, ma'am,' said Crouch, and went on up, wiping his boots on every mat he came to, because she was watching.

[[scene place=Number Four; present=Abel Crouch, Dr. Amory, the young doctor]]
The dead man lay on his back under a text in poker-work, looking a little let down, as they mostly did. He was forty or so, sandy, with a good watch and bad boots. Two doctors stood one on either side of the bed and did not look at each other.

[[s Dr. Amory > Abel Crouch]]'Heart,' said the older. Dr. Amory had been signing for Marlsea's dead since the old Queen's time, and already had one arm in his overcoat. [[s Dr. Amory > Abel Crouch]]'You may write that down, Sergeant.'

[[s the young doctor > Dr. Amory]]'I'd rather he didn't,' said the other.

[[s Dr. Amory > Abel Crouch]]'My locum,' the old doctor explained, [[s Dr. Amory > Abel Crouch]]'has bought a microscope.'

[[s the young doctor > Dr. Amory, Abel Crouch]]'I've also got a nose, sir, and so has the sergeant. Smell the cup.'

Crouch picked it up off the night table in his handkerchief. It had held cocoa. Under the cocoa was something sweet and rotten, like a pear gone brown in a drawer. [[s Abel Crouch > the young doctor]]'What am I smelling?'

[[s the young doctor > Abel Crouch]]'Chloral. Enough for a cab horse.' The locum looked about nineteen and had cut himself shaving. [[s the young doctor > Abel Crouch]]'Somebody put this man to sleep and then went on doing it.'

[[s Dr. Amory > the young doctor]]'Stuff,' said Amory. But he had taken his arm out of the overcoat again, and he sat down heavily on the only chair.

[[s Abel Crouch > Dr. Amory]]'Do you know of anybody in this house who takes it, Doctor?'

Both of them looked up.

[[s Abel Crouch > Dr. Amory, the young doctor]]'I meant Dr. Amory,' said Crouch.

[[s Dr. Amory > Abel Crouch]]'What I prescribe, and for whom, is between my patient and myself.'

[[s Abel Crouch > Dr. Amory]]'Quite so, sir. Only the inspector will ask you next, and it's damp out, and he'll be wheezing. It makes him short with people.'

The old man studied the inside of his hat. When he did speak it was to the younger one, and not unkindly. [[s Dr. Amory > the young doctor]]'You might have mentioned that cup to me before you mentioned it to a policeman.'

[[s the young doctor > Dr. Amory]]'I did, sir. You said it was cocoa.'

***

[[scene place=the dining-room; present=Pellow, Abel Crouch, Mrs. Quill, Ivy Mott, Tidmarsh, Fred Lusk; time=by ten]]
Inspector Pellow had them all in the dining-room by ten, among the napkin rings, and stood in front of the fire to get his breath. There were not many of them. It was the second week of November, and nobody comes to Marlsea in November who can afford to go somewhere else.

[[s Pellow > Mrs. Quill, Ivy Mott, Tidmarsh, Fred Lusk]]'J. Brown, London,' he said at last. [[s Pellow > Mrs. Quill, Ivy Mott, Tidmarsh, Fred Lusk]]'That's what he put in the book. Did anybody here believe it?'

[[s Mrs. Quill > Pellow]]'I did,' said Mrs. Quill. [[s Mrs. Quill > Pellow]]'He paid in advance.'

[[s Pellow > Tidmarsh]]'Mr. Tidmarsh?'

The traveller jumped. He travelled in corsets, and had both his sample cases under his chair, as if one of those present might be overcome by temptation. [[s Tidmarsh > Pellow]]'Me? I said good evening to him and he said good evening to me. I asked him what line he was in, and he said "Questions", and laughed, and that was the whole of it.'

[[s Pellow > Abel Crouch]]'Questions,' said the inspector, with a look at his sergeant, who wrote it down. [[s Pellow > Fred Lusk]]'And you, sir?'

[[s Fred Lusk > Pellow]]'Strang,' said the gentleman at the window. [[s Fred Lusk > Pellow]]'Colonel. Indian Army, retired.' He was a fine upright figure with a white moustache, and he sat in Mrs. Quill's one armchair; he had sat in it, she liked people to know, for fourteen months, with never a cross word. [[s Fred Lusk > Pellow]]'Hardly exchanged a syllable with the feller. Struck me as a bounder. I retire at nine, Inspector, and I sleep like a child.'

[[s Pellow > Fred Lusk]]'With chloral.'

[[s Fred Lusk > Pellow]]'On Amory's orders. Is that a crime?'

[[s Pellow > Fred Lusk]]'Not at all. Where is it kept?'

[[s Fred Lusk > Pellow]]'On my wash-stand. The whole house knows it.' The old soldier seemed amused. [[s Fred Lusk > Pellow]]'The girl dusts the bottle every morning.'

Everybody looked at the maid, who went scarlet up to her cap.

[[s Ivy Mott > Pellow]]'I never touched it!'

[[s Abel Crouch > Ivy Mott]]'Nobody says you did, Ivy,' said Crouch, who had known her since she was in a perambulator. [[s Abel Crouch > Ivy Mott]]'Who took up the cocoa?'

[[s Ivy Mott > Abel Crouch]]'Me. Two cups, one for Number Four and one for the colonel. And I put the tray down on the landing table, because Mr. Tidmarsh was calling out for a hot bottle.'

[[s Tidmarsh > Pellow]]'I have a chest,' said the corset man.

[[s Abel Crouch > Ivy Mott]]'How long was it there?'

[[s Ivy Mott > Abel Crouch]]'Five minutes, Mr. Crouch. Ten. He wanted a different stopper.'

[[s Mrs. Quill > Ivy Mott]]'Ivy Mott,' said the landlady, [[s Mrs. Quill > Ivy Mott]]'you have been told about that table.'

[[s Pellow > Ivy Mott]]'And when you went in to him this morning,' the inspector asked, [[s Pellow > Ivy Mott]]'was there anything different from yesterday? Anything gone?'

The girl thought. She was not used to being asked to. [[s Ivy Mott > Pellow]]'The photo,' she said. [[s Ivy Mott > Pellow]]'He'd a photo stood up against his candlestick, a man and a lady at the seaside. The lady was on a donkey. It's not there now.'

[[s Pellow > Ivy Mott]]'Was it him, the man?'

[[s Ivy Mott > Pellow]]'Oh no, sir. Some dark young chap. No whiskers.'

[[t Abel Crouch]]'Here's a fellow comes down to ask questions,' thought Crouch, [[t Abel Crouch]]'and brings the answer along with him in a frame.' He would have said so to his chief, but Pellow had begun to cough; and then the bell rang in the hall, and as nobody moved, he went.

[[scene place=the hall/the step; present=Abel Crouch, Dolly Lusk]]
On the step stood a woman in a wet coat, holding an umbrella that the wind had finished with. She was fifty, perhaps, and stout, with a sensible face.

[[s Dolly Lusk > Abel Crouch]]'I'm to ask for Mr. Hobday,' she said. [[s Dolly Lusk > Abel Crouch]]'He said come by the nine-forty. Well, I've come by the nine-forty.'

[[s Abel Crouch > Dolly Lusk]]'There's no Mr. Hobday here, madam.'

[[s Dolly Lusk > Abel Crouch]]'There must be. Channel View, Marine Terrace. A sandy gentleman. He's in insurance, he finds things out for them.'

Crouch took the umbrella from her, since it was filling her shoe. [[s Abel Crouch > Dolly Lusk]]'And what did he want with you?'

[[s Dolly Lusk > Abel Crouch]]'He wanted me to look at somebody.' The visitor felt in her bag. [[s Dolly Lusk > Abel Crouch]]'You can read it. You've got daughters, I should think, by your buttons.'

It was a short letter. [[m Hobday > Dolly Lusk]]'Madam,' it ran, [[m Hobday > Dolly Lusk]]'I believe I have him. He is greyer, and has promoted himself, but he whistles when he shaves, and you told me about the whistling. Be so good as to come and say yes or no.'

[[s Abel Crouch > Dolly Lusk]]'Say it to whom?' he asked.

But she had stopped attending to him. The dining-room door never would stay shut, and she was looking past his elbow at the window and the armchair, and something happened in that sensible face which he would have given a week's pay not to have seen.

She walked in. He followed her with the umbrella.

[[scene place=the dining-room; present=Dolly Lusk, Abel Crouch, Pellow, Mrs. Quill, Ivy Mott, Tidmarsh, Fred Lusk]]
She went by the inspector as though he had been a hat-stand.

[[s Dolly Lusk > Fred Lusk]]'Hullo, Fred,' said the stranger.

The colonel regarded her with great politeness. [[s Fred Lusk > Dolly Lusk]]'I fear you have the advantage of me, madam.'

[[s Dolly Lusk > Fred Lusk]]'I buried you. I hadn't anything to bury, so I had a stone put up. It was eleven pounds.'

[[s Fred Lusk > Pellow]]'The poor creature's unwell. Inspector, oughtn't somebody—'

[[s Dolly Lusk > Fred Lusk]]'You left your clothes on Skerry Sands in a pile, all folded. I did think that was funny. You never folded a thing in your life.'

[[s Fred Lusk > Mrs. Quill]]'Mrs. Quill, perhaps a glass of water for this lady?'

The landlady did not stir. She was gazing from one of them to the other with her mouth open.

[[s Pellow > Dolly Lusk]]'Would you tell us your name, ma'am?' said Pellow, quite gently.

[[s Dolly Lusk > Pellow]]'Lusk. Dorothy Lusk. And that's my husband, that kept a draper's in Stope Street, and was never nearer to India than the tea.' She had begun to shake. [[s Dolly Lusk > Fred Lusk]]'Whistle for them, Fred. Go on.'

Nobody whistled. In the quiet Ivy said suddenly, [[s Ivy Mott > Abel Crouch]]'It's her, Mr. Crouch! It's the lady on the donkey!'

[[s Abel Crouch > Fred Lusk]]'There's a grate in your room, sir,' said the sergeant. [[s Abel Crouch > Fred Lusk]]'I expect a photograph burns well enough, and a frame. But I never knew the glass to.'

The white moustache moved, as if someone behind it were looking for the way out. Then the fine upright figure went, all at once, like a tent.

[[s Fred Lusk > Dolly Lusk]]'He'd have had me back in that shop, Dolly,' he said. [[s Fred Lusk > Dolly Lusk]]'You don't know what it was. Ribbon. Eleven years of ribbon.'

[[s Dolly Lusk > Fred Lusk]]'I do know,' said his wife. [[s Dolly Lusk > Fred Lusk]]'I've been measuring it.'

***

[[scene present=Abel Crouch, Pellow, Tidmarsh, Fred Lusk]]
They took him down in Tidmarsh's motor, the police one having refused to start, with the traveller driving and the corsets on the sergeant's knees.

[[s Pellow > Abel Crouch]]'What put you on to him, Abel?' the inspector had asked, when the cell door was shut and he could breathe.

[[s Abel Crouch > Pellow]]'Nothing, sir. I answered the bell.'

[[scene place=the kitchen/Channel View; present=Abel Crouch, Dolly Lusk, Mrs. Quill, Ivy Mott; time=At five]]
At five Crouch walked back up to Channel View for the bottle off the wash-stand. He found the two women in the kitchen, on either side of a brown teapot, and Ivy buttering something.

[[s Dolly Lusk > Mrs. Quill]]'Six hundred, the insurance gave me,' Mrs. Lusk was saying. [[s Dolly Lusk > Mrs. Quill]]'They'll want it back. Won't they, Sergeant?'

[[s Abel Crouch > Dolly Lusk]]'I couldn't say, ma'am.'

[[s Dolly Lusk > Abel Crouch]]'You could, but you've a kind face. When's my train?'

[[s Abel Crouch > Dolly Lusk]]'Not before the morning. There's a tree down at Pell Cross.'

[[s Dolly Lusk > Mrs. Quill]]'Then I'll sit in the waiting-room. I've sat in worse.'

[[s Mrs. Quill > Dolly Lusk]]'You'll do no such thing,' said the landlady. She blew her nose. [[s Mrs. Quill > Dolly Lusk]]'Fourteen months I gave that man the crackling. I used to call him "the dear colonel". To people.'

[[s Dolly Lusk > Mrs. Quill]]'I used to call him dear,' said the other woman. [[s Dolly Lusk > Mrs. Quill]]'It goes off.'

[[s Ivy Mott > Abel Crouch]]'Had he got anyone?' asked Ivy. [[s Ivy Mott > Abel Crouch]]'That poor Mr. Hobday?'

[[s Abel Crouch > Ivy Mott, Mrs. Quill]]'Not a soul, his office says.'

Mrs. Quill considered this. Then she got up, took a key down off its hook, looked at it, and laid it by the visitor's saucer.

[[s Mrs. Quill > Dolly Lusk]]'I've turned the mattress,' she said. [[s Mrs. Quill > Dolly Lusk]]'And it's paid till Saturday.'
