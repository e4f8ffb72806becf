title: J'adoube
section: third | past | - | -
person: Keto | Keto; Ketevan; Ketevan Lomidze; Miss Lomidze; the dark girl; the Georgian girl | she/her
person: Marisol | Marisol; Marisol Pratt; Mari; Miss Pratt; the girl in the beret | she/her
person: Nino Lomidze | Nino Lomidze; Nino; Mrs. Lomidze; Deda; the woman in the fur | she/her
person: Dawn Pratt | Dawn Pratt; Dawn; Mum; the woman in the fleece | she/her
person: Mr. Fennimore | Mr. Fennimore; Fennimore; the arbiter | he/him
person: Oliver | Oliver; the small boy; the child | he/him
relation: Keto | Marisol | rival: rivals at every junior tournament
relation: Keto | Marisol | friend: by the end, and secretly before
relation: Nino Lomidze | Keto | family: mother
relation: Dawn Pratt | Marisol | family: mother
relation: Nino Lomidze | Dawn Pratt | rival: rival chess mothers
=====
J'adoube

[[scene place=the gymnasium/Brackley Sands; present=Keto, Marisol, Mr. Fennimore, Nino Lomidze, Dawn Pratt, Oliver; time=four o'clock on the Sunday]]
At four o'clock on the Sunday there were only two games left in the gymnasium at Brackley Sands, and one of those was between a retired dentist and a man who had fallen asleep. Everybody else was round Board One.

There was a rope. Outside the rope, as far apart as the rope would let them be, stood the mothers.

[[s Mr. Fennimore]]"Quiet, please," said Mr. Fennimore. No one had spoken. He was the arbiter, a narrow man with a badge, and he had waited eleven years for something to happen.

On the left sat Ketevan Lomidze, who was fourteen and had played since she was four. On the right was Marisol Pratt, also fourteen, in a beret. They had met nineteen times. It stood at nine wins each, with one abandoned, on account of a nosebleed.

It was Keto's move, and she had six minutes. She put out her hand. She touched the bishop. She took the hand back, as if it had been warm, and then she reached out again and gave the bishop the smallest of nudges to the left.

[[s Keto > Marisol]]"J'adoube," said Keto.

The girl in the beret stopped the clocks.

[[s Marisol > Keto]]"You what?" she said.

[[s Keto > Marisol]]"I adjust. It wasn't in the middle."

[[s Marisol > Keto]]"You touched it and *then* you said it. You've got to say it first. That's touch-move, you've got to move it."

[[s Keto > Marisol]]"I said it when I touched."

[[s Marisol > Keto]]"You never! You went"—Marisol put her hand out, snatched it in, pulled a face like a startled hen—[[s Marisol > Keto]]"and *then* you said it."

[[s Keto > Marisol]]"I don't make this face."

[[s Marisol > Mr. Fennimore]]"Arbiter!" said Marisol, with her arm straight up.

He was already there. It was possible he had run. [[s Mr. Fennimore > Keto, Marisol]]"Ladies. The position has arisen, I take it, of an alleged touch?"

[[s Marisol > Mr. Fennimore]]"She touched her bishop. If she moves it she loses her queen, that's why she let go."

[[s Keto > Mr. Fennimore]]"It's not why," said the dark girl. Two red spots had come up on her cheeks. [[s Keto > Mr. Fennimore]]"It was crooked. I can't think when it's crooked."

[[s Mr. Fennimore > Keto, Marisol]]"I see. I see. And were there witnesses?"

It was the wrong question to ask within hearing of that rope.

[[s Dawn Pratt > Mr. Fennimore]]"I saw it," called a woman in a fleece. [[s Dawn Pratt > Mr. Fennimore]]"Plain as day. She grabbed it."

[[s Nino Lomidze > Dawn Pratt]]"You saw nothing. You were eating a sandwich." The other mother had a fur on, indoors, in June. She had a beautiful voice, too, deep, and it went up into the climbing ropes and hung there. [[s Nino Lomidze > Mr. Fennimore]]"This woman has been eating since one o'clock."

[[s Dawn Pratt > Nino Lomidze]]"You can eat and look!"

[[s Keto > Nino Lomidze]]"Deda, please," said Keto.

[[s Mr. Fennimore > Nino Lomidze, Dawn Pratt]]"Spectators may not—" Mr. Fennimore began.

[[s Nino Lomidze > Mr. Fennimore]]"I'm not a spectator. I'm her mother."

[[s Dawn Pratt > Mr. Fennimore]]"Well, I'm *her* mother," said the woman in the fleece, [[s Dawn Pratt > Mr. Fennimore]]"and I want it writing down."

[[s Marisol > Dawn Pratt]]"Mum. You're not helping."

[[s Mr. Fennimore > Nino Lomidze, Dawn Pratt]]"Out!" said the arbiter. It had come out higher than he meant. He pointed to the double doors, and his badge swung round on its ribbon and showed its back. [[s Mr. Fennimore > Nino Lomidze, Dawn Pratt]]"Both of you. Both mothers. I shall take statements from the players, in turn, and consult the book."

There was a very small boy sitting under the table with a bag of crisps, who'd been there since round three. Nobody consulted him.

[[scene place=the corridor; present=Nino Lomidze, Dawn Pratt, Oliver; time=-]]
The corridor had a vending machine, a poster about verrucas, and one bench. Nino Lomidze took the left end of it. Dawn Pratt looked at the right end for a while, and then at her own feet, which had been on a coach since five, and sat.

Through the wired glass one could just see the top of a beret.

[[s Dawn Pratt > Nino Lomidze]]"She did touch it, though," said Dawn.

[[s Nino Lomidze > Dawn Pratt]]"Of course she touched it."

[[s Dawn Pratt > Nino Lomidze]]"You said—"

[[s Nino Lomidze > Dawn Pratt]]"I said you were eating. You were eating." She opened her handbag, closed it, opened it again. [[s Nino Lomidze > Dawn Pratt]]"When she was small she could not sleep if the shoes weren't straight. Every shoe in the building. The neighbours thought that she was a ghost."

Dawn thought about it. [[s Dawn Pratt > Nino Lomidze]]"Mine eats the corners off things," she said. [[s Dawn Pratt > Nino Lomidze]]"Pillows, like. Before a match. She's had the corner off every pillow in the Brackley Lodge."

[[s Nino Lomidze > Dawn Pratt]]"We are in the Brackley Lodge."

[[s Dawn Pratt > Nino Lomidze]]"Are you? What floor?"

[[s Nino Lomidze > Dawn Pratt]]"Two. There is a smell."

[[s Dawn Pratt > Nino Lomidze]]"We're two! It's the drains, isn't it? I rang down." She'd turned right round on the bench. [[s Dawn Pratt > Nino Lomidze]]"He said to me, it's the sea. I said, it's never the sea, love, I've smelt the sea."

[[s Nino Lomidze > Dawn Pratt]]"To me he also said the sea."

They both looked at the wired glass. Nine years, give or take; nine years of gymnasiums. Each knew the back of the other's head better than her own sister's.

[[s Dawn Pratt > Nino Lomidze]]"What d'you do?" said Dawn. [[s Dawn Pratt > Nino Lomidze]]"In the week?"

[[s Nino Lomidze > Dawn Pratt]]"I clean offices. Before, in Kutaisi, I was an oboist." Nino said this quite without expression. [[s Nino Lomidze > Dawn Pratt]]"The coat is from before. And you?"

[[s Dawn Pratt > Nino Lomidze]]"Nights, at the bakery. I've took the weekend as holiday." She got something in foil out of the front of the fleece, regarded it, and tore it down the middle. [[s Dawn Pratt > Nino Lomidze]]"Egg and cress. It's not been sat on."

For a moment it was not clear what would happen. Then Mrs. Lomidze drew off one glove.

[[s Nino Lomidze > Dawn Pratt]]"Do you understand it?" she asked, through the egg. [[s Nino Lomidze > Dawn Pratt]]"The chess?"

[[s Dawn Pratt > Nino Lomidze]]"Not a word. I know the horses."

[[s Nino Lomidze > Dawn Pratt]]"I also know the horses."

The doors opened a few inches and the small boy came out backwards, shaking the last of his crisps into his mouth. He saw the two women, and stopped.

[[s Oliver > Dawn Pratt, Nino Lomidze]]"He's reading the book," he said. [[s Oliver > Dawn Pratt, Nino Lomidze]]"He's on page two."

[[s Dawn Pratt > Oliver]]"What's your name, pet?"

[[s Oliver > Dawn Pratt]]"Oliver."

[[s Dawn Pratt > Oliver]]"Were you under there the whole time, Oliver? Did you see her touch it?"

[[s Oliver > Dawn Pratt]]"I only saw their legs," said the child. He considered. [[s Oliver > Dawn Pratt]]"They were holding hands before. Well, not hands. Feet."

Nobody on the bench chewed.

[[s Nino Lomidze > Oliver]]"Feet," said Nino.

[[s Oliver > Nino Lomidze]]"The one with the boots put her boot on the other one's trainer, and the other one let her. And when the move was hard she squashed it." He demonstrated, on the lino. [[s Oliver > Nino Lomidze, Dawn Pratt]]"I thought it was a rule."

[[scene place=the gymnasium; present=Keto, Marisol, Mr. Fennimore, Nino Lomidze, Dawn Pratt; time=-]]
In the gymnasium Mr. Fennimore had reached article four, and was following it with a ruler. He had put the players on two chairs with their backs to each other, so that they shouldn't confer.

They conferred.

[[s Marisol > Keto]]"You did touch it," Marisol muttered, out of the side of her mouth.

[[s Keto > Marisol]]"I know."

[[s Marisol > Keto]]"Why'd you say you didn't, then?"

[[s Keto > Marisol]]"She was looking at me." Keto had her hands clamped between her knees. [[s Keto > Marisol]]"We've only got money for this one. If I don't get the prize, I don't go to Vienna. I saw that the bishop loses and I looked up and she had her face on. The praying one."

[[s Marisol > Keto]]"Mine does a thing with her sandwich."

[[s Keto > Marisol]]"I've seen."

[[s Mr. Fennimore > Keto, Marisol]]"Silence, please, while I determine," said the arbiter, and turned over to page three.

Marisol gave it a few seconds. [[s Marisol > Keto]]"What if you don't go to Vienna?" she whispered.

[[s Keto > Marisol]]"Then you go to Vienna."

[[s Marisol > Keto]]"On my *own*?" Her chair squeaked. [[s Marisol > Keto]]"I only go to these because you do. Who am I going to hate in Vienna?"

Behind her there was a strangled sort of noise. It could have been a laugh. It was so long since either had heard the other one do it that they weren't sure.

[[s Keto > Marisol]]"If it's a draw," said the Georgian girl slowly, [[s Keto > Marisol]]"we're equal first. Then they split it. Half's enough for the bus."

[[s Marisol > Keto]]"There's a *bus* to Vienna?"

[[s Keto > Marisol]]"It's twenty-six hours. My mother looked."

[[s Marisol > Keto]]"That's horrible," said Marisol. [[s Marisol > Keto]]"Can I have the window?"

[[s Mr. Fennimore > Keto, Marisol]]"I have it!" The ruler came down. Mr. Fennimore rose; he'd gone quite pink; he had in his whole life never made a ruling, and here it was, entire, with a subsection. [[s Mr. Fennimore > Keto]]"Miss Lomidze. In the matter of the bishop. Having regard to article four, paragraph two, I find that the adjustment was *not* announced before the—"

[[s Marisol > Keto]]"I offer a draw," said Marisol, turning round.

[[s Keto > Marisol]]"I accept," said Keto.

They shook hands over the backs of the chairs.

[[s Mr. Fennimore > Marisol, Keto]]"But I've *determined* it," said Mr. Fennimore. [[s Mr. Fennimore > Marisol]]"Miss Pratt, you were going to win. She would've had to move it. She loses the queen!"

[[s Marisol > Mr. Fennimore]]"Yeah," Marisol said. [[s Marisol > Mr. Fennimore]]"It was crooked, though. I'd have done it myself, it was doing my head in."

The double doors banged. The mothers had come in abreast, both with egg on them, and the rope went down in front of the fur like grass.

[[s Nino Lomidze > Keto]]"Ketevan," said Mrs. Lomidze. [[s Nino Lomidze > Keto]]"What have you done?"

[[s Keto > Nino Lomidze]]"I drew. I'm sorry. I touched it, Deda, I lied."

[[s Nino Lomidze > Keto]]"I know that you touched it. The whole gymnasium knows that you touched it." She took her daughter's chin in the hand without the glove, and turned it to the light. [[s Nino Lomidze > Keto]]"Who is this girl? This one whose foot you stand on."

Keto went scarlet. So did the beret.

[[s Dawn Pratt > Marisol]]"Budge up, Mari," said Dawn, sitting down with a grunt on the arbiter's own chair. [[s Dawn Pratt > Marisol]]"We're not cross. We just wondered was it a rule."

***

[[scene place=the sea wall/the front; present=Keto, Marisol, Nino Lomidze, Dawn Pratt, Mr. Fennimore; time=seven]]
By seven they'd found the one place on the front that was still frying. All four of them sat in a row along the sea wall, the girls in the middle and a mother on each end, and the chips went up and down the line like a bucket at a fire.

[[s Dawn Pratt > Nino Lomidze]]"That's it, you see," said Dawn, and breathed in. [[s Dawn Pratt > Nino Lomidze]]"*That's* the sea."

[[s Nino Lomidze > Dawn Pratt]]"It's completely different," Nino agreed.

[[s Marisol > Keto]]"Ten all," said Marisol, with her mouth full.

[[s Keto > Marisol]]"Nine all. And a draw. And a nosebleed."

[[s Marisol > Keto]]"The nosebleed was mine. You'd have resigned."

[[s Keto > Marisol]]"You bled on the *clock*."

Along the promenade, with his badge still on and the book beneath his arm, came a narrow figure going home. He'd have passed by, with his eyes down, if the woman in the fur had not put out the paper and stopped him as one stops a taxi.

[[s Nino Lomidze > Mr. Fennimore]]"Arbiter," she said. [[s Nino Lomidze > Mr. Fennimore]]"Sit. We need a ruling. Is it vinegar first, or salt?"

Mr. Fennimore looked at the chips. He looked at the four faces, and it was seen that he took it seriously. He sat down on the wall, hitched up his knees, and opened the book.

[[s Mr. Fennimore > Keto, Marisol, Nino Lomidze, Dawn Pratt]]"Which of you," he said, [[s Mr. Fennimore > Keto, Marisol, Nino Lomidze, Dawn Pratt]]"touched it first?"
