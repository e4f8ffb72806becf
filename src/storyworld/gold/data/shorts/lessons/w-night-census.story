title: Night Census
section: third | present | - | Teddy
person: Teddy | Teddy; Teodora; Teodora Baptiste; the charge nurse; honey; boss | she/her
person: Wyatt | Wyatt; Palakiko; Wyatt Palakiko; the respiratory therapist; Breath Boy | he/him
person: Xio | Xio; Xiomara; Xiomara Duarte; the older nurse | she/her
person: Farrukh | Farrukh; Siddiqi; the new grad; baby; the rookie | he/him
person: Vandermeer | Vandermeer; Dr. Vandermeer; the intern; Hollis; doctor | he/him
person: Mrs. Gundersen | Mrs. Gundersen; Ardis; bed nine; the old lady | she/her
person: the operator | the operator; the overhead | -
relation: Teddy | Wyatt | romantic
relation: Teddy | Xio | friend
relation: Xio | Farrukh | colleague
relation: Teddy | Farrukh | colleague
relation: Teddy | Vandermeer | colleague
=====
[[scene place=Six West/the station; present=Teddy, Xio, Farrukh, Wyatt; time=eleven-forty]]
It's eleven-forty on Six West and Farrukh Siddiqi, three weeks off orientation, leans back in his chair at the station and stretches until his badge reel pops.

[[s Farrukh > Teddy, Xio]]"Man," he says. [[s Farrukh > Teddy, Xio]]"It's so quiet tonight."

Nobody moves. Somewhere down the hall an IV pump starts to cry.

[[s Xio > Teddy]]"Tell me he didn't."

[[s Teddy > Xio]]"He did."

[[s Xio > Teddy]]"Teddy. Tell me that child did not say the Q word on my last shift before vacation."

[[s Farrukh > Xio]]"What? What's the Q word?"

Xiomara Duarte, who has been a nurse since before the rookie was born and has the knees to prove it, takes off her glasses and lays them on top of [[q]]"the bible," which is what everyone calls the binder of phone extensions. She looks at him for a long, sorrowful moment.

[[s Xio > Farrukh]]"Go outside," she says. [[s Xio > Farrukh]]"Turn around three times. Spit."

[[s Farrukh > Xio]]"Outside outside?"

[[s Xio > Farrukh]]"The stairwell's fine."

He looks at Teddy for rescue. Teddy keeps charting, because if she looks up she's going to laugh, and a charge nurse who laughs at midnight has lost the floor by two.

[[s Farrukh > Teddy]]"She's kidding, right? Boss?"

Teddy charts.

[[s Farrukh > Teddy]]"Boss?"

[[s Wyatt > Farrukh]]"She's not kidding," says a voice behind the med cart, [[s Wyatt > Farrukh]]"and I'd do it, brother. Last guy who said it, we had three codes and a flood."

And that's the other thing about tonight. Wyatt Palakiko comes around the cart with his stethoscope stuffed in the leg pocket of his scrubs and a paper cup in each hand, and sets one of them down next to her mouse without looking at it, like it just happened to land there.

[[s Teddy > Wyatt]]"That's not the cafeteria's," Teddy says.

[[s Wyatt > Teddy]]"Nope."

[[s Teddy > Wyatt]]"That's from the place on Alder. The place on Alder closes at nine."

[[s Wyatt > Teddy]]"I've got a thermos. I've got a system." He scratches the back of his neck. [[s Wyatt > Teddy]]"Who's my nebs?"

[[s Teddy > Wyatt]]"Four, seven, and nine. Nine's asking for you by name."

[[s Wyatt > Teddy]]"Nine asks for me as Breath Boy."

[[s Teddy > Wyatt]]"That's what I said. By name."

He grins at his shoes and goes. Xio waits until he's past the linen closet, then pulls a folded sheet from her pocket, and a golf pencil.

[[s Xio]]"Coffee from off campus," she murmurs, writing. [[s Xio]]"In a *thermos*."

[[s Teddy > Xio]]"What is that?"

[[s Xio > Teddy]]"Census."

[[s Teddy > Xio]]"That's not the census. Census has beds on it. That has dates on it, and money."

[[s Xio > Teddy]]"It's a kind of census."

[[s Farrukh > Teddy]]"I've got the fourteenth," says the new grad helpfully, and Xio hits him with the binder.

***

[[scene place=bed nine/the room; present=Teddy, Wyatt, Mrs. Gundersen; time=one]]
By one they've had an admit, a fall that turned out to be a dropped bedpan, and a man in two who wants to leave and live in his truck. Teddy goes into nine to check a line and finds Mrs. Gundersen sitting up in a quilted bed jacket with a nebulizer mask pushed onto her forehead like a pilot.

[[s Wyatt > Mrs. Gundersen]]"Mask goes on the face, Ardis."

[[s Mrs. Gundersen > Wyatt]]"I can't talk with it on the face."

[[s Wyatt > Mrs. Gundersen]]"That's sort of a bonus."

[[s Mrs. Gundersen > Teddy]]"He's fresh. Did you know he was fresh?" The old lady pats the blanket. [[s Mrs. Gundersen > Teddy]]"Come in, honey, we were discussing you."

[[s Wyatt > Teddy]]"We weren't."

[[s Mrs. Gundersen > Teddy]]"I was discussing. He was turning that color."

He is, in fact, that color. Teddy busies herself with the line. There's nothing wrong with it. She checks it twice.

[[s Teddy > Mrs. Gundersen]]"How's the breathing, Mrs. Gundersen?"

[[s Mrs. Gundersen > Teddy]]"Rotten. How long have you two been doing this?"

[[s Teddy > Mrs. Gundersen]]"Doing what?"

[[s Mrs. Gundersen > Teddy]]"My Harold took two years. Two years he delivered the milk personally, and he wasn't the milkman. My mother finally said, 'Ardis, either marry that man or buy a cow.'"

[[s Wyatt > Mrs. Gundersen]]"What'd you do?"

[[s Mrs. Gundersen > Wyatt]]"I looked into cows, first. I'm not impulsive."

Wyatt laughs, that big helpless one that he tries to keep off the unit at night, and reaches over and slides the mask gently down. His hand stays a second against the old lady's white hair. [[t Teddy]]"Oh, no," Teddy thinks, quite clearly. [[t Teddy]]"Oh, that's it, then."

[[s Wyatt > Teddy]]"She's tighter than she was at ten," he says, in a different voice, not looking away from the monitor. [[s Wyatt > Teddy]]"Hear that? I've got almost nothing at the bases."

[[s Teddy > Wyatt]]"She was ninety-three at midnight."

[[s Wyatt > Teddy]]"She's eighty-eight now."

[[s Mrs. Gundersen > Teddy, Wyatt]]"She's right here," says Mrs. Gundersen, through plastic.

[[s Teddy > Mrs. Gundersen]]"I know you are." Teddy already has the phone off her hip. [[s Teddy > Mrs. Gundersen]]"You stay that way for me. Okay? Little breaths."

[[scene place=the doorway of nine; present=Teddy, Wyatt, Mrs. Gundersen, Vandermeer, Xio; time=one-twenty]]
At one-twenty the intern arrives at a run with a granola bar in his mouth. His name is Hollis Vandermeer and he has been a doctor for five months, and he stops in the doorway of nine as if there's a rope across it.

[[s Vandermeer > Teddy]]"What are we, uh. What've we got?"

[[s Teddy > Vandermeer]]"Seventy-nine, heart failure, came in wet, got dry, got wet again. Sats eighty-six on six liters. She's four liters up since yesterday because somebody wrote for fluids."

[[s Vandermeer > Teddy]]"Who wrote for fluids?"

Teddy doesn't say anything. Xio, coming up with the crash cart just in case, doesn't say anything either, and does it louder.

[[s Vandermeer > Teddy]]"Oh," says Vandermeer. [[s Vandermeer > Teddy]]"Oh, God. It was me."

[[s Xio > Vandermeer]]"Doctor. Feel bad at seven. What do you want?"

[[s Vandermeer > Xio]]"Lasix. Um. Eighty? Eighty IV. And stop the—"

[[s Xio > Vandermeer]]"Stopped."

[[s Vandermeer > Wyatt]]"And BiPAP? Should we do BiPAP?"

[[s Wyatt > Vandermeer]]"It's in the hall. I brought it up at twelve."

[[s Vandermeer > Wyatt]]"How did you know at twelve?"

[[s Wyatt > Vandermeer]]"Kid said the Q word."

Overhead the speaker clicks. [[s the operator]]"Rapid response, Six West, bed nine," says the operator, bored as a bus driver. [[s the operator]]"Rapid response, Six West."

Mrs. Gundersen has hold of somebody's sleeve. It takes Teddy a moment to see that it's hers.

[[s Mrs. Gundersen > Teddy]]"Is that me?"

[[s Teddy > Mrs. Gundersen]]"That's you. You're famous."

[[s Mrs. Gundersen > Teddy]]"I don't care for it." A breath, and another, neither one doing much. [[s Mrs. Gundersen > Teddy]]"Honey. Don't get a cow."

[[s Teddy > Mrs. Gundersen]]"You can tell me all about it in the morning."

[[s Mrs. Gundersen > Teddy]]"I'm telling you now."

[[s Wyatt > Mrs. Gundersen]]"Okay, Ardis, this one's ugly and it's loud, and it's going to feel like sticking your head out of a car." The respiratory therapist is down on one knee with the straps over his wrist. [[s Wyatt > Mrs. Gundersen]]"Look at me. Don't fight it. In when it blows. That's it. That's my girl. Again."

The machine roars. The numbers on the monitor think it over. Eighty-four. Eighty-three. The intern is gripping the bed rail with both hands like the bed might go over a falls, and Xio, without a word, reaches past him for the Lasix, pushes it slow, and on the way back pats him twice between the shoulder blades. Eighty-five. Eighty-eight. Nobody on Six West says that it's quiet.

***

[[scene place=the break room; present=Teddy, Wyatt, Farrukh; time=six in the morning]]
Six in the morning, and the break room smells like somebody's fish. Teddy has her clogs off and her feet on a chair. Wyatt is leaning on the fridge with his eyes shut.

[[s Wyatt > Teddy]]"Ninety-five," he says.

[[s Teddy > Wyatt]]"I saw."

[[s Wyatt > Teddy]]"She tried to tip me. She had two dollars in the bed jacket."

[[s Teddy > Wyatt]]"Did you take it?"

[[s Wyatt > Teddy]]"I'm not made of stone."

[[s Teddy > Wyatt]]"Vandermeer's crying in the supply room."

[[s Wyatt > Teddy]]"Yeah, I gave him the other half of my sandwich. He'll be good. He says 'um' but then he says the right number."

She wiggles her toes. There's a hole in the left sock, and she finds that she doesn't much care if he opens his eyes and sees it. He opens his eyes and sees it.

[[s Wyatt > Teddy]]"So they've got a pool," he says.

[[s Teddy > Wyatt]]"You know about the pool?"

[[s Wyatt > Teddy]]"Teodora. I'm *in* the pool."

[[s Teddy > Wyatt]]"You can't be in the pool!"

[[s Wyatt > Teddy]]"Xio said it wasn't against the rules. She said it was sad, but it wasn't against the rules." He's looking at the sock, hard. [[s Wyatt > Teddy]]"I took every Friday. All the Fridays through June. It was getting kind of expensive."

Teddy opens her mouth and there isn't anything in it.

[[s Wyatt > Teddy]]"You don't have to—"

[[s Teddy > Wyatt]]"What's today?"

He doesn't answer. He seems to be counting.

The door bangs open and Farrukh sticks his head in, pale, his hair straight up. [[s Farrukh > Teddy]]"Boss, the guy in two's gone. He left a note. It says, 'Gone to truck.'"

[[s Teddy > Farrukh]]"Did he take his IV out?"

[[s Farrukh > Teddy]]"He took the *pole*."

[[s Teddy > Farrukh]]"Call security, call the house sup, and look in the parking structure, level two. And Siddiqi?"

[[s Farrukh > Teddy]]"Yeah?"

[[s Teddy > Farrukh]]"What day is it?"

The rookie looks from the charge nurse to the man at the fridge, and back, and a terrible light comes up in his face.

[[s Farrukh > Teddy]]"It's Friday," he says slowly. [[s Farrukh > Teddy]]"It's Friday the *twelfth*. Aw, come on, you guys. Two more days!"

[[s Teddy > Farrukh]]"Parking structure, baby."

The door swings shut. They can hear him all the way down the hall, yelling for Xio, and then Xio's whoop. Teddy puts her clogs back on, one, then the other. She takes her time. She's not impulsive.

[[s Teddy > Wyatt]]"The place on Alder," she says. [[s Teddy > Wyatt]]"What time's it open?"

[[s Wyatt > Teddy]]"Six-thirty."

[[s Teddy > Wyatt]]"Well," says Teddy, [[s Teddy > Wyatt]]"I'm off at seven-thirty, if nobody says anything."

He puts a finger to his lips.
