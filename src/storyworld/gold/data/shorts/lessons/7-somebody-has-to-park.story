title: Somebody Has to Park
section: first | present | Wambui Njoroge | -
person: Wambui Njoroge | Wambui; Bui; Boss; Miss Njoroge | she/her
person: Caetano Brás | Caetano; Cae; our driver; the driver; the Moth; the thief | he/him
person: Ludmila Hrynko | Ludmila; Lyuda; Doctor Hrynko; the doctor; the older woman | she/her
person: Oisín | Oisín; Osh; the redhead; the intern | he/him
person: Zaynab Rafiq | Zaynab; Zee; our historian; the historian | she/her
person: the waiter | the waiter | he/him
person: Anneke | Anneke; Base | she/her
relation: Wambui Njoroge | Caetano Brás | romantic
relation: Ludmila Hrynko | Zaynab Rafiq | friend
relation: Wambui Njoroge | Oisín | colleague
=====
[[scene place=the Café Mercurius/Rotterdam; present=Wambui Njoroge, Ludmila Hrynko, Zaynab Rafiq, Oisín, the waiter; time=October 1911]]
A/N: Part nine of the Lost Property verse!! You can read it cold: five idiots travel in time and pick up things people dropped. Thank you to everybody who guessed about the Moth and sat on it. This is the one where you may stop sitting.

It’s October 1911, it’s raining on Rotterdam, and I am in the Café Mercurius in somebody else’s corset with a telephone vibrating in my bosom.

[[s Zaynab Rafiq > Wambui Njoroge]]“You’re buzzing,” says Zaynab, not moving her lips.

[[s Wambui Njoroge > Zaynab Rafiq]]“I know I’m buzzing.”

[[s Ludmila Hrynko > Wambui Njoroge]]“People are looking, Bui.”

[[s Wambui Njoroge > Ludmila Hrynko]]“Then cough, Lyuda!”

The doctor coughs. She’s sixty-four, she was thrown out of three medical schools for arguing, and when she coughs the cups jump. Under cover of it I turn towards the wall and fish. It’s our driver.

[[m Caetano Brás > Wambui Njoroge]]“Still looking for somewhere to put the machine. There is a herring cart in my space. How is it going?”

[[m Wambui Njoroge > Caetano Brás]]“Ask again when I can breathe,” I type, one-thumbed. [[m Wambui Njoroge > Caetano Brás]]“Hurry up Cae”

[[m Caetano Brás > Wambui Njoroge]]“Somebody has to park, querida.”

Every job, it’s the same. He drops us at the door of history like a mother at a school gate, and then he’s off round the block till it’s over. In two years I don’t believe I’ve seen Caetano on his feet in any century but our own. I’ve thought about his feet more than is right for a team leader.

[[s Ludmila Hrynko > Wambui Njoroge]]“You’re smiling at your chest,” observes the doctor.

[[s Wambui Njoroge > Ludmila Hrynko]]“It was a work message.”

[[s Ludmila Hrynko > Wambui Njoroge]]“I was married to work messages like that, twice.”

[[s Oisín > Wambui Njoroge, Zaynab Rafiq, Ludmila Hrynko]]“I want to say again how sorry I am,” says the redhead on my left.

[[s Ludmila Hrynko > Oisín]]“Don’t say it again.”

[[s Oisín > Ludmila Hrynko]]“It was in my back pocket. I sat down, and then I stood up, and—”

[[s Zaynab Rafiq > Oisín]]“And you left a pocket calculator on a chair in 1911,” our historian says. [[s Zaynab Rafiq > Oisín]]“In a café where half the engineers in Holland eat their lunch. It happens, Osh.”

[[s Oisín > Zaynab Rafiq]]“Does it?”

[[s Zaynab Rafiq > Oisín]]“No.”

[[s Wambui Njoroge > Zaynab Rafiq]]“Zee, be nice.”

[[s Zaynab Rafiq > Wambui Njoroge]]“That was nice. I left out the bit about the First World War.”

A waiter arrives. He has the moustache of a much larger man. Only Zaynab has any Dutch, so she orders, and he bows, and he doesn’t go away. He says something low behind his tray.

[[s Wambui Njoroge > Zaynab Rafiq]]“What does he want?”

[[s Zaynab Rafiq > Wambui Njoroge]]“He wants to know if we’re the ladies who have lost a small machine for sums.”

Nobody breathes, and in my case it’s no change.

[[s Wambui Njoroge > Zaynab Rafiq]]“Tell him we are. Tell him it’s a, a toy. Sentimental value.”

She tells him. The waiter looks very sorry, and answers at length, with gestures. One of them is a pair of wings.

[[s Zaynab Rafiq > Wambui Njoroge, Ludmila Hrynko, Oisín]]“Oh, for God’s sake,” Zaynab says. [[s Zaynab Rafiq > Wambui Njoroge, Ludmila Hrynko, Oisín]]“He says our friend has already come for it. The gentleman in grey with the dust on his coat. He’s upstairs, having a chocolate.”

[[s Ludmila Hrynko > Wambui Njoroge]]“The Moth,” says Lyuda, and starts rolling up her sleeves.

We’ve chased the Moth through eleven centuries. He was at the burning of the library before we were. He got to the tsar’s watch before we did, and left a button in the box. None of us has ever seen a face, only a grey coat and a grey scarf and a hat, going round a corner. It’s always round a corner. There’s always a smell of burnt sugar.

[[s Oisín > Wambui Njoroge]]“Boss? What do we do?”

[[s Wambui Njoroge > Oisín, Zaynab Rafiq]]“You and Zee take the back stairs. Nobody runs, we’re ladies.”

[[s Oisín > Wambui Njoroge]]“I’m not a lady.”

[[s Wambui Njoroge > Oisín]]“You’re wearing the hat. Commit. Doctor, the street door, please, and cough if you see him.”

[[s Ludmila Hrynko > Wambui Njoroge]]“And you, my kitten? Alone, on the front stairs, with that man?”

[[s Wambui Njoroge > Ludmila Hrynko]]“I’ve got an umbrella,” I say.

[[scene place=the upper room; present=Wambui Njoroge, Caetano Brás]]
The upper room has a billiard table in it and nobody playing. He’s by the window with his back to me, hat on, scarf up to the eyes. There’s a cup steaming on the sill. In his glove is a solar-powered Desktop Twelve-Digit with the price still on.

[[s Wambui Njoroge > Caetano Brás]]“Put it down.”

[[s Caetano Brás > Wambui Njoroge]]“Or what, Miss Njoroge?” It’s hardly a voice at all, it’s a whisper with a crack in it. [[s Caetano Brás > Wambui Njoroge]]“You’ll open that at me indoors? It’s bad luck.”

[[s Wambui Njoroge > Caetano Brás]]“You know my name.”

[[s Caetano Brás > Wambui Njoroge]]“I know everybody’s name. It’s a small profession.”

[[s Wambui Njoroge > Caetano Brás]]“Who are you stealing it for?”

The Moth holds the thing up to the grey window until the little numbers wake. [[s Caetano Brás > Wambui Njoroge]]“What would you do with it?” he asks me. [[s Caetano Brás > Wambui Njoroge]]“Back to the shelf? A tag on it, and a number, in the cellar with all the others?”

[[s Wambui Njoroge > Caetano Brás]]“It’s called Lost Property.”

[[s Caetano Brás > Wambui Njoroge]]“It’s called a hoard. Do you ever go and count them? Go and count them, Miss Njoroge. Bring a torch. Then ask your Base where a thing goes when they’ve had it a year.”

[[s Wambui Njoroge > Caetano Brás]]“What do you mean, where it goes?”

He doesn’t answer. He drinks off the chocolate, under the scarf, in one swallow, the way you’d only drink if you had been hungry a good deal when you were small. I’ve seen somebody drink like that. I’m so busy trying to think who that I don’t move when he does.

[[s Oisín > Wambui Njoroge]]“Boss!” somebody roars from behind the back door. [[s Oisín > Wambui Njoroge]]“It’s locked! Are you in there? Is he in there?”

[[s Wambui Njoroge > Oisín]]“Break it!” I shout.

[[s Zaynab Rafiq > Wambui Njoroge]]“It’s a listed building!” Zaynab shouts back.

The thief already has one leg over the sill. There’s a drainpipe out there; naturally there is. He looks round. All there is to see of him is two inches of brown forehead and a pair of eyes, and they’re very tired, and I’d say they were sorry.

[[s Caetano Brás > Wambui Njoroge]]“Your lace is undone,” says the Moth.

I look down, God help me. When I look up there’s a hat on the floor and a wet square of sky.

***

[[scene place=the pavement; present=Wambui Njoroge, Ludmila Hrynko, Zaynab Rafiq, Oisín, Caetano Brás]]
[[s Ludmila Hrynko > Wambui Njoroge]]“Nobody came out,” says Lyuda, on the pavement. [[s Ludmila Hrynko > Wambui Njoroge]]“I watched. I coughed at a priest, but he was only a priest.”

[[s Zaynab Rafiq > Wambui Njoroge]]“Did you see his face?”

[[s Wambui Njoroge > Zaynab Rafiq]]“Eyes,” I say.

[[s Zaynab Rafiq > Wambui Njoroge]]“What colour?”

[[s Wambui Njoroge > Zaynab Rafiq]]“I don’t know. Eye-coloured. It was quick.”

They were brown with a fleck in the left one. I’ve no idea why I don’t tell her.

The machine comes round the corner of the fish market at a walking pace, disguised as a laundry van, with its wipers going. It stops with one wheel on the kerb. The driver leans across to open the door. His hair’s wet.

[[s Caetano Brás > Wambui Njoroge, Ludmila Hrynko, Zaynab Rafiq, Oisín]]“All aboard. Did we win?”

[[s Oisín > Caetano Brás]]“We lost,” says Oisín, climbing over everyone. [[s Oisín > Caetano Brás]]“It was him again. The Boss was in a room with him! She could have poked him!”

[[s Caetano Brás > Wambui Njoroge]]“Were you? Did you poke him?”

[[s Wambui Njoroge > Caetano Brás]]“I considered it. Did you find a space?”

[[s Caetano Brás > Wambui Njoroge]]“In the end. Behind a sugar warehouse.” He wipes the windscreen with his sleeve. [[s Caetano Brás > Wambui Njoroge]]“They’d had a fire there. The whole street stank of caramel.”

I sit down in front. I’m looking straight ahead, at the rain, at the herring cart going by with its one lamp lit. It hasn’t been in anybody’s space. It’s got a horse on it.

[[s Anneke > Wambui Njoroge]]“Base to Lost Property,” says the radio in the dashboard, which is Anneke, and which has been Anneke for so long that we’ve stopped picturing her. [[s Anneke > Wambui Njoroge]]“Have you got my item?”

[[s Wambui Njoroge > Anneke]]“Negative, Base.”

[[s Anneke > Wambui Njoroge]]“That’s four this quarter. The director won’t like it. Any lead on who he is?”

Behind me they’ve started already. Zaynab says it’s a rich collector, it’s always a rich collector. The doctor says in her experience it’s a man whose mother didn’t kiss him. Oisín asks if anyone wants the hat.

[[s Anneke > Wambui Njoroge]]“Wambui? I asked if you have a lead.”

Caetano’s hands are at ten and two. There’s rust on them, in stripes, across both palms, as there would be if you’d come down a drainpipe with no gloves on, or perhaps with gloves, if they were cheap and it was a long pipe. He sees me see it. He doesn’t hide them. He just drives, very carefully, out along the canal, like a man with something that might spill.

[[s Wambui Njoroge > Anneke]]“Base,” I say, [[s Wambui Njoroge > Anneke]]“what happens to the things when we’ve had them for a year?”

The radio hisses. Somewhere in it a chair creaks.

[[s Anneke > Wambui Njoroge]]“Why do you ask?” says Anneke, quite pleasantly.

[[s Wambui Njoroge > Anneke]]“No reason. You’re breaking up,” I tell her, and I switch her off.

[[s Oisín > Wambui Njoroge]]“Can you do that?” the intern asks, awed. [[s Oisín > Wambui Njoroge]]“Is she allowed to do that?”

[[s Ludmila Hrynko > Oisín]]“Hush and put on your hat,” says the older woman.

For a while there’s only the rain, and the wipers.

[[s Caetano Brás > Wambui Njoroge]]“Your lace is still undone,” Caetano says to the road.

[[s Wambui Njoroge > Caetano Brás]]“I know it is,” I say. [[s Wambui Njoroge > Caetano Brás]]“Take the long way home, Cae. I want to go and count something, and I’ll need somebody who knows how to park.”
