title: Name for the Cup
section: first | present | Rafi | -
person: Rafi | Rafi; Raf; Rafael | he/him
person: Dez | Dez; Desdemona | she/her
person: Lionel | the Professor; Lionel; Professor | he/him
person: Priyanka | Oat Flat White; Priyanka | she/her
person: Callum | Callum; Cal; the ex | he/him
person: Mrs. Castellanos | Mrs. Castellanos; the knitting lady | she/her
person: Hugo | Hugo; the camel coat | he/him
person: Birdie | Birdie | she/her
relation: Rafi | Callum | romantic: ex-boyfriends
relation: Rafi | Dez | colleague: baristas
relation: Lionel | Birdie | romantic: husband of the late Birdie
relation: Callum | Hugo | romantic: dating
=====
**Name for the Cup**

*(a/n: this is based on a true story except for the good parts lol)*

[[scene place=shop/behind the bar; present=Rafi, Dez, Lionel; time=6:58 a.m.]]
It's 6:58 a.m., the shop's still dark, and the Professor is already outside, face against the glass like a lost spaniel.

[[s Dez > Rafi]]"Two minutes," says Dez, who is counting the float. [[s Dez > Rafi]]"Don't make eye contact."

I make eye contact.

[[s Dez > Rafi]]"Rafi!"

[[s Rafi > Dez]]"He's seventy-eight. It's raining."

[[s Dez > Rafi]]"You know he's not even a professor? I asked him. He sold carpets."

I flip the lock anyway, and he comes in shaking his hat all over the mat I've just hoovered. Small black Americano, extra hot, in a proper cup. He puts the exact coins on the counter in a line, biggest to smallest. It's been two years and I've never once had to ring up change for this man.

[[s Lionel > Rafi]]"Rafael," he says. [[s Lionel > Rafi]]"You look dreadful."

[[s Rafi > Lionel]]"Morning, Professor."

[[s Lionel > Rafi]]"Didn't you sleep?"

[[s Rafi > Lionel]]"I slept loads."

[[s Dez > Lionel]]"He was up till three looking at his ex's holiday pictures," Dez calls from behind the bar.

[[s Rafi > Dez]]"*Desdemona.*"

[[s Dez > Lionel]]"It was Portugal," she tells the Professor, ignoring me completely. [[s Dez > Lionel]]"There was a boat. There was a guy on the boat."

[[s Lionel > Dez]]"What sort of guy?"

[[s Dez > Lionel]]"Arms."

[[s Lionel > Dez]]"Ah," says the Professor, like she's given him a diagnosis. He picks up his cup and takes it to the table in the window, the one with two chairs. He always takes the left one. Nobody ever sits in the right.

[[scene place=the shop/the counter; present=Rafi, Dez, Priyanka, Mrs. Castellanos, Callum, Hugo; time=By half past eight]]
By half past eight the shop is rammed and we've got a line out the door. I'm on milk, Dez is on tills, and we've stopped using verbs.

[[s Dez > Rafi]]"Two flat, one oat."

[[s Rafi > Dez]]"Two flat one oat."

[[s Dez > Rafi]]"Chai, big. Mrs. Castellanos, usual."

[[s Mrs. Castellanos > Dez]]"Not usual!" Mrs. Castellanos has got her knitting on the counter, right on the tips. It's orange. It's been getting longer since October, and no one's brave enough to ask. [[s Mrs. Castellanos > Dez]]"Today I'll have the one with the cinnamon. I'm sad."

[[s Rafi > Mrs. Castellanos]]"What's wrong?" I say over the steam.

[[s Mrs. Castellanos > Rafi]]"Nothing, darling. You have a sad face, it's catching."

I need everybody to stop looking at my face. I slap a lid on the next cup and I shout the way I do every day at 8:34.

[[s Rafi > Priyanka]]"Oat flat white!"

And she comes up. She's been coming up since spring, Oat Flat White, suit and trainers and one AirPod. She never gives a name. I've asked, and she goes, oh, just put the drink. Today she doesn't take it. She stands there with her hand out and not quite on the cup.

[[s Priyanka > Rafi]]"Don't turn round," she says.

[[s Rafi > Priyanka]]"What?"

[[s Priyanka > Rafi]]"There's a man by the door who's been staring at the back of your head for the last five minutes. Tall, red scarf. Do you know him? I can be on the phone to someone. I'm a solicitor."

My whole body goes cold and stupid. I know that scarf. I bought that scarf.

[[s Rafi > Priyanka]]"Is he by himself?"

She looks over my shoulder, super casual, like a spy. [[s Priyanka > Rafi]]"No. There's a guy in a camel coat. Sort of... boat-y."

[[s Rafi > Dez]]"Dez," I say. [[s Rafi > Dez]]"Dez, swap."

[[s Dez > Rafi]]"I'm mid-transaction."

[[s Rafi > Dez]]"Dez, I'll give you my Saturday. I'll give you my *liver*. Swap."

[[s Callum > Rafi]]"Hey, Raf," says Callum.

He's skipped the line. Of course he's skipped the line. He's standing at the hand-off with his curls wet, and he smells the same, that's what kills me. They should make you change it when you go. It should be in the paperwork.

[[s Rafi > Callum]]"Cal," I say. [[s Rafi > Callum]]"Hi. You live in Leeds."

[[s Callum > Rafi]]"We're down for the weekend. I told Hugo, I said there's only one place for coffee." He puts a hand on the camel coat. [[s Callum > Rafi, Hugo]]"Hugo, Rafi. Rafi, Hugo."

[[s Hugo > Rafi]]"I've heard so much," says Hugo. And he's *nice*, that's the worst thing, he's got a nice open face like a golden retriever who rows. [[s Hugo > Rafi]]"Sorry, is this weird? I said it might be weird."

[[s Callum > Hugo]]"It's not weird."

[[s Hugo > Callum]]"You said that in the car."

[[s Mrs. Castellanos > Dez]]"Who is this?" Mrs. Castellanos asks Dez, in what she thinks is a whisper.

[[s Dez > Mrs. Castellanos]]"The ex."

[[s Mrs. Castellanos > Dez]]"The *boat*?"

[[s Dez > Mrs. Castellanos]]"No, the boat's the other one."

[[s Rafi > Callum, Hugo]]"What can I get you?" I say, loudly, to no one's eyes.

[[s Hugo > Rafi]]"Just a latte, please."

[[s Callum > Rafi]]"And you know mine," says Callum.

And I do. That's the thing. Double macchiato, one brown sugar, not stirred. I made it every morning for three years; I made it the morning he left, actually, I made it and handed it to him and he said thanks and then he said [[s Callum > Rafi]]"so, listen." My hands have already got the cup. They're already *doing* it.

I make them stop.

[[s Rafi > Callum]]"Sorry," I say. [[s Rafi > Callum]]"I get a lot of people. Remind me?"

You'd have thought I'd slapped him. He does the little laugh, the one through his nose.

[[s Callum > Rafi]]"Seriously?"

[[s Rafi > Callum]]"And I'll need a name. For the cup."

There's this silence. All the way down the line, like six people deep, nobody's on their phone.

[[s Callum > Rafi]]"Raf, come on. Can we talk? Two minutes. I didn't want to do it like this, I just wanted to say, I feel like we never..."

[[s Priyanka > Callum]]"He asked you for a name," says Oat Flat White.

[[s Callum > Priyanka]]"Sorry, who are you?"

[[s Priyanka > Callum]]"Priyanka," she says. She picks up my Sharpie and writes it on her own cup, all eight letters, and holds it up so he can see it. Then she turns it so that I can. [[s Priyanka > Callum]]"See? It's really easy."

[[scene place=the yard/the bins; present=Rafi, Callum; time=-]]
I give him two minutes. I'm not a monster. We go through the back, past the oat milk pallets, out to the yard where the bins are, and the door swings shut on the noise.

[[s Callum > Rafi]]"You've got a fan club," he says.

[[s Rafi > Callum]]"They're customers."

[[s Callum > Rafi]]"That lady was going to stab me with a needle."

[[s Rafi > Callum]]"She's knitting something. What do you want, Cal?"

He kicks the wheel of the recycling. For a second he's just the boy from the second-year kitchen who set fire to a pasta.

[[s Callum > Rafi]]"I want you to be okay."

[[s Rafi > Callum]]"Okay."

[[s Callum > Rafi]]"I mean it. I feel *awful*. I think about it all the time, what I did to you, and I'm trying to be happy and I can't because I've got this picture of you just sort of. Stuck here."

And there it is. I nearly miss it. I'm so used to looking for the part where he's sorry that I nearly walk straight past.

[[s Rafi > Callum]]"You want me to be okay," I say slowly, [[s Rafi > Callum]]"so that you can have a nice time on the boat."

[[s Callum > Rafi]]"That's not fair."

[[s Rafi > Callum]]"Did you know I'm the manager?"

[[s Callum > Rafi]]"What?"

[[s Rafi > Callum]]"Since June. I do the ordering. I did the mural, the one you walked past. I'm not stuck here, I *run* here." My voice does a wobble and I let it. [[s Rafi > Callum]]"I'm really sad, Callum, I'm going to be sad for ages probably. But it's mine. You can't come in and, like, collect it."

He doesn't say anything. His scarf's dripping.

[[s Callum > Rafi]]"It's a good mural," he says finally.

[[s Rafi > Callum]]"I know."

[[scene place=the window; present=Rafi, Dez, Lionel, Mrs. Castellanos; time=a quarter past ten]]
When I get back they've gone. Well, Hugo's left a fiver in the tips and a note on a napkin that says [[m Hugo > Rafi]]"so sorry, amazing latte," with a tiny sad boat. I stick it on the fridge. I'm not proud.

[[s Dez > Rafi]]"I hate that he draws," says Dez, looking at it. [[s Dez > Rafi]]"What did the ex want?"

[[s Rafi > Dez]]"Forgiveness, I think. To go."

The rush dies at a quarter past ten like somebody's pulled a plug. Dez pushes a croissant at me. [[s Dez > Rafi]]"Eat. Then cry. In that order, we've got the health inspector at two."

[[s Lionel > Rafi]]"Rafael," says somebody. [[s Lionel > Rafi]]"A word."

It's the Professor, in the window. He hasn't gone home at nine like he always does; his cup's been empty for an hour. He's pulled out the other chair. The right one.

I look at Dez. She looks at the chair. She mouths, *oh my god, go.*

So I go. I sit on the very edge of it.

[[s Lionel > Rafi]]"This was Birdie's," he says.

[[s Rafi > Lionel]]"I wondered."

[[s Lionel > Rafi]]"We came here when it was a wool shop. She'd knit, I'd sulk. Forty-four years, and I can tell you how she took her tea at every stage of it." He lines his spoon up with the edge of the saucer. [[s Lionel > Rafi]]"It doesn't go, the order. I thought I'd better tell you. You'll be ninety and you'll still know about the sugar. It only stops being an instruction."

I can't say anything. I nod.

[[s Lionel > Rafi]]"Also, my name's Lionel. I've been meaning to say. I never minded the other, but since people were giving their names."

[[s Rafi > Lionel]]"Lionel," I say. It comes out all water.

[[s Mrs. Castellanos > Rafi]]"Arms up!" says a voice in my ear.

[[s Rafi > Mrs. Castellanos]]"What?"

[[s Mrs. Castellanos > Rafi]]"Arms up, arms up, I must see if it's long enough." And the knitting lady drops about nine feet of orange scarf over my head, needles and all, and steps back, squinting. [[s Mrs. Castellanos > Rafi]]"No. Two more weeks. You've got a very long neck, nobody told me."

[[s Dez > Mrs. Castellanos]]"That's *for* him?" shrieks Dez. [[s Dez > Mrs. Castellanos]]"I thought it was for a giraffe!"

[[s Mrs. Castellanos > Dez]]"It's what I said," says Mrs. Castellanos.

The door goes. I get up, orange to the knees, and go behind the bar.

[[s Rafi]]"Morning," I say. [[s Rafi]]"What's the name?"
