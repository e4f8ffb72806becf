title: after-school activities (a starlight sentinel story)
section: first | past | Hana | -
person: Hana | Hana; Hanabug; the pink one | she/her
person: Marisol | Marisol; Mari; Sentinel Gold; the taller girl; the blonde | she/her
person: Yuki | Yuki; the blue haired girl | she/her
person: Biscuit | Biscuit; the cat; our mentor; His Excellency | he/him
person: Hana's mom | my mom; Mom; Mrs. M | she/her
person: Mr. Delacroix | Mr. Delacroix | he/him
person: the Gloom | the Gloom; the big guy | it/its
relation: Hana | Marisol | friend: best friends
relation: Hana | Yuki | friend: teammates
relation: Marisol | Yuki | friend: teammates
relation: Biscuit | Hana | other: mentor
relation: Hana's mom | Hana | family: mother
relation: Mr. Delacroix | Hana | other: teacher
=====
after-school activities (a starlight sentinel story)

A/N: hiiii so this is chapter 4!! thank you for all the comments on the last one i cried. Yes Biscuit is based on my real cat and yes he is that rude. Enjoy!!

[[scene place=the roof of the bakery/the bakery; present=Hana, Marisol, Yuki, Biscuit; time=after school]]
So here's the thing nobody tells you about saving the world after school, you still have to do the homework.

[[s Biscuit > Hana]]"You're late," said the cat.

[[s Hana > Biscuit]]"I had detention!" I pulled myself up the last bit of the ladder and flopped down on the roof of the bakery, which is our secret base because it's warm up there and Marisol's uncle never checks. [[s Hana > Biscuit]]"Because I left in the middle of history. Because SOMEBODY told me through my earring that a Gloom was eating the post office."

[[s Biscuit > Hana]]"It was a false alarm."

[[s Hana > Biscuit]]"It was a hot dog balloon!!"

[[s Biscuit > Hana]]"It was menacing," he said, and started to wash his leg.

That's Biscuit. He's four thousand years old and he comes from the Palace of First Light and he looks exactly like the orange cat on the cheap cat food. Our mentor. Lucky us.

Marisol was already there with her shoes off, eating the broken croissants out of a paper bag. Yuki had her back against the chimney and her headphones on and didn't look up. They were sitting at opposite ends of the roof, which should have told me something, but I was busy being mad at a cat.

[[s Marisol > Hana]]"Sit, Hanabug. You want a broken one or a really broken one?"

[[s Hana > Marisol]]"Really broken. Was it bad? The meeting?"

[[s Marisol > Hana]]"There hasn't been one." The blonde licked sugar off her thumb. [[s Marisol > Hana]]"His Excellency said we had to wait for all three. So it's been forty minutes of quiet. You know how I feel about quiet."

[[s Hana > Marisol]]"You could've talked to Yuki."

[[s Marisol > Hana]]"Could I?" said Marisol, pretty loud.

The headphones stayed on.

I looked at Biscuit. Biscuit looked at a pigeon.

[[s Hana > Biscuit]]"What happened," I said.

[[s Biscuit > Hana]]"I am a being of pure light. I don't involve myself in—" His whole head went round as the pigeon took off. [[s Biscuit > Hana]]"In who said what about whose transformation sequence."

[[s Marisol > Biscuit]]"I didn't SAY anything about it!"

[[s Yuki > Marisol]]"You said it was long."

Oh, so the headphones weren't even playing. Yuki pulled them down around her neck. She has this really soft voice so when she's angry you have to sort of lean in, and it's scarier than yelling.

[[s Marisol > Yuki]]"It IS long! I'm standing there holding off a Gloom with a, with a BATON, and you're twirling! In bubbles! I counted, it's fifty two seconds!"

[[s Yuki > Marisol]]"I don't control the bubbles."

[[s Marisol > Yuki]]"I got hit in the face, Yuki."

[[s Yuki > Marisol]]"I know. I was there." The blue haired girl picked at the foam on her headphones. [[s Yuki > Marisol]]"At second fifty three."

[[s Hana > Marisol, Yuki]]"You guys," I said.

[[s Marisol > Hana]]"Stay out of it," said Marisol, at the exact same time as Yuki said, [[s Yuki > Hana]]"It's fine, Hana."

It was super not fine. I'd been best friends with Mari since we were six and I'd known Yuki since September and I loved them both so much it made my chest hurt and I had half a croissant in my mouth. So what I said was [[s Hana]]"mmf."

[[s Biscuit > Hana, Marisol, Yuki]]"If we could begin," said Biscuit. He hopped up on the air vent, which is what he does instead of a podium. [[s Biscuit > Hana, Marisol, Yuki]]"Sentinels. I have called you together because the signs are grave. The well of shadows is stirring. Before the moon is full, one of you—"

My phone rang.

It was the ringtone with the frogs. Everybody looked at me.

[[s Hana > Biscuit]]"It's my mom."

[[s Biscuit > Hana]]"One of you," our mentor said with his ears going flat, [[s Biscuit > Hana]]"will be tested in the—"

[[s Hana > Biscuit]]"I have to get it, she does the thing where she calls the school." I turned around and put a finger in my other ear. [[s Hana > Hana's mom]]"Hi Mom! No, I'm at Mari's. Yeah. Studying."

[[s Hana's mom > Hana]]"What are you studying?" said my mom. She has a voice like a really nice policeman.

[[s Hana > Hana's mom]]"Uh. The moon."

[[s Hana's mom > Hana]]"Is Marisol there? Put her on."

I held the phone out. Marisol took it and her entire face changed, it's honestly a superpower, the real one. [[s Marisol > Hana's mom]]"Hi Mrs. M! Yes! No, we ate. Yes, she's wearing it. I will. You too!" She hung up and tossed it back to me and went right back to scowling. [[s Marisol > Hana]]"You have to be home by seven and you're supposed to be wearing a sweater."

[[s Yuki > Marisol]]"You're good at that," said Yuki.

[[s Marisol > Yuki]]"At what?"

[[s Yuki > Marisol]]"Lying to people in a nice voice."

Nobody said anything. You could hear the bread machine downstairs. Marisol's mouth went kind of small.

Then all three of our earrings went off at once.

[[scene place=the parking lot behind the middle school/the parking lot; present=Hana, Marisol, Yuki, Biscuit, the Gloom, Mr. Delacroix; time=Ten minutes later]]
Ten minutes later we were crouched behind a recycling bin in the parking lot behind the middle school, and it wasn't a hot dog balloon this time.

It was as big as a bus. It sort of WAS a bus, it had gotten inside one, and there was black stuff leaking from the windows and it was dragging itself along toward the teachers' cars going *hhhhh*. That's what Glooms do, they get in something and they get sad at you till you can't stand up.

[[s Hana > Biscuit]]"Is there anybody in there?" I whispered.

[[s Biscuit > Hana]]"One." Biscuit was in my hood with his claws in my neck. [[s Biscuit > Hana]]"In the little red car. Male. Balding. He's eating a sandwich in it, all alone. Oh, how sad that is! No wonder it came."

I looked over the bin. [[s Hana]]"That's Mr. Delacroix! That's my history teacher!"

[[s Marisol > Hana]]"The one who gave you detention?" said Marisol.

[[s Hana > Marisol]]"Yeah."

[[s Marisol > Hana, Yuki]]"...So do we hurry, or."

[[s Hana > Marisol]]"Mari!"

[[s Marisol > Hana]]"I'm KIDDING. Okay. Same as always? I go first and keep it busy." She'd got her baton out, and it was shaking just a little, which she'd kill me for writing down. She didn't look at Yuki. [[s Marisol > Yuki]]"And you take however long you take."

[[s Yuki > Marisol]]"I'll go first," Yuki said.

[[s Marisol > Yuki]]"You can't, you'll be all—"

[[s Yuki > Marisol]]"Nothing gets through the bubbles. I've been thinking about it." She was talking to the ground. [[s Yuki > Marisol]]"All weekend, actually. I tried it with my brother's baseball. Things just bounce off. If I start when I'm right in front of it, it's not fifty two seconds that you have to wait. It's fifty two seconds of shield. You could stand behind me. If you want."

Marisol stared at her.

[[s Marisol > Yuki]]"You did that all weekend?"

[[s Yuki > Marisol]]"You got hit in the face," said Yuki.

[[s Biscuit > Hana]]"In four thousand years," the cat said in my ear, and then louder so they'd all hear, [[s Biscuit > Hana, Marisol, Yuki]]"in four thousand years of Sentinels of the Tide not ONE of them ever thought of that! They just complained about their hair!"

The Gloom had its bumper on the little red car. I heard a tiny honk.

[[s Hana > Marisol, Yuki]]"Can we please go," I said, [[s Hana > Marisol, Yuki]]"that's my GRADE."

Yuki went out there all by herself. She's the smallest of us. She walked right up to that thing like it was the front of the class and she had to give a speech, and I could see her knees wobbling, and then she held up her hand and said the words and it all went blue.

[[s Hana]]"Wow," I said. I'd never watched it from behind before. Usually I'm twirling too.

[[s Marisol > Hana]]"It's really pretty," the taller girl said. She sounded annoyed about it. [[s Marisol > Hana]]"It's so pretty, Hana. I only said it was long."

[[s Hana > Marisol]]"So tell HER that!"

[[s Marisol > Hana]]"Now?"

[[s Hana > Marisol]]"You've got like forty seconds!"

So that's how come the battle of the middle school parking lot, which Biscuit says they'll sing about in the Palace, went like this. Yuki in the middle, floating, with ribbons coming out of nowhere. The Gloom going WHAM on the bubbles, WHAM, and bouncing. And Sentinel Gold running up behind with her hands round her mouth.

[[s Marisol > Yuki]]"I'M SORRY I SAID IT WAS LONG!"

[[s Yuki > Marisol]]"I CAN'T TURN AROUND, IT HAS TO FINISH THE SHOES!"

[[s Marisol > Yuki]]"THAT'S OKAY! I LIKE THE SHOES!"

WHAM.

[[s Yuki > Marisol]]"I'M SORRY I SAID YOU LIE!"

[[s Marisol > Yuki]]"I DO LIE! I'M REALLY GOOD AT IT!" Marisol's voice cracked right down the middle. [[s Marisol > Yuki]]"I'M NOT EVEN MAD ABOUT MY FACE! I JUST THOUGHT YOU DIDN'T COME BECAUSE YOU DIDN'T WANT TO!"

[[s Biscuit > Hana]]"I may be sick," Biscuit said.

[[s Hana > Biscuit]]"You're purring," I told him.

[[s Biscuit > Hana]]"It's a medical condition. Go, go, she's at the gloves!"

I went. I'm not gonna do the whole fight because I'm bad at fights (you've all told me lol) but Mari came over the top with the baton and I came round the side with the Rose Lance and the big guy just kind of sighed and went up like steam, and then it was only a school bus with its wipers on.

Mr. Delacroix got out of the car. He had mayonnaise on his tie. He looked at the three of us, all sparkly, and he blinked a lot.

[[s Mr. Delacroix > Hana, Marisol, Yuki]]"Are you girls from the theater department?"

[[s Hana > Mr. Delacroix]]"...Yes," I said in a deep voice.

[[s Mr. Delacroix > Hana, Marisol, Yuki]]"Well done," he said. [[s Mr. Delacroix > Hana, Marisol, Yuki]]"Very immersive." And he looked at me for way too long, and then he got back in and drove away with the sandwich on the roof.

[[s Marisol > Hana, Yuki]]"He so knows," said Marisol.

[[s Yuki > Marisol]]"He doesn't know."

[[s Marisol > Yuki]]"You want to bet? Loser buys boba."

[[s Yuki > Marisol]]"I don't have any money. I spent it on baseballs. I lost kind of a lot of baseballs."

And Mari laughed so hard she had to hang on to her, and they were both just standing there hanging on, so obviously I ran over and got in the middle.

xXxXxXx

[[scene place=the roof; present=Hana, Marisol, Yuki, Biscuit; time=ten to seven]]
It was ten to seven. We were back up on the roof to get our bags and the sky was all peach. I had Mari's sweater on. Yuki had given me one side of the headphones and it turned out that when they WERE playing it was whale noises.

[[s Hana > Biscuit]]"Hey Biscuit?" I said. [[s Hana > Biscuit]]"What was the thing? Before my mom called. [[q]]'One of you.'"

The cat had his paws tucked under him. He was looking over at the hills, where the moon was coming, and it was a lot rounder than I wanted it to be.

[[s Biscuit > Hana]]"It will keep," he said.

[[s Marisol > Biscuit]]"Dude. You said it was grave." That was Marisol, through a croissant.

[[s Biscuit > Marisol]]"It is. But I have been giving that speech for a very long time, child. I give it on a roof, and there are always three." He didn't sound like himself. He sounded old. [[s Biscuit > Hana, Marisol, Yuki]]"And they always start looking at each other, you see, to guess which. I thought tonight I wouldn't."

I didn't know what to say to that. None of us did. Yuki reached out really slow and scratched him behind the ear, which he doesn't allow, and he let her.

[[s Yuki > Biscuit]]"Is it me?" she asked him.

[[s Biscuit > Yuki]]"Eat your croissant," said Biscuit.

A/N: dun dun DUNNN. next chapter when i finish my finals!! Please review, the pink one is reading them all ;)
