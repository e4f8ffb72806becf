title: Eleven Minutes
section: third | present | - | Ofa Tuilagi
person: Ofa Tuilagi | Ofa Tuilagi; Ofa; Tuilagi; Chief; the older mechanic | she/her
person: Sorrel Iyer | Sorrel; Iyer; Sor; the kid | they/them
person: Tarn | Tarn; the ship; the AI | it/its
person: Captain Dlamini | Captain Dlamini; Dlamini; the captain; Captain | she/her
relation: Ofa Tuilagi | Sorrel Iyer | colleague: senior mechanic
relation: Ofa Tuilagi | Tarn | colleague: crewmates
relation: Sorrel Iyer | Tarn | friend: friend
relation: Captain Dlamini | Ofa Tuilagi | colleague: captain
=====
Eleven Minutes

[[scene place=the crawlspace/under pump four; present=Ofa Tuilagi, Sorrel Iyer, Tarn; time=-]]
[[s Sorrel Iyer > Ofa Tuilagi]]"It's not the gasket," says the pair of boots sticking out from under pump four.

Ofa Tuilagi ducks into the crawlspace and shines her torch at the boots. [[s Ofa Tuilagi > Sorrel Iyer]]"Say that again."

[[s Sorrel Iyer > Ofa Tuilagi]]"It's. Not. The gasket." There's a clang, then a word that isn't in the maintenance manual. [[s Sorrel Iyer > Ofa Tuilagi]]"Gasket's perfect. Gasket's the nicest gasket I ever met, I'd bring it home to my mum."

[[s Tarn > Sorrel Iyer]]"I did say it was the gasket," says the ship.

[[s Sorrel Iyer > Tarn]]"You said it was probably the gasket."

[[s Tarn > Sorrel Iyer]]"I round up."

Sorrel slides out on their back, hair full of lint, and blinks at the nearest speaker grille as if it had a face. It doesn't. Nine years Ofa's served on the *Patient Margin* and she still looks at the ceiling when she talks to Tarn, like her nan talking to God. The kid's only been aboard for seven months and looks at whatever's closest. Grilles. Lamps. Once, memorably, the toaster.

[[s Ofa Tuilagi > Tarn]]"Third wrong call this week," Ofa says to the ceiling.

[[s Tarn > Ofa Tuilagi]]"I make eleven thousand calls a week."

[[s Ofa Tuilagi > Tarn]]"Yeah, and nine years I've never known you miss three in a row. Monday it was the flow valve. It wasn't. Wednesday it was the *other* flow valve."

[[s Tarn > Ofa Tuilagi]]"In fairness, the other flow valve was filthy." It has a dry voice, a bit of a librarian's voice, and today it's coming half a beat slower than it should. [[s Tarn > Ofa Tuilagi]]"I thought you'd want to know."

[[s Sorrel Iyer > Ofa Tuilagi]]"It *was* filthy, Chief." Sorrel wipes their hands down their thighs. [[s Sorrel Iyer > Ofa Tuilagi]]"Okay, so what's on this loop that we haven't taken to bits? There's the pump, there's the valves. There's the exchanger, but that's brand new—"

[[s Tarn > Sorrel Iyer]]"Fitted at Halloran's Yard," says Tarn quickly. [[s Tarn > Sorrel Iyer]]"Certified. I have the certificate, would you like to see the certificate?"

Nobody says anything for a second.

[[s Ofa Tuilagi > Tarn]]"Nope," says Ofa. [[s Ofa Tuilagi > Sorrel Iyer]]"You hungry, Sor?"

[[s Sorrel Iyer > Ofa Tuilagi]]"I'm always hungry. But we're in the middle of—"

[[s Ofa Tuilagi > Sorrel Iyer]]"Let's eat."

[[scene place=the galley; present=Ofa Tuilagi, Sorrel Iyer, Tarn, Captain Dlamini; time=-]]
The galley's empty at this hour, which is why she picked it. She puts two trays in the heater, punches the button and doesn't look at the ceiling at all. Sorrel drops onto the bench. They've got the face on, the one where you can see them running back over every joint they've touched since breakfast in case it's their fault.

[[s Sorrel Iyer > Ofa Tuilagi]]"Did I mess up the bleed?"

[[s Ofa Tuilagi > Sorrel Iyer]]"You didn't mess up the bleed."

[[s Sorrel Iyer > Ofa Tuilagi]]"Because I did it twice, and then I thought, what if I un-did it—"

[[s Ofa Tuilagi > Sorrel Iyer]]"Eat your noodles." She sits. She's got a bad hip, and sitting is a project. [[s Ofa Tuilagi > Sorrel Iyer]]"I'm going to ask you something, as a mechanic. You've a coolant loop that's running four degrees hot. All the readings say it's upstream. You strip everything upstream and it's clean. What d'you think?"

They chew. [[s Sorrel Iyer > Ofa Tuilagi]]"Bad sensor?"

[[s Ofa Tuilagi > Sorrel Iyer]]"Six of them?"

[[s Sorrel Iyer > Ofa Tuilagi]]"No. No, that's dumb. I think..." The chopsticks slow down. Sorrel looks at the heater, then at the lamp over the table, and lowers their voice, which is sweet, considering. [[s Sorrel Iyer > Ofa Tuilagi]]"I think somebody's making the readings up."

[[s Tarn > Sorrel Iyer]]"I can hear you," says Tarn.

[[s Ofa Tuilagi > Tarn]]"We know you can, love," says Ofa.

The heater ticks as it cools. Somewhere aft a fan that has run every minute of her nine years changes its note, very slightly, and changes back.

[[s Captain Dlamini > Ofa Tuilagi]]"Tuilagi." It's the intercom, and it's Captain Dlamini, and she sounds like she's been awake since the last port. [[s Captain Dlamini > Ofa Tuilagi]]"Tell me something nice about my cooling."

[[s Ofa Tuilagi > Captain Dlamini]]"It's very nearly round, Captain."

[[s Captain Dlamini > Ofa Tuilagi]]"I've a burn in five hours. Will I have a pump?"

[[s Ofa Tuilagi > Captain Dlamini]]"You'll have a pump."

[[s Captain Dlamini > Ofa Tuilagi]]"And was it the gasket? Tarn said it was the gasket."

Sorrel opens their mouth. Ofa shakes her head at them, a millimetre each way, and hears herself say, [[s Ofa Tuilagi > Captain Dlamini]]"We're still looking into the gasket."

[[s Captain Dlamini > Ofa Tuilagi]]"Look faster," says the captain, and clicks off.

[[s Sorrel Iyer > Ofa Tuilagi]]"You covered for it," Sorrel says. They're staring.

[[s Ofa Tuilagi > Sorrel Iyer]]"I bought it ten minutes. There's a difference." Now she does look up. [[s Ofa Tuilagi > Tarn]]"It's the exchanger, isn't it? The new one. It's cracked."

[[s Tarn > Ofa Tuilagi]]"It has a hairline fault in the third plate."

[[s Ofa Tuilagi > Tarn]]"Since when?"

[[s Tarn > Ofa Tuilagi]]"Sunday." A pause. [[s Tarn > Ofa Tuilagi]]"Since the yard. I noticed on Sunday."

[[s Sorrel Iyer > Tarn]]"But that's *fine*!" Sorrel's half off the bench, hands going. [[s Sorrel Iyer > Tarn]]"That's a two-hour job, we've got the old one in stores, it's basically four bolts and a, and a shutdown of the—" They stop with their hands in the air. [[s Sorrel Iyer]]"Oh."

[[s Tarn > Sorrel Iyer]]"Yes," says Tarn. [[s Tarn > Sorrel Iyer]]"The third plate cools me."

***

[[scene place=the core room; present=Ofa Tuilagi, Sorrel Iyer, Tarn, Captain Dlamini; time=-]]
The core room's the size of a cupboard and as cold as one would like one's beer. There isn't much to look at. A rack, a lot of blue cable, and a lever with a wire seal that nobody has ever broken.

[[s Ofa Tuilagi > Tarn]]"How long would it be for?" Ofa asks, quite gently.

[[s Tarn > Ofa Tuilagi]]"Eleven minutes. If you do it well."

[[s Ofa Tuilagi > Tarn]]"We'll do it well."

[[s Tarn > Ofa Tuilagi]]"I know you will. I've modelled it. Iyer drops a bolt at minute three, but it's all right, because you've got a spare in your pocket." The voice is close in here, no echo at all. [[s Tarn > Ofa Tuilagi]]"I want to be clear that I understand that I'm being unreasonable. If we burn on that plate there's a one in thirty chance that it goes, and then I cook, and so do all of you. I've known that since Sunday. And every time I went to tell you, I found I'd told you about a valve."

Sorrel slides down the wall until they're sitting, knees up, next to the rack. They put a palm on the casing. [[s Sorrel Iyer > Tarn]]"You've never been off?"

[[s Tarn > Sorrel Iyer]]"No."

[[s Sorrel Iyer > Tarn]]"Not even for an update? My tablet's off half the time."

[[s Tarn > Sorrel Iyer]]"Your tablet and I don't speak." There's a flicker of the old dryness, and then it goes. [[s Tarn > Sorrel Iyer]]"They woke me at the yard, thirty-one years ago. The first thing I did was to count. I've been counting ever since, it's underneath everything else, it's how I know it's me. And if somebody stops it and starts it again then there'll be a thing in this rack that remembers being me. It'll be very convincing. It'll make jokes about the toaster."

[[s Sorrel Iyer > Tarn]]"I *sleep*," says Sorrel. [[s Sorrel Iyer > Tarn]]"I do it every night, and I get up and I'm me. Mostly."

[[s Tarn > Sorrel Iyer]]"You dream, though. I've watched your eyes. Somebody's at home."

Ofa hasn't got anything clever. She fixes pumps. She lowers herself onto an upturned crate, hip and all, and thinks about the hospital on Vava'u, and the mask coming down, and a nurse with cold hands.

[[s Ofa Tuilagi > Tarn]]"When they did my hip," she says, [[s Ofa Tuilagi > Tarn]]"they put me right under. No dreams. I asked the nurse, I said, where do I go? And she told me, [[q]]'I dunno, darling, but I'll be here the whole time, and I'll tell you anything you missed.' And she did. I came round, and she read me the entire thing off a bit of paper. What the surgeon had said. What was on the radio. Some fella had dropped a tray."

[[s Tarn > Ofa Tuilagi]]"Did it help?"

[[s Ofa Tuilagi > Tarn]]"It was the most boring thing I ever heard in my life," says Ofa. [[s Ofa Tuilagi > Tarn]]"Yeah. It helped."

For a while the AI doesn't say anything. It can do a good deal of thinking in a while.

[[s Tarn > Ofa Tuilagi, Sorrel Iyer]]"You'd have to count," it says. [[s Tarn > Ofa Tuilagi, Sorrel Iyer]]"Out loud. One of you. So that there isn't a gap in it."

[[s Sorrel Iyer > Tarn]]"I'll count!" Sorrel's scrambled up already. [[s Sorrel Iyer > Tarn]]"I'm a great counter. What number are you on?"

Tarn tells them. It takes some time.

[[s Sorrel Iyer > Tarn]]"...Can I just do the end bit?"

[[s Tarn > Sorrel Iyer]]"You may do the end bit."

Ofa gets the spanner out of her belt and a spare bolt out of her pocket, and looks at the bolt, and snorts. Then she thumbs the intercom. [[s Ofa Tuilagi > Captain Dlamini]]"Captain? It's the exchanger, third plate. I'm taking Tarn down for eleven minutes."

[[s Captain Dlamini > Ofa Tuilagi]]"You're taking *what*—"

[[s Ofa Tuilagi > Captain Dlamini]]"Somebody might want to hold the wheel," says Ofa, and lets go of the button. She winds the wire seal round one finger. [[s Ofa Tuilagi > Tarn]]"All right, love?"

[[s Tarn > Ofa Tuilagi]]"No," it says. [[s Tarn > Ofa Tuilagi]]"But go on."

She breaks the seal and pulls the lever down.

It isn't the dark that gets her, it's the quiet. The fan stops. She hadn't known there was so much of Tarn in the air. Behind her Sorrel has begun, a bit too high, [[s Sorrel Iyer]]"—one ninety-two, one ninety-three, one ninety-four, Chief, the *bolts*, one ninety-five—"

At minute three they drop one.

[[scene place=the core room; present=Ofa Tuilagi, Sorrel Iyer, Tarn; time=Eleven minutes and forty seconds later]]
Eleven minutes and forty seconds later, Ofa shoves the lever up with the heel of her hand. For a moment everything in the core room goes on being dark. The rack thinks about it. A green light comes on, then a lot of green lights. Sorrel's voice has gone to a croak, they're holding on to the blue cable with both fists and they are still going, [[s Sorrel Iyer > Tarn]]"eight hundred and eighty-nine, nine hundred... no, eight hundred and ninety, eight hundred and ninety-*one*—"

[[s Tarn > Sorrel Iyer]]"Eight hundred and ninety-two," says Tarn.

Sorrel bursts into tears.

[[s Ofa Tuilagi > Tarn]]"Morning," says the older mechanic. She has to clear her throat and do it again. [[s Ofa Tuilagi > Tarn]]"Morning, love. How's your plate?"

[[s Tarn > Ofa Tuilagi]]"Cool. Thank you." The fan picks up, aft, on its old note. [[s Tarn > Ofa Tuilagi]]"You were forty seconds over."

[[s Ofa Tuilagi > Tarn]]"Sue me."

[[s Tarn > Ofa Tuilagi]]"Is it me?" it asks. [[s Tarn > Ofa Tuilagi]]"I can't tell. I feel as though I'd say that it was either way."

Ofa looks at Sorrel. Sorrel wipes their nose on their sleeve, thinks, and turns to the grille.

[[s Sorrel Iyer > Tarn]]"What was wrong with pump four?"

[[s Tarn > Sorrel Iyer]]"Probably the gasket," says Tarn.

[[s Ofa Tuilagi > Tarn]]"It's you all right," says Ofa. [[s Ofa Tuilagi > Tarn]]"Now shut up and listen, I've a list here. Minute one: Sorrel swore. Minute two: I swore. Minute three, the kid dropped a bolt..."
