"""Groups name mentions by spelling, with what the text shows of each: its title, its pronouns, its bearer's acts."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct, field

from storyworld.world.language.lexicon import PRONOUNS, TITLES, Gender, is_person_noun, noun_gender
from storyworld.world.language.words import PLURAL, Words
from storyworld.world.mentions.matching import Reference, matched
from storyworld.world.naming.evidence import PersonEvidence, weigh
from storyworld.world.naming.names import NameMention
from storyworld.world.naming.namings import Naming
from storyworld.world.naming.spellings import unstammered

LONG_TITLES = {
    "mr": "mister",
    "dr": "doctor",
    "doc": "doctor",
    "prof": "professor",
    "capt": "captain",
    "cap": "captain",
    "col": "colonel",
    "gen": "general",
    "maj": "major",
    "lt": "lieutenant",
    "sgt": "sergeant",
    "sarge": "sergeant",
    "sub-lieutenant": "lieutenant",
    "lance-corporal": "corporal",
    "sergeant-major": "sergeant",
    "cpl": "corporal",
    "cmdr": "commander",
    "rev": "reverend",
    "ms": "miss",
}
RANKS = TITLES.keys() | LONG_TITLES.keys()
# Pronouns are looked for this many tokens after a name; longer reaches add more wrong votes than right ones.
_REACH = 20
_MIN_THEY = 3
_THEY_RATIO = 2.5
# One pronoun must be this much commoner than the other before it counts as the person's own.
_GENDER_RATIO = 1.5

_TOLD = 3
"""So many pronouns the noun weighs that a name is given to."""

Key = tuple[str, tuple[str, ...]]


MIN_READ = 2
"""So few pronouns read as somebody tell more of them than those that follow the name."""


class NameType(Struct):
    """All mentions of one spelling: its title, its parts, what they show; `quotes` are the quotations that say it."""

    title: str
    parts: tuple[str, ...]
    mentions: list[int] = field(default_factory=list)
    evidence: PersonEvidence = field(default_factory=PersonEvidence)
    genders: Counter[str] = field(default_factory=Counter)
    own: Counter[str] = field(default_factory=Counter)
    surfaces: Counter[str] = field(default_factory=Counter)
    n_with_article: int = 0
    n_told: int = 0
    quotes: set[int] = field(default_factory=set)

    def take_genders(self, read: Counter[str]) -> None:
        """Put what a first reading took he and she for in the place of those that only follow the name."""
        if read["he"] + read["she"] >= max(MIN_READ, self.own["they"]):
            self.own.clear()
            self.genders["he"], self.genders["she"] = read["he"], read["she"]


def clear_gender(votes: Counter[str], own: Counter[str]) -> Gender | None:
    """Return the pronoun that wins clearly.

    `own` counts the pronouns in the person's own clause (Sorrel swung by their hands), `votes` those that follow the
    name. Singular they needs more of `votes`, since there it is a group as often.
    """
    for neo in ("xe", "ze"):
        if votes[neo] + own[neo] > 1 and votes[neo] >= max(votes["he"], votes["she"], votes["they"]):
            return neo
    if own["they"] >= _MIN_THEY and own["they"] > own["he"] + own["she"]:
        return "they"
    if votes["they"] > _MIN_THEY and votes["they"] >= _THEY_RATIO * (votes["he"] + votes["she"]):
        return "they"
    for counts in (own, votes):
        he, she = counts["he"], counts["she"]
        if max(he, she) >= 2 and max(he, she) >= _GENDER_RATIO * min(he, she):
            return "he" if he > she else "she"
    if max(votes["he"], votes["she"]) == 1 and min(votes["he"], votes["she"]) == 0:
        return "he" if votes["he"] else "she"
    return None


def name_types(words: Words, mentions: Sequence[NameMention]) -> tuple[list[NameType], list[int]]:
    """Return the distinct names and, for each mention, the index of its name."""
    index: dict[Key, int] = {}
    types: list[NameType] = []
    of_mention: list[int] = []
    endings = {m.parts[-1].lower() for m in mentions if not _may_be_misplaced_possessive(words, m)}
    for i, mention in enumerate(mentions):
        title = LONG_TITLES.get(mention.title or "", mention.title or "")
        parts = [unstammered(part.lower().replace("’", "'")) for part in mention.parts]
        # Dereks' eyes: the apostrophe has slipped behind the s.
        is_slip = _may_be_misplaced_possessive(words, mention) and parts[-1] not in endings
        n_slipped = int(is_slip and parts[-1][:-1] in endings)
        parts[-1] = parts[-1][: len(parts[-1]) - n_slipped]
        key = (title, tuple(parts))
        if key not in index:
            index[key] = len(types)
            types.append(NameType(title=title, parts=key[1]))
        kind = types[index[key]]
        kind.mentions.append(i)
        kind.n_with_article += mention.has_article
        quote = words.quote[mention.first]
        kind.n_told += quote < 0
        if quote >= 0:
            kind.quotes.add(quote)
        surface = words.text[words.start[mention.first] : words.end[mention.last - 1] - n_slipped]
        # A chat or a script writes its labels in its own way: the name as it is told goes before.
        kind.surfaces[" ".join(surface.split())] += _is_spelt(words, mention)
        weigh(words, mention, kind.evidence)
        of_mention.append(index[key])
    _vote_genders(words, mentions, types, of_mention)
    _count_readings(words, mentions, types, of_mention)
    _learn_titles(types)
    return types, of_mention


def weigh_namings(
    words: Words,
    mentions: Sequence[NameMention],
    namings: Sequence[Naming],
    types: Sequence[NameType],
    of_mention: Sequence[int],
) -> list[tuple[int, int]]:
    """Add to the evidence of names who is called so, and return the pairs of names that one person bears."""
    name_at = {i: m for m, mention in enumerate(mentions) for i in range(mention.first, mention.last)}
    same = []
    for naming in namings:
        if not naming.is_called:
            continue
        form = PRONOUNS.get(words.lower[naming.who])
        is_person = is_person_noun(words.lower[naming.who]) or (form is not None and form.gender is not None)
        kind = types[of_mention[naming.name]]
        kind.evidence.n_called += is_person and not (form is not None and form.is_plural)
        gender = noun_gender(words.lower[naming.who])
        if gender is not None:
            # A boy called Lorcan: no pronoun near the name tells as much.
            kind.genders[gender] += _TOLD
            kind.own[gender] += _TOLD
        if naming.who in name_at:
            same.append((of_mention[name_at[naming.who]], of_mention[naming.name]))
    return same


def _is_spelt(words: Words, mention: NameMention) -> bool:
    """Tell whether a name is written as names are, which a label in small letters or in capitals is not."""
    first = mention.first
    return not words.is_label(first) or (words.word[first][0].isupper() and not words.is_shouted(first))


def _may_be_misplaced_possessive(words: Words, mention: NameMention) -> bool:
    """Dereks', unless it is the Musgroves', a family with its article."""
    is_last = mention.last >= words.n
    return not (is_last or mention.has_article) and mention.parts[-1].endswith("s") and words.word[mention.last] in "'’"


def _learn_titles(types: list[NameType]) -> None:
    """A word that stands before full names and alone with "the" is a title: Headmaster Draco, the Headmaster."""
    roles = {kind.parts[0] for kind in types if len(kind.parts) == 1 and kind.n_with_article * 2 > kind.evidence.n}
    tails = {kind.parts for kind in types if not kind.n_with_article}
    for kind in types:
        if len(kind.parts) > 1 and not kind.title and kind.parts[0] in roles and kind.parts[1:] in tails:
            kind.title, kind.parts = kind.parts[0], kind.parts[1:]


def _vote_genders(
    words: Words, mentions: Sequence[NameMention], types: Sequence[NameType], of_mention: Sequence[int]
) -> None:
    starts = {mention.first for mention in mentions}
    for i, mention in enumerate(mentions):
        # After a label, she is whom the narration follows and not who sent the message.
        is_told = words.quote[mention.first] < 0 and not words.is_label(mention.first)
        if is_told and not _is_joined(words, mention):
            _vote(words, mention, starts, types[of_mention[i]])


def _count_readings(
    words: Words, mentions: Sequence[NameMention], types: Sequence[NameType], of_mention: Sequence[int]
) -> None:
    """Count as what the heads read the mentions of each name."""
    if words.predictions is None:
        return
    references = [Reference(m.first, m.last, m.last - 1, "name", None) for m in mentions]
    for i, found in matched(references, words.predictions.mentions).items():
        evidence = types[of_mention[i]].evidence
        mention = words.predictions.mentions[found]
        is_person = mention.category == "PER" or words.is_label(references[i].first)
        evidence.n_read_person += is_person
        evidence.n_read_other += not is_person
        evidence.n_read_plural += is_person and words.predictions.xpos[mention.head] in PLURAL


def _vote(words: Words, mention: NameMention, starts: set[int], kind: NameType) -> None:
    """Let the first pronoun after a name vote, if no other name comes between.

    She looked at Vaelith, and her eyes were wet: whose eyes they are is not said.
    """
    acting = _acting_before(words, mention)
    for j in range(mention.last, min(words.n, mention.last + _REACH)):
        if j in starts or words.sentence[j] > words.sentence[mention.first] + 1:
            return
        form = PRONOUNS.get(words.lower[j])
        if words.quote[j] >= 0 or form is None or form.person != "third" or form.gender is None:
            continue
        same_sentence = words.sentence[j] == words.sentence[mention.first]
        if same_sentence and form.gender == acting and form.role == "possessive":
            return
        if same_sentence and form.role in ("possessive", "reflexive"):
            kind.own[form.gender] += 1
        kind.genders[form.gender] += 2 if same_sentence and form.role != "object" else 1
        return


def _acting_before(words: Words, mention: NameMention) -> Gender | None:
    """Return the gender of who acts in a sentence before a name that does not act: she looked at Vaelith."""
    if words.is_initial[mention.first] or (
        mention.last < words.n and words.is_finite(mention.last, after_subject=False)
    ):
        return None
    for j in range(mention.first - 1, max(-1, mention.first - _REACH - 1), -1):
        form = PRONOUNS.get(words.lower[j])
        if words.sentence[j] != words.sentence[mention.first]:
            return None
        if form is not None and form.person == "third" and form.role == "subject":
            return form.gender
    return None


def _is_joined(words: Words, mention: NameMention) -> bool:
    """One of several: "Emma and Harriet took their bonnets"."""
    before = words.lower[mention.first - 1] if mention.first else ""
    after = words.lower[mention.last] if mention.last < words.n else ""
    return "and" in (before, after) or after == "&"
