title: Medic Fourteen, Showing Available
section: third | past | - | Deshawn
person: Deshawn | Deshawn; Deshawn Ruckert; Ruckert; Shawnie; the probie; kid; the younger man | he/him
person: Bogdan | Bogdan; Bogdan Milosz; Bo; Grandpa; Milosz; the older medic; the big man; partner | he/him
person: Captain Ferreira | Captain Ferreira; Ferreira; Cap; the captain; Tino | he/him
person: Lutz | Lutz; Andy Lutz; the engineer; the redhead | he/him
person: Pham | Pham; Quoc Pham; Professor; the firefighter with the paperback | he/him
person: the dispatcher | the dispatcher; Dispatch; the voice on the radio | she/her
person: Mr. Oyelaran | Mr. Oyelaran; the man in the recliner; the old man; Daddy | he/him
person: Tunde | Tunde; the son; his son | he/him
relation: Deshawn | Bogdan | colleague
relation: Mr. Oyelaran | Tunde | family:father
relation: Captain Ferreira | Bogdan | friend
relation: Lutz | Pham | colleague
=====
[[scene place=the kitchen at Station Fourteen/the kitchen; present=Deshawn, Bogdan, Captain Ferreira, Lutz, Pham; time=Thanksgiving]]
The argument in the kitchen at Station Fourteen had been going since the shift change, and it was about the turkey.

[[s Lutz > Pham]]"You don't wash it."

[[s Pham > Lutz]]"My mother washes it."

[[s Lutz > Pham]]"Your mother's trying to kill you, Professor. There's a study."

[[s Pham > Lutz]]"You didn't read a study."

[[s Lutz > Pham]]"I read the headline of a study."

[[s Captain Ferreira > Lutz, Pham]]"Gentlemen," said the captain, not turning around from the stove, where he was doing something private to a pan of sausage. [[s Captain Ferreira > Lutz, Pham]]"It's a dead bird. Somebody put it in the heat."

Deshawn Ruckert stood in the doorway with his new boots on and a pumpkin pie in a grocery bag. He had been on the ambulance side for eleven days. In eleven days nobody had called him by his name. He'd been Probie, and Kid, and on one occasion [[q]]"the tall one," and he had not yet been told where the forks were.

[[s Lutz > Deshawn]]"Hey, it's pie," said the redhead.

[[s Deshawn > Lutz]]"I've got a name."

[[s Lutz > Deshawn]]"Not today you don't. Is that store-bought?"

[[s Deshawn > Lutz]]"It's, uh. It's from a store."

Lutz closed his eyes as though he'd been told about a death. Pham, the firefighter with the paperback, turned a page. It was a fat one with a dragon on it, and the cover said [[q]]"The Ashen Tithe, Book Nine."

[[s Bogdan > Lutz]]"Leave him alone." That came from under the table, where a very large pair of boots stuck out. [[s Bogdan > Lutz]]"At his age you brought a bag of ice."

[[s Lutz > Bogdan]]"Ice is useful!"

[[s Bogdan > Lutz]]"It was melted."

[[s Deshawn > Captain Ferreira]]"Why's he under there?" Deshawn asked the captain.

[[s Captain Ferreira > Deshawn]]"Table's been rocking since August. He's been saying he'd fix it since August. His wife used to do Thanksgiving, so." Ferreira shrugged, and dropped his voice, and bent over the pan. [[s Captain Ferreira > Deshawn]]"So this year he's fixing the table."

[[s Deshawn > Captain Ferreira]]"Oh. Did she, is she—"

[[s Captain Ferreira > Deshawn]]"March."

Deshawn put the pie down next to the sink. He couldn't think of anything, and he was still not thinking of anything when the tones went.

[[s the dispatcher > Bogdan, Deshawn, Captain Ferreira, Lutz, Pham]]"Medic Fourteen, Engine Fourteen, respond priority one," said the voice on the radio. [[s the dispatcher > Bogdan, Deshawn, Captain Ferreira, Lutz, Pham]]"Two-one-one-six Cadwell, cross of Poplar. Eighty-one-year-old male, chest pain, difficulty breathing."

There was a thump, a Polish word, and the table rose four inches and came down again.

[[s Bogdan > Deshawn]]"You drive," said his partner, rubbing his head.

---

[[scene place=the rig; present=Deshawn, Bogdan]]
[[s Bogdan > Deshawn]]"Left."

[[s Deshawn > Bogdan]]"GPS says straight."

[[s Bogdan > Deshawn]]"GPS doesn't know about the parade. Left. Left, left, left. Good. You breathing?"

[[s Deshawn > Bogdan]]"I'm breathing."

[[s Bogdan > Deshawn]]"You're holding that wheel like it owes you money."

Deshawn loosened two fingers. Beside him the older medic was pulling on gloves with the radio mic held under his chin, calm as a man dressing for church.

[[s Bogdan > the dispatcher]]"Medic Fourteen to Dispatch, anything more on that?"

[[s the dispatcher > Bogdan]]"Caller's the son. He says the patient's, quote, 'gray and being stubborn.' "

[[s Bogdan > the dispatcher]]"Copy stubborn." He let go of the key. [[s Bogdan > Deshawn]]"Okay, Shawnie. This one's yours."

It took a second to go in. [[s Deshawn > Bogdan]]"What'd you call me?"

[[s Bogdan > Deshawn]]"What?"

[[s Deshawn > Bogdan]]"Nobody calls me that but my grandmother."

[[s Bogdan > Deshawn]]"She called the station. She wanted to know did you eat. Stop sign."

[[s Deshawn > Bogdan]]"I see it. Oh my God. What did you tell her?"

[[s Bogdan > Deshawn]]"I said, 'Ma'am, he eats like a horse in a war.' She liked that. Here. It's the one with the son jumping up and down."

---

[[scene place=Cadwell/the front room; present=Deshawn, Bogdan, Captain Ferreira, Lutz, Pham, Mr. Oyelaran, Tunde]]
The front room held nineteen relatives, and eighteen of them had been herded into the kitchen by the time the engine crew came in behind with the stretcher. The man in the recliner wore a burgundy agbada and a paper turkey hat. Under the hat he was the color of putty.

[[s Mr. Oyelaran > Tunde]]"I told you not to call."

[[s Tunde > Mr. Oyelaran]]"Daddy, you couldn't lift the spoon."

[[s Mr. Oyelaran > Tunde]]"It was a heavy spoon."

Deshawn got down on his knees on the carpet. He heard his partner stop behind him, and stay stopped. Nothing was coming from back there, no hint, no cough. All right, then.

[[s Deshawn > Mr. Oyelaran]]"Sir, my name's Deshawn. I'm a paramedic. What do I call you?"

[[s Mr. Oyelaran > Deshawn]]"You may call me a taxi. I'm eating."

[[s Tunde > Deshawn]]"It's Oyelaran," the son said. He was sixty himself, and wringing a dish towel to death. [[s Tunde > Deshawn]]"He's got sugar. He's got pressure. He won't take the pink one."

[[s Mr. Oyelaran > Deshawn]]"The pink one makes me stupid."

[[s Deshawn > Mr. Oyelaran]]"Where's it hurt, Mr. Oyelaran?"

He wouldn't say. He looked over Deshawn's head at the television, where there was football.

[[s Deshawn > Mr. Oyelaran]]"Is it in your chest?"

Football.

[[s Deshawn > Mr. Oyelaran]]"Okay. You don't have to tell me. I'm going to put some stickers on you and your heart can tell me." He held a hand out behind him, and the twelve-lead was in it. [[s Deshawn > Lutz, Pham]]"Lutz, get me a pressure? And, Professor, can you do oxygen?"

[[s Pham > Deshawn]]"Doing it."

[[s Lutz > Deshawn]]"Ninety over fifty."

[[s Captain Ferreira > Deshawn]]"Want a line?" asked the captain.

[[s Deshawn > Captain Ferreira]]"Yes, please. Sir. Cap."

[[s Lutz]]"He said please," Lutz said to nobody much. [[s Captain Ferreira > Lutz]]"Shut up, Andy," said the captain.

The paper came crawling out of the monitor and Deshawn read it the way you read a letter you've been expecting. There were the tombstones, all down the inferior leads. He thought of what you must not give to a man with tombstones there. He thought of it twice. Then he looked around.

Bogdan stood against the wall, next to a framed photograph of a woman in a blue headwrap. He had his arms folded. He raised his eyebrows a quarter of an inch. [[t Deshawn]]"He's already seen it," Deshawn thought. [[t Deshawn]]"He saw it from the door."

[[s Deshawn > Bogdan]]"No nitro," said Deshawn.

[[s Bogdan > Deshawn]]"Why no nitro?"

[[s Deshawn > Bogdan]]"It's inferior, his pressure's in his socks already, and I don't know about the right side till I look. Fluids, aspirin, and we go. Now. To County, not St. Brendan's."

[[s Bogdan > Deshawn]]"St. Brendan's is closer."

[[s Deshawn > Bogdan]]"St. Brendan's doesn't have a cath lab on a holiday."

The big man unfolded his arms. [[s Bogdan > Captain Ferreira]]"You heard him, Tino," he said, [[s Bogdan > Captain Ferreira]]"what are we standing around for?"

[[s Mr. Oyelaran > Deshawn]]"I'm not going."

Everybody stopped.

[[s Tunde > Mr. Oyelaran]]"Daddy!"

[[s Mr. Oyelaran > Tunde]]"It's the first one without your mother. I'm sitting in the house. I said I'd sit in the house, and I'm sitting in it."

The dish towel went up over the son's face. In the kitchen somebody started to pray, low and quick. Deshawn knew a number of things to say here; there'd been a whole module. He opened his mouth on the first of them, and a hand like a shovel came down on his shoulder and moved him, quite kindly, six inches to the left.

Bogdan lowered himself to the carpet. It took a while. [[s Bogdan > Mr. Oyelaran]]"Is that her, in the blue?"

The old man's eyes moved off the football.

[[s Mr. Oyelaran > Bogdan]]"Folasade."

[[s Bogdan > Mr. Oyelaran]]"Mine's Krystyna. In March. Forty-one years."

[[s Mr. Oyelaran > Bogdan]]"Fifty-two."

[[s Bogdan > Mr. Oyelaran]]"Well, you win. You know what I did all morning? I laid under a table. I thought, if I stay under here they'll have to eat around me and it won't be Thanksgiving."

[[s Mr. Oyelaran > Bogdan]]"And what happened?"

[[s Bogdan > Mr. Oyelaran]]"You called."

[[s Mr. Oyelaran > Bogdan]]"*He* called," said Mr. Oyelaran, but without any heart in it.

[[s Bogdan > Mr. Oyelaran]]"He did. He's got nobody else to call for. What would she say to you, in that hat?"

A long breath went in and out. The paper turkey trembled.

[[s Mr. Oyelaran > Bogdan]]"She would say, 'Get up, you foolish man, the rice is getting cold.' "

[[s Bogdan > Mr. Oyelaran]]"So get up. This is Deshawn. He's the best I've got, and he's never going to hear me say it."

It took all five of them to get the recliner, the robe and the man in it down the porch steps without tipping the hat. Deshawn rode in back. He kept two fingers on the old man's wrist the whole way to County, and through the little window he could see the back of a very large head, going left, left, left, around a marching band.

---

[[scene place=the kitchen; present=Deshawn, Bogdan, Captain Ferreira, Lutz, Pham; time=ten past four]]
They ate at ten past four, all five of them, off paper plates. The turkey was raw in the middle. Nobody blamed the washing, and nobody didn't.

[[s the dispatcher > Bogdan]]"Medic Fourteen, Dispatch," the radio said from the windowsill, and five forks stopped. [[s the dispatcher > Bogdan]]"County called. They say to tell you the stubborn one's got two stents and is asking for rice."

[[s Bogdan > the dispatcher]]"Copy rice," said Bogdan into his collar. [[s Bogdan > the dispatcher]]"Show us available."

Lutz had the pie in front of him. He'd cut it in five with a trauma shear and was chewing with a frown.

[[s Pham > Lutz]]"Well?"

[[s Lutz > Pham]]"It's not terrible."

[[s Pham > Lutz]]"Say it to him. Don't say it to me."

[[s Lutz > Deshawn]]"Ruckert," said the redhead, with some effort, [[s Lutz > Deshawn]]"it's not terrible."

[[s Deshawn > Lutz]]"Thanks. Where do you guys keep the forks?"

They looked at his hand. He'd been eating with a tongue depressor.

[[s Captain Ferreira > Deshawn]]"Second drawer, son. They've always been in the second drawer," said the captain. [[s Captain Ferreira > Deshawn]]"Why didn't you ask?"

Deshawn reached across for the drawer and leaned his elbow on the table, and it held. It didn't rock at all.
