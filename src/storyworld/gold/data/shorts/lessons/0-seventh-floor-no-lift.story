title: Seventh Floor, No Lift
section: third | present | - | Oliwia Rzepka
person: Oliwia Rzepka | Oliwia; Oliwka; Oliś; the girl; her granddaughter | she/her
person: Babcia | Babcia; Mrs. Rzepka; Pani Rzepkowa; Stefania; the old lady; Mamo; the door | she/her
person: Tata | Tata; Leszek; her father; Lesiu; her son | he/him
person: Mama | Mama; Beata; her mother | she/her
person: Ciocia Grażyna | Ciocia Grażyna; Grażyna; Grażka; her aunt | she/her
person: Mr. Wójtowicz | Mr. Wójtowicz; Pan Wójtowicz; the neighbour; the man from the sixth | he/him
person: the locksmith | the locksmith; the young man with the drill | he/him
relation: Babcia | Oliwia Rzepka | family:grandmother
relation: Babcia | Tata | family:mother
relation: Babcia | Ciocia Grażyna | family:mother
relation: Tata | Oliwia Rzepka | family:father
relation: Mama | Oliwia Rzepka | family:mother
relation: Ciocia Grażyna | Tata | family:sister
relation: Ciocia Grażyna | Oliwia Rzepka | family:aunt
relation: Tata | Mama | family:husband
relation: Mr. Wójtowicz | Babcia | romantic
=====
[[scene place=the seventh-floor landing of Block 14/the landing; present=Oliwia Rzepka, Babcia, Tata, Mama; time=four o'clock on Christmas Eve]]
It is four o'clock on Christmas Eve, the first star is due in twenty minutes, and Babcia will not open the door.

[[s Tata > Babcia]]"Mamo," says Tata, with his mouth against the peephole. [[s Tata > Babcia]]"Mamo, it's us. We've got the carp."

Nothing. On the seventh-floor landing of Block 14 there is one bulb, and one rubber plant that belongs to nobody, and the three of them in all their coats, holding dishes.

[[s Mama > Tata]]"Ring again."

[[s Tata > Mama]]"I've rung eleven times."

[[s Mama > Tata]]"Maybe she's asleep."

[[s Tata > Mama]]"She hasn't slept since martial law."

[[s Babcia > Tata]]"I can hear you, Leszek," says the door.

Oliwia nearly drops the beetroot.

[[s Tata > Babcia]]"Mamo! Thank God. Open up, we've walked, the lift's out. Beata's got the poppy-seed cake, it weighs as much as a child."

[[s Babcia > Tata]]"How many are you?"

[[s Tata > Babcia]]"What do you mean? Three. The three of us."

[[s Babcia > Tata]]"Then go away, please, and come back when you're four."

Her father takes a step backwards and looks at the number on the door, to be sure.

[[s Mama > Tata]]"Four?" whispers Mama. [[s Mama > Tata]]"Is she wandering?"

[[s Babcia > Mama]]"I am not wandering, Beata. I'm counting."

[[s Tata > Babcia]]"Mamo, there's nobody else. Who's supposed to be the fourth?"

The door does not say. It doesn't have to. Oliwia has never seen Ciocia Grażyna except in a photograph with one corner burnt, but she knows when somebody is being not talked about; she has had twelve Christmases of it.

[[s Tata > Babcia]]"No," says Tata. [[s Tata > Babcia]]"Mamo, no. You can't do this."

[[s Babcia > Tata]]"I'm eighty-four years old and I have the key."

[[s Tata > Babcia]]"She doesn't even live in Poland!"

[[s Babcia > Tata]]"She lives in Gdynia. She's lived in Gdynia since August. You'd know it if you read your post."

[[s Mama > Tata]]"Leszek? What post?"

[[s Tata > Mama]]"I don't know what post. Nothing. A card."

[[s Babcia > Tata]]"Three cards," says the door.

[[scene place=the seventh-floor landing/the landing; present=Oliwia Rzepka, Babcia, Tata, Mama, Mr. Wójtowicz]]
There are feet on the stairs, and the man from the sixth comes up round the bend in slippers and a bow tie, bringing a jar.

[[s Mr. Wójtowicz > Tata, Mama]]"I couldn't help hearing," he says.

[[s Tata > Mr. Wójtowicz]]"Nobody in the block could, Mr. Wójtowicz."

[[s Mr. Wójtowicz > Tata]]"Is she unwell?"

[[s Tata > Mr. Wójtowicz]]"She's on strike."

[[s Mr. Wójtowicz > Tata]]"Ah." He smoothes what he has in the way of hair, leans over, and knocks very softly, twice and then once. [[s Mr. Wójtowicz > Babcia]]"Pani Stefania? It is I. I've brought the mushrooms."

[[s Babcia > Mr. Wójtowicz]]"Leave them on the mat, Zenek."

[[s Mama > Oliwia Rzepka]]"Zenek?" says Mama to nobody but Oliwia, with her lips only.

[[s Mr. Wójtowicz > Babcia]]"Won't you let in your family? It's nearly the star."

[[s Babcia > Mr. Wójtowicz]]"You keep out of it. You're invited for six."

[[s Tata > Mr. Wójtowicz]]"He's invited?" Tata swings round. [[s Tata > Mr. Wójtowicz]]"Since when are you invited?"

The neighbour goes pink to the bow tie. [[s Mr. Wójtowicz > Tata]]"Since, well. Since the spring, one might say."

[[s Oliwia Rzepka > Mr. Wójtowicz]]"Is that why you know the secret knock?" asks Oliwia.

[[s Mama > Oliwia Rzepka]]"Oliwka, hold your beetroot."

Tata has his phone out. His thumb is shaking; he's the calmest man in Poland, he teaches the tuba, and his thumb is shaking.

[[s Tata > the locksmith]]"Good afternoon. Is that the emergency locksmith? Yes, I know what day it is. Block 14, seventh floor. An elderly lady. No, she's not collapsed. No, she's got the key. She's inside with the key. Well, because she doesn't want to. Hello? I'll pay double."

[[s Babcia > Tata]]"Shame on you," says the door.

[[s Tata > Babcia]]"I'm not the one who ought to be ashamed. You know what she said to me at Father's grave. At the grave, Mamo, in front of the priest."

[[s Babcia > Tata]]"I was there. I was the widow."

[[s Oliwia Rzepka > Tata]]"What did she say?"

[[s Mama > Oliwia Rzepka]]"Oliwia."

[[s Oliwia Rzepka > Mama]]"I'm thirteen in March. Everyone knows except me. Even Mr. Wójtowicz knows. Do you?"

[[s Mr. Wójtowicz > Oliwia Rzepka]]"In outline," admits Mr. Wójtowicz.

Nobody tells her. The bulb goes out, since it is on a timer, and they all stand in the dark, smelling of fish. It is easier in the dark, perhaps. That's when her father says it.

[[s Tata > Oliwia Rzepka]]"She said that I'd let him die. He wanted to go to the hospital on Friday, and I said wait till Monday, and on Sunday he died. So she said it. And she was right, Oliś, and that's why I haven't read the cards."

Somebody presses the switch. Nobody looks at anybody.

[[s Babcia > Tata]]"Lesiu," says the door, from low down now, as if it had sat on the floor. [[s Babcia > Tata]]"It was I who said Monday."

[[s Tata > Babcia]]"What?"

[[s Babcia > Tata]]"You asked me in the kitchen. You said, 'Shall I drive him?' And I told you, 'They'll only put him in the corridor, wait till Monday.' You've been so busy carrying it that you've forgotten who handed it to you."

He slides down the wall until he's sitting too. There's one centimetre of door between the backs of their heads.

[[s Tata > Babcia]]"Why didn't you tell her?"

[[s Babcia > Tata]]"I've told her. That was the first card. She wrote it all out for you, that she knows, that she's sorry. The second was to ask if you'd had the first."

[[s Oliwia Rzepka > Babcia]]"And the third?" says Oliwia.

[[s Babcia > Oliwia Rzepka]]"The third was a picture of a cat. She'd given up."

[[s Mama > Tata]]"Ring her," says Mama. [[s Mama > Tata]]"Leszek. Ring your sister."

[[s Tata > Mama]]"I haven't got a number."

[[s Mr. Wójtowicz > Tata]]"I happen to have it," says Mr. Wójtowicz. [[s Mr. Wójtowicz > Tata]]"In my slipper. I was told to bring it up at half past four if you hadn't come round by yourselves."

It's on a piece of graph paper, in Babcia's square hand. Tata looks at it for a while. Then he holds it out, not to his wife, but to his daughter.

[[s Tata > Oliwia Rzepka]]"You do it. She'll hang up on me."

So Oliwia puts down the beetroot and dials. It rings twice in her ear and, strangely, twice in the stairwell.

[[s Ciocia Grażyna > Oliwia Rzepka]]"Hello?" says a woman, out of breath.

[[s Oliwia Rzepka > Ciocia Grażyna]]"Good evening. This is Oliwia Rzepka. I'm your niece."

There's a very long wait. Down in the dark something bumps up a step, and stops.

[[s Oliwia Rzepka > Ciocia Grażyna]]"Are you there? We're on the landing. Babcia says she won't open until we're four."

[[s Ciocia Grażyna > Oliwia Rzepka]]"Is that what she's told you?"

[[s Oliwia Rzepka > Ciocia Grażyna]]"Yes. Why, what did she tell you?"

[[s Ciocia Grażyna > Oliwia Rzepka]]"That my brother had begged me to come. That he'd be waiting for me downstairs, to carry the case."

[[s Oliwia Rzepka > Ciocia Grażyna]]"And where are you now?"

[[s Ciocia Grażyna > Oliwia Rzepka]]"On the fourth floor," says the telephone. [[s Ciocia Grażyna > Oliwia Rzepka]]"I've been on the fourth floor for half an hour. I can hear every word you people say."

Tata has got up. He can't have heard the phone, but he has heard the stairs.

[[s Tata > Ciocia Grażyna]]"Grażka?" he calls over the rail.

[[s Ciocia Grażyna > Tata]]"You got fat," comes up the well. [[s Ciocia Grażyna > Tata]]"I can see your stomach from here."

[[s Tata > Ciocia Grażyna]]"That's the coat."

[[s Ciocia Grażyna > Tata]]"It's never the coat."

[[s Tata > Ciocia Grażyna]]"Is that case heavy?"

[[s Ciocia Grażyna > Tata]]"It's full of herring, you idiot. What do you think?"

He goes down three steps at a time, the calmest man in Poland. They hear him on the sixth, and on the fifth. After that they don't hear anything, and Mama takes Oliwia's head and turns it to face the rubber plant.

[[s Mama > Mr. Wójtowicz]]"So," she says to the bow tie. [[s Mama > Mr. Wójtowicz]]"Since the spring."

[[s Mr. Wójtowicz > Mama]]"We met over a burst pipe."

[[s Mama > Mr. Wójtowicz]]"Whose?"

[[s Babcia > Mama]]"Leave him alone, Beata," says the door.

[[scene place=the landing; present=Oliwia Rzepka, Babcia, Tata, Mama, Mr. Wójtowicz, Ciocia Grażyna]]
They come up slowly with the suitcase between them, both of them red round the eyes, quarrelling about the way to hold it. She's tiny. She has Tata's nose, and it looks much better on her.

[[s Ciocia Grażyna > Oliwia Rzepka]]"You're the beetroot," she says.

[[s Oliwia Rzepka > Ciocia Grażyna]]"You're the photograph," says Oliwia.

[[s Tata > Babcia]]"Mamo!" Tata bangs on the wood with the flat of his hand. [[s Tata > Babcia]]"We're four! We're five, with Zenek!"

A chain rattles, and a bolt, and then another bolt. There is a pause.

[[s Babcia > Tata]]"It's stuck," says Babcia.

[[s Tata > Babcia]]"What do you mean, stuck?"

[[s Babcia > Tata]]"The lock. I turned it twice to annoy you. It won't go back."

[[s Ciocia Grażyna > Babcia]]"Turn it the other way!"

[[s Babcia > Ciocia Grażyna]]"Don't you tell me how to turn my own key! Merry Christmas, Grażynka, is that you?"

[[s Ciocia Grażyna > Babcia]]"It's me, Mamo."

[[s Babcia > Ciocia Grażyna]]"You sound thin."

[[s Ciocia Grażyna > Babcia]]"I'm not thin. I'm on the wrong side of a door with eleven kilos of herring."

[[s Babcia > Ciocia Grażyna]]"Is it the matjes, or the other?"

[[s Ciocia Grażyna > Babcia]]"Both."

[[s Babcia > Ciocia Grażyna]]"Good girl," says Babcia, and her voice goes wrong in the middle. [[s Babcia > Ciocia Grażyna]]"Don't let Zenek near it till six."

[[s Mr. Wójtowicz > Babcia]]"Stefania, I have never in my life touched another person's herring."

From far below, on the ground floor, a voice is coming up, young and not happy, and with it the clank of a toolbox on every stair.

[[s the locksmith > Tata]]"Somebody ordered a locksmith?" it shouts. [[s the locksmith > Tata]]"Do you know your lift's out?"

In the window on the half landing there is a star, or it may be the light on the heating plant. They decide that it will do. Mama spreads her good scarf on the top step and sets out the carp, Mr. Wójtowicz opens the mushrooms, and Oliwia breaks the first bit of wafer and pushes it under the door.
