title: Coffee Morning at Larkrise Court
section: third | past | - | Gwenllian Pugh
person: Gwenllian Pugh | Gwenllian; Gwen; Mrs. Pugh; the Steel Lark; Larky | she/her
person: Hyacinth Rowe | Hyacinth; Hy; Miss Rowe; the Iron Duchess; Duchess; the taller woman | she/her
person: Bae Soon-ja | Soon-ja; Sue; Mrs. Bae; the Needle; the shorter woman | she/her
person: Odile Fontanel | Odile; Blink; Madame Fontanel; the Frenchwoman | she/her
person: Constance Umeh | Constance; Connie; Mrs. Umeh | she/her
person: Nasrin Haidari | Nasrin; Naz; the new girl; the care assistant; Vesper; the girl in the violet mask; the masked girl | she/her
person: Miss Plimpton | Miss Plimpton; Plimpton; the manager | she/her
relation: Hyacinth Rowe | Bae Soon-ja | romantic
relation: Gwenllian Pugh | Odile Fontanel | friend
relation: Gwenllian Pugh | Constance Umeh | friend
relation: Miss Plimpton | Nasrin Haidari | colleague
=====
[[scene place=the day lounge/Larkrise Court; present=Gwenllian Pugh, Hyacinth Rowe, Bae Soon-ja, Odile Fontanel, Constance Umeh, Nasrin Haidari; time=Tuesday/eleven]]
On Tuesday, as on all Tuesdays, there was a coffee morning in the day lounge of Larkrise Court, and as on all Tuesdays the far table had been arguing since eleven about a bank robbery in 1974.

[[s Hyacinth Rowe > Bae Soon-ja]]'I went through the wall,' said the taller woman.

[[s Bae Soon-ja > Hyacinth Rowe]]'You went through the wrong wall.'

[[s Hyacinth Rowe > Bae Soon-ja]]'There was a bank behind it, was there not?'

[[s Bae Soon-ja > Hyacinth Rowe]]'There was a hairdresser behind it, Hy. There were eleven women under dryers. One of them was my cousin.'

[[s Hyacinth Rowe > Bae Soon-ja]]'And she dined out on it until she died. You're welcome.'

Gwenllian, who had heard this in every version there was, counted stitches. They had been the Matinée Five once, because they all had jobs and could only fight crime between two and half past four. Now the Iron Duchess had two iron hips. Soon-ja, who used to put a dart through a keyhole at a hundred yards, held her cards against her nose. Odile could still blink from one end of a room to the other, but you never knew which room. And Connie, who had been able to hear every mind in the borough, sat by the radiator in a mauve cardigan with her eyes shut, and had not said a word aloud since Easter.

[[s Nasrin Haidari > Gwenllian Pugh]]'More coffee, Mrs. Pugh?'

It was the new girl, with the pot. She had been at Larkrise since the spring; she was about twenty-three, small, and so shy that she apologised to the lift.

[[s Gwenllian Pugh > Nasrin Haidari]]'Half a cup, Naz, love. What have you done to your lip?'

[[s Nasrin Haidari > Gwenllian Pugh]]'I walked into a cupboard.'

[[s Gwenllian Pugh > Nasrin Haidari]]'Another one?'

[[s Nasrin Haidari > Gwenllian Pugh]]'They're everywhere,' said Nasrin, and went pink, and fled with the pot.

The Frenchwoman watched her go. [[s Odile Fontanel > Gwenllian Pugh]]'On Saturday it was a stair.'

[[s Gwenllian Pugh > Odile Fontanel]]'I know.'

[[s Odile Fontanel > Gwenllian Pugh]]'And before it was a dog.'

[[s Gwenllian Pugh > Odile Fontanel]]'I know, Blink. Don't stare. Who's winning?'

[[s Bae Soon-ja > Gwenllian Pugh]]'Me,' said Soon-ja.

[[s Hyacinth Rowe > Bae Soon-ja]]'You've got the cards upside down, my treasure.'

[[s Bae Soon-ja > Hyacinth Rowe]]'And still.'

Somebody turned up the television. There was a helicopter on it, and a bridge, and on the bridge a thing like a crab made out of buses. Every head in the lounge came round. Across the bottom of the picture ran a line of type, and Gwenllian read it out for those who couldn't: [[q]]'Vesper still not seen'.

[[s Hyacinth Rowe > Gwenllian Pugh, Bae Soon-ja, Odile Fontanel]]'That one,' Hyacinth sniffed. [[s Hyacinth Rowe > Gwenllian Pugh, Bae Soon-ja, Odile Fontanel]]'She's slow off the left foot.'

[[s Odile Fontanel > Hyacinth Rowe]]'She is alone, Duchess. We were five.'

[[s Hyacinth Rowe > Odile Fontanel]]'She's still slow off the left foot.'

On the bridge the crab had sat down across both lanes and was eating the number 38. A policeman shouted at it through a cone. Gwenllian looked at her own two hands, which had once stopped a train at Crewe and which now took half the morning over a cardigan button, and she put the knitting down.

Out in the corridor there was a crash, as of a tray being put down by somebody who was already running. The fire door banged. After a moment the manager put her head into the lounge.

[[scene place=the lounge; present=Gwenllian Pugh, Hyacinth Rowe, Bae Soon-ja, Odile Fontanel, Constance Umeh, Miss Plimpton]]
[[s Miss Plimpton > Gwenllian Pugh, Hyacinth Rowe, Bae Soon-ja, Odile Fontanel]]'Ladies, has anyone seen the care assistant?'

Four old women looked at her with great sweetness.

[[s Miss Plimpton > Gwenllian Pugh, Hyacinth Rowe, Bae Soon-ja, Odile Fontanel]]'She's on until two. There's coffee all over my corridor.'

[[s Gwenllian Pugh > Miss Plimpton]]'I sent her for wool,' said Gwenllian.

[[s Miss Plimpton > Gwenllian Pugh]]'Wool?'

[[s Bae Soon-ja > Miss Plimpton]]'It was urgent,' said Soon-ja.

[[s Odile Fontanel > Miss Plimpton]]'It was for me,' said Odile at the same moment, [[s Odile Fontanel > Miss Plimpton]]'I have a cold leg.'

Miss Plimpton looked from one to another of them. She had run Larkrise Court for nine years and nobody had ever told her why the council paid for the reinforced floor. [[s Miss Plimpton > Gwenllian Pugh, Hyacinth Rowe, Bae Soon-ja, Odile Fontanel]]'This is the sixth time,' she said. [[s Miss Plimpton > Gwenllian Pugh, Hyacinth Rowe, Bae Soon-ja, Odile Fontanel]]'I'm sorry, I know you're fond of her. But if that girl isn't back on my floor by one, she needn't come back at all.'

The door closed behind her. On the television a small violet figure had dropped out of the sky on to the biggest of the buses.

[[s Bae Soon-ja]]'Here we go,' said Soon-ja. [[s Bae Soon-ja > Odile Fontanel]]'What's she doing? Tell me, I can't see it.'

[[s Odile Fontanel > Bae Soon-ja]]'She hits it.'

[[s Bae Soon-ja > Odile Fontanel]]'Where?'

[[s Odile Fontanel > Bae Soon-ja]]'In the face.'

[[s Bae Soon-ja > Odile Fontanel]]'It's a crab! You don't hit a crab in the face. You turn it over, any fool knows that.'

[[s Hyacinth Rowe > Bae Soon-ja]]'There's nobody to tell her, Sue.'

[[s Gwenllian Pugh > Hyacinth Rowe, Bae Soon-ja, Odile Fontanel]]'There's us,' said Gwenllian.

Nobody replied. The crab had the violet figure by one leg and was knocking her against the bridge, not very hard, like a man getting the last out of a ketchup bottle. Hyacinth's big hand had gone out sideways across the cards, and the shorter woman's had gone into it.

[[s Gwenllian Pugh > Hyacinth Rowe]]'Have we still got the red telephone?'

[[s Hyacinth Rowe > Gwenllian Pugh]]'It's in my wardrobe, under the hats. It won't ring in her mask, Gwen, it's older than she is.'

[[s Odile Fontanel > Hyacinth Rowe]]'I could fetch her here.'

[[s Hyacinth Rowe > Odile Fontanel]]'You went for the post on Friday and they found you in the swimming baths.'

[[s Odile Fontanel > Hyacinth Rowe]]'It was a warm day.'

[[s Gwenllian Pugh > Hyacinth Rowe, Bae Soon-ja, Odile Fontanel]]'Then how do we reach her?'

[[s Constance Umeh > Gwenllian Pugh]]'Hush,' said somebody. [[s Constance Umeh > Gwenllian Pugh]]'I have her. She's very loud.'

It was a voice like a drawer that hasn't been opened since a funeral. They turned round, all of them, carefully, as you do with a bird on the sill. Connie's eyes were still closed. Her fingers, on the arms of the chair, were holding on.

[[s Gwenllian Pugh > Constance Umeh]]'Connie?' Gwenllian said. [[s Gwenllian Pugh > Constance Umeh]]'Can she hear you, cariad?'

[[s Constance Umeh > Gwenllian Pugh]]'She thinks I'm her grandmother. I haven't said I'm not. What shall I tell her?'

[[s Bae Soon-ja > Constance Umeh]]'Third joint of the back leg! There's always a soft bit!'

[[s Hyacinth Rowe > Constance Umeh]]'Push off with the right foot!'

[[s Odile Fontanel > Constance Umeh]]'Tell her to breathe, the poor little one.'

[[s Constance Umeh > Bae Soon-ja, Hyacinth Rowe, Odile Fontanel]]'One at a time,' said Connie severely. [[s Constance Umeh > Bae Soon-ja, Hyacinth Rowe, Odile Fontanel]]'I'm eighty-eight.'

On the screen the girl in the violet mask stopped struggling. She hung for a second, quite limp, by one boot. Then she folded up like a penknife, pushed off with the right foot, and went in under the shell; and the crab, slowly, with all its headlamps on, rolled over on its back in the river.

The whole lounge cheered. Mr. Abbot's nurse cheered, and she was only in for the biscuits. Gwenllian found she had dropped nineteen stitches.

[[s Constance Umeh > Gwenllian Pugh]]'She says thank you, Granny,' Connie reported. A tear had got out under one eyelid. [[s Constance Umeh > Gwenllian Pugh]]'And now she's thinking that she'll lose her job.'

[[s Hyacinth Rowe > Constance Umeh]]'What time is it?'

[[s Gwenllian Pugh > Hyacinth Rowe]]'Ten to one. It's four miles. She'll never do it on that ankle.'

[[s Odile Fontanel > Gwenllian Pugh]]'No,' said Odile. She had stood up, and was buttoning her cardigan to the neck, with an expression that none of them had seen since the Channel Tunnel. [[s Odile Fontanel > Gwenllian Pugh]]'If I am in the swimming baths, you will please bring a towel.'

[[s Gwenllian Pugh > Odile Fontanel]]'Blink, you can't. Your heart!'

There was a small pop, and a smell of struck matches, and an empty chair.

***

[[scene place=the linen cupboard; present=Gwenllian Pugh, Hyacinth Rowe, Bae Soon-ja, Odile Fontanel, Nasrin Haidari, Miss Plimpton; time=four minutes to one]]
They found the two of them at four minutes to one, in the linen cupboard, under a shelf that had come down. Odile was sitting on the masked girl, and her shoes were smoking.

[[s Odile Fontanel > Gwenllian Pugh]]'You see?' she said. [[s Odile Fontanel > Gwenllian Pugh]]'Dry.'

[[s Nasrin Haidari > Odile Fontanel]]'Where am I?' asked Vesper from under her. She had put on the low voice that she used for reporters. [[s Nasrin Haidari > Odile Fontanel]]'Citizen, are you hurt?'

[[s Odile Fontanel > Nasrin Haidari]]'Citizen!' the Frenchwoman repeated, charmed.

[[s Gwenllian Pugh > Nasrin Haidari]]'You're in a cupboard, love,' Gwenllian said. [[s Gwenllian Pugh > Nasrin Haidari]]'Another one. Now listen, because there isn't long. We don't know who you are and we've no wish to. We're going to turn our backs. There's a clean tabard on the hook there, medium. If some young woman happened to come out of here with a pile of towels by one o'clock, I dare say nobody would ask her which way she came in.'

Not a sound from behind the shelf.

[[s Hyacinth Rowe > Nasrin Haidari]]'And there's a bank holiday on Monday,' said Hyacinth to the door-frame, [[s Hyacinth Rowe > Nasrin Haidari]]'when the car park's empty. Should you ever care to do something about that left foot.'

[[s Bae Soon-ja > Nasrin Haidari]]'And your throwing,' added Soon-ja. [[s Bae Soon-ja > Nasrin Haidari]]'I only heard about it, but it sounded horrible.'

There was a rustling. Somebody sniffed. Down the corridor came the heels of Miss Plimpton, tick, tick, tick, and stopped.

[[s Miss Plimpton > Gwenllian Pugh, Hyacinth Rowe, Bae Soon-ja, Odile Fontanel]]'Ladies? Why are you all standing with your faces to the wall?'

[[s Gwenllian Pugh > Miss Plimpton]]'Exercises,' said Gwenllian.

The cupboard opened. Out of it, behind a stack of towels up to the eyebrows, limped the care assistant. There was a bit of river-weed behind her ear.

[[s Nasrin Haidari > Miss Plimpton]]'Sorry I was so long,' Nasrin whispered. [[s Nasrin Haidari > Miss Plimpton]]'They didn't have the right wool.'

[[s Miss Plimpton > Nasrin Haidari]]'It is one o'clock,' said the manager, looking at her watch as though it had let her down. [[s Miss Plimpton > Nasrin Haidari]]'Well. There's coffee in the corridor.' And she ticked away.

Nobody in the corridor said anything. Then the new girl put the towels down, quite slowly, on the floor.

[[s Nasrin Haidari > Gwenllian Pugh]]'Which of you was my grandmother?' she asked.

Gwenllian took the river-weed from behind her ear, and tucked it away in her knitting bag. [[s Gwenllian Pugh > Nasrin Haidari]]'By the radiator,' she said. [[s Gwenllian Pugh > Nasrin Haidari]]'Mauve cardigan. Take her a bun, Naz. I think you'll find she's in the mood to talk.'
