"""Short texts with every scene: where it begins, where and when it is, who is there; and how people stand to others.

The labels are ours (`gold.labels`); `docs/evaluation.md` says how they were made. Some of the texts are ours, too.
"""

from pathlib import Path
from typing import Literal

from msgspec import Struct

from storyworld.gold.labels import LabelledTexts
from storyworld.gold.work import GoldRelation, GoldScene, GoldWork
from storyworld.spans import Span
from storyworld.story import RelationKind

LABELS = "data/scenes.json"

Spans = list[tuple[int, int]]


class _Scene(Struct, frozen=True):
    start: int
    border: Literal["first", "marked", "inferred"]
    place: Spans
    time: Spans
    present: list[str]
    doubtful: list[str]


class _Relation(Struct, frozen=True):
    a: str
    b: str
    kinds: list[RelationKind]
    doubtful: list[RelationKind]
    evidence: Spans


class _Text(Struct, frozen=True):
    """`people` has, for each, some stretches that name or describe them."""

    sha256: str
    people: dict[str, Spans]
    scenes: list[_Scene]
    relations: list[_Relation]


TEXTS = LabelledTexts(LABELS, _Text, "the texts with labelled scenes", "gold/scenes")
names, paths = TEXTS.names, TEXTS.paths


def load(folder: Path, name: str) -> GoldWork:
    """Read a text and its labels. Raises DataError when it is not the text that was labelled."""
    labels, story = TEXTS.open(folder, name)
    return GoldWork(
        name=name,
        story=story,
        scenes=tuple(_scene(story.text, scene, labels.people) for scene in labels.scenes),
        relations=tuple(_relation(relation, labels.people) for relation in labels.relations),
    )


def _scene(text: str, label: _Scene, people: dict[str, Spans]) -> GoldScene:
    return GoldScene(
        start=label.start,
        is_marked=None if label.border == "first" else label.border == "marked",
        places=tuple(text[start:end] for start, end in label.place),
        times=tuple(text[start:end] for start, end in label.time),
        present=tuple(_spans(people[person]) for person in label.present),
        doubtful=tuple(_spans(people[person]) for person in label.doubtful),
    )


def _relation(label: _Relation, people: dict[str, Spans]) -> GoldRelation:
    return GoldRelation(
        a=_spans(people[label.a]),
        b=_spans(people[label.b]),
        kinds=frozenset(label.kinds),
        doubtful=frozenset(label.doubtful),
    )


def _spans(found: Spans) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in found)
