title: Lip Seal
section: third | past | - | Quyen Tremblay
section: third | past | - | Fenna Oduya
person: Quyen Tremblay | Quyen; Quy; Tremblay; Chief; the engineer; love | she/her
person: Fenna Oduya | Fenna; Fen; Oduya; the cargo-master; the younger woman; her ex-wife | she/her
person: Tindra Pohl | Tindra; Tin; Pohl; the pilot; her best friend | she/her
person: Captain Strand | Strand; the captain; Captain; Skipper | she/her
person: the apprentice | the apprentice; the girl; infant | she/her
relation: Quyen Tremblay | Fenna Oduya | romantic
relation: Tindra Pohl | Fenna Oduya | friend
relation: Quyen Tremblay | the apprentice | colleague
=====
[[scene place=the ring corridor/the corridor; present=Quyen Tremblay, the apprentice, Captain Strand, Tindra Pohl; eyes=Quyen Tremblay]]
The door between hold six and the ring corridor was eleven centimetres thick. Quyen Tremblay had picked it herself, from a catalogue, for the lip seal. In nineteen years it had never let a whisper by, and so she had to talk to the woman behind it on the growler, a handset on a coil of wire, while the apprentice held the torch.

[[s Quyen Tremblay > Fenna Oduya]]"Fen. It's me. Say something."

[[s Fenna Oduya > Quyen Tremblay]]"Oh, good. I'd hoped it would be you and I'd hoped it wouldn't."

[[s Quyen Tremblay > Fenna Oduya]]"Are you hurt?"

[[s Fenna Oduya > Quyen Tremblay]]"I've a crate on my leg. It's not heavy, it's only stubborn."

[[s Quyen Tremblay > Fenna Oduya]]"Can you hear it going out?"

[[s Fenna Oduya > Quyen Tremblay]]"I can hear something. It's rather pretty. Like a kettle in another house."

Quyen covered the mouthpiece. [[s Quyen Tremblay > the apprentice]]"What's the needle say?"

[[s the apprentice > Quyen Tremblay]]"Seventy-one, Chief. It was seventy-four."

[[s Quyen Tremblay > the apprentice]]"Since when?"

[[s the apprentice > Quyen Tremblay]]"Since you asked me the last time."

She was seventeen, the girl, and three weeks out of the school on Halloran's Rock, and she was holding the light very steady. Quyen made a note to tell her so when there was leisure.

[[s Captain Strand > Quyen Tremblay]]"How long has she got?" asked the captain from the foot of the ladder. [[s Captain Strand > Quyen Tremblay]]"Give it to me straight."

[[s Quyen Tremblay > Captain Strand]]"Fifty minutes until she's stupid. Perhaps sixty-five until she's not anything."

[[s Captain Strand > Quyen Tremblay]]"And to get through that?"

[[s Quyen Tremblay > Captain Strand]]"With the small torch, an hour and a half. It's a very good door."

[[s Captain Strand > Quyen Tremblay]]"Why can't we just open it?"

[[s Quyen Tremblay > Captain Strand]]"There's a plate on the frame that won't let it, not with a leak behind. It's a safety feature. I paid extra."

[[s Tindra Pohl > Captain Strand]]"I could spin her," said the pilot. Tindra Pohl had come along the corridor at a run with one sleeve of her suit on and the other flapping. [[s Tindra Pohl > Captain Strand]]"Skipper? If I put the hole side to the sun the patch gel might run. It might find the hole by itself."

[[s Captain Strand > Tindra Pohl]]"Might it?"

[[s Tindra Pohl > Captain Strand]]"I've seen it done. Well, I've met a man who'd seen it done."

[[s Captain Strand > Quyen Tremblay]]"Chief?"

[[s Quyen Tremblay > Captain Strand]]"It'd take her half an hour to bring us round."

[[s Tindra Pohl > Quyen Tremblay]]"Twenty minutes! For her I'd do it in twenty. Give me that." She had the growler out of Quyen's fist before anybody could object. [[s Tindra Pohl > Fenna Oduya]]"Fen? It's Tin. I'm going to tip you up a bit. Don't be sick. And be civil to Quy, she's got the cutter. Yes. Yes, I know I said that. No, I shan't tell her, tell her yourself." She slapped the thing back into the engineer's palm, and was gone up the ladder with the captain behind her.

[[s Quyen Tremblay > Fenna Oduya]]"Tell me what?" said Quyen.

[[s Fenna Oduya > Quyen Tremblay]]"Nothing. Light your torch."

She lit it. She clamped the handset between her shoulder and her ear, where it had not been made to go, and bent to the steel, and for a while there was only the blue point and the noise.

[[s Fenna Oduya > Quyen Tremblay]]"Keep talking."

[[s Quyen Tremblay > Fenna Oduya]]"I'm cutting."

[[s Fenna Oduya > Quyen Tremblay]]"You could always do both. You asked me to marry you from inside a boiler."

[[s Quyen Tremblay > Fenna Oduya]]"You were holding the spanner. I couldn't get at my other pocket."

[[s Fenna Oduya > Quyen Tremblay]]"I said yes and you said 'Thirteen mil.'"

[[s Quyen Tremblay > Fenna Oduya]]"I needed the thirteen mil."

The apprentice was staring hard at the wall.

[[s Quyen Tremblay > the apprentice]]"Light," said Quyen. [[s Quyen Tremblay > the apprentice]]"Down a touch. You needn't listen."

[[s the apprentice > Quyen Tremblay]]"I'm not, Chief. How long were you married?"

[[s Quyen Tremblay > the apprentice]]"Eleven years. Light."

[[s the apprentice > Quyen Tremblay]]"What happened?"

Molten beads ran down the door and went out one by one on the deck. Quyen watched each of them all the way to the bottom.

[[s the apprentice > Quyen Tremblay]]"Sorry," the girl said.

[[scene place=hold six; present=Fenna Oduya; eyes=Fenna Oduya]]
In hold six it had got very cold, and Fenna Oduya had worked out that if she put her cheek against the door she could feel, in one place, no bigger than a coin, that it was warm.

She kept her cheek there. She was sixty, and had always been the younger woman, and had meant to mind it less by now.

[[s Fenna Oduya > Quyen Tremblay]]"You've stopped."

[[s Quyen Tremblay > Fenna Oduya]]"Changing the tip. What's your leg doing?"

[[s Fenna Oduya > Quyen Tremblay]]"It's gone to sleep. Clever leg. Who's that with you?"

[[s Quyen Tremblay > Fenna Oduya]]"The infant. She's all right. She asks questions."

[[s Fenna Oduya > Quyen Tremblay]]"What kind?"

[[s Quyen Tremblay > Fenna Oduya]]"What happened."

[[s Fenna Oduya > Quyen Tremblay]]"What did you tell her?"

[[s Quyen Tremblay > Fenna Oduya]]"I told her to mind the light."

Fenna laughed, and was sorry, since it used a good deal of something. The kettle in the other house had dropped to a lower note. Over her head four hundred crates of seed potatoes ticked in their nets. The whole hold had started, by slow degrees, to lean.

[[s Fenna Oduya > Quyen Tremblay]]"I'll tell you what I'd have told her," she said. [[s Fenna Oduya > Quyen Tremblay]]"I'd have said there wasn't anything that happened. Nobody threw a plate. You worked nights and I worked days, and there was a slate on the fridge, and one day I read down it and it was nine weeks of gaskets and milk. 'Out of milk.' 'Back at six.' I thought, I'm married to a slate.

[[s Fenna Oduya > Quyen Tremblay]]"So I wrote on it that I was going. And I sat and waited for you to come in and read it, and say something. And you came in and you read it, and do you recall what you did? You put the kettle on. You made me a flask. For the journey.

[[s Fenna Oduya > Quyen Tremblay]]"I've thought about that flask for eight years."

The wire hummed.

[[s Fenna Oduya > Quyen Tremblay]]"Quy? Did I lose you?"

[[s Quyen Tremblay > Fenna Oduya]]"No."

[[s Fenna Oduya > Quyen Tremblay]]"You don't have to say anything."

[[s Quyen Tremblay > Fenna Oduya]]"I thought that it was what you wanted. I thought that I'd be making it harder if I made a fuss. I stood in the galley with my back to you so you shouldn't see, and I thought, she'll be cold on the shuttle. It was the only thing left that I knew how to mend."

Warmth, the size of a coin. The size of a saucer, now.

[[s Fenna Oduya > Quyen Tremblay]]"It was good tea," said Fenna.

[[s Quyen Tremblay > Fenna Oduya]]"What weren't you going to let Tindra tell me?"

[[s Fenna Oduya > Quyen Tremblay]]"Oh. That."

[[s Quyen Tremblay > Fenna Oduya]]"You've got about half an hour."

[[s Fenna Oduya > Quyen Tremblay]]"It's the papers. You signed them, and sent them on to me, all in order. With the tabs."

[[s Quyen Tremblay > Fenna Oduya]]"And you filed them."

[[s Fenna Oduya > Quyen Tremblay]]"I put them in a drawer."

[[s Quyen Tremblay > Fenna Oduya]]"Which drawer?"

[[s Fenna Oduya > Quyen Tremblay]]"Does it matter which? Socks. I put them in with my socks. I kept meaning to. Then I saw that this ship wanted a cargo-master and who the engineer was, and I thought, I'll bring them by hand. And I've been aboard since the spring, and I've not once been able to find my way down to the engine room."

[[s Quyen Tremblay > Fenna Oduya]]"It's on the plan. It's at the back."

[[s Fenna Oduya > Quyen Tremblay]]"I know it's at the back, Quy."

[[s Quyen Tremblay > Fenna Oduya]]"So we're—"

[[s Fenna Oduya > Quyen Tremblay]]"Nineteen years in June."

The point of light came through then, an inch above her hand, blue as a star and spitting. And at the same moment the deck gave a long groan and went over another ten degrees, and the sun walked in at the port and up the wall, and the kettle in the other house, quite suddenly, was taken off the heat.

She could not think why it was so quiet. She let go of the handset to listen.

---

[[scene place=the corridor; present=Quyen Tremblay, the apprentice; eyes=?]]
[[s Quyen Tremblay > Fenna Oduya]]"Fen? Fenna. Answer me."

[[s the apprentice > Quyen Tremblay]]"Chief, the needle—"

[[s Quyen Tremblay > Fenna Oduya]]"Fenna Oduya, you pick that up. You pick that up this minute."

[[s the apprentice > Quyen Tremblay]]"Chief! The needle's stopped!"

[[s Quyen Tremblay > the apprentice]]"What do you mean, it's stopped?"

[[s the apprentice > Quyen Tremblay]]"It's stopped at forty. It's not going down. It's the gel, she's done it, it's found the hole!"

On the ceiling the speaker crackled. [[s Tindra Pohl > Quyen Tremblay]]"Did it work? Somebody tell me if that worked, I've got us standing on our ear up here and the skipper's lost her dinner."

Neither of them had a hand for the switch. The engineer was leaning on the plate on the frame with her whole weight, with both thumbs, as the catalogue tells you never to do, and the light above it went from red to amber, and took its time, and went to green.

***

[[scene place=the galley; present=Quyen Tremblay, Fenna Oduya, Tindra Pohl, Captain Strand, the apprentice; time=after midnight; eyes=?]]
They were all five in the galley after midnight, since nobody cared to be anywhere else. The cargo-master had her leg up on a sack. She had been blue and was now merely grey, and she was wearing three people's jerseys.

[[s Captain Strand > Tindra Pohl]]"You put a freighter on its side," the captain was saying. [[s Captain Strand > Tindra Pohl]]"With potatoes."

[[s Tindra Pohl > Captain Strand]]"In nineteen minutes. I'd like that in the log."

[[s Captain Strand > Quyen Tremblay]]"And you cut a hole in the best door on the ship."

[[s Quyen Tremblay > Captain Strand]]"It's a small hole."

[[s Captain Strand > Fenna Oduya]]"And you, Oduya, what in the world were you doing in there alone in the dog watch?"

[[s Fenna Oduya > Captain Strand]]"Counting."

[[s Tindra Pohl > Captain Strand]]"Hiding," said Tindra. [[s Tindra Pohl > Captain Strand]]"She'd seen the Chief coming down the corridor with her toolbox. She does it every week. I'm her best friend, I have to be told about it every single time, she gets behind a crate and—"

[[s Fenna Oduya > Tindra Pohl]]"Tin."

[[s Tindra Pohl > Captain Strand]]"—and she breathes."

[[s Quyen Tremblay > Fenna Oduya]]"You hid from me?"

The younger woman seemed to find something of interest in the weave of her top jersey.

[[s the apprentice > Quyen Tremblay]]"Chief," said the apprentice, who had been thinking. [[s the apprentice > Quyen Tremblay]]"If she never filed the papers, are you still—"

[[s Quyen Tremblay > the apprentice]]"Bed."

[[s the apprentice > Quyen Tremblay]]"But I only want to—"

[[s Captain Strand > the apprentice, Tindra Pohl]]"Bed," said the captain, getting up. [[s Captain Strand > the apprentice, Tindra Pohl]]"All hands. Pohl, that means you too."

[[s Tindra Pohl > Captain Strand]]"I haven't finished my soup!"

[[s Captain Strand > Tindra Pohl]]"Bring it."

The hatch closed. It was a cheap hatch, with no seal to speak of, and they could hear the pilot going away along the corridor for some time, still saying what she thought.

Quyen got up. She put the kettle on. She stood before it with her back to the table, and her shoulders had begun to shake, and about four seconds went by, as long as any in that day. Then she turned round.

[[s Quyen Tremblay > Fenna Oduya]]"I don't want you to go," she said.

[[s Fenna Oduya > Quyen Tremblay]]"I'm not going anywhere. I've a leg."

[[s Quyen Tremblay > Fenna Oduya]]"I'm saying it now. I should have said it then. I don't want you to go, I'd like it entered that I made a fuss."

[[s Fenna Oduya > Quyen Tremblay]]"Come over here, love, and make it properly."

[[s Quyen Tremblay > Fenna Oduya]]"The kettle's on."

[[s Fenna Oduya > Quyen Tremblay]]"Let it boil," said Fenna.
