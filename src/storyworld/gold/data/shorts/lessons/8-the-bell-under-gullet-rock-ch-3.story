title: the bell under gullet rock (chapter 3!!)
section: third | past | - | Zubeida
section: third | past | - | Faraz
person: Zubeida | Zubeida; Zuzu; Zu; captain | she/her
person: Faraz | Faraz; Faz; her brother; base | he/him
person: Pelle | Pelle; their cousin; Professor; Pelle Dawoud | he/him
person: Button | Button; the littlest; Bilal | he/him
person: Mrs. Cuttle | Mrs. Cuttle; the goat | she/her
person: the Drummer | the Drummer; the drowned drummer; the thing in the red coat; the soldier | he/him
person: the doctor | the doctor; Dr. Szilvassy | she/her
person: Grandad Noor | Grandad Noor; Grandad; the old man | he/him
relation: Zubeida | Faraz | family:sister
relation: Zubeida | Button | family:sister
relation: Faraz | Button | family:brother
relation: Pelle | Zubeida | family:cousin
relation: Pelle | Faraz | family:cousin
relation: Grandad Noor | Zubeida | family:grandfather
relation: Grandad Noor | Faraz | family:grandfather
=====
[[scene place=the tunnel; present=Zubeida, Pelle, Button, Mrs. Cuttle; time=low tide; eyes=Zubeida]]
A/N: thankyou for all the reveiws on chapter 2!! someone asked why the goat talks. its a fair question

[[s Zubeida > Faraz]]"Base, this is captain, come in base" said Zubeida into the walkie talkie, but it only hissed at her.

The tunnel went down and down. It had been cut by smugglers, or by monks, Pelle said opinion was divided, and it was exactly one goat wide, which they knew because the goat was infront.

[[s Pelle > Mrs. Cuttle]]"Are you sure its this way?" said Pelle.

[[s Mrs. Cuttle > Pelle]]"I have been eating the moss off this tunnel since before you had teeth" said Mrs. Cuttle. [[s Mrs. Cuttle > Pelle]]"Left here. Mind your head, Professor."

There was a bonk.

[[s Mrs. Cuttle > Pelle]]"I did say."

[[s Button > Zubeida]]"I want a wee," said Button.

[[s Zubeida > Button]]"You went before we left!"

[[s Button > Zubeida]]"I want another one."

[[s Zubeida > Button]]"Hold it in. Explorers hold it in."

[[s Pelle > Zubeida]]"Actually theres a lot of evidence they didn't," said their cousin, rubbing his forehead. Pelle had read a book about everything and he was nine and three quarters and wore a tie on Saturdays. Zubeida was eleven. She had a rope, a torch, and half of Grandad's map, and at the other end of the radio, up in the lighthouse with the other half, she had her brother. Or she was suposed to.

[[s Zubeida > Faraz]]"Base! Faz! Faraz if you've fallen asleep I will tell everyone about the swimming gala!"

Crackle crackle. [[s Faraz > Zubeida]]"I was getting a biscuit" said the walkie talkie. [[s Faraz > Zubeida]]"Keep your hair on. Where are you?"

[[s Zubeida > Faraz]]"At a fork. The bit of the map with the fork on is your bit."

[[s Faraz > Zubeida]]"Okay. Okay, theres a fork, and theres a picture of a drum on the left one, and it says... hang on, its in Grandad's writing. 'Do not on any account.'"

[[s Zubeida > Faraz]]"Do not on any account what?"

[[s Faraz > Zubeida]]"Thats all it says. The rest is jam."

[[s Pelle > Zubeida]]"So we go right" said Pelle.

[[s Mrs. Cuttle > Pelle]]"The bell's on the left," said the goat.

[[s Pelle > Mrs. Cuttle]]"But it says do not on any account!"

[[s Mrs. Cuttle > Pelle]]"It says that on my gate, dear."

[[s Pelle > Zubeida]]"Zu, its two against one, me and the map, we should..."

[[s Zubeida > Pelle]]"Whose bell is it for?"

Pelle shut his mouth. They all knew whose it was for. If somebody rang the bell under Gullet Rock three times before the tide came in then the fog would lift, that was the story, and if the fog lifted the doctor's boat could get across, and if the doctor's boat could get across then Grandad Noor, who was lying in the bottom bunk of the lighthouse as hot as a kettle and calling everyone by the wrong names, would be allright.

[[s Zubeida > Pelle, Button, Mrs. Cuttle]]"Left," said zubeida.

So they went left. It got wetter. Somebody had painted a white arrow on the wall every few yards and then somebody else had crossed all of them out.

[[s Button > Mrs. Cuttle]]"Why can you talk?" Button asked the goat. He had hold of her tail.

[[s Mrs. Cuttle > Button]]"Why can you?"

[[s Button > Mrs. Cuttle]]"My mum learned me."

[[s Mrs. Cuttle > Button]]"Well, so did mine," said Mrs. Cuttle. [[s Mrs. Cuttle > Button]]"Bilal, my love, that's not a handrail."

[[s Button > Mrs. Cuttle]]"Nobody calls me Bilal."

[[s Mrs. Cuttle > Button]]"I'm saving it for best."

[[scene place=the cave; present=Zubeida, Pelle, Button, Mrs. Cuttle, the Drummer]]
The left hand tunnel opened out into a cave so big that the torch didn't reach the other side. In the middle was the bell, green, as tall as a bus. And on a stool infront of the bell sat somebody in a red coat with his back to them, and he was going rat-a-tat, rat-a-tat, very quietly, on a drum with no skin.

[[s Button > Zubeida]]"I don't need it any more," whispered Button.

[[s the Drummer > Zubeida, Pelle, Button, Mrs. Cuttle]]"Halt" said the thing in the red coat. It turned its head. It had limpets where you would have cheeks. [[s the Drummer > Zubeida, Pelle, Button, Mrs. Cuttle]]"Who goes there?"

[[s Zubeida > the Drummer]]"Friends?" said Zubeida.

[[s the Drummer > Zubeida]]"I've had no orders concerning friends."

[[s Pelle > Zubeida]]"Its him," Pelle said in her ear, [[s Pelle > Zubeida]]"its the drowned drummer, from 'The Ballad of Gullet Rock', they left him to guard the bell and nobody ever came back to tell him to stop. Thats two hundred years!"

[[s the Drummer > Pelle]]"Two hundred and four" said the Drummer. [[s the Drummer > Pelle]]"I can hear you, you know. It's a cave."

[[s Pelle > the Drummer]]"Sorry."

[[s Zubeida > the Drummer]]"Please can we ring your bell?" asked Zubeida.

[[s the Drummer > Zubeida]]"None shall ring it but by the answer. I go out in company and I come home alone, I speak all day and I've never a word of my own. What am I?"

[[s Pelle > the Drummer]]"Ooh. An echo!"

[[s the Drummer > Pelle]]"No."

[[s Pelle > the Drummer]]"A parrot?"

[[s the Drummer > Pelle]]"No! You get three."

[[s Zubeida > Pelle]]"Pelle Dawoud will you STOP ANSWERING!"

***

[[scene place=the lighthouse/the bottom bunk; present=Faraz, Grandad Noor; eyes=Faraz]]
In the lighthouse Faraz had the walkie talkie squashed on his ear and a wet flannel in his other hand. He had heard all of it. He'd got no jokes left.

[[s Grandad Noor > Faraz]]"Is that Yusra?" said Grandad from the bottom bunk.

[[s Faraz > Grandad Noor]]"No Grandad its Faz."

[[s Grandad Noor > Faraz]]"Yusra, somebody's left the tap on."

[[s Faraz > Grandad Noor]]"Thats the sea," said Faraz. He put the flannel back. It was already warm. [[s Faraz > Grandad Noor]]"Grandad, what goes out in company and comes home alone? And speaks all day but it hasn't got a word of its own?"

The old man's eyes were open but they were looking at something about a mile behind the wall. He didn't say anything. Faraz waited. The fog pressed up against the window like a big stupid face.

[[s Faraz > Grandad Noor]]"Grandad? Please? You wrote 'do not on any account'. On account of what?"

[[s Grandad Noor > Faraz]]"On any account," said Grandad Noor, quite loud and cross, [[s Grandad Noor > Faraz]]"let the lad think he's been forgotten. It was under the jam. I told your mother, I went down every spring and took him a newspaper, but my knees, Yusra. Poor lad. Drummers don't get to say a thing, you see. They only pass on the orders."

Faraz stared at him. Then he dived for the button.

***

[[scene place=the cave; present=Zubeida, Pelle, Button, Mrs. Cuttle, the Drummer; time=the tide coming in; eyes=Zubeida]]
The tide was coming in, like it does, a bit at a time and then all of it. It came over the sill of the cave and over Button's wellies, so Mrs. Cuttle had let him get up on her back, which she'd never let anyone.

[[s the Drummer > Zubeida, Pelle]]"One left," said the Drummer. rat-a-tat. [[s the Drummer > Zubeida, Pelle]]"No hurry."

[[s Pelle > Zubeida]]"I think we should go home," said Pelle in a small voice.

[[s Mrs. Cuttle > Pelle]]"I think so too, and I'm the one who likes it here."

[[s Zubeida > Pelle, Mrs. Cuttle]]"We are NOT going home."

[[s Mrs. Cuttle > Zubeida]]"Captain, its up to my knees and I have got four of them."

[[s Faraz > Zubeida]]"ITS HIM!" bawled her brother out of the walkie talkie, so that everybody jumped, even the dead person. [[s Faraz > Zubeida]]"Zuzu! The answer's him, its a drummer! He goes out with the army and comes home alone and he only says what the officers tell him! And Grandad says sorry about the newspapers!"

Rat-a-tat, went the drum. Rat-a. And then for the first time in two hundred and four years it stopped.

[[s the Drummer > Zubeida]]"Noor?" said the Drummer. [[s the Drummer > Zubeida]]"Is that Noor's lad in the little box? He used to do me the crossword. I thought he'd been posted."

[[s Zubeida > the Drummer]]"He's poorly," said Zubeida. [[s Zubeida > the Drummer]]"Thats why we need the bell."

[[s the Drummer > Zubeida]]"Well why didn't you *say*?"

[[s Zubeida > the Drummer]]"You said halt!"

[[s the Drummer > Zubeida]]"I've got to say halt. Its orders." The soldier looked at the bell. He looked at his sticks. [[s the Drummer > Zubeida]]"I can't let anyone by until I'm relieved. By an officer."

Nobody moved. Then Button, on top of the goat, sat up as tall as he could and did a salute with the wrong hand.

[[s Button > the Drummer]]"You can stop now," said the littlest. [[s Button > the Drummer]]"I'm a oficer. Well done. You can have a wee."

And the Drummer stood up, and there was water running out of his coat, or out of his eyes, who knows, and he gave his sticks to Button, both of them, with a little bow.

[[s the Drummer > Button]]"Thank you sir," he said. [[s the Drummer > Button]]"Three times, and hard. She sticks."

***

[[scene place=the lighthouse/the window; present=Faraz, Grandad Noor, the doctor; eyes=Faraz]]
Faraz felt it before he heard it, in his feet. BONG, went the rock. BONG. The cups on the hooks all swung the same way. There was a horrible long gap, because she sticks, and then BONG, and he ran to the window and there was a *sky* in it.

[[s the doctor > Faraz]]"Ahoy the lighthouse!" somebody was shouting, and it was a woman in a yellow oilskin standing up in a boat. [[s the doctor > Faraz]]"Dr. Szilvassy! I've been going round and round you since breakfast! Where's the patient?"

[[s Faraz > the doctor]]"Up here!" yelled Faraz. [[s Faraz > the doctor]]"Bring everything! Bring two of it!"

[[s Grandad Noor > Faraz]]"Who's making that racket?" said a cross voice behind him. [[s Grandad Noor > Faraz]]"Faz? Is that our bell?"

And it was the right name, it was the right name, and Faraz had to look out of the window a bit longer.

next time: the drummer goes home, and what Mrs. Cuttle did in the war. please reveiw, it is my birthday on thursday
