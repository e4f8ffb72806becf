title: The Icehouse
section: first | past | Lem | -
person: Lem | Lem; Lemuel; Mr. Fontenot; the piano player; Professor | he/him
person: Odessa Pruitt | Odessa Pruitt; Odessa; Miss Pruitt; Dess | she/her
person: Mr. Brannigan | Mr. Brannigan; Brannigan; Allie | he/him
person: Winnie Tolliver | Winnie Tolliver; Miss Tolliver; the girl in the silver fringe; the girl; the flapper; Silver | she/her
person: Swede | Swede; the barman | he/him
person: Fat Leo | Fat Leo; Leo | he/him
person: Mr. Voss | Mr. Voss | he/him
person: Mrs. Odom | Mrs. Odom | she/her
relation: Lem | Odessa Pruitt | colleague: pianist and singer
relation: Mr. Brannigan | Odessa Pruitt | colleague: employer
relation: Mr. Brannigan | Lem | colleague: employer
relation: Mr. Voss | Winnie Tolliver | colleague: she is the secretary
relation: Fat Leo | Mr. Brannigan | colleague: works for him
relation: Swede | Mr. Brannigan | colleague: works for him
=====
THE ICEHOUSE

[[scene place=the bandstand; present=Lem, Odessa Pruitt, Winnie Tolliver, Mr. Brannigan, Swede, Fat Leo; time=a Tuesday in February]]
There really was ice. You came in off Monroe Street past two tons of it in sawdust, and down the stairs, and if Fat Leo liked your face he slid the door. I played piano there four years. The damp got in the felts and the B flat stuck from October on, so I learned to live without B flat, the way a man will learn to live without most things.

The night I’m telling of was a Tuesday in February. We had maybe thirty in. Odessa Pruitt came off the bandstand from her first set and leaned on the end of my upright, fanning herself with the drinks card.

[[s Odessa Pruitt > Lem]]“You dragged the bridge,” she said.

[[s Lem > Odessa Pruitt]]“I was waiting on you.”

[[s Odessa Pruitt > Lem]]“I was breathing, Lem. A woman has to breathe.”

[[s Lem > Odessa Pruitt]]“You used to breathe at the end of the line.”

[[s Odessa Pruitt > Lem]]“I used to be nineteen.” She tipped her head an inch toward the room. [[s Odessa Pruitt > Lem]]“Who’s Silver?”

I’d seen her. You could not help it. There was a girl at the end of the bar in a dress that was mostly silver fringe, bobbed hair, rolled stockings, long beads, the whole kit, twenty-two if she was a day, and she’d been nursing one gin rickey for an hour like it was a sick bird. All the while Odessa sang, that girl hadn’t tapped a foot. She’d listened with her mouth a little open and her eyes shut.

[[s Lem > Odessa Pruitt]]“College,” I said. [[s Lem > Odessa Pruitt]]“Slumming.”

[[s Odessa Pruitt > Lem]]“By herself?”

[[s Lem > Odessa Pruitt]]“Maybe her fella’s in the gents’.”

[[s Odessa Pruitt > Lem]]“For an hour? Then he wants a doctor.”

I laughed, and quit laughing, because Mr. Brannigan had come out of the back. He was a neat pink man who dressed like an undertaker and smelled of violets. He never raised his voice. I saw him break a fellow’s thumb once in the middle of asking after his mother.

[[s Mr. Brannigan > Lem, Odessa Pruitt]]“Lemuel. Miss Pruitt,” he said. [[s Mr. Brannigan > Odessa Pruitt]]“That was very affecting, that last number. I had something in my eye.”

[[s Odessa Pruitt > Mr. Brannigan]]“Thank you, Mr. Brannigan.”

[[s Mr. Brannigan > Odessa Pruitt]]“There was a letter come for you, care of the house.” He patted his breast pocket as if to burp it. [[s Mr. Brannigan > Odessa Pruitt]]“From New York City. A phonograph company. I took the liberty.”

Odessa’s fan stopped.

[[s Odessa Pruitt > Mr. Brannigan]]“That’s my letter,” she said.

[[s Mr. Brannigan > Odessa Pruitt]]“It was. They’d like you to come and make some records. They say two sides, forty dollars a side, and they’d send a party out here to hear you first. Isn’t that nice? I wrote back for you.”

[[s Odessa Pruitt > Mr. Brannigan]]“Wrote what?”

[[s Mr. Brannigan > Odessa Pruitt]]“Why, that I hold your paper till nineteen and thirty-one, and you were happy in your situation.” He smiled at me. [[s Mr. Brannigan > Lem]]“She’s happy, isn’t she, Professor?”

My hands were in my lap. I remember I looked at them, to see would they do anything.

[[s Lem > Mr. Brannigan]]“Yes, sir,” I said.

[[s Mr. Brannigan > Lem]]“Play something gay.”

He went off between the tables, touching shoulders. Odessa didn’t look at me at all. She put the drinks card down on top of the piano, square to the edge, and she walked to the back, and I played something gay.

[[scene place=the dressing room; present=Lem, Odessa Pruitt, Winnie Tolliver; time=-]]
It was four choruses before I could decently get away. The dressing room was the old brine closet. It had one bulb and a mirror, and a pipe that wept. I knocked.

[[s Odessa Pruitt > Lem]]“If that’s the piano player, he can go to hell.”

[[s Lem > Odessa Pruitt]]“It’s him.”

[[s Odessa Pruitt > Lem]]“Then come in and hear it.” She was sitting with her back to me, taking the pins out of her hair and setting them one by one in a saucer. [[s Odessa Pruitt > Lem]]“[[q]]‘Yes, sir.’ You know I stood there and waited? I thought, four years, he’ll say a word. He will surely say one word.”

[[s Lem > Odessa Pruitt]]“I said two.”

It was the wrong joke. Her eyes found me in the glass.

[[s Lem > Odessa Pruitt]]“I need my hands, Dess,” I said.

[[s Odessa Pruitt > Lem]]“I know you do.”

[[s Lem > Odessa Pruitt]]“He’d have done them one at a time.”

[[s Odessa Pruitt > Lem]]“I *know* it. I’m not mad because you were wrong. I’m mad because you were right.” She dropped another pin. [[s Odessa Pruitt > Lem]]“There’s an express at one-fifteen. I used to lie there and hear it go, at Mrs. Odom’s. I never once got up to look at it.”

[[s Winnie Tolliver > Odessa Pruitt, Lem]]“It’s a handsome train,” somebody said. [[s Winnie Tolliver > Odessa Pruitt, Lem]]“Green plush, and they do you a chop.”

The girl in the silver fringe was in the doorway. She’d come up without a sound, beads and all.

[[s Lem > Winnie Tolliver]]“Powder room’s the other side, miss,” I told her.

[[s Winnie Tolliver > Lem]]“I’ve been. It’s a bucket.” She held out a small gloved hand, not to me, to Odessa. [[s Winnie Tolliver > Odessa Pruitt]]“Winnie Tolliver. I’m a party.”

[[s Odessa Pruitt > Winnie Tolliver]]“You look like one,” said Odessa.

[[s Winnie Tolliver > Odessa Pruitt]]“No, I mean I’m *the* party. The one they were sending. Columbine Phonograph, race and popular division. I’m the secretary, really, but Mr. Voss gets carsick.” It came out all in a rush. She was a good deal younger when she talked. [[s Winnie Tolliver > Odessa Pruitt]]“I had a letter at my hotel this afternoon to say you were happy in your situation, and I thought, well, I’ll just go and see how happy. And then you did that thing on the second verse. Where you leave out the note.”

[[s Odessa Pruitt > Winnie Tolliver]]“That’s B flat,” Odessa said. [[s Odessa Pruitt > Winnie Tolliver]]“It sticks.”

[[s Winnie Tolliver > Odessa Pruitt]]“I cried in my gin. Who’s the corpse with the violets?”

[[s Lem > Winnie Tolliver]]“That’s Mr. Brannigan. He owns the place, and the ice, and the police captain.” I pulled the door to behind her. [[s Lem > Winnie Tolliver]]“He’s got her contract. He carries it on him, miss. He likes to take it out and let you look.”

[[s Winnie Tolliver > Lem]]“Does he gamble?”

[[s Lem > Winnie Tolliver]]“Stud. Thursdays. He’s good, too, he’s got no face.”

[[s Winnie Tolliver > Lem]]“Would he play a girl?”

[[s Odessa Pruitt > Winnie Tolliver]]“Honey,” said Odessa, turning clear around in the chair. [[s Odessa Pruitt > Winnie Tolliver]]“What do you think you’re going to do?”

Miss Tolliver took off her gloves. She had the ugliest hands I ever saw on a pretty woman: square, with the nails cut straight across. I noticed because hands are what I notice.

[[s Winnie Tolliver > Odessa Pruitt]]“My father ran the faro table on the *Belle of Cairo*,” she said. [[s Winnie Tolliver > Odessa Pruitt]]“He wanted boys.”

* * *

[[scene place=the corner table; present=Lem, Odessa Pruitt, Winnie Tolliver, Mr. Brannigan, Swede, Fat Leo; time=Half past eleven]]
Half past eleven, and she was drunk. I’d have sworn to it. She fell over a chair getting to the corner table, and she called Mr. Brannigan [[q]]“Allie,” which I had never heard a living person do, and she sat down at his elbow without being asked.

[[s Winnie Tolliver > Mr. Brannigan]]“They say you’re a *shark*,” she said. [[s Winnie Tolliver > Mr. Brannigan]]“Will you teach me? I’ve got a whole allowance.”

[[s Mr. Brannigan > Winnie Tolliver]]“Your father would have my hide, sweetheart.”

[[s Winnie Tolliver > Mr. Brannigan]]“He’s dead as mutton. Do aces count for one?”

I was near enough to see it all; the piano was six feet off. I kept it soft. Over at the bar Swede had quit polishing.

Mr. Brannigan took forty dollars off her in five hands, and then sixty. She squealed every time. She dropped cards, she showed him hers and asked were they any good. He got pinker and pinker. He sent for the rye from upstairs. And I will tell you that I watched those square hands the entire time with the best will in the world and I never saw them do one thing.

[[s Winnie Tolliver > Mr. Brannigan]]“Now I’m cleaned out,” she said, around midnight. [[s Winnie Tolliver > Mr. Brannigan]]“Oh, and I was just starting to catch on! I’ve only got Granny’s ring.” She worked it off. It was a diamond like a doorknob. [[s Winnie Tolliver > Mr. Brannigan]]“What have you got that’s worth that?”

[[s Mr. Brannigan > Winnie Tolliver]]“What would you like?”

She looked all around the room with her chin on her fist. [[s Winnie Tolliver > Mr. Brannigan]]“I like the singer,” she said. [[s Winnie Tolliver > Mr. Brannigan]]“Can I have the singer?”

Well, he laughed. He laughed so he had to wipe his eyes. And out came the paper from next his heart, and he laid it on the green cloth with the ring on top.

[[s Mr. Brannigan > Winnie Tolliver]]“One hand,” said Mr. Brannigan. [[s Mr. Brannigan > Lem]]“Professor, give us a drum roll.”

I gave it to him low down in the left hand. He dealt it himself. He had kings and he was showing one of them, and Miss Tolliver had a three, a nine, a queen and nothing.

[[s Winnie Tolliver > Mr. Brannigan]]“Is it good if they’re all the same color?” she asked, turning up the last.

He sat and looked at that flush for some time.

[[s Mr. Brannigan]]“Hearts,” he said.

[[s Winnie Tolliver > Mr. Brannigan]]“Aren’t they sweet?” She had the paper and the ring off the table before he’d shut his mouth. She wasn’t slurring anymore. [[s Winnie Tolliver > Mr. Brannigan]]“Thank you for the lesson, Mr. Brannigan.”

[[s Mr. Brannigan > Fat Leo]]“Leo,” said Mr. Brannigan, just as soft as ever. [[s Mr. Brannigan > Fat Leo]]“Shut that door.”

Fat Leo shut it. The flapper stayed just where she was, with the ring back on. The talk went out of the room a table at a time.

[[s Mr. Brannigan > Winnie Tolliver]]“Sweetheart, let me see your sleeves.”

[[s Winnie Tolliver > Mr. Brannigan]]“I haven’t any,” she said, which was so.

[[s Mr. Brannigan > Winnie Tolliver]]“Then let me see your hands. Put them up here on the table. Flat. That’s a good girl.”

I’ve thought since about why I did it. I’d like to say it was love. I think it was just that he’d said *hands*. I stood up from the stool, and it went over behind me with a bang.

[[s Lem > Mr. Brannigan]]“You dealt it, Mr. Brannigan,” I said.

He turned his head. [[s Mr. Brannigan > Lem]]“What’s that, Lemuel?”

[[s Lem > Mr. Brannigan]]“I say it was your deal. Everybody in here saw it. Swede saw it. If that hand was crooked, why, then it was you that crooked it, and I don’t believe anyone wants to say so.”

Nobody breathed. It was thirty people, and some of them had money with him.

[[s Swede > Mr. Brannigan]]“Was your deal, boss,” said the barman. Four years, and I had not heard Swede say ten words in a row. He looked sick about it.

[[s Fat Leo > Mr. Brannigan]]“It was, you know,” said Fat Leo.

Mr. Brannigan took his time. He squared up the deck. He got out a handkerchief, so there were violets all over, and blotted his lip.

[[s Mr. Brannigan > Lem]]“You’re fired, Professor,” he said. [[s Mr. Brannigan > Fat Leo]]“Open the door, Leo. There’s a draft.”

[[scene place=Monroe Street; present=Lem, Odessa Pruitt, Winnie Tolliver; time=eight minutes to one]]
We ran. I don’t care to dress it up. We came out past the ice and onto Monroe Street with Odessa in one shoe and my coat, and it was eight minutes to one by the bank.

[[s Winnie Tolliver > Odessa Pruitt, Lem]]“Cab,” Miss Tolliver said. [[s Winnie Tolliver > Odessa Pruitt, Lem]]“Somebody get a cab. Oh, my stars, my knees are gone!”

[[s Odessa Pruitt > Winnie Tolliver]]“What would you have done if he’d drawn the third king?”

[[s Winnie Tolliver > Odessa Pruitt]]“He couldn’t. I was sitting on it.” She stuck two fingers in her mouth and whistled like a drover, and away down the block a pair of headlamps swung about. Then she put the paper in Odessa’s hand. [[s Winnie Tolliver > Odessa Pruitt]]“That’s not mine. Tear it up, or frame it. Only do please come and sing.”

Odessa held it under the street lamp. Her lips moved. I don’t believe she’d ever been let to read it through.

[[s Odessa Pruitt > Winnie Tolliver]]“It says forty dollars a side,” she said. [[s Odessa Pruitt > Winnie Tolliver]]“Your letter. Is that forty with a piano, or without?”

[[s Winnie Tolliver > Odessa Pruitt]]“Mr. Voss has a man who plays. He’s very correct.”

[[s Odessa Pruitt > Winnie Tolliver]]“I don’t want correct.”

[[s Lem > Odessa Pruitt]]“Dess,” I said, [[s Lem > Odessa Pruitt]]“I’ve got eleven dollars and a hat.”

[[s Odessa Pruitt > Lem]]“Did I speak to you? I’m not speaking to you.” She had hold of my sleeve, though, hard, just above the wrist. [[s Odessa Pruitt > Winnie Tolliver]]“He drags the bridge, and he talks when he should hush and he hushes when he should talk. But he knows where I breathe.”

The cab pulled in. Miss Tolliver looked at Odessa and then she looked at me, up and down, sort of doubtful, like she was counting chops.

[[s Winnie Tolliver > Lem]]“Mr. Fontenot,” she said, [[s Winnie Tolliver > Lem]]“can you play B flat?”

[[s Lem > Winnie Tolliver]]“I’d have to look it up,” I said, and got in.
