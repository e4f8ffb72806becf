title: Get Ready With Us
section: first | present | Dali | -
person: Dali | Dali; Dalisay; bunso | she/her
person: Mari | Mari; Marisol; Ate | she/her
person: Tala | Tala | she/her
person: Kendra | Kendra | she/her
person: Mama | Mama | she/her
person: Jonah | Jonah | he/him
person: glowgirlpat | glowgirlpat | ?
relation: Mari | Dali | family: sister
relation: Tala | Dali | family: sister
relation: Mari | Tala | family: sister
relation: Mama | Dali | family: mother
relation: Mama | Mari | family: mother
relation: Mama | Tala | family: mother
relation: Kendra | Mari | colleague: manager
relation: Jonah | Mari | romantic: ex-fiancé
=====
Get Ready With Us

[[scene place=Mari's bathroom; present=Dali, Mari, Tala; time=7:40]]
[[s Mari]]"Okay, energy," Mari says, to the mirror, to the ring light, to the phone. She claps twice. [[s Mari > Dali]]"Energy, energy, energy. Dali, why are you dressed like a divorce?"

[[s Dali > Mari]]"It's a hoodie."

[[s Mari > Dali]]"It's *gray*."

[[s Dali > Mari]]"It's 7:40 in the morning, Ate."

[[s Tala > Mari]]"She looks fine," Tala says from the edge of the tub. She's got one eye done. She's been on that eye for twenty minutes and it's so good it's kind of scary, like it might know something. [[s Tala > Mari]]"She's the relatable one. Let her be relatable."

[[s Mari > Tala]]"Relatable isn't gray. Relatable is oatmeal." Mari throws a cardigan at my head. It still has a tag on. Everything in Mari's bathroom still has a tag on; you could return the whole room.

So. Hi. If you're one of the four hundred and eleven thousand people who follow @threeofthesalcedas, you already know us. Marisol is the Pretty One, Tala is the Talented One and I'm Dalisay, the one who falls over. We get ready. That's it, that's the entire channel. Three sisters stand in one bathroom and get ready, and then we don't show you where we go, because mostly we don't go anywhere.

[[s Tala > Mari]]"Where's my script?" says Tala.

[[s Mari > Tala]]"There's no script, it's a live."

[[s Tala > Mari]]"There's a *brand* in it. There's always a script if there's a brand."

[[s Mari > Tala]]"There are talking points." Mari is doing the thing with her jaw. [[s Mari > Tala]]"They're on the group chat. From Kendra. It's four sentences, it's a serum, you love it, you've been using it for six weeks."

[[s Dali > Mari]]"I got it yesterday," I say.

[[s Mari > Dali]]"You've been using it for six weeks, Dali."

[[s Dali > Mari]]"With what face, though? Because my face is on the internet. People can go back and check my face."

Tala laughs so hard she has to take the brush away from her eye. Mari doesn't laugh. I notice that. She used to laugh first, she used to be so easy to make laugh that it was basically cheating.

My phone buzzes. Everybody's phone buzzes, on the sink, like three beetles.

[[m Kendra > Mari, Tala, Dali]]"Two minutes my loves!!" it says. [[m Kendra > Mari]]"Mari remember the thing. K x"

[[s Tala > Mari]]"What's the thing?" says Tala.

[[s Mari > Tala]]"Nothing." Mari turns hers face down. [[s Mari > Tala, Dali]]"It's a surprise. Places!"

[[scene place=bathroom; present=Dali, Mari, Tala, Mama; time=-]]
And we're live.

You'd have to see her do it. One second she's my sister with a jaw, and then the little red dot comes on and she's warm, she's all eyes, she's leaning in like the phone just told her it had a crush on her. [[s Mari]]"Good morning, gorgeous people! It's your girls! Say hi, girls!"

[[s Dali]]"Hi, girls," Tala and I are supposed to say. It's a bit. I say it alone.

[[s Mari]]"Tala's concentrating. Don't mind her, she's an *artist*. So today we are getting ready for, drumroll —"

I do a drumroll on the soap dish. It falls in the sink. Hearts go up the screen like bubbles.

[[s Mari]]"— for a really, really special announcement. But first! Skin."

We do skin. I say I've been using it for a while. That's as far as I'll go, and Mari's eye flickers at me in the mirror. Tala reads the talking points off her phone in exactly the voice of a hostage. The comments fly up. I'm supposed to read out the nice ones.

[[s Dali]]"[[m ?]]'Dali is me,'" I read. [[s Dali]]"Thank you! I'm so sorry. [[m ?]]'Tala drop the brow routine.' [[m ?]]'What's the announcement.' Um, [[m ?]]'Where's Jonah?'"

[[s Mari > Dali]]"Next," says Mari, smiling.

[[s Dali]]"[[m ?]]'Is Jonah doing the live,' [[m ?]]'where's the ring Mari —'"

[[s Mari > Dali]]"*Next*, bunso."

And that's when I look, because I'm slow, at her hand. She's got it wrapped round the serum, label out, the way you hold it. Four fingers. No ring.

[[s Tala > Mari]]"Mari," says Tala quietly. She's seen it too.

[[s Mari > Tala]]"I'll get to it!" Big laugh. [[s Mari]]"They're so nosy, I love them. Okay. Okay! So, you guys know Jonah and me have been on this journey —"

[[s Mama > Mari, Tala, Dali]]"Girls?" The door bangs open, and it's Mama, in her scrubs, holding a foil tray in both hands. [[s Mama > Mari, Tala, Dali]]"Who's in here? I've been ringing. I used the key."

[[s Mari > Mama]]"Mama, we're *live*."

[[s Mama > Mari]]"I can see you're alive. Did you eat?" She pushes in sideways past me. There are now four people in this bathroom and one of them smells of garlic rice. [[s Mama]]"Hello, everybody," Mama adds, to the phone, at the wrong end of it. [[s Mama]]"They don't eat."

The comments lose their minds. MAMA SALCEDA. MAMAAAA. Eleven thousand people watching, then twelve.

[[s Dali > Mama]]"Put it on the toilet, Ma," I say.

[[s Mama > Dali, Mari]]"I'm not putting rice on a toilet. Marisol, what's wrong with your face?"

[[s Mari > Mama]]"It's a serum."

[[s Mama > Mari]]"No. Under it." She hands the tray to Tala without looking and takes hold of Mari's chin. She does this to people all day, she's been a ward nurse for thirty years, there isn't a face she can't get the truth out of. [[s Mama > Mari]]"Did you sleep? Where's your ring?"

So it goes very quiet. Even the hearts stop, or I imagine they do.

[[s Mari]]"We're going to take a teeny break," Mari tells the phone, sparkling. [[s Mari]]"Don't go *anywhere*." She reaches out and taps it.

And the red dot goes off.

I mean, I thought it went off. I want that on the record.

[[scene place=the bath mat; present=Dali, Mari, Tala, Mama, Kendra; time=-]]
She slides down the cabinet until she's sitting on the bath mat with her knees up, in nine hundred dollars of silk robe, and Mama gets down next to her with a lot of noise.

[[s Mama > Mari]]"When?" Mama asks.

[[s Mari > Mama]]"Three weeks."

[[s Tala > Mari]]"Three *weeks*?" Tala's still holding the rice. [[s Tala > Mari]]"We had dinner with him last Sunday! He passed me the salad!"

[[s Mari > Tala]]"It was for the grid." Mari wipes under her eyes with a knuckle, sideways, so as not to smudge. [[s Mari > Tala]]"He said he'd do two more posts. Kendra worked it out with his people."

[[s Tala > Mari]]"His people? He sells *bikes*."

[[s Dali > Tala]]"Tala," I say.

[[s Tala > Dali]]"No, I want to know who his people are. Is it his mother?"

[[s Mari > Tala]]"I was meant to do it today. That's the announcement. [[q]]'Consciously uncoupled, so much love, here's fifteen percent off.'" She laughs, and it's horrible. [[s Mari > Tala]]"It tests well. Sad does really well, actually, if you've got good skin."

Mama says something in Tagalog about Kendra, which I won't translate.

[[s Dali > Mari]]"Why didn't you tell *us*?" I get down there too. There isn't room. I end up half inside the laundry basket. [[s Dali > Mari]]"Never mind them. Us. I live down the hall."

[[s Mari > Dali]]"Because you'd have been nice to me," says Mari. [[s Mari > Dali]]"I couldn't do the lives if you were being nice to me. I can do it if it's a bit. I can do anything if it's a bit. And it isn't just me, is it? It's your tuition. It's Tala's rent. It's Mama's knee. I can't just be sad for free."

[[s Mama > Mari]]"My knee?" says Mama. [[s Mama > Mari]]"Who told you to hang anything on my knee?"

[[s Mari > Mama]]"You need the surgery."

[[s Mama > Mari]]"I need you to sleep! The knee is a *knee*."

[[s Tala > Mari]]"I hate it, you know," Tala says. It's so flat that we all look up. She's sat down on the toilet lid with the tray in her lap, one eye gorgeous, one eye bare. [[s Tala > Mari]]"I've hated it since about two hundred thousand. I got into the conservation course at the museum. In March. I didn't say, because of your engagement, because you were so happy. I turned it down."

[[s Mari > Tala]]"You turned it *down*?"

[[s Tala > Mari]]"I deferred it."

[[s Mari > Tala]]"Oh, thank God." Mari's got her hand over her mouth. [[s Mari > Tala]]"Tala! The painting thing? With the tiny swabs?"

[[s Tala > Mari]]"With the tiny swabs."

[[s Mari > Tala]]"You should have said."

[[s Tala > Mari]]"You should have said," Tala says back, and she's crying too, out of the finished eye, and it doesn't even run. That's how good she is.

[[s Dali > Mari, Tala]]"I don't hate it," I offer. [[s Dali > Mari, Tala]]"I just don't want to fall over any more. I'm actually pretty coordinated."

[[s Mama > Dali]]"You fell in the basket right now," says Mama.

[[s Dali > Mama]]"I *sat* in the —"

The phones go. All three, round and round the sink, and they don't stop. Tala leans over to see. I watch the color leave her face from the top down, like somebody's pulling a plug.

[[s Tala > Mari, Dali]]"It's Kendra," she says. [[s Tala > Mari, Dali]]"It's nine messages from Kendra. It says, [[m Kendra > Mari, Tala, Dali]]'You muted the video. You muted the VIDEO. Not the sound.'" She swallows. [[s Tala > Mari, Dali]]"[[m Kendra > Mari, Tala, Dali]]'Everyone can hear you.'"

Nobody breathes.

[[s Mari]]"How many?" Mari whispers.

I crawl out and look. The screen's black, just our little logo, with the hearts going up and up and up over it so thick you can't read anything. [[s Dali > Mari]]"Sixty," I tell her. [[s Dali > Mari]]"Sixty, um, thousand."

[[s Mama]]"Hello," says Mama to the phone, with dignity.

It rings in my hand. I'm so scared I answer it. [[s Kendra > Dali]]"You *geniuses*," Kendra's voice screams out of it, on speaker, [[s Kendra > Dali]]"do not touch anything, do not stop crying, I've got the serum people on the other line and they are *weeping* —"

[[s Mari > Dali]]"Give me that," says Mari.

She takes it. She stands up, she pulls the robe straight. I wait for the jaw. It doesn't come.

[[s Mari > Kendra]]"Kendra, hi," she says. [[s Mari > Kendra]]"No. No, babe, listen. I'm going to go have breakfast with my family." And she hangs up, and then she taps the other thing, the right one this time, and holds it down until the logo goes away.

***

[[scene place=the fire escape; present=Dali, Mari, Tala, Mama; time=Half an hour later]]
Half an hour later we're out on the fire escape in a row with four forks and the tray. It's freezing. Nobody's lit well.

[[s Dali > Mari]]"There's a comment," I say. I swore I wouldn't look. I'm looking. [[s Dali > Mari]]"Can I read one? It's just one. It's glowgirlpat, she's been there since we had, like, ninety people."

[[s Mari > Dali]]"Is it mean?" says Mari. She's wearing the gray hoodie. She asked me for it. She's swimming in it.

[[s Dali > Mari]]"No."

[[s Mari > Dali]]"Okay, then."

[[s Dali > Mari]]"[[m glowgirlpat > Mari, Tala, Dali]]'I don't need fifteen percent off,'" I read. [[s Dali > Mari]]"[[m glowgirlpat > Mari, Tala, Dali]]'Tell the big one to go to bed.'"

Mari doesn't say anything. She puts her head down on Mama's shoulder, slowly, like she's lowering something heavy on a rope, and Mama keeps right on eating over the top of her.

[[s Tala > Mari]]"So is that it?" Tala asks after a while. [[s Tala > Mari]]"Are we done? I'm not being funny, I just need to know if I should do the other eye."

[[s Mari > Tala]]"Ask me tomorrow." It's muffled by hoodie.

[[s Dali > Mari]]"What about the serum?" I say. [[s Dali > Mari]]"We've got like forty bottles."

[[s Mama > Dali]]"It's good for hinges," says Mama. [[s Mama > Dali]]"I did my locker."

It starts as a shake. I honestly think she's crying again. Then Mari lifts up her face, all blotched and shiny with no light on it but the ordinary one, and she's laughing, she's gone, she's got rice on her chin. It used to be so easy. It's basically cheating.

[[s Tala > Mari]]"Somebody should've filmed that," says Tala.

[[s Mari > Tala]]"No," says Mari, with her mouth full, and passes me the tray.
