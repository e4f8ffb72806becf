title: Three Tiers
section: first | past | Desmond | -
person: Desmond | Dez; Desmond | he/him
person: Grady | Grady; my brother | he/him
person: Kofi | Kofi; the kid | he/him
person: Walt | Walt; the old man; the groom; our dad | he/him
person: Trooper Lundgren | the trooper; Lundgren; ma'am | she/her
person: Noreen | Noreen; number four | she/her
person: the waitress | the waitress | she/her
person: Kofi's mom | Kofi's mom | she/her
relation: Grady | Desmond | family: step-brother
relation: Kofi | Desmond | family: step-brother
relation: Grady | Kofi | family: step-brother
relation: Walt | Desmond | family: stepfather
relation: Walt | Grady | family: stepfather
relation: Walt | Kofi | family: stepfather
relation: Noreen | Walt | romantic: his bride
=====
Three Tiers

[[scene place=the van; present=Desmond, Grady, Kofi; time=Friday]]
The air conditioning in the van died eleven miles outside Sioux Falls, that Friday, at about the time the cake started to lean.

[[s Kofi > Grady, Desmond]]"It's leaning," Kofi said from the back.

[[s Grady > Kofi]]"It's not leaning," said Grady.

[[s Kofi > Grady]]"Grady. I'm sitting next to it. I'm like its dad at this point. It's leaning."

I turned around to look. It rode where the second row of seats used to be, strapped down with six bungee cords in a box Grady had built out of plywood and, I swear to God, caulk. Three tiers, white, with little sugar pinecones. Through the plexiglass the top one had a kind of thoughtful tilt, like a dog hearing its name.

[[s Desmond > Grady]]"It's leaning a little," I said.

[[s Grady > Desmond]]"Whose side are you on, Dez?"

[[s Desmond > Grady]]"The cake's," I said.

I ought to explain about us, because people ask. None of us was Walt's. That was the joke, or it was the thing we had in place of a joke. He'd married Grady's mother, and that lasted five years. Then he married mine, and that was seven, and then Kofi's mom, which was three and a half and ended with a casserole going through a window. Every time, the wife left and the boy somehow kept turning up at Walt's for supper. He never said a word about it. He just kept buying bigger pots. So I had an older brother who was thirty-six and owned a bakery, and a younger one who was nineteen and owned a skateboard, and not one drop of blood in common with either, and now the old man was marrying number four in Duluth on Saturday and we were bringing the cake.

[[s Kofi > Desmond, Grady]]"Okay, so what do we think of her?" the kid asked. He'd been working up to it since Mitchell.

[[s Desmond > Kofi]]"Noreen? She seemed nice on the phone."

[[s Kofi > Desmond]]"She called me [[q]]'young man.'"

[[s Desmond > Kofi]]"You are a young man," I told him.

[[s Kofi > Desmond]]"She said, [[q]]'You must be the young man with the board.' Like there's a file on me."

[[s Grady > Kofi]]"There is a file on you," said Grady. [[s Grady > Kofi]]"I wrote it. Pull that vent toward the cake."

[[s Kofi > Grady]]"The vent's blowing *hot*, man," he complained.

[[s Grady > Kofi]]"Then pull it away from the cake!"

He had both hands on the wheel at ten and two, and there was sweat running off his elbows. I'd never seen him like that. I had seen him burn his arm to the shoulder on a deck oven and ask for a towel.

[[s Desmond > Grady]]"Hey," I said. [[s Desmond > Grady]]"You want me to drive?"

[[s Grady > Desmond]]"No."

[[s Desmond > Grady]]"You've been on since four. I could just—"

[[s Grady > Desmond]]"You brake like you're killing snakes, Dez," he said. [[s Grady > Desmond]]"No."

[[scene place=the corner booth/a diner; present=Desmond, Grady, Kofi, the waitress; time=forty minutes later]]
So forty minutes later we were in a diner, because it was the only place at that exit with a walk-in cooler, and Grady was in the kitchen negotiating. I could hear him through the hatch. Kofi and I had the corner booth. He'd built a fort out of creamers.

[[s Kofi > Desmond]]"He's being weird, right?" Kofi said.

[[s Desmond > Kofi]]"He's hot," I said.

[[s Kofi > Desmond]]"No, he's weird. He made me move my bag because it was [[q]]'humid.'" He put a jelly on the roof. [[s Kofi > Desmond]]"You think he doesn't want him to get married?"

I said I thought he was just worried about the buttercream. The waitress came by with a pot in each hand and tipped her head toward the hatch.

[[s the waitress > Desmond, Kofi]]"That one belong to you boys?"

[[s Desmond > the waitress]]"He's our brother," I told her.

She looked at Grady, who was about as pink as a person gets, and at me, and at Kofi. [[s the waitress > Desmond]]"Uh-huh," she said. [[s the waitress > Desmond, Kofi]]"Well, your brother just offered my cook two hundred dollars to take the pies out."

[[s Desmond > the waitress]]"Did he take it?"

[[s the waitress > Desmond]]"Hon, *I* took it. More coffee?"

She'd barely gone when Grady slid in next to me and put his forehead down on the table, right on the placemat with the maze. His voice came out flat. [[s Grady > Desmond, Kofi]]"One hour. Then we run for it with the windows down."

[[s Kofi > Grady]]"It's a cake, Grady," said Kofi.

[[s Grady > Kofi]]"I know what it is," he said.

[[s Kofi > Grady]]"I'm just saying, if it falls over, we'll stick it together and Walt'll eat it. The guy eats sardines off a fork in the shower."

[[s Grady > Kofi]]"It's not *for* eating."

We let that go by. Outside, a cattle truck pulled in and sat there ticking.

[[s Grady > Desmond, Kofi]]"He asked me for the same one," Grady said finally, into the maze. [[s Grady > Desmond, Kofi]]"As when he married my mom. I was six. There's a picture, I'm standing beside it and I come up to the second tier. And he calls me in March and says, could I do the one with the pinecones. Three times he's been married and he asks for that one." He sat up. There was a packet of sugar stuck to his head. [[s Grady > Desmond, Kofi]]"I had to work out the recipe from a photograph."

[[s Kofi > Grady]]"Dude," said Kofi.

[[s Grady > Kofi]]"So it's not going to fall over," he told us.

[[s Kofi > Grady]]"No. Okay. No way." The kid reached across, very gently, and took the sugar off his forehead. [[s Kofi > Grady]]"I'll hold it. I'll get in the box and hold it."

I thought he was kidding.

[[scene place=the shoulder/Highway 23; present=Desmond, Grady, Kofi, Trooper Lundgren; time=a little before sunset]]
A little before sunset the trooper pulled us over on Highway 23, with nothing in sight on any side but soybeans. I was driving. Grady had finally fallen asleep against the window with his mouth open, and I'd been doing eighty-four on the theory that speed was a form of refrigeration.

She took her time coming up the shoulder. She had a flat hat and a flat voice, and she bent down and looked at me, and at Grady, and then for a good long while at what was behind us.

[[s Trooper Lundgren > Desmond]]"Sir," she said, [[s Trooper Lundgren > Desmond]]"is there a person in that box?"

[[s Kofi > Trooper Lundgren]]"Hi," Kofi said. He was on his knees in there with his arms around the bottom tier and his cheek against the middle one, and he'd taken off his shirt because of the heat. He had frosting in his eyebrows.

[[s Desmond > Trooper Lundgren]]"That's my brother, ma'am," I said.

[[s Trooper Lundgren > Kofi]]"Are you in there voluntarily?" she asked him.

[[s Kofi > Trooper Lundgren]]"It was my idea!" he said.

[[s Trooper Lundgren > Kofi]]"How old are you?"

[[s Kofi > Trooper Lundgren]]"Nineteen. I can't really move my face, sorry, or it'll go."

Grady woke up. I watched him see the hat, the lights, and the speedometer, in that order. [[s Grady > Desmond]]"What did you do," he said to me.

[[s Desmond > Grady]]"I was going a little fast."

[[s Trooper Lundgren > Desmond]]"You were going nineteen over," said the trooper. Her name was on her chest, and it was Lundgren. [[s Trooper Lundgren > Desmond]]"With an unrestrained passenger. And an open container."

[[s Desmond > Trooper Lundgren]]"What open—"

[[s Trooper Lundgren > Desmond]]"He's got no lid on," she said.

It took me a second. Nothing in her face had moved at all.

[[s Grady > Trooper Lundgren]]"Ma'am, our dad's getting married tomorrow at noon," Grady said, [[s Grady > Trooper Lundgren]]"in Duluth, and that is the cake, and the air's out, and I've been up since three yesterday. Write him whatever you want. Write me one too. But please could you do it while we drive."

Our dad. I don't think he heard himself. I looked in the mirror and Kofi's eyes had gone wide over the top of the frosting. In twenty-some years none of us had ever called Walt that, not to his face and not behind his back. It would've felt like claiming somebody else's coat.

[[s Trooper Lundgren > Grady]]"All three of you?" asked Lundgren.

[[s Grady > Trooper Lundgren]]"All three of us what?"

[[s Trooper Lundgren > Grady]]"He's the dad of all three of you."

[[s Grady > Trooper Lundgren]]"Yeah," said my brother. [[s Grady > Trooper Lundgren]]"Long story."

She tapped her pen on the roof. [[s Trooper Lundgren > Grady, Desmond, Kofi]]"I've got a county fair thirty miles up with a dairy barn. There's a reefer truck sitting there till Sunday with one cow made of butter in it." She straightened her hat. [[s Trooper Lundgren > Desmond]]"You stay right behind me, and if I see you touch your phone I'll take that cake into evidence."

---

[[scene place=the dock; present=Desmond, Grady, Kofi, Walt; time=Five in the morning]]
Five in the morning, Lake Superior, and Walt sitting on the dock behind Noreen's house in his bathrobe with a can of sardines. He didn't get up. He never got up for you, he only moved over.

[[s Walt > Desmond, Grady, Kofi]]"You're late," he said.

[[s Desmond > Walt]]"We stopped to look at a butter cow," I said.

[[s Walt > Desmond]]"Any good?" he asked.

[[s Kofi > Walt]]"It was *amazing*," said Kofi, and sat down against him, hard, the way he used to when he was eight. [[s Kofi > Walt]]"You scared?"

[[s Walt > Kofi]]"I'm sixty-eight. I'm scared of the stairs." The groom speared a sardine and gave it to him. [[s Walt > Grady]]"She make it, Grady?"

[[s Grady > Walt]]"She's got a dent. Kofi's ear," he admitted.

[[s Walt > Grady]]"Where's the dent?"

[[s Grady > Walt]]"Middle tier. I can turn it to the wall."

[[s Walt > Grady]]"Don't you dare." Walt chewed for a time and watched the water, which was just starting to show where it ended. [[s Walt > Desmond]]"Something you want to say, Desmond? You've got the look."

I had been thinking about it since the soybeans. I'd been trying it out under my breath, with the radio on so they wouldn't hear.

[[s Desmond > Walt]]"Why'd you pick that cake?" I asked him.

[[s Walt > Desmond]]"Huh?"

[[s Desmond > Walt]]"The pinecones. It didn't exactly bring you luck the first time."

He seemed surprised. He glanced along the dock at the three of us, one after the other, counting, as he'd done in parking lots and at swimming pools and outside of three different courthouses.

[[s Walt > Desmond]]"Sure it did," he said.

Nobody could come up with anything after that. The kid stole another sardine. After a while Grady took off his shoes and lined them up next to the bathrobe, and put his feet in, and yelled, because it was Superior and it was May, and a light came on in the house.

[[s Kofi > Walt]]"Is that her?" Kofi asked.

[[s Walt > Kofi]]"That's her. Sit up straight, young man."
