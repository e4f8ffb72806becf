title: A Poor Sort of Ransom
section: third | past | - | Philippa Ashdown
section: third | past | - | Nerys Calloway
person: Philippa Ashdown | Philippa; Miss Ashdown; Philippa Ashdown; the governess; the blonde; the smaller woman; the smaller one; the captive | she/her
person: Nerys Calloway | Nerys; Captain Calloway; the captain; the pirate; the redhead; the taller woman; Captain; Cap'n | she/her
person: Bao | Bao; the first mate; the mate | he/him
person: Tib | Tib; the cabin girl; the girl | she/her
person: the two women | the two women | they/them
person: Lady Cecily | Lady Cecily; Lady Cecily Lorrimer; Cecily | she/her
person: the governor | the governor | he/him
relation: Nerys Calloway | Philippa Ashdown | romantic
relation: Bao | Nerys Calloway | colleague: first mate
relation: Philippa Ashdown | Lady Cecily | other: governess
relation: the governor | Philippa Ashdown | other: employer
relation: the governor | Lady Cecily | family: father
=====
A Poor Sort of Ransom

A/N: this was supposed to be 500 words for the pirate prompt and then they would NOT stop talking. no beta, we go down with the ship. enjoy!!

[[scene place=the captain's cabin; present=Philippa Ashdown, Nerys Calloway, Tib; time=-; eyes=Philippa Ashdown]]
Philippa had been a prisoner in the captain's cabin of the *Contrition* for six days when the door banged open hard enough to crack the paint.

[[s Nerys Calloway > Philippa Ashdown]]"You," said Captain Calloway, [[s Nerys Calloway > Philippa Ashdown]]"are not Lady Cecily Lorrimer."

The blonde very carefully put down her book. It was upside down, she noticed. She had picked it up when she heard the boots. [[s Philippa Ashdown > Nerys Calloway]]"I beg your pardon?" she said.

[[s Nerys Calloway > Philippa Ashdown]]"Lady Cecily Lorrimer is *fourteen*."

[[s Philippa Ashdown > Nerys Calloway]]"I'm tall for my age," Philippa tried.

The captain stared at her. She was a big woman, rangy and sunburned, with red hair hacked off at the jaw and a scar that pulled up one side of her mouth, so that even when she was furious she seemed to be about to laugh. She was definitely furious now. She stalked across the cabin, slapped a sheet of paper on the table between them and pointed at it.

[[s Nerys Calloway > Philippa Ashdown]]"This came on the fishing boat. From your father, I thought. Only it turns out he isn't. It turns out his daughter's safe at home with her feet in a mustard bath, and he's much obliged to me for asking!"

[[s Philippa Ashdown > Nerys Calloway]]"May I see that?" she asked.

[[s Nerys Calloway > Philippa Ashdown]]"No."

[[s Philippa Ashdown > Nerys Calloway]]"You've got your thumb over the date," the governess said. [[s Philippa Ashdown > Nerys Calloway]]"I only want to know if she got there all right."

There was a pause. The redhead slowly moved her thumb.

Philippa read it twice. It wasn't long. *As to the person you hold, she is a Miss Ashdown, in my employ until the tenth. I do not consider myself liable.* She'd eaten at that man's table for four years. She had taught his children their letters, and nursed both of them through the measles, and when the grapples came over the side she had pulled off Cecily's velvet cloak, shoved her down in the longboat under a tarpaulin and turned around in it herself with her chin up. It hadn't felt brave. There just hadn't been anyone else.

[[s Philippa Ashdown > Nerys Calloway]]"He's stopped my pay," she said. Her voice came out funny.

[[s Nerys Calloway > Philippa Ashdown]]"He's what?"

[[s Philippa Ashdown > Nerys Calloway]]"*Until the tenth.* The tenth was the day you took us." She started to laugh, and then found to her horror that it wasn't laughing, and groped around for a handkerchief she didn't have. Something landed in her lap. It was a square of red silk that smelled of gunpowder.

[[s Nerys Calloway > Philippa Ashdown]]"Stop that," the pirate said gruffly. [[s Nerys Calloway > Philippa Ashdown]]"I've not even threatened you yet."

[[s Philippa Ashdown > Nerys Calloway]]"I'm s-sorry," she hiccuped. [[s Philippa Ashdown > Nerys Calloway]]"Please go ahead."

[[s Nerys Calloway > Philippa Ashdown]]"Well, I can't *now*."

The taller woman dropped into the other chair, back to front, and glowered at her over the top of it. Philippa blew her nose. Outside somebody was singing very badly about a mermaid.

[[s Nerys Calloway > Philippa Ashdown]]"You let me call you *my lady* for a week," said the captain at last.

[[s Philippa Ashdown > Nerys Calloway]]"You seemed to be enjoying it," the blonde shot back.

[[s Nerys Calloway > Philippa Ashdown]]"I gave you my bed!"

[[s Philippa Ashdown > Nerys Calloway]]"It has weevils," she said.

[[s Nerys Calloway > Philippa Ashdown]]"That's a *quality bed*—" She stopped. Her green eyes had narrowed. [[s Nerys Calloway > Philippa Ashdown]]"What's your name? Your real one."

[[s Philippa Ashdown > Nerys Calloway]]"Philippa Ashdown." She lifted her chin. If she was going to be thrown to the sharks she would be thrown with good posture. [[s Philippa Ashdown > Nerys Calloway]]"What will you do with me?"

The captain opened her mouth, and it was pretty obvious that she had no idea whatsoever.

[[s Tib > Nerys Calloway]]"Cap'n!" someone bellowed from overhead. [[s Tib > Nerys Calloway]]"Cap'n, you'd best come up!"

[[scene place=the quarterdeck; present=Philippa Ashdown, Nerys Calloway, Bao, Tib; time=-]]
Nobody had told Philippa to stay behind, so she followed her up. The light on the quarterdeck made her eyes water. Bao, the first mate, had the glass to his eye. He was a neat, grave man of about fifty, the only person aboard who ironed. The cabin girl, who'd done the bellowing, was up on the rail next to him, hanging on by one hand and three toes.

[[s Bao > Nerys Calloway]]"Navy," the mate said, and passed the glass over. [[s Bao > Nerys Calloway]]"Sloop. She's been behind that headland since dawn, I'd say. The fishing boat brought her."

[[s Nerys Calloway > Bao]]"How many guns?" Nerys asked.

[[s Bao > Nerys Calloway]]"Eighteen," he replied.

[[s Nerys Calloway > Bao]]"We've got twenty-two," the redhead said smugly.

[[s Bao > Nerys Calloway]]"We have twelve, Captain. The rest are painted on."

[[s Tib > Bao, Nerys Calloway]]"They're *good*, though," said Tib loyally. [[s Tib > Bao, Nerys Calloway]]"I did the shading."

Nerys grinned and ruffled the girl's hair, and Philippa, who'd been four years among people who never touched a child except to turn it around, felt something go sideways in her chest. She looked hurriedly out to sea.

[[s Philippa Ashdown > Nerys Calloway, Bao, Tib]]"They've put up flags," she said.

[[s Bao > Philippa Ashdown]]"We can see that, Miss," said Bao politely.

[[s Tib > Philippa Ashdown, Bao, Nerys Calloway]]"What do they say?" Tib wanted to know.

The first mate glanced at the captain. The captain had gone rather red about the neck. She was still holding the paper from the governor, and she folded it in half, and in half again. And all at once the governess thought of that thumb. It hadn't been over the date on purpose. And the charts, with a little drawing next to every harbor, a fish, a church, a skull. And the six days of *read me that bit out, my lady, I've got a headache.*

*Oh,* thought Philippa.

[[s Philippa Ashdown > Nerys Calloway]]"Would you like me to tell you?" she asked, quietly enough that it was only for one person.

Nerys didn't look at her. [[s Nerys Calloway > Philippa Ashdown]]"Bao knows the flags," she muttered.

[[s Bao > Nerys Calloway]]"I know *fire* and *plague*," said Bao.

[[s Philippa Ashdown > Bao, Nerys Calloway]]"It's a book code. The governor's boy had a chart of it over his bed, I had to hear him it every night." The smaller woman shaded her eyes. [[s Philippa Ashdown > Nerys Calloway, Bao, Tib]]"It says… *send over*. Something. *Send over the lady*… no, that one's *woman*. *Send over the woman and*… oh."

[[s Nerys Calloway > Philippa Ashdown]]"And what?" demanded the redhead.

[[s Philippa Ashdown > Nerys Calloway]]"*And we will let you go.*"

No one spoke. A sail slatted overhead. Tib had turned around on her perch and was looking from one grown-up to the next with a terrible scowl. [[s Tib > Nerys Calloway]]"But he doesn't want her," she said. [[s Tib > Nerys Calloway]]"You said. I was listening at the door. He said he isn't li'ble."

[[s Bao > Tib]]"He's changed his mind," said Bao. [[s Bao > Tib]]"It would look bad in the papers."

[[s Philippa Ashdown > Nerys Calloway, Bao]]"It's a fair bargain," Philippa heard herself say. Her lips felt stiff. [[s Philippa Ashdown > Nerys Calloway, Bao]]"You have twelve guns. I'd only need the small boat, and somebody to row."

[[s Nerys Calloway > Philippa Ashdown]]"Do you want to go back?"

It was the captain who'd asked. She had come right up to her, close enough that Philippa could see a line of freckles going into the scar and out on the other side.

[[s Philippa Ashdown > Nerys Calloway]]"I don't see what that's got to do with it."

[[s Nerys Calloway > Philippa Ashdown]]"I asked what you *want*," she growled.

[[s Philippa Ashdown > Nerys Calloway]]"No one's ever…" The governess swallowed. [[s Philippa Ashdown > Nerys Calloway]]"I'd be dismissed. I suppose I'd find a place. There's always someone with children. One packs, and one goes, and they cry, and after a year they don't know one in the street. I'm quite used to it." She tried a smile on. [[s Philippa Ashdown > Nerys Calloway]]"It was a good bed, really. I'm sorry for what I said."

The pirate looked at her for a long, long moment. Then she spun on her heel.

[[s Nerys Calloway > Bao]]"Bao! How's the tide on the shoals?"

[[s Bao > Nerys Calloway]]"Going out. We draw nine feet. There'll be ten, at the church, for another quarter of an hour." He coughed. [[s Bao > Nerys Calloway]]"The sloop draws twelve."

[[s Nerys Calloway > Bao]]"Can you get us through?"

[[s Bao > Nerys Calloway]]"No," said the mate. [[s Bao > Nerys Calloway]]"But you can. You drew it."

[[s Nerys Calloway > Bao, Tib]]"Then what are you standing there for? Tib, get down off there, go tell 'em to haul! And somebody give Miss Ashdown a flag locker!" She swung back around, and the scarred side of her mouth went up, and this time the other went with it. [[s Nerys Calloway > Philippa Ashdown]]"How d'you spell *come and get her*?"

***

[[scene place=the cabin; present=Nerys Calloway, Philippa Ashdown, Tib; time=that night; eyes=Nerys Calloway]]
It was late that night before Nerys had any time to be afraid.

She did it in the cabin, with her boots off. They'd left the Navy hard aground off the church with all her flags up, and she had laughed until she had to hold on to the wheel. And then she'd gone below, and there was a governess on the floor in a circle of lamplight, with the cabin girl asleep across her lap and a slate leaning on her knee.

[[s Philippa Ashdown > Nerys Calloway]]"She got as far as M," said Philippa softly.

[[s Nerys Calloway > Philippa Ashdown]]"What's M?"

[[s Philippa Ashdown > Nerys Calloway]]"Mutiny," she replied. [[s Philippa Ashdown > Nerys Calloway]]"She picked the words."

[[s Nerys Calloway > Philippa Ashdown]]"Course she did." The captain stood there like an idiot with a boot in each hand. On the slate there were some wobbly marks, each one with a picture by it. It was just what she did on the charts. It hit her somewhere below the ribs. [[s Nerys Calloway > Philippa Ashdown]]"You worked it out," she said. [[s Nerys Calloway > Philippa Ashdown]]"Up there."

[[s Philippa Ashdown > Nerys Calloway]]"Yes."

[[s Nerys Calloway > Philippa Ashdown]]"You could have said it in front of all of them."

[[s Philippa Ashdown > Nerys Calloway]]"So could you," the blonde said. [[s Philippa Ashdown > Nerys Calloway]]"You could have said, *she's worth nothing, put her over the side.*"

Nerys lowered herself down onto the boards. It took some doing, her knee was bad. She wasn't used to being lower than the lamp. [[s Nerys Calloway > Philippa Ashdown]]"My mam had nine of us, and there was one schoolbook," she said to the boots. [[s Nerys Calloway > Philippa Ashdown]]"I was the one that could row. After that I was a captain, and captains don't… you can't ask. You ask one thing, and they start to wonder what else you don't have." She rubbed at her eyes angrily. [[s Nerys Calloway > Philippa Ashdown]]"Bao reads me the letters. He does all the voices. He's never once let on he knew I couldn't."

[[s Philippa Ashdown > Nerys Calloway]]"That's a friend," the governess murmured.

[[s Nerys Calloway > Philippa Ashdown]]"Yeah. He *irons*, but yeah."

The smaller woman giggled. She had a smudge of chalk beside her nose, and most of her hair was coming down, and Nerys thought with perfect clearness that she'd run the shoals again this minute, backwards, in the dark, to hear her do it a second time.

[[s Nerys Calloway > Philippa Ashdown]]"Why'd you do it?" she asked. [[s Nerys Calloway > Philippa Ashdown]]"The cloak. You didn't know what we'd do to you."

[[s Philippa Ashdown > Nerys Calloway]]"She was frightened." Philippa shrugged, carefully, because of the sleeping girl. [[s Philippa Ashdown > Nerys Calloway]]"I'm generally frightened, so it didn't make much odds."

[[s Nerys Calloway > Philippa Ashdown]]"You didn't look it. You looked like the Queen of bloody Sheba. You told me my boots were a disgrace."

[[s Philippa Ashdown > Nerys Calloway]]"They are a disgrace," she said primly.

[[s Nerys Calloway > Philippa Ashdown]]"I *polished* them. After." It was out before she could stop it. [[s Nerys Calloway > Philippa Ashdown]]"I've been polishing them every day. Bao thinks I've got a fever."

There was a silence, with just the water going by. The captive, who was not a captive, had turned a slow pink from the collar up.

[[s Philippa Ashdown > Nerys Calloway]]"Captain Calloway," she said.

[[s Nerys Calloway > Philippa Ashdown]]"Nerys."

[[s Philippa Ashdown > Nerys Calloway]]"Nerys." It sounded different when she said it, as though it had been washed. [[s Philippa Ashdown > Nerys Calloway]]"I find I'm not in anybody's employ. As of the tenth."

[[s Nerys Calloway > Philippa Ashdown]]"I heard that," the redhead breathed.

[[s Philippa Ashdown > Nerys Calloway]]"And there are fourteen men on this ship who can't read a flag, and one girl who spells mutiny with two Ts. And, if she should care to, of an evening. When nobody's about. There might be…"

[[s Nerys Calloway > Philippa Ashdown]]"What'd it cost me?" asked the captain hoarsely.

[[s Philippa Ashdown > Nerys Calloway]]"The bed," said the governess. Her eyes were very bright. [[s Philippa Ashdown > Nerys Calloway]]"I should want it permanently."

[[s Nerys Calloway > Philippa Ashdown]]"It's got weevils."

[[s Philippa Ashdown > Nerys Calloway]]"So I hear," she whispered.

[[s Nerys Calloway > Philippa Ashdown]]"I've nowhere else to sleep, mind."

[[s Philippa Ashdown > Nerys Calloway]]"No," agreed Philippa. [[s Philippa Ashdown > Nerys Calloway]]"I thought of that."

It was an awkward sort of kiss, because neither of them could move their legs. It tasted of chalk. The taller woman got a hand in all that yellow hair, as gently as she'd ever done anything, and the smaller one took a good fistful of her shirt, and in between them somebody sighed heavily.

[[s Tib > Nerys Calloway, Philippa Ashdown]]"I'm *awake*," said Tib. [[s Tib > Nerys Calloway, Philippa Ashdown]]"I've been awake since mutiny."

[[s the two women > Tib]]"Go to bed, Tib," said the two women together.

The girl got up, with enormous dignity, and dragged her blanket to the door. She looked back at them both. [[s Tib > Nerys Calloway, Philippa Ashdown]]"Does this mean that you're staying?" she said. [[s Tib > Nerys Calloway, Philippa Ashdown]]"'Cause I want to do N."
