title: Dry Ford
section: third | past | - | Isko
person: Isko | Isko | he/him
person: Benedikta Sorge | Benedikta Sorge; Sorge; Ma Sorge; Ma; the leader | she/her
person: Doctor Quade | Doctor Quade; Quade; Doc; the doctor | he/him
person: Big Lutz | Big Lutz; Lutz | he/him
person: Pim | Pim; the child; the kid; the girl | she/her
person: Aunt Jorie | Aunt Jorie; Jorie; the woman | she/her
person: Desta | Desta | he/him
person: Ferro's boy | Ferro's boy | he/him
person: Ferro | Ferro | ?
person: the doctor's wife | the doctor's wife | she/her
person: the Harlans | the Harlans | they/them
relation: the doctor's wife | Doctor Quade | romantic: wife
relation: Aunt Jorie | Pim | family: aunt
relation: Isko | Benedikta Sorge | colleague: scout and leader
relation: Doctor Quade | Benedikta Sorge | colleague: caravan doctor and leader
relation: Big Lutz | Benedikta Sorge | colleague: driver and leader
=====
Chapter 14: Dry Ford

[[scene place=the lead wagon; present=Isko, Benedikta Sorge, Big Lutz, Doctor Quade; time=a little past noon]]
It was a little past noon. Isko came down off the ridge mostly on the seat of his pants, which was not how a scout was supposed to come down off anything, and he was still spitting grit when he got to the lead wagon.

[[s Benedikta Sorge > Isko]]"Well?" said the leader.

[[s Isko > Benedikta Sorge]]"Let me get my breath, Ma."

[[s Benedikta Sorge > Isko]]"You had enough to ask for it."

He leaned on the wheel. Up on the box Big Lutz had the reins looped round one fist and was pretending to look at the mules. Behind them eleven wagons had stopped, one after another, and the dust they had made was catching up with them and drifting on ahead like it had somewhere to be.

[[s Isko > Benedikta Sorge]]"Ford's dry," Isko said. [[s Isko > Benedikta Sorge]]"Dry dry. I walked across it. There's a boat sitting out in the middle with a tree growing in it."

[[s Benedikta Sorge > Isko]]"And the town?"

[[s Isko > Benedikta Sorge]]"Town's there. Tower's there, and it's full, there's a wet streak down one leg with green stuff on it." He wiped his mouth. [[s Isko > Benedikta Sorge]]"There's a yellow flag on it."

Nobody said anything. Lutz stopped pretending.

Benedikta Sorge had run the Salt Road for nine years and buried, by her own count, forty-one people beside it. She did not swear. She took off her hat, looked into it, and put it back on.

[[s Benedikta Sorge > Isko]]"How old a flag?"

[[s Isko > Benedikta Sorge]]"Ma?"

[[s Benedikta Sorge > Isko]]"Faded, torn, new. You were looking right at it."

He thought. [[s Isko > Benedikta Sorge]]"New. It was really yellow."

[[s Benedikta Sorge]]"So it's fever now and not last year's."

[[s Doctor Quade > Isko]]"What sort of fever?" The doctor had come up the line with his spectacles pushed into his hair and his bag already on his shoulder, as if somebody had called him, which nobody had. [[s Doctor Quade > Isko]]"Did you see pits? Smoke? Anyone carrying anyone?"

[[s Isko > Doctor Quade]]"I saw a flag, Doc."

[[s Doctor Quade > Isko]]"A flag is not a diagnosis."

[[s Big Lutz > Doctor Quade]]"It is to me," said Lutz from the box.

[[s Doctor Quade > Big Lutz]]"You told me last week a tick was a tumor."

[[s Big Lutz > Doctor Quade]]"It was a big tick."

[[s Benedikta Sorge > Doctor Quade, Big Lutz]]"Stop it, both of you." She hadn't raised her voice. She never did, that was the awful thing about it. [[s Benedikta Sorge > Isko]]"Isko. How far round, if we don't go through?"

[[s Isko > Benedikta Sorge]]"North side's all sinkhole. South..." He did the sum again, hoping. [[s Isko > Benedikta Sorge]]"Six days to the next well I'd bet on."

[[s Benedikta Sorge > Doctor Quade]]"And we carry?"

[[s Doctor Quade > Benedikta Sorge]]"Four," said the doctor. [[s Doctor Quade > Benedikta Sorge]]"Four if no one washes. And Ferro's boy hasn't got six days, Benedikta, I don't care how much water you give him. That leg needs what's in a clinic, and that town had one. It was on the old maps. A green cross."

[[s Benedikta Sorge > Doctor Quade]]"You want to walk under a fever flag for one leg."

[[s Doctor Quade > Benedikta Sorge]]"I want to walk under it alone. You can stay here and disapprove."

[[s Benedikta Sorge > Doctor Quade]]"And when you come back coughing?"

[[s Doctor Quade > Benedikta Sorge]]"Then don't let me in." He settled the bag. [[s Doctor Quade > Benedikta Sorge]]"You've done it before."

Lutz sucked his teeth. Isko looked hard at a mule. It was true, was the thing; it had been the doctor's wife.

The leader let it lie in the road between them for a while.

[[s Benedikta Sorge > Isko]]"Isko," she said at last, [[s Benedikta Sorge > Isko]]"go and see what's in the tail barrels. What is in them, not what Desta tells you is in them. Knock on every one."

[[s Isko > Benedikta Sorge]]"Now?"

[[s Benedikta Sorge > Isko]]"Before I decide anything. And take Doctor Quade with you, he looks like he could use the walk."

[[s Doctor Quade > Benedikta Sorge]]"He could," said Quade, [[s Doctor Quade > Benedikta Sorge]]"before he says anything."

[[scene place=the tail wagon; present=Isko, Doctor Quade, Pim; time=-]]
It was a long walk down the line, with people leaning out to ask what it was this time, and by the time they reached the tail wagon the doctor had got his temper folded up and put away. Desta wasn't there. Desta was never there when anyone was counting. Isko climbed up over the board and started knocking.

Full. Full. Half, and Desta had said full. Full.

The fifth one said [[s Pim]]"ow."

Isko looked at the doctor. The doctor looked at the barrel.

[[s Isko > Doctor Quade]]"Did you...?"

[[s Doctor Quade > Isko]]"I did not."

He got his knife under the lid. Inside, folded up like a shirt, was a kid: seven or eight, cropped hair, a cooking pot held against her chest.

[[s Pim > Isko]]"You knocked on my head," said the child.

[[s Isko > Pim]]"You were in my barrel."

[[s Pim > Isko]]"It's not yours. It's the man's with the lip. He sleeps all day."

[[s Doctor Quade]]"Desta," the doctor murmured. [[s Doctor Quade > Pim]]"How long have you been in there?"

[[s Pim > Doctor Quade]]"Since the bridge that's broken."

[[s Isko > Pim]]"That's two days!"

[[s Pim > Isko]]"I got out for pees." She looked from one to the other and tightened her arms on the pot. [[s Pim > Isko, Doctor Quade]]"Are you going to leave me on the road?"

[[s Doctor Quade > Pim]]"No," said Quade.

[[s Isko > Doctor Quade]]"You can't say that, Doc, it's Ma who says..."

[[s Doctor Quade > Isko]]"I've said it." He held his hand out flat, the way you would to a dog you hadn't met, and after some thought the girl put two fingers in it. He turned them over, looked at the nails, looked at her eyes, made her say ah. [[s Doctor Quade > Pim]]"You're dry as a biscuit but you'll do. Isko, give her your flask. Where were you going, in your barrel?"

She drank first, all of it, while Isko watched it go.

[[s Pim > Doctor Quade]]"Home. I went off with some people and I didn't like them. Then I saw you were pointing the right way." She jerked her chin up the line, over the wagons, toward the ridge. [[s Pim > Doctor Quade]]"It's past there. We've got a tower."

Isko sat down on the wagon board, rather slowly.

[[s Isko > Pim]]"With a flag on it?"

[[s Pim > Isko]]"Did they put it up?" For the first time she looked pleased. [[s Pim > Isko]]"It's a bedsheet. I helped. Aunt Jorie did it with onion skins, you have to boil about a million. It came out good, didn't it?"

[[s Isko > Pim]]"It came out really yellow," said Isko.

[[s Doctor Quade > Pim]]"Who's sick there?"

[[s Pim > Doctor Quade]]"Nobody's *sick*. It's for people like you."

The doctor took his spectacles out of his hair, and breathed on them, and cleaned them on his sleeve, and began to laugh. Isko had known him four years and had not been aware that he could.

***

[[scene place=the gate; present=Isko, Benedikta Sorge, Big Lutz, Doctor Quade, Pim, Aunt Jorie; time=sundown]]
They went up to the gate at sundown, five of them, with their hands showing. It was Ma Sorge's idea to leave the wagons out of sight and it was Lutz's idea to come anyway. The gate was bus doors and rebar. Above it the flag hung without moving and looked, close to, exactly like a bedsheet.

[[s Aunt Jorie > Isko, Benedikta Sorge, Big Lutz, Doctor Quade]]"That's near enough!" a voice called from behind the bus doors. A woman's; tired. [[s Aunt Jorie > Isko, Benedikta Sorge, Big Lutz, Doctor Quade]]"Can't you see colors? There's fever!"

[[s Benedikta Sorge > Aunt Jorie]]"I see it," the leader called back. [[s Benedikta Sorge > Aunt Jorie]]"I'm sorry for your trouble. I have a doctor here."

A pause. [[s Aunt Jorie > Benedikta Sorge]]"It's... very catching."

[[s Doctor Quade > Aunt Jorie]]"What are the signs?" asked Quade, with interest.

[[s Aunt Jorie > Doctor Quade]]"Spots!"

[[s Doctor Quade > Aunt Jorie]]"Where?"

[[s Aunt Jorie > Doctor Quade]]"All over!"

[[s Doctor Quade > Aunt Jorie]]"Do they smell of onion?"

This time the pause went on so long that somewhere inside a goat had an opinion. Lutz had his fist against his mouth. Isko could feel the kid behind his legs, shaking, and he thought she was crying until he looked down.

[[s Aunt Jorie > Doctor Quade]]"I don't know what you mean," the voice said, but not well.

[[s Benedikta Sorge > Pim]]"Go on, then," said Ma Sorge over her shoulder.

The child came out from behind him with her pot on her head.

[[s Pim > Aunt Jorie]]"Aunt Jorie! It's me, I came in a barrel!"

Something fell over behind the gate. One of the bus doors jerked, stuck, was kicked.

[[s Aunt Jorie > Pim]]"Pim?"

[[s Pim > Aunt Jorie]]"I don't like the Harlans! They eat *dog*!"

[[s Aunt Jorie > Pim]]"Oh, my God. Oh, you little..." The door screeched back a foot and a woman squeezed through it with a shotgun in one hand, saw four strangers, remembered the shotgun, and pointed it at the biggest.

[[s Big Lutz > Aunt Jorie]]"I'm just the driver," said Lutz.

[[s Aunt Jorie > Pim]]"Pim, come here. Come away from them."

[[s Pim > Aunt Jorie]]"They gave me all their water. That one did." She pointed at Isko. [[s Pim > Aunt Jorie]]"And he's not even the nice one."

[[s Isko > Pim]]"Hey."

Jorie did not lower the gun. Her eyes had gone to the bag on the doctor's shoulder and stayed there.

[[s Aunt Jorie > Benedikta Sorge]]"How many are you?"

[[s Benedikta Sorge > Aunt Jorie]]"Fifty-three." The leader kept her hands where they were. [[s Benedikta Sorge > Aunt Jorie]]"We'll pay for the water, in salt. He needs an hour in your clinic for a boy with a bad leg. Then we go, and I never saw a tower. I'll tell every caravan I meet that it's fever."

[[s Aunt Jorie > Benedikta Sorge]]"Why would you do that?"

[[s Benedikta Sorge > Aunt Jorie]]"Because I'd like it to be here when I come back."

The woman chewed on that. Pim had got hold of her belt and was leaning on her with her whole weight, the way kids do, like it was furniture.

[[s Aunt Jorie > Doctor Quade]]"We do have one that's sick," she said, not to Sorge. [[s Aunt Jorie > Doctor Quade]]"Really sick, I mean. Since Tuesday. It isn't spots."

[[s Doctor Quade > Aunt Jorie]]"Ah," said the doctor. He was already walking. As he passed the leader he stopped, and neither of them looked at the other. [[s Doctor Quade > Benedikta Sorge]]"If I come out coughing..."

[[s Benedikta Sorge > Doctor Quade]]"Then I'll come in," she said.

He nodded. He went through the gap sideways, holding the bag to his chest, with the girl running ahead of him, and they could hear her all the way up the street, telling him which house had the mean dog.
