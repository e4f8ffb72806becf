title: Ward C, Formerly a Bridal Shop
section: third | past | - | Sister Abegunde
person: Sister Abegunde | Sister Abegunde; Abegunde; Ayo; Sister; the sister | she/her
person: Major Kowalczuk | Major Kowalczuk; Kowalczuk; the surgeon; Major; the Butcher | she/her
person: Nurse Tien | Nurse Tien; Tien; the new girl; the girl | she/her
person: Orderly Brannigan | Orderly Brannigan; Brannigan; the orderly; the redhead | she/her
person: Sergeant Maddox | Sergeant Maddox; Maddox; Bed Four; the gunner; Sarge | she/her
person: Corporal Ivanko | Corporal Ivanko; Ivanko; Bed Five; the sapper; the woman with the bandaged eyes | she/her
person: Lieutenant Sorley | Lieutenant Sorley; Sorley; the dispatch rider; the woman in the doorway | she/her
relation: Sister Abegunde | Major Kowalczuk | friend
relation: Sergeant Maddox | Corporal Ivanko | friend
relation: Orderly Brannigan | Nurse Tien | colleague
=====
[[scene place=Ward C/the ward; present=Sister Abegunde, Orderly Brannigan, Nurse Tien; time=Thursday]]
They had put Ward C into a bridal shop because it had the biggest windows in the town, and by Thursday it had no windows at all.

[[s Orderly Brannigan > Sister Abegunde]]“On the bright side,” said the orderly, sweeping, [[s Orderly Brannigan > Sister Abegunde]]“I’ve always wanted to get into one of these places.”

[[s Sister Abegunde > Orderly Brannigan]]“Mind your knees, Brannigan.”

[[s Orderly Brannigan > Sister Abegunde]]“I’m minding them. Do you know I was engaged once? He was in corn plasters. Commercial.”

[[s Sister Abegunde > Orderly Brannigan]]“What happened?”

[[s Orderly Brannigan > Sister Abegunde]]“I saw him with his shoes off.”

The new girl giggled, and then glanced about her to see whether one did. She had come up on the ration lorry at four that morning, with a cardboard suitcase. She was standing between two headless dummies in white satin, and she was not a great deal less white than they were.

[[s Sister Abegunde > Nurse Tien]]“Name?” said Sister Abegunde.

[[s Nurse Tien > Sister Abegunde]]“Tien, Sister.”

[[s Sister Abegunde > Nurse Tien]]“Ever worked under fire, Tien?”

[[s Nurse Tien > Sister Abegunde]]“I did six weeks in Maternity, Sister.”

[[s Sister Abegunde > Nurse Tien]]“Good. You’ll find this quieter. We’ve twenty beds and thirty-one women in them, so you’ll learn them by number and halves. That’s Bed Four by the till. She’s a gunner, she’s lost a foot, and she’ll tell you it was taken by a pike. Bed Five is eyes. Don’t let them play cards.”

[[s Nurse Tien > Sister Abegunde]]“How can they play cards, if one of them can’t see?”

[[s Orderly Brannigan > Nurse Tien]]“You’ve met Maddox, then,” Brannigan said.

[[scene place=Ward C/the ward; present=Sergeant Maddox, Corporal Ivanko, Nurse Tien, Sister Abegunde, Orderly Brannigan]]
In the corner by the till it was going as it always went.

[[s Sergeant Maddox > Corporal Ivanko]]“Your go.”

[[s Corporal Ivanko > Sergeant Maddox]]“What have I got?”

[[s Sergeant Maddox > Corporal Ivanko]]“Two threes and a nine.”

[[s Corporal Ivanko > Sergeant Maddox]]“I had two threes and a nine the last time.”

[[s Sergeant Maddox > Corporal Ivanko]]“You’re not a lucky woman.”

[[s Corporal Ivanko > Sergeant Maddox]]“And what have you got?”

[[s Sergeant Maddox > Corporal Ivanko]]“Never you mind. Are you in?”

[[s Corporal Ivanko > Sergeant Maddox]]“How much do I owe you?”

[[s Sergeant Maddox > Corporal Ivanko]]“Four thousand, and a bicycle.”

[[s Nurse Tien > Corporal Ivanko]]“She has the queen of hearts,” said somebody between the beds. [[s Nurse Tien > Corporal Ivanko]]“And you haven’t got two threes and a nine. You’ve got three kings.”

There was a terrible pause. The woman with the bandaged eyes lifted up her face toward the voice, the way a plant does.

[[s Corporal Ivanko > Nurse Tien]]“Who’s that?” she asked.

[[s Nurse Tien > Corporal Ivanko]]“Nurse Tien. I’m new.”

[[s Corporal Ivanko > Nurse Tien]]“Nurse Tien, would you say that again, about the kings?”

[[s Sergeant Maddox > Nurse Tien]]“She would not,” said the gunner. [[s Sergeant Maddox > Nurse Tien]]“Get about your business, you. There are people dying in here.”

[[s Corporal Ivanko > Sergeant Maddox]]“There’s one about to,” said Ivanko.

[[scene place=Ward C/the ward/the glove counter; present=Lieutenant Sorley, Sister Abegunde, Orderly Brannigan, Nurse Tien, Sergeant Maddox, Corporal Ivanko]]
Abegunde let them get on with it. It was the healthiest sound in the building. She was counting morphine at the glove counter, and however she counted it there was not enough, when the street door, which had no glass in it, was opened nonetheless with great correctness by a person who then wiped her boots.

[[s Lieutenant Sorley > Sister Abegunde]]“Is this the hospital?”

[[s Sister Abegunde > Lieutenant Sorley]]“No, it’s a tennis club. Where are you hit?”

[[s Lieutenant Sorley > Sister Abegunde]]“I’m not.” The woman in the doorway had goggles pushed up on her forehead and a clean patch around each eye, like an owl. [[s Lieutenant Sorley > Sister Abegunde]]“Sorley, Third Signals. I’ve a letter for the officer commanding. It’s marked ‘at once’, only I came off at the bridge, so it’s at once as of last night.”

[[s Sister Abegunde > Lieutenant Sorley, Orderly Brannigan]]“The officer commanding has her hands in somebody. Brannigan! Knock on the fitting room.”

The redhead leaned her broom on a bride and knocked.

[[s Major Kowalczuk > Orderly Brannigan]]“No!” said the fitting room.

[[s Orderly Brannigan > Major Kowalczuk]]“It’s a letter, Major! From Headquarters!”

[[s Major Kowalczuk > Orderly Brannigan]]“Do I sound as though I’m reading?”

[[s Orderly Brannigan > Major Kowalczuk]]“It’s marked at once!”

[[s Major Kowalczuk > Orderly Brannigan]]“So is this spleen! Let Abegunde open it. Read it through the curtain. And somebody bring me that lamp!”

[[s Sister Abegunde > Nurse Tien]]“Tien, the lamp,” said the sister. She slit the envelope with a scalpel, and read down it to herself with no change of face, and then she read it out, in a voice meant to get through one thickness of velvet and go no further. [[s Sister Abegunde > Major Kowalczuk]]“‘To Major Kowalczuk. The line will be withdrawn to the canal tonight. All walking cases to be evacuated by eighteen hundred. Transport is not available for the remainder. You will select staff to stay with them.’” She turned it over. [[s Sister Abegunde > Major Kowalczuk]]“That’s all. It’s signed. I can’t read by whom.”

[[s Major Kowalczuk > Sister Abegunde]]“No,” the curtain said after a while. [[s Major Kowalczuk > Sister Abegunde]]“They never can write at that end.”

It had gone further than the velvet, of course. From the hat stand to the till, thirty-one women had stopped moving. A spoon was put down.

[[s Sergeant Maddox > Sister Abegunde]]“How far’s the canal, Sister?” Maddox inquired pleasantly.

Abegunde folded the letter in four.

[[s Sergeant Maddox > Sister Abegunde]]“Sister? Only I’m a bit short in the leg.”

[[s Lieutenant Sorley > Sergeant Maddox]]“Nine miles,” said the dispatch rider, as no one else would.

[[s Sergeant Maddox > Lieutenant Sorley]]“Nine. And what are they like, them coming? You’ve seen them. Civil?”

Sorley looked at her boots, which were clean.

[[s Corporal Ivanko > Sergeant Maddox]]“I can walk,” said Ivanko suddenly. [[s Corporal Ivanko > Sergeant Maddox]]“I’m a walking case. There’s nothing wrong with my legs. Maddox, how heavy are you?”

[[s Sergeant Maddox > Corporal Ivanko]]“Don’t be soft.”

[[s Corporal Ivanko > Sergeant Maddox]]“I’ve carried mines. How heavy?”

[[s Sergeant Maddox > Corporal Ivanko]]“You’d walk me into the canal, you daft mole.”

[[s Corporal Ivanko > Sergeant Maddox]]“Not if you steer.”

[[s Nurse Tien > Sister Abegunde]]“There’s a pram,” said Tien. She had come out of the fitting room without the lamp, and there was blood to her elbow, and her colour was better than it had been all day. [[s Nurse Tien > Sister Abegunde]]“I saw it from the lorry. There’s a whole shop of prams, Sister, next door but two. The big ones, coach-built. In Maternity we used to push the oxygen about in them.”

Nobody said a word to this.

[[s Nurse Tien > Sister Abegunde]]“They take twelve stone,” she added. [[s Nurse Tien > Sister Abegunde]]“We tried it with Matron.”

[[s Orderly Brannigan > Nurse Tien]]“How many?” said Brannigan.

[[s Nurse Tien > Orderly Brannigan]]“Matrons?”

[[s Orderly Brannigan > Nurse Tien]]“Prams, girl!”

[[s Nurse Tien > Orderly Brannigan]]“I counted eleven. In the window.”

[[scene place=Ward C/the ward; present=Major Kowalczuk, Lieutenant Sorley, Sister Abegunde, Orderly Brannigan, Nurse Tien, Sergeant Maddox, Corporal Ivanko]]
The curtain rattled back on its rings. Major Kowalczuk stood there in a rubber apron with her cap over one ear, a small, stout, weary person whom the troops called the Butcher and to whom they sent flowers. Behind her, on a cutting table, a girl slept with her mouth open.

[[s Major Kowalczuk > Sister Abegunde]]“How many can’t walk?”

[[s Sister Abegunde > Major Kowalczuk]]“Fourteen.”

[[s Major Kowalczuk > Sister Abegunde]]“Less eleven.”

[[s Sister Abegunde > Major Kowalczuk]]“Three. I can put two on the counter door, if Brannigan will get it off its hinges.”

[[s Orderly Brannigan > Sister Abegunde]]“It’s off.”

[[s Major Kowalczuk > Sister Abegunde]]“And one,” said Kowalczuk, and jerked her head at the table behind her. [[s Major Kowalczuk > Sister Abegunde]]“She can’t be shaken, not for two days. I’ll stop with that one. It says I’m to select staff. Very well, I select me.”

[[s Sister Abegunde > Major Kowalczuk]]“You’re the only surgeon this side of the river, you stupid woman.”

[[s Major Kowalczuk > Sister Abegunde]]“Major.”

[[s Sister Abegunde > Major Kowalczuk]]“You’re the only surgeon this side of the river, you stupid woman, Major.”

They were much of an age. They had shared a room, a stove and one good pair of gloves for three winters, and they looked at each other now across the ward like two people who each have hold of the same suitcase.

[[s Lieutenant Sorley > Major Kowalczuk, Sister Abegunde]]“Excuse me,” said the dispatch rider. [[s Lieutenant Sorley > Major Kowalczuk, Sister Abegunde]]“My machine’s got a sidecar.”

[[s Major Kowalczuk > Lieutenant Sorley]]“It shakes.”

[[s Lieutenant Sorley > Major Kowalczuk]]“Not if it’s packed. I’ve carried eggs to the General in it. You’d need something soft, a great deal of it, silk or something of that sort, yards and yards, and I don’t suppose that you...” And here Lieutenant Sorley appeared to see, for the first time, where she was. [[s Lieutenant Sorley]]“Oh,” she said.

All along the wall, patient and headless, stood the brides.

[[s Orderly Brannigan > Sister Abegunde]]“Can I do it?” whispered Brannigan. [[s Orderly Brannigan > Sister Abegunde]]“Sister, please can it be me?”

[[s Sister Abegunde > Orderly Brannigan]]“Tear them off the back,” said Abegunde, [[s Sister Abegunde > Orderly Brannigan]]“and keep the lace away from her face.”

[[scene place=the fitting room; present=Major Kowalczuk, Sister Abegunde]]
In the fitting room the two of them packed the instruments, by habit, without looking, each handing the other what she was going to want. Beyond the curtain there went up, at intervals, a long rich sound of tearing silk, and a shriek of joy from the orderly.

[[s Major Kowalczuk > Sister Abegunde]]“You called me stupid in front of a lieutenant.”

[[s Sister Abegunde > Major Kowalczuk]]“I’ve called you worse in front of a bishop.”

[[s Major Kowalczuk > Sister Abegunde]]“He was unconscious.”

[[s Sister Abegunde > Major Kowalczuk]]“He came round for the last part. Retractors.”

[[s Major Kowalczuk > Sister Abegunde]]“I meant it, you know. I’d have stopped.”

[[s Sister Abegunde > Major Kowalczuk]]“I know you would.”

[[s Major Kowalczuk > Sister Abegunde]]“What would you have done?”

Abegunde rolled the scalpels in their cloth and tied the tape. She tied it twice, which it didn’t need.

[[s Major Kowalczuk > Sister Abegunde]]“Ayo?”

[[s Sister Abegunde > Major Kowalczuk]]“Gone nine miles to the canal with thirty women,” she said, [[s Sister Abegunde > Major Kowalczuk]]“and walked nine miles back. Pass me the saw. Not that one, the one you like.”

*

[[scene present=Major Kowalczuk, Lieutenant Sorley, Sister Abegunde, Orderly Brannigan, Nurse Tien, Sergeant Maddox, Corporal Ivanko; time=ten to six]]
At ten to six they went out by the front, eleven prams in line ahead. Corporal Ivanko had the handle of the third. The gunner sat up in it under a fringed hood with her queen of hearts in her hatband.

[[s Sergeant Maddox > Corporal Ivanko]]“Left a bit. Left. Kerb!”

[[s Corporal Ivanko > Sergeant Maddox]]“You might have said.”

[[s Sergeant Maddox > Corporal Ivanko]]“I said kerb.”

[[s Corporal Ivanko > Sergeant Maddox]]“You said it after. Three kings, Sarge. I’ll be wanting that bicycle back.”

[[s Sergeant Maddox > Corporal Ivanko]]“Double or quits. Bet you we see the canal by midnight.”

[[s Corporal Ivanko > Sergeant Maddox]]“I won’t,” said Ivanko, [[s Corporal Ivanko > Sergeant Maddox]]“but you can tell me about it,” and leaned her weight on the handle, and pushed.
