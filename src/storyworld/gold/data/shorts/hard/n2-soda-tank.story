title: Five Men at Soda Tank
section: first | past | Emmett Quill | -
person: Emmett Quill | Quill; Professor; Mr. Quill; Emmett | he/him
person: Walt Sorley | Walt; the sheriff; Sheriff; Sorley | he/him
person: Doc Amaya | Doc; Amaya; the doctor; Hilario | he/him
person: Ezekiel Pruitt | Pruitt; the Sergeant; the blacksmith; the smith; Zeke | he/him
person: Tad Bonner | the kid; young Bonner; the boy; Tad; Thaddeus; his son | he/him
person: Adeline Bonner | the rider; the stranger; the traveler; the woman; Mrs. Bonner; Addie; his wife | she/her
person: Lafe Bonner | Lafe; Lafe Bonner; his father; Pa; Bonner | he/him
person: Gilfillan | Gilfillan; Mr. Gilfillan; the banker | he/him
relation: Adeline Bonner | Lafe Bonner | family:wife
relation: Lafe Bonner | Tad Bonner | family:father
relation: Ezekiel Pruitt | Tad Bonner | other
relation: Emmett Quill | Tad Bonner | friend
=====
[[scene place=Soda Tank; present=Emmett Quill, Walt Sorley, Doc Amaya, Ezekiel Pruitt, Tad Bonner, Adeline Bonner; time=that night/dusk]]
There were five of us at Soda Tank that night, and not one of us was any use with a gun.

Walt Sorley had been, until a mule fell on his shoulder. Doc had taken an oath against it. The blacksmith had done it twenty years for the Army and had sworn off, the way another man will swear off rye, and the shotgun he carried was empty; Walt knew that, and I knew it, and we hoped nobody else did. The kid was sixteen. I taught the Fourth Reader.

The rider came in at dusk out of the south, leading a mule, hat pulled low and a gray duster buttoned to the chin.

[[s Adeline Bonner]]"Hello the fire!"

[[s Walt Sorley > Adeline Bonner]]"Hello yourself," said Walt. [[s Walt Sorley > Adeline Bonner]]"Come in slow, mister, with your hands out where the Sergeant can see them."

[[s Adeline Bonner > Walt Sorley]]"Which one's the Sergeant?"

[[s Walt Sorley > Adeline Bonner]]"Him with the scattergun."

[[s Adeline Bonner > Ezekiel Pruitt]]"Evening, Sergeant."

[[s Ezekiel Pruitt > Adeline Bonner]]"Evening, ma'am," said Pruitt, who had got there ahead of the rest of us.

[[s Walt Sorley > Ezekiel Pruitt]]"Ma'am?"

[[s Ezekiel Pruitt > Walt Sorley]]"Look at the wrists, Walt."

The stranger took off the hat. She was forty or so and brown as a saddle, and her hair had been cropped like a convict's. Fever, she said when she caught me staring; they cut it for the fever, and she had got to like the breeze.

[[s Adeline Bonner > Walt Sorley]]"You'll be the posse," she said. [[s Adeline Bonner > Walt Sorley]]"You're out after Lafe Bonner."

[[s Walt Sorley > Adeline Bonner]]"Who says so?"

[[s Adeline Bonner > Walt Sorley]]"All of Millrace. I went in for flour, and I had it from three different ladies. 'He walked into Gilfillan's bank in a flour sack and took eleven thousand dollars,' they said, 'and clubbed the poor cashier.' Nobody'd sell me a flour sack after that."

[[s Tad Bonner]]"He never clubbed nobody," said the kid, to the fire.

[[s Adeline Bonner > Walt Sorley]]"Who's this?"

[[s Walt Sorley > Adeline Bonner]]"That's young Bonner. That's Lafe's boy."

She looked at him across the fire for longer than was polite. Then she looked at our sheriff, and I would not have cared to have it done to me.

[[s Adeline Bonner > Walt Sorley]]"You brought along a man's own son to help hang him?"

[[s Walt Sorley > Adeline Bonner]]"I didn't bring him. He followed us. I run him off twice."

[[s Tad Bonner > Adeline Bonner]]"Somebody's got to see it's done right," the boy said. He had a voice that broke on him when he most needed it, and it broke on him then. [[s Tad Bonner > Adeline Bonner]]"I ain't going to shoot him. I ain't going to help him, neither. I just want to ask him something."

[[s Doc Amaya > Adeline Bonner]]"There's coffee," said Doc quickly. He has always held that coffee will close any wound under an inch. [[s Doc Amaya > Adeline Bonner]]"Hilario Amaya, at your service. And whom have we the honor…?"

[[s Adeline Bonner > Doc Amaya]]"Does it signify?"

[[s Walt Sorley > Adeline Bonner]]"It does to me," Walt said. [[s Walt Sorley > Adeline Bonner]]"The county makes me write a report."

[[s Adeline Bonner > Walt Sorley]]"Then put down [[q]]'a traveler,'" said the woman, and she took the cup.

[[scene place=Soda Tank; present=Emmett Quill, Adeline Bonner; time=ten to midnight]]
I had the watch from ten to midnight. Around eleven she got up from her blanket and came and sat on the other end of my log.

[[s Adeline Bonner > Emmett Quill]]"They call you Professor."

[[s Emmett Quill > Adeline Bonner]]"They're being unkind. I keep the school."

[[s Adeline Bonner > Emmett Quill]]"Did you have that boy in it?"

[[s Emmett Quill > Adeline Bonner]]"Six years. Off and on."

[[s Adeline Bonner > Emmett Quill]]"Is he quick?"

[[s Emmett Quill > Adeline Bonner]]"He's stubborn. It gets to the same place by a longer road."

[[s Adeline Bonner > Emmett Quill]]"Who looks after him?"

[[s Emmett Quill > Adeline Bonner]]"The Sergeant. Zeke found him asleep in the coal bin, the week after Lafe lit out. He gave him a hammer and half a pie, and that was that."

[[s Adeline Bonner > Emmett Quill]]"Is he warm enough? Winters?"

[[s Emmett Quill > Adeline Bonner]]"He lives in a forge, ma'am."

[[s Adeline Bonner > Emmett Quill]]"That's so." She laughed a little, and quit. [[s Adeline Bonner > Emmett Quill]]"What's he want to ask him?"

[[s Emmett Quill > Adeline Bonner]]"He hasn't told me. I could guess."

[[s Adeline Bonner > Emmett Quill]]"So could I. What are you doing out here, if you keep the school?"

[[s Emmett Quill > Adeline Bonner]]"I thought somebody ought to be along who knew him when he was short."

She didn't say anything to that. Presently she drew a letter out of the duster, and turned it over a time or two, and put it in my hand.

[[s Adeline Bonner > Emmett Quill]]"If I'm not by in the morning, I'd take it kindly if you gave him this."

[[s Emmett Quill > Adeline Bonner]]"Who'll I say it's from?"

[[s Adeline Bonner > Emmett Quill]]"He can read, can't he? You said six years."

I am not proud of it, but I had a match, and when she had gone back to her blanket I struck it. On the front of the envelope, in a good round hand, was written: [[m Adeline Bonner > Tad Bonner]]"Thaddeus Bonner. From his father's wife."

I blew out the match. And then, because I had taken the boy through long division and owed him something, I went over and woke him up.

---

[[scene place=Soda Tank; present=Emmett Quill, Walt Sorley, Doc Amaya, Ezekiel Pruitt; time=daybreak]]
By daybreak the mule was gone and the gray duster with it, and so was the kid's pony.

[[s Walt Sorley > Emmett Quill]]"On your watch, Quill," said the sheriff. He wasn't loud. I would rather he had been.

[[s Emmett Quill > Walt Sorley]]"On my watch."

[[s Walt Sorley > Emmett Quill]]"Both of them?"

[[s Emmett Quill > Walt Sorley]]"Together, I think. I hope so. They had something to read."

[[s Ezekiel Pruitt > Walt Sorley]]"There's two sets of tracks a child could follow," said the smith, who had been out to look, [[s Ezekiel Pruitt > Walt Sorley]]"with a bit of gray rag on every other bush. That lady's not running, Walt. That lady's showing us the way."

[[s Doc Amaya > Walt Sorley]]"Into what?" Doc asked.

[[s Ezekiel Pruitt > Doc Amaya]]"Be rude not to find out."

[[scene place=Coffin Canyon/a shack; present=Emmett Quill, Walt Sorley, Doc Amaya, Ezekiel Pruitt, Tad Bonner, Adeline Bonner, Lafe Bonner; time=toward noon]]
The rags took us up Coffin Canyon to where a shack stood under a cottonwood with washing on the line. We came on it toward noon. The boy was sitting on the step with the letter open on his knees, and he did not get up.

[[s Walt Sorley > Tad Bonner]]"Is he in there?" Walt asked.

[[s Tad Bonner > Walt Sorley]]"Yes, sir."

[[s Walt Sorley > Tad Bonner]]"Is he armed?"

[[s Tad Bonner > Walt Sorley]]"He's got a spoon."

[[s Walt Sorley]]"Bonner!" the sheriff called out.

[[s Tad Bonner > Walt Sorley]]"Sir?" said the kid.

[[s Lafe Bonner > Walt Sorley]]"What?" said somebody inside, at the same moment, in the same cracked voice exactly.

So three of us went in, to a room built for two. The woman was standing at the stove. In the bed, propped on flour sacks, lay a gray-headed man with a bowl of mush on his chest and a board strapped to him from the armpit to the ankle.

[[s Lafe Bonner > Walt Sorley]]"Morning, Walt," said Lafe. [[s Lafe Bonner > Walt Sorley]]"You got fat. Addie, give these gentlemen the chair."

[[s Walt Sorley > Adeline Bonner]]"You're his wife," Walt said to her.

[[s Adeline Bonner > Walt Sorley]]"Four years in May. You can put that in your report, where it says [[q]]'traveler.'"

Doc was already down on his knees with his cuffs turned back. He pressed, and he sniffed, and he asked Bonner to wiggle his toes and was told where to wiggle his own.

[[s Doc Amaya > Lafe Bonner]]"When did this happen?"

[[s Lafe Bonner > Doc Amaya]]"First of the month. Roof."

[[s Adeline Bonner > Doc Amaya]]"He would go up," said Mrs. Bonner. [[s Adeline Bonner > Doc Amaya]]"I told him it was rotten. 'I've been on worse roofs than that,' he says, and came down through it like Santa Claus."

[[s Doc Amaya > Walt Sorley]]"That's a hip," said the doctor, getting up, [[s Doc Amaya > Walt Sorley]]"and it's three weeks old if it's a day. This man has not sat a horse since, Walter. If he held up the bank on Tuesday, he did it lying down."

Nobody said anything for a spell. The mush cooled.

[[s Walt Sorley > Adeline Bonner]]"Why didn't you tell us, ma'am, last night?" Walt asked.

[[s Adeline Bonner > Walt Sorley]]"Five strange men with a rope? I meant to take you clear over to the salt flats and lose you. I'd have done it, too." She nodded toward the step. [[s Adeline Bonner > Walt Sorley]]"Only then I saw him, with Lafe's ears on him."

[[s Lafe Bonner > Adeline Bonner]]"You wrote him behind my back," said her husband.

[[s Adeline Bonner > Lafe Bonner]]"In front of it I couldn't, could I? You'd have ate the paper."

[[s Ezekiel Pruitt > Tad Bonner]]"What's it say, Tad?" the Sergeant asked. He had stayed outside with his empty shotgun, and had sat down on the step himself.

The boy smoothed it on his knee and read it out slowly, with his finger under the words, which I had six years been telling him not to do.

[[m Adeline Bonner > Tad Bonner]]"Your father does not know I am writing. He says you are better off with a thief than with a cripple who can't send home two dollars. I say he is a fool. He did come back for you, the second winter. He stood across from the forge and saw you laughing at something, with a big colored man that had hold of the bellows, and he turned round and went away again. He tells it like it was a joke on him. Come or don't. The roof leaks."

Pruitt took off his hat and looked into it as if somebody had left something there.

[[s Tad Bonner > Lafe Bonner]]"I had a thing to ask you, Pa," said the kid through the door, when his voice would let him. [[s Tad Bonner > Lafe Bonner]]"I guess that's it answered."

[[s Lafe Bonner > Tad Bonner]]"I guess it is," Lafe said.

It was Doc who coughed.

[[s Doc Amaya > Walt Sorley]]"Who was it swore to Lafe in the flour sack? Not the cashier. The cashier was face down."

[[s Walt Sorley > Doc Amaya]]"Gilfillan did," said Walt slowly. [[s Walt Sorley > Doc Amaya]]"Knew him by his walk, he told me."

[[s Doc Amaya > Walt Sorley]]"By his walk."

[[s Emmett Quill > Walt Sorley]]"Mr. Gilfillan's gone to Denver for his lungs," I said. [[s Emmett Quill > Walt Sorley]]"His girl is in my Second Reader. She's to go on after him, by the Friday train. They've sold the piano."

The sheriff put his hat on.

[[s Walt Sorley > Emmett Quill]]"What's today, Professor?"

[[s Emmett Quill > Walt Sorley]]"Thursday."

[[s Walt Sorley > Emmett Quill, Doc Amaya, Ezekiel Pruitt]]"Then I want everybody mounted that isn't kin."

Out by the trough the kid held the mule while the woman from Soda Tank pumped it some water. They weren't easy with each other yet.

[[s Tad Bonner > Adeline Bonner]]"I don't know what I'm to call you, ma'am," I heard him say.

[[s Adeline Bonner > Tad Bonner]]"I'm not your mother. I won't have you strain yourself."

[[s Tad Bonner > Adeline Bonner]]"No, ma'am. You're better with a mule than she was."

[[s Ezekiel Pruitt > Tad Bonner]]"I'll want you at the forge, Monday," the blacksmith told him from the saddle, gruffer than I had ever heard him. [[s Ezekiel Pruitt > Tad Bonner]]"If you've fixed the man's roof."

[[s Tad Bonner > Ezekiel Pruitt]]"Yes, sir. Zeke? Is that thing loaded, if you come up with the banker?"

The Sergeant looked at the shotgun, and then at me.

[[s Ezekiel Pruitt > Tad Bonner]]"Son," he said, [[s Ezekiel Pruitt > Tad Bonner]]"how long have you known?"

[[s Tad Bonner > Ezekiel Pruitt]]"Since I was ten."

So there were four of us that rode down Coffin Canyon to catch the Denver train, and we still couldn't shoot.
