title: The Doctor of the Perpetua
section: first | past | Giles Ferrar | -
person: Giles Ferrar | Mr. Ferrar; Ferrar; Giles; the second mate | he/him
person: Captain Strand | the captain; the Old Man; Captain Strand; the skipper | he/him
person: Mr. Bulteel | the mate; Mr. Bulteel; Bulteel | he/him
person: Tomasi | Tomasi; the Tongan; the big man | he/him
person: Dr. Figueira | the castaway; the stranger; the Portuguese; the cook; the doctor; the little man; Anselmo Figueira | he/him
person: Wicks | the boy; Wicks; the apprentice; Nipper; the eminent surgeon; Sir Albert | he/him
relation: Giles Ferrar | Mr. Bulteel | colleague
relation: Giles Ferrar | Wicks | friend
relation: Giles Ferrar | Captain Strand | colleague
relation: Tomasi | Dr. Figueira | colleague
=====
[[scene present=Giles Ferrar]]
There is a very eminent surgeon in Wimpole Street, at whose table I dine when I am ashore, and who likes me to tell this story over the walnuts in order that he may shake his head at it, and assure his other guests that there is not a probable word in it from the beginning to the end. I tell it, therefore, as he likes it told.

[[scene place=the barque Perpetua; present=Giles Ferrar, Mr. Bulteel, Wicks, Dr. Figueira; time=the forenoon watch]]
I was second of the barque *Perpetua*, eleven weeks out of Cardiff with coals for Iquique, and I had the forenoon watch, and a glassy calm to keep it in, when the apprentice, who had been sent aloft chiefly that he might not be underfoot, was heard to squeal like a slate-pencil.

[[s Wicks > Giles Ferrar]]'Boat, sir! There's a boat, Mr. Ferrar, on the lee bow, and a dead man sitting up in it!'

[[s Mr. Bulteel > Wicks]]'How d'you know that he's dead, you young limb?' roared the mate, who had come up from his breakfast with the egg still upon his whiskers.

[[s Wicks > Mr. Bulteel]]'I waved to him, sir, and he never took no notice.'

But the dead man, when we had got him in over the rail, and poured some water upon him, and a little into him, opened one eye. He was a small grey person of fifty or so, burnt to the colour of a saddle, in what remained of a good pair of trousers; and the eye went round the ring of us with great severity, as if it were we who had been brought to him.

[[s Mr. Bulteel > Dr. Figueira]]'What ship?' bawled Mr. Bulteel, in the voice that is kept for foreigners and the dying.

[[s Dr. Figueira > Mr. Bulteel]]'*Boa Esperança*,' said the castaway. [[s Dr. Figueira > Mr. Bulteel]]'Of Oporto. Burned.' He seemed to look about in himself for more English, and to find a piece. [[s Dr. Figueira > Mr. Bulteel]]'I am the doctor.'

[[s Mr. Bulteel > Dr. Figueira]]'Thank God!' said the mate, with more piety than I had ever known in him. [[s Mr. Bulteel > Dr. Figueira]]'We could do with one.'

Here I must explain, for the benefit of those who take their sea from the end of a pier, that a merchant barque carries no medical man. She carries a chest of bottles with numbers upon them, and a book to tell the captain which number is for what; and the person who is known for'ard and aft as [[q]]'the doctor', by every soul aboard of her from the boy upward, is the cook.

Ours had run from us at Cardiff upon the eve of sailing. In his room we had put Tomasi, a vast and gentle Tongan, who had signed as an able seaman, who was the finest helmsman that I ever stood beside, and who for eleven weeks had wept over the coppers, and boiled us the same pea-soup.

[[scene place=the galley; present=Tomasi, Dr. Figueira, Giles Ferrar; time=Upon the fourth day]]
Upon the fourth day the stranger could stand, and I was splicing a lanyard in the shade of the galley when the big man came to hand over to him. I heard it all through the slide, and I give my word that I suspected nothing.

[[s Tomasi > Dr. Figueira]]'This is yours, Doctor,' said Tomasi. [[s Tomasi > Dr. Figueira]]'I have only been keeping it for you.'

[[s Dr. Figueira > Tomasi]]'An apron. I thank you. It is for the blood?'

[[s Tomasi > Dr. Figueira]]'Sometimes. Mostly it's for the flour.'

[[s Dr. Figueira > Tomasi]]'And in what part of the ship shall I see the men?'

[[s Tomasi > Dr. Figueira]]'They come to that window, at noon.'

[[s Dr. Figueira > Tomasi]]'All of them?'

[[s Tomasi > Dr. Figueira]]'Every man. Every day.'

[[s Dr. Figueira > Tomasi]]'My God! But what is the matter with them?'

[[s Tomasi > Dr. Figueira]]'They are hungry, Doctor.'

[[s Dr. Figueira > Tomasi]]'Ah. It is as I feared. And these are your instruments?'

[[s Tomasi > Dr. Figueira]]'That one you stir with. That one's the axe.'

[[s Dr. Figueira > Tomasi]]'I have been told that the English are simple in these matters. My friend, I see nobody here but you. Who is it that makes the food?'

[[s Tomasi > Dr. Figueira]]'Who makes it?' said the Tongan, in a voice of such sorrow and such hope that I laid down my lanyard. [[s Tomasi > Dr. Figueira]]'Why, you do.'

There was a long pause. I have since been told what passed in it. The little man concluded that it must be the custom of our flag, that whoever is given back his life shall cook for those who gave it; he thought it a strange custom, but not an unhandsome one; and he tied on the apron.

I will say nothing of his cooking, except that he did everything for twenty minutes by the watch, the biscuit included, and that he made the boy scrub the pans with sand until they could be shaved in. The men groaned at the slide. It was Wicks who remarked to me, about the third week, that nobody had been ill.

[[s Wicks > Giles Ferrar]]'Not a boil, sir, nor nothing,' said he. [[s Wicks > Giles Ferrar]]'Old Sails says it's unlucky. And he looks at your tongue, sir, when you come for your duff. Him, I mean. The doctor.'

[[s Giles Ferrar > Wicks]]'Whatever for?'

[[s Wicks > Giles Ferrar]]'I thought it was so as to see if you'd had some already.'

* * *

[[scene place=the cabin; present=Captain Strand, Mr. Bulteel, Giles Ferrar, Wicks, Dr. Figueira; time=Four days short of the Horn]]
Four days short of the Horn, and with the glass going down as if somebody had drawn the plug of it, the Old Man fell ill. He was a Norwegian out of Arendal, Aksel Strand by name, as hard as a ring-bolt, and he had told nobody that there was a pain in his side until he could not stand up from the chart. We laid him in his bunk, Bulteel and I, and we got down the book.

[[s Captain Strand > Mr. Bulteel, Giles Ferrar]]'Number seven,' said the captain, through his teeth.

[[s Mr. Bulteel > Captain Strand]]'You've had number seven, sir, twice over,' said Bulteel, and he turned up the leaf with a thumb that was not steady. [[s Mr. Bulteel > Giles Ferrar]]'What comes next, Ferrar? It's cursed small print.'

[[s Giles Ferrar > Mr. Bulteel]]'It says here,' I told him, when I had taken it out of his hand, [[s Giles Ferrar > Mr. Bulteel]]'"Should the part be hard, and the sufferer unable to straighten his knee, let no time be lost in sending out for a physician."'

[[s Mr. Bulteel > Giles Ferrar]]'Read that again.'

[[s Giles Ferrar > Mr. Bulteel]]'It says to send out for one, sir.'

[[s Mr. Bulteel > Giles Ferrar]]'Out where?' cried the mate; and the *Perpetua*, as though it were she who had been asked, put her whole head under, and shook herself, and did not know.

It was then that the door opened, and Nipper, as the hands called him, came through it sideways with a can of gruel; and after him, because the ship was lively, and he did not trust anybody of fourteen with a can, came the cook. He looked once towards the bunk. He gave me the ladle to hold, without observing whose hand it was that he had put it in; and I can only say that the person who had come in at the door was not the one who crossed the cabin.

[[s Dr. Figueira]]'For how long does he lie with the knee so?'

[[s Mr. Bulteel > Dr. Figueira]]'Get for'ard out of this, Doctor,' said the mate. [[s Mr. Bulteel > Dr. Figueira]]'Nobody wants any gruel.'

[[s Dr. Figueira > Mr. Bulteel]]'No; he must have none. For how long?'

[[s Giles Ferrar > Dr. Figueira]]'Since noon yesterday,' said I. [[s Giles Ferrar > Dr. Figueira]]'And he's been sick since the Tuesday.'

[[s Dr. Figueira > Giles Ferrar]]'Then hold up that lamp for me, if you please. No, higher.' He had put back the blanket, and had laid along the captain's side the flat of a hand which I had seen every noon for five weeks, and had never looked at. [[s Dr. Figueira > Giles Ferrar, Mr. Bulteel]]'There is here an abscess. It must be opened to-night. If it is left to open itself, he is dead on Friday.'

[[s Mr. Bulteel > Dr. Figueira]]'You take your paws off the Old Man!' shouted Mr. Bulteel. [[s Mr. Bulteel > Dr. Figueira]]'Who the devil do you suppose you are?'

[[s Dr. Figueira > Mr. Bulteel]]'I have told you who I am, sir. I have told you before I had yet drunk the water. I am the doctor.'

[[s Mr. Bulteel > Dr. Figueira]]'I know that you're the doctor, confound you! And there's the dinner burning, while you stand here and—'

[[s Dr. Figueira > Mr. Bulteel]]'Of the University of Coimbra,' said the Portuguese, drawing himself up in his apron, [[s Dr. Figueira > Mr. Bulteel]]'and for nine years surgeon to the hospital of the Misericordia. Anselmo Figueira, at your service. I have thought you all very curious people; but I was your guest, and it was not for me to say it.'

I suppose that one could have counted ten. It was the boy who found his tongue.

[[s Wicks > Dr. Figueira]]'Please, sir, do you mean that you're a doctor doctor?'

[[s Dr. Figueira > Wicks]]'Is there,' inquired the little man, [[s Dr. Figueira > Wicks]]'another kind?'

[[s Captain Strand > Mr. Bulteel]]'Bulteel,' said a voice out of the bunk, [[s Captain Strand > Mr. Bulteel]]'let him alone. He has cold hands. I like him.'

[[s Dr. Figueira > Giles Ferrar]]'I shall need two minutes,' said Dr. Figueira to me, [[s Dr. Figueira > Giles Ferrar]]'in which this ship does not jump. Is there anyone on board who can do that?'

[[s Giles Ferrar > Dr. Figueira]]'There's one,' I said, and I ran for him.

I do not think that I ever gave an order which was better received. Tomasi went by me up the ladder three steps at a time, put aside the man at the wheel as one puts aside a curtain, laid his great hands upon the spokes, and looked up into that screeching blackness with the tears running down his face. Below, we had the table cleared. The mate had begged to be allowed to hold the lamp, and at the first sight of the blade he went down with it like a topmast; so that it was I who held it, and the boy, very white, with his cap still on, who had been given the captain's wrist.

[[s Dr. Figueira > Wicks]]'You will count out loud,' the doctor told him, [[s Dr. Figueira > Wicks]]'and you will look at me, and not at it. So. If you are going to fall, you will tell me first.'

[[s Wicks > Dr. Figueira]]'I shan't fall, sir,' said Wicks. [[s Wicks > Dr. Figueira]]'One. Two. Three.'

[[s Dr. Figueira > Giles Ferrar]]'And to your friend above you may say, Now.'

[[s Giles Ferrar > Tomasi]]'Now!' I roared through the skylight; and for two minutes by the same watch that had boiled our biscuit, the barque went through the worst sea that I had met with that year as if she had been running upon rails.

[[scene place=the bunk; present=Captain Strand, Giles Ferrar; time=the better part of a week]]
It was the better part of a week before the skipper sent for me. He was propped up in the bunk, as yellow as a candle, and I could see that he had been thinking.

[[s Captain Strand > Giles Ferrar]]'Ferrar,' said he, [[s Captain Strand > Giles Ferrar]]'who was it that cut me?'

[[s Giles Ferrar > Captain Strand]]'The doctor, sir.'

[[s Captain Strand > Giles Ferrar]]'What, the cook?'

[[s Giles Ferrar > Captain Strand]]'No, sir. That is, he was the cook. He's only the doctor now.'

[[s Captain Strand > Giles Ferrar]]'And who's the doctor now?'

[[s Giles Ferrar > Captain Strand]]'Wicks, sir.'

[[s Captain Strand > Giles Ferrar]]'It was the boy who cut me?'

[[s Giles Ferrar > Captain Strand]]'No, sir. The boy does the dinners.'

[[s Captain Strand > Giles Ferrar]]'Giles,' said Captain Strand, who had never called me by it before, and never did again, [[s Captain Strand > Giles Ferrar]]'tell me as a friend. Have I had a fever?'

[[s Giles Ferrar > Captain Strand]]'A high one, sir.'

[[s Captain Strand > Giles Ferrar]]'Have I got it still?'

* * *

[[scene place=Iquique; present=Dr. Figueira, Wicks, Giles Ferrar]]
We put our passenger ashore at Iquique, in the captain's second-best coat, and the whole crew stood along the rail, and put out their tongues at him for a farewell. He shook hands with each of us, and last of all with Wicks, into whose palm he put the watch.

[[s Dr. Figueira > Wicks]]'Twenty minutes,' he said, [[s Dr. Figueira > Wicks]]'for everything, always. For the pans, and for the knives, and for your own ten fingers. They will tell you that it is not necessary. They will tell you so in very good coats. What do you say to them?'

[[s Wicks > Dr. Figueira]]'I say that nobody was ill, sir.'

[[s Dr. Figueira > Wicks]]'Good,' said the old cook of the *Perpetua*. [[s Dr. Figueira > Wicks]]'Good, Doctor.'

He has it yet. It lies beside his plate in Wimpole Street, whilst he shakes his head at me, and tells the table that no ship's company could ever have been such fools; and if a lady should ask him how, in that case, he would account for its being well known that Aksel Strand lived to be eighty, Sir Albert looks down into his glass, and says that he can but suppose that somebody was keeping hold of the pulse.
