title: Graveyard Audit
section: first | past | Ozzie | -
person: Ozzie | Ozzie; Oswaldo; Mr. Prudhomme; Prudhomme; Oz; sunshine | he/him
person: Beverly | Beverly; Bev; Beverly Tsosie; Mrs. Tsosie | she/her
person: Ramesh | Ramesh; Ramesh Pillai; Mr. Pillai; the general manager | he/him
person: 412 | 412; the woman in 412; Four-twelve | she/her
person: the bride | the bride; Kirsten | she/her
person: the groom | the groom; Dale; the man in the tuxedo shirt | he/him
person: Big Lonnie | Big Lonnie; Lonnie; the security guard; security | he/him
relation: the bride | the groom | romantic
relation: Ozzie | Beverly | friend
relation: Ozzie | Ramesh | colleague
relation: Ozzie | Big Lonnie | colleague
=====
[[scene place=the desk/the Copper Basin Inn & Suites; present=Ozzie, Ramesh; time=two weeks before Christmas]]
I'd been on nights at the Copper Basin Inn & Suites for six years when Ramesh Pillai came down to the desk at the top of my shift, in his good coat, and laid a memo in front of me like a man laying down a dead bird. It was two weeks before Christmas.

[[s Ramesh > Ozzie]]"I want you to hear it from me," he said.

[[s Ozzie > Ramesh]]"It's the kiosk."

[[s Ramesh > Ozzie]]"It's not *only* a kiosk. It's a guest experience portal."

[[s Ozzie > Ramesh]]"It's a TV with a slot."

[[s Ramesh > Ozzie]]"It prints keys. It takes cards. It doesn't call in sick." He heard himself, and winced. [[s Ramesh > Ozzie]]"You don't call in sick either. I told them that. I said, 'Prudhomme hasn't called in since the flu.' Corporate says that's very nice."

[[s Ozzie > Ramesh]]"When?"

He took off his glasses and wiped them on his scarf.

[[s Ozzie > Ramesh]]"Ramesh. When?"

[[s Ramesh > Ozzie]]"January first. They want a week of logs, first. Everything you do, every contact, with the minutes. If the machine could've done it, you put an M. If it couldn't, put an H."

[[s Ozzie > Ramesh]]"What's the H?"

[[s Ramesh > Ozzie]]"Human," he said, and went out to his car, and sat in it with the lights on for quite a while.

So that's how come I've got a log. I'm going to tell you about Thursday.

***

[[scene place=the desk; present=Ozzie, Beverly; time=twelve-ten]]
At twelve-ten the phone lit up. It was 412.

[[s 412 > Ozzie]]"Is this the front desk?"

[[s Ozzie > 412]]"Yes, ma'am. How can I help?"

[[s 412 > Ozzie]]"I can't find the Bible."

[[s Ozzie > 412]]"They're in the nightstand, usually. Top drawer."

[[s 412 > Ozzie]]"That's where I'm looking."

[[s Ozzie > 412]]"I can send one up."

[[s 412 > Ozzie]]"No, I don't want it. I just wanted to know where it was." She hung up.

I wrote it down: two minutes, and then I held the pen over the box. I put an M. I'm an honest person.

Beverly Tsosie came out of the back with a cart of towels, walking on the sides of her feet. She runs housekeeping, and she isn't supposed to be there at midnight, but her daughter's got the twins at home and she says the laundry's the only room in the county with a lock.

[[s Beverly > Ozzie]]"Who was that?"

[[s Ozzie > Beverly]]"Four-twelve. Wants to know where a Bible is."

[[s Beverly > Ozzie]]"She checked in with one bag and no coat. I did her turndown. She had the curtains shut and the TV turned around to the wall." Bev gave me the look. [[s Beverly > Ozzie]]"You keep an ear on that one, Oz."

[[s Ozzie > Beverly]]"I keep an ear on all of them."

[[s Beverly > Ozzie]]"I know it, sunshine. Is that the log? Did you put me in the log?"

[[s Ozzie > Beverly]]"You're not a guest."

[[s Beverly > Ozzie]]"Put me. 'Twelve-fifteen, advised by a mature woman.' Give it an H."

[[scene place=the lobby; present=Ozzie, Beverly, the groom, Big Lonnie; time=one o'clock]]
Around one o'clock a man in a tuxedo shirt and no pants to speak of walked into the lobby off the elevator. He had on one sock. Behind him came Big Lonnie, with his flashlight held out to the side like a candle in a procession.

[[s Big Lonnie > Ozzie]]"Found him on three," said Lonnie. [[s Big Lonnie > Ozzie]]"He was singing to the ice."

[[s the groom > Big Lonnie]]"I was *talking* to the ice."

[[s Ozzie > the groom]]"Sir, do you have a room with us?"

[[s the groom > Ozzie]]"I've got the honeymoon suite."

Beverly and I looked at each other. We don't have a honeymoon suite. We've got 301, with a heart-shaped mat.

[[s Beverly > the groom]]"Three-oh-one?"

[[s the groom > Beverly]]"She put me out of it. I said one thing. I said one *thing*, about her sister, it was a compliment."

[[s Big Lonnie > the groom]]"Oh, buddy."

[[s the groom > Big Lonnie]]"It was about her teeth!"

[[s Beverly > the groom]]"The sister's teeth."

[[s the groom > Beverly]]"They're just really good teeth."

[[s Beverly > the groom]]"And the bride," said Beverly, unfolding a bath sheet and holding it out in front of him with her head turned away, [[s Beverly > the groom]]"how are hers?"

He wrapped himself up. He sat down by the fake ficus. Then his chin went.

[[s Ozzie > the groom]]"What's your name, sir?"

[[s the groom > Ozzie]]"Dale."

[[s Ozzie > the groom]]"And hers?"

[[s the groom > Ozzie]]"Kirsten. We've been going together since we were fourteen. You want to hear something stupid? I've never even been in a hotel before."

[[s Big Lonnie > the groom]]"This isn't much of one," said the security guard kindly.

I called up to 301. It rang eleven times.

[[s the bride > Ozzie]]"If that's him, tell him to go stay with her *teeth*."

[[s Ozzie > the bride]]"It's the front desk, ma'am. I've got a gentleman down here in a towel."

[[s the bride > Ozzie]]"Is he crying?"

I covered the receiver. [[s Ozzie > Beverly]]"She's asking is he crying."

[[s Beverly > Ozzie]]"Say yes," hissed Beverly.

[[s the groom > Beverly]]"I'm not!"

[[s Beverly > Ozzie]]"Say yes, Oz."

[[s Ozzie > the bride]]"He's got something in his eye," I said into the phone.

It was quiet on the line. Then I could hear her starting in, too, small and hiccupy, like a kid locked in a car.

[[s the bride > Ozzie]]"Is he cold?"

[[s Ozzie > the bride]]"He's down to one sock."

[[s the bride > Ozzie]]"I've got the other one. I threw it. It went behind the heater. Can you tell him—no. Never mind. Can you tell him I can't get it out from behind the heater?"

I told him. I've never seen a man go up a flight of stairs like that in a bath sheet. Lonnie went after him to make sure of the door, and Beverly went after Lonnie to make sure of the towel, and I wrote it down. Twenty-six minutes. H.

I'd barely dotted it when the line lit up again.

[[scene place=the desk; present=Ozzie]]
[[s 412 > Ozzie]]"Do you have a pharmacy there?"

[[s Ozzie > 412]]"There's a little shelf. Aspirin, antacids. Toothbrushes."

[[s 412 > Ozzie]]"What about the other kind?"

[[s Ozzie > 412]]"What other kind, ma'am?"

She let it lie there. I could hear the fan running in her bathroom.

[[s 412 > Ozzie]]"What's your name?" she said finally.

[[s Ozzie > 412]]"They call me Ozzie."

[[s 412 > Ozzie]]"What is it really?"

[[s Ozzie > 412]]"Oswaldo. My grandmother's idea."

[[s 412 > Ozzie]]"Did you ever stay somewhere," said the woman in 412, [[s 412 > Ozzie]]"where you didn't tell anybody you were going?"

I've got a card taped under the desk with a number on it. I've got a second card about what to say. I looked at them both, and I pulled over Lonnie's stool and sat down, which we aren't allowed to do.

[[s Ozzie > 412]]"I did once. Barstow. Nineteen ninety-eight."

[[s 412 > Ozzie]]"What happened?"

[[s Ozzie > 412]]"Nothing. I had a bottle of pills and a bag of oranges. And about three in the morning the desk clerk called me up by mistake. He wanted the guy in the next room about a dog."

[[s 412 > Ozzie]]"And?"

[[s Ozzie > 412]]"And I went down and helped him find the dog."

She made a sound. It wasn't a laugh, but it lived on the same street.

[[s Ozzie > 412]]"Ma'am, I'm going to ask you straight. Are you thinking about killing yourself?"

The fan ran. A truck geared down out on the highway. I counted eleven red lights on the switchboard that weren't doing anything.

[[s 412 > Ozzie]]"I was thinking," she said, [[s 412 > Ozzie]]"about where the Bible was."

[[s Ozzie > 412]]"Okay. Is that a yes?"

[[s 412 > Ozzie]]"I guess it's a yes. I guess it must be. I never said it before."

[[s Ozzie > 412]]"Okay. Thank you. I've got a number here with good people on it, and I want to put them on with us, and I won't hang up. I'll be right on the line. And I've got a friend named Bev who'd like to come knock on your door with a sandwich. She's bossy. Would that be all right?"

[[s 412 > Ozzie]]"What kind of sandwich?"

[[s Ozzie > 412]]"I'd have to ask."

[[s 412 > Ozzie]]"Don't send a man."

[[s Ozzie > 412]]"I wouldn't."

I got Beverly on her cell with my other thumb. This is what we said, because it's still on there.

[[m Ozzie > Beverly]]"need u at 412. NOT lonnie. bring food"

[[m Beverly > Ozzie]]"How bad"

[[m Ozzie > Beverly]]"bad. shes talking. what kind of sandwich"

[[m Beverly > Ozzie]]"Egg salad. On my way. Tell her I'm ugly and I don't stay long"

She stayed until six.

***

[[scene place=the desk; present=Ozzie, Ramesh, Beverly; time=seven]]
Ramesh came in at seven with snow on his shoulders. He picked up the log and read it standing. I watched him turn the page, and turn it back.

[[s Ramesh > Ozzie]]"This one just says, '1:40 to 4:55.' "

[[s Ozzie > Ramesh]]"That's right."

[[s Ramesh > Ozzie]]"Three hours and fifteen minutes. On the telephone. With the ambulance at the end." He lowered the paper. [[s Ramesh > Ozzie]]"Is she—"

[[s Ozzie > Ramesh]]"She walked out to it. She had Bev's coat on. Her sister's driving up from Tucson."

[[s Ramesh > Ozzie]]"You left the box empty."

[[s Ozzie > Ramesh]]"I didn't know what to put," I said, and that was true. [[s Ozzie > Ramesh]]"At twelve-ten she asked about the Bible, and I put an M. Anybody would've. It was the same call, Ramesh. It was the first half of the same call. I put an M on it."

He didn't say anything to that. Beverly came by in her sweater with her arms crossed, coatless, her hair coming down.

[[s Beverly > Ramesh]]"You tell him yet?"

[[s Ramesh > Beverly]]"Tell him what?"

[[s Beverly > Ramesh]]"That you're going to call them up and use your big voice."

[[s Ramesh > Beverly]]"I don't have a big voice, Mrs. Tsosie."

[[s Beverly > Ramesh]]"Well, get one. Honest to God. My whole life's full of men who have to be told they've got a voice."

The general manager set down his briefcase. He uncapped his pen, the one from his father, and he went down the page from the top, the Bible, the ice, the towel, the sock, and he wrote in every box. Then he pulled the phone over and asked me, quite politely, how you got an outside line.

[[s Ozzie > Ramesh]]"Nine," I said.

[[s Ramesh > Ozzie]]"All these years," said Ramesh, [[s Ramesh > Ozzie]]"I always had you do it."
