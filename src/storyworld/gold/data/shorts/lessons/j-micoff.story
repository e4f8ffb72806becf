title: mic off
section: third | present | - | Taeyul
person: Taeyul | Taeyul; Taeyul-ah; Nam Taeyul; the maknae; the younger | he/him
person: Dohyun | Dohyun; Dohyun-hyung; Kang Dohyun; the leader; the oldest | he/him
person: Inho | Inho; Inho-hyung | he/him
person: Sehan | Sehan; Sehan-hyung; the dancer | he/him
person: Mirae-noona | Mirae-noona; Mirae; noona; the stylist | she/her
person: PD Choi | PD Choi; PD-nim; the producer | she/her
person: Byungjae | Byungjae; the camera guy; the VJ | he/him
relation: Dohyun | Taeyul | friend: group members, hyung and maknae
relation: Inho | Sehan | friend: group members
relation: Mirae-noona | Dohyun | colleague: stylist
relation: PD Choi | Taeyul | other: producer of the show
=====
mic off

[[scene place=Waiting Room 4; present=Taeyul, Dohyun, Inho, Sehan, Mirae-noona, Byungjae; time=ninety minutes to live]]
Waiting Room 4 smells like hairspray and the triangle kimbap that Inho swore he didn't sit on. There are ninety minutes to live. There's a camera on the fridge, a camera on the mirror, and one on the shoulder of the guy who's been crouching by the door so long that Taeyul has started offering him jelly.

[[s Taeyul > Byungjae]]"Grape or peach?"

The camera guy shakes his head. He isn't allowed to talk. He points at his lens like, *pretend I'm a plant.*

[[s Inho > Taeyul]]"Stop feeding the staff," Inho says from the sofa, with his face under a towel. [[s Inho > Taeyul]]"They'll cut it so that it looks like you're bribing him. [[q]]'Cunning maknae.' With the *dun dun dun*."

[[s Taeyul > Inho]]"Nobody'd believe that."

[[s Inho > Taeyul]]"They believed I kicked a door."

[[s Sehan > Inho]]"You did kick a door," says Sehan.

[[s Inho > Sehan]]"It was stuck!"

[[s Mirae-noona > Sehan]]"Ya, keep your head still or I'm burning your ear off and you can explain it to your mother." Mirae-noona yanks the dancer's chin back toward the mirror by a hank of hair. She has three clips in her mouth and a fourth on her collar, and she's been with LOWTIDE since they had five members and a van with a hole in the floor. [[s Mirae-noona > Taeyul, Dohyun, Inho, Sehan]]"Where are your cards? They're collecting at six. Have you all written them?"

And just like that it isn't funny anymore.

The cards. They're black, with gold edges, because everything on *Final Encore* has gold edges. Each member of each team writes one name. The team with the lowest score tonight loses whoever got the most votes, live, with the slow zoom. LOWTIDE has been lowest two weeks running.

[[s Sehan > Mirae-noona]]"I've done mine," Sehan says to the mirror.

[[s Inho > Mirae-noona]]"Same," comes from under the towel.

Nobody looks at anybody. Taeyul puts his hand in his jacket pocket, where his is, blank, going soft at the corners.

[[s Taeyul > Mirae-noona]]"Almost," he says. And then, as he's said about forty times today, [[s Taeyul > Mirae-noona]]"Noona, is Dohyun-hyung back?"

[[s Dohyun > Taeyul]]"Hyung's back." The leader is leaning in the doorway with a paper cup, in his coat, smiling with everything but his eyes. His voice sounds like it's been left out in the rain. [[s Dohyun > Taeyul]]"Did you eat?"

[[s Taeyul > Dohyun]]"Did *you*?"

[[s Dohyun > Taeyul]]"I had a coffee."

[[s Mirae-noona > Dohyun]]"Coffee is not a food, Kang Dohyun," the stylist says around the clips. [[s Mirae-noona > Dohyun]]"What did the doctor—"

She stops. Her eyes go to the fridge, to the little red light. It's so quick that if Taeyul hadn't spent six years in rooms with her he'd have missed it.

[[s Inho > Dohyun]]"What doctor?" says Inho, and takes the towel off.

[[s Dohyun > Inho]]"Skin," Dohyun says easily. [[s Dohyun > Inho, Taeyul]]"I've got that thing on my neck. Taeyul-ah, come and run the bridge with me? It's too loud in here."

It isn't loud at all.

[[scene place=the emergency stairs; present=Taeyul, Dohyun; time=-]]
They go down the corridor past the other groups' doors, bowing to everyone, bowing to a man with a ladder, and Dohyun shoulders open the one that says it's alarmed. On the emergency stairs it's freezing, and there are no cameras. Without a word the oldest reaches around behind him, under the jacket, and switches off Taeyul's mic pack. Then his own.

[[s Taeyul > Dohyun]]"We get fined for that," Taeyul says.

[[s Dohyun > Taeyul]]"I'll pay it." He sits down on a step. He pats the one below. Close up he's gray under the makeup. [[s Dohyun > Taeyul]]"Who are you writing?"

[[s Taeyul > Dohyun]]"We're not supposed to say."

[[s Dohyun > Taeyul]]"Taeyul-ah."

[[s Taeyul > Dohyun]]"I don't *know*. I was going to do me? But then I thought, what if everyone..." He's picking at the edge of his nail and he knows he's not supposed to, noona will kill him. [[s Taeyul > Dohyun]]"Inho-hyung's getting all the hate. If it's him they'll say they were right about him. And if it's Sehan-hyung he goes to the army. So it should be me. I'm nineteen, I can do this again. I can go on another one of these when I'm like, thirty."

[[s Dohyun > Taeyul]]"Thirty," Dohyun repeats, and laughs, and the laugh catches on something and turns into a cough that doesn't stop for a really long time.

When it's over neither of them says anything. Somewhere underneath them a door slams.

[[s Taeyul > Dohyun]]"It's not skin," says Taeyul.

[[s Dohyun > Taeyul]]"No."

[[s Taeyul > Dohyun]]"Is it bad?"

[[s Dohyun > Taeyul]]"It's nodules. They're not scary, don't make that face. It's just that there's a lot of them." He's turning the cup around in his hands. [[s Dohyun > Taeyul]]"She says if I sing through the end of the season she can't promise anything. If I stop now, like *now*, and shut up for three months, then probably. So."

[[s Taeyul > Dohyun]]"So stop! Tell PD-nim! Hyung, you have to just tell—"

[[s Dohyun > Taeyul]]"If I withdraw for health, the team's disqualified. Page eleven. I read it to you guys on the bus, you were all asleep." He smiles at him, and it's so tired and so fond that Taeyul wants to hit him. [[s Dohyun > Taeyul]]"But if I get voted out, you three go on."

It takes him a second. Then the cold gets all the way in.

[[s Taeyul > Dohyun]]"No," says the younger.

[[s Dohyun > Taeyul]]"I've written mine. It needs one more to be safe. I can't ask Inho, he'd kick another door. Sehan would cry and then everyone would know."

[[s Taeyul > Dohyun]]"*I'm* going to cry!"

[[s Dohyun > Taeyul]]"Yeah, but you cry at the weather forecast." A hand comes down on top of his head, heavy, the way it did when he was thirteen and homesick and faking a stomachache. [[s Dohyun > Taeyul]]"I've never asked you for anything. Have I? I ate your jelly, once. Write it for me."

[[scene place=the wings; present=Taeyul, PD Choi, Byungjae, Mirae-noona; time=Twenty to six]]
Twenty to six finds him in the wings, alone, behind a stack of fake marble columns, with the card on his knee and a borrowed eyeliner pencil. On the monitor some girl group is rehearsing their bows. His phone keeps going off against his leg. It's Inho, it's always Inho.

[[m Inho > Taeyul, Dohyun, Sehan]]"where is everyone"

[[m Inho > Taeyul, Dohyun, Sehan]]"sehan is doing breathing exercises AT me"

[[m Sehan > Inho]]"you breathe too loud that's why"

He turns it face down. He writes the first stroke. He gets as far as *Do*.

[[s PD Choi > Taeyul]]"There's my favorite," says a voice, and PD Choi folds herself down onto the nearest column as though it's a chair. She's wearing a headset and very clean sneakers. She always looks like she's had eight hours. [[s PD Choi > Taeyul]]"You turned your mic off."

[[s Taeyul > PD Choi]]"I'm sorry, PD-nim. It, it fell."

[[s PD Choi > Taeyul]]"Both of them fell. On a staircase." She waits. He looks at her sneakers. [[s PD Choi > Taeyul]]"Taeyul-ssi, can I give you a piece of advice, off the record? Viewers don't remember who won. You know what they remember? A face. The moment when the baby of the group opens the card and it says something that nobody saw coming." Her hand makes a little gold-edged rectangle in the air. [[s PD Choi > Taeyul]]"You'd be made. You in particular. There's a drama, they've been asking me about you. I could make a call."

[[s Taeyul > PD Choi]]"What would it have to say?"

[[s PD Choi > Taeyul]]"I couldn't possibly tell you that." The producer gets up and brushes off her knees. [[s PD Choi > Taeyul]]"But our Inho's had such a hard few weeks, hasn't he? I think it'd be a mercy."

She's gone before he's breathed out. And it's only then that one of the columns shifts, and the camera guy sort of unfolds from behind it, with the camera hanging off one arm. The red light's on. He looks at Taeyul. Taeyul looks at him.

[[s Byungjae > Taeyul]]"I'm a plant," the VJ says hoarsely. It's the first time he's ever heard him speak. [[s Byungjae > Taeyul]]"I was charging a battery. I got all that. I mean I got it *clean*."

[[s Taeyul > Byungjae]]"You can't... she'd fire you."

[[s Byungjae > Taeyul]]"I've got four days left on my contract and they still owe me for March." He scratches his ear. [[s Byungjae > Taeyul]]"I'm Byungjae, by the way. Is there any more of the peach?"

[[s Mirae-noona > Taeyul]]"Nam Taeyul!" Mirae is coming at them through the cables with a lint roller held like a knife. [[s Mirae-noona > Taeyul]]"They're collecting, what are you doing on the *floor*, do you know what that fabric—" She sees his face. She sees the card. All the air seems to go out of her. [[s Mirae-noona > Taeyul]]"He asked you," she says.

[[s Taeyul > Mirae-noona]]"You knew?"

[[s Mirae-noona > Taeyul]]"I drove him there. I sat in the car and ate a whole bag of shrimp chips." She crouches, bad knee and all, and wipes under his eyes with the side of her thumb, left, right, very businesslike. [[s Mirae-noona > Taeyul]]"I'm not going to tell you what to do. You're a grown man. You're eleven, but you're a grown man."

[[s Taeyul > Mirae-noona]]"Noona, does page eleven say anything about *producers*?" Taeyul asks.

Mirae-noona looks at him. Then she looks at Byungjae, and at the red light.

[[s Mirae-noona > Taeyul]]"Page twelve does," she says slowly. [[s Mirae-noona > Taeyul]]"I had to initial it."

***

[[scene place=the van; present=Taeyul, Dohyun, Inho, Sehan, Mirae-noona; time=past midnight]]
It's past midnight, the van doesn't have a hole in the floor anymore but it does still smell like one, and nobody's stopped yelling since the river.

[[s Inho > Taeyul, Dohyun, Sehan]]"—*technical difficulties!* They put up the bear! The sleeping bear, for nineteen minutes!" Inho is hanging over the back of the seat. [[s Inho > Taeyul]]"What did you *say* to them?"

[[s Taeyul > Inho]]"I just asked if the lawyers had seen it."

[[s Sehan > Taeyul]]"You asked if the lawyers," Sehan says faintly. [[s Sehan > Taeyul]]"You can't order fried chicken on the phone."

[[s Taeyul > Sehan]]"Noona did the talking. I was holding the lint roller."

Up in front Mirae doesn't turn around, but she honks, twice. So now there's no elimination this week. There's a six-week hiatus [[q]]"to restore the integrity of the format", and a clause about medical leave that wasn't there this morning, and a PD who's been moved to something with dogs. Six isn't three months. It's something, though. It's a start.

[[s Sehan > Taeyul, Dohyun, Inho]]"They gave us these back." The dancer's digging in his bag. He holds up four black cards, fanned out, like he's going to do a trick. [[s Sehan > Taeyul, Dohyun, Inho]]"Do we burn them, or what?"

[[s Inho > Sehan]]"Don't look," says Inho, too fast.

[[s Sehan > Inho]]"I already looked."

It goes quiet. The wipers go. Sehan turns them over one at a time on his knee, and he's crying, naturally. The first one says *Sehan*, in Sehan's own neat slanting hand. The second says INHO in capitals and there's a drawing of a foot going through a door. The third says *Kang Dohyun.*

[[s Dohyun > Taeyul, Inho, Sehan]]"You idiots," the leader croaks.

[[s Mirae-noona > Dohyun]]"Not one word out of you!" comes from the front. [[s Mirae-noona > Dohyun]]"Three months, starting from the bear!"

Dohyun claps his hand over his mouth. His shoulders are shaking. With the other hand he reaches across, and takes the fourth card, and looks at it for a while under the streetlights, one after another after another. It's got *Do* on it in eyeliner, crossed out. Underneath, kind of smeared, it says *no.*

He gets out his phone, and the maknae's buzzes.

[[m Dohyun > Taeyul]]"You never do anything hyung asks."

[[s Taeyul > Dohyun]]"You did eat my jelly," says Taeyul, and leans on him, and shuts his eyes.
