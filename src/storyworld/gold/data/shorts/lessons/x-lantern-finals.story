title: The Lantern Finals
section: third | past | - | Nkem
person: Nkem | Nkem; Miss Abara; Abara | she/her
person: Solveig | Solveig; Sol; her room-mate | she/her
person: Philippa | Philippa; Pippin; the Honourable Philippa Dace; Dace; the tall girl | she/her
person: Xochitl | Xochitl; Zo; the first-year; the little one | she/her
person: Matron | Matron; the old woman; Hilda | she/her
person: Quarrell | Quarrell; the Professor; Professor; Augusta | she/her
relation: Nkem | Solveig | friend
relation: Philippa | Nkem | rival
relation: Quarrell | Matron | family:sister
relation: Quarrell | Nkem | other
=====
[[scene place=the boot room; present=Nkem, Solveig, Philippa, Xochitl; time=half past eleven at night]]
At half past eleven at night, in the boot room under the east stair, three girls of the sixth form sat around a lantern that would not light.

[[s Solveig > Nkem]]'Try it again,' Solveig said.

[[s Nkem > Solveig]]'I've tried it again.'

[[s Solveig > Nkem]]'You tried it rudely. Try it as though you meant it.'

[[s Nkem > Solveig]]'It's a lamp, Sol, it isn't my grandmother.' All the same Nkem put both hands round the glass and thought, hard, of warm things: soup, cats, the bus shelter at home with the sun on it. The wick gave a small cough of smoke. Nothing else happened.

[[s Philippa > Nkem]]'You're pushing,' said the tall girl, who had her feet on the boot rack and an apple in her hand. It was the Honourable Philippa Dace, and nobody had asked her to come.

[[s Nkem > Philippa]]'Thank you.'

[[s Philippa > Nkem]]'One doesn't push. One invites.'

[[s Nkem > Philippa]]'Does one?'

[[s Philippa > Nkem]]'One does. I lit mine at four.'

[[s Nkem > Philippa]]'In the afternoon?'

[[s Philippa > Nkem]]'Years old.'

Solveig threw a boot at her. It was a good throw, and for a while there was no conversation, only breathing and the rolling of an apple over the flags.

[[s Philippa > Solveig]]'Pax,' she said at last, from underneath.

[[s Solveig > Philippa]]'Say that you came to help.'

[[s Philippa > Solveig]]'I came to help.'

[[s Solveig > Philippa]]'Say it without the face.'

[[s Philippa > Solveig]]'I haven't another face. Let me up, Tann, that's my good cardigan.'

They sat up. They picked the fluff off each other, since nobody could be seen in the corridors with fluff on. The exam was at midnight, as it had been for two hundred years, because some dead headmistress had believed that a light proved nothing before dark. Those who carried a lit lantern across the Long Lawn were sorceresses. Those who didn't took the morning train.

[[s Solveig > Nkem]]'How long do we have?'

[[s Philippa > Solveig]]'Twenty-six minutes.'

[[s Solveig > Philippa]]'I asked Nkem.'

[[s Philippa > Solveig]]'Nkem hasn't got a watch. Nkem sold it to pay for that glass. Didn't you?'

Nkem went on looking at the wick.

[[s Solveig > Nkem]]'You never,' said her room-mate. [[s Solveig > Nkem]]'Not your mum's watch?'

Nkem turned the little brass wheel up, and down again.

[[s Solveig > Philippa]]'How did you know?'

[[s Philippa > Solveig]]'I bought it,' said Philippa. She took it out of the pocket of the good cardigan and put it on the flagstones next to the lantern, where it ticked. [[s Philippa > Nkem]]'From that beast in the market. It's the wrong sort of blue for me, so you may as well have it back.'

[[s Nkem > Philippa]]'I can't pay you.'

[[s Philippa > Nkem]]'No. It's ghastly. You'll have to owe me for ever.'

Before anybody could be sick or cry, the door moved. It opened by the width of one eye.

[[s Xochitl > Nkem, Solveig, Philippa]]'Are you the ones who are failing?' asked the eye.

[[s Solveig > Xochitl]]'Go to bed,' said Solveig.

[[s Xochitl > Nkem, Solveig, Philippa]]'I've come to say that Matron's on the stairs. She's counting the beds. I've put a bolster in mine.'

[[s Philippa > Xochitl]]'What's your name, infant?'

[[s Xochitl > Philippa]]'It's Xochitl. But the others call me Zo, because they can't.'

[[s Nkem > Xochitl]]'They can't what?'

[[s Xochitl > Nkem]]'Say it.'

[[s Nkem > Xochitl]]'Xochitl,' said Nkem, with care. [[s Nkem > Xochitl]]'Like that?'

The first-year came all the way in. She had odd socks on and carried a jam jar under her arm, and inside the jam jar was a clear white light, quite steady, such as they had all three read about.

Nobody spoke for some time.

[[s Philippa > Xochitl]]'Where did you get that?'

[[s Xochitl > Philippa]]'I was scared of the stairs.'

[[s Philippa > Xochitl]]'That's not what I asked you. Who lit it for you?'

[[s Xochitl > Philippa]]'Nobody did. I said to it, would it mind?'

[[s Solveig > Philippa]]'She invited,' said Solveig happily. [[s Solveig > Philippa]]'One invites, Pippin. And she's eleven!'

[[s Xochitl > Solveig]]'Ten,' said the little one.

[[s Matron > Nkem, Solveig, Philippa, Xochitl]]'Who is in there?'

The four of them stopped where they were. It was Matron, and she was right outside the door, with the keys.

[[s Matron > Nkem, Solveig, Philippa, Xochitl]]'I can hear you not breathing. I've got a bolster up here with a face drawn on it. Whose is it?'

[[s Solveig > Philippa]]'Say something,' Solveig whispered.

[[s Philippa > Solveig]]'Why me?'

[[s Solveig > Philippa]]'You've got the accent.'

Philippa cleared her throat. [[s Philippa > Matron]]'It's only Dace, Matron. I'm looking for a boot.'

[[s Matron > Philippa]]'Alone?'

[[s Philippa > Matron]]'Quite alone. It's a very sad scene.'

[[s Matron > Philippa]]'Whom were you talking to, then?'

[[s Philippa > Matron]]'The boot.'

They listened to the old woman think. They could hear her doing it; it was like somebody moving a wardrobe.

[[s Matron > Philippa]]'I shall go down to the kitchen and make a cup of cocoa,' she said, a good deal louder than she needed to. [[s Matron > Philippa]]'That takes me nine minutes. When I come back I expect every child under sixteen to be in a bed, and I expect every child over sixteen to be on that lawn. And tell the boot to stand up straight. It's got a grandmother it takes after.'

The keys went away down the passage.

[[s Solveig > Nkem]]'What did she mean, a grandmother?'

[[s Nkem > Solveig]]'I don't know.'

[[s Solveig > Nkem]]'You do, you've gone grey.'

[[s Nkem > Solveig]]'She was here,' said Nkem. [[s Nkem > Solveig]]'My gran. She got as far as tonight, and then she went home on the morning train and never said a word about it. I only know because of the trunk. It has a label on.'

[[s Philippa > Nkem]]'Did she fail?'

[[s Nkem > Philippa]]'What do you think? It was sixty years ago, Dace. She was the only girl in the place who looked like me, and they'd given her a lamp with no oil in it.'

[[s Xochitl > Nkem]]'Is there oil in yours?'

Everybody looked at Xochitl, and then everybody looked at the lantern. Solveig picked it up and shook it. She unscrewed the bottom, sniffed, and put in a finger. It came out clean.

[[s Solveig > Nkem]]'Who filled this?'

[[s Nkem > Solveig]]'It came filled. It was on the table with my name on it.'

[[s Philippa > Nkem]]'Whose writing?'

[[s Nkem > Philippa]]'Quarrell's.'

[[s Solveig > Philippa]]'There's a can in the bicycle shed.'

[[s Philippa > Solveig]]'It's eleven minutes to.'

[[s Solveig > Philippa]]'I can be there in four.'

[[s Nkem > Solveig]]'No,' said Nkem. [[s Nkem > Solveig]]'Sit down, Sol. I don't want it.'

[[s Solveig > Nkem]]'Don't be noble at me!'

[[s Nkem > Solveig]]'I'm not, I'm being angry. Zo, what's in your jar?'

[[s Xochitl > Nkem]]'Jam, before.'

[[s Nkem > Xochitl]]'But what's it burning?'

[[s Xochitl > Nkem]]'It isn't burning,' said the first-year patiently. [[s Xochitl > Nkem]]'It's just staying. You say to it, would it mind? And you've got to not mind if it minds.'

[[scene place=the Long Lawn; present=Nkem, Solveig, Philippa, Quarrell, Matron; time=midnight]]
At midnight the Long Lawn was stiff with frost. Nineteen lights stood along the yew hedge in a row, yellow and pink and one, Philippa's, a well-bred blue. At the other end of the grass was a chair, and on the chair was a heap of furs, and out of the heap came the voice.

[[s Quarrell > Nkem]]'Abara.'

[[s Nkem > Quarrell]]'Here, Professor.'

[[s Quarrell > Nkem]]'Your lamp is dark.'

[[s Nkem > Quarrell]]'It's empty, Professor.'

[[s Quarrell > Nkem]]'How careless.'

[[s Nkem > Quarrell]]'I thought so too.'

Somebody along the hedge drew in her breath. Solveig, who had been told to keep quiet, and had promised, bit her own sleeve.

[[s Quarrell > Nkem]]'You may withdraw, Miss Abara. There is no shame in it. There is a train at ten past seven.'

[[s Nkem > Quarrell]]'Is that what you told my grandmother?'

The furs said nothing. A gloved hand came out of them and took hold of the arm of the chair.

[[s Nkem > Quarrell]]'You'd have been in her year. I looked you up.' Nkem set the lantern down on the grass, and unscrewed the cap, and took the whole proud brass workings out of it, so that there was only a glass with nothing inside. Then she knelt and bent over it until her mouth was at the rim. [[t Nkem]]'Soup,' she thought. [[t Nkem]]'Cats. No. That's pushing.'

[[s Nkem]]'It's very dark here,' she said into the glass, [[s Nkem]]'and I've got to walk across that, with people watching. Would you mind?'

For as long as it takes to be sorry, it minded.

Then there was a light. It was no bigger than a pea. It was the colour of a bus shelter with the sun on it, and it stayed.

[[s Philippa > Solveig]]'Oh, well invited,' said the tall girl under her breath.

[[s Solveig > Philippa]]'Are you crying, Pippin?'

[[s Philippa > Solveig]]'It's the frost.'

[[s Solveig > Philippa]]'You are, though.'

[[s Philippa > Solveig]]'So are you. Give me your sleeve.'

It is a hundred and ten steps across the Long Lawn. Nkem counted them. At the last one she held up the glass, and saw under the furs an old, old face, with its lips pressed together, and behind the chair a second face very like it, in a plain white cap, blowing on a cup of cocoa.

[[s Matron > Quarrell]]'Sixty-one years, Augusta,' said Matron. [[s Matron > Quarrell]]'I said you'd be found out. Didn't I say?'

[[s Quarrell > Matron]]'Be quiet, Hilda.'

[[s Matron > Quarrell]]'You poured it on the roses. I watched you do it. I've been ashamed to be your sister every night since, and I've counted those beds to keep from thinking of it.'

[[s Quarrell > Matron]]'I was seventeen. I was afraid that she was better.'

[[s Matron > Quarrell]]'She was better! And tonight, then? What were you afraid of tonight?'

The Professor looked at the light for so long that it drew two small bright points in her eyes.

[[s Nkem > Quarrell]]'Do I pass?' asked Nkem.

[[s Quarrell > Nkem]]'You have her chin,' said the old voice. [[s Quarrell > Nkem]]'Yes. You pass. Is she living?'

[[s Nkem > Quarrell]]'Yes.'

[[s Quarrell > Nkem]]'Would she—if I were to write?'

Nkem thought of the trunk, and the label, and of a woman who shut off every lamp in the house herself, last thing, and would never say why.

[[s Nkem > Quarrell]]'You could ask her whether she'd mind,' she said. [[s Nkem > Quarrell]]'But you've got to not mind if she minds.'
