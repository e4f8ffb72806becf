title: the worst inn in the dungeon (chapter 14)
section: third | past | - | Odalys
person: Odalys | Odalys; Odalys Brand; Miss Brand; Boss; the innkeeper | she/her
person: Grubb | Grubb; the goblin; the bartender | he/him
person: Ser Halloran | Ser Halloran; Halloran; the knight | he/him
person: Mistress Vey | Mistress Vey; Vey; the necromancer | she/her
person: Bitsy | Bitsy; the ogre | she/her
person: Tamsin Quick | Tamsin Quick; Quick; the thief | they/them
person: the inspector | the inspector; Inspector Lobb; Lobb; the old elf; the elf | he/him
person: Gerald | Gerald | he/him
relation: Odalys | Grubb | colleague
relation: Odalys | Bitsy | colleague
relation: Ser Halloran | Mistress Vey | romantic
relation: Tamsin Quick | Ser Halloran | friend
=====
[[scene place=the Last Landing/the bar; present=Odalys, Grubb, Bitsy, Ser Halloran, Mistress Vey, Tamsin Quick; time=a quarter to noon]]
AN: sorry this is late!! my cat sat on the draft. thanks to everyone who commented on the soup chapter.

It was a quarter to noon on Level Nine, and the Last Landing, which was the worst inn in the dungeon and also the only one, had a inspection at noon.

[[s Odalys > Grubb, Bitsy]]"Ok everybody listen up" said Odalys, and banged a ladle on the bar. [[s Odalys > Grubb, Bitsy]]"We have fifteen minutes. Where are we with the slime?"

[[s Grubb > Odalys]]"Which slime," said Grubb.

[[s Odalys > Grubb]]"What do you mean which slime?"

[[s Grubb > Odalys]]"There's the slime in the cellar and there's Gerald."

[[s Odalys > Grubb]]"Gerald's a guest?"

[[s Grubb > Odalys]]"Gerald's paid up till Sunday, Boss."

You have to understand how it is on Nine. Adventurers come down the stairs with there nice new swords and they go past the Landing without stopping, because there's a better inn on Eight with a pool. Then about two days after that they come back up, with less swords and sometimes less adventurers, and by then they'd sleep in a ditch if it had a lamp in the window. Odalys had bought the lamp first. The ditch came with it.

The goblin was polishing a glass with a rag that made it worse. He'd been bartender for six weeks and had not yet served anybody the thing they asked for, but people kept coming back to see what they would get.

[[s Odalys > Bitsy]]"Fine. Gerald stays. Bitsy? Kitchen?"

The hatch banged up and a huge green face filled it from side to side. [[s Bitsy > Odalys]]"Kitchen is good," said the ogre. [[s Bitsy > Odalys]]"Kitchen is very clean. I licked."

[[s Odalys > Bitsy]]"You... licked it."

[[s Bitsy > Odalys]]"All of it."

[[s Grubb > Odalys]]"She did, I watched" said Grubb.

Odalys shut her eyes. She was thirty one years old, she had put everything she had in this place, and there was a knight asleep in the umbrella stand.

[[s Odalys > Grubb]]"Why is Ser Halloran in the umbrella stand?"

[[s Grubb > Odalys]]"He lost a bet."

[[s Odalys > Grubb]]"With who?"

[[s Tamsin Quick > Odalys]]"With me!" said a voice from overhead. Tamsin Quick was lying along the big beam with their boots crossed, eating someone's sandwich. [[s Tamsin Quick > Odalys]]"I bet him he couldn't fit."

[[s Ser Halloran > Tamsin Quick]]"I fit," said the umbrella stand with dignity. [[s Ser Halloran > Tamsin Quick]]"It's the getting out that we never discussed."

[[s Odalys > Tamsin Quick]]"Get him out."

[[s Tamsin Quick > Odalys]]"It'd take butter."

[[s Bitsy > Tamsin Quick]]"No butter," said the hatch. [[s Bitsy > Tamsin Quick]]"Butter is for the elf."

[[s Mistress Vey > Odalys]]"What elf?"

Everyone turned round. Mistress vey had come down the stairs in her dressing gown with her hair in a towel, and behind her came two skeletons carrying the bath.

[[s Odalys > Mistress Vey]]"The inspector. It's today. I put a note under everybody's door."

[[s Mistress Vey > Odalys]]"I had the door taken off in March."

[[s Odalys > Mistress Vey]]"Vey, please, I'm begging you. The skeletons."

[[s Mistress Vey > Odalys]]"What about them?"

[[s Odalys > Mistress Vey]]"It's on the form. 'No undead in food areas.'"

[[s Mistress Vey > Odalys]]"They're not in the food area they're just passing through it. With my bath."

[[s Ser Halloran > Mistress Vey]]"Good morning Mistress Vey," said the umbrella stand, in quite a different voice.

[[s Mistress Vey > Ser Halloran]]"Halloran. Are you wearing that?"

[[s Ser Halloran > Mistress Vey]]"I'm told that it's slimming."

The necromancer very nearly smiled. Up on the beam the thief made a small kissing noise, and was hit in the ear by a wet bath sponge.

Odalys's message slate buzzed in her apron. She looked at it, and all the blood went out of her face.

[[m the inspector > Odalys]]"Good day. Am early. On the stairs. Something here called Gerald is asking me for a towel. Lobb."

[[m Odalys > the inspector]]"so sorry!! hes harmless!! give us 2 minutes!" she wrote back, with her thumbs shaking.

[[m the inspector > Odalys]]"You may have one."

[[s Odalys > Grubb, Bitsy, Tamsin Quick, Mistress Vey, Ser Halloran]]"He's on the STAIRS!"

What happened next happened very fast. The skeletons dropped the bath. Bitsy came out through the hatch without opening it. Tamsin landed on the bar, put a tablecloth over the knight, and set a vase of flowers on what was probably his head.

[[s Tamsin Quick > Ser Halloran]]"Don't breathe."

[[s Ser Halloran > Tamsin Quick]]"For how long?"

[[s Tamsin Quick > Ser Halloran]]"How long can you?"

[[s Odalys > Grubb]]"Grubb, the sign. Turn the sign round."

[[s Grubb > Odalys]]"It says CLOSED on both sides, Boss."

[[s Odalys > Grubb]]"Why?"

[[s Grubb > Odalys]]"I like it when it's quiet."

There was a knock.

Nobody moved. Somebody hiccuped, and it was the vase.

[[s the inspector > Odalys]]"I can hear that there are people in there," said a thin voice through the door.

[[s Odalys > the inspector]]"Coming! Just— it sticks!" Odalys wiped both her hands down her apron, put on the smile she had practised, and opened up.

[[scene place=the bar; present=Odalys, Grubb, Bitsy, Ser Halloran, Mistress Vey, Tamsin Quick, the inspector]]
The inspector was the oldest elf that any of them had ever seen. He had a clipboard, a cold, and one wet foot.

[[s the inspector > Odalys]]"You are the proprietor."

[[s Odalys > the inspector]]"Yes sir. Odalys Brand. Welcome to the Last Landing, can I get you a—"

[[s Grubb > the inspector]]"Pint of gravel?" said Grubb.

[[s the inspector > Grubb]]"I beg your pardon?"

[[s Odalys > the inspector]]"He means a glass of water. Don't you, Grubb."

[[s Grubb > Odalys]]"Do I?"

Inspector Lobb made a tick. He walked to the middle of the room, and looked at the bath. He looked at the two skeletons who were standing on either side of it with lampshades on.

[[s the inspector > Odalys]]"And these?"

[[s Mistress Vey > the inspector]]"Lamps," said Vey from the stairs.

[[s the inspector > Mistress Vey]]"They are not lit."

[[s Mistress Vey > the inspector]]"It's daytime."

[[s the inspector > Mistress Vey]]"We're half a mile under the ground, madam."

[[s Mistress Vey > the inspector]]"And yet."

Tick, went the pencil. He blew his nose. He bent, with a noise like a gate, and ran a finger along the skirting board, and looked at the finger for a long time.

[[s the inspector > Bitsy]]"This is remarkably clean," he said. [[s the inspector > Bitsy]]"What do you use?"

Bitsy opened her mouth, and Odalys stood on her foot. It was like standing on a sofa.

[[s Odalys > the inspector]]"An old family recipe."

[[s Bitsy > the inspector]]"It is tongue," said Bitsy proudly.

[[s the inspector > Bitsy]]"I see. And what is the name of this... arrangement?"

He had come to the umbrella stand. He sniffed at the flowers. The flowers, which were trembling all over, went slowly blue.

[[s Tamsin Quick > the inspector]]"That's art," said the thief.

[[s the inspector > Tamsin Quick]]"What does it represent?"

[[s Tamsin Quick > the inspector]]"Man's folly."

[[s Mistress Vey > Tamsin Quick]]"Tamsin, he's going to faint."

[[s Tamsin Quick > Mistress Vey]]"He's fine. He's got ages."

[[s Mistress Vey > Tamsin Quick]]"He has not got ages, he's an asthmatic, you horrible little ferret!" And the necromancer came down the last six stairs in one go, towel and all, and dragged off the tablecloth, and the vase went over, and Ser Halloran took a breath that sucked in two petals and a moth.

[[s Ser Halloran > Mistress Vey]]"You remembered," he wheezed, [[s Ser Halloran > Mistress Vey]]"about my chest."

[[s Mistress Vey > Ser Halloran]]"Of course I remembered, you great tin fool."

[[s Ser Halloran > Mistress Vey]]"I'd kneel, only I can't bend anything."

[[s Mistress Vey > Ser Halloran]]"Ask me from there."

[[s Bitsy > Odalys]]"What is he asking?" said Bitsy in a whisper that moved the curtains.

[[s Odalys > Bitsy]]"I think hes asking her to marry him."

[[s Bitsy > Odalys]]"Now?"

[[s Odalys > Bitsy]]"Apparently now."

[[s Grubb > Odalys]]"Do they want a pint of gravel?"

Nobody in the room was looking at the inspector. When they did, he was sitting on the edge of the bath with his clipboard on his knees, and taking off his wet shoe.

[[s Odalys > the inspector]]"Sir," said Odalys. Her voice wobbled. [[s Odalys > the inspector]]"Just tell me. How many did we fail?"

[[s the inspector > Odalys]]"Thirty-eight."

[[s Odalys > the inspector]]"Out of how many?"

[[s the inspector > Odalys]]"Forty." He turned back a page. [[s the inspector > Odalys]]"You passed in 'Skirting boards'. I have been doing this for three hundred years, Miss Brand. I've had the best suites on Level Two. Marble. Fountains. Do you know how many of those places had anybody in them who would of noticed, if I stopped breathing?"

She shook her head.

[[s the inspector > Odalys]]"What is the fortieth question, on your copy of the form?"

[[s Odalys > the inspector]]"It's 'Would you stay here again?'" she read.

The old elf wrung out his sock. Then he licked the end of the pencil, and made a tick, and it was on the left.

[[s the inspector > Grubb]]"I believe," he said, [[s the inspector > Grubb]]"that I was offered some gravel."

[[s Grubb > the inspector]]"We're out" said Grubb.

***

[[scene place=the cellar steps; present=Odalys, Grubb, Tamsin Quick; time=midnight]]
It was gone midnight before the last of the petals was swept up. The inspector had the good room, the one with a floor. Odalys sat on the cellar steps with her shoes off, and the bartender sat on one side of her and Tamsin on the other, and they passed a bottle of something back and forth that he had found behind the something else.

[[s Tamsin Quick > Odalys]]"So we passed?"

[[s Odalys > Tamsin Quick]]"Two out of forty."

[[s Tamsin Quick > Odalys]]"But it's got the stamp on."

[[s Odalys > Tamsin Quick]]"It's got the stamp on," she said, and looked at it again to be sure. It was a very small stamp. It had a crown on it, and somebody had drawn in next to it, in pencil, a tiny pint.

[[s Grubb > Odalys]]"Boss? I've a confession."

[[s Odalys > Grubb]]"Oh no."

[[s Grubb > Odalys]]"We weren't out of gravel."

She laughed until she had to hold on to the rail. Far below them in the dark something large and wet cleared its throat, as if it had been waiting for a good moment, and a voice like a drain came up the steps.

[[s Gerald > Odalys]]"Excuse me," it said. [[s Gerald > Odalys]]"Is it too late to ask for breakfast?"

[[s Odalys > Gerald]]"Never, Gerald," the innkeeper called back. [[s Odalys > Gerald]]"How do you like your eggs?"

[[s Gerald > Odalys]]"Alive," said Gerald, [[s Gerald > Odalys]]"if it's no trouble."

AN: next chapter is the wedding!! somebody guess who catches the bouquet. (its not a who.)
