title: Sixteen
section: first | past | Jorunn Hagen | -
person: Jorunn Hagen | I; Jorunn; Jo; Door; Hagen | she/her
person: Katalin Dobos | a girl in a yellow raincoat; Katalin; Kati; Dobos; Sixteen; the Hungarian; the new keeper; the brunette; the stranger | she/her
person: Ragnhild Moe | Ragna; Ragnhild; Cap; our captain; the captain | she/her
person: Busisiwe Dube | Busi; the pivot; my flatmate | she/her
person: Gitte Friis | Gitte; the elder Friis | she/her
person: Pernille Friis | Pernille; the other Friis; her sister | she/her
person: Coach Aune | Coach; Coach Aune; the old woman | she/her
person: Jorunn's grandmother | Gran; my grandmother | she/her
relation: Jorunn Hagen | Katalin Dobos | romantic
relation: Gitte Friis | Pernille Friis | family:sister
relation: Busisiwe Dube | Jorunn Hagen | friend
relation: Ragnhild Moe | Jorunn Hagen | colleague
relation: Coach Aune | Jorunn Hagen | colleague
relation: Jorunn's grandmother | Jorunn Hagen | family:grandmother
=====
[[scene place=the changing room; present=Jorunn Hagen, Ragnhild Moe, Busisiwe Dube, Gitte Friis, Pernille Friis, Katalin Dobos]]
The dartboard in our changing room had a photograph on it. It had been there since the final in May, and it was mostly holes by now: a goalkeeper in green, flat in the air like a dropped cat, one foot on the ball. You couldn’t see her face. You could see the number.

[[s Gitte Friis > Jorunn Hagen]]“Twenty on the shinpad,” said Gitte, and handed me the dart. [[s Gitte Friis > Jorunn Hagen]]“Go on, Door. It’s physio.”

I leaned my crutches on the bench and threw. It is hard to throw well on one leg. I got the wall.

[[s Pernille Friis > Gitte Friis]]“She’s crippled, you beast,” said the other Friis. They were our two wings, eleven months apart, and had not agreed about anything since the second one was born. [[s Pernille Friis > Jorunn Hagen]]“Does it hurt today, Jo?”

[[s Jorunn Hagen > Pernille Friis]]“Only when I’m awake.”

[[s Busisiwe Dube > Pernille Friis]]“She’s a joy to live with,” Busi told her, from under a towel. The pivot was my flatmate, God help her, and for three weeks she had been carrying me in and out of the bath. [[s Busisiwe Dube > Pernille Friis]]“This morning she threw a boiled egg.”

[[s Jorunn Hagen > Busisiwe Dube]]“It was a bad egg.”

[[s Busisiwe Dube > Jorunn Hagen]]“It was my egg.”

[[s Ragnhild Moe > Jorunn Hagen, Busisiwe Dube, Gitte Friis, Pernille Friis]]“Can we talk about Saturday?” Our captain was sitting on the floor doing up her tape. It was Ragna who had taken the throw in that photograph, with four seconds on the clock. She never played darts. [[s Ragnhild Moe > Jorunn Hagen, Busisiwe Dube, Gitte Friis, Pernille Friis]]“We’ve got a cup tie in five days and nobody to stand in goal. Coach says she’s got somebody coming.”

[[s Gitte Friis > Ragnhild Moe]]“Who?”

[[s Ragnhild Moe > Gitte Friis]]“She wouldn’t say who. She was looking shifty.”

The door opened, and a girl in a yellow raincoat put her head round it. She was dark and dripping, and as tall as the lockers, and she had a sports bag held in front of her with both arms, like a child with a cat.

[[s Katalin Dobos > Jorunn Hagen, Ragnhild Moe, Busisiwe Dube, Gitte Friis, Pernille Friis]]“Excuse me. Is here the Vestmar ladies?”

[[s Pernille Friis > Katalin Dobos]]“If you’re the towels, they go in the cage,” said Pernille kindly.

[[s Katalin Dobos > Pernille Friis]]“No. I’m not towels.” The stranger looked round at us, one by one. Then she looked at the dartboard, and stopped. A slow flush came up out of the collar of the raincoat. [[s Katalin Dobos > Pernille Friis]]“I’m that,” she said.

Nobody breathed.

[[s Busisiwe Dube]]“Sixteen,” said Busi from the towel. [[s Busisiwe Dube]]“Oh my days. It’s Sixteen.”

[[s Katalin Dobos > Jorunn Hagen, Ragnhild Moe, Busisiwe Dube, Gitte Friis, Pernille Friis]]“Katalin. Katalin Dobos. Kati.” She put the bag down at last, walked across to the board, and studied it, with her head on one side. I remember that there was rain in her eyelashes. She pulled the only dart out of the only place on the photograph that had not been hit yet, which was the ball, and turned it over in her fingers. [[s Katalin Dobos > Jorunn Hagen, Ragnhild Moe, Busisiwe Dube, Gitte Friis, Pernille Friis]]“My foot was broken, after,” she said. [[s Katalin Dobos > Jorunn Hagen, Ragnhild Moe, Busisiwe Dube, Gitte Friis, Pernille Friis]]“In two places. If this is helping somebody.”

And for the first time since May I saw our captain laugh.

I didn’t. I was looking at the peg, my peg, where the yellow raincoat had just been hung up.

***

[[scene place=the hall; present=Jorunn Hagen, Coach Aune; time=Tuesday]]
[[s Jorunn Hagen > Coach Aune]]“No,” I told Coach on Tuesday.

[[s Coach Aune > Jorunn Hagen]]“I haven’t asked you anything yet.”

[[s Jorunn Hagen > Coach Aune]]“You want me to train her.”

[[s Coach Aune > Jorunn Hagen]]“I want you to sit on a chair and tell her what our backs do. She doesn’t know our backs. You do.” Coach Aune was seventy-one and had a whistle older than me. She sucked on it when she was thinking. [[s Coach Aune > Jorunn Hagen]]“I’m told you threw an egg at Dube.”

[[s Jorunn Hagen > Coach Aune]]“Near Dube.”

[[s Coach Aune > Jorunn Hagen]]“You think I’m giving your house away, Hagen,” said the old woman. [[s Coach Aune > Jorunn Hagen]]“I’m asking you to show somebody where the light switches are.”

[[scene place=the hall; present=Jorunn Hagen, Katalin Dobos; time=that night]]
So I sat on a chair. The hall was empty at that hour, with half of the lamps off to save money. I had forty balls in a cage beside me, and the Hungarian stood between my posts, bouncing on her toes.

[[s Jorunn Hagen > Katalin Dobos]]“Ragna drops her left shoulder before she goes right,” I said. [[s Jorunn Hagen > Katalin Dobos]]“Then Gitte cuts in behind, so you’ll see nothing till it’s on you. Don’t wait to see it.”

I threw. She caught it against her hip.

[[s Katalin Dobos > Jorunn Hagen]]“And the other sister?”

[[s Jorunn Hagen > Katalin Dobos]]“Pernille lobs. She’ll apologise first.”

I threw. She saved it. I threw harder, low and mean, and she put out that foot.

[[s Katalin Dobos > Jorunn Hagen]]“You’re angry,” the brunette remarked.

[[s Jorunn Hagen > Katalin Dobos]]“I’m coaching.”

[[s Katalin Dobos > Jorunn Hagen]]“When I broke the foot,” she said, [[s Katalin Dobos > Jorunn Hagen]]“they took another keeper the same week. My club. A girl from the juniors. Everybody said to me, be generous. So I was very generous, and then I went home and I broke a chair.” She rolled a ball back to me with her toe, quite gently. It stopped against my crutch. [[s Katalin Dobos > Jorunn Hagen]]“I ask you for one thing only. Don’t be generous. Throw me the egg.”

I looked at that ball for a while. The lamps were humming. [[t Jorunn Hagen]]“Don’t you dare cry in front of Sixteen,” I thought, and I did, of course, with my leg stuck straight out in front of me in its stupid brace, and nothing to wipe my nose on but a bib.

She didn’t say it would be all right. She came out of the goal and sat down on the floor by my chair, with her back against it, facing the other way so that I could get on with it, and held up her sleeve over her shoulder for me to use.

[[s Katalin Dobos > Jorunn Hagen]]“They call you the door,” said the sleeve’s owner, after some time. [[s Katalin Dobos > Jorunn Hagen]]“Why?”

[[s Jorunn Hagen > Katalin Dobos]]“Because it’s shut.”

[[s Katalin Dobos > Jorunn Hagen]]“Hm,” said Kati.

She did not move her shoulder. Neither did I.

***

[[scene place=the flat; present=Jorunn Hagen, Busisiwe Dube; time=Thursday]]
[[s Busisiwe Dube > Jorunn Hagen]]“You like her.”

[[s Jorunn Hagen > Busisiwe Dube]]“I like how she sets her feet.”

[[s Busisiwe Dube > Jorunn Hagen]]“Her feet.”

[[s Jorunn Hagen > Busisiwe Dube]]“Technically. It’s a technical thing. Mind my knee!”

[[s Busisiwe Dube > Jorunn Hagen]]“I am minding your knee. Lift. You were home at one last night, for technical reasons?”

[[s Jorunn Hagen > Busisiwe Dube]]“We were talking about angles.”

[[s Busisiwe Dube > Jorunn Hagen]]“And there was a yellow raincoat round you.”

[[s Jorunn Hagen > Busisiwe Dube]]“It was raining!”

[[s Busisiwe Dube > Jorunn Hagen]]“Uh-huh. Other leg. Do you know what you said in your sleep on that sofa? You said, ‘Sixteen, near post.’ You said it like a prayer.”

[[s Jorunn Hagen > Busisiwe Dube]]“Put me in the bath or drop me, Busi.”

She put me in the bath.

***

[[scene place=the stand/the bench; present=Jorunn Hagen, Jorunn's grandmother, Coach Aune, Katalin Dobos, Ragnhild Moe, Busisiwe Dube, Gitte Friis, Pernille Friis; time=Saturday]]
My grandmother came to the cup tie in her church coat. She had never missed one, and she had never learned the rules. They put us right behind the bench, where I could stretch the leg, and so I had an old woman with a whistle in front of me and an older one with a thermos at my elbow, and both of them talked.

[[s Jorunn's grandmother > Jorunn Hagen]]“Which one’s yours?” asked Gran.

[[s Jorunn Hagen > Jorunn's grandmother]]“None of them’s mine, Gran. I’m hurt.”

[[s Jorunn's grandmother > Jorunn Hagen]]“I can see you’re hurt. I’m asking which one you’re looking at.”

It was level at the hour. It was level with a minute left. Then the elder Friis brought somebody down on the line, and the referee showed seven metres against us, and Gitte stood there with her hands on her head while her sister, for once in her life, put an arm round her.

The hall went quiet. Their best thrower bounced the ball. I knew her; I’d faced her twice. I was on my one foot without knowing how.

[[s Jorunn Hagen > Coach Aune]]“She goes high left,” I said to the back of Coach’s neck. [[s Jorunn Hagen > Coach Aune]]“She looks low and goes high. Tell her. Somebody tell her!”

[[s Coach Aune > Jorunn Hagen]]“Tell her yourself,” said the old woman, around the whistle. [[s Coach Aune > Jorunn Hagen]]“What have you got a mouth for?”

So I did. I could not think of anything clever. I filled my lungs and yelled the thing that they had yelled at me for nine years, from the stands and the bench and the whole length of the floor.

[[s Jorunn Hagen > Katalin Dobos]]“Shut the door!”

In my goal, in my green, number sixteen turned her head. She found me. I put up my left hand, high, as though I were reaching something down from a shelf.

The thrower looked low.

I’ve watched it since. She’s flat in the air like a dropped cat, and you can’t see her face. But I saw it, because she was looking at the ball, and then it was in her hands, and she was looking at me.

They all fell on her, Ragna first. The captain was shouting something, and Busi had picked up both of the sisters, one under each arm.

[[s Jorunn's grandmother > Jorunn Hagen]]“Oh, that one,” said Gran comfortably. She unscrewed the thermos. [[s Jorunn's grandmother > Jorunn Hagen]]“Well, she’s nice and tall.”

[[scene place=the changing room; present=Jorunn Hagen, Katalin Dobos]]
It was an hour before the changing room was empty. She was on the bench under our peg with her hair wet, peeling tape off her thumbs. Somebody had taken the photograph down. Cap, I found out later.

[[s Katalin Dobos > Jorunn Hagen]]“High left,” said the new keeper, without looking up.

[[s Jorunn Hagen > Katalin Dobos]]“I told you.”

[[s Katalin Dobos > Jorunn Hagen]]“You did.” She balled up the tape. [[s Katalin Dobos > Jorunn Hagen]]“In spring you’ll have your knee again. And I will be sitting on the chair. I want you to know that I’ve thought about it. I have decided that I’ll break only a small chair.”

[[s Jorunn Hagen > Katalin Dobos]]“Kati.”

[[s Katalin Dobos > Jorunn Hagen]]“Yes, Jorunn?”

Nobody called me that. I had not known that anybody could, with the J like that, like the start of a yes. I sat down next to her, as well as I could. The crutches slid off the bench and made a tremendous noise, and neither of us picked them up.

[[s Jorunn Hagen > Katalin Dobos]]“You asked me why it’s shut,” I said.

[[s Katalin Dobos > Jorunn Hagen]]“You said because it’s a door.”

[[s Jorunn Hagen > Katalin Dobos]]“I didn’t, I said because it’s—” I gave up. [[s Jorunn Hagen > Katalin Dobos]]“It isn’t locked, is all.”

She thought this over, with her head on one side, as she had looked at the dartboard. Then she leaned in, very carefully, minding my knee, and knocked: two knuckles, lightly, just below my collarbone.

[[s Katalin Dobos > Jorunn Hagen]]“Excuse me,” said Sixteen. [[s Katalin Dobos > Jorunn Hagen]]“Is here the Vestmar ladies?”
