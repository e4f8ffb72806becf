title: The Ninth Laundry of Cloudless Peak, Chapter 31
section: third | past | - | Wei Shun
person: Wei Shun | Wei Shun; Steward Wei | he/him
person: Junior Brother Pang | Junior Brother Pang; Pang; Fatty Pang; the fat disciple | he/him
person: Luo Yanmei | Luo Yanmei; Senior Sister Luo; Senior Sister | she/her
person: Elder Bai | Elder Bai; Bai Qinghe; the Elder; Little Bai; the white-browed old man | he/him
person: the washboard | the washboard; Old Ridges; Ancestor Ridges | it/its
person: the robe | the robe | it/its
person: the two lackeys | the two lackeys; the usual two lackeys | they/them
person: Ximen Bo | Ximen Bo; the young man in gold; Young Master Ximen; Senior Brother; the young master; Ximen | he/him
relation: Junior Brother Pang | Wei Shun | colleague: laundry disciple
relation: Elder Bai | Wei Shun | colleague: superior
relation: Ximen Bo | Luo Yanmei | enemy: pushed her down the well
relation: the washboard | Elder Bai | other: master
relation: Ximen Bo | Wei Shun | enemy: comes to bully him
=====
Chapter 31: Starch

[[scene place=the courtyard of the Ninth Laundry/the courtyard/the Ninth Laundry; present=Wei Shun, Junior Brother Pang, the washboard, the robe; time=By the hour of the Rabbit]]
By the hour of the Rabbit there were already four hundred and six robes in the courtyard of the Ninth Laundry, and one of them was screaming.

[[s Junior Brother Pang > Wei Shun]]"It's been doing that since I opened the basket," said Junior Brother Pang. He had a paddle in each hand and was holding them crossed before his chest in what he probably believed was a defensive stance. [[s Junior Brother Pang > Wei Shun]]"Steward Wei, this junior humbly requests sick leave."

[[s Wei Shun > Junior Brother Pang]]"Denied." Wei Shun squatted and poked the robe with a clothes peg. It shrieked. Inner disciple cut, Nascent-grade silk, a bloodstain on the left cuff the size of a coin. [[s Wei Shun > Junior Brother Pang]]"Whose is it?"

[[s Junior Brother Pang > Wei Shun]]"There's no tag!"

[[s Wei Shun > Junior Brother Pang]]"There's always a tag."

[[s Junior Brother Pang > Wei Shun]]"I looked for a tag, and it bit me."

[[s the washboard > Wei Shun]]"Resentful blood," remarked a creaky voice from the trough. [[s the washboard > Wei Shun]]"Fresh, too. Cold water, boy. You put hot on that, you'll set it, and then you'll have a ghost with a nice clean collar."

The washboard had been awake for nine days. It was made of three-thousand-year thunder pear and had been used by twelve generations of laundry stewards without once offering an opinion, until Wei Shun, in a moment of frustration, had circulated the Ninefold Rinse Sutra through it backwards. Since then it hadn't stopped.

[[q]]'Ancestor Ridges is right about the water,' a lesser man might have admitted. Wei Shun just reached for the cold bucket. [[t Wei Shun]]'If I thank it, it'll start on about the Third Emperor's socks again.'

[[s the washboard > Wei Shun]]"You're welcome," said the washboard. [[s the washboard > Junior Brother Pang]]"You know, it reminds me of the Third Emperor's socks."

[[s Junior Brother Pang > the washboard]]"What happened with the socks?" Pang asked eagerly.

[[s Wei Shun > Junior Brother Pang]]"Don't encourage it."

[[s Junior Brother Pang > Wei Shun]]"But Steward—"

[[s Wei Shun > Junior Brother Pang]]"Pang. Hold down the sleeves."

They got it into the trough between them. The robe fought like a carp. Wei Shun sent a thread of qi down his arms, thin as he could spin it, and felt for the place where the stain had its roots. There. It wasn't in the silk at all. It went through the silk and out the other side into something dark, and on the other end of it, somebody was very, very frightened.

[Ninefold Rinse Sutra: Third Fold → Fourth Fold (11%)]

The robe stopped screaming. In a small, exhausted, perfectly clear voice, it said, [[s the robe]]"Not the well. Please. Not the well."

Fatty Pang let go of the sleeves.

[[s Junior Brother Pang > Wei Shun]]"Steward Wei," he whispered, [[s Junior Brother Pang > Wei Shun]]"that's Senior Sister Luo. That's her voice. She came by on the first of the month and called me a dumpling."

[[s Wei Shun > Junior Brother Pang]]"You're sure?"

[[s Junior Brother Pang > Wei Shun]]"I think about it every day."

Wei Shun looked at the cuff. He looked up over the wall, to where the back shoulder of Cloudless Peak went up into the mist, with its one path, and its one sealed courtyard, and its one dry well. Everyone knew about the well. Everyone also knew who had sealed it.

[[t Wei Shun]]'I wash clothes,' he thought. [[t Wei Shun]]'I am a man who washes clothes. I have a pension in forty years.'

[[s Wei Shun > Junior Brother Pang]]"Get the long line," he said aloud. [[s Wei Shun > Junior Brother Pang]]"And bring Old Ridges."

[[s the washboard > Wei Shun]]"I was hoping you'd say that," said the washboard. [[s the washboard > Wei Shun]]"I've not been out since the flood."

[[scene place=the gate of the Ninth Laundry/the gate; present=Wei Shun, Junior Brother Pang, the washboard, Ximen Bo, the two lackeys; time=-]]
They didn't even reach the path. Someone was leaning in the gate of the Ninth Laundry with one foot up against the post, eating melon seeds and spitting the husks on Wei Shun's swept step.

[[s Ximen Bo > Wei Shun]]"Well, well," drawled the young man in gold. [[s Ximen Bo > Wei Shun]]"The trash is going for a walk. And it's brought its little pig."

He had four jade pendants and a folding fan, and behind him stood the usual two lackeys, who laughed on the beat. Wei Shun had been in this sect for six years. He could have recited the rest himself.

[[s Wei Shun > Ximen Bo]]"This lowly steward greets the young master," he said, cupping his fists. [[s Wei Shun > Ximen Bo]]"If it's about the trousers, they'll be ready by noon."

[[s Ximen Bo > Wei Shun]]"Do you know who I am?"

[[s Wei Shun > Ximen Bo]]"Basket fifty-three."

One of the lackeys laughed at the wrong time and got the fan across his ear. [[s Ximen Bo > Wei Shun]]"I am Ximen Bo of the Ximen clan!" the young master snapped. [[s Ximen Bo > Wei Shun]]"My uncle is on the Discipline Hall! You will hand over the robe that came down by mistake last night, and you'll kowtow three times, and I might let you keep one hand to scrub with."

So that was how it was. Behind him Wei Shun could hear Pang swallow.

[[s Wei Shun > Ximen Bo]]"Which robe would that be, Young Master Ximen? We've had four hundred."

[[s Ximen Bo > Wei Shun]]"You know which."

[[s Wei Shun > Ximen Bo]]"Is there a name on it?"

Ximen's eyes slid to the left. [[s Ximen Bo > Wei Shun]]"That's none of your concern."

[[s the washboard > Ximen Bo]]"He's got it on his own cuffs as well," the washboard piped up, muffled, from under Pang's arm. [[s the washboard > Wei Shun]]"Same blood. He's tried lemon on it, the idiot. You never use lemon."

There was a silence.

[[s Ximen Bo > Junior Brother Pang]]"Who said that?" demanded Ximen. [[s Ximen Bo > Junior Brother Pang]]"You, pig, was that you?"

[[s Junior Brother Pang > Ximen Bo]]"N-no, Senior Brother!"

[[s Ximen Bo > Junior Brother Pang]]"You're courting death!" The fan snapped open. There were blades in it, of course there were blades in it, and they came round in a pretty golden arc at about the height of the fat disciple's throat.

Wei Shun took hold of the arc by its sleeve.

He didn't think about it. It was only what you did, forty times an hour, when a wet robe came off the line in a wind: catch the cuff, turn with it, let the weight go by, snap, fold. *Snap* went something in Ximen Bo's elbow. *Fold.* When the dust settled, the young master was lying on the step with his ankles next to his ears and his sash tied around the lot in a neat laundry knot.

[Ninefold Rinse Sutra: Fourth Fold (38%)]

The two lackeys looked at each other, bowed, and ran.

[[s Junior Brother Pang > Wei Shun]]"Steward Wei," said Pang in a faint voice. [[s Junior Brother Pang > Wei Shun]]"He's at the eighth level of Qi Condensation."

[[s Wei Shun > Junior Brother Pang]]"Was he? He felt about like a bedsheet." Wei Shun was looking at his own hands. They had begun to shake. [[s Wei Shun > Junior Brother Pang]]"Pang, what have I done?"

[[s the washboard > Wei Shun]]"Sheets," said the washboard with deep satisfaction. [[s the washboard > Wei Shun]]"I've always said it. Start 'em on sheets."

---

[[scene place=the well/the sealed courtyard; present=Wei Shun, Junior Brother Pang, the washboard, Luo Yanmei, Elder Bai; time=It took them half an hour]]
It took them half an hour to climb to the sealed courtyard and a good deal less to get in, since the seal was a paper one and Wei Shun had a bucket.

[[s Wei Shun > Luo Yanmei]]"Senior Sister Luo!" He lay down flat and put his head over the edge of the well. It breathed on him, cold as a cellar. [[s Wei Shun > Luo Yanmei]]"Senior Sister, are you there?"

Nothing. Then, from a very long way down: [[s Luo Yanmei > Wei Shun]]"Who is it?"

[[s Wei Shun > Luo Yanmei]]"It's the laundry!"

The pause went on for quite some time.

[[s Luo Yanmei > Wei Shun]]"I'm hallucinating," the voice decided.

[[s Junior Brother Pang > Luo Yanmei]]"It's really us!" shouted Pang, flopping down alongside. [[s Junior Brother Pang > Luo Yanmei]]"It's Pang, Senior Sister! The dumpling!"

[[s Luo Yanmei > Junior Brother Pang, Wei Shun]]"...I'm not hallucinating. Listen to me, both of you. My leg's broken and there's something down here. It's asleep. It's been asleep since sunrise and it won't be asleep much longer, so whatever you've got up there, a flying sword, a talisman, I'm not proud."

[[s Wei Shun > Luo Yanmei]]"We've got a washing line," Wei Shun called down.

[[s Luo Yanmei > Wei Shun]]"A what?"

[[s Wei Shun > Luo Yanmei]]"It's a very good washing line."

He was already paying it out, hand over hand, with the washboard tied crosswise on the end for a seat and complaining all the way down about the damp. He felt the line touch bottom. He felt it jerk, once, twice.

[[s Luo Yanmei > Wei Shun]]"Pull," said Luo Yanmei. [[s Luo Yanmei > Wei Shun]]"Pull now. Pull, pull, pull, it's opened its eye—"

They pulled. Pang, who couldn't run a hundred paces or hold a sword right way up, had been wringing out wet quilts since he was eight years old, and he pulled like an ox. Something big turned over in the dark. Wei Shun got a heel against the rim, and a hand came up over the stone, and then an elbow, and then all of Senior Sister Luo at once, in her undershirt, grey with dust, with her hair in her mouth and her leg at an angle legs didn't have. She rolled off the washboard and lay there on her back.

[[s Luo Yanmei > Wei Shun]]"The laundry," she said to the sky.

[[s the washboard > Luo Yanmei]]"You're heavier than you look, miss," said the washboard.

[[s Luo Yanmei > the washboard]]"And you talk." She shut her eyes. [[s Luo Yanmei > Wei Shun]]"Ximen Bo pushed me. I want it remembered, in case I faint. I found out what he was feeding it, and he pushed me in after, and he sat up there on the edge and tried to get the blood off his sleeves. With a *lemon*. I listened to him do it. Is he alive?"

[[s Wei Shun > Luo Yanmei]]"He's, uh." Wei Shun coughed. [[s Wei Shun > Luo Yanmei]]"He's folded."

She opened one eye and looked at him properly for the first time. It wasn't how inner disciples usually looked at him, which was as if he were a kind of hook. [[s Luo Yanmei > Wei Shun]]"What's your name?"

[[s Elder Bai > Luo Yanmei]]"His name," said somebody behind them, [[s Elder Bai > Luo Yanmei]]"is Wei Shun, he is twenty-three years of age, he has no spirit root whatever, and he has ruined my seal."

All of the warmth went out of the courtyard. Pang didn't kneel so much as fall.

Elder Bai was standing on top of the wall with his hands in his sleeves. Nobody had seen him arrive; nobody ever did. The wind was blowing, but it didn't blow on him. In two hundred years, people said, Bai Qinghe had smiled only once, and there was now a lake there.

[[s Wei Shun > Elder Bai]]"This steward deserves ten thousand deaths," said Wei Shun, forehead to the ground.

[[s Elder Bai > Wei Shun]]"Yes, yes." The Elder stepped off the wall and came down like a feather. He walked round Luo Yanmei. He walked round the bucket. [[s Elder Bai > Wei Shun]]"I met a young man on your step just now. He was in thirds. Who taught you to do that?"

[[s Wei Shun > Elder Bai]]"Nobody, Elder. It's just how you do a sheet."

[[s Elder Bai > Wei Shun]]"Corner to corner?"

[[s Wei Shun > Elder Bai]]"For linen, Elder. Silk you roll."

The white-browed old man didn't answer. He'd bent down, creaking faintly at the knees, and was looking at the thing that lay beside the well with a frayed line around its middle. For the first time that Wei Shun had ever seen, his face had no idea what to do.

[[s Elder Bai > the washboard]]"Master?" he said.

[[s the washboard > Elder Bai]]"Hello, Little Bai," said the washboard. [[s the washboard > Elder Bai]]"You've let yourself go. Is that *starch* in that collar?"

Deep in the well, something knocked three times on the stone to be let out.

[Ninefold Rinse Sutra: Fifth Fold unlocked]
[Warning: Heavily Soiled]

*Author's note: Thanks for the 1k followers!! Yes, I know about the typo in Ch. 29, Elder Bai does not have [[q]]"snowy white brooms." It's fixed. Next chapter Thursday unless work is work.*
