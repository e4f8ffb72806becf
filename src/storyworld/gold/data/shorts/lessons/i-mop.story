title: things you might be holding
section: third | past | - | Rafi Haddad
person: Rafi Haddad | Rafi; Haddad; Raf; the smaller boy | he/him
person: Anders Lund | Anders; Lund; the blond; the taller boy; his roommate | he/him
person: Noor | Noor; his sister | she/her
person: Colt | Colt; their RA; the RA | he/him
person: Priscilla | Priscilla | ?
person: Baba | Baba | he/him
person: Anders's mom | my mom | she/her
relation: Rafi Haddad | Anders Lund | romantic: roommates, soulmates
relation: Noor | Rafi Haddad | family: sister
relation: Baba | Noor | family: father
relation: Baba | Rafi Haddad | family: father
relation: Anders's mom | Anders Lund | family: mother
=====
things you might be holding

[[scene place=the floor between the beds/the room; present=Rafi Haddad, Anders Lund; time=the third week of September]]
By the third week of September they had an agreement about the lemons.

The agreement was that Rafi was allowed to eat them in the room, with salt, like a sailor, as long as he did it on the floor between the beds with a towel down, and as long as he didn't make the face.

[[s Anders Lund > Rafi Haddad]]"You're making the face," said Anders from the doorway. He was back from his run and there was actual steam coming off him.

Rafi swallowed. [[s Rafi Haddad > Anders Lund]]"This is just my face."

[[s Anders Lund > Rafi Haddad]]"It's not. You've got, like, a resting one, and then you've got that." The taller boy stepped over him, towel and all, and dropped onto his own bed hard enough to make it scream. He started picking at his laces. [[s Anders Lund > Rafi Haddad]]"Colt's doing the icebreaker thing again tonight. He made a spreadsheet. It's marks."

[[s Rafi Haddad > Anders Lund]]"Oh my god."

[[s Anders Lund > Rafi Haddad]]"I know."

[[s Rafi Haddad > Anders Lund]]"That's got to be illegal. You can't just ask people their *marks*, it's like asking to see their—" He waved the lemon.

[[s Anders Lund > Rafi Haddad]]"He says it's voluntary."

[[s Rafi Haddad > Anders Lund]]"He said the trust fall was voluntary and Priscilla's still in the boot."

Anders huffed, which was what he did instead of laughing. He had one shoe off. He turned it over and looked into it. [[s Anders Lund > Rafi Haddad]]"So what's yours?"

And that was the thing. Everybody's came in at eighteen, somewhere inconvenient, in the same fine grey line, like somebody had gone over you with a hard pencil while you slept: a little drawing of whatever it was your soulmate would be holding in the exact second you fell for them. His parents were a stapler and a kite. Noor had a violin bow, because Noor's entire life was like that.

Rafi pulled his T-shirt down, although it hadn't ridden up. [[s Rafi Haddad > Anders Lund]]"It's a tree."

[[s Anders Lund > Rafi Haddad]]"How would someone be holding a tree?"

[[s Rafi Haddad > Anders Lund]]"A small tree. I don't know. A sapling?" He bit into the lemon, to be doing something. [[s Rafi Haddad > Anders Lund]]"Maybe they're a gardener. What's yours?"

[[s Anders Lund > Rafi Haddad]]"Haven't got one."

It came out too quick. Rafi looked up. His roommate had a strip of that brown physio tape along the inside of his left forearm, the way he always did, for the tennis elbow, and he was smoothing down one corner of it with his thumb.

[[s Rafi Haddad > Anders Lund]]"What, not at all?"

[[s Anders Lund > Rafi Haddad]]"Some people don't."

[[s Rafi Haddad > Anders Lund]]"No, totally," Rafi said. [[s Rafi Haddad > Anders Lund]]"Sorry."

[[s Anders Lund > Rafi Haddad]]"You're making the face," said Anders, not unkindly, and went to shower.

It was a mop, by the way. It was right under his ribs, and it was a mop, with a bucket.

[[scene place=the stairs of the science library/the stairs; present=Rafi Haddad, Noor; time=November]]
In November Rafi sat on the stairs of the science library with his coat over his knees and the phone wedged in his collar, so as to have both hands for the vending machine pretzels.

[[s Noor > Rafi Haddad]]"You've said his name eleven times," his sister told him. [[s Noor > Rafi Haddad]]"I've been keeping count on the back of my bank statement."

[[s Rafi Haddad > Noor]]"I live with him! He comes up! I say [[q]]'table' a lot too!"

[[s Noor > Rafi Haddad]]"Does the table bring you soup?"

[[s Rafi Haddad > Noor]]"It was one time. I had strep."

[[s Noor > Rafi Haddad]]"Does the table text you a picture of every dog it sees?"

He pulled the phone away from his ear, because it had just buzzed. [[m Anders Lund > Rafi Haddad]]"big one. outside the bank. wearing SHOES," said the screen, over something enormous and blurred.

[[s Noor > Rafi Haddad]]"That was him, wasn't it," said the tiny voice of Noor.

[[s Rafi Haddad > Noor]]"No."

[[s Noor > Rafi Haddad]]"Rafi."

[[s Rafi Haddad > Noor]]"It's got little red shoes on," he said helplessly. He put his forehead down on his coat. Someone went past him on the stairs with a stack of journals and he tucked in his feet. [[s Rafi Haddad > Noor]]"It doesn't matter. He hasn't got a mark. And I've got… what I've got. So it's not a thing. I'm going to graduate and move to a big building and fall in love with the janitor and it's going to be *great*, he'll have keys."

For a while she didn't answer. He could hear her kettle.

[[s Noor > Rafi Haddad]]"You know Baba carried that stapler around for a week," she said. [[s Noor > Rafi Haddad]]"He'd seen hers. She left her sleeve up. He just walked round the office holding it in case."

[[s Rafi Haddad > Noor]]"I know the story."

[[s Noor > Rafi Haddad]]"And she told him she'd been gone since the Tuesday before, when he got his tie in the shredder. He was *trying to unjam* it. With?"

[[s Rafi Haddad > Noor]]"With a stapler," said Rafi. [[s Rafi Haddad > Noor]]"It makes no sense. You can't unjam a shredder with a stapler."

[[s Noor > Rafi Haddad]]"That's not what the story's about, habibi."

~

[[scene place=the fourth-floor bathroom/the bathroom; present=Rafi Haddad, Anders Lund, Colt; time=ten past two in the morning]]
At ten past two in the morning on the last night of finals a pipe let go in the fourth-floor bathroom.

Rafi, who had been asleep for forty minutes on a diagram of the Krebs cycle, woke because his socks were wet. He was standing in them. There was water coming under the door in a long bright tongue, and down the hall there was yelling.

[[s Colt]]"Towels!" That was Colt, their RA, skidding by in boxers and a bike helmet for reasons he never afterward explained. [[s Colt > Rafi Haddad]]"Haddad! Towels! Everything you got!"

[[s Rafi Haddad > Colt]]"Where's maintenance?"

[[s Colt > Rafi Haddad]]"Voicemail! Where's your roommate?"

[[s Rafi Haddad > Colt]]"I don't—he was—" Anders's bed was empty. It hadn't been slept in. Rafi got both their towels, and the lemon one, and ran.

The bathroom was a car wash. A jet as thick as a wrist was coming out of the wall over sink three and hitting the opposite stalls, and someone was in there, in the middle of it, soaked to the skin, in pajama pants with ducks on, hair plastered flat. He'd wedged the door of the end stall against the jet with a shower bench so the spray went down instead of out. He'd rolled a bath mat across the drain grate to catch the paper. And now he was pushing back the tide, with long, steady, unhurried strokes, like a man rowing.

[[s Anders Lund > Rafi Haddad]]"Hey," said Anders, looking up. He grinned. He hardly ever grinned. There was a piece of toilet paper on his ear. [[s Anders Lund > Rafi Haddad]]"Don't come in, it's gross. Did it get your notes? I put your bag up on the desk before I went out but I didn't want to wake you."

Rafi said nothing. He had dropped the towels.

[[s Anders Lund > Rafi Haddad]]"Raf?"

[[s Rafi Haddad > Anders Lund]]"What are you holding," said Rafi.

The blond looked at his own hands. [[s Anders Lund > Rafi Haddad]]"It's a mop? It was in the closet."

[[s Rafi Haddad > Anders Lund]]"Is there—" His voice cracked like he was thirteen. [[s Rafi Haddad > Anders Lund]]"Is there a bucket?"

[[s Anders Lund > Rafi Haddad]]"Yeah, it's right…" He nudged it out from behind the stall with one bare foot. It was yellow. It had a squeaky wheel. [[s Anders Lund > Rafi Haddad]]"Are you okay? You look kind of—"

[[s Colt > Rafi Haddad, Anders Lund]]"Coming *through!*" The RA shouldered between them with an armful of somebody's bedding and flung it down. [[s Colt > Anders Lund]]"Lund, you beautiful man, keep doing that. [[q]]'Move the valve a quarter turn,' it says. Which valve? There's nine valves!"

[[s Anders Lund > Colt]]"The red one," Anders said. He was still looking at Rafi.

[[s Colt > Anders Lund]]"They're all red!"

[[s Rafi Haddad]]"I have to go," said Rafi, to nobody, and went.

[[scene place=the laundry room; present=Rafi Haddad, Anders Lund; time=-]]
He got as far as the laundry room, which was in the basement, and warm, and had a dryer you could sit on. He sat on it. He had his hand pressed under his ribs as though he'd been running, and he hadn't, much.

He'd always figured there would be a bang. But it wasn't as though anything had changed in there. That was what was so awful. It was more like turning on the light in a room and finding that somebody had already been living in it, for ages, and had hung up pictures.

The door squeaked. No: the wheel squeaked. Anders had brought the bucket.

[[s Anders Lund > Rafi Haddad]]"They got it turned off," he said. He stayed where he was, dripping on the mat. [[s Anders Lund > Rafi Haddad]]"I figured you'd be here. You come here when you're freaking out."

[[s Rafi Haddad > Anders Lund]]"I don't *freak out*."

[[s Anders Lund > Rafi Haddad]]"Okay."

[[s Rafi Haddad > Anders Lund]]"I come here to think."

[[s Anders Lund > Rafi Haddad]]"Okay. What are you thinking?"

Rafi laughed, sort of. He scrubbed at his eyes. Then, because there wasn't going to be any good way to do it, he took hold of the hem of his T-shirt and pulled it up to his armpit, and looked hard at the lint trap.

Bare feet came across the concrete, and stopped. It was quiet so long that he had to check. Anders was bent nearly double, hands on his knees, with his nose about six inches from Rafi's ribs.

[[s Anders Lund > Rafi Haddad]]"That's not a tree," Anders said.

[[s Rafi Haddad > Anders Lund]]"No."

[[s Anders Lund > Rafi Haddad]]"You said it was a tree."

[[s Rafi Haddad > Anders Lund]]"I know what I said! You try being eighteen and waking up with cleaning supplies! And I know you haven't got one, so it's not—I'm not asking for anything. They can be one-way, there was an article. I just couldn't be upstairs and have you be nice to me with toilet paper on your ear." He yanked the shirt down. [[s Rafi Haddad > Anders Lund]]"You can say something now."

Anders straightened up. He found the toilet paper, considered it, and put it in the bucket. His ears had gone scarlet.

[[s Anders Lund > Rafi Haddad]]"I don't have tennis elbow," he said.

[[s Rafi Haddad > Anders Lund]]"What?"

[[s Anders Lund > Rafi Haddad]]"I've never even played tennis." He got a thumbnail under the corner of the tape. It was soaked through, and it came away in one piece, and he held out his arm between them with the soft side up, like someone waiting to have blood taken.

It was half a lemon. You could see every pip. Whoever did the drawing had even put in the salt, a scatter of tiny dots.

[[t Rafi Haddad]]"Oh," thought Rafi, quite calmly. [[t Rafi Haddad]]"So that's what the face looks like from the inside."

[[s Rafi Haddad > Anders Lund]]"When?" he said out loud.

[[s Anders Lund > Rafi Haddad]]"Move-in day." Anders swallowed. [[s Anders Lund > Rafi Haddad]]"You were sitting on your suitcase. My mom was asking you about the closet, which side you wanted, and you had juice all down your wrist and you went, [[q]]'I'm easy, ma'am, I've only got the one coat.' And I thought, well, that's me done."

[[s Rafi Haddad > Anders Lund]]"That was *August*. You made me eat on the floor! With a towel!"

[[s Anders Lund > Rafi Haddad]]"I couldn't get anything done!"

[[s Rafi Haddad > Anders Lund]]"You told me you didn't have one!"

[[s Anders Lund > Rafi Haddad]]"You told me yours was a tree," said the taller boy. He sounded tired, and young. [[s Anders Lund > Rafi Haddad]]"So I knew it couldn't be me. I looked it up. I looked up [[q]]'jobs with saplings.' I was going to take a forestry class in the spring."

The dryer ticked under them as it cooled. Rafi discovered that he had at some point taken hold of the arm, and that his thumb was lying across the lemon, and that under it there was a pulse going like mad.

[[s Rafi Haddad > Anders Lund]]"Forestry," he said.

[[s Anders Lund > Rafi Haddad]]"It's three credits."

[[s Rafi Haddad > Anders Lund]]"You'd have been so cold."

[[s Anders Lund > Rafi Haddad]]"I'd have got a hat." Anders was very near now, and smelled of drains. His eyes kept going down and coming up again. [[s Anders Lund > Rafi Haddad]]"Raf. Can I—"

[[s Rafi Haddad > Anders Lund]]"You're asking? You've got a mop in your hand and you're *asking?*"

He looked. He did. He'd never put it down.

[[s Anders Lund > Rafi Haddad]]"Just in case," said Anders, and the smaller boy got two fistfuls of wet T-shirt and pulled.
