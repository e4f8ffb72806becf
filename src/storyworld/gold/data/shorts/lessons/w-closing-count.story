title: Closing Count
section: third | past | - | Noor
section: third | past | - | Fred
person: Noor | Noor; Noor Haddad; Dr. Haddad; the anesthesiologist; gas; Noorie | she/her
person: Fred | Fred; Winifred; Winifred Castellane; Dr. Castellane; the surgeon; the tall woman; Freddie | she/her
person: Lupe | Lupe; Guadalupe Rentería; the scrub tech | she/her
person: Ngozi | Ngozi; Ngozi Ibekwe; Mrs. Ibekwe; the circulator; the circulating nurse | she/her
person: Bryn | Bryn; Bryn Applewhite; the student; the med student; mija | she/her
person: the pathologist | the pathologist; the voice in the ceiling; Dr. Yoo; frozen section | she/her
person: Mrs. Dragomir | Mrs. Dragomir; the patient | she/her
relation: Noor | Fred | romantic
relation: Lupe | Ngozi | friend
relation: Fred | Lupe | colleague
relation: Noor | Ngozi | colleague
=====
[[scene place=Room Eleven; present=Noor, Fred, Lupe, Ngozi, Bryn, Mrs. Dragomir; time=ten past seven in the morning; eyes=Noor]]
There were no men in Room Eleven on Wednesdays. Nobody had planned it. It had just settled out that way, like cream, and the rest of the OR called it [[q]]“the Convent” and stayed out unless something was on fire.

At ten past seven in the morning the patient lay looking up at the lights with a warm blanket to her chin and one gold tooth showing.

[[s Mrs. Dragomir > Noor]]“You are the one who makes me sleep?”

[[s Noor > Mrs. Dragomir]]“I’m the one.”

[[s Mrs. Dragomir > Noor]]“And who makes me wake?”

[[s Noor > Mrs. Dragomir]]“Also me. It’s a package.” Noor Haddad leaned down so that the old eyes would have something to look at besides steel. [[s Noor > Mrs. Dragomir]]“What do you want to dream about, Mrs. Dragomir? I take requests.”

[[s Mrs. Dragomir > Noor]]“My husband’s brother.”

Somebody over by the back table snorted into her mask.

[[s Noor > Mrs. Dragomir]]“Good for you. Deep breath. Think about the brother.”

[[s Mrs. Dragomir > Noor]]“He had,” said Mrs. Dragomir, [[s Mrs. Dragomir > Noor]]“such a motorcycle,” and went.

The doors banged. The tall woman came through them backward with her wet hands up in front of her, dripping at the elbows, and got gowned in a kind of slow waltz, around, and stop, and tie.

[[s Fred > Lupe, Ngozi, Noor, Bryn]]“Good morning, sisters.”

[[s Lupe > Fred]]“Morning, Fred.”

[[s Ngozi > Fred]]“Good morning, Dr. Castellane,” said the circulator, who had never in nineteen years called any surgeon by a first name and wasn’t about to begin with one called Fred. [[s Ngozi > Fred]]“We have a student.”

[[s Fred > Ngozi]]“Where?”

[[s Ngozi > Fred]]“Behind the warmer.”

A yellow cap rose an inch above the blanket warmer. Under it there was a girl of about twelve, or so it seemed to Noor, who’d turned forty-four on Sunday.

[[s Fred > Bryn]]“Ever seen a Whipple?”

[[s Bryn > Fred]]“On video, Dr. Castellane.”

[[s Fred > Bryn]]“Ever passed out?”

[[s Bryn > Fred]]“On video?”

Lupe laughed out loud. [[s Lupe > Fred]]“I like her. Can we keep her?”

[[s Fred > Lupe]]“Get her a stool, first. What’s the music?”

It was the oldest question in the room, and it was always for the same person. For six years of Wednesdays Noor had picked the music, and for six years the surgeon had complained of it. The anesthesiologist reached over the drape and pushed the button. It was fado, a woman singing as if she’d been left on a dock.

[[s Fred > Noor]]“God. Who died?”

[[s Noor > Fred]]“Nobody yet. You haven’t started.”

[[s Fred > Noor]]“Touché, Noorie. Knife.”

And the morning went along. It went as it did on the good days, with nobody saying much, and that in pieces.

[[s Fred > Lupe]]“Bovie. No, the long tip.”

[[s Lupe > Fred]]“That *is* the long tip.”

[[s Fred > Lupe]]“Then I’ve grown. Suction.”

[[s Fred > Noor]]“How is she up there, gas?”

[[s Noor > Fred]]“On a motorcycle.”

[[s Fred > Bryn]]“Stool, what’s this I’m holding?”

[[s Bryn > Fred]]“Um. The gastroduodenal?”

[[s Fred > Bryn]]“And what happens if I tie it and I’m wrong?”

[[s Bryn > Fred]]“The liver. You’d lose the, it’d be—”

[[s Fred > Bryn]]“So what do I do?”

The student didn’t answer. Above the mask she’d gone a delicate green.

[[s Lupe > Bryn]]“Mija, sit,” said Lupe, not looking up from her needles. [[s Lupe > Bryn]]“Head between the knees. Don’t touch the blue.”

[[s Bryn > Lupe]]“I’m fine.”

[[s Ngozi > Bryn]]“They are all fine,” said Mrs. Ibekwe, arriving behind her just in time with an arm like a bolster. [[s Ngozi > Bryn]]“Down we go.”

[[s Bryn > Ngozi]]“You clamp it,” said the girl faintly, from the floor. [[s Bryn > Fred]]“You clamp it first and feel if there’s still a pulse in the hepatic.”

[[s Fred > Bryn]]“Well, look at that,” said Fred. [[s Fred > Bryn]]“What’s your name?”

[[s Bryn > Fred]]“Bryn. Bryn Applewhite.”

[[s Fred > Bryn]]“You answer better lying down than my last fellow did standing, Bryn Applewhite. Remember I said so. Somebody should remember what I said, around here.”

It was a funny way to put it. Noor looked at her across the drape. There was nothing to see but two gray eyes and a paper hat, and the eyes didn’t come up.

The intercom popped. [[s the pathologist > Fred]]“Eleven, this is frozen section,” said the voice in the ceiling. [[s the pathologist > Fred]]“Who’ve I got?”

[[s Fred > the pathologist]]“Castellane. Make me happy, Dr. Yoo.”

[[s the pathologist > Fred]]“Margins are clean.”

[[s Fred > the pathologist]]“Say it again.”

[[s the pathologist > Fred]]“Clean, clean, clean. Also, congratulations! We all heard about Seattle. Chief of the whole shop. You’re going to hate the rain.”

The intercom popped off.

The fado lady finished her song. Nobody in Room Eleven reached for anything. Ngozi Ibekwe stood with a bag of sponges in each hand. The ventilator went up and down.

[[s Lupe > Fred]]“What’s Seattle?” said Lupe.

[[s Fred > Lupe]]“Three-oh silk.”

[[s Lupe > Fred]]“Fred. What’s Seattle?”

[[s Fred > Lupe]]“Three-oh *silk*, please, Guadalupe.”

She slapped it into the waiting palm a good deal harder than she had to. [[t Noor]]“Ask her,” thought Noor. [[t Noor]]“You’re the only one she’d tell.” And right behind it, cold as a flush going into a vein, she thought that she was the only one who hadn’t been told.

[[s Noor > Fred]]“Pressure’s one-ten over sixty,” she said. It was what there was to say.

They closed in silence, but for the counting. Ngozi counted and Lupe counted, sponges and needles and the little blue clips, out loud together in two accents the way they’d done it four thousand times, and it came out right. Everything that had gone in had come back out. On her stool the student, who was pink again, and who had no idea what had happened but could tell that something had, held very still, like a kid at the top of the stairs when the grown-ups are talking low in the kitchen. The music had run out. Nobody put on any more.

***

[[scene place=the women’s locker room/the last bench; present=Fred, Lupe, Ngozi; time=four; eyes=Fred]]
By four Fred had taken off her cap, and had been sitting for some time on the last bench of the women’s locker room with one clog on. She had a letter in her hand. She’d written it nine days ago and it was still in there with her every day, going soft at the folds.

[[s Ngozi > Fred]]“You will read it to us,” said Ngozi.

[[s Fred > Ngozi]]“It’s to the chairman.”

[[s Ngozi > Fred]]“You will read it to us, and then we will see if it goes to the chairman.”

[[s Lupe > Fred]]“I’ll read it,” said Lupe, and plucked it out of her fingers. She was five feet tall and quick as a jay. [[s Lupe > Fred, Ngozi]]“‘Dear Dr. Fairbank, it is with great regret.’ Regret! ‘That I tender.’ Who tenders? ‘After nineteen years I find that I have accomplished here what I am able to.’ What’s that supposed to mean?”

[[s Fred > Lupe]]“It means I’m done.”

[[s Lupe > Fred]]“You did a Whipple this morning in five hours with a kid on the floor. Done with what?”

Fred considered her other clog. It was a perfectly good clog.

[[s Lupe > Ngozi]]“She’s not going to say it,” Lupe said over her head.

[[s Ngozi > Lupe]]“No.”

[[s Lupe > Ngozi]]“You want to say it, or should I?”

[[s Ngozi > Lupe]]“I’m older.” The circulating nurse sat down on the bench, which spoke. [[s Ngozi > Fred]]“Winifred.”

That brought her head up. In nineteen years, not once.

[[s Ngozi > Fred]]“You have stood on one side of a blue sheet from that woman for six years. You bring her the green plums in April. You learned to say good morning to her mother in Arabic, very badly, I was there. And you are going to Seattle, because it’s easier to move two thousand miles than to walk around a sheet.”

[[s Fred > Ngozi]]“It’s not the, it isn’t about—”

[[s Lupe > Fred]]“It’s about nine feet,” said Lupe. [[s Lupe > Fred]]“I’ve measured. I have to set up in there.”

[[s Fred > Lupe, Ngozi]]“She’s never said anything. Not one word, in six years.”

[[s Lupe > Fred]]“Neither have you!”

[[s Fred > Lupe]]“I complain about her music every week!”

They both looked at her, then, with such pity that she put her face in her hands.

A knock came at the locker room door, two and then one. [[s Noor > Fred, Lupe, Ngozi]]“Is everybody decent?” It came through the wood a little muffled, but there was no taking it for anyone else’s. [[s Noor > Fred]]“I’m looking for Dr. Castellane.”

[[s Fred > Lupe, Ngozi]]“I’m not here,” Fred whispered.

[[s Lupe > Noor]]“She’s here!” yelled Lupe.

[[s Ngozi > Noor]]“We are just going,” called Mrs. Ibekwe. She got up, she straightened her cardigan, and she took the letter from the scrub tech and tore it once, neatly, across, and gave Fred the halves. [[s Ngozi > Fred]]“Closing count,” she said. [[s Ngozi > Fred]]“Nothing left inside. You know the rule.”

[[scene place=the women’s locker room; present=Fred, Noor]]
Then they were gone, and there was the anesthesiologist in her street coat, with her hair down, which was hardly fair. She had her back against the door.

[[s Noor > Fred]]“Mrs. Dragomir’s awake,” she said. [[s Noor > Fred]]“She asked for a cigarette.”

[[s Fred > Noor]]“Good. That’s good.”

[[s Noor > Fred]]“She says he never did come back for her. The brother. She waited, and he waited, and he drove the thing to Constanța and married a dentist.”

[[s Fred > Noor]]“Noor.”

[[s Noor > Fred]]“Fifty years, and that’s what she wants to dream about. I thought it was funny at seven this morning.”

[[s Fred > Noor]]“I should’ve told you about Seattle.”

[[s Noor > Fred]]“Yes.”

[[s Fred > Noor]]“I kept picking a Wednesday. And then you’d put on some terrible record.”

[[s Noor > Fred]]“They weren’t terrible.” There was a wobble in it. [[s Noor > Fred]]“They were all love songs, you big idiot. Every one. I thought sooner or later you’d look one up.”

It was nine feet, or about that. Fred got up, in one clog, with half of a letter in either hand, and started to walk around.
