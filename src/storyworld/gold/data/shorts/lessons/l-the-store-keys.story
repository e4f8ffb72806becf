title: The Store Keys
section: third | past | - | Nandini
person: Nandini | Nandini; Chachi; chhoti; chhoti bahu; Nandu; the younger bahu | she/her
person: Rekha | Rekha; Jiji; Bhabhi; badi bahu; Mummy; the older daughter-in-law | she/her
person: Kamla Devi | Kamla Devi; Mummyji; Dadi; Ma; her mother-in-law; the old lady | she/her
person: Sudhir | Sudhir; devarji; Chachu; her husband | he/him
person: Chintu | Chintu; the child | he/him
person: Mahesh | Mahesh; Bhai sahab | he/him
relation: Kamla Devi | Sudhir | family: mother
relation: Kamla Devi | Mahesh | family: mother
relation: Kamla Devi | Nandini | family: mother-in-law
relation: Kamla Devi | Rekha | family: mother-in-law
relation: Nandini | Sudhir | romantic: wife
relation: Rekha | Mahesh | romantic: wife
relation: Rekha | Nandini | family: sister-in-law
relation: Rekha | Chintu | family: mother
=====
The Store Keys

[[scene place=the kitchen; present=Nandini, Rekha, Kamla Devi; time=eleven o'clock]]
The courier had come at eleven o'clock, and by five past, the whole house had signed for it except the person it was addressed to.

[[s Nandini > Rekha]]“Who took it?” Nandini whispered. They were in the kitchen, with the exhaust fan on and the mixer going with nothing in it, for the noise. [[s Nandini > Rekha]]“Jiji, *who took it*?”

[[s Rekha > Nandini]]“Chintu took it.” Rekha was shelling peanuts at a terrible speed. [[s Rekha > Nandini]]“I was in the bath. I come out, I say, who was at the door? He says, a man with a letter for Chachi. I say, so give it. He says, I gave it to Dadi, she gave me a Melody.”

[[s Nandini > Rekha]]“He sold me for one toffee?”

[[s Rekha > Nandini]]“Two. He has his father's head for business.”

Nandini sat down on the upturned atta tin. On any other day she would have laughed. Three weeks ago, in this same kitchen, the two of them had planned it like a bank robbery: the blouse that had to be altered, the tailor on the far side of Jaipur, the older daughter-in-law going along for company with two plastic bags to carry home as proof. Rekha had waited two and a half hours on a bench outside the school office, holding the bags. Nandini had gone in and told a panel of three people why she wanted to teach physics to girls.

[[s Nandini > Rekha]]“Maybe it's a no,” she said now. [[s Nandini > Rekha]]“Maybe they have written, madam, we regret.”

[[s Rekha > Nandini]]“For no they send nothing. For no, who pays courier?” She flicked a peanut at the window grille. [[s Rekha > Nandini]]“It's a yes. And I'll tell you what is in my heart, chhoti, so that you don't hear it later from somebody else. When I thought, it's a yes, I was happy. Then I thought, so who'll do Mummyji's one o'clock tablet, and the milk, and Chintu's bus, and I wasn't so happy.”

[[s Nandini > Rekha]]“I'd be home by three.”

[[s Rekha > Nandini]]“I know. I did the sum.” The peanuts rattled into the bowl. [[s Rekha > Nandini]]“I'm only saying that I did it.”

There wasn't an answer to that. Nandini was still looking for one when a voice came down the passage, not raised, because it had never needed to be.

[[s Kamla Devi > Rekha, Nandini]]“Badi bahu! Turn off that mixer, there's nothing in it. And both of you come here.”

[[scene place=the aangan; present=Nandini, Rekha, Kamla Devi, Sudhir, Chintu; time=-]]
In the aangan Kamla Devi was sitting on her takht, in the one square of shade, with her feet drawn up and the big bunch of store keys at her waist. Sudhir stood before her like a boy called to the blackboard. He was meant to be at the shop. The envelope lay on the bolster, and it was, Nandini saw, shut.

[[s Kamla Devi > Sudhir]]“My spectacles are broken,” her mother-in-law was saying, [[s Kamla Devi > Sudhir]]“otherwise would I have called you from work? Read.”

[[s Sudhir > Kamla Devi]]“Ma, it has Nandini's name on it.”

[[s Kamla Devi > Sudhir]]“So? Is there some other house that she lives in?”

Her husband looked at her over the old lady's head. He knew nothing; that had been the whole point, he could no more have kept it than a sieve. But he wasn't stupid, and she saw him take in her face, and Rekha's, and the crest of the school on the corner of the envelope.

[[s Sudhir > Kamla Devi]]“It'll be from the LIC,” said Sudhir slowly. [[s Sudhir > Kamla Devi]]“The policy. They're always sending.”

[[s Kamla Devi > Sudhir]]“Then read me the policy.”

He tore it open. He read it through to himself, once, with his lips moving, and his ears went red.

[[s Kamla Devi > Sudhir]]“Well?”

[[s Sudhir > Kamla Devi]]“[[m ?]]‘Dear Madam,’” he read out. [[s Sudhir > Kamla Devi]]“[[m ?]]‘We are pleased...’ They're pleased, Ma. With the, with our premium. That it has come on time.”

[[s Kamla Devi > Sudhir]]“How nice. Go on.”

[[s Sudhir > Kamla Devi]]“That's all they say. [[m ?]]‘Yours faithfully.’”

[[s Rekha > Kamla Devi]]“LIC is very polite these days,” put in Rekha from beside the tulsi pot. [[s Rekha > Kamla Devi]]“My mother also got one.”

[[s Chintu > Kamla Devi]]“It isn't from any LIC!” Chintu had come out from under the takht, where he had a garage. [[s Chintu > Kamla Devi, Rekha]]“Dadi, it's from the girls' school, it's got the bird on it! Mummy, tell Chachu, it's where you and Chachi went for the blouse and you ate kachori and you said don't tell.”

You could have heard a peanut drop.

[[s Kamla Devi > Chintu]]“Come here, my lion,” Kamla Devi said, and felt in her blouse for another Melody. The child unwrapped it with great attention. Over his head she considered them one after the other: her son, her son's wife, her other son's wife. [[s Kamla Devi > Sudhir, Rekha, Nandini]]“In thirty-eight years nobody in this house has lied to me so badly. It's an insult. Devarji is lying for bahu, Bhabhi is lying for devarji, and who's left to tell me what time it is? The boy.”

[[s Nandini > Kamla Devi]]“Mummyji, it was me,” Nandini said. It came out far too loud. [[s Nandini > Kamla Devi]]“It was my idea. Jiji only—”

[[s Kamla Devi > Nandini]]“Did I ask?”

[[s Nandini > Kamla Devi]]“No, but—”

[[s Kamla Devi > Nandini]]“Then the peanuts are waiting.” And she lay down on her side with her face to the wall, keys and all, which meant that nobody was to speak to her until evening; and nobody did.

[[scene place=the terrace; present=Nandini, Sudhir, Rekha; time=That night]]
That night it was too hot for the rooms, and they carried the mattresses up to the terrace. Sudhir lay on his back. She could tell from his breathing that he wasn't going to be the first.

[[s Nandini > Sudhir]]“Say something,” she told him. [[s Nandini > Sudhir]]“Shout, if you want.”

[[s Sudhir > Nandini]]“When do I shout?”

[[s Nandini > Sudhir]]“You could start.”

He turned over on his elbow. [[s Sudhir > Nandini]]“You told Bhabhi. Before me. You took my brother's wife across the city on a bus, and you ate kachori, and I'm finding it out from a six-year-old in front of my mother, with my mouth full of LIC.”

[[s Nandini > Sudhir]]“If I'd told you, you would have asked her permission.”

[[s Sudhir > Nandini]]“Of course I would've asked.”

[[s Nandini > Sudhir]]“And she'd have said no, and you'd have come and sat on the bed and said, Nandu, let it be for now.” She had not meant to do his voice. It was quite a good likeness. [[s Nandini > Sudhir]]“Wouldn't you?”

A scooter went by in the lane. Somebody's television was singing about cement.

[[s Sudhir > Nandini]]“Yes,” he said at last.

[[s Nandini > Sudhir]]“So.”

[[s Sudhir > Nandini]]“So I read it, in the afternoon. All of it. Thirty-one thousand a month.” His hand came over the gap between the mattresses and found her wrist. [[s Sudhir > Nandini]]“It says you were the best candidate. It really says so, they've used the word. I wanted to run out in the lane and show it to the paanwala. And then I thought about Ma's face, and I put it under the mattress. That's the man you've got.”

[[s Rekha > Nandini, Sudhir]]“Some of us are trying to sleep,” remarked Rekha's voice, from behind the water tank, [[s Rekha > Nandini, Sudhir]]“and some of us are trying to hear. Speak up or be quiet.”

---

[[scene place=the store; present=Nandini, Rekha, Kamla Devi; time=before six]]
She was in the bath before six, and when she came out with her hair in a towel her mother-in-law was standing at the open door of the store, where it was always dark, between the drums of rice and the mango pickle. Rekha was there already. She had the look of somebody who's been made to hold the other end of something.

[[s Kamla Devi > Nandini]]“Shut the door behind you,” said Kamla Devi.

Nandini shut it.

[[s Kamla Devi > Nandini, Rekha]]“My spectacles aren't broken. I read that letter in the bathroom, with steam, like any decent woman, at ten past eleven. Then I glued it again.” She let that stand a moment. [[s Kamla Devi > Nandini, Rekha]]“I wanted to see what you'd all do. Now I've seen. My son can't lie and he can't tell the truth either. You, chhoti bahu, can do only the one, and at the top of your voice. But this one!” She jabbed a thumb at Rekha. [[s Kamla Devi > Rekha]]“[[q]]‘My mother also got one.’ Without blinking! For nine years I've been sleeping under the same roof as that.”

[[s Rekha > Kamla Devi]]“Mummyji, I—”

[[s Kamla Devi > Rekha]]“I'm praising you. Be quiet.” The old lady lowered herself, in stages, on to a sack of moong. It took some time. [[s Kamla Devi > Nandini]]“Do you know what I was doing before I was married?”

Neither of them did. It had never come up that there was a before.

[[s Kamla Devi > Nandini, Rekha]]“Telephones. At the exchange, in Ajmer. Number please, number please. Five months. I had my own stool. Then the wedding was fixed, and my father said that they're good people, they'll surely let you go on. And on the third day I asked my saas, may her soul have peace, and she undid these from her waist,” and she shook the keys, [[s Kamla Devi > Nandini, Rekha]]“and said, here, bahu, here's your job. Everyone said what an honour.”

[[s Nandini > Kamla Devi]]“It was an honour,” said Nandini, after a while, since somebody had to.

[[s Kamla Devi > Nandini]]“It was *rice*.” She sniffed. [[s Kamla Devi > Nandini]]“There. You see? When you lie, your ears move. Don't do it to those girls.”

It was so dark that it took the younger bahu a second to understand what she had been told, and then she couldn't see anything at all. She bent down for the feet. A hard little palm struck her on top of the towel, twice, which was a blessing.

[[s Kamla Devi > Nandini]]“Enough. You'll be late and then what? You have to go and sign, it's written, by the fifteenth. Sudhir will take you. I've told him. He cried.”

[[s Rekha > Kamla Devi]]“And the one o'clock tablet?” said Rekha.

It was said lightly. But Nandini, straightening up, saw that she had both hands wound in the end of her sari; and she saw that Mummyji saw it too.

[[s Kamla Devi > Rekha]]“I have been swallowing for sixty-six years. I'll manage a tablet.” There was a jingle. Kamla Devi had undone the ring from her waist, and was holding it out; and not, it turned out, to put it in anybody's hand. She hung it on the nail by the door, where a child could have reached it. [[s Kamla Devi > Rekha]]“Whoever wants rice can take rice. Badi bahu, when Mahesh telephones from Surat tonight, don't give him the phone to me straight away. First you ask him.”

[[s Rekha > Kamla Devi]]“Ask him what?”

[[s Kamla Devi > Rekha]]“How should I know? Nine years you've been thinking of it. I've watched you think.” She held up an arm to each of them, to be hauled. [[s Kamla Devi > Rekha]]“And if Bhai sahab says let it be for now, tell him LIC has written.”
