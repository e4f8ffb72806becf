title: The Queen against Pomfret
section: third | past | - | -
person: Judge Okonedo-Vane | Okonedo-Vane; Judge Okonedo-Vane; the judge; Her Honour; Your Honour | she/her
person: Mr. Szalai | Szalai; Mr. Szalai; counsel for the Crown | he/him
person: Philippa Tremlett | Tremlett; Miss Tremlett; the young woman in the borrowed wig | she/her
person: Gunnhild Fosse | Gunnhild Fosse; Mrs. Fosse; the witness; the churchwarden; Gunny | she/her
person: Albert Pomfret | Pomfret; Mr. Pomfret; the defendant; the man in the dock; the old man; Bertie | he/him
person: the clerk | the clerk; Mr. Dacosta | he/him
person: the foreman | the foreman; the butcher | he/him
person: the Reverend Lowther | the Reverend Lowther; the vicar; Reverend Lowther | he/him
relation: Albert Pomfret | Gunnhild Fosse | other
relation: Mr. Szalai | Philippa Tremlett | rival
=====
[[scene place=Court Three/the court; present=Judge Okonedo-Vane, Mr. Szalai, Philippa Tremlett, Gunnhild Fosse, Albert Pomfret, the clerk, the foreman, the Reverend Lowther; time=the second morning]]
On the second morning of the trial, counsel for the Crown called the churchwarden, and the whole of Lower Mickle leaned forward to hear her swear. They had come in by the early bus with flasks and cushions. There had been no crime in Lower Mickle since the marrow, and nobody had been charged over the marrow.

[[s the clerk > Gunnhild Fosse]]“Take the book in your right hand,” said the clerk, [[s the clerk > Gunnhild Fosse]]“and read from the card.”

[[s Gunnhild Fosse > the clerk]]“I know it without the card.”

[[s the clerk > Gunnhild Fosse]]“Even so, madam.”

She read from the card, in the voice of someone sending back soup. She was tall, upright and seventy, in a hat with a pheasant’s feather, and she did not look once at the dock, where a bald old man with a drooping moustache was looking at nothing else.

[[s Mr. Szalai > Gunnhild Fosse]]“You are Mrs. Gunnhild Fosse?”

[[s Gunnhild Fosse > Mr. Szalai]]“I am.”

[[s Mr. Szalai > Gunnhild Fosse]]“And you have been a warden of St. Wilfrid’s for how long?”

[[s Gunnhild Fosse > Mr. Szalai]]“Since the roof.”

[[s Mr. Szalai > Gunnhild Fosse]]“Would you tell the jury when that was?”

[[s Gunnhild Fosse > Mr. Szalai]]“They know when it was. Half of them were under it.”

A laugh ran along the jury box. The foreman, who was a butcher, and had been under it, nodded.

[[s Judge Okonedo-Vane > Gunnhild Fosse]]“For my own benefit, then,” said Judge Okonedo-Vane.

[[s Gunnhild Fosse > Judge Okonedo-Vane]]“Nineteen eighty-seven, Your Honour.”

[[s Judge Okonedo-Vane > Gunnhild Fosse, Mr. Szalai]]“Thank you. Go on, Mr. Szalai. I see that we are in for a morning.”

Szalai hitched up his gown. He was a patient man, and he had been told in chambers that it was a simple theft. It lay before him now on the exhibits table, four feet of black iron with a knob at the end like a cannon ball, and already it had gone through one table.

[[s Mr. Szalai > Gunnhild Fosse]]“On the night of the third of November, Mrs. Fosse, what did you find?”

[[s Gunnhild Fosse > Mr. Szalai]]“I found it gone.”

[[s Mr. Szalai > Gunnhild Fosse]]“Found what gone?”

[[s Gunnhild Fosse > Mr. Szalai]]“The clapper. Out of Great Agnes.”

[[s Mr. Szalai > Gunnhild Fosse]]“Great Agnes being—”

[[s Gunnhild Fosse > Mr. Szalai]]“The tenor bell. Twenty-two hundredweight. It has been rung for every death in the parish since sixteen hundred and four, and on the third of November I sent young Tobias up to ring it for poor Mr. Hask, and he pulled, and there was nothing. She swung, and there was nothing. It was like shouting in a dream.”

[[s Mr. Szalai > Gunnhild Fosse]]“And this clapper was later recovered?”

[[s Gunnhild Fosse > Mr. Szalai]]“In his bath.”

[[s Mr. Szalai > Gunnhild Fosse]]“In whose bath, Mrs. Fosse?”

For the first time, her eyes went to the dock. They did not stay there.

[[s Gunnhild Fosse > Mr. Szalai]]“Mr. Pomfret’s,” she said.

[[s Mr. Szalai > Gunnhild Fosse]]“Thank you. Wait there, would you?”

The young woman in the borrowed wig was already on her feet. It was her second trial; she had lost the first. She had the look of somebody about to jump off a wall for a bet.

[[s Philippa Tremlett > Gunnhild Fosse]]“Mrs. Fosse, how long have you known the defendant?”

[[s Gunnhild Fosse > Philippa Tremlett]]“Everybody’s known him. He was captain of the tower.”

[[s Philippa Tremlett > Gunnhild Fosse]]“That wasn’t quite what I asked.”

[[s Gunnhild Fosse > Philippa Tremlett]]“It’s what I’ve answered.”

[[s Philippa Tremlett > Gunnhild Fosse]]“He rang Great Agnes, I think, for forty-one years?”

[[s Gunnhild Fosse > Philippa Tremlett]]“I dare say.”

[[s Philippa Tremlett > Gunnhild Fosse]]“And in October he was asked to give up the rope. By you.”

[[s Gunnhild Fosse > Philippa Tremlett]]“By the council. It was minuted. He’d had a fall. He is seventy-eight, and he cannot see his own feet.”

[[s Albert Pomfret > Gunnhild Fosse]]“I don’t ring her with my feet,” said the man in the dock.

[[s Judge Okonedo-Vane > Albert Pomfret]]“Mr. Pomfret,” said the judge, [[s Judge Okonedo-Vane > Albert Pomfret]]“you will have your turn.”

[[s Albert Pomfret > Judge Okonedo-Vane]]“Beg pardon, ma’am.”

[[s Judge Okonedo-Vane > Philippa Tremlett]]“Miss Tremlett.”

[[s Philippa Tremlett > Judge Okonedo-Vane]]“I’m obliged, Your Honour.” She picked up a sheet of paper, and it shook a little, and she put it down again and went on without it. [[s Philippa Tremlett > Gunnhild Fosse]]“Mrs. Fosse, you have told us that the bell is rung for every death in the parish. Who was ill that week?”

[[s Gunnhild Fosse > Philippa Tremlett]]“Mr. Hask. I’ve said.”

[[s Philippa Tremlett > Gunnhild Fosse]]“Who else?”

The feather did not stir. On the bench the judge’s pen had stopped.

[[s Philippa Tremlett > Gunnhild Fosse]]“Were you ill yourself, Mrs. Fosse?”

[[s Mr. Szalai > Judge Okonedo-Vane]]“Your Honour, I fail to see what the witness’s health—”

[[s Judge Okonedo-Vane > Mr. Szalai]]“So do I, Mr. Szalai, but I’ve a feeling that I’m about to. Sit down.”

[[s Gunnhild Fosse > Philippa Tremlett]]“I had pneumonia,” said the churchwarden.

[[s Philippa Tremlett > Gunnhild Fosse]]“Badly?”

[[s Gunnhild Fosse > Philippa Tremlett]]“They sent for the vicar.”

[[s Philippa Tremlett > Gunnhild Fosse]]“On what night did they send for the vicar?”

[[s Gunnhild Fosse > Philippa Tremlett]]“I wasn’t attending to the calendar, young woman.”

[[s the Reverend Lowther > Philippa Tremlett]]“It was the second,” called somebody from the gallery.

Every head went round. High up at the back, under the clock, a stout man in a dog collar had risen among the knees, and was now trying, scarlet in the face, to get down behind them again.

[[s the clerk > the Reverend Lowther]]“Silence in the gallery!”

[[s the Reverend Lowther > the clerk, Judge Okonedo-Vane]]“I do apologise. It slipped out. Only it was the second, All Souls’, I missed the whist.”

[[s Judge Okonedo-Vane > the clerk]]“Who is that?” asked the judge.

[[s the clerk > Judge Okonedo-Vane]]“The Reverend Lowther, Your Honour,” said the clerk.

[[s Judge Okonedo-Vane > the Reverend Lowther]]“Reverend Lowther, if you speak again, I shall have you sworn.”

[[s the Reverend Lowther > Judge Okonedo-Vane]]“Yes. Quite. Sorry.”

Tremlett waited for the laughter to be over. She had gone pale. She turned her back on the witness, which is not done, and looked at the twelve of them in their two rows, the butcher and the girl from the garage and the rest.

[[s Philippa Tremlett > Gunnhild Fosse]]“So on the second of November,” she said, [[s Philippa Tremlett > Gunnhild Fosse]]“all of Lower Mickle believed that Great Agnes would be rung next day for you.”

[[s Gunnhild Fosse > Philippa Tremlett]]“I suppose that they did.”

[[s Philippa Tremlett > Gunnhild Fosse]]“And that night, a man of seventy-eight who can’t see his own feet climbed sixty-three steps in the dark with a spanner, took down an iron clapper that weighs as much as he does, and carried it home in a pram. Have you ever asked yourself why, Mrs. Fosse?”

[[s Gunnhild Fosse > Philippa Tremlett]]“For spite.”

[[s Philippa Tremlett > Gunnhild Fosse]]“Is that what you think?”

She did not reply. She had taken hold of the rail.

[[s Philippa Tremlett > Judge Okonedo-Vane]]“Your Honour, I should like the witness to see exhibit nine.”

[[s Mr. Szalai > Judge Okonedo-Vane]]“I have no exhibit nine,” said Szalai.

[[s Philippa Tremlett > Mr. Szalai]]“It was under your coffee, Bertalan.”

He lifted the cup. He read the slip of paper beneath it, which was small and blue and lined and had a brown ring on it now; and then he read it again, took off his spectacles, and passed it up without a word.

[[s Judge Okonedo-Vane > Philippa Tremlett]]“Where was this found?”

[[s Philippa Tremlett > Judge Okonedo-Vane]]“Tied to the clapper, Your Honour. With a bootlace. The police took it for a label.”

[[s Judge Okonedo-Vane > the clerk]]“Mr. Dacosta, be so good as to read it out.”

The clerk unfolded it. He had a fine bass voice, which he kept as a rule for [[q]]“All rise”, and he did not hurry.

[[s the clerk > Judge Okonedo-Vane]]“‘Gunny. If they cannot ring it you cannot go. That is how I see it. I know it is foolish. I will put her back when you are up and about, and you can shout at me. B.’”

Nobody coughed. The girl from the garage had her sleeve pressed to her mouth. Somewhere below them in the building a door banged, and a trolley went along a passage with one bad wheel.

[[s Judge Okonedo-Vane > Gunnhild Fosse]]“Mrs. Fosse,” said the judge at last, [[s Judge Okonedo-Vane > Gunnhild Fosse]]“would you like a chair?”

[[s Gunnhild Fosse > Judge Okonedo-Vane]]“I would not.” The feather had begun to tremble. [[s Gunnhild Fosse > Albert Pomfret]]“You great daft lump,” she told the dock. [[s Gunnhild Fosse > Albert Pomfret]]“Your back, Bertie. With your back!”

[[s Albert Pomfret > Gunnhild Fosse]]“I went slow,” the old man said.

[[s Gunnhild Fosse > Albert Pomfret]]“You could have been killed.”

[[s Albert Pomfret > Gunnhild Fosse]]“They couldn’t have rung for me neither, though, could they?”

[[s Gunnhild Fosse > Albert Pomfret]]“And poor Mr. Hask went without.”

[[s Albert Pomfret > Gunnhild Fosse]]“Hask was deaf.”

[[s the clerk > Albert Pomfret, Gunnhild Fosse]]“Silence!” said the clerk, with no great conviction.

***

[[scene place=Court Three; present=Judge Okonedo-Vane, Mr. Szalai, Philippa Tremlett, Gunnhild Fosse, Albert Pomfret, the clerk, the foreman; time=ten to one]]
The rest did not take long; the Crown’s closing speech was four sentences, and one of them was an apology. The jury went out at twenty to one. They came back at ten to, and two of them had plainly been crying, and one had a sandwich.

[[s the clerk > the foreman]]“Will the foreman stand? Have you reached a verdict upon which you are all agreed?”

[[s the foreman > the clerk]]“We have.”

[[s the clerk > the foreman]]“Do you find the defendant, Albert George Pomfret, guilty or not guilty of theft?”

[[s the foreman > the clerk]]“Borrowing,” said the butcher.

[[s the clerk > the foreman]]“I beg your pardon?”

[[s the foreman > the clerk]]“We find him guilty of borrowing.”

The clerk looked up helplessly at the bench.

[[s Judge Okonedo-Vane > the foreman]]“That isn’t a verdict known to the law,” said Her Honour.

[[s the foreman > Judge Okonedo-Vane]]“No, we thought it mightn’t be. Put us down for the other one, then. Not guilty. But we’d like it noted.”

[[s Judge Okonedo-Vane > the foreman, Albert Pomfret]]“It is noted. Mr. Pomfret, you may go.” She capped her pen. [[s Judge Okonedo-Vane > Albert Pomfret]]“How are you getting home?”

Pomfret had not moved. Somebody in the gallery had begun to clap, and been hushed, and somebody else had begun. The old man did not seem to hear it. He was looking past the judge, past the officers, at the end of the second row, where a tall woman in a feathered hat was putting on her gloves, a finger at a time.

[[s Gunnhild Fosse > Judge Okonedo-Vane]]“I’ve the car outside,” said Mrs. Fosse, to the room in general. [[s Gunnhild Fosse > Judge Okonedo-Vane]]“He’s to sit in the back. And he’s to bring the pram.”
