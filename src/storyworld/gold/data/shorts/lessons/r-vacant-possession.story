title: Vacant Possession
section: third | past | - | Nuala Tierney
person: Nuala Tierney | Nuala; Mam; Mrs. Tierney; his mother | she/her
person: Christy Tierney | Christy; Da; her husband; the old man | he/him
person: Declan Tierney | Declan; their son; her son | he/him
person: Kasia | Kasia; the estate agent; the girl | she/her
person: Mrs. Keogh | Mrs. Keogh | she/her
person: Declan's wife | a wife | she/her
person: Brendan | Brendan | he/him
person: Mr. Hand | Mr. Hand; the fella | he/him
person: the removal man | the removal man; that man | he/him
relation: Nuala Tierney | Christy Tierney | romantic: wife and husband
relation: Nuala Tierney | Declan Tierney | family: mother
relation: Christy Tierney | Declan Tierney | family: father
relation: Brendan | Declan Tierney | family: brother
relation: Nuala Tierney | Brendan | family: mother
relation: Declan's wife | Declan Tierney | romantic: wife
=====
Vacant Possession

[[scene place=the kitchen; present=Nuala Tierney, Christy Tierney, Declan Tierney; time=half nine]]
By half nine there was nothing left in the kitchen to sit on but the step, so Nuala sat on the step.

[[s Christy Tierney > Nuala Tierney]]—Where's the kettle? said Christy.

[[s Nuala Tierney > Christy Tierney]]—It's gone in the car.

[[s Christy Tierney > Nuala Tierney]]—Who put it in the car?

[[s Nuala Tierney > Christy Tierney]]—You did. You said it was to go last so it'd be first out.

[[s Christy Tierney > Nuala Tierney]]—That was the right idea, he said. He looked at the place on the counter where it had stood for thirty years, where there was a ring. I'd murder a cup of tea, though.

[[s Nuala Tierney > Christy Tierney]]—There's the flask.

[[s Christy Tierney > Nuala Tierney]]—The flask is for after.

[[s Nuala Tierney > Christy Tierney]]—After what?

He didn't answer that. He had his good jacket on, over the pullover with the paint. She had told him twice. He went over to the window and gave the catch a push with his thumb, and it stuck where it always stuck, and he nodded.

Their son came in backwards from the hall with one end of nothing; he had been carrying a wardrobe with the removal man and had his arms still out in the shape of it.

[[s Declan Tierney > Nuala Tierney, Christy Tierney]]—That's the lot upstairs, said Declan. Are yous all right?

[[s Nuala Tierney > Declan Tierney]]—We're grand.

[[s Declan Tierney > Nuala Tierney]]—Mam, don't be sitting on that, it's cold. You'll get something.

[[s Nuala Tierney > Declan Tierney]]—What'll I get?

[[s Declan Tierney > Nuala Tierney]]—I don't know. Kidneys.

[[s Nuala Tierney > Declan Tierney]]—I've kidneys, said Nuala. Did you do the attic?

[[s Declan Tierney > Nuala Tierney]]—I did the attic last week.

[[s Nuala Tierney > Declan Tierney]]—Behind the tank?

[[s Declan Tierney > Nuala Tierney]]—What's behind the tank?

[[s Christy Tierney > Declan Tierney]]—Nothing, said Christy from the window, a bit too quick.

Declan looked at the back of his father's head. He was fifty-one years of age. He had a van outside that he was paying for by the hour, and a wife in Lucan who'd said it would all be done by eleven.

[[s Declan Tierney > Christy Tierney]]—What's behind the tank, Da?

[[s Christy Tierney > Declan Tierney]]—Leave it for the new people.

[[s Declan Tierney > Christy Tierney]]—It's supposed to be vacant possession.

[[s Christy Tierney > Declan Tierney]]—They can possess it, so.

[[s Nuala Tierney > Declan Tierney]]—It's the train set, Nuala said to her son. It's Brendan's. He couldn't bring himself.

Nobody said anything for a small while. There was a thump from outside, and a man's voice, and the thump again.

[[s Declan Tierney > Nuala Tierney]]—I thought that went to the Vincent de Paul, said Declan.

[[s Nuala Tierney > Declan Tierney]]—So did I. I was up there at Christmas looking for the crib and there it was, in a blanket. He had the batteries out of it and all.

[[s Christy Tierney > Nuala Tierney]]—They leak, said the old man.

[[s Declan Tierney > Nuala Tierney]]—I'll get it down, said Declan.

[[s Christy Tierney > Declan Tierney]]—You'll leave it where it is.

[[s Declan Tierney > Christy Tierney]]—Da...

[[s Christy Tierney > Declan Tierney]]—I said leave it!

That was when the bell went. They all looked up at it, the three of them, the little box over the door that Christy had wired himself, and that had played the first half of a tune since 1988.

[[scene place=the hall/the front step; present=Nuala Tierney, Christy Tierney, Declan Tierney, Kasia; time=only ten]]
Nuala went. It was a girl in a navy coat, on the front step, with a folder. She had the car parked across Mrs. Keogh's gate with the lights flashing.

[[s Kasia > Nuala Tierney]]—Mrs. Tierney? Hello. I'm from the office, said the estate agent. I'm so sorry, I know I'm very early.

[[s Nuala Tierney > Kasia]]—You're not the fella.

[[s Kasia > Nuala Tierney]]—No, Mr. Hand is in Portugal. I've come for the keys only.

[[s Nuala Tierney > Kasia]]—It's twelve for the keys, said Nuala. She had a hold of the door. It was only ten. It says twelve in the letter.

[[s Kasia > Nuala Tierney]]—It does. It's my fault, I've two closings and the other one is in Bray. I can wait in the car.

[[s Declan Tierney > Kasia]]—You won't wait in the car, said Declan, coming up the hall behind his mother. Come in out of that. We're nearly done anyway.

[[s Nuala Tierney > Declan Tierney]]—We are not nearly done.

[[s Declan Tierney > Nuala Tierney]]—Mam, there's nothing left.

The girl wiped her feet, although there was no mat. She looked at the bare boards and up at the ceiling and, Nuala noticed, at the wall by the stairs, at the pencil marks going up it like a ladder. She was the first of them that had. The fella had had a laser yoke for measuring; he never looked at anything.

[[s Kasia > Nuala Tierney]]—Who is B?

[[s Nuala Tierney > Kasia]]—Brendan. That's my eldest.

[[s Kasia > Nuala Tierney]]—He was tall!

[[s Nuala Tierney > Kasia]]—He was, for eleven, said Nuala.

The girl's eyes went up past it. D went on and on, to nearly the top of the door. B stopped. She opened her mouth, and shut it again, and put her hand flat on the folder.

[[s Kasia > Nuala Tierney]]—My mother has this also, she said after a bit. On a door. When they moved she took the door.

[[s Christy Tierney > Kasia]]—Did she? said Christy. He had come out of the kitchen to see who it was. The whole door?

[[s Kasia > Christy Tierney]]—With a screwdriver. On the roof of the bus, from Tarnów. My uncle held it.

[[s Christy Tierney > Kasia]]—Good woman. What did the new people do, for a door?

[[s Kasia > Christy Tierney]]—A curtain, I think.

[[s Christy Tierney > Kasia]]—And what do they call you?

[[s Kasia > Christy Tierney]]—Kasia.

[[s Christy Tierney > Kasia]]—Well, Kasia, said the old man, you can't take a wall.

[[s Declan Tierney > Christy Tierney]]—I've photos of it, Da, said Declan. I took photos of all that. I told you.

[[s Christy Tierney > Declan Tierney]]—You did, yeah.

[[s Declan Tierney > Christy Tierney]]—They're on the phone.

[[s Christy Tierney > Declan Tierney]]—I'm sure they're great.

Declan went red. He had always gone red from the neck, from a baby. He said that he'd better go and see what that man was doing to the sideboard, and he went out past Kasia with his head down, and they heard him on the path saying sorry to somebody, probably Mrs. Keogh.

[[s Nuala Tierney > Christy Tierney]]—You're very hard on him, said Nuala.

[[s Christy Tierney > Nuala Tierney]]—What did I say?

[[s Nuala Tierney > Christy Tierney]]—He's been here since six. He never had his breakfast.

[[s Christy Tierney > Nuala Tierney]]—I know what time he was here.

[[s Nuala Tierney > Christy Tierney]]—It's his wall as well.

Her husband got out his handkerchief and did his nose, both sides, thoroughly. Then he folded it up. Then he went to the foot of the stairs and stood looking up them, with one hand on the knob of the banister.

[[s Christy Tierney > Nuala Tierney]]—Where's the stepladder?

[[s Nuala Tierney > Christy Tierney]]—It's in the van. Christy, you're not going up in that attic.

[[s Christy Tierney > Nuala Tierney]]—I'm not, no.

[[s Nuala Tierney > Christy Tierney]]—You're eighty-three.

[[s Christy Tierney > Nuala Tierney]]—I'm going to ask him to, he said.

[[scene place=the front room; present=Nuala Tierney, Christy Tierney, Declan Tierney, Kasia; time=Twenty minutes later/half ten]]
Twenty minutes later the two men were on the floor of the front room, and Nuala was on an upturned crate. The fireplace had a square of clean wallpaper over it where the mirror used to be. The removal man had been given a tenner and sent for rolls.

It was only an oval and a siding. The blanket was the yellow one from the cot, that she'd thought was lost. Declan had cobwebs in his hair and he was lying on his stomach to get the engine on the rails.

[[s Declan Tierney > Christy Tierney]]—The back wheels won't sit.

[[s Christy Tierney > Declan Tierney]]—Lift her. No, lift her, and let her down easy. There's a knack.

[[s Declan Tierney > Christy Tierney]]—You never let me have a go of this.

[[s Christy Tierney > Declan Tierney]]—It was your brother's.

[[s Declan Tierney > Christy Tierney]]—I know whose it was. I was six, Da. I used to hear you, after. Down here in the night.

The old man had a battery in each hand, out of the television remote. He turned them over, looking for the plus.

[[s Christy Tierney > Declan Tierney]]—I thought you were asleep, he said.

[[s Declan Tierney > Christy Tierney]]—I used to sit on the stairs.

[[s Nuala Tierney > Declan Tierney]]—You did not, said Nuala.

[[s Declan Tierney > Nuala Tierney]]—The fourth one. It doesn't creak.

[[s Nuala Tierney > Declan Tierney]]—Why didn't you come in?

Declan put his cheek down on the boards, with his eye on a level with the track, the way a child would.

[[s Declan Tierney > Nuala Tierney]]—I wasn't asked, he said.

You could hear the hazard lights on the car across the road, tick, tick, or else it was something in the wall. Kasia had stayed by the door with her coat on. She was looking into her folder very hard.

[[s Christy Tierney > Declan Tierney]]—Put them in, said Christy. He held out the batteries. Go on. You do it.

[[s Declan Tierney > Christy Tierney]]—Which way round?

[[s Christy Tierney > Declan Tierney]]—It's written on the thing. Have you no glasses?

[[s Declan Tierney > Christy Tierney]]—They're in the van.

[[s Kasia > Declan Tierney]]—May I? said Kasia. She got down on her knees in the good coat and read it for him. Plus is to the chimney.

The engine gave a click. It shuddered, went an inch and stopped; and Declan touched it behind, hardly at all, with one finger; and it went off round the oval with a noise like a fly in a jar. It went past Christy's shoes. It went past the hearth and under the window and it came back.

[[s Declan Tierney]]—Jesus, said Declan. It's slow.

[[s Christy Tierney > Declan Tierney]]—It's a goods train.

[[s Nuala Tierney > Kasia]]—What time have you, love? said Nuala to the girl.

[[s Kasia > Nuala Tierney]]—It's half ten.

[[s Nuala Tierney > Kasia]]—And when have you to be in Bray?

Kasia looked at the train. She was about twenty-six. She had a ladder in her tights now, from the boards.

[[s Kasia > Nuala Tierney]]—They can wait also, she said. It says twelve in the letter.

[[s Christy Tierney > Nuala Tierney]]—Nuala, said Christy. He was shifting over to make room, an inch at a time, with his hand on his son's back to do it, and he left the hand there. Is it too early for that flask?
