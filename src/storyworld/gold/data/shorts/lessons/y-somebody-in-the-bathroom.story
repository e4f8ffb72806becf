title: Somebody in the Bathroom
section: third | present | - | Jas
person: Jas | Jas; Jassi | he/him
person: Kiran | Kiran; Kir; Miss Dhaliwal; the bride; his sister; the kettle | she/her
person: Mum | Mum; Harjit; his mother | she/her
person: Biji | Biji; his grandmother; the old woman; her mother-in-law | she/her
person: Auntie Bal | Auntie Bal; Bal; his aunt | she/her
person: Owen Prosser | Owen; the bridegroom | he/him
person: Mr. Prosser | Mr. Prosser; Glyn; a stout man in a morning coat; the stout man | he/him
relation: Jas | Kiran | family:brother
relation: Mum | Jas | family:mother
relation: Mum | Kiran | family:mother
relation: Biji | Jas | family:grandmother
relation: Biji | Kiran | family:grandmother
relation: Biji | Mum | family:mother-in-law
relation: Auntie Bal | Mum | family:sister
relation: Auntie Bal | Jas | family:aunt
relation: Auntie Bal | Kiran | family:aunt
relation: Kiran | Owen Prosser | romantic
relation: Mr. Prosser | Owen Prosser | family:father
=====
[[scene place=the landing/the stairs; present=Jas, Kiran, Mum, Auntie Bal; time=nine-forty/the morning of his sister's wedding]]
At nine-forty on the morning of his sister's wedding Jas is sitting on the landing in a pink turban with his back against the bathroom door. There are two women on the stairs below him, and both have pins in their mouths.

[[s Mum > Jas]]"What's she saying?" asks Mum.

[[s Jas > Mum]]"She isn't."

[[s Mum > Jas]]"Ask her again."

[[s Jas > Kiran]]"Kiran," says Jas to the door. [[s Jas > Kiran]]"Mum wants to know what you're saying."

The door has a hook on it with three dressing gowns. They say as much as his sister does.

[[s Auntie Bal > Mum]]"She was like this about the brace," says Auntie Bal.

[[s Mum > Auntie Bal]]"She was eleven about the brace."

[[s Auntie Bal > Mum]]"I'm only telling you. She went in there with a tin of peaches. It was two days."

[[s Mum > Auntie Bal]]"There weren't six hundred people waiting for the brace, Bal! There wasn't a horse!" His mother takes the pins out, in order to be louder. [[s Mum > Kiran]]"Kiran! There is a horse!"

Nothing.

[[s Mum > Jas]]"Is she crying? Can you hear if she's crying?"

Jas puts an ear to the panel. What he can hear is the extractor fan, which they have all been meaning to get seen to.

[[s Jas > Mum]]"She's not crying."

[[s Mum > Jas]]"How do you know?"

[[s Jas > Mum]]"She sniffs."

[[s Auntie Bal > Mum]]"It's nerves," says his aunt. [[s Auntie Bal > Mum]]"You had nerves, Harjit. You were sick in the Maharaja Sweet Centre."

[[s Mum > Auntie Bal]]"I had a bug."

[[s Auntie Bal > Mum]]"You had a bug called Balwinder from the bus garage."

[[s Mum > Auntie Bal]]"Will you keep your voice down?" Mum glances at the ceiling, above which there is an attic, in which there is her mother-in-law. [[s Mum > Jas]]"Jassi, you talk to her. She tells you things. I'm going to go and lie to the caterers."

They go down. They're still at it in the kitchen; he can follow it through the floor, like a neighbour's football.

[[scene place=the landing/the bathroom; present=Jas, Kiran]]
When it's quiet enough, his phone buzzes against his leg.

[[m Kiran > Jas]]"have they gone," it says.

He looks at the door. He looks at the phone. He types, [[m Jas > Kiran]]"You're two feet away from me."

[[m Kiran > Jas]]"i can't talk. if i talk i'll do the voice"

[[m Jas > Kiran]]"What voice?"

[[m Kiran > Jas]]"the brace voice"

[[m Jas > Kiran]]"OK. Don't talk. What's up?"

Three dots come, go off, and come back. She must be writing him the whole of it.

[[m Kiran > Jas]]"he hasn't got any cousins," says the phone.

[[m Jas > Kiran]]"Owen?"

[[m Kiran > Jas]]"not one. his dad's an only one and his mum was. there's nine people coming on his side jas. NINE. one's his dentist"

[[m Jas > Kiran]]"I like his dentist."

[[m Kiran > Jas]]"everyone likes his dentist. that's not what i'm saying"

[[m Jas > Kiran]]"What are you saying?"

[[m Kiran > Jas]]"i'm saying he's going to stand there in a turban auntie bal did, with nine people, and look at six hundred of us, and he's going to realise"

[[m Jas > Kiran]]"Realise what?"

He waits. This time there aren't any dots at all.

[[m Jas > Kiran]]"Kiran?"

[[m Jas > Kiran]]"Realise what?" he types again, and above his head the attic stairs begin to creak, one at a time, each with a rest after it.

[[scene place=the landing; present=Jas, Kiran, Biji]]
His grandmother comes down backwards, as off a boat. She's four foot ten in a cream suit and white trainers, and her dentures are in, which means that she has been told it is serious.

[[s Biji > Jas]]"Move," says Biji.

[[s Jas > Biji]]"She's locked it."

[[s Biji > Jas]]"I have heard that she's locked it. They have heard in Wolverhampton. Move over, my bottom is not as wide as it was."

She lets herself down beside him with a hand on his turban, which will have to be done again. They sit. The fan goes round.

[[s Biji > Jas]]"What's the matter with her?"

[[s Jas > Biji]]"She thinks that Owen's going to see how many of us there are and do a runner."

[[s Biji > Jas]]"Sensible," says the old woman.

[[s Kiran > Biji]]"I can hear you," says the door. It's the voice, all right; it goes up at the end like a kettle.

[[s Biji > Kiran]]"Good. It's rude to listen and not to speak. Have you eaten?"

[[s Kiran > Biji]]"No."

[[s Biji > Jas]]"Jas, put a rusk under."

[[s Jas > Biji]]"I haven't got a rusk, Biji. Nobody's got a rusk. We're all over twenty."

[[s Biji > Kiran]]"When I came to this country," says his grandmother, [[s Biji > Kiran]]"I was nineteen, and I had seen your grandfather two times. He met me at Heathrow with a coat. I had not known that I'd need a coat. I looked at it and I thought, if he's the kind that brings a coat I can stand the rest."

[[s Kiran > Biji]]"That's nice," says the kettle.

[[s Biji > Kiran]]"It was his brother's coat. He'd come on the bus with no money and his brother's coat, and it was the brother who'd thought of it. I found that out in nineteen ninety-one."

[[s Kiran > Biji]]"Then what are you telling me for?"

[[s Biji > Kiran]]"I'm passing the time until you want the toilet to yourself less than I want it at all."

Something happens behind the door that might be a sniff, and might not.

[[s Kiran > Jas]]"Did she laugh?" it says. [[s Kiran > Jas]]"Jas? Is she laughing at me?"

[[s Jas > Kiran]]"She never laughs. She's just sitting here."

[[s Jas > Biji]]"You're not laughing, are you?" he adds.

Biji does not dignify it.

Downstairs the doorbell goes, and there's a scream, and then a second in a different key. [[s Auntie Bal > Mum]]"You can't let him in!" Auntie Bal is crying. [[s Auntie Bal > Mum]]"He's not meant to see her!" And Mum: [[s Mum > Auntie Bal]]"Well, he can't, can he? She's in the flaming bathroom!"

[[scene place=the landing/the stairs; present=Jas, Kiran, Biji, Mum, Auntie Bal, Owen Prosser, Mr. Prosser]]
First up the stairs is a stout man in a morning coat, with a leek in the buttonhole. He's as red as the carpet. Behind him comes the bridegroom, whose turban is not pink so much as salmon, and leans; and behind him, holding on to his sash as if he were a dog, come Mum and Auntie Bal.

[[s Mr. Prosser > Jas, Biji]]"Good morning," says the stout man. [[s Mr. Prosser > Jas, Biji]]"Sorry to barge in. We had a text message."

[[s Jas > Mr. Prosser]]"Who from?"

[[s Mr. Prosser > Jas]]"From your good self, I think."

Jas looks at his phone. He looks at what he sent, and when, and to which of the two people who begin with the same picture of the two of them at Barry Island.

[[s Jas > Owen Prosser]]"Ah," he says. [[s Jas > Owen Prosser]]"Which bit did you get?"

[[s Owen Prosser > Jas]]"'Realise what,'" says Owen. [[s Owen Prosser > Jas]]"Then I got it again. I thought, that's never good, is it? Not twice." He is looking past Jas. He's looking at the three dressing gowns. [[s Owen Prosser > Kiran]]"Kiran?"

The fan goes round.

[[s Owen Prosser > Kiran]]"Kir, it's me. What am I meant to be realising?"

[[s Mum > Owen Prosser]]"It's nerves," Mum tells him. [[s Mum > Owen Prosser]]"It's low blood sugar. There's nothing to realise."

[[s Auntie Bal > Owen Prosser]]"There's peaches," says Auntie Bal.

[[s Mum > Auntie Bal]]"Bal, I swear to God."

[[s Owen Prosser > Kiran]]"I'm not cross. I only want to –"

[[s Kiran > Owen Prosser]]"There's too many of us!" wails the door.

[[s Owen Prosser > Kiran]]"Too many what?"

[[s Kiran > Owen Prosser]]"Us! You've got nine! I've got cousins I have to have name badges for! You'll never eat your tea in peace again as long as you live, you'll have Bal, you'll have Bal in your actual kitchen –"

[[s Auntie Bal > Mum]]"What's wrong with me in his kitchen?" demands Auntie Bal.

[[s Mum > Auntie Bal]]"Shush!"

[[s Kiran > Owen Prosser]]"– and nobody ever shuts up, Owen, ever, and you're quiet. You're so quiet. You'll hate it. You'll hate it and you'll be too nice to say."

It is, for once, so still that Jas can hear the horse.

Owen opens his mouth and shuts it again. It's true that he's quiet. He has been coming here for three years, and Jas could write all that he's said on the back of a bus ticket. It's the stout man, in the end, who clears his throat and knocks with one knuckle, as if at the dentist's.

[[s Mr. Prosser > Kiran]]"Miss Dhaliwal? It's Glyn Prosser here. Owen's dad."

[[s Kiran > Mr. Prosser]]"Hello, Mr. Prosser."

[[s Mr. Prosser > Kiran]]"I'll not keep you. Only it's been the two of us in the house since his mam went. That's sixteen years. We get on very well. We have the radio." He looks into his hat. [[s Mr. Prosser > Kiran]]"He came home from here, the first time, it was somebody's birthday. I said, 'How was it?' and he said, 'Dad, I couldn't get a word in.' And he'd a look on him as if he'd been to the sea."

No one speaks. It may be a record for the house.

[[s Mr. Prosser > Kiran]]"That's all, really," says Mr. Prosser. [[s Mr. Prosser > Kiran]]"I was hoping I might come to my tea as well."

The bolt goes back.

She's in the whole of it, all the red and all the gold, sitting on the side of the bath with her feet in the washing-up bowl because of the shoes. There's mascara to her chin. Auntie Bal shrieks and tries to get her hand over the bridegroom's eyes, but she isn't tall enough, and gets his moustache.

[[s Owen Prosser > Kiran]]"Hiya," says Owen.

[[s Kiran > Owen Prosser]]"Hiya. Your turban's wonky."

[[s Owen Prosser > Kiran]]"It's supposed to be. Your aunt said it was a style."

[[s Auntie Bal > Kiran]]"It is a style!"

[[s Biji > Jas]]"Up," says Biji, and holds out both her arms to be hauled. She walks between the two of them without a glance at either, in her white trainers, and takes the bride by the elbow and puts her out on the landing like a cat.

[[s Kiran > Biji]]"Where are you going?" says Kiran.

[[s Biji > Kiran]]"I have been waiting since half past eight," says the old woman, and she shuts the door.
