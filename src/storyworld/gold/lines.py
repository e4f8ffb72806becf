"""Chapters of online fiction with every quotation's speaker and addressees.

The labels are ours and lie in the package; the texts do not. A label is an offset into a text as storyworld reads it,
and holds for that text only, which its digest tells. `docs/evaluation.md` says how they were made.
"""

import hashlib
from collections.abc import Iterable
from importlib import resources
from pathlib import Path

import msgspec
from msgspec import Struct

from storyworld.errors import DataError
from storyworld.formats import read_document
from storyworld.gold import files
from storyworld.gold.work import GoldQuotation, GoldWork
from storyworld.spans import Span
from storyworld.story import Alias, Character, MadeBy, Quote, Source, Story

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


def names(folder: Path, works: Iterable[str] = ()) -> list[str]:
    """Return the labelled texts in the folder, or those asked for. Raises DataError when there are none."""
    return files.chosen((name for name in _labels() if (folder / name).is_file()), works, folder, "the labelled lines")


def paths(folder: Path, name: str) -> list[Path]:
    """Return the file of a text."""
    return [folder / name]


def load(folder: Path, name: str) -> GoldWork:
    """Read a text and its labels. Raises DataError when it is not the text that was labelled."""
    text = read_document(folder / name).text
    labels = _labels()[name]
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    if sha256 != labels.sha256:
        raise DataError(f"{folder / name} is not the text that was labelled; get the edition that the labels are for.")
    return GoldWork(
        name=name,
        story=Story(
            made_by=MadeBy(version="gold/lines"),
            source=Source(sha256=sha256, kind="plain"),
            text=text,
            blocks=(),
            characters=tuple(_character(text, person, spans) for person, spans in labels.people.items()),
            quotes=tuple(_quote(number, line) for number, line in enumerate(labels.lines)),
        ),
        quotations=tuple(_quotation(number, line) for number, line in enumerate(labels.lines)),
    )


def _labels() -> dict[str, _Text]:
    data = resources.files("storyworld.gold").joinpath(LABELS).read_bytes()
    return msgspec.json.decode(data, type=dict[str, _Text])


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
