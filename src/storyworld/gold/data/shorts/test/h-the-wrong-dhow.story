title: The Wrong Dhow
section: third | past | - | Salim
person: Salim | Salim | he/him
person: Zuhura | Zuhura; Zu; his sister | she/her
person: Juma | Juma | he/him
person: Baraka | Baraka; the little boy | he/him
person: Mzee Faki | Mzee Faki; Faki; the old lighthouse keeper; Mzee | he/him
person: the man in the yellow boots | the man in the yellow boots; Yellow Boots; boss | he/him
person: Rashidi | Rashidi; Warden Rashidi; the thin man; the thin one | he/him
person: Bibi | Bibi | she/her
relation: Zuhura | Salim | family: sister
relation: Baraka | Juma | family: brother
relation: Salim | Juma | friend
relation: Bibi | Salim | family: grandmother
relation: Bibi | Zuhura | family: grandmother
relation: Rashidi | the man in the yellow boots | enemy: warden undercover in his crew
=====
Chapter Six

The Wrong Dhow

[[scene place=the mangroves; present=Salim, Zuhura, Juma, Baraka, the man in the yellow boots, Rashidi; time=low tide]]
The plan had three parts, and Baraka had already ruined two of them.

[[s Zuhura > Salim, Juma, Baraka]]"We hide in the mangroves until low tide," Zuhura had said that morning, drawing it in the sand. [[s Zuhura > Salim, Juma, Baraka]]"We wait for the men to come for the boxes. We follow them. Nobody gets seen and nobody makes a noise."

Now it was low tide, and they were up to their knees in mud that smelled of old eggs, and Juma's little brother was hiccuping.

*Hic.*

[[s Juma > Baraka]]"Hold your breath," whispered Juma.

[[s Baraka > Juma]]"I am holding it. It keeps coming out!"

[[s Zuhura > Baraka]]"Don't *talk* while you're holding it."

[[s Baraka > Zuhura]]"You asked me."

[[s Zuhura > Baraka]]"I didn't ask you, Juma asked you."

[[s Salim > Zuhura, Juma, Baraka]]"Quiet," said Salim. [[s Salim > Zuhura, Juma, Baraka]]"They're coming."

Everyone went still, even the hiccups. Down the beach came two men carrying a long wooden box between them. The one in front was wide and walked as if the sand belonged to him. He had on bright yellow rubber boots, the kind they sold at the fish market in town, so new that they squeaked. The one behind was thin, with a cap pulled low, and he was getting the heavy end.

[[s the man in the yellow boots > Rashidi]]"Faster," said the man in the yellow boots. [[s the man in the yellow boots > Rashidi]]"If we miss the water we sit here until night."

[[s Rashidi > the man in the yellow boots]]"It's heavy, boss."

[[s the man in the yellow boots > Rashidi]]"Eggs aren't heavy."

[[s Rashidi > the man in the yellow boots]]"Three hundred of them are."

Salim felt his sister's fingers dig into his arm. Turtle eggs. So Bibi had been right. Every nest on the south beach had been empty this year, and the grown-ups had said crabs, and dogs, and bad luck. Only Bibi, who was their grandmother and was nearly always right, had said thieves.

The men splashed by so close that Salim could have reached out and touched a boot. There was a dhow pulled up in the creek mouth, an ordinary one with a patched brown sail. They slid the box over the side and went back up the beach for another.

[[s Zuhura > Salim, Juma]]"Now," breathed Zuhura.

[[s Juma > Zuhura]]"Now what?" said Juma. [[s Juma > Zuhura]]"You said follow them. They're going to *sail.* I can't follow a boat."

[[s Zuhura > Juma]]"So we go and look at the name on it. Then we tell the police in town."

[[s Juma > Zuhura]]"The police won't believe us."

[[s Zuhura > Juma]]"They will if we've got the name. And an egg."

[[s Salim > Zuhura]]"You never said anything about an egg," said Salim.

[[s Zuhura > Salim]]"I'm saying it now. Two minutes. In and out. Baraka, you stay here, and do *not* move."

That was part three of the plan.

[[scene place=the bottom of the dhow/the dhow/the boat; present=Salim, Zuhura, Juma, Baraka, the man in the yellow boots, Rashidi; time=-]]
They ran bent over through the shallows, and Juma gave each of them a leg up. It was dim in the bottom of the dhow, and it stank of shark oil. There were four boxes under a sheet of blue plastic. Zuhura got her fingers under a lid and heaved.

Inside, in rows, in damp sand, lay the eggs. They were as round and white as table-tennis balls.

[[s Juma]]"Oh," said Juma, quite softly for him.

[[s Zuhura > Juma, Salim]]"Take one. Take it with sand, and don't shake it."

[[s Baraka > Zuhura]]"Can I carry it?" said Baraka.

All three of them turned round. The little boy was sitting on a coil of rope, dripping.

Juma clutched his head. [[s Juma > Baraka]]"We told you to stay!"

[[s Baraka > Juma]]"There was a crab. It was *looking* at me."

[[s Salim > Zuhura]]"Zu," said Salim. His mouth had gone dry. Through a gap in the planks he could see the beach, and the beach had yellow boots on it, coming quickly. [[s Salim > Zuhura, Juma, Baraka]]"Get down. Get under, get under!"

They went under the plastic in a heap. Somebody's elbow was in Salim's ear. The boat rocked as a box came in, and rocked a great deal more as the men came in after it. Then it slid and grated, and all at once the floor was moving in a way that floors don't.

[[s Juma > Salim]]"We're sailing," Juma said into the back of Salim's neck. [[s Juma > Salim]]"Salim. We are sailing away."

[[s Salim > Juma]]"I know."

[[s Juma > Salim]]"My mother is going to kill me."

[[s Zuhura > Juma]]"*They're* going to kill you," hissed Zuhura from somewhere near his feet. [[s Zuhura > Juma]]"Be quiet."

For a while it was only water and the creak of the mast. The man in the yellow boots was singing. He wasn't good at it. And then, in the dark, against his ribs, Salim felt Baraka take a great big gulp of air.

Please, he thought. Please no.

*Hic.*

The singing stopped.

[[s the man in the yellow boots > Rashidi]]"What was that?"

[[s Rashidi > the man in the yellow boots]]"What was what?"

[[s the man in the yellow boots > Rashidi]]"Something squeaked. Under there. Go and look."

[[s Rashidi > the man in the yellow boots]]"It'll be rats, boss."

[[s the man in the yellow boots > Rashidi]]"I don't pay you to tell me what it'll be. Look!"

Bare feet came slapping along the boards. The corner of the plastic lifted, and the light poured in, and above them against the sky was the cap, and under the cap was a long, bony, unshaven face.

Nobody breathed. The thin man looked at Zuhura. He looked at Salim and at Juma. He looked for quite a long time at Baraka, who had both hands clamped over his own mouth and was holding an egg in his lap.

[[s Rashidi > Salim, Zuhura, Juma, Baraka]]"Can you swim?" he said, hardly moving his lips.

Salim nodded. They could all swim. They were island children.

[[s the man in the yellow boots > Rashidi]]"Well?" shouted Yellow Boots from the tiller.

[[s Rashidi > the man in the yellow boots]]"Rats," the thin man called over his shoulder. [[s Rashidi > the man in the yellow boots]]"Four of them. One's enormous."

Juma opened his mouth, and Zuhura put her hand over it.

[[s Rashidi > Salim, Zuhura, Juma, Baraka]]"Listen. In one minute we pass the lighthouse rock. I'm going to drop the sail on his head by accident. When you hear him yell, go over the side, and go to the old man. Say to him: the third box is full. Only that. Say it."

[[s Salim > Rashidi]]"The third box is full," whispered Salim. [[s Salim > Rashidi]]"But who are —"

[[s Rashidi > Salim]]"And leave the egg."

[[s Baraka > Rashidi]]"But it's mine," said Baraka.

[[s Rashidi > Baraka]]"It's hers, my friend. We're only getting it home for her."

Baraka thought about that. He held it out, in its handful of sand, and the thin man took it as carefully as if it were lit.

The plastic came down. Salim began to count. He had got to fifty-one when there was a crack, and a *whump,* and a roar like a hippopotamus in a sack.

[[s Zuhura > Salim, Juma, Baraka]]"Go!" said Zuhura.

[[scene place=the lighthouse rock/the steps; present=Salim, Zuhura, Juma, Baraka, Mzee Faki; time=-]]
They hauled themselves out on the lighthouse rock, coughing, and lay there like four fish. When Salim had got the salt out of his eyes he saw a pair of ancient sandals. Above the sandals was a kikoi, and above the kikoi was Mzee Faki, with a glass of tea in his hand.

[[s Mzee Faki > Salim, Zuhura, Juma, Baraka]]"There's a perfectly good ferry," said the old lighthouse keeper. [[s Mzee Faki > Salim, Zuhura, Juma, Baraka]]"It comes on Fridays."

[[s Juma > Mzee Faki]]"Shikamoo, Mzee," panted Juma, because his mother had brought him up properly, and was then sick into a rock pool.

[[s Mzee Faki > Juma]]"Marahaba. Better out than in."

[[s Zuhura > Mzee Faki]]"There's a man with yellow boots and he's stolen all the turtles, Mzee, and there's another man and he pulled the sail down and he told us —"

[[s Salim > Mzee Faki]]"He said to tell you something."

[[s Baraka > Mzee Faki]]"I had an egg," Baraka put in, [[s Baraka > Mzee Faki]]"but I gave it back."

[[s Mzee Faki > Zuhura, Salim, Baraka]]"One at a time. I have only the two ears, and this one's for decoration." He bent the other one down towards Salim. [[s Mzee Faki > Salim]]"Told me what?"

[[s Salim > Mzee Faki]]"The third box is full."

Mzee Faki stopped smiling. He threw the rest of his tea into the sea, glass and all, and turned and started up the steps at a speed that Salim wouldn't have believed.

[[s Mzee Faki > Salim, Zuhura, Juma, Baraka]]"Then what are you lying there for?" he shouted back. [[s Mzee Faki > Salim, Zuhura, Juma, Baraka]]"Come! I need eight legs!"

[[scene place=the lamp room; present=Salim, Zuhura, Juma, Baraka, Mzee Faki; time=the middle of the day]]
There were a hundred and twelve stairs, and by the top of them even Zuhura had stopped asking questions. In the lamp room Faki was already dragging the cover off the great glass eye.

[[s Mzee Faki > Juma]]"You, the big one. That crank. Turn it until I tell you to stop, then don't stop."

[[s Juma > Mzee Faki]]"It's stuck."

[[s Mzee Faki > Juma]]"It's not stuck, it's old. Be polite to it and push. Girl, the shutters, the red ones. Not on that side! The side to the mainland."

[[s Zuhura > Mzee Faki]]"What's it for?" asked Zuhura, hanging off a shutter with both feet in the air. [[s Zuhura > Mzee Faki]]"It's the middle of the day. Nobody can see a light."

[[s Mzee Faki > Zuhura]]"Nobody is looking for one. Except three boats behind Pungu Island, full of very bored policemen, who have been looking for a red one since Tuesday."

Salim's mouth fell open. [[s Salim > Mzee Faki]]"You *knew?*"

[[s Mzee Faki > Salim]]"I'm the lighthouse. I see who goes by." The lamp caught with a thud, and the whole room went the color of a mango. [[s Mzee Faki > Salim]]"But you can't arrest a man for owning a boat, and you can't arrest him for empty boxes. He had to have the eggs in it. Somebody had to be on board who could count them. Somebody he'd never look at twice."

[[s Salim > Mzee Faki]]"The thin one," said Salim slowly.

[[s Mzee Faki > Salim]]"Four months he has been carrying boxes for that man. It has been terrible for his back. Warden Rashidi, of the Marine Park." Mzee Faki put an eye to the telescope and grunted. [[s Mzee Faki > Salim, Zuhura, Juma, Baraka]]"And it seems that the sail has come off, and our friend has found out it wasn't an accident."

[[s Zuhura > Mzee Faki]]"Let me see. Is he all right?"

[[s Juma > Zuhura]]"Let *me* see!"

[[s Mzee Faki > Juma]]"Turn!"

Zuhura got there first. She screwed up her face at the eyepiece, and Salim watched it change.

[[s Zuhura > Salim, Juma, Mzee Faki]]"They're fighting," she said. [[s Zuhura > Salim, Juma, Mzee Faki]]"Rashidi's at the mast. Yellow Boots has got an oar. The police boats have come round the island but they're miles off, they're tiny, they're not going to —" She stood up. She had the look that she'd had that morning over the sand, and Salim's heart sank down into his wet shorts. [[s Zuhura > Mzee Faki]]"Mzee. Have you got a boat?"

[[s Mzee Faki > Zuhura]]"I have a sort of a boat."

[[s Juma > Zuhura]]"No," said Juma from the crank. [[s Juma > Zuhura]]"No, no. No more plans."

[[s Zuhura > Juma]]"It's only got one part," said Zuhura.

*Hic,* said Baraka.
