title: Toast
section: third | past | - | Mere Tipene
person: Mere Tipene | Mere; Comms; mate; the new girl; the lady | she/her
person: Ishaan | the boy; Batman; Ishaan; a young fellow | he/him
person: Wiremu Tipene | a burglar; the man; the intruder; the Boss; Dad; her father; an old man; Tipene | he/him
person: Gaynor | the supervisor; Gaynor | she/her
person: Dunbar | the driver; the sergeant; Dunbar; the old one | he/him
person: Sef | the younger voice; the constable; Sef; Faleolo | he/him
person: Mr. Lowry | Mr. Lowry; the neighbour; a gentleman on the lawn; an elderly male | he/him
person: Ngaire | Ngaire; her sister | she/her
person: Priya Prasad | Mum; a woman in scrubs; the nurse; Ishaan's mother; Priya | she/her
relation: Wiremu Tipene | Mere Tipene | family:father
relation: Wiremu Tipene | Ngaire | family:father
relation: Mere Tipene | Ngaire | family:sister
relation: Priya Prasad | Ishaan | family:mother
relation: Dunbar | Sef | colleague
relation: Gaynor | Mere Tipene | colleague
relation: Dunbar | Wiremu Tipene | colleague
=====
[[scene place=the room; present=Mere Tipene, Gaynor; time=ten to two in the morning]]
[[s Mere Tipene > Ishaan]]"Police emergency, where are you?"

[[s Ishaan > Mere Tipene]]"Under the bed."

Mere Tipene sat up. It was ten to two in the morning, and all down the room people were eating things out of plastic tubs. The voice was six or seven years old and was whispering very professionally.

[[s Mere Tipene > Ishaan]]"What's your name, mate?"

[[s Ishaan > Mere Tipene]]"Batman."

[[s Mere Tipene > Ishaan]]"Okay, Batman, I'm Mere. Why are you under the bed?"

[[s Ishaan > Mere Tipene]]"There's a burglar in the kitchen. I saw his back. He's a man and he hasn't got any shoes."

[[s Mere Tipene > Ishaan]]"Is there a grown-up with you?"

[[s Ishaan > Mere Tipene]]"Mum's a nurse, she's on nights. Mr. Lowry over the road is listening out for me, but he takes his ears off."

[[s Mere Tipene > Ishaan]]"And what's your address?"

[[s Ishaan > Mere Tipene]]"Fourteen Ruru Street."

Her fingers stopped, and then they went on. It was only a street. She had learnt to ride a bike on it.

[[s Mere Tipene > Gaynor]]"Gaynor," she said, with a hand over the mike, and the supervisor came rolling along the row in her chair. [[s Mere Tipene > Gaynor]]"Intruder on the premises, child on his own."

[[s Gaynor > Mere Tipene]]"Kilo Two's four minutes off. Keep him talking." Gaynor had already pulled the other microphone down to her chin. [[s Gaynor > Dunbar]]"Kilo Two, Comms. Fourteen Ruru Street. Intruder in the kitchen, seven-year-old hiding in a bedroom."

[[s Dunbar > Gaynor]]"On our way." That was the driver, Dunbar, who had been a sergeant since before there were computers and never hurried a syllable. [[s Dunbar > Gaynor]]"Is he armed?"

[[s Mere Tipene > Ishaan]]"Batman, is the man holding anything?"

[[s Ishaan > Mere Tipene]]"A knife."

Along the row the eating stopped.

[[s Mere Tipene > Ishaan]]"What sort of knife?"

[[s Ishaan > Mere Tipene]]"A butter one. He's making toast."

[[s Sef > Gaynor]]"Say again, Comms?" said another voice on the radio, a younger one.

[[s Gaynor > Sef, Dunbar]]"Butter knife. He's making toast," said Gaynor, who had once talked a man down off a crane without putting out her cigarette.

There was a pause. [[s Sef > Gaynor]]"Copy toast," said the constable.

[[s Mere Tipene > Ishaan]]"You're doing really well. Tell me what you can hear."

[[s Ishaan > Mere Tipene]]"He's looking in our fridge. He said 'It's a disgrace.'" A small sniff. [[s Ishaan > Mere Tipene]]"My real name's Ishaan. In case I die."

[[s Mere Tipene > Ishaan]]"You're not going to die, Ishaan. That's a good name."

[[s Ishaan > Mere Tipene]]"It's just in case."

Her own phone was lying face down beside the keyboard, where it was not supposed to be. It shivered. She turned it over with one knuckle.

[[m Ngaire > Mere Tipene]]"Dad's not in his bed," it said, [[m Ngaire > Mere Tipene]]"and the back door's wide open. Ring me!!"

Ngaire never used exclamation marks. She was the one who had given up her spare room and her Saturdays and taped a paper sign to every door in the house to say what was behind it, and she had once driven their father around the ring road until dawn because he wanted to check on a witness. Mere read her sister's message twice. She could hear the boy breathing through his mouth.

[[s Ishaan > Mere Tipene]]"He's singing now," Ishaan whispered. [[s Ishaan > Mere Tipene]]"It's about a lady in a blue canoe. He doesn't know the words."

[[s Mere Tipene > Ishaan]]"Does he go la la la? When he doesn't know them?"

[[s Ishaan > Mere Tipene]]"He goes pom pom."

[[s Mere Tipene > Gaynor]]"I think that's my father," said Mere.

The older woman had a voice that could stop a truck, but she could put it away when she wanted. [[s Gaynor > Mere Tipene]]"Sure?"

[[s Mere Tipene > Gaynor]]"We used to live in that house. He goes pom pom."

[[s Gaynor > Mere Tipene]]"Do you want me to take it?"

[[s Mere Tipene > Gaynor]]"No."

[[s Gaynor > Mere Tipene]]"Then don't let go of it." Gaynor bent to the microphone again. [[s Gaynor > Dunbar, Sef]]"Kilo Two, easy does it. No siren. We believe your [[q]]'burglar' is Wiremu Tipene. He's seventy-eight and he has dementia."

The radio crackled for some time.

[[s Dunbar > Gaynor]]"Not the Boss," said Dunbar.

[[s Gaynor > Dunbar]]"The Boss."

[[s Sef > Dunbar]]"Who's the Boss?" the younger one could be heard asking.

[[s Dunbar > Sef]]"He was head of CIB when you were in nappies. He taught me to drive. Shut up, Sef."

[[s Ishaan > Mere Tipene]]"Mere?" whispered the boy. [[s Ishaan > Mere Tipene]]"Now there's someone yelling outside. It's Mr. Lowry. He's got his golf stick."

She shut her eyes. [[t Mere Tipene]]"Two old men," she thought, [[t Mere Tipene]]"one who can't hear and one who doesn't know what year it is, and a kid in the middle." She opened them. [[s Mere Tipene > Ishaan]]"Ishaan, how brave are you?"

[[s Ishaan > Mere Tipene]]"How brave do I have to be?"

[[s Mere Tipene > Ishaan]]"I want you to take the phone into the kitchen and give it to the man."

[[s Ishaan > Mere Tipene]]"To the burglar?"

[[s Mere Tipene > Ishaan]]"He's not a burglar. He's my dad. He used to live in your house, and he's got mixed up about when it is."

[[s Ishaan > Mere Tipene]]"When does he think it is?"

[[s Mere Tipene > Ishaan]]"About 1994."

[[s Ishaan > Mere Tipene]]"I wasn't even born."

[[s Ishaan > Mere Tipene]]"Is he nice?"

She gave that some thought; the kid had earned it. Her father had missed every netball final she ever played in. He'd once arrested her boyfriend. But he would come in at two in the morning, off some job that he never spoke about, and stand there in his socks in the dark, and if she was awake he cut hers up for her.

[[s Mere Tipene > Ishaan]]"He's nice at night," she said.

Slither, carpet, a door. Far from the phone a small voice said, [[s Ishaan > Wiremu Tipene]]"Excuse me. It's for you."

Then there was a rattle, and a breath, and the voice he had always kept for telephones.

[[s Wiremu Tipene > Mere Tipene]]"Tipene."

It was no good saying Dad to that. [[s Mere Tipene > Wiremu Tipene]]"Boss, it's Comms here," she said.

[[s Wiremu Tipene > Mere Tipene]]"Go ahead, Comms."

[[s Mere Tipene > Wiremu Tipene]]"What's your situation?"

[[s Wiremu Tipene > Mere Tipene]]"Quiet. I've a young fellow here in pyjamas, good witness, seems to have been left on his own. And there's a gentleman on the lawn with a five-iron."

[[s Mere Tipene > Wiremu Tipene]]"Please don't go out to him."

[[s Wiremu Tipene > Mere Tipene]]"I wasn't going to. He has the look of a man who'd swing. Who's that? Is that the new girl?"

[[s Mere Tipene > Wiremu Tipene]]"That's right," said Mere, after a moment, since somebody had to be.

[[s Wiremu Tipene > Mere Tipene]]"You sound tired," her father said. [[s Wiremu Tipene > Mere Tipene]]"Have something to eat. I always have toast. I've one at home about this fellow's size, pretends she's asleep until she smells it."

She couldn't say anything. A hand came down on her shoulder, with all Gaynor's rings on it, and stayed.

[[s Sef > Gaynor]]"Comms, Kilo Two, we're there," said the radio. [[s Sef > Gaynor]]"Got an elderly male on the front lawn with a golf club."

[[s Gaynor > Sef]]"That's not him. That's the neighbour."

[[s Sef > Mr. Lowry]]"Sir? Sir! Put it down, please!" The constable seemed to be running on grass. [[s Sef > Gaynor]]"He can't hear us, Comms."

[[s Mere Tipene > Gaynor]]"He takes his ears off," said Mere to the supervisor, not covering anything now.

[[s Gaynor > Sef]]"Wave at him, Faleolo."

A pause. [[s Sef > Gaynor]]"He's waving back."

And then in her other ear there was a door, and boots, and a voice that hurried nothing. [[s Dunbar > Wiremu Tipene]]"Evening, Boss."

[[s Wiremu Tipene > Dunbar]]"About time, Dunbar. Wipe your feet."

[[s Dunbar > Wiremu Tipene]]"You know me, then?"

[[s Wiremu Tipene > Dunbar]]"You put my car into a bollard," said the old man. [[s Wiremu Tipene > Dunbar]]"Sit down. There's plenty."

For a while it was only crockery. Somebody picked the phone up off something.

[[s Ishaan > Mere Tipene]]"There's two policemen," Ishaan reported. [[s Ishaan > Mere Tipene]]"The old one's crying, but he says he isn't. The other one ate my toast, so now your dad's making me a new one." He had stopped whispering. [[s Ishaan > Mere Tipene]]"Mere? He cut it into fingers. Nobody even told him."

[[s Mere Tipene > Ishaan]]"No," she said. [[s Mere Tipene > Ishaan]]"Nobody told him."

***

[[scene place=the front step; present=Mere Tipene, Priya Prasad; time=half past seven]]
At half past seven a woman in scrubs was sitting on the front step at Ruru Street with her shoes off, and she looked up as the gate squeaked. It had always squeaked.

[[s Priya Prasad > Mere Tipene]]"You're the lady," she said. [[s Priya Prasad > Mere Tipene]]"I'm Priya. I've been told the whole thing three times, and it gets longer."

[[s Mere Tipene > Priya Prasad]]"I'm so sorry. I'm so, so sorry."

[[s Priya Prasad > Mere Tipene]]"How did he get in? The police couldn't work it out."

[[s Mere Tipene > Priya Prasad]]"There's a key under the tap, behind a brick. It's been there since before I was born. I suppose we should've mentioned it when we sold."

The nurse began to laugh, and then found that she couldn't quite stop, and had to hang on to the rail. [[s Priya Prasad > Mere Tipene]]"Go on in. Your sister's been here since three trying to take him home. He won't budge. He says he can't go off till the new girl's come on."

[[scene place=The kitchen; present=Mere Tipene, Wiremu Tipene, Ngaire, Ishaan]]
The kitchen was a different colour, and somebody had moved the stove. Ngaire, at the sink, turned round with her eyes red and lifted both hands, soap and all, to say that she gave up. A boy in a cape was asleep with his face beside a plate. And across from him an old man with bare feet had his back to the wall and his eye on the door, as he had taught two daughters to sit.

[[s Wiremu Tipene > Mere Tipene]]"Which one are you?" he asked, politely.

[[s Mere Tipene > Wiremu Tipene]]"I'm the new girl."

[[s Wiremu Tipene > Mere Tipene]]"Ah." He looked her over, for longer than he needed to. Something came nearly to the top, like a fish in brown water, and turned, and went down again. [[s Wiremu Tipene > Mere Tipene]]"Long night?"

[[s Mere Tipene > Wiremu Tipene]]"Pretty long, Boss."

[[s Wiremu Tipene > Mere Tipene]]"Well, sit," said her father, and he reached for the bread.
