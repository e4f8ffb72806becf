title: Anchor Leg
section: third | past | - | Birgitta Lund
person: Birgitta Lund | Birdie; Lund; Bird | she/her
person: Nkechi Obiora | Nkechi; Kech; the captain | she/her
person: Pilar Santamaria | Pilar; Pili | she/her
person: Ha-eun Bae | Ha-eun; Bae; the freshman; the younger girl | she/her
person: Coach Drummond | Coach Drummond; Coach; Drummond; the coach | she/her
person: Mrs. Obiora | Mrs. Obiora; Mommy | she/her
person: the girl in the green cap | the girl in the green cap; the girl from Westbrook; Green Cap | she/her
relation: Mrs. Obiora | Nkechi Obiora | family:mother
relation: Birgitta Lund | Nkechi Obiora | friend
relation: Pilar Santamaria | Nkechi Obiora | friend
relation: Birgitta Lund | the girl in the green cap | rival
relation: Birgitta Lund | Pilar Santamaria | friend
=====
[[scene place=the locker room at Tillman Natatorium/the locker room; present=Birgitta Lund, Nkechi Obiora, Pilar Santamaria, Ha-eun Bae; time=An hour before the final of the 4x100]]
An hour before the final of the 4x100, somebody had eaten Nkechi’s banana.

[[s Nkechi Obiora > Birgitta Lund, Pilar Santamaria, Ha-eun Bae]]“I’m not mad,” she said. She stood on the bench in the locker room at Tillman Natatorium with the peel held up by its stem like something from a crime show. [[s Nkechi Obiora > Birgitta Lund, Pilar Santamaria, Ha-eun Bae]]“I just want a name.”

[[s Pilar Santamaria > Nkechi Obiora]]“You’re a little mad.”

[[s Nkechi Obiora > Pilar Santamaria]]“I’m captain mad. It’s different. I’ve had a banana before every final since I was nine.”

[[s Pilar Santamaria > Nkechi Obiora]]“It’s potassium, Kech. It’s not Jesus.”

[[s Birgitta Lund > Ha-eun Bae]]“Was it you?” Birdie asked the freshman, not unkindly.

Ha-eun Bae, who was fourteen and had been on the relay for exactly six days, since Joss broke her wrist, shook her head so hard that her goggles fell off. Then her chin began to go.

[[s Birgitta Lund > Ha-eun Bae]]“Oh no. No, no, hey.”

[[s Ha-eun Bae > Nkechi Obiora, Birgitta Lund, Pilar Santamaria]]“I thought it was a team banana,” Ha-eun whispered.

Nobody said anything. Then Pilar laughed, one bark, and it was all over: Pilar folded in half against the lockers, Birdie had to sit down, and the captain of the Lakemont girls stood on her bench, peel in hand, trying to keep her mouth straight.

[[s Pilar Santamaria > Birgitta Lund, Nkechi Obiora]]“A team banana,” wept Pilar.

[[s Ha-eun Bae > Nkechi Obiora]]“I’ll buy you another one. There’s a machine.”

[[s Nkechi Obiora > Ha-eun Bae]]“There is no machine that sells bananas, baby.”

[[s Ha-eun Bae > Nkechi Obiora]]“There might be.”

[[s Nkechi Obiora > Ha-eun Bae]]“Come here.” Nkechi got down and put her forehead on the younger girl’s forehead, which she did to all of them before a race, and which the parents thought was praying. [[s Nkechi Obiora > Ha-eun Bae]]“You leave on Pili’s fingers, not on her cap. You see fingers, you’re gone. What do you see?”

[[s Ha-eun Bae > Nkechi Obiora]]“Fingers.”

[[s Nkechi Obiora > Ha-eun Bae]]“And you are?”

[[s Ha-eun Bae > Nkechi Obiora]]“Gone.”

It was only because Birdie was hunting for her other flip-flop, on hands and knees, that she saw the envelope. It had slid out of the side pocket of a bag with OBIORA on it in silver pen. It was already open. It had a palm tree on it, and the crest of a school, and it began, in type that anybody could have read from the floor, [[q]]“We are delighted to welcome you for the spring semester.”

Birdie put it back where it came from. The flip-flop turned out to be on her foot.

---

[[scene place=under the bleachers; present=Birgitta Lund, Nkechi Obiora, Pilar Santamaria, Ha-eun Bae]]
Under the bleachers it was hot, and the whole place boomed like the inside of a drum. They had come down here since they were ten, to eat dry gelatin powder out of their palms and to hate people. Nkechi was already on the good crate.

[[s Nkechi Obiora > Birgitta Lund]]“You’re being weird, Bird.”

[[s Birgitta Lund > Nkechi Obiora]]“I’m not.”

[[s Nkechi Obiora > Birgitta Lund]]“You said ‘good luck’ to me. You’ve never said that. You say ‘don’t drown.’”

[[s Birgitta Lund > Nkechi Obiora]]“Don’t drown.”

[[s Nkechi Obiora > Birgitta Lund]]“Thank you. What is it?”

[[s Birgitta Lund > Nkechi Obiora]]“Nothing. When were you going to tell me about spring?”

The drum boomed. Up above them a thousand feet were stamping for somebody in lane two.

[[s Nkechi Obiora > Birgitta Lund]]“You went in my bag.”

[[s Birgitta Lund > Nkechi Obiora]]“It fell out. I was looking for my flip-flop.”

[[s Nkechi Obiora > Birgitta Lund]]“You’re wearing your flip-flop.”

[[s Birgitta Lund > Nkechi Obiora]]“I know I’m wearing it now!”

Nkechi picked at the wax on the crate.

[[s Nkechi Obiora > Birgitta Lund]]“After this,” she said at last. [[s Nkechi Obiora > Birgitta Lund]]“I wanted to do this first. I thought if I told you, you’d do that thing with your face the whole final. That thing. That one.”

[[s Birgitta Lund > Nkechi Obiora]]“Where is it?”

[[s Nkechi Obiora > Birgitta Lund]]“San Diego. My mom’s hospital has another hospital.”

[[s Birgitta Lund > Nkechi Obiora]]“That’s so far.”

[[s Nkechi Obiora > Birgitta Lund]]“They’ve got a fifty-meter pool with a roof that opens.”

[[s Birgitta Lund > Nkechi Obiora]]“I don’t care about the roof.”

[[s Nkechi Obiora > Birgitta Lund]]“I do, a bit.”

[[s Birgitta Lund > Nkechi Obiora]]“I know. I do too, I just don’t want to right now. Who else knows?”

[[s Nkechi Obiora > Birgitta Lund]]“Coach.”

[[s Birgitta Lund > Nkechi Obiora]]“You told Drummond before me?”

[[s Nkechi Obiora > Birgitta Lund]]“She had to sign a thing.”

[[s Birgitta Lund > Nkechi Obiora]]“Does Pili know?”

[[s Pilar Santamaria > Birgitta Lund, Nkechi Obiora]]“Know what?” said Pilar.

She was ducking in under the lowest beam with a parka around her shoulders and Ha-eun behind her, carrying, of all things, a banana.

[[s Ha-eun Bae > Nkechi Obiora]]“A lady had one,” the freshman explained. [[s Ha-eun Bae > Nkechi Obiora]]“I told her it was medical.”

[[s Pilar Santamaria > Birgitta Lund, Nkechi Obiora]]“Know what?” Pilar said again, and looked from one of them to the other. [[s Pilar Santamaria > Nkechi Obiora]]“Kech? Why’s she got the face?”

Nkechi took the banana and held it in both hands. She didn’t seem to be able to start, so Birdie, who loved her, did it for her.

[[s Birgitta Lund > Pilar Santamaria]]“She’s moving. In January.”

[[s Pilar Santamaria > Nkechi Obiora]]“Moving where?”

[[s Nkechi Obiora > Pilar Santamaria]]“California.”

[[s Pilar Santamaria > Nkechi Obiora]]“No you’re not,” said Pilar. She said it quite calmly. She pulled up the hood of her parka, and sat down on the concrete, and said from inside the hood, [[s Pilar Santamaria > Nkechi Obiora]]“No you’re not, you’re doing my eyeliner for prom.”

[[s Coach Drummond > Birgitta Lund, Nkechi Obiora, Pilar Santamaria, Ha-eun Bae]]“Lakemont!” It came down through the planks from a long way above, a voice made out of gravel and cough drops. [[s Coach Drummond > Birgitta Lund, Nkechi Obiora, Pilar Santamaria, Ha-eun Bae]]“Lakemont relay! I can see your feet! Marshaling, now, or I will swim it myself!”

[[s Birgitta Lund > Coach Drummond]]“Coming, Coach!” Birdie yelled at the planks.

[[s Coach Drummond > Birgitta Lund]]“Is that you, Lund?”

[[s Birgitta Lund > Coach Drummond]]“Yes, Coach!”

[[s Coach Drummond > Birgitta Lund]]“Are they crying?”

Birdie looked at them. Pilar’s hood was shaking, and Ha-eun, who’d known Nkechi for six days, was howling like a toddler in a supermarket. The captain alone was dry. She was chewing.

[[s Birgitta Lund > Coach Drummond]]“Only some of us!”

There was a pause overhead. [[s Coach Drummond > Birgitta Lund]]“Well, bring them anyway,” said the coach.

[[scene place=the marshaling room/a corridor with chairs; present=Birgitta Lund, Nkechi Obiora, Pilar Santamaria, Ha-eun Bae, Coach Drummond]]
The marshaling room was only a corridor with chairs. Coach Drummond was waiting at the end of it, five feet tall in a windbreaker from 1994, and she went down the row of them with a pack of tissues as though she were dealing cards.

[[s Coach Drummond > Birgitta Lund, Nkechi Obiora, Pilar Santamaria, Ha-eun Bae]]“Blow,” she ordered. [[s Coach Drummond > Pilar Santamaria]]“Hood off, Pilar. You can hate me later.”

[[s Pilar Santamaria > Coach Drummond]]“You signed a thing.”

[[s Coach Drummond > Pilar Santamaria]]“I sign lots of things. I signed your detention slip, and I said you were at the dentist.” The coach looked them over, not one of them with a nose that wasn’t red, and for a second it seemed as if she might say something that they’d all remember. [[s Coach Drummond > Birgitta Lund, Nkechi Obiora, Pilar Santamaria, Ha-eun Bae]]“All right,” she said. [[s Coach Drummond > Birgitta Lund, Nkechi Obiora, Pilar Santamaria, Ha-eun Bae]]“It’s four hundred yards. Be sad on Sunday.”

***

[[scene place=behind the blocks/lane four; present=Birgitta Lund, Nkechi Obiora, Pilar Santamaria, Ha-eun Bae, Coach Drummond, the girl in the green cap]]
The girl in the green cap had the anchor leg for Westbrook and shoulders like a door. She rolled them next to Birdie behind the blocks while the second swimmers turned for home.

[[s the girl in the green cap > Birgitta Lund]]“Your backup’s cute,” she said, nodding at Ha-eun, who stood up on the block of lane four with her toes curled over the edge, her lips going. [[s the girl in the green cap > Birgitta Lund]]“What’s she saying?”

[[s Birgitta Lund > the girl in the green cap]]“Fingers.”

[[s the girl in the green cap > Birgitta Lund]]“What?”

[[s Birgitta Lund > the girl in the green cap]]“She’s saying ‘fingers.’”

Green Cap considered this. [[s the girl in the green cap > Birgitta Lund]]“We’ve got one who barks,” she said.

Nkechi had led off, and led; she was out already, steaming, hanging on to the block with her cap in her teeth. Pilar had gone second and lost most of it and was now, from the look of her elbows, taking it back out of pure rage. They touched, they all but touched, and Ha-eun went off that block like something thrown.

[[s Coach Drummond > Ha-eun Bae]]“Go, Bae!” roared Drummond from the side. [[s Coach Drummond > Ha-eun Bae]]“Go, go, hips, hips!”

Pilar came up blowing. [[s Pilar Santamaria > Birgitta Lund, Nkechi Obiora]]“Was that legal? Did she go early?”

[[s Nkechi Obiora > Pilar Santamaria]]“She saw fingers,” said Nkechi.

[[s Birgitta Lund > Pilar Santamaria]]“It was legal.” Birdie stepped up. The block was wet and cold and rough, and in front of her the whole length of the lane lay lit like a shop window. She could feel somebody’s hand close around her ankle, and she knew without looking whose.

[[s Nkechi Obiora > Birgitta Lund]]“Don’t drown,” the captain said.

[[t Birgitta Lund]]“In January,” thought Birdie, [[t Birgitta Lund]]“there’ll be nobody to say it.” And then she saw fingers.

She never remembered any of it afterward, not the turns, not the green thing in the corner of her eye. She remembered the wall. She remembered turning around and not being able to read the board because of what was in her goggles, and a voice beside her, over the lane rope.

[[s the girl in the green cap > Birgitta Lund]]“Six hundredths,” panted the girl from Westbrook.

[[s Birgitta Lund > the girl in the green cap]]“Who?”

[[s the girl in the green cap > Birgitta Lund]]“You, stupid. You did.” She let her head fall back in the water. [[s the girl in the green cap > Birgitta Lund]]“God. What do you guys eat?”

[[s Birgitta Lund > the girl in the green cap]]“Bananas,” said Birdie, and burst into tears.

They pulled her out by both arms. There was a heap, and she was in the bottom of it, with somebody’s knee in her ribs and a whole team’s worth of wet hair in her mouth. Somewhere over the top a phone was being held out at arm’s length, on speaker, and a woman’s voice came through it, tiny and huge.

[[s Mrs. Obiora > Nkechi Obiora]]“Nkechi? Nkechi, I am on my break, I have four minutes. Did you eat your banana?”

[[s Nkechi Obiora > Mrs. Obiora]]“Yes, Mommy.”

[[s Mrs. Obiora > Nkechi Obiora]]“And?”

[[s Nkechi Obiora > Mrs. Obiora]]“We won.”

A scream, in which other nurses seemed to join. Then Mrs. Obiora wanted to know who was that crying. [[s Mrs. Obiora > Nkechi Obiora]]“Is it Birdie? You have told her, then. Give me Birdie.”

The phone came down through the wet arms and legs, and Birdie got it against her ear.

[[s Mrs. Obiora > Birgitta Lund]]“Birdie, my daughter, listen to me. There is a sofa in San Diego. I have measured it. It is exactly as long as you.”
