title: Ballast
section: third | past | - | Kes
person: Kes | Kes; Kestrel Amadi; Amadi-Roth; the kid; my deckhand; small one | she/her
person: Hanne Brandvold | Hanne Brandvold; Brandvold; Captain Brandvold; the captain; Captain; Hanne; the old woman | she/her
person: Oduya | Oduya; the engineer; my engineer; that big idiot | he/him
person: Pim | Pim; the navigator | they/them
person: Ilse Sato | Doc; Dr. Sato; Doctor; the medic; Ilse | she/her
person: Ferro | Ferro; the cook | he/him
person: Inspector Halloway-Ng | Inspector Halloway-Ng; Inspector; the inspector; Halloway-Ng | he/him
person: Mr. Roth | Mr. Roth; your father; her father; my dad | he/him
person: the marine | the marine; a marine; his marine | ?
relation: Hanne Brandvold | Kes | colleague: her captain
relation: Hanne Brandvold | Ilse Sato | romantic: formerly married
relation: Oduya | Kes | friend: fond shipmate who taught her
relation: Pim | Ferro | colleague: bickering shipmates
relation: Mr. Roth | Kes | family: father
relation: Inspector Halloway-Ng | Hanne Brandvold | enemy: boards her ship to search it
=====
Ballast

[[scene place=the galley/Patient Margaret; present=Kes, Oduya, Pim, Ilse Sato, Ferro; time=Four months to the day]]
Four months to the day after she had lied her way onto the *Patient Margaret*, Kes came into the galley and found everyone already there, which was bad, and nobody eating, which was worse.

[[s Kes > Oduya, Pim, Ilse Sato, Ferro]]“Is somebody dead?” she asked.

[[s Ferro > Kes]]“Soup is,” said Ferro. The cook stood with his back to the stove and his arms crossed over his apron. [[s Ferro > Kes]]“Forty minutes I’ve been holding it. I told them nobody gets a bowl until the kid’s down here, and then Pim says—”

[[s Pim > Ferro]]“I said you might as well pour it in the reactor.”

[[s Ferro > Kes]]“You see what I live with.”

[[s Pim > Ferro]]“You don’t live with me,” Pim said. The navigator had both boots up on the bench and a slate balanced on their knees. [[s Pim > Ferro]]“We have adjoining vents. It’s not a marriage.”

Oduya pushed a stool out from under the table with one foot. He was a big man and did most things without getting up. [[s Oduya > Kes]]“Sit, small one. There’s a ship behind us.”

Kes sat. It seemed better than the other thing her knees were suggesting. [[s Kes > Oduya]]“What kind of ship?”

[[s Ilse Sato > Kes]]“Customs cutter out of Port Lysander,” said Doc from the corner. [[s Ilse Sato > Kes]]“She lit up about an hour ago. Matching us.”

[[s Kes > Oduya, Pim, Ilse Sato, Ferro]]“They stop everybody, though. Don’t they? It’s just a stop.”

No one said anything. Ferro turned round and gave the soup a stir it didn’t need.

*They know*, Kes thought. She had known they would. She’d had a hundred and twenty days of hot food and Oduya’s terrible songs and a bunk with a door, and she’d told herself every one of those days that tomorrow she would say it. She looked at the scratched steel in front of her.

[[s Kes > Ilse Sato]]“Where’s the captain?”

[[s Ilse Sato > Kes]]“Up front, talking to them,” Doc said. [[s Ilse Sato > Kes]]“Being charming.”

[[s Pim]]“God help us,” said Pim.

[[s Ilse Sato > Pim, Kes]]“That’s what I thought. I came down here so as not to watch.” The medic got up, and as she went past she put her hand for a second on the top of Kes’s head, the way you’d check a kettle. [[s Ilse Sato > Kes]]“Eat something. Either way you’ll want to have eaten.”

The intercom over the hatch spat. [[s Hanne Brandvold > Kes]]“Kestrel Amadi to the bridge,” it said, in Captain Brandvold’s voice, with nothing in it at all. [[s Hanne Brandvold > Ferro]]“Just her, please. Ferro, give the rest of them their soup.”

[[scene place=the bridge; present=Kes, Hanne Brandvold; time=-]]
The bridge was eleven rungs up and nine steps forward. Kes had painted most of them. When she ducked in under the hatch the captain was sitting sideways in the pilot’s chair with her bad leg stretched out, and the whole port screen was full of white cutter.

[[s Hanne Brandvold > Kes]]“Shut that,” said Brandvold.

She shut it.

[[s Hanne Brandvold > Kes]]“I’ve been having a chat with an Inspector Halloway-Ng. Very polite man. He’s going to put a tube across in twenty-five minutes and come and look at our lettuce.” She scratched her jaw. [[s Hanne Brandvold > Kes]]“He’s also looking for a girl. Nineteen, dark, scar on the left hand. Answers to Amadi-Roth.”

Kes put the hand behind her. It was a stupid thing to do. It was the left one.

[[s Hanne Brandvold > Kes]]“Yeah,” the captain said.

[[s Kes > Hanne Brandvold]]“I was going to tell you.”

[[s Hanne Brandvold > Kes]]“When?”

[[s Kes > Hanne Brandvold]]“Tomorrow.” It came out as a sort of squeak. [[s Kes > Hanne Brandvold]]“I was always going to tell you tomorrow.”

[[s Hanne Brandvold > Kes]]“Roth as in Roth Haulage? Roth as in half the docks on Lysander?”

[[s Kes > Hanne Brandvold]]“He’s my dad.”

[[s Hanne Brandvold > Kes]]“Is he now.” Brandvold leaned her head back on the rest and shut her eyes. She had a hard brown seamed face like the outside of a nut, and it was impossible to tell from it whether you were about to be laughed at or put off at the next rock. [[s Hanne Brandvold > Kes]]“And what’s your father want you back for? You rob him?”

[[s Kes > Hanne Brandvold]]“No! I mean—his access codes. A bit. I had to get out of the house.” She’d practised it, in the bunk with the door, and none of the practised parts were there. [[s Kes > Hanne Brandvold]]“There were these men he owed. He said it’d only be for a year or two, that I’d be a sort of a guest. He told me over breakfast. He asked me to pass the salt.”

The captain’s eyes had opened.

[[s Kes > Hanne Brandvold]]“Captain, if I go across now they won’t search you,” said Kes fast. [[s Kes > Hanne Brandvold]]“They won’t have to. You’ve got the thing under Ferro’s onions, and Pim’s license, and I know about the coolant. I’ll say I hid. I’ll say none of you ever saw me.”

[[s Hanne Brandvold > Kes]]“For four months?”

[[s Kes > Hanne Brandvold]]“I’m small.”

Something happened at the edge of Brandvold’s mouth. [[s Hanne Brandvold > Kes]]“What’s wrong with Pim’s license?”

[[s Kes > Hanne Brandvold]]“It’s… nothing. It’s a very nice one. They drew it themself.”

[[s Hanne Brandvold > Kes]]“I *know* they drew it. I lent them the pen.” She swung the bad leg down with both hands and stood up, holding onto the chair. [[s Hanne Brandvold > Kes]]“Right. Down we go.”

[[s Kes > Hanne Brandvold]]“To the airlock?”

[[s Hanne Brandvold > Kes]]“To the galley, you daft child. This is a crew thing.”

[[scene place=the galley; present=Kes, Hanne Brandvold, Oduya, Pim, Ilse Sato, Ferro; time=-]]
They were all where she’d left them. Nobody had touched the soup. Brandvold lowered herself down at the head of the table, took Oduya’s spoon out of his hand, and ate some of his.

[[s Hanne Brandvold > Ferro]]“Needs salt,” she told Ferro. [[s Hanne Brandvold > Ferro, Pim, Ilse Sato, Oduya]]“Now. There’s a man coming aboard for the kid. Her father’s sold her to somebody, to cover a debt. She’s offering to walk across so he’ll leave the onions alone. Show of hands.”

[[s Pim > Hanne Brandvold]]“Show of hands for what?” said Pim.

[[s Hanne Brandvold > Pim]]“For letting her.”

It was very quiet in the galley. A pipe ticked. Kes looked at the table because then she wouldn’t have to count.

[[s Ilse Sato > Hanne Brandvold]]“Are you waiting for something, Hanne?” Doc inquired at last.

[[s Hanne Brandvold > Ferro, Pim, Ilse Sato, Oduya]]“Just being democratic. Against?”

[[s Ferro > Hanne Brandvold]]“I am holding a *ladle*,” said Ferro, [[s Ferro > Hanne Brandvold]]“but you can take it that it’s up.”

Kes looked. Pim had raised both hands and, after a moment, one foot. Doc’s was up, with the other one under her chin. Oduya’s was the size of a dinner plate, and he was crying, openly, the way he did at weddings on the serials.

[[s Oduya]]“Sold,” the engineer said. [[s Oduya > Hanne Brandvold]]“*Sold* her. I’ll go across this tube and I’ll fold him up.”

[[s Hanne Brandvold > Oduya]]“You’ll do no such thing. You’ll go aft and have an accident with the coolant.”

[[s Oduya > Hanne Brandvold]]“How bad an accident?”

[[s Hanne Brandvold > Oduya]]“Purple.”

[[s Oduya > Hanne Brandvold]]“Oh, good,” said Oduya, wiping his face.

[[s Kes > Hanne Brandvold]]“You can’t,” said Kes. Her voice had gone. [[s Kes > Hanne Brandvold, Oduya, Pim, Ilse Sato, Ferro]]“You’ll lose the ship. I’m not—I’ve only been here four months, I don’t even do anything, I paint.”

[[s Oduya > Kes]]“You fixed the number two scrubber,” Oduya said.

[[s Kes > Oduya]]“You told me how!”

[[s Oduya > Kes]]“I told Pim how, six years running.”

[[s Pim > Kes]]“He did, and I never listened to a word,” said Pim comfortably. [[s Pim > Ilse Sato]]“Ilse, how contagious do we feel?”

[[s Ilse Sato > Pim]]“Tarsian pox?”

[[s Pim > Ilse Sato]]“Ooh. With the spots?”

[[s Ilse Sato > Pim]]“I’ve got a felt pen.” Doc was already rummaging. [[s Ilse Sato > Kes]]“Come here, Kes. Hold still, this will itch.”

[[scene place=the main hold; present=Kes, Hanne Brandvold, Ilse Sato, Inspector Halloway-Ng, the marine, Ferro; time=twenty minutes later]]
Twenty minutes later the inner lock cycled in the main hold, and Inspector Halloway-Ng came through it in a very clean uniform with a marine behind him. He took two steps and stopped. The air was faintly purple.

[[s Inspector Halloway-Ng > Hanne Brandvold]]“Captain Brandvold, I take it?”

[[s Hanne Brandvold > Inspector Halloway-Ng]]“That’s close enough, Inspector. I did try to raise you.” The captain was leaning on a crate of lettuces, in a mask. Beside her stood Dr. Sato, gloved to the elbows, with a tray. [[s Hanne Brandvold > Inspector Halloway-Ng]]“We’ve had a bit of an evening. My engineer’s got a leak in the coolant loop, and my deckhand’s got the pox.”

[[s Inspector Halloway-Ng > Hanne Brandvold]]“I was told nothing about any pox.”

[[s Ilse Sato > Inspector Halloway-Ng]]“It came on with the soup,” said Doc.

From the stretcher on the deck between them, under two blankets and a great many spots, Kes let out a groan. She thought it was quite good. Behind a pallet somebody, almost certainly Ferro, coughed.

[[s Ilse Sato > Kes]]“Don’t overdo it,” the medic murmured, bending to feel her forehead.

[[s Inspector Halloway-Ng > Hanne Brandvold]]“I’m to see every member of your crew,” the inspector said. He had got a handkerchief out and was holding it against his nose. [[s Inspector Halloway-Ng > Hanne Brandvold]]“There’s a young woman by the name of—is that her? Show me her left hand.”

[[s Ilse Sato > Inspector Halloway-Ng]]“By all means.” Doc drew down the blanket. [[s Ilse Sato > Inspector Halloway-Ng]]“I’d glove up, though. It’s the fluid you want to watch.”

[[s Inspector Halloway-Ng > Ilse Sato]]“The fluid.”

[[s Ilse Sato > Inspector Halloway-Ng]]“When they burst.”

The marine took a step backward, quite a big one. Halloway-Ng stayed where he was. He was not a stupid man; he looked at the spots, and at the stretcher, and at the old woman by the lettuces, who looked right back at him over the mask.

[[s Inspector Halloway-Ng > Hanne Brandvold]]“Mr. Roth is a considerable person at Lysander,” he said. [[s Inspector Halloway-Ng > Hanne Brandvold]]“He’s anxious about his daughter.”

[[s Hanne Brandvold > Inspector Halloway-Ng]]“Is he? I’ve a daughter myself. Well. Deckhand.” Brandvold’s voice was perfectly pleasant. [[s Hanne Brandvold > Inspector Halloway-Ng]]“If she were to go missing I’d be *anxious*, Inspector. I’d want to know what sort of people were after her, and what they’d paid, and who’d signed off on a warrant for a grown woman who’s broken no law. I’d ask it out loud. I’d ask it on every open channel from here to the Reach, I think, and I’ve an awfully carrying voice.”

[[s Ilse Sato > Inspector Halloway-Ng]]“She has,” Doc agreed. [[s Ilse Sato > Inspector Halloway-Ng]]“I was married to it.”

The purple had got down as far as his collar. He coughed. He looked once more at the hand on the blanket, with its long white scar, which nobody had thought to put a spot on, and Kes forgot to groan. She forgot to breathe.

[[s Inspector Halloway-Ng > Ilse Sato]]“That’s a burn, I’d say,” said the inspector slowly. [[s Inspector Halloway-Ng > Ilse Sato]]“Is it not, Doctor? An old burn. The young lady we want has a scar.”

[[s Ilse Sato > Inspector Halloway-Ng]]“…A burn,” said Doc. [[s Ilse Sato > Inspector Halloway-Ng]]“Yes. Very old.”

[[s Inspector Halloway-Ng > Ilse Sato]]“I thought so.” He folded up the handkerchief. [[s Inspector Halloway-Ng]]“I have three girls,” he added, to no one, to the lettuces; and he turned around and took his marine and went back up the tube.

Nobody moved until the lock had cycled.

[[s Ferro]]“What about the onions?” Ferro said from behind his pallet. [[s Ferro]]“He never so much as *looked* at my onions. I had a speech.”

* * *

[[scene place=the galley; present=Kes, Hanne Brandvold; time=ship’s night]]
Ship’s night. The galley lamps were down to amber, and Kes sat scrubbing at her neck with a rag and surgical spirit. They’d all gone off except for the captain, who was finishing the cold soup straight out of the pot.

[[s Kes > Hanne Brandvold]]“It doesn’t come off,” said Kes.

[[s Hanne Brandvold > Kes]]“No. It’s Ilse’s good pen. Give it a week.”

She scrubbed. It was easier to say it with something to do. [[s Kes > Hanne Brandvold]]“He’ll send somebody else.”

[[s Hanne Brandvold > Kes]]“I expect so.”

[[s Kes > Hanne Brandvold]]“They won’t all have three girls.”

[[s Hanne Brandvold > Kes]]“Then we’ll think of something else, won’t we. Oduya’ll fold them.” Brandvold scraped around the bottom. [[s Hanne Brandvold > Kes]]“You know what I was hauling, the year I picked up that big idiot? Nothing. Empty hold, Tarsus to the Reach, and she handled like a pig, she’d yaw if you sneezed. I couldn’t work it out. And he comes aboard, no papers, two broken fingers, and he walks around her once and he says, [[q]]‘Madam, she’s too light. You’ve got nothing in her.’

[[s Hanne Brandvold > Kes]]“So I kept him. Then Ferro. Then Pim, who was eleven kinds of wanted.” She pointed the spoon. [[s Hanne Brandvold > Kes]]“She’s flown straight ever since. I’m not being kind, is what I’m telling you. I’m trimming the ship.”

Kes found that she couldn’t see the rag. [[s Kes > Hanne Brandvold]]“I’m ballast.”

[[s Hanne Brandvold > Kes]]“Best there is.”

[[s Kes > Hanne Brandvold]]“Captain?”

[[s Hanne Brandvold > Kes]]“Mm.”

[[s Kes > Hanne Brandvold]]“I did rob him. My dad. It wasn’t a bit.” She took a breath. [[s Kes > Hanne Brandvold]]“It was kind of a lot.”

The spoon stopped. For a good long moment there was only the hum of the scrubbers, one and two, both running sweet. Then Hanne Brandvold put down the pot, and turned her head, and bellowed down the dark corridor in that awfully carrying voice.

[[s Hanne Brandvold > Ferro]]“Ferro! Get up! We’re going to need more onions!”
