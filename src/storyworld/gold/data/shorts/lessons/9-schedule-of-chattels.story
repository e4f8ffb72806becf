title: Schedule of Chattels
section: third | present | - | Gráinne Tuohy
section: third | present | - | Dilnoza Rashidova
person: Dilnoza Rashidova | Dilnoza; Dilly; Ms. Rashidova; the wife; his wife | she/her
person: Hamish Pennock | Hamish; Mr. Pennock; the husband; her husband | he/him
person: Gráinne Tuohy | Gráinne; Mrs. Tuohy; the mediator | she/her
person: Timur | Timur; Tim | he/him
person: Neville | Neville; a young man with a lanyard; the receptionist | he/him
relation: Dilnoza Rashidova | Hamish Pennock | family:wife
relation: Dilnoza Rashidova | Timur | family:mother
relation: Hamish Pennock | Timur | family:father
relation: Gráinne Tuohy | Neville | colleague
=====
[[scene place=Room Two/the mediation suite; present=Gráinne Tuohy, Dilnoza Rashidova, Hamish Pennock, Neville; time=twenty past ten; eyes=Gráinne Tuohy]]
The mediator has a box of tissues, a jug of water and a laminated card that says [[q]]"ONE VOICE AT A TIME". By twenty past ten nobody has touched the first two or obeyed the third.

[[s Gráinne Tuohy > Dilnoza Rashidova, Hamish Pennock]]"Item thirty-one," she says. [[s Gráinne Tuohy > Dilnoza Rashidova, Hamish Pennock]]"One air fryer."

[[s Hamish Pennock > Gráinne Tuohy]]"Mine."

[[s Dilnoza Rashidova > Gráinne Tuohy]]"His," says the wife. [[s Dilnoza Rashidova > Hamish Pennock]]"Have it. Have the drawer with the crumbs in. I'd only like it written down that in four years he has never once washed it."

[[s Hamish Pennock > Dilnoza Rashidova]]"You can't wash it, Dilly. It seasons."

[[s Dilnoza Rashidova > Hamish Pennock]]"That's a wok."

[[s Hamish Pennock > Dilnoza Rashidova]]"It's the same principle."

[[s Dilnoza Rashidova > Hamish Pennock]]"It's a box of old fish, Hamish."

[[s Gráinne Tuohy > Dilnoza Rashidova, Hamish Pennock]]"I'll put 'Mr. Pennock'," says the mediator, and puts it. They have been doing this for fifty minutes in Room Two, which is called the mediation suite because it has a plant. The house was settled in eleven. The pension took six. They've been on the kitchen since a quarter to. [[s Gráinne Tuohy > Dilnoza Rashidova, Hamish Pennock]]"Item thirty-two. A cast-iron casserole, orange."

Nobody speaks.

[[s Gráinne Tuohy > Dilnoza Rashidova, Hamish Pennock]]"Orange casserole?"

[[s Hamish Pennock > Gráinne Tuohy]]"Volcanic," says the husband, to the plant. [[s Hamish Pennock > Gráinne Tuohy]]"The colour's called 'volcanic'."

[[s Gráinne Tuohy > Dilnoza Rashidova, Hamish Pennock]]"And who would like it?"

[[s Dilnoza Rashidova > Gráinne Tuohy]]"It was a wedding present."

[[s Hamish Pennock > Gráinne Tuohy]]"From my aunt."

[[s Dilnoza Rashidova > Hamish Pennock]]"To both of us."

[[s Hamish Pennock > Dilnoza Rashidova]]"She wrote 'Hamish and Dilnora'. I'm not sure she knew who you were."

[[s Dilnoza Rashidova > Hamish Pennock]]"She knew who I was when she needed driving to her hip."

[[s Hamish Pennock > Dilnoza Rashidova]]"That's fair, that is actually—"

[[s Dilnoza Rashidova > Hamish Pennock]]"Twice. There and back. In the snow."

[[s Hamish Pennock > Dilnoza Rashidova]]"I said that's fair."

[[s Dilnoza Rashidova > Hamish Pennock]]"You said it as if you were giving me a biscuit."

The mediator looks at the card. The card has never worked; she keeps it for the weight of it in her hand. [[s Gráinne Tuohy > Dilnoza Rashidova, Hamish Pennock]]"There's a method," she says. [[s Gráinne Tuohy > Dilnoza Rashidova, Hamish Pennock]]"Each of you says what the thing means to you. Thirty seconds, and the other doesn't answer. Ms. Rashidova?"

[[s Dilnoza Rashidova > Gráinne Tuohy]]"I don't want to say what a pot means to me."

[[s Gráinne Tuohy > Hamish Pennock]]"Mr. Pennock, then."

He leans forward. He is a long man in a fleece, and he has brought a spreadsheet with coloured tabs. [[s Hamish Pennock > Gráinne Tuohy]]"I make the thing in it. The lamb. On Sundays. It's the only dish I do that anybody's ever asked for again."

[[s Dilnoza Rashidova > Hamish Pennock]]"It's my mother's dish!"

[[s Gráinne Tuohy > Dilnoza Rashidova]]"Ms. Rashidova, you don't ans—"

[[s Dilnoza Rashidova > Gráinne Tuohy]]"It's my mother's dish! She stood in my kitchen and taught it to him because I wouldn't stand still for it. She said to me, 'Daughter, this one listens.' Eleven years I've had to hear it. 'This one listens.' He listens to cricket."

[[s Hamish Pennock > Dilnoza Rashidova]]"I did listen."

[[s Dilnoza Rashidova > Hamish Pennock]]"I know you did."

[[s Hamish Pennock > Dilnoza Rashidova]]"I wrote it down. I've still got the card, she drew the onion."

[[s Dilnoza Rashidova > Hamish Pennock]]"I know. It's on the fridge. Which is item nine." She pulls a tissue out of the box, looks at it and puts it in her pocket. [[s Dilnoza Rashidova > Gráinne Tuohy]]"Put him down for the pot."

[[s Hamish Pennock > Gráinne Tuohy]]"No, put her down."

[[s Dilnoza Rashidova > Gráinne Tuohy]]"Him."

[[s Hamish Pennock > Gráinne Tuohy]]"It was her mum's lamb. I'm not having it said I took the lamb."

[[s Dilnoza Rashidova > Hamish Pennock]]"Who'd say it? Who would ever say that?"

[[s Hamish Pennock > Dilnoza Rashidova]]"Your sister would say it on the telephone for an hour and a half."

She laughs. It gets out before she can stop it, and she covers it with a cough, and her husband looks at his tabs. The mediator writes [[q]]"32 — deferred" and underlines it, in her smallest writing. She has been at this for nineteen years. She is not paid to notice things.

[[s Gráinne Tuohy > Dilnoza Rashidova, Hamish Pennock]]"Thirty-three," she says. [[s Gráinne Tuohy > Dilnoza Rashidova, Hamish Pennock]]"One tent."

[[s Dilnoza Rashidova > Gráinne Tuohy]]"Burn it," says Dilnoza, and [[s Hamish Pennock > Gráinne Tuohy]]"Burn it," says Hamish, in one breath.

[[s Gráinne Tuohy > Dilnoza Rashidova, Hamish Pennock]]"I'll put 'agreed'."

The telephone on the table rings. It is not meant to. She picks it up and says nothing for a while, and then she holds it against her cardigan.

[[s Gráinne Tuohy > Dilnoza Rashidova, Hamish Pennock]]"I'm sorry. Reception have your son on the line. He says neither of you is answering your mobile."

[[s Dilnoza Rashidova > Gráinne Tuohy]]"You told us to turn them off."

[[s Gráinne Tuohy > Dilnoza Rashidova]]"I did, yes."

[[s Hamish Pennock > Gráinne Tuohy]]"Is he all right?"

[[s Gráinne Tuohy > Hamish Pennock]]"He'd like to know where the big pot is."

They look at one another across forty-four items of household goods.

[[s Dilnoza Rashidova > Gráinne Tuohy]]"Put it on the speaker," says Dilnoza.

The mediator presses the button with the little horn on it, and the room fills with an extractor fan.

[[s Timur > Dilnoza Rashidova, Hamish Pennock]]"Hello? Mum? There's a man here called Neville who won't let me talk to you."

[[s Dilnoza Rashidova > Timur]]"You're talking to me now, Timur. Why aren't you at school?"

[[s Timur > Dilnoza Rashidova]]"Inset day. I told Dad."

[[s Dilnoza Rashidova > Hamish Pennock]]"He told you?"

[[s Hamish Pennock > Dilnoza Rashidova, Timur]]"He might've. Tim, what do you want the pot for?"

[[s Timur > Hamish Pennock]]"I'm making the lamb."

[[s Hamish Pennock > Timur]]"On a Tuesday?"

[[s Timur > Hamish Pennock]]"I'm making it because you two are doing the thing, and then you'll come back here, and one of you'll be in the spare room and the other one'll clean something. I thought, if there's lamb, then you'll have to sit down. Where is it?"

Neither of them answers. The fan roars. Somewhere behind it a spoon falls on a floor that is item one.

[[s Timur > Dilnoza Rashidova, Hamish Pennock]]"Are you still there?"

[[s Hamish Pennock > Timur]]"Under the sink," says Hamish. [[s Hamish Pennock > Timur]]"Behind the bleach. Use two hands, son."

[[s Dilnoza Rashidova > Hamish Pennock]]"Under the sink? What's it doing under the sink?"

[[s Hamish Pennock > Dilnoza Rashidova]]"I hid it."

[[s Dilnoza Rashidova > Hamish Pennock]]"You hid it."

[[s Hamish Pennock > Dilnoza Rashidova]]"In case you took it to your sister's. It was in March. I wasn't at my best."

[[s Dilnoza Rashidova > Timur]]"Timur, you wash it first. You hear? It's been next to bleach. Your father has put my mother's lamb next to the bleach."

[[s Timur > Dilnoza Rashidova, Hamish Pennock]]"So who's got the pot now? On the list?"

[[s Hamish Pennock > Timur]]"That's not for you to worry about," says Hamish.

[[s Timur > Hamish Pennock]]"Gran said it's mine."

[[s Dilnoza Rashidova > Timur]]"What? When did she?"

[[s Timur > Dilnoza Rashidova]]"When she was in hospital. She goes, 'They'll fight for everything, those two, so you take the pot and give them a spoon each.' I thought she was on the morphine."

The fan goes on for a bit. The mediator slides the box of tissues to the exact middle of the table, as she was trained to do, and this time it's the husband who takes one.

[[s Dilnoza Rashidova > Timur]]"What else did she say?"

[[s Timur > Dilnoza Rashidova]]"Loads. It was mostly about Uncle Rustam's teeth. Mum, how many onions is it?"

[[s Dilnoza Rashidova > Hamish Pennock]]"How many?" she asks.

[[s Hamish Pennock > Dilnoza Rashidova]]"You're asking me?"

[[s Dilnoza Rashidova > Hamish Pennock]]"You've got the card."

[[s Hamish Pennock > Timur]]"Four, Tim," says her husband. [[s Hamish Pennock > Timur]]"Big ones. And you don't brown them, whatever your phone says. You let them go sad."

[[s Timur > Hamish Pennock]]"Go what?"

[[s Dilnoza Rashidova > Timur]]"Sad," says Dilnoza. [[s Dilnoza Rashidova > Timur]]"Till they lie down. That's how she said it. 'Till the onion gives up arguing.'"

[[s Timur > Dilnoza Rashidova, Hamish Pennock]]"Okay. Bye. Don't be weird when you get in."

There's a click, and the fan stops. Nobody presses anything.

[[s Hamish Pennock > Dilnoza Rashidova]]"I didn't know that about the spoons."

[[s Dilnoza Rashidova > Hamish Pennock]]"She never told me either. She told a child."

[[s Hamish Pennock > Dilnoza Rashidova]]"She'd have told me if I'd gone on the Thursday. I was meant to go on the Thursday."

[[s Dilnoza Rashidova > Hamish Pennock]]"You had the boiler man."

[[s Hamish Pennock > Dilnoza Rashidova]]"I could've moved him."

[[s Dilnoza Rashidova > Hamish Pennock]]"You couldn't have moved him. We'd waited five weeks." She turns the water glass round on its mat. [[s Dilnoza Rashidova > Hamish Pennock]]"You went on all the other days."

A knock. A young man with a lanyard puts his head round the door.

[[s Neville > Gráinne Tuohy]]"Sorry, Mrs. Tuohy. I wasn't to know it was allowed. He said it was an emergency, and I said what sort, and he said 'casserole'."

[[s Gráinne Tuohy > Neville]]"That's all right, Neville."

[[s Neville > Gráinne Tuohy]]"Only your eleven o'clock's here. They've come in separate lifts."

[[s Gráinne Tuohy > Neville]]"Give them the fish tank."

[[s Neville > Gráinne Tuohy]]"They've had the fish tank. She's asked who gets it."

[[s Gráinne Tuohy > Neville]]"Two minutes," says Gráinne Tuohy, and the receptionist takes his head away again. She squares her papers. [[s Gráinne Tuohy > Dilnoza Rashidova, Hamish Pennock]]"We're at thirty-three of forty-four. I can offer you the ninth, or the sixteenth, but the sixteenth is an afternoon. And I'll need something to write beside thirty-two."

[[s Dilnoza Rashidova > Gráinne Tuohy]]"Put 'Timur'."

[[s Gráinne Tuohy > Dilnoza Rashidova]]"I can't, strictly. He isn't a party."

[[s Hamish Pennock > Gráinne Tuohy]]"He's the only one of us who is," says Hamish.

[[s Dilnoza Rashidova > Hamish Pennock]]"Did you just make a joke?"

[[s Hamish Pennock > Dilnoza Rashidova]]"I don't know. Was it one?"

[[s Dilnoza Rashidova > Hamish Pennock]]"Nearly."

The mediator writes [[q]]"Held in trust" and turns the sheet round for them to put their initials. He does his and hands his wife the pen. She does hers, and looks for somewhere to put it, and gives it back to him, though it isn't his.

***

[[scene place=the car park; present=Dilnoza Rashidova, Hamish Pennock; time=ten past eleven; eyes=Dilnoza Rashidova]]
In the car park it is ten past eleven and raining on one side only, it seems, the side with his car.

[[s Hamish Pennock > Dilnoza Rashidova]]"Where've you parked?"

[[s Dilnoza Rashidova > Hamish Pennock]]"I came on the bus. You've got the car. It's item two."

[[s Hamish Pennock > Dilnoza Rashidova]]"Right. Well." He holds his spreadsheet over her head. [[s Hamish Pennock > Dilnoza Rashidova]]"I'm going that way. I mean, I'm going to the same house."

[[s Dilnoza Rashidova > Hamish Pennock]]"Is that an offer or a route?"

[[s Hamish Pennock > Dilnoza Rashidova]]"It's a lift, Dilly."

She considers it. She considers the bus stop, which has a man in it eating an egg.

[[s Dilnoza Rashidova > Hamish Pennock]]"Not the cricket," she says.

[[s Hamish Pennock > Dilnoza Rashidova]]"It's Tuesday, there's no cricket."

[[s Dilnoza Rashidova > Hamish Pennock]]"There's always cricket somewhere. You told me that on our honeymoon. You said it to comfort me."

[[s Hamish Pennock > Dilnoza Rashidova]]"Not the cricket," says Hamish, and opens her door from the inside, because it has stuck since March and neither of them has put it on the list. [[s Hamish Pennock > Dilnoza Rashidova]]"He'll have browned them, you know."

[[s Dilnoza Rashidova > Hamish Pennock]]"Of course he'll have browned them."

[[s Hamish Pennock > Dilnoza Rashidova]]"Do we say anything?"

[[s Dilnoza Rashidova > Hamish Pennock]]"We sit down," she says, [[s Dilnoza Rashidova > Hamish Pennock]]"and we eat it."
