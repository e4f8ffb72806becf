title: Notice to Quit (Apartment Block Dungeon, Ch. 11)
section: first | present | Nkem Adair | -
person: Nkem Adair | Kem; Adair; Bailiff; Miss Adair; the bailiff | she/her
person: Tobenna Adair | Toby; Tobenna; my brother; the rogue; the boy from 3B | he/him
person: Henrike Aalto | Rike; Mrs. Aalto; the tank; the dinner lady | she/her
person: Pim de Wit | Pim; the healer; the dentist | he/him
person: Biscuit | Biscuit; the tutorial; the sprite | she/her
person: Grzegorz Zielny | the Landlord; Mr. Zielny; Greg; the thing in the cardigan; the boss | he/him
person: the goblin with the clipboard | the goblin with the clipboard; Clipboard; the clerk | he/him
person: the other goblin | the other goblin; the second goblin; Nib | he/him
relation: Nkem Adair | Tobenna Adair | family:sister
relation: Nkem Adair | Henrike Aalto | friend
relation: Nkem Adair | Pim de Wit | friend
relation: Nkem Adair | Biscuit | friend
relation: Tobenna Adair | Grzegorz Zielny | enemy
relation: the goblin with the clipboard | the other goblin | colleague
=====
[[scene place=the landing between Two and Three/the landing; present=Nkem Adair, Tobenna Adair, Henrike Aalto, Pim de Wit, Biscuit]]
The notification hangs over the landing between Two and Three like a smell.

[FLOOR THREE. Recommended level: 20. Your party's average level: 9. Your party's average credit score: Poor.]

[[s Pim de Wit > Biscuit]]"Does it normally mention credit scores?" Pim asks.

[[s Biscuit > Pim de Wit]]"It's a new feature," says Biscuit. She is the size of a tea bag and she lives on my left shoulder, because nineteen days ago I was the only person in the building who didn't click Skip Tutorial. [[s Biscuit > Pim de Wit]]"I like it. It's honest."

My brother sits on the top step with his back to the fire door, doing that thing where he spins a knife and drops it. Dexterity 22 and he still drops it. He used to live on this floor, before he lived on my sofa.

[[s Tobenna Adair > Nkem Adair]]"We could just not," he says. [[s Tobenna Adair > Nkem Adair]]"Two's fine. Two has the laundry."

[[s Henrike Aalto > Tobenna Adair]]"Two has no food left, sweetheart," says our tank.

[[s Tobenna Adair > Henrike Aalto]]"I'm only saying, Mrs. Aalto."

[[s Henrike Aalto > Tobenna Adair]]"Rike. You held my intestines in on Tuesday. Rike."

He goes pink. He ate her fish pie every Friday from the age of five to the age of eleven, and no amount of shared combat will get a first name out of him. For thirty years the woman ran the hatch at Saint Brendan's Primary, and when the System came down and asked what she was, she looked at it over her ladle and said that she stood between hungry things and what they wanted. It gave her four hundred hit points on the spot.

It asked me the same question. I said I worked for the county court, mostly paperwork. So now I'm a Bailiff, level 8. There are no guides for Bailiff. Biscuit has looked.

[[s Henrike Aalto > Nkem Adair]]"Well, Adair?" the dinner lady says. [[s Henrike Aalto > Nkem Adair]]"You're party leader."

[[s Nkem Adair > Henrike Aalto]]"I'm party leader because Pim can't open the menu."

[[s Pim de Wit > Nkem Adair]]"I have gloves on," says the dentist with dignity.

I push the fire door.

---

[[scene place=Floor Three/the third floor/the corridor; present=Nkem Adair, Tobenna Adair, Henrike Aalto, Pim de Wit, Biscuit, the goblin with the clipboard, the other goblin]]
The corridor on the third floor used to be eleven metres long. It is now about a quarter of a mile, with the same brown carpet all the way. A few steps in there's a reception desk. Two goblins sit behind it in very small ties. One has a clipboard. The other has a stapler, and is chewing it.

[[s the goblin with the clipboard > Nkem Adair]]"Names of prospective tenants," says the goblin with the clipboard.

[[s Tobenna Adair > Nkem Adair]]"Can I stab him?" Toby whispers.

[[s Nkem Adair > Tobenna Adair]]"Not yet."

[[s the other goblin > the goblin with the clipboard]]"Can I bite them?" the other goblin whispers, a good deal louder.

[[s the goblin with the clipboard > the other goblin]]"Not *yet*, Nib."

I find that I know where I am. I've stood at that desk a hundred times, in better shoes. [[s Nkem Adair > the goblin with the clipboard]]"We're not tenants," I say. [[s Nkem Adair > the goblin with the clipboard]]"Who's the owner?"

[[s the goblin with the clipboard > Nkem Adair]]"The Landlord isn't seeing anyone."

[[s Nkem Adair > the goblin with the clipboard]]"I didn't ask whether he was seeing anyone. I asked who he was. You're required to display it."

The clerk looks at his clipboard. He turns it over and looks at the back. [[s the goblin with the clipboard > the other goblin]]"Are we?"

[[s the other goblin > the goblin with the clipboard]]"I only do staples," says the second goblin.

[[s Biscuit > Nkem Adair]]"Ooh," says the sprite in my ear. [[s Biscuit > Nkem Adair]]"Ooh, Kem. Something just lit up on your sheet. I thought that line was decorative."

[Skill unlocked: RIGHT OF ENTRY (Passive). Doors are obliged to consider you.]

The clerk has gone the colour of putty. He lifts the flap of the desk, and he holds it up for us with both hands, like a page boy, while we file through. My brother keeps his eyes on Nib. Nib keeps his on my brother's ankles.

[[s the goblin with the clipboard > Nkem Adair]]"Miss," Clipboard says to me, very low. [[s the goblin with the clipboard > Nkem Adair]]"He's in a mood. He's been in it since the fifth. He says, 'Send them up when they've got it all.' Have you got it all?"

[[s Nkem Adair > the goblin with the clipboard]]"Got all of what?"

[[s the goblin with the clipboard > Nkem Adair]]"The back rent, miss."

***

[[scene place=3B/the far end of the corridor; present=Nkem Adair, Tobenna Adair, Henrike Aalto, Pim de Wit, Biscuit, Grzegorz Zielny]]
The boss is in 3B, because of course it's in 3B.

Somebody has knocked through all the walls. In the middle of the space there's an armchair, and in the armchair, with its knees up around its ears, is something grey that would be nine or ten feet tall if it ever stood. It has keys for fingers. It is wearing a beige cardigan with one leather button missing.

[THE LANDLORD. Level 31.]

[[s Pim de Wit]]"Thirty-one," says Pim. [[s Pim de Wit]]"Thirty. One."

[[s Henrike Aalto > Pim de Wit]]"Behind me, Doctor," says Rike, and brings up the oven door that she uses for a shield.

The thing in the cardigan leans forward. All its fingers jingle. When it speaks it has a small, dry, disappointed voice, and I've heard it before, through my brother's phone, on speaker, the winter our mother was ill.

[[s Grzegorz Zielny > Tobenna Adair]]"The boy from 3B," it says. [[s Grzegorz Zielny > Tobenna Adair]]"You left a mark on my worktop."

The knife drops.

[[s Tobenna Adair > Grzegorz Zielny]]"Mr. Zielny?" says Toby.

[[s Grzegorz Zielny > Tobenna Adair]]"A ring. From a pan. I sent you photographs."

[[s Tobenna Adair > Grzegorz Zielny]]"You kept eleven hundred quid!"

[[s Grzegorz Zielny > Tobenna Adair]]"It was a solid oak worktop."

[[s Tobenna Adair > Grzegorz Zielny]]"It was *laminate*, Greg!"

I would like it noted that this is how the fight starts. Toby, who is made of tissue paper, goes straight over the tank's shoulder and puts two knives into the armchair, and the Landlord swats him without looking, the way you'd move a curtain. He hits the radiator. His bar goes from green to a thin red thread.

[[s Nkem Adair > Pim de Wit]]"Pim!"

[[s Pim de Wit > Nkem Adair]]"I see him. I see him, I'm going." The healer is already on his knees, snapping the glove at his wrist as he did for twenty years before every root canal in the postcode. [[s Pim de Wit > Tobenna Adair]]"Open wide, Tobenna. No, it doesn't matter that it's your ribs. It's how the spell works."

Rike takes the next one on the oven door. It folds. She takes the one after that on her forearm, and says a word that they never heard at Saint Brendan's.

[[s Henrike Aalto > Nkem Adair]]"Two more of those," she says. [[s Henrike Aalto > Nkem Adair]]"Then I'm soup, Adair."

[[s Nkem Adair > Biscuit]]"Biscuit, what have I got?"

[[s Biscuit > Nkem Adair]]"Right of Entry. Inventory of Goods. Polite Cough."

[[s Nkem Adair > Biscuit]]"What else?"

[[s Biscuit > Nkem Adair]]"There's a grey one. I can't read it. It wants a target with a true name, and nobody down here has ever had a true—" The tutorial stops. [[s Biscuit > Nkem Adair]]"Oh. He called it Greg."

[[t Nkem Adair]]"Grzegorz," I think. It was on the bottom of every letter. I read all those letters; I wrote all the answers. Tobenna only signed them.

I walk round the tank. She grabs for my hood, and misses.

[[s Nkem Adair > Grzegorz Zielny]]"Grzegorz Zielny," I say, in my work voice, which isn't loud. [[s Nkem Adair > Grzegorz Zielny]]"Of Flat 3D, this building."

The arm stays where it is, up by the ceiling. All the keys hang still.

[[s Grzegorz Zielny > Nkem Adair]]"Who's that?" says the Landlord.

[[s Nkem Adair > Grzegorz Zielny]]"I'm the bailiff."

[[s Grzegorz Zielny > Nkem Adair]]"I never sent for you."

[[s Nkem Adair > Grzegorz Zielny]]"Nobody does. Can you confirm the name, please?"

For a good while there's just Pim muttering at my brother's ribs. Then the big grey head goes down, and down, until it's level with mine. Somewhere quite far back in it are two eyes that are only an old man's eyes.

[[s Grzegorz Zielny > Nkem Adair]]"You're the sister," he says. [[s Grzegorz Zielny > Nkem Adair]]"You wrote the good letters. 'Further to yours of the ninth.' I used to look forward to them."

[[s Nkem Adair > Grzegorz Zielny]]"Did you?"

[[s Grzegorz Zielny > Nkem Adair]]"There wasn't much other post."

[[s Nkem Adair > Grzegorz Zielny]]"When did you last go out, Mr. Zielny?"

[[s Grzegorz Zielny > Nkem Adair]]"Out?"

[[s Nkem Adair > Grzegorz Zielny]]"Of the building."

[[s Grzegorz Zielny > Nkem Adair]]"There's always something with the boiler," he says. [[s Grzegorz Zielny > Nkem Adair]]"And then that blue light came, and asked what I was. What would you have told it? I'd a cup of tea in my hand. I said, I'm the landlord."

[[s Nkem Adair > Grzegorz Zielny]]"I told it I did paperwork."

The keys stir a little. I think that it's a laugh.

[[s Grzegorz Zielny > Nkem Adair]]"It was laminate," he says.

[[s Tobenna Adair]]"I *knew* it," says a weak voice by the radiator.

[[s Pim de Wit > Tobenna Adair]]"Don't talk, please. Rinse."

[Skill unlocked: NOTICE TO QUIT (Active, Single Target). Serve it in person.]

There's a paper in my hand. It's warm, like something just out of the copier. I've served four hundred of these, and I've hated every one, and I never before saw anybody put out his hand for it.

[[s Grzegorz Zielny > Nkem Adair]]"How long does it give me, Miss Adair?"

[[s Nkem Adair > Grzegorz Zielny]]"It's with immediate effect, I'm afraid."

[[s Grzegorz Zielny > Nkem Adair]]"Thirty years," says Mr. Zielny. [[s Grzegorz Zielny > Nkem Adair]]"I've wanted to get out of this bloody building for thirty years."

He takes it between two keys. There's no explosion. The cardigan folds up in the armchair as if somebody had ironed it, and on top of it, in a neat stack, there's eleven hundred pounds.

[Floor Three cleared. Your party's credit score: Fair.]

[[scene place=the reception desk; present=Nkem Adair, Tobenna Adair, Henrike Aalto, Pim de Wit, Biscuit, the goblin with the clipboard, the other goblin; time=an hour later]]
An hour later we limp back past the reception desk, because the stairs up to Four are, idiotically, behind it. Toby has one arm around the healer's neck. He's wearing the cardigan. I'm not going to ask.

[[s the goblin with the clipboard > Nkem Adair]]"Is he gone?" says Clipboard.

[[s Nkem Adair > the goblin with the clipboard]]"He's moved out."

The two of them confer, with a lot of hissing. Then Nib climbs onto the desk. He takes the stapler out of his mouth, wipes it on his tie, and holds it out to our dinner lady.

[[s the other goblin > Henrike Aalto]]"Please," he says. [[s the other goblin > Henrike Aalto]]"We never had any lunch."

Rike looks at him for a second or so. I know that look; I'd had it myself, over a tray, when I was six.

[[s Henrike Aalto > the other goblin]]"Hands washed?" she says.
