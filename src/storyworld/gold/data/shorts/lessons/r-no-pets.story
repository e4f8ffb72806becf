title: No Pets, No Smoking
section: third | past | - | Delphine Achebe-Roux
person: Delphine Achebe-Roux | Delphine; Del | she/her
person: Bronagh | Bronagh; Bron | she/her
person: Suki | Suki | she/her
person: Mrs. Crombie | Mrs. Crombie; Crombie; the landlady; the old woman | she/her
person: Bronagh's mother | My mother; Mammy | she/her
person: Gavin | Gavin; My son-in-law | he/him
relation: Delphine Achebe-Roux | Bronagh | friend: flatmates
relation: Delphine Achebe-Roux | Suki | friend: flatmates
relation: Bronagh | Suki | friend: flatmates
relation: Mrs. Crombie | Delphine Achebe-Roux | other: landlady and tenant
relation: Mrs. Crombie | Bronagh | other: landlady and tenant
relation: Mrs. Crombie | Suki | other: landlady and tenant
relation: Bronagh's mother | Bronagh | family: mother
relation: Gavin | Mrs. Crombie | family: son-in-law
=====
No Pets, No Smoking

[[scene place=the kitchen; present=Delphine Achebe-Roux, Bronagh, Mrs. Crombie; time=Sunday]]
Delphine came into the kitchen on Sunday wanting only a cup of tea, and found Bronagh sitting on the floor with her back against the oven, staring at the kettle.

[[s Delphine Achebe-Roux > Bronagh]]“Is it broken?”

[[s Bronagh > Delphine Achebe-Roux]]“In a sense.”

[[s Delphine Achebe-Roux > Bronagh]]“In what sense?”

[[s Bronagh > Delphine Achebe-Roux]]“Don’t switch it on, is all.”

[[s Delphine Achebe-Roux > Bronagh]]“Bron, I’ve been on nights. I’ve had a man’s thumb in my hand for two hours, and not attached to the man. I want tea.”

[[s Bronagh > Delphine Achebe-Roux]]“There’s juice.”

[[s Delphine Achebe-Roux > Bronagh]]“What’s wrong with the kettle?”

Bronagh pulled her cardigan sleeves down over her hands, first the left one and then the right. She was the tallest of the three of them, and on the floor she looked like something that had been delivered in a flat pack and abandoned.

[[s Bronagh > Delphine Achebe-Roux]]“You know how we said no work in the flat,” she said.

[[s Delphine Achebe-Roux > Bronagh]]“I remember you said it. You laminated it.”

[[s Bronagh > Delphine Achebe-Roux]]“And you know how Mrs. Crombie said she’d be round about the damp.”

[[s Delphine Achebe-Roux > Bronagh]]“On Monday.”

[[s Bronagh > Delphine Achebe-Roux]]“Well, she came today.”

Delphine looked at the kettle. It was an ordinary kettle, plastic, white once. It seemed to her that it was looking back. There was a huffiness about the spout.

[[s Delphine Achebe-Roux > Bronagh]]“No,” she said.

[[s Bronagh > Delphine Achebe-Roux]]“She let herself in. With her key! I was in a towel.”

[[s Delphine Achebe-Roux > Bronagh]]“Bronagh, *no*.”

[[s Bronagh > Delphine Achebe-Roux]]“I got a fright. I put my hands up, just like that, I didn’t even say a word, and there was a sort of a slurp.”

[[s Delphine Achebe-Roux > Bronagh]]“A slurp.”

[[s Bronagh > Delphine Achebe-Roux]]“And her bag was on the floor. It’s in the bread bin. I didn’t like to look in it.”

[[s Delphine Achebe-Roux > Bronagh]]“When was this?”

[[s Bronagh > Delphine Achebe-Roux]]“Half ten.”

[[s Delphine Achebe-Roux > Bronagh]]“It’s ten to *four*.”

[[s Bronagh > Delphine Achebe-Roux]]“I know what time it is, Del, I’ve been sitting here watching it.”

[[s Delphine Achebe-Roux > Bronagh]]“Can she hear us?”

[[s Bronagh > Delphine Achebe-Roux]]“I’d say so. When I said a thing about the deposit she rattled.”

Delphine got down on her hunkers, with her lanyard swinging, and lifted the lid with one finger. Water, a decent amount of limescale, and at the bottom something that could have been a reflection except that it had glasses on. She shut it again.

[[s Delphine Achebe-Roux > Mrs. Crombie]]“Hello, Mrs. Crombie,” she said. [[s Delphine Achebe-Roux > Mrs. Crombie]]“We’re just going to sort you out.”

The kettle rattled.

[[s Delphine Achebe-Roux > Bronagh]]“Have you tried pouring?”

[[s Bronagh > Delphine Achebe-Roux]]“Pouring her where?”

[[s Delphine Achebe-Roux > Bronagh]]“A basin. The bath.”

[[s Bronagh > Delphine Achebe-Roux]]“And what if she doesn’t all come out? My mother did a goat once and it was never right after. It walked at a slant.”

[[s Delphine Achebe-Roux > Bronagh]]“Did you ring your mother?”

[[s Bronagh > Delphine Achebe-Roux]]“I’d rather go to prison.”

[[s Delphine Achebe-Roux > Bronagh]]“You may well go to prison.”

[[s Bronagh > Delphine Achebe-Roux]]“They’d have to prove it,” said Bronagh, but she had started to cry a bit, and Delphine, who was too tired to be angry and still stay upright, sat down beside her against the oven and put an arm as far round her as it went.

[[scene place=the kitchen; present=Delphine Achebe-Roux, Bronagh, Suki, Mrs. Crombie; time=a quarter past four]]
That was how Suki found them at a quarter past four, when she came into the kitchen from her shift at the garden centre with a tray of dead geraniums she was planning to have a word with. She put the tray on the table. She took off her bicycle helmet, said [[s Suki > Delphine Achebe-Roux, Bronagh]]“God, I’m parched,” and put the kettle on.

They both screamed.

[[s Suki > Delphine Achebe-Roux, Bronagh]]“What? What!”

[[s Bronagh > Suki]]“Off! Turn it off!” Bronagh went across the lino on her knees and tore the plug out of the wall. The kettle had got as far as a mutter. She held it in both arms against her chest, which could not have been comfortable. [[s Bronagh > Mrs. Crombie]]“Are you all right? Knock if you’re all right.”

There was a pause, then one knock. It was not a friendly one.

[[s Suki > Delphine Achebe-Roux]]“Who’s in there?” asked Suki, who had been a witch longer than either of them and didn’t need to be told how many beans made five.

[[s Delphine Achebe-Roux > Suki]]“Crombie,” Delphine told her.

[[s Suki > Delphine Achebe-Roux]]“The *landlady*?”

[[s Delphine Achebe-Roux > Suki]]“She came about the damp.”

[[s Suki > Delphine Achebe-Roux]]“She’s got the damp.” Suki’s mouth was doing something. She pressed it flat with the back of her hand. [[s Suki > Bronagh]]“Sorry. Sorry, Bron. Was it the hands?”

[[s Bronagh > Suki]]“I was in a towel.”

[[s Suki > Bronagh]]“I’ve told you about the hands.”

[[s Bronagh > Suki]]“I know you have.”

[[s Suki > Bronagh]]“Gloves, I said. Even mittens.”

[[s Bronagh > Suki]]“In the *shower*?”

[[s Delphine Achebe-Roux > Suki, Bronagh]]“Could we,” said Delphine, [[s Delphine Achebe-Roux > Suki, Bronagh]]“do this part later?”

Suki pulled a chair out and sat on it backwards. She held out her arms for the kettle as one does for somebody’s baby, and after a moment’s hesitation Bronagh handed it up. Suki put her ear to the side. She listened for a good long time, nodding once or twice.

[[s Suki > Delphine Achebe-Roux, Bronagh]]“She’s not hurt,” she reported. [[s Suki > Delphine Achebe-Roux, Bronagh]]“She’s livid. She says it’s a serious breach. She says there’s nothing in the lease about it but there will be.”

[[s Delphine Achebe-Roux > Suki]]“Can you get her out?”

[[s Suki > Delphine Achebe-Roux]]“I could get her out this minute.”

[[s Bronagh > Suki]]“Oh, thank God,” said Bronagh.

[[s Suki > Bronagh]]“But should I?”

Nobody answered that. Rain had begun on the window, and in the corner over the boiler, where the stain was, the wallpaper let go of another inch with a soft wet sound. They had first reported it in March. They had reported it in April, in May with photographs, and in June with a mushroom in a bag.

[[s Delphine Achebe-Roux > Suki]]“You’re not serious,” Delphine said.

[[s Suki > Delphine Achebe-Roux]]“I’m only saying that we’ve got her here.”

[[s Delphine Achebe-Roux > Suki]]“That’s kidnap.”

[[s Suki > Delphine Achebe-Roux]]“It’s a meeting. When did she last sit down with us for five minutes together?”

[[s Delphine Achebe-Roux > Suki]]“She’s not sitting, she’s dissolved.”

[[s Suki > Delphine Achebe-Roux]]“She put the rent up ninety quid over a text, Del. With a thumbs-up on it.”

[[s Delphine Achebe-Roux > Suki]]“I took an oath.”

[[s Suki > Delphine Achebe-Roux]]“Not about kettles.”

[[s Delphine Achebe-Roux > Suki]]“About harm!”

[[s Suki > Delphine Achebe-Roux]]“And what about your chest? You’ve had that cough since Easter. You’re a nurse, what would you say to a person with that cough?”

[[s Delphine Achebe-Roux > Suki]]“I’d ask what their housing was like,” said Delphine, after a struggle.

[[s Suki > Delphine Achebe-Roux]]“There you go.”

[[s Bronagh > Suki, Delphine Achebe-Roux]]“Sorry,” Bronagh put in from the floor, [[s Bronagh > Suki, Delphine Achebe-Roux]]“but could we ask *her*?”

The other two looked round.

[[s Bronagh > Suki, Delphine Achebe-Roux]]“Well, she’s the one that’s in it. Mammy always says that you should never bargain over a thing’s head.” She wiped her nose on her sleeve and shuffled round until she was eye to eye with the dial. [[s Bronagh > Mrs. Crombie]]“Mrs. Crombie? It’s Bronagh, from the back bedroom. I’m very sorry about this. I’m going to let you out whatever you say, so you needn’t be frightened.”

[[s Suki > Bronagh]]“Bron!” hissed Suki.

[[s Bronagh > Suki]]“I am, though.” She turned back. [[s Bronagh > Mrs. Crombie]]“But while you’re in there. Can you feel it? The wet? Because I lie beside that wall every night, and I’ve a pile of books that’s gone to porridge, and I don’t think that you’re a bad person, I think you’ve just never been damp before.”

The kettle was silent. Then it began to shake, a fine steady trembling, so that the lid chattered.

[[s Delphine Achebe-Roux > Suki]]“What’s she saying?” Delphine whispered.

[[s Suki > Delphine Achebe-Roux]]“She isn’t,” said Suki. She had lost the grin. [[s Suki > Delphine Achebe-Roux]]“She’s cold. Get a towel.”

***

[[scene place=the couch/the front room; present=Delphine Achebe-Roux, Bronagh, Suki, Mrs. Crombie; time=five o’clock/By five]]
By five o’clock Mrs. Crombie was on the couch in the front room in Delphine’s dressing gown, with a towel round her head and her glasses fogged, holding a mug of juice. They had none of them felt they could offer tea.

[[s Mrs. Crombie]]“I could taste the bag,” she said. It was the third time she’d said it.

[[s Delphine Achebe-Roux > Mrs. Crombie]]“It’ll pass off,” said Delphine. [[s Delphine Achebe-Roux > Mrs. Crombie]]“Follow my finger. Good. And the other way?”

[[s Mrs. Crombie > Delphine Achebe-Roux]]“You’re the nurse.”

[[s Delphine Achebe-Roux > Mrs. Crombie]]“I am.”

[[s Mrs. Crombie > Delphine Achebe-Roux]]“I had you down as the student.” The landlady’s eyes went past her to Suki in the armchair, and on to Bronagh, who was standing at the door with oven gloves on. [[s Mrs. Crombie > Bronagh]]“And you’re the one who did it.”

[[s Bronagh > Mrs. Crombie]]“I am. I’m so sorry. You should knock, though.”

[[s Mrs. Crombie > Bronagh]]“I should knock,” Mrs. Crombie agreed, faintly. She drank some of the juice. Her hands were wrinkled to the wrist, as if she had been hours at the washing up. [[s Mrs. Crombie > Bronagh, Delphine Achebe-Roux, Suki]]“I told Gavin to do that wall. My son-in-law. I paid him for it. He said that he’d done it.”

[[s Suki > Mrs. Crombie]]“When was that?”

[[s Mrs. Crombie > Suki]]“March.”

[[s Suki > Mrs. Crombie]]“Did he send a photo?”

[[s Mrs. Crombie > Suki]]“He sent a photo of *a* wall.”

[[s Suki > Mrs. Crombie]]“And you never came and looked?”

[[s Mrs. Crombie > Suki]]“I’m seventy-one, hen. I’ve eleven flats and a hip.” But she didn’t say it as though it were an answer. She turned her head in its towel and regarded the corner over the window, where there was another stain, one that they hadn’t even got round to reporting, in the shape of Portugal. [[s Mrs. Crombie > Delphine Achebe-Roux, Bronagh, Suki]]“Is it like that all over?”

[[s Delphine Achebe-Roux > Mrs. Crombie]]“That’s one of the better ones.”

[[s Mrs. Crombie]]“Dear, dear,” said Mrs. Crombie.

They listened to the rain. Suki got up after a bit and tucked the dressing gown round the old woman’s feet, roughly, looking somewhere else.

[[s Mrs. Crombie > Suki]]“What would it take,” asked Mrs. Crombie, [[s Mrs. Crombie > Suki]]“to do a wall? Your way.”

[[s Suki > Mrs. Crombie]]“Ours? An afternoon. But there’s no work in the flat. It’s laminated.”

[[s Mrs. Crombie > Suki]]“And if I took the ninety pounds off?”

Suki looked at Delphine. Delphine looked at Bronagh, who shrugged in her gloves.

[[s Delphine Achebe-Roux > Mrs. Crombie]]“It’s not a question of the money,” Delphine began.

[[s Suki > Mrs. Crombie]]“It’s partly the money,” Suki said.

[[s Mrs. Crombie > Suki]]“The ninety, and I knock.”

[[s Suki > Mrs. Crombie]]“And a cat.”

[[s Mrs. Crombie > Suki]]“It says no pets.”

[[s Suki > Mrs. Crombie]]“He’s not a pet, he’s more of a consultant.”

Mrs. Crombie took off her glasses and wiped them on the towel, and without them her face was small and pink and not at all like the face of someone who owned eleven flats.

[[s Mrs. Crombie > Suki]]“Is he a big cat?”

[[s Bronagh > Mrs. Crombie]]“He varies,” said Bronagh.

[[s Mrs. Crombie > Bronagh]]“I see.” She put them on again. [[s Mrs. Crombie > Delphine Achebe-Roux, Bronagh, Suki]]“One more thing, then, and it’s off the books. You’ve never met my Gavin, have you? He’s coming on Thursday to read the meter.” She considered the oven gloves for some time. [[s Mrs. Crombie > Bronagh]]“Would you have such a thing as a second kettle?”
