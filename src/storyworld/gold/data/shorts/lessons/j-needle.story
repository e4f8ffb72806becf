title: Round the Needle
section: third | past | - | Ngaire Tolland
person: Ngaire Tolland | Ngaire; Tolland | she/her
person: Oskar Bem | Oskar Bem; Oskar; Bem | he/him
person: Faisal Quill | Faisal Quill; Faisal; Quill | he/him
person: Dunny Strake | Dunny; Idunn Strake; Strake; the smaller girl; Idunn | she/her
person: Sergeant Hesketh | Sergeant Hesketh; Hesketh; the sergeant; the instructor | she/her
person: Thistle | Thistle | she/her
person: Pudding | Pudding | he/him
person: Magistrate | Magistrate | ?
person: Tam | Tam; the roost boy | he/him
relation: Ngaire Tolland | Dunny Strake | friend
relation: Ngaire Tolland | Oskar Bem | friend
relation: Sergeant Hesketh | Ngaire Tolland | other: instructor and cadet
relation: Sergeant Hesketh | Dunny Strake | other: instructor and cadet
relation: Sergeant Hesketh | Faisal Quill | other: instructor and cadet
relation: Faisal Quill | Oskar Bem | colleague: fellow cadets
=====
Round the Needle

[[scene place=the saddle shed; present=Ngaire Tolland, Oskar Bem, Faisal Quill, Dunny Strake, Sergeant Hesketh; time=exam day/an hour before dawn]]
[[s Oskar Bem > Ngaire Tolland]]"You've got the girth on backwards," said Oskar Bem, who as far as Ngaire could tell had not once looked up from his porridge.

She checked. She had. [[s Ngaire Tolland > Oskar Bem]]"I was testing you."

[[s Oskar Bem > Ngaire Tolland]]"On exam day. In the saddle shed. An hour before dawn."

[[s Ngaire Tolland > Oskar Bem]]"Readiness is a state of mind."

[[s Oskar Bem > Ngaire Tolland]]"Readiness is the buckle facing out." He scraped the bowl, licked the spoon on both sides and put it in his breast pocket, where a pen would go on anybody else. He was the biggest cadet in their year by a head and a half, and there was a bet running in the lower dormitory about whether his dragon had asked to be reassigned.

In the corner Faisal Quill sat on an upturned bucket with the Manual open on his knees and his lips moving. He'd been there when they came in. Judging by the candle he had been there since about two.

[[s Faisal Quill]]"Bank limit on a loaded wing," he said, to nobody. [[s Faisal Quill]]"In crosswind."

[[s Ngaire Tolland > Faisal Quill]]"Thirty degrees?" Ngaire tried.

[[s Faisal Quill > Ngaire Tolland]]"Thirty-five. Thirty-five if the lead's under six ton." He shut the book on his thumb. [[s Faisal Quill > Ngaire Tolland, Oskar Bem]]"You two don't even care. You're going to wander up there not caring and you'll get ninety, and I will get a sixty-eight, and I'll be back behind my uncle's counter by Friday selling lamp oil."

[[s Oskar Bem > Faisal Quill]]"I care so much I've eaten your breakfast."

Faisal looked down at the floor beside the bucket. There was a ring in the dust where a bowl had been.

[[s Faisal Quill > Oskar Bem]]"Oh, for the love of..."

[[s Oskar Bem > Faisal Quill]]"You weren't using it!"

The door banged and Dunny came in backwards, towing her saddle by the breast strap. She was grinning. Idunn Strake, all five foot nothing of her, grinned at funerals, so that didn't mean much, but it was the wrong grin. Too many teeth in it.

[[s Dunny Strake > Ngaire Tolland, Oskar Bem, Faisal Quill]]"Morning, failures."

[[s Ngaire Tolland > Dunny Strake]]"Where were you?" said Ngaire. [[s Ngaire Tolland > Dunny Strake]]"Your bed's still made."

[[s Dunny Strake > Ngaire Tolland]]"Maybe I've started making it."

[[s Ngaire Tolland > Dunny Strake]]"Dunny."

[[s Dunny Strake > Ngaire Tolland]]"I was up in the roost, all right? Thistle was fidgety, I sat with her." She dropped the saddle and began pulling out drawers in the workbench, one after another, not closing any. [[s Dunny Strake > Ngaire Tolland, Oskar Bem, Faisal Quill]]"Who's got wax? The yellow."

[[s Faisal Quill > Dunny Strake]]"Yellow's for membrane," Faisal said. He couldn't help it; you could have asked him in his sleep. [[s Faisal Quill > Dunny Strake]]"What do you need membrane wax for?"

[[s Dunny Strake > Faisal Quill]]"My boots squeak."

They all looked at her boots. She stopped moving them.

[[s Oskar Bem > Dunny Strake]]"Second shelf," Oskar said at last, [[s Oskar Bem > Dunny Strake]]"behind the hoof picks," and Dunny lunged for it as if it might get away, and said she loved him, and was kneeling over her own saddlebag with her back to them when the voice came through the wall.

[[s Sergeant Hesketh > Ngaire Tolland, Oskar Bem, Faisal Quill, Dunny Strake]]"TOLLAND. BEM. QUILL. STRAKE. When I say first bell, what do I mean?"

[[s Oskar Bem > Sergeant Hesketh]]"Ten minutes before first bell, Sergeant!" Oskar bellowed back.

[[s Sergeant Hesketh > Ngaire Tolland, Oskar Bem, Faisal Quill, Dunny Strake]]"And what is it now?"

Nobody wanted that one. They picked up their saddles and ran.

[[scene place=the launching ledge/the ledge; present=Ngaire Tolland, Oskar Bem, Faisal Quill, Dunny Strake, Sergeant Hesketh, Thistle, Pudding, Magistrate, Tam; time=By the time the sky had gone the colour of dishwater]]
It was two hundred and twelve steps up to the launching ledge and everyone at the academy knew the number. By the time the sky had gone the colour of dishwater they were standing along the white line with their dragons behind them, breathing hard and trying to look as if they weren't. Pudding put his chin on Ngaire's shoulder. He smelled like a forge that somebody had kept fish in.

Sergeant Hesketh walked the line. She was a narrow grey woman with one sleeve pinned up, and she had never been heard to say anything nice about a living person.

[[s Sergeant Hesketh > Ngaire Tolland, Oskar Bem, Faisal Quill, Dunny Strake]]"You've all been told the exam is a race to the Needle and back," she said. [[s Sergeant Hesketh > Ngaire Tolland, Oskar Bem, Faisal Quill, Dunny Strake]]"Who told you that?"

Silence.

[[s Sergeant Hesketh > Oskar Bem]]"Bem?"

[[s Oskar Bem > Sergeant Hesketh]]"Third-years, Sergeant."

[[s Sergeant Hesketh > Oskar Bem]]"Third-years. You know what third-years are, Bem? They're second-years who haven't died yet." She turned on her heel. [[s Sergeant Hesketh > Ngaire Tolland, Oskar Bem, Faisal Quill, Dunny Strake]]"You go up as a wing. Four out, four round the flag, four home. I'm not interested in who's first. I mark the last one."

[[s Faisal Quill > Sergeant Hesketh]]"The last one, Sergeant?" Faisal had gone the same colour as the sky. [[s Faisal Quill > Sergeant Hesketh]]"So the wing's mark is the slowest rider's—"

[[s Sergeant Hesketh > Faisal Quill]]"Did I ask for questions, Quill?"

[[s Faisal Quill > Sergeant Hesketh]]"No, Sergeant."

[[s Sergeant Hesketh > Faisal Quill]]"It was a good one. Don't do it again. Five minutes, check your tack, check each other's." And she went off to shout at the roost boy about the windsock.

Ngaire ran her hands down Pudding's straps. Buckle out. Buckle out. She ducked under his neck to do Dunny's side, the way they'd done it every morning for two years, and Dunny said, too quickly, [[s Dunny Strake > Ngaire Tolland]]"I've done mine."

[[s Ngaire Tolland > Dunny Strake]]"You've got to have a second pair of eyes, that's the—"

[[s Dunny Strake > Ngaire Tolland]]"I said I've done it, Ngaire."

But Thistle had always liked Ngaire, and Thistle lifted her wing for a scratch.

It was a hand's length, maybe less. Low down, by the third finger-bone, where the skin was thin enough to read through. Somebody had drawn the edges together with about forty tiny stitches and slathered the lot in yellow wax, and it was beautiful work, really it was. The wax was already cracking.

Ngaire let the wing down as gently as she could.

[[s Ngaire Tolland > Dunny Strake]]"When?"

[[s Dunny Strake > Ngaire Tolland]]"Keep your voice down."

[[s Ngaire Tolland > Dunny Strake]]"When, Dun?"

[[s Dunny Strake > Ngaire Tolland]]"Tuesday. She caught it on the gate." The smaller girl was still smiling, in case anyone was watching, and through it she was talking very fast. [[s Dunny Strake > Ngaire Tolland]]"It'll hold. It's twenty minutes. It only has to hold for twenty minutes and then I'll take her straight to the healer and I'll say it happened on the turn. If she's grounded today I'm held back a year, and they don't hold back scholarship. You know they don't. They just send you home."

[[s Ngaire Tolland > Dunny Strake]]"And if it goes at the Needle?"

[[s Dunny Strake > Ngaire Tolland]]"It won't."

[[s Ngaire Tolland > Dunny Strake]]"There's nothing under you at the Needle. There's *nothing*, it's just—"

[[s Dunny Strake > Ngaire Tolland]]"Ngaire." She had got hold of Ngaire's wrist. There was wax all over her gloves. [[s Dunny Strake > Ngaire Tolland]]"Please."

And that was the trouble. Ngaire could see exactly what she ought to do, it was standing thirty feet away with one sleeve pinned up. She opened her mouth. She thought of Dunny's mother, who gutted herring, who'd walked four days to see her get her first wings and then slept in the stable because she thought the guest rooms were for other people.

She closed it again.

[[s Ngaire Tolland > Dunny Strake]]"I'll fly on your left," she said. [[s Ngaire Tolland > Dunny Strake]]"I'll stay right under you."

[[s Dunny Strake > Ngaire Tolland]]"I know you will."

[[s Sergeant Hesketh > Ngaire Tolland, Oskar Bem, Faisal Quill, Dunny Strake]]"Mount!" called Hesketh.

Dunny had a boot in the stirrup when Faisal said, in a high, cracked voice that made every dragon on the ledge swing its head round, [[s Faisal Quill > Sergeant Hesketh]]"Sergeant, I'm not going up."

Hesketh came back along the line without hurrying. [[s Sergeant Hesketh > Faisal Quill]]"Say again."

[[s Faisal Quill > Sergeant Hesketh]]"I'm refusing the flight." He was hanging on to Magistrate's stirrup leather with both hands. [[s Faisal Quill > Sergeant Hesketh]]"Section nine. Any member of a wing can refuse, um, without stating a reason, and the wing stands down. So. I'm refusing."

[[s Dunny Strake > Faisal Quill]]"What the hell, Quill?" said Dunny.

[[s Oskar Bem > Faisal Quill]]"Mate." That was Oskar, quietly. [[s Oskar Bem > Faisal Quill]]"She'll fail you. You'll be selling lamp oil."

[[s Faisal Quill > Oskar Bem]]"I know what I'll be selling!"

[[s Sergeant Hesketh > Faisal Quill]]"No reason, then," said the sergeant.

[[s Faisal Quill > Sergeant Hesketh]]"No, Sergeant." He didn't look at Dunny. He looked so hard in the other direction that it was as good as pointing. [[s Faisal Quill > Sergeant Hesketh]]"Section nine says I don't have to."

For a while there was only the windsock. Then Hesketh held out her one hand, not to him but to Dunny, palm up, as you would to a child who'd picked up something sharp.

[[s Sergeant Hesketh > Dunny Strake]]"Off, Strake. Come on. Get your foot down."

[[s Dunny Strake > Sergeant Hesketh]]"Sergeant, I can—"

[[s Sergeant Hesketh > Dunny Strake]]"I've known since Wednesday. You bought silk thread in the village; you don't embroider. Get down."

Dunny got down. For once in her life she wasn't grinning at all.

[[s Ngaire Tolland > Sergeant Hesketh]]"You *knew*?" It was out before Ngaire could stop it. [[s Ngaire Tolland > Sergeant Hesketh]]"You'd have let her go?"

[[s Sergeant Hesketh > Ngaire Tolland]]"I'd have let her get one boot in the stirrup." The instructor looked at her, and it was much worse than being shouted at. [[s Sergeant Hesketh > Ngaire Tolland]]"And I wanted to see who'd stop her. I had my money on you, Tolland. I stood by that windsock four minutes having a very dull conversation with Tam."

There wasn't anything to say. Pudding breathed fish down her collar.

[[s Sergeant Hesketh > Faisal Quill]]"Quill, you pass. Go and eat something, you look like a candle. Bem, did you see it?"

[[s Oskar Bem > Sergeant Hesketh]]"No, Sergeant. I just gave her the wax."

[[s Sergeant Hesketh > Oskar Bem]]"God help us. Resit in the spring. Tolland, the same. Strake, healer first and then my office, and bring whoever taught you to stitch."

[[s Dunny Strake > Sergeant Hesketh]]"That was me," Dunny said, very small. [[s Dunny Strake > Sergeant Hesketh]]"I taught me. My mam does nets."

Hesketh's face did something complicated. [[s Sergeant Hesketh > Dunny Strake]]"Then bring yourself," she said.

[[scene place=the roost; present=Ngaire Tolland, Dunny Strake, Oskar Bem, Thistle; time=That evening]]
That evening it rained. Ngaire found her in the roost, lying flat in the straw against Thistle's belly with her hat over her face. The wing had been splinted and painted green. She thought about going away again, and then sat down on the other side of the door.

[[s Dunny Strake > Ngaire Tolland]]"I can hear you breathing," the hat said.

[[s Ngaire Tolland > Dunny Strake]]"Sorry."

[[s Dunny Strake > Ngaire Tolland]]"She's not sending me home. She's making me healer's apprentice till the summer and then I resit with you lot." A pause. [[s Dunny Strake > Ngaire Tolland]]"She said it was the best membrane work she'd ever seen from an idiot."

[[s Ngaire Tolland > Dunny Strake]]"That's practically a medal."

[[s Dunny Strake > Ngaire Tolland]]"I know. I cried on her."

Thistle sighed and shifted her weight. Water ran in the gutters. Ngaire picked a straw to bits and started on another one.

[[s Ngaire Tolland > Dunny Strake]]"I should've said. I had my mouth open, Dun. I actually had it open."

[[s Dunny Strake > Ngaire Tolland]]"I'd have hated you."

[[s Ngaire Tolland > Dunny Strake]]"I know."

[[s Dunny Strake > Ngaire Tolland]]"For about a week." The hat came down. Her eyes were pink and swollen and she looked, for the first time in days, like someone who might sleep. [[s Dunny Strake > Ngaire Tolland]]"Next time shout, will you? I'd do the same for—"

[[s Oskar Bem > Ngaire Tolland, Dunny Strake]]"Is this private?" Oskar's head had come up through the ladder hole, streaming wet, with a saucepan held above it like a crown. [[s Oskar Bem > Ngaire Tolland, Dunny Strake]]"Only I've made Quill some porridge to say sorry, and he doesn't want it, and I've got four spoons."

Dunny looked at Ngaire. Ngaire looked at Dunny.

[[s Dunny Strake > Oskar Bem]]"Shove up, then," said Dunny. [[s Dunny Strake > Oskar Bem]]"And wipe your feet. This is a hospital."
