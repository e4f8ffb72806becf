title: Cold Aisle
section: third | past | - | Halloran
person: Halloran | Halloran; Mo; Sergeant; Maureen; Mom; the ex-cop | she/her
person: Juno Pak | Juno Pak; Juno; Sixpence; the kid; the hacker | they/them
person: Kestrel | Kestrel; the voice on the phone; the voice; Desmond Oyler; Des; Oyler | he/him
person: Tess | Tess; her daughter | she/her
person: Ruiz | Ruiz; the guard | he/him
person: Brannigan | Brannigan; Tommy | he/him
relation: Halloran | Tess | family: mother
relation: Halloran | Juno Pak | colleague
relation: Halloran | Kestrel | colleague: former
relation: Halloran | Brannigan | colleague: partner
=====
COLD AISLE

[[scene place=The Corolla/behind a dead mattress store; present=Halloran, Juno Pak, Kestrel; time=ten past one]]
The Corolla smelled of feet and Funyuns. Halloran had spent eleven years of her life in parked cars with other people's snacks, and in all that time nobody had improved the snacks.

[[s Juno Pak > Halloran]]"You're blocking my light," said the kid in the passenger seat.

[[s Halloran > Juno Pak]]"There isn't any light. That's why I parked behind a dead mattress store."

[[s Juno Pak > Halloran]]"You're blocking my *dark*, then." Juno Pak was twenty-three, weighed about as much as a wet coat, and was known in certain places as Sixpence. Halloran had once spent fourteen months trying to arrest Sixpence. It had been a surprise to find out they were allergic to shellfish and lived with their grandmother. [[s Juno Pak > Halloran]]"Can you scoot? I need the lighter socket."

She scooted. [[s Halloran > Juno Pak]]"What time is it?"

[[s Juno Pak > Halloran]]"Ten past one. He said quarter past."

[[s Halloran > Juno Pak]]"I don't like him."

[[s Juno Pak > Halloran]]"You don't know him."

[[s Halloran > Juno Pak]]"That's what I don't like." She watched the building across the street. Four stories, no windows, one lit glass door. It didn't say anywhere what it was. [[s Halloran > Juno Pak]]"Some guy you never met calls himself after a bird and happens to know which rack the city leases. For free. In my experience—"

[[s Juno Pak > Halloran]]"Oh good, the experience."

[[s Halloran > Juno Pak]]"—in my experience, a guy who gives you something for free is paying somebody else."

The phone on the dash buzzed. It was a cheap one, bought that morning at a gas station, and three people had the number. Juno hit speaker.

[[s Kestrel > Juno Pak]]"You in position?" it said. A man, not young, put through some kind of filter that made him sound like a bee in a jar.

[[s Juno Pak > Kestrel]]"Hi, Kestrel. We're good."

[[s Kestrel > Juno Pak]]"Who's [[q]]'we'?"

The hacker made a face at her. [[s Juno Pak > Kestrel]]"Me and my ride."

There was a long, fizzing pause. [[s Kestrel > Juno Pak]]"I said come alone."

[[s Juno Pak > Kestrel]]"I'm a person of color in a hoodie carrying forty pounds of electronics. I brought a white lady with a clipboard. You want to argue?"

[[s Kestrel > Juno Pak]]"...No," the voice conceded. [[s Kestrel > Juno Pak]]"All right. There's one man on the desk. Ruiz. He'll walk you to the second door and no further. You want row F, cabinet eleven. It's the pale blue drive, third from the bottom, and it has been unplugged for six years, so you'll have to seat it yourself. You've got until the two o'clock round. Don't be cute."

[[s Juno Pak > Kestrel]]"I'm never cute."

[[s Kestrel > Halloran]]"And whoever you are," said the voice on the phone, [[s Kestrel > Halloran]]"ma'am, stay off the third step. It squeaks."

He hung up. Juno was already packing cables, but Halloran sat where she was with her hand on the door handle, and for no reason at all she could taste bad coffee.

[[s Juno Pak > Halloran]]"What?" said Juno.

[[s Halloran > Juno Pak]]"Nothing. Zip up your bag, you look like a burglar."

[[scene place=the desk/the glass door; present=Halloran, Juno Pak, Ruiz, Tess; time=one twenty in the morning]]
They crossed the street and she leaned on the buzzer beside the glass door as if she'd been kept waiting by it for years. The guard was a big soft boy with a biology textbook open on the desk. She held the clipboard where he could see it and not read it.

[[s Halloran > Ruiz]]"Cooling inspection. You're Ruiz? They told me Ruiz."

[[s Ruiz > Halloran]]"Nobody told *me*," he said. [[s Ruiz > Halloran]]"It's one in the morning."

[[s Halloran > Ruiz]]"You think I don't know? I've got a load alarm in row F, I've got a trainee who gets carsick, and I have been in Scranton since noon. If it's a false alarm I'll be the happiest woman in Pennsylvania."

[[s Juno Pak > Ruiz]]"I threw up in a bag," Juno offered.

Ruiz rolled his chair back a little. [[s Ruiz > Halloran]]"I should probably call it in."

[[s Halloran > Ruiz]]"Probably should," Halloran agreed, and set the clipboard on top of his textbook. [[s Halloran > Ruiz]]"That the krebs cycle? My daughter had a song for that."

And her phone rang. Not the cheap one; her own, with the ringtone that was a rooster. She looked at the screen, and then she looked at God.

[[s Halloran > Ruiz]]"Sorry. I've got to." She turned half away. [[s Halloran > Tess]]"Tess, honey, I'm at work."

[[s Tess > Halloran]]"You're *retired*," said her daughter, in the whole of the lobby. She had always been loud. [[s Tess > Halloran]]"Mom, did you give the cat the pill or did you not give the cat the pill? Because I've got half a pill here and it's been licked."

[[s Halloran > Tess]]"What's the song for the krebs cycle?"

[[s Tess > Halloran]]"What?"

[[s Halloran > Tess]]"Sing it. I've got a young man here with an exam."

There was silence on the line. Tess was a cop's kid, and a smart one, and she could hear a thing when she needed to. Then, tinny and very flat, at one twenty in the morning, she began to sing about citrate to the tune of a hymn.

Ruiz wrote it down. He got her to do the second verse. When it was over he walked them both to the second door himself, and he told Halloran on the way that his mother had wanted him to be a cop.

[[s Halloran > Ruiz]]"Stick with the biology," she said.

[[scene place=row F/the server room; present=Halloran, Juno Pak, Kestrel; time=one forty-one]]
The stairs went down. She stepped over the third one without thinking about it, and then stood on the fourth with one hand on the rail, thinking about it.

[[s Juno Pak > Halloran]]"You coming, Grandma?"

[[s Halloran > Juno Pak]]"Yeah."

The server room was as loud as a beach and as cold as a morgue. Row F was at the end. The kid went along it with a penlight in their teeth, counting, and got down on the floor in front of number eleven and opened it with something that certainly wasn't a key.

[[s Juno Pak > Halloran]]"Hello, blue," they said round the penlight. [[s Juno Pak > Halloran]]"Oh, you're dusty. Hold this. No, by the edges. Were you raised in a barn?"

[[s Halloran > Juno Pak]]"In Altoona. Is that it?"

[[s Juno Pak > Halloran]]"Give me a second."

She held it by the edges. It weighed nothing, that was the joke. Six years ago Tommy Brannigan had gone up a fire escape with his camera on, and somebody had come down. The department's story was that the camera had failed. The department's story was that Brannigan had drawn first, on a boy of fifteen; and he'd been her partner for nine years, and he used to catch spiders in a glass.

The cheap phone buzzed against her hip. Juno didn't look up from the laptop. [[s Juno Pak > Halloran]]"Get that, will you? My hands are full."

Halloran thumbed it, and put it to her ear, and didn't say hello.

[[s Kestrel > Juno Pak]]"Sixpence? It's one forty-one. You've got nineteen minutes." The filter was on, but the noise of the fans seemed to eat the top off it; what came through underneath was only a man with a bad chest. He coughed, twice, and a little one after. [[s Kestrel > Juno Pak]]"You seat it yet? You have to push harder than you'd—"

[[s Halloran > Kestrel]]"How'd you know about the step, Des?"

The fans roared. Somewhere a drive was ticking.

[[s Kestrel > Halloran]]"Mo," said the phone, very quietly. He had turned the bee off.

[[s Halloran > Kestrel]]"You used to say that in the evidence room. On Ninth Street. Every goddamn rookie you ever sent down there. [[q]]'Stay off the third step, it squeaks.' I was one of them." Her breath smoked. [[s Halloran > Kestrel]]"And there isn't any third step that squeaks here, I just tried it. You only say it. It's a thing you say."

[[s Juno Pak > Halloran]]"Who's Des?" said Juno.

[[s Halloran > Juno Pak]]"Lieutenant Desmond Oyler. He gave the toast at my retirement." She discovered that she was squeezing the thing by more than the edges. [[s Halloran > Kestrel]]"You told me it failed. You stood in my kitchen, you put your hand on my back and told me the camera failed."

[[s Kestrel > Halloran]]"They told me to wipe it," said Oyler. [[s Kestrel > Halloran]]"I did what they told me, Maureen. I wiped it at four o'clock. But at three-thirty I made one copy, and I put it in a box where nobody would ever look, and I've been a coward every day since. I've got a thing in my lung now. It turns out to be good for the memory."

[[s Halloran > Kestrel]]"Why not just *mail* it to me?"

[[s Kestrel > Halloran]]"Because you'd have opened the door and asked me why I waited."

[[s Juno Pak > Halloran]]"Um," Juno said.

[[s Halloran > Kestrel]]"I am asking you why you waited!"

[[s Juno Pak > Halloran]]"Halloran. Sergeant. *Mo.*" They'd never called her that. They had hold of her sleeve, and with the other hand they were gently getting the drive away from her. [[s Juno Pak > Halloran]]"You can murder the man in the car. It's one forty-four, I need nine minutes to copy it, and you're shouting, and Ruiz isn't that into the krebs cycle."

She breathed. She counted to ten, like the department counselor had taught her, and got as far as four.

[[s Halloran > Kestrel]]"Stay on the line, Des," said the ex-cop.

[[s Kestrel > Halloran]]"I'm not going anywhere," said the voice.

***

[[scene place=the river; present=Halloran, Juno Pak; time=quarter to three]]
By quarter to three they were parked by the river with the heater on. Neither of them had touched the laptop. It sat on the dash with its lid down, like a guest who hadn't been introduced.

[[s Juno Pak > Halloran]]"We don't have to watch it now," said Juno. [[s Juno Pak > Halloran]]"It's on four servers and my grandma's recipe blog. It'll keep."

[[s Halloran > Juno Pak]]"What if he did draw first?"

The kid didn't say anything for a bit. They shook the bag of Funyuns, found that there was one left, and broke it down the middle.

[[s Juno Pak > Halloran]]"Then you'll know," they said. [[s Juno Pak > Halloran]]"In your experience, is that better or worse?"

[[s Halloran > Juno Pak]]"I don't have any." She took her half. [[s Halloran > Juno Pak]]"Open it."
