title: The Trial of Gari
section: third | past | - | Esi
person: Esi | Esi; My Lord; the judge | she/her
person: Kojo | Kojo; the prosecutor | he/him
person: Nii Armah | Nii Armah; Nii; her cousin; the lawyer | he/him
person: Small Ama | Small Ama; Ama; the smallest; the public | she/her
person: Fiifi | Fiifi; the new boy; the boy on the wall | he/him
person: Auntie Dzifa | Auntie Dzifa; Auntie; the seamstress | she/her
person: Gari | Gari; the goat; the accused | she/her
person: Uncle Ebo | Uncle Ebo | he/him
person: Maa | Maa | she/her
relation: Kojo | Small Ama | family: brother
relation: Nii Armah | Esi | family: cousin
relation: Maa | Esi | family: grandmother
=====
The Trial of Gari

[[scene place=the mango tree; present=Esi, Kojo, Nii Armah, Small Ama, Gari, Fiifi; time=four o’clock/when the sun had gone behind the church]]
The court sat at four o’clock, when the sun had gone behind the church and the bench under the mango tree was no longer hot enough to fry your legs on.

Esi was the judge, because she was nine and because it was her bench. She had one of Maa’s wrappers over her shoulders and a mop-head on her hair. Kojo was the police and also the prosecutor. Small Ama, who was Kojo’s sister and only four, was the public.

The accused was tied to the tree. She was eating the rope.

[[s Esi]]‘Silence in court!’ shouted Esi, and banged a Milo tin with a spoon.

[[s Nii Armah > Esi]]‘Nobody was talking,’ Nii Armah pointed out.

[[s Esi > Nii Armah]]‘You are talking now.’

[[s Nii Armah > Esi]]‘Because you shouted.’

[[s Esi > Nii Armah]]‘Nii, if you don’t stop, I’ll put you in the cell.’ The cell was behind the chicken coop and it smelled. Her cousin sat down. [[s Esi > Kojo]]‘Read the crime.’

Kojo unrolled a piece of cement bag. There was nothing written on it, but he held it a long way from his face, as Uncle Ebo did with the newspaper.

[[s Kojo > Esi]]‘Gari the goat,’ he read, [[s Kojo > Esi]]‘of this compound. Yesterday, being Wednesday, you entered the kiosk of Auntie Dzifa, without paying, and ate one sleeve from a wedding dress, which is for a wedding on Saturday, which is lace, which is from Togo.’

[[s Small Ama]]‘Ei,’ said the public.

[[s Kojo > Gari]]‘How do you plead?’

They all looked at Gari. She had yellow eyes with the black part lying down sideways, and she went on chewing.

[[s Nii Armah > Esi]]‘She pleads not guilty,’ said Nii Armah.

[[s Kojo > Nii Armah]]‘She didn’t say that!’

[[s Nii Armah > Kojo]]‘I’m her lawyer. She told me before.’

[[s Kojo > Esi]]‘My Lord, he’s lying. Goats can’t tell.’

[[s Esi > Kojo]]‘If she can’t tell,’ said Esi, [[s Esi > Kojo]]‘then why did you ask her?’ She was pleased with that. She banged the tin again. It wasn’t really funny, though, and everybody knew it. Uncle Ebo had said at breakfast that a goat who ate lace was a goat who could be eaten, and that there was a naming ceremony on Sunday at which people would be very glad of some light soup. He had said it in front of Maa, who was Esi’s grandmother and everybody’s boss, and Maa had not said no. So the trial had to be a proper one. It had to have a result.

[[s Esi > Kojo]]‘Call your witness,’ she said.

[[s Kojo > Esi]]‘I call me.’ Kojo moved to the upturned bucket, put his hand on an exercise book, and swore to God. [[s Kojo > Esi]]‘I was coming from school and I saw Gari by the kiosk with a white thing in her mouth.’

Nii Armah jumped up. [[s Nii Armah > Kojo]]‘How big?’

[[s Kojo > Nii Armah]]‘Like this.’ He showed with his hands.

[[s Nii Armah > Kojo]]‘A handkerchief is like that. A handkerchief isn’t a sleeve! Was it lace?’

[[s Kojo > Nii Armah]]‘It was chewed.’

[[s Nii Armah > Kojo]]‘So you don’t know.’

[[s Kojo > Nii Armah]]‘I know what I saw!’ said Kojo, going hot in the face, [[s Kojo > Nii Armah]]‘and I’m not saying it because I want them to kill her. I’m the one who gave her the bottle when she was born, not you. You only came for Christmas.’

[[s Small Ama]]‘Nobody is killing Gari,’ said Small Ama, quite loudly.

[[s Esi > Small Ama]]‘The public can’t talk,’ Esi told her.

[[s Small Ama > Esi]]‘She’s getting married.’

[[s Kojo > Small Ama]]‘Ama, shh. Auntie’s customer is getting married. Not the goat.’

Small Ama put her fist in her mouth and looked at the goat over it.

Up on the compound wall, somebody laughed.

It was the new boy. He had come with his mother ten days ago to the room by the gate, and every afternoon he sat up there with his heels against the blocks and watched whatever they were doing. He had a bandage on one knee. Nobody knew what he was called.

[[s Kojo > Fiifi]]‘What are you laughing at?’ said Kojo.

The new boy shrugged.

[[s Esi > Fiifi]]‘You can’t laugh if you’re not in the court,’ said Esi. [[s Esi > Kojo, Nii Armah]]‘We need to see the place where it happened. In a real case they always go and see.’ She took off the mop. [[s Esi > Kojo, Nii Armah, Small Ama]]‘Come. All of us. Bring the accused.’

[[scene place=the kiosk/Auntie Dzifa’s kiosk; present=Esi, Kojo, Nii Armah, Small Ama, Gari, Auntie Dzifa; time=-]]
The accused did not wish to be brought. It took two of them to pull and one to push, and when they got her round the corner to Auntie Dzifa’s kiosk she saw the seamstress, and the seamstress saw her.

[[s Auntie Dzifa]]‘No!’ cried Auntie Dzifa, with her mouth full of pins. [[s Auntie Dzifa > Esi, Kojo, Nii Armah]]‘Take that animal away from here! Do you want her to eat the other arm?’

[[s Esi > Auntie Dzifa]]‘Please, Auntie, we’re a court,’ said Esi. [[s Esi > Auntie Dzifa]]‘We only want to ask you some questions.’

[[s Auntie Dzifa > Esi]]‘A court.’ The machine stopped. One by one she took out the pins and stuck them into the cushion on her wrist. She hadn’t slept; you could see it. [[s Auntie Dzifa > Esi]]‘Then ask me where I’ll find that lace before Saturday. I have been to Makola. I have been to Kantamanto. I rang the woman in Lomé and she laughed at me.’

Nobody had planned for that question. Nii Armah looked at Kojo and Kojo looked at the goat.

[[s Nii Armah > Auntie Dzifa]]‘Please, where was the dress hanging?’ asked Nii Armah at last.

[[s Auntie Dzifa > Nii Armah]]‘There. On that nail.’

It was a high nail. It was higher than Kojo.

[[s Nii Armah > Esi]]‘My Lord!’ Nii Armah was hopping. [[s Nii Armah > Esi]]‘My Lord, look at it! She can’t reach there!’

[[s Kojo > Nii Armah]]‘Goats climb.’

[[s Nii Armah > Kojo]]‘On what? Show me on what!’

[[s Kojo > Nii Armah]]‘The stool,’ said Kojo, but he said it slowly, because the stool was one of those with a round seat that spun, and they had all of them fallen off it at one time or another.

[[s Esi > Auntie Dzifa]]‘May we see it, Auntie?’ said Esi. [[s Esi > Auntie Dzifa]]‘The dress?’

Auntie Dzifa wiped her hands, lifted down a big plastic bag and drew the dress out of it by its shoulders. It was so white that it made the kiosk look dirty. There was one long sleeve, all flowers. On the other side there was nothing, just an edge.

Esi bent close. She had helped Maa to cut up old sheets for the baby’s napkins, and she knew a thing or two about edges. This one went along straight, and then there was a little step, and then straight again, and then a step.

She felt cold all down her arms.

[[s Esi > Auntie Dzifa]]‘Where are your scissors?’ she said.

[[s Auntie Dzifa > Esi]]‘The big ones are here. The small ones, I’ve been looking for since—’ Auntie Dzifa stopped. She turned the edge over with her thumb. [[s Auntie Dzifa]]‘Oh,’ she said.

[[s Kojo > Esi]]‘What?’ said Kojo. [[s Kojo > Esi]]‘What is it?’

[[s Esi > Kojo, Nii Armah]]‘Teeth don’t make steps.’ Esi straightened up. [[s Esi > Kojo, Nii Armah]]‘It was cut. Somebody cut it.’

[[s Nii Armah > Esi, Kojo]]‘I told you!’ yelled Nii Armah. He threw both arms round Gari’s neck. [[s Nii Armah > Gari]]‘I told them! You’re free!’

[[s Kojo > Esi]]‘But then who—’

[[s Auntie Dzifa > Esi, Kojo, Nii Armah]]‘That is what I would also like to know,’ said Auntie Dzifa, very quietly, and she looked round at them all, the judge and the lawyer and the prosecutor, in a way that made each of them feel guilty of something. [[s Auntie Dzifa > Kojo]]‘Kojo. Where is your sister?’

They turned round. There was no one behind them but the goat.

***

[[scene place=the water tank; present=Esi, Kojo, Nii Armah, Fiifi, Small Ama, Auntie Dzifa; time=-]]
They searched the chicken coop and they searched under Maa’s bed. Kojo ran to the road and back, twice, and the second time he was nearly crying.

[[s Kojo > Esi]]‘She’s not at the pump,’ he panted. [[s Kojo > Esi]]‘Esi, what if she went to the road?’

[[s Esi > Kojo]]‘She didn’t. She’s frightened of the lorries.’

[[s Kojo > Esi]]‘But what if she—’

[[s Fiifi > Kojo, Esi]]‘She’s behind the water tank.’

It was the boy on the wall. He had a soft, hoarse sort of voice, as if it hadn’t been used for some time. They stared up at him.

[[s Fiifi > Kojo, Esi]]‘That’s where she keeps it,’ he said. [[s Fiifi > Kojo, Esi]]‘The white thing. She’s been going there since yesterday.’

[[s Kojo > Fiifi]]‘You knew?’ Kojo grabbed hold of his foot. [[s Kojo > Fiifi]]‘You sat there all afternoon laughing and you knew?’

[[s Esi > Kojo]]‘Let go of him, Kojo.’

[[s Kojo > Fiifi]]‘They were going to make soup! Why didn’t you say?’

The boy thought about it. [[s Fiifi > Kojo]]‘You didn’t call me as a witness,’ he said.

There wasn’t any answer to that. Kojo let go of the foot.

[[s Esi > Fiifi]]‘What’s your name?’ asked Esi.

[[s Fiifi > Esi]]‘Fiifi.’

[[s Esi > Fiifi]]‘Fiifi, come down, please. The court is calling you.’

He came down in one jump, bandage and all, and led them along the gap at the side of the tank, where you had to go sideways. And there in the wet, with her back to them, sat Small Ama. The little scissors were beside her in the mud. She had the sleeve spread over her knees and she was threading a hibiscus through one of the lace flowers. She had done six already.

[[s Kojo > Small Ama]]‘Ama,’ said Kojo.

She didn’t turn round. [[s Small Ama > Kojo]]‘It’s not finished.’

[[s Kojo > Small Ama]]‘What isn’t?’

[[s Small Ama > Kojo]]‘Her veil.’ The smallest of them held it up, dripping. [[s Small Ama > Kojo]]‘Uncle Ebo said on Sunday everybody is coming and it’s for Gari. So I’m making her fine.’

For a while the only sound was the tank, ticking.

[[s Nii Armah]]‘Oh,’ whispered Nii Armah. [[s Nii Armah > Esi]]‘She thought it was a party.’

[[s Esi > Nii Armah]]‘But that was this morning,’ Esi whispered back. [[s Esi > Nii Armah]]‘The sleeve was yesterday.’

[[s Fiifi > Esi]]‘He said it on Tuesday also,’ said Fiifi. [[s Fiifi > Esi]]‘On the phone. By the gate. He said, [[q]]“Sunday we’ll do the goat.” She was standing there.’

Esi sat down in the wet. It seemed to her that being a judge was a good deal easier when you didn’t know the people.

[[s Kojo > Esi]]‘Are you going to tell Auntie?’ Kojo asked her. He had squeezed in beside his sister and put his arm round her, mud and all. [[s Kojo > Esi]]‘You can say I did it. I’m big. She’ll only beat me.’

[[s Nii Armah > Kojo]]‘She’ll beat you and then Uncle Ebo will beat you.’

[[s Kojo > Nii Armah]]‘So? I’ve been beaten.’

[[s Auntie Dzifa > Kojo]]‘No one is beating anyone,’ said a voice over their heads.

There was an iron ladder on the far side of the tank, and Auntie Dzifa was standing on the third rung of it with her chin on her arms, looking down at them. They couldn’t tell how long she had been there. She held out her hand, and after a moment Small Ama stood on tiptoe and gave her the sleeve.

Auntie Dzifa turned it this way and that. She picked off a snail.

[[s Auntie Dzifa > Small Ama]]‘Who showed you how to do this with the flowers?’

[[s Small Ama > Auntie Dzifa]]‘Nobody,’ said Small Ama.

[[s Auntie Dzifa > Small Ama]]‘You put them through the holes. You didn’t tear it.’

[[s Small Ama > Auntie Dzifa]]‘Tearing is bad,’ said Small Ama.

A strange noise came out of the seamstress. Esi thought that she was weeping, and then saw that she wasn’t. [[s Auntie Dzifa > Small Ama]]‘With flowers,’ Auntie Dzifa said, wiping her eyes on the wedding lace. [[s Auntie Dzifa > Esi]]‘So who will see the join, if there are flowers? Eh, judge? I’ll tell the bride it’s from Paris.’ She pointed down with one long finger. [[s Auntie Dzifa > Esi, Kojo, Nii Armah, Fiifi]]‘I need two hundred of these by tomorrow night. White ones, from the church side. You, the one with the knee, can you climb?’

[[s Fiifi > Auntie Dzifa]]‘Yes, Auntie,’ said Fiifi.

[[s Auntie Dzifa > Fiifi]]‘Then go.’

[[s Esi > Auntie Dzifa]]‘And Gari?’ said Esi. [[s Esi > Auntie Dzifa]]‘Uncle Ebo says—’

[[s Auntie Dzifa > Esi]]‘You leave Ebo with me. He owes me for three shirts.’

[[scene place=some way towards the church; present=Esi, Kojo, Nii Armah, Fiifi, Small Ama, Gari; time=-]]
They had gone some way towards the church, five of them in a line, before it came to Nii Armah that something had been left out. He stopped so suddenly that Fiifi walked into his back.

[[s Nii Armah > Esi, Kojo]]‘But the white thing!’ he said. [[s Nii Armah > Kojo]]‘In her mouth! What was it, then?’

They looked round. The goat had got loose and was trotting along behind them, and from one side of her jaw, as she came, there hung a corner of cement bag.

[[s Kojo > Esi]]‘My Lord,’ said Kojo sadly, [[s Kojo > Esi]]‘she has eaten the charges.’
