title: the haunting of apartment 4c (or whatever)
section: third | present | - | Danny Pelrine
person: Danny Pelrine | Danny; Pelly | he/him
person: Anders Holm | Anders; Holmer; Holm | he/him
person: Matthias Zgraggen | Matthias Zgraggen; Ziggy; Zgraggen; the goalie | he/him
person: Hapgood | Hapgood; Haps; their captain | he/him
person: Ziggy's grandmother | my grandmother | she/her
person: Mercer | Mercer | he/him
person: the roommate | the roommate; a roommate | he/him
person: the internet guy | the internet guy; The guy who did the internet | he/him
relation: Danny Pelrine | Anders Holm | romantic: boyfriends
relation: Danny Pelrine | Matthias Zgraggen | colleague: teammates
relation: Anders Holm | Matthias Zgraggen | colleague: teammates
relation: Hapgood | Danny Pelrine | colleague: captain
relation: the roommate | Matthias Zgraggen | romantic: former
relation: Ziggy's grandmother | Matthias Zgraggen | family: grandmother
=====
the haunting of apartment 4c (or whatever)

[[scene place=the room; present=Danny Pelrine, Anders Holm, Hapgood, Matthias Zgraggen, Mercer; time=after practice]]
For the record, it's Anders who says [[q]]"cursed." Danny would have gone with bedbugs.

It's just that Hapgood corners them in the room after practice with his phone out and his big friendly captain face on, and he goes, [[s Hapgood > Danny Pelrine, Anders Holm]]"So Thursday. Your place. I'm thinking twelve guys, Mercer brings the smoker, you've got that balcony."

[[s Danny Pelrine > Hapgood]]"Our place," says Danny.

[[s Hapgood > Danny Pelrine]]"You guys never host."

[[s Danny Pelrine > Hapgood]]"We host."

[[s Hapgood > Danny Pelrine]]"Pelly. You've lived there since September and I've never seen your couch."

Danny looks at Anders. Anders is sitting in his stall with one skate off and the expression of a man watching a puck go in off his own stick. They have a two-bedroom. One of the bedrooms has an exercise bike in it and, like, forty boxes. There is no bed in that bedroom. There has never been a bed in that bedroom.

[[s Anders Holm > Hapgood]]"It's cursed," Anders says.

Somebody's tape ball hits the floor and rolls.

[[s Hapgood > Anders Holm]]"What's cursed?"

[[s Anders Holm > Hapgood]]"The apartment." He starts on the other skate, really giving the laces his attention. [[s Anders Holm > Hapgood]]"We didn't want to say. It's bad luck for people who come in. The guy who did the internet, he broke his leg."

[[s Danny Pelrine > Hapgood]]"In the parking lot," Danny adds, because apparently this is what they're doing. [[s Danny Pelrine > Hapgood]]"Right after."

[[s Hapgood > Danny Pelrine]]"Bullshit."

[[s Danny Pelrine > Hapgood]]"Both bones, Haps."

[[s Mercer > Danny Pelrine]]"Wait, is that why you guys went oh-for-eleven in November?" says Mercer from across the room, and that's it, it's over, you can *hear* eighteen guys start believing it. They're hockey players. Half of them haven't washed their undershirts since the win in Tulsa.

[[s Hapgood > Danny Pelrine, Anders Holm]]"Okay, so we'll do it at mine," says their captain, backing off a step like it might be catching. [[s Hapgood > Danny Pelrine, Anders Holm]]"Jesus. You guys should get someone in."

And that would have been fine. That would've been great! Except that in the corner, behind a wall of pads, somebody puts down his coffee.

[[s Matthias Zgraggen > Anders Holm]]"What kind of curse?" asks the goalie.

[[scene place=the car; present=Danny Pelrine, Anders Holm; time=-]]
[[s Danny Pelrine > Anders Holm]]"You had to do it in front of *Ziggy*," Danny says, the second the car doors are shut.

[[s Anders Holm > Danny Pelrine]]"I panicked."

[[s Danny Pelrine > Anders Holm]]"The man eats the same banana. He has a *guy* for it."

[[s Anders Holm > Danny Pelrine]]"I know."

[[s Danny Pelrine > Anders Holm]]"He talks to the posts, Anders!"

[[s Anders Holm > Danny Pelrine]]"You were the one with [[q]]'both bones,'" says Anders, and puts his forehead on the steering wheel. It's a nice forehead. Danny gives it a second and then reaches over and scratches the back of his neck, below the window line, where nobody walking past could see.

[[s Anders Holm > Danny Pelrine]]"We could just tell them," he says into the wheel.

[[s Danny Pelrine > Anders Holm]]"Yeah."

[[s Anders Holm > Danny Pelrine]]"You always say yeah."

[[s Danny Pelrine > Anders Holm]]"I mean it, though. Just not, like, Thursday."

[[s Anders Holm > Danny Pelrine]]"No. God. Not with the smoker."

They sit there a while. Across the lot Hapgood is trying to get a hockey bag into a Mini. He's lost his hat and he's talking to the bag, you can see his mouth going.

[[s Anders Holm > Danny Pelrine]]"He'd be nice about it," says Anders.

[[s Danny Pelrine > Anders Holm]]"He'd be *so* nice about it. He'd make a speech."

[[s Anders Holm > Danny Pelrine]]"There would be a cake."

[[s Danny Pelrine > Anders Holm]]"With our numbers on it." He can see it, is the problem. Blue icing. Everybody clapping. He's not ashamed, it isn't that, it's just that right now it's a thing with a lid on and he gets to lift the lid and look whenever he wants. [[s Danny Pelrine > Anders Holm]]"Drive, please. I can't watch him do this to a zipper."

Anders drives. They're on the bridge before either of them says anything else.

[[s Danny Pelrine > Anders Holm]]"Anyway, he'll forget about it," says Danny. [[s Danny Pelrine > Anders Holm]]"Ziggy. He's got a game tomorrow, he won't know his own name till Sunday."

* * *

[[scene place=their door/the hall/the apartment; present=Danny Pelrine, Anders Holm, Matthias Zgraggen; time=Wednesday/seven in the evening]]
Matthias Zgraggen does not forget about it. He's at their door Wednesday at seven in the evening, six foot five, with a bag of rock salt over one shoulder and a lemon in each hand.

[[s Matthias Zgraggen > Danny Pelrine]]"I have spoken with my grandmother," he says.

[[s Danny Pelrine > Matthias Zgraggen]]"Hey, bud. It's actually kind of a bad..."

[[s Matthias Zgraggen > Danny Pelrine]]"She is from Uri. She has done this with cows." He looks over Danny's head, into the hall, and sniffs. [[s Matthias Zgraggen > Danny Pelrine]]"Is it worse at night?"

[[s Anders Holm > Danny Pelrine]]"Who is it?" Anders calls from the bathroom.

[[s Danny Pelrine > Anders Holm]]"It's Ziggy! With salt!"

Something falls into the tub.

[[s Danny Pelrine > Matthias Zgraggen]]"You really don't want to come in," Danny tries. He gets an arm across the doorway. [[s Danny Pelrine > Matthias Zgraggen]]"The internet guy, man. You're having a .931 season."

[[s Matthias Zgraggen > Danny Pelrine]]"I am protected." Ziggy pulls down the neck of his hoodie. There's a spoon on a string. He doesn't explain the spoon. [[s Matthias Zgraggen > Danny Pelrine]]"Please move, Pelly. I do not want to salt you."

So that's how there's a goalie in the apartment.

He does the windows first, a line along every sill, murmuring. Anders comes out with wet hair and one of Danny's T-shirts on, sees it's one of Danny's T-shirts, and goes back and comes out in a parka.

[[s Matthias Zgraggen > Anders Holm]]"Cold spots?" says Ziggy, noting the parka.

[[s Anders Holm > Matthias Zgraggen]]"Terrible."

[[s Matthias Zgraggen > Anders Holm]]"Where?"

[[s Anders Holm > Matthias Zgraggen]]"All... over," says Anders. [[s Anders Holm > Matthias Zgraggen]]"They move."

Danny makes a noise and turns it into a cough. He's going to kill him. He's going to marry him first and then kill him.

[[s Matthias Zgraggen > Danny Pelrine, Anders Holm]]"Now the rooms where you sleep," the goalie announces. [[s Matthias Zgraggen > Danny Pelrine, Anders Holm]]"This is the most important. A curse goes always to the bed."

[[s Danny Pelrine > Matthias Zgraggen]]"No!" says Danny.

[[s Anders Holm > Matthias Zgraggen]]"You can't," Anders says at the exact same time.

Ziggy looks at one and then at the other. He has very pale eyes and he's watched, on film, every goal scored on him since he was nine.

[[s Matthias Zgraggen > Danny Pelrine, Anders Holm]]"Why?"

[[s Danny Pelrine > Matthias Zgraggen]]"It's messy," says Danny.

[[s Anders Holm > Matthias Zgraggen]]"It's the source," says Anders.

[[s Danny Pelrine > Matthias Zgraggen]]"The mess is. The mess is the source."

[[s Matthias Zgraggen > Danny Pelrine]]"Which room is yours, Pelly?"

Danny points left. Anders, unfortunately, points left too.

Nobody moves. In the kitchen the fridge shudders and goes quiet, and for one second Danny honestly thinks, okay, maybe it *is* cursed.

[[s Matthias Zgraggen > Danny Pelrine, Anders Holm]]"I see," says Ziggy. He sets the salt down on the exercise bike side of the hall, very gently. [[s Matthias Zgraggen > Anders Holm]]"Holmer, you have tea?"

[[s Anders Holm > Matthias Zgraggen]]"I have... Yeah. Do you want..."

[[s Matthias Zgraggen > Anders Holm]]"Take a long time with it, please."

Anders goes. He looks back twice.

[[scene place=the balcony; present=Danny Pelrine, Matthias Zgraggen, Anders Holm; time=-]]
Ziggy takes Danny out on the balcony, slides the door shut behind them, and lays down a line of salt along the track. It's about ten below. The whole river's lit up orange from the plant.

[[s Danny Pelrine > Matthias Zgraggen]]"So," says Danny.

[[s Matthias Zgraggen > Danny Pelrine]]"When I was in Langnau I had a roommate. Also a defenseman." He leans on the rail. [[s Matthias Zgraggen > Danny Pelrine]]"We told everyone we had mice."

Danny doesn't say anything. He can feel his pulse in his gums.

[[s Matthias Zgraggen > Danny Pelrine]]"For two years, mice. They bought us a cat. I'm allergic."

[[s Danny Pelrine > Matthias Zgraggen]]"Oh," he says finally. It comes out kind of high. [[s Danny Pelrine > Matthias Zgraggen]]"What happened? With the roommate."

[[s Matthias Zgraggen > Danny Pelrine]]"He was traded to Zug." The big shoulders go up and down. [[s Matthias Zgraggen > Danny Pelrine]]"He kept the cat. It's a long time ago."

[[s Danny Pelrine > Matthias Zgraggen]]"I'm sorry."

[[s Matthias Zgraggen > Danny Pelrine]]"It was a good cat."

The door opens six inches. Anders has three mugs by the handles and his parka on inside out.

[[s Anders Holm > Danny Pelrine]]"Is everything... Are we okay?"

[[s Danny Pelrine > Anders Holm]]"He had mice," Danny tells him. His eyes have gone stupid, it's the cold.

[[s Anders Holm > Danny Pelrine]]"What?"

[[s Matthias Zgraggen > Anders Holm]]"Don't step on the line," says the goalie.

Anders lifts his socks over the salt, one foot and then the other, and hands the tea around, and ends up where he always ends up, which is an inch off Danny's left side. Then he looks at Ziggy. Then he sort of lets go of the inch.

[[s Anders Holm > Danny Pelrine]]"How long has he known?" he asks.

[[s Danny Pelrine > Anders Holm]]"I don't know. Ziggy, how long have you known?"

[[s Matthias Zgraggen > Danny Pelrine, Anders Holm]]"October. You tape his sticks."

[[s Danny Pelrine > Matthias Zgraggen]]"Lots of guys..."

[[s Matthias Zgraggen > Danny Pelrine]]"No," says Ziggy, kindly.

[[s Danny Pelrine > Matthias Zgraggen]]"Then what's with the salt, dude? What's with the *cows*?"

[[s Matthias Zgraggen > Danny Pelrine]]"You said in front of the room there is a curse. Now there is a curse, whether you made it up or not, the boys are thinking it." He blows on his tea. [[s Matthias Zgraggen > Danny Pelrine]]"Someone must take it off. So tomorrow I'll say that I've taken it off, and that it'll come back if more than three people are on the couch. My grandmother says three is plausible."

Anders starts laughing. He tries to do it quietly and spills tea down the parka, and Danny has to take the mug off him.

[[s Danny Pelrine > Matthias Zgraggen]]"Does your grandma know? About..."

[[s Matthias Zgraggen > Danny Pelrine]]"She thinks that you really have it in the cows. I didn't want to explain about apartments."

Danny's phone goes in his pocket. It's the team chat, it's Haps: [[m Hapgood > Danny Pelrine, Anders Holm, Matthias Zgraggen]]"smoker broke. mercer burned his hand. did one of you TOUCH it???"

He holds it out so the other two can read. They stand there for a bit, three guys in the cold with their breath going up.

[[s Anders Holm > Danny Pelrine, Matthias Zgraggen]]"That's a coincidence, right?" says Anders.

Ziggy reaches slowly down the neck of his hoodie and takes hold of the spoon.

[[s Matthias Zgraggen > Anders Holm]]"Holmer," he says. [[s Matthias Zgraggen > Anders Holm]]"Bring me the lemons."
