title: The Other One
section: first | past | Fintan | -
person: Fintan | Fintan; Fin | he/him
person: Donal | Donal; my brother | he/him
person: Mrs. Tuohy | Mrs. Tuohy | she/her
person: Zofia | Zofia; the girl from the dodgems | she/her
person: the small boy | a small boy; the boy | he/him
person: the man in the Kerry jersey | a man in a Kerry jersey; the Kerry man | he/him
person: Mam | Mam | she/her
person: Dad | Dad | he/him
person: Mr. Tuohy | Mr. Tuohy | he/him
relation: Fintan | Donal | family: twin brother
relation: Mam | Fintan | family: mother
relation: Mam | Donal | family: mother
relation: Dad | Fintan | family: father
relation: Dad | Donal | family: father
relation: Mrs. Tuohy | Fintan | colleague: boss
relation: Mrs. Tuohy | Donal | colleague: boss
relation: Fintan | Zofia | romantic: at the start of something
relation: the man in the Kerry jersey | the small boy | family: father
=====
The Other One

[[scene place=the hut/Tuohy’s Crazy Golf; present=Fintan, Donal, Mrs. Tuohy; time=the first morning]]
The summer we were sixteen we worked at Tuohy’s Crazy Golf in Enniscrone, for the one wage. That was how she put it to us the first morning, in the hut, with the putters in a barrel behind her and the rain coming in sideways.

[[s Mrs. Tuohy > Fintan, Donal]]—I’ve the one job, said Mrs. Tuohy. One wage. I told your mother.

[[s Donal > Mrs. Tuohy]]—There’s two of us, Donal said.

[[s Mrs. Tuohy > Donal]]—I can see there’s two of you. I’m not blind. But is there any difference between ye?

We looked at one another. It was a thing we’d been asked before.

[[s Fintan > Mrs. Tuohy]]—He’s a minute older, I said.

[[s Mrs. Tuohy > Fintan]]—And what does he do with it?

She was a long woman in a man’s anorak. Mr. Tuohy had built the course with his own hands, the eighteen holes, the windmill and the whale and the Rock of Cashel, and then had gone off to Leeds with a woman who did the bread for SuperValu. She’d run it herself since, out of spite.

[[s Mrs. Tuohy > Fintan, Donal]]—So here’s how it is, she said. One of ye is here at ten, and one of ye’s here at six when I lock up, and in between times there’s to be one boy in this hut, in that yellow shirt. I don’t care which. I won’t be looking.

[[s Donal > Mrs. Tuohy]]—What’ll we call ourselves?

[[s Mrs. Tuohy > Donal]]—What?

[[s Donal > Mrs. Tuohy]]—There’s a badge. He held up the shirt to show her. It says Staff Name.

[[s Mrs. Tuohy > Donal]]—Put Seamus.

[[s Fintan > Mrs. Tuohy]]—Who’s Seamus? I asked her.

[[s Mrs. Tuohy > Fintan]]—Nobody’s Seamus, she said. That’s what’s good about him.

So we were Seamus. We took it week about at first, and then day about, and by July we were swapping in the middle of a shift behind the whale, the shirt still warm. One of us minded the hut while the other one swam. It was the best job anyone ever had. Seamus was great gas, people said; he’d be tired and contrary at two, and at half past he’d be flying. We told him everything, so he’d have his story straight. At night across the gap between the beds we’d go through it.

[[s Donal > Fintan]]—There was a fella broke the windmill, Donal would say. You told him it was seven euro.

[[s Fintan > Donal]]—Did I get it?

[[s Donal > Fintan]]—You got five and a Twix.

[[s Fintan > Donal]]—Where’s the Twix?

[[s Donal > Fintan]]—You ate it.

[[scene place=the hut; present=Fintan, Zofia, the small boy, the man in the Kerry jersey; time=the last week of July]]
It was the last week of July when the girl from the dodgems came over with the keys. It was me was in the shirt and in the hut. There was a queue, a man in a Kerry jersey with a small boy by the hand, and she went around the both of them and leaned in at the hatch.

[[s Zofia > Fintan]]—You are Seamus? she said.

[[s Fintan > Zofia]]—I am.

[[s Zofia > Fintan]]—Your boss wants that you open the top gate. She’s in the bank. I’m Zofia.

[[s the man in the Kerry jersey > Zofia]]—There’s a queue here, said the Kerry man.

[[s Zofia > the man in the Kerry jersey]]—Yes, I see it. It’s very short. She did not move. She had a burn on her wrist in the shape of a comma, and a front tooth that was crossed a small bit over the other one. You were swimming yesterday, she said to me. At the pier.

[[s Fintan > Zofia]]—I might have been.

[[s Zofia > Fintan]]—You did a dive. Backwards. I thought, he’ll be killed, that boy from the golf. And then I came past here for my break, and you’re here, and dry.

I said nothing. I could hear my own ears.

[[s the small boy > the man in the Kerry jersey]]—Daddy, the boy said, is it our go?

[[s the man in the Kerry jersey > the small boy]]—It will be if Romeo here ever gets us a stick.

[[s Fintan > the man in the Kerry jersey]]—Sorry. Two, is it? I gave the child a putter that was as tall as himself. That’s eleven euro.

[[s the man in the Kerry jersey > Fintan]]—It says nine on the board.

[[s Fintan > the man in the Kerry jersey]]—Nine, I said. Sorry. Nine.

[[s Zofia > Fintan]]—You have a towel for fast drying? asked Zofia, when they were off up the steps to the windmill.

[[s Fintan > Zofia]]—It’s the hair. It’s short, like.

[[s Zofia > Fintan]]—Hm. She put the keys down on the hatch and kept her finger on them. On Saturday there’s a thing on the strand, with a fire. You’ll come? But I want that one who’s here now. She tapped my badge, once, with the nail. You understand? Not the diver.

She went off back across the road, under all those bulbs. I opened the top gate. I opened it and I locked it again and had to be shouted at.

[[scene place=our room; present=Fintan, Donal, Dad; time=That night]]
That night in our room I told the day, the way we did. I told him the Kerry man and the putter. I told him about a wasp.

[[s Donal > Fintan]]—And that was all? said Donal.

[[s Fintan > Donal]]—That was it.

[[s Donal > Fintan]]—You’re some liar.

[[s Fintan > Donal]]—What?

[[s Donal > Fintan]]—I was on top of the whale, Fin. I was waiting on the shirt. I saw her and she hanging in the hatch like a ham.

The window was open. You could hear the sea doing its one thing. I tried to think was there ever before this a piece of anything I’d kept for myself; the inside of a sweet, even.

[[s Fintan > Donal]]—She’d a message from Mrs. Tuohy, I said.

[[s Donal > Fintan]]—What’s she called?

[[s Fintan > Donal]]—I don’t know.

[[s Donal > Fintan]]—She’s called Zofia. She’s from a place called Bydgoszcz and she’s seventeen. I was talking to her yesterday at the pier.

[[s Fintan > Donal]]—You never said.

[[s Donal > Fintan]]—No, he said. Well.

So there were the two of us. We lay there with our hands behind our heads, both the same, till I noticed it and took mine down.

[[s Fintan > Donal]]—She asked me to the fire, I told him.

[[s Donal > Fintan]]—She asked Seamus.

[[s Fintan > Donal]]—She asked me. She said not the diver.

It was a terrible thing to say to anybody. I knew that and I let it stand. I heard him turn over to face the wall, and the bed complaining, and then nothing, so long that I thought he was gone off.

[[s Donal > Fintan]]—How would she know? he said to the wallpaper. Mam doesn’t know. Mam put the drops in your ears the time it was my ears.

[[s Fintan > Donal]]—I don’t know how she’d know.

[[s Donal > Fintan]]—Did you do something with your face?

[[s Fintan > Donal]]—What would I do with it?

[[s Donal > Fintan]]—I don’t know! That’s what I’m asking you!

[[s Dad > Fintan, Donal]]—Will ye *whisht*, said Dad through the wall.

[[scene place=the strand; present=Fintan, Donal, Zofia; time=Saturday]]
On Saturday there was a moon, and the fire, and forty or fifty down on the strand with bags of cans. I’d ironed a shirt, the first I ever ironed. We walked down together because we always had and neither of us could think how you’d walk down separately. At the slip he stopped.

[[s Donal > Fintan]]—Go on, Donal said. I’ll hang on here.

[[s Fintan > Donal]]—You needn’t.

[[s Donal > Fintan]]—I want to see something. Give me that. He pulled the good shirt off me over my head, with the buttons done up, and he put it on himself, and threw me his hoodie. Now. Say nothing. Only stand there.

[[s Fintan > Donal]]—Donal, no. Ah, don’t.

[[s Donal > Fintan]]—If she knows, she knows. What are you afraid of?

I knew well what I was afraid of. She was coming up from the fire already with her shoes in her hand and the light at the back of her.

[[s Donal > Zofia]]—How’s it going, said my brother.

It was me to the life. He did the thing I do with my shoulder. I never knew I did it till then.

Zofia looked at him. She looked at me, in the hoodie, with my hair standing up. She looked down at her shoes, and she bent and set them side by side on the slip, toes to the sea, as if there’d be an inspection.

[[s Zofia > Fintan, Donal]]—So it’s two, she said. I thought so. I thought, or he’s a magician.

[[s Donal > Zofia]]—I’m Seamus, said Donal.

[[s Zofia > Donal]]—No. You’re the diver. You talked to me for an hour on the pier and never once you stopped. She nodded over at me. He can’t count to nine. Which is he? What’s his own name?

[[s Fintan > Zofia]]—Fintan, I said. It came out as a sort of cough.

[[s Zofia > Fintan]]—Fintan. It’s worse than Seamus. She was laughing, and the tooth was there. Why do you let him wear your shirt?

[[s Donal > Zofia]]—But how did you know? Donal said. He’d forgotten to be me. His arms had gone out from his sides the way they’d go before he jumped. Honest to God, I’m not at you, I’m only asking. How can you tell? Is it a mole, or what?

She took the question seriously. She walked around him, the entire way around, and then around me. I could smell smoke off her and chips.

[[s Zofia > Donal]]—When I came here, she said, he looked at me. You looked at him.

Nobody spoke. There was a roar at the fire where someone had put on a pallet.

[[s Donal > Fintan]]—That’s all it is? Donal said, but it was me he asked. That’s the difference?

[[s Fintan > Donal]]—I suppose.

[[s Donal > Fintan]]—Sixteen years.

[[s Fintan > Donal]]—I know.

[[s Donal > Zofia]]—Well, Jesus, he said. He rubbed the top of his head. Has she... have you a sister at all?

[[s Zofia > Donal]]—I’ve a brother. He’s nine and he’s a devil.

[[s Donal > Zofia]]—He’ll do, said Donal. He’d begun to get out of my shirt. He undid it this time, every button, and he shook it, and he held it up by the shoulders the way Mam would for me to put my arms in.

[[s Donal > Fintan]]—Mind that, he said. I don’t want to be sent home in it.

[[scene place=the hut; present=Fintan, Donal, Mrs. Tuohy; time=On the Monday]]
On the Monday we were both at the hut at ten o’clock. Mrs. Tuohy was there before us, up a ladder with a tin of gloss, doing the teeth of the whale.

[[s Mrs. Tuohy > Fintan, Donal]]—What’s this? she said. Is it a delegation?

[[s Donal > Mrs. Tuohy]]—We want two badges, said Donal.

[[s Mrs. Tuohy > Donal]]—I’ve the one wage.

[[s Fintan > Mrs. Tuohy]]—We know that, I said. We’ll halve it. But there’s to be two badges.

She came down a rung so she could see us better, and then one more. There was white paint on her chin.

[[s Mrs. Tuohy > Fintan, Donal]]—And what about poor Seamus?

[[s Donal > Mrs. Tuohy]]—He’s gone to Leeds, Donal said.

I thought she’d hit him. I thought she’d put the tin down over his head. She made a noise, and it took the two of us a second to know what it was, because in the whole of that summer we’d never heard it.

[[s Mrs. Tuohy > Donal]]—Go on away, she said, wiping her eyes, the paint going everywhere. Go away out of that, whichever one you are.

[[s Donal > Mrs. Tuohy]]—Donal.

[[s Fintan > Mrs. Tuohy]]—And I’m the other one, I said.
