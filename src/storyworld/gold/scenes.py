"""Short texts with every scene: where it begins, where and when it is, and who is there.

The labels are ours (`gold.labels`); `docs/evaluation.md` says how they were made. Some of the texts are ours, too.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from msgspec import Struct

from storyworld.gold.labels import labelled_text, labels_in, names_there
from storyworld.gold.work import GoldScene, GoldWork
from storyworld.spans import Span
from storyworld.story import MadeBy, Story

LABELS = "data/scenes.json"

Spans = list[tuple[int, int]]


class _Scene(Struct, frozen=True):
    start: int
    border: Literal["first", "marked", "inferred"]
    place: Spans
    time: Spans
    present: list[str]
    doubtful: list[str]


class _Text(Struct, frozen=True):
    """`people` has, for each, some stretches that name or describe them."""

    sha256: str
    people: dict[str, Spans]
    scenes: list[_Scene]


def names(folder: Path, works: Iterable[str] = ()) -> list[str]:
    """Return the labelled texts in the folder, or those asked for. Raises DataError when there are none."""
    return names_there(_labels(), folder, works, "the texts with labelled scenes")


def paths(folder: Path, name: str) -> list[Path]:
    """Return the file of a text."""
    return [folder / name]


def load(folder: Path, name: str) -> GoldWork:
    """Read a text and its labels. Raises DataError when it is not the text that was labelled."""
    labels = _labels()[name]
    text, source = labelled_text(folder, name, labels.sha256)
    return GoldWork(
        name=name,
        story=Story(made_by=MadeBy(version="gold/scenes"), source=source, text=text),
        scenes=tuple(_scene(text, scene, labels.people) for scene in labels.scenes),
    )


def _labels() -> dict[str, _Text]:
    return labels_in(LABELS, _Text)


def _scene(text: str, label: _Scene, people: dict[str, Spans]) -> GoldScene:
    return GoldScene(
        start=label.start,
        is_marked=None if label.border == "first" else label.border == "marked",
        places=tuple(text[start:end] for start, end in label.place),
        times=tuple(text[start:end] for start, end in label.time),
        present=tuple(_spans(people[person]) for person in label.present),
        doubtful=tuple(_spans(people[person]) for person in label.doubtful),
    )


def _spans(found: Spans) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in found)
