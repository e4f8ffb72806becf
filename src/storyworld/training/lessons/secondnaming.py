"""Learns who else somebody is whom lines alone name, from stories of which every mention is known."""

from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from storyworld.formats import document_from_text
from storyworld.gold.work import GoldWork
from storyworld.heads.predicting import Predictor
from storyworld.training.lessons.conditional import Weights, fitted, ranges, scored, table
from storyworld.training.texts.readings import people_meant, predicted, segmented
from storyworld.world import second_name_candidates
from storyworld.world.speech.callsigns import SIGNS
from storyworld.world.speech.secondnames import LEAST


class SecondNameLesson(Struct, frozen=True):
    """The names of a story that lines alone have and whose it is known, with everybody near their calls, and nobody.

    *Shapes:* `signs` (rows, signs), in the order of `callsigns.SIGNS`; `is_meant` (rows,), nobody's where nobody near
    is meant; `may_join` (rows,) tells who may be joined with the name; `start` (names + 1,) where the rows of each
    begin.
    """

    signs: NDArray[np.float32]
    is_meant: NDArray[np.bool_]
    may_join: NDArray[np.bool_]
    start: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.start) - 1


def lesson_of(predictor: Predictor, work: GoldWork) -> SecondNameLesson | None:
    """Return what a story teaches, null where it has no such name."""
    segments, words, quotes = segmented(document_from_text(work.story.text))
    found, layers = second_name_candidates(work.story.text, segments, predicted(predictor, segments, words, quotes))
    people = people_meant(work.references or (), layers)
    known = [name for name in found if name.member in people]
    if not known:
        return None
    is_meant: list[bool] = []
    for name in known:
        right = [member is not None and people.get(member) == people[name.member] for member in name.rows]
        is_meant += [
            is_one or (member is None and not any(right)) for member, is_one in zip(name.rows, right, strict=True)
        ]
    rows = [signs for name in known for signs in name.rows.values()]
    return SecondNameLesson(
        signs=table(rows, SIGNS),
        is_meant=np.array(is_meant, bool),
        may_join=np.array([member in name.joinable for name in known for member in name.rows], bool),
        start=np.cumsum([0, *(len(name.rows) for name in known)], dtype=np.int32),
    )


def learn_second_names(lessons: Sequence[SecondNameLesson], ridge: float) -> Weights:
    """Return the weights of the signs."""
    return fitted(lessons, SIGNS, ridge)


class Unseen(Struct, frozen=True):
    """How good weights are on stories that they were not learned from.

    Of `n_names` whoever is likeliest is right for `n_right`; `n_joined` are joined with somebody, `n_wrong` of them
    with the wrong one.
    """

    n_names: int
    n_right: int
    n_joined: int
    n_wrong: int


def unseen(lessons: Sequence[SecondNameLesson], ridge: float, n_parts: int) -> Unseen:
    """Return this for all lessons, each part of them by weights that were learned from the others."""
    n_right = n_joined = n_wrong = 0
    for part in range(n_parts):
        learned = learn_second_names([own for i, own in enumerate(lessons) if i % n_parts != part], ridge)
        for own in lessons[part::n_parts]:
            for shares, is_meant, may_join in _weighed(own, learned):
                best = int(shares.argmax())
                is_joined = bool(may_join[best] and shares[best] >= LEAST)
                n_right += int(is_meant[best])
                n_joined += is_joined
                n_wrong += is_joined and not bool(is_meant[best])
    return Unseen(sum(map(len, lessons)), n_right, n_joined, n_wrong)


def _weighed(
    lesson: SecondNameLesson, weights: Weights
) -> list[tuple[NDArray[np.float64], NDArray[np.bool_], NDArray[np.bool_]]]:
    """Return, for each name, how probable everybody is, who is right and who may be joined."""
    scores = scored(lesson.signs, SIGNS, weights)
    found = []
    for first, last in ranges(lesson):
        odds = np.exp(scores[first:last] - scores[first:last].max())
        found.append((odds / odds.sum(), lesson.is_meant[first:last], lesson.may_join[first:last]))
    return found
