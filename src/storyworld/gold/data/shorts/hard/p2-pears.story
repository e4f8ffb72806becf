title: The Matter of the Pears
section: third | present | - | -
person: Mrs. Oxter | Mrs. Oxter; the badger; Madam Chair; the chair | she/her
person: Mr. Grice | Mr. Grice; the heron; the secretary | he/him
person: Tolly | Tolly; the shrew; the smallest member | he/him
person: Ferelith | Ferelith; the dormouse; the youngest; little one | she/her
person: the bigger weasel | the bigger weasel; the weasel; his brother | he/him
person: the smaller weasel | the smaller weasel; the other weasel; his brother | he/him
person: Anselmo Quispe | Mr. Quispe; Anselmo; the person in the wet coat; the stranger; the visitor; the coypu; sir | he/him
relation: the bigger weasel | the smaller weasel | family:brother
relation: Mrs. Oxter | Mr. Grice | colleague
relation: Anselmo Quispe | Ferelith | friend
=====
[[scene place=the boathouse; present=Mrs. Oxter, Mr. Grice, Tolly, Ferelith, the bigger weasel, the smaller weasel]]
The Boathouse Committee has six members and five chairs, so every meeting begins with an argument about who is to stand, and ends it by Mr. Grice saying that he prefers to. He stands on one leg beside the paint tins and writes the minutes with the other.

[[s Mrs. Oxter > Mr. Grice, Tolly, Ferelith, the bigger weasel, the smaller weasel]]“Item one,” says Mrs. Oxter. She is a badger, and wide, and has buried two husbands very neatly. [[s Mrs. Oxter > Mr. Grice, Tolly, Ferelith, the bigger weasel, the smaller weasel]]“Item one is the pears.”

Everybody looks up at the pear shelf. In October there were forty-one, wrapped in newspaper, to last till the primroses. Now there are nineteen.

[[s Tolly > Mrs. Oxter]]“There were twenty last night,” cries Tolly. [[s Tolly > Mrs. Oxter]]“I counted! I counted twice, I was so upset!” The shrew is the smallest member and speaks as though somebody were standing on him.

[[s Mr. Grice]]“Twenty,” murmurs the secretary, writing.

[[s the bigger weasel > Mrs. Oxter]]“We know who it is,” says the bigger weasel.

[[s the smaller weasel > Mrs. Oxter]]“We know,” says his brother, [[s the smaller weasel > Mrs. Oxter]]“*where* it is.”

[[s the bigger weasel > Mrs. Oxter]]“Under the slipway.”

[[s the smaller weasel > Mrs. Oxter]]“In a wet coat.”

There is a cold little silence. They have all seen the person in the wet coat. Nobody has mentioned it, as one doesn’t mention a smell. He came down the river at the first frost, low in the water, with orange teeth, and he has been seen to bow.

[[s Mrs. Oxter > the bigger weasel, the smaller weasel]]“Has anybody spoken to him?” the badger asks.

[[s the bigger weasel > Mrs. Oxter]]“Why would we speak to him, Madam Chair? He’s a thief.”

[[s Mrs. Oxter > the bigger weasel]]“Then we shall ask him that,” says Mrs. Oxter. [[s Mrs. Oxter > the bigger weasel, the smaller weasel]]“Fetch him in. Politely. I shall know if it wasn’t politely.”

The weasels go out with a good deal of shoulder. In the fifth chair, on the cushion, the youngest member of the committee turns over and pulls her tail up across her nose. Ferelith is a dormouse. She has not been awake for a meeting since September, and is down in the minutes each time as [[q]]“present, in a sense”.

[[scene place=the boathouse; present=Mrs. Oxter, Mr. Grice, Tolly, Ferelith, the bigger weasel, the smaller weasel, Anselmo Quispe]]
The stranger has to duck to come in under the door. He drips. He is as big as the badger, nearly, with a rope of a tail and white whiskers, and he looks round at all the faces and chooses the right one to bow to.

[[s Anselmo Quispe > Mrs. Oxter]]“Señora.”

[[s Mrs. Oxter > Anselmo Quispe]]“Madam Chair will do. You’re wet, sir.”

[[s Anselmo Quispe > Mrs. Oxter]]“It is how the coat is made.”

[[s the bigger weasel > Anselmo Quispe]]“He doesn’t even deny it!” says one weasel.

[[s Mr. Grice > Anselmo Quispe]]“Name?” asks the heron, pen up.

[[s Anselmo Quispe > Mr. Grice]]“On the cage they wrote a number.”

Mr. Grice looks for somewhere in the minutes to put this, and cannot find it.

[[s Mrs. Oxter > Anselmo Quispe]]“What cage was that?” Mrs. Oxter says, in a different voice.

[[s Anselmo Quispe > Mrs. Oxter]]“At the fur farm, Madam Chair, above the bridge. There were ninety of us. One night a boy came with a tool and opened all the doors. It was a kind thing to do. But he did not tell us where to go afterward.”

[[s Tolly > Anselmo Quispe]]“And so you came down here and ate our pears!” Tolly shrieks. [[s Tolly > Anselmo Quispe]]“Twenty-two pears!”

[[s Anselmo Quispe > Tolly]]“I have not eaten them.”

[[s the smaller weasel > Anselmo Quispe]]“Then who did?”

The visitor doesn’t answer. He looks (only the chair notices it) at the cushion, and away from the cushion, and down at his own large feet.

[[s Anselmo Quispe > the smaller weasel]]“I would rather not say,” says the person in the wet coat.

[[s the bigger weasel > Mrs. Oxter]]“Throw him out!”

[[s the smaller weasel > Mrs. Oxter]]“Throw him *in*,” says the other weasel. [[s the smaller weasel > Mrs. Oxter]]“In the weir.”

[[s Mrs. Oxter > the bigger weasel, the smaller weasel]]“Nobody’s being thrown,” says Mrs. Oxter. [[s Mrs. Oxter > Mr. Grice, Tolly, the bigger weasel, the smaller weasel]]“We’ll set a watch. I’ll take tonight. This gentleman may go back to his slipway, and if there are eighteen in the morning, I shall have seen why. Any other business? Mr. Grice, you’re standing on the stamps.”

***

[[scene place=the boathouse; present=Mrs. Oxter, Ferelith, Anselmo Quispe; time=two o’clock in the morning]]
It is two o’clock in the morning, and the badger sits behind the upturned punt with a rug on her knees and does not cough.

The moon comes in at the cobweb window. It lights the shelf, and the newspaper; it lights the cushion; and the cushion is empty.

She nearly calls out. For there on the edge of the shelf, six feet above the stone, walks the dormouse, with her eyes tight shut. She has a pear in her arms as big as herself. She goes along with tiny, certain steps, like somebody on the way to post a letter, and where the shelf ends she steps off.

And someone is there to be stepped on. The coypu stands under the shelf on his hind legs with his back against the wall. He must have been standing there for a long time. He lets her come down him, shoulder, elbow, paw, without so much as turning his head, and then he drops to all fours and walks along beside her, in the dark, at a dormouse’s pace.

[[s Anselmo Quispe > Ferelith]]“Good evening, little one,” he says softly.

[[s Ferelith > Anselmo Quispe]]“Good evening. Mind the step.”

[[s Anselmo Quispe > Ferelith]]“Thank you. Is it heavy?”

[[s Ferelith > Anselmo Quispe]]“It’s only one.”

[[s Anselmo Quispe > Ferelith]]“You could let me carry it.”

[[s Ferelith > Anselmo Quispe]]“No, I have to. It’s for Mother.”

[[s Anselmo Quispe > Ferelith]]“Ah. Yes. You told me yesterday.”

[[s Ferelith > Anselmo Quispe]]“She’ll be hungry. She’s been ever so long.”

[[s Anselmo Quispe > Ferelith]]“When did she go?”

[[s Ferelith > Anselmo Quispe]]“When the nuts were ready. There was a big soft noise, and she said, ‘Stop in the hole, Ferry, and don’t look.’ So I did stop in. I didn’t look. I’m very good.”

[[s Anselmo Quispe > Ferelith]]“You are the best I have ever met.”

[[s Ferelith > Anselmo Quispe]]“She’ll want to come in by the water door. So I put them there.”

[[s Anselmo Quispe > Ferelith]]“A little to the left, or you will be in the river. So. There’s a plank.”

[[s Ferelith > Anselmo Quispe]]“Have you got a mother?”

[[s Anselmo Quispe > Ferelith]]“In the next cage but two. We used to call to each other. *Anselmo*, she called me, nobody else did, *Anselmo Quispe, are you washed?* On the night of the boy I looked for her and there were a great many people running. I think she went upstream.”

[[s Ferelith > Anselmo Quispe]]“You should put out pears.”

Behind the punt, Mrs. Oxter has got the corner of the rug into her mouth.

She watches them go out upon the plank, the large shape keeping always to the water side. She sees the small one set down her pear; and there, beneath the bottom step, in a row, each in its bit of newspaper, packed round with dry reed by someone who knows how reed should be packed, are the other twenty-two. Not one is bitten.

[[t Mrs. Oxter]]“And I was going to say that I’d seen nothing,” thinks the badger. [[t Mrs. Oxter]]“I was going to hope it was a rat.”

Then the coypu sits down, and Ferelith, who has finished, leans on his coat, wet as it is. He waits till her breath goes slow. He takes her up by the scruff of the neck, like the mother of anybody, and carries her in and puts her back on the cushion and lays the tail across the nose.

[[s Mrs. Oxter > Anselmo Quispe]]“Mr. Quispe,” says a voice from behind the punt.

He goes quite stiff.

[[s Mrs. Oxter > Anselmo Quispe]]“Why in the world didn’t you say?”

[[s Anselmo Quispe > Mrs. Oxter]]“She was asleep, Madam Chair. It did not seem right to vote on it.” He turns his whiskers. [[s Anselmo Quispe > Mrs. Oxter]]“If they tell her that she took the pears, they must tell her why. And then she will know.”

[[s Mrs. Oxter > Anselmo Quispe]]“It was the owl,” says Mrs. Oxter heavily. [[s Mrs. Oxter > Anselmo Quispe]]“We all heard. We gave her the cushion, and we put her on the committee, and not one of us has said the word to her. I thought it would keep until spring.”

[[s Anselmo Quispe > Mrs. Oxter]]“It will keep until spring.”

[[s Mrs. Oxter > Anselmo Quispe]]“And every night till then she’ll walk off the end of that shelf.”

[[s Anselmo Quispe > Mrs. Oxter]]“Well,” says the visitor. [[s Anselmo Quispe > Mrs. Oxter]]“I am not doing anything else.”

---

[[scene place=the boathouse; present=Mrs. Oxter, Mr. Grice, Tolly, Ferelith, the bigger weasel, the smaller weasel, Anselmo Quispe; time=The next meeting]]
The next meeting begins with an argument about the chairs, because now there is one more to sit, and he leaves a puddle.

[[s the bigger weasel > Mrs. Oxter]]“There are eighteen,” says the bigger weasel at once. [[s the bigger weasel > Mrs. Oxter]]“So what did you see?”

[[s Mrs. Oxter > the bigger weasel]]“I saw the whole thing,” says the chair, [[s Mrs. Oxter > the bigger weasel]]“and it’s perfectly in order. The missing pears have been put into a second larder, by the water door, in case of need. Mr. Quispe here is in charge of it. I move that he be thanked.”

[[s Tolly > Mrs. Oxter]]“In case of *whose* need?” Tolly demands.

The badger looks at him. She looks at the weasels, one and then the other, and finally at the cushion; and she goes on looking at it until even a shrew has time to think. It is not often quiet in the boathouse. They can hear the ice tick in the reeds and somebody very young breathing through her tail.

[[s Tolly]]“Oh,” says Tolly, in a voice that nobody has ever stood on.

[[s the smaller weasel > the bigger weasel]]“What? What is it?” says the smaller weasel, and his brother bends down and tells him in his ear. Then neither of them looks at anything much.

[[s Mr. Grice > Anselmo Quispe]]“How,” Mr. Grice asks after a time, [[s Mr. Grice > Anselmo Quispe]]“is it spelt? With a K?”

[[s Anselmo Quispe > Mr. Grice]]“With a Q, señor.”

The secretary bends his long neck. When he has done, he turns the book round, and the new member, who was never in any minutes before, reads it through twice with his lips moving.

[[m Mr. Grice]]“Item one, the pears,” it says. [[m Mr. Grice]]“There are enough.”
