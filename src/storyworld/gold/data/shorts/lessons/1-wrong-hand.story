title: The Wrong Hand (detention fic, enemies to ???)
section: third | past | - | Cassim Averill
person: Cassim Averill | Cassim; Averill; Cass | he/him
person: Ludovic Sparrow | Ludo; Ludovic; Sparrow; the taller boy; the blond | he/him
person: Professor Okafor-Wray | Professor Okafor-Wray; professor; the old witch | she/her
person: Thessaly Brand | Thessaly; Thess; Brand | she/her
person: Wick | Wick; the smaller voice | they/them
person: Sir Ambrose | Sir Ambrose; the portrait; the painted knight | he/him
person: Ludo's father | my father; Lord Sparrow; his lordship; his father | he/him
relation: Cassim Averill | Ludovic Sparrow | rival
relation: Thessaly Brand | Cassim Averill | friend
relation: Ludo's father | Ludovic Sparrow | family:father
=====
[[scene place=the trophy room; present=Cassim Averill, Ludovic Sparrow, Professor Okafor-Wray, Sir Ambrose]]
The trophy room had two hundred and eleven cups in it and by midnight every single one of them had to shine.

[[s Professor Okafor-Wray > Cassim Averill, Ludovic Sparrow]]"No wands" said Professor Okafor-Wray. She held out her hand and waited. Cassim gave up his and then Ludovic Sparrow gave up his, slowly, as if it was a kidney. [[s Professor Okafor-Wray > Cassim Averill, Ludovic Sparrow]]"No talking. No duelling. If I hear so much as a hex you are both off the team, and I don't care who we play on Saturday."

[[s Ludovic Sparrow > Professor Okafor-Wray]]"He started it, professor."

[[s Cassim Averill > Ludovic Sparrow]]"I started it? You turned my eyebrows into moths!"

[[s Ludovic Sparrow > Cassim Averill]]"You called my footwork 'decorative.'"

[[s Cassim Averill > Ludovic Sparrow]]"Its decorative!"

[[s Professor Okafor-Wray > Cassim Averill, Ludovic Sparrow]]"Gentlemen," the old witch said, and both of them shut there mouths. [[s Professor Okafor-Wray > Cassim Averill, Ludovic Sparrow]]"Captain and vice captain. Do you know what they say about Hollin Tower in the staff room? They say, 'Those two will kill each other before Ravelin gets the chance.' I have put money on Saturday. Polish."

The door closed, and locked, and for good measure grew some thorns.

For a while there was just the sound of rags. Cassim took the left wall and Ludo took the right, so that they wouldn't have to look at each other, but it was silver, all of it. He could see that stupid blond head in every cup. Two hundred and eleven of them. He kept rubbing at it and it didnt come off.

[[s Sir Ambrose > Cassim Averill]]"You missed a bit," somebody said.

[[s Cassim Averill > Ludovic Sparrow]]"Shut up, Sparrow."

[[s Ludovic Sparrow > Cassim Averill]]"I didn't say anything."

[[s Sir Ambrose > Cassim Averill]]"Up here, lad." It was the portrait over the fireplace, a fat knight with half a mustache where the paint had flaked. [[s Sir Ambrose > Cassim Averill]]"Under the handle. Three hundred years I've looked at that bit."

[[s Cassim Averill > Sir Ambrose]]"Thanks," said Cassim through his teeth.

[[s Sir Ambrose > Cassim Averill, Ludovic Sparrow]]"Is it love or fencing? That you're in for?"

[[s Ludovic Sparrow > Sir Ambrose]]"Fencing," Ludo said.

[[s Cassim Averill > Sir Ambrose]]"Moths," cassim said at the same time.

[[s Sir Ambrose > Cassim Averill, Ludovic Sparrow]]"Hm," said the painted knight. [[s Sir Ambrose > Cassim Averill, Ludovic Sparrow]]"It's usually love."

Nobody polished anything for a second. Then they both polished very fast.

It was around cup ninety that Cassim noticed it. The taller boy had stopped. He was standing there with the Inter-Tower Shield under his arm, and his rag was in his left hand, and he was holding the right one against his chest with the fingers curled up funny.

[[s Cassim Averill > Ludovic Sparrow]]"What's wrong with your hand?"

[[s Ludovic Sparrow > Cassim Averill]]"Nothing."

[[s Cassim Averill > Ludovic Sparrow]]"You've been doing that one shield for ten minutes."

[[s Ludovic Sparrow > Cassim Averill]]"Perhaps I like it. Perhaps we have a rapport."

[[s Cassim Averill > Ludovic Sparrow]]"Show me."

[[s Ludovic Sparrow > Cassim Averill]]"No talking, Averill. You heard her."

Cassim put down his cup. He crossed the room, the whole room, past the line down the middle that they had both been pretending was a wall, and he took hold of Ludo's sleeve. He expected to get hit. Instead Ludo just sort of let him, and looked at the ceiling.

All the fingertips were black. It went up past the knuckles in little branches, like when lightning gets a tree.

[[s Cassim Averill > Ludovic Sparrow]]"That's wand burn," Cassim said. His voice came out wierd. [[s Cassim Averill > Ludovic Sparrow]]"That's not from today. Thats weeks. Sparrow, that's like *months*."

[[s Ludovic Sparrow > Cassim Averill]]"Since Candlemas."

[[s Cassim Averill > Ludovic Sparrow]]"From what?"

[[s Ludovic Sparrow > Cassim Averill]]"From it being the wrong hand." He said it like someone reading the weather. [[s Ludovic Sparrow > Cassim Averill]]"I'm left handed. Sparrows aren't. There hasn't been a left handed duellist in my family for nine generations and there isn't going to be one now, so. I do it with the right, and it burns a bit. That's why I do the footwork, if you want to know. The decorative footwork. It's so I dont have to cast so much."

Cassim thought of about six things to say and all of them were awful.

[[s Cassim Averill > Ludovic Sparrow]]"Does it hurt?" he said, which was the awfulest.

[[s Ludovic Sparrow > Cassim Averill]]"Only always."

[[s Cassim Averill > Ludovic Sparrow]]"Why didnt you tell anyone? Why didn't you tell me? I'm your captain!"

[[s Ludovic Sparrow > Cassim Averill]]"You hate me."

[[s Cassim Averill > Ludovic Sparrow]]"I dont hate you when you're *injured*!"

[[s Ludovic Sparrow > Cassim Averill]]"Oh, good," the blond said, and his mouth twitched. [[s Ludovic Sparrow > Cassim Averill]]"That's a comfort."

[[s Thessaly Brand > Cassim Averill]]"Cass!" It came from under the door, with a lot of rustling. [[s Thessaly Brand > Cassim Averill]]"Cass, are you alive? Ow. Why are there thorns?"

[[s Cassim Averill > Thessaly Brand]]"Thess?" Cassim ran over and got down on the floor. There was a gap of maybe an inch and he could see somebody's nose. [[s Cassim Averill > Thessaly Brand]]"What are you doing here? You'll get detention."

[[s Thessaly Brand > Cassim Averill]]"I brought sandwiches. And I brought Wick, because they can do locks."

[[s Wick > Cassim Averill, Thessaly Brand]]"I can't do thorns though," said a smaller voice. [[s Wick > Cassim Averill, Thessaly Brand]]"Nobody said thorns."

[[s Thessaly Brand > Cassim Averill]]"Is Sparrow in there? Have you killed him? Is that why its so quiet?"

[[s Ludovic Sparrow > Thessaly Brand]]"Good evening, Brand," said Ludo from the fireplace.

[[s Thessaly Brand > Cassim Averill]]"Oh." The nose seemed disapointed. [[s Thessaly Brand > Cassim Averill]]"Well, there's a ham one, I suppose he can have the ham one."

[[s Cassim Averill > Thessaly Brand]]"Thess, listen. Have you still got that salve? From when you sat on the salamander?"

[[s Thessaly Brand > Cassim Averill]]"You swore you'd never bring up the salamander!"

[[s Cassim Averill > Thessaly Brand]]"Have you got it?"

[[s Thessaly Brand > Cassim Averill]]"In my trunk. Why, who's burnt?"

Cassim looked over his shoulder. Ludo was shaking his head at him, hard, and for once in his life he did not look like a Sparrow or like a vice captain or like two hundred and eleven blond heads. He just looked scared.

[[s Cassim Averill > Thessaly Brand]]"Me," said Cassim. [[s Cassim Averill > Thessaly Brand]]"I burned my hand."

[[s Thessaly Brand > Cassim Averill]]"On a cup?"

[[s Cassim Averill > Thessaly Brand]]"It was a hot cup."

There was whispering. Then footsteps ran off, and then there was a scratching and the smaller voice said, [[s Wick > Cassim Averill]]"She's gone to get it. I'm supposed to stay with you and be moral support." A pause. [[s Wick > Cassim Averill]]"I'm only a first year but if you want my opinion you are a bad liar."

[[s Cassim Averill > Wick]]"Thank you, Wick."

[[s Wick > Cassim Averill]]"Your welcome."

The ham sandwich came under the door, very flat. Cassim tore it in half and gave the bigger half away without thinking about it, and they sat on the hearth rug and ate.

[[s Ludovic Sparrow > Cassim Averill]]"You lied to your best friend," Ludo said after a bit.

[[s Cassim Averill > Ludovic Sparrow]]"Yeah well. You weren't ready."

[[s Ludovic Sparrow > Cassim Averill]]"My father's coming on Saturday." He was picking the crust off. [[s Ludovic Sparrow > Cassim Averill]]"He wrote to me. I've got it by heart, do you want to hear it? 'Ludovic, I shall be in the front row. Do try to look as though you are enjoying it.' Eighteen words. He usually does nine."

[[s Sir Ambrose > Ludovic Sparrow]]"I knew a Sparrow," said the portrait suddenly.

They had both forgot about him.

[[s Ludovic Sparrow > Sir Ambrose]]"Everybody knew a Sparrow," Ludo said tiredly. [[s Ludovic Sparrow > Sir Ambrose]]"We're on half the cups."

[[s Sir Ambrose > Ludovic Sparrow]]"Big girl. Isolde. Best duellist I ever saw, she took my mustache off at forty paces. That's hers you've been hugging, that shield." Sir Ambrose leaned out of his frame as far as the varnish would let him. [[s Sir Ambrose > Ludovic Sparrow]]"Have a look at the picture on it, lad. I've had three hundred years to look. Which hand's she got it in?"

Ludo pulled the shield over. He breathed on it and rubbed it with his sleeve. Cassim leaned in so close there ears were touching, and neither one of them said anything about it.

She was tiny and silver, and she had a nose exactly like his. She was laughing. Her wand was in her left hand.

[[s Ludovic Sparrow]]"Nine generations," said Ludo very quietly.

[[s Cassim Averill > Ludovic Sparrow]]"She's ten?"

[[s Ludovic Sparrow > Cassim Averill]]"She's ten. They never told me. They tell me about all of them, they never once..." He couldn't finish it. He put the heel of his good hand in his eyes.

Cassim had never in his life known what to do with Ludovic Sparrow except hit him. So he picked up the other hand, the burnt one, and just kind of held it, by the wrist, where it wasn't black.

[[s Cassim Averill > Ludovic Sparrow]]"Saturday," he said. [[s Cassim Averill > Ludovic Sparrow]]"You go out there left handed."

[[s Ludovic Sparrow > Cassim Averill]]"I'll be rubbish. I've never done it in front of people."

[[s Cassim Averill > Ludovic Sparrow]]"Then we've got three days. I'll drill you. Before breakfast, on the roof, so no one sees."

[[s Ludovic Sparrow > Cassim Averill]]"Before *breakfast*?"

[[s Cassim Averill > Ludovic Sparrow]]"You can do the footwork," said Cassim, [[s Cassim Averill > Ludovic Sparrow]]"I kind of like the footwork."

The fire popped. Ludo had gone pink, it went all the way down in his collar.

[[s Ludovic Sparrow > Cassim Averill]]"Your eyebrows are growing back," he said. [[s Ludovic Sparrow > Cassim Averill]]"They look like caterpillars. I mean it's, it isn't terrible."

[[s Sir Ambrose]]"Love," said Sir Ambrose to the ceiling, with deep satisfaction. [[s Sir Ambrose]]"It's always love."

[[s Wick > Cassim Averill, Ludovic Sparrow]]"I can hear ALL of this you know," said the door.

---

[[scene place=the duelling hall; present=Cassim Averill, Ludovic Sparrow, Thessaly Brand, Wick, Ludo's father; time=Saturday]]
On Saturday the duelling hall was so full that there were second years hanging off the lamps. Lord Sparrow sat in the middle of the front row with a empty seat on each side of him, like he'd ordered it.

[[s Thessaly Brand > Cassim Averill]]"Why's his wand on the wrong side?" Thessaly asked. She was squashed onto the team bench with Wick on her lap. [[s Thessaly Brand > Cassim Averill]]"Cass? Hello? Why are you grinning?"

[[s Wick > Thessaly Brand]]"I know why," Wick said.

[[s Cassim Averill > Thessaly Brand]]"Just watch his feet" said Cassim.

Ludo walked out onto the strip. He bowed to the Ravelin champion. Then he drew, left handed, in front of everybody, and the whole hall went *ooooh*, and in the front row his lordship stood up.

[[s Ludo's father > Ludovic Sparrow]]"Ludovic," he said. It wasn't loud. [[s Ludo's father > Ludovic Sparrow]]"Change hands."

Ludo had gone white as paper. He looked at his father, and then he looked at the bench, right at Cassim, and he smiled with all his teeth.

[[s Ludovic Sparrow > Ludo's father]]"No thank you, sir," he said, [[s Ludovic Sparrow > Ludo's father]]"I've started to enjoy it."
