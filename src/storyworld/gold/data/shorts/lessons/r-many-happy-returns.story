title: Many Happy Returns
section: third | past | - | Sub-Lieutenant Wray
person: Sub-Lieutenant Wray | Sub-Lieutenant Wray; Wray; Mr. Wray; the sub-lieutenant | he/him
person: Commander Strand | Commander Strand; Strand; the captain | he/him
person: Lieutenant Commander Ibarra | Lieutenant Commander Ibarra; Ibarra; Number One; the first lieutenant | she/her
person: Chief Petty Officer Mokoena | Chief Petty Officer Mokoena; Mokoena; the chief; Chief | he/him
person: Leading Seaman Pruitt | Leading Seaman Pruitt; Pruitt; the sonar operator | she/her
person: Steward Gill | Steward Gill; Gill; the steward | he/him
relation: Commander Strand | Lieutenant Commander Ibarra | colleague: captain and first lieutenant
relation: Commander Strand | Sub-Lieutenant Wray | colleague: captain and junior officer
relation: Lieutenant Commander Ibarra | Chief Petty Officer Mokoena | colleague: shipmates
relation: Leading Seaman Pruitt | Sub-Lieutenant Wray | colleague: shipmates
=====
Many Happy Returns

[[scene place=the control room; present=Sub-Lieutenant Wray, Commander Strand, Lieutenant Commander Ibarra, Leading Seaman Pruitt, Chief Petty Officer Mokoena; time=twenty past two in the morning/nineteenth hour]]
At twenty past two in the morning, in the nineteenth hour of making no noise at all, Leading Seaman Pruitt put up her hand like a girl in school.

The captain crossed the control room in his socks. They were all in their socks. He bent until his ear was near her mouth.

[[s Commander Strand > Leading Seaman Pruitt]]"Go on."

[[s Leading Seaman Pruitt > Commander Strand]]"Still there, sir. Same bearing, maybe a shade closer. She's stopped her screw."

[[s Commander Strand > Leading Seaman Pruitt]]"Drifting?"

[[s Leading Seaman Pruitt > Commander Strand]]"Sitting. Same as us." Pruitt had one headphone on and the other pushed up into her hair, and she was frowning at nothing, at the air over her display. [[s Leading Seaman Pruitt > Commander Strand]]"I think she's lost us and she's waiting for us to sneeze."

[[s Commander Strand > Leading Seaman Pruitt]]"Then we won't sneeze," said Commander Strand.

Sub-Lieutenant Wray, holding on to the chart table, at once needed to. It came up behind his eyes like a tide. He pinched his nose, and looked at the deckhead, and thought of his grandmother, and it passed; and when he had got his sight back the first lieutenant was watching him.

[[s Lieutenant Commander Ibarra > Sub-Lieutenant Wray]]"All well, Mr. Wray?" she murmured.

[[s Sub-Lieutenant Wray > Lieutenant Commander Ibarra]]"Yes, ma'am."

[[s Lieutenant Commander Ibarra > Sub-Lieutenant Wray]]"You were a very odd color."

[[s Sub-Lieutenant Wray > Lieutenant Commander Ibarra]]"It's the lights, ma'am."

Lieutenant Commander Ibarra let that go by. She had slept for three hours out of the last thirty and had used the time, it was widely believed, to memorize something. She turned to the captain, who was coming back toward them with one hand on the overhead pipes.

[[s Lieutenant Commander Ibarra > Commander Strand]]"Sir, may I?"

[[s Commander Strand > Lieutenant Commander Ibarra]]"You want to run for it."

[[s Lieutenant Commander Ibarra > Commander Strand]]"I want to go down to the layer and creep. Four knots. By breakfast we'd be under the shelf, and she'd be sitting here listening to shrimp."

[[s Commander Strand > Lieutenant Commander Ibarra]]"And the shaft seal?"

[[s Lieutenant Commander Ibarra > Commander Strand]]"It's held so far."

[[s Commander Strand > Lieutenant Commander Ibarra]]"It's held with us standing still, Number One. I'd like the chief's opinion."

[[s Chief Petty Officer Mokoena > Commander Strand]]"You won't like it when you've got it," said somebody behind Wray, and he nearly went through the chart.

Chief Petty Officer Mokoena was a broad man who could come through a watertight door without appearing to open it. There was grease to the elbow on one arm. He was carrying his boots.

[[s Commander Strand > Chief Petty Officer Mokoena]]"Let's have it, Chief."

[[s Chief Petty Officer Mokoena > Commander Strand]]"Sitting, she weeps. I've a boy with a sponge. At two knots she'd sing. At four..." He tilted the hand with the boots in it. [[s Chief Petty Officer Mokoena > Commander Strand]]"They would hear us in church, sir."

[[s Lieutenant Commander Ibarra > Chief Petty Officer Mokoena]]"For how long? If you repacked it?"

[[s Chief Petty Officer Mokoena > Lieutenant Commander Ibarra]]"I can't repack it quiet, ma'am. It wants a hammer."

[[s Lieutenant Commander Ibarra > Chief Petty Officer Mokoena]]"A rubber one?"

[[s Chief Petty Officer Mokoena > Lieutenant Commander Ibarra]]"It wants a *big* hammer," he said regretfully.

The captain smiled at his feet. He was a long, mild, stooping person, and he had a hole in his left sock, and out of it one toe looked at the crew with perfect confidence.

[[s Commander Strand > Lieutenant Commander Ibarra, Chief Petty Officer Mokoena]]"We sit, then," he said. [[s Commander Strand > Lieutenant Commander Ibarra]]"Go and lie down, Number One."

[[s Lieutenant Commander Ibarra > Commander Strand]]"Is that an order?"

[[s Commander Strand > Lieutenant Commander Ibarra]]"It's a suggestion with a date on it."

She went. She stopped by the sonar stool on her way, though, and laid a boiled sweet on the shelf by Pruitt's elbow, already unwrapped, because of the paper.

[[scene place=the wardroom; present=Sub-Lieutenant Wray, Lieutenant Commander Ibarra, Steward Gill; time=-]]
She took Wray with her as far as the wardroom, since he was off watch too and had not noticed. Nothing hot was allowed, on account of the galley fans. Steward Gill was laying out a plate of cold potatoes on a folded blanket, so that the plate should not click.

[[s Steward Gill > Lieutenant Commander Ibarra, Sub-Lieutenant Wray]]"There's mustard," he breathed. [[s Steward Gill > Lieutenant Commander Ibarra, Sub-Lieutenant Wray]]"I've put it in a cup. The lid squeaks."

[[s Lieutenant Commander Ibarra > Steward Gill]]"You think of everything, Gill."

[[s Steward Gill > Lieutenant Commander Ibarra]]"I was going to do a cake, ma'am. For today. Only there's the mixer."

[[s Lieutenant Commander Ibarra > Steward Gill]]"Why, what's today?"

The steward glanced at Wray and then, with great tact, at the potatoes.

[[s Sub-Lieutenant Wray > Lieutenant Commander Ibarra]]"It's nothing, ma'am," said Wray.

[[s Lieutenant Commander Ibarra > Sub-Lieutenant Wray]]"How old?"

[[s Sub-Lieutenant Wray > Lieutenant Commander Ibarra]]"Twenty-three. As of midnight. I'd honestly rather nobody..."

[[s Lieutenant Commander Ibarra > Sub-Lieutenant Wray]]"I should think not. In the middle of all this." She sat, put her elbows on the blanket and her face in her hands, and said through them, [[s Lieutenant Commander Ibarra > Sub-Lieutenant Wray]]"I was twenty-three in the *Petrel*. They tied me to the periscope and read me poetry. What do you want to do with yourself, Wray?"

[[s Sub-Lieutenant Wray > Lieutenant Commander Ibarra]]"Ma'am?"

[[s Lieutenant Commander Ibarra > Sub-Lieutenant Wray]]"In life. I've never asked you. I've asked you for the trim, and I've asked you what you meant by that fix on Tuesday."

[[s Sub-Lieutenant Wray > Lieutenant Commander Ibarra]]"I meant it for a guess, ma'am."

[[s Lieutenant Commander Ibarra > Sub-Lieutenant Wray]]"So the chart and I concluded. Well?"

He looked to Gill for help, but Gill was polishing a fork in complete silence and was not there.

[[s Sub-Lieutenant Wray > Lieutenant Commander Ibarra]]"I think, ma'am," he said, [[s Sub-Lieutenant Wray > Lieutenant Commander Ibarra]]"that I'd like to keep bees."

She took her hands down. He waited to be laughed at.

[[s Lieutenant Commander Ibarra > Sub-Lieutenant Wray]]"Noisy things, bees," said Ibarra. [[s Lieutenant Commander Ibarra > Sub-Lieutenant Wray]]"I'd like that too. Eat something."

He had got a potato as far as his mouth when the messenger's lamp over the door blinked twice.

[[scene place=the control room; present=Sub-Lieutenant Wray, Commander Strand, Lieutenant Commander Ibarra, Leading Seaman Pruitt, Chief Petty Officer Mokoena; time=-]]
When they got back to the control room nobody had moved, and everyone had changed. It was in the backs of their necks. Pruitt had both headphones on now, and was holding them to her head with both hands.

[[s Lieutenant Commander Ibarra > Commander Strand]]"What is it?" asked the first lieutenant.

[[s Commander Strand > Lieutenant Commander Ibarra]]"She won't tell me," the captain answered. He sounded interested. [[s Commander Strand > Lieutenant Commander Ibarra]]"She asked me to wait until she was sure. Pruitt? Are you sure?"

[[s Leading Seaman Pruitt > Commander Strand]]"No, sir. It's transients. Mechanical, first. A sort of thumping." She shut her eyes. [[s Leading Seaman Pruitt > Commander Strand]]"Regular. I thought it was a pump."

[[s Lieutenant Commander Ibarra > Leading Seaman Pruitt]]"Torpedo doors?"

[[s Leading Seaman Pruitt > Lieutenant Commander Ibarra]]"No, ma'am, nothing like. It's..." A flush was climbing out of her collar. [[s Leading Seaman Pruitt > Lieutenant Commander Ibarra]]"It's feet, I think."

[[s Lieutenant Commander Ibarra > Leading Seaman Pruitt]]"Feet?"

[[s Leading Seaman Pruitt > Lieutenant Commander Ibarra]]"Stamping. And there's something over it. Ma'am, I'd put it on the speaker, but the speaker."

[[s Commander Strand > Leading Seaman Pruitt]]"Give Mr. Wray your left ear," said the captain. [[s Commander Strand > Sub-Lieutenant Wray]]"He's musical. Aren't you, Wray? You had that ukulele."

[[s Lieutenant Commander Ibarra > Commander Strand]]"I confiscated it, sir."

[[s Commander Strand > Lieutenant Commander Ibarra]]"Quite right."

Wray got down beside the stool and the sonar operator twisted one of the cups outward for him, so that they were cheek to cheek, and he could smell the soap that she was supposed not to be using. At first he heard only the sea, which is not silent, whatever they tell you; it creaks and fries. Then, under it, thump, thump, thump. And then, on top, thin as a wire and dragging badly in the middle, men's voices.

He didn't know the language. He knew the tune, more or less, as anyone would, from the way it climbed up for the third line and fell off.

[[s Leading Seaman Pruitt > Sub-Lieutenant Wray]]"You hear it, don't you?" she whispered. [[s Leading Seaman Pruitt > Sub-Lieutenant Wray]]"Tell me that you do. I've been on nineteen hours, I thought I'd gone."

[[s Sub-Lieutenant Wray > Leading Seaman Pruitt]]"I hear it."

[[s Lieutenant Commander Ibarra > Sub-Lieutenant Wray]]"Well?" said Ibarra. [[s Lieutenant Commander Ibarra > Sub-Lieutenant Wray]]"What are they doing over there?"

He stood up. He was aware of the chief in the doorway, with the boots; of the captain's toe.

[[s Sub-Lieutenant Wray > Lieutenant Commander Ibarra]]"It's somebody's birthday, ma'am," said the sub-lieutenant.

For a moment there was no sound in the control room whatever. Mokoena's shoulders had begun to move. He put the back of his greasy arm across his mouth and turned to face the bulkhead.

[[s Lieutenant Commander Ibarra > Sub-Lieutenant Wray]]"Say that again."

[[s Sub-Lieutenant Wray > Lieutenant Commander Ibarra]]"They're singing to him. Or her. They've stopped now, they're..." He cocked his head toward Pruitt.

[[s Leading Seaman Pruitt > Commander Strand, Lieutenant Commander Ibarra, Sub-Lieutenant Wray]]"Clapping," she supplied.

[[s Lieutenant Commander Ibarra > Commander Strand]]"Sir," said Ibarra at once, [[s Lieutenant Commander Ibarra > Commander Strand]]"if they're making that row, they can't hear anything else. They aren't even on their sets. It's ten minutes. It might be the only ten minutes we get."

[[s Commander Strand > Chief Petty Officer Mokoena]]"Chief? How long for the seal?"

[[s Chief Petty Officer Mokoena > Commander Strand]]"With the big hammer? Eight." He had already put on one boot.

[[s Commander Strand > Chief Petty Officer Mokoena]]"In time with the feet, if you can manage it."

[[s Chief Petty Officer Mokoena > Commander Strand]]"I'll want somebody calling the beat, then."

[[s Commander Strand > Sub-Lieutenant Wray]]"Take Wray," said Strand. [[s Commander Strand > Leading Seaman Pruitt]]"Pruitt, you'll nod to me, I'll nod down the passage, and God help us all. Have they started again?"

[[s Leading Seaman Pruitt > Commander Strand]]"Something faster, sir. There's an accordion."

[[s Commander Strand]]"The lucky devils," the captain said, with real envy. Then he held up a hand. [[s Commander Strand > Sub-Lieutenant Wray]]"Mr. Wray. One thing more."

[[s Sub-Lieutenant Wray > Commander Strand]]"Sir?"

[[s Commander Strand > Sub-Lieutenant Wray]]"Somebody's been talking to my steward. Many happy returns."

---

[[scene place=a space the size of a wardrobe; present=Sub-Lieutenant Wray, Chief Petty Officer Mokoena; time=-]]
It took the chief nine minutes, in a space the size of a wardrobe, with the water coming in on both of them like a cold tap. Wray lay on his back with his head through the hatch, watching for the nod, and beat time with his palm on Mokoena's calf.

[[s Chief Petty Officer Mokoena > Sub-Lieutenant Wray]]"What's the tune?" the chief grunted, between blows.

[[s Sub-Lieutenant Wray > Chief Petty Officer Mokoena]]"I can't hear it from here, Chief. I'm only guessing."

[[s Chief Petty Officer Mokoena > Sub-Lieutenant Wray]]"Well, hum it, then. I can't hit a thing if I don't know how it goes."

So he hummed it, very low. The big man nodded, and hit, and nodded. Somewhere out in the dark, close enough to swim to, a stranger was being given cake.

[[s Chief Petty Officer Mokoena > Sub-Lieutenant Wray]]"How old d'you reckon he is?" asked Mokoena.

[[s Sub-Lieutenant Wray > Chief Petty Officer Mokoena]]"Twenty-three," said Wray, and sneezed.
