title: Monday Rules
section: first | present | Marisol | -
person: Marisol | Marisol; Mari | she/her
person: Ottoline | Ottoline; the oldest; his sister | she/her
person: Bear | Bear; Bertrand; the middle one; her little brother | he/him
person: Wren | Wren; Wrennie; the littlest | she/her
person: Umber | Umber; the monster; a voice under the bed; the voice; the thing under the bed; the dark | he/him; it/its
person: Mrs. Halloran | Mrs. Halloran; their mom; your mother | she/her
person: Mr. Halloran | Mr. Halloran | he/him
person: Kenzie | Kenzie | she/her
relation: Ottoline | Bear | family: sister
relation: Ottoline | Wren | family: sister
relation: Bear | Wren | family: brother
relation: Mrs. Halloran | Ottoline | family: mother
relation: Mrs. Halloran | Mr. Halloran | romantic: wife
relation: Kenzie | Ottoline | other: former babysitter
=====
Monday Rules

[[scene place=the kitchen; present=Marisol, Ottoline, Bear, Wren, Mrs. Halloran; time=six thirty]]
There’s a list on the fridge. There’s always a list. I’m standing in the kitchen reading it with a three-year-old sitting on my foot.

[[s Mrs. Halloran > Marisol]]“Bedtime’s seven thirty, they’ll say eight,” says Mrs. Halloran, hopping, one shoe on. It’s six thirty and they’re already late. [[s Mrs. Halloran > Marisol]]“Bear can’t have red juice. Wren will tell you that she’s had a bath. She hasn’t.”

[[s Wren > Mrs. Halloran]]“I has,” says the person on my foot.

[[s Mrs. Halloran > Marisol]]“And if there’s anything about the bed, just go with it. Kenzie used to do a spray bottle.” She finds the other shoe in the bread box, looks at it, doesn’t ask. [[s Mrs. Halloran > Ottoline, Marisol]]“What else? Ottoline, be nice to Marisol, she’s doing us a huge favor. We’re back by eleven.”

[[s Marisol > Mrs. Halloran]]“What happened to Kenzie?” I ask.

Nobody says anything for a second. Out in the driveway Mr. Halloran honks.

[[s Mrs. Halloran > Marisol]]“She’s gone to college,” says their mom.

[[s Ottoline > Marisol]]“She’s in *hiding*,” says Ottoline. She’s seven. She’s on a stool at the counter, coloring in a map, and she’s got the flattest voice I ever heard on a kid.

[[s Mrs. Halloran > Ottoline]]“She’s at Rutgers, sweetie,” Mrs. Halloran tells her, and kisses the tops of three heads, and is gone.

The middle one waits until the car’s turned the corner. He’s five, he’s wearing a cape and no pants. [[s Bear > Marisol]]“Do you have any weapons?” he asks me.

[[s Marisol > Bear]]“I’ve got a phone charger,” I tell him.

[[s Bear > Marisol]]“Okay,” says Bear gloomily. [[s Bear > Marisol]]“I guess that’s good.”

[[scene place=the kids’ room; present=Marisol, Ottoline, Bear, Wren, Umber; time=By quarter past eight]]
By quarter past eight I’ve done one bath, two puddings, and a trial about who bit who, and we’re all four on the rug in the kids’ room. There’s a bunk bed, and there is a regular bed by the window, low, with a dust ruffle with sailboats on it. Nobody’s in either of them. They’re sitting in a row with their knees pulled up, well back from the sailboats.

[[s Marisol > Ottoline, Bear, Wren]]“Whose bed is that?” I say.

[[s Ottoline > Marisol]]“Nobody’s,” says Ottoline.

[[s Bear > Marisol]]“It’s *his*,” says Bear.

[[s Ottoline > Bear]]“Bertrand.”

[[s Bear > Ottoline, Marisol]]“It is, though! She’s gonna find out. Kenzie found out.” He scoots up close to my side and breathes pudding on me. [[s Bear > Marisol]]“He lives under there. He comes Mondays. He only comes if there’s a sitter, so Mom and Dad don’t believe us. You have to give him something and you can’t say no.”

[[s Marisol > Bear]]“Give him what?” I ask.

[[s Ottoline > Marisol]]“It’s different every time,” his sister says. She sounds like she’s reading me the terms and conditions. [[s Ottoline > Marisol]]“One time it was a shoe. One time he wanted a secret. You don’t put your feet down and you never, ever turn the light off before he says.”

[[s Marisol > Ottoline]]“Before he says what?” I say.

[[s Ottoline > Marisol]]“Before he says good night,” she tells me, as if I’m slow.

I’m seventeen, I’ve been sitting since I was twelve. I’ve done clowns in the closet and a witch in a dryer. You go with it. So I get up, all cheerful, and I say, [[s Marisol > Ottoline, Bear, Wren]]“Well, let’s see if he’s home,” and I walk right over and pick up the dust ruffle with two fingers.

There’s a slipper. There’s a Lego fire truck, a sock, some fuzz.

[[s Marisol > Ottoline, Bear, Wren]]“All clear, you guys,” I say.

[[s Ottoline > Marisol]]“It’s not dark yet,” says Ottoline.

[[s Wren > Marisol]]“He a monsder,” Wren adds kindly.

[[s Marisol > Wren]]“You’re fine, Wrennie. There’s nothing in there but a—”

Past the slipper, something opens its eyes.

They’re orange, and they’re about as big as saucers, and they’re a lot farther back than the wall is. I let go of the ruffle. I go backward across that rug on my butt so fast that I get a burn, and when I stop I’ve got all three of them on top of me, and I think I’m the one who’s screaming.

[[s Bear > Marisol]]“Told you,” says Bear in my ear.

[[s Umber > Marisol]]“That was *loud*,” says a voice under the bed.

Here’s what I do. I grab the littlest and shove her up to the top bunk, and I throw the other two after her, I don’t even know how, and then I climb. We sit up there with our heads against the ceiling. My phone’s down on the rug. Naturally.

[[s Marisol > Umber]]“Who are you?” I say. It comes out squeaky.

[[s Umber > Marisol]]“Who’re *you*? You’re not the other one.” It’s a deep voice, kind of dusty, with a burr to it, like a truck idling in the next street. [[s Umber > Marisol]]“The other one had a bottle. She sprayed it in my *eyes*.”

[[s Ottoline > Umber]]“It was lavender,” whispers Ottoline. [[s Ottoline > Umber]]“It was supposed to be calming.”

[[s Umber > Ottoline]]“It stung!” it says.

[[s Marisol > Umber]]“What do you want?” I ask him.

There’s a silence. The ruffle swells out a little, and sucks back in. [[s Umber > Marisol]]“I’m thinking,” the monster says.

[[s Marisol > Umber]]“I’ve got eleven dollars. I’ve got some gum.”

[[s Umber > Marisol]]“I don’t want gum.”

[[s Marisol > Umber]]“Do you, um,” I say. [[s Marisol > Umber]]“Eat people?”

[[s Bear > Marisol]]“Mari!” says Bear, shocked. [[s Bear > Marisol]]“You can’t just *ask* that.”

[[s Umber > Marisol]]“I ate a shoe,” the voice says stiffly. [[s Umber > Marisol]]“It’d been offered. It was very rude to the stomach, I was ill till Thursday. Why does everyone give me these things? I never asked for any shoe.”

I look at the kids. The kids look at me. Ottoline’s frowning, and it’s not her scared frown, it’s her map one.

[[s Ottoline > Umber]]“You said, [[q]]‘Give me what’s on your foot,’” she says to the edge of the mattress.

[[s Umber > Ottoline]]“I said there’s something on your foot. There was a *spider*. I was trying to be helpful.”

[[s Ottoline > Umber]]“What about the secret?” she says.

[[s Umber > Ottoline]]“What secret?” it says.

[[s Ottoline > Umber]]“You said, [[q]]‘Tell me.’ In a creepy voice. And I told you about how I broke the…” She glances at me. [[s Ottoline > Umber]]“About the thing.”

[[s Umber > Ottoline]]“I said *tell me the end*.” It sounds like it’s been wanting to get this off its chest. [[s Umber > Ottoline]]“She was reading to you, the lavender one. It was about a rabbit, he was in a balloon. And she got to where the string goes, and then I only laughed a bit, and there was shrieking, and the light went on, and nobody’s ever finished it. It’s been since *March*. I’ve been lying here with that rabbit up in the air.”

Nobody moves. Wren’s got her thumb in, and she’s hanging over the guardrail upside down to see better. I’ve got her by the pajamas.

[[s Marisol > Umber]]“You want a story,” I say.

[[s Umber > Marisol]]“I want the *end* of the story,” says the thing under the bed. [[s Umber > Marisol]]“I’m not greedy.”

[[s Marisol > Umber]]“That’s it? That’s the whole thing? You come every Monday and scare the pants off them for a picture book?”

[[s Umber > Marisol]]“It wasn’t me that scared his pants,” it says. [[s Umber > Marisol]]“He arrives without them.”

[[s Bear]]“That’s true,” says Bear.

I start to laugh. I can’t help it, I’ve still got rug burn and my heart’s going like a dryer with a sneaker in it. The oldest doesn’t laugh. She’s crawled over to the ladder, and she’s sitting with her feet on the first rung, where I told her not to.

[[s Marisol > Ottoline]]“Ottoline,” I say.

[[s Ottoline > Umber]]“How come you only come when there’s a sitter?” she asks it.

It takes a while. [[s Umber > Ottoline]]“Because when it’s your mother,” the voice says, quieter, [[s Umber > Ottoline]]“you’re not afraid of anything. She comes in and does the pillows, and it’s all very warm, and there’s no gap. I need a gap. You only leave me one if you’re a bit lonely.” The springs creak. [[s Umber > Ottoline]]“I don’t mean anything by it. I get in where I can.”

[[s Ottoline > Umber]]“I’m not lonely,” says Ottoline.

[[s Umber > Ottoline]]“No.”

[[s Ottoline > Umber]]“I just don’t like it when they go,” she says.

[[s Umber > Ottoline]]“No,” it says. [[s Umber > Ottoline]]“I don’t either. It’s the car, isn’t it? It’s the sound when it gets to the corner.”

She nods, like it can see her. Maybe it can. Her chin’s doing something, and I’m about to reach out for her when her little brother pushes past me, cape and all.

[[s Bear > Umber]]“What’s your name?” he says to the floor.

[[s Umber > Bear]]“Umber.”

[[s Bear > Umber]]“I’m Bear. It’s short for Bertrand. You can have my fire truck if you want, it’s under there anyways.”

[[s Umber > Bear]]“I *know* it’s under here,” says Umber. [[s Umber > Bear]]“I’ve been lying on the ladder.”

[[scene place=the rug; present=Marisol, Ottoline, Bear, Wren, Umber; time=Ten minutes later]]
Ten minutes later I’m down on the rug with my back against the bunk, and the book is in my lap. It took us forever to find. It was behind the radiator, and some of the pages are stuck together with what I’m told is Kenzie’s lavender. Wren’s asleep on my legs. Bear’s on his stomach, right up by the sailboats, with his chin on his fists.

[[s Marisol > Umber, Bear, Ottoline]]“From the start or from the string?” I say.

[[s Umber > Marisol]]“The string,” says Umber.

[[s Bear > Marisol]]“From the *start*,” says Bear. [[s Bear > Marisol]]“I forget it.”

[[s Umber > Marisol, Bear]]“If it’s from the start I’ll have to go through him losing his hat again,” the monster says. [[s Umber > Marisol, Bear]]“I found that very hard.”

[[s Ottoline > Umber]]“He gets it back,” Ottoline tells him. She’s lying on her elbows next to her brother. She’s put her pillow down on the floor, halfway under the ruffle, and I’m pretending that I haven’t noticed. [[s Ottoline > Umber]]“On the last page. It’s on the goose.”

There’s an awful pause.

[[s Umber > Ottoline]]“You *told* me,” says Umber.

[[s Ottoline > Umber]]“Oh,” she says. [[s Ottoline > Umber]]“Sorry.”

[[s Umber > Ottoline]]“No. No, it’s all right.” He breathes out, and the sailboats all sail. [[s Umber > Ottoline]]“It’s on the goose! Well. That’s a weight off.”

So I read it. I do the voices. When the string goes, I can hear him holding his breath under there, and when the rabbit comes down in the pond he laughs, and it rattles every window in the house, and not one of those kids so much as blinks. I look up at the end and it’s twenty to ten and Bear’s out cold with his cape over his head.

[[s Umber > Marisol]]“Again,” says the dark.

[[s Marisol > Umber]]“Next Monday,” I say.

[[s Umber > Marisol]]“Will it be you?” he asks.

[[s Marisol > Umber]]“I don’t know. Depends if they want me back.” I look over at Ottoline. She’s got her cheek on the pillow and her eyes nearly closed, and there’s something furry and brown, about the size of a catcher’s mitt, lying on the rug beside her with its claws politely turned in. She’s holding on to one of them.

[[s Ottoline > Marisol]]“They want you back,” she mumbles.

I get up as quietly as I can with thirty pounds of Wren on my shoulder. I put my hand on the switch, and then I remember. I wait.

[[s Umber > Marisol]]“You can turn it off now,” whispers Umber. [[s Umber > Marisol]]“Good night, Marisol.”

***

[[scene place=the hall; present=Marisol, Mrs. Halloran, Mr. Halloran; time=five past eleven]]
[[s Mrs. Halloran > Marisol]]“How were they?” Mrs. Halloran asks me in the hall. It’s five past eleven. She’s got her shoes in her hand again, and he’s counting out twenties.

[[s Marisol > Mrs. Halloran]]“Really good. They’re angels.”

[[s Mrs. Halloran > Marisol]]“Was there any trouble with the bed?” she says. [[s Mrs. Halloran > Marisol]]“I should’ve warned you. We keep telling them that it’s nothing but dust.”

[[s Marisol > Mrs. Halloran]]“No trouble,” I say. [[s Marisol > Mrs. Halloran]]“He’s pretty easy.”

They both laugh. I put on my coat. I’m almost out of the door when Mr. Halloran says, [[s Mr. Halloran > Marisol]]“Hey, Marisol? You’ve lost a shoe.”

I look down. He’s right, I have.

[[s Marisol > Mr. Halloran]]“That’s okay,” I tell him. [[s Marisol > Mr. Halloran]]“There was a spider.”
