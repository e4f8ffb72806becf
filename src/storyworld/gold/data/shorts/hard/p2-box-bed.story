title: The Grandmother in the Box Bed
section: third | past | - | Maialen
person: Maialen | Maialen; the miller's daughter; the girl; niece; mistress | she/her
person: Peru | Peru; her grandmother; the old woman; her brother; the boy; Grandam | he/him
person: Ganix | Ganix; the miller; her father; master miller | he/him
person: Bettiri | Bettiri; the old soldier; the stranger; the visitor; her uncle; Uncle; grandad | he/him
person: the thin soldier | the thin soldier; the thin one; the thinner man | he/him
person: the stout soldier | the stout soldier; the stout one; the other soldier; his comrade | he/him
person: Graxi | Graxi; old Graxi; the real one; his mother; Mother | she/her
relation: Peru | Maialen | family:brother
relation: Ganix | Maialen | family:father
relation: Ganix | Peru | family:father
relation: Bettiri | Ganix | family:brother
relation: Bettiri | Maialen | family:uncle
relation: Graxi | Bettiri | family:mother
relation: Graxi | Maialen | family:grandmother
relation: the thin soldier | the stout soldier | colleague
=====
[[scene place=the mill of Harizti/the kitchen; present=Maialen, Peru; time=dusk]]
[[s Maialen > Peru]]'Feet,' said Maialen.

Her grandmother drew them up under the quilt, first the one and then the other. They were as big as bread peels and there was hair on the toes.

[[s Maialen > Peru]]'And don't scratch. She never scratched.'

[[s Peru > Maialen]]'She never had a wool nightcap on over lice,' said Peru.

This was in the third week of it. The real one, old Graxi, had died at Candlemas in that same box bed, with the snow too deep for the priest and the ground too hard for the spade. They had put her in the ice-house below the weir, sewn up in the best sheet, to wait for the thaw; nobody knew but the family. And before the thaw Peru had come home over the ridge without his musket, nineteen years old and grey in the face, and two days behind him there came two soldiers with a list.

The list said: *the mill of Harizti, one miller, one daughter, one mother, bedridden. One son, serving.* They had gone through the house counting. [[s the thin soldier > Ganix]]'One mother?' the thin soldier had said, holding up his candle to the box bed, and the miller, who in eight-and-forty years had never told a lie because it used more breath than the truth, had looked at the heap under the quilt and said, [[s Ganix > the thin soldier]]'That's her.'

Then it had snowed again, and the soldiers had stayed.

[[scene place=the kitchen; present=Maialen, Peru, the thin soldier, the stout soldier, Bettiri, Ganix; time=dusk]]
They came in now, stamping, with the cards already in the stout one's hand.

[[s the stout soldier > Maialen]]'How's the old lady, mistress?'

[[s Maialen > the stout soldier]]'Poorly.'

[[s the stout soldier > Maialen]]'She eats well,' said the stout soldier, with respect. [[s the stout soldier > Maialen]]'I've seen the plates go in.'

Somebody knocked. The thinner man had his hand on his belt before the second knock, but it was only an old fellow in what had been a blue coat, with one ear gone and a stick cut from a hedge. He did not look at the soldiers. He looked at the clock, the settle, the ham hook, the blue jug, one after another, like someone counting his change.

[[s Bettiri > Maialen]]'God keep this house,' the stranger said. [[s Bettiri > Maialen]]'Is the old woman living?'

[[s the thin soldier > Bettiri]]'Who wants to know?'

[[s Bettiri > the thin soldier]]'Thirty-six years in the Estremos Foot. I've a paper.' He had; it was mostly holes. [[s Bettiri > the thin soldier]]'They told me down the valley that there was a grandmother at this mill who never turned off a soldier.'

[[s the stout soldier > Bettiri]]'Sit, grandad,' said the stout one, and kicked a stool across. [[s the stout soldier > Bettiri]]'She won't, neither. She's not spoken a word to us, but she don't turn us off.'

Maialen put the soup in front of him. The old soldier held the bowl and did not eat. It was then that her father came in from the stones with a sack on his shoulder, white to the eyelashes, and saw who was on the stool, and the sack slid down his back and burst.

[[s the thin soldier > Ganix]]'What's the matter, master miller?' said the thin soldier.

[[s Ganix > the thin soldier]]'Wet rope,' said Ganix.

[[t Maialen]]'Another one come to count us,' thought Maialen, down on her knees with the brush, [[t Maialen]]'and Father's frightened of him.' She had never seen her father frightened of anybody, and did not know the look of it, and so got it wrong.

[[s Bettiri > Maialen]]'May I pay my respects?' the visitor asked her.

You cannot refuse a guest that. She went before him and contrived to snuff one of the two candles with her sleeve. In the box bed there was a nightcap, and a nose, and a hand like a shovel that had been forgotten on the outside of the quilt. The old man sat down on the edge. He took up the hand, and turned it over, and was quiet for as long as it takes to say an Ave.

[[s Bettiri > Peru]]'Cold hands, Mother,' he said.

The heap coughed.

[[s Bettiri > the stout soldier]]'Does she play at all? They're great ones for cards up here, I've heard.'

[[s the stout soldier > Bettiri]]'Her?' The stout soldier was enchanted. [[s the stout soldier > Bettiri]]'A sou says she can't hold five.'

[[s Bettiri > the stout soldier]]'A sou says she takes the skin off me.'

It was the one thing he could have offered. Her brother had gone for a soldier in the first place over a hand of cards. Maialen saw the nose come up out of the quilt and could do nothing about it whatever. They dealt on the coverlet; the soldiers stood over them with the candle, and the stout one held the old woman's cards for her and called what she pointed to.

[[s Bettiri > Peru]]'Your word, Mother.'

[[s the stout soldier > Bettiri]]'She passes.'

[[s Bettiri > Peru]]'Passes, with that chin? I'll go two.'

[[s the stout soldier > Bettiri]]'She'll see you. She'll see you and two.'

[[s Bettiri > Peru]]'You always did come back hard on a pair. So I've heard.'

[[s the stout soldier > Bettiri]]'She says all of it.'

[[s Bettiri > the stout soldier]]'She never said all of it.'

[[s the stout soldier > Bettiri]]'She did with her finger. Look at her! All of it, grandad. Kings. Oh, you're skinned, you're skinned to the bone.'

[[s the thin soldier > the stout soldier]]'Give me that candle,' said the thin soldier.

He was not laughing. He held it down close, over the winning hand, where it lay with the four kings under it. Between the thumb and the first finger the skin was speckled blue.

[[s the thin soldier > Maialen, Ganix]]'That's powder,' he said. [[s the thin soldier > Maialen, Ganix]]'How does a bedridden woman come by powder burn?'

Nobody answered. The wheel went round outside. His comrade looked at the hand, then, unwillingly, at the quilt, and a long way down it to where the feet must be.

[[s the thin soldier > Maialen]]'Take that cap off her.'

[[s Bettiri > the thin soldier]]'You'll not touch her cap,' said the old soldier.

He had not got up and he had not raised his voice, but thirty-six years were in it, and the thin one took half a step back before he knew.

[[s Bettiri > the thin soldier]]'I'll tell you how she came by it. I'd my first pistol at twenty and I was too grand to let it alone. I was showing it off at that table. She took it away from me, and it went off between us. It took my ear and it marked her hand. The next week I went for a soldier so as not to see it every time she passed the bread. That's my mother. I am Bettiri of this house; ask him, he's my little brother, he dropped a sack just now at the sight of me.'

Everybody looked at Ganix.

[[s the thin soldier > Ganix]]'Is it true, miller? Is this your brother?'

[[s Ganix > the thin soldier]]'It is,' said the miller.

[[s the thin soldier > Ganix]]'And that's his mother?'

It was a long time coming. He wiped the flour off his mouth to make room for it.

[[s Ganix > the thin soldier]]'She's mother to the pair of us,' he said.

The thin soldier was no fool. He bent right down to the nightcap. [[s the thin soldier > Peru]]'Grandam,' he said, [[s the thin soldier > Peru]]'you tell me, then. Do you know this man?'

She could hear the clock. She could hear Peru breathing. He had been six weeks on the ridges sleeping under leaves, and he could not in all his days keep his mouth shut at the right time or open it; and the big blue-speckled hand came slowly up off the four kings and felt for the old soldier's face, and found the place where the ear had been, and patted it.

[[s Peru > Bettiri]]'You're late,' said a cracked old voice. [[s Peru > Bettiri]]'Your soup's cold.'

It was Graxi to the life. It was what she said to everyone. And the visitor put his forehead down on the quilt and wept, with a noise like a gate, until the two soldiers found that they had to see to the horses.

---

[[scene place=the ice-house; present=Maialen, Bettiri; time=after midnight]]
Maialen took her uncle down to the ice-house after midnight, with the lantern under her shawl. He stood looking at the long white parcel with its small, tidy stitches.

[[s Bettiri > Maialen]]'Yours?' he said.

[[s Maialen > Bettiri]]'Mine and Father's. He did the feet.'

[[s Bettiri > Maialen]]'When?'

[[s Maialen > Bettiri]]'Candlemas, before light. She was asking who had let the cat in. We haven't a cat.'

[[s Bettiri > Maialen]]'We'd one when I was a boy.' He took off his hat, and seemed not to know where to put it. [[s Bettiri > Maialen]]'Three weeks. I stopped three weeks at Orbe, niece, to get my boots mended, so as to come home decent.'

[[s Maialen > Bettiri]]'When did you know? About the bed?'

[[s Bettiri > Maialen]]'As soon as I took hold of the hand. She'd no top to that finger. The hopper had it, before your father was born.'

[[s Maialen > Bettiri]]'Then the pistol...'

[[s Bettiri > Maialen]]'There was never any pistol. I lost the ear to frost and I left because there's one mill and there were two of us. I'm a wicked old liar, it's all they teach you.' He bent with difficulty and set his palm flat upon the sheet. [[s Bettiri > Maialen]]'We had a boy of ours brought in once, that had run. I was one of the twelve they picked. "It's nothing, Uncle," he says to me, because I was old, they all called me that. "It's nothing, Uncle, you do it." I thought of him when I got hold of that great paw. It was shaking so, I could hardly keep it still.'

[[s Maialen > Bettiri]]'He plays better than Grandmother did.'

[[s Bettiri > Maialen]]'He plays like a drain,' said Bettiri. [[s Bettiri > Maialen]]'I had to sit on an ace.'

***

[[scene place=the yard; present=Maialen, Ganix, Bettiri, the thin soldier, the stout soldier; time=the Tuesday]]
The thaw came on the Tuesday. The soldiers loaded forty sacks, and the thin one got out the list, and licked his pencil. *One miller*, he wrote, *one brother of same, discharged; one daughter; one mother, bedridden.* He looked once at the window, and put the list away.

[[s the thin soldier > Ganix]]'If your son should come by here, master miller,' he said, [[s the thin soldier > Ganix]]'you know what's your duty.'

[[s Ganix > the thin soldier]]'I do,' said Ganix truthfully.

The other soldier was slow over his saddle girth. He waited till the first cart was out of the yard, and then he leaned down to the miller's daughter, breathing onions, and slipped something into her hand. It was a sou.

[[s the stout soldier > Maialen]]'That's what I owe the old lady,' he murmured. [[s the stout soldier > Maialen]]'And mistress? Tell her to shave.'
