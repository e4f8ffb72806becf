title: Loss Adjustment
section: third | past | - | Yusra Benhaddou
person: Yusra Benhaddou | Yusra; Plumbline; Plum; Ms. Benhaddou; the adjuster | she/her
person: Bertrand Okonjo | Lantern Jack; Jack; Bertrand; Bertie; Mr. Okonjo; the claimant; the big man; her partner | he/him
person: Leopold Farkas | Doctor Sunday; Sunday; Mr. Farkas; the old man; the little man with the sling | he/him
person: Cormac Dunleavy | Cormac; her boss; the head of claims | he/him
person: Dr. Larrauri | Dr. Larrauri; the doctor; Inés | she/her
person: Fatiha Benhaddou | Mama; her mother | she/her
relation: Yusra Benhaddou | Bertrand Okonjo | colleague
relation: Yusra Benhaddou | Leopold Farkas | enemy
relation: Bertrand Okonjo | Leopold Farkas | enemy
relation: Yusra Benhaddou | Cormac Dunleavy | colleague
relation: Fatiha Benhaddou | Yusra Benhaddou | family:mother
=====
[[scene place=the roof of the Corn Exchange/the roof; present=Yusra Benhaddou, Bertrand Okonjo, Leopold Farkas; time=night/ten to three in the morning]]
At ten to three in the morning, on the roof of the Corn Exchange, Plumbline ran out of things to drop.

She’d used the flagpole. She’d used two gargoyles and a cold-water tank. Doctor Sunday stood in the ruins of all of it in his dressing gown and his paper crown, cranking the handle of the big brass machine, and the whole city below him had begun, very gently, to yawn.

[[s Leopold Farkas > Yusra Benhaddou, Bertrand Okonjo]]“Lie in!” the old man shouted happily. [[s Leopold Farkas > Yusra Benhaddou, Bertrand Okonjo]]“Everybody lie in!”

[[s Bertrand Okonjo > Yusra Benhaddou]]“Plum,” said Lantern Jack. He was on his hands and knees. His great hands had dimmed to the colour of weak tea. [[s Bertrand Okonjo > Yusra Benhaddou]]“Anything. I don’t care. Anything heavy.”

[[s Yusra Benhaddou > Bertrand Okonjo]]“I’m looking.”

[[s Bertrand Okonjo > Yusra Benhaddou]]“Look faster, I’ve got my slippers on in my head.”

There was a taxi in the lane behind the building, seven storeys down, dark and neatly parked. Plumbline shut her eyes, and found the weight of it, and turned that weight upside down. It fell upwards past the windows. At the top of its fall she turned it back again.

It made a noise like the end of a brass band.

When the dust had settled, there was no machine. There was half an oak door frame, with Sunday sitting under it, holding his arm and looking put out. He felt for his crown. Then he rolled sideways off the roof, and the usual enormous pillow took him away over the river.

[[s Yusra Benhaddou > Bertrand Okonjo]]“He’ll keep,” said Plumbline. [[s Yusra Benhaddou > Bertrand Okonjo]]“Jack? Say something. Are you hurt?”

Her partner had got up. He was staring at the thing in the hole.

[[s Bertrand Okonjo > Yusra Benhaddou]]“That’s a cab,” he said.

[[s Yusra Benhaddou > Bertrand Okonjo]]“It was parked.”

[[s Bertrand Okonjo > Yusra Benhaddou]]“No, I know,” said Jack. [[s Bertrand Okonjo > Yusra Benhaddou]]“I know it was.”

***

[[scene place=the fourth floor of Northern & Provident/the office; present=Yusra Benhaddou, Cormac Dunleavy; time=nine/morning]]
Yusra Benhaddou was at her desk at nine with wet hair and a plaster on her chin. On the fourth floor of Northern & Provident nobody remarked on it. She was thirty-eight, she was their best adjuster, and it was generally held that she had a cat.

[[s Cormac Dunleavy > Yusra Benhaddou]]“Capes,” said Cormac Dunleavy, and let a stack of folders fall in front of her. The head of claims called everything that had happened in the night [[q]]“capes”, as other people say [[q]]“weather”. [[s Cormac Dunleavy > Yusra Benhaddou]]“One roof. One flagpole, listed. Two gargoyles, ditto. And somebody’s motor.”

[[s Yusra Benhaddou > Cormac Dunleavy]]“Do we know whose?”

[[s Cormac Dunleavy > Yusra Benhaddou]]“He’s downstairs. They’re both downstairs, him and the other one.”

[[s Yusra Benhaddou > Cormac Dunleavy]]“What other one?”

[[s Cormac Dunleavy > Yusra Benhaddou]]“Walking wounded. Says that a piece of the roof came through his shed.” Her boss lowered his voice. [[s Cormac Dunleavy > Yusra Benhaddou]]“He’s brought us shortbread, Yusra. So we’re to be nice.”

[[scene place=Interview Room Two; present=Yusra Benhaddou, Bertrand Okonjo; time=morning]]
The claimant filled the whole of the small chair in Interview Room Two. He’d put on a tie. He stood up when she came in, and offered her a hand the size of a loaf.

[[s Bertrand Okonjo > Yusra Benhaddou]]“Bertrand Okonjo,” he said. [[s Bertrand Okonjo > Yusra Benhaddou]]“It’s about my cab.”

She had the hand in hers before she saw it. Across the ball of the thumb ran a scar in the shape of a hook. She’d been there when he got it. She had wrapped it herself, under a bridge, in four yards of somebody’s washing.

[[t Yusra Benhaddou]]“That’s Jack’s thumb,” she thought, and then, quite stupidly, [[t Yusra Benhaddou]]“he’s got a *tie*.”

[[s Bertrand Okonjo > Yusra Benhaddou]]“Miss? Is something wrong?”

[[s Yusra Benhaddou > Bertrand Okonjo]]“Ms. Benhaddou. No. Do sit down, Mr. Okonjo.” She sat down rather fast herself. Six years. They’d agreed on it the first night: no names, no faces, nothing that could be got out of you with pliers. [[s Yusra Benhaddou > Bertrand Okonjo]]“Tell me about the vehicle.”

The big man told her. He told it to his knees. It was eleven years old and it had been his uncle’s. There was a statuette of Saint Christopher that wasn’t worth anything. He’d left it in the lane behind the Corn Exchange because he’d been, he said, meeting a friend.

[[s Yusra Benhaddou > Bertrand Okonjo]]“At three in the morning.”

[[s Bertrand Okonjo > Yusra Benhaddou]]“She works nights.”

[[s Yusra Benhaddou > Bertrand Okonjo]]“And could this friend confirm where it was parked?”

Something went over his broad, tired face, and it took her a moment to read it, because until today she’d only ever seen it from the nose down. It was loyalty.

[[s Bertrand Okonjo > Yusra Benhaddou]]“I wouldn’t like to bring her into it,” said Bertrand. [[s Bertrand Okonjo > Yusra Benhaddou]]“Can you put down that nobody was to blame? The paper says it was that Plumbline. But there were people asleep at the wheel all down the Parade. She saved I don’t know how many. I’d just as soon that nobody went after her for a cab.”

[[s Yusra Benhaddou > Bertrand Okonjo]]“You’re not covered for heroes,” said the adjuster. It came out as a croak. [[s Yusra Benhaddou > Bertrand Okonjo]]“I’m so sorry. It’s clause nineteen. Nobody is.”

He nodded as if he’d known that. At the door he said, [[s Bertrand Okonjo > Yusra Benhaddou]]“My uncle used to say, ‘Bertie, they always get you in the nineteens.’”

[[scene place=the corridor; present=Yusra Benhaddou, Leopold Farkas; time=morning]]
In the corridor a little man with his arm in a sling was waiting his turn, with a shortbread tin on his lap. He wore a yellow bow tie. He beamed up at her.

[[s Leopold Farkas > Yusra Benhaddou]]“Farkas, Leopold,” he said. [[s Leopold Farkas > Yusra Benhaddou]]“It’s only a shed. But you look worn out, my dear!”

[[s Yusra Benhaddou > Leopold Farkas]]“How did you come by the arm, Mr. Farkas?”

[[s Leopold Farkas > Yusra Benhaddou]]“I fell off a roof,” said the little man with the sling. He thought about it. [[s Leopold Farkas > Yusra Benhaddou]]“The shed roof. I was cross with it. And how did you come by your chin?”

[[s Yusra Benhaddou > Leopold Farkas]]“Shaving,” said Yusra.

He laughed until he had to wipe his eyes. There was a line right across his forehead, she saw, red and zigzag, such as you might get from wearing something cheap and tight and made of paper. He held out the tin.

[[s Leopold Farkas > Yusra Benhaddou]]“Take two,” he said. [[s Leopold Farkas > Yusra Benhaddou]]“Doesn’t anyone ever tell you to have a lie-in?”

***

[[scene place=the stairs; present=Yusra Benhaddou; time=lunchtime]]
She rang her mother from the stairs at lunchtime, because it was Wednesday and it was that or be rung.

[[s Fatiha Benhaddou > Yusra Benhaddou]]“I’m watching your friends,” said Mama. [[s Fatiha Benhaddou > Yusra Benhaddou]]“They’re showing the roof.”

[[s Yusra Benhaddou > Fatiha Benhaddou]]“They’re not my friends, Mama. I do their paperwork.”

[[s Fatiha Benhaddou > Yusra Benhaddou]]“The big one is nice. The one with the hands. You should marry somebody like that.”

[[s Yusra Benhaddou > Fatiha Benhaddou]]“Like Lantern Jack.”

[[s Fatiha Benhaddou > Yusra Benhaddou]]“Never the other one. She has a hard mouth. I said to Auntie Hind, I said, ‘That girl doesn’t eat.’”

[[s Yusra Benhaddou > Fatiha Benhaddou]]“She eats.”

[[s Fatiha Benhaddou > Yusra Benhaddou]]“How would you know?”

Yusra looked at the sandwich in her hand, which had one bite out of it. [[s Yusra Benhaddou > Fatiha Benhaddou]]“I do her paperwork,” she said.

---

[[scene place=the back room of the night clinic/the night clinic/Canal Street; present=Yusra Benhaddou, Bertrand Okonjo, Dr. Larrauri; time=a week later/midnight]]
A week later, around midnight, Doctor Sunday put a grand piano through the front of the Lido, and a piece of it through Lantern Jack.

[[s Dr. Larrauri > Bertrand Okonjo]]“Hold still,” said the doctor, [[s Dr. Larrauri > Bertrand Okonjo]]“or I’ll sew you to the table.” Inés Larrauri kept the back room of the night clinic on Canal Street unlocked for people who came in by the window. She’d never asked either of them for so much as a date of birth. She tied off the last stitch, snipped it, and looked over her glasses at Plumbline, who was holding the lamp. [[s Dr. Larrauri > Yusra Benhaddou]]“He’s not to fly tonight.”

[[s Yusra Benhaddou > Dr. Larrauri]]“He doesn’t fly.”

[[s Dr. Larrauri > Yusra Benhaddou]]“Then he’s not to start. Ten minutes. And then I want my table.”

The door closed behind her. The two of them listened to the tap running on the other side.

[[s Bertrand Okonjo > Yusra Benhaddou]]“I’d have come in my cab,” said Jack. [[s Bertrand Okonjo > Yusra Benhaddou]]“Oh, no. Wait.”

[[s Yusra Benhaddou > Bertrand Okonjo]]“Don’t be funny. You’ll burst.”

[[s Bertrand Okonjo > Yusra Benhaddou]]“I got a letter this morning.”

[[s Yusra Benhaddou > Bertrand Okonjo]]“Did you?”

[[s Bertrand Okonjo > Yusra Benhaddou]]“From an insurance company. Turns out that I’m not covered for heroes, but I *am* covered for musical instruments.”

[[s Yusra Benhaddou > Bertrand Okonjo]]“That’s lucky.”

[[s Bertrand Okonjo > Yusra Benhaddou]]“There was a brass machine involved. With a handle. Somebody’s ruled that it’s a barrel organ.”

[[s Yusra Benhaddou > Bertrand Okonjo]]“Well. It did play a tune.”

[[s Bertrand Okonjo > Yusra Benhaddou]]“I never told them that it played a tune.”

The lamp had begun to weigh rather a lot. She made it weigh less.

[[s Bertrand Okonjo > Yusra Benhaddou]]“Nineteen thousand pounds, Plum.”

[[s Yusra Benhaddou > Bertrand Okonjo]]“They must have a good adjuster.”

[[s Bertrand Okonjo > Yusra Benhaddou]]“She had a plaster on her chin.”

[[s Yusra Benhaddou > Bertrand Okonjo]]“Lots of people have.”

[[s Bertrand Okonjo > Yusra Benhaddou]]“Just there. Where I’m looking.”

[[s Yusra Benhaddou > Bertrand Okonjo]]“When did you know?”

[[s Bertrand Okonjo > Yusra Benhaddou]]“When I sat down. I’ve followed that voice off roofs, haven’t I? I was frightened to death you’d say, ‘Jack.’ And then you went on about the nineteens, and I thought, no, she hasn’t a clue, poor woman, let her be.”

[[s Yusra Benhaddou > Bertrand Okonjo]]“I knew your *thumb*, you great lump.”

He began to laugh, and stopped, and held his side. In the lamplight, from the nose down, it was the face that she’d known for six years; and she put up her free hand, and took off the rest.

[[s Yusra Benhaddou > Bertrand Okonjo]]“Yusra,” she said. [[s Yusra Benhaddou > Bertrand Okonjo]]“It’s very nice to meet you, Mr. Okonjo.”

[[s Bertrand Okonjo > Yusra Benhaddou]]“Bertie,” said Lantern Jack.

The tap stopped.

[[s Yusra Benhaddou > Bertrand Okonjo]]“There’s one more thing,” said Yusra. [[s Yusra Benhaddou > Bertrand Okonjo]]“The old fellow with the shortbread. Who was next after you.”

[[s Bertrand Okonjo > Yusra Benhaddou]]“In the bow tie? Sweet old boy. What about him?”

[[s Yusra Benhaddou > Bertrand Okonjo]]“I’ve got his home address.”
