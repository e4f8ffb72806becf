title: The Relief
section: first | past | Malachy Conneely | -
person: Malachy Conneely | Malachy; Mr. Conneely; Conneely | he/him
person: Miss Roche | Miss Roche; the young woman; the engineer | she/her
person: Colm Tuohy | Colm; the man in the yellow coat; the yellow coat; the boy | he/him
person: Peadar Tuohy | Peadar; Peadar Tuohy; my assistant; Tuohy | he/him
person: Mrs. Heaney | Mrs. Heaney | she/her
person: Cissie | Cissie; the mother; Cissie Tuohy | she/her
relation: Peadar Tuohy | Colm Tuohy | family: father
relation: Cissie | Colm Tuohy | family: mother
relation: Peadar Tuohy | Cissie | family: husband
relation: Malachy Conneely | Peadar Tuohy | colleague: keeper and assistant
=====
The Relief

[[scene place=the kitchen/the light; present=Malachy Conneely, Miss Roche, Colm Tuohy; time=that evening]]
They came out with the mail that evening, the two of them, and the boatman would not wait on account of the swell, so I had them for the night whether I liked it or no. The young woman was from the Commissioners. She had a case of instruments and a paper to say that the light was to be made automatic. The other was a man near fifty in a yellow coat, who had nothing with him at all. I took him for her driver, though what she would be driving I couldn't tell you.

I put them in the kitchen and wet the tea.

[[s Malachy Conneely > Miss Roche, Colm Tuohy]]—You'll want it strong, I said. It's rainwater.

[[s Miss Roche > Malachy Conneely]]—You're very good, Mr. Conneely. She had her hands flat to the side of the range. How long is it you've been out here?

[[s Malachy Conneely > Miss Roche]]—On and off? Since I was three-and-twenty.

[[s Miss Roche > Malachy Conneely]]—And always alone?

[[s Malachy Conneely > Miss Roche]]—There was two of us to the light in those times. They cut it down to the one in 'seventy-two.

[[s Colm Tuohy > Malachy Conneely]]—Why was that? said the man in the yellow coat.

It was the first he'd spoken. I looked at him, and he was looking into his cup.

[[s Malachy Conneely > Colm Tuohy]]—Economy, I said.

[[s Miss Roche > Malachy Conneely]]—They told us in Rosbeg there's a ghost, said Miss Roche. She was only making talk, God love her, she had a kind face and blue lips. The woman in the post office said to ask you. She said you'd run us.

[[s Malachy Conneely > Miss Roche]]—Did she.

[[s Miss Roche > Malachy Conneely]]—Will you run us?

[[s Malachy Conneely > Miss Roche]]—Where would I run you to? There's forty yards of it.

That made her laugh. The other didn't. He got up and went over to the window, where there was nothing to see but himself, and stood.

[[s Colm Tuohy > Malachy Conneely]]—I'd like to hear it, he said, if it was true. I wouldn't care for it otherwise.

Well, I was seventy-four years of age and I was to be taken out in the spring along with the lamp. I had not told it to a priest. I turned up the wick.

[[s Malachy Conneely > Miss Roche, Colm Tuohy]]—Sit in, so, I said. And don't stop me, for if I'm stopped I won't go on.

[[scene place=the gallery/the light; present=Malachy Conneely, Peadar Tuohy, Mrs. Heaney; time=the January of 'seventy-one]]
It was the January of 'seventy-one. My assistant that year was a man called Peadar Tuohy, from the mainland, from beyond Rosbeg, a small neat fellow with a wife and one child and a great hand for writing. I never saw such a hand. You'd think it was engraved. The relief was due on the sixth and on the sixth there was a sea running that you could not have put a gull out in.

[[s Peadar Tuohy > Malachy Conneely]]—They'll come Thursday, Peadar said.

[[s Malachy Conneely > Peadar Tuohy]]—They will.

They did not come Thursday, or the one after. It blew for five weeks. We were down to meal and tinned milk, and we'd quarrelled about the milk. On the twenty-second the salt was so thick on the panes that the light was going out to sea brown, and he came up to me in the lamp room with the bucket and the chamois.

[[s Peadar Tuohy > Malachy Conneely]]—I'll go out and do her, he said.

[[s Malachy Conneely > Peadar Tuohy]]—You will not. It's my turn.

[[s Peadar Tuohy > Malachy Conneely]]—You've the bad wrist.

[[s Malachy Conneely > Peadar Tuohy]]—It's my turn, Peadar. It's on the list.

[[s Peadar Tuohy > Malachy Conneely]]—Ah, damn the list. Will you hold the door for me or won't you?

God forgive me, I was warm. I held the door. He went round the gallery on the lee side with his sleeve over his mouth, and I saw his hand come round with the chamois, and it made three passes on the glass, and I was watching it so as to call to him about the bit he'd missed.

[[s Malachy Conneely > Peadar Tuohy]]—Up, I said. Left. Left, Peadar.

There was no hand. There was the chamois, stuck to the pane by the wind. It stayed there a full minute and then that went too.

I got Rosbeg on the wireless. Mrs. Heaney had the set in those days, in her scullery.

[[s Malachy Conneely > Mrs. Heaney]]—I've lost Tuohy, I said.

[[s Mrs. Heaney > Malachy Conneely]]—Say again, the light?

[[s Malachy Conneely > Mrs. Heaney]]—He's gone off the gallery. I've lost him. I want a boat.

[[s Mrs. Heaney > Malachy Conneely]]—Oh, Mother of God. There was a long time of crackling. Malachy, there's no boat would live in it. Are you able to keep her lit?

[[s Malachy Conneely > Mrs. Heaney]]—I am.

[[s Mrs. Heaney > Malachy Conneely]]—On your own? Night and day?

[[s Malachy Conneely > Mrs. Heaney]]—Who else is there? I said.

[[scene place=the kitchen; present=Malachy Conneely, Miss Roche, Colm Tuohy; time=-]]
[[s Miss Roche > Malachy Conneely]]—But you couldn't, said Miss Roche. I'm sorry. I know you said. But the clockwork had to be wound every, what was it?

[[s Malachy Conneely > Miss Roche]]—Every forty minutes. By hand.

[[s Miss Roche > Malachy Conneely]]—Then no one could. You'd have to sleep.

The tea was gone cold and the kitchen with it. I got up and put a sod in the range, and took my time. The yellow coat had sat down by now, at the far end of the table with his back to the wall, and he had his two hands round the cup and had not drunk any.

[[s Colm Tuohy > Miss Roche]]—Let him tell it, he said to her.

[[s Miss Roche > Colm Tuohy]]—I only meant—

[[s Colm Tuohy > Miss Roche]]—I know. Let him, though.

I said that she was right. I said that I did two nights and a day, and on the second night I fell asleep on my feet with the handle in my fist, and woke on the floor with the skin off my face, and the light was turning.

[[s Malachy Conneely > Miss Roche, Colm Tuohy]]—That's what woke me, I said. The tick of it. She was wound to the top.

Nobody said anything to that. Outside you could hear it getting up.

[[scene place=the lamp room; present=Malachy Conneely, Peadar Tuohy; time=four in the morning]]
I thought I'd done it in my sleep. A man could. I went through the third day in that belief, and the third night I sat on the top step in the lamp room with a tin basin on my knees, so that if I nodded it would fall. At four in the morning, which was the change of the watch, I heard boots on the stairs.

You know a man's step when you've lived with it. He came up as he always did, two and a rest, two and a rest, on account of his chest. He stopped behind the door. And he knocked. He'd never knocked in his life.

[[s Peadar Tuohy > Malachy Conneely]]—I'll take her now, Malachy, he said. Go down to your bed.

I could not have spoken to save my soul.

[[s Peadar Tuohy > Malachy Conneely]]—Do you hear? It's gone four.

[[s Malachy Conneely > Peadar Tuohy]]—Peadar, I said, you're drowned.

[[s Peadar Tuohy > Malachy Conneely]]—I am. There was water going down the stairs, I could hear it going from step to step. It's my watch, he said, all the same.

Now I'll tell you the worst of it, and it isn't that he came. I did not bless myself. I didn't ask him was he in torment. I was three nights without sleep and what I felt, when I heard that man's voice on the far side of the door, was glad. I got up. I put my back to the wall and shut my eyes and went by him down the stairs, and I felt the cold of him on my one side like an open larder, and I got into my bunk and I slept like a child.

He came thirteen nights. I'd hear the boots and I'd have my coat on already.

[[s Malachy Conneely > Peadar Tuohy]]—She's running a small bit slow, I'd say to him through the door.

[[s Peadar Tuohy > Malachy Conneely]]—I'll see to it.

[[s Malachy Conneely > Peadar Tuohy]]—And the wind's gone round.

[[s Peadar Tuohy > Malachy Conneely]]—It has. It'll drop by Sunday. Go on down.

That was all our talk. You get used to a thing. Only that on the last night, when it was dead calm, and we both knew that they'd be out with the boat at first light, he did not say it straight off. He stood there, and dripped.

[[s Malachy Conneely > Peadar Tuohy]]—Are you cold? I asked him. It was the one decent thing I said in the thirteen nights and I said it to the hinge of a door.

[[s Peadar Tuohy > Malachy Conneely]]—I'm not, now. Malachy, will you do something for me?

[[s Malachy Conneely > Peadar Tuohy]]—I'll do anything.

[[s Peadar Tuohy > Malachy Conneely]]—Tell the boy the key is in the blue jug.

[[s Malachy Conneely > Peadar Tuohy]]—What key?

[[s Peadar Tuohy > Malachy Conneely]]—He'll know, Peadar said. He'll be in a state over it. Say it was I put it there, and I forgot to say. And then he said, I'll take her now.

I opened the door that time. There was nobody on the stairs. They were wet, though, all the hundred and nine.

[[scene place=the kitchen; present=Malachy Conneely, Miss Roche, Colm Tuohy; time=-]]
It was very quiet in the kitchen. The engineer had her hand up to her mouth. She took it down.

[[s Miss Roche > Malachy Conneely]]—And did you tell him? she said. The child?

[[s Malachy Conneely > Miss Roche]]—I did not.

[[s Miss Roche > Malachy Conneely]]—Why on earth not?

[[s Malachy Conneely > Miss Roche]]—Because I'd have had to say how I knew. I'd have had to stand up in front of Cissie Tuohy in her black, and tell her that her husband was thirteen nights dead and I had him working. I had it ready in my mouth, at the Mass. She took my hand and thanked me for keeping the light. So I shook hands with her and went home.

[[s Miss Roche > Malachy Conneely]]—You might have dreamt it, said Miss Roche gently. You'd had no sleep, you'd had hardly any food. Anyone would say so.

For answer I got down the log. I've kept it behind the flour. I found her the place and turned it to the lamp, and she ran her finger down: the first three weeks of that January in his hand, then mine, like a hen's, for two nights. And then his. Thirteen nights of it, four o'clock to eight, wind and sea and glass, every letter as though it was engraved, and the ink run a little as if the page was damp.

She read it and she read it again and then she pushed the book along the table to the man in the yellow coat. He did not look for long. He put one finger on the word *calm*.

[[s Colm Tuohy]]—That's how he made his C's, he said.

I suppose I'd known since he went to the window. He stood like him.

[[s Malachy Conneely > Colm Tuohy]]—Colm, is it? I said.

[[s Colm Tuohy > Malachy Conneely]]—It is.

[[s Miss Roche > Colm Tuohy]]—Mr. Tuohy, you told me you'd an interest in birds! said Miss Roche.

[[s Colm Tuohy > Miss Roche, Malachy Conneely]]—I've no interest in birds, miss. I'm sorry for it. He shut the log and squared it to the table edge, very neat. I was six, he said to me. He used to let me wind the clock on a Sunday, in the parlour, it was the one thing he let me do. And he went back to the light, and it came to Sunday and there was no key. I thought I'd lost it. I turned out the house. And the next thing they came up the path to say that he was dead, and the clock was stopped, and I thought it was I did it.

[[s Malachy Conneely > Colm Tuohy]]—Ah, no, I said. Ah, child.

[[s Colm Tuohy > Malachy Conneely]]—The mother wouldn't have it touched after. She liked it stopped. It's at ten past two this forty years.

[[s Malachy Conneely > Colm Tuohy]]—Is there a blue jug?

[[s Colm Tuohy > Malachy Conneely]]—There is. It's on the dresser. It has the good spoons in it, said Colm Tuohy, and nobody ever took them out.

He cried then, and I let him. Miss Roche cut bread, the way a person will. When it was coming up to four I lit the hand lamp and put on my coat.

[[s Miss Roche > Malachy Conneely]]—Where are you off to? she asked me.

[[s Malachy Conneely > Miss Roche]]—It's the change of the watch.

[[s Miss Roche > Malachy Conneely]]—But there's only yourself.

[[s Colm Tuohy > Malachy Conneely]]—Sit where you are, Mr. Conneely, said Colm. He was up, and he had wiped his face, and was doing up the yellow coat to the neck. Show me what's to be done and go down to your bed. I'll take her now.
