title: The Log
section: third | past | - | Nora Tierney
person: Nora Tierney | Nora Tierney; Nora; Mrs Tierney; keeper's wife | she/her
person: Galbraith | Galbraith; Mr Galbraith; the inspector | he/him
person: Cass | Cass; the elder girl | she/her
person: Bridie | Bridie; the small one; the child | she/her
person: Martin Tierney | Martin; Mr Tierney | he/him
person: Foley | Foley | ?
person: the coxswain | the coxswain | he/him
relation: Nora Tierney | Cass | family: mother
relation: Nora Tierney | Bridie | family: mother
relation: Cass | Bridie | family: sister
relation: Nora Tierney | Martin Tierney | family: wife
relation: Martin Tierney | Cass | family: father
relation: Martin Tierney | Bridie | family: father
=====
The Log

[[scene place=the landing; present=Nora Tierney, Cass, Bridie, Galbraith, the coxswain; time=the ninth of October]]
The tender came round the point on the ninth of October with her flag up, and there was a hat in the stern of her.

[[s Cass > Nora Tierney]]—It's himself, said Cass.

[[s Nora Tierney > Cass]]—It is not. He was here in June.

[[s Cass > Nora Tierney]]—It's a hard hat, Mama. The relief men have soft ones.

Nora Tierney put down the pail. She looked at the boat, and at the tower, and then at her two daughters, first one and then the other, the way you'd look over a room before you opened the door to it.

[[s Nora Tierney > Cass, Bridie]]—What do we say?

[[s Cass > Nora Tierney]]—He's in his bed with his chest, said the elder girl.

[[s Nora Tierney > Bridie]]—Bridie?

[[s Bridie > Nora Tierney]]—He's in his bed with his chest, Bridie said. He has a poultice.

[[s Nora Tierney > Bridie]]—You needn't say poultice.

[[s Bridie > Nora Tierney]]—He'd have a poultice if he had a chest.

[[s Nora Tierney > Bridie]]—Say nothing at all, so. You're shy. Let you be shy the whole day, and there's a penny in it.

The three of them went down the steps in order of size. It was a flat grey sea with no harm in it, and the boat came in easily to the landing. The inspector stood up before she'd touched. He was a long-faced Presbyterian by the name of Galbraith, who had never in six years taken a cup of tea on the rock. He stepped across with his bag in his hand like a man getting down from a tram.

[[s Galbraith > Nora Tierney]]—Mrs Tierney.

[[s Nora Tierney > Galbraith]]—Mr Galbraith, sir. You're very welcome. We'd no word of you.

[[s Galbraith > Nora Tierney]]—That is the purpose of it. He looked past her up the steps. Where is your husband?

[[s Nora Tierney > Galbraith]]—He's in his bed, sir. It's his chest.

[[s Galbraith > Nora Tierney]]—Since when?

[[s Nora Tierney > Galbraith]]—Sunday.

[[s the coxswain > Galbraith]]—Will I wait on you, sir? the coxswain called from the boat. I've the oil to put off at Carrig.

[[s Galbraith > the coxswain]]—Go to Carrig. Come back for me at four. And Galbraith turned his face up to the tower, where the glass was, and kept it there so long that Nora felt the sweat come out under her hair. The panes are clean, he said.

[[s Nora Tierney > Galbraith]]—They are, sir.

[[s Galbraith > Nora Tierney]]—It was a dirty night on Thursday, for panes.

[[s Nora Tierney > Galbraith]]—We've the two girls, said Nora. They're great girls with a cloth.

[[scene place=the lamp room; present=Nora Tierney, Galbraith, Cass, Bridie; time=-]]
There were a hundred and nineteen steps, and he went up them as he did everything, at one pace. She followed with the keys. She could hear Cass behind her, and behind Cass the slap of bare feet that had been told to stay in the kitchen.

In the lamp room he took off his gloves. He ran one finger round the base of the lens and looked at the finger. He asked for the spare mantles, and Cass handed them to him. He asked for the oil measure and Cass had it in her hand.

[[s Galbraith]]—What is the pressure?

[[s Cass > Galbraith]]—Sixty-five, sir, said Cass.

[[s Galbraith > Cass]]—I was speaking to your mother.

[[s Nora Tierney > Galbraith]]—Sixty-five, said Nora.

[[s Galbraith > Nora Tierney]]—And the character of the light?

[[s Nora Tierney > Galbraith]]—Two flashes every fifteen seconds. White.

[[s Galbraith > Nora Tierney]]—How long to wind the machine?

[[s Nora Tierney > Galbraith]]—It's a quarter of an hour to wind, and it'll run forty minutes. Forty-three, if it's after being oiled. If you're not spared to wind it you can turn it by hand, but you'd want to be counting.

He turned about and studied her. It came to her that a keeper's wife might know the half of that and not the other half.

[[s Galbraith > Nora Tierney]]—You've had occasion to count, Mrs Tierney?

[[s Nora Tierney > Galbraith]]—I've heard him at it, sir.

[[s Bridie > Galbraith]]—Ninety-eight, ninety-nine, said a voice from the stairhead. The small one had got her chin up on to the floor of the room. That's how you know, she said. You sing it. [[q]]“Ninety-eight, ninety-nine, Holy Mother, flash.”

[[s Cass > Bridie]]—Bridie, said Cass.

[[s Bridie > Cass]]—I amn't saying anything. I'm only singing.

[[s Galbraith]]—And who is this?

[[s Nora Tierney > Galbraith, Bridie]]—That's our Bridie, sir, she's eight, she's shy. Go down, Bridie, and see to your father.

[[s Bridie > Nora Tierney]]—How will I see to him?

[[s Cass > Bridie]]—Bring him up a drink of water, said Cass. The way you always do.

The child looked at her sister with great interest. Then the chin went away. They listened to the feet the whole way down.

[[s Galbraith > Nora Tierney]]—I should like to see the log, said Galbraith.

[[scene place=the watch room/the desk; present=Nora Tierney, Galbraith, Cass; time=-]]
It was on the desk in the watch room, with the pen laid beside it and the pen wiped. He sat down in Martin's chair. He put on a pair of steel spectacles and went back to June and began to come forward, a page at a time, and there was no sound but the pages. Nora stood with her hands under her apron. Cass had placed herself next to the barometer, and she was as white as the wall.

[[s Galbraith > Nora Tierney]]—[[m Martin Tierney]]“Wind south-west, fresh. Lit at 8.37. Extinguished at 4.05. Painted store,” the inspector read out. He writes a clear hand, your husband.

[[s Nora Tierney > Galbraith]]—He had the Brothers, sir.

[[s Galbraith > Nora Tierney]]—[[m Martin Tierney]]“Wind west. Lit at 7.40.” That's August. He turned over. [[m Nora Tierney]]“Wind westerly, moderate. Lit at 6.47. Extinguished 5.17. Whitewashed the steps.” September, the fourth. It is a very clear hand still. He has begun to dot his i's.

Nobody answered him.

[[s Galbraith > Nora Tierney]]—He hadn't the habit of it before, said Galbraith. One gets to know them. I've forty-one stations, I could tell you any man of them by his sevens. Mr Tierney crosses a seven. He crosses them all the summer. And then on the fourth of September he gives it up.

[[s Cass > Galbraith]]—His eyes aren't great, Cass said.

[[s Galbraith > Cass]]—Are they not?

[[s Cass > Galbraith]]—No, sir. He says the cross makes it like a four.

[[s Galbraith > Cass]]—Does he say that? Does he say it from the bed? The inspector took off the spectacles and rubbed the place where they sat. Mrs Tierney, is there anyone in that bed?

She'd had the answer by heart for five weeks. She had tried it over at night, up here, with the machine clanking round and her two hands black. She opened her mouth and it was gone from her, every word. It was the girl that spoke.

[[s Cass > Galbraith]]—There's a bolster.

[[s Nora Tierney > Cass]]—Cass.

[[s Cass > Nora Tierney]]—He'll only go in and look, Mama. There's a bolster, sir, and a cap on it. I did it very well. I've it turned to the wall.

[[s Galbraith]]—Thank you, said Galbraith. Is he dead?

[[s Nora Tierney > Galbraith]]—He is not, said Nora.

[[s Galbraith > Nora Tierney]]—I must ask you. If a man died on the station, and was not reported so as to draw his pay—

[[s Nora Tierney > Galbraith]]—He isn't dead. He went ashore on the third of September in Foley's boat for a tooth. He'd his good boots on. I said to him, that's a lot of boots for a tooth, and he laughed at me. She heard her own voice going along, quite level, like someone reading out the wind. There was a letter came with the flour. It's from Liverpool. I could get it for you. He says he can't be listening to it any more. He says he's sorry.

[[s Galbraith > Nora Tierney]]—Listening to what?

[[s Nora Tierney > Galbraith]]—I don't know, sir. The sea, I suppose. Or us.

Somewhere below, the small one was singing. The inspector looked for a time at the page in front of him.

[[s Galbraith > Nora Tierney]]—And from the third of September, he said.

[[s Nora Tierney > Galbraith]]—I lit it. I wind it until two and Cass has it until it's out. I wouldn't let her go out on the gallery. Only the once.

[[s Cass > Galbraith]]—It was a bird, said Cass. It broke a pane. I'd a rope on.

[[s Galbraith > Cass]]—How old are you?

[[s Cass > Galbraith]]—Twelve, sir. Thirteen in Lent.

[[s Nora Tierney > Galbraith]]—It has not been out, said Nora. You may ask any ship. There wasn't one night it was out, nor late, nor the wrong count, and there was the eleven days of that gale. I know well what I did. I know it's a forgery and I know it's the house. If you write it down we're on the tender at four o'clock with our beds. I've nobody ashore. I'd nowhere to put them, so I lit the lamp.

He didn't say a word. He screwed the top off his own ink.

[[scene place=the kitchen; present=Nora Tierney, Galbraith, Cass, Bridie; time=A while after three]]
A while after three they heard him on the stairs. He came into the kitchen, where he'd never set foot, and the three of them stood up from the table.

Bridie was the first to find her tongue.

[[s Bridie > Galbraith]]—Have you a chest too? she said to him. You look like you have.

[[s Nora Tierney > Bridie]]—Bridie, you're shy.

[[s Bridie > Nora Tierney]]—I was shy all day, Mama. I want my penny.

[[s Galbraith > Nora Tierney]]—I've written my report, said Galbraith. I'll thank you to hear it, for it concerns you. He had the sheet in his hand, and he held it well away from him and read it in the same dry voice that he used for the oil. [[m Galbraith]]“Station visited without notice, ninth October. Lamp, lens, machine and stores in better order than at any inspection since 1906. Log kept to the hour. Principal keeper found absent from duty without leave.”

Cass made a small noise.

[[s Galbraith > Nora Tierney]]—[[m Galbraith]]“And is dismissed the service. Pending the appointment of a successor, for which the season is late, and the landing uncertain, I have left the light in charge of an Assistant, temporary, at three-fifths pay, who is known to me to be fully acquainted with the station.” He folded it over. It wants a name, he said. I've put [[m Galbraith]]“N. Tierney”. They don't ask at the office what N is for. I don't suppose that I shall remember to tell them.

Nora had hold of the edge of the table. She found that she couldn't let go of it to do any of the things that you would do, to bless herself, or to take the man's hand.

[[s Nora Tierney > Galbraith]]—Three-fifths, she said. It was all that she could find.

[[s Galbraith > Nora Tierney]]—It's a scandal, but it's the rate. The Board will send a man in April. It may be May, if I mislay the file. By then you'll have a character from me, and there is a shore station at Ardkeel where the attendant's past seventy. He buttoned the paper into his coat. You will sign the log in your own name from tonight. And cross your sevens, or don't cross them, as you please, but be the one thing or the other.

[[s Nora Tierney > Galbraith]]—I will, sir.

[[s Bridie > Galbraith]]—What about the bolster? Bridie asked. Will he get dismissed?

[[s Galbraith > Bridie]]—He's been insubordinate, said the inspector. I spoke to him for some time, and he kept his face to the wall.

It took them a moment. Cass laughed first, a sort of bark with her hand over it, and she looked so frightened at herself that it set the child off. Nora didn't laugh. She had turned her back on the lot of them and was doing something to the range.

[[s Nora Tierney > Galbraith]]—You've never taken tea here, Mr Galbraith, she said to the kettle.

[[s Galbraith > Nora Tierney]]—I have never been asked twice.

[[s Nora Tierney > Galbraith]]—I'm asking you now, so. That's twice.

He considered it. From the window you could see the tender, no bigger than a boot, coming away from Carrig with the light going yellow behind her. He pulled out the chair that was nobody's and sat down in it, and put his hard hat on the floor.

[[s Galbraith > Cass]]—What time do you light? he asked Cass.

[[s Cass > Galbraith]]—Nineteen minutes to six, sir, the elder girl said. We've time.
