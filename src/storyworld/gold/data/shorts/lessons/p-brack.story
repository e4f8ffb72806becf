title: Thursdays at Brack’s
section: third | past | - | Jorun Pell
person: Jorun Pell | Jorun; Pell; boy; the boy; the apprentice; the lad | he/him
person: Agathe Brack | Mistress Brack; Agathe; the old witch; his mistress; Brack | she/her
person: Sir Bertrand | Sir Bertrand; the knight; Bertie | he/him
person: Clemency | the sword; Clemency | she/her
person: Mrs. Thrupp | Mrs. Thrupp; a small woman in a wet shawl; the woman in the wet shawl; the woman with the kettle | she/her
person: Inspector Dunmoor | Dunmoor; Inspector Dunmoor; the inspector; a man in a green hat; the green hat | he/him
person: Mr. Thrupp | Mr. Thrupp | he/him
relation: Agathe Brack | Jorun Pell | colleague: master
relation: Sir Bertrand | Clemency | other: owner of the sword
relation: Mrs. Thrupp | Mr. Thrupp | romantic: widow
=====
Thursdays at Brack’s

[[scene place=the shop/Brack’s Mending and Enchantment; present=Jorun Pell, Sir Bertrand, Clemency, Mrs. Thrupp, Inspector Dunmoor; time=Thursday/nine in the morning]]
On Thursday the queue was out the door by nine in the morning, and Mistress Brack had not come down.

Jorun Pell had been apprenticed at Brack’s Mending and Enchantment for one year and five months. He knew how to recharge a lantern, how to rewind a weathercock, and how to get glamour off a carpet. He didn't know how to get customers off a counter. At the moment there was most of a knight on it.

[[s Sir Bertrand > Jorun Pell]]“She’s broken,” said the knight, and slapped a sheathed longsword down among the lanterns. [[s Sir Bertrand > Jorun Pell]]“I want my money back.”

[[s Jorun Pell > Sir Bertrand]]“What seems to be wrong with it, sir?” he asked.

[[s Clemency > Jorun Pell]]“*Her*,” said the sword.

Jorun took his hand away from the hilt.

[[s Sir Bertrand > Jorun Pell]]“That’s what’s wrong with it. I asked for a plain keening edge. I get her home, I’m in the lists at Harrowmere in front of four hundred people, I go to draw, and she says—go on, tell him what you said.”

[[s Clemency > Sir Bertrand]]“I said, have you thought about how he feels.”

[[s Sir Bertrand > Jorun Pell]]“In front of four hundred people!” he roared.

[[s Clemency > Jorun Pell]]“The other gentleman had just lost his mother,” the sword explained. [[s Clemency > Jorun Pell]]“It was written all over his visor.”

[[s Mrs. Thrupp > Jorun Pell]]“Excuse me,” someone said from behind the knight’s elbow. It was a small woman in a wet shawl, with both arms wrapped around a kettle. [[s Mrs. Thrupp > Jorun Pell]]“I was first. I was here before you had your shutters up. He had a horse, so he got round me,” she added, with a look at the spurs.

[[s Sir Bertrand > Mrs. Thrupp]]“Madam, this is an affair of honour.”

[[s Mrs. Thrupp > Sir Bertrand]]“And this is an affair of tea, and I’m not shifting.”

[[s Jorun Pell > Sir Bertrand, Mrs. Thrupp]]“If you could both just take a number,” said Jorun. The numbers were on little brass tags that flew to the right hand by themselves. He shook the box. One of the tags rose, dithered, and went out of the window. [[s Jorun Pell > Sir Bertrand, Mrs. Thrupp]]“Or not. Never mind. What does it do, ma’am?”

[[s Mrs. Thrupp > Jorun Pell]]“Whistles,” she said.

[[s Jorun Pell > Mrs. Thrupp]]“They do, though,” he pointed out. [[s Jorun Pell > Mrs. Thrupp]]“Kettles.”

[[s Mrs. Thrupp > Jorun Pell]]“Does yours whistle [[q]]‘The Miller’s Lass’? All nine verses? At three in the morning with no fire under it?”

[[s Sir Bertrand]]“There are nine?” the knight said, interested in spite of himself.

At the back, near the shelf of things nobody had collected, a man in a green hat was reading labels with his hands behind him. He’d come in with the first lot and hadn’t asked for anything. Every now and then he unstoppered a jar, sniffed, and put it back exactly as it had been. Jorun had already decided that he was the only decent person in the shop.

[[s Jorun Pell > Inspector Dunmoor]]“I’ll be with you as soon as I can, sir!” he called to him.

[[s Inspector Dunmoor > Jorun Pell]]“No hurry at all.” The man touched the hat. [[s Inspector Dunmoor > Jorun Pell]]“Is it often like this?”

[[s Jorun Pell > Inspector Dunmoor]]“Only Thursdays. Well. Mostly since the summer.”

[[s Inspector Dunmoor > Jorun Pell]]“And what happened in the summer?”

[[s Jorun Pell > Inspector Dunmoor]]“My mistress hurt her hand, so I’ve been doing some of the—” He caught himself. Apprentices weren’t supposed to do any of the. [[s Jorun Pell > Inspector Dunmoor]]“Some of the sweeping,” he finished.

[[s Clemency]]“That was a lie,” the sword remarked to nobody. [[s Clemency]]“Poor lamb.”

Jorun went up to fetch help.

[[scene place=the workroom; present=Jorun Pell, Agathe Brack; time=-]]
The old witch was in the workroom under the roof, sitting on a crate with her back to him, trying to light a candle by snapping her fingers. Snap. Snap. Nothing came of it except a smell of matches. Her right hand was still the wrong colour from the wrist down.

[[s Jorun Pell > Agathe Brack]]“There’s a knight,” he said.

[[s Agathe Brack > Jorun Pell]]“There’s always a knight,” she said. [[s Agathe Brack > Jorun Pell]]“Tell him we don’t do horses.”

[[s Jorun Pell > Agathe Brack]]“It’s a sword. It’s one of mine. I mean it’s one of yours that I did.” He twisted his apron. [[s Jorun Pell > Agathe Brack]]“It’s got a conscience.”

She swung around on the crate at that. [[s Agathe Brack > Jorun Pell]]“A what?”

[[s Jorun Pell > Agathe Brack]]“I think I made the third rune with the tail going down. You weren’t there to look at it and he was coming at noon.”

[[s Agathe Brack > Jorun Pell]]“Tail down is *mercy*, you turnip.”

[[s Jorun Pell > Agathe Brack]]“I know that *now*,” he said miserably.

[[s Agathe Brack > Jorun Pell]]“Two hundred years this shop’s been selling edges, and not one of them ever gave a toss for anybody.” She snapped her fingers once more, looked at them, and put the hand into her sleeve as if it were someone else’s and had embarrassed her. [[s Agathe Brack > Jorun Pell]]“What else?”

[[s Jorun Pell > Agathe Brack]]“A kettle. And there’s a man in a green hat, but he’s all right, he’s just looking. He asked about the summer.”

[[s Agathe Brack > Jorun Pell]]“What sort of green?” she asked sharply.

[[s Jorun Pell > Agathe Brack]]“Greenish. With a feather. A little silver pin in the band, like a pair of scales.” He stopped. His mistress had shut her eyes. [[s Jorun Pell > Agathe Brack]]“Why? Who’s got scales?”

[[s Agathe Brack > Jorun Pell]]“The Guild’s got scales,” said Mistress Brack. [[s Agathe Brack > Jorun Pell]]“Inspectors. What did you tell him, boy?”

[[s Jorun Pell > Agathe Brack]]“That I’ve been sweeping.”

[[s Agathe Brack > Jorun Pell]]“Were you convincing?” she asked.

[[s Jorun Pell > Agathe Brack]]“The sword told everyone that I lied.”

She began, rather horribly, to laugh. Then she held out her good hand to be pulled up, and they went down together, Jorun first in case she fell.

[[scene place=behind the counter/the shop; present=Jorun Pell, Agathe Brack, Sir Bertrand, Clemency, Mrs. Thrupp, Inspector Dunmoor; time=-]]
Down in the shop things had moved on. The kettle had started. It had got as far as the verse about the haystack, and the knight was humming along, while the woman in the wet shawl stood with her face in her hands.

[[s Agathe Brack > Mrs. Thrupp, Sir Bertrand]]“Good morning!” cried Mistress Brack, behind the counter, in a voice that would have stopped a cart. The kettle shut up. [[s Agathe Brack > Mrs. Thrupp]]“You first, my dear. Where’d you buy that?”

[[s Mrs. Thrupp > Agathe Brack]]“I didn’t. My husband brought it in to you, in June, for a hole. He went to fetch it home himself.” She wiped her nose. [[s Mrs. Thrupp > Agathe Brack]]“And he never said there’d be singing. He never said anything much. Mr. Thrupp wasn’t a talker.”

[[s Agathe Brack > Mrs. Thrupp]]“Wasn’t?” the old witch asked.

[[s Mrs. Thrupp > Agathe Brack]]“Since harvest.”

Jorun remembered him then. It came over him in a hot wave, the way it does when you find a thing you’d looked for everywhere in your own pocket. A long, thin, shy man with a cap, who had stood exactly there.

[[s Jorun Pell > Mrs. Thrupp]]“He asked for it,” he said.

[[s Mrs. Thrupp > Jorun Pell]]“Asked for what?” she said.

[[s Jorun Pell > Mrs. Thrupp]]“He paid extra. He hummed it for me so I could get it right. He did all nine verses and he went red as anything. He said it was what they were playing when he…” His own ears were burning. He could feel the green hat listening. [[s Jorun Pell > Mrs. Thrupp]]“When he got up the nerve to ask you. He said he’d never been able to say it since, not properly, so he’d have the kettle do it. Only I must’ve set the hour wrong. It was meant to be three in the *afternoon*.”

Nobody in the shop made a sound.

[[s Mrs. Thrupp]]“That great daft article,” said Mrs. Thrupp at last. She was holding the kettle differently. [[s Mrs. Thrupp > Jorun Pell]]“Can you make it the afternoon?”

[[s Jorun Pell > Mrs. Thrupp]]“Yes,” he told her. [[s Jorun Pell > Mrs. Thrupp]]“It’s just one stroke.”

[[s Mrs. Thrupp > Jorun Pell]]“Then do it,” she said, [[s Mrs. Thrupp > Jorun Pell]]“and don’t you touch anything else.”

Something sniffed. Everybody looked at the knight, who pointed downward.

[[s Clemency]]“Don’t mind me,” said the sword thickly. [[s Clemency]]“I’ll rust.”

[[s Sir Bertrand > Agathe Brack]]“You see? You see what I have to live with? She cried at a *joust*!” Sir Bertrand leaned over the counter and dropped his voice. [[s Sir Bertrand > Agathe Brack]]“Just take it out of her. Whatever it is. I don’t even want the refund.”

[[s Agathe Brack > Sir Bertrand]]“I can do that,” said the old witch slowly. [[s Agathe Brack > Sir Bertrand]]“Scrape the rune and cut it fresh. She’d not say another word.”

[[s Clemency > Sir Bertrand]]“Oh,” said Clemency. [[s Clemency > Sir Bertrand]]“Well, if that’s what you’d like, Bertie.”

The knight went pink to the edge of his gorget.

[[s Jorun Pell > Sir Bertrand]]“She calls you Bertie?” the apprentice blurted out.

[[s Sir Bertrand > Jorun Pell]]“It’s of no consequence what she calls me,” he snapped.

[[s Jorun Pell > Sir Bertrand]]“Who else does?”

[[s Sir Bertrand > Jorun Pell]]“Nobody *else* does, you impudent—” He picked the sword up, put it down, and picked it up again. [[s Sir Bertrand > Agathe Brack]]“Could one have it so that she didn’t talk during the actual bout? Only before. And perhaps after. The evenings are rather long at Harrowmere.”

[[s Clemency > Sir Bertrand]]“I could keep quiet if you asked me nicely,” Clemency said. [[s Clemency > Sir Bertrand]]“You never asked.”

[[s Agathe Brack > Sir Bertrand]]“No charge,” said Mistress Brack. [[s Agathe Brack]]“Next!”

There was only one next. He came forward, took off the green hat, and laid it on the counter with the silver scales toward her.

[[s Inspector Dunmoor > Agathe Brack]]“Inspector Dunmoor. I think you were expecting me, Mistress Brack.”

[[s Agathe Brack > Inspector Dunmoor]]“For about a quarter of an hour,” she said.

[[s Inspector Dunmoor > Agathe Brack]]“May I see your right hand?”

[[s Agathe Brack > Inspector Dunmoor]]“You may not,” she said.

[[s Inspector Dunmoor > Agathe Brack]]“Agathe,” he said, more quietly.

She took it out of her sleeve and put it next to the hat. It lay there, grey as a candle end. The apprentice had only seen her show it to one other person, and that was the doctor.

[[s Inspector Dunmoor > Agathe Brack]]“So it’s the lad who’s done all the work since June.” Dunmoor turned to Jorun. [[s Inspector Dunmoor > Jorun Pell]]“Unlicensed. Unsupervised. A mercy rune on a weapon of war, a love token on a kitchen utensil. I don’t believe there’s a single thing on these shelves that does what it says on the label.”

[[s Jorun Pell > Inspector Dunmoor]]“No, sir,” Jorun whispered.

[[s Mrs. Thrupp > Inspector Dunmoor]]“You leave him be,” said the woman with the kettle, who had got as far as the door.

[[s Sir Bertrand > Inspector Dunmoor]]“Hear, hear,” said the knight.

[[s Clemency > Inspector Dunmoor]]“Have you thought,” began the sword, [[s Clemency > Inspector Dunmoor]]“about how he—”

[[s Inspector Dunmoor > Clemency]]“I have, thank you. I’ve thought of nothing else for an hour.” The inspector felt in his coat and brought out a sheet of stiff paper, a bottle of ink, and finally a broken watch on a chain. [[s Inspector Dunmoor > Agathe Brack]]“The penalty’s forty crowns and the shutters up. Or she can stand over his shoulder every minute of the day until he’s licensed, and I’ve seen nothing, because I’ve only come in about my watch.”

The old witch looked at the paper. [[s Agathe Brack > Inspector Dunmoor]]“What’s wrong with your watch?”

[[s Inspector Dunmoor > Agathe Brack]]“It’s stopped,” he said. He slid it across, not to her but to the boy. [[s Inspector Dunmoor > Jorun Pell]]“It was my father’s. I’d like it to go. If it should happen to do anything else, I shan’t complain.”

Jorun wiped his hands on his apron. He picked up the graver and found the place, and then he waited, for the first time since June, until there was somebody breathing down his neck.

[[s Agathe Brack > Jorun Pell]]“Tail *up*,” said Mistress Brack.
