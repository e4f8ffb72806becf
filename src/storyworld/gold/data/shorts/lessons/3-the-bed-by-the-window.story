title: the bed by the window
section: third | past | - | Theodosia Quill
section: third | past | - | Yewande Bassey
person: Theodosia Quill | Theodosia; Theo; Quill; the shorter girl | she/her
person: Yewande Bassey | Yewande; Wande; Bassey; the taller girl; her roommate; the healer | she/her
person: Marit | Marit; Miss Lund; her best friend | she/her
person: Warden Hask | Warden Hask; the Warden; Hask | she/her
person: Beatriz | Beatriz; Bea; her sister | she/her
relation: Theodosia Quill | Yewande Bassey | romantic
relation: Marit | Yewande Bassey | friend
relation: Beatriz | Theodosia Quill | family:sister
=====
[[scene place=room 14/the room; present=Theodosia Quill, Yewande Bassey; time=the first night of Michaelmas term; eyes=Theodosia Quill]]
[[s Yewande Bassey > Theodosia Quill]]"That's my bed" said the girl in the doorway.

Theo looked at the bed. She was in it. She had been in it for about two hours with her boots on, and she had a feeling that the boots werent going to help.

[[s Theodosia Quill > Yewande Bassey]]"Its the one by the window," she said.

[[s Yewande Bassey > Theodosia Quill]]"I know where it is. I wrote ahead for it. I have a letter from the Warden."

[[s Theodosia Quill > Yewande Bassey]]"I need the window."

[[s Yewande Bassey > Theodosia Quill]]"Everybody wants the window."

[[s Theodosia Quill > Yewande Bassey]]"I didn't say want."

The taller girl put down her case, then another case, then a sort of bucket with a live plant in it. She was very neat, she had a healer's green collar and her braids were pinned up so tight it made Theo's own scalp hurt. It was the first night of Michaelmas term and they were stuck with each other until june.

[[s Yewande Bassey > Theodosia Quill]]"Do you always sleep in your shoes?"

[[s Theodosia Quill > Yewande Bassey]]"Do you always bring a bucket?"

[[s Yewande Bassey > Theodosia Quill]]"It's a feverbush. It's worth more than you are."

[[s Theodosia Quill > Yewande Bassey]]"You don't know what I'm worth," said Theo and pulled the blanket over her head. It was yewande's blanket as it turned out.

***

[[scene place=room 14; present=Yewande Bassey, Marit; time=november; eyes=Yewande Bassey]]
By november they'd got it down to notes. There was one on the mirror most days, and Yewande read that morning's out loud, in the voice it deserved, to Marit, who was lying upside down on the wrong bed eating toast.

[[m Theodosia Quill > Yewande Bassey]]"Bassey. Your bush has had its leaves in my ink again. One more time and I let the frost in. Yours in patience, T. Quill."

[[s Marit > Yewande Bassey]]"I like her" said Marit.

[[s Yewande Bassey > Marit]]"You don't."

[[s Marit > Yewande Bassey]]"I do! She's funny. Whats it like, living with her?"

[[s Yewande Bassey > Marit]]"It's like living with a door that bangs. She gets up at four in the morning. She opens the window, she stands on the sill in her nightshirt and shouts at the sea, and then she goes back to bed and snores."

[[s Marit > Yewande Bassey]]"She's a weather witch, Wande. That's the homework."

[[s Yewande Bassey > Marit]]"She eats in bed."

[[s Marit > Yewande Bassey]]"I'm eating in bed."

[[s Yewande Bassey > Marit]]"That's her bed."

[[s Marit > Yewande Bassey]]"Is it? You said I had to keep off yours becuase of crumbs. So you'd rather I put crumbs in hers, so that she'll shout at you, so that you'll get to—"

[[s Yewande Bassey > Marit]]"Get off."

[[s Marit > Yewande Bassey]]"—have a nice long—"

[[s Yewande Bassey > Marit]]"Marit get off the bed."

[[s Marit > Yewande Bassey]]"What colour are her eyes?"

Yewande watered the feverbush. It didnt need any.

[[s Marit > Yewande Bassey]]"Uh huh" said her best friend with her mouth full.

***

[[scene place=room 14/the room; present=Theodosia Quill, Yewande Bassey; time=the night of the big storm; eyes=Theodosia Quill]]
The slates were passed out in second year, one to each, and whatever you wrote on yours came up on the other person's. They were ment for emergencies. On the night of the big storm Theo was up on the sea wall with all of the upper school weather, holding the harbour roof on by the force of her opinion, and her slate kept buzzing against her hip. She couldn't look until they were stood down at two. She read them on the stairs with her wet hair in her eyes.

[[m Yewande Bassey > Theodosia Quill]]"Where are you?"

[[m Yewande Bassey > Theodosia Quill]]"They said first years are back in."

[[m Yewande Bassey > Theodosia Quill]]"I don't care but the Warden is asking."

[[m Yewande Bassey > Theodosia Quill]]"The Warden isn't asking. Are you alive?"

[[m Yewande Bassey > Theodosia Quill]]"Theodosia."

Nobody but her sister ever called her that. She wrote with her thumb, and got most of it backwards.

[[m Theodosia Quill > Yewande Bassey]]"alive. on stairs. cant do stairs"

[[m Yewande Bassey > Theodosia Quill]]"What do you mean you can't?"

[[m Theodosia Quill > Yewande Bassey]]"legs gone off"

She heard the door slam two floors up, and bare feet, and then her roommate came round the turn of the stairs with a candle, in a dressing gown, with all of her braids down. Theo hadnt known that there was so much of it. She forgot what she was going to say.

[[s Yewande Bassey > Theodosia Quill]]"What's happened to your hands?"

[[s Theodosia Quill > Yewande Bassey]]"Rope."

[[s Yewande Bassey > Theodosia Quill]]"There's ropes? They give you ropes? You're supposed to be talking to clouds!"

[[s Theodosia Quill > Yewande Bassey]]"Sometimes the clouds have got hold of a boat. You've got your hair down."

[[s Yewande Bassey > Theodosia Quill]]"Put your arm round my neck."

[[s Theodosia Quill > Yewande Bassey]]"It's really nice."

[[s Yewande Bassey > Theodosia Quill]]"You've got the cold in your head. Arm. Other arm. Now up, and again. Don't go to sleep, Quill. Talk to me, who won?"

[[s Theodosia Quill > Yewande Bassey]]"It was a draw."

They did one floor like that and had a sit down and did the other. In the room it was warm. Somebody had put a brick in Theo's bed and turned the sheet back, and somebody had moved the feverbush off the desk and picked it half bare, there was a bowl of it steaming on the hearth.

[[s Theodosia Quill > Yewande Bassey]]"That's worth more than I am," Theo said.

[[s Yewande Bassey > Theodosia Quill]]"Shut up and put your hands in it."

[[s Theodosia Quill > Yewande Bassey]]"You picked your bush."

[[s Yewande Bassey > Theodosia Quill]]"It grows back."

[[s Theodosia Quill > Yewande Bassey]]"It takes seven years. You told me that the first week, you left me a note about it. It had a diagram."

[[s Yewande Bassey > Theodosia Quill]]"Hold still."

[[s Theodosia Quill > Yewande Bassey]]"Wande. Why'd you pick your bush?"

The healer didn't look up. She was winding a bandage round and round with her head bent, and she kept on winding until there was none left, and then she held on to the end of it.

[[s Theodosia Quill > Yewande Bassey]]"I didn't think you liked me," said Theo.

[[s Yewande Bassey > Theodosia Quill]]"I don't like you, you're horrible. You're loud and you're wet and you use my blanket." Her voice had gone all small and cross. [[s Yewande Bassey > Theodosia Quill]]"I sat in that window for five hours. I could see the wall, I could see there were eleven of you, and then this great wave came over and I counted again and there was ten."

[[s Theodosia Quill > Yewande Bassey]]"I was bending down. I dropped a biscuit."

[[s Yewande Bassey > Theodosia Quill]]"You dropped a biscuit."

[[s Theodosia Quill > Yewande Bassey]]"It was my last one."

[[s Yewande Bassey > Theodosia Quill]]"I'm going to kill you," said Yewande, and burst into tears, and Theo, who had faced down a gale that night and told it to go to hell, thought [[t Theodosia Quill]]"oh no" and then [[t Theodosia Quill]]"oh" and put both her great stupid bandages round her and hung on.

***

[[scene place=the refectory; present=Yewande Bassey, Theodosia Quill, Marit, Beatriz, Warden Hask; time=sunday; eyes=Yewande Bassey]]
It was sunday and it was the refectory and there were four of them round the end of the table, because Theos big sister had come down on the mail cart to see if she was dead.

[[s Beatriz > Theodosia Quill]]"You've got thin," said Beatriz. [[s Beatriz > Marit, Yewande Bassey]]"Has she got thin?"

[[s Marit > Beatriz]]"She had six eggs" said Marit.

[[s Beatriz > Marit]]"Which one are you?"

[[s Marit > Beatriz]]"I'm the friend. That one's the roommate."

[[s Beatriz > Yewande Bassey]]"Oh, so you're the roommate!" Beatriz turned right round on the bench to get a good look. Yewande sat up straight, she couldnt help it. [[s Beatriz > Yewande Bassey]]"You're the one with the bucket. I've had nothing but you since September. I've had eleven letters and I could draw you. 'She irons her socks, Bea.' 'She hums when she does her roots and she thinks that I can't hear it, Bea—'"

[[s Theodosia Quill > Beatriz]]"Bea."

[[s Beatriz > Yewande Bassey]]"'—I've started getting up at four so I can be done by the time she's awake, because she looks so cross and nice in the mornings and it puts me off.'"

[[s Theodosia Quill > Beatriz]]"Bea, I swear to god."

[[s Yewande Bassey > Marit]]"You said that was the homework," said Yewande.

[[s Marit > Yewande Bassey]]"I said that was the homework," said Marit.

She wasn't looking at Marit any more. [[s Yewande Bassey > Theodosia Quill]]"You said you needed the window."

[[s Theodosia Quill > Yewande Bassey]]"I did need it" said the shorter girl, to her plate. She was scarlet, right down into her collar. [[s Theodosia Quill > Yewande Bassey]]"I do. I just don't need it at four."

Marit reached over and very quietly took the last of Theos toast.

[[s Warden Hask > Theodosia Quill, Yewande Bassey]]"Quill. Bassey." It was Warden Hask, doing her round with the big book under her arm, and the whole table shot up straight. [[s Warden Hask > Theodosia Quill, Yewande Bassey]]"I have two requests here to change rooms. One from each of you. They're dated the fifteenth of October. I'm sorry to have been so slow, there was a flood. There's a single free on the north side now if one of you still wants it."

Nobody said anything. Somebody kicked somebody.

[[s Warden Hask > Theodosia Quill]]"Quill? Do you want to move?"

[[s Theodosia Quill > Warden Hask]]"No, Warden."

[[s Warden Hask > Yewande Bassey]]"Bassey?"

[[s Yewande Bassey > Warden Hask]]"I'd just be in the way of the removal men" Yewande said, which made no sense at all, and she knew that it didn't. [[s Yewande Bassey > Warden Hask]]"No. Thank you. I've got a plant."

[[s Warden Hask > Theodosia Quill, Yewande Bassey]]"I see," said the Warden. She looked at the one bandaged hand on the table top, and at the place where the other one ought to of been. She shut the book. [[s Warden Hask > Marit]]"Miss Lund, is that your toast?"

[[s Marit > Warden Hask]]"It's complicated, Warden."

***

[[scene place=the room; present=Theodosia Quill, Yewande Bassey; time=that night; eyes=Theodosia Quill]]
That night the wind was round in the south and there was no need to shout at it.

[[s Yewande Bassey > Theodosia Quill]]"Are you asleep?"

[[s Theodosia Quill > Yewande Bassey]]"Yes."

[[s Yewande Bassey > Theodosia Quill]]"You can have the window. I've thought about it. I only wanted it for the bush."

[[s Theodosia Quill > Yewande Bassey]]"The bush is bald."

[[s Yewande Bassey > Theodosia Quill]]"So."

[[s Theodosia Quill > Yewande Bassey]]"Or you could come over here," said Theo to the ceiling, [[s Theodosia Quill > Yewande Bassey]]"and we'd both have it."

A long pause, a creak. Cold feet.

[[s Yewande Bassey > Theodosia Quill]]"Theodosia Quill" said the dark, [[s Yewande Bassey > Theodosia Quill]]"are you wearing your boots?"
