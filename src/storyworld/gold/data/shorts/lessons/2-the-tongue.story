title: The Tongue
section: first | past | Kunju Yusuf | -
person: Kunju Yusuf | Kunju Yusuf; Yusuf; Master Tongue; Kunju | he/him
person: Bhanumati Amma | Bhanumati Amma; the Rani; Her Highness; Highness; the old queen | she/her
person: Evert Cloppenburgh | Evert Cloppenburgh; Cloppenburgh; the ambassador; Your Excellency; the prawn | he/him
person: Pieter Swart | Pieter Swart; Pieter; the clerk; the red-haired clerk; the young man; Ginger | he/him
person: Ittirarichan Menon | Ittirarichan Menon; Menon; the minister | he/him
person: Prince Appu | Prince Appu; Appu; the prince | he/him
relation: Bhanumati Amma | Prince Appu | family:grandmother
relation: Pieter Swart | Evert Cloppenburgh | colleague
relation: Ittirarichan Menon | Bhanumati Amma | other
=====
[[scene place=the hall of audience/the hall; present=Kunju Yusuf, Bhanumati Amma, Evert Cloppenburgh, Pieter Swart, Ittirarichan Menon, Prince Appu; time=the morning]]
I have never told a lie in my life, except for wages.

On the morning that I speak of it had rained for nineteen days. The hall of audience smelled of wet silk and wet elephant; the Rani sat behind her cane screen, which hides her from strangers, with her grandson in front of it, who was seven and represented her; the minister stood at the right hand with the fan; and before us, dripping upon a very good carpet, was the new ambassador of the Hollanders with a red-haired clerk behind him to carry the letter.

[[s Evert Cloppenburgh > Kunju Yusuf]]“Tell the old woman,” he began, [[s Evert Cloppenburgh > Kunju Yusuf]]“that I’ve been kept waiting in a shed since Tuesday.”

I bowed to the screen. [[s Kunju Yusuf > Bhanumati Amma]]“The ambassador Evert Cloppenburgh thanks Your Highness for four days of repose,” I said, [[s Kunju Yusuf > Bhanumati Amma]]“in the guest pavilion.”

[[s Bhanumati Amma > Kunju Yusuf]]“He looks like a boiled prawn,” returned the voice behind the cane. [[s Bhanumati Amma > Kunju Yusuf]]“Ask him if it hurts.”

[[s Kunju Yusuf > Evert Cloppenburgh]]“Her Highness inquires after Your Excellency’s health.”

[[s Evert Cloppenburgh > Kunju Yusuf]]“It’s damnable. Tell her I have the flux.”

[[s Kunju Yusuf > Bhanumati Amma]]“He is overcome by the hospitality.”

The boy giggled. He stuffed a corner of his sash into his mouth. Everyone in Kottayal knew my methods, and it was for those I was paid; I’d had eleven years of Portuguese, and two of Arabs, and there had not been one war.

[[s Ittirarichan Menon > Kunju Yusuf]]“Let him present the letter,” said Ittirarichan Menon, and shifted the fan to his other hand.

The clerk stepped up and broke the seal. He was a lanky young man with bitten nails, and I observed, without thinking anything of it, that he had flushed to the ears. He read it out in a fair clear voice, a phrase at a time, stopping each time for me.

[[s Pieter Swart > Bhanumati Amma, Kunju Yusuf]]“‘To the Queen of Kottayal, greeting. We have been informed that you continue to sell pepper to the English.’”

[[s Kunju Yusuf > Bhanumati Amma]]“They have heard with joy of the abundance of our harvests.”

[[s Pieter Swart > Bhanumati Amma, Kunju Yusuf]]“‘This will cease.’”

[[s Kunju Yusuf > Bhanumati Amma]]“They wonder how we do it.”

[[s Pieter Swart > Bhanumati Amma, Kunju Yusuf]]“‘Henceforth the whole of the crop shall be delivered to us at the price of the year 1604.’”

[[s Kunju Yusuf > Bhanumati Amma]]“They recall with tenderness the year 1604.”

[[s Bhanumati Amma > Kunju Yusuf]]“Do they?” said the old queen. [[s Bhanumati Amma > Kunju Yusuf]]“That was the year of the flood. What a curious people! Go on.”

[[s Pieter Swart > Bhanumati Amma, Kunju Yusuf]]“‘Failing which,’” read the clerk; and he raised his eyes over the top of the paper, and looked at me. They were green. [[s Pieter Swart > Bhanumati Amma, Kunju Yusuf]]“‘Failing which, six ships shall come at the end of the rains and lay your town in ashes.’”

I must have waited a little too long.

[[s Bhanumati Amma > Kunju Yusuf]]“Well, Master Tongue?”

[[s Kunju Yusuf > Bhanumati Amma]]“Otherwise,” I said, [[s Kunju Yusuf > Bhanumati Amma]]“six ships will come to pay their respects.”

[[s Pieter Swart > Kunju Yusuf]]“Chāram,” said the clerk.

He had said it softly, and as if to his shoes. But it was our word. It was our word for ashes.

Nobody seemed to have heard. Cloppenburgh was wringing out his hat. The minister’s fan went up and down. I felt the sweat start under my turban.

[[s Bhanumati Amma > Kunju Yusuf]]“What does the red one say?” asked the Rani.

[[s Kunju Yusuf > Bhanumati Amma]]“He has a cough, Highness.”

[[s Bhanumati Amma > Kunju Yusuf]]“Give him some ginger. And tell the prawn that I’ll sell my pepper to the English, and to the Turk, and to his own mother if she’ll come and carry it; that my grandfather drowned better men than he is in that tank yonder, where he has been washing his feet; and that he may have his answer tomorrow, for I am tired, and it’s time for the boy’s milk.”

I turned to the ambassador. [[s Kunju Yusuf > Evert Cloppenburgh]]“Her Highness is touched to the heart. She begs for one night, to consider how best to please you.”

[[s Evert Cloppenburgh > Kunju Yusuf]]“About time,” said he.

***

[[scene place=the covered way/the covered way beside the tank; present=Kunju Yusuf, Pieter Swart; time=that evening]]
He was waiting for me that evening in the covered way beside the tank. He had nothing on his head. I tried to go by.

[[s Pieter Swart > Kunju Yusuf]]“Kunju Yusuf,” he said, in my own tongue, and in the accent of the fish market. [[s Pieter Swart > Kunju Yusuf]]“One word.”

[[s Kunju Yusuf > Pieter Swart]]“It seems that you have several. Where did you get them?”

[[s Pieter Swart > Kunju Yusuf]]“From a girl.”

[[s Kunju Yusuf > Pieter Swart]]“It’s the usual school.”

[[s Pieter Swart > Kunju Yusuf]]“She’s dead. It was the fever. I’ve been three years in the warehouse at Ponnur; nobody ever asks a clerk what he understands.” He looked about him. The rain hung round us on every side like a bead curtain. [[s Pieter Swart > Kunju Yusuf]]“I counted. You changed every single sentence except ‘greeting’.”

[[s Kunju Yusuf > Pieter Swart]]“And shall you tell him?”

He gave no answer to that.

[[s Kunju Yusuf > Pieter Swart]]“You’d have my place, I suppose. He would be glad of it. It would save him forty florins.”

[[s Pieter Swart > Kunju Yusuf]]“They mean it, sir. That’s what I came to say. The six ships. They’re not a manner of speaking; I copied out the orders myself. I’ve seen what they did at Banor. You turned it into a visit. She’ll be sitting there behind her screen in three months’ time with sweets laid out.”

[[s Kunju Yusuf > Pieter Swart]]“I’ve always told her afterwards,” said I. It was not true. I’d told the minister. Sometimes I had.

[[s Pieter Swart > Kunju Yusuf]]“Then tell her tonight.”

[[s Kunju Yusuf > Pieter Swart]]“Do you know what becomes of a tongue that’s found to have been false for thirteen years?”

[[s Pieter Swart > Kunju Yusuf]]“What?”

I put mine out, and with two fingers showed him the scissors.

[[s Pieter Swart > Kunju Yusuf]]“Oh,” said the clerk. He bit at a nail. He was perhaps twenty-two. [[s Pieter Swart > Kunju Yusuf]]“Then I’ll do it with you.”

[[s Kunju Yusuf > Pieter Swart]]“Why?”

[[s Pieter Swart > Kunju Yusuf]]“She used to sing a thing about the Rani. She said that she fed four hundred people in the famine, out of her own dish. I don’t know. I would like there to be one place we didn’t...” He made with his hand a flat, sweeping gesture; and then wiped it on his breeches.

---

[[scene place=the Rani’s inner room/inner room; present=Kunju Yusuf, Pieter Swart, Bhanumati Amma, Ittirarichan Menon, Prince Appu; time=an hour later]]
An hour later I was flat on my face in the Rani’s inner room. I’d told it all. I could see four feet: two of them were the minister’s, and two, hanging from a couch and not reaching the ground, were the prince’s. The Rani sat on the floor in a widow’s white cloth, without any screen, picking over lentils in a tray. I had served her for thirteen years and hadn’t known that she was so small.

[[s Bhanumati Amma > Kunju Yusuf]]“Thirteen years,” she remarked. [[s Bhanumati Amma > Kunju Yusuf]]“Menon, did you know this?”

[[s Ittirarichan Menon > Bhanumati Amma]]“In a general way, Highness.”

[[s Bhanumati Amma > Ittirarichan Menon]]“And you, what did you do?”

[[s Ittirarichan Menon > Bhanumati Amma]]“I put him up for an increase.”

[[s Bhanumati Amma > Pieter Swart]]“You, Ginger. Come where I can see you. Is it six ships or is it five? They told me five.”

The young man’s knees gave. [[s Pieter Swart > Bhanumati Amma]]“Your Highness knows?”

[[s Bhanumati Amma > Pieter Swart]]“Naturally I know.” She’d said it in Dutch. It was an awful Dutch, a sailor’s, from the docks. [[s Bhanumati Amma > Pieter Swart]]“My wet-nurse’s husband was a gunner from Hoorn. Drink your beer, Geert, you goat’s bastard. You see? I have Portuguese as well. I have enough Arabic to be disgusting in.”

[[s Kunju Yusuf > Bhanumati Amma]]“Then why,” I said into the floor, [[s Kunju Yusuf > Bhanumati Amma]]“why in God’s name, Highness, have you kept me?”

[[s Bhanumati Amma > Kunju Yusuf]]“Get up, Yusuf. You’ve a lentil on your nose.” She sifted for some time in silence. [[s Bhanumati Amma > Kunju Yusuf]]“When a man shouts at me, I must answer. I’m a queen. If he says ‘ashes’ to me before my whole court, and I have understood him, then I’ve got to drown him, and then they come. But if I have not understood! Then I’ve a night. I’ve had a night out of every one of them, for thirteen years. What do you imagine that I do with my nights?”

[[s Prince Appu > Bhanumati Amma]]“Lentils,” offered Prince Appu.

[[s Bhanumati Amma > Prince Appu]]“Among other things, my parrot. Menon, read them what came yesterday.”

The minister unrolled a strip of palm leaf, and held it off at the full length of his arm. [[s Ittirarichan Menon > Bhanumati Amma, Kunju Yusuf, Pieter Swart, Prince Appu]]“‘From the Captain of the English ships at Surat, to his good sister of Kottayal. We shall be with you at the first fair wind. Kindly keep the Hollanders talking.’”

[[s Bhanumati Amma > Kunju Yusuf]]“So you’ll go in tomorrow,” said the Rani, [[s Bhanumati Amma > Kunju Yusuf]]“and you’ll be just as you were. I shall say something about his mother. Make it nice.”

[[s Pieter Swart > Bhanumati Amma]]“And I, Highness?” asked Pieter Swart.

She considered him. [[s Bhanumati Amma > Pieter Swart]]“What do you want, child? Money?”

[[s Pieter Swart > Bhanumati Amma]]“No.”

[[s Bhanumati Amma > Pieter Swart]]“A post? I’ve one tongue. I can’t have two, they’d quarrel.”

[[s Pieter Swart > Bhanumati Amma]]“The song has got a second verse,” he said. [[s Pieter Swart > Bhanumati Amma]]“She only knew the one. I thought that perhaps here somebody might...”

It was quiet enough to hear the lentils. I saw the minister look away. And the old queen put aside her tray, and, in a voice like a gate, beating time upon the floor with the flat of her palm, she sang it to him. It was all about Bhanumati Amma, and not modest.

***

[[scene place=the hall of audience/the hall; present=Kunju Yusuf, Bhanumati Amma, Evert Cloppenburgh, Pieter Swart, Ittirarichan Menon, Prince Appu; time=the next morning]]
[[s Evert Cloppenburgh > Kunju Yusuf]]“Well?” said Cloppenburgh the next morning. He had put on dry stockings. [[s Evert Cloppenburgh > Kunju Yusuf]]“What does she say?”

[[s Bhanumati Amma > Kunju Yusuf]]“I say that he is the son of a pig and a herring barrel,” came from behind the cane, [[s Bhanumati Amma > Kunju Yusuf]]“and that it must have been dark.”

I bowed low. Beyond the ambassador’s shoulder, the red-haired clerk had dipped his pen and sat waiting, with his face as blank as a plate, for whatever I’d give him to write.

[[s Kunju Yusuf > Evert Cloppenburgh]]“Her Highness,” said I, [[s Kunju Yusuf > Evert Cloppenburgh]]“is curious about Your Excellency’s family.”
