title: Footnote Nine
section: third | present | - | Teodor Kask
person: Teodor Kask | the kid; the cadet; Kask; Mr. Kask; Teo | he/him
person: the skipper | the skipper; Skipper; Captain Lindqvist; Signe; his daughter | she/her
person: Red | Red; the engineer; Bhattacharya; the bald man | he/him
person: Doc | Doc; Dr. Yun; the medic; Soo-ah | she/her
person: the passenger | the passenger; Mr. Smith; the old man; Commander Lindqvist; Pascoe Lindqvist; her father; Dad | he/him
person: the controller | the controller; Vesta; the voice; the girl at Vesta | she/her
person: the new voice | the new voice; the second controller | he/him
person: Ingrid | Ingrid; Mother; your mother; his wife | she/her
relation: the passenger | the skipper | family:father
relation: Ingrid | the skipper | family:mother
relation: Ingrid | the passenger | family:wife
relation: Red | the skipper | colleague
relation: Doc | Red | friend
=====
[[scene place=the control room; present=Teodor Kask, the skipper, Red, Doc]]
The kid has stopped being sick by the time Red gets the hatch open, and that is something, because in free fall there are no corners to be sick in.

[[s Red > the skipper]]“It’s number two,” says Red. He comes through head first, bald and black to the elbows. [[s Red > the skipper]]“The feed valve’s welded itself. She’s stuck on at one-third and she’s going to stay on at one-third till the tank’s dry.”

[[s the skipper > Red]]“How long is that?”

[[s Red > the skipper]]“Nine hours. Nine hours of going sideways, Skipper. I’d pack a lunch.”

The skipper doesn’t look around. She has one boot hooked under the rail and both hands on the board, and she is holding the *Dutiful*’s nose on the stars by main force, an ounce on this jet, an ounce on that. Six weeks out, and the cadet has never once seen her sit down in that chair.

[[s the skipper > Teodor Kask]]“Mr. Kask. What does the Manual say?”

He knows it. He knows all of it; at the Academy he used to say it in his sleep. [[s Teodor Kask > the skipper]]“Section Twelve, asymmetric thrust. Footnote nine. ‘Close the main supply, stop all tubes, and await tow.’”

[[s Doc > Teodor Kask]]“Await it how long?” asks Doc from the medicine locker, where she is counting something and not liking the total.

[[s the skipper > Teodor Kask]]“Ask Vesta,” the skipper says.

The kid asks Vesta. It takes forty seconds for a girl’s voice to come back, bright and tinny and half asleep.

[[s the controller > the skipper]]“*Dutiful*, this is Vesta Control. Nearest tug is at Pallas. We make it a hundred and ten days. Captain Lindqvist, please state your intentions.”

[[s Red > Doc]]“A hundred and ten,” Red says. [[s Red > Doc]]“What’ve we got to breathe?”

[[s Doc > Red]]“For five of us? Twenty-six days. Thirty, if you’d quit talking.”

But the kid has got hold of a different end of it altogether.

[[s Teodor Kask > the skipper]]“Lindqvist?” he says. [[s Teodor Kask > the skipper]]“Like the *Manual*? Like Lindqvist’s *Manual of Pilotage*?”

[[s Red > Teodor Kask]]“You’ve been aboard six weeks,” says the engineer, [[s Red > Teodor Kask]]“and you never read the license on the wall?”

[[s Teodor Kask > Red]]“Everybody just says Skipper!” He swings back to the board. [[s Teodor Kask > the skipper]]“Are you any relation, ma’am?”

[[s the skipper > Teodor Kask]]“I’ve read the book,” the skipper says. [[s the skipper > Red]]“Red, go and stand by the main supply. When I give the word, close it.”

[[scene place=the control room; present=Teodor Kask, the skipper, Red, Doc, the passenger]]
[[s the passenger > the skipper]]“I shouldn’t do that,” somebody remarks.

It is the passenger. Nobody has thought about him since breakfast. He holds on to the hatch coaming with two fingers, upside down to the rest of them, a long frail man in a cardigan, who came aboard at Deimos with one bag and has eaten ever since in his cabin with the door shut.

[[s Doc > the passenger]]“Mr. Smith, you ought to be strapped in,” says Doc. [[s Doc > the passenger]]“At your age—”

[[s the passenger > the skipper]]“Once she’s cold you won’t light her again. You’ll drift. Don’t stop the tube; spin the ship. Roll her about her long axis, a turn every ten seconds, and let the thing burn. It will push you left and right and up and down, and at the end of the turn it will have pushed you nowhere. Then you may use your main drive as God intended.”

There is a silence. Red is moving his lips, working it out.

[[s Red]]“I’ll be damned,” he says.

[[s Teodor Kask > the passenger]]“But it’s forbidden!” The kid is really shocked. [[s Teodor Kask > the passenger]]“It’s the same footnote. ‘On no account attempt to null by rotation.’ It’s in italics.”

[[s the passenger > Teodor Kask]]“The footnote is wrong.”

[[s Teodor Kask > the passenger]]“Who says so?”

[[s the passenger > Teodor Kask]]“The ass who wrote it,” says Mr. Smith.

The skipper’s hands have not stopped moving. But her back has changed. [[t Teodor Kask]]“She knows him,” the kid thinks. [[t Teodor Kask]]“She’s known him since Deimos.”

[[s the skipper > the passenger]]“Go back to your cabin, Mr. Smith,” she says.

[[s the passenger > the skipper]]“Signe—”

[[s the skipper > Teodor Kask]]“Mr. Kask, take the passenger to his cabin.” She does not raise her voice. [[s the skipper > Doc]]“Doctor, you have a license; come here and hold her nose up.” Then, over her shoulder: [[s the skipper > Red]]“Red, touch nothing. I want five minutes.”

***

[[scene place=the passage/outside cabin four/cabin four; present=Teodor Kask, the skipper, the passenger]]
She takes them in the passage, outside cabin four. No one has told the kid he may leave, so he makes himself flat against a pipe.

[[s the skipper > the passenger]]“You could have used your own name.”

[[s the passenger > the skipper]]“Would you have let me aboard with it?”

[[s the skipper > the passenger]]“No.”

[[s the passenger > the skipper]]“Well, then.”

[[s the skipper > the passenger]]“Why my ship? Why, after fourteen years, did it have to be mine?”

[[s the passenger > the skipper]]“There’s a hearing on Vesta, and yours was the one that was going. No. That’s a lie. There was a mail packet.”

[[s the skipper > the passenger]]“What hearing?”

[[s the passenger > the skipper]]“About the footnote. I’ve asked them to strike it. Three ships, Signe. Three ships have shut down and waited the way I told them, and two were waiting yet when the tug got there. Very orderly. Everyone in his bunk, and the log written up.”

[[s the skipper > the passenger]]“You put that note in because of Mother.”

[[s the passenger > the skipper]]“I put it in the week after. Ingrid rolled the *Plover*, and the *Plover* came apart, and I sat down and forbade it to the entire human race. I never ran the figures. I couldn’t look at them.”

[[s the skipper > the passenger]]“And now you have.”

[[s the passenger > the skipper]]“Last winter. It wasn’t the spin that killed her. Her number three was on a cracked mount; it would have gone that day or the next, sitting still. She was right. Your mother was a better pilot than I ever was, and she was right, and I’ve made three hundred thousand cadets learn by heart that she was wrong.”

Somewhere aft the stuck tube mutters. The kid finds he is holding his breath, and thinks of the twenty-six days, and goes on holding it.

[[s the skipper > the passenger]]“Are our mounts sound?”

[[s the passenger > the skipper]]“I don’t know. Ask your engineer. I’ve heard him singing to them at night.”

[[s the skipper > the passenger]]“You’re asking me to do the thing she did.”

[[s the passenger > the skipper]]“I’m not asking. You’re the captain. I’m in cabin four.” The old man tries to smile, and it doesn’t take. [[s the passenger > the skipper]]“I’ll tell you one thing more, and I’ll go in and shut the door. She told me at breakfast, that day, ‘If it ever sticks, I’ll roll her, and you can put that in your book.’ I thought she was being funny.”

His daughter looks at him for a time. The kid has seen her look that way at a gauge.

[[s the skipper > Teodor Kask]]“Mr. Kask,” she says.

[[s Teodor Kask > the skipper]]“Ma’am! I wasn’t—”

[[s the skipper > Teodor Kask]]“You were. Go and ask Red about the mounts.”

[[scene place=the control room; present=Teodor Kask, the skipper, Red, Doc, the passenger]]
[[s Red > the skipper]]“You could hang a cathedral on ’em,” says Red, ten minutes later. [[s Red > the skipper]]“I did them over at Deimos on my own time. Doc held the lamp.”

[[s Doc > Red]]“I held it for eleven hours. You said it would take one.”

[[s the skipper > Red, Doc]]“Strap in,” the skipper says. She lowers herself, with care, as though it might be hot, into the captain’s chair. [[s the skipper > Doc]]“Soo-ah, take the left-hand jets.” Doc takes them. [[s the skipper > Teodor Kask]]“Kask, call the clock.” And then she comes to the last of them. [[s the skipper > the passenger]]“You—” It sticks in her like the valve. [[s the skipper > the passenger]]“I’m short a pair of eyes on the number two gauge.”

The passenger is already there.

[[s Teodor Kask > the skipper]]“Five,” says the kid. His voice cracks. [[s Teodor Kask > the skipper]]“Four. Three. Two.”

The stars begin to go around. They go slowly, and then they go like sparks off a wheel; the blood goes to the kid’s feet, and his pencil leaves his pocket and sticks to the wall. The frames groan. Number two shoves, and shoves, and shoves, around and around the clock.

[[s the passenger > the skipper]]“Steady at one-third,” says Lindqvist.

[[s the skipper > the passenger]]“Drift?”

[[s the passenger > the skipper]]“Wait for it. Wait for the whole turn.” He has taken off his glasses to see the better. [[s the passenger > the skipper]]“Nothing. Nothing, by thunder! Signe, you could lay a ruler along it.”

[[s the skipper > Red]]“Main drive, Red.”

[[s Red > the skipper]]“With a kiss, Skipper.”

And the weight comes on, down through the soles, sweet and straight and solid. Somebody is making a strange high noise. It is the medic; she is laughing, with her eyes shut and both fists full of jets.

[[s Doc > Red]]“Tell me when it’s over,” Dr. Yun says. [[s Doc > Red]]“Bhattacharya, if those mounts come off I’ll never speak to you again.”

The radio clears its throat. [[s the controller > the skipper]]“*Dutiful*, Vesta,” says the controller, wide awake now. [[s the controller > the skipper]]“I have you on the scope and you appear to be, uh. You appear to be twirling. Is that intentional?”

[[s the skipper > Teodor Kask]]“Tell her it’s in the book,” says the skipper.

[[s Teodor Kask > the skipper]]“It isn’t, though,” says the kid.

[[s the skipper > Teodor Kask]]“It will be.”

---

[[scene place=the control room; present=Teodor Kask, the skipper, the passenger; time=eleven days]]
Vesta is a potato with lights on it, eleven days later. The kid has the radio; at the board, elbow to elbow, two long-backed people are bickering over an approach that either of them could fly asleep.

[[s the new voice > Teodor Kask]]“Good evening, *Dutiful*.” It isn’t the girl this time. The new voice is a man’s, elderly and official. [[s the new voice > Teodor Kask]]“We have a Commander Pascoe Lindqvist overdue for a hearing. He seems to have missed the mail packet. Your captain’s of that name, I see. Would she be any relation?”

The kid turns around in his seat.

[[s Teodor Kask > the skipper]]“Skipper? They want to know if you’re any relation.”

She doesn’t answer at once. She is looking at the gauge, and the old man is looking at his hands.

[[s the skipper > Teodor Kask]]“Tell him yes,” she says. [[s the skipper > Teodor Kask]]“Tell him he has had a working passage.” And then, without moving her head: [[s the skipper > the passenger]]“You’re a hair high, Dad.”

[[s the passenger > the skipper]]“I am not,” says her father.

[[s Teodor Kask > the new voice]]“Vesta, *Dutiful*,” says the kid, and he takes a good breath, because there is plenty. [[s Teodor Kask > the new voice]]“She says yes.”
