title: try the gate (chapter 9)
section: third | present | - | Nasrin Holm
person: Nasrin Holm | Nasrin; Holm; Naz; Detective Holm; the brunette; the shorter woman; Detective | she/her
person: Tove Birkeland | Tove; Birkeland; Sarge; the sergeant; the blonde; the taller woman; her partner | she/her
person: Pim | Pim; the rookie; Officer Suwan | she/her
person: Milada | the redhead; the suspect; Jane Smith; Miss Smith; Milada; Mila; my daughter | she/her
person: the captain | Captain; the captain; Cap; Captain Horak; Mom; her mother | she/her
person: Ms. Adebayo | a woman in a suit; the woman in the suit; the lawyer; Folasade; Ms. Adebayo | she/her
person: Moreau | the desk sergeant; Moreau | she/her
person: Odile | Odile; my girlfriend | she/her
relation: the captain | Milada | family:mother
relation: Nasrin Holm | Tove Birkeland | romantic
relation: Nasrin Holm | Pim | colleague
relation: Tove Birkeland | the captain | colleague
relation: Milada | Odile | romantic
relation: Milada | Ms. Adebayo | other
=====
[[scene place=the break room; present=Nasrin Holm, Tove Birkeland; time=three forty in the morning]]
[[s Nasrin Holm > Tove Birkeland]]"Hold still."

[[s Tove Birkeland > Nasrin Holm]]"I am holding still."

[[s Nasrin Holm > Tove Birkeland]]"Your wriggling, Birkeland."

[[s Tove Birkeland > Nasrin Holm]]"Its cold!"

The blonde is sitting on the break room table with her sleeve rolled up to the shoulder and her boots on a chair, and Nasrin is standing between her knees with the iodine, because that's the only place to stand. Obviously. It's three forty in the morning. She's been telling herself that for ten minutes now.

[[s Nasrin Holm > Tove Birkeland]]"You didn't have to go over the fence." she says.

[[s Tove Birkeland > Nasrin Holm]]"She went over the fence."

[[s Nasrin Holm > Tove Birkeland]]"She's twenty two and she weighs as much as a cat. You're thirty six and there was a gate, Tove. It was open."

The taller woman looks down at her and does that thing with her mouth. [[s Tove Birkeland > Nasrin Holm]]"You called me Tove"

[[s Nasrin Holm > Tove Birkeland]]"I'm tired."

[[s Tove Birkeland > Nasrin Holm]]"You've been tired for three years, you never called me Tove."

[[s Nasrin Holm > Tove Birkeland]]"Hold. Still."

[[scene place=the break room; present=Nasrin Holm, Tove Birkeland, Pim]]
The door bangs open. Its the rookie, with her hat on crooked and a carton in her hand.

[[s Pim > Tove Birkeland, Nasrin Holm]]"Sarge? Detective Holm? She wants... oh." Pim goes the color of the iodine. [[s Pim > Tove Birkeland, Nasrin Holm]]"I can come back??"

[[s Nasrin Holm > Pim]]"No," says Nasrin, and [[s Tove Birkeland > Pim]]"Yes," says her partner, at exactly the same time.

Pim picks the answer that lets her keep talking. [[s Pim > Tove Birkeland, Nasrin Holm]]"She says her names Jane Smith. And she wants a lawyer, who's already here somehow? And oat milk."

[[s Tove Birkeland > Pim]]"And you went and got it for her." says Tove.

[[s Pim > Tove Birkeland]]"She asked really nicely, Sarge."

[[s Nasrin Holm > Pim]]"Did anyone call the captain," says Nasrin. Someone did. She can see it on the kid's face.

[[s Pim > Nasrin Holm]]"She was asleep," Pim whispers. [[s Pim > Nasrin Holm]]"She said a word."

The sergeant hops down off the table and tests the arm. She once got shot in the vest on a ferry and finished her sandwich first, and she's got blood all down her good jeans now and she looks delighted with everything. It's unbearable to be around, honestly. [[s Tove Birkeland > Nasrin Holm]]"How do I look?"

[[s Nasrin Holm > Tove Birkeland]]"Like you lost a fight with a fence."

[[s Tove Birkeland > Nasrin Holm]]"You should see the fence," says Tove.

***

[[scene place=Interview Two; present=Nasrin Holm, Tove Birkeland, Milada, Ms. Adebayo]]
The redhead in Interview Two has leaves in her hair and a split lip and looks like she is having the best night of her life. Next to her sits a woman in a suit that cost more than Nasrin's car.

[[s Ms. Adebayo > Nasrin Holm, Tove Birkeland]]"My client has nothing to say," says the woman in the suit.

[[s Milada > Tove Birkeland]]"I have tons to say," says the redhead. [[s Milada > Tove Birkeland]]"Hows your arm?"

[[s Tove Birkeland > Milada]]"Fine, thanks for asking." The blonde drops into a chair backwards like she always does.

[[s Milada > Tove Birkeland]]"I feel so bad, I yelled at you to try the gate."

[[s Tove Birkeland > Milada]]"I thought it was a trick!"

Nasrin puts the evidence bag down between them before they can become best friends. In the bag is a bracelet, gold, with little garnets. [[s Nasrin Holm > Milada]]"Miss Smith. You broke into a police warehouse tonight and this is the only thing you had on you that wasn't yours."

[[s Ms. Adebayo > Nasrin Holm]]"Then check your log, Detective." says the lawyer.

[[s Nasrin Holm > Ms. Adebayo]]"We did. It came in in March with the Quay Street burglaries. Box eleven forty."

[[s Ms. Adebayo > Nasrin Holm]]"And is box eleven forty missing a bracelet?"

[[s Tove Birkeland > Ms. Adebayo]]"Its been missing one since April," Tove says slowly.

[[s Milada > Nasrin Holm, Tove Birkeland]]"So think about it!" The suspect leans in, all elbows. [[s Milada > Nasrin Holm, Tove Birkeland]]"Who breaks IN with one bracelet and gets chased out with one bracelet?"

Nasrin is running on two hours of sleep and gas station coffee but she gets there. [[s Nasrin Holm > Milada]]"You weren't taking it. You were putting it back."

[[s Ms. Adebayo > Milada]]"Do not answer that," says the woman in the suit.

[[s Milada > Nasrin Holm]]"Ding ding ding" says the redhead.

[[s Nasrin Holm > Milada]]"So who took it?"

And just like that the best night of her life is over. She looks at the table. She looks, Nasrin thinks, about fifteen. [[s Milada > Nasrin Holm]]"Not me," she says.

The phone on the wall buzzes. Nasrin gets it because Tove is bleeding on the floor again and pretending she isn't.

[[s Moreau > Nasrin Holm]]"Holm? It's Moreau." The desk sergeant has the voice of somebody eating chips in the dark. [[s Moreau > Nasrin Holm]]"Cap just came through here in her pajamas. She wanted to know who you had up there and I said some redhead, about yay high, likes oat milk. And she went a funny color."

[[s Nasrin Holm > Moreau]]"Funny how?"

[[s Moreau > Nasrin Holm]]"Funny like she took the stairs. Listen Holm, a word of advice from one old-"

The door opens.

[[scene place=Interview Two; present=Nasrin Holm, Tove Birkeland, Milada, Ms. Adebayo, the captain, Pim]]
Captain Horak has a long black coat on over striped pajamas, and Pim behind her like a small worried tugboat, and she is already giving orders. [[s the captain > Nasrin Holm, Tove Birkeland]]"I want the log, I want the camera, and I want to know why nobody-"

She stops. Nasrin has seen the captain walk into a room with a dead mayor in it and ask about lunch. She has never seen her stop.

[[s the captain > Milada]]"Milada," says the captain.

[[s Milada > the captain]]"Hi mom."

[[s Pim]]"MOM?" says Pim, and drops the oat milk.

Tove opens her mouth. Nasrin steps on her foot.

[[s the captain > Milada]]"What did you do to your hair."

[[s Milada > the captain]]"Its called Copper Sunset."

[[s the captain > Milada]]"Its called four in the morning in my precinct! You're in Lyon!"

[[s Milada > the captain]]"I came back"

[[s the captain > Milada]]"When?"

[[s Milada > the captain]]"...January?"

[[s Ms. Adebayo > the captain]]"Captain, I really have to advise-" The lawyer has half gotten up.

[[s the captain > Ms. Adebayo]]"Sit down Folasade. I know what you charge, and I know what she has in the bank, so I know who's paying for you."

[[s Ms. Adebayo > the captain]]"She said installments," says Ms. Adebayo with dignity, and sits.

The rookie is on her knees with a handful of paper towels, trying to be invisible. Nasrin moves her feet for her. She's worked for this woman for six years and she knew there was a daughter the way you know there's a moon. There's a photo on the captains desk. It has braces and brown braids.

[[s Milada > the captain]]"It was Odile," the redhead says to the table.

[[s the captain > Milada]]"Odile who does the property room? That Odile?"

[[s Milada > the captain]]"Odile who was my girlfriend. She gave it to me for my birthday. She said she got it at a [[q]]'vintage place'. I wore it for months! I wore it on video and you said 'what a pretty bracelet', mom, you SAID that."

Nobody looks at the captain.

[[s Milada > the captain]]"And then I saw the sticker thing inside the box. So I broke up with her and I thought if I just put it back then nobody would have to, you know."

[[s the captain > Milada]]"Know," says her mother.

[[s Milada > the captain]]"Get in trouble. I was going to say get in trouble. You. For not noticing."

It's so quiet that you can hear the oat milk.

The captain buttons her coat, all the way up, over the stripes. It takes a while. When she's done she is a captain again. [[s the captain > Tove Birkeland]]"I can't touch this. Birkeland its yours. You write down everything, and that I was in here and what I said, and don't be nice about it. Pick up Odile Garnier before she's had her coffee."

[[s Tove Birkeland > the captain]]"Yes Cap," says the sergeant.

[[s the captain > Ms. Adebayo]]"Ms. Adebayo. Is my daughter done talking?"

[[s Ms. Adebayo > the captain]]"She should of been done an hour ago."

[[s the captain > Nasrin Holm, Tove Birkeland]]"Good. Then I'm going to go and stand in the corridor and be in charge for four minutes. And after that I'm going to be somebody's mother in it, and I'd like it empty."

When she's gone nobody breathes. Then a very small voice says [[s Milada > Tove Birkeland]]"Is it bad?"

[[s Tove Birkeland > Milada]]"Its trespassing and a fence." Tove thinks about it. [[s Tove Birkeland > Milada]]"The fence is kind of on me, Mila. There was a gate."

[[scene place=the fire escape; present=Nasrin Holm, Tove Birkeland; time=sunup]]
By sunup they've got Odile Garnier downstairs in tears, and the two of them have got the fire escape, and one coffee.

[[s Nasrin Holm > Tove Birkeland]]"You're bleeding through it."

[[s Tove Birkeland > Nasrin Holm]]"I'm fine."

[[s Nasrin Holm > Tove Birkeland]]"Give me your arm."

[[s Tove Birkeland > Nasrin Holm]]"You called her Milada on the form, the captain'll like that. Not [[q]]'the suspect'."

[[s Nasrin Holm > Tove Birkeland]]"Arm, Birkeland."

[[s Tove Birkeland > Nasrin Holm]]"And were back to Birkeland."

[[s Nasrin Holm > Tove Birkeland]]"Do you want me to fix this or not?"

[[s Tove Birkeland > Nasrin Holm]]"I want you to say the other thing."

[[s Nasrin Holm > Tove Birkeland]]"What other thing."

[[s Tove Birkeland > Nasrin Holm]]"You know what thing. You said it like it'd been in your pocket the whole time."

The brunette winds the bandage around once, twice. She has very steady hands, everybody says so, they should see them from in here. [[t Nasrin Holm]]"Dont," she thinks, [[t Nasrin Holm]]"don't do it, you have to sit in a car with this woman."

[[s Nasrin Holm > Tove Birkeland]]"What if its a trick," she says to the bandage.

[[s Tove Birkeland > Nasrin Holm]]"What?"

[[s Nasrin Holm > Tove Birkeland]]"When somebody yells 'try the gate'. You went over eight feet of wire because you were sure that it was a trick."

The sergeant doesn't say anything for so long that the streetlights go off. Then she puts the coffee down, really carefully, on the step where neither of them can kick it.

[[s Tove Birkeland > Nasrin Holm]]"Naz," she says. [[s Tove Birkeland > Nasrin Holm]]"I've been standing here yelling it since the Halvard case. I got you that plant."

[[s Nasrin Holm > Tove Birkeland]]"I thought that was a normal plant!"

[[s Tove Birkeland > Nasrin Holm]]"It had a card!!"

[[s Nasrin Holm > Tove Birkeland]]"The card said 'from your partner'!"

[[s Tove Birkeland > Nasrin Holm]]"Yeah," says the taller woman. [[s Tove Birkeland > Nasrin Holm]]"It did."

Oh.

[[s Nasrin Holm > Tove Birkeland]]"Tove," says Nasrin, and tries the gate.
