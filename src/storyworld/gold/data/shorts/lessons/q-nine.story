title: Nine
section: third | present | - | Squeak
person: Squeak | Squeak; Zeke | he/him
person: Moose | Moose; the big center; the big one | he/him
person: Deacon | Deacon | he/him
person: Fitz | Fitz; the redhead; the red one | he/him
person: Prof | Prof; Arjun | he/him
person: Hush | Hush; Samuel; Sam | he/him
person: Lobo | Lobo | he/him
person: Cap | Cap; Whitaker; her captain | he/him
person: Rook | Rook; the freshman; Danny Osei; the little one | he/him
person: Coach Baptiste | Coach Baptiste; Coach; Baptiste | she/her
person: everybody | everybody; the room | they/them
person: Trey | Trey | ?
person: Little D | Little D | ?
person: Mike D | Mike D | he/him
relation: Squeak | Hush | friend: best friend
relation: Cap | Lobo | rival: quarrelling over the last play
relation: Coach Baptiste | Cap | other: coach and player
relation: Coach Baptiste | Hush | other: coach and player
relation: Squeak | Moose | colleague: teammates
=====
Nine

[[scene place=the visitors' locker room/Northgate; present=Squeak, Moose, Deacon, Fitz, Prof, Hush, Lobo, Cap, Rook; time=halftime]]
There are nine of them because Trey's got mono and Little D got caught with the vape, and at halftime in the visitors' locker room at Northgate, which smells like a foot's foot, all nine are yelling.

[[q]]"All nine" is what Squeak will say later, telling it. It's eight. Hush is taping his ankle.

[[s Cap > Lobo]]"Who was on eleven?" Cap's walking up and down between the benches with a towel round his neck. [[s Cap > Lobo]]"I'm asking. Who was supposed to be on eleven?"

[[s Lobo > Cap]]"You know who," says Lobo. [[s Lobo > Cap]]"You just want me to say it."

[[s Cap > Lobo]]"So say it."

[[s Lobo > Cap]]"I switched. I called the switch. I called it *loud*."

[[s Fitz > Lobo]]"In Spanish, bro," says Fitz.

[[s Lobo > Fitz]]"It's the same word!"

[[s Prof]]"It really isn't," puts in Prof, who's lying flat on the floor with his legs up the wall. [[s Prof]]"It's [[q]]'cambio.'"

[[s Lobo > Prof]]"Nobody asked you, Duolingo."

Squeak laughs, and because it's Squeak it comes out in two octaves, and that sets off the redhead, and for about one second it's okay in there. Then Moose kicks the trash can. It's a big can and Moose is six-eight, and it goes all the way to the showers.

[[s Moose]]"Nineteen points," says Moose. [[s Moose]]"We're down *nineteen*."

[[s Deacon > Moose]]"Lord's seen worse," says Deacon.

[[s Moose > Deacon]]"When?"

Deacon thinks about it. He's got ice on both knees and a granola bar in his mouth. [[s Deacon > Moose]]"Job," he says.

[[s Moose > Deacon]]"Job didn't have to guard a dude with a mustache."

[[s Fitz > Moose]]"That kid's got a mortgage," Fitz agrees. [[s Fitz > Moose]]"That kid's got a *divorce*."

[[s Cap > Fitz, Moose]]"Can you two be serious for like one minute of your lives?" Cap throws the towel at the wall. It's a wet towel, so it sticks. [[s Cap > Squeak, Moose, Deacon, Fitz, Prof, Hush, Lobo, Rook]]"This is it! This is the last one, for me it is. You all got next year. I got eighteen minutes."

[[s Prof > Cap]]"Sixteen," says the floor.

[[s Cap > Prof]]"Arjun, I swear to God."

Nobody talks for a bit. You can hear the Northgate band through the wall, playing that song every band plays. Squeak picks at the edge of the bench. Somebody has carved in it, a long time ago, [[m ?]]"MIKE D EATS IT." He wonders where Mike D is now. Forty, probably. With a mustache.

[[s Rook > Cap]]"I could take eleven." It's so quiet that it takes everybody a second to find out where it came from. The freshman's in the corner, still in his warm-up top, because he hasn't been in yet. He has not been in since December.

[[s Lobo > Rook]]"Say what, Rook?"

[[s Rook > Lobo, Cap]]"He goes left." Rook's ears are pink. [[s Rook > Lobo, Cap]]"Every time. I been counting. Fourteen drives, he went left on twelve. I got it wrote down, if you..." He pulls a paper out of his sock.

Lobo takes the paper. He looks at it, turns it over. [[s Lobo > Rook]]"This is a Wendy's receipt."

[[s Rook > Lobo]]"On the back."

[[s Lobo > Rook]]"I'm looking at the back, man. There's a Frosty on the back."

[[s Cap > Lobo]]"Give it here," says Cap, holding out his hand, and Lobo holds it up over his own head, and they're off again.

[[s Lobo > Cap]]"Oh, *now* you want help."

[[s Cap > Lobo]]"I wanted help when I was trapped in the damn corner and you're at half court tying your shoe!"

[[s Lobo > Cap]]"It was untied!"

[[s Moose > Cap, Lobo]]"Guys," says Moose.

[[s Cap > Lobo]]"You quit on that play. You been quitting since Coach sat you at Fairmont."

[[s Lobo > Cap]]"Say that again."

[[s Cap > Lobo]]"You heard it."

Lobo shoves him. It's not a big one. But Cap goes back over Prof's gym bag and sits down hard on Fitz, who says a word, and Moose gets up, and Deacon's ice goes everywhere, and Squeak finds he's standing on the bench with his voice going up like a teakettle.

[[s Squeak > Cap, Lobo]]"Stop it! Y'all, stop, stop, he's *leaving*!"

They stop, more from the pitch than anything.

[[s Cap > Squeak]]"Who is?"

Squeak shuts his mouth. He looks over at the other end of the room, and then they're all looking, at the one guy who has not said a thing this whole time, who in fact has said maybe forty words since September. Hush tears the tape with his teeth.

[[s Hush > Squeak]]"Dude," says Hush.

[[s Squeak > Hush]]"I'm sorry. Sam, I'm sorry, it just came out."

[[scene place=the showers; present=Squeak, Hush, Deacon; time=-]]
Hush gets up and walks into the showers, limping a little. Squeak goes after him, around the trash can. It's all brown tile back there, one head dripping. You could hear a pin drop from the other room; you could hear seven guys not breathing.

[[s Squeak > Hush]]"You can hit me if you want."

[[s Hush > Squeak]]"I don't want to hit you."

[[s Squeak > Hush]]"I'd hit me."

[[s Hush > Squeak]]"You'd miss." He sits down on the little ledge for the shampoo. He's got long hands and they're hanging off his knees. [[s Hush > Squeak]]"I told you not to. I told *one* person, Zeke."

[[s Squeak > Hush]]"I know."

[[s Hush > Squeak]]"I was gonna just not be there Monday. No cake. No Fitz doing a speech."

[[s Squeak > Hush]]"Fitz would do a speech," he has to admit.

[[s Hush > Squeak]]"He'd do it in an accent."

[[s Squeak > Hush]]"Is it for sure? Tacoma?"

[[s Hush > Squeak]]"Truck's packed. My dad's driving it tonight, after. He's got it parked out there by the buses." He wipes his nose. [[s Hush > Squeak]]"He came to the game in the truck, man. My bed's in it."

Squeak doesn't know what to do about that. He's known this kid since they were seven. He's eaten like a thousand bowls of his mom's soup. He sits down next to him on the ledge and it's wet, it goes right through his shorts.

[[s Deacon > Hush, Squeak]]"Fellas?" Deacon has put his head around the tile. [[s Deacon > Hush, Squeak]]"I'm not here. I didn't hear nothing. I'm getting the trash can." He gets it. He stands there, hugging it. [[s Deacon > Hush]]"Only, there's three minutes. And Cap's crying, so."

[[s Hush > Deacon]]"Cap is?"

[[s Deacon > Hush]]"Like a baby," says Deacon. [[s Deacon > Hush]]"It's kind of beautiful."

[[scene place=the benches; present=Squeak, Moose, Deacon, Fitz, Prof, Hush, Lobo, Cap, Rook, Coach Baptiste, everybody; time=-]]
When the three of them come back out to the benches, Cap has the towel over his whole head and Lobo's got an arm around the towel.

[[s Lobo > Squeak, Hush, Deacon]]"He's good," Lobo tells them. [[s Lobo > Squeak, Hush, Deacon]]"It's allergies."

[[s Cap]]"It's *not* allergies," says the towel.

[[s Moose > Hush]]"Is it true?" asks Moose. He looks about nine years old, up there. [[s Moose > Hush]]"You're going?"

Hush nods.

[[s Fitz > Hush]]"When?"

[[s Hush > Fitz]]"Tonight."

[[s Fitz > Hush]]"Tonight *tonight*?" Fitz looks round at everyone. For once there's no joke in him anywhere, you can see him patting his pockets for it. [[s Fitz > Hush]]"But who's gonna not laugh at my stuff?"

[[s Prof > Fitz]]"I could do it," says Prof. [[s Prof > Fitz]]"I've had a lot of practice."

That's when the door bangs and it's Coach Baptiste, five foot nothing with a clipboard. She stops. She looks at the ice all over the floor, the dent in the can, the big center with his lip shaking, her captain in a towel.

[[s Coach Baptiste > everybody]]"I had a speech," says Coach.

Nobody says anything.

[[s Coach Baptiste > everybody]]"I was out in that hallway six minutes working on it. It had a part about the Alamo." She lowers the clipboard. [[s Coach Baptiste > Cap]]"Whitaker. What'd I miss?"

[[s Cap > Coach Baptiste]]"Hush is moving, Coach. To Washington." He pulls the thing off his head. His eyes are a mess. [[s Cap > Coach Baptiste]]"And I said Lobo quit, and he didn't quit. His shoe was untied."

[[s Lobo > Coach Baptiste]]"I kind of quit," says Lobo.

[[s Cap > Lobo]]"A little."

[[s Lobo > Cap]]"A little bit."

[[s Coach Baptiste > Hush]]"I know about Tacoma," she says. [[s Coach Baptiste > Hush]]"Your mother called me, Samuel, back in January. I've been waiting on you to tell me yourself. I figured I'd be waiting a good while." Hush stares at his shoes. [[s Coach Baptiste > Hush]]"You want to say anything to these guys? You don't have to."

He shakes his head. Then he looks up, and Squeak can see him doing it, getting it all lined up in there like a free throw. Bounce, bounce, breathe.

[[s Hush > everybody]]"I hate Northgate," says Hush.

There's a silence. And then the room just goes.

[[s everybody]]"*Hush!*" They're banging lockers, they're jumping on the benches. [[s everybody]]"Hush! Hush! Hush!"

[[s Coach Baptiste > everybody]]"That beats the Alamo," says Coach when she can be heard. [[s Coach Baptiste > everybody]]"All right. Eleven's killing us. Ideas?"

Nobody has to be asked. Eight guys turn around and point.

Rook, in the corner, has gone the color of a brick. Baptiste looks him up and down. [[s Coach Baptiste > Rook]]"Danny Osei," she says. [[s Coach Baptiste > Rook]]"What've you got?"

[[s Rook > Coach Baptiste]]"It's on a receipt," says Rook.

***

[[scene place=The parking lot; present=Squeak, Hush, Fitz, Moose, Rook; time=9:40]]
The parking lot, 9:40, snow starting. They lost by two. The truck's there, with its lights on, and a mattress under a tarp.

[[s Fitz > Rook]]"He went right," Fitz is saying for the tenth time. [[s Fitz > Rook]]"Last play of the game, and the guy goes *right*."

[[s Rook > Fitz]]"Thirteen of fifteen's still good," says Rook miserably.

[[s Moose > Rook]]"It's real good, Rook." Moose puts a paw on his head. [[s Moose > Rook]]"You held the mustache to four. C'mon. Bus."

They go. The big one, the red one, the little one. Then it's just two guys and the snow.

[[s Squeak > Hush]]"So, text me," Squeak says. His voice cracks on it. Of course it does.

[[s Hush > Squeak]]"You'll just send me raccoons."

[[s Squeak > Hush]]"I'll send you *good* raccoons."

Hush laughs. He pulls off his jersey right there, in the cold, down to the T-shirt, and holds it out by the shoulders. It's soaking wet and it smells terrible.

[[s Squeak > Hush]]"That's school property," says Squeak.

[[s Hush > Squeak]]"Zeke."

[[s Squeak > Hush]]"What?"

[[s Hush > Squeak]]"Shut up," says Hush, and gets in the truck. By Squeak's count that makes about two hundred words, for the day. It's a record.
