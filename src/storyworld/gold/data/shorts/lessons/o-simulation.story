title: Simulation
section: third | past | - | Callum Rafferty
person: Callum Rafferty | Callum Rafferty; Callum; Rafferty; Raff; Cal; skipper; the captain; the older man; grandad; canım | he/him
person: Emre Aksoy | Emre Aksoy; Emre; Aksoy; the striker; the shorter man; the younger man; the smaller man; the forward; sunshine | he/him
person: Big Dov | Big Dov; Dov; the keeper | he/him
person: Pryce | Pryce; the gaffer; Gaffer | he/him
person: Nadine | Nadine; the physio | she/her
relation: Callum Rafferty | Emre Aksoy | rival: opponents on the pitch for six years, then team-mates
relation: Callum Rafferty | Emre Aksoy | romantic: they kiss and go on from there
relation: Callum Rafferty | Big Dov | colleague: team-mates
relation: Pryce | Callum Rafferty | colleague: manager
relation: Nadine | Emre Aksoy | colleague: club physio
=====
Simulation

[[scene place=the tunnel/Marsh End; present=Callum Rafferty, Emre Aksoy, Big Dov; time=-]]
[[s Callum Rafferty > Emre Aksoy]]"You dived."

Callum Rafferty had been stood in the tunnel for four minutes with the sweat going cold down his back, and he had planned something a lot better than that.

The striker didn't even break stride. [[s Emre Aksoy > Callum Rafferty]]"Hello to you too."

Callum put an arm out. It was a long arm, and the tunnel at Marsh End was a narrow tunnel. Emre Aksoy pulled up with his chest an inch off it and looked at it like it was a dog that had got on the sofa.

[[s Callum Rafferty > Emre Aksoy]]"Ninety-third minute," said Callum. [[s Callum Rafferty > Emre Aksoy]]"I never touched you."

[[s Emre Aksoy > Callum Rafferty]]"You breathed on me." Brown eyes. Stupid eyelashes. [[s Emre Aksoy > Callum Rafferty]]"I'm very delicate."

[[s Callum Rafferty > Emre Aksoy]]"You're a cheat."

[[s Emre Aksoy > Callum Rafferty]]"I'm top scorer." He ducked under the arm. He was a good four inches shorter than the captain and he made it look like something he'd picked out in a shop. [[s Emre Aksoy > Callum Rafferty]]"You should stretch more, grandad. You turn like a bus."

[[s Callum Rafferty > Emre Aksoy]]"Say that again."

[[s Emre Aksoy > Callum Rafferty]]"Like a bus. A long one, with the bendy bit in the middle."

[[s Big Dov > Callum Rafferty]]"Raff." That was Big Dov, coming up from the pitch with his gloves under one arm. [[s Big Dov > Callum Rafferty]]"Raff, mate, leave it. There's cameras."

[[s Callum Rafferty > Big Dov, Emre Aksoy]]"Oh, he knows where the cameras are. He checks before he falls over."

And that landed, weirdly. Of everything he'd shouted at the man in six years, *that* was what landed. The grin went out like somebody had found the switch.

[[s Emre Aksoy > Callum Rafferty]]"I have two screws in my knee," the shorter man said. He wasn't loud about it. [[s Emre Aksoy > Callum Rafferty]]"Every time one of you big lads comes through the back of me I have to decide. Stay up and be a hero, or go down and play next week. I don't check for cameras, Rafferty. I check for you."

Nobody said anything. The keeper became very interested in the stitching on his gloves.

[[s Callum Rafferty > Emre Aksoy]]"Sleep well, sunshine," Callum called after him, because he was thirty-one years old and he had to have the last word.

[[s Big Dov > Callum Rafferty]]"Smooth," said Dov.

He did not sleep well. He watched the penalty nineteen times on his phone with the sound off, and on the nineteenth he saw his own trailing boot clip the man's heel, clear as you like. He threw the phone in the laundry basket.

[[scene place=the training ground; present=Callum Rafferty, Pryce, Emre Aksoy; time=Three months later]]
Three months later Pryce had him up to the office at the training ground and told him to sit down, and Callum knew from the biscuits that it was bad.

[[s Callum Rafferty > Pryce]]"You've signed someone," he said.

[[s Pryce > Callum Rafferty]]"Loan. To the end of the season." The gaffer pushed the plate across. [[s Pryce > Callum Rafferty]]"Have a custard cream."

[[s Callum Rafferty > Pryce]]"Who?"

[[s Pryce > Callum Rafferty]]"We've scored nine goals since August. Four of them were you, Raff, and you're a centre-half."

[[s Callum Rafferty > Pryce]]"Gaffer. *Who?*"

Behind him the door opened. He would like it on record that he stayed in the chair.

[[s Emre Aksoy > Callum Rafferty, Pryce]]"Is it a bad moment?" somebody said. [[s Emre Aksoy > Callum Rafferty, Pryce]]"I can go out and fall in again."

[[s Callum Rafferty > Pryce]]"No," said Callum. He said it to Pryce, to the biscuits, to God. [[s Callum Rafferty > Pryce]]"No. Absolutely not. The fans'll burn the place down."

[[s Emre Aksoy > Callum Rafferty]]"They sang to me in the car park." Emre sat on the arm of the other chair, not in it, like a cat would. [[s Emre Aksoy > Callum Rafferty]]"Something about my mother. It was very catchy."

[[s Pryce > Emre Aksoy, Callum Rafferty]]"It's signed. So you'll shake hands, and you'll do the photo, and you'll room together on away trips till you can stand each other."

[[s Callum Rafferty > Pryce]]"You what?"

[[s Emre Aksoy > Pryce]]"He snores," the striker said, appalled. [[s Emre Aksoy > Pryce]]"Look at him. That is the nose of a man who snores."

[[s Callum Rafferty > Emre Aksoy]]"I do not snore."

[[s Pryce > Emre Aksoy, Callum Rafferty]]"Handshake," said Pryce.

They shook. Emre's hand was warm and dry and he didn't try to crush anything, which Callum thought was probably a tactic.

[[s Emre Aksoy > Callum Rafferty]]"Skipper," said Emre, perfectly polite.

[[s Callum Rafferty > Emre Aksoy]]"Sunshine," said the captain through his teeth.

***

[[scene place=a twin room/the hotel; present=Callum Rafferty, Emre Aksoy, Nadine, Big Dov; time=the night before the semi]]
It was supposed to be a twin room. It *was* a twin room, technically, in that somebody at the hotel had taken two single beds and shoved them together and thrown one big duvet over the crack. It was the night before the semi and there was a wedding on, and there was nothing else.

[[s Nadine > Emre Aksoy]]"Leg up," said Nadine, who did not care about beds. She had a bag of ice in one hand and a roll of cling film in the other. [[s Nadine > Emre Aksoy]]"Higher. Twenty minutes on, and if I see you on the stairs tomorrow I will know."

[[s Emre Aksoy > Nadine]]"You're a cruel woman."

[[s Nadine > Emre Aksoy]]"I am." She wound the film round and round his knee. [[s Nadine > Callum Rafferty]]"You, big man. Make sure he keeps it on. He'll tell you it's melted."

[[s Callum Rafferty > Nadine]]"Why's it my job?"

[[s Nadine > Callum Rafferty]]"Because you kicked it about thirty times."

He didn't have an answer to that. The physio patted him on the shoulder on the way out, and nearly walked into Dov, who was filling the doorway with a toothbrush in his fist.

[[s Big Dov > Callum Rafferty]]"Have you got any toothpa—" The keeper looked at the bed. He looked at the two of them. His whole face went up like a sunrise. [[s Big Dov > Callum Rafferty, Emre Aksoy]]"Oh, lads. Oh, that's lovely."

[[s Callum Rafferty > Big Dov]]"Get out."

[[s Big Dov > Emre Aksoy]]"Does he get to be the little spoon?"

[[s Emre Aksoy > Big Dov]]"We're negotiating," said Emre.

[[s Callum Rafferty > Big Dov]]"*Dov.*"

The door shut. You could hear him laughing all the way down the corridor to the lift.

So then it was quiet. Callum sat on his edge of the bed with his back to the younger man and unlaced his trainers for a lot longer than trainers need. Four months they'd been doing this. Four months of the same coach, same canteen, same argument about the radio, and somewhere in it the argument had gone soft at the corners and he'd started saving bits of it up in the day to tell him at night. He wasn't an idiot. He knew what that was. He'd just hoped it would go off, like a hamstring.

[[s Emre Aksoy > Callum Rafferty]]"It's melted," said Emre.

[[s Callum Rafferty > Emre Aksoy]]"It's been three minutes."

[[s Emre Aksoy > Callum Rafferty]]"I'm only telling you what I feel."

Callum snorted. He got up, came round, and sat down by the bad leg, and shifted the ice where it was sliding off. There was a scar under there like a zip. He'd never seen it up close. His thumb was on the end of it before he'd asked himself if that was all right.

The other man went very still.

[[s Callum Rafferty > Emre Aksoy]]"Which one was it?" he asked. [[s Callum Rafferty > Emre Aksoy]]"That did this."

[[s Emre Aksoy > Callum Rafferty]]"Nobody. A car park. I was nineteen and showing off for a girl with a shopping trolley."

[[s Callum Rafferty > Emre Aksoy]]"You told me—"

[[s Emre Aksoy > Callum Rafferty]]"I told you I had screws. You did the rest yourself, with your big Catholic face." He was smiling, but only a bit. [[s Emre Aksoy > Callum Rafferty]]"I could have told you. I liked it, a little, that you felt bad. Nobody feels bad for me. I fall over too much."

[[s Callum Rafferty > Emre Aksoy]]"It was a pen," Callum said.

[[s Emre Aksoy > Callum Rafferty]]"What?"

[[s Callum Rafferty > Emre Aksoy]]"Marsh End. In the ninety-third. I caught your heel. I've watched it, I've watched it about a hundred times, and it was a pen, all right? I called you a cheat and it was a stonewall penalty. I'm sorry."

A door banged somewhere. Two floors down the wedding was murdering a song about summer.

[[s Emre Aksoy > Callum Rafferty]]"A hundred times," said the striker.

[[s Callum Rafferty > Emre Aksoy]]"Nineteen. Give or take."

[[s Emre Aksoy > Callum Rafferty]]"Only to look at your foot?"

And there it was, wasn't it. You could clear that. You could put your boot right through that, row Z, and both of you could go to sleep.

[[s Callum Rafferty > Emre Aksoy]]"No," said Callum. [[s Callum Rafferty > Emre Aksoy]]"Not just my foot."

The smaller man reached up, got two fingers into the collar of that horrible club polo shirt, and stopped. Waiting. Giving him all the time in the world to get a tackle in.

He didn't. It was not a graceful kiss. There was a nose in it, and a bag of ice went down the gap between the beds with a crunch, and when they came up for air Emre had hold of his ears.

[[s Emre Aksoy > Callum Rafferty]]"Six years," he said. [[s Emre Aksoy > Callum Rafferty]]"Six years I've been falling over in front of you, canım. You are so *slow*."

[[s Callum Rafferty > Emre Aksoy]]"I turn like a bus," the older man agreed, and kissed him again.

[[s Emre Aksoy > Callum Rafferty]]"Wait. Wait, stop." A hand flat on his chest. [[s Emre Aksoy > Callum Rafferty]]"The ice."

[[s Callum Rafferty > Emre Aksoy]]"It's melted."

[[scene place=the breakfast room; present=Callum Rafferty, Emre Aksoy, Big Dov, Nadine; time=ten to eight]]
He'd been awake since six with someone else's arm across his ribs, listening to the forward breathe, and then listening harder. By ten to eight they were down in the breakfast room, where Nadine had the good table by the toaster and Dov had about eleven sausages.

[[s Callum Rafferty > Big Dov, Nadine]]"He snores," Callum announced, putting down his tray.

[[s Emre Aksoy > Callum Rafferty]]"I have a small nose. It's impossible."

[[s Callum Rafferty > Emre Aksoy]]"Like a tractor, love."

It was out before he'd heard it. The toaster popped. Nadine stopped with her spoon in her egg, and the keeper slowly, slowly put down a sausage.

[[s Nadine > Callum Rafferty]]"Like a what, sorry?" she said.

[[s Callum Rafferty > Nadine]]"Tractor."

[[s Nadine > Callum Rafferty]]"No, after that."

Under the table a foot came down on his, hard, studs or no studs, and stayed there. Emre was buttering toast. He was buttering it right to the edges, and he'd gone pink to the tips of his ears.

[[s Emre Aksoy > Nadine]]"He's old," the striker told her. [[s Emre Aksoy > Nadine]]"He gets confused. How did I do on the stairs?"

[[s Nadine > Emre Aksoy]]"You took the lift."

[[s Emre Aksoy > Nadine]]"I'm very delicate," said Emre.

[[s Big Dov > Nadine]]"That's a tenner," Dov said, and held out his palm across the sausages. [[s Big Dov > Nadine]]"Before the final, I said. You said the summer."

She dug out her purse without a word. Callum put his face in his hands.

[[s Emre Aksoy > Callum Rafferty]]"Penalty?" said the voice at his elbow, very sweet.

[[s Callum Rafferty > Emre Aksoy]]"Stonewall," he said into his palms, and didn't move his foot.
