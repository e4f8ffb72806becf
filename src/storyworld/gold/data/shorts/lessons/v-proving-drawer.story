title: Proving Drawer
section: third | past | - | Bettina Kowalczyk
person: Bettina Kowalczyk | Bettina; Bets; Ms. Kowalczyk | she/her
person: Ruairi Maddock | Ruairi; Maddock; Ruairi Maddock; Mr. Maddock; the redhead; the taller baker | he/him
person: Gulshan Mirza | Gulshan; Gul; Auntie Gul; the retired bus driver | she/her
person: Jonty Vale | Jonty; the presenter | he/him
person: Hector Prideaux | Hector; Prideaux; the older judge; Chef | he/him
person: Marguerite Stroud | Marguerite; Marguerite Stroud | she/her
person: Fliss | the girl with the headset; Fliss | she/her
person: Kyle | Kyle | he/him
person: Oskar | Oskar; my son | he/him
relation: Bettina Kowalczyk | Ruairi Maddock | rival: rival bakers
relation: Bettina Kowalczyk | Gulshan Mirza | friend: friends from the tent
relation: Hector Prideaux | Marguerite Stroud | colleague: fellow judges
relation: Bettina Kowalczyk | Oskar | family: mother
=====
Proving Drawer

[[scene place=tent; present=Bettina Kowalczyk, Ruairi Maddock, Gulshan Mirza, Jonty Vale; time=forty-one minutes left on the clock]]
There were forty-one minutes left on the clock when Bettina opened her oven and found it cold.

Not cool. Cold. She put her whole hand in, like a vet, in front of God and the whole tent, and touched the top of the brioche, and the brioche was exactly as raw as it had been when she'd shut the door on it.

[[s Bettina Kowalczyk]]"No," she said. [[s Bettina Kowalczyk]]"No, no, no, no."

[[s Gulshan Mirza > Bettina Kowalczyk]]"What's happened?" Gulshan called from the bench behind.

[[s Bettina Kowalczyk > Gulshan Mirza]]"It's off. My oven's off."

[[s Gulshan Mirza > Bettina Kowalczyk]]"Off how?"

[[s Bettina Kowalczyk > Gulshan Mirza]]"Off *off*, Gul!"

Across the aisle Ruairi Maddock looked up from his sugar work. Naturally he was doing sugar work. It was the semi-final, he'd won Star Baker three times, and he was pulling a ribbon of scarlet caramel between his fists as though he'd been asked to hold somebody's wool.

[[s Ruairi Maddock > Bettina Kowalczyk]]"Did you press it twice?" he said. [[s Ruairi Maddock > Bettina Kowalczyk]]"They do that. You press it twice and it goes off again."

[[s Bettina Kowalczyk > Ruairi Maddock]]"I did not press it twice."

[[s Ruairi Maddock > Bettina Kowalczyk]]"Only asking."

[[s Bettina Kowalczyk > Ruairi Maddock]]"You were over here." She could hear her voice climbing and couldn't do a thing about it. [[s Bettina Kowalczyk > Ruairi Maddock]]"Quarter of an hour ago. You were standing right there."

[[s Ruairi Maddock > Bettina Kowalczyk]]"I was borrowing your scales."

[[s Bettina Kowalczyk > Ruairi Maddock]]"And now my oven's off."

[[s Ruairi Maddock > Bettina Kowalczyk]]"With my hands, Bets. I borrowed your scales with my hands. What d'you think I did, turn it off with my arse?"

Somewhere to the left a camera swung round. Bettina felt it the way you feel a wasp. Behind the camera, beaming, in a shirt with pineapples on it, came Jonty.

[[s Jonty Vale > Bettina Kowalczyk, Ruairi Maddock]]"Trouble in paradise?" said the presenter.

[[s Bettina Kowalczyk > Jonty Vale]]"My oven's been switched off."

[[s Jonty Vale > Bettina Kowalczyk]]"Been switched off. Passive voice! By whom, do we think?"

[[s Ruairi Maddock > Jonty Vale]]"She thinks by me," said Ruairi.

[[s Jonty Vale > Ruairi Maddock]]"And was it?"

[[s Ruairi Maddock > Jonty Vale]]"Jonty, mate, if I let go of this it's going to set on my thumbs."

[[s Gulshan Mirza > Jonty Vale, Ruairi Maddock, Bettina Kowalczyk]]"Excuse me." Gulshan had come round with a tea towel over each shoulder. She'd driven the number 38 for twenty-six years and she had a way of making an aisle clear. [[s Gulshan Mirza > Bettina Kowalczyk]]"Is anybody turning it back *on*? Bettina. Darling. Two hundred. Fan. Now."

Bettina turned it on. The little light came up orange. Two hundred would take nine minutes, and the brioche wanted thirty-five, and she'd been a bookkeeper for long enough to do that sum without wanting to.

[[s Bettina Kowalczyk > Gulshan Mirza]]"It won't do it."

[[s Gulshan Mirza > Bettina Kowalczyk]]"Make it smaller. Make rolls."

[[s Bettina Kowalczyk > Gulshan Mirza]]"It's a *castle*, Gul, I can't make a castle out of rolls."

[[s Ruairi Maddock > Bettina Kowalczyk]]"Use mine," said Ruairi.

Nobody said anything. He'd gone a bit pink round the ears, which on a redhead was a bit like a fire alarm.

[[s Ruairi Maddock > Bettina Kowalczyk]]"It's at one-ninety," he went on, to his caramel. [[s Ruairi Maddock > Bettina Kowalczyk]]"My genoise came out ages ago. Bottom shelf's hotter. Just, like. Turn it halfway."

[[s Bettina Kowalczyk > Ruairi Maddock]]"Why?"

[[s Ruairi Maddock > Bettina Kowalczyk]]"Because the back's hotter than the front?"

[[s Bettina Kowalczyk > Ruairi Maddock]]"No. Why would you."

[[s Ruairi Maddock > Bettina Kowalczyk]]"Bets, you've thirty-nine minutes. D'you want to do this now?"

She did not want to do this now. She picked up the tin and crossed the aisle, and the taller baker, who had a good foot on her and hadn't a hand free, got the door for her with his knee.

[[s Gulshan Mirza > Bettina Kowalczyk]]"There," said the retired bus driver, with satisfaction. [[s Gulshan Mirza > Bettina Kowalczyk, Ruairi Maddock]]"Wasn't so hard, was it? Listen to your Auntie Gul. Room for everyone downstairs."

[[scene place=the judging table; present=Bettina Kowalczyk, Ruairi Maddock, Hector Prideaux, Marguerite Stroud, Gulshan Mirza, Jonty Vale; time=By four o'clock]]
By four o'clock the benches had been wiped and three stools set out in a row, where in June there had been twelve. The judging table had its gingham on. The judges came in from wherever they kept the judges. Marguerite Stroud had changed her scarf. Hector Prideaux had, as always, changed nothing, least of all his face.

[[s Jonty Vale > Bettina Kowalczyk]]"Bettina," said Jonty. [[s Jonty Vale > Bettina Kowalczyk]]"Would you bring up your showstopper?"

It was heavier than it looked. She set it down in front of them, a fat golden keep with four towers, one of which had decided to be a leaning one.

Prideaux walked round it.

[[s Hector Prideaux > Bettina Kowalczyk]]"It lists," he said.

[[s Bettina Kowalczyk > Hector Prideaux]]"Yes, Chef."

[[s Marguerite Stroud > Hector Prideaux]]"I think it's got character, Hector."

[[s Hector Prideaux > Marguerite Stroud]]"So has my brother-in-law. I wouldn't eat him." He took the knife from Marguerite's hand and cut the leaning tower off at the base, and Bettina heard Gulshan suck her teeth behind her. He pulled the crumb apart. He pressed it. He smelled it, for what felt like most of the afternoon. [[s Hector Prideaux > Bettina Kowalczyk]]"What time did this go in?"

[[s Bettina Kowalczyk > Hector Prideaux]]"Late. My oven was off."

[[s Marguerite Stroud > Bettina Kowalczyk]]"Off?" Marguerite put down her fork. [[s Marguerite Stroud > Bettina Kowalczyk]]"What do you mean, off?"

[[t Bettina Kowalczyk]]"Say it," Bettina thought. [[t Bettina Kowalczyk]]"Say *he was standing there*. They'll cut to his face."

She looked round. Ruairi had found something very interesting about his own shoe.

[[s Bettina Kowalczyk > Marguerite Stroud, Hector Prideaux]]"I must have pressed it twice," she said. [[s Bettina Kowalczyk > Marguerite Stroud, Hector Prideaux]]"It does that."

His head came up.

[[s Hector Prideaux > Bettina Kowalczyk]]"And yet it's baked," said the older judge. [[s Hector Prideaux > Bettina Kowalczyk]]"Through. There is a little closeness, here, at the bottom. Otherwise this is the best brioche I've had in this tent. I don't know how you managed it, Ms. Kowalczyk, and I suspect that you don't either."

[[s Bettina Kowalczyk > Hector Prideaux]]"I had help."

[[s Marguerite Stroud > Bettina Kowalczyk]]"Did you, now?"

[[s Bettina Kowalczyk > Marguerite Stroud]]"Someone lent me a shelf."

Marguerite looked along the stools, one, two, three, and stopped. She had been married four times and missed very little. [[s Marguerite Stroud > Bettina Kowalczyk]]"How gallant," she said.

[[s Jonty Vale > Ruairi Maddock]]"Mr. Maddock!" cried Jonty. [[s Jonty Vale > Ruairi Maddock]]"You're up!"

It was a swan. Of course it was a swan, it had a scarlet ribbon in its beak and every feather was a separate tuile. He carried it six steps. On the seventh the neck went, quite slowly, like somebody nodding off on a train, and the head landed on the grass matting with a tiny crunch.

[[s Gulshan Mirza]]"Oh, *no*," said Gulshan.

[[s Ruairi Maddock > Hector Prideaux, Marguerite Stroud]]"It's a comment," Ruairi said after a moment. [[s Ruairi Maddock > Hector Prideaux, Marguerite Stroud]]"On the monarchy."

Even Prideaux's mouth moved.

[[s Marguerite Stroud > Ruairi Maddock]]"Sit down, dear," said Marguerite. [[s Marguerite Stroud > Ruairi Maddock]]"We'll taste the body. I'm sure it's a lovely body."

[[s Hector Prideaux > Marguerite Stroud]]"There is no structure."

[[s Marguerite Stroud > Hector Prideaux]]"Hector, he can see there's no structure. It's on the floor."

[[s Jonty Vale > Ruairi Maddock]]"Shall I pick that up?" Jonty had knelt on the matting with one finger out, like a man about to meet a hedgehog. [[s Jonty Vale > Ruairi Maddock]]"Or is it a crime scene?"

[[s Ruairi Maddock > Jonty Vale]]"Leave it," Ruairi told him. [[s Ruairi Maddock > Jonty Vale]]"It knew the risks."

***

[[scene place=the horse trough/behind the catering van; present=Bettina Kowalczyk, Ruairi Maddock, Fliss; time=-]]
She found him behind the catering van, sitting on the edge of the horse trough with a paper plate on his knees. There was a swan's wing on the plate. He was eating it.

[[s Bettina Kowalczyk > Ruairi Maddock]]"You left it too late to put the support in," Bettina said.

[[s Ruairi Maddock > Bettina Kowalczyk]]"Hello to you too."

[[s Bettina Kowalczyk > Ruairi Maddock]]"You were opening the oven for me every five minutes. I saw you. You kept turning the tin."

[[s Ruairi Maddock > Bettina Kowalczyk]]"The back's hotter than the front." He held up the plate. [[s Ruairi Maddock > Bettina Kowalczyk]]"Feather?"

She took one. It was perfect, thin as a fingernail, and it made her furious. She sat down on the trough, not close.

[[s Ruairi Maddock > Bettina Kowalczyk]]"Gul's buried us both, you know," said the redhead. [[s Ruairi Maddock > Bettina Kowalczyk]]"With choux. Two hundred profiteroles and every one of them the same size. She's a machine."

[[s Bettina Kowalczyk > Ruairi Maddock]]"She measured them with a ticket punch."

[[s Ruairi Maddock > Bettina Kowalczyk]]"She did not."

[[s Bettina Kowalczyk > Ruairi Maddock]]"She showed me."

That got a laugh out of him, a proper one. She found she was pleased, and then that she was annoyed at being pleased, and she ate the feather.

[[s Bettina Kowalczyk > Ruairi Maddock]]"My son says you're the villain," she told him. [[s Bettina Kowalczyk > Ruairi Maddock]]"Oskar. He's nine. He's made a chart."

[[s Ruairi Maddock > Bettina Kowalczyk]]"Am I winning?"

[[s Bettina Kowalczyk > Ruairi Maddock]]"You were. Today's going to confuse him."

[[s Ruairi Maddock > Bettina Kowalczyk]]"You could've said." He wasn't joking now; she hadn't known he could stop. [[s Ruairi Maddock > Bettina Kowalczyk]]"In there. You thought it was me, and you could've said, and you didn't."

[[s Bettina Kowalczyk > Ruairi Maddock]]"I didn't think it was you."

[[s Ruairi Maddock > Bettina Kowalczyk]]"Bets."

[[s Bettina Kowalczyk > Ruairi Maddock]]"I didn't think it was you by the *end*."

The van door banged. A girl with a headset came round the corner at a trot, the one who was forever moving them out of shot, hugging a tablet to her chest as if it might go off.

[[s Fliss > Bettina Kowalczyk, Ruairi Maddock]]"There you are! Both of you, oh, brilliant. I'm not supposed to show you this. I'm so, *so* not supposed to show you this."

[[s Ruairi Maddock > Fliss]]"Then I'd say don't, Fliss."

[[s Fliss > Ruairi Maddock, Bettina Kowalczyk]]"Kyle in the truck found it." She'd already turned the tablet round. [[s Fliss > Bettina Kowalczyk, Ruairi Maddock]]"Camera four. Look at the time code. Look at the *pineapples*."

On the screen was Bettina's bench, nobody at it. Then Jonty wandered in from the right, telling somebody a story with both arms, and leaned back against her oven to get to the good part. He laughed. He shifted his weight. Under the pineapples, the little orange light went out.

Nobody spoke.

[[s Ruairi Maddock > Bettina Kowalczyk]]"With his *arse*," Ruairi whispered.

Bettina made a noise she'd never made before. She had to put her head down on her knees. When she got it up again the girl with the headset had fled, and he was wiping his eyes with the swan plate's napkin, and somehow the not-close had got a good deal closer.

[[s Bettina Kowalczyk > Ruairi Maddock]]"I owe you an apology," she managed.

[[s Ruairi Maddock > Bettina Kowalczyk]]"You owe me a swan."

[[s Bettina Kowalczyk > Ruairi Maddock]]"I'm still going to beat you. Next week, if it's us. I'm going to wipe the floor with you, it's pastry."

[[s Ruairi Maddock > Bettina Kowalczyk]]"I'd be insulted if you didn't try." He broke the last feather and gave her the bigger half. [[s Ruairi Maddock > Bettina Kowalczyk]]"Tell Oskar I'm sorry about his chart."
