title: The Second Candle
section: first | past | Honora Fell | -
person: Honora Fell | Honora Fell; Miss Fell; the governess | she/her
person: Mrs. Tarrow | Mrs. Tarrow; the housekeeper; Tarrow; Martha | she/her
person: Sir Josceline | Sir Josceline; Josceline; the baronet; Papa | he/him
person: Clemency | Clemency; Clemmie; Miss Clemency; the girl | she/her
person: Piers | Piers; Master Piers; the little boy | he/him
person: Lady Wray | Lady Wray; Mamma; Isabel; the lady | she/her
person: Beale | Beale; the coachman | he/him
person: Miss Pym | Miss Pym | she/her
relation: Sir Josceline | Clemency | family: father
relation: Sir Josceline | Piers | family: father
relation: Lady Wray | Clemency | family: mother
relation: Lady Wray | Piers | family: mother
relation: Clemency | Piers | family: sister
relation: Sir Josceline | Lady Wray | family: husband
relation: Honora Fell | Clemency | other: governess and pupil
relation: Honora Fell | Piers | other: governess and pupil
relation: Honora Fell | Sir Josceline | other: governess and employer
relation: Mrs. Tarrow | Sir Josceline | other: housekeeper and master
=====
The Second Candle

[[scene place=the box of the carriage; present=Honora Fell, Beale; time=the last week of October]]
I came to Wraymoor in the last week of October, in the rain, upon the box of the carriage beside the coachman, because the roof had let in such a quantity of water at the second ford that the seat within was no longer to be sat upon; and it was he who first told me, with the relish which I have observed in men who live a long way from their neighbours, that I was the fourth.

[[s Honora Fell > Beale]]“The fourth passenger?” I said, for I had a great deal of wind in my ears.

[[s Beale > Honora Fell]]“Fourth governess, miss.” He shook the reins. [[s Beale > Honora Fell]]“Since my lady was took. One went home to be married, and one went home to be buried.”

[[s Honora Fell > Beale]]“And the third?”

[[s Beale > Honora Fell]]“Miss Pym? She just went,” said Beale, and would say no more about it, though I asked him twice, but only pointed out to me with the whip, across what seemed to be a mile of perfectly black moor, two small lights, the one above the other, which he said were the house.

[[s Honora Fell > Beale]]“They keep a candle in the hall for me. That is kind.”

[[s Beale > Honora Fell]]“That’s the hall, right enough, the low one,” he answered. He did not tell me what the other was.

[[scene place=the hall; present=Honora Fell, Mrs. Tarrow, Clemency, Piers; time=A quarter of an hour afterwards]]
A quarter of an hour afterwards I stood dripping on the flags of the hall before a tall woman in black bombazine, with a bunch of keys at her waist as big as a cabbage, who held up her lamp and looked me over from the bonnet to the boots, as though I had been sent upon approval and she had already half resolved to send me back.

[[s Mrs. Tarrow > Honora Fell]]“You are younger than your letter, Miss Fell,” she said.

[[s Honora Fell > Mrs. Tarrow]]“I am six-and-twenty, ma’am. I was careful to put it in.”

[[s Mrs. Tarrow > Honora Fell]]“I am Mrs. Tarrow. You’ll call me so. You will dine with the children at one and sup in your room at seven; Sir Josceline breakfasts alone, and rides alone, and doesn’t care to be met with upon the stairs. You have the run of the west side. The east side is shut up.”

[[s Honora Fell > Mrs. Tarrow]]“On account of the damp?” I asked, for want of something to say.

[[s Mrs. Tarrow > Honora Fell]]“On account,” said the housekeeper, [[s Mrs. Tarrow > Honora Fell]]“of its being shut up.”

I do not know how we might have gone on from this, for I felt a very improper inclination to laugh, if a voice had not come down to us at that moment from somewhere among the banisters.

[[s Piers > Clemency]]“She’s quite wet,” it observed.

[[s Clemency > Piers]]“Hush,” said another, [[s Clemency > Piers]]“she’ll hear you.”

[[s Piers > Clemency]]“She’s got a nice nose, though. Miss Pym’s was all to one side.”

[[s Mrs. Tarrow > Piers, Clemency]]“Master Piers! Miss Clemency!” Mrs. Tarrow did not raise her eyes, nor, to any degree that I could measure, her voice. [[s Mrs. Tarrow > Piers, Clemency]]“Bed.”

There was a scuffle of bare feet.

[[scene place=the schoolroom; present=Honora Fell, Clemency, Piers; time=-]]
But when I had been shown up three pairs of stairs to the schoolroom, and the lamp and the keys had gone jingling down again, I found the two of them seated side by side upon the fender, in their nightgowns, waiting for me; a girl of nine or so, very straight and pale, with her hands folded, and a round little boy, who had a biscuit.

[[s Clemency > Honora Fell]]“We thought that we had better tell you the rules,” said the girl. [[s Clemency > Honora Fell]]“The real ones. Mrs. Tarrow’s are only for the daytime.”

[[s Honora Fell > Clemency]]“I should be very much obliged to you. My name is Honora Fell, which I do not think that anybody has told you. Which are they?”

[[s Clemency > Honora Fell]]“You mustn’t play the pianoforte after dark. You mustn’t wear blue. And if you should see the second candle, you’re not to say so to Papa, because it makes him walk about.”

[[s Piers > Honora Fell]]“I see it every night,” the little boy put in, with his mouth full. [[s Piers > Honora Fell]]“It’s in Mamma’s window. It goes up and down, like this.”

[[s Clemency > Piers]]“Piers!”

[[s Piers > Clemency]]“Well, it does, Clemmie. You’ve seen it too.”

[[s Clemency > Honora Fell]]“Our Mamma is dead, Miss Fell,” said Clemency, with great composure, and I saw that the folded hands were holding each other so hard that the knuckles stood up like a row of little white stones. [[s Clemency > Honora Fell]]“She died of a fever in Italy two years ago, and so, you know, it can’t be.”

***

[[scene place=the stairs/Wraymoor; present=Honora Fell, Sir Josceline; time=three weeks]]
I had been at Wraymoor three weeks, and had come to love those children rather better than I had been engaged to, before I exchanged a word with their father; and then it was upon the stairs, where he did not care to be met with, at some time after midnight, I in my wrapper, with a volume of sermons for a pretext, and he coming up out of the dark without any light at all.

[[s Sir Josceline > Honora Fell]]“Who is that?” he cried out, in such a tone as I hope never to hear again. [[s Sir Josceline > Honora Fell]]“Stand still! Who is it?”

[[s Honora Fell > Sir Josceline]]“It is only the governess, sir.”

[[s Sir Josceline > Honora Fell]]“The governess.” I heard him let go his breath, and put a hand to the wall. When he came up into the ring of my candle I beheld a man of perhaps forty, handsome as a house may be that has had a fire in it. [[s Sir Josceline > Honora Fell]]“I ask your pardon. I thought... It is of no consequence what I thought. You walk late, Miss Fell.”

[[s Honora Fell > Sir Josceline]]“So do you, Sir Josceline.”

[[s Sir Josceline > Honora Fell]]“It’s my own house; I may wear out the carpets if I like.” He very nearly smiled. Then I saw him look down at what I had on, which was an old wrapper of my sister’s, much washed, and he put out two fingers and just touched the sleeve of it, and drew them back. [[s Sir Josceline > Honora Fell]]“Have the goodness not to wear that colour.”

[[s Honora Fell > Sir Josceline]]“It is grey, sir.”

[[s Sir Josceline > Honora Fell]]“By this light it’s blue,” said he, and stood aside to let me pass; and I had gone four steps above him, and might have gone to bed, and never have known anything, if I had not been, as my poor mother was used to say of me, a girl who could never leave a parcel tied.

[[s Honora Fell > Sir Josceline]]“Sir,” I said, [[s Honora Fell > Sir Josceline]]“who lives in the east side?”

I have never known a silence to last so long. I could hear the wax run.

[[s Sir Josceline > Honora Fell]]“No one does,” said Sir Josceline.

[[s Honora Fell > Sir Josceline]]“Your son sees a candle there.”

[[s Sir Josceline > Honora Fell]]“My son is six years old. He sees bears.”

[[s Honora Fell > Sir Josceline]]“I am not six,” said I, [[s Honora Fell > Sir Josceline]]“and I saw it before ever I saw you. I saw it from the moor.”

[[s Sir Josceline > Honora Fell]]“Then be so good as to shut your eyes, Miss Fell, as Miss Pym would not!” He had come up the four steps in one, so that I felt the heat of his face; but I did not give ground, chiefly because I had the sermons wedged against the rail and could not; and all at once the anger went out of him as it goes out of a child, and he said, very low, [[s Sir Josceline > Honora Fell]]“I have seen it too. God help me, I had hoped that it was only I. I identified her, do you understand? I put my own ring in with her. There can be nobody there.”

[[s Honora Fell > Sir Josceline]]“Have you never gone in to look?”

[[s Sir Josceline > Honora Fell]]“Mrs. Tarrow has the key,” said he, like one who had not until that instant thought it odd.

[[scene place=the east passage/the blue chamber; present=Honora Fell, Sir Josceline, Mrs. Tarrow, Lady Wray, Piers, Clemency; time=-]]
We went down together, he and I, without another word, through the baize door and along the east passage, where the paper hung from the walls in tongues and the matting was soft beneath our feet; and there was a line of light, quite low and yellow, lying under the last door of all, and before it, upon a kitchen chair, bolt upright, with her knitting, sat the housekeeper.

[[s Mrs. Tarrow > Sir Josceline]]“I knew that it would be this one,” said she, with a look at me; and she finished her row. [[s Mrs. Tarrow > Sir Josceline]]“Go back to your bed, Sir Josceline.”

[[s Sir Josceline > Mrs. Tarrow]]“Give me the key.”

[[s Mrs. Tarrow > Sir Josceline]]“I carried you about this house before you could stand, and I tell you to go to your bed.”

[[s Sir Josceline > Mrs. Tarrow]]“Martha,” he said. It was strange to learn that she had a name. [[s Sir Josceline > Mrs. Tarrow]]“Who is in my wife’s room?”

She did not answer, for it was answered for her. On the other side of the door someone had begun to sing, in a small, worn, careful voice, the same six notes which I had heard Piers hum over his porridge every morning for three weeks, and had never thought to ask him where he had learned; and the baronet, who had gone as white as the wall, put his shoulder to the panel beside the lock, and the old wood went in like pasteboard.

It was the blue chamber, of which I had been told that the ceiling was down, and it was very clean. A lady in a blue gown sat by the window, with her hair, which was quite grey, hanging down over one side of her face, and a candle held up in her hand; and she was moving it slowly, up and down, up and down, before the glass.

[[s Lady Wray > Mrs. Tarrow]]“Is he asleep yet, Tarrow?” she asked, without turning. [[s Lady Wray > Mrs. Tarrow]]“He will not sleep until I have said good night.”

[[s Sir Josceline > Lady Wray]]“Isabel,” said Sir Josceline.

The candle fell. I was the nearest, and I set my foot on it; and so it was in the dark, or with no more than my own poor light behind us in the passage, that I heard the rest.

[[s Lady Wray > Sir Josceline]]“Don’t look at me!” cried the lady. [[s Lady Wray > Mrs. Tarrow]]“Tarrow, you promised! You promised me that he should never—”

[[s Mrs. Tarrow > Lady Wray]]“I kept it, my lamb. Two years I kept it. He’s broke the door.”

[[s Sir Josceline > Lady Wray]]“I saw you dead. At Leghorn. They brought me into a room, and there was a—”

[[s Lady Wray > Sir Josceline]]“You saw my maid dead, in my gown. She had it worse than I, there was not any face left to know. And when I found that I had lived, Josceline, and they let me have a mirror, I thought how you had looked at her; for I was in the next bed, and I saw you look.” I could hear that she was smiling, and it was the most terrible thing of all. [[s Lady Wray > Sir Josceline]]“You had always said it was my face you married. I thought that I would let you keep it.”

[[s Sir Josceline > Lady Wray]]“I said that? I said that once. At a ball!”

[[s Lady Wray > Sir Josceline]]“It was a very memorable ball,” said Lady Wray.

I ought to have gone away. I believe that I had taken a step to do so, and was feeling behind me for the door, when a small, warm, and exceedingly sticky hand was put into mine.

[[s Piers > Honora Fell]]“I told you,” said Piers. [[s Piers > Honora Fell]]“Up and down.”

[[s Honora Fell > Piers]]“You ought to be in bed,” I whispered, as well as I was able.

[[s Piers > Honora Fell]]“Clemmie’s here too. She said there’d be shouting, and she’d better come and be sensible.” He leaned round me. [[s Piers > Lady Wray]]“Mamma? You didn’t finish. You only did it up.”

No one moved. Then the girl came past us both, in her nightgown, very straight, her plait over her shoulder, and took the light from my hand without asking, and walked with it across that dreadful floor to the window, where she held it up as high as she could reach. Whatever it was she saw, she looked at it for some while.

[[s Clemency > Lady Wray]]“It isn’t so bad as Piers’s drawings,” said Clemency at last; and there, being only nine, she came to the end of being sensible, and put her face into the blue silk lap, and howled.

I drew Mrs. Tarrow out by the sleeve. She came like an old horse, and when I had got her upon the kitchen chair she sat and looked at her knitting, as if she could not imagine what it had been going to be.

[[s Mrs. Tarrow > Honora Fell]]“I suppose you’ll be giving notice, Miss Fell,” she said, when we had listened for a time to the four of them. [[s Mrs. Tarrow > Honora Fell]]“They do.”

[[s Honora Fell > Mrs. Tarrow]]“I suppose that I shall be wanting another candle,” said I. [[s Honora Fell > Mrs. Tarrow]]“What did become of Miss Pym?”

[[s Mrs. Tarrow > Honora Fell]]“Married the curate at Hexworthy. She writes to me.” The housekeeper sniffed, and felt along the bunch for the key of the still-room. [[s Mrs. Tarrow > Honora Fell]]“It was never me that said otherwise. That’s Beale. He’s nobody to talk to but the horses.”
