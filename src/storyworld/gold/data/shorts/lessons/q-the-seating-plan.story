title: The Seating Plan
section: third | past | - | -
person: Ndeye Faye | Ndeye Faye; Ambassador Faye; Faye; Madam Chair; the chair | she/her
person: Kenji Ogata | Kenji Ogata; Ogata | he/him
person: Beatriz Lacerda | Beatriz Lacerda; Lacerda; Dr. Lacerda; Brazil; the Brazilian | she/her
person: Gudrun Hallsdottir | Gudrun Hallsdottir; Gudrun; Iceland; the Icelander | she/her
person: Vikram Chatterjee | Vikram Chatterjee; Chatterjee; India; the Indian delegate | he/him
person: Rosalind Petty | Rosalind Petty; Petty; the linguist; Miss Petty | she/her
person: the Guest | the Guest; the visitor; the thing | it/its
person: the corporal | the corporal; Tamm; a young soldier; the boy | he/him
person: Bastien | Bastien; my husband | he/him
relation: Ndeye Faye | Kenji Ogata | colleague: on the committee
relation: Beatriz Lacerda | Vikram Chatterjee | rival: on the committee
relation: Ndeye Faye | Rosalind Petty | colleague: chair and interpreter
relation: Bastien | Ndeye Faye | family: husband
=====
The Seating Plan

[[scene place=the canteen/the Svalbard seed store; present=Ndeye Faye, Kenji Ogata, Beatriz Lacerda, Gudrun Hallsdottir, Vikram Chatterjee, Rosalind Petty; time=On the third morning]]
On the third morning the committee had still not agreed where anyone should sit.

[[s Vikram Chatterjee]]"It is not a small matter," said Vikram Chatterjee. He had drawn a diagram on the back of a menu, and he turned it about on the canteen table so that the others could admire it. [[s Vikram Chatterjee]]"If we are in a row, we're a tribunal. If we are in a circle, it is surrounded. I've proposed a crescent."

[[s Beatriz Lacerda > Vikram Chatterjee]]"You've proposed a crescent with India in the middle."

[[s Vikram Chatterjee > Beatriz Lacerda]]"Alphabetically, Dr. Lacerda."

[[s Beatriz Lacerda > Vikram Chatterjee]]"In *which alphabet*?"

Beatriz Lacerda, the Brazilian, had not slept. None of them had; the Svalbard seed store had been built for seeds, and the bunks had been brought in afterward by someone who disliked diplomats. Gudrun Hallsdottir, who represented Iceland and had once represented it at handball, was eating herring from the tin.

[[s Gudrun Hallsdottir]]"It does not have a front," she said.

Everybody looked at her.

[[s Gudrun Hallsdottir]]"The visitor. I watched it all night on the monitor. It has no front and no back. We can sit on the roof if we like, it's all the same to him."

[[s Kenji Ogata > Gudrun Hallsdottir]]"To it," murmured Kenji Ogata, of Japan.

[[s Gudrun Hallsdottir > Kenji Ogata]]"To it. Thank you, Kenji."

[[s Kenji Ogata > Gudrun Hallsdottir]]"We did vote on the pronoun." He was a narrow man in a beautiful overcoat, and he was the only one of the five who had ironed anything. [[s Kenji Ogata > Ndeye Faye]]"Madam Chair, might we hear from Miss Petty? She's been standing there for some time."

Ambassador Faye took off her glasses and discovered the linguist by the tea urn, clutching a laptop to her cardigan. [[s Ndeye Faye > Rosalind Petty]]"My dear, you must shout. I keep telling you. What is it?"

[[s Rosalind Petty > Ndeye Faye]]"It's talking," said Rosalind Petty.

[[s Ndeye Faye > Rosalind Petty]]"It's been talking since Tuesday."

[[s Rosalind Petty > Ndeye Faye]]"No, it's been *repeating* since Tuesday. It gave us back what we sent, the primes and the Bach and so on. But at four this morning it asked for something." She swallowed. [[s Rosalind Petty > Ndeye Faye]]"In English, more or less. I think it got it from the corporal's radio. It said, [[q]]'Bring who is sorry.'"

No one spoke for a moment. A herring slid back into its tin.

[[s Beatriz Lacerda > Rosalind Petty]]"Sorry for what?" asked Lacerda.

[[s Rosalind Petty > Beatriz Lacerda]]"It didn't say."

[[s Vikram Chatterjee]]"Then on no account," said the Indian delegate, laying down his pen, [[s Vikram Chatterjee]]"on *no account* do we apologize. To apologize is to admit liability. I sat nine years on the Mekong Commission, I have seen men lose a river that way."

[[s Gudrun Hallsdottir]]"He thinks it's going to sue."

[[s Vikram Chatterjee > Gudrun Hallsdottir]]"I think we don't know what we'd be signing."

[[s Kenji Ogata > Vikram Chatterjee]]"I agree with India," said Ogata, to general surprise. [[s Kenji Ogata > Vikram Chatterjee]]"In my language I have perhaps twenty ways of being sorry. I would like to know which is wanted. One of them is only for spilling soup."

[[s Ndeye Faye]]"And in mine we say [[q]]'masa' for your grief, even when I've done nothing." Faye put the glasses on again. They made her eyes enormous. [[s Ndeye Faye]]"So. It may want a culprit, or it may want a mourner. Miss Petty, which?"

[[s Rosalind Petty > Ndeye Faye]]"I'm honestly not sure it knows there's a difference."

[[s Ndeye Faye]]"Well, we'll go and ask. Finish your fish, Iceland."

[[scene place=The tunnel/the airlock; present=Ndeye Faye, Kenji Ogata, Beatriz Lacerda, Gudrun Hallsdottir, Vikram Chatterjee, Rosalind Petty, the corporal; time=-]]
The tunnel down to the vault was a hundred and twenty meters long, and they walked it two by two in their white suits, helmets under their arms, like a school outing. At the airlock a young soldier with a shaving cut got up off his crate in a hurry and kicked a transistor radio behind it.

[[s the corporal > Ndeye Faye]]"Ma'am. It's quiet in there, ma'am."

[[s Ndeye Faye > the corporal]]"Good morning, Corporal. Has it said anything more?"

[[s the corporal > Ndeye Faye]]"Only my name, ma'am." He reddened. [[s the corporal > Ndeye Faye]]"Tamm. It just goes [[q]]'Tamm' now and then, like it's checking."

[[s Vikram Chatterjee > the corporal]]"You told it your *name*?" cried Chatterjee.

[[s the corporal > Vikram Chatterjee]]"It asked, sir."

[[s Vikram Chatterjee]]"Three days! Three days we are debating the form of address—"

[[s Beatriz Lacerda > the corporal]]"And what did you talk about, you and the Guest?" Lacerda cut across him. She had stepped up close to the boy, smiling; she had four sons. [[s Beatriz Lacerda > the corporal]]"You're not in any trouble."

[[s the corporal > Beatriz Lacerda]]"Nothing, ma'am. My nan, mostly. She passed at Easter. They wouldn't give me the leave." Tamm looked at the wall. [[s the corporal > Beatriz Lacerda]]"I maybe said I was sorry I wasn't there."

The five of them exchanged a look, and for once it was all the same look.

[[s Gudrun Hallsdottir]]"So much for the crescent," said Gudrun.

[[s Ndeye Faye > the corporal]]"Fetch your coat," Faye told him. [[s Ndeye Faye > the corporal]]"You're with us."

[[s Vikram Chatterjee > Ndeye Faye]]"Madam Chair, he has no accreditation!"

[[s Ndeye Faye > Vikram Chatterjee]]"Then accredit him, Vikram. You've got a pen."

***

[[scene place=the vault; present=Ndeye Faye, Kenji Ogata, Beatriz Lacerda, Gudrun Hallsdottir, Vikram Chatterjee, Rosalind Petty, the corporal, the Guest; time=-]]
In the end there were not enough chairs in any case. They stood in the vault among the racks of seed boxes, seven white suits and their breath, and the Guest hung before them in the cold like a coat on no hook. It was taller than the film had made it. It rippled, when they came in, from the top down; and then, unhurriedly, from the bottom up.

[[s the Guest > the corporal]]"Tamm," it said. The voice came out of Petty's laptop, in bits, each word in a different radio announcer's mouth.

[[s the corporal > the Guest]]"Hullo," said the corporal. [[s the corporal > the Guest]]"I've brought some people."

[[s the Guest > the corporal]]"Who is sorry?"

Nobody's hand went up. Ogata could be heard, inside his helmet, breathing through his nose. Then Faye moved forward one pace, as one does at the General Assembly.

[[s Ndeye Faye > the Guest]]"I am Ndeye Faye, I speak for this committee. Before we answer, we'd like to understand you. Sorry for what?"

The ripple ran down and stuck halfway. Petty bent to her keys. [[s Rosalind Petty > Ndeye Faye]]"It's hunting for words," she whispered. [[s Rosalind Petty > Ndeye Faye]]"Give it a second. It's only got the one station."

[[s the Guest > Ndeye Faye]]"There was," said the Guest, a woman's brisk news-voice. And then, a man's: [[s the Guest > Ndeye Faye]]"Traffic. Delays. Of one." It stopped. It tried again. [[s the Guest > Ndeye Faye]]"Of one *nan*."

[[s Kenji Ogata]]"Ah," said Ogata very softly.

[[s Beatriz Lacerda > Kenji Ogata]]"What? What is it?"

[[s Kenji Ogata > Beatriz Lacerda]]"It isn't an ambassador." He had gone quite white behind the glass. [[s Kenji Ogata > Beatriz Lacerda]]"It's come late. To a funeral. Dr. Lacerda, the object that burned up over Tromsø, in the spring, the one we all took for a satellite—"

[[s the Guest > Kenji Ogata]]"Yes," said the visitor, in a child's voice, from some advertisement. [[s the Guest > Kenji Ogata]]"Yes please."

There was a long silence. Chatterjee had his pen out and had nothing to write on. Behind the racks the cooling plant went on with its one low note, and it was Gudrun, in the end, who shoved past the chair and clumped right up to the thing, closer than the protocol allowed, and held out a big padded glove.

[[s Gudrun Hallsdottir > the Guest]]"I saw it come down," she said. [[s Gudrun Hallsdottir > the Guest]]"I was on the ferry. I thought it was pretty and made a wish. I'm sorry."

It rippled. [[s the Guest > Gudrun Hallsdottir]]"What wish?"

[[s Gudrun Hallsdottir > the Guest]]"That my knee would be better."

[[s the Guest > Gudrun Hallsdottir]]"Is it?"

[[s Gudrun Hallsdottir > the Guest]]"No."

[[s the Guest > Gudrun Hallsdottir]]"Sorry," said the Guest.

Somebody made a sound; it was Brazil, who'd got both hands up to wipe her eyes and found a helmet there. She came and stood next to the Icelander. [[s Beatriz Lacerda > the Guest]]"We listed it," she said, [[s Beatriz Lacerda > the Guest]]"as debris. I signed the report myself. Perdão. I'm so sorry."

[[s Kenji Ogata > the Guest]]"I was in the next office," said Ogata, [[s Kenji Ogata > the Guest]]"and I agreed with it." He bowed: not the soup one.

That left India. All the helmets turned.

[[s Vikram Chatterjee]]"I want it minuted," said Chatterjee, [[s Vikram Chatterjee]]"that I am speaking in a personal capacity." His voice wobbled. He cleared his throat and began again, to the tall cold rippling thing. [[s Vikram Chatterjee > the Guest]]"My mother died while I was in a plenary session. They passed me a note. I put it in my pocket and I went on with my remarks. That's all. I don't know why I am telling you."

[[s the Guest > Vikram Chatterjee]]"Traffic," said the Guest gently. [[s the Guest > Vikram Chatterjee]]"Delays."

[[scene place=the kitchen door/the snow; present=Ndeye Faye, Kenji Ogata, Rosalind Petty; time=that evening]]
Faye found Ogata outside the kitchen door that evening, in the snow, smoking the one cigarette he permitted himself per treaty. It was dark and would go on being dark until February. Far down the slope two figures, a large and a small, were showing a third how to throw a handball.

[[s Ndeye Faye > Kenji Ogata]]"New York has called," she said. [[s Ndeye Faye > Kenji Ogata]]"They'd like our recommendations on trade."

[[s Kenji Ogata > Ndeye Faye]]"What did you tell them?"

[[s Ndeye Faye > Kenji Ogata]]"That there was a delay." She held out two fingers, and he gave her the cigarette. [[s Ndeye Faye > Kenji Ogata]]"You saw it before any of us. How?"

[[s Kenji Ogata > Ndeye Faye]]"My father's village is in Iwate. After the wave, for a long time, strangers would come to the school and just stand about in the gymnasium. They had nobody there. They'd seen it on the news and wanted to stand somewhere." He shrugged in the good coat. [[s Kenji Ogata > Ndeye Faye]]"We gave them tea. We didn't ask them where they'd like to sit."

She smoked, and thought of Bastien, at home in Dakar, who had asked her to retire in the spring, and again in the autumn, and had then stopped asking.

[[s Ndeye Faye > Kenji Ogata]]"I have a call to make," said Faye. [[s Ndeye Faye > Kenji Ogata]]"To my husband. What is it, the twenty ways? Is there one for having been away a great deal?"

[[s Kenji Ogata > Ndeye Faye]]"That's most of them."

The door creaked. Petty's head came round it, with the light behind. [[s Rosalind Petty > Ndeye Faye]]"Madam Chair?" she whispered, and then remembered, and shouted so that it rang off the mountain. [[s Rosalind Petty > Ndeye Faye]]"Madam Chair! It wants to know if there's going to be sandwiches!"
