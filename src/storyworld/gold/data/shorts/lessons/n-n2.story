title: Soft Goods
section: third | past | - | Quill
person: Quill | Quill; the fixer; Q | he/him
person: Benedikt Raske | Benedikt Raske; Raske; the client; the corpo; the little man; the suit | he/him
person: Ox | Ox; Oxana; the bodyguard; the big woman; Unit Six; the wall | she/her
person: Pickle | Pickle; the cook | they/them
person: Deadbolt | Deadbolt | she/her
person: Director Maung | Director Maung; Maung | ?
relation: Ox | Benedikt Raske | colleague: bodyguard and the man she guards
relation: Quill | Benedikt Raske | colleague: fixer and client
relation: Quill | Deadbolt | colleague: partners in the trade
=====
Chapter 11: Soft Goods

[[scene place=Pickle's counter/Level Nine; present=Quill, Benedikt Raske, Ox, Pickle; time=-]]
The client was early, which meant scared, and he was drinking the tap water, which meant stupid.

Quill gave it five minutes from the dark end of Pickle's counter, just to see who else was watching. Nobody was. Level Nine had seen corpos come down for noodles before. It had just never seen one bring a wall with him. The wall had a grey coat and a neck like a bridge cable, and it stood behind the little man's stool and dripped on the floor.

[[s Pickle > Ox]]"You can't stand there," the cook was saying. [[s Pickle > Ox]]"That's where the queue goes."

[[s Ox > Pickle]]"No queue," said the wall. It was a woman's voice, bored right down to the studs.

[[s Pickle > Ox]]"'Cause you're stood in it."

[[s Quill > Pickle]]"She's with me, Pickle." Quill slid onto the next stool and hooked a thumb at the glass by the client's elbow. [[s Quill > Benedikt Raske]]"Don't drink that, chum. That's for the mop."

The client put it down very carefully. [[s Benedikt Raske > Quill]]"Are you Mr. Quill?"

[[s Quill > Benedikt Raske]]"Just the one word. You're the fella with the soft goods."

[[s Benedikt Raske > Quill]]"I was told to say that. I don't know what it means."

[[s Quill > Benedikt Raske]]"Means breathing." Quill took a look at him. Fifty, forty with the lights off. No chrome that he could see, not even a jack; dry as a biscuit. Nice suit, real wool, one cuff chewed. [[s Quill > Benedikt Raske]]"So who are we lifting?"

[[s Benedikt Raske > Quill]]"I wish to have something stolen," said the client.

[[s Quill > Benedikt Raske]]"Say it louder. I think there's a drone on Tenth didn't catch it."

[[s Benedikt Raske > Quill]]"I'm so sorry. I've never done this." He leaned in, and dropped his voice, and then his eyes went sideways and up, over his own shoulder. [[s Benedikt Raske > Quill]]"It isn't a thing, precisely. It's her."

Quill looked at the bodyguard. The bodyguard looked at Quill. Then she looked down at the top of the client's head.

[[s Ox > Benedikt Raske]]"You what, sir?" she said.

Pickle, who'd been wiping the same bowl for a while now, put the bowl down and went to wipe something nearer.

[[s Quill > Benedikt Raske]]"Let me get it straight," said Quill. [[s Quill > Benedikt Raske]]"You came to a crew on Nine to nick your own muscle. And you brought her."

[[s Benedikt Raske > Quill]]"She goes everywhere with me. It's in the lease."

[[s Quill > Benedikt Raske]]"And you never told her."

[[s Benedikt Raske > Quill]]"She records." The corpo touched a finger under his own left eye, like a kid explaining winking. [[s Benedikt Raske > Quill]]"Everything she hears goes up to the office at midnight. I couldn't tell her before tonight. I couldn't even be nice."

[[s Ox > Benedikt Raske]]"You was nice," the big woman said. She sounded like she'd found it in her shoe. [[s Ox > Benedikt Raske]]"You got me that chair."

[[s Benedikt Raske > Ox]]"Well, you were always standing."

[[s Ox > Benedikt Raske]]"That's the *job*, sir."

[[s Quill > Benedikt Raske, Ox]]"Kids." The fixer rapped the counter. [[s Quill > Benedikt Raske]]"Why now?"

[[s Benedikt Raske > Quill]]"I'm being sunset on Friday." The client lined up his chopsticks, one, two. [[s Benedikt Raske > Quill]]"Eighteen years in Liabilities and they've found something cheaper that doesn't take lunch. It's quite all right, there's a little pension. But she reverts to the pool. And the next in the queue for the pool is Director Maung."

Somebody's spoon stopped. Even down here they knew about Maung.

[[s Pickle]]"Four," said Pickle to no one.

[[s Quill > Pickle]]"Four what?"

[[s Pickle > Quill]]"Four bodyguards since New Year. My cousin does the bins at the tower. They come down in bags, Q. With the arms took off, 'cause the arms is company property."

The client nodded. He'd gone a bad colour. [[s Benedikt Raske > Quill]]"The arms, the spine, and the left eye. I did the paperwork for the first three. I've forty-one thousand in scrip, and some wine."

[[s Quill > Benedikt Raske]]"What's the wine?"

[[s Benedikt Raske > Quill]]"Red?"

Forty-one was light. Forty-one was insulting, honestly, for a company spine with a company leash down the middle of it. Quill was working out how to say so when a hand about the size of a tea tray came down flat on the counter in between them.

[[s Ox > Quill, Benedikt Raske]]"Nobody," said the bodyguard, [[s Ox > Quill, Benedikt Raske]]"has asked me."

It got quiet enough to hear the broth.

[[s Benedikt Raske > Ox]]"No," said the client. [[s Benedikt Raske > Ox]]"No, that's perfectly true. I do beg your pardon, Unit Six."

[[s Ox > Benedikt Raske]]"Oxana."

[[s Benedikt Raske > Ox]]"I beg your pardon?"

[[s Ox > Benedikt Raske]]"Name's Oxana. Ox. Three years you been calling me Unit Six."

[[s Benedikt Raske > Ox]]"It was on the form. I thought it might be—I didn't like to pry." He held out his hand to her, backwards over his shoulder, because he was still on the stool. [[s Benedikt Raske > Ox]]"Benedikt Raske. How do you do."

She looked at the hand a good long while before she shook it. You could see her doing it gently.

[[s Quill > Ox]]"All right, Ox," said Quill. [[s Quill > Ox]]"I'm asking. D'you want nicking?"

[[s Ox > Quill]]"What's it cost me?"

[[s Quill > Ox]]"The eye, for definite. Could be the legs, if my girl sneezes."

[[s Ox > Quill]]"And if I say no, I go to Maung."

[[s Quill > Ox]]"Friday."

[[s Ox > Quill]]"Then it's not much of a bleedin' question, is it?" she said. [[s Ox > Pickle]]"Oi, cook. What's in the dumplings?"

[[s Pickle > Ox]]"You don't wanna know."

[[s Ox > Pickle]]"Six of 'em. To go."

[[scene place=the walk-in/Pickle's walk-in; present=Quill, Ox, Benedikt Raske, Deadbolt; time=ten to midnight]]
By ten to midnight they had her face down on a prep table in Pickle's walk-in, in among the hanging vat-pork, with her coat off and the back of her neck open. Cold kept the hardware calm. It also shut out the signal, near enough. The suit stood by her head holding a torch in both hands, with his breath coming out in little puffs.

Deadbolt had her goggles down and half of her tools in her mouth. [[s Deadbolt > Quill]]"Who did this weld?" she said round them. [[s Deadbolt > Quill]]"This is criminal, this is. I've seen better joins on a pasty."

[[s Quill > Deadbolt]]"Can you cut it?"

[[s Deadbolt > Quill]]"Can I cut it. He asks can I cut it. Left a bit, wool-boy."

[[s Benedikt Raske > Deadbolt]]"Me?" said Raske.

[[s Deadbolt > Benedikt Raske]]"You see any other sheep in here? Left. There. Now don't breathe on it."

[[s Ox > Benedikt Raske]]"You all right, sir?" That was Ox, from under her own arm, muffled.

[[s Benedikt Raske > Ox]]"I believe I'm the one who's meant to ask you that."

[[s Ox > Benedikt Raske]]"You don't like blood. You went over at that thing with the shredder."

[[s Benedikt Raske > Ox]]"It was a good deal of blood. And you needn't call me sir."

[[s Ox > Benedikt Raske]]"Ain't off the clock yet, am I?"

[[s Deadbolt > Ox]]"You will be in four minutes, if you quit yapping," said Deadbolt. [[s Deadbolt > Ox]]"Every time you talk the whole column jiggles. Q, what've we got outside?"

Quill had the door open the width of one eye. Through the strip curtain he could see the counter, the rain, the stairs up to Eight. And on the stairs, two lads in clean boots.

Nobody on Nine had clean boots.

[[s Quill > Deadbolt]]"Company," he said.

[[s Deadbolt > Quill]]"You mean we got company, or—"

[[s Quill > Deadbolt]]"Both. Two of 'em. They're showing Pickle a picture."

[[s Deadbolt > Quill]]"It ain't midnight! She's not even uploaded!"

[[s Benedikt Raske > Deadbolt, Quill]]"It won't be her they're tracking," said the client. He'd got the torch steady at last. [[s Benedikt Raske > Deadbolt, Quill]]"It'll be me. There's a chip in my pass. I ought to have been in bed at half past nine. I always am."

Quill shut the door. [[s Quill > Benedikt Raske]]"You brought your *pass*?"

[[s Benedikt Raske > Quill]]"It has my photograph on it."

[[s Deadbolt]]"Burn me," said Deadbolt softly. [[s Deadbolt > Quill]]"I need three minutes, Q. If I let go of this now then she's a hatstand."

Three minutes. Quill had a stunner with half a charge, and he had a side of pork. He was forty-six and his knees were original. He was just about to say something brave when he saw that Raske was wedging the torch between two boxes, so the light fell right where it had been falling.

[[s Quill > Benedikt Raske]]"What're you playing at?"

[[s Benedikt Raske > Quill]]"They're looking for me. They may as well find me somewhere else." The little man did up his jacket. [[s Benedikt Raske > Quill]]"I'm only Liabilities. I shall say I got lost looking for a massage."

[[s Ox > Benedikt Raske]]"Sir," said Ox. [[s Ox > Benedikt Raske]]"Sir, don't you dare."

[[s Benedikt Raske > Ox]]"Do keep still, Oxana."

[[s Ox > Benedikt Raske]]"*Sir*—"

[[s Deadbolt > Ox]]"STOP JIGGLING," said Deadbolt.

He went out by the bin hatch. He said [[s Benedikt Raske > Quill]]"excuse me" to Quill as he squeezed past. A second or so later they heard him out in the alley, in that clear silly upstairs voice, wishing somebody a good evening and asking the way to Eleven.

Boots. Boots going off quick.

Nobody in the walk-in spoke. Deadbolt's hands never stopped. On the table the big woman lay with her cheek on the steel and her good eye open, and it was fixed on the hatch the whole time, and Quill found out that he couldn't look at it.

[[s Deadbolt > Ox, Quill]]"And… done," said Deadbolt. Something went *tick*. [[s Deadbolt > Ox]]"Leash is off. Eye's dead, sorry, love. Wiggle your toes for me."

Ox wiggled. Then she sat up, pulled on her coat over the dressing, and stood, and three pork sides swung out of her way.

[[s Deadbolt > Ox]]"Whoa, whoa. You got to lie flat for an hour!"

[[s Ox > Deadbolt]]"How long's he been gone?"

[[s Quill > Ox]]"Two minutes and a bit," Quill said. [[s Quill > Ox]]"Look. Ox. He's paid up, and you're out. There's a barge at the sluice gate that'll have you past the ring by breakfast. He *knew* what he was doing."

[[s Ox > Quill]]"He don't know what he's doing. He can't cross a road." She rolled her neck, and it crunched. [[s Ox > Quill]]"Which way's Eleven?"

[[s Quill > Ox]]"You're not his anymore. You get that? You're off the contract. There's no contract."

[[s Ox > Quill]]"Yeah," said Ox. [[s Ox > Quill]]"I'm freelance."

***

[[scene place=the bottom of the Eleven stairs/the Eleven stairs; present=Quill, Ox, Benedikt Raske, Deadbolt; time=-]]
It was all over by the time Quill's knees got him there. He found them at the bottom of the Eleven stairs, under the busted tram light. One of the lads in boots was folded over the handrail like washing. The other was sat in a puddle, having a think.

Raske was on the third step with blood down his lovely shirt. The bodyguard was holding his head back by the hair, thumb and finger on the bridge of his nose.

[[s Ox > Benedikt Raske]]"Breathe through your mouth," she was telling him.

[[s Benedikt Raske > Ox]]"I hit one," said the client.

[[s Ox > Benedikt Raske]]"I saw."

[[s Benedikt Raske > Ox]]"I hit him with my *pass*."

[[s Ox > Benedikt Raske]]"It was very good. Mouth, I said."

[[s Deadbolt > Quill]]"Q?" That was Deadbolt, tinny in Quill's ear; she'd stayed to hose the table. [[s Deadbolt > Quill]]"She still upright? Tell me she's still upright."

[[s Quill > Deadbolt]]"She's upright. They both are, more or less."

[[s Deadbolt > Quill]]"I'm a bleedin' genius. Tell her she owes me a dumpling."

[[s Quill > Benedikt Raske, Ox]]"Right," said Quill, when he'd got his wind. [[s Quill > Benedikt Raske, Ox]]"That's a company man missing and two company boys dented, so there goes your little pension. Barge takes two. It'll be extra."

[[s Benedikt Raske > Quill]]"There's only the wine," said Raske, thickly.

[[s Quill > Benedikt Raske]]"I'm not a red man."

[[s Ox > Quill]]"Here." Ox let go of the nose. She dug in her coat and came out with a damp paper bag, and chucked it over, and Quill caught it against his chest. It was still warm.

Five dumplings. She'd had one on the way.

[[s Quill > Ox]]"This is *my* cook's food," he said.

[[s Ox > Quill]]"Yeah, well." She'd got an arm round the client by then and was standing him up, one leg at a time, like a man putting up a deckchair. [[s Ox > Quill]]"First thing I ever bought. Don't eat 'em all at once."

---

A/N: sorry this one's late, work was murder lol. Maung POV next week!!
