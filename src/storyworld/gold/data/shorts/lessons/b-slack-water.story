title: Slack Water
section: third | past | - | Teodora Vranic
person: Teodora Vranic | Teodora Vranic; Vranic; Teo; Sergeant | she/her
person: Lindqvist | Lindqvist; the inspector; Inspector | he/him
person: the constable | the constable; a young constable | he/him
person: the crane man | the crane man; the old man; Grandad | he/him
person: the woman in the yellow oilskin | the woman in the yellow oilskin; the coffee woman; a woman in a yellow oilskin | she/her
person: Danilo | Danilo; the boy; a boy; Dani | he/him
person: Joris Maat | Joris Maat; Maat; Captain Maat; the captain | he/him
relation: Teodora Vranic | Lindqvist | colleague: police partners
relation: the crane man | Danilo | family: grandfather
relation: the woman in the yellow oilskin | the crane man | friend: since school
relation: Lindqvist | the constable | colleague: superior
=====
Slack Water

[[scene place=Pier Nine; present=Teodora Vranic, Lindqvist, the constable; time=Sunday]]
It had been raining in Port Sorrel since Thursday, and by Sunday people had stopped mentioning it. Sergeant Teodora Vranic found the inspector at the far end of Pier Nine with his hat off, which was how she knew it was somebody he'd known.

[[s Teodora Vranic > Lindqvist]]"Put that back on," she said. [[s Teodora Vranic > Lindqvist]]"You'll drown."

[[s Lindqvist > Teodora Vranic]]"It's Joris Maat." Lindqvist didn't turn round. [[s Lindqvist > Teodora Vranic]]"He piloted the boat I came in on. I was six. He let me do the horn."

[[s Teodora Vranic > Lindqvist]]"You never told me you did a horn."

[[s Lindqvist > Teodora Vranic]]"I was saving it, Teo. It's my only nice one." He put the hat back on. Water ran off the brim in front of his face. [[s Lindqvist > Teodora Vranic]]"Somebody's broken his head for him. Then he went in, up by the cranes I should think, and the ebb carried him down here to be found by that."

That was a young constable, sitting on a bollard with both hands round a paper cup. He was about the colour of the cup.

[[s Teodora Vranic > the constable]]"Did you touch him?" Vranic asked.

[[s the constable > Teodora Vranic]]"I thought he was a seal."

[[s Teodora Vranic > the constable]]"That isn't what I asked you."

[[s the constable > Teodora Vranic]]"With a boathook, Sergeant. Just the once. To see if he was a seal."

[[s Teodora Vranic > the constable]]"And when you saw that he wasn't?"

The constable looked into the cup. [[s the constable > Teodora Vranic]]"I was sick. Over there. I've put a cone on it."

Lindqvist made a noise and turned it into a cough. [[s Lindqvist > the constable]]"Good man," he said. [[s Lindqvist > the constable]]"Go and write it down, and then go home. Where'd you get the coffee?"

[[s the constable > Lindqvist]]"There's a woman up at the yard gate with a cart. She's there all hours, sir. She wouldn't take my money."

[[s Lindqvist > the constable]]"No? First time in the history of this harbour." He turned his collar up and held out an arm to Vranic as though the quay were a ballroom. [[s Lindqvist > Teodora Vranic]]"Shall we?"

She ignored the arm. They went up along the water together, past the ice house and the shuttered net sheds, and neither of them said anything until the cranes came out of the murk like the legs of something that hadn't bent down to look at them yet.

[[scene place=the winch hut/the crane yard; present=Teodora Vranic, Lindqvist, the crane man, the woman in the yellow oilskin; time=-]]
There was a light in the winch hut. The crane man had been told to wait there and he had waited, very upright on a crate, cap on his knee, his face aimed at the door.

[[s the crane man > Teodora Vranic, Lindqvist]]"Which are you?" he said.

[[s Lindqvist > the crane man]]"Inspector Lindqvist. This is Sergeant Vranic. You had the night shift in the crane yard?"

[[s the crane man > Lindqvist]]"I've had it thirty-one years."

[[s Lindqvist > the crane man]]"Working last night?"

[[s the crane man > Lindqvist]]"Timber off the *Halvard*. Midnight till gone four."

Vranic wiped the rain out of her eyes and had a look around. Kettle. Calendar, two years old. On the hook behind the door hung an oilskin coat, a small one, with the cuffs turned back. [[s Teodora Vranic > the crane man]]"You know Captain Maat?" she asked, still looking at it.

[[s the crane man > Teodora Vranic]]"Everybody does. He'd come by, when he couldn't sleep. He'd stand about under the load where he shouldn't." His thumb went round and round the brim of the cap. [[s the crane man > Teodora Vranic]]"I told him. You can ask anyone. I said, Joris, one night I'll drop a tree on you."

[[s Lindqvist > the crane man]]"And did you?"

[[s the crane man > Lindqvist]]"Is that meant to be funny?"

[[s Lindqvist > the crane man]]"No," the inspector said gently. [[s Lindqvist > the crane man]]"Not very. Did he come by last night?"

[[s the crane man > Lindqvist]]"I didn't see him."

[[s Teodora Vranic > the crane man]]"You'd have a good view from up there, though. Lamps on and all."

[[s the crane man > Teodora Vranic]]"I said I didn't see him, miss."

[[s the woman in the yellow oilskin > Teodora Vranic, Lindqvist]]"He's told you he didn't see him." The door had come open without a knock and a woman in a yellow oilskin was backing through it with a tray. She was sixty or so, broad as a tug. [[s the woman in the yellow oilskin > the crane man]]"Drink that. You've had nothing. You two, I've only got it with milk."

[[s Lindqvist > the woman in the yellow oilskin]]"Madam, we're in the middle of—"

[[s the woman in the yellow oilskin > Lindqvist]]"I can see what you're in the middle of. Mind, it's hot."

Lindqvist minded. He had never in nine years been known to refuse a hot drink from anyone, including a poisoner. Vranic took the other cup and set it on the sill. [[s Teodora Vranic > the woman in the yellow oilskin]]"You're at the gate all night?"

[[s the woman in the yellow oilskin > Teodora Vranic]]"Nine till six."

[[s Teodora Vranic > the woman in the yellow oilskin]]"So you'd have seen the captain go in."

The coffee woman looked at the crane man. He couldn't have noticed; he had his face turned to the place by the door where she'd been standing a moment ago. [[s the woman in the yellow oilskin > Teodora Vranic]]"I might have been rinsing cups," she said.

[[s Teodora Vranic > the woman in the yellow oilskin]]"For nine hours?"

[[s the woman in the yellow oilskin > Teodora Vranic]]"I keep a clean cart."

[[s Lindqvist > the woman in the yellow oilskin]]"I wonder," said Lindqvist over the rim of his cup, [[s Lindqvist > the woman in the yellow oilskin]]"if you'd be so kind as to bring that clean conscience down to Customs Street for us, around noon. It's dry. I can't promise anything else for it."

* * *

[[scene place=Room Two/Customs Street; present=Teodora Vranic, Lindqvist, the woman in the yellow oilskin; time=twelve sharp]]
She came to Customs Street at twelve sharp, and she kept the oilskin on. It dripped on the floor of Room Two, tick, tick, all the way through.

[[s Teodora Vranic > the woman in the yellow oilskin]]"How long have you known him?" Vranic began.

[[s the woman in the yellow oilskin > Teodora Vranic]]"Which him?"

[[s Teodora Vranic > the woman in the yellow oilskin]]"Start with the crane."

[[s the woman in the yellow oilskin > Teodora Vranic]]"Since school. Before you ask, no. I married a fool with a trawler and he married my friend. They're both of them dead, the fool and the friend. That's all the romance you're getting."

[[s Lindqvist > the woman in the yellow oilskin]]"That's plenty," Lindqvist said. He was standing at the window with his back to them. It was how they did it; he was the weather and she was the questions. [[s Lindqvist > the woman in the yellow oilskin]]"That's more than most."

[[s Teodora Vranic > the woman in the yellow oilskin]]"How long has he been blind?"

Tick. Tick.

[[s the woman in the yellow oilskin > Teodora Vranic]]"Who says he's blind?"

[[s Teodora Vranic > the woman in the yellow oilskin]]"He asked us which we were. He looked at where you'd been instead of where you were. He's got a calendar up from two years ago, and he called me miss." She pushed back her wet hair, which had a good deal of grey in it. [[s Teodora Vranic > the woman in the yellow oilskin]]"Nobody calls me miss."

[[s the woman in the yellow oilskin > Teodora Vranic]]"He was being polite."

[[s Lindqvist > the woman in the yellow oilskin]]"Nobody's that polite," he told the window.

Vranic kicked backwards at his ankle without looking, and missed. [[s Teodora Vranic > the woman in the yellow oilskin]]"A blind man can't swing timber at night. The *Halvard* was unloaded by four, to the plank, I've seen the tally. So there was somebody else up in that cab. Somebody with a little coat."

[[s the woman in the yellow oilskin]]"Oh, you," the woman said. She said it to the table. [[s the woman in the yellow oilskin > Teodora Vranic]]"You looked at the coat."

[[s Teodora Vranic > the woman in the yellow oilskin]]"It was hanging right there."

[[s the woman in the yellow oilskin > Teodora Vranic]]"I told him to fetch it away. I told him twice."

[[s Teodora Vranic > the woman in the yellow oilskin]]"Told who?"

Nothing. The woman in the yellow oilskin folded her lips in, like someone closing a purse.

[[s Lindqvist > the woman in the yellow oilskin]]"Let me say what I think," said Lindqvist, and he came and sat down, which he almost never did. [[s Lindqvist > the woman in the yellow oilskin]]"I think Maat couldn't sleep. I think he went and stood where he shouldn't, for the ten-thousandth time, and a hook came round out of the rain. I don't think anybody meant it. I think there's some child walking about today believing he's killed a man, and that you're giving away coffee because you don't know what to do with your hands. Am I warm?"

She was crying by then, though with the wet all over her it took a while to be sure. [[s the woman in the yellow oilskin > Lindqvist]]"He's twelve," she said. [[s the woman in the yellow oilskin > Lindqvist]]"He's better on those levers than the old man ever was. It was only meant to be till Christmas."

[[s Teodora Vranic > the woman in the yellow oilskin]]"Which Christmas?" Vranic asked.

[[s the woman in the yellow oilskin > Teodora Vranic]]"You sound like his teacher."

[[s Teodora Vranic > the woman in the yellow oilskin]]"Where is he now?"

[[s the woman in the yellow oilskin > Teodora Vranic]]"Where d'you think? Where does a cat go?"

[[scene place=the cab/the crane; present=Teodora Vranic, Lindqvist, Danilo, the crane man; time=ten to one]]
By ten to one they were back under the cranes, and Lindqvist was looking up the ladder of the tallest with an expression she remembered from the business at the lighthouse.

[[s Teodora Vranic > Lindqvist]]"I'll go," she said.

[[s Lindqvist > Teodora Vranic]]"I'm perfectly able—"

[[s Teodora Vranic > Lindqvist]]"Inspector. Hold my hat."

There were ninety-four rungs. She counted them because counting was better than the alternative. At the top was a door the size of a pantry's, and behind it, wedged in under the seat with his knees against his chin, was a boy with a torch.

[[s Danilo > Teodora Vranic]]"You can't come up here," he said. [[s Danilo > Teodora Vranic]]"It's not safe for public."

[[s Teodora Vranic > Danilo]]"I'm not public, I'm police." She got herself onto the floor of the cab and stayed there, holding on to something. It moved, the whole thing moved, a slow sway like a ship asleep. [[s Teodora Vranic > Danilo]]"Is it always like this?"

[[s Danilo > Teodora Vranic]]"This is nothing. You should feel it in a northerly."

[[s Teodora Vranic > Danilo]]"I'd really rather not."

He switched the torch off, then on. [[s Danilo > Teodora Vranic]]"Are you going to arrest Grandad?"

[[s Teodora Vranic > Danilo]]"What for?"

[[s Danilo > Teodora Vranic]]"He says he'll say it was him. He's practising. He's no good at it, he keeps getting the levers wrong." His voice slid about. [[s Danilo > Teodora Vranic]]"I did the horn. You do two, before you slew, so people get out. I did two. And he waved! He waved at me, so I thought, all right then, he's seen. And then the wind got it."

[[s Teodora Vranic > Danilo]]"He waved," said Vranic.

[[s Danilo > Teodora Vranic]]"He always waved. He's the one who taught me the horn."

She thought about a boy of six and a cord, and did not trust herself for a moment. Far down under the floor, someone was shouting. It was the old man; he must have felt his way out of the hut along the rail, and he was standing bareheaded in the yard, with Lindqvist holding on to his sleeve.

[[s the crane man > Danilo]]"Dani!" It came up thin as a gull. [[s the crane man > Danilo]]"Danilo! You don't say a word to her! You hear? It was me!"

[[s Danilo > Teodora Vranic]]"See?" the boy said miserably. [[s Danilo > Teodora Vranic]]"He's rubbish at it."

[[s Teodora Vranic > Danilo]]"He is, a bit." She held out her hand, the one that wasn't clamped to the seat. [[s Teodora Vranic > Danilo]]"Danilo. There's a man down there in a stupid hat who'd like very much to talk to you about horns. I'd count it a favour. Only you'll have to go first, and tell me where to put my feet."
