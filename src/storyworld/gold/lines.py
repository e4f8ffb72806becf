"""Chapters of online fiction with every quotation's speaker and addressees.

The labels are ours (`gold.labels`); `docs/evaluation.md` says how they were made.
"""

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from storyworld.gold.labels import LabelledTexts
from storyworld.gold.work import GoldQuotation, GoldWork
from storyworld.spans import Span
from storyworld.story import Alias, Character, Quote

LABELS = "data/lines.json"


class _Line(Struct, frozen=True):
    """What somebody says; `addressees` is null where careful readers disagree."""

    start: int
    end: int
    speaker: str
    addressees: list[str] | None


class _Text(Struct, frozen=True):
    """`people` has, for each, the stretches that show what the text calls them."""

    sha256: str
    people: dict[str, list[tuple[int, int]]]
    lines: list[_Line]


TEXTS = LabelledTexts(LABELS, _Text, "the labelled lines", "gold/lines")
names, paths = TEXTS.names, TEXTS.paths


def load(folder: Path, name: str) -> GoldWork:
    """Read a text and its labels. Raises DataError when it is not the text that was labelled."""
    labels, story = TEXTS.open(folder, name)
    return GoldWork(
        name=name,
        story=replace(
            story,
            characters=tuple(_character(story.text, person, spans) for person, spans in labels.people.items()),
            quotes=tuple(_quote(number, line) for number, line in enumerate(labels.lines)),
        ),
        quotations=tuple(_quotation(number, line) for number, line in enumerate(labels.lines)),
    )


def _character(text: str, person: str, spans: Iterable[tuple[int, int]]) -> Character:
    called = [text[start:end] for start, end in spans]
    return Character(
        id=person,
        name=called[0],
        aliases=tuple(Alias(text=alias, kind="name", count=0) for alias in called),
        is_named=True,
    )


def _quote(number: int, line: _Line) -> Quote:
    return Quote(
        id=f"q{number}",
        start=line.start,
        end=line.end,
        kind="speech",
        speaker=line.speaker,
        addressees=tuple(line.addressees or ()),
        probability=1.0,
    )


def _quotation(number: int, line: _Line) -> GoldQuotation:
    return GoldQuotation(
        id=f"q{number}",
        parts=(Span(line.start, line.end),),
        speaker=line.speaker,
        addressees=None if line.addressees is None else tuple(line.addressees),
    )
