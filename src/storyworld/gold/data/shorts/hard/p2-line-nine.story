title: Line Nine
section: first | past | Perpetua Lobo | -
person: Perpetua Lobo | Miss Lobo; Pepa; child; girl; the baby | she/her
person: Aunt Bemvinda | my aunt; Mrs. Rebelo; Bemvinda; the supervisor; the night girl | she/her
person: the caller | the caller; the lady on line nine; the woman; Quiteria Lobo; my mother | she/her
person: Armando Saldanha | Dr. Saldanha; the young doctor; Armando; the doctor's son | he/him
person: old Dr. Saldanha | old Dr. Saldanha; the old doctor; his father | he/him
person: Constable Gaspar | Constable Gaspar; Gaspar; the constable; the policeman | he/him
relation: Aunt Bemvinda | Perpetua Lobo | family:aunt
relation: the caller | Perpetua Lobo | family:mother
relation: Aunt Bemvinda | the caller | family:sister
relation: old Dr. Saldanha | Armando Saldanha | family:father
relation: Perpetua Lobo | Constable Gaspar | friend
=====
[[scene place=the exchange; present=Perpetua Lobo; time=ten past two in the morning/the first night]]
The exchange at Assolvel had twenty lines and I had the care of them from ten at night until six in the morning, with a fan, a chamber pot and a plaster Saint Gabriel who had lost his trumpet. Nobody rang. In the rains even the priest didn't rouse himself to die at night. So when the shutter dropped on number nine, at ten past two in the morning, I was so pleased that I nearly pulled the cord out by the roots.

[[s Perpetua Lobo > the caller]]"Number, please."

There was a noise like a sieve being shaken, and behind it a woman.

[[s the caller > Perpetua Lobo]]"The doctor," she said. [[s the caller > Perpetua Lobo]]"Quickly. Give me the doctor."

[[s Perpetua Lobo > the caller]]"Putting you through."

Dr. Saldanha lived over the pharmacy, on line four. I rang him for a long while before he came on, breathing through his nose.

[[s Armando Saldanha > Perpetua Lobo]]"Saldanha."

[[s Perpetua Lobo > Armando Saldanha]]"A lady for you, Doctor. She says it's urgent. Go ahead, caller."

But the sieve had stopped. The caller had gone.

[[s Armando Saldanha > Perpetua Lobo]]"Which lady?" he said. [[s Armando Saldanha > Perpetua Lobo]]"Where? Is it old Mrs. Furtado's heart again?"

[[s Perpetua Lobo > Armando Saldanha]]"She didn't say. It was line nine."

[[s Armando Saldanha > Perpetua Lobo]]"Miss Lobo, I've been here five months and I have the list pasted over my bed. There's no line nine."

I looked at the board. He was right, in a way. There was a nine, but it had a twist of red thread round it, faded nearly white, and the red thread meant dead.

[[scene place=the kitchen; present=Perpetua Lobo, Aunt Bemvinda; time=breakfast]]
[[s Aunt Bemvinda > Perpetua Lobo]]"Damp," said my aunt at breakfast.

My aunt Bemvinda was also Mrs. Rebelo the supervisor. She had sat at that board herself until her eyes went, then she got the day turn and the keys and, in due course, me: I was brought up on her salary, first to the nuns and then to the headset. At the exchange I called her Mrs. Rebelo and she called me Miss Lobo. At home I was Pepa, unless I had done something.

[[s Perpetua Lobo > Aunt Bemvinda]]"Damp doesn't ask for the doctor."

[[s Aunt Bemvinda > Perpetua Lobo]]"Damp gets in and crosses the wires, and you hear some madam in Margal shouting for her fish. I've heard the Bishop's cook that way. What time was this?"

[[s Perpetua Lobo > Aunt Bemvinda]]"Ten past two."

She had been cutting bread against her chest, the way she did. The knife stopped.

[[s Aunt Bemvinda > Perpetua Lobo]]"Leave it out of the log," she said.

[[s Perpetua Lobo > Aunt Bemvinda]]"You told me a thing that's left out of the log has been done twice, once by me and once by the devil."

[[s Aunt Bemvinda > Perpetua Lobo]]"Then write 'damp'. Eat, child."

***

[[scene place=the exchange; present=Perpetua Lobo, Armando Saldanha, Constable Gaspar; time=ten past two/the third night]]
The second night it was the same, word for word, and the second night I didn't wake the doctor. On the third he came of his own accord, in a raincoat over his pyjamas, bringing the constable, whom he had found sheltering in our porch. The young doctor had long, mild hands and no idea what to do with his umbrella. Gaspar took it off him and stood it in the chamber pot.

[[s Constable Gaspar > Perpetua Lobo]]"I'm here as a witness, Pepa," said Gaspar. We had been to catechism together. [[s Constable Gaspar > Perpetua Lobo]]"Also it's wet out."

[[s Armando Saldanha > Perpetua Lobo]]"If somebody needs me, I'd like to know where," the doctor said. [[s Armando Saldanha > Perpetua Lobo]]"And if nobody does, I'd like to sleep. Whose was it, when it was a line?"

[[s Constable Gaspar > Armando Saldanha]]"Nine? That'd be Casa Lobo. Up on the laterite, past the cross." The policeman glanced at me and away. [[s Constable Gaspar > Armando Saldanha]]"There's no roof on it now."

[[s Armando Saldanha > Perpetua Lobo]]"Lobo? Your people, Miss Lobo?"

[[s Perpetua Lobo > Armando Saldanha]]"My father's. He was at sea. My mother died up there and he never came back to look at it."

[[s Armando Saldanha > Perpetua Lobo]]"I'm sorry. What did she die of?"

[[s Perpetua Lobo > Armando Saldanha]]"Me," I said.

The shutter dropped.

None of us had been looking at the clock, and so I can't swear to the minute, but Gaspar swears to it still. I put the plug in and held the earpiece away from my head so that the other two could put theirs beside it. We must have looked like three hens at one dish.

[[s the caller > Perpetua Lobo]]"The doctor. Quickly. Give me the doctor."

[[s Perpetua Lobo > the caller]]"I have him here, madam," I said. [[s Perpetua Lobo > the caller]]"I have him in the room. Please speak."

[[s Armando Saldanha > the caller]]"This is Dr. Saldanha," said the doctor into my mouthpiece, with his wet chin on my shoulder. [[s Armando Saldanha > the caller]]"What's the trouble? Where are you?"

The sieve shook and shook.

[[s the caller > Armando Saldanha]]"You're not," said the woman. [[s the caller > Armando Saldanha]]"You are not he. Oh, girl, wake up, wake up, *why* don't you wake up?"

And she was gone, and the red thread on number nine swung a little, as if someone had breathed on it.

The young man sat down on my stool.

[[s Armando Saldanha > Perpetua Lobo, Constable Gaspar]]"That wasn't said to me," he said after a bit. [[s Armando Saldanha > Perpetua Lobo, Constable Gaspar]]"She knows the name. She knew it and she knew I wasn't it. My father had this practice, before the war. I grew up in town with my mother's family, I barely knew him. He was Dr. Saldanha, here."

[[s Constable Gaspar > Armando Saldanha]]"He set my arm," said the constable. [[s Constable Gaspar > Armando Saldanha]]"Old Dr. Saldanha. Smelled of cloves. He's been dead twelve years."

[[s Perpetua Lobo > Constable Gaspar]]"And who's she telling to wake up?" I asked.

Gaspar looked at Saint Gabriel. [[s Constable Gaspar > Perpetua Lobo]]"I was three years old," he said. [[s Constable Gaspar > Perpetua Lobo]]"I only know what my grandmother used to say. You'd better ask who had the night turn."

***

[[scene place=her room; present=Perpetua Lobo, Aunt Bemvinda; time=a quarter past six]]
My aunt was on her knees when I came in, at a quarter past six, with her rosary and her bad eyes shut. I didn't wait for the Amen.

[[s Perpetua Lobo > Aunt Bemvinda]]"Who had the night turn when I was born?"

[[s Aunt Bemvinda > Perpetua Lobo]]"You're dripping on the floor."

[[s Perpetua Lobo > Aunt Bemvinda]]"Who had it, Mrs. Rebelo?"

[[s Aunt Bemvinda > Perpetua Lobo]]"Don't call me that here."

[[s Perpetua Lobo > Aunt Bemvinda]]"Was it you?"

[[s Aunt Bemvinda > Perpetua Lobo]]"I was nineteen," she said. [[s Aunt Bemvinda > Perpetua Lobo]]"I'd been to a wedding at Chinvar and danced till the lamps went out, and I came straight on shift in my shoes. I put my head on the board. Only to cool it."

[[s Perpetua Lobo > Aunt Bemvinda]]"Oh, Auntie."

[[s Aunt Bemvinda > Perpetua Lobo]]"It was ten past two when the shutter dropped. I know because of the clock stopping; they have a little counter at the back. She rang until twenty to four. An hour and a half, Pepa. Ten yards from the old doctor's door, I was, he lived across the road then, I could have leaned out and shouted. At six the day girl came and shook me."

[[s Perpetua Lobo > Aunt Bemvinda]]"And the doctor?"

[[s Aunt Bemvinda > Perpetua Lobo]]"He ran. He was a heavy man and he ran all the way up that hill in his slippers. He got the baby." She felt about for the edge of the bed. [[s Aunt Bemvinda > Perpetua Lobo]]"He came down with you inside his coat and put you in my lap and he never told anyone. He said, 'Bemvinda, this is your sister's, and you will be awake now for twenty years.' So I have been."

I had always known that she was my mother's sister. I had never thought what it meant: that the night girl had slept through a ringing that was her own blood.

[[t Perpetua Lobo]]"I ought to be angry," I thought, and looked for it, and found only how small her feet were, side by side.

[[s Perpetua Lobo > Aunt Bemvinda]]"She's still ringing," I said. [[s Perpetua Lobo > Aunt Bemvinda]]"She doesn't know it's over. What shall I do?"

[[s Aunt Bemvinda > Perpetua Lobo]]"You're the operator," said my aunt. [[s Aunt Bemvinda > Perpetua Lobo]]"Put her through."

[[scene place=the exchange; present=Perpetua Lobo, Aunt Bemvinda, Armando Saldanha, Constable Gaspar; time=the fourth night]]
The old doctor's line had been number two. It too had a red thread. The house across from the exchange was a cycle shop by then and no wire had run to it for years, but the jack was still in the board, full of dust, and I blew in it.

They all came, the fourth night. Gaspar had brought a flask. The doctor had put on a tie, I think out of respect for the number two. My aunt sat in the corner below Saint Gabriel in her good black, and when he tried to give her his chair as well as the one she had, she said, [[s Aunt Bemvinda > Armando Saldanha]]"You have his ears," and that was all she said till it was time.

[[s Constable Gaspar > Perpetua Lobo]]"What if nobody answers?" Gaspar whispered.

[[s Perpetua Lobo > Constable Gaspar]]"Then I'll go on ringing."

[[s Armando Saldanha > Perpetua Lobo]]"What if somebody does?" whispered the doctor's son.

Ten past. The shutter on nine fell with its little clack, and I saw my aunt's whole body jump, as it must have jumped every time a shutter fell for two-and-twenty years.

[[s Perpetua Lobo > the caller]]"Number, please," I said.

[[s the caller > Perpetua Lobo]]"The doctor! Quickly..."

[[s Perpetua Lobo > the caller]]"Yes, madam. Trying to connect you."

I took the other cord and put it into number two, and leaned on the key. You could hear it go, out along a wire that was not there. Four rings. Seven. At eleven, I heard Armando Saldanha begin to say something behind me, and stop, because the room had filled with the smell of cloves.

[[s old Dr. Saldanha > Perpetua Lobo]]"Well? Well?" It was a thick, cross voice, full of bed. [[s old Dr. Saldanha > Perpetua Lobo]]"Saldanha here. Who's that? Is that you, Bemvinda?"

I couldn't speak. A hand came over my shoulder and took the headset from me, and turned the mouthpiece round to where she could find it.

[[s Aunt Bemvinda > old Dr. Saldanha]]"Yes, Doctor," my aunt said, [[s Aunt Bemvinda > old Dr. Saldanha]]"it's the night girl. I have Casa Lobo on the line for you. It's my sister's time, and it's coming wrong."

[[s old Dr. Saldanha > Aunt Bemvinda]]"Tell her I'm putting my shoes on."

[[s Aunt Bemvinda > the caller]]"Quiteria? He's putting his shoes on. He's coming. You'll hear him on the hill."

There was no sieve any more. It was as clear as if she had been in the next room.

[[s the caller > Aunt Bemvinda]]"There you are, Binda," said my mother. [[s the caller > Aunt Bemvinda]]"I thought you'd gone to that wedding. Is it raining down there? Stay and talk to me till he comes."

My aunt stayed, and talked to her. I won't put down what they said. We three went out into the porch and drank what was in the flask, and the doctor wept a little, in a well-bred way, for somebody he had barely known, while Gaspar held the umbrella over him, although we had a roof.

Toward twenty to four we heard the plugs come out, first the one and then the other.

She had written up the log herself, in letters an inch high, as she had to by that time. It is in the museum at Margal now, they tell me, with the Saint. [[m Aunt Bemvinda]]"Line 9 to line 2," it says, [[m Aunt Bemvinda]]"2.10 to 3.38. Connected."
