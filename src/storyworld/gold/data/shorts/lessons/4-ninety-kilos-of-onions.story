title: Ninety Kilos of Onions
section: third | past | - | Adwoa
person: Adwoa | Adwoa; Adwoa Bempah; London | she/her
person: Auntie Perpetua | Auntie Perpetua; Perpetua; her aunt; the big woman | she/her
person: Efe | Efe; the tall one | she/her
person: Maame Sarpong | Maame Sarpong; the old woman; the grandmother; Grandma; Nana | she/her
person: Comfort | Comfort; Sister Comfort; the deaconess | she/her
person: Dzifa | Dzifa; the bride; my child | she/her
person: the mother of the groom | the mother of the groom; Mrs. Quansah; the lady in lilac | she/her
person: the rice girl | the rice girl; a girl of twelve | she/her
relation: Auntie Perpetua | Adwoa | family:aunt
relation: Maame Sarpong | Dzifa | family:grandmother
relation: Auntie Perpetua | Comfort | rival
relation: the mother of the groom | Dzifa | family: mother-in-law
=====
[[scene place=the yard behind the Methodist school/the yard; present=Adwoa, Auntie Perpetua, Efe, Comfort, Maame Sarpong; time=Friday night]]
By eleven on Friday night there were five women crying in the yard behind the Methodist school, and none of them was sad yet.

[[s Auntie Perpetua > Adwoa]]'Smaller,' said the big woman at the head of the table.

[[s Adwoa > Auntie Perpetua]]'This is small, Auntie.'

[[s Auntie Perpetua > Adwoa]]'This is a door. People will open it and walk in. Smaller.'

Adwoa wiped her eyes on her shoulder and took another onion out of the sack. There were three sacks, thirty kilos each, and they were still on the first. She had flown in on Wednesday with a good job, a bad chest and a pair of swimming goggles for precisely this, and her aunt had confiscated the goggles.

[[s Efe > Adwoa]]'You should hum,' said the tall one across from her. She was a head longer than anyone at the table, and nobody had introduced her. [[s Efe > Adwoa]]'If the breath is going out it can't come in.'

[[s Adwoa > Efe]]'Hum what?'

[[s Efe > Adwoa]]'Anything. Not a hymn. Sister Comfort will join.'

[[s Comfort > Efe]]'I heard that,' said the deaconess, who had her own knife, her own board, her own stool and a cushion for the stool. [[s Comfort > Efe]]'A hymn never hurt an onion.'

[[s Auntie Perpetua > Comfort]]'Your singing has hurt worse than onions.'

[[s Comfort > Auntie Perpetua]]'Perpetua, I have come here in love.'

[[s Auntie Perpetua > Comfort]]'You've come here because they asked you first and you wanted too much money, and you would like to see me burn it.'

[[s Comfort > Auntie Perpetua]]'That also.'

At the far end the grandmother laughed. Maame Sarpong was eighty-eight and had been put in charge of the garlic, which meant that she held a bulb in her lap and had opinions. It was her granddaughter they were cooking for. Four hundred guests had been invited, so they were cooking for seven.

[[s Maame Sarpong > Efe, Adwoa, Comfort, Auntie Perpetua]]'When I married,' she said, [[s Maame Sarpong > Efe, Adwoa, Comfort, Auntie Perpetua]]'there was one goat.'

[[s Efe > Maame Sarpong]]'For how many people, Nana?' asked the tall one.

[[s Maame Sarpong > Efe]]'For the goat it was one too many.'

[[s Efe > Maame Sarpong]]'And the husband? Was he fine?'

[[s Maame Sarpong > Efe]]'He had ears.'

[[s Efe > Maame Sarpong]]'Big ones?'

[[s Maame Sarpong > Efe]]'He used them. You girls ask for the wrong things. You ask for tall, and what do you do with tall? Change bulbs.' She squinted down the table. [[s Maame Sarpong > Adwoa]]'You, London. Have you got one?'

Adwoa hummed, and chopped, and did not look up.

[[s Maame Sarpong > Auntie Perpetua]]'Perpetua, is your niece deaf?'

[[s Auntie Perpetua > Maame Sarpong]]'She had one. He went to find himself.'

[[s Maame Sarpong > Auntie Perpetua]]'Where did he look?'

[[s Auntie Perpetua > Maame Sarpong]]'In a yoga teacher.'

[[s Adwoa > Auntie Perpetua]]'Auntie!'

[[s Auntie Perpetua > Adwoa]]'What? They will hear it from somebody. Better from me, I tell it well. Smaller.'

***

[[scene place=the yard; present=Adwoa, Auntie Perpetua, Efe, Comfort, Maame Sarpong, the rice girl, the mother of the groom; time=One o'clock]]
One o'clock. The fires were lit under the big pots, and a girl of twelve had been given a paddle taller than herself. She was never to stop, they had told her, and she was not stopping; she stirred with both arms and her tongue out.

[[s the rice girl > Auntie Perpetua]]'Please, Madam,' called the rice girl, [[s the rice girl > Auntie Perpetua]]'there's a lady.'

There was. She stood at the gate in lilac lace, with a handbag, holding her hem off the ground.

[[s Comfort > Auntie Perpetua]]'Jesus,' said Comfort devoutly. [[s Comfort > Auntie Perpetua]]'The other side.'

[[s the mother of the groom > Auntie Perpetua]]'Good evening. Or morning.' The lady in lilac looked for somebody in charge and found, as everyone did, her aunt. [[s the mother of the groom > Auntie Perpetua]]'I am the mother of the groom. I couldn't sleep. I wondered about the salt.'

Nobody in the yard said anything. The tall one put down her knife.

[[s Auntie Perpetua > the mother of the groom]]'The salt,' said Auntie Perpetua.

[[s the mother of the groom > Auntie Perpetua]]'My husband has pressure.'

[[s Auntie Perpetua > the mother of the groom]]'Your husband will be one of seven hundred.'

[[s the mother of the groom > Auntie Perpetua]]'My card says four hundred.'

[[s Auntie Perpetua > the mother of the groom]]'Madam, your card was written by somebody who has never been to a wedding.'

It could have gone either way. The lady looked at the pots, and the three sacks, and the red eyes; and then, slowly, she hung the handbag on the fence. [[s the mother of the groom > Auntie Perpetua]]'In my house,' she said, [[s the mother of the groom > Auntie Perpetua]]'we cut them smaller.'

[[s Auntie Perpetua > Adwoa]]'You hear?' cried her aunt in triumph. [[s Auntie Perpetua > Adwoa]]'You hear that? Give Mrs. Quansah a knife. Give her your knife. You go to the classroom and see if the bride has eaten.'

[[scene place=the corridor/Primary Four; present=Adwoa, Dzifa]]
The corridor smelled of chalk and hair spray. They had made a dressing room of Primary Four, and on its door, under a chart of the bones of the hand, somebody had stuck a paper with [[q]]'BRIDE' on it in gold pen. Adwoa knocked with her elbow. She had a plate in one hand and a bottle of malt in the other.

[[s Adwoa > Dzifa]]'Dzifa? I've brought you some kelewele.'

[[s Dzifa > Adwoa]]'Who is it?' said a voice behind the wood.

[[s Adwoa > Dzifa]]'Adwoa. Perpetua's Adwoa. We did Brownies together. You bit me.'

[[s Dzifa > Adwoa]]'I'm not hungry.'

[[s Adwoa > Dzifa]]'You bit me for a biscuit, so I don't believe you.'

[[s Dzifa > Adwoa]]'Are you alone?'

[[s Adwoa > Dzifa]]'Yes.'

[[s Dzifa > Adwoa]]'The door doesn't open.'

[[s Adwoa > Dzifa]]'You mean you've locked it.'

[[s Dzifa > Adwoa]]'I mean I locked it and then I turned the key some more and now there's half a key.'

Adwoa put the plate down on the floor. [[t Adwoa]]'Don't laugh,' she thought. [[t Adwoa]]'Whatever you do, not now.' She put her mouth near the keyhole instead.

[[s Adwoa > Dzifa]]'Why did you lock it?'

No answer came. Outside they had begun to sing after all; she could make out Comfort on top, sharp as a pin, and the others dragging along behind.

[[s Adwoa > Dzifa]]'Dzifa. Why did you lock the door?'

[[s Dzifa > Adwoa]]'Because I wanted to see what it felt like. Everyone has been in here, Adwoa, since Monday. The hair, the nails, the pastor's wife with a book called "The Obedient Flame". I only wanted ten minutes when nobody could come in. And it was so nice. And then I thought, this is the last time, and I turned it again.'

[[s Adwoa > Dzifa]]'The last time for what?'

[[s Dzifa > Adwoa]]'A door.'

Adwoa sat down on the cool cement with her back against Primary Four. She ate a piece of the plantain, since it was there.

[[s Adwoa > Dzifa]]'Is he unkind?'

[[s Dzifa > Adwoa]]'Kwabena? He apologises to goats. No. It's only that I have never lived by myself, not one week. You have a flat. You have your own kettle.'

[[s Adwoa > Dzifa]]'I have a kettle,' Adwoa agreed. [[s Adwoa > Dzifa]]'Some evenings I come home and I say to it, "How was work?"'

[[s Dzifa > Adwoa]]'And?'

[[s Adwoa > Dzifa]]'It whistles. It's not the worst. But I flew nine hours to cry in a yard with other people, so. Don't ask me about doors.'

There was a sniff from the other side, and then what might have been a giggle.

[[s Dzifa > Adwoa]]'Is that my kelewele I can hear?'

[[s Adwoa > Dzifa]]'It was.'

[[s Dzifa > Adwoa]]'Adwoa Bempah, you get me out of here this minute!'

***

[[scene place=Primary Four/the corridor; present=Adwoa, Auntie Perpetua, Efe, Comfort, Maame Sarpong, the mother of the groom, Dzifa]]
[[s Auntie Perpetua > Adwoa]]'Half a key,' said Auntie Perpetua.

[[s Adwoa > Auntie Perpetua]]'Half.'

[[s Comfort > Auntie Perpetua, Adwoa]]'We should pray,' said Comfort.

[[s the mother of the groom > Auntie Perpetua, Adwoa]]'We should call a locksmith.'

[[s Auntie Perpetua > the mother of the groom]]'At two in the morning?' said her aunt. [[s Auntie Perpetua > the mother of the groom]]'The locksmith is invited. He's asleep in his suit.'

They had all come, with their knives, and stood round the door like a gang. Only the child had stayed with the rice. Maame Sarpong had been carried along on her chair, because she refused to miss it.

[[s Maame Sarpong > Dzifa]]'Dzifa,' said the old woman. [[s Maame Sarpong > Dzifa]]'Are you decent, my child?'

[[s Dzifa > Maame Sarpong]]'I'm in curlers, Grandma.'

[[s Maame Sarpong > Dzifa]]'Do you want to be married?'

[[s the mother of the groom > Maame Sarpong]]'What sort of question is that?' said Mrs. Quansah.

[[s Maame Sarpong > the mother of the groom]]'A late one. Hush, lilac. Dzifa?'

Behind the door it was quiet so long that Comfort began to move her lips.

[[s Dzifa > Maame Sarpong]]'Yes,' said the bride. [[s Dzifa > Maame Sarpong]]'But I want a room with a key. In the house. I won't use it. I only want to have it.'

Every face turned to the mother of the groom, who was still holding a knife and half an onion. Her mascara had run to her chin hours ago, along with everybody's.

[[s the mother of the groom > Dzifa]]'There's my sewing room,' she said at last. [[s the mother of the groom > Dzifa]]'I never sewed in it. I used to sit.'

[[s Dzifa > the mother of the groom]]'Sit and do what?'

[[s the mother of the groom > Dzifa]]'Nothing. With the door locked. Thirty-one years.' She sniffed. [[s the mother of the groom > Dzifa]]'I'll have a copy made.'

[[s Auntie Perpetua > Efe]]'Good. Efe!' Her aunt snapped her fingers. [[s Auntie Perpetua > Efe]]'The hinges.'

So that was her name. The tall one looked the door up and down as one looks at a goat, took the bread knife from Comfort, and began, with the point of it, on the first of the screws.

[[s Adwoa > Efe]]'You've done this before,' said Adwoa, holding the torch.

[[s Efe > Adwoa]]'I fit kitchens. In Kumasi. I only chop for your aunt because she once told me I couldn't.' A screw dropped into her palm. [[s Efe > Adwoa]]'What did he find, in the end?'

[[s Adwoa > Efe]]'Who?'

[[s Efe > Adwoa]]'The one who went to look for himself.'

[[s Adwoa > Efe]]'Not much, I think. She sent him back.'

[[s Efe > Adwoa]]'And did you let him in?'

Adwoa hummed. It wasn't a hymn. Efe picked it up a third below, and they got through the second hinge and most of the last one on that.

[[s the rice girl > Auntie Perpetua]]'Please, Madam!' came a small, desperate voice from the yard. [[s the rice girl > Auntie Perpetua]]'Please! Can I stop now?'

[[s Auntie Perpetua > the rice girl]]'No!' shouted seven women's worth of aunt, and the door came away in Efe's arms, and there in the light stood the bride in her curlers with her hand out for the plate.
