title: The Cup at Midwinter
section: third | past | - | the Handmaid
person: the Queen | the Queen; her sovereign; Majesty; she who sat the Birch Throne | she/her
person: the Chancellor | the Chancellor; the ancient elf; my lord Chancellor | he/him
person: the Spy | the Spy; the gray-clad elf; the hooded figure; a ragged stranger | he/him
person: the Handmaid | the Handmaid; the silver-haired maiden; child | she/her
person: the Ambassador | the Ambassador; the mortal | she/her
person: the Prince | the Prince; my brother | he/him
person: the fletcher | a fletcher in Harrow Cross | he/him
person: the door-guard | the door-guard; the guard | they/them
relation: the Queen | the Handmaid | other: mistress and servant
relation: the Queen | the Chancellor | enemy: secret traitor
relation: the Queen | the Prince | family: sister
relation: the Spy | the Handmaid | romantic: old lovers
relation: the Spy | the Queen | colleague: serves her
=====
Chapter 14 - The Cup at Midwinter

(recap bc it's been a while sorry: the treaty with the mortals gets signed at Midwinter, somebody in the palace is selling the Queen out, and the Spy has been gone for seven years)

~*~

[[scene place=the bath chamber; present=the Queen, the Handmaid, the Chancellor; time=the eve of Midwinter]]
On the eve of Midwinter the Handmaid combed out the Queen's hair, as she had every night for two hundred years, and found in it a single thread of white.

She drew the comb through it again. It did not go away.

[[s the Queen > the Handmaid]]"You have stopped," said the Queen.

[[s the Handmaid > the Queen]]"A tangle, Majesty."

[[s the Queen > the Handmaid]]"You never lie well. It is why I keep you." The Queen lay back in the steaming water of the bath chamber with her eyes shut. Without the crown she looked hardly more than a girl, and very tired. [[s the Queen > the Handmaid]]"How many?"

[[s the Handmaid > the Queen]]"One."

[[s the Queen > the Handmaid]]"Pull it."

[[s the Handmaid > the Queen]]"They say that seven come to its funeral."

[[s the Queen > the Handmaid]]"Then let seven come, they can carry my train. Pull it, child."

The Handmaid wound the thread about her finger. Elves did not go white. Not in ten centuries, not for grief or for winter. There was only one thing that did it, and every nursemaid in Elthaven had a rhyme about it. *Milk for the white hart, milk for the bone...*

[[s the Handmaid > the Queen]]"My Queen," she began carefully, [[s the Handmaid > the Queen]]"has the wine tasted as it should?"

A single eye opened, green as a cat's. But whatever she who sat the Birch Throne might have replied was lost, for there came a cough beyond the screen, dry and discreet.

[[s the Chancellor > the Queen]]"Forgive an old servant, Majesty," said the Chancellor. [[s the Chancellor > the Queen]]"I would not intrude. The mortals wish to know if they may bring their swords to the table."

[[s the Queen > the Chancellor]]"How many swords?"

[[s the Chancellor > the Queen]]"Forty. They say that it's symbolic."

[[s the Queen > the Chancellor]]"Of what, forty men with swords?" The Queen laughed, and water slapped on the tiles. [[s the Queen > the Chancellor]]"Let the Ambassador wear hers. The rest may wear their symbolic scabbards."

[[s the Chancellor > the Queen]]"And the cup? I had thought, since it is you who must drink first..." The shadow on the screen bowed its long head. He was the oldest being in the palace, the Chancellor, he had crowned her mother, and his voice was like leaves. [[s the Chancellor > the Queen]]"I had thought to pour it myself. As a mark of honor to our guests."

[[s the Queen > the Chancellor]]"How kind. You used to leave that to the pages."

[[s the Chancellor > the Queen]]"You used to have a brother at your right hand to see to such things, Majesty. One does what one can."

Nobody spoke of the Prince. Nobody had, not in that voice, not since the day when they brought home his horse. In the bath the Queen's shoulders had gone perfectly still.

[[s the Queen > the Chancellor]]"You may go," she said.

The shadow went. The Handmaid listened for the door, and counted ten, because he sometimes didn't.

[[s the Queen > the Handmaid]]"Every night since the first snow," said her sovereign in a low voice. [[s the Queen > the Handmaid]]"It tastes of almonds. I pour it in the lily pot."

[[s the Handmaid > the Queen]]"The lilies died, Majesty."

[[s the Queen > the Handmaid]]"Yes. I thought that was conclusive." She rose up out of the water and held her arms wide for the robe. [[s the Queen > the Handmaid]]"I must have swallowed some before I knew. Go down to the ice stair. There'll be somebody there who has had a long road, and he'll be in a foul mood. Bring me what he has."

[[s the Handmaid > the Queen]]"Who, my Queen?"

The Queen almost smiled. [[s the Queen > the Handmaid]]"Take a lamp," she said.

[[scene place=the ice stair; present=the Handmaid, the Spy; time=-]]
The ice stair went down behind the kitchens to the river. No one used it in winter but the boys who cut blocks for the cellar. The Handmaid had gone down sixty steps with one palm on the wall when her lamp went out, and a hand came from behind and closed over her mouth.

[[s the Spy > the Handmaid]]"Don't scream," breathed a voice in her ear.

She bit it.

[[s the Spy > the Handmaid]]"*Ow!* Stars, woman!"

[[s the Handmaid > the Spy]]"I know that voice," said the Handmaid. Her heart was pounding like a war drum. [[s the Handmaid > the Spy]]"I know it and it's dead. Seven years it's been dead, there was a service."

[[s the Spy > the Handmaid]]"Was it well attended?"

[[s the Handmaid > the Spy]]"*I* went."

There was a silence. A spark jumped, and the lamp woke in the fingers of the hooded figure on the step above. He was thinner. There was a scar that hadn't been there, from brow to lip. Otherwise the Spy looked just as he had on the morning that he'd borrowed her good scissors and never come back.

[[s the Spy > the Handmaid]]"Only you?" he asked.

[[s the Handmaid > the Spy]]"And a cook. She'd thought it was for someone else."

[[s the Spy > the Handmaid]]"I'd have liked to have told you."

[[s the Handmaid > the Spy]]"Would you?"

[[s the Spy > the Handmaid]]"No," he admitted. [[s the Spy > the Handmaid]]"You never lie well. He'd have looked at you once and known. I needed him to think there was nobody left who'd go up to the Glass Pass and count the arrows."

She snatched back the lamp, so as to have something to do with her hands. [[s the Handmaid > the Spy]]"What arrows?"

[[s the Spy > the Handmaid]]"In the Prince." The gray-clad elf sat down on the stair as if his strings had been cut. [[s the Spy > the Handmaid]]"It was the mortals who killed him, everyone knows that. It's the reason for the war. Eleven mortal arrows in him, iron heads, goose feather. I found where they'd put him. It took me three winters. They were mortal arrows, I'll swear to that, every one of them, and they'd been loosed from *elven bows.*"

[[s the Handmaid > the Spy]]"How can you tell?"

[[s the Spy > the Handmaid]]"A mortal can't draw a bow that puts one out through the back." He pulled a roll of oilcloth from his boot. [[s the Spy > the Handmaid]]"And then I went looking for whoever bought the arrows. That took four. There's a fletcher in Harrow Cross who can write, the gods bless him, and keeps receipts."

She unrolled it under the light. It was a child's round hand, in the mortal script. [[m the fletcher > the Chancellor]]"Recd of the Tall Gentleman, for 2 score goose," she read, and below there was a blot of green wax, and in the wax a leaf with a worm in it.

She knew the seal. She had seen it on the menus.

[[s the Handmaid > the Spy]]"He wants the war," the silver-haired maiden whispered. [[s the Handmaid > the Spy]]"He has always wanted it. And now that she means to end it..."

[[s the Spy > the Handmaid]]"She drinks first, and she drops dead in front of forty mortals. Who did it? Don't ask me, ask the Chancellor. He'll be weeping." He got to his feet by way of the wall, and only now, with the lamp up, did she see how he was holding his side. [[s the Spy > the Handmaid]]"Go on, take it up to her. I'll be along."

[[s the Handmaid > the Spy]]"You're bleeding."

[[s the Spy > the Handmaid]]"Only on the left. Go."

[[s the Handmaid > the Spy]]"You said that the last time!"

[[s the Spy > the Handmaid]]"I said [[q]]'wait here,' the last time," said the Spy, and with two fingers he tucked a lock of silver hair behind her ear, and was gone down into the dark. She stood there one breath longer than she should have. Then she picked up her skirts and ran.

[[scene place=the Hall of Birches/the hall; present=the Queen, the Chancellor, the Handmaid, the Ambassador, the door-guard, the Spy; time=midnight]]
She was too late. By the time she reached the Hall of Birches it was midnight and they were ringing it in, and the door-guard had crossed spears on her.

[[s the door-guard > the Handmaid]]"None may enter. The cup's been called."

[[s the Handmaid > the door-guard]]"I have the Queen's gloves," panted the Handmaid.

[[s the door-guard > the Handmaid]]"She's wearing gloves."

[[s the Handmaid > the door-guard]]"Her *other* gloves! Do you want to be the one who explained to her about the gloves?"

The guard thought about it. The spears went up.

A thousand candles. Down the long table sat forty mortals with empty scabbards, looking hot, and opposite them forty lords of Elthaven looking bored. At the head, between the two, stood the Queen all in white, with the Ambassador at her left, a square, weather-beaten woman with a sword. And at her right, in the dead Prince's place, the Chancellor was lifting the silver cup.

[[s the Chancellor > the Queen]]"...a thousand years of peace," he was saying. Tears stood in his eyes. They were real tears, thought the Handmaid, he had been practicing. [[s the Chancellor > the Queen]]"Drink, Majesty. Let the mortals see what the word of an elf is worth."

The Queen took it. Over the rim the green eyes went down the whole length of the hall and found her at the door.

She couldn't shout. If she shouted there'd be swords. She held up her finger with the white hair still wound on it, and then, slowly, so that there could be no mistake, she nodded.

[[s the Queen > the Chancellor]]"My lord Chancellor," said the Queen. She sounded almost fond. [[s the Queen > the Chancellor]]"You crowned my mother."

[[s the Chancellor > the Queen]]"I had that honor."

[[s the Queen > the Chancellor]]"You taught me my letters. My brother, too. You had him write out the word [[q]]'patience' until he cried."

[[s the Chancellor > the Queen]]"He was a willful boy," murmured the ancient elf. [[s the Chancellor > the Queen]]"Majesty, our guests are waiting."

[[s the Ambassador > the Queen]]"We don't mind," said the Ambassador. She had a flat, carrying, farmyard sort of voice, and she had put her hand to her hilt. [[s the Ambassador > the Queen]]"Is something the matter with the drink?"

[[s the Queen > the Ambassador]]"Nothing whatever. It is our custom to honor the eldest." And she held the cup out to her right, in both hands. [[s the Queen > the Chancellor]]"After you."

No one breathed. A candle guttered somewhere. The Chancellor looked into the cup, and for the first time in all those centuries the Handmaid saw him at a loss for a word.

[[s the Chancellor > the Queen]]"I... it is not fitting."

[[s the Queen > the Chancellor]]"I say that it is."

[[s the Chancellor > the Queen]]"My health, Majesty. At my age, wine upon the heart—"

[[s the Spy > the Chancellor]]"Have mine, then!" someone called cheerfully. [[s the Spy > the Chancellor]]"It's only got the one hole in it."

Heads turned all down the table. A ragged stranger was leaning in the kitchen doorway, dripping river water onto the rushes, and under it something redder. One of the lords cried out as though he'd seen a ghost, and indeed he had been at the service. No, thought the Handmaid. No, he hadn't.

[[s the Chancellor > the Spy]]"You're dead," said the Chancellor hoarsely.

[[s the Spy > the Chancellor]]"So I keep hearing." The Spy's eyes went past him to the Queen, and he made her the best bow he could. [[s the Spy > the Queen]]"He had six archers at the river gate. They won't be coming. I'd have been here sooner, but I was bitten."

[[s the Ambassador > the Queen]]"Will somebody tell me," the mortal said, [[s the Ambassador > the Queen]]"what in the nine hells is going on?"

[[s the Queen > the Handmaid]]"Read it to her, child," said the Queen, without turning her head.

So the Handmaid walked up that hall, past eighty pairs of eyes, in her house shoes, with the oilcloth in her hand. She had never spoken in it before. She'd only ever carried things.

[[s the Handmaid > the Ambassador]]"[[q]]'Received of the Tall Gentleman,'" she read. Her voice shook, then it stopped shaking. [[s the Handmaid > the Ambassador]]"[[q]]'For two score goose.'"

And the Chancellor, who had been patient for so very long, smiled at her like a grandfather, and drank.

~*~

*don't hate me!! next chapter is already half written. R&R*
