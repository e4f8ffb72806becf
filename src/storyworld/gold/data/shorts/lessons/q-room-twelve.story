title: Room Twelve
section: third | present | - | Idris
person: Idris | Idris; Mr. Kaya; her father | he/him
person: Tess | Tess; Ms. Finch; the teacher; the voice | she/her
person: Defne | Defne; Defne Kaya | she/her
person: Cem | Cem; his brother | he/him
person: Mrs. Abbot | Mrs. Abbot; the secretary | she/her
person: Oliver Pruitt | Oliver Pruitt; Oliver; a boy | he/him
person: Lale | Lale | she/her
person: Mr. Dunn | Mr. Dunn | he/him
relation: Idris | Defne | family: father
relation: Cem | Idris | family: brother
relation: Cem | Defne | family: uncle
relation: Lale | Defne | family: mother
relation: Tess | Defne | other: teacher
relation: Idris | Tess | romantic: slow burn
relation: Lale | Idris | romantic: separated
=====
Room Twelve

[[scene place=the bakery; present=Idris, Cem, Tess; time=the second Tuesday of September/ten past eleven]]
The first time she calls, Idris has both hands in a bucket of dough and his brother has to hold the phone to his ear.

It's the second Tuesday of September. It's ten past eleven, which at the bakery is the end of the day.

[[s Tess > Idris]]"Mr. Kaya? This is Ms. Finch at Linden Road. I've got Defne in Room Twelve this year. She's fine," the voice adds, fast, [[s Tess > Idris]]"I should've said that first. I always forget to say that first."

[[s Idris > Tess]]"She's fine," Idris repeats. His heart starts again. [[s Idris > Tess]]"So, what has happened?"

[[s Tess > Idris]]"She bit somebody."

[[s Idris > Tess]]"Who?"

[[s Tess > Idris]]"I can't really tell you who."

[[s Idris > Tess]]"It's Oliver Pruitt," he says.

There's a silence on the line. [[s Tess > Idris]]"I can't tell you it's Oliver Pruitt," says Ms. Finch.

Cem, who can hear every word of it, is shaking so hard that the phone slips. Idris catches it with his shoulder. There is dough on the screen, and in his ear. [[s Idris > Tess]]"Did it bleed?"

[[s Tess > Idris]]"No. It was through a sweater. More of a... gesture."

[[s Idris > Tess]]"Because he says to her she doesn't have a mother. All the summer he said it. I told her, use your words."

[[s Tess > Idris]]"She did use her words," says the teacher. [[s Tess > Idris]]"I had to look one of them up. Then she bit him." And then, in another tone, lower, as if she's turned to face a wall: [[s Tess > Idris]]"I didn't know that about her mother. It wasn't in the file. I'm sorry."

[[s Idris > Tess]]"She's in Rotterdam. It's not a, she isn't dead. She calls on Sundays." He doesn't know why he's explaining. He has flour on his eyelashes. [[s Idris > Tess]]"Lale is a good mother. She's a good mother from there."

[[s Tess > Idris]]"Okay," she says. [[s Tess > Idris]]"Thank you for telling me. I'll move Oliver."

When she's gone Cem wipes the phone on his apron. He's got the look on his face, the older-brother look.

[[s Cem > Idris]]"What?" says Cem.

[[s Idris > Cem]]"I didn't say anything."

[[s Cem > Idris]]"You did the voice. [[q]]'So, what has happened.' You did it like the news."

[[s Idris > Cem]]"Go and do the trays."

[[scene place=the kitchen; present=Idris, Defne, Tess; time=By November]]
By November it's every other Thursday, at seven, after the bath. It is official. There's a Plan, with a form, and the form has a box for [[m ?]]"home contact (frequency)." He sits at the kitchen table, and Defne is meant to be in bed, and Ms. Finch tells him how the fortnight went.

[[s Tess > Idris]]"No bites. One growl."

[[s Idris > Tess]]"Growl is good?"

[[s Tess > Idris]]"Growl is a huge step. Growl is communication. And she read out loud on Friday, did she tell you? The whole page."

[[s Idris > Tess]]"She told me she had a cheese stick."

Ms. Finch has a laugh that begins late, like a bus. He's started waiting for it. That's all, he tells himself; people wait for buses. [[s Idris > Tess]]"And you?" he says. [[s Idris > Tess]]"How was your fortnight?"

[[s Tess > Idris]]"Mine?"

[[s Idris > Tess]]"There's no box for it. I know."

[[s Tess > Idris]]"It was..." He hears her shift something, a chair, a cup. She is always still at the school when she calls. He knows the clank the radiator makes. [[s Tess > Idris]]"My landlord's selling up. I had a cold. I made twenty-six hedgehogs out of salt dough and I used the wrong flour, and they rose. They're *enormous*, Mr. Kaya. They look like loaves with regrets."

[[s Idris > Tess]]"You used self-raising."

[[s Tess > Idris]]"I used self-raising."

[[s Idris > Tess]]"Who sold you this? It's a crime."

[[s Defne > Idris]]"Is that Ms. Finch?" There's a small wet-haired person in the door, in dinosaur pajamas. [[s Defne > Idris]]"Tell her my hedgehog's the one with the hat."

[[s Idris > Defne]]"You're asleep," her father informs her.

[[s Defne > Idris]]"I'm not. Tell her."

He puts his hand over the phone, then thinks better of it and holds it out. Defne takes it in both of hers.

[[s Defne > Tess]]"Mine has the hat," she breathes. She listens. She nods for some time, as though it could be seen. [[s Defne > Tess]]"He doesn't have anyone. He just works and does my hair. Okay. Bye." She hands it back and walks away to bed.

Idris looks at the phone. It's still lit. There is no way on earth to hang up on it politely.

[[s Idris > Tess]]"What did you ask her?" he says at last.

[[s Tess > Idris]]"I asked who was going to eat the hedgehog." Her voice is very odd. [[s Tess > Idris]]"I swear to you that's all I asked."

---

[[scene place=the school office; present=Idris, Mrs. Abbot, Oliver Pruitt, Tess; time=In February]]
In February there is snow, and he is early, and it's the first time that he has seen her. He must've seen her. There was a night for parents in the fall, but he'd sent Cem, because of the ovens. He stands at the school office window, dripping, with a box of simit under his arm.

[[s Mrs. Abbot > Idris]]"Deliveries round the side," the secretary says without looking.

[[s Idris > Mrs. Abbot]]"I'm a father."

[[s Mrs. Abbot > Idris]]"Oh! Sorry, hon. Whose?"

[[s Idris > Mrs. Abbot]]"Defne Kaya's. Room Twelve. It's for the, she has a birthday."

[[s Mrs. Abbot > Idris]]"You're *Mr. Kaya*?" Mrs. Abbot rolls her chair back so she can have a look at all of him. [[s Mrs. Abbot > Idris]]"Well. You're the Thursdays."

He has no idea what to do with his face. Before he has to choose there's a boy beside him, a big blond sad one in wet socks, holding an ice pack to his chin.

[[s Oliver Pruitt > Idris]]"Are you Defne's dad?"

[[s Idris > Oliver Pruitt]]"Yes. Who are you?"

[[s Oliver Pruitt > Idris]]"I'm Oliver. I fell off the thing." He regards the box. [[s Oliver Pruitt > Idris]]"I don't say that stuff any more. My mom moved out too. Defne said you get used to it, and you get two toothbrushes."

Idris had plans, once, for Oliver Pruitt. He opens the lid of the box instead. [[s Idris > Oliver Pruitt]]"Take two," he says. [[s Idris > Oliver Pruitt]]"They're still warm. One for the chin."

[[s Tess > Oliver Pruitt]]"Oliver, did you get your—" A woman has come round the corner, quickly, with a pair of boots in her hand, and she stops. She is small. She has paint on her glasses. He'd thought she would be tall, for some reason. [[s Tess > Oliver Pruitt]]"...shoes," she finishes.

And he knows the voice, of course he does, he'd know it with his head in an oven.

[[s Idris > Tess]]"Ms. Finch," says Idris.

[[s Tess > Idris]]"Oh no," she says. [[s Tess > Idris]]"I mean, hello. You're not supposed to, I'm never this..." She looks down at herself. The paint goes all the way. [[s Tess > Idris]]"It was volcanoes."

[[s Mrs. Abbot]]"It's always something," remarks Mrs. Abbot to her screen.

[[s Oliver Pruitt > Tess]]"He gave me two," says Oliver with his mouth full.

[[s Idris > Tess]]"I brought for everyone," Idris says. [[s Idris > Tess]]"It's regular flour."

It comes late, the laugh. It comes up from somewhere round the boots. And in life, it turns out, it's got a face that goes with it, and he stands there on the rubber mat with snow running down his neck, a man of forty-one, and thinks quite calmly, *well, that's that, then.*

[[scene place=the bakery; present=Idris, Cem, Tess; time=The last day of school/twenty past four in the morning]]
The last day of school is the twentieth of June. He knows this because it's been circled on the bakery calendar since March, in red, and it wasn't him who circled it.

[[s Cem > Idris]]"At midnight she turns into a person," says Cem. It's twenty past four in the morning, and they're shaping. [[s Cem > Idris]]"No more teacher. You can ask her for a coffee like a normal man."

[[s Idris > Cem]]"She's moving. The landlord."

[[s Cem > Idris]]"Moving where?"

[[s Idris > Cem]]"I don't know. I don't ask. It's not in the Plan."

[[s Cem > Idris]]"Idris. Brother. Ten months you have been on the phone with this woman. You know the name of her *radiator*."

[[s Idris > Cem]]"Gerald," he admits.

[[s Cem > Idris]]"Gerald!" Cem throws up both hands, and flour goes to the ceiling.

The phone buzzes on the shelf. They both look at it. Nobody calls at that hour but the dairy. Idris wipes his fingers one by one, and turns it over, and it says [[m Tess > Idris]]"are you up? it's ok if not. nothing's wrong. (I said that first!!)"

[[s Cem > Idris]]"Is it the dairy?" asks Cem innocently.

Idris takes it out the back, to the step, where the sky's gone the color of a pigeon. He doesn't write. He wouldn't know how to spell it. He calls.

[[s Tess > Idris]]"You *are* up," she says, on half a ring.

[[s Idris > Tess]]"I'm a baker. Why are you?"

[[s Tess > Idris]]"I couldn't sleep. I've been packing Room Twelve since about two. I have all these hedgehogs." The radiator isn't clanking; it's summer. He can hear a bird at her end, and then, half a second later, the same bird at his. [[s Tess > Idris]]"And I realized I don't have a reason any more. To call on Thursdays. She's got Mr. Dunn next year, he'll be great, he doesn't do Plans. So I thought that if I rang before it was officially the last day, then technically..."

[[s Idris > Tess]]"It's still in the box."

[[s Tess > Idris]]"It's still in the box. Yes."

[[s Idris > Tess]]"Home contact," says Idris. [[s Idris > Tess]]"Frequency."

He sits down on the step. Behind him the door is open about one brother wide. He thinks of Lale, who said on Sunday, kindly, over all that sea, [[s Lale > Idris]]"You sound different. Who is it?" and he'd told her no one, and she had laughed at him in two languages.

[[s Idris > Tess]]"Where are you moving to?" he asks.

[[s Tess > Idris]]"Oh. Alder Street. It's just one room over the dry cleaner's. Do you know it?"

[[s Idris > Tess]]"I'm looking at it."

[[s Tess > Idris]]"You're what?"

[[s Idris > Tess]]"The dry cleaner is across from me. You have a yellow curtain. Somebody put it up on Saturday, very crooked." His mouth is dry. [[s Idris > Tess]]"I thought, this person should use a level."

There's nothing on the line for such a long time that he checks to see if she's there. Then over the road, on the second floor, a light comes on. The yellow curtain jerks, and sticks, and comes down altogether, pole and all.

[[s Tess > Idris]]"That was me," says the phone.

[[s Idris > Tess]]"Yes. I saw."

[[s Tess > Idris]]"I lied about being at the school. I'm in my pajamas. I didn't want to sound..."

[[s Idris > Tess]]"Ms. Finch," says Idris.

[[s Tess > Idris]]"It's Tess. It's ten months, it's Tess."

[[s Idris > Tess]]"Tess." He tries it again without any sound. She's at the window, small, a hand up against the glass, holding a hedgehog. [[s Idris > Tess]]"The bread comes out in five minutes. Would you like to have a coffee?"

[[s Cem]]"*Finally*," says the door.
