title: truth or dare (or whatever)
section: third | past | - | Sorrel Dunphy
section: third | past | - | -
person: Sorrel Dunphy | Sorrel; Sor | they/them
person: Jesenia Rojas | Jesenia; the birthday girl | she/her
person: Tuyet | Tuyet; the tallest girl in the whole ninth grade | she/her
person: Callum McAvoy | Callum; the redhead | he/him
person: Nimmi | Nimmi; Nims | she/her
person: Bash | Bash | they/them
person: Mrs. Rojas | Mrs. Rojas; mami; his mother | she/her
person: Teo | Teo; Teodoro; her brother; the little brother | he/him
relation: Mrs. Rojas | Jesenia Rojas | family:mother
relation: Mrs. Rojas | Teo | family:mother
relation: Teo | Jesenia Rojas | family:brother
relation: Sorrel Dunphy | Tuyet | romantic
relation: Nimmi | Sorrel Dunphy | friend
relation: Callum McAvoy | Bash | friend
=====
A/N: hiii so this is my first time posting my OWN characters and not fic so pls be nice!! un-beta'd we die like men. its based on a real sleepover kind of but names are changed lol

[[scene place=Jesenia's basement; present=Sorrel Dunphy, Jesenia Rojas, Tuyet, Callum McAvoy, Nimmi, Bash; time=two in the morning; eyes=Sorrel Dunphy]]
It was two in the morning in Jesenia's basement and they had already done all the good dares. Callum had licked the freezer. Bash had called the number on the pizza box and proposed to the pizza guy, who said he would think about it.

[[s Jesenia Rojas > Sorrel Dunphy]]"Okay Sorrel truth or dare" said Jesenia. She was lying upside down on the couch with her birthday crown on her foot.

[[s Sorrel Dunphy > Jesenia Rojas]]"Truth" Sorrel said.

[[s Callum McAvoy > Sorrel Dunphy]]"BOOO," said the redhead from inside his sleeping bag.

[[s Bash > Sorrel Dunphy]]"You always pick truth!"

[[s Sorrel Dunphy > Bash]]"Because I dont want to lick a freezer, Bash."

[[s Callum McAvoy > Sorrel Dunphy]]"Its not that bad. It tastes like peas."

[[s Jesenia Rojas > Callum McAvoy]]"Shut up Callum. Ok." The birthday girl put her hands together like a evil villian. [[s Jesenia Rojas > Sorrel Dunphy]]"Sorrel. Who in this room would you kiss."

Sorrel felt there whole face go hot. They did not look at the beanbag. They had spent about four hours not looking at the beanbag, because Tuyet was on it, and she was wearing the big gray hoodie and eating cereal out of the box one at a time.

[[s Sorrel Dunphy > Jesenia Rojas]]"Pass?"

[[s Jesenia Rojas > Sorrel Dunphy]]"There's no passing!"

[[s Nimmi > Jesenia Rojas]]"There is passing," said nimmi. She was Sorrels best friend since second grade and she was the only one who knew. [[s Nimmi > Jesenia Rojas]]"You get one pass, its in the rules. Callum passed on the one about the goldfish."

[[s Callum McAvoy > Nimmi]]"We said we wouldnt talk about the goldfish," said callum in a broken voice.

[[s Jesenia Rojas > Sorrel Dunphy]]"Fine" Jesenia said. [[s Jesenia Rojas > Sorrel Dunphy]]"Then its dare. I dare you to go get more ice cream. In the dark. And you have to go past Teo's room and he's got that clown."

[[s Tuyet > Jesenia Rojas]]"I'll go with them," said a voice from the beanbag.

Everybody looked at Tuyet. Tuyet never said anything at sleepovers. She mostly came for the cereal.

[[s Jesenia Rojas > Tuyet]]"Its not your dare tho."

[[s Tuyet > Jesenia Rojas]]"I know," she shrugged. [[s Tuyet > Jesenia Rojas]]"I just want to see the clown."

[[s Nimmi > Sorrel Dunphy]]"Take your time!" Nimmi said, way too loud, and then she started coughing really hard into a pillow.

[[scene place=the kitchen; present=Sorrel Dunphy, Tuyet, Teo]]
The kitchen was all blue because of the clock on the microwave. Sorrel opened the freezer and there was a clean spot on the inside in the exact shape of callum's tongue.

[[s Sorrel Dunphy > Tuyet]]"Gross," they whispered.

[[s Tuyet > Sorrel Dunphy]]"Iconic" Tuyet whispered back. [[s Tuyet > Sorrel Dunphy]]"They should put a plaque."

[[s Sorrel Dunphy > Tuyet]]"Do you want mint or the other one?"

[[s Tuyet > Sorrel Dunphy]]"What's the other one?"

[[s Sorrel Dunphy > Tuyet]]"It just says 'vanilla style.'"

[[s Tuyet > Sorrel Dunphy]]"Mint."

Sorrel got down the mint. Their hands were being really stupid. They dropped the scoop and it made a noise like the end of the world, and they both froze.

[[s Tuyet > Sorrel Dunphy]]"Did anyone wake up?"

[[s Sorrel Dunphy > Tuyet]]"I don't think so."

[[s Teo > Sorrel Dunphy, Tuyet]]"I did," said somebody.

They screamed. It was only her brother, Jesenia's I mean, he was seven and he was standing in the door in dinosaur pajamas holding the clown by one leg.

[[s Teo > Sorrel Dunphy, Tuyet]]"Are you guys stealing?"

[[s Tuyet > Teo]]"Its a dare," Tuyet said. She crouched down, because she was the tallest girl in the whole ninth grade and she was always crouching for people. [[s Tuyet > Teo]]"Hey Teo. Whats his name?"

[[s Teo > Tuyet]]"Kevin."

[[s Tuyet > Teo]]"Hi Kevin."

[[s Teo > Tuyet]]"He doesn't talk to girls," Teo said. Then he looked at Sorrel for a long time. [[s Teo > Sorrel Dunphy]]"Are you a girl?"

[[s Sorrel Dunphy > Teo]]"Nope."

[[s Teo > Sorrel Dunphy]]"Are you a boy?"

[[s Sorrel Dunphy > Teo]]"Nope."

Teo thought about it and then he held out the clown. [[s Teo > Sorrel Dunphy]]"Then he says hi to you."

[[s Mrs. Rojas > Teo]]"TEODORO!" came a voice down the stairs. [[s Mrs. Rojas > Teo]]"Why do I hear feet?"

[[s Teo > Mrs. Rojas]]"Its not me mami its the big kids! They're doing a dare!"

[[s Mrs. Rojas > Teo]]"Bed! And who is that down there with you?"

[[s Sorrel Dunphy > Mrs. Rojas]]"Its Sorrel, Mrs. Rojas! Sorry!" sorrel called.

[[s Mrs. Rojas > Sorrel Dunphy]]"Ay, Sorrel, mi vida, take the vanilla, nobody is eating the vanilla! Good night!"

The little brother went away dragging Kevin by the foot, bump bump bump, all up the stairs. It was quiet again. The freezer was still open and the cold was coming out over their socks.

[[s Tuyet > Sorrel Dunphy]]"So why'd you pass?" Tuyet asked.

[[s Sorrel Dunphy > Tuyet]]"Huh?"

[[s Tuyet > Sorrel Dunphy]]"On the question."

Sorrel looked extreamly hard at the mint.

[[s Tuyet > Sorrel Dunphy]]"You dont have to say. I just thought it was interesting. Cause if it was nobody you'd just say nobody."

[[s Sorrel Dunphy > Tuyet]]"Maybe its Callum."

[[s Tuyet > Sorrel Dunphy]]"Is it Callum?"

[[s Sorrel Dunphy > Tuyet]]"I've seen where that tongue's been."

Tuyet did a laugh threw her nose. She had a cereal crumb on the string of her hoodie and sorrel wanted to pick it off so bad they had to put both hands in their pockets.

[[s Sorrel Dunphy > Tuyet]]"What would you have said," they asked. [[s Sorrel Dunphy > Tuyet]]"If it was you?"

[[s Tuyet > Sorrel Dunphy]]"I'd of said dare."

[[s Sorrel Dunphy > Tuyet]]"Thats cheating."

[[s Tuyet > Sorrel Dunphy]]"And then I'd hope somebody good was making up the dares."

Just then both there phones buzzed at once. It was the group chat, which Bash had renamed again.

[[m Jesenia Rojas > Sorrel Dunphy, Tuyet]]"where r u guys," jesenia had written. [[m Jesenia Rojas > Sorrel Dunphy, Tuyet]]"did the clown get u"

[[m Callum McAvoy > Sorrel Dunphy, Tuyet]]"RIP," wrote Callum.

[[m Bash > Sorrel Dunphy, Tuyet]]"can i have sorrels charger if ur dead" That was Bash.

[[m Nimmi > Jesenia Rojas, Callum McAvoy, Bash]]"EVERYONE LEAVE THEM ALONE," nimmi put, and then, one second later, [[m Nimmi > Jesenia Rojas, Callum McAvoy, Bash]]"i mean the clown is probly really interesting"

Tuyet read it and then she read it again. She was kind of a slow reader but she got there.

[[s Tuyet > Sorrel Dunphy]]"Does Nimmi know something?"

[[s Sorrel Dunphy > Tuyet]]"Nimmi knows everything. Its like a disease."

[[s Tuyet > Sorrel Dunphy]]"Sor" said Tuyet, and nobody ever called them that, only Nimmi, and it sounded totally different. [[s Tuyet > Sorrel Dunphy]]"Truth or dare?"

Sorrel always picked truth. Their heart was going like a washing machine with a shoe in it. [[t Sorrel Dunphy]]"Pick truth," they thought, [[t Sorrel Dunphy]]"you know how to do truth."

[[s Sorrel Dunphy > Tuyet]]"Dare," said Sorrel.

~*~

[[scene place=the basement; present=Sorrel Dunphy, Jesenia Rojas, Tuyet, Callum McAvoy, Nimmi, Bash; eyes=-]]
[[s Callum McAvoy > Jesenia Rojas, Nimmi, Bash]]"They've been gone twenty minutes," Callum said down in the basement. [[s Callum McAvoy > Jesenia Rojas, Nimmi, Bash]]"For ice cream. Shouldnt somebody check?"

[[s Nimmi > Callum McAvoy]]"No."

[[s Callum McAvoy > Nimmi]]"What if it is the clown?"

[[s Nimmi > Callum McAvoy]]"It isnt the clown Callum."

[[s Bash > Nimmi]]"Waaait." Bash sat up so fast there hair stuck to the ceiling, not really but almost, it was very long and blond and full of static. [[s Bash > Nimmi]]"Wait wait wait. Nims. Is it a THING?"

Nimmi zipped her mouth and threw away the key.

[[s Jesenia Rojas > Nimmi]]"Its a thing!!" the birthday girl shreiked. [[s Jesenia Rojas > Nimmi]]"On my birthday?! In MY kitchen?!"

[[s Nimmi > Jesenia Rojas, Callum McAvoy, Bash]]"I didnt say anything. You all saw me, I zipped."

[[s Callum McAvoy > Nimmi, Bash, Jesenia Rojas]]"Can somebody explain," said the redhead, [[s Callum McAvoy > Nimmi, Bash, Jesenia Rojas]]"because I only know about the freezer"

[[s Bash > Callum McAvoy]]"Sorrel likes Tuyet, dummy."

[[s Callum McAvoy > Bash]]"Well yeah. Everybody knows that."

There was a very long silence.

[[s Jesenia Rojas > Callum McAvoy]]"YOU knew?"

[[s Callum McAvoy > Jesenia Rojas]]"They give her there marshmallows. Every time. They pick them out." He wiggled back down in his sleeping bag. [[s Callum McAvoy > Jesenia Rojas]]"You guys need to pay more attention to cereal."

Then the door opened at the top of the stairs and everybody dived and pretended to be asleep, and Bash did a fake snore that wouldnt of fooled a baby. Two pairs of socks came down. They stopped.

[[s Tuyet > Sorrel Dunphy]]"They're totally awake," said the first pair of socks.

[[s Sorrel Dunphy > Tuyet]]"Yeah."

[[s Tuyet > Sorrel Dunphy]]"Should we tell them?"

[[s Sorrel Dunphy > Tuyet]]"Nah," Sorrel said. You could hear that they were smiling, they couldnt help it. [[s Sorrel Dunphy > Tuyet]]"Let them use there pass."

Jesenia held out for about four seconds. Then she sat up with her crown on crooked.

[[s Jesenia Rojas > Sorrel Dunphy, Tuyet]]"Okay but where is the ICE CREAM," she said.

Sorrel looked at Tuyet. Tuyet looked at Sorrel.

Upstairs, on the counter, in the blue light, it had been soup for quite a while now.

~*~

[[scene place=the kitchen; present=Sorrel Dunphy, Jesenia Rojas, Tuyet, Callum McAvoy, Nimmi, Bash, Mrs. Rojas, Teo; time=the morning; eyes=-]]
In the morning there were pancakes, and there was Mrs. Rojas in her robe, holding up a carton with one finger and her thumb. Green stuff was running out of the bottom.

[[s Mrs. Rojas > Sorrel Dunphy, Jesenia Rojas, Tuyet, Callum McAvoy, Nimmi, Bash]]"Who," she said, [[s Mrs. Rojas > Sorrel Dunphy, Jesenia Rojas, Tuyet, Callum McAvoy, Nimmi, Bash]]"left this on my counter?"

Six people looked at there pancakes. Tuyet had syrup on her sleeve and she was holding Sorrel's hand under the table like nobody could tell, and everybody could tell, even Kevin, who had his own chair.

[[s Sorrel Dunphy > Mrs. Rojas]]"Me" said Sorrel. [[s Sorrel Dunphy > Mrs. Rojas]]"I'm really sorry. I got kind of distracted."

[[s Mrs. Rojas > Sorrel Dunphy]]"Distracted by what?"

[[s Teo > Mrs. Rojas]]"They were kissing," said teo with his mouth full. [[s Teo > Mrs. Rojas]]"I came back for Kevin's shoe and they were kissing by the fridge. It took a hundred years."

Bash put there whole head down on the table. Callum started to clap, real slow, and Nimmi kicked him.

[[s Mrs. Rojas > Teo]]"Teodoro, we do not tell people's business," said his mother. She looked at sorrel, and she looked at Tuyet's sleeve that went down under the table, and then she dropped the carton in the trash and wiped her hands. [[s Mrs. Rojas > Sorrel Dunphy, Tuyet]]"Next time," she told them, [[s Mrs. Rojas > Sorrel Dunphy, Tuyet]]"you close the freezer. After that I dont know anything. Who wants more?"

[[s Callum McAvoy > Mrs. Rojas]]"Me please," said Callum. [[s Callum McAvoy > Mrs. Rojas]]"Is there any peas?"

A/N: the end!!! comment if you want a part 2 where callum tells about the goldfish
