title: A Crown for the Cold One
section: third | past | - | Iselin
section: third | past | - | Caspar
person: Iselin | Iselin; Princess Iselin; the princess; the northern princess; Your Highness; Highness | she/her
person: Caspar | Caspar; King Caspar; the king; His Majesty; Your Majesty; the young king; the dark-haired man | he/him
person: Lord Orrel | Lord Orrel; the ambassador; Ambassador | he/him
person: Bette | Bette; the older maid | she/her
person: Pim | Pim; the freckled maid; the freckled girl | she/her
person: Sergeant Hobb | Sergeant Hobb; Hobb; the sergeant; the older guard | he/him
person: Lucan | Lucan; the tall guard | he/him
person: Papa | Papa; my father; your father | he/him
person: Ragna | Ragna | she/her
relation: Iselin | Caspar | romantic: betrothed
relation: Bette | Pim | family: aunt
relation: Papa | Iselin | family: father
relation: Ragna | Iselin | family: sister
relation: Sergeant Hobb | Lucan | colleague: sergeant
=====
A Crown for the Cold One

Chapter Four: The Wrong Glove

[[scene place=the dressing room; present=Iselin, Bette, Pim, Lord Orrel; time=-; eyes=Iselin]]
[[q]]"Hold still" was something people had been saying to Princess Iselin for nineteen years, and she had never once been good at it.

[[s Bette > Iselin]]"If Your Highness would only hold *still*," said the older maid around a mouthful of pins.

[[s Iselin > Bette]]"I am still."

[[s Bette > Iselin]]"Your Highness is vibrating."

The other one, the freckled one, made a noise into the petticoats. Iselin looked down. All she could see was a cap and two very pink ears.

[[s Iselin > Pim]]"What's your name?" she asked the ears.

[[s Bette > Iselin]]"She hasn't one before noon," said the older maid. [[s Bette > Pim]]"Hem, girl."

[[s Pim > Iselin]]"It's Pim, Your Highness." The freckled girl popped up, beaming, and was pushed down again by the cap. [[s Pim > Iselin]]"And that's Bette, she's my aunt, she's nicer than this usually, it's only that there's an hour and the dress came from your own country and it's, um."

[[s Iselin > Pim]]"It's what?"

[[s Pim > Iselin]]"It's very... warm?"

Iselin looked in the mirror. There were nine mirrors in the dressing room; it was hard not to. The dress was the grey wool of Oskmark, lined with seal, buttoned to the chin. At home it had been the most beautiful thing in the house. Here, where the women apparently wore two curtains and a brooch, she looked like a mountain that had come to dinner.

[[s Iselin > Bette, Pim]]"They laughed at it," she said. [[s Iselin > Bette, Pim]]"Yesterday. On the stairs."

The two maids did not look at one another so hard that it was practically a shout.

[[s Bette > Iselin]]"They're idiots on the stairs," Bette said at last, and took the pins out of her mouth. [[s Bette > Iselin]]"I've been thirty years in this palace, and there's always idiots on the stairs. Arms up."

She put her arms up. Somebody knocked, a quick rattle like a woodpecker, and all three of them jumped. [[s Bette > Lord Orrel]]"*Not yet!*" bellowed Bette.

[[s Lord Orrel > Iselin]]"It is only I," came the voice of the ambassador through the door, wounded. [[s Lord Orrel > Iselin]]"Merely your father's voice in foreign lands. No one. A draught."

[[s Iselin > Lord Orrel]]"I haven't any sleeves on, Lord Orrel."

[[s Lord Orrel > Iselin]]"Then I shall speak to the wood. Highness, there has been a *development*. The contract."

[[s Iselin > Lord Orrel]]"I've signed the contract."

[[s Lord Orrel > Iselin]]"You have. King Caspar has not."

Pim dropped the pincushion.

[[scene place=the long gallery/the gallery; present=Iselin, Lord Orrel, Sergeant Hobb, Lucan; time=Ten minutes later]]
Ten minutes later she was marching down the long gallery with one glove on, the ambassador trotting at her elbow and two palace guards clanking behind. Lord Orrel was a small round man with a large round voice, and he had been trying for the whole length of the gallery to make it into a whisper.

[[s Lord Orrel > Iselin]]"It may mean nothing. It may be ink. Perhaps there was no ink!"

[[s Iselin > Lord Orrel]]"He's a king. He can send for ink."

[[s Lord Orrel > Iselin]]"I beg you will let me go in first. There are forms, Highness, there are *degrees* of displeasure, one begins with a cough—"

[[s Iselin > Lord Orrel]]"Did my father know?"

The ambassador missed a step. Behind them one of the guards missed it too, and there was a crunch.

[[s Sergeant Hobb > Lucan]]"Eyes front, Lucan," muttered the older guard.

[[s Lucan > Sergeant Hobb]]"They *were* front, Sergeant Hobb, he stopped in front of them."

[[s Iselin > Lord Orrel]]"Lord Orrel. Did he know?"

[[s Lord Orrel > Iselin]]"Your father," he said, and dabbed his lip, [[s Lord Orrel > Iselin]]"was given to understand that His Majesty had some small reluctance. At the outset. Your father felt that, once you were actually here, with the luggage..."

She had thought that nothing else could be taken out of her. It turned out there had been one more thing in there, quite small, and he had just lifted it out with two fingers. *He doesn't even want me. They all knew, and Papa packed the trunks.*

[[s Iselin > Sergeant Hobb, Lucan]]"Which door?" she said.

The tall guard pointed before he could stop himself. Sergeant Hobb closed his eyes.

[[s Sergeant Hobb > Iselin]]"He's not receiving, Your Highness. I've orders."

[[s Iselin > Sergeant Hobb]]"To keep me out?"

[[s Sergeant Hobb > Iselin]]"To keep everyone out."

[[s Iselin > Sergeant Hobb]]"Am I going to be queen here on Thursday, Sergeant?"

The sergeant considered it. He had a big square face, like a loaf. [[s Sergeant Hobb > Iselin]]"That'd depend on the ink," he said, and he stepped aside. [[s Sergeant Hobb > Lucan]]"Lucan, I've something in my eye. Have you something in your eye?"

[[s Lucan > Sergeant Hobb]]"No, Sergeant?"

[[s Sergeant Hobb > Lucan]]"*Have you something in your eye.*"

[[s Lucan > Sergeant Hobb]]"Oh! Yes. Both of 'em."

[[s Lord Orrel > Iselin]]"Highness," moaned the ambassador, [[s Lord Orrel > Iselin]]"at least put on the other glove!"

But she had already gone in.

~~~

[[scene place=the map room; present=Caspar, Iselin; time=-; eyes=Caspar]]
Caspar heard the door and did not turn round.

[[s Caspar > Iselin]]"Whoever that is, I'm not dressed, I'm not hungry, and I haven't changed my mind."

[[s Iselin > Caspar]]"You look dressed to me."

He spun so fast that he knocked the harbour off the table. It was a good harbour, plaster, with little lead boats, and it went everywhere.

She was standing just inside the map room in about nine yards of grey wool. She had one glove. Her hair was coming down on the left side, and she was the angriest person he had ever seen indoors.

[[s Caspar > Iselin]]"You can't be in here," said the young king stupidly.

[[s Iselin > Caspar]]"Four days by sled. Eleven by ship. I was sick for nine of them." The northern princess took a step, and a lead boat went *ping* off her boot. [[s Iselin > Caspar]]"I learned your grammar. I learned your horrible dances. I sat through a dinner where a man with a duck on his hat asked me if we eat our dead. And you couldn't *sign*?"

[[s Caspar > Iselin]]"I can explain."

[[s Iselin > Caspar]]"Good."

He opened his mouth. He had, in fact, explained it beautifully to the fireplace not five minutes ago.

[[s Caspar > Iselin]]"Do you?" he said instead. [[s Caspar > Iselin]]"Eat your dead?"

There was a terrible silence.

[[s Iselin > Caspar]]"Only the polite ones," said the princess.

A laugh got out of him, half a laugh, a sort of bark. He saw the corner of her mouth jump and be put sternly back where it belonged, and he thought: *oh no.*

[[s Caspar > Iselin]]"Sit down," he said. [[s Caspar > Iselin]]"Please. Not there, that's a strait. Here." He swept the southern provinces off a stool. [[s Caspar > Iselin]]"I didn't sign it because I asked them a question, and nobody would answer me. I asked your ambassador. I asked him three times. He talked for an hour about herring."

[[s Iselin > Caspar]]"What question?"

[[s Caspar > Iselin]]"Whether anyone had asked you."

She did not sit down. The hand with the glove on took hold of the hand without.

[[s Iselin > Caspar]]"That's not a question," she said finally. [[s Iselin > Caspar]]"That's not a thing people ask."

[[s Caspar > Iselin]]"No, I know. They didn't ask me either. They came in with a portrait." He rubbed the back of his neck. [[s Caspar > Iselin]]"It wasn't even you. It was a blonde woman with a falcon."

[[s Iselin > Caspar]]"That's Ragna."

[[s Caspar > Iselin]]"Who's Ragna?"

[[s Iselin > Caspar]]"My sister. You were supposed to get Ragna." Her chin went up. [[s Iselin > Caspar]]"She climbed out of the window. With the falcon. So they took in the waist and sent me."

He had no idea what his face was doing. He hoped that it was something kingly.

[[s Caspar > Iselin]]"So, to be clear," said the dark-haired man slowly, [[s Caspar > Iselin]]"you're the one who *didn't* climb out of the window."

[[s Iselin > Caspar]]"There's a treaty. There were children eating bark last winter. Somebody had to stay in the room."

[[s Caspar > Iselin]]"Yes," Caspar said. [[s Caspar > Iselin]]"Yes, that's. I was on the other side of that. I was the one left in the room." He crouched, because it was easier to say it to the floor, and began to pick up boats. After a moment the wool creaked, and she was down there too, an arm's length off, holding out a small lead trawler on her bare palm.

[[s Iselin > Caspar]]"Ask me, then," said Iselin.

[[s Caspar > Iselin]]"Now?"

[[s Iselin > Caspar]]"I've only the one glove, I can't go to dinner. I have time."

He took the boat. He was fairly sure that his ears had gone red; they always did; it was the great sorrow of his reign.

[[s Caspar > Iselin]]"Would you," he began, and then the door crashed open and the ambassador fell through it, with a maid on top of him.

[[scene place=map room; present=Caspar, Iselin, Lord Orrel, Pim, Bette, Sergeant Hobb, Lucan; time=-]]
[[s Pim > Iselin]]"Your glove!" shouted the maid, waving it. It was the freckled maid, Pim, and she had plainly run all the way. [[s Pim > Iselin]]"Your Highness, I found your— oh. Oh, *stars*. Your Majesty." She attempted a curtsy without getting off Lord Orrel.

[[s Lord Orrel > Pim]]"Young woman," said the ambassador into the carpet, [[s Lord Orrel > Pim]]"that is my spine."

[[s Bette > Pim]]"Pim!" That was Bette, scarlet and wheezing in the doorway, with a guard on either side of her like bookends. [[s Bette > Pim]]"Get off the gentleman. What did I say? I said walk. I said knock."

[[s Pim > Bette]]"I did knock! I knocked with him!"

[[s Caspar > Sergeant Hobb]]"Sergeant," said the king, from the floor, [[s Caspar > Sergeant Hobb]]"did I or did I not give an order about this door?"

[[s Sergeant Hobb > Caspar]]"Something in my eye, Your Majesty," Hobb said woodenly.

[[s Lucan > Caspar]]"Both of mine, Your Majesty," said Lucan.

Iselin had her bare hand pressed over her mouth. Her shoulders were going. For one awful second Caspar thought that she was crying, and then she took the hand away and he saw that she was laughing, really laughing, with her nose all wrinkled, and she looked nothing whatever like the woman with the falcon.

[[s Lord Orrel > Caspar]]"Your Majesty," Lord Orrel got out, having reached his knees, [[s Lord Orrel > Caspar]]"on behalf of Oskmark, I must ask formally, and for the fourth time, whether you intend to sign."

[[s Caspar > Lord Orrel]]"It's not up to me, Ambassador. I was in the middle of a question." He turned back. [[s Caspar > Iselin]]"Where was I?"

[[s Iselin > Caspar]]"[[q]]'Would you,'" said Iselin.

[[s Caspar > Iselin]]"Would you. Thank you. Would you like to have breakfast with me? Tomorrow. Only breakfast. And then, if that's not horrible, I'll ask you the other thing."

The whole map room held its breath. Bette had hold of Sergeant Hobb's sleeve and did not seem to know it.

[[s Iselin > Caspar]]"Will the man with the duck be there?"

[[s Caspar > Iselin]]"I'll have him exiled."

She held out her hand to Pim for the glove, took it, looked at it, and put it in her pocket.

[[s Iselin > Caspar]]"Then yes," she said. [[s Iselin > Caspar]]"To the breakfast."

---

A/N: they are IDIOTS and i love them!! sorry this one is late, exams. next chapter: The Breakfast (it goes badly). comments keep me warm like a seal lined dress <3
