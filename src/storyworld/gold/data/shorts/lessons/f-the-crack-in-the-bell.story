title: The Crack in the Listening Bell
section: third | past | - | Pei Zhuo
person: Pei Zhuo | Pei Zhuo; Pei Suian; Suian; A-Zhuo; Pei-shixiong; Third Disciple | he/him
person: Yan Cheng | Yan Cheng; Bozhong; Shixiong; Yan-shixiong; the eldest disciple | he/him
person: Qiao Man | Qiao Man; Shimei; Qiao-shimei; the girl | she/her
person: Xun Lihua | Xun Lihua; Shizun; Elder Xun; the Master of Withered Plum Peak | she/her
person: Fang Duo | Fang Duo; Fang-shixiong; the disciple from Iron Ladle Peak | he/him
person: the Sect Leader | the Sect Leader; Sect Leader Meng | he/him
person: the goose | the goose; the General | it/its
relation: Xun Lihua | Pei Zhuo | other: master and disciple
relation: Xun Lihua | Yan Cheng | other: master and disciple
relation: Xun Lihua | Qiao Man | other: master and disciple
relation: Yan Cheng | Pei Zhuo | friend: senior and junior martial brothers
relation: Fang Duo | Pei Zhuo | rival
relation: the Sect Leader | Xun Lihua | colleague: senior and junior martial siblings
=====
The Crack in the Listening Bell

[[scene place=the bell pavilion/Withered Plum Peak; present=Pei Zhuo, Qiao Man; time=the hour of the Ox]]
It was the hour of the Ox, and Pei Zhuo, courtesy name Suian, Third Disciple of Withered Plum Peak, was standing in the bell pavilion with a mop in his hand, looking at the end of his cultivation career.

[[s Qiao Man > Pei Zhuo]]"Maybe it was always like that," whispered Qiao Man.

[[s Pei Zhuo > Qiao Man]]"It was not always like that."

[[s Qiao Man > Pei Zhuo]]"Maybe it's a decoration?"

The Listening Bell had hung on the peak for nine hundred years. It had sounded by itself for the ascension of two Immortals and the fall of one. It was as tall as a man, it was black as old tea, and from the lip to just below the third row of characters it now had a crack in it that you could have slid a copper coin through.

[[s Pei Zhuo > Qiao Man]]"Shimei," said Pei Zhuo. [[s Pei Zhuo > Qiao Man]]"Tell me again what you did. Slowly."

[[s Qiao Man > Pei Zhuo]]"I didn't do anything! I was circulating my qi. By myself, in the corner, like the manual says to." She was thirteen, she had been on the mountain for four months, and her lower lip was beginning to go. [[s Qiao Man > Pei Zhuo]]"I got stuck at the seventh meridian. So I sort of... sneezed."

[[s Pei Zhuo > Qiao Man]]"You sneezed."

[[s Qiao Man > Pei Zhuo]]"With my qi."

Pei Zhuo looked at the bell. He looked at the mop, which he had been assigned for the next two months, over a matter of some peaches. He was a man whose spiritual root had been described, in front of everybody, as [[q]]"mixed gravel".

He thought it through, and it did not take long. They would expel her. A servant girl taken in from the outer kitchens, without a family name that anyone knew? She'd be walking down the Ten Thousand Steps by breakfast.

[[t Pei Zhuo]]'Well,' he thought. [[t Pei Zhuo]]'I was never going to form a core anyway.'

[[s Pei Zhuo > Qiao Man]]"Go to bed," he said.

[[s Qiao Man > Pei Zhuo]]"But Pei-shixiong—"

[[s Pei Zhuo > Qiao Man]]"You were never here. You've got a cold. I was mopping, I got bored, I practiced the Nine Swallows with the mop. I've done it before; there are witnesses." He turned her around by the shoulders. [[s Pei Zhuo > Qiao Man]]"If you cry on my sleeve I'll have to wash it."

She cried on his sleeve. Then she ran.

[[scene place=the pavilion; present=Pei Zhuo, Yan Cheng; time=-]]
He had just managed to sit down when somebody landed on the pavilion roof, walked across it, and stepped off the edge, so lightly that the lantern didn't swing.

[[s Yan Cheng > Pei Zhuo]]"Suian," said Yan Cheng.

[[s Pei Zhuo > Yan Cheng]]"Shixiong! You're up late. You're up early? I was just about to report to—"

[[s Yan Cheng > Pei Zhuo]]"Why is there a child running down the mountain with no shoes on?"

[[s Pei Zhuo > Yan Cheng]]"What child?"

Yan Cheng, courtesy name Bozhong, did not repeat himself. He never had to. He was the eldest disciple of the peak, twenty-six years old and already at the late Foundation stage, and he had a way of simply standing there in his white robes until people began to confess to things. Pei Zhuo had been resisting it for ten years. He considered it his main form of training.

[[s Pei Zhuo > Yan Cheng]]"It was me," he said. [[s Pei Zhuo > Yan Cheng]]"The bell. I did it with the mop."

[[s Yan Cheng > Pei Zhuo]]"With the mop."

[[s Pei Zhuo > Yan Cheng]]"My mop intent has been improving."

His senior went up to the bell. He laid two fingers on the crack and closed his eyes, and for some time there was only the wind in the plum trees.

[[s Yan Cheng > Pei Zhuo]]"This was done from the inside," said Yan Cheng, without opening them. [[s Yan Cheng > Pei Zhuo]]"By someone with a pure water root, very strong, and no control at all. You have gravel."

[[s Pei Zhuo > Yan Cheng]]"You don't have to say it like that."

[[s Yan Cheng > Pei Zhuo]]"Qiao-shimei?"

Pei Zhuo didn't answer. It was the only kind of lie that had ever worked on this man.

[[s Yan Cheng > Pei Zhuo]]"They'll use the discipline whip for this. Thirty strokes; Elder Xun won't be able to stop it, with the Sect Leader here for the assembly. You couldn't stand ten." Something moved in that jade-carved face. [[s Yan Cheng > Pei Zhuo]]"Why is it always you who—"

He broke off. He straightened the left sleeve, and then the right one.

[[s Yan Cheng > Pei Zhuo]]"I was meditating here tonight," Yan Cheng said. [[s Yan Cheng > Pei Zhuo]]"I had a qi deviation. A small one."

[[s Pei Zhuo > Yan Cheng]]"You did not! Shixiong, you've got a *fire* root."

[[s Yan Cheng > Pei Zhuo]]"Nobody will check."

[[s Pei Zhuo > Yan Cheng]]"Nobody will believe it! You've never even been late!"

[[s Yan Cheng > Pei Zhuo]]"Then it's time I was," said his Shixiong; and as he would not be argued with, and could not be wrestled, they were still hissing at one another over the mop when the sun came up and the drums began to beat for the assembly.

[[scene place=the Hall of Upright Conduct; present=Pei Zhuo, Yan Cheng, Qiao Man, Xun Lihua, Fang Duo, the Sect Leader, the goose; time=-]]
By then, of course, everybody knew. When the two of them were marched into the Hall of Upright Conduct there were three hundred disciples along the walls, and the bell had been brought down on a cart.

Sect Leader Meng sat in the high seat, with his beard in his lap. Beside him sat the Master of Withered Plum Peak, Elder Xun Lihua, who appeared to be thirty, was rumored to be four hundred, and had a large white goose under one arm.

[[s the Sect Leader > Pei Zhuo, Yan Cheng]]"Who damaged the bell?" said the Sect Leader.

[[s Pei Zhuo > the Sect Leader]]"This disciple did," said Pei Zhuo, kneeling.

[[s Yan Cheng > the Sect Leader]]"This disciple did," said Yan Cheng, beside him, at precisely the same time.

A rustle went around the hall. The goose put its head up.

[[s the Sect Leader > Pei Zhuo, Yan Cheng]]"One of you is lying."

[[s Pei Zhuo > the Sect Leader]]"He is," Pei Zhuo said in a hurry. [[s Pei Zhuo > the Sect Leader]]"Sect Leader, please look at his face. Has that face ever broken anything?"

[[s Fang Duo > the Sect Leader]]"If I may!" A broad young man in the brown of another peak had stepped out from the wall, and was saluting with a great deal of elbow. Pei Zhuo's heart sank. It was the disciple from Iron Ladle Peak, the one with the peaches. [[s Fang Duo > the Sect Leader]]"Fang Duo greets the Sect Leader. Everybody knows that Pei Suian is a troublemaker. Only last month he stole eleven spirit peaches out of our orchard!"

[[s Pei Zhuo > Fang Duo]]"Nine," said Pei Zhuo. [[s Pei Zhuo > Fang Duo]]"Fang-shixiong, you ate two of them while you were counting."

[[s Fang Duo > Pei Zhuo]]"I was *verifying*—"

[[s Xun Lihua > Fang Duo]]"Fang Duo," said Elder Xun.

She hadn't spoken loudly. The young man shut his mouth so fast that his teeth clicked.

[[s Xun Lihua > Yan Cheng]]"Bozhong. You're sure it was you?"

[[s Yan Cheng > Xun Lihua]]"Yes, Shizun."

[[s Xun Lihua > Pei Zhuo]]"A-Zhuo? You are also sure?"

[[s Pei Zhuo > Xun Lihua]]"Very sure, Shizun. I remember it clearly. I thought, ah, that's the bell."

[[s Xun Lihua]]"Hm." She scratched the goose under its chin. [[s Xun Lihua]]"That's two. I'd expected—"

The doors at the back of the hall flew open, and they were not light doors.

[[s Qiao Man > the Sect Leader]]"It was me!" yelled Qiao Man. She had no shoes on yet. She ran the whole length of the hall between the three hundred disciples and threw herself down so hard that she slid, and hit her forehead against the cart. [[s Qiao Man > the Sect Leader]]"It was me, I sneezed, please don't whip them! Pei-shixiong was only mopping, and Yan-shixiong wasn't even there!"

[[s Pei Zhuo > Qiao Man]]"I *told* you to go to bed," moaned Pei Zhuo.

[[s Xun Lihua > the Sect Leader]]"And that's three," Elder Xun told the Sect Leader. She seemed satisfied. [[s Xun Lihua > the Sect Leader]]"You owe me a jar of the Autumn White."

Nobody in the hall breathed.

[[s the Sect Leader > Xun Lihua]]"Junior Sister," said the Sect Leader in a low voice, [[s the Sect Leader > Xun Lihua]]"not in front of the juniors."

[[s Xun Lihua > the Sect Leader]]"You said that they'd blame each other. I said to you, they won't; you'll have to beat the truth out of them, because each one will be sitting on top of it. Pay up." She rose and came down the steps with the goose, and stood over the three of them. [[s Xun Lihua > Qiao Man]]"Child. Did it ring?"

[[s Qiao Man > Xun Lihua]]"Wh-what?"

[[s Xun Lihua > Qiao Man]]"When you cracked it. Did the Listening Bell ring?"

The girl wiped her nose with her wrist. [[s Qiao Man > Xun Lihua]]"A little bit. Only very low. I thought it was my stomach."

Even Fang Duo had turned pale. Two Immortals, thought Pei Zhuo; the fall of one; and now a kitchen girl with a cold.

[[s the Sect Leader]]"It rang," the Sect Leader repeated. He'd gotten half out of the high seat without appearing to notice. [[s the Sect Leader > Xun Lihua]]"At seven meridians? At *thirteen?*"

[[s Xun Lihua > the Sect Leader]]"I heard it at the hour of the Ox. It got the General here out of a sound sleep." The goose honked. [[s Xun Lihua > the Sect Leader]]"So do you want to expel her, Senior Brother? By all means. There's a very polite letter in my desk from the Azure Ford Sect. They'll send a boat."

There was a long, terrible pause. The beard was stroked once, from top to bottom.

[[s the Sect Leader]]"Bells," said Sect Leader Meng at last, [[s the Sect Leader]]"can be mended."

[[scene place=the cliff path; present=Pei Zhuo, Yan Cheng, Qiao Man, Xun Lihua, the goose; time=nearly evening]]
It was nearly evening before they were let go. The three of them walked back up to the peak by the cliff path behind their Shizun, single file, with the goose waddling in front, and nobody dared to say anything until the second bend.

[[s Qiao Man > Xun Lihua]]"Shizun?" Qiao Man's voice was very small. [[s Qiao Man > Xun Lihua]]"Aren't we being punished?"

[[s Xun Lihua > Qiao Man]]"For what?"

[[s Qiao Man > Xun Lihua]]"For the bell."

[[s Xun Lihua > Qiao Man, Yan Cheng, Pei Zhuo]]"I never liked that bell. You two, however, told a lie to the Sect Leader's face." She didn't turn her head. [[s Xun Lihua > Yan Cheng]]"Bozhong, copy out the Precepts. Once will do; your handwriting gives me a headache, it's so correct."

[[s Yan Cheng > Xun Lihua]]"Yes, Shizun."

[[s Xun Lihua > Pei Zhuo]]"A-Zhuo, forty times."

[[s Pei Zhuo > Xun Lihua]]"*Forty?* We told the same lie!"

[[s Xun Lihua > Pei Zhuo]]"His was late. You set a bad example first." The sleeve lifted, and something round and pink sailed back over her shoulder; he caught it against his chest. It was a spirit peach. [[s Xun Lihua > Pei Zhuo]]"Gravel," said Elder Xun, [[s Xun Lihua > Pei Zhuo]]"is what you put at the bottom, when you want a thing to stand up. I've been meaning to mention it."

She and the goose went on around the bend. Qiao Man looked at the two of them, thought about something, and trotted off after her.

Pei Zhuo stood on the path with the peach. For once in his life he had no reply.

[[s Yan Cheng > Pei Zhuo]]"Twenty," said the voice at his shoulder.

[[s Pei Zhuo > Yan Cheng]]"Ah?"

[[s Yan Cheng > Pei Zhuo]]"I'll do twenty of them. I can imitate your hand." Yan Cheng was looking out very steadily at the clouds, and the tops of his ears had gone red. [[s Yan Cheng > Pei Zhuo]]"It only needs to be done badly."

[[s Pei Zhuo > Yan Cheng]]"Shixiong! That's deceiving our Shizun."

[[s Yan Cheng > Pei Zhuo]]"Yes."

[[s Pei Zhuo > Yan Cheng]]"Who *are* you?"

[[s Yan Cheng > Pei Zhuo]]"Someone you set a bad example," said Yan Cheng, and held out his hand for half of the peach.
