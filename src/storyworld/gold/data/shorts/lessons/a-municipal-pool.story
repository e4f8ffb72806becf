title: load-out
section: third | present | - | Kit
person: Kit | Kit; Kitty; the blond; Christopher | he/him
person: Teo | Teo; Mateo; the singer | he/him
person: Moody | Moody; Mahmoud; the drummer | he/him
person: Pryce | Pryce; Jonah; the guitarist; the tallest of them | he/him
person: Bev | Bev; their tour manager | she/her
person: Darlene | Darlene; a woman behind the counter; the woman; the cashier | she/her
person: Pryce's mom | my mom | she/her
person: Hollis | Hollis | he/him
relation: Kit | Teo | romantic: pining that turns out to be mutual
relation: Kit | Moody | friend: bandmates
relation: Teo | Moody | friend: bandmates
relation: Pryce | Teo | friend: bandmates
relation: Pryce | Kit | friend: bandmates
relation: Pryce | Moody | friend: bandmates
relation: Bev | Pryce | colleague: manages his band's tour
relation: Pryce's mom | Pryce | family: mother
=====
load-out

[[scene place=the van; present=Kit, Teo, Moody, Pryce, Bev; time=day nineteen]]
Day nineteen and the van smells like a foot.

[[s Moody]]"It's a specific foot, is the thing," Moody says from the back bench, where he's been lying under everyone's coats since Toledo. [[s Moody]]"If you really concentrate you can tell whose."

[[s Pryce > Moody]]"Don't concentrate."

[[s Moody > Pryce]]"It's you, Pryce."

[[s Pryce > Moody]]"I know it's me. I've got a condition."

[[s Moody > Pryce]]"You've got one pair of socks."

[[s Pryce > Moody]]"*That's the condition.*"

Kit presses his forehead against the window and does not laugh, because if he laughs they'll go on for another hour. He's got the middle row, left side. Teo's got the middle row, right side, plus most of the middle row, left side, because Teo sleeps like something dropped from a height. There's a knee on Kit's thigh. It's been there for sixty miles. Kit has not moved for sixty miles and has lost contact with the leg.

[[s Bev > Kit]]"Is he dead?" Bev asks the rear-view mirror. Their tour manager is fifty-one, five foot nothing, and drives like she's being chased. [[s Bev > Kit]]"Kitty. Is he dead, or what? He's got radio at four."

[[s Kit > Bev]]"He's breathing."

[[s Moody > Kit]]"Lick him," Moody suggests.

[[s Kit > Moody]]"I'm not going to *lick* him."

[[s Pryce > Kit]]"Going a bit red there, Christopher," says Pryce, twisting round in the passenger seat to look. He's the tallest of them by a mile and has to do it in sections.

[[s Kit > Pryce]]"It's hot."

[[s Pryce > Moody, Kit]]"It's thirty-eight degrees. Moody's wearing my coat. Moody's wearing *your* coat."

[[s Moody]]"I'm wearing everybody's coat. I'm the coat king."

[[s Teo]]"Who's licking who?" says a voice out of the hood on Kit's shoulder, all gravel, and the knee moves, and the van makes a noise like a dropped tray of cutlery and goes gently, gently, to forty, to thirty, to ten.

Nobody speaks.

[[s Bev]]"Well, shit," says Bev.

[[scene place=the gas station; present=Kit, Teo, Darlene, Pryce; time=-]]
It's a quarter of a mile back along the shoulder to the gas station, and Bev sends Kit because he's sensible, and Teo goes too because he says he needs to pee. He walks the whole way backward so he can talk.

[[s Teo > Kit]]"So it's a sign, right?"

[[s Kit > Teo]]"It's a gearbox."

[[s Teo > Kit]]"A gearbox can be a sign, man. Okay, okay, listen. What if we don't make Columbus. What if we just live here?"

[[s Kit > Teo]]"Truck," says Kit, and takes him by the sleeve and moves him two feet to the right. It goes by like a wall. Neither of them lets go of the sleeve, or it's Kit's hand and Teo's sleeve so really it's just Kit.

He lets go.

Inside there's a heater going, and a rack of beef jerky, and a woman behind the counter doing a word search. She has a look at Teo, who has purple glitter from last night in one eyebrow. She has a look at Kit.

[[s Darlene > Kit, Teo]]"You boys lost?"

[[s Kit > Darlene]]"Broken down, ma'am. Is there somebody with a tow truck?"

[[s Darlene > Kit]]"There's Hollis." The woman thinks about Hollis. [[s Darlene > Kit]]"He's at his sister's, though. He'd be an hour."

[[s Kit > Darlene]]"Could you—would you mind calling him? We've got a show. Tonight."

[[s Darlene > Kit, Teo]]"What kind of a show?"

[[s Teo > Darlene]]"We're a band," Teo says, leaning on the counter and turning on the full two hundred watts. Kit's seen it work on border guards. [[s Teo > Darlene]]"We're called Municipal Pool. I sing, and he stands at the back and makes it sound like music."

[[s Darlene > Teo]]"Never heard of you."

[[s Teo > Darlene]]"No one has! It's going great! What's your name?"

[[s Darlene > Teo]]"Darlene."

[[s Teo > Darlene]]"Darlene, I'm gonna dedicate one to you."

[[s Darlene > Teo]]"Make it a slow one." She already has the phone against her ear. [[s Darlene > Teo]]"Restroom's round the side, hon. You're dancing."

He goes. The door jingles. Kit buys four coffees and a tea for Bev and a pair of tube socks, three-pack, and is counting out ones when the cashier says, not looking up from her puzzle, phone still ringing in the crook of her neck, [[s Darlene > Kit]]"How long've you two been together?"

[[s Kit > Darlene]]"Oh," says Kit. [[s Kit > Darlene]]"No. We're, uh. Six years. In the *band*. Six years in the band."

[[s Darlene > Kit]]"Uh-huh," Darlene says. [[s Darlene > Hollis]]"Hollis? It's me. Put your boots on."

The door jingles again and it's Pryce, ducking, out of breath, with frost in his stupid mustache. [[s Pryce > Kit]]"Bev says get antifreeze. Also Moody's locked himself in the trailer. Also are those *socks*?"

[[s Kit > Pryce]]"They're a gift from the whole group."

[[s Pryce > Kit]]"Dude." The guitarist takes them in both hands. His voice actually wobbles. [[s Pryce > Kit]]"My mom doesn't even get me socks."

---

[[scene place=the green room; present=Kit, Teo, Moody, Pryce, Bev; time=9:40]]
They make Columbus with nineteen minutes to spare. The green room is a corridor with a couch in it. At 9:40 all four of them are wedged on that couch with a set list on Moody's knee, and there's a fight on.

[[s Moody > Teo]]"You can't open with the sad one," the drummer is saying. [[s Moody > Teo]]"It's Thursday. People have paid parking."

[[s Teo > Moody]]"I promised Darlene."

[[s Moody > Teo]]"Who the fuck is Darlene?"

[[s Pryce > Moody]]"She's a friend of the band," says Pryce, who has his new socks up on the mini-fridge where everyone can admire them.

[[s Moody]]"I was in a trailer for *one hour*—"

[[s Kit > Moody]]"You locked yourself in."

[[s Moody > Kit]]"The latch is haunted, Kit, I've said that since Buffalo, I've put it in writing!"

[[s Teo]]"We could open with it if we did it fast," Teo says.

Everyone looks at him. He's sitting on the arm of the couch, above Kit, swinging one boot; he's got his lyric book open, the one with the elastic, the one nobody's allowed to touch. [[s Teo > Moody]]"Like double. Like, you know when you're driving and you're sad, but you're *driving*. Moody, go, like—" He slaps it on his leg.

Moody tips his head. His fingers pick it up on the edge of the fridge and then, being Moody, fix it.

[[s Pryce]]"Huh," says Pryce.

[[s Moody > Teo]]"That's so annoying," Moody says. [[s Moody > Teo]]"That's good. I hate when you're right, it makes your face do the thing."

[[s Teo > Moody]]"What thing?"

[[s Moody > Teo]]"*That.*"

[[s Teo > Kit]]"Kit?" Teo nudges him with the boot. [[s Teo > Kit]]"You haven't said."

What Kit's actually doing is reading the page, upside down, from underneath. He didn't mean to. The sad one's called [[q]]"Left Side," they've been playing it since April, and he's always figured it was about somebody's bed. Under the title there's a little drawing of a van. There's an arrow.

[[s Kit > Teo]]"It's good," says Kit. His mouth's dry. [[s Kit > Teo]]"Yeah. Fast. Do it fast."

The door bangs open. [[s Bev > Kit, Teo, Moody, Pryce]]"Four minutes, children! Mahmoud, why is there a footprint on my cooler?"

[[s Moody > Bev]]"Ask *Jonah*!"

[[s Pryce > Moody]]"Snitch."

[[scene place=the loading dock; present=Kit, Teo, Pryce, Moody; time=one in the morning]]
Two hours and eleven songs later, the amps are in the trailer and it's one in the morning and snowing on the loading dock. Kit's sitting on a road case with his ears ringing. They opened fast. Some girl in the front row cried anyway.

[[s Teo > Kit]]"You read it," says Teo.

He's come out in just the T-shirt, steaming like a horse. He doesn't sit down.

[[s Kit > Teo]]"I didn't mean to."

[[s Teo > Kit]]"Upside down?"

[[s Kit > Teo]]"I wasn't going to say anything."

[[s Teo > Kit]]"Yeah, I know you weren't. You never say anything! I've been putting my entire leg on you since *Pittsburgh*, dude, I don't even sleep, do you know how hard it is to fake being asleep for sixty miles? My hip's wrecked."

Kit opens his mouth. Nothing. Snow goes in it.

[[s Kit > Teo]]"You were snoring," he says finally.

[[s Teo > Kit]]"I was *acting*."

[[s Kit > Teo]]"You drooled on me."

[[s Teo > Kit]]"I was committed to the—" The singer stops. He's shaking a little, and it's cold, but it's not that cold. [[s Teo > Kit]]"Look, if it's weird, we can just say it's weird. And I'll sit with Moody. I don't want to wreck the band. I just got sick of singing it at the back of your head every night and you standing there, like, *counting*."

[[s Kit > Teo]]"I have to count," says Kit. [[s Kit > Teo]]"If I don't count I look at you, and then I come in late on the bridge."

It's very quiet. You can hear the snow land.

[[s Teo > Kit]]"You come in late on the bridge *every night*," says Teo.

[[s Kit > Teo]]"I know."

[[s Teo > Kit]]"Every single—"

[[s Kit > Teo]]"Mateo. I know."

The boy who's never shut up in his life shuts up. He takes a step, and another one, till his knees knock on the road case, and the blond reaches out and gets hold of him by the hem, like the sleeve on the highway, except this time he doesn't let go of it.

[[s Pryce > Kit, Teo]]"GUYS," yells Pryce, coming backward out of the stage door with one end of the drum riser. [[s Pryce > Kit, Teo]]"Guys, tell him lefty loosey, he won't—oh."

[[s Moody > Pryce]]"Why'd you stop?" comes from the other end of the riser, inside. [[s Moody > Pryce]]"It's on my hand. Pryce. What is it? Is it a bear?"

[[s Pryce > Moody]]"It's Kit and Teo."

[[s Moody > Pryce]]"Are they fighting?"

[[s Pryce > Moody]]"Uh," says Pryce. [[s Pryce > Moody]]"They are not."

There's a pause. There's a crash, which is the riser, and then a curly head shoves in under Pryce's armpit and has a good long look.

[[s Moody > Pryce]]"You owe me forty bucks," Moody tells him. [[s Moody > Pryce]]"I said Ohio. I said Ohio in *March*."
