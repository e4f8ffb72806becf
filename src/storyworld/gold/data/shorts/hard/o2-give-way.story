title: Give Way pt 3 (the roundabout god one lol)
section: first | past | Danilo Macaraeg | -
person: Danilo Macaraeg | Danilo; Dani; Danny; noodle boy; the courier; the mortal; my grandson | he/him
person: Tollan | Tollan; the god; the man in the hi-vis; the taller man; Threeways; Lord of the Crossing | he/him
person: Gulch | Gulch; the troll; the thing under the overpass; big lady | she/her
person: Abigail Macaraeg | Abs; Abby; my cousin; my boss | she/her
person: Lola | Lola; my grandmother | she/her
person: Prentiss Loomis | Mr. Loomis; the man in the grey suit; the stranger; the Bypass; the other god | he/him
relation: Danilo Macaraeg | Tollan | romantic
relation: Abigail Macaraeg | Danilo Macaraeg | family:cousin
relation: Lola | Danilo Macaraeg | family:grandmother
relation: Lola | Abigail Macaraeg | family:grandmother
relation: Danilo Macaraeg | Gulch | friend
relation: Tollan | Prentiss Loomis | enemy
=====
[[scene place=the shop; present=Danilo Macaraeg, Abigail Macaraeg; time=Tuesday night]]
A/N: sorry this took so long, I had exams and then my laptop got stolen by a goose (not kidding). If you havent read parts 1 and 2 this is going to make zero sense!!

So it was Tuesday night and I was strapping the hot bag on when my cousin stuck her head out the hatch.

[[s Abigail Macaraeg > Danilo Macaraeg]]"Two orders for the roundabout." Abs said.

[[s Danilo Macaraeg > Abigail Macaraeg]]"Two?"

[[s Abigail Macaraeg > Danilo Macaraeg]]"One's your boyfriend's, beef ho fun no sprouts. He hasn't paid."

[[s Danilo Macaraeg > Abigail Macaraeg]]"He's not my boyfriend. And he can't pay, he's a god. I pay."

[[s Abigail Macaraeg > Danilo Macaraeg]]"I know you pay, I'm the one who takes it out your wages." My boss has a way of looking at you like your a delivery that arrived damp. [[s Abigail Macaraeg > Danilo Macaraeg]]"Other one's a plain rice. Cash. No name, he just said he'd be standing in the middle."

I said nobody stands in the middle. Only Tollan stands in the middle.

[[s Abigail Macaraeg > Danilo Macaraeg]]"Well somebody does now." said Abs and slammed the hatch.

***

[[scene place=the roundabout/the island; present=Danilo Macaraeg, Tollan, Prentiss Loomis]]
If you don't know the Hendry Road roundabout you're lucky. It's got three exits and a dead cherry tree and a sign that says GIVE WAY, and for six hundred years, since it was only three cow paths and a rock, its had him. When I met him I thought he was a council worker who'd been hit by something. He was sitting on the kerb in a hi-vis and he was sort of see-through. I gave him half my lunch. That was part 1.

He wasn't see-through anymore. Eight months of beef ho fun will do that. He was up on the rock with his arms crossed, six foot five with rain going round him instead of on him, and he didn't even look at the noodles.

[[s Tollan > Danilo Macaraeg]]"Go home, Danilo." he said.

[[s Danilo Macaraeg > Tollan]]"Hi to you too."

[[s Tollan > Danilo Macaraeg]]"I mean it. We have company."

Thats when I saw the other one. A man in a grey suit was standing by the cherry tree, with a briefcase, and he was so clean it made my eyes hurt.

[[s Prentiss Loomis > Danilo Macaraeg]]"The plain rice is mine I believe." said the stranger. He had a voice like a satnav. He took the tub off me, looked in it, and put it down on the grass. [[s Prentiss Loomis > Danilo Macaraeg]]"I don't actually eat. But one likes to see who's been doing the feeding."

[[s Tollan > Prentiss Loomis]]"Leave him out of this." said Tollan.

[[s Danilo Macaraeg > Prentiss Loomis]]"Who are you?" I said.

[[s Prentiss Loomis > Danilo Macaraeg]]"Loomis. Prentiss Loomis, from Highways." He gave me a card. It said the same thing, and then as I was holding it the letters kind of slid over and it said THE BYPASS, in gold, and I got a nosebleed.

Great. Another one.

[[s Prentiss Loomis > Danilo Macaraeg]]"Your friend here has had a very long run." said the man in the grey suit, [[s Prentiss Loomis > Danilo Macaraeg]]"and no one's saying he hasn't been a 'character'. But on Friday the diggers come. There'll be a straight road, four lanes. I'll look after it personally."

[[s Danilo Macaraeg > Prentiss Loomis]]"And what happens to him?"

[[s Prentiss Loomis > Danilo Macaraeg]]"What happens to a crossing when there's nothing to cross?" said Mr. Loomis.

I looked at Tollan. The god was looking at the dead tree.

[[s Danilo Macaraeg > Tollan]]"You *knew*?" I said.

[[s Tollan > Danilo Macaraeg]]"Since Sunday."

[[s Danilo Macaraeg > Tollan]]"You let me go on about my bike for an hour on Sunday!"

[[s Tollan > Danilo Macaraeg]]"I like your bike." he said, really quietly, and I swear every car on that roundabout slowed down.

[[s Prentiss Loomis > Danilo Macaraeg, Tollan]]"Touching." said the Bypass. He checked his watch, it didn't have any hands. [[s Prentiss Loomis > Tollan]]"The old law lets you keep the ground if three souls hold to you by Friday dawn. Freely. One for each road. I only mention it as I'm required to. As far as I can see you've got the one, and he's crying."

[[s Danilo Macaraeg > Prentiss Loomis]]"It's a nosebleed." I said.

But he'd gone. There was just the rice getting wet.

---

[[scene place=under the overpass; present=Danilo Macaraeg, Gulch]]
[[s Gulch > Danilo Macaraeg]]"No." said the thing under the overpass.

[[s Danilo Macaraeg > Gulch]]"I haven't asked yet!"

[[s Gulch > Danilo Macaraeg]]"You have your asking face, noodle boy. Gulch can smell it."

She was sat in the dark with her knees in the canal, and a shopping trolley she was picking her teeth with. In part 2 she tried to eat me. We'd got past it. I passed her the ho fun (waste not) and she poured it in, box and all.

[[s Danilo Macaraeg > Gulch]]"He only needs three. If you just said that you believed in him..."

[[s Gulch > Danilo Macaraeg]]"Gulch knows he's there. Knowing's not believing. Gulch knows there's a Birmingham."

[[s Danilo Macaraeg > Gulch]]"Okay but do you *like* him?"

The troll thought about it for so long that a coot went past.

[[s Gulch > Danilo Macaraeg]]"When Gulch first came she was this big." she said in the end. Her hand hardly left the water. [[s Gulch > Danilo Macaraeg]]"She'd been put off a bridge by men with torches. And she comes to three roads in the night, and don't know which, and she's bawling. And somebody on a rock says, 'That one. There's a nice dry culvert.' Never asked a toll for it. Never." She sniffed, it was like a drain. [[s Gulch > Danilo Macaraeg]]"You tell Threeways he's a soft idiot."

[[s Danilo Macaraeg > Gulch]]"Is that a yes?"

[[s Gulch > Danilo Macaraeg]]"Gulch'll be there Friday. Bring more of them wet strings."

[[scene place=the canal path; present=Danilo Macaraeg]]
So that was me and her. Two. I sat on my bike on the canal path and rang my grandmother, because in our family when its taxes you ring Abs and when it's spirits you ring Lola.

[[s Lola > Danilo Macaraeg]]"Who died." said Lola.

[[s Danilo Macaraeg > Lola]]"Nobody. Yet."

[[s Lola > Danilo Macaraeg]]"It's two in the morning Danny."

[[s Danilo Macaraeg > Lola]]"Would you believe in a god for me? Just till Friday?"

[[s Lola > Danilo Macaraeg]]"Is this the tall one?"

[[s Danilo Macaraeg > Lola]]"What? How do you know he's tall?"

[[s Lola > Danilo Macaraeg]]"Your cousin tells me everything. She says, 'Lola, he comes home every night smelling of rain with a stupid face on.' Has he got good manners?"

[[s Danilo Macaraeg > Lola]]"He's, yeah. He lets everybody go first. It's sort of his whole thing."

[[s Lola > Danilo Macaraeg]]"I can't do it anak. I'm too far. For the old kind you have to have walked there on your own feet, and needed to." I could hear her putting the kettle on. [[s Lola > Danilo Macaraeg]]"Who else has been lost at that place? Think. Somebody has been lost there, and he told them the way."

I said I didn't know anybody. And then I definately did.

***

[[scene place=the roundabout/the rock; present=Danilo Macaraeg, Tollan, Gulch, Prentiss Loomis, Abigail Macaraeg; time=Friday/ten to five]]
Friday, ten to five, still dark. There were two diggers parked on the verge with no one in them. Gulch had come up out of the canal with a traffic cone on for the occasion. The Bypass stood with his briefcase exactly where the fast lane was going to go. And Tollan was see-through. I could see the tree through his chest.

[[s Tollan > Danilo Macaraeg]]"You shouldn't have come." he said. [[s Tollan > Danilo Macaraeg]]"I didn't want you to see it."

[[s Danilo Macaraeg > Tollan]]"Shut up and eat."

[[s Tollan > Danilo Macaraeg]]"Dani."

He never called me that. I could of died. I put the tub in his hands and they almost couldn't hold it, so I held them round it, and they were freezing.

[[s Prentiss Loomis > Danilo Macaraeg, Gulch]]"One mortal." said the other god, counting. [[s Prentiss Loomis > Danilo Macaraeg, Gulch]]"One, ah. Large lady. I'm afraid that makes two."

[[s Gulch > Prentiss Loomis]]"Call me lady again." said Gulch with interest.

[[s Prentiss Loomis > Danilo Macaraeg, Gulch, Tollan]]"Four minutes."

Then a moped came round the roundabout the wrong way with no lights on. It went up the kerb and fell over. The rider got up and kicked it and pulled her helmet off.

[[s Abigail Macaraeg > Danilo Macaraeg]]"You left the fryer on!" said my cousin.

[[s Danilo Macaraeg > Abigail Macaraeg]]"I left you a *note*, Abs!"

[[s Abigail Macaraeg > Danilo Macaraeg]]"I read your note. It's got soy sauce on it." She wasn't looking at me. She was looking up at the rock with her mouth a bit open, and I realised she'd never once come out here, not in eight months, I always thought it was because of the petrol. [[s Abigail Macaraeg > Tollan]]"It's you." she said. [[s Abigail Macaraeg > Tollan]]"You're him. You had a flat cap on."

[[s Tollan > Abigail Macaraeg]]"It was 2009." said Tollan gently. [[s Tollan > Abigail Macaraeg]]"You had a pink rucksack and one shoe."

[[s Danilo Macaraeg > Abigail Macaraeg]]"You told us you got the bus." I said.

[[s Abigail Macaraeg > Danilo Macaraeg]]"I was eleven, I was running away to be a dolphin trainer. I got this far and it was dark and I couldn't remember which way the sea was." My cousin's chin was doing something I'd never seen it do. [[s Abigail Macaraeg > Danilo Macaraeg]]"And there was a man who said, 'That road's the sea and that road's the station. But that one's home, and they've got the lights on.' I looked back to say thank you and there wasn't anyone. I thought I'd made him up."

[[s Prentiss Loomis > Abigail Macaraeg]]"Miss," said Mr. Loomis, [[s Prentiss Loomis > Abigail Macaraeg]]"I must ask you not to say anything hasty."

[[s Abigail Macaraeg > Prentiss Loomis]]"Who's this?"

[[s Danilo Macaraeg > Abigail Macaraeg]]"Plain rice." I said.

[[s Abigail Macaraeg > Prentiss Loomis]]"You never *ate* it?" Abs said to him, in the worst voice she has. Then she marched up to the rock, and she got a fiver out of her bra and slapped it down. [[s Abigail Macaraeg > Tollan]]"I believe in you. Obviously. You owe me for two hundred and six beef ho funs but I believe in you."

It was like when you've been underwater and you come up. All three roads lit at once, just for a second, right out to where they ended, the sea and the station and home. The cherry tree went off like a firework. And the hands I was holding got warm.

When I could see again there was a briefcase lying on the grass. The troll was chewing.

[[s Gulch > Danilo Macaraeg, Tollan, Abigail Macaraeg]]"What?" said Gulch. [[s Gulch > Danilo Macaraeg, Tollan, Abigail Macaraeg]]"He stepped back. Under the overpass is Gulch's."

[[s Abigail Macaraeg > Danilo Macaraeg]]"I'm going to go and turn the fryer off," said my boss, [[s Abigail Macaraeg > Danilo Macaraeg]]"and I'm not going to look behind me while I do it."

So she didn't. Neither did the troll, she's nice like that. The taller man got down off his rock, which put his face about level with mine if I stood on the kerb, so I stood on the kerb.

[[s Tollan > Danilo Macaraeg]]"After you." said the Lord of the Crossing.

[[s Danilo Macaraeg > Tollan]]"No no," I said. [[s Danilo Macaraeg > Tollan]]"After you."

We could of been there all day. There was alot of hooting.
