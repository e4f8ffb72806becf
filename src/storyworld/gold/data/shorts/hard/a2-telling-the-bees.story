title: Telling the Bees
section: third | present | - | -
person: Thandeka | Thandeka; Thandi; the girl; the novice; the younger woman; child | she/her
person: Ragna | Ragna; the smith; the blonde; the taller woman; Ragna Two-Hammers | she/her
person: Isaure | Isaure; Mother Isaure; Mother; the abbess; the old woman; Izzy | she/her
person: Grandmother Coll | Grandmother Coll; Coll; the older woman; the cook; Gran | she/her
person: Perenelle Achterberg | Perenelle Achterberg; Lady Achterberg; Perry; a woman in riding boots; the visitor; her ladyship; the stranger; the abbess's sister | she/her
person: the groom | the groom; the other girl | she/her
relation: Thandeka | Ragna | romantic
relation: Isaure | Perenelle Achterberg | family:sister
relation: Perenelle Achterberg | Isaure | family:sister
relation: Grandmother Coll | Isaure | friend
=====
*Notes: Set the winter after The Wax War. You don't need to have read it, but you do need to know that Ragna has been in love with the novice for three whole fics and has told nobody except her anvil. Title from my own gran.*

[[scene place=the sickroom/the house; present=Isaure, Grandmother Coll, Thandeka; time=a little before dawn]]
The old woman dies a little before dawn, in the middle of a sentence about jam.

It's a good sentence. Thandeka, at the foot of the bed with the basin, waits politely for the end of it. The older woman, who has the chair, and who has known for seventy years what silence sounds like when it's coming from Isaure, leans over and shuts her friend’s eyes with her thumb, left, right, as if she were sealing two jars.

[[s Grandmother Coll > Isaure]]“Too much sugar,” says Grandmother Coll. [[s Grandmother Coll > Isaure]]“You always did say so. I never listened.”

[[s Thandeka > Grandmother Coll]]“Is she …”

[[s Grandmother Coll > Thandeka]]“Go and tell them, child.”

[[s Thandeka > Grandmother Coll]]“The sisters?”

[[s Grandmother Coll > Thandeka]]“The sisters can wait till they’ve had their porridge. The bees. Before the sun’s on the hives, or they’ll up and follow her. Knock three times on each with the iron key, and tell them who’s dead, and tell them who’s mistress now.”

The girl sets down the basin. She is nineteen, she has been in the house of Orrel for eight months, and she has been allowed to touch the hives twice. [[s Thandeka > Grandmother Coll]]“Who is?” she says. [[s Thandeka > Grandmother Coll]]“Who’s mistress now?”

Coll doesn’t turn round. She has taken the dead hand out from under the quilt and is rubbing it, hard, the way you’d rub a child’s that had come in from the snow.

[[s Grandmother Coll > Thandeka]]“Well, that’s what she was going to say after the jam,” says the cook.

* * *

[[scene place=the hives/the orchard/the hive wall; present=Thandeka, Ragna]]
There’s somebody at the hive wall already, tall and wide, with a lantern and the iron key.

[[s Ragna > Thandeka]]“I saw the candle move,” says Ragna. She doesn’t say that she’s been standing out here since midnight, although there’s snow on both her shoulders. [[s Ragna > Thandeka]]“Is it over?”

[[s Thandeka > Ragna]]“Yes.”

[[s Ragna > Thandeka]]“Did it hurt her?”

[[s Thandeka > Ragna]]“I don’t think so. She was cross about the plums.”

The blonde makes a noise that might have been a laugh if it had been let out. Then she folds up, the whole great length of her, against the wall; and Thandeka, who comes about up to her breastbone, does what anybody would. She gets her arms as far round the smith as they go.

[[t Ragna]]“Don’t,” Ragna thinks, [[t Ragna]]“don’t breathe, don’t move, she’ll notice and stop,” and breathes. Smoke and honey. It’s quite unbearable.

[[s Ragna > Thandeka]]“She taught me to read,” she says, over the novice’s head. [[s Ragna > Thandeka]]“Did you know that? I was thirty and I’d arms like this and I used to sit in the kitchen with the infants. She said, ‘Ragna, you can bend iron, I don’t see why you’d be frightened of a B.’”

[[s Thandeka > Ragna]]“We have to do the bees before the sun.”

[[s Ragna > Thandeka]]“I know. I’ve got the key.” The taller woman wipes her face with a wrist. [[s Ragna > Thandeka]]“You say it, Thandi. They like you.”

So they go along the wall in the blue light, hive after hive. Ragna knocks and the younger woman kneels in the snow and puts her mouth to the little door. [[s Thandeka]]“Mother Isaure is dead,” she tells it. [[s Thandeka]]“Please stay. We don’t know yet whose you are.” And each time there comes up out of the straw, after a moment, a long low note like somebody thinking.

They’re at the ninth of the twelve when they hear the horses.

[[scene place=the gate; present=Thandeka, Ragna, Perenelle Achterberg, the groom]]
There are two riders at the gate: a woman in riding boots, sixty or more, as upright as a poker, and behind her a groom of about Thandeka’s age with a leather case on her saddle and her nose running.

[[s Perenelle Achterberg > Ragna]]“You,” says the woman in boots. [[s Perenelle Achterberg > Ragna]]“The large one. Where do I find the abbess?”

Ragna looks at the key in her hand. It doesn’t seem to be going to help. [[s Ragna > Perenelle Achterberg]]“In bed,” she says.

[[s Perenelle Achterberg > Ragna]]“At this hour? She used to be up at four. She used to be up at four *on purpose*.” The visitor swings down without waiting for the other girl to take the bridle. [[s Perenelle Achterberg > Ragna]]“Never mind. I’ll see whoever’s in charge. I have a paper.”

[[s Ragna > Perenelle Achterberg]]“What sort of paper?”

[[s Perenelle Achterberg > Ragna]]“The sort with a seal. The rent on this land hasn’t been paid in twenty-two years.”

[[s Thandeka > Perenelle Achterberg]]“There isn’t a rent,” says Thandeka.

[[s Perenelle Achterberg > Thandeka]]“I beg your pardon?”

[[s Thandeka > Perenelle Achterberg]]“Mother says there isn’t. She says it was a present.” She hears herself say *says*. It goes on ringing, like a dropped spoon. [[s Thandeka > Perenelle Achterberg]]“I’m sorry. You can’t come in now. We haven’t finished the bees.”

All at once the stranger is very still. Everyone is still, except the horses. The sun is not on the wall yet, but it’s on the top of the pear tree.

[[s Perenelle Achterberg > Thandeka]]“Why are you telling the bees?” says the visitor.

Nobody answers her. She looks from the tall one to the short one, with her mouth a little open; and suddenly Thandeka knows where she’s seen that mouth, open in just that way, stopped on its way to a word. It was an hour ago.

[[s Thandeka > Perenelle Achterberg]]“Who are you?” she asks, much more gently than she’d meant.

It is the groom who says it. [[s the groom > Thandeka]]“That’s Lady Achterberg, miss,” says the groom, and sniffs. [[s the groom > Thandeka]]“She’s the sister.”

* * *

[[scene place=the kitchen; present=Thandeka, Ragna, Grandmother Coll, Perenelle Achterberg, the groom]]
They put her by the fire. They take off the boots because she doesn’t seem to know that they’re wet. Somebody gives the groom porridge, and the groom, whose name nobody ever does think to ask, eats three bowls of it behind the door and hears everything.

[[s Grandmother Coll > Perenelle Achterberg]]“You’ve got old, Perry,” says Coll.

[[s Perenelle Achterberg > Grandmother Coll]]“You were always old.”

[[s Grandmother Coll > Perenelle Achterberg]]“Twenty-two years, and you come on the very day. With a *paper*.”

[[s Perenelle Achterberg > Grandmother Coll]]“I’ve come every winter. I’ve got as far as the bridge. Ask that girl, ask the one before her. I sit on the horse and I look at the smoke and then I go home again.”

[[s Grandmother Coll > Perenelle Achterberg]]“Then what was it for? The paper?”

[[s Perenelle Achterberg > Grandmother Coll]]“So she’d have to shout at me. She would have had to come out to the gate to do it.” Her ladyship’s stockinged feet are in the ash, side by side, like a child’s. [[s Perenelle Achterberg > Grandmother Coll]]“I thought, this year I’m sixty-four, my hip’s gone, I shan’t manage the bridge much longer. I’ll make Izzy so angry that she forgets not to speak to me.”

[[s Ragna > Perenelle Achterberg]]“What did you quarrel about?” says Ragna, and goes scarlet, because she’d thought that she was only thinking it.

[[s Perenelle Achterberg > Ragna]]“Plum jam,” says Lady Achterberg.

There’s a silence. Then Grandmother Coll puts her apron over her face. It takes the others some time to understand that the noise coming from under it is laughing.

[[s Perenelle Achterberg > Grandmother Coll]]“It wasn’t funny! It was our mother’s receipt. She gave it to the whole *convent*, and she put in twice the —”

[[s Grandmother Coll > Perenelle Achterberg]]“Half,” wheezes the cook. [[s Grandmother Coll > Perenelle Achterberg]]“She put in half. I’m the one who doubled it. She never knew it till this year, I told her on Tuesday, I thought I’d better. I said, ‘Isaure, the sugar was me.’ And she lay there, and she said …”

[[s Perenelle Achterberg > Grandmother Coll]]“What did she say?”

[[s Grandmother Coll > Perenelle Achterberg]]“She said, ‘Oh, bother. Then I’ll have to write to Perry.’”

It’s Thandeka who goes to look. It is under the pillow, one sheet, in a hand like a spider’s, and she brings it down and gives it to the woman by the fire, who holds it a long way off and then very near and then says that she hasn’t got her spectacles. So it’s Ragna, in the end, who reads it out, slowly, with one finger under the line and her lips getting ready for every word.

[[m Isaure > Perenelle Achterberg]]“Dear Perry, I am told that it was Coll. I might have known. You were always too mean to waste sugar. I am going to be dead shortly so you may as well come. The land is yours I suppose, but the bees were never anyone’s, so I leave them where they will be looked after, to our Thandi, who asks them and does not tell them. She is too young. Ragna will help her, and if that great lump has not spoken to her by the thaw, Coll is to”

The smith stops there. She stops as though she’d walked into a door.

[[s Perenelle Achterberg > Ragna]]“Go on,” says Perenelle. [[s Perenelle Achterberg > Ragna]]“Coll is to what?”

[[s Ragna > Perenelle Achterberg]]“I can’t make it out.”

[[s Grandmother Coll > Ragna]]“It says ‘knock their heads together’,” the cook says, from inside the apron. [[s Grandmother Coll > Ragna]]“I was there when she wrote it.”

Ragna Two-Hammers, who held the bridge at Orrel against forty men in the Wax War, looks at the floor, the kettle, the groom. She doesn’t look anywhere else. The tips of her ears are the colour of iron when you could do anything with it.

[[s Thandeka > Ragna]]“There are three hives left,” says Thandeka.

[[s Ragna > Thandeka]]“What?”

[[s Thandeka > Ragna]]“We stopped at nine. The sun’s nearly on the wall.” She’s holding out her hand. It isn’t for the key; the key is on the table. [[s Thandeka > Ragna]]“I know what to tell them now. Come and knock for me.”

Behind the two of them the door bangs, and bangs again, and settles. For a time nobody says anything at all in the kitchen.

[[s Perenelle Achterberg > Grandmother Coll]]“Well,” says the abbess’s sister. She folds up the paper with the seal on it, twice, and puts it into the fire. [[s Perenelle Achterberg > Grandmother Coll]]“May I see her?”

[[s Grandmother Coll > Perenelle Achterberg]]“You may sit with her.” The older woman is up already, feeling along the shelf for the small blue jar at the back, the last of the year. [[s Grandmother Coll > Perenelle Achterberg]]“Bring a spoon, Perry. You can shout at her all you like. I’ve kept you the one I made right.”
