title: The Accounts for the Schoolroom, Chapter 11
section: third | past | - | Damaris Thwaite
person: Damaris Thwaite | Damaris; Miss Thwaite; the governess; the smaller woman; Dam | she/her
person: Ottilie Brandreth | Ottilie; Lady Brandreth; the countess; the taller woman; the blonde; the stranger; her ladyship; Mamma | she/her
person: Pip | Pip; the little girl; the child; Lady Philippa; her pupil | she/her
person: Jory Thwaite | Jory; the lieutenant; her brother; Mr. Thwaite | he/him
person: the landlord | the landlord; Mr. Snell; the innkeeper | he/him
person: Lord Hugo | Lord Hugo; Hugo; Uncle Hugo | he/him
person: the farmer's wife | the farmer's wife; the woman in the red cloak | she/her
relation: Damaris Thwaite | Ottilie Brandreth | romantic
relation: Ottilie Brandreth | Pip | family:mother
relation: Jory Thwaite | Damaris Thwaite | family:brother
relation: Lord Hugo | Ottilie Brandreth | enemy
relation: Lord Hugo | Pip | family:uncle
=====
[[scene place=the Three Tuns/the coffee room; present=Damaris Thwaite, the landlord, the farmer's wife, Ottilie Brandreth; time=by six]]
The snow had stopped the Plymouth mail at four o'clock, and by six the Three Tuns was full up to the rafters, and Damaris had been sat in the corner of the coffee room for two hours with her feet on her trunk and her gloves on, being looked at.

[[s the landlord > Damaris Thwaite]]"They'll not dig us out before Thursday Miss." said the landlord, for the third time. [[s the landlord > Damaris Thwaite]]"I've only the one chamber left and its yours if you want it, but I'm bound to tell you that it smokes."

[[s Damaris Thwaite > the landlord]]"I will take it Mr. Snell." said the governess. She would of taken the hen house. She had not slept since Brandreth, and every time she shut her eyes she saw that drawing room again, and the ring on the wrong hand.

[[s the farmer's wife > Damaris Thwaite]]"Going far, dear?" asked a farmer's wife in a red cloak, who had been wanting to ask since the soup.

[[s Damaris Thwaite > the farmer's wife]]"To Plymouth, my brother's ship is in."

[[s the farmer's wife > Damaris Thwaite]]"Ah." said the woman in the red cloak. [[s the farmer's wife > Damaris Thwaite]]"You've the look of running away. I only say it because I did it myself once, and I went to *my* brother's, and it was a mistake."

Damaris was trying to think of a reply which was civil, when the street door crashed open, and half of Dartmoor blew in with a stranger in the middle of it. All you could see was a hat, and a coat with about nine capes.

[[s the landlord > Ottilie Brandreth]]"We're full sir!" cried the innkeeper.

[[s Ottilie Brandreth > the landlord]]"I don't want a bed." said the stranger. [[s Ottilie Brandreth > the landlord]]"I'm looking for a lady. Small, dark and extremely angry. She would have come on the mail."

It was a low voice and just now a very hoarse one. It had read Cowper out loud in the library every evening for a whole winter, and Damaris would have known it at the bottom of the sea. She pulled her bonnet down until she couldn't see anything but the table.

[[s the landlord > Ottilie Brandreth]]"There's one there thats small, sir, I couldn't speak to the anger."

Four strides, and the boots stopped in front of her. Off came the hat, and all that ridiculous pale hair fell down over the nine capes, and somewhere behind them Mr. Snell dropped a tray.

[[s Ottilie Brandreth > Damaris Thwaite]]"Miss Thwaite." said the Countess of Brandreth.

[[s Damaris Thwaite > Ottilie Brandreth]]"My lady." said Damaris, to the table. [[s Damaris Thwaite > Ottilie Brandreth]]"That is Lord Hugo's coat."

[[s Ottilie Brandreth > Damaris Thwaite]]"It was on a peg. I was in a hurry."

[[s Damaris Thwaite > Ottilie Brandreth]]"Those are his breeches!"

[[s Ottilie Brandreth > Damaris Thwaite]]"They were on a peg too." said the taller woman, going pink. [[s Ottilie Brandreth > Damaris Thwaite]]"Is there somewhere we can talk, or shall I do it here? Because I will do it here. I've driven thirty miles in a gig."

[[s the farmer's wife > Damaris Thwaite]]"Oh go *on* dear." said the farmer's wife.

***

[[scene place=The chamber; present=Damaris Thwaite, Ottilie Brandreth]]
The chamber did smoke. It also had one chair, one candle and (of course) one bed, and the two of them stood on opposite sides of it like duellists.

[[s Ottilie Brandreth > Damaris Thwaite]]"You left me a letter." said Ottilie. She took it out of Hugo's pocket, it had been folded so many times it was coming apart. [[m Damaris Thwaite > Ottilie Brandreth]]"Your ladyship will find the accounts for the schoolroom in the left hand drawer." [[s Ottilie Brandreth > Damaris Thwaite]]"And then your name! Eleven months, and I got the *accounts*."

[[s Damaris Thwaite > Ottilie Brandreth]]"They were correct."

[[s Ottilie Brandreth > Damaris Thwaite]]"I don't care a damn if they were correct."

[[s Damaris Thwaite > Ottilie Brandreth]]"Your brother in law came to see me, in the drawing room. Tuesday."

[[s Ottilie Brandreth > Damaris Thwaite]]"What did he say?"

[[s Damaris Thwaite > Ottilie Brandreth]]"That you were going to marry Sir George at Easter and a person of my sort about the house was being talked of. He said it would come kinder from him than from you."

[[s Ottilie Brandreth > Damaris Thwaite]]"From me!"

[[s Damaris Thwaite > Ottilie Brandreth]]"He said, 'She hasn't the heart to tell you herself, she has asked me to do it.' He was very kind, that was the worst part. He gave me ten pounds."

[[s Ottilie Brandreth > Damaris Thwaite]]"And you believed it? You of all people? You don't believe in the Flood."

[[s Damaris Thwaite > Ottilie Brandreth]]"He was wearing your ring."

[[s Ottilie Brandreth > Damaris Thwaite]]"I *lost* that ring. I've had the drains up!"

[[s Damaris Thwaite > Ottilie Brandreth]]"He said that you had sent it with him as a token."

[[s Ottilie Brandreth > Damaris Thwaite]]"I'll kill him. I'll do it in his own breeches. Dam, look at me."

Nobody had called her that except Jory, not ever. The smaller woman looked. There was snow melting in the blonde's eyelashes and a smut on her nose and she had definately been crying somewhere around Okehampton, and it wasn't fair, it wasn't fair at all, that anyone should be allowed to look like that.

[[t Damaris Thwaite]]"I shall say it now," thought Damaris. [[t Damaris Thwaite]]"I shall say it and then I can go to sea."

Somebody kicked the door.

[[scene place=The chamber; present=Damaris Thwaite, Ottilie Brandreth, the landlord, Pip]]
[[s the landlord > Ottilie Brandreth]]"Begging your pardon sir. Ma'am." It was Mr. Snell, holding something at arms length that was wrapped up in a horse blanket. [[s the landlord > Ottilie Brandreth]]"This here was under the seat of your gig. It bites."

[[s Pip > the landlord]]"I only bit you because you *grabbed*." said the blanket.

[[s Ottilie Brandreth > Pip]]"Pip!" shrieked the countess, [[s Damaris Thwaite > Pip]]"Philippa!" said the governess, and between them they got the little girl unrolled. She was blue, and covered in straw, and very pleased with herself.

[[s Ottilie Brandreth > Pip]]"You are supposed to be in bed with a cold."

[[s Pip > Ottilie Brandreth]]"I was bored of it. I got in when you were looking for your other boot." Her pupil sat down on the bed and started to take off her stockings, like it was her own nursery. [[s Pip > Damaris Thwaite]]"Miss Thwaite, Mamma said a word to the horse. She said it the whole way up the hill. I can spell it."

[[s Damaris Thwaite > Pip]]"Please don't."

[[s Pip > Damaris Thwaite]]"Are you coming home? Uncle Hugo says that I'm to go to school at Bath and there's rice pudding every day. He's taken all the things out of your room and he's going to keep fishing rods in it."

[[s Ottilie Brandreth > Pip]]"Is he." said her mother, in a voice that made the landlord remember that he was wanted downstairs.

[[s Damaris Thwaite > Pip]]"Feet." said Damaris, who couldn't help it, and took one of them in her lap to rub. It was like a fish. She kept her eyes on it. [[s Damaris Thwaite > Ottilie Brandreth]]"You had better get into something dry too my lady. I've a nightgown, it will come down to about your knees."

[[s Ottilie Brandreth > Damaris Thwaite]]"Damaris—"

[[s Pip > Ottilie Brandreth]]"She's crying Mamma." the child reported. [[s Pip > Ottilie Brandreth]]"On my foot."

So Ottilie, Countess of Brandreth, in nine capes and another person's breeches, went down on the boards and put both arms round as much of her as she could reach. And that was how they were when the door opened again, without even a kick this time, and a young man in a boat cloak stood on the threshold with his mouth open.

[[scene place=The chamber; present=Damaris Thwaite, Ottilie Brandreth, Pip, Jory Thwaite]]
[[s Jory Thwaite > Ottilie Brandreth]]"Take your hands off my sister, sir!" he roared.

[[s Damaris Thwaite > Jory Thwaite]]"Oh *Jory*." said Damaris.

[[s Jory Thwaite > Damaris Thwaite]]"I've walked nine miles to meet you because they told me the mail was stuck. Nine miles! And I find you in a bedroom with a, with some dandy!" The lieutenant had got hold of his sword, but it was frozen to the scabbard. [[s Jory Thwaite > Ottilie Brandreth]]"Stand up and name your friends sir!"

The dandy stood up. She was about two inches taller then he was, and she turned round.

[[s Ottilie Brandreth > Jory Thwaite]]"I should be delighted." she said, quite politely. [[s Ottilie Brandreth > Jory Thwaite]]"But I don't think you'd enjoy it Mr. Thwaite. I've been told that I cheat."

There was a silence. Jory looked at the hair, and then lower down, and then very quickly at the ceiling, and he turned the same colour as the farmer's wife's cloak.

[[s Jory Thwaite > Damaris Thwaite]]"Who is *that*?"

[[s Damaris Thwaite > Jory Thwaite]]"That is Lady Brandreth." said his sister with dignity. [[s Damaris Thwaite > Jory Thwaite]]"I believe I may have mentioned her to you. When I wrote."

[[s Jory Thwaite > Damaris Thwaite]]"*Mentioned* her? Dam, there's nothing else in them! I've got eleven months of it in my sea chest. 'Lady B. wore the green.' 'Lady B. laughed at something I said about Hannibal.' The whole gunroom's been following it, we had to read the green one twice. The purser thinks your in—"

[[s Damaris Thwaite > Jory Thwaite]]"Jory, if you say one more word I'll push you down the stairs."

[[s Ottilie Brandreth > Jory Thwaite]]"What does the purser think?" asked Ottilie.

She hadn't moved. All the hoarseness had gone out of her voice, and most of the breath too.

[[s Jory Thwaite > Ottilie Brandreth]]"Well." said the lieutenant, and looked at his sister, and then at the stairs. [[s Jory Thwaite > Ottilie Brandreth]]"Ma'am, I think I'd better go down and see about some punch."

[[s Pip > Jory Thwaite]]"Can I have some?" said Pip.

[[s Jory Thwaite > Pip]]"Who's this then?"

[[s Pip > Jory Thwaite]]"I'm Lady Philippa Brandreth and I can spell a bad word."

[[s Jory Thwaite > Pip]]"Can you by God! Come on then." said the young man, and he held out his hand. [[s Jory Thwaite > Pip]]"I bet I know a worse one."

---

[[scene place=the hearth; present=Damaris Thwaite, Ottilie Brandreth, Pip; time=midnight]]
By midnight the child had the whole bed, sideways, and the lieutenant was asleep on the stairs with his cloak over his head, so there was nothing left for the two of them but the hearth. The nightgown did come down to about her knees. Damaris was looking at the fire, very hard.

[[s Ottilie Brandreth > Damaris Thwaite]]"I'm not going to marry Sir George." said a voice beside her. [[s Ottilie Brandreth > Damaris Thwaite]]"He has a laugh like a gate. I never was going to, Hugo wants the trusteeship and he can't get it while I have somebody in the house who does sums."

[[s Damaris Thwaite > Ottilie Brandreth]]"The accounts." Damaris said slowly. [[s Damaris Thwaite > Ottilie Brandreth]]"I said to him on the Monday that there was four hundred pounds I couldn't make out."

[[s Ottilie Brandreth > Damaris Thwaite]]"In the left hand drawer."

[[s Damaris Thwaite > Ottilie Brandreth]]"In the left hand drawer. Oh, I am a *fool*."

[[s Ottilie Brandreth > Damaris Thwaite]]"Come home." said the countess.

[[s Damaris Thwaite > Ottilie Brandreth]]"As what? I won't be the governess, I can't. I can't go on sitting across from you and handing you the marmalade."

[[s Ottilie Brandreth > Damaris Thwaite]]"As whatever you like. I don't know what it's called."

[[s Damaris Thwaite > Ottilie Brandreth]]"I don't think it's called anything."

[[s Ottilie Brandreth > Damaris Thwaite]]"Then we'll have to do it without." Ottilie said. Her hand was lying on the hearth stone, palm up, like she had put it down there and forgotten about it, only it was shaking. [[s Ottilie Brandreth > Damaris Thwaite]]"What *does* the purser think?"

So the governess told her. It didn't take very long, and afterwards nobody said anything at all for quite some time.

[[s Pip > Damaris Thwaite, Ottilie Brandreth]]"I'm not asleep you know." said a voice from the bed.
