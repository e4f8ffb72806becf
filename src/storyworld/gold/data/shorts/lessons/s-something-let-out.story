title: Something Let Out
section: third | past | - | Inés
person: Inés | Inés; the seamstress | she/her
person: Zosia | Zosia; Zofia; the bride; the girl | she/her
person: Halina | Halina; Mrs. Wrona; the mother; Mama; her mother; the bride's mother | she/her
person: Mrs. Abara | Mrs. Abara; Grace; the other mother; the woman in yellow | she/her
person: Kasia | Kasia; the sister | she/her
person: Tobe | Tobe; my son | he/him
person: Babcia | Babcia; her own mother; my mother | she/her
person: Marek | uncle Marek; Marek | ?
person: Señor Paredes | Señor Paredes | he/him
relation: Halina | Zosia | family: mother
relation: Halina | Kasia | family: mother
relation: Kasia | Zosia | family: younger sister
relation: Mrs. Abara | Tobe | family: mother
relation: Zosia | Tobe | romantic: engaged
relation: Mrs. Abara | Zosia | family: mother-in-law to be
relation: Halina | Mrs. Abara | rival: the two mothers, at first
relation: Babcia | Halina | family: mother
relation: Babcia | Marek | family: mother
relation: Inés | Zosia | other: seamstress and bride
=====
Something Let Out

[[scene place=the shop/the platform; present=Inés, Zosia, Halina, Kasia, Mrs. Abara; time=Saturday at four]]
They came on a Saturday at four, which was the worst time, and they came five minutes apart, which was worse: first the bride with her mother and a sister in headphones, and then, when the bell had only just stopped, a large woman in yellow, alone, carrying a cake box by its string.

[[s Mrs. Abara > Zosia]]"You said four," said the woman in yellow.

[[s Zosia > Mrs. Abara]]"I did! I said four. Hi." The bride kissed her on both cheeks and missed one. [[s Zosia > Mrs. Abara]]"I just didn't think, I mean, I know how busy you are at the clinic."

[[s Mrs. Abara > Zosia]]"I closed the clinic," she said.

[[s Zosia > Mrs. Abara]]"Oh," said the bride. [[s Zosia > Mrs. Abara]]"Wow."

Inés had been on her knees in that shop for twenty-six years. It was the view she knew people by. She knew this bride already from two fittings, the thin ankles, one foot that stood on the other one when she was lying. The mother's shoes were good, and resoled. The mother looked at the cake box, and from the box to the carpet.

[[s Halina > Mrs. Abara]]"There is no food in the shop," she said. [[s Halina > Mrs. Abara]]"It's on the sign."

[[s Mrs. Abara > Halina]]"It's not for the shop, Mrs. Wrona," she said. [[s Mrs. Abara > Halina]]"It's for you. It is chin chin."

[[s Halina > Mrs. Abara]]"It is what?"

[[s Kasia > Halina]]"It's like faworki, Mama," said the sister, who'd taken out one ear. [[s Kasia > Halina]]"It's fried dough. You'd love it. You'd die."

[[s Halina > Kasia]]"Nobody asked you to translate."

[[s Inés > Zosia]]"Up, please," said Inés to the bride, and held out her hand for the hand, since there are moments when the only thing to do is get somebody on to the platform. [[s Inés > Zosia]]"Arms out. Like a bird. So."

The dress had been the mother's. Before that it had been her own mother's, in Tarnów, in 1961, out of a parachute, or so the story went; it was silk, anyway, the color of weak tea, with a hundred and four buttons down the spine. Inés had let it out already at the bust and taken it in at the waist. She did up the buttons by feel. She got to sixty and slowed, and at seventy she stopped.

Nobody noticed but the girl. Their eyes met in the mirror. *Please*, said the eyes.

[[s Halina > Inés]]"What is it?" asked Mrs. Wrona.

[[s Inés > Halina]]"Nothing, señora. A stubborn one."

[[s Halina > Inés]]"It was closed last month."

[[s Inés > Halina]]"Silk moves," she said.

[[s Halina > Inés]]"I wore that dress. It doesn't move." She had come up to the edge of the platform and she had her glasses on. [[s Halina > Zosia]]"You have been eating, Zosia. I told you. I said no bread till the twelfth."

[[s Zosia > Halina]]"I've been eating, Mama, yes, I've been eating bread."

[[s Mrs. Abara > Halina]]"A bride should eat," observed the other mother from the love seat. It was a small love seat and she'd put the cake box beside her as though it were a guest. [[s Mrs. Abara > Halina]]"In my family, if you can close all the buttons, they send you home."

[[s Halina > Mrs. Abara]]"In my family they are closed," she said.

[[s Mrs. Abara > Halina]]"I'm sure that they are."

[[s Kasia]]"Oh my *God*," said the sister to the ceiling.

[[s Mrs. Abara > Halina]]"I only mean," she went on, very pleasantly, [[s Mrs. Abara > Halina]]"that there is a second dress. For the evening. I told Zofia this. My sister's tailor has her measurements. It's a wrapper, it's lace, it ties; it doesn't mind who has had bread."

[[s Halina > Zosia]]"A second dress," said Mrs. Wrona.

The bride closed her eyes.

[[s Halina > Zosia]]"You didn't say to me there's a second dress."

[[s Zosia > Halina]]"I was going to," she said.

[[s Halina > Zosia]]"When?"

[[s Zosia > Halina]]"In the evening!" said the girl wildly. One bare foot had climbed on the other. [[s Zosia > Halina]]"Can we not? Can everybody please just, for ten minutes, not? I can't breathe in this."

[[s Inés > Halina, Mrs. Abara, Kasia]]"It's true, she can't," said Inés. [[s Inés > Halina, Mrs. Abara, Kasia]]"Ladies, I need her in the back. It's the light."

[[s Halina > Inés]]"I'll come," said her mother.

[[s Inés > Halina]]"There's room for two, señora, and I'm one of them." She'd already got the train over her arm.

~

[[scene place=the workroom; present=Inés, Zosia, Kasia; time=-]]
The workroom was a closet with a sink. She sat the girl on the cutting table, turned her around and undid her, and it was like watching somebody come up from under water. For a time she only breathed. Her back had the marks of all of the buttons down it, like a zipper.

[[s Inés > Zosia]]"How far?" said Inés.

[[s Zosia > Inés]]"I don't know what you mean," she said.

[[s Inés > Zosia]]"I have four. I've done maybe three thousand brides. How far, corazón?"

The tap dripped. [[s Zosia > Inés]]"Eleven weeks," she whispered. She'd begun to cry, not very hard, as if she didn't want to put anybody out. [[s Zosia > Inés]]"It'll be fifteen by the twelfth. Will it show?"

[[s Inés > Zosia]]"In this? In this, a sandwich would show. Does he know?"

[[s Zosia > Inés]]"Tobe? He knows. He's so happy he's an idiot. He bought a *kayak*." She wiped her nose on a scrap of interfacing. [[s Zosia > Inés]]"It's them. If I tell Mama first then his mother finds out second, and she'll be nice about it. You've seen her being nice. And if I tell his mother first, mine's never going to speak to me, I'd have to name it after her, and even then. And she wore that dress. And Babcia wore it. They're both in the picture in the hall, closed, the whole way down. I walk by it every day of my life."

[[s Kasia > Zosia]]"So you tell them at once," said the curtain.

[[s Zosia > Kasia]]"Kasia!"

[[s Kasia > Zosia]]"I was looking for the bathroom." The sister put her head through. She was seventeen or so, with a ring in her eyebrow, and she was grinning so much that it had gone crooked. [[s Kasia > Zosia]]"I *knew* it. You gave me your wine at Easter. You've never given me anything. Am I an aunt? Can I tell people?"

[[s Zosia > Kasia]]"You can tell no one," she said. [[s Zosia > Kasia]]"I'll kill you."

[[s Kasia > Zosia]]"They're being really weird out there, by the way. They've stopped talking. It's like two fridges."

[[s Inés > Zosia, Kasia]]"Hold this," said Inés. She'd put on her magnifiers and she was down at the side seam with the stitch ripper. She had been in there before, for the bust, but she'd not gone so low; no one had, she would have said. And yet here it was. She turned it to the lamp. [[s Inés > Kasia, Zosia]]"Who altered this before me?"

[[s Zosia > Inés]]"Nobody," she said. [[s Zosia > Inés]]"It's original. It's, like, a whole thing."

[[s Inés > Zosia]]"No," said the seamstress slowly. [[s Inés > Zosia]]"It isn't."

She made the two of them come close and look. There was the seam, small and even, a professional's. And half an inch outside of it, all down the flank from the ribs to the hip, ran a line of little holes where another seam had been, and half an inch beyond that one, another. Somebody'd let this dress out and then taken it in again. They'd done it twice, in two kinds of thread.

[[s Kasia > Inés]]"What does that mean?" said Kasia.

[[s Inés > Kasia]]"What month is your sister's birthday?"

[[s Kasia > Inés]]"December," she said.

[[s Inés > Kasia]]"And your parents' anniversary?"

You could see her count. She got as far as the second hand.

[[s Kasia > Zosia]]"Oh my God," she said again, but in quite a different voice. [[s Kasia > Zosia]]"Zosia. You were at the wedding."

[[scene place=the shop/the platform; present=Inés, Zosia, Halina, Kasia, Mrs. Abara; time=-]]
When they came back out into the shop, the bride was in the dress and the dress was open to the hip. It hung off her like a coat. The two mothers were at either end of the love seat with the cake box in the middle. It was still tied.

[[s Halina > Inés]]"What have you done?" said Mrs. Wrona. She'd gone white. [[s Halina > Inés]]"You've cut it."

[[s Inés > Halina]]"I unpicked it, señora," she said. [[s Inés > Halina]]"I put it back how it was."

[[s Halina > Inés]]"It was never—"

And there she stuck. For the girl had walked up to her, barefoot, holding the thing closed with her fist, and she took her mother's hand and laid the fingers on the seam, on the inside, where the holes were. She didn't say anything. It was well done, Inés thought. It was how you would show a bruise.

The clock over the veils ticked. It said twenty to five.

[[s Halina > Zosia]]"He did it on the kitchen table," said the bride's mother at last. [[s Halina > Zosia]]"Señor Paredes, downstairs from us, on Milwaukee Avenue. He was a tailor of men. I paid him with a radio. I told my mother that I'd torn it." Her mouth was working. [[s Halina > Zosia]]"And she turned it over and she looked inside, and she said, Halina, you've torn it the same place I did."

There was a silence in which you could have heard a pin, and Inés had several in her mouth.

[[s Zosia > Halina]]"*Babcia?*" said Zosia.

[[s Halina > Zosia]]"Your uncle Marek. Why do you think it was a parachute? There was so much of it." She pulled off her glasses. Then it reached her, from a long way off; you could watch it come. She looked at the open seam, and at the fist, and at her daughter's face. [[s Halina > Zosia]]"Zosia. Why are you asking me this?"

[[s Kasia > Zosia]]"Both at once," muttered Kasia. [[s Kasia > Zosia]]"Go on. Go."

[[s Zosia > Halina, Mrs. Abara]]"Mama," she said. [[s Zosia > Mrs. Abara, Halina]]"Mrs. Abara. Um. It's not bread."

The woman in yellow rose from the love seat. She did it like a ship. She stood for a moment with both hands on the top of her head, and Inés, who'd thought she knew her, waited to see her be nice.

[[s Mrs. Abara > Zosia]]"Eleven weeks," said Mrs. Abara.

[[s Zosia > Mrs. Abara]]"How did you—? Did Tobe tell you?"

[[s Mrs. Abara > Zosia]]"My son bought a kayak. With three seats. And I'm a midwife, my dear; I've known since you refused the pepper soup. Why do you think I closed the clinic? I thought, she'll tell her mother today, in the dress, and it will be hard, and someone should bring something to eat." Her voice wobbled. She turned about. [[s Mrs. Abara > Halina]]"I did not mean to be here first. I want you to know it. It's yours to be told. I sat on my tongue for five weeks."

Mrs. Wrona looked up at her. She was a small woman, when you saw her without the glasses.

[[s Halina > Mrs. Abara]]"Five weeks," she said.

[[s Mrs. Abara > Halina]]"It nearly killed me," she said.

[[s Halina > Mrs. Abara]]"I would not have lasted two days."

[[s Mrs. Abara > Halina]]"I told the cat," Mrs. Abara confessed.

It might have been a cough. It came again; it was a laugh, it sounded as though it hadn't been out of the box for some time, and the bride's mother put up her hand to hide it and found her whole face was wet. She reached over. She took hold of the string, and bit it through.

[[s Halina > Mrs. Abara]]"Sit," she said with her mouth full. [[s Halina > Mrs. Abara]]"Sit down, Grace. Tell me about this second dress. It ties?"

[[s Mrs. Abara > Halina]]"It ties *here*. It goes out to here. You could hide a goat."

[[s Halina > Mrs. Abara]]"We'll need it," said Halina. [[s Halina > Kasia]]"Kasia, stop filming. Come eat. It's faworki."

[[s Kasia > Halina]]"That's what I *said*."

On the platform the bride had got up by herself and was standing with her arms out, like a bird. Inés knelt. She threaded a needle, in a third kind of thread.

[[s Zosia > Inés]]"How much will you leave me?" said the girl.

[[s Inés > Zosia]]"All of it, corazón," said Inés, [[s Inés > Zosia]]"and a bit in the seam. For the next one."
