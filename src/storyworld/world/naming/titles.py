"""Which titles one person hardly bears both of."""

from collections.abc import Iterable

from storyworld.world.language.lexicon import TITLES

# Miss Sheppard keeps house for Dr. Sheppard: who bears such a title is seldom called Miss or Mrs. as well.
_PROFESSIONS = frozenset(
    "doctor professor captain colonel general major lieutenant sergeant inspector constable sheriff "
    "judge reverend".split()
)
# Callings that one person seldom has two of: the doctor is not the major of that name.
_CALLINGS = (
    frozenset({"doctor", "professor"}),
    frozenset("captain colonel general major lieutenant commander admiral".split()),
    frozenset("inspector constable detective sheriff".split()),
    frozenset({"judge"}),
    frozenset("reverend father".split()),
)

OFFICES: dict[str, frozenset[str]] = {
    **dict.fromkeys("priest clergyman".split(), frozenset("father reverend canon".split())),
    **dict.fromkeys("vicar parson curate rector pastor".split(), frozenset({"reverend"})),
    **dict.fromkeys("surgeon physician medic dentist".split(), frozenset({"doctor"})),
    **dict.fromkeys("abbess prioress".split(), frozenset({"mother"})),
    **dict.fromkeys("knight baronet".split(), frozenset({"sir"})),
    "abbot": frozenset({"father"}),
    "nun": frozenset({"sister", "mother"}),
    "nurse": frozenset({"sister"}),
    "monk": frozenset({"brother"}),
    "friar": frozenset({"brother"}),
}
"""What whoever bears a title is, where another word says it: the priest is Father Gavril.

Where our marked stories have just one who bears the title, all of 38 such nouns mean that one, and
7 of 8 in the hard ones.
"""

STYLED: dict[str, frozenset[str]] = {
    "majesty": frozenset("king queen emperor empress".split()),
    "lordship": frozenset("lord earl baron viscount count marquis marquess judge".split()),
    "ladyship": frozenset("lady countess baroness viscountess marchioness marquise".split()),
    "grace": frozenset("duke duchess".split()),
    **dict.fromkeys("honour honor".split(), frozenset("judge justice".split())),
    "worship": frozenset("mayor judge".split()),
    "reverence": frozenset("reverend father".split()),
    "excellency": frozenset("ambassador governor".split()),
    "eminence": frozenset({"cardinal"}),
    "holiness": frozenset({"pope"}),
}
"""The titles of those who are called "your" or "his" so; Highness may be anybody of a family.

Where just one bears such a title, 24 of 25 "your ..." of our marked stories are that one, and 6 of 8 "her ...".
"""


def titles_clash(titles: Iterable[str], title: str) -> bool:
    """Mrs. and Miss of one surname are two people; so are titles of different gender."""
    if not title:
        return False
    for other in titles:
        if {other, title} == {"mrs", "miss"}:
            return True
        genders = {TITLES.get(other), TITLES.get(title)}
        if genders == {"he", "she"}:
            return True
        if {other, title} & {"mrs", "miss"} and {other, title} & _PROFESSIONS:
            return True
    callings = [calling for calling in _CALLINGS if calling & {title, *titles}]
    return len(callings) > 1
