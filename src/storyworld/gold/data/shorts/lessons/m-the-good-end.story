title: The Good End of the Piano Stool
section: first | past | Donal | -
person: Donal | Donal; Donie | he/him
person: Mam | Mam; Missus | she/her
person: Cathal | Cathal; my brother | he/him
person: Mr. Gilsenan | Mr. Gilsenan; Gilsenan; the man with the van | he/him
person: Da | Da | he/him
person: Mrs. Tuohy | Mrs. Tuohy | she/her
relation: Mam | Donal | family: mother
relation: Mam | Cathal | family: mother
relation: Cathal | Donal | family: brother
relation: Da | Donal | family: father
relation: Da | Mam | romantic: husband
=====
The Good End of the Piano Stool

[[scene place=the hall; present=Donal, Cathal, Mam; time=half eight]]
The van was to come at nine and it was half eight. Cathal was sitting on the stairs with the piano stool in his arms, and Mam was in the hall below him with her coat on over her dressing gown.

[[s Mam > Cathal]]—It's not going, she said.

[[s Cathal > Mam]]—It is.

[[s Mam > Cathal]]—We've no piano, Cathal. We never had a piano. What do we want with a stool for one?

[[s Cathal > Mam]]—It's Da's.

She said nothing to that for a bit. She had a list in her hand, on the back of an ESB envelope, and she looked at it as if Da might be on it.

[[s Mam > Cathal]]—He got it out of a skip, she said. [[s Mam > Cathal]]—In Phibsborough. He sat on it the once and it tipped him into the fender.

[[s Cathal > Mam]]—He was fixing it.

[[s Mam > Cathal]]—He was fixing it for six years.

I was nine that spring and Cathal was thirteen, and I was on the floor in the hall with a biro, because it was my job to write on the boxes. I'd done KICHEN twice before somebody told me.

[[s Donal > Mam]]—I could put it under Misc, I said.

[[s Mam > Donal]]—You stay out of it, Donal.

[[s Cathal > Donal]]—Yeah, stay out of it.

That was the only thing they had agreed on for a week.

[[s Mam > Cathal]]—There's eleven foot by nine, Mam said, [[s Mam > Cathal]]—in that front room. I paced it. That's a table, and it's four chairs, and it's three of us. You tell me where I'd put it and I'll put it there.

[[s Cathal > Mam]]—My room.

[[s Mam > Cathal]]—You don't have a room. You've half of one. Will I ask your brother does he want to sleep beside a broken stool?

They both looked down at me. I clicked the biro.

[[s Donal > Mam, Cathal]]—I don't mind it, I said.

[[s Cathal > Mam]]—See?

[[s Mam > Donal]]—Oh, you don't mind, said Mam. [[s Mam > Donal]]—You didn't mind the dog either.

I'd like to say I knew what I was doing, taking his side. But I wanted him to let me have the bed by the window.

Then there was a horn outside, two short ones and a long one, and Mam said a word I wasn't allowed to say and ran up past Cathal to get dressed.

[[scene place=the path/the terrace; present=Donal, Cathal, Mam, Mr. Gilsenan, Mrs. Tuohy; time=-]]
The man with the van was Mr. Gilsenan. He was a friend of somebody at Mam's work and he was doing it for forty pounds and his lunch. He had a bad shoulder; he told us about it on the path before he'd told us his name.

[[s Mr. Gilsenan > Cathal]]—So it'll be yourself on the heavy end, he said to Cathal. [[s Mr. Gilsenan > Cathal]]—You're a big lad. Are you playing minor?

[[s Cathal > Mr. Gilsenan]]—No.

[[s Mr. Gilsenan > Cathal]]—You should be. And what does this fella do?

[[s Donal > Mr. Gilsenan]]—I do the writing, I told him.

[[s Mr. Gilsenan > Donal]]—Good man. There's always one that does the writing.

We did the beds first, and the washing machine, with a rope. It was one of those white mornings with no wind, and every door on the terrace seemed to have a woman in it with her arms folded. Mrs. Tuohy came across with a plate of ham sandwiches under a tea towel and cried, and Mam thanked her and held the plate as though it was somebody's baby. She hadn't cried herself, not once. I'd been watching for it.

[[s Mr. Gilsenan > Mam]]—Is himself not about? said Mr. Gilsenan. He had the wardrobe on his good shoulder and Cathal was under the other end of it. [[s Mr. Gilsenan > Mam]]—Your husband, Missus. Only we could do with a third.

I stopped writing.

[[s Mam > Mr. Gilsenan]]—He's in England, Mam said.

[[s Mr. Gilsenan > Mam]]—Ah, right. Working, is he?

[[s Cathal > Mr. Gilsenan]]—He's not in England, said Cathal from inside the wardrobe.

[[s Mam > Cathal]]—Cathal.

[[s Cathal > Mr. Gilsenan]]—He's in Finglas. He's in Finglas with a dental nurse.

It was very quiet on the path. Mr. Gilsenan looked as if he'd have liked to put something down.

[[s Mr. Gilsenan > Mam]]—Well, he said, [[s Mr. Gilsenan > Mam]]—it's all a distance, isn't it? Left a bit there, son. Mind the gatepost.

They went on to the van with it, four legs under a wardrobe. Mam stood with the plate. She was looking up the road toward the shops, where there was nothing coming.

[[s Donal > Mam]]—Will he know where to find us? I asked her.

[[s Mam > Donal]]—Who?

[[s Donal > Mam]]—Da.

[[s Mam > Donal]]—It's a mile and a half, Donie. It's not the moon. She gave me a sandwich. [[s Mam > Donal]]—Did you do the box with the delft?

[[s Donal > Mam]]—I put Fragile. I put it on all the sides.

[[s Mam > Donal]]—Good lad.

[[s Donal > Mam]]—I put it on the bottom too. So they'll know if it's upside down.

She laughed, or it began as that. She turned round and put the plate on the wall, and she stood with her back to me, fixing the tea towel so that the corners were square. It took her a while to get them square. I ate my sandwich and let on to be reading a box.

[[scene place=the van; present=Donal, Cathal, Mam, Mr. Gilsenan; time=-]]
There was one seat in the van for the three of us, and we went off like that, Mr. Gilsenan driving with his one good arm, Mam next to him with the delft on her knees, then me, then Cathal jammed against the door. He hadn't got the stool with him. I'd looked for it when they were roping up the doors and I'd looked in the hall when Mam went to lock it, and it was gone from the stairs.

[[s Donal > Cathal]]—Where is it? I whispered.

[[s Cathal > Donal]]—Where's what?

[[s Donal > Cathal]]—You know.

[[s Cathal > Donal]]—I don't know what you're on about, said my brother, and he looked out at the canal.

[[s Mam > Donal, Cathal]]—What are the two of you muttering?

[[s Donal > Mam]]—Nothing, I said.

[[s Mr. Gilsenan > Mam]]—They'll be talking about girls, Mr. Gilsenan said.

[[s Donal > Mr. Gilsenan]]—We are *not*.

[[s Mr. Gilsenan > Donal]]—I'd four brothers, he told me. [[s Mr. Gilsenan > Donal]]—Five of us in the one bed, in Cabra West. You'd want to be in the middle, in the winter. But then if you were in the middle and you needed to go, God help you, you'd be climbing over them like the Alps.

[[s Mam > Mr. Gilsenan]]—That's lovely, said Mam.

[[s Mr. Gilsenan > Mam]]—It's true, though. Am I right here?

[[s Mam > Mr. Gilsenan]]—Left. After the chipper. There, at the blue door, no, that's the wrong blue. There.

[[scene place=a room at the back/the new place; present=Donal, Cathal, Mam; time=-]]
The new place was upstairs, over a man who mended televisions. It smelled of other people's dinners. I went round it in about a minute and then I went round it again in case I'd missed some. There was the front room, and there was a kitchen you could touch both sides of, a room for Mam, and a room at the back with two windows. I hadn't thought of that. There was one each.

[[s Cathal > Donal]]—I'm having that one, Cathal said.

[[s Donal > Cathal]]—I said I didn't mind the stool.

[[s Cathal > Donal]]—So?

[[s Donal > Cathal]]—So I should get to pick.

He thought about it. He was fair, I'll give him that. He was always fair if you got him on his own.

[[s Cathal > Donal]]—What one do you want?

[[s Donal > Cathal]]—That one. I pointed at the one he'd said.

[[s Cathal > Donal]]—You've never even looked out of it!

So I looked out of it. It was a yard with televisions in it, dozens of them, all with their backs off.

[[s Donal > Cathal]]—Class, I said.

[[s Mam > Cathal]]—Cathal! She was shouting it up from the street. [[s Mam > Cathal]]—Cathal, come down here to me this minute!

[[scene place=the footpath; present=Donal, Cathal, Mam, Mr. Gilsenan; time=-]]
You could tell by the way she said the second one. The two of us went down, him first. Mr. Gilsenan had the back of the van open, and everything was out on the footpath, all our beds and boxes with my writing on them, and it looked like very little. The wardrobe was last. It was standing up in the road, and Mam was in front of it, and it had its door open.

The stool was in there, hanging off the rail by a belt. It was Da's belt. He'd used the good buckle.

[[s Mr. Gilsenan > Mam]]—I thought it was fierce heavy, said Mr. Gilsenan.

[[s Mam > Cathal]]—What did I say to you? said Mam.

Cathal had gone white and then red.

[[s Mam > Cathal]]—What did I say, this morning? On the stairs?

[[s Cathal > Mam]]—You said to tell you where you'd put it, Cathal said, [[s Cathal > Mam]]—and you'd put it there.

[[s Mam > Cathal]]—And?

[[s Cathal > Mam]]—And that's where. It can stay in there. You needn't see it. You'd never have to see it, only when you're getting your coat.

I saw her get ready to say the thing. I'd say Mr. Gilsenan saw it too, for he was all at once very taken up with a rope. And then she didn't say it. She reached in past the coats and undid the belt, and she took the stool out and stood it down on the footpath, on its three good legs and its bad one, and she sat on it. It tipped. She put her foot out, without looking, to exactly where you'd need to put it, and it stopped.

She must have sat on it a hundred times, I thought. When we were in bed.

[[s Mam > Donal, Cathal]]—There's a good end and a bad end, Mam said. [[s Mam > Donal, Cathal]]—You've to keep to the good end.

None of us said anything. A bus went by.

[[s Mam > Cathal]]—What was he going to do with it, when he'd it fixed? she said. [[s Mam > Cathal]]—Did he ever tell you?

[[s Cathal > Mam]]—He said he'd get the piano then.

[[s Mam > Cathal]]—Did he?

[[s Cathal > Mam]]—He said you'd to start somewhere.

[[s Mam]]—Jesus Christ, said Mam. She put the heel of her hand to one eye and after that to the other, fast, like somebody checking for rain. Then she shoved over. There wasn't much to shove. [[s Mam > Donal]]—Donie, give me that biro.

I gave it to her. She leaned down between her knees and she wrote something on the wood underneath, where it didn't show, and she got up and handed the stool to my brother.

[[s Mam > Cathal]]—Mind the stairs with it, she said to him.

I was dying to know. I made him turn it over as soon as we were on the landing. I thought it would be Da's name, or the date, or Fragile.

It said Misc.
