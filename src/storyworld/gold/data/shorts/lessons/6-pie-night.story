title: Pie Night
section: first | past | Nuttall | -
person: Nuttall | Nuttall; Sprog; Nutty; son | he/him
person: Haggerty | Haggerty; Sub Officer Haggerty; Sub; Boss; the Sub; guv | she/her
person: Iyer | Iyer | he/him
person: Balogun | Balogun; Bally; the big man | he/him
person: Prentiss | Prentiss; Prent | she/her
person: Mulholland | Mulholland; Mother; the driver | he/him
person: Control | Control | she/her
person: Mr. Wickes | Mr. Wickes; Wickes; the man in the dressing gown; Desmond; the old boy | he/him
relation: Haggerty | Nuttall | colleague
relation: Iyer | Prentiss | colleague
relation: Balogun | Nuttall | colleague
relation: Mulholland | Haggerty | colleague
=====
[[scene place=the table; present=Nuttall, Haggerty, Iyer, Balogun, Prentiss, Mulholland; time=ten to nine]]
On my eleventh night with Green Watch it was my turn to cook, and I made a pie.

I want it on record that it was a good pie. My nan's pie. Two kilos of shin, four bottles of stout, a lid like a mattress. I put it on the table at ten to nine and five people looked at it the way you look at a dog somebody has left tied to your gate.

[[s Iyer > Nuttall]]"What is it?" said Iyer.

[[s Nuttall > Iyer]]"It's a pie."

[[s Iyer > Nuttall]]"I can see it's a pie. What was it before?"

[[s Nuttall > Iyer]]"Beef."

[[s Iyer > Prentiss]]"He says beef." Iyer turned to Prentiss, who was nearest the fire door and had one boot against it, ready to run. [[s Iyer > Prentiss]]"Would you say beef?"

[[s Prentiss > Iyer]]"I'd say we get the dental records."

[[s Mulholland > Prentiss, Iyer]]"Leave the lad alone," said Mulholland. He drove the pump, he was fifty-six, he had reading glasses on a string, and everybody on the station called him Mother, including the Chief Officer, once, by accident, at a funeral. [[s Mulholland > Nuttall]]"Did you make the pastry yourself, son?"

[[s Nuttall > Mulholland]]"Yes."

[[s Mulholland > Nuttall]]"From flour?"

[[s Nuttall > Mulholland]]"Yes."

[[s Mulholland]]"Good God."

[[s Haggerty > Nuttall]]"Cut it, Sprog," said Sub Officer Haggerty from the head of the table, without lifting her eyes from the hydrant returns. [[s Haggerty > Nuttall]]"It isn't going to cut itself. Though I wouldn't put money on it."

[[s Prentiss > Haggerty]]"There's a saw on the pump, Boss."

[[s Haggerty > Prentiss]]"The saw's for emergencies."

[[s Prentiss > Haggerty]]"I know what it's for," said Prentiss.

I picked up the knife. I got it as far as the crust. I swear I did not so much as dent it, and the bells went down.

Nobody swore. They just got up, all of them, at once, like starlings. Balogun, who hadn't spoken yet and who stood six foot five in his socks, paused to lay one enormous hand on my shoulder.

[[s Balogun > Nuttall]]"It's a kindness, really," he said.

[[scene place=the pump; present=Nuttall, Haggerty, Iyer, Balogun, Prentiss, Mulholland]]
There's a way of talking in the back of a pump, and it is mostly shouting.

[[s Prentiss > Haggerty]]"What've we got, Boss?"

[[s Haggerty > Prentiss]]"Smoke issuing. Fourteen Larkhill Villas. Top flat."

[[s Iyer > Haggerty]]"Larkhill? That's not old Wickes again?"

[[s Haggerty > Iyer]]"Did I say old Wickes?"

[[s Iyer > Haggerty]]"You said top flat, fourteen Larkhill."

[[s Haggerty > Iyer]]"Then you're a detective."

[[s Nuttall > Balogun]]"Who's Wickes?" I was trying to get my arm down a sleeve that already had a strap in it.

[[s Balogun > Nuttall]]"Customer," said Balogun, [[s Balogun > Nuttall]]"of long standing. Other arm."

[[s Prentiss > Nuttall]]"Last March it was toast. In June it was toast. In September he'd dried his socks in the oven."

[[s Iyer > Nuttall]]"And then toasted them."

[[s Mulholland > Iyer, Prentiss, Balogun, Nuttall]]"He's lonely!" Mulholland bawled over his shoulder, taking the roundabout the wrong way with great delicacy. [[s Mulholland > Iyer, Prentiss, Balogun, Nuttall]]"You'll all be lonely one day!"

[[s Prentiss > Mulholland]]"Not if you keep driving like this, Mother."

The Sub already had the handset at her mouth. [[s Haggerty > Control]]"Control from Foxtrot two-one, mobile to Larkhill Villas, over."

[[s Control > Haggerty]]"Foxtrot two-one from Control, received. Be advised we are now getting multiple calls to this address. Repeat, multiple calls. Caller states persons at window. Foxtrot two-two is running from Castle Street, eight minutes. Over."

It's a strange thing to hear five people stop being funny. Nothing else changes. They were doing up the same buckles.

[[s Haggerty > Control]]"Multiple calls, persons reported, two-one received." She hung up the handset. [[s Haggerty > Balogun]]"Bally, you're in first."

[[s Balogun > Haggerty]]"Boss."

[[s Haggerty > Balogun]]"With the Sprog."

[[s Balogun > Haggerty]]"Boss," he said again, just the same, and I'll love him for that till I die.

[[scene place=Larkhill Villas; present=Nuttall, Haggerty, Iyer, Balogun, Prentiss, Mulholland, Mr. Wickes]]
It wasn't toast. The whole top floor was lit up like a lantern, orange behind nets, and halfway along the gutter an old boy in a tartan dressing gown was sitting on the sill with his slippers hanging over four storeys of nothing. He was waving. He waved like somebody meeting a train.

[[s Haggerty > Mr. Wickes]]"Mr. Wickes!" Haggerty didn't need the loudhailer. [[s Haggerty > Mr. Wickes]]"Stay where you are, please!"

[[s Mr. Wickes > Haggerty]]"It isn't me!" the man in the dressing gown yelled down. [[s Mr. Wickes > Haggerty]]"I want that understood! It's her underneath! It's come up through the floor!"

[[s Haggerty > Mr. Wickes]]"Who's underneath?"

[[s Mr. Wickes > Haggerty]]"The student! With the candles!"

[[s Haggerty > Mr. Wickes]]"Is she in there?"

He cupped his ear.

[[s Haggerty > Mr. Wickes]]"Is she in there, Mr. Wickes?"

[[s Mr. Wickes > Haggerty]]"Gone to her mother's! Tuesdays she goes to her mother's!"

[[s Haggerty > Iyer, Prentiss, Mulholland, Balogun, Nuttall]]"Right. Iyer, Prentiss, the thirteen-five, pitch to that sill. Mother, I want water yesterday. Bally, third floor, hold it off him. Sprog?"

[[s Nuttall > Haggerty]]"Boss?"

[[s Haggerty > Nuttall]]"Do what he does. If he stops, stop. If he runs, you should already be in front of him."

I won't tell you about the stairs. Everyone tells you about the stairs. It's dark, and it's hot from the top down, so you go along with your face in the carpet, and the carpet smelled of cat. You find the wall with your left hand and you don't let go of it for anybody. In the set you can hear your own breath and the man ahead of you.

[[s Balogun > Nuttall]]"Door," said Balogun.

[[s Nuttall > Balogun]]"Door."

[[s Balogun > Nuttall]]"Back of your hand. What is it?"

[[s Nuttall > Balogun]]"Hot."

[[s Balogun > Nuttall]]"How hot?"

[[s Nuttall > Balogun]]"Pie hot," I said, and then thought, you idiot, you absolute idiot, eleven nights.

There was a silence with breathing in it.

[[s Balogun > Nuttall]]"Straight out of the oven, or ten minutes standing?"

[[s Nuttall > Balogun]]"Straight out."

[[s Balogun > Nuttall]]"Then we stay low and give it a drink. On three. You're doing fine."

Outside, I was told afterwards, it went like this. Prentiss went up the ladder. Iyer footed it, and Mr. Wickes refused to come.

[[s Mr. Wickes > Prentiss]]"I don't know you," he said.

[[s Prentiss > Mr. Wickes]]"You do, Mr. Wickes. I did your toast in June."

[[s Mr. Wickes > Prentiss]]"I'll wait for the gentleman."

[[s Prentiss > Mr. Wickes]]"Which gentleman?"

[[s Mr. Wickes > Prentiss]]"The one with the spectacles. He stops for a cup of tea."

[[s Prentiss > Iyer]]"Iyer!" she called down, with the curtains going up on both sides of her. [[s Prentiss > Iyer]]"He wants Mother!"

[[s Iyer > Prentiss]]"So do I! Is he coming or not?"

[[s Prentiss > Mr. Wickes]]"Desmond. Can I call you Desmond? If you don't come down with me this minute there'll be no kettle to put on. There'll be no tea. And he'll be heartbroken."

Mr. Wickes considered this. Then, according to Iyer, he tucked his dressing gown between his knees like a lady getting into a sports car, and stepped on to the ladder.

*

[[scene place=the wall; present=Nuttall, Balogun, Mulholland, Mr. Wickes, Haggerty, Iyer, Prentiss; time=half past eleven]]
By half past eleven it was steam and wet plaster. Castle Street had come and were being superior. I sat on the wall with my helmet off and my hands doing something on their own account, and watched Mulholland tuck a blanket around the old boy on the step of the pump.

[[s Mr. Wickes > Mulholland]]"Forty-one years I've been in that flat."

[[s Mulholland > Mr. Wickes]]"I know you have."

[[s Mr. Wickes > Mulholland]]"Joyce picked the paper."

[[s Mulholland > Mr. Wickes]]"I know. You showed me."

[[s Mr. Wickes > Mulholland]]"It truly wasn't the toast."

[[s Mulholland > Mr. Wickes]]"No, Des. It wasn't the toast."

[[s Mr. Wickes > Mulholland]]"Only they'll say it was."

[[s Mulholland > Mr. Wickes]]"They won't. It'll be in the report. She writes a lovely report."

Iyer and Prentiss sat down on either side of me, one each, like bookends. They smelled of bonfire. For a while we looked at the hole in the roof.

[[s Prentiss > Nuttall]]"Was it your first?"

[[s Nuttall > Prentiss]]"Inside? Yes."

[[s Prentiss > Nuttall]]"Were you sick?"

[[s Nuttall > Prentiss]]"No."

[[s Iyer > Nuttall]]"She was sick."

[[s Prentiss > Iyer]]"I was not sick. I'd had prawns."

[[s Iyer > Prentiss]]"In your mask, Prent. In your actual mask. I was behind you. We had to crawl through it."

[[s Prentiss > Iyer]]"And who wept?"

[[s Iyer > Prentiss]]"That was smoke."

[[s Prentiss > Nuttall]]"In the car park, this was." She leaned across me confidingly. [[s Prentiss > Nuttall]]"Half an hour after. Mother had to hold his hand."

[[s Nuttall > Iyer]]"Did he?"

Iyer found something of interest on the toe of his boot. Then he took half a chocolate bar out of his tunic, looked it over, and broke it in three.

The Sub had come up quietly with the clipboard. She listened to the end of that, and she wrote something down, and then she went over to the radio and her voice was exactly what it always was. [[s Haggerty > Control]]"Control from Foxtrot two-one. Informative. One male, approximately eighty, rescued by ladder, uninjured. Fire started in flat three. Flat three, Control, not flat four. I'd like that logged. Over."

[[s Control > Haggerty]]"Flat three, logged at twenty-three thirty-four. And does the gentleman have somewhere to go tonight, over?"

She looked at him, in his slippers.

[[s Haggerty > Control]]"Wait one," said Haggerty. She put her thumb over the button. [[s Haggerty > Nuttall]]"Nuttall. That thing of yours. Would it do seven?"

It was the first time anybody on that watch had used my name. I noticed, and I could see Balogun noticing me notice.

[[s Nuttall > Haggerty]]"It'd do twelve, guv."

[[s Haggerty > Nuttall]]"Did you leave the oven on?"

I opened my mouth. I thought about it, with great care, from the beginning: the bells, the boots, the hand on my shoulder. Nobody breathed.

[[s Balogun > Haggerty]]"I turned it off," said the big man gently. [[s Balogun > Nuttall]]"Every sprog, every time. We had one in ninety-eight burned down the station."

[[s Nuttall > Balogun]]"You did not."

[[s Balogun > Nuttall]]"The toaster, anyhow."

[[s Mr. Wickes > Balogun]]"There you are," said Mr. Wickes, brightening for the first time all night. [[s Mr. Wickes > Balogun]]"It's very easily done."
