title: Herself
section: third | past | - | Colm Feeney
person: Colm Feeney | Colm; the younger brother | he/him
person: Donncha Feeney | Donncha; the elder brother; the big one; the big man | he/him
person: Muirín | Muirín; the woman; the woman in the net; the mermaid | she/her
person: Bríd | Bríd | she/her
person: Peadar Feeney | Peadar Feeney; Da; your father; their father | he/him
person: Tadhg Mannion | Tadhg Mannion; Mannion | he/him
relation: Colm Feeney | Donncha Feeney | family: younger brother
relation: Donncha Feeney | Bríd | romantic: husband and wife, she has left
relation: Peadar Feeney | Colm Feeney | family: father
relation: Peadar Feeney | Donncha Feeney | family: father
relation: Peadar Feeney | Muirín | friend: he told her everything
relation: Tadhg Mannion | Donncha Feeney | other: buys their fish
=====
Herself

[[scene place=the boat; present=Colm Feeney, Donncha Feeney, Muirín; time=before it was rightly light]]
They were two hours out and it was before it was rightly light when the net came up with a woman in it.

[[s Donncha Feeney > Colm Feeney]]—Don't look at it, said Donncha.

[[s Colm Feeney > Donncha Feeney]]—I'm looking at it.

[[s Donncha Feeney > Colm Feeney]]—Well, don't. Haul.

Colm hauled. There was pollack round her, a good box of it, and weed, and somebody's boot. She'd got an arm through the mesh to the shoulder and with the other she had a hold of the gunwale, and she was looking from one of them to the other as you'd look at two horses. She was neither young nor old. From the hips down she was nobody's business.

[[s Muirín > Colm Feeney, Donncha Feeney]]—You've me elbow broke, she said.

Donncha blessed himself.

[[s Muirín > Donncha Feeney]]—I'm not that either, said the woman in the net. [[s Muirín > Donncha Feeney]]—You can put your hand down.

[[s Colm Feeney > Donncha Feeney]]—Give us the knife, Colm said.

[[s Donncha Feeney > Colm Feeney]]—That's a new net, he said.

[[s Colm Feeney > Donncha Feeney]]—Give us the knife, Donncha.

[[s Donncha Feeney > Colm Feeney]]—That's a hundred and forty euro's worth of net.

[[s Muirín > Donncha Feeney]]—I can hear you, you know, she said.

He gave over the knife. He gave it blade first, not taking his eyes off her, and Colm got a nick from it across the thumb and cut away at the mesh with the blood going everywhere. She held still for him. She smelled like the underneath of a pier. When the arm came free she worked it up and down, and felt along it, and seemed to decide she'd been mistaken.

[[s Muirín > Colm Feeney]]—It's not broke, she said. [[s Muirín > Colm Feeney]]—It's only the sleep in it.

[[s Colm Feeney > Muirín]]—Right so.

[[s Muirín > Colm Feeney]]—You've your father's way of sawing, she said.

The boat rose and went down. Somewhere to the south a ferry was making its noise.

[[s Colm Feeney > Muirín]]—What's that? he said.

[[s Muirín > Colm Feeney]]—Back and forth like that. He'd no patience for a knot, he'd saw the legs off a chair. Where is he?

Colm looked at his brother. But Donncha had sat down on the fish box, with his big hands between his knees, and he'd gone the colour of the bucket.

[[s Donncha Feeney > Muirín]]—Who are you asking after? said Donncha.

[[s Muirín > Donncha Feeney]]—Peadar Feeney. This is his boat. She hit the side of it with the flat of her hand, twice, the way he used to himself. [[s Muirín > Donncha Feeney]]—Yous have it painted a desperate colour, but it's his boat. I thought it was him, sure. Why else would I be near your stupid net?

[[s Colm Feeney > Muirín]]—Da's dead, Colm said.

He'd never got the knack of saying it. It always fell out like that, like something off a shelf. She said nothing for a time; she'd let go of the side and was only keeping level with them, the long back end of her stirring under the green.

[[s Muirín > Colm Feeney]]—Since when? she said.

[[s Colm Feeney > Muirín]]—November two years.

[[s Muirín > Colm Feeney]]—Was it the water?

[[s Colm Feeney > Muirín]]—It was the hospital.

[[s Muirín > Colm Feeney]]—Ah, no, she said. [[s Muirín > Colm Feeney]]—Ah, no. Indoors?

[[s Donncha Feeney > Colm Feeney]]—Start the engine, said Donncha.

[[s Colm Feeney > Donncha Feeney]]—Will you wait a minute, he said.

[[s Donncha Feeney > Colm Feeney]]—Start the bloody engine, Colm!

[[s Muirín > Donncha Feeney]]—You're the big one, the woman said to him. [[s Muirín > Donncha Feeney]]—You'd be Donncha. He said you were a terror for the shouting, from when you were small. He said it was because you'd the softest heart in the house and you'd to keep the dogs off it.

Donncha got up. He walked the length of the boat, which was five steps, and he started the engine himself.

[[scene place=the pier; present=Colm Feeney, Donncha Feeney, Tadhg Mannion; time=by eight]]
They'd the boxes landed by eight. They didn't talk. Tadhg Mannion came down the pier with his pencil to see what they had, and he looked in the boxes and then he looked in the faces.

[[s Tadhg Mannion > Colm Feeney, Donncha Feeney]]—Jesus, lads, said Mannion. [[s Tadhg Mannion > Colm Feeney, Donncha Feeney]]—Who died?

[[s Donncha Feeney > Tadhg Mannion]]—Write it down, Donncha told him, [[s Donncha Feeney > Tadhg Mannion]]—and mind your own business.

He wrote it down. Donncha hosed the deck and Colm brought ice, the same as every other day.

[[scene place=their own kitchen; present=Colm Feeney, Donncha Feeney; time=-]]
The two of them walked up by the back of the ice house and over the wall, and it wasn't until they were in their own kitchen and the kettle on that either one of them opened his mouth.

[[s Donncha Feeney > Colm Feeney]]—We'll say nothing, he said, with his back turned and his big hand on the lid of the kettle.

[[s Colm Feeney > Donncha Feeney]]—Who would I say it to?

[[s Donncha Feeney > Colm Feeney]]—You'd say it to the dog.

[[s Colm Feeney > Donncha Feeney]]—I might say it to the dog, said Colm. He was winding a tea towel round his thumb. [[s Colm Feeney > Donncha Feeney]]—You knew her.

[[s Donncha Feeney > Colm Feeney]]—I did not.

[[s Colm Feeney > Donncha Feeney]]—You knew what she was going to say, then. You'd your arse on that box before she'd it said.

The elder brother took down two cups. There was a third beside them on the hook and he turned it a bit so that the handle was to the wall. It'd been Bríd's. She had been gone since Easter, to her sister in Athlone, which is as far as you can get from the sea in any direction; people had remarked on it.

[[s Donncha Feeney > Colm Feeney]]—I saw them, he said. [[s Donncha Feeney > Colm Feeney]]—The once. I was nine. He'd took me out to the marks and I was put lying down in the bow with a coat on me, and I was meant to be asleep. He was talking to someone over the side. He was telling her about the price of diesel.

[[s Colm Feeney > Donncha Feeney]]—Diesel?

[[s Donncha Feeney > Colm Feeney]]—And your teeth. You were getting teeth. And I heard a woman laugh, and it wasn't our mother's laugh, and I lay there under the coat and I thought, right, I've a secret now. Donncha poured the water in on top of nothing. He had forgot to put the tea in. [[s Donncha Feeney > Colm Feeney]]—I was so angry at him. All my life. I never knew was there a thing to be angry at.

[[s Colm Feeney > Donncha Feeney]]—Did he ever, like. Did he *go* with her?

[[s Donncha Feeney > Colm Feeney]]—Would you look at the shape of her, Colm. How would he go with her?

[[s Colm Feeney > Donncha Feeney]]—I'm only asking.

[[s Donncha Feeney > Colm Feeney]]—He talked to her! That's what he did. He hadn't two words in this house for any of us and he'd row eleven mile to tell a fish about your *teeth*.

It was very loud. The dog went out. Colm thought about that, of the dogs and the heart, and looked at his brother's neck, which was red and had a bit of net stuck to it.

[[s Colm Feeney > Donncha Feeney]]—Is that what Bríd said? he asked him. [[s Colm Feeney > Donncha Feeney]]—About the talking?

[[s Donncha Feeney > Colm Feeney]]—Leave Bríd out of it, he said.

[[s Colm Feeney > Donncha Feeney]]—Is it, though?

Donncha looked down into the cup. [[s Donncha Feeney > Colm Feeney]]—There's no tea in this, he said.

[[scene place=the marks/the boat; present=Colm Feeney, Donncha Feeney, Muirín; time=that night]]
That night there was a moon, and neither of them was asleep, and around two Colm heard the stairs and came down to find the big man in the hall in his oilskins, with the biscuit tin under his arm.

They said not a word the whole way out. At the marks, where you've the light on the Skerry over the church and the chimney open of the point, Donncha cut the engine and hit the side of the boat twice with his hand.

They waited.

[[s Colm Feeney > Donncha Feeney]]—You'd feel a right eejit, said Colm after a while.

[[s Donncha Feeney > Colm Feeney]]—Whisht.

[[s Muirín > Donncha Feeney, Colm Feeney]]—You'd want to hit it harder, said someone behind them. [[s Muirín > Donncha Feeney, Colm Feeney]]—He'd a hand like a spade.

She'd come up on the other side. She had her arms along the gunwale and her chin on them, the way a neighbour would at a gate; and the face on her was swelled, and it came to Colm that she'd been crying, and that it must be a queer thing to do down there, where you wouldn't know had you started.

[[s Donncha Feeney > Muirín]]—I was rude to you, Donncha said to her.

[[s Muirín > Donncha Feeney]]—You were, she said.

[[s Donncha Feeney > Muirín]]—I brought you this. He had the lid off the tin and he couldn't seem to get any further. [[s Donncha Feeney > Muirín]]—It's half of him. The other half's above with our mother, that was only right. We were to put this half at the marks. It's what he asked for, he asked it out straight, and I told the priest he was raving. I've had him on top of the dresser. I was... I didn't want you to have him.

[[s Colm Feeney > Donncha Feeney]]—You told me it was *lost*, said Colm.

[[s Donncha Feeney > Colm Feeney]]—I did.

[[s Colm Feeney > Donncha Feeney]]—You said they lost it in Galway! I wrote to them. I wrote a letter to the bishop!

[[s Donncha Feeney > Colm Feeney]]—I know. I never posted it.

[[s Muirín]]—Are they always like this, said the mermaid, to the tin.

It wasn't right to laugh. It was Donncha that went first, down his nose, and then he'd his sleeve to his face and it had turned to the other thing, and he stood in their father's boat with his shoulders going. Colm got hold of the back of his jacket. He'd the idea he might go in.

[[s Muirín > Donncha Feeney]]—Give him here, she said, when it was quieter.

She took the tin from him in her two hands. She didn't open it any more than it was. She held it against her the way you'd carry a cake, up out of the wet, and with her face bent down to it she said something that they didn't catch and weren't supposed to.

[[s Colm Feeney > Muirín]]—What'll we call you? said the younger brother.

[[s Muirín > Colm Feeney]]—Did he never say? she asked him.

[[s Colm Feeney > Muirín]]—He never said anything, missus.

[[s Muirín > Colm Feeney]]—He called me Muirín. It's not my name. You couldn't say my name, you haven't the throat. She looked at Donncha. [[s Muirín > Donncha Feeney]]—He wasn't quiet because he'd nothing to say to you. He used to practise it on me. I'd every word of it, what he'd say to you for your Confirmation and what he was going to say at the wedding. It was lovely stuff. And then he'd go in home and the face of ye would put it out of his head.

[[s Donncha Feeney > Muirín]]—What was it?

[[s Muirín > Donncha Feeney]]—What was what?

[[s Donncha Feeney > Muirín]]—For the wedding, said Donncha. His voice was gone altogether. [[s Donncha Feeney > Muirín]]—What was he going to say?

So she told him. It took a good while, for she did it with the pauses in. Colm went up to the bow, to be out of it, and lay down there on the boards and put the coat over him; but he heard most of it, and the end of it was only this, that a man should talk to his wife about the price of diesel.

There was a bit of a splash.

[[s Donncha Feeney > Colm Feeney]]—Is she gone? That was Donncha, a long time after.

[[s Colm Feeney > Donncha Feeney]]—I'd say she is, he said.

[[s Donncha Feeney > Colm Feeney]]—What time does the bus go to Athlone?

[[s Colm Feeney > Donncha Feeney]]—Ten past seven, said Colm from beneath the coat. [[s Colm Feeney > Donncha Feeney]]—I looked it up at Easter.
