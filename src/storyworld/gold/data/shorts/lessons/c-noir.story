title: Two for Lindqvist
section: first | past | Mose Kadar | -
person: Mose Kadar | Kadar; Mr. Kadar; Mose | he/him
person: Greta Lindqvist | Mrs. Lindqvist; Greta; the blonde; the wife; the tall one; The big one; Mrs. Axel Lindqvist | she/her
person: Opal Reyes | Miss Reyes; Opal Reyes; Opal; the redhead; the girl in green; the younger woman | she/her
person: Mrs. Pocock | Mrs. Pocock; Pocock | she/her
person: the night clerk | the night clerk; the clerk | he/him
person: Axel Lindqvist | Axel; Lindqvist; Mr. Lind; Swede | he/him
person: Sergeant Dunphy | Dunphy; Sergeant; Sarge; the sergeant | he/him
person: the rookie | the rookie | he/him
relation: Greta Lindqvist | Axel Lindqvist | family: wife
relation: Opal Reyes | Axel Lindqvist | romantic: mistress
relation: Mose Kadar | Mrs. Pocock | colleague: employer
relation: Sergeant Dunphy | Mose Kadar | rival: cop and private eye
relation: Greta Lindqvist | Opal Reyes | friend: partners in the scheme
=====
Two for Lindqvist

[[scene place=my office/Calloway Street; present=Mose Kadar, Mrs. Pocock, Greta Lindqvist, Opal Reyes; time=a quarter to six on a Tuesday]]
They came into my office together, which should have told me something. It was a quarter to six on a Tuesday and the rain was coming down on Calloway Street as though it had been paid by the hour.

[[s Mrs. Pocock > Mose Kadar]]"There's two of them," said Mrs. Pocock, around the door. She had her hat on. [[s Mrs. Pocock > Mose Kadar]]"They both say they have the appointment."

[[s Mose Kadar > Mrs. Pocock]]"Do I have an appointment?"

[[s Mrs. Pocock > Mose Kadar]]"You haven't had one since March, Mose. I'm going home. Don't let the tall one sit in the good chair, she's wet."

The tall one sat in the good chair. She was a blonde of about forty, expensive once and well looked after since, with gloves that buttoned. The other stayed on her feet by the file cabinet. That one was a redhead in a green coat, ten years younger, and she was reading the labels on my drawers as if she might want to buy one.

[[s Greta Lindqvist > Mose Kadar]]"I'm Mrs. Axel Lindqvist," the blonde said.

[[s Opal Reyes > Mose Kadar]]"And I'm not," said the redhead. [[s Opal Reyes > Mose Kadar]]"I thought I was going to be. Opal Reyes. Hello."

I said hello. I looked from one to the other for the knife. [[s Mose Kadar > Greta Lindqvist, Opal Reyes]]"You ladies know each other?"

[[s Greta Lindqvist > Mose Kadar]]"Since yesterday."

[[s Opal Reyes > Mose Kadar]]"She came into the store and bought a hat from me," Miss Reyes said. [[s Opal Reyes > Mose Kadar]]"Then she asked did I know where her husband was. I said who's your husband. It went on from there."

[[s Mose Kadar > Greta Lindqvist]]"How was the hat?"

[[s Greta Lindqvist > Mose Kadar]]"I kept it." Mrs. Lindqvist undid a glove, one button after another. [[s Greta Lindqvist > Mose Kadar]]"My husband is missing, Mr. Kadar. So is eight thousand dollars that my father left me, in trust, and which I was foolish enough to let Axel hold."

[[s Opal Reyes > Mose Kadar]]"And three of mine. It was for a place of our own, he said. It was going to have awnings."

[[s Mose Kadar > Greta Lindqvist, Opal Reyes]]"When did he go?"

[[s Greta Lindqvist > Mose Kadar]]"Friday," said one of them, and the other said, [[s Opal Reyes > Mose Kadar]]"Saturday morning," and they looked at each other over my desk, and the wife smiled, not very much.

[[s Greta Lindqvist > Opal Reyes]]"Of course," she said. [[s Greta Lindqvist > Opal Reyes]]"You'd have had him Friday night."

[[s Opal Reyes > Greta Lindqvist]]"I made him eggs."

[[s Greta Lindqvist > Opal Reyes]]"He hates eggs."

[[s Opal Reyes > Greta Lindqvist]]"Well, he ate them, Greta."

I got the bottle out of the drawer, since it seemed to be that kind of a meeting, and two glasses and a cup. [[s Mose Kadar > Greta Lindqvist, Opal Reyes]]"Why not the police?"

[[s Opal Reyes > Mose Kadar]]"Would you want this in front of a judge?" Opal took the cup. [[s Opal Reyes > Mose Kadar]]"They'd ask what I did to deserve it. They always want to know that first."

[[s Greta Lindqvist > Mose Kadar]]"We want him found," said the blonde. [[s Greta Lindqvist > Mose Kadar]]"Tonight, if you can. We'll each pay half." She took two twenties out of her bag and laid them on the blotter, and the girl in green came over and put two more on top, older and softer, counted out of a change purse. Then from the same purse she took a book of matches.

[[s Opal Reyes > Mose Kadar]]"It was in his other coat. I don't know if it's a clue."

The cover said [[m ?]]"Hotel Marlin, Rooms by the Week." Somebody had written a 9 on the inside of it. If it had been any more of a clue it would have had a bow on.

[[s Mose Kadar > Opal Reyes]]"You could have gone down there yourselves," I said.

[[s Opal Reyes > Mose Kadar]]"Two women? In that part of town?" She finished what was in the cup and made a face. [[s Opal Reyes > Mose Kadar]]"Mister, we're respectable."

[[scene place=the lobby/the Marlin/Water Street; present=Mose Kadar, the night clerk; time=seven]]
By seven I was standing in the lobby of the Marlin, on Water Street, making a puddle. It was the type of place where the plant is dead and the potted ashtray is doing fine. The night clerk had a racing form and a cold.

[[s Mose Kadar > the night clerk]]"I'm after a man in nine. Big. Swede. Goes by Lindqvist, or something shorter."

[[s the night clerk > Mose Kadar]]"We don't give that out."

I put a dollar on the racing form. He blew his nose and considered it.

[[s the night clerk > Mose Kadar]]"Mr. Lind," he said. [[s the night clerk > Mose Kadar]]"Since Saturday. Popular fella."

[[s Mose Kadar > the night clerk]]"How popular?"

[[s the night clerk > Mose Kadar]]"You're the third tonight. There was two dames about five o'clock, and they go up, and I hear furniture. Half an hour and they're down again, sweet as you please. The big one says he's resting and not to be disturbed." The clerk looked sadly at the dollar. [[s the night clerk > Mose Kadar]]"She give me five."

I stood and listened to the rain a minute. Five o'clock. They'd been in my office at a quarter to six.

[[s Mose Kadar > the night clerk]]"What color hair?" I said.

[[s the night clerk > Mose Kadar]]"One of each."

[[scene place=nine/the Marlin; present=Mose Kadar, Axel Lindqvist, Sergeant Dunphy, the rookie; time=-]]
I took the stairs two at a time, for all the good it did. Nine was unlocked. There was a chair on its back, a suitcase turned out all over the bed, and a noise from the bathroom like a seal with something on its mind.

He was in the tub. They'd left him his undershirt, his socks, and one garter, and they'd done the rest with stocking and curtain cord, and done it well. There was a washcloth in his mouth. I took it out.

[[s Axel Lindqvist > Mose Kadar]]"Those bitches," said Axel Lindqvist.

[[s Mose Kadar > Axel Lindqvist]]"Good evening. I've been hired to find you."

[[s Axel Lindqvist > Mose Kadar]]"Who by?"

[[s Mose Kadar > Axel Lindqvist]]"Guess."

He called them that again, and a few other things, some in Swedish. [[s Axel Lindqvist > Mose Kadar]]"Cut me loose! They got the money. All of it, the whole eleven, it was in the lining. They knew right where. What are you standing there for?"

[[s Mose Kadar > Axel Lindqvist]]"I'm admiring the knots. Which one was in the Girl Scouts?"

[[s Axel Lindqvist > Mose Kadar]]"It was the redhead held the gun," he said bitterly, [[s Axel Lindqvist > Mose Kadar]]"and Greta sat on me."

I had my knife out and one cord cut when I heard feet on the stairs, heavy ones, no hurry about them, and I knew then what my forty dollars apiece had been for. Not to find him. They wanted somebody in the room.

[[s Sergeant Dunphy > Mose Kadar]]"Don't turn around," said a voice I'd known for eleven years. [[s Sergeant Dunphy > Mose Kadar]]"Just put that down on the soap dish, nice and slow. Well, for the love of Mike. Kadar!"

[[s Mose Kadar > Sergeant Dunphy]]"Hello, Dunphy."

[[s Sergeant Dunphy > Mose Kadar]]"Sergeant." He filled up the doorway, hat and raincoat and the cigar that his doctor told him not to light. There was a rookie looking under his arm with his mouth open. [[s Sergeant Dunphy > Mose Kadar]]"We got a call. Lady says there's a man being robbed in nine at the Marlin, by a fella in a brown hat. What color would you say that is?"

[[s Mose Kadar > Sergeant Dunphy]]"It's more of a tan."

[[s the rookie > Sergeant Dunphy]]"It's brown, Sarge," the rookie said.

[[s Mose Kadar > Sergeant Dunphy]]"Who was the lady?"

[[s Sergeant Dunphy > Mose Kadar]]"She didn't leave a name. Lovely manners." Dunphy came in as far as the sink and peered into the tub with real interest. [[s Sergeant Dunphy > Axel Lindqvist]]"And who are you, sweetheart?"

[[s Axel Lindqvist > Sergeant Dunphy]]"I'm the victim! My wife did this. My wife and my—and another woman. They took eleven thousand dollars!"

[[s Sergeant Dunphy > Axel Lindqvist]]"Your eleven thousand?"

Axel opened his mouth. I'll say this for the man, you could watch him think. If it was his, he'd have to say where he got it, and there was a trust officer downtown, and a father-in-law's will. If it wasn't his, he hadn't been robbed.

[[s Axel Lindqvist > Sergeant Dunphy]]"It's a family matter," he said finally.

[[s Sergeant Dunphy > Axel Lindqvist, the rookie]]"I thought it might be. Get him a towel, kid." The sergeant jerked his head, and I went with him out to the bedroom, where he kicked the chair upright and lowered himself into it. He rolled the cigar from one side to the other. [[s Sergeant Dunphy > Mose Kadar]]"Now you. You've got about a minute before I start to think."

[[s Mose Kadar > Sergeant Dunphy]]"Two clients hired me at six to find him. They'd found him at five. I'm what's known as a sap."

[[s Sergeant Dunphy > Mose Kadar]]"They pay you?"

[[s Mose Kadar > Sergeant Dunphy]]"Eighty."

[[s Sergeant Dunphy > Mose Kadar]]"I've seen you be a sap for less." He took my knife out of his pocket, looked at the blade, and gave it to me handle first. [[s Sergeant Dunphy > Mose Kadar]]"The clerk'll say the same?"

[[s Mose Kadar > Sergeant Dunphy]]"If you bid over five."

[[s Sergeant Dunphy > Mose Kadar]]"So while I'm booking you, they're on a train. That the idea?" Dunphy shook his head slowly. He'd been married for thirty years, and I believe what was in his face was respect. [[s Sergeant Dunphy > Mose Kadar]]"What're their names?"

From the bathroom came Lindqvist's voice, telling the rookie that the towel was wet.

[[s Mose Kadar > Sergeant Dunphy]]"You know," I said, [[s Mose Kadar > Sergeant Dunphy]]"I'd have to look it up. My girl keeps the files, and she's gone home."

* * *

[[scene place=the coffee counter/the bus depot; present=Mose Kadar, Greta Lindqvist, Opal Reyes; time=Ten past nine]]
It wasn't a train. A woman who counts twenty dollars out of a change purse doesn't take the train. Ten past nine, and they were at the coffee counter in the bus depot, side by side, with one suitcase between their feet and a hatbox on top of it.

I took the next stool. [[s Mose Kadar > Greta Lindqvist, Opal Reyes]]"Evening, ladies. He's found."

The redhead said a word that they don't use in the hat trade. The other one simply put down her cup.

[[s Greta Lindqvist > Mose Kadar]]"You're very quick, Mr. Kadar," she said. [[s Greta Lindqvist > Mose Kadar]]"We'd hoped they would keep you till morning."

[[s Mose Kadar > Greta Lindqvist]]"They would've, with another sergeant."

[[s Opal Reyes > Mose Kadar]]"I told her it was a lousy thing to do to you," said Opal. [[s Opal Reyes > Mose Kadar]]"I did. I liked you. I said, couldn't we pick one that's a louse? But you were the only one in the book that was open."

[[s Mose Kadar > Opal Reyes]]"That's what it says on the door."

[[s Greta Lindqvist > Mose Kadar]]"How is Axel?" asked his wife.

[[s Mose Kadar > Greta Lindqvist]]"Damp."

[[s Greta Lindqvist > Mose Kadar]]"Good." She turned on the stool to face me, and folded her hands, bare now, and I noticed there was no ring. [[s Greta Lindqvist > Mose Kadar]]"Are there policemen outside?"

[[s Mose Kadar > Greta Lindqvist]]"No."

[[s Opal Reyes > Mose Kadar]]"Then what do you want?" There was a shake in the younger woman's voice, and her hand had gone inside the green coat. [[s Opal Reyes > Mose Kadar]]"A cut? Is that it? Everybody always wants a—"

[[s Greta Lindqvist > Opal Reyes]]"Opal."

[[s Opal Reyes > Greta Lindqvist]]"Well, don't they?"

[[s Greta Lindqvist > Opal Reyes]]"Let him say it."

I didn't have anything prepared. I looked at the hatbox. I had been all set to be sore, all the way over in the cab; I'd composed some of it out loud.

[[s Mose Kadar > Greta Lindqvist]]"The eight thousand," I said. [[s Mose Kadar > Greta Lindqvist]]"It's really your father's?"

[[s Greta Lindqvist > Mose Kadar]]"He sold shoes for forty-four years."

[[s Mose Kadar > Opal Reyes]]"And the three?"

[[s Opal Reyes > Mose Kadar]]"I told you. Awnings." She wiped her nose on a green cuff. [[s Opal Reyes > Mose Kadar]]"We thought Sacramento. Greta can keep books, and I do hats. Neither of us has ever been anyplace."

A loudspeaker said something about the nine-fifteen. They both looked at it, and then at me, the same look, like two kids on a curb.

[[s Mose Kadar > Opal Reyes]]"There's a gun in that coat that Axel's going to remember about, sooner or later," I told her. [[s Mose Kadar > Opal Reyes]]"I'd leave it in the ladies' room."

[[s Opal Reyes > Mose Kadar]]"It's a stapler," said Opal Reyes, and showed me. [[s Opal Reyes > Mose Kadar]]"From the store."

I got up. I left a dime for my coffee, which I hadn't had. Mrs. Lindqvist was holding out her hand, so I shook it, and there was something folded in it that felt like a bill.

[[s Greta Lindqvist > Mose Kadar]]"For the brown hat," she said. [[s Greta Lindqvist > Mose Kadar]]"It's seen better days."

[[s Mose Kadar > Greta Lindqvist]]"It's tan," I said.
