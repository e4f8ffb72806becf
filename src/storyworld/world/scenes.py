"""Scenes: where the text marks their borders, where and when they take place, and who is there."""

from collections.abc import Iterator
from itertools import pairwise

from storyworld.story import Boundary, Scene, ScenePlace
from storyworld.world.presence import Presence
from storyworld.world.scenetimes import scene_time
from storyworld.world.told import Told, told_as_earlier
from storyworld.world.trees import Trees
from storyworld.world.whereabouts import Whereabouts
from storyworld.world.words import Words


def find_scenes(words: Words, told: Told) -> tuple[Scene, ...]:
    """Return the scenes in order. Borders are those that the text marks; each is certain."""
    reader = _Reader(words, told)
    return tuple(
        reader.scene(f"s{number}", start, end, boundary, probability)
        for number, (start, end, boundary, probability) in enumerate(_stretches(words), 1)
    )


def _stretches(words: Words) -> Iterator[tuple[int, int, Boundary, float]]:
    """Yield where each scene begins and ends, what stands at its beginning, and how probable that is one."""
    starts = sorted({0, *words.scene_starts} & set(range(len(words.paragraphs))))
    for first, last in pairwise([*starts, len(words.paragraphs)]):
        boundary: Boundary = "chapter" if first in words.chapter_starts else "marked"
        yield words.paragraphs[first].start, words.paragraphs[last - 1].end, boundary, 1.0


class _Reader:
    """Reads one scene after the other."""

    def __init__(self, words: Words, told: Told) -> None:
        self.words = words
        self.trees = None if words.predictions is None else Trees(words.predictions)
        self.earlier = told_as_earlier(words, told.narration)
        self.presence = Presence(words, told, self.trees, self.earlier)
        self.whereabouts = None if self.trees is None else Whereabouts(words, told, self.trees, self.earlier)
        self._last: ScenePlace | None = None

    def scene(self, id_: str, start: int, end: int, boundary: Boundary, probability: float) -> Scene:
        """Return a scene of the text `[start, end)`; one that says nothing of its place goes on where the last was."""
        found = None if self.whereabouts is None else self.whereabouts.place(start, end)
        self._last = found or (None if boundary == "chapter" else self._last)
        return Scene(
            id=id_,
            start=start,
            end=end,
            place=self._last,
            time=None if self.trees is None else scene_time(self.words, self.trees, self.earlier, start, end),
            present=self.presence.present(start, end),
            boundary=boundary,
            probability=probability,
        )
