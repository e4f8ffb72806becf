title: Silk Delphiniums
section: third | past | - | Comfort Amoah
person: Comfort Amoah | Comfort Amoah; Comfort; the Reverend Amoah; Vicar | she/her
person: old Mrs. Tapp | old Mrs. Tapp; Hester; Nan; her mother-in-law; the oldest of the three | she/her
person: Lorraine Tapp | Lorraine Tapp; Lorraine; young Mrs. Tapp | she/her
person: Jodie Tapp | Jodie; the girl; the youngest Tapp | she/her
person: Miss Dunnock | Miss Dunnock; Winifred; the retired headmistress | she/her
person: Reeta Bhogal | Reeta Bhogal; Reeta; the postmistress | she/her
relation: old Mrs. Tapp | Jodie Tapp | family:grandmother
relation: Lorraine Tapp | Jodie Tapp | family:mother
relation: old Mrs. Tapp | Lorraine Tapp | family:mother-in-law
relation: Miss Dunnock | old Mrs. Tapp | rival
=====
[[scene place=the vestry of St. Osyth's/the vestry; present=Comfort Amoah, old Mrs. Tapp, Lorraine Tapp, Jodie Tapp, Miss Dunnock, Reeta Bhogal; time=Wednesday/the second Wednesday in September/eight o'clock]]
There were three women called Tapp in the vestry of St. Osyth's on the second Wednesday in September, and only two chairs between them, because Miss Dunnock had put her handbag on the other.

[[s Comfort Amoah > old Mrs. Tapp, Lorraine Tapp, Jodie Tapp, Miss Dunnock, Reeta Bhogal]]'Shall we open with a prayer?' said the Reverend Amoah.

[[s Miss Dunnock > Comfort Amoah]]'We generally open with apologies.'

[[s Comfort Amoah > old Mrs. Tapp, Lorraine Tapp, Jodie Tapp, Miss Dunnock, Reeta Bhogal]]'Then are there any apologies?'

[[s Miss Dunnock > Comfort Amoah]]'None,' said Miss Dunnock, [[s Miss Dunnock > Comfort Amoah]]'though several are owing.'

The youngest Tapp, who was nineteen and perched on the safe with a laptop on her knees, typed something and deleted it. She had been promised ten pounds to take the minutes. She had spent it already.

Comfort Amoah prayed briefly. She had come to the parish in June from Leeds, where she had buried a boy a month, and she'd been told by the archdeacon that what she wanted was a rest. The archdeacon could never have sat on a flower rota.

[[s Comfort Amoah > old Mrs. Tapp, Lorraine Tapp, Jodie Tapp, Miss Dunnock, Reeta Bhogal]]'Item one is Harvest,' she said.

[[s Miss Dunnock > Comfort Amoah]]'Item one is the letter, Vicar.'

[[s Comfort Amoah > Miss Dunnock]]'I have no letter on my agenda, Miss Dunnock.'

[[s Miss Dunnock > Comfort Amoah]]'It isn't on your agenda, Vicar, because it was put through my door. It's typed. It isn't signed. And I propose to read it.'

[[s Lorraine Tapp > Miss Dunnock]]'Is it nasty?' asked Lorraine Tapp. She had brought a lemon drizzle and was holding the tin against her chest. [[s Lorraine Tapp > Miss Dunnock]]'Only if it's nasty I'd rather not have it in front of Jodie.'

[[s Jodie Tapp > Lorraine Tapp]]'Mum, I work in A and E.'

[[s Lorraine Tapp > Jodie Tapp]]'On the desk.'

[[s Jodie Tapp > Lorraine Tapp]]'You'd be amazed what comes up to the desk.'

[[s Reeta Bhogal > Miss Dunnock]]'Oh, read it, Winifred, or you'll burst,' said the postmistress.

Miss Dunnock hooked on her glasses. For thirty-one years she had read aloud to the top class after dinner, and half of the village could still not hear the word [[q]]'whence' without wanting to lie down with its head on its arms.

[[s Miss Dunnock > Comfort Amoah, old Mrs. Tapp, Lorraine Tapp, Jodie Tapp, Reeta Bhogal]]'"To the Secretary,"' she read. [[s Miss Dunnock > Comfort Amoah, old Mrs. Tapp, Lorraine Tapp, Jodie Tapp, Reeta Bhogal]]'"It may interest the rota to know that the flowers on the pedestal by the font have been the same flowers since Trinity Sunday. They are not real. I have pinched one. A House of God is no place for polyester. Yours, A Well-Wisher."'

[[s Reeta Bhogal > Comfort Amoah, old Mrs. Tapp, Lorraine Tapp, Jodie Tapp, Miss Dunnock]]'Never,' said Reeta Bhogal.

[[s Lorraine Tapp > Comfort Amoah, old Mrs. Tapp, Jodie Tapp, Miss Dunnock, Reeta Bhogal]]'Which pedestal?' said Lorraine.

[[s Miss Dunnock > Lorraine Tapp]]'The font.'

[[s Lorraine Tapp > Miss Dunnock]]'But who does the font?'

Comfort, who didn't know, looked round for somebody who did. No one was looking at anybody. The oldest of the three, on the good chair, in her hat, had her hands folded on the handle of her stick, and her face was lifted a little, politely, towards the window, as if someone out there had begun to sing.

[[s Lorraine Tapp > Comfort Amoah, old Mrs. Tapp, Jodie Tapp, Miss Dunnock, Reeta Bhogal]]'Well, they're beautiful, those,' Lorraine went on. [[s Lorraine Tapp > Comfort Amoah, old Mrs. Tapp, Jodie Tapp, Miss Dunnock, Reeta Bhogal]]'The delphiniums. I said to Graham, "Look at those," I said, "they've lasted."'

[[s Reeta Bhogal > Lorraine Tapp]]'They have, haven't they?'

[[s Lorraine Tapp > Reeta Bhogal]]'And no drop. You know what delphiniums are for drop.'

[[s Miss Dunnock > Lorraine Tapp]]'They do not drop, Lorraine, because they were manufactured.'

[[s Reeta Bhogal > Miss Dunnock]]'You don't know that.'

[[s Miss Dunnock > Reeta Bhogal]]'I went in on Monday and I squeezed one.'

[[s Reeta Bhogal > Miss Dunnock]]'So you're the one who pinched it!'

[[s Miss Dunnock > Reeta Bhogal]]'I squeezed. The correspondent pinched. I should hardly write to myself.'

[[s Reeta Bhogal > Miss Dunnock]]'You did in nineteen ninety-eight. About the bins.'

[[s Comfort Amoah > old Mrs. Tapp, Lorraine Tapp, Jodie Tapp, Miss Dunnock, Reeta Bhogal]]'Ladies,' said Comfort.

[[s Miss Dunnock > Reeta Bhogal]]'I have never in my life –'

[[s Reeta Bhogal > Miss Dunnock]]'I sold you the stamp.'

[[s Comfort Amoah > old Mrs. Tapp, Lorraine Tapp, Jodie Tapp, Miss Dunnock, Reeta Bhogal]]'Ladies! Does it matter?'

It did. She could tell from how quiet it grew. Even the laptop had stopped.

[[s Comfort Amoah > old Mrs. Tapp, Lorraine Tapp, Jodie Tapp, Miss Dunnock, Reeta Bhogal]]'I only mean,' she said, [[s Comfort Amoah > old Mrs. Tapp, Lorraine Tapp, Jodie Tapp, Miss Dunnock, Reeta Bhogal]]'that in my last church we had a bucket.'

[[s Miss Dunnock > Comfort Amoah]]'It's in the rules, Vicar. Rule four. "Fresh or dried, but in no case artificial." My mother wrote it. And I am afraid I have to ask. Who is down for the font?'

Lorraine had found the rota under the cake tin. She ran her finger along it, and it slowed, and stopped.

[[s Miss Dunnock > Lorraine Tapp]]'Lorraine?'

Young Mrs. Tapp put the lid back on the cake.

[[s Miss Dunnock > Lorraine Tapp]]'Lorraine, I asked you who is down for it.'

[[s old Mrs. Tapp > Miss Dunnock]]'I am,' said old Mrs. Tapp.

[[s old Mrs. Tapp > Miss Dunnock]]'You know very well I am,' she said. [[s old Mrs. Tapp > Miss Dunnock]]'I've been down for it since nineteen sixty-four.'

[[s Miss Dunnock > old Mrs. Tapp]]'I wanted to hear you say so, Hester.'

[[s old Mrs. Tapp > Miss Dunnock]]'And now you've heard.'

[[s Miss Dunnock > old Mrs. Tapp]]'They're polyester?'

[[s old Mrs. Tapp > Miss Dunnock]]'They're silk. They were four pounds a stem.'

[[s Lorraine Tapp > old Mrs. Tapp]]'Oh, Mum,' said Lorraine, who had called her that for a quarter of a century because it was easier than asking what else.

[[s Miss Dunnock > old Mrs. Tapp]]'You won the county, Hester. With me standing next to you. You had the Dean in tears with a lupin. And you've gone to a shop and bought –' Miss Dunnock took off her glasses. [[s Miss Dunnock > old Mrs. Tapp]]'Why?'

The stick turned once between the old hands.

[[s Miss Dunnock > old Mrs. Tapp]]'I think we're owed a reason.'

Nothing.

[[s Reeta Bhogal > Miss Dunnock]]'Leave her be, Winifred.'

[[s Miss Dunnock > Reeta Bhogal]]'I shall not. I want to know why.'

[[s Jodie Tapp > Miss Dunnock]]'Because she can't see them,' said the girl on the safe.

Five heads turned, or four did. Old Mrs. Tapp went on facing the window.

[[s old Mrs. Tapp > Jodie Tapp]]'Jodie,' she said. [[s old Mrs. Tapp > Jodie Tapp]]'That was told you in confidence.'

[[s Jodie Tapp > old Mrs. Tapp]]'I know, Nan. I'm sorry. You weren't going to say.'

[[s old Mrs. Tapp > Jodie Tapp]]'No. I was not.'

[[s Lorraine Tapp > Jodie Tapp]]'Can't see what?' said Lorraine. [[s Lorraine Tapp > Jodie Tapp]]'What can't she see?'

[[s Jodie Tapp > Lorraine Tapp]]'The middle. She can see round the edges. If you stand off to one side she can see you a treat. That's why she looks past people.'

[[s Lorraine Tapp > Jodie Tapp]]'I thought that was me. I thought she just didn't like looking at me.'

[[s old Mrs. Tapp > Lorraine Tapp]]'I like looking at you very well,' said her mother-in-law. [[s old Mrs. Tapp > Lorraine Tapp]]'I haven't managed it since Candlemas.'

[[t Comfort Amoah]]'Since before I came,' thought Comfort. [[t Comfort Amoah]]'She has never seen my face.' She remembered being rather hurt, in June, by the old lady's way of shaking hands with her and smiling at the hymn board.

[[s Reeta Bhogal > old Mrs. Tapp]]'But who did them?' the postmistress asked gently.

[[s old Mrs. Tapp > Reeta Bhogal]]'I did them by feel. You can, with silk. You can push them about and they don't bruise. A real one, you've to see what you're doing, or you snap the neck. I snapped forty.'

[[s old Mrs. Tapp > Reeta Bhogal]]'Forty,' she said again, to the window. [[s old Mrs. Tapp > Reeta Bhogal]]'Out of the bed that Arthur dug.'

Somebody's stomach made a noise. It was decided, silently and by all, that it had been the organ.

[[s Comfort Amoah > Jodie Tapp]]'Jodie, what have you got down so far?' said Comfort.

[[s Jodie Tapp > Comfort Amoah]]'For the minutes?'

[[s Comfort Amoah > Jodie Tapp]]'Yes.'

[[s Jodie Tapp > Comfort Amoah]]'I've got, "Prayer. Apologies, none."'

[[s Comfort Amoah > Jodie Tapp]]'And then?'

[[s Jodie Tapp > Comfort Amoah]]'Then "bins."'

[[s Comfort Amoah > Jodie Tapp]]'I should leave it there, I think. Miss Dunnock, would you mind?'

The retired headmistress did not reply at once. She'd opened the handbag, got the letter halfway into it, and got it out again. Then she tore it across, and across once more, and looked about for a basket, and finally ate – or so Reeta always claimed, and she'd been nearest – the signature.

[[s Miss Dunnock > Comfort Amoah, old Mrs. Tapp, Lorraine Tapp, Jodie Tapp, Reeta Bhogal]]'Item two,' said Miss Dunnock. [[s Miss Dunnock > Comfort Amoah, old Mrs. Tapp, Lorraine Tapp, Jodie Tapp, Reeta Bhogal]]'It has been felt for some time that the font is too much for one person.'

[[s old Mrs. Tapp > Miss Dunnock]]'Who's felt it?'

[[s Miss Dunnock > old Mrs. Tapp]]'I have. Just now. I shall be at your back gate at nine on Saturday, Hester, with the long scissors. You'll tell me where they go and I shall put them there.'

[[s old Mrs. Tapp > Miss Dunnock]]'You can't do heights. You never could.'

[[s Miss Dunnock > old Mrs. Tapp]]'Then you'll have the pleasure of saying so.'

[[s old Mrs. Tapp > Miss Dunnock]]'You go in like a woman stuffing a goose.'

[[s Miss Dunnock > old Mrs. Tapp]]'Is that a yes?'

[[s old Mrs. Tapp > Miss Dunnock]]'Half past eight,' said old Mrs. Tapp. [[s old Mrs. Tapp > Miss Dunnock]]'Before the bees.'

[[s Lorraine Tapp > Comfort Amoah, old Mrs. Tapp, Jodie Tapp, Miss Dunnock, Reeta Bhogal]]'Cake,' said Lorraine loudly, and wiped her eyes on the oven glove. [[s Lorraine Tapp > Comfort Amoah, old Mrs. Tapp, Jodie Tapp, Miss Dunnock, Reeta Bhogal]]'Who's for a bit of cake? Vicar? You'll have a bit of cake.'

[[scene place=the churchyard; present=Comfort Amoah, Jodie Tapp; time=ten o'clock]]
By ten o'clock it was dark enough in the churchyard for Comfort to need the torch on her telephone, and by its light she came on the girl, sitting on Josiah Tapp, 1811, and eating what was left of the drizzle out of the tin.

[[s Jodie Tapp > Comfort Amoah]]'They've gone on ahead,' said Jodie. [[s Jodie Tapp > Comfort Amoah]]'They're arm in arm. I've never seen that. I didn't want to get in the way of it.'

[[s Comfort Amoah > Jodie Tapp]]'May I?'

[[s Jodie Tapp > Comfort Amoah]]'If Josiah budges up.'

Comfort sat.

[[s Comfort Amoah > Jodie Tapp]]'It was very well typed, that letter,' she said after a time.

The girl chewed.

[[s Comfort Amoah > Jodie Tapp]]'No mistakes at all. Nice wide margins. Do they give you a good printer, on the desk?'

[[s Jodie Tapp > Comfort Amoah]]'It's all right,' said Jodie. [[s Jodie Tapp > Comfort Amoah]]'It jams.'

[[s Comfort Amoah > Jodie Tapp]]'You might have just told your mother.'

[[s Jodie Tapp > Comfort Amoah]]'I promised I wouldn't. I promised on Grandad. And she'd fallen twice on those font steps, going in at six in the morning so nobody'd see. I thought that if I got Dunnock on to her – you know. Nobody says no to Dunnock.'

[[s Comfort Amoah > Jodie Tapp]]'It was a risk.'

[[s Jodie Tapp > Comfort Amoah]]'I know.'

[[s Comfort Amoah > Jodie Tapp]]'She could have been cruel.'

[[s Jodie Tapp > Comfort Amoah]]'She taught me in Year Six. She was cruel every day till half past three, and then when Dad was in hospital she walked me home for a whole term.' She held out the tin. [[s Jodie Tapp > Comfort Amoah]]'Will I go to hell?'

[[s Comfort Amoah > Jodie Tapp]]'For "A Well-Wisher"? I shouldn't think so. It was only the truth.' Comfort took the last slice, since nobody from the archdeaconry was there to see. [[s Comfort Amoah > Jodie Tapp]]'Though I would own up to the polyester. Your nan was wounded by the polyester.'

From beyond the lych-gate, a long way down the lane, two voices came back to them, and a third between.

[[s Lorraine Tapp > old Mrs. Tapp]]'Mind the kerb, Mum!'

[[s old Mrs. Tapp > Lorraine Tapp]]'I can see the kerb. It's you I can't see.'

[[s Miss Dunnock > old Mrs. Tapp]]'Then count yourself lucky, Hester, and lift your feet.'
