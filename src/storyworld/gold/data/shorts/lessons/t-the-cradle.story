title: Stay Where You Are
section: third | present | - | -
person: Maeve Hanlon | Maeve Hanlon; Maeve; Control | she/her
person: Pritchard | Pritchard; Pritch | he/him
person: Dunja | Dunja; the team leader | she/her
person: Osei | Osei; the medic | he/him
person: Lowri | Lowri | she/her
person: Callum | Callum; the new lad | he/him
person: Feliks | Feliks; Fel; a boy's voice; a tall boy; the boy | he/him
person: Amara | Amara; the other one; the new voice; a girl in a red hat; the girl | she/her
person: Nettle | Nettle; the dog; a wet collie | she/her
person: Pritchard's wife | My wife | she/her
relation: Pritchard | Pritchard's wife | romantic: wife
relation: Maeve Hanlon | Pritchard | colleague: rescue team
relation: Dunja | Osei | colleague: rescue team
relation: Dunja | Lowri | colleague: rescue team
relation: Callum | Dunja | colleague: new team member
relation: Feliks | Amara | friend: climbing partners
relation: Lowri | Nettle | other: handler and dog
=====
Stay Where You Are

[[scene place=the base hut; present=Maeve Hanlon, Pritchard; time=18:52]]
At 18:52 by the clock in the base hut the radio coughs, and a boy's voice says, quite politely, [[s Feliks]]"Hello? Is this the right button?"

Maeve Hanlon drops her sandwich on the log.

[[s Maeve Hanlon > Feliks]]"Station calling, this is Control. That's the right button. Let go of it when you've finished so I can talk to you. Who am I speaking to? Over."

[[s Feliks > Maeve Hanlon]]"Feliks. We, um. We took this from the bothy? It said emergencies only. I didn't know if it was one."

[[s Maeve Hanlon > Feliks]]"Do you think it is one now, Feliks? Over."

A hiss. Rain walks across the tin roof. In the corner Pritchard has taken his bad leg down off the chair and is feeling about under it for his glasses.

[[s Feliks > Maeve Hanlon]]"I think so, yeah," says the radio. [[s Feliks > Maeve Hanlon]]"We can't see our feet."

She's already got the pencil. She gets it out of him a bit at a time: two of them, nineteen and twenty. Left the car at ten. Meant to be down by four. One of them's gone over on an ankle, not him, the other one; she's okay, she's being sick but she's okay. One torch between them. No, no shelter. Yes, a foil blanket, but it blew off.

[[s Maeve Hanlon > Feliks]]"And where were you when you last knew where you were? Over."

[[s Feliks > Maeve Hanlon]]"On the Cradle. We'd done the Cradle and we were coming off the north side. There's a big rock that looks like a, like a chair. Over. Sorry, I keep forgetting to say over."

[[s Maeve Hanlon > Feliks]]"You're doing grand. Stay where you are. Don't move a step, the both of you, and I'll be back to you in two minutes. Control listening."

She lets the key go and swivels round. Pritchard has found the glasses. He's got his nose four inches from the map on the wall.

[[s Pritchard > Maeve Hanlon]]"There's no chair on the north side," he says.

[[s Maeve Hanlon > Pritchard]]"There's the Bishop's Seat."

[[s Pritchard > Maeve Hanlon]]"That's not a chair, that's a slab with ideas. Who've we got out?"

[[s Maeve Hanlon > Pritchard]]"Dunja and three, in the Land Rover, they're at the quarry gate. I sent them when the car was still there at six."

[[s Pritchard > Maeve Hanlon]]"You never said."

[[s Maeve Hanlon > Pritchard]]"You were asleep, Pritch."

[[s Pritchard > Maeve Hanlon]]"I was resting the knee," says Pritchard, with dignity, and puts his finger on the map.

[[scene place=the north side of the Cradle; present=Dunja, Osei, Lowri, Callum, Nettle; time=half past eight]]
By half past eight there are four people and a dog on the north side of the Cradle, and none of them can see the dog.

The cloud has come down like a lid. Their headtorches make four short white sticks in it. Dunja goes first, tapping with a pole, then the medic with the big pack, then Lowri whistling two notes over and over through her teeth; and then Callum, who's the new lad, and who has fallen down three times and said [[s Callum]]"Fine, I'm fine," each time before anybody asked.

[[s Dunja > Osei]]"Anything?"

[[s Osei > Dunja]]"My own breath," says Osei.

[[s Dunja > Lowri]]"I meant the dog."

[[s Lowri > Dunja]]"She's ranging. She'd tell me." Lowri stops to listen. Somewhere below and to the left a bell tinkles; it's Nettle's collar, and it doesn't sound excited. [[s Lowri > Dunja]]"There's nobody here, Dunja. There's been nobody here all day. She's bored stiff."

[[s Callum > Dunja]]"But he said the north side," Callum says.

[[s Dunja > Callum]]"He did," says Dunja.

[[s Callum > Dunja]]"So they've got to be."

The team leader wipes the wet off her eyelashes with the back of a glove and doesn't reply to this. She turns her shoulder to the wind and thumbs the handset. [[s Dunja > Maeve Hanlon]]"Control from Dunja. We're at the Bishop's Seat, and if they're here they're being very quiet about it. Can you get him to make a noise? Over."

[[s Maeve Hanlon > Dunja]]"What sort of noise?" The hut sounds warm, even through all that crackle. [[s Maeve Hanlon > Dunja]]"Over."

[[s Dunja > Maeve Hanlon]]"Has he got a whistle?"

[[s Maeve Hanlon > Dunja]]"I asked him. He has, it's in the car."

[[s Osei]]"Ha," says Osei.

[[s Dunja > Maeve Hanlon]]"Then he can sing. Tell him to sing. As loud as he can, for one minute, from... now. Over."

They put their torches out, to hear better; it isn't sense, but everyone does it. The black comes right up to the face. They stand there, the four of them, with their mouths a little open, and there's the wind in the rocks, and there's the drip off Callum's hood.

[[s Callum]]"I can hear something," he whispers.

[[s Osei > Callum]]"That's my stomach," the medic whispers back.

[[s Dunja > Osei, Callum]]"Shh," goes Dunja.

A minute's a long time. Then the radio says in Maeve's voice, [[s Maeve Hanlon > Dunja]]"He's done. He gave us two verses of something. Did you get any of that?"

[[s Dunja > Maeve Hanlon]]"Negative," says Dunja. [[s Dunja > Maeve Hanlon]]"Nothing heard."

***

[[scene place=the hut; present=Maeve Hanlon, Pritchard; time=20:41]]
In the hut Maeve writes it down: 20:41, nothing heard. She underlines it, and then she sits with her thumb on the key and doesn't press.

[[s Pritchard > Maeve Hanlon]]"Ask him again about the chair," says Pritchard.

[[s Maeve Hanlon > Pritchard]]"I've asked him about the chair."

[[s Pritchard > Maeve Hanlon]]"Then ask him for the other one. The girl. Have you had one word out of her?"

[[s Maeve Hanlon > Pritchard]]"She's been sick."

[[s Pritchard > Maeve Hanlon]]"She's been sick since seven. You can be sick and talk. My wife does it." He lowers himself onto the end of the bench, stiffly, with a hand on the table. [[s Pritchard > Maeve Hanlon]]"I'll tell you what I can hear, every time that lad lets off his button slow. I can hear a beck. A big one. Where's there a big beck on the north side?"

Maeve looks at the map. It doesn't take her long. There isn't any blue on it there at all.

[[s Maeve Hanlon > Feliks]]"Feliks, this is Control. Can you hear running water where you are? Over."

[[s Feliks > Maeve Hanlon]]"Yeah. Loads. It's, like, right below us. Over." His consonants have started to go. [[s Feliks > Maeve Hanlon]]"Are they nearly here? Only I was singing, I thought they'd shout."

[[s Maeve Hanlon > Feliks]]"They're working on it. I'd like a word with your friend now. Would you pass her the radio?"

[[s Feliks > Maeve Hanlon]]"She's..." It clicks off. It clicks on. [[s Feliks > Maeve Hanlon]]"She's not really talking to me."

Pritchard shuts his eyes and nods, like a man hearing an old tune.

[[s Maeve Hanlon > Feliks]]"That's all right," says Maeve. [[s Maeve Hanlon > Feliks]]"She's not to talk to you. She's to talk to me."

There's a good deal of scuffling. When the new voice comes it's so low that both of them lean in to the speaker, and their heads nearly touch.

[[s Amara > Maeve Hanlon]]"This is Amara. Over."

[[s Maeve Hanlon > Amara]]"Hello, Amara. I'm Maeve. I've Pritch here with me, he's been doing this since before they'd hills. How's the ankle?"

[[s Amara > Maeve Hanlon]]"It's broken. I heard it. I don't want him to know because he'll cry, and he's got the torch." A breath. [[s Amara > Maeve Hanlon]]"We're not on the north side."

[[s Maeve Hanlon > Amara]]"Go on."

[[s Amara > Maeve Hanlon]]"I told him at the cairn. I said the wind's on the wrong cheek. It was on my left all the way up and it should've been on my right going down, and it was still on my left. He said it had swung round. So I shut up." She's talking quicker now. [[s Amara > Maeve Hanlon]]"But I counted. I count steps, I always do, it's just a thing I do. It's one thousand one hundred and sixty from the cairn to the rock like a chair. Downhill the whole way, grass and then scree. Then forty more to where I went over. The wind was on my left for all of it. Over."

Before she has got to the end of that Pritchard is on his feet. The knee cracks like a plate. He puts one hand flat at the cairn and walks the other away from it, finger and thumb, finger and thumb, down the wrong side of the mountain.

[[s Pritchard]]"Eight hundred metres. South-east. Oh, you clever girl," he says to the wall. [[s Pritchard > Maeve Hanlon]]"It's the Milking Stool. They're above Sour Force. Maeve, tell her not to let that boy get up and go for a pee."

[[scene place=The ledge/ledge; present=Dunja, Osei, Lowri, Callum, Nettle, Feliks, Amara; time=ten past eleven]]
It's ten past eleven when Nettle barks. She barks once, as she's been taught, and then she spoils it by howling.

[[s Lowri]]"That's a find!" Lowri's off down the scree with her stick going. [[s Lowri > Nettle]]"Good girl! Speak! Good girl, where are they?"

[[s Dunja > Lowri]]"Slowly!" yells Dunja. [[s Dunja > Lowri, Osei, Callum]]"Rope up, there's a bloody great drop. Callum, on me. Not there. On *me*."

You can feel the waterfall in the soles of the boots before you hear it. The ledge is about as wide as a bed. On it there's a rock, and anybody would say it looked like a chair; and in the chair, with a wet collie across her knees, there's a girl in a red hat. A tall boy is standing in front of her with his arms out to the sides. He's got his back to them. It takes a moment to see that he's trying to keep the wind off.

[[s Osei > Feliks]]"You can stop that now, mate," says Osei, and takes him by the elbow. [[s Osei > Feliks]]"You're a rubbish door. Sit down. I'm a medic, this is Callum, he's got a flask."

[[s Feliks > Osei]]"Her first," says the boy. His lips hardly move. [[s Feliks > Osei]]"It's her ankle, it's not too bad."

[[s Amara > Feliks]]"It's broken, Fel."

[[s Feliks > Amara]]"It's *what*?"

[[s Amara > Feliks]]"I didn't want you to be nice about it."

He does cry, then. He does it standing up, with his arms still half out. Callum, who has never been told what to do about that, unscrews the flask and holds the cup under his chin as though he'd catch it.

[[s Callum > Feliks]]"It's got about nine sugars in," Callum tells him. [[s Callum > Feliks]]"I fell over four times getting here. If it helps."

[[s Feliks > Amara]]"You said." Feliks is looking past him. [[s Feliks > Amara]]"You said at the cairn, about the wind, and I said—"

[[s Amara > Feliks]]"You said [[q]]'trust me.'"

[[s Feliks > Amara]]"Yeah."

[[s Osei > Amara]]"Can you wiggle your toes for me?" asks the medic, on his knees in front of her with the shears. [[s Osei > Amara]]"No, love, the other foot. That's lovely. Scale of one to ten?"

[[s Amara > Osei]]"Eleven hundred and sixty," says Amara, and she laughs, and then is sick, tidily, to the side away from the dog.

Dunja has gone a few yards back along the rope. She turns out of the wind. [[s Dunja > Maeve Hanlon]]"Control from Dunja. Two found, two alive, one for a carry. Tell Pritch it *is* the Milking Stool. Over."

[[s Maeve Hanlon > Dunja]]"He says he knows," the radio replies. [[s Maeve Hanlon > Dunja]]"He says what did they sing?"

She looks round. They've got the boy down on the rock at last. The girl's head is on his shoulder, or he's put his shoulder under it; with the foil round the two of them it's hard to say whose idea it was.

[[s Dunja > Feliks]]"Control wants to know what you sang!"

[[s Feliks > Dunja]]"The national anthem," Feliks shouts back. [[s Feliks > Dunja]]"I didn't know any others all the way through!"

[[s Amara > Dunja]]"He doesn't know that one," says Amara.
