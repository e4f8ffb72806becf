title: House Rules for Fighting
section: third | present | - | Billie
person: Billie | Billie; Wilhelmina; Bill; Billie-bug; kid; their daughter | she/her
person: Joaquín | Joaquín; Papa; Quino | he/him
person: Anders | Anders; Dad | he/him
person: Priyanka | Priyanka; Pri | ?
person: Shannon | Shannon | she/her
person: Mrs. Achterberg | Mrs. Achterberg; the neighbour; the old lady | she/her
person: Walter | Walter | ?
person: Miss Odell | Miss Odell; the caseworker | she/her
relation: Joaquín | Billie | family: adoptive father
relation: Anders | Billie | family: adoptive father
relation: Joaquín | Anders | romantic: married
relation: Shannon | Billie | family: birth mother
relation: Billie | Priyanka | friend: best friend
relation: Mrs. Achterberg | Billie | other: neighbour
=====
**House Rules for Fighting**

*a/n: wrote this in one sitting, not beta'd, sorry if I got the foster system stuff wrong!!*

[[scene place=the kitchen; present=Billie, Anders, Joaquín; time=Sunday]]
There are house rules for fighting. Papa wrote them on the back of a pizza box when Billie was eight, and Dad laminated them, because he's Dad. [[m Joaquín]]"No names. No doors. Nobody leaves angry. Whoever is holding the spoon is talking."

The spoon is on the kitchen table right now. No one's touched it. Next to the spoon there's an envelope.

[[s Billie > Anders, Joaquín]]"Where did you find that," says Billie, and then, [[s Billie > Anders, Joaquín]]"No, wait, that's my line. Where did I find that? Does anybody want to guess?"

[[s Anders > Billie]]"Billie," says Dad.

[[s Billie > Anders]]"It was in the *tax* drawer."

[[s Anders > Billie]]"What were you doing in the tax drawer?"

[[s Billie > Anders]]"Looking for tape! Oh my God! Is that seriously your question?"

Dad shuts his mouth. He's got his Sunday sweater on, the one with the elk. Over at the stove Papa has his back to them both, and he's stirring something that doesn't need it.

[[s Billie > Anders, Joaquín]]"It has my name on it. It's got my actual name. It's postmarked March of *last year*." She has been practicing this in her room for an hour, and she'd been really calm in her room. [[s Billie > Anders, Joaquín]]"I was *fifteen*. I'm going to be seventeen. Did she write more? Is there like a whole folder?"

[[s Anders > Billie]]"There's only the one."

[[s Joaquín > Anders]]"Anders," says Papa, to the pot.

[[s Anders > Joaquín]]"She asked me."

[[s Joaquín > Anders]]"We said we would do this together."

[[s Anders > Joaquín]]"Well, we're not doing it at all, Joaquín, you're doing soup."

He turns off the burner. It takes him two tries. When he comes around he has a wooden spoon in his hand, not the spoon, just a spoon, dripping on the floor, and his eyes are already wet, which is so unfair. It's the most unfair thing about him. You can't yell at somebody who's crying into a spoon.

[[s Joaquín > Billie]]"Did you open it, mi vida?"

[[s Billie > Joaquín]]"No." She hadn't. She doesn't know why. She'd sat on her bed and held it up to the lamp like a cartoon spy. [[s Billie > Joaquín]]"*You* did, though. It's been taped."

[[s Joaquín > Billie]]"I did," he says.

[[s Anders > Joaquín]]"We did, Quino."

[[s Joaquín > Anders]]"No. Don't be noble, I opened it. You told me not to." He sits down across from her. [[s Joaquín > Billie]]"It came on a Tuesday. I knew the name. I stood in the hall with my coat on and I thought, if there's anything in here that hurts her I'm going to know it first. I wanted to be standing in front of it. You understand?"

[[s Billie > Joaquín]]"That's a federal crime," says Billie.

[[s Joaquín > Billie]]"Okay."

[[s Billie > Joaquín]]"Opening somebody's mail is a *federal crime*, Papa."

[[s Anders > Billie]]"It was addressed to us as your guardians, technically it said [[q]]'care of'—"

[[s Billie > Anders]]"Oh my God, Dad!"

[[s Joaquín > Anders]]"Anders, please."

[[s Anders > Joaquín]]"I'm only saying that it isn't a crime."

[[s Billie > Anders, Joaquín]]"What does it *say*?"

They look at each other. They've got this way of doing that, this married-people wifi, whole paragraphs going back and forth over her head, and she's been watching it since she was five and a half and had one bag. She used to think that it was the safest thing in the world. Now she'd like to throw the soup at it.

[[s Anders > Billie]]"It says that she'd like to meet you," says Dad finally.

Her phone buzzes on her leg. She doesn't look. It buzzes again.

[[s Billie > Anders]]"And you wrote back and said no?"

[[s Anders > Billie]]"We didn't write back."

[[s Billie > Anders]]"So she thinks that *I*—" The chair goes over. She didn't push it; it just goes. [[s Billie > Anders, Joaquín]]"She's been waiting for a year and a half and she thinks I got it and just didn't *care*?"

[[s Joaquín > Billie]]"Pick up the spoon, Billie-bug," Papa says. [[s Joaquín > Billie]]"Pick it up, and say it to me. Say all of it."

[[s Billie > Joaquín]]"I don't want the stupid spoon! I'm not eight! You lied to me for a year and a half, and you don't get to make it *cute*!"

No names, no doors. She takes the envelope and she breaks one of them, hard enough that the laminated thing falls off the fridge.

[[scene place=the front porch; present=Billie, Mrs. Achterberg, Joaquín; time=-]]
The front porch is cold as anything and she's in socks. She gets the phone out to have something to do with her face.

[[m Priyanka > Billie]]"did u do it", says Priyanka. And under that, Pri again, [[m Priyanka > Billie]]"bill??? are u alive"

[[m Billie > Priyanka]]"They KNEW," Billie types. [[m Billie > Priyanka]]"they read it"

[[m Priyanka > Billie]]"omg"

[[m Priyanka > Billie]]"ok do u want me to come get u. my brother has the van"

She's looking at that, at the little dots starting up again, when somebody goes [[s Mrs. Achterberg > Billie]]"Psst." It's the neighbour, Mrs. Achterberg, over the hedge with her leaf rake. She's ninety or something. She has on a parka and pearls.

[[s Mrs. Achterberg > Billie]]"I heard a door," says Mrs. Achterberg.

[[s Billie > Mrs. Achterberg]]"Sorry."

[[s Mrs. Achterberg > Billie]]"Don't be sorry, I've had nobody slamming since Walter. Which one is it, the tall one or the weepy one?"

[[s Billie > Mrs. Achterberg]]"Both." Her own eyes are leaking, it's just the wind. [[s Billie > Mrs. Achterberg]]"They hid a letter from me. From my, from Shannon. She's, like, who had me."

[[s Mrs. Achterberg > Billie]]"Ah." The rake scratches a couple of times. [[s Mrs. Achterberg > Billie]]"And what's it say?"

[[s Billie > Mrs. Achterberg]]"I don't know. I haven't read it."

[[s Mrs. Achterberg > Billie]]"Well then, what are we standing out here for? Either read it or help me bag."

Billie laughs, kind of, and it comes out as a honk. Behind her the storm door wheezes. She knows which one it is without turning around. Dad would've knocked.

[[s Joaquín > Billie]]"Your shoes," says Papa. He's holding them by the heels. He puts them on the top step, side by side, and he doesn't come any closer than that. [[s Joaquín > Mrs. Achterberg]]"Good evening, Mrs. Achterberg."

[[s Mrs. Achterberg > Joaquín]]"You've made a mess of it, I hear."

[[s Joaquín > Mrs. Achterberg]]"Yes, ma'am."

[[s Mrs. Achterberg > Joaquín]]"Good," says the old lady, and goes off with her rake to be tactful on the other side of the birch, where she can still hear.

Billie puts on the shoes. It doesn't mean anything. It's forty degrees.

[[s Billie > Joaquín]]"Were you scared I'd go live with her?" she says to the laces.

[[s Joaquín > Billie]]"No."

[[s Billie > Joaquín]]"Papa."

[[s Joaquín > Billie]]"Yes." He lowers himself down on the step, two steps up, his bad knee cracking. [[s Joaquín > Billie]]"Every day. From the first day. You came with your one bag and you asked me where you should put your shoes so they would be easy to get. You remember? I thought, I'm going to make it so she never needs them. That was my whole plan. It isn't a very good plan for a person, to hide her shoes."

She does remember. They were pink and they had lights.

[[s Billie > Joaquín]]"I wasn't going to go *live* with her," says Billie. [[s Billie > Joaquín]]"I've got, like, AP Bio."

[[s Joaquín > Billie]]"I know this."

[[s Billie > Joaquín]]"I just want to see if we have the same hands."

He makes a noise as if he'd been poked. He looks at his own hands, square and brown and burned all over from the restaurant, and he doesn't say a thing, and the phone buzzes, and buzzes.

[[scene place=the car/the Volvo; present=Billie, Anders; time=an hour later]]
So an hour later it's Dad's turn, because they tag-team, they've always tag-teamed. He finds her in the car. She isn't going anywhere, she's only got a permit. It's just the one place in this house where the doors lock. He knocks on the passenger window of the Volvo with one knuckle and waits there in his elk until she pops it.

[[s Anders > Billie]]"May I?"

[[s Billie > Anders]]"It's your car."

He folds in. His knees come up against the glove box. For a while he looks straight out at the garage door like they're on a highway.

[[s Anders > Billie]]"I'd like to apologize about the [[q]]'care of' thing," he says.

[[s Billie > Anders]]"Oh my *God*."

[[s Anders > Billie]]"I've been told it wasn't the moment."

[[s Billie > Anders]]"Who told you, Papa?"

[[s Anders > Billie]]"Mrs. Achterberg. Over the hedge. At some length." He clears his throat. Dad doesn't cry, he does this instead, these little coughs, like a car not turning over. [[s Anders > Billie]]"I told him not to open it and then I let him put it in a drawer. I think that's worse. He did something wrong because he was frightened, and I did something wrong because it was easier."

[[s Billie > Anders]]"Yeah," says Billie. [[s Billie > Anders]]"It is worse."

[[s Anders > Billie]]"All right."

[[s Billie > Anders]]"You're supposed to be the fair one. You *laminate* things."

[[s Anders > Billie]]"I know it."

She picks at the tape. It's the good tape, the kind that doesn't yellow. He must have done it, after. He'd have lined up the edges.

[[s Billie > Anders]]"Did Miss Odell know?" The caseworker used to come with stickers, back when. [[s Billie > Anders]]"Did everybody know except me?"

[[s Anders > Billie]]"I called her in April. She said to give it to you. She said it very clearly, and I wrote it down." Cough. [[s Anders > Billie]]"I have it in my notes."

[[s Billie > Anders]]"Of course you do."

[[s Anders > Billie]]"Do you want to hear something that isn't an excuse?"

[[s Billie > Anders]]"Is it going to be long?"

[[s Anders > Billie]]"No. When I was sixteen, my mother read my diary, and that's how she found out about me. I swore to God I'd never, to any kid of mine." His hand is lying on the gearshift, palm up. It's just sort of been left there. [[s Anders > Billie]]"I thought about that all year. I'd be doing the taxes and I'd be thinking about it."

She doesn't take the hand. But she doesn't not. She puts the envelope in it.

[[s Billie > Anders]]"You read it to me," says Billie. [[s Billie > Anders]]"I can't. I keep seeing the handwriting and it's like, it's *mine*. She does the same g."

[[s Anders > Billie]]"Should I get Papa?"

She thinks about it. Inside, through the kitchen window, you can see the top of Papa's head going back and forth, back and forth. He's mopping. There wasn't even anything on the floor except what came off the spoon.

[[s Billie > Anders]]"He'll cry," she says.

[[s Anders > Billie]]"He absolutely will."

[[s Billie > Anders]]"Fine. But I'm still mad. Both of you. I'm going to be mad for like a week."

[[s Anders > Billie]]"I'd be surprised if it was only a week," says Dad, and leans over and gives the horn two polite little taps.

***

[[scene place=the kitchen; present=Billie, Anders, Joaquín; time=almost ten]]
It's almost ten by the time there's soup. It's terrible; it boiled down to something like a paste. All three of them eat it anyway, in the kitchen, with the big light off. The letter's in the middle of the table, open, one page, both sides, and the g's are all over it like little fish hooks.

[[s Joaquín > Billie]]"She writes a nice letter," Papa says, for maybe the fourth time. He's used up the napkins and he's on to the dish towel.

[[s Billie > Joaquín]]"She spelled Wilhelmina wrong."

[[s Anders > Billie]]"She picked it," says Dad. [[s Anders > Billie]]"I suppose she can spell it as she likes."

And that gets them, for some reason. It gets Billie first, and then it's all three, and Papa has to put the towel over his whole head.

When it's quiet she reaches across and picks up the spoon. The real one. They both sit up like dogs.

[[s Billie > Anders, Joaquín]]"Okay. New rule," says their daughter. [[s Billie > Anders, Joaquín]]"Number five. Nobody stands in front of me. You can stand, like, next to."

[[s Joaquín > Billie]]"Next to," says Papa.

[[s Billie > Joaquín]]"And you're driving me. It's in Duluth. You can sit at another table."

[[s Joaquín > Billie]]"How far of another table?"

[[s Billie > Joaquín]]"*Papa*."

[[s Anders > Billie]]"I'll get the laminator," says Dad.
