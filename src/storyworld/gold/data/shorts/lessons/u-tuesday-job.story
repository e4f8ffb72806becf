title: The Tuesday Job
section: third | present | - | Bex Oduya
person: Bex Oduya | Bex; Oduya; clipboard lady | she/her
person: Tiago Lund | Tiago Lund; Lund; Tiago | he/him
person: Rebecca | Rebecca; the girl; that child | she/her
person: Junior | Junior; Ti; Tiago; the boy; sock lad; that lad | he/him
person: the attendant | the attendant | he/him
person: Haskamp | Haskamp; the Director | she/her
person: Lund's father | my dad; your dad | he/him
relation: Bex Oduya | Tiago Lund | colleague
relation: Bex Oduya | Rebecca | other: older self
relation: Tiago Lund | Junior | other: older self
relation: Lund's father | Tiago Lund | family: father
relation: Lund's father | Junior | family: father
relation: Haskamp | Bex Oduya | colleague: superior
relation: Haskamp | Tiago Lund | colleague: superior
=====
The Tuesday Job

[[scene place=the van/Dunmore Street; present=Bex Oduya, Tiago Lund; time=ten to three in the morning/a Tuesday]]
It is ten to three in the morning, a Tuesday, 2009, and Lund won't get out of the van.

[[s Tiago Lund > Bex Oduya]]"It smells the same," he says.

[[s Bex Oduya > Tiago Lund]]"It smells of van."

[[s Tiago Lund > Bex Oduya]]"No, but under the van."

Bex checks the clipboard again. It's an ordinary clipboard. People imagine the Bureau runs on glowing things and really it runs on clipboards, because nobody in any century has ever stopped a woman with a clipboard. Across Dunmore Street the Spin Cycle is lit up like an aquarium: four rows of machines, one bored attendant, and at opposite ends of the room, not looking at each other, two teenagers with their washing.

She has been not looking at the one on the left for about six minutes.

[[s Bex Oduya > Tiago Lund]]"Run it for me," she says.

Lund sighs through his nose. [[s Tiago Lund > Bex Oduya]]"We go in. We're two tired people from a temp agency. We mention there's night work going, good money, don't ask. We leave two cards. They turn up Thursday, Haskamp does the speech, they cry, they sign."

[[s Bex Oduya > Tiago Lund]]"I didn't cry."

[[s Tiago Lund > Bex Oduya]]"You cried on the *form*, Oduya. It's in the archive. They had to laminate it."

[[s Bex Oduya > Tiago Lund]]"And what don't we do?"

He looks out of the window.

[[s Bex Oduya > Tiago Lund]]"Lund. What don't we do?"

[[s Tiago Lund > Bex Oduya]]"We don't chat," he tells the glass.

[[s Bex Oduya > Tiago Lund]]"We don't chat. We don't advise, warn, hint, console or tip." She caps her pen, which gives her somewhere to look. [[s Bex Oduya > Tiago Lund]]"I do know what day it is, Tiago."

[[s Tiago Lund > Bex Oduya]]"It's Tuesday."

[[s Bex Oduya > Tiago Lund]]"I know what Saturday is."

For a while there's only the engine, ticking as it cools. Then he shoves his door open and the cold comes in. [[s Tiago Lund > Bex Oduya]]"I'm only going to look at him. I'm allowed to look at him. I've got to hand him the bloody card, haven't I?"

[[scene place=launderette; present=Bex Oduya, Tiago Lund, Rebecca, Junior, the attendant; time=-]]
There's a bell on the launderette door. She'd forgotten the bell.

[[s the attendant > Bex Oduya, Tiago Lund]]"No new loads after half two," the attendant says to his magazine.

[[s Bex Oduya > the attendant]]"We're not washing."

[[s the attendant > Bex Oduya]]"Then you can't sit."

[[s Bex Oduya > the attendant]]"We'll stand," Bex says.

[[s the attendant > Bex Oduya]]"Can't stand, either. Customers only."

Lund digs in his coat, feeds four pound coins into the nearest machine, and starts it empty. It clunks. It begins to fill. The attendant considers the ethics of this and turns a page. [[s the attendant > Tiago Lund]]"Fair enough."

The girl on the left has her boots up on a dryer and a library book with a broken back. Nineteen. Bex had assumed, everyone assumes, that she would feel tender about it. What she mostly feels is that somebody ought to explain eyebrows to that child.

[[s Rebecca > Bex Oduya]]"Is he all right, your mate?" the girl says. [[s Rebecca > Bex Oduya]]"Only he's washing nothing."

[[s Bex Oduya > Rebecca]]"He's working up to socks."

It gets a snort. Oh God, the snort. It took most of her twenties to train out of that snort.

[[s Rebecca > Bex Oduya]]"Rebecca," the girl offers, and then, suspicious at once of having offered anything, [[s Rebecca > Bex Oduya]]"what's the clipboard?"

[[s Bex Oduya > Rebecca]]"Temp agency. Night work."

[[s Rebecca > Bex Oduya]]"At three in the morning?"

[[s Bex Oduya > Rebecca]]"That's when you find the people who are up."

Rebecca folds down the corner of her page. (A *library* book. Bex winces for both of them.) [[s Rebecca > Bex Oduya]]"What sort of night work? Because if it's the sort I think it is, there's a copper does his shirts in here."

[[s Bex Oduya > Rebecca]]"Filing, mostly. Some travel."

Something plastic hits the floor on the far side of the machines, and a voice that hasn't quite finished breaking says, [[s Junior > Tiago Lund]]"Sorry, sorry, I've got it, don't — oh. Cheers."

Bex looks round. Lund is on his knees on the lino holding a wet football sock. The boy who dropped the basket is on his knees opposite. They have the same hands.

[[s Tiago Lund > Junior]]"You play?" Lund is saying.

That's a chat. That is the opening move of a chat.

[[s Junior > Tiago Lund]]"Sunday league. I'm rubbish." The boy grins at him. [[s Junior > Tiago Lund]]"My dad comes, though. Every week, with a flask. It's dead embarrassing, he shouts tactics."

[[s Bex Oduya > Tiago Lund]]"Lund," Bex calls.

[[s Junior > Tiago Lund]]"He doesn't know any tactics. He just stands there and shouts [[q]]'width'."

[[s Tiago Lund > Junior]]"Width," says Lund, and his voice does something it shouldn't.

[[s Bex Oduya > Tiago Lund]]"*Lund.* Card."

He has to look at his own hand to find it. The boy wipes his fingers down his jeans before he takes it, which is so polite she could scream, and reads both sides.

[[s Junior > Tiago Lund]]"Is this a pyramid thing?"

[[s Rebecca > Junior]]"It's a filing thing," Rebecca shouts over the machines. [[s Rebecca > Junior]]"With travel!"

[[s Junior > Rebecca]]"Oh. All right." He sees her. He looks at the floor, at the ceiling tiles, at her again. [[s Junior > Rebecca]]"Hiya. I'm Ti. Well, Tiago. Well, Junior at home, because of my dad."

[[s Rebecca > Junior]]"You've dropped another sock, Junior."

And there they go, thirty-one years of it, off like a wind-up toy. Bex would like to sit down. She isn't a customer.

[[s Rebecca > Bex Oduya]]"Why's your mate crying?" The girl has dropped her voice.

[[s Bex Oduya > Rebecca]]"He isn't. It's the detergent."

[[s Rebecca > Bex Oduya]]"He's looking at that lad like he's seen a ghost." Rebecca leans in; her breath smells of cheese and onion. [[s Rebecca > Bex Oduya]]"They're related, aren't they? Look at the *ears*. Is that his kid? Does the kid not know?"

[[s Bex Oduya > Rebecca]]"It's nothing like that."

[[s Rebecca > Bex Oduya]]"What's it like, then?"

Nobody has ever asked her a straight question the way she used to ask them. Bex peels a card off the clipboard. [[s Bex Oduya > Rebecca]]"It's complicated, and it's three o'clock. Take a card."

[[s the attendant > Bex Oduya, Tiago Lund, Rebecca, Junior]]"Three o'clock," the attendant agrees, as if she'd prompted him. [[s the attendant > Bex Oduya, Tiago Lund, Rebecca, Junior]]"Everyone out. You and all, sock lad. The one with nothing in it can finish on its own."

[[scene place=the pavement; present=Bex Oduya, Tiago Lund, Rebecca, Junior; time=-]]
So then it's the four of them out on the pavement with their breath showing, and the lights going off behind them row by row.

[[s Tiago Lund > Junior]]"We could drop you," Lund says to the boy. [[s Tiago Lund > Junior]]"If you've far to go."

[[s Bex Oduya > Tiago Lund]]"We couldn't," says Bex.

[[s Tiago Lund > Junior]]"No. We couldn't." He shoves his hands in his pockets and takes them out. [[s Tiago Lund > Junior]]"Listen, mate. Your dad."

[[s Junior > Tiago Lund]]"What about him?"

She has her thumb on the recall. It's shaped like a car key, and if he says one word about Saturday, about a flask and a cold touchline and nobody there who knew what to do, she'll press it, and he'll be back at his desk with half a sentence in his mouth, and he will never, ever forgive her. She knows that. So does he. He's looking straight at her pocket.

[[s Tiago Lund > Junior]]"Nothing," he says finally. [[s Tiago Lund > Junior]]"Width's good advice, that's all. People don't use the width."

Junior laughs. [[s Junior > Tiago Lund]]"I'll tell him that. He'll be unbearable. I'm missing this week, though, I'm off up to Leeds on Friday, my cousin's having a thing."

[[s Tiago Lund > Junior]]"Are you," says Lund. [[s Tiago Lund > Junior]]"Well. Have a good thing."

Rebecca has been watching the two of them with her laundry bag on her hip like a baby. She looks from one set of ears to the other. She looks at Bex, for quite a long time.

[[s Rebecca > Junior]]"Hang on, sock lad," she says. [[s Rebecca > Junior]]"I'm going past the station. I'll walk with you."

[[s Junior > Rebecca]]"Are you sure? It's just it's out of your —"

[[s Rebecca > Junior, Bex Oduya]]"You don't know where I live. Come on. Night, clipboard lady!"

Their voices go off down Dunmore Street, hers mostly. Lund sits down on the kerb and puts his face in his sleeve.

[[s Tiago Lund > Bex Oduya]]"I didn't say it."

[[s Bex Oduya > Tiago Lund]]"I know you didn't."

[[s Tiago Lund > Bex Oduya]]"Thirty-one years I've known what I'd say to him. I had it down to eleven words. And I said *width*."

She lowers herself beside him, knees cracking, and gets an arm round as much of him as it'll go round. Neither of them says anything else until the recall goes.

***

[[scene place=the canteen; present=Bex Oduya, Tiago Lund, Haskamp; time=Forty minutes later]]
Forty minutes later, or thirty-one years, the canteen has run out of everything but the soup. Lund brings two teas anyway and doesn't drink his.

[[s Tiago Lund > Bex Oduya]]"Can I ask you something? You'll think I've gone soft."

[[s Bex Oduya > Tiago Lund]]"I thought that already."

[[s Tiago Lund > Bex Oduya]]"That Friday I rang him. From the station, from a phone box, I put about six quid in it. I never rang him, Bex. I'd *seen* him at breakfast." He's turning the cup round and round in its ring. [[s Tiago Lund > Bex Oduya]]"We were on for half an hour. Just rubbish, just the league table, and then he said he was glad I'd rung, and I missed my train. It's the thing I've got. You know? Everyone's got a thing they've got. And I've always told people I rang because I'd forgotten my boots."

[[s Bex Oduya > Tiago Lund]]"But you hadn't."

[[s Tiago Lund > Bex Oduya]]"I had my boots *on*."

It's coming to her now, the way they do afterwards, dropping down through her like a coin through a slot: cold, cheese and onion, a boy hopping along on one foot because he'd put a wet sock on.

[[s Tiago Lund > Bex Oduya]]"Somebody said to me, [[q]]'Ring your dad before you get on the train.' I thought I'd made that up," Lund says. [[s Tiago Lund > Bex Oduya]]"I thought it was, I don't know. Him. It was you."

[[s Bex Oduya > Tiago Lund]]"I was nineteen."

[[s Tiago Lund > Bex Oduya]]"What did you *know*?"

[[s Bex Oduya > Tiago Lund]]"Nothing! There was a big weird man with your ears crying on a sock. I thought, that's what somebody looks like who didn't ring." She blows on her tea, because it's that or the other thing. [[s Bex Oduya > Tiago Lund]]"I told everyone, that year. I told the copper with the shirts."

He starts to laugh, and it goes wrong halfway, and he lets it. She passes him a napkin. She passes him all the napkins.

[[s Haskamp > Bex Oduya, Tiago Lund]]"Which of you," says the Director from the doorway, holding a receipt at arm's length, [[s Haskamp > Bex Oduya, Tiago Lund]]"ran an empty washing machine on expenses?"

Lund wipes his nose. [[s Tiago Lund > Haskamp]]"Me, ma'am."

[[s Haskamp > Tiago Lund]]"Four pounds."

[[s Tiago Lund > Haskamp]]"Yes, ma'am."

Haskamp looks at him, and at the napkins, and at Bex, who has found something to read on the back of the sugar. Somewhere in this building is a laminated form. The Director folds the receipt in half, and in half again.

[[s Haskamp > Tiago Lund]]"And did it come up clean?"

[[s Tiago Lund > Haskamp]]"Spotless," says Tiago Lund.
