"""What a reader may see at the border between two scenes: columns of numbers over the sentences of the story proper."""

from array import array
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import pairwise

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from storyworld.story import Character, Mention, Quote
from storyworld.world.language.lexicon import TIME_NOUNS
from storyworld.world.language.words import Words

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_PLACES = frozenset({"FAC", "LOC", "GPE", "VEH"})
_INSIDE = frozenset("in inside at aboard into on outside within to through across from onto along".split())
_LATER = frozenset("later after next following before until till soon meanwhile finally eventually".split())
_WHEN = frozenset("when as while by once after before until at in on".split())
_THAT = frozenset("that the a this one two three four five six ten twenty several few some half every".split())
_MOVES = frozenset(
    "go come arrive leave return enter walk drive ride reach emerge follow run climb step travel sail fly cross "
    "wake awake sit stand wait lie".split()
)
UNKNOWN = 0.5
WALL = 3000
"""In a paragraph of so many characters a scene may begin at any sentence."""
_HAD = frozenset({"had", "'d"})
_PRESENT = frozenset({"VBZ", "VBP"})
_SPEAKERS = frozenset("i we".split())
_OTHERS = frozenset("he she they".split())
_LINKING = frozenset("but and so then".split())
_N_OPENING_SIGNS = 18
_OPENING = 14
"""So many words of a sentence are looked at."""
_EARLY = 7
CAST_REACHES = (5, 15, 40)
SPEAKER_REACHES = (12, 30)
PLACE_REACHES = (12, 40)
NOUN_REACHES = (8, 25)


class Sentences(Struct, frozen=True):
    """The sentences of the story proper: their words `[first, last)`, and whether they begin a paragraph.

    `opens` is 1 or 0, and `UNKNOWN` in a wall of text, whose paragraphs are not those of its writer.
    """

    first: Ints
    last: Ints
    opens: Floats

    def __len__(self) -> int:
        return len(self.first)


def sentences_of(words: Words) -> Sentences:
    """Return the sentences, cut where a paragraph ends."""
    # As the words have them, without a copy.
    sentence, paragraph = np.asarray(words.sentence), np.asarray(words.paragraph)
    if not len(sentence):
        return Sentences(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0, np.float32))
    is_cut = np.ones(words.n, bool)
    is_cut[1:] = (sentence[1:] != sentence[:-1]) | (paragraph[1:] != paragraph[:-1])
    first = np.flatnonzero((paragraph >= 0) & is_cut)
    outside = np.append(np.flatnonzero(paragraph < 0), words.n)
    last = np.minimum(np.append(first[1:], words.n), outside[np.searchsorted(outside, first)])
    is_new = (first == 0) | (paragraph[first] != paragraph[np.maximum(first - 1, 0)])
    opens = np.where(_in_walls(words)[paragraph[first]], UNKNOWN, is_new)
    return Sentences(first, last, opens.astype(np.float32))


def _in_walls(words: Words) -> NDArray[np.bool_]:
    """Tell which paragraphs are walls of text, or were cut out of one."""
    spans = words.paragraphs
    found = np.array([span.end - span.start >= WALL for span in spans], bool)
    for i, (one, other) in enumerate(pairwise(spans)):
        if "\n" not in words.text[one.end : other.start]:
            found[i : i + 2] = True
    return found


def border_signs(
    words: Words,
    sentences: Sentences,
    mentions: Sequence[Mention],
    characters: Sequence[Character],
    quotes: Sequence[Quote],
) -> Floats:
    """Return what is to be seen at the beginning of each sentence. *Shape:* (sentences, signs)."""
    members = {person.id: person.members or (person.id,) for person in characters}
    people = (
        (m.start, person)
        for m in mentions
        if m.category == "PER" and m.entity is not None
        for person in members.get(m.entity, (m.entity,))
    )
    named = ((m.start, m.entity) for m in mentions if m.category == "PER" and m.entity and m.form == "name")
    places = ((m.start, m.entity or m.id) for m in mentions if m.category in _PLACES and m.form != "pronoun")
    speakers = ((q.start, q.speaker) for q in quotes if q.speaker is not None)
    start = np.asarray(words.start, np.int64)[sentences.first]
    of_people = _found(start, people, CAST_REACHES)
    of_names = _found(start, named, CAST_REACHES[1:])
    of_speakers = _found(start, speakers, SPEAKER_REACHES)
    of_places = _found(start, places, PLACE_REACHES)
    of_nouns = _found(start, _nouns(words), NOUN_REACHES)
    found = (of_people, of_names, of_speakers, of_places, of_nouns)
    columns = [_openings(words, sentences), *(column for own in found for column in own.turnover)]
    columns += [of_places.counts, of_names.counts, of_people.firsts, of_places.firsts]
    # Column after column, each let go of once it is there.
    signs = np.empty((len(sentences), sum(column.shape[1] for column in columns)), np.float32, order="F")
    at = signs.shape[1]
    del found, of_people, of_names, of_speakers, of_places, of_nouns
    while columns:
        column = columns.pop()
        signs[:, at - column.shape[1] : at] = column
        at -= column.shape[1]
    return signs


class _Found(Struct):
    """What is told of where. *Shapes:* each array (sentences, signs)."""

    turnover: list[Floats]
    counts: Floats
    firsts: Floats


def _found(start: Ints, items: Iterable[tuple[int, Hashable]], reaches: Sequence[int]) -> _Found:
    """Return the signs of one kind of things; `items` have where each stands, and sentences begin at `start`.

    Of a long book they are many: they are let go of before the next kind is looked at.
    """
    at: array[int] = array("q")
    what: list[Hashable] = []
    for place, one in items:
        at.append(place)
        what.append(one)
    n = len(start)
    where = np.maximum(np.searchsorted(start, np.asarray(at, np.int64), "right") - 1, 0)
    turnover = [_turnover(where, what, reach, n) for reach in reaches]
    return _Found(turnover, _counts(where, n), _firsts(where, what, n))


def _openings(words: Words, sentences: Sentences) -> Floats:
    quote = np.asarray(words.quote)
    told = np.zeros(len(quote) + 1, np.int32)
    np.cumsum(quote >= 0, out=told[1:])
    length = sentences.last - sentences.first
    spoken = (told[sentences.last] - told[sentences.first]) / np.maximum(length, 1)
    begins = quote[sentences.first] >= 0
    ends = np.concatenate([[False], (quote[np.maximum(sentences.last - 1, 0)] >= 0)[:-1]])
    inside = begins & (sentences.first > 0) & (quote[sentences.first] == quote[np.maximum(sentences.first - 1, 0)])
    columns = np.stack([sentences.opens, begins, ends, inside, spoken, np.log1p(length)], axis=1)
    opening = np.zeros((len(columns), _N_OPENING_SIGNS), np.float32)
    for i, (first, last) in enumerate(zip(sentences.first.tolist(), sentences.last.tolist(), strict=True)):
        opening[i] = _opening(words, first, last)
    return np.concatenate([columns.astype(np.float32), opening], axis=1)


def _opening(words: Words, first: int, last: int) -> tuple[float, ...]:
    """Return what the words with which a sentence opens tell; those of quotations tell nothing but who begins."""
    trees = words.predictions
    assert trees is not None  # noqa: S101 - only asked where there are trees
    lower, quote, xpos = words.lower, words.quote, trees.xpos
    told = [j for j in range(first, min(last, first + _OPENING)) if quote[j] < 0]
    said = {lower[j] for j in told}
    early = {lower[j] for j in told if j < first + _EARLY}
    tags = {xpos[j] for j in told}
    moves = any(xpos[j][:2] == "VB" and trees.lemma[j] in _MOVES for j in told)
    subject = next((xpos[j] for j in told if trees.relation[j].startswith("nsubj")), "")
    is_name, is_pronoun = subject[:3] == "NNP", subject == "PRP"
    opener = lower[first]
    return (
        not said.isdisjoint(TIME_NOUNS),
        not early.isdisjoint(TIME_NOUNS),
        not early.isdisjoint(_LATER),
        not early.isdisjoint(_INSIDE),
        not said.isdisjoint(_HAD),
        "VBD" in tags,
        not tags.isdisjoint(_PRESENT),
        moves,
        not subject,
        is_name,
        is_pronoun,
        bool(subject) and not is_name and not is_pronoun,
        opener in _WHEN,
        opener in _THAT,
        xpos[first][:3] == "NNP",
        opener in _SPEAKERS,
        opener in _OTHERS,
        opener in _LINKING,
    )


def _nouns(words: Words) -> Iterator[tuple[int, str]]:
    """Yield where each noun of the story stands, and its lemma."""
    trees = words.predictions
    assert trees is not None  # noqa: S101 - only asked where there are trees
    for i, tag in enumerate(trees.upos):
        if tag == "NOUN" and words.paragraph[i] >= 0:
            yield words.start[i], trees.lemma[i]


def _turnover(where: Ints, what: Sequence[Hashable], reach: int, n: int) -> Floats:
    """Return how many of what is told of within reach before each sentence come again within reach, go, are new."""
    if not n or not len(where):
        return np.zeros((n, 4), np.float32)
    number: dict[Hashable, int] = {}
    ids = np.array([number.setdefault(one, len(number)) for one in what], np.int64)
    order = np.lexsort((where, ids))
    ids, at = ids[order], where[order]
    same = ids[1:] == ids[:-1]
    n_far = n + 2 * reach
    following = np.where(np.append(same, False), np.append(at[1:], 0), n_far)
    previous = np.where(np.insert(same, 0, False), np.insert(at[:-1], 0, 0), -n_far)
    before = _spread(at + 1, np.minimum(at + reach, following), n)
    after = _spread(np.maximum(previous + 1, at - reach + 1), at, n)
    is_last = following == n_far
    both = _spread(np.maximum(at + 1, following - reach + 1)[~is_last], np.minimum(at + reach, following)[~is_last], n)
    share = both / np.sqrt(before * after + 1)
    smooth = np.convolve(np.pad(share, reach, mode="edge"), np.full(2 * reach + 1, 1 / (2 * reach + 1)), "valid")
    return np.stack([share, share - smooth, np.log1p(after - both), np.log1p(before - both)], axis=1).astype(np.float32)


def _spread(first: Ints, last: Ints, n: int) -> NDArray[np.float64]:
    """Count by how many of the ranges `[first, last]` each of `n` sentences is covered."""
    first, last = np.clip(first, 0, n), np.clip(last + 1, 0, n)
    good = last > first
    steps = np.bincount(first[good], minlength=n + 1) - np.bincount(last[good], minlength=n + 1)
    return np.cumsum(steps)[:n].astype(float)


def _counts(where: Ints, n: int) -> Floats:
    return np.minimum(np.bincount(where, minlength=n)[:n, None], 3).astype(np.float32)


def _firsts(where: Ints, what: Sequence[Hashable], n: int) -> Floats:
    """Count what is told of for the first time."""
    seen: set[Hashable] = set()
    found = np.zeros((n, 1), np.float32)
    for place, one in zip(where.tolist(), what, strict=True):
        if one not in seen:
            seen.add(one)
            found[place] += 1
    return np.minimum(found, 3)
