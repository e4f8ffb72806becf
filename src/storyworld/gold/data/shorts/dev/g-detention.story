title: The Boy Who Wasnt In The Yearbook (chapter 7)
section: first | past | Kaylani Ruiz | -
section: first | present | Zayden Frost | -
person: Kaylani Ruiz | Kaylani; Kay; Kay Kay; Ms Ruiz; Kaylani Ruiz | she/her
person: Zayden Frost | Zayden; Zay; Frost Boy | he/him
person: Jazmine | Jazmine; Jazz; Jazzy; my best friend; the loud one; the friend | she/her
person: Brinleigh | Brinleigh; Brin; the blonde | she/her
person: Mr Pruitt | Mr Pruitt; Pruitt; mr pruitt | he/him
person: Kaylani's mom | my mom; mom | she/her
person: Old Gus | Old Gus; Gus; the janitor; the janitor guy; The old man | he/him
relation: Kaylani Ruiz | Jazmine | friend: best friend
relation: Kaylani Ruiz | Brinleigh | rival: mean girl
relation: Kaylani's mom | Kaylani Ruiz | family: mother
relation: Zayden Frost | Old Gus | friend: best friend, long ago
relation: Zayden Frost | Kaylani Ruiz | romantic: crush
=====
The Boy Who Wasnt In The Yearbook

Chapter 7 - detention with HIM!!

A/N: omg you guys 212 reads?? im literaly crying in the club rn. sorry this took forever i had finals and my hamster died (rip Waffles). this chap is kinda short but its got a LOT of Zaylani so dont hate me lol. vote and comment!!!

~Kaylani's POV~

[[scene place=our table/the cafeteria; present=Kaylani Ruiz, Jazmine, Brinleigh, Zayden Frost; time=-]]
I slammed my tray down on our table in the cafeteria so hard that my tater tots jumped.

[[s Jazmine > Kaylani Ruiz]]"Woah," Jazz said, not even looking up from her phone. [[s Jazmine > Kaylani Ruiz]]"Who died."

[[s Kaylani Ruiz > Jazmine]]"Me. I died. I got DETENTION Jazzy."

That made her look up. Jazmine has been my best friend since the second grade when she bit a kid for me and I have never, not once, got detention in that whole time. She got it like every other week.

[[s Jazmine > Kaylani Ruiz]]"You?? For what?"

[[s Kaylani Ruiz > Jazmine]]"For talking in Pruitts class! Which I wasnt even talking! I said one word!"

[[s Jazmine > Kaylani Ruiz]]"What was the word."

I mumbled it.

[[s Jazmine > Kaylani Ruiz]]"Huh?"

[[s Kaylani Ruiz > Jazmine]]"I said WOW ok!" I put my face in my hands. [[s Kaylani Ruiz > Jazmine]]"Zayden rolled up his sleeves and it just came out."

Jazz started laughing so hard that choclate milk came out of her nose and I'm not even exagerating. I threw a tot at her. It missed and hit somebody behind her in the back of the head and my soul left my body because I knew that hair. Everybody knew that hair. It was like four hundred dollars of hair.

Brinleigh turned around realy slow.

[[s Brinleigh > Kaylani Ruiz]]"Did you just throw a potato at me?"

[[s Kaylani Ruiz > Brinleigh]]"It was an accident," I squeaked.

[[s Brinleigh > Kaylani Ruiz]]"Thats so funny because being born was also an accident in your case, right? Isnt that what everyone says?"

[[s Jazmine > Brinleigh]]"Literally no one says that Brin," said Jazz, wiping her nose. [[s Jazmine > Brinleigh]]"Sit down before you get milk on you."

The blonde ignored her. She leaned over our table with her nails all spread out, they were the long ones with little snowflakes on them even tho it was May. Snowflakes. For Frost. I wanted to throw up. [[s Brinleigh > Kaylani Ruiz]]"Word of advise, Kay Kay. I heard what you said in History. Everybody did. He's never gonna look at you so maybe stop making it weird?"

[[s Zayden Frost > Brinleigh]]"Making what weird?"

Oh no. Oh no no no.

He was standing right behind her with no tray. He never had a tray. I'd been watching for like three weeks (NOT in a creepy way) and I had never one time seen Zayden Frost eat a single thing. He had on the black hoodie again and his eyes were so grey they were almost like, see through.

[[s Brinleigh > Zayden Frost]]"Nothing!" Brinleigh did a hair flip right in his face. [[s Brinleigh > Zayden Frost]]"Hiii Zay. Do you want to sit with us?"

[[s Zayden Frost > Brinleigh]]"No thank you," he said, like really polite, like somebodys grandpa. And then he looked at ME. [[s Zayden Frost > Kaylani Ruiz]]"You have detention. Three o clock?"

[[s Kaylani Ruiz > Zayden Frost]]"Y-yeah."

[[s Zayden Frost > Kaylani Ruiz]]"Good," he said and walked away.

Nobody said anything for like ten seconds.

[[s Jazmine > Kaylani Ruiz]]"GOOD??" Jazz grabbed my arm so hard it left marks. [[s Jazmine > Kaylani Ruiz]]"Kay. Kay!! He said good!"

[[s Kaylani Ruiz > Jazmine]]"I know, I was there."

[[s Brinleigh]]"Whatever," Brinleigh said and stomped off and she still had a piece of tot in her hair and niether of us told her.

* * *

[[scene place=room 114; present=Kaylani Ruiz, Mr Pruitt, Zayden Frost; time=By 3:05]]
By 3:05 I was sitting in room 114 trying to breath normal. There was only two people in there, me and Mr Pruitt, and he was eating a egg salad sandwich which you could definately smell.

My phone buzzed in my lap.

[[m Jazmine > Kaylani Ruiz]]"is he there yet 👀👀"

I typed back under the desk. [[m Kaylani Ruiz > Jazmine]]"no. just pruitt and his egg. pray 4 me"

[[s Mr Pruitt > Kaylani Ruiz]]"Phone, Ms Ruiz."

[[s Kaylani Ruiz > Mr Pruitt]]"Sorry! It was my mom."

[[s Mr Pruitt > Kaylani Ruiz]]"Does your mother often make you grin like that?" He held out his hand without looking and I had to walk all the way up and put it in there. He dropped it in his drawer. Then the door opened and the whole room went cold, and I dont mean like oooh it went cold, I mean I could see my breath.

[[s Zayden Frost > Mr Pruitt]]"I'm late," said Zayden. [[s Zayden Frost > Mr Pruitt]]"I apologise sir."

Mr Pruitt looked at his list. He looked at it for a long time. He took off his glasses and wiped them on his tie. [[s Mr Pruitt > Zayden Frost]]"I don't seem to have you down, Mr.... Mr...."

[[s Zayden Frost > Mr Pruitt]]"Frost."

[[s Mr Pruitt > Zayden Frost]]"Frost. Of course. Did I give you detention?"

[[s Zayden Frost > Mr Pruitt]]"A long time ago."

[[s Mr Pruitt > Zayden Frost]]"Ah," said Mr Pruitt in this wierd sleepy voice, and he sat back down and just stared at his sandwhich like he forgot what it was for.

Zayden came and sat in the desk right next to mine. There was like thirty desks. I could smell him and it wasnt Axe like every other boy in this school it was like snow and old books.

[[s Kaylani Ruiz > Zayden Frost]]"What did you do to him," I whispered.

[[s Zayden Frost > Kaylani Ruiz]]"Nothing. People get tired when they try to remember me."

[[s Kaylani Ruiz > Zayden Frost]]"I don't."

He turned his head and looked at me and I forgot my own middle name (its Rose). [[s Zayden Frost > Kaylani Ruiz]]"No," he said slowly. [[s Zayden Frost > Kaylani Ruiz]]"You dont, do you? Why is that?"

[[s Kaylani Ruiz > Zayden Frost]]"I dunno. I have a good memory? I know all the state capitols."

He laughed. OMG. He has a DIMPLE.

[[s Zayden Frost > Kaylani Ruiz]]"What's Vermont?"

[[s Kaylani Ruiz > Zayden Frost]]"Montpelier. Do a hard one."

[[s Zayden Frost > Kaylani Ruiz]]"Alright, who sat in this desk before you?"

I was about to say how should I know, but then I looked down were his finger was pointing. There was stuff carved all over the wood, like hearts and swear words and one really good dragon. And in the corner so old that it was almost worn off it said [[m Zayden Frost]]"Z.F. WAS HERE 1987".

I felt my stomach drop.

[[t Kaylani Ruiz]]"Thats not funny," I thought. But he wasnt laughing any more.

[[s Kaylani Ruiz > Zayden Frost]]"Is that like your dad?" I said.

[[s Zayden Frost > Kaylani Ruiz]]"Kaylani." It was the first time he ever said my name and it sounded like it hurt him. [[s Zayden Frost > Kaylani Ruiz]]"Did you look in the yearbook? I know that you looked. I saw you in the library."

[[s Kaylani Ruiz > Zayden Frost]]"You werent in it."

[[s Zayden Frost > Kaylani Ruiz]]"You looked in the wrong one."

[[s Mr Pruitt > Kaylani Ruiz]]"No talking," said Mr Pruitt, but like in his sleep.

After that we couldnt say anything for a whole half hour and it was TORTURE. When the bell finaly went Mr Pruitt blinked and gave me back my phone and said [[s Mr Pruitt > Kaylani Ruiz]]"Go home Ms Ruiz, I don't know why you're sitting here all alone," and I looked at Zayden and he just shrugged like, see?

[[scene place=the hall/the trophy case; present=Kaylani Ruiz, Zayden Frost, Old Gus; time=-]]
We walked down the hall and it was all empty and the floor was wet from the janitor. Zayden didnt make any squeaks. My converse were like squeak squeak squeak and his boots made nothing.

He stopped at the trophy case. [[s Zayden Frost > Kaylani Ruiz]]"Top shelf," he said. [[s Zayden Frost > Kaylani Ruiz]]"At the back, behind the bowling."

[[s Kaylani Ruiz > Zayden Frost]]"We have a BOWLING team?"

[[s Zayden Frost > Kaylani Ruiz]]"Kaylani. Please look."

So I looked. I put my face right on the glass. It was a photo, black and white, well not really black and white but so faded it might as well be, of a hockey team. Bunch of mullets. And third from the left with no mullet thank god was him. Same eyes. Same hoodie even.

Underneath was a little brass sign and it said [[m ?]]"In loving memory."

[[s Old Gus > Kaylani Ruiz]]"You ok there hon?"

I screamed. It was only the janitor guy, the one everybody calls Old Gus, with his mop. He was looking at me all worried.

[[s Kaylani Ruiz > Old Gus]]"Yeah sorry!! We were just looking at the picture."

[[s Old Gus > Kaylani Ruiz]]"Who's we?" he asked.

I looked at Zayden. Zayden looked at the floor.

[[s Kaylani Ruiz > Old Gus]]"...me and my phone," I said.

Old Gus came up next to me and squinted in the case, he was so close to Zayden that there shoulders were touching, exept they werent, because his shoulder went right IN. [[s Old Gus > Kaylani Ruiz]]"Sad thing," he said. [[s Old Gus > Kaylani Ruiz]]"I was on that team you know. I'm the ugly one at the end. We lost a buddy that winter, went thru the ice on Miller pond. Funny, I can never think what his name was."

And Zayden said really quiet, [[s Zayden Frost > Old Gus]]"Hey Gus."

The old man shivered and zipped up his jacket. [[s Old Gus]]"They gotta fix that heat," he said and went off with his mop.

I didnt know I was crying until it got in my mouth. I said [[s Kaylani Ruiz > Zayden Frost]]"He was your friend," and he said [[s Zayden Frost > Kaylani Ruiz]]"He was my best friend," and then neither of us had anything to say.

~Zayden's POV~

[[scene place=the doors; present=Zayden Frost, Kaylani Ruiz, Jazmine, Kaylani's mom; time=-]]
She's crying. I did that. Thirty some years I dont talk to anyone and the first thing I do is make a girl cry in front of the bowling trophys, smooth move.

I walk her as far as the doors because thats as far as I go.

[[s Kaylani Ruiz > Zayden Frost]]"Can I like, touch you?" she says and then goes bright red. [[s Kaylani Ruiz > Zayden Frost]]"OMG not like that!! I mean does it work. With hands."

[[s Zayden Frost > Kaylani Ruiz]]"I don't know." I really dont. [[s Zayden Frost > Kaylani Ruiz]]"No one's tried."

She holds her hand up flat like a high five and I put mine up across from it. Hers is shaking. Mine would be too if I had one. And right when there about to touch the door bangs open and its the loud one.

[[s Jazmine > Kaylani Ruiz]]"KAY! Your mom's been honking for ten minutes and she's gonna get out of the car and I CANNOT let her be seen in those crocs. Why are you high fiving the air?"

Kaylani doesn't put her hand down. [[s Kaylani Ruiz > Jazmine]]"Jazz, whos standing in front of me?"

[[s Jazmine > Kaylani Ruiz]]"Um. Frost Boy?" The friend looks right at me. She frowns. She rubs her forehead like it hurts. [[s Jazmine > Kaylani Ruiz]]"Wait. No. Who did I just say?"

[[s Kaylani Ruiz > Jazmine]]"Zayden. You were freaking out remember? At lunch? You were like, he said GOOD??"

[[s Jazmine > Kaylani Ruiz]]"Girl who's Zayden?"

Outside somebody leans on a car horn and a woman yells [[s Kaylani's mom > Kaylani Ruiz]]"Kaylani Ruiz I have a LASAGNA in the oven!"

Its happening already. It always does, first the teachers then the friends. By Monday she'll walk right past me and just think theres a draft.

[[s Zayden Frost > Kaylani Ruiz]]"Go," I tell her. [[s Zayden Frost > Kaylani Ruiz]]"It's ok. It was a good day. I got to hear about Vermont."

[[s Kaylani Ruiz > Zayden Frost]]"Shut up," she says. She's digging in her bag. She gets out a sharpie and pulls the cap off with her teeth and she writes it right on her arm, big, all the way from her wrist to her elbow, F R O S T.

[[s Jazmine > Kaylani Ruiz]]"Why are you writing frost on yourself?"

[[s Kaylani Ruiz > Jazmine]]"Cause I got a good memory," says Kaylani but shes looking at me when she says it, [[s Kaylani Ruiz > Zayden Frost]]"and I like to be sure."

And then, I swear on my own grave, my hand gets warm.

A/N: AHHHHH!!! so now you know!! who guessed it?? (xX_moonpetal_Xx you did not count you guessed vampire). next chap = THE POND. and yes Brinleigh gets whats coming to her. comment a ❄️ if you want me to update before sunday
