title: Fifth Period Forever
section: first | present | Marisol Quintero | -
person: Marisol Quintero | Marisol; Quintero; Sol; Solly | she/her
person: Hadley Pruitt | Hadley Pruitt; Hadley; Pruitt; Had | she/her
person: Coach Dunleavy | Coach Dunleavy; Coach; Dunleavy | he/him
person: Tyler B. | Tyler B.; Tyler | he/him
person: Priyanka | Priyanka | ?
person: Abuela | Abuela; my grandmother | she/her
relation: Marisol Quintero | Hadley Pruitt | friend: former best friends
relation: Abuela | Marisol Quintero | family: grandmother
relation: Coach Dunleavy | Marisol Quintero | other: teacher
=====
Fifth Period Forever

[[scene place=the gym; present=Marisol Quintero, Hadley Pruitt, Coach Dunleavy, Tyler B.; time=12:10]]
The whistle goes at 12:10, same as always, and I'm standing in the gym on the free throw line in shorts with a stain on them that's been there for sixty-one days or no days, depending on how you count.

[[s Coach Dunleavy]]"Line it up, people!" yells Coach Dunleavy. [[s Coach Dunleavy]]"Two lines! That's not two lines, that's a blob! Tyler B., get out of the net!"

[[s Tyler B. > Coach Dunleavy]]"I'm stuck, Coach!"

[[s Coach Dunleavy > Tyler B.]]"Then get unstuck!"

I mouth it along with him. I know all of it. I know that in nine seconds the light over the scoreboard is going to buzz and in thirty Priyanka's going to sneeze twice. I know that at 12:14 a red rubber ball is going to come in from the left and hit me right in the face. I've tried ducking, I've tried standing behind Tyler B. One time I stayed in the locker room and it came through the *door*.

And at 12:57, bell. Whistle. 12:10. Free throw line. Stain.

So I'm not really paying attention. I'm thinking about tacos. And then from way over on the other team a girl's voice says, totally bored:

[[s Hadley Pruitt > Marisol Quintero]]"Duck left, Sol. Not right. You always go right."

I go left. The ball goes by my ear with a noise like a bus.

I turn around so slowly.

Hadley Pruitt is standing by the climbing rope with her arms folded. Hadley Pruitt, who hasn't said one word to me since the summer before ninth grade. In sixty-one loops she hasn't looked at me either. She's looking at me now and her mouth is hanging open.

[[s Hadley Pruitt > Marisol Quintero]]"You heard that," she says.

[[scene place=under the bleachers; present=Marisol Quintero, Hadley Pruitt, Coach Dunleavy; time=-]]
It takes about four seconds to get under the bleachers, if you crawl. It's all gum and dark and one single crutch under there. I sit on the crutch. She sits on a kickboard. Above us, through the slats, feet.

[[s Marisol Quintero > Hadley Pruitt]]"How many?" I ask.

[[s Hadley Pruitt > Marisol Quintero]]"You first."

[[s Marisol Quintero > Hadley Pruitt]]"Sixty-one. This is sixty-two."

[[s Hadley Pruitt > Marisol Quintero]]"Oh my God. You're a *baby*."

[[s Marisol Quintero > Hadley Pruitt]]"Why, how many are you?"

[[s Hadley Pruitt > Marisol Quintero]]"Two hundred and four."

[[s Marisol Quintero > Hadley Pruitt]]"Shut up."

[[s Hadley Pruitt > Marisol Quintero]]"Two hundred and four times I've heard that ball hit you in the face. I got so bored I started giving you notes."

[[s Marisol Quintero > Hadley Pruitt]]"You've been *talking* to me?"

[[s Hadley Pruitt > Marisol Quintero]]"Out loud, every single time, from like loop thirty to like one-forty. Then I quit, I quit even looking, it was too depressing. You never heard a thing. None of them do, if it's not in the script. I told Coach his wife's cheating on him and he goes [[q]]'Good hustle, Pruitt.'"

[[s Marisol Quintero > Hadley Pruitt]]"Is she?"

[[s Hadley Pruitt > Marisol Quintero]]"I don't know! I was trying stuff!"

I laugh. It comes out as kind of a honk. I haven't had anyone laugh at me or with me or near me in what would be two months, and I have to put my hand over my mouth, and then, this is so embarrassing, I'm sort of crying on it.

[[s Hadley Pruitt > Marisol Quintero]]"Hey," says Hadley. [[s Hadley Pruitt > Marisol Quintero]]"Hey, don't. I did that on forty. And ninety. It gives you a headache and then you've got the headache for the whole period."

[[s Marisol Quintero > Hadley Pruitt]]"Sorry."

[[s Hadley Pruitt > Marisol Quintero]]"You don't have to be sorry. Here." She wipes something on her shirt and holds it out. It's half a granola bar. [[s Hadley Pruitt > Marisol Quintero]]"It's Tyler's. It's in his bag every time, so I figure it's not even stealing."

[[s Marisol Quintero > Hadley Pruitt]]"It comes back?"

[[s Hadley Pruitt > Marisol Quintero]]"Everything comes back. I broke my arm off the rope on like eighty. Came back."

[[s Marisol Quintero > Hadley Pruitt]]"You broke your arm on *purpose?*"

[[s Hadley Pruitt > Marisol Quintero]]"I thought if they called an ambulance I'd get to leave."

[[s Marisol Quintero > Hadley Pruitt]]"Did you?"

[[s Hadley Pruitt > Marisol Quintero]]"I got as far as the parking lot. The guy was asking me my date of birth. Whistle."

[[s Coach Dunleavy > Hadley Pruitt, Marisol Quintero]]"Pruitt! Quintero!" It's Coach, somewhere over our heads. [[s Coach Dunleavy > Hadley Pruitt, Marisol Quintero]]"I better not find you two under there!"

We both freeze. Then I look at her. She's looking at me.

[[s Hadley Pruitt > Marisol Quintero]]"That's not in the script," Hadley whispers.

[[scene place=the gym; present=Marisol Quintero, Hadley Pruitt, Tyler B.; time=12:10]]
Whistle. 12:10. Free throw line. I don't even wait for the blob speech, I just walk straight across the gym with balls going by me on both sides, and so does she, and we meet on the big painted wolf.

[[s Marisol Quintero > Hadley Pruitt]]"Okay, so I've been thinking."

[[s Hadley Pruitt > Marisol Quintero]]"In the last zero seconds?"

[[s Marisol Quintero > Hadley Pruitt]]"He said both names. He only hears you when you're with me. So it's us, it's a both-of-us thing."

[[s Hadley Pruitt > Marisol Quintero]]"That's what I was going to say."

[[s Marisol Quintero > Hadley Pruitt]]"Well, I said it first."

[[s Hadley Pruitt > Marisol Quintero]]"You *always* say it first, Solly."

Nobody's called me Solly in two years. It sits there on the wolf between us. Hadley goes red from the neck up, like she used to.

[[s Tyler B. > Marisol Quintero]]"Hey, are you guys playing?" Tyler B. says. He's still got the net around one ankle. He's talking to me, like an actual person, and waiting for an answer.

[[s Marisol Quintero > Tyler B.]]"Give us a sec, Tyler."

[[s Tyler B. > Marisol Quintero]]"Okay."

[[s Hadley Pruitt > Marisol Quintero]]"Whoa," breathes Hadley. [[s Hadley Pruitt > Tyler B.]]"Tyler, what's four times four?"

[[s Tyler B. > Hadley Pruitt]]"Is this a trick?"

[[s Hadley Pruitt > Marisol Quintero]]"He heard me! Sol, he *heard* me!" She's got me by both wrists and she's jumping. Then she sees what she's doing, and stops, and lets go. [[s Hadley Pruitt > Marisol Quintero]]"So what do we do? In movies there's a thing. You have to learn a lesson, or kiss someone."

[[s Tyler B. > Hadley Pruitt]]"Sixteen," says Tyler.

[[s Hadley Pruitt > Tyler B.]]"Not you, Tyler."

[[s Marisol Quintero > Hadley Pruitt]]"What happened to you this morning?" I say. [[s Marisol Quintero > Hadley Pruitt]]"The first time. Before."

[[s Hadley Pruitt > Marisol Quintero]]"Nothing. School. What happened to you?"

[[s Marisol Quintero > Hadley Pruitt]]"Nothing."

We're both lying. I know because I know what her face does, and it turns out that's one of those things you don't get to forget.

* * *

[[scene place=the equipment closet; present=Marisol Quintero, Hadley Pruitt, Tyler B.; time=six loops after that]]
It's six loops after that before she tells me. We're in the equipment closet, on the good mats, with the lights off. We've tried both leaving by the fire door at the same time. We've tried winning. We've tried losing. We tried holding hands when the bell went, and neither of us said anything about it afterward.

[[s Hadley Pruitt > Marisol Quintero]]"I had a note," says the dark.

[[s Marisol Quintero > Hadley Pruitt]]"What kind of note?"

[[s Hadley Pruitt > Marisol Quintero]]"In my sock. I wrote it the night before. I was going to put it in your locker after gym, so I was just, like, dreading the bell. The whole of fifth period I was going *please don't let it be over, please don't let it be over.*"

I don't say anything.

[[s Hadley Pruitt > Marisol Quintero]]"And then it wasn't," Hadley says.

[[s Marisol Quintero > Hadley Pruitt]]"So it's *your* fault?"

[[s Hadley Pruitt > Marisol Quintero]]"I guess? I don't know! You woke up on your own, I didn't do that part."

[[s Marisol Quintero > Hadley Pruitt]]"What does it say?"

[[s Hadley Pruitt > Marisol Quintero]]"It's stupid."

[[s Marisol Quintero > Hadley Pruitt]]"Had. I've smelled this closet for a week. What does it say?"

There's some rustling, and then there's a square of paper in my hand, warm and kind of damp. I hold it up to the crack under the door. It's purple pen. She always did use purple. [[m Hadley Pruitt > Marisol Quintero]]"Marisol, I should of come to the funeral," it says. [[m Hadley Pruitt > Marisol Quintero]]"I was in the car outside. I had the dress on and everything. I didn't know what to say to you so I made my mom drive home, and then it was too late to say anything, and then it was just how it was. I loved her too. I'm sorry. H."

I read it twice. My grandmother used to braid both of our hair on the same kitchen chair, one after the other, and call us [[q]]"mis dos." She's been dead two years in April. I get to the H and I start again at the top.

[[s Hadley Pruitt > Marisol Quintero]]"Say something," says Hadley, really small.

[[s Marisol Quintero > Hadley Pruitt]]"I saw the car."

[[s Hadley Pruitt > Marisol Quintero]]"You what?"

[[s Marisol Quintero > Hadley Pruitt]]"Your mom's car, the green one. I saw it from the steps. I could see you in it. I thought you just didn't feel like getting out."

[[s Hadley Pruitt > Marisol Quintero]]"Sol, *no*."

[[s Marisol Quintero > Hadley Pruitt]]"So I hated you. I was really good at it, too, I was so consistent. And that morning, the first morning, I found that friendship bracelet behind my dresser, the ugly one, and I put it in the trash. And all through gym I was going, what if they've already picked up the trash? What if I can't get it back?" My nose is running. [[s Marisol Quintero > Hadley Pruitt]]"So I think it might be my fault, too. I think I came in late."

[[s Hadley Pruitt > Marisol Quintero]]"A hundred and forty-three loops late."

[[s Marisol Quintero > Hadley Pruitt]]"I hold a grudge!"

[[s Hadley Pruitt > Marisol Quintero]]"You really, really do," says Hadley, and she's laughing or something like it, and her head bumps down on my shoulder and stays there. Her hair smells like two hundred days of the same shampoo.

[[s Hadley Pruitt > Marisol Quintero]]"She used to do mine too tight," she says after a while.

[[s Marisol Quintero > Hadley Pruitt]]"She did everyone's too tight. She said if it doesn't hurt it won't last till Sunday."

[[s Hadley Pruitt > Marisol Quintero]]"I wore it till *Wednesday* one time."

[[s Marisol Quintero > Hadley Pruitt]]"Abuela bragged about that. She told the priest."

[[s Hadley Pruitt > Marisol Quintero]]"She did not."

[[s Marisol Quintero > Hadley Pruitt]]"She told everybody. [[q]]'My Hadley, till Wednesday.'"

Out in the gym the balls stop, one by one. The light under the door does a flicker. 12:56, I think. You get so you can feel it.

[[s Hadley Pruitt > Marisol Quintero]]"Is it going to work?"

[[s Marisol Quintero > Hadley Pruitt]]"I don't know."

[[s Hadley Pruitt > Marisol Quintero]]"If it doesn't, will you still…"

[[s Marisol Quintero > Hadley Pruitt]]"Yeah. Every time. Meet me on the wolf."

[[s Hadley Pruitt > Marisol Quintero]]"Okay," Hadley says. [[s Hadley Pruitt > Marisol Quintero]]"Duck left."

[[s Marisol Quintero > Hadley Pruitt]]"I *know* to duck left."

She grabs my hand. The bell goes, long and loud and ugly. I've got my eyes shut tight. I wait for the whistle.

I'm still waiting for it when somebody pulls open the closet door and the light comes in, and it's Tyler B., with a net around his neck, eating half a granola bar.

[[s Tyler B. > Marisol Quintero, Hadley Pruitt]]"You guys know it's lunch, right?" he says.
