title: Small Print
section: third | present | - | Nkechi
person: Nkechi | Nkechi; Kech; Miss Obi | she/her
person: Dorota | Dorota; Dot; her flatmate | she/her
person: Ubrazeth | Ubrazeth; the demon; Brian | he/him
person: Mrs. Poole | Mrs. Poole; the old lady | she/her
person: Gareth | Gareth | he/him
person: Ciocia Halina | Ciocia Halina; Dorota's great-aunt | she/her
relation: Nkechi | Dorota | friend: flatmates
relation: Ciocia Halina | Dorota | family: great-aunt
relation: Nkechi | Gareth | colleague: he is her manager
relation: Mrs. Poole | Nkechi | other: downstairs neighbour
=====
Small Print

[[scene place=the dark kitchen/kitchen; present=Nkechi, Dorota, Ubrazeth, Mrs. Poole; time=ten to midnight/Thursday]]
The meter runs out at ten to midnight, with the pasta still hard in the middle.

[[s Nkechi]]"No," Nkechi tells the dark kitchen. [[s Nkechi]]"No, no, no. I topped it up. I stood in that shop behind a man buying forty scratchcards and I topped it up."

[[s Dorota > Nkechi]]"On Monday."

[[s Nkechi > Dorota]]"It is Monday."

A chair scrapes. [[s Dorota > Nkechi]]"Kech. Sweetheart. It's Thursday."

Nkechi thinks about this. There was a Tuesday; she remembers a cake for somebody. After that it's all spreadsheets, one long one, with Gareth's comments down the side in yellow like a rash. She puts her forehead on the fridge. The fridge has stopped humming, which is sort of nice.

[[s Nkechi > Dorota]]"Have we got candles?"

[[s Dorota > Nkechi]]"We've got Ciocia Halina's candles." Dorota is already rummaging, by the sound of it in the cupboard nobody opens. Dorota's great-aunt died at Easter and left her a sewing box, a coat with a fox's face on it, and a tin that the rest of the family had been very keen for her to take. [[s Dorota > Nkechi]]"They're black, but a candle's a candle. Hold this."

[[s Nkechi > Dorota]]"What is it?"

[[s Dorota > Nkechi]]"Instructions, I think."

A match. Her flatmate's face comes up out of nothing, orange and pleased with itself, and then another candle, and another. Seven of them. They fit exactly round the edge of the table, which ought to have been a warning.

[[s Dorota > Nkechi]]"Read it, then. You've got the nice voice."

[[s Nkechi > Dorota]]"It's in Latin."

[[s Dorota > Nkechi]]"You went to a convent school."

[[s Nkechi > Dorota]]"I went to a convent school for *netball*." But she holds the card up to the light, because it's less effort than arguing, and reads it out in the voice she uses for the quarterly figures. Where it says *all present* Dorota joins in, half a beat late, giggling. They get to the end. They say amen, for manners.

Every flame lies down flat.

[[s Ubrazeth > Nkechi, Dorota]]"WHO," says something between the boiler and the fridge, [[s Ubrazeth > Nkechi, Dorota]]"HAS CALLED ME UP FROM THE NINTH—ow."

[[s Dorota > Ubrazeth]]"That's the shelf," Dorota says faintly. [[s Dorota > Ubrazeth]]"Sorry. Everyone does that."

He has to stoop. He's got horns, the ridged kind, and one of them has gone through the calendar, so that he's wearing most of March. The eyes are like the ring on a hob. He smells of struck matches and, for some reason, wet dog.

Nobody says anything for a bit.

[[s Nkechi > Ubrazeth]]"Do you need to sit down?" Nkechi asks.

[[s Ubrazeth > Nkechi]]"Do I..."

[[s Nkechi > Ubrazeth]]"It's just you're very tall and I can't look up any more today. I've got a neck thing."

[[s Dorota > Nkechi]]"Kech!" It's a hiss. Dorota has taken hold of her sleeve. [[s Dorota > Nkechi]]"Don't offer it a *seat*. There are rules. You don't feed them and you don't give them a chair."

[[s Ubrazeth > Dorota]]"That's geese," says the demon. He looks at the stool. He folds himself down onto it, knees up by his ears, and unhooks March with two black claws. [[s Ubrazeth > Nkechi, Dorota]]"I am Ubrazeth. I was old when the sea was poured. Two voices summoned me and two are owed: one desire, jointly held, in return for the usual."

[[s Nkechi > Ubrazeth]]"What's the usual?" says Nkechi.

[[s Ubrazeth > Nkechi]]"Your soul."

[[s Nkechi > Ubrazeth]]"Oh." She rubs her eyes. [[s Nkechi > Ubrazeth]]"I think work's got that. I signed something in the induction."

She means it as a joke, more or less. But the demon leans forward, and those eyes go up and down her as though he were reading a label in a shop, and then he sits back and says a word that makes the spoons curl.

[[s Dorota > Ubrazeth]]"What? What is it?"

[[s Ubrazeth > Dorota]]"She's encumbered."

[[s Dorota > Ubrazeth]]"She's *what*?"

[[s Ubrazeth > Dorota]]"There is a prior claim. Clause..." He squints at the air over Nkechi's head. [[s Ubrazeth > Dorota]]"Eleven, [[q]]'all intellectual and residual property.' I can't touch that. That's watertight. Who drew that up?"

[[s Nkechi > Ubrazeth]]"HR."

[[s Ubrazeth]]"Ah," he says, with professional respect.

There's a banging on the front door, three good thumps, and all of them jump. A plate goes off the rack.

[[s Mrs. Poole > Nkechi, Dorota]]"Girls? Girls! Have you got a dog up there?"

[[s Nkechi > Dorota]]"Mrs. Poole," Nkechi breathes.

[[s Dorota > Nkechi]]"I'll go."

[[s Nkechi > Dorota]]"You can't lie, you go all red."

[[s Dorota > Nkechi]]"You can't *stand up*."

This is fair. So Dorota goes, and Nkechi stays where she is with her cheek on her fist and listens to it through the wall: the chain, the creak, the draught that makes all seven flames wag.

[[s Dorota > Mrs. Poole]]"Hiya, Mrs. Poole. No, no dog."

[[s Mrs. Poole > Dorota]]"Only I can smell it. And I heard a man."

[[s Dorota > Mrs. Poole]]"That's... Brian. Brian from Nkechi's work."

[[s Mrs. Poole > Dorota]]"At midnight?" There's a pause, in which the old lady can be heard being delighted. [[s Mrs. Poole > Nkechi]]"Well, good for you, Nkechi!" she calls down the hall. [[s Mrs. Poole > Nkechi]]"About time!"

[[s Nkechi > Mrs. Poole]]"Thank you, Mrs. Poole," Nkechi calls back.

The door shuts. When Dorota comes in again she is, as predicted, the colour of a postbox, and she doesn't look at either of them.

[[s Ubrazeth > Dorota]]"Brian," says Ubrazeth.

[[s Dorota > Ubrazeth]]"I panicked."

[[s Ubrazeth > Dorota]]"Kings have cut out their tongues sooner than speak my name. And you've put me down as Brian."

Nkechi starts to laugh. It's not a good laugh, it's got too many corners, and somewhere in the middle it turns round and becomes the other thing. She hadn't known that was in there. She gets a hand over her face. Then Dorota is there, kneeling on the lino with both arms round her and her chin digging in, saying [[s Dorota > Nkechi]]"Hey, hey, okay," into her hair.

[[s Dorota > Ubrazeth]]"She's done seventy hours this week," Dorota says over the top of her, furious, as if he'd asked. [[s Dorota > Ubrazeth]]"They do it every quarter. She fell asleep on the *toilet* on Sunday. I had to get a knife in the lock."

[[s Nkechi > Dorota]]"You said you wouldn't tell anyone that."

[[s Dorota > Nkechi]]"He's a demon, who's he going to tell?"

The demon coughs. It's a small sound, considering. [[s Ubrazeth > Nkechi, Dorota]]"I do have to ask. For the form. What is it that you desire?"

They say it at the same time. Nkechi, into Dorota's shoulder, says [[s Nkechi > Ubrazeth]]"Sleep," and Dorota says [[s Dorota > Ubrazeth]]"For her to get some bloody *sleep*," and the candles go up like blowtorches, all seven at once, and singe the lampshade.

[[s Ubrazeth > Nkechi, Dorota]]"Jointly held," Ubrazeth remarks. He sounds a little surprised. [[s Ubrazeth > Nkechi, Dorota]]"You'd not believe how rarely that happens."

The last thing she hears is Dorota asking him how he feels about undercooked penne.

[[scene place=her bedroom/bedroom; present=Nkechi, Dorota, Ubrazeth; time=quarter past two in the afternoon/Friday]]
She wakes with sun on her feet.

It takes her a while to see what's wrong with that. There's never sun in her bedroom, not when she's in it; it doesn't get round to this side till after lunch. She lies and looks at it. She can't remember when nothing last hurt. Then she gropes for her phone and the phone says quarter past two in the afternoon, and she's upright with one leg in yesterday's trousers before Dorota gets the door open.

[[s Dorota > Nkechi]]"Stop. Sit. It's fine."

[[s Nkechi > Dorota]]"It's *Friday*! I've got the reconciliation at nine, I've got—Dot, why didn't you wake me?"

[[s Dorota > Nkechi]]"I'm not allowed. It's in the terms." She's holding two mugs, and she's wearing the fox coat over her pyjamas. [[s Dorota > Nkechi]]"Anyway you've gone in."

[[s Nkechi > Dorota]]"I've what?"

[[s Dorota > Nkechi]]"Well. Somebody has." She pushes one of the mugs at her. [[s Dorota > Nkechi]]"Check your messages."

There are thirty-one. The first, at 9:04, is Gareth: [[m Gareth > Nkechi]]"Is there a reason your cover is not on the system". The next, 9:11: [[m Gareth > Nkechi]]"Nkechi who is Brian". After that there's nothing from him till noon, and then only, [[m Gareth > Nkechi]]"Please take all the time you need. Please."

She reads that one twice.

[[s Nkechi > Dorota]]"What did he *do*?"

[[s Dorota > Nkechi]]"He said he was only going to have a look at clause eleven."

A key turns in the front door. Neither of them moves. Somebody wipes his feet, at length, on the mat; somebody bumps his head on the hall light and swears, and the radiator under the window begins to tick.

[[s Nkechi > Dorota]]"You gave him a key," says Nkechi.

[[s Dorota > Nkechi]]"He had to get back in! He's not finished." Dorota has started to go red, from the neck up. [[s Dorota > Nkechi]]"It just says [[q]]'sleep.' We never said how many nights."

He's got a lanyard. It's the first thing she sees when he ducks under the lintel: the blue company lanyard, and a visitor's pass that says [[m ?]]"BRIAN" in felt tip. Under one arm there's a ring binder. It's smoking slightly.

[[s Ubrazeth > Nkechi]]"Miss Obi. You look better."

[[s Nkechi > Ubrazeth]]"Is Gareth alive?"

[[s Ubrazeth > Nkechi]]"Gareth," he says, [[s Ubrazeth > Nkechi]]"has gone home to see his children. He wept. They all wept, it was a very open meeting." He lowers himself onto the end of the bed, and the end of the bed goes down to the floor. [[s Ubrazeth > Nkechi]]"I have served in the pits of the Ninth. I've never in all my time been asked to [[q]]'circle back.' What does it mean?"

[[s Nkechi > Ubrazeth]]"Nothing. It means they don't want to say no."

[[s Ubrazeth]]"Monstrous."

[[s Dorota > Ubrazeth]]"Tell her about the clause," Dorota says.

[[s Ubrazeth > Nkechi]]"It's void." He opens the binder, blows out a small flame, and turns it round for her to see. [[s Ubrazeth > Nkechi]]"They never countersigned. You've been in possession of it all along."

Nkechi looks. There's her own name, three years younger, with the loop on the k that she doesn't bother with now. There's the empty line next to it. Her tea is exactly the right colour. Dorota has sat down against her other side, fox and all, and is warm, and has very cold feet.

[[s Nkechi > Ubrazeth]]"So now you can take it," she says finally. [[s Nkechi > Ubrazeth]]"The usual."

[[s Ubrazeth > Nkechi]]"I could."

[[s Dorota > Ubrazeth]]"Brian," says Dorota, with menace.

[[s Ubrazeth > Dorota]]"I said *could*." He shuts the binder. For a creature as old as the sea he's oddly bad at meeting anybody's eye. [[s Ubrazeth > Nkechi, Dorota]]"I'd need to review it properly. It might take weeks. Would there be more of that pasta?"
