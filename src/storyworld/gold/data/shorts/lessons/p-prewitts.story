title: The Prewitts at Home
section: third | past | - | Anouk
person: Anouk | Anouk; Margaret; Margaret Prewitt; Mrs. Prewitt; my wife | she/her
person: Tolliver | Tolliver; Daniel; Mr. Prewitt; her husband; your husband; darling | he/him
person: Harald Lindqvist | Harald; Lindqvist; Dr. Lindqvist; the chemist | he/him
person: Benedikte Lindqvist | Benedikte; his wife; his own wife | she/her
person: Colonel Abara | Colonel Abara; the colonel; Sefu; Abara | he/him
person: Mrs. Castellane | Mrs. Castellane; the old lady; the old woman | she/her
person: Greaves | Greaves | he/him
relation: Anouk | Tolliver | colleague: spies posing as a married couple
relation: Harald Lindqvist | Benedikte Lindqvist | romantic: husband
relation: Mrs. Castellane | Anouk | other: neighbour
relation: Greaves | Anouk | colleague: her superior
=====
The Prewitts at Home

[[scene place=the kitchen; present=Anouk, Tolliver; time=twenty to eight]]
At twenty to eight the salmon was still raw in the middle, and Anouk's husband of eleven days was standing in the kitchen with his sleeves rolled up, losing a fight with a corkscrew.

[[s Anouk > Tolliver]]"You're stabbing it," she said.

[[s Tolliver > Anouk]]"I'm opening it," he said.

[[s Anouk > Tolliver]]"You've killed men with less effort."

[[s Tolliver > Anouk]]"I had more room." Tolliver got the cork out in two pieces, looked at both, and put them in his trouser pocket like evidence. [[s Tolliver > Anouk]]"Go over it again."

[[s Anouk > Tolliver]]"You go over it," she told him, peering into the oven.

[[s Tolliver > Anouk]]"Four guests. Lindqvist keeps the fob on his key ring, the keys in his jacket, and the jacket comes off because you've had the heating on since noon. I hang it up. I need ninety seconds." He sniffed the wine and made a face. [[s Tolliver > Anouk]]"His wife drinks. The colonel doesn't, and he looks at people's hands. And then there's Mrs. Castellane from downstairs. Whom you invited. On purpose."

[[s Anouk > Tolliver]]"She cornered me at the post boxes. It would have been strange not to." Anouk shoved the salmon back in the oven with her hip. [[s Anouk > Tolliver]]"Besides, old ladies fill silences. How did we meet?"

[[s Tolliver > Anouk]]"The night ferry. You were seasick."

[[s Anouk > Tolliver]]"You were seasick."

[[s Tolliver > Anouk]]"We agreed on Tuesday that—" he began.

The doorbell went.

They looked at each other. She reached up and straightened his collar, because Margaret Prewitt would have, and because it was crooked and had been bothering her for an hour.

[[s Anouk > Tolliver]]"Smile, darling."

[[s Tolliver > Anouk]]"I am smiling," he said.

[[scene place=the dining room; present=Anouk, Tolliver, Harald Lindqvist, Benedikte Lindqvist, Colonel Abara, Mrs. Castellane; time=By the time the soup had gone round]]
By the time the soup had gone round it was twenty-six degrees in the dining room and nobody had taken off a thing. Dr. Lindqvist sat at the end of the table in grey tweed, shining gently, like a ham.

[[s Anouk > Harald Lindqvist]]"Won't you let Daniel hang that up for you?" Anouk asked him. It was the third time.

[[s Harald Lindqvist > Anouk]]"You are kind," he said. [[s Harald Lindqvist > Anouk]]"No. I feel the cold."

[[s Benedikte Lindqvist > Harald Lindqvist]]"You do not feel the cold, Harald, you have soup on your cuff and you don't want Mrs. Prewitt to see." Benedikte held out her glass without looking to find out who would fill it. Tolliver filled it. [[s Benedikte Lindqvist > Tolliver, Anouk]]"Now. I want to hear something romantic. We've been married twenty-two years and I've forgotten how it's done. How did you two find each other?"

[[s Anouk > Benedikte Lindqvist]]"Oh, it's not much of a—" she started.

[[s Tolliver > Benedikte Lindqvist]]"On the night ferry," said Tolliver. [[s Tolliver > Benedikte Lindqvist]]"She was sick on my shoes."

The old lady on his left put down her spoon with every sign of happiness. [[s Mrs. Castellane > Tolliver]]"On them?"

[[s Tolliver > Mrs. Castellane]]"Into one of them. I'd taken it off. I'd had a stone."

[[s Anouk > Mrs. Castellane]]"He tells it that way round because he's vain," Anouk said, smiling until her ears hurt. [[s Anouk > Mrs. Castellane, Benedikte Lindqvist]]"I held his head for three hours. He proposed to the railing."

[[s Mrs. Castellane > Anouk]]"And did it accept?" she wanted to know.

[[s Anouk > Mrs. Castellane]]"It was bolted down, Mrs. Castellane. It had no choice."

Benedikte shrieked. Even the chemist smiled into his bread. Only the man across from him went on squaring his knife with his fork, and when the laughing was done he said, quite mildly, [[s Colonel Abara > Tolliver]]"Which ferry would that be?"

[[s Tolliver > Colonel Abara]]"Sorry, Colonel?" he said, pouring water.

[[s Colonel Abara > Tolliver]]"I was posted on the coast nine years. They stopped the night crossing after the harbour fire. I only wonder when it was."

[[s Tolliver > Colonel Abara]]"Before the fire," Tolliver said.

[[s Colonel Abara > Tolliver]]"Ah. You must have been children."

[[s Benedikte Lindqvist > Colonel Abara]]"Sefu, don't interrogate them, they're newlyweds," she scolded.

[[s Colonel Abara > Benedikte Lindqvist]]"Are they?" he said. [[s Colonel Abara > Benedikte Lindqvist]]"I understood six years."

There was one of those silences. It was exactly the kind that old ladies were supposed to fill, and Anouk turned to hers with something close to prayer. Mrs. Castellane had picked up the gravy boat, apparently to admire the pattern. She tilted it to see the maker's mark on the bottom.

It went over Lindqvist from lapel to lap.

[[s Mrs. Castellane > Harald Lindqvist]]"Oh, my dear man! Oh, my wrists, they just go, they simply go—"

[[s Harald Lindqvist > Mrs. Castellane]]"It is nothing," he said bravely. [[s Harald Lindqvist > Mrs. Castellane]]"It is only gravy."

[[s Benedikte Lindqvist > Harald Lindqvist]]"Take it off," said his own wife, [[s Benedikte Lindqvist > Harald Lindqvist]]"before it gets to the lining."

[[s Tolliver > Harald Lindqvist]]"Allow me." Tolliver already had him by one sleeve. [[s Tolliver > Harald Lindqvist]]"Cold water and salt. Two minutes. I'm a wizard with gravy, ask my wife."

[[s Anouk > Harald Lindqvist]]"He is," Anouk said. [[s Anouk > Harald Lindqvist]]"It's why I married him."

The door swung shut behind him. She served the salmon. She counted to ninety, and then to a hundred and eighty, while Benedikte told a long story about a goat on a balcony, and at two hundred and forty the colonel folded his napkin.

[[s Colonel Abara > Anouk]]"Your husband is very thorough."

[[s Anouk > Colonel Abara]]"He's smoking," said Anouk.

[[s Colonel Abara > Anouk]]"I beg your pardon?"

[[s Anouk > Colonel Abara]]"He's out there smoking. He swore to me at Christmas, he swore on his mother, and he thinks I can't—" She let her voice crack in the middle, and stood, and threw her napkin down so that it landed in the butter. [[s Anouk > Harald Lindqvist, Benedikte Lindqvist, Colonel Abara, Mrs. Castellane]]"Excuse me. I'm so sorry. Please, eat."

[[s Benedikte Lindqvist > Anouk]]"You give him hell," Benedikte called after her.

[[scene place=the hall; present=Anouk, Tolliver, Colonel Abara; time=-]]
In the hall Tolliver was crouched between the umbrella stand and the coats with Lindqvist's jacket over one knee and the reader on the other. A small green light crawled along it. It had crawled about two thirds of the way.

[[s Anouk > Tolliver]]"You promised me!" she shouted, pulling the door to, and then, in no voice at all, [[s Anouk > Tolliver]]"What the hell is taking so long?"

[[s Tolliver > Anouk]]"It's a newer chip," he whispered. [[s Tolliver > Anouk]]"Greaves said ninety seconds. Greaves is an idiot. I need another minute." He raised his head and bawled at the ceiling, [[s Tolliver > Anouk]]"It was one cigarette, Margaret!"

[[s Anouk > Tolliver]]"It's always one! It was one in Lisbon!"

[[s Tolliver > Anouk]]"We've never been to Lisbon," he hissed.

[[s Anouk > Tolliver]]"I know," she whispered back. [[s Anouk > Tolliver]]"Keep going."

[[s Tolliver > Anouk]]"You count them! What kind of woman counts a man's cigarettes? You count my drinks, you count my shirts, you alphabetized the—" He ran dry for a second and she saw him look around for something and find it. [[s Tolliver > Anouk]]"You put a line of tape down the middle of the bed."

That one was true. The green light blinked.

[[s Anouk > Tolliver]]"You kick," said Anouk, not very loudly.

[[s Tolliver > Anouk]]"I don't kick. I turn over. There's a difference, and you'd know it if you ever once—"

[[s Anouk > Tolliver]]"Once what?"

[[s Tolliver > Anouk]]"Nothing," he muttered. [[s Tolliver > Anouk]]"Forty seconds."

[[s Anouk > Tolliver]]"No, go on. Once what?"

He opened his mouth. Behind her a floorboard spoke, and she did the only thing there was time for, which was to go down on both knees, get him by the collar she had straightened herself and kiss him, with the reader jammed between their ribs and the tweed over all of it. He made a surprised noise. Then he stopped making it. His hand came up to the back of her neck and stayed there, and somewhere under her heart the machine gave one polite buzz to say that it was finished.

[[s Colonel Abara > Anouk, Tolliver]]"Forgive me," said Colonel Abara. [[s Colonel Abara > Anouk, Tolliver]]"I was looking for the bathroom."

[[s Tolliver > Colonel Abara]]"Second left." Tolliver sounded as though he had run up stairs.

[[s Colonel Abara > Tolliver]]"And you have found the gravy?" he inquired.

[[s Tolliver > Colonel Abara]]"What? Yes. It's coming right out."

The colonel looked at their hands, all four of them, for quite a long time. Then, unexpectedly, he laughed. [[s Colonel Abara > Anouk, Tolliver]]"Newlyweds," he said, and went off to the second left.

***

[[scene place=the door; present=Anouk, Tolliver, Mrs. Castellane; time=past eleven]]
It was past eleven before they got rid of them. Benedikte kissed everybody, including the coat stand. Lindqvist patted his pockets, found his keys, and apologized for the third time for having been spilled on, and the colonel saw the two of them down to the taxi. That left the old woman, who was doing up her cardigan in the door with great attention, one button at a time.

[[s Mrs. Castellane > Anouk, Tolliver]]"Such a nice evening," she said. [[s Mrs. Castellane > Anouk, Tolliver]]"I don't get out."

[[s Anouk > Mrs. Castellane]]"You must come again," said Anouk.

[[s Mrs. Castellane > Anouk]]"Oh, I shall. I'm only under your feet. One hears such a lot through these floors." She got to the last button. [[s Mrs. Castellane > Tolliver]]"Four minutes, though, Mr. Prewitt. In my day we used a bar of soap and a nail file and were back before the fish."

Nobody said anything. Down in the street the taxi pulled away.

Tolliver's hand had gone to the small of his back, where there was nothing, because he hadn't wanted to spoil the line of the jacket. [[s Tolliver > Mrs. Castellane]]"I don't think I follow you."

[[s Mrs. Castellane > Tolliver]]"No, dear. Your superiors didn't, either, and I sent them three letters." She patted his cheek. [[s Mrs. Castellane > Anouk]]"The ferry was sloppy. Choose a train, there's always a train. And I was aiming at the trousers, so you were lucky."

[[s Anouk > Mrs. Castellane]]"Who did you work for?" Anouk asked.

[[s Mrs. Castellane > Anouk]]"Guess, and I'll tell you if you're warm. Not tonight. I'm eighty-one." On the first stair she turned, holding the rail. [[s Mrs. Castellane > Anouk]]"That business in the hall was very good, by the way. The shouting. One felt they really were married."

[[s Anouk > Mrs. Castellane]]"Thank you."

[[s Mrs. Castellane > Anouk, Tolliver]]"I meant it as a warning," said Mrs. Castellane, and went down.

They listened to her all the way to the bottom: slipper, stick, slipper, stick, the chain, the bolt. Anouk shut the door and leaned on it. Her husband sat on the floor among the umbrellas, took the two halves of the cork out of his pocket, and tried fitting them together.

[[s Tolliver > Anouk]]"We should tell Greaves about her," he said.

[[s Anouk > Tolliver]]"We should," she agreed.

[[s Tolliver > Anouk]]"First thing tomorrow."

[[s Anouk > Tolliver]]"Once what?" said Anouk.

He didn't look up. [[s Tolliver > Anouk]]"There's no good way of saying it," he said.

[[s Anouk > Tolliver]]"Say it badly, then. You've been doing everything else badly all night."

[[s Tolliver > Anouk]]"If you ever once came over the tape," said Tolliver, [[s Tolliver > Anouk]]"you'd know that I don't kick."

The dishwasher changed gear in the kitchen. After a while she slid down the door until she was sitting too, with her good shoes against his terrible ones, and took the halves of the cork away from him before he could lose them.

[[s Anouk > Tolliver]]"It was you who was seasick," she said.
