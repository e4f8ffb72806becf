title: The Drowned Ward, Chapter 7: Next of Kin
section: first | past | Zoltan Mbaye | -
person: Zoltan Mbaye | Zoltan; Mbaye; Mr. Mbaye; Zol; the medium | he/him
person: Lieutenant Castellane | Castellane; Lieutenant Castellane; the lieutenant; Lieutenant; Odile; my ex-wife | she/her
person: Officer Brandt | Brandt; Officer Brandt; the rookie; the kid | he/him
person: the drowned girl | the drowned girl; the girl; the ghost; Juniper; June | she/her
person: Silas Ashby-Lowe | Silas; Mr. Ashby-Lowe; the man in the camel coat; the brother | he/him
person: the doorman | the doorman | he/him
relation: Zoltan Mbaye | Lieutenant Castellane | other
relation: Lieutenant Castellane | Officer Brandt | colleague
relation: Silas Ashby-Lowe | the drowned girl | family:brother
=====
A/N: sorry this is late!! exams. also somebody asked in the comments if ghosts can lie and the answer is keep reading lol

[[scene place=my apartment; present=Zoltan Mbaye; time=four in the morning]]
The phone rang at four in the morning and I knew who it was becuase nobody else hates me that early.

[[s Zoltan Mbaye > Lieutenant Castellane]]"No" I said.

[[s Lieutenant Castellane > Zoltan Mbaye]]"You don't know what I'm going to ask."

[[s Zoltan Mbaye > Lieutenant Castellane]]"You've got a body and it's wet."

[[s Lieutenant Castellane > Zoltan Mbaye]]"Everything's wet, Zol. Pier nine. Bring your own coffee."

[[s Zoltan Mbaye > Lieutenant Castellane]]"Is she talking?"

A long breath on the line. Somewhere behind it a foghorn, and a guy laughing at something he shouldn't. I could hear rain on her hat.

[[s Lieutenant Castellane > Zoltan Mbaye]]"How'd you know it was a she?"

[[s Zoltan Mbaye > Lieutenant Castellane]]"You only call me yourself when it's a she. When it's a guy you have the kid do it."

[[s Lieutenant Castellane > Zoltan Mbaye]]"She's not talking. She's standing at the end of the pier, with her back to us and she won't turn around. Brandt threw up."

[[s Officer Brandt > Lieutenant Castellane]]"I didn't throw up!" somebody said behind her.

[[s Lieutenant Castellane > Officer Brandt, Zoltan Mbaye]]"You threw up in my hat box. Zol? Twenty minutes."

She hung up. That was our marriage pretty much, if anybody wants to know. Four years of wet people and no goodbye. I put my pants on over my pajamas, kicked the cat off my good shoe and went.

[[scene place=Pier nine/the pier; present=Zoltan Mbaye, Lieutenant Castellane, Officer Brandt, the drowned girl]]
In case your new here: when people drown in the Ward they don't leave right away. They stand around where it happened for a night, two if the tide's slow, and most cops can sort of see them, like a smear on a lens. I can hear them. Its not a gift, whatever they put on my business card. I died for six minutes when I was nine and I guess I left the door open.

The lieutenant met me at the tape. Her hat was on and I decided not to ask. Behind her the harbor was doing what it does, slapping at the pilings like a drunk who's lost his keys, and down the far end past the cranes there was a smear of red just hanging in the rain.

[[s Lieutenant Castellane > Zoltan Mbaye]]"You look terrible" she said.

[[s Zoltan Mbaye > Lieutenant Castellane]]"You look like a lieutenant. What have we got?"

[[s Lieutenant Castellane > Zoltan Mbaye]]"No purse, no shoes, no name. Twenty-five maybe. Red dress, the kind that costs. Somebody hit her first."

[[s Zoltan Mbaye > Lieutenant Castellane]]"Who found her?"

[[s Officer Brandt > Zoltan Mbaye]]"I did sir" said the rookie. He was green and about eleven years old. [[s Officer Brandt > Zoltan Mbaye]]"I mean the body. I didn't, uh. I didn't see the other one till I'd been stood next to her a while."

[[s Zoltan Mbaye > Officer Brandt]]"Did you say anything to her?"

[[s Officer Brandt > Zoltan Mbaye]]"I said 'Excuse me.'"

[[s Zoltan Mbaye > Officer Brandt]]"That's good. They like that."

I walked out to the end. There she was, a girl in a red dress with her hair hanging down like weed, looking at the water. The rain went through her. I stood about six feet off, which is polite, and lit a cigarette, which isn't.

[[s Zoltan Mbaye > the drowned girl]]"Evening," I said. [[s Zoltan Mbaye > the drowned girl]]"My name's Zoltan. I work for the city. Can you tell me who you are?"

Nothing.

[[s Zoltan Mbaye > the drowned girl]]"Do you know what happened to you?"

Nothing. Her fingers moved a little, like on a piano.

[[s Zoltan Mbaye > the drowned girl]]"Okay. Are you cold?"

[[s Lieutenant Castellane > Zoltan Mbaye]]"Is she saying anything?" castellane yelled from the tape.

[[s Zoltan Mbaye > Lieutenant Castellane]]"Give me a minute!"

[[s the drowned girl > Zoltan Mbaye]]"Who's that?" said the ghost.

It was a nice voice. Low. It sounded like it was coming up a drain, but they all do. You get used to it. You get used to all of it exept the manners, because nearly all of them are polite, and I never worked out why.

[[s Zoltan Mbaye > the drowned girl]]"That's my ex-wife."

[[s the drowned girl > Zoltan Mbaye]]"She sounds angry."

[[s Zoltan Mbaye > the drowned girl]]"That's just how she's built. What do I call you?"

[[s the drowned girl > Zoltan Mbaye]]"You don't."

[[s Zoltan Mbaye > the drowned girl]]"All right."

[[s the drowned girl > Zoltan Mbaye]]"How long have I got?"

[[s Zoltan Mbaye > the drowned girl]]"Till the tide turns. Six, six-thirty."

[[s the drowned girl > Zoltan Mbaye]]"And then what is there?"

[[s Zoltan Mbaye > the drowned girl]]"I don't know. I was only there six minutes. There was a kind of hallway." I dropped the cigarette, it didn't seem right. [[s Zoltan Mbaye > the drowned girl]]"Who hit you, miss?"

[[t Zoltan Mbaye]]"Don't turn round," I thought, because you always think it, every time, and you always think it to late.

She turned round. I won't describe it. The kid made a noise behind me and I heard the lieutenant say [[s Lieutenant Castellane > Officer Brandt]]"Breathe, Brandt, in through the nose" in the voice she used to use on me.

[[s the drowned girl > Zoltan Mbaye]]"Nobody hit me" the girl said. [[s the drowned girl > Zoltan Mbaye]]"I fell."

So yeah. Ghosts can lie.

***

[[scene place=the lobby of the Meridian Arms/the lobby; present=Zoltan Mbaye, Lieutenant Castellane, Officer Brandt, the doorman; time=ten after five]]
The dress had a label in it, the label had a store and the store had a night guy. By ten after five we were dripping on the marble in the lobby of the Meridian Arms and the doorman was looking at us like something he'd have to mop.

[[s Lieutenant Castellane > the doorman]]"Penthouse" said Castellane.

[[s the doorman > Lieutenant Castellane]]"It's very early, madam."

[[s Lieutenant Castellane > the doorman]]"It's Lieutenant. Who lives in it?"

[[s the doorman > Lieutenant Castellane]]"The Ashby-Lowes. Mr. Silas and Miss Juniper."

[[s Zoltan Mbaye > the doorman]]"Is Miss Juniper in?" I asked.

[[s the doorman > Zoltan Mbaye]]"Miss Juniper went out at one. In her red."

Nobody said anything. The doorman looked from one to the other of us and took off his cap, slowly, like he hadn't told his hand to.

[[s the doorman > Zoltan Mbaye, Lieutenant Castellane]]"She always says goodnight" he said. [[s the doorman > Zoltan Mbaye, Lieutenant Castellane]]"The other one never does."

[[s Officer Brandt > the doorman]]"Did he go out too?" asked the rookie.

[[s the doorman > Officer Brandt]]"Ten minutes after. He came back by himself, at half past two. He'd no umbrella with him and his coat was dry."

[[s Lieutenant Castellane > Officer Brandt]]"Good question, Brandt."

[[s Officer Brandt > Lieutenant Castellane]]"Thank you ma'am."

[[s Lieutenant Castellane > Officer Brandt]]"Don't let it go to your stomach."

That was when the elevator opened.

[[scene place=the lobby; present=Zoltan Mbaye, Lieutenant Castellane, Officer Brandt, the doorman, Silas Ashby-Lowe]]
The man in the camel coat was thirty or so, and handsome if you like them ironed. He had her mouth. I noticed that before I noticed anything, since it was the part of her I'd been trying to look at. He had a suitcase in each hand.

[[s Silas Ashby-Lowe > the doorman]]"Call me a cab" he told the doorman.

[[s Lieutenant Castellane > Silas Ashby-Lowe]]"Going somewhere, Mr. Ashby-Lowe?"

[[s Silas Ashby-Lowe > Lieutenant Castellane]]"Who's asking?"

[[s Lieutenant Castellane > Silas Ashby-Lowe]]"Lieutenant Castellane, Harbor Homicide. This is Officer Brandt. That's Mr. Mbaye."

He knew the name. People with something in the water generally do. He put down the suitcases one at a time.

[[s Silas Ashby-Lowe > Zoltan Mbaye]]"You're the medium."

[[s Zoltan Mbaye > Silas Ashby-Lowe]]"I'm about a large these days."

[[s Silas Ashby-Lowe > Zoltan Mbaye]]"Did you..." He wet his lips. [[s Silas Ashby-Lowe > Zoltan Mbaye]]"Is it June? Did you speak to her?"

Odile gave me the look. I know all of her looks. This one means [[q]]"carefully".

[[s Zoltan Mbaye > Silas Ashby-Lowe]]"Nobody's said June was dead" I said.

[[s Silas Ashby-Lowe > Zoltan Mbaye]]"You're here. It's five in the morning and you're here."

[[s Lieutenant Castellane > Silas Ashby-Lowe]]"Your sister's at pier nine" said the lieutenant. [[s Lieutenant Castellane > Silas Ashby-Lowe]]"I'm sorry. Where were you between one and half past two?"

[[s Silas Ashby-Lowe > Lieutenant Castellane]]"In bed."

[[s the doorman > Silas Ashby-Lowe]]"No sir" said the doorman.

[[s Silas Ashby-Lowe > the doorman]]"You're fired."

[[s the doorman > Silas Ashby-Lowe]]"Yes sir."

[[s Silas Ashby-Lowe > Zoltan Mbaye]]"What did she say?" The brother hadn't taken his eyes off me, I don't think he knew there was anybody else in the room. [[s Silas Ashby-Lowe > Zoltan Mbaye]]"She'll have told you. They have to tell you, don't they? What did she say about me?"

I could of lied. Castellane would of let me. You say [[q]]"she told us everything" and nine times out of ten they sit down on their luggage and cry. But I kept thinking about her fingers going, like on a piano, and about how she'd looked at that water for four hours so as not to have to look at a cop.

[[s Zoltan Mbaye > Silas Ashby-Lowe]]"She said she fell."

[[s Silas Ashby-Lowe > Zoltan Mbaye]]"What?"

[[s Zoltan Mbaye > Silas Ashby-Lowe]]"I asked who hit her. She said 'Nobody hit me, I fell.' They can say what they like Mr. Ashby-Lowe, nobody makes them. She's got an hour left in the whole world and she's spending it on covering for you."

He stood there. Then his knees went, and he sat down hard on the bigger suitcase and it popped open. It was full of piano music. Her's. Her name was on all of it.

[[s Silas Ashby-Lowe > Zoltan Mbaye]]"She was leaving" he said. [[s Silas Ashby-Lowe > Zoltan Mbaye]]"I only wanted her to stop walking."

[[s Lieutenant Castellane > Officer Brandt]]"Brandt" said Castellane quietly. [[s Lieutenant Castellane > Officer Brandt]]"Read him the card."

***

[[scene place=the pier; present=Zoltan Mbaye, Lieutenant Castellane, the drowned girl; time=twenty past six]]
Twenty past six. It had quit raining and she was so thin you could read the boats through her.

[[s the drowned girl > Zoltan Mbaye]]"You told him" said the ghost.

[[s Zoltan Mbaye > the drowned girl]]"I told him what you said. That's all."

[[s the drowned girl > Zoltan Mbaye]]"That was a dirty trick."

[[s Zoltan Mbaye > the drowned girl]]"Yes it was, Juniper."

They'd taken him downtown in the back of Brandt's car with her music on his knees. I told her that. She thought it over. A gull walked clean through her hem and didn't notice. Out past the breakwater the tide was making up it's mind.

[[s the drowned girl > Zoltan Mbaye]]"She's still here" she said. [[s the drowned girl > Zoltan Mbaye]]"Your angry one. She's got two coffees. One of them's for you, she's been standing there ten minutes trying to look like it isn't."

[[s Zoltan Mbaye > the drowned girl]]"I know."

[[s the drowned girl > Zoltan Mbaye]]"So turn around, stupid" said the drowned girl, and when I'd done it, and turned back to tell her thanks, there was only the pier.
