title: Hard Shoulder
section: first | past | Chidi Okoro | -
person: Chidi Okoro | Chidiebere; Okoro; Chid; keeper | he/him
person: Lubomir Hruska | Lubomir; Lubo; Hruska | he/him
person: Mr. Petrakis | Mr. Petrakis; Petrakis; our coach | he/him
person: Anselm Dufresne | Dufresne; the captain | he/him
person: Wiremu | Wiremu | he/him
person: the driver | the driver; the old man | he/him
person: Chidi's mother | my mother; Mum | she/her
person: Lubomir's father | my father | he/him
person: the boy with the mandarins | the boy with the mandarins; Pip; Barnaby | he/him
relation: Chidi's mother | Chidi Okoro | family:mother
relation: Lubomir's father | Lubomir Hruska | family:father
relation: Chidi Okoro | Lubomir Hruska | romantic
relation: Chidi Okoro | Wiremu | friend
=====
[[scene place=the hard shoulder of the A66/the bus; present=Chidi Okoro, Lubomir Hruska, Mr. Petrakis, Anselm Dufresne, Wiremu, the driver, the boy with the mandarins; time=ten past nine at night]]
The bus died at ten past nine at night on the hard shoulder of the A66, with snow coming sideways and us forty-one to seventeen worse off than when we'd left home. If you don't know handball, that's bad. If you do, I was in goal, so be nice.

It gave a sort of cough and a sort of sigh, and then all the little lights along the floor went off, row by row, from the back to the front.

[[s Wiremu > Chidi Okoro]]"That's not good," said Wiremu across the aisle.

[[s Chidi Okoro > Wiremu]]"You reckon?"

[[s Wiremu > Chidi Okoro]]"I reckon we'll have to eat somebody. I vote keeper. He's had the least exercise."

[[s Anselm Dufresne > Wiremu]]"He's had loads of exercise," Dufresne said from the seat in front. [[s Anselm Dufresne > Wiremu]]"He's picked that ball out of the net forty-one times."

Everybody laughed, and I laughed, and I looked out of the window at nothing. In the glass I could see the back row, where Lubomir Hruska was sitting with his hood up and his knees against the seat. He hadn't laughed. He'd scored eleven of our seventeen and he hadn't said a word since the showers.

Up front a torch came on.

[[s Mr. Petrakis > Anselm Dufresne, Wiremu, Chidi Okoro, Lubomir Hruska, the boy with the mandarins]]"Gentlemen," said Mr. Petrakis, [[s Mr. Petrakis > Anselm Dufresne, Wiremu, Chidi Okoro, Lubomir Hruska, the boy with the mandarins]]"nobody panic."

[[s Wiremu > Mr. Petrakis]]"Nobody was, sir."

[[s Mr. Petrakis > the driver]]"Good. Good. What is it, do you think?" This was to the driver, who'd got down on one knee on the steps and was listening to the engine like a doctor.

[[s the driver > Mr. Petrakis]]"Alternator."

[[s Mr. Petrakis > the driver]]"Can you fix it?"

[[s the driver > Mr. Petrakis]]"I can ring someone who can."

[[s Mr. Petrakis > the driver]]"How long?"

The old man looked at the snow, and then at our coach, who had ironed his tracksuit that morning and had it tucked into his socks. He seemed sorry for him. [[s the driver > Mr. Petrakis]]"Have you got any food?" he said.

We had eleven cereal bars, half a sausage roll, and a carrier bag of mandarins that belonged to a boy in Year Ten who'd only come along to do the stats. None of us knew what he was called. He went down the bus with his bag open, giving them out one each with great seriousness, and when he got to me he gave me two.

[[s the boy with the mandarins > Chidi Okoro]]"You made nineteen saves," he said. [[s the boy with the mandarins > Chidi Okoro]]"It's just that they had sixty shots. Nobody ever counts it that way round."

[[s Chidi Okoro > the boy with the mandarins]]"Thanks, mate."

[[s the boy with the mandarins > Chidi Okoro]]"Statistically you were sort of heroic."

[[s Wiremu > Chidi Okoro]]"Sort of heroic!" crowed Wiremu. [[s Wiremu > the boy with the mandarins]]"Put that on his grave, Pip."

[[s the boy with the mandarins > Wiremu]]"My name's not Pip."

[[s Wiremu > the boy with the mandarins]]"It is now. What's in a mandarin?"

My phone went. I knew who it was before I looked, because there's only one person alive who rings instead of texting.

[[s Chidi's mother > Chidi Okoro]]"Chidiebere. Why is your dot not moving?"

[[s Chidi Okoro > Chidi's mother]]"We've broken down, Mum."

[[s Chidi's mother > Chidi Okoro]]"I am looking at your dot. Your dot is in the middle of nothing."

[[s Chidi Okoro > Chidi's mother]]"It's a road. There's a man coming."

[[s Chidi's mother > Chidi Okoro]]"Which man? Are you wearing your vest?"

[[s Chidi Okoro > Chidi's mother]]"Mum, I'm on a bus with literally fourteen people."

[[s Chidi's mother > Chidi Okoro]]"And do the fourteen know if you're wearing your vest?"

[[s Anselm Dufresne > Chidi Okoro]]"Are you wearing your vest, Okoro?" said Dufresne, turning round with his chin on the headrest.

[[s Chidi Okoro > Chidi's mother]]"I'm wearing it. Bye. I love you. Bye."

[[s Anselm Dufresne > Chidi Okoro]]"I love you too, Okoro."

I got up. I said I needed to stretch my leg, which was true of one of them, and I went down the dark bus hand over hand along the luggage racks until there wasn't any more bus.

[[s Chidi Okoro > Lubomir Hruska]]"Is this seat taken?"

The hood moved a bit. I sat down. It was so cold back there that the windows had grown ferns, and the rest of them, and the torch, looked about a mile away.

[[s Chidi Okoro > Lubomir Hruska]]"I've got two mandarins," I said.

Nothing.

[[s Chidi Okoro > Lubomir Hruska]]"One's yours. I'm not being nice, it's that I hate the white bits."

[[s Lubomir Hruska > Chidi Okoro]]"You can take off the white bits."

[[s Chidi Okoro > Lubomir Hruska]]"I can't be bothered with the white bits."

He held out his hand without turning his head. He had huge hands, Lubo, all knuckle, with resin still black in the cracks. He peeled the thing in one long strip and began on the white bits, one thread at a time, and laid them in a row on his knee. Then he gave it back to me, bald.

[[s Lubomir Hruska > Chidi Okoro]]"Here."

[[s Chidi Okoro > Lubomir Hruska]]"You do realise I've still got one with the bits on."

[[s Lubomir Hruska > Chidi Okoro]]"Give it."

We did that one too. Up at the front Petrakis was trying to get a sing-song going, and nobody was letting him.

[[s Chidi Okoro > Lubomir Hruska]]"You're angry with me," I said. [[s Chidi Okoro > Lubomir Hruska]]"It's okay. I'd be angry. You played out of your skin and I let in forty-one."

[[s Lubomir Hruska > Chidi Okoro]]"What? No."

[[s Chidi Okoro > Lubomir Hruska]]"You've not said anything for three hours."

[[s Lubomir Hruska > Chidi Okoro]]"I never say anything."

[[s Chidi Okoro > Lubomir Hruska]]"You say stuff to me."

That came out wrong; or it came out right, only with the lights on. He pushed the hood back at last. There was a cut on his eyebrow with a bit of tape across it, and I'd watched him get it, and I could have told you the minute.

[[s Lubomir Hruska > Chidi Okoro]]"My father was there," he said. [[s Lubomir Hruska > Chidi Okoro]]"At the match. By the fire door, in the brown coat."

[[s Chidi Okoro > Lubomir Hruska]]"I thought he was in Brno."

[[s Lubomir Hruska > Chidi Okoro]]"So did I. Four years I think he's in Brno. And he's by the fire door. So I score, and I look, and he's there, and I score, and I look. And then I look and it's a door."

[[s Chidi Okoro > Lubomir Hruska]]"He just went?"

[[s Lubomir Hruska > Chidi Okoro]]"Before the end. I ran out to the parking in my shorts. There was a note under the, how do you say it, the wiper of the bus."

[[s Chidi Okoro > Lubomir Hruska]]"What's it say?"

He had it in his sleeve. It was a petrol receipt with Czech on the back of it, in capitals, and he held it up to the window, where there was a bit of light from the snow, and put it into English for me with his finger under every word. [[m Lubomir's father > Lubomir Hruska]]"You are taller than I told people. I am sorry. Your left hand is still lazy."

[[s Chidi Okoro > Lubomir Hruska]]"That's it?"

[[s Lubomir Hruska > Chidi Okoro]]"That's it."

[[s Chidi Okoro > Lubomir Hruska]]"It's not, though," I said. [[s Chidi Okoro > Lubomir Hruska]]"Lazy. You got four with it tonight."

[[s Lubomir Hruska > Chidi Okoro]]"You counted?"

[[s Chidi Okoro > Lubomir Hruska]]"I've got a good view. I stand still a lot."

And he laughed, finally, this horrible honk he's got that sounds like a goose being sat on, and half the bus looked round.

[[s Wiremu > Chidi Okoro, Lubomir Hruska]]"What's so funny down there?" Wiremu shouted.

[[s Lubomir Hruska > Wiremu]]"Okoro's vest!" Lubo shouted back.

[[s Mr. Petrakis > Wiremu, Lubomir Hruska]]"Settle down, gentlemen," said the torch.

When it was quiet again he didn't stop looking at me. I've gone over it a lot since and I still can't find the place where it started, but his shoulder was against mine, and then it was against mine on purpose.

[[s Lubomir Hruska > Chidi Okoro]]"Chid."

[[s Chidi Okoro > Lubomir Hruska]]"What?"

[[s Lubomir Hruska > Chidi Okoro]]"Your hand's freezing."

[[s Chidi Okoro > Lubomir Hruska]]"Yours is sticky."

[[s Lubomir Hruska > Chidi Okoro]]"Do you want it back?"

I thought about Dufresne, with his chin on the headrest. I thought about my mother, looking at my dot in the middle of nothing. It's a strange thing to have your whole life go by you on the A66.

[[s Chidi Okoro > Lubomir Hruska]]"No," I said. [[s Chidi Okoro > Lubomir Hruska]]"You hang on to it."

[[scene place=the crash barrier; present=Chidi Okoro, Lubomir Hruska, Mr. Petrakis, Anselm Dufresne, Wiremu; time=eleven]]
At eleven there was what Petrakis called a comfort break, which meant all of us in a row along the crash barrier with our backs to the wind, not looking at each other. I ended up between Wiremu and the captain. Lubo was at the far end, steaming.

[[s Anselm Dufresne > Lubomir Hruska]]"Eleven goals," Dufresne called down the line, at nobody, at the snow. [[s Anselm Dufresne > Lubomir Hruska]]"That's a club record, Hruska. I looked it up."

[[s Lubomir Hruska > Anselm Dufresne]]"Okay."

[[s Anselm Dufresne > Lubomir Hruska]]"I'm just saying. It was mine."

[[s Wiremu > Anselm Dufresne]]"That must have hurt," said Wiremu.

[[s Anselm Dufresne > Wiremu]]"It did, a bit, yeah." He did up his zip. Then, to me, so low that it was nearly lost in the wind, [[s Anselm Dufresne > Chidi Okoro]]"You should sit down there the rest of the way. He looks better."

I said I might. I was glad it was dark.

[[s Mr. Petrakis > Chidi Okoro, Lubomir Hruska, Anselm Dufresne, Wiremu]]"Hands, gentlemen!" cried Mr. Petrakis, coming along behind us with a packet of wipes. [[s Mr. Petrakis > Chidi Okoro, Lubomir Hruska, Anselm Dufresne, Wiremu]]"We're not animals!"

[[scene place=the bus; present=Chidi Okoro, Lubomir Hruska, Mr. Petrakis, Anselm Dufresne, Wiremu, the driver, the boy with the mandarins; time=twenty to one]]
The man came at twenty to one with a van and an orange light that went round and round over everybody's sleeping faces. I heard the driver say something, and a bonnet bang, and then the floor began to shake and all the little lights came on again, front to back.

They came on over us last. I should have moved. I was too warm, and I had Lubo's whole head on my collarbone and his mouth open.

The boy with the mandarins was standing in the aisle with the empty bag. He looked at our heads, and at our hands, and I watched him think about it.

[[s the boy with the mandarins > Chidi Okoro]]"I was only collecting the peel," he whispered.

[[s Chidi Okoro > the boy with the mandarins]]"Okay."

[[s the boy with the mandarins > Chidi Okoro]]"I don't put everything in the stats."

[[s Chidi Okoro > the boy with the mandarins]]"Cheers. What is your name, actually?"

[[s the boy with the mandarins > Chidi Okoro]]"Barnaby," he said, and held out the bag for the peel. [[s the boy with the mandarins > Chidi Okoro]]"But I think I'm Pip now."

Then he walked up the bus, past Petrakis with his mouth open and Wiremu under somebody's coat, and as he passed behind the captain's seat he reached up, quite casually, and turned off the light over ours.
