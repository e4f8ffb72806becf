title: Sugar & Citations
section: third | past | - | Nessa Furtado
person: Nessa Furtado | Nessa Furtado; Nessa; Miss Furtado; Ness; the brunette | she/her
person: Callum Brandt | Callum Brandt; Callum; the inspector; the new health inspector; the stranger; the man | he/him
person: Lurdes | Lurdes; Tia Lurdes; the eldest | she/her
person: Graça | Graça; the youngest | she/her
person: Fatima | Fatima; the middle aunt | she/her
person: Donny Pike | Donny Pike; Donny; the mailman | he/him
person: Avó | Avó | she/her
person: Mr. Gorman | Mr. Gorman | he/him
person: Cousin Belinha | Cousin Belinha | ?
relation: Lurdes | Nessa Furtado | family: aunt
relation: Graça | Nessa Furtado | family: aunt
relation: Fatima | Nessa Furtado | family: aunt
relation: Lurdes | Graça | family: sister
relation: Lurdes | Fatima | family: sister
relation: Graça | Fatima | family: sister
relation: Avó | Nessa Furtado | family: grandmother
relation: Nessa Furtado | Callum Brandt | romantic: attraction
=====
Sugar & Citations
Chapter One: The Man in the Gray Tie

[[scene place=Furtado’s Bakery/Pomfret Landing; present=Nessa Furtado, Lurdes, Graça, Fatima; time=4:52 a.m.]]
At 4:52 a.m., when all decent people in Pomfret Landing were still asleep, Nessa Furtado was up to her elbows in sweet bread dough and being told about her ovaries.

[[s Lurdes > Nessa Furtado]]“I’m only saying what the doctor said,” said Tia Lurdes.

[[s Nessa Furtado > Lurdes]]“What doctor? You don’t have a doctor. You have a podiatrist.”

[[s Lurdes > Nessa Furtado]]“He went to the same school.”

There were three of them, lined up on stools along the back wall of Furtado’s Bakery like pigeons on a gutter. Lurdes was the eldest and wore black for a husband who was, as far as anyone knew, alive in Fall River. Fatima had the hips and the opinions. Graça, the youngest at sixty-one, had only recently discovered the internet. None of them worked here. All of them came in every day.

[[s Graça > Nessa Furtado]]“I made you a profile,” Graça said happily.

Nessa’s hands stopped. [[s Nessa Furtado > Graça]]“You made me a what?”

[[s Graça > Nessa Furtado]]“It’s very tasteful. I used the picture from Cousin Belinha’s wedding.”

[[s Nessa Furtado > Graça]]“The one with the lobster?”

[[s Graça > Nessa Furtado]]“You look fun! Fatima wrote the words.”

[[s Fatima > Nessa Furtado]]“I wrote, [[q]]‘Strong back, own business,’” said Fatima. [[s Fatima > Nessa Furtado]]“That’s all a man needs to know. The rest he can find out.”

Nessa blew a piece of hair out of her eyes and punched the dough harder than it deserved. She was thirty-two. She had one failed engagement, two ovens (one and a half, really), and a loan from First Mariners that kept her up at night way more than her ovaries did. She did *not* have time for a man.

[[s Nessa Furtado > Graça]]“Take it down,” she said. [[s Nessa Furtado > Graça]]“Please. Before anybody sees it.”

The aunts looked at each other.

[[s Nessa Furtado > Graça, Fatima, Lurdes]]“Who saw it?”

[[s Graça > Nessa Furtado]]“It’s a small town, querida,” said Graça. [[s Graça > Nessa Furtado]]“Eleven.”

[[scene place=the front of the shop/the shop; present=Nessa Furtado, Lurdes, Graça, Fatima, Callum Brandt, Donny Pike; time=Four hours later]]
Four hours later the morning rush had come and gone, the glass case was down to its last six malassadas, and Nessa was out in the front of the shop, standing on a chair and trying to fix the bell over the door with a butter knife. So of course that was when the door opened.

The chair went one way. Nessa went the other. A pair of arms got in between her and the floor.

[[s Callum Brandt > Nessa Furtado]]“Whoa,” said a deep voice. [[s Callum Brandt > Nessa Furtado]]“I’ve got you.”

She looked up. Gray eyes, gray tie, a jaw you could’ve grated nutmeg on. There was flour all down the front of his nice dark coat, in the exact shape of her. He smelled like rain and, weirdly, hand sanitizer.

[[s Nessa Furtado > Callum Brandt]]“You can put me down now,” said the brunette breathlessly.

[[s Callum Brandt > Nessa Furtado]]“Right. Yes. Sorry.” He set her on her feet as if she might go off. [[s Callum Brandt > Nessa Furtado]]“Is that a knife?”

[[s Nessa Furtado > Callum Brandt]]“It’s for butter.”

[[s Callum Brandt > Nessa Furtado]]“You were using it on the bell.”

[[s Nessa Furtado > Callum Brandt]]“I was going to *wash* it.”

The stranger opened his mouth, and shut it again. Behind the bead curtain somebody shushed somebody. Three pairs of orthopedic shoes were showing underneath.

[[s Nessa Furtado > Callum Brandt]]“Don’t mind them,” said Nessa, going pink. [[s Nessa Furtado > Callum Brandt]]“They’re not—ugh. What can I get you? The malassadas are still warm-ish. It’s basically a doughnut, only it has a soul.”

[[s Callum Brandt > Nessa Furtado]]“I shouldn’t, actually. I’m—”

[[s Fatima > Callum Brandt]]“He’s too thin!” said the curtain. [[s Fatima > Nessa Furtado]]“Give him two!”

[[s Lurdes > Fatima]]“Be quiet, Fatima, you’ll frighten him.”

[[s Graça > Fatima, Lurdes]]“Is he one of the eleven? I can’t see. Lurdes, move your head.”

One corner of the man’s mouth was doing something complicated. [[s Callum Brandt > Nessa Furtado]]“The eleven what?” he asked.

[[s Nessa Furtado > Callum Brandt]]“Apostles,” said Nessa desperately. [[s Nessa Furtado > Callum Brandt]]“Here. On the house.” And she shoved a malassada at him in a square of wax paper.

He looked at it as though it was the first nice thing anyone had handed him all week. Then, like somebody stepping off a pier, he took a bite. His eyes closed. There was sugar on his lip. It wasn’t *fair*, Nessa thought.

[[s Callum Brandt]]“Oh,” he said. [[s Callum Brandt]]“Oh, no.”

[[s Nessa Furtado > Callum Brandt]]“Is it bad?”

[[s Callum Brandt > Nessa Furtado]]“No, it’s—” He put it down on the counter, very carefully, and wiped his fingers one by one. And then he took out of his ruined coat a thing that made her stomach drop into her clogs. It was a badge. [[s Callum Brandt > Nessa Furtado]]“Callum Brandt, County Health. I’m really sorry. I was supposed to say that first.”

You could have heard a sprinkle drop.

[[s Nessa Furtado > Callum Brandt]]“You’re the new health inspector,” said Nessa.

[[s Callum Brandt > Nessa Furtado]]“As of Monday.”

[[s Nessa Furtado > Callum Brandt]]“And you just ate a—”

[[s Callum Brandt > Nessa Furtado]]“I’ll have to write it up,” he said miserably. [[s Callum Brandt > Nessa Furtado]]“Against me, I mean. There’s a form.”

The bead curtain crashed open and out came Lurdes, in full black, with a rolling pin, and the other two piling up behind her.

[[s Lurdes > Callum Brandt]]“What happened to Mr. Gorman?” she demanded. [[s Lurdes > Callum Brandt]]“Mr. Gorman comes in March. He has a coffee, he signs the paper, he asks about my feet.”

[[s Callum Brandt > Lurdes]]“Mr. Gorman retired, ma’am. Is that... does she work here?”

[[s Nessa Furtado > Callum Brandt]]“No,” said Nessa.

[[s Lurdes > Callum Brandt]]“Yes,” said Lurdes.

[[s Callum Brandt > Nessa Furtado, Lurdes]]“Because there’s a hairnet requirement.”

Fatima folded her arms. [[s Fatima > Callum Brandt]]“Are you married?”

[[s Nessa Furtado > Fatima]]“*Tia.*”

[[s Fatima > Nessa Furtado]]“It’s a health question. A single man in a damp house, he gets a chest.” She came around the counter and took hold of his sleeve between finger and thumb. [[s Fatima > Callum Brandt]]“Where are you living? Who irons this?”

[[s Callum Brandt > Fatima]]“I’m in the motel by the overpass, for now. I iron it. Ma’am, I really do need to see the walk-in.”

[[s Graça > Lurdes]]“The motel!” breathed Graça, with a hand on her heart. She already had her phone out. [[s Graça > Lurdes]]“He irons, Lurdes.”

[[s Donny Pike > Nessa Furtado]]“Morning, Ness!” It was Donny Pike, the mailman, sticking his head in with the rain coming off his hat. [[s Donny Pike > Nessa Furtado]]“Hey, saw your profile! My brother says what’s with the lobster?” He noticed the badge, the rolling pin and the look on her face, in that order. [[s Donny Pike > Nessa Furtado]]“I’ll, uh. I’ll just leave these.”

The door closed behind him. The bell fell off.

For a second no one said a thing. Nessa looked at the bell, and the flour, and the stupid beautiful coat. If she laughed now she would cry, and if she cried Lurdes would hit him.

[[s Callum Brandt > Nessa Furtado]]“That’ll be a trip hazard,” the inspector said softly, and he bent and picked it up, and gave it to her.

[[scene place=the walk-in cooler/the walk-in; present=Nessa Furtado, Callum Brandt, Graça, Fatima; time=-]]
The walk-in cooler was the size of a confessional, and about as relaxing. Nessa held the flashlight. Callum Brandt crouched down between the eggs and the butter, writing on a clipboard, and his knees cracked.

[[s Callum Brandt > Nessa Furtado]]“Thirty-nine degrees. Good. What’s in the tub?”

[[s Nessa Furtado > Callum Brandt]]“Custard. From last night. It’s dated.”

[[s Callum Brandt > Nessa Furtado]]“It’s dated in, is this Portuguese?”

[[s Nessa Furtado > Callum Brandt]]“My grandmother’s system.” She hugged herself. [[s Nessa Furtado > Callum Brandt]]“Avó named them for saints. It’s whatever saint’s day it was. You learn it.”

[[s Callum Brandt > Nessa Furtado]]“Miss Furtado, I can’t write [[q]]‘Saint Polycarp’ on a county form.”

[[s Nessa Furtado > Callum Brandt]]“It’s the twenty-third of February.”

[[s Callum Brandt > Nessa Furtado]]“Is it really?” He looked up. With the light under his chin he ought to have looked creepy. He looked about nineteen, and tired. [[s Callum Brandt > Nessa Furtado]]“That’s kind of great.”

[[s Nessa Furtado > Callum Brandt]]“You’re going to shut me down, aren’t you?”

He didn’t answer right away. He clicked the pen, twice.

[[s Callum Brandt > Nessa Furtado]]“The second oven’s got no thermostat. There’s no hand sink in the front. You have three civilians in the prep area, and one of them offered me her spare room while holding a raw egg.”

[[s Nessa Furtado > Callum Brandt]]“That’d be Fatima.”

[[s Callum Brandt > Nessa Furtado]]“It was two-fifty a month.”

[[s Nessa Furtado > Callum Brandt]]“Don’t take it. She sings.”

He laughed. It seemed to surprise him even more than it did her, and it made a little cloud in the cold. They were standing awfully close together, Nessa noticed. There wasn’t any other way to stand.

[[s Callum Brandt > Nessa Furtado]]“I’m giving you thirty days,” said Callum. [[s Callum Brandt > Nessa Furtado]]“That’s the most I’m allowed to. And then I’ve got to come back and reinspect.”

[[s Nessa Furtado > Callum Brandt]]“A sink’s four thousand dollars. I don’t have four hundred.”

[[s Callum Brandt > Nessa Furtado]]“My dad was a plumber.” He was talking to the clipboard. The tips of his ears had gone red. [[s Callum Brandt > Nessa Furtado]]“I couldn’t do it, obviously. It’d be a conflict of, of everything. But there’s a salvage place out on Route 9 that has steel ones for sixty bucks, and nobody could stop me from being out there Saturday. Around ten. If somebody wanted to know which was a good one.”

[[s Nessa Furtado > Callum Brandt]]“That sounds like a bribe.”

[[s Callum Brandt > Nessa Furtado]]“You’d be bribing me?”

[[s Nessa Furtado > Callum Brandt]]“I already gave you a malassada.”

[[s Callum Brandt > Nessa Furtado]]“I know,” he said. [[s Callum Brandt > Nessa Furtado]]“I keep thinking about it.”

And he wasn’t looking at the clipboard anymore. Nessa’s heart was going like a stand mixer. All she had to do was lean in, or drop the flashlight, or—

[[s Graça > Fatima]]“What are they *doing* in there?” came a loud whisper through the door.

[[s Fatima > Graça]]“The eggs,” hissed Fatima. [[s Fatima > Graça]]“He’s checking the eggs.”

[[s Graça > Fatima]]“All this time?”

[[s Nessa Furtado > Graça, Fatima]]“We can hear you!” Nessa yelled.

There was a pause, then the squeak of rubber soles retreating in no great hurry.

***

[[scene place=the shop; present=Nessa Furtado, Lurdes, Graça, Fatima; time=noon]]
By noon he was gone, and the rain with him, and there was a yellow paper taped in the window of the shop for all of Pomfret Landing to see. [[m Callum Brandt]]“CONDITIONAL PASS,” it said, and under it in small neat letters, [[m Callum Brandt]]“See notes.”

[[s Lurdes > Nessa Furtado]]“A yellow,” said Lurdes darkly. [[s Lurdes > Nessa Furtado]]“Fifty-one years. My mother never had a yellow.”

[[s Nessa Furtado > Lurdes]]“Avó never had a thermostat.”

[[s Lurdes > Nessa Furtado]]“She had an elbow.”

Nessa unfolded her copy. It went on for three pages. She skimmed down through the sink and the oven and the hairnets, all the way to the last line, and felt her face get hot.

[[s Graça > Nessa Furtado]]“What’s it say?” Graça was hopping on her toes to see. [[s Graça > Nessa Furtado]]“Is it a fine? Read it!”

[[s Nessa Furtado > Graça]]“It’s nothing. It’s regulations.”

But the middle aunt had had sixty-odd years of practice, and the paper was out of her niece’s hand before she could blink. Fatima held it at arm’s length and squinted.

[[s Fatima > Lurdes, Graça]]“[[q]]‘Item 22,’” she read out. [[s Fatima > Lurdes, Graça]]“[[q]]‘Malassada. No violations found.’”

The three sisters looked at each other, and it was a terrible thing to see.

[[s Nessa Furtado > Lurdes, Graça, Fatima]]“No,” Nessa said, backing up. [[s Nessa Furtado > Lurdes, Graça, Fatima]]“No. You will *not*.”

[[s Lurdes > Graça]]“Graça,” said Lurdes, untying her apron like a general, [[s Lurdes > Graça]]“take down the profile.”

*A/N: omg thank you for 2k reads!! don't forget to vote, next chapter is the SINK DATE*
