title: Resurfacing
section: first | present | Camila Restrepo | -
person: Camila Restrepo | Camila; Restrepo; Cami | she/her
person: Jussi Lahtinen | Jussi; Lahtinen; Coach; the goalie coach; goat man; Isi | he/him
person: Elli | Elli | she/her
person: Devika | Devika; Dev | she/her
person: Brodie | Brodie; my boss | he/him
person: the smallest goalie | the smallest goalie | ?
person: Mami | Mami | she/her
relation: Jussi Lahtinen | Elli | family: father
relation: Camila Restrepo | Jussi Lahtinen | rival: ice time
relation: Camila Restrepo | Jussi Lahtinen | romantic: falling in love
relation: Camila Restrepo | Devika | friend: roommate
relation: Brodie | Camila Restrepo | colleague: her boss
relation: Mami | Camila Restrepo | family: mother
=====
Chapter Nine

[[scene place=the mouth of the tunnel/rink; present=Camila Restrepo, Jussi Lahtinen, the smallest goalie, Brodie, Devika, Elli; time=9:02]]
It’s 9:02 and he’s still on my ice.

I know it’s 9:02 because I’m sitting in the mouth of the tunnel on four tons of Zamboni with the engine running, looking at the scoreboard clock. So is every kid in the Tuesday goalie clinic. So is the goalie coach. He looks right at it, up there over the best-kept ice of any community rink in the province. Then he looks right at me, and he taps his stick twice and tells a twelve-year-old to do it again.

[[s the smallest goalie > Jussi Lahtinen]]“Coach,” says the smallest goalie, pointing a glove the size of a sofa cushion. [[s the smallest goalie > Jussi Lahtinen]]“Coach, she’s doing the face.”

[[s Jussi Lahtinen > the smallest goalie]]“Don’t look at the face. Look at the puck.”

I lean on the horn.

[[s Jussi Lahtinen > Camila Restrepo]]“One minute,” calls Jussi Lahtinen.

[[s Camila Restrepo > Jussi Lahtinen]]“You said that at 8:58!”

[[s Jussi Lahtinen > Camila Restrepo]]“It was true then also.”

Two of the kids giggle. I take my foot off the brake and let her roll about a yard onto the ice, which is against nine separate rules, and all the tiny goalies scatter for the boards like ducks.

[[s Jussi Lahtinen > Camila Restrepo]]“Okay!” He holds up both his hands, blocker and trapper. He’s laughing. He has one of those Finnish faces that doesn’t do anything for weeks and then does it all at once. [[s Jussi Lahtinen > Camila Restrepo]]“Okay, Restrepo, I give up. Don’t run over the children.”

[[s Camila Restrepo > Jussi Lahtinen]]“Then move the children.”

[[s Brodie > Camila Restrepo]]“Hey, Cami?” My boss is jogging down the rubber mats in his parka, keys already in his hand. [[s Brodie > Camila Restrepo]]“Highway’s closing. I’m sending everybody home. Can you do the flood and lock up?”

[[s Camila Restrepo > Brodie]]“How bad is it?”

[[s Brodie > Camila Restrepo]]“It’s Saskatoon in January, it’s a bit of snow.” The door blows open behind him and we both watch a garbage can go by. [[s Brodie > Camila Restrepo]]“It’s kind of bad. Don’t hang around.”

[[s Camila Restrepo > Brodie]]“Brodie, I came on the bus.”

[[s Brodie > Camila Restrepo]]“Devika’ll take you. Dev! You’ll take her, right?”

From the skate rental my roommate yells something that could be yes. I find out eleven minutes later that it was [[s Devika > Brodie]]“I’m leaving *now*,” because by then I’m on my third lap and my phone is lighting up on the dash.

[[m Devika > Camila Restrepo]]“omg,” it says. [[m Devika > Camila Restrepo]]“i thought you were with brodie”

[[m Devika > Camila Restrepo]]“i’m at the underpass they won’t let anybody back thru”

[[m Devika > Camila Restrepo]]“are you alone in there??? do you have food”

I type back with my glove in my teeth. [[m Camila Restrepo > Devika]]“I have a rink. I’m fine.”

And I am, for one more lap. It’s my favorite part, actually, when everybody’s gone. There’s the hum, and the long wet shine coming out behind you. You never get to see it. You only ever see what’s still wrecked.

Then I swing round the far net and there are two people standing at the gate.

[[scene place=the snack bar; present=Camila Restrepo, Jussi Lahtinen, Elli; time=-]]
[[s Jussi Lahtinen > Camila Restrepo]]“The car is a hill now,” Jussi says, when I’ve got her parked and we’re all three in the snack bar, which is the only room with heat. He’s got snow to the knees. [[s Jussi Lahtinen > Camila Restrepo]]“A nice hill. There are some others next to it. I dug out one and it was not mine.”

[[s Elli > Camila Restrepo]]“It was a Kia,” says the other person. She’s about seven. She’s wearing a snowsuit and a tiara. [[s Elli > Camila Restrepo]]“Isi said a bad word in English.”

[[s Jussi Lahtinen > Elli]]“I said it in Finnish.”

[[s Elli > Jussi Lahtinen]]“You said both.”

I’ve been fighting with this man since October, by sign-up sheet, by air horn, by a series of laminated notices. I did not know he had a kid. It’s very annoying. I had him living by himself in a sort of sauna.

[[s Camila Restrepo > Elli]]“I’m Camila,” I tell her. [[s Camila Restrepo > Elli]]“What’s your name?”

[[s Elli > Camila Restrepo]]“Elli. I know who *you* are. You’re the Zamboni lady.” She gives me a good long up-and-down. [[s Elli > Camila Restrepo]]“Isi has a picture of you.”

[[s Jussi Lahtinen > Elli]]“No,” says Jussi.

[[s Elli > Jussi Lahtinen]]“On the fridge!”

[[s Jussi Lahtinen > Camila Restrepo]]“It’s the notice. She means the notice, the one where you drew me as a… what is it. With the hooves.”

[[s Camila Restrepo > Jussi Lahtinen]]“A goat. You kept the goat?”

[[s Jussi Lahtinen > Camila Restrepo]]“It’s a good goat,” he says, to the floor. His ears have gone pink, and I have to be very busy all of a sudden with the hot dog roller.

We have hot dogs. We have hot dogs and nacho cheese and a box of ring pops Brodie thinks I don’t know about. Elli tells me her teacher’s getting divorced. Elli tells me she had a hamster called Teemu but he got into the wall. Elli tells me that Isi lets people stay late on Tuesdays on purpose, and I stop with a ring pop halfway to my mouth.

[[s Camila Restrepo > Elli]]“On purpose how?”

[[s Jussi Lahtinen > Elli]]“Elli, maybe you show Camila how you can fall asleep.”

[[s Elli > Jussi Lahtinen]]“I’m not tired.”

[[s Jussi Lahtinen > Elli]]“It’s ten-thirty.”

[[s Elli > Camila Restrepo]]“Because if he stops on time,” Elli says to me, very patiently, as if I’m the one who’s seven, [[s Elli > Camila Restrepo]]“then you don’t honk.”

Nobody says anything. The roller squeaks around.

[[s Camila Restrepo]]“Huh,” I say.

[[s Elli > Camila Restrepo, Jussi Lahtinen]]“Can I have the blue one?”

My phone buzzes itself off the counter. [[m Devika > Camila Restrepo]]“UPDATE PLEASE,” it says. [[m Devika > Camila Restrepo]]“are you dead. brodie says lahtinen’s car is still in the lot. camila. CAMILA. is goat man in the building”

I turn it face down. Jussi is looking at me. He can read upside down, it turns out.

[[s Jussi Lahtinen > Camila Restrepo]]“Goat man,” he says.

[[s Camila Restrepo > Jussi Lahtinen]]“It’s affectionate.”

[[s Jussi Lahtinen > Camila Restrepo]]“Is it?”

[[scene place=the skate rental; present=Camila Restrepo, Devika; time=Around eleven]]
Around eleven I go and stand in the skate rental, between the 4s and the 6s, where it’s freezing but you can’t be heard, and I call her.

[[s Devika > Camila Restrepo]]“Finally,” says Devika. [[s Devika > Camila Restrepo]]“I was about to phone the army. Where are you?”

[[s Camila Restrepo > Devika]]“At your desk.”

[[s Devika > Camila Restrepo]]“Where’s he?”

[[s Camila Restrepo > Devika]]“Reading his daughter the fire regulations. It’s the only thing we’ve got with pictures.”

There’s a thump on the other end, which is my roommate sitting down on our kitchen floor. [[s Devika > Camila Restrepo]]“His *what*?”

[[s Camila Restrepo > Devika]]“I know.”

[[s Devika > Camila Restrepo]]“Is there a wife?”

[[s Camila Restrepo > Devika]]“I didn’t *ask*, Dev. There’s a tiara.” I’ve got a size 5 in my hand, I notice, and I’m tightening the lace. [[s Camila Restrepo > Devika]]“He keeps them late on purpose. So I’ll honk.”

She doesn’t say anything for so long that I check the bars.

[[s Devika > Camila Restrepo]]“That’s the dumbest thing I’ve ever heard,” she says finally. [[s Devika > Camila Restrepo]]“What did you say back?”

[[s Camila Restrepo > Devika]]“I said [[q]]‘huh.’”

[[s Devika > Camila Restrepo]]“Camila.”

[[s Camila Restrepo > Devika]]“I know.”

[[s Devika > Camila Restrepo]]“You made flyers about this man. You made me hold the *ruler*. Go back in there and say a second word.”

***

[[scene place=center ice/the ice; present=Camila Restrepo, Jussi Lahtinen, Elli; time=a little after midnight]]
Elli goes down at last on a pile of lost-and-found hoodies with her tiara on and her mouth blue, and that’s how, a little after midnight, I come to be standing at center ice in my work boots, with half the lights off and the wind trying to get the roof up. He’s brought a chair out for me to hang on to. It’s the kind we give the toddlers. It’s got a penguin on it.

[[s Camila Restrepo > Jussi Lahtinen]]“I’m not using the penguin.”

[[s Jussi Lahtinen > Camila Restrepo]]“How can you drive on it five years and not skate?”

[[s Camila Restrepo > Jussi Lahtinen]]“I’m from Medellín. How can you be in Canada for six and not own a shovel?”

[[s Jussi Lahtinen > Camila Restrepo]]“I own a shovel. It’s in the car.”

[[s Camila Restrepo > Jussi Lahtinen]]“The car that’s a hill.”

[[s Jussi Lahtinen > Camila Restrepo]]“Yes.” He’s gliding backwards in front of me with no effort whatsoever, hands in his pockets, and I can feel myself getting mad, out of habit. It’s like patting yourself down for your keys. [[s Jussi Lahtinen > Camila Restrepo]]“Camila. About what she said.”

[[s Camila Restrepo > Jussi Lahtinen]]“She says a lot. She told me about the hamster.”

[[s Jussi Lahtinen > Camila Restrepo]]“That was a sad week.”

[[s Camila Restrepo > Jussi Lahtinen]]“Is it true, though?”

He stops. I don’t know how they do that, no scrape or anything, he just isn’t moving anymore.

[[s Jussi Lahtinen > Camila Restrepo]]“When we came here,” he says, [[s Jussi Lahtinen > Camila Restrepo]]“after the divorce, I talked to nobody. One year, about. To the kids, yes. [[q]]‘Knees, hands, stick on the ice.’ To Elli. But a grown-up person, no. I would go to the store and practice a sentence and then they have the machine where you scan it yourself.” He shrugs. [[s Jussi Lahtinen > Camila Restrepo]]“Then one Tuesday I’m late off the ice and a woman screams at me for four minutes. About respect. About the *water table.*”

[[s Camila Restrepo > Jussi Lahtinen]]“I didn’t scream.”

[[s Jussi Lahtinen > Camila Restrepo]]“I went home, I thought, that was a whole conversation.”

I should say something funny. I’m usually good for it. The thing is, I know exactly what he means: I’ve got an entire Spanish person in here who gets out on Sundays, when I call Mami, and the rest of the week I’m whoever I can manage in English. Loud, mostly. Somebody with a horn.

[[s Camila Restrepo > Jussi Lahtinen]]“You could’ve just said hi,” I tell him.

[[s Jussi Lahtinen > Camila Restrepo]]“I don’t know how to just say hi. I’m from Kuopio.”

[[s Camila Restrepo > Jussi Lahtinen]]“It’s two letters, Lahtinen.”

[[s Jussi Lahtinen > Camila Restrepo]]“Hi,” he says.

It’s so quiet I can hear the brine in the pipes.

[[s Camila Restrepo > Jussi Lahtinen]]“Hi,” I say, and I let go of the penguin.

It’s three steps, tops. I make two of them. On the third my boot goes out sideways and I grab the front of his jacket with both fists, and he says [[s Jussi Lahtinen > Camila Restrepo]]“Knees!” and grabs me back, and we go around once, slowly, like something in a music box. And then we’ve stopped. Neither of us is letting go of anything.

[[s Camila Restrepo > Jussi Lahtinen]]“This is still my ice,” I tell his collar.

[[s Jussi Lahtinen > Camila Restrepo]]“It’s after nine. I know.”

[[s Camila Restrepo > Jussi Lahtinen]]“You need to be off it.”

[[s Jussi Lahtinen > Camila Restrepo]]“One minute,” says Jussi, right by my ear, and when I turn my head to tell him what I think of that, he’s there.

He tastes of ring pop. I have time to notice that, and that his nose is freezing, and that the wind has dropped.

[[s Elli > Camila Restrepo, Jussi Lahtinen]]“I *knew* it,” says a voice from the penalty box.
