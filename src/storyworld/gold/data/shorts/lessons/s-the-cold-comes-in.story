title: the cold comes in at the corners
section: third | past | - | Vesh Tarrow
person: Vesh Tarrow | Vesh; Tarrow; his bodyguard; the bodyguard; the taller man | he/him
person: Prince Odhran | Odhran; the prince; Your Highness; the younger man; the heir to three kingdoms | he/him
person: Sergeant Dunmore | Dunmore; the sergeant; Sergeant; the square woman | she/her
person: Hask | Hask; the big man | he/him
person: Pell | Pell; the boy | he/him
person: Ysolde | Ysolde; the archer | she/her
person: Her Majesty | my mother; Her Majesty; your mother | she/her
person: Lord Cassim | Lord Cassim; Cassim | he/him
person: Aunt Brede | Aunt Brede | she/her
relation: Vesh Tarrow | Prince Odhran | romantic: slowly, unspoken until the end
relation: Her Majesty | Prince Odhran | family: mother
relation: Aunt Brede | Prince Odhran | family: aunt
relation: Sergeant Dunmore | Hask | colleague: sergeant of the same patrol
relation: Sergeant Dunmore | Pell | colleague: sergeant of the same patrol
relation: Sergeant Dunmore | Ysolde | colleague: sergeant of the same patrol
relation: Lord Cassim | Prince Odhran | enemy: sold the route
=====
the cold comes in at the corners

[[scene place=the hut; present=Vesh Tarrow, Prince Odhran; time=the second night]]
The door of the hut didn't fit its frame, so Vesh had wedged it with a bench, and when the bench didn't hold he had wedged it with himself.

[[s Prince Odhran > Vesh Tarrow]]"You can't sleep like that," said the prince.

[[s Vesh Tarrow > Prince Odhran]]"I'm not sleeping," said his bodyguard. In eleven years it was the smallest room he had had to be the bodyguard in.

[[s Prince Odhran > Vesh Tarrow]]"That's rather what I'm getting at."

Vesh didn't answer. It was the second night and the snow was still coming, in at the bottom of the door and in at all four corners of the roof, so that there was a little white heap in each like somebody had been sweeping. Odhran had the fire. Odhran had both blankets, and the sheepskin, and had been told in no uncertain terms what would happen if he tried to share them.

[[s Prince Odhran > Vesh Tarrow]]"Come and sit by the fire." He held up a corner of the blanket. [[s Prince Odhran > Vesh Tarrow]]"That's an order."

[[s Vesh Tarrow > Prince Odhran]]"You don't give me orders. Your mother gives me orders."

[[s Prince Odhran > Vesh Tarrow]]"My mother is forty miles away behind a mountain."

[[s Vesh Tarrow > Prince Odhran]]"And yet."

[[s Prince Odhran > Vesh Tarrow]]"And yet," the younger man agreed, and sighed, and put another stick on. It was the leg of a stool. They had burned the seat already. [[s Prince Odhran > Vesh Tarrow]]"Do you know, I've never once won an argument with you? Eleven years."

[[s Vesh Tarrow > Prince Odhran]]"You won the one about the horse."

[[s Prince Odhran > Vesh Tarrow]]"The horse threw me."

[[s Vesh Tarrow > Prince Odhran]]"You won, though," he said.

That got a laugh, a proper one, the kind that made the prince look about nineteen. Vesh leaned his head back on the planks and let himself have it. He had worked out some time ago that he could have one thing a day. Today it could be that.

Then he shifted his weight, to get the draught off his neck, and he wasn't careful, and a sound came out of him.

The laughing stopped.

[[s Prince Odhran > Vesh Tarrow]]"What was that?"

[[s Vesh Tarrow > Prince Odhran]]"Wind," he said.

[[s Prince Odhran > Vesh Tarrow]]"That was not the wind. Vesh." Blankets hit the floor. [[s Prince Odhran > Vesh Tarrow]]"Open your coat," he said.

[[s Vesh Tarrow > Prince Odhran]]"Your Highness is getting cold."

[[s Prince Odhran > Vesh Tarrow]]"My Highness is about to get very loud. Open it."

He was a coward about a few things, and one was that voice. He undid the top toggle, and the second one, and after that Odhran lost patience and did the rest himself, kneeling in the snow from the door in his good court hose. He didn't say anything for a while. He lifted the shirt where it had stuck.

[[s Prince Odhran > Vesh Tarrow]]"How long?" he said at last.

[[s Vesh Tarrow > Prince Odhran]]"It isn't deep," he tried.

[[s Prince Odhran > Vesh Tarrow]]"How *long*," he said again.

[[s Vesh Tarrow > Prince Odhran]]"Since the bridge."

[[s Prince Odhran > Vesh Tarrow]]"The bridge was *yesterday*. You carried me up a hill. I'd turned my ankle and you carried me up a hill, and I made a joke about it, I said you were puffing like a—" He put the back of his wrist against his mouth. [[s Prince Odhran > Vesh Tarrow]]"You absolute bastard."

[[s Vesh Tarrow > Prince Odhran]]"It was a good joke," he said faintly.

[[s Prince Odhran > Vesh Tarrow]]"Shut up," said the prince. [[s Prince Odhran > Vesh Tarrow]]"Have we got a needle?"

They had a needle. It was in the roll with the spare bootlaces. Vesh handed it over with some idea of explaining how it was done, and stopped, because the prince had already threaded it, one-handed, by firelight, without appearing to look.

[[s Vesh Tarrow > Prince Odhran]]"Where did you learn that?"

[[s Prince Odhran > Vesh Tarrow]]"Aunt Brede. You're not to tell a soul." He had gone pink. [[s Prince Odhran > Vesh Tarrow]]"The cushions in the long gallery. The ones with the herons."

[[s Vesh Tarrow > Prince Odhran]]"You *made* the herons?"

[[s Prince Odhran > Vesh Tarrow]]"I made the herons," he said. [[s Prince Odhran > Vesh Tarrow]]"Hold still."

It took eleven stitches. Vesh counted them into the bench, which he was biting. Somewhere around the sixth the prince started talking, low and steady, about nothing: thread counts, and how you did feathers, and how you could always tell a heron someone had hurried. When it was over he didn't move back. He sat down against the door as well, shoulder to shoulder, and dragged both blankets across the pair of them, and dared Vesh with a look to say one word.

Vesh did not say one word.

[[s Prince Odhran > Vesh Tarrow]]"Somebody told them the road," Odhran said eventually, to the fire.

[[s Vesh Tarrow > Prince Odhran]]"Yes," he said.

[[s Prince Odhran > Vesh Tarrow]]"There were four people who knew it," he went on. [[s Prince Odhran > Vesh Tarrow]]"You, me, my mother. Lord Cassim."

[[s Vesh Tarrow > Prince Odhran]]"I know," he said.

[[s Prince Odhran > Vesh Tarrow]]"He taught me chess."

There wasn't anything to say to that. Vesh found the hand that was nearest his under the blanket and held on to it. Two things, then. He would owe for tomorrow.

[[scene place=the hut; present=Vesh Tarrow, Prince Odhran, Sergeant Dunmore, Hask, Pell, Ysolde; time=grey light]]
He must have slept, because there was grey light in the gaps of the roof and the fire was out, and someone was hitting the door with something hard, right behind his skull. He felt the hut shake with it, or perhaps it was only the hut door.

[[s Sergeant Dunmore]]"Anyone in there?" A woman, hoarse. [[s Sergeant Dunmore]]"Ho, the house!"

He had the knife out and a hand over the prince's mouth before he was entirely awake. Odhran's eyes were huge above his fingers.

[[s Hask > Sergeant Dunmore]]"There's smoke, or there was," somebody else said outside. That one was a man, and large by the sound of his boots. [[s Hask > Sergeant Dunmore]]"Thatch is melted round the hole."

[[s Sergeant Dunmore]]"Sergeant Dunmore, Ninth Border!" the woman shouted. [[s Sergeant Dunmore]]"If you're Odhran, open up. If you're shepherds, sorry about this."

[[s Vesh Tarrow > Sergeant Dunmore]]"How many are you?" Vesh called. He heard his own voice crack.

A pause. [[s Sergeant Dunmore > Vesh Tarrow]]"Four."

[[s Vesh Tarrow > Sergeant Dunmore]]"Who sent you?" he said.

[[s Sergeant Dunmore > Vesh Tarrow]]"Her Majesty. In person, in the yard, in her *nightgown*, if you want to know."

The prince had got his mouth free. [[s Prince Odhran > Vesh Tarrow]]"That does sound like her," he whispered.

[[s Vesh Tarrow > Prince Odhran]]"Anyone can say nightgown." Vesh raised his voice again. [[s Vesh Tarrow > Sergeant Dunmore]]"She'd have given you a word. If she sent you."

[[s Sergeant Dunmore > Hask, Pell, Ysolde]]"Did she give us a word?" they heard the sergeant say, more quietly.

[[s Pell > Sergeant Dunmore]]"She gave *me* a word." This was a boy, teeth chattering. [[s Pell > Sergeant Dunmore]]"I thought she was just, you know. Upset."

[[s Sergeant Dunmore > Pell]]"Well, what was it, Pell?" she said.

[[s Pell > Sergeant Dunmore]]"I don't like to say it, Sergeant," he said.

[[s Sergeant Dunmore > Pell]]"*Pell.*"

[[s Pell > Vesh Tarrow, Prince Odhran]]"Piglet," said the boy miserably.

Vesh lowered the knife. Beside him the heir to three kingdoms had shut his eyes.

[[s Prince Odhran > Vesh Tarrow]]"I was a fat baby," Odhran said with dignity. [[s Prince Odhran > Vesh Tarrow]]"Let them in."

It took the pair of them to shift the bench. Then the door came open all at once and the whole white morning with it, and there they were: a square woman with frost in her eyebrows, a man who had to duck, a boy of sixteen or so, and a few paces back, in no hurry to lower it, someone small with a bow.

[[s Sergeant Dunmore > Vesh Tarrow]]"Tell me you're Tarrow," said the square woman.

[[s Vesh Tarrow > Sergeant Dunmore]]"I'm Tarrow."

[[s Sergeant Dunmore > Vesh Tarrow]]"Oh, thank God," she said. [[s Sergeant Dunmore > Vesh Tarrow]]"We were told a prince and a bodyguard and to bring a spade. This is Hask, that's Pell, and the one aiming at your eye is Ysolde. Ysolde, you can stop."

[[s Ysolde > Sergeant Dunmore]]"He's got a knife," said the archer.

[[s Sergeant Dunmore > Ysolde]]"He's allowed a knife," she said.

[[s Ysolde > Vesh Tarrow]]"He's also bleeding on it." She had come up to the step. She looked him over as one might a doubtful fish. [[s Ysolde > Vesh Tarrow]]"Who sewed you?"

Vesh opened his mouth.

[[s Vesh Tarrow > Ysolde]]"I did," he said.

[[s Ysolde > Vesh Tarrow]]"On your own back ribs," she said. [[s Ysolde > Vesh Tarrow]]"With a feather stitch."

[[s Vesh Tarrow > Ysolde]]"I'm flexible," he said.

[[s Hask > Vesh Tarrow]]"It's lovely work," said the big man sincerely, bending to see. [[s Hask > Vesh Tarrow]]"My gran would cry."

[[s Prince Odhran > Hask]]"I did it," said Odhran. He had his chin up and half a fleece in his hair. [[s Prince Odhran > Hask, Ysolde, Sergeant Dunmore, Pell]]"He's covering for me. I embroider. I'm extremely good. Now will somebody please get this man off his feet, because he won't do it for me and he's about to fall down."

[[s Vesh Tarrow > Prince Odhran]]"I'm not about to—" Vesh began, and the step came up to meet him.

* * *

[[scene place=the track/the ford; present=Vesh Tarrow, Prince Odhran, Sergeant Dunmore, Hask, Pell, Ysolde; time=past noon]]
They made a litter out of the bench. It seemed only fair, he thought, watching bare branches go by overhead. It was past noon. His side had been looked at, sniffed at and pronounced on, and someone had given him something out of a flask that made the edges of the track swim.

[[s Pell > Hask]]"Does he weigh more than the last one?" That was Pell, at the foot end.

[[s Hask > Pell]]"The last one was a goat."

[[s Pell > Hask]]"It was a big goat, though," said the boy.

[[s Ysolde > Pell, Hask]]"Mind the ice, you two," called Ysolde from the front.

The prince was walking alongside with a stick. He wasn't supposed to be. There was a perfectly good mule for him and the sergeant had mentioned it more than once.

[[s Vesh Tarrow > Prince Odhran]]"Get on the mule," said Vesh.

[[s Prince Odhran > Vesh Tarrow]]"Ah. You're awake."

[[s Vesh Tarrow > Prince Odhran]]"Your ankle," he said.

[[s Prince Odhran > Vesh Tarrow]]"Is mine. I'll do what I like with it." He limped on for a bit. When he spoke again it was lower, under the noise of the water; they must be getting near the ford. [[s Prince Odhran > Vesh Tarrow]]"Dunmore says they took Cassim at the east gate. With his bags packed."

[[s Vesh Tarrow > Prince Odhran]]"I'm sorry," he said, and was.

[[s Prince Odhran > Vesh Tarrow]]"I'm not. I will be, I expect. I keep thinking he'd have said it was bad play." He swiped at a bush with the stick. [[s Prince Odhran > Vesh Tarrow]]"You talk in your sleep. Did you know?"

The branches went by. Vesh considered rolling off into the river.

[[s Vesh Tarrow > Prince Odhran]]"What did I say?" he asked the branches.

[[s Prince Odhran > Vesh Tarrow]]"Something about one thing a day. You were very firm. You were *haggling*."

[[s Hask > Prince Odhran]]"He was, Highness," Hask put in helpfully from above. [[s Hask > Prince Odhran]]"He got it up to three."

[[s Sergeant Dunmore > Hask]]"Eyes front, Hask," said the sergeant.

[[s Hask > Sergeant Dunmore]]"Yes, Sergeant."

Nobody spoke for the length of the ford. Hask and Pell took it slowly, thigh deep, swearing in turns, and the prince went through it next to them holding the edge of the bench as if that helped, and on the far side, where the path was wide, he still had hold of it.

[[s Prince Odhran > Vesh Tarrow]]"I don't know what they were," he said, not very steadily, [[s Prince Odhran > Vesh Tarrow]]"your things. But you could have asked for more. You could have asked any time you liked, you stupid man. I'd have said yes to all of it."

Four members of the Ninth Border looked with great attention at some trees.

[[s Vesh Tarrow > Prince Odhran]]"Get on the mule," said Vesh, when he could, [[s Vesh Tarrow > Prince Odhran]]"please," and the taller man's hand came up off the blanket, and turned over, and stayed open until it was taken.

[[s Prince Odhran > Vesh Tarrow]]"In a minute," said Odhran.
