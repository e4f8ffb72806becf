title: Ask Me Later
section: third | past | - | Rustam Yuldashev
person: Rustam Yuldashev | Rustam; Dr. Yuldashev; Rust; the surgeon; the shorter man; his landlord | he/him
person: Piet Haverkort | Piet; Haver; Pietje; Mr. Haverkort; the blond; the taller man; the paramedic; the patient | he/him
person: Gráinne Tully | Sister Tully; the charge nurse | she/her
person: Lotte Kivimäki | Lotte; Kivi; the pilot | she/her
person: Baptiste Arsenault | Arsenault | he/him
person: the young doctor | the younger one; the young doctor | he/him
person: Marijke Haverkort | a woman in a wet coat; the woman; the stranger; Marijke; Mieke; his sister | she/her
person: the boy on the stretcher | the kid; the boy | he/him
relation: Rustam Yuldashev | Piet Haverkort | romantic
relation: Marijke Haverkort | Piet Haverkort | family:sister
relation: Lotte Kivimäki | Piet Haverkort | colleague
relation: Lotte Kivimäki | Rustam Yuldashev | friend
relation: Gráinne Tully | Rustam Yuldashev | colleague
relation: Baptiste Arsenault | Rustam Yuldashev | colleague
relation: Baptiste Arsenault | the young doctor | colleague
=====
[[scene place=the corridor/Theatre Four; present=Rustam Yuldashev, Gráinne Tully, Lotte Kivimäki; time=twenty to five]]
They had taken his badge away. Not for good, Sister Tully said; only until he stopped trying to open doors with it.

[[s Rustam Yuldashev > Gráinne Tully]]"I wasn't going to scrub in," said Rustam. [[s Rustam Yuldashev > Gráinne Tully]]"I was going to look through the glass."

[[s Gráinne Tully > Rustam Yuldashev]]"You were going to look through the glass an hour ago, and then I found you in the sluice with a cap on."

[[s Rustam Yuldashev > Gráinne Tully]]"It was my own cap."

[[s Gráinne Tully > Rustam Yuldashev]]"Sit down, Dr. Yuldashev."

He sat. The charge nurse had been on nights at St. Brannoc's since before he learned to tie a knot, and she had a way of using a man's title that took it off him. She dropped the badge into her breast pocket, buttoned the pocket, and went off down the corridor to shout at a porter. The clock over Theatre Four said twenty to five.

On the bench opposite, the pilot was still in her flight suit. There was tape across her eyebrow and somebody's blood all down her left sleeve, and Rustam had been not looking at the sleeve since he got here.

[[s Lotte Kivimäki > Rustam Yuldashev]]"You can ask," said Lotte.

[[s Rustam Yuldashev > Lotte Kivimäki]]"Was he conscious?"

[[s Lotte Kivimäki > Rustam Yuldashev]]"He was singing."

[[s Rustam Yuldashev > Lotte Kivimäki]]"Singing what?"

[[s Lotte Kivimäki > Rustam Yuldashev]]"The goose one. All the verses." She looked at her hands. [[s Lotte Kivimäki > Rustam Yuldashev]]"It was a beet field, Rust. I've put down in worse. But the skid caught a drain, and Haver had unbuckled because the kid on the stretcher was choking, so he was the only one of us on his feet. And when we went over he sort of went round him. Like, what do you put round plates."

[[s Rustam Yuldashev > Lotte Kivimäki]]"Newspaper."

[[s Lotte Kivimäki > Rustam Yuldashev]]"Like newspaper. There isn't a scratch on that boy."

[[s Rustam Yuldashev > Lotte Kivimäki]]"No," he said. [[s Rustam Yuldashev > Lotte Kivimäki]]"There wouldn't be."

[[s Lotte Kivimäki > Rustam Yuldashev]]"I've flown with him for six years. I know what he's like." She gave him a sideways look, which the tape made worse. [[s Lotte Kivimäki > Rustam Yuldashev]]"You've only lived with him for two."

[[s Rustam Yuldashev > Lotte Kivimäki]]"He rents my attic."

[[s Lotte Kivimäki > Rustam Yuldashev]]"Mm."

[[s Rustam Yuldashev > Lotte Kivimäki]]"He rents my attic, Lotte. He has his own fridge."

[[s Lotte Kivimäki > Rustam Yuldashev]]"I've seen the fridge. There's half a jar of mustard in it, and on the door there's you at the seaside in a hat."

He had no answer to that, and was saved from finding one by the doors.

Two doctors came out, an old one and a young one, both with the mark of the mask still printed across their noses. The younger one consulted his clipboard.

[[s the young doctor > Rustam Yuldashev, Lotte Kivimäki]]"Family of Mr. Haverkort?" he asked the corridor, and the other trod on his foot.

[[s Baptiste Arsenault > the young doctor]]"You are speaking to the man who will mark your vascular rotation, you infant." Arsenault pulled off his cap. What hair he had stood straight up. [[s Baptiste Arsenault > Rustam Yuldashev]]"He is alive, and he will go on being alive, and he will be very annoying about it. Breathe, please. You are the colour of my gloves."

Rustam breathed. It seemed to be a thing one had to do by hand.

[[s Baptiste Arsenault > Rustam Yuldashev]]"The pelvis is a simple break. Two ribs. The spleen I have kept; you may thank me in wine. The left hand is nine screws and a plate."

[[s Rustam Yuldashev > Baptiste Arsenault]]"He's left-handed."

[[s Baptiste Arsenault > Rustam Yuldashev]]"I know he is left-handed! Every nurse in the building knows he is left-handed, he writes them limericks. Why do you think I was four hours?"

[[s Rustam Yuldashev > Baptiste Arsenault]]"When can I see him?"

[[s Baptiste Arsenault > Rustam Yuldashev]]"At this hour? Only family."

[[s the young doctor > Baptiste Arsenault]]"That's what I was trying to say, sir," said the young doctor, who was standing on one leg. [[s the young doctor > Baptiste Arsenault, Rustam Yuldashev]]"There's a form. He filled it in when he joined the air ambulance. Under next of kin it's got R. Yuldashev, and then where it says relationship, it's got, well. I thought it was a mistake."

He turned the clipboard round. Rustam knew those capitals. They were on his shopping lists, on the fuse box, on the lid of every leftover in the house.

[[m Piet Haverkort]]"LANDLORD," it said, and after that, in brackets and a different pen, [[m Piet Haverkort]]"ASK ME LATER."

Nobody in the corridor said anything. Lotte was smiling at the ceiling with her eyes shut.

[[s Gráinne Tully > Rustam Yuldashev]]"Well," said Sister Tully, who had come up behind them on her silent shoes. She unbuttoned her pocket. [[s Gráinne Tully > Rustam Yuldashev]]"I suppose that's later than it was."

***

[[scene place=Recovery; present=Rustam Yuldashev, Piet Haverkort]]
They had put him at the end, by the window, because he didn't fit anywhere else. Even so his feet stuck out. Piet was six foot five, and the one thing Rustam had ever managed to say about that, in two years, was to mind the beam on the stairs.

The blond hair had beet field in it. The hand lay on a pillow of its own like something in a jeweller's.

[[t Rustam Yuldashev]]"I could just go home," he thought. [[t Rustam Yuldashev]]"I could go home and put the bins out, and come back at two with grapes, like a normal person."

He pulled up the chair.

[[s Piet Haverkort > Rustam Yuldashev]]"You've got your cap on," said the patient, without opening his eyes.

[[s Rustam Yuldashev > Piet Haverkort]]"How would you know?"

[[s Piet Haverkort > Rustam Yuldashev]]"You breathe different. Like you're counting." The eyes opened. They were very blue, and pointed in nearly the same direction. [[s Piet Haverkort > Rustam Yuldashev]]"The boy?"

[[s Rustam Yuldashev > Piet Haverkort]]"Upstairs. Asking for chips."

[[s Piet Haverkort > Rustam Yuldashev]]"Kivi?"

[[s Rustam Yuldashev > Piet Haverkort]]"One eyebrow."

[[s Piet Haverkort > Rustam Yuldashev]]"She'll be insufferable. Is it bad? Don't do the voice. You have a voice you do for relatives."

[[s Rustam Yuldashev > Piet Haverkort]]"You're going to walk. You're going to have a hand. You'll set off every airport for the rest of your life." He had meant to go on, but the voice, the one for relatives, had gone and left him with his own. [[s Rustam Yuldashev > Piet Haverkort]]"You unbuckled."

[[s Piet Haverkort > Rustam Yuldashev]]"Yeah."

[[s Rustam Yuldashev > Piet Haverkort]]"You made me promise about the ladder. You stood in my own hall and made me promise, no going up on the roof unless somebody's holding it, and then you go and unbuckle in a—"

[[s Piet Haverkort > Rustam Yuldashev]]"Rustam."

[[s Rustam Yuldashev > Piet Haverkort]]"What?"

[[s Piet Haverkort > Rustam Yuldashev]]"I'm going to be asleep in about four seconds," said the taller man, with great care. [[s Piet Haverkort > Rustam Yuldashev]]"Would you hold the good one?"

There was a drip in it. He held it anyway, two fingers and the thumb, round the tape. It was the size of a dinner plate and dreadfully warm. It took rather more than four seconds. The surgeon, who could count, did not let go at four, nor at four hundred.

[[scene present=Rustam Yuldashev, Piet Haverkort, Marijke Haverkort]]
When he woke it was light. His neck had set like plaster, rain was running down the window, and a woman in a wet coat was standing at the foot of the bed with a suitcase, looking at their hands.

[[s Rustam Yuldashev > Marijke Haverkort]]"Visiting isn't until two," he said, out of some reflex.

[[s Marijke Haverkort > Rustam Yuldashev]]"Then what are you doing here?"

She was fifty or so, and enormous, with a plait down her back that dripped on the floor. It was a reasonable question. He considered it.

[[s Rustam Yuldashev > Marijke Haverkort]]"I work here."

[[s Marijke Haverkort > Rustam Yuldashev]]"In that chair?" The stranger put down her suitcase. She came round the bed and, very gently for somebody so large, picked a bit of leaf out of Piet's hair and put it in her pocket. [[s Marijke Haverkort > Rustam Yuldashev]]"When he was nine he jumped off the boathouse because a cat was stuck on it. The cat came down by itself. It took him six weeks. Is it you who cuts him open?"

[[s Rustam Yuldashev > Marijke Haverkort]]"No. They wouldn't let me."

[[s Marijke Haverkort > Rustam Yuldashev]]"Why not?"

[[s Rustam Yuldashev > Marijke Haverkort]]"Because I'm not—" He tried it again from the other end. [[s Rustam Yuldashev > Marijke Haverkort]]"Because I'm his landlord."

The woman looked at him. A slow and terrible delight spread over her face, and he saw then what he ought to have seen at once: the jaw, the ridiculous blue eyes.

[[s Marijke Haverkort > Rustam Yuldashev]]"You! You are small! He never said that you are small."

[[s Rustam Yuldashev > Marijke Haverkort]]"I'm five foot nine."

[[s Marijke Haverkort > Rustam Yuldashev]]"Marijke," she said, and shook the hand that wasn't in use until his teeth rattled. [[s Marijke Haverkort > Rustam Yuldashev]]"Every Sunday I have him on the telephone. Every Sunday! 'Mieke, today he has made the soup with the dumplings. Mieke, he has bought a hat.' And I say to him, 'Pietje, does this man know?' And you know what he says to me? 'He thinks I'm there for the parking.'"

[[s Rustam Yuldashev > Marijke Haverkort]]"I did think that," said Rustam faintly. [[s Rustam Yuldashev > Marijke Haverkort]]"It's very good parking."

[[s Piet Haverkort > Marijke Haverkort]]"Mieke," said a hoarse voice from the pillow, [[s Piet Haverkort > Marijke Haverkort]]"I love you, and I'm going to die of this. Go and get a coffee."

[[s Marijke Haverkort > Rustam Yuldashev]]"You see how he talks to me? I have been on three trains."

[[s Piet Haverkort > Marijke Haverkort]]"Get two coffees."

His sister bent and kissed him on the forehead, said something short in their own language that turned his ears pink, and went out, nearly flattening the young doctor, who was coming in. He looked at her, and at the bed, and at the two hands, and went out again.

[[scene present=Rustam Yuldashev, Piet Haverkort]]
It was quiet. The rain ran down the glass.

[[s Rustam Yuldashev > Piet Haverkort]]"So it's later," said Rustam.

[[s Piet Haverkort > Rustam Yuldashev]]"What is?" asked the blond.

[[s Rustam Yuldashev > Piet Haverkort]]"You wrote it on a form. In brackets."

[[s Piet Haverkort > Rustam Yuldashev]]"Oh, God. The form." The paramedic shut his eyes. [[s Piet Haverkort > Rustam Yuldashev]]"That was my first winter. I'd had the dumplings. I wasn't responsible."

[[s Rustam Yuldashev > Piet Haverkort]]"You put it in a different pen."

[[s Piet Haverkort > Rustam Yuldashev]]"I went back. I went all the way back to the office on my day off and told them I'd got my blood group wrong." One eye came open. [[s Piet Haverkort > Rustam Yuldashev]]"You needn't do anything about it. I can go on hitting my head on your beam. I like your beam."

There were things a person could say here. He had a drawer of them; he had been putting them away for two years, folded, like good sheets. What came out was none of those.

[[s Rustam Yuldashev > Piet Haverkort]]"You can't do the attic stairs. Not with that pelvis. Not for three months, at least."

[[s Piet Haverkort > Rustam Yuldashev]]"No," said Piet slowly. [[s Piet Haverkort > Rustam Yuldashev]]"I suppose I can't."

[[s Rustam Yuldashev > Piet Haverkort]]"My room's on the ground floor."

[[s Piet Haverkort > Rustam Yuldashev]]"It is. Where would you go?"

The shorter man looked at the hand, the one with the drip in it, and found that his thumb had been moving back and forth across the knuckles for some time without asking anyone.

[[s Rustam Yuldashev > Piet Haverkort]]"I thought," he said, [[s Rustam Yuldashev > Piet Haverkort]]"I wouldn't go anywhere."

The monitor over the bed, which had been minding its own business, began to go rather faster, and Sister Tully put her head round the door to see what on earth they were doing to her patient.
