title: Trifle
section: third | past | - | Olu Bankole
person: Olu Bankole | Olu | he/him
person: Dan Thackray | Dan; Daniel; Danny | he/him
person: Gillian Thackray | Gillian; Gill; Mum; the woman in the apron; Mrs Thackray | she/her
person: Keith Thackray | Keith; Dad; Mr Thackray; Dan’s father; the thin man | he/him
person: Sophie Thackray | Sophie; Soph; Dan’s sister | she/her
person: Nan | Nan; Beryl; Mother; Mum; the old lady | she/her
person: Clive | Clive; Uncle Clive; the man in the cricket jumper | he/him
person: Marguerite | Marguerite; the tanned woman; Clive’s wife | she/her
person: Poppy | Poppy; Pops; the child; a small girl | she/her
person: Alan | Alan | he/him
person: Jacqueline | Jacqueline | ?
person: the doctor | the doctor | he/him
relation: Olu Bankole | Dan Thackray | romantic: engaged
relation: Gillian Thackray | Dan Thackray | family: mother
relation: Keith Thackray | Dan Thackray | family: father
relation: Sophie Thackray | Dan Thackray | family: sister
relation: Nan | Gillian Thackray | family: mother
relation: Clive | Gillian Thackray | family: brother
relation: Clive | Marguerite | family: husband
relation: Jacqueline | Clive | romantic: former wife
relation: Sophie Thackray | Poppy | family: mother
relation: Gillian Thackray | Keith Thackray | family: wife
=====
Trifle

[[scene place=the front step; present=Olu Bankole, Dan Thackray, Poppy, Clive; time=five to one]]
[[s Dan Thackray > Olu Bankole]]‘Right,’ said Dan on the front step, at five to one. [[s Dan Thackray > Olu Bankole]]‘Last chance. We could go to a Harvester.’

[[s Olu Bankole > Dan Thackray]]‘I’ve ironed a shirt.’

[[s Dan Thackray > Olu Bankole]]‘I’m just saying. There’s nine of us with you. Mum does two sorts of potato.’

[[s Olu Bankole > Dan Thackray]]‘Daniel. I have *forty-one* first cousins.’ Olu moved the flowers to his other arm. [[s Olu Bankole > Dan Thackray]]‘And we tell them when?’

[[s Dan Thackray > Olu Bankole]]‘At pudding. Not before. If we tell them before, nobody’ll eat, and she’ll say she’s not upset about the beef, and she’ll be upset about the beef.’

[[s Olu Bankole > Dan Thackray]]‘At pudding,’ Olu agreed. He patted his coat pocket. It was still there, in its little box; Dan had taken it off in the car and said that it felt like taking off a leg.

The letterbox opened, low down. There were eyes in it.

[[s Poppy > Olu Bankole, Dan Thackray]]‘What’s at pudding?’ it said.

[[s Dan Thackray > Poppy]]‘Pudding,’ said Dan. [[s Dan Thackray > Poppy]]‘Let us in, Pops.’

[[s Poppy > Dan Thackray]]‘What’s the password?’

[[s Dan Thackray > Poppy]]‘I don’t know. Bum?’

There was a shriek of delight and the door was opened, not by a small girl, though one was hanging from its handle, but by a large pink man in a cricket jumper with a glass in his hand.

[[s Olu Bankole > Clive]]‘Mr Thackray,’ said Olu, putting out his own. [[s Olu Bankole > Clive]]‘It’s so good to meet you, sir. Thank you for having me.’

[[s Clive > Olu Bankole]]‘Not at all, not at all,’ said the man in the cricket jumper, shaking it hard. [[s Clive > Olu Bankole]]‘Glad to have you. What are you drinking?’

He had gone off down the hall to see to it before Dan had stopped laughing.

[[s Dan Thackray > Olu Bankole]]‘That’s not Dad. That’s Uncle Clive. He doesn’t live here. He’ll let you call him that all day, now.’

[[scene place=the dining room; present=Olu Bankole, Dan Thackray, Gillian Thackray, Keith Thackray, Sophie Thackray, Nan, Clive, Marguerite, Poppy; time=-]]
By the time they had got him as far as the dining room he had been kissed by a woman in an apron, who burst into tears at the flowers and ran away with them; kissed, on both cheeks, by a tanned woman with a great many bracelets; relieved of his coat by the child; and nodded at, from behind a carving knife, by a thin silent man who he could only hope was the father.

[[s Sophie Thackray > Olu Bankole]]‘Sit by me,’ said Dan’s sister. She had Dan’s ears. [[s Sophie Thackray > Olu Bankole]]‘I’m Sophie, I belong to that.’ She pointed down at the child, who had got under the table. [[s Sophie Thackray > Olu Bankole]]‘You’re doing really well. Has anyone told you about the chair?’

[[s Olu Bankole > Sophie Thackray]]‘What chair?’

[[s Nan > Olu Bankole]]‘That one,’ said an old lady opposite, with relish. [[s Nan > Olu Bankole]]‘That you’re on. My Alan died in it.’

[[s Gillian Thackray > Nan]]‘*Mother*,’ came from the kitchen hatch. [[s Gillian Thackray > Nan]]‘He did not. He died in Scarborough.’

[[s Nan > Gillian Thackray]]‘He was taken poorly in it.’

[[s Gillian Thackray > Nan]]‘He had a cough in it. Keith! Is that beef done?’

[[s Keith Thackray > Gillian Thackray]]‘It’s resting.’

[[s Gillian Thackray > Keith Thackray]]‘How long’s it been resting?’

[[s Keith Thackray > Gillian Thackray]]‘It’s had a hard life, Gill,’ said the thin man, and caught Olu’s eye for a quarter of a second, and went back to sharpening.

Plates went round. There were two sorts of potato and then, it turned out, another sort. For some minutes the talk was all horseradish. Olu said yes please to everything. Under the table someone was doing up his shoelaces, to each other, he rather thought.

[[s Marguerite > Olu Bankole]]‘And you are from where, Olu?’ asked the tanned woman. [[s Marguerite > Olu Bankole]]‘May I ask it? They tell me one mustn’t ask it.’

[[s Olu Bankole > Marguerite]]‘Croydon.’

[[s Marguerite > Olu Bankole]]‘Ah! I’m from Charleroi. It is the same thing.’

[[s Clive > Marguerite]]‘Steady on, darling,’ said Clive.

[[s Marguerite > Clive]]‘It has a tram. It’s ugly. The people are warm. What did I say?’

[[s Olu Bankole > Marguerite]]‘No, that’s fair,’ said Olu.

[[s Nan > Dan Thackray]]‘Is he the doctor?’ the old lady asked Dan over the sprouts, in what she may have thought was a whisper.

[[s Dan Thackray > Nan]]‘He’s a surveyor, Nan.’

[[s Nan > Dan Thackray]]‘I thought you had a doctor.’

[[s Dan Thackray > Nan]]‘That was two years ago.’

[[s Nan > Dan Thackray]]‘Did he die?’

[[s Sophie Thackray > Nan]]‘He went to Bristol,’ Sophie said. [[s Sophie Thackray > Nan]]‘Eat your swede.’

[[s Clive]]‘Well, now,’ said Clive. He was tapping on his glass with a fork. [[s Clive]]‘Since we’re all here. Marguerite and I have a bit of an announcement.’

A silence fell. Through the hatch you could see that the woman in the apron had gone quite still, with the gravy.

[[s Gillian Thackray > Clive]]‘What sort?’ she said.

[[s Clive > Gillian Thackray]]‘A nice sort.’

[[s Gillian Thackray > Clive]]‘It was a nice sort when it was Jacqueline. It was a nice sort when it was the alpacas.’

[[s Clive > Gillian Thackray]]‘Now, Gilly, that’s not—’

[[s Nan > Clive]]‘Who’s Jacqueline?’ said Nan.

[[s Marguerite > Nan]]‘The second one,’ Marguerite told her kindly. [[s Marguerite > Nan]]‘With the teeth.’

[[s Clive]]‘*We are going to Portugal*,’ said Clive, rather loudly. [[s Clive]]‘For good. We’ve found a farmhouse. It wants a roof, but there’s a well. And we thought, that is, I thought that Mum could have the—’

[[s Nan > Clive]]‘I’m not going in a well.’

[[s Clive > Nan]]‘The *annexe*, Mum.’

[[s Gillian Thackray > Clive]]‘You are not taking my mother to live in a shed in Portugal!’ The gravy had come round the door at speed, with Gillian behind it. [[s Gillian Thackray > Clive]]‘She’s eighty-eight! She can’t do foreign! She wouldn’t have the *yoghurt* at Sophie’s!’

[[s Nan]]‘It was off.’

[[s Sophie Thackray > Nan]]‘It was Greek, Nan.’

[[s Clive > Keith Thackray]]‘Keith, you tell her,’ Clive appealed. [[s Clive > Keith Thackray]]‘Man to man. What’s wrong with a bit of sun?’

Keith considered this. He put a slice of beef on Olu’s plate that Olu had not asked for.

[[s Keith Thackray > Clive]]‘I’ve nowt against sun,’ he said.

[[s Gillian Thackray > Keith Thackray]]‘Oh, *thank* you, Keith.’

[[s Keith Thackray > Gillian Thackray]]‘I were only answering.’

[[s Dan Thackray]]‘Shall I get the pudding?’ said Dan, standing up. He had gone the colour of the swede. [[s Dan Thackray > Olu Bankole]]‘Olu, come and help me get the pudding.’

[[scene place=the kitchen; present=Olu Bankole, Dan Thackray, Poppy, Sophie Thackray; time=-]]
In the kitchen he shut the door and put his back to it, and the hatch, which was behind him, he shut with his elbow.

[[s Dan Thackray > Olu Bankole]]‘We can’t do it now.’

[[s Olu Bankole > Dan Thackray]]‘No,’ said Olu.

[[s Dan Thackray > Olu Bankole]]‘She’s going to cry. She’s started. She’ll be too busy crying about Nan to cry about us, and then she’ll feel bad that she didn’t, and ring me up on Wednesday.’

[[s Olu Bankole > Dan Thackray]]‘So we’ll tell them at Christmas.’

[[s Dan Thackray > Olu Bankole]]‘You don’t mind?’

[[s Olu Bankole > Dan Thackray]]‘Danny, my mother’s known since before you asked me. She’s booked the hall. I think we can let yours have one year off.’ He took him by the ears and kissed him between the eyes. [[s Olu Bankole > Dan Thackray]]‘I like them. I like the chair. Where is this pudding?’

It was on the side, in a glass bowl the size of a font: custard, cream, a slick of something red. Someone had already been at the top of it with a finger, and patted it flat again. Sitting beside the bowl with her legs swinging, and cream to the wrist, was Poppy.

[[s Dan Thackray > Poppy]]‘How long have you been there?’ said Dan.

[[s Poppy > Dan Thackray]]‘I was here first. I’m decorating.’

[[s Dan Thackray > Poppy]]‘Did you hear what we were saying?’

[[s Poppy > Dan Thackray]]‘No,’ said Poppy. [[s Poppy > Dan Thackray]]‘I know already. You said at pudding.’

The men looked at each other.

[[s Olu Bankole > Poppy]]‘Poppy,’ said Olu, squatting so that their eyes were level. A dreadful cold feeling was going down his back. [[s Olu Bankole > Poppy]]‘When you took my coat for me. Where did you put it?’

[[s Poppy > Olu Bankole]]‘On the hook.’

[[s Olu Bankole > Poppy]]‘And was there a box?’

[[s Poppy > Olu Bankole]]‘Yes. It’s a nice box, it snaps. I put it back.’

[[s Olu Bankole > Poppy]]‘Good girl. With everything in it?’

She gave him the sort of look that she must have been getting from teachers.

[[s Poppy > Olu Bankole]]‘You said at *pudding*,’ she explained.

The door opened against Dan’s back. [[s Sophie Thackray > Dan Thackray]]‘They’ve got on to the alpacas,’ said Sophie, reaching past him for the bowl, [[s Sophie Thackray > Dan Thackray]]‘so I’m taking this in *now*,’ and she was off with it before either of them could get a word out.

[[scene place=the dining room; present=Olu Bankole, Dan Thackray, Gillian Thackray, Keith Thackray, Sophie Thackray, Nan, Clive, Marguerite, Poppy; time=-]]
When they fell into the dining room after her she was already dishing up. Gillian was crying. Clive was drawing a septic tank on a napkin.

[[s Dan Thackray]]‘Nobody eat it!’ shouted Dan.

Five spoons stopped.

[[s Gillian Thackray > Dan Thackray]]‘What’s wrong with it?’ said his mother.

[[s Dan Thackray > Gillian Thackray]]‘Nothing! It’s lovely. I just want—could everyone just have a look through theirs? With the spoon? Gently?’

[[s Clive]]‘Is it glass?’ said Clive. [[s Clive > Gillian Thackray]]‘Good God, Gilly, is there glass in it?’

[[s Gillian Thackray > Clive]]‘There is *not* glass in it, I made it with these two—’

[[s Marguerite]]‘In Charleroi,’ said Clive’s wife, prodding hers with interest, [[s Marguerite]]‘there’s a bean, at Epiphany. The one who has the bean is the king.’

[[s Sophie Thackray > Dan Thackray]]‘What are we looking for, Dan?’

[[s Dan Thackray > Sophie Thackray]]‘I can’t say.’

[[s Sophie Thackray > Dan Thackray]]‘Is it alive?’

[[s Olu Bankole > Sophie Thackray]]‘It isn’t alive,’ said Olu, who was on his knees by the sideboard going through the bowl with a fish slice. He had custard to the elbow of the ironed shirt. [[s Olu Bankole > Gillian Thackray]]‘Mrs Thackray, I’m so sorry. It’s a wonderful trifle.’

[[s Poppy]]‘It’s in the *special* bit,’ said Poppy. [[s Poppy]]‘With the cherry.’

[[s Keith Thackray]]‘Who’s got the cherry?’ asked Keith.

No one had got the cherry. It was Sophie who looked up first, and then, one after another, they all did, to where Nan, alone of them, had gone on eating, steadily and with her eyes shut. Her bowl was empty. There was a stalk on the edge of it. Her cheek bulged.

[[s Gillian Thackray > Nan]]‘Mum,’ said Gillian. [[s Gillian Thackray > Nan]]‘Mum, don’t swallow.’

[[s Dan Thackray > Nan]]‘Nan, please, *please* don’t swallow.’

[[s Keith Thackray > Nan]]‘Spit it out, Beryl,’ said Keith, and held the carving dish under her chin.

It went *tink*.

She felt about among the juices with two fingers, and held it up to the window and let it drip. It was a plain gold band with one small square stone. Nobody made a sound; even the bracelets had stopped. The old lady looked slowly round the table, all the way from Clive to Olu on his knees upon the carpet with his hand held out.

[[s Nan > Olu Bankole]]‘Well, it’s a bit sudden,’ she said. [[s Nan > Olu Bankole]]‘But I’ll not say no.’

[[s Dan Thackray > Nan]]‘It’s mine, Nan,’ said Dan in a strangled voice. [[s Dan Thackray]]‘It’s ours. We’re getting married, him and me. We were going to tell you at pudding.’

[[s Poppy > Sophie Thackray]]‘I *said*,’ said Poppy.

Then there was a good deal of noise. Clive thumped people. Marguerite kissed everybody twice, including Keith, who bore it. Sophie was laughing so hard that she had slid off her chair. Gillian stood in the middle of it with her apron up over her face.

[[s Dan Thackray > Gillian Thackray]]‘Mum?’ said Dan. [[s Dan Thackray > Gillian Thackray]]‘Are you upset?’

[[s Gillian Thackray > Dan Thackray]]‘I’m *not* upset,’ she wailed from inside. [[s Gillian Thackray > Dan Thackray]]‘I’m that happy. But you never touched your beef!’

A hand came down on Olu’s shoulder, and stayed there. It belonged to Dan’s father. He seemed to be working up to something.

[[s Keith Thackray > Olu Bankole]]‘You’d best have a different chair,’ said Keith.
