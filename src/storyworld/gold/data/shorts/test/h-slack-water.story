title: slack water
section: third | past | - | Ilya Brandt
section: third | past | - | Teo Okafor
person: Ilya Brandt | Ilya; Brandt; Doc; the medic; the shorter man | he/him
person: Teo Okafor | Teo; Okafor; the pilot; the taller man | he/him
person: Sunny | Sunny; the mechanic | they/them
person: Kit | Kit; the kid | he/him
person: Captain Halloran | Halloran; the captain; Cap; Captain | she/her
person: Mrs. Abelard | Mrs. Abelard | she/her
relation: Ilya Brandt | Teo Okafor | romantic: unspoken, both in love
relation: Ilya Brandt | Teo Okafor | colleague: crew of the same boat
relation: Sunny | Kit | colleague: crew of the same boat
relation: Captain Halloran | Teo Okafor | colleague: his captain
relation: Captain Halloran | Ilya Brandt | colleague: his captain
=====
slack water

Chapter 1: the one with the stitches

Notes: ok so this was supposed to be a oneshot. it is not a oneshot. set somewhere in s2 between the pump house fire and the episode we don't talk about. my beta says you can't moor an ambulance like that and i have chosen to ignore her. cw: blood, needles, two idiots.

[[scene place=the galley of Number Nine/Number Nine; present=Ilya Brandt, Teo Okafor, Sunny, Kit; time=Twenty to four in the morning]]
Twenty to four in the morning, and the kettle in the galley of Number Nine had been screaming for a good ten seconds before anybody said anything about it.

[[s Sunny]]"Are we all just," said Sunny, not opening their eyes, [[s Sunny]]"going to let that happen?"

[[s Teo Okafor > Sunny]]"I'm driving," Teo called through the hatch.

[[s Sunny > Teo Okafor]]"We're tied up."

[[s Teo Okafor > Sunny]]"I'm driving *spiritually.*"

In the end it was Kit who got it, because Kit was nineteen and three weeks in and still got up for everything. He banged around in the locker for mugs. The tide was nearly done; you could feel it in the hull, that slow loose nothing before the water made up its mind. Ilya kept his left arm folded tight under his jacket and concentrated on looking like a man who was merely tired. It wasn't a stretch.

[[s Kit > Ilya Brandt]]"Tea, Doc?"

[[s Ilya Brandt > Kit]]"I'm not a doctor."

[[s Kit > Ilya Brandt]]"Tea, not-a-doctor?"

[[s Ilya Brandt > Kit]]"No. Thank you."

He knew it was a mistake as soon as it was out of his mouth. There was a silence from the wheelhouse. Then Teo's head appeared in the hatch, upside down, curls everywhere.

[[s Teo Okafor]]"Did he just say no to tea?"

[[s Sunny > Teo Okafor]]"He did," Sunny said.

[[s Teo Okafor > Sunny]]"He's never said no to tea. He drank that stuff on Barrage Street that had a moth in it."

[[s Ilya Brandt > Teo Okafor]]"The moth was dead," said Ilya.

[[s Teo Okafor > Ilya Brandt]]"How is that *better?*" The pilot swung himself down through the hatch, all six foot three of him, and cracked his elbow on the same pipe he always cracked it on. He didn't even swear. He was looking at Ilya's sleeve. [[s Teo Okafor > Ilya Brandt]]"Take your jacket off."

[[s Ilya Brandt > Teo Okafor]]"You could buy me dinner first."

Kit choked. The mechanic opened one eye, took in the medic, took in the pilot, and closed it again with the air of someone who had seen this play before and hadn't liked the second act. [[s Sunny > Kit]]"Kit. Come and help me look at the bilge pump."

[[s Kit > Sunny]]"What's wrong with the bilge pump?"

[[s Sunny > Kit]]"Nothing. Bring a torch."

[[s Kit > Sunny]]"But I just made —"

[[s Sunny > Kit]]"Bring both torches."

[[scene place=the treatment bay; present=Ilya Brandt, Teo Okafor, Captain Halloran; time=-]]
Teo marched him aft to the treatment bay by the good elbow, sat him down on the patients' side, and switched on the big light. Under it the sleeve was very obviously not wet with water.

He didn't say anything for a bit. That was how Ilya knew it was bad. A quiet Teo was like a quiet engine.

[[s Teo Okafor > Ilya Brandt]]"When?"

[[s Ilya Brandt > Teo Okafor]]"The window. When we were getting Mrs. Abelard out." He let the jacket be peeled off him. [[s Ilya Brandt > Teo Okafor]]"It's shallow."

[[s Teo Okafor > Ilya Brandt]]"That was *two hours* ago."

[[s Ilya Brandt > Teo Okafor]]"She was having a heart attack. It seemed rude to bring it up."

[[s Teo Okafor > Ilya Brandt]]"And after? When she wasn't?"

Ilya didn't have an answer to that, so he looked at the wall, where somebody (Sunny) had taped up a notice reading [[m Sunny]]"PLEASE DO NOT BLEED ON THE NEW FLOOR", and somebody else (Teo) had added [[m Teo Okafor]]"this means you brandt".

[[s Ilya Brandt > Teo Okafor]]"Top drawer," he said finally. [[s Ilya Brandt > Teo Okafor]]"The curved needle. You'll have to do it, I can't tie off one-handed."

[[s Teo Okafor > Ilya Brandt]]"I drive the boat."

[[s Ilya Brandt > Teo Okafor]]"You mended Kit's rucksack."

[[s Teo Okafor > Ilya Brandt]]"You are not a rucksack, Ilya!" But he was already washing his hands, up to the elbow, the way he'd watched it done a hundred times. They were good hands. Ilya had had a lot of opportunity to come to that conclusion and he wasn't going to go through it all again now.

[[s Teo Okafor > Ilya Brandt]]"Okay. Okay. Talk me through it."

[[s Ilya Brandt > Teo Okafor]]"In on the far side. Straight down. Now turn your wrist."

[[s Teo Okafor > Ilya Brandt]]"Does it hurt?"

[[s Ilya Brandt > Teo Okafor]]"No."

[[s Teo Okafor > Ilya Brandt]]"Liar."

[[s Ilya Brandt > Teo Okafor]]"Turn your wrist *more.*"

The radio on the bulkhead coughed, and they both jumped. [[s Captain Halloran > Teo Okafor, Ilya Brandt]]"Nine, this is Station. I've had you showing idle for twenty minutes. Would somebody like to tell me a story?"

Teo stared at the handset, then at his own gloves, then at the thread running out of Ilya's arm. [[s Teo Okafor > Ilya Brandt]]"Get that," he hissed.

Ilya thumbed it with his free hand. [[s Ilya Brandt > Captain Halloran]]"Bilge pump, Captain."

A pause. [[s Captain Halloran > Ilya Brandt]]"What's wrong with it?"

[[s Ilya Brandt > Captain Halloran]]"Nothing," he said, without thinking, and the taller man folded in half over the instrument tray and shook.

[[s Captain Halloran > Ilya Brandt]]"I see," said Halloran, who always did. [[s Captain Halloran > Ilya Brandt, Teo Okafor]]"Carry on."

It took six stitches. By the fourth one Teo had stopped asking if it hurt. By the sixth he had his tongue between his teeth and his forehead about four inches from Ilya's collarbone, and Ilya had counted every rivet in the ceiling twice. When it was tied off, Teo didn't move his hand. It stayed where it was, just under the dressing, warm right through the glove.

[[s Teo Okafor > Ilya Brandt]]"Next time," he said to the arm, [[s Teo Okafor > Ilya Brandt]]"you tell me."

*There won't be a next time*, Ilya thought. *I put the form in on Monday.*

[[s Ilya Brandt > Teo Okafor]]"Next time," he agreed.

Chapter 2: the one with the form

Notes: teo pov!! i'm sorry in advance. or am i

[[scene place=the captain's office; present=Teo Okafor, Captain Halloran; time=nine o'clock]]
There were two chairs in the captain's office and one of them had been full of lifejackets since before Teo was hired. At nine o'clock, end of shift, he came up smelling of diesel and found it empty. So that was the first bad sign.

[[s Captain Halloran > Teo Okafor]]"Sit."

He sat. [[s Teo Okafor > Captain Halloran]]"If it's about the bilge pump, Cap —"

[[s Captain Halloran > Teo Okafor]]"It isn't about the bilge pump." Halloran took off her glasses and rubbed the place where they'd been. [[s Captain Halloran > Teo Okafor]]"He hasn't told you, has he? No. Look at you. Of course he hasn't."

[[s Teo Okafor > Captain Halloran]]"Told me what? Who hasn't?"

She slid a sheet of paper across the desk and then turned her chair round to face the window, like she'd suddenly developed a passion for seagulls. [[s Captain Halloran > Teo Okafor]]"I'm not showing you that. It's confidential. I'm looking at the weather."

It was a transfer request. Teo knew the handwriting before he got to the name; nobody else on the water made their sevens like that. *Brandt, I.* North Basin, day boats. And at the bottom, on the line where it said reason, in those tiny upright capitals: [[m Ilya Brandt]]"CONFLICT OF INTEREST."

He read it four times. It didn't get any longer.

[[s Teo Okafor > Captain Halloran]]"What does that mean?"

[[s Captain Halloran > Teo Okafor]]"I've been doing this for thirty-one years," Halloran told the seagulls, [[s Captain Halloran > Teo Okafor]]"and I've had that on a form three times. Once it was a fellow selling our diesel."

[[s Teo Okafor > Captain Halloran]]"And the other two?"

[[s Captain Halloran > Teo Okafor]]"I was at the weddings." She held a hand out behind her for the paper. [[s Captain Halloran > Teo Okafor]]"I have to sign it by noon, Okafor. I'm a very slow reader."

[[scene place=the jetty; present=Teo Okafor, Ilya Brandt, Kit, Sunny, Captain Halloran; time=-]]
He took the outside stairs three at a time. The jetty was slick and shining, and Kit was at the far end of it hosing down Number Nine with a great deal more enthusiasm than aim. Ilya was on an upturned crate with his sleeve rolled, changing his own dressing. One-handed. With his *teeth.*

[[s Teo Okafor > Ilya Brandt]]"Which one am I?" said Teo.

Ilya looked up, tape in his mouth. [[s Ilya Brandt > Teo Okafor]]"Mm?"

[[s Teo Okafor > Ilya Brandt]]"Conflict of interest. I'm just asking. Am I the conflict or am I the interest?"

The tape fell out.

[[s Kit > Teo Okafor, Ilya Brandt]]"What's a conflict of interest?" said Kit, coming up with the hose still running. [[s Kit > Teo Okafor]]"Is this about the diesel?"

[[s Teo Okafor > Kit]]"Go and have breakfast, Kit."

[[s Kit > Teo Okafor]]"I had breakfast."

[[s Teo Okafor > Kit]]"Go and have mine."

[[s Sunny > Kit]]"Leave the hose, sweetheart," said a voice from inside the engine hatch, and a spanner came up and pointed at the canteen. Kit left the hose. The kid went backwards most of the way so as not to miss anything.

Ilya had gone a really terrible colour. [[s Ilya Brandt > Teo Okafor]]"She showed you."

[[s Teo Okafor > Ilya Brandt]]"She looked at some weather. Answer the question."

[[s Ilya Brandt > Teo Okafor]]"It isn't the kind of question you can just —"

[[s Teo Okafor > Ilya Brandt]]"There's two options!"

[[s Ilya Brandt > Teo Okafor]]"When the roof went in," the medic said, very fast, looking at the planks, [[s Ilya Brandt > Teo Okafor]]"at the pump house. There were four people in there and you were one of them. I'm supposed to go to the worst one first. That's the entire job. And I went to you." He swallowed. [[s Ilya Brandt > Teo Okafor]]"You had a bump on the head. There was a woman with a crushed leg and I went to *you.* So. I can't be on your boat."

The hose ran and ran. Teo let out a breath he felt like he'd been holding since the fire.

[[s Teo Okafor > Ilya Brandt]]"She lived, though," he said. [[s Teo Okafor > Ilya Brandt]]"The woman. You got to her."

[[s Ilya Brandt > Teo Okafor]]"That's not the point."

[[s Teo Okafor > Ilya Brandt]]"Ilya. I took Nine through the Narrows on a falling tide with a dead port engine because you said *hurry.* You think I'm fine? You think you're the only one who's not fine?" He crouched down so that for once the shorter man didn't have to look up. He picked the tape off the planks, bit the end, and smoothed it down over six really quite ugly stitches. [[s Teo Okafor > Ilya Brandt]]"So. Conflict or interest."

It took so long that the gulls came back.

[[s Ilya Brandt > Teo Okafor]]"Both," said Ilya, hoarsely. [[s Ilya Brandt > Teo Okafor]]"Obviously both, you enormous —"

And the bell went.

[[s Sunny]]"*Every* time," said the engine hatch.

Above them the office window flew up. [[s Captain Halloran > Teo Okafor, Ilya Brandt, Sunny]]"Relief crew's stuck at the lock! Fire on Cooper's Stairs, two trapped. Are you my boat or aren't you?"

They looked at each other. Ilya was already rolling down his sleeve.

[[s Ilya Brandt > Captain Halloran]]"We're your boat," he shouted back.

End notes: they'll kiss in ch 3 i PROMISE. comments feed me.
