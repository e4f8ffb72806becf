"""Learns what tells that a name is somebody's from novels and stories whose people are known."""

from collections.abc import Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import astuple, replace
from numpy.typing import NDArray

from storyworld.formats import document_from_text
from storyworld.gold.identity import by_names, normalised
from storyworld.gold.overlaps import Overlaps
from storyworld.gold.work import GoldLink, GoldWork
from storyworld.heads.predicting import Predictor
from storyworld.spans import Span, overlap
from storyworld.story import Alias, Character
from storyworld.training.lessons.conditional import Weights, fitted, scored, table, yes_or_no
from storyworld.training.texts.readings import predicted, segmented
from storyworld.world import NameRow, name_candidates
from storyworld.world.naming.evidence import LEAST_SCORE, SELDOM, SIGNS

_JOINED = " + "
"""Between the people of a group, in the entity of a link."""
_ARTICLE = len("the ")


class NameLesson(Struct, frozen=True):
    """The names of a text that stand `SELDOM` times and more and of which it is known whether they are somebody's.

    *Shapes:* `signs` (names, signs), in the order of `evidence.SIGNS`; `is_somebody` (names,); `is_told` (names,),
    what rules set by hand say.
    """

    signs: NDArray[np.float32]
    is_somebody: NDArray[np.bool_]
    is_told: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.is_somebody)


def lesson_of(predictor: Predictor, work: GoldWork) -> NameLesson | None:
    """Return what a work teaches, null where no such name is known."""
    segments, words, quotes = segmented(document_from_text(work.story.text))
    # By the rules, or what is learned would hang on what the bundle has learned of names before.
    predictions = replace(predicted(predictor, segments, words, quotes), names=None)
    rows = [row for row in name_candidates(work.story.text, segments, predictions) if len(row.places) >= SELDOM]
    known = [(row, is_one) for row, is_one in zip(rows, _somebodys(work, rows), strict=True) if is_one is not None]
    if not known:
        return None
    return NameLesson(
        signs=table([row.signs for row, _ in known], SIGNS),
        is_somebody=np.array([is_one for _, is_one in known], bool),
        is_told=np.array([row.is_told for row, _ in known], bool),
    )


def _somebodys(work: GoldWork, rows: Sequence[NameRow]) -> list[bool | None]:
    """Return whether names are one person's, null where that is not known."""
    if work.links is not None:
        links = Overlaps([link for link in work.links if _JOINED not in link.entity])
        return [_is_marked(row, links) for row in rows]
    return _listed(work, rows)


def _listed(work: GoldWork, rows: Sequence[NameRow]) -> list[bool | None]:
    """Tell by the commonest name of each: what is labelled goes before whom the corpus lists."""
    nobodys, somebodys = work.nobodys or frozenset(), work.somebodys or frozenset()
    everybody = [
        Character(
            id=str(i),
            name=row.name,
            aliases=(Alias(text=row.name, kind="name", count=len(row.places)),),
            is_named=True,
        )
        for i, row in enumerate(rows)
    ]
    known = by_names(everybody, work.story.characters or ())
    found: list[bool | None] = []
    for person in everybody:
        name = normalised(person.name)
        is_one = name in somebodys or person.id in known
        found.append(False if name in nobodys else True if is_one else None)
    return found


def _is_marked(row: NameRow, links: Overlaps[GoldLink]) -> bool | None:
    """Tell by all mentions of people in a story: somebody is named by most places of the name, nobody by none."""
    n = sum(any(_is_name(place, link) for link in links.of(place)) for place in row.places)
    return None if 0 < 2 * n < len(row.places) else n > 0


def _is_name(place: Span, link: GoldLink) -> bool:
    """Tell whether a mention is of the name itself: of "the man from the Heron" and "the Heron" only the latter."""
    is_whole = link.end == place.end and place.start - _ARTICLE <= link.start <= place.start
    return is_whole or (link.form == "name" and 2 * overlap(link, place) > place.end - place.start)


def learn_names(lessons: Sequence[NameLesson], times: Sequence[float], ridge: float) -> Weights:
    """Return the weights of the signs; the names of each lesson count so many `times`."""
    return fitted([yes_or_no(lesson.signs, lesson.is_somebody) for lesson in lessons], SIGNS, ridge, times)


class Mistakes(Struct, frozen=True):
    """Of how many names of nobody somebody is made, and of how many of somebody nobody."""

    n_names: int
    n_nobodys: int
    n_made_up: int
    n_missed: int

    def __add__(self, other: "Mistakes") -> "Mistakes":
        return Mistakes(*(one + two for one, two in zip(astuple(self), astuple(other), strict=True)))


NO_MISTAKES = Mistakes(0, 0, 0, 0)


def mistakes(lesson: NameLesson, weights: Weights) -> Mistakes:
    """Count what weights get wrong."""
    return _counted(lesson, scored(lesson.signs, SIGNS, weights) >= LEAST_SCORE)


def mistakes_of_rules(lesson: NameLesson) -> Mistakes:
    """Count what the rules get wrong that are set by hand, of a bundle without weights."""
    return _counted(lesson, lesson.is_told)


def _counted(lesson: NameLesson, found: NDArray[np.bool_]) -> Mistakes:
    nobodys = ~lesson.is_somebody
    return Mistakes(len(lesson), int(nobodys.sum()), int((found & nobodys).sum()), int((~found & ~nobodys).sum()))


def unseen(lessons: Sequence[NameLesson], times: Sequence[float], parts: Sequence[int], ridge: float) -> list[Mistakes]:
    """Return the mistakes in each lesson by weights that were learned from those of other `parts`."""
    learned = {
        part: learn_names(
            [lesson for lesson, own in zip(lessons, parts, strict=True) if own != part],
            [weight for weight, own in zip(times, parts, strict=True) if own != part],
            ridge,
        )
        for part in dict.fromkeys(parts)
    }
    return [mistakes(lesson, learned[part]) for lesson, part in zip(lessons, parts, strict=True)]
