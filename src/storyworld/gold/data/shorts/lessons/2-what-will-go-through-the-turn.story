title: What Will Go Through the Turn
section: third | past | - | Sor Ysidra
person: Sor Ysidra | Sor Ysidra; Ysidra; the portress; Sister; Sister Portress | she/her
person: Jerónima | Jerónima; the novice; Sister Jerónima; Jeromita | she/her
person: Doña Leonor de Arrese | Doña Leonor de Arrese; Leonor; Doña Leonor; the voice; my sister; the elder | she/her
person: Madre Encarnación | Madre Encarnación; the abbess; Reverend Mother; Mother | she/her
person: Pascuala | Pascuala; the cook | she/her
person: Sor Tomasa | Sor Tomasa; Tomasa; the oldest nun; the old nun | she/her
relation: Doña Leonor de Arrese | Jerónima | family:sister
relation: Madre Encarnación | Pascuala | other
relation: Sor Ysidra | Pascuala | friend
=====
[[scene place=the lodge/Santa Orosia; present=Sor Ysidra, Doña Leonor de Arrese; time=after Compline]]
The bell at the turn rang after Compline, when nothing is permitted to ring, and Sor Ysidra, who had kept the turn of Santa Orosia for thirty-one years, put down her knitting and addressed the wood.

[[s Sor Ysidra > Doña Leonor de Arrese]]‘Ave María Purísima.’

There was a breath on the other side. The turn is a barrel, set upright in the wall, with one side cut away; you put in your eggs, or your legal papers, or your infant, and push, and it goes round, and nobody has seen anybody. It’s the only part of the house that moves.

[[s Doña Leonor de Arrese > Sor Ysidra]]‘Conceived without sin,’ said the voice. It was a woman’s voice, young and out of breath. [[s Doña Leonor de Arrese > Sor Ysidra]]‘Are you the portress?’

[[s Sor Ysidra > Doña Leonor de Arrese]]‘I am. We are shut.’

[[s Doña Leonor de Arrese > Sor Ysidra]]‘How wide is it?’

[[s Sor Ysidra > Doña Leonor de Arrese]]‘How wide is what, daughter?’

[[s Doña Leonor de Arrese > Sor Ysidra]]‘This thing. The barrel.’

In thirty-one years no one had asked it. [[s Sor Ysidra > Doña Leonor de Arrese]]‘It took a ham at Christmas,’ Ysidra said. [[s Sor Ysidra > Doña Leonor de Arrese]]‘A large one. What have you got?’

[[s Doña Leonor de Arrese > Sor Ysidra]]‘I’d sooner not say. Would you fetch me Sister Jerónima?’

[[s Sor Ysidra > Doña Leonor de Arrese]]‘The novice? She’s in her cell. She takes her vows in the morning, she’s to speak to no one. Who asks?’

No answer came.

[[s Sor Ysidra > Doña Leonor de Arrese]]‘I said, who’s asking for her?’

Still there was nothing; but the barrel turned, with its old groan, and in it, upon the worn place where the eggs go, stood a pair of white satin shoes.

Sor Ysidra looked at them for some time. They had silver heels. She was a stonecutter’s child, and had come in with a dowry of two mattresses, and she’d never in her life touched satin that was not on a statue. She touched it.

[[s Sor Ysidra > Pascuala]]‘Pascuala!’ she called, toward the kitchen passage.

[[s Pascuala > Sor Ysidra]]‘I’m scouring!’ came the shout back.

[[s Sor Ysidra > Pascuala]]‘Leave it, and come here!’

[[scene place=the lodge/Santa Orosia; present=Sor Ysidra, Pascuala, Doña Leonor de Arrese; time=after Compline]]
The cook came, with her sleeves up. She was a tall, slow, handsome woman of fifty who belonged, by a paper in the abbess’s strong-box, to the abbess; she had paid off two hundred and ten pesos of it in almond cakes, and had ninety to go, and it was understood by everybody but Reverend Mother that she ran the house.

[[s Pascuala > Sor Ysidra]]‘Those are bride’s shoes,’ Pascuala said.

[[s Sor Ysidra > Pascuala]]‘So I thought.’

[[s Pascuala > Sor Ysidra]]‘They’ve never been worn. Look at the soles. Who’s out there?’

[[s Sor Ysidra > Pascuala]]‘She won’t tell me. She wants Jerónima.’

[[s Pascuala > Sor Ysidra]]‘Then it’s the sister,’ said Pascuala at once. [[s Pascuala > Sor Ysidra]]‘The elder one. There’s a wedding tomorrow at the cathedral, the same hour as the vows; I sent nine dozen of the almond ones. Old Arrese is getting rid of both daughters before lunch.’ She bent down to the barrel. [[s Pascuala > Doña Leonor de Arrese]]‘Doña Leonor! Is that you, my lady?’

[[s Doña Leonor de Arrese > Pascuala]]‘Please don’t say it so loud,’ the voice begged.

[[s Pascuala > Doña Leonor de Arrese]]‘Who’s with you?’

[[s Doña Leonor de Arrese > Pascuala]]‘No one. I came over the wash-house. I’ve torn my... Is my sister coming?’

The two women looked at one another.

[[s Sor Ysidra > Pascuala]]‘It’s forbidden,’ said Ysidra.

[[s Pascuala > Sor Ysidra]]‘Yes.’

[[s Sor Ysidra > Pascuala]]‘I’d lose the keys. She would put me to the hens.’

[[s Pascuala > Sor Ysidra]]‘You like hens,’ Pascuala reminded her, and went off to get the girl.

***

[[scene place=the lodge/Santa Orosia; present=Sor Ysidra, Pascuala, Jerónima, Doña Leonor de Arrese]]
Jerónima was nineteen and square, and walked like somebody crossing a field. She knelt down with her cheek against the wood. The portress took up her knitting again, and turned her stool to the wall; it is the Rule that a portress listens, but the Rule doesn’t say how well.

[[s Jerónima > Doña Leonor de Arrese]]‘Leonor?’

[[s Doña Leonor de Arrese > Jerónima]]‘Jeromita! Oh, thank God. Are you thin? You sound thin.’

[[s Jerónima > Doña Leonor de Arrese]]‘I’m fat. They do a thing here with almonds. What’s happened? Is it Papa?’

[[s Doña Leonor de Arrese > Jerónima]]‘I can’t do it.’

[[s Jerónima > Doña Leonor de Arrese]]‘Which part?’

[[s Doña Leonor de Arrese > Jerónima]]‘Any of it. I saw him today, close to. He’s very civil. He told me that he had bought me a parrot. He said, “You will have somebody to talk to.”’

[[s Jerónima > Doña Leonor de Arrese]]‘That’s kind.’

[[s Doña Leonor de Arrese > Jerónima]]‘I know that it’s kind! I stood there looking at the parrot, and it looked at me. And I thought, one of us had better say something.’

[[s Jerónima > Doña Leonor de Arrese]]‘And did you?’

[[s Doña Leonor de Arrese > Jerónima]]‘The parrot did.’

There was a small snort from the floor of the lodge. [[s Jerónima > Doña Leonor de Arrese]]‘What was it?’

[[s Doña Leonor de Arrese > Jerónima]]‘I can’t tell you, there’s a nun.’

[[s Sor Ysidra > Doña Leonor de Arrese]]‘I’m counting stitches,’ said Sor Ysidra.

[[s Doña Leonor de Arrese > Jerónima]]‘I used to come here when you were sick, do you remember?’ the voice hurried on. [[s Doña Leonor de Arrese > Jerónima]]‘They let me sit in the choir. It was so quiet you could hear the candles. I have thought of it every day since, and it was you he gave it to! You never even liked to sit down.’

[[s Jerónima > Doña Leonor de Arrese]]‘I cried for a month.’

[[s Doña Leonor de Arrese > Jerónima]]‘You wrote that you were happy.’

[[s Jerónima > Doña Leonor de Arrese]]‘Reverend Mother reads the letters.’

[[s Doña Leonor de Arrese > Jerónima]]‘Oh,’ said the voice.

[[s Jerónima > Doña Leonor de Arrese]]‘I’d like a parrot,’ said Jerónima after a moment. She said it to the wood, in a low and frightened tone, as one might own up to a murder. [[s Jerónima > Doña Leonor de Arrese]]‘I’d like a house with a bad road. I’d like him to be away a great deal and leave me the mules. What’s he like? Is he stupid?’

[[s Doña Leonor de Arrese > Jerónima]]‘He’s shy. He’s forty. He breeds mules, Jeromita, he talked to me for an hour about their feet.’

[[s Jerónima > Doña Leonor de Arrese]]‘What about their feet?’

[[s Doña Leonor de Arrese > Jerónima]]‘I wasn’t listening!’

[[s Jerónima > Doña Leonor de Arrese]]‘Well, think! Was it the frog or the wall?’

[[s Pascuala > Jerónima, Doña Leonor de Arrese]]‘Mother of God,’ said Pascuala, who had been leaning in the doorway with her arms folded. [[s Pascuala > Jerónima, Doña Leonor de Arrese]]‘Has either of you shown him her face?’

There was silence upon both sides of the wall.

[[s Doña Leonor de Arrese > Pascuala]]‘I had the veil on,’ the voice said slowly. [[s Doña Leonor de Arrese > Pascuala]]‘My aunt won’t have it lifted till the altar.’

[[s Pascuala > Doña Leonor de Arrese]]‘How tall are you?’

[[s Doña Leonor de Arrese > Pascuala]]‘The same as she is. We had one another’s dresses.’

[[s Sor Ysidra > Pascuala]]‘No,’ said Sor Ysidra to the wall.

[[s Pascuala > Sor Ysidra]]‘I’ve said nothing.’

[[s Sor Ysidra > Pascuala]]‘I heard you not saying it. It’s a sacrament. It is two sacraments!’

[[s Jerónima > Sor Ysidra]]‘But it’s not a sin yet, is it, Sister?’ asked the novice, and got up off her knees. [[s Jerónima > Sor Ysidra]]‘I haven’t sworn anything. Nor has she. It isn’t until tomorrow at ten that we’ll both of us be lying.’

Now that was well put, and the portress, who had expected to hear crying, dropped nine stitches together.

[[scene place=the lodge/Santa Orosia; present=Sor Ysidra, Pascuala, Jerónima, Sor Tomasa, Doña Leonor de Arrese, Madre Encarnación]]
[[s Sor Tomasa > Sor Ysidra, Pascuala, Jerónima]]‘Who’s lying?’

It was a cracked, high, cheerful cry, and it made all three of them jump. Sor Tomasa stood in the passage in her nightcap. She was ninety-one, the oldest nun in the city, as deaf as a loaf, and she wandered.

[[s Pascuala > Sor Tomasa]]‘Nobody, little mother,’ Pascuala said into her ear. [[s Pascuala > Sor Tomasa]]‘Go back to bed.’

[[s Sor Tomasa > Pascuala]]‘I smell satin.’ The old nun pushed past her. She saw the shoes, and she picked them up and held them against her cheek, and her face went foolish and sweet. [[s Sor Tomasa > Pascuala]]‘I had a pair of these. I gave them to the gardener’s girl, she’d feet like mine. What is it, is someone going out?’

[[s Sor Ysidra > Sor Tomasa]]‘No one goes out,’ said Ysidra loudly.

[[s Sor Tomasa > Sor Ysidra]]‘I did,’ Sor Tomasa replied. [[s Sor Tomasa > Sor Ysidra]]‘In the earthquake. The wall was down for nine days. I went as far as the river, and ate a fish.’ She gave a deep sigh. [[s Sor Tomasa > Sor Ysidra]]‘And then I came home, because it was what I wanted. But I knew, you see. The rest of them only think so.’

Nobody spoke. Behind the barrel a person was crying, quietly, in the way people do who’ve been brought up to it.

[[s Madre Encarnación > Sor Ysidra]]‘Sister Portress!’

That was the voice that every one of them dreaded. It came from the head of the stairs, and a lamp with it.

[[s Madre Encarnación > Sor Ysidra]]‘Why is there talking?’

[[s Sor Ysidra]]‘Santa Orosia, help us,’ breathed Ysidra. She stood up. She looked at the novice, with her big red hands; at the cook; and at the key on her own belt, not the key to the turn but the other, the one for the street door, which was opened for bishops and for the dead. She’d oiled it every Saturday.

[[s Madre Encarnación > Sor Ysidra]]‘I asked you a question, Sister!’

[[s Pascuala > Sor Ysidra]]‘Tell her it’s a ham,’ Pascuala muttered.

[[s Sor Ysidra > Madre Encarnación]]‘It’s a ham, Reverend Mother!’ the portress cried.

[[s Madre Encarnación > Sor Ysidra]]‘At this hour?’

[[s Sor Ysidra > Madre Encarnación]]‘For the feast! It has stuck in the turn! I’ll need to open the door for it!’

The lamp hung there. One could hear Madre Encarnación thinking. She was a just woman, and a proud one, who had been put behind this wall at seven years of age with a doll in her arms. She had kept the doll; Pascuala had seen it in the strong-box, under the papers.

[[s Madre Encarnación > Sor Ysidra]]‘Is it a good one?’ the abbess asked finally.

[[s Sor Ysidra > Madre Encarnación]]‘Mother?’

[[s Madre Encarnación > Sor Ysidra]]‘The ham that is coming in. Is it better than what we have?’

Sor Ysidra’s mouth opened, and closed. It was the cook who answered. [[s Pascuala > Madre Encarnación]]‘It’s not better, Reverend Mother,’ she said up the stairs in her slow voice. [[s Pascuala > Madre Encarnación]]‘It’s only that it wants to be here.’

For the space of a whole Paternoster there was no reply.

[[s Madre Encarnación > Pascuala]]‘Pascuala.’

[[s Pascuala > Madre Encarnación]]‘My lady?’

[[s Madre Encarnación > Pascuala]]‘How much is still owing, upon that paper?’

[[s Pascuala > Madre Encarnación]]‘Ninety pesos, my lady.’

[[s Madre Encarnación > Pascuala]]‘I find that I am tired of the sight of it,’ said the abbess. [[s Madre Encarnación > Pascuala]]‘Come to me after Lauds and I shall burn it. It seems to be a night for that. As to the ham, I’m going to bed; I’ve heard nothing; and I hope whoever opens that door will have the sense to lift it, so that it doesn’t scrape.’

And the lamp withdrew.

[[s Sor Tomasa > Sor Ysidra]]‘What did she say?’ shouted Sor Tomasa.

Nobody told her. Ysidra had already got both hands to the key, and Jerónima was sitting upon the floor of the lodge with her tongue between her teeth, like a child, pulling on the shoes.
