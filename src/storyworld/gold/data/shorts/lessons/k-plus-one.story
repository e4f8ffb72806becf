title: Plus One, Medium Rare
section: first | present | Imani | -
person: Imani | Imani | she/her
person: Teo | Teo; Mateo | he/him
person: Tita Baby | Tita Baby | she/her
person: Lola | Lola; his grandmother; tiny old lady; the old lady | she/her
person: Kring | Kring; his sister | she/her
person: Jun | Jun; the cousin | he/him
person: Mr. Villanueva | Mr. Villanueva; Teo's dad | he/him
person: Rachel | Rachel; the ex | she/her
relation: Imani | Teo | friend: coworkers pretending to date
relation: Teo | Kring | family: brother
relation: Teo | Tita Baby | family: nephew
relation: Teo | Lola | family: grandson
relation: Teo | Jun | family: cousin
relation: Mr. Villanueva | Teo | family: father
relation: Teo | Rachel | romantic: ex
=====
Plus One, Medium Rare

[[scene place=the curb; present=Imani, Teo, Kring; time=-]]
[[s Teo > Imani]]"Okay, one more time," says Teo, and he kills the engine. [[s Teo > Imani]]"How did we meet?"

[[s Imani > Teo]]"At work."

[[s Teo > Imani]]"How did we *meet* meet?"

[[s Imani > Teo]]"You stole my yogurt." I pull down the mirror and check my teeth. [[s Imani > Teo]]"Which is a true story, by the way. That's the one part that I don't have to memorize."

[[s Teo > Imani]]"It didn't have a name on it."

[[s Imani > Teo]]"It had my *whole name* on it. It had a drawing of me looking mad."

He grins, but it's his client grin, and his knee is bouncing. We're parked at the curb half a block down from a yellow house with about forty cars in front. I can already hear the karaoke. I can smell the pork. I skipped breakfast and I am being paid for this in concert tickets, so honestly, from where I'm sitting, this is a great day.

[[s Imani > Teo]]"How long have we been together?" I quiz him.

[[s Teo > Imani]]"Four months."

[[s Imani > Teo]]"Anniversary?"

[[s Teo > Imani]]"Uh." He shuts his eyes. [[s Teo > Imani]]"April... the... Do people keep track of that?"

[[s Imani > Teo]]"Girlfriends do! Girlfriends who got their yogurt stolen do!"

[[s Kring > Teo, Imani]]"Are you two going to make out in there or are you coming in?"

I scream. There's a girl hanging upside down in my window, well, leaning over the roof of the car. She has Teo's eyebrows. She's eating something off of a stick.

[[s Teo > Imani]]"That's Kring," he sighs. [[s Teo > Imani]]"My sister. Kring, this is Imani."

[[s Kring > Imani]]"So you're real!" She opens the door for me like a valet. [[s Kring > Imani]]"I had twenty bucks on you being a stock photo."

[[scene place=the backyard; present=Imani, Teo, Kring, Tita Baby, Jun, Rachel; time=-]]
She marches us up the driveway and around the side of the house, and then there's the backyard, and there are *so many people*. Teo grabs my hand. I know it's for show. I know that, and my stomach does a thing anyway, because his palm is all sweaty and it's kind of sweet.

[[s Tita Baby > Teo]]"Mateo!" A lady in a visor comes at us with her arms out. [[s Tita Baby > Teo]]"You're so thin! Is this her? Is this the one? She's so *pretty*, why did you say she was just okay?"

[[s Teo > Tita Baby]]"I never said that, Tita."

[[s Imani > Teo]]"You said I was okay?"

[[s Teo > Imani]]"I did *not* say—"

[[s Tita Baby > Imani]]"I'm Tita Baby," she tells me, and she puts a plate in my hand. It has rice on it. While I'm looking at it, it gets more rice. [[s Tita Baby > Imani]]"You eat meat? You eat pork? You're not one of those?"

[[s Imani > Tita Baby]]"I'm not one of anything, ma'am. I'd eat the table."

There's a pause, and then she throws back her head and laughs so hard her visor falls off. [[s Tita Baby > Teo]]"I like her," she informs Teo, as if I'd left. [[s Tita Baby > Teo]]"The other one brought her own *salad*."

The other one. Right. So here's the thing I should've mentioned. The other one is named Rachel, she and Teo were engaged for a year, and she ended it in March by email. And ever since then this entire family has been setting him up with dental hygienists. Four of them. He cried at his desk. That's how come I said I'd do it. Well, that and the tickets.

[[s Jun > Teo]]"Cuz." A guy with tongs and no shirt leans over the grill. [[s Jun > Teo]]"Bro. Did Kring tell you?"

[[s Kring > Jun]]"I didn't tell him yet, Jun."

[[s Teo > Kring]]"Tell me what?"

[[s Kring > Jun]]"I was *building up* to it."

[[s Jun > Teo]]"She's here," says the cousin, and points with the tongs. [[s Jun > Teo]]"Rachel. Lola invited her. She's by the lumpia."

Teo's hand goes cold in mine. I mean it actually goes cold, like somebody opened a freezer. I look where he's looking. White sundress, beachy waves, a tote bag. She's holding a salad.

[[s Imani > Teo]]"Breathe," I tell him out of the side of my mouth.

[[s Teo > Imani]]"I'm breathing."

[[s Imani > Teo]]"You're not. I'm standing right here. Do you want to leave? We can leave. I'll fake appendicitis, I do a really good one."

He shakes his head. He swallows. Someone behind us is murdering a power ballad. [[s Teo > Imani]]"Why would Lola do that?" he says, really quietly, not to his sister or his aunt, just me.

I don't have an answer. So I pick a piece of pork off my plate and hold it up to his mouth, and he's so surprised that he eats it.

[[s Kring > Jun]]"*Aww*," says Kring.

[[s Jun > Kring]]"Gross," says Jun. [[s Jun > Kring]]"Do it again, I'm getting my phone."

Which is when it buzzes. Mine, I mean, in my back pocket. I sneak a look while everybody's busy. It's from Teo, who is standing right next to me with one hand behind his back, typing blind. [[m Teo > Imani]]"thabk you," it says. [[m Teo > Imani]]"ur really good at tgis"

[[m Imani > Teo]]"its 3 tickets now," I write back.

He laughs out loud. And across the yard Rachel turns her head.

[[scene place=the kitchen; present=Imani, Lola, Rachel; time=Twenty minutes later]]
Twenty minutes later I'm in the kitchen, alone, looking for a spoon. I've got two drawers open when I notice that I'm not alone. There's a tiny old lady at the table behind a mountain of green beans. She's snapping them without looking down, *tk, tk, tk*.

[[s Lola > Imani]]"Third drawer," she says.

[[s Imani > Lola]]"Thanks! Thank you. Sorry. I'm Imani, I'm with—"

[[s Lola > Imani]]"I know who you're with. Sit down. Snap."

I sit. I snap. His grandmother has got the exact same eyebrows. It's like being interviewed by a very small eagle.

[[s Lola > Imani]]"How long are you together?" says Lola.

[[s Imani > Lola]]"Four months."

[[s Lola > Imani]]"When did you start?"

[[s Imani > Lola]]"April... ninth," I say. *Tk.* [[s Imani > Lola]]"He stole my yogurt."

[[s Lola > Imani]]"Hm." *Tk, tk.* [[s Lola > Imani]]"What does he do with his hands when he's lying?"

[[s Imani > Lola]]"He doesn't do anything with his hands. It's his knee. It bounces." It's out before I've thought about it. [[s Imani > Lola]]"And he does this smile. Not the real one, the real one's sort of crooked. He does the one from his ID badge."

She's quit snapping. I go right on. I can't help it, I babble when I'm scared.

[[s Imani > Lola]]"He hums when he's reading. He waters everyone's plants, and he thinks nobody knows, they all think it's the janitor. He was so sad this spring, and he still remembered that I had my boards that week, and he left a yogurt on my desk every single day. With *his* name on it. With a drawing of him looking sorry." I have no idea where I'm going with this. My face is hot. [[s Imani > Lola]]"So, yeah. April ninth."

[[s Lola > Imani]]"Ah," says Lola.

[[s Rachel > Lola]]"Lola? Do you have any oil and vinegar?"

It's the sundress. It's the ex, in the doorway, with the bowl on her hip. She's even prettier up close, which is rude. She looks at me, and then at the beans, and I watch her figure it out.

[[s Rachel > Imani]]"Oh, hi! You must be the girlfriend. I'm Rachel." She has a nice handshake. [[s Rachel > Imani]]"I'm sorry, this has to be so weird. I almost didn't come."

[[s Imani > Rachel]]"It's only a little weird."

[[s Rachel > Imani]]"I just wanted to give back the..." She holds up her left hand, then seems to remember there's nothing on it. [[s Rachel > Imani]]"It was *her* ring. It was Lola's. I couldn't exactly put it in the mail."

[[s Lola > Rachel]]"She brings it herself," says Lola to the beans. [[s Lola > Rachel]]"It's correct. That's why I told her to come. Next to the stove, hija, the oil. Not too much."

And I feel like an idiot, because I had a whole movie going in my head and she's just some person. A person who likes salad. She gets her oil and touches the old lady on the shoulder as she goes by, and at the door she turns around.

[[s Rachel > Imani]]"He never laughed like that," she tells me. [[s Rachel > Imani]]"Just so you know. I was with him for three years, and I heard it from clear across the yard and I didn't know who it was."

The screen door bangs. I've snapped the same bean into about nine pieces.

[[s Lola > Imani]]"Take the spoon," says Lola. [[s Lola > Imani]]"Go outside. You're terrible at beans."

***

[[scene place=the yard/the side of the house; present=Imani, Teo, Mr. Villanueva, Kring; time=dark]]
It's getting dark, and someone's plugged in the Christmas lights. Teo's dad is up at the karaoke with a towel over his shoulder, singing like his heart got run over. I find my fake boyfriend around the side of the house, next to the trash cans. He's holding two yogurts.

[[s Teo > Imani]]"They were in the garage fridge," he says. [[s Teo > Imani]]"I thought, for old times' sake."

[[s Imani > Teo]]"Do they have names on them?"

[[s Teo > Imani]]"I checked." He hands me one. I hand him the spoon. There's only the one, so we sort of trade off. [[s Teo > Imani]]"Rachel gave the ring back," he says after a while.

[[s Imani > Teo]]"I know. I met her. I wanted to hate her so bad."

[[s Teo > Imani]]"Right? She's *fine*. It's so annoying."

[[s Imani > Teo]]"Are you okay?"

[[s Teo > Imani]]"Yeah. That's the weird part." He scrapes around the bottom of the cup. His knee is bouncing. [[s Teo > Imani]]"So I guess it worked. Nobody tried to give me a dentist. You can be off the clock now, if you want. I'll tell them we broke up in, like, a month. I'll make it my fault."

[[s Imani > Teo]]"What'd you do?"

[[s Teo > Imani]]"What?"

[[s Imani > Teo]]"When we break up. What was your fault?"

[[s Teo > Imani]]"Oh. I don't know, I forgot the anniversary," says Teo, and he gives me the smile. The badge one.

I look at the knee. I look at the smile. And all of a sudden I'm not hungry at all, which has never happened to me in my life.

[[s Imani > Teo]]"April ninth," I say.

[[s Teo > Imani]]"Huh?"

[[s Imani > Teo]]"It's the day of the first yogurt. The sorry one." I can't look at him so I say it to the trash cans. [[s Imani > Teo]]"Your grandma asked me and I didn't have to make it up. I just knew it. Who *knows* that, Teo? Who knows that about a coworker?"

It's so quiet. Even the karaoke's in between songs. I count two moths.

[[s Teo > Imani]]"It was strawberry," he says.

[[s Imani > Teo]]"It was."

[[s Teo > Imani]]"I went to three stores." He's put down the cup. His knee's stopped. [[s Teo > Imani]]"Imani, there's something I should tell you about the concert tickets."

[[s Imani > Teo]]"There aren't any tickets?"

[[s Teo > Imani]]"There's tickets. I bought them in May. I bought *two*, and I've been trying to figure out how to ask you for, like, a really long time. And then Tita called about the barbecue and I panicked, and I said I had a girlfriend, and she goes what's her name." The real smile is starting, the crooked one, one corner at a time. [[s Teo > Imani]]"And I didn't have to make it up."

[[s Kring > Teo, Imani]]"*Kiss her!*" somebody yells. [[s Kring > Teo, Imani]]"Oh my God, I'm being eaten alive up here!"

We both look up. His sister's hanging out of the bathroom window with her phone. Of course she is.

[[s Teo > Kring]]"How long have you been there?" Teo shouts.

[[s Kring > Teo]]"Since the *yogurts*! Lola's got fifty bucks on this!"

[[s Imani > Kring]]"On which way?" I call.

[[s Kring > Imani]]"Girl," says Kring, [[s Kring > Imani]]"she gave me the *ring* to hold."

So I kiss him. It's not for show, nobody's even got a good angle. He tastes like strawberry, and out in the yard Mr. Villanueva starts in on the next one, way too high, and absolutely everybody joins in.
