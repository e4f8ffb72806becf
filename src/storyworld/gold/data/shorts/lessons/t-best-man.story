title: How They Met
section: third | past | - | Lucian Abara
person: Lucian Abara | Lucian Abara; Lucian; Lucky; the best man | he/him
person: Hamish | Hamish; Hame; the groom | he/him
person: Parisa | Parisa; the bride | she/her
person: Mr. Tehrani | Mr. Tehrani; Baba; her father | he/him
person: Maman Bozorg | Maman Bozorg; Maman; the grandmother; the old woman | she/her
person: Fiona | Fiona; Hamish's mother | she/her
person: Shirin | Shirin; the maid of honour; the bride's sister | she/her
person: Uncle Dougal | Uncle Dougal; Dougal | he/him
person: the man at table nine | a man at table nine; table nine | he/him
person: the DJ | the DJ | he/him
person: Keith | Keith | he/him
person: Maman Bozorg's husband | My husband | he/him
relation: Lucian Abara | Hamish | friend: best friends
relation: Hamish | Parisa | romantic: newly married
relation: Mr. Tehrani | Parisa | family: father
relation: Maman Bozorg | Parisa | family: grandmother
relation: Shirin | Parisa | family: sister
relation: Fiona | Hamish | family: mother
relation: Uncle Dougal | Hamish | family: uncle
relation: Maman Bozorg | Maman Bozorg's husband | romantic: late husband
relation: Keith | Shirin | family: cousin by marriage
relation: Maman Bozorg | Mr. Tehrani | family: mother
=====
How They Met

[[scene place=the marquee; present=Lucian Abara, Hamish, Parisa, Mr. Tehrani, Maman Bozorg, Fiona, Shirin, Uncle Dougal, the man at table nine; time=twenty to five]]
The cards were in his other jacket.

Lucian Abara knew this with his whole body at twenty to five, standing up in the marquee in front of a hundred and sixty people, with one hand in his breast pocket and a spoon still ringing somewhere on a glass. He could see the other jacket. It was on a hook in a hotel in Perth.

[[s Shirin > Lucian Abara]]"You all right?" murmured Shirin, next to him. She was the bride's sister and the maid of honour, and she had on a dress the colour of a salmon, and she'd rehearsed him twice.

[[s Lucian Abara > Shirin]]"Fine."

[[s Shirin > Lucian Abara]]"You're patting yourself."

[[s Lucian Abara]]"Good afternoon!" he said, much too loudly, and the microphone shrieked, and a baby began to cry. [[s Lucian Abara]]"Sorry. Good afternoon. For those who don't know me I'm Lucian, I'm the best man. Hamish calls me Lucky. You'll see why in a minute."

It got a laugh. It got quite a warm one, from the groom's side. He felt his knees come back. He'd known Hame for fifteen years; he didn't need cards.

[[s Lucian Abara]]"I want to start by saying how beautiful Parisa looks."

[[s Uncle Dougal > Lucian Abara]]"Hear, hear!" cried Hamish's Uncle Dougal, who had been saying it since the soup.

[[s Lucian Abara]]"And Hamish looks... clean."

Another laugh. Down the table the groom was grinning at his plate, with his ears red. Beside him the bride had tipped her head back to look up at Lucian, and he thought, with a rush of love for the pair of them, that he'd simply tell it. It was the best story that he knew.

[[s Lucian Abara]]"A lot of you will have asked these two how they met," he said.

The grin went off Hamish's face as though someone had pulled a plug.

[[s Lucian Abara]]"And I was there. I've been dining out on it for four years. Picture it. It's three in the morning. It's raining. I'm in the waiting room at Leith police station—"

[[s Shirin > Lucian Abara]]"Lucian," said Shirin, without moving her lips.

[[s Lucian Abara]]"—because I've had a call to come and get this one out of a cell—"

[[s Fiona]]"A *cell*?" said somebody, quite clearly. It was Hamish's mother. She was sitting up very straight under her hat.

[[s Lucian Abara > Fiona]]"Only overnight, Fiona. It was the thing with the swan."

[[s Fiona > Hamish]]"What thing with the swan?"

[[s Hamish > Fiona]]"It was a pedalo, Mum," Hamish said. [[s Hamish > Fiona]]"It wasn't a real one." And then across her, pleading, with his eyes stretched wide, [[s Hamish > Lucian Abara]]"Lucky. Choir."

[[s Lucian Abara > Hamish]]"What?"

[[s Hamish > Lucian Abara]]"We met at *choir*."

He heard it. That was what he couldn't explain, afterwards, to anybody: he heard the word and understood it, and saw the whole of it lying there in front of him, the choir, the thing they must have told her parents; it would have been on the card, Shirin had made him write it in capitals. But he'd got the pedal down by then. The sentence was already on its way.

[[s Lucian Abara]]"And in comes this woman in handcuffs," said Lucian.

There are silences and silences. In this one you could hear the tea urn.

[[s Mr. Tehrani > Parisa]]"Parisa?" said her father.

Mr. Tehrani was a small man, an orthodontist, with a beautiful grey suit. He'd laid his fork down parallel to his knife. He didn't look angry at all. He looked as if he had been handed something in the street.

[[s Parisa > Mr. Tehrani]]"Baba, it's not how it sounds."

[[s Mr. Tehrani > Parisa]]"You were in handcuffs."

[[s Parisa > Mr. Tehrani]]"They take them off! They took them straight off."

[[s the man at table nine]]"What'd she do?" called a man at table nine.

[[s Shirin > the man at table nine]]"Nothing!" snapped Shirin. [[s Shirin > the man at table nine]]"Eat your cake."

[[s the man at table nine > Shirin]]"There isn't any cake yet."

[[s Lucian Abara]]"She hadn't done anything," Lucian said. The microphone had got slippery. [[s Lucian Abara]]"I mean she had, but it was heroic. It was at the harbour, there was a protest. About the, um. The oil. She'd climbed up a—"

[[s Parisa > Lucian Abara]]"Lucky, stop talking," said the bride.

[[s Mr. Tehrani > Parisa]]"You told us that you were in Aberdeen for your examinations." Her father was still speaking to her, gently, as if the two of them were alone. [[s Mr. Tehrani > Parisa]]"You telephoned. You told your grandmother it was snowing."

[[s Parisa > Mr. Tehrani]]"It *was* snowing. Somewhere."

[[s Uncle Dougal]]"Hear, hear," said Dougal, into the hush, and was elbowed.

It was then that the old woman at the end of the top table rapped on it with her ring. She was Mr. Tehrani's mother. She was ninety-one years old and about the size of a cello case, and all day nobody had heard her say anything except that the chicken was dry.

[[s Maman Bozorg > Lucian Abara]]"Young man. Climbed up a what?"

[[s Mr. Tehrani > Maman Bozorg]]"Maman, please," Mr. Tehrani began.

[[s Maman Bozorg > Mr. Tehrani]]"I am asking the boy. I've sat here for three hours and this is the first thing that anyone has said." She pointed at him. [[s Maman Bozorg > Lucian Abara]]"What did she climb?"

Lucian looked at Hamish. Hamish had both hands over his face. He looked at Shirin, who was looking at the roof of the tent, and seemed to be counting its poles.

[[s Lucian Abara > Maman Bozorg]]"A crane," he said.

[[s Maman Bozorg > Lucian Abara]]"How high?"

[[s Lucian Abara > Maman Bozorg]]"A hundred and ten feet."

The grandmother considered it. Then she turned to the bride, and said something in Persian, four or five words; and Parisa, who had held up until then, burst into tears, and got up with her arms full of skirt, and ran out through the flap where the caterers came in.

Hamish went after her. Mr. Tehrani went after Hamish.

[[s Lucian Abara]]"To the happy couple," said Lucian, and nobody drank.

[[scene place=the bins/behind the kitchen tent; present=Lucian Abara, Shirin, Hamish; time=some minutes later]]
He found himself, some minutes later, among the bins.

There was a place behind the kitchen tent where you could sit down on a crate of empties and not be seen. It had started to spit. He'd got his head between his knees when a pair of salmon-coloured shoes walked into the bit of grass that he was looking at.

[[s Shirin > Lucian Abara]]"Capitals," said Shirin. [[s Shirin > Lucian Abara]]"I made you write it in capitals. I made you *underline* it."

[[s Lucian Abara > Shirin]]"I know."

[[s Shirin > Lucian Abara]]"[[q]]'Under no circumstances say Leith.'"

[[s Lucian Abara > Shirin]]"It's in my other jacket."

She let out a long breath. Then the crate creaked, and she was on the end of it, and was holding out, for some reason, a bread roll. He took it.

[[s Lucian Abara > Shirin]]"How bad is it in there?"

[[s Shirin > Lucian Abara]]"Fiona's asking everyone about the swan. The DJ's put on jazz." She thought. [[s Shirin > Lucian Abara]]"My cousin Keith has had to go and lie down, but I think that's the prawns."

[[s Lucian Abara > Shirin]]"You've got a cousin Keith?"

[[s Shirin > Lucian Abara]]"By marriage."

[[s Lucian Abara > Shirin]]"Your dad'll never speak to her again."

[[s Shirin > Lucian Abara]]"You've met my dad once, Lucian. You don't know what he'll do." But her voice wasn't steady. She picked at the fish-coloured satin on her knee. [[s Shirin > Lucian Abara]]"She was going to tell him. It was always going to be next month. You lie about one crane, and then there's a choir, and then he asks what you sang, and then he buys you a metronome for Nowruz."

[[s Hamish > Lucian Abara]]"There you are," someone said.

It was the groom. He was standing at the corner of the tent in his kilt, in the drizzle, with no expression whatever.

Lucian got up. He still had the roll. [[s Lucian Abara > Hamish]]"Hame. I'm so sorry. I heard you say it. I don't know why I didn't stop, I just, I couldn't find the brake. I'll go. I'll get a taxi, you'll never have to—"

[[s Hamish > Lucian Abara]]"Shut up a second."

[[s Lucian Abara > Hamish]]"Right."

[[s Hamish > Lucian Abara]]"Four years," said Hamish, [[s Hamish > Lucian Abara]]"I've been learning *madrigals*. In case he asked me. I've got an app." His mouth had begun to do something at one end. [[s Hamish > Lucian Abara]]"D'you know what he just said to me? He came up to us, out by the portaloos, and she's howling, and I thought, he's going to hit me and I'll have to let him. And he goes, [[q]]'I am so relieved. I have heard you both sing.'"

Shirin made a noise like a kettle.

[[s Lucian Abara > Hamish]]"He never," said Lucian.

[[s Hamish > Lucian Abara]]"In the car! At Christmas! He said he'd lain awake. He thought if that was what brought us together, what was going to keep us?"

That finished them. Hamish had to hold on to the guy rope. Shirin wept black all down the salmon; and the best man of that wedding sat down again on the crate with the roll in his lap, and laughed until it hurt, and knew all the same that it wasn't quite all right yet. You could tell from how Hamish stopped first.

[[s Hamish > Lucian Abara]]"It wasn't yours to tell, though," Hamish said.

[[s Lucian Abara > Hamish]]"No."

[[s Hamish > Lucian Abara]]"She wanted to choose when. She had to sit there in front of my whole family."

[[s Lucian Abara > Hamish]]"I know. I'll say so to her. I'll say it in front of anyone she likes."

[[s Hamish > Lucian Abara]]"Not on a microphone."

[[s Lucian Abara > Hamish]]"No."

[[s Hamish > Lucian Abara]]"Okay." The groom put out a hand and hauled him up. [[s Hamish > Lucian Abara, Shirin]]"Come on. There's cake. Table nine's going spare."

[[scene place=the dance floor; present=Lucian Abara, Parisa, Maman Bozorg, Mr. Tehrani, Fiona, Uncle Dougal, the DJ; time=nine o'clock]]
By nine o'clock they had got to the stage of the evening at which people's uncles take off their shoes. Lucian had said it to Parisa. He'd said it beside the coats, and she had listened to the end of it with her arms folded and then hit him, hard, on the shoulder, and kissed the same place. Now he stood at the edge of the dance floor and watched her father explain braces to Fiona.

A ring rapped on his elbow.

[[s Maman Bozorg > Lucian Abara]]"You," said Maman Bozorg. [[s Maman Bozorg > Lucian Abara]]"You do not dance?"

[[s Lucian Abara > Maman Bozorg]]"I thought I'd done enough."

[[s Maman Bozorg > Lucian Abara]]"Yes. Give me your arm."

She came up to about his tie pin. They went round once, very slowly, in the wrong direction, with Dougal and some bridesmaids swerving to get out of their way. The DJ looked at her, thought better of whatever he'd been going to play, and turned it down.

[[s Lucian Abara > Maman Bozorg]]"Can I ask you something?" Lucian said to the top of her head. [[s Lucian Abara > Maman Bozorg]]"At the table. What was it you said to her?"

[[s Maman Bozorg > Lucian Abara]]"To Parisa?"

[[s Lucian Abara > Maman Bozorg]]"She cried."

[[s Maman Bozorg > Lucian Abara]]"Of course she cried, it's her wedding. I told her I'd have gone higher." The old woman took a firmer hold on his sleeve. [[s Maman Bozorg > Lucian Abara]]"In 1953 it was a water tower. My husband thinks we met at a poetry evening. Thought. God rest him. So, you see, I like a choir. But it's a very long time to keep up the singing."

Across the floor Mr. Tehrani had looked round and was watching them, a bit anxiously, over Fiona's hat.

[[s Lucian Abara > Maman Bozorg]]"Does he know?" asked Lucian.

[[s Maman Bozorg > Lucian Abara]]"My son? No." She smiled up at him. She had wonderful teeth. [[s Maman Bozorg > Lucian Abara]]"And you, young man, have left your cards in your other jacket. Turn me. We are about to hit the cake."
