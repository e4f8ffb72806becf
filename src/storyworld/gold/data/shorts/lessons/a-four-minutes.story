title: Four Minutes of Quiet
section: third | past | - | Mirela Stanciu
person: Mirela Stanciu | Mirela; Dr. Stanciu; the shorter woman; the smaller woman; the little doctor | she/her
person: Adaeze Holm | Adaeze; Dr. Holm; the trauma surgeon; the taller woman; the surgeon; the tall one | she/her
person: Bongani | Bongani; the scrub nurse | he/him
person: Wes | Wes; the resident | he/him
person: Pilar | Pilar; the charge nurse | she/her
person: Mr. Petrosyan | Mr. Petrosyan; Petrosyan; the old man; Armen; Papi | he/him
person: Nare | Nare; the granddaughter; his granddaughter | she/her
person: Katrin | Katrin | she/her
relation: Mirela Stanciu | Adaeze Holm | romantic: falling for each other
relation: Mirela Stanciu | Adaeze Holm | colleague: anesthesiologist and surgeon
relation: Bongani | Adaeze Holm | friend: works with her and eats at her house
relation: Wes | Adaeze Holm | colleague: her resident
relation: Nare | Mr. Petrosyan | family: granddaughter
relation: Katrin | Adaeze Holm | romantic: former wife
relation: Mr. Petrosyan | Adaeze Holm | other: her patient
=====
Four Minutes of Quiet

[[scene place=OR 6; present=Mirela Stanciu, Adaeze Holm, Bongani, Wes, Mr. Petrosyan; time=3:10 in the morning]]
The thing nobody had warned Mirela Stanciu about, in four rounds of interviews and one very long lunch, was that Dr. Holm hummed.

It was 3:10 in the morning in OR 6, there was a spleen in a steel basin that an hour ago had been inside a seventy-one-year-old man, and the trauma surgeon was humming something that might have been ABBA.

[[s Mirela Stanciu > Adaeze Holm]]"Pressure's eighty-two over forty," Mirela said over the drape. [[s Mirela Stanciu > Adaeze Holm]]"I'd love it if you stopped bleeding him."

[[s Adaeze Holm > Mirela Stanciu]]"I'd love that too." The humming resumed, broke off. [[s Adaeze Holm > Bongani]]"Clamp. No, the mean one."

Bongani slapped it into her palm. The scrub nurse had told Mirela on her first day that the humming was a good sign. It was when it quit that you wanted to know where the exits were.

[[s Adaeze Holm > Mirela Stanciu]]"Dr. Stanciu, what's he had so far?"

[[s Mirela Stanciu > Adaeze Holm]]"Four of red cells, four plasma, one platelets. Two more coming, if the blood bank ever picks up its phone."

[[s Adaeze Holm > Wes]]"Wes, go stand in the blood bank and look sad."

The resident glanced up from his retractor. [[s Wes > Adaeze Holm]]"I'm kind of holding his stomach?"

[[s Adaeze Holm > Wes]]"Hm. Fair."

And the humming stopped.

Mirela felt it in the back of her neck a full second before the monitor caught up. Her hands were already squeezing the bag. [[s Mirela Stanciu > Adaeze Holm]]"Sixty over nothing. Adaeze." It was the first time she'd used the name. [[s Mirela Stanciu > Adaeze Holm]]"Talk to me."

[[s Adaeze Holm > Mirela Stanciu, Wes]]"There's a second one. Back wall, it's—Wes, pull. Harder, you won't hurt his feelings." A gloved hand vanished to the wrist. [[s Adaeze Holm > Mirela Stanciu]]"I can hold it or I can fix it. Can you give me four minutes?"

[[s Mirela Stanciu > Adaeze Holm]]"I can give you three."

[[s Adaeze Holm > Mirela Stanciu]]"Mirela." Brown eyes came up over the mask and held hers. They were completely calm. It was honestly a little rude how calm they were. [[s Adaeze Holm > Mirela Stanciu]]"Four."

She looked at the last bag on the pole. She did the sum, did not like the sum, and did it again.

[[s Mirela Stanciu > Adaeze Holm, Bongani, Wes]]"Four," she said. [[s Mirela Stanciu > Adaeze Holm, Bongani, Wes]]"Quiet ones, please. Nobody ask me anything."

Nobody did. Wes may not have breathed. At three minutes and fifty seconds the taller woman said, [[s Adaeze Holm]]"Got you, you little bastard," very tenderly, and started in under her breath on the second verse.

[[s Mirela Stanciu]]"It *is* ABBA."

[[s Bongani > Mirela Stanciu]]"It's always ABBA," said Bongani.

[[scene place=the stairwell between four and five/the stairwell; present=Mirela Stanciu, Adaeze Holm, Pilar; time=twenty to six]]
At twenty to six she went looking for coffee and found Dr. Holm instead, folded up on the stairwell between four and five with her clogs off and her eyes shut. There was a lot of her to fold.

[[s Mirela Stanciu > Adaeze Holm]]"Are you hiding?"

[[s Adaeze Holm > Mirela Stanciu]]"I'm sitting." One eye opened. [[s Adaeze Holm > Mirela Stanciu]]"In a place where nobody looks."

Mirela took that for an invitation, or decided to, and lowered herself onto the step below. Somewhere under them a door banged. Neither of them said anything for long enough that it should have been awkward, and wasn't.

[[s Adaeze Holm > Mirela Stanciu]]"You said three," the surgeon said at last.

[[s Mirela Stanciu > Adaeze Holm]]"I had five."

The other eye opened.

[[s Mirela Stanciu > Adaeze Holm]]"I always lie," Mirela explained. [[s Mirela Stanciu > Adaeze Holm]]"You people use up whatever you're given. If I say five I get six and a dead man."

Adaeze stared down at the shorter woman. Then she laughed, a big cracked unguarded sound that went all the way down the stairs and came back. [[s Adaeze Holm > Mirela Stanciu]]"Nobody has ever told me that. Eleven years! Do they all do it?"

[[s Mirela Stanciu > Adaeze Holm]]"Every one of us. It's in the oath."

[[s Adaeze Holm > Mirela Stanciu]]"Bongani told me you were scary."

[[s Mirela Stanciu > Adaeze Holm]]"Bongani told me *you* were scary."

[[s Adaeze Holm > Mirela Stanciu]]"He did not. That man eats dinner at my house. I have held his baby."

Mirela was smiling at her own knees. She was too old to be smiling at her knees, and she'd been in this city for five weeks, and she had a rule, she had a very good rule about people you had to see at three in the morning. She was trying to remember how it went when the door above them opened and a pair of purple sneakers came down.

[[s Pilar > Adaeze Holm, Mirela Stanciu]]"There you are," said the charge nurse. [[s Pilar > Adaeze Holm, Mirela Stanciu]]"Both of you, even. Petrosyan's family's here and the granddaughter is asking for whoever was in charge."

Adaeze was already feeling around for a clog. [[s Adaeze Holm > Pilar]]"That's me."

[[s Pilar > Adaeze Holm]]"What she said was [[q]]'the lady who put him to sleep,' actually." Pilar looked from one of them to the other, and at the very small amount of step between them, and her eyebrows did something. [[s Pilar > Adaeze Holm, Mirela Stanciu]]"Take your time. I'll say I couldn't find you."

[[s Mirela Stanciu > Pilar]]"No, I'm coming." Mirela stood too quickly and had to grab the rail. A long warm hand closed around her elbow, steadied her, and went away.

[[s Adaeze Holm > Mirela Stanciu]]"Low pressure," said Adaeze.

[[s Mirela Stanciu > Adaeze Holm]]"Shut up."

***

[[scene place=the step-down unit/bed nine; present=Mirela Stanciu, Adaeze Holm, Mr. Petrosyan, Nare; time=three weeks later]]
Three weeks later Mr. Petrosyan was sitting up in bed nine on the step-down unit, eating a peach he was not supposed to have.

[[s Mr. Petrosyan > Mirela Stanciu]]"Here she is, my sandman," he said. [[s Mr. Petrosyan > Nare]]"Nare, give the doctor the chair."

[[s Mirela Stanciu > Mr. Petrosyan]]"I can't stay, I only came up to—"

[[s Nare > Mirela Stanciu]]"He'll sulk," said his granddaughter without looking up from her laptop. [[s Nare > Mirela Stanciu]]"Seriously, sit. He sulked at the physio for two days."

So Mirela sat. She did not, as a rule, visit patients once they could talk. She'd told herself it was about his kidneys.

[[s Mr. Petrosyan > Mirela Stanciu]]"The other one comes at four o'clock," the old man told her. [[s Mr. Petrosyan > Mirela Stanciu]]"Every day, the tall one. You come at four o'clock also, I notice."

[[s Mirela Stanciu > Mr. Petrosyan]]"It's when my list finishes."

[[s Mr. Petrosyan > Nare]]"It's when her list finishes," he said to Nare.

[[s Nare > Mr. Petrosyan]]"I heard, Papi."

[[s Adaeze Holm > Mr. Petrosyan]]"Is that a *peach*?"

Mirela didn't turn around. She didn't have to; she knew exactly how much of the doorway was taken up. Mr. Petrosyan looked the surgeon dead in the face and took another bite.

[[s Adaeze Holm > Mr. Petrosyan]]"I sewed that," said Adaeze. [[s Adaeze Holm > Mr. Petrosyan]]"That's my sewing you're putting a peach through, Armen."

[[s Mr. Petrosyan > Adaeze Holm]]"It is very good sewing. Tell me something. You and the little doctor, you're married?"

[[s Mirela Stanciu > Mr. Petrosyan]]"No," said Mirela.

[[s Adaeze Holm > Mr. Petrosyan]]"No," said Adaeze, at exactly the same time and about an octave too high.

Nare had finally looked up from the laptop.

[[s Mr. Petrosyan > Adaeze Holm, Mirela Stanciu]]"Well," he said, and wiped his chin, [[s Mr. Petrosyan > Adaeze Holm, Mirela Stanciu]]"don't shout at me. I'm a sick man."

[[scene place=level two of the garage/the garage; present=Mirela Stanciu, Adaeze Holm; time=eight]]
By eight, when Mirela finally got down to level two of the garage, it was raining sideways and somebody was sitting on the hood of her car.

[[s Adaeze Holm > Mirela Stanciu]]"I don't actually know which one's mine," Adaeze said. [[s Adaeze Holm > Mirela Stanciu]]"I mean I do. It's on four. I was going to say that as a sort of an excuse, and then you came out of the elevator and I forgot what it was an excuse for."

[[s Mirela Stanciu > Adaeze Holm]]"You're soaked."

[[s Adaeze Holm > Mirela Stanciu]]"I took the ramp. I was thinking." She pushed wet hair off her forehead. It was the first time Mirela had ever seen her look as if she didn't know what to do with her hands, those hands. [[s Adaeze Holm > Mirela Stanciu]]"He's discharged tomorrow. So I won't have a four o'clock."

[[s Mirela Stanciu > Adaeze Holm]]"No. I suppose I won't either."

[[s Adaeze Holm > Mirela Stanciu]]"I was married," the taller woman said to the floor. [[s Adaeze Holm > Mirela Stanciu]]"Pilar's probably told you. Katrin's a pathologist, she's in Oslo now, she's very happy, she sends me a calendar. She used to say I was only ever really in the room if someone was dying in it."

The rain came in over the wall in a long gust. A car alarm started up on some other level and thought better of it.

[[s Mirela Stanciu > Adaeze Holm]]"Was she right?"

[[s Adaeze Holm > Mirela Stanciu]]"Yeah. Then." Adaeze looked up. [[s Adaeze Holm > Mirela Stanciu]]"Nobody's dying now and I've been sitting on a Toyota for forty minutes."

It would have been so easy. There were about three feet of concrete in it. The smaller woman put her bag down on the ground, because her arm had started to shake, and made herself stay on her own side of them.

[[s Mirela Stanciu > Adaeze Holm]]"I've been up for twenty-six hours," she said carefully. [[s Mirela Stanciu > Adaeze Holm]]"So have you. I had a rule about this, and I can't remember one word of it, and I think that's because I'm tired. I want to know if I can't remember it when I've slept."

[[s Adaeze Holm > Mirela Stanciu]]"That's very—"

[[s Mirela Stanciu > Adaeze Holm]]"Don't say sensible."

[[s Adaeze Holm > Mirela Stanciu]]"I was going to say hot, actually."

Mirela made a noise. She put both hands over her face and stood there in the exhaust smell and laughed until her ribs hurt, and when she took them away Adaeze had slid down off the hood and was holding out the bag to her by its strap, at the full length of her arm, like someone feeding a horse.

[[s Adaeze Holm > Mirela Stanciu]]"Saturday," said Adaeze. [[s Adaeze Holm > Mirela Stanciu]]"In the daytime. There's a place by the river that does eggs. How long do you need to think?"

She took the strap. Their fingers overlapped on it, and stayed.

[[s Mirela Stanciu > Adaeze Holm]]"Three days," Mirela said.

[[s Adaeze Holm > Mirela Stanciu]]"You're lying. You people always lie." The grin started on one side. [[s Adaeze Holm > Mirela Stanciu]]"How long have you really got?"

[[s Mirela Stanciu > Adaeze Holm]]"Ask me on Saturday," she said, and got into the car before she could give any of it away, and sat there with the engine off and listened to somebody go humming up the ramp in the rain.
