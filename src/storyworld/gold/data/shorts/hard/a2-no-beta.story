title: Whole Milk, Wrong Name
section: third | past | - | Teodor
person: Teodor | Teodor; Teo; Brandt; the barista; the brunette; the younger man | he/him
person: Ilkay | Ilkay; Commander Soran; Mr. Soran; Soran; the man in the grey coat; the Commander; the older man; Grey Coat | he/him
person: Nomvula | Nomvula; Vula; the girl with green hair; the green haired girl; his coworker; his flatmate | she/her
person: Mrs. Baptiste | Mrs. Baptiste; Mrs. B; the boss; the owner; the older woman | she/her
person: Defne | Defne; a pretty woman in yellow; the woman in yellow; Ilkay's sister | she/her
person: the waiter | the waiter | he/him
relation: Teodor | Ilkay | romantic
relation: Defne | Ilkay | family:sister
relation: Ilkay | Defne | family:brother
relation: Nomvula | Teodor | friend
relation: Mrs. Baptiste | Teodor | colleague
=====
A/N: omg hi!! Starfall Gambit coffee shop AU nobody asked for. No beta we die like Brandt in episode 9. (hes FINE here. he makes lattes.) English is my third language so please be nice

[[scene place=the Gambit/the shop; present=Teodor, Nomvula, Mrs. Baptiste; time=every morning at ten past eight]]
The man in the grey coat came every morning at ten past eight and every morning Teodor got his name wrong on the cup.

It had started as a accident. The first time it was really loud and he wrote [[q]]"Milky". The second time he was nervous and wrote [[q]]"Elkie". By the third week it was sort of a thing, and the man would turn the cup around, read it with no expression what so ever, nod like he was recieving orders and go sit by the window.

[[s Nomvula > Teodor]]"What did you put today" asked the girl with green hair, who was leaning on the pastry case.

[[s Teodor > Nomvula]]"Inkjet."

[[s Nomvula > Teodor]]"Teo. That's not even a name."

[[s Teodor > Nomvula]]"He liked it! His eyebrow moved."

[[s Nomvula > Teodor]]"I live with you," Nomvula said, [[s Nomvula > Teodor]]"I hear about that eyebrow when I'm brushing my teeth. Ask him out or I'm going to do it for you."

The brunette turned the exact colour of the cherry danish. [[s Teodor > Nomvula]]"Vula, look at him. He looks like he commands a fleet. He's not going to go out with a guy who has oat milk in his hair."

[[s Nomvula > Teodor]]"You don't know that."

[[s Teodor > Nomvula]]"I do know that. I have a degree in star maps and I work here. That's who I am. I'm the star map guy."

[[s Mrs. Baptiste > Teodor]]"You are the guy who is not wiping table six," said a voice behind them and they both jumped.

Mrs. Baptiste was four foot eleven and owned the Gambit, and the flat over it, and the flat over that where the two of them lived, and the only person who ever won a argument with her was her late husband, by dying. The older woman put a cloth in Teodor's hand. Then she followed his eyes to the window, and sighed.

[[s Mrs. Baptiste > Teodor]]"That one," said the boss. [[s Mrs. Baptiste > Teodor]]"He tips in coins. My mother used to say, 'Never trust a man who tips in notes, he is paying you to forget him.' Go. Six is next to the window."

[[s Teodor > Mrs. Baptiste]]"Mrs. B, no."

[[s Mrs. Baptiste > Teodor]]"Six, Brandt."

[[scene place=table six/the shop; present=Teodor, Ilkay, Nomvula, Mrs. Baptiste]]
So he wiped it. He wiped it for like four minutes. He was just thinking that no table had ever been so clean when a deep voice said

[[s Ilkay > Teodor]]"You missed a spot."

[[s Teodor > Ilkay]]"Sorry?"

[[s Ilkay > Teodor]]"I'm joking." The man in the grey coat seemed to think this over. [[s Ilkay > Teodor]]"I am told that I should say so, when I am. It isn't obvious."

[[s Teodor > Ilkay]]"Oh! No. No it's not, at all."

[[s Ilkay > Teodor]]"It's Ilkay."

[[s Teodor > Ilkay]]"What is?"

[[s Ilkay > Teodor]]"I am," the older man said and turned the cup round so that INKJET was facing him. [[s Ilkay > Teodor]]"Ilkay Soran. Not that I mind this. I've kept most of them."

[[s Teodor > Ilkay]]"You kept the cups??"

[[s Ilkay > Teodor]]"On a shelf. I'm joking," added Ilkay, and then he went a little pink around the ears, and said, to the window, [[s Ilkay > Teodor]]"No. I'm not. It's a long shelf."

Teo opened his mouth to say something smooth and what he would of said we will never know. Because that was when the bell over the door went, and a pretty woman in yellow ran across the shop and threw both her arms round the man's neck.

[[s Defne > Ilkay]]"There you are! I've been calling and calling. Darling, you have to come, its the cake people, they've spelled us wrong."

[[s Ilkay > Defne]]"How wrong?"

[[s Defne > Ilkay]]"There's a *Q* in it."

The Commander (thats what Teo called him in his head, ok, it was the coat) gave a very small smile that Teo had never seen before, not for any cup. He stood up. He left his coins in a neat stack, and went out with the woman in yellow holding on to his sleeve, and he looked back one time but there was nobody to look at. The barista was under table six. He'd dropped his cloth.

[[t Teodor]]"Cake," he thought, on the floor. [[t Teodor]]"Wedding cake. Of course its a wedding cake, look at her, your an idiot."

[[scene place=the flat/the bath; present=Teodor, Nomvula]]
[[s Nomvula > Teodor]]"You can't stay in the bath forever."

[[s Teodor > Nomvula]]"I can. I've got snacks."

[[s Nomvula > Teodor]]"Did he actually say she was his fiancee?"

[[s Teodor > Nomvula]]"She called him darling."

[[s Nomvula > Teodor]]"Mrs. B calls the *plumber* darling."

[[s Teodor > Nomvula]]"They've got a cake, Vula. With both of there names on."

[[s Nomvula > Teodor]]"Okay that's bad."

[[s Teodor > Nomvula]]"Thank you."

[[s Nomvula > Teodor]]"What are you going to do on Monday?"

[[s Teodor > Nomvula]]"Spell it right."

There was a silence on the other side of the door.

[[s Nomvula > Teodor]]"Oh, honey," his flatmate said.

[[scene place=the shop; present=Teodor, Ilkay; time=On Monday]]
And he did. On Monday there was a cup with ILKAY on it, in neat capitals, and on Tuesday to, and Soran turned it round and read it and both of his eyebrows came down. He stood there for a second, with a queue behind him. Then he went and sat at the back, away from the window. On Wednesday he didn't come.

~*~

[[scene place=the shop; present=Nomvula, Mrs. Baptiste; time=Thursday]]
The phone in the shop rang on Thursday in the middle of the lunch rush and Nomvula got it with her elbow.

[[s Nomvula > Defne]]"Gambit Coffee, hold please. No? Okay, don't hold."

[[s Defne > Nomvula]]"Hi, this is going to sound weird," said a woman's voice. [[s Defne > Nomvula]]"Do you have somebody there who does the cups?"

[[s Nomvula > Defne]]"We all do the cups."

[[s Defne > Nomvula]]"The one who cant spell."

The green haired girl put down three plates. [[s Nomvula > Defne]]"Who is this?"

[[s Defne > Nomvula]]"My name is Defne Soran, I was in last week, I had a yellow dress on. I think that my brother's done something to upset him and I'd like to know what it was. He wont tell me. He's just sitting in his apartment, looking at a shelf."

[[s Nomvula > Defne]]"Your *brother*."

[[s Defne > Nomvula]]"Ilkay. Very tall. No face."

[[s Nomvula > Defne]]"You're the sister," said Nomvula, very slowly, [[s Nomvula > Defne]]"so who in the hell is the cake for?"

[[s Defne > Nomvula]]"Our parents! It's there fortieth! What did you think it was"

But nobody was on the line any more. Nomvula had put the receiver into a jug of milk.

[[s Nomvula > Mrs. Baptiste]]"Mrs. B!" she yelled. [[s Nomvula > Mrs. Baptiste]]"Code red! It's the *sister*!"

[[s Mrs. Baptiste > Nomvula]]"Whose sister?"

[[s Nomvula > Mrs. Baptiste]]"Grey Coat's!"

Mrs. Baptiste took off her apron. In eleven years her employee had never seen her do that before six o'clock. [[s Mrs. Baptiste > Nomvula]]"You call her back," said the owner. [[s Mrs. Baptiste > Nomvula]]"You find out where they eat this cake. I'll get the boy."

[[scene place=the restaurant; present=Teodor, Ilkay, Defne, the waiter; time=Saturday]]
The restaurant was the kind with two forks. Teo stood inside the door in the only jacket he had (it was Mrs. B's husband's and it smelled like cloves) and held a paper cup in front of him with both hands.

[[s the waiter > Teodor]]"Do you have a reservation sir?" said the waiter.

[[s Teodor > the waiter]]"No, I've got a coffee. I mean it's not for me. It's for the, for that table, the tall one."

[[s the waiter > Teodor]]"We have coffee here."

[[s Teodor > the waiter]]"I know, I'm sure its great, I just"

[[s Defne > the waiter]]"He's with us," said the woman in yellow. She was in blue today. She took the younger man's arm and smiled at the waiter until he went away. [[s Defne > Teodor]]"You're Teo, right? I'm Defne. You look like your going to be sick, please don't, that's my grandmother's good carpet, she lent it for the photos. He's outside. He hates speeches."

[[scene place=the little terrace; present=Teodor, Ilkay]]
He was outside on the little terrace, in the coat, with his back to the door, looking up. There were about six stars. You don't get many in town.

[[s Teodor > Ilkay]]"That one's not a star," Teodor said, [[s Teodor > Ilkay]]"its a tanker."

The man turned around.

[[s Ilkay > Teodor]]"You know about stars?"

[[s Teodor > Ilkay]]"I'm the star map guy. I've got a delivery, for a Commander Soran?"

[[s Ilkay > Teodor]]"Who told you that I was a Commander?"

[[s Teodor > Ilkay]]"Nobody. Wait, are you one?"

[[s Ilkay > Teodor]]"Coast guard," said Ilkay. [[s Ilkay > Teodor]]"Retired. I had a knee." He took the cup. He turned it, with just his fingertips, the way he always did, to where the name goes, and he was quiet for so long that Teo started to die.

[[m Teodor > Ilkay]]"SORRY I THOUGHT YOUR SISTER WAS YOUR WIFE," said the cup. There was more around the back, in smaller writing. [[m Teodor > Ilkay]]"do you want to get dinner. not here theres too many forks. from Teodor (spelled right)"

[[s Ilkay > Teodor]]"It doesn't say Ilkay," the Commander said at last.

[[s Teodor > Ilkay]]"I ran out of room."

[[s Ilkay > Teodor]]"You spelled it correctly, on Monday. And Tuesday. I thought that it meant you were finished with me."

[[s Teodor > Ilkay]]"It did! I was being 'professional'. I hated it."

[[s Ilkay > Teodor]]"So did I." And there it went, the left one, just a bit, up. [[s Ilkay > Teodor]]"There's only one thing, Teodor."

[[s Teodor > Ilkay]]"What?"

[[s Ilkay > Teodor]]"I'm going to need a longer shelf. I'm not joking."

Behind the glass an old couple was cutting a cake with a Q on it and everybody was cheering, but if you ask Teo he'll tell you it was for them.

(END. or is it?? comment if you want Nomvula and Defne next, because she DID call back)
