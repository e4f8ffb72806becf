title: Behind
section: third | present | - | the new kid
person: Chef | Chef | she/her
person: the new kid | the new kid; New Kid; kid; Fintan | he/him
person: the dishwasher | the dishwasher; Amadou; the old man | he/him
person: the sous | the sous | he/him
person: Grill | Grill | she/her
person: Pastry | Pastry | he/him
person: the waitress | the waitress | she/her
person: the manager | the manager | he/him
person: the line | the line; everyone | they/them
person: Dominic | Dominic | ?
person: the critic | the critic; the man; Mr Brown | he/him
relation: Chef | the sous | colleague: head chef
relation: Chef | the new kid | colleague: his boss
relation: the dishwasher | the new kid | friend: becomes his teacher
relation: Grill | the new kid | colleague: on the line together
relation: Grill | Pastry | rival: quarrel over the oven
=====
Behind

[[scene place=the kitchen; present=the new kid, Chef, the sous, Grill, Pastry, the dishwasher, the line; time=ten past four]]
It is ten past four, and the new kid has been in the kitchen for an hour and has already cut himself twice.

[[s the sous > the new kid]]‘What’s that?’ says the sous, leaning over him.

[[s the new kid > the sous]]‘Shallots.’

[[s the sous > the new kid]]‘Is it? Because it looks like you sneezed.’ The sous pokes the heap with one finger. He isn’t unkind, exactly; he’s just got eleven things to do before five and this is the fourth. [[s the sous > the new kid]]‘Smaller. All the same. If I can tell them apart I’ll make you name them.’

[[s the new kid > the sous]]‘Yes, Chef.’

[[s the sous > the new kid]]‘I’m not Chef. *That’s* Chef.’

That is Chef, at the pass, small and square with a pencil through her hair, reading tonight’s bookings as if they were a ransom note. She doesn’t look up. She hasn’t looked at him yet, not yesterday and not today. He’s not sure she knows there are two of him, the one who was here last week and left crying, and the one there is now.

[[s Grill > the new kid]]‘Behind!’ yells Grill, and he flattens himself on the bench, and she goes past him with forty kilos of bones. [[s Grill > the new kid]]‘When I say behind, kid, you say something back.’

[[s the new kid > Grill]]‘What do I say?’

[[s Grill > the new kid]]‘Anything. So I know you’re not dead.’

[[s Pastry > Grill]]‘Who’s had my bloody oven?’ That’s Pastry, in the corner, with flour to his elbows. [[s Pastry > Grill]]‘It was on one-sixty! I had it on one-sixty! Who’s been and touched it?’

[[s Grill > Pastry]]‘Needed it for the marrow.’

[[s Pastry > Grill]]‘You’ve an oven of your own, you animal. I’ve thirty-two custards in there.’

[[s Grill > Pastry]]‘Now you’ve thirty-two omelettes.’

[[s the sous > Grill, Pastry]]‘Girls,’ says the sous, [[s the sous > Grill, Pastry]]‘girls, please,’ and Pastry, who is six foot three with a beard, throws a whisk at him. It goes wide. It hits the back wall above the sinks, drops, and vanishes into the suds with a plop.

The dishwasher fishes it out, rinses it, and puts it with the clean ones. He doesn’t turn round. He’s an old man, long and thin, in a rubber apron that reaches to his clogs, and in two days the new kid hasn’t heard him say a word.

[[s Chef > the line]]‘Listen.’

It isn’t loud. Everyone stops, though. Someone even turns the radio off.

[[s Chef > the line]]‘Sixty-eight covers,’ says Chef. [[s Chef > the line]]‘Two big tables at eight, so that’ll be fun. And on six, half past seven, party of two, a Mr Brown. There’s no Mr Brown. It’s the critic, the man from the Sunday, the one who did for the Anchor. He’ll have the turbot, because he always has the turbot. So the turbot’s going to be perfect. Is it?’

[[s the line > Chef]]‘Yes, Chef!’ says the line.

[[s Chef > the line]]‘Who’s on sauce?’

There’s a silence. One by one the faces swing round.

[[s the sous > Chef]]‘He is,’ the sous says. [[s the sous > Chef]]‘Since Dominic walked.’

And now she looks at him. It’s like having a lamp put on.

[[s Chef > the new kid]]‘Can you make a beurre blanc?’ asks Chef.

[[s the new kid > Chef]]‘Yes, Chef,’ says the new kid, who has made one twice.

[[scene place=the kitchen; present=the new kid, Chef, the sous, Grill, the waitress, the line; time=By a quarter to eight]]
By a quarter to eight there’s no air left in the kitchen. It’s all steam and shouting and the printer going like teeth.

[[s Chef > the line]]‘Check on! Table four, two lamb, one hake, one chicken no skin. Table eleven, three lamb, one of them dead.’

[[s Grill > Chef]]‘How dead?’ shouts Grill.

[[s Chef > Grill]]‘Well done.’

[[s Grill > Chef]]‘That’s a crime, that is!’

[[s Chef > Grill]]‘It’s twenty-nine pounds. Cook it. Where’s my hake for nine?’

[[s the sous > Chef]]‘Two minutes, Chef!’

[[s Chef > the sous]]‘You said that two minutes ago.’

[[s the sous > Chef]]‘It’s a different two minutes, Chef!’

The new kid is stirring. He has one pan going, and one waiting; he’s got butter in cubes in a tub of ice, and he’s beating them in one by one, and it’s holding, it is actually holding, pale and thick and shining like paint. He could cry. His arm’s gone numb to the shoulder.

The waitress sticks her head in under the lamps. [[s the waitress > Chef]]‘Six is ready for his main, Chef. He’s put his pen on the table.’

[[s Chef > the waitress]]‘What sort of pen?’

[[s the waitress > Chef]]‘I don’t know. A pen. He asked me was the butter local.’

[[s Chef > the waitress]]‘And what did you say?’

[[s the waitress > Chef]]‘I said it was very local.’

[[s Chef > the waitress, the line]]‘Good girl. Turbot away for six!’ Chef slaps the rail. [[s Chef > the line]]‘Sauce in two.’

[[s the new kid > Chef]]‘Yes, Chef!’

[[s Grill > the new kid]]‘Behind,’ yells Grill, [[s Grill > the new kid]]‘hot, behind, *hot*!’ and the new kid, remembering, proud of remembering, turns around to say something back.

His elbow takes the handle.

The pan goes over with hardly any noise. He watches it spread, all that shine, over the stove and down the front of the stove, and round the toes of his shoes. It’s hissing. A second ago it was a sauce.

[[s Grill]]‘Oh, you’re joking,’ says Grill.

[[s the sous > the new kid]]‘Other pan!’ The sous has hold of his shoulder. [[s the sous > the new kid]]‘Come on, you’ve the other one, you’ve your reduction there, go. Go!’

He goes. He throws the butter in. He knows it’s too hot as it leaves his hand. It rolls over once, sweats, and breaks, yellow grease with bits in it, like something a cat’s done.

[[s Chef > the new kid]]‘Sauce?’ says Chef, with her back to them.

Nobody answers her.

[[s Chef > the new kid]]‘I said *sauce*.’

And the new kid puts down his whisk, quite tidily, on its side. He unties his apron, and he walks into the fridge.

[[scene place=the walk-in; present=the new kid, Grill, the dishwasher; time=-]]
It’s very quiet in the walk-in. There’s a fan, and a lot of celery. He sits on a crate of lemons with his head between his knees, and he thinks about the bus home, what it costs, and how he’ll say it to his mam.

The door sucks open. It’s Grill. She comes in, pulls it to behind her, and screams into a bag of kale.

[[s Grill > the new kid]]‘Sorry,’ she says when she’s finished. [[s Grill > the new kid]]‘Didn’t know it was taken. Budge up.’

He budges. She’s got a burn the whole length of one arm, old, like a map of somewhere. She picks a bit of kale off her lip.

[[s Grill > the new kid]]‘My first week, I dropped a stockpot on the old boss’s foot. Broke three of his toes.’

[[s the new kid > Grill]]‘What did he do?’

[[s Grill > the new kid]]‘Fell over, mostly. You going home?’

[[s the new kid > Grill]]‘I think so.’

[[s Grill > the new kid]]‘Fair enough,’ says Grill. [[s Grill > the new kid]]‘Only, if you’re not, I’ve nine lambs on, and I can’t be doing your job and all, so if you could make your mind up.’ She’s on her feet already. At the door she nearly walks into someone. [[s Grill > the dishwasher]]‘Jesus! What are *you* after?’

It is the dishwasher. He’s wet to the elbows, and he has a small clean pan in one hand. He steps around her as you’d step around a chair, reaches over the new kid’s head, and takes a block of butter from the shelf. He smells it. He puts it back, and takes the one behind.

[[s the dishwasher > the new kid]]‘Come,’ he says.

[[s the new kid > the dishwasher]]‘I can’t. I’ve wrecked it.’

[[s the dishwasher > the new kid]]‘Yes,’ the old man agrees. [[s the dishwasher > the new kid]]‘Come and see why.’

[[scene place=the stove/the kitchen; present=the new kid, the dishwasher, Chef, the sous, Pastry, the waitress, the line; time=-]]
So he’s back out in the heat of the kitchen, with his apron on inside out, and the dishwasher is standing at the stove, at *his* stove, and the strange thing is that the whole line has moved over for him without seeming to notice.

[[s the sous]]‘What’s he doing?’ says the sous. [[s the sous > the dishwasher]]‘Here, pal, what are you doing? Who’s on the pots?’

[[s Pastry > the sous]]‘Leave him,’ says Pastry, of all people. He’s come out of his corner to look. [[s Pastry > the sous]]‘Leave him be a minute.’

[[s Chef > the sous]]‘One minute is what I’ve got.’ Chef still hasn’t turned round. She’s basting, and basting, and the turbot’s as white as a pillow. [[s Chef > the line]]‘Then it’s dead. Somebody tell me something nice.’

The dishwasher doesn’t tell anybody anything. He’s tipped the broken sauce into a jug. He puts a spoon of cold water in the clean pan, one spoon, no more, and holds it just off the flame, tilted, as though he’s listening to it.

[[s the dishwasher > the new kid]]‘You were afraid, so you went fast,’ he says, low, for the new kid only. [[s the dishwasher > the new kid]]‘Butter is like a donkey. You can’t run at it. Now, you pour. No; like a thread. Thinner. And I will shake.’

[[s the new kid > the dishwasher]]‘It’s split, though.’

[[s the dishwasher > the new kid]]‘It’s lost. It isn’t the same thing. Pour.’

The new kid pours. The thread goes down, and the long brown wrist goes round and round, barely moving. For a bit nothing happens, only grease and water sliding off one another, and he can feel the sous breathing on his neck. Then in the middle of the pan there’s a spot of cream, the size of a penny. Then a plum.

[[s Pastry]]‘Would you look at that,’ says Pastry softly.

[[s the dishwasher > the new kid]]‘Salt,’ says the dishwasher. [[s the dishwasher > the new kid]]‘Lemon. You taste. You, not me.’

He tastes it. [[s the new kid > the dishwasher]]‘More lemon?’

[[s the dishwasher > the new kid]]‘You are asking me?’

[[s the new kid > the dishwasher]]‘More lemon,’ says the new kid.

[[s Chef > the new kid]]‘Sauce!’

[[s the new kid > Chef]]‘Sauce, Chef!’

He carries it over himself, in both hands, the four longest steps of his life, roaring [[s the new kid > the line]]‘Behind!’ the whole way, though there’s no one there. Chef dips a spoon. She holds it in her mouth. Her eyes go to the pan, and then along the line, from one end of it to the other, down to where a rubber apron is going quietly back to the sinks.

[[s Chef > the new kid]]‘Who made this?’

He could say it. It’d be so easy; it’s even a bit true. [[s the new kid > Chef]]‘He did,’ says the new kid. [[s the new kid > Chef]]‘I broke it, and he got it back.’

[[s Chef > the dishwasher]]‘Did you?’ she calls.

The dishwasher lifts his shoulders. [[s the dishwasher > Chef]]‘I only wash,’ he says to the tap.

[[s Chef > the dishwasher]]‘Like hell you do,’ says Chef, and she pours, and wipes the rim with her thumb. [[s Chef > the waitress]]‘Service! Six! If he says one thing about that sauce I want it word for word.’

* * *

[[scene place=the alley/the bins; present=the new kid, the dishwasher, the manager, Chef; time=Half past midnight]]
Half past midnight, and it’s raining a little on the bins. The new kid’s sitting on the step with a bowl of the staff pasta. His hands smell of shallot. He believes that they always will.

Behind him in the passage the manager’s voice is going on and on, high and happy.

[[s the manager > Chef]]‘He had the custard. He had *two* custards! And he shook my hand, and he says to me, [[q]]“I’d have eaten that sauce with a straw.” A straw! Can he print that?’

[[s Chef > the manager]]‘Go home, will you,’ says Chef, somewhere.

The old man comes out with a bag in either fist, slings them up into the skip one after the other, and lets himself down on the step. He takes his time about it. He gets out a cigarette and doesn’t light it.

[[s the new kid > the dishwasher]]‘Where’d you learn that?’ asks the new kid. [[s the new kid > the dishwasher]]‘The sauce.’

[[s the dishwasher > the new kid]]‘Dakar. Then Lyon, eleven years. I had a hat this high.’

[[s the new kid > the dishwasher]]‘So why are you—’

[[s the dishwasher > the new kid]]‘My hands shake,’ says the dishwasher. He holds one out under the lamp, and it does, now; you can see the rain jump off it. [[s the dishwasher > the new kid]]‘Not for one minute. For one minute they are good. For a whole service, no. And I like to be where it’s hot, and people are shouting. At home it’s very quiet.’

The new kid eats some pasta, because he can’t think of what to say.

[[s the new kid > the dishwasher]]‘I’m Fintan,’ he tries, after a while.

[[s the dishwasher > the new kid]]‘Amadou.’ They shake on it, wet hand and greasy one. [[s the dishwasher > the new kid]]‘But don’t get used to it. Nobody is going to call you that.’

[[s the new kid > the dishwasher]]‘When do they stop with the [[q]]“new kid”?’

[[s the dishwasher > the new kid]]‘Me, I was new kid until I was fifty-nine.’

The door bangs open, and they both jump. It’s Chef, with her coat on over her whites and the pencil still in her hair. She looks down at the pair of them as if they’re something that’s been delivered to the wrong address.

[[s Chef > the new kid]]‘Ten o’clock tomorrow,’ she says. [[s Chef > the new kid]]‘Not three. You’re going to make that till you can do it asleep.’

[[s the new kid > Chef]]‘Yes, Chef.’

[[s Chef > the dishwasher]]‘You as well. I’ll get some other poor sod for the pots.’ She starts up the alley, stops, and says without turning: [[s Chef > the dishwasher]]‘One minute at a time. I heard you. I’ve only the one fish a night that matters.’

Her boots go off around the corner. The dishwasher looks for a long time at his cigarette.

[[s the dishwasher > Chef]]‘Yes, Chef,’ he says, to nobody.
