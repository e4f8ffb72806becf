title: everybody in the walk-in (a bluebonnet diner story)
section: third | past | - | Marisol Quintanilla
person: Marisol Quintanilla | Marisol; Mari; mija; his sister; the waitress | she/her
person: Dewey Quintanilla | Dewey; Dwayne; mijo; her brother; the boy; the kid in the wet jacket | he/him
person: Abuela | Abuela; abuela; Chayo; Rosario; Mrs Quintanilla; his mother; her grandmother | she/her
person: Rudy Quintanilla | Papi; Rudy; Rodolfo; her dad | he/him
person: Meemaw | Meemaw; Darlene; the other grandmother | she/her
person: the trucker | the trucker; the big man; Sir; Lonnie | he/him
person: the radio | the radio; the weather radio; the weather man | -
relation: Abuela | Rudy Quintanilla | family:mother
relation: Abuela | Marisol Quintanilla | family:grandmother
relation: Meemaw | Marisol Quintanilla | family:grandmother
relation: Abuela | Dewey Quintanilla | family:grandmother
relation: Meemaw | Dewey Quintanilla | family:grandmother
relation: Rudy Quintanilla | Marisol Quintanilla | family:father
relation: Rudy Quintanilla | Dewey Quintanilla | family:father
relation: Marisol Quintanilla | Dewey Quintanilla | family:sister
relation: Abuela | Meemaw | rival
=====
[[scene place=the Bluebonnet/the diner; present=Marisol Quintanilla, Abuela, Rudy Quintanilla, Meemaw, the trucker]]
The sky over the Bluebonnet had gone the color of a pickle and there was only one customer left.

[[s Marisol Quintanilla > the trucker]]"You want more coffee sir?" Marisol asked.

[[s the trucker > Marisol Quintanilla]]"I want to know is that normal" said the trucker. He was looking out the window.

[[s Marisol Quintanilla > the trucker]]"It does that."

[[s the trucker > Marisol Quintanilla]]"It's green, ma'am."

[[s Marisol Quintanilla > the trucker]]"It does that too."

Behind her in the kitchen they were at it again. They had been at it since 1996, when Rudy Quintanilla married Darlene Pruitt's daughter in the parking lot of this very diner, and neither of the two old ladies had ever forgiven the other one for paying for half of the brisket.

[[s Abuela > Meemaw]]"You don't put sugar in cornbread," said Abuela.

[[s Meemaw > Abuela]]"I have always put sugar in my cornbread, Rosario."

[[s Abuela > Meemaw]]"Then it's cake. Write on the menu, cake."

[[s Meemaw > Abuela]]"I'll tell you what I'd write on that menu."

[[s Rudy Quintanilla > Abuela, Meemaw]]"Ladies" said rudy from the grill.

[[s Meemaw > Rudy Quintanilla]]"Don't you ladies me. Flip your egg."

[[s the radio]]"—for Crockett, Ballard and south Tully counties," the weather radio was saying on top of the pie case, [[s the radio]]"until nine fifteen. If you are in the path of this storm take shelter now."

[[s the trucker > Marisol Quintanilla]]"What county is this?" asked the trucker.

[[s Marisol Quintanilla > the trucker]]"South Tully."

[[scene place=the diner/the mat; present=Marisol Quintanilla, Dewey Quintanilla, Abuela, Rudy Quintanilla, Meemaw, the trucker]]
That was when the bell over the door rang. It shoudn't have, nobody in their right mind was out. A kid in a wet jacket stood on the mat with his hair plastered down, and he didn't come in any further then the mat.

[[s Marisol Quintanilla > Dewey Quintanilla]]"We're closing up hon," Marisol began, [[s Marisol Quintanilla > Dewey Quintanilla]]"but you can—"

She stopped. The coffee pot kept going, it went all over the counter.

[[s Dewey Quintanilla > Marisol Quintanilla]]"Hey Mari," the kid said.

She hadn't heard that voice in six years. It had got lower.

[[s Marisol Quintanilla > Dewey Quintanilla]]"You have got to be kidding me."

[[s Dewey Quintanilla > Marisol Quintanilla]]"My car quit. Up by the feed store. I wasn't gonna stop, I was just gonna drive past and look, and then it quit."

[[s Marisol Quintanilla > Dewey Quintanilla]]"You were gonna drive past."

[[s Dewey Quintanilla > Marisol Quintanilla]]"And look."

[[s Rudy Quintanilla > Marisol Quintanilla]]"Who is it?" her dad yelled. [[s Rudy Quintanilla > Marisol Quintanilla]]"Mari? Tell them we're closed!"

[[s Marisol Quintanilla > Rudy Quintanilla]]"Papi, don't come out here!"

So of course he came out, with the spatula. He looked at the boy on the mat. Marisol had seen her dad's face do a lot of things, but she had never seen it do nothing.

[[s Dewey Quintanilla > Rudy Quintanilla]]"Hello sir" said Dewey.

Rudy didn't say a word. He turned around and went back to his egg.

And then the siren went off at the firehouse.

[[s the trucker > Marisol Quintanilla]]"Where's the shelter at?" The trucker was on his feet. He was about the size of a vending machine. [[s the trucker > Marisol Quintanilla]]"Ma'am? Where do y'all go?"

[[s Marisol Quintanilla > the trucker, Dewey Quintanilla]]"The walk-in. Go, go, through the kitchen! Abuela! Meemaw! Everybody in the walk-in!"

[[scene place=the walk-in; present=Marisol Quintanilla, Dewey Quintanilla, Abuela, Rudy Quintanilla, Meemaw, the trucker]]
It was six feet by nine and thirty-six degrees, and most of it was lettuce. Rudy pulled the door shut on the six of them. The little bulb swung.

[[s Meemaw > the trucker]]"Scoot over," said Meemaw to the trucker. [[s Meemaw > the trucker]]"What do you haul?"

[[s the trucker > Meemaw]]"Mattresses, ma'am."

[[s Meemaw > the trucker]]"Well isn't that just our luck. They're out there and we're in here."

[[s Abuela > Marisol Quintanilla]]"Who is this one?" Abuela asked. She had left her glasses on the flour bin. She was peering at the wet jacket. [[s Abuela > Marisol Quintanilla]]"Is he with the mattresses?"

Nobody wanted to be the one. Marisol looked at her dad and her dad looked at the lettuce.

[[s Abuela > Dewey Quintanilla]]"Joven, you're dripping on my eggs. What's your name?"

[[s Dewey Quintanilla > Abuela]]"Dwayne," he said, very quiet. [[s Dewey Quintanilla > Abuela]]"Dwayne Rodolfo."

It got so quiet you could hear the compresser.

[[s Meemaw > Dewey Quintanilla]]"Oh my Lord" said Meemaw.

[[s Abuela > Dewey Quintanilla]]"Ven acá," said Abuela. She felt for his face with both hands and she held it. Then she let go with one hand and slapped him so hard the trucker said [[s the trucker]]"Whoa."

[[s Abuela > Dewey Quintanilla]]"Four thousand dollars!"

[[s Dewey Quintanilla > Abuela]]"I know."

[[s Abuela > Dewey Quintanilla]]"Out of the coffee can! It was for the roof!"

[[s Dewey Quintanilla > Abuela]]"I know, Abuela, I know it was. I've got it." He was fighting with his jacket. [[s Dewey Quintanilla > Abuela]]"I've got thirty-one hundred. I was waiting till I had all of it. That's why I was only gonna look."

He got out an envelope. It was soaked. She didn't take it, she didn't even look at it.

[[s Abuela > Dewey Quintanilla]]"Six years," she said. [[s Abuela > Dewey Quintanilla]]"You think I was up nights over a roof?"

Something hit the building. It sounded like a piano. The bulb went out and somebody screamed, and it was probably the trucker.

[[s Meemaw > the trucker]]"Give me your hand hon. What do they call you?"

[[s the trucker > Meemaw]]"Lonnie."

[[s Meemaw > the trucker]]"Lonnie, I have sat through nine of these and I've not been carried off yet. Somebody sing something."

[[s Abuela > Meemaw]]"Not you, Darlene."

[[s Meemaw > Abuela]]"I was in the choir!"

[[s Abuela > Meemaw]]"I know, I heard it from my house."

[[s the trucker > Meemaw, Abuela]]"My mama puts sugar in hers," Lonnie said. His teeth were going. [[s the trucker > Meemaw, Abuela]]"In the cornbread. I heard y'all talking before."

[[s Meemaw > the trucker]]"God bless her. You see, Rosario?"

[[s Abuela > the trucker]]"And where is she now, your mama?"

[[s the trucker > Abuela]]"She's passed, ma'am."

[[s Abuela > Meemaw]]"You see, Darlene?"

In the dark it was harder to tell who was where. Marisol had somebody's elbow in her ribs. It was wet so it was her brother's.

[[s Marisol Quintanilla > Dewey Quintanilla]]"Where were you?" she said in his ear.

[[s Dewey Quintanilla > Marisol Quintanilla]]"Odessa. Then Tulsa. I got a job with a roofer."

[[s Marisol Quintanilla > Dewey Quintanilla]]"You're lying."

[[s Dewey Quintanilla > Marisol Quintanilla]]"I swear to god."

[[s Marisol Quintanilla > Dewey Quintanilla]]"You stole the roof and then you went and got a job with a roofer."

[[s Dewey Quintanilla > Marisol Quintanilla]]"It was the only thing I could think about," he said.

She started laughing and she couldn't quit. She hadn't planned to. She had a whole speach ready for him, she'd been practising it on the ketchup bottles since she was nineteen.

[[s Meemaw > Marisol Quintanilla]]"Is that child crying?"

[[s Marisol Quintanilla > Meemaw]]"No ma'am."

[[s Meemaw > Rudy Quintanilla]]"Well somebody is."

Somebody was. It came from down by the milk crates, it was a terrible sound, like a person trying to lift something.

[[s Abuela > Rudy Quintanilla]]"Rodolfo," said his mother.

[[s Rudy Quintanilla > Abuela]]"I'm all right Mamá."

[[s Abuela > Rudy Quintanilla]]"Tell him."

[[s Rudy Quintanilla > Abuela]]"I can't."

[[s Abuela > Rudy Quintanilla]]"Then I will tell him, and I'll tell it worse."

The roof groaned. A can rolled from one side of the walk-in to the other side and all the way back.

[[s Rudy Quintanilla > Dewey Quintanilla]]"I knew you took it," Rudy said finaly. [[s Rudy Quintanilla > Dewey Quintanilla]]"I was sitting right there in the booth with the lights off. I watched you do it. And I thought to myself, let him. If he's got that he'll have bus fare, he'll have some place to sleep. I could of stopped you at the door. I could of said, 'Son, what's the matter?' And then when she found the can empty I carried on louder than anybody."

[[s Dewey Quintanilla > Rudy Quintanilla]]"You said I was dead to you" said Dewey. [[s Dewey Quintanilla > Rudy Quintanilla]]"I called. From Odessa. You said, 'I don't have a son.'"

[[s Rudy Quintanilla > Dewey Quintanilla]]"I know what I said. There was people in the diner."

[[s Meemaw > Rudy Quintanilla]]"What people?" said Meemaw.

[[s Rudy Quintanilla > Meemaw]]"You, Darlene."

[[s Meemaw > Rudy Quintanilla]]"Well for crying out loud. I'd of told you to give me the phone."

[[s the trucker > Rudy Quintanilla]]"Can I say something?" asked Lonnie.

[[s Rudy Quintanilla > the trucker]]"No" said Rudy.

[[s Abuela > the trucker]]"Yes," said Abuela.

[[s the trucker > Rudy Quintanilla]]"It's just I can't hear it any more. The wind."

They all listened. He was right. There was the compressor, which had quit, and there was rain, an ordinary rain, and it was coming down on something that wasn't a roof.

[[scene place=the diner; present=Marisol Quintanilla, Dewey Quintanilla, Abuela, Rudy Quintanilla, Meemaw, the trucker]]
It took Rudy and Lonnie both to shove the door. The kitchen was fine. The clock was still going and so was the pilot light. The egg was still on the grill. But over the counter, over the pie case and booths one to five, there was nothing at all but stars.

[[s Marisol Quintanilla > Rudy Quintanilla]]"Papi," said Marisol. [[s Marisol Quintanilla > Rudy Quintanilla]]"The roof's gone."

[[s Rudy Quintanilla > Marisol Quintanilla]]"I see that."

[[s the radio]]"—now moving out of south Tully," the radio remarked from the floor.

Abuela had found her glasses. She put them on, and she looked up for a long while with her hands on her hips. Then she looked at her grandson the same way.

[[s Abuela > Dewey Quintanilla]]"So?" she said. [[s Abuela > Dewey Quintanilla]]"How much for one like that?"

[[s Dewey Quintanilla > Abuela]]"For that?" Dewey wiped his nose on his sleeve and walked under it, heel to toe, counting. He moved his lips when he counted just like he did when he was six. [[s Dewey Quintanilla > Abuela]]"If I do the labor? About thirty-one hundred."

[[s Meemaw > Dewey Quintanilla]]"Isn't that something," said Meemaw.

[[s Rudy Quintanilla > Dewey Quintanilla]]"You'd have to stay a while" said Rudy, to the spatula.

[[s Dewey Quintanilla > Rudy Quintanilla]]"Yes sir. A month. Six weeks if it rains."

[[s Rudy Quintanilla > Dewey Quintanilla]]"It always rains," her dad said. He picked up a plate off the floor and blew on it, and he scraped the egg on to it, and he held it out across the counter without looking. [[s Rudy Quintanilla > Dewey Quintanilla]]"Here. It's yours. It's a little over."

The boy sat down on a stool. There was hail on it the size of garlic and he sat on it anyhow.

[[s Abuela > Dewey Quintanilla]]"Have some cake with it," said Abuela, and she shoved the cornbread at him.
