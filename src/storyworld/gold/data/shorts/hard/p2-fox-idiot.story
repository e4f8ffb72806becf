title: the fox is an idiot (chapter 9: off with his)
section: third | past | - | Ruvim
person: Ruvim | Ruvim; Ru; the youngest prince; the blond; Your Highness; little brother | he/him
person: Vesh | Vesh; the fox; the redhead; the shifter; the shorter man | he/him
person: Dobry | Dobry; the middle brother; the second prince; the brunet | he/him
person: Kazimir | Kazimir; Kaz; the crown prince; his eldest brother; Your Grace | he/him
person: Halla | Halla; the princess; the archer; the girl | she/her
person: the king | the king; Father; the old man; their father; Majesty | he/him
person: the guard | the guard; the tall guard | he/him
person: the other guard | the other guard; his partner | he/him
relation: Ruvim | Vesh | romantic
relation: Ruvim | Dobry | family:brother
relation: Kazimir | Ruvim | family:brother
relation: Dobry | Kazimir | family:brother
relation: the king | Ruvim | family:father
relation: Halla | Ruvim | friend
=====
[[scene place=the hut; present=Ruvim, Vesh, Halla, Dobry; time=sundown]]
[[s Ruvim > Vesh]]"Absolutely not." Said Ruvim.

He had been saying it since sundown which was when Vesh got his hands back and could [[q]]"explain properly". The sword was lying on the table between them, next to the soup. No one was looking at it very loudly.

[[s Vesh > Ruvim]]"It has to be you," the redhead said for the fourth time. [[s Vesh > Ruvim]]"It has to be your hand, and it has to be before the new moon, and it has to be the head. I don't make the rules."

[[s Ruvim > Vesh]]"You always make the rules! You made up a rule about soup!"

[[s Vesh > Ruvim]]"That was a good rule."

[[s Halla > Vesh]]"Can I just ask," said Halla from the window, where she was re-fletching arrows with what Ruvim really hoped were not feathers from the golden bird, [[s Halla > Vesh]]"what happens if he doesn't?"

Vesh shrugged. He was a small man with a big shrug. [[s Vesh > Halla]]"Then I'm a fox. All the time, I mean, nights too. I'll forget the talking first, probably."

Nobody said anything. The blond put his spoon down because it was rattling.

[[s Dobry > Vesh]]"I could do it" offered a voice from under all the blankets.

Everyone turned and glared at the blankets. It was really unfair that Dobry was even here. Eleven days ago he had helped to push Ruvim down a well, and last night the princess had found him in a snowdrift with no boots on and brought him home over her shoulder like a deer, because, she said, she wasn't raised in a barn.

[[s Ruvim > Dobry]]"You," said the youngest prince, [[s Ruvim > Dobry]]"do not get a vote."

[[s Dobry > Ruvim]]"I said I was sorry." [[s Ruvim > Dobry]]"You said it to the SOUP, Dobry." [[s Dobry > Ruvim]]"It was nearer," the brunet mumbled. He'd always been like that, he could only apologise to furniture. He looked awful. His ears were peeling.

[[s Vesh > Ruvim]]"Ru." The shorter man came around the table and stood where Ruvim couldnt not look at him. He had his hair in the long plait, red as a warning, all the way down to his belt. [[s Vesh > Ruvim]]"I've had nine good weeks. I got to ride on a horse. I ate a pastry with a fork. That's alright, for a fox."

[[s Ruvim > Vesh]]"Stop it."

[[s Vesh > Ruvim]]"I'm only saying."

[[s Ruvim > Vesh]]"Well, only don't!"

[[t Ruvim]]"I'd rather have the fox," he thought wildly. [[t Ruvim]]"I would keep him in my room and let him bite the footmen, I'd let him forget every word," and then he thought about those amber eyes looking at him with nobody behind them, and had to go stand outside.

~*~

[[scene place=the porch; present=Ruvim, Halla]]
The archer found him on the porch, being sick with dignity.

[[s Halla > Ruvim]]"Who told him?" she asked.

[[s Ruvim > Halla]]"What?"

[[s Halla > Ruvim]]"About the head. I've lived under curses all my life, my whole castle was one. They come with wording. Who read him the wording?"

[[s Ruvim > Halla]]"A woman in Tarn market I think. He paid her three hens."

[[s Halla > Ruvim]]"Three," Halla repeated slowly.

[[s Ruvim > Halla]]"They weren't his hens."

[[s Halla > Ruvim]]"No I mean for *three hens* you get a palm and a love charm. You don't get a certified translation." She was already walking back in. For a girl who had spent a hundred years on a glass hill she was very bad at sitting still.

[[scene place=the hut; present=Ruvim, Vesh, Halla, Dobry]]
[[s Halla > Vesh]]"Fox! Say it in the old tongue. The way it was said on you, the actual words."

But he never got to, because that's when the mirror rang.

Every prince of Ostrov gets a hand mirror at his naming, so their father can shout at them over any distance. Ruvim's was at the bottom of the well. It was Dobry's that was ringing, somewhere down in the blankets, a thin sweet sound like a wet glass.

[[s Halla > Dobry]]"Dont answer it," hissed the princess.

He answered it. He was the sort of person who does.

[[s the king > Dobry]]"DOBRY," said the mirror. You could see part of a beard. [[s the king > Dobry]]"WHERE IS MY BIRD?"

[[s Dobry > the king]]"Hello Father."

[[s the king > Dobry]]"KAZIMIR SAYS THAT YOU TOOK IT. KAZIMIR SAYS HE'S TRACKED YOU TO A HUT. HE SAYS THERE IS A FOX."

[[s Dobry > the king]]"Kaz says a lot of things," said the second prince, and his voice wobbled, and he looked over the top of the mirror straight at his little brother. [[s Dobry > the king]]"There's no fox here. There's no bird. It's only me."

[[s the king > Dobry]]"YOUR BROTHER RUVIM IS DEAD IN A WELL, I HAVE NO TIME FOR THIS. I WANT MY BIRD AND I WANT MY RED COLLAR. TELL KAZIMIR TO BRING IT WITH THE HEAD ON."

The glass went dark.

[[s Ruvim > Dobry]]"He thinks I'm dead?" said Ruvim.

[[s Dobry > Ruvim]]"It's what we told him." Dobry pulled the blanket up to his peeling ears. This time he said it to Ruvim's knees, which for him was practically eye contact. [[s Dobry > Ruvim]]"I'm sorry. I'm really sorry. You shouted for a while and I stood there. Kaz left, but I stood there. I should've got a rope."

[[s Halla > Dobry]]"How far off is he?" Halla already had an arrow on the string.

Somebody kicked the door open.

[[s Dobry > Halla]]"Not far," Dobry said.

[[scene place=the hut; present=Ruvim, Vesh, Halla, Dobry, Kazimir, the guard, the other guard]]
You have to picture it: one room, one table, seven people, a lot of soup. Kazimir came in first, with snow on his beautiful shoulders. He had two guards with him, a tall one with a lantern and the other one with a sack. The crown prince looked at the archer, at the bundle of blankets, at the small red-haired man by the stove. Then he saw who had picked up the sword.

He went as white as paper. [[s Kazimir > Ruvim]]"You're in the well."

[[s Ruvim > Kazimir]]"I got better."

[[s Kazimir > the guard, the other guard]]"That is not my brother." Said Kazimir to the guards. [[s Kazimir > the guard, the other guard]]"My brother's dead. This is some fox-work. Take the animal and burn the rest."

[[s the guard > Kazimir]]"Which animal, Your Grace?" the guard asked, shining his lantern around.

[[s Kazimir > the guard]]"The *fox*, man!"

[[s the guard > Kazimir]]"Only there's just people, Your Grace."

[[s the other guard > the guard]]"That's Prince Ruvim that is," said the other guard, low. [[s the other guard > the guard]]"He give my mum a goose once."

[[s Vesh > Kazimir]]"I'm the fox," said Vesh.

He said it quite politely. He had walked out into the middle of the floor with his hands open, and he knelt down, and drew the long plait forward over one shoulder so that his neck was bare. He wasn't looking at the eldest at all.

[[s Vesh > Ruvim]]"Better you than him, Ru," he whispered. [[s Vesh > Ruvim]]"Please. It's only wording."

[[s Halla > Vesh]]"SAY it then!" yelled the princess, with her arrow pointing at Kazimir's nose. [[s Halla > Vesh]]"The words, you absolute turnip! In the old tongue!"

The fox shut his eyes. He said it. It was about four words long and it sounded like someone shaking gravel in a bucket.

There was a pause.

[[s Halla > Vesh]]"*Kop*," said Halla. [[s Halla > Vesh]]"It says *kop*? Not *kopar*?"

[[s Vesh > Halla]]"...Kop. 'He shall be free when the one who loves him takes off his kop.' Head. Everyone knows kop is head."

[[s Halla > Vesh]]"In the MARKET it's head! I'm a hundred and nineteen, I grew up talking it! In the old tongue a kop's what a fox has got behind. It's the brush. It's what he hides his face in." The girl was nearly crying with rage. [[s Halla > Ruvim]]"It is his *tail*, Ruvim! You were going to let him die for a spelling mistake and three stolen hens!"

Ruvim looked down. Vesh on his knees, with his eyes screwed up. The long red plait over his shoulder which he never ever cut, which he slept with across his nose, even as a man.

[[s Ruvim > Vesh]]"Oh you idiot," he said.

[[s Kazimir > Ruvim]]"Don't you dare," said his eldest brother and lunged, and Dobry, who had never stood up to anyone in his life, put out one bare foot from under the blankets. Kazimir went headfirst into the soup.

It only took one stroke. The plait hit the floor. It lay there, and it twitched, and then it was just hair.

~*~

[[scene place=the hut; present=Ruvim, Vesh, Halla, Dobry; time=morning]]
When the sun came up they were all still awake to see. The guards had gone, taking the crown prince with them in the sack as it was handy, and the tall guard had said they'd tell His Majesty whatever Prince Ruvim wanted, and his partner had said his mum would be that pleased. Halla was asleep after all, actually, face down on the bird.

The light crept over the table and the stove. It crept up to the blond, and to the man who's head was in his lap.

[[s Vesh > Ruvim]]"Is it on me yet?" asked Vesh. He'd got his eyes shut again. Without the plait his hair stuck up all over like a dandelion.

[[s Ruvim > Vesh]]"It's on your feet."

[[s Vesh > Ruvim]]"And?"

[[s Ruvim > Vesh]]"They're feet."

[[s Vesh > Ruvim]]"And now?"

[[s Ruvim > Vesh]]"Knees. Your very knobbly. Nobody warned me."

[[s Vesh > Ruvim]]"What about now?"

[[s Ruvim > Vesh]]"It's on your face," said Ruvim and his voice did something stupid. [[s Ruvim > Vesh]]"You can open them. Your still here."

The amber eyes came open, with somebody in them.

[[s Vesh > Ruvim]]"Huh," said the ex-fox. He looked at his own hand in the sun for a long time, front and then back. [[s Vesh > Ruvim]]"It said 'the one who loves him', you know. In the wording. I left that bit out before, when I told you. I said it was 'the prince'.

[[s Ruvim > Vesh]]"I noticed."

[[s Vesh > Ruvim]]"I didn't want you to feel like you'd got to."

[[s Dobry > Ruvim, Vesh]]"Some of us are trying to sleep," said Dobry to the stove. There was a silence. Then, to an actual person, and looking right at him: [[s Dobry > Vesh]]"Welcome to the family. It's terrible."
