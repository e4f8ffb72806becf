title: The Good Scissors
section: third | past | - | Bríd
person: Bríd | Bríd; Bríd Gaughan | she/her
person: Noreen | Noreen; Nor; the eldest | she/her
person: Sumpty | Sumpty; Assumpta; the youngest | she/her
person: Philomena | Philomena; Philomena Tighe; Phil; the woman; the woman in the green anorak; the visitor | she/her
person: their mother | their mother; Mam; Kathleen | she/her
person: Fergal | Fergal | he/him
person: Dolores | Dolores | she/her
relation: Bríd | Noreen | family: sister
relation: Bríd | Sumpty | family: sister
relation: Noreen | Sumpty | family: sister
relation: their mother | Bríd | family: mother
relation: their mother | Noreen | family: mother
relation: their mother | Sumpty | family: mother
relation: Philomena | their mother | friend
relation: Noreen | Fergal | romantic: married
=====
The Good Scissors

[[scene place=the kitchen; present=Bríd, Noreen, Sumpty; time=the ninth day/the ninth day after the funeral]]
On the ninth day after the funeral they did the kitchen. They had left it till last because it was the only room with chairs still in it.

[[s Sumpty > Bríd, Noreen]]—There's eleven colanders.

[[s Noreen > Sumpty]]—There's not eleven.

[[s Sumpty > Noreen]]—Count them, said Sumpty.

Noreen counted them. She had a biro behind her ear and a roll of coloured stickers on her wrist like a bangle: green for Noreen, yellow for Bríd, blue for Assumpta, red for the skip. There was a great deal of red. Bríd, on her hunkers at the press under the sink, thought it looked like something had broken out in the house.

[[s Noreen > Sumpty]]—Nine, said Noreen. One of them's a steamer and one of them's a hat.

[[s Sumpty > Noreen]]—Who'd want the hat?

[[s Bríd > Noreen, Sumpty]]—I'll have the hat, said Bríd.

[[s Noreen > Bríd]]—You will not. You've the carriage clock. You'll put the clock in a drawer and go around in a straw hat telling people it was your mother's.

[[s Bríd > Noreen]]—It was my mother's.

[[s Noreen > Bríd]]—It was from a raffle, Bríd.

Sumpty laughed and then stopped, as they had all been doing for nine days, as if somebody kept coming into the room. She was forty-six and still called the youngest. She had flown in from Leeds with one black dress and had been wearing their mother's cardigans since she landed, a different one each day, working through them.

The drawer beside the cooker was the worst. It had string in it, and fuses, and the mass cards of everyone who'd ever died in the parish, and under the mass cards, in a chamois cloth, a pair of long narrow scissors with black handles. Noreen unwrapped them. She snipped at the air.

[[s Noreen > Bríd, Sumpty]]—These are good.

[[s Sumpty > Noreen]]—We were never let touch those.

[[s Noreen > Sumpty]]—We were never let touch anything, Sumpty. Does anyone mind?

Nobody minded. She put a green sticker on the handle and dropped them in her handbag and snapped it shut, and it was then that they heard the key in the front door.

None of them moved. There were three keys. They were on the windowsill, all three, on a saucer.

[[s Bríd > Noreen, Sumpty]]—Is it Fergal? said Bríd.

[[s Noreen > Bríd]]—Fergal's in Claremorris with the van.

[[s Sumpty > Noreen]]—Who else did you give one to?

[[s Noreen > Sumpty]]—I gave one to nobody. Did you?

[[s Sumpty > Noreen]]—Who would I give it to? I'm in Leeds.

[[scene place=the kitchen; present=Bríd, Noreen, Sumpty, Philomena; time=-]]
The kitchen door opened and a woman in a green anorak came in backwards, shaking an umbrella out behind her into the hall. She was seventy or so, small, with a beautiful head of white hair. She turned round and saw them, and she put her hand flat on her chest.

[[s Philomena > Bríd, Noreen, Sumpty]]—Ye're here, she said. I saw no car.

[[s Noreen > Philomena]]—My husband has it. Can I help you?

[[s Philomena > Noreen]]—You're Noreen.

[[s Noreen > Philomena]]—I am.

[[s Philomena > Noreen, Bríd, Sumpty]]—And that's Bríd on the floor. Don't get up. The woman looked for a while at the cardigan, at the pearl buttons, done up wrong. And you're herself, she said. You're the image of her. I was at the back, at the mass. I didn't like to come up.

[[s Noreen > Philomena]]—I'm sorry, said Noreen, but how do you have a key?

[[s Philomena > Noreen]]—It's Friday.

The woman in the green anorak said it as you would to someone who had asked what the rain was. She took the anorak off and hung it on the nail on the back of the door, a nail Bríd had seen all her life and had never once seen a coat on. She filled the kettle. She opened the bread bin and took out the sugar. They had been looking for the sugar for nine days.

[[s Sumpty > Philomena]]—That's where it was? said Sumpty.

[[s Philomena > Sumpty]]—On account of the ants. There were no ants. She got it into her head there were ants, so we moved it. Do you take it?

[[s Sumpty > Philomena]]—Two.

[[s Philomena > Sumpty]]—She'd have had your life.

[[s Sumpty > Philomena]]—She would. She'd say, [[q]]‘There's a hole in you for sugar.’

[[s Philomena > Sumpty]]—She would, she would. A hole you could drive a cow through.

They were smiling at one another over the spoon. Noreen caught Bríd's eye and moved her head towards the hall.

[[scene place=the hall; present=Bríd, Noreen; time=-]]
In the hall it was cold and there were pale squares on the wallpaper. Noreen pulled the door to behind them.

[[s Noreen > Bríd]]—Home help, she said, low. Is it? Was there a home help?

[[s Bríd > Noreen]]—You did all that. You did the forms.

[[s Noreen > Bríd]]—I did the forms and they turned us down. She'd too much in the post office.

[[s Bríd > Noreen]]—Bingo, then.

[[s Noreen > Bríd]]—You don't give your key to bingo. Noreen had taken the biro from behind her ear and was clicking it. I was in and out to her every Sunday, she said. Every Sunday for nine years, Bríd, an hour each way. I cut her toenails. She never said there was a Friday.

[[s Bríd > Noreen]]—Did you ask her?

[[s Noreen > Bríd]]—Did I ask her was there a Friday?

[[s Bríd > Noreen]]—I'm only saying.

[[s Noreen > Bríd]]—You rang at Christmas. Don't be only saying.

From behind the door came Sumpty's voice and then the other, and then, unmistakably, the two of them laughing. Bríd looked at the squares. The Sacred Heart, the wedding, the Pope and Kennedy. It struck her that she could have put them all back up in the dark.

[[s Noreen > Bríd]]—She's after something, the eldest said. Watch.

[[scene place=the kitchen; present=Bríd, Noreen, Sumpty, Philomena; time=gone four]]
When they went back into the kitchen there were four cups out, and the visitor was in their mother's chair. Nobody had sat in it. They had been walking round it with the stickers.

[[s Sumpty > Bríd, Noreen]]—She says Mam could waltz, said Sumpty. Nor, did you know that?

[[s Noreen > Sumpty]]—Everyone could waltz.

[[s Philomena > Noreen]]—Kathleen would lead, the woman said, and it was strange to hear the name out loud. The two of us were small, but she'd have to lead. Up and down there, past the cooker. It was for her balance. The physio said stand on one leg and she said she would not, she wasn't a hen, so we did that instead. There was a thing on the radio at four.

[[s Bríd > Philomena]]—On Fridays, said Bríd.

[[s Philomena > Bríd]]—Tuesdays and Fridays. Tuesday was the messages and Friday was the hair.

[[s Noreen > Philomena]]—She got her hair done at Dolores's, said Noreen. In the town. I gave her the money for it.

[[s Philomena > Noreen]]—You did, and she was very grateful for it.

[[s Noreen > Philomena]]—She told me what Dolores said to her. She told me all about Dolores's daughter's wedding.

[[s Philomena > Noreen]]—Dolores is shut, pet. She's shut since the Covid.

The kettle ticked as it cooled. Bríd did not dare look round.

[[s Philomena > Noreen]]—I'd thirty years of it myself, the woman said, above in Castlebar, before my husband got sick. Her hands had gone on her, she couldn't lift them to do the back, and she wouldn't be seen in the town with it. She wouldn't have you do it either. I said to her, [[q]]‘Would Noreen not?’ And she said no, Noreen does enough. She said, [[q]]‘I won't have Noreen doing my head as well as my feet.’

[[s Noreen > Philomena]]—She said that?

[[s Philomena > Noreen]]—She did. She thought the world of you. She was afraid of her life of you.

Sumpty put her face down into the collar of the cardigan. It was hard to know which thing she was doing in there.

[[s Bríd > Philomena]]—What did she pay you? said Bríd, and was ashamed as soon as it was out.

[[s Philomena > Bríd]]—Pay me? A tin of salmon, the odd time. The visitor turned her cup on its saucer until the handle pointed at the window. I'll leave ye the key, she said. I only came for the one thing, and if it's gone it's gone. I've no claim on it. It was only that they were mine. I left them here so I wouldn't be bringing them on the bus. The scissors.

[[s Sumpty]]—Oh, said Sumpty, coming up out of the wool.

[[s Philomena > Sumpty]]—Black handles. In a bit of a chamois. I looked out for them to be in that drawer there, but I see ye've been through that drawer.

Nobody said anything. Rain went along the gutter. Bríd looked at the handbag, which was on the table by the sugar with its clasp shut, and she did not look at her sister, and she knew that Sumpty was not looking either; they were back at the one table, the three of them, and something broken, and each waiting to see what the others would do.

Noreen opened the bag. She took out the scissors. She began picking at the green sticker with her nail, and it wouldn't come away clean, it left a furry white ring, and she wet her thumb and rubbed at it and went on rubbing.

[[s Noreen > Philomena]]—It's only gum, she said. It'll come off. It's only — I'd a system. I'm sorry. I don't even know your name.

[[s Philomena > Noreen]]—Philomena. Philomena Tighe.

[[s Noreen > Philomena]]—Did she call you that?

[[s Philomena > Noreen]]—She called me Phil.

[[s Noreen > Philomena]]—Phil, said Noreen, and held them out to her, the right way, with the points in her own fist, and then she sat down on the nearest thing, which was a box of colanders, and cried as she hadn't at the mass or at the grave: with her mouth open, like a child who has been got out of a well.

Sumpty went to her. Bríd, who had never known where to go, stood where she was with the tea towel.

[[s Philomena > Bríd]]—What time is it? said Philomena after a while.

[[s Bríd > Philomena]]—It's gone four, said Bríd.

[[s Philomena > Noreen, Bríd, Sumpty]]—Well. She stood up and took the tea towel out of Bríd's hands and shook it once, hard, so that it cracked. Who's first?

[[s Sumpty > Philomena]]—First for what? said Sumpty.

[[s Philomena > Sumpty]]—I've the bus fare spent, and it's Friday. Don't tell me there's none of ye needs it. I was behind that one at the mass, and the back of her like a hedge.

[[s Noreen > Philomena]]—Which one? said Noreen, out of Sumpty's shoulder.

But Philomena had already put the chair to the sink, with its back to the taps. Bríd Gaughan was fifty-three years old. She could not think when anyone had last touched her head. She sat down, and the towel went round her neck, and behind her the blades spoke to each other quietly, twice, as they must have done in that room every week for years, and a hand came and tipped her chin down to her chest.

[[s Philomena > Bríd]]—Now, said Philomena. Stay easy. Tell me what you want.
