title: flour in your hair
section: third | past | - | Kolt
person: Kolt | Kolt; Sergeant; Ilka; Marta; the older woman | she/her
person: Amarisse | Amarisse; the princess; Highness; Nell; the girl; Her Royal Highness; Rissa | she/her
person: Grist | Grist; Bodo Grist; Bodo; the miller | he/him
person: Tilde | Tilde; the miller’s wife | she/her
person: Gran | Gran; the old woman; Bodo’s mother | she/her
person: Lumi | Lumi; the child | she/her
person: Aldric | Aldric; my uncle | he/him
person: the rider | the rider; the lieutenant | he/him
relation: Kolt | Amarisse | romantic: guard and princess, a kiss at the end
relation: Grist | Tilde | family: husband
relation: Tilde | Lumi | family: mother
relation: Grist | Lumi | family: father
relation: Gran | Grist | family: mother
relation: Aldric | Amarisse | family: uncle
relation: Aldric | Amarisse | enemy
=====
flour in your hair

*Tags: Bodyguard/Princess, On the Run, Only One Hayloft, Found Family, Hurt/Comfort, idiots (affectionate)*

[[scene place=Harrow Wood; present=Kolt, Amarisse; time=the third night]]
It rained all the third night. There was no dry place in Harrow Wood, so they had settled for a less wet one, under a holm oak, with the horse between them and the wind.

[[s Amarisse > Kolt]]‘You’re bleeding again,’ said the princess.

[[s Kolt > Amarisse]]‘I’m not, Highness.’

[[s Amarisse > Kolt]]‘It’s on my sleeve.’

Kolt looked. It was. [[s Kolt > Amarisse]]‘That’s old.’

[[s Amarisse > Kolt]]‘It’s *warm*, Sergeant.’

There wasn’t much to say to that. She let herself be pushed back against the trunk, and sat there like a sack while Her Royal Highness Amarisse, first of that name, eleven days from a crown, undid her jerkin with frozen fingers and swore at each buckle in turn. She swore quite well. She had learned it from Kolt, through six years of doors.

[[s Amarisse > Kolt]]‘You said it was a scratch.’

[[s Kolt > Amarisse]]‘It’s a long scratch.’

[[s Amarisse > Kolt]]‘I can see your *rib*.’

[[s Kolt > Amarisse]]‘Then don’t look, Highness.’

[[s Amarisse > Kolt]]‘Stop calling me that! Stop it. There’s no one here.’ Amarisse sat back on her heels. The hood had fallen off, and the rain was running down her face and off the end of her nose, and Kolt thought what she always thought and then, as always, put it away. [[s Amarisse > Kolt]]‘If they find us it’ll be because some ploughman heard you. What did your mother call you?’

[[s Kolt > Amarisse]]‘Trouble.’

[[s Amarisse > Kolt]]‘Sergeant.’

[[s Kolt > Amarisse]]‘Ilka,’ she said at last.

[[s Amarisse > Kolt]]‘Ilka.’ The girl said it over like a word in a lesson. [[s Amarisse > Kolt]]‘Six years, and I never asked. That’s rather horrible of me.’

[[s Kolt > Amarisse]]‘You had a lot on.’

It got a laugh, or half of one. Then the hands started again, and a strip of what had been an embroidered petticoat went round and round her and was pulled tight, and for a while neither of them could have talked.

[[s Amarisse > Kolt]]‘We need a roof,’ said Amarisse.

[[s Kolt > Amarisse]]‘We need the border.’

[[s Amarisse > Kolt]]‘You need a roof and a needle. I’m not asking, I’m—oh, what’s the use of being a princess if I can’t order one person to lie down?’

[[s Kolt > Amarisse]]‘I’m sitting.’

[[s Amarisse > Kolt]]‘You’re *propped*.’

[[scene place=the mill/the yard; present=Kolt, Amarisse, Lumi, Tilde, Grist; time=When it got grey]]
When it got grey they followed the stream down, because streams go to mills, and the mill was there, squatting over its own pond with its wheel stopped and one thread of smoke. Kolt had meant to scout it. What happened instead was that she got down off the horse to do so and her legs weren’t under her.

She came round in the yard, looking up at a small face with no front teeth.

[[s Lumi > Kolt]]‘Are you dead?’ it asked.

[[s Kolt > Lumi]]‘No.’

[[s Lumi]]‘She’s not dead!’ the child bawled over her shoulder. [[s Lumi > Kolt]]‘I’m Lumi. I’m six. That lady’s crying.’

[[s Amarisse > Lumi]]‘I’m not crying, it’s rain,’ said Amarisse, from somewhere near Kolt’s head. [[s Amarisse > Kolt]]‘Don’t you dare get up.’

[[s Tilde > Lumi]]‘Lumi! Come away from there.’ A woman had come out on to the step. She had a bread peel, and she was holding it the way you would hold a pike. Behind her was a very large man in an apron, who had nothing in his hands at all and plainly did not know where to put them.

[[s Tilde > Amarisse]]‘What d’you want?’ the woman said.

[[s Amarisse > Tilde]]‘Only a barn. My—my sister’s hurt, we were set on, on the road. We can pay.’

[[s Tilde > Amarisse]]‘Your sister.’

[[s Amarisse > Tilde]]‘Marta. And I’m Nell. We’re,’ and there she stuck, because nobody had ever required her to be anything. [[s Amarisse > Tilde]]‘We’re in… wool.’

The miller’s wife looked at the horse, which was sixteen hands and had cost more than the mill. She looked at Kolt’s boots. She looked for a good while at the princess’s ears, where you could see the holes, and at the hands she was holding hard together so as not to wave them.

[[s Tilde > Grist]]‘Wool, Bodo,’ she said.

[[s Grist > Tilde]]‘Well, there’s a lot of it about,’ said the man.

[[s Tilde > Grist]]‘If they bring trouble on this house.’

[[s Grist > Tilde]]‘She’s got her insides showing, Tilde.’ He came down the step, and crouched, and slid two arms like bolsters under Kolt’s back and knees. [[s Grist > Kolt]]‘Bodo Grist. Yes, I know. A miller called Grist. My dad was one too, there’s been no imagination in it for two hundred years. Say if I hurt you.’

He hurt her quite a lot. She didn’t say.

[[scene place=the kitchen; present=Kolt, Amarisse, Grist, Tilde, Gran, Lumi, the rider; time=a week]]
They gave it out that they’d stay till the stitches held. By the end of a week the stitches had held and nobody had mentioned it.

It was an odd thing, being in a family. There was so little drill. People shouted and it didn’t mean anything. Kolt mended harness in the chimney corner of the kitchen, next to Bodo’s mother, who was ninety and called simply Gran, and was understood to be deaf; and she watched the heir to the Seven Marches learn to knead.

[[s Tilde > Amarisse]]‘Not like that. You’re stroking it.’ Tilde leaned across and thumped the dough with the heel of her hand. [[s Tilde > Amarisse]]‘Think of someone you can’t abide.’

Amarisse thought. Then she hit the dough so hard that the salt jumped.

[[s Grist]]‘Lord,’ said Grist, coming in with a sack. [[s Grist > Amarisse]]‘Who was that?’

[[s Amarisse > Grist]]‘My uncle.’

[[s Lumi > Amarisse]]‘What did he do?’ Lumi wanted to know. She was under the table with the cat.

[[s Amarisse > Lumi]]‘He wanted my house.’

[[s Lumi > Amarisse]]‘Is it a big house?’

[[s Amarisse > Lumi]]‘It’s much too big. It’s full of draughts.’ She had flour to the elbows and a stripe of it in her hair, and she looked across the room, and Kolt discovered that she’d put the awl through her own thumb. [[s Amarisse > Kolt]]‘Isn’t it, Marta?’

[[s Kolt > Amarisse]]‘Shocking draughts,’ said Kolt, round the thumb.

[[s Gran > Kolt]]‘Sister,’ Gran remarked, to the fire.

Kolt turned. [[s Kolt > Gran]]‘What’s that, Gran?’

[[s Gran > Kolt]]‘I’d three sisters.’ The old woman did not trouble to lower her voice. [[s Gran > Kolt]]‘I never looked at one of ’em like she was the last boat out.’

Tilde became very busy with the oven. Under the table the cat said something. Amarisse’s neck, what could be seen of it, had gone a slow dark red, and it occurred to Kolt that in that case she must have understood; and that if she’d understood, and was blushing, and had not laughed—

[[s Grist > Kolt, Amarisse]]‘Riders,’ said Grist.

He was at the window. He said it in the same voice as he said everything, so it took a moment.

[[s Kolt > Grist]]‘How many?’ Kolt was up.

[[s Grist > Kolt]]‘Four. Five. Yellow coats.’

[[s Amarisse > Kolt]]‘Aldric’s,’ said Amarisse. All the red had gone out of her. [[s Amarisse > Kolt]]‘Ilka, your sword—’

[[s Kolt > Amarisse]]‘Under the hay. I’ll not get to it.’ She had the boning knife off the wall instead. [[s Kolt > Grist]]‘Out through the wheelhouse, the pair of you, is there a way?’

[[s Tilde > Kolt]]‘Put that down,’ said Tilde.

[[s Kolt > Tilde]]‘Mistress, you don’t know what they—’

[[s Tilde > Kolt]]‘I know what they are, and I know what she is, she’s on the back of the pennies. Put down my knife.’ The miller’s wife swept a handful of flour off the board and flung it straight in the face of Her Royal Highness. [[s Tilde > Amarisse]]‘Punch that dough. You’re Nell, you’re my cousin’s girl and you’re simple. Don’t say a word. You talk like a harp. Lumi!’

[[s Lumi > Tilde]]‘What?’

[[s Tilde > Lumi]]‘Who’s this?’

[[s Lumi > Tilde]]‘Cousin Nell,’ said the child at once, with enormous pleasure. [[s Lumi > Tilde]]‘She’s simple.’

The lieutenant had to stoop for the lintel. He was young and wet, and he stood dripping on the flags with his eyes going round: big man, thin woman, brat, crone; a tall one with a bandaged thumb, a girl white from head to foot, beating dough as if it owed her money.

[[s the rider > Grist]]‘We’re looking for two women,’ he said.

[[s Grist > the rider]]‘Take your pick,’ said Grist. [[s Grist > the rider]]‘I’ve five and I can’t get a word in.’

Somebody laughed, out in the yard. The rider didn’t. [[s the rider > Kolt]]‘You. What’s your name?’

[[s Kolt > the rider]]‘Marta, sir.’

[[s the rider > Kolt]]‘You stand like a soldier, Marta.’

It was a fair hit; she’d come to attention without noticing, as soon as she saw the braid. Kolt opened her mouth and found that there was nothing whatever in it.

[[s Gran > the rider]]‘That’s her back,’ said Gran.

[[s the rider > Gran]]‘I beg your pardon, mother?’

[[s Gran > the rider]]‘Her *back*! Poker up it since she was born. Her ma was the same. They’d to bury her standing.’ The old woman put out a claw and got him by the yellow sleeve. [[s Gran > the rider]]‘Are you married, son? She’s a good girl. You’d have to take the simple one along with her, they won’t be parted. Feel that arm, Marta. There’s meat on him.’

The lieutenant said that he was expected at Coldbrook by noon. He said it twice. He got his sleeve back by main force, knocked his head on the lintel, and was gone, and they all stood and listened to the horses go over the bridge: one, two, three, four, five.

[[s Lumi > Amarisse]]‘You can stop being simple now,’ Lumi told the princess.

Amarisse turned round. Her lips were shaking. [[s Amarisse > Gran]]‘[[q]]“They’d to bury her standing”?’

[[s Gran > Amarisse]]‘Eh?’ said Gran. [[s Gran > Amarisse]]‘You’ll have to speak up, lovey. I’m deaf.’

* * *

[[scene place=the hayloft; present=Kolt, Amarisse; time=That night]]
That night in the hayloft neither of them went to sleep. There was just the one blanket. There had been one blanket all week, and they’d lain under it like two knights on a tomb.

[[s Amarisse > Kolt]]‘We have to leave tomorrow,’ said Amarisse.

[[s Kolt > Amarisse]]‘Before light.’

[[s Amarisse > Kolt]]‘I didn’t want a crown, this week. I kept waiting to want it. I wanted the crust to come right.’ She was quiet a moment. [[s Amarisse > Kolt]]‘If I get it back I’ll take the tax off flour.’

[[s Kolt > Amarisse]]‘They’d like that.’

[[s Amarisse > Kolt]]‘Ilka?’

[[s Kolt > Amarisse]]‘Mm.’

[[s Amarisse > Kolt]]‘What Gran said.’

Below them the stream ran through the stopped wheel. Kolt, who had once held a stair for an hour against nine men, lay and looked at the underside of the thatch and would have given a year’s pay for a tenth.

[[s Kolt > Amarisse]]‘She’s an old woman,’ she said.

[[s Amarisse > Kolt]]‘She’s got very good eyes.’ The straw rustled. [[s Amarisse > Kolt]]‘I’m going to ask you something, and I’m not ordering. I want that quite clear. You can say no and you’ll still be my sergeant, and I’ll still let you bleed on me. Was she right?’

[[s Kolt > Amarisse]]‘Highness—’

[[s Amarisse > Kolt]]‘*Rissa*. My mother called me Rissa.’

It was dark. It might be that it could only have been done in the dark. The older woman put up a hand with a bandage on the thumb, and found a cheek, and hair, and somewhere behind the ear a hard little crust of dough that a week of washing hadn’t shifted.

[[s Kolt > Amarisse]]‘You’ve flour in your hair,’ she said. Her voice came out all wrong.

[[s Amarisse > Kolt]]‘Is that a yes?’

[[s Kolt > Amarisse]]‘It’s been a yes since you were crowned Queen of the May and fell in the fountain.’

[[s Amarisse > Kolt]]‘That’s *three years*!’ Amarisse came up on her elbow, outraged. [[s Amarisse > Kolt]]‘Three years! I fell in on *purpose*, you great lump, so that you’d have to fish me—’

So Kolt kissed her, to stop the noise. It was, after all, a matter of security.

From down in the house, faint but perfectly clear, came the voice of a deaf old woman.

[[s Gran]]‘*About time*,’ it said.
