title: Nobody Bowls with That Back
section: third | past | - | -
person: Des Pruitt | Des; Pruitt; Desmond | he/him
person: Yolanda Castellano | Yolanda; Castellano; Yo | she/her
person: Lorraine Falk | Lorraine; the woman in the bathrobe; Mrs. Falk | she/her
person: Gary Falk | Gary; Falk; Gary Falk | he/him
person: Ruthanne | Ruthanne | she/her
person: Kelsey | Kelsey | she/her
person: Janice | Janice | she/her
person: Mickey Dunleavy | Mickey Dunleavy; Dunleavy | ?
person: the Hendersons | the Hendersons | ?
relation: Des Pruitt | Yolanda Castellano | colleague: insurance investigators
relation: Lorraine Falk | Gary Falk | family: wife
relation: Kelsey | Des Pruitt | family: daughter
relation: Janice | Des Pruitt | family: ex-wife
relation: Ruthanne | Des Pruitt | colleague: boss
relation: Ruthanne | Yolanda Castellano | colleague: boss
=====
Nobody Bowls with That Back

[[scene place=the van/Pell Street; present=Des Pruitt, Yolanda Castellano; time=ten past one in the morning]]
At ten past one in the morning, on Pell Street, the van smelled of egg roll and of Des Pruitt, and Yolanda Castellano cracked her window the width of a pencil.

[[s Des Pruitt > Yolanda Castellano]]"You're letting the heat out."

[[s Yolanda Castellano > Des Pruitt]]"I'm letting you out, Des. I'm letting you out a little at a time so I don't have to smell all of you at once. What did you have in that bag? Don't tell me. I was raised by two people who ate tripe on a Sunday and I have never in my life had to sit in something like this, and I'm telling you as a friend, not as your partner, because as your partner I'd have to put it in the log."

[[s Des Pruitt > Yolanda Castellano]]"So put it in the log. You put everything in the log. One-oh-five, subject's porch light goes off. One-oh-six, Pruitt eats an egg roll. Who reads it? Ruthanne reads it? Ruthanne hasn't read one of our logs since she got the corner office, she goes right to the last page to see if there's a picture of a guy on a trampoline."

[[s Yolanda Castellano > Des Pruitt]]"That was one time."

[[s Des Pruitt > Yolanda Castellano]]"It was one time and it was the best day of my career. Guy's got a neck brace, a lawyer, he's got a letter from two doctors, and there he is at his kid's birthday doing a flip. A full flip! I cried. I'm not ashamed of it. I've got that picture up in my kitchen where other people have their kids."

[[s Yolanda Castellano > Des Pruitt]]"You've got a kid."

[[s Des Pruitt > Yolanda Castellano]]"I've got a kid in Tucson who sends me a card with a printed signature. You know they can do that? They print it. It looks like a pen, and then you lick your thumb and you rub it and it doesn't move."

[[s Yolanda Castellano > Des Pruitt]]"You licked your thumb and rubbed your daughter's birthday card."

[[s Des Pruitt > Yolanda Castellano]]"It's a professional habit."

[[s Yolanda Castellano > Des Pruitt]]"Call her."

[[s Des Pruitt > Yolanda Castellano]]"It's one in the morning."

[[s Yolanda Castellano > Des Pruitt]]"It's eleven in Tucson. She's what, twenty-four? She's just putting her shoes on. Call her up and say, Kelsey, it's Dad, I'm sitting in a van outside of a split-level, I have soy sauce on my tie, I was thinking of you. I'd give a lot for a phone call like that. My father called me twice in my life and one of them was the wrong number."

[[s Des Pruitt > Yolanda Castellano]]"You never told me that. Is that a joke? I can't tell with you."

[[s Yolanda Castellano > Des Pruitt]]"He wanted a muffler place. I knew his voice right away and I told him what time they closed."

The heater clicked. In the house across the street nothing went on in any of the windows. It was yellow brick, with an aluminum awning and a plaster goose beside the steps, and the goose had been dressed, by somebody, in a little raincoat.

[[s Des Pruitt > Yolanda Castellano]]"Okay, that's the saddest thing I ever heard. I'm going to have the other egg roll."

[[s Yolanda Castellano > Des Pruitt]]"Don't you touch that egg roll. Listen, I want to say something to you about this one and I want you to not do the face. I don't think he's faking."

[[s Des Pruitt > Yolanda Castellano]]"Yo."

[[s Yolanda Castellano > Des Pruitt]]"You're doing the face. I said don't do the face. Three nights, Des. Three nights and four days before that, and what've we got on Gary Falk? He goes to the mailbox. It takes him nine minutes to go to the mailbox, I timed it. Tuesday he dropped a coupon and he stood there and looked down at it like it was in the Grand Canyon, and then he went in and got the wife. Nobody acts like that for a mailbox. There wasn't anyone there."

[[s Des Pruitt > Yolanda Castellano]]"There was us."

[[s Yolanda Castellano > Des Pruitt]]"He doesn't know about us."

[[s Des Pruitt > Yolanda Castellano]]"They always know about us. It's a van. It says FLOWERS on it, it's been parked for three nights in front of a house where nobody died. I'll tell you what I've got on Gary Falk. I've got a league shirt. It's on the line in back, I saw it Sunday, it's got his name on the pocket and on the back of it, it says Dunleavy's Gutter Kings. And it was *wet*, Castellano. You don't wash a shirt you don't wear. The man is bowling. Somewhere in this city, at some hour of the day or night, with a herniated disc at L4 and three hundred and ten thousand dollars of our employer's money on the table, that man is picking up a spare."

[[s Yolanda Castellano > Des Pruitt]]"Maybe it got dusty. I wash things that got dusty. I've got a dress from my cousin's wedding I wash every spring and I wouldn't be caught dead in it."

[[s Des Pruitt > Yolanda Castellano]]"So why do you keep it?"

[[s Yolanda Castellano > Des Pruitt]]"Because you keep things, Desmond! You don't only keep what you use! Did you throw out everything of Janice's?"

He didn't say anything to that. He rubbed a hole in the fog on the windshield with his cuff and looked through it for a while.

[[s Yolanda Castellano > Des Pruitt]]"I'm sorry. That was low."

[[s Des Pruitt > Yolanda Castellano]]"No, it's a fair question. I've got a bathrobe. It's on the back of the door, it's pink. I don't do anything with it. I take it down when the super comes so he won't get ideas. Twenty-two years, and she left me for a guy with a boat, and you know I wouldn't mind about the guy, it's the boat, because I get seasick. I never had a chance at that. I keep thinking that if it'd been a guy with a motorcycle I could have gone out and bought a motorcycle."

[[s Yolanda Castellano > Des Pruitt]]"You'd look terrible on a motorcycle."

[[s Des Pruitt > Yolanda Castellano]]"I'd look like a bear at the circus. I know that. But I could've fallen off the thing, and she would've come to the hospital."

[[s Yolanda Castellano > Des Pruitt]]"Eat the egg roll."

[[s Des Pruitt > Yolanda Castellano]]"You mean it?"

[[s Yolanda Castellano > Des Pruitt]]"Eat it before I change my mind. I'll put the window down."

[[scene place=the van; present=Des Pruitt, Yolanda Castellano, Lorraine Falk; time=Around three]]
Around three it started to sleet, and they had got onto whether a person could be fired for a thing they hadn't seen, and neither of them was looking at the house anymore. The side door of the van slid open on its track with a bang. Des yelled. Yolanda got the flashlight up, and there, climbing in among the tripods with a thermos underneath her arm and her head down against the weather, was a woman in a pink bathrobe and rubber boots.

[[s Lorraine Falk > Des Pruitt, Yolanda Castellano]]"Move that over. Is this somebody's lunch? Move it, I'm soaked."

[[s Yolanda Castellano > Lorraine Falk]]"Ma'am, you can't be in here."

[[s Lorraine Falk > Yolanda Castellano]]"I've been watching you two freeze since Friday, honey, I can be any place I like. Put that light down, you'll wake the Hendersons. I brought soup. It's only the canned. I've got two cups and a jar, and I'd say the gentleman looks like the jar."

[[s Des Pruitt > Lorraine Falk]]"We're from the florist."

[[s Lorraine Falk > Des Pruitt]]"You're from Great Lakes Mutual. It's on your coffee mug."

[[s Des Pruitt > Yolanda Castellano]]"I told you not to bring the mug."

[[s Yolanda Castellano > Des Pruitt]]"It's a good mug! It was in the desk! Ma'am, I'm going to ask you, are you Mrs. Falk?"

[[s Lorraine Falk > Yolanda Castellano]]"Lorraine. Who did you think I was, the goose? You've got four hundred pictures of me by now, carrying things. Hold this." The woman in the bathrobe poured, by feel, in the dark, and didn't spill a drop. [[s Lorraine Falk > Des Pruitt, Yolanda Castellano]]"I want to know what it'd take. I'm not offering you money, don't get excited, we haven't got any. I just want to know what it is you're waiting for him to do. Because I've been waiting on it too. Fourteen months. I lie there, and I listen to him trying to turn over, it takes him a quarter of an hour, he does it in stages like they're moving a piano. And I think, go on. Jump up. Jump up and dance and be a crook, I'd be so happy, I'd drive you to the jail myself.

[[s Lorraine Falk > Des Pruitt, Yolanda Castellano]]"So if you see it, I'd like you to come and ring the bell. That's all. I don't care what time it is. I'd want to see it."

Nobody said anything. Sleet ticked all over the roof.

[[s Yolanda Castellano > Des Pruitt]]"The shirt, Des."

[[s Des Pruitt > Yolanda Castellano]]"I'm not going to ask her about the shirt."

[[s Lorraine Falk > Des Pruitt]]"What shirt?"

[[s Yolanda Castellano > Lorraine Falk]]"There's a bowling shirt on your line. He's had it up his nose since Sunday. He's got a whole theory, he did it for me with gestures."

[[s Lorraine Falk > Yolanda Castellano]]"Oh, for God's sake. I wear that. I bowl in it. Thursdays, they were a man short, and Gary couldn't stand for them to forfeit, he about got down on his knees to me, only he can't. I'm awful. I've got a sixty-one average. I come home and he wants every frame, he wants to know where I was standing, did I follow through, and he shuts his eyes while I tell him. I make some of it up. I gave him a turkey last week. You know what that is, a turkey? I had to go ask Mickey Dunleavy what it was so I could say I'd had one."

[[s Des Pruitt > Lorraine Falk]]"Three strikes in a row."

[[s Lorraine Falk > Des Pruitt]]"He cried. He said, Lorraine, I always knew you had it in you."

Des had his hand flat on top of his head, as though to keep it from coming off. The soup was steaming up what glass they had left, and you couldn't see the house at all now, or the street, or the goose.

[[s Des Pruitt > Yolanda Castellano]]"What time have you got, Yo?"

[[s Yolanda Castellano > Des Pruitt]]"Twelve past three."

[[s Des Pruitt > Yolanda Castellano]]"Put it in the log. Three-twelve, Pruitt's wrong. Underline it. And put that the subject isn't faking and I'll sign it, both copies, and if Ruthanne wants her trampoline, she can come out here and sit in the sleet with her own mug. I'll say it to her face. I won't, I'll say it in an email, but I'll put my name to it."

[[s Lorraine Falk > Yolanda Castellano]]"Does he mean it?"

[[s Yolanda Castellano > Lorraine Falk]]"He's doing the other face. You don't know it, I've seen it maybe twice. He means it."

[[s Lorraine Falk > Des Pruitt]]"Then you'd better have some more of this, mister, you've had nothing tonight but grease. What's the matter, is it too hot? What's he doing? Is he crying?"

[[s Yolanda Castellano > Lorraine Falk]]"It's your robe. Leave him a minute. It's a long story, it's got a boat in it."

[[s Des Pruitt > Yolanda Castellano]]"It's the steam. I've got steam in my eyes. Would you give me the phone, please, Castellano? What's it now in Tucson?"

[[s Yolanda Castellano > Des Pruitt]]"It's ten past one, Des. She's asleep."

[[s Des Pruitt > Yolanda Castellano]]"You said she'd be putting on her shoes."

[[s Yolanda Castellano > Des Pruitt]]"I said at eleven."

[[s Lorraine Falk > Des Pruitt]]"Who's in Tucson? Is it family? Well, then, you wake her up," said Lorraine, and she screwed the cap back on the thermos, and settled down among the tripods with her boots stuck out in front of her, like somebody with nowhere to be till morning. [[s Lorraine Falk > Des Pruitt]]"Go on. I'd want you to ring the bell."
