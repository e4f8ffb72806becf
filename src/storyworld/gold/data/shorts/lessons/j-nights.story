title: Quiet
section: first | past | the paramedic | -
person: the paramedic | the paramedic; sunshine; medic; son | he/him
person: my partner | my partner | she/her
person: control | control | ?
person: Teddy | Teddy; the old man | he/him
person: the wife | his wife; the old woman; the woman in the dressing gown | she/her
person: the girl in the sequins | the girl in the sequins; the girl | she/her
person: the tall friend | the tall friend | ?
person: the bouncer | bouncer; big man | he/him
person: the lad | a lad in his boxers | ?
person: the triage nurse | the triage nurse; the nurse | she/her
relation: the paramedic | my partner | colleague: crew mates
relation: the wife | Teddy | family: wife
relation: the tall friend | the girl in the sequins | friend
=====
Quiet

[[scene place=the standby point behind the bus garage/the bus garage; present=the paramedic, my partner, control; time=At ten to one]]
At ten to one in the morning, at the standby point behind the bus garage, my partner said the word.

[[s my partner > the paramedic]]“Quiet, isn’t it?”

I stopped with the fork halfway. [[s the paramedic > my partner]]“Why would you say that?”

[[s my partner > the paramedic]]“It is, though.”

[[s the paramedic > my partner]]“I’ve got a hot meal in my hand. First one since Sunday. It’s got a *lid*.”

[[s my partner > the paramedic]]“I’m just making conversation, sunshine.” She had her boots on the dash and a crossword folded on her knee. Nineteen years she’d been doing this, to my two, and in all that time, she said, she’d never once seen it make any difference. It was superstition. The moon was superstition as well. [[s my partner > the paramedic]]“Seven letters, [[q]]‘a poor return’. Blank, blank, V—”

The radio went.

[[s control > my partner, the paramedic]]“Four-one-two, are you clear?” said control.

I looked at my partner. She wouldn’t look at me. She took her boots down off the dash one at a time.

[[s my partner > control]]“Four-one-two, all clear, go ahead.”

[[s control > my partner, the paramedic]]“Eighty-four-year-old male, fallen, on the floor, conscious and breathing. Caller’s the wife. She says there’s no rush.”

[[s my partner > the paramedic]]“Oh, hell,” said my partner, and started the engine. It’s the ones who say there’s no rush.

[[scene place=the bathroom/a third-floor flat; present=the paramedic, my partner, Teddy, the wife; time=-]]
It was a third-floor flat, and naturally the lift was out. The door had been left on the latch. A very small woman in a dressing gown was waiting in the hall with her handbag over her arm.

[[s the wife > the paramedic, my partner]]“I’m ever so sorry,” she said. [[s the wife > the paramedic, my partner]]“He wouldn’t let me ring before. He’s in the bathroom. He’s not decent.”

[[s the paramedic > the wife]]“We’ve seen worse, my love,” I told her.

[[s the wife > the paramedic]]“You haven’t, you know,” said the woman in the dressing gown.

He was wedged between the toilet and the bath with a towel across his lap: a long, bony old man with an anchor on his forearm that had gone blue and soft at the edges. His left foot was pointing at the door. The rest of him wasn’t.

I got down on the mat. [[s the paramedic > Teddy]]“Hello there. How long’ve you been down here?”

[[s Teddy > the paramedic]]“What’s the time now?”

[[s the paramedic > Teddy]]“Just gone one.”

[[s Teddy > the paramedic]]“Then not long.”

[[s the wife > the paramedic]]“Since the snooker,” his wife said from the hall.

[[s Teddy > the wife]]“Nobody asked you.”

[[s the wife > the paramedic]]“That finished at half past eight.”

My partner had already squeezed past me and got a hand on his wrist. She was humming. She always hums when she’s counting. [[s my partner > Teddy]]“Any pain at all?” she asked him.

[[s Teddy > my partner]]“Bit of a twinge.”

[[s my partner > Teddy]]“Out of ten?”

He considered it like a man pricing a car. His lips were grey. [[s Teddy > my partner]]“Four,” he said.

[[s the wife > my partner]]“He had his appendix burst in the Bay of Biscay,” said the voice in the hall, [[s the wife > my partner]]“and he told them it was wind.”

[[s my partner > the paramedic]]“Call it an eleven,” my partner said to me without moving her lips. [[s my partner > the paramedic]]“Get the gas, get the scoop, and see if they’ll send us some muscle for those stairs.”

They wouldn’t. There was a stabbing at the station and a thing on the ring road. Forty minutes, control said, maybe more, and I stood there by the coats with the radio against my ear and watched the old woman take a photograph down from its hook, wipe it with her sleeve, and hang it up again.

[[s the wife > the paramedic]]“Is it his hip, son?” she said.

[[s the paramedic > the wife]]“It looks like it might be. They’ll do a picture at the hospital.”

[[s the wife > the paramedic]]“My sister had a hip.” She straightened the frame. There were two people in it squinting at the sun. [[s the wife > the paramedic]]“She went in on the Tuesday.”

I should have had something to say to that. They give you an afternoon on it at training, with role play. I said we’d take good care of him, and she patted my arm, as though I was the one.

[[scene place=every landing; present=the paramedic, my partner, Teddy, the wife, the lad; time=-]]
In the end we did it ourselves, with the chair for the first part, and then with a lad in his boxers from the second floor who never said a word from start to finish. On every landing my partner made them stop. [[s my partner > Teddy]]“How’s that twinge?” she’d say, and the old man, sucking on the mouthpiece, would tell her [[s Teddy > my partner]]“Four,” and then, on the last one, with his eyes rolling like a horse’s, [[s Teddy > my partner]]“Have you got a husband?”

[[s my partner > Teddy]]“I’ve had two. They wore out.”

[[s Teddy > my partner]]“Shame.”

[[s the wife > Teddy]]“I’m stood right here, Teddy,” said his wife.

I drove. I could hear them in the back, all the way in, arguing about the snooker.

[[scene place=the ambulance bay; present=the paramedic, my partner, the triage nurse, Teddy, the wife; time=By half past two]]
By half past two we were third in the queue in the ambulance bay, and by ten past three we were second. The triage nurse came out in her cardigan with a clipboard.

[[s the triage nurse > my partner]]“Tell me it’s a nosebleed.”

[[s my partner > the triage nurse]]“Left neck of femur. Eighty-four, long lie, six hours. He’s had ten of morphine and he’s proposed to me.”

[[s the triage nurse > my partner]]“I’ve no beds. I’ve got a corridor.” She rubbed her eyes with the back of her wrist. [[s the triage nurse > my partner]]“I’ve got *half* a corridor.”

[[s my partner > the triage nurse]]“There’s a wife as well. She’ll want a chair. A proper one, not one of them buckets.”

[[s the triage nurse > the paramedic]]“Who’s this, then, her bodyguard?” the nurse asked me.

[[s the paramedic > the triage nurse]]“Just the paramedic.”

[[s the triage nurse > the paramedic]]“[[q]]‘Just the paramedic’, he says. Can *you* find me a chair?”

I found one. I stole it from outside Fracture Clinic. When I wheeled it into the half corridor the old woman was holding the old man’s hand through the bars of the trolley, and neither of them was talking anymore, and I put it down behind her knees as quietly as I could and left them to it.

[[scene place=the club/the kerb; present=the paramedic, my partner, the girl in the sequins, the tall friend, the bouncer; time=-]]
We hadn’t turned out of the gate when the next one dropped. Female, twenties, unresponsive, outside the club on Mercer Street.

She wasn’t unresponsive. She was sitting on the kerb in a dress made out of sequins with her head between her knees, responding down the drain. A tall friend was holding her hair and both pairs of shoes. Over them, with his arms folded, stood a bouncer the shape of a fridge.

[[s the bouncer > my partner, the paramedic]]“She can’t stop there,” he said.

[[s my partner > the bouncer]]“Evening to you too,” said my partner.

[[s the tall friend > my partner, the paramedic]]“She’s only had like two,” the tall friend burst out. [[s the tall friend > my partner, the paramedic]]“I swear on my life. She’s had two and then she just went, her legs went, and *he* said she’s pissed and chucked us out, and she’s not, I’ve *seen* her pissed. Someone’s put something in it. I kept saying.”

[[s the bouncer > the tall friend]]“They all say that.”

[[s the tall friend > the bouncer]]“Because it keeps happening in your club, you massive prick!”

[[s my partner > the tall friend]]“All right,” my partner said. [[s my partner > the bouncer]]“All right. You, big man. Go and find out who was serving, and hang on to the glass if it’s there, and get your manager out of bed.” And when he didn’t move: [[s my partner > the bouncer]]“Or I can stand here saying [[q]]‘police’ into this in a loud voice. It’s all one to me.”

He went. I crouched down on the kerb with the torch.

[[s the paramedic > the girl in the sequins]]“Hiya. I’m with the ambulance. Can you look at me a sec?”

The girl in the sequins lifted her face. Her pupils were like dinner plates. [[s the girl in the sequins > the paramedic]]“I can’t feel my hands,” she said.

[[s the paramedic > the girl in the sequins]]“Okay. That’ll pass. I’ve got hold of one, look, that’s me squeezing it.”

[[s the girl in the sequins > the paramedic]]“Am I in trouble?”

[[s the paramedic > the girl in the sequins]]“No. Why’d you be in trouble?”

[[s the girl in the sequins > the paramedic]]“I’ve got work at nine. I do the babies. At the nursery.” She started crying, with no noise, the way you do when you’re too tired for the noise. [[s the girl in the sequins > the paramedic]]“They won’t let me do the babies.”

[[s the paramedic > the girl in the sequins]]“Listen to me. Nobody’s going to think—you’ve not done anything. Somebody did something to you. That’s a different thing.”

I hadn’t planned it. It wasn’t out of the afternoon at training. But she got hold of my sleeve with the hand that she couldn’t feel, and she didn’t let go of it again until the hospital.

[[s the tall friend > the paramedic]]“Can I come?” the tall friend was asking over my head. [[s the tall friend > the paramedic]]“Please? I’ve got her shoes.”

[[s the paramedic > the tall friend]]“You’d better, then,” I said.

[[scene place=the half corridor; present=the paramedic, my partner, the girl in the sequins, the tall friend; time=getting light]]
It was getting light when we went past the half corridor with her. The chair was empty and the trolley was gone. I must have slowed down.

[[s my partner > the paramedic]]“Theatre,” said my partner behind me. [[s my partner > the paramedic]]“I asked. They’ve taken him up early, and the nurse has put her in the staff room with a blanket. She’s doing my crossword.”

[[s the paramedic > my partner]]“You gave her your crossword?”

[[s my partner > the paramedic]]“She got [[q]]‘a poor return’ straight off.”

[[s the paramedic > my partner]]“What was it?”

But the girl was going to be sick again and we both jumped for the bowl.

[[scene place=behind the bus garage/the bus garage; present=the paramedic, my partner; time=after six]]
It was after six before I remembered to ask, back behind the bus garage, with the sun coming up on all those red roofs and my dinner in its lid, stone cold, on the dash.

She thought about it with her eyes shut. I thought she’d dropped off.

[[s my partner > the paramedic]]“Do you know,” my partner said, [[s my partner > the paramedic]]“it’s been a lovely quiet—”

[[s the paramedic > my partner]]“Don’t,” I said.

The radio went.
