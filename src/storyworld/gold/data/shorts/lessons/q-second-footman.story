title: The Second Footman
section: third | past | - | Tace
person: Tace | Tace; the shapeshifter; the thing that was not Pell | they/them
person: Edwy Pell | Edwy Pell; Pell; Edwy | he/him
person: Mrs. Orlop | Mrs. Orlop; the housekeeper; the little woman | she/her
person: Mr. Hesk | Mr. Hesk; Hesk; the butler | he/him
person: Brannoch | Brannoch; the cook; Cook | she/her
person: Dottie | Dottie; Dorothea; Dot; the scullery maid | she/her
person: Jem | Jem; the hall boy; the boy | he/him
person: Corisande Vane | Corisande Vane; Corisande; Miss Vane; The lady’s maid | she/her
person: The Margravine | The Margravine; her ladyship; Her ladyship | she/her
person: Lord Ivo | Lord Ivo; Ivo | he/him
person: the footmen | the footmen | they/them
person: the Margrave | the Margrave | ?
relation: Lord Ivo | The Margravine | family: nephew
relation: Mr. Hesk | Mrs. Orlop | colleague: butler and housekeeper
relation: Mrs. Orlop | Edwy Pell | family: aunt
relation: Dottie | Jem | friend: fellow servants
relation: Edwy Pell | Dottie | romantic: sweethearts
relation: Corisande Vane | The Margravine | colleague: her maid
=====
The Second Footman

[[scene place=the servants’ hall; present=Tace, Brannoch, Dottie, Jem, Mr. Hesk, Corisande Vane, Mrs. Orlop; time=breakfast]]
The trouble with being Pell was that everyone liked him.

Tace had not planned for that. You studied a man for nine days, you learned his limp and his laugh and which nostril he favoured, you put him to sleep in the boathouse with enough poppy to last till the day after tomorrow, and then you walked into the servants’ hall at breakfast in his skin and six people looked up and were *glad*.

[[s Brannoch > Tace]]“There he is,” cried the cook. [[s Brannoch > Tace]]“Sit, sit. I’ve kept you the burnt one.”

Tace sat. The burnt one was a sausage. It appeared that Pell liked them burnt. Nine days, and they had missed it.

[[s Dottie > Tace]]“You never came by last night.” This was the scullery maid, low, sliding onto the bench. Dottie: freckles, chilblains, eighteen or so. [[s Dottie > Tace]]“I waited at the pump till gone eleven.”

[[s Tace > Dottie]]“I was...” Tace hunted through Pell’s throat for the right kind of shame. [[s Tace > Dottie]]“I was took ill.”

[[s Jem > Dottie, Tace]]“Took drunk,” said Jem from the far end, and ducked. He was the hall boy, eleven years old and all ears.

[[s Dottie > Jem]]“Nobody asked you, Jem.”

[[s Jem > Dottie]]“Nobody ever does. I still know things.”

[[s Mr. Hesk > Jem]]“What you know, boy, is where the boots are kept.” The butler had come in behind them without a sound. The whole bench rose. Mr. Hesk let them stand a moment before he nodded them down again, and drew a card from his waistcoat. [[s Mr. Hesk]]“The order of the day. Lord Ivo arrives at four, with a party of nine. The Margravine will wear the Tear at dinner.”

There was a hush, and Tace chewed sausage through it with care. The Tear was a blue stone as big as a plum. The Tear was why one learned which nostril.

[[s Brannoch > Mr. Hesk]]“She’s not worn that since the Margrave died,” said Brannoch.

[[s Mr. Hesk > Brannoch]]“She will wear it tonight. Miss Vane, you’ll fetch it up from the strongroom at seven, with Mrs. Orlop and her key.”

[[s Corisande Vane > Mr. Hesk]]“I know when, Mr. Hesk.” The lady’s maid did not raise her eyes from her toast. Corisande Vane, eleven years in the house, pale as a candle; she hummed when she was nervous and left her bedroom door on the latch. Tace had notes. [[s Corisande Vane > Mr. Hesk]]“I’ve had my instructions from her ladyship herself.”

[[s Mr. Hesk > Corisande Vane]]“No doubt. Now you have them from me.”

[[s Mrs. Orlop > Mr. Hesk, Corisande Vane]]“And from me too, so that’s everyone pleased.” The housekeeper was in the other doorway, small, grey, a ring of keys on her belt. She looked along the bench: Dottie, Jem, the cook, Pell. She looked at Pell rather longer. [[s Mrs. Orlop > Tace]]“You’re eating that with your right hand, Edwy.”

Tace glanced down at the fork.

[[s Tace > Mrs. Orlop]]“Hurt my left, mum,” they said. [[s Tace > Mrs. Orlop]]“Coal scuttle.”

[[s Mrs. Orlop > Tace]]“Did you,” said Mrs. Orlop. [[s Mrs. Orlop > Tace]]“Poor lamb.”

[[scene place=the lamp room; present=Tace, Dottie; time=Afterwards]]
Afterwards there were forty-one lamps to trim, which nobody had mentioned in nine days of watching, and Tace did them alone in the lamp room until they were not alone.

[[s Dottie > Tace]]“Show me your hand.”

[[s Tace > Dottie]]“It’s nothing, Dot.”

[[s Dottie > Tace]]“You call me Dottie.” She’d shut the door and put her back to it. [[s Dottie > Tace]]“You call me Dottie, or Dorothea when you’re being soft. What’s wrong with you? You walked by me on the stair like I was a coat.”

Human girls ought to come with a bell on. Tace put the snuffers down and tried a smile, the crooked one, and saw it go wide of the mark.

[[s Tace > Dottie]]“I’ve a lot to think of,” they said. [[s Tace > Dottie]]“With the party.”

[[s Dottie > Tace]]“Is it that you’ve changed your mind?”

[[s Tace > Dottie]]“About what?”

It was quite the worst thing they could have said. They watched it land. Her chin went up, and she groped behind her for the latch.

[[s Dottie > Tace]]“About *what*,” repeated Dottie. [[s Dottie > Tace]]“Right. Well. I’ll have my ribbon back, then, whenever you’re not so busy.”

The door banged. Tace stood among the lamps with a dull ache beneath Pell’s breastbone. It was only a borrowed heart; it would do that, sometimes, out of habit.

---

[[scene place=Corisande’s bedroom; present=Tace, Jem; time=At a quarter to seven]]
At a quarter to seven the thing that was not Pell stood before the spotted glass in Corisande’s bedroom and took off its face.

It didn’t hurt. It was like yawning. The jaw came in, the hair ran down, the hands went long and cool. The real Corisande was asleep in the linen room two floors below with a drop of poppy in her tea. Tace smoothed the black silk, hummed a bar, and reached for the door, which opened.

[[s Jem > Tace]]“Miss Vane? Mr. Hesk says, are you—” Jem stopped. He had a boot in each hand. [[s Jem > Tace]]“Where’s Pell?”

[[s Tace > Jem]]“I beg your pardon?”

[[s Jem > Tace]]“He come in here. I was under the stair with the boots. He come up and he went in and he never come out.” The boy bent sideways to see past the skirts. [[s Jem > Tace]]“Is he under the bed?”

[[s Tace > Jem]]“What a thing to say!” Tace put frost in it. [[s Tace > Jem]]“There’s no one here but me. Go and do your boots.”

[[s Jem > Tace]]“It’s only that Dottie’s crying in the copper. If he’s carrying on with you I think somebody should tell her.”

[[s Tace > Jem]]“Nobody is carrying on with anybody.”

Jem considered this. He had the look of a child adding a column and getting, each time, the same strange sum. [[s Jem > Tace]]“You’ve got his shoes on,” he said.

They both looked down. Under the hem of the silk stood a pair of footman’s buckled pumps.

Tace had been in forty houses. They had been dukes and laundresses, and once, for a bad week, a spaniel. They had never, in all of that, forgotten the shoes.

[[s Tace > Jem]]“Jem,” they said, [[s Tace > Jem]]“how would you care for a silver crown?”

[[s Jem > Tace]]“To not say?”

[[s Tace > Jem]]“To not say.”

[[s Jem > Tace]]“Two,” said the hall boy.

[[scene place=the strongroom passage; present=Tace, Mrs. Orlop, Mr. Hesk; time=five minutes later]]
In the strongroom passage, five minutes later, in the proper slippers, they found Mrs. Orlop waiting with a lantern, and Hesk beside her with his watch in his hand.

[[s Mr. Hesk > Tace]]“You are late, Miss Vane.”

[[s Tace > Mr. Hesk]]“Her ladyship’s hair.”

[[s Mrs. Orlop > Mr. Hesk]]“Her ladyship’s hair, Mr. Hesk,” agreed the housekeeper, [[s Mrs. Orlop > Mr. Hesk]]“is a two-woman job, as you’d know if you had any yourself. Oughtn’t you be on the front step? I thought I heard wheels.”

He listened; he hadn’t, but he couldn’t be sure, and his whole life was being sure. [[s Mr. Hesk > Mrs. Orlop, Tace]]“Both signatures in the book,” he said, and went, fast, on his silent feet.

Mrs. Orlop put her key to the iron door. She did not turn it.

[[s Mrs. Orlop > Tace]]“Is he dead?” she said.

[[s Tace > Mrs. Orlop]]“Is who—”

[[s Mrs. Orlop > Tace]]“Edwy Pell. My sister’s lad. I’d like to know before we go on, because if he’s dead I shall scream, and it’s a very good scream. It was remarked on when the Margrave passed.”

The lantern hissed. It was a narrow passage. Tace thought about teeth, and then, to their own surprise, thought about a sausage.

[[s Tace > Mrs. Orlop]]“He’s asleep in the boathouse,” said Tace in no one’s voice. [[s Tace > Mrs. Orlop]]“Under two rugs. He’ll have a headache. Miss Vane is in the linen.”

[[s Mrs. Orlop > Tace]]“Ah.” The little woman let out a long breath. [[s Mrs. Orlop > Tace]]“He’s left-handed, you know. And I’d have gone on thinking he’d hurt it, only you said thank you for the tea.”

[[s Tace > Mrs. Orlop]]“He doesn’t say thank you?”

[[s Mrs. Orlop > Tace]]“He’s a dear boy. He was raised in a barn. I ought to know, it was my barn.” She leaned a shoulder to the iron. [[s Mrs. Orlop > Tace]]“How long have you been at it? Your line of work.”

Nobody had ever asked. [[s Tace > Mrs. Orlop]]“A hundred years. I don’t count it.”

[[s Mrs. Orlop > Tace]]“And is it always stones?”

[[s Tace > Mrs. Orlop]]“Stones, letters. An heir, once.” They shrugged Corisande’s shoulders. [[s Tace > Mrs. Orlop]]“I’m hired. I don’t choose.”

[[s Mrs. Orlop > Tace]]“Who hired you for this one?” And when Tace said nothing: [[s Mrs. Orlop > Tace]]“Then I’ll say it and you can hold your tongue. Lord Ivo. He’s in debt to his eyebrows, and the Tear’s insured. Is that a nod? I’ll take it for a nod.”

[[s Tace > Mrs. Orlop]]“You aren’t calling the butler.”

[[s Mrs. Orlop > Tace]]“Hesk’d want it written in the book.” The key went over with a clunk. Inside there was a shelf, and on the shelf a case, and when the housekeeper lifted the lid there was a dent in the velvet and no stone in it at all. [[s Mrs. Orlop > Tace]]“She sold it in the hard winter, before the Margrave was cold. Fed three villages. There’s been a bit of blue bottle in there since, and last month that fell out and broke. I’ve been wondering for weeks what I’d hang around her neck.”

Tace looked at the dent. A terrible suspicion was coming over them.

[[s Tace > Mrs. Orlop]]“No,” they said.

[[s Mrs. Orlop > Tace]]“You did a very nice footman.”

[[s Tace > Mrs. Orlop]]“I have never been a *mineral*.”

[[s Mrs. Orlop > Tace]]“It’s only till the cheese,” said Mrs. Orlop.

***

[[scene place=the scullery; present=Tace, Dottie, Brannoch, Jem, the footmen; time=It was past midnight]]
It was past midnight when the shapeshifter came down the back stair, in a face that was nobody’s in particular, with their neck aching as though they had worn *it*. They stopped outside the scullery. Somebody was telling a story in there.

[[s Jem]]“So Lord Ivo drops his spoon,” Jem was saying, [[s Jem]]“and he goes, [[q]]‘Aunt, you’re *wearing* it,’ like she’d come down in her shift. And her ladyship says, [[q]]‘Do look closely, Ivo.’ Only her fingers was shaking.”

[[s Brannoch > Jem]]“You never saw her fingers,” said Brannoch. [[s Brannoch > Jem]]“Not from behind the screen.”

[[s Jem > Brannoch]]“I did, Cook. There’s a hole. So he bends down, right up close, breathing on it, and it *winks* at him.”

[[s Brannoch > Jem]]“It’s a stone.”

[[s Jem > Brannoch]]“It winked! And over he went, backward in the soup. Wasn’t it so?”

[[s the footmen > Jem, Brannoch]]“In the soup,” agreed the footmen, who were sitting along the wall with their wigs off, passing a bottle that had not been finished at dinner. [[s the footmen > Jem, Brannoch]]“Chair and all.”

[[s Brannoch]]“That was good soup,” said the cook bitterly.

[[s Jem]]“And he’s called his carriage. And Mr. Hesk wrote it in the book.”

Only Dottie hadn’t laughed. She was up to the elbows in the copper with her back to the lot of them, and it was she who turned first when the board creaked.

[[s Dottie > Tace]]“Who’re you?” she said.

[[s Jem > Dottie]]“That’s the one I was telling you of.” Jem, on the draining board, shifted, and clinked.

[[s Tace > Dottie]]“He hasn’t changed his mind.” It came out all in a rush. [[s Tace > Dottie]]“Pell. He talks in his sleep. It’s all [[q]]‘Dorothea’ and a cottage with a pig. I took your ribbon out of his pocket so it shouldn’t get wet.” They held it out.

The scullery maid dried one hand and took it, staring. Nobody spoke. Then the cook went into the pantry and came back with a plate.

[[s Brannoch > Tace]]“Mrs. Orlop says you’re stopping on,” said Brannoch. [[s Brannoch > Tace]]“Odd jobs. Is it true you like them burnt as well, or was that only manners?”

Tace looked at the sausage for a good while.

[[s Tace > Brannoch]]“I don’t know,” they said. [[s Tace > Brannoch]]“I’d have to try one as me.”
