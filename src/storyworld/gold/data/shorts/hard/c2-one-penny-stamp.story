title: One Penny Stamp, If You Please
section: third | present | - | Nora Quill
person: Nora Quill | Nora; Miss Quill; Ansty; the operator; her niece | she/her
person: Mrs. Bexley | Mrs. Bexley; the postmistress; her aunt; Aunt | she/her
person: Tobias Lark | the man with the bicycle; the young man; Market; Mr. Lark; Tobias Lark | he/him
person: Miss Wimbush | Miss Wimbush; the Grange; the old lady | she/her
person: Gerald Wimbush | the man in the conservatory; the burglar; Gerald; her nephew | he/him
person: Dr. Rustomjee | Dr. Rustomjee; the new doctor; the surgeon | he/him
person: Dr. Tench | Dr. Tench; Tench; the old doctor; the other man | he/him
person: Hoad | Mr. Hoad; Hoad; the constable | he/him
relation: Mrs. Bexley | Nora Quill | family:aunt
relation: Miss Wimbush | Gerald Wimbush | family:aunt
relation: Nora Quill | Tobias Lark | romantic
relation: Dr. Rustomjee | Dr. Tench | rival
=====
[[scene place=the Post Office at Little Ansty; present=Nora Quill, Mrs. Bexley, Tobias Lark; time=at ten minutes to four]]
The man with the bicycle comes into the Post Office at Little Ansty at ten minutes to four, as he has come upon every week-day since the first of last month, and takes off his cap to the weighing-machine, since it is the weighing-machine that stands between himself and Nora.

[[s Tobias Lark > Nora Quill]]"One penny stamp, if you please," says he.

Nora tears it off with rather more attention than the perforations call for. He is a brown, narrow, serious young man, and there runs across the top of his hair, from the one ear to the other, a most singular dent, as though he were in the habit of wearing a crown at nights.

[[s Nora Quill > Tobias Lark]]"Is there nothing further?"

[[s Tobias Lark > Nora Quill]]"Not to-day, thank you. It has turned out fine."

[[s Nora Quill > Tobias Lark]]"It has. It wasn't very fine in the night. It rained until four."

[[s Tobias Lark > Nora Quill]]"Ten minutes past," says the young man; and having said it he becomes as red as the pillar-box, drops the stamp, picks it up, and goes away.

[[s Mrs. Bexley > Nora Quill]]"That," observes Mrs. Bexley, from behind the bacon, for the postmistress is in groceries also, [[s Mrs. Bexley > Nora Quill]]"makes thirty, and he has not posted so much as a card. What does he do with them?"

[[s Nora Quill > Mrs. Bexley]]"Perhaps he collects them, Aunt."

[[s Mrs. Bexley > Nora Quill]]"Penny reds? They're all the same."

[[s Nora Quill > Mrs. Bexley]]"I dare say that he has a mother in Canada."

[[s Mrs. Bexley > Nora Quill]]"It's my belief that he eats them," says her aunt darkly. [[s Mrs. Bexley > Nora Quill]]"There was one at Frome who ate chalk, and he was just such another, very civil, until they found the wall."

It is nobody's affair what Nora believes; but she looks for some time at the place upon the counter where the cap has been.

***

[[scene place=the back parlour; present=Nora Quill; time=twenty minutes past one in the morning]]
There are eleven subscribers to the telephone at Little Ansty, and a single wire which goes away over the down to the exchange in the market town; and because Mrs. Bexley considers that electricity is drawn to hams, the board is not in the shop but in the back parlour, with its night-bell hung over her niece's bed. It is twenty minutes past one in the morning when the bell goes off, and the shutter of number nine falls open.

[[s Nora Quill > Miss Wimbush]]"Number, please," says Nora, in an ulster.

[[s Miss Wimbush > Nora Quill]]"There is a man in my conservatory," says the Grange.

[[s Nora Quill > Miss Wimbush]]"Yes, Miss Wimbush. Shall I send round for Mr. Hoad?"

[[s Miss Wimbush > Nora Quill]]"You may send for the constable if it amuses you. I want a doctor. I have hit him with a begonia."

[[s Nora Quill > Miss Wimbush]]"Is he very much hurt?"

[[s Miss Wimbush > Nora Quill]]"He is sitting down upon the hot pipes, and he says that I am his aunt."

[[s Nora Quill > Miss Wimbush]]"And are you, Miss Wimbush?"

[[s Miss Wimbush > Nora Quill]]"My good girl, I am a great many people's aunt. It proves nothing. And I won't have Tench; one has to have the old fool dug out, and then he prescribes port. Be quick. He is bleeding upon the gloxinias."

There is no click. The old lady has laid down the receiver, after her custom, upon the first thing that offered, and walked away from it; and Nora, having put her head out at the window and screamed at the house across the road until a night-cap appeared there, and said that it would get its boots on, sits down again and puts in the plug for the trunk.

[[s Tobias Lark > Nora Quill]]"Market," says the wire.

It is the voice that has said that word to her every night since the poles were set up. She knows of its owner that he is young, or sounds so; that he hums when he believes that his key is closed; and that he once read out to her all the Sunday trains from Paddington, so that she should not be frightened of the thunder.

[[s Nora Quill > Tobias Lark]]"Market, this is Ansty. I want a doctor at the Grange. Miss Wimbush has caught a burglar, and hit him with a begonia."

[[s Tobias Lark > Nora Quill]]"In the pot?"

[[s Nora Quill > Tobias Lark]]"I am afraid that it must have been in the pot."

[[s Tobias Lark > Nora Quill]]"Good for her. Which will you have? There's the old one, on six, and there's the new one, on thirty."

[[s Nora Quill > Tobias Lark]]"She won't hear of the old one."

[[s Tobias Lark > Nora Quill]]"The new one, then. He has got a motor-car. I'll stop on the line with you. Hold hard."

It clicks, and buzzes, and clicks.

[[s Dr. Rustomjee > Nora Quill]]"Rustomjee," says somebody, instantly and quite awake.

[[s Nora Quill > Dr. Rustomjee]]"Oh, Doctor, it's a man at the Grange, at Little Ansty, and he has been struck upon the head with a begonia!"

[[s Dr. Rustomjee > Nora Quill]]"I see. Was it a tuberous one?"

[[s Nora Quill > Dr. Rustomjee]]"Does that make any difference?"

[[s Dr. Rustomjee > Nora Quill]]"To the weight of the pot, madam, it makes a considerable difference," says the surgeon. [[s Dr. Rustomjee > Nora Quill]]"He is to be given nothing to drink. I shall be fifteen minutes."

He rings off. The wire hums a little, over all those miles of wet grass.

[[s Tobias Lark > Nora Quill]]"Ansty? Are you all alone there?"

[[s Nora Quill > Tobias Lark]]"My aunt's upstairs. She would sleep through the Last Trump."

[[s Tobias Lark > Nora Quill]]"Only, I've heard that they go about in pairs. There might be another of them. You will see to the bolt, won't you? It's that one at the bottom of the shop door; it wants a new screw. I don't believe that it would keep out a—"

[[s Nora Quill > Tobias Lark]]"Market," says Nora.

[[s Tobias Lark > Nora Quill]]"Yes?"

[[s Nora Quill > Tobias Lark]]"How do you come to know about our bolt?"

[[s Tobias Lark > Nora Quill]]"I suppose that you must have mentioned it."

[[s Nora Quill > Tobias Lark]]"I never did. And it did not rain until four."

[[s Tobias Lark > Nora Quill]]"No," says the voice, very low. [[s Tobias Lark > Nora Quill]]"It was ten past."

[[s Nora Quill > Tobias Lark]]"Nobody else was up. There was only you and I in the whole county. It's the thing that you wear over your ears that has done that to your hair!"

[[s Tobias Lark > Nora Quill]]"Miss Quill," Market begins; but what it would have gone on to say cannot be known, for at this moment there breaks out, upon the other side of the board, from where number nine's receiver is lying on its back among the ferns, a noise of several people shouting.

[[s Dr. Rustomjee > Gerald Wimbush]]"Hold your head still, if you please," it says; that is the new doctor.

[[s Gerald Wimbush > Dr. Rustomjee]]"I tell you that she is my aunt! I had only come for my letters."

[[s Miss Wimbush > Gerald Wimbush]]"What letters?"

[[s Gerald Wimbush > Miss Wimbush]]"You know what letters, Aunt Louisa; the ones to the girl at Cheltenham. You told me that you should read them out at the wedding."

[[s Miss Wimbush > Gerald Wimbush]]"And so I shall," says Miss Wimbush, in an altered tone. [[s Miss Wimbush > Gerald Wimbush]]"Gerald, is it you? You had a beard."

[[s Gerald Wimbush > Miss Wimbush]]"I shaved it off to be married in!" cries the man in the conservatory.

[[s Hoad > Miss Wimbush]]"Then if that's your nephew, mum," says a third man, breathing like a bullock, [[s Hoad > Miss Wimbush]]"who is it that I've got out here by the coal-hole?"

[[s Miss Wimbush > Hoad]]"I am sure I don't know, Hoad. Bring him in. Bring them all in!"

[[s Dr. Tench > Miss Wimbush]]"This is an outrage, Louisa," says the other man, who can be heard to stumble upon the step. [[s Dr. Tench > Miss Wimbush]]"I saw the lamps of that fellow's motor go by my gate, and I followed on the cob, as anybody would. I have attended at this house for thirty years. Nobody rang me up!"

[[s Dr. Rustomjee > Dr. Tench]]"Good evening, Dr. Tench," says Dr. Rustomjee. [[s Dr. Rustomjee > Dr. Tench]]"I should value your opinion of this scalp."

[[s Dr. Tench > Dr. Rustomjee]]"Should you? H'm! Should you indeed? Give me the light." There is a pause. [[s Dr. Tench > Gerald Wimbush]]"Port wine," says the old doctor, with decision; and the operator pulls out the plug, and laughs until she is obliged to put her forehead down upon the board.

When she has dried her eyes and turned the key the other way, there is nobody upon the trunk but a girl, a crisp one, who tells her that Mr. Lark went off at two.

[[scene place=the Post Office; present=Nora Quill, Mrs. Bexley, Tobias Lark; time=the next afternoon]]
It is ten minutes to four by the Post Office clock the next afternoon, and then it is five minutes to. At the hour exactly the cap comes round the door.

[[s Tobias Lark > Nora Quill]]"One penny stamp," it says, [[s Tobias Lark > Nora Quill]]"if you—"

[[s Mrs. Bexley > Tobias Lark]]"One moment, young man," says Mrs. Bexley. She has come out from the bacon with the knife. [[s Mrs. Bexley > Tobias Lark]]"I have a duty to the Postmaster-General. Where are the others?"

He does not reply. He takes out of the breast of his coat an envelope, a long one, and having looked about him, like a man who sees the last of his country, he lays it upon the counter, licks the thirty-first stamp, and fixes it in the only corner that is left. The whole face of the thing is red with them. In the midst is a small white space, and in the space there is written, in a clerk's hand, [[m Tobias Lark > Nora Quill]]"Miss Quill, the Exchange, Little Ansty."

[[s Mrs. Bexley > Tobias Lark]]"You have overpaid it," says the postmistress faintly, putting it upon the scale, [[s Mrs. Bexley > Tobias Lark]]"by half a crown."

[[s Tobias Lark > Mrs. Bexley]]"Yes, ma'am. I kept on meaning to post it."

Nora slits it along the top. She looks into it; she turns it upside down; she shakes it.

[[s Nora Quill > Tobias Lark]]"There is nothing in it," she says.

[[s Tobias Lark > Nora Quill]]"No," says Tobias Lark. [[s Tobias Lark > Nora Quill]]"I had not got as far as that. I find that I can talk well enough when there are four miles of it between us, but in the daytime I can never think of anything except—"

[[s Nora Quill > Tobias Lark]]"Except a penny stamp, if you please."

[[s Tobias Lark > Nora Quill]]"Yes," says the man with the bicycle miserably.

Mrs. Bexley, who did not bury two husbands without learning when a ham requires to be looked to, goes and looks to it. The clock ticks. Nora turns her back upon him, so that there shall be no face for him to look at; she puts her two hands over her ears, as it might be the receivers; and she addresses herself to the wall.

[[s Nora Quill > Tobias Lark]]"Number, please," she says.
