title: Third Watch
section: third | past | - | Corvus
person: Corvus | Corvus; Titus Corvus | he/him
person: Rufio | Rufio; the Spaniard | he/him
person: Malchus | Malchus; the Syrian | he/him
person: Pup | Pup; the boy; the recruit; Senecio | he/him
person: Afer | Afer; the centurion | he/him
person: Vindex | Vindex | he/him
person: Senuna | Senuna | she/her
person: Pup's mother | my mother | she/her
relation: Corvus | Rufio | friend: old comrades
relation: Corvus | Malchus | colleague: same section
relation: Corvus | Pup | colleague: veteran and recruit
relation: Malchus | Senuna | romantic: wife
relation: Corvus | Afer | colleague: soldier and centurion
relation: Pup's mother | Pup | family: mother
relation: Vindex | Pup | family: father
=====
THIRD WATCH

[[scene place=a turret/turret; present=Corvus, Rufio, Malchus, Pup; time=the third watch]]
They had been told four men to a turret in the third watch, and so there were four, though the brazier had been built for two and only warmed the one who sat on it. That was Rufio.

[[s Corvus > Rufio]]‘You’ve a leg on fire,’ Corvus told him.

[[s Rufio > Corvus]]‘Which?’

[[s Corvus > Rufio]]‘Does it matter?’

[[s Rufio > Corvus]]‘If it’s the bad one I’ll leave it.’ The Spaniard shifted over perhaps an inch and held his palms out. There was sleet coming in at the north window, as there had been since November. [[s Rufio > Corvus]]‘Mars, what a hole. Twenty-two years, and they put me to bed with a goat’s arse of a country and tell me to watch it sleep.’

[[s Malchus > Rufio]]‘Twenty-one,’ said Malchus from the stairhead.

[[s Rufio > Malchus]]‘I’m counting the one that’s coming.’

[[s Malchus > Rufio]]‘Never count that one.’

The Syrian had his cloak up over his helmet so that he looked like somebody’s grandmother at a funeral. He’d been a bowman once, out where it was dry. Corvus had seen him on his first morning in this place, years back, put out his tongue to the snow and then look round to see who had thrown it.

The fourth of them was at the window. He was seventeen, or had said so, and he’d been standing there with both hands on his spear for so long that the sleet had made a white edge all down one side of him.

[[s Corvus > Pup]]‘Pup,’ said Corvus. [[s Corvus > Pup]]‘Come in from there. You can see just as much nothing from here.’

[[s Pup > Corvus]]‘I’m all right.’

[[s Rufio > Corvus]]‘He’s all right,’ Rufio said. [[s Rufio > Corvus]]‘He’s keen. Leave him be. I was keen.’

[[s Malchus > Rufio]]‘When?’ said the Syrian.

[[s Rufio > Malchus]]‘There was a morning. In Tarraco.’

The boy didn’t laugh. He’d laughed at everything, his first week; it was what had got him his name, the way he came bounding up for a joke before you’d thrown it. Corvus looked at the back of his neck, where the helmet had rubbed it, and thought he’d not heard him laugh since the day before yesterday. Since the mail came up.

[[s Pup]]‘There’s a light,’ said the boy.

That got them up. Even Rufio. They crowded in the slot with their shoulders jammed together and their breath going out in one cloud, and looked north, where there was nothing, and more of it, and hills.

[[s Rufio > Pup]]‘Where?’ said Rufio.

[[s Pup > Rufio]]‘Left of the thorn. Low down. It was there and then it wasn’t.’

[[s Rufio > Pup]]‘Farmer with a sick ewe.’

[[s Malchus > Rufio]]‘In this?’ said Malchus.

[[s Rufio > Malchus]]‘That’s when they’re sick, isn’t it? I had an uncle kept sheep. He’d be out all—’

[[s Corvus > Rufio]]‘Quiet,’ Corvus said.

He saw it himself then. It was no more than a spark, and yellow; it swung twice and was gone. No one spoke. Down in the ditch the wind was playing on somebody’s lost cooking pot.

[[s Malchus > Corvus]]‘Lantern,’ murmured Malchus, by his ear. [[s Malchus > Corvus]]‘With a shutter. That’s no shepherd. Do I string?’

[[s Corvus > Malchus]]‘String.’

[[s Rufio > Corvus]]‘Do we light the beacon?’ Rufio asked.

Corvus didn’t answer at once. If you lit the beacon, then the next turret lit theirs, and so on to the fort, and eighty men fell out of their blankets and ran two miles in the sleet with Afer in front; and if what they found was an old woman with a ewe, Afer would want to know whose hand had been on the torch. He’d broken his vine-stick across the last one’s back and sent for another.

[[s Corvus > Rufio]]‘Not yet. Pup, what did you—’ He turned his head, and there was room where the boy’s shoulder had been. [[s Corvus > Pup]]‘Pup?’

The spear was leaning in the corner. On the stair below them somebody’s hobnails were going down, fast, not troubling to be quiet.

[[s Rufio]]‘Oh, the little idiot,’ said Rufio.

[[scene place=the postern; present=Corvus, Rufio, Pup, Malchus; time=-]]
They caught up with him at the postern. He had the bar off already and was heaving at the bolt, and he didn’t stop when Corvus got hold of his belt; he went on heaving, with his lips drawn back, making a noise like a child with a stuck drawer.

[[s Corvus > Pup]]‘Leave it. Leave it! That’s the cross, do you hear me? They’ll nail you up for that door.’

[[s Pup > Corvus]]‘Let go of me.’

[[s Rufio > Pup]]‘Who’s out there?’ said Rufio. He had got himself between the boy and the door, by the simple method of falling down the last four steps, and now he sat against it with his bad leg stuck out. [[s Rufio > Pup]]‘A girl? Tell me it’s a girl. I’ll be so proud.’

[[s Pup > Rufio]]‘It’s my father.’

In the quiet they could hear Malchus overhead, walking from window to window. Two steps and a stop. Two steps and a stop.

[[s Corvus > Pup]]‘Your father,’ Corvus said carefully, [[s Corvus > Pup]]‘is a harness-maker in Luguvalium. You told us. He made that belt.’

[[s Pup > Corvus]]‘That’s my mother’s husband.’ He’d stopped fighting. He looked smaller, and very wet. [[s Pup > Corvus]]‘My father’s called Vindex. He was in the Second, at the western forts. Eleven years ago he went over.’

[[s Rufio > Pup]]‘Went over what?’ said Rufio.

[[s Pup > Rufio]]‘*Over*. That way.’ A jerk of the chin at the bolted door. [[s Pup > Rufio]]‘He had a woman up there. He lives with them. He’s got a beard, I suppose.’

Rufio, for once in his life, seemed to have nothing to say. He rubbed his leg. Corvus found that he still had two fingers hooked in the belt, which was good work, double-stitched, and he let it go and smoothed it down.

[[s Corvus > Pup]]‘It was in your letter?’

[[s Pup > Corvus]]‘She’d had a message. From a pedlar. It said he was ill and he’d want to see me while there was a chance of it, and he’d come to where the thorn is on the dark of the moon, and show a light.’ The boy wiped his nose on his wrist. [[s Pup > Corvus]]‘She can’t write. She’d paid a man to put it all down. [[q]]“Do as you think right, Senecio.” She paid extra for that. You could see where he’d squeezed it in.’

[[s Rufio > Pup]]‘Senecio?’ said Rufio. [[s Rufio > Pup]]‘That’s your name?’

[[s Pup > Rufio]]‘It’s on the roll.’

[[s Rufio > Pup]]‘I can’t read the roll. Senecio! It’s worse than Pup.’

[[s Malchus > Corvus, Rufio]]‘You down there.’ The Syrian’s voice dropped down the well of the stair, quite calm. [[s Malchus > Corvus, Rufio]]‘It’s moved. It’s this side of the thorn. One man, walking, and I don’t think he walks so well. At sixty paces I have to shoot him or not. I’d like to be told.’

Nobody moved. It was Corvus’s turret. He’d nineteen months to go and a piece of land picked out, with a pear tree.

[[s Corvus > Malchus]]‘How far is he now?’ he called up.

[[s Malchus > Corvus]]‘Two hundred. Less.’

[[s Pup > Corvus]]‘Please,’ said the boy.

[[s Corvus > Pup]]‘Don’t.’

[[s Pup > Corvus]]‘I only want to look at him. I was six. I don’t know what he looks like. I’d not go farther than the ditch, I swear by—’

[[s Corvus > Pup]]‘I said don’t! Let me think.’ He took off his helmet; the cold came down on his scalp like a hand. [[s Corvus > Rufio]]‘Rufio. What’s the orders for this door?’

[[s Rufio > Corvus]]‘You know the orders.’

[[s Corvus > Rufio]]‘I want to hear you say them.’

[[s Rufio > Corvus]]‘Shut from dusk to cock-crow. Opened by night on the word of the centurion, or,’ and here Rufio’s face underwent a slow, beautiful change, [[s Rufio > Corvus]]‘or for the emptying of slops.’

They both looked at the bucket under the stair.

[[s Corvus]]‘It’s pretty full,’ Corvus said.

[[s Rufio > Corvus]]‘It’s a disgrace. Who’s on slops?’

[[s Corvus > Pup]]‘Youngest man.’ He put the bucket into the boy’s arms, rope and all, and it slopped on both of them. [[s Corvus > Pup]]‘To the ditch. There and back. You leave your sword. If you’re gone longer than it takes me to say the whole of my grandfather’s farm, field by field, then I light the beacon and Malchus shoots whatever’s standing. You understand me? Him too. You too.’

[[s Pup > Corvus]]‘Yes.’

[[s Corvus > Pup]]‘Say it.’

[[s Pup > Corvus]]‘Me too,’ the boy said.

The bolt came back as sweet as butter when Rufio did it.

[[scene place=the top of the turret; present=Corvus, Rufio, Malchus, Pup, Vindex; time=a night like this]]
Up at the top of the turret the brazier had burned low and Malchus had an arrow on the string. He didn’t turn round. He listened while Corvus told him, in about nine words, and he nodded, and he went on looking along the shaft at the dark.

[[s Malchus > Corvus, Rufio]]‘I have a wife,’ he remarked, [[s Malchus > Corvus, Rufio]]‘who was a slave when I bought her. Senuna. I ever say?’

[[s Rufio > Malchus]]‘Only every night.’

[[s Malchus > Rufio]]‘From the south of here, her people are. She doesn’t know which. Every market she looks in the faces.’ The bow creaked a little. [[s Malchus > Corvus, Rufio]]‘So. I’ve bad eyes tonight. It’s the sleet.’

[[s Corvus]]‘Long meadow,’ Corvus said under his breath. [[s Corvus]]‘Lower meadow. The strip by the ford.’

You could see the lantern plainly. You could see a grey thing with it that must be a man, coming down crooked from stone to stone, and then, out of the black at the foot of the wall, another, smaller, hugging a bucket. They stopped with the ditch between them. The light went up, as far as a face; it was too far to see what sort.

[[s Rufio]]‘What are they saying?’ whispered Rufio.

[[s Malchus > Rufio]]‘How would I know?’

[[s Rufio > Malchus]]‘You’ve the ears.’

[[s Malchus > Rufio]]‘They’re saying nothing. They’re standing there.’ A while later he added, [[s Malchus > Rufio]]‘He’s put down the bucket.’

[[s Corvus]]‘Bean field. Other bean field. The bit my uncle ploughed that wasn’t ours.’

[[s Rufio > Corvus]]‘How many fields did the old bastard have?’ Rufio hissed.

[[s Corvus > Rufio]]‘Eleven.’

[[s Rufio > Corvus]]‘And where are you?’

[[s Corvus > Rufio]]‘Fourteen,’ said Corvus.

It was then that they heard the horse. It came along the military way behind them, from the fort, at a trot, and there was only one man who’d ride that road in the dark on a night like this and at that pace, because there was only one who loved to find people asleep. Rufio said something in his own tongue. Then he was off down the stairs on his backside.

[[scene place=the bottom/the south door; present=Corvus, Rufio, Pup, Afer; time=-]]
By the time Corvus reached the bottom the centurion was in at the south door with the wet running off him and his new vine-stick under his arm. He looked at Rufio, who was saluting. He looked at the postern, which stood open by the width of a man.

[[s Afer > Corvus]]‘Titus Corvus.’

[[s Corvus > Afer]]‘Sir.’

[[s Afer > Corvus]]‘That door’s open.’

[[s Corvus > Afer]]‘Slops, sir.’

Afer breathed in through his nose. It was a large nose, much broken. [[s Afer > Corvus]]‘And where’s your fourth man?’

[[s Corvus > Afer]]‘He’s... with the slops.’

[[s Afer > Corvus]]‘How long does it take to tip out a bucket?’

[[s Rufio > Afer]]‘He’s only young, sir,’ Rufio offered. [[s Rufio > Afer]]‘He’s thorough.’

The centurion went by him without so much as a glance and put his hand flat on the postern, to push it wide; and it was pulled from the other side, so that he all but fell on top of the recruit, who was standing there with the bucket on his hip and his face streaming. It might have been sleet. Behind him there was no light anywhere.

[[s Pup > Afer]]‘Sir,’ said the boy.

[[s Afer > Pup]]‘Well?’

[[s Pup > Afer]]‘All gone, sir.’ He swallowed. [[s Pup > Afer]]‘It’s all... I’ve emptied it.’

Afer looked him over from the boots up. It took a long time. He looked at the bucket and he looked, Corvus would have sworn to it, over the boy’s shoulder, at the thorn, and the hill; and it came to Corvus that the man had been on the wall for twenty-six years, and had served in the west for some of it.

[[s Afer > Corvus]]‘Bolt that,’ said the centurion. [[s Afer > Corvus]]‘And get something hot in him. He’s blue.’ At the other door he stopped to pull up his hood. [[s Afer > Corvus]]‘The Second had a fellow called Vindex, once. Made a very decent barley soup. You’d not have known him.’

[[s Corvus > Afer]]‘No, sir,’ Corvus said.

[[s Afer > Corvus]]‘No,’ said Afer, and went out to his horse.
