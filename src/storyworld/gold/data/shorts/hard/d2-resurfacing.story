title: Resurfacing
section: third | past | - | Bilal Haddad
person: Bilal Haddad | Bilal; Coach; the taller man; the dark haired man; the coach; Uncle; his uncle | he/him
person: Aatu Kinnunen | Aatu; Ati; the blond; the driver; the smaller man; my little brother | he/him
person: Samira | Samira; Mouse; Sam; his niece; the little goalie; the girl | she/her
person: Nour | Nour; his sister; Mama; your mother | she/her
person: Pirkko | Pirkko; the redhead; the boss; the manager | she/her
person: Joonas Kinnunen | Joonas; the man in the camel coat; the stranger; that man; his brother | he/him
person: Onni | Onni; the other boy | he/him
person: Eetu | Eetu; the smallest defender | he/him
relation: Bilal Haddad | Samira | family:uncle
relation: Nour | Samira | family:mother
relation: Nour | Bilal Haddad | family:sister
relation: Joonas Kinnunen | Aatu Kinnunen | family:brother
relation: Bilal Haddad | Aatu Kinnunen | romantic
relation: Pirkko | Aatu Kinnunen | colleague
=====
A/N: sorry this is late my laptop died!! Chapter 9, right after the sauna party. No beta we fall on the ice like men

[[scene place=the bench/the ice; present=Bilal Haddad, Samira, Onni, Eetu, Aatu Kinnunen; time=Tuesday]]
[[s Samira > Bilal Haddad]]"Your staring again." Said Samira.

[[s Bilal Haddad > Samira]]"I'm watching the ice." Bilal said.

[[s Samira > Bilal Haddad]]"There's nobody on the ice. There's only Aatu on the ice."

This was true, unfortunately. It was Tuesday, the under tens were unlacing all over the bench, and out on the rink the blond was driving the resurfacer around in slow shining circles like he had done every Tuesday for two years. Except that for two years he had waved. Today he hadn't waved. Today he was looking straight in front of him like a man who is taking his driving test.

It was because of Saturday. It was because of Pirkko's stupid sauna party and the stupid jetty.

[[s Onni > Bilal Haddad]]"Coach, Eetu swallowed his mouthguard," said Onni.

[[s Eetu > Bilal Haddad]]"I didn't! I only chewed it!" said the smallest defender.

[[s Bilal Haddad > Eetu]]"Spit it out please," The coach said without turning his head. [[s Bilal Haddad > Eetu]]"All of it."

[[s Samira > Bilal Haddad]]"You should talk to him." said his niece. She was nine, she still had her goalie pads on, and she looked like a sofa with a face. [[s Samira > Bilal Haddad]]"Mama says you should, she says you've been a pain since Saturday."

[[s Bilal Haddad > Samira]]"Your mother said that to you?"

[[s Samira > Bilal Haddad]]"She said it to Grandma on the phone. I was under the table."

Bilal put his hands over his face, they smelled like glove. The thing was that nothing had even happened. They'd sat on the jetty with there feet in the water, him and Aatu, and Aatu had told him about the farm and the cows and the brother who wasn't speaking to him, and somewhere in the middle of a cow the blond had stopped talking and turned his head. There had been like ten centimeters left. And then Pirkko had come out with the sausages.

[[t Bilal Haddad]]"Ten centimeters," he thought. [[t Bilal Haddad]]"You cross a whole sea and two borders and you can't manage ten centimeters."

He got his phone out and wrote it quick before he could think.

[[m Bilal Haddad > Aatu Kinnunen]]"hey. do you want to get a coffee sometime. or not coffee"

Across the ice the resurfacer stopped. The driver took his phone out, looked at it for a very long time, put it away and drove on.

[[s Samira > Bilal Haddad]]"Oh no," said the little goalie.

~~~

[[scene place=the café/upstairs; present=Bilal Haddad, Samira, Pirkko, Joonas Kinnunen]]
Upstairs in the café Pirkko was counting the till. The redhead ran the whole place, the rink and the café and the skate hire, with one knee and no money, and nobody had ever seen her sit.

[[s Pirkko > Bilal Haddad]]"You look like something I scraped off the boards" she said. [[s Pirkko > Bilal Haddad]]"Cocoa for the goalie?"

[[s Samira > Pirkko]]"Yes please. Pirkko, did you know you ruined everything?"

[[s Bilal Haddad > Samira]]"Mouse!"

[[s Samira > Bilal Haddad]]"What? She did. With sausages."

The boss looked at the girl and then at the girl's uncle, who had gone dark red up to his hair. [[s Pirkko > Bilal Haddad]]"Oh," she said slowly. [[s Pirkko > Bilal Haddad]]"Oh, for the love of... On the jetty? I thought you two were talking about cows!"

[[s Bilal Haddad > Pirkko]]"We were talking about cows."

That was when the man in the camel coat came up the stairs.

He was maybe forty and really handsome, in that way that's all shoulders, and he had no hat on although it was minus fifteen, so he wasn't from anywhere near. He had flowers. He stood there and dripped and held them like somebody had given him a baby.

[[s Joonas Kinnunen > Pirkko]]"Sorry," said the stranger. [[s Joonas Kinnunen > Pirkko]]"I'm looking for Ati. They told me he works here?"

[[s Pirkko > Joonas Kinnunen]]"Who?" said the manager.

[[s Joonas Kinnunen > Pirkko]]"Aatu Kinnunen. I call him Ati. Well, I used to." The man laughed but not like anything was funny. [[s Joonas Kinnunen > Pirkko]]"It's been three years. I don't know if he'll want to see me, I wasn't very nice at the end. But I drove seven hours so I'm going to stand here and say sorry to him if it kills me."

Nobody said anything. Bilal looked at the flowers. They were the expensive sort.

[[s Pirkko > Joonas Kinnunen]]"He's on the ice till six," Pirkko said finally.

[[s Joonas Kinnunen > Pirkko]]"Thanks. Can I wait?"

[[s Pirkko > Joonas Kinnunen]]"It's a free country. Coffee's two euros."

The man in the camel coat paid and went and sat by the window, where you could see the whole rink, and the smaller man going round and round on it with his fair head down. He watched him with such a look on his face that Bilal had to turn around and read the fire instructions.

[[s Samira > Bilal Haddad]]"Who is that?" whispered Samira.

[[s Bilal Haddad > Samira]]"Drink your cocoa."

[[s Samira > Bilal Haddad]]"Is that his boyfriend?"

[[s Bilal Haddad > Samira]]"I don't know, Mouse. It's not our business."

[[s Samira > Bilal Haddad]]"But he's *old*."

[[s Bilal Haddad > Samira]]"He's my age."

[[s Samira > Bilal Haddad]]"That's what I said," said his niece.

His phone buzzed, and his heart went up like an elevator, and it was only his sister.

[[s Nour > Bilal Haddad]]"Did you ask him?" said Nour in his ear, with no hello.

[[s Bilal Haddad > Nour]]"How do you... Nour, does everyone in this city know?"

[[s Nour > Bilal Haddad]]"Sam texted me. What did he say?"

[[s Bilal Haddad > Nour]]"Nothing. He's got someone. He's here, with flowers."

[[s Nour > Bilal Haddad]]"Who's here?"

[[s Bilal Haddad > Nour]]"Some ex. In a coat. It's fine, I'm going to bring her home and then I'm going to lie down on your floor."

[[s Nour > Bilal Haddad]]"You lie on my floor alot," his sister said. [[s Nour > Bilal Haddad]]"Bilal. Habibi. Did you see them kiss?"

[[s Bilal Haddad > Nour]]"No."

[[s Nour > Bilal Haddad]]"Did he say 'I'm the boyfriend'?"

[[s Bilal Haddad > Nour]]"He said he wasn't nice at the end."

[[s Nour > Bilal Haddad]]"Everyone isn't nice at the end! Ask *him*, not the coat. And put my daughter on, I want to know what she can see."

[[s Bilal Haddad > Nour]]"She can see everything" said Bilal and turned round to give her the phone. [[s Bilal Haddad > Samira]]"Mouse, it's..."

There was a cocoa on the table. There was a chair. There was no goalie.

[[scene place=rinkside/the gate/the ice; present=Bilal Haddad, Aatu Kinnunen, Samira, Joonas Kinnunen; time=six]]
He took the stairs three at a time. She was at the gate by the resurfacer's garage, all forty kilos of pads, and she had her arms stretched out on both sides so that nobody could get past, and on the other side of her, up on his machine with the motor ticking, was Aatu.

[[s Samira > Aatu Kinnunen]]"You can't come out until you answer the text," Samira was saying.

[[s Aatu Kinnunen > Samira]]"Sam, I need to park."

[[s Samira > Aatu Kinnunen]]"It's a easy text! It's coffee or not coffee!"

[[s Bilal Haddad > Samira]]"Samira, let him through," said Bilal. [[s Bilal Haddad > Aatu Kinnunen]]"I'm sorry. She's... I'm really sorry. You don't have to answer anything. There's somebody waiting for you upstairs anyway."

The blond had gone pink, it started at the collar. He didn't look at the taller man, he looked at the steering wheel. [[s Aatu Kinnunen > Bilal Haddad]]"I was going to answer. I wrote it like eleven times. I don't know what 'not coffee' is."

[[s Bilal Haddad > Aatu Kinnunen]]"What?"

[[s Aatu Kinnunen > Bilal Haddad]]"You wrote 'or not coffee'. I didn't know if it means tea or if it means you don't want to. I'm not good with the, with when it's written." Then he lifted his head. He had very light eyes, and there was frost in his lashes. [[s Aatu Kinnunen > Bilal Haddad]]"Who's waiting?"

[[s Joonas Kinnunen > Aatu Kinnunen]]"I am," somebody said.

The man in the camel coat had come down behind them. Up close he didn't look so handsome. He looked like he hadn't slept.

All the pink went out of the driver's face. [[s Aatu Kinnunen > Joonas Kinnunen]]"Joonas," he said.

[[s Joonas Kinnunen > Aatu Kinnunen]]"Hi, Ati."

[[s Aatu Kinnunen > Joonas Kinnunen]]"Is it Dad?"

[[s Joonas Kinnunen > Aatu Kinnunen]]"No. No, he's fine, he's the same as ever, he's shouting at the vet. It's me. I came to say..." The stranger looked at the flowers, then held them up in the air, over the goalie's head, because she still hadn't moved. [[s Joonas Kinnunen > Aatu Kinnunen]]"I sided with him. When you told us. I just stood there in the milking parlor and looked at my boots, and you took your bag and left, and I should have driven you to the bus at least. I think about that bus all the time. I'm your brother. It was eleven kilometers."

[[t Bilal Haddad]]"Brother," thought Bilal. [[t Bilal Haddad]]"*Brother*. You absolute donkey."

[[s Aatu Kinnunen > Joonas Kinnunen]]"Twelve," said Aatu. His voice was all wrong.

[[s Joonas Kinnunen > Aatu Kinnunen]]"Twelve. I got you these, I don't know why, the lady in the shop asked what the occasion was and I said 'I've been an idiot' and she said 'so, lilies.'"

It was quiet enough to hear the water settle. Then the little goalie put down first one arm and then the other one.

[[s Samira > Joonas Kinnunen]]"You can go past," she told Joonas. [[s Samira > Joonas Kinnunen]]"But your not allowed on the wet part."

He went on the wet part. He did it in city shoes with his arms out, and halfway there his feet left, and Aatu was down off the machine faster then you can say it, and had him round the camel coat. They both went over. They lay there on the fresh ice with the lilies all around them, and it was a while before it was clear that what they were doing was laughing. Mostly.

[[s Bilal Haddad > Samira]]"Come on," Bilal said quietly. [[s Bilal Haddad > Samira]]"Lets go find your shoes."

[[s Samira > Bilal Haddad]]"But he didn't *answer*!"

[[s Bilal Haddad > Samira]]"Mouse. He's busy."

[[s Aatu Kinnunen > Bilal Haddad]]"Bilal!" It was the blond, flat on his back, with his hat gone and his brother's elbow in his stomach. [[s Aatu Kinnunen > Bilal Haddad]]"Not coffee!"

[[s Bilal Haddad > Aatu Kinnunen]]"Is that a yes or a no?" the dark haired man shouted back.

[[s Aatu Kinnunen > Bilal Haddad]]"I told you, I don't know! What is it?"

[[s Bilal Haddad > Aatu Kinnunen]]"It's dinner! With me! Like a date!"

[[s Joonas Kinnunen > Aatu Kinnunen]]"Say yes, you cow," said Joonas into the ice.

[[s Aatu Kinnunen > Bilal Haddad]]"Yes!" yelled Aatu. [[s Aatu Kinnunen > Bilal Haddad]]"Yes! Thursday! I have Thursday!"

Up in the café window the redhead knocked on the glass with a sausage fork and gave all of them both thumbs.

In his hand the phone, which he had forgotten all about, made a tiny noise.

[[s Nour > Bilal Haddad]]"I heard that," said his sister. [[s Nour > Bilal Haddad]]"Everything! What happened? Who's the cow?"

[[s Bilal Haddad > Nour]]"My 'not coffee'," said Bilal, [[s Bilal Haddad > Nour]]"is the cow." and he found that he couldn't stop smiling, it hurt in the cold, and Samira took the phone out of his fingers and began to tell her mother from the beginning.

[[s Samira > Nour]]"So first he was staring," she said.
