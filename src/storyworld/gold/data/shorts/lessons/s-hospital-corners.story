title: Hospital Corners
section: first | past | Duarte | -
person: Duarte | Duarte | she/her
person: Kowalczyk | Kowalczyk; Kow | she/her
person: Pruitt | Pruitt; Lacey; the tall girl | she/her
person: Nguyen | Nguyen | she/her
person: Drill Sergeant Ambrose | Drill Sergeant Ambrose; Ambrose; Drill Sergeant; the drill sergeant | she/her
person: Hollis | Hollis | she/her
person: Memaw | my memaw; Memaw | she/her
person: Drill Sergeant Teague | Drill Sergeant Teague; Teague | he/him
relation: Duarte | Kowalczyk | friend: bunk mates
relation: Duarte | Pruitt | friend: bunk mates
relation: Duarte | Nguyen | friend: battle buddies
relation: Drill Sergeant Ambrose | Duarte | other: drill sergeant over her
relation: Memaw | Pruitt | family: grandmother
relation: Drill Sergeant Ambrose | Drill Sergeant Teague | colleague
=====
Hospital Corners

[[scene place=the bay/third floor; present=Duarte, Kowalczyk, Pruitt, Nguyen, Hollis, Drill Sergeant Ambrose; time=five weeks in/after lights out]]
Five weeks in, I could make a bed with my eyes shut, and a lot of nights I did. There were sixty of us in the bay up on the third floor, but when I say us I mean four. I had a bottom bunk. Kowalczyk had the one on top of me and Pruitt and Nguyen had the next rack over, and after lights out if you lay on your side with your hand hanging down you could pass stuff.

What got passed that night was a peanut butter packet from an MRE, and it was going the wrong way.

[[s Pruitt > Duarte]]“I don’t want it,” Pruitt whispered. [[s Pruitt > Duarte]]“You have it.”

[[s Duarte > Pruitt]]“You didn’t eat dinner,” I said.

[[s Pruitt > Duarte]]“I ate,” she said.

[[s Kowalczyk > Pruitt]]“You ate a *pea*,” said the mattress over my head. [[s Kowalczyk > Pruitt]]“I watched you chase it.”

[[s Nguyen > Kowalczyk]]“Kow, shut up, fireguard’s right there,” Nguyen hissed.

[[s Kowalczyk > Nguyen]]“Fireguard’s Hollis. Hollis is asleep standing up, she’s like a horse.”

I pushed the packet back across. Pruitt’s hand didn’t close on it. She was the tall girl from Arkansas, six feet even, with feet the supply sergeant had had to send off for, and she had the bottom rack because she hung out of the top one. That afternoon she’d fallen out of the four-mile run for the third time. She hadn’t been slow about it. She’d just sort of folded up on the side of the road, like a lawn chair, and sat there while the whole platoon went past.

[[s Duarte > Pruitt]]“Talk to us,” I said.

[[s Pruitt > Duarte]]“Nothing to say.”

[[s Duarte > Pruitt]]“Lacey.”

Nobody used first names. I don’t know why I did it. There was a long quiet, and I heard her swallow.

[[s Pruitt > Duarte, Nguyen, Kowalczyk]]“I’m gonna tell them tomorrow,” she said. [[s Pruitt > Duarte, Nguyen, Kowalczyk]]“Drill Sergeant Teague said there’s a paper you sign. He said it’s not even hard. You’re home in like nine days.”

[[s Nguyen > Pruitt]]“Home to *what*?” Nguyen leaned down over the side so her face was hanging there upside down. She was five foot nothing and nineteen, and she’d done two years of nursing school and hated it, and she’d never in her life started a sentence gently. [[s Nguyen > Pruitt]]“The chicken plant? You told us about the chicken plant. You said if you ever went back in there we should come shoot you.”

[[s Pruitt > Nguyen]]“My memaw’s there,” she said.

[[s Nguyen > Pruitt]]“In the *plant*?”

[[s Pruitt > Nguyen]]“In the house. She’s got nobody. She wrote me, she can’t get up the steps no more, she’s been sleeping in the—” Her breath went. [[s Pruitt > Nguyen]]“In her chair.”

[[s Kowalczyk > Pruitt]]“She asked you to come home?” said Kowalczyk, and for once it was just a question.

[[s Pruitt > Kowalczyk]]“No,” she said. [[s Pruitt > Kowalczyk]]“She’d never.”

[[s Duarte > Pruitt]]“So what’d she say?” I asked.

[[s Pruitt > Duarte]]“She said to finish what’s on my plate.”

It’s dumb what gets you. I had my fist in my mouth. Over my head I could feel Kowalczyk not laughing, the entire rack was shaking with it, and then I heard Pruitt start too, this wet little wheeze, and Nguyen going shh, shh, you guys, which of course was the end of us.

The lights came on.

[[s Drill Sergeant Ambrose]]“Oh, don’t stop,” said a voice. [[s Drill Sergeant Ambrose]]“I love a joke.”

I have met generals since then. I’ve met a senator. No one has ever come into a room like Drill Sergeant Ambrose, who was five foot four, with a tiny gap between her front teeth, and who never once, in ten weeks, ran.

[[s Drill Sergeant Ambrose]]“On line,” she said.

Sixty women hit the floor. We four were about a second behind, because I was standing on the peanut butter.

She strolled. Her boots made that sound. She passed Hollis, who was wide awake now and would be for days, and she came along the foot of the racks to ours and turned and faced me, and looked down.

[[s Drill Sergeant Ambrose > Duarte]]“What is on your foot, Duarte?”

[[s Duarte > Drill Sergeant Ambrose]]“Peanut butter, Drill Sergeant!” I yelled.

[[s Drill Sergeant Ambrose > Duarte]]“Is my floor hungry?”

[[s Duarte > Drill Sergeant Ambrose]]“No, Drill Sergeant!”

[[s Drill Sergeant Ambrose > Duarte]]“Then who was it for?” she asked, almost kindly.

You weren’t allowed to turn your head. I could see Pruitt anyway, at the edge, all the height of her, trembling. Food in the bay was a big deal that cycle. There’d been mice. If they wrote her up for it she wouldn’t need to sign any paper.

[[s Duarte > Drill Sergeant Ambrose]]“Me, Drill Sergeant,” I said. [[s Duarte > Drill Sergeant Ambrose]]“It’s mine.”

[[s Kowalczyk > Drill Sergeant Ambrose]]“It’s mine, Drill Sergeant!” yelled Kowalczyk.

[[s Nguyen > Drill Sergeant Ambrose]]“It was me, Drill Sergeant,” said Nguyen, in a tone like we were both idiots.

Ambrose let that hang in the air awhile.

[[s Drill Sergeant Ambrose > Duarte, Kowalczyk, Nguyen]]“That’s one packet,” she said. [[s Drill Sergeant Ambrose > Duarte, Kowalczyk, Nguyen]]“That is one ounce and a half of peanut butter, and I have got three owners. It’s like the Bible.” She tipped her hat back with a knuckle and looked up, a fair way, at the last of us. [[s Drill Sergeant Ambrose > Pruitt]]“You want in on this, Pruitt?”

[[s Pruitt > Drill Sergeant Ambrose]]“It was for me, Drill Sergeant,” she said. It came out hardly louder than a breath. [[s Pruitt > Drill Sergeant Ambrose]]“They were trying to get me to eat.”

[[s Drill Sergeant Ambrose > Duarte, Kowalczyk, Nguyen, Pruitt]]“Laundry room,” said the drill sergeant. [[s Drill Sergeant Ambrose > Duarte, Kowalczyk, Nguyen, Pruitt]]“You four. Bring a set of sheets.”

[[scene place=the laundry room; present=Duarte, Kowalczyk, Pruitt, Nguyen, Drill Sergeant Ambrose; time=ten past one]]
The clock in the laundry room said ten past one. There was an old cot in there for whoever pulled dryer duty. She had us line up against the machines, and shut the door, and then she did something I’d never seen her do. She sat down. She sat on an upturned bucket with her hands on her knees, like somebody’s aunt at a picnic.

[[s Drill Sergeant Ambrose > Pruitt]]“Make it,” she told Pruitt.

[[s Pruitt > Drill Sergeant Ambrose]]“Drill Sergeant?”

[[s Drill Sergeant Ambrose > Pruitt]]“The cot. You do the head. Duarte, get the foot. You other two stand there and look pretty, if you can.”

So we made it. We made it tight, corners at forty-five, six inches of white turned down, and she got up and looked, and she pulled it apart with one hand.

[[s Drill Sergeant Ambrose > Pruitt, Duarte]]“Again,” she said.

We made it again. She stripped it. We made it again, and Nguyen made it, and Kowalczyk. It was stuffy in there and smelled of lint. I lost track around eleven. Somewhere in the teens I noticed I’d quit being scared and was just looking at Pruitt’s hands, which were huge and red and really quick, a lot quicker than mine. She could do a corner in two moves, like closing an envelope.

[[s Drill Sergeant Ambrose > Pruitt]]“Where’d you learn that?” said Ambrose.

[[s Pruitt > Drill Sergeant Ambrose]]“My memaw, Drill Sergeant. She cleaned at the hospital. I’d go with her nights.”

[[s Drill Sergeant Ambrose > Pruitt]]“How old?” she asked.

[[s Pruitt > Drill Sergeant Ambrose]]“Seven or so, Drill Sergeant.”

[[s Drill Sergeant Ambrose > Pruitt]]“How many beds?”

[[s Pruitt > Drill Sergeant Ambrose]]“Forty,” said Pruitt. She wiped her face on her arm. [[s Pruitt > Drill Sergeant Ambrose]]“Forty-four, with maternity.”

[[s Drill Sergeant Ambrose > Pruitt]]“And at forty-three did she ever say to you, well, Lacey, that’s about all I’ve got?”

I looked up. So did Kow. It hadn’t crossed my mind that she’d know our names.

[[s Pruitt > Drill Sergeant Ambrose]]“No, Drill Sergeant.”

[[s Drill Sergeant Ambrose > Pruitt]]“No.” She stood, and put the bucket back right side up under the sink, exactly on its ring. [[s Drill Sergeant Ambrose > Pruitt]]“You don’t run bad. I’ve watched you. You run fine for three and a quarter miles and then you start thinking. I can’t make you quit thinking. I’d be out of a job. But that last part’s only beds, Pruitt. You hear me? You get to the water tower and you count beds.”

[[s Pruitt > Drill Sergeant Ambrose]]“Yes, Drill Sergeant.”

[[s Drill Sergeant Ambrose > Pruitt]]“Red Cross office opens at oh-eight. There’s a program for dependents, they can get a ramp on a house in about two weeks, if some loudmouth calls them every day.” The gap in her teeth showed. [[s Drill Sergeant Ambrose > Pruitt]]“I’ll be calling them every day.”

None of us breathed.

[[s Nguyen > Drill Sergeant Ambrose]]“Drill Sergeant,” Nguyen began, [[s Nguyen > Drill Sergeant Ambrose]]“that’s really—”

[[s Drill Sergeant Ambrose > Nguyen]]“Did I ask you something, Nguyen?”

[[s Nguyen > Drill Sergeant Ambrose]]“No, Drill Sergeant!”

[[s Drill Sergeant Ambrose > Duarte, Kowalczyk, Nguyen, Pruitt]]“Then drop. All of you. You too, Duarte, you’ve still got a sandwich on your foot. We’ll go till I get tired, and I had a nap.”

---

[[scene place=the road/the water tower; present=Duarte, Kowalczyk, Pruitt, Nguyen, Drill Sergeant Ambrose; time=Thursday]]
The next four-miler was Thursday, in rain. I ran on Pruitt’s left with Kowalczyk on her right and Nguyen in front, setting a pace that she had no business setting on those legs. Nobody talked. When the water tower showed over the pines I felt her start to go; you could hear it, she got a hitch.

[[s Duarte > Pruitt]]“One,” I said.

She didn’t answer.

[[s Duarte > Pruitt]]“Come on,” I said. [[s Duarte > Pruitt]]“One. What’s in one?”

[[s Pruitt > Duarte]]“Old man,” she got out. [[s Pruitt > Duarte]]“Hip.”

[[s Kowalczyk > Pruitt]]“Two!” said Kowalczyk.

[[s Pruitt > Kowalczyk]]“Another hip,” she said.

[[s Kowalczyk > Pruitt]]“Jesus, what’s going on in Arkansas?”

[[s Nguyen > Kowalczyk]]“Don’t make her *laugh*, Kow,” Nguyen shouted back over her shoulder.

We did gallbladders. We did a lady who’d been bit by a swan. Around thirty we all ran out of wind for it and Pruitt was doing it on her own under her breath, with her eyes shut, the rain coming off her nose, just numbers. We came around the bend onto the flat and there was Ambrose, walking, naturally, along the edge of the road in a poncho. I don’t know how she was always ahead of you.

She didn’t say a thing to us. She had her phone at her ear.

[[s Drill Sergeant Ambrose]]“Yes, ma’am, it’s me again,” I heard her say as we went by. [[s Drill Sergeant Ambrose]]“No, ma’am, I’m not going to stop.”

[[s Pruitt]]“Forty-four,” said Pruitt, and fell across the line, and threw up on my boots.

[[s Duarte > Pruitt]]“With maternity,” I told her.
