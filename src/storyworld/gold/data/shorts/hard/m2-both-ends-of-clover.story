title: Both Ends of Clover
section: third | past | - | Gwilym Parry
person: Gwilym Parry | Gwilym; Gwil; Parry; the vet; the back half; the bigger man | he/him
person: Devendra Rathod | Dev; Devendra; the postman; the new front half | he/him
person: Philippa Strood | Philippa; Pip; the director | she/her
person: Bernard Strood | Bernard; the Dame; the butcher; her brother | he/him
person: Tamsin | Tamsin; Jack; the hero | she/her
person: Miss Lim | Miss Lim; the prompter | she/her
person: Idwal Pugh | a man with a notebook; the critic; Mr. Pugh; Idwal Pugh; the farmer | he/him
person: old Catterick | old Catterick; the elder Catterick | he/him
person: young Catterick | young Catterick; his son; the younger one | he/him
person: the woman from the Courier | a woman in the back row; Miss B. Adeyinka | she/her
person: Nigel | Nigel; the old front half | he/him
relation: Gwilym Parry | Devendra Rathod | romantic
relation: Philippa Strood | Bernard Strood | family:sister
relation: old Catterick | young Catterick | family:father
relation: Tamsin | Gwilym Parry | colleague
relation: Idwal Pugh | Gwilym Parry | other
=====
[[scene place=the vestry; present=Gwilym Parry, Philippa Strood, Bernard Strood, Tamsin, Miss Lim; time=half past six]]
The front half of the horse had put his back out, which, as the back half remarked, was typical.

[[s Bernard Strood > Gwilym Parry]]"Nigel's a martyr to that disc," said the Dame. He was eating a pork pie in a corset. He had made the pie himself, being a butcher on every other day of the year.

[[s Gwilym Parry > Philippa Strood]]"It's half past six, Philippa," said Gwilym, who already had the legs on. [[s Gwilym Parry > Philippa Strood]]"We go up at seven. I can't do both ends."

[[s Philippa Strood > Gwilym Parry]]"Nobody's asking you to, darling. I've found somebody." The director had not met his eye since he came in. [[s Philippa Strood > Gwilym Parry]]"He did it the year of the flood, so he knows the gallop, and he's the right height, and he's, well, he was free. He'll be here as soon as he's finished his round."

It went quiet in the vestry. There was only one person in the valley who had a round.

[[s Bernard Strood > Philippa Strood]]"Pip," said her brother, and put down the pie. [[s Bernard Strood > Philippa Strood]]"You never."

[[s Tamsin > Bernard Strood, Philippa Strood]]"What's wrong with the postman?" asked Tamsin. She was seventeen and had only moved here in the spring. She was also Jack, the hero, and when she was nervous she slapped her thigh.

[[s Miss Lim > Tamsin]]"Nothing is wrong with him," said Miss Lim, who prompted, and who ran the library, and who had everything at her fingertips. [[s Miss Lim > Tamsin]]"He and Gwilym had a caravan."

[[s Tamsin > Miss Lim]]"So?"

[[s Miss Lim > Tamsin]]"They lived in it. For six years."

[[s Gwilym Parry > Miss Lim]]"Thank you, Miss Lim."

What the village called [[q]]"the business with the awning" had taken place two summers ago, at two in the morning, in a gale. Nobody knew the rights of it. What they knew was that in the morning the awning was in the river and Devendra Rathod was in the room over the post office, and that since then the vet had bought his stamps in the next town.

The door opened, and let in a gust of wet, and a slight brown man in shorts. It was the eighteenth of December. He looked at the legs, and then, with evident reluctance, at who was in them.

[[s Devendra Rathod > Philippa Strood]]"You said it was Nigel at the back," said Dev.

[[s Philippa Strood > Devendra Rathod, Gwilym Parry]]"Did I?" said Philippa. [[s Philippa Strood > Devendra Rathod, Gwilym Parry]]"Goodness, is that the time?"

[[scene place=the wings; present=Gwilym Parry, Devendra Rathod, Bernard Strood, Miss Lim, old Catterick, young Catterick]]
In the wings the two Cattericks, father and son, were having a fight about a fuse. It was the same fight as last year's. Bernard put one false eyelash to the gap in the curtain.

[[s Bernard Strood > Miss Lim]]"Oh, my stars. Third row, on the aisle. There's a man with a notebook."

[[s Miss Lim > Bernard Strood]]"What sort of man?"

[[s Bernard Strood > Miss Lim]]"Cross. He looks at his watch, and then he writes something down. It's the Courier. They've sent a critic."

[[s old Catterick > young Catterick]]"They've sent a critic," old Catterick told his son, [[s old Catterick > young Catterick]]"and you've got the moon on the same plug as the tea urn."

[[s young Catterick > old Catterick]]"You put it there!" said the younger one.

The vet said nothing, because somebody had just put a horse over his head.

[[scene place=the horse/the stage; present=Gwilym Parry, Devendra Rathod]]
It was dark in there, and it smelled of glue.

[[s Devendra Rathod > Gwilym Parry]]"Left foot first."

[[s Gwilym Parry > Devendra Rathod]]"Your left or my left?"

[[s Devendra Rathod > Gwilym Parry]]"It's the same left, Gwil. We're facing the same way."

[[s Gwilym Parry > Devendra Rathod]]"That'll be a first."

[[s Devendra Rathod > Gwilym Parry]]"Don't start."

[[s Gwilym Parry > Devendra Rathod]]"I'm only saying."

[[s Devendra Rathod > Gwilym Parry]]"You're always only saying. Can you breathe back there?"

[[s Gwilym Parry > Devendra Rathod]]"I've got my face in your belt."

[[s Devendra Rathod > Gwilym Parry]]"I did notice. Is that a new aftershave?"

[[s Gwilym Parry > Devendra Rathod]]"It's udder balm."

[[s Devendra Rathod > Gwilym Parry]]"It's nice. Left, left, right. And stop."

[[s Gwilym Parry > Devendra Rathod]]"Why have we stopped?"

[[s Devendra Rathod > Gwilym Parry]]"Jack's singing. Three verses. You've lost weight."

[[s Gwilym Parry > Devendra Rathod]]"How would you know?"

[[s Devendra Rathod > Gwilym Parry]]"Your arms used to go as far as my pockets and now they go all the way round. You've been having sandwiches in the van."

[[s Gwilym Parry > Devendra Rathod]]"How do you know what I have in my van?"

[[s Devendra Rathod > Gwilym Parry]]"I'm the postman. I see everyone's van."

[[s Gwilym Parry > Devendra Rathod]]"Two years you've walked up to my gate, and put the letters in the box, and walked off again."

[[s Devendra Rathod > Gwilym Parry]]"That's the job, Gwil."

[[s Gwilym Parry > Devendra Rathod]]"The dog waits for you. Every morning. It's pathetic."

[[s Devendra Rathod > Gwilym Parry]]"I know she does. Who do you think leaves the biscuit?"

[[s Gwilym Parry > Devendra Rathod]]"That's you? I thought that was Mrs. Probert."

[[s Devendra Rathod > Gwilym Parry]]"Mrs. Probert's scared of her. Hold tight. We're galloping."

They galloped. They had not practised, and the old front half had never once managed it without kicking somebody; but it seemed that four legs can remember a thing that two heads have agreed to forget. The house roared. And in the middle of the second lap, deep in the hindquarters, a telephone began to ring.

Gwilym answered it. He had never in his life been able to let one ring.

[[s Gwilym Parry > Idwal Pugh]]"Parry, large animals," he whispered.

[[s Idwal Pugh > Gwilym Parry]]"It's Idwal Pugh, Ty Gwyn. It's my Duchess, Mr. Parry. She's been at it since five and she's getting nowhere. I think it's backwards."

[[s Gwilym Parry > Idwal Pugh]]"I'm a bit tied up, Mr. Pugh. Where are you?"

[[s Idwal Pugh > Gwilym Parry]]"Third row," said the telephone, [[s Idwal Pugh > Gwilym Parry]]"on the aisle. She's in the trailer, in the car park. I couldn't leave her, could I? And I couldn't miss this, my granddaughter's a mushroom. I've been out to her every ten minutes. I've got it all wrote down."

Clover's hindquarters came to a halt. Her forequarters did not, and there was a noise of stitching.

[[s Gwilym Parry > Devendra Rathod]]"Dev," said the back half. [[s Gwilym Parry > Devendra Rathod]]"Turn round. We've got to go out through the house."

[[s Devendra Rathod > Gwilym Parry]]"There's the whole beanstalk to come!"

[[s Gwilym Parry > Devendra Rathod]]"There's a breech calf in the car park."

There was a very short silence in the front.

[[s Devendra Rathod > Gwilym Parry]]"Mind the step, then," said Dev. [[s Devendra Rathod > Gwilym Parry]]"Left foot first."

[[scene place=the stage; present=Gwilym Parry, Devendra Rathod, Tamsin, Bernard Strood, Miss Lim, Idwal Pugh]]
From the stage it must have looked quite deliberate. The horse came down the steps, trotted up the aisle, nodded at the critic in the third row, who got up and ran after it, and went out by the fire door.

[[s Tamsin > Bernard Strood]]"Where's Clover going, Mother?" asked Jack, and slapped her thigh so that it rang.

The Dame had been on that stage for thirty years, and had never yet been lost for a word. He folded his hands over his bosom.

[[s Bernard Strood > Tamsin]]"She's gone to see a man about a cow, my son."

[[s Miss Lim > Bernard Strood]]"That isn't in it," hissed the prompter.

***

[[scene place=the car park; present=Gwilym Parry, Devendra Rathod, Idwal Pugh, old Catterick, young Catterick]]
It had stopped raining. The elder Catterick held the torch and his son held the other torch, so that nobody should be said to have won, and the farmer stood at the cow's head and told her that she was a good girl. The vet lay on his side in the straw with one arm in up to the shoulder. He was still a horse from the waist down.

[[s Gwilym Parry]]"I need a rope. I need something soft. My ropes are in the van, and the van's at home."

[[s Devendra Rathod > Gwilym Parry]]"Would this do?" The postman had taken his head off. He was holding out the tail.

[[s Gwilym Parry > Devendra Rathod]]"You beauty."

[[s Devendra Rathod > Gwilym Parry]]"You haven't called me that since Aberdovey."

[[s Gwilym Parry > Devendra Rathod]]"I was talking to the—yes. All right. Get down here and hold this. When I say pull, you pull, towards her hocks, steady. Not like you did with the awning."

[[s Devendra Rathod > Gwilym Parry]]"I was trying to save that awning!"

[[s Gwilym Parry > Devendra Rathod]]"You let go of it! I was standing there at two in the morning in my pants, and I said hold on, and you let go. Pull."

[[s Devendra Rathod > Gwilym Parry]]"You were going into the river with it," said Dev, pulling. [[s Devendra Rathod > Gwilym Parry]]"You daft lump. It had you off your feet. You'd not have let go, you've never let go of a thing in your life, so I cut my side. I saw it go over the bank and I thought, that's eighty quid, and it might have been him."

Gwilym lay with his cheek against the cow. He seemed to have got some straw in his eye.

[[s Gwilym Parry > Devendra Rathod]]"You never told me that."

[[s Devendra Rathod > Gwilym Parry]]"You were shouting. And then you'd bought your stamps in Machynlleth."

[[s Idwal Pugh > Gwilym Parry, Devendra Rathod]]"Gentlemen," said Mr. Pugh, [[s Idwal Pugh > Gwilym Parry, Devendra Rathod]]"I don't like to interrupt."

[[s Gwilym Parry > Devendra Rathod]]"Pull," said Gwilym.

It came all at once, the way they do. There was a slither and a gasp, and the new front half sat down hard in the straw with a calf in his lap, steaming like a pudding. It sneezed. Both of the Cattericks put off their torches to wipe their eyes, and had to be spoken to.

[[s Idwal Pugh]]"Eight minutes past eight," said the farmer, and wrote it down.

The bigger man got up on his knees, in his horse's legs, and wiped the calf's nose with the mane. After that there was not anything for his hands to do. Dev's hair was sticking up. It had gone a bit grey at the sides, since he had last been near enough to see.

[[s Gwilym Parry > Devendra Rathod]]"I've still got the caravan," said Gwilym.

[[s Devendra Rathod > Gwilym Parry]]"I know you have. I deliver to it."

[[s Gwilym Parry > Devendra Rathod]]"It's no good without an awning."

[[s Devendra Rathod > Gwilym Parry]]"No," Dev agreed. He looked down at what he had in his arms. [[s Devendra Rathod > Gwilym Parry]]"I've got one in my wardrobe. Blue. I bought it the week after. I didn't know how you'd go about posting it."

***

[[scene present=Philippa Strood, Bernard Strood, Gwilym Parry, Devendra Rathod, Tamsin, Miss Lim]]
They were back in time for the wedding, with straw in their ears and no tail.

As it happened, the Courier really had sent somebody. Nobody had noticed her: a woman in the back row in a bobble hat, who cried at the end. Philippa read it out on the Friday, standing on a chair.

[[m the woman from the Courier]]"The beanstalk wobbled, and the moon went out whenever someone wanted tea," wrote Miss B. Adeyinka, [[m the woman from the Courier]]"but in twenty years of pantomime I have not seen so moving a portrait of a marriage as was given by the horse."

[[s Bernard Strood > Philippa Strood]]"Nothing about me?" said her brother.

[[s Philippa Strood > Bernard Strood]]"It says that the pies were good."

At the back of the vestry somebody had started on the washing-up. You could hear them at it, one washing and one drying.

[[s Devendra Rathod > Gwilym Parry]]"Left," said one voice. [[s Devendra Rathod > Gwilym Parry]]"Other left."

[[s Gwilym Parry > Devendra Rathod]]"It's the same left, Dev," said the other.
