title: The Guest
section: third | past | - | -
person: Dragan | Dragan; Mayor Dragan; the mayor | he/him
person: Baba Stana | Baba Stana; Stana; the old woman; Aunt | she/her
person: Father Gavril | Father Gavril; Gavril; the priest; Father | he/him
person: Radka | Radka; the postmistress | she/her
person: Ilko | Ilko; the carter; Papa | he/him
person: Penko | Penko; the boy | he/him
person: Simeon Kotsev | Simeon Kotsev; Simeon; Kotsev; the guest | he/him
person: Yordan | Yordan; my Yordan | he/him
person: the stationmaster | the stationmaster | he/him
person: the mule | the mule | ?
relation: Ilko | Penko | family: father
relation: Baba Stana | Dragan | family: aunt
relation: Yordan | Baba Stana | romantic: husband, dead in the war
=====
The Guest

[[scene place=the post office; present=Ilko, Radka, Penko, Dragan, the mule; time=On the Tuesday of the last week before the fast]]
On the Tuesday of the last week before the fast, Ilko the carter came back from the station with two sacks of salt, a crate of window glass for the school, and a coffin.

He stopped the cart before the post office, because that was where he always stopped it, and there he sat. The mule stood. The snow came down upon them both, and upon the coffin.

The postmistress put her head out at the little window.

[[s Radka > Ilko]]— Who has died?

[[s Ilko > Radka]]— I don't know.

[[s Radka > Ilko]]— What does that mean, you don't know? Whose is it?

[[s Ilko > Radka]]— Ours, — said Ilko. He took a paper out of his cap and passed it up to her. [[s Ilko > Radka]]— They say one must sign.

Radka read the paper. She read it as she read everything, first the stamp, then the signature, and only then what lay between.

[[s Radka > Ilko]]— Simeon Kotsev, — she said. [[s Radka > Ilko]]— Eighty-one years. At his own wish, to the village of his birth, Gorna Luka, there to be buried, carriage paid. — She turned the paper over, but on the other side was nothing. [[s Radka > Ilko]]— We have no Kotsevs.

[[s Ilko > Radka]]— That's what I told the stationmaster.

[[s Radka > Ilko]]— And what did he tell you?

[[s Ilko > Radka]]— That now we have one.

By this time Penko had come out of the school, where there was in any case no glass, and had climbed up on the wheel to look.

[[s Penko > Ilko]]— Papa, is there somebody in it?

[[s Ilko > Penko]]— There is. Get down.

[[s Penko > Ilko]]— How do you know?

[[s Ilko > Penko]]— I drove him eleven kilometres uphill, — said the carter. [[s Ilko > Penko]]— I know. Run and tell the mayor. And take off your cap, you're standing on a man's bed.

The boy took off his cap, put it on again, and ran. One could hear him the whole length of the street, crying out before each gate that Papa had brought a dead man and nobody knew which. So it was that Mayor Dragan, when he came, came with his napkin still under his chin, and with soup in his moustache.

[[s Dragan > Ilko]]— Take it back, — he said.

[[s Ilko > Dragan]]— The train has gone.

[[s Dragan > Ilko]]— Then tomorrow.

[[s Ilko > Dragan]]— Tomorrow is Wednesday. The train comes on Friday. — Ilko considered the sky. [[s Ilko > Dragan]]— If it comes.

[[s Dragan > Radka]]— There is another Gorna Luka, — said the mayor. [[s Dragan > Radka]]— Beyond the mountain, in the beet country. Every year I get their seed potatoes and they get my circulars. It's theirs, this. Radka, send them a telegram that they should come and collect it.

[[s Radka > Dragan]]— And who pays for the telegram?

[[s Dragan > Radka]]— The municipality.

[[s Radka > Dragan]]— The municipality has owed the post since St. Dimitar's day for a broom.

[[s Dragan > Radka]]— Woman, there is a corpse in the street!

[[s Radka > Dragan]]— I can see it. It's quieter than you are, — said Radka, and she shut the little window; but they could see her through the pane, sitting down to the apparatus.

[[scene place=the church door/the church; present=Dragan, Ilko, Penko, Father Gavril, Baba Stana, the mule; time=-]]
They went with the cart to the church, for one could not leave him before the post office like a parcel. The mayor walked in front and Ilko led the mule, and Penko walked behind with his cap in his hand, since nobody had told him how long it was to stay off. Father Gavril met them at the church door. He did not stand aside.

[[s Father Gavril > Dragan]]— Was he baptised?

[[s Dragan > Father Gavril]]— How should I know, Father? He hasn't said.

[[s Father Gavril > Dragan]]— Of what did he die? Was he a drinker? Did he by any chance hang himself? — The priest had a cold, and it made him stern. [[s Father Gavril > Dragan]]— I cannot put just anyone before the altar. In the bishop's time there was such a case, at Brod. They sang over him for three days, and he was a Lutheran.

[[s Penko > Father Gavril]]— What's a Lutheran? — asked the boy.

[[s Ilko > Penko]]— A kind of German, — said Ilko. [[s Ilko > Father Gavril]]— Father, the animal is tired.

[[s Father Gavril > Ilko]]— And besides, the roof leaks on that side.

[[s Baba Stana > Father Gavril]]— On him it won't be the first thing to leak, — said somebody behind them.

It was Baba Stana. She had come from the well with her two pails, and she had not put them down, though she was past eighty herself, and stood under the yoke as straight as a scale.

[[s Dragan > Baba Stana]]— Aunt, go home, — said Dragan. [[s Dragan > Baba Stana]]— You'll catch your death.

[[s Baba Stana > Dragan]]— I see that here one may catch somebody else's. — She came up to the cart and looked for some time at the boards, which were thin and nailed in haste, town work. [[s Baba Stana > Ilko]]— Ilko. How did he travel?

[[s Ilko > Baba Stana]]— With the mail. Between the bicycles.

[[s Baba Stana > Ilko]]— Alone?

[[s Ilko > Baba Stana]]— Quite alone.

[[s Baba Stana > Ilko]]— Turn the mule, — said the old woman. [[s Baba Stana > Ilko]]— Bring him to me. I have a table.

Everybody began to speak at once. The mayor said that it was not permitted, the priest that it was not fitting, and Ilko that the gate was too narrow, which was the only thing of the three that she answered.

[[s Baba Stana > Ilko]]— My Yordan went out by it, with his gun and with his pack, — she said, [[s Baba Stana > Ilko]]— and he was a broader man than this. He did not come in again. Somewhere they had him, too, on a cart. Somewhere people stood in the snow with soup on their faces and said, he isn't ours.

Dragan wiped his moustache.

[[s Father Gavril > Baba Stana]]— I'll come by in the evening, — said Father Gavril after a while, and blew his nose. [[s Father Gavril > Baba Stana]]— Not to sing. Only to sit.

***

[[scene place=Baba Stana's house; present=Baba Stana, Father Gavril, Ilko, Penko, Radka; time=In the evening]]
In the evening there were five of them round the table in Baba Stana's house, and on the table lay the guest. A candle stood at his head. They had put the plates where there was room.

[[s Father Gavril]]— Perhaps he was a musician, — said the priest. It was his third glass. [[s Father Gavril]]— He has a long sort of coffin. Musicians are often long.

[[s Ilko > Father Gavril]]— He was a tailor, — said Ilko.

[[s Father Gavril > Ilko]]— How do you know this?

[[s Ilko > Father Gavril]]— I don't. But you've made a musician of him, so I may surely make a tailor.

[[s Penko > Ilko]]— I want him to be a sailor, — said Penko from the stove.

[[s Baba Stana > Penko]]— Let him be a sailor, — Baba Stana decided. [[s Baba Stana > Penko]]— He sailed, and he didn't write. Eat your beans. What did you see, Simeon, out there? Did you see whales?

[[s Penko > Baba Stana]]— He saw a hundred.

[[s Baba Stana > Penko]]— There, you see. And his mother thought he was in the next valley, with the sheep.

Only Radka said nothing. She had come late, with snow on her shawl, and she had kept on her coat. From time to time she put her hand into the pocket of it and took it out again empty.

[[s Ilko > Radka]]— Are you cold? — Ilko asked her in a low voice.

[[s Radka > Ilko]]— No.

[[s Ilko > Radka]]— Did they answer? Those others, with the beets?

The postmistress looked across the coffin. On the other side of it the old woman was picking wax off the lid with her thumbnail, tenderly, as one picks a thread from a husband's sleeve, and she was telling Penko what the whale had said.

[[s Radka > Ilko]]— The line is down, — said Radka. [[s Radka > Ilko]]— From the snow.

[[s Ilko > Radka]]— I drove beneath that line today. It was standing.

[[s Radka > Ilko]]— Then it fell down after you, — she said.

Ilko looked at her, and at the pocket. He was a slow man, but on an uphill road slow men arrive. He reached over for the jug, filled her glass to the brim, and said loudly to the whole table:

[[s Ilko > Baba Stana, Father Gavril, Radka, Penko]]— A terrible winter for the lines!

[[s Father Gavril > Ilko]]— Terrible, — agreed Father Gavril, who had understood nothing. And then, although he had come only to sit, he began quite softly to sing.

[[scene place=the graveyard/beside Yordan's stone; present=Baba Stana, Father Gavril, Ilko, Penko, Radka, Dragan; time=On Thursday]]
On Thursday they buried him, in the upper corner of the graveyard, beside Yordan's stone, under which there was nobody. Ilko had lit a fire on the ground for a day and a night to soften it. The whole village stood there, some forty souls, and it turned out that several had already known Simeon Kotsev: one remembered his mother, another that he had stolen pears.

When it was over, and the women had gone down to warm the wine, the mayor remained standing at the grave, and he did not let Radka go by.

[[s Dragan > Radka]]— The stationmaster sent a man up to me, — he said. [[s Dragan > Radka]]— He asks what we've decided. He says a telegram came through for us on Tuesday night. He heard it pass.

[[s Radka > Dragan]]— So he has good ears.

[[s Dragan > Radka]]— Radka.

She took it from her pocket. It had been folded so often that it had gone soft as cloth. Dragan held it far from his eyes, and then farther, and his lips moved. Behind him Ilko stopped shovelling, and the boy too, who had been given the small shovel.

[[s Ilko > Dragan]]— What do they write? — asked Ilko.

[[s Dragan > Ilko]]— They write, — the mayor said, and he had to begin again. [[s Dragan > Ilko, Radka]]— They write: We have no Kotsevs.

It was quiet. A lump of earth rolled down off the heap and into the hole, of its own accord.

[[s Penko > Dragan]]— Then whose is he? — said Penko.

Nobody answered him. Down by the gate Baba Stana was waiting for them on the priest's arm, small and black and straight, and she was calling out something which the wind took away. She called it a second time.

[[s Baba Stana > Dragan]]— Dragan! I say, which day shall we put on the cross? When was he born?

The mayor of Gorna Luka tore the telegram across, and across again, and he put the pieces into the mouth of his pipe and pressed them down with his thumb.

[[s Dragan > Baba Stana]]— In the autumn, Aunt! — he shouted back. [[s Dragan > Baba Stana]]— With the pears!
