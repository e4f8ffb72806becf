title: What Was Said at Ponta Rasa
section: first | present | Joaquim | -
section: first | past | Joaquim | -
person: Joaquim | Joaquim; Joaquim Meireles; Quim; Jack; the boy | he/him
person: Ilda | Ilda | she/her
person: Furtado | Furtado; Senhor Furtado; your father; Amaro; the old man | he/him
person: Dona Graça | Dona Graça; your aunt; Graça | she/her
person: Hobart | Hobart; Lieutenant Hobart; the lieutenant; the American | he/him
person: Simão | Simão; old Simão | he/him
person: Padre Luís | Padre Luís | he/him
person: Bento | Bento; my brother | he/him
relation: Furtado | Ilda | family: father
relation: Dona Graça | Furtado | family: sister
relation: Dona Graça | Ilda | family: aunt
relation: Bento | Joaquim | family: brother
relation: Joaquim | Furtado | colleague: apprentice and station master
=====
What Was Said at Ponta Rasa

[[scene place=-; present=Joaquim; time=3 November]]
3 November

Dear Ilda,

Your letter came by the Tuesday boat and I have carried it in my coat since, so that it is already going at the folds. You ask me three things. Was your father drinking that night; did he sleep on his watch; and if he did neither, why did he put his name to a paper that let people think so. You say, [[m Ilda > Joaquim]]“You were in the room. You are the only one left who was.”

That isn’t quite right. You were in the room too. You were nine and you had come down for a glass of water. I will get to that.

I am no hand at letters, and I’ve begun this one four times with the weather. So I shall just put down what was said, as near as I have it, and I have it nearer than I would like.

[[scene place=the wireless room; present=Joaquim, Furtado, Hobart, Dona Graça, Bento, Ilda; time=the eleventh of December/a little after two]]
It was the eleventh of December and I was seventeen. You will remember the wireless room at the station as bigger than it was. There was the set, and the table with the chart under glass, and the stove, and two chairs, and that night there were three of us to sit on them, because the American had walked up from the airfield with a bottle.

[[s Hobart > Furtado]]“Senhor Furtado,” he said, stamping the wet off. [[s Hobart > Furtado]]“I’ve come to be beaten at chess.”

[[s Furtado > Hobart]]“You have come because your stove is broken.”

[[s Hobart > Furtado]]“That too.” He put the bottle on the chart. [[s Hobart > Joaquim]]“How’s the boy? How are you, Jack?”

He couldn’t say my name. He had tried it for a week in the autumn and given up. I said I was very well, thank you, Lieutenant Hobart, which was all the English I had then.

Your father poured two glasses, one for the guest and one for himself, and you may believe this or not, but he never touched his. It stood beside the log the whole night with a dead moth in it. I know, because I drank it in the morning.

They had played perhaps eleven moves when your aunt came to the door in her shawl.

[[s Dona Graça > Furtado]]“It’s getting up,” said Dona Graça. [[s Dona Graça > Furtado]]“Amaro? I can hear the bar from my bed.”

[[s Furtado > Dona Graça]]“So can I. Go back to it.”

[[s Dona Graça > Furtado]]“Is everyone in?”

Your father moved a bishop. [[s Furtado > Dona Graça]]“All but one,” he said, not looking at me.

Everybody in the parish knew which one. The Santa Rita had gone out on the Monday with four aboard, and one of the four was my brother.

[[s Dona Graça > Joaquim]]“Joaquim Meireles,” she said, [[s Dona Graça > Joaquim]]“when did you last eat?”

[[s Joaquim > Dona Graça]]“I’m not hungry, Dona Graça.”

[[s Dona Graça > Joaquim]]“I did not ask if you were hungry.” But she didn’t go to the kitchen. She came and stood by the stove, with her hands held out to it, and then it was four of us, and no one was pretending any longer to look at the chess.

The set spoke at a little after two. You’ll have seen how it is with the radiotelephone, there is a noise like frying, and then there is somebody in it.

[[s Bento]]“Ponta Rasa,” said the noise. [[s Bento]]“Ponta Rasa, this is Santa Rita. Anybody.”

I was at the handset before your father was out of the chair. He took it away from me, though not roughly.

[[s Furtado > Bento]]“Santa Rita, this is Ponta Rasa. Where are you?”

[[s Bento > Furtado]]“Off the bar. I can see your lamp.” It was Bento. I’d have known it through any amount of frying. [[s Bento > Furtado]]“We’ve lost the hatch cover. There’s water coming in and the pump’s choked, and old Simão has done something to his arm. Can we come over?”

Your father put his hand across the mouthpiece and shut his eyes. I thought that he was praying. He was counting. He had the tide table by heart, he had every table on that wall by heart.

[[s Hobart > Furtado]]“What’s he say?” asked the lieutenant.

[[s Furtado > Hobart]]“He wants to come in.” And then in our own language, into the set, slowly, the way you would talk to a horse: [[s Furtado > Bento]]“No. Do you hear me, Bento? Not yet. The ebb is running against the sea, there is no water on the bar at all, you’d strike. It turns at ten to four. Keep her head up and wait for me to call you.”

Frying. Then: [[s Bento > Furtado]]“That’s an hour and a half.”

[[s Furtado > Bento]]“It is an hour and thirty-five minutes. Bale.”

[[s Bento > Furtado]]“Is my brother there?”

He looked at me then. He held out the handset at the end of its cord.

[[s Joaquim > Bento]]“Here,” I said.

[[s Bento > Joaquim]]“Quim! You’re up late, aren’t you?” He was laughing, or his teeth were knocking together. [[s Bento > Joaquim]]“Tell Mother to put the soup on.”

And it was just then, Ilda, that you said, from behind all of us, [[s Ilda > Dona Graça]]“Why is everyone awake?”

You had on a man’s jersey down to your shins. Your aunt made a sound and went for you.

[[s Dona Graça > Ilda]]“You should be asleep!”

[[s Ilda > Dona Graça]]“I’m thirsty,” you said. You pointed at the set. [[s Ilda > Furtado]]“Who’s in there?”

[[s Furtado > Ilda]]“Some friends, little one. They’re waiting for the tide.”

[[s Ilda > Furtado]]“Are they cold?”

No one answered that. Hobart, who can’t have followed a word, took off his scarf and put it round your neck, twice, and you thanked him in English. I’ve always remembered it. You had better English than I did.

[[s Dona Graça > Furtado]]“She’ll catch her death,” said Dona Graça.

[[s Furtado > Dona Graça]]“Take her up, then. No, wait, Graça, wake Padre Luís first, he has the key to the big lantern, I want it on the mole. The lieutenant will help me with the rope.” He was getting into his oilskin while he spoke. [[s Furtado > Joaquim]]“Quim. Listen to me. You sit there. If they call, you say one word to them, you say wait. You don’t need any others. I’ll be back up by half past three.”

[[s Joaquim > Furtado]]“Let me go down. I can carry the rope.”

[[s Furtado > Joaquim]]“One word. Which?”

[[s Joaquim > Furtado]]“Wait,” I said.

[[s Furtado > Joaquim]]“Good.”

The door blew open and the three of them went out of it in a lump. Your aunt took the lantern from its nail and went the other way, by the yard. I sat. I had the log in front of me, and his glass, and the moth.

[[scene place=the other chair/the stove; present=Joaquim, Ilda, Bento; time=ten to three]]
She hadn’t taken you up. In the hurry each of them supposed that the other had. You were in the other chair by the stove, in the American’s scarf, and I did not send you to bed because I didn’t want to be by myself.

I suppose it was ten to three when he called again.

[[s Bento > Joaquim]]“Quim.” There was no laugh in it any more. [[s Bento > Joaquim]]“Is the old man there?”

[[s Joaquim > Bento]]“He’s gone to the mole. He says wait.”

[[s Bento > Joaquim]]“It’s up to the thwarts. Simão’s not talking.”

[[s Joaquim > Bento]]“He says wait, Bento. It’s only an hour.”

[[s Bento > Joaquim]]“I haven’t got an hour. I’ve got, I don’t know. You can see the bar from where you are. Can’t you? What does it look like?”

I went to the window as far as the cord would let me. There was a moon by that time. I want to tell you what I saw, and I’ve tried to for twenty-two years: it was white from end to end, and then, as I watched, it was not. There came a smooth place. I had seen men go in by a smooth place.

[[s Ilda]]“They’re cold,” you said in the chair. You weren’t speaking to me, I think. You were nearly asleep.

[[s Bento > Joaquim]]“Little brother,” said the set, [[s Bento > Joaquim]]“for the love of God.”

I pressed the key down. [[s Joaquim > Bento]]“Come,” I said. [[s Joaquim > Bento]]“Come now.”

That is all of it. It is two words more than I was given. He said, [[s Bento > Joaquim]]“Good lad,” and then there was only frying, and I stood at the glass and I saw their light come up on the back of a sea and go along it, quite quickly, and go out.

By the time I had got you in my arms and down the hundred steps, there was nothing to be done there, and they were all doing it.

[[scene place=the mole; present=Joaquim, Ilda, Furtado, Hobart, Dona Graça; time=-]]
Somebody had lit the big lantern at the end of the mole. The lieutenant was in the sea up to his chest with a rope about him, shouting in English. Your aunt snatched you off me without a word.

Your father saw my face.

[[s Furtado > Joaquim]]“What did you tell them?” he asked.

I couldn’t do it. I opened my mouth and the wind went in. He got me by both sleeves.

[[s Furtado > Joaquim]]“Joaquim! Did he call? What did you say to him?”

[[s Joaquim > Furtado]]“It was smooth,” I said. [[s Joaquim > Furtado]]“There was a smooth place.”

He didn’t strike me. I have wished it since. He stood holding on to my sleeves, with the water running off his hat, and he looked up to the window of the station and down at the bar, and I saw him count.

[[s Furtado > Joaquim]]“Who else heard it?”

[[s Joaquim > Furtado]]“No one. Ilda. She was asleep.”

[[s Furtado > Joaquim]]“Then you went down with the lieutenant,” your father said, [[s Furtado > Joaquim]]“and I stayed up there. Do you understand? You carried the rope. You asked to, and I let you.”

[[s Dona Graça > Furtado]]“Amaro,” said your aunt. She had you inside her shawl, so that there was just the one shape. [[s Dona Graça > Furtado]]“They’ll take the station from you.”

[[s Furtado > Dona Graça]]“They will take a station. He has a mother, Graça. She’s lost one tonight. Do you want to be the one to go up the hill and tell her that the other did it?”

She didn’t answer him. After a time she reached out her free hand from the shawl and did up the top button of my coat, as if I’d been going to school.

[[s Hobart > Furtado]]“I can’t find anybody!” Hobart called out to us. [[s Hobart > Furtado]]“Furtado? There’s nobody here!”

*

[[scene place=-; present=Joaquim; time=-]]
So there are your three answers. He wasn’t drunk. He didn’t sleep. At five that morning he went up and wrote in the log, in the good hand you’ll remember, [[m Furtado]]“0250, told to enter. A. Furtado.” It was the only lie in forty years of it, and they found the bottle on the chart and made up the rest for themselves.

I ought to have written when he died. I ought to have done it the week after, or any week. I was always going to. Your aunt used to meet me on the road after Mass, and every year until her last she’d say the same: [[s Dona Graça > Joaquim]]“Not yet, Quim. Wait till she asks.”

Well, you have asked. You may show this to whom you like. I’ve no mother now, and I have had the use of your father’s name for long enough.

I still have the scarf. You left it on the steps. I’ll send it if you want it.
