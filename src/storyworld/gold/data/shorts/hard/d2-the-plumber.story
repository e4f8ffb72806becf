title: The Plumber
section: third | past | - | Sushila Tamang
person: Sushila Tamang | Sushila; Susie; the carer; the girl | she/her
person: Kyriakos Hadjiloizou | Kyriakos; Mr. Kyriakos; Pappou; Baba; the old man; my father; your grandfather | he/him
person: Loukia Hadjiloizou | Loukia; the plumber; the woman; the stranger; the visitor; the lady; your aunt; his younger daughter; a painter | she/her
person: Androulla Hadjiloizou | Androulla; Madam Androulla; the dentist; her sister | she/her
person: Pambos Hadjiloizou | Pambos; Pambo; her brother; the car salesman | he/him
person: Despo Hadjiloizou | Despo; his wife; his mother | she/her
person: Iakovos Hadjiloizou | Iakovos; the boy; their son | he/him
relation: Kyriakos Hadjiloizou | Loukia Hadjiloizou | family:father
relation: Kyriakos Hadjiloizou | Androulla Hadjiloizou | family:father
relation: Kyriakos Hadjiloizou | Pambos Hadjiloizou | family:father
relation: Kyriakos Hadjiloizou | Iakovos Hadjiloizou | family:grandfather
relation: Androulla Hadjiloizou | Loukia Hadjiloizou | family:sister
relation: Pambos Hadjiloizou | Loukia Hadjiloizou | family:brother
relation: Pambos Hadjiloizou | Androulla Hadjiloizou | family:brother
relation: Despo Hadjiloizou | Pambos Hadjiloizou | family:wife
relation: Despo Hadjiloizou | Iakovos Hadjiloizou | family:mother
relation: Pambos Hadjiloizou | Iakovos Hadjiloizou | family:father
relation: Loukia Hadjiloizou | Iakovos Hadjiloizou | family:aunt
relation: Sushila Tamang | Kyriakos Hadjiloizou | other
=====
[[scene place=the house; present=Sushila Tamang, Kyriakos Hadjiloizou; time=Thursdays at five o'clock]]
On Thursdays at five o'clock Kyriakos Hadjiloizou telephoned the plumber.

[[s Kyriakos Hadjiloizou > Sushila Tamang]]"Dial," he said, and held the receiver out as though it were Sushila's fault that it had a cord.

She dialled. She knew the number by heart after eleven months of it. It was a long one with a foreign code, and nothing in the house had ever leaked.

[[s Sushila Tamang > Kyriakos Hadjiloizou]]"Is there something wrong with the pipes, Pappou?"

[[s Kyriakos Hadjiloizou > Sushila Tamang]]"There is always something wrong with the pipes. Go and hang the washing."

She went and hung the washing. Through the window she could hear him, not the words, only the old man's voice going up and down like someone trying doors in a corridor. It lasted four minutes. When she came in with the empty basket he had the receiver in his lap.

[[s Sushila Tamang > Kyriakos Hadjiloizou]]"Is he coming?"

[[s Kyriakos Hadjiloizou > Sushila Tamang]]"Who?"

[[s Sushila Tamang > Kyriakos Hadjiloizou]]"The plumber."

[[s Kyriakos Hadjiloizou > Sushila Tamang]]"Ah." He gave her the receiver to hang up, because the hook was high and his shoulder was bad. [[s Kyriakos Hadjiloizou > Sushila Tamang]]"The plumber is thinking about it."

***

[[scene place=the gate; present=Sushila Tamang, Loukia Hadjiloizou; time=Sunday/not yet ten]]
The woman at the gate on Sunday had a green suitcase and paint on her shoes. It was not yet ten. The family came at one.

[[s Sushila Tamang > Loukia Hadjiloizou]]"Yes?" said Sushila.

[[s Loukia Hadjiloizou > Sushila Tamang]]"I'm looking for..." The stranger looked past her, at the shutters, at the lemon tree, at the place on the step where a tile was gone. [[s Loukia Hadjiloizou > Sushila Tamang]]"Is he in?"

[[s Sushila Tamang > Loukia Hadjiloizou]]"Mr. Kyriakos is in the bath."

[[s Loukia Hadjiloizou > Sushila Tamang]]"By himself?"

[[s Sushila Tamang > Loukia Hadjiloizou]]"With the radio. I am the carer. You are from the agency?"

The woman opened her mouth and shut it again. [[s Loukia Hadjiloizou > Sushila Tamang]]"What if I were?"

[[s Sushila Tamang > Loukia Hadjiloizou]]"Then you are early. Madam Androulla said next month." Sushila kept her hand on the latch. She had known since Easter, really. Since Easter the dentist had been saying the word [[q]]"options" into her telephone on the veranda, and looking round to see who was there. [[s Sushila Tamang > Loukia Hadjiloizou]]"You are the new one."

[[s Loukia Hadjiloizou > Sushila Tamang]]"Do I look like the new one?"

[[s Sushila Tamang > Loukia Hadjiloizou]]"You look like you didn't sleep."

[[s Loukia Hadjiloizou > Sushila Tamang]]"Two flights and a bus," the visitor admitted. [[s Loukia Hadjiloizou > Sushila Tamang]]"What's your name?"

[[s Sushila Tamang > Loukia Hadjiloizou]]"Here, Susie."

[[s Loukia Hadjiloizou > Sushila Tamang]]"And elsewhere?"

Nobody in this house had ever asked about elsewhere. [[s Sushila Tamang > Loukia Hadjiloizou]]"Sushila."

[[s Loukia Hadjiloizou > Sushila Tamang]]"Sushila," said the woman, and got it right. [[s Loukia Hadjiloizou > Sushila Tamang]]"I don't want your job, Sushila. I'd be terrible at it. Can I sit under the tree until he's dry?"

She should have said no. But walking up the path the woman ducked her head for the low branch before she came to it, without looking, the way you duck in your own kitchen, and Sushila went in without having said anything at all.

[[scene place=the bathroom door; present=Sushila Tamang, Kyriakos Hadjiloizou]]
[[s Kyriakos Hadjiloizou > Sushila Tamang]]"Who is it?" the old man called through the bathroom door.

[[s Sushila Tamang > Kyriakos Hadjiloizou]]"A lady. With a suitcase."

The radio went off.

[[s Kyriakos Hadjiloizou > Sushila Tamang]]"What colour?"

[[s Sushila Tamang > Kyriakos Hadjiloizou]]"The lady?"

[[s Kyriakos Hadjiloizou > Sushila Tamang]]"The suitcase, girl, the suitcase!"

[[s Sushila Tamang > Kyriakos Hadjiloizou]]"Green."

For a long time the water did not move. [[s Kyriakos Hadjiloizou > Sushila Tamang]]"Tell her," said Kyriakos, [[s Kyriakos Hadjiloizou > Sushila Tamang]]"that I'm not at home."

[[s Sushila Tamang > Kyriakos Hadjiloizou]]"Pappou, I told her already you are in the bath."

[[s Kyriakos Hadjiloizou > Sushila Tamang]]"Then I'll stay in it."

***

[[scene place=the kitchen; present=Sushila Tamang, Androulla Hadjiloizou, Pambos Hadjiloizou, Despo Hadjiloizou, Iakovos Hadjiloizou, Kyriakos Hadjiloizou; time=At one]]
At one they came all together, as they did every Sunday: Androulla with the pastitsio, her brother Pambos with his car keys, his wife Despo with a cake from each of them, and their son Iakovos, who was fifteen and walked as if his telephone had him on a lead.

[[s Androulla Hadjiloizou > Sushila Tamang]]"Take this, Susie, it's hot," said the dentist. [[s Androulla Hadjiloizou > Sushila Tamang]]"Where's my father?"

[[s Sushila Tamang > Androulla Hadjiloizou]]"In the bath, madam."

[[s Androulla Hadjiloizou > Sushila Tamang]]"At one o'clock?"

[[s Sushila Tamang > Androulla Hadjiloizou]]"Since ten. Three times I put hot water."

[[s Iakovos Hadjiloizou > Sushila Tamang, Androulla Hadjiloizou]]"He'll dissolve," said Iakovos.

[[s Despo Hadjiloizou > Iakovos Hadjiloizou]]"Don't talk like that about your grandfather." Despo put the cakes down. [[s Despo Hadjiloizou > Pambos Hadjiloizou]]"Pambo, go and see if he's ill."

Pambos hammered on the bathroom door. He sold cars, and he spoke to everyone as if they were standing on the far side of a showroom. [[s Pambos Hadjiloizou > Kyriakos Hadjiloizou]]"Baba! We're eating!"

[[s Kyriakos Hadjiloizou > Pambos Hadjiloizou]]"Is she gone?"

[[s Pambos Hadjiloizou > Kyriakos Hadjiloizou]]"Is who gone?"

No answer. They all turned and looked at Sushila.

[[s Sushila Tamang > Androulla Hadjiloizou, Pambos Hadjiloizou, Despo Hadjiloizou]]"There is a lady," she said. [[s Sushila Tamang > Androulla Hadjiloizou, Pambos Hadjiloizou, Despo Hadjiloizou]]"Under the tree. I thought she is from the agency."

Androulla was at the kitchen window already. She stood there a while with the oven gloves on.

[[s Androulla Hadjiloizou]]"Holy Mother," she said.

[[s Pambos Hadjiloizou > Androulla Hadjiloizou]]"What? Who is it?" Her brother came to look over her shoulder. [[s Pambos Hadjiloizou > Androulla Hadjiloizou]]"Is it someone from the bank?"

[[s Androulla Hadjiloizou > Pambos Hadjiloizou]]"Look at the feet, you donkey. Who stands like that, on one leg?"

[[s Pambos Hadjiloizou > Androulla Hadjiloizou]]"It can't be. She's fat."

[[s Androulla Hadjiloizou > Pambos Hadjiloizou]]"So are you."

[[s Iakovos Hadjiloizou > Androulla Hadjiloizou, Pambos Hadjiloizou]]"Who?" said Iakovos. [[s Iakovos Hadjiloizou > Androulla Hadjiloizou, Pambos Hadjiloizou]]"Who's fat?"

[[s Despo Hadjiloizou > Iakovos Hadjiloizou]]"Your aunt," said his mother, and then seemed to hear herself. [[s Despo Hadjiloizou > Iakovos Hadjiloizou]]"Your other aunt."

[[s Iakovos Hadjiloizou > Despo Hadjiloizou]]"I've got another aunt?"

[[scene place=the table; present=Sushila Tamang, Androulla Hadjiloizou, Pambos Hadjiloizou, Despo Hadjiloizou, Iakovos Hadjiloizou, Loukia Hadjiloizou, Kyriakos Hadjiloizou]]
Nobody told her to lay another place, so Sushila laid it on her own account, between the boy and the empty chair at the head.

[[s Androulla Hadjiloizou > Loukia Hadjiloizou]]"You've stopped dyeing your hair," Androulla said to her sister.

[[s Loukia Hadjiloizou > Androulla Hadjiloizou]]"You've started," said Loukia.

That took care of the first five minutes. Pambos cut the pastitsio into squares and the squares into triangles. Despo said that it had rained on Tuesday, and was not contradicted.

[[s Iakovos Hadjiloizou > Loukia Hadjiloizou]]"Where do you live?" asked Iakovos. He had laid his telephone face down on the cloth, which Sushila had not seen happen before.

[[s Loukia Hadjiloizou > Iakovos Hadjiloizou]]"Malmö."

[[s Iakovos Hadjiloizou > Loukia Hadjiloizou]]"What do you do there?"

[[s Loukia Hadjiloizou > Iakovos Hadjiloizou]]"I paint."

[[s Iakovos Hadjiloizou > Loukia Hadjiloizou]]"Pictures?"

[[s Loukia Hadjiloizou > Iakovos Hadjiloizou]]"Stairwells. Window frames. I've got a van with my name on it."

[[s Pambos Hadjiloizou > Loukia Hadjiloizou]]"A house painter," said Pambos. [[s Pambos Hadjiloizou > Loukia Hadjiloizou]]"You left the university, you left our mother in her state, to paint houses."

[[s Loukia Hadjiloizou > Pambos Hadjiloizou]]"I left because he stood over there and said, 'Whoever walks out of that gate doesn't walk in again.' And you were sitting where you're sitting now with your mouth full of my birthday cake, and you passed him the salt."

The car salesman went red to the ears. [[s Pambos Hadjiloizou > Loukia Hadjiloizou]]"I was nineteen."

[[s Loukia Hadjiloizou > Pambos Hadjiloizou]]"I know. I'm not angry about the salt."

[[s Iakovos Hadjiloizou > Sushila Tamang]]"What is she angry about?" the boy whispered.

[[s Sushila Tamang > Iakovos Hadjiloizou]]"Eat," Sushila whispered back.

[[s Androulla Hadjiloizou > Loukia Hadjiloizou]]"And who told you?" said Androulla.

[[s Loukia Hadjiloizou > Androulla Hadjiloizou]]"Told me what?"

[[s Androulla Hadjiloizou > Loukia Hadjiloizou]]"About the house. That we're selling."

[[s Loukia Hadjiloizou > Androulla Hadjiloizou]]"You're selling?" Loukia put down her fork. [[s Loukia Hadjiloizou > Androulla Hadjiloizou]]"Where does he go? And what happens to Sushila?"

[[s Pambos Hadjiloizou > Loukia Hadjiloizou]]"Who's Sushila?" said Pambos.

[[s Androulla Hadjiloizou > Loukia Hadjiloizou]]"Susie goes to another family. A very good one. The girl knows all about it."

[[s Sushila Tamang > Androulla Hadjiloizou]]"The girl doesn't," said Sushila.

It was the first thing she had ever said at that table that was not about food. Even the radio, if it had been on, would have stopped. She looked at her own hands on the edge of the cloth and was surprised to find them folded.

[[s Androulla Hadjiloizou > Loukia Hadjiloizou]]"Then why did you come?" Androulla said at last, not to her. [[s Androulla Hadjiloizou > Loukia Hadjiloizou]]"Twenty-two years, not even for the funeral, and today you come."

[[s Loukia Hadjiloizou > Androulla Hadjiloizou]]"He asked me. He rings me up."

[[s Androulla Hadjiloizou > Loukia Hadjiloizou]]"Who does?"

[[s Loukia Hadjiloizou > Androulla Hadjiloizou]]"Baba. Every Thursday, four o'clock my time."

Sushila put her hand over her mouth. [[s Sushila Tamang]]"The plumber," she said through it.

[[s Despo Hadjiloizou > Sushila Tamang]]"What plumber?" said Despo. [[s Despo Hadjiloizou > Sushila Tamang]]"We've got a plumber. He's my cousin, he'd have come for nothing."

[[s Loukia Hadjiloizou > Androulla Hadjiloizou, Pambos Hadjiloizou, Despo Hadjiloizou]]"He says, 'Is that the plumber?' and I say yes. What would you say? Then he tells me what's broken. First it was a tap. Then the boiler. At Christmas he said the whole house was no good, there was a leak in it somewhere, twenty-two years old, and none of the people he'd got could find it, and would I come and look." Loukia rubbed at the white on her thumbnail. [[s Loukia Hadjiloizou > Androulla Hadjiloizou, Pambos Hadjiloizou, Despo Hadjiloizou]]"I said I'd think about it."

[[s Kyriakos Hadjiloizou > Loukia Hadjiloizou]]"I asked for a plumber," said Kyriakos from the doorway, [[s Kyriakos Hadjiloizou > Loukia Hadjiloizou]]"and they send me a painter."

He was in his bathrobe. His fingers were as white and pleated as the curtains, and he had combed his hair.

[[s Androulla Hadjiloizou > Kyriakos Hadjiloizou]]"Baba, sit, you'll catch your—"

[[s Kyriakos Hadjiloizou > Androulla Hadjiloizou]]"Quiet, Androulla. I'm clean, let me talk." He had not taken his eyes off the suitcase. [[s Kyriakos Hadjiloizou > Loukia Hadjiloizou]]"You took your time."

[[s Loukia Hadjiloizou > Kyriakos Hadjiloizou]]"There were works on the line."

[[s Kyriakos Hadjiloizou > Loukia Hadjiloizou]]"Have you eaten?"

[[s Loukia Hadjiloizou > Kyriakos Hadjiloizou]]"I was starting to."

He set off across the tiles. Pambos half got up, and his wife pulled him down again by the belt. It was the carer who went and walked beside him, her arm a little out from her side, not touching, the way the two of them had practised it all winter. When he came to the head of the table he did not sit. He put one wet hand on the grey hair of his younger daughter and left it there, as if to find out whether she was hot or cold.

[[s Kyriakos Hadjiloizou > Sushila Tamang]]"Susie," he said, [[s Kyriakos Hadjiloizou > Sushila Tamang]]"more meat for the plumber."

[[s Loukia Hadjiloizou > Kyriakos Hadjiloizou]]"Her name's Sushila."

[[s Kyriakos Hadjiloizou > Loukia Hadjiloizou]]"Whose?"

[[s Loukia Hadjiloizou > Kyriakos Hadjiloizou]]"Hers, Baba."

The old man looked at her as though she too had come up the path that morning. [[s Kyriakos Hadjiloizou > Sushila Tamang]]"Is that so? Why did nobody tell me?"

[[s Sushila Tamang > Kyriakos Hadjiloizou]]"It's in my papers, Pappou."

[[s Kyriakos Hadjiloizou > Sushila Tamang]]"I can't read papers without my glasses. Sushila." He tried it like a stair in the dark. [[s Kyriakos Hadjiloizou > Sushila Tamang]]"Sushila. Good. Bring Sushila a plate too, Sushila, and sit down."

[[s Androulla Hadjiloizou > Kyriakos Hadjiloizou]]"Baba," said Androulla, [[s Androulla Hadjiloizou > Kyriakos Hadjiloizou]]"we have to talk about the house."

[[s Kyriakos Hadjiloizou > Androulla Hadjiloizou]]"What about it?" he said. [[s Kyriakos Hadjiloizou > Androulla Hadjiloizou]]"I've just had somebody in to look at the pipes."
