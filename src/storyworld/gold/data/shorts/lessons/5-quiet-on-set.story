title: Quiet on Set
section: third | present | - | Ximena Duarte
person: Ximena Duarte | Ximena; Xime; my darling | she/her
person: Agnieszka | Agnieszka; Aga; the director; the voice from the ceiling | she/her
person: Folasade | Folasade; Sade; the first assistant | she/her
person: Thuy | Thuy; the girl with the brushes | she/her
person: the stand-in | the stand-in; the woman in the other dress; Perpetua Lisle; Perpetua | she/her
person: Mrs. Ngata | Mrs. Ngata; the housekeeper | she/her
person: Inés | Inés; her sister | she/her
relation: Ximena Duarte | Thuy | friend
relation: Agnieszka | Folasade | colleague
relation: Inés | Ximena Duarte | family:sister
=====
[[scene place=the nursery; present=Ximena Duarte, Thuy, Folasade, the stand-in; time=ten at night]]
It is ten at night in the nursery at Harrowgild, and Ximena has been dead for four hours.

[[s Thuy > Ximena Duarte]]"Chin up," says the girl with the brushes. [[s Thuy > Ximena Duarte]]"You're going pink."

[[s Ximena Duarte > Thuy]]"I'm alive. It shows."

[[s Thuy > Ximena Duarte]]"Not on my watch." Thuy pats grey into the hollow of her throat. [[s Thuy > Ximena Duarte]]"There. Horrible. Are you cold?"

[[s Ximena Duarte > Thuy]]"I can't feel my feet."

[[s Agnieszka > Folasade]]"Sade," says the ceiling, [[s Agnieszka > Folasade]]"what are we waiting for?"

The director sits two floors down, in the butler's pantry, among her screens and her blankets, and talks to them through a loudspeaker on the curtain rail. Nobody has set eyes on her since Monday. They call it [[q]]"the voice of God", though never in front of the rail.

[[s Folasade > Agnieszka]]"Make-up, Aga," Folasade says into her collar.

[[s Agnieszka > Folasade]]"And what does make-up wait for? Easter?"

[[s Thuy > Agnieszka]]"Two minutes!"

[[s Agnieszka > Thuy]]"I heard that two minutes already, and it was six."

Ximena shuts her eyes. When she opens them there is another woman on the far side of the cot, in the same dress. It's the stand-in, of course. She has been there all evening. They need somebody the right height to be lit, while the lead sits in a puffer coat and eats soup; and this one is so exactly right, the long neck, the sloping shoulders, the hair in the same dull knot, that twice tonight Ximena has taken her for the mirror.

[[s Ximena Duarte > the stand-in]]"You're good at that," Ximena tells her. [[s Ximena Duarte > the stand-in]]"Keeping still. I always twitch."

[[s the stand-in > Ximena Duarte]]"One gets used to it."

The other considers this. She has one hand flat on the rail of the cot, as the script says, and there is no tape on the floor where she is standing; Ximena has had to be given a cross of orange tape for each foot, like a parked lorry.

[[s Ximena Duarte > the stand-in]]"Have you done a lot?"

[[s the stand-in > Ximena Duarte]]"Only this house."

[[s Thuy > Ximena Duarte]]"Who are you talking to?" asks Thuy, without looking round.

[[s Agnieszka > Thuy, Folasade, Ximena Duarte]]"And we are *quiet*, please," the ceiling says. [[s Agnieszka > Ximena Duarte]]"Ximena, my darling, you come in by the door, you see the cot, you say your line. You don't act. You are dead; the dead don't act. Turn over."

***

[[scene place=the nursery; present=Ximena Duarte, Thuy, Folasade, the stand-in]]
By the seventh take the line has stopped being words.

[[s Ximena Duarte]]"Who has been rocking my child?" says Ximena to the cot.

[[s Agnieszka > Ximena Duarte]]"Again. You ask as if somebody took your parking space."

[[s Ximena Duarte]]"Who has been rocking my child?"

[[s Agnieszka > Ximena Duarte]]"Again."

[[s Ximena Duarte > Agnieszka]]"Could you tell me what you want, Aga?"

Nothing. The loudspeaker hums.

[[s Ximena Duarte > Agnieszka]]"Agnieszka?"

[[s Folasade > Ximena Duarte]]"She'll be on the other line," says the first assistant, rubbing her eyes. [[s Folasade > Ximena Duarte]]"Take five. Have your soup."

[[s the stand-in]]"Who has been rocking my child?"

It comes from the window. It is hardly above a breath, and every hair on Ximena's arms gets up to listen.

[[s Agnieszka > Folasade]]"That," says the voice from the ceiling. [[s Agnieszka > Folasade]]"That! Did we have that? Tell me we had that!"

[[s Folasade > Agnieszka]]"We weren't turning."

[[s Agnieszka > Folasade]]"Why were we not turning?"

[[s Folasade > Agnieszka]]"We'd cut, Aga. And that wasn't Ximena."

[[s Agnieszka > Folasade]]"I have eyes. I have her in the middle of my screen. Who else is it?"

Folasade looks at Ximena, who has her mouth full. She looks all about the nursery: rocking horse, lamp, cot, girl with brushes. She doesn't look at the window at all, or rather she does, and her eyes go over it like a hand over a wall.

[[s Folasade > Ximena Duarte, Thuy]]"There's three of us up here," she says slowly. [[s Folasade > Ximena Duarte, Thuy]]"Isn't there?"

[[s Thuy > Folasade]]"Four, with the stand-in," says Thuy.

[[s Folasade > Thuy]]"What stand-in?"

Her phone buzzes, over on the sill. Ximena's does, that is; she has forgotten that it was there. The woman in the other dress bends her long neck, and reads the screen aloud, with interest, like somebody trying out a foreign language.

[[m Inés > Ximena Duarte]]"Xime are you done? Mama wants to know if it is a nice house. Call me. Inés."

[[s the stand-in > Ximena Duarte]]"Is that your sister?" she asks. [[s the stand-in > Ximena Duarte]]"Tell her that it was a very nice house."

Thuy drops the brushes.

***

[[scene place=the back stairs/the kitchen; present=Ximena Duarte, Thuy, Folasade, Mrs. Ngata]]
They don't run. They go down the back stairs very fast, holding hands like schoolgirls, all the way to the kitchen, where the housekeeper is doing a crossword with her shoes off.

[[s Mrs. Ngata > Ximena Duarte, Thuy, Folasade]]"You've seen Perpetua," says Mrs. Ngata.

[[s Folasade > Mrs. Ngata]]"Who's Perpetua?"

[[s Mrs. Ngata > Folasade]]"Perpetua Lisle. Nursemaid here. Well, that's what she was called." She fills in a word. [[s Mrs. Ngata > Ximena Duarte, Thuy, Folasade]]"It was her own baby, you see, with the family's name on. Mother of the child and she had to call it 'Master'. Then there was a fever, and the mistress locked the nursery, with her on the wrong side."

[[s Thuy > Mrs. Ngata]]"That's the film," Thuy says. [[s Thuy > Mrs. Ngata]]"That's our actual script!"

[[s Mrs. Ngata > Thuy]]"Is it? They never told me. I thought you were doing a comedy."

[[s Ximena Duarte > Mrs. Ngata]]"Is she dangerous?"

Mrs. Ngata chews her pencil.

[[s Ximena Duarte > Mrs. Ngata]]"Mrs. Ngata, please. Is she?"

[[s Mrs. Ngata > Ximena Duarte]]"She's only ever wanted to be let go on with it. They always stop her, that's all. Somebody always screams." She looks up, over her glasses. [[s Mrs. Ngata > Ximena Duarte]]"You're her, I suppose? In the film? You've a look of her. What does she say, when she comes in and finds the cot?"

[[s Ximena Duarte > Mrs. Ngata]]"She says, 'Who has been rocking my child?'"

[[s Mrs. Ngata > Ximena Duarte]]"And what does anybody answer?"

Ximena opens her mouth. She thinks of the page: the line, and under it, in capitals, CUT TO BLACK.

[[s Ximena Duarte > Mrs. Ngata]]"Nobody does," she says. [[s Ximena Duarte > Mrs. Ngata]]"It's the end of the scene."

[[s Mrs. Ngata > Ximena Duarte]]"Well, there you are. Eighty years I make it, and all that time the poor soul's been asking a civil question." The housekeeper puts her shoes on, first one and then the other, and takes the kettle to the tap. [[s Mrs. Ngata > Ximena Duarte, Thuy, Folasade]]"Sugar?"

[[s Folasade > Mrs. Ngata]]"Three."

[[s Thuy > Mrs. Ngata]]"How can you *live* here?"

[[s Mrs. Ngata > Thuy]]"I go up with the hoover of a Tuesday and I say good morning. She's never been anything but polite. It's the family I couldn't be doing with."

[[s Agnieszka > Folasade]]"Folasade!" It is in Folasade's collar now, tiny and beside itself. [[s Agnieszka > Folasade]]"Where is everybody? I have my picture, I have her at the window, I have such a face, and nobody is pointing a microphone! Who is up there?"

[[s Folasade > Agnieszka]]"Aga, listen to me. Stay in the pantry."

[[s Agnieszka > Folasade]]"I'm going up."

[[s Folasade > Agnieszka]]"Do not go up. Lock the door and stay in the pantry!"

[[s Agnieszka > Folasade]]"Stay, she says. To me!"

They hear the pantry door. They hear her on the front stairs, in her blankets, swearing in Polish, a step at a time.

[[s Thuy > Ximena Duarte, Folasade]]"She'll scream," says Thuy.

[[s Folasade > Thuy]]"Aga? She's never screamed in her life. She makes other people."

[[s Thuy > Folasade]]"She's never met one."

But Ximena has already gone.

[[scene place=the nursery; present=Ximena Duarte, Agnieszka, the stand-in]]
She gets there second. The director is in the doorway of the nursery, smaller than her voice, with grey plaits and one sock, and both her hands over her mouth. The lamp is swinging. The cot is rocking, back and forth, and no one is anywhere near it. By the window the long neck turns.

[[s the stand-in > Agnieszka]]"Who," says Perpetua, [[s the stand-in > Agnieszka]]"has been rocking my child?"

[[s Ximena Duarte > Agnieszka]]"Don't scream," Ximena whispers.

[[s Agnieszka > Ximena Duarte]]"I'm not," the director whispers back, through her fingers. [[s Agnieszka > Ximena Duarte]]"I am thinking who should answer. I didn't write an answer. Why did I not write one?"

[[s the stand-in > Ximena Duarte, Agnieszka]]"Who has been rocking my child?"

The words are the same words. It's the oddest thing: Ximena knows every breath in them, she has practised them in the bath, on the ferry, to the dog, and she has never once supposed that somebody was waiting to be told. The air in the room has gone tight and sour, as it does before a plate breaks. One of the panes has begun to sing.

Ximena goes in. It is only eight steps to the tape on the floor, and she has walked it seven times tonight, and she was acting then. She puts one hand on the rail of the cot. It is shaking like a dog.

[[s Ximena Duarte > the stand-in]]"I have," she says. [[s Ximena Duarte > the stand-in]]"Only while you were out of the room. He's been no trouble."

The other doesn't speak. She's looking at the blanket.

[[s Ximena Duarte > the stand-in]]"He asked for you."

[[s the stand-in > Ximena Duarte]]"What did he ask?"

[[s Ximena Duarte > the stand-in]]"For his mother," says Ximena. [[s Ximena Duarte > the stand-in]]"He said it quite clearly. Everybody heard."

[[s Agnieszka > the stand-in]]"I heard it," says Agnieszka from the door. [[s Agnieszka > the stand-in]]"I have it on the tape."

And the cot, little by little, stops. Somewhere under the boards a door that has been shut for eighty years lets out its breath.

***

[[scene place=the terrace; present=Ximena Duarte, Thuy; time=dawn]]
At dawn Ximena sits out on the terrace, with half of the grey still on, and rings her sister.

[[s Inés > Ximena Duarte]]"So?" says Inés, full of sleep. [[s Inés > Ximena Duarte]]"Was it a nice house?"

[[s Ximena Duarte > Inés]]"It was. Somebody told me to tell you."

[[s Inés > Ximena Duarte]]"Who did?"

[[s Thuy > Ximena Duarte]]"Chin up," says Thuy, coming along the wall with a wet cloth, [[s Thuy > Ximena Duarte]]"let's get you off," and Ximena lifts up her face to be made alive.

[[s Inés > Ximena Duarte]]"Xime? Who told you?"

[[s Ximena Duarte > Inés]]"My stand-in," says Ximena.
