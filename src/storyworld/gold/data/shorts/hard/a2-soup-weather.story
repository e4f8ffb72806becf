title: Soup Weather
section: third | past | - | -
person: Oddny | Oddny; Cap; Captain Vatne; the captain | she/her
person: Idrisu | Idrisu; Dris; the swordsman; the big man; the southerner | he/him
person: Pell | Pell; Red; Pelagia; Mrs. Dray; the thief; the redhead | she/her
person: Hieronim | Hieronim; Grandad; the mage; the old man | he/him
person: Ketterin Dray | Ketterin Dray; Kett; a woman in a grey hood; the stranger; the visitor; the magistrate; Pell's wife | she/her
person: the innkeeper | the innkeeper; Goodman Ruszk; Ruszk | he/him
relation: Pell | Ketterin Dray | family:wife
relation: Ketterin Dray | Pell | family:wife
relation: Oddny | Idrisu | colleague
relation: Oddny | Pell | colleague
relation: Pell | Hieronim | friend
=====
A/N: Sorry this one is late, my landlord sold the building. Picks up straight after the Salt Gate. Yes, Idrisu still has the arrow in him. No, I will not be taking questions about the goat.

[[scene place=the Drowned Bell/the taproom; present=Oddny, Idrisu, Pell, Hieronim, the innkeeper]]
[[s Oddny > Pell, Hieronim, the innkeeper]]"Hold him," said Oddny.

It took all three of them: the mage on the good arm, the thief on the legs, and the innkeeper, who had only come in to ask about the goat, across the chest.

[[s Idrisu > Oddny]]"I don't need holding," said Idrisu, with dignity, from under the innkeeper. [[s Idrisu > Oddny]]"I've been shot before."

[[s Oddny > Idrisu]]"You bit me last time, Dris."

[[s Idrisu > Oddny]]"You were singing, Cap."

[[s Oddny > Idrisu]]"I was counting." The captain wrapped a bar rag round the shaft and her fist round the rag. [[s Oddny > Idrisu]]"One," she said, and pulled.

What the big man said then was in the language of the south coast, and nobody translated it, although Hieronim, who had spent eleven years in the libraries there, went faintly pink.

[[s Idrisu > Oddny]]"You said three," Idrisu panted, when he could.

[[s Oddny > Idrisu]]"I said one. You assumed the rest."

Outside, the rain came down on the Drowned Bell as it had come down for nine days, and somewhere beneath the window the goat complained. The inn was shut for the season. That was why they were in it. Nobody looks for thieves in a house with no beer.

[[s the innkeeper > Oddny]]"Will he be wanting soup?" asked the innkeeper, getting up and finding out which of his knees still worked.

[[s Oddny > the innkeeper]]"We'll all be wanting soup, Goodman Ruszk. It's soup weather."

[[s the innkeeper > Oddny]]"It's extra for the goat."

[[s Pell > the innkeeper]]"The goat doesn't eat soup," said Pell.

[[s the innkeeper > Pell]]"Your goat," said Ruszk heavily, [[s the innkeeper > Pell]]"has eaten a tablecloth, mistress, and I dread to think what it'd do with a noodle." He went off to the kitchen with a lamp.

The redhead waited until the door had swung shut. Then she turned out her coat on the table: a silver inkstand, two spoons, a seal ring, a handful of candied violets and a small, flat, locked box no longer than a hand. It was not much to have been shot for.

[[s Idrisu > Pell]]"That's it?" said Idrisu. [[s Idrisu > Pell]]"I am leaking, Red. I would like to be leaking for more than spoons."

[[s Pell > Idrisu]]"It's the box he's paying for."

[[s Hieronim > Pell]]"And whose is the box?" The old man had his spectacles off and was breathing on them, as he did when he knew an answer already.

[[s Pell > Hieronim]]"The magistrate's."

[[s Hieronim > Pell]]"Which magistrate, child?"

[[s Pell > Hieronim]]"How should I know? A magistrate. They've all got the same hat."

[[s Oddny > Pell]]"You told me it was a wool merchant," said Oddny.

[[s Pell > Oddny]]"I told you there'd be wool, Cap. There was. There were very good carpets."

Captain Vatne sat down on the end of the bench. She had led the Lantern Company for six years; she had buried four of it. She had never yet, she reflected, been as tired as she was at this moment, because of carpets.

[[s Oddny > Pell]]"Pell. You went straight to it. Second floor, third door, in the dark. You didn't cast about. You didn't even take the candlesticks."

[[s Pell > Oddny]]"I'm good at my job."

[[s Oddny > Pell]]"You've never left a candlestick in your life."

The thief ate a violet. [[t Pell]]"Say it," she thought, [[t Pell]]"say it now, while they're all sitting down," and did not say it, and then it was too late, for somebody was knocking at the front door: three times, with a pause before the third, like a person who has been taught to knock.

Idrisu reached for his sword with the wrong arm and swore. Hieronim put out the candle by looking at it. They heard the innkeeper shuffle through, grumbling, and the bolt go back.

[[s the innkeeper > Ketterin Dray]]"We're shut."

[[s Ketterin Dray > the innkeeper]]"I can see that. There's a goat on your step eating the word 'Welcome'."

[[scene place=the taproom; present=Oddny, Idrisu, Pell, Hieronim, Ketterin Dray]]
It was a woman in a grey hood who came in, alone, with water running off her in strings. She wasn't tall. She held a crossbow under one arm in the careless manner of someone carrying home a loaf, and it was pointing, in so far as it pointed at anybody, at the swordsman.

[[s Ketterin Dray > Oddny, Idrisu, Pell, Hieronim]]"Please don't get up," the stranger said. [[s Ketterin Dray > Idrisu]]"I think that's my bolt you've got there, by the bowl. I'm sorry. I was aiming at the wall beside you. I have never been any good in the wet."

[[s Idrisu > Ketterin Dray]]"It's all right," said Idrisu, who had been nicely brought up.

[[s Oddny > Ketterin Dray]]"It is not all right," said Oddny. [[s Oddny > Ketterin Dray]]"There are four of us, mistress. You have one bolt."

[[s Ketterin Dray > Oddny]]"I only want one of you." The visitor looked round the table, slowly, past the captain, past the mage with the smoke still rising from his candle, to where the end of the bench was now unaccountably empty. [[s Ketterin Dray > Oddny]]"A red-haired woman. About so high. She lies."

Nobody looked under the table. It was beautifully done, really. Six years of training went into nobody's looking under that table.

[[s Hieronim > Ketterin Dray]]"We had one like that," said Hieronim. [[s Hieronim > Ketterin Dray]]"She died."

[[s Ketterin Dray > Hieronim]]"Again?"

There was a short pause.

[[s Oddny > Ketterin Dray]]"What do you mean, again?"

[[s Ketterin Dray > Oddny]]"She fell off the sea wall at Orm in the spring four years ago. I identified the shoes." The stranger put back her hood. Beneath it she was perhaps thirty, brown and square, with a nose that had been broken once and a very straight parting. [[s Ketterin Dray > Oddny]]"I paid for a stone. I had it carved. It was a guinea a line, so I kept it short. It says, 'Beloved, and never on time.' Then tonight I come home early from the assizes and there's someone going out of my window with my inkstand, and I think, I know that backside."

[[s Idrisu > Ketterin Dray]]"You're the magistrate," said Idrisu.

[[s Ketterin Dray > Idrisu]]"Ketterin Dray. How do you do. I won't shake hands, you'll want to keep that pressed." She raised her voice by the smallest amount. [[s Ketterin Dray > Pell]]"Pelagia. I can see your elbow."

The elbow was withdrawn.

[[s Oddny]]"Pelagia?" said the captain, to nobody.

[[s Pell > Ketterin Dray]]"Hello, Kett," said the table.

[[s Ketterin Dray > Pell]]"Come out."

[[s Pell > Ketterin Dray]]"Are you going to shoot me?"

[[s Ketterin Dray > Pell]]"I haven't decided."

[[s Pell > Ketterin Dray]]"Then I'm all right here, thanks."

[[s Ketterin Dray > Pell]]"Did you at least sell the shoes?"

[[s Pell > Ketterin Dray]]"They were your good ones. I left them because they were your good ones. I thought you'd want them back."

[[s Ketterin Dray > Pell]]"I buried them!"

[[s Pell > Ketterin Dray]]"Well, I didn't know you'd do that, did I?"

[[s Ketterin Dray > Pell]]"What else does one do? There wasn't anything else to put in!"

Idrisu leaned very carefully over to Hieronim. [[s Idrisu > Hieronim]]"Is this," he whispered, [[s Idrisu > Hieronim]]"what I think it is?"

[[s Hieronim > Idrisu]]"I believe," the mage whispered back, [[s Hieronim > Idrisu]]"that we have robbed her wife."

[[s Idrisu > Hieronim]]"Whose?"

[[s Hieronim > Idrisu]]"Either. It works in both directions."

The kitchen door bumped open.

[[scene place=the taproom; present=Oddny, Idrisu, Pell, Hieronim, Ketterin Dray, the innkeeper]]
[[s the innkeeper > Oddny, Idrisu, Pell, Hieronim, Ketterin Dray]]"Soup," announced Ruszk. He had five bowls on a tray. He considered the crossbow, the woman behind it and the empty place on the bench, counted, and went out again without a word for a sixth.

It is difficult to go on threatening people across hot soup. The magistrate managed for about a minute. Then she laid the bow down among the spoons, which were hers, sat in the thief's place and put her face in her hands.

[[s Ketterin Dray > Pell]]"I kept the room," she said through them. [[s Ketterin Dray > Pell]]"Stupid. Your side of the room. The box was where you left it. I never opened it, I thought, it's all that there is of her which she didn't mean me to see, so I'll be decent. I'll be the one decent thing that ever happened to that woman. And then you come back and take the *box*."

A red head rose by degrees over the edge of the table.

[[s Pell > Ketterin Dray]]"I needed it," said Pell.

[[s Oddny > Pell]]"You said that somebody was paying for it," said Oddny. [[s Oddny > Pell]]"You said, 'He's good for two hundred, Cap, he's a collector.'"

[[s Pell > Oddny]]"There isn't a collector."

[[s Oddny > Pell]]"No. I was beginning to see that."

[[s Pell > Oddny]]"I'd have paid you. I've got the two hundred. I've been saving." The redhead wiped her nose on her cuff. She looked, for once, not a day older than she was. [[s Pell > Hieronim]]"Open it, Grandad. You may as well. I never had a key, I lost it before I even shut the thing."

Hieronim looked at the lock over his spectacles. It sighed and gave.

There was nothing in it but a ring, and a bit of card such as they give you at the registry in Orm. The old man held this to the fire and read it aloud, because nobody else seemed to be going to. [[s Hieronim > Oddny, Idrisu, Pell, Ketterin Dray]]"'Pelagia Catterick, spinster, no trade. Ketterin Dray, clerk.' Dated the ninth of Thaw."

[[s Ketterin Dray > Pell]]"That's yours," said Ketterin. [[s Ketterin Dray > Pell]]"That's only your wedding ring."

[[s Pell > Ketterin Dray]]"Yes, well."

[[s Ketterin Dray > Pell]]"You burgled me for your own wedding ring."

[[s Pell > Ketterin Dray]]"I couldn't very well knock, could I? I was dead." The thief had got as far as kneeling. [[s Pell > Ketterin Dray]]"There was a man in Orm who was going to hang me, and he'd have hung it round your neck too, Kett. You'd only just got your hat. He died at midwinter. I thought, I'll just get it, I'll wear it, and I shan't bother her."

For a while there was only the rain. Then Pell's wife picked up a spoon, looked at the crest on it, and pushed her own bowl an inch along the table.

[[s Ketterin Dray > Pell]]"It's soup weather," she said crossly. [[s Ketterin Dray > Pell]]"Eat something, Mrs. Dray. You're thin."

[[s Idrisu > Oddny]]"So am I being paid or not?" the southerner asked his captain, in an undertone.

[[s Oddny > Idrisu]]"Shut up, Dris," said Oddny. She was crying into the noodles. [[s Oddny > Idrisu]]"Shut up, shut up, shut up. It's beautiful."

Outside, the goat had started on the doormat.

A/N 2: I KNOW. Next week: who was the man in Orm, and why does Hieronim know his handwriting?
