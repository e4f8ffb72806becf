title: The Girl Who Borrowed Lightning (Pennyroyal Tarn Book 1??)
section: first | past | Juniper Aldaba | -
person: Juniper Aldaba | Juniper; Juni; Aldaba; Miss Aldaba; Juniper Aldaba | she/her
person: Odalys Finch | Odalys; Odalys Finch; Finch; Miss Finch; my best friend | she/her
person: Rufus Thackeray-Bloom | Rufus; Rufus Thackeray-Bloom; Mr. Thackeray-Bloom | he/him
person: Professor Quill | Professor Quill; Quill; the proffesor; Philippa | she/her
person: Headmaster Orrin | Headmaster Orrin; the Headmaster; the old man; Grandad | he/him
person: Sable | Sable; the boy with the white hair; the boy; the white haired boy; my grandson | he/him
person: Juni's Lola | Lola; my grandmother | she/her
person: the author's sister | my sister | she/her
relation: Juniper Aldaba | Odalys Finch | friend: best friends and roommates
relation: Juniper Aldaba | Rufus Thackeray-Bloom | rival: school enemies
relation: Juni's Lola | Juniper Aldaba | family: grandmother
relation: Professor Quill | Juniper Aldaba | other: teacher
relation: Sable | Headmaster Orrin | family: grandson
=====
The Girl Who Borrowed Lightning (Pennyroyal Tarn Book 1??)

A/N: Hi guys!! This is my first story ever so please be nice!!! no flames. I dont have a beta (my sister said shed do it but then she said [[s the author's sister]]"its too long") so all the mistakes are mine lol. Updates on fridays unless I have hockey. R&R!!! ok on with the story xoxo

~Chapter One~

[[scene place=our dorm/Pennyroyal Tarn; present=Juniper Aldaba, Odalys Finch; time=6 am]]
I woke up because my bed was on fire.

Not like BADLY on fire. Just the corner. But still.

[[s Juniper Aldaba > Odalys Finch]]"ODALYS!" I screamed.

[[s Odalys Finch > Juniper Aldaba]]"Sorry! Sorry sorry sorry!" My best friend Odalys Finch was kneeling on the rug in our dorm with her red curls all sticking up, flapping at my blanket with a slipper. [[s Odalys Finch > Juniper Aldaba]]"I was practicing my candle!"

[[s Juniper Aldaba > Odalys Finch]]"Its 6 AM!"

[[s Odalys Finch > Juniper Aldaba]]"The test is at nine, Juni, and I cant even do a little one, look." She held up a candle. It sat there. Then she glared at it and my curtains went up.

I sighed and threw my glass of water at them. That was basicly a normal morning at Pennyroyal Tarn.

I should probly introduce myself. My name is Juniper Aldaba but everyone calls me Juni. I'm fourteen and I have long black hair and grey eyes that change color when I'm angry (there purple then). I was the only kid in my whole year who got in on a scholarship and I was also the only one who hadn't got her Affinity yet. Odalys had fire. Everyone had something. I had nothing, I couldnt even do a spark, and if you didn't have one by the end of Third Year they sent you home.

[[s Juniper Aldaba > Odalys Finch]]"What if I dont get one today," I said, pulling my socks on. They didn't match but I didn't care.

[[s Odalys Finch > Juniper Aldaba]]"You will."

[[s Juniper Aldaba > Odalys Finch]]"But what if I don't?"

[[s Odalys Finch > Juniper Aldaba]]"Then I'll fail to," she said fiercly. [[s Odalys Finch > Juniper Aldaba]]"I'll fail on purpose and we can both go live with your Lola and sell those rice things."

I hugged her. She smelled of smoke. She always did.

[[s Juniper Aldaba > Odalys Finch]]"Your the best friend ever," I told her.

[[s Odalys Finch > Juniper Aldaba]]"I know. Your sock's on fire."

[[scene place=the Long Stair; present=Juniper Aldaba, Odalys Finch, Rufus Thackeray-Bloom, Sable; time=-]]
On the way down to breakfast we had to take the Long Stair because the Short Stair was sulking. There are four hundred and twelve steps and guess who was standing on step two hundred, right in the middle so nobody could get by?

Yep. Rufus Thackeray-Bloom.

[[s Rufus Thackeray-Bloom > Juniper Aldaba]]"Well well well", he drawled. [[s Rufus Thackeray-Bloom > Juniper Aldaba]]"If it isnt the Charity Case."

[[s Juniper Aldaba > Rufus Thackeray-Bloom]]"Move, Rufus."

[[s Rufus Thackeray-Bloom > Juniper Aldaba]]"Make me. Oh wait." He put his hand on his chest all fake sad. [[s Rufus Thackeray-Bloom > Juniper Aldaba]]"You can't!"

[[s Odalys Finch > Rufus Thackeray-Bloom]]"I can," said Odalys, and her hair started to smoke.

[[s Rufus Thackeray-Bloom > Odalys Finch]]"Down girl. What are you going to do, Finch, burn your own eyebrows off again?"

I could feel my eyes going purple. I was about to say something really good when somebody behind us coughed.

There was a boy on the step above. I had never seen him before, which was weird because there's only ninety of us. He was tall and kind of thin and he had pure white hair, but like, young, and he was carrying a suitcase and a cage with a towel over it.

[[s Sable > Juniper Aldaba, Odalys Finch, Rufus Thackeray-Bloom]]"Excuse me," said the boy with the white hair. [[s Sable > Juniper Aldaba, Odalys Finch, Rufus Thackeray-Bloom]]"Is this the way to the Weather Room?"

[[s Rufus Thackeray-Bloom > Sable]]"Who are YOU?" asked Rufus.

[[s Sable > Rufus Thackeray-Bloom]]"No one really." His voice was very quiet. [[s Sable > Rufus Thackeray-Bloom]]"Could you move please. She doesn't like stairs."

[[s Odalys Finch > Sable]]"Who doesnt?" I think it was Odalys that asked.

The towel growled.

Rufus went a color I had never seen before. He squished himself flat against the wall, all the way, and the boy went past him going [[s Sable > Rufus Thackeray-Bloom]]"Thank you, sorry, thank you," and we ran after him as fast as we could because we aren't stupid.

[[s Rufus Thackeray-Bloom > Juniper Aldaba, Odalys Finch]]"You'll be packing by lunch, Aldaba!" Rufus yelled after us.

[[s Odalys Finch > Rufus Thackeray-Bloom]]"Your MUM will be packing by lunch!" Odalys yelled back. It didn't make sense but it felt really good.

~*~*~*~*~

[[scene place=the Weather Room; present=Juniper Aldaba, Odalys Finch, Rufus Thackeray-Bloom, Professor Quill, Sable; time=nine]]
The Weather Room is at the very top of the school and it hasn't got a roof. Professor Quill was standing in the middle with her clipboard, all in black, with her glasses on a chain. At exactly nine she clapped her hands.

[[s Professor Quill > Juniper Aldaba, Odalys Finch, Rufus Thackeray-Bloom, Sable]]"Silence. You will come up when you are called, you will show me your Affinity, and you will sit back down. There will be no crying. Finch!"

Odalys went up shaking. She looked at the candle on the table. She looked at me. I gave her two thumbs up and I mouthed [[s Juniper Aldaba > Odalys Finch]]"rice things" and she snorted, and the candle lit. Just the candle!!!

[[s Professor Quill > Odalys Finch]]"Adequate," sniffed the proffesor.

[[s Odalys Finch > Juniper Aldaba]]"Did you SEE?" Odalys whispered, flopping down next to me.

[[s Juniper Aldaba > Odalys Finch]]"I saw!"

[[s Odalys Finch > Juniper Aldaba]]"I didn't burn ANYTHING."

[[s Professor Quill > Odalys Finch]]"Miss Finch, your stool," said Quill without turning around.

[[s Odalys Finch]]"Oh no."

Then Rufus went and made a whole tree grow out of a pencil and bowed like eight times. Then it was two girls from East Tower, and then a long horrible pause.

[[s Professor Quill > Juniper Aldaba]]"Miss Aldaba."

My legs felt like jelly. I walked up there and it was so quiet I could hear the flags. I thought about Lola (thats my grandmother), who sold her sewing machine to pay for my train. I put out my hand. I squeezed my eyes shut and thought of fire, and water, and trees, and everything.

Nothing happened.

[[s Rufus Thackeray-Bloom]]"Told you," somebody said in the back. I didnt have to look to know who.

[[s Professor Quill > Rufus Thackeray-Bloom]]"Mr. Thackeray-Bloom, be quiet. Take your time," Quill said, and then I realized that the second part was for me. She almost sounded nice. [[s Professor Quill > Juniper Aldaba]]"Is there anything at all, child? A tingle?"

[[s Juniper Aldaba > Professor Quill]]"No, Professor," I whispered. A tear ran down my cheek.

[[s Professor Quill > Juniper Aldaba]]"Then I am afraid—"

[[s Sable > Professor Quill]]"Wait," said a quiet voice.

It was HIM. He was sitting by the door with the cage on his knees, and he'd gone even paler then before. [[s Sable > Professor Quill]]"Ask her what she did to the lamps."

[[s Professor Quill > Sable]]"I beg your pardon? Who let you in?"

[[s Sable > Professor Quill]]"My name's Sable, I start today. When she came up here all the lamps went out." He pointed. [[s Sable > Professor Quill]]"And his tree's dead."

Everybody turned around. Rufuses tree was just a pencil again.

[[s Rufus Thackeray-Bloom > Juniper Aldaba]]"Hey!" Rufus cried. [[s Rufus Thackeray-Bloom > Juniper Aldaba]]"What did you do, you little THIEF?"

[[s Juniper Aldaba > Rufus Thackeray-Bloom]]"I didn't do anything!"

But my hand was tingling. It was tingling alot. I looked at it and there was a teeny green leaf growing out of my thumb, and round the leaf there was a bit of fire, and round the fire was something bright and white and fizzing that I definately had never seen before, and it was coming in a long thin line out from under Sable's towel.

Professor Quill dropped her clipboard.

[[s Professor Quill > Juniper Aldaba]]"Don't move," she said. Her voice was all wobbly. [[s Professor Quill > Odalys Finch]]"Miss Finch, run and fetch the Headmaster. Everyone else get under a table. Miss Aldaba, dear. Whatever you do, don't sneeze."

So obviously I sneezed.

[[scene place=the Headmasters office; present=Juniper Aldaba, Odalys Finch, Headmaster Orrin, Sable, Professor Quill; time=ten minutes later]]
Ten minutes later I was sitting in the Headmasters office with a blanket around me and soot all over my face. Odalys was holding my hand. Sable was on the other chair with the cage. Professor Quill stood behind us and she had no eyebrows.

[[s Headmaster Orrin > Juniper Aldaba]]"Well, Juniper," said Headmaster Orrin. He was so old that his beard had moss in it. [[s Headmaster Orrin > Juniper Aldaba]]"It seems the Weather Room did not have a roof in any case. So that's a mercy."

[[s Juniper Aldaba > Headmaster Orrin]]"I'm so sorry sir. Are you sending me home?"

[[s Headmaster Orrin > Juniper Aldaba]]"Home? Good gracious." He looked over my head. [[s Headmaster Orrin > Professor Quill]]"Have you told the girl nothing, Philippa?"

[[s Professor Quill > Headmaster Orrin]]"I was hiding under a table, Headmaster."

[[s Headmaster Orrin > Professor Quill]]"Quite right. Quite right." The old man leaned forward. His eyes were really blue. [[s Headmaster Orrin > Juniper Aldaba]]"You have not got an Affinity, my dear. You never will have. What you are is a Borrower. You take other peoples. There has not been one in this school for two hundred years, and the last one sank the East Wing in the lake.

[[s Headmaster Orrin > Juniper Aldaba]]"Which brings me to my grandson."

[[s Juniper Aldaba > Headmaster Orrin]]"Your WHAT?" I said. Odalys made a noise like a kettle. Sable sank down in his chair.

[[s Headmaster Orrin > Sable]]"Show them, Sable."

[[s Sable > Headmaster Orrin]]"Grandad, I dont think thats—"

[[s Headmaster Orrin > Sable]]"Show them."

So the white haired boy took off the towel.

Inside the cage, curled up on a bit of old jumper, was a piece of lightning. It had a face like a kitten. It looked at me and it purred and every hair on my head stood up.

[[s Odalys Finch]]"Oh my gosh," breathed Odalys.

[[s Sable > Juniper Aldaba]]"She doesn't go to anyone," Sable said. He was looking at me now like I was the weird one. His eyes were gold. (!!!) [[s Sable > Juniper Aldaba]]"She's bitten two kings. She's never let anyone borrow her, not even me."

[[s Juniper Aldaba > Sable]]"I didn't mean to," I said. I was blushing so hard. [[s Juniper Aldaba > Sable]]"You can have her back."

[[s Sable > Juniper Aldaba]]"That's the problem," he said. [[s Sable > Juniper Aldaba]]"I can't."

And he held up the cage and the door was open. It had been open the whole time.

Somthing warm and fizzy climbed up inside my sleeve.

[[s Odalys Finch > Juniper Aldaba]]"Juni?" Odalys said slowly. [[s Odalys Finch > Juniper Aldaba]]"Your eyes arent purple. There white."

A/N: CLIFFHANGER!!! hehe. Whos your favorite so far?? (dont say Rufus) Next chap is called [[q]]"Sable's Secret" and there MIGHT be a ball. 5 reviews and I'll post it early :)
