"""Words that introduce or follow speech, as far as a rule can know them.

The verbs are a seed: they start the recognition of tags, and `world` accepts other verbs where the structure of the
sentence shows a tag.
"""

import re

_REGULAR = (
    "accuse acknowledge add admit advise affirm agree announce answer apologise apologize argue ask assert assure "
    "bark bawl beam beg bellow bite blurt boast breathe burst call caution challenge chime chirp chorus chuckle "
    "claim coax comfort command comment complain concede conclude confess confirm continue contradict coo correct "
    "counter croak croon cry cut declare decide defend demand deny drawl echo ejaculate emphasise emphasize "
    "encourage enquire enthuse exclaim explain exult falter finish gasp giggle greet grin groan growl grumble grunt "
    "guess gulp gush hazard hesitate hint hiss holler howl huff hum implore inform inquire insist instruct "
    "interject interpose interrupt intone invite jeer jest joke lament laugh lie manage mention moan mouth mumble "
    "murmur muse mutter nag note object observe offer opine order persist plead pledge point pray press proclaim "
    "promise prompt propose protest purr query question quip quote rage rasp reason reassure recall recite "
    "recommend reflect relate remark remind repeat reply report request respond resume retort return reveal roar "
    "scoff scold scream screech shout shriek sigh smirk snap snarl sneer snicker sniff snort sob splutter squeak "
    "squeal stammer state stutter suggest supply surmise swallow taunt tease thunder urge utter venture volunteer "
    "vow wail warn whimper whine whisper whistle wonder yell yelp"
)
_IRREGULAR = (
    "say says said saith spoke speak speaks tell tells told quoth sang sings swore swears went goes began "
    "begins think thinks thought wrote writes write typed texted read reads"
)
_THOUGHT = "think thinks thought thinking wonder wonders wondered wondering mused muses reflected reflects"
_MESSAGE = "text texts texted texting type types typed typing write writes wrote writing read sent send sends scrawled"


def _inflect(stem: str) -> set[str]:
    if stem.endswith("e"):
        return {stem, stem + "s", stem + "d", stem[:-1] + "ing"}
    if stem.endswith("y") and stem[-2] not in "aeiou":
        return {stem, stem[:-1] + "ies", stem[:-1] + "ied", stem + "ing"}
    if stem.endswith(("sh", "ch", "ss", "x")):
        return {stem, stem + "es", stem + "ed", stem + "ing"}
    doubled = stem + stem[-1]
    return {stem, stem + "s", stem + "ed", stem + "ing", doubled + "ed", doubled + "ing"}


SPEECH_VERBS: frozenset[str] = frozenset(_IRREGULAR.split()).union(
    *(_inflect(stem) for stem in _REGULAR.split()), {"cut", "bit", "burst", "began", "begun", "lied", "lying"}
)
# The finite forms: said, says; not "to tell", "for answer", "saying".
SPOKEN_FORMS: frozenset[str] = frozenset(
    verb for verb in SPEECH_VERBS if verb.endswith(("ed", "s")) or verb in set(_IRREGULAR.split())
) - {"say", "speak", "tell", "think", "write", "read"}
THOUGHT_VERBS: frozenset[str] = frozenset(_THOUGHT.split())
# What one says to oneself is thought: "she told herself".
SELF_VERBS: frozenset[str] = frozenset(
    "told tells tell said says say asked asks ask reminded reminds promised promises".split()
)
MESSAGE_VERBS: frozenset[str] = frozenset(_MESSAGE.split())
WRITTEN_NOUNS: frozenset[str] = frozenset(
    "letter note message text email e-mail mail telegram card postcard sign screen phone page "
    "headline inscription label".split()
)
# What a telephone does when written words come in.
ARRIVAL_WORDS: frozenset[str] = frozenset(
    "buzzed buzzes pinged pings dinged dings vibrated vibrates texted texts text message messages email".split()
)
SUBJECT_PRONOUNS: frozenset[str] = frozenset({"he", "she", "they", "i", "we", "you", "it", "who", "ze", "xe"})

_VERB = "|".join(sorted(SPEECH_VERBS, key=len, reverse=True))
_SUBJECT = (
    r"(?:[Hh]e|[Ss]he|[Tt]hey|I|we|you|(?:the|a|an|his|her|my|their|our) (?:\w+ ){0,2}\w+|"
    r"(?:\w+\. )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})"
)
# A tag inside running words: «…, she said», «…! cried the old man». Used where marks are lost or are dashes.
INLINE_TAG = re.compile(
    rf"(?<=[,.!?…—-])\s+(?:{_SUBJECT}\s+(?:\w+ly\s+)?(?:{_VERB})|(?:{_VERB})\s+{_SUBJECT})\b",
)
