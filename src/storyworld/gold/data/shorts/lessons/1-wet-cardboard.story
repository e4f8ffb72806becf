title: Wet Cardboard
section: third | present | - | Ikram Bensalem
person: Ikram Bensalem | Ikram; Ik | they/them
person: Rosalba Quintero | Rosalba; Rosy; Ros; the guitarist | she/her
person: Tevita Faleolo | Tevita; Tev; the bassist; big man | he/him
person: Wendell Achterberg | Wendell | he/him
person: Oddny Halvorsen | Oddny; Odd; the singer; Miss Halvorsen | she/her
person: the man with the ponytail | the man with the ponytail; the ponytail; a man with a gray ponytail | he/him
person: Mrs. Pruitt | Mrs. Pruitt; the vice principal | she/her
relation: Rosalba Quintero | Oddny Halvorsen | romantic
relation: Ikram Bensalem | Rosalba Quintero | friend
relation: Ikram Bensalem | Tevita Faleolo | friend
relation: Tevita Faleolo | Wendell Achterberg | friend
=====
[[scene place=the loading dock/behind the gym; present=Ikram Bensalem, Rosalba Quintero, Tevita Faleolo, Wendell Achterberg, the man with the ponytail; time=forty minutes until Battle of the Bands]]
There are forty minutes until Battle of the Bands and the singer has quit by text.

[[s Rosalba Quintero > Ikram Bensalem, Tevita Faleolo, Wendell Achterberg]]"She didn't even use a capital letter," Rosalba says. She is sitting on her amp on the loading dock behind the gym, holding her phone away from her like it smells.

[[s Wendell Achterberg > Rosalba Quintero]]"Read it."

[[s Rosalba Quintero > Wendell Achterberg]]"I just read it."

[[s Wendell Achterberg > Rosalba Quintero]]"Read it again. Maybe it's a joke."

Rosalba clears her throat. [[m Oddny Halvorsen > Rosalba Quintero, Ikram Bensalem, Tevita Faleolo, Wendell Achterberg]]"hey guys. not doing it. sorry. do the instrumental ones."

[[s Tevita Faleolo > Rosalba Quintero]]"We don't have instrumental ones," says Tevita.

[[s Rosalba Quintero > Tevita Faleolo]]"I know that, Tev."

[[s Tevita Faleolo > Rosalba Quintero, Wendell Achterberg, Ikram Bensalem]]"We have three songs and they've all got, like, a lot of words."

[[s Wendell Achterberg > Tevita Faleolo]]"Too many words. I've been saying."

[[s Tevita Faleolo > Wendell Achterberg]]"You have not been saying."

[[s Wendell Achterberg > Tevita Faleolo]]"I've been thinking it very hard."

Ikram spins a drumstick and drops it. It rolls off the dock and under a parked minivan, and nobody laughs, which is how they know that it's bad. They climb down, lie flat on the asphalt, and fish for it among the dead leaves.

[[s Ikram Bensalem > Rosalba Quintero]]"What did you do?" they ask from under the van.

[[s Rosalba Quintero > Ikram Bensalem]]"Me?"

[[s Ikram Bensalem > Rosalba Quintero]]"Yeah."

[[s Rosalba Quintero > Ikram Bensalem]]"Why's it me? There's four of us. It could be Wendell. Wendell told her she looked like a tax accountant."

[[s Wendell Achterberg > Rosalba Quintero, Ikram Bensalem]]"In the blazer! It was about the blazer, and she laughed!"

[[s Ikram Bensalem > Rosalba Quintero]]"Ros." Ikram wriggles out with the stick and a long smear of something on their shirt. [[s Ikram Bensalem > Rosalba Quintero]]"She was fine at sound check. Then you two went to get fries."

Rosalba doesn't answer. She pulls her sleeves down over her hands and looks at the dumpster.

[[s Tevita Faleolo > Rosalba Quintero]]"Were they bad fries?" says the bassist gently.

[[s Rosalba Quintero > Tevita Faleolo]]"They were fine. They were normal fries."

[[s Tevita Faleolo > Rosalba Quintero]]"Okay."

[[s Rosalba Quintero > Ikram Bensalem, Tevita Faleolo, Wendell Achterberg]]"I kissed her," Rosalba tells the dumpster.

A truck goes by on Pelham Street. Wendell opens his mouth and Tevita, without looking, puts a very large hand over it.

[[s Ikram Bensalem > Rosalba Quintero]]"And?"

[[s Rosalba Quintero > Ikram Bensalem]]"And she said 'huh.' Then she said she had to pee. That was an hour ago."

[[s Ikram Bensalem > Rosalba Quintero]]"'Huh' like what? Bad huh?"

[[s Rosalba Quintero > Ikram Bensalem]]"I don't know, Ik, like huh! Like when you find a dollar! Or a tick!"

Wendell peels the hand off. [[s Wendell Achterberg > Rosalba Quintero, Tevita Faleolo, Ikram Bensalem]]"Those are really different."

The stage door bangs open and a man with a gray ponytail and a headset leans out. Nobody has ever told them his name. [[s the man with the ponytail > Rosalba Quintero, Ikram Bensalem, Tevita Faleolo, Wendell Achterberg]]"Which ones are you? Cardboard something?"

[[s Tevita Faleolo > the man with the ponytail]]"Wet Cardboard, sir."

[[s the man with the ponytail > Rosalba Quintero, Ikram Bensalem, Tevita Faleolo, Wendell Achterberg]]"You're after the jazz twins. One of the twins has hives, so it might be sooner." He counts heads with a pen. [[s the man with the ponytail > Rosalba Quintero, Ikram Bensalem, Tevita Faleolo, Wendell Achterberg]]"Says five here."

[[s Ikram Bensalem > the man with the ponytail]]"Five's peeing," says Ikram.

[[s the man with the ponytail > Ikram Bensalem]]"Well, tell Five to wrap it up."

The man with the ponytail lets the door shut. Ikram sticks both drumsticks in their back pocket. Somebody has to go, and it obviously can't be Rosalba, and Wendell would say the thing about the tick.

[[scene place=the girls' bathroom on the second floor/the girls' bathroom; present=Ikram Bensalem, Oddny Halvorsen, Mrs. Pruitt]]
The girls' bathroom on the second floor is the one with the good mirror and the lock that doesn't work. Ikram hates bathrooms in this school on principle. They knock on the outside door, then on the only stall that's closed. Under it there is a pair of silver boots.

[[s Oddny Halvorsen > Ikram Bensalem]]"Occupied."

[[s Ikram Bensalem > Oddny Halvorsen]]"I can see your boots, Odd."

[[s Oddny Halvorsen > Ikram Bensalem]]"Lots of people have these boots."

[[s Ikram Bensalem > Oddny Halvorsen]]"You made them with spray paint. You did them in my garage. My dad's bike is still silver."

A long sniff behind the door. [[s Oddny Halvorsen > Ikram Bensalem]]"Is she with you?"

[[s Ikram Bensalem > Oddny Halvorsen]]"No."

[[s Oddny Halvorsen > Ikram Bensalem]]"Swear?"

[[s Ikram Bensalem > Oddny Halvorsen]]"She's on the dock, talking to a dumpster. It's just me." Ikram slides down the tiles till they're sitting on the floor, level with the boots. [[s Ikram Bensalem > Oddny Halvorsen]]"You want to tell me, or you want me to guess?"

[[s Oddny Halvorsen > Ikram Bensalem]]"Guess."

[[s Ikram Bensalem > Oddny Halvorsen]]"You don't like her like that and you feel terrible."

[[s Oddny Halvorsen > Ikram Bensalem]]"No."

[[s Ikram Bensalem > Oddny Halvorsen]]"You do like her like that and you feel terrible."

Nothing from the stall. The tap drips. Somewhere below them the jazz twins, or one jazz twin, start in on something with far too many notes.

[[s Oddny Halvorsen > Ikram Bensalem]]"I said huh," says the voice behind the door, very small.

[[s Ikram Bensalem > Oddny Halvorsen]]"I heard."

[[s Oddny Halvorsen > Ikram Bensalem]]"She told you? Oh my God. Ikram. I've been writing songs about her for a year, the whole set is about her."

[[s Ikram Bensalem > Oddny Halvorsen]]"Wait, all three?"

[[s Oddny Halvorsen > Ikram Bensalem]]"You thought 'Parking Lot Saint' was about a saint?"

[[s Ikram Bensalem > Oddny Halvorsen]]"I thought it was about a parking lot."

[[s Oddny Halvorsen > Ikram Bensalem]]"A whole year, and then it's happening, it's actually happening, there's salt on it, and what comes out of my face is 'huh.' Like a plumber." The boots scuff. [[s Oddny Halvorsen > Ikram Bensalem]]"And now I'm supposed to stand up there and sing it at her in front of the vice principal."

[[s Ikram Bensalem > Oddny Halvorsen]]"You could just say something to her. Like a different word."

[[s Oddny Halvorsen > Ikram Bensalem]]"I used up all the words."

The outside door opens and heels come in, stop, and think. [[s Mrs. Pruitt > Ikram Bensalem]]"Why are we on the floor?" says Mrs. Pruitt.

[[s Ikram Bensalem > Mrs. Pruitt]]"Band meeting, ma'am."

[[s Mrs. Pruitt > Oddny Halvorsen]]"And who is in there? Miss Halvorsen? Is that you?"

The stall doesn't say anything.

[[s Mrs. Pruitt > Ikram Bensalem]]"Is she ill?" the vice principal asks, lower.

[[s Ikram Bensalem > Mrs. Pruitt]]"It's sort of a romance thing."

Mrs. Pruitt looks at herself in the good mirror for a moment. She fixes an earring. [[s Mrs. Pruitt > Oddny Halvorsen]]"My husband," she tells the stall door, [[s Mrs. Pruitt > Oddny Halvorsen]]"asked me to marry him at a Denny's, and I said, 'Are you going to finish that?' We have been married for twenty-six years. You are on in ten minutes."

The heels go out again. They never do find out what she came in for.

[[s Oddny Halvorsen > Ikram Bensalem]]"Did that happen?"

[[s Ikram Bensalem > Oddny Halvorsen]]"I think that happened."

The lock that doesn't work gives a click, and Oddny is standing there in the blazer with mascara down to her jaw. She does look a little like a tax accountant. It's somehow the coolest thing Ikram has ever seen.

[[s Oddny Halvorsen > Ikram Bensalem]]"Do I look bad?"

[[s Ikram Bensalem > Oddny Halvorsen]]"You look like the cover of the album."

[[scene place=the back stairs/the landing; present=Ikram Bensalem, Oddny Halvorsen]]
On the back stairs she stops three times. The first time is to spit on a paper towel and scrub at her jaw, which makes it worse. The second time is to lean over the rail and breathe like a swimmer while a line of freshmen with a tuba squeezes past them both.

[[s Oddny Halvorsen > Ikram Bensalem]]"What did she say, though?" she asks on the landing, which is the third. [[s Oddny Halvorsen > Ikram Bensalem]]"Exactly. Word for word."

[[s Ikram Bensalem > Oddny Halvorsen]]"She said she couldn't tell which kind of huh it was. Like when you find a dollar, or like when you find a tick."

[[s Oddny Halvorsen > Ikram Bensalem]]"A tick!"

[[s Ikram Bensalem > Oddny Halvorsen]]"Those were the options."

[[s Oddny Halvorsen > Ikram Bensalem]]"She thought she was a tick," says Oddny, horrified, and takes the rest of the stairs two at a time, so that Ikram, who is shorter and has drumsticks in their pants, has to run.

***

[[scene place=the wings; present=Ikram Bensalem, Oddny Halvorsen, Rosalba Quintero, Tevita Faleolo, Wendell Achterberg, the man with the ponytail, Mrs. Pruitt]]
It is dark in the wings and it smells of floor polish and hot dust. Wendell sees them first.

[[s Wendell Achterberg > Tevita Faleolo, Rosalba Quintero]]"Five," he hisses. [[s Wendell Achterberg > Tevita Faleolo, Rosalba Quintero]]"We've got Five!"

[[s Tevita Faleolo > Oddny Halvorsen]]"Hey, Odd," says Tevita. [[s Tevita Faleolo > Oddny Halvorsen]]"You good?"

[[s Oddny Halvorsen > Tevita Faleolo]]"No. Hi, big man."

[[s Tevita Faleolo > Oddny Halvorsen]]"Cool. Me neither. I ate a corn dog."

Rosalba is tuning a guitar that is already in tune. She doesn't lift her head. [[s Rosalba Quintero > Oddny Halvorsen]]"You don't have to do this," she says to the pegs. [[s Rosalba Quintero > Oddny Halvorsen]]"I was out of line. I won't be weird, I'll stand on the other side, I'll stand behind Tev, nobody can see anything behind Tev."

[[s Oddny Halvorsen > Rosalba Quintero]]"Ros."

[[s Rosalba Quintero > Oddny Halvorsen]]"I can just turn my amp down and..."

[[s Oddny Halvorsen > Rosalba Quintero]]"Rosy, can you shut up?"

She shuts up. Ikram becomes very interested in their cymbal stand. So does Wendell, who doesn't have one.

[[s Oddny Halvorsen > Rosalba Quintero]]"It was a dollar huh," says Oddny.

[[s Rosalba Quintero > Oddny Halvorsen]]"What?"

[[s Oddny Halvorsen > Rosalba Quintero]]"Ikram told me on the stairs. Dollar or tick. It was a dollar. It was, like, a twenty."

The guitarist stares at her. In the light from the exit sign she is the color of a traffic cone.

[[s Rosalba Quintero > Oddny Halvorsen]]"Huh," says Rosalba.

[[s Wendell Achterberg > Rosalba Quintero, Oddny Halvorsen]]"Oh, come on!" says Wendell.

[[s the man with the ponytail > Wendell Achterberg]]"Quiet in the wings." The ponytail swings around the curtain. [[s the man with the ponytail > Rosalba Quintero, Ikram Bensalem, Tevita Faleolo, Wendell Achterberg, Oddny Halvorsen]]"Twins are done, there's calamine everywhere, don't slip. Cardboard, you're up. Is that Five?"

[[s Ikram Bensalem > the man with the ponytail]]"That's Five."

[[s the man with the ponytail > Oddny Halvorsen]]"You've got something on your face, Five."

[[s Oddny Halvorsen > the man with the ponytail]]"Yeah," says the singer, [[s Oddny Halvorsen > the man with the ponytail]]"I know."

They walk out. The applause is eleven people and somebody's baby. Ikram gets behind the kit, finds the stool set for a giant, and spins it down and down while the lights warm up, and from there they can see all four backs: Tevita's like a wardrobe, Wendell's already sweating through, and, closer together than they stood at sound check, a blazer and a denim jacket.

Oddny takes the microphone off its stand. It squeals. She waits for it.

[[s Oddny Halvorsen]]"This one's called 'Parking Lot Saint,'" she tells the gym. [[s Oddny Halvorsen]]"It isn't about a parking lot."

And she turns her back on all of them, the judges and the baby and Mrs. Pruitt in the second row, and looks straight at Rosalba, and Ikram, with dead leaves still in their hair, clicks the sticks four times.
