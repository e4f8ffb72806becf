"""Passages of raw stories: how they are told, by whom, through whose eyes, whose names are whose, and who does what.

The labels are ours (`gold.labels`); `docs/evaluation.md` says how they were made.
"""

from pathlib import Path

from msgspec import Struct

from storyworld.gold.labels import LabelledTexts, labels_in
from storyworld.gold.work import GoldDeed, GoldPassage, GoldWork
from storyworld.spans import Span
from storyworld.story import Person, Tense

LABELS, DEEDS = "data/passages.json", "data/deeds.json"
NARRATOR = "I"


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


class _Deed(Struct, frozen=True):
    """`agents` are all whom careful readers may take for the one who does it; see `GoldDeed`."""

    start: int
    end: int
    agents: list[str | None]


class _Deeds(Struct, frozen=True):
    """`people` has, for each, some stretches that name or describe them."""

    people: dict[str, list[tuple[int, int]]]
    deeds: list[_Deed]


TEXTS = LabelledTexts(LABELS, _Text, "the labelled texts", "gold/passages")
names, paths = TEXTS.names, TEXTS.paths


def load(folder: Path, name: str) -> GoldWork:
    """Read a text and its labels. Raises DataError when it is not the text that was labelled."""
    labels, story = TEXTS.open(folder, name)
    deeds = labels_in(DEEDS, _Deeds).get(name)
    return GoldWork(
        name=name,
        story=story,
        passages=tuple(map(_passage, labels.passages)),
        deeds=None if deeds is None else tuple(_deed(label, deeds.people) for label in deeds.deeds),
    )


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


def _deed(label: _Deed, people: dict[str, list[tuple[int, int]]]) -> GoldDeed:
    agents = ((None if agent is None else [] if agent == NARRATOR else people[agent]) for agent in label.agents)
    return GoldDeed(
        start=label.start,
        end=label.end,
        agents=tuple(None if spans is None else tuple(Span(start, end) for start, end in spans) for spans in agents),
    )
