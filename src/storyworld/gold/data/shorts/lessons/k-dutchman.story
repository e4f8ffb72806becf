title: The Dutchman's Arithmetic
section: third | past | - | Spoons
person: Spoons | Spoons | he/him
person: Doc | Doc; the old man | he/him
person: the Dutchman | the Dutchman; the big man; Dutch | he/him
person: Pell | Pell; the kid; the new kid; new fish | he/him
person: Officer Pruitt | Officer Pruitt; Pruitt; the guard | he/him
person: Ruthie | Ruthie | she/her
person: Lennox | Lennox; Warden Lennox | he/him
relation: Spoons | Doc | friend: cellmate
relation: Spoons | the Dutchman | friend: cellmate
relation: Doc | the Dutchman | friend: cellmate
relation: Doc | Ruthie | family: father
relation: Officer Pruitt | Pell | enemy: guard
=====
The Dutchman's Arithmetic

[[scene place=fourteen/C tier; present=Spoons, Doc, the Dutchman, Pell, Officer Pruitt; time=a Tuesday]]
There were four bunks in fourteen and for two years they'd only had to fill three of them. Then on a Tuesday they put the kid in, and on the same Tuesday Doc finished the map.

[[s Spoons > Doc]]"Bad timing," said Spoons.

[[s Doc > Spoons]]"There isn't any other kind."

The old man was sitting on the floor with the stool upside down between his knees. He'd drawn it on the underside in soap, where you couldn't see it until you breathed on it. He breathed on it. There was the tier, and the laundry, and the long pipe run, and the river.

Spoons looked up at the top bunk. All you could see of the new kid was one sock.

[[s Spoons > Doc]]"He asleep?"

[[s Doc > Spoons]]"He's pretending."

[[s the Dutchman > Doc]]"So we throw a blanket over him," the Dutchman said from below. He was a very big man, and when he turned over the whole stack of bunks had an opinion about it. [[s the Dutchman > Doc]]"Or I sit on him. I can sit on him until the seventh."

[[s Doc > the Dutchman]]"Nobody's sitting on anyone. What did you get for the pipe?"

[[s the Dutchman > Doc]]"Forty-one minutes."

[[s Doc > the Dutchman]]"Last week you said thirty-eight."

[[s the Dutchman > Doc]]"Last week I was not counting your knees."

Nobody on C tier knew where the Dutchman came from, only that it wasn't Holland. He'd told Spoons it was Duluth and he'd told the chaplain it was the sea. What he could do was numbers. He could hear a gate and tell you what it weighed. He had every round that every guard had walked since the spring before last in his head, and he'd recite it, if you let him, like another man would say his beads.

[[s Spoons > the Dutchman]]"I can do the gate in two," Spoons said. [[s Spoons > the Dutchman]]"If that helps your forty-one."

[[s the Dutchman > Spoons]]"I gave you two already. I gave you two and a half, for the swearing."

[[s Spoons > the Dutchman]]"I don't swear."

[[s the Dutchman > Spoons]]"You swear at the spoon. [[q]]'Come on, you little so-and-so.' I have heard you."

Doc chuckled, and it turned into the cough, and they both waited, not looking at him, while he got it back down where he kept it.

[[s Pell]]"What's on the seventh?"

It came from the top bunk. It wasn't loud. All three of them went still, and then Doc, without any hurry, licked his thumb and wiped the bottom of the stool from end to end.

[[s Spoons > Pell]]"Pudding," said Spoons.

[[s Pell > Spoons]]"You're going out the laundry."

[[s the Dutchman > Doc]]"You see?" The Dutchman's feet hit the floor. [[s the Dutchman > Doc]]"I said to sit on him."

[[s Pell > the Dutchman]]"I'm not going to say anything! I only—"

[[s Doc > Pell]]"Lie down," said Doc. [[s Doc > Pell, the Dutchman]]"Lie down, son, and shut your eyes. Dutch?"

[[s the Dutchman > Doc]]"Twelve seconds," the Dutchman said, and got back under his blanket.

In twelve seconds there was a flashlight in the bars. It went over them one by one, the way a woman goes over tomatoes. Officer Pruitt had new boots that squeaked, and he hummed through his teeth.

[[s Officer Pruitt > Doc]]"Doctor," he said. [[s Officer Pruitt > Doc]]"You're on the floor."

[[s Doc > Officer Pruitt]]"My back, Officer Pruitt. It likes the floor."

[[s Officer Pruitt > Doc]]"And how's your new fish?"

[[s Doc > Officer Pruitt]]"Quiet."

[[s Officer Pruitt > Pell]]"That right? You quiet up there?" The light jumped to the top bunk and stayed there a long time. [[s Officer Pruitt > Pell]]"You remember what we talked about," said the guard, and went squeaking off along the tier.

Nobody spoke until the Dutchman had counted him around the corner. Then Spoons stood up on the edge of the lower bunk, so his chin was level with the mattress. The kid had the blanket up to his eyes. He couldn't have been twenty.

[[s Spoons > Pell]]"So what was it that you talked about?" Spoons asked him.

[[scene place=the laundry; present=Spoons, the Dutchman, Pell, Officer Pruitt; time=Next morning]]
He didn't get his answer till next morning, in the laundry, with both of the big drums going so that you had to put your mouth to a man's ear. They'd got the new kid up on the folding table. On one side of him was the Dutchman, doing pillowcases, and there wasn't another side, there was a wall.

[[s Pell > Spoons]]"He said he'd get me moved to the farm," the kid was saying. [[s Pell > Spoons]]"Pruitt did. If I told him stuff."

[[s Spoons > Pell]]"What stuff?"

[[s Pell > Spoons]]"Anything. He thinks Doc's selling pills."

[[s the Dutchman]]"Pills!" The Dutchman was offended. [[s the Dutchman]]"He was a *vet*."

[[s Spoons > the Dutchman]]"Keep folding."

[[s the Dutchman > Spoons]]"Eleven years I tell people. He was a doctor of horses."

[[s Spoons > Pell]]"What did you say to Pruitt?" Spoons kept his hands moving. Sheet, corner, corner, sheet. [[s Spoons > Pell]]"When he offered you the farm."

[[s Pell > Spoons]]"I said okay." He was looking at his shoes. [[s Pell > Spoons]]"I've been here *one day*, man. He's got a stick. You'd have said okay."

[[s Spoons > Pell]]"I'd have said yes sir," Spoons admitted.

He liked that, in spite of himself. There were kids who'd have told you that they spat in the guard's eye. He glanced across at the big man, and the big man lifted one shoulder about half an inch, which was plenty.

[[s Spoons > Pell]]"What do they call you?"

[[s Pell > Spoons]]"Pell."

[[s Spoons > Pell]]"That a nickname?"

[[s Pell > Spoons]]"No. It's just my name."

[[s Spoons > Pell]]"Well, you'll get one. What are you in for, Pell?"

[[s Pell > Spoons]]"Cars. Only the last one had a guy's wedding presents in the trunk, and he was the sheriff's—" Pell stopped, because Spoons was laughing. [[s Pell > Spoons]]"It's not funny. There was a fondue set."

[[s the Dutchman > Pell]]"Can you drive a boat?" the Dutchman asked.

They both turned around. He'd quit folding, he had a pillowcase over each hand like a man about to do a puppet show.

[[s Spoons > the Dutchman]]"Dutch. No."

[[s the Dutchman > Spoons]]"I only ask."

[[s Spoons > the Dutchman]]"You don't ask a thing like that till Doc says."

[[s the Dutchman > Spoons]]"Forty-one minutes in the pipe. Then there's the river, and nine minutes until the light comes around. You cannot swim, Spoons, I cannot fit in what you call a canoe, and Doc with that chest? I've done it every way. I've done it at night when you were sleeping. It doesn't come out." He said it mildly, as you'd mention rain. [[s the Dutchman > Spoons]]"With a boat it comes out."

Spoons hadn't known that. He stood there with the sheet.

[[s Pell > the Dutchman]]"I grew up on a shrimper," said Pell. [[s Pell > the Dutchman]]"I could drive a boat when I was six."

[[s Officer Pruitt > Spoons, the Dutchman, Pell]]"Is this a prayer meeting?" Pruitt was in the doorway, rocking on the new boots. You couldn't hear the squeak over the drums. That was something they'd have to think about. [[s Officer Pruitt > Spoons, the Dutchman, Pell]]"Well?"

[[s Spoons > Officer Pruitt]]"Teaching him hospital corners, boss."

[[s Officer Pruitt > Pell]]"Come here, kid."

Pell slid down off the table. At the door the guard bent his head, and said something, and the kid answered him. It took about as long as it takes to sign your name. Then he came back, and picked up the end of the sheet, and his hands were shaking so hard that the whole thing rippled.

[[s Spoons > Pell]]"What'd you give him?"

[[s Pell > Spoons]]"I said Doc's hiding pills in the chapel. In the organ." He swallowed. [[s Pell > Spoons]]"He'll be taking it apart for a week."

The Dutchman thought about it. A smile began somewhere down in his neck. [[s the Dutchman > Pell]]"Two hundred and eighty-eight pipes," he said, with love.

[[scene place=the yard; present=Spoons, Doc; time=that afternoon]]
So it was Spoons who had to put it to Doc, that afternoon in the yard, the two of them walking the fence in the wind. He made a good case. He'd thought the old man would fight him on it, and the old man only nodded along with his collar up, like somebody hearing a story he'd told himself.

[[s Doc > Spoons]]"A boat's good," he said. [[s Doc > Spoons]]"There's one at the pump house, they keep it chained. Can you do a chain?"

[[s Spoons > Doc]]"I can do a chain. You aren't sore?"

[[s Doc > Spoons]]"What about?"

[[s Spoons > Doc]]"Him being in. It's one more for the pipe."

[[s Doc > Spoons]]"It isn't, though," said Doc.

They'd gotten to the corner. From there you could see a piece of the river, about the size of a playing card. Spoons had been looking at it for six years. It took him a second to hear what had been said to him.

[[s Spoons > Doc]]"How's it not?"

The old man put a hand inside his jacket. He came out with an envelope, a long one, with a window in it, and he held on to it so the wind wouldn't.

[[s Doc > Spoons]]"It came Friday," he said. [[s Doc > Spoons]]"From the board. On account of the chest. Warden Lennox read it out to me himself, he'd put a tie on. [[q]]'Compassionate.' I go on the twentieth, by the front door, and Ruthie's driving up to fetch me. I'm told there's a spare room. She's painted it."

[[s Spoons > Doc]]"The twentieth of this month?"

[[s Doc > Spoons]]"Of this month."

[[s Spoons > Doc]]"That's two weeks after..." He couldn't get it to sit straight. [[s Spoons > Doc]]"You finished the map on Tuesday. You knew about this *Friday*, and you sat there and finished the goddamn map."

[[s Doc > Spoons]]"Well," said Doc. [[s Doc > Spoons]]"You'd have gotten the laundry wrong."

[[s Spoons > Doc]]"If they find out you drew it they'll tear that thing up. They'll keep you till you're dead!"

[[s Doc > Spoons]]"That isn't such a long sentence."

[[s Spoons > Doc]]"Don't make jokes."

[[s Doc > Spoons]]"Who's joking? Listen to me. No, listen." The cough got him then, and he hung on to the fence with two fingers until it was through. [[s Doc > Spoons]]"I've got a daughter who painted a room. What have you got? You've got twenty-two years and a spoon. I was looking at that stool and I thought, I could be a decent man from now on, or I could finish. And I'd never in my life seen anything so pretty as that pipe run."

Spoons didn't say anything. Down in the piece of river something white went by, a bird or a bit of paper. He wiped his nose with the back of his glove.

[[s Spoons > Doc]]"Does Dutch know?"

[[s Doc > Spoons]]"I never told him."

[[s Spoons > Doc]]"He said forty-one minutes. He said he'd counted your knees."

[[s Doc > Spoons]]"He can't have," said the old man slowly. [[s Doc > Spoons]]"It's *thirty-eight* with my knees. I timed it."

[[scene place=fourteen; present=Spoons, Doc, the Dutchman, Pell; time=That night/after the last round]]
That night, after the last round, back in fourteen, he hung his head down over the edge of the bunk. The Dutchman lay on his back with his hands crossed on his stomach and his eyes wide open. Up top Pell was honest-to-God asleep this time, with his mouth open. Doc was snoring, on the floor, on account of his back.

[[s Spoons > the Dutchman]]"Hey," Spoons whispered. [[s Spoons > the Dutchman]]"Three minutes. What's the three minutes for?"

[[s the Dutchman > Spoons]]"Which three?"

[[s Spoons > the Dutchman]]"You know which three. You added them on. Without Doc it ought to be less, and it's more."

It was a while before he got an answer. You could hear the big man breathing, in and out, as regular as a gate.

[[s the Dutchman > Spoons]]"I saw the envelope," said the Dutchman. [[s the Dutchman > Spoons]]"Friday. He had it under the pillow like a tooth."

[[s Spoons > the Dutchman]]"So?"

[[s the Dutchman > Spoons]]"So somebody will have to go back and wipe the stool. And the wall, where he leaned. And the soap, it has to go down the drain, all of it. It has to be so there was never any map, and no old man who drew one." He shut his eyes. [[s the Dutchman > Spoons]]"It takes three minutes. I practiced."

Spoons hung there until the blood sang in his ears.

[[s Spoons > the Dutchman]]"And does it come out?" he asked. [[s Spoons > the Dutchman]]"With the three?"

[[s the Dutchman > Spoons]]"With a boat," the Dutchman said, [[s the Dutchman > Spoons]]"it comes out even. Go to sleep. Pruitt is in eleven seconds."
