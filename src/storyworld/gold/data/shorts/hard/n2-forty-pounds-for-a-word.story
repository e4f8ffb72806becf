title: Forty Pounds for a Word
section: third | past | - | Perry Loomis
person: Perry Loomis | Perry; the boy; boy; the kid; child; the lad | he/him
person: Captain Tull | Captain Tull; the skipper; the captain; the old man; sir; Joe | he/him
person: Mr. Nygaard | Mr. Nygaard; Nygaard; the mate; the big Norwegian; the big man | he/him
person: Tomasi Veikune | Tomasi Veikune; the Doctor; the cook | he/him
person: the castaway | the castaway; the stranger; the parson; Mr. Pell; Amos Pell; Jabez; his brother | he/him
person: Fitch | Fitch | he/him
person: the man at the wheel | the man at the wheel; a Rotuma man | he/him
relation: the castaway | Captain Tull | family:brother
relation: Mr. Nygaard | Captain Tull | colleague
relation: Tomasi Veikune | Perry Loomis | friend
=====
[[scene place=the brig/the Constance Rye; present=Perry Loomis, Captain Tull, Mr. Nygaard, Fitch, the castaway; time=morning]]
The boat was four points off the port bow, and the boy saw it first, because seeing things first was what he was carried for.

He did not sing out. Singing out was for the other hands. He came down the ratlines with his bare heels burning, walked aft past Fitch at the wheel, and stood so close to the skipper's sleeve that on any other brig he would have been cuffed for it.

[[s Perry Loomis > Captain Tull]]"Boat, sir," he said under his breath. [[s Perry Loomis > Captain Tull]]"Port bow, two miles. No sail on her."

[[s Captain Tull > Perry Loomis]]"Ah," said Captain Tull, and he lifted his glass and pointed it squarely at an empty piece of the Pacific.

[[s Perry Loomis > Captain Tull]]"Left," breathed Perry. [[s Perry Loomis > Captain Tull]]"Left, sir. There."

[[s Captain Tull > Mr. Nygaard]]"Mr. Nygaard!" the skipper roared. [[s Captain Tull > Mr. Nygaard]]"There's a boat yonder, if you'd trouble to open your eyes. Port bow!"

The mate had been studying the set of the jib. He swung round and flushed to the ears, and as he was a very big Norwegian there was a great deal of him to flush.

[[s Mr. Nygaard > Captain Tull]]"I see her now. By golly, Captain, you have the eyes of a gannet."

[[s Captain Tull > Mr. Nygaard]]"Anyone in her?"

[[s Mr. Nygaard > Captain Tull]]"One man. Black clothes." Nygaard shaded his brow. [[s Mr. Nygaard > Captain Tull]]"He stands up. He waves his hat at us."

[[s Captain Tull > Mr. Nygaard]]"Then back the main-yard and let's have him out of it."

They had him out of it in half an hour. The castaway came over the rail of the Constance Rye with a Bible under one arm, a lean gray man of fifty in a rusty black suit and a parson's collar, and when he spoke it was in a whisper like a rasp on tin.

[[s the castaway > Captain Tull, Mr. Nygaard]]"Pell," he whispered. [[s the castaway > Captain Tull, Mr. Nygaard]]"Amos Pell, of the missions. God reward you, gentlemen."

[[s Captain Tull > the castaway]]"How long adrift, Mr. Pell?" The skipper held out his hand.

The stranger did not take it. He looked at it, hanging there in the air a foot to one side of where he stood. Then he looked, for the space of one long breath, at the face above it. Then he moved the foot to the side, and shook.

Perry saw that. He wished he hadn't.

[[s the castaway > Captain Tull]]"Nine days," the stranger whispered. [[s the castaway > Captain Tull]]"Our schooner burned. The throat is smoke, you understand. And salt."

[[s Captain Tull > the castaway]]"Don't talk, then." A hand came down, at the second try, on Perry's collar. [[s Captain Tull > Perry Loomis]]"Boy, take the reverend gentleman along to the Doctor, and see he's fed."

[[scene place=the galley; present=Perry Loomis, Tomasi Veikune]]
The Doctor was no more a doctor than the galley was a hospital. Every cook who ever burned a pan at sea has been called Doctor by the men who had to eat out of it. This one's name was Tomasi Veikune; he had come out of Vava'u with a mission education and forearms like hams, and he had watched the parson eat two bowls of pea soup without saying a word. When the man had gone off to lie down, he shut the lower half of the galley door and pointed at the potato sack.

[[s Tomasi Veikune > Perry Loomis]]"Sit. Peel. Tell me what is wrong with him."

[[s Perry Loomis > Tomasi Veikune]]"He's a reverend."

[[s Tomasi Veikune > Perry Loomis]]"I have known reverends. What is wrong with this one?"

[[s Perry Loomis > Tomasi Veikune]]"He don't say much."

[[s Tomasi Veikune > Perry Loomis]]"That is in his favor. Look again. Nine days in an open boat."

[[s Perry Loomis > Tomasi Veikune]]"He's thin."

[[s Tomasi Veikune > Perry Loomis]]"Thin is not hungry. A hungry man puts his arm around the bowl. What else?"

[[s Perry Loomis > Tomasi Veikune]]"His lips ain't split."

[[s Tomasi Veikune > Perry Loomis]]"Good."

[[s Perry Loomis > Tomasi Veikune]]"And he's shaved."

[[s Tomasi Veikune > Perry Loomis]]"Better! There is a nick below his ear with the blood still red. Did the Lord send him hot water?"

[[s Perry Loomis > Tomasi Veikune]]"Then it wasn't nine days."

[[s Tomasi Veikune > Perry Loomis]]"It wasn't one. Somebody put him over the side at dawn, square in our road, and sailed off about his business. Now, why?"

[[s Perry Loomis > Tomasi Veikune]]"I don't know."

[[s Tomasi Veikune > Perry Loomis]]"You do, though," the cook said gently. [[s Tomasi Veikune > Perry Loomis]]"I was at this door. I saw you see it."

The kid peeled a potato all the way down to nothing.

[[s Perry Loomis > Tomasi Veikune]]"He's come to find out about the old man," he said at last. [[s Perry Loomis > Tomasi Veikune]]"About his eyes."

[[s Tomasi Veikune > Perry Loomis]]"So."

[[s Perry Loomis > Tomasi Veikune]]"You know?"

[[s Tomasi Veikune > Perry Loomis]]"Child, I lay his plate by the clock. Meat at twelve, potatoes at four, greens at eight. Did you suppose it was neatness?"

[[s Perry Loomis > Tomasi Veikune]]"I thought it was only me that knew."

[[s Tomasi Veikune > Perry Loomis]]"Everybody in this ship thinks it is only him. Fitch calls the compass every quarter hour, when nobody asked him." He took away the knife before any more potatoes could be lost. [[s Tomasi Veikune > Perry Loomis]]"All but Mr. Nygaard. That one believes. We must be careful of him. It would break his heart."

[[scene place=the cabin; present=Perry Loomis, Captain Tull, Mr. Nygaard, the castaway, Tomasi Veikune; time=supper]]
By supper Mr. Pell had found his feet, if not his voice. He sat at the skipper's right hand with the mate across from him, and said a whispered grace, and waited until the beef had gone round. Then he drew a folded paper out of the Bible and laid it beside the captain's plate.

[[s the castaway > Captain Tull]]"My letter from the Board," he whispered. [[s the castaway > Captain Tull]]"I'd like you to be satisfied that I'm no impostor. If you'd just cast your eye over it."

In the doorway the cook stopped with the duff in his hands.

[[s Captain Tull > the castaway]]"I take a man at his word at my table," said the skipper.

[[s the castaway > Captain Tull]]"I should sleep easier. It's only three lines."

The captain's hand went out and found the paper. He held it a proper distance off. He cleared his throat. Perry, behind him with the coffee pot, could see that he had it upside down. [[t Perry Loomis]]"Now," the boy thought, [[t Perry Loomis]]"now, now," and as there was no time to think of anything cleverer he tipped half a quart of scalding coffee over the letter, the cloth, and the knees of the clergy.

[[s the castaway > Perry Loomis]]"You damned clumsy whelp!"

It was a fine strong voice. It rang the lamp glass. And at the sound of it the skipper put down the dripping paper and sat perfectly still.

[[s Mr. Nygaard > the castaway]]"The throat mends, I think," said the mate.

[[s the castaway > Mr. Nygaard]]"It comes and goes." It had gone again.

[[s Captain Tull]]"So do most things." The skipper had turned the color of tallow. [[s Captain Tull > Perry Loomis]]"Boy, beg the gentleman's pardon."

[[s Perry Loomis > the castaway]]"Beg pardon, sir."

[[s Captain Tull > Mr. Nygaard]]"Mr. Nygaard, how's the glass?"

[[s Mr. Nygaard > Captain Tull]]"Falling, and it comes in thick from the north. We are close up to the Sisters, sir. I would like to heave to until morning."

[[s Captain Tull > Mr. Nygaard]]"I'd not like it at all. We'll go between them at midnight, and I'll take her through myself." He turned his face, very nearly, to his guest. [[s Captain Tull > the castaway]]"Perhaps you'd care to watch, Mr. Pell. A man of your calling ought to see the works of the Lord in the deep."

***

[[scene place=the wheel; present=Perry Loomis, Captain Tull, the man at the wheel, the castaway; time=midnight]]
At midnight you could not see the mainmast from the wheel. A Rotuma man had the trick, a new hand whose name Perry had never got straight.

[[s Captain Tull > the man at the wheel]]"Go forward and get warm," the skipper told him. [[s Captain Tull > Perry Loomis]]"Boy, stand here by me, and not one word out of you, whatever you see."

There was nothing to see. The old man took off his boots and his cap and set them side by side like a man going to bed. He laid his hands on the spokes and his head on one side. Away to starboard Big Sister was grumbling, and somewhere ahead in all that wool Little Sister hissed through her teeth.

Behind the skylight somebody shifted his feet.

[[s Captain Tull > the castaway]]"You may come out of that, Jabez," said the skipper, without turning. [[s Captain Tull > the castaway]]"You always did breathe through your mouth."

The fog dripped. Then there was a step on the planking.

[[s the castaway > Captain Tull]]"How long have you known?" asked the parson, and he did not whisper it.

[[s Captain Tull > the castaway]]"Since the coffee." He eased her half a spoke. [[s Captain Tull > Perry Loomis]]"Boy, make your bow to my brother. He went off in 'ninety-eight with my wife's pearls in his sock, and I've not had the pleasure since."

[[s the castaway > Captain Tull]]"I sent back the money."

[[s Captain Tull > the castaway]]"You sent back half."

[[s the castaway > Captain Tull]]"Half was all I got for them. Joe, you're blind."

[[s Captain Tull > the castaway]]"As a bollard."

[[s the castaway > Captain Tull]]"You've been taking a dozen men through coral, stone blind!"

[[s Captain Tull > the castaway]]"Fourteen months, and never scratched the paint. Who's paying you?"

[[s the castaway > Captain Tull]]"The owners. They'd had a rumor. It's forty pounds for the word, and then I'm to have your berth." His brother came nearer; he seemed smaller than he had at supper. [[s the castaway > Captain Tull]]"I've a master's ticket and no ship. I spent the winter in a bathing shed, Joe. I had a tarpaulin with [[q]]'Ladies' on it."

[[s Captain Tull > the castaway]]"Hush, now," said the skipper, not unkindly. [[s Captain Tull > the castaway]]"I want both my ears."

So they hushed. He gave her a spoke, and listened, and gave her another. Big Sister drew abeam and passed, growling. Then the hiss was all round them, before and behind, and the deck began to tremble, and spray came in over the quarter and wet the boy's face with the warm green smell of the reef.

[[s the castaway > Captain Tull]]"Starboard," Jabez said hoarsely. [[s the castaway > Captain Tull]]"For the love of God, Joe, put her to starboard!"

[[s Captain Tull > the castaway]]"That's only the echo. She's to starboard of us now. Listen with your feet, man."

He took the wheel over to port, all of it, hand under hand. Something vast sighed at Perry's elbow, near enough to spit on. It slid by. It was astern. And under the brig, slow and long and easy, came the open swell.

Nobody spoke for some time. The parson had sat down on the skylight with his collar undone.

[[s the castaway > Captain Tull]]"No man with eyes would have tried that," he said.

[[s Captain Tull > the castaway]]"No man with eyes could have done it. He'd have looked." The skipper felt about with his toes for his boots. [[s Captain Tull > the castaway]]"Well? What'll you tell them?"

[[s the castaway > Captain Tull]]"I'll say I put a paper in front of you, and you told me, 'I take a man at his word at my table.' I'll say you ran the Sisters in a fog when I couldn't see my own hand. It's gospel, every word. They may make what they like of it."

[[s Captain Tull > the castaway]]"You'll be out forty pounds."

[[s the castaway > Captain Tull]]"I've been out more."

[[s Captain Tull > the castaway]]"I've no second mate," said the captain, after a while. [[s Captain Tull > the castaway]]"The pay's a scandal. But I need somebody to read me the newspapers. The lad does his best, and he reads like a man falling downstairs."

[[scene place=the bows; present=Perry Loomis, Mr. Nygaard; time=first light]]
At first light the fog went up like a curtain, and Perry was sent forward with a mug of coffee. He found the mate in the bows, where it seemed he had stood all night, with the lead line in his fists and never a cast taken.

[[s Mr. Nygaard > Perry Loomis]]"Boy," said the big man, [[s Mr. Nygaard > Perry Loomis]]"that boat, yesterday. When did you see her?"

[[s Perry Loomis > Mr. Nygaard]]"Ten past eight, sir. Near enough."

[[s Mr. Nygaard > Perry Loomis]]"I saw her at eight." He drank off the coffee and began to coil down the line. [[s Mr. Nygaard > Perry Loomis]]"For ten minutes I looked at the jib. It is a very dull jib."

Perry opened his mouth and found nothing in it.

[[s Mr. Nygaard > Perry Loomis]]"So you will not tell him," said Mr. Nygaard. [[s Mr. Nygaard > Perry Loomis]]"He is so proud of that I believe. It would break his heart."
