title: No, Thank You
section: second | present | - | Dunya Marsh
person: Dunya Marsh | Dunya; Dun | she/her
person: Magister Thrupp | Magister Thrupp; Thrupp; the Magister; the old man | he/him
person: Kit Marsh | Kit; Miss Marsh the elder; your sister | she/her
person: Sefa | Sefa; Sef; your best friend | she/her
person: Mam | Mam; Ottilie; your mother | she/her
person: the Grey King | the Grey King | he/him
person: the eel boy | the eel boy | ?
person: Mistress Orme | Mistress Orme | ?
relation: Kit Marsh | Dunya Marsh | family: sister
relation: Mam | Dunya Marsh | family: mother
relation: Mam | Kit Marsh | family: mother
relation: Sefa | Dunya Marsh | friend
relation: Magister Thrupp | Dunya Marsh | other: mentor
=====
No, Thank You

[[scene place=kitchen; present=Dunya Marsh, Magister Thrupp, Kit Marsh, Sefa; time=-]]
The sword is on the kitchen table, between the butter and the bread, and it's humming.

[[s Magister Thrupp > Dunya Marsh]]"It knows you," says Magister Thrupp.

[[s Dunya Marsh > Magister Thrupp]]"It's making the milk shake," you say. [[s Dunya Marsh > Magister Thrupp]]"Could you move it?"

[[s Magister Thrupp > Dunya Marsh]]"I can't move it. Nobody can move it but the hand it was forged for. That is rather the —" He gestures. He's a big untidy old man with half a pie in his beard, and he's been teaching you, Tuesdays and Fridays, since you were nine: sums, stars, how to fall down without breaking anything. You'd thought it was a charity. [[s Magister Thrupp > Dunya Marsh]]"Dunya. My dear. Four kings have tried to lift that blade."

You pick it up and put it on the dresser. It weighs about what a loaf does. It stops humming and starts, distinctly, to purr.

[[s Sefa]]"Oh, I hate that," says Sefa.

[[s Magister Thrupp > Dunya Marsh]]"There!" The old man has tears in his eyes. [[s Magister Thrupp > Dunya Marsh]]"You see? You see?"

[[s Kit Marsh > Magister Thrupp]]"What I see," Kit says, not looking up from the net she's mending, [[s Kit Marsh > Magister Thrupp]]"is you brought a sword in here at breakfast."

[[s Magister Thrupp > Kit Marsh]]"Miss Marsh the elder, it's the hour of —"

[[s Kit Marsh > Magister Thrupp]]"It's eggs," says your sister. [[s Kit Marsh > Magister Thrupp]]"It's the hour of eggs. Are you stopping for some or aren't you?"

He is, it turns out. You fry. It gives you your back to everyone. Behind you he goes through the whole thing again from the top, for Sefa, who came in late and only wanted to borrow your boots: the Grey King, the seven gates, the daughter of the marsh. You already had it last night on the landing stage with the fog coming in. You'd thought you might have dreamed it.

[[s Magister Thrupp > Sefa]]"And [[q]]'she shall go down alone into the dark,'" Thrupp finishes, reverently, [[s Magister Thrupp > Sefa]]"[[q]]'and the dark shall have an end.'"

[[s Sefa > Magister Thrupp]]"Alone?" says Sefa.

[[s Magister Thrupp > Sefa]]"It's quite specific."

[[s Sefa > Magister Thrupp]]"Does it say if she comes back up?"

Nobody answers. An egg spits at you.

[[s Dunya Marsh > Magister Thrupp]]"Magister," you say to the pan, [[s Dunya Marsh > Magister Thrupp]]"I've been thinking about it. I was up all night thinking about it, in fact, so I want you to know I'm not being hasty."

[[s Magister Thrupp > Dunya Marsh]]"Of course."

[[s Dunya Marsh > Magister Thrupp]]"No, thank you."

It's very quiet. The sword stops purring.

[[s Magister Thrupp > Dunya Marsh]]"I beg your pardon?" says the Magister.

[[s Dunya Marsh > Magister Thrupp]]"No, thank you. I don't want to. I'd like somebody else to do it." You turn round. They're all three looking at you, and you've got the slice in your hand like a fool. [[s Dunya Marsh > Magister Thrupp]]"It's kind of you to ask."

[[s Magister Thrupp > Dunya Marsh]]"One isn't *asked*, child. One is —"

[[s Dunya Marsh > Magister Thrupp]]"I've the ferry. There's the Hallows market on Thursday, there'll be two hundred over and two hundred back, and Kit can't work the winch on her own with her wrist. I'm nineteen. I've been to Costrel twice. I'm seeing someone, a bit. I don't mind if it's the right answer, sir. I just don't want to be it."

[[s Sefa > Dunya Marsh]]"You're seeing someone?" Sefa says.

[[s Dunya Marsh > Sefa]]"A bit!"

[[s Sefa > Dunya Marsh]]"*Who*?"

[[s Dunya Marsh > Sefa]]"That's not really what I —"

[[s Sefa > Dunya Marsh, Kit Marsh]]"Is it the eel boy? Kit, is it the eel boy?"

[[s Kit Marsh > Sefa]]"It's the eel boy," says Kit.

[[s Magister Thrupp > Dunya Marsh]]"Thousands will die!" cries Thrupp. He has stood up and knocked over the salt. And he's right, is the trouble; you can see it in his poor wet eyes that he's right, and you put down the slice and go out by the back door with no coat on, because it's that or pick something up off the dresser.

[[scene place=the landing stage; present=Dunya Marsh, Sefa; time=-]]
It takes Sefa about as long as it takes to find your boots. You hear her coming along the landing stage in them; they're too big for her, they clop.

[[s Sefa > Dunya Marsh]]"Budge up," she says.

You budge. You sit with your feet over the water and she leans on you, all bones, same as when you were six.

[[s Dunya Marsh > Sefa]]"You can tell me I'm a coward," you say. [[s Dunya Marsh > Sefa]]"I'd sooner it was you."

[[s Sefa > Dunya Marsh]]"You once bit a horse."

[[s Dunya Marsh > Sefa]]"It was standing on Kit."

[[s Sefa > Dunya Marsh]]"I know. I was there. You bit it till it got off." She picks a splinter from the planking, flicks it in the river. [[s Sefa > Dunya Marsh]]"I don't think you're a coward. I think you said no very nicely. I'd have screamed and been sick in the butter."

[[s Dunya Marsh > Sefa]]"He'll say it again at dinner."

[[s Sefa > Dunya Marsh]]"Then you'll say it again at dinner."

[[s Dunya Marsh > Sefa]]"And they'll come over the pass, Sef. If he's telling the truth. They'll come down here and it'll be us, it'll be Mistress Orme and the babies. So how can I say no? But I open my mouth to say yes and there's, I don't know. There's a hand on it."

She doesn't say anything clever. It's what you've always liked in her. The ferry knocks against its post. Out in the reeds something goes *plop*.

[[s Sefa > Dunya Marsh]]"If you did go," says your best friend at last, in a voice you don't know, [[s Sefa > Dunya Marsh]]"I'd be coming with you. I don't care what it says. I'm not quite sure what I'd do. I could carry the sandwiches."

[[s Dunya Marsh > Sefa]]"It says alone."

[[s Sefa > Dunya Marsh]]"It can say what it likes. It's a poem."

You laugh; it hurts your throat. [[s Dunya Marsh > Sefa]]"Why is it me, though?"

[[s Sefa > Dunya Marsh]]"He said. Daughter of the marsh."

[[s Dunya Marsh > Sefa]]"That's everyone! That's everyone from here to Costrel. It's got to be four hundred people, it's half of them called Marsh. How did he know to come to *our* house, ten years ago, with a slate?"

Sefa has gone still against your shoulder. [[s Sefa > Dunya Marsh]]"Ten years," she says.

[[s Dunya Marsh > Sefa]]"I was nine."

[[s Sefa > Dunya Marsh]]"Dun," she says slowly. [[s Sefa > Dunya Marsh]]"What month did your mam go?"

[[scene place=kitchen; present=Dunya Marsh, Magister Thrupp, Kit Marsh, Sefa; time=-]]
He's still at the kitchen table when you come in. So is your sister. She's put the net down, though, and she's got his plate in front of her, with the eggs on, as if she'd taken it away from him.

[[s Kit Marsh > Magister Thrupp]]"Tell her," says Kit.

[[s Magister Thrupp > Kit Marsh]]"I had hoped," Thrupp begins.

[[s Kit Marsh > Magister Thrupp]]"Tell *her*. Not me. I've worked it out, I'm not daft, I was thirteen when it happened. It's her you've been lying to on Tuesdays and Fridays."

[[s Dunya Marsh > Kit Marsh]]"Kit, what's —"

[[s Kit Marsh > Dunya Marsh]]"Sit down, Dunya."

You don't. The Magister is looking into his hat, which is in his lap. For once he's not making a speech.

[[s Magister Thrupp > Dunya Marsh]]"Your mother didn't drown," he says.

You'd got that far by yourself, on the path, running. It's odd how it isn't any less loud.

[[s Magister Thrupp > Dunya Marsh]]"She wouldn't let me tell you. She made me swear it on the, she was a very, she drove a hard bargain, Ottilie. She went down because it was her or wait for one of you to be grown. That was the bargain. She'd go, and I was to come here, and see you were taught how to fall. In case."

[[s Sefa > Magister Thrupp]]"In case what?" says Sefa from the door. Her voice is shaking. [[s Sefa > Magister Thrupp]]"In case it didn't take?"

[[s Magister Thrupp > Sefa]]"She got as far as the fifth gate. It held him for ten years. No one had ever —" He wipes his nose on his wrist like a boy. [[s Magister Thrupp > Sefa]]"It's cracked now. That's all. That's the whole of it. I have sent nine of them down there in my life, and I taught every one of them their sums, and I can't lift the damned thing. I've tried. I try every night. It just lies there."

The sword makes a small noise. You'd swear it was embarrassed.

[[s Dunya Marsh > Magister Thrupp]]"You might have *said*," you tell him.

[[s Magister Thrupp > Dunya Marsh]]"Would you have gone?"

[[s Dunya Marsh > Magister Thrupp]]"No! I don't know! I'd have —" You've got hold of the back of a chair. [[s Dunya Marsh > Magister Thrupp]]"I'd have known whose hand it was."

And you would have, because that's what it is, isn't it? It's there now, over your mouth. It smells of tar and onions. It isn't fear at all. It's only somebody who said no for you, once, as hard as it could be said, and hasn't stopped yet.

[[s Kit Marsh]]"Right," says Kit.

She gets up. She is twenty-three, she has a bad wrist and a face like a shut door, and you can count on one hand the times you've seen her run. She walks round the table and up to the dresser.

[[s Magister Thrupp > Kit Marsh]]"Kit, don't, it'll burn you, it burned the King of —" Thrupp says.

Your sister picks up the sword.

It doesn't burn her. It wakes, rather, with a kind of yelp, and it hums so loud that the cups start walking along their shelf, and then it settles down to purring again in a slightly different key. Kit looks at it with dislike.

[[s Kit Marsh > Magister Thrupp]]"[[q]]'Daughter of the marsh,'" she says. [[s Kit Marsh > Magister Thrupp]]"Did nobody ever think to try the other one?"

[[s Magister Thrupp > Kit Marsh]]"But the stars gave," says the old man. [[s Magister Thrupp > Kit Marsh]]"I cast it. It was *unmistakable*. It was Ottilie's daughter. It was —" He stops. You watch it go in. [[s Magister Thrupp]]"Oh, dear," he says.

[[s Sefa > Magister Thrupp]]"How many daughters has she got, Magister?" asks Sefa, very sweetly.

[[s Magister Thrupp > Sefa]]"Two."

[[s Dunya Marsh]]"He taught us sums," you say to no one.

Then everyone's shouting. Kit's going, she says, she's going today, it's been ten years and she's had enough of nets. Over your dead body, you tell her. With that wrist? She'll not get through the fifth gate, she'll not get through the *door*. Sefa wants to know does it say alone or does it say [[q]]'one by one', because in the old tongue, if anyone'd been listening on Fridays, that's the same word. And Thrupp sits down on the floor with his hat on and says in a wondering tone that it is, it is the same word, nine of them, oh gods.

[[s Dunya Marsh]]"It doesn't matter," you say. And, when they don't hear, [[s Dunya Marsh]]"Oi!"

They hear that. It's what you use for the far bank.

[[s Dunya Marsh > Kit Marsh, Sefa, Magister Thrupp]]"Nobody's going down alone. I don't care what tongue it's in. Mam did it alone, and look." You hold out your hand, and Kit, after a moment, puts the hilt in it and doesn't let go of her own half. It purrs in both keys. It is, God help you, a chord. [[s Dunya Marsh > Kit Marsh, Sefa, Magister Thrupp]]"I still say no. I want that written down. I said no, thank you, and I'm not chosen, and I'm not doing it because a poem says."

[[s Magister Thrupp > Dunya Marsh]]"Then why are you?" says Thrupp humbly.

[[s Dunya Marsh > Magister Thrupp]]"I'm not. I'm going to get my mam." You look at your sister. [[s Dunya Marsh > Kit Marsh]]"We'll be back by Thursday. There's the market."

[[s Magister Thrupp > Dunya Marsh]]"It's a nine-day walk," says the Magister.

[[s Kit Marsh > Magister Thrupp]]"Then you'd better learn the winch," says Kit.

Sefa has already found the bread knife. She's got the loaf against her chest and she's sawing at it, with her tongue between her teeth, in your boots.

[[s Sefa > Dunya Marsh, Kit Marsh]]"Who doesn't eat egg?" she says.
