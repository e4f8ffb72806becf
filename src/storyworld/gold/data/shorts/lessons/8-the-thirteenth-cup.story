title: The Thirteenth Cup
section: third | present | - | Godmother Sloe
person: Godmother Sloe | Godmother Sloe; Sloe; Slowcoach | she/her
person: Dame Perpetua | Dame Perpetua; Perpetua; the eldest godmother; the woman with the ear-trumpet | she/her
person: Auntie Whin | Auntie Whin; Whin; the seventh | she/her
person: the Queen | the Queen; the baby's mother; Your Majesty; Ma'am; Adelheid | she/her
person: the nurse | the nurse; Sister Obi; the woman in the apron | she/her
person: the thirteenth | the thirteenth; Nettle; the voice; Nettie | she/her
person: the baby | the baby; the princess; poppet | she/her
relation: the Queen | the baby | family:mother
relation: the thirteenth | Godmother Sloe | family:sister
relation: Dame Perpetua | Auntie Whin | colleague
relation: Auntie Whin | Godmother Sloe | colleague
=====
[[scene place=the vestibule; present=Godmother Sloe, Dame Perpetua, Auntie Whin; time=ten to three]]
There are twelve gold cups on the table in the vestibule, and Godmother Sloe has counted them twice.

[[s Godmother Sloe > Dame Perpetua, Auntie Whin]]“Twelve,” she says.

[[s Dame Perpetua > Godmother Sloe]]“Elves?” says Dame Perpetua, and puts up her ear-trumpet. [[s Dame Perpetua > Godmother Sloe]]“Where? I was told there would be none.”

[[s Auntie Whin > Dame Perpetua]]“*Twelve*, Perpetua. Cups.”

[[s Dame Perpetua > Auntie Whin]]“Well, there are twelve of us.”

[[s Godmother Sloe > Dame Perpetua, Auntie Whin]]“There are thirteen of us,” says Sloe.

Nobody looks at her. It’s ten to three, the other nine are in the chapel already, practising their faces, and through the wall comes the sound of an organist who has mislaid a page. Auntie Whin leans over the nearest cup and fixes her hair in it.

[[s Auntie Whin > Godmother Sloe]]“They didn’t forget her, if that’s what’s eating you. It was a matter of seating.”

[[s Godmother Sloe > Auntie Whin]]“Seating.” Sloe has the card in her sleeve. She has been carrying it about all week, like a splinter. [[s Godmother Sloe > Auntie Whin]]“‘Their Majesties request the company of the godmothers.’ It doesn’t say ‘most of’. It doesn’t say ‘some’.”

[[s Dame Perpetua > Auntie Whin]]“Plums?” says Dame Perpetua. [[s Dame Perpetua > Auntie Whin]]“I can’t have plums.”

[[s Auntie Whin > Godmother Sloe]]“They’ve only the twelve cups. It’s a set.”

[[s Godmother Sloe > Auntie Whin]]“They could have got a mug, Whin. She isn’t proud, she’d have drunk it from a mug! Do you know what happens now? Did none of you read the literature?”

[[s Dame Perpetua > Godmother Sloe]]“What does she say?”

[[s Auntie Whin > Dame Perpetua]]“She says it’ll be spindles.”

[[s Dame Perpetua > Auntie Whin]]“It’s always spindles,” the eldest godmother agrees comfortably. [[s Dame Perpetua > Auntie Whin]]“In my day it was frogs.”

[[s Godmother Sloe > Auntie Whin]]“Who’s got a telephone?” says Sloe.

[[s Auntie Whin > Godmother Sloe]]“You mustn’t ring her. If you ring, then she’s been told, and if she’s told she’s been slighted officially. As long as nobody rings, it’s just a thing that’s in the air.”

[[s Godmother Sloe > Auntie Whin]]“She’s my sister.”

[[s Auntie Whin > Godmother Sloe]]“I know she is, dear. That’s why you got a cup.”

It takes Sloe a moment or two to feel where that one has gone in. Then she picks up Whin’s handbag, takes out the telephone, and walks off with it behind the coats.

[[scene place=behind the coats/the vestibule; present=Godmother Sloe]]
It rings eleven times. There’s a click, a crash of something being put down, and a great noise of geese.

[[s the thirteenth > Godmother Sloe]]“If it’s about the roof, I’ve no money,” says the voice.

[[s Godmother Sloe > the thirteenth]]“Nettle, it’s me.”

[[s the thirteenth > Godmother Sloe]]“Slowcoach! Hang on, I’ve got my hand up a goose.” There’s a squawk, then a tap running. [[s the thirteenth > Godmother Sloe]]“There. Why are you whispering?”

[[s Godmother Sloe > the thirteenth]]“I’m in some coats. What are you doing today?”

[[s the thirteenth > Godmother Sloe]]“I’ve just said. Geese.”

[[s Godmother Sloe > the thirteenth]]“And this afternoon? About three?”

The tap stops. It’s a while before anything comes down the line but the breathing of a person who is taking off her apron.

[[s the thirteenth > Godmother Sloe]]“They’ve had the baby,” says Nettle.

[[s Godmother Sloe > the thirteenth]]“A girl. A fortnight ago.”

[[s the thirteenth > Godmother Sloe]]“And it’s the christening.”

[[s Godmother Sloe > the thirteenth]]“Yes.”

[[s the thirteenth > Godmother Sloe]]“And you’re in the coats.”

[[s Godmother Sloe > the thirteenth]]“Nettie, please listen. I’m asking you not to come.”

[[s the thirteenth > Godmother Sloe]]“I wasn’t *going* to come. I’ve only this minute heard of it! I was going to do the geese, then have an egg.” Her voice goes up a little. [[s the thirteenth > Godmother Sloe]]“Only I can feel it starting, Sloe. My hat’s come out of the cupboard on its own. It’s doing that thing with the brim. You know what it’s like, I don’t get to choose, I’m what happens when there’s one too few.”

[[s Godmother Sloe > the thirteenth]]“Can’t you hold on to something?”

[[s the thirteenth > Godmother Sloe]]“I’m holding on to the sink,” says the thirteenth, and the line goes dead.

[[scene place=the vestibule; present=Godmother Sloe, Dame Perpetua, Auntie Whin, the Queen, the nurse, the baby]]
When Sloe fights her way out there are more people in the vestibule. One is very young, with a crown on crooked and a wet patch on her front, and she’s crying in a quiet, practical way, as one might peel potatoes. A woman in an apron has the baby.

[[s the nurse > the Queen]]“It’s just the third day come late,” the woman in the apron is saying. [[s the nurse > the Queen]]“It’s milk and nerves, Ma’am. They all do it.”

[[s the Queen > the nurse]]“I’m not nervous, Sister Obi. I’ve been looking at the *cups*.”

[[s Dame Perpetua > Auntie Whin]]“Who’s that?” demands the woman with the ear-trumpet.

[[s Auntie Whin > Dame Perpetua]]“That’s the Queen, Perpetua.”

[[s Dame Perpetua > the Queen]]“She’s twelve! Are you eating, child?”

[[s the Queen > Dame Perpetua]]“I’m nineteen,” says the Queen. [[s the Queen > Godmother Sloe, Auntie Whin, Dame Perpetua]]“Which of you knows how to count? I asked the chamberlain and he told me it was tradition. I asked my mother-in-law, and she said, ‘One can’t have everybody, Adelheid.’ But I’ve read that book. I had it as a little girl. I know what page I’m on.”

[[s the nurse > Godmother Sloe, Auntie Whin, Dame Perpetua]]“She’s had me read it out, too,” the nurse tells them over the small bald head. [[s the nurse > Godmother Sloe, Auntie Whin, Dame Perpetua]]“Four in the morning, every feed. We get to the spindle and we have to stop and put all the lamps on.”

[[s Auntie Whin > the Queen]]“Your Majesty mustn’t upset herself. I’m the seventh, and I had intended to give her Deportment, but I could do something in the way of thimbles...”

[[s Godmother Sloe > Auntie Whin]]“It won’t be thimbles she needs.”

[[s Auntie Whin > Godmother Sloe]]“It’s a *precaution*.”

[[s the Queen > Godmother Sloe]]“Who are you?” the Queen asks Sloe.

[[s Godmother Sloe > the Queen]]“I’m the twelfth. I go last, Ma’am, I’m the one who’s meant to make it a hundred years instead. That’s all I’m for. I tidy up.”

[[s the Queen > Godmother Sloe]]“And can you?”

Sloe looks at the bundle. It has one fist out, purple, and the fist is opening and closing upon nothing, like somebody trying a door. She finds that she can’t say it.

[[s the nurse > Godmother Sloe]]“You were asked a question,” says Sister Obi.

A cold wind lifts all the coats by their hems. In the chapel the organ stops in the middle of a bar.

[[s Dame Perpetua > Auntie Whin]]“Is it rain?”

[[s Auntie Whin > Dame Perpetua]]“No, Perpetua,” says Whin, very white. [[s Auntie Whin > Dame Perpetua]]“It’s hats.”

[[s the thirteenth > Godmother Sloe]]“Sloe!” somebody shouts through the great door. The bolts are sweating. [[s the thirteenth > Godmother Sloe]]“I’m so sorry! I let go of the sink!”

[[s Godmother Sloe > the thirteenth]]“Can you stop out there?”

[[s the thirteenth > Godmother Sloe]]“Not for long! I’ve got the speech coming up, it’s like hiccups! ‘Before the sun sets’... no! No, I won’t! Someone do something!”

Godmother Sloe has tidied up after this eleven times, in eleven kingdoms, over some nine hundred years. She’s never once thought to do anything *first*. She looks at the table. Twelve gold cups. She takes the end one, the one with the S.

[[s Godmother Sloe > the Queen]]“Give her mine,” she says. [[s Godmother Sloe > the Queen]]“I’ll go home. Then there’ll be twelve.”

[[s Auntie Whin > Godmother Sloe]]“You can’t, then *you’d* be the one left out. It would just be you with the hat!”

[[s Dame Perpetua > Auntie Whin]]“What’s she doing with that cup?”

[[s Auntie Whin > Dame Perpetua]]“Being noble.”

[[s Dame Perpetua > Godmother Sloe]]“Oh, don’t do that, it never lasts,” says Dame Perpetua.

[[s the Queen > the nurse]]“Sister Obi,” says the Queen. She has stopped crying. She wipes her nose upon the ermine, which has been waiting three hundred years for somebody to do it, hands her crown to Whin as she’d hand an umbrella to a footman, and holds out her arms for the baby. [[s the Queen > the nurse]]“What did you have your tea in?”

[[s the nurse > the Queen]]“My tea, Ma’am?”

[[s the Queen > the nurse]]“Just now. In the nursery.”

[[s the nurse > the Queen]]“In my mug.” The nurse goes red. She brings it out from the apron pocket. It’s brown, it has a chip, and on the side of it is written [[q]]“WORLD’S OKAYEST AUNT”.

[[s the Queen > the nurse]]“May I borrow it?”

And she goes over to the great door with the princess on one arm and the mug hooked on a finger, and kicks it, twice, at the bottom.

[[s the Queen > the thirteenth]]“Hello? It’s the baby’s mother. I’m afraid there’s been some stupidity about crockery. Would you mind very much having the mug?”

Nothing at all is heard from outside.

[[s the Queen > the thirteenth]]“It’s a nice mug. It’s clean, more or less. You’d be after Godmother Sloe, so you would have the very last word, and there’d be no one to tidy it up. You could say anything. I’d just have to trust you.” She swallows. [[s the Queen > the thirteenth]]“I do, I think. I’ve met your sister.”

[[s the thirteenth > the Queen]]“What does it say?” asks a small voice, close to the keyhole. [[s the thirteenth > the Queen]]“There’s something on it. I can see there’s writing.”

The Queen tells her.

There’s a noise from behind the door, and for a bad moment Sloe takes it for the speech. But she’s known that laugh since they were both in one pram.

***

[[scene place=the chapel/the font; present=Godmother Sloe, Dame Perpetua, Auntie Whin, the Queen, the nurse, the thirteenth, the baby; time=twenty past three]]
At twenty past three the thirteenth stands at the font in a hat that’s stopped moving. She smells of goose. Beauty’s been given, and Grace, and Deportment; Sloe, with her hundred years all folded up in her pocket and nobody to give them to, has said [[q]]“Warm feet”, and sat down.

[[s the thirteenth > the baby]]“Well, poppet,” says Nettle. She has hold of the mug with both hands. [[s the thirteenth > the baby]]“I’ve only ever done the one thing. I’ll have to make it up.”

[[s Dame Perpetua > Auntie Whin]]“What does she say?” Dame Perpetua asks the entire chapel.

[[s Auntie Whin > Dame Perpetua]]“Ssh. She’s thinking.”

[[s the thirteenth > the baby]]“Before the sun sets on her sixteenth birthday,” the thirteenth begins, and eleven godmothers catch their breath, [[s the thirteenth > the baby]]“she’ll notice who isn’t there. And she’ll go out and get them.” She looks round for her sister. [[s the thirteenth > Godmother Sloe]]“Was that all right?”

Sloe can’t answer. She holds up her cup.
