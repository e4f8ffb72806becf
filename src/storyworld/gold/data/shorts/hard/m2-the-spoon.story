title: The Spoon
section: third | present | - | Zorya Kadlec
person: Zorya Kadlec | Zorya; Captain Kadlec; the captain; the taller woman | she/her
person: Oyuna | Oyuna; Mistress Oyuna; Sparrow; the taster; the thief; the smaller woman | she/her
person: Queen Ishbel | the Queen; Majesty; Ishbel; the child; the little Queen; Bel | she/her
person: the Dowager | the Dowager; Grandmama; the old queen | she/her
person: Lord Ambry | Lord Ambry; Uncle; the steward; my lord; her great-uncle | he/him
person: the court physician | the court physician; Master Quillon | he/him
person: the other physician | the other physician; the Dowager's man | he/him
person: Mother Hask | an old woman; Mother Hask; the herb-wife | she/her
person: Tansy | a girl with flour to her elbows; the girl; Tansy | she/her
person: the cook | the cook; my dad | he/him
relation: Zorya Kadlec | Oyuna | romantic
relation: the Dowager | Queen Ishbel | family:grandmother
relation: Lord Ambry | Queen Ishbel | family:uncle
relation: Lord Ambry | the Dowager | family:brother
relation: the cook | Tansy | family:father
relation: the court physician | the other physician | rival
relation: Tansy | Oyuna | friend
relation: Lord Ambry | Oyuna | enemy
=====
[[scene place=the high table; present=Zorya Kadlec, Oyuna, Queen Ishbel, the Dowager, Lord Ambry]]
It is the fourth course, and Captain Kadlec has not looked at the taster once. She is rather proud of it.

[[s Oyuna > Zorya Kadlec]]'You're scowling at the fish,' says Oyuna, out of the side of her mouth. She stands where she stands at every meal, half a step behind the Queen's left shoulder, with her spoon on a ribbon round her neck. [[s Oyuna > Zorya Kadlec]]'What did the fish do?'

[[s Zorya Kadlec > Oyuna]]'I'm on duty.'

[[s Oyuna > Zorya Kadlec]]'You've been on duty since the thaw. Does it come off with the boots?'

[[s Zorya Kadlec > Oyuna]]'Mistress Oyuna.'

[[s Oyuna > Zorya Kadlec]]'Captain.'

[[s Queen Ishbel > Zorya Kadlec, Oyuna]]'Are you two quarrelling again?' The Queen does not turn her head; she has been taught not to. She is eleven, and her crown is held on with hairpins. [[s Queen Ishbel > Oyuna]]'Sparrow, be nice to Zorya. She was born with that face. Grandmama says so.'

[[s the Dowager > Queen Ishbel]]'I said it of her father,' says the Dowager, from the far end of the cloth. [[s the Dowager > Queen Ishbel]]'Elbows, Bel.'

The child takes in her elbows. Beside her, her great-uncle laughs; he has a good laugh, Lord Ambry, warm as a stable. He has kept the keys of the kingdom for six years, since there was nobody taller to keep them. Now the steward leans across and takes the lid off the silver dish with his own hand.

[[s Lord Ambry > Queen Ishbel]]'Pears,' he says. [[s Lord Ambry > Queen Ishbel]]'In heather honey. I know what my Ishbel likes.'

[[s Queen Ishbel > Lord Ambry]]'Spoon first, Uncle,' says the little Queen virtuously.

The spoon goes in. And Zorya, who is not looking, sees it all: the bend of the brown neck, the wrist, the eyes closing. Oyuna always shuts her eyes to taste, as if somebody were about to kiss her. It has made for a long spring.

They stay shut too long.

[[s Oyuna > Queen Ishbel]]'They're lovely, Majesty,' says the taster, in a perfectly pleasant voice. [[s Oyuna > Queen Ishbel]]'You're not to have any.'

And she sits down on the floor.

[[scene place=the captain's own room; present=Zorya Kadlec, Oyuna, the court physician, the other physician]]
It is sixty-one steps from the hall to the captain's own room, and she has no memory afterwards of any of them. There is a narrow bed in it, and a hook for a sword. She puts the smaller woman on the bed. She has never seen anybody so grey.

There are two physicians by then, which is one too many.

[[s the court physician > the other physician]]'She must be bled,' says Master Quillon, who has been physician to the court for thirty years and has the velvet to show for it.

[[s the other physician > the court physician]]'Bled?' says the other, who is the Dowager's man, and young, and from the university. [[s the other physician > the court physician]]'She must be purged. Bled! Will you put leeches on her, too?'

[[s the court physician > the other physician]]'I had thought of leeches.'

[[s the other physician > the court physician]]'And a black hen, I suppose, at midnight?'

[[s Zorya Kadlec > the court physician, the other physician]]'Out,' says Zorya.

[[s the court physician > Zorya Kadlec]]'Captain, I am the—'

[[s Zorya Kadlec > the court physician, the other physician]]'The pair of you. Out.' She does not raise her voice. She has one hand on the door and the other on the hook. [[s Zorya Kadlec > the court physician, the other physician]]'And one of you, I don't care which, will send to the Salt Gate for Mother Hask.'

[[scene present=Zorya Kadlec, Oyuna, Mother Hask]]
What comes up the sixty-one steps, in the end, is an old woman with one eye and a basket, who smells the spoon, smells the taster, and clicks her tongue.

[[s Mother Hask > Zorya Kadlec]]'Sallowroot,' says the herb-wife. [[s Mother Hask > Zorya Kadlec]]'A spoonful would do for a child. This one's small, but she's stubborn. You hold her nose and I'll pour.'

It is not a pretty hour. When it is over Mother Hask wipes her hands on her skirt.

[[s Mother Hask > Zorya Kadlec]]'That's what I can do. The rest is yours. Sallowroot takes them in their sleep, so you keep her awake till cockcrow. Talk to her. Slap her if you have to.'

[[s Zorya Kadlec > Mother Hask]]'What do I talk about?'

The old woman looks her up and down, boots to braid, with the one eye.

[[s Mother Hask > Zorya Kadlec]]'Bless you,' she says, not unkindly, [[s Mother Hask > Zorya Kadlec]]'I'd have thought you had plenty saved up.'

[[scene present=Zorya Kadlec, Oyuna; time=till cockcrow]]
[[s Zorya Kadlec > Oyuna]]'Open your eyes.'

[[s Oyuna > Zorya Kadlec]]'They are open.'

[[s Zorya Kadlec > Oyuna]]'They aren't. Tell me something.'

[[s Oyuna > Zorya Kadlec]]'I'm cold.'

[[s Zorya Kadlec > Oyuna]]'I know. Here. Lean back. Tell me what you did before this.'

[[s Oyuna > Zorya Kadlec]]'I opened locks. You know what I did. You arrested me.'

[[s Zorya Kadlec > Oyuna]]'You were sitting in the Treasury, eating a bun.'

[[s Oyuna > Zorya Kadlec]]'It was a good bun. I said, "Have a bit," and you said you were on duty.'

[[s Zorya Kadlec > Oyuna]]'I was. Stay awake. Why did you take the spoon? You could have had two years in the salt pans and walked away.'

[[s Oyuna > Zorya Kadlec]]'Three meals. Feather bed. And when the old judge said salt pans there was this great long woman at the back of the court who coughed.'

[[s Zorya Kadlec > Oyuna]]'I had a cold.'

[[s Oyuna > Zorya Kadlec]]'You coughed like somebody slamming a door. I thought, well, there's one person in this town who minds.'

[[s Zorya Kadlec > Oyuna]]'Oyuna. Eyes.'

[[s Oyuna > Zorya Kadlec]]'Say it again.'

[[s Zorya Kadlec > Oyuna]]'Eyes.'

[[s Oyuna > Zorya Kadlec]]'Not that one.'

The candle has burned down to a thumb. The captain has her back against the wall and the taster against her chest, wrapped in a cavalry blanket and two cloaks, and there is a pulse going under her palm like something that wants to be let out.

[[s Zorya Kadlec > Oyuna]]'Oyuna,' she says. She says it several times. There is nobody on the stairs.

Then there is somebody on the stairs.

[[scene present=Zorya Kadlec, Oyuna, Tansy]]
It is only a girl with flour to her elbows, no older than fifteen, and so frightened that she curtsies to the bedpost.

[[s Tansy > Zorya Kadlec]]'Please, sir. Miss. Captain. They've locked up the cook.'

[[s Zorya Kadlec > Tansy]]'On whose order?'

[[s Tansy > Zorya Kadlec]]'My lord's. They say he did it, and he never. He's my dad.' The girl swallows. [[s Tansy > Zorya Kadlec]]'The pears weren't ours. They came down from my lord's own still-room with the honey already on. I carried the dish. And he says to me, he says, "Keep it level, girl, the top one's for Her Majesty." And he gave me a penny. He never gave me a penny before.'

[[s Oyuna > Zorya Kadlec]]'That's Tansy,' says a thread of a voice, from inside the blanket. [[s Oyuna > Zorya Kadlec]]'She saves me the burnt ends. She doesn't lie. She's no good at it.'

[[t Zorya Kadlec]]'The top one,' thinks Zorya. She finds that she is quite calm. It is the calm of the step before the step that isn't there.

[[s Zorya Kadlec > Tansy]]'Tansy, come here. Sit where I'm sitting. Put your arms round her, so, and talk to her until the cock crows, and if she shuts her eyes, pull her hair.'

[[s Tansy > Zorya Kadlec]]'What'll I talk about, miss?'

[[s Zorya Kadlec > Tansy]]'Anything. Pastry.' She takes the sword from the hook.

[[s Oyuna > Zorya Kadlec]]'Zorya,' says the thief, who has never used the name before. [[s Oyuna > Zorya Kadlec]]'He'll be in the chapel. They always are, after. Mind the third stair; it creaks.'

[[s Zorya Kadlec > Oyuna]]'How would you know that?'

[[s Oyuna > Zorya Kadlec]]'How do you think?'

---

[[scene place=the orchard; present=Zorya Kadlec, Oyuna, Queen Ishbel, the Dowager; time=Sixteen days later]]
Sixteen days later they carry a chair out into the orchard, because Oyuna has told everyone who comes near her that she will bite the next person who brings broth.

The Queen has come to see her sit in it. So has the old queen, leaning on a stick, under the impression that nobody has noticed that she has been crying.

[[s the Dowager > Oyuna]]'My own brother,' she says. [[s the Dowager > Oyuna]]'I taught him to tie his shoes. Well. He may tie them on the island now. I am told you are a criminal, young woman.'

[[s Oyuna > the Dowager]]'Yes, ma'am.'

[[s the Dowager > Oyuna]]'Good. There are not enough of them on our side.' The Dowager feels in her sleeve. [[s the Dowager > Queen Ishbel]]'Give her the thing, Bel.'

The thing is a paper with a great deal of wax on it. The child holds it out in both hands.

[[s Queen Ishbel > Oyuna]]'It says you're free. It says you don't have to be my spoon. I wrote that bit myself, they wanted "released from the said office".' Her chin is wobbling, but her crown is quite straight; she has taken to doing the pins on her own. [[s Queen Ishbel > Oyuna]]'You can go wherever you like, Sparrow. Only, I thought, if you weren't busy, you could teach me locks.'

[[s Oyuna > Queen Ishbel]]'Locks, Majesty?'

[[s Queen Ishbel > Oyuna]]'I don't want anyone else to have the keys.'

Nobody says anything for a moment. Then Ishbel forgets everything she has been taught and gets into the chair as well, and the Dowager discovers a tree that she must look at, some way off.

[[scene present=Zorya Kadlec, Oyuna]]
When they have gone, grandmother and granddaughter, stick and hairpins, there is only the wind in the leaves and a tall woman standing by the wall with her hands behind her back.

[[s Oyuna > Zorya Kadlec]]'You're scowling at the tree,' says Oyuna.

[[s Zorya Kadlec > Oyuna]]'I'm not on duty.'

[[s Oyuna > Zorya Kadlec]]'No?'

[[s Zorya Kadlec > Oyuna]]'Since noon. I asked for an afternoon. They had to look up how it's done.' The captain brings one hand round from behind her back. There is a pear in it, a small, rusty one, off the wall. She looks at it severely, takes a bite, and then stands there.

[[s Oyuna > Zorya Kadlec]]'What are you doing?'

[[s Zorya Kadlec > Oyuna]]'Counting.'

[[s Oyuna > Zorya Kadlec]]'Counting what?'

[[s Zorya Kadlec > Oyuna]]'Mother Hask says it takes a hundred heartbeats. If it's going to.' She swallows. Her ears are red. [[s Zorya Kadlec > Oyuna]]'They're going rather fast, so it won't be long.'

The smaller woman begins to laugh, and has to stop, because it hurts. She holds out her hand for the pear. She does not get it; she gets the captain, down on one knee in the wet grass, with the pear held up between them like something at an altar.

[[s Zorya Kadlec > Oyuna]]'A hundred,' says Zorya. [[s Zorya Kadlec > Oyuna]]'It's safe.'

[[s Oyuna > Zorya Kadlec]]'You've juice on your chin.'

[[s Zorya Kadlec > Oyuna]]'Have I?'

[[s Oyuna > Zorya Kadlec]]'I ought to taste that,' says Oyuna. [[s Oyuna > Zorya Kadlec]]'In an official capacity. Shut your eyes.'

It turns out that the taller woman can take an order as well as anyone in the guard.
