title: Thank You, Five
section: third | present | - | Bex
person: Bex | Bex; Rebecca | she/her
person: Kiran | Kiran; Kir | he/him
person: Adaeze | Adaeze; Daze | she/her
person: Teo | Teo; Teodoro | he/him
person: Jun | Jun | they/them
person: Mari | Mari; Marisol | she/her
person: Mr. Lindqvist | Mr. Lindqvist; Mr. L; Lindqvist | he/him
person: the nurse | a woman; the nurse | she/her
person: Mr. Abernathy | Mr. Abernathy; Abernathy; the custodian; the old man | he/him
person: Principal Hsu | Principal Hsu; Hsu | she/her
relation: Mr. Lindqvist | Bex | other: teacher
relation: Bex | Mari | rival: former best friends
relation: Kiran | Adaeze | romantic: together
relation: Bex | Jun | friend
relation: Bex | Teo | friend
=====
Thank You, Five

[[scene place=the prop closet; present=Bex, Kiran, Adaeze, Teo, Jun, Mari; time=an hour and ten minutes before curtain]]
There are six people in the prop closet and it is built for a mop.

[[s Adaeze > Bex]]"Okay but where *is* he?" says Adaeze. She's wearing half of a ball gown. The other half is over her arm, and there are pins in her mouth, so it mostly comes out as vowels. [[s Adaeze > Bex]]"Call was at five. He's never not here at call. He's here when it's not call."

[[s Teo]]"Maybe he's dead," says Teo.

[[s Kiran > Teo]]"Dude," says Kiran.

[[s Teo > Kiran]]"I'm just putting it out there."

[[s Mari > Teo]]"Can you put it back—" says Mari.

[[s Bex > Teo, Mari, Kiran, Adaeze, Jun]]"Everyone stop." Bex has her headset on. It isn't plugged into anything but it helps. It is an hour and ten minutes before curtain, she's seventeen, she has a binder with eleven tabs, and not one of the tabs says what to do if your director doesn't show up. [[s Bex > Adaeze]]"I've called him four times. It goes to voicemail."

[[s Jun > Bex]]"Did you leave a message?" Jun is up on the paint shelf, because someone had to be, folded with their knees by their ears and a foam skull in their lap.

[[s Bex > Jun]]"I left four."

[[s Kiran]]"So we tell Hsu," says Kiran.

[[s Mari > Kiran]]"We do *not* tell Hsu—" says Mari.

[[s Adaeze > Kiran]]"—babe, no, she'll cancel it—"

[[s Mari > Kiran]]"—there has to be an adult in the building or it's a liability thing, she said that at the assembly, she said it *at* us—"

[[s Teo > Mari]]"She said it at me. I set off one fog machine."

[[s Bex > Teo]]"In the cafeteria," says Bex.

[[s Teo > Bex]]"For *ambience*."

Mari is by the door. Mari is always by the door, Bex has noticed; it's so she can leave first. She's already in the full Countess, wig and everything, and she has it on perfectly and did it without help, and she and Bex haven't had a conversation that wasn't about blocking since the second week of tenth grade.

[[s Mari > Bex]]"So what's the plan?" she asks now. [[s Mari > Bex]]"You're the stage manager. Manage."

[[s Bex > Mari]]"I'm thinking."

[[s Mari > Bex]]"Think louder."

[[s Jun > Mari]]"Hey," says Jun from the shelf, mildly, and makes the skull say it too. [[s Jun > Mari]]"Hey, lady."

Kiran laughs. Kiran would laugh at a fire drill. He's got a mustache drawn on that is already on Adaeze's cheek, and no one has told either of them. [[s Kiran > Bex]]"What about the understudy thing?" he says. [[s Kiran > Bex]]"Like, is there an understudy for a teacher?"

Nobody gets to answer, because that's when Bex's pocket starts to play the theme from the show.

Everybody looks at her pocket.

[[s Adaeze > Bex]]"Is it him?" Adaeze asks around the pins.

[[s Bex > Adaeze]]"It's not his number."

[[s Teo > Bex]]"Answer it!" Teo says, actually hopping.

[[s Bex > Teo]]"There's no signal in here, it'll drop—"

[[s Mari > Bex]]"Then *go*," says Mari, and shoves the door open with her whole bustle, and they fall out after each other into the hall and go pounding up to the landing by the trophy case, where there are two bars if you stand on the radiator.

[[scene place=the landing/the trophy case; present=Bex, Jun, Mari, Adaeze, Teo, Kiran, Mr. Lindqvist, the nurse; time=-]]
Bex stands on the radiator. It's on. She hits the green button and then, because there are five faces tipped up at her, the speaker.

[[s Bex > the nurse]]"Hello?"

[[s the nurse > Bex]]"Hi there, am I speaking to a Rebecca?" It's a woman. There's a lot of beeping behind her. [[s the nurse > Bex]]"I'm calling from St. Brendan's, I've got a gentleman here who is not supposed to be on the phone—"

[[s Mr. Lindqvist > the nurse]]"I'm not *on* it, you're on it, I'm asking you to hold it—"

[[s the nurse > Mr. Lindqvist]]"Sir, lie back."

[[s Mr. Lindqvist > Bex]]"Bex! Bex, is that you? Did they hang the moon?"

[[s Bex > Mr. Lindqvist]]"Mr. L?" Something that has been clenched under her ribs since five o'clock comes undone, all at once, and she has to grab the top of the trophy case. [[s Bex > Mr. Lindqvist]]"Are you okay? What happened? Are you in the *hospital*?"

[[s Mr. Lindqvist > Bex]]"It's a kidney stone. It's nothing, it's a pebble. Did they hang the—"

[[s Teo > Mr. Lindqvist]]"We hung the moon!" Teo yells.

[[s Mr. Lindqvist > Teo]]"Is that Teodoro? Is it level?"

[[s Teo > Mr. Lindqvist]]"It's, like, moon level."

There's a noise on the other end that is either a laugh or the pebble. The nurse says something they can't catch. When Mr. Lindqvist comes back he's breathing through his nose. [[s Mr. Lindqvist > Bex]]"They've given me something," he says. [[s Mr. Lindqvist > Bex]]"It's marvelous. The ceiling is very well lit. Who's there with you?"

[[s Bex > Mr. Lindqvist]]"Everyone. Us six."

[[s Mr. Lindqvist > Bex]]"Is Marisol there?"

Mari moves for the first time. She's been standing against the wall with her arms crossed so that her lace won't touch it. [[s Mari > Mr. Lindqvist]]"I'm here," she says.

[[s Mr. Lindqvist > Mari]]"Don't rush the letter."

[[s Mari > Mr. Lindqvist]]"I don't rush the—"

[[s Mr. Lindqvist > Mari]]"You rush it when you're frightened. You've got all the time in the world, they'll wait for you. Adaeze, breathe. Kiran, don't kiss her before the curtain's down—"

[[s Kiran > Mr. Lindqvist, Adaeze]]"That was one time! Daze, tell him—"

[[s Adaeze > Kiran]]"It was three times—"

[[s Mr. Lindqvist > Kiran, Adaeze]]"—there are grandparents. Jun?"

[[s Jun > Mr. Lindqvist]]"Yo."

[[s Mr. Lindqvist > Jun]]"You're a wonder, Jun."

Jun, halfway up the banister, doesn't say anything to that. They put the skull over their face.

[[s Bex > Mr. Lindqvist]]"Mr. L," says Bex, [[s Bex > Mr. Lindqvist]]"listen, we don't have a grown-up. If Principal Hsu finds out we're here by ourselves then she's going to pull it. There's two hundred people coming. What do I do?"

Beep, says the phone. Beep.

[[s Bex > Mr. Lindqvist]]"Mr. L?"

[[s Mr. Lindqvist > Bex]]"What tab would it be under?" he asks. He's getting sleepy; it's like listening to somebody walk away down a beach.

[[s Bex > Mr. Lindqvist]]"There isn't a tab!"

[[s Mr. Lindqvist > Bex]]"Then it's a blank page. You're good at those, I've... seen you be good at... Ask the man with the keys."

[[s Bex > Mr. Lindqvist]]"The man with what keys?"

[[s the nurse > Bex]]"Okay, hon, that's us done," says the nurse. [[s the nurse > Bex]]"He's going to have a nap now. Break an ankle."

[[s Adaeze > the nurse]]"*Leg*," says Adaeze.

But she's gone. The screen goes back to Bex's lock picture, which is the moon, in plywood, back when it was just pencil.

For maybe three seconds it is totally quiet on the landing. Then all of them start at once.

[[s Kiran]]"Okay so we just don't *tell* her—"

[[s Adaeze > Kiran]]"—she's going to be in the front *row*, Kir—"

[[s Teo]]"—my cousin's twenty-one, he could wear a tie—" says Teo.

[[s Adaeze > Teo]]"—Teo, your cousin is *banned*—" says Adaeze.

[[s Jun > Bex]]"—the man with the keys," Jun is saying, [[s Jun > Bex]]"Bex. Bex! The man with the *keys*."

Bex looks down at Jun. And then, through the railings, at where Jun's pointing, which is the bottom of the stairwell and a yellow bucket on wheels.

[[s Bex]]"Oh," she says.

She takes the stairs two at a time. She's aware of someone coming down after her, fast, with a lot of petticoat, and she thinks it must be Adaeze. It isn't.

[[scene place=the bottom of the stairs; present=Bex, Mari, Mr. Abernathy; time=-]]
[[s Mari > Bex]]"You can't just ask him," Mari hisses, catching her elbow at the bottom of the stairs. [[s Mari > Bex]]"You'll do the thing. Where you apologize for ten minutes first."

[[s Bex > Mari]]"I don't do that."

[[s Mari > Bex]]"You did it to a *vending machine*."

[[s Bex > Mari]]"In ninth grade!"

[[s Mari > Bex]]"I was there," says Mari. The wig's slipped a half inch. It's the first thing Bex has seen go wrong on her in two years. [[s Mari > Bex]]"I was there for all of ninth grade, Rebecca. Let me do the start and you do the details."

The custodian has turned around. He's got a mop in one hand and a paperback in the other, and about forty keys on a ring at his hip. He has worked at this school since before it had a stage, and in four years Bex has said good morning to him, she would guess, six hundred times, and nothing else.

[[s Mari > Mr. Abernathy]]"Mr. Abernathy," Mari says, and sinks into the Countess's curtsy, all the way to the linoleum. [[s Mari > Mr. Abernathy]]"We're in need of a gentleman."

[[s Mr. Abernathy > Mari]]"What'd you break?" says the old man.

[[s Bex > Mr. Abernathy]]"Nothing! Sorry. It's—"

[[s Mari > Bex]]"*Details*," says Mari out of the corner of her mouth.

[[s Bex > Mr. Abernathy]]"Mr. Lindqvist's in the hospital, he's fine, it's a pebble. We need a staff member backstage till ten. You don't have to do anything. You'd just have to sit there and be, um. Over eighteen."

Abernathy considers this. He folds down the corner of his page. [[s Mr. Abernathy > Bex]]"Is it the one with the letter?" he asks.

[[s Bex > Mr. Abernathy]]"You know the play?"

[[s Mr. Abernathy > Bex]]"I've swept up after nine weeks of it." He nods at Mari, who hasn't gotten up; Bex isn't sure that she can, in those hoops. [[s Mr. Abernathy > Mari]]"You rush that letter, miss."

[[s Mari > Mr. Abernathy]]"So I'm *told*," says Mari.

* * *

[[scene place=stage left/the wings; present=Bex, Mari, Teo, Jun, Kiran, Adaeze, Mr. Abernathy; time=7:25]]
At 7:25 there are two hundred and eleven people on the other side of the curtain and it sounds like the sea.

[[s Bex > Teo]]"Lights," says Bex into the headset. It's plugged in now.

[[s Teo > Bex]]"Lights are hot," says Teo's voice in her ear, from the booth. [[s Teo > Bex]]"Moon's level. Hsu's in the front row and she's got, oh my God, she's brought *opera glasses*."

[[s Bex > Teo]]"No fog."

[[s Teo > Bex]]"A little fog?"

[[s Bex > Teo]]"Teo."

[[s Teo > Bex]]"No fog, copy."

In the wings at stage left a folding chair has been set out, and in the chair is Mr. Abernathy, with his paperback, in a bow tie that Jun found in the prop closet. Jun is kneeling beside him, showing him how the skull works. Past them Kiran and Adaeze are running the waltz in their socks, whispering one two three at one another.

Bex turns over the tabs. There's a twelfth now. It's pink. It says [[m Bex]]"KEYS".

[[s Mari > Bex]]"Fix my wig?" says somebody next to her.

It doesn't need fixing, or not much. Bex does it anyway. There's a pin that has come loose behind the ear, and she slides it back in, and under her fingers she can feel how hard Mari's heart is going.

[[s Bex > Mari]]"They'll wait for you," she says.

[[s Mari > Bex]]"Shut up." And then, so low that it might be to the curtain: [[s Mari > Bex]]"I should've come to your birthday."

[[s Bex > Mari]]"Which one?"

[[s Mari > Bex]]"Either."

Bex's thumb is on the button. She counts the people she can see, which makes five if you count the old man, and one more breathing in her ear. It's a blank page, she thinks. Okay.

[[s Bex > Mari, Jun, Kiran, Adaeze, Teo, Mr. Abernathy]]"Five minutes to places," she says.

And it comes back to her out of the dark from every side, Jun and Kiran and Adaeze, Teo in her ear, Mari right there, and a half beat late, from the folding chair, as though he's been waiting nine weeks for it, Mr. Abernathy:

[[s Mr. Abernathy > Bex]]"Thank you, five."
