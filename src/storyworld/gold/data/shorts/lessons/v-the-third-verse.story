title: The Third Verse
section: third | past | - | -
person: Sultan Mansur | Sultan Mansur; Mansur; the Sultan; the Shadow of God | he/him
person: Ibn Qays | Ibn Qays; the vizier; Vizier | he/him
person: Harith | Harith; Harith the Lame; the poet | he/him
person: Toghan | Toghan; the general; General; the big man | he/him
person: Nergis | Nergis; Ashti; the concubine; the Sultan's favourite | she/her
person: Anbar | Anbar; the keeper of the door; the old eunuch | he/him
person: the cup-bearer | the cup-bearer | he/him
person: Sabir | Sabir | he/him
person: the Prince of Samat | the Prince of Samat; the Prince; my brother | he/him
relation: Nergis | Sultan Mansur | romantic: concubine
relation: Ibn Qays | Toghan | enemy: court enemies
relation: the Prince of Samat | Nergis | family: brother
relation: Harith | Nergis | friend: confidant
=====
THE THIRD VERSE

[[scene place=the Court of Oranges/under the awning; present=Sultan Mansur, Ibn Qays, Toghan, Harith, the cup-bearer, Anbar; time=In the ninth year of his reign]]
It is told that in the ninth year of his reign Sultan Mansur could not make up his mind; and since he was a conscientious man, he sent for three others, that they might fail to make it up for him.

They sat in the Court of Oranges, under the awning. It was so hot that the fountain had been told to play softly.

[[s Sultan Mansur > Ibn Qays, Toghan, Harith]]"The Prince of Samat has written to me," said the Sultan. [[s Sultan Mansur > Ibn Qays, Toghan, Harith]]"He wishes for peace. He sends a white camel, and forty bolts of silk, and a letter. What does it mean?"

[[s Toghan > Sultan Mansur]]"It means that he's afraid," said Toghan, who was a general and a broad one, and had brought his dust in with him. [[s Toghan > Sultan Mansur]]"Give me six thousand horse, and I'll have his gate off before the new moon."

[[s Ibn Qays > Toghan]]"You asked for six thousand in the spring."

[[s Toghan > Ibn Qays]]"And was given four!"

[[s Ibn Qays > Toghan]]"And returned with two." The vizier had a cough like the turning of a page. [[s Ibn Qays > Sultan Mansur]]"I mention it only for the arithmetic. Lord, it means that he is *not* afraid. One doesn't send a white camel to a man one fears. One sends a black one, and sends it faster."

[[s Sultan Mansur > Ibn Qays]]"Then should I fight him?"

[[s Ibn Qays > Sultan Mansur]]"You should sign, and be late in signing."

[[s Toghan > Ibn Qays]]"Ink!" said the general, to the oranges. [[s Toghan > Ibn Qays]]"He'd drown us all in ink. Have you ever in your life, Vizier, stood on the far side of a ditch?"

[[s Ibn Qays > Toghan]]"I've dug several. I find that other men will fall into them unassisted."

At this someone laughed, and everybody looked to see who had dared. It was Harith the Lame, sitting against a pillar with his bad leg straight out before him, peeling a fruit.

[[s Sultan Mansur > Harith]]"Harith," said Mansur. [[s Sultan Mansur > Harith]]"You were sent for too. What's your counsel?"

[[s Harith > Sultan Mansur]]"I'm a poet, my lord. I have no counsel. I've got a good deal of orange."

[[s Sultan Mansur > Harith]]"Then give me a verse. I'll take the omen from that." And the Sultan, who had not been pleased by anything in a week, sat up on his cushions like a child. [[s Sultan Mansur > Harith, Ibn Qays, Toghan]]"Yes! By sundown tomorrow. A verse of two lines, upon this matter, and whichever way the verse leans I shall lean also. I swear it upon my beard. Anbar, you're a witness."

[[s Anbar > Sultan Mansur]]"I am a witness, lord," said the keeper of the door, who had been one for fifty years, and wished to God that he had gone in for some other trade.

Harith had stopped peeling. [[s Harith > Sultan Mansur]]"And if the verse is bad?" he asked.

[[s Sultan Mansur > Harith]]"You have another leg," replied the Shadow of God pleasantly, and called for sherbet. The cup-bearer brought it. For a while there was no sound but that of four men drinking something cold and disliking each other.

---

[[scene place=Harith's house/the street of the saddlers; present=Harith, Toghan, Ibn Qays; time=That night]]
That night in the street of the saddlers there came a knock at Harith's house that shook the lamp.

[[s Harith > Toghan]]"It's open, General," said Harith.

Toghan had to turn sideways to come in. He looked about him for a chair, saw that there was none, and remained standing, with his head among the onions.

[[s Toghan > Harith]]"How did you know it was me?"

[[s Harith > Toghan]]"The vizier doesn't knock. What do you want it to say?"

[[s Toghan > Harith]]"I'm no hand at this." The big man brought out a purse, and then seemed ashamed of it, and put it on the floor, as if he had found it there. [[s Toghan > Harith]]"Something with an eagle. Let him loose the eagle. I lost two thousand men at that gate. I know what they called me in the baths when I came home. If he signs, then that's what they died of, do you understand me? They died of a signature."

[[s Harith > Toghan]]"And if he doesn't, six thousand more will die of an eagle."

[[s Toghan > Harith]]"Yes," said Toghan. [[s Toghan > Harith]]"But I'd be with them."

The poet considered him for some time, and not unkindly. Then from the dark at the back of the room came a small dry cough.

[[s Toghan > Harith]]"What's that?" The general's hand had gone to his belt.

[[s Harith > Toghan]]"I told you," said Harith, [[s Harith > Toghan]]"that he doesn't knock."

[[s Ibn Qays > Toghan]]"Peace be on you, General." Ibn Qays was seated on the flour-bin with his hands in his sleeves; he had been there an hour. [[s Ibn Qays > Toghan]]"That was well put, about the signature. I was almost moved."

[[s Toghan > Ibn Qays]]"Spider!"

[[s Ibn Qays > Toghan, Harith]]"Keep your voice down, there are saddlers asleep. Harith, I'll be brief. He offers you gold; I offer you none. I offer you this." He unfolded a paper and held it where the lamp would fall on it. [[s Ibn Qays > Harith]]"You'll know the hand, I think. [[q]]'The rose has grown a thorn upon the throne.' You were nineteen, and drunk, and it was about the present Sultan's father. I bought it from your friend Sabir. I have kept it by me ever since, as one keeps a coin from a country one might one day have to visit."

[[s Harith > Ibn Qays]]"It doesn't even scan," said the poet, after a silence.

[[s Ibn Qays > Harith]]"A dove, if you please. Doves and olives."

[[s Toghan > Harith]]"An *eagle*."

[[s Harith > Toghan, Ibn Qays]]"Gentlemen," said Harith, [[s Harith > Toghan, Ibn Qays]]"if you'd both be so good as to go out by the same door? It has never happened before, and I should like to put it in a poem."

[[scene place=the garden/the lattice; present=Harith, Nergis, Anbar; time=before it was light]]
He did not sleep. When the moon was down and before it was light he took his stick and limped through the lanes to the back of the palace, where there is a garden, and in the garden wall a lattice as broad as two hands. Beside it, on a stool, sat the old eunuch with his chin on his chest.

[[s Harith > Anbar]]"Are you asleep, Anbar?"

[[s Anbar > Harith]]"Deeply," said the keeper of the door. [[s Anbar > Harith]]"I'll be asleep until I've counted three hundred. I count quickly."

Something moved behind the lattice; there was a smell of cloves.

[[s Nergis > Harith]]"You've come about the verse," said a woman's voice. [[s Nergis > Harith]]"They say that you were laughing."

[[s Harith > Nergis]]"I've left off."

[[s Nergis > Harith]]"Which of them came to you first?"

[[s Harith > Nergis]]"The general. He cried, nearly. The vizier is going to have me hanged. Nergis, what am I to do? If I write dove, I've sold the dead; if I write eagle, I've sold the living. There's no third bird."

[[s Nergis > Harith]]"What did you use to tell me, when they set you to teach me the language?"

[[s Harith > Nergis]]"That you had a vile accent."

[[s Nergis > Harith]]"And?"

[[s Harith > Nergis]]"That a verse of two lines always has a third." He leaned his brow on the stone. [[s Harith > Nergis]]"It's the one the hearer makes."

[[s Nergis > Harith]]"Well, then." For a moment she was quiet. When she spoke again it was not in that tongue but in the one they have at Samat, in the hills, and very low. [[s Nergis > Harith]]"The letter's in my brother's hand. The Sultan showed it to me, he wanted to know whether the seal was pretty. He doesn't remember where he got me, Harith. He truly doesn't. Nine years ago Toghan brought him three hundred women and a clock."

[[s Harith > Nergis]]"Your *brother* is the Prince of Samat?"

[[s Nergis > Harith]]"He was eleven. He hid in the oven. He writes at the end, after the silk and the camel, [[q]]'and I ask for news of one thing that was taken.' They've all read that. The vizier thinks it's a province."

[[s Anbar > Harith]]"Two hundred and sixty," remarked Anbar, with his eyes shut. A tear had run down as far as his chin. [[s Anbar > Harith]]"Two hundred and sixty. Two hundred and sixty."

---

[[scene place=the Court of Oranges; present=Sultan Mansur, Ibn Qays, Toghan, Harith, Nergis, Anbar, the cup-bearer; time=At sundown]]
At sundown the whole household had crowded into the Court of Oranges, down to the grooms. The Sultan's favourite sat behind her lord's cushions, veiled to the eyes, with a fan. The general had put on his mail. The vizier had put on nothing in particular, but he had a folded paper in his sleeve, and he let the corner show.

[[s Sultan Mansur > Harith]]"Well?" said Mansur. [[s Sultan Mansur > Harith]]"Is it done?"

[[s Harith > Sultan Mansur]]"It's done, my lord. It is short."

[[s Sultan Mansur > Harith]]"Stand here, where I can see your legs."

The poet came forward, tapping, over the tiles. He looked once at each of them. Then he said it, and not in the chanting voice that he kept for the court, but as a man asks the way:

[[s Harith > Sultan Mansur]]"My neighbour came to buy the bird I'd netted in his tree. He did not ask me for the bird. He asked, does it still sing for me?"

The fountain played. Nobody knew what to do with his face.

[[s Toghan > Ibn Qays]]"Is that an eagle?" muttered Toghan.

[[s Ibn Qays > Toghan]]"Hush," said Ibn Qays, who had gone grey. He had understood it, a heartbeat too late; it was the first time in thirty years. [[s Ibn Qays > Sultan Mansur]]"Lord, the verse is imperfect. The verse has no..."

[[s Sultan Mansur > Ibn Qays]]"Be quiet." The Sultan was frowning. He was not a stupid man, only one to whom nobody had ever said a thing plainly. [[s Sultan Mansur > Harith]]"A bird that he'd netted. Whose tree? What does he mean, does it sing? It was in the letter; *one thing that was taken.*" Very slowly he turned round upon his cushions. [[s Sultan Mansur > Nergis]]"You used to sing," he said. [[s Sultan Mansur > Nergis]]"When you came. I remember that it kept me awake."

The fan had stopped.

[[s Sultan Mansur > Nergis]]"Where was it that you came from?"

[[s Nergis > Sultan Mansur]]"From Samat, my lord," said Nergis.

[[s Sultan Mansur > Toghan]]"General?"

[[s Toghan > Sultan Mansur]]"There were three hundred of them," said Toghan hoarsely. He had taken a step back, and his mail rang. [[s Toghan > Sultan Mansur]]"I didn't... One doesn't ask their names."

[[s Sultan Mansur > Nergis]]"No," the Sultan said. [[s Sultan Mansur > Nergis]]"I never did, either. Is it Nergis?"

[[s Nergis > Sultan Mansur]]"It's the name of the flower that was in the room. I was called Ashti."

[[s Sultan Mansur > Nergis]]"What does it mean?"

And she put down the veil, before the whole of the court, so that the cup-bearer, who was a boy of twelve, let the tray go; and he told it to his grandsons, that the concubine had smiled. [[s Nergis > Sultan Mansur]]"In our language?" said she. [[s Nergis > Sultan Mansur]]"It means peace, my lord. It's quite a common name."
