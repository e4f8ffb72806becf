title: Count Off
section: first | past | Dev | -
person: Dev | Dev | ?
person: Noor | Noor | she/her
person: Callum | Callum; Cal | he/him
person: Bea | Bea | she/her
person: the voice | the voice; the thing outside | it/its
person: Uncle Rory | Uncle Rory; Rory; his uncle | he/him
relation: Dev | Noor | friend: four friends from first year
relation: Dev | Callum | friend
relation: Dev | Bea | friend
relation: Noor | Callum | friend
relation: Noor | Bea | friend
relation: Bea | Callum | friend
relation: Uncle Rory | Callum | family: uncle
=====
Count Off

[[scene place=the cabin; present=Dev, Noor, Callum, Bea, the voice; time=the second night/about half nine]]
I'm going to put this down in the order it happened, because Noor says I keep telling it in the wrong order, and because there's a part at the end I don't want to get to.

There were four of us. That matters, so please keep hold of it. Me, Noor, Bea, and Callum, whose uncle owned the cabin. We'd been friends since first year. We had two nights booked off, three crates of beer and no signal, and on the second night, at about half nine, we were playing cards by the stove when somebody outside said hello.

That's all. [[s the voice]]"Hello?" Like you'd say it into a shop.

We all looked at the door.

[[s Bea > Callum]]"Did you invite someone?" said Bea.

[[s Callum > Bea]]"Who? Who would I invite? It's nine miles to a *bin*."

[[s the voice]]"Hello," it said again. It was a nice voice. I need you to understand that. It was a friendly, middle-aged sort of voice, a bit out of breath, and I couldn't have told you if it was a man's or a woman's. [[s the voice]]"Is there anyone in? I saw your light."

[[s Callum > the voice]]"Yeah, hi!" Callum was halfway out of his chair. [[s Callum > the voice]]"Are you all right?"

[[s the voice > Callum]]"I'm ever so cold," said the voice.

He'd have opened it. I want to be fair, I'd have opened it too. It was Noor who put her foot up on the rung of his chair, so he couldn't push it back.

[[s Noor > Callum]]"Ask who it is," she said.

[[s Callum > Noor]]"Someone who's *cold*, Noor."

[[s the voice > Noor]]"It's someone who's cold, Noor," said the voice.

Nobody laughed. The stove ticked. It wasn't a strange thing to say, really, if you'd been standing on the porch and heard him say it. But it hadn't come from the porch. The porch is on the lake side. It came from behind us, from low down, from about where the log pile was.

[[s Bea > Callum]]"How'd they get round there?" whispered Bea.

[[s the voice > Callum]]"Are you all right?" it said. [[s the voice > Callum]]"Yeah, hi. Are you all right?"

That was when Callum sat down.

We tried to be normal about it. I know how that sounds. Bea said it was kids. I said kids from where? She said it could be a parrot, people lost parrots, and for about a minute we were all actually very much in favour of the parrot. Callum told us his Uncle Rory had a rule about the cabin, and we'd all thought it was a joke when he told us in the car, and he'd thought so too.

[[s Dev > Callum]]"What was it again?" I said. [[s Dev > Callum]]"Exactly."

[[s Callum > Dev]]"[[q]]'Don't talk to the woodpile.'"

[[s Dev > Callum]]"I thought he meant, like, don't go mad up there on your own."

[[s Callum > Dev]]"So did *I*, Dev."

[[s the voice > Dev]]"Dev," said the voice, thoughtfully, outside.

Noor picked up the pencil we'd been keeping score with. She wrote on the back of the score sheet and held it up so we could all see it in the light from the stove. [[m Noor > Dev, Callum, Bea]]"NO MORE NAMES." Then she underlined it, and wrote underneath: [[m Noor > Dev, Callum, Bea]]"It only says what it's heard."

[[s Bea > Noor]]"It said it was ever so cold," said Bea. [[s Bea > Noor]]"Who'd it hear that off?"

[[scene place=the cabin/the window; present=Dev, Noor, Callum, Bea, the voice; time=By eleven]]
By eleven the thing outside had gone round the cabin six times. You could follow it by the sound: never any steps, only the voice, trying things. It did Bea's laugh. It did the noise of the ring pull. It did us arguing about the parrot, all four parts, one after another, and it got better at them.

Then the lights dipped brown, and came up, and dipped again.

[[s Callum]]"Generator," said Callum. [[s Callum]]"It wants filling."

[[s Bea > Callum]]"Let it run out, then."

[[s Callum > Bea]]"I don't want to be in here in the dark with that. Do you?"

[[s Dev > Callum]]"Where's the petrol?" I asked him.

[[s Callum > Dev]]"In the lean-to. It's twelve steps. I've done it a hundred times. I'll run."

[[s Noor > Callum]]"No," said Noor.

[[s Callum > Noor]]"It hasn't done anything. It's just talked."

[[s Noor > Callum]]"That's *all* it's waiting to do. It wants us going in and out. How are we meant to know it's you, when you come back?"

He thought about that. I remember him thinking; he had this way of chewing his cheek. He took the pencil and the score sheet from her, wrote one word very small, and passed it round, and each of us read it with a hand cupped over it like kids in an exam. I won't write it here. It was the name of a dog he'd had. He fed the paper to the stove.

[[s Callum > Dev, Noor, Bea]]"I'll knock and I'll say that," he said. [[s Callum > Dev, Noor, Bea]]"If I don't say that, it isn't me. Not if I'm crying. Not if I'm on *fire*."

[[s Bea > Callum]]"Cal," said Bea, and clapped both her hands over her mouth.

[[s the voice > Callum]]"Cal," it said, at the window. [[s the voice > Callum]]"Cal. Cal. Cal."

He went. I held the door and counted. At eight I heard the cap come off the tank; at thirty the lights steadied and went white. I heard his boots on the gravel, quick, coming back, twelve steps. He knocked.

[[s Dev > Callum]]"Say it," I called.

[[s the voice > Dev]]"It's me," said Callum's voice. [[s the voice > Dev]]"Let me in, will you? It's me."

Noor's hand was flat on the door beside mine. She shook her head.

[[s Dev > the voice]]"Say the word," I said.

[[s the voice > Dev]]"Are you all right? It's nine miles to a bin. It wants filling, it's just talked, I'll run." There was a scratching, quite gentle, down near the bottom hinge. [[s the voice > Dev]]"I'm on *fire*," it said, in Callum's voice, pleasantly.

Bea had started to cry. Then came another knock, on the other door, the little one behind the sink that we'd all forgotten was there, and somebody hissed the name of a dog through the crack. I have never in my life moved so fast. I had the bolt off and he fell in on top of me, stinking of petrol, and Noor slammed it and stood against it with her arms out.

[[s Noor > Callum]]"Say it again," she said.

He said it again.

[[s Noor > Callum]]"What did I get you for your birthday?"

[[s Callum > Noor]]"A spirit level." His teeth were chattering. [[s Callum > Noor]]"Because of the shelf. It was a horrible shelf. It was right behind me, Noor. It was doing my *feet*."

[[s Bea > Callum]]"It's you," said Bea, and got hold of his sleeve, and didn't let go of it for the rest of the night.

***

[[scene place=the car/the track; present=Dev, Noor, Callum, Bea, the voice; time=at ten to six]]
It stopped at first light. It didn't fade, it stopped, in the middle of a word, like something that's been switched off or like something that has finished.

We gave it until you could see the far side of the lake. Then we left everything, the beer and the sleeping bags and Bea's good coat, and at ten to six we ran for it.

The car was up the track, under the trees, where it was still mostly night. Noor drove because she was the only one whose hands worked. I got in the front. The others piled in behind and somebody trod on somebody, and the doors went, one, two, and she had it moving before I'd found my belt.

[[s Noor > Dev, Callum, Bea]]"Is everyone in?"

[[s Bea > Noor]]"Go," said Bea, [[s Bea > Noor]]"go, go, just go."

[[s Noor > Bea]]"I'm going!"

[[s Callum > Noor]]"Mind the stump," Callum said, and she swung round the stump, and there was the road, pale as anything, at the end of it. Someone started laughing. I think it was me. I couldn't turn round because of the way I'd jammed my bag in at my knees, so I put my arm back between the seats, and a cold hand got hold of it and squeezed, and I squeezed back.

[[s Dev > Callum, Bea]]"Parrot," I said.

[[s Callum > Dev]]"Don't," said Callum. [[s Callum > Dev]]"Don't, I'll be sick."

[[s Bea > Dev]]"It could still have been a parrot," said Bea, and then all of us were at it, howling, with the tears running down.

[[scene place=the lay-by; present=Dev, Noor, Callum, Bea, the voice; time=-]]
It was Noor who stopped laughing first. We had come out onto the main road by then, past the sign for the village, and there was a lorry in front of us with its ordinary lights on. She pulled into the lay-by behind it and sat there with the engine running and both hands on the wheel.

[[s Dev > Noor]]"What is it?" I said.

[[s Noor > Dev]]"Nothing. I want to do a count. My mum used to do it, in the van, with all the cousins." She was looking straight ahead. She had tilted the mirror up, I saw, so that all it showed was the roof. [[s Noor > Dev, Callum, Bea]]"Count off. So I know I've got you. One."

[[s Dev > Noor]]"Two," I said.

[[s Bea > Noor]]"Three." That was Bea, behind Noor, blowing her nose.

[[s Callum > Noor]]"Four," said Callum, from behind me, by the door.

And that was it; that was all of us. I'd actually breathed out. I remember the lorry's indicator going, and thinking that I'd like to have a fried egg. The hand was still holding mine, back there in the dark between the seats, and I looked at the wing mirror and could see Callum in it, his face against the glass, and both of his hands up around his ears to keep them warm.

[[s Dev > Bea]]"Bea," I said, [[s Dev > Bea]]"are you holding my hand?"

[[s Bea > Dev]]"No," said Bea. [[s Bea > Dev]]"Why?"

It squeezed.

[[s the voice]]"Five," said the voice, from the middle seat, ever so pleased to be asked.
