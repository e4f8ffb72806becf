"""Texts disturbed as people disturb them, letter for letter, so that gold offsets still hold.

Training changes texts in other ways and by other code (`training.texts.augment`), so these are no rehearsed exercise.
"""

import random
import re
import zlib
from collections.abc import Callable
from typing import Literal

Disturbance = Literal["straight", "curly", "unmarked", "small", "typing"]

_STRAIGHT = str.maketrans("“”„«»‘’‚‹›", "\"\"\"\"\"'''''")
_UNMARKED = str.maketrans("“”„«»\"‘’'`", "          ")
_WORD = re.compile(r"[^\W\d_]{4,}")
TYPING_SHARE = 0.05
"""Of the words with four letters and more."""


def disturbed(text: str, how: Disturbance, name: str) -> str:
    """Return a text of the same length; the same for the same work's name."""
    draw = random.Random(zlib.crc32(f"{how}/{name}".encode()))
    found = _WAYS[how](text, draw)
    if len(found) != len(text):
        raise ValueError(f"{how} has moved the letters of {name}")
    return found


def _straight(text: str, draw: random.Random) -> str:  # noqa: ARG001 - one signature for all
    """Write all quotation marks and apostrophes straight."""
    return text.translate(_STRAIGHT)


def _curly(text: str, draw: random.Random) -> str:
    """Write them curly, opening and closing by what stands before them."""
    text = _straight(text, draw)
    text = re.sub(r"(?<![^\s(\[—–-])\"", "“", text).replace('"', "”")
    return re.sub(r"(?<![^\s(\[—–“-])'(?=\w)", "‘", text).replace("'", "’")


def _unmarked(text: str, draw: random.Random) -> str:  # noqa: ARG001 - one signature for all
    """Leave all marks and apostrophes out, a space in the place of each."""
    return text.translate(_UNMARKED)


def _small(text: str, draw: random.Random) -> str:  # noqa: ARG001 - one signature for all
    """Write everything in small letters, but for the few letters whose small form is longer."""
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def _typing(text: str, draw: random.Random) -> str:
    """Let two letters change places in one word of twenty."""

    def slip(match: re.Match[str]) -> str:
        word = match.group()
        if draw.random() >= TYPING_SHARE:
            return word
        at = draw.randrange(1, len(word) - 1)
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]

    return _WORD.sub(slip, text)


_WAYS: dict[Disturbance, Callable[[str, random.Random], str]] = {
    "straight": _straight,
    "curly": _curly,
    "unmarked": _unmarked,
    "small": _small,
    "typing": _typing,
}
