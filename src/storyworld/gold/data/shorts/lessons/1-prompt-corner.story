title: Prompt Corner
section: first | present | Priyamvada Nair | -
person: Priyamvada Nair | Priyamvada; Priya; Pri; Nair; kanna | she/her
person: Ailsa Buchan | Ailsa; Buchan; Lady Macbeth | she/her
person: Fergus Tod | Fergus; Tod; our Macbeth | he/him
person: Quill | Quill | they/them
person: Mr Abernethy | Mr Abernethy; Abernethy | he/him
person: Morag Pettigrew | Morag; First Witch | she/her
person: the janitor | the janitor; the man with the keys | he/him
person: Ammamma | Ammamma; my grandmother; my gran; the old lady | she/her
person: Priya's dad | my dad; Dad | he/him
person: the woman in the second row | a woman in the second row | she/her
relation: Ammamma | Priyamvada Nair | family:grandmother
relation: Priya's dad | Priyamvada Nair | family:father
relation: Ammamma | Priya's dad | family:mother
relation: Priyamvada Nair | Ailsa Buchan | romantic
relation: Priyamvada Nair | Quill | friend
=====
[[scene place=the prompt corner; present=Priyamvada Nair, Ailsa Buchan, Fergus Tod, Quill, Mr Abernethy, Morag Pettigrew; time=half past six]]
It is half past six, the dress rehearsal is at seven, and our Macbeth has just opened his mouth and made a noise like a seal falling downstairs.

[[s Mr Abernethy > Fergus Tod]]'Say that again, Fergus,' says Mr Abernethy.

[[s Fergus Tod > Mr Abernethy]]'Hrrk,' says Fergus.

[[s Mr Abernethy > Fergus Tod]]'Say, "So foul and fair a day."'

[[s Fergus Tod > Mr Abernethy]]'Hrrk hrrk hrrk.'

[[s Morag Pettigrew > Mr Abernethy]]'He was at the rugby,' First Witch reports. She is eating crisps through her beard. [[s Morag Pettigrew > Mr Abernethy]]'He was giving it the full "Flower of Scotland". I told him. I said, "Tod, you'll regret that."'

[[s Mr Abernethy > Morag Pettigrew]]'Thank you, Morag.'

[[s Morag Pettigrew > Mr Abernethy]]'I'm only saying I told him.'

Mr Abernethy takes off his glasses and presses his eyes with two fingers. There are a hundred and twenty pensioners coming from the Braeside Home, in three minibuses, with blankets. It's the one performance in the year that he calls [[q]]'the real one', because everybody in it claps.

[[s Mr Abernethy > Priyamvada Nair, Quill]]'Who knows it?' he asks. [[s Mr Abernethy > Priyamvada Nair, Quill]]'Who knows the whole part?'

I look at my shoes. I am in the prompt corner, where I live, on my stool, with the book on my knees and a wee torch in my teeth. I've been on this stool since August.

[[s Quill > Mr Abernethy]]'Pri knows it,' says Quill from up the lighting ladder.

[[s Priyamvada Nair > Quill]]'I do not.'

[[s Quill > Priyamvada Nair]]'You do it in your sleep. You did it at my house! You sat up in the bag and went, "Is this a dagger," and my mum came in.'

[[s Priyamvada Nair > Quill]]'I'm going to kick that ladder.'

[[s Mr Abernethy > Priyamvada Nair]]'Nair,' says Abernethy. [[s Mr Abernethy > Priyamvada Nair]]'Priyamvada. Is that true?'

[[s Priyamvada Nair > Mr Abernethy]]'I can't, sir. I don't do the front bit. I do the side bit.'

[[s Ailsa Buchan > Priyamvada Nair]]'Priya,' says somebody behind me.

And that's not fair, because it's Ailsa Buchan, in the green dress, with her hair up and her neck just out there for anyone to see. She's our Lady Macbeth. I have fed that girl her lines for four months in the dark, so close that I know which toothpaste.

[[s Ailsa Buchan > Priyamvada Nair]]'You'd be good,' says Ailsa.

[[s Priyamvada Nair > Ailsa Buchan]]'I'd be sick.'

[[s Ailsa Buchan > Priyamvada Nair]]'I was sick. I've been sick already. I did it in the cauldron.'

[[s Morag Pettigrew > Ailsa Buchan]]'You did *what*?' says Morag.

[[s Fergus Tod > Priyamvada Nair]]'Hrrk,' says our Macbeth, and takes off his crown, and holds it out to me with both hands. He has tears in his eyes. It's the best acting he has done all term.

[[s Priyamvada Nair > Mr Abernethy]]'My gran's coming,' I say. I don't know why I say it to all of them. [[s Priyamvada Nair > Mr Abernethy]]'She's at Braeside. She's on the second bus.'

[[s Mr Abernethy > Priyamvada Nair]]'But that's wonderful.'

[[s Priyamvada Nair > Mr Abernethy]]'No, sir. She doesn't know who I am.'

Nobody has anything to say to that, not even First Witch. Quill comes down the ladder, all the way, which they never do before a show, and they stand next to me with their shoulder against my ear.

[[scene place=the janitor's cupboard/the cupboard; present=Priyamvada Nair, the janitor]]
There's only one private place in the building, so I ring my dad from the janitor's cupboard, between the floats and the mops.

[[s Priya's dad > Priyamvada Nair]]'Is it Ammamma?' he says right away. [[s Priya's dad > Priyamvada Nair]]'Did she not get on the bus?'

[[s Priyamvada Nair > Priya's dad]]'She's on the bus, Dad. It's me. They want me to be Macbeth.'

[[s Priya's dad > Priyamvada Nair]]'The man?'

[[s Priyamvada Nair > Priya's dad]]'Yes, the man.'

[[s Priya's dad > Priyamvada Nair]]'All of him?'

[[s Priyamvada Nair > Priya's dad]]'All of him, tonight, in half an hour. And she'll be in the front row and she'll ask out loud who's that boy, and I'll hear her. I know I will. I'm not having it, I can't.'

I can hear the shop behind him, the bell on the door, the fridge.

[[s Priya's dad > Priyamvada Nair]]'She calls me "doctor",' says my dad. [[s Priya's dad > Priyamvada Nair]]'Every Sunday. "Good morning, Doctor, I'm quite well." You know what I do? I take her pulse.'

[[s Priyamvada Nair > Priya's dad]]'Dad.'

[[s Priya's dad > Priyamvada Nair]]'So she holds my hand for one minute. It's a good part, kanna. I don't mind it.'

The door opens, and it's the man with the keys. I've never known his name; nobody does; he was here when Abernethy was a boy. He looks at me, in among his mops with a crown on and snot on my lip.

[[s the janitor > Priyamvada Nair]]'Are you hiding or looking for something?' says the janitor.

[[s Priyamvada Nair > the janitor]]'Hiding.'

[[s the janitor > Priyamvada Nair]]'Right you are,' he says. He takes a mop and shuts the door again, very softly. Through it I hear him say to somebody, [[s the janitor > Ailsa Buchan]]'She's no in there, hen. I've just looked.'

[[s Ailsa Buchan > the janitor]]'I can see the light under the door,' says Ailsa's voice.

[[s the janitor > Ailsa Buchan]]'That's mop light.'

A rustle, which is four yards of green velvet sitting down on lino. I put the phone to my chest.

[[s Ailsa Buchan > Priyamvada Nair]]'I'm not here to make you,' she says, close to the keyhole. [[s Ailsa Buchan > Priyamvada Nair]]'I only want to say, if you do it, you don't have to look at the front row. You can look at me the whole time. I'll be looking at you anyway.'

I don't answer. I'm not able to.

[[s Priya's dad > Priyamvada Nair]]'Who is that?' my dad asks, against my collarbone.

[[s Priyamvada Nair > Priya's dad]]'My wife,' I tell him.

[[s Priya's dad > Priyamvada Nair]]'Ah,' says Dad, after a moment. [[s Priya's dad > Priyamvada Nair]]'Well. She sounds nice.'

***

[[scene place=the stage; present=Priyamvada Nair, Morag Pettigrew, Fergus Tod, Quill, Ammamma, the woman in the second row; time=seven]]
So at seven there's me. There's the doublet, which is Fergus's and comes down to my shins. There's the stage, which from the front turns out to be enormous, and on my stool in the prompt corner, with my torch and my book, poor Fergus, who can't prompt anyone because he can't talk. He has a pad. If I dry, he's to hold it up.

I don't dry. I thought I'd have to remember it, but it's just there, like stairs in your own house. Morag hails me. I get a laugh, an actual laugh, from a hundred and twenty people in blankets. I don't look at the front row. I do look, once, and there she is in the middle with her good shawl on, tiny, sitting forward.

[[s Ammamma]]'Who is that boy?' says my grandmother, clear as a bell.

I knew it. I stop. There's a dagger hanging in front of me on a bit of Quill's fishing line, going round, and I've no idea in the world what I'm meant to say to it. In the corner Fergus holds up his pad. I can see him underlining. [[m Fergus Tod > Priyamvada Nair]]'IS THIS A DAGGER,' it says, and below that, smaller, [[m Fergus Tod > Priyamvada Nair]]'you're dead good by the way.'

[[t Priyamvada Nair]]'Go on,' I think. [[t Priyamvada Nair]]'Take her pulse.'

So I come down. I come right down to the edge, off the marks, out of the light, and I hear Quill swear up above as they swing it round after me, and I say it to her. I ask my grandmother if this is a dagger. I ask her as though she'd know.

She considers it. [[s Ammamma > Priyamvada Nair]]'Yes,' she says, [[s Ammamma > Priyamvada Nair]]'but don't you touch it.'

There's a great warm rustle all along the rows. A woman in the second row says, [[s the woman in the second row > Ammamma]]'Quite right.' And I clutch at it, because that is the next line, and I have it not, and I see it still.

[[scene place=the wings; present=Priyamvada Nair, Ailsa Buchan, Quill; time=much later]]
It's much later, it's after the king is dead and Banquo is dead and I've been sick in the cauldron too, that Ailsa gets hold of me in the wings. Her hands are red to the wrists. She's come straight off from sleepwalking, and she is shaking.

[[s Ailsa Buchan > Priyamvada Nair]]'You came off your mark.'

[[s Priyamvada Nair > Ailsa Buchan]]'I know.'

[[s Ailsa Buchan > Priyamvada Nair]]'You went and asked a *pensioner*.'

[[s Priyamvada Nair > Ailsa Buchan]]'I know. Sorry. Did it look stupid?'

[[s Ailsa Buchan > Priyamvada Nair]]'It looked...' She's not got a line for it. I've always had her lines, and I haven't got it either. [[s Ailsa Buchan > Priyamvada Nair]]'I've been drying on purpose,' says Ailsa.

[[s Priyamvada Nair > Ailsa Buchan]]'What?'

[[s Ailsa Buchan > Priyamvada Nair]]'Since October. I know the words, Priya. I've known them since the summer. I just like it when you whisper.'

[[s Quill > Priyamvada Nair, Ailsa Buchan]]'Oh my days,' says a voice out of the dark overhead. [[s Quill > Priyamvada Nair, Ailsa Buchan]]'Finally.'

[[s Priyamvada Nair > Quill]]'Quill, are you listening?'

[[s Quill > Priyamvada Nair]]'I'm lighting. It's different. You're on in four lines, Pri, and you've got her handprints all over you.'

I have, too. I go out and fight Macduff with them on.

[[scene present=Priyamvada Nair, Ammamma, Mr Abernethy; time=Afterwards]]
Afterwards they keep the old folk in their seats until the buses come round, with tea. Mr Abernethy is going along the row, shaking hands and weeping quite openly. I get down in front of the good shawl with my crown in my hand.

[[s Priyamvada Nair > Ammamma]]'Did you enjoy the play?' I ask.

[[s Ammamma > Priyamvada Nair]]'You are the boy with the knife,' says the old lady.

[[s Priyamvada Nair > Ammamma]]'That's me.'

[[s Ammamma > Priyamvada Nair]]'You spoke very well. You did not mumble. My granddaughter mumbles. She is a clever girl, but she sits always at the side.' She leans in to tell me. She smells of talc and cardamom. [[s Ammamma > Priyamvada Nair]]'You should meet her. I think you'd be friends.'

[[s Mr Abernethy > Priyamvada Nair]]'Priya,' says Mr Abernethy gently over my head, [[s Mr Abernethy > Priyamvada Nair]]'the bus.'

[[s Priyamvada Nair > Ammamma]]'What's she called?' I say. [[s Priyamvada Nair > Ammamma]]'Your granddaughter?'

She looks at me a good long while, and then she takes my wrist, the red one, in her dry fingers, and turns it over, and counts.

[[s Ammamma > Priyamvada Nair]]'It's on the tip of my tongue,' says my grandmother. [[s Ammamma > Priyamvada Nair]]'You could prompt me.'
