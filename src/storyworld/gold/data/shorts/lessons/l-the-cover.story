title: The Cover
section: third | present | - | Tamsin Rook
person: Tamsin Rook | Tamsin Rook; Tamsin; Miss Rook; Tam; the understudy; the brunette | she/her
person: Marguerite Dace | Marguerite Dace; Marguerite; Miss Dace; Dame Marguerite; the older actress; the older woman; the diva | she/her
person: Jools | Jools; the stage manager | they/them
person: Bernie | Bernie; the dresser; Bernadette | she/her
person: Piers | Piers; the director | he/him
person: Lionel | Lionel | he/him
relation: Tamsin Rook | Marguerite Dace | rival
relation: Tamsin Rook | Jools | friend
relation: Marguerite Dace | Lionel | romantic: wife
relation: Bernie | Marguerite Dace | colleague: dresser
=====
The Cover

*(for the anon who asked for backstage hurt/comfort, sorry it took me since MARCH)*

[[scene place=dressing room two/the corridor; present=Tamsin Rook, Jools; time=six forty]]
At six forty Tamsin Rook is sitting on an upturned crate in the corridor outside dressing room two, eating cold noodles with a pencil, because somebody has nicked the forks again.

[[s Jools > Tamsin Rook]]‘Don't get up,’ says Jools, stepping over her legs. They have a headset round their neck and a pile of laminated signs under one arm. [[s Jools > Tamsin Rook]]‘Actually, do get up. Do you know the second act?’

[[s Tamsin Rook > Jools]]‘I know all the acts. It's literally my job to know all the acts.’

[[s Jools > Tamsin Rook]]‘Okay. Cool. And you're not, like, drunk?’

She lowers the pencil. [[s Tamsin Rook > Jools]]‘Jools. What's happened?’

[[s Jools > Tamsin Rook]]‘Nothing's happened.’ They glance at the door with the star on it, which is a real star, brass, older than both of them put together. [[s Jools > Tamsin Rook]]‘She's in there. She's been in there since four. She won't let Bernie in to do her hair and she's not answering on the tannoy. And I went and put my ear on the wood, which is not stalking if you're stage management, and I could hear her saying the same line over and over. The drowned-boy line. And not getting it.’

[[s Tamsin Rook > Jools]]‘Not getting it how?’

[[s Jools > Tamsin Rook]]‘Not getting to the end of it, Tam.’

There is a silence in which Tamsin can hear the strip light. Eleven weeks she has sat on this crate. Eleven weeks of Marguerite Dace sweeping past in that horrible green dressing gown without once, not *once*, looking down; and every night, God forgive her, a tiny shameful prayer about a loose stair.

[[s Tamsin Rook > Jools]]‘What does Piers say?’ she asks.

[[s Jools > Tamsin Rook]]‘The director is in Antwerp. The director says, and I quote, [[q]]“darling, just use your instincts”.’ The stage manager hands her a sign. It reads [[m Jools]]‘AT THIS PERFORMANCE’, and then there's a blank. [[s Jools > Tamsin Rook]]‘So I'm using them. Go in and find out which name I'm writing on that.’

[[s Tamsin Rook > Jools]]‘Me? She hates me!’

[[s Jools > Tamsin Rook]]‘She doesn't know you exist.’

[[s Tamsin Rook > Jools]]‘Oh, well, thanks—’

[[s Jools > Tamsin Rook]]‘That's why.’ They squeeze her shoulder. [[s Jools > Tamsin Rook]]‘She'd have to act, in front of me. Ten minutes.’

[[scene place=her dressing table; present=Tamsin Rook, Marguerite Dace, Bernie; time=-]]
The door isn't even locked. It gives with a click, and Tamsin is through it, in a warm fug of powder and lilies and toast, before she has worked out what to say.

The older actress is at her dressing table with her back to her. Half her face is on. In the mirror it makes her look like one of those trick pictures, girl and crone.

[[s Marguerite Dace > Tamsin Rook]]‘If that's Bernie, bugger off. If it's flowers, put them in the sink.’

[[s Tamsin Rook > Marguerite Dace]]‘It's Tamsin.’

[[s Marguerite Dace > Tamsin Rook]]‘And what's a Tamsin?’

[[s Tamsin Rook > Marguerite Dace]]‘I'm your cover, Miss Dace.’

The brush stops. Very slowly the famous head turns, and for the first time in eleven weeks the brunette finds out what it is like to be looked at by her. It's awful. It's like having the sun come round a building.

[[s Marguerite Dace > Tamsin Rook]]‘Noodle girl,’ says Marguerite.

[[s Tamsin Rook > Marguerite Dace]]‘I... yes.’

[[s Marguerite Dace > Tamsin Rook]]‘You breathe in the wrong place. In the letter speech. I hear you mouthing it in the wings. You breathe after [[q]]“harbour”, and the thought isn't finished at [[q]]“harbour”.’ She goes back to the brush as if that were that. [[s Marguerite Dace > Tamsin Rook]]‘Have they sent you to measure me?’

Lie, thinks Tamsin. Be charming. [[s Tamsin Rook > Marguerite Dace]]‘Jools wants to know whose name to put on the sign,’ she says instead.

Oh, well *done*, Rook.

But the diva laughs. It is a short ugly bark and it seems to take her by surprise. [[s Marguerite Dace > Tamsin Rook]]‘Good God. Somebody in this building who answers the question. Sit. Not there, that's the cat's.’

There is no cat. Tamsin sits on a laundry basket.

[[s Marguerite Dace > Tamsin Rook]]‘I'll tell you something, noodle girl, and if you repeat it I shall have you killed. I've done this play before. Thirty-four years ago, at Leeds. Lionel was the ferryman. We weren't married then, we were only misbehaving.’ Her hand has begun to tremble; she pins it flat on the table with the other, quite matter-of-fact, like a woman shutting a drawer. [[s Marguerite Dace > Tamsin Rook]]‘He used to stand just off left with the lantern, and when I got to the end of the line I'd look up and there would be the lantern. Every night. And I thought: it's thirty-four years, Marguerite, he's been dead for two of them, you're a professional.’

[[s Tamsin Rook > Marguerite Dace]]‘And you *were*. I've watched it seventy-nine times. You were wonderful.’

[[s Marguerite Dace > Tamsin Rook]]‘I was. And then this afternoon some well-meaning child in the props department went and found the lantern.’

Tamsin looks. It's on the chair, the cat's chair: a battered tin thing with a red glass, no bigger than a kettle.

[[s Tamsin Rook > Marguerite Dace]]‘The same one?’

[[s Marguerite Dace > Tamsin Rook]]‘He scratched his initials on the bottom. He scratched his initials on everything, he was a *vandal*.’ The painted half of the face is perfectly composed. The other half isn't. [[s Marguerite Dace > Tamsin Rook]]‘So you see I can't get to the end of it. Because I know what happens when I look up.’

Someone raps on the door, and it opens about a hand. [[s Bernie > Marguerite Dace]]‘Miss Dace, lovey, it's the half,’ says the dresser. [[s Bernie > Marguerite Dace]]‘I've only got to pin you. I won't say a word.’

[[s Marguerite Dace > Bernie]]‘You've never not said a word in your life, Bernadette.’

[[s Bernie > Marguerite Dace]]‘I could start.’

[[s Marguerite Dace > Bernie]]‘Five minutes.’

[[s Bernie > Tamsin Rook]]‘Is she eating?’ Bernie asks, over her, to Tamsin. [[s Bernie > Tamsin Rook]]‘Make her eat the toast.’

[[s Marguerite Dace > Bernie]]‘*Out.*’

The door shuts. The two women regard the toast.

[[s Tamsin Rook > Marguerite Dace]]‘Say it to me,’ says Tamsin.

[[s Marguerite Dace > Tamsin Rook]]‘I beg your pardon?’

[[s Tamsin Rook > Marguerite Dace]]‘The line. Say it to me, and I'll...’ She is on her feet, she's got the stupid lantern in her arms, she has no idea who is driving. [[s Tamsin Rook > Marguerite Dace]]‘I'm not him. I'm not even slightly him. So when you look up it'll just be me, and it'll be annoying. You can be annoyed. You're really good at annoyed.’

For a moment she is fairly sure that she's about to be fired, or slapped. Then the older woman lifts her chin, and all the lines in the back of her neck rearrange themselves.

[[s Marguerite Dace > Tamsin Rook]]‘They brought my boy up in a net with the herring,’ she says quietly, to the mirror, [[s Marguerite Dace > Tamsin Rook]]‘and the harbour was so bright that I thought, somebody has left on a—’

She stops.

She looks up.

[[s Tamsin Rook > Marguerite Dace]]‘Hi,’ says Tamsin, behind the lantern.

[[s Marguerite Dace > Tamsin Rook]]‘[[q]]“Light”,’ says Marguerite Dace. She shuts her eyes. [[s Marguerite Dace > Tamsin Rook]]‘Somebody has left on a light. Oh, you dreadful girl. There's noodle on your chin.’

---

[[scene place=prompt side/the wings; present=Tamsin Rook, Jools, Marguerite Dace, Bernie; time=nine o'clock]]
Just before nine o'clock the wings are black and hot and smell of other people's nerves. Tamsin stands prompt side where she isn't supposed to, and Jools, at the desk, lets her.

[[s Jools > Tamsin Rook]]‘You know I had your name half written,’ they mutter with one hand over the mic. [[s Jools > Tamsin Rook]]‘I'd done the T and everything.’

[[s Tamsin Rook > Jools]]‘Sorry.’

[[s Jools > Tamsin Rook]]‘Are you? You could've had it. Nobody would have blamed you, mate. You say [[q]]“she's not up to it”, I say [[q]]“right”, and there's your agent in row F.’

[[s Tamsin Rook > Jools]]‘I know.’

[[s Jools > Tamsin Rook]]‘So why didn't you?’

She thinks about it. Out in the light a small upright woman in grey is walking down towards the water that isn't there. [[s Tamsin Rook > Jools]]‘I want to get it because I'm better,’ she whispers. [[s Tamsin Rook > Jools]]‘And I'm not. I breathe after [[q]]“harbour”.’

[[s Jools > Tamsin Rook]]‘You what?’

[[s Bernie > Jools, Tamsin Rook]]‘Shush, the pair of you,’ hisses Bernie from the quick-change rail, pins in her teeth. [[s Bernie > Jools, Tamsin Rook]]‘It's the net.’

They shush.

[[s Marguerite Dace]]‘They brought my boy up in a net with the herring,’ says the woman in the light, and nine hundred people stop coughing.

Tamsin lifts the lantern. Nobody's told her to; the ferryman has got his own, some LED thing; this one has a tea light in it, and if the fire officer sees her it will be her last night in this or any theatre. She holds it up left, at about the height a tall man would.

Marguerite gets to the end of the line. She looks up.

It isn't annoyance, what happens in her face. Tamsin will spend years trying to do it and never find out what it was.

[[scene place=the stage door; present=Tamsin Rook, Marguerite Dace; time=By eleven]]
By eleven it is raining, and the autograph people have given up. Tamsin comes out of the stage door with her bag on her head and nearly falls over somebody sitting on the step, in a headscarf, under an enormous golf umbrella, eating chips.

[[s Marguerite Dace > Tamsin Rook]]‘You were late with it,’ says the somebody. [[s Marguerite Dace > Tamsin Rook]]‘By about a breath. He was never late.’

[[s Tamsin Rook > Marguerite Dace]]‘You said I wasn't to be him.’

[[s Marguerite Dace > Tamsin Rook]]‘*You* said that. I said you had noodle on your chin.’ The umbrella tilts a few inches to the left; it takes the understudy a second to see it is an invitation. She sits. The step is freezing. [[s Marguerite Dace > Tamsin Rook]]‘I've a matinée on Wednesday, Miss Rook, and I'm very, very old.’

[[s Tamsin Rook > Marguerite Dace]]‘You're not old.’

[[s Marguerite Dace > Tamsin Rook]]‘Don't interrupt me when I'm being subtle. I am old and I've got a sore throat coming on. It will be quite bad by Wednesday, and gone by the evening. It's the sort one gets.’

Tamsin can't feel her hands. [[s Tamsin Rook > Marguerite Dace]]‘Dame Marguerite—’

[[s Marguerite Dace > Tamsin Rook]]‘I'll be in row F with a scarf on. And if you breathe after [[q]]“harbour”,’ says the older woman, holding out the chips, [[s Marguerite Dace > Tamsin Rook]]‘I shall stand up and *boo*.’
