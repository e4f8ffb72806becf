title: the exorsism at number 9
section: third | past | - | Posy
person: Posy | Posy; his apprentice; the girl | she/her
person: Mr Crumb | Mr Crumb; Crumb; Barnaby Crumb; the exorcist | he/him
person: Mrs Ostrander | Mrs Ostrander; the landlady; the old lady; Enid | she/her
person: the demon | the demon; Vorgath; Vorgath the Unpleasent | it/its
person: Biscuits | Biscuits; the cat; Mister Biscuits; the solicitor | he/him
person: Gary | Gary; the lodger | he/him
relation: Mr Crumb | Posy | colleague: master and apprentice
relation: Gary | Mrs Ostrander | other: lodger
relation: the demon | Mrs Ostrander | enemy: possesses her
relation: Mrs Ostrander | Biscuits | other: owner of the cat
=====
the exorsism at number 9

ok so this is my first one with these two, plz be nice. no beta we die like men

[[scene place=the doorstep; present=Posy, Mr Crumb, Gary; time=quarter past nine at night]]
It was quarter past nine at night and it was raining on the doorstep of number 9 Albion Terrace and on Barnaby Crumb, exorcist, and on his apprentice who was holding all of the bags.

[[s Mr Crumb > Posy]]"What do we never do" said Mr Crumb.

[[s Posy > Mr Crumb]]"Laugh at it," said Posy.

[[s Mr Crumb > Posy]]"And what else."

[[s Posy > Mr Crumb]]"Tell it our full names, sign anything or eat anything."

[[s Mr Crumb > Posy]]"Especially?"

[[s Posy > Mr Crumb]]"....especially cake. That was ONE time Mr Crumb."

[[s Mr Crumb > Posy]]"You were walking on the celing for a week Posy. I had to pass you your dinner on a rake." He rang the bell. Somewhere in teh house somebody screamed in what might of been Latin and then there was feet on the stairs, and the door opened about a inch. It was a man about thirty in a dressing gown. He looked like he hadnt slept since easter.

[[s Gary > Mr Crumb]]"Are you the priest?"

[[s Mr Crumb > Gary]]"I'm not a priest, I'm a contractor. Are you who rang?"

[[s Gary > Mr Crumb]]"Gary. Im the lodger, second floor back." He looked behind him. [[s Gary > Mr Crumb]]"Its Mrs Ostrander. Shes not herself"

[[s Posy > Gary]]"In what way," said Posy, getting out the form.

[[s Gary > Posy]]"Well, she's on the wardrobe."

[[s Posy > Gary]]"On it or in it? I've got to tick one."

[[s Gary > Posy]]"On it. And shes speaking in this voice, and all the milks gone off, and on Tuesday she said she was going to put the rent *down*."

Crumb and Posy looked at each other.

[[s Mr Crumb > Gary]]"How long have you lived here Gary" said Mr Crumb in a very gentle voice.

[[s Gary > Mr Crumb]]"Six years."

[[s Mr Crumb > Gary]]"And has she ever done that before."

[[s Gary > Mr Crumb]]"She charged me for the *stairs*," said Gary and he started to cry.

[[scene place=the top bedroom; present=Posy, Mr Crumb, Gary, the demon, Mrs Ostrander, Biscuits; time=-]]
They went up. It got colder every landing and by the time they were outside of the top bedroom you could see your breath and also somebody elses. Posy put the bags down. Mr Crumb put on his good scarf, kicked the door open and went in backwards, which is how your suposed to do it.

Mrs Ostrander was on the wardrobe alright. She was about seventy five with a perm and a quilted housecoat and she was squatting up there like a gargoyle with her eyes gone all black. On the bed there was a enormous ginger cat, asleep.

[[s the demon > Mr Crumb, Posy, Gary]]"WHO DARES" said the thing in Mrs Ostrander. It had a voice like a skip being dragged down a road.

[[s Mr Crumb > the demon]]"Crumb and apprentice. Evening. Name please?"

[[s the demon > Mr Crumb]]"I HAVE NO NAME THAT MORTAL TONGUES"

[[s Posy > the demon]]"Its just for the form," said Posy. [[s Posy > the demon]]"I cant leave it blank, it goes to head office."

The demon thought about this. [[s the demon > Posy]]"Vorgath," it said, a bit quieter. [[s the demon > Posy]]"Vorgath the Unpleasent. V, O, R"

[[s Posy > the demon]]"Is that one G?"

[[s the demon > Posy]]"YES ITS ONE G"

[[s Mr Crumb > Posy]]"Dont chat to it Posy! Salt." He held his hand out and she put the salt in it. [[s Mr Crumb > the demon]]"Vorgath the Unpleasant, by the seven keys and the brass bell, I command thee to leave the body of this lady."

[[s the demon > Mr Crumb]]"I CANT"

[[s Mr Crumb > the demon]]"By the seven keys and the brass b" and he stopped. [[s Mr Crumb > the demon]]"What d'you mean you cant."

[[s the demon > Mr Crumb]]"I mean I CANNOT. I have been trying since Sunday." The old lady's chin was wobbling. [[s the demon > Mr Crumb]]"She wont let me go. She says I'm in arrears."

Nobody said anything. Gary who had been hiding behind the door put his head round it.

[[s Gary > the demon]]"How much?" he said.

[[s the demon > Gary]]"FOUR HUNDRED AND TWELVE POUNDS" howled the demon. [[s the demon > Gary]]"And she wants a DEPOSIT."

Then it's whole face changed. The black went out of the eyes like someone had pulled a plug and they were pale blue and extremly cross. [[s Mrs Ostrander > the demon]]"And you'll pay it," said Mrs Ostrander in her own voice which was a lot more scary if you ask me. [[s Mrs Ostrander > the demon]]"Four nights full board in a living person, use of the knees, and you've had the immersion on. Who's this? Gary, did you let people in with there shoes on?"

[[s Gary > Mrs Ostrander]]"Sorry Mrs Ostrander."

[[s Mr Crumb > Mrs Ostrander]]"Madam," said Mr Crumb, taking his hat off, [[s Mr Crumb > Mrs Ostrander]]"my name is Crumb and I'm here to release you."

[[s Mrs Ostrander > Mr Crumb]]"Release me? I've never been so well. I couldn't get up on a chair last week and look at me." She sort of bounced. The wardrobe creaked. [[s Mrs Ostrander > Mr Crumb]]"It's him who wants releasing. And he can go when he's settled up and not before."

[[s the demon > Mr Crumb, Posy]]"*help me*" said the demon out the side of her mouth.

[[s Mrs Ostrander > the demon]]"I heard that!" snapped the landlady.

Posy bit the inside of her cheek. We never laugh at it. We never laugh at it. She looked at the cat instead to calm down and the cat was not asleep any more. It was looking right back at her, and it winked. She definately saw it wink.

[[s Posy > Mr Crumb]]"Um," said Posy. [[s Posy > Mr Crumb]]"Mr Crumb? The cat"

[[s Mr Crumb > Posy]]"Not now Posy"

[[s Posy > Mr Crumb]]"No but the cats"

[[s Mr Crumb > Posy]]"POSY. I'm negotiating." He'd pulled up a chair under the wardrobe and got his notebook out. [[s Mr Crumb > the demon]]"Right, Vorgath. Have you got any assets?"

[[s the demon > Mr Crumb]]"I've a lake of fire. Its only a half share."

[[s Mrs Ostrander > the demon]]"Is it freehold?" said Mrs Ostrander straight away.

~*~*~*~

[[scene place=the kitchen; present=Posy, Mr Crumb, Gary; time=Two hours later]]
Two hours later they had to stop for a tea break because the old lady needed the loo and the demon was embarassed. Gary made it black because of the milk. They drank it in the kitchen with all the cupboards round them, and every cupboard had a little padlock on it and a slot for 20p's.

[[s Mr Crumb > Posy, Gary]]"Thirty years," said Crumb, [[s Mr Crumb > Posy, Gary]]"and I have never felt sorry for one before. She got the lake off him you know."

[[s Gary > Mr Crumb]]"She'll let it out as flats," Gary said, staring into space.

[[s Posy > Mr Crumb]]"Can I say about the cat now?"

[[s Mr Crumb > Posy]]"What about the cat."

[[s Posy > Mr Crumb]]"It winked at me. And its the only thing in this house that isnt cold and the salt went grey on the side where its sat." She'd been saving it up so it all came out at once. [[s Posy > Mr Crumb]]"And when you rang the bell Vorgath flinched but he didnt flinch at *you*. He was looking at the bed. I think hes scared of it. I think hes not hiding in Mrs Ostrander I think he's hiding in her FROM something."

The exorcist put his mug down. He had a funny look on his face and for a second the girl thought she was going to get told off.

[[s Mr Crumb > Posy]]"When did you notice the salt"

[[s Posy > Mr Crumb]]"About half nine"

[[s Mr Crumb > Posy]]"And you didn't tell me."

[[s Posy > Mr Crumb]]"I DID tell you! I said the cat!! You said not now Posy!"

[[s Mr Crumb > Posy]]"So I did," he said. He went a bit red round the scarf. [[s Mr Crumb > Gary]]"Gary, how longs she had that cat?"

[[s Gary > Mr Crumb]]"Mister Biscuits? He just turned up. Saturday night I think it was, in the rain." Gary stopped. [[s Gary > Mr Crumb]]"And it was Sunday she... oh no. I've been letting him sleep on my *feet*."

[[s Mr Crumb > Posy]]"Get the big book," said Mr Crumb and Posy said [[s Posy > Mr Crumb]]"I've already got it" because she had.

[[scene place=the bedroom; present=Posy, Mr Crumb, Gary, the demon, Mrs Ostrander, Biscuits; time=-]]
Mrs Ostrander was off the wardrobe and sat at the dressing table in the bedroom, writing out a recipt. She had one blue eye and one black one, they must of come to some arrangement. The cat was in her lap.

[[s Mrs Ostrander > Mr Crumb]]"You can't come in, we're with the solicitor," she said.

[[s Mr Crumb > Mrs Ostrander]]"What solicitor?"

[[s Biscuits > Mr Crumb]]"That would be me," said the cat.

Gary fainted. He did it very neatly, down the doorframe.

[[s Posy > Mr Crumb]]"I TOLD you," said Posy.

[[s Mr Crumb > Posy]]"You did. Well done. Get behind me."

[[s Biscuits > Mr Crumb, Posy]]"Oh there's no need for that." The cat had a lovely voice actually, like the man who does the shipping forecast. He stretched out one paw and had a look at it. [[s Biscuits > Mr Crumb, Posy]]"I'm not stopping. I'm with Recoveries. This fellow," and he nodded at the black eye, [[s Biscuits > Mr Crumb, Posy]]"absconded from the Third Pit owing nine hundred years of labour. I tracked him to this street. I was only sitting on the step waiting for him to come by, and this good woman picked me up and dried me with a towel."

[[s Mrs Ostrander > Biscuits]]"You were soaked," said Mrs Ostrander.

[[s Biscuits > Mrs Ostrander]]"I was, Enid."

[[s the demon > Mr Crumb]]"HE'LL PUT ME BACK IN THE PIT," the demon yelled out of the same mouth, so she had to stop and wipe her chin. [[s the demon > Mr Crumb]]"I only jumped in the old bag because she was nearest! I didn't know it was HIS old bag! Mr Crumb I'll do anything. I'll do the washing up"

[[s Mrs Ostrander > the demon]]"Who's an old bag"

[[s the demon > Mrs Ostrander]]"Sorry Mrs Ostrander."

Posy had her hand up. She didnt know why she had her hand up, it wasn't school.

[[s Biscuits > Posy]]"Yes, the young lady with the book," said the cat.

[[s Posy > Biscuits]]"How much does he actually owe you? In, like, hours?"

[[s Biscuits > Posy]]"Seven million eight hundred thousand. Give or take."

[[s Posy > Mrs Ostrander]]"And Mrs Ostrander, how many stairs have you got that want hoovering?"

The blue eye turned round and looked at her. It looked at her for ages. It was the look of someone who'd been doing there own stairs for fourty years on bad knees.

[[s Mrs Ostrander > Posy]]"Go on," said Mrs Ostrander.

[[s Posy > Mrs Ostrander, Biscuits]]"So what if he does his time *here*. Not in you. Just, about the house. And Mister, um. Mister Biscuits stays and keeps a eye on him, so technicly he's in custody and nobody has to go down a pit."

[[s Mr Crumb > Posy]]"Posy," said Crumb, very quiet, [[s Mr Crumb > Posy]]"you cannot put a prince of hell out to service with a landlady"

[[s the demon > Mr Crumb]]"I'm not a prince" said the demon. [[s the demon > Mr Crumb]]"I did filing."

[[s Biscuits > Mrs Ostrander]]"It's irregular." The cat had started to knead the housecoat, I dont think he knew he was doing it. [[s Biscuits > Mrs Ostrander]]"It would have to be strictly supervised. There'd have to be a warm place to supervise from. What sort of fish was that, Enid, on Monday?"

[[s Mrs Ostrander > Biscuits]]"Haddock."

[[s Biscuits]]"Haddock," said the cat, and he shut his eyes. [[s Biscuits > Posy]]"I'll draw up the papers"

So that was that. It came out of her ear in the end, about as big as a hamster, all soot and elbows, and Mrs Ostrander handed it a dustpan before it had even got it's eyes open. Then she sat down quite hard on the bed and said [[s Mrs Ostrander]]"oh my knees" and the demon, without anybody telling it, fetched her a cushion.

[[scene place=the bus stop/outside; present=Posy, Mr Crumb; time=about midnight]]
It had stopped raining when they got outside, it was about midnight. They walked to the bus stop. Mr Crumb carried two of the bags which he had never done before ever.

[[s Mr Crumb > Posy]]"Eggs," he said after a while. [[s Mr Crumb > Posy]]"I don't know how it happened. I asked her for eighty quid and I come out with eggs."

[[s Posy > Mr Crumb]]"Did you owe her for the tea?"

[[s Mr Crumb > Posy]]"I did as a matter of fact." He coughed. [[s Mr Crumb > Posy]]"That was good work in there. With the cat. I should of listened the first time."

[[s Posy > Mr Crumb]]"Thats alright"

[[s Mr Crumb > Posy]]"And you didn't laugh."

[[s Posy > Mr Crumb]]"No," said Posy. She thought about Vorgath the Unpleasent with a dustpan and it all came up at once and she had to hold on to the bus stop. [[s Posy > Mr Crumb]]"I did, I did eat something though"

[[s Mr Crumb > Posy]]"You WHAT"

[[s Posy > Mr Crumb]]"It was only a bourbon! Gary gave me it!"

He looked down. Her shoes were about two inches off the pavement.

[[s Mr Crumb]]"Give me strength," said Mr Crumb, and he tied his good scarf round her ankle and towed her home.

pt 2 if anyone wants it?? i have a whole thing with gary
