title: The 19:12 from Nowhere
section: third | present | - | Itoro Bassey
person: Itoro Bassey | Itoro; Bassey; Itoro Bassey; the sergeant; Sarge; Toro; her niece | she/her
person: Philomena Bassey | Philomena; Aunt Philomena; Auntie; her aunt; the old lady; the psychic | she/her
person: Yannick Leroux | Yannick; Leroux; Yan; the tall one; the folklorist | he/him
person: Sukhvinder Bains | Sukhvinder; Bains; Sukhi; the engineer | she/her
person: Thorvald | Thorvald; Tor; the dog handler | he/him
person: Mr. Pocock | Mr. Pocock; Pocock; the stationmaster | he/him
person: the woman in the yellow raincoat | the woman in the yellow raincoat; the woman in the raincoat; the stranger; the yellow raincoat | she/her
relation: Philomena Bassey | Itoro Bassey | family:aunt
relation: Yannick Leroux | Sukhvinder Bains | friend
relation: Thorvald | Itoro Bassey | colleague
relation: the woman in the yellow raincoat | Yannick Leroux | family:daughter
=====
[[scene place=the station café/Hallow Junction; present=Itoro Bassey, Philomena Bassey, Yannick Leroux, Sukhvinder Bains, Thorvald, Mr. Pocock; time=five past seven]]
It is five past seven by the clock in the station café at Hallow Junction, and it has been for some while.

[[s Sukhvinder Bains]]"It's stopped," says the engineer.

[[s Thorvald > Sukhvinder Bains]]"It isn't stopped. It ticks."

[[s Sukhvinder Bains > Thorvald]]"Then it's ticking on the spot, Tor."

[[s Philomena Bassey > Sukhvinder Bains]]"Like some people's careers," puts in the old lady in the corner, and dips her shortbread.

The sergeant writes it down, the time, not the remark. Itoro Bassey has been running the Irregular Incidents desk for two years, with a budget that covers petrol and one dog. Tonight the dog has refused to get out of the van.

[[s Itoro Bassey > Mr. Pocock]]"Tell us again, Mr. Pocock. From the beginning."

The stationmaster looks into his tea. He's a man who has polished the same bell for thirty years. [[s Mr. Pocock > Itoro Bassey]]"There's no nineteen-twelve," he says. [[s Mr. Pocock > Itoro Bassey]]"There hasn't been since the cuts. But these last three nights, she comes in all the same, no engine, one carriage, all lit up. And a lady gets out of it. She comes in here and asks for a coffee and looks round, and then she says 'Not yet,' and gets back in."

[[s Yannick Leroux > Mr. Pocock]]"Does she pay?" asks Yannick.

[[s Mr. Pocock > Yannick Leroux]]"Pay?"

[[s Yannick Leroux > Mr. Pocock]]"For the coffee. In the literature the dead don't pay."

[[s Mr. Pocock > Yannick Leroux]]"She tips," says Mr. Pocock.

[[s Sukhvinder Bains > Yannick Leroux]]"There goes your literature, Yan."

[[s Yannick Leroux > Sukhvinder Bains]]"It's one chapter of the literature, Sukhi. What does she tip with?"

The stationmaster feels in his waistcoat and lays a coin on the table. They all lean in. The tall one, who has the longest arms, gets it first, and holds it under the lamp. There's a king on it. It isn't a king that any of them knows, and the date underneath is thirty-one years off.

[[s Thorvald]]"Off which way?" says the dog handler. [[s Thorvald]]"I can't see. Is it old?"

Nobody tells him.

[[s Thorvald > Itoro Bassey]]"Sarge? Is it old?"

[[s Itoro Bassey > Thorvald]]"No," Itoro says. [[s Itoro Bassey > Thorvald]]"It's not been made yet."

[[s Philomena Bassey > Itoro Bassey]]"I told you it wasn't a ghost. Did I not tell you, in the van? I said, 'There's nobody dead in that place but the sandwiches.'"

[[s Itoro Bassey > Philomena Bassey]]"You did, Auntie."

[[s Philomena Bassey > Itoro Bassey]]"Thirty years a psychic and my own niece brings a dog."

[[s Thorvald > Philomena Bassey]]"He's a good dog, ma'am."

[[s Philomena Bassey > Thorvald]]"He is a coward."

[[s Thorvald > Philomena Bassey]]"He's a coward," Thorvald agrees, [[s Thorvald > Philomena Bassey]]"but he means well. What do you think she wants, then, the lady? If she isn't dead?"

[[s Philomena Bassey > Thorvald]]"Somebody," says the old lady. [[s Philomena Bassey > Thorvald]]"You don't sit in a draughty café three nights running, looking at the door, for something. I did it myself in Calabar in the year of the big rains, and what I got was your sergeant's uncle."

[[s Sukhvinder Bains > Philomena Bassey]]"Was he worth it?"

The old lady looks at what's left of her shortbread, and doesn't say.

The radio on Itoro's shoulder spits. It's only the van talking to itself, she thinks, and then she remembers that everybody is in here.

[[s the woman in the yellow raincoat > Itoro Bassey]]"Hallow, Hallow," says a woman's voice, through a noise like a kettle. [[s the woman in the yellow raincoat > Itoro Bassey]]"Can anyone hear me? I'm coming in hot. Clear the platform, please."

[[s Itoro Bassey > the woman in the yellow raincoat]]"This is Sergeant Bassey, Irregular Incidents. Identify yourself."

[[s the woman in the yellow raincoat > Itoro Bassey]]"Oh, it's you!" The voice sounds pleased. [[s the woman in the yellow raincoat > Itoro Bassey]]"Is he with you? Is he in the café?"

[[s Itoro Bassey > the woman in the yellow raincoat]]"Is who in the café?"

Only the kettle answers. Out on platform two something has started to shine along the rails.

[[scene place=platform two/the platform; present=Itoro Bassey, Yannick Leroux, Sukhvinder Bains, Thorvald, the woman in the yellow raincoat]]
Four of them run for it. There's no sound at all, and then the carriage is there, as if it had always been and they had only been rude enough not to notice it. It's the colour of butter. Something underneath it is on fire.

[[s Sukhvinder Bains > Itoro Bassey]]"That's a brake block," says Sukhvinder, thrilled. [[s Sukhvinder Bains > Itoro Bassey]]"Toro, that's a perfectly ordinary brake block! Somebody get me a bucket!"

She's already on her back on the ballast, with a torch in her teeth. Yannick takes off his good scarf and stands holding it, as though there might be a use for a scarf. He has been a bit apart from them all evening, Itoro thinks. He's been a bit apart all month. Twice in the van he put his hand in his jacket to touch something there, and twice, when he saw her looking in the mirror, he took it out again.

[[s Thorvald > Sukhvinder Bains]]"Sand or water?"

[[s Sukhvinder Bains > Thorvald]]"Sand! No. What year do you think it is?"

[[s Thorvald > Sukhvinder Bains]]"I'll bring both."

Itoro hammers on the door with the side of her fist. [[s Itoro Bassey > the woman in the yellow raincoat]]"Police! Are you all right in there?"

[[s the woman in the yellow raincoat > Itoro Bassey]]"It's stuck!" somebody shouts from inside. [[s the woman in the yellow raincoat > Itoro Bassey]]"It always sticks here! You have to kick it at the bottom, on the left!"

She kicks it. It opens with a sigh and lets down a little step, very politely, and there's a woman standing in the light in a yellow raincoat, with her hair singed, about thirty years old and nearly six feet tall. She looks over Itoro's head. She looks at the buckets, and the engineer's legs sticking out from under the wheels. She sees Yannick.

[[s the woman in the yellow raincoat > Yannick Leroux]]"Hello," she says to him. [[s the woman in the yellow raincoat > Yannick Leroux]]"You've got hair."

[[s Yannick Leroux > the woman in the yellow raincoat]]"I... yes?" says the folklorist. [[s Yannick Leroux > the woman in the yellow raincoat]]"Do I know you, madame?"

She opens her mouth and nothing comes. She has big ears, the woman in the raincoat, and long wrists that have got away from her sleeves. It strikes the sergeant that she has spent two years in a van with those wrists in front of her. [[t Itoro Bassey]]"Surely not," she thinks. She looks again. [[t Itoro Bassey]]"Oh, surely not."

[[s Itoro Bassey > the woman in the yellow raincoat]]"I think you'd better come and have that coffee," says Itoro.

---

[[scene place=the café/the station café; present=Itoro Bassey, Philomena Bassey, Yannick Leroux, Sukhvinder Bains, Thorvald, Mr. Pocock, the woman in the yellow raincoat; time=five past seven]]
It's still five past seven. Pocock fills a cup without being told, and the stranger puts both hands round it. Everybody sits down except Thorvald, who has a bucket in each hand and doesn't like to ask where they go.

[[s the woman in the yellow raincoat > Itoro Bassey]]"I can't stay. The clock's only holding while the block's hot. I have to say it quickly and I'm not allowed to say much."

[[s Itoro Bassey > the woman in the yellow raincoat]]"Allowed by whom?"

[[s Sukhvinder Bains > the woman in the yellow raincoat]]"What does it run on?"

[[s Thorvald > the woman in the yellow raincoat]]"Do dogs still exist?"

[[s the woman in the yellow raincoat > Thorvald]]"Dogs are fine," she tells Thorvald. [[s the woman in the yellow raincoat > Thorvald]]"Dogs are marvellous." Out of her pocket she takes an envelope, soft at the corners, and turns it over and over. [[s the woman in the yellow raincoat > Itoro Bassey]]"I came three times and you weren't here. Someone told me that you'd come on the fourth night. I should've believed her, she's never wrong, but I'm impatient. I get it from my father."

[[s Philomena Bassey > the woman in the yellow raincoat]]"Who told you?" says Aunt Philomena.

[[s the woman in the yellow raincoat > Philomena Bassey]]"You did."

[[s Philomena Bassey > the woman in the yellow raincoat]]"How old was I?"

[[s the woman in the yellow raincoat > Philomena Bassey]]"A hundred and six."

The psychic sits back with an expression of deep content, and takes another shortbread.

[[s the woman in the yellow raincoat > Yannick Leroux]]"This is for you," the stranger says. She holds the envelope out across the sugar, and it shakes. [[s the woman in the yellow raincoat > Yannick Leroux]]"You wrote it. You asked me to bring it. Would you read it aloud, please? I'd like to hear you do it."

He slits it with a teaspoon. It's his own bad writing, as Itoro can see from where she is, only larger, like that of somebody whose eyes have started to go.

[[m Yannick Leroux > Yannick Leroux]]"My dear fool," Yannick reads. He clears his throat. [[m Yannick Leroux > Yannick Leroux]]"You have a ticket in your pocket for the night boat on Friday, and a post in Brest, and you have told nobody, because you think that nobody in that van would mind. Do not take the boat. There is a party on Saturday that you will not wish to go to. Go. There will be a person there who laughs at the wrong moment. I can't tell you more than that, except that I have been happy."

It is so quiet that they can hear the clock not moving.

[[s Sukhvinder Bains > Yannick Leroux]]"You were leaving?" says Sukhvinder.

He doesn't look up.

[[s Sukhvinder Bains > Yannick Leroux]]"Yan. You were going to Brest and you didn't tell me?"

[[s Yannick Leroux > Sukhvinder Bains]]"I thought you had plenty of people."

[[s Sukhvinder Bains > Yannick Leroux]]"I've got Tor and a dog!"

[[s Thorvald]]"That's fair," says Thorvald, [[s Thorvald]]"that's actually fair."

[[s Itoro Bassey > Yannick Leroux]]"Is there a party on Saturday?" Itoro asks.

[[s Yannick Leroux > Itoro Bassey]]"My landlady's," says Yannick. [[s Yannick Leroux > Itoro Bassey]]"There is to be a buffet." He folds the letter along its old folds, and then for the first time he looks properly at the person on the other side of the table: the ears, the wrists. The sergeant watches it arrive. [[s Yannick Leroux > the woman in the yellow raincoat]]"Mademoiselle," he says, not quite steadily, [[s Yannick Leroux > the woman in the yellow raincoat]]"may I know your name?"

[[s the woman in the yellow raincoat > Yannick Leroux]]"You haven't thought of it yet."

Behind the counter there's a small, dry click. It is six minutes past seven.

[[s the woman in the yellow raincoat > Mr. Pocock]]"That's me," says the woman in the yellow raincoat, and gets up in a hurry and leaves a coin under the saucer. At the door she turns back. She is crying, and, at entirely the wrong moment, she laughs. [[s the woman in the yellow raincoat > Yannick Leroux]]"Wear the blue shirt, Papa. And eat the buffet, it's how you get talking."

Then there's a light along the rails, and then there's only rain on them.

[[s Philomena Bassey > Itoro Bassey]]"A hundred and six," murmurs her aunt. [[s Philomena Bassey > Itoro Bassey]]"You'll be wanting a bigger van."

[[s Thorvald > Itoro Bassey]]"Sarge?" says the dog handler. [[s Thorvald > Itoro Bassey]]"Can I put these down now?"
