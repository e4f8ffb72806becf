title: An Extra Shot (of Plausible Deniability)
section: third | present | - | Bash
person: Bash | Bash; Bashir; the Latch; Latch | he/him
person: Rowan | Rowan; Overcast; the weather boy; the hero | he/him
person: Lupe | Lupe; Dispatch | she/her
person: one of the masked guys | one of the masked guys | ?
person: the man with the crowbar | the man with the crowbar | he/him
person: the big one | the big one | ?
person: Lupe's cousin | my cousin | ?
relation: Bash | Rowan | romantic: fall for each other, together at the end
relation: Bash | Rowan | colleague: rival heroes who fight side by side
relation: Bash | Lupe | colleague: work the same coffee bar
relation: Lupe's cousin | Lupe | family: cousin
=====
An Extra Shot (of Plausible Deniability)

[[scene place=Grounds for Appeal; present=Bash, Rowan, Lupe; time=-]]
There are three kinds of customers at Grounds for Appeal, which is across the street from the courthouse, and Bash can make all of them in his sleep. There’s lawyers. There’s people who need lawyers. And there’s Rowan.

[[s Bash > Rowan]]“Double oat cortado, extra shot,” says Bash, before the door has even shut.

[[s Rowan > Bash]]“I could’ve wanted something else,” says Rowan.

[[s Bash > Rowan]]“Do you?”

[[s Rowan > Bash]]“No.” He grins and drops into the stool at the end of the bar, and then does the thing where he forgets he’s sore and remembers. He has a Band-Aid across the bridge of his nose. On Tuesday it was his chin.

Bash counts to three while the milk steams. [[s Bash > Rowan]]“Go on, then. What was it this time?”

[[s Rowan > Bash]]“A cabinet.”

[[s Bash > Rowan]]“A *cabinet*.”

[[s Rowan > Bash]]“A kitchen cabinet. I was reaching for the cereal.”

[[s Bash > Rowan]]“Last week it was a bike.”

[[s Rowan > Bash]]“I lead a really full life, Bash,” says Rowan, with dignity.

From the pastry case comes a long slow snort. Lupe is on her knees behind it, doing the croissants, and she’s been working here since she was nineteen and is afraid of nobody. [[s Lupe > Rowan]]“You ever think about bubble wrap?”

[[s Rowan > Lupe]]“All the time, Lupe.”

[[s Lupe > Rowan]]“Or the truth?”

[[s Rowan > Lupe]]“Less of the time,” Rowan says, and Bash slides the cup over to him so he’ll have to look somewhere, and their fingers don’t touch, and don’t touch, and do. It’s a very normal static shock. It’s been a dry winter. Every light in the place dips and comes back.

[[s Bash > Rowan]]“Wiring,” says Bash.

[[s Rowan > Bash]]“Wiring,” Rowan agrees, much too fast.

He’s tall and freckled and kind of rained-on-looking, even on sunny days. He says he does something in insurance. It’s been four months and Bash has seen him hold the door for a wasp. He’d really, really like to ask him out, and he’d do it, he would, except that it turns out it’s pretty hard to be honest with a person when you’ve got a mask in the freezer under the bagels.

His phone buzzes in his apron. It’s the other phone. Across the bar, at exactly the same second, Rowan’s goes off too.

They each look down.

[[m Lupe > Bash]]“Four masked guys, First Municipal, back entrance,” says Bash’s screen. The number’s blocked; it always is. Dispatch has never once said hello. [[m Lupe > Bash]]“Cops ten minutes out. You closer than the weather boy?”

He types [[m Bash > Lupe]]“Always am” with his thumb, under the counter, without looking.

[[s Rowan > Bash]]“I’ve got to—” says Rowan.

[[s Bash > Rowan]]“I have to just—” says Bash.

They stop.

[[s Rowan > Bash]]“Insurance,” Rowan explains, already halfway into his coat. [[s Rowan > Bash]]“There’s been, uh. A claim.”

[[s Bash > Rowan, Lupe]]“Milk,” says Bash. [[s Bash > Lupe]]“We’re out of milk. Lupe, we’re out of milk, I’m going for milk.”

Lupe opens the fridge behind her. It has eleven gallons in it. She looks at them for a while and then she closes it. [[s Lupe > Bash]]“Whole or skim?” she says.

[[scene place=First Municipal Savings/the vault; present=Bash, Rowan, one of the masked guys, the man with the crowbar, the big one; time=Six minutes later/ten in the morning]]
Six minutes later he’s upside down in an air duct over the vault of First Municipal Savings in a cheap black mask that smells like sesame, and the weather boy is late.

He doesn’t hate Overcast. The papers like to say so, because it’s a better story: the city’s golden storm-slinger on one side and on the other some guy in a hoodie they call the Latch, who opens locks by asking them. It’s just that Overcast is so *shiny*. He does pep talks. He’s got a cape, which he says is a tarp.

The ceiling goes white. All the hair on Bash’s arms stands up and there’s a boom, and some yelling.

[[s Rowan > one of the masked guys, the man with the crowbar]]“Evening, gentlemen!” somebody calls out, down there in the smoke. It’s the big voice, the chest voice. [[s Rowan > one of the masked guys, the man with the crowbar]]“Anybody want to put that down and talk about their feelings?”

[[s one of the masked guys > Rowan]]“It’s ten in the morning, you freak,” says one of the masked guys.

[[s Rowan > one of the masked guys]]“Is it? It gets dark when I come in.”

Bash sighs, asks the grille very politely to let go of its screws, and drops. He lands on a guy. It’s a nice soft guy. [[s Bash > Rowan]]“You’re late,” he tells Overcast.

[[s Rowan > Bash]]“You’re early. I had coffee!”

[[s Bash > Rowan]]“So did I.” He claps his hand on the vault door and feels the tumblers roll over like puppies. [[s Bash > Rowan]]“Behind you.”

The hero turns, and a crowbar goes through the place where his head just was. He puts two fingers on the end of it. There’s a blue snap, and the man with the crowbar sits down on the floor and says, [[s the man with the crowbar]]“Ow,” in a wondering kind of tone.

[[s Rowan > the man with the crowbar]]“Sorry! That’ll wear off,” says Overcast. [[s Rowan > the man with the crowbar, Bash]]“Are you hydrated? You should hydrate. Latch, get the big one?”

[[s Bash > Rowan]]“I’m getting the big one. Stop apologizing to them.”

[[s Rowan > Bash]]“It doesn’t cost anything to be—” The big one, who’s very big, gets him across the face with a bag of quarters.

It’s a bad sound. The mask slips; it goes up on one side, just for a second, just the bottom half, and Overcast says a word he’s never said in front of the cameras. He says it in a different voice. It’s not the chest voice. It’s higher up, and kind of rained on.

And Bash, who’s got a bank robber in a headlock, sees a jaw with freckles on it, and a nose, and on the nose a Band-Aid.

*Oh no*, he thinks. *Oh, no, no. A cabinet.*

[[s Rowan > Bash]]“What?” says Overcast, shoving the mask straight. [[s Rowan > Bash]]“What’re you looking at?”

[[s Bash > Rowan]]“Nothing.”

[[s Rowan > Bash]]“You’ve gone all stiff.”

[[s Bash > Rowan]]“You’re bleeding,” says Bash. He hauls his own voice down to where he keeps it for work. [[s Bash > Rowan]]“On your tarp.”

[[s Rowan > Bash]]“It’s a *cape*,” says Overcast. It’s the first time he’s ever admitted it.

***

[[scene place=the floor behind the register/Grounds for Appeal; present=Bash, Lupe, Rowan; time=after close]]
[[s Lupe > Bash]]“So he’s him,” says Lupe.

It’s after close at Grounds for Appeal. The chairs are up. She’s sitting on the counter with her shoes off, eating the last of the lemon loaf out of the tin, and Bash is lying face down on the floor behind the register, where he’s been for some time.

[[s Bash > Lupe]]“He’s him,” he tells the mat.

[[s Lupe > Bash]]“And does he know you’re you?”

[[s Bash > Lupe]]“I dropped on a guy and said [[q]]‘You’re late.’ I say that to him every single day. I’ve said it to him over *cortados*.” He rolls over. [[s Bash > Lupe]]“Wait. What do you mean, I’m me?”

[[s Lupe > Bash]]“Mijo.”

[[s Bash > Lupe]]“Lupe. What do you mean?”

[[s Lupe > Bash]]“There’s a mask in my freezer. It says [[q]]‘PROPERTY OF NOT BASHIR’ on the inside.” She licks her thumb. [[s Lupe > Bash]]“Also who do you think’s been texting you? My cousin’s a dispatcher, I got the scanner in the office, you boys were running around bumping into each other. Somebody had to.”

It’s a while before he can make his mouth go. [[s Bash > Lupe]]“You’re *Dispatch*?”

[[s Lupe > Bash]]“I do Tuesdays through Saturdays.”

[[s Bash > Lupe]]“You called him the *weather boy*!”

[[s Lupe > Bash]]“He’s a boy. He does weather.” Lupe hops down, stepping over his legs, and digs in her purse. [[s Lupe > Bash]]“Here. This is yours and this is his. I got them on a group plan. Now I’m going home, and you’re gonna fix it, because I can’t listen to any more about cabinets.”

The bell over the door jingles. It’s locked, it’s been locked for an hour; but there’s a figure out there on the step in the streetlight, and it’s raining, though only on him.

[[s Rowan > Bash, Lupe]]“Are you closed?” says Rowan through the glass.

[[s Bash > Rowan]]“Yes,” says Bash from the floor.

[[s Lupe > Rowan]]“No,” says Lupe, and lets him in on her way out. She pats his wet cheek as she goes by, on the side that isn’t purple. [[s Lupe > Rowan]]“Cabinet?”

[[s Rowan > Lupe]]“…Bigger cabinet,” he says.

[[s Lupe > Rowan]]“Good night, Rowan.”

[[s Rowan > Lupe]]“Night, Lupe.”

[[scene place=Grounds for Appeal; present=Bash, Rowan; time=-]]
And then it’s just the two of them and the compressor humming. Bash gets up. He thinks of about nine things to do with his hands and does none of them. Rowan stands dripping on the mat. There’s a little cloud over him the size of a pizza, and when he sees Bash looking he bats at it, hopelessly, like a man with gnats.

[[s Bash > Rowan]]“That’s new,” says Bash.

[[s Rowan > Bash]]“That’s not, um. So you know how I said insurance?”

[[s Bash > Rowan]]“You could sit down.”

[[s Rowan > Bash]]“I don’t think I should sit, I’d ruin the stool.” He swallows. [[s Rowan > Bash]]“I had a whole speech. I got it down really good in the alley. There’s a guy at work, okay? And I thought I couldn’t stand him, he’s always early and he’s so rude to everyone, and he’s—he catches me. Every time. I’ve never said thanks. And then there’s you, and I thought, that’s not fair, I can’t like two people, I’m barely holding it together liking *one*—”

[[s Bash > Rowan]]“Rowan.”

[[s Rowan > Bash]]“—and then today he told me I was late, and I went all the way home and I got in the shower, and I thought, hang on.”

The espresso machine ticks as it cools. Very gently, Bash reaches past him and puts two fingers on the door. He doesn’t even have to ask. The lock turns over and clicks, and so does the register, and the bathroom, and the little padlock on the tip jar.

Rowan looks around at all of them. His mouth has come open.

[[s Bash > Rowan]]“Hi,” says Bash in the low voice, the work one. Then he says it in his own. [[s Bash > Rowan]]“Hi.”

[[s Rowan > Bash]]“I *knew* it wasn’t the wiring!”

[[s Bash > Rowan]]“No, that was the wiring. That was you, actually. You’re the wiring.”

[[s Rowan > Bash]]“You dropped on that guy so hard,” Rowan says, kind of dreamily. The cloud’s gone pink at the edges. [[s Rowan > Bash]]“Oh my God, you’re so mean to me at work.”

[[s Bash > Rowan]]“You wear a tarp.”

[[s Rowan > Bash]]“It’s a cape.”

[[s Bash > Rowan]]“I know it’s a cape,” says Bash, and then he’s got two handfuls of it, of coat, whatever, wet wool, and somebody’s laughing and it’s both of them, and every bulb in Grounds for Appeal comes up slow and gold and bright as noon.

In the dark of the counter two phones buzz at once. It’s a good long time till anyone looks. When they do it’s the same message on both.

[[m Lupe > Bash, Rowan]]“ARMORED CAR ON 5TH,” it says. And underneath: [[m Lupe > Bash, Rowan]]“no rush”
