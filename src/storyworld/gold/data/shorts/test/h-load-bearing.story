title: Ninety-Nine Floors Down, Chapter 41: Load-Bearing
section: third | past | - | Isko
person: Isko | Isko; the porter; Balagtas | he/him
person: Berto | Berto; Boss; the foreman; the old man | he/him
person: Dunmore | Dunmore; Dun; the big man | he/him
person: Yusuf Teke | Teke; Yusuf; the spearman | he/him
person: Anselm Pike | Anselm Pike; Pike; the man with the bell; the stranger; the surveyor | he/him
person: Emre | Emre | he/him
person: Ruddock | Ruddock | ?
relation: Emre | Yusuf Teke | family: brother
relation: Isko | Berto | colleague: crew, Berto is foreman
relation: Dunmore | Yusuf Teke | colleague: crew
relation: Isko | Dunmore | colleague: crew
relation: Yusuf Teke | Anselm Pike | enemy: blames him for his brother
=====
Chapter 41: Load-Bearing

[[scene place=the ninety-first landing; present=Isko, Berto, Dunmore, Yusuf Teke, Anselm Pike; time=-]]
The crate weighed three hundred and twelve pounds. Isko knew this because [Porter's Eye] told him so every single time he looked at it, in neat little gray letters, like it was proud.

[[s Berto > Isko, Dunmore, Yusuf Teke]]"Down," said Berto.

They put it down. All four of them stood on the ninety-first landing with their hands on their knees, and for a while there was no sound but breathing and the drip that had been following them since eighty-eight.

[[s Dunmore > Berto]]"Next stretch I want the other corner."

[[s Yusuf Teke > Dunmore]]"You had the other corner last stretch."

[[s Dunmore > Yusuf Teke]]"And it was lighter."

[[s Yusuf Teke > Dunmore]]"It's a cube, Dun."

[[s Dunmore > Yusuf Teke]]"It's a cube with a rock in it. The rock's up my end."

[[s Yusuf Teke > Dunmore]]"The rock's in the middle. I watched them pack it."

[[s Dunmore > Yusuf Teke]]"Then why does it feel like —"

[[s Yusuf Teke > Dunmore]]"Because you're weak," said Teke kindly, and tilted his visor up just far enough to get the waterskin under it. Dunmore was six and a half feet tall and had once carried a mule up a ladder. He thought it over and seemed to find it fair.

Isko had wandered to the edge. That was the trouble with leveling a footwork skill, you got so you wanted to look at floors. The Long Span went out from the landing into the dark, eight feet wide, no rail, nothing underneath it until ninety-four. Their lamps reached maybe forty paces.

At about thirty-five, somebody was sitting on it.

[[s Isko > Berto]]"Boss," he said.

[[s Berto > Isko]]"Two minutes. My back."

[[s Isko > Berto]]"No, Boss. There's a guy."

The old man was next to him with a hand on his belt knife before the sentence was over. For someone whose back was bad, Berto could really move. He held his lamp out at arm's length. The somebody lifted an arm and waved.

[[s Anselm Pike > Berto, Isko]]"Evening!" The voice came flat and clear over the drop. [[s Anselm Pike > Berto, Isko]]"If it is evening. I've lost track."

[[s Dunmore > Anselm Pike]]"It's Thursday," Dunmore shouted.

[[s Berto > Dunmore]]"Don't tell him things," said Berto.

[[s Dunmore > Berto]]"It's only Thursday."

[[s Berto > Dunmore]]"Don't tell him what *day* it is, Dun, we don't know what he is." He raised his voice. [[s Berto > Anselm Pike]]"What are you?"

[[s Anselm Pike > Berto]]"Thirsty! And a surveyor. I'd come over to you, but if you look at the stones between us you'll see my difficulty."

Isko looked. He let [Sound Footing] run out ahead of him the way you let a rope run, and about six feet along it went slack. He swore.

[[s Berto > Isko]]"How bad?" Berto asked.

[[s Isko > Berto]]"Like a pie crust. There's good ones in it, but I can't feel which till I'm practically on them."

[[s Anselm Pike > Isko]]"Ah, but I can!" the stranger called. He had very good ears. He held something up and it flashed in the lamplight, a handbell, brass, no bigger than a pear. [[s Anselm Pike > Isko, Berto]]"I ring, the hollow ones buzz. I've mapped every stone from here to your toes. What I can't do is tell whether a sound one will *take* me. I found that out with my other boot."

He did only have the one boot, Isko saw.

[[s Isko > Berto]]"So he knows which," he said slowly, [[s Isko > Berto]]"and I know how much. Boss, between us we could —"

[[s Berto > Isko]]"I got there, thanks."

[[s Dunmore > Berto]]"What's he want for it?" said Dunmore.

[[s Berto > Anselm Pike]]"What do you want for it?"

[[s Anselm Pike > Berto]]"Water. And to walk out of the far end in company. I've had two days of my own."

Berto scratched his jaw. There wasn't another way down. There was, but it was four days, and the liftstone was due Saturday, and Ruddock took a tenth for every day you were late. Isko could see the old man doing the sum. [[s Berto > Yusuf Teke]]"Teke. You're quiet. What do you say?"

The spearman had pulled his visor all the way down. He'd been standing like that, it occurred to Isko, since the first word over the gap.

[[s Yusuf Teke > Berto]]"Let's cross," he said.

**[Party formed: Berto (F), Dunmore, Teke, Balagtas, +1 (Guest)]**

[[scene place=the bridge/the Span; present=Isko, Berto, Dunmore, Yusuf Teke, Anselm Pike; time=-]]
It took them most of an hour to get out along the Span to where he sat, and then he got up and went ahead of them, ringing. That was worse. The surveyor went first in his one boot. Isko came next with the front strap of the crate across his chest, feeling along the bridge with his whole skin. Dunmore had the left side and Teke had the right. Berto had the back, where he could see everybody.

*Ting.*

[[s Anselm Pike > Isko]]"Second from the left."

[[s Isko > Berto, Dunmore, Yusuf Teke]]"It'll hold two of us. Not three. Dun, wait till I'm off."

[[s Dunmore > Isko]]"Waiting."

[[s Isko > Dunmore]]"Okay. Go."

*Ting.*

[[s Anselm Pike > Isko]]"Same again, and then the one with the crack in it. I know what it looks like. Trust the bell."

[[s Yusuf Teke > Anselm Pike]]"That's a nice bell," said Teke.

It was the first thing he'd said in an hour, and it came out hollow, from inside the helmet.

[[s Anselm Pike > Yusuf Teke]]"It's a good old one. They don't cast them like this now."

[[s Yusuf Teke > Anselm Pike]]"No, they don't. My brother had one like it."

[[s Isko > Berto, Dunmore, Yusuf Teke]]"Crack's fine," said Isko. [[s Isko > Yusuf Teke]]"Crack's good, right foot, Teke, you're next."

[[s Anselm Pike > Yusuf Teke]]"A lot of people did."

[[s Yusuf Teke > Anselm Pike]]"His had a chip out of the lip. He dropped it on our mother's step the day he bought it. She laughed so hard she had to sit down."

*Ting*, went the bell, but not as clean as before. The hand that held it wasn't steady.

[[s Anselm Pike > Isko]]"Far right," the stranger said.

[[s Isko > Anselm Pike]]"Far right's weak."

[[s Anselm Pike > Isko]]"It's sound."

[[s Isko > Anselm Pike]]"It's sound but it's *weak*, it'll hold one and a —"

[[s Yusuf Teke > Anselm Pike]]"Turn round and show me the lip."

[[s Berto > Yusuf Teke]]"Teke," said Berto from the back. [[s Berto > Yusuf Teke]]"Later."

[[s Yusuf Teke > Anselm Pike]]"Where did you get it?"

[[s Berto > Yusuf Teke]]"I said later."

[[s Yusuf Teke > Anselm Pike]]"I'm only making conversation, Boss. Where'd you get it, surveyor?"

The man with the bell had stopped. He didn't turn around. Beyond him Isko could make out the far arch now, gray on black, twenty paces off, no more.

[[s Anselm Pike > Yusuf Teke]]"From somebody who asked me to take it."

[[s Yusuf Teke > Anselm Pike]]"Say your name."

[[s Anselm Pike > Yusuf Teke]]"You know my name, Yusuf. I knew you on the landing, before you put your visor down. You stand like him."

Nobody moved. Dunmore whispered, [[s Dunmore > Isko]]"What's happening?" and Isko shook his head, because under his boots the stone had started to do something new. It was humming.

[[s Yusuf Teke > Anselm Pike]]"*Say* it."

[[s Anselm Pike > Yusuf Teke]]"Anselm Pike."

**[Sound Footing: WARNING. Load exceeds —]**

Isko knew the name. Everyone in the lower halls knew it. Five men went down to ninety-six, and Pike was the one who came up. He felt the strap jerk across his chest as the right side of the crate dipped. Teke had taken one hand out of his loop, and the hand was going to his belt.

[[s Isko > Yusuf Teke]]"Teke," he said. [[s Isko > Yusuf Teke]]"Teke. Look at me. Don't look at him. What are you standing on?"

[[s Yusuf Teke > Isko]]"Get out of the way, Isko."

[[s Isko > Yusuf Teke]]"I can't, I'm tied to three hundred and twelve pounds of rock. So are you. So's Dun. You're a quarter of this. You let go and it rolls right, and that stone's got maybe a hundred pounds left in it before it's gone, and then we're *all* gone." His voice cracked in the middle like he was twelve. [[s Isko > Yusuf Teke]]"You're load-bearing, man. Okay? You can kill him over there. It's twenty steps. Just be load-bearing for twenty steps."

Drip. Drip.

[[s Dunmore > Yusuf Teke]]"I'd take it as a favor," said the big man.

The strap came level.

[[s Yusuf Teke > Anselm Pike]]"Ring," said Teke.

* * *

[[scene place=the old guardroom; present=Isko, Berto, Dunmore, Yusuf Teke, Anselm Pike; time=Afterwards]]
Afterwards they sat in the old guardroom past the arch with the crate in the middle like a campfire. Teke had his helmet off and his knife out. He wasn't pointing it at anybody. It just lay across his knees. Berto had given Pike the water and gone to sit, not by accident, exactly between the two of them.

[[s Berto > Anselm Pike]]"Tell it," the foreman said. [[s Berto > Anselm Pike]]"Short."

[[s Anselm Pike > Yusuf Teke]]"There was a door on ninety-six that wouldn't stay shut unless a man leaned on it." Pike looked at the bell in his hands. He was older than Isko had thought, and very dirty. [[s Anselm Pike > Yusuf Teke]]"There were three of us left by then. Emre leaned on it. He said it was his turn. He gave me this and he said, ring it as you go, so I'll know how far you've got. When I can't hear it any more I'll know you're clear, and I'll let go."

[[s Dunmore > Anselm Pike]]"And you rang it," Dunmore said.

[[s Anselm Pike > Dunmore]]"I rang it to ninety. I rang it to eighty. I came out of the gate ringing it, they thought I'd gone mad." His mouth worked. [[s Anselm Pike > Yusuf Teke]]"I didn't know when to stop, you see. I thought, if I stop, that's when he lets go."

[[s Yusuf Teke > Anselm Pike]]"You never came to us."

[[s Anselm Pike > Yusuf Teke]]"No."

[[s Yusuf Teke > Anselm Pike]]"My mother set a place for you. For the *news.* A year, she set it."

[[s Anselm Pike > Yusuf Teke]]"I know. I got as far as the step."

It was a long time before anyone said anything. Isko counted drips and got to sixty. Then Teke leaned across the foreman's knees and held out his hand, palm up, and Pike put the bell in it. The spearman ran his thumb around the lip until it stopped.

[[s Isko > Anselm Pike]]"What are you doing back down here?" the porter asked, because somebody had to. [[s Isko > Anselm Pike]]"Six years later. By yourself."

[[s Anselm Pike > Isko]]"I told you, boy. Surveying." Pike wiped his face on his sleeve. [[s Anselm Pike > Isko, Yusuf Teke]]"Go on, Yusuf. Ring it. I want somebody else to hear, I want to know it isn't just me."

Teke looked at Berto. Berto shrugged.

*Ting.*

It went away down the stairwell, floor after floor, thinner and thinner, and was gone.

[[s Dunmore > Anselm Pike]]"Hear what?" said Dunmore.

[[s Anselm Pike > Dunmore]]"Wait."

And far below them, small and patient, something knocked on the other side of a door.

**[New Quest: ???]**

A/N: Sorry for the cliff. (No I'm not.) Next chapter Tuesday. If you're enjoying the story a rating helps a ton!
