title: who ate the top tier (a house meeting)
section: first | present | Wojtek Brzoza | -
person: Wojtek Brzoza | Wojtek; Brzoza; Woj; Wojtuś; mister Brzoza | he/him
person: Ngaire | ngaire; Ngaire | she/her
person: Perrin | Perrin; Pez | he/him
person: Big Fola | Big Fola; Fola; Folasade | she/her
person: Mr. Hallouma | Mr. Hallouma; Mister Hallouma; halloumi | he/him
person: Imogen | Imogen; Immy; the bride | she/her
relation: Ngaire | Imogen | family:sister
relation: Big Fola | Perrin | romantic
relation: Wojtek Brzoza | Ngaire | friend
relation: Mr. Hallouma | Wojtek Brzoza | other
=====
[[scene place=the bathroom/our bathroom; present=Wojtek Brzoza, Ngaire, Perrin, Big Fola; time=Sunday/half past nine at night]]
The house meeting is in the bathroom because it's the only room with a lock. Ngaire is on the edge of the bath with the box on her knees. Big Fola has the toilet, lid down. Perrin is in the bath itself, lying back like its got water in it, and I'm stood against the door so that nobody leaves. It's half past nine at night on a Sunday and its raining in the light fitting again.

[[s Ngaire > Wojtek Brzoza, Perrin, Big Fola]]"I'm going to open it," says ngaire [[s Ngaire > Wojtek Brzoza, Perrin, Big Fola]]"and I want everyone to look."

She opens it. There's a gold board, and a doily, and one sugar rose.

[[s Perrin > Ngaire]]"Nice rose," says Perrin.

[[s Ngaire > Perrin]]"That was a cake, Perrin."

[[s Perrin > Ngaire]]"I know it was."

[[s Ngaire > Perrin]]"That was the top tier of my sister's wedding cake, that you keep a year and eat on your anniversary. I've had it in my half of the freezer since last July. She's coming for it tomorrow! At nine! With a cool bag!"

[[s Big Fola > Ngaire]]"You have half of the freezer?" says Fola.

[[s Ngaire > Big Fola]]"I've got a third."

[[s Big Fola > Ngaire]]"You said half."

[[s Ngaire > Big Fola]]"Folasade I swear to god."

[[s Big Fola > Ngaire]]"I'm only asking, because there are four of us."

[[s Wojtek Brzoza > Ngaire, Big Fola]]"Can we not do the freezer," I say. [[s Wojtek Brzoza > Ngaire]]"What kind of cake was it?"

They all look at me.

[[s Ngaire > Wojtek Brzoza]]"Why do you want to know what kind, Woj?"

[[s Wojtek Brzoza > Ngaire]]"For the—so that we know. If it was nuts it can't be me."

[[s Ngaire > Wojtek Brzoza]]"It was lemon."

[[s Wojtek Brzoza > Ngaire]]"Ah."

[[s Perrin > Wojtek Brzoza]]"Ah" says Perrin from the bath. [[s Perrin > Wojtek Brzoza]]"He says 'ah'. Write that down."

[[s Wojtek Brzoza > Perrin]]"I only said ah because I'm not alergic to lemon. I'm being honest!"

[[s Perrin > Wojtek Brzoza]]"You're being sweaty mate."

[[s Wojtek Brzoza > Perrin]]"It's a bathroom!"

Ngaire takes a bit of paper out of the box with two fingers. [[s Ngaire > Wojtek Brzoza, Perrin, Big Fola]]"Whoever it was left a note," she says. [[s Ngaire > Wojtek Brzoza, Perrin, Big Fola]]"I'm going to read it out. 'Sorry. Was an emergency. Will replace.' Then there's a smiley, and its got no signature."

[[s Big Fola > Ngaire]]"Whats it written on?"

[[s Ngaire > Big Fola]]"The back of a receipt."

[[s Big Fola > Ngaire]]"For what?"

[[s Ngaire > Big Fola]]"A hundred tealights and a mackrel."

Nobody says anything. You can hear the tap. I look at Fola and Fola looks at the bath mat and Perrin slides down untill there's only knees.

[[s Ngaire > Perrin]]"Perrin."

[[s Ngaire > Perrin]]"Perrin, whose tealights are they?"

[[s Perrin > Ngaire]]"It could be anyones mackrel."

[[s Big Fola > Ngaire]]"They were mine," says Fola.

[[s Ngaire > Big Fola]]"Yours??"

[[s Big Fola > Ngaire]]"I mean they were for me. He did the stairs. In February. There was one on each stair and I came home from nights and thought the house was on fire." She's got her hand over her eyes. [[s Big Fola > Ngaire]]"Then I got to the top and he'd made a dinner."

[[s Wojtek Brzoza > Big Fola]]"Who had?"

[[s Big Fola > Wojtek Brzoza]]"Who do you think, Wojtek? Who's in the bath?"

I look at the knees. I have lived with these people for two years. I've shared a shelf with him. [[s Wojtek Brzoza > Perrin, Big Fola]]"You two? Since when?"

[[s Perrin > Wojtek Brzoza]]"Since the mackrel" says Perrin.

[[s Wojtek Brzoza > Perrin]]"But you don't even like each other! You made a spreadsheet about her hair!"

[[s Perrin > Wojtek Brzoza]]"That's how you could tell."

[[s Ngaire > Wojtek Brzoza]]"I knew," says Ngaire.

[[s Wojtek Brzoza > Ngaire]]"You knew?"

[[s Ngaire > Wojtek Brzoza, Perrin]]"Everyone knew. Mister Hallouma knew, and he thinks I'm called Nigel. Perrin, did you eat my sister's cake at a romantic dinner?"

[[s Perrin > Ngaire]]"No. Some of it."

[[s Ngaire > Perrin]]"Some?"

[[s Perrin > Ngaire]]"I did a pudding and it was supposed to be a soufle, and it was more like a hat. And she'd had a really bad night, somebody died, a kid. And I looked in the freezer and there was this cake. I only cut a bit off the back. Where you wouldn't see."

[[s Big Fola > Ngaire]]"It was the best thing I ever ate," Fola says. [[s Big Fola > Ngaire]]"I'm so sorry. I cried on it."

[[s Ngaire > Perrin]]"So where's the rest?"

[[s Perrin > Ngaire]]"I put it back! There was three quarters. I turned it round."

[[s Ngaire > Wojtek Brzoza]]"So who had three quarters?"

She isn't looking at Perrin any more.

[[s Wojtek Brzoza > Ngaire]]"What?" I say.

[[s Big Fola > Wojtek Brzoza]]"Woj," says Fola gently.

[[s Wojtek Brzoza > Big Fola]]"What? I didn't write any note."

[[s Perrin > Wojtek Brzoza]]"Nobody said you wrote the note. I wrote the note."

[[s Ngaire > Wojtek Brzoza]]"You went 'ah', Woj. When I said lemon."

I'd like to say I think about it. I don't, it just comes out, like when you've held a sneeze. [[s Wojtek Brzoza > Ngaire]]"It was Easter. You'd all gone home. You know how many shops are open at Easter? I rang my mum and she was having the whole table, all the aunts, I could hear the plates. She says, 'Wojtuś what are you eating?' And I said cake, so I wouldn't be lying."

[[s Ngaire > Wojtek Brzoza]]"You hadn't eaten it yet."

[[s Wojtek Brzoza > Ngaire]]"No. So then I had to."

Nobody laughs. Then Perrin does a bit, into his t shirt, and the bath makes it louder.

[[s Perrin > Wojtek Brzoza]]"That's the saddest thing I ever heard."

[[s Wojtek Brzoza > Perrin]]"I only had a slice! There was only a slice left, and I turned it round."

[[s Ngaire > Wojtek Brzoza]]"You turned it round as well?"

[[s Wojtek Brzoza > Ngaire]]"It looked bigger from the side."

[[s Big Fola > Wojtek Brzoza]]"No, wait," says Fola, who does drug doses. [[s Big Fola > Ngaire, Perrin, Wojtek Brzoza]]"In February there's three quarters. At Easter there's a slice. So who had the middel?"

And now a funny thing happens and its that nobody is looking at me. They're looking at Ngaire. She has gone pink from the neck up.

[[s Perrin > Ngaire]]"Nigel?"

[[s Ngaire > Perrin]]"Shut up."

[[s Big Fola > Ngaire]]"Ngaire, when did you last look in the box?"

She shuts the lid and then she opens it again. [[s Ngaire > Big Fola]]"I got a text from her," she says. [[s Ngaire > Big Fola]]"In March. It just said 'Don't tell Mum but I think I made a mistake with Rob xx'. And I didn't know what to text back. So I sat on the kitchen floor, with the freezer open, and I thought I'll just have the icing."

[[s Wojtek Brzoza > Ngaire]]"March was after the mackrel."

[[s Ngaire > Wojtek Brzoza]]"I know when march was."

[[s Perrin > Ngaire]]"So there was already a bit out of the—hang on." Perrin sits up and there's a squeak. [[s Perrin > Ngaire]]"You had more than me and him put together!"

[[s Ngaire > Perrin]]"I turned it round," says Ngaire, in a tiny voice.

There is a bang on the door, right behind my head, and I scream. I'm not proud of it.

[[s Mr. Hallouma > Wojtek Brzoza]]"Who is in there?" shouts a man. [[s Mr. Hallouma > Wojtek Brzoza]]"How many is in there?"

[[s Perrin > Ngaire, Big Fola, Wojtek Brzoza]]"It's halloumi," Perrin whispers.

[[s Wojtek Brzoza > Mr. Hallouma]]"Just me Mr. Hallouma!" I shout.

[[s Mr. Hallouma > Wojtek Brzoza]]"Mister Brzoza? I hear a woman!"

[[s Wojtek Brzoza > Mr. Hallouma]]"It's the radio!"

[[s Mr. Hallouma > Wojtek Brzoza]]"I hear a woman say 'icing'! I come about the leak. Why is it you lock the door?"

[[s Big Fola > Ngaire, Perrin, Wojtek Brzoza]]"If he sees Perrin in that bath he'll know the plug works," hisses Fola, [[s Big Fola > Ngaire, Perrin, Wojtek Brzoza]]"and we're only paying for a shower."

[[s Wojtek Brzoza > Mr. Hallouma]]"I'm not dressed!" I shout.

[[s Mr. Hallouma > Wojtek Brzoza]]"I come back in ten minutes! You put on a trouser!"

We listen to him go down. He stops on the stairs, he always stops on the fourth one and breathes.

[[s Ngaire > Wojtek Brzoza, Perrin, Big Fola]]"What do I tell her?" says Ngaire. She's not even cross now thats what is so horrible. [[s Ngaire > Wojtek Brzoza, Perrin, Big Fola]]"She's kept going about it for weeks. 'I can't wait for our cake.' She's never said any more about Rob. What if that cake's the only thing they've got?"

[[s Big Fola > Ngaire]]"Then it's not about the cake is it."

[[s Wojtek Brzoza > Ngaire]]"I could make one," I say.

[[s Perrin > Wojtek Brzoza]]"You?"

[[s Wojtek Brzoza > Perrin]]"I can bake. My aunt has a shop in Radom, I grew up under the counter. I can do lemon in two hours. I only need eggs."

[[s Ngaire > Wojtek Brzoza]]"It's supposed to be a year old."

[[s Wojtek Brzoza > Ngaire]]"So we'll leave it on the radiator."

[[s Big Fola > Wojtek Brzoza]]"I've got eggs," says Fola. [[s Big Fola > Perrin]]"Pez, get out of the bath and go to the garage for sugar."

[[s Perrin > Big Fola]]"I'm comfy."

[[s Big Fola > Perrin]]"Pez."

He's up. I've never seen him go that fast, he's got one leg over the side when Ngaire's phone goes. It buzzes round the rim of the bath and falls in.

[[s Perrin > Ngaire]]"It's your Immy," says Perrin and holds it out. [[s Perrin > Ngaire]]"It's a text. Do you want me to read it?"

[[s Ngaire > Perrin]]"I can't look."

[[s Perrin > Ngaire]]"It says 'Are you up. I'm outside. I know I said tomorrow. I left him, Ny, I've just driven straight here, I've got two bags and a lamp.'" He scrolls with his thumb. Then he says in a different sort of voice, [[s Perrin > Ngaire]]"'Please tell me you ate that effing cake, because I never want to see it again.'"

No one moves. The rain ticks in the light.

[[s Wojtek Brzoza > Ngaire]]"So that's good," I say.

[[s Ngaire > Wojtek Brzoza]]"She's left her husband, Wojtek."

[[s Wojtek Brzoza > Ngaire]]"I mean for us."

And that's what does it. She starts to laugh, she puts the box over her face and the rose falls out in her lap.

***

[[scene place=the kitchen; present=Wojtek Brzoza, Ngaire, Perrin, Big Fola, Imogen; time=eleven]]
At eleven there are five of us in the kitchen. The bride's got the good chair and the lamp is on the table, plugged in, because she wanted to see if it'd survived. I'm creaming butter. It turns out nobody told me to stop.

[[s Imogen > Ngaire]]"Who's this one?" she asks.

[[s Ngaire > Imogen]]"That's Woj. He's the one that ate it because of his mum."

[[s Imogen > Wojtek Brzoza]]"And which one were you?" she says to me. [[s Imogen > Wojtek Brzoza]]"The mackrel or the Easter?"

[[s Wojtek Brzoza > Imogen]]"The Easter. I'm sorry for your cake."

[[s Imogen > Wojtek Brzoza]]"Was it any good? I never had any. We were doing photos."

I stop the spoon. I look at Fola, and Fola looks at the floor, and Perrin's looking at Fola.

[[s Big Fola > Imogen]]"It was perfect," she says.

[[s Perrin > Imogen]]"It got us together."

[[s Ngaire > Imogen]]"I ate it on this floor and I wished you'd rung me."

[[s Imogen > Wojtek Brzoza]]"And you?"

[[s Wojtek Brzoza > Imogen]]"I told my mother that I wasn't hungry after," I say, [[s Wojtek Brzoza > Imogen]]"and it was true."

The bride picks the sugar rose up off the table and looks at it under her lamp, all round, the way you'd look at a tooth. Then she bites it in two and gives half to her sister.

[[s Imogen > Ngaire]]"Stale," says Imogen.

There is a bang at the door.

[[s Mr. Hallouma > Wojtek Brzoza]]"Mister Brzoza! Why is it I smell lemon?"
