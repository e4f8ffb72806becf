title: Gertie Flies Again, Chapter 7: The Wrong Suitcase
section: third | past | - | Cy Achterberg
person: Cy Achterberg | Cy; Cyprian; Mr. Achterberg; the navigator; the taller man; the brunet | he/him
person: Dusty Ravndal | Dusty; Nils; Ravndal; the pilot; the blond; the shorter man | he/him
person: Professor Mbaye | Professor Mbaye; Hortense; the professor; Prof; the older woman; Auntie; his wife | she/her
person: Tilda | Tilda; Spanner; the mechanic; the younger woman; her niece | she/her
person: the Contessa | the Contessa; Ilaria; the redhead; her rival; the other woman; his wife | she/her
person: Octave | Octave; Uncle Octave; the man in the linen suit; the stranger; her husband; my husband | he/him
person: the waiter | the waiter; a waiter | he/him
person: the new waiter | the new waiter; an old man | he/him
relation: Cy Achterberg | Dusty Ravndal | romantic
relation: Professor Mbaye | Tilda | family:aunt
relation: Octave | Professor Mbaye | family:husband
relation: Octave | Tilda | family:uncle
relation: Octave | the Contessa | family:husband
relation: Professor Mbaye | the Contessa | rival
=====
[[scene place=the Hotel Splendide/room 14; present=Cy Achterberg, Dusty Ravndal, Professor Mbaye, Tilda, the waiter]]
There was no map in the suitcase.

There was a shaving kit, a bottle of hair oil, and four pairs of striped silk pajamas. Everybody in room 14 of the Hotel Splendide stared at the pajamas. They had been shot at twice for those pajamas.

[[s Tilda > Cy Achterberg]]"You grabbed the wrong one." Said Tilda.

[[s Cy Achterberg > Tilda]]"It was dark, and somebody was shooting at my hat," said Cy. [[s Cy Achterberg > Tilda]]"There was two suitcases and they were both brown."

[[s Dusty Ravndal > Tilda]]"lay off him Spanner," Dusty said from the windowsill, where he was bleeding on the curtains alittle and pretending he wasn't. [[s Dusty Ravndal > Tilda]]"He did great."

The navigator felt his ears go red. It was stupid. He was thirty-one years old and six foot four and he had once landed Gertie in the middle of a typhoon with the pilot out cold across his lap, and all it took was [[q]]"he did great".

[[s Tilda > Professor Mbaye]]"Auntie? Auntie, are you okay?"

Professor Mbaye had picked up one of the pajama jackets, she was holding it at arms length like it was a snake. On the pocket somebody had embroidered a small O and a small M.

[[s Professor Mbaye > Tilda]]"I sewed this," said the professor.

[[s Dusty Ravndal > Professor Mbaye]]"You sew?" asked the blond.

[[s Professor Mbaye > Dusty Ravndal]]"Once. For our anniversary. These are my husband's pajamas."

Nobody said anything. It had been six years since Octave went over the side of the Marseilles packet with a lifebelt that didnt work. There was a plaque.

[[s Cy Achterberg > Professor Mbaye]]"Your... dead husband?" Cy said, as gently as he could.

[[s Professor Mbaye > Cy Achterberg]]"He is certainly going to be."

Someone knocked. Tilda had a wrench in her hand before the second knock, but it was just a waiter, very young, with a bottle of champagne and a card on a tray.

[[s the waiter > Professor Mbaye]]"From the lady with the red hair, Madame. She said that you would, uh. She said 'Tell her to breathe first.'"

The older woman did not breathe first. She ripped the card open with her teeth.

[[m the Contessa > Professor Mbaye]]"Darling Hortense," she read out, [[m the Contessa > Professor Mbaye]]"I seem to have your suitcase and you seem to have one of mine. How like old times. Bring it to my yacht at six and we will trade. Bring the blond too, I have a use for him. Ilaria."

[[s Dusty Ravndal]]"Huh," said Dusty.

[[s Cy Achterberg > Dusty Ravndal]]"What *use*?" said Cy, alot louder than he meant to.

The waiter looked from the taller man to the shorter one, and then at the ceiling, and asked if there would be a reply.

[[s Professor Mbaye > the waiter]]"Yes." said the professor. [[s Professor Mbaye > the waiter]]"Tell that woman I'm coming."

* * *

[[scene place=the cockpit; present=Cy Achterberg, Dusty Ravndal]]
It was forty minutes to the lagoon. Gertie had a cough in her left engine and Tilda was back in the hull swearing at it, you could hear her through the speaking tube.

[[s Dusty Ravndal > Cy Achterberg]]"Your not talking," said Dusty.

[[s Cy Achterberg > Dusty Ravndal]]"I'm navigating."

[[s Dusty Ravndal > Cy Achterberg]]"There's one island. I can see it from here."

[[s Cy Achterberg > Dusty Ravndal]]"Then steer at it."

[[s Dusty Ravndal > Cy Achterberg]]"Is this about the card?"

[[s Cy Achterberg > Dusty Ravndal]]"What card?"

[[s Dusty Ravndal > Cy Achterberg]]"Cy."

[[s Cy Achterberg > Dusty Ravndal]]"She's very beautiful. It's none of my business."

[[s Dusty Ravndal > Cy Achterberg]]"She put a scorpion in my bunk!"

[[s Cy Achterberg > Dusty Ravndal]]"I know. I took it out of your bunk. I still have the mark."

[[s Dusty Ravndal > Cy Achterberg]]"So you know how I feel about her then."

[[s Cy Achterberg > Dusty Ravndal]]"I never know how you feel about anybody, Nils, you just grin at everything."

It was the first name that did it. Nobody called him that, not since his mother. The blond quit grinning. He flew the plane very carefully for about a minute as if it was made of eggs.

[[s Dusty Ravndal > Cy Achterberg]]"In Oran," he said finally, [[s Dusty Ravndal > Cy Achterberg]]"in the coal shed. When we thought they had us. You said 'If we get out of this, remind me to tell you something.' Well I been reminding you for two months. I stand next to you and remind you all day long."

[[t Cy Achterberg]]"That's what that was?" thought Cy. [[t Cy Achterberg]]"The standing?"

[[s Cy Achterberg > Dusty Ravndal]]"Dusty," he said, and his voice came out strange. [[s Cy Achterberg > Dusty Ravndal]]"I wanted to tell you that..."

[[s Tilda > Cy Achterberg, Dusty Ravndal]]"Sorry to break this up," said the speaking tube, [[s Tilda > Cy Achterberg, Dusty Ravndal]]"because honestly, finally, but the left engine's on fire."

* * *

[[scene place=the lagoon/the yacht/the deck; present=Cy Achterberg, Dusty Ravndal, Professor Mbaye, Tilda, the Contessa, Octave]]
The Contessa received them on deck in a green silk dressing gown with a pistol lying next to the teapot. There was a man in a linen suit asleep on a deck chair behind her with a panama hat over his face. The stranger had nice shoes. He was snoring a little bit.

[[s the Contessa > Professor Mbaye]]"Hortense! You're smoking."

[[s Professor Mbaye > the Contessa]]"It was the left engine. Where is my map?"

[[s the Contessa > Professor Mbaye]]"Where are my pajamas?" said the redhead. [[s the Contessa > Professor Mbaye]]"I mean, they're his, but I do steal the tops."

The professor set the suitcase down on the deck, slowly. Her rival slid a second one over with one bare foot. It was all very polite. Cy kept himself between the pistol and the pilot without really thinking about it, and the pilot kept moving around him to see.

[[s Dusty Ravndal > the Contessa]]"So what do you want me for, lady?" Dusty asked.

[[s the Contessa > Dusty Ravndal]]"To fly me to Tangier. My own man quit on Sunday, he says there's no money to pay him. Theres no money to pay anyone, it has just... melted." The Contessa waved at the deck chair. [[s the Contessa > Dusty Ravndal]]"My husband handles that side of things."

[[s Tilda > the Contessa]]"You got *married*?" said Tilda.

[[s the Contessa > Tilda]]"In the spring. Such a restful man. He lost his first wife to a fever, poor lamb, he can't even say her name without..."

[[s Professor Mbaye > the Contessa]]"What fever?" asked Professor Mbaye. She had gone very quiet and she was looking at the shoes.

[[s the Contessa > Professor Mbaye]]"In Dakar, I think. Why? You've gone a funny color."

The younger woman had got there too. She walked past the teapot and past the pistol, and picked the hat up off of the sleeping man's face.

[[s Tilda > Octave]]"Hi, Uncle Octave," said Tilda.

The man in the linen suit opened his eyes. He looked at his niece and then at the ladies behind her, first the one and then the other one. You could see him doing the sums.

[[s Octave]]"Ah," he said.

[[s Professor Mbaye > Octave]]"Do not get up," said his wife.

[[s the Contessa > Octave]]"Yes, stay right where you are," said his wife.

[[s Octave > Professor Mbaye]]"Hortense. You look well. I can explain about the boat."

[[s Professor Mbaye > Octave]]"I spoke at your funeral! I said 'He never told a lie.' Your mother wept!"

[[s the Contessa > Octave]]"I have been putting flowers by a photograph," said the redhead dangerously, [[s the Contessa > Octave]]"of a dead wife. Every Friday. In that photograph she has a very big hat on. Was that *Hortense*?"

[[s Octave > the Contessa]]"It was the only one I had with me, my treasure."

[[s Professor Mbaye > Octave]]"Your treasure!"

[[s Tilda > Octave]]"Where's the money, Uncle?" Tilda asked. She hadn't put the wrench down.

[[s Octave > Tilda]]"What money, ma petite?"

[[s Tilda > Octave]]"All the money."

He told them in the end. It took both ladies and the pistol. It was in a bank in Lisbon under the name of a Mr. Splendide, because he had no imagination, and Tilda wrote down the number on her arm in grease pencil.

[[s the Contessa > Professor Mbaye]]"Two husbands I buried before this one," said the Contessa, and dropped down in the empty chair beside the professor. [[s the Contessa > Professor Mbaye]]"I mean really buried them. I was so careful with this one."

[[s Professor Mbaye > the Contessa]]"You were not to know, Ilaria."

[[s the Contessa > Professor Mbaye]]"I did know he dyed it."

[[s Professor Mbaye > the Contessa]]"He dyes it *now*?"

[[s the Contessa > Professor Mbaye]]"Shoe polish."

And the two worst enemies in the Mediterranean started to laugh, they laughed till the older woman had to hold on to the other one's sleeve.

[[s Cy Achterberg > Dusty Ravndal]]"Are we winning?" Cy whispered.

[[s Dusty Ravndal > Cy Achterberg]]"I dont think this is about us," Dusty whispered back.

[[scene place=the Hotel Splendide/the terrace; present=Cy Achterberg, Dusty Ravndal, Professor Mbaye, Tilda, the Contessa, the new waiter; time=the next morning]]
The next morning the Splendide gave them breakfast on the terrace, all five of them, with the map spread out under the coffee cups. Octave was not having breakfast. Octave was in Gertie's aft locker with a life jacket on, in case of accidents.

The boy with the tray wasn't on today. The new waiter was an old man with sad eyes, he brought one omelette too many, and nobody told him.

[[s the Contessa > Professor Mbaye]]"If we leave at noon," said the Contessa, with her mouth full, [[s the Contessa > Professor Mbaye]]"we can be in Lisbon when the bank opens, and at your temple by Friday. Half and half?"

[[s Professor Mbaye > the Contessa]]"Sixty and forty. You put scorpions in things."

[[s the Contessa > Professor Mbaye]]"*One* scorpion."

[[s the new waiter > Tilda]]"More coffee, mademoiselle?"

[[s Tilda > the new waiter]]"Please," said the mechanic, [[s Tilda > the new waiter]]"and could you maybe leave the pot."

Dusty had his arm in a clean sling. There was plenty of chairs, but he wasn't sitting in one. He had carried his cup all the way round the table and now he was standing next to Cy, in the sun, looking out at the sea.

[[s Cy Achterberg > Dusty Ravndal]]"What are you doing," said Cy.

[[s Dusty Ravndal > Cy Achterberg]]"Reminding you," said the blond.

The brunet put down his fork. Everybody else at the table got really interested in the map.

[[s Cy Achterberg > Dusty Ravndal]]"I love you," Cy told his omelette. Then he tried it again in the right direction. [[s Cy Achterberg > Dusty Ravndal]]"I love you. That was it, that was the thing. I know its a bad time, there's a lot of people..."

He didn't get to the end, because Ravndal bent down and kissed him. It was not a very long kiss and it tasted like marmalade. Cy's hat fell off, the one with the hole in it.

[[s Tilda > Professor Mbaye]]"Finally," said Tilda, and held out her hand, and her aunt sighed and put ten francs in it.

[[s Dusty Ravndal > Professor Mbaye]]"You bet against us, Prof?" Dusty said. He was pink all the way down into his shirt.

[[s Professor Mbaye > Dusty Ravndal]]"Certainly not. I had you down for Lisbon."

The old man with the tray put the extra omelette down in between the two of them, and for the first time all morning he smiled. Out in the bay somebody was kicking the inside of a seaplane.

[[s Cy Achterberg > Professor Mbaye, the Contessa]]"We should probably feed him," said Cy.

[[s Professor Mbaye > Cy Achterberg]]"Later," said Professor Mbaye.

[[s the Contessa > Cy Achterberg]]"Much later," said the other Mrs. Mbaye, and passed the sugar to his wife.
