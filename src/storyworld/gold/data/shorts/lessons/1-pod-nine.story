title: Pod Nine
section: third | past | - | Anahera Tupe
section: third | past | - | Gethin Mbeki-Rhys
person: Anahera Tupe | Anahera; Tupe; Hammer girl | she/her
person: Gethin Mbeki-Rhys | Gethin; Mbeki-Rhys; the boy | he/him
person: Isko | Isko; the first-year | they/them
person: Duty Chief Varga | Duty Chief Varga; Varga; the Chief; Chief; a woman with soot to the elbows | she/her
person: Soraya Lindqvist | Soraya; Lindqvist | she/her
person: Dov | Dov | he/him
person: Anahera's aunt | Auntie; my auntie; the aunt; a small woman in an apron; the woman | she/her
relation: Anahera Tupe | Gethin Mbeki-Rhys | romantic
relation: Anahera's aunt | Anahera Tupe | family:aunt
relation: Duty Chief Varga | Gethin Mbeki-Rhys | colleague
relation: Anahera Tupe | Isko | friend
=====
[[scene place=Pod Nine/the pod; present=Anahera Tupe, Isko, Soraya Lindqvist, Dov; time=the last run of the evening; eyes=Anahera Tupe]]
The school bus stopped two kilometers above Ring Station, on the last run of the evening, with a noise like a spoon in a blender.

It wasn't really a bus. It was Pod Nine, a tin can with eight seats and one round window, and it ran on a cable between the Ring, where the schools were, and the Spindle, where people actually lived. Anahera had ridden it twice a day for eleven years. It had never once stopped.

[[s Dov]]"Uh," said Dov.

[[s Soraya Lindqvist > Dov, Anahera Tupe, Isko]]"Everyone stay in your seats." Soraya Lindqvist had a monitor's sash, and had waited all year for this. [[s Soraya Lindqvist > Dov, Anahera Tupe, Isko]]"Straps on. Visors down."

[[s Dov > Soraya Lindqvist]]"My visor's in my locker."

[[s Soraya Lindqvist > Dov]]"Your visor's in your *locker*?"

[[s Dov > Soraya Lindqvist]]"It makes my ears sweat."

[[s Isko > Anahera Tupe]]"Are we going to die?" somebody asked. It was the first-year in the end seat, a tiny person with a cello case as big as a coffin. They'd asked it politely, as if it might be a rude question here.

[[s Anahera Tupe > Isko]]"No," said Anahera. [[s Anahera Tupe > Isko]]"What's your name?"

[[s Isko > Anahera Tupe]]"Isko."

[[s Anahera Tupe > Isko]]"Swap seats with me, Isko. I'm next to the radio."

There was a handset on the wall behind a square of glass. There was a little hammer for the glass. Soraya said that was a fine of two hundred credits; Dov said he'd pay half just to see it. Anahera hit it.

[[s Anahera Tupe > Gethin Mbeki-Rhys]]"Hello? This is Pod Nine. We've stopped."

It hissed. It popped. Then there was a boy in it, out of breath.

[[s Gethin Mbeki-Rhys > Anahera Tupe]]"Pod Nine, this is Ring Traffic, we, uh, we see you. You're stopped."

[[s Anahera Tupe > Gethin Mbeki-Rhys]]"I know. I just told you that."

[[s Gethin Mbeki-Rhys > Anahera Tupe]]"Right. Sorry. Is anybody hurt?"

[[s Anahera Tupe > Gethin Mbeki-Rhys]]"No. How old are you?"

A pop, a hiss. [[s Gethin Mbeki-Rhys > Anahera Tupe]]"Seventeen," the boy admitted. [[s Gethin Mbeki-Rhys > Anahera Tupe]]"It's work experience."

***

[[scene place=Ring Traffic; present=Gethin Mbeki-Rhys, Duty Chief Varga; eyes=Gethin Mbeki-Rhys]]
Gethin took his thumb off the key and turned around in a chair that was made for someone bigger.

[[s Gethin Mbeki-Rhys > Duty Chief Varga]]"They want to know how old I am."

[[s Duty Chief Varga > Gethin Mbeki-Rhys]]"Everyone does," said Duty Chief Varga. She was on her back beneath the cable desk with a flashlight in her teeth, so that it came out [[q]]"eh-un uz." She took it out. [[s Duty Chief Varga > Gethin Mbeki-Rhys]]"How many aboard?"

[[s Gethin Mbeki-Rhys > Anahera Tupe]]"Nine, how many of you are there?"

[[s Anahera Tupe > Gethin Mbeki-Rhys]]"Four. And a cello."

[[s Gethin Mbeki-Rhys > Duty Chief Varga]]"Four and a cello, Chief."

[[s Duty Chief Varga > Gethin Mbeki-Rhys]]"Good. That's half the air used." Something sparked and the Chief said a word that wasn't in the manual. [[s Duty Chief Varga > Gethin Mbeki-Rhys]]"Now listen, Mbeki-Rhys. The brake's seized. The tug's forty minutes out. They have got air for three hours and heat for about twenty minutes, and there is nothing wrong with them that talking won't make better. I can't talk. I've got my arm in this. So you're going to."

[[s Gethin Mbeki-Rhys > Duty Chief Varga]]"About what?"

[[s Duty Chief Varga > Gethin Mbeki-Rhys]]"What do you talk to girls about?"

Gethin thought about that. He thought about it for so long that the flashlight came round and shone on him.

[[s Duty Chief Varga > Gethin Mbeki-Rhys]]"Oh, son," said Varga.

He pressed the key. [[s Gethin Mbeki-Rhys > Anahera Tupe]]"Pod Nine? Hi. It's me again. There's a tug on the way, forty minutes. It might get sort of chilly. Is everyone, um. Has everybody got a favorite soup?"

[[s Anahera Tupe > Gethin Mbeki-Rhys]]"Has everybody got a what?"

[[s Gethin Mbeki-Rhys > Anahera Tupe]]"Soup," said Gethin, and shut his eyes.

[[scene place=Pod Nine/the pod; present=Anahera Tupe, Isko, Soraya Lindqvist, Dov; eyes=Anahera Tupe]]
Breath had begun to smoke in the pod. They were all four jammed onto two seats by now, with Isko in the middle and the cello's quilted cover over everybody's knees.

[[s Dov > Gethin Mbeki-Rhys]]"Pumpkin," said Dov into the handset. [[s Dov > Gethin Mbeki-Rhys]]"With the seeds."

[[s Isko > Gethin Mbeki-Rhys]]"My dad does one with noodles shaped like planets. He's put Pluto in."

[[s Gethin Mbeki-Rhys > Isko]]"Pluto's the best one. Who's that?"

[[s Isko > Gethin Mbeki-Rhys]]"Isko. I play the cello."

[[s Gethin Mbeki-Rhys > Isko, Soraya Lindqvist]]"Hi, Isko. And who's the one that keeps sighing?"

Soraya was blue around the mouth, and she had given her own visor to Dov. She leaned in. [[s Soraya Lindqvist > Gethin Mbeki-Rhys]]"I don't like soup," she said with dignity.

[[s Dov > Soraya Lindqvist]]"Nobody doesn't like soup."

[[s Soraya Lindqvist > Dov]]"It's a drink that lies about it."

It was Anahera who laughed first. She had not known that Lindqvist was funny. Six years in one class, and she had just never asked.

[[s Gethin Mbeki-Rhys > Anahera Tupe]]"And you?" the radio said. [[s Gethin Mbeki-Rhys > Anahera Tupe]]"The one with the hammer?"

[[s Anahera Tupe > Gethin Mbeki-Rhys]]"How do you know I'm the one with the hammer?"

[[s Gethin Mbeki-Rhys > Anahera Tupe]]"You sound like it."

[[s Anahera Tupe > Gethin Mbeki-Rhys]]"Fish," she told him. [[s Anahera Tupe > Gethin Mbeki-Rhys]]"Real fish, from the tanks, with the head in. My auntie does it on Fridays. She says, 'If it can't look at you, it isn't fresh.'"

[[s Gethin Mbeki-Rhys > Anahera Tupe]]"It's Friday today."

[[s Anahera Tupe > Gethin Mbeki-Rhys]]"Yeah."

Nobody said anything for a moment. You could hear the frost tick on the window.

[[s Gethin Mbeki-Rhys > Anahera Tupe]]"You'll get it," said the boy. [[s Gethin Mbeki-Rhys > Anahera Tupe]]"It'll be late, but it'll look at you. I promise."

[[s Anahera Tupe > Gethin Mbeki-Rhys]]"You're on work experience. You can't promise things."

[[s Gethin Mbeki-Rhys > Anahera Tupe]]"I've got a badge and everything."

[[s Soraya Lindqvist > Anahera Tupe, Dov, Isko]]"I've done the incident report," said Soraya, who'd been bent over the back of a music sheet with a pencil stub in her fist. [[s Soraya Lindqvist > Anahera Tupe, Dov, Isko]]"Somebody should check it. In case they find it, and not us."

[[s Dov > Soraya Lindqvist]]"That's cheerful. Go on, then."

She held it up to the window. [[m Soraya Lindqvist]]"At six forty the pod stopped," she read. [[m Soraya Lindqvist]]"The glass was broken by A. Tupe in a responsible manner. Everyone behaved well. D. Abelard's ears are dry. If I was ever a pain about straps, I would like it known that I was frightened the entire time, every day, for six years."

Dov put his arm around her, visor and all. [[s Dov > Soraya Lindqvist]]"No corrections," he said.

[[s Isko > Anahera Tupe]]"I can't feel my fingers," Isko whispered. They weren't crying. They said it as a fact. [[s Isko > Anahera Tupe]]"I need them."

Anahera took both the small hands and shoved them up under her own jersey, against her stomach, and yelped, and held them there.

[[s Anahera Tupe > Gethin Mbeki-Rhys]]"What's your name?" she asked the radio. [[s Anahera Tupe > Gethin Mbeki-Rhys]]"Quick. Say something, say anything, and don't stop."

[[s Gethin Mbeki-Rhys > Anahera Tupe]]"Gethin. Um. I'm from Spoke Four, I've got a tortoise..."

---

[[scene place=Ring Traffic; present=Gethin Mbeki-Rhys, Duty Chief Varga, Anahera's aunt; eyes=Gethin Mbeki-Rhys]]
He told them about the tortoise. He told them how it had got into the air duct, and he did the voice of the duct inspector, and he sang, God help him, the whole of the Spoke Four anthem, all five verses. When he looked around there was a small woman in an apron standing at the rail behind him. She had a pot in her arms with a towel tied over it.

[[s Anahera's aunt > Gethin Mbeki-Rhys]]"Don't stop," said the woman. [[s Anahera's aunt > Gethin Mbeki-Rhys]]"That last bit was flat, but don't stop."

[[s Gethin Mbeki-Rhys > Anahera's aunt]]"Ma'am, you can't be in here."

[[s Anahera's aunt > Gethin Mbeki-Rhys]]"That's my niece in there. They rang me from the platform." She put the pot down on the Chief's chart table, on the Chief's charts. [[s Anahera's aunt > Gethin Mbeki-Rhys]]"Is she warm?"

He couldn't lie to that face. He didn't say anything.

[[s Duty Chief Varga > Anahera's aunt]]"Madam," came Varga's voice from under the desk, [[s Duty Chief Varga > Anahera's aunt]]"I have got two wires in my hand, and one of them starts that brake and the other one opens the doors. I'd be very grateful for some quiet."

[[s Anahera's aunt > Duty Chief Varga]]"What colors are they?"

[[s Duty Chief Varga > Anahera's aunt]]"They were both white in the year they were put in."

The aunt got down on her knees, apron and all, and had a look. [[s Anahera's aunt > Duty Chief Varga]]"I did nineteen years in Pod Maintenance," she remarked. [[s Anahera's aunt > Duty Chief Varga]]"It's the fat one."

[[s Duty Chief Varga > Anahera's aunt]]"You're sure?"

[[s Anahera's aunt > Duty Chief Varga]]"I put it in."

There was a click. Far up in the dark of the big window, two kilometers off, a bead on a thread gave a jerk, and hung there, and then it started to slide.

[[s Gethin Mbeki-Rhys > Anahera Tupe]]"Pod Nine," Gethin said. His thumb was slippery on the key. [[s Gethin Mbeki-Rhys > Anahera Tupe]]"Hammer girl. Are you there? You're moving."

A hiss. A pop.

[[s Anahera Tupe > Gethin Mbeki-Rhys]]"We noticed," said the radio, with its teeth chattering. [[s Anahera Tupe > Gethin Mbeki-Rhys]]"What happened to the tortoise?"

***

[[scene place=the platform; present=Anahera Tupe, Isko, Soraya Lindqvist, Dov, Gethin Mbeki-Rhys, Anahera's aunt, Duty Chief Varga; eyes=Anahera Tupe]]
The doors opened on so much light that Anahera had to put up her arm. Somebody was hugging Dov, and it turned out to be Soraya. Isko was carried out in their quilted cover, saying, [[s Isko]]"Please mind the cello, please mind the cello," to everyone they passed.

[[s Duty Chief Varga > Soraya Lindqvist]]"Which of you is the monitor?" A woman with soot to the elbows was going from blanket to blanket.

[[s Soraya Lindqvist > Duty Chief Varga]]"I am," said Soraya over Dov's shoulder. [[s Soraya Lindqvist > Duty Chief Varga]]"There's a report."

[[s Duty Chief Varga > Soraya Lindqvist]]"Of course there is." The Chief read it where she stood, down to the end, and then she folded it up very small and buttoned it into her pocket. [[s Duty Chief Varga > Soraya Lindqvist]]"I was frightened for thirty," she said. [[s Duty Chief Varga > Soraya Lindqvist]]"Come and see me when you're done with school."

Then Auntie had Anahera by both ears.

[[s Anahera's aunt > Anahera Tupe]]"You broke a glass. Two hundred credits."

[[s Anahera Tupe > Anahera's aunt]]"Yes, Auntie."

[[s Anahera's aunt > Anahera Tupe]]"Good girl. Eat."

There was a boy on the end of the platform, long and thin, with a badge, and with a steaming bowl in each hand that he plainly had no idea what to do with. He saw her. He looked down into the left bowl, and then held it out.

[[s Gethin Mbeki-Rhys > Anahera Tupe]]"It's looking at me," said Gethin.
