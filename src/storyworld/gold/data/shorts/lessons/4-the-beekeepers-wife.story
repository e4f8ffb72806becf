title: The Beekeeper's Wife
section: third | past | - | Zaira
section: third | past | - | Mzia
person: Zaira | Zaira; the sound girl; Miss | she/her
person: Tsiala Lomidze | Tsiala Lomidze; Tsiala; the beekeeper's wife; the wife | she/her
person: Givi | Givi; the beekeeper; Gogi | he/him
person: Nodar | Nodar | he/him
person: Temur | Temur; the announcer | he/him
person: the fireman | the fireman | he/him
person: Mzia | Mzia; girl | she/her
person: Old Vakho | Old Vakho; Vakho; her father; the old man; Papa | he/him
person: Natela | Natela; the neighbour | she/her
relation: Givi | Tsiala Lomidze | family: husband once
relation: Old Vakho | Mzia | family:father
relation: Nodar | Zaira | colleague
relation: Tsiala Lomidze | Zaira | colleague
=====
[[scene place=Studio Two; present=Zaira, Tsiala Lomidze, Nodar, Temur, the fireman, Givi; time=four minutes to nine; eyes=Zaira]]
At four minutes to nine the beekeeper was still not in Studio Two, and Zaira had already done all she could. She had the gravel tray, the door that led nowhere, the basin, the sheet of tin for thunder, and a comb wrapped in cigarette paper, which was the bees.

[[s Nodar > Zaira]]"Where is he?" said Nodar.

[[s Zaira > Nodar]]"I'm the sound girl," said Zaira.

[[s Nodar > Temur]]"Temur, where is he?"

[[s Temur > Nodar]]"In the canteen." The announcer had taken off his jacket so as not to rustle. [[s Temur > Nodar]]"He said he'd be two minutes. He said it to the cognac."

[[s Tsiala Lomidze > Nodar]]"He'll come," said Tsiala Lomidze from the other microphone. She was knitting. [[s Tsiala Lomidze > Nodar]]"I was married to him for eleven years. He has never been late in his life, he only lets you think so."

[[s Nodar > Tsiala Lomidze]]"And if he doesn't?"

[[s Tsiala Lomidze > Nodar]]"Then I'll be a widow. It's a small change in the text."

[[s the fireman > Nodar]]"No smoking in here," said the fireman, who had to sit through every broadcast on a stool beside the bucket, and who had strong views on drama.

[[s Nodar > the fireman]]"It isn't lit."

[[s the fireman > Nodar]]"You were thinking of it."

The door opened, the real one. In came a camel coat, a smell of quinces and spirits, and inside them, on wonderful shoes, Givi.

[[s Givi > Nodar, Zaira, Temur, Tsiala Lomidze]]"My children," he said. [[s Givi > Tsiala Lomidze]]"Tsiala, you're knitting. Is it for me?"

[[s Tsiala Lomidze > Givi]]"It's for the dog."

[[s Givi > Tsiala Lomidze]]"How is he?"

[[s Tsiala Lomidze > Givi]]"Fatter than you. Where is your script?"

Givi patted one pocket. He patted the other. [[q]]"The Beekeeper's Wife" ran to forty-one pages, and not one of them was on him. Everyone watched his hands, and the red hand of the clock went round behind them.

[[s Nodar > Givi]]"Givi," said Nodar, very quietly. [[s Nodar > Givi]]"Where is your script?"

[[s Givi > Nodar]]"I may have lent it to somebody."

[[s Nodar > Givi]]"To whom?"

[[s Givi > Nodar]]"To a goose. In the canteen yard. There was a wind, and a goose. Don't look at me like that, Nodar, I know it by heart. More or less by heart. I know how it ends."

[[s Temur > Nodar]]"Ten seconds," said Temur, and put on his jacket again, since there was nothing else left that he could do for the honour of the station.

The lamp went red.

[[s Temur]]"This is Radio Two. Good evening, dear listeners, in the towns and in the mountains. You will hear, live from our studio, 'The Beekeeper's Wife'. It is night; it is winter. A man comes home."

Zaira walked on the gravel. She opened the door that led nowhere, and blew on her comb.

[[s Tsiala Lomidze > Givi]]"You're late," said Tsiala. She did not need to look at the page. [[s Tsiala Lomidze > Givi]]"The soup is cold."

[[s Givi > Tsiala Lomidze]]"I've been with the bees."

[[s Tsiala Lomidze > Givi]]"In January? What do bees say in January?"

So far it was all as written. Here he should have said that they said nothing, that they were dead; it was the whole of the first act. Givi held on to the microphone stand and swayed a little. His eyes were wet, perhaps only from the wind.

[[s Givi > Tsiala Lomidze]]"They said that I should never have left you," said Givi.

In the box behind the glass Nodar laid his forehead on the desk.

---

[[scene place=a kitchen; present=Mzia, Old Vakho, Natela; eyes=Mzia]]
Far up the valley, in a kitchen that had been snowed up since Epiphany, Mzia put down the iron.

[[s Old Vakho > Mzia]]"What did he say?" asked her father.

[[s Mzia > Old Vakho]]"That he should never have left her."

[[s Old Vakho > Mzia]]"Left who?"

[[s Mzia > Old Vakho]]"His wife, Papa. Hush."

The old man moved his chair nearer to the shelf. The wireless stood there between the salt and Saint George, and had a lace mat of its own. He had been eleven months in that chair. He had not wanted the doctor or the priest, and since the autumn he had hardly wanted soup, but he wanted the play on Fridays.

[[s Tsiala Lomidze > Givi]]"That's not what bees say," came the wife's voice after a while. It was an odd voice now, as if she had turned round to see who was there. [[s Tsiala Lomidze > Givi]]"Sit down. You've been drinking."

[[s Givi > Tsiala Lomidze]]"A little," the beekeeper admitted.

[[s Old Vakho > Mzia]]"He has, you know," said Old Vakho. [[s Old Vakho > Mzia]]"You can hear it. That's very well done."

[[s Givi > Tsiala Lomidze]]"I had a speech. It was a good one, it had frost in it. I gave it to a goose." Gravel crunched, then stopped, then crunched again, as if the walker did not know which way to go. [[s Givi > Tsiala Lomidze]]"Eleven years, and what did I bring you? Other people's flowers. They threw them to me and I carried them home."

[[s Tsiala Lomidze > Givi]]"I put them in water."

[[s Givi > Tsiala Lomidze]]"You did. Every night. Why did you?"

She did not answer. One heard the bees, very softly.

[[s Old Vakho > Mzia]]"Why doesn't she say something?"

[[s Mzia > Old Vakho]]"She's thinking, Papa."

[[s Old Vakho > Mzia]]"Your mother was like that. You asked her a thing on Monday and on Thursday you got it, with the change."

Somebody beat on the door with a flat hand. [[s Natela > Mzia]]"Mzia! Mzia, are you listening to this?" shouted Natela through the planks. [[s Natela > Mzia]]"My battery's gone! Let me in, for the love of God, has she taken him back?"

[[s Old Vakho > Mzia]]"Let her in, girl, before she wakes the cow."

The neighbour came in with half the drift on her boots. She sat on the woodbox without unwinding her shawl.

[[s Natela > Mzia]]"Well? Has she?"

[[s Mzia > Natela]]"Not yet."

[[s Natela > Mzia]]"She shouldn't."

[[s Old Vakho > Natela]]"Why shouldn't she?" said the old man, so loudly that both the women looked at him. There was colour in his face. [[s Old Vakho > Natela]]"He's come through the snow, hasn't he?"

[[s Natela > Old Vakho]]"With drink in him!"

[[s Old Vakho > Natela]]"I'd like to see you come through it without."

[[s Mzia > Old Vakho, Natela]]"Be quiet, both of you," said Mzia.

[[s Tsiala Lomidze > Givi]]"I'll tell you why," said the voice on the shelf. [[s Tsiala Lomidze > Givi]]"Because they were flowers. It wasn't their fault."

---

[[scene place=Studio Two/the box; present=Zaira, Tsiala Lomidze, Givi, Nodar, Temur, the fireman; time=twenty past nine; eyes=Zaira]]
By twenty past nine, in Studio Two, they had left the play so far behind that Zaira could no longer see its smoke. She stood in the gravel with the comb at her lips and did what she could. Nodar had come out of the box on his knees. He was writing on the backs of envelopes and holding them up, first BEES DEAD, then PLEASE, then only a question mark.

Givi had sat down on the floor. Tsiala reached out one foot, hooked it round the stand, and drew the microphone down to him, and afterwards sat down too.

[[s Tsiala Lomidze > Givi]]"What is it that you want, Gogi?" she asked. It was not the beekeeper's name. The announcer shut his eyes.

[[s Givi > Tsiala Lomidze]]"I want to come in."

[[s Tsiala Lomidze > Givi]]"You are in. You're on the rug."

[[s Givi > Tsiala Lomidze]]"Then I want to stay on the rug."

She took up the knitting. The needles were quite loud; in all the towns and in the mountains they must have been hearing them. She knitted to the end of the row, and Zaira, who was twenty-two and had thought till now that she was in love with Temur, found that she was crying on the thunder.

[[s the fireman > Tsiala Lomidze]]"Let him stay," said the fireman.

He had said it aloud. He had a bass like a church. Nodar turned his head, slowly, on his knees, and looked at him with pure murder.

[[s Tsiala Lomidze > the fireman]]"Who's that?" cried Tsiala at once, and her voice was the wife's again, bright and sharp. [[s Tsiala Lomidze > the fireman]]"Who's there at the window?"

The fireman opened and closed his mouth. Zaira ran three steps in the gravel and rattled the latch.

[[s the fireman > Tsiala Lomidze]]"A... a neighbour," said the fireman. [[s the fireman > Tsiala Lomidze]]"I saw the light."

[[s Tsiala Lomidze > the fireman]]"And you think I should keep him?"

[[s the fireman > Tsiala Lomidze]]"It's cold out, Madame Lomi— Missus. I'd not put a dog out."

[[s Tsiala Lomidze > the fireman]]"I have a dog," said Tsiala. [[s Tsiala Lomidze > Givi]]"He has the good chair. You'd have to ask him."

[[s Givi > Tsiala Lomidze]]"I'll ask him," said Givi from the floor.

[[s Tsiala Lomidze > Givi]]"He bites."

[[s Givi > Tsiala Lomidze]]"I know. I bought him."

Nodar drew one finger across his throat. Zaira lifted the comb and let the bees come up, out of January, more and more of them, a whole summer in a cigarette paper, until there was no room left for anything else; and Temur leaned in on top of them and said, not quite steadily, that this had been the play.

The lamp went out. Nobody moved.

[[s Nodar > Givi]]"I'm finished," said Nodar. [[s Nodar > Givi]]"You have finished me. They'll send me to do the fishing news."

[[s Givi > Nodar]]"Was it bad?"

[[s Nodar > Givi]]"I don't know what it was!"

In the box the telephone had begun to ring. It had one of those rings that do not mean to stop. It was Zaira who stepped over the two on the rug in the end and went to answer it.

[[s Zaira > Mzia]]"Radio Two," she said.

[[s Mzia > Zaira]]"Good evening, Miss, forgive me." A woman's voice, with a great deal of snow on the line. [[s Mzia > Zaira]]"I'm ringing from the post office, in the mountains, they opened it up for me. It's about my father. He wants to know something. He has got up out of his chair. He's walked here, do you understand? A hundred metres, in his slippers."

[[s Zaira > Mzia]]"What does he want to know?"

There was some muttering, and an old man took the receiver and shouted into it as one shouts over a river.

[[s Old Vakho > Zaira]]"The dog! Did the dog let him?"

Zaira looked through the glass. On the rug Tsiala was holding the knitting up against the camel coat, across the shoulders, frowning, as if to see whether there would be enough.

[[s Zaira > Old Vakho]]"That's next Friday," said Zaira.
