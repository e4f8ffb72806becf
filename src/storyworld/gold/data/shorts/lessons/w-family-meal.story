title: family meal (complete!)
section: third | present | - | Sully
person: Sully | Sully; Sullivan; Sullivan Drake; the dishwasher; the kid; new guy; baby bird | he/him
person: Chef Rosalba | Chef Rosalba; Rosalba; Chef; Mama Bear; the chef; the tiny woman | she/her
person: Tevita | Tevita; Tevita Fonua; the grill cook; the giant | he/him
person: Juniper | Juniper; Juni; Juniper Blum; the pastry chef; the pink-haired girl; Sugar | she/her
person: Anselm | Anselm; Anselm Koroma; the sous; the sous chef; the taller man | he/him
person: Gil | Gil; Gil Hathaway; the landlord; Mr. Hathaway | he/him
person: Roxy | Roxy; the hostess; front of house | she/her
relation: Tevita | Juniper | friend
relation: Chef Rosalba | Anselm | friend
relation: Anselm | Tevita | romantic
relation: Chef Rosalba | Gil | enemy
relation: Sully | Chef Rosalba | colleague
=====
A/N: not beta'd, we die like the walk-in compressor!! hurt/comfort but mostly comfort. thank you for all the lovely comments on ch 3

[[scene place=La Comadreja/the back door/the kitchen; present=Sully, Chef Rosalba, Tevita, Juniper, Anselm; time=Saturday/two in the afternoon]]
It's two in the afternoon on a Saturday and Sully is standing at the back door of La Comadreja with a garbage bag that has all his clothes in it.

[[s Tevita > Sully]]"You're early" says the giant who's sitting on a milk crate peeling shrimp.

[[s Sully > Tevita]]"Yeah. I was just, uh, around."

[[s Tevita > Sully]]"With your laundry?"

[[s Sully > Tevita]]"Yeah."

Tevita looks at the bag. He looks at the wet shoes. He has hands like oven mitts and he's peeled eleven pounds of shrimp and there's not a scratch on a single one.

[[s Tevita > Chef Rosalba]]"CHEF!" he yells over his shoulder. [[s Tevita > Chef Rosalba]]"Baby bird's here!"

[[s Chef Rosalba > Tevita]]"Is he wet?" a voice yells back from inside.

[[s Tevita > Chef Rosalba]]"Yeah!"

[[s Chef Rosalba > Tevita]]"Did he eat?"

[[s Tevita > Sully]]"Did you eat?"

Sully doesn't say anything. He's been the dishwasher for nine days and he's learned that there's no right answer to that one.

[[s Tevita > Chef Rosalba]]"He's doing the face!"

[[s Chef Rosalba > Tevita]]"Well, don't leave him out there!"

So that's how he ends up on an upside down bucket between the lowboy and the fryer with a bowl of rice in his lap, while four people who are trying to open a restaurant in three hours step over his feet. The pink-haired girl puts an egg on it. She doesn't ask. Anselm the sous comes along behind her and puts hot sauce on the egg.

[[s Juniper > Anselm]]"He might not like it hot, Anselm."

[[s Anselm > Juniper]]"Then he'll learn."

[[s Juniper > Sully]]"Do you like it hot?"

[[s Sully > Juniper]]"It's really good," Sully says with his eyes running.

[[s Anselm > Juniper]]"You see" says the taller man.

[[s Juniper > Anselm]]"He's crying!"

[[s Anselm > Juniper]]"That's how you know."

Chef Rosalba comes out of the walk-in with a case of limes on her shoulder thats about as big as she is. She is four foot eleven. Everyone calls her Mama Bear, but not when she's got a knife. She puts down the limes and she gets right up in Sully's face and looks at it like it's a fish she might buy.

[[s Chef Rosalba > Sully]]"Where'd you sleep?"

[[s Sully > Chef Rosalba]]"At my cousin's."

[[s Chef Rosalba > Sully]]"What's your cousin's name?"

[[s Sully > Chef Rosalba]]"...Honda."

There's a silence. The hood fan hums. Juniper has turned all the way around to the wall.

[[s Chef Rosalba > Sully]]"Honda" says the chef.

[[s Sully > Chef Rosalba]]"Civic" Sully says miserably.

[[s Tevita > Sully]]"Two door?" asks Tevita from the doorway, and his voice is very gentle. [[s Tevita > Sully]]"Man. You're like six feet."

Nobody says anything else about it. Chef just picks the limes back up. But all through prep there's stuff: dry socks on top of his machine, the good kind, way too big. A toothbrush still in the package. Around four o'clock the garbage bag disappears from behind the mop sink, and when he goes looking, in kind of a panic, its contents are going around and around in the little washer where they do the aprons, with a post-it on the lid in Anselm's fancy handwriting. *Did not look at anything. Cold, delicate.*

~*~*~

[[scene place=the pass/the line; present=Sully, Chef Rosalba, Tevita, Juniper, Anselm, Roxy, Gil; time=seven-thirty]]
By seven-thirty they're in the weeds.

[[s Anselm > Tevita, Juniper]]"Ordering! Two shrimp, one chop, one chop no onion!"

[[s Tevita > Anselm]]"Heard!"

[[s Anselm > Tevita]]"How long on the chop for nine?"

[[s Tevita > Anselm]]"Two minutes."

[[s Anselm > Tevita]]"You said two minutes two minutes ago, my love."

[[s Tevita > Anselm]]"Its a thick chop!"

[[s Juniper > Anselm]]"Flan's up. Hands! I need hands, Roxy, where the heck are you?"

The hostess slams through the swinging door with her headset around her neck. Roxy is nineteen and she wants to be a lawyer and she's already scary enough.

[[s Roxy > Chef Rosalba]]"Mama Bear, you've got a problem on six."

[[s Chef Rosalba > Roxy]]"What kind?"

[[s Roxy > Chef Rosalba]]"The Hathaway kind."

Everything sort of stops for a second. Even the dish machine picks that moment to drain. Sully puts down the rack he's holding. He's only heard that name through the office wall, and mostly with cussing on both sides of it.

[[s Sully > Juniper]]"Who's Hathaway?" he whispers.

[[s Juniper > Sully]]"Landlord," Juni whispers back. [[s Juniper > Sully]]"He wants us out so he can put in a bank. He keeps sending these letters that say we're 'legacy tenants' like it's a disease."

[[s Chef Rosalba > Roxy]]"What did he order?"

[[s Roxy > Chef Rosalba]]"The chop. And he's got a guy with him. With a clipboard."

[[s Anselm > Chef Rosalba]]"Rosalba," says the sous chef, wiping his hands. [[s Anselm > Chef Rosalba]]"Rosalba, don't go out there."

[[s Chef Rosalba > Anselm]]"I'm not going out there."

[[s Anselm > Chef Rosalba]]"You've got the knife."

[[s Chef Rosalba > Anselm]]"I'm not *going* out there. He'll come in here. He always comes in. He can't stand it that there's a room with his name on it and nobody's looking at him."

[[t Sully]]"She's scared," Sully thinks. It's never crossed his mind that she could be.

And sure enough the door swings and there's a man in a camel coat, with a [[q]]"VIP" lanyard on from some other thing, stepping over the mats like there's stuff on them.

[[s Gil > Chef Rosalba]]"Knock knock."

[[s Chef Rosalba > Gil]]"Gil."

[[s Gil > Chef Rosalba]]"Smells great. Smells terrific. This is Todd's first time, I told him, I said 'Todd, you gotta see the back.' He's just counting heads, don't mind him. Fire code." Gil Hathaway has a smile that doesnt go anywhere. [[s Gil > Chef Rosalba]]"How many you got back here, Rosie?"

[[s Chef Rosalba > Gil]]"Five."

[[s Gil > Chef Rosalba]]"Who's the kid?"

[[s Chef Rosalba > Gil]]"Dishwasher."

[[s Gil > Sully]]"What's your name, son?"

Sully's throat closes up. There's a form he never brought back. There was a line on it for a address.

[[s Gil > Sully]]"You speak English? Where do you live?"

[[s Tevita > Gil]]"He lives with us" says Tevita.

He says it to the chop. He doesn't even turn around. Next to him Anselm's head comes up, slowly, and the two of them look at each other for about as long as it takes to flip something.

[[s Anselm > Gil]]"That's right," Anselm says, smooth as butter, [[s Anselm > Gil]]"upstairs from the laundromat on Fifth. He has the back room."

[[s Gil > Anselm]]"Is that so."

[[s Anselm > Gil]]"It's got a window."

[[s Juniper > Gil]]"And a fish tank," says Juniper.

[[s Roxy > Gil]]"And I'm his lawyer," says Roxy, [[s Roxy > Gil]]"and you're in a food prep area without a hairnet, Mr. Hathaway. That's a violation. I've got it on my phone. Wave."

He doesn't wave. But he backs up, and he bumps into the speed rack, and about a gallon of cold flan goes down the camel coat, and Sully will say to the end of his days that Juniper never touched it. He was looking right at her. She was holding a torch and a whisk and a expression of total innocence, and she had one foot kind of out.

[[s Gil > Chef Rosalba]]"This is cashmere!"

[[s Chef Rosalba > Gil]]"That's flan" says Chef Rosalba. [[s Chef Rosalba > Gil]]"Fourteen dollars. I'll put it on your check."

~*~*~

[[scene place=the prep table/the kitchen; present=Sully, Chef Rosalba, Tevita, Juniper, Anselm, Roxy; time=past midnight]]
It's past midnight. Chairs up, floor wet. Somebody's got the radio on low and it's that one song that's always on.

They eat standing up around the prep table the way they do every night, whatever's left. It's mostly chop. Sully hangs back by his machine and runs a load that's already clean.

[[s Juniper > Sully]]"Hey. You. Family meal."

[[s Sully > Juniper]]"I already ate."

[[s Juniper > Sully]]"That's not what it's called. It's not called 'did you eat.' Get over here."

He gets over there. Roxy shoves down. There's a plate at the end already and it's got a egg on it.

[[s Sully > Tevita, Anselm]]"You guys didn't have to say that," he says to the plate. [[s Sully > Tevita, Anselm]]"Before. About the room. I know you were just, like, covering. Thanks, though."

Nobody answers. Tevita's gotten very busy with a bone.

[[s Tevita > Anselm]]"Babe" he says finally.

[[s Anselm > Tevita]]"I know."

[[s Tevita > Anselm]]"I should've asked you first."

[[s Anselm > Tevita]]"You should have. I would've said, 'what took you so long.' I've been moving my sewing machine out of there since Tuesday."

[[s Tevita > Anselm]]"You said you were reorganising!"

[[s Anselm > Tevita]]"I was. I was reorganising it into the hall."

[[s Sully > Tevita, Anselm]]"Wait," says Sully. [[s Sully > Tevita, Anselm]]"Wait, what?"

[[s Anselm > Sully]]"There truly is a window. The fish tank was a lie, I'm afraid. Juniper gets carried away."

[[s Juniper > Anselm]]"I can get a tank."

[[s Anselm > Juniper]]"Please don't get a tank, Sugar."

[[s Juniper > Anselm]]"I'm getting a tank."

[[s Sully > Anselm]]"I can't pay," says Sully. It comes out all scratchy. [[s Sully > Anselm]]"I mean I could pay some. I could do like sixty a week. I don't, I'm not a charity case or whatever."

[[s Chef Rosalba > Sully]]"Sullivan."

He looks up. The tiny woman is sitting on the lowboy with her clogs off and her feet swinging, and in the light from the walk-in she looks about a hundred years old and also about nine.

[[s Chef Rosalba > Sully]]"When I came here I slept in the dry storage," she says. [[s Chef Rosalba > Sully]]"On the rice. It was called Lou's, then. Lou knew, he never said a thing. But every morning there was a egg. You know what I paid him?"

[[s Sully > Chef Rosalba]]"No, Chef."

[[s Chef Rosalba > Sully]]"I'm still paying him." She points at the plate with her chin. [[s Chef Rosalba > Sully]]"Eat it before it gets cold."

He eats it. It's got so much hot sauce on it you could strip a car.

[[s Anselm > Sully]]"Too hot?" asks Anselm.

[[s Sully > Anselm]]"No," says sully, with his eyes running. [[s Sully > Anselm]]"I think that's just how you know."
