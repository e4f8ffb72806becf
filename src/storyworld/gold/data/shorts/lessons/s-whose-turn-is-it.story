title: Whose Turn Is It
section: third | present | - | Halfmoon
person: Halfmoon | Halfmoon; Dash; Dashiell | he/him
person: Gridlock | Gridlock; Priya; Pri | she/her
person: Ratchet | Ratchet; Bo | he/him
person: Sotto | Sotto; Wren | they/them
person: Lodestar | Lodestar; Ms. Tran; Tran; the only adult | she/her
person: Papercut | Papercut; Owen | he/him
person: Bo's mom | my mom; your mom | she/her
person: the Moth King | the Moth King | he/him
relation: Halfmoon | Ratchet | friend: best friends and teammates
relation: Gridlock | Halfmoon | colleague: teammates who bicker
relation: Sotto | Gridlock | romantic: crush, a date by the end
relation: Lodestar | Halfmoon | other: mentor
relation: Papercut | Gridlock | friend: former teammate who left
relation: Bo's mom | Ratchet | family: mother
relation: the Moth King | Lodestar | enemy
=====
**Whose Turn Is It**

*(ok this is set after the bridge thing but before the other bridge thing. no beta we die like Papercut's haircut)*

[[scene place=the kitchen/the Nest; present=Halfmoon, Gridlock, Ratchet, Sotto, Lodestar; time=eleven at night]]
The thing about having a secret base under a bowling alley is that nobody ever tells you who does the dishes.

It's eleven at night. The kitchen in the Nest smells like burnt cheese and, under that, like shoes. Halfmoon has been standing in front of the sink for about a minute now, and he's pretty sure something in there moved.

[[s Halfmoon > Gridlock, Ratchet, Sotto]]"Whose turn is it?" he says.

Nobody looks up. Gridlock's at the table with her boots on it, still in costume from the neck down, eating cereal out of a mixing bowl because there aren't any bowls. Ratchet is underneath the table with a screwdriver in his teeth. Sotto's on top of the fridge. Sotto is usually on top of the fridge.

[[s Halfmoon > Gridlock, Ratchet, Sotto]]"Guys. Whose turn?"

[[s Gridlock > Halfmoon]]"There's a chart," says Gridlock.

[[s Halfmoon > Gridlock]]"There *was* a chart," he says. [[s Halfmoon > Gridlock]]"You set it on fire."

[[s Gridlock > Halfmoon]]"I stopped its molecules, Dash. It was on fire *already*. I stopped it being on fire. It just kind of, like, shattered?" She crunches. [[s Gridlock > Halfmoon]]"You're welcome."

[[s Halfmoon > Gridlock]]"So who was on it?"

[[s Gridlock > Halfmoon]]"How should I know? It shattered."

A hand comes out from under the table and waves the screwdriver. [[s Ratchet > Halfmoon]]"I did Tuesday," says Ratchet.

[[s Halfmoon > Ratchet]]"Bo, it's Thursday."

[[s Ratchet > Halfmoon]]"So I'm good till Tuesday, right?"

[[s Halfmoon > Ratchet]]"That is *not* how—"

[[s Gridlock > Halfmoon]]"Also he broke the dishwasher," says Gridlock.

[[s Ratchet > Gridlock]]"I *improved* the dishwasher." He bangs his head coming out. There's grease all over his mask, the bit by the nose. He is six foot three and fourteen years old and people keep giving him beer. [[s Ratchet > Gridlock]]"It does three hundred rpm now. It's just it doesn't, um. Do water."

[[s Gridlock > Ratchet]]"What does it do, Bo?"

[[s Ratchet > Gridlock]]"It does three hundred rpm, Priya," he says, with dignity.

On the fridge someone makes a very small noise. If it had been anyone else you would say a laugh, but Sotto can crack a windshield with a hum, so they keep it small. They hold up their phone. Halfmoon's buzzes on his hip.

[[m Sotto > Halfmoon]]"its dashs turn," the text says. [[m Sotto > Halfmoon]]"it was dashs turn in august"

[[s Halfmoon > Sotto]]"Wren!" he says. [[s Halfmoon > Sotto]]"I thought we were cool."

Sotto shrugs. They're twelve feet away. They text him a picture of a snowman.

[[s Halfmoon > Gridlock, Ratchet, Sotto]]"Okay, you know what, fine," he says. [[s Halfmoon > Gridlock, Ratchet, Sotto]]"I'll do it, since nobody else has any *pride*. I'm just gonna point out that I got thrown through a Wendy's today. Me. Personally."

[[s Gridlock > Halfmoon]]"Because you went left," says Gridlock.

And there it is. The kitchen gets quiet, apart from the drip.

He turns around. He takes his time over it. [[s Halfmoon > Gridlock]]"What?"

[[s Gridlock > Halfmoon]]"I said go right. On the comms. I said, he's doing the wing thing, go right, and you went left."

[[s Halfmoon > Gridlock]]"Right was a school bus," he says.

[[s Gridlock > Halfmoon]]"I'd *stopped* the school bus!"

[[s Halfmoon > Gridlock]]"How was I supposed to know that?"

[[s Gridlock > Halfmoon]]"Because I *said*!" She's on her feet. The milk in the bowl has gone hard and flat, like a plate, the way things go around her when she's upset. [[s Gridlock > Halfmoon]]"I said *bus is clear*. But you weren't listening, you were doing your line!"

[[s Halfmoon > Gridlock]]"What line?"

[[s Ratchet > Halfmoon]]"[[q]]'Lights out, bug boy,'" says Ratchet, into his collar.

[[s Halfmoon > Ratchet]]"It's a good line!"

[[s Ratchet > Halfmoon]]"It's okay," he says.

[[s Gridlock > Halfmoon, Ratchet]]"Owen would've gone right," says Gridlock.

Halfmoon has been hit by a bus (not that one). He's been hit by a Wendy's. So he recognizes the feeling, where for a second it's only loud and you have to wait to find out which parts hurt. Nobody says Owen. There's still a mug, with paper cranes on it. It's behind the big pot. It's the only clean dish in the place.

[[s Halfmoon > Gridlock]]"Owen *left*, Pri," he says.

[[s Gridlock > Halfmoon]]"I know he left," she says.

[[s Halfmoon > Gridlock]]"He left, and he's on a billboard for, like, gum—"

[[s Gridlock > Halfmoon]]"I *know*, Dashiell, I was there, he left *me* the note!"

[[s Ratchet > Gridlock]]"He left you a note?" says Ratchet.

Oh no. Her face. The tap stops in the middle of a drip.

[[s Lodestar > Halfmoon, Gridlock, Ratchet, Sotto]]"Is there a reason," says somebody in the doorway, [[s Lodestar > Halfmoon, Gridlock, Ratchet, Sotto]]"that I can hear this from lane six?"

Lodestar is five feet tall, and she's wearing a bathrobe and bowling shoes. In the nineties she pulled a submarine out of the bay by its propeller. She is also the only adult who knows where they are on a school night, so no one says anything back.

[[s Lodestar > Ratchet]]"Bo. Your mom thinks you're at chess."

[[s Ratchet > Lodestar]]"Yes, Ms. Tran."

[[s Lodestar > Ratchet]]"How's chess?" she asks.

[[s Ratchet > Lodestar]]"It's, uh. Tense," he says.

[[s Lodestar > Halfmoon, Gridlock]]"Mm." She has a look at the sink, and the milk, and the drop of water hanging in the air under the faucet. You can't tell anything from Lodestar's face. It's the worst thing about her. [[s Lodestar > Halfmoon, Gridlock, Ratchet, Sotto]]"You two, roof. Talk, or don't, but do it where the leagues can't hear. Bo, put the dishwasher back how you found it. Wren, down. You're denting my fridge."

[[s Gridlock > Lodestar]]"It's *his* turn," Gridlock mutters. [[s Gridlock > Lodestar]]"The dishes."

[[s Lodestar > Gridlock]]"I'm aware," says Lodestar, rolling up her sleeves. [[s Lodestar > Gridlock]]"It was his turn in August."

~*~

[[scene place=the roof; present=Halfmoon, Gridlock; time=midnight]]
The roof is eleven flights up if you count the ladder. They climb it without a word. By the time he's shoved the hatch open it must be almost midnight, and the big neon pin is buzzing over their heads, red, then white, then red.

Gridlock sits down on the edge. He sits too, but like, a normal amount away. The moon's at three quarters, so he could probably lift a car. It's never when you need it.

[[s Halfmoon > Gridlock]]"I couldn't hear you," he says finally.

She doesn't say anything.

[[s Halfmoon > Gridlock]]"My left ear's been out since the bridge. I didn't tell anyone. It's kind of just this ringing?" He picks at the tar paper. [[s Halfmoon > Gridlock]]"So when I'm doing a line it's not that I'm not listening. I do the line cause I've got no clue what's going on and it's, um. It's something to do."

[[s Gridlock > Halfmoon]]"Since the *bridge*?" she says.

[[s Halfmoon > Gridlock]]"Yeah," he says.

[[s Gridlock > Halfmoon]]"That's two months! You've been fighting the Moth King with one ear for *two months*?"

[[s Halfmoon > Gridlock]]"You're yelling in the good one, Pri."

[[s Gridlock > Halfmoon]]"Good!" she says. She thumps him on the arm, and then kind of leaves her fist there. [[s Gridlock > Halfmoon]]"I thought you went left cause you didn't trust me. I thought you figured, oh, she couldn't stop Owen, so no way did she stop a bus."

[[s Halfmoon > Gridlock]]"What? No. No one could've stopped him, he had an *agent*."

Red, white. She's laughing, or something close to it. She wipes her nose on a four thousand dollar glove.

[[s Halfmoon > Gridlock]]"What'd the note say?" he asks, once it seems like he can.

[[s Gridlock > Halfmoon]]"It was a crane. I never unfolded it." She says it to the parking lot. [[s Gridlock > Halfmoon]]"I've got it stopped. In a jar. If I don't open it then he hasn't said it yet."

He can't think of one single line.

[[s Halfmoon > Gridlock]]"That's really dumb," says Halfmoon gently.

[[s Gridlock > Halfmoon]]"You've got one ear and you told *no one*."

[[s Halfmoon > Gridlock]]"I know," he says. [[s Halfmoon > Gridlock]]"I'm dumb too. I'm just saying it's a club."

The hatch goes up behind them with a clang.

[[scene place=the roof; present=Halfmoon, Gridlock, Sotto, Ratchet; time=-]]
It's Sotto, all elbows, and then a good while later it's Ratchet, who doesn't love ladders. He's got a plate wrapped in foil against his chest.

[[s Ratchet > Halfmoon, Gridlock]]"We weren't listening," says Ratchet straight away.

Sotto tips a hand from side to side. *Sorta.*

[[s Ratchet > Halfmoon, Gridlock]]"Okay, Wren could hear. Wren can hear, like, everything, it's not their fault. They told me the main bits." He sits down hard in the space that was a normal amount. The roof complains. [[s Ratchet > Halfmoon]]"I can build you an ear. If you want. I got most of one already off the dishwasher."

[[s Halfmoon > Ratchet]]"Dude," he says. His throat's gone funny. [[s Halfmoon > Ratchet]]"Would it do three hundred rpm?"

[[s Ratchet > Halfmoon]]"It'd do whatever you want," he says. [[s Ratchet > Halfmoon]]"It'd do *Bluetooth*."

[[s Gridlock > Ratchet]]"What's in the foil, Bo?"

[[s Ratchet > Gridlock]]"Pizza rolls. My mom made them for chess."

They eat them with their fingers. They're cold in the middle and lava at the edge, which shouldn't be possible, but it's Bo's family. Down in the lot somebody can't find their car. Gridlock has her head tipped back, and after a bit she says, without looking at anybody:

[[s Gridlock > Sotto]]"You heard the thing about the jar, then."

Sotto nods.

[[s Gridlock > Sotto]]"You think it's dumb?" she says.

They go for the phone, and stop. They put it back in their pocket. In a year and a half Halfmoon's heard them speak maybe four times, and twice a streetlight broke. It's hardly even a whisper. It makes the foil hum.

[[s Sotto > Gridlock]]"I'd sit with you," says Sotto. [[s Sotto > Gridlock]]"When you open it."

Red. White. Red.

[[s Gridlock > Sotto]]"Okay," says Gridlock. She's the same color as the pin. [[s Gridlock > Sotto]]"Um. Saturday?"

They nod about nine times. Halfmoon looks at Ratchet, and Ratchet looks at Halfmoon with his cheeks full, and neither one of them is ever, ever going to let this go.

[[s Halfmoon > Gridlock, Sotto]]"Lights out, bug boy," he says happily.

[[s Gridlock > Halfmoon]]"I'll stop your heart, Dash."

[[s Ratchet > Halfmoon]]"It kinda works there, though," Ratchet says. [[s Ratchet > Halfmoon]]"It kinda does."

*(pls comment!! next chapter is the jar. yes i'm okay, no i'm not)*
