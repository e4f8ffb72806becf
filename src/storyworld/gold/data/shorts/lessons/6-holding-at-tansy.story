title: Holding at TANSY
section: third | past | - | Eyrich
section: third | past | - | Captain Nambiar
person: Eyrich | Eyrich; Tower; Ottmar; the controller | he/him
person: Adeyemi | Adeyemi; the watch manager; Boss | she/her
person: Kovalenko | Kovalenko; Ground | he/him
person: Lisle | Lisle; the trainee; the kid | she/her
person: Captain Nambiar | Captain Nambiar; Nambiar; Kestrel four-one-niner; four-one-niner; the captain; skipper | she/her
person: Vasko | Vasko; the first officer; the younger man | he/him
person: Rourke | Rourke; the purser | he/him
person: Bexley | Bexley; Fire One; the fire chief | he/him
person: Golf Papa Tango | Golf Papa Tango; Papa Tango; the little Cessna; the man in the Cessna | he/him
relation: Eyrich | Adeyemi | colleague
relation: Captain Nambiar | Vasko | colleague
relation: Eyrich | Lisle | other
=====
[[scene place=the tower; present=Eyrich, Adeyemi, Kovalenko, Lisle; time=Sunday evening; eyes=?]]
Nothing ever happened at Saltmere on a Sunday evening, which was why they let the trainee have the microphone.

[[s Lisle > Golf Papa Tango]]"Golf Papa Tango, Saltmere Tower, cleared to land runway two-seven, wind two-six-zero at eight."

[[s Golf Papa Tango > Lisle]]"Cleared to land two-seven, Papa Tango," said the little Cessna. [[s Golf Papa Tango > Lisle]]"You're new. You sound about twelve."

Lisle put her hand over her eyes. She was twenty-four and had a degree.

[[s Lisle > Eyrich]]"What do I say?"

[[s Eyrich > Lisle]]"You don't," said Eyrich, behind her. [[s Eyrich > Lisle]]"You breathe in, you breathe out, and you give him the long way round to parking."

[[s Kovalenko > Eyrich]]"I'll put him in behind the bins," Kovalenko offered from the ground position, where he was eating soup.

[[s Adeyemi > Kovalenko]]"You'll put him on stand four, like a Christian," said the watch manager. She did the crossword on Sundays, standing, at the back. [[s Adeyemi > Kovalenko, Eyrich, Lisle]]"Seven letters, 'a final appeal'."

[[s Kovalenko > Adeyemi]]"Goulash."

[[s Adeyemi > Kovalenko]]"Thank you, Kovalenko."

[[s Captain Nambiar > Lisle]]"Saltmere Tower, Kestrel four-one-niner, good evening." It was a low, courteous voice, with a good deal of time in it. [[s Captain Nambiar > Lisle]]"Holding at TANSY, six thousand feet. We have a small disagreement with our landing gear. I'd be glad of a look at your longest runway."

Nobody in the tower appeared to move. All the same, the soup was on the floor, the crossword was on the desk, and Lisle found that she was sitting on a different chair.

[[s Eyrich > Captain Nambiar]]"Kestrel four-one-niner, Tower, good evening." Eyrich had the headset on already. [[s Eyrich > Captain Nambiar]]"Two-seven is yours. All of it. What does the gear say?"

[[s Captain Nambiar > Eyrich]]"It says left down, right down. The nose says nothing at all."

[[s Eyrich > Captain Nambiar]]"Souls on board?"

[[s Captain Nambiar > Eyrich]]"One hundred and twelve, and a cello."

[[s Eyrich > Captain Nambiar]]"And fuel, in minutes?"

[[s Captain Nambiar > Eyrich]]"Thirty-five. Less, if you go on chatting me up."

[[s Adeyemi > Kovalenko]]"Crash phone," said Adeyemi.

[[s Kovalenko > Adeyemi]]"On it, Boss." He had it against his ear, and was tapping the desk. [[s Kovalenko > Bexley]]"Bexley? Tower. Full emergency, two-seven, no nosewheel, hundred and twelve. No, I'm not. Do I sound like I'm joking?"

[[s Bexley > Kovalenko]]"You always sound like you're joking," the fire chief's voice quacked. [[s Bexley > Kovalenko]]"Four minutes. Tell them to aim for the middle."

[[s Lisle > Eyrich]]"Can I do something?" asked Lisle.

Eyrich didn't reply. He was looking out at the end of two-seven, and so, now, were they all. The Cessna had stopped on it.

[[s Eyrich > Golf Papa Tango]]"Papa Tango, vacate left, please. Without delay."

[[s Golf Papa Tango > Eyrich]]"Ah. Yes. Bit of a problem, Tower. The engine's stopped."

[[s Eyrich > Golf Papa Tango]]"Can you restart it?"

[[s Golf Papa Tango > Eyrich]]"That's what I'm doing. It goes 'unk'."

[[s Kovalenko]]"Unk," said Kovalenko, very quietly. [[s Kovalenko]]"Of course it does."

***

[[scene place=Eleven miles away and a mile up; present=Captain Nambiar, Vasko; eyes=Captain Nambiar]]
Eleven miles away and a mile up it was still full daylight. Nambiar had hand-flown crop dusters, freighters and, for one summer, a sheikh. She noted that the first officer had read the same checklist three times, each time a little faster.

[[s Captain Nambiar > Vasko]]"Vasko."

[[s Vasko > Captain Nambiar]]"Alternate extension handle, pull and hold, ten seconds..."

[[s Captain Nambiar > Vasko]]"We've pulled it."

[[s Vasko > Captain Nambiar]]"Gear lever, down, confirm..."

[[s Captain Nambiar > Vasko]]"It's confirmed. Look at me. What's your wife called?"

[[s Vasko > Captain Nambiar]]"Danica," the younger man said. [[s Vasko > Captain Nambiar]]"Why?"

[[s Captain Nambiar > Vasko]]"What does she think you do up here?"

[[s Vasko > Captain Nambiar]]"She thinks I eat."

[[s Captain Nambiar > Vasko]]"Then have a sandwich. I mean it. I won't land with a man whose stomach is talking to me."

There was a knock, two and one, and the purser let himself in and folded his hands before him like an undertaker.

[[scene present=Captain Nambiar, Vasko, Rourke]]
[[s Rourke > Captain Nambiar]]"Cabin's secure, skipper. Row nine is praying. Row twelve would like to know if they'll make the connection."

[[s Captain Nambiar > Rourke]]"What did you tell row twelve?"

[[s Rourke > Captain Nambiar]]"To sit by row nine."

[[s Captain Nambiar > Rourke]]"Rourke, I want everyone you can shift moved behind the wing. Big ones to the very back. I'd like her to sit on her tail for as long as she's able. Don't say it's about weight."

[[s Rourke > Captain Nambiar]]"I'll say there's a better view."

[[s Vasko > Rourke]]"Of what?"

The purser reflected. [[s Rourke > Vasko]]"Of everybody else, sir," he said, and withdrew.

[[scene present=Captain Nambiar, Vasko]]
The radio clicked. It was not the man's voice this time.

[[s Lisle > Captain Nambiar]]"Kestrel four-one-niner, Saltmere Tower. We have a light aircraft disabled on the runway. We're dealing with it. Continue in the hold. I'll call you in three minutes."

[[s Captain Nambiar > Lisle]]"Four-one-niner, three minutes." Nambiar let go of the button. [[s Captain Nambiar > Vasko]]"They've given us the child."

[[s Vasko > Captain Nambiar]]"Why would they do that?"

[[s Captain Nambiar > Vasko]]"Because somebody's gone to push."

***

[[scene place=two-seven/the runway; present=Eyrich, Kovalenko, Golf Papa Tango; eyes=Eyrich]]
Someone had. Eyrich was forty-nine and had not run since school. It was six hundred metres from the tower door to the Cessna, and Kovalenko, who smoked, beat him to it by a length.

[[s Eyrich > Golf Papa Tango]]"Brakes off!" he shouted through the side window.

[[s Golf Papa Tango > Eyrich]]"Who are you?"

[[s Eyrich > Golf Papa Tango]]"I'm Tower! Brakes!"

[[s Golf Papa Tango > Eyrich]]"You can't be, I'm talking to Tower." The man in the Cessna pointed to his headphones. [[s Golf Papa Tango > Eyrich]]"It's a little girl."

[[s Kovalenko > Golf Papa Tango]]"Mister," said Kovalenko, putting his whole face in at the window, [[s Kovalenko > Golf Papa Tango]]"in two minutes an airliner is coming to park on your lap. Take off your brakes or I take off your door."

The brakes came off. They each took a strut. It's astonishing how little a small aeroplane weighs, and how much it weighs at the edge of the grass.

[[s Kovalenko > Eyrich]]"Push!"

[[s Eyrich > Kovalenko]]"I am pushing!"

[[s Kovalenko > Eyrich]]"That's leaning, Ottmar!"

[[s Eyrich > Golf Papa Tango]]"Get out and help, you!"

[[s Golf Papa Tango > Eyrich]]"I've got a bad back," the man said with dignity, but he got out, and without him it went.

In the tower, Adeyemi watched three men fall over in the long grass. She laid down her binoculars, one lens at a time.

[[scene place=the tower; present=Adeyemi, Lisle; eyes=?]]
[[s Adeyemi > Lisle]]"Runway's clear. Bring her in."

[[s Lisle > Adeyemi]]"Me?"

[[s Adeyemi > Lisle]]"Do you see anyone else?"

[[s Lisle > Adeyemi]]"You. I see you, ma'am."

[[s Adeyemi > Lisle]]"I'm busy. Seven letters."

[[s Lisle > Adeyemi]]"I've only ever done Cessnas."

[[s Adeyemi > Lisle]]"She's a Cessna with opinions. Wind, clearance, and then you be quiet and let the woman work. Go on, Lisle."

The trainee breathed in, and breathed out.

[[s Lisle > Captain Nambiar]]"Kestrel four-one-niner, runway two-seven, cleared to land. Wind two-six-zero at seven. Fire vehicles both sides. They say to aim for the middle."

[[s Captain Nambiar > Lisle]]"Cleared to land two-seven," said the low voice. [[s Captain Nambiar > Lisle]]"The middle. What a very good idea."

[[scene present=Captain Nambiar, Vasko; eyes=Captain Nambiar]]
Four miles out, the sandwich had gone, and Vasko was reading heights in the voice of a speaking clock.

[[s Vasko > Captain Nambiar]]"A thousand."

[[s Captain Nambiar > Vasko]]"Check. Was it cheese?"

[[s Vasko > Captain Nambiar]]"Egg and cress. Nine hundred. Have you done one of these before?"

[[s Captain Nambiar > Vasko]]"Twice."

[[s Vasko > Captain Nambiar]]"How did they go?"

[[s Captain Nambiar > Vasko]]"The second was better."

He laughed, which had been the idea. She had, in fact, done none. She would tell him that in a bar, in a year or so, when he'd been given his own command.

[[s Vasko > Captain Nambiar]]"Five hundred. Skipper?"

[[s Captain Nambiar > Vasko]]"Go on."

[[s Vasko > Captain Nambiar]]"Nothing. Four hundred. I just wanted to say it."

[[s Captain Nambiar > Vasko]]"Hands off the yoke, feet off the pedals, and think light thoughts in the front half of your body," she said. [[s Captain Nambiar > Vasko]]"Here we go."

[[scene place=the tower; present=Adeyemi, Lisle; eyes=Lisle]]
It came in out of the sun with its chin up. The wheels touched, left and right, as softly as two cats, and it ran and ran with its nose held high like a duchess in a drain, slower, slower; and then it bowed. There was a noise, and a long, bright fan of sparks, and Bexley's engines were running alongside, and everything disappeared in foam.

[[s Lisle > Captain Nambiar]]"Four-one-niner, Tower," said Lisle. And when there was nothing: [[s Lisle > Captain Nambiar]]"Kestrel four-one-niner, Tower."

Adeyemi's pencil snapped.

[[s Captain Nambiar > Lisle]]"Tower, four-one-niner. One hundred and twelve, all well." A pause. [[s Captain Nambiar > Lisle]]"And the cello. We seem to have scratched your runway. Is the gentleman back, the one with the questions?"

Lisle looked down through the glass. Eyrich was flat on his back in the grass, with his arms out, and Kovalenko was sitting on the Cessna's wheel and lighting a cigarette directly under the No Smoking sign.

[[s Lisle > Captain Nambiar]]"He's resting, ma'am."

[[s Captain Nambiar > Lisle]]"Let him. You did nicely. How old are you?"

[[s Lisle > Captain Nambiar]]"Twenty-four," said the kid, [[s Lisle > Captain Nambiar]]"and I have a degree."

[[s Adeyemi]]"Request," murmured Adeyemi behind her, feeling about on the floor for the other half of the pencil. [[s Adeyemi]]"No. Last-ditch? Swan song?"

[[s Lisle > Adeyemi]]"Mayday's six," said Lisle, [[s Lisle > Adeyemi]]"and she never once said it."

***

[[scene place=the fire station canteen/the canteen; present=Eyrich, Kovalenko, Lisle, Captain Nambiar, Bexley, Vasko; time=nine o'clock; eyes=Eyrich]]
By nine o'clock everybody had ended up in the fire station canteen, because it had the only kettle. A small grey woman with four gold rings on her cuff was standing inside the door, reading faces.

[[s Captain Nambiar]]"Which of you asks about the fuel?"

Eyrich stood. There was grass in his hair, and he had torn the knee of his trousers. He couldn't think of one thing to say that wasn't a heading.

[[s Kovalenko > Captain Nambiar]]"This is him, madam," said Kovalenko. [[s Kovalenko > Captain Nambiar]]"He's cleared to speak. He's just slow on the readback."

[[s Captain Nambiar > Eyrich]]"I was told you were resting."

[[s Eyrich > Captain Nambiar]]"I was pushing," said Eyrich.

[[s Kovalenko > Eyrich]]"Leaning."

[[s Bexley > Captain Nambiar]]"Tea, Captain?" asked Bexley, who still had foam to the eyebrows. [[s Bexley > Vasko]]"And what about your lad? He's a shocking colour."

[[s Vasko > Bexley]]"It's the egg," said Vasko, and slid gracefully down the wall.

[[s Lisle > Bexley]]"Fire One, Tower," said Lisle, without getting up. [[s Lisle > Bexley]]"One down in the canteen. Aim for the middle."
