title: Ballast
section: third | present | - | Yusra
person: the captain | Captain; the captain; Cap; Ikwue | she/her
person: the bosun | the bosun; Bosun; Toomey; Fenwick | he/him
person: Cook | Cook; the fat man | he/him
person: Engines | Engines; Dagny | she/her
person: Mr. Quennell | Mr. Quennell; Quennell; the supercargo | he/him
person: Yusra | Yusra; the kid | she/her
relation: the captain | the bosun | friend
relation: the captain | Engines | colleague
relation: Cook | the bosun | colleague
relation: the captain | Yusra | colleague
=====
[[scene place=the mess/the mess of the Patient Widow; present=the captain, the bosun, Cook, Mr. Quennell, Yusra]]
The vote is held in the mess of the Patient Widow because the mess has chairs, and because Cook refuses to leave the soup.

[[s the captain > the bosun, Cook, Mr. Quennell, Yusra]]"Right," the captain says. [[s the captain > the bosun, Cook, Mr. Quennell, Yusra, Engines]]"Everybody's here who can be. Engines, are you on?"

The grille over the door spits. [[s Engines > the captain]]"I'm on. I'm lying on my back under the number two coupling with a torch in my teeth, Cap, so if I sound rude, that's the torch."

[[s the captain > Engines]]"Tell them what you told me."

[[s Engines > the bosun, Cook, Mr. Quennell, Yusra]]"We're fat. We came round the moon fat and slow and we've got one burn left in the tank. If we burn as we are, we miss the station by eleven hundred kilometres and go down into the pretty clouds. If we burn six and a half tonnes lighter, we don't."

Nobody says anything. Yusra, who has been on the ship for nineteen days and is still surprised each morning by the ceiling, puts up her hand.

[[s the captain > Yusra]]"You don't have to put your hand up."

[[s Yusra > the captain]]"Sorry. How long have we got?"

[[s the captain > Yusra]]"Fifty minutes."

[[s Engines > the captain]]"Forty-six," says the grille.

[[s the captain > the bosun, Cook, Mr. Quennell, Yusra]]"Forty-six. So. Six and a half tonnes. I'm open to offers."

The bosun leans back until his chair complains. He is a long grey man with a braided beard, and he has a habit of looking at whatever he means to say before he says it. Just now he is looking at Mr. Quennell.

[[s Mr. Quennell > the bosun]]"No," says Mr. Quennell.

[[s the bosun > Mr. Quennell]]"I never spoke."

[[s Mr. Quennell > the bosun]]"You were about to. The crates are Ministry property. They're sealed, they're insured, and I've signed for them in three places."

[[s the bosun > Mr. Quennell]]"What's in them?"

[[s Mr. Quennell > the bosun]]"I don't know what's in them. That's what 'sealed' means."

[[s the bosun > Mr. Quennell]]"Eleven crates. What's one weigh?"

[[s Mr. Quennell > the bosun]]"That's confidential."

[[s Engines > the bosun]]"Three hundred and eighty kilos," says the grille. [[s Engines > the bosun]]"I loaded them. It's four tonnes and a bit. I'm only mentioning it."

[[s Mr. Quennell > Engines]]"You are not only mentioning it!"

[[s Cook > Mr. Quennell]]"Have some soup," Cook says, and puts a bowl in front of the supercargo with such tenderness that Quennell actually picks up the spoon.

[[s the captain > the bosun, Cook, Mr. Quennell, Yusra]]"Before anybody falls on Mr. Quennell," says the captain, [[s the captain > the bosun, Cook, Mr. Quennell, Yusra]]"I'd like to go round the table. Everyone's got something on board that isn't holding the air in. Bosun?"

[[s the bosun > the captain]]"My anchor."

[[s Yusra > the bosun]]"You've got an anchor?" Yusra can't help it. [[s Yusra > the bosun]]"On a spaceship?"

[[s the bosun > Yusra]]"It was my father's."

[[s Yusra > the bosun]]"What did he need it for?"

[[s the bosun > Yusra]]"Boat."

She waits for more, but that appears to be the whole of the story.

[[s the captain > the bosun]]"How heavy, Fenwick?"

He looks at the anchor, or at the wall it is behind. [[s the bosun > the captain]]"Six hundred."

[[s the captain > the bosun]]"I'm sorry."

[[s the bosun > the captain]]"It's an anchor. It knows how to go down."

[[s the captain > Cook]]"Cook?"

The fat man goes on wiping a ladle that is already clean.

[[s the captain > Cook]]"Cook. The freezer."

[[s the bosun > Cook]]"She's asking about the eels."

[[s Cook > the bosun]]"I know what she's asking about." He hangs up the ladle. [[s Cook > the captain, the bosun]]"Do you know how long it takes to get glass eels through customs? I've been promised a stall at Midsummer Dock. A stall! With an awning."

[[s Engines > Cook]]"How much is it?"

[[s Cook > Engines]]"It's striped."

[[s Engines > Cook]]"How much does it weigh, you beautiful idiot? The freezer."

[[s Cook > Engines]]"Seven hundred. With the eels."

[[s Engines > Cook]]"And without?"

[[s Cook > Engines]]"I'm not sending the box out and keeping four hundred kilos of eels on the floor, Dagny. I'd only be postponing it."

So it's Dagny, Yusra thinks. Nineteen days, and she had never liked to ask.

[[s the captain > the bosun, Cook, Mr. Quennell, Yusra]]"Thirteen hundred, then. I can do the spare plating and the water from the aft tank, which gets us to two thousand one."

[[s Yusra > the captain]]"I'm forty-four kilos," Yusra says.

They all turn. It is the most attention she has had since she came aboard, and she discovers that she doesn't know what to do with her elbows.

[[s the captain > Yusra]]"What?"

[[s Yusra > the captain]]"I'm just saying. With boots."

[[s the bosun > the captain]]"Is the kid volunteering?"

[[s the captain > the bosun]]"I think the kid's volunteering."

[[s Cook > Yusra]]"Sit down and eat," says Cook, appalled. [[s Cook > the captain]]"Who told her that? Did somebody tell her that we do that?"

[[s Yusra > Cook, the captain]]"At the academy they said, 'An apprentice is the first thing off a ship.'"

[[s the captain > Yusra]]"At the docks, love. First off to carry the bags." The captain rubs her eyes. [[s the captain > Yusra]]"Nobody's throwing you out. It wouldn't even help. You'd be what, a rounding error?"

[[s Engines > the captain]]"Less than one per cent," the grille says. [[s Engines > Yusra]]"But thank you, sweetheart. Most people offer somebody else."

Everyone manages not to look at Mr. Quennell, who has finished his soup.

[[s Mr. Quennell > the captain]]"And what about you, Captain?"

[[s the captain > Mr. Quennell]]"What about me?"

[[s Mr. Quennell > the captain]]"There's a piano in your cabin."

[[s the bosun > Mr. Quennell]]"You leave the piano alone," says the bosun, in a new voice.

[[s the captain > the bosun]]"It's a fair question."

[[s the bosun > the captain]]"It's not. Ikwue, it's not, and he knows it's not."

[[s Mr. Quennell > the bosun]]"I don't know anything of the kind. I know it's an iron frame with strings on it and that she never plays."

Nobody answers him. The soup ticks. Somewhere below them Engines drops a spanner and swears at it, softly, in the language she keeps for spanners.

[[s the captain > Mr. Quennell]]"Three hundred and ten kilos," says the captain at last. [[s the captain > Mr. Quennell]]"It goes with the rest. Will you open the hold for me?"

[[s Mr. Quennell > the captain]]"I'd lose my licence."

[[s the captain > Mr. Quennell]]"You would, yes."

[[s Mr. Quennell > the captain]]"I've a mother on Harrow Station who thinks I'm a customs judge."

[[s the captain > Mr. Quennell]]"Would she rather have a judge or a visit?"

He turns the spoon over. He turns it back. It occurs to Yusra that he is younger than she had thought, that it is only the waistcoat that is fifty.

[[s Engines > the captain]]"Thirty-eight minutes," says the grille.

[[s Mr. Quennell > the captain]]"I want it written down that I objected."

[[s the captain > Yusra]]"Yusra, write down that he objected."

[[s Yusra > the captain]]"Do I put 'strongly'?"

[[s Mr. Quennell > Yusra]]"Put 'at length'," says Mr. Quennell, and he takes the key from around his neck.

***

[[scene place=the hold; present=the bosun, Mr. Quennell, Yusra, Cook]]
It is so cold in the hold that the crates smoke. Each of them is as high as Yusra's chin and stencilled with a crown, a number and the words THIS WAY UP, which nobody has been obeying for some days, there being no up. The water has gone already, in one long glittering rope, and the plating after it, sheet by sheet, like a giant dealing cards. They have taken nine out to the lock by the time the tenth slips off the bosun's trolley, lands on its corner, and opens like an egg.

[[s the bosun > Mr. Quennell]]"Don't look," says the bosun.

[[s Mr. Quennell > the bosun]]"I'm not looking. Are you looking?"

[[s the bosun > Mr. Quennell]]"I'm looking."

[[s Mr. Quennell > the bosun]]"Well?"

[[s the bosun > Mr. Quennell]]"It's a head."

[[s Mr. Quennell > the bosun]]"A what?"

[[s Yusra > Mr. Quennell]]"It's bronze," Yusra says quickly. [[s Yusra > Mr. Quennell]]"It's a bust. It's a man with a moustache. There's a plate on it. It says, 'To the Minister, from his Grateful Moons.'"

Mr. Quennell comes round the trolley and looks after all. He looks for some time.

[[s Mr. Quennell > the bosun]]"Are they all like that?"

[[s the bosun > Mr. Quennell]]"There's the last one there. Give it a kick."

[[s Mr. Quennell > the bosun]]"I couldn't possibly."

[[s Cook > Mr. Quennell]]"I could," says Cook from the hatch, where he has come up with a shovel and a red nose. The eels have gone. No one mentions it. He swings once.

It is another moustache.

[[s Mr. Quennell > Cook, the bosun, Yusra]]"Eleven," says Mr. Quennell. [[s Mr. Quennell > Cook, the bosun, Yusra]]"I was going to die for eleven heads. I was going to let the child die for them."

[[s the bosun > Mr. Quennell]]"To be fair to you, we'd only have died for the one anchor."

[[s Cook > Mr. Quennell]]"Do you want to do the honours?"

[[s Mr. Quennell > Cook]]"May I?"

[[s Cook > Mr. Quennell]]"It's the green lever, Toomey'll show you."

The lock opens. Eleven ministers go out into the dark with their moustaches first, and behind them, slow and turning, an anchor.

[[s Engines > the bosun]]"I've got two hundred kilos too many," says the speaker on the wall. [[s Engines > the bosun]]"What's still on board, Bosun? Somebody's lying to me."

[[s the bosun > Engines]]"Not us. We're empty."

[[s Engines > the bosun]]"Is the piano out?"

The bosun presses the button and then lets it go without saying anything.

[[s Yusra > the bosun]]"I'll go," says Yusra.

[[scene place=the passage/the third door; present=Yusra, the captain]]
It is a short way: up the ladder, along the passage, the third door. She can hear it before she gets there. It is one finger, one note, and then a long wait, as if somebody were expected to come in on the next.

She knocks.

[[s the captain > Yusra]]"In a minute," says the captain through the door.

[[s Yusra > the captain]]"It's twenty-two minutes, Cap. Engines says."

[[s the captain > Yusra]]"I know what Engines says."

[[s Yusra > the captain]]"You don't have to do it. I could tell them that it's stuck. I could say that it won't go through the door."

There is a pause, and the one note again.

[[s the captain > Yusra]]"Would you, now? And then we'd all be very sorry, for about an hour."

[[s Yusra > the captain]]"Whose was it?"

The door slides back. The captain stands there in her shirtsleeves. Behind her the piano is already off its bolts, with straps around its belly, like an animal going to the vet.

[[s the captain > Yusra]]"Get the other end," she says. [[s the captain > Yusra]]"Mind the pedals. My son used to stand on them."

Yusra gets the other end. It is much heavier than forty-four kilos, with boots. Halfway down the passage the captain begins to hum, and Yusra, who doesn't know the tune, comes in on the next.
