title: The Wrong Side of the Ford
section: third | past | - | Efe
person: Efe | Efe; the ranger | she/her
person: Vashti Orrel | Vashti Orrel; Vashti; Orrel; the mage; the sorceress | she/her
person: Dunmore Pell | Ser Dunmore; Dunmore; Pell; the knight | he/him
person: Quill | Quill; the thief | they/them
person: Hob Gannet | Hob Gannet; Hob; the dwarf; Gannet | he/him
person: Brother Lume | Brother Lume; Lume; the priest | he/him
person: Corrie | Corrie; the archer; the girl; a girl | she/her
person: the bandit with the axe | the bandit with the axe; the big man | he/him
person: the innkeeper | the innkeeper | she/her
person: Lord Tarn | Lord Tarn; his lordship | he/him
relation: Vashti Orrel | Dunmore Pell | rival: neither lets the other lead
relation: Efe | Quill | friend
relation: Corrie | the bandit with the axe | family: niece
relation: Dunmore Pell | Lord Tarn | other: former liegeman
relation: Hob Gannet | Brother Lume | friend
=====
**Chapter 31: The Wrong Side of the Ford**

[[scene place=the fire; present=Efe, Vashti Orrel, Dunmore Pell, Quill, Hob Gannet, Brother Lume; time=the ninth night]]
On the ninth night out of Saltmarrow they ran out of onions, and that was what finally did it. Not the wyvern. Not the bog. Onions.

[[s Hob Gannet]]"I'm only saying," said Hob Gannet, scraping the pot as if it had wronged him, [[s Hob Gannet]]"that somebody was meant to buy a *sack*."

[[s Quill > Hob Gannet]]"I bought a sack." Quill was lying on their back on the far side of the fire with both boots off, rolling a copper coin over their knuckles. [[s Quill > Hob Gannet]]"I can't be held responsible for what was in it."

[[s Hob Gannet > Quill]]"Turnips. Turnips were in it."

[[s Quill > Hob Gannet]]"It was dark. They were round."

[[s Brother Lume > Hob Gannet, Quill]]"The Lady provides," Brother Lume put in, [[s Brother Lume > Hob Gannet, Quill]]"according to our need, and it may be that our need—"

[[s Hob Gannet > Brother Lume]]"If you tell me I need turnips, Brother, I'll put you in the pot."

Efe sat a little outside the light, the way she always did, fletching by feel. She had counted six voices every night for nine nights, and she could tell by now when an argument was only weather. This one had a different taste to it. The mage hadn't said a word since supper. Neither had the knight. They were both looking into the fire like people waiting for a turn at the well.

[[s Dunmore Pell > Vashti Orrel]]"We cross at the ford tomorrow," Ser Dunmore said.

There it was.

[[s Vashti Orrel > Dunmore Pell]]"We do not," said Vashti Orrel pleasantly.

[[s Dunmore Pell > Vashti Orrel]]"It's two days to the bridge, my lady. We haven't got two days. We haven't got two days' food, as has been, ah, mentioned."

[[s Vashti Orrel > Dunmore Pell]]"And Lord Tarn holds the ford. Your Lord Tarn. Who, correct me, swore to hang you from it?"

[[s Dunmore Pell > Vashti Orrel]]"He swore to hang me *near* it."

[[s Quill]]"Oh, well then," Quill said to the sky.

[[s Dunmore Pell > Quill]]"Stay out of this."

[[s Quill > Dunmore Pell]]"Can't, Pell. I'm on this quest too. I get a sixth of the hanging."

Hob banged his spoon on the rim. [[s Hob Gannet]]"A vote," he said. [[s Hob Gannet > Vashti Orrel, Dunmore Pell, Quill, Brother Lume, Efe]]"Like civilised folk. I say ford. My feet say ford. Lume?"

[[s Brother Lume > Hob Gannet]]"I would prefer not to set one friend against another," said the priest unhappily.

[[s Hob Gannet > Brother Lume]]"That's a ford."

[[s Brother Lume > Hob Gannet]]"It really isn't!"

[[s Vashti Orrel > Hob Gannet]]"One does not *vote* on whether to walk into a garrison!" The fire jumped a foot in the air and turned, briefly, purple. Vashti shut her eyes, breathed out, and it sank back. When she spoke again it was very quietly, and only to the knight. [[s Vashti Orrel > Dunmore Pell]]"You want him to see you. Admit it. You want to ride past him with your banner out and that ridiculous chin up."

Dunmore had gone red to the ears. [[s Dunmore Pell > Vashti Orrel]]"And you want the bridge because I said the ford."

[[s Vashti Orrel > Dunmore Pell]]"I want the bridge because I can *count*—"

[[s Efe]]"Quiet," said Efe.

[[s Vashti Orrel > Efe]]"I will not be—"

[[s Efe > Vashti Orrel]]"Orrel. The frogs."

They all heard it then, or rather they didn't. Down by the water, where there had been frogs all night, hundreds of them, going like rusty hinges, there was nothing at all.

[[s Quill]]"Bugger," whispered Quill, and reached for their boots.

[[scene place=the hollow; present=Efe, Vashti Orrel, Dunmore Pell, Quill, Hob Gannet, Brother Lume, Corrie, the bandit with the axe; time=-]]
The first arrow hit the pot. The second took Brother Lume's hat off and pinned it to a birch, and after that there wasn't any counting, just dark shapes coming down the sides of the hollow with their faces blacked, and the dwarf bellowing.

[[s Hob Gannet]]"That was *supper*!"

[[s Dunmore Pell > Vashti Orrel, Hob Gannet, Brother Lume, Quill, Efe]]"To me!" the knight shouted. [[s Dunmore Pell > Vashti Orrel, Hob Gannet, Brother Lume, Quill, Efe]]"Backs to the rock! Vashti, light!"

For once in her life she didn't argue. She threw up one hand and the night went white, and there were nine of them, or ten, all stopped dead with their arms over their eyes. Hob went through the nearest two at about knee height. Dunmore met a big man with an axe and there was a noise like a dropped anvil.

Efe was already up the bank. Somebody was shooting from the alder on the left, somebody good, and she went at it on her belly through the nettles, came up behind the trunk, and put her knife under an ear.

[[s Efe > Corrie]]"Drop it," she said.

The bow dropped. [[s Corrie > Efe]]"I wasn't aiming *at* him," said the archer, in a voice that shook. [[s Corrie > Efe]]"I was aiming at the hat."

It was a girl. She was fifteen if she was a day.

[[s Efe > Corrie]]"Why?"

[[s Corrie > Efe]]"Uncle says you always do the hat first. So people know you could've."

[[s Efe > Corrie]]"Which one's your uncle?"

[[s Corrie > Efe]]"The one your knight's sitting on."

Efe looked down over the rim. So he was. The fight had gone out of it as fast as it came; most of the rest were legging it into the trees, and Quill was going from one groaning heap to the next, tutting and emptying pockets.

[[s Efe > Dunmore Pell]]"Pell!" she called. [[s Efe > Dunmore Pell]]"Don't kill that one! I've got his niece!"

[[s Dunmore Pell > Efe]]"I wasn't *going* to kill him, I've lost my sword!"

[[s the bandit with the axe > Efe]]"You hurt her," roared the bandit with the axe, from underneath, [[s the bandit with the axe > Efe]]"and I'll eat your liver! Corrie! You all right, Corrie?"

[[s Corrie > the bandit with the axe]]"I'm *fine*, Uncle! It's embarrassing!"

The girl slid down the bank ahead of her with her hands up, and Efe brought the bow. It was a better bow than her own. In the firelight Lume was kneeling by one of the fallen, muttering over a broken arm, with a strip of his own sleeve in his teeth. He hadn't even asked whose arm it was.

[[s Vashti Orrel > the bandit with the axe]]"Who paid you?" the sorceress said. She'd come to stand over the big man with a light still crawling between her fingers.

[[s the bandit with the axe > Vashti Orrel]]"Nobody pays us. We're bandits."

[[s Quill > Vashti Orrel]]"Somebody did, though." The thief tossed something across the fire, and she caught it one-handed: a purse, new leather, with a heron stamped on the flap. [[s Quill > Dunmore Pell]]"That's your old lord's bird, isn't it, Pell?"

Nobody said anything. Dunmore got up, slowly, off his prisoner's chest. He took the purse out of Vashti's fingers and turned it over, and over again.

[[s Dunmore Pell]]"He knew we'd come by the ford," he said at last.

[[s Corrie > Dunmore Pell]]"His lordship said you would, sir," Corrie told him, not unkindly. [[s Corrie > Dunmore Pell]]"He said you wouldn't be able to help it."

Efe waited for the mage to say *I told you so*. They all did; you could see Hob wincing in advance. But Vashti only looked at him for a while, and then bent down and picked his sword out of the turnips.

[[s Vashti Orrel > Dunmore Pell]]"You dropped this," she said, and gave it to him hilt first.

---

[[scene place=the Laughing Eel; present=Efe, Vashti Orrel, Dunmore Pell, Quill, Hob Gannet, Brother Lume, the innkeeper; time=Two days later]]
Two days later they came over the bridge in the rain, all six, and into the Laughing Eel, where there was a fire, a roof, and a smell that brought Hob to a dead stop on the threshold with his eyes closed.

[[s Hob Gannet]]"Onions," he breathed.

[[s the innkeeper > Hob Gannet]]"Wipe your feet, love," said the innkeeper. She looked them over from behind the counter, one, two, three, four, five, and came to the ranger last, in the doorway, dripping. [[s the innkeeper > Efe]]"You in or out?"

[[s Efe > the innkeeper]]"In." She shut the door behind her. [[s Efe > the innkeeper]]"Six for supper. Six beds, if you have them."

[[s the innkeeper > Efe]]"I've four, and one of those has a cat in it."

[[s Brother Lume > the innkeeper]]"I'll take the cat," Lume said at once.

It sorted itself out, as these things do. The priest got his cat. Hob got a bowl the size of a helmet and wasn't heard from for a quarter of an hour. Quill got into a dice game with two drovers by the hearth, and Efe pulled a stool round to where she could see the door, and the window, and the table in the corner, where the knight and the mage were sitting opposite each other not eating.

[[s Dunmore Pell > Vashti Orrel]]"Go on, then," she heard him say.

[[s Vashti Orrel > Dunmore Pell]]"Go on what?"

[[s Dunmore Pell > Vashti Orrel]]"Say it. You've been two days not saying it. I can't bear it, it's like walking next to a kettle."

Vashti turned her cup around by the handle. [[s Vashti Orrel > Dunmore Pell]]"I was going to," she said. [[s Vashti Orrel > Dunmore Pell]]"I had a very good version. There was a bit about moths."

[[s Dunmore Pell > Vashti Orrel]]"But?"

[[s Vashti Orrel > Dunmore Pell]]"But you called for light, and I didn't think, I just did it. I've never in my life just *done* what somebody..." She stopped and scowled. [[s Vashti Orrel > Dunmore Pell]]"You're not entirely stupid in a fight. That's all."

[[s Dunmore Pell > Vashti Orrel]]"My lady, I'm overcome."

[[s Vashti Orrel > Dunmore Pell]]"Don't be. Eat your soup."

[[s Quill > Efe]]"Are they making up?" Quill had materialised at Efe's elbow, with somebody's hat on and a good deal more silver than they'd gone off with. [[s Quill > Efe]]"Tell me they're not making up. I've money on it with Hob."

[[s Efe > Quill]]"Which way?"

[[s Quill > Efe]]"Spring."

[[s Efe > Quill]]"For making up?"

The thief gave her a pitying look. [[s Quill > Efe]]"For the *wedding*."

She laughed, she couldn't help it, and it was loud enough that all of them turned around, even the dwarf, with his spoon halfway. Nine nights and two days and not one of them had heard it before.

[[s Hob Gannet > Efe]]"Was that you?" Hob said. [[s Hob Gannet]]"Was that *her*?"

[[s Efe > Hob Gannet]]"Eat your onions, Gannet."

She felt her ears get hot. But when Quill hooked another stool over with one foot and jerked their head toward the corner table, Efe looked at the door one more time, and at the window, and then she got up and went and sat in the light with the others.
