title: Aunt Lettice Objects (The Haunting of Fairweather House, part 6)
section: third | past | - | Tamsin
person: Tamsin | Tamsin; Tam; poppet | she/her
person: Lettice | Lettice; Aunt Lettice; Letty; the ghost; the dead woman | she/her
person: Mr. Fairweather | Mr. Fairweather; Grandad; Harold; her grandfather | he/him
person: Mrs. Fairweather | Mrs. Fairweather; Nana; Sheila; her grandmother | she/her
person: Dex | Dex; Dexter Umeh; a tall boy in a black polo neck; the ghost hunter; the tall boy | he/him
person: the girl with the headphones | the girl with the headphones; a girl with headphones; Blessing; his sister | she/her
relation: Mr. Fairweather | Tamsin | family:grandfather
relation: Mrs. Fairweather | Tamsin | family:grandmother
relation: Mr. Fairweather | Mrs. Fairweather | family:husband
relation: Lettice | Mr. Fairweather | family:aunt
relation: Dex | the girl with the headphones | family:brother
=====
[[scene place=the breakfast room of Fairweather House/the breakfast room; present=Tamsin, Lettice; time=teatime]]
The ghost was in a mood. Tamsin could tell at teatime before she'd even got both feet into the breakfast room of Fairweather House, because all the teaspoons were pointing at the door.

[[s Tamsin > Lettice]]"What have I done now?" she said.

[[s Lettice > Tamsin]]"I have been given to understand," said aunt Lettice, [[s Lettice > Tamsin]]"that there are to be *guests*."

[[s Tamsin > Lettice]]"It's a bed and breakfast. There's always guests."

[[s Lettice > Tamsin]]"Guests with apparatus."

[[s Tamsin > Lettice]]"Oh" said Tamsin. [[s Tamsin > Lettice]]"Them."

She sat down and started to turn the spoons round again. The dead woman was on the window seat, where she'd been sitting more or less since the spring of 1937, with her ankles crossed and the rosebushes showing trough her.

[[s Tamsin > Lettice]]"They're not staying," said tamsin. [[s Tamsin > Lettice]]"They're only doing the one night. Nana put us on a website."

[[s Lettice > Tamsin]]"A what?"

[[s Tamsin > Lettice]]"It's like a notice in a shop window."

[[s Lettice > Tamsin]]"Saying what?"

[[s Tamsin > Lettice]]"You don't want to know."

[[s Lettice > Tamsin]]"I think that you'll find I do, poppet."

[[s Tamsin > Lettice]]"'Most haunted full English in Dorset'," Tamsin mumbled.

All the spoons went round.

[[s Lettice > Tamsin]]"Most *haunted*!" cried Lettice. [[s Lettice > Tamsin]]"As if I were damp! As if I were a thing one gets a man in for! I have never in eighty years so much as rattled. I've been a perfect lady. I have averted my eyes from honeymoons!"

[[s Tamsin > Lettice]]"I know you have."

[[s Lettice > Tamsin]]"I suppose this was Sheila's idea."

[[s Tamsin > Lettice]]"We need a roof, Aunt Lettice."

[[s Lettice > Tamsin]]"We have a roof."

[[s Tamsin > Lettice]]"We've got about half a roof."

[[s Lettice > Tamsin]]"In my day one simply didn't use that half" the ghost said sulkily, and faded down to a pair of shoes.

~~~

[[scene place=the hall/the front hall; present=Tamsin, Lettice, Mr. Fairweather, Mrs. Fairweather, Dex, the girl with the headphones; time=six]]
They turned up at six with eleven metal boxes. There were two of them: a tall boy in a black polo neck and a girl with headphones round her neck who was carrying ten of the boxes.

[[s Dex > Mr. Fairweather, Mrs. Fairweather]]"Dexter Umeh," said the tall boy. [[s Dex > Mr. Fairweather, Mrs. Fairweather]]"Call me Dex. You'll have seen the channel."

[[s Mr. Fairweather > Dex]]"Which channel?" said Mr. Fairweather. [[s Mr. Fairweather > Dex]]"We've only the four and the snooker."

[[s Mrs. Fairweather > Mr. Fairweather]]"He means on the computer, Harold."

[[s Mr. Fairweather > Mrs. Fairweather]]"What's wrong with it?"

[[s Mrs. Fairweather > Mr. Fairweather]]"There's nothing wrong with it! He's on it!"

[[s Mr. Fairweather > Dex]]"Well, he can get off it and have a cup of tea," said her grandfather. [[s Mr. Fairweather > Dex]]"You look perished, lad. Have they got you walking about in just the vest?"

Dex had a look round the front hall with his eyes half shut. He put out one hand, palm down, like someone about to stroke a horse.

[[s Dex > Mr. Fairweather, Mrs. Fairweather, Tamsin]]"There's a presence," he announced.

[[s Lettice > Tamsin]]"He has his hand on the boiler cupboard" said Lettice in Tamsin's ear.

Tamsin jumped. Nobody else did, because nobody else could hear her. They never had, not even Grandad, and he was her own nephew.

[[s Dex > Mr. Fairweather, Mrs. Fairweather, Tamsin]]"It's a man. I'm getting a man. Military."

[[s Lettice > Tamsin]]"The idea!"

[[s Dex > Mr. Fairweather, Mrs. Fairweather, Tamsin]]"He died here. In pain."

[[s Mr. Fairweather > Dex]]"That'll be the plumber," said Mr. Fairweather. [[s Mr. Fairweather > Dex]]"He only broke his leg."

[[s Mrs. Fairweather > Mr. Fairweather]]"Let him finish, Harold. Go on, love. Is it a Colonel?"

[[s Dex > Mrs. Fairweather]]"I'm getting... a C."

[[s Mrs. Fairweather > Dex]]"I knew it! I said it was a Colonel!"

[[s Lettice > Tamsin]]"There has never been a colonel in this house" said Lettice. [[s Lettice > Tamsin]]"There was a curate. I was to have married the curate. Tell her."

[[s Tamsin > Lettice]]"I'm not telling her that," Tamsin hissed.

[[s Mrs. Fairweather > Tamsin]]"Not telling me what?" said Nana.

Everybody looked at her. The girl with the headphones was looking hardest; she hadn't said a word yet, but she had put the headphones on, and was holding out a thing like a hairdryer, and she wasn't pointing it at the boiler. She was pointing it just above Tamsins left shoulder.

[[s Mrs. Fairweather > Tamsin]]"Tam? Not telling me what?"

[[s Tamsin > Mrs. Fairweather]]"That... the scones are burning?" said Tamsin.

[[s Mrs. Fairweather]]"My scones!" shrieked her grandmother and ran.

[[scene place=the back stairs; present=Tamsin, Lettice, the girl with the headphones; time=just gone two]]
It was just gone two when she gave up on sleep. Downstairs Dex was shouting at the airing cupboard. [[s Dex]]"Show yourself, Colonel!" he kept going. [[s Dex]]"Knock once for yes!" Tamsin crept along to the back stairs to get away from it and nearly trod on somebodys hand.

[[s the girl with the headphones > Tamsin]]"Sorry," whispered the girl with the headphones. She was sat on the fourth stair down in a onesie with a lunchbox. [[s the girl with the headphones > Tamsin]]"I'm not being weird. It's the only place in the house you can't hear my brother."

[[s Tamsin > the girl with the headphones]]"Is he always like that?"

[[s the girl with the headphones > Tamsin]]"He's doing Media at Bournmouth."

[[s Tamsin > the girl with the headphones]]"Oh."

[[s the girl with the headphones > Tamsin]]"Yeah. D'you want half a samosa?"

Tamsin sat down. They both chewed. The moon was coming in through the bit of the landing where there wasn't any roof, and in the bucket underneath it a very small frog was minding it's own business. From the other end of the house came a thump, and a word that Nana didn't allow.

[[s the girl with the headphones > Tamsin]]"Can I ask you something?"

[[s Tamsin > the girl with the headphones]]"What?"

[[s the girl with the headphones > Tamsin]]"Who's the posh lady?"

[[s Tamsin > the girl with the headphones]]"What posh lady?" said Tamsin, far to fast.

[[s the girl with the headphones > Tamsin]]"The one that said 'There was a curate.' I've got it on tape. I've got all of it. I've been doing Dex's sound since I was twelve and I've never had so much as a mouse, and tonight I've got a woman going on about honeymoons."

The air on the stairs went cold, then rather warm, as if someone was blushing.

[[s Tamsin > the girl with the headphones]]"You can *hear* her?"

[[s the girl with the headphones > Tamsin]]"Only in the left ear. Is she nice?"

[[s Tamsin > the girl with the headphones]]"She's – yeah. She is, really. She's my great great aunt. She taught me to read, everyone thinks that I just picked it up."

[[s Lettice > Tamsin]]"What does she want?" said a small voice from the stair above them. [[s Lettice > Tamsin]]"Ask her what she wants. Is she going to put me on the snooker?"

[[s the girl with the headphones > Lettice]]"No, miss," the girl said. She had gone a bit grey but she turned round politely, to where there wasn't anybody. [[s the girl with the headphones > Lettice]]"I wouldn't. I just wanted to say hi. I'm Blessing."

There was a long long pause.

[[s Tamsin > Lettice]]"Aunt Lettice?" said Tamsin. [[s Tamsin > Lettice]]"She's talking to you."

[[s Lettice > Tamsin]]"I know she is. It's only – no one has, you see. Except for you. One gets out of the way of it." The voice coughed. [[s Lettice > the girl with the headphones]]"How do you do, Blessing. I am Lettice Fairweather. What is it that you're eating?"

[[s the girl with the headphones > Lettice]]"It's a samosa, my auntie makes them."

[[s Lettice > the girl with the headphones]]"It smells heavenly. What was I like on the tape? Did I sound very dead?"

[[s the girl with the headphones > Lettice]]"You sound like the speaking clock," said Blessing.

[[s Lettice > Tamsin]]"Did you hear that, poppet?" said Lettice. [[s Lettice > Tamsin]]"The *speaking clock*!" And she laughed so hard that all the lights came on.

[[scene place=the breakfast room; present=Tamsin, Lettice, Mr. Fairweather, Mrs. Fairweather, Dex, the girl with the headphones; time=breakfast/half past eight]]
Breakfast was at half past eight. Dex had bags under his eyes and a bandage on his thumb where the airing cupboard had got him. Blessing had packed all ten boxes by herself and left just the one camera out, on the sideboard next to the cornflakes, where you might think that it had been forgotten. Aunt Lettice was in her usual place with her hands in her lap. She'd put her pearls on. Tamsin had only ever seen the pearls at Christmas.

[[s Dex > Mrs. Fairweather]]"Four hours," he said. [[s Dex > Mrs. Fairweather]]"Not a knock. I'm going to be honest with you Mrs. Fairweather, I don't think that you've got a ghost."

[[s Mrs. Fairweather > Dex]]"But the Colonel!"

[[s Dex > Mrs. Fairweather]]"I think he's moved on."

Nana put down the toast rack. [[s Mrs. Fairweather > Mr. Fairweather]]"Well that's that, then" she said, and her chin wobbled. [[s Mrs. Fairweather > Mr. Fairweather, Tamsin, Dex, the girl with the headphones]]"That's the roof gone. I'd really thought... It doesn't matter. Who wants brown sauce?"

[[s Mr. Fairweather > Mrs. Fairweather]]"Never mind, Sheila," said Mr. Fairweather. He patted her. [[s Mr. Fairweather > Mrs. Fairweather]]"We've still got the half."

[[s Lettice > Tamsin]]"Oh, for heavens sake," said Lettice.

[[s Tamsin > Lettice]]"Don't" said Tamsin under her breath.

[[s Lettice > Tamsin]]"I can't sit here and watch a Fairweather cry into a fried egg. Blessing dear, is your machine turned on?"

Blessing had the headphones on under her hood. She nodded, hardly moving.

[[s Lettice > the girl with the headphones]]"And will they see me on the snooker?"

[[s the girl with the headphones > Lettice]]"Only if you want," said Blessing.

[[s Dex > the girl with the headphones]]"Only if I want what?" said her brother.

[[s the girl with the headphones > Dex]]"Not you."

[[s Dex > the girl with the headphones]]"Who, then?"

His sister didn't answer him. She slid the camera round with one finger till it was looking at the window seat.

[[s Lettice > Tamsin]]"How's my hair?" asked Lettice.

[[s Tamsin > Lettice]]"It's lovely," said Tamsin, out loud, in front of everybody. She found she didn't care. [[s Tamsin > Lettice]]"You look lovely. Go on."

And the spoons got up. They rose off the cloth, all fourteen of them, and turned over once in the sun, and went down the table in a line, like ladies going into dinner; and they stopped in front of Grandad, and curtsied.

The ghost hunter fainted in the marmalade.

[[s Mr. Fairweather > Lettice]]"Letty?" said Mr. Fairweather. His voice came out about six years old. [[s Mr. Fairweather > Lettice]]"Aunt Letty? You used to do that with your fingers. You used to do that for me, when I'd the measles."

[[s Lettice > Tamsin]]"Tell him he was a horrid little patient," said Lettice, not very steadily, [[s Lettice > Tamsin]]"and I've been saving him the window seat."

[[s Tamsin > Mr. Fairweather]]"She says you were horrid," said Tamsin. [[s Tamsin > Mr. Fairweather]]"She says hello, Grandad."

(A/N sorry its late!! exams!!! next chapter the curate comes back and he is NOT happy. pls review)
