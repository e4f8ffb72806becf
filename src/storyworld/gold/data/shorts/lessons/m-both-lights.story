title: Both Lights
section: third | past | - | Georgie
person: Georgie | Georgie; Georgina | she/her
person: Ms. Faleolo | Ms. Faleolo; Miss | she/her
person: Wiremu | Wiremu; Wi; Wiremu Paki | he/him
person: Pippa | Pippa; Pip | she/her
person: Tavita | Tavita; Tav; the bigger boy | he/him
person: Jun | Jun | they/them
person: Ashwin | Ashwin; the Year Nine; the kid; the littlest of them; Niner | he/him
person: Mr. Corrigan | Mr. Corrigan; Corrigan; the skipper | he/him
person: Koro | Koro | he/him
relation: Ms. Faleolo | Georgie | other: teacher
relation: Ms. Faleolo | Wiremu | other: teacher
relation: Wiremu | Tavita | friend: best mates
relation: Georgie | Pippa | friend: best friend
relation: Koro | Wiremu | family: grandfather
=====
Both Lights

DAY THREE

[[scene place=the beach/the tarp; present=Georgie, Ms. Faleolo, Wiremu, Pippa, Tavita, Jun, Ashwin; time=-]]
Georgie counted them again before she opened her eyes properly. She did it by the breathing. Pippa, who whistled. Tavita, who sounded like a truck. Jun, Wiremu, the Year Nine. And Ms. Faleolo, who wasn't asleep, who was pretty obviously just lying there with her leg up on the lifejacket, being brave.

[[s Ms. Faleolo > Georgie]]"Six," said Ms. Faleolo quietly. [[s Ms. Faleolo > Georgie]]"I already did it."

[[s Georgie > Ms. Faleolo]]"Sorry, Miss."

[[s Ms. Faleolo > Georgie]]"Don't be sorry. How's the water?"

Georgie crawled to the edge of the tarp and held up the bottle. It was a two-litre Sprite bottle, it had come up on the beach with them, and there was about a hand of water left in it. Her hand, not Tavita's.

[[s Georgie > Ms. Faleolo]]"It's alright," she said.

[[s Ms. Faleolo > Georgie]]"Georgina."

[[s Georgie > Ms. Faleolo]]"It's, like, a mouthful each. If Tav does a small one."

[[s Tavita > Georgie]]"I heard that," said the truck.

After that everybody was up. There wasn't anything to get up *for*, but the sand was already hot. Pippa had sunburn on the bottoms of her feet. Jun was drawing in the wet sand with a stick, the same thing they'd drawn yesterday: a long bean, which was the island, and a cross, which was where the *Kittiwake* had gone onto the reef.

[[s Wiremu > Ms. Faleolo, Georgie, Pippa, Tavita, Jun, Ashwin]]"So I reckon we do it today," Wiremu said.

No one asked what. He'd been going on about it since the first night.

[[s Ms. Faleolo > Wiremu]]"No," said Ms. Faleolo.

[[s Wiremu > Ms. Faleolo]]"Miss, you haven't even heard it."

[[s Ms. Faleolo > Wiremu]]"You want to tie the lifejackets to the hatch cover and paddle out past the reef."

[[s Wiremu > Ms. Faleolo]]"Yeah, but with a *sail*."

[[s Pippa > Wiremu]]"With what?" said Pippa. [[s Pippa > Wiremu]]"That's our roof!"

[[s Wiremu > Pippa]]"It's a tarp. It's only a roof because you're under it." He got down on his knees beside Jun's map, and took the stick off them, and drew an arrow. [[s Wiremu > Ms. Faleolo]]"The wind goes this way every arvo, right? Me and Tav could be round the point by dark. There'll be boats. My koro fished all round here, he said there's always boats."

[[s Jun > Wiremu]]"Where's *here*, though?" asked Jun.

[[s Wiremu > Jun]]"What?"

[[s Jun > Wiremu]]"I'm just saying. You said he fished round here. I drew the map, and I don't know where here is. It's just a bean."

Tavita laughed. Wiremu didn't.

[[s Wiremu > Ms. Faleolo]]"Mr. Corrigan went," he said.

There was that horrible gap that there always was now when somebody said it. Mr. Corrigan had been the skipper. He had put the seven of them on the beach, two at a time, and then he'd taken the dinghy back out for the radio. You could still see the wreck's mast at low tide. You couldn't see the dinghy.

[[s Ms. Faleolo > Wiremu]]"Yes," Ms. Faleolo said. [[s Ms. Faleolo > Wiremu]]"He did."

Wiremu threw down the stick.

[[s Wiremu > Ms. Faleolo]]"So we just sit here? We sit here till the Sprite bottle's empty and then what, Miss? We do a *worksheet*?"

[[s Tavita > Wiremu]]"Bro," said Tavita.

[[s Wiremu > Tavita]]"Nah, I'm asking."

[[s Ms. Faleolo > Wiremu]]"It's a fair question." She was grey around the mouth. She shifted on her elbows, and Georgie, who was nearest, saw the ankle and looked away. It had gone the colour of a plum. [[s Ms. Faleolo > Wiremu]]"Then we find some more water. That's the job today. Pairs. Nobody goes in past the knees, and nobody goes by themselves. Wiremu, you'll go with..."

[[s Wiremu > Ms. Faleolo]]"Tav."

[[s Ms. Faleolo > Wiremu]]"Not with Tavita, you'll build a boat. Tavita's with Pippa. Jun stays with me and keeps the fire. You take Georgie and, sorry, sweetheart. I've been calling you [[q]]'you' for three days."

She meant the Year Nine. He was sitting a bit apart, with his back to them and his arms round his schoolbag. He was the only one who still had a bag. He'd joined the trip the morning they sailed, because someone in Year Twelve had got mono, and he'd been sick from the wharf to the reef. Tavita called him Niner. He hadn't said one word since the beach that Georgie knew of.

He didn't say one now either. He just got up, and put the bag on, and went and stood next to her.

[[scene place=the rocks/the north end; present=Georgie, Wiremu, Ashwin; time=-]]
It took the three of them ages to get round to the north end, where the sand gave out and it was all black rocks with oysters on. Wiremu went in front. He was talking the whole way, over his shoulder, about knots.

[[s Georgie > Wiremu]]"You'd drown," Georgie told him finally.

[[s Wiremu > Georgie]]"I'm a good swimmer."

[[s Georgie > Wiremu]]"So was Corrigan."

[[s Wiremu > Georgie]]"That's cold, Georgie."

[[s Georgie > Wiremu]]"I'm not being cold. I'm being scared! I don't want to count and get five, OK? I don't want to be the one who has to..." She stopped, because it was coming out wobbly. [[s Georgie > Wiremu]]"What would I even tell your mum?"

He turned around. His lips were split, and for a second he looked about ten.

[[s Wiremu > Georgie]]"She's not going to make it, eh," said Wiremu. [[s Wiremu > Georgie]]"Miss. You've smelled it. I can't just sit there and smell it."

Georgie had thought she was the only one.

[[s Ashwin > Georgie, Wiremu]]"There's water up there," someone said.

They both looked at the kid. He'd gone red. He had a surprisingly deep voice for somebody so small.

[[s Wiremu > Ashwin]]"You can *talk*?"

[[s Ashwin > Wiremu]]"I was seasick. Then you were all busy." He pointed up the rocks to where a bush was growing out of a crack. [[s Ashwin > Wiremu, Georgie]]"Those little finches have been going in behind there since yesterday. They go in and then they come out and do this." He shook his head hard, like a dog. [[s Ashwin > Wiremu, Georgie]]"Seabirds don't need fresh water. Finches do."

Wiremu was up there before he'd finished. They could hear him swearing and kicking, and then they could hear him not doing anything.

[[s Georgie > Wiremu]]"Wi?" Georgie shouted. [[s Georgie > Wiremu]]"Wi! Are you OK?"

His face came out over the edge. It was wet.

[[s Wiremu > Georgie, Ashwin]]"It's a *bath*," he yelled. [[s Wiremu > Georgie, Ashwin]]"It's a whole bloody bath! Chuck us the bottle! Oi, what's your name?"

[[s Ashwin > Wiremu]]"Ashwin," said the Year Nine.

[[s Wiremu > Ashwin]]"Ashwin, I love you!"

[[scene place=the fire; present=Georgie, Ms. Faleolo, Wiremu, Pippa, Tavita, Jun, Ashwin; time=dark]]
By the time it was dark everyone had drunk until they sloshed. Pippa had washed Ms. Faleolo's foot, holding her breath, and Tavita had got eleven oysters open with the tent peg and only one of his fingers. They lay around the fire like fat people at Christmas.

[[s Pippa > Ashwin]]"So how come you know about finches?" Pippa wanted to know.

[[s Ashwin > Pippa]]"I've got a book."

[[s Pippa > Ashwin]]"What, in there?" She meant the bag. [[s Pippa > Ashwin]]"You've had a *book*? What else have you got?"

Ashwin's arms went tight around it. [[s Ashwin > Pippa]]"Nothing."

[[s Tavita > Ashwin]]"Aw, come on, Niner," said Tavita. [[s Tavita > Ashwin]]"You got chips in there? If you've got chips I'm not even mad."

[[s Ms. Faleolo > Tavita]]"Leave him be, Tavita."

[[s Tavita > Ms. Faleolo]]"I'm only playing, Miss." But he'd reached over, the way you would with a mate, and hooked one finger through the strap; and the zip was old. It went all down one side. Out onto the sand fell a bird book, a jumper, an inhaler, and a fat orange plastic thing with a barrel.

No one moved. A bit of driftwood popped.

[[s Jun > Ashwin]]"Is that the flare gun?" said Jun.

[[s Ashwin > Jun]]"Yes."

[[s Jun > Ashwin]]"The one from the boat? The one we thought went *down*?"

[[s Ashwin > Jun]]"Mr. Corrigan gave it to me. In the dinghy. He said, [[q]]'Mind that for me.'"

Wiremu had stood up. His hands were opening and closing. [[s Wiremu > Ashwin]]"You had it the whole time. Three *days*. We were burning seaweed, we were waving Pip's *togs* on a stick, and you had a—give it here."

[[s Ashwin > Wiremu]]"No."

[[s Wiremu > Ashwin]]"Give it!"

[[s Georgie > Wiremu]]"Wi, don't," said Georgie, and she grabbed hold of his ankle. Tavita had got him by the shirt.

[[s Ms. Faleolo > Wiremu]]"Wiremu Paki, you sit down." It was her assembly voice. It came out of nowhere; it must have cost her the whole of the day's water. He sat. [[s Ms. Faleolo > Ashwin]]"Ashwin, love. Why didn't you say?"

The littlest of them picked up the gun and held it in his lap. He was crying, but he didn't seem to be noticing it.

[[s Ashwin > Ms. Faleolo]]"There's only the one," he said. [[s Ashwin > Ms. Faleolo]]"One flare. And everybody was yelling, that first night. If I'd said, they'd have fired it, and there wasn't anybody to see. There wasn't a single light. I looked. I've stayed up and looked every night. You've got to have somebody to see it or it's just, it's just a firework."

You could hear the reef. It was Jun who started. It was a small snort at first.

[[s Pippa > Jun]]"What?" said Pippa. [[s Pippa > Jun]]"What's funny?"

[[s Jun > Pippa]]"He's right," said Jun. [[s Jun > Pippa]]"We'd *totally* have fired it. Tav would've fired it at a seagull."

[[s Tavita > Jun]]"I would, too," the bigger boy admitted.

Wiremu had his face in his hands. His shoulders shook, and Georgie honestly couldn't have told you which it was. When he finally spoke it was through his fingers.

[[s Wiremu > Ashwin]]"You been up three nights, bro?"

[[s Ashwin > Wiremu]]"I had naps."

[[s Wiremu > Ashwin]]"Go to sleep. I'll do it. I'll wake you up if there's anything, I swear on my koro. I won't even touch it."

* * *

[[scene place=the waterline/the sand; present=Georgie, Wiremu, Ashwin, Tavita, Ms. Faleolo; time=nearly morning]]
Someone was shaking her foot. It was nearly morning, no colour yet, and cold.

[[s Wiremu > Georgie]]"Georgie. Get up. Is that a star?"

She went down to the waterline with him, tripping over things. Ashwin was already there in his jumper with the gun in both hands, and his teeth were chattering. Far out, low down, where there had been nothing for three nights, there was a spark. It was red.

[[s Georgie > Wiremu, Ashwin]]"It's moving," she whispered.

[[s Wiremu > Ashwin]]"So fire it," said Wiremu. He'd put both hands behind his own back, she saw, and was holding on to himself by the wrist. [[s Wiremu > Ashwin]]"I mean. If you reckon. Do you reckon?"

[[s Ashwin > Wiremu]]"That's her port side. She's going past." He swallowed. [[s Ashwin > Wiremu, Georgie]]"If we only see the red, she's going past. If she turns, we'll see a green as well. If it's both, she's pointing right at us."

[[s Tavita > Ashwin]]"What's going on?" Tavita was coming down the sand, with Ms. Faleolo on his back like a pack. [[s Tavita > Ashwin]]"Is it a boat? Miss wanted to see."

[[s Ms. Faleolo > Ashwin]]"In your own time, Ashwin," said Ms. Faleolo.

The kid lifted the gun up over his head. He shut his eyes tight. At the last moment he opened them again, and looked around for Wiremu, and held it out sideways, just a little, so that there'd be room on it for another hand.

It was so much louder than she'd thought. It went up and up, and the whole beach turned pink, the bean, the wreck, their faces. And then it was over, and it was darker than before.

Nobody breathed. Georgie counted. She got to six, seven; she got to fifty.

[[s Georgie > Ashwin]]"It's still red," she said. [[s Georgie > Ashwin]]"Ashwin, it's still only—"

[[s Ashwin > Georgie]]"Wait," said Ashwin.
