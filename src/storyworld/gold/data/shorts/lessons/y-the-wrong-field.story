title: The Wrong Field
section: first | past | Fliss | -
person: Fliss | Fliss; Felicity; Clive’s girl | she/her
person: Dad | Dad; Clive; my father | he/him
person: Auntie Verna | Auntie Verna; Verna; Auntie; my aunt; Vee | she/her
person: Ezra | Ezra; my cousin | he/him
person: Granny Pearl | Granny Pearl; Granny; Mummy; Pearl | she/her
person: Mrs. Hollis | Mrs. Hollis; a woman in a boiler suit; the woman in the boiler suit; the farmer’s wife; Bev | she/her
person: Mr. Hollis | Mr. Hollis; Terry; her husband | he/him
person: Grandpa Augustin | Grandpa Augustin; Grandpa; Augustin; Gus; Mr. Baptiste | he/him
relation: Dad | Fliss | family:father
relation: Auntie Verna | Dad | family:sister
relation: Auntie Verna | Fliss | family:aunt
relation: Auntie Verna | Ezra | family:mother
relation: Ezra | Fliss | family:cousin
relation: Granny Pearl | Dad | family:mother
relation: Granny Pearl | Auntie Verna | family:mother
relation: Granny Pearl | Fliss | family:grandmother
relation: Grandpa Augustin | Fliss | family:grandfather
relation: Grandpa Augustin | Granny Pearl | family:husband
relation: Mrs. Hollis | Mr. Hollis | family:wife
=====
[[scene place=the gate/a gate on the top road; present=Fliss, Dad, Auntie Verna, Ezra; time=a quarter past two]]
We buried Grandpa Augustin in the wrong field, and it was nobody’s fault, except that it was Dad’s.

To be fair to my father, he had a map. He’d printed it at work, in colour, and put it in a plastic wallet, and at a quarter past two he was standing at a gate on the top road with the wallet in one hand and the urn under his arm like a rugby ball, saying what he had been saying since Ludlow.

[[s Dad > Fliss, Auntie Verna, Ezra]]‘It’s definitely this one.’

[[s Auntie Verna > Dad]]‘You said it was definitely the last one.’

[[s Dad > Auntie Verna]]‘The last one had a pylon in it, Verna. There’s no pylon on the map.’

[[s Auntie Verna > Dad]]‘Would they put a pylon on the map?’

[[s Ezra > Auntie Verna]]‘They do, actually,’ said Ezra. [[s Ezra > Auntie Verna]]‘They’re little arrows.’

[[s Auntie Verna > Ezra]]‘Nobody asked you about arrows. Hold your umbrella over your cousin.’

[[s Ezra > Auntie Verna]]‘It’s not raining.’

[[s Auntie Verna > Ezra]]‘It’s thinking about it.’

My aunt had come in heels. She’d come in a purple hat as well, with a net, because she had not been let to wear it at the cremation, and she had told all of us on the M5 that if her father was going to be thrown on a hill like chicken feed then he’d be thrown by somebody dressed.

[[s Dad > Fliss]]‘What does it say again?’ Dad asked me.

I had the note. It was on the back of an envelope from the gas board, in Grandpa’s capitals.

[[s Fliss > Dad]]‘“The field above the farm at Clee Ashford,”’ I read, [[s Fliss > Dad]]‘“where the gate sticks. Pearl will know it. No priest, no speeches, and Clive is not to sing.”’

[[s Dad > Fliss]]‘It doesn’t say that.’

[[s Fliss > Dad]]‘It’s underlined, Dad.’

[[s Auntie Verna > Dad]]‘Well, does the gate stick?’

Dad gave it a push. It opened like a fridge.

[[s Auntie Verna > Dad]]‘It doesn’t stick.’

[[s Dad > Auntie Verna]]‘It’s been fifty years, Vee. They’ll have oiled it.’

[[s Ezra > Fliss, Dad, Auntie Verna]]‘Why don’t we ring Granny?’ said my cousin. [[s Ezra > Fliss, Dad, Auntie Verna]]‘It says she’ll know.’

Nobody answered him. Granny Pearl had been in the Limes since February. There were days when she knew who was Prime Minister and days when she knew who’d been Prime Minister, and there were days when she asked us, very courteously, whether Augustin had parked the car.

[[s Auntie Verna > Dad]]‘It’s the right one,’ said Auntie Verna at last. [[s Auntie Verna > Dad]]‘Go on. My feet hurt.’

[[scene place=the field/the top of the field; present=Fliss, Dad, Auntie Verna, Ezra]]
So we went in. It was an ordinary field. I’d expected a view, at least, and there was one, of the next field. At the top there was a flat stone, and Dad put the urn down on it and took off his cap, and it turned out that the lid had been put on by somebody very strong.

[[s Dad > Ezra]]‘Give it here. No, hold that end.’

[[s Ezra > Dad]]‘It hasn’t got ends.’

[[s Dad > Ezra]]‘Hold the bottom and I’ll turn the top.’

[[s Ezra > Dad]]‘You’re turning me.’

[[s Dad > Ezra]]‘Then stand still!’

[[s Auntie Verna > Dad]]‘Run it under a hot tap,’ Auntie Verna said.

Dad looked at her. He looked round at the whole of Shropshire. Then all at once his shoulders started to go, and hers did, and she had to hold on to her hat. I hadn’t seen them laugh at the same thing since I was at primary school.

The lid gave. I won’t describe it. There was more of him than you’d think, and the wind was not where we had thought it was.

[[s Dad > Fliss, Auntie Verna, Ezra]]‘Right,’ said Dad in the end, and he wiped his glasses. [[s Dad > Fliss, Auntie Verna, Ezra]]‘Would anybody like to say a few words?’

[[s Fliss > Dad]]‘No speeches,’ I reminded him.

[[s Dad > Fliss]]‘A few words isn’t a speech.’

[[s Auntie Verna > Dad]]‘Clive, don’t you dare.’

[[s Dad > Auntie Verna]]‘I’m only clearing my throat.’

[[s Auntie Verna > Dad]]‘That’s your singing throat. I know that throat.’

He got as far as the second line of [[q]]‘Abide with Me’.

[[scene place=the field; present=Fliss, Dad, Auntie Verna, Ezra, Mrs. Hollis]]
The quad bike came up through the gate at about forty. It swung round us once, spraying, and stopped, and a woman in a boiler suit stood up on the pegs. She was sixty or so, with a face like a nice brick.

[[s Mrs. Hollis > Fliss, Dad, Auntie Verna, Ezra]]‘Are you the soil people?’ she shouted.

[[s Dad > Mrs. Hollis]]‘No!’ Dad shouted back.

[[s Mrs. Hollis > Fliss, Dad, Auntie Verna, Ezra]]‘You’re not from the water board?’

[[s Auntie Verna > Mrs. Hollis]]‘We are a bereaved family,’ said Auntie Verna.

The woman in the boiler suit turned off her engine. She took in the hat, the urn, and Ezra, who was grey down one whole side.

[[s Mrs. Hollis > Fliss, Dad, Auntie Verna, Ezra]]‘Oh, heck,’ she said. [[s Mrs. Hollis > Fliss, Dad, Auntie Verna, Ezra]]‘Who’ve you lost?’

[[s Dad > Mrs. Hollis]]‘My father. Augustin Baptiste. He used to work up here, when he first came over. He asked to be –’ Dad waved his cap at the grass. [[s Dad > Mrs. Hollis]]‘Only we weren’t sure of the field.’

[[s Mrs. Hollis > Dad]]‘Whose farm did he say?’

[[s Dad > Mrs. Hollis]]‘Clee Ashford.’

[[s Mrs. Hollis > Dad]]‘This is Clee Barton.’

There was a pause, in which I could hear my aunt not saying anything.

[[s Mrs. Hollis > Dad]]‘Clee Ashford’s us as well, mind,’ the farmer’s wife said kindly. [[s Mrs. Hollis > Dad]]‘It’s only over the brook. Hang on, I’ll get Terry. Terry knows them all by name.’ She unhooked a radio from the handlebars. [[s Mrs. Hollis > Mr. Hollis]]‘Terry? It’s Bev. Come in, you old goat.’

It crackled.

[[s Mr. Hollis > Mrs. Hollis]]‘I’m in the dip,’ said the radio. [[s Mr. Hollis > Mrs. Hollis]]‘What?’

[[s Mrs. Hollis > Mr. Hollis]]‘I’ve a family here with ashes. Which is the field with the sticky gate?’

[[s Mr. Hollis > Mrs. Hollis]]‘Which sticky gate?’

[[s Mrs. Hollis > Mr. Hollis]]‘At Ashford. Where it used to stick.’

[[s Mr. Hollis > Mrs. Hollis]]‘They all stuck. Dad never hung a gate in his life. Who’s it for?’

[[s Mrs. Hollis > Mr. Hollis]]‘A Mr. Baptiste. Worked here.’

It went so quiet that she gave the thing a shake.

[[s Mr. Hollis > Mrs. Hollis]]‘Not Gus?’ said the radio. [[s Mr. Hollis > Mrs. Hollis]]‘Him and his missus? With the bicycle?’

[[s Auntie Verna > Fliss]]‘What bicycle?’ Auntie Verna said in my ear.

[[s Fliss > Auntie Verna]]‘I don’t know, Auntie.’

[[s Mr. Hollis > Mrs. Hollis]]‘I was seven,’ the radio was saying. [[s Mr. Hollis > Mrs. Hollis]]‘He let me ring the bell. Tell them to stop where they are. Tell them not to tip him out till I get there.’

Mrs. Hollis – that was her name, it was on the pocket – lowered it slowly and looked at the grass, and at Ezra.

[[s Mrs. Hollis > Mr. Hollis]]‘Bit late, love,’ she told her husband.

[[scene place=the farm kitchen at Ashford/the table; present=Fliss, Dad, Auntie Verna, Ezra, Mrs. Hollis, Mr. Hollis; time=half an hour after that]]
Half an hour after that all of us sat round the table in the farm kitchen at Ashford with our shoes off, and a dog on Dad’s feet. Mr. Hollis, who was small and had to be told twice to take his hat off, wanted to know everything, and asked it all at once.

[[s Mr. Hollis > Dad]]‘Did he keep on with the bicycle? Did he get his shop? And her? What became of her?’

[[s Dad > Mr. Hollis]]‘He drove a bus,’ said Dad. [[s Dad > Mr. Hollis]]‘He was never on a bicycle in his life.’

[[s Mr. Hollis > Dad]]‘Get away.’

[[s Dad > Mr. Hollis]]‘He said they were for people who couldn’t catch buses.’

[[s Mr. Hollis > Dad]]‘He’d ride it up the top field of a night. Seven miles in from Ludlow with her sat on the crossbar, when she’d done at the hospital. They’d nowhere to go, see. There was nobody would let them a room, the two of them, not even wed. So Dad let them have the field.’

[[s Auntie Verna > Mr. Hollis]]‘To live in?’ said my aunt.

[[s Mr. Hollis > Auntie Verna]]‘To court in, duck.’

Auntie Verna’s cup stopped in the air. I don’t think that she had ever considered it. I hadn’t.

[[s Mrs. Hollis > Auntie Verna]]‘Have a flapjack,’ said Mrs. Hollis.

[[s Ezra > Fliss]]‘We could ring her,’ Ezra said to me under the rest of it. [[s Ezra > Fliss]]‘Fliss. We could just ring.’

[[s Fliss > Ezra]]‘What if it’s one of the bad days?’

[[s Ezra > Fliss]]‘Then she won’t remember that we did.’

He’d always been the brave one; he only hid it behind being annoying. I got my phone out and propped it on the jam. It rang for so long that I had started to reach for it.

[[s Granny Pearl > Fliss]]‘Hello?’ said Granny Pearl. [[s Granny Pearl > Fliss]]‘This is Ludlow two-four-one.’

Dad shut his eyes. Nobody had lived at Ludlow two-four-one since before he was born.

[[s Fliss > Granny Pearl]]‘It’s Felicity, Granny.’

[[s Granny Pearl > Fliss]]‘Who?’

[[s Fliss > Granny Pearl]]‘Fliss. Clive’s girl. I’m here with Dad and Auntie Verna, and Ezra.’

[[s Granny Pearl > Fliss]]‘I don’t believe I know them. Are they nice?’

[[s Fliss > Granny Pearl]]‘They’re all right,’ I said, with some difficulty. [[s Fliss > Granny Pearl]]‘Granny, we’re at a farm. We’re at Clee Ashford.’

There was only breathing. Then she laughed. It wasn’t an old woman’s laugh at all, it was somebody hardly older than me, up to no good.

[[s Granny Pearl > Fliss]]‘Does the gate still stick?’

I couldn’t do it. I looked at Dad, and he couldn’t either. In the end it was Mr. Hollis who leaned in to the jam.

[[s Mr. Hollis > Granny Pearl]]‘It does, missus,’ he said. [[s Mr. Hollis > Granny Pearl]]‘You have to lift it and give it a bit of hip.’

[[s Granny Pearl > Mr. Hollis]]‘Is that the little boy?’

[[s Mr. Hollis > Granny Pearl]]‘It is.’

[[s Granny Pearl > Mr. Hollis]]‘You should be in bed. Has Gus come up yet?’

[[s Mr. Hollis > Granny Pearl]]‘He’s up there now,’ said Mr. Hollis. [[s Mr. Hollis > Granny Pearl]]‘Well. He’s just over the brook.’

[[s Granny Pearl > Mr. Hollis]]‘That man,’ said Granny Pearl with deep content. [[s Granny Pearl > Mr. Hollis]]‘No more sense of direction than a hen. You tell him I’m getting my coat.’

She didn’t hang up. We heard her put the receiver down on something, and her slippers going away across the floor, and a nurse’s voice. I let it run until the nurse found it.

[[s Auntie Verna > Fliss, Dad, Ezra, Mrs. Hollis, Mr. Hollis]]‘A crossbar,’ said my aunt into the silence. [[s Auntie Verna > Fliss, Dad, Ezra, Mrs. Hollis, Mr. Hollis]]‘Mummy. On a crossbar.’

[[scene place=over the brook/the gate; present=Fliss, Dad, Auntie Verna, Ezra, Mrs. Hollis, Mr. Hollis]]
We went back for what we could. It was Mrs. Hollis who thought of it: she brought out a dustpan, and a clean paint brush, and with those and the side of Ezra’s coat we got about an eggcup. Mr. Hollis carried it over the brook in front of us. The gate stuck. Dad lifted, and Auntie Verna, in her stockinged feet and her hat, gave it a bit of hip.

[[s Auntie Verna > Dad]]‘Well, go on, then,’ she told him, when the eggcup was empty. [[s Auntie Verna > Dad]]‘Two verses. And after that I’m not responsible.’
