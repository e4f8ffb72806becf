title: End of the Line (coffee shop au, oneshot)
section: third | past | - | Wim Pasternak
person: Wim Pasternak | Wim; Wimmie; the redhead; the barista; the shorter boy | he/him
person: Desmond Oyelade | Tram Guy; Desmond; Des; Forty-One; the tram driver; the taller one | he/him
person: Robin | Robin; the other barista | they/them
person: Auntie Bao | Auntie Bao; Auntie; Mrs Nguyen; their boss | she/her
person: Julian Frey | a guy in a suit; Julian; the suit; his ex | he/him
person: dispatch | the radio; control | she/her
person: Mrs Lindqvist | Mrs Lindqvist; a night nurse | she/her
person: the old man with the white pieces | the old man with the white pieces; Mr Abara | he/him
person: the other old man | the other old man | he/him
relation: Wim Pasternak | Desmond Oyelade | romantic
relation: Julian Frey | Wim Pasternak | other
relation: Robin | Wim Pasternak | friend
relation: Auntie Bao | Wim Pasternak | other
relation: the old man with the white pieces | the other old man | friend
relation: dispatch | Desmond Oyelade | colleague
=====
[[scene place=The Night Owl/the counter; present=Wim Pasternak, Robin, Desmond Oyelade, the old man with the white pieces, the other old man; time=4.50]]
A/N: sorry this is late, the cat sat on the laptop. unbetad, be gentle!!

At 4.50 every single morning the bell over the door of The Night Owl went ding and Wim dropped something.

Today it was a spoon.

[[s Robin > Wim Pasternak]]"Smooth," said Robin not even looking up from the milk. [[s Robin > Wim Pasternak]]"He's early, by the way. He's like forty seconds early. Somebody missed you."

[[s Wim Pasternak > Robin]]"Shut up shut up shut up." Hissed Wim from under the counter.

[[s Desmond Oyelade > Wim Pasternak]]"Morning." said a deep voice above him.

The redhead stood up so fast that he hit his head on the till. And there he was, in the big navy coat with the city badge on it, with his sleepy dark eyes and his gloves sticking out of his pocket like two ears. He was so tall that he had to duck under the paper lanterns. He never did duck though, he just let them bump him, one after another, all the way to the counter.

[[s Wim Pasternak > Desmond Oyelade]]"Hi," said Wim. [[s Wim Pasternak > Desmond Oyelade]]"Hot chocolate? Extra cream?"

[[s Desmond Oyelade > Wim Pasternak]]"Please."

[[s Robin > Desmond Oyelade]]"And what name shall we put?" Asked Robin sweetly, holding up the pen.

The taller one thought about it. He always thought about it like it was a really hard question. [[s Desmond Oyelade > Robin]]"Whatever you like," he said.

So on the cup it said, in Robins loopy handwriting, what it had said yesterday and the day before and every night since february: [[m Robin > Desmond Oyelade]]"TRAM GUY", with a little heart.

[[s Wim Pasternak > Robin]]"I hate you," whispered Wim as soon as the bell had dinged again.

[[s Robin > Wim Pasternak]]"You've known him for two months and you don't know his name. I'm doing you a favor."

[[s Wim Pasternak > Robin]]"I know stuff about him! I know he hates cinnamon. I know he's got a scar on his thumb. I know that he," he waved the spoon around, [[s Wim Pasternak > Robin]]"that he holds the door for the chess guys."

The chess guys were two old men who'd sat at the window table since before there was a window. Nobody knew how they'd met. The one who always had the white pieces was called Mr Abara and the other old man wasn't called anything, because in all that time he had never said one single word.

[[s the old man with the white pieces > Wim Pasternak]]"A fine young man," said Mr Abara now, without taking his eyes of the board. [[s the old man with the white pieces > Wim Pasternak]]"He is courting you, you know. It's only that he's very slow at it. He is like my friend here with his bishop."

The other old man nodded and moved a pawn.

Wim went red to the roots of his hair, which for him wasnt far.

***

[[scene place=the kitchen; present=Wim Pasternak, Auntie Bao]]
[[s Auntie Bao > Wim Pasternak]]"You don't eat," said Auntie Bao, in the kitchen, and put a bowl in front of him.

She wasn't anybody's auntie, she was Mrs Nguyen and she owned the place. But when Wim had turned up here in the winter, with one suitcase and a cat in a pillowcase and nowhere to go, she'd looked at his face and said [[s Auntie Bao > Wim Pasternak]]'upstairs, second door, the heater kicks', and nobody who says that to you is Mrs anything.

[[s Wim Pasternak > Auntie Bao]]"I'm fine, Auntie."

[[s Auntie Bao > Wim Pasternak]]"You always say fine. When you came with the arm like this," she held her own arm against her chest, [[s Auntie Bao > Wim Pasternak]]"all purple, what did you say? You said 'I'm fine, I fell over the cat.' I have seen this cat. Nobody falls over that cat, it's the size of a sofa."

He laughed but it came out wet.

[[s Auntie Bao > Wim Pasternak]]"That one who did it, he's gone now," said their boss and tapped the bowl with her chopstick. [[s Auntie Bao > Wim Pasternak]]"So, you're allowed to like the soup."

Wim didn't think they were talking about the soup.

***

[[scene place=The Night Owl; present=Wim Pasternak, Robin, Julian Frey, the old man with the white pieces, the other old man; time=4.41]]
It was a Thursday when it happened. It was raining and it was only 4.41, so when the bell dinged Wim looked up already smiling.

It was a guy in a suit. He had a really nice umbrella and he shook it all over the floor that Robin had just mopped.

[[s Robin > Julian Frey]]"Welcome to The Night Owl, what can I," began the other barista, and then they saw Wim's face and stopped.

[[s Julian Frey > Wim Pasternak]]"So this is where you've got to," said the suit. [[s Julian Frey > Wim Pasternak]]"Wimmie. It took me ages. You look tired."

[[s Wim Pasternak > Julian Frey]]"Julian," said Wim. His mouth had gone totally dry.

[[s Julian Frey > Wim Pasternak]]"You've got my cat."

[[s Wim Pasternak > Julian Frey]]"He's not yours. You wanted to have him put down for scratching the couch."

[[s Julian Frey > Wim Pasternak]]"I was upset. We both said things." Julian smiled round at the shop, at the lanterns and the chess and at Robin with the mop. It was his dinner party smile. [[s Julian Frey > Wim Pasternak]]"You've had your little 'adventure', okay? I'm not even mad. Get your stuff, I'm parked on a yellow."

[[s Wim Pasternak > Julian Frey]]"No." It came out so small that he didn't think anybody heard.

[[s Julian Frey > Wim Pasternak]]"Sorry?"

[[s Wim Pasternak > Julian Frey]]"I said no thank you."

And his ex laughed, and reached over the counter and took hold of his arm. It wasn't even hard. It was just exactly where he used to.

[[scene place=The Night Owl; present=Wim Pasternak, Robin, Julian Frey, Desmond Oyelade, the old man with the white pieces, the other old man]]
Ding.

[[s Desmond Oyelade > Julian Frey]]"He said no thank you," said a deep voice.

Julian turned around and then he looked up, and then up some more. The tram driver was standing there with a lantern bumping gently against his forehead and rain running off of his coat. He didn't look angry, he didn't even have his fists closed. He looked like a man who's got all night.

[[s Julian Frey > Desmond Oyelade]]"This is private," said Julian.

[[s Desmond Oyelade > Julian Frey]]"It's a coffee shop."

[[s Julian Frey > Desmond Oyelade]]"And who the hell are you?"

The other man thought about it. You could see him think. [[s Desmond Oyelade > Julian Frey]]"I'm the hot chocolate," he said.

There was a crackle, and a tiny furious voice came out of the front of his coat.

[[s dispatch > Desmond Oyelade]]"Forty-one, forty-one from control, why are you stopped on Mill Street? You've got your doors open and your lights on. I've got Mrs Lindqvist on the other line and she says her driver's gone in for a drink, over."

He pressed a button on his collar without taking his eyes from Julian's hand. [[s Desmond Oyelade > dispatch]]"Control from forty-one. There's an obstruction."

[[s dispatch > Desmond Oyelade]]"What kind of obstruction, over?"

[[s Desmond Oyelade > dispatch]]"A guy in a suit."

The radio thought about this for a second. [[s dispatch > Desmond Oyelade]]"Is he bothering someone, Des?" it said in quite a different tone.

[[s Desmond Oyelade > dispatch]]"Yeah he is."

[[s dispatch > Desmond Oyelade]]"Then take your time, love. Over."

[[t Wim Pasternak]]"Des," Wim thought. His name was Des!

[[s the old man with the white pieces > Julian Frey]]"Young man, you are standing in our light." said Mr Abara from the window. And then the strangest thing, the other old man got up. He was a lot bigger standing than sitting. He walked over to the suit, and he looked down at the hand, and for the first time in living memory he opened his mouth.

[[s the other old man > Julian Frey]]"Check," he said.

Julian let go.

[[s Julian Frey > Wim Pasternak]]"Your all insane," he said, and his voice wasn't so nice anymore. [[s Julian Frey > Wim Pasternak]]"Keep the cat. He's fat anyway. Don't come crying to me when—"

[[s Robin > Julian Frey]]"Sir you forgot your umbrella," said Robin, and opened it at him. He went out backwards.

Nobody said anything. Then Wim's knees kind of went and he sat down on the floor behind the counter, with his back against the fridge, where it was warm and humming and nobody could see him.

Somebody sat down next to him. There was a LOT of him, his boots went all the way to the dishwasher.

[[s Desmond Oyelade > Wim Pasternak]]"Can I put my coat round you?" he asked. [[s Desmond Oyelade > Wim Pasternak]]"It's wet on the outside but it's alright on the inside."

The redhead nodded because he couldn't talk.

[[s Desmond Oyelade > Wim Pasternak]]"It's Desmond," said the coat's owner after a while. [[s Desmond Oyelade > Wim Pasternak]]"I know you've been wondering. I'd have told you the first night, only then there was the heart on the cup. I thought if I say my name they'll stop doing the heart.

[[s Wim Pasternak > Desmond Oyelade]]"That was Robin," said Wim into the collar. It smelled of rain and machines. [[s Wim Pasternak > Desmond Oyelade]]"The heart."

[[s Desmond Oyelade > Wim Pasternak]]"Oh," said Des.

[[s Wim Pasternak > Desmond Oyelade]]"I did the cream though. Nobody else gets that much cream. It's not even on the menu."

Des turned his head and looked at him, with those sleepy eyes. The scar on his thumb was really close. [[s Desmond Oyelade > Wim Pasternak]]"I don't even like hot chocolate," he said slowly. [[s Desmond Oyelade > Wim Pasternak]]"I panicked in february and I never knew how to stop."

[[s Robin > Wim Pasternak, Desmond Oyelade]]"Oh my GOD," said somebody up above the counter.

[[s Wim Pasternak > Robin]]"Go away Robin!"

[[s dispatch > Desmond Oyelade]]"Forty-one," crackled the coat, [[s dispatch > Desmond Oyelade]]"Mrs Lindqvist wants to know did he say yes, over."

[[s Desmond Oyelade > dispatch]]"I haven't asked him anything, over!"

[[s dispatch > Desmond Oyelade]]"Well she's got a shift at six Des so get on with it."

***

[[scene place=the front of the tram; present=Wim Pasternak, Desmond Oyelade, Mrs Lindqvist]]
You're not supposed to talk to the driver, theres a sign. So Wim stood right at the front of the tram, in a coat that came down to his shins, with Auntie's soup in a thermos under his arm ([[s Auntie Bao > Wim Pasternak]]"take it, go, Robin can do the milk, GO") and he didn't talk all the way down Mill Street and over the river and past the gasworks, while the people got off one by one and the sky went the colour of a peach.

Mrs Lindqvist, who turned out to be about ninety and a night nurse, patted his cheek on her way out. She didn't say a thing. She just winked at the mirror.

[[scene place=the end of the line; present=Wim Pasternak, Desmond Oyelade]]
Then it was the end of the line. The doors went ding, just like the shop, and Wim didn't have anything to drop except the soup and he held on to it.

[[s Desmond Oyelade > Wim Pasternak]]"We've got nine minutes," said the tram driver, switching off the lights. [[s Desmond Oyelade > Wim Pasternak]]"Then I've got to take her back the other way. Are you okay? You don't have to say your fine."

[[s Wim Pasternak > Desmond Oyelade]]"I'm not fine," said Wim. He tried out how it felt. [[s Wim Pasternak > Desmond Oyelade]]"I'm kind of good though. What DO you like?"

[[s Desmond Oyelade > Wim Pasternak]]"Hm?"

[[s Wim Pasternak > Desmond Oyelade]]"To drink."

Desmond thought about it. It took him almost a whole minute and Wim would of waited for ten. [[s Desmond Oyelade > Wim Pasternak]]"Is that soup?" he said.

They shared the lid. There was only one lid. Somewhere around the seventh minute the shorter boy stood on the step, which made him just about tall enough, and Des bent down his head like he never ever did for the lanterns.

The radio didnt say anything at all. Wim thought that was very nice of her.
