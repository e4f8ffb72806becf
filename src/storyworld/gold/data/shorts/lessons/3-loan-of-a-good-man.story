title: The Loan of a Good Man
section: third | past | - | Gethin Parry
person: Gethin Parry | Gethin; Geth; the redhead | he/him
person: Bashir Anwar | Bashir; Bash; Mr Anwar; the dark man; the other man | he/him
person: Nain | Nain; Mrs Parry; his grandmother; the old woman | she/her
person: Olwen | Olwen; Aunt Olwen; his aunt | she/her
person: Lowri | Lowri; the bride; his cousin | she/her
person: Huw | Huw; the best man; the groom's brother | he/him
person: Dilys | Dilys; his best friend | she/her
relation: Gethin Parry | Bashir Anwar | romantic
relation: Nain | Gethin Parry | family:grandmother
relation: Olwen | Gethin Parry | family:aunt
relation: Olwen | Lowri | family:mother
relation: Lowri | Gethin Parry | family:cousin
relation: Dilys | Gethin Parry | friend
=====
[[scene place=the car/a lay-by above Pennant; present=Gethin Parry, Bashir Anwar; time=quarter past nine]]
They had stopped in a lay-by above Pennant, at quarter past nine, so that Gethin could be sick, and he had not been sick, and now they were simply sitting in the car.

[[s Gethin Parry > Bashir Anwar]]'Where did we meet?'

[[s Bashir Anwar > Gethin Parry]]'At work.'

[[s Gethin Parry > Bashir Anwar]]'No. They know where I work. They know everyone at work.'

[[s Bashir Anwar > Gethin Parry]]'You said "at work" in the email.'

[[s Gethin Parry > Bashir Anwar]]'I said it before Aunt Olwen rang the office.'

[[s Bashir Anwar > Gethin Parry]]'All right. Where did we meet?'

[[s Gethin Parry > Bashir Anwar]]'You answered my advert for the room.'

[[s Bashir Anwar > Gethin Parry]]'That's just what happened.'

[[s Gethin Parry > Bashir Anwar]]'It's easier if it's what happened. You answered the advert, you moved in, and then, I don't know. One thing led to another.'

[[s Bashir Anwar > Gethin Parry]]'What thing?'

[[s Gethin Parry > Bashir Anwar]]'I don't know, Bash. A thing.'

[[s Bashir Anwar > Gethin Parry]]'They'll ask what thing. My mother would've asked before I'd got my coat off.' Bashir had both hands on the wheel, though the engine was off. He was a careful driver. He was a careful man; he labelled his eggs. [[s Bashir Anwar > Gethin Parry]]'Say it was the boiler.'

[[s Gethin Parry > Bashir Anwar]]'How was it the boiler?'

[[s Bashir Anwar > Gethin Parry]]'It broke, in January. It was minus six. We had the one heater, so we put it in your room, and we played cards for three nights in our coats. And I thought, well. There you are.'

Gethin looked at him. [[s Gethin Parry > Bashir Anwar]]'That did happen, too.'

[[s Bashir Anwar > Gethin Parry]]'I know it did,' said Bashir, and started the car.

***

[[scene place=the marquee; present=Gethin Parry, Bashir Anwar, Nain, Olwen, Lowri, Huw]]
The marquee stood in the lower field with all its flags out. There were a hundred and forty people in it, and to the redhead's certain knowledge he was related to ninety. His grandmother had had herself put in the middle, in a good chair, like something you had to steer around.

[[s Olwen > Gethin Parry]]'Gethin! There you are. You're thin. Is this him?'

[[s Gethin Parry > Olwen]]'Aunt Olwen, this is Bashir.'

[[s Olwen > Gethin Parry]]'He's tall.'

[[s Gethin Parry > Olwen]]'He can hear you.'

[[s Olwen > Bashir Anwar]]'I'm glad he can. You're tall, Mr Anwar. Can you reach that bunting?'

[[s Bashir Anwar > Olwen]]'I'd think so, yes.'

[[s Olwen > Bashir Anwar]]'Then I've only one more question, and it's whether you eat pork, as there's a whole table that doesn't have any in it and I did it specially.'

[[s Bashir Anwar > Olwen]]'That was very kind.'

[[s Olwen > Gethin Parry]]'He's nice,' said his aunt to Gethin, as though Gethin had told her otherwise. [[s Olwen > Gethin Parry]]'Why have you not brought him before?'

[[s Gethin Parry > Olwen]]'It's early days.'

[[s Bashir Anwar > Olwen]]'Fourteen months,' said Bashir, from the bunting.

The bride came through the crowd with her train over her arm and a sausage roll in her free hand, and behind her came a man with a carnation, whose face was the same as it had been three years ago, when it had been in Gethin's kitchen most mornings.

[[s Lowri > Gethin Parry, Huw]]'Geth! You came! I said he'd come. Huw, didn't I say?'

[[s Huw > Lowri]]'You did.'

[[s Lowri > Gethin Parry]]'You don't mind? About Huw being best man? Only he's the only brother Ieuan's got.'

[[s Gethin Parry > Lowri]]'Why would I mind?'

[[s Huw > Gethin Parry]]'Hello, Geth.'

[[s Gethin Parry > Huw]]'Huw.'

[[s Huw > Gethin Parry]]'You look well.'

[[s Nain > Huw]]'He looks peaky,' said Nain from her chair. [[s Nain > Huw]]'And it was you that made him so, Huw Pritchard, and if you weren't holding the rings I'd have you put out.'

[[s Lowri > Nain]]'Nain!'

[[s Nain > Lowri]]'What? I'm ninety. Who's that up the ladder?'

There was no ladder. The dark man came down off a stack of two chairs, dusting his palms, and stood next to Gethin, and took his hand. He did it as he did everything, without hurry. It was quite a dry hand, and warm.

[[s Bashir Anwar > Nain]]'I'm Bashir, Mrs Parry. I'm with him.'

[[s Nain > Bashir Anwar]]'Are you? How did you come by him?'

[[s Bashir Anwar > Nain]]'The boiler broke.'

The old woman considered this for some time.

[[s Nain > Bashir Anwar]]'Ours went in sixty-three,' she said. [[s Nain > Bashir Anwar]]'We had six children by it. Sit down here.'

He sat. Gethin, who had not been asked, stayed where he was, and found Huw at his elbow with two glasses and the old smile, the one with the apology already in it.

[[s Huw > Gethin Parry]]'Is it serious?'

[[s Gethin Parry > Huw]]'He labels his eggs.'

[[s Huw > Gethin Parry]]'I don't know what that means.'

[[s Gethin Parry > Huw]]'No,' said Gethin. [[s Gethin Parry > Huw]]'I'm not sure I do.'

[[s Huw > Bashir Anwar]]'And what do you make of him, Bashir?' The best man had raised his voice a little, so that the next table could have some. [[s Huw > Bashir Anwar]]'As a prospect? I never got him to finish a thing in two years. Crosswords, a sweater, the hall floor. He's a great one for starting.'

Heads turned. Bashir was pouring tea for Nain, and did not stop until the cup was full.

[[s Bashir Anwar > Huw]]'The floor's done,' he said. [[s Bashir Anwar > Huw]]'We did it in May. He sanded, I did the edges.' And then, as if it had only now occurred to him: [[s Bashir Anwar > Huw]]'Maybe he was short of someone to hold the other end.'

[[s Nain > Bashir Anwar]]'Two sugars,' said the old woman with relish.

[[scene place=the stile/behind the marquee; present=Gethin Parry, Dilys, Bashir Anwar; time=four o'clock]]
At four o'clock, between the cake and the speeches, he got out under the canvas behind the marquee and sat down on the stile. He had been there for as long as it takes to eat a slice of somebody's wedding when Dilys found him. She had been his best friend since infant school and could track him by smell.

[[s Dilys > Gethin Parry]]'You're hiding.'

[[s Gethin Parry > Dilys]]'I'm digesting.'

[[s Dilys > Gethin Parry]]'Budge up. Well, I've had a look at him. I've had two dances off him. He does a thing where he counts under his breath.'

[[s Gethin Parry > Dilys]]'I know.'

[[s Dilys > Gethin Parry]]'Your Nain's told him where the silver is.'

[[s Gethin Parry > Dilys]]'I know, Dil. I was there.'

[[s Dilys > Gethin Parry]]'So what I want to know is, when are you going to tell him?'

[[s Gethin Parry > Dilys]]'Tell him what?'

[[s Dilys > Gethin Parry]]'Don't you give me "what". You asked a man to drive a hundred and twenty miles and pretend to be mad for you, in front of Huw, because, and I'm quoting here from the text message, "he's the only person I can imagine it with."'

[[s Gethin Parry > Dilys]]'That was about logistics.'

[[s Dilys > Gethin Parry]]'Was it?'

[[s Gethin Parry > Dilys]]'He has a car.'

[[s Dilys > Gethin Parry]]'I've got a car!'

[[s Gethin Parry > Dilys]]'You're a woman.'

[[s Dilys > Gethin Parry]]'Never stopped you borrowing anything else of mine. Geth. Look at me. What did you feel, when he took your hand?'

A wagtail went along the top of the wall. It stopped, and ran on, and stopped. Gethin watched the whole of its journey.

[[s Dilys > Gethin Parry]]'Right,' said Dilys at last. [[s Dilys > Gethin Parry]]'That's what I thought.'

[[s Bashir Anwar > Gethin Parry]]'Gethin? Are you out there?' It was Bashir's voice, from the other side of the canvas, and then a bulge in the canvas, and then a hand. [[s Bashir Anwar > Gethin Parry]]'Your aunt wants you for a photograph. I can't find the way out.'

[[s Dilys > Bashir Anwar]]'There isn't one, love. You lift it up.'

[[s Bashir Anwar > Dilys]]'Is that Dilys?'

[[s Dilys > Bashir Anwar]]'It was,' said Dilys. [[s Dilys > Bashir Anwar]]'I'm off to see a man about a piano.' She hopped down, and held up the edge of the tent for him as he ducked under it, and let it fall behind her own back.

So then there were two of them, and nobody to pretend to.

[[s Bashir Anwar > Gethin Parry]]'You've gone an odd colour.'

[[s Gethin Parry > Bashir Anwar]]'It's the cake.'

[[s Bashir Anwar > Gethin Parry]]'Was it Huw? He's been telling people that you snore. I said it wasn't snoring, it was more like a sort of hum. I thought that was what I'd say if I were.'

[[s Gethin Parry > Bashir Anwar]]'If you were what?'

[[s Bashir Anwar > Gethin Parry]]'With you.' He had his hands in his jacket pockets, pushed well down. [[s Bashir Anwar > Gethin Parry]]'Am I doing it wrong?'

[[s Gethin Parry > Bashir Anwar]]'No.'

[[s Bashir Anwar > Gethin Parry]]'If it's too much I'll do less. I wasn't sure about the hand. I nearly asked you first. But then it would've looked as if I had to ask.'

[[s Gethin Parry > Bashir Anwar]]'You're doing it perfectly. You're doing it so well that my grandmother's leaving you a teapot. That's what's wrong with it, Bash. I've to go home tomorrow in that car and be told which eggs are mine.'

The other man took this away and thought about it. A cheer went up in the tent and someone began to tap a glass.

[[s Bashir Anwar > Gethin Parry]]'I label them,' he said slowly, [[s Bashir Anwar > Gethin Parry]]'because you only eat them if there's one with your name on. You leave the last one. You always leave the last of anything. I used to find you'd had dry toast. So I started writing your name.'

[[s Gethin Parry > Bashir Anwar]]'On all of them?'

[[s Bashir Anwar > Gethin Parry]]'Have you ever seen one with mine?'

Gethin opened his mouth. He thought of the egg box. He thought, with great clearness, of two winters of egg boxes, G, G, G, in green felt-tip, six in a row.

[[s Gethin Parry > Bashir Anwar]]'What did you eat?'

[[s Bashir Anwar > Gethin Parry]]'I don't like eggs.'

[[s Gethin Parry > Bashir Anwar]]'Bashir.'

[[s Bashir Anwar > Gethin Parry]]'I'm sorry about it. I know that you only wanted the loan of someone. I ought to have said so in the lay-by, when you asked me what thing. I'd got as far as the boiler and I lost my nerve.'

[[s Gethin Parry > Bashir Anwar]]'What comes after the boiler?'

[[s Bashir Anwar > Gethin Parry]]'Nothing. It got mended. I nearly broke it again.'

It was the redhead who moved. There was the stile to get down from, and a nettle, and he was never graceful; he came off it more or less into the front of a good grey suit, and was held up by the elbows, and then not by the elbows.

[[s Olwen > Gethin Parry]]'Gethin!' shouted Aunt Olwen through the canvas. [[s Olwen > Gethin Parry]]'Photographs! Is he out there with you?'

Nothing was said in reply.

[[s Olwen > Gethin Parry, Bashir Anwar]]'I can see your feet!'

[[s Nain > Olwen]]'Leave them be, Olwen,' came a second voice, older and very much amused. [[s Nain > Olwen]]'Have you no sense at all, girl? The boiler's broken.'
