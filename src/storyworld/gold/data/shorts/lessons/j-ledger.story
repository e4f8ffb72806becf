title: the arithmetic of it (Mafia AU)
section: third | past | - | Enzo Trapasso
person: Enzo Trapasso | Enzo; Trapasso; the consigliere; the older man; Zì Enzo | he/him
person: Corrado Vescari | Corrado; the don; the taller man; Raddo; Sir; Uncle | he/him
person: Leonard Pim | Leonard Pim; Leonard; Pim; Mr. Pim; the accountant; the smaller man; Lenny | he/him
person: Carmine | Carmine; the nephew | he/him
person: Lucia | Lucia; Mama | she/her
person: old Vescari | old Vescari; the old don; my father | he/him
person: Ottilie | Ottilie | ?
person: Big Saul | Big Saul; Saul; the driver | he/him
relation: Corrado Vescari | Enzo Trapasso | colleague: don and consigliere
relation: Enzo Trapasso | Corrado Vescari | romantic: in love, at the end returned
relation: Leonard Pim | Corrado Vescari | colleague: accountant
relation: Corrado Vescari | Carmine | family: uncle
relation: Lucia | Carmine | family: mother
relation: Lucia | Corrado Vescari | family: sister
relation: old Vescari | Corrado Vescari | family: father
relation: Leonard Pim | Ottilie | romantic: engaged
=====
the arithmetic of it (Mafia AU)

A/N: so this was supposed to be 500 words of the accountant being sweaty and then feelings happened. unbeta'd, we die like Carmine's alibi. enjoy!!

[[scene place=the back room of the Café Levanto/the back room; present=Enzo Trapasso, Corrado Vescari, Leonard Pim; time=ten to midnight]]
The accountant had been sweating since he sat down, and now he was doing it on the ledger.

[[s Enzo Trapasso > Leonard Pim]]"Mr. Pim," Enzo said gently. [[s Enzo Trapasso > Leonard Pim]]"The page."

[[s Leonard Pim > Enzo Trapasso]]"Oh. Oh God, sorry." Leonard Pim mopped at it with his tie, which had ducks on it. [[s Leonard Pim > Enzo Trapasso, Corrado Vescari]]"Sorry. It's very—is it warm in here? I feel like it's quite warm."

It was ten to midnight in November and the radiator in the back room of the Café Levanto hadn't worked since the old don died in front of it. Across the table Corrado sat in his overcoat with his chin on his fist, and looked at the accountant the way he looked at most people, as if they were a clock that was running slow.

[[s Corrado Vescari > Leonard Pim]]"Take your time," he said.

It did not help. It never did, Enzo thought, when Corrado said it in that voice. He'd seen union men cry.

[[s Leonard Pim > Corrado Vescari, Enzo Trapasso]]"So it's the, um. The laundries." Leonard turned the ledger round and pushed it across with one finger. [[s Leonard Pim > Corrado Vescari, Enzo Trapasso]]"I do them last because they're easy. They're always the same. Wash, dry, fold, you know, forty thousand. Only they're *too* the same. Every week since June, all four shops, they end in the same two numbers."

[[s Corrado Vescari > Leonard Pim]]"Which?"

[[s Leonard Pim > Corrado Vescari]]"Seventeen. Forty thousand and seventeen. Thirty-eight six hundred and seventeen." He swallowed. [[s Leonard Pim > Corrado Vescari]]"People making up numbers like seventeen. It feels random. There was a study."

Enzo leaned in to read. To do it he had to put a hand on the back of the don's chair, which he had been doing for eleven years, and it was absolutely fine, and he absolutely did not notice that Corrado smelled of cold air and oranges.

[[s Enzo Trapasso > Leonard Pim]]"How much?" he asked the accountant.

[[s Leonard Pim > Enzo Trapasso]]"If I'm right? Which I might not be. I could be wrong, I've been wrong before, I once told my landlady—"

[[s Corrado Vescari > Leonard Pim]]"Pim."

[[s Leonard Pim > Corrado Vescari]]"Two hundred and eleven thousand. Sir."

The silence went on so long that they could hear the coffee machine ticking out front as it cooled. Corrado didn't move at all.

[[s Corrado Vescari > Enzo Trapasso]]"Who signs for the laundries?" he said finally, and he said it to Enzo, and they both knew he didn't need to ask.

[[s Enzo Trapasso > Corrado Vescari]]"Raddo."

[[s Corrado Vescari > Enzo Trapasso]]"Say it."

[[s Enzo Trapasso > Corrado Vescari]]"Carmine signs for the laundries."

Leonard made a noise like a kettle being taken off the heat. [[s Leonard Pim > Corrado Vescari, Enzo Trapasso]]"I didn't say Carmine. For the record I never said a name. I would like it to be very clear I have only said *numbers*."

[[s Corrado Vescari > Leonard Pim]]"Nobody's angry with you." The don got up. Standing, he was a head taller than either of them, and the smaller man shrank down into his collar until only the glasses showed. [[s Corrado Vescari > Leonard Pim]]"Who else have you told?"

[[s Leonard Pim > Corrado Vescari]]"No one."

[[s Corrado Vescari > Leonard Pim]]"Think about it."

[[s Leonard Pim > Corrado Vescari]]"I told Ottilie I'd be late. My fiancée. But I said it was a, a tax thing." He blinked up at them both, one then the other. [[s Leonard Pim > Corrado Vescari, Enzo Trapasso]]"Am I going to be late?"

[[s Enzo Trapasso > Leonard Pim]]"A little," Enzo said. [[s Enzo Trapasso > Leonard Pim]]"Get your coat, Lenny. We're all going for a drive."

Which, in hindsight, he could have phrased better. It took them five minutes to get him out from behind the filing cabinet.

[[scene place=the car; present=Enzo Trapasso, Corrado Vescari, Leonard Pim, Big Saul; time=-]]
Big Saul had the car round the side with the engine going. They put Leonard in the back between them, because otherwise he'd have tried the door handles, and for some minutes nobody said anything but the wipers.

[[s Leonard Pim > Enzo Trapasso]]"It's only that I've seen films," the accountant whispered.

[[s Enzo Trapasso > Leonard Pim]]"We're going to the Fulton Street shop. You're going to look at the real book, the one in the safe, and tell us it's wrong. That's all."

[[s Leonard Pim > Enzo Trapasso]]"And after?"

[[s Enzo Trapasso > Leonard Pim]]"After that Saul takes you home."

[[s Leonard Pim > Enzo Trapasso]]"[[q]]'Takes me home'. Okay. Okay. That's what they say in the films."

[[s Big Saul > Leonard Pim]]"He means to your house, buddy," said the driver over his shoulder. [[s Big Saul > Leonard Pim]]"You're the one on Dorsey with the gnomes."

[[s Leonard Pim > Big Saul]]"How do you know I have gnomes?"

Nobody answered that. Enzo looked past the bobbing head, at the window, where the streetlights were going one by one over the don's face. He'd known that face when it had spots on it. He had been twenty-nine and already bald and already tired when old Vescari put a hand on his neck and said, look after my boy, he thinks too much; and Enzo had looked, and had not been able to stop.

[[s Enzo Trapasso > Corrado Vescari]]"It doesn't have to be tonight," he said in the other language, the one Leonard didn't have.

[[s Corrado Vescari > Enzo Trapasso]]"If it isn't tonight, I'll have slept on it," Corrado said. [[s Corrado Vescari > Enzo Trapasso]]"And in the morning I'll find some reason. He's Lucia's. I held him at the font. He bit me."

[[s Enzo Trapasso > Corrado Vescari]]"I remember."

[[s Corrado Vescari > Enzo Trapasso]]"My father would have done it himself, and had dinner."

[[s Enzo Trapasso > Corrado Vescari]]"You're not your father."

[[s Corrado Vescari > Enzo Trapasso]]"Is that advice?" He turned his head. Over the accountant's combed parting their eyes met, and held, about one second longer than was sensible. [[s Corrado Vescari > Enzo Trapasso]]"I pay you for advice, Trapasso."

[[s Enzo Trapasso > Corrado Vescari]]"You don't pay me enough for that one."

[[s Leonard Pim > Enzo Trapasso, Corrado Vescari]]"Are you talking about me?" said a tiny voice between them. [[s Leonard Pim > Enzo Trapasso, Corrado Vescari]]"In Italian? It's fine if you are."

[[scene place=The laundry on Fulton Street/The laundry; present=Enzo Trapasso, Corrado Vescari, Leonard Pim, Carmine; time=-]]
The laundry on Fulton Street was dark in front, but there was a line of yellow under the office door. Corrado opened it without knocking.

Carmine was on the floor with his jacket off and the safe open, putting money into a gym bag. He was twenty-three. He had Lucia's curls and somebody else's watch, and when he saw who it was he didn't even try to get up.

[[s Carmine > Corrado Vescari]]"Uncle," he said. [[s Carmine > Enzo Trapasso]]"Zì Enzo." And then, puzzled, because manners had been beaten into him young, [[s Carmine > Leonard Pim]]"Mr. Pim? Hey. How's it going?"

[[s Leonard Pim > Carmine]]"Not great," Leonard admitted.

[[s Corrado Vescari > Carmine]]"Two hundred and eleven thousand," said Corrado.

[[s Carmine > Corrado Vescari]]"It's not—I was gonna put it back."

[[s Corrado Vescari > Carmine]]"You were going to put it in that bag."

[[s Carmine > Corrado Vescari]]"*After.* I was gonna put it back after!" His voice cracked down the middle. [[s Carmine > Corrado Vescari, Enzo Trapasso]]"It was just a couple games. Then it was these guys from the Heights who said they'd carry me, and then it's June and they know where Mama shops. What was I supposed to do? Come to you?"

[[s Corrado Vescari > Carmine]]"Yes."

[[s Carmine > Corrado Vescari]]"You'd have looked at me like that!"

Corrado's hand had gone inside his coat. Enzo saw it. So did the nephew, who shut his eyes, and so, God help them all, did the accountant, who stepped directly in front of it in his duck tie with the ledger hugged to his chest.

[[s Leonard Pim > Corrado Vescari]]"Excuse me," he squeaked. [[s Leonard Pim > Corrado Vescari]]"Could I just, before anybody, um. It's deductible."

There was a pause.

[[s Corrado Vescari > Leonard Pim]]"What?" said the don.

[[s Leonard Pim > Corrado Vescari]]"Not *deductible*. Recoverable. He's been paying these Heights people by check. Look. He's got the stubs here, he's kept all the stubs, it's honestly beautiful." He was flipping pages, dripping freely. [[s Leonard Pim > Corrado Vescari]]"There's a name and a bank. If it's a bank I can see where it goes, and if I can see it I can sort of, get it? Most of it. By Thursday. You wouldn't need to, to do anything with your coat."

[[s Carmine > Corrado Vescari]]"I kept the stubs," said Carmine from the floor, in the same tone he had probably used about eating his greens.

[[s Enzo Trapasso > Carmine]]"Shut up, Carmine," Enzo told him. He'd already crossed the room. He closed his fingers around the taller man's wrist, just above the cuff, and felt the pulse going in there like something locked in a trunk. [[s Enzo Trapasso > Corrado Vescari]]"You asked if it was advice," he said, low. [[s Enzo Trapasso > Corrado Vescari]]"This is advice. Let Pim do his sums. Send the kid to your sister's in the country and let her have him, it'll be worse than anything you could think up. And then come and eat something, because you haven't since yesterday and I'm sick of watching it."

For a long moment nothing. Then the wrist turned over in his grip, and it was Corrado's hand, and it was empty.

[[s Corrado Vescari > Leonard Pim]]"Thursday," said Corrado to the accountant, not letting go.

[[s Leonard Pim > Corrado Vescari]]"Thursday," Leonard agreed, and sat down on the gym bag and fainted.

***

[[scene place=The kitchen over the café/The kitchen; present=Enzo Trapasso, Corrado Vescari; time=three in the morning]]
The kitchen over the café had one good lamp. It was three in the morning. Enzo made eggs because eggs were what there was, and the don of the Vescari family sat at the oilcloth in his shirtsleeves and peeled an orange in one long strip, as he had done every night of his life that something hurt.

[[s Corrado Vescari > Enzo Trapasso]]"He stood in front of a gun," he said. [[s Corrado Vescari > Enzo Trapasso]]"With ducks on."

[[s Enzo Trapasso > Corrado Vescari]]"Give him a raise."

[[s Corrado Vescari > Enzo Trapasso]]"I'm giving him a gnome. Saul says he hasn't got the one with the wheelbarrow." The peel came away whole. He laid it down. [[s Corrado Vescari > Enzo Trapasso]]"What did you mean, I don't pay you enough?"

The eggs were catching. Enzo took them off the heat, carefully, with his back turned, because it was easier.

[[s Enzo Trapasso > Corrado Vescari]]"It was a joke."

[[s Corrado Vescari > Enzo Trapasso]]"You don't make jokes. I've known you eleven years, you made one, in the elevator at Saint Anne's. It was about a nun."

[[s Enzo Trapasso > Corrado Vescari]]"That was a good joke."

[[s Corrado Vescari > Enzo Trapasso]]"Enzo." A chair scraped. When he spoke again it was from right behind him, and there was orange on his breath. [[s Corrado Vescari > Enzo Trapasso]]"If I got it wrong, tell me and I'll sit down and eat my eggs. We never have to talk about it. You had my hand for ten minutes tonight. In front of people."

[[s Enzo Trapasso > Corrado Vescari]]"Somebody had to."

[[s Corrado Vescari > Enzo Trapasso]]"It didn't have to be ten minutes."

No, thought the consigliere, who could count as well as anybody. Two would have done it. Nine years, if you wanted the other sum. He put down the pan.

[[s Enzo Trapasso > Corrado Vescari]]"I'm forty years old," the older man said to the wall. [[s Enzo Trapasso > Corrado Vescari]]"I've got a bad knee. I was told to look after you, and I don't think this is what he meant."

[[s Corrado Vescari > Enzo Trapasso]]"No," Corrado said, and leaned his forehead down between Enzo's shoulders, and let out a breath that seemed to have been in there since June. [[s Corrado Vescari > Enzo Trapasso]]"But he's dead. And you're burning the toast."
