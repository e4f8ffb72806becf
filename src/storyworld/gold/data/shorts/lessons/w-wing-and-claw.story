title: Wing and Claw, Walk-Ins Welcome
section: third | present | - | Oriel
person: Oriel | Oriel; Oriel Pennywhistle; the receptionist; petal | she/her
person: Dr. Mbeki-Stoat | Dr. Mbeki-Stoat; Stoat; Thandeka; the surgeon; the vet; the doctor; Doc | she/her
person: Grue | Grue; Ambrose Grue; the orderly; the half-troll; the big fellow | he/him
person: Sir Cadwallon | Sir Cadwallon; the knight; Caddy; the man in the breastplate | he/him
person: the girl | the girl; Posy; the child | she/her
person: Lady Ysolde | Lady Ysolde; Ysolde; the woman in green; her mother; Mama | she/her
person: the dragon | the dragon; Biscuit; the patient | -
relation: Lady Ysolde | the girl | family:mother
relation: Dr. Mbeki-Stoat | Grue | colleague
relation: Oriel | Grue | romantic
relation: Oriel | Dr. Mbeki-Stoat | colleague
relation: Lady Ysolde | Sir Cadwallon | other
=====
[[scene place=the waiting room of Wing & Claw/the waiting room; present=Oriel, the girl; time=a quarter to closing]]
It is a quarter to closing in the waiting room of Wing & Claw, and there is nobody in it but a child with a laundry basket.

She's seven or so. She has on one red boot and one yellow boot, and she's sitting very straight under the poster about hoof rot with both arms around the basket, which is smoking.

Oriel leans over the counter. [[s Oriel > the girl]]'Can I help you, petal?'

[[s the girl > Oriel]]'I'm waiting my turn.'

[[s Oriel > the girl]]'There's nobody ahead of you.'

[[s the girl > Oriel]]'The sign says take a number.' She holds it up. It's forty-one. [[s the girl > Oriel]]'You have to call it.'

Oriel has worked the front desk for four years, and she knows an authority when she meets one. She clears her throat and looks out over the eleven empty chairs.

[[s Oriel > the girl]]'Number forty-one?'

[[s the girl > Oriel]]'That's me,' says the girl, with relief, and hauls the basket up onto the counter. There's a bath towel in it. There is something under the bath towel. [[s the girl > Oriel]]'He ate a thing.'

[[s Oriel > the girl]]'What sort of a thing?'

[[s the girl > Oriel]]'A secret thing.'

[[s Oriel > the girl]]'And what's his name?'

[[s the girl > Oriel]]'Biscuit.'

[[s Oriel > the girl]]'And is Biscuit,' says the receptionist, with her pen over the form where it says [[q]]'Species', [[s Oriel > the girl]]'a cat?'

The towel hiccups. A neat round hole appears in the middle of it, with a glowing edge, and then in the ceiling tile above.

[[s the girl > Oriel]]'He's mostly a cat,' says the child.

Oriel reaches under the counter, not fast, and leans on the bell.

***

[[scene place=the back/the exam room; present=Oriel, Dr. Mbeki-Stoat, Grue, the girl, the dragon]]
[[s Dr. Mbeki-Stoat > Grue]]'Hold his wings.'

[[s Grue > Dr. Mbeki-Stoat]]'Which is his wings? He's all elbows.'

[[s Dr. Mbeki-Stoat > Grue]]'The bit that's hitting you in the face, Ambrose.'

[[s Grue > Dr. Mbeki-Stoat]]'Got them.'

[[s Dr. Mbeki-Stoat > Oriel]]'Oriel, mitts. Oriel, bucket. Who's a good boy? Who's a beautiful, dreadful boy?' Dr. Mbeki-Stoat has her ear against the small green belly. She is sixty-one and she was once the best battlefield surgeon in the Southern Marches, and these days she does mostly hamsters. [[s Dr. Mbeki-Stoat > the girl]]'How long has he been hiccuping?'

[[s the girl > Dr. Mbeki-Stoat]]'Since lunch.'

[[s Dr. Mbeki-Stoat > the girl]]'What was lunch?'

The girl studies her boots.

[[s Dr. Mbeki-Stoat > the girl]]'I can't help him if I don't know what he's swallowed. Was it round? Was it sharp?'

Nothing. One boot rubs against the other.

[[s Grue > the girl]]'When I was your size,' says the big fellow, from behind a faceful of wing, [[s Grue > the girl]]'I swallowed my gran's doorknob.'

[[s the girl > Grue]]'Why?'

[[s Grue > the girl]]'Wanted to see if I'd open.'

There's a snort. Oriel hands over the bucket and doesn't look at him. She's been not looking at Ambrose Grue since the midsummer picnic, where he carried her home across the ford on his shoulder and talked the whole way about turnips. He's seven feet tall and gray as a wet road. He irons his aprons. It's ridiculous. It's been going on for *months*.

[[s the girl > Grue]]'It's round,' says the girl at last, to him and nobody else. [[s the girl > Grue]]'It's got a stone on it. It's my mama's.'

[[s Grue > the girl]]'A ring, like?'

[[s the girl > Grue]]'She's not supposed to have it. I mean, she's supposed to have it tonight. The knight's going to give it to her at the party, and I found it in his glove, and Biscuit was helping me look.'

[[s Dr. Mbeki-Stoat > the girl]]'Helping you look in a man's glove,' says the surgeon.

[[s the girl > Dr. Mbeki-Stoat]]'I wanted to see if it was a nice one.'

[[s Dr. Mbeki-Stoat > the girl]]'And was it?'

The child thinks this over with great fairness. [[s the girl > Dr. Mbeki-Stoat]]'It was okay.'

A fist hits the street door. [[s Sir Cadwallon > Oriel]]'Open up in there!' It's a man's voice, and a big one. [[s Sir Cadwallon > Oriel]]'I know you've got it! I followed the scorch marks!'

[[s Oriel > Sir Cadwallon]]'We're closed!' Oriel shouts through the wall.

[[s Sir Cadwallon > Oriel]]'Your sign says walk-ins welcome!'

[[s Oriel > Sir Cadwallon]]'It says before six!'

[[s Sir Cadwallon > Oriel]]'It's five fifty-eight!'

The four of them look at the clock. So, upside down, does the patient.

[[s Dr. Mbeki-Stoat > Oriel]]'He's got us there,' says the doctor. [[s Dr. Mbeki-Stoat > Oriel]]'Go and give him a number.'

[[scene place=the waiting room/Up front; present=Oriel, Sir Cadwallon; time=five fifty-eight]]
Up front, the man in the breastplate is dripping on the mat. He has a long sad nose and one glove. Up close he isn't shouting at all; it's just that he's scared to death, and he's built like a cello.

[[s Sir Cadwallon > Oriel]]'Madam, forgive me. Sir Cadwallon of the Lower Weir. Is there a little girl here?'

[[s Oriel > Sir Cadwallon]]'I can't discuss patients.'

[[s Sir Cadwallon > Oriel]]'Two boots, different colors?'

[[s Oriel > Sir Cadwallon]]'I can't discuss boots.'

[[s Sir Cadwallon > Oriel]]'Her mother's got half the town out with lanterns. She's called Posy. She doesn't care for me.' He takes off his helmet and holds it like a hat. [[s Sir Cadwallon > Oriel]]'I don't care about the ring, you understand. I told Ysolde that. I said, "Let it eat the ring, let it eat the horse." Only I don't think she heard. She was running.'

And that, thinks Oriel, is a point to the breastplate.

[[s Oriel > Sir Cadwallon]]'Have a seat, Sir Cadwallon,' she says. [[s Oriel > Sir Cadwallon]]'You're forty-two.'

[[s Sir Cadwallon > Oriel]]'I'm thirty-nine.'

[[s Oriel > Sir Cadwallon]]'Your *number*.'

He looks down at the ticket in his hand, and he turns a slow dark red right up to the hair. From the back comes a crash, a yelp, and the doctor, very clear. [[s Dr. Mbeki-Stoat > Grue]]'I said the *other* end, Ambrose!'

***

[[scene place=the exam room; present=Oriel, Dr. Mbeki-Stoat, Grue, the girl, Sir Cadwallon, Lady Ysolde, the dragon; time=twenty past six]]
By twenty past six there are six people in the exam room and most of them are talking. The woman in green arrived at a dead run with mud to the knees. She's got hold of her daughter by both ears.

[[s Lady Ysolde > the girl]]'Never, ever, *ever*. Do you hear me? I thought you were in the river!'

[[s the girl > Lady Ysolde]]'I took a number, Mama.'

[[s Lady Ysolde > the girl]]'I don't care what you took!'

[[s the girl > Lady Ysolde]]'He was sick. You were doing your hair.'

[[s Lady Ysolde > Dr. Mbeki-Stoat]]'Is it going to live?' asks Lady Ysolde over the small head. [[s Lady Ysolde > Dr. Mbeki-Stoat]]'I don't even like the creature. It ate my curtains. Please tell me that it's going to live.'

[[s Dr. Mbeki-Stoat > Lady Ysolde]]'It'll live if it'll laugh.'

[[s Sir Cadwallon > Dr. Mbeki-Stoat]]'I beg your pardon?' says the knight.

[[s Dr. Mbeki-Stoat > Sir Cadwallon]]'It's stuck above the fire-sac. I could cut, but I'd rather not; they don't do well with cutting when they're this young. If he coughs, he'll suck it down. If he sneezes, we lose the roof. But when they laugh they sort of turn themselves inside out.'

[[s Sir Cadwallon > Dr. Mbeki-Stoat]]'What makes them laugh?'

[[s Dr. Mbeki-Stoat > Sir Cadwallon]]'Nobody knows. There's a monograph. It's no help. The fellow who wrote it was eaten in a footnote.'

They all look at the dragon. The dragon hiccups, and a jar goes.

[[s Grue > the girl]]'What's he like, at home?' asks Grue. [[s Grue > the girl]]'What sets him off?'

[[s the girl > Grue]]'When people fall down.'

[[s Grue > the girl]]'Any people?'

[[s the girl > Grue]]'Big ones.'

A certain quiet follows. Everyone in the room, one after another, gets around to looking at Sir Cadwallon of the Lower Weir, in his good party armor, with the crest.

[[s Lady Ysolde > Sir Cadwallon]]'Caddy,' she says, [[s Lady Ysolde > Sir Cadwallon]]'you don't have to.'

[[s Sir Cadwallon > the girl]]'How does he like it?' The knight isn't talking to her. He's gotten down on one clanking knee, and his nose is level with the girl's. [[s Sir Cadwallon > the girl]]'Frontward or back?'

She gives it some thought. [[s the girl > Sir Cadwallon]]'Can you do it like you don't know it's coming?'

[[s Sir Cadwallon > the girl]]'I can try.'

[[s the girl > Sir Cadwallon]]'And say something important first.'

[[s Sir Cadwallon > the girl]]'Such as?'

[[s the girl > Sir Cadwallon]]'Just whatever you'd say.'

So he stands up. He puts on the helmet, and he tucks his one glove in his belt, and he turns to the woman in green with mud on her knees, and all at once it doesn't look as if he's kidding.

[[s Sir Cadwallon > Lady Ysolde]]'Ysolde,' he says. [[s Sir Cadwallon > Lady Ysolde]]'I had a speech, and a ring, and neither of them's worth a turnip now. I'm not clever. I'm told I breathe through my mouth. But I'd walk through any door in the world that had the two of you on the far side, and I wanted to ask you, before these witnesses, whether—'

He steps back, straight into the bucket.

It's a masterpiece. He goes down like a kitchen. He takes the curtain with him, and the tray, and the skeleton of the instructive goat, and the helmet goes on ringing all by itself around and around the floor for a long time afterward.

Nobody breathes.

From the table comes a small, creaky noise, like a gate. Then it comes again. Then the patient's lying on his back in the half-troll's arms with all four feet going, whooping, and something flies out of him, glittering, and goes *tink* off the lamp and lands in Oriel's hair.

[[s the girl > Sir Cadwallon]]'That was *really* good,' breathes the child.

[[s Sir Cadwallon > the girl]]'Thank you,' says a voice beneath the goat.

[[s Dr. Mbeki-Stoat > Sir Cadwallon]]'Anything broken?'

[[s Sir Cadwallon > Dr. Mbeki-Stoat]]'I don't believe so. I can't feel my hat.'

[[s Lady Ysolde > Sir Cadwallon]]'Whether *what*?' demands Lady Ysolde. She has both hands over her mouth. [[s Lady Ysolde > Sir Cadwallon]]'Caddy! You stopped. You said "whether", and you stopped!'

[[s the girl > Lady Ysolde]]'He wants to know if you'll marry us,' says Posy, patiently. [[s the girl > Lady Ysolde]]'I think we should. He did it like he didn't know.'

***

[[scene place=the waiting room; present=Oriel, Grue; time=seven]]
At seven the orderly is up on a chair in the waiting room, changing the ceiling tile, and doesn't really need the chair. Oriel sweeps.

[[s Grue > Oriel]]'You've still got a bit of something,' he says. [[s Grue > Oriel]]'In your hair. There.'

[[s Oriel > Grue]]'Here?'

[[s Grue > Oriel]]'No, left. More left. It's only soot. D'you want me to...?'

[[s Oriel > Grue]]'Would you?'

He gets down. He wipes his thumb on his apron, first one side and then the other. He's really very careful.

[[s Oriel > Grue]]'That business about the doorknob,' says Oriel, to his top button. [[s Oriel > Grue]]'Was it true?'

[[s Grue > Oriel]]'Oh, yes. Brass.'

[[s Oriel > Grue]]'And did you?'

[[s Grue > Oriel]]'Did I what?'

[[s Oriel > Grue]]'Open.'

The half-troll's ears go slowly from gray to pink. He looks around at the eleven empty chairs as if one of them might like to answer for him. Then he reaches past her, with an arm that goes on for about a week, and tears a ticket off the roll.

[[s Grue > Oriel]]'Forty-three,' he reads. [[s Grue > Oriel]]'You have to call it.'
