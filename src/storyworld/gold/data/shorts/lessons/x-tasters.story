title: The Queen's Second Mouth
section: third | past | - | Iskander
person: Iskander | Iskander; Master Taster; the taster; Sasha | he/him
person: the Queen | Majesty; the Queen; Aveline | she/her
person: Tancred | Tancred; the Chancellor | he/him
person: Dame Ortrud | Dame Ortrud; Ortrud; the Mistress of the Robes; Trudi | she/her
person: General Maho | General Maho; Maho; the General | she/her
person: the page | the page; the boy | he/him
person: the envoy | the envoy; the Count; Excellency; the stranger | he/him
relation: Tancred | the Queen | family:brother
relation: General Maho | Tancred | rival
relation: Dame Ortrud | Iskander | friend
relation: Iskander | the Queen | other
=====
[[scene place=the pantry; present=Iskander, Dame Ortrud, the page]]
By the third course, as a rule, Iskander knew who meant to die that evening, and it had never yet been the Queen.

[[s Dame Ortrud > Iskander]]“Well?” said Dame Ortrud, who had come into the pantry for no reason that she could have named to a priest.

[[s Iskander > Dame Ortrud]]“The soup is soup.”

[[s Dame Ortrud > Iskander]]“And the fish?”

[[s Iskander > Dame Ortrud]]“Somebody has been sorry over the fish. There’s salt in it that never came out of the sea.” He put down the spoon and wiped his lips, left, then right, as he had been taught to at nine years old. [[s Iskander > Dame Ortrud]]“One of the kitchen girls, I think. It’ll be that carter.”

[[s Dame Ortrud > Iskander]]“You’re showing off.”

[[s Iskander > Dame Ortrud]]“A little.”

[[s Dame Ortrud > Iskander]]“Sasha, there’s a man at that table from across the river with a treaty in his coat. If it’s signed, there’s no war. I don’t care who’s in love. Is it safe?”

It was a curious thing about the Mistress of the Robes, that she had dressed three queens and buried two and could still be frightened by a sauce. He took her hand, the one with the thimble scar.

[[s Iskander > Dame Ortrud]]“Trudi. If it weren’t, I’d be lying down.”

[[s the page > Iskander]]“Master Taster?” It was the page, with the tray. The boy was new that week and hadn’t learned yet to keep his thumbs off the rim. [[s the page > Iskander]]“The gentleman’s sent a dish of his own. It’s a present. He says it’s to be eaten with the fingers.”

[[s Iskander > the page]]“Which gentleman?”

[[s the page > Iskander]]“The one with the teeth.”

[[s Dame Ortrud > Iskander]]“That’s the envoy,” said Ortrud. [[s Dame Ortrud > Iskander]]“That’s him. Don’t touch it.”

[[s Iskander > Dame Ortrud]]“It’s my whole occupation to touch it.”

He lifted the lid. There were nine small cakes, each with an almond. He ate one, and stood a while with his eyes shut. In the hall a fiddle was being tuned; somebody laughed on the stairs; the kitchen girl who was sorry about the carter went by with a bucket. And his face did something then that neither of them had ever seen it do.

[[s Dame Ortrud > Iskander]]“What is it? Sasha! What’s in it?”

He didn’t answer.

[[s the page > Dame Ortrud]]“Is he dying, ma’am?”

[[s Dame Ortrud > the page]]“Run for the—”

[[s Iskander > Dame Ortrud]]“Rosewater,” said Iskander. [[s Iskander > Dame Ortrud]]“It’s rosewater and burnt butter. There’s nothing the matter with it at all. Take it in.”

***

[[scene place=the table/the long table; present=the Queen, Tancred, General Maho, the envoy, Iskander]]
There were five at the long table, if you counted the man who stood behind the chair, and nobody ever did. That was the use of him. He was the second mouth of the Queen, and a mouth has no ears.

[[s the envoy > the Queen]]“Your Majesty does me honour,” said the stranger, and showed the teeth.

[[s the Queen > the envoy]]“Does she? Sit, Count. You’ve met my brother.”

[[s Tancred > the envoy]]“We have corresponded,” said the Chancellor.

[[s General Maho > Tancred]]“Have you? When?”

[[s Tancred > General Maho]]“It’s customary, General, for a Chancellor to write letters.”

[[s General Maho > Tancred]]“It’s customary to show them to people.”

[[s the Queen > General Maho, Tancred]]“Children,” said the Queen. She was twenty-six, a widow of one winter, and the younger of the pair she spoke to had grey hair. Tancred was older than she was by fifteen years and had been born on the wrong side of the blanket, which is to say that he had all of the work of a throne and none of the cushions. He bore it, people said, like a saint. [[s the Queen > the envoy]]“You’ll forgive us. General Maho doesn’t trust anyone who can spell.”

[[s General Maho > the Queen]]“I trust the cook, ma’am. I trust him there,” and she pointed with her knife over Aveline’s shoulder. [[s General Maho > the Queen]]“That’s about the list.”

So everyone looked at the taster after all. He looked at the wall.

[[s the envoy > the Queen]]“And what does he say of my cakes?”

[[s the Queen > Iskander]]“He doesn’t say. He eats and he remains standing. Iskander, did you like them?”

[[s Iskander > the Queen]]“They’re very good, Majesty.”

[[s the envoy > Iskander]]“You’ve had them before, perhaps?”

The taster went on looking at the wall.

[[s the Queen > Iskander]]“His Excellency is talking to you.”

[[s Iskander > the envoy]]“Once, Excellency. As a child.”

[[s the envoy > Iskander]]“Indeed? They’re made in one village only. It isn’t there any more, I regret to say. Someone had it burned, oh, it must be forty years since. To clear the bank for guns.”

[[s General Maho > the envoy]]“Your people did.”

[[s the envoy > General Maho]]“Mine? Dear lady. Yours.”

[[s Tancred > the envoy]]“It was our grandfather,” said Tancred quickly. [[s Tancred > the envoy]]“A regrettable—may we come to the fourth clause?”

[[s the Queen > Tancred]]“No, let’s not,” said the Queen. She had turned in her chair. [[s the Queen > Iskander]]“Iskander. I thought that you came from the hills.”

[[s Iskander > the Queen]]“I was brought from the hills, Majesty. I was found by the river.”

[[s the Queen > Iskander]]“By whom?”

[[s Iskander > the Queen]]“By a sergeant who wanted something to try the wells on.”

You could hear the candles. General Maho laid down her knife, with the blade toward herself.

[[s the envoy > the Queen]]“Now there’s a thing,” said the envoy, quite softly. [[s the envoy > Iskander]]“And every night for forty years you’ve put your own body between that house and what it had coming. One might ask what a man like that is waiting for.”

[[s Iskander > the envoy]]“One might.”

[[s Tancred > the envoy]]“Is this a dinner or a trial?”

[[s the envoy > Tancred]]“My lord, I’m only making conversation. Majesty, do take one. They’re best while they’re warm.”

She had it in her fingers. She had it, in fact, as high as her chin, when Iskander stepped forward and did what no one had done in that hall since it was built, and took the food out of the hand of the Queen.

[[s General Maho > Iskander]]“Stand still!” The General was on her feet. [[s General Maho > Iskander]]“What’s wrong with it?”

[[s Iskander > General Maho]]“Nothing.”

[[s Tancred > Iskander]]“Then are you mad?”

[[s Iskander > Tancred]]“There’s nothing wrong with the nine. I tasted one, and there were eight left. Would your lordship count them?”

[[s Tancred > Iskander]]“I don’t count cakes.”

[[s General Maho > Iskander]]“I do,” said Maho. [[s General Maho > Iskander]]“Seven on the dish. One in your hand. It’s eight.”

[[s Iskander > General Maho]]“And the one on his lordship’s plate?”

They all saw it then, under the edge of the napkin: a small cake, with an almond, and a bite out of it no bigger than a mouse would take.

[[s the Queen > Tancred]]“You never eat sweet things,” said the Queen.

[[s Tancred > the Queen]]“Aveline—”

[[s the Queen > Tancred]]“You’ve not eaten a sweet thing since you were eleven. You told me that it was for your teeth.”

[[s Tancred > the Queen]]“It’s a courtesy to the Count.”

[[s Iskander > the Queen]]“Eight and one is nine,” said the taster, [[s Iskander > the Queen]]“and I ate the ninth in the pantry. So there’s a tenth, Majesty. It was put on the dish between the door and the table, on the side by your hand. If a man were going to pass that dish, he’d want to be seen to have had one first.”

The envoy had stopped showing his teeth. He moved his chair a very little way off from the Chancellor’s.

[[s the envoy > the Queen]]“I knew nothing of it. I swear that by my mother.”

[[s General Maho > the envoy]]“What did he write to you, in those letters?”

[[s the envoy > General Maho]]“I’m an ambassador, General.”

[[s General Maho > the envoy]]“You’re a long way from the river. Read it out.”

He had it by him, in the coat with the treaty, as men of that sort do. He read badly, holding it to the candle. [[m Tancred > the envoy]]“My dear Count, bring the sweets that we spoke of. My sister is fond of them. After Thursday you will find the fourth clause no obstacle, nor the fifth.” He folded it up again. [[s the envoy > the Queen]]“I thought it was about cakes. I give you my word. I thought, here’s a civilised man, who knows what his sister likes!”

No one laughed. Tancred sat with his two hands flat upon the cloth, and looked at the bite that he had not quite been able to take.

[[s Tancred > the Queen]]“He’d have taken the whole bank back,” he said. [[s Tancred > the Queen]]“Do you see? You’d have signed it away. For peace, you’d have signed it!”

[[s the Queen > General Maho]]“Maho, take my brother to his rooms.”

[[s General Maho > the Queen]]“And him?”

[[s the Queen > General Maho]]“The Count is my guest. Take the dish too.”

[[scene place=the pantry; present=Iskander, the Queen; time=Long after midnight]]
Long after midnight she came down to the pantry herself, in her stockings, with a candle, and found him washing the spoon.

[[s the Queen > Iskander]]“I haven’t slept.”

[[s Iskander > the Queen]]“No, Majesty.”

[[s the Queen > Iskander]]“Ortrud’s asleep across my door with the poker. I had to step over.” She sat on the flour bin. She looked about twelve. [[s the Queen > Iskander]]“He asked what you’d been waiting for. You never said.”

[[s Iskander > the Queen]]“He wasn’t my guest.”

[[s the Queen > Iskander]]“I’m asking.”

[[s Iskander > the Queen]]“When I was nine, I waited to be big enough to do it. When I was twenty, I waited for a good night. And then there was a new one in the cradle, and they gave me her milk to try.” He dried the spoon, and held it up to the flame to see if it was clean. [[s Iskander > the Queen]]“You get to know a person, from inside. What she leaves. What she asks for when she’s low. It’s hard to poison anyone whose toothache you’ve had.”

[[s the Queen > Iskander]]“What was it called? The village.”

He told her. She said it over until she had it right.

[[s the Queen > Iskander]]“It’s going in the fourth clause,” said the Queen. [[s the Queen > Iskander]]“Are there any of those cakes left?”

[[s Iskander > the Queen]]“One. I’ve tried it.”

[[s the Queen > Iskander]]“All of it?”

[[s Iskander > the Queen]]“Half,” said Iskander, and he gave her the other.
