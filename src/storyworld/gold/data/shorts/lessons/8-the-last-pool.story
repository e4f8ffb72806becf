title: Minutes of the Last Pool
section: third | present | - | the Vole
person: the Vole | the Vole; the secretary; Mister Secretary; small fry | he/him
person: the Heron | the Heron; Madam; the grey one; Auntie Stilts; bird | she/her
person: the Toad | the Toad; the chairman; Mister Chairman; Grandfer | he/him
person: the Otter | the Otter; Slipper | he/him
person: the Eel | the Eel; Old Mother Eel; Mother; the oldest of them | she/her
person: the frogs | the frogs; ladies and gentlemen | they/them
person: the Kingfisher | the Kingfisher; the blue one | she/her
relation: the Heron | the Otter | rival
relation: the Toad | the Vole | colleague
=====
[[scene place=the pool/the last pool; present=the Vole, the Toad, the Otter, the Eel, the frogs, the Heron, the Kingfisher; time=dusk/the forty-first day without rain]]
On the forty-first day without rain the pool is eleven frogs wide. The Vole knows this because they have measured it, with frogs.

[[s the Toad > the frogs, the Otter, the Eel, the Heron]]"Order," says the Toad, from his brick. [[s the Toad > the Vole]]"Mister Secretary, how deep?"

[[s the Vole > the Toad]]"Up to my chin, Mister Chairman. Yesterday it was my ears."

[[s the frogs]]"Woe," sing the frogs. [[s the frogs]]"Woe, woe, up to his chin."

[[s the Toad > the frogs]]"Thank you, ladies and gentlemen. We did agree no singing before Item Four."

It is dusk, and everybody has come: the frogs along the edge in order of size; the Otter on his back in what is left of the middle, taking up too much of it; Old Mother Eel, of whom one sees a nose. And on the far side, on one leg, as she has stood every evening since the spring, a thing like a folded umbrella. Nobody sits on the far side.

[[s the Toad > the frogs, the Otter, the Eel, the Heron]]"Item One," says the Toad. [[s the Toad > the frogs, the Otter, the Eel, the Heron]]"The proposal."

[[s the Otter > the Toad]]"Throw it out."

[[s the Toad > the Otter]]"It hasn't been read."

[[s the Otter > the Toad]]"I heard it the first time. Auntie Stilts over there wants to carry us to the mountain lake. One at a time. In her *mouth*." The Otter rolls over. [[s the Otter > the Toad]]"Does nobody know this story? My mother told me this story. It hasn't got a twist!"

[[s the frogs]]"It has not got a twist," the frogs agree, very low.

[[s the Heron > the Otter]]"That was my grandmother," says the Heron.

They all look at her then. Her voice is quite ordinary. It is a little hoarse, as if she did not get much use out of it.

[[s the Heron > the Otter]]"In the story. It was my grandmother, and a crab took her head off for it, and serve her right. I have had it thrown at me since I was an egg. I only say there is a lake. I have seen it. I can carry a pound and a half."

[[s the Otter > the Heron]]"I'm eighteen pounds."

[[s the Heron > the Otter]]"You can walk, Slipper. You have always been able to walk. I have wondered why you stay."

The Otter, who has been asked, more or less, a question, dives. In that depth of water it is not a success. Most of him remains.

[[s the Toad > the Heron]]"Madam," says the chairman. He has a great many warts, and tonight he feels each of them. [[s the Toad > the Heron]]"You will see the difficulty. How many of this company have you eaten?"

[[s the Heron > the Toad]]"Since when?"

[[s the Toad > the Heron]]"Since... let us say since the spring."

[[s the Heron > the Toad]]"Two hundred and six."

The pen slips. *206*, the Vole writes, and underneath it there's a blot, and the blot has his brother's shape, a little, if one wants to see it.

[[s the frogs > the Heron]]"Name them," sing the frogs. [[s the frogs > the Heron]]"Name them, name them, name them."

[[s the Heron > the frogs]]"I don't know their names. I'd have been a monster, if I had known their names."

[[s the Vole > the Heron]]"One of them was Rush," says the Vole.

He hasn't meant to. A secretary doesn't speak. But it's out, and it goes across eleven frogs of water in a very small voice and gets to the other side.

[[s the Heron > the Vole]]"When?" asks the Heron.

[[s the Vole > the Heron]]"May. By the willow. He was carrying a bit of straw."

She puts down the other foot. [[s the Heron > the Vole]]"Yes," she says. [[s the Heron > the Vole]]"I remember the straw."

[[s the Toad > the Vole]]"Strike that from the minutes, if you'd rather," the Toad mutters.

[[s the Vole > the Toad]]"No, Mister Chairman. I'll leave it in."

Here there is a streak, and a plop, and somebody blue is on the end of the broken rail and talking already.

[[s the Kingfisher > the frogs, the Toad, the Otter, the Eel, the Heron]]"Sorry, sorry, sorry, traffic was unreal. Are we on One? I've flown it. I've been up there. It exists, it's massive, there's lilies, there's a sort of a beach? Honestly you'd love it."

[[s the Otter > the Kingfisher]]"You would say that. You eat minnows."

[[s the Kingfisher > the Otter]]"So do *you*."

[[s the Otter > the Kingfisher]]"I eat them *socially*."

[[s the Toad > the Otter, the Kingfisher]]"Through the chair!"

[[s the Otter > the Toad]]"Through the chair, then: she's a bird, that's a bird, birds stick together."

[[s the Kingfisher > the Toad]]"Through the chair, I can't stand her."

[[s the Heron > the Kingfisher]]"It's mutual," says the grey one.

[[s the Kingfisher > the Heron]]"See?"

[[s the Toad > the Otter]]"So there is a lake," says the Toad heavily, [[s the Toad > the Otter]]"and the lake isn't the question. We never thought that there was no lake. The question is whether anyone arrives."

[[s the Otter > the Toad]]"So send one. Send one over as a test, and if the blue one sees him swimming..."

[[s the Toad > the Otter]]"Which one? Who goes first down that throat, Slipper? Thee?"

[[s the Otter > the Toad]]"I'm eighteen pounds, Grandfer, it's been minuted!"

[[s the Eel]]"I will put a riddle," says the nose in the mud.

Nobody has heard Old Mother Eel since the winter. She's the oldest of them; she has been to the sea. Even the frogs leave off.

[[s the Eel > the Heron]]"Bird. Come here where I can see thy feet. What is the one thing that a thief can give to a man he has robbed, so that the man may sleep?"

[[s the Heron > the Eel]]"What he took."

[[s the Eel > the Heron]]"Thou hast eaten what thou took'st. Again."

[[s the Heron > the Eel]]"His word."

[[s the Eel > the Heron]]"Ha. Again."

The Heron doesn't answer. She stands with the last of the red light down one side of her, and the Vole, who has hated her since May, with the whole of a very small heart, sees for the first time how thin she is. Two hundred and six is not many, he thinks, for something that size. He can do sums.

[[s the Vole > the Eel]]"Is it his own purse?" he asks. [[s the Vole > the Eel]]"Mother? Is it that he gives him something of his own to hold?"

[[s the Eel > the Vole]]"Now whoever," says the Eel, [[s the Eel > the Vole]]"taught thee to think, small fry?"

[[s the Vole > the Eel]]"My brother, ma'am."

[[s the Otter > the Kingfisher]]"I don't get it," the Otter says out of the side of his mouth to the rail. [[s the Otter > the Kingfisher]]"A purse? What purse? She's a heron."

[[s the Kingfisher > the Otter]]"It's a *metaphor*, babe."

[[s the Otter > the Kingfisher]]"Well, I vote against it."

[[s the Toad > the Otter]]"Thou canst not vote against a metaphor," says the chairman. He has taken his spectacles off and put them on again, and he's looking across the water as he might at a very long column of figures. [[s the Toad > the frogs, the Otter, the Eel, the Kingfisher]]"Item Two. All those who have anything better to suggest? ... No. I thought not."

***

[[scene place=the far side/the nest/the alder; present=the Vole, the Heron; time=night/moonrise]]
It is the secretary who's sent round to the far side at moonrise, because he is nobody's idea of a mouthful. He stops a yard from her feet. They are enormous.

[[s the Vole > the Heron]]"They've voted. Seven to four, and the Otter abstaining."

[[s the Heron > the Vole]]"For what?"

[[s the Vole > the Heron]]"For a hostage. They say that if you've got anything at all you'd mind losing, you're to leave it here with us. Then they'll go."

[[s the Heron > the Vole]]"And if I have nothing?"

[[s the Vole > the Heron]]"Have you nothing?"

She looks up. High in the dead alder there's a heap of sticks; everybody took it for flood-wrack. She's silent so long that a moth comes and sits on her.

[[s the Heron > the Vole]]"It was late," says the Heron. [[s the Heron > the Vole]]"It's far too late in the year, and he's dead, the father, there was a wire. There were four. The crows had three. I'd have been off to the lake a month ago, do you see? I could have gone any day."

[[s the Vole > the Heron]]"Why didn't you say so at the meeting?"

[[s the Heron > the Vole]]"To the Otter?"

[[s the Vole > the Heron]]"No," he admits. [[s the Vole > the Heron]]"He likes eggs."

[[s the Heron > the Vole]]"Socially."

It's a terrible thing to laugh with someone. He's careful to stop.

[[s the Heron > the Vole]]"Who would sit on it?" she asks, after a while. [[s the Heron > the Vole]]"While I'm flying. It can't get cold. There's nobody warm in that whole damp parliament but the Otter, and..."

She does not finish. She bends down all that neck, one joint and then another, until the yellow eye is level with him, and it looks at his fur.

***

[[scene place=the pool/the nest; present=the Vole, the Heron, the frogs, the Toad, the Otter, the Kingfisher; time=dawn]]
At dawn the first frog goes. She's the smallest, by lot, and she sings the entire way up, so that they shall know as long as possible.

[[s the frogs]]"Woe," the rest of them sing under her, not quite in time. [[s the frogs]]"Woe, woe, woe."

[[s the Toad > the frogs]]"Chins up," says the Toad. [[s the Toad > the Vole]]"Mister Secretary! How's the hostage?"

[[s the Vole > the Toad]]"Warm!" the Vole shouts from the top of the alder. He's spread out flat on something larger than himself, and holding on to it with his arms. He can see the hill, and over that a second hill, and a grey speck rowing up the sky. [[s the Vole > the Toad]]"It kicks!"

[[s the Otter > the Vole]]"If she doesn't come back," the Otter calls up, [[s the Otter > the Vole]]"you drop it, right? That's the deal. You push it off."

The Vole says nothing.

[[s the Otter > the Vole]]"Oi! Small fry! That's the deal?"

He puts his ear down against the shell. There's a noise inside like somebody in a locked room moving a chair. *Rush,* he thinks, *you would not believe where I am.*

It's the blue one who comes first, straight as a dart, shrieking before she has even reached the rail.

[[s the Kingfisher > the Toad, the frogs, the Otter, the Vole]]"She's in! She's swimming! There's a frog in the lake, she's on a lily, she says it's *gorgeous*, she says bring her sister!"

[[s the frogs]]"Oh," sing the frogs, who've never had to find a tune for it. [[s the frogs]]"Oh. Oh!"

[[s the Toad > the Vole]]"Minute that," says the Toad, and he takes off his spectacles.
