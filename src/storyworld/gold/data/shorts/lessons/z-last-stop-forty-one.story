title: The Forty-One, Last Stop
section: third | past | - | Inspector Harutyunyan
person: Inspector Harutyunyan | Harutyunyan; Inspector Harutyunyan; the inspector; Inspector; Aram | he/him
person: Sergeant Odell | Odell; the sergeant; Sarge | he/him
person: Casimir Lund | Casimir Lund; Lund; Mr. Lund; Casimir; Cas; the man in the wet cardigan; the driver; his client | he/him
person: Mr. Fairweather | Fairweather; the solicitor | he/him
person: Matthias Obi | Matthias Obi; Matthias; the dead man | he/him
person: the desk officer | the desk officer | he/him
relation: Inspector Harutyunyan | Sergeant Odell | colleague
relation: Casimir Lund | Matthias Obi | friend
=====
[[scene place=the corridor; present=Inspector Harutyunyan, Sergeant Odell; time=a quarter to five]]
[[s Inspector Harutyunyan > Sergeant Odell]]"What is he?"

[[s Sergeant Odell > Inspector Harutyunyan]]"Fifty, sixty. Big. Wet cardigan, no coat. He's got a hole in one shoe and he's polished round it."

[[s Inspector Harutyunyan > Sergeant Odell]]"I meant what's he say he is."

[[s Sergeant Odell > Inspector Harutyunyan]]"Bus driver."

[[s Inspector Harutyunyan > Sergeant Odell]]"Has he asked for anybody?"

[[s Sergeant Odell > Inspector Harutyunyan]]"He asked who was going to take the forty-one out at six. I said not to worry about it." Odell rubbed his eyes. It was a quarter to five and neither of them had been to bed. [[s Sergeant Odell > Inspector Harutyunyan]]"He worried about it."

Harutyunyan took the file from under the sergeant's arm, read the one page that was in it, and went in.

[[scene place=Interview Two/the interview room; present=Inspector Harutyunyan, Casimir Lund]]
Interview Two had no window. It had a table that was screwed to the floor and four chairs that were not, and a smell of other people's cigarettes, though nobody had been let smoke there for years. The man in the wet cardigan stood up. People did not, as a rule.

[[s Inspector Harutyunyan > Casimir Lund]]"Sit down, please. I'm Inspector Harutyunyan. Would you say your name for the tape?"

[[s Casimir Lund > Inspector Harutyunyan]]"Casimir Lund."

[[s Inspector Harutyunyan > Casimir Lund]]"You've been told you can have a solicitor."

[[s Casimir Lund > Inspector Harutyunyan]]"The young one told me. He's ringing for one. I don't know what I'd say to him."

[[s Inspector Harutyunyan > Casimir Lund]]"We can wait."

[[s Casimir Lund > Inspector Harutyunyan]]"No. Let's get on."

[[s Inspector Harutyunyan > Casimir Lund]]"Then tell me about last night. Where did he get on?"

[[s Casimir Lund > Inspector Harutyunyan]]"Corn Exchange. Five past nine. Same as always."

[[s Inspector Harutyunyan > Casimir Lund]]"You knew him."

[[s Casimir Lund > Inspector Harutyunyan]]"I knew where he sat."

[[s Inspector Harutyunyan > Casimir Lund]]"Where did he sit?"

[[s Casimir Lund > Inspector Harutyunyan]]"Behind me. On the sideways seat, where you're not meant to talk to the driver."

[[s Inspector Harutyunyan > Casimir Lund]]"And did he talk to the driver?"

Nothing. The tape went round. Through the wall, somebody who had been singing since midnight got to the end of the song and began it again. Lund had his hands flat on the table, a little apart, at ten to two.

[[s Inspector Harutyunyan > Casimir Lund]]"All right. When did you know that he was dead?"

[[s Casimir Lund > Inspector Harutyunyan]]"Hospital Road."

[[s Inspector Harutyunyan > Casimir Lund]]"That's four stops."

[[s Casimir Lund > Inspector Harutyunyan]]"Five. They put one in for the college."

[[s Inspector Harutyunyan > Casimir Lund]]"So it would be about twenty past nine. And you stopped the bus when?"

[[s Casimir Lund > Inspector Harutyunyan]]"You've got that there."

[[s Inspector Harutyunyan > Casimir Lund]]"I'd like you to say it."

[[s Casimir Lund > Inspector Harutyunyan]]"Ten to two."

[[s Inspector Harutyunyan > Casimir Lund]]"Four and a half hours, Mr. Lund."

[[s Casimir Lund > Inspector Harutyunyan]]"It's fifty-two minutes a loop with the lights. I did five. I was early at the end, there's no traffic."

[[s Inspector Harutyunyan > Casimir Lund]]"Five loops of the city with a dead man on the bus."

[[s Casimir Lund > Inspector Harutyunyan]]"Yes, sir."

[[s Inspector Harutyunyan > Casimir Lund]]"With passengers."

[[s Casimir Lund > Inspector Harutyunyan]]"On the first three. They thought he was asleep. A lady put his hat straight."

For a moment the inspector saw it, the lit bus going round and round the dark city like the hand of a clock, and the hat being put straight. Harutyunyan turned the page over, though there was nothing on the back of it. He had a cousin who drove a tram, in another country, and who said it was the only work he knew where you turned your back on everyone you were responsible for.

[[s Inspector Harutyunyan > Casimir Lund]]"You passed the hospital," he said. [[s Inspector Harutyunyan > Casimir Lund]]"You passed it five times."

[[s Casimir Lund > Inspector Harutyunyan]]"Six."

[[s Inspector Harutyunyan > Casimir Lund]]"You could have opened the doors and shouted."

[[s Casimir Lund > Inspector Harutyunyan]]"I could."

[[s Inspector Harutyunyan > Casimir Lund]]"Why didn't you?"

Somebody knocked, two short knocks, and did not come in.

[[s Sergeant Odell > Inspector Harutyunyan]]"Sir?" It was Odell's voice. [[s Sergeant Odell > Inspector Harutyunyan]]"Brief's here."

[[s Inspector Harutyunyan > Sergeant Odell]]"Send him in. And you."

[[scene place=Interview Two; present=Inspector Harutyunyan, Sergeant Odell, Casimir Lund, Mr. Fairweather]]
The solicitor was a narrow, sandy person with a bicycle clip still round one ankle. He shook the rain off his papers, and he shook hands with Lund, and last he looked at the tape machine as if it had said something rude.

[[s Mr. Fairweather > Inspector Harutyunyan]]"You've started."

[[s Inspector Harutyunyan > Mr. Fairweather]]"At Mr. Lund's wish."

[[s Mr. Fairweather > Casimir Lund]]"Fairweather," he told his client. [[s Mr. Fairweather > Casimir Lund]]"You needn't say another word. I'd sooner you didn't."

[[s Casimir Lund > Mr. Fairweather]]"They've been very civil."

[[s Mr. Fairweather > Casimir Lund]]"I'm sure. It's how it's done." He sat. [[s Mr. Fairweather > Inspector Harutyunyan]]"What's the allegation, Inspector? I'm not aware that it's an offence to be slow."

[[s Inspector Harutyunyan > Mr. Fairweather]]"There's preventing a lawful burial."

[[s Mr. Fairweather > Inspector Harutyunyan]]"For four hours? I've waited longer for a plumber."

[[s Sergeant Odell > Mr. Fairweather]]"There was also the wallet," said the sergeant, from the wall.

[[s Mr. Fairweather > Sergeant Odell]]"What wallet?"

Odell laid it on the table in its plastic bag. It was brown and old and had taken the curve of somebody's hip. Where the stitching had gone it had been mended with blue thread, in small, careful, unhandy stitches.

[[s Sergeant Odell > Mr. Fairweather]]"The dead man's. It was in your client's cardigan."

[[s Mr. Fairweather > Casimir Lund]]"Don't answer that," Fairweather said.

[[s Casimir Lund > Mr. Fairweather]]"He didn't ask me anything."

[[s Inspector Harutyunyan > Casimir Lund]]"Then I will," said Harutyunyan. [[s Inspector Harutyunyan > Casimir Lund]]"There's eleven pounds in it, so I don't suppose it was the money. There's no bank card, no driving licence. What there is is a bus pass, out of date. Matthias Obi. Who was Matthias Obi?"

[[s Mr. Fairweather > Casimir Lund]]"Mr. Lund, I do advise you—"

[[s Casimir Lund > Mr. Fairweather]]"It's all right." The driver had looked at the wallet once, and looked away. [[s Casimir Lund > Inspector Harutyunyan]]"Could he turn that off?"

[[s Inspector Harutyunyan > Casimir Lund]]"Who, the sergeant? No. It has to stay on."

[[s Casimir Lund > Inspector Harutyunyan]]"Only he was a private man."

Nobody moved. The heating came on with a clank, and the smell of wet wool grew stronger. After a while it was the solicitor who spoke, and in quite another voice.

[[s Mr. Fairweather > Casimir Lund]]"How long had he been riding with you?"

[[s Casimir Lund > Mr. Fairweather]]"Nine years in March."

[[s Mr. Fairweather > Casimir Lund]]"Every night?"

[[s Casimir Lund > Mr. Fairweather]]"Not Sundays. There's no forty-one on a Sunday. I don't know what he did Sundays. I used to think about it."

[[s Inspector Harutyunyan > Casimir Lund]]"Where did he get off?" Harutyunyan asked.

[[s Casimir Lund > Inspector Harutyunyan]]"He didn't."

[[s Inspector Harutyunyan > Casimir Lund]]"I'm sorry?"

[[s Casimir Lund > Inspector Harutyunyan]]"He didn't get off. He'd ride till I went in. Then he'd walk about till the first one came out, Benny's, the five-fifteen, and Benny let him on. It's heated, see. I keep it at twenty-one. They're always on at me for the diesel."

[[s Sergeant Odell > Casimir Lund]]"He lived on the bus," said Odell.

[[s Casimir Lund > Sergeant Odell]]"He'd have said he was a season-ticket holder."

[[s Sergeant Odell > Casimir Lund]]"And the wallet?"

[[s Casimir Lund > Sergeant Odell]]"He gave it to me. Tuesday. He said, 'Cas, you hang on to this, I'm always dropping it.' He never dropped it in his life."

The sergeant came away from the wall, pulled out the fourth chair, and sat on it. He did not do that either, as a rule.

[[s Inspector Harutyunyan > Casimir Lund]]"So he knew," said the inspector.

[[s Casimir Lund > Inspector Harutyunyan]]"He'd a cough since Christmas. I told him, I said I'd stop right outside, I'd stop on the zigzags and let them fine me. He said they would only put him somewhere."

[[s Inspector Harutyunyan > Casimir Lund]]"Where did he think they'd put him?"

[[s Casimir Lund > Inspector Harutyunyan]]"Somewhere that didn't go anywhere."

Fairweather had taken off the bicycle clip and was opening and closing it under the table. Click. Click.

[[s Inspector Harutyunyan > Casimir Lund]]"Twenty past nine," said Harutyunyan. [[s Inspector Harutyunyan > Casimir Lund]]"Hospital Road. How did you know? You had your back to him."

[[s Casimir Lund > Inspector Harutyunyan]]"He does the stops. He always did the stops, under his breath, just before the lady does it on the speaker. 'Corn Exchange. Fish Street. St. Brannoc's.' He had her to a T. And then the lady said 'Hospital Road' and it was only her."

Harutyunyan tried to think of the next question. There was always a next question; he had been taught so by a man who had never, as far as anyone knew, run out of them. The tape reached its end and switched itself off with a clunk like a dropped coin. Odell made no move to turn it over.

[[s Mr. Fairweather > Casimir Lund]]"Why ten to two?" asked Fairweather gently. [[s Mr. Fairweather > Casimir Lund]]"Why stop then?"

[[s Casimir Lund > Mr. Fairweather]]"I ran out of diesel." The big hands turned over on the table and lay there open. [[s Casimir Lund > Mr. Fairweather]]"I'd had it up to twenty-three."

---

[[scene place=the front steps; present=Inspector Harutyunyan, Sergeant Odell, Mr. Fairweather, Casimir Lund, the desk officer; time=twenty to six]]
It had stopped raining by twenty to six. The four of them stood on the front steps without quite knowing how to leave. Down the hill the street lamps were going out a row at a time. Somebody had lent the driver a coat, a police one with the badges picked off, and it was too short for him in the arms.

[[s Mr. Fairweather > Inspector Harutyunyan]]"No further action," said the solicitor. [[s Mr. Fairweather > Inspector Harutyunyan]]"I have that right?"

[[s Inspector Harutyunyan > Mr. Fairweather]]"I'll write it so that it reads like sense."

[[s Mr. Fairweather > Inspector Harutyunyan]]"And the burial?"

[[s Inspector Harutyunyan > Mr. Fairweather]]"The council does it, if there's nobody."

[[s Casimir Lund > Inspector Harutyunyan]]"There's somebody," Lund said.

Behind them the door opened, and the desk officer put his head out, with the telephone cord stretched to its last inch behind him.

[[s the desk officer > Sergeant Odell]]"Sarge? It's the depot. They want to know have we finished with their driver, because they've nobody for the six o'clock."

Odell looked at the inspector, and the inspector looked at the shoe with the hole in it, and the polish round the hole.

[[s Sergeant Odell > Casimir Lund]]"It's up to you, Mr. Lund," the sergeant said. [[s Sergeant Odell > Casimir Lund]]"Nobody'd blame you."

[[s Casimir Lund > Sergeant Odell]]"There's people at the stops," said Lund.

[[s Sergeant Odell > Casimir Lund]]"Then I'll run you down there." He felt for his keys. [[s Sergeant Odell > Casimir Lund]]"Which one goes by Quarry Lane?"

[[s Casimir Lund > Sergeant Odell]]"Mine does."

[[s Sergeant Odell > Inspector Harutyunyan]]"Aram, are you coming?"

Harutyunyan lived the other way, up on the hill, with a good bed and a dark window.

[[s Inspector Harutyunyan > Sergeant Odell]]"Once round," he said.
