"""Words. Contractions are cut as treebanks cut them (do|n't, she|'s); words with hyphens stay whole."""

import re
from array import array
from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct

from storyworld.spans import Span
from storyworld.story import Tokens

_TOKEN = re.compile(
    r"""
    (?![Cc]annot)[^\W\d_]++(?=[ ,])              # most words: for these alone nothing else need be tried
    | [^\W\d_]+(?=n['’]t\b)                       # do in don't
    | n['’]t\b
    | ['’](?:s|S|ll|LL|re|RE|ve|VE|d|D|m|M)\b    # the clitics
    | (?:Mrs?|Ms|Mx|Drs?|Prof|Rev|Hon|Capt|Col|Gen|Lt|Sgt|Cpl|Maj|Cmdr|Sr|Jr|St|Messrs|Mmes?|Esq|etc|vs)\.(?=[\s,])
    | Nos?\.(?=\s?\d)                            # No. 5; else it is an answer
    | (?:[^\W\d_]\.){2,}                        # U.S.A.
    | (?![a-zI])[^\W\d_]\.(?=\s?[A-Z])          # J. in J. Smith, but not "said I. She"
    | I\.(?=\s?[A-Z]\.)|(?<=[A-Z]\.\s)I\.(?=\s?[A-Z])
    | \d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)?\b
    | [YyFfLlEeHh]/[NnLlCc]\b                   # Y/N, the reader's name in a reader insert
    | (?<![\w'’])['’]n['’](?!\w)                # rock 'n' roll
    | (?<![\w'’])['’](?:em|tis|twas|twere|twill|til|cause|n)\b
    | [Cc]an(?=not\b)
    | [^\W_]+(?:-(?=\w)[^\W_]+|['’](?!(?:s|S|ll|LL|re|RE|ve|VE|d|D|m|M|t)\b)[^\W\d_]+)*
    | \.{2,}|…+|-{2,}|[—–―]+
    | \S
    """,
    re.VERBOSE,
)


class WordSpans(Protocol):
    """Columns of where words start and end, in code points."""

    @property
    def start(self) -> Sequence[int]:
        """Return where each begins."""

    @property
    def end(self) -> Sequence[int]:
        """Return where each ends."""


class Cuts(Struct, frozen=True):
    """Where the words of a text start and end, in code points.

    Of a million words, columns of machine numbers take 9 MB, and tuples, as a story has them, 92.
    """

    start: "array[int]"
    end: "array[int]"

    def __len__(self) -> int:
        return len(self.start)

    def as_tokens(self) -> Tokens:
        """Return the layer of a story with these words."""
        return Tokens(start=tuple(self.start), end=tuple(self.end))


def tokenize(text: str, blocks: Sequence[Span]) -> Cuts:
    """Return the words of all blocks."""
    starts, ends = array("i"), array("i")
    for block in blocks:
        for match in _TOKEN.finditer(text, block.start, block.end):
            starts.append(match.start())
            ends.append(match.end())
    return Cuts(starts, ends)
