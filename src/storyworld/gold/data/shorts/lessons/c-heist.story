title: Four Minutes of Dark
section: third | present | - | Wick
person: Wick | Wick | they/them
person: Pim | Pim | xe/xem
person: Odalys | Odalys; Dally; the driver; the ear | she/her
person: Anselm Crake | Anselm Crake; Crake; Mr. Crake; the collector; their host | he/him
person: Gus | Gus; the guard | he/him
person: the woman in yellow | the woman in yellow | she/her
person: Nan | Nan; Nan Ottoline; Ottoline | she/her
relation: Wick | Pim | friend: best friend
relation: Nan | Wick | family: grandmother
relation: Wick | Odalys | colleague: crew
relation: Pim | Odalys | colleague: crew
relation: Wick | Anselm Crake | enemy: thief and mark
=====
Four Minutes of Dark

[[scene place=the van; present=Wick, Pim, Odalys; time=8:40]]
The van smells of fish, because until four this afternoon it was a fish van.

[[s Pim > Odalys]]"I'm only saying," says Pim, from where xe is folded up between two crates, [[s Pim > Odalys]]"that there were other vans. There was a flower van. It was *right there*."

[[s Odalys > Pim]]"Flower van had a flat."

[[s Pim > Odalys]]"I'm going to walk into the Crake Foundation gala smelling like a haddock, Odalys."

[[s Odalys > Pim]]"So stay downwind of people." Odalys doesn't turn around. She's got the driver's seat shoved all the way back, a bag of sunflower seeds in her lap and three phones on the dash, and she looks like she's waiting to pick up a kid from soccer. [[s Odalys > Wick]]"Wick. You good? You've gone quiet."

[[s Wick > Odalys]]"I'm always quiet."

[[s Odalys > Wick]]"You've gone *loud* quiet."

Wick is doing their bow tie in the wing mirror, or rather they've been doing it for eleven minutes. It keeps coming out like a dead bat. [[s Wick > Odalys, Pim]]"Say it again," they tell the mirror. [[s Wick > Odalys, Pim]]"The whole thing. From the top."

Pim sighs and unfolds. Xe has a waiter's jacket, a waiter's gloves, and a face that nobody has ever been able to say no to, and xe crawls over the crates and bats Wick's hands out of the way. [[s Pim > Wick]]"Chin up. From the top. I go in by the kitchen. You go in by the front with the invitation, which is real—"

[[s Odalys > Pim]]"Which is *realish*," says Odalys.

[[s Pim > Wick]]"—which is beautiful, I made it, shut up. At ten past nine Crake does his toast. Nine-fifteen, Dally kills the power to the east wing. We get four minutes of dark before the generator kicks in. You're in the Orchid Room, the case is on a magnet lock, no power, no magnet. You take the violin. You put in the other one. You walk out like you've got a train to catch." Xe gives the bow tie a last tug. [[s Pim > Wick]]"There. You look like a sexy undertaker."

[[s Wick > Pim]]"And if there's a guard?"

[[s Pim > Wick]]"Guard's on the stairs."

[[s Wick > Pim]]"But if there is."

[[s Pim > Wick]]"Then I'll be a very clumsy waiter." Pim keeps xyr hands where they are, flat on Wick's collar. It's 8:40, and the light in here is terrible, and Wick has known xem since they were both six years old and hiding in the same coat cupboard. [[s Pim > Wick]]"Hey. It's hers. You're not stealing it. He stole it, and you're giving it a ride home."

[[s Wick > Pim]]"I know."

[[s Pim > Wick]]"So breathe."

[[s Wick > Pim]]"I can't. It smells of haddock."

[[s Odalys]]"Oh, for the love of," says Odalys, and spits a shell out the window.

[[scene place=the ballroom/the conservatory door; present=Wick, Pim, Anselm Crake, the woman in yellow, Odalys; time=Twenty minutes later]]
Twenty minutes later Wick is standing in the ballroom, under a chandelier the size of a car with a glass of something pink, and a woman in yellow is telling them about her boat.

[[s the woman in yellow > Wick]]"We named her Prudence. It's a joke, because of what she cost."

[[s Wick > the woman in yellow]]"Ha," says Wick.

[[s Pim > Wick, the woman in yellow]]"Crab puff?" The tray slides in at elbow height, with Pim on the other end of it. Xyr face is as blank as a plate. [[s Pim > Wick, the woman in yellow]]"Madam? And for…?"

[[s Wick > Pim]]"I'm allergic."

[[s Pim > Wick]]"What a pity. They're *right by the stairs*, the ones without crab," says Pim, with enormous meaning. [[s Pim > Wick]]"There's only the one plate of them, though. Just the one. By the *stairs*."

So: one guard, on the stairs. Wick nods. The woman in yellow looks back and forth between them.

[[s the woman in yellow > Wick]]"Do you know that waiter?"

[[s Wick > the woman in yellow]]"I've never seen xem before in my life."

[[s Odalys > Wick]]"Smooth," Odalys says in their ear, chewing. [[s Odalys > Wick]]"Nine-oh-six. Head for the orchids, baby."

They get about ten steps. They get as far as the palm by the conservatory door, and there a hand comes down on their shoulder, dry and heavy and scented with limes.

[[s Anselm Crake > Wick]]"Leaving us, young man?"

Up close, Anselm Crake has very small teeth. Wick has looked at his photograph every day for two years, and it never once showed the teeth.

[[s Wick > Anselm Crake]]"Just looking for some air," they say.

[[s Anselm Crake > Wick]]"Ah. Forgive me. Young *lady*?" The collector tilts his head, pleasantly, like someone trying to guess a weight. [[s Anselm Crake > Wick]]"One never knows now."

[[s Wick > Anselm Crake]]"Neither. It's all right, most people need a second."

[[s Anselm Crake > Wick]]"Neither! How economical." He hasn't moved his hand. [[s Anselm Crake > Wick]]"And what do I call you?"

[[s Odalys > Wick]]"Not your name," hisses the ear. [[s Odalys > Wick]]"Wick, *not* your—"

[[s Wick > Anselm Crake]]"Pemberton," says Wick. [[s Wick > Anselm Crake]]"From the insurers."

There's an awful silence in the earpiece. But the hand comes off.

[[s Anselm Crake > Wick]]"The *insurers*," says Crake. [[s Anselm Crake > Wick]]"On a Saturday?"

[[s Wick > Anselm Crake]]"We like to see things as they're really kept. It's the humidity that we worry about. With old instruments." Where is this coming from? It's Nan. It's Nan's exact voice, the one she used to use on landlords. [[s Wick > Anselm Crake]]"I understand that there's a violin in with the *orchids*, Mr. Crake?"

For the first time their host looks less than comfortable. [[s Anselm Crake > Wick]]"It's perfectly dry by the—"

[[s Pim > Anselm Crake]]"Sir? Sir!" It's Pim, out of breath, with xyr tray under xyr arm. [[s Pim > Anselm Crake]]"They're asking for you, sir, for the toast. And there's a gentleman being sick in the koi."

[[s Anselm Crake > Pim]]"In the *koi*?" And he's gone, cutting through the crowd with his elbows.

Wick watches him go. [[s Wick > Pim]]"Is there really?" they ask, not moving their lips.

[[s Pim > Wick]]"There is now," xe says. [[s Pim > Wick]]"I gave a crab puff to a man who said he was allergic. Go, go, go."

[[scene place=the Orchid Room; present=Wick, Gus, Pim, Odalys; time=nine-fourteen]]
At nine-fourteen the Orchid Room is warm as a mouth. All along the walls the flowers hang with their tongues out, and in the middle of them, in a glass box, with a small brass plate, is the violin.

It's so little. They'd remembered it bigger. There is the burn on the scroll where Nan Ottoline put down a cigarette in 1971, and there's the chip where Wick, aged four, tried to feed it soup. The plate says [[m ?]]"Anonymous, c. 1890. Gift of the Founder."

[[t Wick]]"Gift," Wick thinks. [[t Wick]]"You leaned on a sick old woman for a month's rent, and you call it a gift."

[[s Odalys > Wick]]"Ten seconds," says Odalys. [[s Odalys > Wick]]"Eight. You in position? Say something."

[[s Wick > Odalys]]"Something."

[[s Odalys > Wick]]"Hilarious. And—lights."

The dark comes down all at once. Somewhere behind them, a long way off, a hundred rich people go *ooh*. The lock gives one soft click, and Wick has the lid up, and their hands are actually on the wood, when a flashlight comes on in the corner.

[[s Gus > Wick]]"I wouldn't," says the guard.

He's been there the whole time. He is sitting on a crate behind the tree ferns, a big man with a gray mustache and a napkin tucked in at his collar, and there's a plate on his knee. So that's who got the ones without crab.

[[s Odalys > Wick]]"Who's that?" says the ear. [[s Odalys > Wick]]"Who is *that*? Wick?"

[[s Gus > Wick]]"Supposed to be on the stairs," the guard says, as if apologizing. [[s Gus > Wick]]"But it's my knees. And it's nice in here." The beam goes to the box, and to the other violin, the one in Wick's bag, and then up to their face, where it stays. [[s Gus > Wick]]"That one of yours. Is it any good?"

[[s Wick > Gus]]"It's plywood," they say. It doesn't seem worth lying.

[[s Gus > Wick]]"Looks about right, though."

[[s Wick > Gus]]"My friend made it."

[[s Pim > Gus]]"*Hello!*" cries Pim, crashing through the door with a full tray, [[s Pim > Gus]]"oh no, I'm *so* clumsy, I've—" And xe stops, and looks, and lowers the tray. [[s Pim > Wick]]"Oh. Is this a talking thing? Are we talking?"

[[s Gus > Pim]]"We're talking," says the guard.

[[s Odalys > Wick, Pim]]"Three minutes," says Odalys faintly.

Wick has their hand on the strings to keep them from sounding. The thing to do is to run. Pim's weight is on the balls of xyr feet; xe'd throw the tray, xe'd go down under that man with no hesitation at all, and be arrested, and make friends with everybody in the cells. They find that they can't stand it.

[[s Wick > Gus]]"It was my grandmother's," they say. [[s Wick > Gus]]"She played in the street, outside the Alma Street station. Thirty years. He was her landlord. I know how that sounds."

[[s Gus > Wick]]"Alma Street?" The beam sinks a bit. [[s Gus > Wick]]"By the flower stall? Little bit of a woman? In the army coat?"

[[s Wick > Gus]]"…Yes."

[[s Gus > Wick]]"I drove the forty-one bus for nineteen years," says the guard. He's taken the napkin out of his collar and he's folding it up. [[s Gus > Wick]]"I had my break there at six. My wife'd just passed, and I used to sit in that empty bus with the doors open. There was one she did at the end, always, when it was getting dark. It goes up, and you think it's finished." He hums it, four notes, no more. They're flat. They go into Wick like a key. [[s Gus > Wick]]"She knew I was there, I think. Did she ever say about a bus?"

[[s Wick > Gus]]"She called it [[q]]'the cheap seats,'" Wick says, when they can.

Nobody moves. An orchid drops on the tiles with a tiny wet smack.

[[s Odalys > Wick, Pim]]"Hate to interrupt," says Odalys, and her voice is thick, [[s Odalys > Wick, Pim]]"but you've got fifty seconds, and I've got seeds in my throat, so."

[[s Pim > Odalys]]"Are you *crying*?" says Pim.

[[s Odalys > Pim]]"It's the *salt*."

The flashlight clicks off.

[[s Gus > Wick]]"Well, I'm on the stairs," says the guard's voice in the dark. A grunt, and the creak of two bad knees. [[s Gus > Wick]]"Been there all night. Lock it after you, would you? He has them dock me for it."

---

[[scene place=the van/the ring road; present=Wick, Pim, Odalys; time=-]]
They don't talk until the ring road. Then everyone does.

[[s Odalys > Wick]]"*Pemberton?*" Odalys shouts, putting the van through an orange. [[s Odalys > Wick]]"From the *insurers?*"

[[s Wick > Odalys]]"It just came out!"

[[s Pim > Odalys]]"It was incredible. They did the voice. Dally, they did Nan's rent voice, at *Anselm Crake*. I nearly dropped the puffs." Pim has lost a glove and half of the jacket. Xe is lying on xyr back across the crates with xyr feet against the roof, laughing in hiccups. [[s Pim > Wick]]"[[q]]'It's the humidity that we worry about!'"

[[s Odalys > Pim]]"And you! You poisoned a guy!"

[[s Pim > Odalys]]"He was *fine*. I asked first. He had the pen thing in his pocket, he waved it at me, he was showing off." Xe rolls over. [[s Pim > Wick]]"Wick? You've gone loud quiet."

Wick's sitting on the wheel arch with the violin in their lap. In every streetlight that goes over they can see the burn, and then not, and then the burn. They'd thought that they would feel rich, or even. They hadn't expected to feel like someone just back from walking an old lady to her door.

[[s Wick > Pim]]"We never asked his name," they say.

[[s Odalys > Wick]]"It's Gus."

They both turn around.

[[s Odalys > Pim, Wick]]"What? It was on the rota. I do my *homework*." The driver's eyes slide up to the mirror and away. [[s Odalys > Wick]]"He gets off at two. Takes the night bus home, from Alma Street. I'm just saying it. It's not as if I have an opinion."

[[s Pim > Odalys]]"You're such a softie," says Pim.

[[s Odalys > Pim]]"Get your feet off my roof."

It's not even ten. Wick plucks the lowest string, with a thumb, to see. It's horribly out of tune.

[[s Wick > Odalys]]"Is there somewhere on the way," they ask, [[s Wick > Odalys]]"where you can get rosin on a Saturday night?"

Odalys is already putting on the blinker.
