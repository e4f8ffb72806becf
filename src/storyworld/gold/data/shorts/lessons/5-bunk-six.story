title: bunk six (a campfire fic)
section: first | past | Nadezhda | -
person: Nadezhda | Nadezhda; Nadia; Nads | she/her
person: Itzel | Itzel; itzel; Itz | she/her
person: Philippa | Philippa; Pip; the redhead | she/her
person: Makena | Makena; Kena | she/her
person: Yui | Yui | she/her
person: Wren | the new girl; Wren | she/her
person: Miss Obuya | Miss Obuya; the counselor | she/her
relation: Nadezhda | Itzel | friend
relation: Nadezhda | Philippa | friend
relation: Makena | Yui | friend
relation: Nadezhda | Wren | friend
=====
A/N: ok so this is the ghost one!! sorry its late my laptop died. no beta we die like bunk six lol. comments are love <3

[[scene place=the cabin; present=Nadezhda, Itzel, Philippa, Makena, Yui, Wren; time=the last night of camp]]
It was the last night of camp and it was raining so hard they'd cancelled the bonfire, so we did ghost storys in the cabin insted.

[[s Philippa > Nadezhda, Itzel, Makena, Yui]]"Torch goes round" said Pip, who was in charge because she'd decided she was. [[s Philippa > Nadezhda, Itzel, Makena, Yui]]"Whoever's got the torch tells one. No gross ones. Itzel."

[[s Itzel > Philippa]]"What did I do?"

[[s Philippa > Itzel]]"The toenail one. Last year."

[[s Itzel > Philippa]]"That was true though!" said itzel. She was hanging upside down off the top bunk with her plaits on the floor. [[s Itzel > Philippa]]"That was my actual cousin's actual toenail."

[[s Makena > Itzel]]"Itz, I will be sick in your shoes."

[[s Itzel > Makena]]"You'd be sick anyway, you had four hot dogs."

[[s Makena > Itzel]]"Five."

[[s Philippa > Nadezhda]]"Nads, you start" said the redhead, and chucked me the torch.

I cant tell ghost stories. I always get the giggles. I shone it under my chin and went [[s Nadezhda > Itzel, Philippa, Makena, Yui]]"Once upon a time there was a cabin" and that was as far as I got, because somebody on the other side of the room said very quietly,

[[s Wren > Nadezhda]]"This one?"

You know when you hear a voice and you realise its been in the room the hole time and you just weren't listening? Like a fridge. It was like that.

It was the new girl. She had the bed by the door, that nobody else wanted because of the draft. She was small with short wet hair and a big old yellow sweater with the camp badge on, the badge with the otter, and she'd got her knees up inside it. I tried to think what she was called and I couldn't. I tried to think who she sat with at breakfast and I couldn't do that either, it was like trying to remember a dream when your mums shouting at you to get up. I felt really bad actually. It was the last night.

[[s Nadezhda > Wren]]"Um, sure" I said. [[s Nadezhda > Wren]]"This one. Do you want to do it?"

[[s Wren > Nadezhda]]"Can I?"

[[s Nadezhda > Wren]]"Be my guest. I'm rubbish."

I threw the torch and she let it go past her and land on the blanket. She didn't pick it up. It rolled against her feet and lit up the wall.

[[s Wren > Nadezhda, Itzel, Philippa, Makena, Yui]]"There was a girl" she said [[s Wren > Nadezhda, Itzel, Philippa, Makena, Yui]]"and she had five friends. And on the last night they played a game, and the game was who could swim to the raft."

[[s Makena > Wren]]"In the dark?" said Makena.

[[s Wren > Makena]]"In the rain. It was like tonight."

[[s Itzel > Wren]]"I'd do that."

[[s Makena > Itzel]]"You cant even swim, Itz."

[[s Itzel > Makena]]"I can so. I can do it on my back."

[[s Philippa > Itzel, Makena]]"Shh! Let her tell it!"

[[s Wren > Nadezhda, Itzel, Philippa, Makena, Yui]]"So they all went in. And it was so cold that they shouted, and one by one they turned round and went back, and they ran up here with their towels and got in there beds and laughed." She wasn't doing a spooky voice or anything. She said it like you'd say what you had for lunch. [[s Wren > Nadezhda, Itzel, Philippa, Makena, Yui]]"And one of them said, 'Is everybody in?' And they counted."

[[s Yui > Wren]]"How many?" whispered Yui. It was the first thing she'd said all night.

The new girl smiled at her.

[[s Wren > Yui]]"You tell me" she said.

There was a HUGE bang on the door and we all screamed.

[[s Miss Obuya > Nadezhda, Itzel, Philippa, Makena, Yui]]"Lights out, ladies!" someone yelled through it. [[s Miss Obuya > Nadezhda, Itzel, Philippa, Makena, Yui]]"It's gone eleven!"

[[s Philippa > Miss Obuya]]"Yes Miss Obuya!"

[[s Miss Obuya > Philippa]]"Philippa? Are all five of you in there?"

I swear to god you could here the rain stop.

[[s Philippa > Miss Obuya]]"Yes miss" said Pip. Then she said [[s Philippa > Miss Obuya]]"Wait, what?"

[[s Miss Obuya > Philippa]]"All five? I'm not coming in, I'm soaked! Just shout!"

[[s Nadezhda > Miss Obuya]]"Six" I shouted.

[[s Miss Obuya > Nadezhda]]"Ha ha! Very good, Nadezhda! Good night!"

And we heard her boots go squelching off down the path.

[[s Makena > Nadezhda]]"Why did you say six" said Makena.

[[s Nadezhda > Makena]]"Cause there's six of us."

[[s Makena > Nadezhda]]"There's me, you, Pip, Itz and Yui."

[[s Nadezhda > Makena]]"And..."

[[s Makena > Nadezhda]]"And who?"

I looked at bunk six. The torch was lying there on a bare matress with no sheet on it, and there was a wet patch about as big as a person sitting with her knees up.

Nobody said anything for ages. Then everybody did.

[[scene place=the cabin; present=Nadezhda, Itzel, Philippa, Makena, Yui]]
[[s Itzel > Nadezhda, Philippa, Makena, Yui]]"Nope. Nope nope nope."

[[s Makena > Philippa]]"Who was telling the story? Pip? Who was telling it?"

[[s Philippa > Makena]]"I thought she was one of yours!"

[[s Makena > Philippa]]"One of my what?"

[[s Philippa > Makena]]"I don't know! From your school!"

[[s Itzel > Philippa, Makena]]"She's been here all week" said itzel. She was the right way up now and I've never seen her so white. [[s Itzel > Philippa, Makena]]"She passed me the ketchup. On Tuesday. I said thanks."

[[s Nadezhda > Itzel]]"What did she say?"

[[s Itzel > Nadezhda]]"She goes, 'You're welcome, nobody ever says thanks.' I thought it was a joke."

[[s Makena > Yui]]"Yui, did you see her? Yui?"

Yui didn't answer. She had got out of bed and she was standing next to the door with her hand on the wood, where everyone has always scratched there names since like the seventies.

[[s Makena > Yui]]"Yui, get away from there."

[[s Yui > Makena]]"There's only one for bunk six" Yui said. [[s Yui > Nadezhda, Itzel, Philippa, Makena]]"Everybody else has loads. Look, bunk one's got twenty. This has just got the one. It's got an otter."

[[s Nadezhda > Yui]]"What's it say?"

[[s Yui > Nadezhda]]"Wren" she said.

And outside, down by the lake, somebody called.

It wasn't scary exactly. It was just a girls voice a really long way out, and it sounded like she was trying to sound like she wasn't frightened.

[[s Wren > Nadezhda, Itzel, Philippa, Makena, Yui]]"Hello? Is everybody in?"

[[s Makena > Nadezhda, Itzel, Philippa, Yui]]"Don't anyone go out" said Makena. [[s Makena > Nadezhda, Itzel, Philippa, Yui]]"I'm serious. That's how it gets you. That's literally every film."

[[s Philippa > Makena]]"We could call Miss Obuya."

[[s Makena > Philippa]]"And say what?"

[[s Wren > Nadezhda, Itzel, Philippa, Makena, Yui]]"Is anybody there?"

[[s Yui > Nadezhda]]"She sounds cold" said Yui.

[[s Makena > Yui]]"She sounds DEAD."

[[s Yui > Makena]]"You can be both."

I thought about it. I thought, they counted, and there was five, and then what did they do? They were laughing. They thought she was hiding. [[t Nadezhda]]"They never went back down" I thought. [[t Nadezhda]]"She's been waiting for somebody to shout."

I've got three little brothers and when you play hide and seek with them you ALWAYS have to go and find the last one, even if its tea time, even if you know exactly where he is. It's the rule. You can't just go in and leave someone hiding.

So I got the torch off bunk six (it was freezing) and I opened the door.

[[s Philippa > Nadezhda]]"Nadia, NO!"

[[s Itzel > Nadezhda]]"Nads!"

[[s Nadezhda > Itzel, Philippa]]"I'm not going in the water" I said. [[s Nadezhda > Itzel, Philippa]]"I'm only going to stand here."

I stuck the torch up as high as I could and waved it.

[[s Nadezhda > Wren]]"Wren!" I yelled. [[s Nadezhda > Wren]]"WREN! We're over here! This way!"

Nothing. Just rain.

Then someone elbowed in next to me and it was Yui, who never talks, and she cupped her hands and she's got a voice like a FOGHORN you guys.

[[s Yui > Wren]]"FOLLOW THE LIGHT!" she bellowed. [[s Yui > Wren]]"YOU'RE NEARLY IN!"

[[s Itzel > Wren]]"Do it on your back!" screamed itzel over our heads. [[s Itzel > Wren]]"It's easier on your back!"

[[s Philippa > Wren]]"Come on, Wren!"

[[s Makena > Nadezhda, Itzel, Philippa, Yui]]"I hate you all so much" said Makena, and then she took a huge breath. [[s Makena > Wren]]"COME ON WREN!"

We yelled till we had no voices. Lights were going on in the other cabins. I dont know how long it was. And then the grass by the path went flat, one foot, then the other foot, really slow, like someone who's swum a long long way, and it came up the steps and something cold went in between me and Yui. It smelled of lake. It was shaking.

[[scene place=the cabin; present=Nadezhda, Itzel, Philippa, Makena, Yui, Wren]]
[[s Wren > Nadezhda, Itzel, Philippa, Makena, Yui]]"Is everybody in?" it said, in my ear, teeth chattering.

I couldn't talk. It was Pip who did it. She's bossy but she's the best person I know.

[[s Philippa > Wren]]"One" said Pip, loud and clear.

[[s Itzel > Wren]]"Two."

[[s Yui > Wren]]"Three."

[[s Makena > Wren]]"Four" said Makena, crying.

[[s Nadezhda > Wren]]"Five" I said.

And we waited.

[[s Wren > Nadezhda, Itzel, Philippa, Makena, Yui]]"Six" said Wren.

***

[[scene place=the path; present=Nadezhda, Itzel, Philippa, Makena, Yui, Miss Obuya; time=in the morning]]
Miss Obuya wanted to know in the morning who'd made that noise and we all said us. We were lined up on the path with our bags.

[[s Miss Obuya > Nadezhda, Itzel, Philippa, Makena, Yui]]"And who" said the counselor [[s Miss Obuya > Nadezhda, Itzel, Philippa, Makena, Yui]]"made up the sixth bed? You've used a clean sheet. And why's there a hot dog on it?"

[[s Makena > Miss Obuya]]"She never got any" said Makena.

[[s Miss Obuya > Makena]]"Who didn't?"

Nobody told. But when the bus came and she counted us on, she stopped, and frowned, and went back, and did it again.

[[s Miss Obuya > Nadezhda]]"That's funny" she said to me.

[[s Nadezhda > Miss Obuya]]"Is it six, miss?"

[[s Miss Obuya > Nadezhda]]"No" said Miss Obuya. [[s Miss Obuya > Nadezhda]]"It's five. I just had the oddest feeling that somebody had got home."

I looked out of the back window all the way to the gate. The lake was flat and blue and boring. There was a yellow sweater hung over the rail of the raft, in the sun, drying.

(thats it!! pls tell me if you cried, Pip says she didnt and shes lying)
