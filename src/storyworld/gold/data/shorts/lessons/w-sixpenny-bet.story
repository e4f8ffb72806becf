title: The Short Ration
section: third | past | - | Osei
person: Osei | Osei; Osei Twumasi; Stitch; the medic; the ship's medic; Mr. Twumasi | he/him
person: Captain Skaale | Captain Skaale; Skaale; Jorunn; the Old Woman; the captain; ma'am | she/her
person: Pradip | Pradip; Pradip Gurung; Gurung; the engineer; the little man; Dip | he/him
person: Calloway | Calloway; Henrietta Calloway; Hen; the pilot; the woman with the shaved head; Lucky | she/her
person: Bet | Bet; the ship; the voice from the grille; old girl | she/her
person: the stowaway | the stowaway; the passenger; the boy; kiddo; son | he/him
person: Customs | Customs; the cutter; the young man on the speaker; Cutter Seventeen; Lieutenant | he/him
relation: Osei | Pradip | friend
relation: Pradip | Calloway | friend
relation: Captain Skaale | Osei | colleague
relation: Captain Skaale | Customs | enemy
=====
[[scene place=the galley of the Sixpenny Bet/the galley; present=Osei, Captain Skaale, Pradip, Calloway; time=forty-one days out]]
Forty-one days out from Ganymede with nine thousand tons of seed potatoes, somebody on board the Sixpenny Bet was stealing the jam.

[[s Pradip > Osei, Calloway, Captain Skaale]]"I'm not accusing," said the little man at the head of the galley table. He had an empty jar in front of him, and a caliper. [[s Pradip > Osei, Calloway, Captain Skaale]]"I'm only saying it was at sixty-two millimeters on Tuesday."

[[s Calloway > Pradip]]"You *measured* it?"

[[s Pradip > Calloway]]"I measure everything. That's why you've got air."

[[s Calloway > Pradip]]"It's apricot, Dip. Nobody even likes apricot."

[[s Pradip > Calloway]]"Somebody does!"

The woman with the shaved head tipped back her chair until it touched the bulkhead. She was eating crackers, dry, out of the sleeve, with the air of a person who has nothing to hide.

[[s Calloway > Osei]]"What about you, Stitch? You've got the look. Quiet fella. Sweet tooth."

[[s Osei > Calloway]]"I'm diabetic," said Osei Twumasi.

[[s Calloway > Osei]]"That's just what a jam thief would say."

[[s Captain Skaale > Calloway]]"Hen," said the captain.

[[s Calloway > Captain Skaale]]"I'm only having fun."

[[s Captain Skaale > Calloway]]"Have it with your chair on the floor." Jorunn Skaale was seventy and had a pipe that she hadn't lit since it became a felony. She took it out and looked down the stem. [[s Captain Skaale > Bet]]"Bet, who's been in the stores?"

It took the ship a moment. It always did; she was an old ship, and they'd bought the voice secondhand from a ferry.

[[s Bet > Captain Skaale]]"All passengers are reminded to keep clear of the doors," said the voice from the grille.

[[s Captain Skaale > Bet]]"Yes, all right. Who?"

[[s Bet > Captain Skaale]]"Gurung, four times. Calloway, nine times."

[[s Pradip > Calloway]]"*Nine!*"

[[s Calloway > Pradip]]"Crackers! I like crackers!"

[[s Bet > Captain Skaale]]"Twumasi, none. Skaale, once, at oh-three-hundred, for the brandy."

[[s Captain Skaale > Bet]]"That'll do, old girl."

[[s Bet > Captain Skaale]]"And the other one," said Bet, [[s Bet > Captain Skaale]]"six times. Mind the gap."

Nobody said anything. The chair came down on its front legs. Very slowly, so that it wouldn't make a noise, Pradip laid down the caliper.

[[s Calloway > Captain Skaale]]"The other *what?*" said the pilot.

***

[[scene place=Hold Three; present=Osei, Pradip, the stowaway]]
They found him in Hold Three, behind the russets. That is to say, Osei found him. Pradip found a nest made of packing quilts, said a word in Nepali, and put his lantern straight in the medic's eyes.

[[s Osei > Pradip]]"Get that thing off me."

[[s Pradip > Osei]]"He could have a weapon."

[[s Osei > Pradip]]"He's got a spoon."

It was true. He was eleven or twelve, with hair that had been cut with something not meant for it, and he was holding out the spoon in front of him at the full length of his arm. The arm was shaking. There was jam on the cuff.

[[s Osei > the stowaway]]"Hi, kiddo. I'm Osei. This is Pradip. He's more worried about the jar than he is about you."

[[s Pradip > Osei]]"I'm not."

[[s Osei > the stowaway]]"What's your name?"

The spoon dipped, and came up again.

[[s Pradip > the stowaway]]"How did you get past the hold scan?" the engineer burst out. [[s Pradip > the stowaway]]"There's a heat plate! It's a good plate, I put it in myself!"

[[s the stowaway > Pradip]]"I got cold first," said the boy.

[[s Pradip > the stowaway]]"What do you mean, cold?"

[[s the stowaway > Pradip]]"I sat in the ice truck till I couldn't feel my hands. Then I went in with the potatoes. A man told me. He said, 'If you're the same as the potatoes it won't see you.' "

[[s Osei > the stowaway]]"Let me see them. Your hands."

[[s the stowaway > Osei]]"They're okay."

[[s Osei > the stowaway]]"I'm sure they are. Let me see."

It was a while before the spoon went down. Osei held the light in his teeth. Three of the fingers on the left were black to the first joint, and they'd been that way for forty days, wrapped in a sock. He didn't say anything about it. What he said, around the flashlight, was meant to be [[q]]"good," and he hoped that it sounded that way. Behind him the engineer had sat down all at once on a crate.

[[s Pradip > Osei]]"I ran the heat in here at four degrees," Pradip said. [[s Pradip > Osei]]"For the potatoes. I could have run it at ten. They'd have kept at ten."

[[s Osei > Pradip]]"You didn't know."

[[s Pradip > Osei]]"I measure *everything*."

[[scene place=the sickbay; present=Osei, Captain Skaale, Calloway, Pradip, the stowaway]]
The boy had lost two of the three by supper. He slept through it, and then he slept some more, and the whole ship's company stood around the sickbay with nothing to do with their own hands.

[[s Calloway > Osei]]"Who'd he belong to?"

[[s Osei > Calloway]]"He's got a mine tag. Indenture. It's been filed most of the way through."

[[s Calloway > Osei]]"They do that to *kids*?"

[[s Captain Skaale > Calloway]]"They do it to the parents," said the captain, [[s Captain Skaale > Calloway]]"and then the parents die. Hen, where are we?"

[[s Calloway > Captain Skaale]]"Thirty hours off the customs line."

[[s Captain Skaale > Calloway]]"And what are they boarding for, this month?"

Henrietta Calloway, called Lucky on six stations and Hen on this one, ran a palm over her scalp. She didn't like to say it. [[s Calloway > Captain Skaale]]"Runaways," she said.

[[s Captain Skaale > Pradip]]"Mr. Gurung. If we're caught with him?"

[[s Pradip > Captain Skaale]]"They take the ship."

[[s Captain Skaale > Osei]]"Mr. Twumasi?"

[[s Osei > Captain Skaale]]"They'd take my license. Ma'am, I don't much care. I only want to say—"

[[s Captain Skaale > Osei]]"I know what you want to say. Sit down, you've been up all day." The Old Woman set her back against the drug locker. [[s Captain Skaale > Osei, Calloway, Pradip]]"I'm going to tell you all something, and then we'll vote, since it's your necks.

[[s Captain Skaale > Osei, Calloway, Pradip]]"When I was mate on the Halcyon we found one in the chain locker. A girl. We had a fair captain, a churchgoing man, and he gave her soup, and he wrote her down in the log, all proper, and he handed her over at the line. She thanked us for the soup.

[[s Captain Skaale > Osei, Calloway, Pradip]]"I've had forty-four years to think about what else I might've done. I've got it up to about thirty things."

The pump ticked. On the cot the passenger turned over, with his bandaged paw up by his cheek.

[[s Calloway > Captain Skaale]]"I vote we start with number one," said the pilot, a bit thickly.

[[s Pradip > Captain Skaale]]"Seconded."

[[s Captain Skaale > Osei]]"Stitch?"

He couldn't get it out. He nodded.

[[s Bet]]"This service," remarked the grille, [[s Bet]]"will be calling at all stations."

***

[[scene place=the bridge; present=Osei, Captain Skaale, Calloway; time=thirty hours later]]
Thirty hours later the young man on the speaker wanted to know how many souls.

[[s Captain Skaale > Customs]]"Four," said Captain Skaale. She'd put the pipe in, for the look of it, though it was voice only. [[s Captain Skaale > Customs]]"And nine thousand tons of potatoes."

[[s Customs > Captain Skaale]]"Sixpenny Bet, Cutter Seventeen. Our scope's showing five on the thermals."

On the bridge nobody breathed. Calloway's knuckles were yellow on the stick.

[[s Captain Skaale > Customs]]"It would," said the captain.

[[s Customs > Captain Skaale]]"Say again?"

[[s Captain Skaale > Customs]]"My engineer's in bed with a fever of a hundred and four. He's giving off enough for two. Would you like to talk to my medic?"

She held out the microphone. Osei looked at it as he'd have looked at a snake. He had never told a good lie in his life. His mother used to say that you could read him through a wall.

[[s Osei > Customs]]"This is the, uh. Twumasi. Ship's medic."

[[s Customs > Osei]]"What's he got, Doc?"

[[s Osei > Customs]]"I don't know yet," he said. It was as true as anything. He shut his eyes and thought of a sock, and of what was inside of it. [[s Osei > Customs]]"It starts in the fingers. They go black. I took two off yesterday, with a local, on a cot. I've never seen it before on a ship. I'd be very glad if you'd come over, Lieutenant, and have a look at him, because I'm scared to death, and I'd like somebody else to be."

The speaker hissed for a good long time.

[[s Customs > Osei]]"Two fingers?"

[[s Osei > Customs]]"So far."

[[s Customs > Osei]]"Is it, would you say it's catching?"

[[s Osei > Customs]]"Well, it's going through the whole crew," said Osei. His voice cracked right down the middle. [[s Osei > Customs]]"It's got every one of us."

Behind him somebody sobbed, or laughed.

[[s Customs > Captain Skaale]]"Sixpenny Bet, you're cleared through," said Cutter Seventeen quickly. [[s Customs > Captain Skaale]]"Don't stop. Please don't stop. God go with you."

The light went out. Calloway put her forehead down on the panel. The captain took the cold pipe from her teeth and looked at it, and then, felony or no felony, she felt around in the pocket of her coat for a match. Astern of them the cutter was already turning away, rather fast, with all of its lamps on. Nobody waved.

[[s Calloway > Osei]]"*Doc*," she said into it. [[s Calloway > Osei]]"I take it all back. You could steal any jam you want."

[[scene place=the galley; present=Osei, Pradip, the stowaway]]
Pradip was in the galley, and he hadn't got a fever. He had the caliper, and a new jar. Across from him sat the boy, in a pilot's jacket with the sleeves rolled six times.

[[s Pradip > the stowaway]]"Now you read it off. What's it say?"

[[s the stowaway > Pradip]]"Ninety."

[[s Pradip > the stowaway]]"Ninety what?"

[[s the stowaway > Pradip]]"Millimeters."

[[s Pradip > the stowaway]]"Good. That's full. You have to know what full is, son, or you'll never know what's gone." He slid over the spoon. [[s Pradip > the stowaway]]"Go on. Then measure it again."

Osei leaned in the door. It seemed to him that it had gotten warmer. He looked up at the dial over the hatch to the hold, where it had said four ever since Ganymede, and it said twenty-one.

[[s Osei > Pradip]]"What about the potatoes?"

[[s Pradip > Osei]]"They'll sprout," said the engineer. He didn't look around. [[s Pradip > Osei]]"Let them."
