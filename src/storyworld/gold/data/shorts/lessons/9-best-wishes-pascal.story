title: Best Wishes, Pascal
section: third | past | - | Ximena Ortuño
person: Ximena Ortuño | Ximena; Xim; Ms. Ortuño; their manager; the team leader | she/her
person: Bolaji Akande | Bolaji; Bo; the tall man | he/him
person: Wilf Hallett | Wilf; Hallett; the boy | he/him
person: Shreya Kulkarni | Shreya; Kulkarni | she/her
person: Ms. Vanterpool | Ms. Vanterpool; Vanterpool; Delphine; the woman from Head Office; a woman in a very good coat | she/her
person: Pascal Uhlmann | Pascal; Uhlmann; Papa | he/him
relation: Ximena Ortuño | Bolaji Akande | colleague
relation: Ximena Ortuño | Shreya Kulkarni | colleague
relation: Ximena Ortuño | Wilf Hallett | colleague
relation: Bolaji Akande | Shreya Kulkarni | colleague
relation: Ximena Ortuño | Pascal Uhlmann | colleague
relation: Ms. Vanterpool | Pascal Uhlmann | family:daughter
=====
[[scene place=the fourth floor/Claims Reconciliation; present=Ximena Ortuño, Bolaji Akande, Wilf Hallett, Shreya Kulkarni; time=Monday morning/nine]]
The email had come at nine. By four minutes past, the whole of Claims Reconciliation was standing behind Ximena’s chair, all three of them.

[[s Ximena Ortuño > Bolaji Akande, Wilf Hallett, Shreya Kulkarni]]“‘Dear colleague,’” she read out. [[s Ximena Ortuño > Bolaji Akande, Wilf Hallett, Shreya Kulkarni]]“‘I am delighted to share that Pascal Uhlmann has been shortlisted for Employee of the Year, Northern Region.’”

[[s Wilf Hallett > Ximena Ortuño]]“Who’s Pascal Uhlmann?” asked Wilf.

Nobody answered him.

[[s Wilf Hallett > Ximena Ortuño, Bolaji Akande, Shreya Kulkarni]]“Is he the one in Leeds?”

[[s Bolaji Akande > Ximena Ortuño]]“Read the next bit,” said Bolaji.

[[s Ximena Ortuño > Bolaji Akande, Wilf Hallett, Shreya Kulkarni]]“‘A member of the Recognition Team will visit your site this morning to meet Pascal, and to hear his story.’” She scrolled. [[s Ximena Ortuño > Bolaji Akande, Wilf Hallett, Shreya Kulkarni]]“There’s a picture of a balloon.”

[[s Shreya Kulkarni > Ximena Ortuño]]“No,” said Shreya. [[s Shreya Kulkarni > Ximena Ortuño]]“No, no, no. Who nominated him?”

[[s Ximena Ortuño > Shreya Kulkarni]]“It says ‘nominated by an algorithm’.”

[[s Shreya Kulkarni > Ximena Ortuño]]“On what?”

[[s Ximena Ortuño > Shreya Kulkarni]]“No sick days in three years. No complaints. Never once late with a time sheet.”

[[s Bolaji Akande > Ximena Ortuño]]“That’s because I do it,” said Bolaji. [[s Bolaji Akande > Ximena Ortuño]]“Every Friday. I do mine, I do his.”

[[s Wilf Hallett > Bolaji Akande]]“Why d’you do his?”

[[s Bolaji Akande > Wilf Hallett]]“Wilf, go and get a muffin.”

[[s Wilf Hallett > Bolaji Akande]]“I don’t want a muffin. Why’s everybody gone that colour?”

Their manager turned her chair round. She’d been in the job six years and had the plant to prove it, or the pot. [[s Ximena Ortuño > Wilf Hallett]]“Shut the door,” she said.

[[s Wilf Hallett > Ximena Ortuño]]“It’s open plan.”

[[s Ximena Ortuño > Wilf Hallett]]“Then come closer. Pascal retired, Wilf. Three years ago in May. There was a card.”

[[s Shreya Kulkarni > Wilf Hallett]]“I bought the card,” said Shreya. [[s Shreya Kulkarni > Wilf Hallett]]“It had a heron on it.”

[[s Ximena Ortuño > Wilf Hallett]]“And I filled in the form, and I sent it to People and Culture, and People and Culture was being merged with Places and Values that week. So nobody took him off the system. And the next month there was a new target, so many claims a head. For five heads. And I thought—”

[[s Bolaji Akande > Ximena Ortuño]]“We thought.”

[[s Ximena Ortuño > Wilf Hallett]]“We thought that if he was a head, they couldn’t cut a head.”

[[s Wilf Hallett > Ximena Ortuño]]“So he’s not real.”

[[s Shreya Kulkarni > Wilf Hallett]]“He’s perfectly real. He has a boat.”

[[s Wilf Hallett > Ximena Ortuño, Bolaji Akande, Shreya Kulkarni]]“But he’s been getting paid?”

The three of them looked at the carpet tiles.

[[s Bolaji Akande > Wilf Hallett]]“That’s the thing,” said the tall man at last. [[s Bolaji Akande > Wilf Hallett]]“He rang up, the first time it came. He’s very honest. He said, ‘Bolaji, there is a salary in my account, and I did not do anything for it.’ I said, ‘Pascal, with respect, when did you ever?’ He laughed so much he dropped the phone in a harbour.”

[[s Wilf Hallett > Bolaji Akande]]“And then?”

[[s Bolaji Akande > Wilf Hallett]]“And then he sent it back. They returned it to him with a note that said ‘Unrecognised payer’. He sent it back again. They fined him.”

[[s Shreya Kulkarni > Wilf Hallett]]“So he puts it in a tin,” said Shreya. [[s Shreya Kulkarni > Wilf Hallett]]“So to speak. It’s all there. He sends us a statement at Christmas with a robin on.”

[[s Wilf Hallett > Shreya Kulkarni]]“You’ve been committing fraud.” The boy sounded as if he’d been given a puppy. [[s Wilf Hallett > Shreya Kulkarni]]“All this time I thought you were just boring.”

[[s Shreya Kulkarni > Wilf Hallett]]“We’re extremely boring. That’s how it’s done.”

The lift pinged.

[[s Ximena Ortuño > Bolaji Akande, Wilf Hallett, Shreya Kulkarni]]“Sit,” said Ximena. [[s Ximena Ortuño > Bolaji Akande, Wilf Hallett, Shreya Kulkarni]]“Everybody sit down. Look reconciled.”

[[scene place=the fourth floor/Pascal’s desk; present=Ximena Ortuño, Bolaji Akande, Wilf Hallett, Shreya Kulkarni, Ms. Vanterpool; time=Monday morning]]
Out of the lift came a woman in a very good coat, with a helium balloon in one hand and a tablet in the other. She stopped at the photocopier, where everybody stops, because the sign beyond it says [[q]]“Please Wait” and nobody remembers for what.

[[s Ms. Vanterpool > Ximena Ortuño]]“Ximena Ortuño?”

[[s Ximena Ortuño > Ms. Vanterpool]]“That’s me. Hello! What a lovely balloon.”

[[s Ms. Vanterpool > Ximena Ortuño]]“It’s for Pascal. Vanterpool, Recognition. Where is he?”

[[s Ximena Ortuño > Ms. Vanterpool]]“He’s—” said Ximena.

[[s Bolaji Akande > Ms. Vanterpool]]“In a meeting,” said Bolaji.

[[s Shreya Kulkarni > Ms. Vanterpool]]“At the dentist,” said Shreya, at exactly the same time.

Ms. Vanterpool looked from one to the other.

[[s Wilf Hallett > Ms. Vanterpool]]“He’s in a meeting at the dentist’s,” said Wilf. [[s Wilf Hallett > Ms. Vanterpool]]“It’s about the dental claims. He goes in person. That’s just what he’s like.”

[[s Ms. Vanterpool > Wilf Hallett]]“Goodness. And you are?”

[[s Wilf Hallett > Ms. Vanterpool]]“Hallett. I’m his mentee.”

[[s Ximena Ortuño > Wilf Hallett]]“Are you?” said Ximena. [[s Ximena Ortuño > Ms. Vanterpool]]“Yes. He is.”

[[s Ms. Vanterpool > Wilf Hallett]]“That’s super. Tell me how he mentors.”

[[s Wilf Hallett > Ms. Vanterpool]]“Silently, mostly.”

[[s Ms. Vanterpool > Wilf Hallett]]“Servant leadership,” said the woman from Head Office, and wrote it down. [[s Ms. Vanterpool > Ximena Ortuño]]“Which is his desk?”

There was a desk. There had to be; the sensors counted them. It had a mug on it, a cardigan, and a photograph of a heron, which Shreya had cut off the front of the card when it came back undelivered. Ms. Vanterpool tied the balloon to the chair. Then she picked up the mug and looked into it for a long time.

[[s Ms. Vanterpool > Shreya Kulkarni]]“It’s very clean.”

[[s Shreya Kulkarni > Ms. Vanterpool]]“He’s very clean.”

[[s Ms. Vanterpool > Shreya Kulkarni]]“What would you say is his great strength?”

[[s Shreya Kulkarni > Ms. Vanterpool]]“He never interrupts.”

[[s Ms. Vanterpool > Bolaji Akande]]“And you? What’s the thing he says that keeps everyone going?”

[[s Bolaji Akande > Ms. Vanterpool]]“Pascal? He’d say—” Bolaji looked at the ceiling, where there was no help, only a damp patch shaped like Denmark. [[s Bolaji Akande > Ms. Vanterpool]]“He’d say, ‘This also is only paper.’”

[[s Ms. Vanterpool > Bolaji Akande]]“That’s wonderful.”

[[s Bolaji Akande > Ms. Vanterpool]]“He did say it, you know. Every day. I used to want to hit him.”

[[s Ms. Vanterpool > Bolaji Akande]]“Used to?”

[[s Bolaji Akande > Ms. Vanterpool]]“One grows.”

She tapped that in as well. [[s Ms. Vanterpool > Ximena Ortuño, Bolaji Akande, Shreya Kulkarni, Wilf Hallett]]“Well, I can’t leave without a quote from the man himself. It’s policy. Could somebody get him on the phone?”

[[s Ximena Ortuño > Ms. Vanterpool]]“He’ll have a drill in his mouth,” said Ximena.

[[s Ms. Vanterpool > Ximena Ortuño]]“You said he was in a meeting.”

[[s Ximena Ortuño > Ms. Vanterpool]]“It’s an immersive sort of meeting.”

[[s Ms. Vanterpool > Ximena Ortuño]]“Ms. Ortuño. I’ve driven from Solihull. I’ve got a balloon. Ring him.”

Nobody moved. Then Wilf, who was twenty-two and had nothing to lose but a lanyard, leaned over and said, [[s Wilf Hallett > Ximena Ortuño]]“You’ve got his number, Xim. Speaker’s the green one.”

[[s Ximena Ortuño > Wilf Hallett]]“Thank you, Wilf.”

[[s Wilf Hallett > Ximena Ortuño]]“It’s what he’d want.”

She dialled. It rang with that long, single, foreign note, and Shreya began to cough in order to cover it. There was wind, and then a gull, and then a voice.

[[s Pascal Uhlmann > Ximena Ortuño]]“Ximena! Have they noticed?”

[[s Ximena Ortuño > Pascal Uhlmann]]“Pascal!” she shouted. [[s Ximena Ortuño > Pascal Uhlmann]]“You’re on the speaker! I’ve got a lady here from Head Office! She’s come all the way from Solihull to ask you about your work!”

The gull said something.

[[s Pascal Uhlmann > Ximena Ortuño]]“Ah,” said Pascal Uhlmann. [[s Pascal Uhlmann > Ximena Ortuño]]“My work.”

[[s Ximena Ortuño > Pascal Uhlmann]]“You’re shortlisted for Employee of the Year.”

[[s Pascal Uhlmann > Ximena Ortuño]]“Not again.”

[[s Ximena Ortuño > Pascal Uhlmann]]“What do you mean, ‘again’?”

[[s Pascal Uhlmann > Ximena Ortuño]]“Last year they sent me a trowel. I thought it was from you.” There was a noise as of rope. [[s Pascal Uhlmann > Ms. Vanterpool]]“Good morning, madam. What is it you would like to know?”

Ms. Vanterpool hadn’t said a word since he picked up. She was standing quite still beside the cardigan, and it came to Ximena that she had hold of one of its sleeves.

[[s Ms. Vanterpool > Pascal Uhlmann]]“How’s the dentist?” she said.

There was nothing on the line but water.

[[s Ms. Vanterpool > Pascal Uhlmann]]“I asked you how the dentist was, Papa.”

[[s Pascal Uhlmann > Ms. Vanterpool]]“Delphine?”

[[s Ms. Vanterpool > Pascal Uhlmann]]“Yes.”

[[s Pascal Uhlmann > Ms. Vanterpool]]“You’re in Recognition now? You were in Compliance.”

[[s Ms. Vanterpool > Pascal Uhlmann]]“We were merged. You told Maman you’d gone back to work. You told her you had a flat in Leeds, and you came home every second month with a cardboard box and said it was ‘the project’. I thought you had a woman!”

[[s Pascal Uhlmann > Ms. Vanterpool]]“I have a boat.”

[[s Ms. Vanterpool > Pascal Uhlmann]]“You get sick in the bath!”

[[s Pascal Uhlmann > Ms. Vanterpool]]“One grows,” said Pascal.

[[s Wilf Hallett > Shreya Kulkarni]]“Is this good or bad?” whispered Wilf.

[[s Shreya Kulkarni > Wilf Hallett]]“Shh.”

[[s Ms. Vanterpool > Pascal Uhlmann]]“I’ve been through three years of your time sheets,” said Ms. Vanterpool. [[s Ms. Vanterpool > Pascal Uhlmann]]“At night. I wrote the algorithm, Papa, I fixed it so that it would find you. I was going to walk in here with a balloon and see your face. And there isn’t even a cup ring.”

[[s Pascal Uhlmann > Ms. Vanterpool]]“Are you very angry?”

[[s Ms. Vanterpool > Pascal Uhlmann]]“I’m from Head Office. I’m disappointed with a smile.”

[[s Pascal Uhlmann > Ms. Vanterpool]]“Delphine. Little one. These are good people. You know what they did, when I left? That small one, Kulkarni, she bought me a heron. Nobody in that building ever asked me about birds, thirty-one years. She had noticed I looked out of the window.”

Shreya had stopped coughing.

[[s Ms. Vanterpool > Shreya Kulkarni]]“Is that true?” asked Ms. Vanterpool.

[[s Shreya Kulkarni > Ms. Vanterpool]]“It wasn’t an expensive one.”

[[s Ms. Vanterpool > Ximena Ortuño]]“And the money?”

[[s Ximena Ortuño > Ms. Vanterpool]]“He’s got it all in an account,” said the team leader. [[s Ximena Ortuño > Ms. Vanterpool]]“Every penny. I’ve the statements in my drawer, with the robins. If you’re going to report it, it’s me. I signed the headcount. Bo only did the time sheets because I can’t work the menu.”

[[s Bolaji Akande > Ms. Vanterpool]]“I did them because I liked it,” said Bolaji. [[s Bolaji Akande > Ms. Vanterpool]]“Fridays, at five, putting him in. Thirty-seven and a half hours. It was like setting a place.”

For a while there was just the balloon, turning on its string to show one side, which said [[q]]“WELL DONE”, and then the other, which said it again.

[[s Pascal Uhlmann > Ms. Vanterpool]]“Are you still there?” said the telephone.

[[s Ms. Vanterpool > Pascal Uhlmann]]“I’m thinking. It’s not a thing we’re encouraged to do.” She let go of the sleeve. [[s Ms. Vanterpool > Ximena Ortuño]]“How many claims a head do you clear on this floor?”

[[s Ximena Ortuño > Ms. Vanterpool]]“Forty-one a day.”

[[s Ms. Vanterpool > Ximena Ortuño]]“And if it were four heads and not five?”

[[s Ximena Ortuño > Ms. Vanterpool]]“Then they’d close us by August.”

[[s Ms. Vanterpool > Ximena Ortuño]]“So they would.” Ms. Vanterpool took up her tablet and began to type with one finger. [[s Ms. Vanterpool > Ximena Ortuño, Bolaji Akande, Shreya Kulkarni, Wilf Hallett]]“‘Pascal Uhlmann,’” she said as she typed, [[s Ms. Vanterpool > Ximena Ortuño, Bolaji Akande, Shreya Kulkarni, Wilf Hallett]]“‘is not a man who seeks the limelight. He was unable to be present at our visit, owing to a commitment to dental excellence.’ How do you spell ‘mentee’?”

[[s Wilf Hallett > Ms. Vanterpool]]“Two E’s. Well, three.”

[[s Ms. Vanterpool > Ximena Ortuño]]“He won’t win. I’ll see that a forklift driver in Goole gets it. But he’ll want to retire soon, I should say. Properly, with the form. And I’ll lose it for a month or two, till you’ve hired somebody to be him.”

[[s Ximena Ortuño > Ms. Vanterpool]]“Why would you do that?”

[[s Ms. Vanterpool > Ximena Ortuño]]“I’ve read your numbers. You’ve been doing five people’s work with three and a—” she looked at Wilf—[[s Ms. Vanterpool > Ximena Ortuño]]“with four. Nobody’s ever nominated you for anything. I checked.” She bent to the phone. [[s Ms. Vanterpool > Pascal Uhlmann]]“Papa? What’s it called, this boat?”

[[s Pascal Uhlmann > Ms. Vanterpool]]“You’ll laugh.”

[[s Ms. Vanterpool > Pascal Uhlmann]]“I won’t.”

[[s Pascal Uhlmann > Ms. Vanterpool]]“It’s called ‘The Meeting’. So that when your mother asks where I am, I needn’t lie.”

She did laugh. She laughed until she had to sit down, in his chair, at his desk, with her forehead against the heron; and at the far end of the floor the sensor over Pascal’s place, which had been red since May three years ago, blinked twice and turned green.

[[s Wilf Hallett > Bolaji Akande]]“So shall I do his time sheet this week?” asked Wilf.

[[s Bolaji Akande > Wilf Hallett]]“Get your own,” said Bolaji.
