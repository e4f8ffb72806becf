title: The Left-Hand Window
section: third | present | - | Zlata
person: Zlata | Zlata; the niece | she/her
person: Teague | Teague; Anton | he/him
person: Leonor Pohl | Leonor Pohl; Leonor; Mrs. Pohl; the old woman; the woman in the photograph | she/her
person: Abdi | Abdi; the boy | he/him
person: the deckhand | the deckhand; a man in a deckhand's fleece | he/him
person: Hanne | Hanne | she/her
relation: Zlata | Teague | colleague: agent and handler
relation: Leonor Pohl | Teague | colleague: former handler
relation: Leonor Pohl | Abdi | friend
=====
The Left-Hand Window

[[scene place=the ferry's cafeteria/the ferry; present=Zlata, Teague, the deckhand; time=-]]
The ferry's cafeteria smells of chip fat and diesel, and Teague has taken the table where the light is worst. He is peeling an orange. He does it the way he always does, in one long ribbon, and Zlata waits until the ribbon drops before she sits.

[[s Teague > Zlata]]"You've cut your hair," he says.

[[s Zlata > Teague]]"Two years ago."

[[s Teague > Zlata]]"Has it been two years?"

[[s Zlata > Teague]]"You know how long it's been." She puts her bag between her feet. Behind her a toddler is screaming about a straw. [[s Zlata > Teague]]"Who is it?"

[[s Teague > Zlata]]"Coffee first?"

[[s Zlata > Teague]]"No."

[[s Teague > Zlata]]"It's included. With the crossing." He waves at the counter, where a girl in a paper hat is looking at her phone. [[s Teague > Zlata]]"I find I drink a great deal more than I want to, because it's included."

[[s Zlata > Teague]]"Teague."

[[s Teague > Zlata]]"Yes, all right." He eats a piece of the orange. His knuckles have gone big, she notices, like knots in a rope. It annoys her that she notices. [[s Teague > Zlata]]"A woman. Seventy-nine. Fourth floor, no lift. Somebody from the clinic comes on Tuesdays for her hip. This Tuesday the somebody has a flat tyre."

Zlata waits for the rest of it. There isn't any.

[[s Zlata > Teague]]"Seventy-nine," she says.

[[s Teague > Zlata]]"Eighty in May."

[[s Zlata > Teague]]"I could just sit down and wait."

[[s Teague > Zlata]]"That was suggested, as a matter of fact." He doesn't smile. [[s Teague > Zlata]]"The client would rather not."

[[s Zlata > Teague]]"Who's the client?"

[[s Teague > Zlata]]"In eleven years you've never asked me that."

[[s Zlata > Teague]]"I'm asking now."

[[s Teague > Zlata]]"And I'm eating an orange."

A man in a deckhand's fleece stops beside them and points at the tray with his chin. [[s the deckhand > Zlata, Teague]]"You two finished with that?"

[[s Teague > the deckhand]]"Take it," Teague says warmly, [[s Teague > the deckhand]]"and God bless you," and the deckhand, who can't be more than nineteen, says [[s the deckhand > Teague]]"Um, you too," and takes the tray. There is an envelope where it was.

She leaves it lying there. The toddler has got his straw. In the quiet you can hear the engines thinking about it.

[[s Zlata > Teague]]"What did she do?"

[[s Teague > Zlata]]"That one you have asked me. Once. In Trieste."

[[s Zlata > Teague]]"And what did you say?"

[[s Teague > Zlata]]"I said, [[q]]'It isn't what they did, it's what they'll do next.'" He lines up the pips on his napkin. [[s Teague > Zlata]]"I was rather pleased with it."

[[s Zlata > Teague]]"It was horseshit."

[[s Teague > Zlata]]"Well. It was early in the morning."

She opens the envelope under the edge of the table. A key, a clinic badge with her own face on it, and one photograph, taken from across a street: a woman on a balcony, squinting, holding a watering can like a hammer. On the back, in his square capitals, he has written [[m Teague > Zlata]]"LEFT-HAND WINDOW STICKS."

[[s Zlata > Teague]]"How do you know that?" she asks.

He looks out at the water then, and goes on looking at it for so long that she thinks he hasn't heard.

[[s Teague > Zlata]]"Finish by six," Teague says. [[s Teague > Zlata]]"I'll ring."

[[scene place=the fourth-floor landing on Kalvarie Street/Kalvarie Street; present=Zlata, Leonor Pohl; time=ten to five]]
At ten to five she is standing on the fourth-floor landing on Kalvarie Street, not out of breath and pretending to be. She has the badge on a lanyard. She has a rubber exercise band, a folder, and flat white shoes, and in the folder, taped behind the hip diagrams, she has what she needs. She puts the key back in her pocket and rings, because a physiotherapist would.

It takes a long time. A chain, a second chain.

[[s Leonor Pohl > Zlata]]"You're not Hanne," says the woman in the photograph.

[[s Zlata > Leonor Pohl]]"Hanne's got a flat tyre. I'm covering. It's Mrs. Pohl, isn't it?"

[[s Leonor Pohl > Zlata]]"Leonor. Hanne hasn't got a car." She says this without any heat at all, the way you'd correct a child's sum. She looks at the shoes, and the folder, and last of all at Zlata's hands. [[s Leonor Pohl > Zlata]]"Well, you'd better come in. The neighbours will think I'm buying something."

There's a moment, on the mat, when it could be done. Zlata wipes her feet.

[[scene place=the kitchen; present=Zlata, Leonor Pohl, Abdi; time=five]]
The kitchen is narrow and very warm. Leonor Pohl lowers herself into the chair by the stove in three stages, and waves away the arm she's offered.

[[s Leonor Pohl > Zlata]]"Is it in the folder?" she asks.

[[s Zlata > Leonor Pohl]]"The exercises? Yes, I thought we'd start with—"

[[s Leonor Pohl > Zlata]]"Don't be silly, dear. I'm too old and you're too good. You came up on the outside of the stairs. Hanne comes up the middle, like a cow."

Zlata says nothing. It is what you do. You say nothing, and they fill it up, usually with money.

[[s Leonor Pohl > Zlata]]"I'm not going to offer you money," says the old woman. [[s Leonor Pohl > Zlata]]"I'd like to ask you for twenty minutes, though."

[[s Zlata > Leonor Pohl]]"Why twenty?"

[[s Leonor Pohl > Zlata]]"There's a boy comes from the pharmacy at five. If I don't answer he lets himself in, I gave him a key. He's fifteen. I don't want him to be the one who..." She straightens the cloth on the table. [[s Leonor Pohl > Zlata]]"You see."

[[s Zlata > Leonor Pohl]]"I could be gone before five."

[[s Leonor Pohl > Zlata]]"You could. Then he'd find me. That's what I'm saying."

The clock over the stove is shaped like a rooster. It's seven minutes to. Zlata finds that she has sat down.

[[s Zlata > Leonor Pohl]]"Twenty minutes," she says. [[s Zlata > Leonor Pohl]]"Hands on the table."

[[s Leonor Pohl > Zlata]]"Naturally." They're spotted hands, steady as plates. [[s Leonor Pohl > Zlata]]"Does he still peel them all in one go?"

[[s Zlata > Leonor Pohl]]"What?"

[[s Leonor Pohl > Zlata]]"Oranges. It took him the whole of a winter to learn it. We had a flat in Graz with no heating, and nothing to do but watch a door across the road, and I said, [[q]]'Anton, if you have to fidget, do it properly.'"

There is a tap dripping somewhere. Zlata has known Teague for eleven years, and it has never crossed her mind that there'd be an Anton.

[[s Zlata > Leonor Pohl]]"You worked with him."

[[s Leonor Pohl > Zlata]]"I ran him, dear. I was his ferry." Leonor smiles for the first time. She has excellent teeth. [[s Leonor Pohl > Zlata]]"Or does he do it on trains now?"

Before she has to answer that, the lock turns, and she's on her feet with the folder open against her chest.

[[s Abdi > Leonor Pohl]]"Only me!" A boy backs into the kitchen with a paper bag in his teeth and a bicycle wheel under each arm. He spits out the bag when he sees that there's somebody. [[s Abdi > Leonor Pohl, Zlata]]"Oh. Sorry. Hi."

[[s Leonor Pohl > Abdi]]"Put those in the hall, Abdi, they drip."

[[s Abdi > Leonor Pohl]]"They'll get nicked in the hall."

[[s Leonor Pohl > Abdi]]"Then in the bath. This is my niece."

[[s Abdi > Leonor Pohl]]"You said you didn't have any family." He isn't suspicious, just interested. He looks from the one to the other for the likeness, and, God help him, seems to find it. [[s Abdi > Zlata]]"Are you the one with the horses?"

[[s Zlata > Abdi]]"No," Zlata says.

[[s Leonor Pohl > Abdi]]"That's the other one," says Leonor. [[s Leonor Pohl > Abdi]]"Did they give you the blue ones or the white ones?"

[[s Abdi > Leonor Pohl]]"White. She says the blue ones are the same but they've stopped making them. And you have to eat first. She said I had to watch you eat."

[[s Leonor Pohl > Abdi]]"She said nothing of the kind."

[[s Abdi > Leonor Pohl]]"She did! She said, [[q]]'You watch her.'" He's already got the bread out; he knows which drawer. [[s Abdi > Zlata]]"She doesn't eat," he tells Zlata over his shoulder, as one reasonable person to another. [[s Abdi > Zlata]]"You should do something about it. If you're the niece."

So they eat. It's ridiculous. There is black bread and a jar of plums, and the boy talks about a derailleur for ten minutes without drawing breath, and the rooster's tail goes round. At a quarter past he opens the window over the sink to shake out the cloth. The left-hand one. He gives the frame a thump low down with the heel of his hand, and up it goes.

[[s Zlata > Abdi]]"Who taught you that?" Zlata asks him.

[[s Abdi > Zlata]]"She did. It's stuck since, like, the war or something."

[[s Leonor Pohl > Abdi]]"Since Anton painted it shut," says Leonor, [[s Leonor Pohl > Abdi]]"the great lummox. Go home now. Your mother will be standing in the road."

[[s Abdi > Leonor Pohl]]"Same time Friday?"

For once the old woman doesn't have anything ready. It's Zlata he is looking at by now, anyway, with the paper bag folded small in his fist, waiting for one of the adults to say it.

[[s Zlata > Abdi]]"Same time Friday," she says.

[[scene place=the kitchen; present=Zlata, Leonor Pohl; time=six]]
When his feet have gone all the way down, straight down the middle of the stairs, like a calf, neither of them gets up. The light has left the kitchen and is out on the balcony, among the geraniums.

[[s Leonor Pohl > Zlata]]"That was unkind," Leonor says at last, [[s Leonor Pohl > Zlata]]"if you didn't mean it."

[[s Zlata > Leonor Pohl]]"Who's the client?"

[[s Leonor Pohl > Zlata]]"Did you ask him?"

[[s Zlata > Leonor Pohl]]"He ate an orange."

[[s Leonor Pohl > Zlata]]"Ah." She nods for some time. [[s Leonor Pohl > Zlata]]"Then it's him. I'm writing something down, you see. I told him so; I thought it was only polite. And he couldn't come up those stairs himself. It isn't cowardice, you mustn't think that. He was always soft about me."

[[t Zlata]]"Left-hand window sticks," Zlata thinks. He'd never in eleven years told her a thing about a window. He doesn't tell you about windows. You tell somebody about a window if you've lain awake beside it.

At six exactly the phone goes in her pocket. She lets it ring three times, because she's a professional, and puts it to her ear.

[[s Teague > Zlata]]"Well?" says Teague.

Across the table the old woman has taken one of the plums and is turning it against a knife. She's making rather a mess of it.

[[s Zlata > Teague]]"She says you never learned to paint a window," says Zlata.

There is nothing on the line but the engines. Then, a long way off, somebody breathing out.

[[s Teague > Zlata]]"Is she eating?" he asks.
