title: Off the Record
section: third | past | - | Ines Calloway
person: Ines Calloway | Ines Calloway; Ines; Ms. Calloway | she/her
person: Dunmore | Dunmore; Walt Dunmore; the senator; Senator; Walt; the old man | he/him
person: Priyanka Rao | Priyanka Rao; Rao; Miss Rao; the reporter; the woman in the green slicker | she/her
person: Ochoa | Ochoa; the driver | he/him
person: Ellen | Ellen | she/her
person: Lockhart | Lockhart | he/him
person: Ines's mother | my mother | she/her
relation: Ines's mother | Ines Calloway | family: mother
relation: Ines Calloway | Dunmore | colleague: his aide
relation: Priyanka Rao | Dunmore | rival: reporter and senator
relation: Priyanka Rao | Ines Calloway | other: reporter and source
relation: Ellen | Dunmore | romantic: late wife
relation: Ochoa | Dunmore | colleague: his driver
relation: Lockhart | Dunmore | other: favoured by his amendment
=====
Off the Record

[[scene place=the third floor; present=Ines Calloway, Dunmore; time=half past nine]]
At half past nine the rain came through the ceiling again, and Ines Calloway put the good wastebasket under it.

[[s Dunmore > Ines Calloway]]“Forty years they’ve been fixing that roof,” said the senator from the couch. [[s Dunmore > Ines Calloway]]“I voted for it twice.”

[[s Ines Calloway > Dunmore]]“You voted against it in ninety-eight.”

[[s Dunmore > Ines Calloway]]“Did I? Was there something wrong with it?”

[[s Ines Calloway > Dunmore]]“It had a bridge attached.”

He grunted. He had his shoes off and a legal pad on his stomach, and he was supposed to be reading the amendment, the one with his name on it, which would come to the floor at ten the next morning. He’d been on the first page since supper. Ines had counted the pages of it so many times that she’d begun to think of them as people she didn’t like. There were thirty-one. It was page nineteen she minded.

The drip found a rhythm. She sat down at the end of the desk and uncapped a pen and capped it.

[[s Ines Calloway > Dunmore]]“You should go home. You’ve got the breakfast at seven.”

[[s Dunmore > Ines Calloway]]“I’ve got a house with a clock in it.” He turned over a sheet without looking at it. [[s Dunmore > Ines Calloway]]“Ellen used to say I’d married the third floor. Now she’s gone I may as well sleep with it. What’s the matter with you? You’ve looked at the door six times.”

[[s Ines Calloway > Dunmore]]“I’m tired.”

[[s Dunmore > Ines Calloway]]“You’re never tired. It’s your worst quality.”

The phone on the desk rang, the inside line. She got it before the second ring.

[[s Ochoa > Ines Calloway]]“It’s me,” said Ochoa. He drove the senator, and had driven the one before, and he talked on the telephone as if someone had a gun on him. [[s Ochoa > Ines Calloway]]“I’m down in the garage. There’s a lady by the car. She’s been there since nine, she’s wet through. Says she’s from the *Ledger*.”

[[s Ines Calloway > Ochoa]]“Did she say what she wanted?”

[[s Ochoa > Ines Calloway]]“She says page nineteen.”

Ines looked at the wastebasket. There was about an inch in it.

[[s Ines Calloway > Ochoa]]“I’ll come down,” she said.

[[s Dunmore > Ines Calloway]]“Who’s that?” asked Dunmore.

[[s Ines Calloway > Dunmore]]“Ochoa. He wants to know about gas.” It came out smooth as milk, and she hung up on it, and picked up her coat.

[[s Dunmore > Ines Calloway]]“You’re taking a coat. To talk about gas.”

[[s Ines Calloway > Dunmore]]“It’s cold in the garage, Walt.”

He didn’t say anything more until she was at the door. Then he said, mildly, to the legal pad, [[s Dunmore > Ines Calloway]]“Tell him regular.”

The elevators shut down at eight. She took the stairs.

[[scene place=the garage; present=Ines Calloway, Ochoa, Priyanka Rao, Dunmore; time=Ten-oh-four]]
In the garage half the tubes were out and the ramp was a river. Ochoa stood at the back bumper with an umbrella over somebody else’s head. It was a woman in a green slicker with a canvas bag held against her chest, younger than her voice.

[[s Priyanka Rao > Ines Calloway]]“Ms. Calloway? You’re taller than I thought.”

[[s Ines Calloway > Ochoa]]“Give us a minute,” Ines told the driver.

[[s Ochoa > Ines Calloway]]“It’s my umbrella.”

[[s Ines Calloway > Ochoa]]“Then leave it.”

He left it. He went and sat behind the wheel with the window down three inches, and after a while he remembered to put the radio on.

[[s Ines Calloway > Priyanka Rao]]“You said you’d never come here. That was the one thing I asked.”

[[s Priyanka Rao > Ines Calloway]]“You stopped answering.” The woman in the green slicker shook water off her sleeve. [[s Priyanka Rao > Ines Calloway]]“I’ve got a page and a half held for me until eleven-fifteen. I’ve got a copy of an amendment with a paragraph on page nineteen that’s worth, what, sixty million to one gravel company? I’ve got no one on the record to say how it got there. What I’ve got is a plain envelope.”

[[s Ines Calloway > Priyanka Rao]]“I don’t know anything about an envelope.”

[[s Priyanka Rao > Ines Calloway]]“It smelled of hand cream. Lavender, I think.” She sniffed. [[s Priyanka Rao > Ines Calloway]]“Yes.”

Ines put her hands in her pockets.

[[s Ines Calloway > Priyanka Rao]]“Who else has seen it?”

[[s Priyanka Rao > Ines Calloway]]“My editor. A lawyer. The lawyer wants to know whether he wrote it or whether someone put it in front of him. I said you’d know.”

[[s Ines Calloway > Priyanka Rao]]“I’m not going to be quoted.”

[[s Priyanka Rao > Ines Calloway]]“Did he write it?”

[[s Ines Calloway > Priyanka Rao]]“He doesn’t write anything. Nobody over there writes anything. It arrives.”

[[s Priyanka Rao > Ines Calloway]]“From Lockhart?”

Over in the car a man was singing about Abilene. A sheet of water let go from the lip of the ramp and burst on the concrete, and both women stepped back, on the same foot, like people at a dance.

[[s Ines Calloway > Priyanka Rao]]“I’ve worked for him for nineteen years,” Ines said. [[s Ines Calloway > Priyanka Rao]]“He paid for my mother’s teeth. Do you understand? I didn’t ask. He’d seen her hold her hand up in front of her mouth at a barbecue.”

[[s Priyanka Rao > Ines Calloway]]“I believe you.”

[[s Ines Calloway > Priyanka Rao]]“He’s not a crook.”

[[s Priyanka Rao > Ines Calloway]]“Then you did a strange thing with that envelope.”

There wasn’t an answer to this, and Ines was still looking for one when the car door opened and Ochoa got out of it, and stood up straight, and began doing up his jacket. He wasn’t looking at them. He was looking past them, at the stairs.

[[s Ochoa > Dunmore]]“Evening, Senator.”

[[s Dunmore > Ochoa]]“Evening, Ochoa. I hear there’s a question about gas.”

He had come down three flights in his socks. He had his shoes in one hand and the amendment in the other, and he was breathing hard through his mouth; he held on to the rail until he’d finished with that, in no hurry, as if it were a thing he’d planned to do there.

[[s Dunmore > Priyanka Rao]]“Walt Dunmore,” he said to the slicker. [[s Dunmore > Priyanka Rao]]“I’d shake hands, but.”

[[s Priyanka Rao > Dunmore]]“Priyanka Rao. The *Ledger*.”

[[s Dunmore > Priyanka Rao]]“You did the thing on the county jails. I lost a friend over that. He’d had it coming.” He lowered himself onto the bottom step and started on a shoe. [[s Dunmore > Ines Calloway]]“Ines, she’s blue. Is there nothing hot in this building?”

[[s Ines Calloway > Dunmore]]“Walt—”

[[s Dunmore > Ochoa]]“Ochoa’s got a thermos. Haven’t you? He thinks I don’t know what’s in it.”

[[s Ochoa > Dunmore]]“It’s coffee, sir.”

[[s Dunmore > Ochoa]]“Among other things. Give the lady some.”

So the cup went round. Rao took it, as anyone would have, and it was while she was drinking that he said, conversationally, to his laces, [[s Dunmore > Ines Calloway]]“I got as far as page nineteen.”

No one spoke. Ochoa screwed the cap back on the thermos with great care.

[[s Dunmore > Ines Calloway]]“You had a paper clip on it,” he went on. [[s Dunmore > Ines Calloway]]“You’ve put a paper clip on page nineteen of every draft for two weeks. I wondered if you’d ever just say it.”

[[s Ines Calloway > Dunmore]]“I did say it.” Her voice was too high; she brought it down. [[s Ines Calloway > Dunmore]]“I said it at the Lockhart dinner, and you told me to try the crab. I said it the Tuesday after. I wrote it in a memo. You initialed the memo.”

[[s Dunmore > Ines Calloway]]“I initial everything.”

[[s Ines Calloway > Dunmore]]“I know you do!”

It went all the way round the concrete and came back. The reporter had lowered the cup. Her other hand was in the canvas bag, and Dunmore pointed the second shoe at it.

[[s Dunmore > Priyanka Rao]]“Is that running?”

[[s Priyanka Rao > Dunmore]]“Not unless you say so.”

[[s Dunmore > Priyanka Rao]]“When’s your deadline?”

[[s Priyanka Rao > Dunmore]]“Eleven-fifteen.”

[[s Dunmore > Ochoa]]“What’s it now?” he asked the driver.

[[s Ochoa > Dunmore]]“Ten-oh-four,” said Ochoa.

The old man got the shoe on. He looked at his feet, side by side, and then for the first time he looked at Ines, and it was not at all the look she’d been getting ready for. He looked like someone on a platform who’s been told it’s the wrong train.

[[s Dunmore > Ines Calloway]]“Was it you sent it to them?”

Rao said quickly, [[s Priyanka Rao > Dunmore]]“Senator, I don’t discuss how—”

[[s Dunmore > Priyanka Rao]]“I’m not asking you, miss.”

[[s Ines Calloway > Dunmore]]“Yes,” said Ines.

[[s Dunmore > Ines Calloway]]“Well.” He nodded several times. [[s Dunmore > Ines Calloway]]“Well. All right.”

[[s Ines Calloway > Dunmore]]“I’ll have a letter on your desk by morning.”

[[s Dunmore > Ines Calloway]]“What letter?”

[[s Ines Calloway > Dunmore]]“Resigning.”

[[s Dunmore > Ines Calloway]]“Who’d type it?” he said, and put out an arm, and it took her a second to see that he wanted to be pulled up. His hand was cold as a fish. He was a good deal lighter than he looked; she’d not known that. [[s Dunmore > Priyanka Rao]]“Miss Rao. I’m going to sit in the back of that car with the heater on, and you’re going to turn on your machine, and I’ll tell you who gave me page nineteen, and what he said it was, and what I’d had to drink. You’ll let me finish. I’m told I run long.”

[[s Ines Calloway > Dunmore]]“You need a lawyer for that,” Ines said. [[s Ines Calloway > Dunmore]]“Walt. You need a lawyer and a night’s sleep. You don’t have to do it now.”

[[s Dunmore > Ines Calloway]]“If I sleep on it I’ll get over it. I’ve done it before.” He patted her on the sleeve. [[s Dunmore > Ochoa]]“Get the door, would you, Ochoa?”

[[scene place=the diner on Fourth/the diner; present=Ines Calloway, Priyanka Rao, Ochoa; time=midnight/twenty to twelve]]
By twenty to twelve it was only drizzling. The diner on Fourth stayed open for the night shift at the hospital, and they had the booth by the window: Rao with her laptop shut in front of her and both palms on it, Ochoa behind a plate of eggs. He’d driven the senator home first and walked him to the door. There’d been a light on, he reported. The old man left one on.

[[s Priyanka Rao > Ines Calloway]]“It goes up at midnight,” said Rao. [[s Priyanka Rao > Ines Calloway]]“They gave me two pages. You’re not in it.”

[[s Ines Calloway > Priyanka Rao]]“He’ll have told you I’m in it.”

[[s Priyanka Rao > Ines Calloway]]“He told me that he had an aide who’d warned him twice in person and once in writing. He wouldn’t give a name. I said it’d take me one phone call.” She turned her spoon over. [[s Priyanka Rao > Ines Calloway]]“He said, [[q]]‘Then make it, but spell it right.’”

Ines laughed. It hurt somewhere under the ribs. Outside, a bus went by with nobody on it.

[[s Ochoa > Ines Calloway]]“You eating that toast?” asked Ochoa.

[[s Ines Calloway > Ochoa]]“No.”

[[s Ochoa > Ines Calloway]]“So what’ll he do? Tomorrow?”

[[s Ines Calloway > Ochoa]]“He’s got the breakfast at seven,” she said. She’d taken out her phone and was looking at it; it was lit, and it had been buzzing for some time against the ketchup, with the name of one person after another who had never before called her at home. [[s Ines Calloway > Ochoa]]“Pick me up at six. He’ll want the gray suit. He looks honest in the gray.”
