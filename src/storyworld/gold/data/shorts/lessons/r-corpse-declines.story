title: The Corpse Declines
section: first | past | Pellow | -
person: Pellow | Pellow; the butler | he/him
person: Rupert Vane | Rupert Vane; Rupert; Sir Ambrose; Ambrose; the corpse | he/him
person: Fiona | Fiona | she/her
person: Keith Dunstable | Mr. Dunstable; Keith; her husband | he/him
person: Yvonne Dunstable | Mrs. Dunstable; Yvonne | she/her
person: Dr. Chakrabarti | Dr. Chakrabarti; the dentist | she/her
person: Enid Frobisher | Enid; the elder Miss Frobisher; the Misses Frobisher | she/her
person: Joan Frobisher | Joan; the younger Miss Frobisher; the Misses Frobisher | she/her
person: Toby Ashe | Toby Ashe; Mr. Ashe; Toby; a young man in a cricket jumper | he/him
person: Mr. Lundgren | Mr. Lundgren; the Swede | he/him
person: Hazel Parr | Hazel Parr; Miss Parr; Hazel; Smith; the lady in green | she/her
relation: Keith Dunstable | Yvonne Dunstable | romantic: husband and wife
relation: Enid Frobisher | Joan Frobisher | family: sister
relation: Hazel Parr | Rupert Vane | romantic: formerly married
relation: Fiona | Pellow | colleague: employer
relation: Rupert Vane | Pellow | colleague: fellow players
=====
The Corpse Declines

[[scene place=the dining room/Thirkell Hall; present=Pellow, Rupert Vane, Keith Dunstable, Yvonne Dunstable, Dr. Chakrabarti, Enid Frobisher, Joan Frobisher, Toby Ashe, Mr. Lundgren, Hazel Parr; time=Friday]]
My name is not Pellow. The butler at Thirkell Hall is always called Pellow, whoever he may be, and in the last nine years he has been an out-of-work tenor, a policeman’s brother, and me. I was thirty-one years in a building society. I mention it because it was said afterwards that I ought to have known a poisoning when I saw one, and I do not see how I could have.

There were eight of them that weekend, which is a full house. I announced them into the dining room on the Friday as I always did. Mr. and Mrs. Dunstable, from Redditch, who had come four times and took notes. Dr. Chakrabarti, a dentist, on her own. The Misses Frobisher, Enid and Joan, in matching fox. A young man in a cricket jumper by the name of Toby Ashe, who had been given the weekend for a birthday and was making the best of it. A Mr. Lundgren, who did not speak. And a lady in green who had booked under the name of Smith.

[[s Rupert Vane > Pellow]]‘The port, Pellow,’ said Sir Ambrose, at the usual time.

[[s Pellow > Rupert Vane]]‘Very good, sir.’

[[s Rupert Vane > Pellow]]‘And tell those damned Frobisher women that I’ve altered the will.’

[[s Enid Frobisher > Rupert Vane]]‘We’re sitting here, Ambrose,’ said the elder Miss Frobisher, who had learned her card by heart.

[[s Rupert Vane > Enid Frobisher]]‘So you are! So you are, by God. Then I need not repeat myself.’ He rose, with his hand to his collar. Rupert Vane had played Sir Ambrose for two seasons, and though he drank, it must be said for him that he could rise. [[s Rupert Vane > Keith Dunstable, Yvonne Dunstable, Dr. Chakrabarti, Enid Frobisher, Joan Frobisher, Toby Ashe, Mr. Lundgren, Hazel Parr]]‘I shall be in the library. Let nobody disturb me before ten o’clock. I have a letter to write, and when it’s read tomorrow there will be one person at this table who...’ He looked round at them all, one at a time, and it seemed to me that when he came to the lady in green he lost his place. [[s Rupert Vane > Keith Dunstable, Yvonne Dunstable, Dr. Chakrabarti, Enid Frobisher, Joan Frobisher, Toby Ashe, Mr. Lundgren, Hazel Parr]]‘Who’ll wish that he hadn’t,’ said Rupert, and took his port out with him.

[[s Yvonne Dunstable > Keith Dunstable]]‘That’s new,’ Mrs. Dunstable whispered, writing. [[s Yvonne Dunstable > Keith Dunstable]]‘Keith, wasn’t it always [[q]]“rue the day”?’

[[s Keith Dunstable > Yvonne Dunstable]]‘Always,’ said her husband.

[[scene place=the library; present=Pellow, Rupert Vane, Keith Dunstable, Yvonne Dunstable, Dr. Chakrabarti, Enid Frobisher, Joan Frobisher, Toby Ashe, Mr. Lundgren, Hazel Parr; time=ten o’clock]]
At ten o’clock I screamed. It is in the script that a maid should do it, but we had lost the maid to a call centre.

They came running very nicely. I stood aside from the library door and let them all crowd in past me, and there he was, face down across the desk with the paper-knife between his shoulders. It has a clip.

[[s Toby Ashe]]‘Oh, I say,’ said Toby Ashe. [[s Toby Ashe]]‘That’s rather good.’

[[s Keith Dunstable > Yvonne Dunstable, Dr. Chakrabarti, Enid Frobisher, Joan Frobisher, Toby Ashe, Mr. Lundgren, Hazel Parr]]‘Nobody’s to touch him!’ Mr. Dunstable had his arms out. [[s Keith Dunstable > Yvonne Dunstable, Enid Frobisher, Joan Frobisher]]‘We do the room first. Yvonne, sketch the desk. Joan, would you come off the rug, please?’

[[s Enid Frobisher > Keith Dunstable]]‘I’m Enid.’

[[s Keith Dunstable > Enid Frobisher, Joan Frobisher]]‘Would you both come off the rug?’

[[s Joan Frobisher]]‘He’s ever so still,’ remarked the younger Miss Frobisher.

[[s Yvonne Dunstable > Joan Frobisher]]‘They hold their breath,’ Mrs. Dunstable explained. [[s Yvonne Dunstable > Joan Frobisher]]‘The last one had a cold and he kept whistling.’

I gave it the customary ten minutes. They found the burnt letter, and the wrong cufflink; Dr. Chakrabarti found a glove that was actually mine. Then I coughed, and said that the police had been sent for, and that there was cocoa. That is the corpse’s cue. As soon as the guests have gone through he gets up, and has a sandwich.

They went through. I shut the door behind them and drew the bolt.

[[s Pellow > Rupert Vane]]‘All clear,’ I said. [[s Pellow > Rupert Vane]]‘There’s ham or egg.’

Nothing.

[[s Pellow > Rupert Vane]]‘Rupert, you were splendid, but they only gave us the cold supper. Come along.’

He did not stir. I took out the paper-knife, which usually makes him laugh, and I bent down and said in his ear a thing I should not like to put on paper concerning the sandwiches. I could hear him breathing. It was very slow. His glass was lying on its side by the inkwell, and when I took him by the shoulder his arm came off the desk and hung there.

[[s Dr. Chakrabarti > Pellow]]‘He isn’t acting, is he?’ said someone.

I am afraid I screamed again.

The dentist was standing in the window bay with the curtain still in her hand. [[s Dr. Chakrabarti > Pellow]]‘Sorry,’ she said. [[s Dr. Chakrabarti > Pellow]]‘I thought I’d be clever and stay behind and look at the carpet. May I?’ She came and rolled back one of his eyelids with her thumb. [[s Dr. Chakrabarti > Pellow]]‘How much does he usually drink?’

[[s Pellow > Dr. Chakrabarti]]‘Until it’s finished.’

[[s Dr. Chakrabarti > Pellow]]‘This isn’t drink.’ She smelled the glass. [[s Dr. Chakrabarti > Pellow]]‘Does he take anything to sleep? Well, he has now. I’d say two or three. He’ll be all right, his pulse is fine, help me to get him on his side. But he’s not going to thank anyone in the morning.’

[[s Pellow > Dr. Chakrabarti]]‘Two or three of what, doctor?’

[[s Dr. Chakrabarti > Pellow]]‘Of something he didn’t know about,’ said Dr. Chakrabarti, [[s Dr. Chakrabarti > Pellow]]‘or he’d hardly have sat down and put a knife in his own back first. What’s your real name?’

I told her.

[[s Dr. Chakrabarti > Pellow]]‘Well, I think I’ll stay with Pellow, if you don’t mind. Who poured the port?’

[[s Pellow > Dr. Chakrabarti]]‘I did,’ I said.

[[scene place=the back passage; present=Pellow, Fiona, Dr. Chakrabarti; time=Ten minutes later]]
Ten minutes later I was explaining it all again to Fiona in the back passage, next to the boots. Fiona owns the Hall. She was in her dressing gown with the accounts under her arm.

[[s Fiona > Pellow]]‘No ambulance,’ she said.

[[s Pellow > Fiona]]‘The doctor says he doesn’t need one.’

[[s Fiona > Pellow]]‘Thank God. Is she a proper doctor?’

[[s Pellow > Fiona]]‘She is a dentist.’

[[s Fiona > Pellow]]‘Oh, for God’s sake.’ She leaned on the wall. [[s Fiona > Pellow]]‘You do realise I have got a man from the *Courier* coming in May? Who’d do such a thing? Was it the silent one? It’s always the silent one.’

[[s Pellow > Fiona]]‘Mr. Lundgren is Swedish, madam. I don’t think that he has grasped it isn’t a hotel.’

[[s Fiona > Pellow]]‘Don’t call me madam out here.’

[[s Pellow > Fiona]]‘I beg your pardon. It’s the shoes.’

[[s Fiona > Pellow]]‘One of them must’ve been at the decanter,’ said Fiona.

[[s Pellow > Fiona]]‘Only the glass, I should think. I had a drop from the decanter myself.’ I felt that I had better go on. [[s Pellow > Fiona]]‘He stopped on his way to the library. I saw him, he stood in the hall for quite a minute with the glass in his hand. He was talking to the lady in green, who had gone up for a shawl.’

[[s Fiona > Pellow]]‘What about?’

[[s Pellow > Fiona]]‘She was saying [[q]]“fourteen months”. I took it for something on her card.’

Fiona opened the accounts, there among the boots, and ran a finger down the bookings. [[s Fiona > Pellow]]‘Smith,’ she said. [[s Fiona > Pellow]]‘Paid in cash. Room six.’ She looked up. [[s Fiona > Pellow]]‘Nobody’s called Smith.’

[[s Dr. Chakrabarti > Fiona, Pellow]]‘There’s a lot of them in Redditch,’ said a voice, and Dr. Chakrabarti came round the corner with a cup of cocoa. [[s Dr. Chakrabarti > Pellow]]‘So Mr. Dunstable tells me. He’s solved it, by the way, they are all in there voting. It was you, Pellow, with the glove.’

***

[[scene place=the conservatory; present=Pellow, Hazel Parr, Dr. Chakrabarti, Toby Ashe; time=eleven]]
I found her in the conservatory at eleven with her shoes off, and young Mr. Ashe beside her on the wicker, being told about divorce.

[[s Hazel Parr > Toby Ashe]]‘You should never sign anything on a boat,’ she was saying.

[[s Toby Ashe > Hazel Parr]]‘No,’ said Toby. [[s Toby Ashe > Hazel Parr]]‘I shan’t.’

[[s Pellow > Hazel Parr]]‘Might I speak to you, madam?’ I asked.

[[s Hazel Parr > Pellow]]‘Is this in the game?’

[[s Pellow > Hazel Parr]]‘I’m not certain that it is.’

She looked at me, then at the dentist behind me, and some of the air seemed to go out of the green silk. [[s Hazel Parr > Pellow, Dr. Chakrabarti]]‘He’s not dead?’ she said. [[s Hazel Parr > Pellow, Dr. Chakrabarti]]‘I only gave him two. They’re the ones I take myself.’

[[s Dr. Chakrabarti > Hazel Parr]]‘He’s snoring,’ Dr. Chakrabarti told her. [[s Dr. Chakrabarti > Hazel Parr]]‘Pellow’s put a cushion under him.’

[[s Hazel Parr > Dr. Chakrabarti]]‘Then I’d like it noted I gave him two.’

[[s Toby Ashe > Hazel Parr]]‘Gave who two what?’ asked Toby. [[s Toby Ashe > Hazel Parr]]‘I say, are you the murderess? Nobody voted for you at all!’

[[s Hazel Parr > Toby Ashe]]‘Nobody ever does, darling.’ She felt about with one foot for a shoe. [[s Hazel Parr > Toby Ashe, Pellow, Dr. Chakrabarti]]‘Hazel Parr. I was Hazel Vane until a year last March. He owes me fourteen months, and he told my solicitor that he couldn’t be found, and then my sister’s husband’s firm had its Christmas do here, and there he was on the website with a knife in him. I wanted to go through his pockets, that’s all. I knew he’d be lying down in a locked room for ten minutes. I thought he might as well be lying down properly.’

[[s Pellow > Hazel Parr]]‘And did you?’ I said. [[s Pellow > Hazel Parr]]‘Go through them?’

[[s Hazel Parr > Pellow]]‘I never had the chance. You bolted the door, and then you stayed in there for ever talking about ham.’

There was a silence, in which a tap dripped on a fern.

[[s Dr. Chakrabarti > Hazel Parr]]‘How much is it?’ asked Dr. Chakrabarti.

[[s Hazel Parr > Dr. Chakrabarti]]‘Four thousand, two hundred.’

[[s Pellow > Hazel Parr]]‘He’s paid on the Sunday,’ I said. I do not know why I said it. It may have been the thirty-one years. [[s Pellow > Hazel Parr]]‘In cash, by his own wish, in an envelope. It’s I who take it up to him. He has been owing me for a pair of tyres since the autumn, and I’ve always thought that if a person were to be standing on the landing, and were to have a receipt book...’

[[s Hazel Parr > Pellow]]‘Pellow,’ said Miss Parr. [[s Hazel Parr > Pellow]]‘Is that legal?’

[[s Pellow > Hazel Parr]]‘I should call it an arrangement, madam. We used to make a great many of them.’

[[s Hazel Parr > Pellow]]‘It won’t come to four thousand.’

[[s Pellow > Hazel Parr]]‘No. But there are thirty weekends in the season, and I carry the envelope at all of them.’

She began to laugh, and then had to borrow the young man’s handkerchief. Dr. Chakrabarti sat down on the edge of a tub and drank her cocoa.

[[s Dr. Chakrabarti > Hazel Parr]]‘You mustn’t do it with pills again, you know,’ she said, not unkindly. [[s Dr. Chakrabarti > Hazel Parr]]‘I’d be obliged to mind.’

[[s Hazel Parr > Dr. Chakrabarti]]‘I shan’t, I swear. I feel dreadful. Is he honestly all right?’

[[s Dr. Chakrabarti > Hazel Parr]]‘Ask him yourself at breakfast. He won’t be able to run.’

[[s Toby Ashe > Pellow]]‘But hang on,’ said Toby Ashe. He had sat up very straight, with his hair on end. [[s Toby Ashe > Pellow]]‘If she’s the one who did it, and it isn’t in the game, who’s the one in the game? Was it you, Pellow? Everybody’s put you down.’

[[s Pellow > Toby Ashe]]‘I’m not permitted to say, sir. It will be announced after the kippers.’

[[s Toby Ashe > Pellow]]‘Oh, come on! It’s my birthday.’

I looked through the glass. In the drawing room the Misses Frobisher were asleep against each other in their foxes; Keith was pinning a chart to the curtains, and Yvonne was handing him the pins. And in the far corner, all alone, Mr. Lundgren was quietly putting one of our silver spoons into his sock.

[[s Pellow > Toby Ashe]]‘If I were you, sir,’ I said, [[s Pellow > Toby Ashe]]‘I should watch the Swede.’
