"""What the places where a name stands show: a person or a place, and whom speech calls by name."""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from storyworld.segmenting.cues import SPEECH_VERBS
from storyworld.world.language.lexicon import PLACE_PREPOSITIONS, STYLES
from storyworld.world.language.words import Words
from storyworld.world.naming.names import READER_NAMES, NameMention
from storyworld.world.naming.namesigns import is_you_who
from storyworld.world.weighing import weigh as _score


class PersonEvidence(Struct):
    """How often a name stands where persons stand, and where places stand.

    `n_read_person` and `n_read_other` count the mentions that the heads read as one person and as something else,
    `n_read_plural` those whose last word they read as a plural: the Englishmen. `n_pronouns` are "he" and "she" that
    seem to mean who has the name.
    """

    n_tags: int = 0
    n_titles: int = 0
    n_acts: int = 0
    n_called: int = 0
    n_as_place: float = 0.0
    n: int = 0
    n_read_person: int = 0
    n_read_other: int = 0
    n_read_plural: int = 0
    n_pronouns: int = 0

    @property
    def is_person(self) -> bool:
        """Weights: a speech tag is as sure as a title; acting is common to ships and towns as well."""
        sure = self._sure
        if sure:
            return sure + self.n_acts >= self.n_as_place
        return self.n_acts > self.n_as_place and (self.n_acts > 1 or self.n <= _FEW)

    @property
    def is_read_as_person(self) -> bool:
        """Tell whether most readings are of a person; speech tags make up for some that are wrong."""
        is_one = 2 * self.n_read_plural <= self.n_read_person
        n_other = self.n_read_other + (_PLACED * self.n_as_place if self.is_idle else 0)
        return is_one and (self._sure + 1) * self.n_read_person > n_other

    def is_weighed_as_person(self, weights: Mapping[str, float]) -> bool:
        """Tell whether somebody has this name by all that it shows; `weights` are those of `SIGNS`."""
        return _score(self.signs(), weights) >= LEAST_SCORE

    def signs(self) -> dict[str, float]:
        """Return what speaks for a name's being somebody's, by `SIGNS`."""
        counts = {
            "tags": self.n_tags,
            "titles": self.n_titles,
            "acts": self.n_acts,
            "called": self.n_called,
            "as_place": self.n_as_place,
            "read_person": self.n_read_person,
            "read_other": self.n_read_other,
            "unread": max(0, self.n - self.n_read_person - self.n_read_other),
            "pronouns": self.n_pronouns,
        }
        logs = {sign: math.log1p(n) for sign, n in counts.items()}
        return {"constant": 1.0, **logs, "plural": self.n_read_plural / max(1, self.n)}

    def add(self, other: "PersonEvidence") -> None:
        """Add the evidence of another name of the same person."""
        for name in self.__struct_fields__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def is_idle(self) -> bool:
        """Tell whether nobody by this name does, says or hears anything."""
        return not (self._sure or self.n_acts)

    @property
    def _sure(self) -> int:
        return 3 * self.n_tags + 3 * self.n_titles + self.n_called


# Standing once where places stand outweighs so many readings as a person.
_PLACED = 2
SELDOM = 3
"""Names that stand less often are not weighed: most of their readings tell."""
SIGNS = tuple(PersonEvidence().signs())
"""What is weighed of a name, by weights that a bundle has learned: the counts are logarithms."""
LEAST_SCORE = -1.0
"""Somebody who is missed costs more than a place among the people: .27 is enough."""
# Named this seldom, one deed makes a person of a name; oftener, it takes two.
_FEW = 3


def weigh(words: Words, mention: NameMention, evidence: PersonEvidence) -> None:
    """Add what one mention shows to the evidence of its name."""
    evidence.n += 1
    evidence.n_called += mention.parts[0].lower() in READER_NAMES | words.header_names
    evidence.n_titles += mention.title is not None or _is_style(words, mention)
    # Mara: on my way.
    evidence.n_tags += words.is_label(mention.first)
    lower = words.lower
    # "said the Chief": the article belongs to the name.
    at = mention.first - mention.has_article
    before = lower[at - 1] if at else ""
    after = lower[mention.last] if mention.last < words.n else ""
    same_sentence_after = mention.last < words.n and words.sentence[mention.last] == words.sentence[mention.first]
    if (same_sentence_after and after in SPEECH_VERBS) or (before in SPEECH_VERBS and words.quote[mention.first] < 0):
        evidence.n_tags += 1
    elif same_sentence_after and words.is_finite(mention.last):
        evidence.n_acts += 1
    evidence.n_as_place += _placeness(words, mention)
    introduced = words.quote[mention.first] >= 0 and tuple(lower[mention.first - 2 : mention.first]) in _INTRODUCTIONS
    introduced = introduced or tuple(lower[mention.first - 3 : mention.first - 1]) == ("my", "name")
    is_asked = before in _ASKS or introduced
    if is_asked or (words.quote[mention.first] >= 0 and is_vocative(words, mention)):
        evidence.n_called += 1


def _is_style(words: Words, mention: NameMention) -> bool:
    """Her Grace is somebody, as who is told of by a title is."""
    before = words.lower[mention.first - 1] if mention.first else ""
    return before in _STYLED and words.lower[mention.last - 1] in STYLES


def answers(words: Words, mentions: Sequence[NameMention], of_mention: Sequence[int]) -> Counter[tuple[int, int]]:
    """Count, for pairs of names, how often the tags of speech in neighbouring paragraphs bear the one and the other."""
    tags = [
        (words.paragraph[mention.first], name)
        for mention, name in zip(mentions, of_mention, strict=True)
        if _is_tag(words, mention)
    ]
    spoken = {words.paragraph[i] for i in range(words.n) if words.quote[i] >= 0}
    return Counter(
        (min(one, other), max(one, other))
        for (before, one), (after, other) in pairwise(tags)
        if one != other and (after - before == 1 or (after - before == _NEAR and before + 1 not in spoken))
    )


def side_by_side(words: Words, mentions: Sequence[NameMention], of_mention: Sequence[int]) -> Counter[tuple[int, int]]:
    """Count, for pairs of names, the sentences of narration that hold both."""
    found: Counter[tuple[int, int]] = Counter()
    by_sentence: dict[int, set[int]] = defaultdict(set)
    for i, mention in enumerate(mentions):
        if words.quote[mention.first] < 0:
            by_sentence[words.sentence[mention.first]].add(of_mention[i])
    for names in by_sentence.values():
        ordered = sorted(names)
        found.update((a, b) for n, a in enumerate(ordered) for b in ordered[n + 1 :])
    return found


def _is_tag(words: Words, mention: NameMention) -> bool:
    """Tell whether a speech verb stands beside the name, and speech just before the two: "…," said Mara."""
    first = mention.first - mention.has_article
    if words.quote[mention.first] >= 0 or words.paragraph[mention.first] < 0:
        return False
    if first and words.lower[first - 1] in SPEECH_VERBS:
        return max(words.quote[max(0, first - 4) : first - 1], default=-1) >= 0
    follows = mention.last < words.n and words.lower[mention.last] in SPEECH_VERBS
    return follows and max(words.quote[max(0, first - 2) : first], default=-1) >= 0


DASHES = frozenset({"—", "–", "--", "---", "…", "..."})
"""With these somebody breaks off."""
_CALLING_MARKS = DASHES | {"!", "?"}
_NEAR_WORDS = 100

# One paragraph of narration may stand between two turns.
_NEAR = 2
_INTRODUCTIONS = frozenset({("it", "'s"), ("i", "'m"), ("i", "am"), ("name", "is"), ("name", "'s"), ("this", "is")})
_STYLED = frozenset("her his your their".split())
_ASKS = frozenset("ask asks asked tell tells told thank thanks thanked".split())


def _placeness(words: Words, mention: NameMention) -> float:
    i = mention.first - 1
    if i >= 0 and words.lower[i] == "the":
        i -= 1
    before = words.lower[i] if i >= 0 else ""
    if before in PLACE_PREPOSITIONS:
        return 1.0
    if before == "at":
        # People are looked at; nobody looks "at Hartfield".
        return 0.0 if i and words.is_finite(i - 1) else 1.0
    return _TO_PLACE if before in ("to", "from", "of") else 0.0


# To and from lead to people nearly as often as to places.
_TO_PLACE = 0.3


def is_vocative(words: Words, mention: NameMention) -> bool:
    """Set off by commas or marks within speech: "Sam, come here", "Thank you, Sam."."""
    if words.quote[mention.first] < 0 or mention.has_article:
        return False
    before = words.word[mention.first - 1] if mention.first else ""
    after = words.word[mention.last] if mention.last < words.n else ""
    if _is_whole_answer(words, mention):
        return False
    closes = after in {".", "!", "?", ",", "…", "...", "--", "—", ";", ":"} or not after[:1].isalnum()
    if after in {"'s", "’s", "'", "’"}:
        return False
    if before == ",":
        return closes
    if words.is_initial[mention.first]:
        # "Doris. After my aunt." tells a name; "Doris, wait", "Doris!" and "Doris you" call it.
        return (closes and after not in {".", ":"}) or is_you_who(words, mention.last)
    return words.lower[mention.first - 1] in _CALLS and closes


def _is_whole_answer(words: Words, mention: NameMention) -> bool:
    """Alone in its quotation, "Biscuit." tells a name where a question stands before it; "Biscuit!" calls it.

    So does "Biscuit—", and "Biscuit," she said, "sit". In our marked stories a name alone calls whoever bears it 7
    times of 7 with a dash and 85 times of 99 with a full stop after no question, but 14 of 45 after one.
    """
    quote = words.quote[mention.first]
    inner = [
        i
        for i in range(max(0, mention.first - 2), min(words.n, mention.last + 3))
        if words.quote[i] == quote and words.word[i][0].isalnum()
    ]
    after = words.word[mention.last] if mention.last < words.n else ""
    is_alone = len(inner) == mention.last - mention.first and after not in _CALLING_MARKS
    if not is_alone or (after == "," and _goes_on(words, mention)):
        return False
    return after == "," or _is_asked(words, mention)


def _is_asked(words: Words, mention: NameMention) -> bool:
    """Tell whether the quotation before, if it is near, ends as a question."""
    before = words.quote[mention.first] - 1
    near = range(mention.first - 1, max(-1, mention.first - _NEAR_WORDS), -1)
    last = next((i for i in near if words.quote[i] == before), -1)
    ends = (words.word[i] for i in range(max(0, last - 2), last + 1)) if before >= 0 else ()
    return any("?" in word for word in ends)


def _goes_on(words: Words, mention: NameMention) -> bool:
    """Tell whether a sentence that begins with a name goes on after the tag, small."""
    own, paragraph = words.quote[mention.first], words.paragraph[mention.first]
    i = mention.last
    while (
        i < words.n
        and words.paragraph[i] == paragraph
        and (words.quote[i] in (-1, own) or not words.word[i][0].isalnum())
    ):
        i += 1
    return i < words.n and words.paragraph[i] == paragraph and words.word[i][0].islower()


_CALLS = frozenset(
    "oh o hey hi hello well yes no dear my please thanks goodbye ah so and but listen look come sorry".split()
)
