title: The Carburettor
section: third | past | - | -
person: Walter Ogden | Walter; old Mr. Ogden; Grandad; the old man | he/him
person: Keith Ogden | Keith Ogden; Keith; the man in the suit; his father | he/him
person: Rafe Ogden | Rafe; the boy; the lad; the youngest | he/him
person: Mr. Anand | Mr. Anand; the neighbour; a voice outside | he/him
person: the man with the loudhailer | the loudhailer; a loudhailer | he/him
relation: Walter Ogden | Keith Ogden | family:father
relation: Keith Ogden | Rafe Ogden | family:father
relation: Walter Ogden | Rafe Ogden | family:grandfather
relation: Mr. Anand | Walter Ogden | rival
=====
[[scene place=the shed on plot nineteen/the shed/plot nineteen; present=Walter Ogden, Rafe Ogden; time=the afternoon of the Show/half past two]]
It came on to rain at half past two, on the afternoon of the Show, as it had every year since the war, and two of the three Ogdens were already in the shed on plot nineteen with a rotavator in pieces between them.

[[s Walter Ogden > Rafe Ogden]]'That's your jet,' said the old man. [[s Walter Ogden > Rafe Ogden]]'That's it. Hold it up to the light. What can you see?'

[[s Rafe Ogden > Walter Ogden]]'Nothing.'

[[s Walter Ogden > Rafe Ogden]]'Then that's what's wrong with it. You want to see a hole.'

[[s Rafe Ogden > Walter Ogden]]'How big?'

[[s Walter Ogden > Rafe Ogden]]'Like a hair. Blow down it.'

The boy blew down it. He was seventeen and did it carefully, as he did everything.

[[s Rafe Ogden > Walter Ogden]]'Still nothing.'

[[s Walter Ogden > Rafe Ogden]]'You're blowing like it's soup. Give it here.'

Out over the wet gardens a loudhailer coughed. [[s the man with the loudhailer]]'Would the owner of a grey Astra kindly return to the car park, where he is on top of the tombola.'

[[s Rafe Ogden > Walter Ogden]]'Isn't that Dad's?'

[[s Walter Ogden > Rafe Ogden]]'He'll not be here till six. He's at his work.'

[[s Rafe Ogden > Walter Ogden]]'It's grey, though.'

[[s Walter Ogden > Rafe Ogden]]'Half the world's grey. Pass us that pin.'

Neither of them said anything about the car again, nor about the trestle in the big tent, on which there was a marrow from plot nineteen with a card in front of it that read [[q]]'Highly Commended'. In fifty-one years it was the first that hadn't read [[q]]'First'.

[[s Rafe Ogden > Walter Ogden]]'Grandad?'

[[s Walter Ogden > Rafe Ogden]]'What?'

[[s Rafe Ogden > Walter Ogden]]'Can I tell you something?'

[[s Walter Ogden > Rafe Ogden]]'Is it about this jet?'

[[s Rafe Ogden > Walter Ogden]]'No.'

[[s Walter Ogden > Rafe Ogden]]'Then wait while I've got it in.'

The door banged back against the fork rack and a man in a suit stood dripping on the sack.

[[scene place=the shed; present=Walter Ogden, Rafe Ogden, Keith Ogden]]
[[s Keith Ogden > Walter Ogden, Rafe Ogden]]'It's siling down. What are you two doing?' said the man in the suit.

[[s Walter Ogden > Keith Ogden]]'Carburettor.'

[[s Keith Ogden > Walter Ogden]]'Is it the jet?'

[[s Walter Ogden > Keith Ogden]]'It's the jet.'

[[s Keith Ogden > Walter Ogden]]'Have you blown down it?'

[[s Rafe Ogden > Keith Ogden]]'We've blown down it, Dad. Why aren't you at work?'

Keith Ogden took off his jacket, and looked for a clean place to hang it, and in the end hung it on the scythe.

[[s Keith Ogden > Rafe Ogden]]'Shift up,' he said.

He had the crate then, and the lad had the upturned bucket. Old Mr. Ogden kept the deck chair, from which nobody had got him out unaided since May. With their knees together and their heads down over the engine they might have been three surgeons, or one, at different times.

[[s Keith Ogden > Walter Ogden]]'You want to soak that.'

[[s Walter Ogden > Keith Ogden]]'I've soaked it.'

[[s Keith Ogden > Walter Ogden]]'Not in paraffin, I hope. You want petrol for that. Paraffin leaves a skin.'

[[s Walter Ogden > Keith Ogden]]'I've been soaking that jet in paraffin since you were in a pram.'

[[s Keith Ogden > Walter Ogden]]'And it's been blocked since I was in a pram.'

[[s Rafe Ogden > Walter Ogden, Keith Ogden]]'What if it isn't the jet?' Rafe asked.

They both turned and looked at him.

[[s Rafe Ogden > Walter Ogden, Keith Ogden]]'I'm only saying. It might be the fuel line.'

[[s Walter Ogden > Rafe Ogden]]'It's never the fuel line.'

[[s Keith Ogden > Rafe Ogden]]'It's never the fuel line, son.'

[[s Walter Ogden > Keith Ogden]]'They don't teach them anything, do they?'

[[s Keith Ogden > Walter Ogden]]'It's all computers.'

The rain got up on the roof in its boots. It was Rafe who tried again; he talked to the piece of rag in his hands.

[[s Rafe Ogden > Walter Ogden, Keith Ogden]]'I wanted to say something, while you're both here.'

[[s Keith Ogden > Rafe Ogden]]'Go on.'

[[s Rafe Ogden > Walter Ogden, Keith Ogden]]'It's about Durham.'

[[s Keith Ogden > Rafe Ogden]]'We've been through Durham. I've told you, you're not to fret about the money. The money's there.'

[[s Rafe Ogden > Keith Ogden]]'It's not the money.'

[[s Keith Ogden > Rafe Ogden]]'It's there, Rafe. It's put by. I don't want to hear another word about the money.'

[[s Walter Ogden > Keith Ogden]]'Who's said a word?' said Walter mildly. [[s Walter Ogden > Keith Ogden]]'It's you that's going on about it.'

Keith had hold of the fuel tank. He turned it over and seemed to read what it said on the bottom, which was [[q]]'Do Not Invert'.

[[s Walter Ogden > Keith Ogden]]'What time did you knock off?'

[[s Keith Ogden > Walter Ogden]]'Dinner time.'

[[s Walter Ogden > Keith Ogden]]'Today?'

He didn't answer.

[[s Walter Ogden > Keith Ogden]]'I asked was it today, Keith.'

[[s Rafe Ogden > Keith Ogden]]'Dad?'

[[s Keith Ogden > Walter Ogden, Rafe Ogden]]'March,' said Keith.

A good deal of water went by. Someone began to play a cornet in the tent, and was dissuaded.

[[s Walter Ogden > Keith Ogden]]'You've been going out in that suit since March.'

[[s Keith Ogden > Walter Ogden]]'I have.'

[[s Walter Ogden > Keith Ogden]]'Where to?'

[[s Keith Ogden > Walter Ogden]]'Library, mostly. There's a garden centre at Denby where they let you sit.'

[[s Walter Ogden > Keith Ogden]]'Does Judith know?'

[[s Keith Ogden > Walter Ogden]]'No.'

[[s Walter Ogden > Keith Ogden]]'All them sandwiches she's cut.'

[[s Keith Ogden > Walter Ogden]]'I know about the sandwiches, Dad.'

[[s Rafe Ogden > Keith Ogden]]'So there isn't any money,' said the boy.

[[s Keith Ogden > Rafe Ogden]]'There will be. I've got an interview Tuesday. I've got it all worked out, you'll have your first year and then we –'

[[s Rafe Ogden > Keith Ogden]]'Dad. I'm not going.'

[[s Keith Ogden > Rafe Ogden]]'You are going. I didn't sit in a garden centre for six months for you not to –'

[[s Rafe Ogden > Keith Ogden]]'I turned it down.'

[[s Keith Ogden > Rafe Ogden]]'You did what?'

[[s Rafe Ogden > Keith Ogden]]'In June. I've been trying to say. I've got a place at Hadley's, on the boats. It's an apprenticeship. They pay you. I start on the first.'

[[s Keith Ogden > Rafe Ogden]]'Hadley's?'

[[s Rafe Ogden > Keith Ogden]]'Engines.'

[[s Keith Ogden > Rafe Ogden]]'You can't even clear a jet!'

[[s Rafe Ogden > Keith Ogden]]'It's not the jet! It's the fuel line! I've known it was the fuel line for an hour, it's got a kink in it that you could hang your hat on, I just didn't like to say!'

They all looked at the fuel line. There it was.

[[s Walter Ogden > Rafe Ogden]]'Well, I'll go to Halifax,' said Walter.

He began to laugh then. It took him in the chest, so that it might have been the other thing, and both of the others had a hand out to catch him before they saw that his shoulders were going up and down. When he could, he felt under the deck chair and came out with a biscuit tin with the Coronation on the lid.

[[s Walter Ogden > Keith Ogden, Rafe Ogden]]'Might as well have the set,' he said. [[s Walter Ogden > Keith Ogden]]'Go on, open it. Read us it out, Keith. I've not my glasses.'

In the tin lay a packet of Radish French Breakfast, an inch of string and a letter, folded so often that it was more fold than letter. Keith held it to the window.

[[s Keith Ogden > Walter Ogden, Rafe Ogden]]'"Dear Mr. Ogden,"' he read. [[s Keith Ogden > Walter Ogden, Rafe Ogden]]'"Following your appointment of the ninth, I write to confirm –"' He read on for a little without making any noise. [[s Keith Ogden > Walter Ogden]]'When did this come?'

[[s Walter Ogden > Keith Ogden]]'February.'

[[s Keith Ogden > Walter Ogden]]'February? And you've said nothing?'

[[s Walter Ogden > Keith Ogden]]'You'd enough on at work.'

That did for the three of them. There was a minute when nobody in the shed could have held a spanner.

[[s Rafe Ogden > Walter Ogden]]'Is it bad, Grandad?' said the youngest at last.

[[s Walter Ogden > Rafe Ogden]]'It says I'm not to lift owt.'

[[s Rafe Ogden > Walter Ogden]]'In all that?'

[[s Walter Ogden > Rafe Ogden]]'It says it in a lot of words.' The old man got the tin back and shut it. [[s Walter Ogden > Rafe Ogden]]'I'm eighty-four, lad. They were bound to write sooner or later. I've known since February that it was my last marrow, and I thought, right, I'll give it everything. And d'you know what I did? I overfed it. I loved it to death. It went to water in the middle, and that so-and-so next door walks off with the cup.'

[[s Mr. Anand > Walter Ogden]]'I can hear you, Walter!' cried a voice outside.

[[s Walter Ogden > Mr. Anand]]'You were meant to!'

[[s Mr. Anand > Walter Ogden]]'May I come in? I'm getting extremely wet!'

[[s Walter Ogden > Mr. Anand]]'Have you got it with you?'

There was a short silence beyond the planks.

[[s Mr. Anand > Walter Ogden]]'I have it under my coat,' the voice admitted.

[[scene place=the shed; present=Walter Ogden, Rafe Ogden, Keith Ogden, Mr. Anand]]
Room was made. It turned out that four men can sit in a six-foot shed if one sits on the rotavator. Mr. Anand, of plot twenty, was small and drenched, and had dressed for the judging in a tie; he drew from his coat a silver cup with two handles and put it on the floor among the washers, where it looked like something else that had come off the engine.

[[s Mr. Anand > Walter Ogden]]'I don't want it,' he said.

[[s Walter Ogden > Mr. Anand]]'Don't talk soft. You won it.'

[[s Mr. Anand > Walter Ogden]]'Nineteen years I've been second to you. My wife has a shelf of seconds. I looked at that marrow of mine this morning and said, "Today I shall beat him, and he will be sick as a dog." And then they called out my name, and I looked round for your face, and you had gone to mend a carburettor.'

[[s Walter Ogden > Mr. Anand]]'It were the fuel line,' said Walter.

[[s Mr. Anand > Walter Ogden]]'It's never the fuel line.'

[[s Walter Ogden > Mr. Anand]]'It was, though. Our Rafe found it.'

The neighbour turned to the lad and gave him a small bow, as well as he could from there.

[[s Mr. Anand > Rafe Ogden]]'And what will you do with this gift? You are going to Durham, I believe. For the law.'

Rafe looked at his father. It was a long look for such a short distance. Keith unhooked his jacket from the scythe, found in it a squashed packet in greaseproof, and began to deal out quarters of sandwich on to four knees.

[[s Keith Ogden > Mr. Anand]]'He's going to Hadley's,' he said. [[s Keith Ogden > Mr. Anand]]'On the boats.'

[[s Mr. Anand > Rafe Ogden]]'Engines?'

[[s Rafe Ogden > Mr. Anand]]'Engines.'

[[s Mr. Anand > Rafe Ogden]]'Ah,' said Mr. Anand with real envy.

[[s the man with the loudhailer]]'Would the owner,' said the loudhailer, [[s the man with the loudhailer]]'of the grey Astra –'

[[s Keith Ogden > Walter Ogden]]'I'd best go and move it,' said Keith, and stayed where he was. [[s Keith Ogden > Walter Ogden]]'What is it you're not to lift, Dad? How much?'

[[s Walter Ogden > Keith Ogden]]'Nothing over a kettle.'

[[s Keith Ogden > Walter Ogden]]'I've got Mondays,' said Keith, and thought. [[s Keith Ogden > Walter Ogden]]'I've got most days, as it goes. I could lift for you.'

The old man considered him: the good shirt, the oil on it, the tie tucked in between the second button and the third.

[[s Walter Ogden > Keith Ogden]]'You'll want some different trousers,' he said. [[s Walter Ogden > Rafe Ogden]]'Rafe. Pull her cord.'
