title: One-Eighty
section: third | past | - | -
person: Iya Risi | Iya Risi; Risikat Bello; the lace seller; Madam | she/her
person: Chinedu | Chinedu; Nedu | he/him
person: Risi | Risi; her daughter; the girl | she/her
person: Sunday | Sunday; the barrow boy | he/him
person: Alhaji Garba | Alhaji Garba; Alhaji; Garba | he/him
person: the Iyaloja | the Iyaloja; Iyaloja; Mama | she/her
person: Risikat Balogun | Risikat Balogun; the tomato woman | she/her
person: Chinedu's brother | Chinedu's brother; my brother | he/him
person: Breakthrough | Breakthrough; the baby | ?
person: the small boy | the small boy | he/him
person: the woman in the wig | the woman in the wig; the customer | she/her
relation: Chinedu's brother | Chinedu | family: brother
relation: Risikat Balogun | Breakthrough | family: mother
relation: Iya Risi | Risi | family: mother
relation: Chinedu | Alhaji Garba | colleague: neighboring traders
relation: Iya Risi | Chinedu | colleague: traders in one market
=====
ONE-EIGHTY

[[scene place=Chinedu's shop/the lane/the market; present=Iya Risi, Chinedu, the woman in the wig, Alhaji Garba, Risi; time=ten to nine]]
At ten to nine, before the sun had even got down into the lane, Iya Risi carried her own stool across from the lace side to the shoe side of the market and sat down on it in the mouth of Chinedu's shop. She arranged her wrapper. She took out a small paper fan with a bank's name on it.

[[s Chinedu > Iya Risi]]"Madam, good morning," said Chinedu.

[[s Iya Risi > Chinedu]]"Is it?"

[[s Chinedu > Iya Risi]]"How was your night?"

[[s Iya Risi > Chinedu]]"My night was owing me one hundred and eighty thousand naira. I did not sleep."

He had a shoe on each hand, like a man about to walk on them. He put them down. Behind her a customer, a woman in a wig, was trying to see round the stool to the sandals.

[[s the woman in the wig > Iya Risi]]"Please, excuse me, ma."

[[s Iya Risi > the woman in the wig]]"Don't buy from here," said Iya Risi pleasantly. [[s Iya Risi > the woman in the wig]]"He doesn't pay for things. You'll buy it and the owner will come and remove it from your leg on the road."

[[s Chinedu > Iya Risi]]"Ah-ah! Madam!"

[[s the woman in the wig > Chinedu]]"Is it true?" the customer asked him, interested.

[[s Chinedu > the woman in the wig]]"It's not true. Auntie, size what? Forty? Come inside."

[[s Iya Risi > the woman in the wig]]"There's no space inside. I'm sitting."

[[s Chinedu > Iya Risi]]"I paid you!" It came out louder than he'd meant. Across the lane Alhaji Garba, who sold bags and had been waiting all his life for a morning like this, put down his radio. [[s Chinedu > Iya Risi]]"I paid you since January. I transferred it. I even sent you a text, God punish me if I'm lying."

[[s Iya Risi > Chinedu]]"Leave God. Did I reply?"

[[s Chinedu > Iya Risi]]"You don't reply to texts."

[[s Iya Risi > Chinedu]]"So how do you know that I saw it?"

[[s Chinedu > Iya Risi]]"How do I know that anybody sees anything?"

[[s Alhaji Garba > Chinedu]]"That's philosophy," Alhaji Garba called across.

[[s Chinedu > Alhaji Garba]]"Alhaji, please."

[[s Alhaji Garba > Chinedu]]"I'm only listening."

The woman in the wig had sat down on a carton of trainers and got her phone out, not to use it, just to be holding it. Two apprentices from the zip shop had stopped. Iya Risi fanned herself. She was not a cruel woman and it was known; she had buried Chinedu's brother out of her own purse when the body came from Port Harcourt. That was what the one-eighty was. It was the ambulance, the casket and the canopy. So it wasn't a thing that anybody could say in the lane, and they both went round it, like a hole.

[[s Iya Risi > Chinedu]]"I did not ask you in February," she said, lower. [[s Iya Risi > Chinedu]]"I did not ask you at Easter. I saw you buy a generator."

[[s Chinedu > Iya Risi]]"It's a small one."

[[s Iya Risi > Chinedu]]"I heard it. Does it sound small?"

[[s Chinedu > Iya Risi]]"Madam, I swear to you on..." He looked for something to swear on and couldn't use the first thing that came. [[s Chinedu > Iya Risi]]"I sent it. I was so happy that day. I did sign of the cross."

[[s Risi > Iya Risi]]"Mummy?"

It was her daughter, in her school pinafore, pushing sideways through the zip boys with a flask of pap.

[[s Iya Risi > Risi]]"Why aren't you in school?"

[[s Risi > Iya Risi]]"You left your food. What's happening? Good morning, Uncle Nedu."

[[s Chinedu > Risi]]"Risi, good. You're an educated person. Tell your mother that if a phone says successful, it's successful."

[[s Risi > Chinedu]]"It depends," said Risi.

[[s Iya Risi > Chinedu]]"You see?"

[[s Risi > Iya Risi]]"No, I mean it depends on which account. Do you have the receipt?"

[[s Chinedu > Risi]]"I have everything!" He was already scrolling. His thumb was shaking, and he had to go back twice. [[s Chinedu > Risi]]"See. January the ninth. One eighty, zero zero zero. Successful, with green."

The girl took the phone from him and bent over it. Everyone waited. Alhaji Garba came right across the lane with his prayer beads and looked over her shoulder, moving his lips.

[[s Risi > Chinedu]]"Uncle," she said, [[s Risi > Chinedu]]"what's my mother's name?"

[[s Chinedu > Risi]]"Iya Risi."

[[s Risi > Chinedu]]"Her *name*."

[[s Chinedu > Risi]]"Risikat," said Chinedu, with less confidence. [[s Chinedu > Risi]]"Risikat... Isn't it Balogun?"

Iya Risi's fan stopped.

[[s Iya Risi > Chinedu]]"Eleven years," she said. [[s Iya Risi > Chinedu]]"Eleven years you're greeting me. Bello! Risikat Bello!"

[[s Chinedu > Iya Risi]]"They said Risikat in the market. I asked Sunday for the number, he brought it."

[[s Iya Risi]]"Which Sunday?"

[[s Alhaji Garba > Iya Risi]]"The barrow boy," said Alhaji Garba. [[s Alhaji Garba > Iya Risi]]"I just saw him at the gate. SUNDAY!"

He had a voice, for an old man. It went down the lane over the umbrellas, and a hundred yards off a barrow stopped dead.

[[scene place=the gate; present=Iya Risi, Chinedu, Risi, Alhaji Garba, Sunday, Risikat Balogun, the Iyaloja, the woman in the wig, Breakthrough, the small boy; time=-]]
By the time they all got down to the gate there were about thirty of them, and the woman in the wig had been told the story twice by people who hadn't been there. Sunday was sitting on the handle of his barrow with the look of somebody going through his sins in order.

[[s Sunday > Chinedu]]"Oga, wetin I do?"

[[s Chinedu > Sunday]]"In January I asked you for Risikat's account number."

[[s Sunday > Chinedu]]"Yes, oga. And I bring am."

[[s Iya Risi > Sunday]]"From who?" said Iya Risi.

[[s Sunday > Iya Risi]]"From Risikat."

[[s Iya Risi > Sunday]]"I am Risikat!"

[[s Sunday > Iya Risi]]"Ah, Iya Risi. You too?" He stood up, delighted, and then saw her face and sat. [[s Sunday > Chinedu]]"I think say na the other one. The one wey dey sell tomato. Na she be Risikat."

Slowly, the whole crowd turned its head. Just inside the gate, under a blue umbrella, a young woman with a baby on her back was building a pyramid of tomatoes. Next to her, on two planks, humming and sweating, bright as a tooth, stood a chest freezer. She'd been selling ice water out of it since the end of January.

[[s Alhaji Garba]]"Subhanallah," said Alhaji Garba.

[[s Chinedu > Risikat Balogun]]"You're Risikat?" said Chinedu. [[s Chinedu > Risikat Balogun]]"Risikat Balogun?"

The tomato woman looked at him, at the thirty people, and lastly at the freezer. She didn't try to run. She set the tomato that she was holding on the very top, carefully, and it stayed.

[[s Risikat Balogun]]"I knew it," she said. [[s Risikat Balogun]]"I told my pastor, they will come."

[[s Iya Risi > Risikat Balogun]]"So you knew that it wasn't yours!"

[[s Risikat Balogun > Iya Risi]]"I didn't know whose! I saw the alert, I was in the bank, I was crying that day. They had given us quit notice. I went to the counter, I said, is this a mistake? The man said, madam, is it your name?" She hitched the baby. [[s Risikat Balogun > Iya Risi]]"It was my name. I asked my pastor. He said it's a breakthrough."

[[s Chinedu > Risikat Balogun]]"It's my brother's burial," said Chinedu.

He hadn't known he was going to say it. It got very quiet at that end of the gate. You could hear the freezer.

[[s Risikat Balogun]]"Jesus," said the young woman.

[[s the Iyaloja]]"What is all this?" somebody said then from the back, not loudly, and the crowd came apart down the middle. The Iyaloja of the whole market, who was nearly eighty, and went nowhere without a small boy to carry her handbag, walked up the gap in her house slippers. People bent their knees on both sides, like grass.

[[s Alhaji Garba > the Iyaloja]]"Good morning, Mama. It's a matter of two Risikats."

[[s the Iyaloja > Alhaji Garba]]"I heard it from my bed, Garba. I heard you shout. Who has the money?"

Nobody spoke. Risi, who was after all the educated person, pointed.

[[s Risi > the Iyaloja]]"It's in there, ma."

The Iyaloja lifted the lid of the freezer and let the cold come up on her face. She shut her eyes. She stood there for so long that the small boy began to look worried.

[[s the Iyaloja > Risikat Balogun]]"How much do you make on it?" she asked. [[s the Iyaloja > Risikat Balogun]]"In a day. Don't lie to me, I'm old."

[[s Risikat Balogun > the Iyaloja]]"Four thousand, ma. Five if there's no light in the town."

[[s the Iyaloja > Risikat Balogun]]"There's never light in the town." She let the lid down. [[s the Iyaloja > Iya Risi]]"Risikat Bello. If I sell this thing today, what will they give me?"

[[s Iya Risi > the Iyaloja]]"Ninety," said Iya Risi unwillingly. [[s Iya Risi > the Iyaloja]]"Maybe a hundred."

[[s the Iyaloja > Iya Risi]]"And if I leave it where it is?"

[[s Iya Risi > the Iyaloja]]"Mama, I'm not the one who bought a freezer."

[[s the Iyaloja > Iya Risi]]"That's not what I asked you."

The lace seller opened her fan, and closed it. You could see her doing it, in spite of herself: two thousand a day, six days. Anyone who has sold by the yard can't help it.

[[s Iya Risi > the Iyaloja]]"Fifteen weeks," she muttered.

[[s the Iyaloja > Risikat Balogun]]"You heard her. Two thousand, every evening, into her hand. Not transfer!" There was a laugh, the first. [[s the Iyaloja > Chinedu]]"And you, Chinedu. Bring your generator."

[[s Chinedu > the Iyaloja]]"My generator?"

[[s the Iyaloja > Chinedu]]"It's a small one, they tell me. When they take the light, what's keeping her ice? You'll run it from your shop, one wire, until fifteen weeks. That's your fine."

[[s Chinedu > the Iyaloja]]"What did I do, Mama?"

[[s the Iyaloja > Chinedu]]"You didn't know her name," said the Iyaloja.

***

[[scene place=his shop; present=Chinedu, Iya Risi, Sunday; time=a little after six]]
He was pulling down the shutter at a little after six when he noticed that the stool was still there, in the mouth of his shop. He sat on it himself to do his count. After a while he felt somebody standing over him.

[[s Iya Risi > Chinedu]]"That's my stool," said Iya Risi.

[[s Chinedu > Iya Risi]]"I was going to bring it."

[[s Iya Risi > Chinedu]]"Sit. You've already warmed it." She had two nylons of ice water, and she gave him one and bit the corner off the other. They drank. The generator was going like a tractor. [[s Iya Risi > Chinedu]]"She paid me the first one," she said over it. [[s Iya Risi > Chinedu]]"In coins and rags. The baby is called Breakthrough."

[[s Chinedu > Iya Risi]]"No."

[[s Iya Risi > Chinedu]]"As God sees me."

It took him somewhere under the ribs, and he laughed till he had to put the nylon down. Then he found he was doing the other thing. Iya Risi watched the road.

[[s Iya Risi > Chinedu]]"I should have asked you in February," she said.

[[s Chinedu > Iya Risi]]"I should have asked whether you got it." He wiped his face on his arm. [[s Chinedu > Iya Risi]]"I thought that you were just... that you didn't want to talk about it. About him."

[[s Iya Risi > Chinedu]]"I thought the same of you."

[[s Sunday > Chinedu]]"Oga Nedu!" It was the barrow boy, going by empty, standing up on the shaft like a charioteer. [[s Sunday > Chinedu]]"Oga, abeg, any message? Any account number?"

Both of them, with one movement, picked up a shoe.
