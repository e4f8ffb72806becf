"""Through whose eyes a scene told in third person is seen: of whom the text tells what only that person can know."""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator, Mapping, Sequence

from msgspec.structs import replace

from storyworld.spans import Span, strip
from storyworld.world.draft import Draft
from storyworld.world.mentions.matching import Reference
from storyworld.world.narration.sections import Section
from storyworld.world.scenes.eyesigns import Eyes
from storyworld.world.weighing import shares, weigh

_LEAST = 0.5
"""With less, it may as well be somebody else."""


def find_focalizers(draft: Draft, references: Sequence[Reference], cast: Container[int]) -> None:
    """Cut the sections told in third person into scenes and tell through whose eyes each is seen, where one person's.

    `cast` are the members in the story. Scenes that follow one another and are seen alike stay one section. Without
    what the heads say, nothing changes.
    """
    predictions = draft.words.predictions
    if predictions is None or predictions.inner is None or predictions.focalizers is None:
        return
    eyes = Eyes(draft, references, cast, predictions.inner)
    sections: list[Section] = []
    for section in draft.sections:
        if section.person != "third" or section.focalizer is not None:
            sections.append(section)
            continue
        scenes = list(_scenes(draft, section))
        for scene in scenes:
            scene.focalizer, scene.certainty = _focalizer(eyes.rows(scene.start, scene.end), predictions.focalizers)
        sections += _joined(scenes)
    draft.sections = sections


def focalizer_rows(
    draft: Draft, references: Sequence[Reference], cast: Container[int], passages: Sequence[Span]
) -> list[list[dict[int | None, dict[str, float]]]]:
    """Return what is weighed of the scenes of each passage, by member and for nobody; passages in order.

    Without what the heads say of mentions there is nothing.
    """
    inner = None if draft.words.predictions is None else draft.words.predictions.inner
    if inner is None:
        return [[] for _ in passages]
    eyes = Eyes(draft, references, cast, inner)
    scenes = ([*_scenes(draft, Section(passage.start, passage.end))] for passage in passages)
    return [[eyes.rows(scene.start, scene.end) for scene in own] for own in scenes]


def _scenes(draft: Draft, section: Section) -> Iterator[Section]:
    """Yield the parts of a section that scene breaks and headings make.

    Marks with nothing told between them, such as a break above a chapter's heading, open one part together.
    """
    start, openings = section.start, [mark.start for mark in draft.words.scene_marks]
    seen = start
    for opener in openings[bisect_right(openings, start) : bisect_left(openings, section.end)]:
        if any(draft.words.paragraph[i] >= 0 for i in range(*draft.words.within(seen, opener))):
            yield replace(section, start=start, end=strip(draft.words.text, start, opener).end)
            start = opener
        seen = opener
    yield replace(section, start=start)


def _focalizer(
    rows: Mapping[int | None, Mapping[str, float]], weights: Mapping[str, float]
) -> tuple[int | None, float]:
    """Return who it is, by a conditional logit over everybody told of and nobody, and how probably, in [0, 1]."""
    found = shares({member: weigh(signs, weights) for member, signs in rows.items()})
    best = max(found, key=found.__getitem__)
    return (None, 0.0) if best is None or found[best] < _LEAST else (best, found[best])


def _joined(scenes: Sequence[Section]) -> Iterator[Section]:
    """Yield neighbours that are seen alike as one."""
    last = scenes[0]
    for scene in scenes[1:]:
        if scene.focalizer == last.focalizer:
            last.end = scene.end
            last.certainty = max(last.certainty, scene.certainty)
        else:
            yield last
            last = scene
    yield last
