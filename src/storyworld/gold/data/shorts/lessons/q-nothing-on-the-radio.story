title: Nothing on the Radio
section: third | past | - | Nico Tamburrino
person: Nico Tamburrino | Tamburrino; Nico | he/him
person: Femi Oyelaran | Oyelaran; Femi | he/him
person: Sergeant Dill | Dill; Sergeant Dill; Sarge; the sergeant | she/her
person: Leon Prewitt | Prewitt; Leon; the kid | he/him
person: Benny | Benny; the nurse; a nurse | he/him
person: Bola | Bola; my sister | she/her
person: Biscuit | Biscuit; the dog | ?
relation: Nico Tamburrino | Femi Oyelaran | colleague: police partners
relation: Nico Tamburrino | Femi Oyelaran | romantic: in love and not saying so
relation: Sergeant Dill | Nico Tamburrino | colleague: superior
relation: Sergeant Dill | Femi Oyelaran | colleague: superior
relation: Bola | Femi Oyelaran | family: sister
=====
Nothing on the Radio

[[scene place=a department Ford/Calder Street; present=Nico Tamburrino, Femi Oyelaran, Sergeant Dill; time=Four hours and eleven minutes into the Prewitt stakeout]]
Four hours and eleven minutes into the Prewitt stakeout, Tamburrino had run out of things on Calder Street to look at that weren't Oyelaran.

He had done the door. He had done the laundromat, the dead pigeon, and the hand-lettered sign on the loading dock that said [[m ?]]"NO DUMPING NO EXEPTIONS." He had done the bottom of his own coffee cup. And then, because he was a weak man and it was eleven at night, he'd gone back to the passenger seat.

[[s Femi Oyelaran > Nico Tamburrino]]"You're staring," said Oyelaran, whose eyes were shut.

[[s Nico Tamburrino > Femi Oyelaran]]"I'm watching the door."

[[s Femi Oyelaran > Nico Tamburrino]]"The door is on your side."

It was, too. Tamburrino turned and gave the door his full attention. It went on being a door. [[s Nico Tamburrino > Femi Oyelaran]]"I was resting my neck."

[[s Femi Oyelaran > Nico Tamburrino]]"You were resting it at me."

[[s Nico Tamburrino > Femi Oyelaran]]"Shut up and sleep. You've got forty minutes."

[[s Femi Oyelaran > Nico Tamburrino]]"I can't sleep when I'm being rested at." But he slid lower, knees jammed against the dash, six foot three of him folded into a department Ford like a deck chair, and the corner of his mouth did the thing. The thing was not a smile. Tamburrino had put eight years of study into the thing and could have testified to it under oath.

The radio coughed. [[s Sergeant Dill > Nico Tamburrino, Femi Oyelaran]]"Four-Lima, you two alive?"

Tamburrino got to the handset first. [[s Nico Tamburrino > Sergeant Dill]]"Define alive, Sarge."

[[s Sergeant Dill > Nico Tamburrino, Femi Oyelaran]]"Don't be cute." Sergeant Dill sounded like she was eating chips. [[s Sergeant Dill > Nico Tamburrino, Femi Oyelaran]]"Prewitt's girlfriend just paid a phone bill clear over in Eastmoor. He may not show at all. I can pull you at midnight."

He glanced across. Oyelaran, eyes still closed, shook his head a quarter of an inch.

[[s Nico Tamburrino > Sergeant Dill]]"We'll stay," said Tamburrino.

[[s Sergeant Dill > Nico Tamburrino, Femi Oyelaran]]"Of course you will. You know the rest of us have homes, right?"

The radio clicked off. Neither of them said anything about homes.

[[s Femi Oyelaran > Nico Tamburrino]]"He'll show," Oyelaran said after a while. [[s Femi Oyelaran > Nico Tamburrino]]"He left the dog in there."

[[s Nico Tamburrino > Femi Oyelaran]]"You and the dog."

[[s Femi Oyelaran > Nico Tamburrino]]"A man comes back for a dog. I'd come back for a dog."

[[s Nico Tamburrino > Femi Oyelaran]]"You don't have a dog. You have a fern."

[[s Femi Oyelaran > Nico Tamburrino]]"I'd come back for the fern, then."

*And who else*, thought Tamburrino, and drank cold coffee at himself as a punishment.

[[s Femi Oyelaran > Nico Tamburrino]]"Bola's asking about Sunday." He said it to the roof of the car. [[s Femi Oyelaran > Nico Tamburrino]]"My sister. She's doing the goat. She said, [[q]]'Bring your partner.'"

[[s Nico Tamburrino > Femi Oyelaran]]"Did she say it like that?"

[[s Femi Oyelaran > Nico Tamburrino]]"Like what?"

[[s Nico Tamburrino > Femi Oyelaran]]"Like —" Tamburrino moved his hand around. There were a number of ways to end that sentence and every one of them was a cliff. [[s Nico Tamburrino > Femi Oyelaran]]"Like I'd have to bring a dish."

There was a pause. It went on just slightly too long to be about a dish.

[[s Femi Oyelaran > Nico Tamburrino]]"You wouldn't have to bring a dish," he said.

Behind the steel door, the dog started barking.

[[scene place=The back hall; present=Nico Tamburrino, Femi Oyelaran, Leon Prewitt; time=-]]
They were over the road before the third bark. The back hall stank of bleach and wet animal, one bulb going, and at the far end of it a skinny kid in a parka was trying to get a leash on forty pounds of hysterical pit mix.

[[s Nico Tamburrino > Leon Prewitt]]"Police! Leon, hands!"

[[s Leon Prewitt > Nico Tamburrino, Femi Oyelaran]]"I'm just getting my dog, man!"

[[s Nico Tamburrino > Leon Prewitt]]"I don't care if you're getting the Pope. Hands."

[[s Femi Oyelaran > Nico Tamburrino]]"Easy," said Oyelaran, not to the kid. He was already past Tamburrino's shoulder, palms open, using the voice, the low one he saved for jumpers and old ladies. [[s Femi Oyelaran > Leon Prewitt]]"Leon. What's his name?"

[[s Leon Prewitt > Femi Oyelaran]]"...Biscuit."

[[s Femi Oyelaran > Leon Prewitt]]"That's a good name. Is Biscuit a biter?"

[[s Leon Prewitt > Femi Oyelaran]]"Nah. He's just scared." Prewitt wiped his nose on his sleeve, and that was when Tamburrino saw the box cutter in the other hand, down along the leg, the kid maybe not even remembering he had it.

[[s Nico Tamburrino > Femi Oyelaran]]"Oyelaran. Left hand."

[[s Femi Oyelaran > Nico Tamburrino]]"I see it."

[[s Nico Tamburrino > Femi Oyelaran]]"Then back up."

[[s Femi Oyelaran > Leon Prewitt]]"Leon, I'm going to take the leash," Oyelaran went on, as if nobody had spoken, [[s Femi Oyelaran > Leon Prewitt]]"and you're going to put that down, and Biscuit's going to —"

The dog bolted. It went between Oyelaran's legs, the kid lunged after it yelling, the bulb swung, somebody's shoulder hit the wall. It took a second and a half. Then Prewitt was staring at the box cutter like it had grown out of him, and Oyelaran had sat down on the floor with great care and was looking at his own side.

[[s Nico Tamburrino > Femi Oyelaran]]"Femi!"

He didn't recognize the noise as his. He had the kid on the tiles and cuffed without knowing how he'd done it, and then he was on his knees with both hands pressed to wet shirt.

[[s Leon Prewitt > Nico Tamburrino, Femi Oyelaran]]"I didn't mean it," the kid was sobbing, [[s Leon Prewitt > Nico Tamburrino, Femi Oyelaran]]"I swear to God I didn't mean it, I didn't —"

[[s Femi Oyelaran > Leon Prewitt]]"I know you didn't," said Oyelaran, very grey. And then, quieter, [[s Femi Oyelaran > Nico Tamburrino]]"You called me Femi."

[[s Nico Tamburrino > Femi Oyelaran]]"I'll call you worse. Keep your eyes open."

[[s Femi Oyelaran > Nico Tamburrino]]"You never —"

[[s Nico Tamburrino > Femi Oyelaran]]"*Open*, I said."

***

[[scene place=the corridor/St. Columba's; present=Nico Tamburrino, Benny, Sergeant Dill; time=-]]
The chairs at St. Columba's were bolted together in fours so that no one could throw them. Tamburrino had been sitting on the end of one row, hands between his knees, long enough for the blood to go brown in the creases.

[[s Benny > Nico Tamburrino]]"Are you with Oyelaran?" A nurse had stopped in front of him, a round young man with a pencil through his bun.

[[s Nico Tamburrino > Benny]]"Yes. Is he —"

[[s Benny > Nico Tamburrino]]"You family?"

[[s Nico Tamburrino > Benny]]"I'm his partner."

The nurse looked at the badge on his belt, then at his face, and seemed to find the two exhibits in conflict. [[s Benny > Nico Tamburrino]]"Work partner, or..."

[[s Nico Tamburrino > Benny]]"Yeah," said Tamburrino hoarsely.

[[s Benny > Nico Tamburrino]]"I'm going to put down yes." He wrote something. [[s Benny > Nico Tamburrino]]"It's long, but it's shallow. Nineteen stitches, no organs. He keeps asking if somebody fed a biscuit?"

It came out of Tamburrino as a bark. He put the back of his wrist against his eyes, and the nurse was kind enough to get interested in the clipboard.

[[s Sergeant Dill > Benny]]"Benny, is this one giving you trouble?" The sergeant was coming down the corridor with her coat on over what was plainly a pajama top.

[[s Benny > Sergeant Dill]]"No, ma'am. He's a lamb."

[[s Sergeant Dill > Nico Tamburrino]]"That'll be the day." Dill waited until Benny had gone through the swing doors, then lowered herself into the next chair. She smelled of toothpaste. [[s Sergeant Dill > Nico Tamburrino]]"Prewitt's talking. Gave up the whole Eastmoor crew before they'd even got him a soda. The dog's in my back seat, eating my back seat."

[[s Nico Tamburrino > Sergeant Dill]]"He wasn't listening to me, Sarge. I told him to back up."

[[s Sergeant Dill > Nico Tamburrino]]"He never listens to you. It's why your clearance rate's so high."

[[s Nico Tamburrino > Sergeant Dill]]"It's not funny."

[[s Sergeant Dill > Nico Tamburrino]]"I'm not laughing." She studied the opposite wall, which had a poster about hand-washing on it. [[s Sergeant Dill > Nico Tamburrino]]"I could split the two of you up, you know. If there was a reason. If somebody was to come to me with a reason, I'd have to. There's a form." She let that sit. [[s Sergeant Dill > Nico Tamburrino]]"So I'm glad nobody ever has."

He turned his head and looked at her.

[[s Sergeant Dill > Nico Tamburrino]]"Wash your hands, Tamburrino," she said. [[s Sergeant Dill > Nico Tamburrino]]"Then take him home."

[[scene place=The apartment; present=Nico Tamburrino, Femi Oyelaran; time=getting on for four]]
It was getting on for four by the time he'd hauled Oyelaran up three flights and got the right key into the right lock. The apartment was dark and too neat. The fern sat in the window like a landlady.

[[s Femi Oyelaran > Nico Tamburrino]]"Couch," Oyelaran said through his teeth.

[[s Nico Tamburrino > Femi Oyelaran]]"Bed."

[[s Femi Oyelaran > Nico Tamburrino]]"Couch. It's nearer." He went down onto it in installments, one hand on Tamburrino's neck, and when he was down he forgot to take the hand away. Or didn't forget. His thumb was just under the ear, where it could feel whatever there was to feel.

Tamburrino crouched there like an idiot. His knees cracked. [[s Nico Tamburrino > Femi Oyelaran]]"You want water? They said water with the pills."

[[s Femi Oyelaran > Nico Tamburrino]]"In a minute."

[[s Nico Tamburrino > Femi Oyelaran]]"You scared the hell out of me," he said. It seemed safe enough, in the dark. [[s Nico Tamburrino > Femi Oyelaran]]"Don't do that."

[[s Femi Oyelaran > Nico Tamburrino]]"All right."

[[s Nico Tamburrino > Femi Oyelaran]]"I mean it, Femi."

[[s Femi Oyelaran > Nico Tamburrino]]"I know you do, Nico."

Nobody else called him that. His mother had, and she was six years dead. He waited for the rest of it, whatever the rest of it was, and he could see Oyelaran waiting too, and for a moment the whole apartment leaned in, fern and all.

A garbage truck went by in the street.

[[s Femi Oyelaran > Nico Tamburrino]]"I would, by the way." He took the hand back and laid it on his own chest as though it were something he'd borrowed. [[s Femi Oyelaran > Nico Tamburrino]]"Come back. Not only for the fern."

Tamburrino got up and ran the tap in the kitchen for much longer than a glass of water needed. When he came out again Oyelaran's eyes were shut and his breath was slow, so he set the glass down where it could be reached, pulled the afghan off the chair, and spread it over as much of him as it would cover.

[[s Nico Tamburrino > Femi Oyelaran]]"I'll bring a salad," he told the afghan. [[s Nico Tamburrino > Femi Oyelaran]]"Sunday."

[[s Femi Oyelaran > Nico Tamburrino]]"You're staring," said Oyelaran, with his eyes closed.

[[s Nico Tamburrino > Femi Oyelaran]]"I'm watching the door."
