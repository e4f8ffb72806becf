title: The Woman in the Wet Shawl
section: third | past | - | Lewis Murgatroyd
person: Josiah Murgatroyd | Mr. Murgatroyd; Josiah; the master; the mill-owner; his father; the old man | he/him
person: Lewis Murgatroyd | Lewis; Mr. Lewis; young Murgatroyd; the younger man; his son | he/him
person: Keziah Sharples | the woman; the visitor; the old woman; Keziah; Kezzy; Mother; Mrs. Sharples | she/her
person: Jonas Sharples | Jonas; the engine-man; her son | he/him
person: Lady Cressingham | Lady Cressingham; her ladyship; my lady; Mamma | she/her
person: Honoria Cressingham | Miss Cressingham; Honoria; the girl | she/her
person: Pym | Pym; the butler | he/him
relation: Josiah Murgatroyd | Lewis Murgatroyd | family:father
relation: Keziah Sharples | Josiah Murgatroyd | family:sister
relation: Keziah Sharples | Jonas Sharples | family:mother
relation: Keziah Sharples | Lewis Murgatroyd | family:aunt
relation: Jonas Sharples | Lewis Murgatroyd | family:cousin
relation: Lady Cressingham | Honoria Cressingham | family:mother
relation: Lewis Murgatroyd | Honoria Cressingham | romantic
=====
[[scene place=Highfield/the drawing-room; present=Josiah Murgatroyd, Lewis Murgatroyd, Lady Cressingham, Honoria Cressingham, Pym, Keziah Sharples; time=upon this February evening]]
Mr. Murgatroyd, of Highfield, had bought his drawing-room entire, in the year of the second mill, of a nobleman who had no further means of keeping it up; and upon this February evening, with the sleet driving against the shutters, he had at last got the nobleman’s widow into it as well. Lady Cressingham sat upon the sofa which had been hers, and covered with the skirt of her gown the place where she knew that there was a darn. Her daughter was at the piano. Lewis, who was to have it all one day, the sofa, the mills, and, as it was generally supposed, the daughter, stood by her to turn the leaves.

[[s Pym > Josiah Murgatroyd]]“If you please, sir,” said Pym at the door, [[s Pym > Josiah Murgatroyd]]“there is a person.”

[[s Josiah Murgatroyd > Pym]]“What sort of person?”

[[s Pym > Josiah Murgatroyd]]“A person in a shawl, sir. She has come to the front.”

[[s Josiah Murgatroyd > Pym]]“Then send her round to the back,” said Mr. Murgatroyd.

[[s Pym > Josiah Murgatroyd]]“I did propose it, sir. She says that she has been going round to the back these forty years, and it has done her no good.”

The butler was a heavy man, and it was a wide door; but there was now somebody on the inner side of it who had not been there before. She was a tall woman, of five-and-sixty perhaps, as straight as a loom-post, in clogs, with a wet shawl drawn over her head; and the water ran out of the fringes of it upon the roses of her ladyship’s carpet.

[[s Keziah Sharples > Josiah Murgatroyd]]“Good evening, Josiah,” said the woman.

The piano went on for half a bar, and ceased. Nobody in that town, nor in that house since Lewis’s mother died, had ever been known to make use of the name.

[[s Josiah Murgatroyd > Pym]]“I am not acquainted with this woman,” said the mill-owner. His face was turned to the fire. [[s Josiah Murgatroyd > Pym]]“She is drunk. Put her out, Pym.”

[[s Keziah Sharples > Josiah Murgatroyd]]“No, I never looked for thee to be acquainted,” said the visitor, without any heat. [[s Keziah Sharples > Josiah Murgatroyd]]“I’ve not come about that. It’s number two boiler. She’s weeping all along the seam, and there’s the night shift in on the Admiralty order, a hundred and sixty of them, right over the top of her; and Jonas says that she’ll not see morning. He’s sent to the manager three times.”

[[s Josiah Murgatroyd > Keziah Sharples]]“And what does the manager say?”

[[s Keziah Sharples > Josiah Murgatroyd]]“He says, ‘The master’s orders are steam up till six, and if thy engine-man’s nervous he can have his money.’”

[[s Josiah Murgatroyd > Keziah Sharples]]“Those were my orders. And who is Jonas, to be sending into my house?”

[[s Keziah Sharples > Josiah Murgatroyd]]“Tha knows well enough who Jonas is.”

[[s Lady Cressingham > Josiah Murgatroyd]]“Has someone died?” inquired Lady Cressingham, putting up her glass.

[[s Keziah Sharples > Lady Cressingham]]“Not yet, my lady.”

[[s Lewis Murgatroyd > Keziah Sharples]]“What pressure has he on her?” asked Lewis suddenly, from across the room.

[[s Josiah Murgatroyd > Lewis Murgatroyd]]“Lewis,” said his father, [[s Josiah Murgatroyd > Lewis Murgatroyd]]“attend to Miss Cressingham.”

[[s Honoria Cressingham > Lewis Murgatroyd]]“Mr. Murgatroyd,” said Honoria, so low that the other gentleman of the name could not have caught it, [[s Honoria Cressingham > Lewis Murgatroyd]]“we are at the bottom of the page, and you have not turned it.”

[[s Lewis Murgatroyd > Honoria Cressingham]]“I beg your pardon. I was thinking—”

[[s Honoria Cressingham > Lewis Murgatroyd]]“So I saw. I should not turn it, in your place.” The girl put down the lid over the keys as gently as if a child had been asleep there. [[s Honoria Cressingham > Lewis Murgatroyd]]“I should go.”

[[s Josiah Murgatroyd > Lewis Murgatroyd]]“If you go out of this house to-night, sir,” said the old man, without turning from the fire, [[s Josiah Murgatroyd > Lewis Murgatroyd]]“upon the word of a mill-hand, against mine, you will have made your choice, and I shall know what to do.”

[[s Lewis Murgatroyd > Pym]]“My coat, if you please, Pym,” said Lewis.

[[s Pym > Lewis Murgatroyd]]“The master’s mackintosh is the heavier, Mr. Lewis,” replied the butler, looking at nobody. [[s Pym > Lewis Murgatroyd]]“I have it here.”

[[scene place=the hill; present=Lewis Murgatroyd, Keziah Sharples]]
They went down the hill with their heads bent. She walked faster than he did, for all her clogs, and it was not until they had come into the shelter of the tan-yard wall that he was able to put to her what he had been carrying since the lodge.

[[s Lewis Murgatroyd > Keziah Sharples]]“You called my father Josiah.”

[[s Keziah Sharples > Lewis Murgatroyd]]“It’s his name.”

[[s Lewis Murgatroyd > Keziah Sharples]]“It is not so to many people.”

[[s Keziah Sharples > Lewis Murgatroyd]]“Happen not,” said his companion. [[s Keziah Sharples > Lewis Murgatroyd]]“It was me that learned him to answer to it.”

And he could get nothing more from her.

***

[[scene place=The boiler-house; present=Lewis Murgatroyd, Keziah Sharples, Jonas Sharples]]
The boiler-house was as hot as a mouth. A very big man, stripped to the waist, with one ear shrivelled by some old scald, was standing before the second furnace, in the attitude of someone who listens at a sick-room door; and all above them the floor shook with the tread of the looms.

[[s Jonas Sharples > Keziah Sharples]]“Who’s this?” said he.

[[s Keziah Sharples > Jonas Sharples]]“Young Murgatroyd.”

[[s Jonas Sharples > Keziah Sharples]]“Is he any use?”

[[s Keziah Sharples > Jonas Sharples]]“We’re going to see,” said the old woman, and she sat down upon an upturned skep and took a basin out of her shawl. [[s Keziah Sharples > Jonas Sharples]]“He’s wet, any road. Here’s thy supper.”

[[s Lewis Murgatroyd > Jonas Sharples]]“You are Jonas, I think. What does she want?”

[[s Jonas Sharples > Lewis Murgatroyd]]“She wants her fires drawing, sir, all the lot, and the weight off that valve, and every soul out from over her.”

[[s Lewis Murgatroyd > Jonas Sharples]]“Why have you not done it?”

[[s Jonas Sharples > Lewis Murgatroyd]]“It stops the mill. I’ve my orders; and I’ve a wife, and four.”

[[s Lewis Murgatroyd > Jonas Sharples]]“You have another order now. It’s mine.”

[[s Jonas Sharples > Lewis Murgatroyd]]“Yours? You’re a clerk, sir, with respect.”

[[s Lewis Murgatroyd > Jonas Sharples]]“I’m the ‘and Son’ that is painted up on the gate.”

[[s Jonas Sharples > Lewis Murgatroyd]]“So tha is!” said the engine-man, looking at him for the first time. [[s Jonas Sharples > Lewis Murgatroyd]]“I’ve often wondered who that was. Catch hold of yon rake.”

He had never in his life been so frightened, nor, if the truth must be told, so happy. They hauled the white fire out upon the flags, and drowned it, and went in for more; the looms overhead faltered, and stopped, and there was a great noise of clogs upon the stairs; and still she wept along the seam, in a row of bright beads, which hissed as they fell.

[[s Jonas Sharples > Lewis Murgatroyd]]“Mind thy shirt.”

[[s Lewis Murgatroyd > Jonas Sharples]]“Damn the shirt!”

[[s Jonas Sharples > Keziah Sharples]]“Hark at him! He swears like thee, Mother.”

[[s Keziah Sharples > Jonas Sharples]]“Well,” said she, from the skep, [[s Keziah Sharples > Jonas Sharples]]“he’s a right to.”

[[s Lewis Murgatroyd > Jonas Sharples]]“Is she your mother? I had no idea of it. She never said so.”

[[s Jonas Sharples > Lewis Murgatroyd]]“She never says owt. She’s Keziah Sharples, that was Keziah Murgatroyd. She stood at a loom at nine years old to put bread into thy father, and stood there after to put him through his schooling. Tha’s raking out with thy own cousin, lad. More to the left.”

[[s Lewis Murgatroyd > Jonas Sharples]]“But my aunt is dead,” said Lewis stupidly. [[s Lewis Murgatroyd > Jonas Sharples]]“There’s a tablet to her in the chapel. I have sat opposite to it all my life.”

[[s Keziah Sharples > Lewis Murgatroyd]]“I’ve seen it,” said the dead woman, wiping the spoon. [[s Keziah Sharples > Lewis Murgatroyd]]“It’s good marble. He had it put up the same year as he bought yon sofa.”

At ten minutes to four the plate parted. There was no fire under it then, and not a creature above it; there was a sound like the sigh of some enormous beast lying down, and the scalding water came out upon the floor, and ran across it, and found the drain.

[[scene place=the mill-yard; present=Josiah Murgatroyd, Lewis Murgatroyd, Jonas Sharples, Keziah Sharples; time=At daybreak]]
At daybreak a carriage was driven into the mill-yard, and the master got down from it, who had never been known to go out of doors without his hat.

[[s Josiah Murgatroyd > Lewis Murgatroyd, Jonas Sharples]]“Who has stopped my mill?” said he.

[[s Lewis Murgatroyd > Josiah Murgatroyd]]“I did, sir,” said his son.

[[s Jonas Sharples > Josiah Murgatroyd]]“I did, Uncle,” said Jonas, in the same breath.

He passed between them, as though there had been no one there. They saw him go in at the boiler-house door, and, after some time, they saw him come out again. The old woman was sitting by herself upon the mounting-block, with the basin in her lap; and it was there, when he had walked once about the yard, that he came to a stand. The cousins, who were washing at the trough, had the good manners to go on with it.

[[s Josiah Murgatroyd > Keziah Sharples]]“He told you that it would go.”

[[s Keziah Sharples > Josiah Murgatroyd]]“Ay, he told me.”

[[s Josiah Murgatroyd > Keziah Sharples]]“He was a sharp lad, always.”

[[s Keziah Sharples > Josiah Murgatroyd]]“How should tha know?”

[[s Josiah Murgatroyd > Keziah Sharples]]“I see him from the counting-house, of a morning. He walks like Father.”

[[s Keziah Sharples > Josiah Murgatroyd]]“I’ve wondered, times, if tha looked.”

[[s Josiah Murgatroyd > Keziah Sharples]]“There would have been a hundred and sixty of them.”

[[s Keziah Sharples > Josiah Murgatroyd]]“And one. I’d have been fetching him his supper.”

[[s Josiah Murgatroyd > Keziah Sharples]]“Kezzy,” said the old man, and it was so long since he had used the word that he seemed to have some difficulty in getting it past his teeth, [[s Josiah Murgatroyd > Keziah Sharples]]“what made you come to the front?”

[[s Keziah Sharples > Josiah Murgatroyd]]“It was nearest,” said his sister.

He took off his coat, since he had no hat, and put it about her over the shawl.

---

[[scene place=the breakfast-room; present=Lady Cressingham, Honoria Cressingham, Pym, Josiah Murgatroyd, Keziah Sharples, Lewis Murgatroyd, Jonas Sharples]]
Lady Cressingham, whom the weather had obliged to remain at Highfield for the night, was in the breakfast-room with an egg before her, when the butler threw open both leaves of the door.

[[s Pym > Lady Cressingham]]“Mrs. Sharples, my lady,” said Pym, in the loudest voice that anyone had ever heard from him.

[[s Josiah Murgatroyd > Lady Cressingham]]“Lady Cressingham,” said Mr. Murgatroyd, who had gone extremely white, [[s Josiah Murgatroyd > Lady Cressingham]]“allow me to make known to you my sister.”

[[s Lady Cressingham > Josiah Murgatroyd]]“But we met last evening,” said her ladyship. She considered the clogs, the basin, and the two black-faced and grinning young men in the passage, at one of whom her daughter was already holding out a clean napkin; and, being a great lady, if a poor one, she moved her chair. [[s Lady Cressingham > Keziah Sharples]]“Pray sit here, by me. I had understood, Mrs. Sharples, that you were dead.”

[[s Keziah Sharples > Lady Cressingham]]“I’ve been poorly,” said Keziah, and she reached for the toast.
