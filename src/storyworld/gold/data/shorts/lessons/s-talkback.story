title: Talkback
section: third | present | - | Winnie Cho
person: Winnie Cho | Winnie; Winnie Cho; the intern; the kid | she/her
person: Dina Marchetti | Dina; Dina Marchetti; Dee | she/her
person: Cal Obuya | Cal; Cal Obuya; Calvin | he/him
person: Moira | Moira; the producer | she/her
person: Keith | Keith; Keith from Stroud; the caller | he/him
person: Sharon | Sharon | she/her
person: Priddy | Priddy | he/him
relation: Dina Marchetti | Cal Obuya | romantic: exes, four years together, not over
relation: Dina Marchetti | Cal Obuya | colleague: co-hosts of the breakfast show
relation: Moira | Winnie Cho | colleague: producer and intern
relation: Keith | Sharon | romantic: husband and wife, separated
relation: Priddy | Moira | colleague: her boss at the station
=====
Talkback

[[scene place=Studio Two/the studio; present=Winnie Cho, Dina Marchetti, Cal Obuya, Moira; time=5.52]]
It’s 5.52 and there are three things that Winnie Cho has been told never to do in Studio Two. She isn’t to touch the faders. She isn’t to bring in anything with a crunch. And she isn’t, on any account, to mention Lisbon.

[[s Winnie Cho > Moira]]“What happened in Lisbon?” she’d asked.

[[s Moira > Winnie Cho]]“*Nothing* happened in Lisbon,” Moira had said. [[s Moira > Winnie Cho]]“That’s what happened.”

So it’s day two, and she’s in the corner of the studio on the stool with the bad leg, holding the listener phone like it’s a baby. Across the desk from each other, with their headphones on and two monitors for a fence, sit the voices she’s eaten her cereal to since she was eleven.

[[s Dina Marchetti > Cal Obuya]]“You’ve moved my pop shield,” says Dina.

[[s Cal Obuya > Dina Marchetti]]“I haven’t,” he says.

[[s Dina Marchetti > Cal Obuya]]“It’s facing you.”

[[s Cal Obuya > Dina Marchetti]]“Perhaps it likes me.” Cal’s doing the crossword. He has a beautiful jumper on; he’s better looking than radio requires. [[s Cal Obuya > Dina Marchetti]]“Six letters, [[q]]‘obstinate animal.’”

[[s Dina Marchetti > Cal Obuya]]“Calvin.”

[[s Cal Obuya > Dina Marchetti]]“It’s got a K in it,” he says.

[[s Moira > Dina Marchetti, Cal Obuya]]“Children,” says the ceiling. It’s the talkback; on the other side of the glass Moira’s got her finger on the button and her mouth full. [[s Moira > Dina Marchetti, Cal Obuya]]“Two minutes. Priddy’s listening in the car, so can we please sound as if we’d share a lifeboat?”

[[s Dina Marchetti > Moira]]“I’d share a lifeboat,” she says. [[s Dina Marchetti > Moira]]“I’d let him row.”

[[s Cal Obuya > Moira]]“She’d eat me by the Wednesday.”

[[s Dina Marchetti > Cal Obuya]]“Tuesday,” says Dina.

Winnie makes a noise, and both of them look round, as if a plant had coughed.

[[s Cal Obuya > Winnie Cho]]“Hello,” Cal says to her. [[s Cal Obuya > Winnie Cho]]“Are you new?”

[[s Winnie Cho > Cal Obuya]]“I was here yesterday,” she says. [[s Winnie Cho > Cal Obuya]]“I got you the, um. The oat thing.”

[[s Cal Obuya > Winnie Cho]]“That was *you*? It was a superb oat thing.”

[[s Dina Marchetti > Winnie Cho]]“Don’t,” Dina advises her. [[s Dina Marchetti > Winnie Cho]]“He does that. You’ll be ironing for him by Easter.” But she’s smiling, sort of, at the mixing desk, and she’s got her hand up, five fingers, four, and something happens to the pair of them that Winnie will try for years to describe to people. They sit up. They lean in. It’s as though somebody’s plugged them into each other.

Red light.

[[s Dina Marchetti > Cal Obuya]]“Good morning, you’re up, well done, it’s Dina Marchetti and Cal Obuya,” sings Dina, [[s Dina Marchetti > Cal Obuya]]“and it’s raining, and Cal’s wearing a jumper that looks like he’s about to sell me a boat.”

[[s Cal Obuya > Dina Marchetti]]“It’s the last one, madam. One careful owner.”

[[s Dina Marchetti > Cal Obuya]]“Does it leak?” she says.

[[s Cal Obuya > Dina Marchetti]]“Only when you shout at it,” he says, and she laughs. It’s the real one. You can tell from here; it has a squeak in it. Then the first record starts and the light goes off, and they each look down at their own bit of desk, and no one speaks for three minutes and forty seconds.

[[scene place=the studio; present=Winnie Cho, Dina Marchetti, Cal Obuya, Moira, Keith; time=ten past seven]]
By ten past seven the studio’s steamed up and the phone’s hot. Today’s question is the worst thing you’ve ever left on a train. It was Cal’s. They’ve had a wedding cake, a leg, an uncle. Winnie has to read them off and hold up the good ones.

[[m ? > Dina Marchetti, Cal Obuya]]“My nan’s ashes, Paddington, 2011,” she shows them. Thumbs up from Dina.

[[m ? > Dina Marchetti, Cal Obuya]]“when r u 2 getting back together,” says the next one. They get about forty of those a day. You swipe them left.

[[s Moira > Dina Marchetti, Cal Obuya]]“Line four,” says Moira in everybody’s ears. [[s Moira > Dina Marchetti, Cal Obuya]]“Keith, Stroud, left his anniversary present. Bit wobbly. He’s nice, go easy.”

[[s Cal Obuya > Keith]]“Keith from Stroud!” says Cal. [[s Cal Obuya > Keith]]“Talk to us. What’d you leave on the train?”

[[s Keith > Cal Obuya]]“Morning, Cal. Morning, Dina, love.” He sounds sixty or so, and as if he’s standing in a garage. [[s Keith > Cal Obuya, Dina Marchetti]]“Well, it was a necklace. For our thirtieth. I got off at Swindon without it.”

[[s Dina Marchetti > Keith]]“Oh, *Keith*,” she says.

[[s Keith > Dina Marchetti]]“I know. Daft. Only I didn’t forget it, you see. I’ve always told everyone I forgot it.”

Cal’s pen stops.

[[s Keith > Dina Marchetti, Cal Obuya]]“I’d looked in the bag and I thought, she’ll hate it. Sharon. I thought, I’ve gone and got the wrong one, and she’ll put on her nice face. And I couldn’t stand to see the nice face. So I left it there on the seat. And then of course I’d got nothing to give her, had I, and I couldn’t say why.” You can hear him breathing. [[s Keith > Dina Marchetti, Cal Obuya]]“She’s at her mum’s since March. I’ve never told anyone that. I don’t know why I’m telling you.”

It’s dead air. It’s two seconds of it, then three. In the booth the producer’s on her feet. Winnie looks to Dina, because Dina always has something, it’s her job, she once filled eleven minutes on a fire alarm; and Dina’s got one hand flat on the desk and isn’t looking at the microphone at all.

[[s Dina Marchetti > Keith]]“Did you ask her?” says Dina.

[[s Keith > Dina Marchetti]]“How d’you mean, love?” he says.

[[s Dina Marchetti > Keith]]“If she’d have hated it. Did you ask? Or did you just decide what her face was going to do, and get off the train?”

[[s Moira > Dina Marchetti]]“Dee,” says Moira softly, in their ears.

[[s Keith > Dina Marchetti]]“I just got off the train,” says the caller.

[[s Dina Marchetti > Keith]]“Because I’ll tell you something, Keith. She was probably on the platform. She’d have been stood there like a lemon with a sign. She’d have worn a *bin bag* round her neck if you’d turned up with it.”

[[s Cal Obuya > Keith]]“Maybe he thought—” Cal’s voice cracks. He has another go. [[s Cal Obuya > Keith]]“Maybe you thought that she was getting on fine, Keith. That she was so good at everything. That it might be a relief to her.”

[[s Dina Marchetti > Cal Obuya]]“It wasn’t a relief,” she says.

[[s Cal Obuya > Dina Marchetti]]“I’m saying what he thought,” he says.

[[s Dina Marchetti > Cal Obuya]]“Well, he thought wrong, didn’t he!” says Dina, [[s Dina Marchetti > Cal Obuya]]“and he could’ve rung!”

[[s Keith > Dina Marchetti, Cal Obuya]]“Are we,” asks Keith, after a moment, [[s Keith > Dina Marchetti, Cal Obuya]]“are we still talking about my necklace?”

[[s Moira > Winnie Cho]]“Song,” Moira’s saying, [[s Moira > Winnie Cho]]“song, song, somebody, Winnie, the green one, *push the green one*—”

And Winnie Cho, who’s never to touch the faders, leans across the pair of them and touches one.

[[scene place=the corridor; present=Winnie Cho, Moira, Cal Obuya; time=-]]
She gets as far as the corridor before her knees go. There’s a water cooler, and she has some of that. Through the wall it’s four minutes of something from 1986.

[[s Moira > Winnie Cho]]“That was a good push,” says the producer, arriving. She takes the cup out of Winnie’s hand and finishes it. [[s Moira > Winnie Cho]]“Very clean. Priddy’s rung. He’s had to pull over.”

[[s Winnie Cho > Moira]]“Is he angry?” she says.

[[s Moira > Winnie Cho]]“He’s crying on the hard shoulder. He says don’t touch a thing.” Moira leans on the wall. She’s got crisps down her front. [[s Moira > Winnie Cho]]“Six years I’ve sat behind that glass. She was at the airport, you know. In Lisbon, with his name on a bit of card, as a joke. She’d a ring in her sock. *She* had. And he’d been offered the telly, and got it into his noble head that she’d be better off, so he never got on the plane.”

[[s Winnie Cho > Moira]]“But he’s not on telly.”

[[s Moira > Winnie Cho]]“No,” she says. [[s Moira > Winnie Cho]]“He turned that down as well.”

The studio door bangs. It’s Cal. He’s got no headphones on and his lovely jumper’s on one shoulder, and he looks at the two of them as if he’d hoped for a fire exit.

[[s Cal Obuya > Moira]]“I need a minute,” he says.

[[s Moira > Cal Obuya]]“You’ve got two and a half,” says Moira.

[[s Cal Obuya > Moira]]“What do I say to her? Moira. What do I actually say?”

[[s Moira > Cal Obuya]]“Don’t ask me, I’m divorced. Ask the kid.”

They both turn. Winnie’s nineteen. She’s been in love once, for a fortnight, with a boy who turned out to be moving to Hull.

[[s Winnie Cho > Cal Obuya]]“You get a lot of texts,” she says slowly. She’s still holding the phone, she finds. [[s Winnie Cho > Cal Obuya]]“About you two. I’m supposed to delete them. I don’t think you should say anything? I think you’ve both been, like, really good at saying things, for two years, to everyone in Gloucestershire.” She swallows. [[s Winnie Cho > Cal Obuya]]“I think you should just turn up.”

[[s Cal Obuya > Winnie Cho]]“She’s ten feet away,” he says.

[[s Winnie Cho > Cal Obuya]]“So it shouldn’t take long,” says the intern.

***

[[scene place=the booth; present=Winnie Cho, Moira, Dina Marchetti, Cal Obuya, Keith; time=-]]
They watch it from the booth with the sound off. It’s only fair.

He comes in. She doesn’t turn her chair. He walks around the desk, the long way, past the monitors, to the side that’s hers, and as far as Winnie knows he’s never been on it; and he gets down on the carpet tiles next to her, on his knees, and takes hold of the pop shield and turns it gently till it’s facing her again.

[[s Winnie Cho > Moira]]“What’s he saying?”

[[s Moira > Winnie Cho]]“Nothing. Shush.”

Dina’s looking down at the top of his head. Then she says something. It’s short.

[[s Winnie Cho > Moira]]“What’d she say? What was that?”

[[s Moira > Winnie Cho]]“I think,” says Moira, [[s Moira > Winnie Cho]]“it was [[q]]‘donkey.’”

[[s Winnie Cho > Moira]]“That’s six letters,” says Winnie. [[s Winnie Cho > Moira]]“With a K.”

There are twenty seconds left on the song. Somebody’s flashing on line four; he must have been there all along. Moira pulls her headset down and hits the button.

[[s Moira > Keith]]“Keith, my darling, are you still holding?”

[[s Keith > Moira]]“I am,” says the little voice out of the desk. [[s Keith > Moira]]“I didn’t like to hang up. Are they all right?”

[[s Moira > Keith]]“Have you got your car keys on you, Keith?”

[[s Keith > Moira]]“I’m sat in it,” he says.

[[s Moira > Keith]]“Where’s Sharon’s mum live?”

[[s Keith > Moira]]“Swindon,” he says.

The producer laughs so hard that she has to take the headset off and hand it over; and it’s Winnie who says it in the end, with ten seconds to go, her eyes on the two of them through the glass, not even slightly ready, three, two,

[[s Winnie Cho > Keith]]“Drive.”
