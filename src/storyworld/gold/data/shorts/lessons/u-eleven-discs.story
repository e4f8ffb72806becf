title: Eleven Discs
section: third | past | - | Miss Ludlow
person: Mrs Hallam | Mrs Hallam; the landlady | she/her
person: Miss Ludlow | Miss Ludlow; Joan | she/her
person: Mr Desai | Mr Desai; Desai; the medical student | he/him
person: Captain Fosse | Captain Fosse; the Captain | he/him
person: Mr Prout | Mr Prout; Prout | he/him
person: Miss Teale | Miss Teale; the old lady | she/her
person: the gas man | the gas man; the man from the Gas Board | he/him
person: Mr Hallam | Mr Hallam | he/him
relation: Mrs Hallam | Miss Ludlow | other: landlady
relation: Mrs Hallam | Mr Desai | other: landlady
relation: Mrs Hallam | Captain Fosse | other: landlady
relation: Mrs Hallam | Mr Prout | other: landlady
relation: Mrs Hallam | Miss Teale | other: landlady
relation: Miss Ludlow | Mr Desai | friend
relation: Mr Hallam | Mrs Hallam | family: husband
=====
Eleven Discs

[[scene place=the hall/Ashdene; present=Miss Ludlow, Mrs Hallam, the gas man; time=the second Thursday in February/twenty to six]]
On the second Thursday in February Miss Ludlow came in at twenty to six with sleet in her hat, and found the landlady and the man from the Gas Board standing in the hall of Ashdene, on either side of the little table, as though one of them had died on it.

[[s Mrs Hallam > Miss Ludlow]]‘Don’t shut that door on the mat,’ said Mrs Hallam, without turning her head. [[s Mrs Hallam > the gas man]]‘Count them again.’

[[s the gas man > Mrs Hallam]]‘I’ve counted them twice, missus.’

[[s Mrs Hallam > the gas man]]‘Then it won’t be new to you.’

The gas man counted. He had his takings in blue paper bags, and beside them, on the brass tray where the second post was put, was a row of small dull discs. He moved them one by one across the tray with a finger.

[[s the gas man > Mrs Hallam]]‘Eleven,’ he said. [[s the gas man > Mrs Hallam]]‘All from the first-floor passage. Not foreign, I don’t think. I’ve had foreign. I’ve had francs and I’ve had tiddlywinks. These have been made. See the edge? Somebody’s sat down to that with a file.’

[[s Miss Ludlow > the gas man]]‘And they work?’ Miss Ludlow said, interested in spite of herself.

[[s the gas man > Miss Ludlow]]‘Like a shilling, miss.’

[[s Mrs Hallam > Miss Ludlow]]‘Thank you, Miss Ludlow,’ said Mrs Hallam. [[s Mrs Hallam > Miss Ludlow]]‘Supper is at half past six. I should be glad if nobody was late.’

[[scene place=the dining-room; present=Miss Ludlow, Mrs Hallam, Mr Desai, Captain Fosse, Mr Prout, Miss Teale; time=half past six]]
Nobody was. At half past six there were five of them at the dining-room table, and the mince, and in the middle of the cloth where the cruet should have been was the tray.

[[s Captain Fosse > Mrs Hallam]]‘Is that a game?’ Captain Fosse asked.

[[s Mrs Hallam > Captain Fosse]]‘It is not.’ The landlady remained standing. She was a narrow woman who had run Ashdene alone since Mr Hallam went down with the *Lancastria*, and she had a way of holding a serving spoon. [[s Mrs Hallam > Captain Fosse, Mr Desai, Miss Teale, Miss Ludlow, Mr Prout]]‘Those came out of the first-floor meter. There are three rooms on that meter. I’m not going to say any more until everybody’s been helped.’

She helped them. It took a long time. Mr Prout, who travelled in buttons and had never been known to let a silence alone, picked up one of the discs, turned it over, and put it down rather quickly.

[[s Captain Fosse > Mrs Hallam]]‘Three rooms,’ said the Captain. [[s Captain Fosse > Mrs Hallam]]‘That’s myself, and Miss Teale. And our friend from Bombay.’

[[s Mr Desai > Captain Fosse]]‘Poona,’ said Mr Desai.

[[s Captain Fosse > Mr Desai]]‘I don’t say anything. I merely observe that a fellow coming from a hot country might feel he needed more gas than the rest of us.’

[[s Mr Desai > Captain Fosse]]‘He does feel it. He feels it extremely. That is why he is at the Infirmary library every night until it closes. They have pipes.’ The medical student helped himself to cabbage. [[s Mr Desai > Captain Fosse]]‘I have put one shilling in that meter since Christmas, Captain. I remember the occasion. It was very pleasant.’

[[s Mr Prout]]‘I’m only the attic,’ Mr Prout put in. [[s Mr Prout]]‘I’ve the oil stove, I’m nothing to do with it.’

[[s Mrs Hallam > Mr Prout]]‘Nobody asked you, Mr Prout.’

[[s Mr Prout > Mrs Hallam]]‘No. Quite. I’m just saying.’

[[s Miss Ludlow > Mrs Hallam]]‘I’m on the second,’ Miss Ludlow said, [[s Miss Ludlow > Mrs Hallam]]‘but if it’s a matter of eleven shillings, I’m sure we could all—’

[[s Mrs Hallam > Miss Ludlow]]‘It is not a matter of eleven shillings.’

[[s Captain Fosse > Miss Ludlow]]‘It’s a matter of trust, dear girl.’ The Captain pointed his fork at her. [[s Captain Fosse > Miss Ludlow]]‘A house is like a mess. One chap fiddles the wine book and it’s no good to anyone. I recall at Catterick—’

[[s Miss Teale > Captain Fosse]]‘Might I trouble you for the water, Captain?’

It was Miss Teale, who spoke so seldom at meals that they all looked round. She was seventy-four and had taught pianoforte in the town until there were no more pupils. She was wearing her grey mittens. She always wore them to table, with a cameo, as if mittens were a thing one dressed in.

[[s Captain Fosse > Miss Teale]]‘My dear lady,’ said the Captain, and poured it.

[[s Miss Teale > Captain Fosse]]‘So kind.’

The glass knocked against the plate as she took it. Miss Ludlow, sitting opposite, saw the ends of the fingers: they were quite blue. She looked at them, and then, since there was nowhere else to look, at the tray. The disc that Mr Prout had handled lay on its back. There was a small bright scar in the very centre where something had been cut away.

A shank, she thought. And under the scratching you could just make out half an anchor.

[[s Mr Prout > Mrs Hallam]]‘They’re never Number Nines,’ said Mr Prout, as if it were being pulled out of him. [[s Mr Prout > Mrs Hallam]]‘I mean to say. I thought for a moment. The Number Nine Blazer, gilt on brass. But they can’t be, can they? With no shank.’

Mrs Hallam put down her spoon. [[s Mrs Hallam > Mr Prout]]‘Are you telling me these are *your* buttons?’

[[s Mr Prout > Mrs Hallam]]‘No! Well. They’re a popular line.’

[[s Mrs Hallam > Mr Prout]]‘Who has had buttons off you?’

[[s Mr Prout > Mrs Hallam]]‘Nobody. That is to say, anybody, I’m for ever giving out samples, I gave the Captain a card of horn ones, I gave—’ He stopped. His eyes had gone across the table, and his round face altered all at once, like a blind coming down. [[s Mr Prout > Mrs Hallam]]‘I couldn’t tell you, Mrs Hallam. I give out that many.’

There was a pause. Somebody’s knife squeaked.

[[s Mrs Hallam > Captain Fosse, Mr Desai, Miss Teale, Miss Ludlow, Mr Prout]]‘Very well,’ Mrs Hallam said. [[s Mrs Hallam > Captain Fosse, Mr Desai, Miss Teale, Miss Ludlow, Mr Prout]]‘I shall be in the kitchen until breakfast. I mean that I shall be there *before* breakfast, from six. Whoever it was may come and tell me so, and then we’ll see. If nobody comes I shall have a lock put on that meter and I shall want three rooms empty by Lady Day. There’s a shape for pudding.’

[[scene place=the second-floor landing/the stairs; present=Miss Ludlow, Mr Desai; time=a quarter past ten]]
At a quarter past ten Miss Ludlow, going up with her hot bottle, met Mr Desai sitting on the stairs just below the second-floor landing with a textbook open on his knees. He stood up to let her by. She did not go by.

[[s Miss Ludlow > Mr Desai]]‘You saw,’ she said.

[[s Mr Desai > Miss Ludlow]]‘I saw her hands. I am supposed to be learning to see hands.’

[[s Miss Ludlow > Mr Desai]]‘She told Prout they were for the Mission. Dolls’ coats. I was in the room. He gave her a whole card of them, with the anchors, she was so pleased.’ Miss Ludlow sat down on the stair and pulled her skirt over her knees. [[s Miss Ludlow > Mr Desai]]‘I thought, how sweet. I thought, she must be lonely. And all the time the poor old thing was sitting up there with a *nail* file.’

[[s Mr Desai > Miss Ludlow]]‘You mustn’t laugh.’

[[s Miss Ludlow > Mr Desai]]‘I’m not laughing.’

[[s Mr Desai > Miss Ludlow]]‘I am, a little. It is very good work. I could not make one in a week.’ He lowered his voice, for a board had creaked below them. [[s Mr Desai > Miss Ludlow]]‘My wall is her wall. Do you know what she does? She plays. On the dressing-table. I hear the fingers, no notes, for one hour every evening. Since January it has been half an hour, and then ten minutes. I thought she was tired of it.’

[[s Miss Ludlow > Mr Desai]]‘Will she own up, do you think?’

[[s Mr Desai > Miss Ludlow]]‘She will go down at six o’clock in that cameo and it will kill her.’

They listened to the house. It had begun to freeze; you could hear the gutter.

[[s Miss Ludlow > Mr Desai]]‘What time does one have to be up,’ said Miss Ludlow slowly, [[s Miss Ludlow > Mr Desai]]‘to be down before six?’

He closed the book. [[s Mr Desai > Miss Ludlow]]‘For me, it’s nothing. I am often up. But I must be first. Everybody will believe me, you see. The Captain has prepared the ground.’

[[s Miss Ludlow > Mr Desai]]‘Oh, that isn’t fair.’

[[s Mr Desai > Miss Ludlow]]‘No,’ Mr Desai agreed. [[s Mr Desai > Miss Ludlow]]‘But it is convenient.’

*

[[scene place=the kitchen; present=Miss Ludlow, Mrs Hallam, Mr Desai, Captain Fosse, Mr Prout, Miss Teale; time=five minutes to six]]
The kitchen was the one warm room at Ashdene. When Miss Ludlow pushed the door at five minutes to six, in her coat, with her hair in a net, she had the whole thing ready to say; and there was a queue.

[[s Captain Fosse > Mrs Hallam]]‘—a prank,’ Captain Fosse was saying. He stood at attention before the range in a camel dressing-gown. [[s Captain Fosse > Mrs Hallam]]‘Regimental habit. Wanted to see if it could be done. Deeply ashamed.’

Mrs Hallam went on stirring. [[s Mrs Hallam > Captain Fosse]]‘With a file.’

[[s Captain Fosse > Mrs Hallam]]‘Just so. A file.’

[[s Mr Desai > Mrs Hallam]]‘He is being gallant,’ said Mr Desai from the coal-scuttle, where he had evidently been made to sit. [[s Mr Desai > Mrs Hallam]]‘I have already explained, it was I. I am from a hot country.’

[[s Captain Fosse > Mr Desai]]‘Nonsense, man, you’re never in.’

[[s Mr Prout > Mrs Hallam]]‘If anyone’s to blame it’s the manufacturer,’ cried Mr Prout. He had come without his teeth. [[s Mr Prout > Mrs Hallam]]‘They’re my buttons, I’ll say it to a magistrate.’

[[s Mrs Hallam > Mr Prout]]‘You’re not on that meter, Mr Prout.’

[[s Mr Prout > Mrs Hallam]]‘I crept down.’

[[s Mrs Hallam > Miss Ludlow]]‘And what about you, Miss Ludlow?’ The landlady had not looked round. [[s Mrs Hallam > Miss Ludlow]]‘I suppose you crept down as well.’

Miss Ludlow found that her speech had gone. [[s Miss Ludlow > Mrs Hallam]]‘Yes,’ she said. [[s Miss Ludlow > Mrs Hallam]]‘I did the typing. I mean the filing.’

Nobody laughed. The porridge turned over in its pan. Then Mr Desai got up off the scuttle, because the door had opened again, and the Captain, who had his back to it, saw the other man’s face and drew in his stomach.

She had on the cameo. She had a purse in her hand, a child’s one, of beads.

[[s Miss Teale > Mrs Hallam]]‘Mrs Hallam,’ said Miss Teale, [[s Miss Teale > Mrs Hallam]]‘I have come to say—’

[[s Mrs Hallam > Miss Teale]]‘Shut the door, you’ll let the heat out.’

The old lady shut it. [[s Miss Teale > Mrs Hallam]]‘I have come to tell you that it was—’

[[s Mrs Hallam > Miss Teale]]‘I’ve had four people tell me that already,’ said Mrs Hallam. [[s Mrs Hallam > Miss Teale]]‘I don’t know that I’ve patience for a fifth. Eleven discs, and four of them to share it. That’s two and three-quarters apiece, and how a person makes three-quarters of a disc I don’t know; I’ve been at it since half past five.’ She knocked the spoon on the edge of the pan. [[s Mrs Hallam > Miss Teale]]‘What I wanted you for, Miss Teale, was the back room. Over this. It’s not as big as yours and it looks at the wash-house. But the flue goes up through it, and you can’t lay your hand on that wall of a morning.’

Miss Teale’s mouth moved. [[s Miss Teale > Mrs Hallam]]‘I could not possibly afford—’

[[s Mrs Hallam > Miss Teale]]‘It’s four shillings less. It’s a nasty little room.’

[[s Captain Fosse]]‘I say,’ the Captain murmured, and was trodden on by somebody.

[[s Mrs Hallam > Miss Teale]]‘And there’s the piano in the front,’ Mrs Hallam said to the porridge, rather fast. [[s Mrs Hallam > Miss Teale]]‘Mr Hallam’s. It’s going to rack and ruin with the damp. The tuner says they want playing. I light a fire in there at four in any case.’

It was perfectly well known to everyone in the room that there had been no fire in the front parlour since the King died.

[[s Miss Teale > Mrs Hallam]]‘I should have to take my mittens off,’ said Miss Teale at last.

[[s Mrs Hallam > Miss Teale]]‘I expect you would.’ The landlady took down five bowls, looked at them, and reached up for a sixth. [[s Mrs Hallam > Captain Fosse, Mr Desai, Miss Ludlow, Mr Prout]]‘Well, sit down, the lot of you, since you’re up. Mr Prout, go and find your teeth. Joan, there’s cream on the slab. And somebody can tell me who did *that*,’ and she jerked her chin at the brass tray on the dresser, where beside the eleven discs there now lay four separate little heaps of shillings, and one of them, she would have taken her oath, in rupees.
