"""What two mentions show of their being the same one, whatever their vectors say: distance, words, quotations.

Each feature is one of a few values, and each value has a vector that training learns. Nothing here knows of networks,
so training and reading count the same things.
"""

from collections.abc import Sequence
from itertools import chain
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from storyworld.story import MentionForm

Ints = NDArray[np.int64]

_PRONOUNS = (
    "i me my mine myself",
    "we us our ours ourselves",
    "you your yours yourself yourselves thou thee thy thine ye",
    "he him his himself",
    "she her hers herself",
    "it its itself",
    "they them their theirs themselves themself",
    "xe xem xyr xyrs xemself ze zir zirs zirself hir hirs hirself",
    "who whom whose which that",
)
_CLASS_OF = {word: i for i, words in enumerate(_PRONOUNS, 1) for word in words.split()}
PRONOUN_WORDS = frozenset(_CLASS_OF)
N_CLASSES = len(_PRONOUNS) + 3
"""Classes of mentions by their word: names 0, the pronouns above, other pronouns, and noun phrases last."""
_OTHER_PRONOUN, _NOMINAL = N_CLASSES - 2, N_CLASSES - 1
_DETERMINERS = (
    "the",
    "a an another one some any",
    "this that these those such",
    "my your his her its our their whose",
    "no every each all both many few several two three four five",
)
_DETERMINER_OF = {word: i for i, words in enumerate(_DETERMINERS, 1) for word in words.split()}
N_DETERMINERS = len(_DETERMINERS) + 1
_AFTER_HEAD = frozenset("of in at on with who whom which that from to for by near , ; : - -- — (".split())
_STEPS = np.array([1, 2, 3, 4, 5, 7, 10, 15, 23, 41, 81, 161])
_STEP_OF = np.searchsorted(_STEPS, np.arange(_STEPS[-1] + 1), side="right")
_N_SIMILAR = 6
_N_FORMS = 3
FORMS: tuple[MentionForm, ...] = ("name", "nominal", "pronoun")

PAIR_SIZES = {
    "mentions_between": len(_STEPS) + 1,
    "sentences_between": len(_STEPS) + 1,
    "words_between": len(_STEPS) + 1,
    "forms": _N_FORMS**2,
    "classes": N_CLASSES**2,
    "similar": _N_SIMILAR * _N_FORMS,
    "determiner": N_DETERMINERS * _N_SIMILAR,
    "quotations": 9 * 3,
    "nested": 3,
}
"""The features of pairs, in order, and how many values each has."""
OWN_SIZES = {
    "form": _N_FORMS,
    "class": N_CLASSES,
    "determiner": N_DETERMINERS,
    "said_before": 3,
    "n_before": len(_STEPS) + 1,
    "quoted": 2,
}
"""The features of single mentions, in the same way."""


class MentionTable(Struct, frozen=True, kw_only=True):
    """The mentions of a text in order, as columns; all (mentions,) but `parts` (mentions, 4), words of names.

    Words, texts and parts are numbers that are equal where the words are, small letters and capitals alike; -1 in
    `parts` and `quote` is none.
    """

    first: Ints
    last: Ints
    head: Ints
    sentence: Ints
    quote: Ints
    form: Ints
    kind: Ints
    determiner: Ints
    text: Ints
    head_word: Ints
    parts: Ints

    def __len__(self) -> int:
        return len(self.first)


def mention_table(
    words: Sequence[str],
    spans: Sequence[tuple[int, int]],
    forms: Sequence[int],
    sentence: Sequence[int] | Ints,
    quote: Sequence[int] | Ints,
) -> MentionTable:
    """Collect what is asked of mentions: their words `[first, last)`, in order of their first words, and their forms.

    `sentence` and `quote` hold a number for each word of the text.
    """
    ids: dict[Any, int] = {}
    rows = (_row(words, span, form, ids) for span, form in zip(spans, forms, strict=True))
    columns = np.fromiter(chain.from_iterable(rows), np.int64).reshape(-1, 10)
    first = np.array([span[0] for span in spans], np.int64)
    return MentionTable(
        first=first,
        last=np.array([span[1] for span in spans], np.int64),
        head=columns[:, 0],
        sentence=np.asarray(sentence, np.int64)[first] if len(first) else first,
        quote=np.asarray(quote, np.int64)[first] if len(first) else first,
        form=columns[:, 1],
        kind=columns[:, 2],
        determiner=columns[:, 3],
        text=columns[:, 4],
        head_word=columns[:, 5],
        parts=columns[:, 6:],
    )


def _row(words: Sequence[str], span: tuple[int, int], form: int, ids: dict[Any, int]) -> tuple[int, ...]:
    said = [word.lower().replace("’", "'") for word in words[span[0] : span[1]]]
    head = plain_head(words[span[0] : span[1]])
    determiner = _DETERMINER_OF.get(said[0], 0)
    bare = tuple(said[1:] if determiner and len(said) > 1 else said)
    kind = 0 if FORMS[form] == "name" else _NOMINAL
    if FORMS[form] == "pronoun":
        kind = _CLASS_OF.get(said[0], _OTHER_PRONOUN)
    parts = [ids.setdefault(word.strip(".'"), len(ids)) for word in bare if word[0].isalnum()][:4]
    parts = parts if FORMS[form] == "name" else []
    text = ids.setdefault(bare, len(ids))
    head_word = ids.setdefault(said[head].strip(".'"), len(ids))
    return (span[0] + head, form, kind, determiner, text, head_word, *parts, *[-1] * (4 - len(parts)))


def plain_head(words: Sequence[str]) -> int:
    """Return the word before the first that only adds to what is said: `man` in "the man of the house".

    Training has no trees for its gold mentions, so this stands for a mention's head in both.
    """
    for i in range(1, len(words)):
        if words[i].lower() in _AFTER_HEAD:
            return i - 1
    return len(words) - 1


def pair_features(table: MentionTable, later: Ints, earlier: Ints) -> Ints:
    """Return a row of features for each pair of mentions. *Shape:* (pairs, features)."""
    between = table.sentence[later] - table.sentence[earlier]
    similar = _similar(table, later, earlier)
    form, other = table.form[later], table.form[earlier]
    columns = [
        _step(later - earlier),
        _step(between),
        _step(np.maximum(table.first[later] - table.last[earlier] + 1, 0)),
        form * _N_FORMS + other,
        table.kind[later] * N_CLASSES + table.kind[earlier],
        similar * _N_FORMS + other,
        table.determiner[later] * _N_SIMILAR + similar,
        _quotations(table, later, earlier),
        _nested(table, later, earlier),
    ]
    return np.stack(columns, axis=1)


def own_features(table: MentionTable) -> Ints:
    """Return a row of features for each mention. *Shape:* (mentions, features)."""
    said, heads = set(), set()
    before = np.zeros(len(table), np.int64)
    for i, (text, head) in enumerate(zip(table.text.tolist(), table.head_word.tolist(), strict=True)):
        before[i] = 2 if text in said else 1 if head in heads else 0
        said.add(text)
        heads.add(head)
    n_before = _step(np.arange(len(table)))
    quoted = (table.quote >= 0).astype(np.int64)
    return np.stack([table.form, table.kind, table.determiner, before, n_before, quoted], axis=1)


def _step(n: Ints) -> Ints:
    """Return which step of a growing scale each number has reached."""
    found: Ints = _STEP_OF[np.clip(n, 0, len(_STEP_OF) - 1)]
    return found


def _similar(table: MentionTable, later: Ints, earlier: Ints) -> Ints:
    """Return how alike the words are: not at all, in the head, in a part of a name, one in the other, all."""
    found: Ints = (table.head_word[later] == table.head_word[earlier]).astype(np.int64)
    names = np.flatnonzero((table.parts[later, 0] >= 0) & (table.parts[earlier, 0] >= 0))
    ours, theirs = table.parts[later[names]], table.parts[earlier[names]]
    shared = ((ours[:, :, None] == theirs[:, None, :]) & (ours[:, :, None] >= 0)).any(axis=2).sum(axis=1)
    n_ours, n_theirs = (ours >= 0).sum(axis=1), (theirs >= 0).sum(axis=1)
    grade = np.where(shared == n_theirs, 4, np.where(shared == n_ours, 3, 2))
    found[names] = np.where(shared > 0, grade, found[names])
    found[table.text[later] == table.text[earlier]] = 5
    return found


def _quotations(table: MentionTable, later: Ints, earlier: Ints) -> Ints:
    """Return where the two stand: in narration, in one quotation, in two that are one, two or more apart."""
    ours, theirs = table.quote[later], table.quote[earlier]
    apart = np.clip(ours - theirs, 0, 5)
    where = np.where(ours < 0, np.where(theirs < 0, 0, 1), np.where(theirs < 0, 2, 3 + apart))
    near = np.clip(table.sentence[later] - table.sentence[earlier], 0, 2)
    found: Ints = where * 3 + near
    return found


def _nested(table: MentionTable, later: Ints, earlier: Ints) -> Ints:
    inside = table.last[later] <= table.last[earlier]
    ends = inside & (table.last[later] == table.last[earlier])
    return np.where(ends, 2, np.where(inside, 1, 0)).astype(np.int64)
