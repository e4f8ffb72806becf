title: The Late Mr. Ruddock, Episode 40
section: third | present | - | -
person: Philomena Ruddock | Philomena; Phil; the first wife; the older woman | she/her
person: Solange Ruddock | Solange; Sol; the second wife | she/her
person: Bex | Bex; Rebecca; the producer; a girl in dungarees; the girl | she/her
person: Henrietta Lisle | Henrietta; Hettie; the guest; a small woman in a cycling helmet; the small woman; their visitor | she/her
person: Doreen from Hull | Doreen | she/her
relation: Philomena Ruddock | Solange Ruddock | friend
relation: Philomena Ruddock | Henrietta Lisle | rival
relation: Bex | Philomena Ruddock | colleague
relation: Bex | Solange Ruddock | colleague
=====
[[scene place=a cupboard in Catford/the cupboard; present=Philomena Ruddock, Solange Ruddock, Bex; time=a Thursday]]
It's a Thursday in a cupboard in Catford, and there are two widows in it with a microphone each. A girl in dungarees is kneeling among the coats. She holds up five fingers, then four, then gets cramp.

[[s Philomena Ruddock]]"Hello, and welcome to 'The Late Mr. Ruddock'. I'm Philomena."

[[s Solange Ruddock]]"And I'm Solange."

[[s Philomena Ruddock]]"I was married to him first."

[[s Solange Ruddock]]"And I was married to him next."

[[s Philomena Ruddock]]"And he's dead."

[[s Solange Ruddock > Philomena Ruddock]]"So there. Phil, what've we got today?"

[[s Philomena Ruddock > Solange Ruddock]]"Today we've got mattresses."

[[s Solange Ruddock > Philomena Ruddock]]"We've always got mattresses. They sponsor us."

[[s Philomena Ruddock > Solange Ruddock]]"Do you know what I think about, when I lie on my Cloudmere Hybrid?"

[[s Solange Ruddock > Philomena Ruddock]]"I'm frightened to ask."

[[s Philomena Ruddock > Solange Ruddock]]"I think, 'Leonard would've hated this.' He'd have said it was like sleeping on an opinion."

[[s Solange Ruddock > Philomena Ruddock]]"He said that about my sofa!"

[[s Philomena Ruddock > Solange Ruddock]]"He said it about my mother."

[[s Bex > Philomena Ruddock, Solange Ruddock]]"Sorry, can we go again?" says Bex, from under a mackintosh. [[s Bex > Philomena Ruddock]]"Phil, you popped on 'opinion'."

[[s Philomena Ruddock > Bex]]"I've always popped. Leave it in. People like a pop."

[[s Bex > Philomena Ruddock]]"They don't. There've been emails."

[[s Philomena Ruddock > Bex]]"From whom?"

[[s Bex > Philomena Ruddock]]"From your sister, mostly."

They go again. They do the mattresses, and the time he reversed over the christening cake, and the long-running item in which each of them reads from her own honeymoon diary and they mark him out of ten. They've forty thousand listeners. They have been shortlisted for a thing. Neither of them had met the other until the crematorium, where they'd both brought the same wreath from the same garage, with the same sticker on.

[[s Solange Ruddock > Philomena Ruddock]]"Shall we go to the phones?"

[[s Philomena Ruddock > Solange Ruddock]]"We've only the one phone. Bex?"

[[s Bex > Philomena Ruddock, Solange Ruddock]]"Line's open. It's a Doreen, in Hull."

[[s Philomena Ruddock > Doreen from Hull]]"Hello, Doreen! You're through to the widows."

[[s Doreen from Hull > Philomena Ruddock, Solange Ruddock]]"Oh! Hello, ladies. Is that really you? You sound just like you do."

[[s Solange Ruddock > Doreen from Hull]]"So do you, darling. What did you want to ask?"

[[s Doreen from Hull > Solange Ruddock]]"Well, it's more of a query. It's about episode twelve. You said, Solange, that he was in Aberdeen with you the whole of the August of the eclipse."

[[s Solange Ruddock > Doreen from Hull]]"He was. He got sunburned through a colander."

[[s Doreen from Hull > Philomena Ruddock]]"And then, Philomena, in thirty-one, you said he came home to you that August with shingles."

[[s Philomena Ruddock > Doreen from Hull]]"It can't have been the same August. I wasn't his wife then. He only came back for his records."

[[s Doreen from Hull > Philomena Ruddock]]"No, that's right, it was for the records. But here's the thing. I had him down for the same fortnight in Whitby."

Nobody in the cupboard says anything.

[[s Philomena Ruddock > Doreen from Hull]]"You had him, Doreen?"

[[s Doreen from Hull > Philomena Ruddock]]"Not me, love! My landlady. Next door's landlady, I mean. He used to come to her with a lady on a tandem. 'Mr. and Mrs. Lisle,' they were. I knew him by the ears."

[[s Solange Ruddock > Doreen from Hull]]"Lots of men have ears," says Solange.

[[s Doreen from Hull > Solange Ruddock]]"Not off the logo, they don't. I've got the tea towel."

[[s Bex]]"And we're out of time," says the producer, and drops the phone in a wellington.

[[scene place=the kitchen/Philomena's kitchen; present=Philomena Ruddock, Solange Ruddock, Bex; time=ten minutes later]]
Ten minutes later they're in the kitchen. The kettle has been filled and nobody has switched it on.

[[s Solange Ruddock > Philomena Ruddock]]"You knew."

[[s Philomena Ruddock > Solange Ruddock]]"I did not know."

[[s Solange Ruddock > Philomena Ruddock]]"You went quiet. You only go quiet when you know."

[[s Philomena Ruddock > Solange Ruddock]]"I went quiet because I was doing a sum! If he was in Aberdeen with you, and he was here with me for the records—"

[[s Solange Ruddock > Philomena Ruddock]]"How long did he stay for the records?"

[[s Philomena Ruddock > Solange Ruddock]]"Well, there were a lot of records."

[[s Solange Ruddock > Philomena Ruddock]]"Phil. How long?"

[[s Philomena Ruddock > Solange Ruddock]]"A weekend. I'm not proud of it. It's in the diary, only I skip it."

[[s Solange Ruddock > Philomena Ruddock]]"You skip it! We read those pages out. Forty thousand people think I know everything about your—you said, 'No secrets, Sol, it's just the two of us and a dead man.' You said it at the awards!"

[[s Philomena Ruddock > Solange Ruddock]]"It was a shortlist lunch."

[[s Solange Ruddock > Philomena Ruddock]]"You said it with your hand on my arm."

[[s Bex > Philomena Ruddock, Solange Ruddock]]"I could make the tea," says Bex.

[[s Philomena Ruddock > Bex]]"Sit down," says the older woman.

[[s Solange Ruddock > Bex]]"Yes, sit down," says the younger. [[s Solange Ruddock > Bex]]"And don't look at your phone."

[[s Bex > Solange Ruddock]]"I wasn't."

[[s Solange Ruddock > Bex]]"What does it say?"

[[s Bex > Philomena Ruddock, Solange Ruddock]]"It says 'Lisle' is trending. In Hull." The girl turns it face down on the bread board. [[s Bex > Philomena Ruddock, Solange Ruddock]]"And there's a message from somebody, on the show account. It came in before Doreen did. I thought it was a mattress person."

[[s Philomena Ruddock > Bex]]"Read it."

[[s Bex > Philomena Ruddock]]"I don't really want to be the one who—"

[[s Philomena Ruddock > Bex]]"Rebecca."

[[s Bex > Philomena Ruddock, Solange Ruddock]]"Okay. 'Dear Mrs. Ruddocks. I have enjoyed your programme very much on my rides. I wonder if it's time that I came on it. I can be in Catford on Thursday by three, traffic allowing. I'll be bringing the panniers. Yours, Henrietta Lisle.'"

The clock on the cooker says two fifty-eight.

[[s Solange Ruddock > Philomena Ruddock]]"She can't just come."

[[s Philomena Ruddock > Solange Ruddock]]"She's got your address, has she?"

[[s Solange Ruddock > Philomena Ruddock]]"It's your address."

[[s Philomena Ruddock > Solange Ruddock]]"Well, how has she got it?"

[[s Bex > Philomena Ruddock]]"You give it out," says Bex. [[s Bex > Philomena Ruddock]]"Every week. For the tea towels."

The bell goes.

[[scene place=the cupboard; present=Philomena Ruddock, Solange Ruddock, Bex, Henrietta Lisle; time=three]]
She's a small woman in a cycling helmet, seventy if a day, with a yellow pannier in each hand. She won't have tea. She won't have the good chair either. She gets down among the coats as though she'd been brought up in a cupboard, and Bex, who is only twenty-four and has rent to pay, puts a microphone in front of her and lifts five fingers.

[[s Philomena Ruddock]]"Hello, and welcome to 'The Late Mr. Ruddock'," says Philomena. [[s Philomena Ruddock > Henrietta Lisle]]"We have a guest."

[[s Henrietta Lisle > Philomena Ruddock, Solange Ruddock]]"Hello. I'm Hettie. I do love the jingle."

[[s Solange Ruddock > Henrietta Lisle]]"How long?"

[[s Henrietta Lisle > Solange Ruddock]]"I beg your pardon?"

[[s Solange Ruddock > Henrietta Lisle]]"You and Leonard. How long?"

[[s Henrietta Lisle > Solange Ruddock]]"Oh, thirty-four years. But it was only ever the fortnight."

[[s Philomena Ruddock > Henrietta Lisle]]"Thirty-four! That's the whole of me," says the first wife. [[s Philomena Ruddock > Solange Ruddock]]"And the whole of you. She's got us both in."

[[s Solange Ruddock > Philomena Ruddock]]"I can count, thank you."

[[s Henrietta Lisle > Philomena Ruddock, Solange Ruddock]]"I don't want you to think I was the other woman," says their visitor. [[s Henrietta Lisle > Philomena Ruddock, Solange Ruddock]]"I never felt like the other anything. I had a bicycle shop. I'd no time for him, October to July. And he was only nice for a fortnight, wasn't he? I thought that you two must've noticed."

Philomena opens her mouth and doesn't pop.

[[s Solange Ruddock > Henrietta Lisle]]"Day fifteen," says Solange slowly. [[s Solange Ruddock > Philomena Ruddock]]"Phil, the honeymoon. What happened on day fifteen?"

[[s Philomena Ruddock > Solange Ruddock]]"He alphabetised my spices."

[[s Solange Ruddock > Philomena Ruddock]]"He told me I breathed in a funny order."

[[s Henrietta Lisle > Philomena Ruddock, Solange Ruddock]]"He did it to me once, in ninety-six. We had a puncture at Goathland and ran over by a day. He told me how to peel an egg. I put him on the train." The small woman undoes her chin strap. [[s Henrietta Lisle > Philomena Ruddock, Solange Ruddock]]"So I had four hundred and seventy-six days of him, and every one was a treat. I worked it out. I felt bad about it, listening to you both. I said to myself, 'Those poor girls got the rest.'"

[[s Philomena Ruddock > Henrietta Lisle]]"The rest," says Philomena.

[[s Henrietta Lisle > Philomena Ruddock]]"I did think I should say."

[[s Philomena Ruddock > Henrietta Lisle]]"Seventeen years of the rest, I had."

[[s Solange Ruddock > Philomena Ruddock]]"I had nine of the rest, and the shingles."

[[s Philomena Ruddock > Solange Ruddock]]"You didn't have the shingles. I had the shingles. You had the colander."

One of them makes a noise. It isn't clear which, even afterwards, on the recording. Then they're both at it, bent double, holding on to each other by the cardigan, and a duffel coat comes down on top of them off its hook.

[[s Bex > Philomena Ruddock, Solange Ruddock]]"Are you crying?" whispers Bex. [[s Bex > Philomena Ruddock, Solange Ruddock]]"Is that crying? I can't see. Shall I cut?"

[[s Solange Ruddock > Bex]]"Don't you dare!"

[[s Philomena Ruddock > Bex]]"Don't cut, don't cut. Oh, my ribs. 'How to peel an egg.'"

[[s Henrietta Lisle > Philomena Ruddock]]"From the blunt end, if you please."

[[s Philomena Ruddock > Henrietta Lisle]]"From the blunt end! He left me a note about it! I've got it somewhere. I was going to read it at the funeral."

[[s Solange Ruddock > Philomena Ruddock]]"You said that note was about love."

[[s Philomena Ruddock > Solange Ruddock]]"I said it was about patience."

When she can speak again, the second wife wipes her eyes on a sleeve that's nobody's. [[s Solange Ruddock > Henrietta Lisle]]"What's in the bags, Hettie?"

[[s Henrietta Lisle > Solange Ruddock]]"His records," says Henrietta Lisle. [[s Henrietta Lisle > Philomena Ruddock]]"I believe they're yours, dear. He would keep bringing them up, a few at a time. He said that you didn't care for music."

[[s Philomena Ruddock > Henrietta Lisle]]"I had a season ticket to the Wigmore Hall!"

[[s Henrietta Lisle > Philomena Ruddock]]"That's what I thought, from episode nine. So I've put them in order for you."

[[s Philomena Ruddock > Henrietta Lisle]]"Alphabetical?"

[[s Henrietta Lisle > Philomena Ruddock]]"Good Lord, no. By which ones are any good."

Philomena takes the top one out. It's got a ring on the sleeve from a cup, and in the corner her name before it was Ruddock, in her own round hand at nineteen. She looks at that a bit longer than you'd look at a thing on the radio.

[[s Philomena Ruddock > Solange Ruddock]]"I did skip the weekend," she says. [[s Philomena Ruddock > Solange Ruddock]]"I'm sorry, Sol. It was a good weekend. I didn't want you to have to know that it was good."

[[s Solange Ruddock > Philomena Ruddock]]"How many days was it?"

[[s Philomena Ruddock > Solange Ruddock]]"Three."

[[s Solange Ruddock > Philomena Ruddock]]"Well, then. He'd eleven in hand."

[[s Bex > Philomena Ruddock, Solange Ruddock, Henrietta Lisle]]"I need somebody to do mattresses," says Bex, [[s Bex > Philomena Ruddock, Solange Ruddock, Henrietta Lisle]]"or we don't get paid."

There's a silence of a professional sort.

[[s Henrietta Lisle > Bex]]"May I?" asks the guest. She pulls the microphone down to her chin. [[s Henrietta Lisle]]"I've never slept on a Cloudmere Hybrid. But I slept with Leonard Ruddock at the Seacrest, Whitby, on a horsehair single, two weeks a year for thirty-four years; and I can tell you, ladies, it isn't the mattress. It's knowing when to get up."

Bex has lowered her hand. She has tears running into her headphones.

[[s Solange Ruddock > Philomena Ruddock]]"She's better than us," says Solange.

[[s Philomena Ruddock > Solange Ruddock]]"She's much better than us." The first wife lifts the duffel coat off the floor, and looks for its hook, and hangs it round the small woman's shoulders. [[s Philomena Ruddock > Henrietta Lisle]]"What are you doing next Thursday, Hettie?"

[[s Henrietta Lisle > Philomena Ruddock]]"I could do Thursdays," says Hettie. [[s Henrietta Lisle > Philomena Ruddock]]"For a fortnight."
