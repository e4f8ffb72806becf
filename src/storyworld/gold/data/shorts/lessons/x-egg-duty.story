title: Egg Duty
section: first | past | Tadpole | -
person: Tadpole | Tadpole; Iorwerth; Yori | he/him
person: the sergeant | the sergeant; Sergeant; Sarge | he/him
person: Gethin | Gethin; my brother; Geth | he/him
person: Wick | Wick; the bowman | he/him
person: Brother Sunday | Brother Sunday; Sunday; the friar | he/him
person: the tollman | the tollman | he/him
person: the Baron's man | the Baron's man; Master Pell; the steward | he/him
relation: Gethin | Tadpole | family:brother
relation: the sergeant | Wick | colleague
relation: Brother Sunday | Wick | friend
relation: Tadpole | the sergeant | colleague
=====
[[scene place=the toll bridge at Carrow/the toll bridge; present=Tadpole, the sergeant, Gethin, Wick, Brother Sunday, the tollman]]
We were five men, two mules and an egg, and we had got as far as the toll bridge at Carrow before anybody asked about the egg.

[[s the tollman > the sergeant]]"What's under the blanket?" said the tollman.

[[s the sergeant > the tollman]]"Cheese," said the sergeant.

[[s the tollman > the sergeant]]"It's moving."

[[s the sergeant > the tollman]]"It's ripe."

The tollman walked round the cart with his lamp. He was a thorough sort of man with a drip on his nose. When he got to me he stopped, because I was sitting on the blanket with both arms around the cheese.

[[s the tollman > Tadpole]]"And what are you doing, son?"

[[s Tadpole > the tollman]]"Keeping it warm," I said, and behind me somebody groaned.

[[s the tollman > the sergeant]]"He's keeping the cheese warm."

[[s the sergeant > the tollman]]"He's simple," the sergeant said. [[s the sergeant > the tollman]]"It's his brother I feel for."

[[s Gethin > the tollman]]"It's a cross," said Gethin.

[[s the tollman > the sergeant]]"There's tuppence a wheel for carts and a penny a leg for livestock. Has it got legs?"

[[s the sergeant > the tollman]]"Not yet," said the sergeant, and paid him for the wheels.

I ought to explain that the Guild pays forty crowns for a dead basilisk and four hundred for a live egg, and that in eleven years nobody had ever brought in the egg. There are two things to know about it. It has to be kept as warm as a man's belly. And whatever it sees first when it opens its eyes drops dead, so that you want it sold before then. The hen in question had been shot on Tuesday. The sergeant reckoned that we had until Friday night, and he was a man who reckoned well, having been a quartermaster in two wars and lost neither of them personally. The friar was with us for his Latin and the bowman for his bow. Gethin could lift a mule. I had been brought along to hold things, and I was the youngest and ran to fat, and that was how I got the egg.

[[scene place=a sheepfold; present=Tadpole, the sergeant, Gethin, Wick, Brother Sunday; time=Thursday]]
On Thursday, in a sheepfold in the rain, it knocked.

[[s Wick > Tadpole]]"Was that you?"

[[s Tadpole > Wick]]"No."

[[s Wick > Tadpole]]"Was it your stomach?"

[[s Tadpole > Wick]]"It wasn't my stomach, Wick. It was from inside."

The bowman put down the boot that he was greasing. [[s Wick > the sergeant]]"Sarge. The cheese is knocking."

[[s the sergeant > Wick]]"How many times?"

[[s Wick > Tadpole]]"How many, Tadpole?"

[[s Tadpole > Wick]]"Three."

[[s Brother Sunday > the sergeant]]"Three's bad," said Brother Sunday, who was lying in the straw with his hat over his face. He had been unfrocked from two orders and still had opinions. [[s Brother Sunday > the sergeant]]"Saint Odo's 'Bestiary' gives it a day from the third knock. Or else an hour. The page was wet."

[[s the sergeant > Brother Sunday]]"Which?"

[[s Brother Sunday > the sergeant]]"I've told you that the page was wet."

[[s Gethin > the sergeant]]"Put it out in the yard," said my brother.

[[s the sergeant > Gethin]]"It'll go cold."

[[s Gethin > the sergeant]]"Let it go cold, then! That's my mother's other son that's sitting there."

[[s the sergeant > Gethin]]"It's eighty crowns each, Gethin."

[[s Gethin > the sergeant]]"I know what it's worth."

[[s the sergeant > Gethin]]"And he volunteered."

[[s Gethin > the sergeant]]"He's sixteen. He'd volunteer for soup."

I said that I was right there. Nobody took it up.

[[s Wick > the sergeant]]"We could blindfold it," Wick said.

[[s Gethin > Wick]]"It's an egg."

[[s Wick > Gethin]]"When it comes out. A little hood, like they put on hawks. I could run one up out of a glove."

[[s Gethin > Wick]]"And who puts it on?"

[[s Wick > Gethin]]"Somebody quick."

[[s Gethin > Wick]]"You're quick."

[[s Wick > Gethin]]"I'm a bowman. I'm quick from over there."

[[s Brother Sunday > Wick]]"Do the glove anyhow," said the hat. [[s Brother Sunday > Wick]]"It's something to do with the hands. I knew a man in Ostry, a lay brother, a very great drunk, who used to say to me, 'Sunday, it isn't the end that frightens a man, it's the sitting about.'"

[[s Wick > Brother Sunday]]"What happened to him?"

[[s Brother Sunday > Wick]]"He sat about."

After that they were quiet. The rain went on. I had my shirt open and my skin against the shell, and it was not cold and stony as it had been on Tuesday but close and a bit damp, like somebody else's forehead. I knocked on it with one knuckle. I don't know why I did it. I did it three times.

It knocked back.

[[s the sergeant > Tadpole]]"What are you playing at?"

[[s Tadpole > the sergeant]]"Nothing, Sergeant."

[[s the sergeant > Tadpole]]"Don't make friends with it."

[[s Tadpole > the sergeant]]"No, Sergeant."

[[s the sergeant > Tadpole]]"I had a goose, when I was a lad," he said after a while, and then he evidently thought better of the goose, for he turned over and pulled up his cloak.

I must have slept. When I woke the fire was red and somebody was kneeling by me with a knife.

[[s Gethin > Tadpole]]"Don't yell. It's me."

[[s Tadpole > Gethin]]"What are you doing?"

[[s Gethin > Tadpole]]"What do you think I'm doing? Move your arm."

[[s Tadpole > Gethin]]"No."

[[s Gethin > Tadpole]]"Iorwerth."

[[s Tadpole > Gethin]]"No, Geth. It's eighty crowns. It's the mill."

[[s Gethin > Tadpole]]"Damn the mill. You think I want to walk into that kitchen with a bag of money and no you? She'd look past me for you. She'd keep on looking at the door." He wiped his nose on the hand that held the knife. [[s Gethin > Tadpole]]"Move your arm, Yori. I'll tell them I rolled on it."

[[s Tadpole > Gethin]]"It's awake."

[[s Gethin > Tadpole]]"All the more reason."

[[s Tadpole > Gethin]]"Listen, though."

He put his ear down, because he never could help it when somebody said to listen. I knocked twice. It knocked twice. I knocked the first line of [[q]]"The Tinker's Mare", that our mother used to beat out on the table with a spoon, and left off the last two beats. There was a silence as though it were counting. Then it put them in.

[[s Gethin > Tadpole]]"Oh, you little beast," whispered my brother, and I don't know which of us he meant.

That was when the shell cracked.

It made a noise like a plate. Wick was up with his bow, pointing it at the mules. The sergeant roared for everybody to get behind something, and Brother Sunday rolled over twice in his straw and began to absolve us all, by name, at a great pace.

[[s the sergeant > Tadpole, Gethin]]"Faces down! The pair of you, faces down!"

[[s Gethin > the sergeant]]"He's under it!"

[[s the sergeant > Gethin]]"Then get him out!"

[[s Gethin > the sergeant]]"He won't come!"

[[s the sergeant > Tadpole]]"Tadpole, that's an order!"

I shut my eyes. I felt it come out on my chest, wet, with a great many elbows. I felt it breathe. It smelled like a struck flint. A small beak went over my chin and my nose and stopped at my eyelid, and it knocked there, very gently. Three times.

[[s Tadpole > Wick]]"Wick," I said. [[s Tadpole > Wick]]"Where's the glove?"

[[s Wick > Tadpole]]"It's got no thumb yet."

[[s Tadpole > Wick]]"It hasn't got a thumb either. Throw it."

It hit me on the ear. I did it by feel, the way you get a jersey on a baby, and the thing stood for it and only sneezed. I tied the wrist-string under its jaw. Then I opened one eye. Then, as I wasn't dead, I opened the other.

[[s Gethin > Tadpole]]"Are you alive?"

[[s Tadpole > Gethin]]"I think so."

[[s Gethin > Tadpole]]"What's it look like?"

[[s Tadpole > Gethin]]"Like a chicken in a glove."

[[scene place=the gatehouse; present=Tadpole, the sergeant, Gethin, Wick, Brother Sunday, the Baron's man; time=Friday/noon]]
The Baron's man received us in the gatehouse on Friday at noon, behind a desk. He had a ruler. His name was Master Pell and he didn't ask us to sit, though none of us had slept, and I had scratches from the collar to the belt and a lump moving about in my coat that people in the street had been kind enough not to mention.

[[s the Baron's man > the sergeant]]"The contract," he said, [[s the Baron's man > the sergeant]]"is for an egg."

[[s the sergeant > the Baron's man]]"It was one."

[[s the Baron's man > the sergeant]]"I see bits of an egg. I see a bird in a glove."

[[s the sergeant > the Baron's man]]"That's a live basilisk, that is. There's never been one brought in. You could ask for double."

[[s the Baron's man > the sergeant]]"One could ask. His lordship wanted it for his collection. It was to be blown and mounted." The steward leaned across and raised the ruler to the string under the jaw. [[s the Baron's man > the sergeant]]"Is it true about the eyes?"

[[s Brother Sunday > the Baron's man]]"I shouldn't, my son."

[[s the Baron's man > Brother Sunday]]"I only want to see."

[[s Wick > the Baron's man]]"He shouldn't, he says."

[[s the Baron's man > the sergeant]]"Forty crowns. That's the rate for a dead one. You may leave it with the porter, he has a sack and a bucket."

The sergeant looked at the forty crowns, which were in a neat heap. He looked at Gethin. Gethin looked at me, and I was looking at nothing, because the basilisk had got its head up my sleeve and was asleep.

[[s the sergeant > Gethin]]"It's eight each," said the sergeant.

[[s Gethin > the sergeant]]"I can divide."

[[s the sergeant > Wick]]"Wick?"

[[s Wick > the sergeant]]"It's my glove."

[[s the sergeant > Brother Sunday]]"Sunday?"

[[s Brother Sunday > the sergeant]]"I've absolved it. It would be awkward."

[[s the sergeant > the Baron's man]]"Then I'm sorry to say, Master Pell, that there's been a mistake," said the sergeant, and he picked up his helmet and put it on. [[s the sergeant > the Baron's man]]"That's a cheese."

[[scene place=the bridge; present=Tadpole, the sergeant, Gethin, Wick, Brother Sunday, the tollman; time=by dark]]
We were back at the bridge by dark. The tollman came out with his lamp and his drip and went all the way round the cart, and when he got to me he held up the light.

[[s the tollman > Tadpole]]"It's got legs now," he said.

[[s Tadpole > the tollman]]"Two."

[[s the tollman > the sergeant]]"That's a penny a leg."

The sergeant paid. It was, I may say, the last of the money. [[s the sergeant > the tollman]]"I had a goose once," he told the tollman. [[s the sergeant > the tollman]]"Best friend I ever had. Bit everyone."
