title: He Didn't Trust Aeroplanes
section: first | past | Nurcan | -
person: Nurcan | Nurcan; Abla; Mrs. Yıldız-Becker; Nuri | she/her
person: Orhan | Orhan; my brother | he/him
person: Tülay | Tülay; my sister; Mama | she/her
person: Emre | Emre; the child; young man | he/him
person: Aunt Saniye | Aunt Saniye; Saniye | she/her
person: the customs officer | the customs officer; the woman with the torch; Stanka | she/her
person: the young one | the young one; the young guard; the second officer | he/him
person: Baba | Baba; our father; Grandpa; Yusuf Yıldız | he/him
person: the man with the tea | the man with the tea | he/him
relation: Nurcan | Orhan | family:sister
relation: Nurcan | Tülay | family:sister
relation: Orhan | Tülay | family:brother
relation: Tülay | Emre | family:mother
relation: Baba | Nurcan | family:father
relation: Aunt Saniye | Nurcan | family:aunt
=====
[[scene place=the motorway/the van; present=Nurcan, Orhan, Tülay, Emre]]
We had not got as far as Ulm when Emre asked whether Grandpa was allowed to be on the motorway.

[[s Tülay > Emre]]"Why shouldn't he be?" said my sister.

[[s Emre > Tülay]]"He hasn't got a seat belt."

[[s Orhan > Emre]]"He's got six," my brother said. [[s Orhan > Emre]]"I put them on myself. He's the best belted man in Bavaria."

It was a van for flowers. Orhan had borrowed it from a friend in the trade, and it still had GREETINGS FROM THE HEART down both sides in pink. There were four of us across the front and our father lengthwise behind, in the zinc that the regulations ask for. He had worked thirty-eight years at the brake factory. He knew, he used to say, what holds and what doesn't, and he didn't trust aeroplanes.

[[s Emre > Nurcan]]"How many hours is it now?"

[[s Nurcan > Emre]]"Thirty-four."

[[s Emre > Nurcan]]"And before?"

[[s Nurcan > Emre]]"Thirty-five. Would you like a biscuit?"

[[s Tülay > Nurcan]]"He's had four."

[[s Nurcan > Tülay]]"It's a funeral, Tülay."

[[s Tülay > Nurcan]]"It's his teeth."

[[s Orhan > Nurcan, Tülay]]"Will you two start already?" said Orhan. [[s Orhan > Nurcan, Tülay]]"We haven't even left the area code."

My telephone rang. It was Aunt Saniye, from the village, where they had been cooking since Tuesday; she never says hello, because she considers that the ringing has done it.

[[s Aunt Saniye > Nurcan]]"Where are you?"

[[s Nurcan > Aunt Saniye]]"Nearly in Ulm."

[[s Aunt Saniye > Nurcan]]"Is that in Bulgaria?"

[[s Nurcan > Aunt Saniye]]"Not yet, Auntie."

[[s Aunt Saniye > Nurcan]]"Is he comfortable?"

I looked over my shoulder at the little window. [[s Nurcan > Aunt Saniye]]"He isn't complaining," I said.

[[s Aunt Saniye > Nurcan]]"Then it isn't him. Go back and look."

That was the sort of family it was. I held the thing away from my ear, and all the three of them shook in silence, even Tülay, who had sworn to herself not to laugh till after the fortieth day.

***

[[scene place=a rest place in Serbia; present=Nurcan, Tülay, Orhan, Emre; time=At two in the morning]]
At two in the morning, on a rest place in Serbia, Orhan slept across the seats with the child on top of him, and my sister and I sat outside on the kerb and wrote to each other. We were a metre apart. It had been like this for four years, ever since the business with the flat; there were things that we could only type.

[[m Tülay > Nurcan]]"you didnt tell me he was that ill"

[[m Nurcan > Tülay]]"He asked me not to."

[[m Tülay > Nurcan]]"he asked you not to tell ME"

[[m Nurcan > Tülay]]"He asked me not to tell anyone. Orhan found out from the dentist."

[[m Tülay > Nurcan]]"you with your full stops"

[[m Nurcan > Tülay]]"What's wrong with them?"

[[m Tülay > Nurcan]]"its like being written to by the tax office"

I heard her sniff. I put out my hand along the kerb, without looking, and she put the last of the biscuits in it.

[[s Tülay > Nurcan]]"Did he say anything?" she asked, aloud.

[[s Nurcan > Tülay]]"When?"

[[s Tülay > Nurcan]]"You know when."

[[s Nurcan > Tülay]]"He said, 'Turn off the light in the corridor, it's burning money.'"

[[s Tülay > Nurcan]]"And?"

[[s Nurcan > Tülay]]"And I went and turned it off. And when I came back."

A lorry stood next to us with Hungarian plates and its curtains drawn. Somewhere inside it a radio was telling somebody about the price of wheat. I had on my telephone, under [[q]]"Missed", a message from Baba of the ninth of March, fifty-one seconds, and I hadn't listened to it. I didn't tell her that either.

***

[[scene place=the border; present=Nurcan, Orhan, Tülay, Emre, the customs officer, the young one; time=evening]]
We came to the border in the evening with nine kilometres of uncles in front of us, in estate cars, with refrigerators on the roof.

[[s the customs officer > Orhan]]"Papers," said the woman with the torch. She had a plait and a moustache of powdered sugar. [[s the customs officer > Orhan]]"What are you carrying? Flowers?"

[[s Orhan > the customs officer]]"Our father," said Orhan.

[[s the customs officer > Orhan]]"I can see four persons."

[[s Orhan > the customs officer]]"He's in the back."

[[s the customs officer > Orhan]]"He must come to the front, with his passport in his hand."

My brother rested his forehead on the wheel. Tülay passed the folder across him, with the stamps from the consul and the doctor and the health office and the man who had soldered the zinc. The customs officer read it by torchlight from the first page to the last. Then she took off her cap.

[[s the customs officer > Orhan]]"Forgive me. My God. Flowers, I said."

[[s Orhan > the customs officer]]"It's the van. Everyone says it."

[[s the customs officer > Nurcan]]"Mrs. Yıldız-Becker?" she read off my passport. [[s the customs officer > Nurcan]]"The eldest?"

[[s Nurcan > the customs officer]]"Yes."

[[s the customs officer > Nurcan]]"And Mr. Becker?"

[[s Tülay > the customs officer]]"Mr. Becker is in Karlsruhe with a dental nurse," said my sister, leaning over me. [[s Tülay > the customs officer]]"That's how the dentist knew everything. Do you need it for the form?"

[[s the customs officer > Tülay]]"No," said the woman, and gave me back the passport with both hands. [[s the customs officer > Nurcan]]"Mine was a hairdresser."

[[s the young one > the customs officer]]"There's a form for that," the second officer put in from behind her. He was hardly older than his pimples. [[s the young one > the customs officer]]"Remains, human, transit of. The blue one. They have to unload."

[[s the customs officer > the young one]]"They have to what?"

[[s the young one > the customs officer]]"Unload. For the scale."

[[s Emre > the young one]]"You can't weigh Grandpa," said Emre.

It became very quiet. Behind us a horn, and then all the horns.

[[s the young one > Emre]]"It's only the regulations," said the young guard, and had gone red up to the cap.

[[s Emre > the young one]]"He doesn't like it. At the doctor's he always kept one foot on the floor."

[[s the customs officer > Emre]]"Did he? So did mine." She bent down to the window, with her hands upon her knees. [[s the customs officer > Emre]]"And what did he do, your grandpa?"

[[s Emre > the customs officer]]"Brakes."

[[s the customs officer > Emre]]"Brakes for what, young man?"

[[s Emre > the customs officer]]"For everything. If you're in a car and you're not dead, that's Grandpa."

She straightened up. She looked along the nine kilometres, at the tail lights going on and off, on and off, as far as the hill.

[[s the young one > the customs officer]]"Stanka," said the young one, [[s the young one > the customs officer]]"the blue form..."

[[s the customs officer > the young one]]"Go and find me a blue form, then. Look in the old building. Look thoroughly." She waited until he was round the corner. [[s the customs officer > Orhan]]"Now drive," she said, [[s the customs officer > Orhan]]"before he remembers they're in my drawer."

[[scene place=a tea house above the sea; present=Nurcan, Orhan, Tülay, Emre, the man with the tea; time=the second noon]]
After Samsun the road runs along the sea and there is nothing to decide any more. We stopped on the second noon at a tea house above the sea, four chairs and a samovar, because Orhan had begun to see cats that were not there.

[[s the man with the tea > Orhan]]"Wedding?" asked the man with the tea, nodding at the van.

[[s Orhan > the man with the tea]]"Funeral."

[[s the man with the tea > Orhan]]"Whose?"

[[s Orhan > the man with the tea]]"Yusuf Yıldız, from Çamlı. You wouldn't know him. He went away in sixty-nine."

[[s the man with the tea > Orhan]]"Yusuf with the goat?"

We all put down our glasses.

[[s Nurcan > the man with the tea]]"What goat?" I said.

[[s the man with the tea > Nurcan]]"He sold my grandfather a goat to pay for the train. A week later it was back in Çamlı. My grandfather fetched it. A week later it was back again. It went on all that winter, thirty kilometres, it wouldn't be sold. In the end he wrote to Germany: 'Yusuf, your goat is more faithful than you.'" He filled Orhan's glass and then mine. [[s the man with the tea > Nurcan]]"And Yusuf sent the money back. All of it, with a postcard of a brake. We've still got it up, over the till."

Emre ran in to see. I heard him read it out from inside, letter by letter, in his school voice, what was written under the picture, and it took some time.

[[s Emre > Tülay]]"'I... am... coming... soon,'" he called. [[s Emre > Tülay]]"Mama! It says he's coming soon!"

Nobody answered. Tülay had pulled her scarf over her face, and it went in and out.

[[s Orhan > Nurcan]]"Nuri," said my brother after a while. He hadn't called me that since I was twelve. [[s Orhan > Nurcan]]"You've got something on your phone. You've been holding it since Ulm like an egg."

[[s Nurcan > Orhan]]"It's from March."

[[s Orhan > Nurcan]]"From him?"

[[s Nurcan > Orhan]]"I was in a meeting."

[[s Tülay > Nurcan]]"Play it," said the scarf.

[[s Nurcan > Tülay]]"Here?"

[[s Tülay > Nurcan]]"Abla. Play it."

So I put it among the glasses and pressed. There was a rustling first; he always began too soon, and breathed.

[[s Baba > Nurcan]]"Nurcan? Is it on? It's your father speaking." The sea went on behind him, as though he were there. [[s Baba > Nurcan]]"I'm at the doctor's. It's nothing. Listen. When you drive home tonight, your left back brake is squeaking, I heard it on Sunday when you left. I stood in the street and heard it up to the corner.

[[s Baba > Nurcan]]"It's not dangerous. It's only the dust. But you shouldn't drive a long way with it. If you mean to drive a long way, come by here first and I'll do it, it's ten minutes. That's all. Turn the light off in the..."

Then the woman's voice that says there are no more messages.

[[s Orhan > Nurcan]]"Did you have it done?" asked Orhan, looking out over the water.

[[s Nurcan > Orhan]]"No."

[[s Orhan > Nurcan]]"Give me the key when we're back. It's ten minutes."

Tülay wiped her face, got up, and smoothed down her skirt. She went over to the van and stood for a moment with her palm against the pink letters. I thought that she was praying. But she only opened the driver's door and leaned in, and the little lamp behind, over the zinc, which had been on since Stuttgart, went out.
