title: The Quarter Sessions at Thistle Bottom
section: third | past | - | -
person: the Badger | the Badger; the magistrate; Your Worship; old Brock | he/him
person: the Fox | the Fox; the prisoner; the red gentleman; Russet | he/him
person: the Goose | the Goose; Mrs. Gander; the prosecution; Aunt Gander | she/her
person: the Weasel | the Weasel; the defence; counsel for the defence; my learned friend | he/him
person: the Mole | the Mole; the constable; Constable | he/him
person: the sparrows | the sparrows; the gallery | they/them
person: the Hen | the Hen; Dame Henrietta Dapple; Hetty; the deceased; the brown hen | she/her
relation: the Fox | the Hen | romantic
relation: the Goose | the Weasel | rival
relation: the Goose | the Hen | other
=====
[[scene place=the old lime-kiln/the court; present=the Badger, the Fox, the Goose, the Weasel, the Mole, the sparrows; time=Michaelmas]]
The court sat, as it has always sat, in the old lime-kiln at Thistle Bottom, on the first dry night of Michaelmas, with the Badger on the upturned trough and the sparrows along the rim.

[[s the Mole > the sparrows, the Goose, the Weasel, the Fox]]‘Be upstanding!’ cried the Mole, who was the constable, and was facing the wrong way.

[[s the Badger > the Mole]]‘Other side, Constable.’

[[s the Mole > the sparrows, the Goose, the Weasel, the Fox]]‘Be upstanding,’ said the Mole to the other side. [[s the Mole > the sparrows, the Goose, the Weasel, the Fox]]‘Thistle Bottom against Fox. One hen.’

[[s the sparrows]]‘Shame,’ chirped the gallery. [[s the sparrows]]‘Shame! Which hen?’

[[s the Mole > the sparrows]]‘The brown one from the glebe.’

[[s the sparrows]]‘*Oh*, shame.’

The prisoner stood in the bucket which served as a dock, with his paws folded upon its edge. He was a lean red gentleman with a torn ear. He hadn’t run. It took three hounds as a rule to bring him as far as the gate, and on Tuesday he had walked in by himself, wiped his feet, and asked if this was the place.

[[s the Badger > the Fox]]‘How do you plead?’ said the Badger.

[[s the Weasel > the Badger]]‘Not guilty,’ said counsel for the defence, a weasel, before anyone else could speak. [[s the Weasel > the Badger]]‘Not guilty, Your Worship, and if guilty, provoked, and if not provoked, then peckish.’

[[s the Goose > the Badger]]‘My learned friend can’t have all three,’ said the Goose.

[[s the Weasel > the Goose]]‘I’ll have what I like. It’s a free kiln!’

[[s the Goose > the Weasel]]‘You’d have the eggs as well, I dare say.’

[[s the Weasel > the Badger]]‘Your Worship! I have *never* been convicted of eggs.’

[[s the Badger > the Goose, the Weasel]]‘Both of you sit down,’ said the magistrate. [[s the Badger > the Goose]]‘Mrs. Gander, call something.’

The Goose called the Mole.

[[s the Goose > the Mole]]‘You were on duty by the glebe on Monday night, Constable. Tell us what you saw.’

[[s the Mole > the Goose]]‘I don’t see things, ma’am. I saw nothing in the usual manner.’

[[s the Goose > the Mole]]‘What did you hear, then?’

[[s the Mole > the Goose]]‘Feet,’ said the Mole, after reflection. [[s the Mole > the Goose]]‘Four soft ones, going along. Then the four coming back, with two scratchy ones between.’

[[s the Goose > the Mole]]‘Dragging?’

[[s the Mole > the Goose]]‘More skipping, ma’am.’

[[s the Weasel > the Badger]]‘No questions!’ said the Weasel quickly.

[[s the Badger > the Weasel]]‘Skipping,’ said the Badger, and wrote it in the dust with his claw. [[s the Badger > the Weasel]]‘It’s an odd way to go to one’s death. Doesn’t the defence want to ask about that?’

[[s the Weasel > the Badger]]‘The defence never asks a thing it doesn’t know the answer to, Your Worship. It’s how I’ve kept my figure.’

Then the Goose called the feathers. They were brought up on a dock leaf: nine of them, brown, with a white fleck. She held up each. She was a stout bird, in her second widowhood, and was known to have bitten a bishop.

[[s the Goose > the Badger]]‘Found at the mouth of his earth. And there’s this, Your Worship, that was on his table, beneath a stone. I should like the constable to read it.’

[[s the Mole > the Goose]]‘I’m a mole,’ said the Mole.

[[s the Goose > the Mole]]‘Then I’ll read it myself.’ She held it off at the length of her neck. [[s the Goose > the Badger, the sparrows]]‘“My dear Russet. I’ve got the latch up. Come at moonrise by the nettles, and don’t wear the collar, it jingles. They’ll say that I was mad. Your own supper, H.”’

There was a silence in the gallery, so long that one could hear them thinking.

[[s the sparrows]]‘*Supper*,’ they breathed.

[[s the Weasel > the Fox]]‘You didn’t tell me there was a letter,’ the Weasel said, out of the corner of his whiskers.

The Fox looked at the dock leaf, and did not seem to have heard.

[[s the Badger > the Fox]]‘Is it addressed to you?’

[[s the Fox > the Badger]]‘It is, sir.’

[[s the Badger > the Fox]]‘And who’s H.?’

[[s the Fox > the Badger]]‘I’d rather not say, sir.’

[[s the Goose > the Badger]]‘It’s the deceased. Dame Henrietta Dapple, Hetty to her friends, of whom I was the nearest. I taught that chick to swim. I taught her twice.’ The Goose had to stop, and fold her wings again. [[s the Goose > the Fox]]‘What did you do with her?’

[[s the Weasel > the Fox]]‘Don’t answer that.’

[[s the Goose > the Fox]]‘What did you do with Hetty?’

[[s the Weasel > the Fox]]‘Don’t answer it, it’s a trap, she’s only...’

[[s the Fox > the Weasel]]‘Be quiet, there’s a good fellow,’ said the prisoner. [[s the Fox > the Badger]]‘Your Worship, might I put a case? Suppose there were two persons. Suppose that it’d be as much as one of their lives was worth, were it known that she wasn’t dead.’

[[s the Badger > the Fox]]‘Were it known by whom?’

[[s the Fox > the Badger]]‘By the farmer. He’d have been looking for a hen, sir. He doesn’t look for a fox’s dinner.’

The Badger took off his wig, which was a bird’s nest, and looked inside it as though the law might be written there.

[[s the Badger > the Fox]]‘You’re asking me to hang you for a murder,’ he said slowly, [[s the Badger > the Fox]]‘so that nobody will suspect you of not having done it.’

[[s the Fox > the Badger]]‘I shouldn’t *ask*, sir. But I’d be obliged.’

[[s the Goose > the Badger]]‘It’s a trick!’

[[s the Weasel > the Badger]]‘It is a trick,’ cried the Weasel, [[s the Weasel > the Badger]]‘and I wish I’d thought of it. No body! I move that we all go home.’

[[s the Goose > the Badger]]‘I move that we look in his stomach.’

[[s the Badger > the Goose]]‘With what?’

[[s the Goose > the Badger]]‘I’m not particular.’

[[s the sparrows]]‘Stomach! Stomach!’ sang the sparrows. [[s the sparrows]]‘Home! Stomach! Home!’

[[s the Hen > the Mole]]‘Let me *in*, you ridiculous creature!’ said somebody on the other side of the door.

Every head in the kiln went round except the Mole’s, which had been there all the time.

[[s the Mole > the Hen]]‘Password?’ the Mole inquired of the keyhole.

[[s the Hen > the Mole]]‘I don’t know the password, I’m *dead*.’

[[s the Mole > the Badger]]‘She doesn’t know the password, Your Worship.’

[[s the Fox > the Hen]]‘Go away!’ the Fox shouted. It was the first time that he’d raised his voice. He’d got both paws upon the rim, and the bucket was rocking. [[s the Fox > the Hen]]‘Go back, you fool, you’ll spoil it all! I’d nearly got them to convict!’

[[s the Hen > the Fox]]‘I heard you nearly get them,’ returned the voice. [[s the Hen > the Fox]]‘I have never heard anything so stupid in my life. Who’s going to do the roof?’

[[s the Badger > the Mole]]‘Open the door, Constable,’ said the Badger.

[[scene place=the court; present=the Badger, the Fox, the Goose, the Weasel, the Mole, the sparrows, the Hen]]
She was very small, for the size of the scandal. She came down the middle of the court with nine feathers gone from her tail, and she didn’t look to left or right until she reached the bucket, and there she pecked the red gentleman smartly on the nose.

[[s the Hen > the Fox]]‘That’s for Tuesday,’ said the brown hen. [[s the Hen > the Fox]]‘“Just popping out,” you said!’

[[s the Goose > the Hen]]‘Hetty,’ said the Goose.

[[s the Hen > the Goose]]‘Hello, Aunt Gander. Don’t take on. Those are only moult.’

[[s the Goose > the Hen]]‘We had a service. I said a few words. Oh, you wicked girl, it was “supper”, it was written *down*...’

[[s the Hen > the Goose]]‘It’s what he calls me. It’s a joke, Aunt; one has them. He’s mine. “Breakfast”, I call him, and he answers to it.’ The Hen turned about. [[s the Hen > the Badger]]‘Your Worship, I’ll be short. I was to be done on the Sunday, with parsley. I’d stopped laying. I lay for people that I like. And this one used to come and sit under the henhouse of an evening, and I called down that if he’d come to eat me he had better get on with it, and d’you know what he said?’

[[s the Badger > the Hen]]‘What did he say?’

[[s the Hen > the Badger]]‘He said, “I only came for the conversation.”’

[[s the sparrows]]‘*Aah*,’ went the gallery.

[[s the Weasel > the Badger]]‘Hearsay,’ said the Weasel from mere habit.

[[s the Goose > the Weasel]]‘Whose side are you on?’

[[s the Weasel > the Goose]]‘I’ve lost my place, madam. Whose are you?’

[[s the Mole > the Badger]]‘Is somebody dead or not?’ asked the constable. [[s the Mole > the Badger]]‘Only it has to go down in the book, Your Worship, and there are just the two columns.’

[[s the Badger > the Mole]]‘Leave a space,’ said the Badger.

The Goose had still not answered the Weasel, and was thinking it over. She looked at the torn ear, and at the nine feathers, and at her goddaughter, who was standing underneath the bucket with her beak up as though it were a balcony.

[[s the Goose > the Fox]]‘Are you good to her?’ she asked.

[[s the Fox > the Goose]]‘I do my best, ma’am. I’ve gone over to beetles.’

[[s the Goose > the Fox]]‘And do they agree with you?’

[[s the Fox > the Goose]]‘Not in the least,’ said the Fox.

[[s the Badger > the Goose, the Weasel]]‘I have to give some verdict,’ the magistrate complained. [[s the Badger > the Goose, the Weasel]]‘I can’t acquit him: the farmer’s cat’s behind the nettles, she’s been there for an hour, and by breakfast it’ll be all over the yard. Can the prosecution help me?’

[[s the Goose > the Badger]]‘The prosecution,’ said Mrs. Gander, very loudly indeed, in the direction of the nettles, [[s the Goose > the Badger]]‘has seen the remains! They were *dreadful*! There was nothing left of her but the feathers!’

[[s the Weasel > the Badger]]‘And the defence concedes it,’ roared the Weasel. [[s the Weasel > the Badger]]‘My client’s a brute!’

[[s the Badger > the Fox]]‘Then it’s guilty,’ bellowed the Badger, [[s the Badger > the Fox]]‘and I sentence you to be banished over the hill, for life, tonight, with...’ He leaned down across the trough. [[s the Badger > the Hen]]‘Is there anything you’ll need?’ he asked behind his paw.

[[s the Hen > the Badger]]‘A bit of felt,’ whispered the deceased, [[s the Hen > the Badger]]‘for the roof.’

[[s the Badger > the Fox]]‘And with felt!’ thundered old Brock.

The sparrows could not have told you what it meant. It had been a murder, and then a romance, and at the last a matter of roofing. But they could tell justice when they saw it, and all the way along the rim of the kiln, with one voice, they cheered.
