title: Nine Floors Up
section: third | past | - | Ilyas Benmoussa
section: third | past | - | Tadeusz Wrona
person: Tadeusz Wrona | Tadeusz; Tadek; Wrona; the bodyguard; the taller man; the bigger man | he/him
person: Ilyas Benmoussa | Ilyas; Benmoussa; Maestro; the tenor; the singer | he/him
person: Femi Adeyinka-Lowe | Femi; his best friend; the small man | he/him
person: Hedda Brandt | Hedda; the old woman | she/her
person: the night porter | the porter; the night porter | he/him
relation: Tadeusz Wrona | Ilyas Benmoussa | romantic
relation: Femi Adeyinka-Lowe | Ilyas Benmoussa | friend
relation: Tadeusz Wrona | Hedda Brandt | colleague
=====
[[scene place=the bathroom of the suite/the bathroom; present=Tadeusz Wrona, Ilyas Benmoussa; time=twenty to two; eyes=Ilyas Benmoussa]]
By twenty to two the bathroom of the suite looked like a butcher's, and the man who was bleeding on it wanted to talk about the towels.

[[s Tadeusz Wrona > Ilyas Benmoussa]]"These are the hotel's," said Tadeusz. [[s Tadeusz Wrona > Ilyas Benmoussa]]"They'll charge you."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"Sit down."

[[s Tadeusz Wrona > Ilyas Benmoussa]]"I'm only saying. Forty crowns a towel."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"Tadek. Sit."

He sat on the edge of the bath with his knees up around his ears. It had not been built for a man his size, that bathroom. Ilyas, who had sung in halls where you could not see the back wall for smoke, had never been so short of air in any of them.

[[s Ilyas Benmoussa > Tadeusz Wrona]]"Arms up."

[[s Tadeusz Wrona > Ilyas Benmoussa]]"One arm up."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"One arm up, then." Ilyas took the scissors from the sewing kit and began on the shirt, which had been white at supper. [[s Ilyas Benmoussa > Tadeusz Wrona]]"How does one do this? Tell me as if I were stupid."

[[s Tadeusz Wrona > Ilyas Benmoussa]]"You're not stupid."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"I signed for three years with the Carrow Sound Opera without reading the second page. Tell me."

[[s Tadeusz Wrona > Ilyas Benmoussa]]"Cut it up the side. Don't pull where it's stuck. Hot water for that." The bodyguard watched the door and not the scissors. He had watched doors all the way up the back stairs, nine floors of them, with Ilyas slung over one shoulder like a rolled carpet and his free hand pressed to his own ribs. [[s Tadeusz Wrona > Ilyas Benmoussa]]"You should be away from the window."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"There's no window in here."

[[s Tadeusz Wrona > Ilyas Benmoussa]]"Good. That's why I picked it."

The cloth came away. Under it ran a long, shallow, furious line, from the armpit nearly to the belt, and Ilyas, who had died of daggers two hundred times before a paying public, found that he knew nothing whatever about them.

[[s Ilyas Benmoussa > Tadeusz Wrona]]"Oh," he said. [[s Ilyas Benmoussa > Tadeusz Wrona]]"Oh, you idiot."

[[s Tadeusz Wrona > Ilyas Benmoussa]]"It's a scratch."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"It's as long as my forearm."

[[s Tadeusz Wrona > Ilyas Benmoussa]]"You've got short arms."

Ilyas laughed, and halfway through it went wrong and turned into something else, and for the first time since the stage door the bigger man took his eyes off the way in.

[[s Tadeusz Wrona > Ilyas Benmoussa]]"Hey. None of that. You wash it, then the stuff in the brown bottle, then the strips. I'll count them for you."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"He came straight up to me. He had flowers."

[[s Tadeusz Wrona > Ilyas Benmoussa]]"I saw the flowers."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"He said, 'For the Maestro, from an admirer,' and I put out my hands. I actually put out my hands, Tadek."

[[s Tadeusz Wrona > Ilyas Benmoussa]]"Everybody does. That's what flowers are for."

The brown bottle made Tadeusz hiss through his teeth, but he held still for it, as he held still in wings and corridors and the backs of cars. Ilyas noticed that somebody was humming [[q]]"The White Goat", and then that it was himself.

[[s Tadeusz Wrona > Ilyas Benmoussa]]"What is that?"

[[s Ilyas Benmoussa > Tadeusz Wrona]]"What's what?"

[[s Tadeusz Wrona > Ilyas Benmoussa]]"The tune."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"Nothing. My mother's. It's about a goat." One strip. Two. [[s Ilyas Benmoussa > Tadeusz Wrona]]"Why did you step in front?"

Tadeusz studied the tiles. They were green, with a white one every so often, and he seemed to want the total.

[[s Ilyas Benmoussa > Tadeusz Wrona]]"I asked you something."

[[s Tadeusz Wrona > Ilyas Benmoussa]]"Three," said Tadeusz. [[s Tadeusz Wrona > Ilyas Benmoussa]]"That's three strips. You'll want nine."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"It isn't in the contract. I did read that one. 'The agent shall remove the client from danger.' There's not a word about standing in it yourself."

[[s Tadeusz Wrona > Ilyas Benmoussa]]"You read mine and not your own?"

[[s Ilyas Benmoussa > Tadeusz Wrona]]"Yours had your middle name in it."

There was a silence after that of quite another kind. It was ended by somebody hammering on the outer door.

[[s Tadeusz Wrona > Ilyas Benmoussa]]"Down," said Tadeusz, and he was up, half a shirt hanging off him, filling the bathroom doorway from post to post.

[[s Femi Adeyinka-Lowe > Ilyas Benmoussa]]"Ilyas? Ilyas! I know you're in there, there's a shoe of yours on the stairs!"

[[s Ilyas Benmoussa > Tadeusz Wrona]]"It's only Femi," Ilyas whispered from the floor.

[[s Tadeusz Wrona > Femi Adeyinka-Lowe]]"Prove it," the bodyguard called.

[[s Femi Adeyinka-Lowe > Tadeusz Wrona]]"Prove it? I've been his best friend since we were eleven, I don't carry papers!"

[[s Tadeusz Wrona > Femi Adeyinka-Lowe]]"What's he afraid of?"

[[s Femi Adeyinka-Lowe > Tadeusz Wrona]]"Horses," came the voice, at once. [[s Femi Adeyinka-Lowe > Tadeusz Wrona]]"And the second act of anything. Open the bloody door, Wrona, they've stopped the lift and I ran up nine floors."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"You might have asked him something kinder," said Ilyas.

***

[[scene place=the sitting room; present=Tadeusz Wrona, Ilyas Benmoussa, Femi Adeyinka-Lowe; eyes=Tadeusz Wrona]]
Femi Adeyinka-Lowe was a small man in an evening cape, and he blew into the sitting room like weather. He looked at the blood, at the shirt in ribbons, at Ilyas with one shoe and red hands, and he put down the bottle he had brought.

[[s Femi Adeyinka-Lowe > Ilyas Benmoussa]]"Which of you is that out of?"

[[s Ilyas Benmoussa > Femi Adeyinka-Lowe]]"Him."

[[s Femi Adeyinka-Lowe > Tadeusz Wrona]]"Are you dying?"

[[s Tadeusz Wrona > Femi Adeyinka-Lowe]]"No."

[[s Femi Adeyinka-Lowe > Tadeusz Wrona]]"Then I can tell you that you're in the morning papers. Or you will be, they're setting the type. There's a man from the Sounder in the lobby who's calling you 'the human wall'."

[[s Tadeusz Wrona > Femi Adeyinka-Lowe]]"Did you talk to him?"

[[s Femi Adeyinka-Lowe > Tadeusz Wrona]]"I told him Ilyas had gone to his mother's."

[[s Ilyas Benmoussa > Femi Adeyinka-Lowe]]"My mother's dead, Femi."

[[s Femi Adeyinka-Lowe > Ilyas Benmoussa]]"So he won't find her, will he?"

Tadek let himself down on the arm of the sofa, by degrees. The strips pulled. There were eleven of them and two were crooked, and he was not going to let anyone straighten them. When the telephone rang he had it in his hand before the other two had turned their heads.

[[s Tadeusz Wrona > Hedda Brandt]]"Wrona."

[[s Hedda Brandt > Tadeusz Wrona]]"You're hurt," said Hedda Brandt, who ran the agency from a chair beside a stove eighty miles off, and who in eleven years had never said hello. [[s Hedda Brandt > Tadeusz Wrona]]"Don't tell me you're not. The porter counted the drops."

[[s Tadeusz Wrona > Hedda Brandt]]"It's shallow."

[[s Hedda Brandt > Tadeusz Wrona]]"I'm sending Lindqvist to relieve you. He'll be with you at six."

[[s Tadeusz Wrona > Hedda Brandt]]"I don't need relieving."

[[s Hedda Brandt > Tadeusz Wrona]]"I've had the report read to me twice. You had a clear way to the car with the client under your arm, and you turned round. I taught you better than that, so I ask myself what's changed. Well, Tadeusz? What has?"

Across the carpet Femi was wiping the tenor's hands for him with a napkin, finger by finger, like a nursemaid. The tenor was paying no attention. He was looking at Tadek. It came to Tadek that he had been looking the whole time, and not only tonight.

[[s Hedda Brandt > Tadeusz Wrona]]"Are you still there?"

[[s Tadeusz Wrona > Hedda Brandt]]"I'm here."

[[s Hedda Brandt > Tadeusz Wrona]]"Six o'clock," said the old woman, more gently, and the line clicked.

He set the receiver back as though it might wake someone.

[[s Ilyas Benmoussa > Tadeusz Wrona]]"What did she want?"

[[s Tadeusz Wrona > Ilyas Benmoussa]]"Lindqvist takes over at six."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"Who on earth is Lindqvist?"

[[s Tadeusz Wrona > Ilyas Benmoussa]]"He's good. Better than me. He doesn't talk."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"You don't talk!"

[[s Femi Adeyinka-Lowe > Ilyas Benmoussa, Tadeusz Wrona]]"I'm going to go and look at the view," Femi announced.

[[s Tadeusz Wrona > Femi Adeyinka-Lowe]]"Stay off the window."

[[s Femi Adeyinka-Lowe > Tadeusz Wrona]]"Then I'm going to go and look at the wardrobe." He took the bottle along. At the bedroom door he swung round, cape and all. [[s Femi Adeyinka-Lowe > Tadeusz Wrona]]"By the way, Wrona. He has your grey gloves. They're in his dressing table, in the drawer that locks, with the good reviews. I've kept that in since the autumn and I'm worn out."

[[s Ilyas Benmoussa > Femi Adeyinka-Lowe]]"Femi!"

[[s Femi Adeyinka-Lowe > Ilyas Benmoussa]]"Worn out!"

The door shut. In the pipes somewhere below them a bath was being run.

[[s Tadeusz Wrona > Ilyas Benmoussa]]"I looked for those gloves."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"I know. You looked for a week. I helped you look."

[[s Tadeusz Wrona > Ilyas Benmoussa]]"You bought me new ones."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"They were better gloves. I thought of it as an exchange."

[[s Tadeusz Wrona > Ilyas Benmoussa]]"It was theft."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"It was. Shall you remove me from danger?"

[[s Tadeusz Wrona > Ilyas Benmoussa]]"Don't. That's the whole trouble, that's why she's sending him. If it's you, I don't watch the door. I watch you. Tonight I looked round for one second to see if you liked the flowers. One. And he was already past me."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"Too late to pull me out of it."

[[s Tadeusz Wrona > Ilyas Benmoussa]]"So I stood there. There wasn't anything else left to do."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"You could have told me so in the bathroom."

[[s Tadeusz Wrona > Ilyas Benmoussa]]"You had a bottle of iodine in your hand."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"And so Lindqvist will watch the door."

[[s Tadeusz Wrona > Ilyas Benmoussa]]"Lindqvist watches the door."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"And what will you look at, from six o'clock?"

It was not a hard question. Tadek had known the answer since a night in the winter, in a car, when a man asleep against his shoulder had said, quite clearly, [[s Ilyas Benmoussa]]"Mind the step." But it was a lot to get past eleven strips and a dry mouth.

[[s Tadeusz Wrona > Ilyas Benmoussa]]"What's it really about?" he said. [[s Tadeusz Wrona > Ilyas Benmoussa]]"That song."

[[s Ilyas Benmoussa > Tadeusz Wrona]]"A goat. I told you. She won't come down off the mountain, and they stand in the village and call and call. And there's one fool who goes up." Ilyas had come across the carpet, limping, one heel on and one heel off. He stopped a hand's breadth away with his clean palms held out in front of him, as if he was about to be given something. [[s Ilyas Benmoussa > Tadeusz Wrona]]"You carried me up nine floors with that in your side. I could have walked."

[[s Tadeusz Wrona > Ilyas Benmoussa]]"You only had the one shoe."

Three soft knocks.

[[s the night porter > Tadeusz Wrona, Ilyas Benmoussa]]"Night porter, sirs," somebody said out in the corridor. [[s the night porter > Tadeusz Wrona, Ilyas Benmoussa]]"I've got a gentleman's shoe here."

Nobody answered him. They could not, just then, have said anything at all.

[[s the night porter > Tadeusz Wrona, Ilyas Benmoussa]]"Sirs? It's patent leather. It's a left."

[[s Femi Adeyinka-Lowe > the night porter]]"Put it on the mat!" Femi bawled from inside the wardrobe. [[s Femi Adeyinka-Lowe > the night porter]]"They're looking at the view!"
