title: Messages
section: first | past | Nerys Hopkin | -
person: Nerys Hopkin | Nerys; Miss Hopkin | she/her
person: Emrys Bevan | Emrys Bevan; Emrys; Em; the taller; a long thin man | he/him
person: Dai Bevan | Dai; the short one; a short wide man; the younger brother; my brother | he/him
person: Mrs Probert | Mrs Probert; Olwen | she/her
person: Glyn | Glyn; my senior partner | he/him
relation: Emrys Bevan | Dai Bevan | family: brother
relation: Glyn | Nerys Hopkin | colleague: senior partner
relation: Mrs Probert | Emrys Bevan | other: neighbour
relation: Mrs Probert | Dai Bevan | other: neighbour
=====
Messages

[[scene place=the surgery; present=Nerys Hopkin, Glyn; time=ten past eleven on a night in March]]
I took the call at ten past eleven on a night in March, in my first spring in the practice, standing up in the surgery with a cold pasty in my other hand. When I'd put the receiver down Glyn looked at me over the accounts.

[[s Glyn > Nerys Hopkin]]“Who's dying?” he said.

[[s Nerys Hopkin > Glyn]]“A heifer at Pant-y-Gors. She's been at it since teatime and there's one foot showing.”

[[s Glyn > Nerys Hopkin]]“Which of them rang?”

[[s Nerys Hopkin > Glyn]]“Mr Bevan.”

[[s Glyn > Nerys Hopkin]]“Which Mr Bevan, though?”

[[s Nerys Hopkin > Glyn]]“He just said Bevan. Why, does it matter?”

My senior partner took off his spectacles and folded them, the way he did when he was about to enjoy himself. [[s Glyn > Nerys Hopkin]]“Emrys is the tall one and Dai is the other,” he said. [[s Glyn > Nerys Hopkin]]“They farm it between them. They've not exchanged one word since July of 1987. You'll find it takes a bit longer, that's all.”

[[s Nerys Hopkin > Glyn]]“What does?”

[[s Glyn > Nerys Hopkin]]“Everything,” said Glyn. [[s Glyn > Nerys Hopkin]]“Wear the long gloves, Nerys.”

[[scene place=the cowshed; present=Nerys Hopkin, Emrys Bevan, Dai Bevan, Mrs Probert; time=-]]
It was six miles, four of them up. There was a light in the cowshed when I pulled into the yard, and in the doorway of it, holding a lantern that the electric bulb made quite unnecessary, stood a woman in a raincoat over a nightdress.

[[s Mrs Probert > Nerys Hopkin]]“You're the new one,” she said. [[s Mrs Probert > Nerys Hopkin]]“I'm Mrs Probert, from over the lane. I heard her bellowing. They're inside.”

They were. The heifer was down on her side in clean straw. At her head knelt a long thin man of sixty with a cap on. As far from him as the walls allowed, in the corner by the feed bin, was a short wide man in exactly the same cap.

[[s Emrys Bevan > Nerys Hopkin]]“Evening, miss,” said the taller. [[s Emrys Bevan > Nerys Hopkin]]“Emrys Bevan. It's her first. I said she was too small to go to that bull.”

[[s Dai Bevan]]“Somebody said,” remarked the short one to the feed bin, [[s Dai Bevan]]“and somebody else said, what about the spring before, and the other one, and did she not manage?”

I put down my bucket. [[s Nerys Hopkin > Emrys Bevan, Dai Bevan]]“Can somebody hold her tail for me?”

Neither moved. [[s Emrys Bevan > Nerys Hopkin]]“Tell him he's nearest,” said Emrys.

[[s Dai Bevan > Nerys Hopkin]]“Tell him I heard him. I'm not deaf.”

[[s Emrys Bevan > Nerys Hopkin]]“Miss Hopkin, would you say to my brother that if he's not deaf he might get hold of the tail.”

[[s Nerys Hopkin > Emrys Bevan]]“I'd say it's simpler if I —” I began.

[[s Mrs Probert > Nerys Hopkin]]“Give it here,” said Mrs Probert, and hung up her lantern, and took hold of the tail.

I stripped to the waist, more or less, soaped, and lay down in the straw. There is no dignified way of doing it. I had my cheek against the heifer's backside and my arm in to the shoulder, and three elderly people looked politely at the rafters.

[[s Nerys Hopkin > Emrys Bevan, Dai Bevan]]“One leg's back,” I told them, when I'd found it. [[s Nerys Hopkin > Emrys Bevan, Dai Bevan]]“And it's a big calf. Big head. It's alive, though, it just sucked my finger.”

[[s Dai Bevan > Nerys Hopkin]]“Is it a bull?” That was Dai.

[[s Nerys Hopkin > Dai Bevan]]“I can't tell from this end.”

[[s Emrys Bevan > Nerys Hopkin]]“Ask him does it matter to him what it is,” said his brother. [[s Emrys Bevan > Nerys Hopkin]]“After what he said about the last one.”

[[s Nerys Hopkin > Emrys Bevan]]“What did he say about the last one?” I asked. I was young; I thought it might help.

[[s Emrys Bevan > Nerys Hopkin]]“He knows what he said.”

[[s Dai Bevan > Nerys Hopkin]]“I said it had a face like Emrys,” said Dai. [[s Dai Bevan > Nerys Hopkin]]“You can tell him I've seen nothing to change my mind.”

Mrs Probert made a noise. I believe she turned it into a cough.

It took me half an hour to bring the leg round. I'll not describe it, except that at the end of it I couldn't close my hand, and that during all that time I was passing on messages. I told Dai that Emrys wanted the other rope. I told Emrys that Dai had given him the other rope, it was behind him, where he'd put it himself. I told each of them, on behalf of the other, to mind his great feet. They never raised their voices. They might have been two gentlemen on the telephone with a bad operator.

[[s Nerys Hopkin > Emrys Bevan, Dai Bevan]]“Right,” I said. [[s Nerys Hopkin > Emrys Bevan, Dai Bevan]]“Ropes on. I've a loop on each leg and I'll keep the head straight, and I want one of you on each rope. One leg at a time, do you see? You walk the shoulders out. Left, then right. But you've got to go turn about, and only when she strains, and you've got to stop *dead* when I tell you.”

[[s Emrys Bevan > Nerys Hopkin]]“Tell him I'll take the left,” said Emrys.

[[s Dai Bevan > Nerys Hopkin]]“He can have it.”

[[s Nerys Hopkin > Emrys Bevan]]“Mr Bevan, please, can't you just —”

[[s Emrys Bevan > Nerys Hopkin]]“Which?” said Emrys.

[[s Dai Bevan > Nerys Hopkin]]“Which?” said Dai.

[[s Nerys Hopkin > Emrys Bevan]]“Left one! Pull!”

Emrys pulled. The heifer groaned. I felt the shoulder shift an inch, and stick.

[[s Nerys Hopkin > Dai Bevan]]“Now the right. No. *Stop*. Wait for her.”

[[s Emrys Bevan > Nerys Hopkin]]“Tell him he's leaning on it,” Emrys muttered. [[s Emrys Bevan > Nerys Hopkin]]“He's not to lean. He leaned on the one in '84 and broke its leg.”

[[s Dai Bevan > Nerys Hopkin]]“Tell him,” said Dai, going red, [[s Dai Bevan > Nerys Hopkin]]“that was him.”

[[s Emrys Bevan]]“It was not.”

[[s Dai Bevan > Nerys Hopkin]]“Tell him it was him, and I sat up with it nine nights, and he went to Builth for a hat!”

[[s Mrs Probert > Nerys Hopkin]]“She's straining,” said Mrs Probert.

She was. I had the calf's nose in my palm. I'd had it there the whole time, and it had been warm and moving, and as the contraction came I realised that it had stopped. It didn't suck when I put my finger in. I've never known how to keep my face straight, and I suppose they saw it.

[[s Dai Bevan > Nerys Hopkin]]“What?” said Dai.

[[s Nerys Hopkin > Emrys Bevan, Dai Bevan]]“It's going. We've got about a minute. It's got to be now, both of you. Together, with her. I can't be telling you, I need my breath. Somebody's got to call it!”

I put my head down. I heard the straw creak as they set their heels. There was a silence in that shed you could have leaned on. It can't have been more than three seconds long, and I've sat through shorter sermons.

[[s Emrys Bevan > Dai Bevan]]“Now, Dai,” said Emrys.

[[s Dai Bevan > Emrys Bevan]]“Again,” said Dai.

[[s Emrys Bevan > Dai Bevan]]“Wait for her. Wait. Wait. *Now*, boy, now, walk it out!”

[[s Dai Bevan > Emrys Bevan]]“She's coming, Em, keep on, keep on, I've got him —”

And I went over backwards with a hundredweight of wet calf on my chest.

[[scene place=the kitchen; present=Nerys Hopkin, Emrys Bevan, Dai Bevan, Mrs Probert; time=At two in the morning]]
At two in the morning we were in the kitchen, all four, with the good cups out. The calf had needed swinging by its hind legs, and a straw up its nose, and some language. Then it had sneezed. It was a bull. It did have rather a look of Emrys.

Nobody had mentioned the other matter. The two of them had put their caps on the same hook, or at any rate on neighbouring hooks, and were sitting at either end of a long table with their hands round their tea.

[[s Emrys Bevan > Nerys Hopkin]]“Would you ask my brother,” said Emrys presently, [[s Emrys Bevan > Nerys Hopkin]]“to pass the sugar?”

I was so tired that I had actually opened my mouth to do it.

[[s Mrs Probert > Emrys Bevan]]“Oh, for pity's sake,” said Mrs Probert. [[s Mrs Probert > Emrys Bevan]]“You spoke to him. We all heard you.”

[[s Emrys Bevan > Mrs Probert]]“I was speaking to the cow.”

[[s Mrs Probert > Emrys Bevan]]“You called her Dai?” she said.

[[s Emrys Bevan > Mrs Probert]]“I was put out,” said Emrys with dignity. [[s Emrys Bevan > Mrs Probert]]“I forgot her name.”

[[s Emrys Bevan]]“He called me Em,” he added after a bit. [[s Emrys Bevan]]“The cow did.”

In the corner of my eye the younger brother's moustache was not quite under control. [[s Nerys Hopkin > Dai Bevan]]“What was it about?” I said to him. It was the hour for it. [[s Nerys Hopkin > Dai Bevan]]“In the first place. If you don't mind my asking.”

[[s Dai Bevan > Nerys Hopkin]]“It was the gate,” said Dai.

[[s Emrys Bevan > Dai Bevan]]“It was not the gate. It was the *bull*,” said Emrys. [[s Emrys Bevan > Nerys Hopkin]]“Tell her, a bull that I'd had off the bottle. He'd have gone to the Royal Welsh on the Tuesday. He'd have walked it. And on the Sunday night the bottom gate's left open, and he's out on the railway, and that's that.”

[[s Dai Bevan > Emrys Bevan]]“And who was last through it?” said Dai.

[[s Emrys Bevan > Dai Bevan]]“You were!”

[[s Dai Bevan > Emrys Bevan]]“I never was. I was in chapel. You were last through it, coming back from the Drovers with a skinful, and you'd not the decency to say so.”

[[s Emrys Bevan > Dai Bevan]]“I shut that gate. I can feel my hand on it. I've felt my hand on it for eleven years —”

[[s Dai Bevan > Emrys Bevan]]“So have I,” shouted Dai, and hit the table, and all the spoons jumped.

They were leaning toward each other down the whole length of it. It was, I worked out afterwards, the longest conversation they'd had since 1987, and neither had noticed. I was wondering whether to slip out for my coat when somebody set down a cup, very gently.

[[s Mrs Probert > Emrys Bevan, Dai Bevan]]“I left it,” said Mrs Probert.

You could hear the clock.

[[s Emrys Bevan > Mrs Probert]]“You what, Olwen?” said Emrys.

[[s Mrs Probert > Emrys Bevan, Dai Bevan]]“The gate. I'd come across the bottom field with a lemon cake for the two of you, for luck on the Tuesday. And I'd my hands full. I thought, I'll get it on the way back. And then the cake got eaten, and there was the wireless, and Dai walked me home by the road.” She had gone pink, but she held her chin up. [[s Mrs Probert > Emrys Bevan, Dai Bevan]]“I remembered in the bath.”

[[s Dai Bevan > Mrs Probert]]“Eleven years,” said Dai.

[[s Mrs Probert > Dai Bevan]]“I know.”

[[s Dai Bevan > Mrs Probert]]“Eleven *years*, woman! I've eaten my dinner on the stairs!”

[[s Mrs Probert > Dai Bevan]]“Well, nobody asked me,” said Mrs Probert. [[s Mrs Probert > Dai Bevan]]“I came round on the Monday to tell you, and you were both so sure. Emrys was in the yard saying it was you, and you were in the barn saying it was him. I couldn't get a word in. And then it was a week, and then it was Christmas. There's never a good day for a thing like that. So I thought, I'll just keep an eye on them.”

[[s Emrys Bevan > Mrs Probert]]“An eye,” said Emrys faintly.

[[s Mrs Probert > Emrys Bevan, Dai Bevan]]“I've been over every night there was a light on. I'd have thought you'd wonder why.”

The brothers turned and looked at one another, properly, full in the face. I had the impression of two men checking a photograph.

[[s Emrys Bevan > Dai Bevan]]“Do you hear this?” said Emrys.

[[s Dai Bevan > Emrys Bevan]]“I hear it.”

[[s Emrys Bevan > Dai Bevan]]“Every night, with a lantern.”

[[s Dai Bevan > Emrys Bevan]]“I thought she was sweet on you,” said Dai.

[[s Emrys Bevan > Dai Bevan]]“I thought she was sweet on *you*.”

[[s Mrs Probert > Emrys Bevan, Dai Bevan]]“Did you, now?” said Mrs Probert, and reached across them both and took the sugar. [[s Mrs Probert > Emrys Bevan, Dai Bevan]]“Well. That's another thing nobody asked.”

[[scene place=the yard/the car; present=Nerys Hopkin, Dai Bevan; time=getting light]]
It was getting light by the time I'd packed up. Dai carried my bucket across the yard and put it in the boot of the car. From the kitchen behind us came the sound of a raised voice, and then another one, going at it hammer and tongs and, as far as I could make out, from the same side.

[[s Dai Bevan > Nerys Hopkin]]“You did all right,” he told me. [[s Dai Bevan > Nerys Hopkin]]“For a small one. What do we owe you?”

[[s Nerys Hopkin > Dai Bevan]]“I'll send the bill. Who do I make it out to?”

He thought about that. He took off his cap, looked into it, and put it back on.

[[s Dai Bevan > Nerys Hopkin]]“Make it to Mr Bevan,” said Dai. [[s Dai Bevan > Nerys Hopkin]]“We'll sort it out.”
