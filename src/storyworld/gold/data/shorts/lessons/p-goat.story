title: Known Shippable
section: third | present | - | Mik
person: Mik | Mik; Mikołaj; the tester | he/him
person: Oluchi | Oluchi; the producer; Olu | she/her
person: Baz | Baz; Bastian; the lead programmer; the programmer | he/him
person: Juno | Juno; the composer | they/them
person: Temperance | Temperance; Temp; the artist | she/her
person: Halvard | Halvard; the writer; Hal | he/him
person: Baz's daughter | his daughter; Edie | she/her
relation: Mik | Oluchi | colleague
relation: Baz | Oluchi | colleague
relation: Juno | Temperance | friend
relation: Halvard | Temperance | colleague
relation: Baz | Baz's daughter | family: father
=====
Known Shippable

[[scene place=the studio; present=Mik, Oluchi, Baz, Juno, Temperance, Halvard; time=Day nineteen/9:40 p.m.]]
Day nineteen of the two-week crunch, 9:40 p.m., and the goat has eaten the save file again.

Mik pulls off his headphones. He doesn't say it right away. There are six people in the studio, which is a room over a dry cleaner's, and all of them are quiet for once, just keys and the radiator, and he would like them to have a couple more seconds.

[[s Mik > Oluchi, Baz, Juno, Temperance, Halvard]]"Guys," he says.

[[s Baz > Mik]]"No," says Baz, not turning around.

[[s Mik > Baz]]"You don't know what I'm going to say."

[[s Baz > Mik]]"I know your *guys*. That's a progression blocker guys."

[[s Mik > Baz]]"It's the goat," says Mik.

Somebody groans. A pen flies over the partition and hits the whiteboard where it says 14 HOURS TO CERT in Oluchi's neat capitals. Under that, in another hand, somebody has put [[m ?]]"of sleep, total, since March."

[[s Baz > Mik]]"I fixed the goat," Baz says.

[[s Mik > Baz]]"You fixed it eating the key. It doesn't eat the key now. It walks up to the save shrine in chapter four and it, um." Mik looks down at his notes. He's written *chomp*. [[s Mik > Baz]]"It eats the shrine. And if you were saving at the time, it eats the file."

[[s Baz > Mik]]"Can you repro it?" he asks.

[[s Mik > Baz]]"Three out of five."

[[s Oluchi > Mik]]"Three out of *five*?" Oluchi is already coming around the desks with her tablet against her chest. She's been wearing the same yellow cardigan since the weekend, and there's a highlighter stuck in her hair she's forgotten about. [[s Oluchi > Mik]]"Okay. It's okay. Talk to me, what's the worst case?"

[[s Mik > Oluchi]]"You lose the whole game," he tells her.

[[s Oluchi > Mik]]"How far in?" she says.

[[s Mik > Oluchi]]"Nine hours, about."

[[s Halvard > Oluchi, Mik]]"So nobody at cert'll even get there," Halvard puts in hopefully from the beanbag. He's the writer, he has been done for a month, and he only comes in because his flat has no heat.

[[s Baz > Halvard]]"They have a guy who gets there," says Baz. [[s Baz > Halvard]]"They have a guy, Hal, it's his entire job. He's sitting somewhere in Utrecht right now, eating an apple. He's *waiting* for the goat."

[[s Temperance > Oluchi, Baz]]"Can't we just cut him?" says Temperance.

There's a silence. The artist has her knees up on her chair and a blanket around her, and nothing's showing but her glasses.

[[s Oluchi > Temperance]]"Cut the goat," the producer repeats.

[[s Temperance > Oluchi]]"It's one goat. I did forty-one animals. Nobody is going to go, oh, where's the forty-second."

[[s Juno > Temperance]]"He's in the *trailer*," says Juno.

[[s Temperance > Juno]]"He's in it for a second and a half," she says.

[[s Juno > Temperance]]"He's got a theme!" The composer wheels themself out from behind the foam panels on their chair, trailing cable. [[s Juno > Temperance]]"It's the only bassoon in the whole score. I paid a bassoon. I gave a person actual money and I hummed at her."

[[s Temperance > Juno]]"Juno, I love you, I'll buy you a bassoon."

[[s Halvard > Temperance]]"You can't cut him, he's structural," says Halvard, sitting up. [[s Halvard > Temperance]]"He's the only one in the village who doesn't lie to you. It's the whole point of chapter six, she goes home and he's the only—"

[[s Temperance > Halvard]]"He can't lie to you! He is a goat!" she wails.

[[s Halvard > Temperance]]"That's what I *said*," he says.

They're all talking. Mik puts one side of his headphones back on. He has been the tester here for eleven months, his first job, and what he's learned is that it goes like weather: you wait, and in a bit Oluchi will say, all right.

[[s Oluchi > Baz]]"All right," says Oluchi. [[s Oluchi > Baz]]"Baz. How long to find it?"

Baz takes off his glasses and presses the heels of his hands into his eyes. He doesn't say anything. His phone's face up by the keyboard, and from where he's sitting Mik can see it light up, and go dark, and light up.

[[s Oluchi > Baz]]"Baz?"

[[s Baz > Oluchi]]"An hour. Five hours. I don't know, it's the inventory, it's touching everything." He grabs the phone and flips it over. [[s Baz > Oluchi]]"Fine. I'll find it. Somebody get me something with sugar in."

[[scene place=the landing/the stairwell; present=Mik, Juno, Temperance; time=-]]
The vending machine is out on the landing, one floor down, and it only takes coins, so three of them go to pool what they have. The stairwell smells of steam and other people's suits. Temperance has brought her blanket.

[[s Temperance > Juno]]"I didn't mean it about the bassoon," she says to Juno.

[[s Juno > Temperance]]"You did, though," they say.

[[s Temperance > Juno]]"I did. I'm just so tired I could lick a battery." She leans on the machine with her whole forehead. [[s Temperance > Mik]]"What's he like? Mik, what does he want?"

[[s Mik > Temperance]]"Who?" says Mik.

[[s Temperance > Mik]]"Baz," she says. [[s Temperance > Mik]]"Crisps or chocolate."

[[s Mik > Temperance]]"Oh. The wafer ones." He's counting twenties into Juno's palm. It's easier to say it to the coins. [[s Mik > Temperance, Juno]]"I think his daughter keeps ringing him."

Both of them look at him.

[[s Juno > Mik]]"Edie?" says Juno. [[s Juno > Mik]]"It's ten at night. She's six."

[[s Mik > Juno]]"It said [[q]]'Edie's tablet.' Like four times."

[[s Temperance > Juno, Mik]]"Isn't it her thing this week?" Temperance straightens up. There's a red stripe across her face from the glass. [[s Temperance > Juno, Mik]]"The play. She's a… she was something with ears. He showed me the drawing, he asked how to do the ears in felt."

[[s Mik > Temperance, Juno]]"When was it?" Mik asks.

Nobody answers. The composer has gone down on their heels to fish in the slot, and they stay there, with their arm in the machine up to the shoulder.

[[s Juno > Mik, Temperance]]"It was tonight," they say. [[s Juno > Mik, Temperance]]"It was at six. He told me in *January*, he said he'd fight anyone who—and I never thought of it. I was sitting right next to him."

[[s Temperance > Juno]]"He never said a word," says Temperance.

[[s Juno > Temperance]]"Did you ask him?"

[[s Temperance > Juno]]"No. Did you?"

[[s Juno > Temperance]]"I've been in a foam box!" they say.

[[s Mik > Temperance, Juno]]"What was she?" says Mik. They don't follow. [[s Mik > Temperance, Juno]]"In the play. What animal."

[[s Temperance > Mik]]"I don't know," Temperance says, and then she makes a noise like she's been stepped on. [[s Temperance > Mik, Juno]]"Oh, no. Oh, guys. It was a goat."

[[scene place=the studio; present=Mik, Oluchi, Baz, Juno, Temperance, Halvard; time=midnight]]
It's getting on for midnight in the studio and nobody has said anything. They keep giving each other looks over the partitions. Baz has eaten nine wafers in a row without taking his eyes off the screen, and every few minutes he says a number out loud, and Mik goes to that line in the log and reads him what's there.

[[s Baz > Mik]]"Four-oh-eight."

[[s Mik > Baz]]"Shrine, interact, goat."

[[s Baz > Mik]]"Four-twelve."

[[s Mik > Baz]]"Goat, goat, null, goat."

[[s Baz]]"Why is there a null?" the programmer mutters. [[s Baz]]"Who are you? Who let you in?"

Halvard has fallen asleep with his mouth open. Oluchi is on the windowsill, doing the paperwork for the build, and her laptop is pinging. Mik's does too. It's the group channel, minus one.

[[m Temperance > Juno, Mik, Oluchi]]"we have to tell her," Temperance has typed.

[[m Oluchi > Temperance]]"tell who what" That's the producer.

[[m Juno > Oluchi]]"baz missed edies play. for THIS. for a goat. she WAS a goat," writes Juno.

Mik watches Oluchi read it. She reads it for far longer than it is. Her hand goes up into her hair and finds the highlighter, and she takes it out and stares at it as if it had been planted on her.

Then she shuts the laptop and comes down off the sill.

[[s Oluchi > Baz]]"Bastian," she says.

[[s Baz > Oluchi]]"Four-nineteen. What?"

[[s Oluchi > Baz]]"Go home."

[[s Baz > Oluchi]]"I've nearly got it," he says.

[[s Oluchi > Baz]]"I know," she says. [[s Oluchi > Baz]]"Go home anyway."

He does turn around, at that. He has got wafer in his beard. [[s Baz > Oluchi]]"There's eleven hours left, Olu. It's the whole inventory. Who's going to do it, Hal?"

[[s Halvard > Baz]]"Hm?" says Halvard, from the beanbag.

[[s Oluchi > Baz]]"I made the plan," she says. [[s Oluchi > Baz]]"It said two weeks, on the plan, and I drew a little sun on the last day. You remember? I looked everyone in the face and I said, no one's going to miss anything that matters." Her voice is perfectly level, and she's clicking the highlighter cap on and off, on and off. [[s Oluchi > Baz]]"Why didn't you tell me?"

Baz looks along the row of desks. Juno slides down behind their monitor.

[[s Baz > Oluchi]]"You'd have let me go," he says.

[[s Oluchi > Baz]]"Of course I would!" she says.

[[s Baz > Oluchi]]"Yeah. And then it'd be late, and that'd be me. You've got your *house* in this." He rubs his face. [[s Baz > Oluchi]]"She doesn't mind. She's been sending me videos all night. I can't open them, because if I open them I'll—" He waves at the screen, at the goat frozen in mid-chew. [[s Baz > Oluchi]]"So I was going to kill this little bastard first."

No one moves. The radiator knocks. It's a terrible thing to see, somebody's face when he's that tired, and Mik lowers his eyes to the log so as not to, and that's the reason he sees it.

[[s Mik > Baz]]"It isn't the goat," he says.

[[s Baz > Mik]]"What?"

[[s Mik > Baz]]"The null. Look, it's there every time just before. Three out of five. It's nothing to do with him, he's only the next thing in the list." He's on his feet. He doesn't remember doing that. [[s Mik > Baz]]"It's the bassoon."

[[s Juno > Mik]]"Excuse me?" says Juno.

[[s Mik > Juno]]"Your theme. It starts when he gets near, right? And in chapter four he's near the shrine. It's loading the track into the slot where the save goes, it's the same slot, and when it's late there's a null there, and then he eats what's in the slot. He's supposed to. He's a goat. He's the only one who's working right."

For perhaps two seconds there's no sound at all. The lead programmer rolls his chair over to Mik's desk, feet only, like a crab. He reads. His lips move.

[[s Baz > Mik]]"Oh, you beauty," he breathes. [[s Baz > Mik]]"It's one line. It's one bloody *line*. Mikołaj, I could marry you."

[[s Oluchi > Baz]]"Can you fix it?" Oluchi says.

[[s Baz > Oluchi, Mik]]"*He* can fix it. You, you're fixing it, I'll show you where." Baz has him by the back of the neck and is shaking him a little. [[s Baz > Mik]]"I'll sit on my hands. Type. No, up. Up. There."

Mik types it. It's eleven characters. The whole room's breathing on him.

[[s Temperance > Mik]]"Run it," whispers Temperance.

Chapter four. The village, the rain, the girl with the lantern walking up the hill. She kneels down at the shrine. From the left, to the sound of one bassoon, comes the goat. It looks at the shrine, and at the girl. It lies down beside her and puts its chin on its feet.

*Saved*, says the screen.

[[s Halvard]]"He never did that before," says Halvard in a small voice. [[s Halvard > Mik, Baz, Oluchi, Juno, Temperance]]"I wrote that. It's in the script, that he lies down. I thought you'd all just cut it."

Somebody's crying. It turns out to be nearly everyone.

---

[[scene place=the studio; present=Mik, Oluchi, Baz, Juno, Temperance, Halvard; time=half past twelve]]
They run it twenty times to be sure, and it's half past twelve, and the studio has gone cold, when Oluchi uploads the build. She takes a cloth to the whiteboard and rubs out everything except the sun.

[[s Oluchi > Baz]]"Now will you go home?" she asks.

[[s Baz > Oluchi]]"She's asleep now," Baz says. He's got his coat on, though. He has the phone in his hand, and he turns it over and over, like something he's found in the road. [[s Baz > Oluchi, Mik, Juno, Temperance, Halvard]]"Does anyone want to see a goat?" he asks them.

They get all six heads around it. It's dark and it shakes, whoever's filming it is laughing. There's a stage and a cardboard hill, and onto it, in felt ears the size of oven gloves, comes a very small person with a very serious face. She looks out past the lights, from one side of the hall to the other. She opens her mouth.

[[s Baz's daughter]]"Baa," says his daughter.

[[s Juno > Baz]]"Oh my God," says Juno. [[s Juno > Baz]]"What key is that? Play it again."
