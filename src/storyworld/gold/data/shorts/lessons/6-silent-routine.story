title: Silent Routine
section: third | past | - | -
person: Commander Raukawa | Commander Raukawa; Raukawa; the captain; Captain; sir; the Old Man | he/him
person: Lieutenant Fossati | Lieutenant Fossati; Fossati; the first lieutenant; Number One; the First; sir | he/him
person: Chief Dragan | Chief Dragan; Dragan; Chief; the engineer | he/him
person: Petty Officer Meeks | Petty Officer Meeks; Meeks; Ears; the sonar man | he/him
person: Able Seaman Tuohy | Able Seaman Tuohy; Tuohy; the helmsman | he/him
person: Leading Cook Bhandari | Leading Cook Bhandari; Bhandari; Cook; Cookie; the cook | he/him
person: Sub-Lieutenant Pell | Sub-Lieutenant Pell; Pell; the boy; the youngest officer | he/him
relation: Commander Raukawa | Lieutenant Fossati | colleague
relation: Petty Officer Meeks | Able Seaman Tuohy | friend
relation: Chief Dragan | Leading Cook Bhandari | rival
=====
[[scene place=the control room/His Majesty's Submarine Petrel/ninety metres down; present=Commander Raukawa, Lieutenant Fossati, Petty Officer Meeks, Able Seaman Tuohy, Sub-Lieutenant Pell; time=the fourth hour]]
In the fourth hour of lying still, ninety metres down on somebody else's mud, His Majesty's Submarine Petrel was betrayed by an egg.

It was a very small noise. In the control room they had been listening for so long to nothing at all that every man heard it: a tap, a pause, and a tap.

[[s Lieutenant Fossati > Commander Raukawa]]'That's us,' whispered the first lieutenant.

[[s Commander Raukawa > Petty Officer Meeks]]'Ears?' said the captain.

Petty Officer Meeks had one phone on and one phone off. He shut his eyes. He was a long, pale man who could tell you the make of a fishing boat by its cough. [[s Petty Officer Meeks > Commander Raukawa]]'It's us, sir. Frames thirty to forty. Metal on something.'

[[s Commander Raukawa > Petty Officer Meeks]]'Something?'

[[s Petty Officer Meeks > Commander Raukawa]]'Something with a shell, sir.'

Nobody looked at anybody. Above them, where the light was, a destroyer called the Margrave was going round and round with her engines slow, dropping nothing, asking the same question every forty seconds. They had all stopped hearing the question. Each of them flinched at it exactly on time.

[[s Commander Raukawa > Sub-Lieutenant Pell]]'Mr. Pell,' said Raukawa, [[s Commander Raukawa > Sub-Lieutenant Pell]]'be so good as to take off your shoes and go aft, and find out who is cooking.'

[[s Sub-Lieutenant Pell > Commander Raukawa]]'Aye aye, sir.' The boy had his laces undone already. He was nineteen and hadn't known until this week that it was possible to be frightened and bored at once. [[s Sub-Lieutenant Pell > Commander Raukawa]]'And when I've found him, sir?'

[[s Commander Raukawa > Sub-Lieutenant Pell]]'Use your judgment.'

[[s Lieutenant Fossati > Sub-Lieutenant Pell]]'Strangle him,' the first lieutenant suggested. [[s Lieutenant Fossati > Sub-Lieutenant Pell]]'Quietly.'

[[s Able Seaman Tuohy > Petty Officer Meeks]]'If it's the powdered lot he can have them,' breathed the helmsman, to no one with a gold stripe, [[s Able Seaman Tuohy > Petty Officer Meeks]]'but if he's got real ones, Meeks, if that brown little robber has had real ones since Wednesday...'

[[s Petty Officer Meeks > Able Seaman Tuohy]]'Shut up, Tuohy.'

[[s Able Seaman Tuohy > Petty Officer Meeks]]'I'm only saying.'

[[s Petty Officer Meeks > Able Seaman Tuohy]]'You're only saying it in my ear, and I've got a destroyer in the other one.'

[[scene place=the galley; present=Sub-Lieutenant Pell, Leading Cook Bhandari, Chief Dragan]]
The galley was a cupboard with ambitions. When Pell had put his head around the curtain he found two men in it already, nose to nose over a saucepan. The shorter held a spoon. The other, who was grey and square and streaked with oil, was holding him by the wrist of the hand that held it.

[[s Chief Dragan > Leading Cook Bhandari]]'Put it down.'

[[s Leading Cook Bhandari > Chief Dragan]]'You let go, I'll put it down.'

[[s Chief Dragan > Leading Cook Bhandari]]'You put it down, I'll let go.'

[[s Sub-Lieutenant Pell > Chief Dragan, Leading Cook Bhandari]]'Captain's compliments,' hissed Pell, [[s Sub-Lieutenant Pell > Chief Dragan, Leading Cook Bhandari]]'and he wants to know what in God's name you think you're doing.'

Neither of them let go of anything.

[[s Chief Dragan > Sub-Lieutenant Pell]]'I was passing, sir,' said Chief Dragan. [[s Chief Dragan > Sub-Lieutenant Pell]]'I heard this criminal cracking an egg. With a destroyer sat on us like a hen.'

[[s Leading Cook Bhandari > Sub-Lieutenant Pell]]'It was boiled before the alarm, sir. It's cold. I was getting the shell off, that's all.'

[[s Chief Dragan > Leading Cook Bhandari]]'With a spoon!'

[[s Leading Cook Bhandari > Chief Dragan]]'What do you take it off with, a lathe?'

[[s Sub-Lieutenant Pell > Leading Cook Bhandari]]'One egg?' said Pell. In spite of himself he was looking at it. It sat in the pan, brown, cracked at the blunt end, and it was undoubtedly real. [[s Sub-Lieutenant Pell > Leading Cook Bhandari]]'Where did you get it?'

The cook set his jaw and studied the curtain.

[[s Sub-Lieutenant Pell > Leading Cook Bhandari]]'Bhandari. Where did it come from?'

[[s Chief Dragan > Sub-Lieutenant Pell]]'He won't say. I've asked him. I've asked him with my hand.'

[[s Leading Cook Bhandari > Sub-Lieutenant Pell]]'I'll say it to the captain,' said Bhandari, [[s Leading Cook Bhandari > Sub-Lieutenant Pell]]'and I'll say it to nobody else.'

Overhead the Margrave asked her question. It went along the hull from end to end like a fingernail. All three of them looked up at the pipes, and when it was over they found that the Chief had let go of the wrist, and was holding, instead, the cook's hand.

He dropped it as if it were hot.

[[s Chief Dragan > Leading Cook Bhandari]]'You say one word,' he muttered.

[[s Leading Cook Bhandari > Chief Dragan]]'Who'd believe me, dearie?'

[[scene place=the control room; present=Commander Raukawa, Lieutenant Fossati, Petty Officer Meeks, Able Seaman Tuohy]]
Forward, meanwhile, by the dim red lamp, they were trying not to breathe on the dials.

[[s Lieutenant Fossati > Commander Raukawa]]'He's been a long time.'

[[s Commander Raukawa > Lieutenant Fossati]]'He's being tactful.'

[[s Lieutenant Fossati > Commander Raukawa]]'At his age I'd have thrown the man in irons.'

[[s Commander Raukawa > Lieutenant Fossati]]'At his age, Number One, you ran us aground on a bandstand.'

[[s Lieutenant Fossati > Commander Raukawa]]'It wasn't on the chart.'

[[s Commander Raukawa > Lieutenant Fossati]]'It was playing at the time.'

A snort escaped from the wheel. The first lieutenant, dark red, inspected the back of the helmsman's neck until it stopped shaking.

[[s Lieutenant Fossati > Able Seaman Tuohy]]'Something funny, Tuohy?'

[[s Able Seaman Tuohy > Lieutenant Fossati]]'No, sir. Only we never knew the tune, sir. Down the mess there's money on it.'

Fossati held out for as long as it took the question to pass once more from stem to stern.

[[s Lieutenant Fossati > Able Seaman Tuohy]]'A polka,' he said.

[[s Petty Officer Meeks > Able Seaman Tuohy]]'That's four shillings,' murmured Meeks, with his eyes closed. [[s Petty Officer Meeks > Able Seaman Tuohy]]'I said all along it was a polka.'

[[s Able Seaman Tuohy > Petty Officer Meeks]]'You never. You said a waltz.'

***

[[scene place=the control room; present=Commander Raukawa, Lieutenant Fossati, Petty Officer Meeks, Able Seaman Tuohy, Sub-Lieutenant Pell, Leading Cook Bhandari, Chief Dragan]]
So they came forward in single file in their socks, the youngest officer leading, then the cook with his saucepan held out before him in both hands, and last the engineer, as an escort.

[[s Sub-Lieutenant Pell > Commander Raukawa]]'I've brought the noise, sir,' Pell reported.

The captain contemplated it.

[[s Commander Raukawa > Leading Cook Bhandari]]'Is that a real one?'

[[s Leading Cook Bhandari > Commander Raukawa]]'Yes, sir.'

[[s Able Seaman Tuohy]]'I knew it,' came a whisper from the wheel. [[s Able Seaman Tuohy]]'Since Wednesday!'

[[s Lieutenant Fossati > Able Seaman Tuohy]]'Mind your helm.'

[[s Able Seaman Tuohy > Lieutenant Fossati]]'We're on the bottom, sir.'

[[s Lieutenant Fossati > Able Seaman Tuohy]]'Then mind the bottom.'

[[s Commander Raukawa > Leading Cook Bhandari]]'I should like to hear about this egg,' said Raukawa. [[s Commander Raukawa > Leading Cook Bhandari]]'As softly as you can, Cook. We have until she turns.'

Bhandari looked to his left and to his right. It was plain that he would have preferred the destroyer.

[[s Leading Cook Bhandari > Commander Raukawa]]'It's Ears's, sir,' he said.

[[s Petty Officer Meeks > Leading Cook Bhandari]]'Mine?' Meeks had taken off the other phone before he knew it, and clapped it back.

[[s Leading Cook Bhandari > Commander Raukawa]]'It's his birthday. He told me when we were loading at Port Lorne. He said his mother used to do him one egg, boiled, on the day, with a face on it. Every year till she passed. I had the one put by in a sock, sir. I was going to draw the face.'

The first lieutenant, who was a hard man and worked at it, turned and took a deep interest in the depth gauge.

[[s Commander Raukawa > Petty Officer Meeks]]'How old are you, Meeks?'

[[s Petty Officer Meeks > Commander Raukawa]]'Thirty, sir.' He had shut his eyes again. [[s Petty Officer Meeks > Commander Raukawa]]'She's turning, sir. Red one-one-oh. Speeding up. She's coming over the top.'

[[s Commander Raukawa > Lieutenant Fossati]]'Number One.'

[[s Lieutenant Fossati > Commander Raukawa]]'Sir.'

[[s Commander Raukawa > Lieutenant Fossati]]'If she drops, I want everything we have, ahead, and never mind the noise.'

[[s Lieutenant Fossati > Chief Dragan]]'You heard, Chief. Can you give it to him?'

[[s Chief Dragan > Lieutenant Fossati]]'I'd need to be back there for it, sir. I'm here with the egg.'

[[s Lieutenant Fossati > Chief Dragan]]'Then go!'

[[s Petty Officer Meeks > Chief Dragan]]'Don't move,' said Meeks.

He said it to a Chief, and, in effect, to three officers. Not one of them moved. They could hear her now without any help, the whole great weight of her, a train coming over a wooden bridge. A drop of water ran down the periscope and hung. Pell discovered that he was counting. Tuohy's lips were going, [[t Able Seaman Tuohy]]'Hail Mary, hail Mary, hail Mary,' and he had got no further than that since breakfast.

It was on top of them. It was past.

[[s Petty Officer Meeks > Commander Raukawa]]'Opening,' Meeks said after a long time. [[s Petty Officer Meeks > Commander Raukawa]]'Green oh-six-oh. Opening. No splashes. She's... hang on.' He pressed the phones to his head with both his palms, and his face became slowly that of a man who has heard something not meant for him. [[s Petty Officer Meeks > Commander Raukawa]]'She's got somebody hammering.'

[[s Lieutenant Fossati > Petty Officer Meeks]]'Hammering?'

[[s Petty Officer Meeks > Lieutenant Fossati]]'Down aft. Tap, stop, tap. He's got a loose plate or something, sir, and he's been at it the whole four hours, I thought it was her shaft. They can't have heard us. They can't hear anything.' He began, without a sound, to laugh. [[s Petty Officer Meeks > Lieutenant Fossati]]'Some poor sod's up there now with his officer stood over him, saying, "Was that you?"'

[[s Commander Raukawa > Petty Officer Meeks]]'How far?'

[[s Petty Officer Meeks > Commander Raukawa]]'Three thousand yards. Going away.'

[[s Commander Raukawa > Petty Officer Meeks]]'And now?'

[[s Petty Officer Meeks > Commander Raukawa]]'Still going.'

[[s Commander Raukawa > Sub-Lieutenant Pell]]'Mr. Pell, you have a pencil behind your ear. Give it to the cook.'

[[s Sub-Lieutenant Pell > Commander Raukawa]]'It's the navigation pencil, sir.'

[[s Commander Raukawa > Sub-Lieutenant Pell]]'Are we navigating?'

Pell considered the mud on every side of them, and handed it over without another word, and the Old Man very nearly smiled at him.

It was a soft one, for charts. Leading Cook Bhandari lifted the egg from its pan, dried it on his apron, and with his tongue between his teeth gave it two eyes and a nose. He thought about the mouth.

[[s Chief Dragan > Leading Cook Bhandari]]'Make him smile,' the engineer growled. [[s Chief Dragan > Leading Cook Bhandari]]'What's he got to be sorry for?'

[[s Leading Cook Bhandari > Chief Dragan]]'He's about to be eaten.'

[[s Chief Dragan > Leading Cook Bhandari]]'Aren't we all,' said Dragan. [[s Chief Dragan > Leading Cook Bhandari]]'Smile.'

So it smiled. It went from hand to hand across the control room, from the cook to the boy, from the boy to the first lieutenant, who carried it the last yard as one carries a fuse. Meeks took it. He held it against his cheek, the one without a phone.

[[s Able Seaman Tuohy > Petty Officer Meeks]]'Well, go on,' whispered Tuohy, in agony. [[s Able Seaman Tuohy > Petty Officer Meeks]]'Ears. Mate. Are you going to crack it or aren't you?'

[[s Petty Officer Meeks > Able Seaman Tuohy]]'At five thousand yards,' said the sonar man.
