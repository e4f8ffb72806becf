title: The Corrected Letter
section: third | past | - | Thankamma
person: Thankamma | Thankamma; Teacher; Miss; the headmistress | she/her
person: Varkey | Varkey; Varkeychan; the old man; the neighbour; K. V. Varkey | he/him
person: Rosamma | Rosamma; his sister | she/her
person: Moinul | Moinul; a thin boy | he/him
person: the woman with the hen | the woman with the hen | she/her
person: Biju | Biju; the boatman | he/him
person: Lathika | Lathika; Lathika Damodaran; the sub-inspector | she/her
person: a small girl | a small girl | she/her
person: the people on the roof | the people on the roof; the roof | they/them
person: the voice from Control | the voice from Control; Control | -
relation: Varkey | Rosamma | family:brother
relation: Thankamma | Varkey | romantic: once, by letter
relation: Lathika | Biju | colleague
=====
[[scene place=the roof of St. Aloysius Lower Primary School/the roof; present=Thankamma, Varkey, Rosamma, the woman with the hen, a small girl, Moinul, the people on the roof; time=the second evening of the water]]
There were sixty-one of them on the roof of St. Aloysius Lower Primary School, and on the second evening of the water the headmistress called the roll again.

[[s Thankamma > a small girl]]"Stand up straight," she said to a small girl with a slate. [[s Thankamma > a small girl]]"How many is that?"

[[s a small girl > Thankamma]]"Sixty-one, Miss. And the hen."

[[s Thankamma > a small girl]]"We don't count the hen."

[[s the woman with the hen > Thankamma]]"Why don't we count the hen?" asked the woman with the hen. She had come up the drainpipe with it under her blouse. [[s the woman with the hen > Thankamma]]"She's laid twice. Which of these others has given you breakfast?"

There was some laughter. It ran along the tarpaulin to the far end, where the neighbour sat by himself with his back to the rest of them, looking at what had been his land.

Thankamma had retired eleven years ago. Nobody on the roof seemed to know it. She had taught every one of them under fifty to read, and when the river came over the temple steps on Wednesday they had gone, with their mattresses and their gas cylinders, where she told them to go.

[[s Varkey]]"There goes my jackfruit," said the old man at the far end, to no one. Something large and dark turned over in the current, and went by.

[[s Rosamma > Varkey]]"That's not yours, Varkeychan," his sister said. [[s Rosamma > Varkey]]"That isn't even a jackfruit."

[[s Varkey > Rosamma]]"I know my own jackfruit."

[[s Rosamma > Varkey]]"You know nothing. You've been staring at it since noon, and it's a buffalo."

[[s the people on the roof > Rosamma]]"Is it alive?" called the people on the roof.

[[s Rosamma > the people on the roof]]"It's swimming!"

Everybody ran to that side. Thankamma had to clap. [[s Thankamma > the people on the roof]]"Sit! All of you! This building is from 1962, and I know who mixed the cement."

They sat. It was the neighbour's father who had mixed the cement. She had not meant to say it; in thirty-nine years she had addressed no remark to that family except through a lawyer. It was about a coconut palm. It stood on the boundary, or had stood, and each of them owned it entirely.

[[s Varkey > Rosamma]]"Tell the lady," said Varkey without turning round, [[s Varkey > Rosamma]]"that it was good cement."

[[s Rosamma > Thankamma]]"He says..."

[[s Thankamma > Rosamma]]"I heard what he says. Tell the gentleman that we shall see."

[[scene place=the roof; present=Thankamma, Varkey, Rosamma, Moinul, the woman with the hen, a small girl, the people on the roof, Lathika, Biju; time=night]]
It was night when somebody saw the light. It came low over the paddy, wagging from side to side, and there was an engine under it.

[[s the people on the roof > Biju]]"Here!" they shouted. [[s the people on the roof > Biju]]"Over here! The school! The school!"

[[s Lathika > the people on the roof]]"I can see it's the school," a loudhailer replied. [[s Lathika > the people on the roof]]"I spent five years in the corner of it. Is Teacher up there?"

[[s Thankamma > Lathika]]"Who is that?"

[[s Lathika > Thankamma]]"Lathika, Miss! Lathika Damodaran. You said I'd end up with the police."

[[s Thankamma > Lathika]]"And did you?"

[[s Lathika > Thankamma]]"I'm the sub-inspector, Miss."

It was a fishing boat from the coast, with a blue eye painted on its bow, and it knocked against the gutter. Its boatman kept it off with his foot. He was chewing something.

[[s Biju > Lathika]]"Fourteen," he said. [[s Biju > Lathika]]"Not one more. She's a sardine boat, not an airport."

[[s Lathika > Biju]]"Biju, there are sixty."

[[s Biju > Lathika]]"Then it's five trips. Or one, and we all go to heaven."

[[s Lathika > the voice from Control]]"Control, Control, this is Boat Nine." The sub-inspector had let the loudhailer sink and was speaking to her collar. [[s Lathika > the voice from Control]]"I have sixty at St. Aloysius. What's the river doing?"

[[s the voice from Control > Lathika]]"Boat Nine, they've opened the third shutter," said the voice from Control, out of her shoulder. [[s the voice from Control > Lathika]]"You'll have another metre by six. Over."

Those who stood next to the gutter had heard it, and did not pass it on. They did not need to.

[[s Thankamma > the people on the roof]]"Class," said Thankamma. [[s Thankamma > the people on the roof]]"We'll do it as for the dentist. Smallest first, then mothers, then whoever is ill. Then by the alphabet. No pushing."

[[s the woman with the hen > Thankamma]]"And the hen?"

[[s Thankamma > the woman with the hen]]"The hen counts as luggage."

[[s the woman with the hen > Thankamma]]"I'll wait, then. I'm a Y anyhow."

They handed the children down. It was done by a thin boy in a torn football shirt, who had lain flat in the wet without being asked and had let his arms hang over. He took each one under the shoulders and swung it out and put it into the boatman's hands like a brick. He had not spoken for two days, and nobody had spoken to him. He was one of those from the kiln.

[[s Thankamma > Moinul]]"You," said Thankamma, when the engine had gone off into the dark. [[s Thankamma > Moinul]]"What's your name? You weren't on my list."

He smiled and showed his palms.

[[s Thankamma > Moinul]]"Name," she repeated, in Hindi, which she had last used at an examination. [[s Thankamma > Moinul]]"Your good name?"

[[s Moinul > Thankamma]]"Moinul, Madam."

[[s Thankamma > Moinul]]"From where?"

[[s Moinul > Thankamma]]"Assam. There also flood. Every year. This is," and he weighed it with his hand, [[s Moinul > Thankamma]]"a middle flood."

[[s Thankamma > Moinul]]"I see. Sixty-two," she said, and wrote it on her arm.

***

[[scene place=the roof; present=Thankamma, Varkey, Rosamma, Moinul, the woman with the hen, Biju; time=four]]
By four there were five of them left, and the water had found the top of the blackboard in Standard Two; they could hear the chairs bumping about below them, like children who have been told to come in quietly.

[[s Rosamma > Varkey]]"We should look through the tin," said Rosamma, who was afraid of the dark and had to talk in it. [[s Rosamma > Varkey]]"See what's got wet."

[[s Varkey > Rosamma]]"Leave the tin."

[[s Rosamma > Varkey]]"The deeds are in it. And Mother's earrings."

[[s Varkey > Rosamma]]"Rosamma, leave it!"

She had already got the lid off. She held the torch in her teeth and put one thing after another on her knee. [[s Rosamma > Varkey]]"Deeds. Earrings. The ration card. What's this? It's all over red."

He put out a hand, but it was a big tin, and she was on the other side of it.

[[s Rosamma > Varkey]]"'Respected Miss Thankamma,'" she read. [[s Rosamma > Varkey]]"'I am taking this pen to say a thing which I am not able to say at the bus stop. Since June I am seeing you at the bus stop and my heart is beating like one...' Something's crossed out. 'Like one pressure cooker.' And over that in red it says 'simile?'"

No one laughed. The hen shifted in the dark.

[[s the woman with the hen > Rosamma]]"Go on," said its owner hoarsely.

[[s Varkey > Rosamma]]"Enough!" cried Varkey.

[[s Rosamma > Varkey]]"'I am having two acres and no bad habits. If you are willing, kindly leave your umbrella open when the bus is coming. Yours faithfully, K. V. Varkey.' And underneath, in red: 'Seven out of twenty. Watch your tenses. See me.'" She took the torch from her mouth. [[s Rosamma > Varkey]]"When was this?"

[[s Varkey > Rosamma]]"In 1979," her brother said to the water.

[[s Rosamma > Varkey]]"And did you see her?"

He did not reply.

[[s Rosamma > Varkey]]"It says 'See me'. Did you go and see her?"

[[s Varkey > Rosamma]]"She gave me seven out of twenty!"

[[s Thankamma > Varkey]]"I was twenty-three," said Thankamma.

It was the first time that she had spoken to him, and her voice was not quite the one that everybody knew.

[[s Thankamma > Varkey]]"I'd been a teacher for five weeks. It was the only way I had of reading anything. I thought you'd come and I should explain to you the present continuous, and it might take some time. I left my umbrella open at that stop until the September."

[[s Varkey > Thankamma]]"It was raining," said Varkey.

[[s Thankamma > Varkey]]"Not every day!"

[[s Varkey > Thankamma]]"It was the monsoon. Everybody had their umbrella open. How was I to know?"

[[s Thankamma > Varkey]]"And so you went and planted a palm tree on my side."

[[s Varkey > Thankamma]]"On the line. I planted it on the line. I thought that one day you'd have to come out and talk about it."

[[s Thankamma > Varkey]]"I sent a lawyer."

[[s Varkey > Thankamma]]"Yes," said the old man. [[s Varkey > Thankamma]]"He also told me to watch my tenses."

The woman with the hen had begun to make a noise, and one could not tell of what sort. Rosamma folded the paper along its folds. Moinul, who had not understood a word of it, looked from one face to the other, took off the towel he had round his neck, and gave it to the teacher.

[[s Moinul > Thankamma, Varkey]]"Boat," he said then.

They listened. It was so. The light came on across the paddy, slower than before and with a different note in the engine.

[[s Biju > Thankamma]]"Four!" Biju called when he was near. [[s Biju > Thankamma]]"I've hit a gatepost, she's drinking. I can take four this time, and not fat ones. How many are you?"

[[s Thankamma > Biju]]"Five," said Thankamma.

[[s the woman with the hen > Biju]]"And a hen," added the woman.

[[s Biju > Thankamma]]"Then one waits. I'll be back in an hour."

[[t Thankamma]]"In an hour," she thought, [[t Thankamma]]"there'll be no roof," and she drew herself up and opened her mouth. But Varkey was quicker.

[[s Varkey > Biju]]"I'm a V," he said. [[s Varkey > Biju]]"It's by the alphabet."

[[s Thankamma > Varkey]]"Don't be absurd. I'm in charge here."

[[s Varkey > Thankamma]]"T comes before V. You taught it to my nephews with a song."

[[s the woman with the hen > Varkey, Thankamma]]"I'm a Y," said the woman with the hen, [[s the woman with the hen > Varkey, Thankamma]]"if anyone's asking."

[[s Moinul > Biju]]"No problem," said Moinul, who had been looking past them all at something in the water. He was already on his knees at the gutter with a rope's end. [[s Moinul > Biju]]"No problem, brother. I bring tree."

It had come down on the current and lodged itself against the corner of the school, roots and all, forty feet of it, with the nuts still on. He sat astride it as if it had been a bicycle. Biju swore and laughed and threw him a line. And so they left St. Aloysius, four and a hen in the sardine boat and one behind it on the palm, and the two in the stern kept turning round to look.

[[s Thankamma > Varkey]]"That's my tree," said Thankamma after a time.

[[s Varkey > Thankamma]]"I am knowing it," said Varkey.
