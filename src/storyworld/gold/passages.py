"""Passages of raw stories: how they are told, by whom, through whose eyes, and whose names are whose.

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
from storyworld.gold.work import GoldPassage, GoldWork
from storyworld.spans import Span
from storyworld.story import MadeBy, Person, Source, Story, Tense

LABELS = "data/passages.json"


class _Passage(Struct, frozen=True):
    start: int
    end: int
    person: Person
    tense: Tense | None
    narrator: str | None
    focalizer: str | None
    is_certain: bool
    names: dict[str, list[tuple[int, int]]]


class _Text(Struct, frozen=True):
    sha256: str
    passages: list[_Passage]


def names(folder: Path, works: Iterable[str] = ()) -> list[str]:
    """Return the labelled texts in the folder, or those asked for. Raises DataError when there are none."""
    return files.chosen((name for name in _labels() if (folder / name).is_file()), works, folder, "the labelled texts")


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
            made_by=MadeBy(version="gold/passages"), source=Source(sha256=sha256, kind="plain"), text=text, blocks=()
        ),
        passages=tuple(map(_passage, labels.passages)),
    )


def _labels() -> dict[str, _Text]:
    data = resources.files("storyworld.gold").joinpath(LABELS).read_bytes()
    return msgspec.json.decode(data, type=dict[str, _Text])


def _passage(label: _Passage) -> GoldPassage:
    return GoldPassage(
        start=label.start,
        end=label.end,
        person=label.person,
        tense=label.tense,
        narrator=label.narrator,
        focalizer=label.focalizer,
        is_certain=label.is_certain,
        names={person: tuple(Span(start, end) for start, end in spans) for person, spans in label.names.items()},
    )
