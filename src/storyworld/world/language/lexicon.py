"""The closed sets of English that the first world leans on: titles, pronouns, auxiliaries, kin, irregular verbs.

None of them holds a name of a person or a place.
"""

from typing import Literal

from msgspec import Struct

from storyworld.segmenting.cues import SPEECH_VERBS

Gender = Literal["she", "he", "they", "xe", "ze"]


class PronounForm(Struct, frozen=True):
    """What a pronoun says about whom it refers to."""

    person: Literal["first", "second", "third"]
    gender: Gender | None
    is_plural: bool
    role: Literal["subject", "object", "possessive", "reflexive"]


def _forms() -> dict[str, PronounForm]:
    table: dict[str, PronounForm] = {}
    rows: list[tuple[str, Literal["first", "second", "third"], Gender | None, bool]] = [
        ("i me my mine myself", "first", None, False),
        ("we us our ours ourselves", "first", None, True),
        ("you you your yours yourself", "second", None, False),
        ("he him his his himself", "third", "he", False),
        ("she her her hers herself", "third", "she", False),
        ("they them their theirs themselves", "third", "they", True),
        ("xe xem xyr xyrs xemself", "third", "xe", False),
        ("ze zir zir zirs zirself", "third", "ze", False),
        ("ze hir hir hirs hirself", "third", "ze", False),
    ]
    roles: tuple[Literal["subject", "object", "possessive", "reflexive"], ...] = (
        "subject",
        "object",
        "possessive",
        "possessive",
        "reflexive",
    )
    for words, person, gender, is_plural in rows:
        for word, role in zip(words.split(), roles, strict=True):
            table.setdefault(word, PronounForm(person, gender, is_plural, role))
    table["themself"] = PronounForm("third", "they", False, "reflexive")
    return table


PRONOUNS: dict[str, PronounForm] = _forms()

PRONOUN_SETS: dict[str, str] = {"she": "she/her", "he": "he/him", "they": "they/them", "xe": "xe/xem", "ze": "ze/zir"}

TITLES: dict[str, Gender | None] = {
    **dict.fromkeys(
        "mr mister sir lord king prince duke earl baron count viscount brother father uncle grandpa grandfather papa "
        "master monsieur m herr signor señor don emperor friar marquis marquess comte vicomte".split(),
        "he",
    ),
    **dict.fromkeys(
        "mrs miss ms missus lady queen princess duchess countess baroness sister mother aunt auntie grandma "
        "grandmother madame mademoiselle mme mlle madam dame frau fräulein fraulein signora signorina señora empress "
        "mistress ma'am marquise marchioness comtesse viscountess".split(),
        "she",
    ),
    **dict.fromkeys(
        "mx dr doctor prof professor captain capt colonel col general gen major maj lieutenant lt sergeant sgt "
        "corporal cpl private admiral commander cmdr officer detective inspector constable sheriff deputy agent "
        "chief judge justice president senator governor mayor minister reverend rev bishop pope cardinal saint st "
        "coach nurse chef cousin old young little poor dear comrade sensei citizen squire marshal warden director "
        "dean councillor counsellor secretary ambassador chancellor commissioner superintendent ensign commodore "
        "seaman airman midshipman sub-lieutenant lance-corporal sergeant-major".split(),
        None,
    ),
}
# Words that stand before a name without being a title of it.
EPITHET_TITLES = frozenset("old young little poor dear saint st private cousin".split())
# Titles by which anybody may be addressed; alone they name nobody.
ADDRESSES = frozenset(
    "sir madam ma'am miss mister missus mr mrs ms monsieur mademoiselle madame dame lord m herr frau".split()
)
# Titles that go with a given name: Sir Walter, Aunt Polly, Miss Emma.
GIVEN_NAME_TITLES = frozenset(
    "sir lady lord miss mister dame king queen prince princess aunt auntie uncle cousin brother sister father "
    "mother saint mademoiselle mlle monsieur don grandma grandpa".split()
)

ORDERS = frozenset({"father", "mother", "brother", "sister"})
"""Kin by whose names clergy, monks and nurses are called, too; nobody calls their own sister Sister Macready."""
KIN: dict[str, Gender | None] = {
    **dict.fromkeys(
        "father dad daddy da papa pa pop pops brother son uncle nephew husband hubby boyfriend fiancé grandfather "
        "grandpa grandad granddad gramps grandson godfather godson kinsman bridegroom stepfather stepson stepbrother "
        "half-brother great-uncle brother-in-law father-in-law son-in-law".split(),
        "he",
    ),
    **dict.fromkeys(
        "mother mom mum mam mommy mummy mama mamma ma sister daughter aunt auntie aunty niece wife missus girlfriend "
        "fiancée grandmother grandma gran nan nana granny granddaughter godmother goddaughter kinswoman bride "
        "stepmother stepdaughter stepsister half-sister great-aunt sister-in-law mother-in-law daughter-in-law".split(),
        "she",
    ),
    **dict.fromkeys("cousin parent sibling spouse twin partner friend child".split(), None),
}
ANYBODY = frozenset(
    "man woman boy girl lady gentleman child kid baby person fellow guy lad lass youth teen teenager stranger creature "
    "blonde brunette redhead old young one other".split()
)
"""Nouns by which anybody may be called, whatever they are: they tell of age, sex or looks only."""
PREPOSITIONS = frozenset("to of with at for from by beside behind toward towards on in".split())
"""Those whose objects stand beside a verb of speech, and do not speak."""
VOICES = frozenset("voice voices whisper shout cry sound silence".split())
"""Heard, but nobody's yet: said a voice."""
SPEECH_NOUNS = VOICES | frozenset(
    "reply answer response retort rejoinder question comment remark observation exclamation greeting language words "
    "verdict murmur".split()
)
"""What is said, by whosever it is: was her reply."""
TIME_NOUNS = frozenset(
    "morning mornings afternoon afternoons evening evenings night nights midnight noon midday dawn dusk sunrise sunset "
    "day days week weeks weekend month months year years hour hours minute minutes second seconds decade decades "
    "century centuries monday tuesday wednesday thursday friday saturday sunday january february march april may june "
    "july august september october november december spring summer autumn fall winter today tonight tomorrow yesterday "
    "o'clock breakfast lunch dinner supper christmas".split()
)
"""Nouns that say when something is."""
# Kin by one word each, so that "my mum" and "my mother" are one person.
KIN_FORMS: dict[str, str] = {
    **dict.fromkeys("mom mum mam mommy mummy mama mamma ma".split(), "mother"),
    **dict.fromkeys("dad daddy da papa pa pop pops".split(), "father"),
    **dict.fromkeys("grandma gran nan nana granny".split(), "grandmother"),
    **dict.fromkeys("grandpa grandad granddad gramps".split(), "grandfather"),
    **dict.fromkeys("auntie aunty".split(), "aunt"),
    "hubby": "husband",
    "missus": "wife",
}
# Kin who as a rule bear the same surname.
FAMILY = frozenset("father mother brother sister son daughter husband wife grandfather grandmother".split())
PERSON_NOUNS: dict[str, Gender | None] = {
    **KIN,
    **dict.fromkeys(
        "man boy gentleman guy lad fellow lord king prince waiter actor priest monk bloke dude chap "
        "landlord widower".split(),
        "he",
    ),
    **dict.fromkeys(
        "woman girl lady lass queen princess waitress actress nun maid housemaid brunette blonde landlady hostess "
        "widow witch".split(),
        "she",
    ),
    **dict.fromkeys("blond redhead teenager youngster kid baby stranger newcomer".split(), None),
}

_PERSON_ENDINGS: dict[str, Gender | None] = {
    "woman": "she",
    "lady": "she",
    "girl": "she",
    "mistress": "she",
    "man": "he",
    "gentleman": "he",
    "boy": "he",
    "person": None,
}


def is_person_noun(noun: str) -> bool:
    """Whether a noun can mean a person only: woman, cabman, her brother-in-law."""
    return noun in PERSON_NOUNS or noun.endswith(tuple(_PERSON_ENDINGS))


def noun_gender(noun: str) -> Gender | None:
    """Return the pronoun that a noun itself asks for, if any."""
    if noun in PERSON_NOUNS:
        return PERSON_NOUNS[noun]
    return next((gender for ending, gender in _PERSON_ENDINGS.items() if noun.endswith(ending)), None)


# Finite forms that follow a subject. English has no others of the first two kinds.
AUXILIARIES = frozenset(
    "is was are were be been am has had have does did do will would shall should can could may might must 's 'd 'll "
    "isn wasn hadn didn wouldn couldn won".split()
)
IRREGULAR_PASTS = frozenset(
    "ate beat became began bent bet bit bled blew bore bought bound brought broke built burst came cast caught "
    "chose clung crept cut dealt drank drew drove dug fed fell felt fled flew flung forbade forgave forgot fought "
    "found froze gave got grew heard held hid hit hung hurt kept knelt knew laid lay leaned leant leapt led left "
    "lent let lit lost made meant met paid put quit ran rang read rode rose said sang sank sat saw sent set shook "
    "shone shot shrank shut slept slid sought spent split spoke sprang spun stank stole stood strode struck stuck "
    "stung swam swept swore swung threw told took tore trod understood undid undertook went wept withdrew woke won "
    "wore wound wove wrote wrung".split()
)
INDEFINITE = frozenset(
    "everyone everybody someone somebody anyone anybody nobody none nothing something everything anything one ones "
    "each both all most many few others another neither either no-one noone no some several".split()
)
FUNCTION_WORDS = (
    frozenset(
        "a an the this that these those and or but nor so yet for if then than as at by in of on to up from into "
        "with without within about above across after against along among around before behind below beneath beside "
        "besides between beyond despite down during except inside like near off onto out outside over past since "
        "through throughout till toward towards under until upon when where which while who whom whose why how what "
        "whatever whoever whenever wherever because although though unless whether not never ever always sometimes "
        "often usually maybe perhaps please yes yeah yep yup no nope nah ok okay oh ah uh um er hm hmm mm huh hey "
        "hi hello bye goodbye well now just only even still already again too also very really quite rather almost "
        "here there today tomorrow yesterday tonight once twice soon later first second third last next finally "
        "suddenly instead anyway besides however meanwhile otherwise therefore thus thanks thank sorry sure fine "
        "good great nice bad right wrong true damn shit fuck hell god gods christ jesus lord heaven heavens dear my "
        "your his her its our their mine yours i me we us you he him she they them it myself yourself himself "
        "herself itself ourselves themselves let come go look listen wait stop get do don did does have has had is "
        "are was were be been being will would shall should can could may might must one two three four five six "
        "seven eight nine ten hundred thousand more much less little most enough other such same own monday tuesday "
        "wednesday thursday friday saturday sunday january february march april june july august september october "
        "november december christmas easter chapter part book volume prologue epilogue act scene tv ok pov a/n".split()
    )
    | INDEFINITE
)
STYLES = frozenset(
    "grace majesty highness lordship ladyship worship excellency honour honor eminence holiness reverence".split()
)
"""What somebody of rank is called with "your" or "her" before it."""
PLACE_PREPOSITIONS = frozenset("in near through into across throughout within via outside inside around".split())


def is_finite_verb(word: str, after_subject: bool = True) -> bool:
    """Guess whether a lower-case word is a finite verb; `after_subject` also admits any word in -s (walks)."""
    if word in AUXILIARIES or word in IRREGULAR_PASTS or word in SPEECH_VERBS:
        return True
    if len(word) > 3 and word.endswith("ed"):
        return True
    return after_subject and len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
