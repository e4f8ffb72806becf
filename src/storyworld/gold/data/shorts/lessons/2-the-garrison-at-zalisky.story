title: The Garrison at Zalisky
section: third | past | - | Olha Dziubak
section: third | past | - | Lieutenant Halmos
person: Olha Dziubak | Olha Dziubak; Olha; Panna Olha; Captain Hrabal; the captain | she/her
person: Father Hryhorii | Father Hryhorii; the priest; Father | he/him
person: Prokip | Prokip; the sexton | he/him
person: Paraska | Paraska; the midwife | she/her
person: Vasylko | Vasylko; the boy | he/him
person: Lieutenant Halmos | Lieutenant Halmos; Halmos; the voice; Ferenc | he/him
person: Major von Rettenegg | Major von Rettenegg; the major; Herr Major | he/him
person: Corporal Zsiga | Corporal Zsiga; Zsiga; the corporal | he/him
person: the real Captain Hrabal | Hrabal; Captain Hrabal; the captain | he/him
relation: Major von Rettenegg | Lieutenant Halmos | colleague
relation: Corporal Zsiga | Lieutenant Halmos | colleague
=====
[[scene place=the schoolhouse; present=Olha Dziubak, Father Hryhorii, Prokip, Paraska, Vasylko; time=four in the afternoon; eyes=Olha Dziubak]]
The army had gone out of Zalisky so fast that it forgot its telephone.

It stood upon the schoolhouse desk in a leather box, beside the globe. A wire came from it and went out at the window and away over the beet fields, and for one whole day nobody touched it. Then, at four in the afternoon, when Olha Dziubak was hearing the second reader, it screamed.

By the time it screamed again she had half the village in the room.

[[s Paraska > Olha Dziubak]]“Kill it,” advised Paraska, who was the midwife, and decided things.

[[s Prokip > Paraska]]“It’s government property,” said the sexton.

[[s Paraska > Prokip]]“So was my cow.”

[[s Vasylko > Olha Dziubak]]“You turn that,” the boy Vasylko said, [[s Vasylko > Olha Dziubak]]“and you hold that on your ear, and then you say who you are. I saw them do it through the window. Panna Olha, let me!”

[[s Olha Dziubak > Vasylko]]“Stand back from it.”

[[s Father Hryhorii > Olha Dziubak]]“Someone ought to answer,” Father Hryhorii observed from the door. He had come in his boots, with his beard full of bees’ wax. [[s Father Hryhorii > Olha Dziubak]]“It may be for the dead. There were some letters that they left. You’ve German, Panna Olha.”

[[s Olha Dziubak > Father Hryhorii]]“I’ve Schiller, Father. I’ve the poems.”

[[s Paraska > Olha Dziubak]]“Then say him a poem,” said Paraska, [[s Paraska > Olha Dziubak]]“but make him stop!”

So she lifted the thing and held it to her head; and was astonished, as one is, that there was somebody in it.

[[s Lieutenant Halmos > Olha Dziubak]]“Zalisky? Zalisky! At last! This is Battery Four. Who’s there?”

She couldn’t have said afterward why she did it. There were thirty people watching her. [[s Olha Dziubak > Lieutenant Halmos]]“Zalisky,” she answered, as low as she could.

[[s Lieutenant Halmos > Olha Dziubak]]“You sound odd. Have you a cold?”

[[s Olha Dziubak > Lieutenant Halmos]]“Yes,” said Olha.

[[s Lieutenant Halmos > Olha Dziubak]]“Put me on to Captain Hrabal.”

She covered it with her palm. [[s Olha Dziubak > Father Hryhorii, Prokip, Paraska]]“He wants the captain.”

[[s Prokip > Olha Dziubak]]“They’ve all gone,” said Prokip. [[s Prokip > Olha Dziubak]]“Tell him so.”

[[s Paraska > Prokip]]“Tell him so, he says! With the others sitting in the wood at Kut! If our lot think their soldiers are here, they’ll leave us be. If they think that the others are here, what do they do?”

Nobody had to answer her. They’d seen Horbiv, from the hill. It had burned for two nights.

[[s Father Hryhorii > Olha Dziubak]]“It would be a lie,” said the priest doubtfully.

[[s Paraska > Father Hryhorii]]“It’d be acting, Father. You do the shepherds every Christmas.”

[[s Lieutenant Halmos > Olha Dziubak]]“Zalisky?” the little voice was quacking. [[s Lieutenant Halmos > Olha Dziubak]]“Zalisky, are you there?”

Olha took away her hand. She thought of the captain, who had slept for three weeks in her bed while she slept with the goats, and had spoken through his nose. [[s Olha Dziubak > Lieutenant Halmos]]“Hrabal here,” she said through hers. [[s Olha Dziubak > Lieutenant Halmos]]“What is it now?”

There was a very long pause.

[[s Lieutenant Halmos > Olha Dziubak]]“Captain Hrabal,” said the voice.

[[s Olha Dziubak > Lieutenant Halmos]]“As I told you.”

[[s Lieutenant Halmos > Olha Dziubak]]“I beg the captain’s pardon. I didn’t know him. What is the state of the garrison, please? The major’s asking.”

[[s Olha Dziubak > Father Hryhorii, Prokip, Paraska]]“He’s asking what’s the state of the garrison.”

[[s Prokip > Olha Dziubak]]“Hungry,” said the sexton.

[[s Olha Dziubak > Lieutenant Halmos]]“Hungry,” said Olha into the telephone.

[[s Lieutenant Halmos > Olha Dziubak]]“And how many rifles?”

She counted heads. There was one scythe. [[s Olha Dziubak > Lieutenant Halmos]]“A hundred and forty,” she told him.

[[s Lieutenant Halmos > Olha Dziubak]]“That’s excellent,” the voice said gently. [[s Lieutenant Halmos > Olha Dziubak]]“That is more than you had on Sunday. Would the captain be so good as to remain near the apparatus?”

And there was a click, and it was only a box again.

***

[[scene place=the dugout/Battery Four; present=Lieutenant Halmos, Major von Rettenegg, Corporal Zsiga; time=ten past four; eyes=Lieutenant Halmos]]
In the dugout of Battery Four, eleven kilometres off, Lieutenant Halmos put down the receiver, and went on sitting with his hand upon it.

[[s Corporal Zsiga > Lieutenant Halmos]]“Who was it, sir?” asked the corporal.

[[s Lieutenant Halmos > Corporal Zsiga]]“A lady.”

[[s Corporal Zsiga > Lieutenant Halmos]]“A lady, sir!”

[[s Lieutenant Halmos > Corporal Zsiga]]“With a Schiller sort of German. She’s commanding the village. She has a hundred and forty rifles and somebody in the background told her that they were hungry.” He rubbed his eyes. He was twenty-three years old, and had been going to be an organist. [[s Lieutenant Halmos > Corporal Zsiga]]“There’s a child there, Zsiga. I could hear him asking for a turn.”

[[s Corporal Zsiga > Lieutenant Halmos]]“I thought they’d all cleared out.”

[[s Lieutenant Halmos > Corporal Zsiga]]“We cleared out. It’s the soldiers who clear out.”

Corporal Zsiga looked at the clock, then at the map, and he stopped chewing. [[s Corporal Zsiga > Lieutenant Halmos]]“It’s down for six, sir,” he said. [[s Corporal Zsiga > Lieutenant Halmos]]“Zalisky. It’s on the sheet for six o’clock, all four guns. So as not to leave the others a roof.”

[[s Lieutenant Halmos > Corporal Zsiga]]“I know what’s on the sheet. I wrote it.”

[[s Major von Rettenegg > Lieutenant Halmos]]“Well?” The blanket was thrown back, and in came Major von Rettenegg with his napkin still tucked in his collar. [[s Major von Rettenegg > Lieutenant Halmos]]“Have you got through? Is the place empty?”

Halmos rose. He opened his mouth, and it is a fact that he did not know what would come out of it.

[[s Lieutenant Halmos > Major von Rettenegg]]“No, Herr Major. I spoke with Captain Hrabal.”

[[s Major von Rettenegg > Lieutenant Halmos]]“Hrabal! Hrabal is in Lemberg, with his bowels.”

[[s Lieutenant Halmos > Major von Rettenegg]]“He seems to have returned, Herr Major.”

[[s Major von Rettenegg > Lieutenant Halmos]]“On whose orders?”

[[s Lieutenant Halmos > Major von Rettenegg]]“The line was very bad.”

The major came and stood close to him. He wasn’t a stupid man. He had a big sad face, like a horse’s, and had lost a son at Kraśnik. [[s Major von Rettenegg > Lieutenant Halmos]]“Lieutenant. Is there or isn’t there a unit of ours in that village?”

[[s Lieutenant Halmos > Major von Rettenegg]]“A hundred and forty rifles, Herr Major. I’ve put it in the log.”

[[s Major von Rettenegg > Corporal Zsiga]]“Corporal, you heard this?”

[[s Corporal Zsiga > Major von Rettenegg]]“I heard him say it, Herr Major,” said Zsiga, staring at the lamp.

[[s Major von Rettenegg > Lieutenant Halmos]]“I can’t countermand,” the major said after a time. [[s Major von Rettenegg > Lieutenant Halmos]]“It’s from Division. I would have to telephone, and they’d ask me for the name, and they’ll know where Hrabal is. Do you see?” He pulled the napkin out of his collar and looked at it as if he wondered what it was for. [[s Major von Rettenegg > Lieutenant Halmos]]“It’s ten past four. I’m going to finish my soup. If by any chance Captain Hrabal has it in mind to move his men, then he’d do well to move them by the mill road. I am told it’s dry. I didn’t say that.”

[[s Lieutenant Halmos > Major von Rettenegg]]“No, Herr Major.”

[[s Major von Rettenegg > Lieutenant Halmos]]“You heard nothing from me, Ferenc.”

[[s Lieutenant Halmos > Major von Rettenegg]]“Nothing, sir.”

[[t Lieutenant Halmos]]“He’s never called me that before,” thought Halmos; and when the blanket had fallen to he seized the handle and wound.

[[s Olha Dziubak > Lieutenant Halmos]]“Zalisky,” said the cold in the head.

[[s Lieutenant Halmos > Olha Dziubak]]“Captain, listen to me. Are you alone?”

There was a scuffling. [[s Olha Dziubak > Lieutenant Halmos]]“Comparatively,” she said.

[[s Lieutenant Halmos > Olha Dziubak]]“I have an order for you. You’re to take out the whole garrison, now, at once, by the mill road, beyond the river. All of it. The old soldiers. And the, the small ones.”

[[s Olha Dziubak > Lieutenant Halmos]]“The small ones?”

[[s Lieutenant Halmos > Olha Dziubak]]“The drummer boys.”

He could hear her breathing. Behind her a woman was demanding something, over and over, in that language like water going over stones.

[[s Olha Dziubak > Lieutenant Halmos]]“We have some who are sick,” said the captain. [[s Olha Dziubak > Lieutenant Halmos]]“We’ve one who’s in labour.”

[[s Lieutenant Halmos > Olha Dziubak]]“Which... In which company?”

[[s Olha Dziubak > Lieutenant Halmos]]“The third.”

[[s Lieutenant Halmos > Olha Dziubak]]“Have you a cart?”

[[s Olha Dziubak > Lieutenant Halmos]]“You took the carts.”

Corporal Zsiga had turned his back, and was doing something to his face with his cap.

[[s Lieutenant Halmos > Olha Dziubak]]“Then carry him,” said Halmos. [[s Lieutenant Halmos > Olha Dziubak]]“On a door. Captain, do you understand me? You’ve until six. It isn’t the others. It’s ourselves.”

Nothing came back along the wire. He was afraid that she had gone; he was afraid, too, that she hadn’t.

[[s Lieutenant Halmos > Olha Dziubak]]“Did you hear?”

[[s Olha Dziubak > Lieutenant Halmos]]“I heard,” she said, and it was quite a different voice. She had let go of her nose. [[s Olha Dziubak > Lieutenant Halmos]]“What is your name?”

[[s Lieutenant Halmos > Olha Dziubak]]“I mayn’t give it.”

[[s Olha Dziubak > Lieutenant Halmos]]“You’ll have us go on the roads at night on the word of somebody in a box?”

[[s Lieutenant Halmos > Olha Dziubak]]“Ferenc Halmos,” he said. [[s Lieutenant Halmos > Olha Dziubak]]“Lieutenant of the reserve. I play the organ in Pécs.”

[[s Olha Dziubak > Lieutenant Halmos]]“Dziubak. I teach school. Is it certain, Herr Halmos?”

[[s Lieutenant Halmos > Olha Dziubak]]“Yes.”

[[s Olha Dziubak > Lieutenant Halmos]]“Thank you,” said the captain of Zalisky. And then, because one has to say something: [[s Olha Dziubak > Lieutenant Halmos]]“I will hang this up now. I don’t know the proper word.”

[[s Lieutenant Halmos > Olha Dziubak]]“The word’s ‘ended’,” said Halmos.

[[s Olha Dziubak > Lieutenant Halmos]]“I shan’t say that,” she told him.

***

[[scene place=the hill beyond the river/the river; present=Olha Dziubak, Father Hryhorii, Prokip, Paraska, Vasylko; time=six o’clock/six; eyes=?]]
At six they lay upon the hill beyond the river and put their hands over the children’s ears.

The church went first, and the school after. It took no more than twenty minutes. When it was over there was a red place in the dusk, and then, under a hedge, on the vestry door, someone began furiously to cry.

[[s Paraska > Olha Dziubak, Father Hryhorii, Prokip]]“A girl,” Paraska said, coming out backward with her sleeves wet. [[s Paraska > Olha Dziubak, Father Hryhorii, Prokip]]“A big one. She’s got a voice like a sergeant.”

[[s Prokip > Olha Dziubak]]“How many did you tell him that we were?” the sexton asked.

[[s Olha Dziubak > Prokip]]“A hundred and forty.”

He’d been counting them, all along the hedge; it was his trade to know who was in the parish and who was under it. [[s Prokip > Olha Dziubak]]“A hundred and thirty-nine,” he said. [[s Prokip > Olha Dziubak]]“I’ve been over it twice.”

[[s Paraska > Prokip]]“And now?”

Prokip thought. His lips moved, and his old chin began to shake.

[[s Father Hryhorii > Olha Dziubak]]“Then it wasn’t a lie,” said Father Hryhorii.

The boy pulled at her sleeve. [[s Vasylko > Olha Dziubak]]“Panna Olha. Who was he? The man in the box.”

She was looking at the place where there had been a globe. [[s Olha Dziubak > Vasylko]]“He’s an organist,” said Olha. [[s Olha Dziubak > Vasylko]]“Blow your nose. We’ll go on as far as the mill.”
