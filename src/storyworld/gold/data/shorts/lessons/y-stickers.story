title: Stickers
section: third | past | - | Bryony
person: Bryony | Bryony; love | she/her
person: Nat | Nat; Nathaniel; her brother | he/him
person: Mum | Mum; Janice; Jan | she/her
person: Dad | Dad; Colin | he/him
person: Gran | Gran; Mother; Ida; the old lady | she/her
person: Uncle Del | Uncle Del; Derek; Del | he/him
person: Auntie Pru | Auntie Pru; Pru | she/her
person: Mr. Szymanski | Mr. Szymanski; Henryk; a tall man in a wet raincoat; the tall man; the visitor | he/him
relation: Mum | Bryony | family:mother
relation: Dad | Bryony | family:father
relation: Mum | Nat | family:mother
relation: Dad | Nat | family:father
relation: Bryony | Nat | family:sister
relation: Gran | Mum | family:mother
relation: Gran | Uncle Del | family:mother
relation: Gran | Bryony | family:grandmother
relation: Gran | Nat | family:grandmother
relation: Mum | Uncle Del | family:sister
relation: Mum | Dad | family:wife
relation: Auntie Pru | Uncle Del | family:wife
relation: Uncle Del | Bryony | family:uncle
relation: Auntie Pru | Bryony | family:aunt
relation: Gran | Mr. Szymanski | romantic
=====
[[scene place=Gran's dining room/the table; present=Bryony, Nat, Mum, Dad, Gran, Uncle Del, Auntie Pru; time=Sunday]]
The beef had been carved on Sunday by Uncle Del, who had never been asked to carve it and had never once been stopped, and so everybody in Gran's dining room had a plate of something that looked like roofing felt.

[[s Auntie Pru > Bryony, Nat, Mum, Dad, Gran, Uncle Del]]'Who's for sprouts? Colin, you're for sprouts,' said Auntie Pru.

[[s Dad > Auntie Pru]]'Am I?'

[[s Auntie Pru > Dad]]'You had them at Christmas.'

[[s Dad > Auntie Pru]]'I had them at Christmas because you put them on my plate and I was brought up to be afraid of people.'

[[s Mum > Dad]]'Have a sprout, Colin.'

[[s Dad > Mum]]'I'm having one, Jan. Look at me. I'm having two.'

Bryony moved her own under the Yorkshire pudding, where they would be found by whoever washed up. That would be Bryony. It was a system with a flaw in it.

[[s Uncle Del > Mum]]'I came by the ring road,' Uncle Del said, [[s Uncle Del > Mum]]'and you'll never guess what they've done at the Shell garage.'

[[s Mum > Uncle Del]]'Put a roundabout in.'

[[s Uncle Del > Mum]]'They've put a round – who told you?'

[[s Mum > Uncle Del]]'You did. At Easter.'

[[s Gran > Bryony, Nat, Mum, Dad, Uncle Del, Auntie Pru]]'I've something to say,' said Gran.

[[s Uncle Del > Mum]]'It wasn't finished at Easter. It was cones at Easter.'

[[s Mum > Uncle Del]]'You told me about the cones, Derek. You rang me up about the cones.'

[[s Gran > Bryony, Nat, Mum, Dad, Uncle Del, Auntie Pru]]'I said I've something to say.'

[[s Auntie Pru > Gran]]'Is it the gravy, Ida?' Auntie Pru had half risen already. [[s Auntie Pru > Gran]]'Is it cold? I'll pop it in the microwave.'

[[s Gran > Auntie Pru]]'You'll pop nothing. Sit.'

Auntie Pru sat. So, for some reason, did Dad, who had only been reaching for the horseradish.

Gran put her knife and fork together, though she had eaten almost nothing, and took from the pocket of her cardigan four sheets of round stickers, red, blue, green and yellow, of the sort that they sell for marking jam. She laid them by the mustard as though she had been dealt them.

[[s Gran > Bryony, Nat, Mum, Dad, Uncle Del, Auntie Pru]]'I'm selling up,' she said.

Nobody spoke. Out in the hall the clock did what it did instead of ticking.

[[s Gran > Bryony, Nat, Mum, Dad, Uncle Del, Auntie Pru]]'The board goes up Thursday. I don't want a fuss, and I don't want the two of you in the garage in two years' time with a pair of scissors and the good rug. So. Red for Janice, blue for Derek, green for Bryony, yellow for Nathaniel. You put your colour on what you want. Then I can die in peace.'

[[s Nat > Gran]]'Are you dying?' said Nat with interest.

[[s Gran > Nat]]'Not today, pet.'

[[s Nat > Gran]]'When?'

[[s Mum > Nat]]'Nat, eat your carrots,' said Mum. [[s Mum > Gran]]'Mother. Selling up? Since when? Where are you going to live?'

Gran buttered a piece of bread very thoroughly, right up to the corners.

[[s Mum > Gran]]'Mother?'

[[s Uncle Del > Gran]]'What did they value it at?' asked Uncle Del.

[[s Mum > Uncle Del]]'Derek!'

[[s Uncle Del > Mum]]'It's a question. It's a perfectly natural question.'

[[s Auntie Pru > Gran]]'He only means have you had it done properly,' said Auntie Pru. [[s Auntie Pru > Gran]]'With a man. Not off the computer.'

[[s Gran > Auntie Pru]]'I had it done with a girl. She had a laser.'

[[s Nat > Gran]]'Can I have the laser?'

[[s Bryony > Nat]]'It's not Gran's laser, it's the girl's laser,' Bryony told him.

[[s Nat > Gran]]'Can I have the clock, then?'

[[s Gran > Nat]]'If you want it, put a yellow on it.'

Her brother was under the table and out the other side before anyone had thought to mention pudding. They heard him drag the umbrella stand across the tiles to climb on.

[[s Dad > Gran]]'We don't want anything, Ida. It isn't why we come,' Dad said.

[[s Mum > Gran]]'Of course it isn't.'

[[s Uncle Del > Gran]]'Goes without saying, Mother. Not a teaspoon.'

[[s Gran > Bryony, Mum, Dad, Uncle Del, Auntie Pru]]'Good,' said Gran. [[s Gran > Bryony, Mum, Dad, Uncle Del, Auntie Pru]]'Then it can all go to the hospice, and that horrible gravy boat with it.'

It was horrible. It was in the form of a swan, and the gravy came out of the beak, in a way that had put Bryony off gravy from the age of four. Mum looked at it. Uncle Del looked at it, and then he looked at Mum looking.

[[s Mum > Gran]]'Well, not the swan,' said Mum slowly.

[[s Uncle Del > Mum]]'Why not the swan?'

[[s Mum > Uncle Del]]'I always did the swan. I carried it in. It was my job.'

[[s Uncle Del > Mum]]'You carried it in because I'd broken my wrist.'

[[s Mum > Uncle Del]]'For one year! I carried it in for eleven!'

[[s Uncle Del > Mum]]'It was promised to me, Jan. Dad said. In the greenhouse.'

[[s Mum > Uncle Del]]'In the greenhouse.'

[[s Uncle Del > Mum]]'He said, "Del, when I've gone, you see the swan's all right."'

[[s Mum > Uncle Del]]'He meant Swan. He meant the dog!'

[[s Uncle Del > Mum]]'We never had a dog called Swan.'

[[s Gran > Uncle Del]]'We did, you know,' said Gran. [[s Gran > Uncle Del]]'You were at Scouts.'

[[s Dad > Bryony]]'How long was he at Scouts, to miss a whole dog?' Dad murmured, and Bryony had to go and get the custard.

***

[[scene place=the kitchen; present=Bryony, Gran]]
She was watching it turn behind the glass of the microwave when the old lady came into the kitchen and shut the door on the noise.

[[s Gran > Bryony]]'You've not put a green on anything,' said Gran.

[[s Bryony > Gran]]'I don't need anything.'

[[s Gran > Bryony]]'I didn't ask what you need.'

[[s Bryony > Gran]]'Can I ask you something, and you won't butter bread at me?'

[[s Gran > Bryony]]'Try.'

[[s Bryony > Gran]]'Where are you going?'

[[s Gran > Bryony]]'Filey.'

[[s Bryony > Gran]]'On your own?'

Behind the door Uncle Del said something about a greenhouse, and Mum said something about a solicitor. The microwave counted down from nine. Gran watched it all the way to nought.

[[s Gran > Bryony]]'You've got your grandad's ears. I used to think they were wasted on a man.'

[[s Bryony > Gran]]'Gran.'

[[s Gran > Bryony]]'No, love. Not on my own.'

[[s Bryony > Gran]]'Oh my God.'

[[s Gran > Bryony]]'There's no need to bring Him into it. He's seventy-eight and he plays the accordion.'

[[s Bryony > Gran]]'God does?'

[[s Gran > Bryony]]'Don't be clever, you'll get lines round your mouth. He's coming at three. I thought that if I got them fighting about china first, they'd have less left over.'

[[s Bryony > Gran]]'What time is it now?'

The doorbell rang.

[[s Gran > Bryony]]'He's Polish,' said Gran. They are punctual people.

[[scene place=the front door/the hall/the step; present=Bryony, Gran, Nat, Mr. Szymanski]]
Bryony got to the front door second. Nat had opened it, from on top of the umbrella stand, and was gazing almost level into the face of a tall man in a wet raincoat who held a cauliflower in both hands, like somebody come to christen it.

[[s Mr. Szymanski > Nat]]'Good afternoon. You are on a high place,' said the tall man.

[[s Nat > Mr. Szymanski]]'I'm doing the clock. Are you the man with the laser?'

[[s Mr. Szymanski > Nat]]'No. I am the man with the cauliflower.'

[[s Nat > Mr. Szymanski]]'Do you want a sticker?'

The visitor considered it. [[s Mr. Szymanski > Nat]]'What would it mean, if I had one?'

[[s Nat > Mr. Szymanski]]'It means you're mine.'

[[s Mr. Szymanski > Nat]]'Ah. Then I must ask your grandmother. I think that she has first refusal.'

[[s Gran > Mr. Szymanski]]'Come in off the step, Henryk,' said Gran from behind Bryony, in a voice that Bryony had not heard before and did not know where to put. [[s Gran > Mr. Szymanski]]'You'll want to keep your coat on. Bryony, this is Mr. Szymanski.'

[[s Bryony > Mr. Szymanski]]'Hello,' said Bryony.

[[s Mr. Szymanski > Bryony]]'You are the one who hides the sprouts,' said Mr. Szymanski.

[[scene place=Gran's dining room; present=Bryony, Nat, Mum, Dad, Gran, Uncle Del, Auntie Pru, Mr. Szymanski]]
In the dining room they had got as far as 1986.

[[s Uncle Del > Mum]]'– and who paid for the caravan?'

[[s Mum > Uncle Del]]'Nobody paid for the caravan, Derek, you won it, and then you wouldn't let –' Mum stopped.

They all turned and looked at the raincoat, at the cauliflower, and at Gran's hand, which had gone through the crook of the raincoat's elbow and seemed to know its way.

[[s Gran > Mum, Dad, Uncle Del, Auntie Pru]]'This is Henryk,' said Gran. [[s Gran > Mum, Dad, Uncle Del, Auntie Pru]]'We're getting married. There's crumble.'

This time the silence went on until it was nearly rude. It was Dad who got up, with his napkin still tucked in his collar, and put out his hand.

[[s Dad > Mr. Szymanski]]'Colin. I'm only married in, myself. It isn't as bad as it looks.'

[[s Mr. Szymanski > Dad]]'It looks very lively,' said Mr. Szymanski.

[[s Auntie Pru > Mr. Szymanski]]'Have you eaten? There's sprouts,' said Auntie Pru faintly.

[[s Mum > Gran]]'Married,' Mum said. [[s Mum > Gran]]'How long have you – Mother, how long have you known him?'

[[s Gran > Mum]]'Since the bowls club had its roof done.'

[[s Mum > Gran]]'That was March!'

[[s Gran > Mum]]'I knew your father a fortnight.'

[[s Uncle Del > Mr. Szymanski]]'And what is it you do, Mr. –'

[[s Mr. Szymanski > Uncle Del]]'Szymanski. I mended ships. Now I mend only accordions.'

[[s Uncle Del > Mr. Szymanski]]'Is there money in that?'

[[s Mr. Szymanski > Uncle Del]]'No,' said Mr. Szymanski, and as Gran would tell it in Filey ever after he smiled at Uncle Del the way you'd smile at a lad who'd come to read the meter.

Then he saw the gravy boat. He put down the cauliflower. He bent until his long nose was an inch from the beak.

[[s Mr. Szymanski > Gran]]'Ida,' he said. [[s Mr. Szymanski > Gran]]'What is this?'

[[s Gran > Mr. Szymanski]]'That's the swan.'

[[s Mr. Szymanski > Gran]]'It is the ugliest thing that I have seen in my life.'

[[s Mr. Szymanski > Gran]]'And I was in Gdansk in the winter of eighty-one,' he added.

Mum made a sound. Bryony thought that she was crying, and so she was, a bit, but Uncle Del had started as well, with his big shoulders going, and he had to hold on to the sideboard.

[[s Uncle Del > Mum]]'It is, isn't it?' he got out. [[s Uncle Del > Mum]]'Jan, it bloody is.'

[[s Mum > Uncle Del]]'It's always been,' wept Mum. [[s Mum > Uncle Del]]'You have it.'

[[s Uncle Del > Mum]]'I don't want it! You have it!'

[[s Auntie Pru > Uncle Del]]'It's not coming in my house,' said Auntie Pru.

Nobody saw Nat go round the table. But when the crumble had been eaten, and the tall man had been shown the ring road on Uncle Del's phone, cones and all, Gran got up to clear and there was a yellow sticker on the swan, just under the eye. There was one on the cauliflower. There was one, when Gran turned round, in the middle of the back of a wet raincoat, and Mr. Szymanski, who must have felt it go on, was sitting very upright so as not to rub it off.
