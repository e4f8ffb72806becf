title: proof
section: third | past | - | Yusuf
person: Yusuf | Yusuf; Joe; chef | he/him
person: Fiachra | Fiachra; fiachra; the flour guy; the new flour guy; the redhead | he/him
person: Bernie | Bernie; Mrs Halloran; the boss | she/her
person: Dessie | Dessie; Big Dessie; the guard | he/him
person: the one in the veil | the one in the veil; the bride; Aoibheann | she/her
person: the bridesmaid | the bridesmaid; Gráinne | she/her
person: Mr. Szabo | Mr. Szabo; the second customer; old man in pyjamas | he/him
person: Leyla | Leyla; his sister | she/her
relation: Yusuf | Fiachra | romantic
relation: Bernie | Yusuf | colleague
relation: Leyla | Yusuf | family:sister
=====
proof

a/n: unbetad, wrote this on the night bus, all mistakes are mine. yes its the bakery one. no theres no plot. enjoy!!

[[scene place=Halloran's/the bakery; present=Yusuf, Fiachra; time=4:02 a.m.]]
It was 4:02 a.m. and the new flour guy was late.

Yusuf knew it was 4:02 because the clock over the ovens at Halloran's was the only thing in the building that Bernie had ever paid to get fixed. He had two hundred rolls proofing, a croissant dough that hated him, and one half of a bag of strong white left. Then somebody kicked the back door.

[[s Yusuf > Fiachra]]"It's open!" he yelled.

[[s Fiachra > Yusuf]]"I've no hands!" somebody yelled back.

[[s Yusuf > Fiachra]]"Use your elbow!"

[[s Fiachra > Yusuf]]"I have no elbows either, I've forty kilos of flour!"

Yusuf opened the door. There was a sack with legs. Over the top of it was some very red hair and under the hair one eye.

[[s Fiachra > Yusuf]]"Hiya" said the sack. [[s Fiachra > Yusuf]]"Where d'you want me?"

Which was, okay. Yusuf's brain just kind of left the building.

[[s Fiachra > Yusuf]]"The flour, I mean" said the redhead after a second. [[s Fiachra > Yusuf]]"Where do you want the flour."

[[s Yusuf > Fiachra]]"By the mixer. You're late."

[[s Fiachra > Yusuf]]"I'm not late, I'm lost. There's two Barrack Streets in this town. Did you know that? I've woke up a nun."

[[s Yusuf > Fiachra]]"Where's Con?"

[[s Fiachra > Yusuf]]"Con did his back. I'm his nephew. Fiachra." He let the sack down and a white cloud came up, and when it cleared he was grinning and he had freckles on his actual eyelids. [[s Fiachra > Yusuf]]"And you're Joe."

[[s Yusuf > Fiachra]]"Who says I'm Joe?"

[[s Fiachra > Yusuf]]"It's on the docket. 'Leave with Joe.'"

[[s Yusuf > Fiachra]]"Con couldn't be bothered to learn it. It's Yusuf."

[[s Fiachra > Yusuf]]"Yusuf" said Fiachra, carefuly, like he was carrying it up a stairs. [[s Fiachra > Yusuf]]"Right so. I'll tell him he's an eejit."

[[t Yusuf]]"Do not" Yusuf told himself. [[t Yusuf]]"Do NOT. He's the flour guy."

He gave him a roll. It was just because it was there.

***

[[scene place=the bakery; present=Yusuf, Fiachra, Dessie, Mr. Szabo; time=the next Tuesday]]
You have to understand about the hatch. Halloran's doesn't open till seven but there's a hatch onto the lane, and if you knock at it between four and five you get what came out crooked, for a euro. Everybody knows. Its nurses mostly, and drunks, and Big Dessie from the garda station who was there every single night and who was there the next Tuesday as well.

[[s Dessie > Yusuf]]"Anything with jam?" asked Dessie.

[[s Yusuf > Dessie]]"You said you were off the jam."

[[s Dessie > Yusuf]]"I'm off it at home."

[[s Mr. Szabo > Yusuf]]"I was first" said the second customer, who was an old man in pyjamas with a good overcoat on top. [[s Mr. Szabo > Dessie]]"I was here since half three, officer. You may check with the cat."

[[s Dessie > Mr. Szabo]]"You were in me arse, Mr. Szabo."

[[s Mr. Szabo > Dessie]]"I was! I sat down only for a moment, on the step of the chemist."

[[s Fiachra > Dessie, Mr. Szabo]]"Lads, lads" said somebody behind Yusuf, reaching an arm right over his shoulder with two almond things in a napkin. [[s Fiachra > Dessie, Mr. Szabo]]"One each. On the house."

[[s Yusuf > Fiachra]]"It's not your house" said Yusuf.

[[s Fiachra > Yusuf]]"It's not yours either."

[[s Dessie > Yusuf]]"Who's this?" said the guard with his mouth full.

[[s Yusuf > Dessie]]"The flour."

[[s Dessie > Yusuf]]"Is the flour not meant to go home after?"

Yusuf did not answer that. He'd been wondering the same thing all week. Deliveries took ten minutes and fiachra took fifty. He sat up on the bins and swung his legs and asked stuff. What's that for. Why d'you fold it. Who taught you, was it your mam?

[[s Yusuf > Fiachra]]"My grandfather" Yusuf said, when the hatch was shut. [[s Yusuf > Fiachra]]"In Antep. He used to say, 'Dough is like a cat, if you want it to come you have to look at something else.'"

[[s Fiachra > Yusuf]]"And does it work?"

[[s Yusuf > Fiachra]]"With dough."

[[s Fiachra > Yusuf]]"And with cats?"

[[s Yusuf > Fiachra]]"I don't have a cat."

[[s Fiachra > Yusuf]]"Hm" said Fiachra, and looked very hard at the wall.

[[s Yusuf > Fiachra]]"Who taught you? The driving I mean."

[[s Fiachra > Yusuf]]"Nobody. Can you not tell?"

[[s Yusuf > Fiachra]]"There's a wing mirror on the floor of your van."

[[s Fiachra > Yusuf]]"That's a spare."

[[s Yusuf > Fiachra]]"It says 'Cork City Council' on it."

[[s Fiachra > Yusuf]]"It's a very good spare." He hopped down off the bins then and got as far as the door, and stood there with his hand on the bolt for about a year. [[s Fiachra > Yusuf]]"Wednesday?" he said.

[[s Yusuf > Fiachra]]"You come every day. It's your job."

[[s Fiachra > Yusuf]]"I know. I just like saying the day" he said, and went, and there was a crash in the lane that was probably only a bin.

(It took Yusuf until about half nine that morning, on the bus, to get it. He said a word out loud. A woman moved seats.)

***

[[scene present=Yusuf; time=On Thursday]]
On Thursday, on his break, he texted his sister.

[[m Yusuf > Leyla]]"hypothetically"

[[m Leyla > Yusuf]]"oh god"

[[m Yusuf > Leyla]]"if a person looked at a wall"

[[m Leyla > Yusuf]]"who"

[[m Yusuf > Leyla]]"nobody. a delivery person"

[[m Leyla > Yusuf]]"FLOUR GUY????"

[[m Yusuf > Leyla]]"why do you know about flour guy"

[[m Leyla > Yusuf]]"you have mentioned flour guy in every message since the 4th. you told mum about his VAN"

[[m Leyla > Yusuf]]"is he the one with the eyelids"

Yusuf put the phone, and Leyla in it, in the bread bin.

***

[[scene place=the bakery; present=Yusuf, Fiachra, Bernie, Dessie, the one in the veil, the bridesmaid, Mr. Szabo; time=Saturday]]
Saturday was the worst night of the year. It was lashing, the big oven was making the noise, and Bernie herself had come down at ten to four in her dressing gown to hit it with a pan.

[[s Bernie > Yusuf]]"It's definately the fan" said the boss, from inside.

[[s Yusuf > Bernie]]"You said that at Christmas."

[[s Bernie > Yusuf]]"And it was the fan at Christmas. Hold my legs."

[[s Fiachra > Yusuf, Bernie]]"Morning all" said Fiachra, backing in through the door with a sack. He stopped. [[s Fiachra > Yusuf]]"Whose legs are they?"

[[s Bernie > Fiachra]]"Mrs Halloran's" boomed the oven. [[s Bernie > Fiachra]]"Who's that? Is that the lad that's eating all the almonds?"

[[s Yusuf > Bernie]]"No" said Yusuf.

[[s Fiachra > Bernie]]"Yes" said Fiachra at the same time.

Someone was hammering at the hatch. When Yusuf got it open there was about nine women outside in pink sashes, soaked to the skin, and one of them had a veil on with a learner plate pinned to it.

[[s the one in the veil > Yusuf]]"Do you do wedding cakes?" said the one in the veil.

[[s Yusuf > the one in the veil]]"Not at four in the morning."

[[s the one in the veil > Yusuf]]"It's just ours is after falling."

[[s Yusuf > the one in the veil]]"Falling where?"

[[s the bridesmaid > Yusuf]]"Out of the taxi" said the bridesmaid, the one with her shoes in her hand. She had her sash on back to front and mascara down to here. [[s the bridesmaid > Yusuf]]"I was minding it. I had one job. I only wanted to show it to the driver."

[[s the one in the veil > the bridesmaid]]"It's grand, Gráinne."

[[s the bridesmaid > the one in the veil]]"It's NOT grand Aoibheann, it's on the South Ring Road!"

[[s Dessie > Yusuf]]"I can confirm that" said Dessie from the back of the queue. [[s Dessie > Yusuf]]"There's a cone on it."

[[s Yusuf > the one in the veil]]"When's the wedding?"

[[s the one in the veil > Yusuf]]"One o'clock" whispered the bride, and then her whole face went.

Yusuf looked at the dough. He looked at the clock. He looked behind him, where Fiachra had Mrs Halloran by the ankles, and the eejit already had his sleves rolled up. Nine women in the rain were all holding there breath. One of them was praying, to Saint Honoré of all people.

[[s Fiachra > Yusuf]]"What do you need, chef?"

[[s Yusuf > Fiachra]]"Butter. All of it. And eggs, sixty, we don't have sixty."

[[s Mr. Szabo > Yusuf]]"I have eggs!" called a voice from the lane. [[s Mr. Szabo > Yusuf]]"I have six!"

[[s Fiachra > Yusuf]]"The nun has hens" said Fiachra. [[s Fiachra > Yusuf]]"The one I woke up. She said any time."

[[s Yusuf > Fiachra]]"She didn't mean it."

[[s Fiachra > Yusuf]]"We'll see" and he was gone, out into the rain.

It got kind of legendary after that. Dessie put on the blue light to get icing sugar out of the garage on the quays. The hens (the party ones) sat along the flour sacks in a row and cracked what they were given. Bernie came out of the oven black as a boot and said [[s Bernie > Yusuf]]"fan" and it worked. And at twenty past six there were three tiers on the table, only a bit sideways, and Mr. Szabo, who it turned out had been a confectioner in Pécs for forty years and just never said, was doing roses with a freezer bag.

[[s the one in the veil > Mr. Szabo]]"It's nicer than the other one" sobbed the bride.

[[s Mr. Szabo > the one in the veil]]"Naturally. The other fell from a taxi."

[[s Bernie > Yusuf, Fiachra]]"You two" said Bernie. [[s Bernie > Yusuf, Fiachra]]"Out. Ye look like ghosts. Ten minutes."

***

[[scene place=the lane/the back step; present=Yusuf, Fiachra, Dessie]]
The rain had stopped. The lane was all puddles and the sky over the chemist had gone the colour of the inside of a roll. They sat on the back step with their knees not touching.

[[s Fiachra > Yusuf]]"Con's back is better" said Fiachra.

[[s Yusuf > Fiachra]]"Oh."

[[s Fiachra > Yusuf]]"He's on again from Monday."

[[s Yusuf > Fiachra]]"That's good. For Con."

[[s Fiachra > Yusuf]]"It is."

[[s Yusuf > Fiachra]]"So you'll get to sleep."

[[s Fiachra > Yusuf]]"I suppose."

A seagull walked past with half of a bridesmaids sash.

[[s Fiachra > Yusuf]]"His back was better two weeks ago, to be honest with you."

Yusuf turned his head. The redhead was staring straight in front of him at the wall of the chemist, at nothing, like it was the best wall in Ireland. His ears were scarlet.

[[s Yusuf > Fiachra]]"What are you doing?"

[[s Fiachra > Yusuf]]"Looking at something else" said Fiachra. [[s Fiachra > Yusuf]]"How long does it usually take?"

[[s Yusuf > Fiachra]]"Depends how warm it is" said Yusuf. His heart was going like the mixer. He moved his knee two inches to the left. [[s Yusuf > Fiachra]]"You can look now."

Fiachra looked.

[[s Dessie > Yusuf, Fiachra]]"Ah, lads" said Big Dessie, coming round the corner with eleven kilos of icing sugar that nobody needed any more. [[s Dessie > Yusuf, Fiachra]]"I'll go round the front."
