"""Turns edited prose into what people type: other marks, lost marks, small letters, slips of the finger.

Each change keeps the labels true. `robustness` in the evaluation disturbs texts in ways of its own.
"""

import random
from collections.abc import Callable, Iterable

import msgspec

from storyworld.training.texts.samples import IGNORED, WORD_COLUMNS, Sample

QUOTATION_MARKS = frozenset({'"', "“", "”", "``", "''", "„", "«", "»"})
APOSTROPHES = "'’"
_STYLES = (('"', '"'), ("“", "”"), ("'", "'"), ("‘", "’"), ("«", "»"), ("''", "''"))
_LETTERS = "abcdefghijklmnopqrstuvwxyz"

Change = Callable[[Sample, random.Random], None]


def augmented(sample: Sample, draw: random.Random) -> Sample:
    """Return a changed copy; in about half of the calls nothing changes."""
    found = _copy(sample)
    for share, change in CHANGES:
        if draw.random() < share:
            change(found, draw)
    return found


def restyle_marks(sample: Sample, draw: random.Random) -> None:
    """Write all quotation marks in another style; whether one opens or closes is told by taking turns."""
    opening, closing = draw.choice(_STYLES)
    is_open = False
    for i, word in enumerate(sample.words):
        if word in QUOTATION_MARKS:
            is_open = word in "“„«``" or (word == '"' and not is_open)
            sample.words[i] = opening if is_open else closing


def lose_marks(sample: Sample, draw: random.Random) -> None:
    """Lose some of the quotation marks, or all of them."""
    share = draw.choice((0.3, 1.0))
    _remove(sample, [i for i, word in enumerate(sample.words) if word in QUOTATION_MARKS and draw.random() < share])


def restyle_apostrophes(sample: Sample, draw: random.Random) -> None:
    """Write apostrophes straight or curly, whatever they were, or leave them out."""
    mark = draw.choice(("'", "’", "’", ""))
    for i, word in enumerate(sample.words):
        if len(word) > 1 and any(apostrophe in word for apostrophe in APOSTROPHES):
            sample.words[i] = word.replace("’", "'").replace("'", mark) or word


def lose_capitals(sample: Sample, draw: random.Random) -> None:
    """Write everything small, or only names and beginnings here and there."""
    share = draw.choice((0.5, 1.0, 1.0))
    for i, word in enumerate(sample.words):
        if draw.random() < share:
            sample.words[i] = word.lower()


def shout(sample: Sample, draw: random.Random) -> None:
    """Write a sentence or two in capitals."""
    chosen = {draw.choice(sample.sentence) for _ in range(2)}
    for i, word in enumerate(sample.words):
        if sample.sentence[i] in chosen:
            sample.words[i] = word.upper()


def mistype(sample: Sample, draw: random.Random) -> None:
    """Let the finger slip in one word of twenty."""
    for i, word in enumerate(sample.words):
        if len(word) > 3 and word.isalpha() and draw.random() < 0.05:
            sample.words[i] = _slip(word, draw)


def change_stops(sample: Sample, draw: random.Random) -> None:
    """Write dots or a dash for some stops and commas, or leave them out."""
    lost = []
    for i, word in enumerate(sample.words):
        if word in {".", ",", "--", "—", ";"} and draw.random() < 0.3:
            mark = draw.choice(("...", "…", "-", "—", "..", ""))
            if mark:
                sample.words[i] = mark
            else:
                lost.append(i)
    _remove(sample, lost)


def _slip(word: str, draw: random.Random) -> str:
    at = draw.randrange(1, len(word) - 1)
    kind = draw.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    if kind == 2:
        return word[:at] + word[at] + word[at:]
    return word[:at] + draw.choice(_LETTERS) + word[at + 1 :]


def join_hyphens(sample: Sample, draw: random.Random) -> None:
    """Make one word of `thirty - eight` where treebanks have three: our own words keep their hyphens."""
    i = 1
    while i < len(sample.words) - 1:
        is_hyphen = sample.words[i] == "-" and sample.glued[i] and sample.glued[i + 1]
        if not (is_hyphen and draw.random() < 0.7 and _join(sample, i - 1, i + 2)):
            i += 1


def _join(sample: Sample, first: int, last: int) -> bool:
    """Make one word of `[first, last)` if one of them is the head of all, and tell whether it was done."""
    inside = range(first, last)
    outer = [i for i in inside if sample.head[i] not in inside or sample.head[i] == i]
    if len(outer) != 1 or sample.sentence[first] != sample.sentence[last - 1] or sample.links is not None:
        return False
    (main,) = outer
    joined = "".join(sample.words[first:last])
    for column in ("upos", "xpos", "relation", "head"):
        values = getattr(sample, column)
        values[first] = values[main]
    if sample.head[first] == main:
        sample.head[first] = first
    sample.head = [first if head in inside else head for head in sample.head]
    sample.lemma[first] = IGNORED
    sample.words[first] = joined
    _remove(sample, range(first + 1, last))
    return True


def _remove(sample: Sample, indexes: Iterable[int]) -> None:
    """Take words out, unless others hang on them or a mention begins or ends with them."""
    edges = {edge for mention in (*(sample.mentions or ()), *(sample.links or ())) for edge in mention[:2]}
    needed = edges | {head for i, head in enumerate(sample.head) if head != i}
    gone = {i for i in indexes if i not in needed}
    if not gone or len(gone) == len(sample.words):
        return
    kept = [i for i in range(len(sample.words)) if i not in gone]
    place = {old: new for new, old in enumerate(kept)}
    for name in WORD_COLUMNS:
        values = getattr(sample, name)
        setattr(sample, name, [values[i] for i in kept])
    sample.head = [place.get(head, IGNORED) for head in sample.head]
    for name in ("mentions", "links"):
        rows = getattr(sample, name)
        setattr(sample, name, rows and [(place[a], place[b], *rest) for a, b, *rest in rows])


def _copy(sample: Sample) -> Sample:
    columns = {name: list(getattr(sample, name)) for name in WORD_COLUMNS}
    return msgspec.structs.replace(sample, **columns)


CHANGES: tuple[tuple[float, Change], ...] = (
    (1.0, join_hyphens),
    (0.25, restyle_marks),
    (0.06, lose_marks),
    (0.2, restyle_apostrophes),
    (0.08, lose_capitals),
    (0.04, shout),
    (0.1, mistype),
    (0.08, change_stops),
)
