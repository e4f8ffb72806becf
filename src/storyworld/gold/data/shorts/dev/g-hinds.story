title: hold still (i'm trying)
section: third | present | - | Tove
person: Tove | Tove; the archer | she/her
person: Ijeoma | Ijeoma; Ije; the taller woman | she/her
person: Hedda | Hedda; Hed; the surgeon; the older woman | she/her
person: Marisol Quint | Marisol Quint; Quint; Captain; the captain; Marisol | she/her
person: Lotte | Lotte; Sparrow; the girl; the youngest Hind | she/her
person: the innkeeper | the innkeeper | he/him
person: Sal | Sal | she/her
relation: Tove | Ijeoma | romantic: pining, then not
relation: Hedda | Marisol Quint | romantic: wives
relation: Marisol Quint | Tove | colleague: captain
relation: Lotte | Tove | colleague: in the same company
=====
hold still (i'm trying)

Notes: Can be read alone, all you need to know is that the Grey Hinds are a mercenary company, they are all girls, they are all disasters. Title from nothing I made it up. Unbeta'd, we die like Ije didn't. For the [[q]]"accidental confession" square on my bingo card.

[[scene place=the attic of the inn; present=Tove, Ijeoma, Hedda, Marisol Quint, Lotte; time=-]]
[[s Hedda > Tove]]"Hold the lamp still."

[[s Tove > Hedda]]"I am holding it still."

[[s Hedda > Tove]]"You're shaking it like a tambourine." Hedda doesn't look up. She has a curved needle between her lips and both hands in the mess of Ijeoma's side, and her sleeves are soaked to the elbow. [[s Hedda > Tove]]"Give it to Sparrow."

[[s Tove > Hedda]]"I said I've got it."

[[s Hedda > Tove]]"Tove."

She gives it to Sparrow.

The attic of the inn is about the size of a horse box and there are five of them in it. Quint has to stand bent over by the door because of the beams. There's one bed, and Ijeoma is too long for it, so her boots stick out over the end, and Tove looks at the boots. She knows those boots. She's been tripping over them for three years. If she just keeps looking at the boots, everything above them can be fine.

[[s Marisol Quint > Hedda]]"How bad?" asks Quint.

[[s Hedda > Marisol Quint]]"I've seen you worse."

[[s Marisol Quint > Hedda]]"You've seen me dead, Hed. You said so in front of a priest."

[[s Hedda > Marisol Quint]]"And then I married you, Marisol Quint, so let that be a lesson about second opinions." The older woman takes the needle out of her mouth. [[s Hedda > Lotte]]"Closer, Sparrow. There. Good girl. Don't look if you don't want to."

[[s Lotte > Hedda]]"I want to," says Lotte, who is sixteen and mildly green. [[s Lotte > Hedda]]"Is that her *rib*?"

[[s Tove > Lotte]]"Oh my god, Lotte."

[[s Lotte > Tove]]"I'm only asking!"

[[s Ijeoma > Lotte]]"It's my good one, too," says a voice from the bed, thick and slow and more than a little drunk.

Tove's head comes up so fast her neck cracks.

Ijeoma's eyes are open. Well, one of them is. She's gone a terrible color, like ash on a stove, and there's a leaf stuck in her braids, but the corner of her mouth is doing the thing. The insufferable thing. She rolls her head on the pillow until she finds the captain.

[[s Ijeoma > Marisol Quint]]"Did we get the wagon?"

[[s Marisol Quint > Ijeoma]]"We got the wagon."

[[s Ijeoma > Marisol Quint]]"Did we get *paid* for the wagon?"

[[s Marisol Quint > Ijeoma]]"Let me worry about that."

[[s Ijeoma > Marisol Quint]]"So no."

[[s Hedda > Ijeoma]]"So shut up," Hedda tells her, not unkindly, [[s Hedda > Ijeoma]]"because I'm about to do something you'll hate. Somebody give her a thing to bite." Nobody moves. [[s Hedda > Tove]]"*Tove.* You wanted a job."

Right. A job. She drags the quiver strap over her head and goes down on her knees by the bed, and this close she can smell the blood and the horse and under it the stupid clove stuff Ije puts in her hair. She holds up the strap. Ije looks at it, and then at her.

[[s Ijeoma > Tove]]"You're angry," Ije says.

[[s Tove > Ijeoma]]"Open your mouth."

[[s Ijeoma > Tove]]"You've got the eyebrow."

[[s Tove > Ijeoma]]"I don't have a — you stepped in front of a *lance*. You absolute turnip. I had the shot. I had the shot lined up, I was two breaths off, and you just, you *strolled* in front of it like you were crossing a street, so yes, I've got the eyebrow, now open your mouth before I—"

Hedda pours the spirits.

It isn't a scream. It would be better if it was. It's a small sort of surprised noise, and Ije's hand comes up off the blanket and gropes at the air, and Tove grabs it and holds on. She can hear somebody saying [[s Tove > Ijeoma]]"I know, I know, I've got you, I know." It takes her a while to realize that it's her.

[[s Lotte]]"Sorry," Lotte is whispering, to nobody, lamp in both hands. [[s Lotte]]"Sorry, sorry, sorry."

[[s Hedda > Ijeoma]]"Done," says Hedda. [[s Hedda > Ijeoma]]"That's the worst of it. Now I sew. You can breathe, sweetheart."

[[s Ijeoma > Hedda]]"Which one of us?" says Ije, around the strap.

[[s Marisol Quint > Ijeoma, Hedda]]"Both of them, I'd say," says Quint.

---

[[scene place=the stairs/the landing; present=Tove, Marisol Quint, Lotte, the innkeeper; time=-]]
She makes it as far as the landing before her knees go.

She sits down on the stairs with her forehead on the wall. There's singing down in the taproom, some awful thing about a miller. Her hands are brown to the wrists. She's going to wash them in a minute. She's going to do all kinds of things in a minute.

The step creaks. [[s Marisol Quint > Tove]]"Shove over," says Quint, and sits, all joints, and holds out a flask. She doesn't say anything else. That's the thing about the captain, she can outwait a cat.

The archer lasts for one verse.

[[s Tove > Marisol Quint]]"I had the shot."

[[s Marisol Quint > Tove]]"I know you did. I was there."

[[s Tove > Marisol Quint]]"So why did she *do* that?"

[[s Marisol Quint > Tove]]"Have you asked her?"

[[s Tove > Marisol Quint]]"She's got a hole in her."

[[s Marisol Quint > Tove]]"She had three years without a hole in her," Quint observes, [[s Marisol Quint > Tove]]"and you didn't ask her anything then either. You asked Sal to swap you off her watch. Sal told me. Sal tells everyone everything, it's why I don't put her on ambushes."

[[s Tove > Marisol Quint]]"That was because she hums."

[[s Marisol Quint > Tove]]"Ije hums."

[[s Tove > Marisol Quint]]"On watch! All night! It's..." Tove stops. She takes a drink, mostly so there'll be something in her mouth. [[s Tove > Marisol Quint]]"It's nice," she says miserably. [[s Tove > Marisol Quint]]"It's really nice, and I can't hear anything else when she does it. I missed a whole deserter once. He walked right past me. He said *evening*."

The captain makes a noise into her fist.

[[s Tove > Marisol Quint]]"It's not funny."

[[s Marisol Quint > Tove]]"No. No, that's a flogging, technically." She wipes her eyes. [[s Marisol Quint > Tove]]"Can I tell you what I saw? I had the hill. I could see the lance, and I could see you with your arm back, and I could see the second rider. The one to the left, coming out of the trees."

[[s Tove > Marisol Quint]]"There wasn't a second rider."

[[s Marisol Quint > Tove]]"There wasn't by the time you looked. Because Ije put her axe in him, and then she hadn't got an axe, and the other one was four yards from you. So." Quint takes the flask back. [[s Marisol Quint > Tove]]"She'd run out of things to put in the way."

Below them a door bangs, and a man with an apron and no hair at all puts his face around the turn of the stairs. [[s the innkeeper > Marisol Quint, Tove]]"Which of you ladies is paying for the sheets?"

[[s Marisol Quint > the innkeeper]]"I am," says Quint.

[[s the innkeeper > Marisol Quint]]"Only it's gone through to the mattress."

[[s Marisol Quint > the innkeeper]]"Then I'm paying for the mattress."

[[s the innkeeper > Marisol Quint]]"And it's dripping on table six," the innkeeper adds, with a kind of gloomy pride.

[[s Marisol Quint > the innkeeper]]"What do you want me to do about it? Tell them it's gravy."

He goes away. From above there's the thump of bare feet, and then the youngest Hind is hanging over the rail upside down with her hair everywhere. [[s Lotte > Marisol Quint, Tove]]"She's sewn! Hedda says she's sewn and somebody has to sit with her and it can't be me because I'm, um." She swallows. [[s Lotte > Marisol Quint, Tove]]"I did look in the end. At the rib."

[[s Marisol Quint > Lotte]]"Go and be sick, Sparrow," says Quint.

[[s Lotte > Marisol Quint]]"Thanks, Captain," the girl says fervently, and is gone.

Neither of them gets up for a second.

[[s Tove > Marisol Quint]]"I called her a turnip," Tove says.

[[s Marisol Quint > Tove]]"I heard."

[[scene place=the attic/the bed; present=Tove, Hedda, Ijeoma; time=-]]
The attic's a lot bigger with nobody in it. Hedda passes her in the doorway, smelling of lye, and takes Tove's face in one scrubbed hand and looks at it, first one side and then the other, like she's thinking of buying it.

[[s Hedda > Tove]]"No wine for her. No sitting up. If she goes hot, you yell. If she asks you for anything stupid, what do you say?"

[[s Tove > Hedda]]"No?"

[[s Hedda > Tove]]"We'll work on it," says the surgeon, and shuts the door behind her.

So then it's just them. There's a stool; Tove doesn't take it. She stands at the end of the bed, next to the boots. After a while she starts unlacing the left one, because somebody ought to.

[[s Ijeoma > Tove]]"You don't have to do that," says Ije.

[[s Tove > Ijeoma]]"You're supposed to be asleep."

[[s Ijeoma > Tove]]"I'm resting my eyes at you."

[[s Tove > Ijeoma]]"There was a second rider," Tove says to the knot.

[[s Ijeoma > Tove]]"Ah."

[[s Tove > Ijeoma]]"You could have yelled. You could have said [[q]]'Tove, on your left,' like a normal person. You've got a voice like a bull elk."

[[s Ijeoma > Tove]]"You had your breath held." She says it like it's obvious. [[s Ijeoma > Tove]]"You do that, before. You go all still, and your whole face goes, I don't know. Quiet. It's the only time it does. I wasn't going to yell at that." A pause. [[s Ijeoma > Tove]]"That came out wrong. I had a lot of Hedda's poppy."

Tove's fingers have stopped working. The lace is just a lace, she's undone ten thousand of them.

[[s Tove > Ijeoma]]"You got stabbed," she says carefully, [[s Tove > Ijeoma]]"because you like my *face*?"

[[s Ijeoma > Tove]]"It's a pretty good face."

[[s Tove > Ijeoma]]"Ije."

[[s Ijeoma > Tove]]"I'm not saying it was tactics."

And Tove laughs. It comes out all wet and horrible, and then it isn't laughing anymore, and she has to hang on to the boot with both arms, this boot that's half horse shit, and just cry on it. It's not pretty. There's snot.

[[s Ijeoma > Tove]]"Hey. Hey, no," the taller woman is saying, trying to get up on an elbow, [[s Ijeoma > Tove]]"hey, come here, I can't come there," and then, [[s Ijeoma]]"*ow*, fuck."

[[s Tove > Ijeoma]]"Don't sit up! She said no sitting up!"

[[s Ijeoma > Tove]]"Then get up here where I can see you."

*If she asks you for anything stupid.* Tove wipes her nose on her wrist, goes around the bed, and lies down very, very carefully along the six inches of mattress that are left. The good side. There's a beam right over her head with a spider on it. She can feel Ije breathing all the way down her arm.

[[s Tove > Ijeoma]]"I asked off your watch," she tells the spider.

[[s Ijeoma > Tove]]"I know. Sal told me."

[[s Tove > Ijeoma]]"Because you hum."

[[s Ijeoma > Tove]]"I know that too." There's a hand in hers; she's not sure whose idea it was. [[s Ijeoma > Tove]]"I only hum on yours, you know. The others made me stop. You never said anything, so I figured you liked it."

[[s Tove > Ijeoma]]"You *figured*. I let a deserter go! I said good evening back to him!"

Ije starts to shake. It takes Tove a horrified second to understand that she's laughing, with her lips pressed shut and tears running into her ears. [[s Ijeoma > Tove]]"Stop," she gasps. [[s Ijeoma > Tove]]"Stop, stop, my stitches, I'll kill you."

[[s Tove > Ijeoma]]"Hold still, then."

[[s Ijeoma > Tove]]"I'm trying."

[[s Tove > Ijeoma]]"You're not trying very hard." Tove turns her head. That's a mistake, or it's the opposite. There's a leaf in those braids yet, and she reaches over and picks it out, and her hand sort of stays. [[s Tove > Ijeoma]]"Is this something stupid?" she asks.

[[s Ijeoma > Tove]]"Probably," says Ije. [[s Ijeoma > Tove]]"Do it anyway."

The kiss is mostly poppy and salt. It lasts until somebody bangs on the wall, hard, three times.

[[s Hedda > Tove, Ijeoma]]"I said *still!*" bellows Hedda from the other side, and further off, going down the stairs, they can hear the captain, starting to sing.
