title: What the River Owes
section: third | past | - | Matti Okkonen
person: Eero Okkonen | Eero Okkonen; Eero; Okkonen; the alpha; the eldest; tall one | he/him
person: Matti Okkonen | Matti; Other Okkonen; the middle one; Matthias | he/him
person: Sprat | Sprat; Lauri; the boy; the kid; the youngest | he/him
person: Delphine Broussard | Delphine Broussard; Broussard; Del | she/her
person: Quill | Quill; Doc; the vet; the human | he/him
person: Solveig Strand | Solveig; a girl; a Strand | she/her
person: old man Strand | old man Strand; Strand; Her dad | he/him
relation: Eero Okkonen | Matti Okkonen | family: brother
relation: Eero Okkonen | Sprat | family: brother
relation: Matti Okkonen | Sprat | family: brother
relation: Matti Okkonen | Quill | romantic: boyfriend
relation: Delphine Broussard | Eero Okkonen | colleague: second in his pack
relation: Sprat | Solveig Strand | romantic: girlfriend
relation: old man Strand | Solveig Strand | family: father
relation: Eero Okkonen | old man Strand | rival: the pack across the river
=====
What the River Owes

[[scene place=kitchen/the farm; present=Eero Okkonen, Matti Okkonen, Delphine Broussard, Quill, Sprat; time=ten past eight]]
Eero had been wiping the same eight inches of kitchen counter since ten past eight, and Matti had been watching him do it, because it was better than watching the clock.

[[s Eero Okkonen > Matti Okkonen]]"He's late," Eero said.

[[s Matti Okkonen > Eero Okkonen]]"He's seventeen."

[[s Eero Okkonen > Matti Okkonen]]"Moonrise is nine-forty."

[[s Matti Okkonen > Eero Okkonen]]"I know when moonrise is. I live in one of these too." Matti thumped his own chest. His skin already felt a size too small. [[s Matti Okkonen > Eero Okkonen]]"Sit down. You're gonna go through to the wood."

Eero did not sit down. As far as anybody in the pack could remember, Eero had not sat down on a full moon since their mother died and left him the farm, the truck, two brothers and the whole north bank of the river.

The back door banged, and the hope that went over his face was so naked that Matti had to look at the floor.

[[s Delphine Broussard > Eero Okkonen, Matti Okkonen]]"Wow," said Broussard, stamping snow off her boots. [[s Delphine Broussard > Eero Okkonen, Matti Okkonen]]"Never seen anybody that disappointed to see me, and I've been married." She looked from one of them to the other and sniffed. [[s Delphine Broussard > Eero Okkonen, Matti Okkonen]]"Where's Sprat?"

[[s Matti Okkonen > Delphine Broussard]]"Out," said Matti.

[[s Eero Okkonen > Delphine Broussard]]"Late," said Eero, at the same time.

[[s Delphine Broussard > Eero Okkonen, Matti Okkonen]]"Out late. Cool. On a full moon." Delphine Broussard had been second in this pack since before Matti could shave, and she had a way of unwinding her scarf that made you feel you'd flunked something. [[s Delphine Broussard > Eero Okkonen, Matti Okkonen]]"Okkonen. Other Okkonen. Which one of you wants to tell me what the fight was about?"

[[s Eero Okkonen > Delphine Broussard]]"There wasn't a fight."

[[s Matti Okkonen > Delphine Broussard]]"There was kind of a fight," Matti said.

[[s Eero Okkonen > Matti Okkonen, Delphine Broussard]]"I told him he's not running tonight. That's not a fight, that's a—" The cloth stopped moving. [[s Eero Okkonen > Matti Okkonen, Delphine Broussard]]"He's been going over the river. I smelled it on his coat. Juniper, and that wet-rug thing they've all got. Six weeks, maybe more." The alpha lifted his head. [[s Eero Okkonen > Matti Okkonen]]"You didn't smell it?"

He was looking at Matti. They were both looking at Matti.

The thing about being the middle one was that you got very good at having no expression.

[[s Matti Okkonen > Eero Okkonen]]"I had a cold," he said.

Del laughed, one short bark. [[s Delphine Broussard > Matti Okkonen]]"We don't get colds, baby."

[[s Eero Okkonen > Matti Okkonen]]"You knew." His brother put the cloth down, folded it in half, then in half again. When he looked up there was a ring of gold around the brown. [[s Eero Okkonen > Matti Okkonen]]"You *knew* he was going over to Strand's and you sat at my table and—"

[[s Matti Okkonen > Eero Okkonen]]"I knew there was a girl!"

[[s Eero Okkonen > Matti Okkonen]]"There's a *girl*?"

[[s Delphine Broussard]]"Oh my God," Del told the ceiling. [[s Delphine Broussard > Eero Okkonen, Matti Okkonen]]"There's a girl. Mystery solved. Can we eat?"

[[s Eero Okkonen > Delphine Broussard]]"She's a Strand."

[[s Matti Okkonen > Eero Okkonen]]"She's nice," Matti said, which in hindsight was not the way to go. [[s Matti Okkonen > Eero Okkonen]]"I think. I met her one time, at the gas station. Solveig. She plays the trombone."

Nobody said anything. Out in the yard an engine coughed and quit. A car door slammed, and then another one. Two sets of feet, and one of them was dragging.

Del got to the door first.

[[s Quill > Delphine Broussard]]"Easy, I've got him, I've got him," somebody was saying out in the dark, and Matti, who knew that voice like he knew his own pulse, felt his stomach go through the floor. [[s Quill > Delphine Broussard]]"Could you get the— yep. Thank you. He's heavier than he looks."

It was the vet. It was Quill, in pajama pants and a parka, with his glasses fogged solid white, and hanging off his neck was Sprat, gray as dishwater and grinning, his left sleeve black from the shoulder to the cuff.

[[s Sprat > Eero Okkonen, Matti Okkonen]]"Hey," said Sprat. [[s Sprat > Eero Okkonen, Matti Okkonen]]"Don't be mad."

They put him on the table, because that was where you put people.

[[s Eero Okkonen > Sprat]]"Who?" Eero said.

[[s Sprat > Eero Okkonen]]"I fell."

[[s Eero Okkonen > Sprat]]"On what, a bear?"

[[s Quill > Eero Okkonen]]"I need a light." Quill waited, and when no one moved he said it again, in the voice he used on Rottweilers. [[s Quill > Eero Okkonen]]"You, tall one. Light. Here."

And Eero Okkonen, alpha of the north bank, held the light.

[[s Quill > Eero Okkonen, Matti Okkonen, Delphine Broussard]]"He was in my driveway." The sleeve came off in one wet piece. [[s Quill > Eero Okkonen, Matti Okkonen, Delphine Broussard]]"Rang the bell with his forehead, I think. I wanted the clinic, but he kept saying *home*, and then he growled at me, so." The human glanced up over his glasses, just once, just for a second, and found who he was looking for. [[s Quill > Matti Okkonen]]"Hi."

[[s Matti Okkonen > Quill]]"Hi," said Matti.

Del's eyebrows went up. [[s Delphine Broussard > Matti Okkonen, Quill]]"You two know each other?"

[[s Matti Okkonen > Delphine Broussard]]"He did the dog's shots."

[[s Eero Okkonen > Matti Okkonen]]"We don't have a dog," said Eero, not looking away from the arm.

[[s Delphine Broussard > Matti Okkonen]]"Later," she said, delighted. [[s Delphine Broussard > Matti Okkonen, Sprat]]"Oh, we are doing that one later. Sprat, honey. Whose teeth?"

The grin slipped. Without it the boy looked about nine. [[s Sprat > Delphine Broussard]]"Her dad's. It wasn't— he didn't mean it, okay? He was already halfway turned, and I was in the barn, and I wasn't supposed to be in the barn—"

[[s Eero Okkonen > Sprat]]"In the barn," Eero repeated.

[[s Sprat > Eero Okkonen]]"We were *talking*."

[[s Delphine Broussard > Sprat]]"Over the trombone?"

[[s Sprat > Delphine Broussard]]"How do you know about the—" Sprat's head rolled toward the sink, where Matti was trying to be a cabinet. [[s Sprat > Matti Okkonen]]"You *told*?"

[[s Matti Okkonen > Sprat]]"I was under duress. He folded a dish towel at me."

The sound that came out of the eldest then was not a word. Every cup on the shelf hummed with it. The light slid off the wound and up the wall, and Sprat, who had been giving lip since birth, turned his face aside and showed his throat without seeming to know he'd done it.

[[s Matti Okkonen > Eero Okkonen]]"Stop it," said Matti.

[[s Eero Okkonen > Matti Okkonen]]"He bit my brother."

[[s Matti Okkonen > Eero Okkonen]]"He's my brother too. And you're scaring him, and you're scaring m—" He caught it just in time. [[s Matti Okkonen > Eero Okkonen]]"You're scaring Doc."

[[s Quill > Matti Okkonen]]"I'm fine," Quill said to the needle. [[s Quill > Matti Okkonen]]"I had a llama once." He pulled the thread through. [[s Quill > Eero Okkonen]]"Keep it still, please."

For a long moment nothing happened. Then the light came back down the wall, and steadied.

[[scene place=the porch; present=Matti Okkonen, Quill, Delphine Broussard; time=By nine]]
By nine the stitches were in, and Matti walked Quill out to the porch, because somebody had to, and because if he stayed one more minute in a room with that many things not being said he was going to start howling forty minutes early.

[[s Quill > Matti Okkonen]]"So," Quill said.

[[s Matti Okkonen > Quill]]"So."

[[s Quill > Matti Okkonen]]"That's the family."

[[s Matti Okkonen > Quill]]"You were supposed to meet them at, like, a barbecue."

[[s Quill > Matti Okkonen]]"He's very tall."

[[s Matti Okkonen > Quill]]"He knows." He leaned on the rail. The snow was already blue with it, all that light waiting just under the trees. [[s Matti Okkonen > Quill]]"Listen, thank you. For the arm. You didn't have to drive him out here tonight, of all the—"

[[s Quill > Matti Okkonen]]"You haven't told them." It wasn't a question, and it wasn't even mean. Quill took his glasses off and cleaned them on the hem of the parka, which only made them worse. [[s Quill > Matti Okkonen]]"It's all right. I'd just like to know what I am when I'm in there, Matthias. The guy from the driveway. Or."

[[s Matti Okkonen > Quill]]"Eero's got a thing. About humans. Our dad was one and he left, so—"

[[s Quill > Matti Okkonen]]"Ah."

[[s Matti Okkonen > Quill]]"It's not you."

[[s Quill > Matti Okkonen]]"It's a little bit me," said Quill, gently, and put his glasses back on.

The screen door creaked behind them.

[[s Delphine Broussard > Matti Okkonen, Quill]]"Sorry to break up whatever this is," Del said, not sorry. She had her boots on the wrong feet. [[s Delphine Broussard > Matti Okkonen]]"Your brother's gone."

[[s Matti Okkonen > Delphine Broussard]]"Sprat can't even stand up."

[[s Delphine Broussard > Matti Okkonen]]"Not that brother."

***

[[scene place=the river/the bank; present=Eero Okkonen, Matti Okkonen, Delphine Broussard, Sprat, Quill; time=-]]
Eero's own boots were on the bank, side by side, with the laces tucked in, like he was going to bed.

He was ten feet out on the ice in his undershirt. Steam was coming off him.

[[s Delphine Broussard > Eero Okkonen]]"Okkonen!" Del yelled. She'd outrun Matti by a good hundred yards and she wasn't even winded. [[s Delphine Broussard > Eero Okkonen]]"You cross that and it's done, you hear me? Your mama's peace. Twenty-two years. Done."

[[s Eero Okkonen > Delphine Broussard]]"He did it first."

[[s Delphine Broussard > Eero Okkonen]]"That's what you want on the headstone? *He did it first?*"

[[s Matti Okkonen > Eero Okkonen]]"Eero." Matti stopped where the reeds stopped. He didn't trust the ice, and trusted himself less; his teeth were starting to ache at the roots. [[s Matti Okkonen > Eero Okkonen]]"Come back in. Please. What do you even think you're going to do over there?"

[[s Eero Okkonen > Matti Okkonen]]"Ask him." His brother's voice had gone to gravel. [[s Eero Okkonen > Matti Okkonen]]"I'm going to ask him what kind of animal leaves a kid bleeding in the snow."

[[s Sprat > Eero Okkonen]]"He *didn't*!"

Headlights swung across the reeds, and there was Quill's awful station wagon, halfway down the boat ramp with its door hanging open, and there was Sprat, hopping, with a quilt around him and the vet hurrying after.

[[s Quill > Delphine Broussard]]"I told him to stay put," Quill panted. [[s Quill > Delphine Broussard]]"I want that noted."

[[s Sprat > Eero Okkonen]]"He carried me!" Sprat shouted. His voice cracked in the middle, and he shouted right over it. [[s Sprat > Eero Okkonen]]"Old man Strand. He got his head back and he was crying, Eero, and he carried me all the way to Doc's on his back and he rang the bell. I didn't ring it. How would I ring it? Then he ran because he was scared of you. Everybody's scared of you!"

The ice ticked. Nobody breathed much.

[[s Quill]]"That would explain the prints," said Quill, after a bit. And, when four heads turned: [[s Quill > Eero Okkonen, Matti Okkonen, Delphine Broussard, Sprat]]"In my drive. Big ones. I assumed you people had some kind of arrangement."

Del put a hand over her mouth. It might have been a cough.

Out on the ice the big shoulders went down an inch, then another. When Eero turned around he was only a man in an undershirt with cold feet, thirty-one years old and so tired. He walked in. He walked straight up to the youngest and stood there, and Sprat tipped up his chin and waited for it.

[[s Eero Okkonen > Sprat]]"You could've died in a *barn*, Lauri," said Eero.

[[s Sprat > Eero Okkonen]]"I know."

[[s Eero Okkonen > Sprat]]"Is she worth it?"

[[s Sprat > Eero Okkonen]]"I don't know," said Sprat. [[s Sprat > Eero Okkonen]]"I've only known her six weeks. She's really good at the trombone."

[[s Eero Okkonen > Sprat]]"No one is good at the trombone." And he got an arm around the kid, quilt and all, and put his face down in his hair, and that was that, or as near to that as it was going to get tonight. Over Sprat's head he said, [[s Eero Okkonen > Quill]]"It's nine-thirty. You should go, Doc. It's not safe for you out here, and the road—"

[[s Matti Okkonen > Eero Okkonen]]"He's staying," said Matti.

It came out louder than he'd meant. It went right across the river and back.

[[s Eero Okkonen > Matti Okkonen]]"He can't stay, it's—"

[[s Matti Okkonen > Eero Okkonen]]"He can sit in the boathouse with the door shut. He's got a book. He's always got a book." His heart was going like a rabbit's, and every wolf there could hear it. [[s Matti Okkonen > Eero Okkonen]]"He's with me, Eero. Since August. I should've said."

Beside him the vet had gone perfectly still. Then a hand, not very steady, found the back of his coat and held on.

[[s Delphine Broussard > Sprat]]"Twenty bucks," said Del.

[[s Sprat > Delphine Broussard]]"I said *September*," Sprat complained into his brother's chest. [[s Sprat > Delphine Broussard]]"September's closer!"

[[s Delphine Broussard > Sprat]]"Closer to what? August is August."

Eero wasn't listening to either of them. He was looking at Matti, and past him at the hand on his coat, and Matti watched the thing travel slowly, slowly across that big plain face, like the truck going up the hill in first.

[[s Eero Okkonen > Matti Okkonen]]"So there was never any dog," his brother said.

[[s Matti Okkonen > Eero Okkonen]]"No," said Matti. [[s Matti Okkonen > Eero Okkonen]]"There was never any dog."
