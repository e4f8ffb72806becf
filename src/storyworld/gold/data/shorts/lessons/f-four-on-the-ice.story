title: Four on the Ice
section: third | past | - | Halfstep
person: Halfstep | Halfstep; Half | she/her
person: Saint | Saint; the taller girl | she/her
person: Biscuit | Biscuit; Emeric Bolt; Bolt | he/him
person: Tide | Tide; Low Tide | they/them
person: Ledger | Ledger; the captain | she/her
person: Control | Control; Orrin | he/him
person: the medic | the medic | she/her
relation: Halfstep | Saint | rival
relation: Halfstep | Biscuit | friend
relation: Halfstep | Tide | colleague: squadmates
relation: Ledger | Halfstep | colleague: instructor
=====
Four on the Ice

[[scene place=the reservoir/the ice; present=Halfstep, Saint, Biscuit, Tide, Ledger, Control; time=0640]]
[[s Ledger > Halfstep, Saint, Biscuit, Tide]]"All frames, Ledger. Sound off."

[[s Saint > Ledger]]"Saint, green."

[[s Tide > Ledger]]"Low Tide, green. Ish. Left knee's doing the thing."

[[s Biscuit > Ledger]]"Biscuit, green, cold, and nobody packed breakfast."

[[s Halfstep > Ledger]]"Halfstep, green," said Halfstep, and flexed her fingers inside the gauntlets. Around her, forty feet up, eleven tons of training frame flexed its own. It was 0640. The reservoir was white from one side to the other, and it looked like the easiest walk in the world, which was how you knew.

[[s Ledger > Halfstep, Saint, Biscuit, Tide]]"Listen up, because I'm saying it one time. Four markers, far bank and back. Ice is rated at fourteen tons; you are eleven; you're not special. Hundred-metre spacing. You walk. Nobody runs, nobody jumps, nobody gets within fifty of anybody else. Tide, what's the thing your knee does?"

[[s Tide > Ledger]]"It sort of sighs, ma'am."

[[s Ledger > Tide]]"Sighs."

[[s Tide > Ledger]]"Then it bends."

A pause on the net. Halfstep could picture the captain up in the tower with her pencil, adding it to the list of things about cadets.

[[s Ledger > Tide]]"You're at the back, then. Saint leads. Halfstep, Biscuit, Tide. Control has your clock. Go when he says."

[[s Control > Halfstep, Saint, Biscuit, Tide]]"Control," said a bored male voice. [[s Control > Halfstep, Saint, Biscuit, Tide]]"Clock's running."

Saint went. Of course she just *went*, first step onto the ice as if it was a pavement, that long lazy stride the sims gave you points for. Halfstep counted out a hundred metres of her back and followed. Shorter stride. Toe, roll, heel. It was where the callsign came from, and it hadn't been a compliment.

[[s Saint > Halfstep]]"Halfstep, Saint. You're lagging."

[[s Halfstep > Saint]]"Saint, Halfstep. I'm spacing."

[[s Saint > Halfstep]]"You're a hundred and forty back."

[[s Halfstep > Saint]]"You're welcome to slow down!"

[[s Biscuit > Tide]]"They're flirting again," Biscuit said.

[[s Tide > Biscuit]]"It's beautiful," said Tide. [[s Tide > Biscuit]]"It's like watching two forklifts."

[[s Ledger > Biscuit, Tide]]"Keep the net clear." Ledger didn't raise her voice. She never needed to. [[s Ledger > Saint]]"Saint, first marker."

[[s Saint > Ledger]]"At first marker."

They were past the second when Halfstep heard it, or felt it, a long wet twang that came up through the feet and the shins and all the hydraulics until it hummed in her back teeth. She stopped. On the rear display Biscuit had stopped too, one foot forward, like a kid playing statues.

[[s Biscuit > Halfstep]]"Uh," he said. [[s Biscuit > Halfstep]]"Half? Was that you or me?"

[[s Halfstep > Biscuit]]"Don't shift your weight."

[[s Biscuit > Halfstep]]"I'm not. I'm not, I'm just—"

It went all at once. There wasn't even much noise. The frame dropped to the hips and the ice stood up in plates around it, and then the water came over the plates, black, steaming.

[[s Biscuit]]"I'm through! Biscuit, I'm through, I'm—oh, that is *cold*, that's coming in, the hatch seal is—"

[[s Ledger > Biscuit]]"Biscuit, Ledger. Arms out. Spread your arms flat on the ice."

[[s Biscuit > Ledger]]"They're out."

[[s Ledger > Halfstep, Saint, Tide]]"Good. Everyone else, hold where you are. Recovery sled is nine minutes away."

[[s Control > Ledger]]"Eleven, ma'am," Control said. He didn't sound bored any more.

[[s Biscuit]]"It's up to my knees," said Biscuit, quietly. [[s Biscuit]]"In here, I mean. Inside."

Nobody said anything. You could hear the pump in his cockpit going, and you could hear it not keeping up. Halfstep did the sum. She was bad at sums. It didn't matter, it was that kind of sum.

[[s Saint > Ledger]]"Ledger, Saint. I'm going back for him."

[[s Ledger > Saint]]"Negative. You'll be two hundred metres of cracked ice and then you'll be two in the water."

[[s Saint > Ledger]]"With respect—"

[[s Ledger > Saint]]"Saint, you will *hold*."

But the big frame up ahead was already turning, a neat pivot, textbook, all eleven tons on one foot. The twang came again. A line ran out from under Saint's heel, straight at Halfstep, like somebody unzipping a coat.

[[s Halfstep > Saint]]"Stop!" Halfstep yelled. [[s Halfstep > Saint]]"Saint, stop, look at your feet!"

The frame stopped.

[[s Halfstep > Saint]]"You're too long. Your stride's too long, you come down too hard. You'd have to walk like me."

[[s Saint > Halfstep]]"I don't know how to walk like you."

It was the first time Halfstep had ever heard her say she didn't know something. She'd have enjoyed it some other day.

[[s Halfstep > Ledger]]"Ledger, Halfstep. I'm eighty off him and I've got the tow line. I can get to thirty if I crawl."

[[s Ledger > Halfstep]]"Frames don't crawl, cadet."

[[s Halfstep > Ledger]]"Mine can, ma'am. I fell over a lot, first term. I've had loads of practice on my hands and knees."

The pump sputtered. It caught again.

[[s Ledger > Control]]"Orrin," said Ledger. She must have turned from the mike; it was faint. [[s Ledger > Control]]"What's that do to the loading? On four points?"

[[s Control > Ledger]]"Three tons a point, near enough. It's—yeah. It's inside. If she's gentle."

[[s Ledger > Halfstep]]"Halfstep, Ledger." There was a breath. [[s Ledger > Halfstep]]"Be gentle."

So she got down. It took her most of a minute, knuckles first and then the knees, and she went out over the ice like a baby going across a carpet, with her nose full of her own sweat and the twang, twang, twang coming up through both arms. Eighty. Sixty. She'd slung the free end over Biscuit's head on the first throw, the best throw of her life, and it lay out past him somewhere in the steam.

[[s Tide > Halfstep]]"Half, it's Tide. I've got the other end. Nice throw. I'm back on the bank, I'm anchored. I've sat down on it."

[[s Halfstep > Tide]]"You sat down?"

[[s Tide > Halfstep]]"The knee sighed."

[[s Biscuit > Halfstep]]"Don't make me laugh," said Biscuit. His teeth were going. [[s Biscuit > Halfstep]]"It's up to my—don't anybody make me laugh."

[[s Saint > Biscuit]]"Biscuit, this is Saint." She still hadn't moved, out there by herself at the third marker with cracks all round her. [[s Saint > Biscuit]]"What do you want for breakfast?"

[[s Biscuit > Saint]]"What?"

[[s Saint > Biscuit]]"Breakfast. Tell me all of it. Start with the bread."

He told her. He got as far as the second kind of jam, and then Halfstep's hand closed over his.

[[scene place=the infirmary; present=Halfstep, Biscuit, Saint, the medic, Ledger; time=Three hours later]]
Three hours later he was sitting up in the infirmary in a foil blanket with both feet in a bucket, and the medic was trying to take his temperature around a roll.

[[s the medic > Biscuit]]"Chew or hold it under your tongue. You can't do both."

[[s Biscuit > the medic]]"Mmf," said Biscuit.

[[s the medic > Halfstep]]"You. Small one. Are you family?"

[[s Halfstep > the medic]]"Squad," Halfstep said from the next bed, where she'd been put because her hands wouldn't unclench.

[[s the medic > Halfstep]]"Make him keep the feet in." And the medic took her tray off behind the curtain, muttering about children in buckets.

They looked at each other. He swallowed.

[[s Biscuit > Halfstep]]"So that was my whole life," he said. [[s Biscuit > Halfstep]]"It did flash. It was mostly corridors."

[[s Halfstep > Biscuit]]"Shut up."

[[s Biscuit > Halfstep]]"I'm saying thank you."

[[s Halfstep > Biscuit]]"I know what you're saying. Shut up." She scrubbed her eyes on her shoulder. [[s Halfstep > Biscuit]]"Your hand was tiny. On the display. It just looked like a hand."

The door banged. The captain didn't come all the way in; she stood there on the mat with snow on her cap and Saint behind her, a head taller, staring at the wall.

[[s Ledger > Biscuit]]"Bolt. Alive?"

[[s Biscuit > Ledger]]"Ma'am, yes, ma'am." Emeric Bolt, called Biscuit, tried to stand up in the bucket.

[[s Ledger > Biscuit]]"Sit. Halfstep, I'm told you have scratched the knees of my frame."

[[s Halfstep > Ledger]]"Yes, ma'am."

[[s Ledger > Halfstep]]"Good. There'll be a new module. Low-load quadrupedal. You'll demonstrate it to the second years, and they'll laugh, and you'll fail the first one who does." Ledger took a pencil from behind her ear, considered it, and put it back. [[s Ledger > Halfstep, Biscuit]]"And this one disobeyed a direct order by one hundred and eighty degrees. She has something to say. I have a report to write about ice."

She left. The door swung a few times. Saint went on studying the wall.

[[s Biscuit > Saint]]"You could sit," Biscuit suggested.

[[s Saint > Biscuit]]"I'd rather not."

[[s Halfstep > Saint]]"Is it that hard?" Halfstep asked. [[s Halfstep > Saint]]"Whatever it is?"

[[s Saint > Halfstep]]"I nearly put you in. That crack was mine. It stopped eleven metres short of you; I had them measure." Her jaw worked. [[s Saint > Halfstep]]"I want you to teach me the walk."

Halfstep opened her mouth. She'd had a speech ready for about two terms now, for if this ever happened. It'd had some really good lines in it.

[[s Halfstep > Saint]]"It's going to wreck your scores," she said.

[[s Saint > Halfstep]]"I know that."

[[s Halfstep > Saint]]"And you'll look stupid."

[[s Biscuit > Saint]]"So stupid," Biscuit agreed happily. [[s Biscuit > Saint]]"Like a big crab."

[[s Saint > Halfstep]]"Tonight?" said the taller girl.

[[scene place=the hangar; present=Halfstep, Saint, Tide, Control; time=After lights out]]
After lights out the hangar was as cold as the reservoir. They did it without frames, in socks, on the painted line down the middle, with one work lamp for light and Tide on top of a crate eating somebody's ration chocolate.

[[s Halfstep > Saint]]"Toe," said Halfstep. [[s Halfstep > Saint]]"No. Toe, then roll. You're stamping."

[[s Saint > Halfstep]]"I'm walking the way people walk."

[[s Tide > Saint]]"You're walking like you've bought the place," Tide put in.

[[s Saint > Tide]]"Nobody asked you."

[[s Tide > Saint]]"I'm anchoring."

She tried it again. It was awful. She had her arms out and her tongue between her teeth, and at the end of the line she overbalanced and had to grab Halfstep's sleeve, and didn't let go of it right away.

[[s Saint > Halfstep]]"How did you get so good at it?"

[[s Halfstep > Saint]]"We lived over a bakery. My dad worked nights, so he slept days." She shrugged. [[s Halfstep > Saint]]"Six kids, wood floor. You learned."

[[s Saint > Halfstep]]"You never told anyone that. They call you Halfstep, and you let them think it's because you're—"

[[s Halfstep > Saint]]"Slow. Yeah." It was easier in the dark. [[s Halfstep > Saint]]"Why do they call you Saint?"

There was a long gap. On the crate, the foil stopped rustling.

[[s Saint > Halfstep]]"I reported somebody for cheating, in my first week," said Saint. [[s Saint > Halfstep]]"It wasn't a compliment either."

A torch went on at the far end of the hangar, and all three of them froze where they were, Saint on one leg.

[[s Control > Halfstep, Saint, Tide]]"Who's in here?" It was a man's voice, and bored, and Halfstep had never in her life seen the face it belonged to. [[s Control > Halfstep, Saint, Tide]]"I've got a curfew sheet. I've got to write something on it."

[[s Tide]]"Oh no," breathed Tide. [[s Tide > Control]]"It's Control. It's—Orrin? Sir?"

The torch travelled over the crate, and the socks, and the line. It stayed for a while on the leg.

[[s Control > Saint]]"You want to bend the back knee more," said Control finally. [[s Control > Halfstep, Saint, Tide]]"Clock's running. I never saw you. You've got till two."
