title: Line Three
section: third | present | - | Tunde
person: Mags Doyle | Mags Doyle; Mags; Margaret; Maggie; the host | she/her
person: Tunde | Tunde; the producer; pet | he/him
person: Gerald | Gerald; Gerald from Pell | he/him
person: Shaz | Shaz; the trucker | she/her
person: Bernie | Bernie; Bernadette; line three; the woman on three; the caller | she/her
person: Len | Len; the security man | he/him
person: Fiona | Fiona | she/her
person: Mam | Mam | she/her
relation: Mags Doyle | Bernie | family: sister
relation: Mam | Mags Doyle | family: mother
relation: Mags Doyle | Tunde | colleague: host and producer
relation: Tunde | Len | colleague: the same building at night
relation: Mags Doyle | Gerald | other: host and regular caller
=====
LINE THREE

[[scene place=the studio/Estuary Sound; present=Mags Doyle, Tunde, Gerald, Shaz, Bernie; time=twenty to two]]
[[s Mags Doyle]]"Twenty to two," says Mags into the microphone, [[s Mags Doyle]]"and if you're awake, I'm sorry, and if you're driving, both hands. That was [[q]]'Harbour Girl', for the night staff at St Brannoc's. This is the Small Hours on Estuary Sound, I'm Mags Doyle, and it's the last one, so don't any of you be boring. Who's first?"

On the other side of the glass Tunde holds up one finger. Then he makes ears with it.

[[s Mags Doyle > Gerald]]"Gerald from Pell," says Mags, without looking up. [[s Mags Doyle > Gerald]]"How are the foxes?"

[[s Gerald > Mags Doyle]]"They've had the hose, Margaret."

[[s Mags Doyle > Gerald]]"They've never."

[[s Gerald > Mags Doyle]]"Chewed clean through. I said to the council, I said, it's not hunger, it's spite." Gerald's voice comes out of the desk speaker with a kettle behind it. He has rung every night for eleven years and in Tunde's two, he's never once asked for a record. [[s Gerald > Mags Doyle]]"Is it right they're putting a machine on?"

[[s Mags Doyle > Gerald]]"It's not a machine, Gerald, it's a playlist. It's very clever. It knows what you like."

[[s Gerald > Mags Doyle]]"I don't like anything."

[[s Mags Doyle > Gerald]]"Well, then it's got a job on, hasn't it?"

Tunde presses the talkback, so that only she will hear it in the headphones. [[s Tunde > Mags Doyle]]"Two's Shaz, in the lorry. Three won't give a name. I've told her she needs a name and she just breathes at me."

She lifts one hand off the fader, thumb and little finger out. *Heavy breathing?*

[[s Tunde > Mags Doyle]]"Not like that. Sad breathing."

Mags nods. She's fifty-eight, and she has a cardigan for the studio that has never been seen outside it. [[s Mags Doyle > Gerald]]"Gerald, my love, I've got to go and earn my money. What are you going to do tomorrow night?"

There is nothing on the line for so long that Tunde checks the level.

[[s Gerald > Mags Doyle]]"Watch the foxes, I suppose," says Gerald.

[[s Mags Doyle > Gerald]]"You do that. Write them down for me." She slides him out, and then looks through the glass at Tunde for a second with her whole face undone, and then does it back up again. [[s Mags Doyle > Shaz]]"Shaz! Where are you, and what are you carrying?"

[[s Shaz > Mags Doyle]]"Lay-by outside Corran, eleven ton of yoghurt," says the trucker. [[s Shaz > Mags Doyle]]"I'm not even joking, I've been crying since the services. You got me through my divorce, you did."

[[s Mags Doyle > Shaz]]"I got you through two."

[[s Shaz > Mags Doyle]]"You got me through two! What am I meant to do now, talk to the yoghurt?"

[[s Mags Doyle > Shaz]]"Is it strawberry?"

[[s Shaz > Mags Doyle]]"It's *natural*, Mags."

[[s Mags Doyle > Shaz]]"Then there's no help for you at all." She is laughing, properly, the wheezy one that management used to send notes about. [[s Mags Doyle > Shaz]]"Pick a song, go on. Anything you want. They can't sack me."

While Shaz is deciding, line three starts flashing again. Tunde picks up.

[[s Tunde > Bernie]]"Small Hours, you're still in the queue, I promise I haven't—"

[[s Bernie > Tunde]]"Is it really the last one?" the woman on three says.

[[s Tunde > Bernie]]"It is, yeah. 'Fraid so."

[[s Bernie > Tunde]]"And she finishes at three."

[[s Tunde > Bernie]]"At three, yeah. If you could just give me a name? It doesn't have to be your own. We had a Cleopatra last week."

More breathing. An indicator ticking; she's in a car, then, parked, with the indicator on. [[s Bernie > Tunde]]"Does she still do that thing," says the woman, [[s Bernie > Tunde]]"where she takes her shoes off under the desk?"

Tunde looks through the glass. Under the desk, one stockinged foot is rubbing the other.

[[s Tunde > Bernie]]"Who is this?" he says.

She hangs up.

[[scene place=the kitchenette/the corridor; present=Mags Doyle, Tunde, Len; time=-]]
Shaz has picked the long one, the eight-minute one with the flute, which gives them time to get to the kitchenette and back if they're quick about it. He follows Mags down the corridor. Half the pictures are off the walls already, and there's just their clean squares.

Len is in there, the security man, washing up a mug that says [[m ?]]"World's Best Weather Girl". He's been listening on the little radio on the sill. His eyes are pink.

[[s Len > Mags Doyle]]"Don't talk to me," he says. [[s Len > Mags Doyle]]"It's hay fever."

[[s Mags Doyle > Len]]"It's November, Len."

[[s Len > Mags Doyle]]"I've a very slow nose."

[[s Mags Doyle > Tunde]]"Who was three?" Mags reaches past the both of them for the biscuit tin. [[s Mags Doyle > Tunde]]"You went a funny colour."

[[s Tunde > Mags Doyle]]"Don't know. Some woman. She asked if you still take your shoes off." He watches her look down. [[s Tunde > Mags Doyle]]"I thought maybe somebody who used to work here. Fiona or somebody?"

[[s Len > Tunde]]"Fiona's in Spain," says Len.

[[s Tunde > Len]]"They have phones in Spain."

[[s Len > Tunde]]"She wouldn't ring. Not after the raffle."

Mags hasn't taken a biscuit. She's holding the tin against the cardigan with both arms, like it might be got off her. [[s Mags Doyle > Tunde]]"What did she sound like?"

[[s Tunde > Mags Doyle]]"Bit like..." He stops. It's stupid. He's had that voice in his ears five nights a week for two years, he hears it in the shower. [[s Tunde > Mags Doyle]]"I don't know. Bit like you. With a cold."

[[s Mags Doyle > Tunde]]"Right," says Mags.

[[s Tunde > Mags Doyle]]"Mags?"

[[s Mags Doyle > Tunde]]"How long's left on that flute?"

[[s Len > Mags Doyle]]"He's only just got going." Len has an ear to the sill. [[s Len > Mags Doyle]]"You've four minutes. Sit down, woman, you've gone grey."

[[s Mags Doyle > Len]]"I've been grey since ninety-eight." But she sits, on the pedal bin, which is the only seat they've been left. The lid gives a squeak. [[s Mags Doyle > Tunde, Len]]"I've a sister. Did I ever say?"

[[s Tunde > Mags Doyle]]"No."

[[s Len > Mags Doyle]]"Bernadette," says Len at exactly the same moment, and then, to the mug, [[s Len > Mags Doyle]]"You said once. Christmas do."

[[s Mags Doyle > Tunde, Len]]"Nine years. It was over Mam's house. No, it was never the house. It was a thing I said on air, about the house. I thought it was funny." She opens the tin and looks in as if it was very deep. [[s Mags Doyle > Tunde, Len]]"I'd forty thousand listening in those days. She'd one kitchen, and me in it on the radio, laughing at her."

Nobody knows what to do with that. The producer is twenty-four. He puts a hand out, and it hovers, and in the end he takes a biscuit.

[[s Tunde > Mags Doyle]]"If she rings back I'll put her straight through," he says. [[s Tunde > Mags Doyle]]"Off air. I'll stick the eight-minute one on again."

[[s Mags Doyle > Tunde]]"She'll not ring back. You don't know her."

[[s Tunde > Mags Doyle]]"Yeah, but say she does."

[[s Mags Doyle > Tunde]]"Then you'll put her through *on* air," says Mags, getting up off the bin, [[s Mags Doyle > Tunde]]"because that's where I did it. Come on. Flute."

[[scene place=the studio; present=Mags Doyle, Tunde, Gerald, Bernie; time=ten to three]]
By ten to three he's had the district nurse, two students who think they've discovered the Beatles, a man who can do owls, and Gerald again, with an update. Three hasn't lit up. Every time the board blinks Mags's eyes go to it over the top of her glasses and come away.

[[s Gerald > Mags Doyle]]"—and the vixen looked right at me," Gerald is saying, [[s Gerald > Mags Doyle]]"bold as you please, with the nozzle in her mouth—"

Three.

Tunde has it before it's finished the first flash. [[s Tunde > Bernie]]"Bernie?"

Silence. Tick, tick, tick goes the indicator.

[[s Bernie > Tunde]]"She told you, then," the caller says.

[[s Tunde > Bernie]]"She did, yeah. Just now. Don't go. Please don't hang up, she's, I've got her here, she's only got Gerald on."

[[s Bernie > Tunde]]"Is that the foxes?"

[[s Tunde > Bernie]]"You listen?"

[[s Bernie > Tunde]]"Every bloody night," says Bernie. [[s Bernie > Tunde]]"I've it on in the bedroom. I only meant to hear was she all right."

He's already jabbing the talkback with his other hand. [[s Tunde > Mags Doyle]]"Mags. It's three. It's her."

In the studio she doesn't move at all. Then, very steadily, to the microphone: [[s Mags Doyle > Gerald]]"Gerald, I've to stop you there. I've someone waiting."

[[s Gerald > Mags Doyle]]"Is it important?"

[[s Mags Doyle > Gerald]]"It is."

[[s Gerald > Mags Doyle]]"Then God bless you, Margaret," says Gerald, who's never said such a thing in eleven years, and he's the one that hangs up.

[[s Tunde > Bernie]]"You're going to be live," Tunde whispers. [[s Tunde > Bernie]]"Is that okay? You don't have to be. She said it should be. You can swear once, and I'll get it, there's a delay."

[[s Bernie > Tunde]]"I'll not need to swear, pet."

He brings it up.

[[s Mags Doyle > Bernie]]"You're through to the Small Hours," says Mags. Her voice has gone up like a girl's. [[s Mags Doyle > Bernie]]"Who've I got?"

[[s Bernie > Mags Doyle]]"You know rightly who you've got."

[[s Mags Doyle > Bernie]]"I do."

[[s Bernie > Mags Doyle]]"You sound tired, Maggie."

[[s Mags Doyle > Bernie]]"I've been up late." She's got her glasses off, and she's feeling for somewhere to put them down. [[s Mags Doyle > Bernie]]"I said a thing about you once. On here. I said it for a laugh, and it wasn't even a good one, and you'd just buried her. I should have rung you that night, and I didn't, and then it was a week, and you know how it goes. It was years. I'm sorry, Bern. I'm saying it here so they can all hear it. Both of them."

[[s Bernie > Mags Doyle]]"It's more than two," says the speaker. [[s Bernie > Mags Doyle]]"There's me and there's the fox man. And there's a girl with yoghurt."

Mags makes a noise. It isn't the wheeze. Tunde looks hard at the clock, which is a blur.

[[s Mags Doyle > Bernie]]"Where are you?" the host manages. [[s Mags Doyle > Bernie]]"You've your indicator on. I can hear it."

[[s Bernie > Mags Doyle]]"Have I?" A click, and the ticking stops. [[s Bernie > Mags Doyle]]"I'm in your car park. I've been sat here since half twelve. There's a man keeps coming out and looking at me and blowing his nose."

[[s Tunde > Mags Doyle]]"Go," says Tunde, on the talkback, and finds that he's standing up. [[s Tunde > Mags Doyle]]"Go on! I've got it. I'll close it."

[[s Mags Doyle > Tunde]]"You've never been on air in your life," she says, straight out, with the mike still open.

[[s Tunde > Mags Doyle]]"It's four minutes! What are they going to do, sack us?"

She goes. She goes in her stockinged feet, with the headphones swinging off the edge of the desk and the good shoes left lying under it. He comes round into the studio and sits in her chair, and it's warm, and there's the microphone, and it's a lot bigger from this side.

[[s Tunde]]"Um," says Tunde, to the whole of the estuary. [[s Tunde]]"Hi. So, Mags has had to pop out."

[[scene place=the car park; present=Mags Doyle, Bernie, Tunde, Len; time=five past three]]
At five past three he carries the shoes down to the car park. There's a little red hatchback slewed across two bays, doors open, light on inside. Two women in it with the same nose. Len's on the step, with his cap in his hands.

[[s Tunde > Len]]"How long have they been like that?" asks Tunde.

[[s Len > Tunde]]"Talking? Since she got in." He shakes his head. [[s Len > Tunde]]"Both at once. I don't know how either of them's hearing a word."

They stand there a bit. It's freezing. Somewhere over by the bins something barks, once, high and rude.

[[s Len > Tunde]]"Was that a—"

[[s Tunde > Len]]"Yeah," says Tunde. [[s Tunde > Len]]"I'm ringing Gerald."
