title: Dry Run
section: third | past | - | Moth
person: Moth | Moth | they/them
person: Sixpence | Sixpence; Six | she/her
person: Grandma | Grandma | he/him
person: Gargoyle | Gargoyle; the big man | he/him
person: Lint | Lint | she/her
person: Plinth | Plinth; the new guy; the plus one | he/him
person: the guard | the guard; Terry | he/him
relation: Moth | Sixpence | friend
relation: Moth | Gargoyle | friend
relation: Moth | Grandma | friend
relation: Moth | Lint | friend
=====
Dry Run

[[scene place=the mezzanine/Unit Nine; present=Moth, Sixpence, Grandma, Gargoyle, Lint, Plinth; time=nineteen minutes past one]]
[[s Sixpence]]"Who's eating crisps?" said Sixpence.

Nobody was eating crisps. Six people on the mezzanine of Unit Nine sat very still in the light of five screens and did not eat crisps.

[[s Sixpence > Grandma]]"I can hear you not chewing, Grandma."

[[s Grandma > Sixpence]]"It's a stress response," Grandma said, through crisps. He was twenty-two, with a beard like a prophet, and had got his handle by being the only one who brought a blanket.

[[s Sixpence > Grandma]]"You can be stressed quietly. Clock?"

[[s Moth > Sixpence]]"Nineteen minutes past one," said Moth. [[s Moth > Sixpence]]"Maintenance window's at two. We get eleven minutes from when their backup kicks off, if it kicks off when it did last week."

[[s Lint > Moth]]"And if it doesn't?" said Lint.

[[s Moth > Lint]]"Then we pack up and go home and I cry a bit."

[[s Gargoyle > Moth]]"Love the plan," said Gargoyle from the floor. He had his own laptop on his stomach, and it rose and fell. [[s Gargoyle > Sixpence]]"Remind me again why we're doing this out loud in a shed, and not on the channel like civilised people?"

[[s Sixpence > Gargoyle]]"Because the channel leaked." Sixpence held up a finger without turning round. [[s Sixpence > Gargoyle]]"Because last month we said a thing on the channel, on Tuesday, and on the Wednesday Parkwell changed every password they had. So now we use our mouths. Like in the Bible."

[[s Gargoyle > Sixpence]]"In the Bible they had heating," Gargoyle told the ceiling.

Moth didn't laugh, because it wasn't funny, and because of what it meant, which none of them had said since the Wednesday. There'd been five people on that channel. They were all up here. Plus one.

The plus one sat on an upturned crate next to Lint with his hands between his knees. He'd said hello when he came up the ladder and nothing since. He had a very good coat.

[[s Sixpence > Moth]]"Walk us through it, Moth," said Sixpence. [[s Sixpence > Moth]]"Dry run. For our guest."

[[s Gargoyle > Sixpence]]"Do we have to do it for our guest?" Gargoyle said.

[[s Lint > Gargoyle]]"He's with me," said Lint.

[[s Gargoyle > Lint]]"I know who he's with."

[[s Lint > Gargoyle]]"Then you can shut up, can't you?"

[[s Moth]]"Okay," Moth said loudly. [[s Moth > Plinth]]"Parkwell. Sixty-one car parks, nineteen of them hospitals. You go in to see your nan, the machine's broken, you get a ticket for seventy quid. At fourteen days it doubles. Twenty-eight, it goes to the bailiffs. They've got four hundred and twelve thousand open tickets, and every one of them's a row in a table. At two o'clock we go in by the printer in their Goole office, God bless it, and we change one column. [[q]]'Open' to [[q]]'paid'. That's all. We don't take anything. We don't break anything."

[[s Grandma > Moth]]"It's beautiful," said Grandma. [[s Grandma > Moth]]"It's like a haiku."

[[s Moth]]"Then Six puts the same change in the backup, so there's nothing to restore from, and we're out. Lint's on the logs. Gargoyle's on the —"

[[s Plinth]]"It won't work," said the new guy.

The laptop on Gargoyle's stomach stopped rising.

[[s Plinth]]"Sorry," the new guy said. [[s Plinth]]"It won't, though. There's a check. If more than five hundred rows go to [[q]]'paid' in an hour, it locks the table and rings somebody. It rings them at home."

[[s Sixpence > Plinth]]"How would you know that?" asked Sixpence.

[[s Plinth > Sixpence]]"It's a nightly job. It's called Biscuit."

[[s Sixpence > Plinth]]"I didn't ask what it was called, love. I asked how you know."

He looked at Lint. Lint was looking at her boots.

[[s Gargoyle]]"Right!" Gargoyle sat up. It took a while; there was a lot of him. [[s Gargoyle]]"That's me done. Thank you, everyone. He's a copper."

[[s Lint > Gargoyle]]"He isn't a copper," said Lint.

[[s Gargoyle > Lint]]"He's got a copper's coat."

[[s Lint > Gargoyle]]"What copper's got a coat like that? On what money? That's wool."

[[s Grandma]]"Is it?" Grandma said. [[s Grandma]]"Can I feel it?"

[[s Moth > Grandma]]"*Grandma*," said Moth.

[[s Sixpence]]"Nobody's feeling anybody," said Sixpence. She'd swung her chair round at last, and she had her reading glasses pushed up into her hair, and she looked like what she was in the daytime, a deputy head. [[s Sixpence > Moth]]"Moth, go with Lint and have a word downstairs. We'll sit here and make friends."

[[scene place=the loading bay; present=Moth, Lint; time=-]]
Down in the loading bay it was even colder and their breath went up past the strip light. Lint got as far as the roller door and turned about, arms wrapped round herself.

[[s Lint > Moth]]"Don't," she said. [[s Lint > Moth]]"I know."

[[s Moth > Lint]]"I haven't said anything."

[[s Lint > Moth]]"You've got the face on."

[[s Moth > Lint]]"It's just my face, Lint." Moth leaned on a pallet. They'd known her since they were both fourteen and getting thrown off the same forums; they'd once driven to Aberdeen to bring her a phone charger. [[s Moth > Lint]]"Who is he?"

[[s Lint > Moth]]"He's called Plinth."

[[s Moth > Lint]]"That's what he's *called*."

[[s Lint > Moth]]"He messaged me in January. He knew stuff. I thought he was bullshitting, so I tested him and he wasn't." She breathed on her fingers. [[s Lint > Moth]]"He used to work there."

[[s Moth > Lint]]"At Parkwell?"

[[s Lint > Moth]]"For six years. He wrote it, Moth. The whole thing, the ticket system. He's why the website looks like that."

Overhead somebody laughed, and somebody else said something short. Moth found that they'd sat down.

[[s Moth > Lint]]"And you put him on our channel," they said.

[[s Lint > Moth]]"I didn't put him on. I let him read over my shoulder. Once."

[[s Moth > Lint]]"On the Tuesday?"

She didn't answer that. She had started crying in the furious way she had, with no sound, as though her eyes were doing it against orders.

[[s Moth > Lint]]"Lint. Was it the Tuesday?"

[[s Lint > Moth]]"I thought he could tell us if it was stupid! That's all! And then it all got changed, and I thought, it's him, I've killed us. So I went to his *house*. I was going to break his windows." She wiped her nose on her cuff. [[s Lint > Moth]]"He's got nothing in it. He's got a mattress and, like, nine hundred letters. From people. They used to forward him the complaints, because he was the engineer, so he'd fix things. He kept them all. He can tell you them by heart."

[[s Moth > Lint]]"So did he leak it?"

[[s Lint > Moth]]"I asked him that."

[[s Moth > Lint]]"And?"

[[s Lint > Moth]]"He said, [[q]]'What day do you think they change their passwords? It's the first of the month.'" Lint gave a kind of hiccup. [[s Lint > Moth]]"It was the first of the month, Moth. It was just the first of the month. We've been doing this in a shed for four weeks because none of us looked at a calendar."

[[scene place=the mezzanine; present=Moth, Sixpence, Grandma, Gargoyle, Lint, Plinth; time=1:38]]
When they came back up to the mezzanine it was 1:38 and Grandma was wearing the coat.

[[s Grandma]]"It's so *warm*," he said. [[s Grandma]]"Lads, I think I'm a copper."

[[s Moth]]"He's the engineer," said Moth.

[[s Sixpence > Moth]]"We know. He told us." Sixpence didn't sound like someone who'd been making friends. [[s Sixpence > Plinth]]"He was just about to tell us the next bit. Go on, Mr Plinth. What else did you build?"

The new guy had been put on the floor, with his back against the rail. Without the coat he was quite small. [[s Plinth > Sixpence]]"The doubling," he said.

[[s Sixpence > Plinth]]"Say it again?"

[[s Plinth > Sixpence]]"At fourteen days. It used to be twenty-eight. They asked could I make it fourteen, and I said it'd take an afternoon." He had a flat, careful voice. [[s Plinth > Sixpence]]"It took twenty minutes. I spent the rest of it looking at bikes."

[[s Gargoyle > Plinth]]"You *bastard*," said Gargoyle, almost with respect.

[[s Plinth > Gargoyle]]"Yes."

[[s Gargoyle > Plinth]]"My mum got one of yours. At the Infirmary. She was in there with my dad, he was on a ventilator, she was meant to nip out every four hours and feed a bloody machine?"

[[s Plinth > Gargoyle]]"Which car park? East?"

[[s Gargoyle > Plinth]]"What's it matter which —"

[[s Plinth > Gargoyle]]"East's the one with the broken keypad. It can't do sevens. If there's a seven in your reg, it books you as somebody else." He swallowed. [[s Plinth > Gargoyle]]"I reported it. It was cheaper not to fix. What was your mum's reg?"

The big man opened his mouth. He looked at Moth, at the ceiling, anywhere. [[s Gargoyle > Plinth]]"It had two in it," he said.

Nobody said anything for a while. On Sixpence's screen a clock was counting, and it was 1:44.

[[s Sixpence > Plinth]]"What do you want, Plinth?" she asked him. It was a different voice; Moth thought it was probably the one she used on kids who'd been sent to her. [[s Sixpence > Plinth]]"If it's to feel better, I don't think we do that here."

[[s Plinth > Sixpence]]"I want to turn Biscuit off. You can't, from outside. I can. I left a door." He took his hands out from between his knees and they were shaking, so he put them back. [[s Plinth > Sixpence]]"I thought I'd do it on my own, and then I thought I'd be caught and nobody'd do the rest."

[[s Lint > Plinth]]"You'll be caught anyhow," Lint said. [[s Lint > Plinth]]"It'll have your name on it."

[[s Plinth > Lint]]"It's got my name on it now. It says so at the top. [[q]]'Written by.'"

[[s Gargoyle]]"I don't like it," said Gargoyle.

[[s Grandma > Gargoyle]]"You don't like anything," said Grandma.

[[s Gargoyle > Grandma]]"I like *you*. I like pies." He rubbed his face with both hands. [[s Gargoyle > Sixpence]]"I don't like it because if he's lying we're in prison, and if he's not lying I've got to feel sorry for him, and I had plans for tonight. Six?"

[[s Sixpence > Gargoyle]]"Not my call. We vote. We always vote." Sixpence put her glasses on. [[s Sixpence > Lint]]"Lint?"

[[s Lint > Sixpence]]"Yes. Obviously."

[[s Sixpence > Grandma]]"Grandma?"

[[s Grandma > Sixpence]]"Does he get the coat back?"

[[s Sixpence > Grandma]]"He does."

[[s Grandma > Sixpence]]"Then yes, but I'm sad about it."

[[s Sixpence > Gargoyle]]"Gargoyle."

A long breath. [[s Gargoyle > Sixpence]]"Two sevens," he said. [[s Gargoyle > Sixpence]]"Go on. Yeah."

[[s Sixpence]]"I'm a no," said Sixpence. [[s Sixpence > Moth]]"I'm always a no, somebody has to be. Moth?"

They hadn't thought it would come round to them so quickly. They looked at the small man on the floor. [[t Moth]]"He's counting," they thought: his lips were moving, just slightly, and it took a moment to see that it wasn't numbers. It was names.

[[s Moth]]"Give him a chair," said Moth.

***

[[scene place=the mezzanine; present=Moth, Sixpence, Grandma, Gargoyle, Lint, Plinth, the guard; time=1:58]]
At 1:58 there was a torch.

It came in under the roller door first, a white stripe along the concrete, and then the side door rattled and somebody with a cough walked in below.

[[s the guard]]"Hello?" said a man's voice. [[s the guard]]"Anyone up there?"

Nobody on the mezzanine had a heartbeat. Grandma, very slowly, lowered the blanket over two of the screens.

[[s Lint]]"Whose turn is it?" breathed Lint.

[[s Gargoyle > Lint]]"Moth's," Gargoyle whispered. [[s Gargoyle > Lint]]"They've got the honest face."

[[s Moth > Gargoyle]]"It's just my *face*," Moth hissed, and went to the rail. [[s Moth > the guard]]"Hiya! Sorry! We're the, er. Choir."

[[s the guard > Moth]]"You're the what, pal?" It was the night guard from the gatehouse, sixtyish, with a flask under his arm.

[[s Moth > the guard]]"Choir. We rehearse."

[[s the guard > Moth]]"At two in the morning?"

[[s Grandma > the guard]]"It's Gregorian," said Grandma, appearing at Moth's elbow in a floor-length coat.

The guard shone his torch on the beard for some time. [[s the guard]]"Well, I don't know about that," he said. [[s the guard]]"Only is one of you the blue Fiesta? You're across the yellow lines. I'm not fussed, me, but it's all been sold off, the yard. There's a firm comes round now with cameras."

Behind Moth the typing stopped.

[[s Plinth > the guard]]"What firm?" said the new guy's voice.

[[s the guard > Plinth]]"Park-something. Parkwell. They did me last week, and I *work* here. Seventy quid!" The guard coughed. [[s the guard > Plinth]]"I'll have to pay it and all. It doubles."

It had gone so quiet up there that you could hear the fans. Moth looked over their shoulder. Sixpence had her hand flat on the desk, and she was watching the clock, and she was also, just at one corner, smiling. 1:59.

[[s Plinth > the guard]]"What's your reg, mate?" Plinth called down.

[[s the guard > Plinth]]"My reg? What d'you want my reg for?"

[[s Plinth > the guard]]"Just say it."

[[s the guard > Plinth]]"YK07, something something. What is it, KLB. Terry, by the way."

[[s Plinth > the guard]]"Terry," said Plinth, [[s Plinth > the guard]]"it's all right." His hands had stopped shaking. The clock turned over, and he leaned in and pressed one key. [[s Plinth > the guard]]"I've just put you first."
