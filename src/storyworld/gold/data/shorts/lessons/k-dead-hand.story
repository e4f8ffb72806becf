title: The Dead Man’s Psalter
section: third | past | - | Brother Anselm
person: Brother Anselm | Brother Anselm; Anselm; the infirmarer | he/him
person: the abbot | the abbot; Father Abbot | he/him
person: Prior Ralf | Prior Ralf; the prior; Ralf | he/him
person: Brother Godric | Brother Godric; Godric; the cellarer | he/him
person: Hewin | Hewin; the freckled novice | he/him
person: Piers | Piers; the other novice; the taller boy | he/him
person: Brother Matthias | Brother Matthias; Matthias; the dead man | he/him
relation: Brother Matthias | Piers | other: teacher
relation: Brother Anselm | Prior Ralf | rival: rivals
relation: Hewin | Piers | friend: fellow novices
relation: the abbot | Prior Ralf | colleague: abbot
=====
The Dead Man’s Psalter

[[scene place=the scriptorium; present=Brother Anselm, Prior Ralf, the abbot, Brother Godric; time=On the ninth day after they buried Brother Matthias/an hour to prime]]
On the ninth day after they buried Brother Matthias, he finished the hundred and fourth psalm.

[[s Prior Ralf > the abbot, Brother Anselm]]‘It was not there yesterday,’ said the prior. [[s Prior Ralf > the abbot, Brother Anselm]]‘I looked at this leaf myself, after vespers, and it ended at the wild asses.’

They stood round the desk in the scriptorium, four of them, with their hands in their sleeves. It lacked an hour to prime and there was frost on the inside of the glass. Brother Anselm, who kept the infirmary and was not often asked upstairs, bent down until his nose was nearly on the vellum. The letters marched on past the wild asses in that small, square, patient script which had made the house famous through three counties. They went as far as the cedars of Lebanon, and there they stopped.

[[s Brother Anselm > Prior Ralf]]‘And who has the key?’

[[s Prior Ralf > Brother Anselm]]‘I have.’

[[s Brother Anselm > Prior Ralf]]‘Only you?’

[[s Prior Ralf > Brother Anselm]]‘And Matthias had.’ Prior Ralf was a long, clean man, and he disliked saying it. [[s Prior Ralf > Brother Anselm]]‘It was buried with him. He had it round his neck, and it seemed a pious thing at the time.’

[[s Brother Godric]]‘Well, there you are,’ said Brother Godric hoarsely. [[s Brother Godric]]‘He’s let himself in.’

[[s the abbot > Brother Godric]]‘Godric.’

[[s Brother Godric > the abbot]]‘I only say what they’re saying in the kitchen, Father Abbot. There’s two of my men won’t fetch wood past the burying ground. And the beer’s turned.’

[[s the abbot > Brother Godric]]‘The beer was turned at Michaelmas,’ said the abbot, and lowered himself onto the dead man’s stool. He was past eighty and so light that it made no sound. [[s the abbot > Brother Anselm]]‘Anselm, you laid him out. Was he dead?’

[[s Brother Anselm > the abbot]]‘Very.’

[[s the abbot > Brother Anselm]]‘I thought so. I should be glad to have it explained before the bishop comes on Sunday. He is coming for the book, you know. I can hardly tell him it will be a little late because the scribe works only at night.’

[[s Prior Ralf > the abbot]]‘It’s a trick,’ the prior said. [[s Prior Ralf > the abbot]]‘It will be the novices. It is always the novices.’

Anselm had not straightened up. There was something about the fresh lines that he did not care for, or cared for too much. He wet a finger, glanced at Ralf for leave, did not get it, and touched the edge of a capital all the same.

[[s Brother Anselm > Prior Ralf]]‘Can any of the novices write like this?’ he asked.

[[s Prior Ralf > Brother Anselm]]‘They can scarcely write at all. The one called Hewin makes his letters like a hen. The other, the great slow lad, I had in my own class for a year before I gave him up. I have told his father to send for him at Christmas.’

[[s the abbot > Prior Ralf]]‘Have you told *him*?’ the abbot enquired.

The bell began for prime, and the prior, with some relief, did not reply.

[[scene place=the garden/the herb beds; present=Brother Anselm, Hewin, Piers; time=When it was over]]
When it was over Anselm took a spade and two novices and went out into the garden to lift horseradish. It was the wrong month for it. But a boy who is digging will talk, he had found, and a boy who is being looked at will not.

[[s Hewin > Brother Anselm]]‘Is it true he’s walking, Brother?’ That was the freckled novice, before they’d so much as got to the herb beds. [[s Hewin > Brother Anselm]]‘Brother Godric says that he comes up through the drain. He says you can hear the quill. I’ve heard it. I swear, I was lying there last night and it went scritch, scritch, scritch, just over my head.’

[[s Brother Anselm > Hewin]]‘That’s mice.’

[[s Hewin > Brother Anselm]]‘In psalms?’

[[s Brother Anselm > Hewin]]‘Dig, Hewin.’

Hewin dug, or leaned. Beyond him the other novice had already turned a row as straight as a ruled line. He was a head the taller, with big raw wrists; he kept his face down, and if he had said ten words together since he came to them, it had not been in Anselm’s hearing.

[[s Brother Anselm > Piers]]‘And what do you say to it, Piers?’

The spade stopped. [[s Piers > Brother Anselm]]‘N-nothing, Brother.’

[[s Hewin > Brother Anselm]]‘He doesn’t sleep either,’ said Hewin. [[s Hewin > Brother Anselm]]‘He’s not in his bed half the time. He goes down to pray for Brother Matthias. He was fond of him, weren’t you? He used to grind his ink for him. Two years he did that, every day, and the old man never gave him a kind word that I heard. It was all [[q]]“thicker, boy,” and [[q]]“thinner, boy,” and [[q]]“mind your sleeve.”’

[[s Brother Anselm > Hewin]]‘Mind your sleeve,’ repeated Anselm. He leaned on the wall. [[s Brother Anselm > Hewin]]‘Hewin, run in and ask the cellarer for a basket.’

[[s Hewin > Brother Anselm]]‘We’ve got a basket.’

[[s Brother Anselm > Hewin]]‘Then ask him for a larger one.’

The freckled novice looked at the basket, which had two roots in it, and at the infirmarer, and went. A robin came down to see what had been turned up. For some time there was no noise except for the spade going in.

[[s Brother Anselm > Piers]]‘You dig left-handed,’ said Anselm.

[[s Piers > Brother Anselm]]‘No, Brother.’

He had changed his grip so fast that the robin flew off.

[[s Brother Anselm > Piers]]‘I don’t mind it. My mother carved left-handed. Who told you not to?’

Piers turned over his right hand, and showed, quite simply, as one would show a stain, the knuckles. They had been broken and had mended, more than once, and not under any infirmarer.

[[s Piers > Brother Anselm]]‘Prior Ralf says it’s the d-devil’s,’ he said. [[s Piers > Brother Anselm]]‘The other one.’

Anselm found he was too angry to speak, so he picked up the basket.

[[scene place=the scriptorium; present=Brother Anselm, Piers, Prior Ralf, Hewin; time=After compline]]
After compline he did not go to bed. He went up by the night stair and sat down on the floor of the scriptorium, behind the big press where they kept the antiphoners, with a blanket over his knees and a brick from the infirmary hearth in his lap. He had asked the prior for the key. The prior had insisted upon coming with it.

[[s Prior Ralf > Brother Anselm]]‘This is beneath us both,’ said Ralf in the dark.

[[s Brother Anselm > Prior Ralf]]‘Have some of the brick.’

[[s Prior Ralf > Brother Anselm]]‘What is it you expect to see? If it’s the boy Hewin—’

[[s Brother Anselm > Prior Ralf]]‘Whoever wrote those lines drags his cuff through them. Did you not see? It’s the faintest thing, a sort of bloom, and all to the one side. A man who writes with his right hand goes before his work. This one comes after it.’ He shifted the brick. [[s Brother Anselm > Prior Ralf]]‘Brother Matthias was right-handed. I folded his hands for him.’

A silence. [[s Prior Ralf > Brother Anselm]]‘Then it is not Matthias,’ said the prior.

[[s Brother Anselm > Prior Ralf]]‘I never thought it was. Did you?’

The prior was spared an answer. Over their heads, very small, something had begun to scratch. It went along the beam, and paused, and a board in the ceiling lifted up like the lid of a chest. First came a bare foot, and then a great length of shin. A body let itself down by its hands and dropped, with no more noise than a cat. It struck a light. It took the stool, rolled its left sleeve to the elbow, and bowed its head for about as long as a Paternoster; and only after that did it pick up the quill.

Anselm got a grip on the prior’s arm. He felt it trembling. He thought at first that this was rage.

[[s Hewin > Piers]]‘Piers!’ The whisper came from the hole in the ceiling, along with a quantity of dust. [[s Hewin > Piers]]‘Piers, is it you? Are you *mad*? There’s a ghost down there!’

The taller boy jumped so that the ink went over. He flung himself across the desk, not to hide, Anselm saw, but to get his body between the ink and the leaf. It ran down his arms. He lay there gasping, with his cheek on the wood, and looked straight at the two monks who had risen up from behind the press in a blanket.

[[s Hewin]]‘Aaah,’ said Hewin, above.

[[s Brother Anselm > Hewin]]‘Come down from there before you fall down,’ Anselm called. [[s Brother Anselm > Piers]]‘Is it safe? The page?’

[[s Piers > Brother Anselm]]‘Y-yes, Brother.’

[[s Prior Ralf > Piers]]‘Stand up,’ said the prior.

Piers stood. The ink dripped from his elbows. Ralf walked round the desk to where the leaf lay, and held up the light, and looked for a long time at the cedars of Lebanon, and the storks in the fir trees, which were still wet.

[[s Prior Ralf > Piers]]‘How long did it take you?’ he said at last, [[s Prior Ralf > Piers]]‘to learn to counterfeit his hand?’

[[s Piers > Prior Ralf]]‘I d-didn’t.’

[[s Prior Ralf > Piers]]‘I am looking at it, boy.’

[[s Piers > Prior Ralf]]‘It isn’t his. It’s—’ The word would not come. He shut his eyes, he struck his thigh with his fist, once, twice, and then he seemed to give it up; and he reached out past the prior, and turned back the leaf, and the leaf before, and the one before that, on and on, two years of them, gold and blue and that small, square, patient black. He laid his dripping palm against his own breast. [[s Piers > Prior Ralf]]‘Mine,’ said Piers.

***

[[scene place=the chapter house; present=Brother Anselm, the abbot, Prior Ralf, Brother Godric, Piers, Hewin; time=In the morning]]
[[s Brother Anselm > the abbot]]‘He had the shaking palsy,’ Anselm told the abbot in the morning. [[s Brother Anselm > the abbot]]‘I gave him syrup for it. I supposed he was managing.’

The chapter house was full. Every brother who could walk had come, and Godric had brought the kitchen. The two boys knelt in the middle of the floor, one freckled and one blue.

[[s the abbot > Brother Anselm]]‘So he ground the ink,’ said the abbot, [[s the abbot > Brother Anselm]]‘and the lad wrote.’

[[s Brother Anselm > the abbot]]‘Behind a locked door. Matthias made him swear to say nothing until the book was done. I think he was ashamed. And then he died at the wild asses.’

[[s Brother Godric]]‘And there was us blaming the drain,’ said the cellarer.

[[s the abbot > Prior Ralf]]‘Prior Ralf? He was your pupil.’

Ralf had been standing against the wall. He came out from it like a man walking onto ice. [[s Prior Ralf > the abbot]]‘I said that he could not be taught,’ he said. [[s Prior Ralf > the abbot]]‘I have said before this whole chapter, and more than once, that the Thornmere psalter was the one perfect thing I had seen made in my life. I used to go up there of an evening only to look.’ His hands had come out of his sleeves and he did not seem to know where to put them. [[s Prior Ralf > the abbot]]‘It was I that broke his fingers. I ask for a penance, Father. I should like it to be a long one.’

Nobody coughed. The abbot gazed at him, not unkindly, with his head on one side.

[[s the abbot > Prior Ralf]]‘You shall grind his ink,’ he said.

[[s Prior Ralf > the abbot]]‘For how long?’

[[s the abbot > Piers]]‘Piers, how many psalms remain?’

[[s Piers > the abbot]]‘F-forty-six, Father Abbot.’

[[s the abbot > Prior Ralf]]‘Until then. After that I expect we shall want a gradual. The bishop must be told that he may come in the spring, and I’ll write to the boy’s father myself.’ He put out a hand for somebody to help him up; it was Hewin, as it happened, who was nearest. [[s the abbot > Hewin]]‘And what is it that *you* have done, my son?’

[[s Hewin > the abbot]]‘Nothing, Father! I only followed him. I thought it was a ghost, and he’d be by himself with it.’

[[s the abbot > Hewin]]‘Did you? Then you may have my egg,’ said the abbot.

They filed out. Anselm, passing the two of them at the door, heard the prior clear his throat.

[[s Prior Ralf > Piers]]‘Thicker, do you like it?’ Ralf was asking, stiffly. [[s Prior Ralf > Piers]]‘Or thinner?’

Piers considered. He held out his left hand in the light, the fingers spread, and looked at it as if it had just been given back to him.

[[s Piers > Prior Ralf]]‘Thinner,’ he said. [[s Piers > Prior Ralf]]‘And mind your sleeve.’
