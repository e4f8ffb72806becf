"""Learns what speaks for whom "my father" means from mentions of kin whose people a corpus tells."""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from storyworld.formats import document_from_text
from storyworld.gold.overlaps import Overlaps
from storyworld.gold.references import mention_of
from storyworld.gold.work import GoldLink, GoldReference, GoldWork
from storyworld.heads.predicting import Predictor
from storyworld.story import Mention
from storyworld.training.lessons.conditional import Weights, fitted, ranges, scored
from storyworld.training.texts.readings import gold_people, people_meant, predicted, segmented
from storyworld.world import kin_candidates
from storyworld.world.relations.kinfolk import LEAST, SIGNS
from storyworld.world.weighing import shares


class KinLesson(Struct, frozen=True):
    """The mentions of kin of a text whose people the corpus tells, with everybody who may be meant, and nobody.

    *Shapes:* `signs` (rows, signs), in the order of `SIGNS`; `is_meant` (rows,): where whoever is meant is not among
    them, nobody is; `start` (mentions + 1,) where the rows of each mention begin.
    """

    signs: NDArray[np.float32]
    is_meant: NDArray[np.bool_]
    start: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.start) - 1


def lesson_of(predictor: Predictor, work: GoldWork) -> KinLesson | None:
    """Return what a text teaches, null where it has no such mention.

    Who is who in the reading is told by names where the corpus tells of quotations alone whom mentions mean, and else
    by what most of somebody's other mentions mean: it is no merit that a mention means whom it alone means.
    """
    segments, words, quotes = segmented(document_from_text(work.story.text))
    rows, layers = kin_candidates(work.story.text, segments, predicted(predictor, segments, words, quotes))
    if rows is None:
        return None
    asked = [segments.tokens.start[word] for word in rows.word.tolist()]
    references = work.references or () if work.links is None else [*map(_reference, work.links)]
    told, others = _told(references, Overlaps(layers.mentions), frozenset(asked))
    people = gold_people(work, layers) if work.links is None else people_meant(others, layers)
    meant = [told.get(start) for start in asked]
    each = [slice(*rows.start[i : i + 2]) for i, person in enumerate(meant) if person is not None]
    wanted = [person for person in meant if person is not None]
    if not wanted:
        return None
    return KinLesson(
        signs=np.concatenate([rows.signs[own] for own in each]),
        is_meant=np.concatenate(
            [_is_meant(rows.member[own], person, people) for own, person in zip(each, wanted, strict=True)]
        ),
        start=np.cumsum([0, *(own.stop - own.start for own in each)], dtype=np.int32),
    )


def _reference(link: GoldLink) -> GoldReference:
    return GoldReference(link.start, link.end, frozenset({link.entity}), link.form)


def _told(
    references: Iterable[GoldReference], lookup: Overlaps[Mention], asked: AbstractSet[int]
) -> tuple[dict[int, str], list[GoldReference]]:
    """Return who is meant by the mentions of one person whose noun begins where it is asked, and the other mentions."""
    found: dict[int, str] = {}
    others: list[GoldReference] = []
    for reference in references:
        mention = mention_of(reference, lookup) if len(reference.people) == 1 else None
        if mention is None or mention.head_start not in asked:
            others.append(reference)
        else:
            [found[mention.head_start]] = reference.people
    return found, others


def _is_meant(members: NDArray[np.int32], person: str, people: Mapping[int, str]) -> NDArray[np.bool_]:
    """Tell of each row of a mention whether it is right; the last is nobody."""
    found = np.array([people.get(member) == person for member in members.tolist()], bool)
    found[-1] = not found.any()
    return found


def learn_kin(lessons: Sequence[KinLesson], ridge: float) -> Weights:
    """Return the weights of the signs."""
    return fitted(lessons, SIGNS, ridge)


class Counts(Struct, frozen=True):
    """How many mentions there are, and of how many whoever is meant by the weights is, and is not, who is meant."""

    n_mentions: int
    n_right: int
    n_wrong: int

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(self.n_mentions + other.n_mentions, self.n_right + other.n_right, self.n_wrong + other.n_wrong)


NOTHING = Counts(0, 0, 0)


def counts_of(lesson: KinLesson, weights: Weights) -> Counts:
    """Return how well weights tell whom the mentions mean."""
    scores = scored(lesson.signs, SIGNS, weights)
    n_right = n_wrong = 0
    for first, last in ranges(lesson):
        share = shares(dict(enumerate(scores[first:last].tolist())))
        best = max(range(last - first - 1), key=share.__getitem__, default=None)
        if best is not None and share[best] >= LEAST:
            n_right += int(lesson.is_meant[first + best])
            n_wrong += int(not lesson.is_meant[first + best])
    return Counts(len(lesson), n_right, n_wrong)


def unseen(lessons: Sequence[KinLesson], parts: Sequence[int], ridge: float) -> list[Counts]:
    """Return the counts of each lesson by weights that were learned without its part."""
    found: dict[int, Weights] = {}
    for part in set(parts):
        found[part] = learn_kin([own for own, other in zip(lessons, parts, strict=True) if other != part], ridge)
    return [counts_of(lesson, found[part]) for lesson, part in zip(lessons, parts, strict=True)]
