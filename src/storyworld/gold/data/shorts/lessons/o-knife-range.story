title: Chapter 41: Knife Range
section: third | past | - | Helm
person: the Captain | the Captain; Captain; the old woman; Captain Oyelaran; Oyelaran | she/her
person: the Commander | the Commander; Commander; the first officer; the Exec | he/him
person: Helm | Helm; Pak; Lieutenant Pak; the boy | he/him
person: Tactical | Tactical | she/her
person: Chief | Chief; the Chief; Engineering; the engineer; the small man | he/him
person: the Margrave | the Margrave; the corsair | he/him
person: the medic | the medic | she/her
person: Dunny | Dunny | he/him
relation: the Captain | the Commander | colleague: captain and first officer
relation: the Captain | Helm | colleague: captain and helmsman
relation: Helm | Tactical | friend: on the same console since the academy
relation: the Captain | Chief | colleague: captain and engineer
relation: the Captain | the Margrave | enemy: fighting ship to ship
=====
# Chapter 41: Knife Range

[[scene place=the bridge; present=the Captain, the Commander, Helm, Tactical, Chief; time=-]]
Nobody on the bridge of the *Patient Heron* had a name. That was the rule when the lights went red. You sat down in the chair and you were the chair.

[[s Tactical > the Captain]]"Third launch," said Tactical. [[s Tactical > the Captain]]"Six birds. No, eight. Two hiding behind two."

[[s the Captain > Tactical]]"Time?"

[[s Tactical > the Captain]]"Ninety seconds, Captain."

[[s the Captain > Helm]]"Helm, give me some ice to stand behind."

[[s Helm > the Captain]]"Looking," said Helm. He had both hands in the gloves and the whole ring of Ossory was rolling past under his fingers, forty million tons of dirty snow, and none of it was the right size. Too small, too small, too fast. [[s Helm > the Captain]]"There's a berg at two-one-zero low. It's tumbling."

[[s the Captain > Helm]]"Can you tumble with it?"

[[s Helm > the Captain]]"I can try, ma'am."

[[s the Commander > Helm]]"You can or you can't," the Commander said. He was standing, because the Commander always stood, one hand on the rail behind the Captain's seat. He was a long, grey, ironed sort of man. [[s the Commander > Helm]]"Which?"

Helm licked his lips. [[s Helm > the Commander]]"I can, sir."

[[s the Captain > Helm]]"Then do it. Chief!" The Captain thumbed the stud on her armrest. [[s the Captain > Chief]]"Chief, I'm about to spin you."

The intercom crackled. There was shouting in the back of it, and something that might have been a hammer. [[s Chief > the Captain]]"You'll what?"

[[s the Captain > Chief]]"Spin you. Hold on to your tea."

[[s Chief > the Captain]]"I have got a man *inside* the number two manifold!" said Engineering. [[s Chief > the Captain]]"You give me thirty seconds to get Dunny out by the ankles, and then you can do what you bloody like!"

[[s the Captain > Chief]]"You've got fifteen."

[[s Chief > the Captain]]"Twenty!"

[[s the Captain > Chief]]"Fourteen, now."

The channel went to swearing. Next to Helm, without taking her eyes off the plot, Tactical slid a peppermint along the console with one finger. He got it with his teeth. They had been doing that since the academy.

[[s Tactical > the Captain]]"Sixty seconds," she said.

[[s the Commander > the Captain]]"Captain, a word." The first officer had bent down. He'd dropped his voice, but it was a small bridge. [[s the Commander > the Captain]]"We can still break for the gap. He wants the convoy, not us. If we run, he'll let us run."

[[s the Captain > the Commander]]"And the convoy?"

[[s the Commander > the Captain]]"Is lost either way."

[[s the Captain > the Commander]]"I count four thousand people in it, Commander."

[[s the Commander > the Captain]]"I've counted them too, ma'am. And I count a hundred and twelve in here. It's my job to say it to you."

[[s the Captain > the Commander]]"It is. Thank you. You've said it." She patted the hand on the rail, twice, as you'd pat a horse. [[s the Captain > Helm]]"Helm, go."

He went. The stars smeared. Somewhere below there was a howl of metal, and over the intercom a voice that wasn't the Chief's said, very clearly, a word Helm's mother did not know that he knew.

[[s Tactical > the Captain]]"They've lost us," said Tactical. [[s Tactical > the Captain]]"Four in the ice. Five. Two gone wide. One's still—it's still on, it's coming round the—"

[[s the Captain > Helm, Tactical]]"Brace," said the Captain.

It was like being inside a bell.

[[scene place=the bridge; present=the Captain, the Commander, Helm, Tactical, the medic, Chief, the Margrave; time=eleven minutes later]]
When Helm next looked at the clock it was eleven minutes later and he had somebody's blood down the side of his neck. It wasn't his. They were lying up cold in the shadow of the berg with everything off that could be turned off, and the only light on the bridge was the medic's lamp, pointed down at the deck, where the Captain was.

[[s the medic > the Commander]]"I want her below," the medic said.

[[s the Captain > the medic]]"No," said the Captain.

[[s the medic > the Captain]]"You've got a piece of chair in you."

[[s the Captain > the medic]]"It's my chair." She sounded like someone talking through a scarf. [[s the Captain > the Commander]]"Commander. You have the ship."

[[s the Commander > the Captain]]"I have the ship." He was kneeling. Helm had never seen him kneel; it made an entirely different man of him. There was a crease in his jacket. [[s the Commander > the Captain]]"What are your orders, ma'am?"

[[s the Captain > the Commander]]"Haven't got any. You have the ship, you silly man."

The medic gave a jerk of her head, and two ratings with a stretcher came out of the dark. It took a while. When they'd gone the Commander stayed down there a moment longer, looking at the place, and then he got up and stood behind the empty seat and put his hand on the rail.

[[s the Commander > Tactical]]"Tactical. Where is he?"

[[s Tactical > the Commander]]"Forty thousand and closing. Taking his time." Her voice was fine. It was only that she was gripping the edge of the console. [[s Tactical > the Commander]]"He's pinging. He knows we're in here, he just doesn't know which one's us. And he's hailing, sir. In clear."

[[s the Commander > Tactical]]"Let's hear it."

The speaker popped. [[s the Margrave > the Captain]]"—fine old ship," a man was saying, with a rich, tired, after-dinner sort of voice, [[s the Margrave > the Captain]]"and I've no wish to break her up. I served with Oyelaran, you know. Is she there? Do put her on. Is it really you, Captain, skulking in the snow?"

[[s Helm > Tactical]]"Is that him?" whispered Helm. [[s Helm > Tactical]]"Is that the Margrave?"

[[s Tactical > Helm]]"He sounds like my dentist," Tactical whispered back.

[[s the Commander > Helm, Tactical]]"Quiet, both of you." The Commander cut the sound. He turned his head a little to one side, like he was reading something off the wall that was in small print. [[s the Commander > Chief]]"Engineering, bridge."

[[s Chief > the Commander]]"Is she dead?" said the intercom.

[[s the Commander > Chief]]"No."

[[s Chief > the Commander]]"You'd tell me."

[[s the Commander > Chief]]"I would. She's gone below, complaining. What have you got left for me, Chief?"

A breath. [[s Chief > the Commander]]"One drive. Four minutes of it, if you're gentle, and two if you're like her. After that, it's the paddles. Dunny's out, he's lost an eyebrow."

[[s the Commander > Chief]]"And the forward tubes?"

[[s Chief > the Commander]]"Oh, they're lovely. It's the doors that won't open."

Tactical shut her eyes. Helm ran it through. No tubes, then; there was only the close-in battery, the little guns, the ones you used on other people's missiles. You would have to be near enough to wave.

He thought about the gap. It was right there on the plot, still open, a black slot with nothing in it. He saw the Exec look at it too.

[[s the Commander > Tactical]]"At what range," the Commander said, [[s the Commander > Tactical]]"would the close-in battery go through a corsair's bridge?"

Nobody breathed.

[[s Tactical > the Commander]]"Eight hundred metres," said Tactical. [[s Tactical > the Commander]]"Sir, that's—nobody's ever—they call that knife range, that's not a real thing, it's a *joke*—"

[[s the Commander > Helm]]"Helm?"

[[s Helm > the Commander]]"Sir."

[[s the Commander > Helm]]"This berg of yours is tumbling. When does its orbit take it nearest to him?"

He didn't need to look. He'd had the thing under his palm for eleven minutes and he knew it like a dog. [[s Helm > the Commander]]"Nineteen minutes. It'll pass inside three thousand. If I clamp us on the dark side and we don't so much as sneeze, he'll think we're weather."

[[s the Commander > Helm]]"And then?"

[[s Helm > the Commander]]"Then I let go, sir. And I throw us at him."

[[s the Commander > Helm]]"You can or you can't," said the first officer. It was the same question exactly. It just didn't sound the same.

[[s Helm > the Commander]]"I can."

[[s the Commander > Helm]]"Very well." He came round the rail, hitched his trousers at the knee, and for the first time in anyone's memory the Commander sat down.

---

[[scene place=the bridge; present=the Commander, Helm, Tactical, Chief, the Margrave; time=Nineteen minutes]]
Nineteen minutes is a very long time to sit still on the bridge of anything. Tactical ran out of peppermints.

[[s Tactical > the Commander]]"Four thousand," she said. She was nearly mouthing it, as though they'd hear her across the vacuum. [[s Tactical > the Commander]]"Three-eight. Three-five."

[[s Chief > the Commander]]"Bridge, Engineering," the intercom murmured.

[[s the Commander > Chief]]"Go ahead."

[[s Chief > the Commander]]"I only wanted to say, we've had a talk down here, and you can be like her. If you need to. I'll find you the extra somewhere."

[[s the Commander > Chief]]"Thank you, Chief."

[[s Chief > the Commander]]"Don't thank me. I'm burning your cabin door."

[[s Tactical > the Commander]]"Three thousand. Sir, he's lighting up, he's painting the next berg over, he's got his *side* to us—"

[[s the Commander > Helm]]"Now, Helm."

Helm let go.

He never could describe it after. The berg fell away off his left hand like a wet glove, the drive came in under him, all of it, the whole four minutes in one shout, and the corsair went from a spark to a toy, to a house, to a *wall*. Lights on it. Portholes. He'd swear to the end of his life he saw someone with a cup.

[[s Tactical > the Commander]]"Two thousand! Fifteen hundred! He's seen us, he's turning, guns are coming round!"

[[s the Commander > Tactical]]"Wait," said the Commander.

[[s Tactical > the Commander]]"Twelve hundred!"

[[s the Commander > Tactical]]"Wait for it."

[[s the Margrave > the Commander]]"*Who is that?*" the speaker yelped. Someone's elbow must have got the switch. [[s the Margrave > the Commander]]"Oyelaran, what are you doing? You'll kill us all! Oyelaran!"

[[s the Commander > the Margrave]]"She's indisposed," said the first officer. [[s the Commander > Tactical]]"Tactical, you may fire."

She fired. She was screaming, Helm realised, or he was. He rolled them belly-up over the top of that enormous hull, with so little to spare that he took off their own aerials, and behind him there was a stitching noise, like a big sewing machine, for one and a half seconds, and then nothing in front of him but stars.

No one spoke for a bit.

[[s the Commander > Tactical]]"Report," said the Commander.

[[s Tactical > the Commander]]"He's drifting." She wiped her nose on the back of her wrist. [[s Tactical > the Commander]]"No helm, no lights forward. There's just a hole. Sir, where his bridge was, there's a... you can see *through* it."

[[s Chief]]"Did it work?" said the intercom. [[s Chief]]"Hello? Somebody? Only it's gone very dark down here, and Dunny's praying."

[[s the Commander > Chief]]"It worked, Chief."

What came out of the speaker then was eleven stokers and a hammer. The Commander listened to it with his head bowed. Then he stood up, tugged down his jacket, and looked at the crease with dislike.

[[s the Commander > Helm, Tactical]]"Secure from red," he said.

The lights came up white, and they were people.

[[scene place=sickbay; present=the Captain, the Commander, Helm, Chief, the medic; time=an hour after that]]
It was an hour after that before anyone would let him off watch, and he'd meant to go to his bunk, but his feet went down to sickbay. There was a crowd in there already. A small round man, black to the elbows, was sitting on the end of the Captain's cot, eating her dinner.

[[s Chief > Helm]]"Is this him?" said the small man. He had the voice. It was so strange to see it come from a face. [[s Chief > Helm]]"Is this the boy that took off my aerials?"

[[s Helm > Chief]]"Sorry, Chief."

[[s Chief > Helm]]"Six of them! I counted!" The engineer pointed a fork at him. [[s Chief > Helm]]"I'd have been ashamed of you if you'd missed."

[[s the medic > Chief]]"Five minutes," said the medic from the door, [[s the medic > Chief]]"and that is *her* pudding."

The old woman on the pillow opened an eye. Without the chair around her there wasn't a great deal of her. On the other side the Commander was standing, naturally, with his hand on the bed rail.

[[s the Captain > the Commander]]"Eight hundred metres," she said. [[s the Captain > the Commander]]"You. I leave you alone with my ship for half an hour."

[[s the Commander > the Captain]]"Seven hundred and forty, ma'am. I thought I ought to be sure."

[[s the Captain > the Commander]]"You wanted to run."

[[s the Commander > the Captain]]"I did want to. I still think that it was the correct advice."

She laughed, and it plainly hurt. [[s the Captain > Helm]]"Come here, Helm. Closer. I don't bite, I've stitches. What's your name?"

He had been on her bridge for two years. [[s Helm > the Captain]]"Pak, ma'am. Lieutenant Pak."

[[s the Captain > Helm]]"Well, Lieutenant Pak," said Captain Oyelaran, [[s the Captain > Helm]]"the Commander here owes the Chief a door. Go and help him find one."
