title: Party of Four, Possibly Three
section: third | present | - | Ferraz
person: Ferraz | Ferraz; Benedita; Hut Base; Base | she/her
person: Gallacher | Gallacher; the team leader; Angus; Leader | he/him
person: Okonjo | Okonjo; Doc; the doctor | she/her
person: Straker | Straker; the younger man | he/him
person: Lindholm | Lindholm; the dog handler; Party Two | he/him
person: Pilot | the pilot; Rescue Nine-Four | she/her
person: Dunmore | Dunmore; the man in the orange cagoule; Mr. Dunmore; Colin | he/him
person: Mrs. Dunmore | Mrs. Dunmore; his wife; the wife; Jan | she/her
person: Phil | Phil | he/him
person: Graham | Graham | he/him
relation: Dunmore | Mrs. Dunmore | family:husband
relation: Ferraz | Gallacher | colleague
relation: Okonjo | Straker | colleague
=====
[[scene place=the hut; present=Ferraz, Dunmore; time=seventeen-forty]]
The man in the orange cagoule has lost either two people or three, and he can't decide which.

[[s Ferraz > Dunmore]]"Let's do it again," says Ferraz. She has a pencil, a map under plastic and a radio that hisses like a goose. [[s Ferraz > Dunmore]]"How many of you left the car park?"

[[s Dunmore > Ferraz]]"Four."

[[s Ferraz > Dunmore]]"And here in this hut there is?"

[[s Dunmore > Ferraz]]"Me."

[[s Ferraz > Dunmore]]"So I'm looking for three."

[[s Dunmore > Ferraz]]"Two," he says. [[s Dunmore > Ferraz]]"Well. Graham may have gone home. We'd had words."

[[s Ferraz > Dunmore]]"About what?"

[[s Dunmore > Ferraz]]"About the way."

She writes it down. Outside the window of the hut there is no mountain, only a grey that gets darker while you look at it. It's seventeen-forty.

[[s Ferraz > Dunmore]]"And who is with Graham, if Graham hasn't gone home?"

[[s Dunmore > Ferraz]]"Nobody. Graham's on his own. Then there's Phil. And there's my wife."

[[s Ferraz > Dunmore]]"Your wife, Mr. Dunmore, is the third thing you thought of?"

He turns his hat around in his hands. It's a very wet hat.

[[s Dunmore > Ferraz]]"I was working up to her," he says.

[[scene place=the hut; present=Ferraz, Dunmore, Gallacher, Okonjo, Straker, Lindholm]]
The door bangs and the team comes in all together on a gust, Gallacher first, already talking, then the doctor, then Straker with both rope bags because he is twenty-three and they let him. Lindholm stays on the step so that the dog won't shake itself over the map.

[[s Gallacher > Ferraz]]"What have you got for me, Base?"

[[s Ferraz > Gallacher]]"Party of four, possibly three. One here. One perhaps on a bus. Last seen fourteen hundred at the top of the Tailor's Gully, arguing."

[[s Gallacher > Ferraz]]"What about?"

[[s Ferraz > Gallacher]]"The way."

[[s Gallacher]]"It's always the way," says the team leader. [[s Gallacher]]"Nobody ever falls off over politics."

[[s Okonjo > Ferraz]]"Equipment?" asks Okonjo.

[[s Ferraz > Okonjo]]"One torch between four. Half a flapjack."

[[s Okonjo > Ferraz]]"Which half?"

[[s Straker > Dunmore]]"Did they have a map, sir?" Straker crouches before the man on the bench, so as to be kind on a level with him. [[s Straker > Dunmore]]"Sir? A map?"

The man says nothing at all. After a bit he unzips the orange cagoule and takes it out from inside, folded small and bone dry.

[[s Lindholm > Straker, Gallacher]]"Well," says Lindholm from the step, [[s Lindholm > Straker, Gallacher]]"that's one less thing to carry."

[[s Okonjo > Lindholm]]"Be nice."

[[s Lindholm > Okonjo]]"I was being nice. You should hear the dog."

[[s Dunmore > Gallacher]]"Will you find her?" It's out before anyone has got a strap done up. Dunmore has stood, and is looking from one face to the next. [[s Dunmore > Gallacher]]"Them, I mean. All of them."

[[s Gallacher > Dunmore]]"We generally do," says Gallacher, and he is careful to say it to the strap.

[[s Gallacher > Lindholm, Okonjo, Straker, Ferraz]]"Lindholm. You and the beast along the bottom, from the sheepfold. You're Party Two. Doc, Straker, with me up the side, we're Party One. Ferraz has the hut. Is Nine-Four flying?"

[[s Ferraz > Gallacher]]"Nine-Four says the cloud's on the deck and she'll give us ten minutes if it lifts and a nice wreath if it doesn't."

[[s Gallacher > Ferraz]]"I like her."

[[s Okonjo > Gallacher]]"You've never met her."

[[s Gallacher > Okonjo]]"That's why it's lasted," says Gallacher, and they go out.

---

[[scene place=the hut; present=Ferraz, Dunmore]]
Then comes the part she's good at, which is sitting.

[[s Lindholm > Ferraz]]"Hut Base, Party Two. At the sheepfold. Nothing seen. The dog's found a sandwich, over."

[[s Ferraz > Lindholm]]"Party Two, Base. What sort, over?"

[[s Lindholm > Ferraz]]"Past tense, over."

[[s Dunmore > Ferraz]]"Is that them?" asks Dunmore. [[s Dunmore > Ferraz]]"Have they got something?"

[[s Ferraz > Dunmore]]"A sandwich."

[[s Dunmore > Ferraz]]"Was it egg?"

[[s Ferraz > Lindholm]]"Party Two, Base, was it egg, over?"

A pause, with wind in it. [[s Lindholm > Ferraz]]"Breath suggests egg, over."

[[s Dunmore > Ferraz]]"That's Phil's," he says, and has to put the wet hat over his face.

She lets him. She fills the kettle from the jerrycan. Twelve years ago there was another man on that bench, with his hands between his knees just so, and that time it was she who had to say it to him. [[q]]"Saying it" is what they call it on the team, as if there were only the one thing.

[[s Dunmore > Ferraz]]"I told her she was slow," he says through the hat.

Ferraz waits.

[[s Dunmore > Ferraz]]"I said, 'Jan, if you want to stop every ten yards to look at moss, you can find your own way down.' So she said right you are. And she sat on a rock and got her lens out. She's got a little lens. And I went."

[[s Ferraz > Dunmore]]"With the map."

[[s Dunmore > Ferraz]]"I'd got the map in my jacket, yes."

[[s Ferraz > Dunmore]]"Sugar?"

[[s Dunmore > Ferraz]]"Two. Aren't you going to say anything?"

[[s Ferraz > Dunmore]]"I'm going to ask what colour her coat is."

[[s Dunmore > Ferraz]]"Green," he says. [[s Dunmore > Ferraz]]"She likes to blend in."

The radio spits.

[[s Gallacher > Ferraz]]"Base, Party One. We have a casualty, Tailor's Gully, two-thirds up. Male, fifties, walking boots, no sense. Leg. He's talking. I can't get him to stop. Over."

[[s Ferraz > Gallacher]]"Party One, Base, is it Phil or Graham, over?"

[[s Gallacher > Ferraz]]"Ask yourself, he's here. No, mind the — Doc's got the handset. Over."

[[s Okonjo > Ferraz]]"Base, it's Okonjo. Phil. Closed tib and fib, cold, otherwise rude. He'd like it known that Graham's route was correct. Over."

[[s Ferraz > Okonjo]]"Has he seen the wife, over?"

Nothing. Hiss.

[[s Ferraz > Okonjo]]"Party One, Base. Has he seen the wife, over?"

When the answer comes it is Straker, and he has forgotten all his procedure. [[s Straker > Ferraz]]"He says he heard her. About an hour back. He says he heard her call out down to the left of him and then he didn't."

Ferraz doesn't look round. She can feel the bench behind her like a stove.

[[s Ferraz > Lindholm]]"Party Two, Base. Did you copy Straker, over?"

[[s Lindholm > Ferraz]]"Copied. Going left. Over."

[[s Dunmore > Ferraz]]"What does that mean?" says the man. [[s Dunmore > Ferraz]]"Then he didn't what?"

[[s Ferraz > Dunmore]]"Drink your tea, Mr. Dunmore."

[[s Dunmore > Ferraz]]"It's Colin."

[[s Ferraz > Dunmore]]"Drink it, Colin."

She plots the left of the gully with her pencil. There is a slab, and under the slab a drop, and on the map the drop is eleven brown lines so close they have run together. Someone long ago inked a small cross by it. She knows the hand. It's hers.

[[s Pilot > Ferraz]]"Hut Base, Rescue Nine-Four." The voice is quite unhurried, a woman buying fish. [[s Pilot > Ferraz]]"I have a hole in the cloud about the size of a tennis court. I can be in your gully in six minutes. Do you want me for the leg, or have you something worse, over?"

[[s Ferraz > Pilot]]"Nine-Four, Base, come for the leg. Stand by for the other."

[[s Pilot > Ferraz]]"Standing by. Who's that with the lovely voice on Party One, over?"

[[s Ferraz > Pilot]]"That's Gallacher. He's married. Over."

[[s Gallacher > Ferraz]]"Separated," says the radio. [[s Gallacher > Ferraz]]"Over."

[[s Okonjo > Gallacher]]"Angus, hold the splint."

Dunmore looks up. The hat has left a red line across his forehead, like a man half scalped.

It is eighteen fifty-two. She's aware that everybody on the hill is being funny at the same speed, and that they'll go on exactly until they can't.

[[s Lindholm > Ferraz]]"Base." The dog handler's voice is very low. [[s Lindholm > Ferraz]]"Base, Party Two. Dog's indicating. Bottom of the slab. There's something green. I'm going in for a look. Wait out."

[[q]]"Wait out" means that you wait, and nobody says a word to you. She has both hands flat on the map. On the bench a teaspoon is ringing against a mug, on and on and on.

[[s Dunmore > Ferraz]]"He said green," says Dunmore.

She can't answer him.

[[s Dunmore > Ferraz]]"I heard him say green."

[[s Lindholm > Ferraz]]"Base, Party Two."

[[s Ferraz > Lindholm]]"Send."

[[s Lindholm > Ferraz]]"I've a female, sixties, sitting under an overhang with her hood up. She's asked me to keep the dog's feet off the, what is it?" A murmur, off. [[s Lindholm > Ferraz]]"Off the liverwort. Over."

Ferraz presses the switch, and nothing comes out of her, and she lets it go and presses it again.

[[s Ferraz > Lindholm]]"Say again her condition, over."

[[s Lindholm > Ferraz]]"Cold. Cross. Not a mark on her. She called out, she says, because she'd found a rare one. Then she stopped because there wasn't anybody to tell. She'd like a word with whoever has the map. I'm passing her the handset. Over."

[[s Mrs. Dunmore > Dunmore]]"Hello?" says a new voice, rather loud. [[s Mrs. Dunmore > Dunmore]]"Do I press it? Is he there?"

Ferraz holds the microphone out across the table. He's risen to his feet. He looks at the thing as though it might go off.

[[s Ferraz > Dunmore]]"Press, speak, let go," she tells him. [[s Ferraz > Dunmore]]"When you've finished, say over."

[[s Dunmore > Mrs. Dunmore]]"Jan," he says. [[s Dunmore > Mrs. Dunmore]]"Jan, love. What did you find?"

He doesn't let go of the button. She has to lean over and lift his thumb up for him.

[[s Mrs. Dunmore > Dunmore]]"— and I've told this young man that it hasn't been seen on this side since nineteen thirty-one. You'd have walked right past it, Colin."

[[s Dunmore > Mrs. Dunmore]]"I did," he says. [[s Dunmore > Mrs. Dunmore]]"I did walk right past. Over."

Ferraz takes the rubber from the tin and does something she has meant to do for twelve years. It doesn't come off. It's ink. She puts the map back under its plastic.

[[s Gallacher > Ferraz]]"Base, Party One, leg's away. That leaves Graham, over."

[[s Ferraz > Gallacher]]"Graham rang at eighteen-thirty," says Ferraz. [[s Ferraz > Gallacher]]"He's in the pub, Angus. He wants to know what's keeping everybody. Over."
