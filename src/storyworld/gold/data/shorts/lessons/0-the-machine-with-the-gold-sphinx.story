title: The Machine with the Gold Sphinx
section: third | past | - | -
person: Nutsa | Nutsa; Bebia Nutsa; Bebia; Deda; the elder; her sister; the elder sister | she/her
person: Eteri | Eteri; Eto; the younger; Aunt Eteri; Bebia Eteri; her sister; the younger sister | she/her
person: Daro | Daro; Deda; Bebia Daro; their mother; the old lady | she/her
person: Otar | Otar; Babua Otar; Babua; Mama; Nutsa's husband; the tamada | he/him
person: Tsiala | Tsiala; the child; Nutsa's daughter; her daughter | she/her
person: Keti | Keti; the girl with the rucksack; her granddaughter; Nutsa's granddaughter | she/her
person: Lado | Lado; Eteri's grandson; the boy with the guitar; the young man | he/him
person: Shota | Shota; the neighbour from below; Uncle Shota | he/him
person: Mrs. Kvirkvelia | Mrs. Kvirkvelia; the postwoman | she/her
relation: Daro | Nutsa | family:mother
relation: Daro | Eteri | family:mother
relation: Nutsa | Eteri | family:sister
relation: Otar | Nutsa | family:husband
relation: Nutsa | Tsiala | family:mother
relation: Otar | Tsiala | family:father
relation: Daro | Tsiala | family:grandmother
relation: Tsiala | Keti | family:mother
relation: Nutsa | Keti | family:grandmother
relation: Eteri | Lado | family:grandmother
relation: Otar | Keti | family:grandfather
=====
[[scene place=the glassed balcony in Kutaisi/the balcony; present=Nutsa, Eteri, Daro, Tsiala; time=1979/October]]
In October of 1979 the sewing machine stood on the glassed balcony in Kutaisi, between two daughters, and neither would let go of it. It was a Singer. It had a gold sphinx on its neck, and it had come from Batumi on an ox.

[[s Daro > Nutsa, Eteri]]"I'm not dead," their mother reminded them from the couch.

[[s Nutsa > Daro]]"Nobody's saying you're dead, Deda."

[[s Daro > Nutsa]]"You're dividing my things."

[[s Eteri > Daro]]"You told us to!" said Eteri. [[s Eteri > Daro]]"You said, 'Do it now, while I can enjoy it.'"

[[s Daro > Eteri]]"I thought it would be more enjoyable."

Nutsa, the elder, had the wheel. The younger had the treadle. Beneath the table, with the pins, sat Nutsa's daughter, who was six and saw only skirts.

[[s Nutsa > Eteri]]"You can't even thread it."

[[s Eteri > Nutsa]]"I can learn."

[[s Nutsa > Eteri]]"I've sewn on it since I was nine. I sewed your wedding dress on it."

[[s Eteri > Nutsa]]"I noticed. I couldn't lift my arms."

[[s Nutsa > Eteri]]"You weren't meant to lift your arms! You were meant to get married!"

[[s Tsiala > Daro]]"Bebia," said the child from below, [[s Tsiala > Daro]]"who's the lion with the lady's head?"

[[s Daro > Tsiala]]"That's your Aunt Eteri when she wants something."

[[s Eteri > Daro]]"You always take her side."

[[s Daro > Eteri]]"I've never taken a side in my life. I gave you the carpet."

[[s Eteri > Daro]]"The carpet has moths."

[[s Daro > Eteri]]"So has the machine, if you listen."

That ought to have been the end of it, for Eteri had begun to smile. But Nutsa was tired; she'd been nursing the old lady since the spring; and she said the thing that she had on her tongue.

[[s Nutsa > Eteri]]"Take it, then. You'll sell it. Your husband will drink it by New Year."

The treadle stopped.

[[s Daro > Nutsa]]"Nutsa," said their mother.

[[s Nutsa > Daro]]"Well, he will."

[[s Eteri > Nutsa]]"Say that again," said Eteri.

She didn't say it again. She didn't take it back either. Eteri got her coat. She kissed the old lady on the forehead, bent down, kissed the child, and stepped over her sister's feet as one does over a puddle.

[[s Daro > Eteri]]"Eto! Where are you going? There's soup!"

[[s Tsiala > Nutsa]]"Deda, is she coming back?"

[[s Nutsa > Tsiala]]"Eat your pins," said Nutsa, and did not hear what she had said.

***

[[scene place=the balcony; present=Nutsa, Otar, Tsiala, Mrs. Kvirkvelia; time=the winter of 1994]]
In the winter of 1994 there was no gas, no light and no glass in the third window, and they'd burned the couch. Otar was looking thoughtfully at the table with the sphinx.

[[s Nutsa > Otar]]"No," said Nutsa.

[[s Otar > Nutsa]]"I was only looking."

[[s Nutsa > Otar]]"I know how you look. You looked at the couch."

[[s Tsiala > Otar]]"Mama," said Tsiala, [[s Tsiala > Otar]]"burn my diploma. It's on good card."

[[s Otar > Tsiala]]"It's in philosophy. It wouldn't give any heat." Her father blew on his fingers. He'd been the best toastmaster in the quarter once, and nobody had had anything to raise for two years. [[s Otar > Tsiala]]"Is that someone on the stairs?"

It was Mrs. Kvirkvelia, who had gone on being the postwoman though there was no post. She had a man's overcoat and a sack, and out of the sack she took a parcel, a real one, with string.

[[s Mrs. Kvirkvelia > Nutsa]]"It's been opened," she said. [[s Mrs. Kvirkvelia > Nutsa]]"But not by me."

[[s Nutsa > Mrs. Kvirkvelia]]"Who's it from?"

[[s Mrs. Kvirkvelia > Nutsa]]"From Thessaloniki. Sit down, dear, it's from Eteri."

[[s Nutsa > Mrs. Kvirkvelia]]"I don't know any Eteri."

[[s Otar > Nutsa]]"Nutsa."

[[s Nutsa > Otar]]"I don't. Send it back."

[[s Mrs. Kvirkvelia > Nutsa]]"Back with what?" asked the postwoman. [[s Mrs. Kvirkvelia > Nutsa]]"I walked here from the station. There's a ham in it. I've been carrying that ham for nine kilometres and I've got principles, but I haven't got many left."

It was Tsiala who cut the string, without asking. There was the ham; there was coffee, soap, candles; and on the top a letter, which nobody took, until she did.

[[s Otar > Tsiala]]"Aloud," said her father.

[[s Nutsa > Tsiala]]"Not aloud," said her mother.

Tsiala took it to the window. [[m Eteri > Nutsa]]"To my sister," she read out. [[m Eteri > Nutsa]]"He did drink. It wasn't by New Year, it took him until Easter. I left him in 1983 and I didn't tell you, because you'd have been right. I clean for a lady here and in the evening I sew. I had to learn. You were also right that I couldn't thread it. Eat the ham. Eteri."

There was no sound on the balcony but the tin cup that caught the drips.

[[s Otar > Nutsa]]"Will you write to her?"

Nutsa had picked up the soap. She smelled it.

[[s Tsiala > Nutsa]]"Deda? Is there anything you want me to put?"

[[s Nutsa > Tsiala]]"Put that the ham was salty," said Nutsa at last. She turned to face the wall. [[s Nutsa > Tsiala]]"And put that I let out that dress. After she'd gone. I let it out under the arms."

***

[[scene place=the yard/the table under the persimmon; present=Otar, Shota, Lado; time=2019/the last Sunday of September]]
On the last Sunday of September 2019 three men were putting up a table under the persimmon in the yard, and it was the wrong way round.

[[s Otar > Lado]]"The long side to the wall," said Babua Otar, who was directing from a chair. He was eighty-three.

[[s Lado > Otar]]"You said the short side, Babua."

[[s Otar > Lado]]"I said it to see if you'd argue. Who taught you to carry? Greeks?"

[[s Shota > Otar]]"Leave the boy alone," puffed the neighbour from below at the other end. [[s Shota > Otar]]"He's a musician."

[[s Otar > Shota]]"He isn't a boy, Shota, he's thirty, and that's not a musician, that's a guitar. What time's the aeroplane?"

[[s Lado > Otar]]"It landed at two."

[[s Otar > Lado]]"And the women have gone to fetch her? In whose car?"

[[s Lado > Otar]]"In Tsiala's."

[[s Shota > Otar]]"Both of them went?" said Shota. [[s Shota > Otar]]"Nutsa too?"

[[s Otar > Shota]]"She put on the brooch."

[[s Shota > Otar]]"Forty years, and she puts on the brooch."

[[s Otar > Shota]]"She's told me she's going to look at the airport. She's heard it's a good one."

The young man put down his end. He had only been in the country since Friday; it was he who had written to them in spring, in a schoolboy's Georgian, that his grandmother would like to come and wouldn't ask.

[[s Lado > Otar]]"What if they quarrel in the car?" he said.

[[s Otar > Lado]]"Then they'll arrive," said the old man. [[s Otar > Lado]]"It's if they're polite that we should worry."

[[scene place=the yard/the table under the persimmon; present=Otar, Shota, Lado, Nutsa, Eteri, Tsiala, Keti]]
They were polite. They got out on either side of the car, both small, both in black, each with a handbag held like a shield; and behind them came Tsiala with her eyes turned up to heaven, and the girl with the rucksack, Nutsa's granddaughter, who had flown in from Leipzig on the same afternoon and had been put in the middle.

[[s Keti > Lado]]"Forty minutes," she told the boy with the guitar, through her teeth. [[s Keti > Lado]]"They discussed the road surface."

[[s Lado > Keti]]"Did anyone cry?"

[[s Keti > Lado]]"I nearly did."

[[s Otar > Eteri]]"Eteri!" Babua Otar got up by stages. [[s Otar > Eteri]]"Let me look at you. You haven't changed."

[[s Eteri > Otar]]"And you've gone blind, God bless you."

[[s Nutsa > Eteri]]"Will you sit here?" said Nutsa to her sister. [[s Nutsa > Eteri]]"Or perhaps there, out of the wind?"

[[s Eteri > Nutsa]]"Wherever it suits you."

[[s Nutsa > Eteri]]"No, no. Wherever you like."

[[s Tsiala > Nutsa, Eteri]]"Oh, for pity's sake," said Tsiala.

They ate. The tamada raised his glass to peace, to the dead, to the parents, to the guests; and down at the far end the two old women passed each other the salt, and thanked each other for it. At the sixth toast he put down the horn without drinking.

[[s Otar > Keti, Lado]]"I'm too old for this," he said. [[s Otar > Keti, Lado]]"You two. Go up and bring down the machine."

[[s Keti > Otar]]"The Singer? Babua, it weighs fifty kilos."

[[s Otar > Keti]]"There's two of you. And Shota."

[[s Shota > Otar]]"Me?"

[[s Otar > Shota]]"You've eaten, haven't you?"

So it came down the stairs, with swearing, and was set on the grass. Its sphinx had nearly worn away. Nobody spoke. The sisters stood, one on this side and one on that, and it would have taken a braver man than any there to say who had moved first.

[[s Eteri > Nutsa]]"You let it get rusty," said Eteri.

[[s Nutsa > Eteri]]"That isn't rust. That's oil."

[[s Eteri > Nutsa]]"What sort of oil? Sunflower?"

[[s Nutsa > Eteri]]"We had a war! What did you want me to use, perfume?"

[[s Eteri > Nutsa]]"I sent you a can of oil. With the second parcel."

[[s Nutsa > Eteri]]"I thought it was for salad."

[[s Eteri > Nutsa]]"You ate it?"

[[s Nutsa > Eteri]]"It was Greek!" cried Nutsa. [[s Nutsa > Eteri]]"How was I to know? We were all ill for a week and I thought, that's what she thinks of me!"

Tsiala had put her napkin over her face. Her shoulders were shaking.

[[s Otar > Lado]]"There," the tamada said to the young man, and took up the horn. [[s Otar > Lado]]"Now they've arrived."

[[s Eteri > Nutsa]]"Move over." The younger had got her glasses out, and a reel of white from the handbag; she had brought it, it seemed, all the way from Thessaloniki. She licked the end. She missed the needle, and missed it once more. [[s Eteri > Nutsa]]"It's the light."

[[s Nutsa > Eteri]]"It's not the light. Give it to me."

[[s Eteri > Nutsa]]"I can do it."

[[s Nutsa > Eteri]]"You never could," said Nutsa, and took her by the wrist to hold it still, and did not let go of it when the thread was through.
