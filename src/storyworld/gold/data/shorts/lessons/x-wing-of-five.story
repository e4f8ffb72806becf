title: Wing of Five
section: third | past | - | Tolu
section: third | past | - | Hedvig Amsel
person: Tolu | Tolu; Toluwani; Finch; Finch Five; the new girl | she/her
person: Hedvig Amsel | Hedvig Amsel; Hedvig; Amsel; Control; Heddie; the Commander; Commander; Ma'am | she/her
person: Captain Sayegh | the captain; Lead; Captain Sayegh; Sayegh; Rima | she/her
person: Heron | Heron; Heron Two; Bao | she/her
person: Magpie | Magpie; Jolene; Magpie Three | she/her
person: Wren | Wren; Wren Four; Dunya | she/her
person: the medic | the medic | he/him
relation: Captain Sayegh | Tolu | other
relation: Hedvig Amsel | Captain Sayegh | family:wife
relation: Heron | Magpie | friend
relation: Wren | Tolu | friend
=====
[[scene place=the Strait; present=Tolu, Captain Sayegh, Heron, Magpie, Wren; eyes=Tolu]]
[[s Captain Sayegh > Tolu, Heron, Magpie, Wren]]"Wing, this is Lead. Sound off."

[[s Heron > Captain Sayegh]]"Heron Two, here."

[[s Magpie > Captain Sayegh]]"Magpie Three, and I've got to pee."

[[s Wren > Captain Sayegh]]"Wren Four. I told her to go before we left."

A silence followed, with stars in it. It took Tolu rather too long to see that it was hers.

[[s Tolu > Captain Sayegh]]"Sorry! Finch Five. Here."

[[s Magpie > Tolu]]"She speaks," said Magpie.

[[s Captain Sayegh > Magpie]]"Leave her be, Three. Finch, you're drifting high. Bring your nose down till you can see my ugly tail."

[[s Tolu > Captain Sayegh]]"Yes, Captain."

[[s Captain Sayegh > Tolu]]"It's 'Lead', out here."

[[s Tolu > Captain Sayegh]]"Yes, Captain. Lead. Sorry."

There were five of them, strung out over the Strait like washing. It was Tolu's second patrol. On the first, nothing had happened to anyone, and she had been sick in her helmet. The seat was still set for the legs of whoever had been Finch before her; nobody had told her the name, and there was a strip of tape on the panel that said only BREATHE, STUPID, in capitals.

She breathed.

[[s Heron > Wren]]"What's for supper at home?"

[[s Wren > Heron]]"It's Tuesday."

[[s Heron > Wren]]"It's dumplings, then."

[[s Wren > Heron]]"It's what they call dumplings."

[[s Magpie > Heron, Wren]]"I once found a button in one."

[[s Wren > Magpie]]"That was mine. I'd like it back."

[[s Magpie > Wren]]"You'd have to wait a day or so."

[[s Hedvig Amsel > Captain Sayegh]]"Lead, this is Control," another voice put in, older, and dry as paper. [[s Hedvig Amsel > Captain Sayegh]]"If the dumplings could be left for a moment. I've got a smear at your two o'clock, four hundred out. Would you look?"

[[s Captain Sayegh > Hedvig Amsel]]"Looking."

[[s Hedvig Amsel > Captain Sayegh]]"Well?"

[[s Captain Sayegh > Hedvig Amsel]]"It's ice."

[[s Hedvig Amsel > Captain Sayegh]]"Ice doesn't brake."

[[s Captain Sayegh > Heron, Magpie, Wren, Tolu]]"Then it isn't ice," said Lead. [[s Captain Sayegh > Heron, Magpie, Wren, Tolu]]"Close up, girls. Radios off. We'll go to the link."

Tolu shut her eyes, as she had been taught to, and let the thing behind her ear take hold. It was like stepping down in the dark where there ought to have been another stair.

[[s Captain Sayegh > Heron, Magpie, Wren, Tolu]]"All in?"

It wasn't a voice any longer. It was the shape of what the captain meant, with a smell of coffee on it.

[[s Heron > Captain Sayegh]]"In."

[[s Wren > Captain Sayegh]]"In."

[[s Magpie > Captain Sayegh]]"In. And for the record I still have to."

[[s Heron > Magpie]]"We know. We can all feel it now."

[[t Tolu]]"Don't think about your mother," Tolu told herself. [[t Tolu]]"Think about something flat. A table. A floor."

[[s Wren > Tolu]]"That's a nice floor," somebody said, quite kindly. There was wet wool in it, and a dog: so that was Wren. [[s Wren > Tolu]]"Whose is it?"

[[s Tolu > Wren]]"My grandmother's. Can you see all of it?"

[[s Wren > Tolu]]"Only what you polish."

[[s Captain Sayegh > Wren, Tolu]]"Hush, both."

The smear had come apart into three. They were long, and they had no windows. Nobody at home had ever agreed on what they were, whether they were ships, or beasts, or a sort of weather; there was a professor who wrote to the papers about it. Seen from a cockpit they were simply very large, and they were coming. One of them turned its head.

[[s Magpie > Captain Sayegh]]"Oh, I don't like that. Lead, they've got a way of looking."

[[s Captain Sayegh > Magpie]]"Hold still. They hunt by noise."

[[s Heron > Captain Sayegh]]"We aren't making any."

[[s Captain Sayegh > Heron]]"Not that kind."

It was then that the fear came down the link. It came from everyone at once and each of them took it for her own, and it went round, and round again, and at every turn it was bigger. Tolu felt Magpie's hands shaking at the ends of her own arms. She felt the middle one of the three begin to swing toward them, as a cow swings toward a gate.

[[s Captain Sayegh > Heron, Magpie, Wren, Tolu]]"Quiet. Quiet, now. Somebody think of something."

[[s Heron > Captain Sayegh]]"I can't."

[[s Wren > Captain Sayegh]]"What? What, though?"

[[s Magpie > Captain Sayegh]]"It's looking at me, Lead. Rima, it's looking at me!"

[[s Tolu > Heron, Magpie, Wren, Captain Sayegh]]"It's a red floor," said Tolu.

[[s Magpie > Tolu]]"What?"

[[s Tolu > Magpie]]"It's red cement. You do it on Saturdays with a coconut husk. You put your foot on it, like so, and you go back and forth. My grandmother sits on the step and says, 'You've missed some.' You've always missed some. Give me your foot."

[[s Magpie > Tolu]]"I'm in a cockpit."

[[s Tolu > Magpie]]"Give me your foot, Jolene."

And she did. Something did. Tolu put the husk under it, and took hold of the next. The cement was the red of a tongue. There was a radio on in the neighbour's yard, and a smell of paraffin and oranges, and nothing in the whole round world to be done but this.

[[s Tolu > Heron]]"Now you, Bao. Back and forth."

[[s Heron > Tolu]]"It's warm."

[[s Tolu > Heron]]"It's the sun. It's been on it since morning."

[[s Wren > Tolu]]"Who's that on the step?"

[[s Tolu > Wren]]"That's her."

[[s Wren > Tolu]]"She says I've missed some."

[[s Tolu > Wren]]"Then do it again."

***

[[scene place=the ops room; present=Hedvig Amsel, the medic; eyes=Hedvig Amsel]]
In the ops room Hedvig Amsel had five green lights and no sound. It had been eleven minutes. She had her hands in her lap, one on top of the other, since there was a rating on the scanner and a boy on the door, and they took their weather from her face.

[[s the medic > Hedvig Amsel]]"Should they be so slow?" asked the medic, who had come up with his bag without being sent for.

[[s Hedvig Amsel > the medic]]"Who?"

[[s the medic > Hedvig Amsel]]"Their hearts. I've got all five on the repeater, look, and they've dropped to sixty. Nobody's is at sixty out there. And they're all on the same beat."

She looked. She had sat in this chair for nine years, and in a cockpit for ten before that, and she had never seen it.

[[s Hedvig Amsel > the medic]]"Are they alive?"

[[s the medic > Hedvig Amsel]]"They're alive. I'd almost say that they were scrubbing something."

[[s Hedvig Amsel > the medic]]"I beg your pardon?"

[[s the medic > Hedvig Amsel]]"It's the muscles in the leg. Left, left, left."

[[t Hedvig Amsel]]"Rima, what are you up to?" thought the Commander. She didn't touch the radio. She very much wanted to. On the glass the three smears had come up to the five lights and stood over them. She had seen that before: the last time there had been a different girl in the fifth machine, a chatterer, who sang when she was frightened, and who was frightened, and who sang.

[[s the medic > Hedvig Amsel]]"You needn't watch, Ma'am."

[[s Hedvig Amsel > the medic]]"I always watch."

[[s the medic > Hedvig Amsel]]"She's your wife. They'd understand it if you—"

[[s Hedvig Amsel > the medic]]"They're all somebody's. Be quiet, please."

Sixty, said the repeater. Sixty. Sixty.

And then the smears began to go, first one, then both the others; they slid off the edge of the glass with no hurry whatever, as if there were nothing there but a bit of ice, and some sun on it.

It was another minute before the speaker coughed.

[[s Captain Sayegh > Hedvig Amsel]]"Control, this is Lead. They've moved off."

Hedvig picked up the microphone. She found that she had to put it down, and then pick it up again.

[[s Hedvig Amsel > Captain Sayegh]]"I saw. Sound off, please."

[[s Heron > Hedvig Amsel]]"Heron Two. Here."

[[s Wren > Hedvig Amsel]]"Wren Four, here, and my calf hurts."

[[s Tolu > Hedvig Amsel]]"Finch Five. Here."

[[s Hedvig Amsel > Magpie]]"Three?"

There was nothing on the air but the air.

[[s Hedvig Amsel > Magpie]]"Magpie, sound off."

[[s Captain Sayegh > Magpie]]"Jolene, answer the lady."

[[s Magpie > Hedvig Amsel, Captain Sayegh]]"Here," said a small voice. [[s Magpie > Hedvig Amsel, Captain Sayegh]]"I don't have to go any more. I don't want to talk about it."

Somebody began to laugh, and then you couldn't have told who had begun. Even the boy on the door was at it. Hedvig waited it out with a straight back.

[[s Hedvig Amsel > Captain Sayegh]]"Lead, what did you do out there?"

[[s Captain Sayegh > Hedvig Amsel]]"Me? Not a thing. We did a floor."

[[s Hedvig Amsel > Captain Sayegh]]"Whose idea was that?"

[[s Captain Sayegh > Hedvig Amsel]]"Finch's."

She looked at the fifth light. She had not yet said a word to the new girl that was not a bearing; it was easier so. She had been fond of the singer.

[[s Hedvig Amsel > Tolu]]"Finch, this is Control."

[[s Tolu > Hedvig Amsel]]"Yes, Ma'am?"

[[s Hedvig Amsel > Tolu]]"What's your name?"

[[s Tolu > Hedvig Amsel]]"It's Toluwani, Ma'am. Tolu."

[[s Hedvig Amsel > Tolu]]"There's a strip of tape on your panel, Tolu. Hers was Annike. She wrote it to herself. I thought that somebody ought to tell you."

[[s Tolu > Hedvig Amsel]]"Thank you, Ma'am," said the fifth light. [[s Tolu > Hedvig Amsel]]"I've been doing what it says."

[[s Hedvig Amsel > Captain Sayegh]]"Bring them home, Rima. It's dumplings."

[[scene place=the mess; present=Hedvig Amsel, Captain Sayegh, Heron, Magpie, Wren, Tolu; time=nine]]
By nine they were all in the mess, with wet hair, and their elbows touching. Pilots who come off the link will sit like that for an hour or two, as puppies do. Hedvig came in by the side door. She had a box under her arm and no idea how to begin.

[[s Wren > Tolu]]"Is that a button?" Dunya was saying.

[[s Tolu > Wren]]"I think it's a tooth."

[[s Wren > Tolu]]"Whose?"

[[s Heron > Wren]]"Don't ask whose. Eat round it."

[[s Captain Sayegh > Heron, Magpie, Wren, Tolu]]"Look out," said Captain Sayegh, with her mouth full. [[s Captain Sayegh > Heron, Magpie, Wren, Tolu]]"Commander on deck. Nobody look guilty."

[[s Magpie > Captain Sayegh]]"I've got nothing left to look guilty with."

[[s Hedvig Amsel > Tolu]]"Sit, sit." She put the box down by the new girl's plate. [[s Hedvig Amsel > Tolu]]"It was in the stores. I don't know what on earth we ever bought it for. The quartermaster thinks that it's a hat."

Tolu took the lid off. It was half a coconut, quite dry, with all its hair on.

Nobody said a word. Then, under the table, one after another, five left feet began to go back and forth.

[[s Captain Sayegh > Hedvig Amsel]]"Take your shoe off, Heddie," said her wife, and moved along to make room on the bench. [[s Captain Sayegh > Hedvig Amsel]]"You've missed some."
