title: the last one's yours
section: third | past | - | Enomoto Ryo
person: Enomoto Ryo | Enomoto; Enomoto-kun; Ryo; Eno; the setter | he/him
person: Yazawa | Yazawa; Yazawa-senpai; Yazawa-san; the senpai; the ace; the taller boy | he/him
person: Hayasaka | Hayasaka; Hayasaka-san; Captain; the captain | he/him
person: Minowa | Minowa; Minowa-senpai; Minowa-kun; Mino; the libero | he/him
person: Shindo Haruki | Shindo; Haru-kun; Haru; the other first-year | he/him
person: Kitagawa | Kitagawa; Kitagawa-san; their manager | she/her
person: Coach Ogata | Coach Ogata; Coach; Ogata | he/him
person: number four | number four; That guy | he/him
person: the driver | the driver | he/him
relation: Enomoto Ryo | Shindo Haruki | friend: classmates
relation: Enomoto Ryo | Yazawa | colleague: teammates
relation: Hayasaka | Yazawa | friend: same year
relation: Minowa | Enomoto Ryo | colleague: teammates
relation: Kitagawa | Hayasaka | colleague: manager of his team
=====
the last one's yours

A/N: I played for exactly one (1) year in junior high so please be nice about the rotations lol. Unbeta'd!!

[[scene place=the locker room/the prefectural gym; present=Enomoto Ryo, Shindo Haruki, Minowa, Hayasaka, Yazawa, Kitagawa; time=-]]
Nobody had turned the showers on. That was how Enomoto knew it was really over.

The locker room of the prefectural gym smelled like floor wax and cold spray. Fourteen boys sat on two benches, and no one looked at anyone. Next to him Shindo was picking the tape off his fingers in tiny, tiny pieces.

[[s Shindo Haruki > Enomoto Ryo]]"You want half a rice ball?" Shindo whispered.

[[s Enomoto Ryo > Shindo Haruki]]"No."

[[s Shindo Haruki > Enomoto Ryo]]"It's salmon."

[[s Enomoto Ryo > Shindo Haruki]]"Haru. No."

[[s Shindo Haruki > Enomoto Ryo]]"Okay." A pause. [[s Shindo Haruki > Enomoto Ryo]]"I'm gonna eat it, then."

[[s Minowa > Shindo Haruki]]"If I hear one wrapper," said Minowa from under his towel, [[s Minowa > Shindo Haruki]]"one single wrapper, Shindo, I will end you."

[[s Shindo Haruki > Minowa]]"Sorry, Minowa-senpai."

The wrapper stopped.

*Twenty-six to twenty-four.* Enomoto kept seeing it. Yazawa-senpai in the air on the left side, two steps, three, arm already back, calling for it, and the whole other team going left with him. And the net wide open in the middle. So he'd tipped it. It was the right read! It had been the right read in practice a hundred times. He hadn't seen their number four until number four's hand was there, and the ball came straight back down and bounced, once, by his own shoe.

The door opened and every head went up, but it was only their manager, with the ice box on her hip.

[[s Kitagawa > Minowa]]"Minowa-kun, ankle. Shoe off," said Kitagawa. Her eyes were red, but her voice was completely normal, and it was the worst thing Enomoto had heard all day. [[s Kitagawa > Shindo Haruki, Enomoto Ryo]]"Haru-kun, Enomoto-kun, have you two had any water?"

[[s Shindo Haruki > Kitagawa]]"Yes, Kitagawa-san," Shindo said, chewing.

[[s Kitagawa > Shindo Haruki]]"Real water. Not cola."

[[s Shindo Haruki > Kitagawa]]"…No, Kitagawa-san."

She put a bottle into each of their hands. When she got to Enomoto she held on to hers for a second longer than she had to, and he bowed his head so that he wouldn't have to see her be kind.

Hayasaka got up. He was still wearing the armband. [[s Hayasaka > Enomoto Ryo, Shindo Haruki, Minowa, Yazawa, Kitagawa]]"Okay," the captain said. [[s Hayasaka > Enomoto Ryo, Shindo Haruki, Minowa, Yazawa, Kitagawa]]"Coach is doing the paperwork, so I'll just, uh." He stopped. He had given a speech before every match for a whole year, with bullet points. [[s Hayasaka > Enomoto Ryo, Shindo Haruki, Minowa, Yazawa, Kitagawa]]"I had something for if we won. I don't actually have one for this."

[[s Minowa > Hayasaka]]"Do the winning one," Minowa said into the towel.

[[s Hayasaka > Minowa]]"It's got a joke in it about nationals."

[[s Minowa > Hayasaka]]"Is it good?"

[[s Hayasaka > Minowa]]"No."

Somebody snorted. Somebody else made a noise that wasn't laughing at all. Hayasaka breathed in through his nose, and bent in half, so low that his hair fell forward.

[[s Hayasaka > Enomoto Ryo, Shindo Haruki, Minowa, Yazawa, Kitagawa]]"Thank you for these three years," he told the floor.

That did it. Minowa went first, with a sort of honk, and then everybody was going, big ugly sobs, second-years, benchwarmers, Shindo with rice on his chin. Everyone except for two people. One was Enomoto, who didn't think he had the right to.

The other one zipped up his bag.

[[s Yazawa > Hayasaka]]"I'm getting a drink," said Yazawa. He didn't slam the door. He closed it so carefully.

[[s Shindo Haruki > Enomoto Ryo]]"Eno," Shindo said, wet. [[s Shindo Haruki > Enomoto Ryo]]"Don't."

[[s Enomoto Ryo > Shindo Haruki]]"I have to say it to him."

[[s Shindo Haruki > Enomoto Ryo]]"Say it tomorrow. Say it in, like, a card?"

[[s Hayasaka > Enomoto Ryo]]"Sit down, Enomoto," said Hayasaka, wiping his face on the armband. [[s Hayasaka > Enomoto Ryo]]"Give him a minute. It's not because of—"

[[scene place=the vending machines/the basement stairs/the corridor; present=Enomoto Ryo, Coach Ogata, Yazawa; time=-]]
But Enomoto was already in the corridor, and he met Coach Ogata coming the other way with a clipboard.

[[s Coach Ogata > Enomoto Ryo]]"Bus in ten," Coach grunted. [[s Coach Ogata > Enomoto Ryo]]"Where are you off to?"

[[s Enomoto Ryo > Coach Ogata]]"Toilet, Coach!"

[[s Coach Ogata > Enomoto Ryo]]"Toilet's that way."

[[s Enomoto Ryo > Coach Ogata]]"Yes, Coach!" said Enomoto, and kept going.

The vending machines were down by the basement stairs, three of them, humming in the dark. Yazawa was standing in front of the middle one with his forehead on the glass. He had not bought anything.

Enomoto had prepared four sentences. They'd been in order and everything.

[[s Enomoto Ryo > Yazawa]]"I'm sorry!" he yelled.

The taller boy jumped so hard he hit the coin return. [[s Yazawa > Enomoto Ryo]]"What the— *Enomoto?*"

[[s Enomoto Ryo > Yazawa]]"You called for it and I didn't send it! It was your last match and it was your ball and I saw you and I didn't— I thought I was being smart. I'm so sorry, Yazawa-senpai!" He was bowing to the machine a little, because his eyes had gone blurry and he couldn't tell where to aim. [[s Enomoto Ryo > Yazawa]]"Please hit me!"

[[s Yazawa > Enomoto Ryo]]"I'm not going to hit you."

[[s Enomoto Ryo > Yazawa]]"Please yell at me, then!"

[[s Yazawa > Enomoto Ryo]]"You're doing plenty of that. You got a hundred and twenty yen?"

[[s Enomoto Ryo > Yazawa]]"…What?"

[[s Yazawa > Enomoto Ryo]]"I left my wallet in my bag." The ace scrubbed at his hair. In this light he looked really tired, and not like a legend. He looked like somebody's older brother. [[s Yazawa > Enomoto Ryo]]"I made this big exit, and then I get down here and I've got no money. I can't go back up for it. It'd be so lame."

Enomoto felt around in his jacket. He had a hundred-yen coin, two tens and a button. He held out the lot, on both palms.

[[s Yazawa > Enomoto Ryo]]"Keep the button," said Yazawa.

He got a hot corn soup. He drank about half of it, slowly, looking at nothing, and then held out the can. It took Enomoto a moment to understand that he was supposed to have the rest.

[[s Yazawa > Enomoto Ryo]]"It was the right read," Yazawa said.

[[s Enomoto Ryo > Yazawa]]"It wasn't, though."

[[s Yazawa > Enomoto Ryo]]"Middle was open. I'd have been hitting into three. I'd've been stuffed." He shrugged. [[s Yazawa > Enomoto Ryo]]"Number four's just good. That guy's a monster."

[[s Enomoto Ryo > Yazawa]]"Then why are you so mad?"

It was out before he could stop it. The machine hummed. The senpai didn't answer for a while, and when he did it was in quite a different voice, not a captain's-best-friend voice, not a third-year voice.

[[s Yazawa > Enomoto Ryo]]"Because I wanted it," he said. [[s Yazawa > Enomoto Ryo]]"I knew I'd get blocked. And I wanted it *so bad*. Isn't that stupid? I'd rather have lost it myself." He took back the empty can and crushed it flat against his leg. [[s Yazawa > Enomoto Ryo]]"Come on. Ogata leaves people behind, you know. He left Mino at a rest stop once."

* * *

[[scene place=the bus; present=Enomoto Ryo, Shindo Haruki, Minowa, Hayasaka, Yazawa, Kitagawa, Coach Ogata, the driver; time=-]]
[[s Minowa]]"It was a *highway* rest stop," Minowa said, for the third time, [[s Minowa]]"and it was raining, and I was *twelve*—"

[[s Hayasaka > Minowa]]"You were fifteen," said Hayasaka.

[[s Minowa > Hayasaka]]"I was small for my age!"

[[s Kitagawa > Minowa]]"You're small for it now," Kitagawa said without looking up from the score sheets, and the back half of the bus went *ohhhh*, and the libero fell over sideways into the aisle with his bad ankle in the air, clutching his heart.

[[s Coach Ogata > Minowa]]"Seats!" barked Coach, from the front.

[[s the driver > Coach Ogata]]"They're all right," said the driver. [[s the driver > Coach Ogata]]"I've had worse. I had a brass band on Tuesday."

It had gotten dark. There were rice fields out there somewhere; all that Enomoto could see in the window was himself. Beside him the other first-year was asleep with his mouth open. The third-years always had the back row, and he could hear them murmuring behind him, Hayasaka's low voice and the lower one, on and off, like rain.

[[s Hayasaka > Yazawa]]"You talk to him?"

[[s Yazawa > Hayasaka]]"He yelled at me. He paid for my soup."

[[s Hayasaka > Yazawa]]"He paid? You let a first-year *pay*?"

[[s Yazawa > Hayasaka]]"I was in a dark place, Captain."

[[s Hayasaka > Yazawa]]"You're the worst." A rustle, maybe a shove. Then nothing for almost a kilometer. [[s Hayasaka > Yazawa]]"I'm not gonna do this in college. You know that, right? This was it. I've got the shop."

[[s Yazawa > Hayasaka]]"I know."

[[s Hayasaka > Yazawa]]"So that was the last time I'm ever going to, with you—"

[[s Yazawa > Hayasaka]]"I *know*, Hayasaka. Shut up. I'm going to cry on the brass band's bus."

Enomoto squeezed his eyes shut and pretended as hard as he could to be luggage. His phone buzzed against his leg. It was from Shindo, who apparently wasn't asleep.

[[m Shindo Haruki > Enomoto Ryo]]"stop listening," it said. And then: [[m Shindo Haruki > Enomoto Ryo]]"are they crying"

[[m Enomoto Ryo > Shindo Haruki]]"yes," he typed.

[[m Shindo Haruki > Enomoto Ryo]]"good," wrote Shindo. [[m Shindo Haruki > Enomoto Ryo]]"me too"

[[scene place=the school lot; present=Enomoto Ryo, Yazawa, Hayasaka, Kitagawa, Coach Ogata; time=past nine]]
It was past nine when they pulled into the school lot. Coach Ogata counted them off the steps by tapping each one on the head with the clipboard. He told them no practice tomorrow. He told them that he was proud of them, very fast, as if it was one word, and went off to shout at somebody's father about parking.

Enomoto had his bike half unlocked when a shadow fell over it.

[[s Yazawa > Enomoto Ryo]]"You have the key to the gym?" asked Yazawa.

[[s Enomoto Ryo > Yazawa]]"First-years always have the key. For mopping."

[[s Yazawa > Enomoto Ryo]]"Great. Open it."

[[s Hayasaka > Yazawa]]"It's *nine-fifteen*," said Hayasaka, who was right behind him with both their bags. [[s Hayasaka > Yazawa]]"The alarm's on."

[[s Kitagawa > Hayasaka]]"I know the code," said Kitagawa.

They all turned and looked at her.

[[s Kitagawa > Hayasaka, Yazawa, Enomoto Ryo]]"What? Who do you think lets you in?"

[[scene place=the dark gym; present=Enomoto Ryo, Yazawa, Hayasaka, Kitagawa, Shindo Haruki, Minowa; time=-]]
So that was how the four of them, and Shindo, who had been waiting by the bikes, and then Minowa, hopping, because he'd have died sooner than miss something, ended up in the dark gym in their socks. Shindo found one bank of lights. It buzzed and came on over half the court. Nobody had put the net away. It hung there, a little slack, the way they'd left it this morning, back when they were still in the tournament.

The ace walked out to the left side and rolled his shoulder.

[[s Yazawa > Enomoto Ryo]]"One ball," he said. [[s Yazawa > Enomoto Ryo]]"Mino passes, you set, I hit. Then I'm retired, and you can cry in front of people like a normal kid."

[[s Minowa > Yazawa]]"Yazawa-san, I've got one *foot*," said Minowa.

[[s Yazawa > Minowa]]"So pass with your arms."

[[s Hayasaka > Yazawa]]"Who's blocking?" Hayasaka had already dropped the bags. He was pulling off his jacket, and he'd started to grin, really grin, for the first time since noon. [[s Hayasaka > Yazawa, Shindo Haruki]]"You can't have it free. Shindo! Get up here, you're their number four."

[[s Shindo Haruki > Hayasaka]]"Me? Hayasaka-san, I'm a hundred and seventy-one!"

[[s Hayasaka > Shindo Haruki]]"Jump."

Kitagawa picked a ball out of the cart, and bounced it, twice. [[s Kitagawa > Enomoto Ryo]]"Are you ready, Enomoto-kun?"

He wasn't. His hands were shaking. He went up to the net anyway and raised them, and on the other side of it his captain crouched, and poor Haru crouched, and away to the left, where the light gave out, somebody was waiting with his arm half back already.

[[s Yazawa > Enomoto Ryo]]"Hey, Ryo!" called Yazawa-senpai. He had never once used that name. [[s Yazawa > Enomoto Ryo]]"Don't be smart."

[[s Enomoto Ryo > Yazawa]]"Yes, senpai," said the setter, and the ball came up out of the dark.
