title: The Walnut
section: third | past | - | -
person: Juror One | Juror One; One; the forewoman; the dental hygienist; the hygienist; Carol Ann | she/her
person: Juror Two | Juror Two; Two; the bus driver | he/him
person: Juror Three | Juror Three; Three; the bartender | he/him
person: Juror Four | Juror Four; Four; the algebra teacher; the teacher | she/her
person: Juror Five | Juror Five; Five; the roofer | he/him
person: Juror Six | Juror Six; Six; the student; the girl | she/her
person: Juror Seven | Juror Seven; Seven; the adjuster | he/him
person: Juror Eight | Juror Eight; Eight; the widow; the old lady; an old lady; Ruth; Ruthie | she/her
person: the bailiff | the bailiff; Dwight | he/him
person: Mrs. Delacourt | Mrs. Delacourt; Delacourt; the plaintiff | she/her
person: Boyle | Boyle; the defendant | he/him
person: Lyman | Lyman; my husband | he/him
relation: Mrs. Delacourt | Boyle | enemy: neighbors at law over a tree
relation: Juror Eight | Lyman | romantic: his widow
relation: Juror One | Juror Seven | other: fellow jurors
relation: Juror Five | Juror Seven | rival: at odds over the verdict
=====
THE WALNUT

[[scene place=the jury room; present=Juror One, Juror Two, Juror Three, Juror Four, Juror Five, Juror Six, Juror Seven, Juror Eight, the bailiff; time=a quarter past one]]
There were eight chairs in the jury room and one of them rocked, and by the second day everyone knew not to take it but Juror Three, who was late again, and who took it.

[[s Juror Three]]"Every time," he said.

[[s the bailiff > Juror One]]"You all need anything, you knock," the bailiff told them. He was speaking to the forewoman, who had the clipboard. [[s the bailiff > Juror One]]"It's a quarter past one. Judge would dearly love to beat the weather."

[[s Juror One > the bailiff]]"Thank you, Dwight."

The door closed. The lock made more noise than it had to.

Juror One was a dental hygienist, and she'd been elected because she had a watch. She squared the verdict form on the table. [[s Juror One > Juror Two, Juror Three, Juror Four, Juror Five, Juror Six, Juror Seven, Juror Eight]]"So," she said brightly. [[s Juror One > Juror Two, Juror Three, Juror Four, Juror Five, Juror Six, Juror Seven, Juror Eight]]"Delacourt versus Boyle. Did the defendant, knowing it wasn't his, cut down the plaintiff's tree. Shall we just go round? Two?"

[[s Juror Two > Juror One]]"Yep," said Juror Two, who had driven a city bus for thirty-one years and did not like to say things twice.

[[s Juror One > Juror Two]]"Yep he did, or yep, go round?"

[[s Juror Two > Juror One]]"Yep he did it," he said.

[[s Juror One > Juror Three]]"Three?"

[[s Juror Three > Juror One]]"He did it," said the bartender. [[s Juror Three > Juror One]]"He did it and he sold the logs. I'd have done it too, personally, it was dropping nuts on a Camaro. But he did it."

[[s Juror Four > Juror One]]"Yes," said Juror Four, without waiting to be asked. She taught algebra and had a stack of it with her. [[s Juror Four > Juror One]]"Obviously. It's forty-one inches past the line. I checked their surveyor's arithmetic."

[[s Juror Three > Juror Four]]"You *checked* it?"

[[s Juror Four > Juror Three]]"He'd dropped a decimal," she said. [[s Juror Four > Juror Three]]"It didn't matter."

[[s Juror One > Juror Five]]"Five?" said the forewoman.

Juror Five was a roofer, and he had his arms folded. They were good arms for it. [[s Juror Five > Juror One]]"Not me," he said.

[[s Juror One > Juror Five]]"Not you what?"

[[s Juror Five > Juror One]]"I don't say he did it. Not knowing. It says knowing."

Somebody let out a breath. It might have been Juror Seven, who adjusted claims for a living and had a train to catch at three.

[[s Juror Seven > Juror Five]]"You can't be serious," said Seven. [[s Juror Seven > Juror Five]]"There's a letter. She sent him a letter."

[[s Juror Five > Juror Seven]]"Yeah," he said, [[s Juror Five > Juror Seven]]"and did he read it?"

[[s Juror Seven > Juror Five]]"It was certified mail!"

[[s Juror Five > Juror Seven]]"I got a drawer of certified mail at home," he said. [[s Juror Five > Juror Seven]]"I don't read none of it. You want to know who sends it? Guys like you."

[[s Juror One > Juror Five, Juror Seven]]"Gentlemen," said One.

[[s Juror Seven > Juror Five]]"Guys like me. I've been perfectly pleasant."

[[s Juror Five > Juror Seven]]"You ate two of the danish," said the roofer.

[[s Juror Six > Juror Five, Juror Seven]]"That was me, actually," said Juror Six.

They all looked round at her. She was the student, nursing, second year, and it was the first remark she'd made since Tuesday. She pulled her sleeves down over her hands.

[[s Juror Six > Juror Five]]"I had class straight from here, so I took two. I'm sorry. I think he knew, by the way."

[[s Juror Five > Juror Six]]"You do," said Five.

[[s Juror Six > Juror Five]]"He did it on a Sunday. When she was at her sister's. If you think something's yours, why would you wait till someone's at her sister's?"

[[s Juror Three > Juror Six]]"That's good," said the bartender, tipping back. The chair nearly had him. [[s Juror Three > Juror Six]]"Jesus! That's really good, though."

[[s Juror One > Juror Eight]]"And Eight," said the forewoman, writing. [[s Juror One > Juror Eight]]"We haven't heard from Eight."

At the foot of the table Juror Eight, an old lady in a green cardigan, was doing something to a piece of string. She'd been asked for her occupation at the selection and had said, [[s Juror Eight]]"Widow," and the lawyers had let it go.

[[s Juror Eight > Juror One]]"What's the number?" asked Eight.

[[s Juror One > Juror Eight]]"I'm sorry, hon?" she said.

[[s Juror Eight > Juror One]]"If we say that he did. There's a line on there for money, isn't there? I want to know what I'd be writing in."

[[s Juror Seven > Juror Eight]]"We do liability first," said the adjuster, kindly enough. [[s Juror Seven > Juror Eight]]"Then damages. There's an order to it."

[[s Juror Eight > Juror Seven]]"I understand there's an order, dear. I asked what the number was."

He had it, as it happened, on the inside of his matchbook. [[s Juror Seven > Juror Eight]]"The timber's nine thousand. A black walnut that size, veneer grade. Her expert said thirty-two, but that's replacement, and you don't replace it. You get what it was worth."

[[s Juror Eight > Juror Seven]]"Worth to who?" said the widow.

Nobody had an answer to that one handy. The radiator knocked. Beyond the glass, which had wire in it, it had begun to snow.

Then Two took his hat off and set it down on the table in front of him.

[[s Juror Two > Juror Eight]]"She'd hung a swing on it," he said. [[s Juror Two > Juror Eight]]"Mrs. Delacourt. It was in the picture. Exhibit whatever. There wasn't any kid in it."

[[s Juror Six > Juror Two]]"Exhibit nine," said Six.

[[s Juror Two > Juror Six]]"No one mentioned it," he said. [[s Juror Two > Juror Six]]"Neither side. I kept waiting on somebody to ask her whose it was."

[[s Juror Four > Juror Two]]"It isn't in evidence," the teacher said. Her pen had stopped.

[[s Juror Two > Juror Four]]"It's in the damn picture," he told her.

[[s Juror Seven > Juror Two]]"We can't go making up a child for the woman," said Seven. [[s Juror Seven > Juror Two]]"I'm sorry. But we can't."

[[s Juror Two > Juror Seven]]"I'm not making it up, mister. I'm telling you I saw a swing."

[[s Juror One > Juror Two, Juror Three, Juror Four, Juror Five, Juror Six, Juror Seven, Juror Eight]]"Let's have a little break," said the dental hygienist, who knew when a mouth had been open long enough.

[[scene place=the window/the far end; present=Juror Five, Juror Eight, Juror Three; time=-]]
A break meant that three of them stood by the coffee and two by the door, as far as they could get from each other. The roofer went to the window at the far end and put his forehead against the wire. After a minute he found that the old lady was beside him, with her string.

[[s Juror Eight > Juror Five]]"Hold this," she said. [[s Juror Eight > Juror Five]]"Two fingers. No, apart."

He held it. [[s Juror Five > Juror Eight]]"What is it?"

[[s Juror Eight > Juror Five]]"I haven't decided," she said. [[s Juror Eight > Juror Five]]"What did they send you, in the certified mail?"

[[s Juror Five > Juror Eight]]"Ma'am, I don't believe I want to talk about that."

[[s Juror Eight > Juror Five]]"All right."

She wound it round, and under, and round. There was a plow going by down in Court Street with its blade up.

[[s Juror Five > Juror Eight]]"It was my dog," he said. [[s Juror Five > Juror Eight]]"He got in with this fella's chickens. And it's a letter, and it's another letter, and I can't, I don't read so quick. I figured if it was bad enough, the guy'd come over. You know? He lives right there. He could've come to the door."

[[s Juror Eight > Juror Five]]"And he never did."

[[s Juror Five > Juror Eight]]"Animal Control did." He breathed on the glass. [[s Juror Five > Juror Eight]]"So I sat there and I'm looking at Boyle, and I think, what if that poor dumb bastard never opened it?"

[[s Juror Eight > Juror Five]]"Do you think he never opened it?" she said.

He watched the plow go all the way to the light.

[[s Juror Five > Juror Eight]]"He went on a Sunday," said Five. [[s Juror Five > Juror Eight]]"Like the girl says."

[[s Juror Eight > Juror Five]]"Yes. I thought that was smart too." She slipped the string from off his fingers. It was a sort of a net, by now, for something small. [[s Juror Eight > Juror Five]]"We'd a pear. Lyman planted it when our son was born, and when our son passed I asked my husband to take it down, for I couldn't look at it. He went out there with the saw. He was gone all afternoon. And he came in, and he said, Ruthie, it's too wet to cut today. It was too wet for twenty-six years."

[[s Juror Five > Juror Eight]]"Huh," he said, after a bit.

[[s Juror Eight > Juror Five]]"So I can't tell you what a tree is worth. But I know that it's not nine thousand dollars."

[[s Juror Three > Juror Five, Juror Eight]]"Anybody want this?" The bartender had come up with half a danish on a napkin. He looked from one of them to the other. [[s Juror Three > Juror Five, Juror Eight]]"I'll come back," said Three.

[[scene place=the table; present=Juror One, Juror Two, Juror Three, Juror Four, Juror Five, Juror Six, Juror Seven, Juror Eight, the bailiff; time=ten of three]]
By ten of three they'd all come back to the table, and the forewoman went round it again. It was yep, and yes, and yes. When it got to the roofer he unfolded his arms.

[[s Juror Five > Juror One]]"He knew," said Five. [[s Juror Five > Juror One]]"Put me down for he knew."

[[s Juror One > Juror Five]]"You're sure? No one's twisting your arm."

[[s Juror Five > Juror One]]"I'd like to see 'em try it," he said.

[[s Juror Three > Juror Five]]"I'd pay to," said the bartender.

[[s Juror One > Juror Two, Juror Three, Juror Four, Juror Five, Juror Six, Juror Seven, Juror Eight]]"So that's eight." She made her tick. She made it rather beautifully; she'd been waiting two days. [[s Juror One > Juror Two, Juror Three, Juror Four, Juror Five, Juror Six, Juror Seven, Juror Eight]]"Which leaves damages. And I guess we know what's on the matchbook."

No one said nine. Seven had his coat across his knees and he was looking at the clock, and from the clock to the snow.

[[s Juror Seven > Juror One]]"I'll miss it anyhow," he said at last. [[s Juror Seven > Juror One]]"The three-oh-five. They cancel when it sticks." He laid the matchbook down, shut. [[s Juror Seven > Juror Two, Juror Three, Juror Four, Juror Five, Juror Six, Juror Eight, Juror One]]"Twenty-two years I've been doing this. You want to know how you value a thing like that? You ask what it'd take for them to have let it go. If he'd come to the door, with his hat in his hand, and asked her. What would he have had to offer before she'd say yes?"

[[s Juror Six > Juror Seven]]"She wouldn't," said Six.

[[s Juror Seven > Juror Six]]"No," he said. [[s Juror Seven > Juror Six]]"So you take the most that anyone could argue for with a straight face." He coughed. [[s Juror Seven > Juror Six]]"Thirty-two. I can argue thirty-two. I've got a very straight face."

[[s Juror Four > Juror Seven]]"Thirty-two thousand four hundred," said the algebra teacher. [[s Juror Four > Juror Seven]]"With the decimal back where it belongs."

[[s Juror Three > Juror Four]]"So it did matter!"

[[s Juror Four > Juror Three]]"I didn't want to get anybody's hopes up," she said.

Two raised a hand as if he were pulling a cord. [[s Juror Two > Juror One]]"Can we put in about the swing?"

[[s Juror One > Juror Two]]"There's no box for it," said the forewoman.

[[s Juror Two > Juror One]]"There's a margin," he said.

She looked at it, the long white edge of the thing, and at the eight of them, and she uncapped her pen. She wrote it small. When she was done she turned the form around so everybody could read what it said, and she read it out too, quickly, as though it were for herself, looking at no one and least of all at the roofer:

[[m Juror One]]"We noticed the swing."

Nobody spoke. Then the bus driver put on his hat, and knocked.

[[s the bailiff > Juror One]]"That was quick," said Dwight, when he'd finished with the lock.

[[s Juror Eight > Juror One]]"I'd like to know your name," the widow was saying in the doorway, to the hygienist. [[s Juror Eight > Juror One]]"Or aren't we allowed?"

[[s Juror One > Juror Eight]]"I think it's fine now," she said. [[s Juror One > Juror Eight]]"I'm Carol Ann."

[[s Juror Eight > Juror One]]"Ruth," said Eight. [[s Juror Eight > Juror One]]"How do you do. This is for your keys," and she gave her the net.
