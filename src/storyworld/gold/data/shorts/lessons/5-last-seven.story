title: The Last Seven
section: third | past | - | Halima
person: Halima | Halima; Mrs. Warfa | she/her
person: Mr. Okonjo-Price | the man with the cello; Mr. Okonjo-Price; the cellist | he/him
person: Dilys | Dilys; the nurse; Sister Pugh | she/her
person: Bartek | Bartek; the bigger of the boys; the bigger one | he/him
person: Rafi | Rafi; the smaller of the boys; the smaller one | he/him
person: the grey man | the grey man; a man in a grey raincoat | he/him
person: Signora Bellacqua | the old woman; Signora Bellacqua; the signora; Nunziata | she/her
person: control | control; Pete; the dashboard | he/him
relation: Bartek | Rafi | friend
relation: Halima | control | colleague
relation: Halima | Dilys | friend
=====
[[scene place=the last seven; present=Halima, Dilys, Mr. Okonjo-Price, Signora Bellacqua; time=ten past two]]
The last seven of the night left Gasworks Lane at ten past two with three people on it, and Halima knew two of them.

[[s Dilys > Halima]]"Evening, Mrs. Warfa," said the nurse, swinging down into the seat behind the cab. Her feet were killing her; they had been killing her for eleven years.

[[s Halima > Dilys]]"Morning, Dilys. Busy?"

[[s Dilys > Halima]]"Two births and a death. And a man with his head in a colander."

[[s Halima > Dilys]]"Did he live?"

[[s Dilys > Halima]]"He wanted to keep the colander."

The man with the cello had two seats for himself and bought two tickets for them, every night, though she had told him he needn't. He lifted his hat to her in the mirror. The third one was new: an old woman in a hat with cherries on it, right at the back, with a string bag on her knees. She had put coins in the tray that Halima had never seen before, and sat down before anybody could argue.

At the bridge there were two boys in the road with their arms out.

[[scene place=the last seven/the bridge; present=Halima, Dilys, Mr. Okonjo-Price, Signora Bellacqua, Bartek, Rafi]]
[[s Rafi > Halima]]"Please, please, please," the smaller one was saying before the doors were open. [[s Rafi > Halima]]"We've only got one fare, miss, but he's really heavy, so it's like one and a half."

[[s Bartek > Rafi]]"You can't tell her that!"

[[s Rafi > Bartek]]"I'm being honest!"

[[s Halima > Bartek, Rafi]]"How old are you?"

[[s Bartek > Halima]]"Eighteen."

[[s Rafi > Halima]]"Fourteen," said the smaller, at the same time.

[[s Halima > Bartek, Rafi]]"Sit where I can see you. Do your mothers know where you are?"

[[s Bartek > Halima]]"Mine thinks I'm at Rafi's."

[[s Rafi > Halima]]"And mine thinks I'm at Bartek's."

[[s Dilys > Bartek, Rafi]]"It's a classic," said Dilys. [[s Dilys > Bartek, Rafi]]"It's a classic for a reason. Budge up, sit down, one of you's bleeding."

[[s Bartek > Dilys]]"It's just my nose."

[[s Dilys > Bartek]]"Head forward, then. Not back."

[[s Rafi > Mr. Okonjo-Price]]"Is that a guitar?"

[[s Mr. Okonjo-Price > Rafi]]"It is a violoncello."

[[s Rafi > Mr. Okonjo-Price]]"Does it have its own seat?"

[[s Mr. Okonjo-Price > Rafi]]"It has its own ticket."

[[s Rafi > Bartek]]"Bartek, the guitar's got a ticket and you haven't."

[[s Bartek > Rafi]]"Shut up, Rafi," said the bigger of the boys, and shut his eyes.

Halima let the brake off. They went up on to the viaduct, where there is no stop, and the lamps went by, and in the mirror she counted heads, as she always did. Cello; nurse; boy, boy; hat.

She counted again. There was a man in a grey raincoat, standing halfway down with one hand on the rail.

He had not got on. She had not opened the doors. He had a long, tired, kind face, like a horse that has been told bad news, and a ticket machine round his neck of the sort they stopped making before her father was born.

[[scene place=the viaduct; present=Halima, Dilys, Mr. Okonjo-Price, Signora Bellacqua, Bartek, Rafi, the grey man]]
[[s the grey man > Halima, Dilys, Mr. Okonjo-Price, Signora Bellacqua, Bartek, Rafi]]"Tickets, please," said the man.

Nobody moved. It wasn't a loud voice. It came from close by, wherever you happened to be sitting.

[[s Rafi > Bartek]]"Oh no," whispered the smaller of the boys. [[s Rafi > Bartek]]"Oh no, oh no. How much is it?"

[[s Bartek > Rafi]]"Eighty."

[[s Rafi > Bartek]]"Each?"

[[s Halima > control]]"Control, this is the last seven," Halima said to the dashboard, with her eyes on the road. [[s Halima > control]]"Pete, have we got an inspector out tonight?"

[[s control > Halima]]"On the nights? You're joking. They let the last one go in March. Why?"

[[s Halima > control]]"I've got one."

[[s control > Halima]]"What's he look like?"

She looked in the mirror. He was looking at her in it, and he shook his head a very little.

[[s control > Halima]]"Halima? What's he look like?"

She didn't answer. After a bit Pete's voice thinned out, like a radio being carried into another room, and was gone. The clock over the windscreen said 2:22. It had said it for some time. The end of the viaduct was as far away as it had been.

[[s Mr. Okonjo-Price > the grey man]]"Good evening," said the cellist pleasantly, and held up both his tickets. [[s Mr. Okonjo-Price > the grey man]]"One for each of us."

The grey man read them on both sides. He clipped one, and gave it back. The other he held.

[[s the grey man > Mr. Okonjo-Price]]"Mr. Okonjo-Price. You were on the list for the ninth of last month."

[[s Mr. Okonjo-Price > the grey man]]"I had a cold on the ninth."

[[s the grey man > Mr. Okonjo-Price]]"You had a coronary. This lady was on the seat behind you."

[[s Dilys > the grey man]]"I was," said Dilys. She had got up. [[s Dilys > the grey man]]"And I'm on it now. What about it?"

[[s the grey man > Dilys]]"Nothing at all, Sister Pugh. It was nicely done. He's been put back." He clipped the other. [[s the grey man > Dilys]]"You do put a good many of them back. We have a drawer for you."

Dilys sat down again, all at once.

[[s Dilys > Halima]]"Halima, love," she said in a low voice to the glass of the cab, [[s Dilys > Halima]]"you know who that is, don't you?"

[[s Halima > Dilys]]"I'm driving."

[[s Dilys > Halima]]"I know you're driving."

[[s Halima > Dilys]]"If I'm driving I don't need to know."

[[s the grey man > Bartek, Rafi]]"Now," said the voice that was close to everybody. [[s the grey man > Bartek, Rafi]]"I have two young gentlemen and one fare."

Neither of them spoke. The bigger one had moved, without seeming to, so that the smaller was against the window with all of him in front. There was blood on his sleeve, quite a lot of it, and it wasn't from a scratch.

[[s the grey man > Bartek]]"Who did that, Bartek?"

[[s Bartek > the grey man]]"Nobody. Some lads."

[[s Rafi > the grey man]]"They were after me," Rafi said from behind him. His voice kept sliding about. [[s Rafi > the grey man]]"They'd got a knife, and he went, 'Run,' and I ran, and he didn't. So it's my fault. So it's his fare. I mean he has it. I'll get off."

[[s Bartek > Rafi]]"You're not getting off on a viaduct!"

[[s Rafi > Bartek]]"I'm being honest!"

[[s Bartek > Rafi]]"Well, stop!"

[[s Dilys > Bartek]]"Let me see it," said Dilys. She was already down on the floor between them, tearing something. [[s Dilys > Bartek]]"You told me it was your nose, you great lump. Off. Take the coat off. Oh, sweetheart."

[[s the grey man > Dilys]]"Sister," the grey man began.

[[s Dilys > the grey man]]"You can wait. You're good at it."

He waited. He stood there swaying a bit, as you do on a bus, and turned the old brass handle of his machine, and Halima saw that he was ashamed. It frightened her more than all the rest.

[[s the grey man > Halima]]"I've one to collect from the last seven," he said to the mirror. [[s the grey man > Halima]]"It says one. It doesn't always say who. I don't write them, you know."

[[s Halima > the grey man]]"This is my bus," said Halima.

[[s the grey man > Halima]]"Yes."

[[s Halima > the grey man]]"Nobody's put off it between stops. It's in the regulations. You being an inspector, I expect you've read them."

[[s the grey man > Halima]]"I have, as it happens. It's only that there isn't another stop. Not till I've got my one."

[[s Signora Bellacqua > the grey man]]"*Ecco*," said somebody crossly, [[s Signora Bellacqua > the grey man]]"and for this he makes children cry."

They had all forgotten the old woman at the back. She came up the aisle from seat to seat, with her bag on her arm and the cherries knocking together on her hat.

[[s Signora Bellacqua > the grey man]]"You don't ask me for my ticket? Forty years you don't ask me."

He turned round. A thing happened in that long face that Halima would try to describe to her husband in the morning, and not be able to.

[[s the grey man > Signora Bellacqua]]"Nunziata," he said.

[[s Signora Bellacqua > the grey man]]"Signora Bellacqua, to you. You came for my Ettore and you let me stand in the road with the shopping. I ran after. I said, 'Wait, take the two of us.' Did you wait?"

[[s the grey man > Signora Bellacqua]]"There was only the one on the list."

[[s Signora Bellacqua > the grey man]]"The list!" She held a coin under his nose. It was black with age. [[s Signora Bellacqua > the grey man]]"Every night since, I take a bus. All the numbers. I think, one night he must check. Here. I pay. One adult, single."

[[s Mr. Okonjo-Price > Signora Bellacqua]]"Madam, are you quite sure?" the cellist asked.

[[s Signora Bellacqua > Mr. Okonjo-Price]]"I am ninety-one and my knees are finished. Play something."

[[s Dilys > the grey man]]"He's stopped," said Dilys from the floor. [[s Dilys > the grey man]]"The bleeding's stopped. Did you do that?"

[[s the grey man > Dilys]]"You did it, Sister. I only haven't undone it." He took the coin. He wound the brass handle, and the machine gave a cough and put out an inch of pink paper. [[s the grey man > Signora Bellacqua]]"Hold tight, signora."

The end of the viaduct came up all in a rush, with a stop on it, and a lamp, and somebody under the lamp in shirt sleeves, who had plainly been waiting for a good while and was trying not to look it. Halima had driven that road for sixteen years. There had never been a stop.

She opened the doors. The grey man handed the signora down the step as if she were made of eggs.

[[scene present=Halima, Dilys, Mr. Okonjo-Price, Bartek, Rafi]]
Then she shut them again, and drove, and did not look into the side mirror to see whether there was anybody left under the lamp. Behind her, very quietly, there was a cello.

[[s control > Halima]]"...last seven, come in, last seven," the dashboard was saying. [[s control > Halima]]"Halima, I lost you for a minute there. You still got your inspector?"

She counted heads. Cello; nurse; boy; boy.

[[s Halima > control]]"No," she said. [[s Halima > control]]"He got off. Ring the General for me, Pete, and tell them I'm coming to the front door, and I'm not stopping for anybody."
