title: The Top Gate
section: third | past | - | Guto Prydderch
person: Guto Prydderch | Guto; the younger brother; the boy; bach | he/him
person: Ifan Prydderch | Ifan; his brother; the elder; the accountant | he/him
person: Emrys Prydderch | Dad; Emrys; his father | he/him
person: Taid | Taid; his grandfather; the old man; Mr Prydderch senior | he/him
person: Hefin Prydderch | Wncwl Hefin; Hefin; his uncle | he/him
person: the vet | the vet; Mr Pugh; the man in the green overalls; Pugh | he/him
person: Mam | Mam | she/her
relation: Emrys Prydderch | Guto Prydderch | family:father
relation: Emrys Prydderch | Ifan Prydderch | family:father
relation: Taid | Emrys Prydderch | family:father
relation: Taid | Hefin Prydderch | family:father
relation: Taid | Guto Prydderch | family:grandfather
relation: Ifan Prydderch | Guto Prydderch | family:brother
relation: Hefin Prydderch | Emrys Prydderch | family:brother
relation: Hefin Prydderch | Ifan Prydderch | family:uncle
relation: Mam | Guto Prydderch | family:mother
relation: Mam | Emrys Prydderch | family:wife
=====
[[scene place=the lambing shed at Hafod Wen/the lambing shed; present=Guto Prydderch, Emrys Prydderch, Taid, the vet; time=ten at night]]
The ewe had been down since ten at night, and the man in the green overalls had his arm in her to the elbow.

[[s the vet > Emrys Prydderch]]'There's two,' he said. [[s the vet > Emrys Prydderch]]'They've come to the door together and neither will give way.'

[[s Taid > the vet]]'Sounds like my lads,' said Taid.

Nobody laughed. Guto held the lamp, his father held the head, and his grandfather sat on a bale in the lambing shed at Hafod Wen, with a rug round him, and held opinions.

[[s Taid > the vet]]'Push the one back, man.'

[[s the vet > Taid]]'I am pushing him back, Mr Prydderch.'

[[s Taid > the vet]]'Push him harder.'

[[s Emrys Prydderch > Taid]]'Dad, let Mr Pugh be.'

[[s Taid > Emrys Prydderch]]'I was pulling lambs when Pugh was a bad idea of his mother's.'

[[s the vet > Taid]]'You pulled me out of the river once,' the vet said mildly, with his cheek on the ewe's flank. [[s the vet > Guto Prydderch]]'Lower with that lamp, bach. There.'

A car came into the yard. They heard it stop where no local car would stop, in the soft place by the tank, and they heard the wheels spin.

[[s Taid > Emrys Prydderch, Guto Prydderch]]'That'll be the accountant.'

[[s Emrys Prydderch > Guto Prydderch]]'Did you ring him?'

Guto looked at the lamp.

[[s Emrys Prydderch > Guto Prydderch]]'I asked you a question.'

[[s Guto Prydderch > Emrys Prydderch]]'Mam rang him.'

[[s Emrys Prydderch > Guto Prydderch]]'Your mam is in Bangor with her hip.'

[[s Guto Prydderch > Emrys Prydderch]]'They've got telephones in Bangor, Dad.'

[[scene place=the lambing shed; present=Guto Prydderch, Emrys Prydderch, Taid, the vet, Ifan Prydderch, Hefin Prydderch]]
The door slid back and let in the rain and two men: a long one in a town coat, and behind him a short one with a torch and a face like a red cabbage.

[[s Ifan Prydderch > Emrys Prydderch, Taid, Guto Prydderch]]'Evening,' said the long one.

[[s Hefin Prydderch > Emrys Prydderch]]'I found him in your bog,' said the other. [[s Hefin Prydderch > Emrys Prydderch]]'I thought, that's never Ifan, Ifan was born here. But it was.'

[[s Emrys Prydderch > Hefin Prydderch]]'What do you want here, Hefin?'

[[s Hefin Prydderch > Emrys Prydderch]]'I've come about a ewe.'

[[s Emrys Prydderch > Hefin Prydderch]]'You've not come about anything in six years.'

[[s Hefin Prydderch > Emrys Prydderch]]'Well, she was mine six years ago, wasn't she? That's my notch in her ear. That is, if you've a mind to look at it.'

[[s Taid > Emrys Prydderch, Hefin Prydderch]]'Not in front of the ewe,' said the old man.

[[s the vet > Emrys Prydderch]]'Could I have some hot water?' asked Mr Pugh.

They all looked at Guto, so Guto went. He went at a run, to miss as little as he could; and so he was alone in the kitchen, with the kettle, when the telephone rang.

[[scene place=the kitchen; present=Guto Prydderch]]
[[s Guto Prydderch > Mam]]'Hafod Wen.'

[[s Mam > Guto Prydderch]]'Is he there yet?'

[[s Guto Prydderch > Mam]]'He's there. He's stuck his car.'

[[s Mam > Guto Prydderch]]'And your dad?'

[[s Guto Prydderch > Mam]]'He's being your husband.'

[[s Mam > Guto Prydderch]]'Oh, heavens. Have they started?'

[[s Guto Prydderch > Mam]]'They can't start, Mam, Wncwl Hefin's come as well. They're waiting for each other.'

There was a silence in Bangor.

[[s Mam > Guto Prydderch]]'Hefin's come into our yard? On his own feet?'

[[s Guto Prydderch > Mam]]'With a torch.'

[[s Mam > Guto Prydderch]]'Then you listen to me, cariad. You take the water out and you shut that door, and you stand against it. Nobody's to go home. Is that clear?'

[[s Guto Prydderch > Mam]]'What do I say?'

[[s Mam > Guto Prydderch]]'Say the gate's come off.'

[[s Guto Prydderch > Mam]]'What gate?'

[[s Mam > Guto Prydderch]]'There's always a gate.' She hung up.

[[scene place=the lambing shed/the shed; present=Guto Prydderch, Emrys Prydderch, Taid, the vet, Ifan Prydderch, Hefin Prydderch]]
When he came back with the bucket the shed was loud.

[[s Emrys Prydderch > Ifan Prydderch]]'—not for your sake, and not for any pylon, and not for a hundred thousand pounds!'

[[s Ifan Prydderch > Emrys Prydderch]]'It's two hundred and forty.'

[[s Emrys Prydderch > Ifan Prydderch]]'I don't care if it's the crown of England.'

[[s Taid > Ifan Prydderch]]'What would they put on it, for that?'

[[s Ifan Prydderch > Taid]]'Batteries, Taid. In boxes. On the bottom two fields only, where it floods. You'd keep the hill and the house. You'd never even see them from the kitchen.'

[[s Taid > Ifan Prydderch]]'What's in the batteries?'

[[s Ifan Prydderch > Taid]]'Electricity.'

[[s Taid > Ifan Prydderch]]'And where it floods, you say.' The old man nodded for some time. [[s Taid > Ifan Prydderch]]'You went to a university for that, did you?'

[[s Ifan Prydderch > Emrys Prydderch]]'You owe the bank ninety. You owe the feed merchant. I've seen the books, Dad, I know what you owe.'

[[s Emrys Prydderch > Ifan Prydderch]]'And who showed you the books?'

Guto put down the bucket with great attention.

[[s Emrys Prydderch > Guto Prydderch]]'You?'

[[s Guto Prydderch > Emrys Prydderch]]'They were on the table,' he said.

[[s Emrys Prydderch > Guto Prydderch]]'They were in the Bible!'

[[s Taid > Guto Prydderch]]'Which book?' asked Taid, interested.

[[s Guto Prydderch > Taid]]'Lamentations.'

This time the vet did laugh, and so did the red-faced man, and then they stopped, because Emrys Prydderch had let go of the ewe's head. He stood there with his hands hanging, big as a door.

[[s Emrys Prydderch > Guto Prydderch]]'My own son. I'd have thought it of that one. He'd a briefcase when he was eleven. But I never thought it of you.'

[[s Ifan Prydderch > Emrys Prydderch]]'Don't go for him, go for me. I asked him to. Somebody had to.'

[[s Emrys Prydderch > Ifan Prydderch]]'You've no right in it. You went.'

[[s Ifan Prydderch > Emrys Prydderch]]'I went because you told me to! In this shed! You said, "There's not a living here for two." I was seventeen. I had my bag packed before you'd done your tea.'

The rain came over the roof like gravel off a cart. Guto had been thirteen that night. He had thought all these years that his brother simply liked Cardiff.

[[s Guto Prydderch > Emrys Prydderch]]'Is that true, Dad?'

His father did not answer.

[[s Guto Prydderch > Emrys Prydderch]]'Did you tell him to go?'

[[s Taid > Guto Prydderch]]'He did,' said the old man on the bale. [[s Taid > Guto Prydderch]]'And I'd told Hefin the same, in the same place, when he was twenty, and his brother to stay. It's what we say here. We don't mean go. We mean somebody had better say stay, and then nobody does.'

[[s Hefin Prydderch > Taid]]'You never told me that,' said Wncwl Hefin.

[[s Taid > Hefin Prydderch]]'You never asked. You went and bought the next farm, to spite me, and left the top gate open.'

[[s Hefin Prydderch > Taid]]'I never touched the top gate!'

[[s Emrys Prydderch > Hefin Prydderch]]'Forty ewes on the road, Hefin.'

[[s Hefin Prydderch > Emrys Prydderch]]'I know how many. I was the one drove them back. You stood there shouting in your pyjamas. I said then and I say now that I shut that gate.'

[[s Emrys Prydderch > Hefin Prydderch]]'Then who opened it?'

[[s Hefin Prydderch > Emrys Prydderch]]'How would I know?'

[[s Emrys Prydderch > Hefin Prydderch]]'Well, it was somebody!'

[[t Guto Prydderch]]'Now,' thought Guto. It had been in him since he was eighteen, like a swallowed button.

[[s Guto Prydderch > Emrys Prydderch, Hefin Prydderch]]'It was me,' he said.

Five men turned round. Even the ewe rolled an eye.

[[s Guto Prydderch > Emrys Prydderch, Hefin Prydderch]]'I'd been up to Carys at the chapel house. I came back over the top in the dark. I thought I'd latched it. Then in the morning you two were at it, and then you weren't speaking, and then it had been a week. After a year I couldn't see how to begin.'

[[s Emrys Prydderch > Guto Prydderch]]'Six years,' said his father.

[[s Hefin Prydderch > Guto Prydderch]]'Six Christmases,' said his uncle. [[s Hefin Prydderch > Guto Prydderch]]'I've had my dinner with a budgerigar.'

[[s Guto Prydderch > Hefin Prydderch]]'I'm sorry.'

[[s Hefin Prydderch > Guto Prydderch]]'It's called Lloyd George. It bites.'

[[s Guto Prydderch > Hefin Prydderch]]'I'm sorry, Wncwl Hefin.'

[[s Ifan Prydderch > Guto Prydderch]]'Carys at the chapel house?' said Ifan slowly. [[s Ifan Prydderch > Guto Prydderch]]'You were eighteen. She was in my class!'

[[s Guto Prydderch > Ifan Prydderch]]'She was helping me with my maths.'

It was Taid who went first: a wheeze, then a hoot, until the rug slid off him. Then Hefin. Then, against his will, with his hand over his eyes as if the lamp hurt him, Emrys.

[[s the vet > Emrys Prydderch]]'I'm sorry to break in,' said Mr Pugh, [[s the vet > Emrys Prydderch]]'but one's gone back to let the other by, and I want a man on each leg.'

They got down in the straw in their coats, the town one too.

[[s the vet > Emrys Prydderch, Hefin Prydderch]]'Steady. Wait for her. Wait. And now.'

It came out all at once, yellow and steaming, and after it, as if it had only been waiting to be asked, the second. Ifan had one across his knees. He was rubbing it with his silk scarf and did not seem to know it.

[[s Taid > Ifan Prydderch]]'Mouth,' said Taid.

[[s Ifan Prydderch > Taid]]'I've done his mouth, Taid.'

[[s Taid > Ifan Prydderch]]'Swing him, then.'

[[s Ifan Prydderch > Taid]]'He's breathing. I know what I'm doing.'

[[s Taid > Ifan Prydderch]]'Aye,' said the old man. [[s Taid > Ifan Prydderch]]'I can see that. Cardiff never got it off you.'

The ewe got up, back end first, and gave them all a look, and began to talk to her lambs in the low voice they keep for the first hour. Hefin shone his torch on her ear.

[[s Hefin Prydderch > Emrys Prydderch]]'There. What did I say? My notch.'

[[s Emrys Prydderch > Hefin Prydderch]]'I know it's your notch. I've fed it six winters.'

[[s Hefin Prydderch > Emrys Prydderch]]'Then one of these is mine.'

[[s Emrys Prydderch > Hefin Prydderch]]'Which?'

[[s Hefin Prydderch > Emrys Prydderch]]'Whichever one's the more awkward.'

[[s Emrys Prydderch > Hefin Prydderch]]'Take the pair, then.'

Taid had fallen asleep between one breath and the next, bolt upright on his bale, with his cap over his nose. Ifan picked up the rug and put it round him, and stood there a moment longer than it took.

It was past one when the vet had packed his bag, and he was the first to try the door. He found the boy standing against it.

[[s Guto Prydderch > the vet]]'You can't go,' Guto said. [[s Guto Prydderch > the vet]]'The gate's come off.'

[[s the vet > Guto Prydderch]]'What gate?'

[[s Emrys Prydderch > Guto Prydderch]]'Who's told you to say that?' asked his father from the straw.

[[s Guto Prydderch > Emrys Prydderch]]'Mam.'

The brothers looked at each other over the ewe, the two old ones and then the two young ones.

[[s Emrys Prydderch > Hefin Prydderch]]'Well,' said Emrys. He wiped his palm down his trousers, looked at it, and wiped it again before he held it out. [[s Emrys Prydderch > Hefin Prydderch]]'If it's off, it's off. It'll take a few of us to hang it. You'd better stay.'
