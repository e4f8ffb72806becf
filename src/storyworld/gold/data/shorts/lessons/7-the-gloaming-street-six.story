title: the gloaming street six vs. the haunted photocopier
section: third | past | - | Tafadzwa Moyo
person: Tafadzwa Moyo | Tafadzwa; Taf; Taffy; Tafadzwa Moyo; the newbie; the new boy; the youngest | he/him
person: Bronagh Tierney | Bronagh; Bron; Ma; the leader; the oldest; the medium | she/her
person: Dorjee | Dorjee; DJ; the monk; the exmonk | he/him
person: Pelle Asplund | Pelle; Asplund; Pell; the blond | he/him
person: Leilani Kahale | Leilani; Lani; the tall girl; the tech | she/her
person: Kamran | Kamran; Kam; the archivist; the bearded man | he/him
person: Mr. Wetherby | Mr. Wetherby; Wetherby; the ghost; the photocopier | he/him
person: the security guard | the security guard; the guard | he/him
relation: Kamran | Pelle Asplund | romantic
relation: Bronagh Tierney | Tafadzwa Moyo | colleague
relation: Leilani Kahale | Tafadzwa Moyo | friend
=====
[[scene place=Bean There/the coffee shop; present=Tafadzwa Moyo, Bronagh Tierney, Dorjee, Pelle Asplund, Leilani Kahale, Kamran; time=quarter to eleven at night]]
AN: hiii its been 84 years i know. i had exams. un-beta'd, all mistakes are mine (and my sisters, she typed the middle). Kamran is bi and tired. enjoy!!!

Bean There stayed open till midnight because the owner owed Bronagh a favour that nobody was alowed to ask about, so at quarter to eleven at night all six of them were squashed into the corner booth.

[[s Bronagh Tierney > Tafadzwa Moyo, Dorjee, Pelle Asplund, Leilani Kahale, Kamran]]"Right" said Bronagh. [[s Bronagh Tierney > Tafadzwa Moyo, Dorjee, Pelle Asplund, Leilani Kahale, Kamran]]"Who wants to hear about the photocopier?"

[[s Pelle Asplund > Bronagh Tierney]]"Nobody," said the blond.

[[s Leilani Kahale > Bronagh Tierney]]"Me!"

[[s Pelle Asplund > Leilani Kahale]]"Nobody but Lani."

[[s Leilani Kahale > Pelle Asplund]]"Don't be a grump Pell, it's electronics. We never get electronics. It's always wells."

Tafadzwa tried to put his hand up and hit the monk in the chin with it.

[[s Dorjee > Tafadzwa Moyo]]"You do not have to raise your hand, Taffy."

[[s Tafadzwa Moyo > Dorjee]]"Sorry. Sorry! I just wanted to ask, is it a ghost in the photocopier, or is the photocopier the ghost?"

They all looked at him. He had been in the Gloaming Street Six for nine days and he still couldn't tell which of there looks were the good ones.

[[s Kamran > Tafadzwa Moyo]]"That," said the archivist slowly, [[s Kamran > Tafadzwa Moyo]]"is a really good question."

[[s Pelle Asplund > Kamran]]"You said my question was good last week and I asked where the toilets were."

[[s Kamran > Pelle Asplund]]"I was trying to get you to like me, Asplund."

[[s Pelle Asplund > Kamran]]"It worked, unfortunately."

[[s Leilani Kahale > Bronagh Tierney]]"Ma, they're doing it again," said the tall girl.

[[s Bronagh Tierney > Kamran, Pelle Asplund]]"Not at the table, lads." Bronagh was sixty-one with a perm like a helmet, and she'd been talking to dead people since before any of them was born, mostly to tell them to cop on. She put a folder down on the sugar. [[s Bronagh Tierney > Tafadzwa Moyo, Dorjee, Pelle Asplund, Leilani Kahale, Kamran]]"Offices of Crake and Dunmore, fourth floor. Every night at midnight the copier turns itself on and makes one copy. Always the same page. Three temps have quit."

[[s Dorjee > Bronagh Tierney]]"What is the page?"

[[s Bronagh Tierney > Dorjee]]"See for yourself, DJ."

The exmonk put on his glasses, and read it out in the voice he used to use for scripture. [[m Mr. Wetherby]]"PLEASE SEE ME BEFORE YOU LEAVE," he read. Then he turned it over. [[s Dorjee > Bronagh Tierney]]"That is all."

[[s Leilani Kahale]]"Ok that's actually terrifying," said Leilani happily.

[[s Pelle Asplund > Leilani Kahale]]"My old headmaster used to send those," the blond said. [[s Pelle Asplund > Leilani Kahale]]"I've still got a stomach about it."

[[s Kamran > Pelle Asplund]]"What had you done?"

[[s Pelle Asplund > Kamran]]"Nothing! That was the worst part. It was to tell me I'd won a prize for Latin, and I was sick in his umbrella stand."

[[s Kamran > Pelle Asplund]]"I've never been so attracted to you in my life."

[[s Leilani Kahale > Bronagh Tierney]]"Ma."

[[s Bronagh Tierney > Kamran, Pelle Asplund]]"Lads."

[[s Tafadzwa Moyo > Bronagh Tierney]]"Has anyone?" asked Taf.

[[s Bronagh Tierney > Tafadzwa Moyo]]"Has anyone what, pet?"

[[s Tafadzwa Moyo > Bronagh Tierney]]"Seen him. Before they left."

It went quiet again. He thought this might be one of the good ones but he wasn't sure.

***

[[scene place=Crake and Dunmore/the fourth floor; present=Tafadzwa Moyo, Bronagh Tierney, Dorjee, Pelle Asplund, Leilani Kahale, Kamran, Mr. Wetherby; time=ten to midnight]]
Crake and Dunmore had the kind of carpet you could feel through your shoes. They'd got in with Pelles lockpicks and by ten to midnight they were standing on the fourth floor round a big beige photocopier with all there torches off.

[[s Kamran]]"Someone's breathing on my neck."

[[s Leilani Kahale > Kamran]]"That's Pelle."

[[s Pelle Asplund > Leilani Kahale]]"It isn't me, I'm over here."

[[s Dorjee > Kamran]]"It is me," said Dorjee. [[s Dorjee > Kamran]]"I apologise. I have a cold."

[[s Bronagh Tierney > Kamran, Leilani Kahale, Pelle Asplund, Dorjee]]"Will yous whisht? I can't hear the dead over the lot of ye."

Something banged at the end of the corridor. Light came wobbling under the glass doors.

[[s the security guard]]"Oi!" a man shouted from the other side. [[s the security guard]]"Who's in there? I can hear yous!"

[[s Pelle Asplund > Bronagh Tierney]]"I thought you said he was on his break," hissed the blond.

[[s Bronagh Tierney > Pelle Asplund]]"I said he'd be on his break if somebody gave him a sandwich."

[[s Kamran > Bronagh Tierney]]"And who was meant to give him a sandwich?"

Nobody said anything. Then Tafadzwa, who had thought that the sandwich was for him, swallowed.

[[s Tafadzwa Moyo > Bronagh Tierney]]"I'm so sorry."

[[s Bronagh Tierney > Kamran]]"Never mind. Kam, go and be a solicitor at him."

The bearded man sighed, did up his top button and went off down the corridor. They could hear him through the glass, getting posher as he went. [[s Kamran > the security guard]]"Good evening! I must say I'm relieved there's somebody about. Are you aware your fire door is non-compliant?"

[[s the security guard > Kamran]]"What? Which one?" said the guard.

[[s Kamran > the security guard]]"I'd better show you. It's the bottom one."

[[s Pelle Asplund]]"God, I love him," Pelle said to nobody.

[[s Leilani Kahale > Pelle Asplund]]"We KNOW," said Leilani.

Midnight. They heard it strike from the town hall, and on the twelfth one a little green light came on. The copier shook itself like a dog. The lid went up, and down, and a bar of white light slid under it from one side to the other, and when it had gone past there was a face in the glass.

It was an old man's face, all squashed, like when you sit on a copier for a joke only with your face. The mouth was moving.

[[s Leilani Kahale > Bronagh Tierney]]"What's he saying? Ma? What's he saying?"

[[s Bronagh Tierney > Leilani Kahale]]"I can't get him. It's like a wasp in a tin." The medium put both her hands flat on the lid. [[s Bronagh Tierney > Mr. Wetherby]]"Who are you, love? What's your name?"

The machine hummed. It didnt answer.

[[s Bronagh Tierney > Mr. Wetherby]]"Can you tell us what happened to you?"

Nothing. The page slid out of the side, into the tray.

[[s Pelle Asplund > Bronagh Tierney]]"Same as before. 'Please see me.' We could just unplug it?"

[[s Leilani Kahale > Pelle Asplund]]"You can't UNPLUG a PERSON."

[[s Pelle Asplund > Leilani Kahale]]"I'm asking!"

[[s Dorjee > Pelle Asplund, Leilani Kahale]]"He is not dangerous," said Dorjee. [[s Dorjee > Pelle Asplund, Leilani Kahale]]"He's ashamed. You can smell it, even with a cold."

Tafadzwa had picked up the page. It was still warm. He knew that he was the newbie and that he'd already ruined the sandwich, but he'd worked in an office for a year before he started seeing things, and he knew that kind of note. He had got that kind of note. He went round to the front, where the paper goes in, and crouched down till his mouth was level with the vent.

[[s Tafadzwa Moyo > Mr. Wetherby]]"Excuse me sir? It's Tafadzwa Moyo. You asked to see me before I left."

[[s Leilani Kahale > Bronagh Tierney]]"What's he doing?"

[[s Bronagh Tierney > Leilani Kahale]]"Shush. Something clever."

The green light went orange. And out of the vent came a voice, dry and small and full of toner.

[[s Mr. Wetherby > Tafadzwa Moyo]]"Moyo. Yes. Do close the door."

There wasn't a door. He shut a stationery cupboard.

[[s Mr. Wetherby > Tafadzwa Moyo]]"Thank you. I find this very difficult," said the photocopier. [[s Mr. Wetherby > Tafadzwa Moyo]]"Have you been here long?"

[[s Tafadzwa Moyo > Mr. Wetherby]]"Nine days, sir. Are you the manager?"

[[s Mr. Wetherby > Tafadzwa Moyo]]"Wetherby. Accounts. I was to tell a young man something on the Friday, and I left the note upon his desk. Then I had a funny turn beside the machine. I never did tell him."

[[s Tafadzwa Moyo > Mr. Wetherby]]"Were you going to sack him?"

[[s Mr. Wetherby > Tafadzwa Moyo]]"Sack him?" The lid rattled. [[s Mr. Wetherby > Tafadzwa Moyo]]"Good heavens no, I was going to say he'd done well! He was new, you see, and he'd got it into his head that he was in the way. He apologised to the filing. I thought, someone ought to say it to the boy. And then he must have come in on the Monday, and found that note, and me dead. He'll have thought for forty years that it was something bad."

Nobody in the room was looking at anybody. Leilani was crying, but then she cried at adverts.

[[s Tafadzwa Moyo > Mr. Wetherby]]"What was his name, sir? We've got an archivist. We could find him, and tell him for you."

[[s Mr. Wetherby > Tafadzwa Moyo]]"Would you? Really? It was Lionel. Lionel Prosper. Tell him that Mr. Wetherby said, 'The March figures were a joy.'"

[[s Tafadzwa Moyo > Mr. Wetherby]]"The March figures were a joy," repeated Tafadzwa. [[s Tafadzwa Moyo > Mr. Wetherby]]"I'll tell him tomorrow."

[[s Mr. Wetherby > Tafadzwa Moyo]]"Then that's all, Moyo. You may go." The orange light was getting dim. [[s Mr. Wetherby > Tafadzwa Moyo]]"You've done very well too, you know. I expect someone's told you."

The light went out. It was only a photocopier.

Somewhere down below them a fire door slammed, and two voices could be heard going away along a corridor, one of them posh and the other one really very interested. Dorjee said something under his breath in the language he kept for it, and then he blew his nose.

For a minute nobody moved. Then there was a sort of sniff from somewhere around the perm.

[[s Bronagh Tierney > Tafadzwa Moyo]]"No," said the leader gruffly, [[s Bronagh Tierney > Tafadzwa Moyo]]"now that I think about it, nobody had."

[[s Dorjee > Tafadzwa Moyo]]"It was well done, Taffy."

[[s Pelle Asplund > Tafadzwa Moyo]]"It was alright," pelle said, and he ruffled his hair so hard that he nearly fell in the paper tray. [[s Pelle Asplund > Tafadzwa Moyo]]"You still owe a man a sandwich."

Leilani's phone went. It was Kamran.

[[m Kamran > Leilani Kahale]]"HELP," said the screen. [[m Kamran > Leilani Kahale]]"he is showing me ALL the fire doors. there are 31. he has opinions. i think we're friends now"

[[m Leilani Kahale > Kamran]]"on our way," she wrote back. [[m Leilani Kahale > Kamran]]"taf made a photocopier go to heaven"

[[m Kamran > Leilani Kahale]]"did anyone tell him he did good??"

She turned the phone round and held it up so that the youngest of them could read it.

He read it twice. He decided that it was one of the good ones.
