title: Any Other Business
section: third | present | - | -
person: Tabitha Onslow-Rao | Tabitha; Madam Chair; the chair | she/her
person: Geraint Pugh-Jones | Geraint; the treasurer | he/him
person: Delroy Samms | Delroy; the secretary | he/him
person: Yevgenia | Yevgenia; Zhenya; Wardrobe; the wardrobe mistress | she/her
person: Lance Mountjoy | Lance; Mountjoy; the voice in the cupboard; the cupboard | he/him
person: Cosmo | Cosmo; the boy; the youth representative; a boy of sixteen | he/him
person: Marjorie Platt | Marjorie; Miss Platt; the prompter; an old woman in a tabard | she/her
relation: Yevgenia | Lance Mountjoy | romantic
relation: Tabitha Onslow-Rao | Lance Mountjoy | colleague
relation: Tabitha Onslow-Rao | Cosmo | family:grandmother
relation: Geraint Pugh-Jones | Tabitha Onslow-Rao | rival
=====
[[scene place=the parish hall; present=Tabitha Onslow-Rao, Geraint Pugh-Jones, Delroy Samms, Yevgenia, Lance Mountjoy, Cosmo, Marjorie Platt; time=eight o'clock/the third Wednesday of November]]
At eight o'clock on the third Wednesday of November the Nether Wallop Road Players are quorate, which has not happened since the flood. There are six of them round the trestle table in the parish hall. The seventh is in the props cupboard.

[[s Lance Mountjoy]]"Hello?" says the cupboard.

[[s Tabitha Onslow-Rao > Geraint Pugh-Jones, Delroy Samms, Yevgenia, Cosmo, Marjorie Platt]]"Apologies for absence," says Tabitha Onslow-Rao, who is in the chair, and in a cape.

[[s Delroy Samms > Tabitha Onslow-Rao]]"None, Madam Chair."

[[s Lance Mountjoy > Tabitha Onslow-Rao, Geraint Pugh-Jones, Delroy Samms, Yevgenia, Cosmo, Marjorie Platt]]"I say, is anybody there? The door's stuck!"

[[s Tabitha Onslow-Rao > Delroy Samms]]"Minutes of the last meeting?"

[[s Delroy Samms > Tabitha Onslow-Rao]]"Circulated. There's one correction. For 'Mr. Mountjoy then stormed out', read 'Mr. Mountjoy then stormed into the kitchen'."

[[s Tabitha Onslow-Rao > Geraint Pugh-Jones, Delroy Samms, Yevgenia, Cosmo, Marjorie Platt]]"All those in favour?"

Five hands go up. There's a thump.

[[s Lance Mountjoy > Tabitha Onslow-Rao, Geraint Pugh-Jones, Delroy Samms, Yevgenia, Cosmo, Marjorie Platt]]"I can hear you, you know!"

[[s Cosmo > Tabitha Onslow-Rao]]"Gran," says a boy of sixteen at the end of the table, [[s Cosmo > Tabitha Onslow-Rao]]"there's somebody in there."

[[s Tabitha Onslow-Rao > Cosmo]]"At this table I'm not your gran, Cosmo, I'm the chair. Item three."

[[s Cosmo > Tabitha Onslow-Rao]]"But Madam Chair, there's—"

[[s Tabitha Onslow-Rao > Cosmo]]"We're aware. It comes under Any Other Business. Item three: the spring production. I have two proposals. The treasurer would like to do 'A Cad at Christmas'."

[[s Geraint Pugh-Jones > Tabitha Onslow-Rao]]"In the spring," says the treasurer. [[s Geraint Pugh-Jones > Tabitha Onslow-Rao]]"We own the costumes. It'd cost us eleven pounds."

[[s Tabitha Onslow-Rao > Geraint Pugh-Jones]]"Thank you, Geraint. And I'd like to do 'Medusa'."

[[s Geraint Pugh-Jones > Tabitha Onslow-Rao]]"Whose 'Medusa'?"

[[s Tabitha Onslow-Rao > Geraint Pugh-Jones]]"Mine. I've written it."

Somebody sighs. It may be the radiator.

[[s Yevgenia > Tabitha Onslow-Rao]]"How many snakes?" asks Wardrobe.

[[s Tabitha Onslow-Rao > Yevgenia]]"It's a modern piece, Yevgenia. The snakes are emotional."

[[s Yevgenia > Tabitha Onslow-Rao]]"You say this now. In March you'll say, 'Zhenya, where are the snakes?' And I'll be up all night with tights."

[[s Lance Mountjoy > Tabitha Onslow-Rao]]"There's a part for me, I take it?" calls the cupboard.

[[s Tabitha Onslow-Rao > Lance Mountjoy]]"There is not a part for you, Lance!" The chair doesn't turn her head. [[s Tabitha Onslow-Rao > Lance Mountjoy]]"There's never going to be a part for you. You know what you did."

[[s Cosmo > Delroy Samms]]"What did he do?" whispers Cosmo.

[[s Delroy Samms > Cosmo]]"You weren't here for 'Autumn Leaves'?"

[[s Cosmo > Delroy Samms]]"I had my tonsils out."

[[s Delroy Samms > Cosmo]]"Last night of the run. Act three. She's dying on the sofa, your gran is, and he's got to say, 'My love, I never left you.' It's the last line of the play. And he looks at her, and he says—"

[[s Marjorie Platt > Cosmo]]"'I never loved you,'" says an old woman in a tabard, without lifting her eyes from her knitting. It's the first thing she has said since September. [[s Marjorie Platt > Cosmo]]"I had the book open. I gave him 'left'. I gave it to him twice."

[[s Lance Mountjoy > Marjorie Platt]]"It was a slip of the tongue!"

[[s Tabitha Onslow-Rao > Lance Mountjoy]]"It was a full house, Lance! It was the Rotary! And I'd to lie there, dead, with four minutes of music to go!"

[[s Geraint Pugh-Jones > Tabitha Onslow-Rao]]"It got a laugh," says Geraint.

[[s Tabitha Onslow-Rao > Geraint Pugh-Jones]]"I know it got a laugh. I was lying under it."

[[s Delroy Samms > Tabitha Onslow-Rao]]"Shall I minute this?" asks Delroy.

[[s Tabitha Onslow-Rao > Delroy Samms]]"No!"

[[s Geraint Pugh-Jones > Delroy Samms]]"Yes," says the treasurer. [[s Geraint Pugh-Jones > Tabitha Onslow-Rao]]"And while we're minuting, I'd like to know who locked the man up."

Nobody answers. Six people look at six agendas.

[[s Geraint Pugh-Jones > Tabitha Onslow-Rao]]"Tabitha?"

[[s Tabitha Onslow-Rao > Geraint Pugh-Jones]]"I came in at ten to. It was bolted then. I assumed that it was you."

[[s Geraint Pugh-Jones > Tabitha Onslow-Rao]]"Why would I lock him in? He owes me a sub."

[[s Tabitha Onslow-Rao > Delroy Samms]]"Delroy?"

[[s Delroy Samms > Tabitha Onslow-Rao]]"I thought it was Zhenya. On account of the trousers."

[[s Yevgenia > Delroy Samms]]"What trousers?"

[[s Delroy Samms > Yevgenia]]"You said that if he split another pair you'd bury him in them."

[[s Yevgenia > Delroy Samms]]"That's a thing one says!" Yevgenia has gone red right down into her tape measure. [[s Yevgenia > Tabitha Onslow-Rao]]"I didn't lock him. I've no reason to lock him. He's an idiot, he eats in costume, but I would never."

[[s Lance Mountjoy > Yevgenia]]"Thank you, Zhenya!" calls the cupboard.

[[s Yevgenia > Lance Mountjoy]]"Be quiet! I'm not speaking to you!"

[[s Cosmo > Yevgenia]]"Why aren't you speaking to him?" says Cosmo.

[[s Yevgenia > Cosmo]]"It's private."

[[s Cosmo > Yevgenia]]"You're shouting it at a cupboard."

[[s Tabitha Onslow-Rao > Cosmo]]"Cosmo, let Miss—let Wardrobe alone. Item four. The roof."

They do the roof. It takes nine minutes, with the cupboard seconding. It's in favour of slate. Then they do the tea urn, which is a matter of some bitterness, and the complaint from the Brownies, and the youth representative's report.

[[s Cosmo > Tabitha Onslow-Rao]]"There's just me," says the youth representative.

[[s Tabitha Onslow-Rao > Cosmo]]"Thank you. That's very full. Item seven: Any Other Business. Has anybody any?"

[[s Lance Mountjoy > Tabitha Onslow-Rao, Geraint Pugh-Jones, Delroy Samms, Yevgenia, Cosmo, Marjorie Platt]]"Me!"

[[s Tabitha Onslow-Rao > Geraint Pugh-Jones, Delroy Samms, Yevgenia, Cosmo, Marjorie Platt]]"Anybody in the room?"

[[s Cosmo > Tabitha Onslow-Rao]]"I move that we let him out," says Cosmo.

[[s Delroy Samms > Cosmo]]"You'll want a seconder."

The radiator ticks. The boy looks round at all of them, one after another. Geraint is examining his pen.

[[s Yevgenia > Delroy Samms]]"I second," says Yevgenia to her lap.

[[s Delroy Samms > Yevgenia]]"Sorry, could you say that up? For the book?"

[[s Yevgenia > Delroy Samms]]"I second it! Let the idiot out, he's got asthma!"

[[s Tabitha Onslow-Rao > Geraint Pugh-Jones, Delroy Samms, Yevgenia, Cosmo, Marjorie Platt]]"It's been moved and seconded," says the chair heavily. [[s Tabitha Onslow-Rao > Geraint Pugh-Jones, Delroy Samms, Yevgenia, Cosmo, Marjorie Platt]]"Does anyone wish to speak against?"

[[s Tabitha Onslow-Rao > Geraint Pugh-Jones, Delroy Samms, Yevgenia, Cosmo, Marjorie Platt]]"I do," she adds.

[[s Geraint Pugh-Jones > Tabitha Onslow-Rao]]"You can't. You're in the chair."

[[s Tabitha Onslow-Rao > Geraint Pugh-Jones]]"Then take the chair, Geraint. You've wanted it since the jubilee."

[[s Geraint Pugh-Jones > Tabitha Onslow-Rao]]"I've not."

[[s Tabitha Onslow-Rao > Geraint Pugh-Jones]]"You've had a cushion made."

They change places. It takes some time, owing to the cape. Standing up, without her gavel, she turns out to be rather short.

[[s Tabitha Onslow-Rao > Lance Mountjoy]]"Lance Mountjoy," she says, and she says it to the door. [[s Tabitha Onslow-Rao > Lance Mountjoy]]"Nineteen years I've played opposite you. I've been your wife in seven comedies. I've been your mother. I was the back half of your cow. I have been strangled by you, nightly, with matinées, and you never once took your watch off. I'm not asking for much. I'm asking what you meant."

The door doesn't say anything.

[[s Tabitha Onslow-Rao > Lance Mountjoy]]"I think I've a right. It's one word. Did you forget it or did you mean it?"

[[s Lance Mountjoy > Tabitha Onslow-Rao]]"Tabs—"

[[s Tabitha Onslow-Rao > Lance Mountjoy]]"Don't you 'Tabs' me."

[[s Lance Mountjoy > Tabitha Onslow-Rao]]"I was looking over your shoulder," says the voice in the cupboard. It has dropped; they all have to lean. [[s Lance Mountjoy > Tabitha Onslow-Rao]]"At the prompt side. You were doing that cough, and I'd got to the line, and I looked across, and there was someone in the wings. With pins in her mouth. She was crying at it. She'd seen it at eleven rehearsals and she was crying. And I thought, 'I've been saying this to the wrong sofa.' And it came out."

[[s Cosmo > Delroy Samms]]"Who was it?" breathes Cosmo.

[[s Delroy Samms > Cosmo]]"Who's got pins, lad?"

Everybody, with great tact, looks at the urn.

[[s Yevgenia > Lance Mountjoy]]"I was crying because of the hem," says Yevgenia.

[[s Lance Mountjoy > Yevgenia]]"Were you?"

[[s Yevgenia > Lance Mountjoy]]"It was a terrible hem. It was all puckered."

[[s Lance Mountjoy > Yevgenia]]"I've been trying to tell you since the party. Every time I start, you measure me."

[[s Yevgenia > Lance Mountjoy]]"Because I don't know what to do with my hands!"

[[s Lance Mountjoy > Yevgenia]]"I split those trousers on purpose, Zhenya."

[[s Yevgenia > Lance Mountjoy]]"All of them?"

[[s Lance Mountjoy > Yevgenia]]"Not the tights. The tights were an accident."

[[s Delroy Samms > Geraint Pugh-Jones]]"Do I minute this?" asks the secretary.

[[s Geraint Pugh-Jones > Delroy Samms]]"I'm trying to think what it comes under."

Tabitha sits down, in the treasurer's seat, on the treasurer's cushion. For a moment she looks every day of sixty-eight. Then she begins to shake, and her grandson half gets up; but it's laughter.

[[s Tabitha Onslow-Rao > Lance Mountjoy]]"'The wrong sofa,'" she says. [[s Tabitha Onslow-Rao > Lance Mountjoy]]"Oh, you dreadful man. That's better than anything in the play. I thought that it was my acting! I've been taking lessons. There's a woman in Andover, I go on a Tuesday, and I've to be a tree."

[[s Geraint Pugh-Jones > Tabitha Onslow-Rao]]"I wondered about the tree," says Geraint.

[[s Tabitha Onslow-Rao > Geraint Pugh-Jones]]"When did you see me being a tree?"

[[s Geraint Pugh-Jones > Tabitha Onslow-Rao]]"In the Co-op. By the yoghurts. I thought it was very good."

[[s Tabitha Onslow-Rao > Geraint Pugh-Jones]]"You never said."

[[s Geraint Pugh-Jones > Tabitha Onslow-Rao]]"You're not easy to say things to," says the treasurer, and goes back to his pen.

[[s Cosmo > Geraint Pugh-Jones]]"So can we vote?" says Cosmo. [[s Cosmo > Geraint Pugh-Jones]]"On letting him out?"

[[s Geraint Pugh-Jones > Tabitha Onslow-Rao, Delroy Samms, Yevgenia, Cosmo, Marjorie Platt]]"All those in favour."

Hands go up: the boy's, the secretary's, Wardrobe's with a thimble on it, the treasurer's own. Last of all there is one in a cape.

[[s Geraint Pugh-Jones > Marjorie Platt]]"Marjorie? You're abstaining?"

The needles stop.

[[s Marjorie Platt > Geraint Pugh-Jones]]"I'm not abstaining," says Miss Platt. [[s Marjorie Platt > Geraint Pugh-Jones]]"I'm counting. I wanted them all up before I said."

[[s Geraint Pugh-Jones > Marjorie Platt]]"Before you said what?"

[[s Marjorie Platt > Geraint Pugh-Jones]]"It was me as bolted it."

[[s Tabitha Onslow-Rao > Marjorie Platt]]"You?"

[[s Marjorie Platt > Tabitha Onslow-Rao]]"Thirty-one years I've sat in that corner with a torch. I've heard every one of you dry. I know what it looks like when somebody's got the line and they won't come out with it. There's only the one cure. You keep them standing there in the dark till they say it." She bites off a thread. [[s Marjorie Platt > Tabitha Onslow-Rao]]"I'd have thrown Zhenya in with him, but she's stronger than she looks."

[[s Lance Mountjoy > Marjorie Platt]]"Marjorie Platt, you're a wicked old woman!" cries the cupboard joyfully.

[[s Marjorie Platt > Lance Mountjoy]]"And you're a page ahead. Wait for it."

She nods at Yevgenia. The wardrobe mistress has got to her feet. She goes the length of the hall, past the stacked chairs and the Brownies' toadstool, and stops with her hand on the bolt.

[[s Yevgenia > Lance Mountjoy]]"You're not to say anything clever," she says.

[[s Lance Mountjoy > Yevgenia]]"I haven't got anything."

[[s Yevgenia > Lance Mountjoy]]"And you'll pay for the trousers?"

[[s Lance Mountjoy > Yevgenia]]"In instalments. Zhenya?"

[[s Yevgenia > Lance Mountjoy]]"What?"

[[s Lance Mountjoy > Yevgenia]]"What's my line?"

She doesn't know. She looks round, and they all do, at the corner where the prompter is winding up her wool.

[[s Marjorie Platt > Lance Mountjoy]]"'My love,'" Marjorie gives him, not loud, just to carry. [[s Marjorie Platt > Lance Mountjoy]]"'I never left you.' And for pity's sake, dear, open the door first."

The bolt goes back. What's said after that isn't minuted, because Delroy has put down his pen.

[[s Geraint Pugh-Jones]]"Item eight," says Geraint in a while, to nobody who is listening. [[s Geraint Pugh-Jones]]"Date of the next meeting."

[[s Tabitha Onslow-Rao > Geraint Pugh-Jones]]"Give me back my chair," says Tabitha.
