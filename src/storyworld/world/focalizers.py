"""Through whose eyes a scene told in third person is seen: of whom the text tells what only that person can know."""

import math
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from storyworld.spans import strip
from storyworld.world.draft import Draft
from storyworld.world.matching import Reference
from storyworld.world.narration import Section

# Chosen on the labelled passages (docs/experiments.md).
SHARE = 2.0
"""How much it counts against somebody to be mentioned among others: so much times the log of the share."""
_SURE = 2.0
"""On these passages the 17 with scores above 0 were right, so even those near it are probable."""
_MIN_MENTIONS = 5


def find_focalizers(draft: Draft, references: Sequence[Reference]) -> None:
    """Cut the sections told in third person into scenes and tell through whose eyes each is seen, where one person's.

    Scenes that follow one another and are seen alike stay one section. Without what the heads say, nothing changes.
    """
    inner = None if draft.words.predictions is None else draft.words.predictions.inner
    if inner is None:
        return
    told = [r for r in references if r.member is not None and draft.words.quote[r.head] < 0]
    starts = [r.first for r in told]
    sections: list[Section] = []
    for section in draft.sections:
        if section.person != "third" or section.focalizer is not None:
            sections.append(section)
            continue
        scenes = list(_scenes(draft, section))
        for scene in scenes:
            first, last = (bisect_left(starts, word) for word in draft.words.within(scene.start, scene.end))
            scene.focalizer, scene.certainty = _focalizer(draft, inner, told[first:last])
        sections += _joined(scenes)
    draft.sections = sections


def _scenes(draft: Draft, section: Section) -> Iterator[Section]:
    """Yield the parts of a section that scene breaks and headings make."""
    start, openings = section.start, [mark.start for mark in draft.words.scene_marks]
    for opener in openings[bisect_right(openings, start) : bisect_left(openings, section.end)]:
        yield replace(section, start=start, end=strip(draft.words.text, start, opener).end)
        start = opener
    yield replace(section, start=start)


def _focalizer(draft: Draft, inner: NDArray[np.float32], references: Sequence[Reference]) -> tuple[int | None, float]:
    """Return who it is and how probably, in [0, 1]."""
    members = draft.roster.members
    counts: Counter[int] = Counter()
    seen: dict[int, float] = defaultdict(float)
    for reference in references:
        if reference.member is not None and members[reference.member].kind != "group":
            counts[reference.member] += 1
            seen[reference.member] += float(inner[reference.head])
    n, whole = counts.total(), sum(seen.values())
    # What is told of all others from within speaks against somebody as much.
    scores = {member: 2 * seen[member] - whole + SHARE * math.log(counts[member] / n) for member in counts}
    best = max(scores, key=lambda member: (scores[member], -member), default=None)
    if best is None or n < _MIN_MENTIONS or scores[best] <= 0:
        return None, 0.0
    return best, 1 / (1 + math.exp(-_SURE - scores[best]))


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
