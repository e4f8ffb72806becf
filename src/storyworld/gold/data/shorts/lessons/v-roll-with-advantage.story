title: Roll With Advantage
section: third | present | - | Bram
section: third | past | - | Corvin
person: Bram | Bram; Bramble | he/him
person: Xiomara | Xiomara; Xio; the DM; the dungeon master | she/her
person: Juno | Juno | they/them
person: Teddy | Teddy; Teodora; the vet nurse | she/her
person: Anneke | Anneke; the Dutch girl; the girlfriend | she/her
person: Corvin | Corvin; the rogue; the half-elf | he/him
person: Sister Marrow | Sister Marrow; the cleric | she/her
person: Fennimore | Fennimore; Fen; the bard | he/him
person: Ulgra | Ulgra; the barbarian | she/her
person: Mother Hush | Mother Hush; the hag; the old woman | she/her
person: the waiter | the waiter | he/him
person: Initiative | Initiative; the cat | he/him
person: Bram's mum | my mum; Mum | she/her
person: Bram's dad | my dad | he/him
relation: Teddy | Anneke | romantic: girlfriends
relation: Bram's mum | Bram | family: mother
relation: Bram's dad | Bram | family: father
relation: Xiomara | Bram | friend: found family
relation: Juno | Bram | friend: friends
relation: Sister Marrow | Corvin | friend: party members
relation: Mother Hush | Corvin | enemy: hag
=====
Roll With Advantage

(*cw for offscreen parents being parents. nobody gets deadnamed on the page. there's soup.*)

[[scene place=the flat over the laundrette/the stairs; present=Bram, Juno, Teddy, Anneke, Xiomara, Initiative; time=forty minutes late; eyes=Bram]]
Bram is forty minutes late, and he spends four of those standing on the stairs outside the flat over the laundrette, because he can hear them through the door and if he can hear them he doesn't have to have a face yet.

[[s Teddy > Juno]]"You can't *seduce* a portcullis."

[[s Juno > Teddy]]"I've got plus nine."

[[s Teddy > Juno]]"It's a gate, Juno. It's an object. It hasn't got a, it's not *into* people."

[[s Juno > Teddy]]"That's what they said about your girlfriend, Teddy."

[[s Anneke > Juno]]"Hey," says Anneke, the girlfriend, without heat. A chip packet crackles. [[s Anneke > Juno]]"I was playing hard to get. For six years."

Then the door opens inward and Xiomara's there with a tea towel on her shoulder and the cat under one arm like a clutch bag. She looks at him. She's got her DM eyeliner on, the wings, and the look goes all the way down to his good shoes and all the way up again.

[[s Xiomara > Bram]]"You wore the shoes," she says.

[[s Bram > Xiomara]]"They took me to a place with tablecloths."

[[s Xiomara > Bram]]"Mm-hm. Scale of one to ten."

[[s Bram > Xiomara]]"I'm fine, Xio."

[[s Xiomara > Bram]]"That's not a number, baby."

He opens his mouth to say six and what comes out is nothing at all, so she just hands him the cat. Initiative is warm and heavy and smells of corn chips. He starts up like a motorbike.

[[s Xiomara > Anneke, Teddy, Juno]]"Bramble's here!" she yells over her shoulder. [[s Xiomara > Anneke, Teddy, Juno]]"Nobody ask him how it was!"

[[s Juno > Xiomara]]"How was what?" Juno yells back, and somebody thumps them with a cushion.

They've saved him the chair. It's the bad chair, with the spring, but it's *his* bad chair, it's got his dice bag hanging off the arm. There's soup in front of it. Anneke's made the one with the little meatballs, except his bowl has the little not-meatballs, which she makes separately and has never once mentioned.

[[s Teddy > Bram]]"So," says Teddy, budging up. She's still in her scrubs, the ones with the cartoon spaniels. [[s Teddy > Bram]]"Recap. We're at the gate. Fennimore's flirting with it. Ulgra wants to eat it. Your guy went ahead last week to scout and then you, the human, went to the loo and we stopped. So you've been in the hag's kitchen for seven days."

[[s Bram > Teddy]]"In her kitchen?"

[[s Xiomara > Bram]]"You rolled a four," the dungeon master says, and sits down, and puts up her screen with the stickers on it. She lights the candle. The voice drops half an octave. [[s Xiomara > Bram]]"You *rolled* a *four*. Corvin of the Low Lanes. You've got one boot on the window-sill and she hasn't turned round yet."

***

[[scene place=the hag's kitchen; present=Corvin, Mother Hush; time=-; eyes=Corvin]]
She had not turned round, but she had got down a second cup.

Corvin stood in the window of the hag's kitchen with his knife out and his lockpicks between his teeth, and watched the steam come off the kettle. It was an ordinary kitchen. He had been ready for bones.

[[s Mother Hush > Corvin]]"Wipe your feet," said Mother Hush.

He took the picks out of his mouth. [[s Corvin > Mother Hush]]"You know I'm here to rob you."

[[s Mother Hush > Corvin]]"I know you're letting the draught in. Sit." She had a shawl, and a wen, and a quite lovely voice. [[s Mother Hush > Corvin]]"You'll be the one who left home. There's always one. Were they unkind?"

[[s Corvin > Mother Hush]]"That's none of yours."

[[s Mother Hush > Corvin]]"They called you something else, then. I thought so. It's still on you; it's like a label somebody hasn't quite got the glue off." The old woman poured. [[s Mother Hush > Corvin]]"I buy those, you know. Old names. I'd give you a good price. All you would have to do is answer to it, one last time, when I call you. And then you'd never hear it again, not from anyone. Not even from them."

The half-elf looked into the cup. It was the exact brown of the river at home.

[[s Corvin > Mother Hush]]"What's the catch?"

[[s Mother Hush > Corvin]]"No catch, my dear. Only that whatever answers to it, I keep."

***

[[scene place=the table; present=Bram, Xiomara, Juno, Teddy, Anneke, Initiative; time=-; eyes=Bram]]
[[s Juno > Xiomara]]"*Fuck* off," breathes Juno.

[[s Xiomara > Bram]]"Wisdom save," says Xiomara. Then, in her own voice, quick, leaning round the screen: [[s Xiomara > Bram]]"Hey. Hey, no. I wrote this in March. I didn't know you were doing dinner tonight, I can swap it. She can want his shadow. She can want a kidney."

Everyone's looking at Bram. He finds he's got the cat's ear between his finger and thumb, and he's been folding it, over and over, like the corner of a page.

[[s Bram > Xiomara]]"No," he says. [[s Bram > Xiomara]]"Leave it."

[[s Teddy > Bram]]"Bram, you don't have to be brave about a goblin game."

[[s Juno > Teddy]]"There aren't even any goblins in it," says Juno.

[[s Anneke > Juno]]"There was the one with the hat."

[[s Juno > Anneke]]"That was a *gnome*, Anneke, we've been over this, we went to his wedding..."

[[s Bram]]"They did it in front of the waiter."

It comes out too loud. The tumble dryers go round downstairs. Juno shuts up, which is like a fridge shutting off: you hadn't known how constant it was.

[[s Bram > Teddy, Juno, Anneke, Xiomara]]"My mum's been so good, she's been practising, she got it right the whole starter. And then the waiter came and said [[q]]'And for the young man?' and my dad laughed. Like it was the guy's mistake. And he told him. He told him what to call me. Nice as anything." He breathes. [[s Bram > Teddy, Juno, Anneke, Xiomara]]"And I just ordered. I said the risotto, please. I *answered* to it."

Nobody does anything for a second. Then Anneke, who's six foot one and doesn't hug, gets up and goes round behind the bad chair and puts both of her hands flat on top of his head, like somebody keeping a lid on.

[[s Anneke > Bram]]"Was it at least good?" she asks. [[s Anneke > Bram]]"The risotto."

[[s Bram > Anneke]]"It was *really dry*."

He's laughing. It's mostly laughing.

[[s Teddy > Bram]]"I'll kill him," says the vet nurse pleasantly. [[s Teddy > Bram]]"I've got access to a great deal of ketamine."

[[s Xiomara > Teddy]]"Teodora."

[[s Teddy > Xiomara]]"For horses, Xio. He'd not feel a thing."

[[s Juno > Bram]]"What did your mum do?" Juno asks. They've pulled their sleeves down over their hands. [[s Juno > Bram]]"When he said it."

[[s Bram > Juno]]"She looked at her bread." He digs out his phone, thumbs it, slides it across the table between the soup bowls. [[s Bram > Juno]]"And then I got this. On the bus."

Juno reads it out, because Juno reads everything out. [[m Bram's mum > Bram]]"I should have said something. I am going to say something. Got you the train money, don't argue. Night night Bram. Mum." They look up. [[s Juno > Bram]]"She put it. She put *Bram*."

[[s Anneke > Bram]]"With a full stop," the Dutch girl says from above him, approving. [[s Anneke > Bram]]"Very serious."

[[s Bram > Anneke]]"Yeah." He takes the phone back. He picks up the d20, the blue one with the chip out of it that Juno gave him the week of his deed poll. [[s Bram > Xiomara]]"Okay. Wisdom save. What's the DC?"

[[s Xiomara > Bram]]"I don't tell you that."

[[s Bram > Xiomara]]"Is it high?"

[[s Xiomara > Bram]]"She's a *hag*, Bramble."

[[s Juno > Xiomara]]"Hang on," says Juno, [[s Juno > Xiomara]]"hang on, hang on. Where are we? The rest of us. We've been at that gate for an hour of real time, I've given it *my number*. Can we hear him?"

The DM takes a very long sip of her drink.

[[s Xiomara > Juno]]"Could you," she says, [[s Xiomara > Juno]]"hear him."

[[s Teddy > Xiomara]]"Sister Marrow's got the sending stone," says Teddy, sitting bolt upright. Spaniels go everywhere. [[s Teddy > Xiomara]]"I've got the other half! I've had it since the mines! I never use it because I always forget!"

[[s Anneke > Xiomara]]"And I don't need to hear," Anneke says. [[s Anneke > Xiomara]]"I would like to rage at the gate."

Behind the cardboard there's a grin starting. Xiomara tries to put it away and can't. [[s Xiomara > Bram]]"Then roll it with advantage," she says.

***

[[scene place=the kitchen; present=Corvin, Mother Hush, Sister Marrow, Fennimore, Ulgra; time=-; eyes=Corvin]]
Mother Hush said the name.

It was only two syllables. It went through the kitchen like a hand through a drawer, and something in Corvin got up, as it always had, to say *yes, here, I'm coming.*

In his pocket the stone went warm.

[[s Sister Marrow > Corvin]]"Corvin?" it said, in the cleric's scratchy, put-upon voice. [[s Sister Marrow > Corvin]]"Is this on? Fen, how do I tell if it's... Corvin, you great turnip, are you in there? We've lost you. Ulgra's upset."

[[s Ulgra > Corvin]]"I AM NOT UPSET," said the barbarian, in the distance. There was a noise of iron.

[[s Fennimore > Corvin]]"She's bent it," the bard put in, high and delighted. [[s Fennimore > Corvin, Ulgra]]"My beautiful gate! Corvin, darling, say something or she'll start on the wall."

The hag had put down the teapot. She said it again, louder, with both hands held out to catch.

He waited, politely, to see whether anybody would answer. Nobody did.

[[s Corvin > Mother Hush]]"Sorry," said the rogue, and picked up the cup, and tipped it out on her clean floor. [[s Corvin > Mother Hush]]"I think you've got the wrong house." Then, to his pocket: [[s Corvin > Sister Marrow, Ulgra, Fennimore]]"Second window on the left. Mind the sill. And bring Ulgra, would you? There's a wall here wants looking at."

***

[[scene place=the pavement; present=Bram, Juno, Xiomara, Teddy, Anneke; time=gone one; eyes=Bram]]
It's gone one when they spill out on the pavement, and the laundrette's sign has turned everyone pink.

[[s Juno > Bram]]"Nat twenty," Juno says, for perhaps the ninth time. They're walking backwards so as to look at him. [[s Juno > Bram]]"Nat *twenty*. On *that* save. I'm getting it tattooed."

[[s Teddy > Juno]]"You said that about the gnome wedding."

[[s Juno > Teddy]]"And I *did*, Teddy, d'you want to see it again?"

[[s Teddy > Juno]]"God, no."

Xiomara's come down in her slippers to see them off. She waits until the other three have got into an argument about the night bus, and then she bumps Bram with her hip.

[[s Xiomara > Bram]]"Number?" she says.

He thinks about it properly. There's a tupperware of not-meatballs in his bag. There's a text he hasn't answered, and he thinks he might know how it starts.

[[s Bram > Xiomara]]"Six," he says. [[s Bram > Xiomara]]"Six and a half."

[[s Xiomara > Bram]]"I'll take it. You're still paying Mother Hush for the rug, though."

[[s Bram > Xiomara]]"What rug?"

[[s Anneke > Bram]]"Bram!" bellows Anneke from the corner. [[s Anneke > Bram]]"Bus!"

He runs. The good shoes, it turns out, are terrible for it.
