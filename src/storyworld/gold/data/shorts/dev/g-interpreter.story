title: The Guest Room
section: second | present | - | the interpreter
person: the interpreter | the interpreter; the young one; the mouth | ?
person: the colonel | the colonel; Colonel; the soldier | he/him
person: the hydrologist | the hydrologist; the engineer | she/her
person: the driver | the driver | he/him
person: the old woman | the old woman; the headwoman; Grandmother; Aunt | she/her
person: the boy with the tray | the boy with the tray; the boy; her great-grandson | he/him
person: the minister | the minister | he/him
relation: the colonel | the interpreter | colleague: hires
relation: the colonel | the driver | colleague: commands
relation: the old woman | the boy with the tray | family: great-grandmother
=====
The Guest Room

[[scene place=the yard of the barracks; present=the interpreter, the colonel; time=at six in the morning]]
You are hired at six in the morning, in the yard of the barracks, by a man who does not ask you whether you have eaten. On the chit, in the space for a name, he writes: the interpreter.

[[s the colonel > the interpreter]]— You speak it? says the colonel. What they speak up there?

[[s the interpreter > the colonel]]— My grandmother did.

[[s the colonel > the interpreter]]— I am not asking for your grandmother.

[[s the interpreter > the colonel]]— Then yes, you say.

[[scene place=the jeep; present=the interpreter, the colonel, the hydrologist, the driver; time=when the road has begun to climb]]
The hydrologist is in the jeep already, in the back, holding her cases on her knees like somebody else’s children. She shifts one of them so that you can sit. In the mirror the driver looks you over, the shoes first, then the face, and you see him arrive at something, and you see him keep it to himself.

[[s the hydrologist > the colonel]]— Do they know that we’re coming? asks the hydrologist, when the road has begun to climb.

[[s the driver > the hydrologist]]— They knew when I bought the petrol.

[[s the colonel > the driver]]— Nobody was speaking to you, says the colonel.

[[s the driver > the colonel]]— No, sir.

[[s the colonel > the interpreter]]— It’s a formality. He has turned round in his seat, he is speaking to you over the case on his own knees, the flat one, the one with the paper in it. She puts her thumb on it. They have a headwoman, don’t ask me why, she puts her thumb and the rest follow like goats. By November it’s a lake. You say what I say and you say what she says. You don’t improve it. Is that understood?

[[s the interpreter > the colonel]]— I don’t improve.

[[s the colonel > the interpreter]]— The last one improved.

[[s the hydrologist > the colonel]]— What happened to the last one? says the hydrologist.

The colonel considers the question on its merits. [[s the colonel > the hydrologist]]— He was replaced.

You eat the bread that you have in your coat, in small pieces, facing the window. Below you is the river that you have been told about. It is not much of a river. You could throw the crust across it.

[[scene place=the guest room/the room; present=the interpreter, the colonel, the hydrologist, the driver, the old woman, the boy with the tray; time=At noon]]
At noon you are in the guest room of the highest house, on the floor, between the colonel and the stove. They have been given the good cushions. There is a clock in the shape of a mosque, and there is a calendar of two years ago with a waterfall on it, and the old woman sits beneath the waterfall with her hands in her lap and looks at all of you in turn, as one looks at weather.

[[s the colonel > the interpreter]]— Tell her that we thank her for receiving us.

[[s the interpreter > the old woman]]— He thanks you, Grandmother, for receiving him.

[[s the old woman > the interpreter]]— Has he a choice? says the old woman. Ask him if his knees are bad. He is sitting like a heron.

You turn to him. [[s the interpreter > the colonel]]— She hopes that you are comfortable.

[[s the colonel > the interpreter]]— It was longer than that.

[[s the interpreter > the colonel]]— It’s a long language, you say.

By the door the driver, who is not supposed to be sitting at all, begins to cough.

A boy comes in with a tray, seven or eight years old, tongue between his teeth, six glasses of tea sliding toward the one side. He must know where one begins, the boy with the tray, but he serves the hydrologist first, because she is nearest, and then he sees his mistake and goes scarlet to the ears.

[[s the old woman > the boy with the tray]]— The soldier first, donkey.

[[s the hydrologist > the interpreter]]— What did she say to him? says the hydrologist. Is he in trouble? Tell him it’s all right.

[[s the interpreter > the boy with the tray]]— The engineer says it’s all right, you tell the boy.

[[s the boy with the tray > the interpreter]]— Is she the one who makes the water come? he says.

You do not translate this. Nobody asks you to. The hydrologist smiles at him with her whole face, and he backs out of the room with the tray held against his chest.

[[s the colonel > the interpreter]]— Now, says the colonel. Begin. The government in its generosity. No. Say that there is to be a great work, which will bring light to four provinces.

[[s the interpreter > the old woman]]— There will be a great work, Grandmother. It will bring light to four provinces.

[[s the old woman > the interpreter]]— Which four?

[[s the interpreter > the colonel]]— Which four, she asks.

[[s the colonel > the interpreter]]— What does it matter which four! The southern ones.

[[s the interpreter > the old woman]]— The southern.

[[s the old woman > the interpreter]]— So not this one. She blows upon her tea. I wanted to be certain. Go on, little mouth, it is not your fault, drink something. Whose are you?

[[s the interpreter > the old woman]]— I’m from the city, Aunt.

[[s the old woman > the interpreter]]— Nobody is from the city. You say *water* like they do in the lower village, with a stone in it. There was a girl there who married a tram conductor.

The glass is too hot to hold and you hold it. You are aware of the colonel’s face, coming slowly round toward you like a gun on a ship.

[[s the colonel > the interpreter]]— What is all this? What does she want?

[[s the interpreter > the colonel]]— She is asking about compensation.

[[s the colonel > the interpreter]]— Ah, says the colonel, and opens the flat case. Now he is happy; now he is on his own ground. Each household will have a house in the new settlement. Concrete. A tap, inside. Tell her about the tap.

[[s the interpreter > the old woman]]— He says there will be houses of concrete, you tell her, with a tap indoors. And then, because you have been asked not to improve, and because it is the same breath and costs nothing, you say: It’s eighty kilometres off, on the salt. I’ve seen it. There is no water in the tap.

The old woman nods, for some time.

[[s the old woman > the interpreter]]— And how was she? The one with the tram conductor?

[[s the interpreter > the old woman]]— She sang in the kitchen, you say. She died in March.

[[s the old woman > the interpreter]]— Ah. Well. She owed me a sieve.

[[s the colonel > the interpreter]]— Is she agreeing? says the colonel. She nodded. That’s agreement?

[[s the interpreter > the colonel]]— She is thinking about the tap.

[[s the hydrologist > the colonel]]— Colonel, says the hydrologist. She has put down her glass. I need a sample from the spring before the light goes off it. I’ll need someone to ask where it is.

[[s the colonel > the hydrologist]]— You’ll wait.

[[s the hydrologist > the colonel]]— It says in the minister’s letter that I’m not to wait.

It is quite plain, from the way he breathes, that this is not the first time today that he has met with the minister’s letter. [[s the colonel > the interpreter]]— Ten minutes, he says to you. Ten. I’ll sit here and admire the clock.

[[scene place=the path/the spring; present=the interpreter, the hydrologist, the boy with the tray; time=-]]
Outside you cannot see for the brightness. The boy, without his tray, is walking on the wall beside the path, placing his feet exactly, heel to toe, and he goes ahead of you both up through the walnut trees to the spring, which is a place where water comes out of a rock. It has a tin cup on a chain. The hydrologist kneels down in the wet in her good trousers and does nothing at all for a while.

[[s the hydrologist > the interpreter]]— You weren’t translating, she says.

[[s the interpreter > the hydrologist]]— No?

[[s the hydrologist > the interpreter]]— I had two years of the grammar at the institute. I was hopeless. But I do know the word for salt.

You look at the cup. It turns a little on its chain.

[[s the interpreter > the hydrologist]]— Will you tell him?

[[s the hydrologist > the interpreter]]— I’ve been telling him since spring. She has taken out a bottle with a label on it and is filling it, slowly, tilting it so that no air goes in. It’s limestone. All of it, the whole valley, it’s a sponge. You could build the thing to heaven and it’ll never hold. It’ll drain out at the bottom, and they’ll have moved nine hundred people for a puddle. I put it in the report. They gave the report to someone to improve.

[[s the boy with the tray > the interpreter]]— What’s she saying? says the boy.

[[s the interpreter > the boy with the tray]]— She says the water won’t stay.

He looks at her with pity. [[s the boy with the tray > the interpreter]]— Everyone knows that, he says. It goes in at the goat cave and it comes out at the mill. My uncle put a duck in.

[[s the hydrologist > the interpreter]]— What? What does he say?

[[s the interpreter > the hydrologist]]— He says they tested it with a duck.

The hydrologist sits back on her heels and laughs until she has to take her glasses off. [[s the hydrologist > the interpreter]]— Dye, she says. I asked for dye. I asked eleven times. Ask him how long it took.

[[s the interpreter > the boy with the tray]]— How long did the duck take?

[[s the boy with the tray > the interpreter]]— Four days. But it stopped to eat.

[[scene place=the guest room; present=the interpreter, the hydrologist, the colonel, the old woman, the driver, the boy with the tray; time=-]]
When you come in to the guest room again, all three of you, wet to the shins, the paper is lying on the carpet between the two cushions with an inkpad next to it. The driver has stopped pretending to stand. The colonel and the headwoman are not looking at each other with great thoroughness.

[[s the colonel > the interpreter]]— She won’t touch it, says the colonel. I’ve shown her. I have mimed it. Tell her it’s the thumb, she only needs the thumb.

[[s the interpreter > the old woman]]— He wants your thumb, Grandmother.

[[s the old woman > the interpreter]]— I gathered. Ask him what he will do, if I keep it.

[[s the interpreter > the colonel]]— She asks what will happen if she refuses.

[[s the colonel > the interpreter]]— Then it happens without the thumb. He takes off his cap. There is a red line round his head where it was, and without it he is a man of fifty-five with bad knees who has been since dawn in a jeep. Say it politely. Say I’d rather it was with.

And here is the place, you can feel it, as on a stair in the dark you feel for the step. You could say anything. They are all waiting with their faces lifted, the way your grandmother’s geese did.

[[s the interpreter > the old woman]]— He says it will happen anyway, you tell her. He says it politely. I think that he means it politely. But the engineer says that the valley won’t hold, the water will run out of it, she has put it in writing and they’ve hidden the writing, and if somebody here could make it slow. If it could be made to take a year. Then I think they’d have to count their money and see.

It is quiet. The stove ticks. Her great-grandson has come round the side of her and put his wet foot against her skirt to dry it.

[[s the colonel > the interpreter]]— That was very long, says the colonel.

Nobody helps you. You open your mouth, and find nothing in it in either language.

[[s the old woman > the colonel]]— It was longer than it need have been, Colonel, says the old woman, in his language, in the flat good accent of the capital, the accent of the wireless. The young one was explaining to me about paragraph nine. By which the consent of the headwoman is to be given in front of a notary, and the notary brought at the expense of the state. We haven’t one. The road being what it is, you might get him here by spring.

The driver puts his hand over his eyes.

[[s the colonel > the old woman]]— You speak, says the colonel. You have been sitting there. For an hour you.

[[s the old woman > the colonel]]— I was nineteen years a cook at your academy, she says. You’ll have eaten my soup. I didn’t say that I spoke it because nobody asked me; you brought a mouth, it would have been rude to the mouth. Have you a cushion? Put it under the left one, that’s the one that hurts.

He looks down at his knee. Then, God knows why, he does as he is told.

[[s the hydrologist > the colonel]]— Is there a paragraph nine? says the hydrologist, not very steadily.

[[s the colonel > the hydrologist]]— There’s always a paragraph nine.

He shuts the case. It takes two tries. And the old woman leans over to you, past the stove, and in the other language, the long one, the one with stones in it, she says close to your ear:

[[s the old woman > the interpreter]]— You improve very badly. Eat something. And send me back my sieve.
