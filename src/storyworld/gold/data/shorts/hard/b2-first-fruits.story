title: First Fruits
section: third | past | - | Bassey
person: Bassey | Inspector Bassey; the inspector; Oga; sir; the thin man; Candle | he/him
person: Corporal Udo | the corporal; Udo; the big man | he/him
person: Mr. Cole | the clerk; Mr. Cole | he/him
person: Mama Risi | the complainant; the trader; madam; her mother; Mama | she/her
person: Risi | a girl; the girl; the daughter; Risikat; my daughter | she/her
person: Sunday Ekong | the man in the white suit; Professor Pharaoh; the Professor; the prisoner; Weevil; Sunday | he/him
person: the tall constable | the tall constable; the tall one | he/him
person: the short constable | the short constable; the short one | he/him
relation: Mama Risi | Risi | family:mother
relation: Bassey | Sunday Ekong | friend
relation: Bassey | Corporal Udo | colleague
relation: Sunday Ekong | Mama Risi | enemy
relation: the tall constable | the short constable | colleague
=====
[[scene place=the station; present=Corporal Udo, Mr. Cole, Mama Risi, Risi, Sunday Ekong, the tall constable, the short constable]]
They brought the box in first. It took two constables to carry it, the tall one walking backwards and the short one telling him where the steps were. It was mahogany, about the size of a sewing machine, with a brass handle and an eye painted on the lid. After the box came the man in the white suit, without handcuffs, because nobody had liked to crease him. After him came the complainant, who had not stopped talking since the ferry.

[[s Mama Risi > Corporal Udo]]"Forty pounds!" she was saying. [[s Mama Risi > Corporal Udo]]"Count it on your fingers, and when you finish your fingers, borrow his own."

[[s Corporal Udo > Mama Risi]]"Madam, please. Sit." Corporal Udo was the biggest man in the station, and the most easily frightened.

[[s Mama Risi > Corporal Udo]]"I will sit when I have my forty pounds."

[[s Sunday Ekong > Corporal Udo]]"Who is in charge here?" asked the man in the white suit. He had a voice like palm oil. [[s Sunday Ekong > Corporal Udo]]"I am Professor Pharaoh, of Alexandria and Port Said, and I wish to lodge a complaint."

[[s Mama Risi > Sunday Ekong]]"You!"

[[s Sunday Ekong > Mama Risi]]"I, madam."

[[scene place=the station; present=Bassey, Corporal Udo, Mr. Cole, Mama Risi, Risi, Sunday Ekong, the tall constable, the short constable]]
Inspector Bassey came out of the back with his tea. He was so thin that his belt went round him nearly twice, and the room went quiet, since he never raised his voice and nobody wanted to miss it.

[[s Bassey > Mr. Cole]]"Write," he told the clerk, and Mr. Cole dipped his pen. [[s Bassey > Mama Risi]]"Your name, madam?"

[[s Mama Risi > Bassey]]"Mama Risi, adire cloth, third row from the pump. Everybody knows me."

[[s Bassey > Mama Risi]]"I meant your own name. Not your daughter's."

[[s Mama Risi > Bassey]]"That is my own. I have another one, but it is for the mosque."

[[m Mr. Cole]]"Mama Risi," wrote the clerk, and underlined it.

[[s Mama Risi > Bassey]]"On Friday this thief came to me with his box," said the trader. [[s Mama Risi > Bassey]]"He asked me for one pound. He put it in and turned the handle and talked Egyptian, and five pounds came out."

[[s the short constable > Mama Risi]]"Five?" said the short constable.

[[s Mama Risi > the short constable]]"Five! With the Queen's face, fresh! And he gave me all. He said, 'First fruits, Mama. Keep it.' So yesterday I brought the forty."

[[s Bassey > Mama Risi]]"And he turned the handle?"

[[s Mama Risi > Bassey]]"He said that it must sleep first. He said gold does not grow in the daytime. He locked it, and this morning we opened, and inside is newspaper, cut fine fine like pounds."

[[s Corporal Udo > Bassey]]"It is so, Oga," said the corporal. [[s Corporal Udo > Bassey]]"I have looked. It is the football page."

The Professor raised one finger. [[s Sunday Ekong > Bassey]]"I never touched her forty pounds."

[[s Mama Risi > Sunday Ekong]]"Thief!"

[[s Sunday Ekong > Bassey]]"I never so much as saw her forty pounds, Inspector. That is my complaint."

[[s the tall constable > the short constable]]"A thief is complaining of a theft," said the tall constable to the short one.

[[s the short constable > the tall constable]]"At the police station," said the other. It was clear that they would be telling this in the barracks for a month.

There was a girl by the door, seventeen or so, who had come in behind everybody and was rolling and unrolling the end of her head-tie. Everyone in that room had at least one eye on the box. The inspector noticed that she had not looked at it once.

[[s Bassey > the tall constable, the short constable]]"Put him in the back," he said. [[s Bassey > Corporal Udo]]"I'll take him alone. And, Corporal, nobody is to put anything into that thing."

[[s Corporal Udo > Bassey]]"No, sir," said Udo, and took his hand out of his pocket.

***

[[scene place=the back; present=Bassey, Sunday Ekong]]
[[s Bassey > Sunday Ekong]]"Sit."

[[s Sunday Ekong > Bassey]]"After you, Inspector."

[[s Bassey > Sunday Ekong]]"Sit." The inspector waited until the creases had been arranged. [[s Bassey > Sunday Ekong]]"Name."

[[s Sunday Ekong > Bassey]]"Professor—"

[[s Bassey > Sunday Ekong]]"The one your mother gave you."

[[s Sunday Ekong > Bassey]]"She gave me several. She was a generous woman."

[[s Bassey > Sunday Ekong]]"Where were you born?"

[[s Sunday Ekong > Bassey]]"Beside a river."

[[s Bassey > Sunday Ekong]]"Is there a river in Alexandria?"

[[s Sunday Ekong > Bassey]]"I was hoping you could tell me."

[[s Bassey > Sunday Ekong]]"How does it work?"

[[s Sunday Ekong > Bassey]]"By faith."

[[s Bassey > Sunday Ekong]]"How does the box work?"

[[s Sunday Ekong > Bassey]]"Oh, the box. There are two drawers. Yours goes down and mine comes up. You could find it out with a table knife."

[[s Bassey > Sunday Ekong]]"You say that very freely."

[[s Sunday Ekong > Bassey]]"I say it to you."

[[s Bassey > Sunday Ekong]]"So on Friday five pounds came up."

[[s Sunday Ekong > Bassey]]"My five. My last five. One doesn't catch barracuda on a bare hook."

[[s Bassey > Sunday Ekong]]"And yesterday forty went down."

[[s Sunday Ekong > Bassey]]"Newspaper went down! I took the drawer out in my lodging, I lit the lamp, and I tell you I nearly wept. One good pound on the top, to look at, and under it nothing but goals. I have been robbed."

[[s Bassey > Sunday Ekong]]"By whom?"

[[s Sunday Ekong > Bassey]]"That is police work."

[[s Bassey > Sunday Ekong]]"You want me to charge somebody with cheating a cheat."

[[s Sunday Ekong > Bassey]]"No. I want to know why you haven't laughed yet, Candle. You used to laugh at everything."

The thin man put down his cup. Nobody had called him by that name since 1931, at St. Columb's, in a dormitory of forty boys, where they used to threaten to light him for evening prayers.

[[s Bassey > Sunday Ekong]]"Who told you to call me that?"

[[s Sunday Ekong > Bassey]]"I gave it to you, myself. You don't know me? But I was fat then."

Bassey looked for a long time at the suit, and the grey hair, and the gap between the two front teeth. [[t Bassey]]"The mango," he thought.

[[s Sunday Ekong > Bassey]]"I sold you one half of a mango for tuppence," said the prisoner, [[s Sunday Ekong > Bassey]]"and the other half to the priest who came to take it away from you."

[[s Bassey > Sunday Ekong]]"Weevil," said the inspector. [[s Bassey > Sunday Ekong]]"Sunday Ekong. They told us that you were dead. Of fever. We sang for you."

[[s Sunday Ekong > Bassey]]"I heard. I was behind the wall. I owed the bursar eleven shillings."

A noise came out of the inspector which the two constables, who were listening at the door, took for choking. The short one wanted to go in. The tall one held him back by the belt.

[[scene place=the station; present=Bassey, Corporal Udo, Mr. Cole, Mama Risi, Risi, the tall constable, the short constable]]
When he came out his face was quite in order. The trader was still on her feet, and the corporal had given up and was sitting down for her.

[[s Bassey > Mama Risi]]"What do you wrap your cloth in, madam?" asked Bassey.

[[s Mama Risi > Bassey]]"Newspaper. What else?"

[[s Bassey > Mama Risi]]"Who cuts it?"

[[s Mama Risi > Bassey]]"My daughter. She is very careful, she cuts it so straight you would—"

Mama Risi stopped. Then she turned round. She was a large woman, in a great deal of cloth, and it took some time.

[[s Mama Risi > Risi]]"Risikat," she said.

[[s Risi > Mama Risi]]"It's in the post office." The girl had a small hoarse voice, but it did not shake. [[s Risi > Mama Risi]]"Thirty-nine pounds, in a book. It's in your name, Mama. I put one on the top."

[[s Mama Risi > Risi]]"You robbed your own mother?"

[[s Risi > Mama Risi]]"I robbed him. You'd given it to him already. It wasn't yours any more."

[[s Mr. Cole > Bassey]]"There's a point of law in that, sir," said Mr. Cole, who had not spoken all morning.

[[s Bassey > Risi]]"What is it for?" the inspector asked her.

[[s Risi > Bassey]]"The training college. They have taken me, and the fees are due on the first. Three times I told her. She said, 'When it becomes eighty you can go twice.'"

Nobody laughed except the tall constable, and he stopped.

[[s Mama Risi > Risi]]"You let me carry football through the whole market," said her mother. [[s Mama Risi > Risi]]"On my head. With prayers."

[[s Risi > Mama Risi]]"Yes, Mama."

[[s Mama Risi > Risi]]"And if that box had been a true box?"

[[s Risi > Mama Risi]]"Then you would have eighty pounds of football," said Risi.

It might have gone either way. The corporal shut his eyes. But something had begun to move about under all the cloth, and it came up slowly, by way of the shoulders, and it was laughter, and Mama Risi sat down at last, on Udo.

[[s Mama Risi > Bassey]]"Teacher!" she said, when she could. [[s Mama Risi > Bassey]]"She will teach them to steal from thieves. Look at her. Straight like a ruler. Has she eaten? She has not eaten."

[[s Corporal Udo > Bassey]]"Then who do we charge, Oga?" said the big man from underneath.

[[s Bassey > Corporal Udo]]"No money is missing."

[[scene place=the station; present=Bassey, Corporal Udo, Mr. Cole, Mama Risi, Risi, Sunday Ekong, the tall constable, the short constable]]
[[s Sunday Ekong > Bassey]]"I beg your pardon," said the Professor, who had found the door of the back room open. [[s Sunday Ekong > Bassey]]"My five pounds is missing. Who is holding my five pounds?"

They all looked at Mama Risi.

[[s Mama Risi > Sunday Ekong]]"First fruits," said the trader. [[s Mama Risi > Sunday Ekong]]"You told me to keep it."

---

[[scene place=the lorry park; present=Bassey, Sunday Ekong; time=That evening]]
That evening two men walked across the lorry park, one in khaki and one who carried his white jacket over his arm. They might have been brothers coming from a funeral that had gone rather well.

[[s Bassey > Sunday Ekong]]"The box stays with me," said Bassey. [[s Bassey > Sunday Ekong]]"It's an exhibit."

[[s Sunday Ekong > Bassey]]"I could make another."

[[s Bassey > Sunday Ekong]]"Not in Lagos."

[[s Sunday Ekong > Bassey]]"Not in Lagos," agreed Sunday. [[s Sunday Ekong > Bassey]]"I should tell you that it had twelve shillings in it when I came out. It was empty when I went in. I name nobody. He was very big."

[[s Bassey > Sunday Ekong]]"I told him."

[[s Sunday Ekong > Bassey]]"They can't help it, Candle. You show a man a drawer."

The lorry for Ibadan was filling up. A woman went along beside it with a tray of mangoes, and the inspector bought one. He had a table knife in his pocket, with mahogany dust still on it. He cut the fruit down beside the stone, with care, into two halves, and put one of them on the tailboard.

[[s Sunday Ekong > Bassey]]"How much?" said Weevil.

[[s Bassey > Sunday Ekong]]"Tuppence," said the inspector.
