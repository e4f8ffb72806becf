"""Through whose eyes a scene told in third person is seen: of whom the text tells what only that person can know."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from storyworld.spans import strip
from storyworld.world.draft import Draft
from storyworld.world.matching import Reference
from storyworld.world.narration import Section

# A conditional logit over everybody in a scene, and nobody, fitted to 204 scenes of our marked stories and to 33
# labelled passages, these three times. With the hand, or the book, left out that is scored, 127 and 21 are right,
# before the first two counted alike and the probability had a least value; of the passages, the rule before, which was
# chosen on them, had 23 (docs/experiments.md).
DENSE = 1.45
"""What is told of somebody from within, over the root of how often they are mentioned."""
PART = 1.3
"""The part of all that is told from within."""
SHARE = 1.28
"""The logarithm of the part of all mentions."""
FIRST = 0.45
"""To come first in a scene, or second; which of the two must not decide."""
PRONOUNS = -1.88
"""The part of pronouns: everybody else is "he" or "she" beside whoever is named."""
NAMED = 1.75
NOBODY, NOBODY_OF_MANY, NOBODY_IN_MUCH = 1.35, 0.89, -0.79
_LEAST = 0.5
"""With less, it may as well be somebody else."""
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


def _focalizer(draft: Draft, inner: NDArray[np.float32], references: Sequence[Reference]) -> tuple[int | None, float]:
    """Return who it is and how probably, in [0, 1]."""
    members = draft.roster.members
    told: dict[int, _Told] = {}
    for reference in references:
        if reference.member is not None and members[reference.member].kind != "group":
            told.setdefault(reference.member, _Told()).add(reference, float(inner[reference.head]))
    n, within = sum(own.n for own in told.values()), sum(own.within for own in told.values())
    if n < _MIN_MENTIONS or not within:
        return None, 0.0
    nobody = NOBODY + NOBODY_OF_MANY * math.log(len(told)) + NOBODY_IN_MUCH * math.log1p(n)
    scores: dict[int | None, float] = {None: nobody}
    for place, (member, own) in enumerate(told.items()):
        scores[member] = own.score(n, within) + FIRST * (place < 2) + NAMED * (members[member].kind == "named")
    best = max(scores, key=scores.__getitem__)
    probability = 1 / sum(math.exp(score - scores[best]) for score in scores.values())
    return (None, 0.0) if best is None or probability < _LEAST else (best, probability)


class _Told(Struct):
    """What a scene tells of somebody: how often, how often by a pronoun, how much of it from within."""

    n: int = 0
    n_pronouns: int = 0
    seen: float = 0.0
    within: float = 0.0

    def add(self, reference: Reference, inner: float) -> None:
        self.n += 1
        self.n_pronouns += reference.form == "pronoun"
        self.seen += inner
        self.within += max(inner, 0.0)

    def score(self, n: int, within: float) -> float:
        """Return what speaks for somebody; the scene has `n` mentions of people, and so much is told from `within`."""
        return (
            DENSE * self.seen / math.sqrt(self.n)
            + PART * self.within / within
            + SHARE * math.log(self.n / n)
            + PRONOUNS * self.n_pronouns / self.n
        )


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
