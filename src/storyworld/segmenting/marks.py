"""Quotation marks and what each of them can be: an opening, a closing, an apostrophe.

A mark is judged by its neighbours first and by its shape second, because word processors turn marks the wrong way round
and plain text has one shape for both directions.
"""

import re
from enum import Enum
from typing import Literal

from msgspec import Struct

Family = Literal["double", "single", "guillemet"]

_SHAPES: dict[str, tuple[Family, str]] = {
    '"': ("double", "either"),
    "＂": ("double", "either"),
    "“": ("double", "open"),
    "„": ("double", "open"),
    "‟": ("double", "open"),
    "”": ("double", "close"),
    "''": ("double", "either"),
    "``": ("double", "open"),
    "'": ("single", "either"),
    "‘": ("single", "open"),
    "‚": ("single", "open"),
    "’": ("single", "close"),
    "`": ("single", "open"),
    "«": ("guillemet", "open"),
    "»": ("guillemet", "close"),
    "‹": ("guillemet", "open"),
    "›": ("guillemet", "close"),
}
_MARK = re.compile("''|``|[\"＂“„‟”'‘‚’`«»‹›]")
_DASHES = "—–―‒-"
_OPENERS = "([{<"
_CLOSERS = ".,;:!?…)]}>"
# Emphasis signs of plain text and Markdown stand between a mark and its word: _"Go!"_
_TRANSPARENT = "_*~"
# Elisions that begin with an apostrophe. The set is closed: these are the spellings that English prints.
_ELISION = re.compile(
    r"(?:tis|twas|twere|twould|twill|Tis|Twas|Twere|Twould|Twill|em|im|ere|ow|ome|cause|cos|cuz|bout|til|till|gainst|"
    r"neath|mongst|fraid|spose|stead|nother|scuse|un|uns|ud|ll|ve|re|nough|ave|ad|alf|arf|kay|ello)\b|\d\d"
)
# These begin speech as often as they are clipped words: 'and so', 'is it?', 'round here'.
_MAYBE_ELISION = re.compile(r"(?:er|is|as|and|n|d|m|s|t|e|round|fore|way|sup|oo)\b")
_SPEECH_RESUMES = ",;:—–-.!?"


class Role(Enum):
    """What the neighbours of a mark allow it to be."""

    OPEN = "open"
    CLOSE = "close"
    EITHER = "either"
    APOSTROPHE = "apostrophe"


class Mark(Struct, frozen=True, gc=False):
    """One quotation mark at `[start, end)`. `is_firm` says that the neighbours leave no doubt about the role."""

    start: int
    end: int
    family: Family
    role: Role
    is_firm: bool


def find_marks(text: str, start: int, end: int) -> list[Mark]:
    """Return the marks of one paragraph `[start, end)`, in order, apostrophes inside words left out."""
    marks = []
    has_double = any(mark in text[start:end] for mark in '"“”')
    for match in _MARK.finditer(text, start, end):
        family, shape = _SHAPES[match.group()]
        if match.group() == "''" and (has_double or _ELISION.match(text, match.end(), end)):
            # Beside real double marks and before a clipped word, two single ones are a mark and an apostrophe: ''Tis.
            family = "single"
        role, is_firm = _role(text, match, (start, end), family, shape)
        if role is not Role.APOSTROPHE:
            marks.append(Mark(match.start(), match.end(), family, role, is_firm))
    return marks


def _role(text: str, match: re.Match[str], paragraph: tuple[int, int], family: Family, shape: str) -> tuple[Role, bool]:
    left = _neighbour(text, match.start() - 1, paragraph, -1)
    right = _neighbour(text, match.end(), paragraph, 1)
    if family == "single":
        return _single_role(text, match, (left, right), shape, paragraph[1])
    left_free = left == " " or left in _OPENERS
    right_free = right == " " or right in _CLOSERS
    if family == "guillemet" and left == right == " ":
        return (Role.OPEN if shape == "open" else Role.CLOSE), True
    if left_free and not right_free:
        return Role.OPEN, True
    if right_free and not left_free:
        return Role.CLOSE, True
    if left in _DASHES and right_free is False and right not in _DASHES:
        return (Role.CLOSE, False) if shape == "close" else (Role.OPEN if shape == "open" else Role.EITHER, False)
    if right in _DASHES and left not in _DASHES:
        return (Role.OPEN if left_free else Role.CLOSE), not left_free
    return {"open": Role.OPEN, "close": Role.CLOSE, "either": Role.EITHER}[shape], shape != "either"


def _single_role(text: str, match: re.Match[str], sides: tuple[str, str], shape: str, end: int) -> tuple[Role, bool]:
    left, right = sides
    if (left.isalnum() and right.isalnum()) or _is_clipped_and(text, match):
        return Role.APOSTROPHE, True
    left_free = left == " " or left in _OPENERS or left in _DASHES or _is_mark(left)
    if left_free and right != " " and right not in _CLOSERS:
        if shape != "open" and match.group() != "''" and _is_elision(text, match, end):
            return Role.APOSTROPHE, False
        return (Role.OPEN, shape != "close")
    if left != " " and not right.isalnum():
        return Role.CLOSE, not left.isalnum()
    return Role.APOSTROPHE, False


def _is_clipped_and(text: str, match: re.Match[str]) -> bool:
    """One of the two apostrophes of rock 'n' roll."""
    before, after = text[max(0, match.start() - 2) : match.start()], text[match.end() : match.end() + 2]
    return after.lower() in ("n'", "n’") or before.lower() in ("'n", "’n", "‘n")


def _is_elision(text: str, match: re.Match[str], end: int) -> bool:
    if _ELISION.match(text, match.end(), end):
        return True
    before = text[max(0, match.start() - 9) : match.start()].rstrip()[-1:]
    return bool(_MAYBE_ELISION.match(text, match.end(), end)) and before not in _SPEECH_RESUMES


def _neighbour(text: str, i: int, paragraph: tuple[int, int], step: int) -> str:
    """Return the next character that is not an emphasis sign; white space and the paragraph's edge are one blank."""
    start, end = paragraph
    while start <= i < end and text[i] in _TRANSPARENT:
        i += step
    return text[i] if start <= i < end and not text[i].isspace() else " "


def _is_mark(character: str) -> bool:
    return character in _SHAPES
