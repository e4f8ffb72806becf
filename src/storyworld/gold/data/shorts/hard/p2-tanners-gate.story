title: The Mare over the Tanner's Gate
section: third | past | - | the Queen
person: the Queen | the Queen; Majesty; Her Majesty; Madam; Grandmother; Katell; the stout woman; the maid | she/her
person: Mother Down | Mother Down; the old woman; the goosewoman; Azenor; the goose girl | she/her
person: Dame Riwanon | Dame Riwanon; Riwanon; the Dame; the chamberwoman | she/her
person: Enora | Enora; the nightgown; the child; my lamb; the Princess Enora; her granddaughter | she/her
person: Mistress Fant | Mistress Fant; the cook; Cook; Fant | she/her
relation: the Queen | Enora | family:grandmother
relation: the Queen | Mother Down | friend
relation: Dame Riwanon | Mistress Fant | colleague
=====
[[scene place=her bedchamber; present=the Queen, Dame Riwanon, Mistress Fant, Enora; time=five o'clock]]
The Queen had not slept, and when the Queen did not sleep, nobody did. By five o'clock there were three people standing about her bedchamber in their stockings: Dame Riwanon, who had dressed her for thirty years; the cook, who had been sent for to explain the soup; and a small person in a nightgown, who had not been sent for at all and was behind the curtain.

[[s the Queen > Mistress Fant]]"Say it again," said the Queen.

[[s Mistress Fant > the Queen]]"It was leeks, Majesty," said the cook. [[s Mistress Fant > the Queen]]"Leeks and a bit of cream. Leeks never kept anybody awake."

[[s the Queen > Mistress Fant]]"Not the soup, Mistress Fant. The other thing. What they are saying at the tanner's gate."

Cook looked at the Dame. The Dame looked at the ceiling.

[[s Mistress Fant > the Queen]]"It's only the washerwomen. They go under the arch before light with the baskets, and they say that old mare's head, the one that's nailed up there, that's been there since before you were married, Majesty..."

[[s the Queen > Mistress Fant]]"I know how long it has been there."

[[s Mistress Fant > the Queen]]"They say it talks."

[[s Dame Riwanon > the Queen, Mistress Fant]]"Skulls don't talk," said Dame Riwanon. [[s Dame Riwanon > the Queen, Mistress Fant]]"Washerwomen talk."

[[s Enora > Mistress Fant]]"What does it say?" asked the nightgown.

[[s the Queen > Enora]]"Enora. You are asleep."

[[s Enora > the Queen]]"I'm not, Grandmother. What does it say?"

The cook wound her hands into her apron. She was fond of the child and a little afraid of everybody else. [[s Mistress Fant > Enora]]"It says, 'Maid, maid, where's your mistress?' Just that, my lamb. Twice over. And then it laughs."

The Queen, who had been sitting bolt upright against four pillows, lay down.

[[s Enora > Mistress Fant]]"Which maid? Whose mistress?"

[[s Dame Riwanon > Enora]]"Nobody's," said the chamberwoman, and hauled her out by the sleeve. [[s Dame Riwanon > Enora]]"You have a fitting at nine, and on Saturday you ride to Corvenn to learn to be a Corvennish wife, and you will not do it with rings under your eyes."

[[s Enora > Dame Riwanon]]"I get a horse and a maid," said Enora, without much enthusiasm.

[[s the Queen > Dame Riwanon]]"One maid," said the Queen to the canopy. [[s the Queen > Dame Riwanon]]"Who settled on one maid?"

[[s Dame Riwanon > the Queen]]"You did, Madam. At Candlemas. It's the custom; you came to us with only the one yourself."

[[s the Queen > Dame Riwanon]]"So I did," said the Queen.

***

[[scene place=the tanner's gate/the arch; present=the Queen, Enora, Mother Down; time=next morning/before the bell]]
Next morning before the bell a stout woman in a kitchen cloak came down the back stairs carrying a basket of somebody else's washing. Nobody stopped her. It was a thing she had forgotten, in forty-four years: that if you carry a basket, nobody sees you at all.

Under the arch she put it down. The head was yellow now, and wrens had been in it. One of the nails had rusted through, so that it hung to the left, as if it were listening to something round the corner.

[[s the Queen]]"Well?" said the stout woman. [[s the Queen]]"Here I am. Say it to my face."

The wind went through the arch. Then, from above her, hollow and rather nasal:

[[s Enora > the Queen]]"Maid, maid, where's your mistress?"

She found that she was holding on to the wall.

[[s Mother Down > the Queen]]"Bottom of the hill with forty geese," said somebody behind her, [[s Mother Down > the Queen]]"and she'd be obliged if you'd get out of the road. They bite, mornings."

It was an old woman, brown and long as a rake, with a switch over her shoulder and a man's hat tied on with string. The geese poured round the Queen's skirts, hissing, and on through the arch. The old woman nodded up at the skull as one does to a neighbour.

[[s Mother Down]]"Morning, Perl." And then, to the other: [[s Mother Down > the Queen]]"That's Fant's cloak. You're never Fant."

[[s the Queen > Mother Down]]"I'm new. In the kitchens."

[[s Mother Down > the Queen]]"New," said the goosewoman. [[s Mother Down > the Queen]]"At your age."

[[s the Queen > Mother Down]]"I had another place before."

[[s Mother Down > the Queen]]"They call me Mother Down, on account of the pillows. What do they call you?"

The Queen had eleven names and a number. She opened her mouth to choose one, and what came out of it was none of them.

[[s the Queen > Mother Down]]"Katell," she said.

[[s Mother Down > the Queen]]"I thought it might be." The goosewoman looked her up and down, without hurry. [[s Mother Down > the Queen]]"You've got fat."

[[scene place=the goose meadow; present=the Queen, Mother Down, Enora]]
In the goose meadow there was a trough turned upside down, and they sat on that, one at each end, like two people minding a gap.

[[s the Queen > Mother Down]]"How did you know me?"

[[s Mother Down > the Queen]]"You still walk as if you'd a pail in each hand."

[[s the Queen > Mother Down]]"I've had dancing masters. I've had *four*."

[[s Mother Down > the Queen]]"I dare say it was uphill work."

[[s the Queen > Mother Down]]"How long have you been here?"

[[s Mother Down > the Queen]]"Where would I have gone? Forty-four years. Forty-five, come Michaelmas."

[[s the Queen > Mother Down]]"They told me you were dead. I asked, the second winter, I made a story up so that I could ask, and they said the goose girl had died of a fever."

[[s Mother Down > the Queen]]"One did. There were two of us. Gaud, she was called, she used to sing. It was a bad winter."

[[s the Queen > Mother Down]]"I cried for you. I had to say it was toothache. They pulled a tooth."

[[s Mother Down > the Queen]]"Did they! Well. You'd had my horse and my gown and my bridegroom, I suppose a tooth was fair."

[[s the Queen > Mother Down]]"You *gave* me the gown!"

A goose looked round.

[[s Mother Down > the Queen]]"I did give you the gown," the goosewoman admitted.

[[s the Queen > Mother Down]]"You got down off Perl at the ford," said the Queen, and it came out of her fast, in an accent nobody at court had ever heard, [[s the Queen > Mother Down]]"and you sat in the road in the wet and said you'd sooner keep pigs than marry a man you'd never laid eyes on. I was sixteen. I was your maid. You said, 'Katell, put it on, let me see what it looks like on somebody.' So I put it on. It was to be for an hour! Until you'd done crying! And then there were riders on the other bank, and the old King lifted me down and called me daughter, and you stood there in my apron holding the bridle and you never said one word."

[[s Mother Down > the Queen]]"No," said Mother Down. [[s Mother Down > the Queen]]"I was so interested."

The Queen stared at her. Then something began in the region of the kitchen cloak, and climbed, and it was some time before either of them could tell if she was laughing. The old woman passed her the string off the hat, having no handkerchief.

[[t the Queen]]"She has kept pigs' hours and slept on straw for my whole life," the Queen thought, [[t the Queen]]"and her hands are steadier than mine."

[[s the Queen > Mother Down]]"You might have spoken any day," she said at last.

[[s Mother Down > the Queen]]"Oh, I meant to. The first year, when my feet were bad, I'd stop under poor Perl and say the rhyme good and loud, so somebody would carry it to the old King and I'd be 'put right'. And one morning they told me he was really coming down to hear it."

[[s the Queen > Mother Down]]"And?"

[[s Mother Down > the Queen]]"And I went round by the other gate. I'd a goose sitting." She scratched under the hat. [[s Mother Down > the Queen]]"It was you had the mare killed, though. I did hold that against you."

[[s the Queen > Mother Down]]"It was her leg. She'd broken it on the stones, they were going to do it anyway. I had her head put up there." The Queen wiped her nose with the string. [[s the Queen > Mother Down]]"There was nobody else in the country who knew me. I can see her from my window, if I lean. I lean every night."

They watched the geese for a bit.

[[s the Queen > Mother Down]]"But if you'd left off saying it," said the Queen slowly, [[s the Queen > Mother Down]]"then who was it this morning?"

[[s Mother Down > the Queen]]"Ah. There's a child comes to me on Wednesdays, when her fitting's done. Asks questions. I told her a story once, to keep her off the nest. I never put names in it."

[[s the Queen > Mother Down]]"What child?"

[[s Mother Down > the Queen]]"About so high. Nightgown."

Underneath the trough somebody stopped breathing, with great care.

[[s the Queen > Enora]]"Enora," said the Queen, not turning round, [[s the Queen > Enora]]"you are asleep."

[[s Enora > the Queen]]"I'm not, Grandmother."

She came out backwards with feathers on her. There was a stair in the gatehouse, she explained, and a slot for pouring things on people, and if you put your mouth to it the sound came straight out between the teeth. She had run the whole way down behind the tannery to be here first. She did not seem sorry so much as out of breath.

[[s the Queen > Enora]]"Why?" her grandmother asked.

[[s Enora > the Queen]]"Because I don't want to go to Corvenn. And everyone said it was settled, and you said it was settled, and I thought if a dead horse told you to think about it, you might think about it." Her chin went. [[s Enora > the Queen]]"She said you were a good sort and only wanted frightening."

[[s Mother Down > Enora]]"I said nothing of the kind," said the goosewoman. [[s Mother Down > Enora, the Queen]]"I said the girl in the story never got asked, either. Neither one of them did."

---

[[scene place=the bedchamber; present=the Queen, Dame Riwanon, Mistress Fant, Enora, Mother Down; time=Saturday]]
On Saturday the letter was ready before the horses were. Dame Riwanon read it aloud in a voice like a closed door, while Cook, who had only brought up the rolls, stayed to hear.

[[m the Queen]]"The Princess Enora regrets," it said, [[m the Queen]]"that she was never consulted, and having now been consulted, she regrets still more." It went on for a page about friendship between the two crowns and the price of salt.

[[s Dame Riwanon > the Queen]]"They will be offended, Madam."

[[s the Queen > Dame Riwanon]]"They'll be offended at a distance. Give me the pen."

But she did not sign. She held it out across the bed to the visitor in the good chair, who had mud to the knee and had not taken off her hat.

[[s the Queen > Mother Down]]"You do it. It's your name."

[[s Mother Down > the Queen]]"I've not written it since I was seventeen."

[[s the Queen > Mother Down]]"It hasn't changed. It's got a *z* in it. I always have to stop and think which way round."

The long brown hand went over the paper, and there it was, *Azenor*, with a flourish under it that two generations of clerks had never seen. Enora leaned on the arm of the chair to look. The cook, who was not stupid, sat down on the coal-box with the rolls in her lap.

[[s Dame Riwanon > the Queen]]"Madam," said Dame Riwanon. [[s Dame Riwanon > the Queen]]"Thirty years I have done up your buttons, and I've asked you nothing. Who is this person?"

The window was open. If you leaned you could see the arch from it, and the old head hanging by its one good nail, listening round the corner.

[[s the Queen > Dame Riwanon]]"My mistress," said the Queen.
