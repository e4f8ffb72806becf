title: Deuces Wild at Meadowbrook
section: first | past | Lou Abramczyk | -
person: Lou Abramczyk | Lou; Mr. Abramczyk; Louis | he/him
person: Dot Fairlie | Dot; Dot Fairlie; Dorothy; Mrs. Fairlie | she/her
person: Winston Broadbelt | Winston; Winston Broadbelt; Mr. Broadbelt | he/him
person: Tessie Salonga | Tessie; Mrs. Salonga | she/her
person: the Colonel | the Colonel; Colonel; Harold; Harold Pym | he/him
person: Blessing Moyo | Nurse Moyo; Blessing; the nurse; the new nurse; Nurse; Sister | she/her
person: Mrs. Dunleavy | Mrs. Dunleavy; Dunleavy; the administrator | she/her
person: Phyllis | Phyllis | she/her
relation: Lou Abramczyk | Dot Fairlie | friend: card game
relation: Lou Abramczyk | the Colonel | friend: roommates
relation: Blessing Moyo | the Colonel | other: nurse
relation: Winston Broadbelt | Tessie Salonga | friend: card game
relation: Phyllis | the Colonel | romantic: late wife
relation: Mrs. Dunleavy | Blessing Moyo | colleague: administrator and nurse
=====
Deuces Wild at Meadowbrook

[[scene place=the sunroom; present=Lou Abramczyk, Dot Fairlie, Winston Broadbelt, Tessie Salonga, the Colonel, Blessing Moyo; time=On Tuesday nights]]
On Tuesday nights we played for butterscotch pudding, which at Meadowbrook is hard currency, and the way we played it Dot Fairlie was the Bank of England.

[[s Dot Fairlie > Lou Abramczyk]]"Two puddings," she said. [[s Dot Fairlie > Lou Abramczyk]]"And don't sigh at me, Louis."

[[s Lou Abramczyk > Dot Fairlie]]"I wasn't sighing. That's emphysema."

[[s Dot Fairlie > Lou Abramczyk]]"You sigh when you've got a pair. Put up or shut up."

There were five of us around the table in the sunroom, which gets no sun, with the door closed and a towel along the bottom. Winston Broadbelt sat on my left in his good waistcoat. He'd been a bus conductor in Kingston and a deacon in Yonkers and he cheated in the manner of both. On my right was the Colonel. He was holding his cards facing out.

[[s Lou Abramczyk > the Colonel]]"Harold," I said. [[s Lou Abramczyk > the Colonel]]"Turn 'em round."

[[s the Colonel > Lou Abramczyk]]"Eh? Oh. Good man."

[[s Winston Broadbelt > Lou Abramczyk]]"I saw nothing," said Winston. [[s Winston Broadbelt > Lou Abramczyk]]"I have the cataracts. I saw no queen whatsoever."

[[s Tessie Salonga > Winston Broadbelt]]"You saw two." Tessie didn't take her eyes off her hand. She was eighty-eight and four foot ten, and she used to run the books for half of Manila's jai alai. [[s Tessie Salonga > Dot Fairlie]]"I call. Also I raise. One tapioca."

[[s Dot Fairlie > Tessie Salonga]]"Tapioca's not legal tender."

[[s Tessie Salonga > Dot Fairlie]]"Since when?"

[[s Dot Fairlie > Tessie Salonga]]"Since it's *tapioca*."

The Colonel leaned over to me. He smelled of bay rum and toast, same as ever. [[s the Colonel > Lou Abramczyk]]"What time's Phyllis coming?" he asked.

I felt the whole table not look at me.

[[s Lou Abramczyk > the Colonel]]"Later on, Harold," I said. [[s Lou Abramczyk > the Colonel]]"Play your cards."

[[s the Colonel > Lou Abramczyk]]"Only she'll want a lift from the station."

It was right about then that the towel moved. We all watched it. It slid back along the linoleum, nice and slow, and in came a white shoe, and over the shoe was the new nurse, the one from Zimbabwe that they'd put on nights, with the evening meds on a tray.

Five old people can move pretty fast if they have to. By the time she'd got the light switch there was a jigsaw of Neuschwanstein on that table, and Winston was reading aloud from Ecclesiastes.

[[s Winston Broadbelt]]"'The race is not to the swift,'" intoned Winston, [[s Winston Broadbelt]]"'nor the battle to the strong.'"

[[s Blessing Moyo > Winston Broadbelt]]"Mr. Broadbelt. Your Bible is upside down."

[[s Winston Broadbelt > Blessing Moyo]]"I know it by heart, Sister."

[[s Blessing Moyo > Winston Broadbelt]]"And why does Mrs. Salonga have eleven puddings on her lap?"

[[s Tessie Salonga > Blessing Moyo]]"I'm diabetic," said Tessie.

Nurse Moyo set down the tray. She couldn't have been over thirty. She lifted up a corner of Neuschwanstein, with one finger, and she looked at what was under it for quite some time.

[[s Blessing Moyo > Lou Abramczyk, Dot Fairlie, Winston Broadbelt, Tessie Salonga]]"Mrs. Dunleavy told me about this. She said if I find it I'm to write it in the book. Gambling for food. She says that the last time a lady was hospitalized."

[[s Dot Fairlie > Blessing Moyo]]"That was unconnected," Dot said. [[s Dot Fairlie > Blessing Moyo]]"She slipped on a custard."

[[s Blessing Moyo > Dot Fairlie]]"I see." Her face didn't do a thing. [[s Blessing Moyo > Dot Fairlie]]"And what is the game?"

[[s Lou Abramczyk > Blessing Moyo]]"Bridge," I said.

[[s Dot Fairlie > Blessing Moyo]]"Whist," said Dot, at the same time.

[[s the Colonel > Blessing Moyo]]"Five-card draw, deuces wild," said the Colonel. [[s the Colonel > Blessing Moyo]]"Do sit down, my dear. You're letting the Germans see in."

And God help me if she didn't pull up a chair.

[[scene place=the sunroom; present=Lou Abramczyk, Dot Fairlie, Winston Broadbelt, Tessie Salonga, the Colonel, Blessing Moyo; time=An hour and ten minutes later]]
An hour and ten minutes later the sunroom smelled like the inside of a butterscotch, and she had every pudding in the building.

[[s Winston Broadbelt > Blessing Moyo]]"Where did you say you trained?" said Winston. He'd taken the waistcoat off. I'd never seen him with it off.

[[s Blessing Moyo > Winston Broadbelt]]"Bulawayo General. Night shift, six years. There's not much to do between two and four." She squared the deck, and cut it, one-handed, and shot it back together with a noise like a partridge. [[s Blessing Moyo > Winston Broadbelt]]"You've got an ace in your sock, Mr. Broadbelt. I'm only mentioning it because that ankle swells."

[[s Dot Fairlie > Blessing Moyo]]"Marry me," said Dot.

[[s Blessing Moyo > Dot Fairlie]]"You owe me nine butterscotch, Mrs. Fairlie. We'll talk about it when you're solvent."

[[s Tessie Salonga > Lou Abramczyk]]"She deals from the middle," Tessie murmured to me, with tears in her eyes. [[s Tessie Salonga > Lou Abramczyk]]"I haven't seen from the middle since Marcos."

[[s Lou Abramczyk > Blessing Moyo]]"So what happens now?" I said. [[s Lou Abramczyk > Blessing Moyo]]"You put us in the book?"

The nurse picked up the little paper cups, one by one, and handed them along, and she watched while each of us swallowed. She got to the Colonel last. He was gazing at his cards, and his cheeks were wet.

[[s the Colonel > Blessing Moyo]]"I can't seem to make them out," he told her. [[s the Colonel > Blessing Moyo]]"I know I know them. It's the chap with the, the chap in the hat."

[[s Blessing Moyo > the Colonel]]"That's a king, Colonel."

[[s the Colonel > Blessing Moyo]]"Is it good?"

[[s Blessing Moyo > the Colonel]]"It's very good." She crouched beside his chair, so she was looking up at him. [[s Blessing Moyo > the Colonel]]"How long have you played?"

[[s the Colonel > Blessing Moyo]]"Since Suez. I took a motorcar off a Frenchman at Suez. Phyllis was livid, she'd nowhere to park it. What time's she coming, d'you know?"

Nobody breathed. There's a right answer to that, in the staff manual; it's on page nine. They're supposed to orient you. Mrs. Dunleavy had oriented him back in March, in the dining room, in front of God and the fish sticks, and I was the one sitting up with him that night, hearing him find it out over and over.

[[s Blessing Moyo > the Colonel]]"I don't know, Colonel," said Blessing. [[s Blessing Moyo > the Colonel]]"What was she wearing, when you took her for a drive in it?"

And he lit up. I mean like a lamp.

[[s the Colonel > Blessing Moyo]]"Yellow," he said. [[s the Colonel > Blessing Moyo]]"Yellow, with a what's-it. A bow."

***

[[scene place=the corridor/our room; present=Lou Abramczyk, the Colonel, Blessing Moyo; time=at lights out]]
She walked the two of us down the corridor at lights out, him on the one arm and me on the other, like she was taking us to a prom. I waited until he'd gone in our room to see about his teeth.

[[s Lou Abramczyk > Blessing Moyo]]"He won't last the summer in this wing," I said. [[s Lou Abramczyk > Blessing Moyo]]"They'll move him upstairs, with the keypad. Dunleavy's got him down for an assessment on Friday. The man does the clock and the president and count back by sevens."

[[s Blessing Moyo > Lou Abramczyk]]"I know. I'm to sit in."

[[s Lou Abramczyk > Blessing Moyo]]"He can't count back by sevens. *I* can't count back by sevens."

[[s Blessing Moyo > Lou Abramczyk]]"Neither could I, Mr. Abramczyk. What can he do?"

I thought about it. From behind the door came the sound of the tap, and him humming something, in a good firm voice, with all of the words.

[[s Lou Abramczyk > Blessing Moyo]]"Some nights he can still play cards," I said.

[[s Blessing Moyo > Lou Abramczyk]]"Then we'd better see to it that Friday's one of those," said Nurse Moyo.

[[s the Colonel > Lou Abramczyk]]"Lou?" he called. [[s the Colonel > Lou Abramczyk]]"Who's that you've got out there? Is it a girl?"

[[s Lou Abramczyk > the Colonel]]"It's the nurse, Harold!"

[[s the Colonel > Lou Abramczyk]]"Bring her in, then! Does she play?"

[[scene place=the bus shelter/the end of the drive; present=Lou Abramczyk, Dot Fairlie, Winston Broadbelt, Tessie Salonga; time=Thursday]]
Thursday the rest of us met at the bus shelter at the end of the drive, where no bus has stopped since '94, because Tessie said the walls had ears and the ears had hearing aids.

[[s Winston Broadbelt > Lou Abramczyk, Dot Fairlie, Tessie Salonga]]"I won't cheat," Winston announced. [[s Winston Broadbelt > Lou Abramczyk, Dot Fairlie, Tessie Salonga]]"Not for an official purpose."

[[s Tessie Salonga > Winston Broadbelt]]"You cheated at bingo. You cheated at *chair yoga*."

[[s Winston Broadbelt > Tessie Salonga]]"That was recreational."

[[s Lou Abramczyk > Winston Broadbelt, Dot Fairlie, Tessie Salonga]]"Nobody has to cheat," I said. [[s Lou Abramczyk > Winston Broadbelt, Dot Fairlie, Tessie Salonga]]"You only have to lose. Harold Pym has to win one hand. So we get out of his way. Dot?"

She didn't answer right off. She'd got her purse on her knees and she was snapping it open and shut. In seven years I'd never known the woman to lose on purpose, not even to her grandkids.

[[s Dot Fairlie > Lou Abramczyk]]"Does it have to be me?" she said.

[[s Lou Abramczyk > Dot Fairlie]]"It's got to be all of us, Dorothy."

[[s Dot Fairlie > Lou Abramczyk]]"Well, hell." Snap. [[s Dot Fairlie > Lou Abramczyk]]"Just don't anybody deal me a straight."

[[scene place=the sunroom; present=Lou Abramczyk, Mrs. Dunleavy, Dot Fairlie, Winston Broadbelt, Tessie Salonga, the Colonel, Blessing Moyo; time=On Friday]]
On Friday Mrs. Dunleavy came in the sunroom at two o'clock sharp with her clipboard, and stopped. It's possible she had not expected an audience.

[[s Mrs. Dunleavy > Blessing Moyo]]"What are all these people doing here?" said the administrator.

[[s Blessing Moyo > Mrs. Dunleavy]]"It's a functional assessment, Mrs. Dunleavy. In a familiar setting. It's page thirty-one of the manual."

[[s Mrs. Dunleavy > Blessing Moyo]]"There's a page thirty-one?"

[[s Dot Fairlie > Mrs. Dunleavy]]"It's riveting," said Dot. [[s Dot Fairlie > Mrs. Dunleavy]]"Sit next to me, dear. D'you know the rules? It's just a friendly game. Matchsticks."

[[s Mrs. Dunleavy > Dot Fairlie]]"I don't gamble."

[[s Tessie Salonga > Mrs. Dunleavy]]"Of course not," Tessie said soothingly. She was already shuffling. [[s Tessie Salonga > Mrs. Dunleavy]]"Who gambles?"

What happened after that I'll swear to in any court. Winston folded three sixes. Dot folded a straight; I saw it, and I saw what it cost her. I had a boat, aces over, the best hand I'd held since Truman, and I laid it face down on the felt like you'd lay down a baby. That left Mrs. Dunleavy, who'd got kind of pink, and had a heap of matchsticks, and two pair, and the Colonel.

He'd had them the right way round since the deal. He looked at them. He looked at her.

[[s the Colonel > Mrs. Dunleavy]]"I believe you're bluffing, madam," said the Colonel.

[[s Mrs. Dunleavy > the Colonel]]"I beg your pardon?"

[[s the Colonel > Mrs. Dunleavy]]"You touch your beads. You did it when you told us the soup was fresh." He pushed all he had to the middle. [[s the Colonel > Mrs. Dunleavy]]"I'll see you. And I'll raise you one motorcar."

She looked at her cards. She put her hand up to her beads, and caught it there, and took it down.

[[s Mrs. Dunleavy > the Colonel]]"What have you got?" she said.

[[s the Colonel > Mrs. Dunleavy]]"That's not how it's done."

She folded. I've seen grown men fold better hands with less of a sigh. And he turned his over, one after another, for her to see, and I leaned in with the rest: the four of clubs, the nine of hearts, a jack, a three, and the card that tells you how to play bridge.

[[s Winston Broadbelt]]"Lord," whispered Winston. [[s Winston Broadbelt]]"He had *nothing*."

[[s the Colonel > Winston Broadbelt]]"On the contrary," said the Colonel. He winked at me, and I'll never know. [[s the Colonel > Blessing Moyo]]"Write that down, Nurse. And be a good girl and ring the station. Tell Phyllis that I've got the car."
