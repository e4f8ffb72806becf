title: Last One North
section: third | past | - | the driver
person: the driver | the driver; driver | she/her
person: the girl with the cello | the girl with the cello; the girl; the thing | she/her
person: the drunk | the drunk | he/him
person: the nurse | the nurse; a nurse | he/him
person: the woman with the plant | the woman with the plant; a woman with a potted plant | she/her
person: the driver's son | her own boy | he/him
person: the drunk's wife | my wife | she/her
person: the girl's mother | Mum | ?
person: the woman's husband | my husband | he/him
relation: the girl's mother | the girl with the cello | family: mother
relation: the woman with the plant | the woman's husband | romantic: husband, just left
relation: the driver | the driver's son | family: mother
relation: the drunk | the drunk's wife | romantic: wife
relation: the girl with the cello | the drunk | other: strangers on a bus
=====
Last One North

[[scene place=the station; present=the driver, the girl with the cello, the nurse, the woman with the plant, the drunk; time=ten past one]]
It was ten past one, and the doors were already shutting on the station, when something black and enormous threw itself against the glass.

The driver opened up again. She'd had worse.

[[s the girl with the cello > the driver]]—Thank you, said the thing. Oh God, thank you, I ran all the way from the hall.

There was a girl behind it. You could see her boots.

[[s the driver > the girl with the cello]]—Is that a person in there?

[[s the girl with the cello > the driver]]—It's a cello.

[[s the driver > the girl with the cello]]—Does it want a ticket?

[[s the girl with the cello > the driver]]—They usually say it's luggage.

[[s the driver > the girl with the cello]]—I'm only having you on. Put it where I can see it, not in the aisle.

The girl tapped her card and it went red. She tapped it again. She began going through her coat, with the cello leaning on her neck like somebody's uncle at the end of a wedding.

[[s the driver > the girl with the cello]]—Go on, said the driver. Sit down. I never saw you.

She took the bus out past the taxis, round by the river. There were three more on the lower deck already. At the back a nurse had his shoes off and his feet up on the heater, and his eyes shut; on the sideways seat was a woman with a potted plant on her lap, and in front of her, taking up two places, the drunk.

He'd got on at the stop before. He had done it with great care. He had wished her a good evening, and paid in coins, and counted them.

[[scene place=The bus/the bridge; present=the driver, the girl with the cello, the drunk, the nurse, the woman with the plant; time=one in the morning]]
The bus was on the bridge before he started. She'd been waiting for it; there are the ones who sleep and the ones who sing, and he'd the look of neither.

[[s the drunk > the girl with the cello]]—What do you call him?

[[s the girl with the cello > the drunk]]—Sorry? said the girl.

[[s the drunk > the girl with the cello]]—Your friend. The drunk was pointing at the cello with his whole hand. He must have a name. I'd a mate with a ukulele and it was called Susan.

[[s the girl with the cello > the drunk]]—It hasn't really got one. It's not mine, it belongs to the college.

[[s the drunk > the girl with the cello]]—Ah, that's a shame. That's like a foster child, that.

The driver put her eyes up to the mirror. You had to judge it. The girl had moved her knees round to the window but she was smiling, a bit, at the floor. The plant had its leaves against the drunk's collar, and he kept brushing at them without looking to see what they were.

[[s the woman with the plant > the drunk]]—Leave her alone, said the woman with the plant.

[[s the drunk > the woman with the plant]]—I'm only asking.

[[s the woman with the plant > the drunk]]—She doesn't want to be asked. It's one in the morning, nobody wants asking.

[[s the girl with the cello > the woman with the plant]]—I don't mind, said the girl.

[[s the woman with the plant > the girl with the cello]]—You do, you're just polite. I was the same at your age and look where it got me.

[[s the drunk > the woman with the plant]]—Where did it get you? said the drunk.

The woman considered that. It seemed to be a fair question.

[[s the woman with the plant > the drunk]]—On a bus, she said, with a plant.

From the back came a long groan. The nurse hadn't opened his eyes. *Here to help*, his badge said, if you were near enough to read it, and under that somebody had drawn a moustache.

[[s the nurse]]—I've been up for nineteen hours, he said. I'd give any one of you a hundred pounds to be quiet as far as the hospital roundabout.

[[s the drunk > the nurse]]—Have you got a hundred pounds? the drunk asked, with interest.

[[s the nurse > the drunk]]—No.

[[s the drunk > the nurse]]—Well then.

They stopped for the lights at the brewery. No one was crossing. The rain hung in front of the lamps, too fine to fall, and the wipers went over and back, and the driver thought about her own boy, who'd be asleep by now with the telly on or else not in yet.

[[s the drunk > the girl with the cello]]—Did you play well? the drunk asked.

[[s the girl with the cello > the drunk]]—What?

[[s the drunk > the girl with the cello]]—You said that you'd run from the hall. I take it there was a do on.

It took a moment.

[[s the girl with the cello > the drunk]]—I didn't play, said the girl with the cello. I was meant to. It was a competition. I was on last, and they called me, and I was standing there in the wings, and I... went out the fire door.

[[s the woman with the plant > the girl with the cello]]—You never, said the woman.

[[s the girl with the cello > the woman with the plant]]—The alarm went off. I think they had to evacuate.

Somebody laughed. It was the nurse. He'd got one eye open.

[[s the nurse > the girl with the cello]]—Oh, that's brilliant. That's the best thing I've heard all week.

[[s the girl with the cello > the nurse]]—It isn't funny! My parents were there. There were four hundred people in the car park in the rain and I hid behind a skip till they'd gone in again, and now I've got eleven missed calls, and I can't—

She stopped. She had both her arms round the case and she put her face down against the neck of it. You couldn't hear anything. You could just see the plaits going up and down.

[[s the drunk]]—There now, the drunk said, to nobody, stricken. What have I done?

[[s the woman with the plant > the drunk]]—I told you.

[[s the drunk > the woman with the plant]]—You did. You did tell me.

[[s the woman with the plant > the drunk]]—Give her a tissue.

[[s the drunk > the woman with the plant]]—I haven't got a tissue. I've a receipt.

[[s the driver > the drunk, the woman with the plant]]—There's a roll by the step, said the driver without turning her head. It's for windows but it's clean.

It went from hand to hand. The nurse had come down the aisle in his socks to see to that, and having come he stayed, swinging a little from the pole.

[[s the nurse > the girl with the cello]]—Listen, he said. I dropped a man tonight. Off a trolley. He's fine. He's eighty-six, he said it was the most exciting thing to happen to him since the war. But I went in the linen cupboard afterwards and I stood in there for quarter of an hour in the dark with my head in a blanket. So.

[[s the girl with the cello > the nurse]]—So what? said the girl from behind the paper.

[[s the nurse > the girl with the cello]]—So nothing. That's all of it. I came out again.

[[s the woman with the plant]]—I've left my husband, said the woman with the plant.

They all looked at her. Even the driver looked, in the mirror, and took the corner by the baths a bit wide.

[[s the woman with the plant]]—This evening. About nine. I thought as we were saying things. She turned the pot a quarter round upon her knees. I didn't take a bag or anything. I just picked up what was nearest.

[[s the drunk > the woman with the plant]]—What kind is it? asked the drunk.

[[s the woman with the plant > the drunk]]—I don't know. It was his.

[[s the nurse > the woman with the plant]]—It's a peace lily, said the nurse.

Nobody laughed for about a second and a half.

[[scene place=the hospital roundabout/the stand; present=the driver, the girl with the cello, the drunk, the nurse, the woman with the plant; time=-]]
At the hospital roundabout the driver did what she'd not done in eleven years on the route. She pulled in at the stand, put the brake on, and turned off the engine.

It went very quiet. There was the tick of the metal and the rain. She swung her legs round and opened the half-door of the cab, and they saw that she was quite a short woman, with a cushion.

[[s the driver]]—I'm four minutes up, she told them. I've got to lose them somewhere. Who's for the hospital?

[[s the nurse > the driver]]—I've just come from the hospital, the nurse said. I live at the end.

[[s the driver > the nurse]]—Then what were you on about the roundabout for?

[[s the nurse > the driver]]—I wanted to know when I was halfway.

[[s the driver > the girl with the cello]]—Right. She pointed at the girl. You. What was it you were going to play?

[[s the girl with the cello > the driver]]—Me? Just a... it's a sarabande. It's really slow. It's about four minutes.

Then the girl saw what she had said, and went scarlet.

[[s the girl with the cello > the driver]]—No. I can't. Not here, I mean there's no room for the bow.

[[s the drunk > the girl with the cello]]—There is if I move, said the drunk.

He got up. He did it in stages, with a hand for every pole. He went backwards down the bus, bowing, until he came up against the stairs, and he sat on the lowest of them with his knees together like a child at a school play.

[[s the girl with the cello]]—I'll be terrible.

[[s the woman with the plant > the girl with the cello]]—Who's going to know? said the woman. I've only ever heard one on an advert.

[[s the nurse > the girl with the cello]]—If you want to go out by the fire door, the nurse said, it's that red handle. I'll not stop you. I'd only ask you to let me get my shoes.

That did it, for some reason. She wiped her nose on the window roll. She undid the clips, and it came out of the case, and it was a lot smaller than the driver had expected, and the colour of tea.

The driver wasn't musical. What she thought about it was that it was like somebody going round a house at night and putting the lights out, one room and then another, not sad about it, just seeing to things. Twice it went wrong. You could tell because the girl shut her eyes. The second time she said a word which they all pretended not to hear, and went back, and did that bit over.

When it finished there was a bit of rain.

[[s the drunk]]—Susan, said the drunk. His whole face was wet. I'd call her Susan.

[[s the woman with the plant > the girl with the cello]]—Was that it? asked the woman. Was that the whole of what you were frightened of?

[[s the girl with the cello > the woman with the plant]]—Yes, said the girl. She looked round at them with her hair coming down. I don't know. I suppose it was that, yes.

[[s the driver]]—Four minutes, the driver said, and started the engine.

[[scene place=the top of Mill Lane; present=the driver, the girl with the cello, the drunk, the nurse, the woman with the plant; time=-]]
They lost the woman with the plant at the top of Mill Lane, where she had a sister.

She got down backwards. On the pavement she seemed to think of something, and came back, and stood the pot on the step.

[[s the woman with the plant > the drunk]]—You have it, she said to the drunk. It likes you.

[[s the drunk > the woman with the plant]]—I couldn't. I'd forget to water it.

[[s the woman with the plant > the drunk]]—You don't look to me like a man who forgets to drink.

[[s the drunk > the woman with the plant]]—I'm not one as a rule, he told her, with his careful manners. It's only the date. It's a year today, my wife.

The woman stood there with the rain on her glasses. Then she reached in and turned the pot round, so that the best side was to him, and walked off up the lane.

[[scene place=a half-empty bus; present=the driver, the girl with the cello, the drunk, the nurse; time=-]]
After that it was quick, a half-empty bus and green lights all the way up the hill. The nurse had gone to sleep on the back seat, sitting bolt upright, with a shoe in each hand. The girl was talking into her phone, very low. *Mum* was about all that you could make out, and a good many times *sorry*, and then, once, a laugh.

[[s the driver > the girl with the cello]]—Next one's yours, love, called the driver. The flats.

[[s the girl with the cello > the driver]]—How did you know?

[[s the driver > the girl with the cello]]—You get on Tuesdays, without your friend. You always sit there. You do all that with your fingers.

The girl looked down at her left hand as if it had told on her. She shouldered the case. It took three goes to get the pair of them through the doors, and when they were out she turned about and put her face in again underneath its arm.

[[s the girl with the cello > the driver]]—I never paid.

[[s the driver > the girl with the cello]]—No, said the driver. You did, though.

The doors shut. There was the drunk, and there was the lily, side by side on the sideways seat. She gave them a minute, and caught his eye in the mirror.

[[s the driver > the drunk]]—And where am I taking you, sir? You were for the bridge. You should have got off half an hour ago.

[[s the drunk > the driver]]—I was for the bridge, the drunk agreed. He had put his arm round the pot, because of the corners. D'you know, I don't think I'll bother. What's at the end?

[[s the driver > the drunk]]—Nothing. A turning circle. There's a man does tea.

[[s the drunk > the driver]]—That'll do, he said.
