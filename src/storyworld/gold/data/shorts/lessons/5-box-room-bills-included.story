title: Box Room, Bills Included
section: first | present | Bronagh Teague | -
person: Bronagh Teague | Bronagh; Bron; Ms. Teague; B | she/her
person: Tunde | Tunde; T; the tallest of us | he/him
person: Paloma | Paloma; the landlord's niece | she/her
person: Ishaan | Ishaan; Mr. Bhatt | he/him
person: Gerald | Gerald; Gwendolen; G.; the box room; the biscuit tin; mate | he/him
person: the camel coat | the man in the camel coat; the camel coat; the letting agent; the man; the thing in the hall | he/him
person: Mr. Corrigan-Vale | Corrigan-Vale | -
person: the new owner | the new owner | -
relation: Bronagh Teague | Tunde | friend
relation: Bronagh Teague | Paloma | friend
relation: Tunde | Ishaan | romantic
relation: Bronagh Teague | Gerald | friend
=====
[[scene place=the kitchen; present=Bronagh Teague, Tunde, Paloma, Ishaan, Gerald; time=Tuesday]]
The rule in our flat is that you don't talk about the box room while you are eating, because it listens, and it gets hungry.

[[s Tunde > Bronagh Teague, Paloma, Ishaan]]“Somebody's had my plantain,” says Tunde on Tuesday, head in the fridge.

[[s Ishaan > Tunde]]“Don't look at me.”

[[s Tunde > Ishaan]]“I'm always looking at you. Did you have it?”

[[s Ishaan > Tunde]]“I had the yoghurt. The yoghurt was communal.”

[[s Paloma > Ishaan]]“The yoghurt was *mine*.” Paloma has her feet on my chair and a towel round her hair. [[s Paloma > Bronagh Teague]]“Bron, tell him.”

I am doing my tax, so I don't tell anybody anything.

[[s Paloma > Bronagh Teague]]“Bron.”

[[s Paloma > Bronagh Teague]]“Bronagh Teague, I know you can hear me.”

[[s Gerald > Tunde]]“It was me,” says a voice down the corridor, small and dry, like somebody talking inside a biscuit tin. [[s Gerald > Tunde]]“I had the plantain. I didn't know what it was, and then I did, and it was gone.”

Tunde shuts the fridge.

[[s Tunde > Gerald]]“Did you like it?”

[[s Gerald > Tunde]]“Very much.”

[[s Tunde > Gerald]]“Well. All right, then. Ask next time, Gerald.”

We don't know whether he is really a Gerald. It was on an envelope that came under the box room door, our first winter: Paloma read it out, [[m Gerald > Bronagh Teague, Tunde, Paloma, Ishaan]]“Dear all, would it be possible to have the radio a little louder, yours, G.,” and Ishaan said that it was plainly a Gerald. There's no one in there. There's a mop, a boiler and a hundred and ten years. But he pays his share. It's in the teapot every first of the month, in pre-war florins, and Ishaan has a man who buys them.

It's the best flatshare I've ever been in. So of course on Thursday we get the letter.

***

[[scene present=Bronagh Teague, Tunde, Paloma, Ishaan, Gerald; time=Thursday]]
[[s Ishaan > Bronagh Teague]]“Read it again,” says Ishaan. [[s Ishaan > Bronagh Teague]]“Read the bit with the numbers.”

[[s Bronagh Teague > Ishaan]]“It doesn't get better.”

[[s Ishaan > Bronagh Teague]]“Read it in a funny voice.”

I read it in the voice of a duck. [[m the new owner > Bronagh Teague, Tunde, Paloma, Ishaan]]“The new owner intends to convert the unused storage space into a fifth bedroom, with en suite. Works will commence on Monday. Our representative will attend on Friday at six to measure.”

Nobody laughs. Down the corridor the boiler stops ticking.

[[s Tunde > Paloma]]“Your uncle's sold us?”

[[s Paloma > Tunde]]“He didn't tell me! He told me he was going to Lanzarote!”

[[s Tunde > Paloma]]“With whose money, did you think?”

[[s Ishaan > Tunde]]“T, leave her alone.”

[[s Paloma > Bronagh Teague]]“What does he mean, storage?” Paloma takes the letter from me and holds it as if it had been found in a drain. [[s Paloma > Bronagh Teague]]“That's a person's room.”

[[s Bronagh Teague > Paloma]]“I don't think there's a box on the form for that.”

[[s Gerald > Bronagh Teague, Tunde, Paloma, Ishaan]]“Excuse me,” says the corridor. [[s Gerald > Bronagh Teague, Tunde, Paloma, Ishaan]]“What is an en suite?”

We all look at the carpet.

[[s Ishaan > Gerald]]“It's a toilet, mate,” Ishaan says in the end.

[[s Gerald > Ishaan]]“In with me?”

[[s Ishaan > Gerald]]“Instead of you.”

***

[[scene place=the box room door/the corridor; present=Bronagh Teague, Gerald; time=that night]]
I can't sleep, so that night I take my duvet and sit against the box room door. It is warm there because of the boiler. I'm not the only one who does it. There's a dip worn in the boards.

[[s Bronagh Teague > Gerald]]“Are you awake?” I whisper.

[[s Gerald > Bronagh Teague]]“I am always awake. What is it, B?”

[[s Bronagh Teague > Gerald]]“Could you not just move? Haunt the bathroom?”

[[s Gerald > Bronagh Teague]]“I am not in the room. I am the room. It is a common mistake.” A long breath comes under the door, smelling of dust and a bit of plantain. [[s Gerald > Bronagh Teague]]“I was a larder first. Then a girl slept in me, who cried. I learned to talk so as to have something to say to her.”

[[s Bronagh Teague > Gerald]]“What did you say?”

[[s Gerald > Bronagh Teague]]“I said, ‘There, there.’ It's what cooks say. She ran out of the house in her nightgown.”

I laugh, and then I'm not laughing, and I have to use the duvet.

[[s Gerald > Bronagh Teague]]“There, there,” says the door.

***

[[scene place=the kitchen; present=Bronagh Teague, Tunde, Paloma, Ishaan; time=half past five on Friday]]
By half past five on Friday we have a plan, if you can call it that. Tunde is to be tall. Ishaan is to talk about asbestos.

[[s Ishaan > Tunde]]“And if he's got a mask with him?”

[[s Tunde > Ishaan]]“Then you talk about rats.”

[[s Ishaan > Tunde]]“I'm no good at rats. I like rats.”

[[s Paloma > Tunde]]“What am I?” asks Paloma, who is drying the same cup for the fourth time.

[[s Tunde > Paloma]]“You're the landlord's niece. You cry.”

[[s Paloma > Tunde]]“I can do that.”

[[s Tunde > Bronagh Teague]]“Bron opens the door. You've got the face for it, Bron. You look as though you're going to charge them.”

I'd like to say that I'm above being pleased by this. Under the window the street lamps are coming on, one after another, all the way up the hill; and then, which I notice and don't think about, going off again, one after another, all the way up the hill towards us.

***

[[scene place=our hall; present=Bronagh Teague, Tunde, Paloma, Ishaan, the camel coat; time=ten to six]]
The man in the camel coat comes at ten to six. He has a leather case and hair like a good carpet. He doesn't wipe his feet; he lifts each of them and looks at it, as though feet were something he had been issued with that morning. There's a smell about him I know from somewhere, and I can't think where.

[[s the camel coat > Bronagh Teague]]“Ms. Teague? I'm expected.”

[[s Bronagh Teague > the camel coat]]“You're early.”

[[s the camel coat > Bronagh Teague]]“I'm keen.” He smiles past my ear. [[s the camel coat > Bronagh Teague]]“May I come in? You'd have to say.”

[[s Tunde > Bronagh Teague]]“Bron,” says the tallest of us, very softly, at my back. [[s Tunde > Bronagh Teague]]“Bron, don't say.”

[[s Ishaan > the camel coat]]“Who are you?” Ishaan asks.

[[s the camel coat > Ishaan]]“The letting agent.”

[[s Ishaan > the camel coat]]“Have you got a card?”

[[s the camel coat > Ishaan]]“I let things in,” says the man. [[s the camel coat > Ishaan]]“I let things out. You, Mr. Bhatt, I could let *go*.” And the hall light dims, then comes up again, brown.

[[s Paloma > the camel coat]]“Oh, come in and get on with it,” Paloma snaps from the kitchen, where she hasn't heard a word.

It's done. He steps over the sill into our hall like a man getting into a bath.

[[s the camel coat > Paloma]]“So kind. The landlord's niece, I think? You'd have the right to ask me.”

[[s Paloma > Bronagh Teague, Tunde, Ishaan]]“What have I done?” Paloma comes out with a tea towel. She looks at our faces, one after another. [[s Paloma > Bronagh Teague, Tunde, Ishaan]]“What? What have I done?”

My phone buzzes in my hand. It's a number I don't know.

[[m Mr. Corrigan-Vale > Bronagh Teague]]“Hi, Corrigan-Vale here re measuring. Stuck behind a horse on the ring road!! Will have to be Monday. Soz,” it says.

I turn the screen so that Tunde can see it. He stops breathing. I can hear him stop.

The thing in the hall puts its case down on our shoe rack and undoes the clasps. There's a lot of dark in there, folded neatly, like shirts.

[[scene place=the corridor; present=Bronagh Teague, Tunde, Paloma, Ishaan, the camel coat, Gerald]]
[[s the camel coat > Bronagh Teague, Tunde, Paloma, Ishaan]]“A hundred and ten years,” it says fondly, walking down our corridor with one finger along the paper. [[s the camel coat > Bronagh Teague, Tunde, Paloma, Ishaan]]“You don't find them that age any more. They get knocked through. Do you know what people pay for a room that can talk?”

[[s Tunde > the camel coat]]“He's not for sale.”

[[s the camel coat > Tunde]]“Everything's for sale, my dear. It's only a matter of who signs.”

[[s Ishaan > the camel coat]]“He's got a tenancy!”

[[s the camel coat > Ishaan]]“Has he? Where?”

Ishaan opens his mouth and shuts it.

[[s the camel coat > Gerald]]“Come along, then,” it says to the box room door. It knocks, twice, with a knuckle. [[s the camel coat > Gerald]]“Anybody home?”

Gerald doesn't answer. The mop falls over, inside. It's the most frightened sound I've ever heard.

[[s Bronagh Teague > Tunde]]“Teapot,” I say.

[[s Tunde > Bronagh Teague]]“What?”

[[s Bronagh Teague > Tunde]]“The *teapot*, T!”

He's got the arms for it. He throws it the length of the kitchen and I catch it against my chest, and the lid goes, and there it is, tomorrow being the first and Gerald never once having been late: five florins, and a bit of paper round them in brown ink.

[[s Bronagh Teague > the camel coat]]“He pays rent,” I tell the camel coat. My voice has gone up like a kettle. [[s Bronagh Teague > the camel coat]]“Six years, cash, every month, and we took it. I do the books. It's on my tax. ‘G., box room, bills included.’ I declared him!”

It turns round, slowly.

[[s the camel coat > Bronagh Teague]]“You declared it?”

[[s Bronagh Teague > the camel coat]]“I'm very thorough.”

[[s Paloma > the camel coat]]“And I asked you in,” says Paloma, who isn't quick but gets there, [[s Paloma > the camel coat]]“so I can ask you out. Can't I? Out.”

[[s the camel coat > Paloma]]“My dear young lady.”

[[s Paloma > the camel coat]]“*Out!*”

[[s Tunde > the camel coat]]“Out,” says Tunde.

[[s Ishaan > the camel coat]]“Out, you horrible wardrobe.”

It looks at me. I've got a teapot. I think about larders, and a girl in a nightgown, and that dip in the boards.

[[s Bronagh Teague > the camel coat]]“You heard them,” I say.

When it has gone there's only the coat, on the mat, with a lot of moths walking out of the sleeves. That was the smell. Mothballs. We stand round it holding one another's elbows.

[[s Gerald > Bronagh Teague, Tunde, Paloma, Ishaan]]“Has he left?” asks the biscuit tin.

[[s Ishaan > Gerald]]“He's left, Gerald.”

[[s Gerald > Bronagh Teague, Tunde, Paloma, Ishaan]]“I should like to say something. I have been thinking what to say.” The boiler ticks once, twice. [[s Gerald > Bronagh Teague, Tunde, Paloma, Ishaan]]“It isn't Gerald. It's Gwendolen. I didn't like to interrupt.”

Nobody speaks for quite a while.

[[s Tunde > Gerald]]“Six *years*,” Tunde says.

[[s Gerald > Tunde]]“You all seemed so pleased with it,” says Gwendolen. [[s Gerald > Tunde]]“Is there any more plantain?”
