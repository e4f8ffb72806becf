title: Strike the Question
section: first | past | Agnes Rademacher | -
person: Agnes Rademacher | Miss Rademacher; Aggie; the court reporter; a pencil | she/her
person: Lyle | the bailiff; Lyle | he/him
person: Judge Aldous | the judge; His Honor; Your Honor; Horace; her brother | he/him
person: Mr. Brandvold | the county attorney; the prosecutor; Mr. Brandvold | he/him
person: Mr. Szabo | his lawyer; the defense; Mr. Szabo; Counselor | he/him
person: Teddy Wozniak | the boy; the defendant; the Wozniak boy; Teddy; son | he/him
person: Amos Pruitt | the night watchman; the watchman; the witness; Mr. Pruitt; Amos; that man | he/him
person: Mr. Feeney | the druggist; Mr. Feeney; the first witness | he/him
person: Thea Lindqvist | Gray Gloves; a woman in the second row; Thea; my sister; Mrs. Lindqvist; the lady; madam | she/her
person: the jury | the jury | they/them
relation: Judge Aldous | Thea Lindqvist | family:brother
relation: Agnes Rademacher | Lyle | colleague
relation: Agnes Rademacher | Judge Aldous | colleague
relation: Mr. Brandvold | Mr. Szabo | rival
relation: Amos Pruitt | Thea Lindqvist | friend
=====
[[scene present=Agnes Rademacher, Lyle]]
A court reporter is not a person. Lyle told me so my first week, and he meant it kindly.

[[s Lyle > Agnes Rademacher]]“You’re a pencil, Aggie,” he said. [[s Lyle > Agnes Rademacher]]“You’re a pencil with a pension.”

Lyle was bailiff of the Pell County Court before they put in the radiators. That was 1939. By the week of the Wozniak trial I had been a pencil for nineteen years, and had never once opened my mouth in that room except to read back what somebody else had said in it.

It wasn’t much of a trial. Somebody had gone into Halvorsen’s Feed and Seed on a Thursday night in March and come out with four hundred dollars, and the night watchman had seen him come. That was all the State had, but it is plenty when the watchman is a deacon. The boy at the table was nineteen and had been in trouble twice over cars. His lawyer looked about two years older and was wearing his father’s suit.

[[scene place=that room; present=Agnes Rademacher, Mr. Brandvold, Mr. Feeney, Judge Aldous, Lyle, Mr. Szabo, Teddy Wozniak, Thea Lindqvist, the jury; time=Tuesday]]
Tuesday they had the druggist, to show that the boy was on Main Street at all.

[[s Mr. Brandvold > Mr. Feeney]]“And what did he purchase, Mr. Feeney?” asked the county attorney.

[[s Mr. Feeney > Mr. Brandvold]]“A comb. Then I shooed him out. I close at nine, and I turn the sign off when I close.”

[[s Mr. Brandvold > Mr. Feeney]]“Every night?” said Mr. Brandvold, who wasn’t listening. He had got his comb.

[[s Mr. Feeney > Mr. Brandvold]]“Electricity being what it is,” said Mr. Feeney, [[s Mr. Feeney > Mr. Brandvold]]“every night.”

[[scene place=that room; present=Agnes Rademacher, Mr. Brandvold, Amos Pruitt, Judge Aldous, Lyle, Mr. Szabo, Teddy Wozniak, Thea Lindqvist, the jury; time=Wednesday]]
Wednesday it was the watchman. He was a soft, heavy old man, and he held his hat in his lap with both hands, as if it might be taken.

[[s Mr. Brandvold > Amos Pruitt]]“What time was that, Mr. Pruitt?”

[[s Amos Pruitt > Mr. Brandvold]]“Ten past nine. I’d just wound the clock.”

[[s Mr. Brandvold > Amos Pruitt]]“And it was dark out.”

[[s Amos Pruitt > Mr. Brandvold]]“It was dark, but there’s the drugstore sign. Lights up that whole side of the street. I saw him come out under it plain as I see you.”

[[s Mr. Brandvold > Amos Pruitt]]“Do you see him in this courtroom?”

The witness did not like to point. He moved the hat an inch. [[s Amos Pruitt > Mr. Brandvold]]“That’s him. That’s the Wozniak boy.”

[[s Teddy Wozniak > Amos Pruitt]]“I was home by then!” said the defendant, and the judge rapped the bench.

[[s Judge Aldous > Teddy Wozniak]]“You’ll get your turn, son.”

My hands took all that down. Then they did a thing they never do, and slowed.

[[t Agnes Rademacher]]“The sign,” I thought. [[t Agnes Rademacher]]“The sign was off.”

I looked at the defense. Mr. Szabo hadn’t noticed; on Tuesday, while the druggist was talking, he had been down on the floor after a dropped folder. Now he stood up and fixed the old man with what he must have hoped was a piercing eye.

[[s Mr. Szabo > Amos Pruitt]]“You wear glasses, Mr. Pruitt?”

[[s Amos Pruitt > Mr. Szabo]]“For reading.”

[[s Mr. Szabo > Judge Aldous]]“No further questions.”

So I looked at the spectators instead. There was a woman in the second row who had been there both days, in a good black coat and gray gloves that she never took off, and she never watched anything but the witness chair. I had her down as Gray Gloves on the backs of my notes. Now one of the gloves was off. She was wringing it like a dishrag.

[[scene place=the water cooler; present=Agnes Rademacher, Lyle]]
I caught Lyle at the water cooler during the recess.

[[s Agnes Rademacher > Lyle]]“Who is that in the second row?”

[[s Lyle > Agnes Rademacher]]“Not from town. Some widow. There’s always a widow.”

[[s Agnes Rademacher > Lyle]]“Did you hear what the druggist said yesterday?”

[[s Lyle > Agnes Rademacher]]“I never hear what anybody says. That’s how I’ve kept my health.”

[[s Agnes Rademacher > Lyle]]“Suppose a pencil noticed something.”

[[s Lyle > Agnes Rademacher]]“They don’t.”

[[s Agnes Rademacher > Lyle]]“Suppose one did.”

[[s Lyle > Agnes Rademacher]]“Is it a big thing or a small thing?”

[[s Agnes Rademacher > Lyle]]“Five years, I’d think. With the cars.”

[[s Lyle > Agnes Rademacher]]“Then somebody who isn’t a pencil better notice it.”

[[s Agnes Rademacher > Lyle]]“He’s had all day to.”

[[s Lyle > Agnes Rademacher]]“You can’t go passing that boy notes.”

[[s Agnes Rademacher > Lyle]]“Which boy?”

[[s Lyle > Agnes Rademacher]]“The one with the law degree.” He looked at me over the paper cone. [[s Lyle > Agnes Rademacher]]“Aggie. You talk out of turn in there and the judge’ll have your job. He’d be sick about it, and he’d be right.”

[[s Agnes Rademacher > Lyle]]“I know it.”

[[s Lyle > Agnes Rademacher]]“You only ever get to say what’s been said.”

[[s Agnes Rademacher > Lyle]]“I know it, Lyle,” I said. And then I stood there a while, holding my own paper cone, until he asked me was I all right.

***

[[scene place=the second row/the bench/the chair; present=Agnes Rademacher, Lyle, Judge Aldous, Mr. Brandvold, Mr. Szabo, Teddy Wozniak, Amos Pruitt, Thea Lindqvist, the jury; time=a quarter to three]]
At a quarter to three Mr. Szabo, who was not stupid, only new, stood up and said that he might have been hasty.

[[s Mr. Szabo > Judge Aldous]]“If I could have Mr. Pruitt back, Your Honor. And might I hear his answer about the light?”

[[s Judge Aldous > Amos Pruitt]]“You’re still under oath, Amos,” said the judge, when the watchman had got himself back up into the chair. [[s Judge Aldous > Agnes Rademacher]]“Miss Rademacher, would you oblige the defense?”

You stand to read. I stood. I turned the pages back, and then, with my mouth as dry as flour, I turned them back a good deal further.

[[s Agnes Rademacher > Judge Aldous, Mr. Szabo]]“‘Answer: A comb. Then I shooed him out,’” I read. [[s Agnes Rademacher > Judge Aldous, Mr. Szabo]]“‘I close at nine, and I turn the sign off when I close. Question: Every night? Answer: Electricity being—’”

[[s Mr. Brandvold > Judge Aldous]]“That’s Tuesday!” The prosecutor was a big man, but he got up fast. [[s Mr. Brandvold > Judge Aldous]]“That’s the first witness, Your Honor. That’s not what was asked for.”

[[s Agnes Rademacher > Judge Aldous]]“I beg the court’s pardon. I turned to the wrong page.”

[[s Judge Aldous > Agnes Rademacher]]“Then turn to the right one,” said His Honor. He wasn’t looking at Mr. Brandvold. He was looking at me, over his spectacles, for rather a long time.

I found it. [[s Agnes Rademacher > Judge Aldous, Mr. Szabo]]“‘Answer: It was dark, but there’s the drugstore sign. Lights up that whole side of the street.’”

It’s something to hear a room think. The jury thought it from left to right, like lamps going on in a train. Mr. Szabo was last. He came up so quickly that his father’s suit stayed behind a moment.

[[s Mr. Szabo > Amos Pruitt]]“Mr. Pruitt, what sign was that?”

[[s Amos Pruitt > Mr. Szabo]]“It could have been the moon,” said the watchman.

[[s Mr. Szabo > Amos Pruitt]]“Was there a moon?”

[[s Amos Pruitt > Mr. Szabo]]“I don’t recall.”

[[s Mr. Szabo > Amos Pruitt]]“Were you there, sir?”

[[s Mr. Brandvold > Judge Aldous]]“Objection,” said Mr. Brandvold, but you could see he wanted to know.

[[s Thea Lindqvist > Amos Pruitt]]“Amos,” said a voice, [[s Thea Lindqvist > Amos Pruitt]]“either you tell them or I will.”

Gray Gloves was on her feet. Lyle had already started up the aisle with his palms out.

[[s Lyle > Thea Lindqvist]]“Madam, you can’t—”

[[s Judge Aldous > Thea Lindqvist]]“Sit down, Thea,” said the judge.

In nineteen years I hadn’t heard him call a woman in that room by her Christian name. My hands wrote it all the same.

[[s Thea Lindqvist > Judge Aldous]]“I won’t, Horace. You can put me in jail, and then you can go and explain it to Mother.”

He took off his spectacles and laid them on the blotter. [[s Judge Aldous > Mr. Brandvold, Mr. Szabo]]“Let the record show,” he said, [[s Judge Aldous > Mr. Brandvold, Mr. Szabo]]“that the lady is my sister. Mrs. Lindqvist, of Orrin Falls. She and I have not spoken since 1951.”

[[s Thea Lindqvist > the jury]]“Over a sideboard,” Mrs. Lindqvist told the jury.

[[s Judge Aldous > the jury]]“The jury will disregard the sideboard.”

[[s Thea Lindqvist > Judge Aldous]]“That man was in my kitchen,” said his sister. [[s Thea Lindqvist > Judge Aldous]]“He takes the eight o’clock bus over of a Thursday, ever since my Nils died, and has his pie, and takes the eleven back. I said to him that night, ‘Amos, isn’t anyone minding the store?’ and he said, ‘Oh, nobody robs a feed store.’”

The watchman had put the hat over his face. [[s Amos Pruitt > Mr. Szabo]]“Everybody said it was him,” he told the inside of it. [[s Amos Pruitt > Mr. Szabo]]“I only put in the part I’d missed. I’d have lost my place.”

The boy laid his cheek down on the table as if it were a pillow. His lawyer, not knowing what else to do, patted him.

***

[[scene place=chambers; present=Agnes Rademacher, Judge Aldous, Thea Lindqvist; time=four o’clock]]
It was thrown out by four o’clock. Mr. Brandvold moved it himself, and decently, and even shook Teddy by the hand. Then I was sent for.

She was in there with him, in the one good chair, with both gloves on.

[[s Judge Aldous > Agnes Rademacher]]“You’ve met my sister,” said the judge.

[[s Thea Lindqvist > Agnes Rademacher]]“You write awful fast,” she told me. [[s Thea Lindqvist > Agnes Rademacher]]“Did you get the sideboard?”

[[s Agnes Rademacher > Thea Lindqvist]]“Every word, ma’am.”

[[s Thea Lindqvist > Agnes Rademacher]]“Good. It’ll be the first time he’s had it in writing.”

[[s Judge Aldous > Thea Lindqvist]]“Thea, would you wait outside? The bailiff will find you some coffee.”

[[s Thea Lindqvist > Judge Aldous]]“I’ve waited seven years, I guess I can wait five minutes.” On her way past she gave my arm a squeeze, quite hard, and I understood that nobody had fooled her for one second.

[[scene place=chambers; present=Agnes Rademacher, Judge Aldous]]
When the door was shut he did not ask me to sit. He stood with his back to me and looked down at the square.

[[s Judge Aldous > Agnes Rademacher]]“Miss Rademacher, how long have you been with this court?”

[[s Agnes Rademacher > Judge Aldous]]“Nineteen years in May, Your Honor.”

[[s Judge Aldous > Agnes Rademacher]]“And in that time, have you ever turned to the wrong page?”

I wasn’t under oath. But I had sat below so many.

[[s Agnes Rademacher > Judge Aldous]]“No, Your Honor.”

He nodded for some time. Down in the square Teddy Wozniak was running, for no reason, in and out between the parked cars.

[[s Judge Aldous > Agnes Rademacher]]“Strike the question,” said the judge.

[[s Agnes Rademacher > Judge Aldous]]“And the answer, Your Honor?”

[[s Judge Aldous > Agnes Rademacher]]“What answer?” he said.
