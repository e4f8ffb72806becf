title: The Summer I Was Moth
section: first | past | Moth | -
person: Moth | Moth; Margit; Margit Tóth; Mothball | she/her
person: Dee | Dee; Delphine | she/her
person: Bex | Bex | she/her
person: Oluchi | Oluchi; Lu; the new girl | she/her
person: Kirby | Kirby; our counselor | she/her
person: the cook | the cook; Mr. Pruitt; Pruitt | he/him
person: Priya | Priya | ?
person: Hannah | Hannah | ?
person: Anyu | Anyu; my mother | she/her
relation: Moth | Dee | friend
relation: Moth | Bex | friend
relation: Dee | Bex | friend
relation: Moth | Oluchi | friend
relation: Anyu | Moth | family: mother
=====
The Summer I Was Moth

[[scene place=Cabin Six/Camp Tamarack; present=Moth, Dee, Bex, Kirby, Oluchi; time=the second Sunday/rest hour]]
I got the name on my third night at Camp Tamarack, for walking into a lantern. It was a citronella lantern and I walked into it with my whole face. Also my last name is Tóth, and nobody at that camp was ever going to say it right, so by breakfast I was Moth, and by Friday I'd have bitten anyone who called me Margit.

This was the summer I was twelve. There were three of us in the back corner of Cabin Six: me, Dee, and Bex. Dee had the top bunk and the ideas. Bex had inhalers. I had a flashlight and I did what Dee said.

Then, on the second Sunday, in the middle of rest hour, Kirby came in with a duffel bag on one shoulder and a girl behind her.

[[s Kirby > Moth, Dee, Bex]]"Ladies," said our counselor. [[s Kirby > Moth, Dee, Bex]]"Pants on, listen up. This is Oluchi. She's coming over from Cabin Two."

Nobody changed cabins. It was practically in the Bible. We all sat up and looked at the new girl, who was tall and had a cast on her wrist, with no signatures on it. Not one.

[[s Dee > Kirby]]"Why?" asked Dee, from the ceiling.

[[s Kirby > Dee]]"Because I said so, Delphine."

[[s Dee > Kirby]]"That's not a *why*, that's a—"

[[s Kirby > Dee]]"Because there's a free bed. Moth, budge your stuff over. She's under the window."

I budged. The girl put her duffel on the mattress and sat down beside it like someone waiting for a bus.

[[s Kirby > Oluchi]]"You okay, hon?" Kirby said, low.

[[s Oluchi > Kirby]]"Yes, thank you."

[[s Kirby > Oluchi]]"Holler if you need me." She did the two-finger thing at the rest of us, my eyes, your eyes. The screen door banged.

It was quiet for about as long as you can hold your breath. Bex couldn't hold hers long.

[[s Bex > Oluchi]]"What'd you do?" she said.

[[s Oluchi > Bex]]"Nothing."

[[s Dee > Oluchi]]"Nobody gets moved for nothing." Dee's face came down over the edge of the bunk, upside down, with all her braids hanging. [[s Dee > Oluchi]]"Did you pee the bed?"

[[s Oluchi > Dee]]"No!"

[[s Dee > Oluchi]]"Did you steal?"

She didn't answer that one. She unzipped the duffel, got a book out, lay down with her back to us and opened it; and from where I was I could see that it was upside down.

[[s Dee > Moth, Bex]]"Oh my God," mouthed Dee. [[s Dee > Moth, Bex]]"*She stole.*"

[[scene place=the boathouse/the dock; present=Moth, Dee, Bex; time=-]]
We held a meeting about it. You had to hold meetings under the boathouse, lying on your stomach in the cool sand where the dock came in, because the lake slapped against the boards and nobody could hear.

[[s Bex > Dee, Moth]]"Priya from Two says it was money," Bex reported. [[s Bex > Dee, Moth]]"Forty dollars, out of Hannah's sock. And they found it in Oluchi's pillowcase."

[[s Dee > Bex]]"*Forty?*"

[[s Bex > Dee]]"And she won't say sorry. She won't say anything. And so everyone in Two quit talking to her for a week, and she punched a wall."

So that was the cast. I thought about that blank white plaster. I'd have signed it myself, I thought, if someone had asked me.

[[s Moth > Dee, Bex]]"Maybe she didn't do it," I said.

They both looked at me. I didn't say things at meetings, as a rule. I held the light.

[[s Dee > Moth]]"It was in her *pillow*, Mothball."

[[s Moth > Dee]]"You'd have to be pretty dumb to keep it in your pillow."

[[s Dee > Moth]]"So she's dumb. Her book was the wrong way up." She dug her chin into the sand. You could tell that an idea was coming, her nose went kind of narrow. [[s Dee > Moth, Bex]]"Okay. We do a test. Bex, you've got that twenty from your grandma. We leave it on the shelf, right out in the open, tonight. And one of us stays awake."

[[s Bex > Dee]]"Why's it have to be my twenty?"

[[s Dee > Bex]]"Because I spent mine. And Moth stays awake."

[[s Moth > Dee]]"Why do I—"

[[s Dee > Moth]]"You've got the flashlight," said Dee, as if that were a law.

[[scene place=Cabin Six; present=Moth, Oluchi, Dee, Bex; time=After lights-out/eleven]]
After lights-out I lay in Cabin Six with my eyes open and the flashlight under my chin. The twenty was on the shelf, under Bex's spare inhaler, with Andrew Jackson's hair sticking out. Frogs. Somebody's retainer. By eleven Dee was snoring, and she'd sworn that she would keep me company.

The bed under the window creaked.

I quit breathing. Bare feet came across the boards, one, two, three, and stopped, so close I could smell toothpaste. I counted to five. Then I turned the light on, right in her face.

She didn't scream. She just stood there squinting, with her good hand up. There wasn't anything in it.

[[s Oluchi > Moth]]"You're the one they call Moth," she whispered.

[[s Moth > Oluchi]]"What are you doing?"

[[s Oluchi > Moth]]"I have to pee. The bathroom's that way." She nodded past me, at the door. Then she saw the shelf. She looked at that twenty for a long time, and at me, and at my flashlight, and I've never in my life seen anybody get so tired so fast. [[s Oluchi > Moth]]"Oh," said Oluchi. [[s Oluchi > Moth]]"Okay. Did you stay up specially?"

I wanted to die. [[s Moth > Oluchi]]"It wasn't my idea."

[[s Oluchi > Moth]]"It's never anyone's idea."

[[s Moth > Oluchi]]"I told them maybe you didn't do it."

[[s Oluchi > Moth]]"Maybe?" she said.

From the top bunk came a sort of snort. [[s Dee > Moth]]"Wuzzit," said Dee, not awake. [[s Dee > Moth]]"Moth? D'she take it?"

[[s Moth > Dee]]"Go back to sleep."

[[s Dee > Moth]]"'Kay."

We waited until she was snoring again. I don't know why I did what I did next. I got my feet into my sneakers. [[s Moth > Oluchi]]"I'll come with you," I said. [[s Moth > Oluchi]]"There's a skunk."

[[scene place=the kitchen steps; present=Moth, Oluchi, the cook; time=-]]
There wasn't any skunk. We both peed, in separate stalls, politely, and then neither of us turned up the path for the cabin. We went and sat on the kitchen steps, because there was a light on, and moths, real ones, going round it like they'd lost something.

[[s Moth > Oluchi]]"If it wasn't you," I said, [[s Moth > Oluchi]]"then who?"

[[s Oluchi > Moth]]"I promised."

[[s Moth > Oluchi]]"Who'd you promise?"

[[s Oluchi > Moth]]"That's the same question with a hat on." She picked at the edge of the plaster. [[s Oluchi > Moth]]"There's a girl in Two that cries every night. I won't say which. Her dad was supposed to come visiting day and he wrote he couldn't, because of gas. So she got it in her head that if she mailed him forty dollars. You know? And then they started searching, and my bed's next to hers, and I saw her face."

[[s Moth > Oluchi]]"And you let her stick it in your pillow?"

[[s Oluchi > Moth]]"I held it open," said Oluchi.

I couldn't think of one thing to say. I've thought of plenty since. I was still sitting there with my mouth open, and a bug trying to get in it, when the door behind us opened and a man's voice said, [[s the cook > Moth, Oluchi]]"I can hear you, you know. I got ears like a bat."

We jumped a mile. He was just a shape with an apron on, and a cigarette. I knew him the way you know the flagpole; he was the cook, he did the eggs. I don't think that I'd ever heard him talk.

[[s Moth > the cook]]"Please don't tell," I said. [[s Moth > the cook]]"We were in the bathroom, there was a skunk—"

[[s the cook > Moth]]"There's always a skunk." He looked down at Oluchi. [[s the cook > Oluchi]]"You're the one with the forty bucks."

[[s Oluchi > the cook]]"Yes, sir."

[[s the cook > Oluchi]]"Huh," he said. He smoked a while. [[s the cook > Oluchi]]"I did eight months for my brother once. You know what I got for it? A fruit basket." And he went in, and I thought that he'd gone to call Kirby, but he came out again with two bowls of the butterscotch pudding that was for Monday, and a Sharpie. [[s the cook > Oluchi]]"Gimme the arm."

She held it out. He wrote on the cast in big square capitals, sticking his tongue out, and when he'd finished I read it by my flashlight. It said [[m the cook]]"HONEST. R. PRUITT, KITCHEN."

[[s the cook > Oluchi]]"Anyone asks," said Mr. Pruitt, [[s the cook > Oluchi]]"that's a professional opinion."

* * *

[[scene place=the mess hall; present=Moth, Oluchi, Dee, Bex, Kirby; time=In the morning]]
In the morning everybody in the mess hall saw it. Even the boys' side. Dee saw it before she'd sat down; her tray stopped in the air.

[[s Dee > Oluchi]]"Who's R. Pruitt?"

[[s Oluchi > Dee]]"The cook."

[[s Dee > Oluchi]]"Why'd the *cook* sign your—" She turned around to me. [[s Dee > Moth]]"You fell asleep, didn't you? You were supposed to watch."

[[s Moth > Dee]]"I did watch."

[[s Bex > Moth]]"And?" said Bex. [[s Bex > Moth]]"My twenty's still there. I checked."

I'd like to tell you I made a speech. Anyu, when I wrote her about it, was sure that I had; my mother thinks that I'm a lawyer. What I did was I got the Sharpie out of my shorts. Mr. Pruitt had let me keep it. I said, [[s Moth > Oluchi]]"Can I?" and Oluchi shrugged, and put her arm down on the table, in the syrup, in front of everyone. I wrote [[m Moth]]"Moth". Then I thought about it, and under that I wrote [[m Moth]]"Margit Tóth", so it would be legal.

Nobody said anything. Dee was looking at me with her nose gone narrow, and I waited for the idea. I honestly believed it was going to be the end of me.

[[s Dee > Moth]]"Your name's *Margit?*" said Dee.

[[s Moth > Dee]]"Shut up."

[[s Dee > Moth]]"No, it's kind of cool. It's like a spy." She put down her tray. She held out her hand to me for the pen, not looking at Oluchi yet, because she was Dee and it would take her until lunch. [[s Dee > Moth]]"How d'you spell *idiot?*" she asked. [[s Dee > Moth]]"I want to do it as an apology."

[[s Kirby > Dee, Moth, Bex, Oluchi]]"Girls! Butts on benches!" yelled Kirby from the coffee urn.

[[s Bex > Dee]]"I-D-I," said Bex, [[s Bex > Dee, Oluchi]]"O-T. Then me. Lu, move your elbow, you're in the syrup."

It was the first time that anyone had called her Lu.
