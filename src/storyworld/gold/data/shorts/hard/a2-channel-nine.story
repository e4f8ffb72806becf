title: Channel Nine
section: first | present | Ruvane | -
person: Ruvane | Ruvane; Dr. Tiongco; Doc; the narrator | she/her
person: Adaeze | Adaeze; Captain Marchetti; Skipper; Mama Ade; the captain | she/her
person: Bekele | Bekele; Beck; the pilot | he/him
person: Jun-ho | Jun-ho; Sparks; the engineer | he/him
person: Pryce | Pryce; Hal; Dr. Pryce; the other doctor; the station doctor | he/him
person: Tobi | Tobi; the voice; the stranger; the boy; the captain's son | he/him
relation: Adaeze | Tobi | family:mother
relation: Tobi | Adaeze | family:son
relation: Ruvane | Adaeze | friend
relation: Ruvane | Pryce | other
relation: Bekele | Jun-ho | romantic
=====
[Chapter 22 of *The Patience of Saints*. Mind the tags on this one, loves. Nobody you like dies, but somebody has already been dead for a while.]

[[scene place=the bridge/the Patience of Saints; present=Ruvane, Adaeze, Bekele, Jun-ho]]
We are nineteen hours out from Carrow Station when channel nine says hello.

Nobody uses nine. Nine is for ice haulers and the devout. I'm only on the bridge because Bekele has a splinter of decking in his thumb and declines to leave his chair, so I'm kneeling in front of him with the tweezers like a woman proposing marriage, and Jun-ho is leaning on the bulkhead to watch.

[[s Bekele > Ruvane]]"Ow," says the pilot.

[[s Ruvane > Bekele]]"I haven't touched you."

[[s Bekele > Ruvane]]"You looked at it, Doc."

[[s Jun-ho > Bekele]]"He's very brave," says Jun-ho. [[s Jun-ho > Bekele]]"Beck, tell her about the time you flew through a moon."

[[s Bekele > Jun-ho]]"It was a small moon."

And then the crackle, and the voice, thin as thread.

[[s Tobi]]"Hello? Any ship. Hello. I don't know if this is on."

Bekele stops being brave. He reaches across me with the bad hand and brings the gain up.

[[s Bekele > Tobi]]"This is the *Patience of Saints*, ice and general. Who's that?"

[[s Tobi > Bekele]]"Oh," says the voice. It's a boy's, or a very tired man's. [[s Tobi > Bekele]]"Oh, that's funny. That's really funny."

[[s Bekele > Tobi]]"Say again?"

[[s Tobi > Bekele]]"I used to know somebody on her. I'm in a lifepod, I think I've been in it a while, the clock's stopped. There were two of us. Can you hear a kind of ticking?"

[[s Ruvane > Bekele]]"Ask him about his hands," I say.

[[s Bekele > Tobi]]"Our doctor wants to know about your hands."

[[s Tobi > Bekele]]"They're blue," the boy says, after a moment. [[s Tobi > Bekele]]"Not cold blue. Blue blue. Like ink."

I look at the tweezers. I lay them down on the console, very straight, next to a bulb of tea. On the bulkhead the engineer has stopped leaning.

[[s Jun-ho > Ruvane]]"Tell me that isn't what I think."

[[s Ruvane > Jun-ho]]"It's weaver," I say. [[s Ruvane > Jun-ho]]"It's weaver fever. Somebody get her up."

Nobody has to. She's in the hatchway in her sleeping shirt with her hair tied in a scarf, one hand on either side of the frame, and I don't know how long she's been there, but I know her face. I've sat across a table from it for eleven years. I have stitched it. I've never seen it look like that.

[[s Adaeze > Bekele]]"Move," says Captain Marchetti.

Bekele moves.

She takes the handset and does not press the key. The tea steams. I can hear all of us breathing, and the boy, too, three hundred thousand kilometres off, breathing.

[[s Adaeze > Tobi]]"Tobi?" says the captain.

There's nothing for so long that I think we have lost him.

[[s Tobi > Adaeze]]"Hi, Mum," says channel nine.

***

[[scene place=the galley; present=Ruvane, Adaeze, Bekele, Jun-ho]]
Here's what you have to know, if you've come in late. Adaeze had a son. He went for a soldier at seventeen against her wishes, and four years ago two men in grey came up the ramp at Lisse with a folded flag, and she thanked them, offered them coffee, and took us out of dock on schedule. She has never spoken of it since. I know what she did with the flag because I was the one who cut her out of it, on the floor of the number two hold, at the end of the third day.

So it is not a debate. She lets us sit round the table as if it were one, because she's a good captain.

[[s Jun-ho > Adaeze]]"We can reach him in five hours," Jun-ho says. [[s Jun-ho > Adaeze]]"I can give you four and a half, if nobody minds the noise. But once he's aboard we're a plague ship, Skipper. I'm only saying it so that it's been said. Carrow won't let us dock. Nobody will."

[[s Bekele > Adaeze]]"They've got a fever ward on Carrow," says Bekele.

[[s Jun-ho > Bekele]]"They've got a *gun* on Carrow."

[[s Bekele > Jun-ho]]"Whose side are you on?"

[[s Jun-ho > Bekele]]"Hers! God. I'm on hers. Don't be an ass." He puts his palm on the back of the pilot's neck and leaves it there, and Bekele lets him.

[[s Adaeze > Ruvane]]"Ruvane," says Adaeze.

She doesn't call me that. Nobody on this ship does; I've been Doc since my first week, when I was thirty and she was forty and I threw up in her boots.

[[s Ruvane > Adaeze]]"If it's in his hands, he's had it four days, maybe five. It's in the lungs by seven. I can hold it. I can't cure it. I don't have the serum, I've never seen the serum, it's keyed to the military."

[[s Adaeze > Ruvane]]"Who does have it?"

I've been hoping that she wouldn't ask me that. [[s Ruvane > Adaeze]]"Carrow Station will. They've got a garrison, so they'll have a garrison doctor."

[[s Adaeze > Ruvane]]"Do you know him?"

[[s Ruvane > Adaeze]]"I was married to him," I say, [[s Ruvane > Adaeze]]"for about a year and a half. It was before the boots."

Nobody at that table says one word. Sparks very slowly slides me the biscuits.

***

[[scene place=sick bay; present=Ruvane]]
[[s Pryce > Ruvane]]"Pryce."

[[s Ruvane > Pryce]]"Hal, it's me."

[[s Pryce > Ruvane]]"I'm sorry, this is a medical line. Who is this?"

[[s Ruvane > Pryce]]"You know perfectly well."

[[s Pryce > Ruvane]]"Dr. Tiongco." A chair creaks, on a station I've never seen. [[s Pryce > Ruvane]]"It's been a time. You sound the same. Are you ill?"

[[s Ruvane > Pryce]]"I have a case of weaver. Or I will have, in four hours."

[[s Pryce > Ruvane]]"Then you'd better not bring it here."

[[s Ruvane > Pryce]]"He's twenty-five, Hal."

[[s Pryce > Ruvane]]"They're all twenty-five. Civilian?"

[[s Ruvane > Pryce]]"No. Third Lisse Rifles. He's in a lifepod."

[[s Pryce > Ruvane]]"There is no Third Lisse. They were lost with all hands, it was in the papers."

[[s Ruvane > Pryce]]"One of them's on channel nine. You could ask him."

[[s Pryce > Ruvane]]"Ruvane. Listen to me. If he's Third Lisse and he's alive, then he's a deserter, and I'm an officer. Do you understand what you are telling me? On a recorded line?"

[[s Ruvane > Pryce]]"Is it?"

[[s Pryce > Ruvane]]"It's supposed to be."

[[s Ruvane > Pryce]]"You always were 'supposed to be', Hal. You were supposed to be home on Thursdays."

I hear him laugh. I'd forgotten it: one breath, down the nose, as if it were being charged for.

[[s Pryce > Ruvane]]"That's low."

[[s Ruvane > Pryce]]"I'll go lower. Do you remember what you said to me at the Tessaly clinic, when the old man with the burns came in and we'd no bed?"

[[s Pryce > Ruvane]]"No."

[[s Ruvane > Pryce]]"You said, 'There's no such thing as no bed. There's only a doctor who's still lying in it.' I married you because of that. I'd like you to know it wasn't the eyes."

For a while I listen to the station hum. It hums a semitone lower than we do.

[[s Pryce > Ruvane]]"There is a supply drone," the other doctor says at last, rather fast. [[s Pryce > Ruvane]]"It goes out to the ice buoy at six and comes back at seven. I pack it. Nobody checks what I pack, and nobody would ask why it came back light. You'd need to be at that buoy at half past six exactly, Ruvane, and you have never in your life been exactly."

[[s Ruvane > Pryce]]"I've got a pilot," I tell him, [[s Ruvane > Pryce]]"who flew through a moon."

[[scene place=the lock; present=Ruvane, Adaeze, Jun-ho, Tobi]]
The pod comes in rimed and stinking. Jun-ho burns the seals off and stands away with the torch hissing in his fist, and it is the captain who goes down on her knees and pulls.

He's so long. That's what I think first. He has grown a foot since the picture over her bunk. He's folded up in there with his chin on his knees, a bearded stranger, blue to the wrists, and beside him in the other couch there's a girl in uniform with her eyes closed. She has been dead about two days. He is holding her hand. Somebody has combed her hair.

[[s Tobi > Adaeze]]"I told her about you," the stranger says. His lips are cracked. [[s Tobi > Adaeze]]"I kept telling her, 'My mum's out here somewhere, she does this run, she'll be along.' I didn't really think so. I just wanted her to think so. Are you cross?"

[[s Adaeze > Tobi]]"I'm furious," says Adaeze.

[[s Tobi > Adaeze]]"I didn't desert. They left us. We were on a rock, and they said, 'Hold it', and they left. I didn't run away, Mama."

[[s Adaeze > Tobi]]"I don't care if you ran. I don't care if you ran the whole way. Give me your hands."

[[s Ruvane > Adaeze]]"Adaeze," I say. [[s Ruvane > Adaeze]]"Gloves."

She looks round at me. She looks down at the gloves in my hand. Then my captain, who made a cabin boy scrub the lock with a nailbrush over one unlogged cat, takes both her son's blue hands in her bare ones and puts them against her face.

[[t Ruvane]]"Well," I think, [[t Ruvane]]"two doses, then," and I go to the wall and call the bridge.

[[s Bekele > Ruvane]]"Bridge."

[[s Ruvane > Bekele]]"Beck? How's the thumb?"

[[s Bekele > Ruvane]]"It's agony. How's the kid?"

[[s Ruvane > Bekele]]"Alive. So is Mama Ade, just at present. What does your clock say?"

[[s Bekele > Ruvane]]"Five fifty-one. Why?"

[[s Ruvane > Bekele]]"I want you to be exactly on time for something," I say. [[s Ruvane > Bekele]]"I've got a reputation to spoil."
