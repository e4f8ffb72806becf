title: the kettle still works
section: third | past | - | Mateusz Wrona
person: Mateusz Wrona | Mateusz; Mat; Wrona; the medic | he/him
person: Anselm Dube | Dube; Anselm; the captain; Captain; the older man | he/him
person: Kit Sorley | Kit; Sorley; Kit Sorley; the younger man; the sniper | he/him
person: Petra | Petra | she/her
person: the baker | the baker | ?
relation: Mateusz Wrona | Kit Sorley | colleague: same team for four years
relation: Anselm Dube | Kit Sorley | colleague: captain
relation: Anselm Dube | Mateusz Wrona | friend: old friends on the same team
=====
the kettle still works

[[scene place=the hallway/a third-floor flat/the safe house; present=Mateusz Wrona, Anselm Dube, Kit Sorley; time=-]]
The safe house was a third-floor flat above a shop that sold wedding cakes, and nobody had been in it since August.

Mateusz went in first because he had the key. He put his hand on the wall where the switch should be, and it wasn't there, and behind him on the landing somebody's breath hitched and was swallowed.

He knew that breath. He'd been listening to it the whole way from the harbour.

[[s Anselm Dube > Mateusz Wrona]]"Left," Dube said. [[s Anselm Dube > Mateusz Wrona]]"Lower. It's a stupid height."

He found it. The hallway came up yellow and narrow, with a calendar from the wrong year.

[[s Kit Sorley]]"Home sweet home," said Kit, and walked into the doorframe.

He did it quite gracefully. He put a palm flat to the wood as though he'd always meant to lean there, and he smiled at them, and his lips were the same colour as the paint.

[[s Anselm Dube > Kit Sorley]]"You're drunk," said Dube.

[[s Kit Sorley > Anselm Dube]]"I'm tired."

[[s Anselm Dube > Kit Sorley]]"You walked into a door."

[[s Kit Sorley > Anselm Dube]]"It's a stupid door. It's a stupid height."

The captain huffed and went past him to check the windows, one hand brushing the back of his neck on the way, which was a thing he did with all of them. Counting. Mateusz stayed where he was. He looked at the hand on the doorframe. Then he looked at the other one, which was in a jacket pocket and had been in that pocket since the sea wall.

[[s Mateusz Wrona > Kit Sorley]]"Take your coat off," he said.

[[s Kit Sorley > Mateusz Wrona]]"It's freezing."

[[s Mateusz Wrona > Kit Sorley]]"Kit."

[[s Kit Sorley > Mateusz Wrona]]"It is, though, you can see your breath. Captain!" He tipped his head back against the wood. [[s Kit Sorley > Anselm Dube]]"Can you see your breath?"

[[s Anselm Dube > Mateusz Wrona, Kit Sorley]]"Clear," Dube called from the back room, which wasn't an answer.

[[s Mateusz Wrona > Kit Sorley]]"Take it off," Mateusz said, quieter, [[s Mateusz Wrona > Kit Sorley]]"or I'll take it off you."

There was a joke there. It was just lying in the open, and in four years Kit Sorley had never once walked past one. Mateusz watched him see it. Watched him decide it was too far to bend down. And that was when he got properly frightened.

[[s Kit Sorley > Mateusz Wrona]]"Don't shout," Kit said.

[[s Mateusz Wrona > Kit Sorley]]"I'm not going to shout."

[[s Kit Sorley > Mateusz Wrona]]"Don't tell *him*, then."

[[s Anselm Dube > Kit Sorley, Mateusz Wrona]]"Tell him what?" said Dube, from the end of the hall.

Nobody answered. The fridge started up in the kitchen, shuddered, thought better of it. Kit sighed like a kid caught with a cigarette and took his hand out of his pocket, and it was red to the wrist, and the lining came out with it, stuck.

[[s Anselm Dube > Kit Sorley]]"Oh, you absolute—"

[[s Kit Sorley > Anselm Dube]]"Mat said no shouting," said Kit, and his knees went.

[[scene place=the bathroom; present=Mateusz Wrona, Anselm Dube, Kit Sorley; time=-]]
They did it in the bathroom because the bathroom had the light. Dube carried him there, more or less, and got him propped in the empty tub with a towel behind his head, and then stood in the two square feet that were left and took up all of them.

[[s Mateusz Wrona > Anselm Dube]]"Scissors," said Mateusz. [[s Mateusz Wrona > Anselm Dube]]"No, the other— thank you. Hold that. Higher."

He cut the shirt up the side. It wasn't as bad as the pocket. It was worse than a man should have sat on for two hours in the back of a fish van, making up songs about the fish.

[[s Anselm Dube > Mateusz Wrona]]"How bad?"

[[s Mateusz Wrona > Anselm Dube]]"It's long. It isn't deep. He's lost more than I like." He pressed, and the body under his hands went rigid, and a heel banged against the enamel. [[s Mateusz Wrona > Kit Sorley]]"I know. I know. Sorry. Was it the one with the boathook?"

[[s Kit Sorley > Mateusz Wrona]]"The other one." His eyes were shut. [[s Kit Sorley > Mateusz Wrona]]"The polite one. He said excuse me."

[[s Anselm Dube > Kit Sorley]]"That was on the gangway," said Dube.

[[s Kit Sorley > Anselm Dube]]"Was it?"

[[s Anselm Dube > Kit Sorley]]"That was *before* the wall. You climbed the wall." He had the lamp in one hand and it was steady, but his voice was not, quite. [[s Anselm Dube > Kit Sorley]]"I asked you at the bottom. I said, everyone whole? And what did you say to me?"

[[s Kit Sorley > Anselm Dube]]"Can't remember."

[[s Anselm Dube > Kit Sorley]]"You said [[q]]'more than the boat is.' And I laughed. I *laughed*, Sorley."

[[s Kit Sorley > Anselm Dube]]"It was funny."

[[s Mateusz Wrona > Anselm Dube]]"Anselm," Mateusz said, without looking round.

[[s Anselm Dube > Mateusz Wrona]]"What?"

[[s Mateusz Wrona > Anselm Dube]]"Go and put the kettle on."

[[s Anselm Dube > Mateusz Wrona]]"Wrona, I'm holding the lamp."

[[s Mateusz Wrona > Anselm Dube]]"I can hang the lamp off the shower. Go on. I need it boiled anyway." This was a lie. He had two litres of sterile in the bag. They both knew what was in the bag; they had packed it together on the kitchen floor in Gdynia with the radio on.

The older man looked at him for a second longer. Then he hung the lamp on the shower rail himself, very carefully, turned it so the light fell right, and went.

They listened to him open every cupboard.

[[s Kit Sorley > Mateusz Wrona]]"He's angry," said Kit.

[[s Mateusz Wrona > Kit Sorley]]"He's not angry. Cold now."

[[s Kit Sorley > Mateusz Wrona]]"He called me Sorley— *fuck*."

[[s Mateusz Wrona > Kit Sorley]]"I said cold." He threaded the needle on the second try. [[s Mateusz Wrona > Kit Sorley]]"You can hold on to something. Not the tap. You'll have the tap off."

After a moment fingers closed in the cloth over his knee. He didn't say anything about it. He put the first one in, and the second, and somewhere about the fourth he realised he'd been counting aloud in Polish, the way his mother had when she brushed his sister's hair.

[[s Kit Sorley > Mateusz Wrona]]"Don't stop," Kit mumbled.

[[s Mateusz Wrona > Kit Sorley]]"Stitching?"

[[s Kit Sorley > Mateusz Wrona]]"Counting."

So he went on counting. There were nineteen.

***

[[scene place=the kitchen; present=Mateusz Wrona, Anselm Dube; time=By four]]
By four it had started to rain. Dube was at the kitchen table with the ledger in front of him, the thing they'd gone onto the boat for, still in its plastic. He hadn't opened it. There were three mugs out. One of them had a skin on it.

[[s Anselm Dube > Mateusz Wrona]]"He asleep?"

[[s Mateusz Wrona > Anselm Dube]]"He's unconscious in a way that looks like sleep." Mateusz washed his hands at the sink, and then washed them again. [[s Mateusz Wrona > Anselm Dube]]"That was a joke. He's asleep. He's on his good side. I put him in the room with the radiator."

[[s Anselm Dube > Mateusz Wrona]]"Does it work?"

[[s Mateusz Wrona > Anselm Dube]]"It makes a noise."

He laughed, sort of, through his nose, and pushed the least cold mug across. The phone between them lit up and turned itself a quarter circle on the oilcloth. They both leaned in to read it. [[m Petra > Anselm Dube]]"Package ok? Count?" Petra had never in her life used a full sentence on that line.

[[s Mateusz Wrona > Anselm Dube]]"What have you told her?"

[[s Anselm Dube > Mateusz Wrona]]"Nothing yet." He turned the phone face down. [[s Anselm Dube > Mateusz Wrona]]"She says count, and I think, I counted. I did count. I had my hand on his neck, Mat. In the hall. I thought, there's one, there's two, good. And he was bleeding into his *coat*."

[[s Mateusz Wrona > Anselm Dube]]"He hid it."

[[s Anselm Dube > Mateusz Wrona]]"You saw."

[[s Mateusz Wrona > Anselm Dube]]"I'm the medic. I look at people like they're going to fall over. It's not a nice way to look at people."

[[s Anselm Dube > Mateusz Wrona]]"Why didn't he say?"

He thought about it. He thought about the harbour, about the shout going up behind them and the three of them at the foot of the wall, and the face the captain had turned on them both with the rain running off it. How sure it had been. He'd have climbed anything for that face. He'd have done it with a leg off.

[[s Mateusz Wrona > Anselm Dube]]"Because you'd have gone back down for him," he said in the end. [[s Mateusz Wrona > Anselm Dube]]"And you'd have missed the van."

[[s Anselm Dube > Mateusz Wrona]]"Of course I'd have gone back down."

[[s Mateusz Wrona > Anselm Dube]]"Well, then."

Dube put the heels of his hands against his eyes. He sat like that for a while. Mateusz drank the tea, which was terrible, and moved his chair around the corner of the table so that their shoulders were touching, and neither of them mentioned it.

[[s Anselm Dube > Mateusz Wrona]]"You sent me to boil water," Dube said from behind his hands.

[[s Mateusz Wrona > Anselm Dube]]"I did."

[[s Anselm Dube > Mateusz Wrona]]"You had saline."

[[s Mateusz Wrona > Anselm Dube]]"I had so much saline."

[[scene place=the kitchen/the stove; present=Mateusz Wrona, Anselm Dube, Kit Sorley; time=It was light]]
He must have put his head down, because the next thing he knew it was light, there was a smell of burnt sugar coming up through the floor, and his cheek was stuck to the oilcloth. Someone had put a coat over him. Someone else was standing at the stove in a blanket.

[[s Anselm Dube > Kit Sorley]]"Sit down," Dube was saying.

[[s Kit Sorley > Anselm Dube]]"I'm making eggs."

[[s Anselm Dube > Kit Sorley]]"There aren't any eggs."

[[s Kit Sorley > Anselm Dube]]"There are *now*. I went down and asked. They've got about four hundred."

[[s Anselm Dube > Kit Sorley]]"You went down—" He stopped. He visibly took hold of himself with both hands. [[s Anselm Dube > Kit Sorley]]"There are three flights of stairs."

[[s Kit Sorley > Anselm Dube]]"I noticed that on the way up."

[[s Mateusz Wrona > Kit Sorley]]"If you've pulled any of those out," Mateusz said into the table, [[s Mateusz Wrona > Kit Sorley]]"I'm using staples."

They both jumped. Then the younger man grinned at him over his shoulder, grey as a dishcloth and delighted with himself, and he felt something that had been clenched since the harbour come loose so fast it hurt.

[[s Kit Sorley > Mateusz Wrona]]"Morning, Mat. Nineteen, still. I checked."

[[s Anselm Dube > Kit Sorley]]"Kit," said Dube.

[[s Kit Sorley > Anselm Dube]]"I know. I *know*, all right? You can do the speech. I've been practising my face."

There wasn't any speech. He crossed the kitchen in two steps, took the spatula out of his hand, turned off the gas, and put his arms around him, blanket and all, high up, well clear of the bandage. The sniper stood there with his hands stuck out to either side like a man being searched.

[[s Kit Sorley > Mateusz Wrona]]"Mat," he said, muffled. [[s Kit Sorley > Mateusz Wrona]]"Mat, what's he doing?"

[[s Mateusz Wrona > Kit Sorley]]"Counting."

[[s Kit Sorley]]"Oh."

Slowly his arms came down. He put his forehead on the captain's collarbone, and his shoulders started to shake, and he said something nobody could make out.

[[s Anselm Dube > Kit Sorley]]"Say again?"

[[s Kit Sorley > Anselm Dube]]"I said it really hurt." His voice cracked straight down the middle. [[s Kit Sorley > Anselm Dube]]"It really, really hurt, and you were laughing, and I thought, oh, good. He's laughing. It can't be that bad."

[[s Anselm Dube > Kit Sorley]]"Next time," said Dube, and had to start over. [[s Anselm Dube > Kit Sorley]]"Next time you tell me, and I'll laugh after."

[[s Kit Sorley > Anselm Dube]]"Promise?"

[[s Anselm Dube > Kit Sorley]]"I'll laugh for a week."

Down in the shop the baker dropped a tray and swore. Mateusz got up, stiff in every joint, and reached around the pair of them for the phone. He turned it over. He typed with his thumb, [[m Mateusz Wrona > Petra]]"Package ok. Count 3," and looked at it, and sent it.

Then he lit the gas again, because somebody had to do the eggs.
