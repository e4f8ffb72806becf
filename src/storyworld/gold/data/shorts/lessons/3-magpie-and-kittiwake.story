title: Magpie and Kittiwake
section: third | present | - | Nkechi Duru
person: Nkechi Duru | Nkechi; Duru; Kech; the older woman; the pilot of the Magpie | she/her
person: Halldis Orrin | Halldis; Orrin; Hal; the younger woman; the blonde; the pilot of the Kittiwake; her rival | she/her
person: Perrine | Perrine; Perrie; her mechanic | she/her
person: Tsetseg | Tsetseg; the marshal; Marshal | she/her
person: the doctor | the doctor; Doctor | she/her
person: Gudlaug Orrin | Gudlaug; Aunt Gudlaug; her aunt; Auntie | she/her
relation: Nkechi Duru | Halldis Orrin | rival
relation: Perrine | Nkechi Duru | friend
relation: Gudlaug Orrin | Halldis Orrin | family:aunt
=====
[[scene place=the ice shelf/the shelf; present=Nkechi Duru, Halldis Orrin; time=the fourth leg]]
The Kittiwake comes down first and the Magpie comes down on top of her, which is more or less how the last six seasons have gone.

Nkechi hangs in her straps and counts limbs. Four. The wing is through the tail of the other glider. The tail of the other glider is through a snowdrift. It is the fourth leg of the Long Circuit, two hundred miles of ice shelf in every direction, and someone under the wreck is swearing in a steady, educated voice.

[[s Nkechi Duru > Halldis Orrin]]"Orrin? Are you hurt?"

[[s Halldis Orrin > Nkechi Duru]]"You cut across me."

[[s Nkechi Duru > Halldis Orrin]]"I asked if you're hurt."

[[s Halldis Orrin > Nkechi Duru]]"You cut across me on the inside of a pylon turn, in a crosswind, like a drunk in a cart."

[[s Nkechi Duru > Halldis Orrin]]"So not your lungs, then."

She cuts herself down. It takes some minutes to dig along the Kittiwake's cockpit, and what she finds there is a lot of yellow hair, a split goggle, and Halldis Orrin's left foot pointing somewhere no foot should. The younger woman sees her see it.

[[s Halldis Orrin > Nkechi Duru]]"Don't make that face."

[[s Nkechi Duru > Halldis Orrin]]"It's my ordinary face."

[[s Halldis Orrin > Nkechi Duru]]"I know your ordinary face, I've had it in my mirror since I was nineteen. Is it bad?"

Nkechi tests the edge of a strut with her thumb, and tests another.

[[s Halldis Orrin > Nkechi Duru]]"Duru. Is it bad?"

[[s Nkechi Duru > Halldis Orrin]]"It's an ankle. You've got two." The second strut snaps off clean. [[s Nkechi Duru > Halldis Orrin]]"Tell me something. Talk. What's the first thing you'll do when you've won?"

[[s Halldis Orrin > Nkechi Duru]]"I was going to win, then?"

[[s Nkechi Duru > Halldis Orrin]]"You were four lengths up. I had to do something."

[[s Halldis Orrin > Nkechi Duru]]"So you admit that you—" The rest is a noise. When it is over the foot points the right way and the pilot of the Kittiwake has a fistful of Nkechi's collar and is breathing like a bellows. [[s Halldis Orrin > Nkechi Duru]]"That," she says, [[s Halldis Orrin > Nkechi Duru]]"was a dirty trick."

[[s Nkechi Duru > Halldis Orrin]]"You'd have tensed."

[[s Halldis Orrin > Nkechi Duru]]"I would've tensed! It's my foot!"

The radio on the Magpie's panel has been clearing its throat for some time. Now it speaks up.

[[s Perrine > Nkechi Duru]]"Magpie, Magpie, this is your long-suffering mechanic. You've dropped off the board, Kech. Please tell me you've only landed somewhere for a wee."

Nkechi leans through the hole that used to be her windscreen and finds the handset. [[s Nkechi Duru > Perrine]]"Perrie, we're down. Both of us. Grid nine, south of the third pylon."

[[s Perrine > Nkechi Duru]]"Both? Both who?"

[[s Nkechi Duru > Perrine]]"Me and Orrin."

[[s Perrine > Nkechi Duru]]"Oh, that's perfect. Is she alive? Are you? Have you murdered her? Don't say it on an open channel."

[[s Halldis Orrin > Perrine]]"I can hear you," says Halldis.

[[s Perrine > Nkechi Duru]]"Is that her? She sounds pale."

[[s Nkechi Duru > Perrine]]"Broken ankle, I've set it. How long?"

For a moment there is only hiss, and then another voice, older, flat as a plate. [[s Tsetseg > Nkechi Duru]]"Magpie, this is the marshal. Wind's over forty here. I can't put anyone up until it drops. Call it dawn."

[[s Nkechi Duru > Tsetseg]]"It'll be thirty below by midnight, Tsetseg."

[[s Tsetseg > Nkechi Duru]]"I'm aware of the temperature. You've one wing canopy between you, and two people. You know the drill. I don't want to hear any of your nonsense about which of you is on which side of it."

[[s Nkechi Duru > Tsetseg]]"No, Marshal."

[[s Tsetseg > Halldis Orrin]]"Kittiwake? Nor yours."

Halldis has shut her eyes and does not seem to have heard.

[[s Tsetseg > Halldis Orrin]]"Kittiwake, answer me."

[[s Nkechi Duru > Tsetseg]]"She's nodding," says Nkechi, who is quick enough with a lie when it is needed. [[s Nkechi Duru > Tsetseg]]"Magpie out."

[[scene place=under the canopy/the canopy; present=Nkechi Duru, Halldis Orrin; time=night]]
Under the canopy, at night, there is a light the colour of weak tea, from the one lamp, and no room at all. They have the sail silk over them and both flying coats. They have half a bar of chocolate. For an hour they divide it, square by square, with terrible fairness.

[[s Halldis Orrin > Nkechi Duru]]"You've got a hole in your glove."

[[s Nkechi Duru > Halldis Orrin]]"I've had that since Port Amity."

[[s Halldis Orrin > Nkechi Duru]]"That was two years ago. Can't you sew?"

[[s Nkechi Duru > Halldis Orrin]]"Can you?"

[[s Halldis Orrin > Nkechi Duru]]"My aunt does it."

[[s Nkechi Duru > Halldis Orrin]]"Of course she does. Has she also got a little man who warms the seat for you?"

[[s Halldis Orrin > Nkechi Duru]]"That isn't fair."

[[s Nkechi Duru > Halldis Orrin]]"You had three spare wings at Port Amity. I had Perrine and a pot of glue."

[[s Halldis Orrin > Nkechi Duru]]"And you beat me by a nose."

[[s Nkechi Duru > Halldis Orrin]]"And I beat you by a nose."

[[s Halldis Orrin > Nkechi Duru]]"I cried for a day. Then I asked for your name to be painted in my hangar, over the door, so that I'd see it each morning going out. Gudlaug thought I'd gone mad. She had it done in red."

Nkechi turns her head. It is a matter of two inches. She had thought the blonde's eyes were blue and they turn out to be a sort of pond colour, much nicer.

[[s Nkechi Duru > Halldis Orrin]]"You painted my name on your wall."

[[s Halldis Orrin > Nkechi Duru]]"For spite."

[[s Nkechi Duru > Halldis Orrin]]"Spelled right?"

[[s Halldis Orrin > Nkechi Duru]]"Three goes. We had to scrape off the first two." Her teeth have started to knock together. [[s Halldis Orrin > Nkechi Duru]]"You needn't be smug."

[[s Nkechi Duru > Halldis Orrin]]"I'm not. Give me your hands."

[[s Halldis Orrin > Nkechi Duru]]"Why?"

[[s Nkechi Duru > Halldis Orrin]]"Because they're the same blue as your stupid aeroplane. Give them here."

She puts them where they will get warm, under her own jersey and flat against her ribs, and says a word her grandmother would not have cared for.

[[s Halldis Orrin > Nkechi Duru]]"Sorry. Sorry! Are they that cold?"

[[s Nkechi Duru > Halldis Orrin]]"Like two fish."

[[s Halldis Orrin > Nkechi Duru]]"I'll take them—"

[[s Nkechi Duru > Halldis Orrin]]"You leave them just there."

The wind puts its shoulder against the silk. After a time the hands stop being fish.

[[s Halldis Orrin > Nkechi Duru]]"Nkechi?"

She has been Duru for six years. She has been [[q]]"that woman", and number eleven, and once, over an open channel, a menace to navigation.

[[s Nkechi Duru > Halldis Orrin]]"Mm."

[[s Halldis Orrin > Nkechi Duru]]"If I go to sleep, will I wake up?"

[[s Nkechi Duru > Halldis Orrin]]"If you don't I'll win by default. They'd give me the cup in an empty room. I couldn't look at it."

[[s Halldis Orrin > Nkechi Duru]]"That's not an answer."

[[s Nkechi Duru > Halldis Orrin]]"You'll wake up. I'll kick your good foot every quarter of an hour."

[[s Halldis Orrin > Nkechi Duru]]"Say it nicely."

The lamp flutters. It is absurd how much harder this is than a pylon turn in a crosswind, and Nkechi, who has never in her life flown wide of anything, takes a breath and goes in close.

[[s Nkechi Duru > Halldis Orrin]]"There's nobody else I look for," she says. [[s Nkechi Duru > Halldis Orrin]]"When the flag drops. There are twenty of you on the line and I couldn't tell you what colour the rest are. I come round the last marker and if you're not there I think, what's the point of being out here, I might as well have stayed in bed."

No answer comes. Somewhere out in the dark the ice shifts its weight.

[[s Nkechi Duru > Halldis Orrin]]"Halldis? Are you awake?"

[[s Halldis Orrin > Nkechi Duru]]"I'm awake." A sniff. [[s Halldis Orrin > Nkechi Duru]]"I was hoping there was more."

---

[[scene place=the rescue tent/the tent; present=Nkechi Duru, Halldis Orrin, Perrine, Tsetseg, the doctor, Gudlaug Orrin; time=dawn]]
The rescue tent goes up at dawn around them, rather than the two of them being carried to it, because the doctor will not have the foot moved. There are suddenly too many boots.

[[s the doctor > Nkechi Duru]]"Who set this?" The doctor is a square woman in a fur hat with the flaps tied up. No one has introduced her.

[[s Nkechi Duru > the doctor]]"I did."

[[s the doctor > Nkechi Duru]]"With what?"

[[s Nkechi Duru > the doctor]]"A bit of wing. And my belt. And I insulted her."

[[s the doctor > Nkechi Duru]]"It's straight. You can do mine when I go."

[[s Perrine > Nkechi Duru]]"Kech!" Perrine arrives through the flap on her knees, all elbows, and gets an arm round Nkechi's neck. [[s Perrine > Nkechi Duru]]"You great lump. I've been up all night, I've eaten the whole of the emergency cake. You've broken my glider."

[[s Nkechi Duru > Perrine]]"Our glider."

[[s Perrine > Nkechi Duru]]"When it's broken it's mine. What have you got her hands up your jersey for?"

Everybody looks. There is no way of taking somebody's hands out of one's jersey that is not worse.

[[s Halldis Orrin > Perrine]]"They were cold," says Halldis.

[[s Perrine > Halldis Orrin]]"They're not cold now, are they?"

[[s Tsetseg > Perrine]]"Perrine," says the marshal.

[[s Perrine > Tsetseg]]"I only ask. I only ask as her best friend, who's had to listen to her on the subject of Orrin's cornering since the year of the flood."

[[s Halldis Orrin > Perrine]]"What about my cornering?"

[[s Nkechi Duru > Perrine]]"Perrie. I'm begging you."

[[s Perrine > Halldis Orrin]]"She says it's like somebody writing their name."

[[s Gudlaug Orrin]]"Let me by! Is she in there? Let me by, I'm family." A stout person in three shawls pushes in behind the marshal and stops short. Gudlaug Orrin takes in the foot, and the belt, and the jersey, in that order. [[s Gudlaug Orrin > Halldis Orrin]]"Well, my lamb. So this is she."

[[s Halldis Orrin > Gudlaug Orrin]]"Auntie, please don't."

[[s Gudlaug Orrin > Nkechi Duru]]"You're smaller than your letters," says her aunt to Nkechi. [[s Gudlaug Orrin > Nkechi Duru]]"On the wall, I mean. I went up the ladder for you three times, young woman. That was best enamel."

[[s Tsetseg > Nkechi Duru, Halldis Orrin, Perrine, Gudlaug Orrin]]"If I could have some order," says Tsetseg. She has got out a notebook, in which every word will presently be evidence. [[s Tsetseg > Nkechi Duru, Halldis Orrin]]"I have two wrecked machines and a protest to enter. Kittiwake was ahead at the third pylon, and Magpie cut inside. That's the report from the tower. Kittiwake, do you wish to lodge a complaint?"

[[s Halldis Orrin > Tsetseg]]"Yes."

[[s Nkechi Duru > Halldis Orrin]]"What?"

[[s Halldis Orrin > Tsetseg]]"I wish to complain that the pilot of the Magpie kicked me. Every quarter of an hour. All night."

[[s Tsetseg > Halldis Orrin]]"And the turn?"

[[s Halldis Orrin > Tsetseg]]"What turn?" says Halldis.

The marshal's pencil stops. She regards the two of them for a long moment over the top of her spectacles, the older woman with chocolate on her chin, the younger one the colour of candle wax and grinning.

[[s Tsetseg > Nkechi Duru]]"Duru. Have you anything to add?"

[[s Nkechi Duru > Tsetseg]]"Only that she was four lengths up. I'd like it written down."

[[s Halldis Orrin > Nkechi Duru]]"Five," says her rival, and shuts her eyes at last, and leaves her hands exactly where they are.
