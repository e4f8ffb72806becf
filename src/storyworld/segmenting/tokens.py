"""Words. Contractions are cut as treebanks cut them (do|n't, she|'s); words with hyphens stay whole."""

import re
from collections.abc import Sequence

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
    | [^\W\d_]\.(?=\s?[A-Z])                    # J. in J. Smith
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


def tokenize(text: str, blocks: Sequence[Span]) -> Tokens:
    """Return the tokens of all blocks as columns of starts and ends, in code points."""
    starts: list[int] = []
    ends: list[int] = []
    for block in blocks:
        for match in _TOKEN.finditer(text, block.start, block.end):
            starts.append(match.start())
            ends.append(match.end())
    return Tokens(start=tuple(starts), end=tuple(ends))
