title: The Back Bedroom
section: third | past | - | Bethan
person: Luned | Luned; Mam; Nan; her mother; Mrs Pryce; her grandmother; the old woman; the widow | she/her
person: Bethan | Bethan; Beth; Mum; her daughter | she/her
person: Ffion | Ffion; Fi; the girl; the child | she/her
person: Dilwyn | Dilwyn; Uncle Dil | he/him
person: Mrs Howells | Mrs Howells | she/her
person: Mr Parry | Mr Parry; the minister | he/him
person: Gwyn | Gwyn; Dad; your father | he/him
person: Gethin | Gethin | he/him
person: Olwen Tudor | Olwen Tudor; Olwen; Miss Tudor | she/her
relation: Luned | Bethan | family: mother
relation: Bethan | Ffion | family: mother
relation: Luned | Ffion | family: grandmother
relation: Luned | Gwyn | family: widow
relation: Gwyn | Bethan | family: father
relation: Gwyn | Ffion | family: grandfather
relation: Dilwyn | Gwyn | family: brother
relation: Ffion | Gethin | romantic: separated
relation: Luned | Olwen Tudor | friend
=====
The Back Bedroom

[[scene place=the vestry; present=Bethan, Luned, Dilwyn, Ffion, Mrs Howells, Mr Parry; time=-]]
There were forty-one people in the vestry and thirty-six cups, and Bethan had been round with the tray three times before she saw that her mother hadn’t eaten anything.

[[s Bethan > Luned]]‘You’ve not touched your ham,’ she said.

[[s Luned > Bethan]]‘I’m looking at it.’ Her mother still had her good gloves on. She sat very upright at the end of the long table, under the photograph of the 1931 Sunday School outing, with the plate on her knees like somebody else’s hat. [[s Luned > Bethan]]‘It’s wet.’

[[s Bethan > Luned]]‘It’s boiled, Mam. It’s meant to be wet.’

[[s Luned > Bethan]]‘Your father wouldn’t have given that to the dog.’

[[s Bethan > Luned]]‘Dad did give it to the dog. Every Sunday, under the table. You used to kick him.’

That got the corner of a smile, and then, because Dilwyn was coming between the chairs with both hands out, the smile was put away again.

[[s Dilwyn > Luned]]‘Luned,’ he said. [[s Dilwyn > Luned]]‘Luned fach. There’s a lovely service.’

[[s Luned > Dilwyn]]‘It was long.’

[[s Dilwyn > Luned]]‘Well, he had a long life.’

[[s Luned > Dilwyn]]‘And no patience for a sermon in any of it.’ She gave her husband’s brother two gloved fingers to hold. [[s Luned > Dilwyn]]‘Have you had tea? You’ve not had tea. Bethan will get you tea.’

Bethan got him tea.

At the hatch Ffion was buttering. She had come down on the last train the night before with a rucksack much too big for a funeral, and had said nothing about it, and Bethan had said nothing about it, and between them they had carried it up the stairs. She was wearing a black dress which Bethan was nearly certain was a nightdress.

[[s Ffion > Bethan]]‘How’s Nan?’

[[s Bethan > Ffion]]‘Rude.’

[[s Ffion > Bethan]]‘Oh, good.’ She licked her thumb. [[s Ffion > Bethan]]‘Mum, can I talk to you about something? Not now. After.’

[[s Bethan > Ffion]]‘If it’s the dress —’

[[s Ffion > Bethan]]‘What’s wrong with the dress?’

[[s Bethan > Ffion]]‘Nothing. Is it money?’

[[s Ffion > Bethan]]‘Why is it always money?’

[[s Mrs Howells > Bethan, Ffion]]‘There’s a man by the piano asking for mustard,’ said Mrs Howells, and put her whole arm between them to get it. She smelled of mothballs and sherry. [[s Mrs Howells > Bethan]]‘Your mother’s bearing up, Bethan. I said to Mr Parry, she’s bearing up. I said it’ll be the nights.’

[[s Bethan > Mrs Howells]]‘Yes,’ said Bethan.

[[s Mrs Howells > Bethan]]‘Rattling about in that house.’

[[s Bethan > Mrs Howells]]‘She won’t be rattling about.’ She hadn’t meant to say it to Mrs Howells before anyone. [[s Bethan > Mrs Howells]]‘She’s coming to me. I’ve done out the back bedroom.’

Ffion put down the knife.

[[s Ffion > Bethan]]‘You’ve what?’

[[s Mrs Howells > Bethan]]‘There’s good you are,’ said Mrs Howells, and bore off the mustard.

[[s Ffion > Bethan]]‘When did you do that?’

[[s Bethan > Ffion]]‘Three weekends. It’s only paint. I was going to tell her tonight, when it’s quiet, so please don’t —’ She stopped, because the girl had gone a bad colour, and because over her shoulder she could see the chair at the end of the long table, and it was empty except for the ham. [[s Bethan > Ffion]]‘Where’s she gone?’

[[s Ffion > Bethan]]‘Toilet?’

[[s Bethan > Ffion]]‘She won’t use the one here. She’s never used the one here.’

The minister, appealed to, thought he had seen Mrs Pryce go through the side door, or possibly it had been Miss Tudor’s sister. He was holding two Welsh cakes and seemed to want to hide one.

[[scene place=the vestry kitchen; present=Bethan, Ffion, Luned, Mrs Howells; time=-]]
They went through the side door, Bethan first, along the passage where the nativity costumes hung, and into the vestry kitchen, where it was hot and there was no window.

She was at the sink. She had taken off the gloves at last and laid them on the draining board, and she was washing cups.

[[s Bethan > Luned]]‘Mam! You can’t be doing that.’

[[s Luned > Bethan]]‘Who’s to stop me? I’m the widow.’ She held one to the bulb and put it back in the water. [[s Luned > Bethan]]‘Shut that hatch, Fi. If one more person tells me it’ll be the nights.’

Ffion shut the hatch. On the other side of it a man’s voice said something about the cricket and was hushed.

[[s Ffion > Luned]]‘Will it, Nan?’ she asked.

[[s Luned > Ffion]]‘Will it what?’

[[s Ffion > Luned]]‘Be the nights.’

[[s Luned > Ffion]]‘He snored like a quarry for fifty-four years. No, I don’t think it’ll be the nights.’ She passed her a wet saucer, and Ffion looked about for a cloth and used the dress. [[s Luned > Ffion]]‘It’ll be about half past three, I should think. When he came in and wanted to know what I’d been doing.’

Nobody said anything to that. Bethan took a tea towel off the rail and started on the spoons, and for a while they stood three in a row and it was almost pleasant. Then she thought, well, now or never, and it came out in her school-secretary voice.

[[s Bethan > Luned]]‘I’ve been thinking about what’s best, Mam. Going forward.’

[[s Luned > Bethan]]‘Have you.’

[[s Bethan > Luned]]‘You don’t have to say anything today.’

[[s Luned > Bethan]]‘I’m going to Llandudno,’ said her mother.

The spoon Bethan was holding had an apostle on it. She looked at him. [[s Bethan > Luned]]‘For the day?’

[[s Luned > Bethan]]‘For good. Olwen Tudor’s got the flat over hers coming empty the first of the month. It’s two rooms and a lift. You can see the pier if you stand on something.’ She rinsed, and set down, and rinsed. [[s Luned > Bethan]]‘I’ve paid the deposit.’

[[s Bethan > Luned]]‘With what? When?’

[[s Luned > Bethan]]‘March.’

[[s Bethan > Luned]]‘Dad was alive in March!’

[[s Luned > Bethan]]‘He was. He came with me. He didn’t think much of the lift.’ She turned round then, with her sleeves wet, and looked her daughter over quite kindly. [[s Luned > Bethan]]‘He knew, Beth. He was the one had it from the doctor. He said, [[q]]“You’re not to go to Bethan’s, she’ll have you in the back bedroom with a commode.”’

[[s Bethan > Luned]]‘I never bought a commode!’

[[s Ffion > Bethan]]‘Mum.’

[[s Bethan > Luned]]‘I looked at one. I looked at one online. I painted it yellow, Mam, I painted that room yellow for you, I did the *skirting* —’

[[s Ffion > Bethan]]‘Mum, listen —’

[[s Bethan > Luned]]‘— three weekends on my knees with my back —’

[[s Ffion > Bethan, Luned]]‘I’ll have it,’ said Ffion.

She said it to the saucer. It was dry, it had been dry for some time, but she went on wiping.

[[s Bethan > Ffion]]‘You’ll have what?’

[[s Ffion > Bethan]]‘The room. I mean can I. That’s what I was going to — I’ve left Gethin. Or he left, but I’m the one who had to get out of the flat, so.’ She laughed, and it went wrong halfway. [[s Ffion > Bethan]]‘And there’s other stuff. I was going to wait till after the cake.’

[[s Luned > Ffion]]‘How far gone?’ asked her grandmother.

[[s Ffion > Luned]]‘Nan!’

[[s Luned > Ffion]]‘You’ve been off your tea since you came and you’re wearing a nightie.’

[[s Ffion > Luned]]‘Eleven weeks.’ She glanced sideways. [[s Ffion > Bethan]]‘Say something, Mum. Please? You’re doing the face.’

Bethan was aware of doing the face. She could feel it being done, from the chin up, and she could not find the end of it to stop. What she wanted to say was that she had bought a lamp for in there, a touch lamp, so that a person who woke in the night would not have to feel about for a switch.

[[s Bethan > Ffion]]‘It’s a single bed,’ she said.

[[s Ffion > Bethan]]‘I know it’s a single bed.’

[[s Bethan > Ffion]]‘You’d not get a cot in with the wardrobe.’

[[s Luned > Bethan]]‘Then shift the wardrobe,’ said the old voice behind her, [[s Luned > Bethan]]‘for heaven’s sake, Bethan, and give the child a hug, you’re her mother.’

So she did. It was awkward, because of the spoons. Ffion’s hair smelled of the train.

The hatch went up with a bang.

[[s Mrs Howells > Luned, Bethan, Ffion]]‘Only they’re asking for Mrs Pryce,’ said Mrs Howells. She took them in, all three, and her eyes filled up with pleasure. [[s Mrs Howells > Luned, Bethan, Ffion]]‘Oh, that’s right. That’s right. You let it out.’

*

[[scene place=the car; present=Bethan, Luned, Ffion, Dilwyn; time=past four]]
It was past four before they could decently leave, and then there was Dilwyn to be let out of the car park first, since he couldn’t reverse. He wound down his window to say it all again.

[[s Luned > Dilwyn]]‘Yes,’ said her mother, through the gap in hers. [[s Luned > Dilwyn]]‘Lovely. Mind the wall.’

He did not mind the wall.

[[s Ffion]]‘Oh, Uncle Dil,’ Ffion said in the back, with her hands over her eyes.

Bethan drove. She had a tin of leftover ham on the floor behind her and it slid on the bends. Nobody spoke until the chip shop.

[[s Bethan > Luned]]‘You could have told me.’

[[s Luned > Bethan]]‘I’d have had to listen to you.’

[[s Bethan > Luned]]‘I wouldn’t have said a word.’

From behind came a snort, which was turned into a cough. The old woman next to her didn’t bother to.

[[s Luned > Bethan]]‘You’d have got a leaflet,’ she said. Then, when they had gone by the school, and the school’s bins, and the bench with the name of somebody’s husband on it: [[s Luned > Bethan]]‘He wanted to. He’d got as far as picking up the telephone, once. I told him leave it. I said, [[q]]“Let her have her dad a bit longer without it.” So you can be cross with me. I’d sooner that.’

Bethan put the indicator on, though there was nothing coming.

[[s Bethan > Luned]]‘I’m not cross.’

[[s Luned > Bethan]]‘You’re crying on the gearstick.’

[[s Bethan > Luned]]‘I can do both.’

[[s Ffion > Bethan]]‘Shall I drive?’ said Ffion.

[[s Bethan > Ffion]]‘You failed your test.’

[[s Luned > Bethan]]‘So did Dilwyn.’

They were still laughing, or two of them were and the third was blowing her nose, when they turned up the hill, and they carried it with them out of the car and through the front door and up the stairs, one behind another, slowly, on account of her knees, to look at the room.

[[scene place=the back bedroom; present=Bethan, Luned, Ffion; time=half past something]]
The back bedroom was very yellow. In the last of the light it looked like the inside of something.

[[s Ffion > Bethan]]‘Oh, Mum,’ said Ffion.

[[s Bethan > Luned, Ffion]]‘It’s called Primrose Hill. It was paler on the card.’ She went round the bed and touched the lamp to show them. It came on low, and then, when she touched it again, less low. [[s Bethan > Luned, Ffion]]‘You don’t have to find the switch, you see.’

Her mother lowered herself on to the bed and bounced, once, like a buyer. She put a hand out to the little brass stem. On; brighter; off.

[[s Luned > Bethan]]‘He couldn’t abide yellow, Gwyn.’

[[s Bethan > Luned]]‘I know.’

[[s Luned > Bethan]]‘He said it was like being shouted at.’ On. [[s Luned > Ffion]]‘Come and sit by here, Fi, you look like a dishrag. Not you, Beth, you’ll have the slats out.’ Brighter. [[s Luned > Bethan]]‘Can I take the lamp?’

Bethan looked at the two of them on the single bed, the black gloves and the black nightdress, the same long stubborn upper lip twice over. It was half past something. Downstairs the telephone was starting up.

[[s Bethan > Luned]]‘You can borrow it,’ she said.
