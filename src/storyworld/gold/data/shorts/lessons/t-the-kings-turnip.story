title: The King, the Fool and the Cook
section: third | past | - | -
person: the king | the king; the King; a king; a man in a patched cloak; the man; Nuncle; My master | he/him
person: the fool | the fool; the Fool; a little man; a small person; her brother | he/him
person: the cook | the cook; the Cook; Sister; Mistress | she/her
person: the chamberlain | the chamberlain | he/him
person: the scullion | the scullion; the child | she/her
person: the captain of the gate | the captain of the gate; the captain; Captain | he/him
person: the Duke | the Duke; a duke | he/him
relation: the fool | the king | other: servant and master
relation: the cook | the fool | family: sister
relation: the cook | the king | other: servant and master
relation: the Duke | the king | enemy: besieger
relation: the chamberlain | the king | other: servant and master
relation: the scullion | the cook | other: kitchen servant
=====
The King, the Fool and the Cook

[[scene place=the great hall; present=the king, the fool, the chamberlain; time=the three hundred and seventieth night]]
Once, when there were still wolves in the south, a king was shut up in his own city by a duke who wanted it. The Duke had ten thousand men. The king had a wall, a well, and four hundred barrels of turnips, which some forgotten steward had laid down by mistake; and when the siege had lasted a year he had the wall, the well, and sixty.

Now this king liked his dinner.

On the three hundred and seventieth night he came into the great hall as he always did, tied on his napkin, and looked under the silver lid.

[[s the king > the chamberlain]]"Ah! And what have we this evening?"

The chamberlain, behind his chair, unrolled a paper. [[s the chamberlain > the king]]"Saddle of venison, sire. In a dark sauce."

[[s the king > the chamberlain]]"And after it?"

[[s the chamberlain > the king]]"Swan."

[[s the king > the chamberlain]]"Good, good. And is there a pudding?"

[[s the chamberlain > the king]]"There's a, ah." The chamberlain turned the paper over, in case of help. [[s the chamberlain > the king]]"There is a pear, sire, in the manner of a pear."

[[s the king]]"Splendid," said the king, and began to eat; and for a while the only sound in that big room was one man chewing. There had been sixty at that table once. The hounds had gone in March, though no one had told the king where to.

At his feet, upon a cushion, sat the fool. He was a little man with a face like a walnut, and his bells had been melted down for the guns, so that when he shook his head it made no noise and people did not know whether he had joked.

[[s the fool > the king]]"Nuncle," he said presently, [[s the fool > the king]]"what does venison taste of?"

[[s the king > the fool]]"Why, of the deer."

[[s the fool > the king]]"And what's the deer taste of?"

[[s the king > the fool]]"Of the wood," said the king, with his mouth full. [[s the king > the fool]]"Of moss, and bracken, and running away."

[[s the fool > the king]]"And this?"

The chamberlain trod upon the fool's hand. He had nice shoes and he did it neatly. The king did not seem to notice; he was a long time over that mouthful, and looked at the candle while he did it.

[[s the king > the fool]]"Of all three," he said. [[s the king > the chamberlain]]"My compliments to the cook."

So the chamberlain bowed and the fool, sucking his fingers, was sent down with the compliments, as he was every night. It was forty-one steps down.

[[scene place=the kitchen; present=the fool, the cook, the scullion; time=-]]
In the kitchen he found the cook sitting on an upturned pot with her apron over her face, and the scullion, who was nine, patting her on the back with a ladle.

[[s the fool > the cook]]"His majesty's compliments," said the fool, [[s the fool > the cook]]"and he thought the deer ran very well."

[[s the cook > the fool]]"Oh, don't," said the cook.

[[s the scullion > the fool]]"She's been like it since the swan," the scullion told him.

[[s the cook]]"I made feathers for it." It came muffled through the apron. [[s the cook > the fool]]"I cut them out of the peel, brother, with the little scissors. Two hundred feathers. And I stood and I looked at it, and I thought, it's a turnip. It's a turnip in a hat."

For the cook and the fool were sister and brother, and had come to the castle on the same cart. It was always she who had been afraid of being laughed at and he who hadn't, and they had each found work accordingly.

[[s the fool > the cook]]"It was a very good hat."

[[s the cook > the fool]]"He'll find me out."

[[s the fool > the cook]]"He's not found you out for a twelvemonth."

[[s the cook > the fool]]"He'll taste it! He's got the finest palate of any king there is, he once knew a trout by its river. One of these nights I'll be tired, and I'll burn the sauce, and he'll put down his knife and say, [[q]]'Cook, this is turnip.' And then he'll know there's nothing left. And if the king knows there is nothing left he'll lose heart, and if he does, the captain will, and then they'll open the gate." She blew her nose. [[s the cook > the fool]]"So you see it's only my sauce that's holding up the wall."

[[s the scullion > the cook]]"I could burn it for you," said the child, who was kind, and had not followed.

The fool sat down in the ashes. He looked at the barrels along the wall; and as he was a fool he could count, and he counted them.

[[s the fool > the cook]]"Sister," he said, [[s the fool > the cook]]"how many is that?"

[[s the cook > the fool]]"Fifty-nine."

[[s the fool > the cook]]"At a barrel a day. And how many mouths?"

[[s the cook > the fool]]"I don't ask how many. I send up what they tell me. There's a dish for the king, and there's what goes to the captain, and there's one apiece for the household. You've had yours."

[[s the fool > the cook]]"So I have," the fool agreed. [[s the fool > the cook]]"It was delicious. What was it?"

[[s the cook > the fool]]"Yours? Yours was turnip," said the cook. [[s the cook > the fool]]"I don't make hats for family."

But the scullion was looking at the fool's wrists, which stuck out of his motley like two spoons; and she opened her mouth, and he winked at her, and she shut it.

[[scene place=the top of the wall; present=the fool, the king, the captain of the gate; time=when the moon was over the stable roof]]
Later, when the moon was over the stable roof, a small person with a covered dish went up by the outer stair to the top of the wall.

It was the fool, and it was his own dinner that he had under the cloth. He went up with it every night. There was a boy by the third tower with a cough, and another at the fourth who was growing; he'd do half each. But tonight at the turn of the stair he walked straight into the stomach of a man in a patched cloak, who was coming up from the other side, and who also had a covered dish.

[[s the king > the fool]]"I beg your pardon," said the man.

[[s the fool > the king]]"Not at all," said the fool. Then the moon came round the chimney. [[s the fool > the king]]"Nuncle?"

[[s the king > the fool]]"No," the king said.

They stood there. In the Duke's camp below them somebody was playing a pipe, badly, and a smell of roast mutton came up on the wind and went in at both of their noses.

[[s the fool > the king]]"What have you got there?" asked the fool.

[[s the king > the fool]]"What have you?"

[[s the fool > the king]]"I asked first, and I'm the stupider."

The king lifted the corner of his napkin. There lay the saddle of venison, with one bite gone from it, and the swan with all her feathers on, and the pear.

[[s the king > the fool]]"It's for the lad at the fourth tower," he said, [[s the king > the fool]]"and his friend. You needn't look at me like that. I do eat some of it. I have to chew for quite a while, with that fellow standing at my back."

[[s the fool > the king]]"You knew, then."

[[s the king > the fool]]"That it is turnip? My dear man. I knew a trout by its river once." He sat down on the step, rather suddenly, the way a man does who has given away his dinner for a year; and the fool, for the same reason, sat down next to him. [[s the king > the fool]]"I knew on the first night. I was going to say so. But then I looked at it, and she'd made antlers. She had sat in that kitchen, with the world ending, and cut out a little pair of antlers. I thought, if once she knows I know, she will lose heart. And if she does, who'd do the antlers? So I asked what was for pudding."

[[s the fool > the king]]"And she thinks that if *you* know—"

[[s the king > the fool]]"Does she? Oh dear."

[[s the fool > the king]]"She's holding up the wall, she says, with sauce."

[[s the king > the fool]]"Well, so she is," said the king. [[s the king > the fool]]"It's excellent sauce."

They laughed then, both of them, holding their ribs, which were easy to find. It was a long time since there had been any laughing on that wall. It brought out the captain of the gate, with a lantern and a drawn sword.

[[s the captain of the gate > the king, the fool]]"Who's there? Stand up and be seen!"

[[s the fool > the captain of the gate]]"Two fools," called the fool, [[s the fool > the captain of the gate]]"with supper."

[[s the captain of the gate > the king, the fool]]"Then give it here, it's wanted. There's one at the—" The lantern shook. [[s the captain of the gate > the king]]"Sire!"

[[s the king > the captain of the gate]]"Sit down, Captain. Have a piece of swan. What do you do with yours?"

[[s the captain of the gate > the king]]"My what, sire?"

[[s the king > the captain of the gate]]"Your dinner. You're as thin as he is."

The captain studied the point of his sword. He was an honest man and it made him slow. [[s the captain of the gate > the king]]"There's a girl in your kitchen, sire," he said at last. [[s the captain of the gate > the king]]"A scrap of a thing, nine or so. She comes round for the empty bowls. I find mine's not always empty."

Nobody knew what to say to that. Below them, the piper in the Duke's camp lost his place, went back, and lost it again.

[[s the fool > the king]]"Nuncle," said the fool slowly. [[s the fool > the king]]"If you don't eat yours, and I don't eat mine, and he doesn't eat his. Who in this city is eating the turnips?"

[[s the king > the fool]]"I suppose everyone is," said the king. [[s the king > the fool]]"Each other's."

[[s the fool > the king]]"And the Duke thinks we've a week left in us."

[[s the captain of the gate > the fool]]"He can smell that kitchen when the wind's right," the captain put in. [[s the captain of the gate > the fool]]"I've had deserters in from him. They all ask me the same thing. They want to know where we get the venison."

The king looked at the fool. The fool looked at the swan.

[[scene place=his tent; present=the cook, the fool, the Duke; time=next morning]]
And that is how it came about that next morning, as soon as it was light, the gate of the city was opened by the width of one cook.

She had on a clean apron. She walked straight through ten thousand men with a silver dish held out in front of her, and her brother went before, turning cartwheels, and she did not look to either side, because she was sure that they would laugh. No one did. They hadn't had anything but mutton for a year. They took off their caps.

The Duke was at breakfast in his tent. [[s the Duke > the cook]]"What's this?" he said.

[[s the fool > the Duke]]"The leavings, your grace, from last night's table," replied the fool. [[s the fool > the Duke]]"My master can't get through it. He asks if you would be so good."

Up came the lid. There were antlers this time on everything.

The Duke took a fork. He ate a little of the venison, and some of the swan, and he shut his eyes. It should be said that he had no palate whatever; he had burned his tongue as a child.

[[s the Duke > the cook]]"Mistress," he said, [[s the Duke > the cook]]"how much more of this is there?"

And the cook, who had never told a lie in her life except in gravy, looked him in the face.

[[s the cook > the Duke]]"I couldn't tell you, your grace," she said. [[s the cook > the Duke]]"I've never yet seen anyone up there finish it."

[[scene place=the kitchen; present=the king, the cook, the fool, the scullion; time=nightfall]]
By nightfall his tents were gone.

There was a feast, of course, and it was of turnips, since that was what there was. But the king came down the forty-one steps to the kitchen to eat it, and sat on a pot.

He tied on his napkin. The cook set the dish before him with her own hands, and they were shaking, for it had no hat on it. It was white, and round, and plain.

[[s the king > the cook]]"And what have we this evening?" the king asked her.

She looked at her brother, who had, for a wonder, nothing to offer.

[[s the cook > the king]]"Turnip," said the cook.

The king took a bite. He chewed it thoughtfully, and he looked at the candle.

[[s the king > the cook]]"Do you know," he said, [[s the king > the cook]]"I'd never have guessed."

[[s the scullion > the cook]]"I burned it a bit," said the scullion.
