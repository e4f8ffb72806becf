title: put it in neutral
section: third | past | - | Dunja Perić
person: Dunja Perić | Dunja; Miss Perić; Dunj | she/her
person: Ada Okafor | Ada; Adaeze; the woman; Pim's flatmate | she/her
person: Pim | Pim | he/him
person: Lourdes | Lourdes | she/her
person: the man in the hi-vis vest | the man in the hi-vis vest; the hi-vis man | he/him
person: Mrs. Okafor | Mrs. Okafor; Ada's mother | she/her
person: Goran | Goran | he/him
person: Tata | Tata; Mr. Perić | he/him
person: the nurse | the nurse | he/him
relation: Dunja Perić | Ada Okafor | friend: best friends
relation: Dunja Perić | Pim | friend
relation: Ada Okafor | Pim | friend: flatmates
relation: Ada Okafor | Lourdes | friend
relation: Mrs. Okafor | Ada Okafor | family: mother
relation: Goran | Dunja Perić | family: brother
relation: Tata | Dunja Perić | family: father
=====
put it in neutral
(five times Dunja drove, and one time she didn't)

1.

[[scene place=the station car park; present=Dunja Perić, Ada Okafor; time=Wednesday for two hours]]
The woman under the broken light in the station car park was hugging an instrument case with both arms, like it had fainted and she'd been the nearest person. Dunja pulled up, leaned across, and wound the passenger window down by hand, because it was that kind of car.

[[s Dunja Perić > Ada Okafor]]"Are you Pim's flatmate?"

The woman took one step back. [[s Ada Okafor > Dunja Perić]]"Depends. Are you here to murder me?"

[[s Dunja Perić > Ada Okafor]]"Not on a Tuesday."

[[s Ada Okafor > Dunja Perić]]"It's been Wednesday for two hours." She hitched the case higher. [[s Ada Okafor > Dunja Perić]]"They cancelled the train. Then they cancelled the *bus that replaces the train*. And then Pim said he was sending someone called Dun-ja—"

[[s Dunja Perić > Ada Okafor]]"Dunya."

[[s Ada Okafor > Dunja Perić]]"He spelled it with a J."

[[s Dunja Perić > Ada Okafor]]"So do I." Dunja shoved a crate of paint tins off the passenger seat and into the back, where it met some other things. [[s Dunja Perić > Ada Okafor]]"Is that a cello?"

[[s Ada Okafor > Dunja Perić]]"Bass viol."

[[s Dunja Perić > Ada Okafor]]"A vile what?"

There was a silence. A moth hit the place where the light should have been.

[[s Ada Okafor > Dunja Perić]]"That joke," the woman said, [[s Ada Okafor > Dunja Perić]]"is four hundred years old," but she was getting in, case first, folding herself around it until all Dunja could see of her was one eye and a great deal of scarf. [[s Ada Okafor > Dunja Perić]]"I'm Ada. Adaeze on paper. I'd shake hands, only I can't find mine."

They were past the ring road before she spoke again, and it came out smaller. [[s Ada Okafor > Dunja Perić]]"You were asleep, weren't you? When he rang."

[[s Dunja Perić > Ada Okafor]]"I was watching a man on the internet restore a toaster."

[[s Ada Okafor > Dunja Perić]]"Was he winning?"

[[s Dunja Perić > Ada Okafor]]"I left at the good part, so you owe me one toaster." She changed down for the hill; the car complained. [[s Dunja Perić > Ada Okafor]]"Why don't you drive, anyway? If I played a thing that size I'd drive."

[[s Ada Okafor > Dunja Perić]]"I'm going to learn." Ada yawned hugely into the scarf. [[s Ada Okafor > Dunja Perić]]"It's on the list."

2.

[[scene place=the loading bay; present=Dunja Perić, Ada Okafor, Pim, Lourdes, the man in the hi-vis vest; time=the last Saturday in March]]
[[s Lourdes > Pim]]"It's not going to fit," said Lourdes.

[[s Pim > Lourdes]]"It's going to fit," said Pim, who had not measured anything.

It was the last Saturday in March. The four of them stood in the loading bay and looked at the wardrobe, which was in a box two metres thirty-six long, and then at the car, which wasn't.

[[s Ada Okafor > Dunja Perić, Pim, Lourdes]]"We could put the windows down," Ada offered, [[s Ada Okafor > Dunja Perić, Pim, Lourdes]]"and sort of joust."

[[s Dunja Perić > Ada Okafor]]"Nobody's jousting in my car."

[[s Ada Okafor > Dunja Perić]]"Dunj. Dunj, hear me out." She had both hands up, framing it. It had only been a few months, and Dunja could already tell by the eyebrows how bad an idea was going to be. [[s Ada Okafor > Dunja Perić]]"Passenger seat flat. Box goes in on top. Me and Lourdes lie underneath."

[[s Lourdes > Ada Okafor]]"*You* lie underneath. I'm getting the tram."

[[s Dunja Perić > Pim]]"Pim, what did the website say? For the length?"

[[s Pim > Dunja Perić]]"It said [[q]]'generous'."

The man in the hi-vis vest came out of the little hut for the second time. [[s the man in the hi-vis vest > Dunja Perić, Ada Okafor, Pim, Lourdes]]"You can't leave that there, ladies."

[[s Pim > the man in the hi-vis vest]]"I'm not—" Pim began.

[[s Lourdes > the man in the hi-vis vest]]"We're not leaving it," said Lourdes. [[s Lourdes > the man in the hi-vis vest]]"We're having a row next to it."

[[scene place=the car; present=Dunja Perić, Ada Okafor; time=-]]
In the end the hi-vis man held one corner, out of what Dunja suspected was professional despair, and Lourdes did get the tram, and Pim went with her to say sorry. So it was only Ada in the car on the way back, flat on the floor in the dark under forty kilos of oak effect.

[[s Ada Okafor > Dunja Perić]]"I can't see anything," said her voice. [[s Ada Okafor > Dunja Perić]]"Tell me the road."

[[s Dunja Perić > Ada Okafor]]"It's a road."

[[s Ada Okafor > Dunja Perić]]"*Dunja.*"

So Dunja told her the road. Chip shop. Church. A dog being carried. At the lights a hand came groping out from beneath the cardboard and patted around till it found her sleeve, and she let it stay there. You didn't need the handbrake that much.

3.

[[scene place=Mrs. Okafor's kitchen; present=Dunja Perić, Ada Okafor, Mrs. Okafor; time=Sunday]]
She had only meant to drop Ada off. She explained this, twice, in Mrs. Okafor's kitchen, where it was Sunday and she was somehow holding a plate.

[[s Mrs. Okafor > Dunja Perić]]"You drove one hour and forty minutes to sit outside in the car?" said Mrs. Okafor. [[s Mrs. Okafor > Dunja Perić]]"Like a taxi?"

[[s Dunja Perić > Mrs. Okafor]]"I had a book."

[[s Mrs. Okafor > Ada Okafor]]"She had a book. Adaeze, your friend had a book. Give her the big piece."

[[s Ada Okafor > Mrs. Okafor]]"Mummy, she's got the big piece."

[[s Mrs. Okafor > Ada Okafor]]"Then give her another, so it isn't lonely." Ada's mother sat down across from Dunja, folded her arms on the oilcloth and studied her the way you'd study an MOT certificate. [[s Mrs. Okafor > Dunja Perić]]"Now. You have a trade?"

[[s Dunja Perić > Mrs. Okafor]]"I paint houses."

[[s Mrs. Okafor > Dunja Perić]]"And people pay you on time?"

[[s Dunja Perić > Mrs. Okafor]]"No," Dunja admitted.

[[s Mrs. Okafor > Dunja Perić]]"Hm. This one too. Concerts!" She lifted a hand and let it fall. [[s Mrs. Okafor > Dunja Perić]]"Thirty-one years old, and she must be driven about by friends like a bishop."

Ada had gone very still at the stove with her back to them. Dunja looked at the back. She'd got good at the back, too.

[[s Dunja Perić > Mrs. Okafor]]"I like driving her," she said. [[s Dunja Perić > Mrs. Okafor]]"She does all the voices. On the radio plays. She does the murderer before he's come in."

It was quiet, apart from the rice.

[[s Mrs. Okafor]]"She used to do that for her father," Mrs. Okafor said eventually, to nobody. Then she reached over and put a third piece on Dunja's plate.

4.

[[scene place=the test centre; present=Dunja Perić, Ada Okafor; time=-]]
Ada came out of the test centre, walked round the car, got in on the passenger side and did up her belt.

[[s Ada Okafor > Dunja Perić]]"Don't," she said.

[[s Dunja Perić > Ada Okafor]]"I wasn't going to."

[[s Ada Okafor > Dunja Perić]]"You were going to say [[q]]'third time lucky', and it was the third time, so."

[[s Dunja Perić > Ada Okafor]]"I was going to ask if the bollard was okay."

A terrible noise came out of her. It took Dunja a second to work out that it was half a laugh. [[s Ada Okafor > Dunja Perić]]"How did you know there was a bollard?"

[[s Dunja Perić > Ada Okafor]]"There's a bit of it in your hair."

Dunja didn't take her home. She went left at the roundabout where home was right, and Ada noticed, and didn't mention it, and they kept on like that until the land ran out.

[[scene place=the sea wall; present=Dunja Perić, Ada Okafor; time=By then it was getting dark]]
By then it was getting dark. They sat on the sea wall with one portion of chips between them and their coats done up to the chin.

[[s Ada Okafor > Dunja Perić]]"I'm not doing it again. I mean it. I'm taking it off the list."

[[s Dunja Perić > Ada Okafor]]"All right."

[[s Ada Okafor > Dunja Perić]]"You're supposed to argue!"

[[s Dunja Perić > Ada Okafor]]"What for? You've got me." Dunja ate a chip. A gull moved up to a better seat. [[s Dunja Perić > Ada Okafor]]"I'm not going anywhere."

Ada didn't answer that one. Later on Dunja would think about how long she hadn't answered it.

5.

[[scene place=the car; present=Dunja Perić, Ada Okafor, Pim; time=-]]
[[s Pim > Dunja Perić, Ada Okafor]]"So that was a nice party," said Pim from the back.

Nobody in the front of the car said anything. The wipers went over and back.

[[s Pim > Dunja Perić, Ada Okafor]]"I liked the dip," he tried.

[[s Dunja Perić > Ada Okafor]]"When were you going to tell me?"

[[s Ada Okafor > Dunja Perić]]"It's not *definite*—"

[[s Dunja Perić > Ada Okafor]]"Lourdes knew. Pim knew. The man with the dip knew; he said, oh, Gothenburg, you must be so proud of her. I had a mouthful of dip, Ada."

[[s Pim > Dunja Perić]]"In fairness, I only knew because I opened her—"

[[s Dunja Perić > Pim]]"Pim."

[[s Pim > Dunja Perić]]"Yes. No. I'm not here."

[[s Ada Okafor > Dunja Perić]]"It's one season with one orchestra," said Ada, to the glovebox. [[s Ada Okafor > Dunja Perić]]"I was waiting for a good time."

[[s Dunja Perić > Ada Okafor]]"We've spent about four hundred hours in this car!"

[[s Ada Okafor > Dunja Perić]]"I know. That's why it was never a good time." Her voice cracked down the middle, and she turned her face to the window. [[s Ada Okafor > Dunja Perić]]"You can let me out here. I'll walk."

It was raining sideways. It was two miles. Dunja drove her to the door, because she wasn't an animal, and watched her go in, and didn't beep twice like she always did.

[[s Pim > Dunja Perić]]"You didn't beep," Pim said, in a small voice.

[[s Dunja Perić > Pim]]"Get out, Pim."

+1.

[[scene place=the kerb/outside Dunja's building; present=Dunja Perić, Ada Okafor; time=ten past four in the morning]]
Her brother rang at ten past four in the morning, and after that Dunja couldn't find the keys. She found one shoe. She found herself sitting on the kerb outside Dunja's building (it was her building; she lived there; she had to keep telling herself things) with her phone at her ear, and she hadn't decided who she was calling. It had just gone through.

Nineteen days, they hadn't spoken.

[[s Ada Okafor > Dunja Perić]]"Dunj?"

[[s Dunja Perić > Ada Okafor]]"It's Tata," she said. [[s Dunja Perić > Ada Okafor]]"It's his heart, Goran says it's his heart, and I can't, my hands won't do the—I don't know how I'd do the clutch."

[[s Ada Okafor > Dunja Perić]]"Okay. Put your coat on. Have you got a coat?"

[[s Dunja Perić > Ada Okafor]]"You can't get here, there's no buses."

[[s Ada Okafor > Dunja Perić]]"Coat," Ada said, and hung up.

Eleven minutes later a very small yellow car came round the corner in second gear, mounted the pavement, dismounted it, and stalled. Dunja knew the car. It was Lourdes's. She didn't know what to do about who was in it.

The passenger window went down. It was electric; it took a while.

[[s Ada Okafor > Dunja Perić]]"I passed on the ninth," said Ada, in pyjamas, both hands clamped to the wheel. [[s Ada Okafor > Dunja Perić]]"I was going to do a whole thing. I was going to turn up and say, *are you Pim's flatmate?* Get in. Please get in, I'm on a double yellow."

She got in. She shook all the way up the slip road, and Ada talked, eyes dead ahead, never once above fifty-five.

[[s Ada Okafor > Dunja Perić]]"Lorry. Another lorry. There's a bridge, it's got a name sprayed on it. Shaz, maybe? Good for Shaz. Bit of sky coming up on your side, have a look at that for me."

She was telling her the road. Dunja put her forehead against the glass and cried until the junction.

[[scene place=The ward; present=Dunja Perić, Ada Okafor, Goran, the nurse; time=-]]
The ward had plastic chairs and a fish tank, and Goran, asleep with his mouth open under the television.

[[s the nurse > Dunja Perić]]"Miss Perić? He's all right," the nurse said, before she could ask; he must have learned to say that bit first. [[s the nurse > Dunja Perić]]"He's had a stent put in. He's complaining about the tea. You can see him in twenty minutes."

[[s Dunja Perić > the nurse]]"What's wrong with the tea?"

[[s the nurse > Dunja Perić]]"According to Mr. Perić? Everything."

Then he went away on his squeaky shoes, and there was nothing to do with her hands, so she held Ada's. They were freezing. They had steering-wheel marks on them.

[[s Dunja Perić > Ada Okafor]]"You should go to Gothenburg," said Dunja, after a while.

[[s Ada Okafor > Dunja Perić]]"I know. I said yes." A pause. [[s Ada Okafor > Dunja Perić]]"It's got a ferry. You can take a car on it."

[[s Dunja Perić > Ada Okafor]]"Mine wouldn't make it to the ferry."

[[s Ada Okafor > Dunja Perić]]"No," Ada agreed, and leaned her head over until it knocked against Dunja's. [[s Ada Okafor > Dunja Perić]]"That's all right, though. I'd come and get you."
