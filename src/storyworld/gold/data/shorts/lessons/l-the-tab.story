title: The Tab
section: third | past | - | Brack
person: Brack | Brack; the man in the Hawaiian shirt; the demon; the shorter one | he/him
person: Quill | Quill; the man in the grey suit; the angel; the tall one; the thin one; his friend | he/him
person: Dot | Dot; the waitress; Dorothy | she/her
person: Verity | Verity; the woman in the white raincoat; the archangel | she/her
person: Lyle | Lyle; the trucker | he/him
relation: Brack | Quill | friend
relation: Verity | Quill | colleague: superior
relation: Brack | Verity | enemy
=====
The Tab

[[scene place=the counter/the Starlite; present=Brack, Quill, Dot, Lyle; time=twenty to three in the morning]]
At twenty to three in the morning two beings in the shape of men sat down at the counter of the Starlite, one stool apart, and each of them put a small slip of paper face down under his saucer.

[[s Dot > Brack, Quill]]“Coffee,” said the waitress. It wasn't a question.

[[s Quill > Dot]]“Please,” said the man in the grey suit.

[[s Brack > Dot]]“And pie,” said the man in the Hawaiian shirt. [[s Brack > Dot]]“What've you got that's bad for me?”

[[s Dot > Brack]]“Hon, it's a diner.” She poured without looking at the cups, which is a thing that takes about twenty years to learn. Her badge said [[m ?]]“Dot”. [[s Dot > Brack]]“I got cherry, and I got the other one.”

[[s Brack > Dot]]“I'll take the other one.”

[[s Quill]]“He always does,” remarked the tall one, to the sugar.

She went off to see about it. At the far end, in booth three, a trucker was asleep with his cheek on the menu, and apart from him and the pie case there was nobody. The neon buzzed. Brack spun his stool a half turn left, and a half turn right.

[[s Brack > Quill]]“So,” he said. [[s Brack > Quill]]“You got one too.”

[[s Quill > Brack]]“I got one too.”

[[s Brack > Quill]]“Three-seventeen?”

[[s Quill > Brack]]“Three-seventeen. Starlite, Route 9. *Attend.*”

[[s Brack > Quill]]“Mine says *attend*. I've never had an *attend*. It's usually *tempt* or *fetch*. It was *bite* once, but I think that was a typo.” The demon leaned back to get a better look at booth three. [[s Brack > Quill]]“I mean, it's him, right? Big fella. High cholesterol. Bit of a gambler, got a girl in Tulsa that the wife doesn't know about.”

[[s Quill > Brack]]“He's been sending the wife's mother forty dollars a week since the hip.”

[[s Brack > Quill]]“Has he? Damn.”

[[s Quill > Brack]]“It's quite close, actually. I ran it twice.” Quill turned his cup so that the handle pointed due east, as he'd done every time for nine hundred years. [[s Quill > Brack]]“You look well, by the way. I didn't like to say so in front of her.”

[[s Brack > Quill]]“I look like a couch.”

[[s Quill > Brack]]“A *well* couch.”

It had been eleven years. It was generally about eleven. They weren't supposed to, of course; there was a form for it, on both sides, and the form had the word [[q]]“fraternization” in it. But somebody would be dying on a turnpike, or making up his mind on a bridge, and there you'd be, the pair of you, with forty minutes to kill.

[[s Dot > Brack]]“One other one,” said Dot, arriving. [[s Dot > Brack, Quill]]“Is Lyle bothering you?”

[[s Brack > Dot]]“Who's Lyle?”

She pointed with the fork at booth three. [[s Dot > Brack]]“You were staring.”

[[s Quill > Dot]]“He isn't bothering us in the least,” the angel assured her. [[s Quill > Dot]]“We wondered if he was feeling all right.”

[[s Dot > Quill]]“Lyle? He'll bury us all.” She put the pie down, and tapped the counter with one nail next to his saucer, just where a corner of white was showing. [[s Dot > Quill]]“You dropped your ticket, mister.”

[[s Quill > Dot]]“So I did,” said Quill. [[s Quill > Dot]]“Thank you.”

He had gone pale. It was hard to tell on him, but Brack had had practice. [[t Brack]]“He's read the back,” he thought. [[t Brack]]“There's something on the back.”

[[s Brack > Quill]]“Smoke?” he said aloud.

[[s Quill > Brack]]“I don't smoke.”

[[s Brack > Quill]]“Come and watch, then.”

[[scene place=the parking lot/the ice machine; present=Brack, Quill; time=six minutes to three]]
Out in the parking lot it was six minutes to three, and there was frost on the ice machine. The man in the Hawaiian shirt lit a cigarette with his thumb.

[[s Brack > Quill]]“Show me.”

[[s Quill > Brack]]“I'd rather not.”

[[s Brack > Quill]]“Quill.”

[[s Quill > Brack]]“It's an internal matter.”

[[s Brack > Quill]]“Oh, it's *internal*. Well, that's different.” He took it out of the breast pocket of the grey suit with two fingers; it smoked a bit where he touched it. The front said what they'd both said it said. He turned it over. There was a single line, in the sort of handwriting you'd carve on a courthouse. He read it, and then he held it farther away and read it again. [[s Brack > Quill]]“[[m ?]]‘One to fall.’”

[[s Quill > Brack]]“Yes.”

[[s Brack > Quill]]“That doesn't mean Lyle.”

[[s Quill > Brack]]“No. They don't say *fall* of people.” The thin one was looking up, with his hands behind him. It was a very clear night. [[s Quill > Brack]]“I lied, you see. Three times. There was a boy in the flood at Harlan, and he asked me if his dog had got out.”

[[s Brack > Quill]]“Had it?”

[[s Quill > Brack]]“No. And then the woman on the ward. And then a man who wanted to know if he'd been a good father. I said, [[q]]‘Yes.’ Just like that.” He gave a small cough. [[s Quill > Brack]]“I find I'd do it again. I gather that's the part they mind.”

Brack smoked the whole cigarette in one go, down to the filter, and ate the filter.

[[s Brack > Quill]]“It's not so bad,” he said. [[s Brack > Quill]]“Down there.”

[[s Quill > Brack]]“Isn't it?”

[[s Brack > Quill]]“No, it's horrible. It's the worst place there is, I've spent four thousand years trying to get sent to New Jersey. I was being kind.” He kicked the ice machine. [[s Brack > Quill]]“What am *I* attending for? To hold the door?”

[[s Quill > Brack]]“I think you're to show me the way,” said his friend.

A car had drawn up beside the pumps, only it hadn't drawn up, it was simply there; and the woman in the white raincoat who got out of it didn't leave any prints in the frost.

[[s Brack > Quill]]“She's early,” hissed Brack. [[s Brack > Quill]]“Get inside. Go, go, order something.”

[[scene place=the Starlite/the counter; present=Brack, Quill, Dot, Verity, Lyle; time=-]]
They made it back to the counter by a length. The bell over the door didn't ring when she came into the Starlite. She sat down between them on the empty stool and folded her gloves.

[[s Verity > Quill]]“Good evening, Quill,” she said. [[s Verity > Brack]]“Thing.”

[[s Brack > Verity]]“Verity,” said the demon. [[s Brack > Verity]]“Love the coat. Do they make them for women?”

[[s Verity > Quill]]“I shan't prolong this. You've seen the order. You've had time to reflect, and I see that you've spent it in the usual company. Have you anything to say?”

[[s Quill > Verity]]“Only that the pie's very good,” said Quill.

[[s Verity > Quill]]“Then at three-seventeen—”

[[s Dot > Verity]]“What can I get you, ma'am?”

The archangel turned her head. Armies had looked into that face and lain down. Dot looked into it with her pad out and her pencil ready, chewing on something.

[[s Verity > Dot]]“Nothing, thank you. We are leaving.”

[[s Dot > Verity]]“You might be.” She licked her thumb and turned back a page. [[s Dot > Verity]]“These two gentlemen aren't. They haven't settled up.”

[[s Verity > Dot]]“I beg your pardon?”

[[s Dot > Verity]]“It's on the sign.” It was, too. It hung over the register, in red, with a picture of a dog: [[m ?]]“NOBODY LEAVES TILL THE CHECK IS PAID.” [[s Dot > Verity]]“My mother hung that up in '58. It's been legally binding on two senators.”

[[s Verity > Dot]]“Then he'll pay,” said Verity. [[s Verity > Quill]]“Pay her.”

[[s Quill > Verity]]“I haven't any money,” the angel said wonderingly. [[s Quill > Verity]]“I never have. We aren't issued any.”

[[s Verity > Brack]]“You, then.”

[[s Brack > Verity]]“Me?” said Brack. He'd begun to feel something warm, low down, behind the buttons; it had been so long that he took it at first for the pie. [[s Brack > Verity]]“I'm a servant of evil, sweetheart. I never pay for anything. It'd look terrible.”

[[s Verity > Dot]]“How much is it?” snapped the woman in the white raincoat. [[s Verity > Dot]]“I'll have it sent.”

[[s Dot > Verity]]“Well, let's see.” Dot put on the glasses that hung round her neck. [[s Dot > Verity]]“Tonight's two coffees and one other one. But then I got the tab. There's the eleven years before, that's two coffees, same, and a grilled cheese. There's '02. There's '91, that's my handwriting, I'd just started. Before that it's Mama's. *Skinny one, tea. Fat one, pie.* It goes back to the Buick. And she put interest on, she was strict like that, I can't hardly read it.” She held it out at arm's length. [[s Dot > Verity]]“And it's got to be him that pays. It's not transferable. That's on the other sign.”

Nobody spoke. In booth three the trucker had woken up. He took in the raincoat, and what was under it, and lay carefully back down on his menu.

[[s Quill > Dot]]“You knew,” Quill said to the waitress. [[s Quill > Dot]]“Dorothy. All this time.”

[[s Dot > Quill]]“Hon, you never got older and he set fire to a napkin with his *finger*.” She refilled his cup. [[s Dot > Quill]]“And my daddy died in room 12 at St. Anne's. You'd not remember. He asked somebody, was he a good father. I was in the door.”

The clock over the grill said three-sixteen. Then it said three-seventeen; and then, while five people watched it and hardly breathed, it said three-eighteen.

[[s Verity > Quill]]“This will be looked into,” said the archangel. She put her gloves on, one finger at a time. [[s Verity > Quill]]“There are courts. There will be a hearing.”

[[s Brack > Verity]]“Take your time,” Brack said. [[s Brack > Verity]]“He can't leave, anyway.”

~

[[scene place=the window; present=Brack, Quill, Dot; time=Toward six/sunrise]]
Toward six they moved to the window, for the sunrise. The angel had an apron on over the grey suit and was drying a spoon as if it were a relic.

[[s Quill > Brack]]“How long, do you think?” he asked.

[[s Brack > Quill]]“The hearing? You people took three hundred years over the unicorns.”

[[s Quill > Brack]]“I meant the tab. She's paying me nine dollars an hour. She says that in principle I could work it off.”

[[s Dot > Quill]]“I charge you for the coffee, though!” Dot called from the back.

[[s Quill > Brack]]“She charges me for the coffee,” said Quill. He sounded like someone telling you that he'd been left a house. [[s Quill > Brack]]“I've done the sum. I go under by a dollar ten a day.”

The light came in over the pumps and the ice machine. The shorter one considered it, for a while, with his chin on his fists. There'd be a form to fill in. There'd be several. He pushed his plate across the table.

[[s Brack > Dot]]“Hey, Dot,” he yelled. [[s Brack > Dot]]“Another other one. Put it on mine.”
