title: The Eleventh Day of Frost
section: third | past | - | Sabet Orlo
person: Sabet Orlo | Sabet; Sabet Orlo; the physician; Physician; Mistress Orlo | she/her
person: King Aldemar | Aldemar; the king; the sick man; their father; his father | he/him
person: Queen Ottavia | Ottavia; the queen; the queen regent; his wife | she/her
person: Prince Rurik | Rurik; the elder prince; the prince; the young man; his brother | he/him
person: Prince Lucan | Lucan; the boy; the child; his brother; Lu | he/him
person: Chancellor Hesse | Hesse; the chancellor | he/him
relation: King Aldemar | Prince Rurik | family: father
relation: King Aldemar | Prince Lucan | family: father
relation: Queen Ottavia | Prince Lucan | family: mother
relation: Queen Ottavia | Prince Rurik | family: stepmother
relation: Queen Ottavia | King Aldemar | romantic: wife
relation: Prince Rurik | Prince Lucan | family: half-brother
relation: Sabet Orlo | King Aldemar | other: physician
=====
The Eleventh Day of Frost

[[scene place=the bedchamber; present=Sabet Orlo, King Aldemar; time=the eleventh day of frost]]
The king had been pretending to be ill since Michaelmas. On the eleventh day of frost he stopped pretending, and for most of the morning only Sabet Orlo knew it.

She had come in with the usual tray: the bitter cup, which was cold tea, and the sweating powder, which was flour. The grooms had been sent out. He lay with his face to the wall of the bedchamber and did not, as on other mornings, sit up and ask her what they were saying about him in the stables.

[[s Sabet Orlo > King Aldemar]]"Sire," she said. [[s Sabet Orlo > King Aldemar]]"You can leave off. They've gone."

[[s King Aldemar > Sabet Orlo]]"Put your hand here," he said.

[[s Sabet Orlo > King Aldemar]]"Where?"

[[s King Aldemar > Sabet Orlo]]"Here, woman." He got hold of her wrist and laid her palm flat under his ribs, on the right. She felt it at once. It was about the size of a hen's egg and it did not move when he breathed.

Sabet took her hand away and dried it, though it was not wet. [[s Sabet Orlo > King Aldemar]]"How long has that been there?" she asked.

[[s King Aldemar > Sabet Orlo]]"I thought it was the flour," he said.

[[s Sabet Orlo > King Aldemar]]"It isn't the flour."

[[s King Aldemar > Sabet Orlo]]"No," said the king, [[s King Aldemar > Sabet Orlo]]"I didn't suppose it was." He rolled over then, and she saw his eyes. They were as yellow as a cat's. [[s King Aldemar > Sabet Orlo]]"Well, that's funny. Say it's funny, Sabet. I've lain here forty days with my ears open to find out which of them would be glad, and now one of them's going to have cause."

[[s Sabet Orlo > King Aldemar]]"I'd want to look at your water before I said—"

[[s King Aldemar > Sabet Orlo]]"How long?" he asked.

She had served him nineteen years. She had lied for him to ambassadors, to two wives, and since the autumn to everyone alive. She found that she had no more of it left. [[s Sabet Orlo > King Aldemar]]"The thaw," she said. [[s Sabet Orlo > King Aldemar]]"Perhaps not the whole of the thaw."

He nodded several times, like a man hearing the price of a horse.

[[s Sabet Orlo > King Aldemar]]"You have to tell them now," she told him. [[s Sabet Orlo > King Aldemar]]"Really tell them. The queen's signing things in your name, and she believes you'll be up by spring to take the pen back. And the princes—"

[[s King Aldemar > Sabet Orlo]]"What about the princes?"

[[s Sabet Orlo > King Aldemar]]"They've a right to say goodbye to a man who's dying and not to one who's spying on them."

The king shut his cat's eyes. She thought for a time that he had gone to sleep. [[s King Aldemar > Sabet Orlo]]"Rurik was in here last night," he said. [[s King Aldemar > Sabet Orlo]]"He sat where you're sitting. He talked to me for an hour, thinking I was off on your poppy. You'd better go and ask him what about."

[[scene place=the long gallery; present=Sabet Orlo, Prince Rurik, Prince Lucan; time=-]]
She found the elder prince in the long gallery, teaching his brother to fence. It was so cold in there that their breath stood about them, and the boy's nose was scarlet. He was eleven. He fought like a windmill.

[[s Prince Rurik > Prince Lucan]]"Feet," Rurik was saying. [[s Prince Rurik > Prince Lucan]]"No. Feet, Lu. They're those things on the ends of your legs."

[[s Prince Lucan > Prince Rurik]]"I'm using them!" the boy panted.

[[s Prince Rurik > Prince Lucan]]"You're using them to hop. What do you do if I come in low?"

[[s Prince Lucan > Prince Rurik]]"Hop," said Lucan, and did, and was hit quite gently on the ear.

Sabet waited until they noticed her. The young man lowered his foil first, and all the play went out of his face, as if somebody had carried a lamp from a room. He was his father at twenty-six, to the life: the jaw, the shoulders, the way of standing with his weight on one hip when he was afraid.

[[s Prince Rurik > Sabet Orlo]]"Is he worse?" he asked.

[[s Sabet Orlo > Prince Rurik]]"I'd like a word with you, sir," she said.

[[s Prince Lucan > Prince Rurik]]"That means he's worse," the child said to his brother.

[[s Prince Rurik > Prince Lucan]]"It means she'd like a word. Go and see if there's any soup. Take my gloves."

[[s Prince Lucan > Prince Rurik]]"You always say soup," he grumbled.

[[s Prince Rurik > Prince Lucan]]"And there's always soup. Go on." He watched him all the way to the end of the gallery, a small straight back with a sword over its shoulder, before he turned around to her. [[s Prince Rurik > Sabet Orlo]]"Tell me quickly, Physician."

She didn't. She said, [[s Sabet Orlo > Prince Rurik]]"You sat with him last night."

The prince went white, and then he went red. [[s Prince Rurik > Sabet Orlo]]"He was asleep," he said.

[[s Sabet Orlo > Prince Rurik]]"Was he?"

[[s Prince Rurik > Sabet Orlo]]"You gave him the poppy yourself. I saw the cup." His voice had dropped nearly to nothing. [[s Prince Rurik > Sabet Orlo]]"What did I say? Did someone hear me? Was it Hesse? If the chancellor had a man behind the curtain I'll—"

[[s Sabet Orlo > Prince Rurik]]"There was nobody behind the curtain," she said.

[[s Prince Rurik > Sabet Orlo]]"Then how do you know of it?" he demanded.

Sabet looked at the frost on the inside of the window and thought of an egg. It was not her secret; but she had carried it forty days and her arms hurt. [[s Sabet Orlo > Prince Rurik]]"Because there was never any poppy," she said. [[s Sabet Orlo > Prince Rurik]]"It was tea. He hasn't been asleep one night since Michaelmas. He hasn't been ill either. He wished to see what you'd all do."

It took him a while. She watched it go in.

[[s Prince Rurik > Sabet Orlo]]"All of it?" he said. [[s Prince Rurik > Sabet Orlo]]"The day he couldn't remember my name?"

[[s Sabet Orlo > Prince Rurik]]"Yes."

[[s Prince Rurik > Sabet Orlo]]"I went out and was sick in the yard. I was sick on a *dog*." He started to laugh and stopped. [[s Prince Rurik > Sabet Orlo]]"And you stood there. You wiped his chin."

[[s Sabet Orlo > Prince Rurik]]"Yes."

[[s Prince Rurik > Sabet Orlo]]"God damn you, Mistress Orlo," said Rurik, without heat, as though he were correcting a date. He leaned his foil against the wall with great care, and it fell over anyway, and both of them let it lie. [[s Prince Rurik > Sabet Orlo]]"I'll tell you what I said, then, since I've already told *him*. I said I didn't want it. I said that Ottavia's better at it than I'd ever be, and so will Lu be, if they give him ten years and someone to make him stand still. I said if he would only wake up and have it written down that way I'd take a ship somewhere. I said please. I held his hand." He wiped his nose on his sleeve like a stable boy. [[s Prince Rurik > Sabet Orlo]]"I suppose he thought it was very interesting."

[[s Sabet Orlo > Prince Rurik]]"I think," she said slowly, [[s Sabet Orlo > Prince Rurik]]"that it's the one thing he wasn't ready for."

[[s Prince Rurik > Sabet Orlo]]"And now he's cured, I imagine. Now he'll jump up and shout boo."

[[s Sabet Orlo > Prince Rurik]]"No, sir," said the physician.

He looked at her, and after that she did not need to tell him any more.

[[s Prince Lucan > Prince Rurik]]"There wasn't any soup," called a voice from the end of the gallery. [[s Prince Lucan > Prince Rurik]]"What's wrong? Rurik? Why's your sword on the floor?"

* * *

[[scene place=the council room; present=Sabet Orlo, Queen Ottavia, Chancellor Hesse; time=noon]]
The queen regent heard her at noon in the council room, standing, with one hand on a heap of paper so that it should not blow off the table. She was a broad, plain, tired woman of forty who had been brought from the south to breed, and had surprised everyone. The chancellor hovered next to her with the wax.

[[s Queen Ottavia > Sabet Orlo]]"You may speak in front of Hesse," said Ottavia.

[[s Sabet Orlo > Queen Ottavia]]"I had rather not, madam," she replied.

[[s Queen Ottavia > Sabet Orlo]]"He'll only listen at the door. He has a bad back. It's kinder to let him stay."

So Sabet told them both, in as few words as it could be done. She began with the lump, and had to go backward from there. Hesse dropped the wax. Twice he said, [[s Chancellor Hesse]]"Treason," in a wondering tone, and nobody took it up.

When it was over the queen went on squaring the edges of her papers.

[[s Queen Ottavia > Sabet Orlo, Chancellor Hesse]]"I knew," she said.

[[s Sabet Orlo > Queen Ottavia]]"Your Majesty?"

[[s Queen Ottavia > Sabet Orlo]]"Not of this morning. About the rest. I've slept beside that man for thirteen years, Mistress Orlo, do you think I don't know what he's like when he is listening?" She licked a thumb and turned a page. [[s Queen Ottavia > Sabet Orlo]]"His ears move."

[[s Chancellor Hesse > Queen Ottavia]]"You knew!" cried the chancellor. [[s Chancellor Hesse > Queen Ottavia]]"But you never—you let us pray for him! There were *processions*!"

[[s Queen Ottavia > Chancellor Hesse]]"It was very restful, Hesse. He was in bed, he couldn't start a war. I got the harbour dues through." Then her hand stopped moving. She put it over her mouth, and took it down again, and when she next spoke it was in quite another voice, with the south in it. [[s Queen Ottavia > Sabet Orlo]]"Does it hurt him?"

[[s Sabet Orlo > Queen Ottavia]]"It will," Sabet said.

[[s Queen Ottavia > Sabet Orlo]]"And you've something for that?" she asked. [[s Queen Ottavia > Sabet Orlo]]"That isn't flour?"

[[s Sabet Orlo > Queen Ottavia]]"Yes. For that I have."

[[s Queen Ottavia > Sabet Orlo]]"I was so angry with him," the queen said. [[s Queen Ottavia > Sabet Orlo]]"I thought, let him lie there till he's bored. I never once went in and sat down." She looked about for somewhere to do it now, and the chancellor, who was after all a kind old man, got a chair behind her just in time.

[[scene place=the bedchamber; present=Sabet Orlo, King Aldemar, Queen Ottavia, Prince Rurik, Prince Lucan; time=By candle-time]]
By candle-time they were all in the bedchamber, and no one had said anything for a good while. The king had been propped on three bolsters. He'd had the shutters opened, so that the yellow should show; Sabet guessed that it was the nearest he could come to an apology. His wife was at the foot of the bed. The elder prince would not come farther in than the door.

It was the boy who walked right up and stared.

[[s Prince Lucan > King Aldemar]]"Are you pretending?" said Lucan.

[[s King Aldemar > Prince Lucan]]"No," the sick man said. [[s King Aldemar > Prince Lucan]]"Not any more."

[[s Prince Lucan > King Aldemar]]"How am I supposed to know?" the boy asked.

Aldemar appeared to think it over. [[s King Aldemar > Prince Lucan]]"You can't," he said. [[s King Aldemar > Prince Lucan]]"That's what I've done. I am sorry for it." He held out his hand, palm up, on the coverlet. The child inspected it as one might a dog that had bitten before, and in the end he climbed onto the bed, boots and all, and sat on it. [[s King Aldemar]]"Ow," said the king.

[[s Prince Lucan > King Aldemar]]"Rurik cried," Lucan informed him.

[[s Prince Rurik > Prince Lucan]]"Lu."

[[s Prince Lucan > Prince Rurik]]"You did. You said it was the cold."

[[s King Aldemar > Prince Lucan]]"I know he did, I was there," said their father. Over the small fair head he was looking at the door. [[s King Aldemar > Prince Rurik]]"Come in, Rurik. I can't shout."

[[s Prince Rurik > King Aldemar]]"I can hear you from here," he said.

[[s King Aldemar > Prince Rurik]]"You asked me for something last night," said the king.

[[s Prince Rurik > King Aldemar]]"I asked a man who was asleep," the prince said. [[s Prince Rurik > King Aldemar]]"I'd never have asked you."

Ottavia made a movement, and the physician touched her sleeve. They both kept still.

[[s King Aldemar > Prince Rurik]]"No. You wouldn't." The king got his breath, and it took longer than it should have. [[s King Aldemar > Prince Rurik, Queen Ottavia]]"I did this to find out which of you wanted it. Hesse told me you had a party. He told me she had one. I lay here like a toad under a stone, and all I found out was that you were each of you hoping that it would be someone else." He wheezed, and she understood that it was laughter. [[s King Aldemar > Queen Ottavia]]"My own father poisoned his uncle for that chair. I've raised a very poor sort of family, Ottavia."

[[s Queen Ottavia > King Aldemar]]"You didn't raise them," said the queen. [[s Queen Ottavia > King Aldemar]]"You were out."

[[s Prince Rurik > King Aldemar]]"Is it written down?" Rurik asked roughly.

[[s King Aldemar > Prince Rurik]]"What?"

[[s Prince Rurik > King Aldemar]]"What I asked for. Is it written down?"

[[s King Aldemar > Prince Rurik]]"Under the flour," the king said.

Sabet lifted the lid off the jar. There was a paper there, folded small, in his own bad hand, and the date on it was that of the day before. He'd written it before he ever took hold of her wrist. She gave it to the elder prince, who came all the way to the bed for it and read it standing, and then had to sit down too, on the other side, where there wasn't room.

[[s Prince Rurik > King Aldemar]]"It says that I'm to stay till he's eighteen," he said.

[[s King Aldemar > Prince Rurik]]"Someone's got to see to his feet."

[[s Prince Rurik > King Aldemar]]"And the ship?"

[[s King Aldemar > Prince Rurik]]"She'll keep. I've left you a good one." The yellow eyes went past him. [[s King Aldemar > Sabet Orlo]]"Physician. It's starting to bite. What have you got in that cup?"

[[s Sabet Orlo > King Aldemar]]"Not tea," said Sabet.

[[s King Aldemar > Sabet Orlo]]"Leave it an hour," he said. [[s King Aldemar > Sabet Orlo]]"I'd like to listen to them a bit."
