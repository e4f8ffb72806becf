title: Errata
section: third | present | - | Lijsbet
person: Aleydis Roelants | Aleydis Roelants; Vrouw Roelants; the widow; Mother; mistress; Aleydis; her mother | she/her
person: Lijsbet | Lijsbet; the girl; Lijs; child | she/her
person: Quirijn | Quirijn; the compositor; the old compositor; Master Quirijn | he/him
person: Gommaar | Gommaar; the pressman | he/him
person: Dr. Pardo | Dr. Pardo; Pardo; the corrector; Doctor | he/him
person: Canon Stassart | Canon Stassart; the canon; your Reverence; Stassart | he/him
person: Joos | Joos; the smallest apprentice; the apprentice | he/him
person: the Bishop | the Bishop | he/him
relation: Aleydis Roelants | Lijsbet | family:mother
relation: Aleydis Roelants | Quirijn | colleague
relation: Gommaar | Dr. Pardo | colleague
=====
[[scene place=the Golden Heron/the shop; present=Aleydis Roelants, Lijsbet, Quirijn, Gommaar, Dr. Pardo, Joos]]
The smallest apprentice sees it first, because he is the only one in the Golden Heron who reads with his finger.

[[s Joos > Gommaar]]“Master Gommaar,” he says. [[s Joos > Gommaar]]“What’s humidity?”

[[s Gommaar > Joos]]“Damp,” the pressman says, and pulls the bar.

[[s Joos > Gommaar]]“Is it a virtue?”

[[s Gommaar > Joos]]“Not in paper.”

[[s Joos > Gommaar]]“Then why has the canon written sermons on it?”

The bar stops half way. Gommaar is a man like a barn door, and when he bends to look at a sheet the light goes out of the room. He looks at the title-page on the drying line, and then he looks at the next one, and at the four hundred after that, hanging from wall to wall like a wash-day.

[[s Gommaar > Dr. Pardo]]“Doctor!” he calls out, not loudly. [[s Gommaar > Dr. Pardo]]“Would you step over here a moment? And bring a chair.”

Dr. Pardo comes with his spectacles on his forehead. He’s corrected for the widow for nine years, in six languages, and is said to have slept in one of them. [[s Dr. Pardo > Gommaar]]“What is the chair for?”

[[s Gommaar > Dr. Pardo]]“It’s for you.”

The corrector reads. He pulls down the spectacles and reads it again. It is a handsome page, Lijsbet thinks, from where she’s standing with the ink-balls; it is really the best page they have ever done. There’s the heron. There is the lovely big italic. There, in the middle, where no Christian could miss it, is [[q]]“SERMONS ON HUMIDITY, Preached by the Very Reverend Hieronymus Stassart.”

[[s Dr. Pardo]]“Oh,” says Dr. Pardo, and sits.

[[s Quirijn > Dr. Pardo]]“What is it? What’s the matter?” The old compositor has put his head round the type-case. [[s Quirijn > Dr. Pardo]]“Have they dropped a line?”

[[s Dr. Pardo > Quirijn]]“No. No, Master Quirijn. They have dropped an L.”

[[s Quirijn > Dr. Pardo]]“Where?”

[[s Dr. Pardo > Quirijn]]“In the title.”

[[s Quirijn > Dr. Pardo]]“I never...” begins Quirijn; and stops, and doesn’t look at Lijsbet. He does it so carefully that she feels it on her face like a stove.

Because he didn’t set it. He hasn’t set a page since Easter. He stands at the case all day with the stick in his hand, and moves his lips, and at night when the shutters are up the girl sets it for him, by two candles, since his eyes are all milk and the guild would have the presses out in the street if it heard that a woman had so much as dusted a vowel.

[[s Aleydis Roelants > Quirijn, Gommaar, Dr. Pardo, Joos, Lijsbet]]“How many have gone out?”

It’s her mother. Nobody has heard the stairs. Aleydis Roelants comes down into the shop with her keys and her black sleeves, and the boys straighten their backs.

[[s Gommaar > Aleydis Roelants]]“Five, mistress. To the Bishop. The canon’s man fetched them on Tuesday, on the special paper.”

[[s Aleydis Roelants > Gommaar]]“Not to the canon himself?”

[[s Gommaar > Aleydis Roelants]]“He was having his bound.”

[[s Aleydis Roelants > Dr. Pardo]]“Doctor, you read the proof.”

[[s Dr. Pardo > Aleydis Roelants]]“I read all the sermons, Vrouw Roelants. All forty. There’s not a comma in them astray.” He takes off the spectacles. [[s Dr. Pardo > Aleydis Roelants]]“Who reads a title? One knows what it says.”

[[s Aleydis Roelants > Joos]]“Joos,” the widow tells the apprentice, [[s Aleydis Roelants > Joos]]“you’ll go out in front and be sick.”

[[s Joos > Aleydis Roelants]]“I’m not ill, mistress.”

[[s Aleydis Roelants > Joos]]“You’ll be very ill, on the step, if anyone comes. Nobody walks through it. We want two hours, and a new forme, and...”

There is a knock.

[[scene place=the Golden Heron/the shop; present=Aleydis Roelants, Lijsbet, Quirijn, Gommaar, Dr. Pardo, Joos, Canon Stassart]]
[[s Canon Stassart > Aleydis Roelants]]“Open, in there!” shouts a voice from the street. [[s Canon Stassart > Aleydis Roelants]]“Vrouw Roelants! I can hear you breathing!”

[[s Joos > Aleydis Roelants]]“Shall I be sick now?” whispers Joos.

[[s Aleydis Roelants > Joos]]“It’s too late. Let him in.”

Canon Stassart comes in sideways, because of the drying lines. He’s a long yellow man with a drip at the end of his nose, and he’s holding a book by one corner. He doesn’t greet them. He goes along the washing, sheet after sheet, and at each one he nods, like someone counting the dead.

[[s Canon Stassart > Aleydis Roelants]]“So it was not only mine,” he remarks when he has got to the end.

[[s Aleydis Roelants > Canon Stassart]]“Your Reverence, there aren’t words...”

[[s Canon Stassart > Aleydis Roelants]]“There is one word, madam. There are six hundred of it.” He turns. He has small, wet, clever eyes. [[s Canon Stassart > Aleydis Roelants]]“I’m not angry. I only wish to know whose hand it was. A man does not mistake a D for an L in twelve-line capitals. It was done in mockery. There are persons in this city who call me...” He does not say what they call him. He takes out a handkerchief and wipes his nose. [[s Canon Stassart > Quirijn, Gommaar, Dr. Pardo, Lijsbet, Joos]]“Who set this page?”

Nobody answers. A sheet drips.

[[s Canon Stassart > Quirijn, Gommaar, Dr. Pardo, Lijsbet, Joos]]“I’ll have it from the guild if I don’t have it from you. Which of you?”

[[s Quirijn > Canon Stassart]]“I did, your Reverence,” says Quirijn.

[[s Canon Stassart > Quirijn]]“You.”

[[s Quirijn > Canon Stassart]]“Forty-four years at the case, and never a word against me. It was my hand. It shook.”

[[s Canon Stassart > Quirijn]]“Come here, then.” The canon holds up the book before the old man’s face. [[s Canon Stassart > Quirijn]]“Read me that.”

The compositor looks straight in front of him. He looks for a long time. [[s Quirijn > Canon Stassart]]“It’s very well printed,” he says humbly.

[[s Canon Stassart > Quirijn]]“It’s upside down.”

[[s Gommaar > Canon Stassart]]“It was me,” says Gommaar.

[[s Canon Stassart > Gommaar]]“You’re the pressman.”

[[s Gommaar > Canon Stassart]]“He was sick. I said I’d do it. I’ve great thick fingers, your Reverence, I’d a notion that it was a D. I can’t spell.”

[[s Canon Stassart > Gommaar]]“Spell humility.”

[[s Gommaar > Canon Stassart]]“D,” says Gommaar at once.

[[s Dr. Pardo > Canon Stassart]]“Oh, let the man alone, it was I,” says Dr. Pardo, and gets up out of his chair. He’s the colour of tallow. He has no papers, or he has several; a guild inquiry is the last thing on earth that he can afford. [[s Dr. Pardo > Canon Stassart]]“I’m a foreigner. In my language it is the same word.”

[[s Canon Stassart > Dr. Pardo]]“It is not. I’ve been in Lisbon.”

[[s Dr. Pardo > Canon Stassart]]“In my dialect.”

[[s Joos > Canon Stassart]]“Please, it was me,” Joos pipes up from the door, and he’s crying, [[s Joos > Canon Stassart]]“I was sick on it.”

[[s Canon Stassart > Aleydis Roelants]]“Is the whole house mad?” cries the canon. [[s Canon Stassart > Aleydis Roelants]]“Next it’ll be the cat! Madam, do you suppose that I’ll...”

[[s Aleydis Roelants > Canon Stassart]]“I set it,” says the widow.

That is a different thing. It makes a hole in the air. [[s Aleydis Roelants > Canon Stassart]]“My husband taught me,” she goes on, quite calmly, folding her hands upon her keys. [[s Aleydis Roelants > Canon Stassart]]“I know what the guild says. You may go to them and tell them. I’m forty-six, they can’t very well cut off my...”

[[s Lijsbet > Aleydis Roelants]]“Mother, no.”

[[s Aleydis Roelants > Lijsbet]]“Be quiet, Lijs.”

[[s Lijsbet > Aleydis Roelants]]“It’s my page.”

[[s Aleydis Roelants > Lijsbet]]“Go upstairs.”

[[s Lijsbet > Canon Stassart]]“It’s mine,” says Lijsbet to the canon. She still has an ink-ball in either hand; she must look like a boxer. [[s Lijsbet > Canon Stassart]]“I set all of them, all forty. I did the title last, it was past two in the morning, I’d been six weeks in your sermons and I had a cold. I wasn’t mocking. I thought they were... They’re very...”

[[s Canon Stassart > Lijsbet]]“Yes?”

[[s Lijsbet > Canon Stassart]]“Long,” she says, and shuts her eyes.

When she opens them, he’s still there. He has sat down, all in a piece, on Dr. Pardo’s chair.

[[s Canon Stassart > Lijsbet]]“You read them.”

[[s Lijsbet > Canon Stassart]]“I had to. Backwards.”

[[s Canon Stassart > Lijsbet]]“All forty?”

[[s Lijsbet > Canon Stassart]]“Yes, your Reverence.”

[[s Canon Stassart > Lijsbet]]“I don’t believe that anybody has done that,” says the canon. [[s Canon Stassart > Lijsbet]]“Including, I may tell you, when I was preaching them.” He brings a paper out of his sleeve, and it isn’t steady. [[s Canon Stassart > Lijsbet]]“How old are you, child?”

[[s Lijsbet > Canon Stassart]]“Seventeen.”

[[s Canon Stassart > Lijsbet]]“Can you read a bishop’s hand? Frontwards? I left my glasses behind; I came out in some haste. Read it to them. I should like to hear if it sounds as it did at breakfast.”

She puts down the ink-balls, and wipes her fingers on her hips, and takes it. Her voice comes out as a squeak.

[[s Lijsbet > Canon Stassart, Aleydis Roelants, Quirijn, Gommaar, Dr. Pardo, Joos]]“‘To our brother Stassart. We have had from you in eleven years seven volumes, upon Patience, upon Fasting, upon the Patience of those who Fast, and we confess before God that we have cut the pages of none. On Tuesday we were brought an eighth.’” She swallows.

[[s Aleydis Roelants > Lijsbet]]“Go on.”

[[s Lijsbet > Canon Stassart, Aleydis Roelants, Quirijn, Gommaar, Dr. Pardo, Joos]]“‘We laughed until our chaplain came in. Then, being curious, we opened it to see what you could possibly have found to say about damp, and, not finding it, read further. We read until Vespers. Dear Hieronymus, why did you never tell us that you were funny? The one about the abbot and the eel! We have ordered forty for the seminary. On no account is the title to be altered.’”

Nobody moves at all. Gommaar’s mouth is open.

[[s Gommaar > Dr. Pardo]]“There’s an eel?” he asks Dr. Pardo, out of the side of it.

[[s Dr. Pardo > Gommaar]]“Sermon twenty-nine.”

[[s Gommaar > Dr. Pardo]]“Is it funny?”

[[s Dr. Pardo > Gommaar]]“I thought it was a mistake.”

[[s Canon Stassart > Lijsbet]]“Did you laugh?” the canon asks Lijsbet. He’s looking at his shoes. There’s a red spot on each cheek. [[s Canon Stassart > Lijsbet]]“At the eel. I only ask. It’s the one that I’m fondest of, you see, and in the cathedral nobody so much as coughed.”

She could say yes. It’d be so easy; her mother is nodding at her like a woman driving in a nail.

[[s Lijsbet > Canon Stassart]]“Not at the eel,” Lijsbet says. [[s Lijsbet > Canon Stassart]]“At the abbot’s boots. I laughed so hard I pied half a line. I had to wake up Quirijn and read it to him.”

[[s Quirijn > Canon Stassart]]“It’s true, your Reverence,” says the old man. [[s Quirijn > Canon Stassart]]“She did the voices.”

Canon Stassart gets to his feet. He sets his hat straight, and tucks the letter away again over his heart, and goes back along the drying lines, and this time he reads every one. At the door he stops, so that Joos has to hold it.

[[s Canon Stassart > Aleydis Roelants]]“I saw nobody’s hand,” he says, without turning round. [[s Canon Stassart > Aleydis Roelants]]“I left my glasses behind. There’ll be a ninth volume, Vrouw Roelants, in the spring. I’d be obliged if the same compositor might have it.”

[[s Aleydis Roelants > Canon Stassart]]“On what subject, your Reverence?”

He thinks.

[[s Canon Stassart > Aleydis Roelants]]“I had meant Charity,” says the canon. [[s Canon Stassart > Aleydis Roelants]]“But I’ll leave it to the girl.”
