title: The Wrong Miss Arkwright
section: third | past | - | -
person: Miss Arkwright | Miss Arkwright; Honoria; Miss Honoria; the elder sister; a lady with a book | she/her
person: Miss Jane Arkwright | Miss Jane Arkwright; Miss Jane; Jane; the younger Miss Arkwright; the younger sister; my youngest | she/her
person: Mrs. Arkwright | Mrs. Arkwright; Mama; Louisa; the good lady; ma’am; her mother | she/her
person: Lady Tunstall | Lady Tunstall; her ladyship; Augusta | she/her
person: Mr. Lisle | Mr. Lisle; Edmund Lisle; the gentleman; the poor gentleman; sir | he/him
person: Daniel | Daniel; the footman | he/him
relation: Mrs. Arkwright | Miss Arkwright | family: mother
relation: Mrs. Arkwright | Miss Jane Arkwright | family: mother
relation: Miss Arkwright | Miss Jane Arkwright | family: sister
relation: Mr. Lisle | Miss Jane Arkwright | romantic: suitor
relation: Lady Tunstall | Mrs. Arkwright | friend: old friend
=====
The Wrong Miss Arkwright

It is a rule in every well-regulated family that the eldest daughter shall be Miss So-and-so, and the rest make shift with their Christian names; and it was a rule of which Mr. Lisle of Skerne, who had no sisters, and had passed eleven years in the Baltic among timber, knew nothing whatever.

[[scene place=the breakfast-parlour/Lowfield; present=Mrs. Arkwright, Miss Arkwright, Miss Jane Arkwright, Daniel; time=at breakfast]]
His letter came to Lowfield at breakfast.

[[s Mrs. Arkwright]]“It is addressed to Miss Arkwright,” said Mrs. Arkwright, holding it up to the light of the breakfast-parlour window, [[s Mrs. Arkwright]]“and it is sealed with a fish.”

[[s Daniel > Mrs. Arkwright]]“A pike, ma’am,” said the footman, who had brought it, and had had the whole length of the passage to look.

[[s Mrs. Arkwright > Daniel, Miss Arkwright]]“Thank you, Daniel, that will do. Honoria, put down that egg. You have a letter from a gentleman.”

Miss Arkwright, who was nine-and-twenty, and fond of eggs, did not put it down. [[s Miss Arkwright > Mrs. Arkwright]]“I know no gentleman with a pike.”

[[s Mrs. Arkwright > Miss Arkwright]]“Then it is high time you did. Shall I open it for you, my dear?”

[[s Miss Arkwright > Mrs. Arkwright]]“You have your thumb under the wax already, Mama.”

[[s Mrs. Arkwright > Miss Arkwright]]“So I have,” said her mother, and broke it. [[s Mrs. Arkwright > Miss Arkwright]]“[[m Mr. Lisle > Miss Jane Arkwright]]‘My dear Miss Arkwright’—very proper. [[m Mr. Lisle > Miss Jane Arkwright]]‘Since Thursday’s assembly I have known no peace’—no peace, Honoria!—[[m Mr. Lisle > Miss Jane Arkwright]]‘for the recollection of our second dance, and of your views upon the draining of marshes.’ Good heavens. [[m Mr. Lisle > Miss Jane Arkwright]]‘I shall do myself the honour to call this day at noon, with a question which I durst not put in company. Your servant, Edmund Lisle.’” The page sank to the toast-rack. [[s Mrs. Arkwright]]“Lisle! Of Skerne! There is a conservatory.”

[[s Miss Arkwright > Mrs. Arkwright]]“There was no Thursday,” said Honoria. [[s Miss Arkwright > Mrs. Arkwright]]“I spent it in bed, ma’am, in a mustard plaster. You put it on.”

Nobody looked at Miss Jane Arkwright; which was fortunate, for that young lady was pouring chocolate into a cup already full.

[[s Miss Arkwright > Miss Jane Arkwright]]“Jane,” said the elder sister.

[[s Miss Jane Arkwright > Miss Arkwright]]“Yes, Honoria?”

[[s Miss Arkwright > Miss Jane Arkwright]]“The cloth, my love.”

[[s Miss Jane Arkwright]]“Oh!”

[[s Mrs. Arkwright]]“It was the fever,” Mrs. Arkwright was meanwhile assuring the coffee-urn. [[s Mrs. Arkwright]]“She rose up and danced in it. Such things are known. Augusta Tunstall had a cousin who went to Bath and back in one, and bought a bonnet.”

[[s Miss Arkwright > Mrs. Arkwright]]“I danced in no condition whatever. You may ask Jane. Jane was there.”

The good lady came slowly about. [[s Mrs. Arkwright > Miss Jane Arkwright]]“Jane. Did your sister dance on Thursday?”

[[s Miss Jane Arkwright > Mrs. Arkwright]]“No, Mama.”

[[s Mrs. Arkwright > Miss Jane Arkwright]]“Did *you*?”

[[s Miss Jane Arkwright > Mrs. Arkwright]]“A—a little, Mama.” The younger Miss Arkwright applied her napkin to the flood. [[s Miss Jane Arkwright > Mrs. Arkwright]]“Lady Tunstall was so good as to present a gentleman. There was such a noise from the fiddles, I do not think she can have given him more of my name than—than the usual half. And then it was all marshes. I am sure we spoke of nothing else. He has four hundred acres of his own, and they are *entirely* wet.”

Mrs. Arkwright sat down. She had the look of a general who learns that his cannon have been sent to the wrong county. It had been settled, these dozen years, that Honoria must go first, and Jane be kept back until she was gone, like the second course.

[[s Mrs. Arkwright]]“It makes no difference,” she said at last. [[s Mrs. Arkwright]]“He has written to Miss Arkwright, and Miss Arkwright he shall have. It is in ink.”

[[s Miss Arkwright > Mrs. Arkwright]]“He is not a parcel, Mama.”

[[s Mrs. Arkwright > Miss Arkwright, Daniel]]“That is just what he is. He is directed to you. Daniel! I know that you are behind that door. When Mr. Lisle comes he is to go into the yellow drawing-room, and my youngest is to go into the garden.”

[[scene place=the yellow drawing-room; present=Mr. Lisle, Miss Arkwright; time=At noon]]
At noon, accordingly, Mr. Lisle was shown into the yellow drawing-room, where he found a lady with a book. It was not the right lady. He took her for an aunt, and bowed, and they agreed upon the weather; and when there was no more of it to agree upon, he said, with his eye upon the door,

[[s Mr. Lisle > Miss Arkwright]]“Miss Arkwright will be down directly, I hope?”

[[s Miss Arkwright > Mr. Lisle]]“Miss Arkwright is down, sir.”

He looked behind the fire-screen. [[s Mr. Lisle > Miss Arkwright]]“I beg your pardon?”

[[s Miss Arkwright > Mr. Lisle]]“I am she.”

[[s Mr. Lisle > Miss Arkwright]]“No,” said Mr. Lisle, very gently, as one speaks to invalids, [[s Mr. Lisle > Miss Arkwright]]“I do not think you are.”

[[s Miss Arkwright > Mr. Lisle]]“I have been so for nine-and-twenty years. It is in the front of the Bible.”

The gentleman sat down upon his hat.

[[s Mr. Lisle > Miss Arkwright]]“But on Thursday there was a lady,” he got out. [[s Mr. Lisle > Miss Arkwright]]“About so high. She had opinions.”

[[s Miss Arkwright > Mr. Lisle]]“Upon marshes. Yes; we are all very proud of them. That was my sister, Miss Jane. You have written a remarkably handsome letter, Mr. Lisle, to a person in a mustard plaster.”

[[s Mr. Lisle]]“Good God!” He rose, beheld the hat, and for want of any better plan sat down on it again. [[s Mr. Lisle > Miss Arkwright]]“And has it been—has anybody read it?”

[[s Miss Arkwright > Mr. Lisle]]“Only Mama; to the table. And Daniel, I believe, twice.”

[[s Mr. Lisle > Miss Arkwright]]“Then am I engaged to you?”

[[s Miss Arkwright > Mr. Lisle]]“You need not say it in that voice. You are at present only expected to be.” Miss Arkwright shut her book upon her finger, and considered him: he was brown, and blunt, and quite wretched, and she began to like him. [[s Miss Arkwright > Mr. Lisle]]“Pray tell me, was it the draining that won you? I have heard it so often. I never thought of it as a charm.”

[[s Mr. Lisle > Miss Arkwright]]“She said that a marsh is only a lake that wants resolution.”

[[s Miss Arkwright > Mr. Lisle]]“She says that of the curate.”

He laughed; he could not help it. And then, because he was an honest man, he leaned forward, and lowered his voice. [[s Mr. Lisle > Miss Arkwright]]“Madam, I don’t know the forms. I have lived among Swedes. Tell me what a man does.”

[[s Miss Arkwright > Mr. Lisle]]“How are you at windows, sir?”

[[scene place=the passage; present=Mrs. Arkwright, Lady Tunstall; time=-]]
In the passage, upon the other side of the door, there were two caps and one keyhole.

[[s Lady Tunstall > Mrs. Arkwright]]“They are laughing,” whispered Lady Tunstall, who had driven over upon the news with her own hair only half up. [[s Lady Tunstall > Mrs. Arkwright]]“I never laughed when Tunstall offered. What do you see, Louisa? Is he upon his knees?”

[[s Mrs. Arkwright > Lady Tunstall]]“He is upon his hat.”

[[s Lady Tunstall > Mrs. Arkwright]]“Let me look.”

[[s Mrs. Arkwright > Lady Tunstall]]“It is my keyhole, Augusta.” A silence; a creak of stays. [[s Mrs. Arkwright > Lady Tunstall]]“Now he is shaking her by the hand. He is shaking it very warmly. I do not like it. It is how one parts with a horse.”

[[s Lady Tunstall > Mrs. Arkwright]]“And now?”

[[s Mrs. Arkwright > Lady Tunstall]]“Now he has—” Mrs. Arkwright laid hold of her friend’s arm. [[s Mrs. Arkwright > Lady Tunstall]]“Augusta, he has put his leg out of the window.”

[[s Lady Tunstall > Mrs. Arkwright]]“Which?”

[[s Mrs. Arkwright > Lady Tunstall]]“The sash.”

[[s Lady Tunstall > Mrs. Arkwright]]“Which *leg*, Louisa?” said her ladyship. But by that time it was both.

———

[[scene place=the asparagus bed/the kitchen garden; present=Miss Jane Arkwright, Mr. Lisle; time=-]]
Miss Jane Arkwright had been sent into the kitchen garden with a basket and no instructions, and had been for some minutes picking nothing, with great industry, along the asparagus bed, when there was a crash among the currant bushes, and the subject of her meditations arose from them without a hat.

[[s Miss Jane Arkwright > Mr. Lisle]]“Mr. Lisle! You are bleeding.”

[[s Mr. Lisle > Miss Jane Arkwright]]“It’s the currants. Miss—Miss *Jane*.” He pronounced it like a man trying the ice. [[s Mr. Lisle > Miss Jane Arkwright]]“It is Jane?”

[[s Miss Jane Arkwright > Mr. Lisle]]“I am afraid it is.”

[[s Mr. Lisle > Miss Jane Arkwright]]“I have been making love to your sister by post.”

[[s Miss Jane Arkwright > Mr. Lisle]]“I know it,” she said; and, so near was she to tears, she held the basket up before her face. [[s Miss Jane Arkwright > Mr. Lisle]]“It was beautifully put. I am sure that she—that anyone—she is by far the better of us, you know, sir. She reads. And Mama has quite set her heart on it. I think you had better go back in by the window.”

[[s Mr. Lisle > Miss Jane Arkwright]]“I can’t. I had to drop the last part.”

[[s Miss Jane Arkwright > Mr. Lisle]]“Oh.”

[[s Mr. Lisle > Miss Jane Arkwright]]“And I told her all, and she put up the sash for me. She bid me say,” said Mr. Lisle, frowning with the effort to have it right, [[s Mr. Lisle > Miss Jane Arkwright]]“that you were to consider yourself resolute.”

The basket came down by about an inch.

[[s Miss Jane Arkwright > Mr. Lisle]]“What was the question?” said Jane.

[[s Mr. Lisle > Miss Jane Arkwright]]“Which?”

[[s Miss Jane Arkwright > Mr. Lisle]]“The one you durst not put in company.”

The poor gentleman looked about him for his hat, that he might hold it, and was obliged to make do with a cabbage leaf. [[s Mr. Lisle > Miss Jane Arkwright]]“I meant to ask,” he began, [[s Mr. Lisle > Miss Jane Arkwright]]“whether you had any objection, on principle, to steam pumps.”

[[s Miss Jane Arkwright > Mr. Lisle]]“None,” said she; and he was so much encouraged that he went on to the other.

[[scene place=the asparagus/a vegetable garden; present=Mrs. Arkwright, Lady Tunstall, Miss Arkwright, Miss Jane Arkwright, Mr. Lisle; time=some ten minutes afterwards]]
It was thus that they were found in the asparagus, some ten minutes afterwards, by the whole of the family; for Mrs. Arkwright came round by the stables, and Lady Tunstall by the yew walk, so as to cut off the retreat, while Miss Arkwright followed with the hat.

[[s Mrs. Arkwright > Mr. Lisle]]“Mr. Lisle!” cried Mrs. Arkwright. [[s Mrs. Arkwright > Mr. Lisle]]“That is the wrong one!”

[[s Mr. Lisle > Mrs. Arkwright]]“No, ma’am,” said he, and did not let go of the hand. [[s Mr. Lisle > Mrs. Arkwright]]“The other was the wrong one. That is—she is everything that is amiable—I mean that I was wrong. In the direction.”

[[s Mrs. Arkwright > Miss Arkwright]]“Honoria! Have you nothing to say? You are jilted in a vegetable garden.”

[[s Miss Arkwright > Mrs. Arkwright]]“I have brought him his hat,” said that lady. [[s Miss Arkwright > Mr. Lisle, Miss Jane Arkwright]]“I fear it’s past steaming, sir. Jane, you have mud to the knee. I am so very glad.” And the younger sister, dropping basket, swain and all, ran and put both arms about her neck, and whatever passed between them then was not intended for the rest.

[[s Mrs. Arkwright > Lady Tunstall]]“It cannot be borne,” said their mother. [[s Mrs. Arkwright > Lady Tunstall]]“The younger before the elder! What will be said? Augusta, this is your doing. Had you only told the man her name!”

[[s Lady Tunstall > Mrs. Arkwright]]“I told him [[q]]‘Miss Arkwright.’”

[[s Mrs. Arkwright > Lady Tunstall]]“You forgot the [[q]]‘Jane’!”

[[s Lady Tunstall > Mrs. Arkwright]]“I am one-and-seventy, Louisa,” her ladyship said, seating herself upon the wheelbarrow, [[s Lady Tunstall > Mrs. Arkwright]]“and I never in my life forgot a Christian name except on purpose.”

There was a pause, in which a hen could be heard.

[[s Mrs. Arkwright > Lady Tunstall]]“On purpose?” said Mrs. Arkwright faintly.

[[s Lady Tunstall > Mrs. Arkwright]]“I had an elder sister. I was kept back for her until she should go off, and she went off at four-and-forty, with a dean. I had a lieutenant of my own, at the time when I was one-and-twenty. He wrote such letters as that; only he knew the rule, poor boy, and he directed them properly, and so they were always stopped.” She shook out her skirts with some asperity. [[s Lady Tunstall > Mrs. Arkwright]]“If you present a man to [[q]]‘Miss Jane,’ he asks where Miss Honoria is; and there’s an end. I thought that for once we might see what came of it if nobody was told who ought to be first.”

No one appeared to have any answer. Mr. Lisle put on what was left of the hat, in order that he might take it off to her.

[[s Miss Arkwright > Lady Tunstall]]“And what is to become of me, Lady Tunstall?” asked Honoria, over her sister’s shoulder. She did not sound greatly cast down.

[[s Lady Tunstall > Miss Arkwright]]“Of you, child? What would you like?”

Miss Arkwright reflected.

[[s Miss Arkwright > Lady Tunstall]]“I should like,” said she, [[s Miss Arkwright > Lady Tunstall]]“to go in and finish my egg.”
