title: Below Forty
section: third | present | - | Ines Okonjo
person: Ines Okonjo | Ines Okonjo; Ines; Nes | she/her
person: Halloran | Halloran; the old woman | she/her
person: Dao | Dao; the girl; the kid | she/her
person: Lucho | Lucho | he/him
person: Pell Amory | Pell; Pell Amory; the courier; the stranger; the Voice; the fifth | she/her
person: Dorsey | Dorsey; a man's voice | he/him
person: Mirela | Mirela | ?
person: Oskar | Oskar | ?
person: Halloran's husband | my husband | he/him
relation: Halloran | Dao | family: grandmother
relation: Ines Okonjo | Lucho | friend
relation: Halloran's husband | Halloran | family: husband
=====
Below Forty

[[scene place=the cistern/Depot Nine; present=Ines Okonjo, Halloran, Dao, Lucho, Pell Amory; time=-]]
In the cistern under Depot Nine it is so dark that Ines Okonjo has stopped bothering to open her eyes. She counts them by breathing. Dao on the left, quick and through the nose. Halloran beyond her, like a saw in wet wood. Across the water, Lucho, trying not to cough.

And the other one.

[[s Dao]]"How long now?" whispers Dao.

[[s Ines Okonjo > Dao]]"Ten minutes. Maybe less."

[[s Dao > Ines Okonjo]]"You said ten minutes ten minutes ago."

[[s Halloran > Dao]]"She'll say it again if you don't hush," breathes Halloran, and there's a small scuffle of cloth that is the old woman finding the girl's knee and patting it. [[s Halloran > Dao]]"Below forty, chick. Remember."

Below forty. It's painted on every wall in the city, a big red 40 with a wave under it. After curfew the ears on the lampposts pick up anything louder than forty decibels and somebody comes. A whisper is thirty. A dropped spoon is somebody coming.

Lucho coughs. He does it into his elbow with his whole body wrapped around it, and it still sounds, in here, like a sack being kicked.

No one moves. They all count.

[[s Lucho]]"Sorry," he says at last, on no breath at all. [[s Lucho]]"Sorry. Sorry."

[[s Ines Okonjo > Lucho]]"It's all right."

[[s Halloran > Ines Okonjo]]"It's not all right," Halloran whispers. [[s Halloran > Lucho]]"No offence, lad. That was fifty if it was a hair."

[[s Lucho > Halloran]]"I know what it was."

[[s Halloran > Ines Okonjo]]"I said leave him at Mirela's. I said so at the time. Did I or didn't I, Nes?"

[[s Ines Okonjo > Halloran]]"He's the only one who can wire the set." Ines slides her palm along the wall till she finds the bag, with the transmitter in it, all nine pounds. Still dry. [[s Ines Okonjo > Halloran]]"So unless you've taken it up—"

[[s Pell Amory]]"They change over at the quarter," says somebody. [[s Pell Amory]]"You have longer than you think."

It's the fifth. It's the first thing she has said since the hatch. She was there when they came down, sitting on the bottom rung with her coat buttoned; she gave the right word, a day early, and Ines had had no hands free to do anything about it. The whisper comes from over near the pipe. It's low, very even, careful as somebody carrying a full glass.

[[s Halloran > Pell Amory]]"And how would you know that?" Halloran asks it.

[[s Pell Amory > Halloran]]"I've listened to them a long time."

[[s Halloran > Pell Amory]]"Have you. From where?"

Nothing. A drip.

[[s Dao > Ines Okonjo]]"I don't like her," Dao says into Ines's ear, so close it's wet. [[s Dao > Ines Okonjo]]"She smells of soap."

[[s Ines Okonjo > Dao]]"I noticed."

[[s Dao > Ines Okonjo]]"*Nice* soap."

[[s Ines Okonjo > Dao]]"I noticed, Dao."

[[s Lucho > Pell Amory]]"Who sent you?" That's Lucho, hoarse. [[s Lucho > Pell Amory]]"Was it the Weavers? Did Oskar send you?"

[[s Pell Amory > Lucho]]"Nobody sent me. I was given the word by a woman at a tram stop. She thought I was someone else." The stranger seems to think about it. [[s Pell Amory > Lucho]]"Then I was, I suppose. I came early so I shouldn't lose my nerve."

[[s Halloran > Ines Okonjo]]"Right," says Halloran. [[s Halloran > Ines Okonjo]]"We're blown. I'm for putting her head under."

[[s Ines Okonjo > Halloran]]"Keep it *down*—"

[[s Halloran > Ines Okonjo]]"I am down! I'm thirty-two at the outside! I've been whispering since before you were weaned, miss, and I'm telling you, she's one of theirs."

[[s Dao > Halloran]]"Gran, you can't drown somebody. I'm right here."

[[s Halloran > Dao]]"Shut your eyes, then."

Someone laughs. It's a tiny thing, one puff of air, and it comes from beside the pipe. Ines turns her face to it. She has the strangest feeling, as though there's a word right on the tip of her ear.

[[s Ines Okonjo > Pell Amory]]"Say something else," she whispers.

[[s Pell Amory > Ines Okonjo]]"What would you like me to say?"

[[s Ines Okonjo > Pell Amory]]"I don't know. Do I know you? I know you from somewhere."

[[s Pell Amory > Ines Okonjo]]"Yes," says the stranger sadly. [[s Pell Amory > Ines Okonjo]]"I expect you do."

Overhead, iron scrapes.

[[scene place=the culvert; present=Ines Okonjo, Halloran, Dao, Lucho, Pell Amory; time=-]]
They go the only way there is, which is along. The culvert is four feet high and knee-deep and runs under the rail yard to the old pumping house; Ines takes the front with the bag on her neck, then Dao holding her belt, then Halloran, then the stranger, where Halloran can hear her, and Lucho last. Nobody decides it. Behind them a light comes down into the cistern on a string, turns round once, and goes up again.

[[s Dao > Ines Okonjo]]"They're not coming in," Dao whispers when they've gone maybe two hundred steps. [[s Dao > Ines Okonjo]]"Why aren't they coming in?"

[[s Ines Okonjo > Dao]]"They don't need to. They'll go round and wait."

[[s Dao > Ines Okonjo]]"At the pump house?"

[[s Ines Okonjo > Dao]]"At the pump house."

[[s Dao > Ines Okonjo]]"So where are we *going?*"

She doesn't have an answer to that, so she keeps walking. The kid's fist tightens on her belt.

Behind them the cough starts. This time he can't get on top of it. It goes on and on, doubling back along the brick, and then there's a splash and it's choked off. When Ines has squeezed past the other two, feeling with her hands, she finds wet hair, a shoulder, another shoulder. Someone has got him sitting up against the side with a scarf folded across his mouth. It smells of nice soap.

[[s Pell Amory > Lucho]]"In through the nose," the courier is saying. [[s Pell Amory > Lucho]]"Don't fight it. Let it go out through the cloth. There. And again."

[[s Lucho > Pell Amory]]"Thank you." He gets his breath. [[s Lucho > Ines Okonjo]]"Nes? You there?"

[[s Ines Okonjo > Lucho]]"Here."

[[s Lucho > Ines Okonjo]]"It goes on the red post and the one next to the red post. Then you just hold the key down and talk. Dao's seen me do it."

[[s Ines Okonjo > Lucho]]"Don't you dare."

[[s Lucho > Ines Okonjo]]"I go back. I make a lot of noise. You lot go past while they're hitting me. It's a good plan, I've been working on it since the hatch."

[[s Ines Okonjo > Lucho]]"It's a horrible plan."

[[s Lucho > Ines Okonjo]]"Halloran likes it."

[[s Halloran > Lucho]]"I never said so," says Halloran gruffly from the dark. And then, after a moment: [[s Halloran > Lucho]]"I called you a liability. I don't say I wanted you *hit*."

[[s Dao]]"Vote," says Dao.

[[s Lucho > Dao]]"It isn't a—"

[[s Dao]]"We always vote. Hands up who's for Lucho going." There's a pause, water running. [[s Dao]]"Say it, I mean. If you put your hand up."

No one says it.

[[s Dao > Lucho]]"Four to one," whispers the girl. [[s Dao > Lucho]]"You lose."

[[s Halloran > Dao]]"Who's four?" Halloran wants to know. [[s Halloran > Dao]]"*She* doesn't get a vote."

[[s Pell Amory > Halloran]]"I should like one," says the courier, [[s Pell Amory > Halloran]]"if it's all the same to you. I've never had one."

[[scene place=the foot of the pump-house ladder; present=Ines Okonjo, Halloran, Dao, Lucho, Pell Amory, Dorsey; time=Twenty minutes later]]
Twenty minutes later they're all five packed in at the foot of the pump-house ladder, in each other's steam, and there's a line of yellow light around the trap. Boots. At least four men. A dog.

Ines puts her mouth against one ear after another. [[s Ines Okonjo > Halloran, Dao, Lucho, Pell Amory]]"We wait them out."

[[s Lucho > Ines Okonjo]]"I can't," says Lucho. She feels him shaking with it. [[s Lucho > Ines Okonjo]]"Nes, I've got about a minute in me. I'm sorry."

[[s Halloran > Lucho]]"Bite on something."

[[s Lucho > Halloran]]"I *am* biting on something!"

[[s Dao > Halloran]]"Gran, give him your shawl—"

[[s Pell Amory > Ines Okonjo]]"Excuse me," says the stranger. She's got hold of Ines's sleeve. She's trembling, too. [[s Pell Amory > Ines Okonjo]]"What time is it, please? Does anyone have the time?"

[[s Ines Okonjo > Pell Amory]]"What does it matter what—"

[[s Dao > Pell Amory]]"Eleven fifty-one," says Dao, whose watch glows.

[[s Pell Amory > Dao]]"Then the line to the lampposts resets. For four minutes they can't check with Central. They'd have to do as they were told." A swallow. It's loud in the dark. [[s Pell Amory > Ines Okonjo, Halloran, Dao, Lucho]]"Would you all put your hands over your ears? I'm going to be rather more than forty."

[[s Halloran > Pell Amory]]"You'll do *what?*" hisses Halloran. [[s Halloran > Ines Okonjo]]"Stop her, she'll—Nes! Stop her!"

Ines has her by the coat. She has a fistful of good wool and she could pull, and she doesn't, because just then, under the whisper, she hears it; the full glass, carried so carefully all this way, about to be poured.

The woman stands up straight on the third rung, and lifts her chin, and speaks.

[[s Pell Amory > Dorsey]]"Good evening, citizens," she says.

And all of them go still. They can't help it. Ines's own spine does it, her jaw shuts; next to her Lucho, mid-spasm, stops like a clock. She has heard that voice every night since she was nine years old, from every lamppost in the city, warm as milk, [[q]]"ten minutes to quiet," [[q]]"five minutes to quiet," [[q]]"sleep well." She's never in her life heard it say anything back.

Above them the boots have stopped dead.

[[s Pell Amory > Dorsey]]"Patrol Nine," says the Voice, [[s Pell Amory > Dorsey]]"this is a correction. Your post is changed. Return to the river gate, and wait for me there."

[[s Dorsey > Pell Amory]]"Ma'am?" It's a man's voice, cracked. It's been so long since he used it at night. [[s Dorsey > Pell Amory]]"Ma'am, we've got a noise here. We've—where are you speaking from, ma'am? There's no lamp in here."

[[s Pell Amory > Dorsey]]"What is your name?"

[[s Dorsey > Pell Amory]]"Dorsey, ma'am."

[[s Pell Amory > Dorsey]]"You're at sixty-five, Dorsey," she says, with terrible kindness. [[s Pell Amory > Dorsey]]"Hush, now."

The dog whines. Then the boots go, quick, on tiptoe, four grown men on tiptoe; and the light goes with them.

* * *

[[scene place=the roof of the pump house/the roof; present=Ines Okonjo, Halloran, Dao, Lucho, Pell Amory; time=midnight]]
By midnight there's a wire from the roof of the pump house to the chimney of the tannery, and Lucho is lying on his back underneath it, coughing as much as he likes into Halloran's shawl. There's a moon. They can see one another. The Voice is a plump person of about fifty with a run in her stocking.

[[s Dao > Pell Amory]]"You're *short*," Dao tells her.

[[s Pell Amory > Dao]]"Yes. They never put me on a poster."

[[s Halloran > Pell Amory]]"My husband used to say good night to you." Halloran hasn't come any nearer than the parapet. [[s Halloran > Pell Amory]]"Every night. [[q]]'Sleep well,' you'd say, and he'd say, [[q]]'And you, love.' They took him for sneezing."

[[s Pell Amory > Halloran]]"I'm sorry."

[[s Halloran > Pell Amory]]"I don't want your sorry. What's your name?"

The woman opens her mouth and for a second nothing comes. [[s Pell Amory > Halloran]]"Pell," she whispers. [[s Pell Amory > Halloran]]"Pell Amory. It's eleven years since anyone asked."

[[s Halloran > Pell Amory]]"You don't need to whisper it. You've brought half the garrison down to the river as it is."

[[s Pell Amory > Halloran]]"I don't know how to do it any other way. It's that or the one they pay for."

[[s Lucho > Ines Okonjo]]"We're live," says Lucho from the floor. He holds up the handset by its cord. [[s Lucho > Ines Okonjo]]"Four minutes, Nes, then they'll have a fix on us. You've got the speech?"

She has. It's in her shoe. Six people worked on it all winter, and it begins [[m ?]]"Sisters and brothers of the silent districts," and it's very good. She looks down at all the dark windows, thousands of them, with the people lying behind them with their mouths shut. She looks at Pell Amory's stocking.

[[s Ines Okonjo > Pell Amory]]"They won't know who I am," says Ines. She puts the handset in her hand. [[s Ines Okonjo > Pell Amory]]"Go on. You tell them."

[[s Pell Amory > Ines Okonjo]]"What? Tell them what?"

[[s Dao > Pell Amory]]"Tell them good morning," says Dao.
