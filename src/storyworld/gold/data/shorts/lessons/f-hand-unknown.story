title: Hand Unknown
section: third | present | - | Davit Kobalia
person: Davit Kobalia | Davit; Kobalia; Dr. Kobalia; Dato; the historian | he/him
person: Anselm | Anselm; Mr. Anselm; the man; his guest | he/him
person: Nino | Nino; his sister | she/her
person: the guard | the guard | she/her
person: the teacher | the teacher | she/her
person: the girl in the yellow raincoat | the girl in the yellow raincoat; the girl | she/her
person: the woman at the desk | the woman at the desk | she/her
person: Oda | Oda; my daughter | she/her
relation: Davit Kobalia | Nino | family: brother
relation: Anselm | Oda | family: father
relation: Anselm | Davit Kobalia | other: historian and his subject
=====
Hand Unknown

[[scene place=the kitchen; present=Davit Kobalia, Anselm; time=late]]
There are nine photocopies on the kitchen table, and Davit has laid them out in order, like a man playing patience. It is late. Downstairs, in the shoe repair, someone has left a radio on.

[[s Anselm > Davit Kobalia]]“You said you wanted help with a piano,” says his guest.

[[s Davit Kobalia > Anselm]]“I don’t own a piano.”

[[s Anselm > Davit Kobalia]]“No. I noticed that when I came in.” The man is still wearing his coat. He tunes for the conservatory and for two churches, and on the invoice he signs himself Anselm, nothing else. He looks forty. He looks, Davit thinks, like the photograph of somebody’s uncle. [[s Anselm > Davit Kobalia]]“So I assumed it was either the tax office or love.”

[[s Davit Kobalia > Anselm]]“Sit down, please.”

[[s Anselm > Davit Kobalia]]“Which is it?”

[[s Davit Kobalia > Anselm]]“It’s a toll ledger.” He touches the first sheet. His finger isn’t steady, and he takes it back. [[s Davit Kobalia > Anselm]]“Thirteen forty-one. A clerk at a salt bridge. This is a parish book, sixteen-eleven. A ship’s purser. A prison kitchen. And that last one is your invoice for the organ at Saint Barbara’s, from March.”

Anselm bends over the table with his hands behind his back, as people do in front of paintings. He goes along the row. It takes him some time.

[[s Anselm > Davit Kobalia]]“You’ve overcharged for the barley,” he says at the fourth one.

[[s Davit Kobalia > Anselm]]“I beg your pardon?”

[[s Anselm > Davit Kobalia]]“Not you. Him.” He straightens up. [[s Anselm > Davit Kobalia]]“And what do they have in common, Dr. Kobalia, apart from being very dull?”

[[s Davit Kobalia > Anselm]]“The dots. You dot an [[q]]‘i’ like a man flicking away a crumb. Up and to the left. I’ve been looking at it for eleven years. I used to call you [[q]]‘Hand Unknown D’. I wrote a paper on you; I said you were a school of scribes.” It is all coming out faster than he rehearsed it. [[s Davit Kobalia > Anselm]]“Then in March the priest asked me to check a bill.”

The radio downstairs plays something with an accordion. Anselm takes off his coat at last. He hangs it on the back of the chair and sits.

[[s Anselm > Davit Kobalia]]“A school,” he says. [[s Anselm > Davit Kobalia]]“That’s flattering.”

[[s Davit Kobalia > Anselm]]“You’re not going to deny it?”

[[s Anselm > Davit Kobalia]]“Do you have anything to drink?”

[[s Davit Kobalia > Anselm]]“There’s wine. There’s my sister’s plum thing.”

[[s Anselm > Davit Kobalia]]“The plum thing.”

Davit pours two. He has imagined this so many times, and in none of them did he have to rinse the glasses first.

[[s Davit Kobalia > Anselm]]“How old are you?”

[[s Anselm > Davit Kobalia]]“I don’t know.”

[[s Davit Kobalia > Anselm]]“Roughly.”

[[s Anselm > Davit Kobalia]]“You’ll be disappointed. Everyone thinks I must have counted.” He drinks, and his eyebrows go up. [[s Anselm > Davit Kobalia]]“God. What does she put in it?”

[[s Davit Kobalia > Anselm]]“Nobody’s allowed to ask. Who is everyone?”

[[s Anselm > Davit Kobalia]]“Four people. Five, with you.”

[[s Davit Kobalia > Anselm]]“And what happened to the other four?”

[[s Anselm > Davit Kobalia]]“What do you think happened to them? They died. In bed, mostly. One fell off a mule.” Anselm turns the glass by its foot. [[s Anselm > Davit Kobalia]]“You were hoping for something worse.”

[[s Davit Kobalia > Anselm]]“I had the bread knife in the drawer here,” Davit admits. [[s Davit Kobalia > Anselm]]“In case.”

[[s Anselm > Davit Kobalia]]“In case I was what?”

[[s Davit Kobalia > Anselm]]“I teach a seminar on source criticism. I don’t have a category.”

That gets a laugh, a short one, rusty at the hinge. After that it is easier. He asks and the man answers, or doesn’t. What did the salt bridge look like? Ugly. Did he see the plague? He saw the dogs, after. Did he ever meet anyone? [[q]]“Anyone” meaning kings. Once, a king’s tooth-puller. At two the radio stops on its own. At three Davit, who has been writing on the backs of the photocopies, puts down the pencil and rubs his eyes with the heels of his hands.

[[s Davit Kobalia > Anselm]]“Why clerks? You could have been anything.”

[[s Anselm > Davit Kobalia]]“Nobody looks up a clerk.”

[[s Davit Kobalia > Anselm]]“I did.”

[[s Anselm > Davit Kobalia]]“Yes,” says Anselm. [[s Anselm > Davit Kobalia]]“I’ve been trying all night to work out whether I’m angry.” He reaches across and, with one fingernail, moves the sixth sheet so that it lies before the fifth. [[s Anselm > Davit Kobalia]]“Those were the wrong way round. Does the museum open on Sundays?”

[[s Davit Kobalia > Anselm]]“At ten. Why?”

[[s Anselm > Davit Kobalia]]“Because you have shown me yours.”

[[scene place=Room fourteen/the second floor/the museum; present=Davit Kobalia, Anselm, the guard, the teacher, the girl in the yellow raincoat; time=when it gets light]]
They walk there through the wet streets when it gets light, neither of them having slept, and stand on the steps among pigeons until the doors are unlocked.

Room fourteen is on the second floor of the museum, past the coins. A Sunday-school party has got there first: twenty children, and a teacher with a whistle on a ribbon. Anselm waits with his hat in his hand for them to be done with the case in the corner.

[[s the teacher]]“And what do we think this was for?” the teacher is asking.

[[s the girl in the yellow raincoat > the teacher]]“Nits,” says a girl in a yellow raincoat.

[[s the teacher > the girl in the yellow raincoat]]“It’s a comb, yes. A comb made of—”

[[s the girl in the yellow raincoat > the teacher]]“It’s for nits, miss. The teeth are too close for normal. My gran’s got one.”

[[s Anselm > the girl in the yellow raincoat]]“She’s right,” Anselm says.

Twenty faces turn. So does the guard, who has been asleep standing up.

[[s the teacher > Anselm]]“Are you with the museum?”

[[s Anselm > the teacher]]“No.” He seems to regret having spoken, but the girl in the yellow raincoat is looking at him with her chin out, as one expert at another, and he goes down on one knee to be level with the glass. [[s Anselm > the girl in the yellow raincoat]]“You see there’s a tooth gone? Third from the end. She bit it.”

[[s the girl in the yellow raincoat > Anselm]]“Who did?”

[[s Anselm > the girl in the yellow raincoat]]“The child it was used on. She hated it. She screamed as if she were being murdered, and then she bit it.”

[[s the girl in the yellow raincoat > Anselm]]“It doesn’t say that on the card.”

[[s Anselm > the girl in the yellow raincoat]]“No,” he agrees. [[s Anselm > the girl in the yellow raincoat]]“Cards are short.”

The whistle goes, not loudly, and the party forms itself into pairs and shuffles off to look at helmets. The girl walks backward as far as the door. Then they are alone, except for the guard, with the comb, which is about as long as a thumb. Davit reads the card because he can’t look at anything else. [[m ?]]“Bone. Provenance uncertain. Gift.”

[[s Davit Kobalia > Anselm]]“You gave it to them.”

[[s Anselm > Davit Kobalia]]“In eighteen eighty-eight. I kept losing it. I’d move house and it would be in the lining of something, and every time I thought, this is the time it’s gone.” His breath makes a small cloud on the glass. [[s Anselm > Davit Kobalia]]“I thought they’d be more careful than I am. They are. They’ve got a machine for the damp.”

[[s Davit Kobalia > Anselm]]“Your daughter.”

[[s Anselm > Davit Kobalia]]“Oda, my daughter. She was seven, and then she was sixty-one.” He says it quite lightly. [[s Anselm > Davit Kobalia]]“You may write that on one of your photocopies. That’s the only date I ever kept.”

[[s the guard > Anselm]]“Sir?” The guard has come up on her rubber soles. [[s the guard > Anselm]]“You mustn’t lean on the case.”

[[s Anselm > the guard]]“Forgive me. I wasn’t thinking.”

[[s the guard > Anselm]]“You’re the gentleman who comes at Easter,” she says, peering. [[s the guard > Anselm]]“My mother used to talk about a gentleman who came at Easter, when she had this room. Was that your father?”

Neither of the men says anything for a moment.

[[s Davit Kobalia > the guard]]“His grandfather,” says Davit. [[s Davit Kobalia > the guard]]“It’s a family thing.”

The guard nods, pleased, and goes back to her door. It’s the first false statement about the past that the historian has made in his professional life, and he waits to feel it. What he feels is a hand, very brief, under his elbow.

[[s Anselm > Davit Kobalia]]“Thank you,” Anselm says. [[s Anselm > Davit Kobalia]]“I’m going to have to leave now, you know. The city, I mean.”

[[s Davit Kobalia > Anselm]]“I wouldn’t publish.”

[[s Anselm > Davit Kobalia]]“You would, in the end. You would be sixty, and ill, and proud.”

***

[[scene place=Nino’s car; present=Davit Kobalia, Anselm, Nino; time=On Thursday]]
On Thursday Davit drives him to the airport in Nino’s car, with Nino on the speaker, because it is her car and she would like to know where it is.

[[s Nino > Davit Kobalia]]“Who flies anywhere on a Thursday?”

[[s Davit Kobalia > Nino]]“A friend. The piano tuner.”

[[s Nino > Davit Kobalia]]“Dato, you don’t have a piano.”

[[s Anselm > Nino]]“I’ve raised this with him,” says Anselm, who has one small suitcase on his knees.

There is a crackle while his sister adjusts to not being alone with him. [[s Nino > Anselm]]“Is that you? Did he give you my plum brandy?”

[[s Anselm > Nino]]“He did. Madam, I have been drinking for a long time, and I never had anything like it.”

[[s Nino > Davit Kobalia]]“I like him,” she tells Davit. [[s Nino > Davit Kobalia]]“Put petrol in it,” and she’s gone.

[[scene place=check-in; present=Davit Kobalia, Anselm, the woman at the desk; time=-]]
At check-in there’s a queue, and then there isn’t. The woman at the desk holds the passport up beside the face.

[[s the woman at the desk > Anselm]]“Mr. Anselm? Is that the first name or the last?”

[[s Anselm > the woman at the desk]]“It’s been both.”

[[s the woman at the desk > Anselm]]“You look good for fifty-three,” she says, stamping something. [[s the woman at the desk > Anselm]]“What’s your secret?”

[[s Anselm > the woman at the desk]]“Walking,” says Anselm. [[s Anselm > the woman at the desk]]“And I’ve never held a position of responsibility.”

They have forty minutes. They spend thirty of them on a bench beneath the departures board, not talking, eating a cheese pastry out of the same paper. A family goes by, the smallest child carrying an empty birdcage. Davit has the envelope inside his jacket, and it has been there since breakfast, and he’s been waiting for the right moment as though he didn’t know better than most what becomes of those.

[[s Davit Kobalia > Anselm]]“Here.” He holds it out. [[s Davit Kobalia > Anselm]]“They’re all in there. My notes too. There isn’t another copy.”

[[s Anselm > Davit Kobalia]]“That is eleven years.”

[[s Davit Kobalia > Anselm]]“It’s a school of scribes. It’s in print, it has been cited twice. Let it stand.”

Anselm doesn’t take it. He wipes the grease off his fingers, one at a time, and then he feels in his pockets until he finds a pencil stub, and he writes along the edge of the envelope, on his knee, while Davit holds the other end. He turns it round to be read. It is only an address: a street, a number, a town on another sea.

[[s Anselm > Davit Kobalia]]“I have never done that,” he says. [[s Anselm > Davit Kobalia]]“So you see, there’s still something.”

[[s Davit Kobalia > Anselm]]“What am I supposed to do with it?”

[[s Anselm > Davit Kobalia]]“Write to me. Ask me things. Short ones, please; your questions last night had footnotes.”

[[s Davit Kobalia > Anselm]]“That was Saturday.”

[[s Anselm > Davit Kobalia]]“Was it?” He stands, and picks up the suitcase, and looks around at the board, the floor, the child with the birdcage, like a man checking a room for anything he’s left. [[s Anselm > Davit Kobalia]]“And keep the envelope dry. You’ll want a machine for it.”

Davit watches the hat go through the barrier. He goes on watching it for longer than he needs to. Then he sits down again, under all those cities, and looks at the address. There are three places in it where the letter comes, and he finds them one after another: up and to the left, up and to the left, up and to the left.
