title: The Captain Reads the Post
section: first | past | Tobit Ames | -
person: Tobit Ames | Tobit Ames; Tobit; Ames; Chips; the carpenter | he/him
person: Captain Wardlaw | Captain Wardlaw; the captain; the Old Man; Captain; Ezra | he/him
person: Mr. Peaslee | Mr. Peaslee; the mate; Peaslee | he/him
person: Djedje | Djedje; José Fortes; Fortes; the harpooner; the Bravaman | he/him
person: Tamehana | Tamehana; Tommy Hana; the Maori; the big man | he/him
person: Nims | Nims; the boy | he/him
person: the cook | the cook; Doctor | he/him
person: Keziah | Keziah; his wife | she/her
person: Brightman | Brightman | he/him
relation: Captain Wardlaw | Mr. Peaslee | colleague
relation: Djedje | Tobit Ames | friend
relation: Djedje | Tamehana | friend
relation: Keziah | Captain Wardlaw | family:wife
=====
[[scene place=Patience Hallett/off the Japan Grounds; present=Tobit Ames, Captain Wardlaw, Djedje; time=nineteen months out]]
We had been nineteen months without a letter when the Orion came down on us out of the haze, off the Japan Grounds, and backed her main yard, and a voice came over the water through a speaking trumpet.

[[s Brightman > Captain Wardlaw]]“What ship is that?”

[[s Captain Wardlaw > Brightman]]“Patience Hallett, of Great Neck!” roared our captain. He never used a trumpet; he thought them effeminate. [[s Captain Wardlaw > Brightman]]“Nineteen months out, eleven hundred barrels! What ship are you?”

[[s Brightman > Captain Wardlaw]]“Orion, Brightman, five months! I’ve a bag for you!”

I have seen men see land after a gale, and I’ve seen a man see bread. I never saw any faces like those along our rail. Djedje, who pulled the harpooner’s oar in the first boat and feared nothing that swam, took hold of my sleeve.

[[s Djedje > Tobit Ames]]“What does he say, Chips? A bag?”

[[s Tobit Ames > Djedje]]“Post.”

[[s Djedje > Tobit Ames]]“For us?”

[[s Tobit Ames > Djedje]]“He’d hardly shout about it otherwise.”

[[s Djedje > Tobit Ames]]“There will be none for me,” he said comfortably, and didn’t let go.

Now I must tell you the custom of that ship. Of the twenty-six of us, nine could read, and Captain Wardlaw held that it made bad blood if nine men went off into corners with their letters while the seventeen stood about holding theirs upside down. Therefore nobody read his own. The Old Man read the post, all of it, aloud, from the break of the quarterdeck, in the second dog watch; and if you’d a mind to be ashamed of your wife’s opinions you had best not have shipped in the Hallett.

[[scene place=the quarterdeck/the break of the quarterdeck; present=Tobit Ames, Captain Wardlaw, Mr. Peaslee, Djedje, Tamehana, Nims, the cook; time=the second dog watch]]
[[s Mr. Peaslee > Captain Wardlaw]]“All hands aft, sir,” reported Mr. Peaslee, when the bell had gone. The mate was a narrow man with a cough, and a Baptist.

[[s Captain Wardlaw > Mr. Peaslee]]“Thank you, Mr. Peaslee. Is the boy here with the lantern?”

[[s Nims > Captain Wardlaw]]“Here, sir.”

[[s Captain Wardlaw > Nims]]“Higher. I’m to read them, Nims, not to bake them.” He broke the first. [[s Captain Wardlaw > Tamehana]]“Tommy Hana!”

Tamehana stepped forward, all six feet and four inches of him, and took off his hat.

[[s Captain Wardlaw > Tamehana]]“‘Esteemed sir,’” the captain read. [[s Captain Wardlaw > Tamehana]]“‘The Mission at Waimate begs to inform you that your mother is well and your mother’s sister is well, and that the pig which was in dispute has been eaten by all parties.’” He turned it over. [[s Captain Wardlaw > Tamehana]]“That’s the whole of it. Is it good news?”

[[s Tamehana > Captain Wardlaw]]“It’s the best news, Captain,” said the big man gravely. [[s Tamehana > Captain Wardlaw]]“There would have been a war.”

It went on so. The cook had a bill for a hat. One of the green hands had a son, and was pounded on the back until he wept, and it was only afterwards that anyone counted the months, and nobody did it out loud. Then the Old Man held one up to the light, and his eyebrows climbed.

[[s Captain Wardlaw > Tobit Ames, Mr. Peaslee, Djedje, Tamehana, Nims, the cook]]“José Fortes. Who in creation is José Fortes?”

There was a silence. The sails slatted.

[[s Captain Wardlaw > Tobit Ames, Mr. Peaslee, Djedje, Tamehana, Nims, the cook]]“Come, it’s addressed to the ship. Have we a Fortes?”

[[s Tobit Ames > Djedje]]“That’s you,” I whispered. [[s Tobit Ames > Djedje]]“You signed it. I saw you make the mark.”

Djedje’s hand had gone to his throat. He was as grey as wood ash. [[s Djedje > Tobit Ames]]“Only my mother calls me that.”

[[s Mr. Peaslee > Captain Wardlaw]]“He’s here, sir,” Mr. Peaslee sang out, who missed very little. [[s Mr. Peaslee > Captain Wardlaw]]“It’s the Bravaman.”

[[s Captain Wardlaw > Djedje]]“Step up, then, Djedje. Why d’ye hang back? It’s in English, of a kind. Some priest has done it for her.” And he fetched his breath, and began. [[s Captain Wardlaw > Djedje]]“‘My son. It is four years. They have told me that you are drowned and I have told them they are liars. I have put the plate for you each Sunday. Your brother says, Mother, it is a waste of a plate. But I’”

He stopped.

[[s Tamehana > Captain Wardlaw]]“Go on, Captain,” said Tamehana.

The captain did not go on. He was looking at the page, and his lips moved a little, and then he folded it in two with great care.

[[s Captain Wardlaw > Djedje]]“It’s a poor hand,” said he. [[s Captain Wardlaw > Djedje]]“I can’t make it out. I’ll give it to you after, Djedje. Nims, hold that light still!”

[[s Nims > Captain Wardlaw]]“I am, sir. It’s you that’s shaking.”

[[s Mr. Peaslee > Nims]]“Boy!” snapped the mate.

[[s Captain Wardlaw > Mr. Peaslee]]“Let him be. What’s next? Is that all?”

[[s Mr. Peaslee > Captain Wardlaw]]“There’s the one at the bottom, sir,” said Peaslee. [[s Mr. Peaslee > Captain Wardlaw]]“It’s for yourself.”

I don’t suppose there was a man on that deck who hadn’t thought about it. What is sauce for the goose! We had heard one another’s debts and babies for two years in that big flat voice, and not a line of his own; his wife never wrote. He took it from the mate’s hand as if it had been hot.

[[s Captain Wardlaw > Tobit Ames, Mr. Peaslee, Djedje, Tamehana, Nims, the cook]]“Well,” he said. [[s Captain Wardlaw > Tobit Ames, Mr. Peaslee, Djedje, Tamehana, Nims, the cook]]“Fair is fair. I’ve never asked you men to stand for what I wouldn’t stand for myself.”

[[s Mr. Peaslee > Captain Wardlaw]]“No one would think it amiss, sir, if you were to...”

[[s Captain Wardlaw > Mr. Peaslee]]“I said fair’s fair, Mr. Peaslee.” He put his thumb under the wax. [[s Captain Wardlaw > Tobit Ames, Mr. Peaslee, Djedje, Tamehana, Nims, the cook]]“‘Ezra,’” he read, and waited, and went on just as he’d have read out the price of a hat. [[s Captain Wardlaw > Tobit Ames, Mr. Peaslee, Djedje, Tamehana, Nims, the cook]]“‘I have sold the house. I don’t do it in anger. You have been home eleven months of the fourteen years, I have made the sum on the back of this, and I find I am tired of being married to a barometer. I’m going to my sister in Ohio, where there is no water. Keziah.’”

You could hear the tryworks tick as they cooled.

[[s Captain Wardlaw > Mr. Peaslee]]“There’s a sum on the back,” the captain added presently. [[s Captain Wardlaw > Mr. Peaslee]]“She has it right.”

Nobody knew where to look. It was the cook, of all people, a sour old soul whom I’d never heard say a kind word, that spoke up from behind.

[[s the cook > Captain Wardlaw]]“Mine went to Ohio, sir.”

[[s Captain Wardlaw > the cook]]“Did she, Doctor?”

[[s the cook > Captain Wardlaw]]“In ’thirty-eight.”

[[s Captain Wardlaw > the cook]]“And how did she find it?”

[[s the cook > Captain Wardlaw]]“Dry,” said the cook.

***

[[scene place=my bench/my bench abaft the foremast; present=Tobit Ames, Djedje, Tamehana; time=that night/near midnight]]
That night, near midnight, I was at my bench abaft the foremast, for I had an oar to scarf and couldn’t sleep in any case, when Djedje came and sat down on the chips. Tamehana was with him. They had the letter.

[[s Djedje > Tobit Ames]]“Read it,” said Djedje.

[[s Tobit Ames > Djedje]]“You know what he’ll do if he catches us.”

[[s Tamehana > Tobit Ames]]“He’ll do nothing. He’s in his cabin with the door shut. Read it, Tobit.”

[[s Tobit Ames > Djedje]]“He said that it was a poor hand.”

[[s Djedje > Tobit Ames]]“Is it?”

I tilted it to the lamp. It was as clear a hand as ever I saw; a child might have read it. [[s Tobit Ames > Djedje]]“No,” I admitted.

[[s Djedje > Tobit Ames]]“Then she’s dead. The priest writes at the bottom that she’s dead, and the Old Man wouldn’t say it in front of everybody. I’m not a fool. Read.”

So I did. [[s Tobit Ames > Djedje, Tamehana]]“‘But I say to him, a plate is not a waste. A plate is a place. When the Englishman who writes this asked me what he should put, I told him, put that I am angry. He asked how angry. I am so angry that I have learned to make my name, so you will know I’m alive and nobody is making this up for me. Here it is.’”

[[s Djedje > Tobit Ames]]“Where?”

I showed him. It went right across the foot of the sheet, and down the edge where she had run out of room, in letters an inch high, and every one of them different. You would have thought a hen had done it. MARIA.

He set his finger on the M. He moved it along slowly to the end, and then he went back and did it over again.

[[s Djedje > Tobit Ames]]“Which one is this?”

[[s Tobit Ames > Djedje]]“That’s an A.”

[[s Djedje > Tobit Ames]]“And here again?”

[[s Tobit Ames > Djedje]]“It’s the same one. It’s in there twice.”

[[s Djedje > Tobit Ames]]“She makes it better the second time,” said he.

[[s Tamehana > Tobit Ames]]“Why didn’t he read it?” Tamehana wanted to know. [[s Tamehana > Tobit Ames]]“There’s no harm in it. It’s a good letter.”

[[s Tobit Ames > Tamehana]]“He’d got to the plate,” I said. [[s Tobit Ames > Tamehana]]“And he knew his own was underneath. He’d have seen the hand.”

We were quiet, all three.

[[s Djedje > Tobit Ames, Tamehana]]“Somebody should go to him.”

[[s Tamehana > Djedje]]“To the captain? And say what?”

[[s Djedje > Tamehana]]“I don’t know. You’re the chief’s son.”

[[s Tamehana > Djedje]]“A small chief.”

[[s Djedje > Tobit Ames]]“Chips, then. You’re a white man, you’re from the same town.”

[[s Tobit Ames > Djedje]]“I’m the carpenter,” said I. [[s Tobit Ames > Djedje]]“If he springs a leak he’ll send for me.”

[[scene place=the cabin door; present=Tobit Ames, Djedje, Tamehana, Captain Wardlaw]]
But I went. They came behind, to see that I did. I stood before the cabin door with my cap in my hand and my heart going, and knocked, and there was no answer, and I knocked again.

[[s Captain Wardlaw > Tobit Ames]]“Who’s that?” came the voice through the panel.

[[s Tobit Ames > Captain Wardlaw]]“It’s Ames, sir. The carpenter.”

[[s Captain Wardlaw > Tobit Ames]]“What is it? Is it the pumps?”

[[s Tobit Ames > Captain Wardlaw]]“No, sir.”

[[s Captain Wardlaw > Tobit Ames]]“Then go to bed.”

I looked round at the others. Djedje made a shoving motion with both hands.

[[s Tobit Ames > Captain Wardlaw]]“It’s Fortes, sir,” I said to the door. [[s Tobit Ames > Captain Wardlaw]]“José Fortes. He asks your pardon, but he’d like you to finish his letter.”

Nothing at all. Then a chair went back.

[[s Captain Wardlaw > Tobit Ames]]“Can’t you read it to him? You’ve your letters, haven’t you?”

[[s Tobit Ames > Captain Wardlaw]]“I did, sir. He says I do it badly.” I had never lied to him before. [[s Tobit Ames > Captain Wardlaw]]“He says that I haven’t the voice.”

The bolt was drawn. He was in his shirt. He looked at me, and at the Maori with his hat against his chest, and lastly at Djedje, who held out the sheet of paper in both hands as you’d offer a plate.

[[s Captain Wardlaw > Djedje]]“It’s the end you want?” asked Captain Wardlaw.

[[s Djedje > Captain Wardlaw]]“From the start,” said Djedje. [[s Djedje > Captain Wardlaw]]“If the captain has the time.”

[[s Captain Wardlaw > Djedje]]“I seem to have,” the Old Man said; and stood away from the door, and turned up the lamp.
