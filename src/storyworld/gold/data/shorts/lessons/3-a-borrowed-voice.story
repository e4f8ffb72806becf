title: A Borrowed Voice
section: third | past | - | Mihnea Corvin
section: third | past | - | Sefu Andrade
person: Sefu Andrade | Sefu; Andrade; the medic; the hoarse man; the man with the ruined voice | he/him
person: Mihnea Corvin | Mihnea; Corvin; Captain Corvin; the captain; Captain; Min; the blind man | he/him
person: Sergeant Bly | Bly; Otto; the sergeant; Sergeant | he/him
person: the drummer | the drummer; the boy; lad | he/him
person: Colonel Straub | Straub; the colonel; Colonel | he/him
person: Wick | Wick; old Wick; the one-armed man | he/him
relation: Sefu Andrade | Mihnea Corvin | romantic
relation: Sergeant Bly | Mihnea Corvin | friend
=====
[[scene place=a barn/the barn; present=Mihnea Corvin, Sefu Andrade; time=the night after Sallow Bridge; eyes=Mihnea Corvin]]
He knew that it was a barn by the smell, and that it was night because no one was shouting. He knew that he was not dead because of the thirst. For the rest he had to ask.

[[s Mihnea Corvin > Sefu Andrade]]"Who's there?"

A boot scraped. [[s Sefu Andrade > Mihnea Corvin]]"Medic."

It was scarcely a voice. It was what is left in the pan when the voice has boiled away.

[[s Mihnea Corvin > Sefu Andrade]]"What's on my eyes?"

[[s Sefu Andrade > Mihnea Corvin]]"Linen. Leave it."

[[s Mihnea Corvin > Sefu Andrade]]"Are they still in?"

[[s Sefu Andrade > Mihnea Corvin]]"Both."

[[s Mihnea Corvin > Sefu Andrade]]"You don't say much."

[[s Sefu Andrade > Mihnea Corvin]]"Smoke," whispered the hoarse man. [[s Sefu Andrade > Mihnea Corvin]]"In the throat. Drink this."

A hand came under the captain's neck and a cup against his teeth. The hand smelled of vinegar and burnt rope. It waited for him to be done, and wiped his chin with its thumb, as one does for a child.

[[s Mihnea Corvin > Sefu Andrade]]"Did we hold the bridge?"

[[s Sefu Andrade > Mihnea Corvin]]"Yes."

[[s Mihnea Corvin > Sefu Andrade]]"How many?"

There was no answer to that, and he was obliged to it for not lying.

[[s Mihnea Corvin > Sefu Andrade]]"The company's surgeon. Andrade. Is he—" He found that he had to stop and go round the other way. [[s Mihnea Corvin > Sefu Andrade]]"I saw the mill go up. The dressing station was in the mill. Do you know if anybody got out of the mill?"

[[s Sefu Andrade > Mihnea Corvin]]"Some."

[[s Mihnea Corvin > Sefu Andrade]]"Was he one?"

The straw rustled. Far off, at the end of the building, a man was calling for someone named Annie.

[[s Sefu Andrade > Mihnea Corvin]]"You ought to sleep, sir," said the man with the ruined voice.

[[s Mihnea Corvin > Sefu Andrade]]"He's about your build, I should think. He's got a scar through the eyebrow, he'll tell you it was a duel. It was a cupboard. We had words on the morning, he and I. I told him he was a civilian playing at it. I said I'd have him sent down to the coast with the baggage. And he looked at me as if I'd hit him, and saluted. He'd never saluted me in his life.

[[s Mihnea Corvin > Sefu Andrade]]"I wasn't angry. You might tell him, if you come across him. I'd seen the order of battle, and where the mill was, and I had a quarter of an hour to make him go, and the only way I know to make him do anything is to insult him.

[[s Mihnea Corvin > Sefu Andrade]]"He didn't go, of course."

Nothing. Then the hand again, laid flat on his breastbone, and staying there.

[[s Sefu Andrade > Mihnea Corvin]]"I'll tell him," the whisper said.

***

[[scene place=the yard/the pump; present=Sefu Andrade, Sergeant Bly; time=first light; eyes=Sefu Andrade]]
Sefu got as far as the pump in the yard before his knees went. It was first light. He sat on the wet stones with his back against the trough and that was where the sergeant found him.

[[s Sergeant Bly > Sefu Andrade]]"Is he awake?"

[[s Sefu Andrade > Sergeant Bly]]"He was."

[[s Sergeant Bly > Sefu Andrade]]"Christ, man, what's that noise? Is that you talking?"

[[s Sefu Andrade > Sergeant Bly]]"It's all I've got."

[[s Sergeant Bly > Sefu Andrade]]"Well, don't waste it. Did he know you?"

[[s Sefu Andrade > Sergeant Bly]]"No."

[[s Sergeant Bly > Sefu Andrade]]"What do you mean, no? You told him who you were."

[[s Sefu Andrade > Sergeant Bly]]"I said I was a medic."

[[s Sergeant Bly > Sefu Andrade]]"You said you were a medic."

[[s Sefu Andrade > Sergeant Bly]]"He asked me who was there. I was going to tell him. I'd got my mouth open. And he started in about the company's surgeon and his eyebrow, Otto, he'd taken something for the pain and he didn't know who he was talking to, and it all came out. I couldn't. It'd have been like reading a man's post."

[[s Sergeant Bly > Sefu Andrade]]"So he thinks you're dead."

[[s Sefu Andrade > Sergeant Bly]]"He thinks I might be."

[[s Sergeant Bly > Sefu Andrade]]"I've known Min Corvin since we stole apples. I carried him off that bridge over my shoulder, and he said one word from there to here, and it wasn't 'mother'. Go in and tell him."

[[s Sefu Andrade > Sergeant Bly]]"And when I do? He'll know what I heard. He'll put his face away, you've seen him do it. He'll thank me for my trouble."

[[s Sergeant Bly > Sefu Andrade]]"You're an educated man, aren't you? University?"

[[s Sefu Andrade > Sergeant Bly]]"Six years."

[[s Sergeant Bly > Sefu Andrade]]"It shows," said Bly, and pumped a bucket of water over his own head, and stood there steaming like a horse. [[s Sergeant Bly > Sefu Andrade]]"You've got till the colonel comes. After that I tell him myself."

***

[[scene place=the barn/the end of the barn; present=Sefu Andrade, Mihnea Corvin, Sergeant Bly, the drummer, Colonel Straub, Wick; time=eight; eyes=Sefu Andrade]]
The colonel came at eight with his hat on. He went down one side of the barn and up the other, and had a word at each pallet, and it was always the same word.

[[s Colonel Straub > Wick]]"Splendid. Where did you get that, my man?"

[[s Wick > Colonel Straub]]"At the bridge, sir," said old Wick, whose sleeve was pinned up. [[s Wick > Colonel Straub]]"Same as everybody."

[[s Colonel Straub > Wick, the drummer]]"Splendid, splendid. And this is?"

[[s the drummer > Colonel Straub]]"I'm the drummer, sir."

[[s Colonel Straub > the drummer]]"Are you? Where's your drum?"

[[s the drummer > Colonel Straub]]"They used it for the legs."

Straub passed on rather quickly. Bly walked behind him with a list. At the last pallet the captain had got himself sitting upright, with his collar done up wrong and the bandage across his eyes. Sefu, on the far side with the basin, kept still, as if keeping still were any good with a blind man.

[[s Colonel Straub > Mihnea Corvin]]"Captain Corvin. We're all very proud."

[[s Mihnea Corvin > Colonel Straub]]"Thank you, sir. Has the roll been called?"

[[s Colonel Straub > Mihnea Corvin]]"It's being done. I've got your effects here, they'd been sent up to me by mistake. Watch. Razor. And a letter, 'to be delivered in the event'. I thought that since it hadn't been the event, ha, you'd like it back."

[[s Mihnea Corvin > Colonel Straub]]"Yes. I'd like it, please. At once."

[[s Wick > Colonel Straub]]"Who's it to?" called the one-armed man across the aisle, who had no more to fear from colonels.

[[s Colonel Straub > Wick]]"S. Andrade," Straub read out.

The captain's hand, which had been held out, closed on nothing and went down to the blanket.

[[s the drummer > Mihnea Corvin]]"But he could have it now," said the boy. [[s the drummer > Mihnea Corvin]]"Couldn't he? He's only—"

[[s Sergeant Bly > the drummer]]"Drummer!"

[[s the drummer > Sergeant Bly]]"What, Sergeant?"

[[s Sergeant Bly > the drummer]]"Go and look for your drum."

[[s the drummer > Sergeant Bly]]"I told you, they used it for—"

[[s Sergeant Bly > the drummer]]"Go and look for it, lad."

[[s Colonel Straub > Sergeant Bly]]"Am I to understand there's some difficulty?" said the colonel.

[[s Sergeant Bly > Colonel Straub]]"No difficulty, sir. It's the smoke, sir, it's got in everybody's throat." And Bly took the letter neatly out of those white gloves, and walked round the end of the pallet, and pushed it into Sefu's wet hand. His eyes were quite merciless. [[s Sergeant Bly > Colonel Straub]]"The medic here'll read it to the captain, sir. Seeing that the captain can't. And we'll go and have a look at the horses."

So then the end of the barn was empty, but for two of them, and for Wick, who had tactfully begun to snore.

[[s Mihnea Corvin > Sefu Andrade]]"Is that the fellow from last night?"

[[s Sefu Andrade > Mihnea Corvin]]"Yes."

[[s Mihnea Corvin > Sefu Andrade]]"You've still not got your voice."

[[s Sefu Andrade > Mihnea Corvin]]"No, sir."

[[s Mihnea Corvin > Sefu Andrade]]"You needn't read it, I know what it says. You might burn it for me. There's no one to—" His mouth did something, and he began again. [[s Mihnea Corvin > Sefu Andrade]]"You never came back to tell me."

[[s Sefu Andrade > Mihnea Corvin]]"Tell you what, sir?"

[[s Mihnea Corvin > Sefu Andrade]]"If you'd found him."

Sefu broke the seal. His thumbs left two grey prints on the paper. It was the captain's hand, upright, every letter standing to attention, and it was dated on the morning of the bridge.

[[m Mihnea Corvin > Sefu Andrade]]"Dear Sefu," he read, in the only voice he had. [[m Mihnea Corvin > Sefu Andrade]]"If you have this then I was right about the mill and wrong about myself, and you are free to say so at my funeral."

[[s Mihnea Corvin > Sefu Andrade]]"Please don't."

[[m Mihnea Corvin > Sefu Andrade]]"I have been rude to you on purpose now on eleven occasions. I kept count. Each time it was so that you would be somewhere else when a thing fell down. You never once were. I would like to know how you do it."

[[s Mihnea Corvin > Sefu Andrade]]"I said that's enough. I'm asking you as a, as one man to another. It wasn't meant for—"

[[m Mihnea Corvin > Sefu Andrade]]"I find that I have nothing to leave you but the razor, which you have been stealing since the spring. You shave better than I do. I have lain there with my eyes shut, many mornings, so that you would think I was asleep, in order to listen to you do it. You sing under your breath. You sing flat. I had not known that a person could be made so happy by—"

There he stuck. It was not the smoke.

The captain had turned his face toward him. Below the linen it had gone perfectly white.

[[s Mihnea Corvin > Sefu Andrade]]"Why did you stop?"

Sefu could not say a word.

[[s Mihnea Corvin > Sefu Andrade]]"You know what comes next. It's a plain hand, anyone could read it. Why did you stop there?" And when there was still no answer: [[s Mihnea Corvin > Sefu Andrade]]"Give me your hand. No. Not that. Bend down."

He bent. Fingers arrived on his chin, his cheek, the bridge of his nose. They were shaking badly. They went up, feeling their way like men on a night march, and reached his left eyebrow, and found the gap in it.

[[s Mihnea Corvin > Sefu Andrade]]"It was a cupboard," said Mihnea.

[[s Sefu Andrade > Mihnea Corvin]]"It was a duel."

[[s Mihnea Corvin > Sefu Andrade]]"It was a cupboard, I was there, you were looking for the jam. Sefu. How long have you been here?"

[[s Sefu Andrade > Mihnea Corvin]]"Since the cup of water."

[[s Mihnea Corvin > Sefu Andrade]]"You let me say all that."

[[s Sefu Andrade > Mihnea Corvin]]"You wouldn't have said it otherwise."

[[s Mihnea Corvin > Sefu Andrade]]"You let me lie here all night and think that you were under the mill!"

[[s Sefu Andrade > Mihnea Corvin]]"I know. I'm sorry. I'll be sorry till I'm eighty. You can have me sent down to the coast."

[[s Mihnea Corvin > Sefu Andrade]]"With the baggage," the captain said. He hadn't let go. He had hold of Sefu's ears by now, both of them, like a man who means to lift a pot by the handles. [[s Mihnea Corvin > Sefu Andrade]]"I can't see your face. What's it doing?"

[[s Sefu Andrade > Mihnea Corvin]]"The same as yours, I should think."

[[s Mihnea Corvin > Sefu Andrade]]"Then someone ought to do something about it."

Across the aisle the snoring stopped.

[[s Wick]]"Is he going to finish that letter or isn't he?" said Wick.
