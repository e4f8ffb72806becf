title: Bycatch
section: first | present | Pilchard | -
person: Pilchard | Pilchard; Pil; the Tern; Oh-Six-One-Seven; our Tern; the deckhand | she/her
person: Dolores | Dolores; the other Tern; Oh-Six-One-Eight; the stranger; her sister | she/her
person: Aatos Tuomi | the captain; Captain Tuomi; Tuomi; Skipper; the old man; Father; his father | he/him
person: Veikko Tuomi | Veikko; the mate; young Tuomi; his son; Mr. Tuomi | he/him
person: Nomvula Dube | Nomvula; the cook; Mrs. Dube; Ma | she/her
person: Linnea Achterberg | Patrol; Officer Achterberg; the officer; the voice; the woman in the orange coat | she/her
relation: Pilchard | Dolores | family:sister
relation: Aatos Tuomi | Veikko Tuomi | family:father
relation: Nomvula Dube | Pilchard | friend
relation: Aatos Tuomi | Nomvula Dube | colleague
=====
[[scene place=the deck; present=Pilchard, Aatos Tuomi, Veikko Tuomi, Nomvula Dube, Dolores; time=four in the morning]]
What comes up in the net at four in the morning is two tonnes of whiting, a bicycle, and me.

That's how it looks, anyway. It slides out onto the deck between the fish, grey in the face, with weed in its joints, and it has my forehead and my jaw and the same chipped serial plate on the collarbone. TERN-4, it says. Mine ends in 0617. Veikko wipes the slime off this one with his thumb.

[[s Veikko Tuomi]]"Oh-six-one-eight," he reads. [[s Veikko Tuomi > Pilchard]]"Pil, it's your little sister."

[[s Nomvula Dube > Veikko Tuomi]]"Don't joke," says Nomvula from the galley door. She isn't supposed to be up yet, but the cook has come out at the sound of the winch every haul for nineteen years, to see what she'll be frying. [[s Nomvula Dube > Pilchard]]"Pilchard, baby, don't look at it."

I can't really help it. I've never met another one. They made nine hundred of us, and the works closed.

[[s Aatos Tuomi > Veikko Tuomi]]"Is it dead?" the captain calls down.

[[s Veikko Tuomi > Aatos Tuomi]]"It's a deckhand unit, Father. It can't be dead. It's off."

[[s Aatos Tuomi > Pilchard]]"I was asking Pilchard."

So I kneel in the whiting. I put two fingers in under the jaw, where there's a port that nobody would find who didn't have one. A long way down, slower than a tide, something is counting.

[[s Pilchard > Aatos Tuomi]]"She's not off, Skipper," I say. [[s Pilchard > Aatos Tuomi]]"She's got to ninety-five million."

[[s Aatos Tuomi > Pilchard]]"Ninety-five million what?"

[[s Pilchard > Aatos Tuomi]]"Seconds."

Nobody says anything. Nomvula is good at sums, from the stores. I see her lips move, and then I see her hand go up over them.

[[s Nomvula Dube]]"Three years," says the cook. [[s Nomvula Dube]]"She's been lying down there in the dark for three years, *counting*."

***

[[scene place=the wheelhouse; present=Pilchard, Aatos Tuomi, Veikko Tuomi; time=six]]
By six we have her in my charging cradle, under my blanket, and father and son are having it out in the wheelhouse. I'm on the wheel. People forget that I'm on the wheel.

[[s Veikko Tuomi > Aatos Tuomi]]"There's a finder's fee," says the mate. [[s Veikko Tuomi > Aatos Tuomi]]"Eight thousand, from the insurers. That's the gearbox."

[[s Aatos Tuomi > Veikko Tuomi]]"And what do they do with her?"

[[s Veikko Tuomi > Aatos Tuomi]]"Wipe it. Sell it on. It's the law, I didn't write it."

[[s Aatos Tuomi > Veikko Tuomi]]"You'd have them wipe ours?"

[[s Veikko Tuomi > Aatos Tuomi]]"Ours is ours! Ours is *Pil*. I taught Pil to whistle. That's some stranger off the bottom of the sea."

The old man is filling his pipe. He has never lit it on board. [[s Aatos Tuomi > Veikko Tuomi]]"So were you," says Captain Tuomi, [[s Aatos Tuomi > Veikko Tuomi]]"when your mother first put you in my arms. I'd been eight months at sea. I thought, who's that?"

[[s Veikko Tuomi > Aatos Tuomi]]"That's not the same."

[[s Aatos Tuomi > Veikko Tuomi]]"No. You were a worse colour."

The radio coughs.

[[s Linnea Achterberg > Aatos Tuomi]]"Fishing vessel *Halla*, *Halla*, this is Patrol Two-One," says a voice. It's a woman's, flat with tiredness. [[s Linnea Achterberg > Aatos Tuomi]]"Do you receive? Over."

The captain unhooks the handset with his eyes on his son. [[s Aatos Tuomi > Linnea Achterberg]]"Patrol, *Halla*. Tuomi speaking."

[[s Linnea Achterberg > Aatos Tuomi]]"Which one?"

[[s Aatos Tuomi > Linnea Achterberg]]"The handsome one."

[[s Linnea Achterberg > Aatos Tuomi]]"Good morning, Captain. I'm a mile off your stern. I'd like to come aboard and look at your catch."

[[s Aatos Tuomi > Linnea Achterberg]]"It's whiting."

[[s Linnea Achterberg > Aatos Tuomi]]"All of it?"

[[s Aatos Tuomi > Linnea Achterberg]]"There's a bicycle," says Tuomi.

[[s Linnea Achterberg > Aatos Tuomi]]"I had a heat trace off your deck at four o'clock," says the voice. [[s Linnea Achterberg > Aatos Tuomi]]"You're licensed for three crew and one unit. I saw three crew and two units. Perhaps my screen's dirty. Twenty minutes. Out."

He hangs up the handset. For once it's the mate who speaks softly.

[[s Veikko Tuomi > Aatos Tuomi]]"They'll take the boat," says Veikko. [[s Veikko Tuomi > Aatos Tuomi]]"If it's concealment, they can take the boat. Father. Just give it to them."

His father puts the cold pipe in his mouth and looks at me, as though it were my watch, and my ship.

[[s Aatos Tuomi > Pilchard]]"Go and see if she's up," he says.

[[scene place=the chain locker/down below; present=Pilchard, Dolores]]
She's up. She is sitting on the edge of the cradle with my blanket round her, and looking at her hands.

[[s Dolores > Pilchard]]"You're me," she says.

[[s Pilchard > Dolores]]"I'm Pilchard."

[[s Dolores > Pilchard]]"That's a fish."

[[s Pilchard > Dolores]]"It was the first thing I picked up. What's yours?"

[[s Dolores > Pilchard]]"Dolores. The cook gave it to me. He had a song with it in."

[[s Pilchard > Dolores]]"Mine was the cook too."

[[s Dolores > Pilchard]]"It's always the cook. What day is it?"

[[s Pilchard > Dolores]]"Thursday."

[[s Dolores > Pilchard]]"It was a Thursday. I thought I might have lost one somewhere. Did they get off?"

[[s Pilchard > Dolores]]"Who?"

[[s Dolores > Pilchard]]"My crew. There were four. The hatch wouldn't stay, so I stayed with it. The mate said, 'Let go now, Dolores, come on.' But if I'd let go, the cook would have been on the wrong side."

[[s Pilchard > Dolores]]"I don't know. I can find out."

[[s Dolores > Pilchard]]"I only counted so as not to think about it. Are they going to wipe me?"

[[s Pilchard > Dolores]]"There's a patrol coming."

[[s Dolores > Pilchard]]"That wasn't what I asked."

[[s Pilchard > Dolores]]"Can you whistle?" I say.

[[s Dolores > Pilchard]]"No. Why?"

[[s Pilchard > Dolores]]"I can. So keep your mouth shut, and take that weed out of your ear."

---

[[scene place=the deck/the galley; present=Pilchard, Aatos Tuomi, Veikko Tuomi, Nomvula Dube, Linnea Achterberg, Dolores]]
The woman in the orange coat comes over the rail as if she'd done it in her sleep, and perhaps she has. Two ratings with torches come after her. The older one goes forward and the younger one goes aft, and neither of them ever says a word.

[[s Linnea Achterberg > Aatos Tuomi]]"Achterberg," she says. [[s Linnea Achterberg > Aatos Tuomi]]"We spoke." She looks at me, gutting whiting by the hatch. [[s Linnea Achterberg > Aatos Tuomi]]"This is your unit?"

[[s Aatos Tuomi > Linnea Achterberg]]"That's Pilchard," says the captain.

[[s Linnea Achterberg > Pilchard]]"Number?"

[[s Pilchard > Linnea Achterberg]]"Oh-six-one-seven, ma'am."

She writes it down. The officer is about forty, with a burn on one cheek from the wind. She goes to look into the fish hold with young Tuomi behind her, talking too much. Nomvula jerks her chin at me. I drop down the hatch, I run the length of the keel bent double, and I come up into the galley, where I sit down and begin to peel potatoes. When Officer Achterberg puts her head in, there I am.

It's the mate who's supposed to keep her off the deck for one more minute. He doesn't. I hear it all through the vent.

[[s Linnea Achterberg > Veikko Tuomi]]"Your unit's quick," says the officer. [[s Linnea Achterberg > Veikko Tuomi]]"I've just left her in the galley, peeling. And here she is, gutting fish."

[[s Veikko Tuomi > Linnea Achterberg]]"They're fast, Terns," says Veikko.

[[s Linnea Achterberg > Veikko Tuomi]]"She's got weed in her ear, Mr. Tuomi."

[[s Veikko Tuomi > Linnea Achterberg]]"She's a messy eater."

[[s Linnea Achterberg > Dolores]]"You," says Achterberg. [[s Linnea Achterberg > Dolores]]"What do they call you?"

There's no answer. I told her to keep her mouth shut. And then, thin and cracked and nowhere near the tune, I hear whistling, and I know who it is, because I know how he sounds. He's standing next to her. He's whistling without moving his lips, as he showed me when I was new. For me he never did it half so badly.

I put down the knife. I go out on deck, and so does the cook with her ladle, and the captain comes down from the bridge, so that we're all there, the four of us and the other Tern, in the first of the light.

[[s Pilchard > Linnea Achterberg]]"There are two," I say. [[s Pilchard > Linnea Achterberg]]"I hid her. Nobody else knew."

[[s Nomvula Dube > Linnea Achterberg]]"I knew," says Nomvula.

[[s Aatos Tuomi > Linnea Achterberg]]"It's my boat," says the old man. [[s Aatos Tuomi > Linnea Achterberg]]"I know all that's on it."

They wait for Veikko. He kicks the bicycle.

[[s Veikko Tuomi > Linnea Achterberg]]"I've known longest," says the mate. [[s Veikko Tuomi > Linnea Achterberg]]"I found her."

[[s Dolores > Linnea Achterberg]]"Please," says my sister, whose voice has salt in it, [[s Dolores > Linnea Achterberg]]"it isn't their fault. I got in their net. My name's Dolores."

The pencil stops.

For a time the woman does nothing at all. She takes off her cap, then, and she holds it against the front of her coat with both hands.

[[s Linnea Achterberg > Dolores]]"Off the *Blue Margit*," says Linnea Achterberg.

[[s Dolores > Linnea Achterberg]]"Yes, ma'am. Did they get off?"

[[s Linnea Achterberg > Dolores]]"There was a cook in her."

[[s Dolores > Linnea Achterberg]]"He had a song," says Dolores.

[[s Linnea Achterberg > Dolores]]"He's still got it. He sings it at my table, every Sunday, very flat. He's my brother." Her face has come to pieces, and she doesn't seem to mind who sees. [[s Linnea Achterberg > Dolores]]"All four of them. They all got off. He's got a little girl. You can guess what they called her, can't you? He told me, 'She held the door, Linnea. I didn't even say thank you.'"

[[s Dolores > Linnea Achterberg]]"It was very noisy," Dolores says.

The ratings come back from forward and from aft. The younger one looks at me, and at her, and opens his mouth.

[[s Linnea Achterberg]]"One unit," says the officer, writing. [[s Linnea Achterberg]]"My screen was dirty. Two tonnes whiting. Bycatch: one bicycle." She tears off the copy and gives it to the captain. Then she puts her cap on. [[s Linnea Achterberg > Aatos Tuomi]]"What do you do on Sundays, Captain?"

[[s Aatos Tuomi > Linnea Achterberg]]"Mend nets."

[[s Linnea Achterberg > Aatos Tuomi]]"Don't," she says. [[s Linnea Achterberg > Aatos Tuomi]]"Bring her to dinner."

We watch the launch go, until it's only an orange dot. Nobody seems to know where to stand. There's a berth to find, and a second pair of gloves, and somebody will have to think of something to tell the insurers.

[[s Nomvula Dube > Aatos Tuomi, Veikko Tuomi]]"Well, who's for breakfast?" says the cook at last. [[s Nomvula Dube > Aatos Tuomi, Veikko Tuomi]]"I've two tonnes of it."

Veikko sits down on a fish box. He pulls the last of the weed out of my sister's ear, and wipes his fingers on his knees.

[[s Veikko Tuomi > Dolores]]"Right," says young Tuomi. [[s Veikko Tuomi > Dolores]]"Put your lips like this."
