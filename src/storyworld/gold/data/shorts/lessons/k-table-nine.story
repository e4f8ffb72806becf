title: Table Nine
section: third | past | - | Noor Haddad
person: Noor Haddad | Noor; Noor Haddad | she/her
person: Jo | Jo; her ex-wife; the taller woman; Josephine | she/her
person: Camille | Camille; the bride | she/her
person: Tansy | Tansy; the redhead; a bridesmaid | she/her
person: Oluchi | Oluchi; the maid of honor | she/her
person: Bee | Bee; the smallest bridesmaid | she/her
person: Uncle Gérard | Uncle Gérard | he/him
person: Samir | Samir | he/him
relation: Noor Haddad | Jo | romantic: ex-wife
relation: Noor Haddad | Camille | friend: friend
relation: Jo | Camille | friend: friend
relation: Uncle Gérard | Camille | family: uncle
relation: Oluchi | Tansy | friend: fellow bridesmaids
relation: Camille | Samir | romantic: bride
=====
Table Nine

[[scene place=the terrace; present=Noor Haddad, Jo, Tansy; time=-]]
There were two hundred and six people at the wedding, and it took Noor exactly eleven minutes on the terrace to run out of ones to stand behind.

[[s Jo > Noor Haddad]]"You cut your hair," said Jo.

She'd thought about this. She'd had four months since the invitation to think about it, and she'd come up with a cool sort of nod and a thing to say about the weather. [[s Noor Haddad > Jo]]"You're wearing a suit," is what came out.

[[s Jo > Noor Haddad]]"It's a wedding."

[[s Noor Haddad > Jo]]"You wore jeans to ours."

Jo winced, and then, unbelievably, laughed, and there it was, the crooked tooth, the whole stupid problem. [[s Jo > Noor Haddad]]"They were *black* jeans," she said. [[s Jo > Noor Haddad]]"I ironed them."

[[s Noor Haddad > Jo]]"I ironed them."

[[s Jo > Noor Haddad]]"Okay. You ironed them."

Behind them a string quartet was doing something regrettable to a pop song. Noor held her champagne with both hands. Three years. Three years, one lawyer each, a dog in joint custody until the dog died. Jo had some grey now, just over the ears. It wasn't fair how much it suited her.

[[s Noor Haddad > Jo]]"How's the—" she started, right as Jo was saying, [[s Jo > Noor Haddad]]"I wanted to ask—"

Jo put up both hands. [[s Jo > Noor Haddad]]"Sorry. You go."

[[s Noor Haddad > Jo]]"No, you."

[[s Tansy > Noor Haddad, Jo]]"Hi! Hi. So sorry." A bridesmaid had materialized between them, red-haired and sweating, in about nine yards of sage chiffon. [[s Tansy > Noor Haddad, Jo]]"Has either one of you seen a cake knife? It's silver, it has a swan on it. It's like a hundred years old and it's not *mine*."

[[s Noor Haddad > Tansy]]"I haven't," said Noor.

[[s Jo > Tansy]]"A swan," Jo repeated.

[[s Tansy > Jo]]"If you see a swan, I'm Tansy. Ask for Tansy. Don't tell Oluchi." The redhead gathered up her skirts. Then she looked from one to the other, and Noor actually watched the penny drop. [[s Tansy > Noor Haddad, Jo]]"Oh my God, you're table nine. You're the *ex-wives*. Camille was so worried! You're doing great."

She fled. Somewhere in the hydrangeas a cork popped.

[[s Jo > Noor Haddad]]"She put us at the same table?" Jo said.

[[s Noor Haddad > Jo]]"She put us at the same table."

[[scene place=table nine; present=Noor Haddad, Jo, Uncle Gérard, Oluchi; time=An hour later]]
An hour later they were sitting at it. Table nine was as far from the band as you could get without being in the lake, and the only other person who'd turned up to it was somebody's Uncle Gérard, who was deaf, and delighted with the bread.

Noor moved a radish from one side of her plate to the other. She could feel Jo not looking at her. It had a temperature.

[[s Jo > Noor Haddad]]"You still don't eat those," said Jo finally.

[[s Noor Haddad > Jo]]"It's a garnish."

[[s Jo > Noor Haddad]]"Give it here."

She hesitated, then tipped the plate. It was nothing, it was a radish. Her ex-wife reached over, took it with her fingers and crunched it, looking out at the water, and Noor had to read the menu card for a bit.

[[s Noor Haddad > Jo]]"What did you want to ask me?" she said to the menu card. [[s Noor Haddad > Jo]]"Before. On the terrace."

[[s Jo > Noor Haddad]]"Oh. It was only about the piano. If you still play."

[[s Noor Haddad > Jo]]"I sold it."

[[s Jo > Noor Haddad]]"You *what*?"

[[s Noor Haddad > Jo]]"It wouldn't go up the stairs in the new place. They wanted to take out a window." She shrugged. It was a small shrug, it had taken her two years to get it that small. [[s Noor Haddad > Jo]]"It's fine. I've got a keyboard. It has a setting called [[q]]'Cathedral.'"

[[s Jo > Noor Haddad]]"Noor."

[[s Noor Haddad > Jo]]"Don't. Don't say it like that."

[[s Jo > Noor Haddad]]"How am I saying it?"

[[s Noor Haddad > Jo]]"Like you're about to be nice to me."

[[s Uncle Gérard > Jo]]"The butter has *salt* in it," Uncle Gérard announced happily, and passed it to Jo.

[[s Jo > Uncle Gérard]]"Thank you, sir." She buttered a piece of roll that she obviously didn't want, and put it down. [[s Jo > Noor Haddad]]"I am, though," she said, lower. [[s Jo > Noor Haddad]]"About to be. I practiced in the car. I've got a whole speech and it's got, like, three parts."

Noor's heart did something medical. [[s Noor Haddad > Jo]]"What's the first part?"

[[s Oluchi > Noor Haddad, Jo]]"Ladies! Gentleman." This one was tall and magnificent and had an earpiece in. [[s Oluchi > Noor Haddad, Jo]]"I'm Oluchi, I'm the maid of honor, I just need to know if anybody at this table has touched a knife."

[[s Jo > Oluchi]]"...Today?" said Jo.

[[s Oluchi > Jo]]"A particular knife."

[[s Noor Haddad > Oluchi]]"With a swan on it?"

Oluchi's eyes narrowed. [[s Oluchi > Noor Haddad]]"Who told you that there was a swan?"

[[s Noor Haddad > Oluchi]]"Nobody," said Noor, and [[s Jo > Oluchi]]"Tansy," said Jo, at the same moment.

[[s Oluchi]]"I *knew* it." She touched the earpiece. [[s Oluchi > Tansy]]"Tansy, you're a dead woman. No, stay where you are. I said *stay*—" And she was off across the lawn, at a speed you wouldn't have thought was possible in those shoes.

Jo watched her go. [[s Jo > Noor Haddad]]"You never could lie," she said.

[[s Noor Haddad > Jo]]"I lied perfectly well. You sold her out!"

[[s Jo > Noor Haddad]]"I panicked. She has an earpiece."

And Noor laughed. She didn't mean to, it got out through her nose, and Jo turned to look at her as if somebody had opened a curtain. Neither of them said anything for a while. The band finished. A man tapped on a glass, and Uncle Gérard asked in a shout whether it was time for fish.

[[s Jo > Noor Haddad]]"Do you want to walk down to the water?" Jo asked.

[[s Noor Haddad > Jo]]"They're about to do speeches."

[[s Jo > Noor Haddad]]"Yeah," she said. [[s Jo > Noor Haddad]]"That's kind of why."

***

[[scene place=the boathouse; present=Noor Haddad, Jo, Bee, Tansy, Oluchi; time=-]]
The boathouse smelled of rope and varnish. Somebody had strung lights along the rafters for the photographs and then forgotten to turn them off. Noor sat on the end of the little dock inside it with her shoes next to her, and the taller woman stood with her back against a post, and took out a piece of paper, and looked at it, and put it away again.

[[s Noor Haddad > Jo]]"You wrote it down?"

[[s Jo > Noor Haddad]]"I write everything down now. My therapist said to."

[[s Noor Haddad > Jo]]"You have a therapist." She'd begged for a therapist, she'd have crawled over glass for a therapist. She was careful with her voice. [[s Noor Haddad > Jo]]"Since when?"

[[s Jo > Noor Haddad]]"Since about an hour after you drove off. It took me a while to find a good one. The first guy fell asleep." Jo slid down the post and sat, ruining the suit. [[s Jo > Noor Haddad]]"Part one is that I'm sorry. You probably guessed that. You'd say something was wrong and I'd go and fix a door. We had the best doors on the street and you were so lonely you were talking to the *dog*."

[[s Noor Haddad > Jo]]"He was a good listener."

[[s Jo > Noor Haddad]]"He was. He was better than me." She rubbed at her eyes with the back of her wrist, quickly, like it was sawdust. [[s Jo > Noor Haddad]]"I should've asked you what you wanted. I used to be so scared that you'd tell me."

The water slapped at the boards. Noor looked at her own bare feet hanging over it. She found that she wasn't angry, and she felt around for it, the way you'd feel for your keys.

[[s Noor Haddad > Jo]]"I'd have told you to sit down," she said. [[s Noor Haddad > Jo]]"That's all. I'd have said, leave the door, sit here."

Jo got up. She came along the dock, slowly, as if it might tip, and she sat. There was a foot of wood between them and then there wasn't so much.

[[s Jo > Noor Haddad]]"Like this?"

[[s Noor Haddad > Jo]]"Like that."

[[s Jo > Noor Haddad]]"Okay." Her shoulder was warm through the jacket. She smelled the same, that was the awful thing, the cedar soap and under it just *her*. [[s Jo > Noor Haddad]]"Part two's shorter."

[[s Bee > Noor Haddad, Jo]]"Don't turn around!" somebody wailed.

They both turned around. In the doorway was the smallest bridesmaid yet, barefoot, and wet to the waist. She had something wrapped up in a tablecloth and she was hugging it to her chest.

[[s Bee > Noor Haddad, Jo]]"I'm Bee. I'm not here," she said. [[s Bee > Noor Haddad, Jo]]"I only wanted to see if it floated."

[[s Jo > Bee]]"If the *knife* floated?"

[[s Bee > Jo]]"The handle's hollow! Tansy bet me twenty bucks! And then it went under the dock, and I've been in there for like half an hour with a rake." Bee's lip was shaking. [[s Bee > Jo]]"Are they cutting it? Did I miss them cutting it?"

[[s Noor Haddad > Bee]]"Not yet. They're doing speeches," said Noor. [[s Noor Haddad > Bee]]"Come here, you've got weed in your hair. Jo, have you got a—" but the handkerchief was already in front of her, ironed, folded in four. She took it. [[s Noor Haddad > Bee]]"Hold still, sweetie."

[[s Bee > Noor Haddad]]"Oluchi's going to murder me."

[[s Jo > Bee]]"No, she isn't," said Jo. [[s Jo > Bee]]"Give me the swan. I'll say I found it in the bread."

[[s Bee > Jo]]"You'd do that?"

[[s Jo > Bee]]"I'm at table nine. What else can they do to me?"

Feet came thudding down the path, and voices with them, [[s Oluchi > Tansy]]"—because *you* had it *last*, Tansy!" and [[s Tansy > Oluchi]]"I swear on my mother!" and Bee squeaked, dived past the canoes and went out by the little side door in a flap of wet chiffon. The footsteps got to the boathouse, wavered, and went thundering after her.

Then it was very quiet. Jo had the swan in her lap. Noor had the handkerchief.

[[s Noor Haddad > Jo]]"You ironed this," she said.

[[s Jo > Noor Haddad]]"I iron now. It's kind of soothing."

[[s Noor Haddad > Jo]]"What's part two, Josephine?"

Jo took a breath, and let it go. [[s Jo > Noor Haddad]]"I bought a piano," she said. [[s Jo > Noor Haddad]]"In March. It was in the paper, it was upright, honey-colored, it had a burn on the lid from a candle. I don't even play. I just couldn't stand to see it go to some kid."

The burn was from their second Christmas. Noor put her hand over her mouth.

[[s Jo > Noor Haddad]]"It's in the front room. I keep it tuned. I'm not telling you so you'll... I don't want anything. You can come and get it. I'll take out the window myself, I'm good at windows." She was talking faster and faster, to the swan. [[s Jo > Noor Haddad]]"I only thought you should know where it was."

[[s Noor Haddad > Jo]]"And part three?" It came out as a whisper.

[[s Jo > Noor Haddad]]"I never finished part three. It's just your name and then a lot of crossing out."

Up on the lawn they were cheering for someone. Noor moved the swan, with care, onto the boards. She took hold of the lapel of that good suit, and felt Jo stop breathing, and she stayed there for a moment, an inch away, because it had been three years and she wanted to be the one who was slow.

[[s Noor Haddad > Jo]]"Sit here," she said.

The kiss tasted of radish. She'd complain about that for the rest of her life.

[[scene place=the marquee; present=Noor Haddad, Jo, Camille, Samir, Oluchi, Tansy, Bee; time=By the time they got back up the hill]]
By the time they got back up the hill to the marquee the cake had been cut, with what looked like a machete. Camille saw them over the top of it. She saw the bare feet, and the wet sleeve, and whose jacket Noor had on, and she handed her new husband the machete without looking at him.

[[s Camille > Noor Haddad, Jo]]"*Well?*" shrieked the bride.

[[s Noor Haddad > Camille]]"We found your swan," said Noor Haddad.

[[s Camille > Noor Haddad, Samir, Oluchi, Bee, Tansy]]"I don't care about the swan! Samir, they found the... Oluchi! Bee! Tansy, pay up, pay everybody!" She was crying down both sides of her makeup. [[s Camille > Noor Haddad, Jo]]"Do you know how long it took me to find a deaf uncle?"

Jo laced their fingers together, in the folds of the jacket, where it was nobody's business.

[[s Jo > Camille]]"It's a good table," she said.
