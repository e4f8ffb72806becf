"""The numbers that Word writes before paragraphs and that stand in none of them: `Chapter 1`, made by a list."""

import re
from collections.abc import Callable, Mapping

from lxml import etree
from msgspec import Struct

from storyworld.formats.files.archive import Archive
from storyworld.formats.lines.headings import ORDINALS, TENS, UNITS
from storyworld.formats.markup.parts import xml_part

_MEMBER = "word/numbering.xml"
_N_LEVELS = 9
_MAX_LABEL = 100
_MAX_SPELT = 9_999
"""Above it a number is written in figures, whatever its list says."""
_N_ORDINALS = 20
_PLACE = re.compile(r"%([1-9])")
_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X")),
    *((9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)


class Level(Struct, frozen=True):
    """One level of a list: what its number looks like and what stands around it, `Chapter %1`.

    `restarts` tells that it begins anew below each number of a level above, `is_legal` that all numbers are figures.
    """

    first: int = 1
    form: str = "decimal"
    label: str = ""
    style: str = ""
    restarts: bool = True
    is_legal: bool = False


class List(Struct, frozen=True):
    """A list that paragraphs name: those of one `definition` count together; `anew` are levels that it begins anew."""

    definition: str
    levels: Mapping[int, Level]
    anew: Mapping[int, int]


class Numbering:
    """Counts the numbered paragraphs of a document, in order, and tells what is written before each."""

    def __init__(self, lists: Mapping[str, List]) -> None:
        self._lists = lists
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()

    def level_of(self, number: str, style: str) -> int:
        """Return the level of a list that belongs to a style, the first for none."""
        levels = self._lists[number].levels if number in self._lists else {}
        return next((i for i, level in levels.items() if level.style == style), 0)

    def label(self, number: str, level: int) -> str:
        """Count a paragraph of a list, and return the words before it; empty for bullets and for unknown lists."""
        if number not in self._lists or level not in self._lists[number].levels:
            return ""
        of = self._lists[number]
        counts = self._counts.setdefault(of.definition, [None] * _N_LEVELS)
        if level in of.anew and (number, level) not in self._begun:
            counts[level] = of.anew[level] - 1
        self._begun.add((number, level))
        before = counts[level]
        counts[level] = of.levels[level].first if before is None else before + 1
        for below in range(level + 1, _N_LEVELS):
            if below not in of.levels or of.levels[below].restarts:
                counts[below] = None
        return _label(of.levels, level, counts)


def numbering_of(archive: Archive) -> Numbering:
    """Return the lists of a Word document; none where it has no such part, or a damaged one."""
    tree = xml_part(archive, _MEMBER)
    if tree is None:
        return Numbering({})
    definitions = {one.get("abstractNumId") or "": _levels(one) for one in tree.iter("abstractNum")}
    lists: dict[str, List] = {}
    for element in tree.iter("num"):
        definition = _value(element, "abstractNumId") or ""
        changed = {_index(one): one for one in element.iterfind("lvlOverride")}
        lists[element.get("numId") or ""] = List(
            definition=definition,
            levels=definitions.get(definition, {})
            | {i: level for one in changed.values() for i, level in _levels(one).items()},
            anew={i: int(first) for i, one in changed.items() if (first := _figures(one, "startOverride"))},
        )
    return Numbering(lists)


def _levels(element: etree._Element) -> dict[int, Level]:
    return {index: _level(one) for one in element.iterfind("lvl") if (index := _index(one)) < _N_LEVELS}


def _level(element: etree._Element) -> Level:
    return Level(
        first=int(_figures(element, "start") or 1),
        form=_value(element, "numFmt") or "decimal",
        label=(_value(element, "lvlText") or "")[:_MAX_LABEL],
        style=_value(element, "pStyle") or "",
        restarts=_value(element, "lvlRestart") != "0",
        is_legal=element.find("isLgl") is not None,
    )


def _index(element: etree._Element) -> int:
    index = element.get("ilvl") or ""
    return int(index) if len(index) == 1 and index.isdecimal() else _N_LEVELS


def _value(element: etree._Element, name: str) -> str | None:
    found = element.find(name)
    return None if found is None else found.get("val")


def _figures(element: etree._Element, name: str) -> str:
    """Return a number as it is written there, empty for what is none or past all reason."""
    value = _value(element, name) or ""
    return value if value.isdecimal() and len(value) < 9 else ""


def _label(levels: Mapping[int, Level], level: int, counts: list[int | None]) -> str:
    if levels[level].form == "bullet":
        return ""

    def number(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        at = levels.get(place, Level())
        count = counts[place] if counts[place] is not None else at.first
        form = "decimal" if levels[level].is_legal else at.form
        return _FORMS.get(form, str)(count or 0) if 0 < (count or 0) <= _MAX_SPELT else str(count)

    return " ".join(_PLACE.sub(number, levels[level].label).split())


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        written += letters * (number // value)
        number %= value
    return written


def _letters(number: int) -> str:
    """Return what Word counts in letters: A to Z, then AA, BB, CC."""
    return chr(ord("A") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def _spelt(number: int) -> str:
    """Return a number below a hundred in words, others in figures."""
    if number <= len(UNITS):
        return UNITS[number - 1].capitalize()
    tens, ones = divmod(number, 10)
    if tens > len(TENS) + 1:
        return str(number)
    return TENS[tens - 2].capitalize() + (f"-{UNITS[ones - 1]}" if ones else "")


def _ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10 if number % 100 not in {11, 12, 13} else 0, "th")
    return f"{number}{ending}"


def _spelt_ordinal(number: int) -> str:
    return ORDINALS[number - 1].capitalize() if number <= _N_ORDINALS else _ordinal(number)


_FORMS: dict[str, Callable[[int], str]] = {
    "upperRoman": _roman,
    "lowerRoman": lambda number: _roman(number).lower(),
    "upperLetter": _letters,
    "lowerLetter": lambda number: _letters(number).lower(),
    "cardinalText": _spelt,
    "ordinalText": _spelt_ordinal,
    "ordinal": _ordinal,
    "decimalZero": lambda number: f"{number:02}",
    "none": lambda _: "",
}
