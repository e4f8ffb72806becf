title: A Game for Four, Played by Three
section: third | past | - | Zita Morandin
person: Zita Morandin | Zita Morandin; Zita; the widow; Signora | she/her
person: Nereo | Nereo; the postman | he/him
person: Tullio | Tullio; the sexton | he/him
person: Elio | Elio; Eliodoro | he/him
person: Pino | Pino; the boy | he/him
person: Fausto | Fausto; the baker | he/him
person: Don Amedeo | Don Amedeo | he/him
relation: Zita Morandin | Elio | romantic: wife
relation: Zita Morandin | Nereo | friend: old friend
relation: Zita Morandin | Tullio | friend: old friend
relation: Nereo | Tullio | friend: card partner
relation: Fausto | Pino | family: father
=====
A Game for Four, Played by Three

[[scene place=Zita Morandin’s kitchen; present=Zita Morandin, Nereo, Tullio, Pino; time=Thursdays]]
The war had been over for two winters and the bridge was still lying in the river. From the window of Zita Morandin’s kitchen you could see one arch of it, green already, with the water going over it as if over a sleeping animal. On Thursdays she kept the shutters closed. On Thursdays there were cards.

[[s Tullio > Nereo]]“You’ve dealt four,” Tullio said.

Nereo looked at the table. There were four heaps of three, one of them in front of the empty chair. He had a postman’s hands, thick at the fingertips, and they stayed where they were in the lamplight as though somebody had told them not to move.

[[s Nereo > Tullio]]“So I have,” he said.

[[s Tullio > Zita Morandin]]“Every week he deals four.”

[[s Nereo > Tullio]]“Not every week.”

[[s Tullio > Nereo]]“In October you dealt four. At Saint Martin’s you dealt four. I say nothing, because it isn’t my house.”

[[s Zita Morandin > Tullio]]“You say nothing,” said Zita, [[s Zita Morandin > Tullio]]“the way a bell says nothing.” She reached across and swept the fourth hand back into the pack, not quickly. The chair it had been dealt to was the one with the mended leg. Nobody sat there. It was understood that the cat did. [[s Zita Morandin > Nereo]]“Deal again. And take out the two of cups or we’ll never come out even.”

[[s Tullio > Zita Morandin]]“It’s out.” Tullio opened his palm and showed it to her, a small, worn, blameless card. [[s Tullio > Zita Morandin]]“I always take it out.”

They played. It was the sort of cold that comes down a chimney and sits. Swords were trumps, and for some time nobody spoke except to the cards, and then only the things that men say to cards. Nereo hummed. The sexton played badly, which he did not usually do, and every so often his left hand went up to the breast of his jacket and came away again.

[[s Zita Morandin > Tullio]]“What have you got in there?” she asked him. [[s Zita Morandin > Tullio]]“A bird?”

[[s Tullio > Zita Morandin]]“Where?”

[[s Zita Morandin > Tullio]]“There. You keep feeling whether it’s still breathing.”

Nereo laughed. Tullio did not. He laid down a knave he should have kept, watched it being taken, and sighed through his nose.

[[s Tullio > Zita Morandin]]“It’s from Don Amedeo,” he said.

[[s Zita Morandin > Tullio]]“Then let him bring it.”

[[s Tullio > Zita Morandin]]“He has his knee.”

[[s Zita Morandin > Tullio]]“He had no knee on Sunday. He was up and down those steps with the plate like a goat.”

[[s Tullio > Zita Morandin]]“Zita.” He had it out now, a paper folded in four, and he set it down on the oilcloth on the side of the table where there were no cards. [[s Tullio > Zita Morandin]]“It’s for the stone. They must have the names by Saturday. The mason charges by the letter and he wants it settled before he loads the cart.”

[[s Nereo]]“By the letter,” said Nereo. [[s Nereo]]“If they’d only paid me like that.”

Nobody smiled, and he looked as if he wished he had it back.

The widow did not touch the paper. She moved the lamp a little, away from it. [[s Zita Morandin > Tullio]]“How many are they?”

[[s Tullio > Zita Morandin]]“Nineteen. Twenty, with.”

[[s Zita Morandin > Tullio]]“With.”

[[s Tullio > Zita Morandin]]“With Elio.” He said it to the cards. [[s Tullio > Zita Morandin]]“It’s only a signature. Where there was no body the family has to say. That’s how they’re doing it everywhere, it isn’t Don Amedeo’s idea.”

[[s Zita Morandin > Tullio]]“The family has to say what?”

A coal shifted in the stove. Tullio rubbed his jaw, and the rasp of it was very loud.

[[s Tullio > Zita Morandin]]“That he’s not coming,” he said at last.

[[s Zita Morandin > Tullio]]“I play the three,” said Zita, and played it, and took the trick.

It was Nereo who put his cards down. He squared them first, as he squared everything, edge to edge against the wood. [[s Nereo > Tullio]]“You brought that here? On a Thursday?”

[[s Tullio > Nereo]]“When should I have brought it?”

[[s Nereo > Tullio]]“On a Monday. To the door, with your hat off, like a Christian.”

[[s Tullio > Nereo]]“Oh, you’ll teach me. You’ll teach me about bringing papers to doors.”

He had meant nothing by it; she was nearly sure of that afterwards. It was only what one old man says to another who has spent forty years with a bag on his shoulder. But the postman went the colour of tallow. He opened his mouth, and shut it, and looked at her, and it was she who looked away.

[[s Zita Morandin > Tullio, Nereo]]“Pick up your cards,” she said. [[s Zita Morandin > Tullio, Nereo]]“Both of you. It’s somebody’s turn.”

[[s Nereo]]“It’s mine,” said Nereo, and still did not move.

Somebody beat on the door with the flat of a hand. Before she could get up it had opened, and a child stood there in a man’s coat, with the rain running off the hem of it onto her floor.

[[s Pino > Zita Morandin]]“Signora, excuse me, is the sexton here? They want the bell.”

[[s Tullio > Pino]]“Who wants it?”

[[s Pino > Tullio]]“My father. Everybody.” The boy had run all the way and was swallowing between the words. [[s Pino > Tullio]]“The water’s over the ring. The planks are going.”

[[s Tullio > Pino]]“Which end?”

[[s Pino > Tullio]]“Ours.”

Tullio was already on his feet and hunting for his second sleeve. [[s Tullio > Pino]]“Is that you, Pino? You’ve grown. Go on ahead and tell Fausto to get a line on the middle trestle. The middle one, never mind the bank.”

[[s Pino > Tullio]]“He’s got a line on the bank.”

[[s Tullio > Pino]]“Naturally he has. Go!”

The boy went. Tullio went after him, buttoning, and the two who were left sat a moment and listened to the rain they had been able to ignore until then.

[[s Nereo > Zita Morandin]]“You should stay in the dry,” he said.

[[s Zita Morandin > Nereo]]“So should you.” She was tying her shawl.

[[scene place=the river/the road/the wall; present=Zita Morandin, Nereo, Fausto, Pino; time=-]]
They went down by the wash house, holding to the wall, with the bell beginning over their heads, fast and out of breath as Tullio always rang it. There were lanterns at the river. Eight or nine men had hold of a rope, and the baker stood above them on what had been the parapet, shouting at each by name. In the dark, the planks that the engineers had left them, that had been meant for one summer, knocked and knocked against the drowned stone.

[[s Fausto > Nereo]]“Nereo!” he bawled. [[s Fausto > Nereo]]“Not you! You’ll do your back!”

[[s Nereo > Fausto]]“I only came to look!”

[[s Fausto > Nereo]]“Then look from the road, for the love of God! Pino, the lantern. Higher. No, higher.”

So they looked from the road. She found a dry place for them under the lip of the wall where the women used to rest their baskets, and they stood there side by side like two people waiting for the bus to the city, which had not come either since the bridge went.

[[s Nereo > Zita Morandin]]“I have to tell you something.”

[[s Zita Morandin > Nereo]]“No,” said Zita.

[[s Nereo > Zita Morandin]]“You don’t know what it is.”

She did not answer. A shout went up along the rope and the lanterns all swung one way.

[[s Nereo > Zita Morandin]]“There was a letter,” he said. [[s Nereo > Zita Morandin]]“It will be four years in March. From a chaplain, the kind with the black edge so thin you think it’s a mistake of the printer’s. I had it in my hand at your gate. You were hanging out sheets. You had pegs in your mouth, and you waved at me with your elbow.” He had taken off his hat, in that rain, and was holding it against his stomach. [[s Nereo > Zita Morandin]]“I thought, tomorrow. I’ll give it to her tomorrow, let her get the sheets in. And then it was tomorrow, and you were singing.”

[[s Zita Morandin > Nereo]]“I don’t sing.”

[[s Nereo > Zita Morandin]]“You did then.”

The bell stopped. In the quiet she could hear the river properly, how much of it there was.

[[s Zita Morandin > Nereo]]“You gave me the seed catalogue,” she said.

[[s Nereo > Zita Morandin]]“What?”

[[s Zita Morandin > Nereo]]“That day. You came to the gate and put your hand in the bag, and you stood. I thought the man’s been taken ill. Then you shut the bag and gave me a seed catalogue. With both hands, Nereo. Like the Host.” She pulled the shawl forward. [[s Zita Morandin > Nereo]]“In wartime. Nobody had ordered any seeds.”

He turned his whole body to look at her. Water ran down the creases of his face, and he let it. [[s Nereo > Zita Morandin]]“You knew?”

[[s Zita Morandin > Nereo]]“I knew you had something.”

[[s Nereo > Zita Morandin]]“And you never asked me for it. Four years of Thursdays!”

[[s Zita Morandin > Nereo]]“As long as you had it,” said Zita, [[s Zita Morandin > Nereo]]“I hadn’t got it.”

Down on the bank the men had begun to sing out the time together, and pull, and sing out. She listened to them. It occurred to her that she was not cold, and that this was perhaps because he was standing on the side the wind came from, and that he had been standing on that side for a good while.

[[s Zita Morandin > Nereo]]“Put your hat on,” she told him. [[s Zita Morandin > Nereo]]“I’m not going to nurse you as well.”

[[scene place=her kitchen; present=Zita Morandin, Nereo, Tullio; time=past midnight]]
It was past midnight when Tullio came back up to her kitchen, black to the knees and extremely pleased. They had saved all but six planks. Fausto had fallen in. It had been, taking one thing with another, a splendid evening, and he had got as far as the baker’s trousers before he noticed that neither of them was listening. The paper lay open under the lamp. Beside it lay an envelope that had taken on, over the years, the curve of somebody’s chest.

He sat down. He looked from one to the other.

[[s Tullio > Nereo]]“What’s that?”

[[s Nereo > Tullio]]“Post,” said Nereo.

[[s Zita Morandin > Tullio]]“How much does he charge?” Zita had found the ink, and was frowning at the nib. [[s Zita Morandin > Tullio]]“The mason.”

[[s Tullio > Zita Morandin]]“Forty lire. The letter.”

[[s Zita Morandin > Tullio]]“Don Amedeo has written Eliodoro here.”

[[s Tullio > Zita Morandin]]“It’s the name in the register.”

[[s Zita Morandin > Tullio]]“It’s four letters too many. Nobody called him that but his mother, when he broke something.” She drew a line, firmly, and wrote above it, and then below, where there was a space, she wrote her own name and blotted it with the side of her hand. [[s Zita Morandin > Tullio]]“There. He’d never forgive me the hundred and sixty lire.”

Tullio took the paper and folded it in four along its folds. He seemed to be looking for something to say and to be finding, one after the other, that they were all things for a church. [[s Tullio > Zita Morandin]]“Have you read the other one?” he asked finally.

[[s Zita Morandin > Tullio]]“On Sunday. After the sheets.” She pushed the pack along the oilcloth. [[s Zita Morandin > Nereo]]“Whose deal is it?”

[[s Nereo > Zita Morandin]]“Mine,” said Nereo.

He shuffled for a long time. Then he dealt, three and three and three, and his hand went on by itself to the fourth place and stopped above it in the air. He glanced up.

[[s Tullio > Nereo]]“I say nothing,” Tullio said.

[[s Zita Morandin > Nereo]]“Well, go on,” said the widow. [[s Zita Morandin > Nereo]]“He was always a terrible player. Put the two of cups back in and we’ll take turns losing for him.”
