title: I Fell Into A Tumble Dryer And Now A Fox Is Being Rude To Me
section: first | present | Bia | -
person: Bia | Bia; Beatriz; girl; kid; a child | she/her
person: Marrow | Marrow; the fox; fox | he/him
person: Ser Adelheid | Ser Adelheid; Adelheid; the knight; Addie | she/her
person: Mister Hobb | Mister Hobb; Old Hobb; Toll-keeper; the toad | he/him
person: Vovó | Vovó; my grandmother | she/her
person: the Queen Under | the Queen Under; the Queen | ?
relation: Vovó | Bia | family: grandmother
relation: Marrow | Ser Adelheid | enemy: old quarrel over her horse
relation: Ser Adelheid | the Queen Under | enemy: sworn to her against her will
relation: Bia | Marrow | friend
=====
I Fell Into A Tumble Dryer And Now A Fox Is Being Rude To Me

Chapter 3: The Bridge Thing

[[scene place=the Moss Road; present=Bia, Marrow; time=Day two]]
Day two of being in a magic forest and I have learned the following. One, the mushrooms are not for eating. Two, the *blue* mushrooms are not for sitting on. Three, foxes never shut up.

[[s Marrow > Bia]]"You're doing it again," says the fox.

[[s Bia > Marrow]]"Doing what?"

[[s Marrow > Bia]]"The noise. With your shoes."

[[s Bia > Marrow]]"They're flip-flops. They flip. They flop." I stop to shake another pine needle out. [[s Bia > Marrow]]"I was in a laundromat in Recife, okay? I was getting my grandmother's good tablecloth out of dryer nine. Nobody told me to dress for a quest."

[[s Marrow > Bia]]"I don't know any of those words but tablecloth." He trots on ahead down the Moss Road with his tail straight up, so I have to talk to his butt, which I'm pretty sure is on purpose. [[s Marrow > Bia]]"In my day they came through wells. Girls did. A nice well, a bit of golden thread, they said please to the bread oven. We didn't get *flopping*."

[[s Bia > Marrow]]"When was your day?"

[[s Marrow > Bia]]"None of your business."

[[s Bia > Marrow]]"You still haven't told me your name either."

[[s Marrow > Bia]]"And I'm not going to. You gave me yours in the first five minutes, for nothing. *I'm Beatriz but everyone calls me Bia.* I could've been anyone!" He actually looks offended, over his shoulder. [[s Marrow > Bia]]"You don't hand out a thing like that, girl. Not here. It's like leaving your door open and your supper on the table."

I want to say that where I come from you also don't do that. But honestly I would kill for a supper on a table. I've got the tablecloth tied round me like a cape, the one with the embroidered cashews that Vovó only uses for Christmas and bishops, and every time I think about her standing there at number nine with the door open and the drum going round empty I have to think about something else really fast.

[[s Bia > Marrow]]"How far's the bridge?"

[[s Marrow > Bia]]"Not far."

[[s Bia > Marrow]]"You said not far this morning."

[[s Marrow > Bia]]"And wasn't I right? It was not far then, and we've been getting closer ever—" He stops dead with one foot up. His ears go flat. [[s Marrow > Bia]]"Oh, droppings," he says.

[[s Bia > Marrow]]"What?"

[[s Marrow > Bia]]"It's *that* one. Get behind the log. Don't flop."

[[scene place=the bridge; present=Bia, Marrow, Ser Adelheid, Mister Hobb; time=-]]
Between the trees I can see the bridge, which is stone, and skinny, with no rails. On the near end there's a hut with a stripy pole. And in front of the stripy pole there's a knight, a full-on knight, in armor the color of an old frying pan, yelling at a toad in a hat.

[[s Ser Adelheid > Mister Hobb]]"I paid on Tuesday!" The voice booms around in the helmet like someone shouting in a bucket.

[[s Mister Hobb > Ser Adelheid]]"Tuesday was out," says the toad. [[s Mister Hobb > Ser Adelheid]]"This is in."

[[s Ser Adelheid > Mister Hobb]]"It's one bridge."

[[s Mister Hobb > Ser Adelheid]]"It's one bridge going out, it's another coming in. I don't make the rules. It's a true thing or a dear thing, same for everybody, and no swords, I've got a drawer full."

[[s Bia > Marrow]]"Who's that?" I whisper.

[[s Marrow > Bia]]"Toll-keeper. Old Hobb."

[[s Bia > Marrow]]"No, the metal one."

[[s Marrow > Bia]]"Nobody," the fox says, very fast. [[s Marrow > Bia]]"We'll wait till it goes away."

And obviously that's when a pine needle goes right up between my toes, and I flop.

The helmet swings around. In about three steps the knight's on top of us, and there's a sword, and it's way bigger up close. I put both hands up. The tablecloth slides off one shoulder.

[[s Ser Adelheid > Bia]]"A child," says the helmet, and the sword droops. Then it sees who's next to me and the sword comes straight back up. [[s Ser Adelheid > Marrow]]"*You.*"

[[s Marrow > Ser Adelheid]]"Good afternoon," says the fox. [[s Marrow > Ser Adelheid]]"You've lost weight. Is it the legs?"

[[s Ser Adelheid > Marrow]]"You ate my horse!"

[[s Marrow > Ser Adelheid]]"I did not eat your horse. I'm the size of a loaf. I told your horse a few facts about its working conditions and it left. We've been over this, Addie."

[[s Bia > Marrow, Ser Adelheid]]"Time out," I say. [[s Bia > Marrow, Ser Adelheid]]"You guys know each other?"

[[s Ser Adelheid > Bia]]"No," says the helmet.

[[s Marrow > Bia]]"Eleven years," says the fox, at the exact same time.

The knight shoves up the visor, and it jams halfway, and there's a fist and some swearing, and then the whole helmet comes off. Underneath is a lady. She's like forty, with a squashed nose and gray hair stuck to her forehead, and she looks as tired as my mother at the end of a double shift.

[[s Ser Adelheid > Bia]]"Ser Adelheid of the Lower Stair," she says to me, sort of bowing. [[s Ser Adelheid > Bia]]"Forgive the sword. Has that animal made you sign anything?"

[[s Bia > Ser Adelheid]]"He won't even tell me his name."

[[s Ser Adelheid > Bia]]"It's Marrow."

[[s Marrow > Ser Adelheid]]"*Addie!*" The fox sounds like she pulled his pants down. [[s Marrow > Ser Adelheid]]"That's, you can't simply—I was building up to it!"

[[s Bia > Marrow]]"Marrow," I say, just to try it, and he shivers all the way down his back. It's kind of great.

[[s Mister Hobb > Ser Adelheid, Bia, Marrow]]"Are we crossing or are we chatting?" shouts the toad.

So it comes out, in pieces, with the two of them talking over each other. On the other side of the bridge is the Queen Under's country, and in the Queen Under's cellar is every door that ever let anybody in. Adelheid used to guard the cellar. She never wanted to; her father lost her in a card game. Last week she walked out with a list of the doors in her boot, and got as far as the border before she figured out that she'd read it wrong side up and she has to go back for the other half.

[[s Bia > Ser Adelheid]]"Is there a dryer?" My mouth's gone totally dry, ha ha. [[s Bia > Ser Adelheid]]"On the list. It'd be round. With a window. It'd say nine."

She goes digging down the side of her boot. The paper is all soft and smells like foot. [[s Ser Adelheid > Bia]]"[[q]]'Well, mossy. Wardrobe. Wardrobe. Looking glass, cracked. Wardrobe.' There are so many wardrobes," says Adelheid. [[s Ser Adelheid > Bia]]"Here. [[q]]'Drum, white, nine, hums.' I took it for an instrument."

I sit down. I don't mean to, it's just that my knees quit.

[[s Marrow > Bia]]"Kid?" Marrow says. He comes and puts his front feet on my leg. [[s Marrow > Bia]]"Are you leaking? Addie, she's leaking, do something."

[[s Ser Adelheid > Marrow]]"What do you suggest I do?"

[[s Marrow > Ser Adelheid]]"You're the one with arms!"

[[s Bia > Marrow, Ser Adelheid]]"I'm fine." I wipe my nose on a cashew. Sorry, Vovó. [[s Bia > Marrow, Ser Adelheid]]"It hums. She'll be able to hear it hum. Okay. How do we pay the toad?"

The toad has a name, it turns out, it's Mister Hobb, and he turns out to be weirdly nice once you take a number. He explains the whole thing to me with his hands folded on the counter of the hut. A true thing, that you never said to anyone. Or a dear thing, that you'd miss. One each.

[[s Mister Hobb > Bia]]"And I'll know," he says. [[s Mister Hobb > Bia]]"They all try me with a button."

[[s Bia > Mister Hobb]]"Does it have to be out loud?"

[[s Mister Hobb > Bia]]"It does for me to hear it, miss."

Adelheid goes first. She stands up super straight with her helmet under her arm, and stares over the top of his hat. [[s Ser Adelheid > Mister Hobb]]"I knew it wasn't the fox," she says. [[s Ser Adelheid > Mister Hobb]]"With the horse. I never once asked that animal if it wanted to go where I was going. I've known for eleven years, and it was easier to chase somebody."

The pole goes up. *Clunk.* Nobody looks at Marrow, who's become extremely interested in a beetle.

[[s Mister Hobb > Marrow]]"Next," says the toad.

[[s Marrow > Mister Hobb]]"I gave at the last bridge."

[[s Mister Hobb > Marrow]]"Marrow."

[[s Marrow > Mister Hobb]]"Does *everyone* know it?" He slinks up to the counter. He says something too quiet for me to get, with his nose practically in the toad's ear hole, and Mister Hobb's whole face goes soft.

[[s Mister Hobb > Marrow]]"Well, I never," he says. [[s Mister Hobb > Marrow]]"A real one?"

[[s Marrow > Mister Hobb]]"Lift the pole, you wart."

Then it's me. I had one all ready. It was a good one, about a math test. But the toad's looking at me with those gold eyes and what I say is, [[s Bia > Mister Hobb]]"I wasn't getting the tablecloth for her."

[[s Mister Hobb > Bia]]"No?"

[[s Bia > Mister Hobb]]"I was going to sell it. There's a guy. I wanted bus money to go see my dad, and she won't talk about him, so I told her I'd do the laundry. She said I was an angel." My voice does something dumb. [[s Bia > Mister Hobb]]"So that's why it ate me, I think. I think I kind of deserved it."

It's quiet. There's just the river, a really long way down.

[[s Mister Hobb > Bia]]"That's two," says Mister Hobb.

[[s Bia > Mister Hobb]]"Two what?"

[[s Mister Hobb > Bia]]"First part's true. Second part isn't, but you said it as if it was, and I don't take those." He reaches under the counter and gives me back, I swear to God, a button. [[s Mister Hobb > Bia]]"That's your change. Mind the middle, it's slippy."

[[scene place=The other side/the snow; present=Bia, Marrow, Ser Adelheid; time=By the time we get across]]
By the time we get across it's snowing. The other side is like that, Adelheid says, it's a temper thing, it's the Queen. She marches in front to break the snow. My flip-flops don't flip anymore, they just kind of plop.

After a while there's a cough from around my ankles.

[[s Marrow > Bia]]"I could go up," says Marrow to the air. [[s Marrow > Bia]]"In the cape. If you were cold. Foxes are warm, it's well known."

[[s Bia > Marrow]]"Are *you* cold?"

[[s Marrow > Bia]]"I have fur, girl, don't be ridiculous."

I pick him up. He weighs nothing. He turns around twice in the cashews and sticks his nose in my armpit, and I can feel his heart going like crazy.

[[s Bia > Marrow]]"What did you tell the toad?"

[[s Marrow > Bia]]"I said his hat suited him."

[[s Ser Adelheid > Bia]]"He said he used to be a boy," Adelheid calls back, without turning round. [[s Ser Adelheid > Bia]]"I've good ears. He came through a well. He said please to the bread oven and everything, and no one ever told him that there was a cellar."

[[s Marrow > Ser Adelheid]]"I'll tell your *next* horse things," says the lump in my tablecloth. [[s Marrow > Ser Adelheid]]"I'll tell it such things, Addie."

I don't say anything. I just pull the cloth up so the snow doesn't get in on him, and squeeze the button with my other hand.

[[s Bia > Ser Adelheid]]"Hey, Ser Adelheid?" I say. [[s Bia > Ser Adelheid]]"Your list. How many wells?"

Up ahead she quits walking. She gets the paper out again and holds it up close to her face, in the last of the light, for kind of a long time.

[[s Ser Adelheid > Bia, Marrow]]"One," says the knight. [[s Ser Adelheid > Bia, Marrow]]"Mossy."

---

Thanks for reading!! next chapter Thursday if my exams don't kill me. drop a comment if you guessed about Marrow :)
