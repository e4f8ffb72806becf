"""Learns what says where a scene takes place, who is there and through whose eyes it is seen, from labelled scenes."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from storyworld.formats import document_from_text
from storyworld.gold.identity import tells_place
from storyworld.gold.naming import naming, person_named
from storyworld.gold.work import GoldPassage, GoldScene, GoldWork
from storyworld.heads.predicting import Predictor
from storyworld.spans import Span
from storyworld.training.lessons.conditional import Choice, Weights, fitted, ranges, scored, table, yes_or_no
from storyworld.training.texts.readings import predicted, segmented
from storyworld.world import Layers, SceneRows, StageRows, stage_candidates
from storyworld.world.scenes import eyesigns, presence, sceneplaces
from storyworld.world.scenes.presence import LIKELY


class StageLesson(Struct, frozen=True):
    """The scenes of a work whose labels tell where they are, with all nouns that may say so; and all people of all.

    *Shapes:* `signs` (nouns, signs), in the order of `sceneplaces.SIGNS`; `is_meant` (nouns,); `key` (nouns,), the same
    number for words that tell of one place; `start` (scenes + 1,) where the nouns of each scene begin. `person_signs`
    (people, signs), in that of `presence.SIGNS`, everybody of whom a scene tells; `is_there` (people,); `n_there` (1,)
    how many the labels have, found by the reading or not. `eye_signs` (rows, signs), in that of `eyesigns.SIGNS`,
    everybody and nobody for each part of a passage told in third person; `is_seeing` (rows,); `eye_start` (parts + 1,).
    """

    signs: NDArray[np.float32]
    is_meant: NDArray[np.bool_]
    key: NDArray[np.int32]
    start: NDArray[np.int32]
    person_signs: NDArray[np.float32]
    is_there: NDArray[np.bool_]
    n_there: NDArray[np.int32]
    eye_signs: NDArray[np.float32]
    is_seeing: NDArray[np.bool_]
    eye_start: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.start) - 1


class Learned(Struct, frozen=True):
    """Weights by the names of the signs, of places, of people and of eyes."""

    places: Weights
    presence: Weights
    focalizers: Weights


def lesson_of(predictor: Predictor, work: GoldWork) -> StageLesson | None:
    """Return what a work teaches, null where it has no scenes."""
    if not work.scenes:
        return None
    segments, words, quotes = segmented(document_from_text(work.story.text))
    passages = [passage for passage in work.passages or () if passage.person == "third" and passage.is_certain]
    found = stage_candidates(
        work.story.text,
        segments,
        predicted(predictor, segments, words, quotes),
        [scene.start for scene in work.scenes],
        [Span(passage.start, passage.end) for passage in passages],
    )
    scenes = list(zip(work.scenes, found.scenes, strict=True))
    told = [(scene.places, rows.places) for scene, rows in scenes if scene.places]
    rows = [row for _, own in told for row in own]
    starts, ends = segments.tokens.start, segments.tokens.end
    said = [work.story.text[starts[r.saying.first] : ends[r.saying.last - 1]] for r in rows]
    wanted = [places for places, own in told for _ in own]
    keys = [row.saying.key for row in rows]
    number = {key: n for n, key in enumerate(dict.fromkeys(keys))}
    people = list(_people(scenes, found.layers, work.story.text))
    eyes = list(_eyes(passages, found, work.story.text))
    return StageLesson(
        signs=table([row.signs for row in rows], sceneplaces.SIGNS),
        is_meant=np.array([tells_place(words, places) for words, places in zip(said, wanted, strict=True)], bool),
        key=np.array([number[key] for key in keys], np.int32),
        start=np.cumsum([0, *(len(own) for _, own in told)], dtype=np.int32),
        person_signs=table([signs for signs, _ in people], presence.SIGNS),
        is_there=np.array([is_there for _, is_there in people], bool),
        n_there=np.array([sum(len(scene.present) for scene in work.scenes)], np.int32),
        eye_signs=table([signs for part in eyes for signs, _ in part], eyesigns.SIGNS),
        is_seeing=np.array([is_seeing for part in eyes for _, is_seeing in part], bool),
        eye_start=np.cumsum([0, *map(len, eyes)], dtype=np.int32),
    )


def _people(
    scenes: Sequence[tuple[GoldScene, SceneRows]], layers: Layers, text: str
) -> Iterator[tuple[Mapping[str, float], bool]]:
    """Yield the signs of everybody of whom a scene tells, and whether they are there; nobody readers differ about."""
    mentions = naming(layers.mentions, text)
    for scene, rows in scenes:
        there = {person_named(spans, mentions) for spans in scene.present}
        doubtful = {person_named(spans, mentions) for spans in scene.doubtful} - there
        yield from ((signs, person in there) for person, signs in rows.people.items() if person not in doubtful)


def _eyes(
    passages: Sequence[GoldPassage], found: StageRows, text: str
) -> Iterator[list[tuple[Mapping[str, float], bool]]]:
    """Yield the signs of everybody and of nobody in each part of a passage, and through whose eyes it is seen.

    Passages whose focalizer the reading does not know teach nothing.
    """
    mentions = naming(found.layers.mentions, text)
    for passage, parts in zip(passages, found.eyes, strict=True):
        seeing = None if passage.focalizer is None else person_named(passage.names[passage.focalizer], mentions)
        if passage.focalizer is None or seeing is not None:
            for rows in parts:
                own = seeing if seeing in rows else None
                yield [(signs, person == own) for person, signs in rows.items()]


def learn_stage(lessons: Sequence[StageLesson], ridge: float) -> Learned:
    """Return the weights of the signs. Scenes whose place nothing tells teach nothing of places."""
    return Learned(
        places=fitted(lessons, sceneplaces.SIGNS, ridge),
        presence=fitted([yes_or_no(lesson.person_signs, lesson.is_there) for lesson in lessons], presence.SIGNS, ridge),
        focalizers=fitted([_seen(lesson) for lesson in lessons], eyesigns.SIGNS, ridge),
    )


def _seen(lesson: StageLesson) -> Choice:
    return Choice(lesson.eye_signs, lesson.is_seeing, lesson.eye_start)


def n_right(lesson: StageLesson, weights: Weights) -> int:
    """Return of how many scenes the likeliest place is right, said by the words that say it best."""
    scores = scored(lesson.signs, sceneplaces.SIGNS, weights)
    right = 0
    for first, last in ranges(lesson):
        if first == last:
            continue
        odds = np.exp(scores[first:last] - scores[first:last].max())
        likeliest = np.bincount(lesson.key[first:last], odds).argmax()
        best = np.where(lesson.key[first:last] == likeliest, odds, -1.0).argmax()
        right += int(lesson.is_meant[first + best])
    return right


def n_present(lesson: StageLesson, weights: Weights) -> tuple[int, int]:
    """Return how many people are rightly found to be there, and how many are found."""
    scores = scored(lesson.person_signs, presence.SIGNS, weights)
    found = 1 / (1 + np.exp(-scores)) >= LIKELY
    return int((found & lesson.is_there).sum()), int(found.sum())


def n_seen(lesson: StageLesson, weights: Weights) -> int:
    """Return of how many parts of passages it is rightly told whose eyes see them, or that nobody's do."""
    own = _seen(lesson)
    scores = scored(own.signs, eyesigns.SIGNS, weights)
    return sum(bool(own.is_meant[first + scores[first:last].argmax()]) for first, last in ranges(own))


class Unseen(Struct, frozen=True):
    """How good weights are on works that they were not learned from: scenes with the right place, F1 of people.

    `n_seen` of `n_parts` of passages have the right focalizer, or rightly none.
    """

    n_right: int
    n_scenes: int
    present: float
    n_seen: int
    n_parts: int


def unseen(lessons: Sequence[StageLesson], ridge: float, n_parts: int) -> Unseen:
    """Return this for all lessons, each part of them by weights that were learned from the others."""
    n_places = right = found = n_eyes = 0
    for part in range(n_parts):
        learned = learn_stage([own for i, own in enumerate(lessons) if i % n_parts != part], ridge)
        for own in lessons[part::n_parts]:
            n_places += n_right(own, learned.places)
            n_eyes += n_seen(own, learned.focalizers)
            counts = n_present(own, learned.presence)
            right, found = right + counts[0], found + counts[1]
    n_there = sum(int(own.n_there[0]) for own in lessons)
    present, n_passage_parts = 2 * right / max(1, found + n_there), sum(len(own.eye_start) - 1 for own in lessons)
    return Unseen(n_places, sum(map(len, lessons)), present, n_eyes, n_passage_parts)
