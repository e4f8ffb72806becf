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
        reader.scene(f"s{number}", words.paragraphs[first].start, words.paragraphs[last - 1].end, boundary)
        for number, (first, last, boundary) in enumerate(_stretches(words), 1)
    )


def _stretches(words: Words) -> Iterator[tuple[int, int, Boundary]]:
    """Yield the paragraphs `[first, last)` of each scene, and what stands at its beginning."""
    starts = sorted({0, *words.scene_starts} & set(range(len(words.paragraphs))))
    for first, last in pairwise([*starts, len(words.paragraphs)]):
        yield first, last, "chapter" if first in words.chapter_starts else "marked"


class _Reader:
    """Reads one scene after the other."""

    def __init__(self, words: Words, told: Told) -> None:
        self.words = words
        self.trees = None if words.predictions is None else Trees(words.predictions)
        earlier = told_as_earlier(words, told.narration)
        self.earlier = earlier
        self.presence = Presence(words, told, self.trees, earlier)
        self.whereabouts = None if self.trees is None else Whereabouts(words, told, self.trees, earlier)
        self._last: ScenePlace | None = None

    def scene(self, number: str, start: int, end: int, boundary: Boundary) -> Scene:
        """Return a scene of the text `[start, end)`; one that says nothing of its place goes on where the last was."""
        found = None if self.whereabouts is None else self.whereabouts.place(start, end)
        self._last = found or (None if boundary == "chapter" else self._last)
        return Scene(
            id=number,
            start=start,
            end=end,
            place=self._last,
            time=None if self.trees is None else scene_time(self.words, self.trees, self.earlier, start, end),
            present=self.presence.present(start, end),
            boundary=boundary,
        )
