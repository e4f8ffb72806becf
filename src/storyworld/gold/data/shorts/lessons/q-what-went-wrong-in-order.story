title: What Went Wrong, in Order
section: third | past | - | -
person: Madge | Madge; Madge Dufresne; Marguerite | she/her
person: Achterberg | Achterberg; Willem; the driver | he/him
person: Kestrel | Kestrel; Kes; the climber | she/her
person: Nacho | Nacho; the kid; Ignacio; the boy | he/him
person: Ping | Ping | he/him
person: Sal | Sal; Salome; the old lady | she/her
person: Dominik | Dominik; Dom; the phone | he/him
person: Lazlo | Lazlo; the upholsterer | he/him
relation: Madge | Ping | romantic: divorced, formerly married
relation: Sal | Nacho | family: grandmother
relation: Madge | Achterberg | colleague: crew
relation: Kestrel | Dominik | romantic: seeing each other
relation: Kestrel | Nacho | friend: crew
=====
What Went Wrong, in Order

[[scene place=The upholsterer’s back room; present=Madge, Achterberg, Kestrel, Nacho, Ping, Sal; time=half past three in the morning]]
The upholsterer’s back room had nine chairs in it, and not one of them had a seat. At half past three in the morning five thieves sat on the rims of things and a sixth stood at the cutting table with a clipboard.

[[s Madge]]“Item one.” Madge clicked her pen. [[s Madge]]“Eight fifty-eight. The van.”

[[s Achterberg > Madge]]“With respect, why is the van item one?”

[[s Madge > Achterberg]]“Because it’s in order, Willem. It’s a list, it goes in order.”

[[s Achterberg > Madge]]“I was at the gate at eight fifty-eight.” Achterberg was still wearing his driving gloves. He held them up like evidence. [[s Achterberg > Madge]]“I was at the gate with the engine running. Nobody came to the gate.”

[[s Kestrel > Achterberg]]“You were at the *east* gate.”

[[s Achterberg > Kestrel]]“The plan says east gate.”

[[s Kestrel > Achterberg]]“The plan said east gate till Tuesday. On Tuesday it said west.” Kestrel had one bare foot up on a footstool and a bag of frozen corn on the ankle. [[s Kestrel > Achterberg]]“I know because I came off a third-floor drainpipe at the west gate, into nothing. Into a *hedge*.”

[[s Achterberg > Kestrel]]“Nobody told me west.”

[[s Nacho > Achterberg]]“I put it in the chat, bro.”

Everyone turned to look at the kid. He was on the floor among the foam offcuts with a laptop on his knees and his hood up.

[[s Achterberg > Nacho]]“In what chat?” asked Achterberg.

[[s Nacho > Achterberg]]“The crew chat. [[q]]‘Big Fish Energy.’ With the fish emoji? Dom named it. You’re in it.”

[[s Achterberg > Nacho]]“I have a telephone that folds, Ignacio.”

[[s Nacho]]“Okay, so, that’s on me,” said Nacho.

[[s Madge]]“Item one, the kid.” Madge wrote it down. [[s Madge]]“Item two. Nine-oh-six. The alarm.”

[[s Nacho > Madge]]“That is *not* on me!”

[[s Madge > Nacho]]“I didn’t say it was.”

[[s Nacho > Madge]]“You did the eyebrow. I had the alarm. I had it looped, I had four whole minutes, it was beautiful. Then somebody opens a window on two that’s not on the sheet.”

[[s Ping]]“It was hot,” said Ping.

[[s Kestrel > Ping]]“You’re joking.”

[[s Ping > Kestrel]]“What?” He turned his good ear.

[[s Kestrel > Ping]]“I said, tell me you’re joking! You opened a *window*?”

[[s Ping > Kestrel]]“I got a torch going at three thousand degrees in a room like a shoebox. I’m sixty-one. You want me to faint on it?”

[[s Sal > Ping]]“He gets faint.” The old lady in the corner didn’t look up from her knitting. [[s Sal]]“He fainted at his own wedding.”

[[s Madge > Sal]]“Thank you, Sal, I was there.” Madge’s pen had gone through the paper. [[s Madge > Ping]]“I asked you. I asked you on Monday, I said, is there ventilation, and you said, and I’ve got it here, [[q]]‘It’s fine, Marguerite, quit riding me.’”

[[s Ping > Madge]]“So quit riding me.”

[[s Madge > Ping]]“I *quit* riding you. I’ve got the papers!”

[[s Kestrel]]“Oh, here we go,” said Kestrel to the frozen corn.

[[s Achterberg > Madge, Ping]]“Might we perhaps keep this to the agenda—”

[[s Madge > Achterberg]]“Stay out of it, Willem.”

[[s Ping > Achterberg]]“Yeah, stay out of it.” It was the first thing the two of them had agreed on since the spring, and it seemed to embarrass them both. Ping went back to picking solder off his thumb.

[[s Sal]]“You’re all shouting,” observed Sal, turning her row. [[s Sal]]“Lazlo’s asleep up there. It’s his shop. He’s a sick man.”

They shut up for a moment and listened. Somewhere over their heads the upholsterer rolled over in bed.

[[s Madge]]“Item three,” whispered Madge. [[s Madge]]“The box.”

Nobody wanted item three. The kid pulled the strings of his hood until there was only a nose.

[[s Madge > Ping]]“Ping? Talk me through the box.”

[[s Ping > Madge]]“I opened it.”

[[s Madge > Ping]]“And?”

[[s Ping > Madge]]“Nine-nineteen, I opened it. It’s a Bergsma, it’s a lovely thing. Six wheels. I near enough cried.” He rubbed his nose with the back of his wrist. [[s Ping > Madge]]“And it had in it one sandwich.”

[[s Madge > Ping]]“A sandwich.”

[[s Ping > Madge]]“Egg.”

[[s Kestrel > Ping]]“Not nine bars of platinum.”

[[s Ping > Kestrel]]“I know platinum from egg, Kes.”

[[s Achterberg]]“Then someone was there before us,” said the driver slowly.

[[s Nacho > Achterberg]]“No way. I had cameras on that room since Sunday. Nobody goes in but the manager and the cleaning lady, and the cleaning lady’s my *abuela*.”

The needles stopped clicking.

[[s Sal]]“What’s everybody looking at?” said Sal.

[[s Madge > Sal]]“Nobody’s looking, sweetheart.”

[[s Sal > Madge]]“Six weeks I scrubbed their toilets for you. With these knees. And you’re going to stand there, Madge Dufresne, with your little board—”

[[s Madge > Sal]]“I only want to know about the sandwich.”

[[s Sal > Madge]]“I never saw any sandwich! I do the toilets and the hall. Dominik does the safe room. He said it’s too much for me, the big machine, the polisher. He said, [[q]]‘You sit, Salome, I’ll run it round for you.’ He’s a gentleman. He brings me a coffee. He sits in there on his break, and he has his—”

She didn’t finish. She didn’t have to. Kestrel had taken her foot down from the stool.

[[s Kestrel > Sal]]“Has his what?” said Kestrel.

[[s Sal > Kestrel]]“He likes an egg,” Sal said in a small voice.

***

[[scene place=the yard; present=Madge, Ping, Kestrel; time=Ten to four]]
Ten to four, out in the yard, by the skip. It had come on to drizzle. Kestrel was walking round and round the van on her bad ankle, and the two who used to be married stood under the one bit of gutter and watched.

[[s Kestrel]]“He wouldn’t.”

[[s Ping > Kestrel]]“He did, though, hon.”

[[s Kestrel > Ping]]“You don’t know him! He cries at adverts. He’s got my *cat*.” She kicked a tyre with the wrong foot, and had to hang on to the mirror until it passed. [[s Kestrel > Madge]]“Madge, you hired him. You vetted him. Say something.”

[[s Madge > Kestrel]]“When did you last see him? Tonight.”

[[s Kestrel > Madge]]“On the roof. Quarter to nine. He kissed me and said don’t wait up.”

[[s Madge > Kestrel]]“He said *don’t wait up*?”

[[s Kestrel > Madge]]“I thought it was a joke.”

[[s Ping > Madge]]“See, that’s sad,” Ping said out of the side of his mouth. [[s Ping > Madge]]“That’s worse than the window.”

[[s Madge > Ping]]“Don’t think I’ve forgotten the window.”

[[s Ping > Madge]]“I’m just saying. I never left you on a roof.”

[[s Madge > Ping]]“You left me in Antwerp.”

[[s Ping > Madge]]“I *came back* to Antwerp.” He had taken his coat off, and he put it round her without being asked, the way one covers a parrot. [[s Ping > Madge]]“It was shut.”

Madge pulled the collar close. She was counting something; her lips moved. [[s Madge > Ping]]“Nine bars is sixty kilos,” she said. [[s Madge > Ping]]“You don’t take sixty kilos down a drainpipe. You don’t walk it out past the desk. So how did he get it out?”

[[s Ping > Madge]]“What?”

[[s Madge > Ping]]“I said how did he get it *out*, you deaf old—”

The back door flew open, with Nacho in it, lit from behind, holding a ringing phone at arm’s length as if it were on fire.

[[s Nacho > Madge, Ping, Kestrel]]“It’s him!”

[[scene place=the cutting table; present=Madge, Achterberg, Kestrel, Nacho, Ping, Sal, Dominik, Lazlo; time=-]]
They crowded in round the cutting table again, dripping, and Madge laid the phone face up among the tacks. She held one finger in the air till they were all quiet. Then she pressed the button.

[[s Madge > Dominik]]“Dominik.”

[[s Dominik]]“Don’t hang up,” said the phone. It echoed, as though he’d called from inside a bucket. [[s Dominik]]“Okay? Nobody hang up, I’ve got like four per cent.”

[[s Kestrel > Dominik]]“You *bastard*.”

[[s Dominik > Kestrel]]“Hi, Kes. Hi, baby. I can explain.”

[[s Kestrel > Dominik]]“You left me in a hedge!”

[[s Dominik > Kestrel]]“You were in a hedge?”

[[s Achterberg > Kestrel]]“Please. Let the man talk.” The driver bent over the table with his gloved hands behind him. [[s Achterberg > Dominik]]“Where are you, Dominik?”

There was a long, hollow breath. [[s Dominik > Achterberg]]“So you know the goods lift?”

[[s Achterberg > Dominik]]“I know it.”

[[s Dominik > Achterberg]]“I’m in it.”

Nobody spoke. Ping said, [[s Ping]]“Where’d he say?” and Sal shouted, [[s Sal > Ping]]“In the lift!” straight into the good ear.

[[s Dominik]]“I did the box at eight,” the phone went on miserably. [[s Dominik]]“I had the numbers, the manager does them out loud. I figured I’d have it down in the basement, in the polisher, before you lot even started. And then I was going to call. I swear. From the airport. Only at six minutes past nine every light goes red and the thing just stops. Between one and two. It’s some sort of lockdown. Why would there be a lockdown?”

[[s Kestrel > Dominik]]“A window,” said Kestrel. She had begun to smile. It was not a nice one.

[[s Dominik > Kestrel]]“What window?”

[[s Ping > Dominik]]“It was hot!” bawled Ping.

[[s Nacho]]“Wait, wait, wait.” The kid had his hood down and was typing. [[s Nacho]]“If it’s on lockdown it stays locked till the manager resets it with the key. That’s seven. Seven a.m. So he’s still got it all in there. He’s got all nine.”

[[s Dominik > Nacho]]“I’m sitting on them, dude. They’re freezing.”

[[s Madge > Dominik]]“And there was an egg sandwich in my safe,” said Madge, [[s Madge > Dominik]]“because...?”

[[s Dominik > Madge]]“I needed both hands,” said the phone. [[s Dominik > Madge]]“Three per cent.”

Madge looked across the table. It was ten past four. She looked at the climber, with her ankle; at the boy; at the old lady, who had put away the knitting and was buttoning her tabard; at the driver, flexing his gloves. She came last to the man who had once left her in Antwerp, and he shrugged and felt along his belt for the torch.

[[s Madge > Kestrel]]“Can you climb on that?”

[[s Kestrel > Madge]]“For this? I could climb on a stump.”

[[s Madge > Achterberg]]“Willem. *West* gate.”

[[s Achterberg > Madge]]“West.” He had written it on his glove.

[[s Sal]]“They start the toilets at five,” said Sal. [[s Sal]]“I’ll leave the side door on the mop.”

[[s Dominik]]“So you’re coming?” The phone crackled. [[s Dominik]]“Oh, thank God. You’re coming to get me. You guys are—”

[[s Madge > Dominik]]“We’re coming for item three.” Madge’s thumb was over the button. She turned her head toward Kestrel. [[s Madge > Kestrel]]“It’s your call, love. Do we get him out too?”

Kestrel thought it over for at least one per cent.

[[s Kestrel > Dominik]]“Who’s feeding my cat?” she asked the phone.

[[s Dominik > Kestrel]]“I left her at my mum’s. With the good food. With, with the little fountain.”

[[s Kestrel > Madge]]“Then yes,” Kestrel said. [[s Kestrel > Madge]]“But he goes in the back with the hedge clippings.”

Above them a stick banged three times on the ceiling.

[[s Lazlo]]“Go and *steal* something!” roared the upholsterer through the boards. [[s Lazlo]]“Some of us work in the morning!”
