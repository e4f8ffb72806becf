title: Nothing Heard From the Other Side
section: third | past | - | Nicanor
person: Nicanor | Nicanor; the telegraphist; the boy; joven | he/him
person: Don Evaristo | Don Evaristo; the engineer; Luque | he/him
person: Wen Guoliang | Wen Guoliang; Mr. Wen; Wen; the cook; Don Julián | he/him
person: Saturnino | Saturnino; the foreman; Quispe | he/him
person: Teodor | Teodor; the Montenegrin; the giant | he/him
person: Dr. Ibarguren | Dr. Ibarguren; the doctor; Ibarguren | he/him
person: Rosaura | Rosaura; R | she/her
person: Mr. Lowrie | Mr. Lowrie; Lowrie | he/him
person: Rosendo Vilca | Rosendo Vilca; Rosendo | he/him
relation: Rosaura | Rosendo Vilca | family:sister
relation: Nicanor | Rosaura | romantic
relation: Don Evaristo | Mr. Lowrie | rival
relation: Don Evaristo | Nicanor | other
=====
[[scene place=Camp One; present=Nicanor, Don Evaristo, Wen Guoliang, Saturnino, Teodor, Dr. Ibarguren; time=the night before the breakthrough/supper]]
The night before the breakthrough nobody in Camp One could eat, and that had never happened before, because the cook was Wen Guoliang.

[[s Wen Guoliang > Don Evaristo]]"It's the good mutton," said Mr. Wen. [[s Wen Guoliang > Don Evaristo]]"I have been saving it."

[[s Don Evaristo > Wen Guoliang]]"It does you honour Don Julián" the engineer said, and moved it to the other side of his plate.

They called him Don Julián because a priest had, once, on a ship. He answered to it the way you answer to rain.

[[s Teodor > Don Evaristo]]"What if we miss?" Teodor asked.

You weren't supposed to say it. Everybody at the table put down there forks. The Montenegrin looked around at them with his huge innocent face. He was the best driller on the line and he had to sleep with his feet out of the tent.

[[s Teodor > Don Evaristo, Saturnino]]"I only ask. Fourteen months we dig from this side, fourteen months they dig from that side. It's a big mountain. What if they are up here," and he raised one hand, [[s Teodor > Don Evaristo, Saturnino]]"and we're down here?"

[[s Saturnino > Teodor]]"Then we'll have two tunnels" said Saturnino the foreman. [[s Saturnino > Teodor]]"And Don Evaristo will have a bullet in the head. Pass the salt."

[[s Dr. Ibarguren > Saturnino]]"That's in poor taste Quispe."

[[s Saturnino > Dr. Ibarguren]]"So is the mutton, Doctor, without salt."

[[s Don Evaristo > Teodor, Saturnino, Dr. Ibarguren]]"We won't miss" said don Evaristo. He was a small neat man in a celluloid collar, he'd worn one every day at fourteen thousand feet. [[s Don Evaristo > Teodor, Saturnino, Dr. Ibarguren]]"I've checked the figures nine times. If anyone has erred it'll be Mr. Lowrie."

[[s Dr. Ibarguren > Don Evaristo]]"What does Mr. Lowrie say?"

[[s Don Evaristo > Dr. Ibarguren, Nicanor]]"That it will be me. Where's the boy? Nicanor! Is there anything on the wire?"

Nicanor was at the end of the bench nearest the flap and he had been hoping not to be noticed. He was nineteen. He had got the job by saying he could do forty words a minute when he could do eleven.

[[s Nicanor > Don Evaristo]]"No sir. I mean, only the usual, sir."

[[s Don Evaristo > Nicanor]]"And what is the usual?"

[[s Nicanor > Don Evaristo]]"Times and, and quantities. Of dynamite."

[[s Saturnino > Nicanor]]"He's gone red" Saturnino observed.

[[s Teodor > Nicanor]]"Very red" agreed the giant.

[[s Don Evaristo > Nicanor]]"Go and listen, joven. They were to send us their last measurement by eight."

[[s Nicanor > Don Evaristo]]"Yes, Don Evaristo."

He went so fast he knocked over the bench, and the doctor with it.

***

[[scene place=the hut; present=Nicanor]]
The wire went over the top of the mountain on poles, through the snow, and it came down on the other side to a hut exactly like this one, with an oil stove and a key and a person. For fourteen months Nicanor had known the person as R.

That was the sign at the end of every message, R for Camp Two, like he was N for Camp One. He knew that it stood for Rosendo because one time Mr. Lowrie had signed the pay sheet for a Rosendo Vilca. He knew R's hand like you know a footstep. R was quick and light and a bit rude. R had taught him, over one whole winter, letter by letter, to do forty words a minute and had never told.

He put on the headpiece.

[[m Rosaura > Nicanor]]"ARE YOU THERE" said the sounder.

[[m Nicanor > Rosaura]]"HERE" he sent. [[m Nicanor > Rosaura]]"SUPPER. NOBODY ATE"

[[m Rosaura > Nicanor]]"NOR HERE. LOWRIE HAS SHAVED OFF HIS BEARD. HE SAYS IF HE IS WRONG HE WISHES TO LOOK LIKE SOMEONE ELSE"

Nicanor laughed out loud, alone, in the hut. Then he felt sick again.

[[m Rosaura > Nicanor]]"FACE STATION 611 METRES" it went on. [[m Rosaura > Nicanor]]"ROCK SOFT. WE HEARD YOUR DRILLS TODAY. MY CHIEF SAYS IT WAS RATS"

[[m Nicanor > Rosaura]]"IT WAS TEODOR"

[[m Rosaura > Nicanor]]"SO TOMORROW"

[[m Nicanor > Rosaura]]"TOMORROW" he sent back. And then his finger just stayed there on the key. Because tomorrow there'd be a hole, and they would run a wire through the hole, and they would only need the one operator. And also because tomorrow he would see R. He'd have to shake his hand, like you do with a fellow. He had thought about that hand more than was sensible. He was pretty sure it was a sin, he had looked for it in his catechism but it was a short catechism.

[[m Rosaura > Nicanor]]"YOU HAVE STOPPED"

[[m Nicanor > Rosaura]]"I AM THINKING"

[[m Rosaura > Nicanor]]"IT IS AUDIBLE. WHAT"

He looked at the stove for a while.

[[m Nicanor > Rosaura]]"YOU MIGHT NOT LIKE ME" he sent.

Nothing. The stove ticked. It was a long time for somebody so quick.

[[m Rosaura > Nicanor]]"THERE IS A THING I OUGHT TO HAVE TOLD YOU IN THE WINTER" the sounder began, and then there was a crackle, and a sort of a sigh, and it quit. Somewhere up there in the dark a pole had gone over in the snow.

[[t Nicanor]]"No" thought Nicanor. [[t Nicanor]]"No no no no. What thing?"

[[s Don Evaristo > Nicanor]]"Well?" someone shouted from outside. It was don Evaristo, you could tell because he knocked on the canvas as if it was wood. [[s Don Evaristo > Nicanor]]"Have you their figure?"

[[s Nicanor > Don Evaristo]]"Six hundred and eleven, sir!"

[[s Don Evaristo > Nicanor]]"And? Nothing more?"

[[s Nicanor > Don Evaristo]]"The line's down, sir!"

He heard the engineer breathing out there. When he spoke again it was much quieter. [[s Don Evaristo > Nicanor]]"Nicanor, you are good at sums. Six hundred and eleven and six hundred and four. Does that come to what I think it comes to?"

[[s Nicanor > Don Evaristo]]"Twelve hundred and fifteen, Don Evaristo."

[[s Don Evaristo > Nicanor]]"Then there is one metre left. Thank you. Try to sleep."

Neither of them did.

---

[[scene place=the face; present=Nicanor, Don Evaristo, Wen Guoliang, Saturnino, Teodor, Dr. Ibarguren, Mr. Lowrie, Rosaura; time=five in the morning]]
By five in the morning they were all at the face. Even Mr. Wen came, in his apron, carrying the big kettle. It was hot as an oven in there and there were only the four lamps.

[[s Don Evaristo > Nicanor, Wen Guoliang, Saturnino, Teodor, Dr. Ibarguren]]"Quiet" said Don Evaristo. [[s Don Evaristo > Nicanor, Wen Guoliang, Saturnino, Teodor, Dr. Ibarguren]]"Absolute quiet please. Teodor, three blows and then stop."

Teodor swung. One. Two. Three. They all leaned in.

Nothing.

[[s Saturnino > Don Evaristo]]"Maybe they overslept" whispered the foreman.

[[s Don Evaristo > Teodor]]"Again."

One, two, three. And the dust was still coming down when they heard it, very small, not in front of them at all but kind of to the left. Tock, tock. Tock.

[[s Dr. Ibarguren]]"Oh thank God" said Dr. Ibarguren and sat down on a box that said DYNAMITE.

[[s Don Evaristo > Saturnino]]"To the left. How far to the left? Saturnino, how far would you say?"

[[s Saturnino > Don Evaristo]]"A hand, sir."

[[s Don Evaristo > Saturnino]]"Whose error is it? Ours or his?"

[[s Saturnino > Don Evaristo]]"Sir, it's a hand. In a kilometre."

[[s Don Evaristo > Saturnino]]"I'd like to know whose."

[[s Wen Guoliang > Don Evaristo]]"It is the mountain's" the cook told him kindly, and gave him a cup of tea.

But Nicanor had shoved in under the giant's elbow and he had his ear right on the rock. It wasn't just knocking. It was going long and short.

[[s Nicanor > Don Evaristo, Wen Guoliang, Saturnino, Teodor, Dr. Ibarguren]]"It's Morse" he said. [[s Nicanor > Don Evaristo, Wen Guoliang, Saturnino, Teodor, Dr. Ibarguren]]"Hush! Somebody's doing it with a hammer."

[[s Teodor > Nicanor]]"What does he say?"

[[s Nicanor > Teodor]]"It's... A, R, E. Are. Are you there."

[[s Teodor > Nicanor]]"Well, answer! Here." And Teodor put the four pound hammer in his hand.

He banged it out, H, E, R, E, so hard that he skinned his knuckles. They waited. Tock tock, it went. Tock.

[[s Dr. Ibarguren > Nicanor]]"What now?"

[[s Nicanor > Dr. Ibarguren]]"Stand clear of the, of the... they are going to put the bar through. Get back!"

They got back. There was a grinding and a crunch, and a bit of the wall about as big as a plate fell out on the floor, and an iron bar came poking through it and wagged up and down like the tail of a dog. Then it was pulled out. There was a hole with a light in it.

[[s Mr. Lowrie > Don Evaristo]]"Luque!" somebody roared through the hole, in terrible Spanish. [[s Mr. Lowrie > Don Evaristo]]"Is that you, you wee scoundrel? You're a hand too far to the right!"

[[s Don Evaristo > Mr. Lowrie]]"You are a hand too far to the left Mr. Lowrie!" the engineer screamed back. And then his face went all to pieces, and he ran up to the wall and stuck his arm in, collar and cuff and all, right up to the shoulder, and somebody on the other side grabbed it. He stayed there. His shoulders were shaking.

[[s Mr. Lowrie > Don Evaristo]]"Man, man" the voice was saying. [[s Mr. Lowrie > Don Evaristo]]"Don't take on. It's grand. It's a grand wee hole."

Everybody was yelling by then. Saturnino was kissing the doctor. Mr. Wen had started to pour tea through the hole, in cups, and cups of something else were coming back. It took forever until there was any room.

[[s Saturnino > Nicanor]]"Go on, boy" said Saturnino and gave him a push. [[s Saturnino > Nicanor]]"Say hello to your dynamite."

Nicanor put his mouth to it. His heart was going like a drill. [[s Nicanor > Rosaura]]"Is, um. Is Rosendo there? The telegraphist?"

There was some whispering.

[[s Mr. Lowrie > Nicanor]]"Rosendo was discharged in January last year" said Mr. Lowrie's voice, sounding embarassed. [[s Mr. Lowrie > Nicanor]]"For the drink. I never reported it. I'd have lost the post, ye see, and there was his sister knew the key as well as he did, and she'd come up to bring his socks."

[[s Nicanor > Mr. Lowrie]]"His sister" said Nicanor.

[[s Mr. Lowrie > Nicanor]]"She's here. She's no very tall. Wait till I get her a box."

The light went away and came back. There was an eye in the hole. It was black, it was a furious kind of eye, and there was rock dust in the lashes.

[[s Rosaura > Nicanor]]"You stopped answering" said the eye.

[[s Nicanor > Rosaura]]"The line went down!"

[[s Rosaura > Nicanor]]"I thought that you'd guessed and you were angry. I was up all night."

[[s Nicanor > Rosaura]]"I wasn't angry. I was only... what was it? The thing you should have told me in the winter?"

[[s Rosaura > Nicanor]]"What do you think it was, stupid? That I'm not Rosendo."

[[s Nicanor > Rosaura]]"Oh" he said. [[s Nicanor > Rosaura]]"I thought it'd be something bad."

The eye looked at him. It crinkled.

[[s Rosaura > Nicanor]]"It's Rosaura. How do you do."

[[s Nicanor > Rosaura]]"Nicanor. Choque. How do you do?"

[[s Teodor > Nicanor]]"What's he like?" Teodor wanted to know from behind. He was trying to see over everyone. [[s Teodor > Nicanor]]"This friend of yours, is he a big fellow?"

Nicanor didn't hear him. A hand had come out of the hole, a small one, all over blisters. It didn't wait to be shaken. It took him by the wrist, and turned it over, and with one finger, fast and light and a bit rude, it began to tap.
