title: Left at the Big Cow
section: first | present | Niall Adeyemi-Walsh | -
person: Niall Adeyemi-Walsh | Niall; Ni; Niall Oluwaseun Adeyemi-Walsh | he/him
person: Mum | Mum; Bríd; Bee; Bríd Walsh | she/her
person: Mama | Mama; Folake; Fola | she/her
person: Tilly | Tilly; Tills; Matilda; my sister | she/her
person: Ravi | Ravi | he/him
person: Gran | Gran; Nuala; Mammy | she/her
person: the garage man | the garage man; the old man | he/him
person: Uncle Declan | Uncle Declan; Declan | he/him
relation: Mum | Niall Adeyemi-Walsh | family: mother
relation: Mama | Niall Adeyemi-Walsh | family: mother
relation: Mum | Tilly | family: mother
relation: Mama | Tilly | family: mother
relation: Tilly | Niall Adeyemi-Walsh | family: sister
relation: Mum | Mama | romantic: wives
relation: Gran | Mum | family: mother
relation: Gran | Niall Adeyemi-Walsh | family: grandmother
relation: Uncle Declan | Mum | family: brother
relation: Ravi | Niall Adeyemi-Walsh | friend: maybe more
=====
Left at the Big Cow

[[scene place=the car/the back seat; present=Niall Adeyemi-Walsh, Mum, Mama, Tilly; time=quarter past seven in the morning]]
It's quarter past seven in the morning and we've been in the car for eleven minutes and my sister has already taken off one shoe.

[[s Mama > Tilly]]"Put it back on, please," Mama says, without looking round. She's got a thing. She can hear Velcro.

[[s Tilly > Mama]]"My foot's hot."

[[s Mama > Tilly]]"Your foot is not hot, Matilda. It's October."

[[s Tilly > Mama]]"Niall's foot's hot as well."

[[s Niall Adeyemi-Walsh > Tilly]]"Leave my foot out of it," I say. I've got the whole left side of the back seat, which is mine by treaty, and on my knees I've got the cool box, which is not mine but there's no room for it in the boot because the boot is full of empty boxes. Sixty of them. Flat. Mum bought them on the internet. They slide forward every time she brakes and poke me in the neck, like, *hello, remember us, we're for your dead granny's plates.*

Nobody's said that part yet. Nobody's said anything about it since Tuesday. We're just Going to the House.

[[s Mum > Mama]]"Is it left here?" says Mum.

[[s Mama > Mum]]"Straight on."

[[s Mum > Mama]]"It feels like left."

[[s Mama > Mum]]"Bee, you have driven to your own mother's house for twenty years."

[[s Mum > Mama]]"And every time you've told me where to turn. So." She goes straight on. I can see her eyes in the mirror, and they've got the pink bit along the bottom. [[s Mum > Niall Adeyemi-Walsh]]"You all right back there, Ni? You're very quiet."

[[s Niall Adeyemi-Walsh > Mum]]"I'm being crushed by cardboard."

[[s Mum > Niall Adeyemi-Walsh]]"Good lad."

My phone buzzes under the cool box. I do the thing where I don't look at it straight away, like I'm a person with other stuff going on. Then I look at it straight away.

[[m Ravi > Niall Adeyemi-Walsh]]"are u gone," it says. Then: [[m Ravi > Niall Adeyemi-Walsh]]"i came to urs to say bye n theres no car"

It's 7.17. He got up before seven. Ravi, who once slept through a fire drill. In the actual room with the bell.

[[m Niall Adeyemi-Walsh > Ravi]]"Left early," I type. I delete it. I type, [[m Niall Adeyemi-Walsh > Ravi]]"sorry!! back sunday," and look at the exclamation marks for a bit and take one out.

[[s Tilly > Niall Adeyemi-Walsh]]"Who's that?" says Tilly, leaning right over so her hair's in my mouth. She's seven. She reads everything now, cereal, bus tickets, it's like living with the police. [[s Tilly > Niall Adeyemi-Walsh]]"Is that Ravi? Why's he saying bye? Is he sad?"

[[s Niall Adeyemi-Walsh > Tilly]]"Sit *down*."

[[s Mama > Niall Adeyemi-Walsh]]"Is Ravi sad?" Mama asks. With interest.

[[s Niall Adeyemi-Walsh > Mama]]"Ravi's grand! Can we have the radio on?"

[[scene place=the garage/the forecourt; present=Niall Adeyemi-Walsh, Mum, Mama, Tilly, the garage man; time=Two hours later]]
Two hours later we stop for petrol at a garage in the middle of absolutely nowhere, one pump and a shop and a gigantic fibreglass cow on the roof. Tilly loses her mind over the cow. Mama takes her round the side to see if it's got an udder, and I stay with Mum on the forecourt, because somebody ought to. She's holding the nozzle thing and staring at the numbers going up.

[[s the garage man > Mum]]"Is it Bríd Walsh?"

There's a man at the garage door wiping his hands on a rag. He's about a hundred. Mum jumps.

[[s Mum > the garage man]]"It is," she says. [[s Mum > the garage man]]"God, hello. How are you?"

[[s the garage man > Mum]]"Sure I knew the walk. You've your mother's walk. I was very sorry, now, about Nuala. She'd always stop in. She'd be giving out to me about the price of the diesel and she hadn't even a car that took diesel." He shakes his head and smiles and then he gets to me. [[s the garage man > Mum]]"And who's this?"

[[s Mum > the garage man]]"That's my son. That's Niall."

I know what's coming. You can see it arriving in people's faces; they look at the very pale woman and then at the not very pale boy, and there's this small gap where they do the sum. I've a list at home of what they say next. Ravi wants me to make it a bingo card.

[[s the garage man > Niall Adeyemi-Walsh]]"You've the walk too," says the garage man.

I don't know what to do with that. [[s Niall Adeyemi-Walsh > the garage man]]"Thanks," I say.

[[s the garage man > Niall Adeyemi-Walsh]]"It wasn't a compliment. She walked like a duck."

Mum laughs. It comes out of her in a big honk and then it turns over in the air into something else, and she's crying, right there, with petrol going everywhere down the side of the car. I grab the nozzle. The old man says [[s the garage man > Mum]]"Ah now, ah now," and pats the roof, like the car's the one that's upset.

Then Mama's there. I don't see her come. She's just suddenly got her arms all the way round Mum from behind, chin on her shoulder, big orange coat swallowing them both.

[[s Mama > Mum]]"I have you," she's saying. [[s Mama > Mum]]"I have you, I have you. Let it come."

[[s Mum > Mama]]"I'm grand, Fola."

[[s Mama > Mum]]"You are not grand at all. You are standing in diesel."

[[s Niall Adeyemi-Walsh > Mama]]"It's unleaded," I say, because I'm an idiot.

[[s Tilly > Niall Adeyemi-Walsh]]"It *has* got an udder!" yells Tilly, galloping round the corner. She stops. She looks at Mum, and Mama, and up at me. [[s Tilly > Niall Adeyemi-Walsh]]"Is it Gran?" she whispers.

[[s Niall Adeyemi-Walsh > Tilly]]"Yeah."

[[s Tilly > Niall Adeyemi-Walsh]]"Is it Gran like before, or a new thing?"

[[s Niall Adeyemi-Walsh > Tilly]]"Like before, Tills. It just keeps being the same thing."

She thinks about it. Then she takes my hand, which is covered in petrol, and she doesn't say one word about the smell.

~

[[scene place=the car; present=Niall Adeyemi-Walsh, Mum, Mama, Tilly; time=-]]
Mama drives the next bit. She drives like she's taking her test, hands at ten to two, mirror, mirror, mirror. Mum's got her bare feet up on the dashboard and a family bag of crisps, and for about half an hour it's nearly a holiday.

[[s Mum > Mama, Niall Adeyemi-Walsh, Tilly]]"Right," says Mum. [[s Mum > Mama, Niall Adeyemi-Walsh, Tilly]]"Rules for the house. One. Everybody gets to pick one thing to keep."

[[s Tilly > Mum]]"The piano," Tilly says instantly.

[[s Mum > Tilly]]"One thing that fits in the car."

[[s Tilly > Mum]]"The piano *stool*."

[[s Mum > Tilly]]"Fine. Two. Nobody's to let your Uncle Declan take the good clock. He'll say Mammy promised it to him. She promised it to everyone, she promised it to the postman."

[[s Mama > Mum]]"She promised it to me," says Mama. Mirror, mirror. [[s Mama > Mum]]"At the wedding. She held my two hands and said, [[q]]'Folake, when I'm gone.'"

[[s Mum > Mama]]"She never! She told me you only came for the cake."

[[s Mama > Mum]]"I did come for the cake."

[[s Niall Adeyemi-Walsh > Mum]]"What's three?" I say.

[[s Mum > Niall Adeyemi-Walsh]]"Hm?"

[[s Niall Adeyemi-Walsh > Mum]]"Rules. You always have three."

She doesn't answer for a second. The crisps bag goes quiet. [[s Mum > Niall Adeyemi-Walsh]]"Three is, if you find anything," she says. [[s Mum > Niall Adeyemi-Walsh]]"In her papers. Letters or whatever. From when me and your mama were first, you know. When Gran wasn't... She came right. You know that, she came the whole way round, she was mad about the pair of you. But there was a while at the start. I'd rather you heard that from me than out of a drawer."

Mama's taken one hand off the wheel, which she never does. She's put it on Mum's knee.

I look out the window. There's a field and then there's another one. I'm fifteen, I'm not thick, I've seen the wedding photos and counted who's in them. I just never thought of it as a thing that happened to *them*. I kind of thought it was only ever going to happen to me.

[[s Niall Adeyemi-Walsh > Mum]]"How long's a while?" I say.

[[s Mum > Niall Adeyemi-Walsh]]"Three years."

[[s Mama > Niall Adeyemi-Walsh]]"Three years and two months," says Mama.

[[s Niall Adeyemi-Walsh > Mum]]"And what'd you do? To get her to."

[[s Mum > Niall Adeyemi-Walsh]]"Nothing. I was too proud, I wouldn't ring her. It was this one here." Mum tips her head at the driver's seat. [[s Mum > Niall Adeyemi-Walsh]]"She wrote to her every single month with all our news, like it was normal. The weather. What we had for dinner. And then you were born and she sent a photo and on the back she'd put..."

[[s Mama > Niall Adeyemi-Walsh]]"I put, [[q]]'This is Niall Oluwaseun Adeyemi-Walsh, he would like to know where his grandmother is,'" Mama says. [[s Mama > Niall Adeyemi-Walsh]]"She was on the next bus."

[[s Tilly > Mama]]"What did you put for me?" asks Tilly.

[[s Mama > Tilly]]"For you I put, [[q]]'Help.'"

That gets even me. Tilly's delighted with it, she says it over to herself, help, help, in different voices. Under the cool box the phone goes again. I've had it face down since the cow.

[[m Ravi > Niall Adeyemi-Walsh]]"hows the car," says Ravi.

[[m Ravi > Niall Adeyemi-Walsh]]"also this is weird but its weird w u not on the road. like theres no one to walk to the shop w"

[[m Ravi > Niall Adeyemi-Walsh]]"forget it lol"

[[s Tilly]]"He *is* sad," breathes my sister, from somewhere around my armpit.

[[s Mama > Niall Adeyemi-Walsh]]"Who is?" says Mama.

Usually I'd say nobody. I've got it all ready in my mouth. But the two of them up there have just told me a thing, a proper one, and it feels like it's sort of my go.

[[s Niall Adeyemi-Walsh > Mama]]"Ravi," I say. [[s Niall Adeyemi-Walsh > Mum, Mama]]"I think he might, like. Miss me." My ears are so hot they must be lighting up the boxes. [[s Niall Adeyemi-Walsh > Mum, Mama]]"And I think I might as well. Miss him, I mean. In a, you know. So."

It's extremely silent in the car. Mama checks the mirror, only this time it isn't the road she's checking.

[[s Mum > Niall Adeyemi-Walsh]]"Well," says Mum, very, very carefully, as if there's a bird on the bonnet, [[s Mum > Niall Adeyemi-Walsh]]"is that a good thing, or a..."

[[s Niall Adeyemi-Walsh > Mum]]"Don't make it a thing!"

[[s Mum > Niall Adeyemi-Walsh]]"I'm not making it a thing! Fola, am I making it a thing?"

[[s Mama > Mum]]"You are crying in the crisps, my love."

[[s Mum > Mama]]"It's a sad *day*."

[[s Mama > Niall Adeyemi-Walsh]]"Write to him, Niall," says Mama. The indicator's going, tick tick, tick tick. [[s Mama > Niall Adeyemi-Walsh]]"Tell him about the weather. Tell him what you had for your dinner. You would be surprised."

[[s Tilly > Niall Adeyemi-Walsh]]"Tell him about the *udder*," says Tilly.

So I do. I tell him about the udder. And then, before I can think about it, with one thumb, I write [[m Niall Adeyemi-Walsh > Ravi]]"its weird with no u too," and I hit send and shove the phone in the cool box with the sandwiches, right down at the bottom under the ice, and the sixty boxes all come sliding forward together because Mama's braked for the turn.
