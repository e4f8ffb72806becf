title: Soap Street
section: third | present | - | Thandeka Roe
person: Thandeka Roe | Thandeka; Roe; Constable Roe; Detective Constable Roe; the constable; Thandi; the younger woman | she/her
person: Pilar Quintero-Hay | Quintero-Hay; Pilar; Sarge; the sergeant; the older woman | she/her
person: Maureen | Maureen; Control; the radio | she/her
person: Mrs. Abiola | Mrs. Abiola; Folasade; the old lady; the woman in the dressing gown | she/her
person: Inés | Inés | she/her
person: Dorothea Kemp | Dorothea Kemp; Dot Kemp; Kemp; Dot; Dottie; the woman with the green suitcase; the grey woman | she/her
relation: Pilar Quintero-Hay | Inés | family:mother
relation: Pilar Quintero-Hay | Thandeka Roe | colleague
relation: Mrs. Abiola | Dorothea Kemp | friend
=====
[[scene place=a plumber's van on Soap Street/the van; present=Thandeka Roe, Pilar Quintero-Hay]]
[[s Pilar Quintero-Hay > Thandeka Roe]]"Crisp?"

[[s Thandeka Roe > Pilar Quintero-Hay]]"What flavour?"

[[s Pilar Quintero-Hay > Thandeka Roe]]"Does it matter?"

[[s Thandeka Roe > Pilar Quintero-Hay]]"It's been eleven hours, Sarge. It's the only thing that matters."

[[s Pilar Quintero-Hay > Thandeka Roe]]"Pickled onion."

[[s Thandeka Roe > Pilar Quintero-Hay]]"Then no."

They are in a plumber's van on Soap Street, opposite a launderette that has not had a customer since four. The windows are misted but for two round holes the size of saucers, one each. Through hers the constable can see four dryers, a bench, a dead fern, and a strip of blue light that flickers so badly she has begun to hear it. She has read the notice about not overloading the drums so many times that it has turned into a sort of hymn. Somewhere behind her, among the props, a real tap is really dripping.

[[s Thandeka Roe > Pilar Quintero-Hay]]"Tell me again what she looks like."

[[s Pilar Quintero-Hay > Thandeka Roe]]"You've got the picture."

[[s Thandeka Roe > Pilar Quintero-Hay]]"The picture's from 1998. She's got a perm and a swan."

[[s Pilar Quintero-Hay > Thandeka Roe]]"Sixty-four now. Five foot nothing. She'll have a suitcase, she's always got a suitcase. She carried the Lomax bonds through an airport in one, under a layer of kippers."

[[s Thandeka Roe > Pilar Quintero-Hay]]"Is that true?"

[[s Pilar Quintero-Hay > Thandeka Roe]]"I was the one who had to smell it."

She has been looking for Dorothea Kemp, on and off, since before the constable could ride a bicycle. Other people in the squad have hobbies. There is a drawer in the sergeant's desk that nobody else is allowed to open, and it is known as the fish drawer.

On the dashboard the radio clears its throat.

[[s Maureen > Pilar Quintero-Hay, Thandeka Roe]]"Control to Soap Dish. Anything?"

[[s Pilar Quintero-Hay > Maureen]]"Nothing, Maureen. A fox."

[[s Maureen > Pilar Quintero-Hay]]"What was the fox doing?"

[[s Pilar Quintero-Hay > Maureen]]"Minding its own business, Maureen."

[[s Maureen > Pilar Quintero-Hay]]"I'm only asking. It's very quiet here." A crackle. [[s Maureen > Thandeka Roe]]"Is Thandi eating?"

[[s Thandeka Roe > Maureen]]"I'm eating, Maureen," says Roe, who isn't.

[[s Maureen > Thandeka Roe]]"There's a pasty in the glove box. I put it there myself."

They look at one another. Quintero-Hay opens the glove box. There is a pasty.

[[s Pilar Quintero-Hay > Thandeka Roe]]"Halves?"

[[s Thandeka Roe > Pilar Quintero-Hay]]"She said it was for me."

[[s Pilar Quintero-Hay > Thandeka Roe]]"She said it was in the glove box. I outrank you."

The phone on the older woman's knee lights up. It is Inés, who is fifteen and has the house to herself. Her mother reads it with her mouth full, sighs, and types with one thumb.

[[m Inés > Pilar Quintero-Hay]]"where is the big pan"

[[m Pilar Quintero-Hay > Inés]]"Why do you want the big pan, it's 1 a.m."

[[m Inés > Pilar Quintero-Hay]]"no reason"

[[m Inés > Pilar Quintero-Hay]]"how do you get candle wax out of carpet"

[[s Pilar Quintero-Hay > Thandeka Roe]]"Have you got any children, Thandeka?"

[[s Thandeka Roe > Pilar Quintero-Hay]]"No, Sarge."

[[s Pilar Quintero-Hay > Thandeka Roe]]"How do you get candle wax out of carpet?"

[[s Thandeka Roe > Pilar Quintero-Hay]]"Brown paper. Warm iron."

[[s Pilar Quintero-Hay > Thandeka Roe]]"She'll burn the house down." But she types it.

[[m Inés > Pilar Quintero-Hay]]"who says"

[[m Pilar Quintero-Hay > Inés]]"A colleague. Put the iron on 2 and put the cat out first"

[[m Inés > Pilar Quintero-Hay]]"is it the nice one. tell her thanks"

There is a rap on the side of the van, so close and so sharp that the constable bites her tongue. A face hangs in her saucer of clear glass: very old, very cross, under a shower cap.

[[s Thandeka Roe > Pilar Quintero-Hay]]"Sarge."

[[s Pilar Quintero-Hay > Thandeka Roe]]"I see her. Wind it down."

[[s Thandeka Roe > Pilar Quintero-Hay]]"We're undercover."

[[s Pilar Quintero-Hay > Thandeka Roe]]"We're plumbers. Wind it down."

[[scene place=the van; present=Thandeka Roe, Pilar Quintero-Hay, Mrs. Abiola]]
She winds it down three inches. The woman in the dressing gown puts three inches of nose through.

[[s Mrs. Abiola > Thandeka Roe, Pilar Quintero-Hay]]"You are police."

[[s Thandeka Roe > Mrs. Abiola]]"Plumbers," says Roe.

[[s Mrs. Abiola > Thandeka Roe]]"Then come and do my sink."

[[s Thandeka Roe > Mrs. Abiola]]"We're waiting on a part."

[[s Mrs. Abiola > Thandeka Roe]]"Since two o'clock in the afternoon? I have watched you. You sit, you eat, nobody gets out to make water. I said to myself, Mrs. Abiola, those girls are police, and they will have an infection." Through the gap comes a flask, tipped sideways to fit, and then two cups, one after the other. [[s Mrs. Abiola > Thandeka Roe, Pilar Quintero-Hay]]"It's ginger. Drink it."

[[s Pilar Quintero-Hay > Mrs. Abiola]]"That's very kind, Mrs. Abiola," says the sergeant, leaning over. [[s Pilar Quintero-Hay > Mrs. Abiola]]"You want to be indoors, though."

[[s Mrs. Abiola > Pilar Quintero-Hay]]"Who is it you're after? Is it that boy with the dog?"

[[s Pilar Quintero-Hay > Mrs. Abiola]]"We couldn't say."

[[s Mrs. Abiola > Pilar Quintero-Hay]]"Is it the pastor?"

[[s Pilar Quintero-Hay > Mrs. Abiola]]"What's the pastor done?"

The old lady opens her mouth, thinks better of it, and shuts it again. She looks up Soap Street and down.

[[s Mrs. Abiola > Pilar Quintero-Hay]]"Then it's Dot," she says.

Nobody in the van says a word. The ginger steams.

[[s Mrs. Abiola > Pilar Quintero-Hay, Thandeka Roe]]"You have very bad faces for it, both of you. What do you want with Dottie Kemp? She comes on a Tuesday and does her smalls, and she sits with me. She's the only one who does. She brought me a fish."

[[s Pilar Quintero-Hay > Mrs. Abiola]]"A kipper?"

[[s Mrs. Abiola > Pilar Quintero-Hay]]"It was a kipper. How do you know that?"

[[s Thandeka Roe > Pilar Quintero-Hay]]"Sarge," Roe says, very quietly. [[s Thandeka Roe > Pilar Quintero-Hay]]"Quarter to."

It comes out perfectly calm. Afterwards she will be proud of that, when she has stopped being anything else. Across the road someone has come round the corner by the chip shop. She is small and grey and walks as people walk who have bad feet and no intention of mentioning it, and the suitcase she has with her is green, and nearly as big as she is.

[[s Maureen > Pilar Quintero-Hay, Thandeka Roe]]"Control to Soap Dish," says the radio. [[s Maureen > Pilar Quintero-Hay, Thandeka Roe]]"Fox still there?"

Quintero-Hay turns the knob down with one finger.

[[s Pilar Quintero-Hay > Mrs. Abiola]]"Mrs. Abiola, I want you to go home now."

[[s Mrs. Abiola > Pilar Quintero-Hay]]"It's not Tuesday."

[[s Pilar Quintero-Hay > Mrs. Abiola]]"No."

[[s Mrs. Abiola > Pilar Quintero-Hay]]"Why is she here if it's not Tuesday?"

The woman with the green suitcase has stopped outside the launderette. She doesn't go in. She sets the case down on its end, sits down on it, takes off one shoe and rubs her foot. The blue light goes on and off above her, so that she seems to be there, and not there, and there. Then she lifts her head, looks straight across the road at the plumber's van, and waves.

[[s Thandeka Roe > Pilar Quintero-Hay]]"Is she waving at us?"

[[s Pilar Quintero-Hay > Thandeka Roe]]"She's waving at me." The sergeant wipes the crumbs off her chin, slowly. [[s Pilar Quintero-Hay > Thandeka Roe]]"Stay here."

[[s Thandeka Roe > Pilar Quintero-Hay]]"Like hell."

The back doors stick. They always stick. For a while there is nothing in the world but two policewomen in boiler suits, shoving, and a spill of plastic elbow joints bouncing away down the gutter.

***

[[scene place=outside the launderette/the pavement; present=Thandeka Roe, Pilar Quintero-Hay, Mrs. Abiola, Dorothea Kemp]]
[[s Dorothea Kemp > Pilar Quintero-Hay]]"You've put on weight, Pilar. It suits you."

[[s Pilar Quintero-Hay > Dorothea Kemp]]"Dorothea Kemp, I'm arresting you on suspicion of—"

[[s Dorothea Kemp > Pilar Quintero-Hay]]"Oh, wait a minute, do. I've got a stone in here." She shakes the shoe out. [[s Dorothea Kemp > Pilar Quintero-Hay]]"Who's your friend?"

[[s Pilar Quintero-Hay > Dorothea Kemp]]"Detective Constable Roe."

[[s Dorothea Kemp > Thandeka Roe]]"How do you do. Has she made you eat the onion ones?"

Close to, she isn't much like her picture. The perm has gone and so has the swan. What is left is a pair of very bright brown eyes and a good winter coat with the collar turned.

[[s Thandeka Roe > Dorothea Kemp]]"I held out."

[[s Dorothea Kemp > Thandeka Roe]]"Good girl."

[[s Pilar Quintero-Hay > Dorothea Kemp]]"What's in the case, Dot?"

[[s Dorothea Kemp > Pilar Quintero-Hay]]"What do you think's in it?"

[[s Pilar Quintero-Hay > Dorothea Kemp]]"I think it's the Harbourmaster's silver. I think there's a man coming at two with a launderette key and forty thousand in a pillowcase."

[[s Dorothea Kemp > Pilar Quintero-Hay]]"There was. I told him not to bother." The grey woman puts her shoe on again and ties it in a double bow, like a child's. [[s Dorothea Kemp > Pilar Quintero-Hay]]"I went to the doctor on Friday. Lovely girl, about fourteen. She said, 'Is there anybody you'd like to telephone, Miss Kemp?' And do you know, I stood in that corridor and I couldn't think of a soul but you."

Nobody answers that. The blue light stutters on the three of them, and a long way off a train goes over the viaduct. Roe finds that she is looking at the fern.

[[s Pilar Quintero-Hay > Dorothea Kemp]]"How long?" asks the sergeant.

[[s Dorothea Kemp > Pilar Quintero-Hay]]"Not long enough to be worth a trial. You'd never get me listed."

[[s Pilar Quintero-Hay > Dorothea Kemp]]"I still have to take you in."

[[s Dorothea Kemp > Pilar Quintero-Hay]]"Well, of course you do. Twenty-six years you've been at it, I'd be insulted. It's all there, bar one gravy boat."

[[s Mrs. Abiola > Dorothea Kemp]]"Dottie!" The slippers come slapping over the road, the flask held high like a lantern. [[s Mrs. Abiola > Dorothea Kemp]]"Dottie, don't tell them anything! They're not plumbers!"

[[s Dorothea Kemp > Mrs. Abiola]]"I know, Folasade, my darling. One of them's a friend of mine. Put the flask down before you scald yourself."

[[s Mrs. Abiola > Dorothea Kemp]]"You gave me a gravy boat," says Mrs. Abiola, stopping short.

[[s Dorothea Kemp > Mrs. Abiola]]"I don't believe I did."

[[s Mrs. Abiola > Dorothea Kemp]]"On my birthday. With the little anchor on the—"

[[s Pilar Quintero-Hay > Mrs. Abiola]]"Mrs. Abiola," says Quintero-Hay loudly. [[s Pilar Quintero-Hay > Mrs. Abiola, Thandeka Roe]]"It's late, and I'm deaf in that ear. Constable, are you deaf?"

Roe considers it. She considers eleven hours, and the pasty, and the two clear circles in the glass.

[[s Thandeka Roe > Pilar Quintero-Hay]]"As a post, Sarge," she says.

[[s Pilar Quintero-Hay > Thandeka Roe]]"Then get the case. Mind your back. And get on to Maureen, tell her one coming in, and tell her to find a chair with a cushion."

Mrs. Abiola has already sat down on the kerb, and Dot Kemp has already sat down beside her, and the flask is going to and fro. Nobody seems to be in any hurry. The younger woman takes hold of the handle. It really is extraordinarily heavy, and she sees that it has kept its airport label, and it smells, faintly and unmistakably, of kippers.
