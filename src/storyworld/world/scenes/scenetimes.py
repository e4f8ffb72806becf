"""The words of a scene's first sentences that say when it is."""

import re

from storyworld.world.language.lexicon import TIME_NOUNS
from storyworld.world.language.trees import Trees
from storyworld.world.language.words import Words

_LATER = frozenset("later after before earlier ago".split())
_NOT_WHEN = frozenset("since for like than until till inside within of from between".split())
"""Since midnight, for years, like a year: no time of the scene's own."""
_LASTING = TIME_NOUNS | frozenset(
    "eve time times watch watches shift shifts break breaks holiday holidays vacation term terms semester season "
    "rush light sun twilight".split()
)
"""What is a time if a noun of time says which: Christmas Eve, the night watch; the night bus is a thing."""
_CLAUSE = frozenset("nsubj csubj expl cop aux cc conj parataxis advcl punct mark discourse".split())
"""What hangs on a noun of time that is a sentence's own: it was the first Friday of the run, and the kettle sang."""
_SENTENCES = 3
_MAX_WORDS = 8
_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|[0-2]?\d)"
_MINUTES = r"(?:half|quarter|five|ten|twenty|twenty[- ]five|[\w-]{1,20} minutes)"
_HALF_DAY = r"(?:\s?[ap]\.?m\b\.?)"
CLOCK = re.compile(
    rf"\b(?:{_MINUTES}[ -](?:past|to|before|after)[ -]{_HOUR}(?! (?:hundred|thousand))"
    rf"|[0-2]?\d:[0-5]\d{_HALF_DAY}?|[0-2]?\d(?:\.[0-5]\d)?{_HALF_DAY}|{_HOUR}\s(?:o['’]clock|[ap]\.?m\b\.?))(?!\w)",
    re.IGNORECASE,
)
"""Half past two, ten to six, 7:45, 9 p.m.; not two to one, nor 1.50."""


def scene_time(words: Words, trees: Trees, earlier: frozenset[int], start: int, end: int) -> str | None:
    """Return the first words that say when it is in a stretch of the text, null where none do.

    `earlier` are the verbs that tell what was before; what hangs on them says when that was.
    """
    first, last = words.within(start, end)
    stop = first
    while stop < last and words.sentence[stop] < words.sentence[first] + _SENTENCES:
        stop += 1
    if stop == first:
        return None
    found = _clock(words, first, stop)
    for i in range(first, stop):
        if found is not None and words.start[i] > found[0]:
            break
        if words.lower[i] not in TIME_NOUNS or words.quote[i] >= 0:
            continue
        noun = int(trees.head[i]) if trees.relation[i] == "compound" and trees.head[i] > i else i
        if words.lower[noun] not in _LASTING:
            continue
        if _is_when(words, trees, noun) and int(trees.head[noun]) not in earlier:
            return _phrase(words, trees, noun)
    return None if found is None else " ".join(words.text[found[0] : found[1]].split())


def _clock(words: Words, first: int, stop: int) -> tuple[int, int] | None:
    """Half past two, ten to six, 9 p.m., said by nobody and with nothing but "at" or "it was" before it."""
    for match in CLOCK.finditer(words.text, words.start[first], words.end[stop - 1]):
        i, _ = words.within(match.start(), match.end())
        if i < stop and words.quote[i] < 0 and words.lower[max(0, i - 1)] not in _NOT_WHEN:
            return match.span()
    return None


def _is_when(words: Words, trees: Trees, i: int) -> bool:
    """A noun of time that is no length, as in "eleven years old" or "for a week"."""
    if trees.relation[i].partition(":")[0] not in {"obl", "nmod", "root"}:
        return False
    cases = [words.lower[child] for child in trees.children(i) if trees.relation[child] == "case"]
    over = int(trees.head[i])
    is_later = over >= 0 and words.lower[over] in _LATER
    is_length = trees.child(i, "nummod") is not None and not cases and not is_later
    return not is_length and not _NOT_WHEN.intersection(cases) and words.lower[max(0, i - 1)] not in _NOT_WHEN


def _phrase(words: Words, trees: Trees, i: int) -> str:
    """Return a noun of time with all that hangs on it: two years later, at nine-thirty on the Monday."""
    over = int(trees.head[i])
    top = over if over >= 0 and words.lower[over] in _LATER else i
    low = high = i
    for j in range(max(0, i - _MAX_WORDS), min(words.n, i + _MAX_WORDS)):
        node, below = j, top
        while node >= 0 and node != top and words.sentence[node] == words.sentence[i]:
            node, below = int(trees.head[node]), node
        is_own = below == top or trees.relation[below].partition(":")[0] not in _CLAUSE
        if node == top and is_own and words.word[j] not in {",", "."}:
            low, high = min(low, j), max(high, j)
    return words.phrase(low, high + 1)
