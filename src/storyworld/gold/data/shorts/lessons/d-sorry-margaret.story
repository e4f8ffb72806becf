title: The Stowaway of the Sorry Margaret
section: third | past | - | -
person: Slops | Slops; Ephraim; the cook; the old man | he/him
person: Dorcas Tull | Dorcas Tull; Tull; Dorcas; the bosun; Mistress Tull | she/her
person: Josiah Crake | Josiah Crake; Crake; Captain Josiah Crake; the captain; Cap'n | he/him
person: Walter | Walter; Master Walter; Wat; the boy; the stowaway | he/him
person: Gull | Gull; the lookout | he/him
person: Captain Penhallow | Captain Penhallow; yer da | he/him
relation: Captain Penhallow | Walter | family: father
relation: Josiah Crake | Dorcas Tull | colleague: captain and bosun
relation: Josiah Crake | Captain Penhallow | enemy
relation: Slops | Dorcas Tull | colleague
=====
The Stowaway of the Sorry Margaret

[[scene place=the galley; present=Slops, Dorcas Tull; time=-]]
[[s Slops > Dorcas Tull]]"Somebody," said the cook, [[s Slops > Dorcas Tull]]"'as been at me cheese."

The bosun had come down to the galley for hot water and had no wish to hear about the cheese. [[s Dorcas Tull > Slops]]"Rats," she said.

[[s Slops > Dorcas Tull]]"Rats, is it? Rats wi' a knife?" He fetched the cheese out from under his arm, where he'd been keeping it warm. It was the size of a man's head and about as handsome. [[s Slops > Dorcas Tull]]"Look at that. That's been *cut*, that 'as. That's been cut neat. There ain't a soul aboard this ship cuts neat."

Dorcas Tull looked. She'd been eleven years at sea and had a nose that had been broken on both sides, so that it came out straight.

[[s Dorcas Tull > Slops]]"'Ow long's this been goin' on?"

[[s Slops > Dorcas Tull]]"Since Port Lorn. First it were biscuit. I says nothin', I thinks, that's young Gull, growin', let 'im 'ave it. Then it were a pot o' jam."

[[s Dorcas Tull > Slops]]"You told me we was out o' jam!"

[[s Slops > Dorcas Tull]]"And so we was," said Slops with dignity, [[s Slops > Dorcas Tull]]"after."

She put down the kettle. When she spoke again it was a good deal quieter. [[s Dorcas Tull > Slops]]"Who's in the 'old?"

[[s Slops > Dorcas Tull]]"Nobody's in the 'old. Flour's in the 'old."

[[s Dorcas Tull > Slops]]"Fetch yer ladle," said Dorcas Tull.

They went down by the after ladder, her first with the lantern in her teeth, him behind, breathing. It was black as a boot down there and the water talked along the other side of the planks.

[[scene place=the hold; present=Dorcas Tull, Slops, Walter; time=-]]
There were thirty-one barrels of flour in the hold, stolen, and one of them had sneezed.

[[s Dorcas Tull > Slops]]"Which?" she mouthed.

The cook pointed with the ladle. She shook her head and pointed at the next one. They had a short argument about it with their eyebrows.

[[s Dorcas Tull > Walter]]"I'm goin' to count three," she said aloud, [[s Dorcas Tull > Walter]]"an' then I'm goin' to put this boat'ook through the lid. One."

[[s Walter > Dorcas Tull]]"Don't!" said the barrel.

[[s Slops > Dorcas Tull]]"Told yer," whispered Slops.

[[s Dorcas Tull > Slops]]"You never. You said that'n."

The lid went up, and under it was a boy. He might have been thirteen. He was white all over like a thing got ready for frying, except for the eyes, and he held in front of him, with great politeness, the jam pot.

[[s Walter > Dorcas Tull, Slops]]"I can pay for it," he said. Then he seemed to remember something, and hunched his shoulders, and stuck out his jaw. [[s Walter > Dorcas Tull, Slops]]"I mean ter say. Oi can pays fer it, me 'earties."

There was a silence.

[[s Slops > Dorcas Tull]]"What's wrong wi' 'is mouth?" asked the cook.

[[s Dorcas Tull > Slops]]"'E's doin' a voice." She got him by the collar and lifted, and a great cloud of the governor's best flour came up with him and set all three of them coughing. [[s Dorcas Tull > Walter]]"What's yer name?"

[[s Walter > Dorcas Tull]]"Wat, mum. Oi be an orphing."

[[s Dorcas Tull > Walter]]"A what?"

[[s Walter > Dorcas Tull]]"An orphing."

[[s Dorcas Tull > Slops]]"Lord 'elp us," said Dorcas Tull. [[s Dorcas Tull > Slops]]"Bring the jam. Cap'n'll want to see this."

---

[[scene place=the great cabin/the cabin; present=Josiah Crake, Dorcas Tull, Slops, Walter, Gull; time=-]]
Captain Josiah Crake was doing his accounts in the great cabin and they were not going well. He had a wet cloth round his head. When the door opened he held up one finger without turning round, added something to something, got the same answer as before, and laid down the pen.

[[s Josiah Crake > Dorcas Tull]]"If it's about the cheese, Mistress Tull, I 'ad no part in it."

[[s Dorcas Tull > Josiah Crake]]"Found the one as did, sir."

He turned. He looked for some time at the boy, who was dripping flour on the only rug.

[[s Josiah Crake > Dorcas Tull]]"What's it made of?"

[[s Dorcas Tull > Josiah Crake]]"Boy, sir. Stowed away at Port Lorn. Been livin' in a barrel." She gave the collar a shake. [[s Dorcas Tull > Josiah Crake]]"Articles is plain. Stowaways goes over the side. You wrote it yerself."

[[s Josiah Crake > Dorcas Tull]]"I were drunk."

[[s Dorcas Tull > Josiah Crake]]"You was in 'igh good 'umour, sir, but it's wrote down, an' the 'ands all made their marks. Let one off an' they'll all be at it. Cousins an' all sorts."

[[s Slops > Josiah Crake]]"Could I say somethin'?" said Slops.

[[s Dorcas Tull > Slops]]"No."

[[s Josiah Crake > Slops]]"Let 'im say it, Dorcas."

The old man came forward with the cheese held to his chest. He had not been in the cabin since the fire and it made him shy. [[s Slops > Josiah Crake]]"It's only, I been cookin' for forty-four men these six year wi' nobody but meself and this 'and." It was true that the other one was mostly hook. [[s Slops > Josiah Crake]]"And this lad, beggin' yer pardon, 'e can cut. See that? See the edge on that? You could shave wi' that. I never seen cheese cut so lovely. It seems a waste to drown 'im, is all."

[[s Josiah Crake > Walter]]"Where'd you learn to cut cheese, boy?"

The stowaway swallowed. [[s Walter > Josiah Crake]]"In the gutter, sor," he said.

[[s Josiah Crake > Walter]]"In the gutter."

[[s Walter > Josiah Crake]]"Arr."

[[s Josiah Crake > Walter]]"They 'ave a lot o' cheese there, do they?" Crake unwound the cloth from his forehead. Without it he looked older and a good deal less patient. [[s Josiah Crake > Walter]]"Say [[q]]'hope'." He took some trouble over the aitch himself.

[[s Walter > Josiah Crake]]"'Ope."

[[s Josiah Crake > Walter]]"Say [[q]]'apple'."

[[s Walter > Josiah Crake]]"'Apple," said the boy. [[s Walter > Josiah Crake]]"I mean, happle. I mean..." His ears had gone red; you could see it right through the flour. When he went on it was in another voice altogether, a clear one with all its corners on. [[s Walter > Josiah Crake]]"I'm most awfully sorry. I'm not very good at it. I only had the gardener to practise on."

[[s Dorcas Tull]]"Well, I'll be 'anged," said the bosun.

[[s Slops]]"'E's *gentry*," breathed Slops.

[[s Josiah Crake > Walter]]"What's yer name? Yer right one."

[[s Walter > Josiah Crake]]"Walter, sir."

[[s Josiah Crake > Walter]]"Walter what?"

The boy looked at his shoes. They had buckles on. It was a wonder, really, that nobody had looked at the shoes.

[[s Gull]]"Sail!" It came down thin through the skylight from the masthead, and again, cracking in the middle: [[s Gull]]"Sail 'o! Two points off the quarter, an' she's a big 'un!"

Nobody in the cabin moved.

[[s Josiah Crake > Walter]]"Walter what?" said the captain again, very gently.

[[s Walter > Josiah Crake]]"Penhallow, sir."

The cook dropped the cheese.

There was one Penhallow that every man on that coast knew of. He had a frigate of thirty-six guns, and he had hanged, by his own count, which he had printed in the newspaper, a hundred and nine.

[[s Dorcas Tull > Walter]]"Captain Penhallow?" said Tull. She had let go of the collar. She was holding the hand away from her as if it might go off. [[s Dorcas Tull > Walter]]"'Im o' the Resolute? That's yer da?"

[[s Walter > Dorcas Tull]]"I'm afraid so."

[[s Slops > Josiah Crake]]"Over the side," Slops said. [[s Slops > Josiah Crake]]"I takes it all back. Over the side wi' 'im, Cap'n, an' the jam."

[[s Josiah Crake > Slops]]"'Old yer noise, Ephraim."

[[s Slops > Josiah Crake]]"'E'll 'ang us for kidnap! 'E'll 'ang us *twice*!"

[[s Josiah Crake > Slops]]"I said 'old it." Crake had already got his coat half on and was hunting for the other sleeve. [[s Josiah Crake > Dorcas Tull]]"Deck. All o' yer. Bring 'im."

Up the companion they went, and out into so much light that the boy cried out and covered his face.

[[scene place=the deck; present=Josiah Crake, Dorcas Tull, Slops, Walter, Gull; time=-]]
Half the crew was on the deck already, along the weather rail, not saying much. Tull went through them with her elbows. Far back along their own white track, where the sea turned into the sky, there stood a small neat pile of sails like washing.

The captain shut up his glass. [[s Josiah Crake > Dorcas Tull]]"It's 'er."

[[s Dorcas Tull > Josiah Crake]]"'Ow long?"

[[s Josiah Crake > Dorcas Tull]]"Dark, if the wind 'olds. If it don't, supper." He bent down with his hands on his knees, until he and the boy were nose to nose. [[s Josiah Crake > Walter]]"Now then, Master Walter. I could put you in a boat wi' a lantern an' a bit o' cheese, an' yer da'd 'ave to 'eave to an' pick yer up, an' that'd be an hour, an' I could do a lot wi' an hour. So you tell me why I shouldn't."

[[s Walter > Josiah Crake]]"He wouldn't," said Walter.

[[s Josiah Crake > Walter]]"'E wouldn't what?"

[[s Walter > Josiah Crake]]"Heave to. He'd note the position and come back." He said it quite simply. He had been rubbing at his cheek, and where the flour was off there was an old bruise, yellow going on green, with four stripes to it. [[s Walter > Josiah Crake]]"He's very keen on not losing time."

Dorcas Tull looked at the stripes. She held up her own hand a moment, the fingers a little spread, and put it down again.

[[s Dorcas Tull > Josiah Crake]]"Cap'n," she said.

[[s Josiah Crake > Dorcas Tull]]"I seen it."

[[s Dorcas Tull > Josiah Crake]]"Articles don't say *when*. Over the side, it says. Might be any time. Might be when 'e's sixty."

[[s Josiah Crake > Dorcas Tull]]"Thought they'd all be at it? Cousins an' all sorts?"

[[s Dorcas Tull > Josiah Crake]]"Shut up, Josiah," said the bosun, not loudly.

Somebody along the rail laughed and turned it into a cough.

[[s Walter > Josiah Crake]]"There's one other thing, sir, if it's any use." The boy had put his hand up, as you would in a schoolroom. [[s Walter > Josiah Crake]]"She draws nineteen feet. The Resolute. I've heard them talk about it at dinner for years, it's all they ever talk about. She went aground at Tern Sand with seventeen under her and it was hushed up. He won't go near a shoal now. He's frightened of them. I don't suppose anyone knows that but me and the gardener."

Crake straightened, one hand in the small of his back. He looked at the sail, and at the sun, and then away over the other bow, to where a line of paler water lay along the sea like a chalk mark.

[[s Josiah Crake > Dorcas Tull]]"What do we draw, Mistress Tull?"

[[s Dorcas Tull > Josiah Crake]]"Nine foot, sir." She'd begun to grin. It did something terrible to the nose. [[s Dorcas Tull > Josiah Crake]]"Ten wi' the flour."

[[s Josiah Crake > Dorcas Tull]]"Then put 'er over the Teeth. An' you!" This was to the masthead. [[s Josiah Crake > Gull]]"Gull! Sing out when she shortens sail!"

[[s Gull > Josiah Crake]]"Aye aye!" yelled the lookout.

Then everyone was running, and ropes were coming down, and in the middle of it there were only the two of them left standing still, the cook and the stowaway, and the cheese, which Slops had gone back for.

[[s Slops > Walter]]"I'd not really 'ave drownded yer," said the cook after a bit.

[[s Walter > Slops]]"No. Thank you."

[[s Slops > Walter]]"It were the surprise."

[[s Walter > Slops]]"I quite understand."

The old man sniffed. He turned the cheese about till he had the neat side up, and ran his thumb along it, and sighed.

[[s Slops > Walter]]"Can yer do onions?" he said.
