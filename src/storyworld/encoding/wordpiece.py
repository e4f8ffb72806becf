"""Cuts words into pieces as BERT's uncased vocabulary was made to be used.

Ours, since the library for it brings a client of a model hub along, with all that such a client needs. A test holds it
against that library, letter for letter.
"""

import unicodedata
from collections.abc import Mapping
from pathlib import Path

CONTINUES = "##"
UNKNOWN = "[UNK]"
MAX_LETTERS = 100
"""What is longer was never cut when the vocabulary was made: it is one unknown piece."""
_WHITE = frozenset("\t\n\r")
# East Asian letters that stand for words: blocks of unified ideographs, each a piece of its own.
_IDEOGRAPHS = (
    (0x4E00, 0x9FFF),
    (0x3400, 0x4DBF),
    (0x20000, 0x2A6DF),
    (0x2A700, 0x2B73F),
    (0x2B740, 0x2B81F),
    (0x2B920, 0x2CEAF),
    (0xF900, 0xFAFF),
    (0x2F800, 0x2FA1F),
)


class WordPiece:
    """A vocabulary of pieces and how words are cut by it: the longest piece first, from the left."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self.vocabulary = dict(vocabulary)
        self._unknown = self.vocabulary[UNKNOWN]

    @classmethod
    def load(cls, path: Path) -> "WordPiece":
        """Read a vocabulary of one piece a line."""
        lines = path.read_text("utf-8").split("\n")
        return cls({piece: i for i, piece in enumerate(lines) if piece})

    def __len__(self) -> int:
        return len(self.vocabulary)

    def cut(self, word: str) -> list[int]:
        """Return the pieces of a word; none for one that consists of signs without shape."""
        return [piece for part in _parts(_normal(word)) for piece in self._cut_part(part)]

    def _cut_part(self, part: str) -> list[int]:
        if len(part) > MAX_LETTERS:
            return [self._unknown]
        pieces: list[int] = []
        start = 0
        while start < len(part):
            end, prefix = len(part), CONTINUES if start else ""
            while end > start and prefix + part[start:end] not in self.vocabulary:
                end -= 1
            if end == start:
                return [self._unknown]
            pieces.append(self.vocabulary[prefix + part[start:end]])
            start = end
        return pieces


def _normal(word: str) -> str:
    """Return a word in small letters, without accents and without signs that have no shape."""
    if word.isascii() and word.isprintable():
        return word.lower()
    shaped = (" " if _is_white(letter) else letter for letter in word if not _is_shapeless(letter))
    spaced = "".join(f" {letter} " if _is_ideograph(letter) else letter for letter in shaped)
    bare = (letter for letter in unicodedata.normalize("NFD", spaced) if unicodedata.category(letter) != "Mn")
    return "".join(bare).lower()


def _parts(word: str) -> list[str]:
    """Cut at white space, and around every sign of punctuation."""
    if word.isalnum():
        return [word]
    return "".join(f" {letter} " if _is_punctuation(letter) else letter for letter in word).split()


def _is_white(letter: str) -> bool:
    return letter in _WHITE or unicodedata.category(letter) == "Zs"


def _is_shapeless(letter: str) -> bool:
    return letter in "\0\ufffd" or (letter not in _WHITE and unicodedata.category(letter)[0] == "C")


def _is_ideograph(letter: str) -> bool:
    return any(first <= ord(letter) <= last for first, last in _IDEOGRAPHS)


def _is_punctuation(letter: str) -> bool:
    if letter.isascii():
        return letter.isprintable() and not letter.isalnum() and letter != " "
    return unicodedata.category(letter)[0] == "P"
