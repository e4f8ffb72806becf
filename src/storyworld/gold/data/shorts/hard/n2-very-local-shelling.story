title: Very Local Shelling
section: third | past | - | Sergeant Habergham
person: Sergeant Habergham | the sergeant; Habergham; Sergeant; Wilf | he/him
person: Lieutenant Rudge | the lieutenant; Mr Rudge; Kit; the boy | he/him
person: Major Daruwalla | the Major; Daruwalla; the older doctor; the surgeon; sir | he/him
person: Captain Fenwick | Fenwick; Captain Fenwick; the younger doctor; the captain | he/him
person: the prisoner | the prisoner; the German; Anselm Reuter; Dr Reuter; Anselmo | he/him
person: Signora Pautasso | the old woman; Signora Pautasso; missus; her sister | she/her
person: Cesira | Cesira; the older one; her sister; the other old woman | she/her
person: the tall bearer | the tall bearer; the tall one | he/him
person: the other bearer | the other bearer; his mate; the second bearer | he/him
person: Colonel Stainforth | Colonel Stainforth; the Colonel; Brigade | he/him
person: the lorry driver | the lorry driver; the driver; a corporal | he/him
person: the clerk | the clerk; the voice | he/him
relation: Signora Pautasso | Cesira | family:sister
relation: Major Daruwalla | Captain Fenwick | colleague
relation: Sergeant Habergham | Lieutenant Rudge | other
relation: the tall bearer | the other bearer | colleague
=====
[[scene place=the cellar/the steps; present=Sergeant Habergham, Lieutenant Rudge, Major Daruwalla, Captain Fenwick, the prisoner, Signora Pautasso, Cesira, the tall bearer, the other bearer; time=past midnight]]
They carried the lieutenant down the cellar steps feet first, which the tall bearer said was unlucky, and the other bearer said was the only way round the corner.

[[s the tall bearer > Major Daruwalla]]'Where do you want him, sir?'

[[s Major Daruwalla > the tall bearer]]'On the table,' said the Major. [[s Major Daruwalla > Captain Fenwick]]'Fenwick, wake up.'

[[s Captain Fenwick > Major Daruwalla]]'I'm awake, sir.'

[[s Major Daruwalla > Captain Fenwick]]'You are standing up. It is not the same.'

It was past midnight. It had been raining on that part of Italy for nine days, and for the last two of them a couple of doctors had been cutting and sewing among the wine barrels by the light of three lamps and a motor-car battery. The younger doctor had a boy's neck and a week's beard. The older one was a small neat Parsee from Bombay who had not sat down since Tuesday, and when he reached across for the scissors Sergeant Habergham, who had come in behind the stretcher with his hand still clamped on the dressing, saw the scissors shake.

[[s Major Daruwalla > Sergeant Habergham]]'Let go, Sergeant.'

[[s Sergeant Habergham > Major Daruwalla]]'I'd sooner not, sir.'

[[s Major Daruwalla > Sergeant Habergham]]'Let go, there's a good fellow. How long has this tourniquet been on?'

[[s Sergeant Habergham > Major Daruwalla]]'Two hours forty. I wrote it on him.'

So he had, on the forehead, in indelible pencil. Under the writing the boy's face was the colour of a candle. From the corner by the stove, where two old women in black sat side by side on a bench, one of them asked something in a high cracked voice.

[[s Signora Pautasso > Sergeant Habergham]]'My sister's asking, "Is that one dead?"' said the other, who owned the house and the cellar and the wine, and who had, to everyone's astonishment, sold ice-cream on Ayr harbour for nineteen years.

[[s Sergeant Habergham > Signora Pautasso]]'You tell her no, missus.'

[[s Signora Pautasso > Cesira]]'No, Cesira,' said Signora Pautasso, very loud, into her sister's ear.

The two doctors bent over the leg. They spoke low, but the sergeant had spent a lifetime overhearing officers.

[[s Captain Fenwick > Major Daruwalla]]'It's the femoral, isn't it?'

[[s Major Daruwalla > Captain Fenwick]]'Half through.'

[[s Captain Fenwick > Major Daruwalla]]'Could one stitch it?'

[[s Major Daruwalla > Captain Fenwick]]'One could. Have you?'

[[s Captain Fenwick > Major Daruwalla]]'Once. On a dog.'

[[s Major Daruwalla > Captain Fenwick]]'And how was the dog?'

[[s Captain Fenwick > Major Daruwalla]]'Well, it was a very old dog, sir.'

The Major straightened up by stages. [[s Major Daruwalla > Sergeant Habergham]]'I'm sorry, Sergeant. It will have to come off, above the knee.'

[[s Sergeant Habergham > Major Daruwalla]]'No, sir,' said Habergham.

[[s Major Daruwalla > Sergeant Habergham]]'No?'

[[s Sergeant Habergham > Major Daruwalla]]'Mr Rudge bowls, sir. For the county, twice. He comes down on that leg.'

There was a pause of a kind that there ought not to be at such a time.

[[s Major Daruwalla > Sergeant Habergham]]'Fast?' said the surgeon.

[[s Sergeant Habergham > Major Daruwalla]]'Fast medium, sir. He moves it away late.'

[[s Major Daruwalla > Sergeant Habergham]]'Does he? Does he, indeed?' Daruwalla held up his own right hand before the lamp, and all of them watched it tremble. [[s Major Daruwalla > Sergeant Habergham]]'And I am past it, you see, and Captain Fenwick is not yet up to it. I'm so very sorry.'

[[s the prisoner > Major Daruwalla]]'It can be sewn,' somebody said.

Everyone had forgotten the prisoner. He had been sitting since eight o'clock against a barrel, a stooped grey man in a greatcoat too short in the arms, holding up a bottle of plasma for a gunner who could not now be said to need it.

[[s Major Daruwalla > the prisoner]]'I beg your pardon?'

[[s the prisoner > Major Daruwalla]]'With the finest silk, and warm hands. I have warm hands. I can do it.'

[[s Captain Fenwick > the prisoner]]'You're a stretcher-bearer,' said Fenwick. [[s Captain Fenwick > the prisoner]]'It's on your ticket. You're a private soldier.'

[[s the prisoner > Captain Fenwick]]'Since March. Before March I was eleven years a surgeon in Kiel. In March there was a dinner, and I said a thing.'

[[s Captain Fenwick > the prisoner]]'What thing?'

[[s the prisoner > Captain Fenwick]]'I said, "The soup is more honest than the news."' The German considered it. [[s the prisoner > Captain Fenwick]]'Also it was not good soup.'

[[s the tall bearer > Sergeant Habergham]]'They all say they was something,' remarked the tall bearer, who was getting warm at the stove.

[[s the other bearer > the tall bearer]]'You said you was a jockey,' said his mate.

[[s Signora Pautasso > Major Daruwalla]]'He's a doctor, right enough,' said the old woman. She had not turned her head. [[s Signora Pautasso > Major Daruwalla]]'He took the wean from my daughter, up that stair, in February when the snow was on the road. It was coming backside first. Dottor Anselmo, we cried him. He wasna wearing that coat, then.'

[[s Sergeant Habergham > Signora Pautasso]]'You've sat there and looked at him since eight o'clock!' said the sergeant. [[s Sergeant Habergham > Signora Pautasso]]'You might have told us.'

[[s Signora Pautasso > Sergeant Habergham]]'Naebody asked me.'

[[s Major Daruwalla > the prisoner]]'What is your name?' said the Major.

[[s the prisoner > Major Daruwalla]]'Reuter.'

[[s Major Daruwalla > the prisoner]]'Dr Reuter, I have no shadow of authority to permit this.'

And at that moment, as if it had been listening, the telephone on the barrel-head gave its cracked little ring.

[[s Major Daruwalla > Colonel Stainforth]]'Dressing station. Yes, this is he. Good evening, Colonel.'

Nobody could hear the other end but the sergeant, who was standing against it.

[[s Colonel Stainforth > Major Daruwalla]]'You've a Jerry there, Daruwalla. Intelligence want him.'

[[s Major Daruwalla > Colonel Stainforth]]'We have one prisoner, sir. He is useful to us.'

[[s Colonel Stainforth > Major Daruwalla]]'He'll be useful to them. The ration lorry's on its way. Put him on it.'

[[s Major Daruwalla > Colonel Stainforth]]'How long have I, sir?'

[[s Colonel Stainforth > Major Daruwalla]]'Ten minutes. Now I want it quite clear that this is a direct—'

There was a small dry snick. The Major looked at the receiver. He looked along the wire to where it went behind the barrel, and where his visitor was just shutting up a clasp-knife.

[[s Major Daruwalla]]'We seem to have been cut off.'

[[s Sergeant Habergham > Major Daruwalla]]'Shelling, sir.'

[[s Major Daruwalla > Sergeant Habergham]]'There's no shelling tonight.'

[[s Sergeant Habergham > Major Daruwalla]]'There was a bit just then, sir. Very local.'

[[s Major Daruwalla > the prisoner]]'Then, Doctor,' Daruwalla said, and began to pull off his gloves, [[s Major Daruwalla > the prisoner]]'you had better scrub.' He nodded to the other. [[s Major Daruwalla > Captain Fenwick]]'Fenwick, give him your place. You and I are assisting.'

***

[[scene place=the cellar/the steps; present=Sergeant Habergham, Major Daruwalla, Captain Fenwick, the prisoner, Lieutenant Rudge, Signora Pautasso, Cesira, the lorry driver]]
There were three doctors at the table, and Habergham with a lamp, when the lorry driver came clumping down the steps. He was a wet corporal with a list.

[[s the lorry driver > Sergeant Habergham]]'One Jerry to collect,' he announced.

[[s Sergeant Habergham > the lorry driver]]'Keep your voice down. They're busy.'

The driver counted the backs. [[s the lorry driver > Sergeant Habergham]]'It says two MOs here.'

[[s Sergeant Habergham > the lorry driver]]'They sent us another.'

[[s the lorry driver > Sergeant Habergham]]'Did they? We've been on at them a month for another cook.' He peered about, and brightened at the sight of a field-grey greatcoat, collar up, over by the stove. [[s the lorry driver > Sergeant Habergham]]'That him? Here, you! *Raus*!'

The greatcoat opened one eye and told him in a high cracked voice what he could do.

[[s Signora Pautasso > the lorry driver]]'That's my sister,' said Signora Pautasso. [[s Signora Pautasso > the lorry driver]]'She feels the damp.'

[[s the lorry driver > Signora Pautasso]]'Beg pardon, ma.'

[[s Signora Pautasso > the lorry driver]]'She says she had a man once that looked like you. It was a donkey stood on him.'

[[s Sergeant Habergham > the lorry driver]]'Come back at seven,' the sergeant said. [[s Sergeant Habergham > the lorry driver]]'I'll have him here, brushed. I'll sign your list.'

[[s the prisoner > Sergeant Habergham]]'More light, please,' said the tall-backed man at the table, very quietly, [[s the prisoner > Sergeant Habergham]]'and please do not breathe on it.'

The light came nearer. There was nothing then for a long time but rain, and the click of instruments, and once the Major saying under his breath, [[s Major Daruwalla]]'Oh, pretty. Oh, very pretty,' as he might have said it at the Gymkhana ground behind the bowler's arm.

The younger doctor had woken up at last, all the way. He had his head down beside the stranger's, grey hair and brown almost touching, and he had stopped noticing what it was that the other man wore under the borrowed apron.

[[s Captain Fenwick > the prisoner]]'Where did you learn that knot?' he asked.

[[s the prisoner > Captain Fenwick]]'From my father. He mended nets. Put your finger there. No, the other finger. So! Now you have done one that is not a dog.'

[[s the prisoner > Captain Fenwick]]'Now take it off,' the German said. [[s the prisoner > Captain Fenwick]]'The band. Slowly, Captain.'

[[s Captain Fenwick > the prisoner]]'What if it goes?'

[[s the prisoner > Captain Fenwick]]'Then we shall both be very wet.'

Fenwick took it off. They all stood and looked at a foot. It lay there, blue and dirty, with a hole in the sock; and by and by, starting at the heel, it turned pink.

[[scene place=the cellar; present=Sergeant Habergham, Lieutenant Rudge, Signora Pautasso, Cesira; time=half past eight]]
It was half past eight before the lieutenant opened his eyes. The rain had stopped. Both of the Army's doctors lay asleep next door on the straw, like knights on a tomb, the old woman was boiling something, and two new bearers, a fat one and a thin, had come up with the milk tins and been told to take off their boots.

[[s Lieutenant Rudge > Sergeant Habergham]]'Wilf?'

[[s Sergeant Habergham > Lieutenant Rudge]]'Sir.'

[[s Lieutenant Rudge > Sergeant Habergham]]'How many have I got?'

[[s Sergeant Habergham > Lieutenant Rudge]]'Two, Mr Kit. I've counted them regular.'

Rudge thought this over. He was nineteen, and for a moment his mouth would not behave.

[[s Lieutenant Rudge > Sergeant Habergham]]'Who did it?'

[[s Sergeant Habergham > Lieutenant Rudge]]'Dr Reuter, sir. Gentleman from Kiel. You've missed him, he went on the seven o'clock lorry.' The sergeant felt in his blouse. [[s Sergeant Habergham > Lieutenant Rudge]]'He left you this. The Major had to explain to him what bowling was. It took some time.'

It was the back of a wine label. [[m the prisoner > Lieutenant Rudge]]'No running until August,' said the thin upright writing, [[m the prisoner > Lieutenant Rudge]]'and of this "moving it away late" nothing before next spring. A. Reuter.'

From the bench the older sister enquired about something.

[[s Signora Pautasso > Lieutenant Rudge]]'She's asking are you married,' said Signora Pautasso.

The telephone rang. It had a knot in its wire as big as a walnut, and Habergham got to it first.

[[s Sergeant Habergham > the clerk]]'Dressing station.'

[[s the clerk > Sergeant Habergham]]'Brigade here.' It was not the Colonel; it was some clerk, with a cold. [[s the clerk > Sergeant Habergham]]'About this prisoner. They've got him down at the cage as medical orderly, one. Is that right?'

[[s Sergeant Habergham > the clerk]]'No,' said the sergeant. [[s Sergeant Habergham > the clerk]]'It's not. Have you a pencil?'

[[s the clerk > Sergeant Habergham]]'Go ahead.'

[[s Sergeant Habergham > the clerk]]'Doctor,' Habergham said, and waited while the clerk sneezed. [[s Sergeant Habergham > the clerk]]'D, O, C. I'll give you all of it. You can take your time.'
