title: The Pulse at the Wrist
section: first | present | Renelle Joseph | -
person: Renelle Joseph | Renelle; Nelle; Doctor; Doc; Miss Joseph; my granddaughter | she/her
person: Granny | Granny; Ismay Joseph; Miss Ismay; Mrs. Joseph; Mammy | she/her
person: Mr. Boodram | Mr. Boodram; Boodram; my neighbour | he/him
person: Kerwin | Kerwin; my cousin | he/him
person: Auntie Merle | Auntie Merle; Merle; the forehead | she/her
person: Dr. Sammy | Dr. Sammy; the doctor | she/her
person: Charmaine Phillip | Charmaine Phillip; Charmaine; The nurse; A nurse | she/her
person: Professor Lall | Professor Lall | he/him
relation: Granny | Renelle Joseph | family: grandmother
relation: Granny | Kerwin | family: grandmother
relation: Granny | Charmaine Phillip | other: former teacher
relation: Auntie Merle | Granny | family: daughter
relation: Auntie Merle | Renelle Joseph | family: aunt
relation: Kerwin | Renelle Joseph | family: cousin
relation: Granny | Mr. Boodram | friend: neighbours
=====
The Pulse at the Wrist

[[scene place=the gallery; present=Renelle Joseph, Granny, Mr. Boodram; time=Saturday, the heat just starting]]
Granny don’t believe in stethoscope. She sit in the Morris chair in the gallery with her two foot in a basin, Saturday, the heat just starting, and she watch mine like is a snake I bring home from Mount Hope.

[[s Granny > Renelle Joseph]]“That thing cold,” she says.

[[s Renelle Joseph > Granny]]“I’ll warm it.”

[[s Granny > Renelle Joseph]]“You warm it last time. It was still cold.”

[[s Renelle Joseph > Granny]]“Granny, I have the practical on Wednesday. I need a body.”

[[s Granny > Renelle Joseph]]“They don’t give you body up there? All that money Merle sending?”

[[s Renelle Joseph > Granny]]“Dead ones,” I say. [[s Renelle Joseph > Granny]]“I need one that could talk back.”

Well, that please her. She sucks her teeth, but she lifts up her chin too, like a woman posing for passport. I pull the bench near and I do it how Professor Lall want it done, out loud, every step.

[[s Renelle Joseph > Granny]]“Good morning. My name is Renelle Joseph, I am a third-year student. May I have your name and age, please?”

[[s Granny > Renelle Joseph]]“You gone mad?”

[[s Renelle Joseph > Granny]]“You have to answer, Granny. Is part of it.”

[[s Granny > Renelle Joseph]]“Ismay Joseph. Sixty-five.”

[[s Renelle Joseph > Granny]]“Seventy-eight.”

[[s Granny > Renelle Joseph]]“If the lady know, why she asking?”

From over the wire fence somebody laugh. Mr. Boodram is in his pigeon peas with a hat on, pretending to pick. He been pretending to pick those peas since his wife pass, in 2015. [[s Mr. Boodram > Granny]]“Sixty-five, Miss Ismay!” he calls. [[s Mr. Boodram > Granny]]“Then I is a boy of fifty!”

[[s Granny > Mr. Boodram]]“Mind your peas, Boodram.”

[[s Mr. Boodram > Granny]]“I minding them.”

[[s Granny > Renelle Joseph]]“He minding *me*,” she mutters, and fixes her collar.

I take her wrist. Is a wrist I know my whole life. It plait my hair, it share my food, it give me two good lash the time I tell Auntie Merle to hush. I put three fingers on it and I look at my watch and I start to count.

And I stop. And I start again.

[[s Granny > Renelle Joseph]]“What happen?” says Granny.

[[s Renelle Joseph > Granny]]“Nothing. You making me lose count.”

[[s Granny > Renelle Joseph]]“I ain’t say a word!”

[[s Renelle Joseph > Granny]]“Shh.”

It have a rhythm to a heart that you don’t notice, the same way you don’t notice the fridge. Hers is not doing it. Hers is a drunk man coming down a step: one, one-two, nothing, nothing, one. I look at her face. She is looking at the basin.

[[s Renelle Joseph > Granny]]“Granny. How long it doing that?”

[[s Granny > Renelle Joseph]]“Doing what?”

[[s Renelle Joseph > Granny]]“You know what.”

She lifts out one foot and then the next, and she dries between every toe, slow, slow. [[s Granny > Renelle Joseph]]“Since Lent,” she says.

[[scene place=the kitchen; present=Renelle Joseph, Granny, Kerwin, Auntie Merle; time=by lunchtime]]
So by lunchtime we have war in the kitchen. My cousin Kerwin come for the macaroni pie, and he eating it standing up by the sink so he could leave if it get too hot.

[[s Kerwin > Granny]]“You should’ve tell somebody,” he says.

[[s Granny > Kerwin]]“I tell God.”

[[s Renelle Joseph > Granny]]“And what God say?” I ask her.

[[s Granny > Renelle Joseph]]“He say don’t tell Renelle, she have exams.”

Kerwin chokes on the pie. I am not laughing. I have the phone against the pepper-sauce bottle with Auntie Merle on it, in Brooklyn, in a bonnet, all forehead.

[[s Auntie Merle > Renelle Joseph]]“Put her where I could see her,” says the forehead. [[s Auntie Merle > Granny]]“Mammy? What is this I hearing?”

[[s Granny > Auntie Merle]]“I don’t know what you hearing. I hearing a big woman in she nightie at one in the afternoon.”

[[s Auntie Merle > Granny]]“I do the night shift! Nelle, tell me plain. Is a heart attack?”

[[s Renelle Joseph > Auntie Merle]]“No, Auntie. I think she’s in A-fib. The top part of the heart not squeezing right, so the blood could pool in there and make a clot, and—”

[[s Granny]]“She *think*,” says Granny to the macaroni.

[[s Auntie Merle > Renelle Joseph]]“And the clot could do what?”

I don’t want to say it. I stand up there in my grandmother’s kitchen with the tea towel with the map of Tobago on it, and I don’t want to be the one. [[s Renelle Joseph > Auntie Merle]]“It could give her a stroke.”

The fridge hums. Nobody don’t say nothing. Then all of them start one time.

[[s Auntie Merle > Granny]]“I booking a flight.”

[[s Kerwin > Renelle Joseph]]“I could get the car, eh, I could get it right now—”

[[s Granny > Auntie Merle]]“You not booking a damn thing. Merle. *Merle.*” She reaches past me with one wet finger and she out Auntie Merle like a candle. Then she turns around. [[s Granny > Renelle Joseph, Kerwin]]“Your grandfather went in Port of Spain General for a foot,” she says to the two of us. [[s Granny > Renelle Joseph, Kerwin]]“A *foot*. He walk in. You understand me?”

[[s Kerwin > Granny]]“Yes, Granny,” says Kerwin.

[[s Granny > Renelle Joseph]]“I ask the doctor, he say, [[q]]‘Mother, we doing what we could.’ He ain’t call me by my name. He ain’t *know* my name. So don’t come with your watch and tell me about stroke. I know where it have strokes. They have them lying on trolley in the corridor.”

She goes out the back. We hear the hen them scatter.

Kerwin puts down the plate in the sink, careful. [[s Kerwin > Renelle Joseph]]“So is what to do, Doc?” he says.

[[s Renelle Joseph > Kerwin]]“Don’t call me that.”

[[s Kerwin > Renelle Joseph]]“Is what she does call you. When you not here.” He scratch his neck. [[s Kerwin > Renelle Joseph]]“In the market and thing. [[q]]‘My granddaughter the doctor say eat more bush.’ You never say that, nah?”

[[s Renelle Joseph > Kerwin]]“I never say that in my life.”

***

[[scene place=the back step; present=Renelle Joseph, Granny, Mr. Boodram; time=before the sun come up good]]
Sunday I find her on the back step before the sun come up good, in her slip and a old jersey, shelling peas in a bowl. Is Boodram’s peas. I sit down by her and take a handful. We shell.

[[s Granny > Renelle Joseph]]“You vex with me,” she says.

[[s Renelle Joseph > Granny]]“I frighten. It does look the same.”

[[s Granny > Renelle Joseph]]“Mm.” Ping, ping, in the enamel. [[s Granny > Renelle Joseph]]“When you was small you had a doll. You remember? Merle send it. You cut it open with my good scissors to see what it have inside.”

[[s Renelle Joseph > Granny]]“Foam.”

[[s Granny > Renelle Joseph]]“Foam. And you bawl! Lord, you bawl the place down. I say, [[q]]‘But child, is you cut it.’ You say, [[q]]‘Yes, but I thought it would have *more*.’” She laugh till she have to hold her side, and then she keep on holding it, and I watch her wait for the breath to come back. She see me watching. [[s Granny > Renelle Joseph]]“It does run,” she says, softer. [[s Granny > Renelle Joseph]]“In the night. Like something running up and down in there and can’t find the door.”

[[s Renelle Joseph > Granny]]“Why you didn’t tell me?”

[[s Granny > Renelle Joseph]]“Because then you would be a doctor. And I’d be a old lady with a doctor. As it is now I does be your granny.”

I don’t have a answer. They don’t give you one, in third year. I put my head down on her shoulder, where it smell of bay rum and Limacol, and through the jersey I could hear it without no stethoscope at all. One. One-two. Nothing.

[[s Mr. Boodram > Granny, Renelle Joseph]]“Morning, morning.” And look at Mr. Boodram at the fence, in a *tie*. He have car keys in his hand and he is turning them over and over. [[s Mr. Boodram > Granny]]“Miss Ismay, the young fella tell me you might be wanting a drop. I have the car wash and everything.”

[[s Granny > Mr. Boodram]]“Kerwin have a mouth like a church bell. Drop to where?”

[[s Mr. Boodram > Granny]]“Well, clinic closed Sundays. I was thinking tomorrow. But I say I would come and show you the car.”

[[s Granny > Mr. Boodram]]“I see the car before, Boodram. I see it every day God send.”

[[s Mr. Boodram > Granny]]“Not with the seat cover off,” he says.

Granny look at him for a long time. I never see her look at nobody so. Then she throw a pea at the hen.

[[s Granny > Mr. Boodram]]“What time tomorrow?” she says.

[[scene place=the health centre; present=Renelle Joseph, Granny, Mr. Boodram, Charmaine Phillip, Dr. Sammy; time=Monday/seven o’clock]]
Monday, then, seven o’clock, and the health centre full already, people with umbrella and baby and envelope. Granny in the church hat. Mr. Boodram one side, me the other, like police.

[[s Charmaine Phillip]]“Joseph?” A nurse is at the door with a file. [[s Charmaine Phillip]]“Joseph, I?”

Nobody moves.

[[s Renelle Joseph > Granny]]“Granny, is you.”

[[s Granny > Renelle Joseph]]“She ain’t say my name.”

[[s Renelle Joseph > Granny]]“She say Joseph!”

[[s Granny > Renelle Joseph]]“It have a hundred Joseph in here. It have a Joseph selling doubles outside.”

The nurse come over. She is big and tired with a watch pinned on her bosom. She look at the hat and she look at the file, and something in her face change gear. [[s Charmaine Phillip > Granny]]“Miss Ismay?” she says. [[s Charmaine Phillip > Granny]]“Miss Ismay that used to have Standard Two, in the R.C. school?”

[[s Granny > Charmaine Phillip]]“Who is that?”

[[s Charmaine Phillip > Granny]]“You wouldn’t remember. You make me stand in the corner for eating chalk.”

[[s Granny > Charmaine Phillip]]“*Charmaine*,” says Granny, rising up. [[s Granny > Charmaine Phillip]]“Charmaine Phillip. You still eating it?”

And she gone through the door with the woman by the arm, and is we who have to run behind.

The doctor is a little young thing, Dr. Sammy, hardly older than me, with tired eyes and good shoes. She have a student’s trick of looking at the hands first. [[s Dr. Sammy > Granny]]“And who came with you today, Mrs. Joseph?”

[[s Granny > Dr. Sammy]]“This is my neighbour. He have a car.” Granny settles the hat. [[s Granny > Dr. Sammy]]“And this is my granddaughter. She find it. She hold my wrist so, and she find it one time, with only she fingers. So you could start from there.”

Dr. Sammy looks at me, a bit amused. [[s Dr. Sammy > Renelle Joseph]]“Did you, now? What did you find, Miss Joseph?”

I open my mouth. Everything Professor Lall ever say fly straight out the window and over the road and gone. Then Granny holds out her arm on the desk, palm up, and pushes back the sleeve.

[[s Granny > Renelle Joseph]]“Go on,” she says. [[s Granny > Renelle Joseph]]“Show the lady, Doctor. And warm your hand.”
