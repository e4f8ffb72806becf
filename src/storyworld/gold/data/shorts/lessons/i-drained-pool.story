title: The Deep End
section: third | past | - | Priya Raman
person: Priya Raman | Priya Raman; Priya; Pri; Miss Raman; the girl | she/her
person: Jun-seo | Jun-seo; Jun; the boy; the other fledgling | he/him
person: Ilsabet | Ilsabet; the Matriarch; Mother | she/her
person: Ansgar | Ansgar; the Marshal; the big man; Marshal of the clan | he/him
person: Ximeno | Ximeno; the old Spaniard; her maker | he/him
person: the doorkeeper | the doorkeeper | ?
person: Dale | Dale; the bread man | he/him
relation: Ximeno | Priya Raman | other: maker
relation: Ansgar | Jun-seo | other: maker
relation: Priya Raman | Jun-seo | friend: fellow fledgling
relation: Ansgar | Ximeno | rival: fellow elder
=====
The Deep End

[[scene place=the deep end/the old Corporation Baths; present=Priya Raman, Jun-seo, Ilsabet, Ansgar, Ximeno, the doorkeeper; time=three in the morning]]
The council met at three in the morning in the deep end of the old Corporation Baths, because it was the only room left in the city with no windows and a decent echo. Somebody had dragged three chairs down the tiled slope. The fledglings did not get chairs. The fledglings got the drain.

Priya Raman stood on it with her hands where everyone could see them. Next to her Jun-seo was trembling so finely that you would have had to be dead to notice. Unfortunately, everyone was.

[[s Ilsabet > Priya Raman, Jun-seo]]“Two fledglings,” said the Matriarch from the middle chair. [[s Ilsabet > Priya Raman, Jun-seo]]“One mortal. And the mortal is alive.” She let that go up the tiles and come back down. [[s Ilsabet > Priya Raman, Jun-seo]]“Explain it to me as though I were very old.”

Jun opened his mouth.

[[s Ilsabet > Jun-seo]]“Not you. The girl.”

Priya swallowed. It was only habit; there was nothing to swallow. [[s Priya Raman > Ilsabet]]“He drives a bread van, ma’am. He does the cafés on Tolland Street before it gets light. We were only—”

[[s Ansgar > Priya Raman]]“Mother,” rumbled the big man on the left. [[s Ansgar > Priya Raman]]“You call her Mother.”

[[s Priya Raman > Ilsabet]]“We were only supposed to watch him, Mother. And then it went wrong. And he was still breathing, so we put him back in his van.”

[[s Jun-seo > Ilsabet]]“With the heater on,” said Jun.

[[s Priya Raman > Ilsabet]]“With the heater on,” she agreed miserably.

There was a laugh. It came from the right-hand chair, whose occupant had been so motionless under his hat that she could have taken him for a coat. She knew better. He had been motionless like that on the night he made her.

[[s Ximeno > Priya Raman]]“Forgive me,” Ximeno said, wiping one eye with a knuckle. [[s Ximeno > Priya Raman]]“The heater. Please, go on.”

[[s Ansgar > Ximeno]]“It is not amusing.”

[[s Ximeno > Ansgar]]“Ansgar. It is a little amusing.”

[[s Ansgar > Ximeno]]“He has nine hundred followers!” Ansgar was Marshal of the clan, and Priya had never heard him get to the end of a sentence without wanting to hit something. He brought his fist down now and a piece of the chair came off. He looked at it. He put it in his lap. [[s Ansgar > Ximeno]]“He has put up photographs. Read her what he wrote. You’re the one with the telephone.”

[[s Ximeno > Ansgar]]“Must I?”

[[s Ilsabet > Ximeno]]“Yes,” said Ilsabet.

So the old Spaniard drew it out of his waistcoat, an enormous thing with a crack across the glass, and held it at the full length of his arm. [[s Ximeno > Ilsabet]]“[[q]]‘Anyone else on Tolland Street been bit by something? Not a dog. Woke up in the van with the heating on and a scarf round my neck that isn’t mine. Feel great to be honest.’ Then there is a small yellow face. It weeps, I believe, with laughter.”

[[s Ilsabet]]“Whose scarf?”

Nobody said anything. Very slowly, three elders turned to look at Jun’s bare throat.

[[s Jun-seo]]“It was cold,” he whispered.

The Matriarch closed her eyes. With them closed she looked about nineteen, which she had been, once, in a town that was under the sea now. [[s Ilsabet > Priya Raman, Jun-seo]]“Which of you bit him?”

[[s Priya Raman > Ilsabet]]“I did,” said Priya.

[[s Jun-seo > Ilsabet]]“I did,” said Jun-seo, half a beat behind.

[[s Priya Raman > Jun-seo]]“Jun, shut *up*.”

[[s Jun-seo > Priya Raman]]“You shut up!”

[[s Ilsabet > Priya Raman, Jun-seo]]“I have seen the photograph,” said Ilsabet. [[s Ilsabet > Priya Raman, Jun-seo]]“There is one wound. I’m not asking you for nobility, children, I am asking for arithmetic.”

[[s Ansgar > Ilsabet]]“It makes no odds.” Ansgar was on his feet. [[s Ansgar > Ilsabet]]“The law’s plain. A fledgling who leaves a living witness sees the dawn. Put them both on the roof and be done. And let their makers answer for it.” His eyes slid past her to the right-hand chair.

[[s Ximeno > Ansgar]]“Their makers. You made the boy, if you recall.”

[[s Ansgar > Ximeno]]“I know whom I made.”

[[s Ximeno > Ansgar]]“I only mention it. I made her, you made him. We could share a towel.”

One white finger went up, and even the echo seemed to stop.

[[s Ilsabet > Ansgar, Ximeno]]“A quarter of an hour,” she said. [[s Ilsabet > Ansgar, Ximeno]]“Marshal, sit down, you’ll stay with me. Ximeno, take your child and his out of my sight and bring me back *one mouth*.”

[[scene place=the gentlemen’s changing room; present=Priya Raman, Jun-seo, Ximeno, the doorkeeper; time=-]]
The doorkeeper followed them up the ladder, along the edge, and as far as the footbath, and there stopped, facing the wall, out of what might have been tact. Beyond was the gentlemen’s changing room. Half the lockers had no doors. Ximeno dusted a bench with his hat, sat, crossed his ankles and smiled at them both.

[[s Ximeno > Priya Raman, Jun-seo]]“Well?”

[[s Priya Raman > Ximeno]]“It was me,” said Priya.

[[s Jun-seo > Ximeno]]“It wasn’t. She’s lying because she’s—she thinks she has to look after me, she thinks I’m like five—”

[[s Priya Raman > Jun-seo]]“You cried at a fox!”

[[s Jun-seo > Priya Raman]]“It had a *limp*, Pri!”

[[s Ximeno > Priya Raman, Jun-seo]]“Children.” He hadn’t raised his voice. He never did. [[s Ximeno > Priya Raman]]“You. How did he taste?”

She stared at him.

[[s Ximeno > Priya Raman]]“It’s a simple question. One remembers the first. Mine was a notary and he tasted of snuff.”

[[s Priya Raman > Ximeno]]“Like… blood?”

[[s Ximeno > Priya Raman, Jun-seo]]“Ay, Miss Raman. And you, boy?”

[[s Jun-seo > Ximeno]]“Um.” The other fledgling was studying his trainers. [[s Jun-seo > Ximeno]]“Salty?”

[[s Ximeno > Jun-seo]]“Salty. Wonderful.” Her maker leaned his head back against a locker. [[s Ximeno > Priya Raman, Jun-seo]]“Neither of you has ever bitten anything that didn’t come in a bag with a straw. So. You were together all night?”

[[s Priya Raman > Ximeno]]“Yes,” Priya said, and then, because he only went on waiting: [[s Priya Raman > Ximeno]]“Except for about four minutes. I went round the back to see if he’d come out of the café that way. And when I got back Jun was on his knees in the road next to the guy with blood all over his hands, so I thought…”

[[s Jun-seo > Priya Raman]]“You thought it was *me*?”

[[s Priya Raman > Jun-seo]]“You were covered in him!”

[[s Jun-seo > Priya Raman]]“I was putting pressure on it! I did first aid in Scouts! You came out of the alley wiping your mouth!”

[[s Priya Raman > Jun-seo]]“I’d had an iced bun!”

[[s Jun-seo > Priya Raman]]“You can’t even eat—”

[[s Priya Raman > Jun-seo]]“I *know* I can’t, I was being sick, that’s why I was wiping my mouth!”

They looked at each other. It was very quiet. Out by the footbath, the doorkeeper coughed.

[[s Jun-seo > Priya Raman]]“So you were going to go on the roof,” said Jun slowly, [[s Jun-seo > Priya Raman]]“for something you thought I did.”

[[s Priya Raman > Jun-seo]]“Well, so were you.”

[[s Jun-seo > Priya Raman]]“Yeah, but that’s…” He rubbed his nose with the back of his wrist. [[s Jun-seo > Priya Raman]]“Yeah.”

[[s Ximeno > Priya Raman, Jun-seo]]“Very touching. Come here and look at this.” Ximeno had the telephone out again. He did something with two fingers and the bread man’s neck came up huge and grainy, and he laid his thumb across it. [[s Ximeno > Priya Raman]]“Open your mouth, girl. Mm. Now him. You see? You’ve both got little mouths, you were little people. Whatever made this had a jaw like a cart-horse.”

[[s Priya Raman > Ximeno]]“There’s more,” said Priya. She’d bent so close that her hair fell on the glass. [[s Priya Raman > Ximeno]]“Underneath. Those white ones. They’re old.”

[[s Ximeno > Priya Raman]]“How old?”

[[s Priya Raman > Ximeno]]“I was a nurse for two years. Six weeks? Some of them eight or nine. He’s been going back to him.” And then her head came up. [[s Priya Raman > Jun-seo]]“Jun. Who told us to go and watch the bread van?”

He had stopped trembling. He had stopped everything. His lips moved, and his throat worked, and nothing at all came out, and a thin line of red ran from his nose down to his chin.

[[s Ximeno > Jun-seo]]“Don’t,” said Ximeno, quite gently, and got up to press his own handkerchief into the boy’s hand. [[s Ximeno > Jun-seo]]“You can’t speak against the one who made you. It’ll take your tongue off.” He turned. He wasn’t smiling now. [[s Ximeno > Priya Raman]]“She can, though. I never forbade you anything, did I? They tell me it’s my great failing.”

***

[[scene place=the deep end; present=Priya Raman, Jun-seo, Ilsabet, Ansgar, Ximeno; time=A quarter of an hour, to the second]]
A quarter of an hour, to the second, and she was back on the drain in the deep end with a bar of soap in her pocket.

[[s Ilsabet > Priya Raman]]“Well,” said Ilsabet. [[s Ilsabet > Priya Raman]]“Whose mouth?”

[[s Priya Raman > Ilsabet]]“May I show you, Mother?”

[[s Ansgar > Ilsabet]]“She’s stalling. It’s gone half past—”

[[s Ilsabet > Ansgar, Priya Raman]]“Let her stall. Show me, girl.”

It was green, municipal soap, hard as cheese, and it had been in the bottom of a locker since before she was born. There were two sets of marks in it already, top and bottom. She pointed. [[s Priya Raman > Ilsabet]]“That’s me. That’s Jun. There’s room on the side.” And she walked up the slope on legs she could not feel, and held it out to the Marshal.

He looked at the soap. [[s Ansgar > Priya Raman]]“What is this?”

[[s Priya Raman > Ansgar]]“Bite it, please. Sir.”

[[s Ansgar > Ilsabet]]“I will not be—this is a *fledgling*. Mother! Will you sit there and hear me accused by a thing that was changing bedpans in March?”

[[s Ximeno > Ansgar]]“I didn’t hear her accuse you,” Ximeno murmured under his hat. [[s Ximeno > Ansgar]]“I heard her say please.”

[[s Ansgar > Ximeno]]“You put her up to it.”

[[s Ximeno > Ansgar]]“I wish I had.”

Ansgar’s hands opened and shut. He looked for the boy, then, over the top of Priya’s head, and whatever he meant to order him to do he didn’t order it; because Jun-seo, with a bloody handkerchief clamped under his nose, was looking straight back at him.

[[s Ilsabet > Ansgar]]“Bite the soap, Ansgar,” said the Matriarch.

So he bit it.

She put her hand out and Priya gave it to her, and with the other hand she took the telephone, and for a long while she held the one against the other. A pipe dripped in the shallow end.

[[s Ilsabet > Ansgar]]“Nine weeks, the girl thinks?”

[[s Ansgar > Ilsabet]]“Ten.” He sat down, heavily, and the rest of the chair-arm gave. [[s Ansgar > Ilsabet]]“I only took a little. I never hurt him. He whistles, you know, when he’s loading. And that night he turned round and I was clumsy, and I heard them coming.”

[[s Ilsabet > Ansgar]]“You *sent* them.”

[[s Ansgar > Ilsabet]]“He’d begun to look tired. I needed it to be somebody.” There were flecks of green on his lip. [[s Ansgar > Ilsabet]]“He tastes of bread, Mother. I had forgotten it. Eleven hundred years, I’d forgotten bread.”

No one laughed, not even Ximeno.

[[s Ilsabet > Ansgar]]“Get up,” said Ilsabet finally, and she sounded every year of it. [[s Ilsabet > Ansgar]]“Give the boy your chair.”

[[s Jun-seo > Ilsabet]]“I don’t want it,” said Jun. It came out thick, through linen, but it came out. [[s Jun-seo > Ilsabet]]“Mother. I don’t want his chair. Can I just have my scarf back?”

[[s Ilsabet > Jun-seo]]“What would you do with a scarf?”

He thought about it. He wiped his chin.

[[s Jun-seo > Ilsabet]]“Nothing,” he said. [[s Jun-seo > Ilsabet]]“No, okay. Dale can keep it.”
