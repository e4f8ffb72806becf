title: Five Men Looking East
section: third | past | - | -
person: Moussa wan Tazolt | Moussa wan Tazolt; Moussa; the caravan master | he/him
person: Awinagh | Awinagh; the guide; the old man; Uncle | he/him
person: Ghali | Ghali; the boy; little goat; his nephew; nephew | he/him
person: Hajji Yahya al-Tilimsani | Hajji Yahya al-Tilimsani; Hajji Yahya; the merchant; the Tilimsani; my lord; the Hajji | he/him
person: Barakat | Barakat; the servant | he/him
person: Bouzid | Bouzid; the lame cameleer | he/him
relation: Awinagh | Ghali | family:uncle
relation: Hajji Yahya al-Tilimsani | Barakat | other
relation: Hajji Yahya al-Tilimsani | Moussa wan Tazolt | other
=====
[[scene place=a cooking fire/the fire; present=Moussa wan Tazolt, Awinagh, Ghali, Hajji Yahya al-Tilimsani, Barakat, Bouzid; time=before dawn/the eighth day out of Taghazert]]
On the eighth day out of Taghazert, before dawn, the merchant’s servant dropped a bowl of hot millet in the path of the guide, and the guide stepped in it to the ankle.

Nobody laughed. That was the trouble. A man who steps in hot millet is funny, unless he has walked straight up to it in the full light of a cooking fire with his eyes wide open.

[[s Barakat > Awinagh]]“Forgive me, father,” said the servant, kneeling to wipe the old foot with his own sleeve. Then he stopped wiping. He passed his hand slowly, once, before the old man’s face. [[s Barakat > Awinagh]]“Father?”

[[s Awinagh > Barakat]]“It wants salt,” said the guide.

[[s Barakat > Hajji Yahya al-Tilimsani]]“My lord,” Barakat called out in a thin voice, [[s Barakat > Hajji Yahya al-Tilimsani]]“my lord, will you come?”

The boy came first. He had been at the water skins, and he ran, and put himself under the guide’s left arm as a tent pole is put under cloth. He was perhaps eleven, and small for it, with a front tooth gone. [[s Ghali > Barakat]]“He’s tired. He was up all night with the stars.”

[[s Barakat > Ghali]]“What did he do with them?” Barakat asked. [[s Barakat > Ghali]]“Feel them?”

The merchant arrived with his turban half wound. Hajji Yahya al-Tilimsani owned two hundred and six of the three hundred camels, and all of the blue cloth, and he had paid for the guide in advance. [[s Hajji Yahya al-Tilimsani > Barakat]]“Well? What is burning?”

[[s Barakat > Hajji Yahya al-Tilimsani]]“Nothing is burning, my lord. The guide is blind.”

[[s Hajji Yahya al-Tilimsani > Barakat]]“Which guide?”

[[s Barakat > Hajji Yahya al-Tilimsani]]“We have only the one.”

Hajji Yahya looked at the old man, who turned politely toward the sound of his breathing and missed it by a hand’s breadth. [[s Hajji Yahya al-Tilimsani > Awinagh]]“Is this true?”

The guide made no reply. He was picking millet from between his toes, and eating it.

[[s Hajji Yahya al-Tilimsani > Awinagh]]“I say, is this true? You there! Awinagh!”

[[s Awinagh > Hajji Yahya al-Tilimsani]]“It has been true for four years,” said Awinagh. [[s Awinagh > Hajji Yahya al-Tilimsani]]“I had supposed you knew. Everybody else does.”

[[s Hajji Yahya al-Tilimsani > Moussa wan Tazolt]]“Moussa!” bellowed the Tilimsani. [[s Hajji Yahya al-Tilimsani]]“Moussa wan Tazolt!”

The caravan master was already there; he had been standing behind the fire for some time, with the look of a man who hopes that the weather will change. [[s Moussa wan Tazolt > Hajji Yahya al-Tilimsani]]“My lord need not shout.”

[[s Hajji Yahya al-Tilimsani > Moussa wan Tazolt]]“You knew of it?”

[[s Moussa wan Tazolt > Hajji Yahya al-Tilimsani]]“I have crossed with him nineteen times.”

[[s Hajji Yahya al-Tilimsani > Moussa wan Tazolt]]“That is not what I asked you.”

[[s Moussa wan Tazolt > Hajji Yahya al-Tilimsani]]“I have crossed nineteen times,” Moussa repeated, [[s Moussa wan Tazolt > Hajji Yahya al-Tilimsani]]“and here I am, my lord, being shouted at. You will have noticed that I am not a heap of bones.”

[[s Hajji Yahya al-Tilimsani > Barakat]]“Fetch the contract,” said the merchant.

Barakat fetched it. It was in a case of red leather, and he held it close to the flames, and cleared his throat, and read it out as he had been taught to read, with one finger under the words and no expression whatever. [[s Barakat > Hajji Yahya al-Tilimsani, Moussa wan Tazolt]]“‘I, Moussa, son of Hamdan, undertake to conduct the goods of the said Yahya from the salt mines to the wells of Tin Alkum, by God’s leave, in sixteen days, under a guide of sound body.’” He looked up. [[s Barakat > Hajji Yahya al-Tilimsani, Moussa wan Tazolt]]“It says ‘sound body’, my lord. And there is your seal, and there is his thumb.”

[[s Hajji Yahya al-Tilimsani > Moussa wan Tazolt]]“Sound body!” cried the Hajji.

[[s Moussa wan Tazolt > Hajji Yahya al-Tilimsani]]“He is as strong as an ox. Ask anyone.”

[[s Hajji Yahya al-Tilimsani > Moussa wan Tazolt]]“He has no eyes!”

[[s Moussa wan Tazolt > Hajji Yahya al-Tilimsani]]“He has two,” said Moussa, who was at bottom an honest man. [[s Moussa wan Tazolt > Hajji Yahya al-Tilimsani]]“They don’t go.”

By now there was a ring of men about the fire. The lame cameleer, Bouzid, who had an opinion on every subject and gave it whether or not one had asked for it, leaned upon his stick. [[s Bouzid > Hajji Yahya al-Tilimsani, Moussa wan Tazolt]]“I’ll tell you who’s been guiding us, masters. It’s the brat. I’ve watched them. The brat rides in front of him on the white camel, and talks, talks, talks, all day long, and the old one says left or right.”

[[s Hajji Yahya al-Tilimsani > Ghali]]“What do you tell him?” the merchant demanded of the boy.

The boy looked at his feet.

[[s Hajji Yahya al-Tilimsani > Ghali]]“Answer me. What do you tell him?”

[[s Awinagh > Ghali]]“Tell the Hajji, little goat,” murmured the guide. [[s Awinagh > Ghali]]“It’s no shame.”

[[s Ghali > Hajji Yahya al-Tilimsani]]“What there is, my lord.”

[[s Hajji Yahya al-Tilimsani > Ghali]]“There is nothing! It is a desert!”

[[s Ghali > Hajji Yahya al-Tilimsani]]“Yes, my lord,” agreed the boy. [[s Ghali > Hajji Yahya al-Tilimsani]]“But there’s a great deal of it.”

Somebody did laugh, then. Hajji Yahya did not. He was not a cruel man, only a frightened one in good cloth; he had three daughters unmarried and everything he owned was standing about him, groaning and chewing. He drew himself up. [[s Hajji Yahya al-Tilimsani > Moussa wan Tazolt]]“Master Moussa, I’ll not be led into the Emptiness by an infant. Among three hundred men there must be one with a pair of eyes who has crossed before. Let him guide. The old man may ride with the baggage.”

[[s Moussa wan Tazolt > Hajji Yahya al-Tilimsani]]“Bouzid has crossed,” said Moussa, after some thought. [[s Moussa wan Tazolt > Hajji Yahya al-Tilimsani]]“Eleven times.”

[[s Bouzid > Moussa wan Tazolt]]“Twelve,” said Bouzid.

[[s Moussa wan Tazolt > Bouzid]]“Once you were tied to a camel with a fever.”

[[s Bouzid > Moussa wan Tazolt]]“I looked about me. It counts.”

[[s Hajji Yahya al-Tilimsani > Moussa wan Tazolt]]“Then that is settled,” declared the merchant, [[s Hajji Yahya al-Tilimsani > Moussa wan Tazolt]]“and God be thanked.” And he went away to have his turban finished.

***

[[scene place=a plain; present=Moussa wan Tazolt, Awinagh, Ghali, Hajji Yahya al-Tilimsani, Barakat, Bouzid; time=noon/by noon]]
By noon they had stopped.

It was a plain, and it was white; there was a shaking in the air at every side of it, and no line where it ended. Bouzid had gone ahead upon the white camel with his chin very high. Now he sat there, and the chin had come down.

[[s Moussa wan Tazolt > Bouzid]]“What are you waiting for?” Moussa asked him.

[[s Bouzid > Moussa wan Tazolt]]“I’m considering.”

[[s Moussa wan Tazolt > Bouzid]]“What?”

[[s Bouzid > Moussa wan Tazolt]]“Whether that is the hill.”

[[s Moussa wan Tazolt > Bouzid]]“Which hill?”

[[s Bouzid > Moussa wan Tazolt]]“The one with the saddle in it. Two days past the red stones, you have the hill with the saddle and you keep it on your right hand. There. In the east.”

The caravan master shaded his eyes. He was silent for a good while. [[s Moussa wan Tazolt > Bouzid]]“I see no hill. I see two small ones, a long way off.”

[[s Hajji Yahya al-Tilimsani > Moussa wan Tazolt, Bouzid]]“Two?” The merchant had ridden up between them. [[s Hajji Yahya al-Tilimsani > Moussa wan Tazolt, Bouzid]]“Are you both mad? That’s water.”

[[s Bouzid > Hajji Yahya al-Tilimsani]]“That is not water, my lord.”

[[s Hajji Yahya al-Tilimsani > Bouzid]]“I’m looking at it. There are palms. Barakat! What do you see there?”

[[s Barakat > Hajji Yahya al-Tilimsani]]“Whatever my lord sees,” replied the servant promptly.

[[s Hajji Yahya al-Tilimsani > Barakat]]“I order you to see for yourself.”

Barakat looked. The sweat stood out along his lip. [[s Barakat > Hajji Yahya al-Tilimsani]]“Riders,” he said, quite low. [[s Barakat > Hajji Yahya al-Tilimsani]]“Forty of them. Perhaps more. With lances.”

At that there was a great deal of noise all down the line, and someone began to pray aloud. It went on until a dry old voice spoke from among the cooking pots, where it had been lashed on between two sacks of dates.

[[s Awinagh > Hajji Yahya al-Tilimsani, Moussa wan Tazolt, Bouzid, Barakat]]“How many is that? I’ve counted a hill, and a pair of hills, and a lake, and an army. Has anybody else a good pair of eyes?”

Nobody had.

[[s Awinagh > Ghali]]“Ghali,” said Awinagh. [[s Awinagh > Ghali]]“Come down off that sack. Tell me what there is.”

So that was the boy’s name. Hajji Yahya, who had eaten beside him for eight days, turned to look at him as though he had just been unpacked.

[[s Ghali > Awinagh]]“White,” said Ghali. [[s Ghali > Awinagh]]“And then shaking.”

[[s Awinagh > Ghali]]“How high does it shake?”

[[s Ghali > Awinagh]]“To a camel’s knee. Over there it’s to the belly.”

[[s Awinagh > Ghali]]“And under your foot?”

[[s Ghali > Awinagh]]“Crust. It breaks like bread.”

[[s Awinagh > Ghali]]“Old bread or new?”

[[s Ghali > Awinagh]]“New. It’s grey inside.”

[[s Awinagh > Ghali]]“Is there anything in the east?”

The boy screwed up his face. He looked for longer than any of them. One could see that he wished very much to have something to say. [[s Ghali > Awinagh]]“I don’t know, Uncle,” he said. [[s Ghali > Awinagh]]“It looks like all of those. It looks like a hill, and then it’s men. I don’t know what it is.”

[[s Awinagh > Hajji Yahya al-Tilimsani, Moussa wan Tazolt, Bouzid, Barakat]]“There,” said the guide, with deep content. [[s Awinagh > Hajji Yahya al-Tilimsani, Moussa wan Tazolt, Bouzid, Barakat]]“You hear that, my lords? Three hundred people, and I’ve found the one who’ll tell me when he can’t see. I’ve buried men who couldn’t say those words. They walked off toward the palms.” He held out his hand. [[s Awinagh > Ghali]]“Give me some of the bread.”

Ghali put a piece of the grey crust into his palm. Awinagh broke it, smelled it, touched it to his tongue and spat.

[[s Awinagh > Moussa wan Tazolt]]“We’re half a day south,” he announced. [[s Awinagh > Moussa wan Tazolt]]“Bouzid has been keeping the sun where he likes it. Moussa, turn them until the wind is in your left ear, and go on after dark. The well is there by sunrise.”

[[s Moussa wan Tazolt > Awinagh]]“As you say, Uncle,” said the caravan master, and he went off shouting.

The merchant remained where he was. His camel shifted its weight. He seemed to be hunting for some way to say a thing which he had not often had to say. [[s Hajji Yahya al-Tilimsani > Awinagh]]“I was told,” he began. [[s Hajji Yahya al-Tilimsani > Awinagh]]“That is, in Tilimsan it is generally held...”

[[s Awinagh > Hajji Yahya al-Tilimsani]]“The Hajji paid for sound eyes.”

[[s Hajji Yahya al-Tilimsani > Awinagh]]“I did.”

[[s Awinagh > Hajji Yahya al-Tilimsani]]“And he has them. They’re eleven years old. They want feeding, my lord, they had no breakfast; your man dropped it.”

[[s Hajji Yahya al-Tilimsani > Barakat]]“Barakat,” said Hajji Yahya stiffly, [[s Hajji Yahya al-Tilimsani > Barakat]]“the honey cakes.”

[[s Barakat > Hajji Yahya al-Tilimsani]]“My lord’s own honey cakes?”

[[s Hajji Yahya al-Tilimsani > Barakat]]“Have we any others?”

---

[[scene place=the white camel; present=Awinagh, Ghali; time=that night/night]]
That night there was no moon. They rode in front again, the two of them upon the white camel, the wind in the left ear, with three hundred beasts coming after like a slow sea.

[[s Awinagh > Ghali]]“You’re quiet. Have you fallen asleep?”

[[s Ghali > Awinagh]]“No. I’m sticky.”

[[s Awinagh > Ghali]]“Then talk.”

[[s Ghali > Awinagh]]“It’s dark. There isn’t anything, I’m the same as you.”

[[s Awinagh > Ghali]]“Are you? Good. What is there?”

Ghali thought about it. He shut his eyes, since they were of no use, and was surprised by how much came in.

[[s Ghali > Awinagh]]“Cold on my feet,” he said at last. [[s Ghali > Awinagh]]“There’s a smell like a knife. The sand’s going deeper, he’s blowing harder. Somebody behind us is singing and it’s Bouzid.”

[[s Awinagh > Ghali]]“What more?”

[[s Ghali > Awinagh]]“That’s all.” And then, very small: [[s Ghali > Awinagh]]“Uncle, the smell like a knife. Is that the water?”

The old man did not answer. He only took the leading rope, and felt along it for his nephew’s hand, and put it in.
