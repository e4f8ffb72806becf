title: Chapter 14: Form 9-C
section: third | past | - | Wick
person: Wick | Wick; Corwick Tanner; Tanner; Mr. Tanner; kid | he/him
person: Rasheeda | Rasheeda; Rash; the healer | she/her
person: Modesty | Modesty; the sword; the weapon | it/its
person: Odalys | Odalys; the clerk | she/her
person: Leoric Stane | Leoric Stane; Leoric; Mr. Stane; the Silver; the swordsman | he/him
person: the dwarf | a dwarf; the dwarf | he/him
person: the biggest rat | the biggest rat | it/its
relation: Wick | Rasheeda | colleague: party members
relation: Wick | Modesty | other: wielder and sword
relation: Wick | Leoric Stane | rival
relation: Odalys | Leoric Stane | other: clerk and guild member
=====
Chapter 14: Form 9-C

[[scene place=the Guild hall; present=Wick, Rasheeda, Modesty, Odalys, Leoric Stane, the dwarf; time=-]]
[[s Odalys]]"Next," said the clerk.

Wick had been standing in line in the Guild hall for two hours and eleven minutes. He knew it was two hours and eleven minutes because the System had been keeping count.

[Patience has reached Level 3!]

He stepped up to the counter. [[s Wick > Odalys]]"Hi. I need to register a, um. An item."

[[s Odalys > Wick]]"Weapon, armor, consumable or other?" She didn't look up. She was a small gray woman with one pair of spectacles on her nose and a second pair pushed up into her hair, and the brass nameplate in front of her had been half melted by some mage with a grievance, so that all it said now was O.

[[s Wick > Odalys]]"Weapon."

[[s Modesty > Odalys]]"Other," said the weapon.

The clerk looked up.

Wick closed his eyes. They had talked about this. They had talked about it for fourteen miles, all the way from the Drowned Chapel, in the rain.

[[s Wick > Modesty]]"You promised you'd be quiet," he hissed over his shoulder.

[[s Modesty > Wick]]"I promised I would be modest. I am always Modest. It's engraved on me."

Somebody behind him made a noise like a kettle coming to the boil. That was Rasheeda. She was the party's healer, she'd been up for thirty hours, and around hour twenty she had stopped finding it funny and then around hour twenty-five it had gotten funny again.

[[s Rasheeda > Odalys]]"Ma'am?" She leaned around his elbow. [[s Rasheeda > Odalys]]"Is there a form for if it won't shut up?"

[[s Odalys > Rasheeda]]"Nine-C." It was already on the counter. It was eleven pages long. [[s Odalys > Wick]]"Sapient Equipment, Declaration of. Does it eat?"

[[s Wick > Odalys]]"Does it... no?"

[[s Modesty > Odalys]]"I have eaten," said the sword. [[s Modesty > Odalys]]"A duke. It wasn't on purpose."

The pen scratched. As far as Wick could tell upside down, she had written [[q]]"Duke, one."

[New Quest: Form 9-C]
[Reward: Legal possession of one (1) sword, +50 XP]
[Failure: Fines]

[[s Odalys > Wick]]"Name?"

[[s Wick > Odalys]]"Wick. Corwick Tanner. Oh, you mean... it's Modesty."

[[s Odalys > Wick]]"Level?"

[[s Wick > Odalys]]"Four," said Wick.

[[s Odalys > Wick]]"Not you."

[[s Wick > Odalys]]"Oh. Uh." He turned his head. He'd had the thing on his back for two days and somehow it had never come up. [[s Wick > Modesty]]"What level are you?"

[[s Modesty > Wick]]"One doesn't ask."

[[s Wick > Modesty]]"Modesty."

[[s Modesty > Wick]]"Sixty-one," it said sulkily.

It had a carrying sort of voice. It had been built to be heard over cavalry. All the way down the row of counters the pens stopped, and the line stopped shuffling, and a dwarf in the next queue took his hat off.

[[s Rasheeda > Modesty]]"Could you say that louder?" the healer asked the ceiling. [[s Rasheeda > Modesty]]"I think there's a guy up on the balcony who missed it."

There was a guy on the balcony. He hadn't missed it. He was already coming down the stairs, in no hurry, one gauntlet trailing on the rail, and people got out of his way without seeming to notice they were doing it. Good hair. Silver badge. Cloak that moved when there wasn't any wind.

[Identify: Leoric Stane, Level 38 Duelist]
[He knows you looked.]

[[s Leoric Stane > Odalys]]"Odalys, light of my life," he said, and put an elbow on the counter. [[s Leoric Stane > Odalys]]"Is this man bothering you?"

[[s Odalys > Leoric Stane]]"There's a line, Mr. Stane."

[[s Leoric Stane > Odalys]]"And I wouldn't dream of jumping it. I only want a word with the kid." He smiled at Wick. It was a nice smile, that was the worst part. [[s Leoric Stane > Wick]]"Four thousand."

[[s Wick > Leoric Stane]]"Four thousand what?"

[[s Leoric Stane > Wick]]"Gold. For the sword. You're what, a porter?"

[[s Wick > Leoric Stane]]"I'm a..." He was a Porter. It was right there over his head in gray letters. [[s Wick > Leoric Stane]]"I'm working on it."

[[s Leoric Stane > Wick]]"Sure. So was I. But you can't swing that thing, can you? Not really. You've got, what, nine Strength?"

Ten. He had ten Strength. He'd been pretty happy about the ten.

Rasheeda had stopped smiling. [[s Rasheeda > Wick]]"Wick," she said, low. [[s Rasheeda > Wick]]"Four thousand is your sister's whole debt. I'm just saying it out loud so somebody has."

[[s Wick > Rasheeda]]"I know what it is, Rash."

[[s Rasheeda > Wick]]"I'm not telling you what to do."

[[s Wick > Rasheeda]]"I know!"

The sword, for once in its life, said nothing whatsoever. He could feel it on his back not saying it.

[[t Wick]]"It thinks I'm going to," Wick thought, and it surprised him how much he didn't like that.

[[s Odalys > Wick]]"Mr. Tanner." The clerk had turned to page six. She tapped a box with the end of her pen. [[s Odalys > Wick]]"Equipment or Member?"

[[s Wick > Odalys]]"Sorry?"

[[s Odalys > Wick]]"Section four. A sapient item may be entered as Equipment, in which case it may be taxed, pawned, inherited or sold." She did not look at Leoric when she said sold. [[s Odalys > Wick]]"Or it may be entered as a Member of the party, in which case it may not. Nobody has ticked the second box since I've worked here. There is an entrance trial."

[[s Leoric Stane > Odalys]]"Oh, come on," said the Silver.

[[s Wick > Odalys]]"What kind of trial?"

[[s Odalys > Wick]]"The same one you took."

Wick thought about the one he took. He'd been bitten on the ass. He reached up and put his hand on the hilt. [[s Wick > Modesty]]"It's up to you," he said. [[s Wick > Modesty]]"I mean it's your box. Which one do you want?"

It was quiet for so long that the dwarf put his hat back on.

[[s Modesty > Wick]]"Nobody," said Modesty, in quite a different voice, [[s Modesty > Wick]]"has ever asked me that."

[Bond with Modesty has increased! Bond: Level 2]

[[s Modesty > Odalys]]"Madam? The second one. And where do you keep your rats?"

They kept the rats in the cellar. The clerk hung a little sign on the counter and led the way down with a lantern, forty-four steps, and then it was Wick, then Rasheeda, who said she wouldn't miss it for four thousand gold, and then, because nobody had told him he couldn't, Leoric Stane.

[[scene place=the cellar; present=Odalys, Wick, Rasheeda, Leoric Stane, Modesty, the biggest rat; time=-]]
The cellar smelled exactly how he remembered. There was a pit with a rail round it, straw in the bottom, and in the straw something moved, and then all of the straw moved.

[Tutorial Trial: Slay or Subdue 10 Cellar Rats]
[Time Limit: 5:00]

[[s Odalys > Wick, Modesty]]"The applicant must complete the trial unaided," Odalys read off the card. [[s Odalys > Wick]]"Put it down there, please."

[[s Wick > Odalys]]"Put it... just on the floor?"

[[s Odalys > Wick]]"Unaided, Mr. Tanner."

[[s Leoric Stane > Wick]]"It's a *sword*," said Leoric, delighted. He had found a barrel to sit on. [[s Leoric Stane > Wick]]"It hasn't got arms! Kid. Look. Five thousand, and I don't even make you watch."

Wick climbed down the ladder, unbuckled the strap, and laid the sword on the straw as gently as he could. A rat the size of a terrier looked at him.

[[s Wick > Modesty]]"Have you got a plan?" he whispered.

[[s Modesty > Wick]]"Naturally."

[[s Wick > Modesty]]"Is it a good one?"

[[s Modesty > Wick]]"Go away, Wick, you're ruining my entrance."

He went up the ladder faster than he'd come down it. Rasheeda grabbed his wrist and did not let go.

[4:58]
[4:57]

The rats came out of the straw. There were a lot more than ten. They sniffed along the blade from the tip to the guard, and one of them tried its teeth on the pommel.

[[s Modesty > the biggest rat]]"Good evening," said the sword.

The rats stopped.

[[s Modesty > the biggest rat]]"I can see you're the one in charge. No, you, madam, with the ear. I won't take up your time. How long have you been down here? Eleven years? And every morning some child with a stick comes down that ladder. Do they pay you?"

The biggest rat sat up on its hind legs.

[[s Leoric Stane > Rasheeda]]"What's it doing?" said Leoric.

[[s Rasheeda > Leoric Stane]]"Shh!"

[[s Modesty > the biggest rat]]"Not a crust? I call that shabby. Now, I am about to become a Member of this Guild. Members may bring grievances. There's a form, I expect."

[[s Odalys > Modesty]]"Twelve-A," said the clerk. Her voice echoed a bit. She'd taken off one pair of spectacles and put on the other.

[[s Modesty > the biggest rat]]"Twelve-A. You see? All I would need is for ten of you to lie down."

[3:31]

The biggest rat considered it. It squeaked, one time, over its shoulder. Then it lay down in the straw and put its chin on the crossguard, and behind it, one after another, with a rustling like somebody folding up a very large newspaper, all the others lay down too.

[Cellar Rats Subdued: 10/10]
[Cellar Rats Subdued: 63/10]
[Modesty has unlocked a new Skill: Collective Bargaining]

[[s Rasheeda]]"Ha!" Rasheeda yelled, and hit Wick in the arm, hard. [[s Rasheeda > Wick]]"HA! Did you see that?"

[[s Wick > Rasheeda]]"Ow. I saw it."

[[s Rasheeda > Leoric Stane]]"Did *you* see that?"

[[s Leoric Stane > Rasheeda]]"I saw it," the swordsman said. He wasn't smiling, but he wasn't angry either. He was looking down into the pit, the way you look at a horse that somebody else has just bought. [[s Leoric Stane > Wick]]"Look after it, kid. There's people who won't offer you money."

He went up the stairs without his cloak doing anything at all.

[[s Wick > Odalys]]"What did he mean?" Wick asked.

[[s Odalys > Wick]]"Fetch your colleague, Mr. Tanner," said the clerk. [[s Odalys > Wick]]"I close at six."

[[scene place=her counter/the hall; present=Odalys, Wick, Rasheeda, Modesty; time=ten to six]]
It was ten to six when she sat down at her counter again and took the sign away. The hall had mostly emptied out. She turned to page eleven, breathed on a stamp, and brought it down so hard the ink jumped.

[Quest Complete: Form 9-C]
[+50 XP]
[Congratulations! You have reached Level 5!]

[[s Odalys > Modesty]]"Welcome to the Guild," she told the sword. [[s Odalys > Wick, Rasheeda]]"As a Member it draws a full share. That's thirds, now. Sign here. And you, miss."

[[s Rasheeda > Odalys]]"What does it need a share for?" Rasheeda asked, signing.

[[s Modesty > Rasheeda]]"Oil," said Modesty. [[s Modesty > Rasheeda]]"And I should like to see an opera."

[[s Wick > Modesty]]"We'll see," said Wick. He was so tired he was leaning on the counter with his whole face, and he couldn't stop grinning. [[s Wick > Odalys]]"Is that everything?"

[[s Odalys > Wick]]"Almost." The last sheet was pink. She turned it around for him and put a dry little finger on the bottom line. [[s Odalys > Wick]]"Bylaw two. Where the members of a party differ in level, the highest is to be entered as its leader. Automatically, I'm afraid."

Nobody said anything.

Very slowly, Wick turned his head and looked over his shoulder.

[[s Modesty > Wick, Rasheeda]]"Well," said the sword. [[s Modesty > Wick, Rasheeda]]"Early start tomorrow, I think."

[Your Party Leader has changed.]

---

A/N: Thanks for reading!! Next chapter Friday. Yes the rats are coming back. If you're enjoying the story a rating really helps me out with the algorithm gods.
