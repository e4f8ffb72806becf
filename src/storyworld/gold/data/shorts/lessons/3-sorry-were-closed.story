title: Sorry, We’re Closed
section: first | past | Perpetua Okello | -
person: Perpetua Okello | Perpetua; Pet; Miss Okello | she/her
person: Dagny Solheim | Dagny; my best friend | she/her
person: Roza Kadyrova | Roza; the woman in the green jersey; the woman; the vet; Dr. Kadyrova | she/her
person: Mrs. Pargeter | Mrs. Pargeter; the old lady | she/her
person: the narrator's mother | my mother; Mum | she/her
person: the clerk | the clerk; the girl at the desk | she/her
person: Mrs. Pargeter's granddaughter | my granddaughter | she/her
relation: Perpetua Okello | Roza Kadyrova | romantic
relation: Mrs. Pargeter | Mrs. Pargeter's granddaughter | family:grandmother
relation: Perpetua Okello | Dagny Solheim | friend
relation: the narrator's mother | Perpetua Okello | family:mother
=====
[[scene place=the Registry of Marks/the Registry; present=Perpetua Okello, the clerk, Dagny Solheim; time=when I was twenty-one]]
Some people are born with a line of verse on their arm. Dagny has [[q]]“I believe that is my umbrella”, in a sloping hand, which is at least particular. I have three words on the inside of my left wrist, in plain capitals, and when I was twenty-one I took them down to the Registry of Marks to be entered.

[[s the clerk > Perpetua Okello]]“Hm,” said the girl at the desk.

[[s Perpetua Okello > the clerk]]“Yes,” I said.

[[s the clerk > Perpetua Okello]]“It’s not that it’s rare, Miss Okello.”

[[s Perpetua Okello > the clerk]]“No.”

[[s the clerk > Perpetua Okello]]“We’ve four thousand of these on the books. There’s a newsletter.” She turned my wrist to the lamp as if it might improve. [[s the clerk > Perpetua Okello]]“The form says I have to ask. Has anyone ever said it to you?”

[[s Perpetua Okello > the clerk]]“A man at the chip shop. Both the sisters at the key-cutter’s. The swimming baths. The library, the other library. You said it to me on Tuesday, when I came and it was ten past five.”

[[s the clerk > Perpetua Okello]]“Did I? Oh dear. And did you feel anything?”

[[s Perpetua Okello > the clerk]]“I felt I’d have to come back on Wednesday.”

[[s Dagny Solheim > the clerk]]“Put her down as ‘pending’,” said Dagny, leaning in over my shoulder with her umbrella.

So I was put down as pending, and went on pending for nine years.

***

[[scene place=the canal road/the van; present=Perpetua Okello, Dagny Solheim; time=a wet Sunday in March]]
On a wet Sunday in March we were driving home along the canal road in Dagny’s van when I shouted at her to stop.

[[s Dagny Solheim > Perpetua Okello]]“What? What did I hit?”

[[s Perpetua Okello > Dagny Solheim]]“Nothing. Somebody did. Look, on the bank.”

[[s Dagny Solheim > Perpetua Okello]]“That’s a bag.”

[[s Perpetua Okello > Dagny Solheim]]“It’s a goose.”

[[s Dagny Solheim > Perpetua Okello]]“It’s a bag, Pet, it’s one of those heavy-duty— No, all right. It’s a goose.”

It was very much a goose. It had a wing on the wrong way round and a length of fishing line through its foot, and it regarded me, as I came down the bank with my coat held out in front of me, with more contempt than I have had from anyone before or since.

[[s Dagny Solheim > Perpetua Okello]]“Don’t touch it!”

[[s Perpetua Okello > Dagny Solheim]]“I’ve got to touch it. How else will I pick it up?”

[[s Dagny Solheim > Perpetua Okello]]“They can break a man’s arm!”

[[s Perpetua Okello > Dagny Solheim]]“That’s swans.”

[[s Dagny Solheim > Perpetua Okello]]“Who told you that it’s only swans?”

The goose bit me twice on the way up to the road. In the van I telephoned my mother, who grew up on a farm and knows things.

[[s the narrator's mother > Perpetua Okello]]“Keep its head covered,” said my mother. [[s the narrator's mother > Perpetua Okello]]“Don’t give it bread. Are you eating?”

[[s Perpetua Okello > the narrator's mother]]“I’m holding a goose, Mum.”

[[s the narrator's mother > Perpetua Okello]]“You’re too thin to hold a goose. Is Dagny with you? Tell her to go to the place on Tanner’s Row. They did right by your uncle’s ferret.”

[[s Dagny Solheim > the narrator's mother]]“It’s Sunday!” Dagny yelled at the telephone. [[s Dagny Solheim > the narrator's mother]]“It’s twenty to nine!”

[[s the narrator's mother > Perpetua Okello]]“Then tell her to drive faster,” said my mother.

[[scene place=Tanner’s Row; present=Perpetua Okello, Dagny Solheim, Roza Kadyrova]]
The place on Tanner’s Row had its blind halfway down. Inside there was a light on, and a woman in a green jersey who was up a ladder, doing something to a strip lamp. I couldn’t knock, my arms being full, so I kicked. She climbed down. She was about my age, broad and tired, with a plaster across her chin, and she opened the door four inches.

[[s Roza Kadyrova > Perpetua Okello]]“Sorry, we’re closed.”

[[s Perpetua Okello > Roza Kadyrova]]“Hold this,” I said, and gave her the goose.

I would like to tell you that there was a chord of music. There was a goose. It got its neck out of my coat and went for her ear, and for some minutes nobody in that room said anything that you would have engraved.

[[s Roza Kadyrova > Perpetua Okello]]“Wing! Get the wing! Not that one!”

[[s Perpetua Okello > Roza Kadyrova]]“Which one?”

[[s Roza Kadyrova > Perpetua Okello]]“The one that’s hitting me!”

[[s Dagny Solheim > Perpetua Okello, Roza Kadyrova]]“I’ll put the van somewhere,” said Dagny, and left us to it.

[[scene place=the back room; present=Perpetua Okello, Roza Kadyrova, Dagny Solheim]]
By the time the thing was drugged and quiet on a table in the back room, it had gone ten. The woman in the green jersey turned out to have very steady hands. She cut the line out of the foot, and I held the lamp, and we talked over the goose as you talk over a sleeping child.

[[s Roza Kadyrova > Perpetua Okello]]“You’re bleeding.”

[[s Perpetua Okello > Roza Kadyrova]]“So are you.”

[[s Roza Kadyrova > Perpetua Okello]]“I’m always bleeding. That one’s from a rabbit.” She touched the plaster. [[s Roza Kadyrova > Perpetua Okello]]“Where did you find him?”

[[s Perpetua Okello > Roza Kadyrova]]“By the lock. Is it a him?”

[[s Roza Kadyrova > Perpetua Okello]]“He’s got the manners of one. Higher with the lamp. You’re good at this, do you do something with your hands?”

[[s Perpetua Okello > Roza Kadyrova]]“Watches. I mend them.”

[[s Roza Kadyrova > Perpetua Okello]]“So you know about things too small to swear at.”

[[s Perpetua Okello > Roza Kadyrova]]“Oh, you can swear at them. It’s just that they don’t mind.”

She laughed down her nose, without looking up. There was a smudge on her cheek from the strip lamp. I thought that I should like to mend something for her, and then I thought that it was late and I had lost some blood.

[[s Roza Kadyrova > Perpetua Okello]]“I was rude to you at the door.”

[[s Perpetua Okello > Roza Kadyrova]]“You weren’t.”

[[s Roza Kadyrova > Perpetua Okello]]“I was. I lost a dog this afternoon, an old one. I’d been his doctor for the whole of his life, and I thought, if one more thing comes through that door tonight I’ll lie down on the floor. So I went up a ladder instead. It’s harder to cry up a ladder.”

[[s Perpetua Okello > Roza Kadyrova]]“Is it?”

[[s Roza Kadyrova > Perpetua Okello]]“You’ve got to hold on.”

I didn’t know what to say, and I could not put the lamp down. I shuffled round the end of the table until my shoulder was against hers. She let it stay there. The goose breathed in and out.

[[s Roza Kadyrova > Perpetua Okello]]“He’ll live,” she said after a bit. [[s Roza Kadyrova > Perpetua Okello]]“He won’t thank you.”

[[s Perpetua Okello > Roza Kadyrova]]“I’m used to it. I’ve got a sister-in-law.”

[[s Roza Kadyrova > Perpetua Okello]]“What’s your name? For the card.”

There was a bang, and Dagny fell in at the street door with a parcel of chips.

[[s Dagny Solheim > Perpetua Okello]]“Has it died? Pet, has it died? I got you a pickled egg.”

[[s Roza Kadyrova > Perpetua Okello]]“Pet?” said the woman. [[s Roza Kadyrova > Perpetua Okello]]“That’s going to look odd on the card. Under ‘Pet’.”

***

[[scene place=the surgery; present=Perpetua Okello, Roza Kadyrova, Mrs. Pargeter, Dagny Solheim, Mrs. Pargeter's granddaughter; time=Thursday]]
On Thursday I went back to visit him. There was nobody at the surgery but an old lady with a basket on her knee and, behind the counter, in a white coat this time, the vet, adding up a bill.

[[s Mrs. Pargeter > Perpetua Okello]]“Are you the goose?” the old lady asked me.

[[s Perpetua Okello > Mrs. Pargeter]]“I’m with the goose.”

[[s Mrs. Pargeter > Perpetua Okello]]“I’m Mrs. Pargeter, and this is Admiral. We’ve heard all about you. We’ve heard about you twice. Haven’t we, Dr. Kadyrova?”

[[s Roza Kadyrova > Mrs. Pargeter]]“His tablets are three crowns forty,” said the vet, who was going pink from the collar up.

[[s Mrs. Pargeter > Perpetua Okello]]“She tells me you marched straight in and said ‘Hold this’. I said to her, Roza, my dear, are you sure that’s what she said? I only ask because when you were giving Admiral his injection your cuff rode up.”

Roza dropped her pencil.

[[s Perpetua Okello > Roza Kadyrova]]“What’s on your cuff?” I said. I am good with small things. With large ones I’m slow.

She didn’t answer me. She was doing what I had seen her do for the goose, she was standing entirely still so as to frighten nobody.

[[s Perpetua Okello > Roza Kadyrova]]“Roza?”

[[s Mrs. Pargeter > Perpetua Okello]]“Not on it, dear,” said Mrs. Pargeter. [[s Mrs. Pargeter > Perpetua Okello]]“Under it.”

[[s Roza Kadyrova > Mrs. Pargeter]]“Mrs. Pargeter, would you excuse us for a minute?”

[[s Mrs. Pargeter > Roza Kadyrova]]“I should think not. I’m eighty-three.”

And Roza Kadyrova put her arm on the counter between the flea powder and the charity box, and folded back the white sleeve. Two words. I knew the writing. It was my own, the way it goes when I’m in a hurry.

[[s Roza Kadyrova > Perpetua Okello]]“People say it all day long,” she told the flea powder. [[s Roza Kadyrova > Perpetua Okello]]“It’s my job. They come in and say ‘Hold this’ and it’s a hamster. I stopped listening when I was about nineteen, I had to, I’d have gone off my head. There was a man with a python that I was nearly engaged to.

[[s Roza Kadyrova > Perpetua Okello]]“And then on Sunday I’d gone to bed, and I was thinking about you. I wasn’t thinking about the mark at all. I was thinking you’d walked round the whole table so as not to have to say anything. And I sat up in the dark, and I thought, what did she say? What did she say when I opened the door? And what in God’s name did I say to her?”

I couldn’t undo my cuff. I mend the smallest watches in the county, and I couldn’t undo one button.

[[s Roza Kadyrova > Perpetua Okello]]“It doesn’t have to be,” Roza said quickly. [[s Roza Kadyrova > Perpetua Okello]]“Thousands of people must—”

[[s Perpetua Okello > Roza Kadyrova]]“Four thousand. There’s a newsletter.”

[[s Roza Kadyrova > Perpetua Okello]]“You needn’t show me. We might just have dinner.”

[[s Perpetua Okello > Roza Kadyrova]]“Help me with this button.”

[[s Roza Kadyrova > Perpetua Okello]]“Perpetua—”

[[s Perpetua Okello > Roza Kadyrova]]“How do you know it’s Perpetua?”

[[s Roza Kadyrova > Perpetua Okello]]“I rang your friend. I had to put something on the card.” She came round the counter. She had the button open in a second, with those hands, and then she turned my wrist over to the light and was quiet for so long that Admiral put his head out of the basket to see.

[[s Mrs. Pargeter > Roza Kadyrova]]“What does it say?” demanded Mrs. Pargeter. [[s Mrs. Pargeter > Roza Kadyrova]]“I’ve not got my glasses. Is it nice?”

[[s Roza Kadyrova > Mrs. Pargeter]]“It’s terrible,” said Roza. She was laughing, or not only laughing. [[s Roza Kadyrova > Mrs. Pargeter]]“It’s what’s on the sign.”

[[s Dagny Solheim > Perpetua Okello]]“Pet!” The street door flew open so hard that the bell came off. My best friend stood on the mat in a wet hat with her umbrella held across her like a rifle. [[s Dagny Solheim > Perpetua Okello]]“Pet, I’ve been ringing you since lunch! She rang me up, the goose woman, she asked me how you spell your name, and I was halfway through the P and it hit me. ‘Hold this’! You said ‘Hold this’! I was there! What did she say first? Do you remember what she—”

She saw the arms. She saw, I suppose, the rest of it.

[[s Dagny Solheim > Perpetua Okello, Roza Kadyrova]]“Ah,” she said.

She would have said more. But she was still standing in the doorway, with the rain behind her, and somebody else had come up the step and wanted to get by.

[[s Mrs. Pargeter's granddaughter > Dagny Solheim]]“Excuse me,” began a voice, and stopped, and began again. [[s Mrs. Pargeter's granddaughter > Dagny Solheim]]“I believe that is my umbrella.”

Nobody breathed. Dagny had gone as white as a plate.

[[s Dagny Solheim > Perpetua Okello]]“Pet,” she said, without turning round. [[s Dagny Solheim > Perpetua Okello]]“That doesn’t count. She said ‘Excuse me’ first. Does it count?”

[[s Mrs. Pargeter > Dagny Solheim]]“That’ll be my granddaughter, come to drive us home,” said Mrs. Pargeter, doing up the basket. [[s Mrs. Pargeter > Dagny Solheim]]“Do let her in, dear. She’s always leaving things on buses.”
