title: Death of a Second Tenor, Chapter Seven
section: third | past | - | Perpetua D’Souza
person: Perpetua D’Souza | Perpetua; Mrs D’Souza; Auntie; Perpetua D’Souza | she/her
person: Nelson | Nelson; her nephew | he/him
person: Gwenda Rees-Parry | Gwenda; Mrs Rees-Parry; Gwenda Rees-Parry; the chairwoman | she/her
person: Eirlys Bevan | Eirlys; Eirlys Bevan | she/her
person: Hilary Tibbott | Hilary; Miss Tibbott; Hilary Tibbott; the treasurer | she/her
person: Mali Pugh | Mali; Mali Pugh; the girl in the yellow cagoule; the girl; Gordon’s granddaughter | she/her
person: Huw Prosser | Sergeant Prosser; Prosser; Huw; the sergeant; Sergeant | he/him
person: Gordon Pugh | Gordon; Mr Pugh; Dadcu | he/him
person: Dai Sparks | Dai Sparks; Dai | ?
relation: Nelson | Perpetua D’Souza | family: nephew
relation: Gordon Pugh | Mali Pugh | family: grandfather
relation: Gwenda Rees-Parry | Hilary Tibbott | colleague: choir committee
relation: Eirlys Bevan | Gwenda Rees-Parry | colleague: choir committee
relation: Huw Prosser | Perpetua D’Souza | friend
=====
Chapter Seven

In Which the Committee Has a Second Pot

[[scene place=The Second Scone; present=Perpetua D’Souza, Nelson, Gwenda Rees-Parry, Eirlys Bevan, Hilary Tibbott, Mali Pugh, Huw Prosser; time=Saturday morning]]
The emergency meeting of the Porthwenlli Choral committee was held on Saturday morning at the window table of The Second Scone, because the vestry, where it was usually held, had police tape across the door.

[[s Gwenda Rees-Parry > Eirlys Bevan, Hilary Tibbott]]‘Item one,’ said Gwenda Rees-Parry, and rapped the table with a teaspoon. [[s Gwenda Rees-Parry > Eirlys Bevan, Hilary Tibbott]]‘Whether we sing.’

[[s Eirlys Bevan > Gwenda Rees-Parry]]‘Of course we sing. It’s his funeral, Gwenda. You can’t bury a choirmaster to a CD.’

[[s Gwenda Rees-Parry > Eirlys Bevan]]‘And who would conduct?’

[[s Eirlys Bevan > Gwenda Rees-Parry]]‘Well, I suppose I could, at a push –’

[[s Gwenda Rees-Parry > Eirlys Bevan]]‘Nobody is going to push you, Eirlys.’

Perpetua D’Souza set down the hot water jug and took rather longer than she needed to straighten the doilies. She had spent thirty-four years as secretary to a boys’ grammar school in Panjim, and there was not much she did not know about standing beside a conversation. One looked at the crockery. One hummed.

[[s Hilary Tibbott > Gwenda Rees-Parry, Eirlys Bevan]]‘I don’t think I could bear to,’ said the third woman at the table. Hilary Tibbott had hardly touched her scone. She was a long, pale, apologetic person who kept the choir’s accounts in a series of exercise books, and this morning her nose was pink. [[s Hilary Tibbott > Gwenda Rees-Parry, Eirlys Bevan]]‘Not in there. I keep seeing him. Up in that gallery all on his own, with that nasty blue light on him, and then those stairs.’

Eirlys patted her wrist. [[s Eirlys Bevan > Hilary Tibbott]]‘Don’t upset yourself.’

[[s Hilary Tibbott > Eirlys Bevan]]‘I can’t help it.’

[[s Gwenda Rees-Parry > Hilary Tibbott]]‘He was told about those stairs,’ said Gwenda. [[s Gwenda Rees-Parry > Hilary Tibbott, Eirlys Bevan]]‘I told him. I said, [[q]]“Gordon, you are seventy-eight, stand at the front like other people.” But no. He must have his balcony. Item two, the Cup.’

There was a small, uncomfortable pause.

[[s Eirlys Bevan > Gwenda Rees-Parry]]‘It’ll turn up,’ said Eirlys Bevan.

[[s Gwenda Rees-Parry > Eirlys Bevan]]‘It is eleven inches of solid silver. It hasn’t slipped down behind something. It was in the vestry cupboard on Wednesday at four, because Gordon polished it, and on Thursday morning it was not there and he was dead. Sergeant Prosser may call that an accident if he likes.’

[[s Perpetua D’Souza > Gwenda Rees-Parry]]‘Does he like?’ asked Perpetua. [[s Perpetua D’Souza > Gwenda Rees-Parry, Eirlys Bevan, Hilary Tibbott]]‘More milk, ladies?’

All three of them looked up at her as though the dresser had spoken.

[[s Gwenda Rees-Parry > Perpetua D’Souza]]‘He is keeping an open mind, Mrs D’Souza,’ said the chairwoman. [[s Gwenda Rees-Parry > Perpetua D’Souza]]‘I’ve always thought it a very draughty arrangement.’

The bell over the door went, and there was the sergeant himself, filling most of it. He was a large, mild man with rain on his shoulders. He saw the committee, thought about going out again, and was too late.

[[s Gwenda Rees-Parry > Huw Prosser]]‘Sergeant! Have you found our Cup?’

[[s Huw Prosser > Gwenda Rees-Parry]]‘Not as such, Mrs Rees-Parry.’

[[s Gwenda Rees-Parry > Huw Prosser]]‘Have you looked?’

[[s Huw Prosser > Gwenda Rees-Parry]]‘We’re pursuing a number of –’

[[s Gwenda Rees-Parry > Huw Prosser]]‘My late husband pursued a number of things. He was never known to catch one.’

[[s Nelson > Perpetua D’Souza]]‘Auntie.’ Her nephew had come up at Perpetua’s elbow with a tray, looking as if he would like to be behind it. [[s Nelson > Perpetua D’Souza]]‘Table five has been there since we opened, on one hot chocolate. I asked does she want anything else and she said no thank you. I think she’s been crying. What do I do?’

[[s Perpetua D’Souza > Nelson]]‘Did you take her a bun?’

[[s Nelson > Perpetua D’Souza]]‘She didn’t order a bun.’

[[s Perpetua D’Souza > Nelson]]‘Nelson. What have I taught you?’

Perpetua glanced across. Table five was the little one behind the coats. A girl of perhaps seventeen sat at it in a yellow cagoule with the hood still up. She had no phone out, and no book. She was looking straight at the window table, and she was listening so hard that she had stopped blinking.

[[t Perpetua D’Souza]]‘Well, now,’ thought Perpetua. [[t Perpetua D’Souza]]‘That makes two of us.’

She cut a slice of bara brith, put it in a paper bag, and carried it to the door. [[s Perpetua D’Souza > Huw Prosser]]‘Sergeant Prosser, you will want to eat this outside,’ she said. [[s Perpetua D’Souza > Huw Prosser]]‘And I should like some air. Shall we walk up and look at your stairs?’

[[s Huw Prosser > Perpetua D’Souza]]‘I can’t let you look at my stairs, Mrs D’Souza.’

[[s Perpetua D’Souza > Huw Prosser]]‘It is the one with the walnuts.’

The sergeant looked at the bag.

[[scene place=Bethesda Chapel/Bethesda; present=Perpetua D’Souza, Huw Prosser; time=-]]
Chapel Hill was steep, and by the time they reached the top of it the bara brith was gone and so, more or less, were the sergeant’s objections. Bethesda Chapel was cold and smelled of hymn books. He lifted the tape for her with one finger.

[[s Huw Prosser > Perpetua D’Souza]]‘Touch nothing,’ he said.

[[s Perpetua D’Souza > Huw Prosser]]‘I never touch things, Huw. I only ask people where they put them.’

The stairs went up to the gallery in a tight wooden turn, fourteen of them, worn to the shape of spoons. Perpetua stood at the bottom. Somebody had drawn a shape there in chalk, rather a small one. She said a short prayer, not aloud, and then put on her other spectacles.

[[s Perpetua D’Souza > Huw Prosser]]‘When did he fall?’

[[s Huw Prosser > Perpetua D’Souza]]‘Between eight and ten, Wednesday night. Practice was cancelled, so he was up there by himself marking the parts. That’s what they all say. He comes to the top stair, it’s dark, his foot goes.’

[[s Perpetua D’Souza > Huw Prosser]]‘Was it dark?’

[[s Huw Prosser > Perpetua D’Souza]]‘It was November.’

[[s Perpetua D’Souza > Huw Prosser]]‘I mean up there. There is no light over the stairs?’

[[s Huw Prosser > Perpetua D’Souza]]‘There is now.’ Prosser reached past her and pressed a switch. Far up under the roof something clicked, buzzed, and came on: a hard little bluish glare like the inside of a refrigerator. It made the organ pipes look ill. [[s Huw Prosser > Perpetua D’Souza]]‘Horrible, isn’t it? Regulations. The old one was sort of a yellow. They had it forty years.’

Perpetua had begun, very softly, to hum.

[[s Perpetua D’Souza > Huw Prosser]]‘And when was it changed?’

[[s Huw Prosser > Perpetua D’Souza]]‘Dai Sparks did it. Let me think.’ The sergeant got out his notebook and licked his thumb. [[s Huw Prosser > Perpetua D’Souza]]‘Wednesday. Came at five, finished ten to seven, gave the key back to Mr Pugh. So the light’s working, see, that’s what bothers me. He’d have had it on, to mark by. So why would he –’

[[s Perpetua D’Souza > Huw Prosser]]‘And on Thursday? Who has been in since Thursday?’

[[s Huw Prosser > Perpetua D’Souza]]‘Caretaker found him at seven in the morning, by daylight. Then me. Then the doctor, then the tape. Not a soul else.’

[[s Perpetua D’Souza > Huw Prosser]]‘Not the committee?’

[[s Huw Prosser > Perpetua D’Souza]]‘Gwenda tried. I told her, open mind, closed door.’

[[s Perpetua D’Souza > Huw Prosser]]‘Then there is one thing I do not understand,’ said Perpetua, [[s Perpetua D’Souza > Huw Prosser]]‘and it is a very small thing. It is only a colour.’

But she did not get any further, because at that moment, behind the vestry door, somebody sneezed.

[[scene place=the vestry; present=Perpetua D’Souza, Huw Prosser, Mali Pugh; time=-]]
For a big man he could be quick. He had the vestry open before the echo stopped. There, between the surplices and the tea urn, with one leg still over the windowsill, was the girl in the yellow cagoule.

[[s Huw Prosser > Mali Pugh]]‘Down,’ said the sergeant. [[s Huw Prosser > Mali Pugh]]‘Hands where I can see them. That’s a police tape, that is!’

[[s Mali Pugh > Huw Prosser]]‘It’s not on the window.’

[[s Huw Prosser > Mali Pugh]]‘It’s *implied* on the window!’

[[s Perpetua D’Souza > Huw Prosser]]‘Let her get her other leg in, Huw, she will hurt herself.’ Perpetua moved a pile of *Messiahs* off the only chair. [[s Perpetua D’Souza > Mali Pugh]]‘Sit. You must have run, to be here before us. Is there a path behind the school?’

[[s Mali Pugh > Perpetua D’Souza]]‘By the allotments.’ She wiped her nose on her cuff. Under the hood she had very dark eyebrows that nearly met, and Perpetua, who had seen those eyebrows over a baton every Tuesday for six years, felt foolish for not having known them at once. [[s Mali Pugh > Perpetua D’Souza]]‘You’re the lady with the scones. He used to go on about you. He said you were the only one in this town who could count a bar’s rest.’

[[s Perpetua D’Souza > Mali Pugh]]‘And you are Mali.’

The sergeant lowered his notebook. [[s Huw Prosser > Mali Pugh]]‘Mali Pugh? Gordon’s Mali? You’re in Cardiff.’

[[s Mali Pugh > Huw Prosser]]‘I got the train. Mam doesn’t know.’ Gordon’s granddaughter’s chin had started to go. [[s Mali Pugh > Huw Prosser, Perpetua D’Souza]]‘I wanted to see which of them it was. I thought I’d be able to tell from looking. And I couldn’t, they’re just – they’re just three old ladies having a *scone*.’

[[s Huw Prosser > Mali Pugh]]‘Which of them it was that did what?’

[[s Mali Pugh > Huw Prosser]]‘He phoned me. Wednesday. Dadcu phoned every Wednesday, ten past eight, after his programme, only this time he was up here. He said he couldn’t be long because one of the ladies was coming to explain.’

[[s Perpetua D’Souza > Mali Pugh]]‘To explain what, child?’

[[s Mali Pugh > Perpetua D’Souza]]‘I don’t know. I asked. He just said,’ and the girl screwed up her eyes to get it exactly, [[s Mali Pugh > Perpetua D’Souza]]‘he said, [[q]]“It’s the Cup, cariad. I turned it over to do the bottom, and it’s plate.”’

Rain ticked on the open window. Prosser wrote, stopped, and read it back to himself with his lips moving.

[[s Huw Prosser > Perpetua D’Souza]]‘Plate,’ he said. [[s Huw Prosser > Perpetua D’Souza]]‘Not silver. So somebody’s had the real one away already. Swapped it, weeks back, maybe. Sold it.’

[[s Perpetua D’Souza > Huw Prosser]]‘Years back, I should think. And who takes the Cup to Aberystwyth every spring, to be insured?’

[[s Huw Prosser > Perpetua D’Souza]]‘The treasurer.’

[[s Perpetua D’Souza > Huw Prosser]]‘Who told me at Easter, over a toasted teacake, that she had not been up to the gallery since her hip.’ She took off her spectacles and folded them. She was not enjoying it. One never did, she found, when it came to the point; it was like finding a boy’s handwriting on a letter from his mother. [[s Perpetua D’Souza > Huw Prosser]]‘And this morning she wept into my second-best napkins, because she could not stop seeing poor Gordon up there. In that nasty blue light.’

It took him a moment. Then the sergeant said a word in Welsh that made Mali look up.

[[s Mali Pugh > Perpetua D’Souza]]‘Which one is that?’ she asked. [[s Mali Pugh > Perpetua D’Souza]]‘The bossy one?’

[[s Perpetua D’Souza > Mali Pugh]]‘No, my dear. The sorry one.’

[[s Huw Prosser > Perpetua D’Souza]]‘Miss Tibbott,’ said Prosser heavily. [[s Huw Prosser > Perpetua D’Souza]]‘She taught me my tables. Where is she now?’

Perpetua was already looking for her umbrella. [[s Perpetua D’Souza > Huw Prosser]]‘On her second pot,’ she said, [[s Perpetua D’Souza > Huw Prosser]]‘at my window table. With Nelson.’
