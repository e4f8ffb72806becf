title: Stick
section: third | past | - | Odalys
person: Odalys | Odalys; Odie; Ferrer | she/her
person: Coach Wanjiru | Coach Wanjiru; Coach; Wanjiru; Coach W | she/her
person: Frankie | Frankie; Francesca | she/her
person: Greta | Greta; Lund; the captain | she/her
person: Noor | Noor; Haddadin; the new girl | she/her
person: Mr. Lund | Mr. Lund | he/him
person: Priya | Priya | ?
person: Abuela | Abuela | she/her
person: the loudspeaker | the loudspeaker | ?
relation: Odalys | Frankie | friend: best friend
relation: Coach Wanjiru | Odalys | other: coach
relation: Coach Wanjiru | Frankie | other: coach
relation: Coach Wanjiru | Greta | other: coach
relation: Coach Wanjiru | Noor | other: coach
relation: Abuela | Odalys | family: grandmother
relation: Priya | Greta | colleague: teammate
relation: Mr. Lund | Greta | family: father
relation: Greta | Frankie | colleague: teammate
=====
Stick

[[scene place=the gym; present=Odalys, Coach Wanjiru, Frankie, Greta, Noor; time=Thursday]]
The Thursday before the meet, the new girl fell off the beam for the sixth time and didn't make a sound.

It was starting to get on everyone's nerves. You were supposed to say something. Greta said [[s Greta]]"shoot." Frankie said a word that had gotten her mother called in. Odalys generally yelped. The new girl just landed, looked at the beam like it was a person who'd told her something interesting, and got back up.

[[s Frankie > Odalys]]"It's creepy," Frankie whispered. She was sitting against the mats with her knees up and her left hand in her armpit. [[s Frankie > Odalys]]"It's like she's a deer."

[[s Odalys > Frankie]]"Deer don't do back walkovers."

[[s Frankie > Odalys]]"Neither does she."

[[s Coach Wanjiru > Frankie, Odalys]]"Ladies." Coach Wanjiru had not turned around. Nobody knew how she did it. She was five foot nothing, in a purple tracksuit older than any of them, and she was standing at the far end of the gym watching the new girl's feet. [[s Coach Wanjiru > Frankie, Odalys]]"If you have breath for gossip, then you have breath for conditioning. Push-ups. Twenty."

[[s Odalys > Coach Wanjiru]]"Sorry, Coach," said Odalys.

[[s Frankie > Coach Wanjiru]]"Sorry, Coach W."

Odalys rolled over and got started. At four she noticed she was alone. Frankie was on her knees with both hands on the floor, not moving, looking at the left one.

[[s Odalys > Frankie]]"What?"

[[s Frankie > Odalys]]"Nothing."

[[s Odalys > Frankie]]"Is it your wrist again?"

[[s Frankie > Odalys]]"Shut *up*, Odie." It came out through her teeth. She shot a look down the gym, and then she did something Odalys had never seen anyone do: she put her weight on her right hand and her left forearm, and faked it. She did sixteen push-ups on an elbow. From the other end you couldn't have told.

[[s Odalys > Frankie]]"Frankie. That's bad. That's, like, doctor bad."

[[s Frankie > Odalys]]"It's sore. It's two days. After Saturday I'll rest it for a month, I'll put it in a *crib*." Her bangs were stuck to her forehead. [[s Frankie > Odalys]]"If you tell her I'll never speak to you again. I mean it. Swear."

[[s Odalys > Frankie]]"What do I swear on?"

[[s Frankie > Odalys]]"Your abuela."

[[s Odalys > Frankie]]"She's *alive*."

[[s Frankie > Odalys]]"Then you better not break it."

[[s Greta > Odalys, Frankie]]"What are you swearing?" It was Greta, dripping chalk, with her water bottle. Greta Lund was sixteen and captain and had never in her life stepped out of bounds.

[[s Frankie > Greta]]"That we'll kick butt on Saturday," Frankie said.

[[s Greta > Frankie]]"Language."

[[s Frankie > Greta]]"Butt isn't language!"

Down the gym there was a thump. Seven. They all looked. The new girl was standing on the mat with her hands at her sides, and Coach Wanjiru was saying something up at her, low, and counting on her fingers. The new girl nodded. She said one word back.

[[s Odalys > Frankie, Greta]]"She talks," said Odalys.

[[s Greta > Odalys]]"She's only the alternate," Greta said. She did not say it in a mean way. She screwed the top back on her bottle, and checked it. [[s Greta > Odalys, Frankie]]"Four scores count on beam, we've got three of us and Priya, and Priya's got mono. So she goes up fourth and falls off and we still need our three. That's why nobody can mess up. Okay? Nobody."

[[s Frankie > Greta]]"No pressure," said Frankie, and put her hand back in her armpit.

[[scene place=the van; present=Odalys, Coach Wanjiru, Frankie, Greta, Noor; time=Saturday morning/five-thirty]]
Saturday morning it was still dark when the van came. It was five-thirty, it smelled of bananas, and Coach drove it the way she did everything, very upright and with no radio. Greta had the front seat, with the binder. The new girl was by herself in the way back. That left the middle, where Frankie was pretending to be asleep on Odalys's shoulder.

[[s Coach Wanjiru > Greta]]"Warm-up order," said Coach.

[[s Greta > Coach Wanjiru]]"Bars, beam, floor, vault." Greta didn't need the binder. [[s Greta > Coach Wanjiru]]"Eleven-ten start. My dad's bringing the orange slices."

[[s Coach Wanjiru > Greta]]"Does your father know that he is not permitted to shout?"

[[s Greta > Coach Wanjiru]]"I told him."

[[s Coach Wanjiru > Greta]]"And?"

[[s Greta > Coach Wanjiru]]"He said he'd shout quietly."

Odalys laughed, and Frankie's head bounced, and Frankie's arm slid off her lap and her hand hit the seat belt buckle. It was hardly anything. It was a tap. All the breath went out of her in a thin little line, and she folded up over it.

Nobody in front turned around. But when Odalys looked up, there were eyes in the mirror.

[[s Coach Wanjiru > Odalys]]"Ferrer," said Coach.

[[s Odalys > Coach Wanjiru]]"Yes, Coach?"

[[s Coach Wanjiru > Odalys]]"Is everything all right in my van?"

Frankie had hold of her knee. She was digging her nails in. Odalys thought about Abuela, who went to Mass at six every morning on a bad hip, and who'd outlive everybody unless somebody did something stupid.

[[s Odalys > Coach Wanjiru]]"Yes, Coach," she said.

The eyes stayed a second longer, and went back to the road.

[[s Noor]]"There's ice," said somebody.

It was so quiet that for a moment Odalys thought it was the radio after all. She twisted round. The new girl was leaning over the seat back, holding out a lunch bag with a blue gel pack in it. She had extremely straight eyebrows, and she was looking at Frankie.

[[s Noor > Frankie]]"For my juice," she explained. [[s Noor > Frankie]]"I don't mind warm juice."

[[s Frankie > Noor]]"I don't need it," Frankie hissed.

[[s Noor > Frankie]]"Okay."

She went on holding it out. She held it out past two exits and a toll. In the end Frankie snatched it.

[[s Frankie > Noor]]"What's your name again?" she muttered, from somewhere down inside her hoodie.

[[s Noor > Frankie]]"Noor. Haddadin. I've told you four times."

[[s Frankie > Noor]]"You have not."

[[s Noor > Frankie]]"I have," said Noor peacefully. [[s Noor > Frankie]]"You were talking."

---

[[scene place=the bathroom; present=Odalys, Frankie, Greta, Noor, Coach Wanjiru; time=Ten-forty]]
Ten-forty. There were two stalls in the bathroom behind the warm-up hall and Frankie was in one of them, not coming out.

[[s Odalys > Frankie]]"They're calling march-in," Odalys told the door.

[[s Frankie > Odalys]]"I know."

[[s Odalys > Frankie]]"Can you close your hand?"

Nothing.

[[s Odalys > Frankie]]"Frankie, can you close your—"

[[s Frankie > Odalys]]"*No*, okay? No!" The bolt banged. She was gray under her glitter. She had the wrist up against her chest, and it had a shape to it that wrists didn't have. [[s Frankie > Odalys]]"So tape it. You've got the tape. Do it really tight and I won't feel it."

[[s Greta > Odalys, Frankie]]"What's going on?" Greta was in the doorway with the binder, and Noor was behind her. [[s Greta > Odalys, Frankie]]"They've lined up. I've got us down as—oh. Oh, no. Oh no, oh no."

[[s Frankie > Greta]]"Don't you freak out. You're the captain."

[[s Greta > Frankie]]"I'm not freaking out! How long's it been like that?"

[[s Frankie > Greta]]"Since Tuesday."

[[s Greta > Odalys]]"*Tuesday?* Odie, did you know?"

[[s Odalys > Greta]]"I swore," said Odalys. It sounded about as good as it had in her head. She still had the tape in her hand. She found the end with her thumbnail, and she looked at it, and it came to her that she was actually going to do it. She was going to wind it around and around that awful thing until it looked like a wrist again. And Frankie would go up on bars.

She gave the tape to Noor.

[[s Odalys > Frankie]]"I'm getting Coach," she said.

[[s Frankie > Odalys]]"You *swore*! On your abuela!"

[[s Odalys > Frankie]]"She'd understand. She's got two hips of her own and she's mad at both of them."

[[s Frankie > Odalys]]"I'll never speak to you again! Odie! I'm serious, I will never—"

[[s Coach Wanjiru > Frankie]]"You may begin by not shouting it," said Coach Wanjiru.

She had come in past Greta without anyone seeing her do it. She set down her clipboard on the edge of the sink. Then she held out her own hand, palm up, and waited, and after a bit Frankie laid the wrist in it as if it were a bird.

[[s Coach Wanjiru > Frankie]]"I thought it was this," Coach said. [[s Coach Wanjiru > Frankie]]"I hoped it was only that you were lazy."

[[s Frankie > Coach Wanjiru]]"You *knew*?"

[[s Coach Wanjiru > Frankie]]"Sixteen push-ups on an elbow. It was beautifully done. I have done it myself." She pushed up one purple sleeve. There was a scar, white and ropy, from the heel of her hand nearly to the elbow. [[s Coach Wanjiru > Frankie]]"Nairobi, the trials. I was seventeen. My friend taped it for me. She was a very good friend, she'd sworn on something."

[[s Greta > Coach Wanjiru]]"Did you win?" said Greta, before she could stop herself.

[[s Coach Wanjiru > Greta]]"I came third. And I have not done one cartwheel since." The sleeve came down. [[s Coach Wanjiru > Frankie]]"I should have asked you on Thursday, Francesca. I wanted you to come to me. That was pride, and I apologize for it."

It was the apology that did it. Frankie's mouth went square like a little kid's. Coach put a hand on the back of her neck and steered her, not roughly, face first into the purple jacket.

[[s Frankie > Coach Wanjiru]]"We won't have the scores," she said into it. [[s Frankie > Coach Wanjiru]]"I've wrecked it for everybody."

[[s Coach Wanjiru > Frankie]]"Probably," said Coach. [[s Coach Wanjiru > Noor]]"Haddadin. How many on Thursday?"

[[s Noor > Coach Wanjiru]]"Eleven falls," said Noor.

[[s Coach Wanjiru > Noor]]"And last night?"

[[s Noor > Coach Wanjiru]]"Four. But my brother was making me laugh."

[[s Greta > Noor]]"You've got a beam at *home*?" Greta said.

[[s Noor > Greta]]"I've got a curb."

[[scene place=the floor/the beam; present=Odalys, Coach Wanjiru, Frankie, Greta, Noor, Mr. Lund, the loudspeaker; time=By noon]]
By noon they'd done bars with two scores and a zero where the third should be, and it wasn't a meet anymore, it was just a thing they were doing in front of people. It was weirdly restful. Odalys went up on beam and wobbled twice and yelped once. Greta went up and did what Greta did. In the bleachers Mr. Lund shouted quietly.

Frankie sat at the end of the row on the floor with her arm in a sling made out of Coach's scarf. She hadn't said one word to Odalys in an hour and ten minutes.

[[s the loudspeaker]]"On beam," said the loudspeaker, [[s the loudspeaker]]"for Three Rivers, Noor Haddad… Haddadeen."

[[s Frankie]]"Haddadin," said Frankie loudly.

Noor saluted. She got on. She looked down at the four inches in front of her with those eyebrows, and she started to walk, and it was not pretty. Her leaps were small and her arms were stiff. But Odalys saw that her lips were going.

[[s Odalys]]"What's she saying?"

It wasn't to anyone in particular. It was Frankie who answered.

[[s Frankie > Odalys]]"She's counting," said Frankie. [[s Frankie > Odalys]]"She counts the falls she's already done. So she doesn't have to do them again."

[[s Odalys > Frankie]]"How do you know?"

[[s Frankie > Odalys]]"I asked her." She kept her face to the front. [[s Frankie > Odalys]]"You're still not forgiven."

[[s Odalys > Frankie]]"Okay."

[[s Frankie > Odalys]]"It's broken in two places, the medic thinks. He said one more landing and they'd be screwing it together. So you're, like, ninety percent not forgiven."

[[s Greta > Frankie, Odalys]]"Sh! Walkover," said Greta, and grabbed both of them, by whatever was nearest.

Noor went back. Her hands found the beam, one, two, and her feet went over the top, and there was a horrible long moment when she was everything at once, knees, elbows, ponytail, tipping. Down at the end of the mat a very small woman in purple had her eyes shut.

It stuck.

[[s Mr. Lund]]"YES!" yelled Mr. Lund, not quietly at all.

[[s Greta > Mr. Lund]]"*Dad!*"

And up on the beam the new girl, who never made a sound, said [[s Noor]]"Ha!" so that the whole place heard it; and then, since she had surprised herself, fell off.

[[s Frankie > Odalys]]"Eighty percent," said Frankie.
