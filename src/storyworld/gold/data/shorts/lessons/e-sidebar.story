title: Sequestered
section: third | past | - | Constance Achterberg
person: Constance Achterberg | Constance Achterberg; Achterberg; Connie; Ms. Achterberg; counsel for the defense | she/her
person: Ravi Mehrotra | Ravi Mehrotra; Mehrotra; Mr. Mehrotra; Ravi; the prosecutor | he/him
person: Judge Pell | Judge Pell; the judge; Your Honor; Pell; Judge | she/her
person: Dolores Quintana | Dolores Quintana; Mrs. Quintana; the witness; ma’am; the old woman; the lady | she/her
person: the bailiff | the bailiff | he/him
person: Tobin Hale | Tobin Hale; Tobin; the defendant; Mr. Hale | he/him
person: my husband | my husband | he/him
person: Arturo | Arturo; my son | he/him
relation: Constance Achterberg | Ravi Mehrotra | rival: opposing counsel, once partners in one office
relation: Constance Achterberg | Tobin Hale | other: his lawyer
relation: Arturo | Dolores Quintana | family: son
relation: my husband | Dolores Quintana | romantic: husband
=====
Sequestered

[[scene place=Courtroom 4; present=Constance Achterberg, Ravi Mehrotra, Judge Pell, Dolores Quintana, the bailiff, Tobin Hale; time=a quarter past eleven]]
By a quarter past eleven the radiator in Courtroom 4 had been knocking for an hour, and Judge Pell had twice asked the bailiff to do something about it, and the bailiff had twice gone over and looked at it.

[[s Judge Pell > Constance Achterberg]]“Ms. Achterberg,” said the judge. [[s Judge Pell > Constance Achterberg]]“Today, if possible.”

[[s Constance Achterberg > Judge Pell]]“Yes, Your Honor.” Constance Achterberg squared her papers on the lectern. They were blank; she liked something to square. [[s Constance Achterberg > Dolores Quintana]]“Mrs. Quintana, good morning. I just want to go back over the night of the fire with you. Is that all right?”

[[s Dolores Quintana > Constance Achterberg]]“I told it already to him.”

[[s Constance Achterberg > Dolores Quintana]]“You did. Beautifully.”

[[s Ravi Mehrotra > Judge Pell]]“Objection,” said Mehrotra, without looking up from his pad. [[s Ravi Mehrotra > Judge Pell]]“Counsel’s flirting.”

[[s Judge Pell > Ravi Mehrotra]]“Sit down, Mr. Mehrotra.”

[[s Ravi Mehrotra > Judge Pell]]“I haven’t stood up, Judge.”

[[s Judge Pell > Ravi Mehrotra]]“Then stop thinking about it. Go on, Ms. Achterberg.”

Dolores Quintana had folded her hands on the rail. She was seventy-one; she’d worn a navy suit and a brooch in the shape of a wheelbarrow; she had told the jury, in her small exact voice, that she had seen Tobin Hale come out of the back of the Suds-O-Mat on Fennimore Street with a red can in his hand, and the jury had loved her. Tobin, at the defense table, was looking at the jury the way a dog looks at a shut door.

[[s Constance Achterberg > Dolores Quintana]]“Where were you when you saw him?”

[[s Dolores Quintana > Constance Achterberg]]“At my window. In the kitchen.”

[[s Constance Achterberg > Dolores Quintana]]“And that’s the third floor?”

[[s Dolores Quintana > Constance Achterberg]]“The third floor.”

[[s Constance Achterberg > Dolores Quintana]]“What were you doing up? It was ten to three in the morning.”

[[s Dolores Quintana > Constance Achterberg]]“I don’t sleep. Since my husband, I don’t sleep. I wash the glasses.”

[[s Constance Achterberg > Dolores Quintana]]“You were washing glasses.”

[[s Dolores Quintana > Constance Achterberg]]“Clean ones,” said Mrs. Quintana. [[s Dolores Quintana > Constance Achterberg]]“I wash the clean ones.”

Somebody in the jury box made a soft sound. Achterberg felt it go by her like a bus she’d meant to catch.

[[s Constance Achterberg > Dolores Quintana]]“Was the light on in your kitchen?”

[[s Dolores Quintana > Constance Achterberg]]“Yes.”

[[s Constance Achterberg > Dolores Quintana]]“So you were looking out of a lit room, into the dark, through a window, three floors up.”

[[s Dolores Quintana > Constance Achterberg]]“There’s a lamp in the alley.”

[[s Constance Achterberg > Dolores Quintana]]“Is there? Was it working?”

[[s Ravi Mehrotra > Judge Pell]]“Asked and answered.” Now he was standing. [[s Ravi Mehrotra > Judge Pell]]“We had twenty minutes on the lamp, Your Honor. We had a man from the electric company. He brought a diagram.”

[[s Constance Achterberg > Judge Pell]]“I liked the diagram,” Achterberg said.

[[s Judge Pell > Ravi Mehrotra, Constance Achterberg]]“We all liked the diagram.” The radiator knocked, three times, like a landlord. Judge Pell took off her glasses and pressed the bridge of her nose. [[s Judge Pell > Ravi Mehrotra, Constance Achterberg]]“That’s it. Fifteen minutes. Ma’am, you’re still under oath, and you’re not to discuss your testimony with anyone, and that means the lawyers, the family and the man at the coffee cart. Do you understand?”

[[s Dolores Quintana > Judge Pell]]“I don’t drink coffee.”

[[s Judge Pell > Dolores Quintana]]“You’re very wise. All rise, or don’t, I’m leaving.”

[[s the bailiff]]“All rise,” said the bailiff, too late.

[[scene place=the corridor; present=Constance Achterberg, Ravi Mehrotra; time=-]]
The corridor smelled of floor wax and other people’s lunches. Achterberg had got as far as the vending machines when a dollar bill came over her shoulder and was fed, crisply, into the slot.

[[s Ravi Mehrotra > Constance Achterberg]]“Pretzels,” said Mehrotra. [[s Ravi Mehrotra > Constance Achterberg]]“You’re going to say you don’t want any, and then you’re going to eat mine.”

[[s Constance Achterberg > Ravi Mehrotra]]“I’m not hungry.”

[[s Ravi Mehrotra > Constance Achterberg]]“Eleven years we shared an office, Connie. I had a pretzel line in the budget.”

She took one. He leaned on the glass beside her, and for a moment they chewed side by side like two horses.

[[s Ravi Mehrotra > Constance Achterberg]]“The offer’s still open,” he said.

[[s Constance Achterberg > Ravi Mehrotra]]“Six years.”

[[s Ravi Mehrotra > Constance Achterberg]]“Six is a present. You saw them. They want to adopt her. If you go at her eyes again, they’ll give him fifteen and give you the bill.”

[[s Constance Achterberg > Ravi Mehrotra]]“He didn’t do it.”

[[s Ravi Mehrotra > Constance Achterberg]]“You used to have a rule about saying that.”

[[s Constance Achterberg > Ravi Mehrotra]]“I used to have a partner who’d say it for me.” It had come out with more edge than she had planned. He looked into the bag. [[s Constance Achterberg > Ravi Mehrotra]]“He was at the bus depot, Ravi. He was asleep at the bus depot, with his shoes under his head.”

[[s Ravi Mehrotra > Constance Achterberg]]“With nobody to say so.”

[[s Constance Achterberg > Ravi Mehrotra]]“With nobody to say so.”

[[s Ravi Mehrotra > Constance Achterberg]]“Then it’s a nice story.” He said it gently enough. He screwed up the bag, missed the trash can, went and picked it up. [[s Ravi Mehrotra > Constance Achterberg]]“Think about six,” said the prosecutor, and he walked off toward the stairs, patting his pockets for the phone that he had always, always left on his desk.

[[scene place=the bench/behind the vending machines; present=Constance Achterberg, Dolores Quintana, the bailiff; time=-]]
She should have gone too. She stayed because her shoe had come untied, and because the corner behind the vending machines was warm; and so she was down on one knee, out of sight, when the bench on the other side of it creaked, and then creaked again, more heavily.

[[s the bailiff > Dolores Quintana]]“You want some water, ma’am?” It was the bailiff.

[[s Dolores Quintana > the bailiff]]“No. Thank you. You can’t talk to me.”

[[s the bailiff > Dolores Quintana]]“I can talk. You just can’t talk about the case.” Keys jingled. [[s the bailiff > Dolores Quintana]]“That’s a nice pin. What is that, a baby carriage?”

[[s Dolores Quintana > the bailiff]]“It’s a wheelbarrow.”

[[s the bailiff > Dolores Quintana]]“Oh, sure. I see it now.”

[[s Dolores Quintana > the bailiff]]“My son gave me. Arturo. He has the garden business, he has four trucks.” The small exact voice stopped. When it went on, it wasn’t exact. [[s Dolores Quintana > the bailiff]]“He had four trucks.”

[[s the bailiff > Dolores Quintana]]“Business bad?”

[[s Dolores Quintana > the bailiff]]“You have children?”

[[s the bailiff > Dolores Quintana]]“Two girls.”

[[s Dolores Quintana > the bailiff]]“They ever come in your house in the night, and you’re washing the glasses, and they smell of gasoline? And you say, what’s that smell, and they say, Mama, it’s from the mowers?”

Achterberg stopped with the lace in her fingers.

[[s the bailiff > Dolores Quintana]]“Ma’am,” said the bailiff. [[s the bailiff > Dolores Quintana]]“Ma’am, hold on.”

[[s Dolores Quintana > the bailiff]]“In November? Who mows in November?”

[[s the bailiff > Dolores Quintana]]“Mrs. Quintana, I got to ask you to stop there. I can’t hear that. I’m not— that’s not something I can have heard.”

[[s Dolores Quintana > the bailiff]]“I know,” said the witness. [[s Dolores Quintana > the bailiff]]“That’s why I’m telling to you.”

Nobody spoke. A door opened somewhere, let out a burst of laughing, and shut. Achterberg found that she was looking at a pretzel on the floor, and that there were two things she could do. She could stand up, in which case counsel for the defense had been hiding behind a snack machine listening to a sequestered witness, and there’d be a mistrial and a hearing and very likely a letter from the bar. Or she could stay down, and tie her shoe.

She stood up.

[[s the bailiff > Constance Achterberg]]“Aw, *jeez*,” the bailiff said.

He was a heavy man with a gray mustache, and he’d taken off his hat to talk to her. Mrs. Quintana did not seem surprised. She had the brooch in her palm; she had unpinned it, and there were two small holes in the navy blue.

[[s Constance Achterberg > the bailiff]]“I was tying my shoe,” said Achterberg.

[[s the bailiff > Constance Achterberg]]“I never saw you.”

[[s Constance Achterberg > the bailiff]]“Yes, you did.”

[[s the bailiff > Constance Achterberg]]“I’m saying, I could’ve not.” He turned the hat around in his hands by the brim, a full circle. He looked at the old woman, and at the door of Courtroom 4, and back. [[s the bailiff > Constance Achterberg]]“How old’s that kid of yours? The defendant?”

[[s Constance Achterberg > the bailiff]]“Twenty-two.”

[[s the bailiff > Constance Achterberg]]“My oldest’s twenty-two,” the bailiff said. And he put his hat back on, and he went to tell the judge.

* * *

[[scene place=chambers; present=Constance Achterberg, Ravi Mehrotra, Judge Pell, the bailiff; time=noon]]
In chambers it was noon, and Judge Pell had a sandwich in front of her with one bite out of it.

[[s Judge Pell > Constance Achterberg, Ravi Mehrotra]]“Let me see if I have this,” she said. [[s Judge Pell > Constance Achterberg]]“You were on the floor.”

[[s Constance Achterberg > Judge Pell]]“On one knee, Judge.”

[[s Judge Pell > Constance Achterberg]]“Proposing to the pretzels.”

[[s Ravi Mehrotra > Judge Pell]]“Your Honor,” said Mehrotra, [[s Ravi Mehrotra > Judge Pell]]“I move for a mistrial. I move to have whatever she heard struck, sealed and buried. I’d like to move to Canada.” He had gone a bad color. He wouldn’t look at her. [[s Ravi Mehrotra > Constance Achterberg]]“*Connie*. Of all the things. On a recess!”

[[s Constance Achterberg > Ravi Mehrotra]]“You’d have stayed down.”

[[s Ravi Mehrotra > Constance Achterberg]]“I’d have been on the stairs, where I was supposed to be!”

[[s Judge Pell > Ravi Mehrotra]]“Mr. Mehrotra.”

[[s Ravi Mehrotra > Judge Pell]]“I’m sorry, Judge.”

[[s Judge Pell > the bailiff]]“And you,” Pell said, past both of them, to the bailiff, who was trying to stand behind the flag. [[s Judge Pell > the bailiff]]“Twenty-six years, and you couldn’t have talked to her about the weather?”

[[s the bailiff > Judge Pell]]“I asked about the pin, Your Honor.”

[[s Judge Pell > the bailiff]]“The pin.”

[[s the bailiff > Judge Pell]]“I thought it was a baby carriage.”

The judge looked at her sandwich for some time. Then she wrapped it up in its paper, corner by corner, as though it were evidence.

[[s Judge Pell > Constance Achterberg, Ravi Mehrotra]]“The lady’s asked for a lawyer,” she said. [[s Judge Pell > Constance Achterberg, Ravi Mehrotra]]“She’s asked for a priest, too. And she’s asked me, would I please tell the boy that she’s sorry. I said I thought she might like to tell him herself. So. Mistrial. The jury goes home, Mr. Hale stays where he is until two o’clock, and between now and two o’clock, Mr. Mehrotra, you’re going to eat something and decide what your office believes.”

He didn’t say anything. He was looking, at last, at Achterberg; and after a moment he put his hand in his jacket and took out, of all things, the other bag of pretzels.

[[s Ravi Mehrotra > Constance Achterberg]]“Bus depot,” he said.

[[s Constance Achterberg > Ravi Mehrotra]]“Shoes under his head.”

[[s Ravi Mehrotra > Constance Achterberg]]“There’ll be a camera at the bus depot. Did nobody pull the camera?”

[[s Constance Achterberg > Ravi Mehrotra]]“I asked for it in April. Your office said it’d been taped over.”

[[s Ravi Mehrotra > Constance Achterberg]]“My office,” said Ravi Mehrotra slowly, [[s Ravi Mehrotra > Constance Achterberg]]“says that when it hasn’t looked.” He held out the bag. [[s Ravi Mehrotra > Constance Achterberg]]“Get your coat.”

Behind the wall, in the empty courtroom, the radiator knocked, and the bailiff, who had been waiting for a reason, went out to look at it.
