title: Flat White for the Apocalypse
section: third | past | - | Ruaridh Kerr
person: Ruaridh Kerr | Ruaridh; Ruaridh Kerr; Roo; Longshot; the archer | he/him
person: Ismene Galanis | Ismene; Izzy; Miss Galanis; the barista; Halcyon; Hal; the woman in grey | she/her
person: Temperance Okoduwa | Temperance; Temp; Cap; Captain Brisk; the captain | she/her
person: Batbayar | Batbayar; Batty; Boulder; the big man | he/him
person: Itzel Paredes | Itzel; Sparky; Static; the shorter woman | she/her
person: Switchboard | Switchboard; Grandad; the voice in his ear | he/him
relation: Ruaridh Kerr | Ismene Galanis | romantic
relation: Temperance Okoduwa | Ruaridh Kerr | colleague
relation: Itzel Paredes | Batbayar | friend
relation: Switchboard | Itzel Paredes | family:grandfather
=====
[[scene place=the roof of the Corn Exchange; present=Ruaridh Kerr, Temperance Okoduwa, Batbayar, Itzel Paredes, Ismene Galanis; time=Wednesday night]]
It was Wednesday night, it was raining, and on the roof of the Corn Exchange five people in wet spandex were looking at a hole in the sky.

[[s Itzel Paredes]]"Is it me, or is it humming?"

[[s Batbayar > Itzel Paredes]]"It's you. You hum when you're scared."

[[s Itzel Paredes > Batbayar]]"I do not hum, Batty."

[[s Batbayar > Itzel Paredes]]"It's usually the wedding march."

[[s Temperance Okoduwa > Itzel Paredes, Batbayar]]"Children," said Captain Brisk. She had rain running off her chin and a clipboard in a freezer bag, because she was the only superhero in the county who brought a clipboard. [[s Temperance Okoduwa > Switchboard]]"Switchboard, what have we got?"

There was a click in all their ears, and a noise like somebody putting down a biscuit.

[[s Switchboard > Temperance Okoduwa]]"Eleven feet across and growing. I'd say you've six minutes before something sticks its head out."

[[s Temperance Okoduwa > Switchboard]]"What sort of something?"

[[s Switchboard > Temperance Okoduwa]]"The sort with a lot of heads, petal. Tell my granddaughter to zip her jacket."

[[s Itzel Paredes > Switchboard]]"Grandad! We talked about the open channel."

Ruaridh checked his string and said nothing. He was looking at the far corner of the parapet, where the woman in grey stood with her back to them and her hood up. She'd been on the team for seven months. In that time she had said perhaps two hundred words, and he could have recited most of them.

[[s Ruaridh Kerr > Ismene Galanis]]"Halcyon? You're the one who understands these things. Ideas?"

She didn't turn round. The voice that came out from behind the mask was the usual voice, flat and a bit metallic, like a lift announcing a floor.

[[s Ismene Galanis > Ruaridh Kerr]]"I can close it. Somebody has to hold the edges."

[[s Batbayar > Ismene Galanis]]"Is it heavy, the sky?" asked the big man, with interest.

[[s Ismene Galanis > Batbayar]]"Very."

[[s Batbayar > Ismene Galanis]]"Oh, good."

[[s Temperance Okoduwa > Batbayar, Itzel Paredes, Ruaridh Kerr]]"Boulder on the left edge, then. Sparky, you keep the heads busy. Longshot, anything that gets past her, you put an arrow in it." The captain ticked three boxes through the plastic. [[s Temperance Okoduwa > Ismene Galanis]]"How long do you need, Hal?"

[[s Ismene Galanis > Temperance Okoduwa]]"Ninety seconds. It will be hot. Don't touch me while I do it." The hood moved, a very little, in the archer's direction. [[s Ismene Galanis > Ruaridh Kerr]]"That means you."

[[s Ruaridh Kerr > Ismene Galanis]]"When have I ever?"

[[s Ismene Galanis > Ruaridh Kerr]]"Leeds."

[[s Ruaridh Kerr > Ismene Galanis]]"You were falling off a viaduct!"

[[s Ismene Galanis > Ruaridh Kerr]]"I was descending."

It took a hundred and four seconds in the end. There were nineteen heads and Ruaridh had only eighteen arrows. When the last one came down through the rain with its mouth open he threw the bow at it, and then, because that hadn't helped, he stood in front of her. There was a light. Something in the light said a word he didn't know, and the sky shut like a drawer. He turned round in time to see her pull her left hand out of the place where the hole had been. The glove was gone. She put the hand under her cloak before he'd got a proper look.

[[s Ruaridh Kerr > Ismene Galanis]]"You're hurt."

[[s Ismene Galanis > Ruaridh Kerr]]"Eighteen arrows," said Halcyon. [[s Ismene Galanis > Ruaridh Kerr]]"Nineteen heads. Count next time, you great pudding."

And she stepped off the roof, and descended.

Itzel looked over the edge after her. [[s Itzel Paredes]]"Did she just make a joke?"

[[s Batbayar > Itzel Paredes]]"She called him a pudding," said Batbayar. [[s Batbayar > Itzel Paredes]]"I think that's flirting, where she's from."

[[s Itzel Paredes > Batbayar]]"Where is she from?"

Nobody knew that either.

***

[[scene place=the Second Crack/the coffee shop; present=Ruaridh Kerr, Temperance Okoduwa, Batbayar, Itzel Paredes, Ismene Galanis; time=at ten the next morning/the next morning]]
The Second Crack opened at seven, and by ten the next morning the four of them had the big table at the back and were pretending to be a book group. Temperance had brought a book. It was the same one she'd brought every Thursday since March.

[[s Itzel Paredes > Temperance Okoduwa]]"You could at least move the bookmark."

[[s Temperance Okoduwa > Itzel Paredes]]"I'm savouring it."

[[s Batbayar > Temperance Okoduwa]]"It's a manual for a dishwasher, Temp."

[[s Temperance Okoduwa > Batbayar]]"With a very strong middle section." She looked up, and put on her civilian smile. [[s Temperance Okoduwa > Ismene Galanis]]"Morning, Izzy! Just the usual all round, when you've a minute."

[[s Ismene Galanis > Temperance Okoduwa]]"Four usuals! Coming up, coming up, coming up." The barista had a pencil in her hair and another behind her ear and had forgotten both, since she was taking the order with a third. She talked the way other people ran downstairs. [[s Ismene Galanis > Batbayar]]"And is it the one cinnamon bun, my darling, or is it the usual five?"

[[s Batbayar > Ismene Galanis]]"Six," said the big man. [[s Batbayar > Ismene Galanis]]"I did some lifting."

[[s Ismene Galanis > Batbayar]]"Good for you! I should join a gym. I say it every year. Did you lot hear the thunder? My whole ceiling went. I said to the cat, that's either the end of the world or the upstairs neighbour's got a piano."

[[s Ruaridh Kerr > Ismene Galanis]]"What did the cat say?"

She laughed. She had a dreadful laugh, like a gate, and he had been looking forward to it since about four in the morning. [[s Ismene Galanis > Ruaridh Kerr]]"She's for the piano. Flat white, two sugars, and you'll tell me again that you don't take sugar?"

[[s Ruaridh Kerr > Ismene Galanis]]"I don't take sugar."

[[s Ismene Galanis > Ruaridh Kerr]]"No. You just look like a man who's had a night." She went off with her order pad, humming, and bumped the counter flap open with her hip.

Three people turned to look at Ruaridh.

[[s Ruaridh Kerr > Temperance Okoduwa, Batbayar, Itzel Paredes]]"What?"

[[s Itzel Paredes > Ruaridh Kerr]]"'What did the cat say,'" said the shorter woman, in a deep and dreamy Scottish voice.

[[s Ruaridh Kerr > Itzel Paredes]]"That was conversation. People have it."

[[s Temperance Okoduwa > Ruaridh Kerr]]"Roo, pet. I thought it was the other one."

[[s Ruaridh Kerr > Temperance Okoduwa]]"What other one?"

[[s Temperance Okoduwa > Ruaridh Kerr]]"You know. Tall, grey, allergic to vowels."

[[s Batbayar > Temperance Okoduwa]]"It's both," Batbayar told her. [[s Batbayar > Temperance Okoduwa, Itzel Paredes]]"He has a problem. He wept on me about it in the van. 'Two women in one city, Batty, and I don't deserve either of them.'"

[[s Ruaridh Kerr > Batbayar]]"That was in confidence!"

[[s Batbayar > Ruaridh Kerr]]"It was in traffic."

[[s Itzel Paredes > Ruaridh Kerr]]"So pick," said Itzel. [[s Itzel Paredes > Ruaridh Kerr]]"One of them thinks you're a pudding, and the other one gives you sugar. I know who I'd have."

[[s Temperance Okoduwa > Itzel Paredes]]"It isn't a vote, Sparky."

[[s Itzel Paredes > Temperance Okoduwa]]"I'm just saying. Hands up for the one whose face we've seen."

Two hands went up. Temperance put hers up too, after a moment, behind the dishwasher.

He was saved by the tray. It came down on the table with six buns on it and four cups, and not a drop in any of the saucers, although she had carried the whole thing on her right arm like a waiter in a film. The left was tucked into the front pocket of her apron.

[[s Itzel Paredes > Ismene Galanis]]"Ooh, what've you done to your hand?"

[[s Ismene Galanis > Itzel Paredes]]"This? Steam wand. Silly thing. It jumped at me."

[[s Itzel Paredes > Ismene Galanis]]"Can I see? I've got cream."

[[s Ismene Galanis > Itzel Paredes]]"It's nothing, it's wrapped, you're very sweet. Who's the extra bun?"

[[s Ruaridh Kerr > Ismene Galanis]]"Izzy," said Ruaridh. [[s Ruaridh Kerr > Ismene Galanis]]"That's burned right up to the elbow."

She didn't answer. Behind the counter the machine went on hissing to itself. It was an old machine, a good one, all brass and dials, and it had, he noticed for the first time, its steam wand on the right-hand side.

[[s Ismene Galanis > Ruaridh Kerr]]"It'll mend," she said at last, rather flatly. Then she found the smile again and took the pencil from behind her ear. [[s Ismene Galanis > Ruaridh Kerr]]"Drink it hot, you great—" She stopped. [[s Ismene Galanis > Ruaridh Kerr]]"Drink it while it's hot."

She was gone through the counter flap before he could shut his mouth. The other three were dividing the buns.

[[s Batbayar > Ruaridh Kerr]]"You aren't eating," the big man pointed out. [[s Batbayar > Ruaridh Kerr]]"Roo? Can I have yours, if you aren't eating?"

Ruaridh pushed the plate across.

[[s Temperance Okoduwa > Ruaridh Kerr]]"What's the matter with you? You've gone the colour of the milk."

[[s Ruaridh Kerr > Temperance Okoduwa]]"Counting," he said.

[[s Temperance Okoduwa > Ruaridh Kerr]]"Counting what?"

[[s Ruaridh Kerr]]"Heads."

---

[[scene place=his kitchen floor; present=Ruaridh Kerr; time=the same evening]]
He sat on his kitchen floor the same evening with the team phone between his feet. He had written it eleven times. The twelfth time he sent it.

[[m Ruaridh Kerr > Ismene Galanis]]"how's the hand"

Three dots came up, and went, and came up.

[[m Ismene Galanis > Ruaridh Kerr]]"This channel is for operations."

[[m Ruaridh Kerr > Ismene Galanis]]"operationally, how is the hand"

[[m Ismene Galanis > Ruaridh Kerr]]"It is mending."

[[m Ruaridh Kerr > Ismene Galanis]]"you should put honey on it. my gran swore by it"

There was such a long gap that he got up, fed nobody's cat, remembered that he didn't have a cat, and sat down again.

[[m Ismene Galanis > Ruaridh Kerr]]"How much do you know, Longshot?"

He thought about it. He thought about a woman who talked all day long, so that nobody would ever notice a voice; about seven months of two sugars after every single night when he'd come in with his hands shaking. He thought that if she'd wanted to be asked she would have left a door open somewhere, and that maybe a burned hand carried to the table on purpose was a door, or maybe it was only a burned hand.

[[m Ruaridh Kerr > Ismene Galanis]]"nothing," he wrote. [[m Ruaridh Kerr > Ismene Galanis]]"i just count better than i used to"

[[m Ismene Galanis > Ruaridh Kerr]]"Good."

And then, when he'd given up and was rinsing his cup, the phone walked an inch across the tiles.

[[m Ismene Galanis > Ruaridh Kerr]]"They close at six on Fridays," it said. [[m Ismene Galanis > Ruaridh Kerr]]"I am told the person who sweeps up would not mind company. Bring honey."

He read it standing on one leg. He'd have gone on reading it all night if there hadn't been a click in his ear.

[[s Switchboard > Ruaridh Kerr]]"Longshot, are you there?"

[[s Ruaridh Kerr > Switchboard]]"Here. What is it? Is it another hole?"

[[s Switchboard > Ruaridh Kerr]]"No, no. Quiet night." The old man could be heard eating. [[s Switchboard > Ruaridh Kerr]]"Only you've been grinning on an open channel for five minutes, son, and it's making the line crackle."
