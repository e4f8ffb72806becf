title: Number Four
section: first | present | Temi | -
person: Temi | Temi; small madam; my niece; baby girl | she/her
person: Auntie Ronke | Auntie Ronke; Auntie; my aunt; Ronke | she/her
person: Folake Ogunbanjo | Folake; that woman; the woman in the grey scarf; the stranger; the walk-in; number four; the competition; the bald woman | she/her
person: Precious | Precious; the braider | she/her
person: Mrs. Campbell | Mrs. Campbell; Mrs. C; the old lady | she/her
person: Nkiru | Nkiru; the bride; her daughter | she/her
person: the bride's mother | the bride's mother; her mother; Mummy | she/her
relation: Auntie Ronke | Temi | family:aunt
relation: Auntie Ronke | Folake Ogunbanjo | rival
relation: Precious | Auntie Ronke | colleague
relation: the bride's mother | Nkiru | family:mother
=====
[[scene place=the salon; present=Temi, Auntie Ronke, Precious, Mrs. Campbell, Nkiru, the bride's mother, Folake Ogunbanjo; time=Saturdays]]
Saturdays I do the tickets. I also do the floor, the towels, the kettle and the lying, because my aunt says lying is customer service.

[[s Auntie Ronke > Temi]]"Tell them twenty minutes," says Auntie Ronke.

[[s Temi > Auntie Ronke]]"It's two hours."

[[s Auntie Ronke > Temi]]"Temi. Did I ask you what it is?"

[[s Temi > Nkiru]]"Twenty minutes," I tell the bride.

The bride is in chair one with half her head in rollers, and she doesn't mind. It's her mother who minds. Her mother is standing behind chair one with a photograph of some cousin's hair, and she's been showing it to the mirror since nine.

[[s the bride's mother > Precious]]"This is what we want," she says.

[[s Precious > Nkiru]]"Is it what you want, my darling?" says Precious, who is doing the rollers, and who has a gold tooth she only lets brides see.

[[s the bride's mother > Precious]]"She wants it."

In the mirror the bride looks at me like somebody looking out of a bus that has missed her stop.

[[s Mrs. Campbell > Temi]]"What she say?" shouts Mrs. Campbell from under the dryer. Mrs. Campbell has been coming on Saturdays since this place was a launderette. Under there she hears nothing and misses nothing.

[[s Temi > Mrs. Campbell]]"She says she wants it, Mrs. C!"

[[s Mrs. Campbell > Temi]]"She don't look like she want it!"

That's when the door goes, and the woman in the grey scarf comes in.

It's a lot of scarf. It goes round her head and then round again, and she's wearing dark glasses with it, in the rain, in Peckham, in November. She stands on the mat as though the floor is somebody's carpet.

[[s Temi > Folake Ogunbanjo]]"Have you got an appointment?" I ask.

[[s Folake Ogunbanjo > Temi]]"No."

[[s Temi > Folake Ogunbanjo]]"Then it's twenty minutes."

She looks round the salon, and it takes her about as long as it takes to count. [[s Folake Ogunbanjo > Temi]]"It's two hours," says the stranger.

[[s Temi > Folake Ogunbanjo]]"Yeah," I say. I like her. I give her number four. [[s Temi > Folake Ogunbanjo]]"Have a seat, Auntie."

[[s Folake Ogunbanjo > Temi]]"I'll stand."

[[s Mrs. Campbell > Temi]]"Who that?" shouts the old lady.

[[s Temi > Mrs. Campbell]]"Walk-in!"

[[s Mrs. Campbell > Temi]]"Tell her sit down! She making the place look untidy!"

The walk-in sits. She takes the chair by the window and looks at everything, the price list, the wigs, the two new basins. She looks at the basins for ages. Behind her, over the road, you can see Glory Hair, with its gold letters and its queue. We don't say that name in here. In here it's [[q]]"that place", and the owner is [[q]]"that woman". Four years ago that woman took my aunt's two best girls and the bank loan that was my aunt's by right, and opened up on the first of December, in time for the Christmas trade. I know it the way other kids know Cinderella. I've never seen her up close. She has a car with black windows and she goes in by the back.

[[s Precious > Auntie Ronke]]"Their line is short today," says Precious, with her chin towards the window.

[[s Auntie Ronke > Precious]]"I'm not looking."

[[s Precious > Auntie Ronke]]"Only three."

[[s Auntie Ronke > Precious]]"I said I'm not looking. Three?"

[[s Precious > Auntie Ronke]]"And the shutter half down. Kelechi says that woman hasn't come in since October. She says the girls are running it by themselves and fighting over the till."

[[s Auntie Ronke > Precious]]"Good," says Auntie. She pulls a comb through somebody who says ow. Then she says, [[s Auntie Ronke > Precious]]"Sick?"

[[s Precious > Auntie Ronke]]"Kelechi didn't say 'sick'. She said 'away'."

[[s Auntie Ronke > Precious]]"Away! That one never went away in her life. She worked the day her daughter was born. I know, I was holding the other end of the relaxer." She smacks the comb down on the trolley. [[s Auntie Ronke]]"Number two!"

I turn round to see if the walk-in would like a magazine. She's holding her ticket in both hands, as if there's a lot to read on it.

---

[[scene place=the salon; present=Temi, Auntie Ronke, Precious, Mrs. Campbell, Nkiru, the bride's mother, Folake Ogunbanjo; time=ten to three]]
It's ten to three before I can say it.

[[s Temi > Folake Ogunbanjo]]"Number four."

She gets up, and then she doesn't go anywhere. [[s Folake Ogunbanjo > Temi]]"Is there somewhere private?"

[[s Temi > Folake Ogunbanjo]]"It's a salon," I say. [[s Temi > Folake Ogunbanjo]]"Everyone's looking at herself. No one's going to be looking at you."

[[s Folake Ogunbanjo > Temi]]"You're quick."

[[s Temi > Folake Ogunbanjo]]"I'm sixteen."

[[s Auntie Ronke > Folake Ogunbanjo]]"And what are we doing for you today, madam?" says my aunt, arriving with the cape. It's her telephone voice. She keeps it for new money and the council.

The woman leans over and says something in my ear.

[[s Temi > Auntie Ronke]]"She wants the back room, Auntie."

[[s Auntie Ronke > Temi]]"The back room is for towels."

[[s Temi > Auntie Ronke]]"She says please."

My aunt looks at the scarf, and I think, [[t Temi]]"She's going to ask if it's lice." But she only lifts the curtain.

[[scene place=the back room; present=Temi, Auntie Ronke, Folake Ogunbanjo]]
There's one chair back there, and the boiler, and about a million towels. The woman sits down with her back to us and takes hold of one end of the scarf. It takes a long time to come off. There's hardly anything under it. A bit over one ear, a bit at the top, soft, like on a baby. And low down on her neck there's an old brown burn, the shape of a comma.

The comb is up in the air in my aunt's hand and it stays there. When the voice comes out it isn't the telephone voice at all.

[[s Auntie Ronke > Temi]]"Temi, go and mind the till."

[[s Folake Ogunbanjo > Auntie Ronke]]"Let her stay," says the woman. She has taken off the glasses, too. [[s Folake Ogunbanjo > Auntie Ronke]]"I want a witness in case you kill me."

[[s Auntie Ronke > Folake Ogunbanjo]]"I did that. That mark."

[[s Folake Ogunbanjo > Auntie Ronke]]"Hot comb. Nineteen ninety-six. Your mother's kitchen."

[[s Auntie Ronke > Folake Ogunbanjo]]"You moved."

[[s Folake Ogunbanjo > Auntie Ronke]]"You sneezed."

[[s Auntie Ronke > Folake Ogunbanjo]]"You moved, Folake. You have always moved. Nobody could ever do a thing with you."

Folake. It's on the shop over the road, under the gold letters, really small: [[q]]"Prop. F. Ogunbanjo". I hold on to a towel.

[[s Auntie Ronke > Folake Ogunbanjo]]"When?"

[[s Folake Ogunbanjo > Auntie Ronke]]"They found it in September."

[[s Auntie Ronke > Folake Ogunbanjo]]"Which side?"

[[s Folake Ogunbanjo > Auntie Ronke]]"Left."

[[s Auntie Ronke > Folake Ogunbanjo]]"And they're giving you the drip. The red one."

[[s Folake Ogunbanjo > Auntie Ronke]]"Every three weeks. Two more."

[[s Auntie Ronke > Folake Ogunbanjo]]"Are you eating?"

[[s Folake Ogunbanjo > Auntie Ronke]]"I'm eating."

[[s Auntie Ronke > Folake Ogunbanjo]]"You're lying. Who's cooking for you?"

[[s Folake Ogunbanjo > Auntie Ronke]]"I've got a microwave."

[[s Auntie Ronke > Folake Ogunbanjo]]"A microwave! And your daughter?"

[[s Folake Ogunbanjo > Auntie Ronke]]"In Leeds. She's got exams. She thinks I've changed my style."

[[s Auntie Ronke > Folake Ogunbanjo]]"You have eleven girls over there. Eleven! Twenty-two hands. And you come in here with dark glasses on like a thief."

[[s Folake Ogunbanjo > Auntie Ronke]]"I can't sit in a chair in front of my own girls like this. They'd be kind."

[[s Auntie Ronke > Folake Ogunbanjo]]"And me?"

[[s Folake Ogunbanjo > Auntie Ronke]]"You? You've never been kind to me in your life."

My aunt laughs. I know all her laughs, and I've not met that one. It sounds about my age.

[[s Auntie Ronke > Folake Ogunbanjo]]"So what do you want? I don't fit wigs for the competition."

[[s Folake Ogunbanjo > Auntie Ronke]]"I want it off, what's left. I tried it myself, but I can't see the back and my hand shakes. At the hospital there's a boy who does it with a thing for dogs."

[[s Auntie Ronke > Temi]]"Temi," says my aunt. [[s Auntie Ronke > Temi]]"The clippers. Not those, the good ones. And warm the oil."

It takes four minutes. She does it the way you'd clean a picture, and she holds that head in her left hand the whole time, by the jaw, so that it can't go anywhere.

[[s Auntie Ronke > Folake Ogunbanjo]]"Keep still."

[[s Folake Ogunbanjo > Auntie Ronke]]"I am still."

[[s Auntie Ronke > Folake Ogunbanjo]]"You're moving."

[[s Folake Ogunbanjo > Auntie Ronke]]"That's crying, Ronke. That's a different thing."

---

[[scene place=the front; present=Temi, Auntie Ronke, Folake Ogunbanjo, Precious, Mrs. Campbell, Nkiru, the bride's mother]]
She doesn't put the scarf back on. She walks out through the curtain with the light on her head, and it all stops: the driers, the talk, chair three's gum. Precious drops a roller and it goes under the sofa.

[[s Precious]]"Blood of Jesus," says the braider.

[[s Folake Ogunbanjo > Precious]]"Good afternoon, Precious."

[[s Precious > Folake Ogunbanjo]]"Good afternoon, Ma." She used to be one of the two best girls, you see. She only lasted a month over there. She said it was the music.

[[s Mrs. Campbell > Temi]]"Is who?" shouts Mrs. Campbell. [[s Mrs. Campbell > Temi]]"Is the walk-in that?"

[[s Temi > Mrs. Campbell]]"Yeah!"

[[s Mrs. Campbell > Folake Ogunbanjo]]"She look nice! You look nice, darling! You have the skull for it!"

[[s Nkiru > Folake Ogunbanjo]]"Who cut that?" says a voice that nobody knows. It's the bride. She's out of chair one, with her cousin's hair on, stiff as a hat, and she's looking at the bald woman like she's a window. [[s Nkiru > Folake Ogunbanjo]]"Please. Who did it?"

[[s Folake Ogunbanjo > Nkiru]]"She did," says Folake. [[s Folake Ogunbanjo > Nkiru]]"You have to hold still."

[[s Nkiru > Auntie Ronke]]"I want it short."

[[s the bride's mother > Nkiru]]"Nkiru!" says her mother.

[[s Nkiru > the bride's mother]]"Not that short. To here. Mummy, I've wanted it since I was twelve, and every time you said, 'When you're married.' Well?"

[[s the bride's mother > Nkiru]]"You are not married until two o'clock tomorrow!"

[[s Mrs. Campbell > Temi]]"What she say?"

[[s Temi > Mrs. Campbell]]"She wants it short!"

[[s Mrs. Campbell > Temi]]"Now she look like she want it!"

Her mother holds up the photograph one more time, but there's no one left to show it to. My aunt has gone to the till.

[[s Folake Ogunbanjo > Auntie Ronke]]"What do I owe you?" says Folake.

[[s Auntie Ronke > Folake Ogunbanjo]]"Forty pounds."

[[s Folake Ogunbanjo > Auntie Ronke]]"It says fifteen on your list."

[[s Auntie Ronke > Folake Ogunbanjo]]"Fifteen is for customers."

That woman gets out two twenties and puts them down. Then she folds up another one very small, and puts it in my top pocket behind the tickets. [[s Folake Ogunbanjo > Temi]]"For small madam. When you've done with school, baby girl, you come and see me."

[[s Auntie Ronke > Folake Ogunbanjo]]"Don't you poach my niece! You have had two already." My aunt slams the till. She waits until the other one has got as far as the mat. [[s Auntie Ronke > Folake Ogunbanjo]]"Saturday."

[[s Folake Ogunbanjo > Auntie Ronke]]"It won't have grown by Saturday."

[[s Auntie Ronke > Folake Ogunbanjo]]"Did I say hair? I said Saturday. You will come at one, by the front, and you will eat."

[[s Folake Ogunbanjo > Auntie Ronke]]"And how long will I have to wait?"

My aunt doesn't answer. She just looks at me.

[[s Temi > Folake Ogunbanjo]]"Twenty minutes," I say.
