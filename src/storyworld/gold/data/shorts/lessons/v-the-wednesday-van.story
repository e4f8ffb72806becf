title: The Wednesday Van
section: third | past | - | Ilie
person: Ilie | Ilie; the older Brad boy | he/him
person: Costin | Costin; Costică; his brother; the little one | he/him
person: Gavril | Gavril; the tall boy | he/him
person: Sandu | Sandu; the boy with the bad ear | he/him
person: Mrs. Harabagiu | Mrs. Harabagiu; the directress; the Director | she/her
person: Nea Toader | Nea Toader; Toader; the watchman | he/him
person: Lenuța | Lenuța; the laundress | she/her
person: the driver | the driver; Matei | he/him
person: Aunt Saveta | Aunt Saveta; Saveta | she/her
person: the Germans | the Germans | they/them
relation: Ilie | Costin | family: brother
relation: Aunt Saveta | Ilie | family: aunt
relation: Ilie | Gavril | enemy: bully
relation: Nea Toader | Lenuța | colleague: both work at the Home
=====
The Wednesday Van

[[scene place=the dormitory; present=Ilie, Costin, Sandu; time=After the bell]]
After the bell they were not to speak, and so everyone spoke, low, into the blankets. There were forty beds in the dormitory and the sound was like a field of something being eaten. Ilie lay on his side with his mouth near the gap between his bed and his brother's.

[[s Ilie > Costin]]— Say it again, he said. Slowly.

[[s Costin > Ilie]]— Wednesday the van. Under the sheets. Don't sneeze.

[[s Ilie > Costin]]— And if you have to sneeze?

[[s Costin > Ilie]]— Bite my arm.

[[s Ilie > Costin]]— Your own arm.

[[s Costin > Ilie]]— My own arm, said Costin, who was seven, and who had thought that it would be Ilie's. Can I bring the horse?

[[s Ilie > Costin]]— No.

[[s Costin > Ilie]]— He's only small.

[[s Ilie > Costin]]— I said no, Costică.

The horse was a piece of table leg with a nail in it. There was a long silence from the other bed, the kind with breathing in it.

[[s Ilie > Costin]]— All right. In your shirt. If it falls out I'm not stopping.

[[s Sandu > Ilie]]— Where are you going? said someone.

Ilie went stiff. On the far side of Costin's bed a head had come up, and one hand cupped behind it: the boy with the bad ear, who was supposed to hear nothing. He had come in the autumn from a different Home, and nobody had yet troubled to learn what he was called.

[[s Ilie > Sandu]]— Nowhere. Go to sleep.

[[s Sandu > Ilie]]— You said the van.

[[s Ilie > Sandu]]— I said the man. I was telling him a story.

[[s Sandu > Ilie]]— It's only the left one that's bad, the boy said apologetically. I can hear with the other. I won't tell. But Gavril knows already.

[[s Ilie > Sandu]]— Knows what?

[[s Sandu > Ilie]]— He found your bread.

Ilie put his hand under the mattress, where for nine days he had been laying down crusts as other people lay down money. There was the slat, and the dust, and a sock. He lay with his hand there for some time.

[[scene place=the washroom; present=Ilie, Gavril, Costin, Sandu; time=In the morning]]
In the morning Gavril was waiting in the washroom with his sleeves rolled, sitting on the edge of the trough as if it had been put there for him. He was fifteen, or said so. He had the bread in his lap, in a cap, and was eating it in no hurry.

[[s Gavril > Ilie]]— The older Brad boy, said Gavril. And the little one. Come in, come in, don't let the cold in.

[[s Ilie > Gavril]]— That's mine.

[[s Gavril > Ilie]]— Is it? It hasn't got your name on it. I looked. He turned a crust over and looked again. What's a fellow want with so much bread, I asked myself. They feed us. They feed us beautifully.

Behind Ilie the boy with the bad ear had come in, seen what there was to see, and stayed, which surprised everyone, himself included.

[[s Ilie > Gavril]]— What do you want?

[[s Gavril > Ilie]]— To come.

[[s Ilie > Gavril]]— There's no room.

[[s Gavril > Ilie]]— To come where, you should have said. You see, you're no good at this. The tall boy wiped his hands on the cap. There's three sacks go in that van, and the sheets. I've counted too. You, me. That's two.

[[s Costin > Gavril]]— And me, said Costin.

Gavril did not so much as glance down at him.

[[s Gavril > Ilie]]— Has anybody told you about the Germans? The couple who came at Easter? The Director's had a letter. They want one. They want one with fair hair, under eight, with good teeth. I saw it on her desk when I was carrying the wood. So he's all right, isn't he? He'll have a bicycle. What do you want to go dragging him through a ditch for?

It was very quiet. A tap ran. Ilie found that he was looking not at Gavril but at his brother's hair, which was fair, and wet, and standing up at the back.

[[s Costin > Ilie]]— What's he mean?

[[s Ilie > Costin]]— Nothing.

[[s Costin > Ilie]]— Do they want you as well?

[[s Gavril > Costin]]— No, said Gavril, quite kindly. They don't, though.

Afterwards nobody could say who had begun it. Ilie was on top of him and then underneath; the bread went into the trough; the boy with the bad ear, whose name, he was shouting for some reason, was Sandu, *Sandu*, had Gavril round one leg. Then there were heels on the tiles, and all of them knew the heels.

[[scene place=office; present=Ilie, Mrs. Harabagiu, Nea Toader; time=-]]
Mrs. Harabagiu made him stand on the piece of lino in front of the desk. It was the only office in the place with a stove in it, and a rubber plant, and a photograph of herself shaking hands. By the door stood Nea Toader, the watchman, who had marched him along the corridor and whose breath filled the room with plums.

[[s Mrs. Harabagiu > Ilie]]— Fighting, said the directress. Before breakfast. Over what?

[[s Ilie > Mrs. Harabagiu]]— Bread, miss.

[[s Mrs. Harabagiu > Ilie]]— Are you hungry here?

He considered which answer was the trap. They both were.

[[s Ilie > Mrs. Harabagiu]]— No, miss.

[[s Mrs. Harabagiu > Ilie]]— Then it was gluttony. She wrote it down. You have an aunt, I see. In Sulina. It says here she was written to.

[[s Ilie > Mrs. Harabagiu]]— Aunt Saveta. She can't read, miss. Somebody has to read it to her.

[[s Mrs. Harabagiu > Ilie]]— She was written to twice. I'm not made of stamps. The pen stopped. You're a sensible boy, Ilie. You're twelve. I am going to speak to you as I would to a man. Your brother has been offered something. It is a good house; I have seen pictures. It would be a pity if, when those people come on Thursday, he were to cry, or hang on to anybody. Do you understand me?

[[s Ilie > Mrs. Harabagiu]]— This Thursday?

[[s Mrs. Harabagiu > Ilie]]— I asked if you understood.

[[s Ilie > Mrs. Harabagiu]]— Yes, miss.

[[s Mrs. Harabagiu > Nea Toader]]— Toader, put him in the coal store until tomorrow night. He can think there.

[[s Nea Toader > Mrs. Harabagiu]]— It's minus six, the watchman remarked to the rubber plant.

[[s Mrs. Harabagiu > Nea Toader]]— Did I ask you what it was?

[[s Nea Toader > Mrs. Harabagiu]]— No, madam.

So they went down together, the man and the boy, by the back stairs, past the kitchen, along the passage where the pipes sweated. The coal store was to the left. At the end of the passage Toader stopped and hunted through his keys for a great while, for a man who had only five.

[[scene place=the laundry; present=Ilie, Nea Toader, Lenuța; time=-]]
He turned right. He opened the door of the laundry, and the steam came out and took hold of them both.

[[s Nea Toader > Lenuța]]— Lenuța, he called into it. Are you decent?

[[s Lenuța > Nea Toader]]— Never, a voice answered. Shut the door, you're letting my heat out. Who's that?

[[s Nea Toader > Lenuța]]— A prisoner. I'm to put him in the coal.

The laundress came out of the cloud with her arms red to the shoulder. She looked at Ilie's lip, which had split, and then for a longer time at the watchman.

[[s Lenuța > Nea Toader]]— This isn't the coal.

[[s Nea Toader > Lenuța]]— I'm drunk. I mistook the door.

[[s Lenuța > Nea Toader]]— You're not that drunk.

[[s Nea Toader > Lenuța]]— I can be, he said with dignity, by the time anyone asks. He took off his cap, and put it on again. I was in a Home, me. Before the war. I had a sister, they gave her to a miller. I never minded about the miller.

Nobody seemed to have anything to say to this. Lenuța dried her hands, finger by finger.

[[s Lenuța > Ilie]]— How many are you?

[[s Ilie > Lenuța]]— Two. He thought of the leg, and of who had been holding it. Three.

[[s Lenuța > Ilie]]— Mother of God. Three. Does the third one eat?

[[s Ilie > Lenuța]]— He's small. He's deaf on one side.

[[s Lenuța > Nea Toader]]— Well, that's a saving, she said. Toader, go and be drunk outside my door.

---

[[scene place=the yard; present=Ilie, Costin, Sandu, Lenuța, the driver, Gavril; time=on Wednesday/at ten past five]]
The van came on Wednesday at ten past five, in the dark, with one lamp. From inside the sack Ilie could see nothing, but he could hear the yard: the chain, the dog, the driver stamping his feet. Against his back was Costin's back. Against his knees were what he took to be Sandu's knees, and they were shaking.

[[s the driver > Lenuța]]— Heavy, grunted the driver. What've you got in here, bishops?

[[s Lenuța > the driver]]— Blankets. Wet. We've had the vomiting, Matei; I wouldn't put my face near.

The sack was set down very fast.

[[s Gavril > Lenuța]]— Hold on, said another voice. Hold on a minute.

Ilie stopped breathing. It came from above, from the stairs by the kitchen, and it was still thick in the nose where he had hit it.

[[s Lenuța > Gavril]]— What are you doing out of bed? said Lenuța sharply.

[[s Gavril > Lenuța]]— I carry the wood. I'm always up. Feet came across the yard, not hurrying. They stopped. Something prodded the sack, and found Ilie's shoulder, and rested on it. He's dropped something.

[[s the driver > Gavril]]— Who has?

Nobody answered. In the whole of that yard there was only the dog, and the motor ticking. Then the neck of the sack was pulled open by the width of a hand, and a thing was pushed through, hard, against Ilie's cheek. It had a nail in it.

[[s Gavril > the driver]]— Nobody, Gavril said. A bit of kindling. Go on, you'll be late.

[[s the driver > Gavril]]— You want a job, lad? You could help me at the other end.

[[s Gavril > the driver]]— No. Somebody's got to carry the wood.

The doors shut. They were moving, they went over the gutter, and over the bridge with its eleven planks; Ilie counted them. When there were no more planks he counted to a hundred, and then to a hundred again.

[[s Costin > Ilie]]— Can I talk? Costin whispered.

[[s Ilie > Costin]]— Quietly.

[[s Costin > Ilie]]— Will they be sad? The Germans?

[[s Ilie > Costin]]— A bit.

[[s Costin > Ilie]]— He'd have liked a bicycle, said his brother, meaning the horse, and sneezed; and bit, out of long practice, Ilie's arm.
