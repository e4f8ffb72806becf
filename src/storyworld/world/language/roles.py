"""What somebody is to somebody: the nouns that say so, by kind of relation.

They are those of WordNet 3.0 below relative, lover, friend, associate, superior, subordinate, servant, competitor and
adversary that fiction says of one person to another, and the like for who teaches, treats, houses or serves whom.
"""

from storyworld.story import RelationKind
from storyworld.world.language.lexicon import KIN, KIN_FORMS, Gender

_FAMILY = (
    "father mother parent dad daddy da papa pa pop pops mum mom mam mummy mommy mama mamma ma son daughter child "
    "brother sister sibling twin stepbrother stepsister half-brother half-sister husband wife spouse hubby missus "
    "widow widower bride bridegroom uncle aunt auntie aunty nephew niece cousin grandfather grandmother grandparent "
    "grandpa grandma grandad granddad granny gran nan nana grandson granddaughter grandchild great-aunt "
    "great-uncle great-grandfather great-grandmother stepfather stepmother stepson stepdaughter stepchild "
    "father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law godfather godmother godson "
    "goddaughter relative relation kinsman kinswoman"
)
_ROMANTIC = (
    "boyfriend girlfriend lover sweetheart fiancé fiancée fiance fiancee crush beau suitor betrothed paramour "
    "admirer ex ex-boyfriend ex-girlfriend valentine soulmate"
)
_FRIEND = "friend companion pal mate buddy chum bestie confidant confidante comrade playmate playfellow intimate"
_COLLEAGUE = (
    "colleague co-worker coworker workmate teammate partner associate boss employer employee chief supervisor "
    "manager superior subordinate underling deputy assistant secretary apprentice servant master maid "
    "housemaid housekeeper butler valet footman manservant coachman chauffeur cook gardener steward bailiff "
    "clerk lieutenant sergeant commander bodyguard henchman lackey minion squire page retainer attendant "
    "understudy accomplice classmate schoolmate schoolfellow fellow-student crewmate shipmate"
)
_RIVAL = "rival competitor opponent"
_ENEMY = "enemy foe nemesis adversary antagonist attacker assailant tormentor captor kidnapper persecutor"
_OTHER = (
    "teacher tutor mentor instructor coach professor headmaster headmistress governess schoolmaster "
    "schoolmistress pupil student disciple protégé protégée protege protegee doctor physician nurse healer "
    "therapist patient lawyer solicitor attorney client customer landlord landlady tenant lodger roommate "
    "flatmate housemate neighbour neighbor host hostess guest visitor guardian ward chaperone patron patroness "
    "benefactor benefactress vicar priest confessor parishioner acquaintance prisoner captive"
)
_WORDS: dict[RelationKind, str] = {
    "family": _FAMILY,
    "romantic": _ROMANTIC,
    "friend": _FRIEND,
    "colleague": _COLLEAGUE,
    "rival": _RIVAL,
    "enemy": _ENEMY,
    "other": _OTHER,
}
ROLES: dict[str, RelationKind] = {noun: kind for kind, nouns in _WORDS.items() for noun in nouns.split()}
"""The kind of relation that each noun tells of."""

_PLURALS = {"wives": "wife", "children": "child", "grandchildren": "grandchild", "stepchildren": "stepchild"}


def role_of(word: str) -> str | None:
    """Return the noun that a word in small letters is a form of, null where it is none of them."""
    if word in ROLES:
        return word
    if word in _PLURALS:
        return _PLURALS[word]
    for ending, instead in (("ies", "y"), ("es", ""), ("s", "")):
        if word.endswith(ending) and word.removesuffix(ending) + instead in ROLES:
            return word.removesuffix(ending) + instead
    first, hyphen, rest = word.partition("-")
    return f"{first[:-1]}-{rest}" if hyphen and first.endswith("s") and f"{first[:-1]}-{rest}" in ROLES else None


_BONDS = {
    "child": "father mother parent stepfather stepmother godfather godmother father-in-law mother-in-law",
    "parent": "son daughter child stepson stepdaughter stepchild godson goddaughter son-in-law daughter-in-law",
    "spouse": "husband wife spouse bride bridegroom widow widower",
    "sibling": "brother sister sibling twin stepbrother stepsister half-brother half-sister "
    "brother-in-law sister-in-law",
    "nephew": "uncle aunt great-uncle great-aunt",
    "uncle": "nephew niece",
    "grandchild": "grandfather grandmother grandparent great-grandfather great-grandmother",
    "grandparent": "grandson granddaughter grandchild",
}
_BOND: dict[str, str] = {noun: bond for bond, nouns in _BONDS.items() for noun in nouns.split()}
_BACK = {"child": "parent", "nephew": "uncle", "grandchild": "grandparent"}
_BACK |= {back: bond for bond, back in _BACK.items()}


def bond_of(role: str) -> str:
    """Return what the one who has a father, an aunt or a boss of this noun is to that one: child, nephew, boss.

    Of nouns that say the same both ways, and of all that are no kin, it is the noun itself.
    """
    role = KIN_FORMS.get(role, role)
    return _BOND.get(role, role)


def bond_back(bond: str) -> str:
    """Return the same bond seen from the other one: parent for child."""
    return _BACK.get(bond, bond)


def role_gender(role: str) -> Gender | None:
    """Return the pronoun of whoever is somebody's `role`, where the noun tells it."""
    return KIN.get(KIN_FORMS.get(role, role))
