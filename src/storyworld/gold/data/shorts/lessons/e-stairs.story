title: The Good Plates
section: third | past | - | Temi
person: Temi | Temi; Temitope; Tems | she/her
person: Kola | Kola; her brother | he/him
person: Mum | Mum; Sade; your wife | she/her
person: Dad | Dad; Wale; Adewale; your daddy | he/him
person: Auntie Bisi | Auntie Bisi; Bisi; Auntie; Sister Bisi; your auntie | she/her
person: Uncle Femi | Uncle Femi; Femi; Olufemi | he/him
person: Grandpa | Grandpa; Daddy | he/him
person: Mrs Lim | Mrs Lim | she/her
relation: Kola | Temi | family: brother
relation: Mum | Temi | family: mother
relation: Dad | Temi | family: father
relation: Mum | Kola | family: mother
relation: Dad | Kola | family: father
relation: Mum | Dad | romantic: married
relation: Auntie Bisi | Dad | family: sister
relation: Uncle Femi | Dad | family: brother
relation: Auntie Bisi | Uncle Femi | family: sister
relation: Grandpa | Dad | family: father
=====
The Good Plates

[[scene place=the table/the front room; present=Temi, Mum, Dad, Auntie Bisi, Uncle Femi, Kola; time=Sunday]]
Temi knew that it was going to be a quarrel because Mum had got out the good plates. Mum said good plates were for guests, but Auntie Bisi and Uncle Femi weren’t guests, they were only family, and on any other Sunday they had the blue ones with the chips.

She was under the table in the front room. Nobody had told her to come out yet. From there she could see Mum’s slippers, Dad’s work shoes, Auntie Bisi’s gold sandals with the toes looking out, and Uncle Femi’s socks, which had hamburgers on. Uncle Femi always took his shoes off. He said a man could think better.

[[s Auntie Bisi > Mum]]‘The rice is very nice, Sade,’ said Auntie Bisi, up above.

[[s Mum > Auntie Bisi]]‘Thank you, Auntie.’

[[s Auntie Bisi > Mum]]‘A little soft. But nice.’

One of Mum’s slippers went on top of the other slipper and pressed down.

[[s Uncle Femi]]‘I like it soft,’ said Uncle Femi. [[s Uncle Femi > Mum]]‘Is there meat?’

[[s Mum > Uncle Femi]]‘There’s meat in front of you.’

[[s Uncle Femi > Mum]]‘I mean more meat.’

[[s Dad > Uncle Femi]]‘Femi,’ said Dad.

[[s Uncle Femi > Dad]]‘What? I’m asking. Is it a crime? I came all the way from Luton.’

Somebody put down a fork. It was Dad. Temi could tell, because the work shoes moved back the way they did before he lifted something heavy.

[[s Dad > Auntie Bisi, Uncle Femi]]‘Let’s just talk about it,’ he said. [[s Dad > Auntie Bisi, Uncle Femi]]‘We all know why we’re here. Let’s talk like grown people.’

[[s Auntie Bisi > Dad]]‘With the children at table?’ said Auntie Bisi.

[[s Mum > Kola]]‘Kola, take your plate in the kitchen,’ said Mum. [[s Mum > Kola]]‘And your sister. Where’s your sister?’

Her brother’s trainers, which had been very quiet, knocked together twice. That meant *come on*. Temi held her breath and made herself into a table leg.

[[s Kola > Mum]]‘Dunno,’ Kola said.

The gold toes curled up. A hand came down, with all its bangles, and lifted the edge of the cloth, and after it, upside down and enormous, came Auntie Bisi’s face.

[[s Auntie Bisi > Temi]]‘Temitope,’ said the face. [[s Auntie Bisi > Temi]]‘Are you a goat?’

[[s Temi > Auntie Bisi]]‘No, Auntie.’

[[s Auntie Bisi > Temi]]‘Then why are you grazing?’

[[scene place=the kitchen; present=Temi, Kola; time=-]]
So they had to sit in the kitchen with the door shut. Kola ate standing up, like Dad did when he was on nights. He was eleven, and he’d been told things.

[[s Temi > Kola]]‘What is it about?’ Temi asked.

[[s Kola > Temi]]‘Grandpa’s house.’

[[s Temi > Kola]]‘Grandpa’s dead.’

[[s Kola > Temi]]‘That’s why, stupid. When you’re dead somebody has to have your house.’ He picked the pepper out of his rice and put it on hers. [[s Kola > Temi]]‘Auntie Bisi wants to keep it and Uncle Femi wants to sell it.’

[[s Temi > Kola]]‘What does Dad want?’

[[s Kola > Temi]]‘Dad wants everyone to stop ringing him up.’

Through the door it sounded like the radio when it wasn’t quite on the station. You could tell who it was by the tune. Uncle Femi went up at the ends. Dad went along the bottom. Auntie Bisi was a drum. Then Mum said something, only one thing, quite short, and there was no tune at all.

[[s Temi > Kola]]‘She said [[q]]“money”,’ Temi whispered.

[[s Kola > Temi]]‘She said [[q]]“whose money”.’ Kola had stopped chewing. [[s Kola > Temi]]‘Shh.’

[[s Auntie Bisi > Mum]]‘*Excuse* me?’ said Auntie Bisi, in the front room. You wouldn’t even have needed ears.

[[s Temi > Kola]]‘Can we go on the stairs?’

[[s Kola > Temi]]‘No.’

[[s Temi > Kola]]‘You can hear from the stairs.’

[[s Kola > Temi]]‘I know you can hear from the stairs, Tems, I invented the stairs.’ He looked at the door, then at his plate. He was trying to be the man of it, and it made his neck long. [[s Kola > Temi]]‘Five minutes. And you can’t breathe like that. You breathe like a hoover.’

[[scene place=the fifth stair/the stairs; present=Temi, Kola, Mum, Dad, Auntie Bisi, Uncle Femi; time=-]]
The fifth stair was the best one, because you could put your face between the bars and see a slice of the front room in the mirror over the gas fire. In the slice was half of Dad, and the whole of Uncle Femi’s plate.

[[s Mum > Auntie Bisi]]‘I’m only asking what everybody is asking,’ Mum was saying. Her voice was very polite. It was her voice for the bank. [[s Mum > Auntie Bisi]]‘Three years Wale sent money for that roof. Every month. I know, because I was the one going without. So I’m asking, where is the roof?’

[[s Auntie Bisi > Mum]]‘You are asking *me*.’

[[s Mum > Auntie Bisi]]‘You were the one there.’

[[s Auntie Bisi > Mum]]‘I was the one there! Yes! I was the one there, washing him! I was the one turning him! Who turned him? Did you turn him?’

[[s Dad > Auntie Bisi]]‘Sister Bisi, please,’ said Dad. [[s Dad > Auntie Bisi]]‘Nobody’s saying—’

[[s Auntie Bisi > Dad]]‘Your wife is saying.’

[[s Dad > Auntie Bisi]]‘She’s asking a question.’

[[s Auntie Bisi > Dad]]‘In my face! At the table! Over soft rice!’

Kola put his hand over his mouth. Temi didn’t think it was funny. She was thinking about Grandpa being turned. She saw him going round slowly, in his white agbada, like the chicken in the shop window.

[[s Temi > Kola]]‘Why did they turn him?’ she said.

[[s Kola > Temi]]‘So he didn’t get sores. Shut *up*.’

[[s Uncle Femi > Auntie Bisi, Mum, Dad]]‘If we sell it,’ said Uncle Femi, and in the mirror his fork went up like a boy who knows the answer, [[s Uncle Femi > Auntie Bisi, Mum, Dad]]‘if we just sell it, there’s no roof. Problem finished. Somebody else’s roof. I know a man in Bodija who—’

[[s Dad > Uncle Femi]]‘You always know a man,’ said Dad.

[[s Uncle Femi > Dad]]‘What’s that supposed to mean?’

[[s Dad > Uncle Femi]]‘It means what it means.’

[[s Uncle Femi > Dad]]‘No, say it, Adewale. Since we’re grown people. Say it in front of everyone.’

The half of Dad stood up, and then it was a quarter of Dad, just the belt and a hand. The hand was opening and shutting.

[[s Dad > Uncle Femi]]‘There isn’t a roof,’ he said, [[s Dad > Uncle Femi]]‘because I didn’t send the money to Bisi. I sent it to you. You said it was quicker. You said you knew a man.’

It was so quiet that Temi could hear the gas.

[[s Auntie Bisi > Uncle Femi]]‘Femi?’ said Auntie Bisi. It was a different voice, without any drum in it, and Temi hadn’t known that she had one.

[[s Uncle Femi > Auntie Bisi]]‘I was going to put it back.’

[[s Auntie Bisi > Uncle Femi]]‘Olufemi.’

[[s Uncle Femi > Auntie Bisi, Dad]]‘I was! It was the shop, it was only till the shop— I was going to put it all back, and then he went and *died*.’

[[s Auntie Bisi > Uncle Femi]]‘He was lying under a bucket,’ said Auntie Bisi. [[s Auntie Bisi > Uncle Femi]]‘When it rained I moved his bed. Do you understand me? Every time it rained, I moved Daddy’s bed, and I told him, Wale has forgotten us. I said, Wale has got a wife in London, and he’s forgotten us. He died thinking it.’

And then there was a noise, a crash and a lot of little crashes after. It was one of the good plates. From the stairs you couldn’t see whose.

Temi’s hoover breathing had started by itself. Kola’s arm came round her, hard, with his chin on her head, and it smelled of pepper.

[[s Kola > Temi]]‘It’s all right,’ he said. [[s Kola > Temi]]‘It’s just a plate.’

[[s Mum > Uncle Femi]]‘Leave it, leave it,’ Mum was saying, [[s Mum > Uncle Femi]]‘you’ve no shoes on. Femi! Stand *still*. You’ll cut yourself.’

[[scene place=the front step/the step; present=Temi, Uncle Femi, Mrs Lim, Mum; time=After that]]
After that the front door banged, and when Temi wriggled out from Kola and went to look, nobody stopped her. Uncle Femi was sitting on the front step in his hamburger socks. It had been raining. He had his elbows on his knees, and his big back was going in and out.

She thought about it. Then she went and got his shoes from the mat and brought them out, one in each hand.

[[s Temi > Uncle Femi]]‘You forgot these,’ she said.

He wiped his face all over with his sleeve before he turned round. [[s Uncle Femi > Temi]]‘Ah. Tems. Thank you, my darling.’ He didn’t put them on. He held them in his lap like a cat.

[[s Temi > Uncle Femi]]‘Did you break it?’

[[s Uncle Femi > Temi]]‘Which?’

[[s Temi > Uncle Femi]]‘The plate.’

[[s Uncle Femi > Temi]]‘No. That was your auntie.’ He sniffed. [[s Uncle Femi > Temi]]‘She has a good arm. When we were small she could hit a mango from across the road. I used to stand underneath and catch. Your daddy was the lookout.’

[[s Temi > Uncle Femi]]‘Did you give her some?’

[[s Uncle Femi > Temi]]‘Some what?’

[[s Temi > Uncle Femi]]‘Mango.’

He didn’t answer for such a long time that she thought he’d forgotten she was there. Across the road Mrs Lim came out with her recycling and called, [[s Mrs Lim > Temi, Uncle Femi]]‘Hello, Temi! Hello! Lovely to see the family!’ and Temi waved, because you had to.

[[s Uncle Femi > Temi]]‘I ate them on the way home,’ said Uncle Femi.

She sat down next to him. The step was wet, and it came through. She considered telling him that when she took Kola’s Easter egg, she’d had to say sorry and give him hers, even though she’d already eaten most of hers; and that it had been horrible, but only until bedtime. But it was a lot to explain. In the end she said, [[s Temi > Uncle Femi]]‘Auntie Bisi’s still in there.’

[[s Uncle Femi > Temi]]‘I know.’

[[s Temi > Uncle Femi]]‘There’s more meat as well.’

Uncle Femi made a noise that might have been a laugh or might have been the other thing. Behind them the door opened wider, and there were Mum’s slippers, and above them Mum, with the dustpan. She looked at the two of them. She looked at the socks. In the dustpan was the whole of the gold rim, in bits, like a smile somebody had dropped.

[[s Mum > Temi, Uncle Femi]]‘Come in,’ she said, [[s Mum > Temi, Uncle Femi]]‘the pair of you. You’re letting the heat out.’ And when he didn’t move she said, in a voice that wasn’t for the bank, [[s Mum > Uncle Femi]]‘Femi. Come and finish your food.’
