title: Saltmarsh, Chapter Nine: Who Let It Out
section: third | present | - | Hesper Lund
person: Hesper Lund | Hesper; Lund; Hes; the redhead | she/her
person: Ottoline Frayne | Ottoline; Frayne; Otto; the prefect; the blonde | she/her
person: Rukmini Bhandari | Rukmini; Ruk; Bhandari; the smaller girl | she/her
person: Wairimu Kettle | Wairimu; Kettle; the first-year; the child | she/her
person: Cressida Quennell | Professor Quennell; the Quill; Cress; Cressida; the older woman | she/her
person: Perpetua Quennell | the storm; Pet; Perpetua; her sister | she/her
person: Madam Ibarra | Madam Ibarra; the Head; the old woman; Luisa | she/her
relation: Hesper Lund | Ottoline Frayne | romantic
relation: Hesper Lund | Rukmini Bhandari | friend
relation: Cressida Quennell | Perpetua Quennell | family:sister
relation: Wairimu Kettle | Perpetua Quennell | friend
relation: Madam Ibarra | Cressida Quennell | colleague
=====
[[scene place=the Barometry tower; present=Hesper Lund, Ottoline Frayne, Rukmini Bhandari, Wairimu Kettle, Cressida Quennell; time=past ten]]
By the fourth hour of detention the Quill has run out of red ink and gone on in green.

[[s Cressida Quennell > Hesper Lund, Ottoline Frayne, Rukmini Bhandari, Wairimu Kettle]]'I can sit here until Christmas,' she says, not looking up from her marking. [[s Cressida Quennell > Hesper Lund, Ottoline Frayne, Rukmini Bhandari, Wairimu Kettle]]'One of you opened the jar.'

Nobody answers. It's past ten. Outside, the storm goes round and round the Barometry tower, the way it's gone round since this morning, like a dog that has been shut out. For as long as there's been a Saltmarsh Academy it has had a storm in a bell jar in the Long Gallery, for the third form to draw. Now it has a bell jar.

Hesper looks at her hands. She doesn't look at the girl on her left, because if she looks she'll go red, and on Hesper, who has the hair for it, red is visible from the mainland.

[[s Cressida Quennell > Hesper Lund, Ottoline Frayne, Rukmini Bhandari, Wairimu Kettle]]'Let's go through it again,' says Professor Quennell. She lays four things in a row along the edge of the desk. [[s Cressida Quennell > Hesper Lund, Ottoline Frayne, Rukmini Bhandari, Wairimu Kettle]]'A prefect's ribbon. One long hair, ginger. A stub of blue chalk. And a toffee paper. All found last night, within a yard of the jar. Frayne?'

[[s Ottoline Frayne > Cressida Quennell]]'I was doing my rounds, Professor,' says the prefect.

[[s Cressida Quennell > Ottoline Frayne]]'And your ribbon fell off.'

[[s Ottoline Frayne > Cressida Quennell]]'It does that.'

[[s Cressida Quennell > Hesper Lund]]'Lund?'

[[s Hesper Lund > Cressida Quennell]]'I moult,' says Hesper.

At the end of the row Rukmini makes a sound into her sleeve. The older woman turns the green pen on her like a lantern.

[[s Cressida Quennell > Rukmini Bhandari]]'Have you anything to add, Bhandari?'

[[s Rukmini Bhandari > Cressida Quennell]]'Only that lots of people have chalk.'

[[s Cressida Quennell > Wairimu Kettle]]'And the toffee?'

The fourth of them is so small that her feet don't reach the bar of the stool. Wairimu Kettle has been at Saltmarsh for five weeks, and this is the first time that Hesper has seen her with her face dry.

[[s Wairimu Kettle > Cressida Quennell]]'I don't like toffee, miss,' says the first-year. It's so plainly a lie that all the others look at their boots for her.

The Quill screws the cap on her pen. [[s Cressida Quennell > Hesper Lund, Ottoline Frayne, Rukmini Bhandari, Wairimu Kettle]]'I'm going down to the Head for a bottle of ink,' she says. [[s Cressida Quennell > Hesper Lund, Ottoline Frayne, Rukmini Bhandari, Wairimu Kettle]]'When I come back, I want one name. I don't mind which. There's a girl out there on the sea wall every night of the year, some poor fisherman's daughter, and if that thing goes down to the water—' She stops. She has a long, clever, unfriendly face, and just for a second there's nothing unfriendly in it. [[s Cressida Quennell > Hesper Lund, Ottoline Frayne, Rukmini Bhandari, Wairimu Kettle]]'One name,' she says, and locks the door behind her.

[[scene present=Hesper Lund, Ottoline Frayne, Rukmini Bhandari, Wairimu Kettle]]
[[s Rukmini Bhandari > Hesper Lund, Ottoline Frayne]]'Well,' says Rukmini, [[s Rukmini Bhandari > Hesper Lund, Ottoline Frayne]]'which of you two was it?'

[[s Hesper Lund > Rukmini Bhandari]]'Neither!'

[[s Rukmini Bhandari > Hesper Lund]]'Hes. I was your lookout. I stood in a freezing corridor for twenty minutes drawing hearts on the wall.'

[[s Hesper Lund > Rukmini Bhandari]]'You drew *hearts*?'

[[s Rukmini Bhandari > Hesper Lund]]'I was bored. And then there was a crash, and you both came out with your collars undone.'

[[s Ottoline Frayne > Rukmini Bhandari]]'We heard the crash too,' says Ottoline, very stiffly. The blonde has gone pink to the ears. [[s Ottoline Frayne > Rukmini Bhandari]]'We were nowhere near the jar. We were in the window seat. Talking.'

[[s Rukmini Bhandari > Ottoline Frayne]]'With your ribbon off,' says the smaller girl.

[[s Ottoline Frayne > Rukmini Bhandari]]'It does that.'

Two years ago Hesper pushed Ottoline Frayne into the tidal pool, before the whole Lower School, for calling her weather [[q]]'provincial'. There are people who have won money on the two of them killing each other before the exams. The idea that she might have to stand up tomorrow in Assembly and say where she was, and whose hands were in her hair, makes her feel as if the floor has been taken in for cleaning.

She'd do it, though. That's the awful thing. She looks left at last, and finds that her rival has been waiting for it.

[[s Ottoline Frayne > Hesper Lund]]'I'll say that it was me,' says Ottoline, low. [[s Ottoline Frayne > Hesper Lund]]'They won't expel a Frayne. There's a wing.'

[[s Hesper Lund > Ottoline Frayne]]'Don't be noble, Otto, it makes me feel ill.'

[[s Wairimu Kettle > Hesper Lund, Ottoline Frayne]]'You needn't,' says a voice. [[s Wairimu Kettle > Hesper Lund, Ottoline Frayne]]'It was me.'

They'd forgotten the child. She has got down off the stool.

[[s Wairimu Kettle > Hesper Lund, Ottoline Frayne, Rukmini Bhandari]]'I was under the table. I'm there most nights. I read to her.'

[[s Rukmini Bhandari > Wairimu Kettle]]'To whom?' says Rukmini.

[[s Wairimu Kettle > Rukmini Bhandari]]'She likes ones with horses,' says Wairimu. [[s Wairimu Kettle > Rukmini Bhandari]]'I couldn't sleep, because of home, and I was crying, and somebody behind the glass said, "Do stop dripping." So I stopped. And we got talking.'

Hesper opens her mouth. Something taps on the window, four storeys up. It's hail, three small hard pieces, one after another, as you'd throw gravel at a friend's pane.

[[s Ottoline Frayne > Wairimu Kettle]]'Kettle,' says Ottoline slowly. [[s Ottoline Frayne > Wairimu Kettle]]'What did she ask you to do?'

[[s Wairimu Kettle > Ottoline Frayne]]'She asked what year it was. And when I told her, she went quiet for ages. Then she said, "Would you mind very much lifting the lid?"'

[[s Ottoline Frayne > Wairimu Kettle]]'And you *lifted* it?'

[[s Wairimu Kettle > Ottoline Frayne]]'She said please!'

[[s Hesper Lund > Wairimu Kettle]]'Has she got a name?' says Hesper.

[[s Wairimu Kettle > Hesper Lund]]'Pet,' says the first-year. [[s Wairimu Kettle > Hesper Lund]]'She says that everyone called her Pet.'

---

[[scene present=Hesper Lund, Ottoline Frayne, Rukmini Bhandari, Wairimu Kettle, Cressida Quennell, Madam Ibarra, Perpetua Quennell]]
When the key turns, there are two of them on the threshold. The Head is eighty-one, with a stick and a man's tweed coat over her nightgown, and she has climbed all four flights. Professor Quennell, behind her, carries the ink.

[[s Madam Ibarra > Hesper Lund, Ottoline Frayne, Rukmini Bhandari, Wairimu Kettle]]'Don't get up,' says Madam Ibarra, as everyone does. [[s Madam Ibarra > Hesper Lund, Ottoline Frayne, Rukmini Bhandari, Wairimu Kettle]]'I hear that there's a name.'

[[s Ottoline Frayne > Madam Ibarra]]'Frayne, ma'am,' says Ottoline.

[[s Hesper Lund > Madam Ibarra]]'Lund,' says Hesper at the same time.

[[s Rukmini Bhandari > Madam Ibarra]]'Oh, for pity's sake,' says Rukmini. [[s Rukmini Bhandari > Madam Ibarra]]'They were *kissing*, ma'am. In the window seat. Nobody kisses that badly and opens a jar as well.'

The silence is remarkable. Even the hail seems to lean in.

[[s Cressida Quennell > Rukmini Bhandari]]'Thank you, Bhandari,' says the Quill faintly.

[[s Madam Ibarra > Wairimu Kettle]]'And you, my dear?' says the old woman. She has come straight across the room to the smallest of them. [[s Madam Ibarra > Wairimu Kettle]]'I think you've been keeping somebody company.'

[[s Wairimu Kettle > Madam Ibarra]]'Yes, miss. I'm sorry. She was so bored. She was only meant to be gone for an afternoon.' Wairimu drags a sleeve across her nose. [[s Wairimu Kettle > Madam Ibarra]]'It was for her exam. You had to go out on the wall and bring one in, and she went out too far and it brought *her* in. And then somebody put the lid on.'

The bottle of ink breaks on the floor. It's a new one, too, the good red.

[[s Cressida Quennell > Wairimu Kettle]]'What did you say?' says Professor Quennell.

[[s Wairimu Kettle > Cressida Quennell]]'She's called Pet, miss.'

[[s Cressida Quennell > Wairimu Kettle]]'No,' says the Quill. [[s Cressida Quennell > Wairimu Kettle]]'No, my sister drowned. They dragged the whole bay. I'm out there every night, I've looked for forty—'

So that's who walks on the sea wall, thinks Hesper. There never was any fisherman's daughter.

[[s Madam Ibarra > Cressida Quennell]]'Cressida,' says the Head. She's leaning hard on the stick. [[s Madam Ibarra > Cressida Quennell]]'I was a junior mistress. I was handed a jar and told to hold my tongue, and by the time there was no one left to be afraid of, I'd held it for so long that I didn't know how to—'

[[s Cressida Quennell > Madam Ibarra]]'I *teach* under it,' says Professor Quennell. [[s Cressida Quennell > Madam Ibarra]]'I set it to be drawn. I've told two thousand children, "Mind your cuffs on the glass."'

[[s Madam Ibarra > Cressida Quennell]]'I know you have.'

[[s Cressida Quennell > Madam Ibarra]]'Get out of my way, Luisa.'

The old woman gets out of her way. It's Ottoline who reaches the window first, and Hesper who's beside her, because the catch is stiff and takes two; the redhead pulls, the blonde hits it with her shoe. It gives. The whole night comes in, roaring, with every paper in the room and a gallon of the North Sea.

And stops, all at once, in the middle of the floor. It's about as tall as a girl of sixteen. It has its hands on its hips.

[[s Perpetua Quennell > Cressida Quennell]]'Cress?' says the storm. [[s Perpetua Quennell > Cressida Quennell]]'What on earth have you done to your hair?'

The Quill's hair is grey, and has been for years. There's rain running down out of it and over her long face, or it might be rain.

[[s Cressida Quennell > Perpetua Quennell]]'I got old, Pet,' she says.

[[s Perpetua Quennell > Cressida Quennell]]'Well, I turn my back for one minute,' says her sister. [[s Perpetua Quennell > Cressida Quennell]]'Did I pass?'

[[s Cressida Quennell > Perpetua Quennell]]'You were marked absent,' says Professor Quennell.

[[s Perpetua Quennell > Cressida Quennell]]'*Absent*? I brought in the biggest thing on this coast!'

[[s Madam Ibarra > Perpetua Quennell]]'It brought in you, strictly,' says the Head.

The storm turns round. A small cold wind goes over all of them, one face at a time, and stops at the tweed coat. [[s Perpetua Quennell > Madam Ibarra]]'I know you. You're the one who used to dust me.'

[[s Madam Ibarra > Perpetua Quennell]]'Every Sunday.'

[[s Perpetua Quennell > Madam Ibarra]]'And you said sorry, every time. I thought you were just clumsy.'

Madam Ibarra has nothing to say to that. The storm leaves her standing there, and bends down, dripping, to the smallest girl in the room.

[[s Perpetua Quennell > Wairimu Kettle]]'What happened to the horse?' asks Pet.

[[s Wairimu Kettle > Perpetua Quennell]]'It gets home,' says Wairimu.

***

[[scene place=the stairs; present=Hesper Lund, Ottoline Frayne, Rukmini Bhandari, Wairimu Kettle; time=after midnight]]
It's after midnight when somebody remembers to let them off. On the stairs the first-year, asleep on her feet, is being steered by the hood.

[[s Rukmini Bhandari > Hesper Lund, Ottoline Frayne]]'You can thank me,' says Rukmini over her shoulder, [[s Rukmini Bhandari > Hesper Lund, Ottoline Frayne]]'at the wedding.'

[[s Hesper Lund > Ottoline Frayne]]'Do we kiss badly?' Hesper asks.

The prefect considers it. She has one shoe on and no ribbon whatever.

[[s Ottoline Frayne > Hesper Lund]]'Provincially,' says Ottoline, and takes her hand.
