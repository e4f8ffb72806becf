title: Brattskerry
section: third | past | - | Teodor Lunde
person: Teodor Lunde | Teodor; Teo; the lad; Mr. Lunde | he/him
person: Sigvard Rask | Sigvard Rask; Rask; Mr. Rask; the principal keeper; the old man; Sig | he/him
person: Anselm Pinto | Anselm Pinto; Pinto; Pin; the second keeper; the cook | he/him
person: Ebbe Quist | the stranger; the relief; the man in the oilskin; the tall man; Ebbe Quist; Quist | he/him
person: Harbour | Harbour; Oddvar; the voice on the set | he/him
relation: Sigvard Rask | Anselm Pinto | colleague
relation: Sigvard Rask | Teodor Lunde | colleague
relation: Anselm Pinto | Teodor Lunde | friend
relation: Sigvard Rask | Ebbe Quist | colleague
=====
[[scene place=the kitchen; present=Teodor Lunde, Sigvard Rask, Anselm Pinto; time=the ninth day of the fog/a little past four]]
On the ninth day of the fog the kitchen on Brattskerry smelled of paraffin, onions and three men who had stopped apologising for it.

[[s Anselm Pinto > Sigvard Rask]]"He'll not come today," said Anselm Pinto, stirring.

[[s Sigvard Rask > Anselm Pinto]]"You said that yesterday."

[[s Anselm Pinto > Sigvard Rask]]"And did he come yesterday?"

The principal keeper turned a page of his almanac. Sigvard Rask had been on the rock for thirty-one years and had a way of not answering that was like a door being shut by somebody with good manners.

[[s Teodor Lunde > Anselm Pinto]]"What's he like, the relief?" Teodor asked.

[[s Anselm Pinto > Teodor Lunde]]"Never met him. New man. All I know is he'll have tobacco in his bag and I'll have it out again." Pinto licked the spoon. [[s Anselm Pinto > Teodor Lunde]]"You're first for the boat, Teo. What'll you do ashore?"

[[s Teodor Lunde > Anselm Pinto]]"Sleep."

[[s Anselm Pinto > Teodor Lunde]]"At your age! Sig, the lad's going ashore to sleep."

[[s Sigvard Rask > Anselm Pinto, Teodor Lunde]]"Best thing for him."

The horn went, above them, as it did every ninety seconds. They all waited for it to be over. It had become a kind of grace, that silence, with the spoon held still.

And at the end of it somebody knocked on the door.

It was a little past four. There was nothing outside that door but forty-one iron rungs and the sea.

[[s Anselm Pinto > Teodor Lunde, Sigvard Rask]]"Well," said Pinto at last. [[s Anselm Pinto > Teodor Lunde, Sigvard Rask]]"The wind doesn't knock three times."

[[s Sigvard Rask > Anselm Pinto]]"Leave it."

[[s Anselm Pinto > Sigvard Rask]]"Leave it? It's the relief!"

[[s Sigvard Rask > Anselm Pinto]]"Did you hear an engine?"

[[s Anselm Pinto > Sigvard Rask]]"In this? I couldn't hear my own mother."

[[s Ebbe Quist > Teodor Lunde, Sigvard Rask, Anselm Pinto]]"Hello in there!" came through two inches of oak. [[s Ebbe Quist > Teodor Lunde, Sigvard Rask, Anselm Pinto]]"Is it a custom of the house, or have you all died?"

Pinto laughed out loud. He was at the bolts before the old man had got up from his chair.

[[scene place=the kitchen; present=Teodor Lunde, Sigvard Rask, Anselm Pinto, Ebbe Quist; time=a little past four]]
The man in the oilskin had to stoop for the lintel. He was very tall and very wet, and he had a narrow, pleasant, old-fashioned sort of face, with side whiskers such as Teodor had only seen on banknotes. He stood on the mat and dripped, and looked round at the stove and the three bunks as if somebody had told him about them once.

[[s Anselm Pinto > Ebbe Quist]]"Where's your bag?"

[[s Ebbe Quist > Anselm Pinto]]"Lost it on the landing. A sea came up."

[[s Anselm Pinto > Ebbe Quist]]"With the tobacco?"

[[s Ebbe Quist > Anselm Pinto]]"With everything, I'm afraid."

[[s Anselm Pinto > Ebbe Quist]]"Oh, you poor man," said Pinto, meaning himself. [[s Anselm Pinto > Ebbe Quist]]"Get by the stove. I'm the second keeper. I'm also the cook, God help you. That's young Lunde, who you're relieving, and that ray of sunshine is Mr. Rask."

The stranger bowed to each of them, and to Rask for longest.

[[s Ebbe Quist > Sigvard Rask]]"We've met," he said.

Rask said nothing. He was the colour of candle wax.

[[s Anselm Pinto > Ebbe Quist]]"Met where?" Pinto was delighted. He had had no news in nine days and would have taken it from a gull. [[s Anselm Pinto > Sigvard Rask]]"You never said you knew him, Sig."

The old man felt behind him for his chair, and did not find it, and stayed on his feet.

[[s Ebbe Quist > Anselm Pinto]]"It was a while back. I had the bunk by the window then. There was a nail you could hang your watch on." He put out a finger without looking and there it was, the nail, under six coats of paint. [[s Ebbe Quist > Anselm Pinto]]"You'd hear it tick all night. It was company."

[[s Anselm Pinto > Ebbe Quist]]"That's my bunk."

[[s Ebbe Quist > Anselm Pinto]]"Then you'll know about the draught."

[[s Anselm Pinto > Ebbe Quist]]"Don't talk to me about the draught!" cried Pinto, who had talked of little else since March.

[[s Teodor Lunde > Ebbe Quist]]"And the boat?" Teodor asked. [[s Teodor Lunde > Ebbe Quist]]"Is she standing off? I've only to get my things."

[[s Ebbe Quist > Teodor Lunde]]"The boat's gone, lad."

[[s Teodor Lunde > Ebbe Quist]]"Gone back?"

[[s Ebbe Quist > Teodor Lunde]]"Gone," the tall man said gently, and held his hands to the stove. They did not steam. Everything wet steams at that stove: socks, dogs, Pinto. Teodor looked at the long hands, and at the iron, and felt something small and cold walk up the back of his neck.

[[s Sigvard Rask > Teodor Lunde]]"Mr. Lunde." The old man had never called him that before. [[s Sigvard Rask > Teodor Lunde]]"Go up and see to the lamp."

[[s Teodor Lunde > Sigvard Rask]]"It's not my watch."

[[s Sigvard Rask > Teodor Lunde]]"It is now."

***

[[scene place=the little room where they kept the set; present=Teodor Lunde]]
He went up with his hand on the wall, as you do in a tower, round and round. Below him Pinto's voice ran on about the draught, and under it there was another, lower, that seemed to be asking for something. He could not hear that anybody gave it.

He did not go to the lamp. He stopped on the stair below it, in the little room where they kept the set, and pulled the door to, and pressed the key.

[[s Teodor Lunde > Harbour]]"Harbour, this is Brattskerry. Harbour, Brattskerry, over."

A long wash of nothing. The horn went.

[[s Harbour > Teodor Lunde]]"Brattskerry, Harbour. That you, Teo? You're faint. Over."

[[s Teodor Lunde > Harbour]]"I've got to keep my voice down, Oddvar. When did the relief boat leave? Over."

[[s Harbour > Teodor Lunde]]"Say again?"

[[s Teodor Lunde > Harbour]]"The relief. When did she leave?"

[[s Harbour > Teodor Lunde]]"She didn't. She's on the slip with her engine in bits. I told your Mr. Rask this morning. I said, 'Sig, it'll be Thursday,' and he said, 'Thank God,' which I thought was odd." The voice on the set crackled, sank, and swam up again. [[s Harbour > Teodor Lunde]]"Your relief's sat here by me, eating my biscuits. Why? Over."

Teodor looked at the door. He had pulled it to. It was open now by the width of a hand.

[[s Harbour > Teodor Lunde]]"Teo? Over."

[[s Teodor Lunde > Harbour]]"Who," he whispered, [[s Teodor Lunde > Harbour]]"had side whiskers?"

[[s Harbour > Teodor Lunde]]"What?"

[[s Teodor Lunde > Harbour]]"On Brattskerry. Before me, before Pinto. A tall man. Ask anybody who's there. Please."

He heard the question being put to a room a long way off, and a chair scrape, and somebody old answering.

[[s Harbour > Teodor Lunde]]"My dad says that'd be Ebbe Quist," said Harbour. [[s Harbour > Teodor Lunde]]"Him that went off the gallery the winter Rask came out. Thirty-one years ago. Dad says they never found so much as a boot. Teo, what's going on out there? Teo?"

[[scene place=the little room where they kept the set; present=Teodor Lunde, Anselm Pinto]]
[[s Anselm Pinto > Teodor Lunde]]"You're missing your supper," somebody said behind him.

He nearly went through the roof. It was only Pinto, with a plate.

[[s Teodor Lunde > Anselm Pinto]]"Shut the door."

[[s Anselm Pinto > Teodor Lunde]]"What's the matter with you?"

[[s Teodor Lunde > Anselm Pinto]]"Shut it!"

Pinto shut it with his heel. He listened to the whole of it, with the plate going cold in his hand. At the end he put the plate on the set, very carefully, as if it had been full to the brim.

[[s Anselm Pinto > Teodor Lunde]]"He told me a joke," he said. [[s Anselm Pinto > Teodor Lunde]]"Just now. It was about the old king. I thought, that's a funny thing to have a joke about."

[[s Teodor Lunde > Anselm Pinto]]"Where are they?"

[[s Anselm Pinto > Teodor Lunde]]"I left them in the kitchen. Sig sent me off with your plate."

[[s Teodor Lunde > Anselm Pinto]]"He sent you off too."

They looked at each other. Overhead the horn ought to have sounded, and did not.

[[s Anselm Pinto > Teodor Lunde]]"That's ninety," said Pinto. [[s Anselm Pinto > Teodor Lunde]]"That's more than ninety."

[[scene place=the gallery door; present=Teodor Lunde, Anselm Pinto]]
The gallery door was wedged from the outside. They could hear two voices beyond it, quite calm, like two men talking over a fence.

[[s Sigvard Rask > Ebbe Quist]]"I was twenty," one was saying. [[s Sigvard Rask > Ebbe Quist]]"I was afraid of you."

[[s Ebbe Quist > Sigvard Rask]]"I know you were."

[[s Sigvard Rask > Ebbe Quist]]"You were drunk every night. You let the lamp go out. There was a ship."

[[s Ebbe Quist > Sigvard Rask]]"The 'Annika'," the other agreed. [[s Ebbe Quist > Sigvard Rask]]"Nineteen hands. I've met them all since."

[[s Sigvard Rask > Ebbe Quist]]"I only wanted the keys off you. I never meant to push."

[[s Ebbe Quist > Sigvard Rask]]"No."

[[s Anselm Pinto > Sigvard Rask]]"Sig!" Pinto beat on the iron with both fists. [[s Anselm Pinto > Sigvard Rask]]"Sig, you open this door, you stubborn old goat!"

Nobody answered him. Teodor put his mouth to the keyhole, where the cold came through.

[[s Teodor Lunde > Ebbe Quist]]"Mr. Quist? What do you want?"

There was a pause.

[[s Ebbe Quist > Teodor Lunde]]"That's civil," said the voice, close to. It might have been kneeling on the other side. [[s Ebbe Quist > Teodor Lunde]]"Thirty-one years, and you're the first who's asked. I'm the relief, lad. I told you. I've come to relieve him."

[[s Anselm Pinto > Ebbe Quist]]"You'll not take him over that rail!"

[[s Ebbe Quist > Anselm Pinto]]"Over the rail? What would I do that for? It's a horrible way to go." He sounded really shocked. [[s Ebbe Quist > Anselm Pinto, Teodor Lunde]]"I mean the watch. He's never once gone ashore, did you know it? Not for his mother's burying. He's been standing my watch all this time to make up for it, and I can't lie down while he's stood there. Tell him. He won't hear it from me."

Teodor had to swallow twice.

[[s Teodor Lunde > Sigvard Rask]]"Mr. Rask? Did you hear?"

Nothing.

[[s Teodor Lunde > Sigvard Rask]]"It's your turn for the boat. You can have mine. On Thursday. I'll stop here with Pin."

[[s Anselm Pinto > Sigvard Rask]]"He'll stop with me," said Pinto hoarsely. [[s Anselm Pinto > Sigvard Rask]]"I'll teach him onions."

[[scene place=the gallery; present=Teodor Lunde, Anselm Pinto, Sigvard Rask]]
It was a long time before the wedge was knocked out. When the door swung in there was only one man on the gallery, sitting against the lantern with his cap in his hands and his face all wet. It might have been the fog. There wasn't much of it left; there was a star, and under it a line of lights that was the shore.

[[s Sigvard Rask > Teodor Lunde, Anselm Pinto]]"He said to tell you," said the old man, and had to begin again. [[s Sigvard Rask > Teodor Lunde, Anselm Pinto]]"He says the soup wants salt."

[[s Anselm Pinto > Sigvard Rask]]"It does not," said Pinto, and burst into tears.
