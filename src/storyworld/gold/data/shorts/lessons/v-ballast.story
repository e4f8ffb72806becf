title: Ballast
section: third | past | - | Lark
person: Lark | Lark; the oiler; the girl | she/her
person: Osk Brandt | Osk Brandt; Brandt; the Chief; Chief; the old engineer; Mr. Brandt | he/him
person: Mitya | Mitya; the stoker | he/him
person: Captain Vayle | Captain Vayle; the Captain; Captain; Vayle | she/her
person: Ilsabet Orlovane | Ilsabet Orlovane; Ilsabet; the Countess; the stowaway; the woman; the noblewoman; Countess; the fourth mechanic | she/her
person: Lieutenant Pryce-Amadi | Lieutenant Pryce-Amadi; Lieutenant; the lieutenant; the officer | he/him
person: Count Orlovane | Count Orlovane; the Count; my husband | he/him
relation: Osk Brandt | Lark | colleague: chief and oiler
relation: Osk Brandt | Mitya | colleague: chief and stoker
relation: Count Orlovane | Ilsabet Orlovane | romantic: husband
=====
Chapter 7: Ballast

[[scene place=the after ballast hold; present=Lark, Mitya, Ilsabet Orlovane; time=-]]
The airship *Perpetua Jane* was eleven stone too heavy, and Lark had been sent to find out why.

[[s Lark > Mitya]]"It's you," she told Mitya, as the two of them crawled along the keel with one lamp between them. [[s Lark > Mitya]]"It's all that sausage."

[[s Mitya > Lark]]"Is not sausage. Is muscle."

[[s Lark > Mitya]]"Eleven stone of it? Since *Tuesday*?"

[[s Mitya > Lark]]"I have been doing exercises," the stoker said with dignity. He got his shoulder under the hatch to the after ballast hold and heaved. It squealed. He held up the lamp.

Sandbags. Sandbags, sandbags, a coil of mooring line, sandbags, and then, in between two sandbags, a shoe.

It was a green silk shoe with a silver buckle. There was an ankle in it.

[[s Mitya > Lark]]"That," whispered Mitya, [[s Mitya > Lark]]"is not sausage."

[[s Lark > Ilsabet Orlovane]]"All right, you," said Lark. She unhooked the big spanner from her belt and tried to sound like the Chief. [[s Lark > Ilsabet Orlovane]]"Out. Slowly. And show us your hands."

[[s Ilsabet Orlovane > Lark]]"I would be delighted to," a voice replied from under the sand, muffled and rather hoarse, [[s Ilsabet Orlovane > Lark]]"but one of them appears to be holding up this shelf."

Lark took the lamp off him and held it closer. The woman was perhaps thirty. She'd been pretty at some point in the last week. She wore a ball gown with most of the ball rubbed off it, and her right arm was stretched over her head, propping up an iron rack that had sheared its bracket and that had, at a guess, four hundredweight of spare piston on it.

[[s Lark > Ilsabet Orlovane]]"How long have you been stood like that?" Lark said, forgetting to be the Chief.

[[s Ilsabet Orlovane > Lark]]"What day is it?"

[[s Mitya > Ilsabet Orlovane]]"Friday, madam."

[[s Ilsabet Orlovane > Mitya]]"Then since about four this morning. I did try to put it down. It made a noise, and I thought you might be cross."

Mitya had already waded in. He set his back to the rack, grunted, and took the weight off her, and the woman's arm came down by inches as though it belonged to somebody else. She looked at it with interest. Then she folded up, quite neatly, on top of the sandbags.

[[s Mitya > Lark]]"She is fainted."

[[s Lark > Mitya]]"I can see she's fainted!"

[[s Mitya > Lark]]"I like her," said Mitya.

[[scene place=the engine room; present=Lark, Mitya, Osk Brandt, Ilsabet Orlovane, Captain Vayle; time=-]]
They took her up to the engine room, because it was warm and because neither of them was about to wake the Captain without Brandt's say-so. Osk Brandt was flat on his back under the port condenser. All you could see of him was boots.

[[s Osk Brandt > Lark]]"Find it?" said the boots.

[[s Lark > Osk Brandt]]"Yes, Chief."

[[s Osk Brandt > Lark]]"And?"

[[s Lark > Osk Brandt]]"It's a lady, Chief."

There was a pause, then a clank, then a word that Lark wasn't allowed to say until she had her certificate. The old engineer slid out. He had a white moustache, singed on the one side, and he looked at the stowaway, who was sitting on his own personal stool and drinking his own personal tea, with an expression of the purest grief.

[[s Osk Brandt > Mitya]]"That's my stool," said Brandt.

[[s Mitya > Osk Brandt]]"She was tired, Chief."

[[s Osk Brandt > Mitya]]"That's my *cup*."

[[s Mitya > Osk Brandt]]"She was thirsty, too."

[[s Osk Brandt > Ilsabet Orlovane]]"Name?" he demanded, of the lady this time.

[[s Ilsabet Orlovane > Osk Brandt]]"Smith."

[[s Osk Brandt > Ilsabet Orlovane]]"Is it, hell."

[[s Ilsabet Orlovane > Osk Brandt]]"Would you believe Smythe?"

[[s Osk Brandt > Ilsabet Orlovane]]"Madam, I've a cracked gland on number two and a relief valve that's older than this child here. I've not got time to go through the alphabet. There's a law about stowaways. We put you off at the next mast, and if there isn't a mast, we just put you off."

[[s Lark > Osk Brandt]]"Chief!"

[[s Osk Brandt > Lark]]"I'm saying what the *law* is."

The brass tube over the bench whistled. Everybody jumped, including the woman, who slopped tea on her gown and didn't seem to think it was worth looking at. Brandt pulled the stopper.

[[s Osk Brandt > Captain Vayle]]"Engine room."

[[s Captain Vayle > Osk Brandt]]"Brandt, I've got a revenue cutter two miles astern, flying a Count's pennant and signalling me to heave to." Captain Vayle's voice came down the pipe tinny and calm, the way it always was when things were bad. [[s Captain Vayle > Osk Brandt]]"He says I've stolen something. Have we stolen something?"

The Chief put his palm over the mouthpiece and turned his head very slowly.

[[s Osk Brandt > Ilsabet Orlovane]]"A Count's pennant," he said.

[[s Ilsabet Orlovane > Osk Brandt]]"Black tower on yellow?" the woman asked. She'd gone the colour of the teacup. [[s Ilsabet Orlovane > Osk Brandt]]"Yes. That would be my husband's. I'm so very sorry. I'm Ilsabet Orlovane."

[[s Mitya > Lark]]"A countess," Mitya breathed. [[s Mitya > Lark]]"I carried a countess. Like a *ham*."

[[s Captain Vayle > Osk Brandt]]"Brandt? I can hear you not answering me."

[[s Osk Brandt > Captain Vayle]]"One moment, Captain." He didn't move his hand. [[s Osk Brandt > Ilsabet Orlovane]]"And what have you stolen, Countess?"

[[s Ilsabet Orlovane > Osk Brandt]]"Me," said Ilsabet.

It was Lark who did it. She'd think about that afterwards, how it was like watching somebody else's arm. She reached across the Chief, she pulled his hand off the mouthpiece, and she put her face to the tube.

[[s Lark > Captain Vayle]]"No, Captain," she said. [[s Lark > Captain Vayle]]"Nothing on board that's his."

A long hiss of empty pipe.

[[s Captain Vayle > Lark, Osk Brandt]]"Good," said Captain Vayle. [[s Captain Vayle > Lark, Osk Brandt]]"I never liked yellow. I want eighteen knots."

[[s Osk Brandt > Captain Vayle]]"She'll not do eighteen! She'll do fourteen, with a following wind and a hymn!"

[[s Captain Vayle > Osk Brandt]]"Then sing, Mr. Brandt."

The stopper went home. For about a second and a half nobody did anything, and then everybody did everything. Mitya tore his shirt off and threw open the firebox. Lark went down the line with the oil can, gland, crank, gland, crank. Brandt hit the feed pump with a hammer until it saw reason. The needle on the big dial, which lived at ninety, began to think about a hundred.

[[s Lark > Osk Brandt]]"A hundred and four!"

[[s Osk Brandt > Mitya]]"Keep on!"

[[s Lark > Osk Brandt]]"A hundred and ten, Chief. Chief, relief's at one-twenty."

[[s Osk Brandt > Lark]]"I know what she's at, I *fitted* her."

[[s Ilsabet Orlovane > Osk Brandt]]"Excuse me," said the Countess.

[[s Osk Brandt > Ilsabet Orlovane]]"Not now!"

[[s Ilsabet Orlovane > Osk Brandt]]"It's only that your valve isn't going to open." She'd got up. She was standing in front of the boiler with her head on one side, the way some people stand in front of a painting. [[s Ilsabet Orlovane > Osk Brandt]]"The spindle's bent. One can see it against the rivets. It'll lift on the left and jam on the right, and then I should think the whole of this end comes off."

[[s Lark > Ilsabet Orlovane]]"How would you know?"

[[s Ilsabet Orlovane > Lark]]"I spent nine years in a tower with my husband's library. He only bought engineering. He liked the bindings." She glanced at the needle. [[s Ilsabet Orlovane > Osk Brandt]]"A hundred and fourteen."

The girl looked. She had good eyes; it was why she'd been made the oiler before she could legally be made anything. And there it was, a hair of light down one side of the spindle and none on the other. Her stomach went away.

[[s Lark > Osk Brandt]]"She's right. Chief, she's *right*, it's out by a sixteenth."

[[s Osk Brandt > Mitya]]"Damp it down!" roared Brandt. [[s Osk Brandt > Mitya]]"Mitya! Rake it out!"

[[s Mitya > Osk Brandt]]"Is too hot to rake!"

[[s Osk Brandt]]"Then we need to pin the blasted thing straight, and there's nothing thin enough, I've no rod, I'd need a steel rod an eighth of an inch by..."

There was a ripping sound. The noblewoman had both hands up the back of her own bodice. She pulled, swore in what Lark thought was Latin, and drew out, like a conjuror, eleven inches of corset steel.

[[s Ilsabet Orlovane > Osk Brandt]]"Will this do?" she inquired. [[s Ilsabet Orlovane > Osk Brandt]]"I've twenty more."

[[scene place=the engine gallery/the rail; present=Lark, Ilsabet Orlovane, Osk Brandt, Mitya, Lieutenant Pryce-Amadi; time=Twenty minutes later]]
Twenty minutes later the cutter had pulled level anyhow. It wasn't fair, but there it was; she was a navy hull, and twelve years old, and the *Perpetua Jane* was held up by patches and underwear. Lark stood at the rail of the engine gallery with Mitya on her left. On her right stood a fourth mechanic, with soot to the eyebrows and a leather cap pulled down, and beyond that the Chief.

Across forty feet of nothing, a young officer raised a speaking trumpet.

[[s Lieutenant Pryce-Amadi > Osk Brandt]]"Lieutenant Pryce-Amadi! Acting for Count Orlovane! I'm looking for a lady!"

[[s Osk Brandt > Lieutenant Pryce-Amadi]]"Aren't we all, son!" Brandt bawled back.

[[s Lieutenant Pryce-Amadi > Osk Brandt]]"She's tall! Delicate! She can't have gone far, she doesn't know one end of a, of a *door* from the other! The Count says she's never done anything for herself in her life!"

Beside her Lark could feel the fourth mechanic breathing through her nose.

[[s Lark > Ilsabet Orlovane]]"Don't," she muttered.

[[s Ilsabet Orlovane > Lark]]"I wasn't going to say anything."

[[s Lark > Ilsabet Orlovane]]"You've picked up my spanner."

[[s Ilsabet Orlovane > Lark]]"So I have."

[[s Lieutenant Pryce-Amadi > Osk Brandt]]"How many have you got aboard?" called the lieutenant.

[[s Osk Brandt > Lieutenant Pryce-Amadi]]"Captain, cook, two on deck! Four in the engine room!"

[[s Lieutenant Pryce-Amadi > Osk Brandt]]"Your papers say three!"

It got quiet, apart from the wind. Mitya had shut his eyes and was moving his lips. The Chief took hold of one end of his moustache, the long end, and pulled.

[[s Osk Brandt > Lieutenant Pryce-Amadi]]"New apprentice!" he shouted. He put a great black hand on the leather cap and pressed it down by another inch. [[s Osk Brandt > Lieutenant Pryce-Amadi]]"Started Tuesday! Smythe! Useless with a kettle, drinks my tea, but there's nobody better with a valve!"

The officer looked at the four of them for a while. Lark saw the trumpet start to come up again, and stop. He was looking at a shoe. It was mostly black by now, but the buckle had kept its shine.

He looked at it for as long as it takes to count ten. Then he touched his cap; not to Brandt.

[[s Lieutenant Pryce-Amadi > Osk Brandt, Ilsabet Orlovane]]"My mistake!" called Lieutenant Pryce-Amadi. [[s Lieutenant Pryce-Amadi > Osk Brandt, Ilsabet Orlovane]]"I was told *delicate*!"

The cutter heeled over and fell away to the south. No one at the rail moved until she was the size of a gull, and then Mitya sat down on the deck plates, all at once, like a dropped coat.

[[s Mitya > Lark, Osk Brandt, Ilsabet Orlovane]]"I have wet myself," he announced. [[s Mitya > Lark, Osk Brandt, Ilsabet Orlovane]]"Is only a little. I am telling you because we are friends."

[[s Ilsabet Orlovane > Osk Brandt]]"Did you mean it?" Ilsabet asked. She'd pulled the cap off and was turning it round by the brim. [[s Ilsabet Orlovane > Osk Brandt]]"About the apprentice?"

[[s Osk Brandt > Ilsabet Orlovane]]"Two shillings a week, and you buy your own gloves." Brandt was already stumping back to his engine. [[s Osk Brandt > Ilsabet Orlovane]]"And stay off my stool!"

[[s Ilsabet Orlovane > Lark]]"Is two shillings a lot?"

[[s Lark > Ilsabet Orlovane]]"No," said Lark. [[s Lark > Ilsabet Orlovane]]"It's terrible. Come on, I'll show you where he hides the biscuits."
