title: Static
section: third | present | - | Ebru
person: Ebru | Ebru | she/her
person: Efe | Efe; her brother; Her twin | he/him
person: Lindqvist | Lindqvist; Marit; the handler; their handler | she/her
person: Mr. Baptiste | Mr. Baptiste; Baptiste | he/him
person: the waiter | the waiter | he/him
person: Hallam | Hallam | he/him
person: Dede | Dede | ?
person: Oakes | Oakes | he/him
person: Solange | Solange; Sylvane | she/her
relation: Ebru | Efe | family: twin sister
relation: Lindqvist | Ebru | colleague: handler
relation: Lindqvist | Efe | colleague: handler
relation: Hallam | Lindqvist | colleague: superior
=====
**Static**

[[scene place=the breakfast room/the hotel; present=Ebru, Efe, Lindqvist, Mr. Baptiste, the waiter; time=-]]
*You're chewing on purpose*, thinks Ebru.

*I'm chewing because it's food.* Across the table her brother takes another half a croissant and looks her dead in the eye. *You could eat something too. Normal people eat at breakfast.*

*Normal people don't get it twice.*

[[s Lindqvist > Ebru, Efe]]"Stop that," Lindqvist says without looking up from her newspaper.

[[s Efe > Lindqvist]]"Stop what?" says Efe.

[[s Lindqvist > Efe]]"You're pulling faces at each other and nobody's talking. We're a family on holiday. Talk."

[[s Ebru > Lindqvist]]"Families on holiday don't talk," says Ebru. [[s Ebru > Lindqvist]]"Look around."

The breakfast room of the hotel is all mirrors and palms and silent families. Their handler is dressed as somebody's divorced aunt: linen trousers, reading glasses, a sunburn she actually went out and got. She turns a page. Under the page, under everything, she's got the song going, the one she always has going when she's working, so that there's nothing for the two of them to pick up but the same eight bars. *Little frogs, little frogs.* It's like sitting next to somebody's headphones.

[[s Lindqvist > Ebru]]"Is he thinking about the boat yet?"

Ebru doesn't turn her head. Mr. Baptiste is at the omelette station behind her left shoulder, and she can feel him there, the way you can feel an oven with the door shut.

[[s Ebru > Lindqvist]]"Mushrooms," she says.

[[s Lindqvist > Ebru]]"And under the mushrooms?"

[[s Ebru > Lindqvist]]"His knee hurts. He's annoyed with someone called Solange."

[[s Efe > Ebru]]"Sylvane," Efe corrects her, with his mouth full.

[[s Ebru > Efe]]"It's *Solange*. I'm closer."

[[s Efe > Ebru]]"You're closer, I'm better."

[[s Lindqvist > Ebru, Efe]]"I don't care what she's called," says Lindqvist, [[s Lindqvist > Ebru, Efe]]"unless she's a boat."

The waiter comes round with the pot. He's thinking about his feet. Everyone in hotels is thinking about feet, it's the big secret of the whole business.

[[s the waiter > Lindqvist]]"More coffee, signora? And for your son?"

[[s Lindqvist > the waiter]]"Please."

[[s the waiter > Lindqvist]]"He has your chin," the waiter tells her, being nice, and moves on.

Lindqvist touches her chin. For maybe a second the frogs stop.

And in that second Ebru gets it, not even words, just the shape, like a step that isn't there: two train tickets in the inside pocket of the linen jacket. Two, and different colors.

*Did you*

*Yes*, Efe thinks. He's stopped chewing.

*Where's the other one to?*

*I don't know. She's started up again. Eb, don't look at her.*

She looks at the sugar. There are four lumps. She counts them until her face is all right.

[[s Ebru > Lindqvist]]"I need the bathroom," she says.

[[s Lindqvist > Ebru]]"Now? He's about to sit down."

[[s Efe > Lindqvist]]"I've got him," says her twin. [[s Efe > Lindqvist]]"He's on toast. Let her go, Marit, she's gone green."

[[s Lindqvist > Efe]]"Don't call me that in the field."

[[s Efe > Lindqvist]]"What, then? Mum?"

[[s Lindqvist > Efe]]"Eat your egg," says Lindqvist.

[[scene place=the corridor; present=Ebru, Efe; time=-]]
The corridor behind the breakfast room is lined with photographs of dead racing drivers. Ebru walks down it as far as the ice machine and puts her back against the humming side, because the hum helps. She's still got him. They've tested it, up to eleven kilometers, with the people in white coats holding up cards; after that he goes thin, and at fourteen there's only static, and at fifteen she was sick into a wastepaper basket and couldn't say her name.

*They're splitting us*, she thinks.

*You don't know that.*

*Two tickets, Efe. Three of us, and two tickets that don't match. Do the math.*

*Maybe she's going home and we're*

*Together? On one ticket? In a suitcase?*

He doesn't answer. What comes down the line instead is the old thing, the thing from before there were words for it: Dede's kitchen, the two of them under the table with the oilcloth hanging down. He's doing it to calm her and she's furious, and it works.

*Okay*, thinks Efe. *So what do we do?*

*We ask her.*

*She'll frog us.*

*Then we'll be annoying till she can't.* She pushes off from the machine. A kid in a swimsuit is staring at her from the door of the pool, dripping, and it comes to her that she's been standing there for five minutes moving her lips.

* * *

[[scene place=level minus two/the car/the car park; present=Ebru, Efe, Lindqvist; time=By noon]]
By noon they have the boat. It isn't called Solange or Sylvane, it's called *Patience*, and it's in berth thirty, and Baptiste thought of it over a bowl of melon with such tenderness that Efe almost cried. Lindqvist phones it in from the car, on level minus two of the car park, with the twins in the back like kids on a school run.

[[s Lindqvist > Hallam]]"Berth three-zero. Yes. Yes, sir, both of them, independently." A pause. [[s Lindqvist > Hallam]]"No, I haven't. I'll do it this afternoon. I said that I'd do it."

She hangs up. The frogs are so loud that Ebru's back teeth itch.

[[s Ebru > Lindqvist]]"Do what?" she says.

[[s Lindqvist > Ebru]]"Seat belts."

[[s Efe > Lindqvist]]"Do what this afternoon?" says Efe.

[[s Lindqvist > Efe]]"I've got to take you somewhere. Put it on, please, it won't start unless it's clicked."

[[s Efe > Lindqvist]]"You're singing really hard."

[[s Lindqvist > Efe]]"I'm concentrating."

[[s Ebru > Lindqvist]]"Where's the blue ticket to?" Ebru asks.

In the mirror she sees Lindqvist's eyes come up and go straight down again. They're gray and a bit bloodshot. The sunburn's peeling off her nose.

[[s Lindqvist > Ebru]]"That's not fair," says Lindqvist after a while. [[s Lindqvist > Ebru]]"We've an agreement. You don't go in my pockets."

[[s Ebru > Lindqvist]]"We didn't go in. You dropped it."

[[s Efe > Lindqvist]]"It was the chin," Efe puts in. [[s Efe > Lindqvist]]"When he said about my chin."

[[s Lindqvist]]"Oh, for Christ's sake." She takes off the reading glasses, which are plain glass anyway, and throws them on the dash. Nobody speaks. Somewhere above them a car alarm is going, and going, and then it isn't.

*Push her*, thinks Efe.

*No. Wait.*

*She's about to*

*I know. Wait.*

[[s Lindqvist > Ebru, Efe]]"It's a trial," says the handler. [[s Lindqvist > Ebru, Efe]]"Six weeks. Hallam thinks that you're a single point of failure, one bus and he's lost the pair of you. So it's Efe to Lisbon, with a man called Oakes, I don't know him. Ebru stays on with me."

[[s Ebru > Lindqvist]]"Lisbon's two thousand kilometers."

[[s Lindqvist > Ebru]]"Yes."

[[s Ebru > Lindqvist]]"You were *there*. You were in the room at fifteen. You held the basket!"

[[s Lindqvist > Ebru]]"I put all of that in the report."

[[s Efe > Lindqvist]]"What'd he say?" Efe's voice has gone quite ordinary, which is how she knows. She finds his hand on the seat between them and it's freezing.

[[s Lindqvist > Efe]]"He said twins get homesick," Lindqvist says.

*I'll kill him*, thinks Ebru. *I'll stand behind him in a queue and think about drowning until he does.*

*You can't send. We've never been able to send.*

*I'll learn.*

[[s Lindqvist > Ebru, Efe]]"Stop that," Lindqvist tells the mirror. [[s Lindqvist > Ebru, Efe]]"Please. If you've got something to say, say it so that I can hear. I'm the only one in this car who's ever in the dark."

It comes out raw. Ebru has known her since they were eleven; six years, nine countries, one appendix. In all that time it hasn't once crossed her mind that it might be lonely, sitting in front.

[[s Ebru > Lindqvist]]"I was saying that I'd like to kill Hallam," she says, out loud.

[[s Lindqvist > Ebru]]"Get in line."

[[s Efe > Lindqvist]]"And I said we can't send."

[[s Lindqvist > Efe]]"No." Lindqvist almost smiles. [[s Lindqvist > Efe]]"Pity."

[[s Ebru > Lindqvist]]"Are you going to put him on that train?"

She doesn't answer. She's got both hands on the wheel at ten and two and she's gazing at the concrete pillar in front of the bonnet, where somebody's painted an arrow and somebody else has given it a face. And the frogs are slowing down. Ebru hears it before she understands: they're running down, like a toy, little frogs, little, and then for the first time in six years there isn't any song in there at all.

It's very tidy, and there's not a lot of furniture. There's a kitchen in it with two chairs too many. There's a dog that died. There's the chin, oh God, she's still thinking about the chin.

*Is she doing that deliberately?* thinks Efe.

*Shh. Yes.*

*Why?*

*She's showing us. Look, there, behind the dog.*

Behind the dog is *Patience*, berth thirty, fourteen meters, fuel for two days. Behind that is a gap in the schedule, between when Hallam's people said they'd come and when they'll really come. It's about three hours long. She has laid it out as neatly as a shirt on a bed.

[[s Lindqvist > Ebru, Efe]]"I haven't said anything," says Lindqvist to the pillar. [[s Lindqvist > Ebru, Efe]]"If they put me in the chair and ask if I said anything, I never did."

[[s Efe > Lindqvist]]"No," Efe agrees, hoarse. [[s Efe > Lindqvist]]"You were concentrating."

[[s Lindqvist > Efe]]"I was singing. Can either of you drive a boat?"

[[s Ebru > Lindqvist]]"Baptiste can," says Ebru. [[s Ebru > Lindqvist]]"I had him all through the melon. There's a trick with the choke."

[[s Lindqvist > Ebru]]"I'm going up to pay for the parking." She unclicks her belt. She gets the jacket off in the cramped seat, an arm at a time, and lays it over the passenger side with the inside pocket showing and something a good deal fatter than tickets in it. [[s Lindqvist > Ebru, Efe]]"It's a slow machine. It never takes my card. I might be as much as ten minutes."

[[s Efe > Lindqvist]]"Marit," says Efe.

[[s Lindqvist > Efe]]"Not in the field."

[[s Efe > Lindqvist]]"You could come."

Her hand is on the door. It's so quiet in there, Ebru thinks; she could hear a pin. She hears two chairs.

[[s Lindqvist > Efe]]"I get seasick," says Lindqvist.

*She doesn't*, thinks Efe.

*I know she doesn't.*

[[s Ebru > Lindqvist]]"Ten minutes," says Ebru. She's got the pocket open already, she is counting. [[s Ebru > Lindqvist]]"There's three passports in here, you know."

[[s Lindqvist > Ebru]]"Is that so?" says their handler, and she sits there with the door open and one foot out on the concrete, thinking about it where they can see.
