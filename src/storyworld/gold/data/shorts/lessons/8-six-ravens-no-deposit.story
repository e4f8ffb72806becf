title: Six Ravens, No Deposit
section: first | past | Hanneke | -
person: Hanneke | Hanneke; Hanne; Miss Roodbaard; my girl | she/her
person: Joost | Joost; my eldest brother | he/him
person: Tancred | Tancred; Tank; the big one | he/him
person: Bertil | Bertil | he/him
person: Osric | Osric; Ozzie | he/him
person: Wim | Wim; the fifth | he/him
person: Little Anselm | Little Anselm; Anselm; the baby; duckling | he/him
person: Mr. Palfreyman | Mr. Palfreyman; Palfreyman; the landlord | he/him
relation: Joost | Hanneke | family:brother
relation: Tancred | Hanneke | family:brother
relation: Bertil | Hanneke | family:brother
relation: Osric | Hanneke | family:brother
relation: Wim | Hanneke | family:brother
relation: Little Anselm | Hanneke | family:brother
relation: Joost | Tancred | family:brother
relation: Joost | Little Anselm | family:brother
relation: Bertil | Tancred | family:brother
=====
[[scene place=the flat/the kitchen; present=Hanneke, Joost, Tancred, Bertil, Osric, Wim, Little Anselm; time=a quarter past nine]]
Every night at a quarter past nine my brothers came in by the kitchen window and turned back into people, and every night the first thing that they did was fight about the shower.

[[s Tancred > Osric]]"I had it last yesterday!"

[[s Osric > Tancred]]"You had it *longest* yesterday," said Osric.

[[s Tancred > Osric]]"I'm the biggest. There's more of me to do."

[[s Joost > Tancred, Osric]]"We have fifteen minutes," said my eldest brother, pulling a blanket off the pile, [[s Joost > Tancred, Osric]]"so nobody is having a shower. Evening, Hanne. How many sleeves?"

I held up four fingers.

[[s Joost > Hanneke]]"Four! That's two whole shirts!"

I made a so-so with my hand. One of the sleeves had come out with a thumb.

I should explain. If you have a stepmother with a temper and a book out of the library, your brothers can be made into ravens, all six, between the soup and the fish. If you have a great-aunt with the same ticket, you may learn that there's a cure, to wit: six shirts of nettle-yarn, six years, and in all that time the sister not to utter a word. Nor laugh. I'd done five years, eleven months and twenty-nine days. I had a slate on a string. I had hands like boiled crabs, and a part-time job in the archive, where they thought me restful.

[[s Bertil > Hanneke]]"Two shirts, four sleeves, so what's outstanding?" That was Bertil. He had found my glasses and put them on; he did it every night, he said it helped. [[s Bertil > Hanneke]]"One sleeve? Tell me it's one sleeve."

*ONE SLEEVE*, I wrote. *Plus hemming.*

[[s Bertil > Joost]]"By midnight tomorrow. It's doable. It's tight, but it's doable. Joost, tell her it's doable."

[[s Joost > Bertil]]"She knows. She's got a calendar."

[[s Wim > Hanneke]]"What's this?" said Wim.

He was by the fridge. It's always the fifth who finds things. He had the letter in his hand, and I'd put it under the pizza menu, behind the magnet that looks like a cheese.

I shook my head at him as hard as I could.

[[s Osric > Wim]]"Read it out, Wim."

[[s Wim > Osric]]"She's shaking her head."

[[s Osric > Wim]]"She can't stop you, she can't say anything. Read it out!"

[[s Wim > Joost, Tancred, Bertil, Osric, Little Anselm, Hanneke]]"'Dear Miss Roodbaard,'" read Wim. [[s Wim > Joost, Tancred, Bertil, Osric, Little Anselm, Hanneke]]"'Further to my letters of the second, the ninth and the sixteenth, it is my understanding that you are keeping birds.'"

[[s Tancred]]"Oh no," said Tancred, and sat down on the bin.

[[s Wim > Joost, Tancred, Bertil, Osric, Little Anselm, Hanneke]]"'I refer you to Clause Eleven. Unless I hear from you, in person and by word of mouth, by six o'clock on Friday, I shall be obliged to take possession of the premises and everything in them. Yours, E. Palfreyman.'"

[[s Joost > Hanneke]]"Friday's tomorrow," said Joost. [[s Joost > Hanneke]]"Hanne. Friday is tomorrow. How long have you had this?"

I looked at the floor, which wanted sweeping. Feathers, mostly; you would not believe the feathers.

[[s Joost > Hanneke]]"Where's the magnet from?" he added.

It seemed an odd thing to want to know. I wrote *HIM*.

[[s Osric > Joost]]"He gave her a magnet," said Osric.

[[s Joost > Osric]]"He gives them to all his tenants, I expect."

[[s Osric > Joost]]"I've looked in all his tenants' windows. He doesn't."

[[s Bertil > Joost]]"Can we stay on the point? By word of mouth? He can't do that. Can he do that? That's discriminatory, what about people with laryngitis?"

[[s Tancred > Bertil]]"I'll sit on him."

[[s Bertil > Tancred]]"You weigh three pounds, Tank."

[[s Tancred > Bertil]]"Between quarter past and half past I weigh two hundred and forty."

[[s Bertil > Tancred]]"And at six o'clock? You'll perch on him?"

[[s Joost > Tancred, Bertil]]"Stop it, both of you. Hanne, could you write to him? Did you write?"

I held up three fingers, for the second, the ninth and the sixteenth. I'd had an answer, too. I dug it out from the drawer and Joost read it under the lamp, moving his lips.

[[s Joost > Hanneke, Bertil, Tancred]]"'I do not find,'" he read, [[s Joost > Hanneke, Bertil, Tancred]]"'that one can tell anything from handwriting.' What's that supposed to mean?"

[[s Osric > Joost]]"It means he fancies her."

[[s Joost > Osric]]"Be serious, Ozzie."

[[s Osric > Joost]]"I'm dead serious. I'm on that gutter eleven hours a day. He comes out on the steps and he looks up at her window, and then he goes in again. He's got a face like a dropped pie, and I'd say he's lonely."

[[s Little Anselm > Hanneke]]"Is he going to throw you out?" said Little Anselm.

He'd been five when it happened, and nobody had thought to ask whether he would go on growing. He had: in quarter-hours. By my sum he'd had about three weeks of being a boy since then. He was still in the pyjamas with the moons.

I pulled him on to my lap, and he smelled of pond. I wrote *NO* on the slate, and he put his finger on the O, and rubbed a bit of it away.

[[s Little Anselm > Hanneke]]"You could just say it," he said. [[s Little Anselm > Hanneke]]"To the man. You could just say the words and then you'd have the house. I don't mind being a bird. I'm better at it than him." He pointed at Tancred.

[[s Tancred > Little Anselm]]"It's true, he is."

[[s Joost > Little Anselm]]"Nobody's staying a bird, duckling," said my eldest brother.

[[s Little Anselm > Joost]]"But I'm only saying if..."

The clock went. There were six blankets on the floor, and something scrabbling in my lap that weighed no more than a glove.

---

[[scene place=the flat/the front door; present=Hanneke; time=six o'clock/Friday]]
He knocked at six exactly. I was on the mat, with my back against the front door and the sleeve in my teeth.

[[s Mr. Palfreyman > Hanneke]]"Miss Roodbaard?" came the voice through the letterbox. [[s Mr. Palfreyman > Hanneke]]"It's Palfreyman. I can hear you in there. Clicking."

I stopped knitting. Then I thought of the clock, and began again.

[[s Mr. Palfreyman > Hanneke]]"I've a locksmith coming at half past. I don't enjoy this, you know." The flap squeaked. [[s Mr. Palfreyman > Hanneke]]"You have only to say something. Anything. Say 'Go away'. People do."

I tore a sheet off the pad, wrote, and pushed it under the door.

[[s Mr. Palfreyman > Hanneke]]"'I cannot speak till midnight,'" he read aloud, on the other side. [[s Mr. Palfreyman > Hanneke]]"'I beg you to wait six hours. It is a matter of six lives.' Is this a religious thing?"

*Family*, I wrote, and pushed that.

[[s Mr. Palfreyman > Hanneke]]"'Family.'" There was a long sigh, and then a sort of sliding noise, and I understood that he had sat down, on his side, as I had on mine. [[s Mr. Palfreyman > Hanneke]]"I had one of those. Four sisters. We don't speak either, come to that, only we didn't need a spell to do it. I said a thing at a funeral. Do you know, I've rehearsed what I'd say to them? I do it on the steps. Six years I've been meaning to pick up the telephone."

I wrote for quite a time. It was the wrong thing to be doing; I could feel the minutes going through my fingers like stitches off a needle.

[[s Mr. Palfreyman > Hanneke]]"'Pick it up tonight,'" he read. [[s Mr. Palfreyman > Hanneke]]"'At midnight. I'll do it if you will.'" The paper rustled. [[s Mr. Palfreyman > Hanneke]]"How did you know it was a spell?" he asked. [[s Mr. Palfreyman > Hanneke]]"I mean: how did *I* know? I said 'spell'. I meant it as a figure of speech."

Outside on the gutter six ravens shouted at once.

[[s Mr. Palfreyman]]"Ah," said the landlord.

---

[[scene place=the kitchen; present=Hanneke, Joost, Tancred, Bertil, Osric, Wim, Little Anselm; time=nearly midnight]]
The locksmith was sent home. I did not make it, though, you'll want to know that. At nine-fifteen they came in and held the yarn for me, all six in a row, and nobody mentioned the shower; at half past they were birds again. When the clocks began I had five shirts done, and the sixth with its left arm only cast on.

I threw them. One, two, three, four, five. There were men in my kitchen in nettle shirts to the knee, scratching. And the last I threw over the small one, with its one sleeve, and shut my eyes.

[[s Bertil > Joost]]"Is that twelve? Joost, was that the twelfth?"

[[s Joost > Bertil]]"That was twelve."

[[s Osric > Wim]]"It itches. Does yours itch?"

[[s Wim > Osric]]"It's *nettles*, Ozzie."

[[s Tancred > Hanneke]]"Hanne," said the big one very gently. [[s Tancred > Hanneke]]"Hanne, my girl, open your eyes. He's all right. He's mostly all right."

He stood on the lino in the moons. He was five, or perhaps nearly six. On the right he had an arm, with a hand at the end of it and a smear of egg; on the left he had a wing, black as a piano, and he was opening it and closing it, and looking along it at us.

Nobody spoke. I had six years of words, all of them stacked up behind my teeth like people at the doors of a sale, and now that I could I wasn't able to find a single one.

[[s Little Anselm > Hanneke]]"I told you I didn't mind," said the baby. [[s Little Anselm > Hanneke]]"Hanneke? Say something."

[[s Hanneke > Little Anselm]]"Bagsy," I said. It came out like a hinge. [[s Hanneke > Joost, Tancred, Bertil, Osric, Wim, Little Anselm]]"Bagsy first in the shower."

And then I laughed, and couldn't stop, and down below us, on the first floor, somebody's telephone gave the small ting that they give when they are lifted, and we heard him begin to dial.
