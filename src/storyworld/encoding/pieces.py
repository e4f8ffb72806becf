"""Words become word pieces, and the letters' case, which the pieces have lost, becomes a channel of its own."""

from collections.abc import Iterable, Sequence
from enum import IntEnum
from pathlib import Path

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from storyworld.encoding.wordpiece import WordPiece

Ids = NDArray[np.int64]

MAX_PIECES_PER_WORD = 24
"""What is longer than this is no word (a rule of dashes, an address) and is cut, so that any word fits a window."""
MAX_KNOWN_WORDS = 200_000
"""Different words that are remembered, four long novels' worth (40 MB); a reader of whole libraries begins anew."""


class Case(IntEnum):
    """How a word is written."""

    LOWER = 0
    CAPITALISED = 1
    UPPER = 2


class Pieces(Struct, frozen=True):
    """The pieces of a sequence of words, in one row.

    `ids` and `cases` have one entry a piece. `first[w]` and `last[w]` are the indexes of word `w`'s first and last
    piece; every word has at least one.
    """

    ids: Ids
    cases: Ids
    first: Ids
    last: Ids


class PieceTable:
    """Looks words up in the vocabulary; every different word is cut once."""

    def __init__(self, vocabulary: WordPiece) -> None:
        self._vocabulary = vocabulary
        self._known: dict[str, tuple[int, ...]] = {}
        self.start, self.end, self.mask, self._unknown = (
            _id(vocabulary, piece) for piece in ("[CLS]", "[SEP]", "[MASK]", "[UNK]")
        )

    @classmethod
    def load(cls, path: Path) -> "PieceTable":
        """Read a vocabulary of one piece a line."""
        return cls(WordPiece.load(path))

    def __len__(self) -> int:
        return len(self._vocabulary)

    def __contains__(self, word: str) -> bool:
        return word in self._vocabulary.vocabulary

    def of(self, words: Sequence[str]) -> list[tuple[int, ...]]:
        """Return the piece ids of each word; a word of which nothing is left (a lone joiner) is one unknown piece."""
        if len(self._known) > MAX_KNOWN_WORDS:
            self._known.clear()
        for word in set(words) - self._known.keys():
            self._known[word] = tuple(self._vocabulary.cut(word)[:MAX_PIECES_PER_WORD]) or (self._unknown,)
        return [self._known[word] for word in words]

    def encode(self, words: Sequence[str]) -> Pieces:
        """Return the pieces of all words in one row, without the marks of start and end."""
        return row(self.of(words), [case_of(word) for word in words])


def _id(vocabulary: WordPiece, piece: str) -> int:
    if piece not in vocabulary.vocabulary:
        raise ValueError(f"the vocabulary has no {piece}")
    return vocabulary.vocabulary[piece]


def row(pieces: Sequence[Sequence[int]], cases: Iterable[int]) -> Pieces:
    """Lay the pieces of words out in one row."""
    counts = np.fromiter((len(word) for word in pieces), np.int64, len(pieces))
    ends = np.cumsum(counts)
    return Pieces(
        ids=np.fromiter((piece for word in pieces for piece in word), np.int64, int(counts.sum())),
        cases=np.repeat(np.fromiter(cases, np.int64, len(pieces)), counts),
        first=ends - counts,
        last=ends - 1,
    )


def case_of(word: str) -> Case:
    """Return how a word is written; one capital letter alone (I, A) counts as capitalised."""
    if word.islower() or not word[:1].isupper():
        return Case.LOWER
    return Case.UPPER if len(word) > 1 and word.isupper() else Case.CAPITALISED
