title: A Fence in Want of Mending
section: third | past | - | -
person: Amos Tull | Amos Tull; Amos; Tull; Sheriff Tull; the sheriff; the officer | he/him
person: Mrs. Lavery | Mrs. Lavery; Hester; the widow; the lady | she/her
person: Dade Corrigan | Dade Corrigan; Corrigan; the stranger; the gunslinger; the tall man; Mr. Corrigan | he/him
person: Thad | Thad; Thaddeus; the boy | he/him
person: Sim Pruett | Sim Pruett; Pruett; the storekeeper | he/him
person: Ned Lavery | Ned Lavery; Ned | he/him
relation: Mrs. Lavery | Ned Lavery | romantic: widow and her dead husband
relation: Dade Corrigan | Ned Lavery | enemy: his killer
relation: Amos Tull | Mrs. Lavery | romantic: he courts her
relation: Amos Tull | Thad | other: guardian who boards the boy at the jail
=====
A FENCE IN WANT OF MENDING

[[scene place=Pruett’s store; present=Sim Pruett, Dade Corrigan, Thad; time=some minutes past noon]]
The stranger rode into Contrition by the lower road, at some minutes past noon, upon a gray mule; and as no man of evil intention had ever been known to do so upon such a beast, the town went on with its dinner.

He tied up at Pruett’s store. The only living soul upon the porch was a boy of ten or eleven, who was engaged in teaching a hen to sit, and who looked first at the mule, with contempt, and next at the two pistols, with his whole heart.

[[s Thad > Dade Corrigan]]“Mister,” said he, [[s Thad > Dade Corrigan]]“is them real?”

[[s Dade Corrigan > Thad]]“The mule’s real,” the tall man returned. [[s Dade Corrigan > Thad]]“I wouldn’t swear to the rest. What do they call you?”

[[s Thad > Dade Corrigan]]“Thad. It’s Thaddeus when I’ve done something.”

[[s Dade Corrigan > Thad]]“And which is it to-day?”

[[s Thad > Dade Corrigan]]“Don’t know yet,” the boy answered honestly. [[s Thad > Dade Corrigan]]“It’s only noon.”

The stranger appeared to find this just. He went in, stooping beneath the lintel, and laid a silver dollar on the counter before Sim Pruett, who was the storekeeper, the postmaster, and the town’s chief engine for the distribution of news.

[[s Dade Corrigan > Sim Pruett]]“I’m looking for a Mrs. Lavery.”

[[s Sim Pruett > Dade Corrigan]]“Are you, now?” quoth Pruett, not touching the coin. [[s Sim Pruett > Dade Corrigan]]“Kin?”

[[s Dade Corrigan > Sim Pruett]]“No.”

[[s Sim Pruett > Dade Corrigan]]“Creditor?”

[[s Dade Corrigan > Sim Pruett]]“The other thing,” said the stranger.

[[s Sim Pruett > Dade Corrigan]]“She’s a widow lady. She lives quiet. Her man was shot at Sutter’s Bend, three years back, by a—” And here the storekeeper, whose eye had been travelling downward as he spoke, arrived at the pistols, and at the left hand, which wanted its smallest finger; and every particle of color forsook him. [[s Sim Pruett > Dade Corrigan]]“It’s the last house,” he finished, very faintly. [[s Sim Pruett > Dade Corrigan]]“There’s a fence. It’s down.”

[[s Dade Corrigan > Sim Pruett]]“Obliged to you. Keep the change for the boy. He’s got a hen to feed.”

No sooner had the mule’s rump turned the corner than Pruett was over the counter, apron and all.

[[s Sim Pruett > Thad]]“Thad! Run to the sheriff! Tell him it’s Dade Corrigan; tell him he’s asking for Hester. Run, you limb!”

[[s Thad > Sim Pruett]]“*The* Dade Corrigan?” cried Thad. [[s Thad > Sim Pruett]]“On a *mule?*”

[[scene place=the jail; present=Amos Tull, Thad; time=-]]
Sheriff Tull was asleep in the jail with a newspaper upon his face. He was a stout, slow, clean man of fifty, and he had held his office for eleven years by the simple plan of being somewhere else; the boy boarded with him, having nobody, and slept in the second cell.

[[s Thad > Amos Tull]]“Amos! Amos, wake up, it’s him that shot Ned Lavery!”

[[s Amos Tull > Thad]]“Say it slower,” said the newspaper.

[[s Thad > Amos Tull]]“Dade Corrigan’s come, he’s got the nine fingers and all, and he’s gone up to Mrs. Lavery’s, and Pruett’s under the flour. Ain’t you going to shoot him?”

The officer took down the paper and folded it along its creases. Then he sat for so long a time with his hands upon his knees that the boy’s face, which had been all on fire, began by degrees to go out.

[[s Thad > Amos Tull]]“You ain’t scared,” said Thad. It was not altogether a question.

[[s Amos Tull > Thad]]“I’m considerable scared,” replied Amos Tull. [[s Amos Tull > Thad]]“Hand me my boots. No; the other ones. If I’m to be buried in a pair, I’d as lief it wasn’t those.”

[[s Thad > Amos Tull]]“Can I come?”

[[s Amos Tull > Thad]]“You cannot.”

[[s Thad > Amos Tull]]“Can I come behind?”

[[s Amos Tull > Thad]]“Thaddeus,” said the sheriff; and they went up the street together, the man before and the boy some forty feet after, with the hen.

[[scene place=the porch/the last house; present=Mrs. Lavery, Dade Corrigan, Amos Tull, Thad; time=-]]
At the last house a woman in a black calico was standing on the porch with a shotgun. She held it as another might a broom. The gunslinger was at the gate, or at that spot where any other house would have had one; he had got down, and his hat was in his hand, and he had unbuckled his belt and hung it, pistols and all, on the one post which remained upright.

[[s Mrs. Lavery > Amos Tull]]“Stop there, Amos,” she called. [[s Mrs. Lavery > Amos Tull]]“This gentleman was just about to tell me his business.”

[[s Amos Tull > Mrs. Lavery]]“Hester, do you know who that is?”

[[s Mrs. Lavery > Amos Tull]]“I ought to,” said the widow. [[s Mrs. Lavery > Amos Tull]]“I’ve had his likeness on my kitchen wall these three years, so as to be sure of it. He’s thinner. Good afternoon, Mr. Corrigan.”

[[s Dade Corrigan > Mrs. Lavery]]“Ma’am,” said he.

[[s Mrs. Lavery > Dade Corrigan]]“You’ve got a minute, I should think. My arms are strong.”

He turned his hat about by the brim. It was observed by the sheriff, who observed more than was commonly supposed, that this person, of whom so many ballads had been made, did not know how to begin.

[[s Dade Corrigan > Mrs. Lavery]]“I never knew he had a wife,” said Corrigan.

[[s Mrs. Lavery > Dade Corrigan]]“Would it have spoiled your aim?”

[[s Dade Corrigan > Mrs. Lavery]]“No, ma’am. He’d drawn.”

[[s Mrs. Lavery > Dade Corrigan]]“So they told me. Ned was a fool with drink in him, and he’d drink in him most days.” The gun did not move. [[s Mrs. Lavery > Dade Corrigan]]“I’ll thank you to know that I may say so, and you may not.”

[[s Dade Corrigan > Mrs. Lavery]]“I didn’t come to say it. I came on account of what he said. It took him a while to go, and I stopped with him; there wasn’t anybody else. He said, [[q]]‘Tell her I never did fix that fence.’”

There was no sound for some time but the hen.

[[s Mrs. Lavery > Dade Corrigan]]“And it has taken you three years,” observed the widow, in an altered tone, [[s Mrs. Lavery > Dade Corrigan]]“to bring me seven words?”

[[s Thad]]“Eight,” said a voice from behind the water-butt.

[[s Amos Tull > Thad]]“*Thaddeus!*” roared the sheriff.

[[s Thad > Amos Tull]]“Well, I counted.”

[[s Dade Corrigan > Mrs. Lavery]]“I was ashamed,” said Corrigan to the porch, as if neither of the others had spoken. [[s Dade Corrigan > Mrs. Lavery]]“I’d get as far as the river. I’ve seen that river nine, ten times. Then in the spring I sold my horse, and I reckoned a man couldn’t very well turn tail on a mule; it’s too slow. He’d have time to think.”

Mrs. Lavery let down the hammers, first the one and then the other. She looked older when she had done it. She looked also, thought the sheriff, who had been above two years about the business of not telling her so, uncommonly handsome.

[[s Mrs. Lavery > Amos Tull]]“Amos, what’s the law of it?”

[[s Amos Tull > Mrs. Lavery]]“They cleared him. Ned drew.”

[[s Mrs. Lavery > Amos Tull]]“Then you’ve no call to take him up?”

[[s Amos Tull > Mrs. Lavery]]“None,” said Amos; [[s Amos Tull > Mrs. Lavery]]“and I’ll own that I never was gladder of a thing. But if you was to want him shot, Hester, I’d look for a reason. I put my good boots on.”

Something went across her face, which the sheriff thought about a good deal afterward.

[[s Mrs. Lavery > Amos Tull]]“I see you did,” she said. Then, to the other: [[s Mrs. Lavery > Dade Corrigan]]“There’s a maul in the barn, and posts cut. They’ve been cut since before he went. It’s forty rod, and the ground is stone. I don’t forgive you; you’re not to suppose it. You may begin at the creek.”

[[s Dade Corrigan > Mrs. Lavery]]“Yes, ma’am,” said the gunslinger, and he began to roll his sleeves.

[[s Thad > Dade Corrigan]]“Ain’t *nobody* going to get shot?” demanded the boy, emerging.

[[s Dade Corrigan > Thad]]“Not to-day, Thad.”

[[s Thad > Dade Corrigan]]“Then can I hold the pistols?”

[[s Amos Tull > Thad]]“No,” said the sheriff.

[[s Mrs. Lavery > Thad]]“No,” said the lady.

[[s Dade Corrigan > Thad]]“You can hold the posts,” quoth Dade Corrigan. [[s Dade Corrigan > Thad]]“It’s harder.”

* * *

[[scene place=the kitchen; present=Mrs. Lavery, Amos Tull, Dade Corrigan, Thad; time=By lamplight, on the fourth evening]]
By lamplight, on the fourth evening, they sat down four to supper in the kitchen. There was a square of paler boards upon the wall, where some paper had been lately taken down. Nobody looked at it. The gunslinger’s hands were tied up in rags, and the boy, who had asked for rags upon his own, without so much as a blister to show for it, had been given them.

[[s Thad > Mrs. Lavery]]“Dade says it’s finished but the gate,” announced Thad.

[[s Mrs. Lavery > Thad]]“Mr. Corrigan, to you. Elbows.”

[[s Thad > Mrs. Lavery]]“Mr. Corrigan says it. He says I’ve the best eye for a line he ever saw. He’s going to California to look at some oranges.”

[[s Amos Tull > Dade Corrigan]]“Is that so?” inquired the sheriff, helping himself to beans.

[[s Dade Corrigan > Amos Tull]]“I thought I might. I never saw one on the tree.” The gunslinger hesitated; he had said perhaps thirty words at that table in four days, and they all waited on him. [[s Dade Corrigan > Mrs. Lavery]]“I’d be glad to hang the gate first. If I’m let.”

[[s Mrs. Lavery > Dade Corrigan]]“You’re not,” returned Mrs. Lavery.

He bowed his head.

[[s Mrs. Lavery > Dade Corrigan]]“You’ve done what Ned left,” she went on, not ungently, and she put the bread where he might reach it. [[s Mrs. Lavery > Dade Corrigan]]“He never said a gate. I had always to climb over. If there’s to be a gate, it’s some other man’s, and he must ask me for it himself; I’ve been waiting two years and better, and he’s only just come by the boots.”

It grew so still that the lamp could be heard. The boy looked from one of them to another. The stranger, after a moment, became deeply interested in his beans.

[[s Amos Tull > Mrs. Lavery]]“Hester,” said the sheriff. He had turned as red as a barn. [[s Amos Tull > Mrs. Lavery]]“I’m a slow man.”

[[s Mrs. Lavery > Amos Tull]]“I have remarked it, Amos.”

[[s Amos Tull > Mrs. Lavery]]“I’m no hand with hinges, neither.”

[[s Thad > Amos Tull]]“I am!” cried Thad. [[s Thad > Amos Tull]]“I can do hinges! Dade showed me! Say yes, Amos! Say it, whatever it is!”

[[s Dade Corrigan > Thad]]“Boy,” said Corrigan, rising, [[s Dade Corrigan > Thad]]“come out and help me see to the mule.”

[[s Thad > Dade Corrigan]]“But she’s *been* seen to.”

[[s Dade Corrigan > Thad]]“She’ll want it again,” said the gunslinger; and he shut the door behind the two of them, with his bandaged hand, as softly as it has ever been done.
