"""Learns what speaks for whom "my father" means from mentions of kin whose people a corpus tells."""

from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import fields
from numpy.typing import NDArray

from storyworld.formats import document_from_text
from storyworld.gold.overlaps import Overlaps
from storyworld.gold.references import mention_of
from storyworld.gold.work import GoldWork
from storyworld.heads.predicting import Predictor
from storyworld.training.lessons.conditional import Weights, fitted, ranges, scored
from storyworld.training.texts.readings import gold_people, predicted, segmented
from storyworld.world import kin_candidates
from storyworld.world.relations.family import Signs

SIGNS = tuple(field.name for field in fields(Signs))


class KinLesson(Struct, frozen=True):
    """The mentions of kin of a novel whose people the corpus tells, with everybody who may be meant.

    *Shapes:* `signs` (rows, signs), in the order of `SIGNS`; `is_meant` (rows,), none of a mention's own where whoever
    is meant is not among them; `start` (mentions + 1,) where the rows of each mention begin.
    """

    signs: NDArray[np.float32]
    is_meant: NDArray[np.bool_]
    start: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.start) - 1


def lesson_of(predictor: Predictor, work: GoldWork) -> KinLesson | None:
    """Return what a novel teaches, null where it has no such mention."""
    segments, words, quotes = segmented(document_from_text(work.story.text))
    rows, layers = kin_candidates(work.story.text, segments, predicted(predictor, segments, words, quotes))
    if rows is None:
        return None
    lookup = Overlaps(layers.mentions)
    told: dict[int, str] = {}
    for reference in work.references or ():
        mention = mention_of(reference, lookup) if len(reference.people) == 1 else None
        if mention is not None:
            [told[mention.head_start]] = reference.people
    people = gold_people(work, layers)
    meant = [told.get(segments.tokens.start[word]) for word in rows.word.tolist()]
    each = [slice(*rows.start[i : i + 2]) for i, person in enumerate(meant) if person is not None]
    wanted = [person for person in meant if person is not None]
    if not wanted:
        return None
    return KinLesson(
        signs=np.concatenate([rows.signs[own] for own in each]),
        is_meant=np.array(
            [people.get(m) == one for own, one in zip(each, wanted, strict=True) for m in rows.member[own].tolist()],
            bool,
        ),
        start=np.cumsum([0, *(own.stop - own.start for own in each)], dtype=np.int32),
    )


def learn_kin(lessons: Sequence[KinLesson], ridge: float) -> Weights:
    """Return the weights of the signs. Mentions whose person is not among the candidates teach nothing."""
    return fitted(lessons, SIGNS, ridge)


def n_right(lesson: KinLesson, weights: Weights) -> int:
    """Return of how many mentions whoever is meant scores highest."""
    scores = scored(lesson.signs, SIGNS, weights)
    best = [int(first + scores[first:last].argmax()) for first, last in ranges(lesson)]
    return int(lesson.is_meant[best].sum())


def n_right_unseen(lessons: Sequence[KinLesson], ridge: float) -> int:
    """Return the same for all lessons, each by weights that were learned from the others."""
    others = [[other for other in lessons if other is not lesson] for lesson in lessons]
    return sum(n_right(lesson, learn_kin(own, ridge)) for lesson, own in zip(lessons, others, strict=True))
