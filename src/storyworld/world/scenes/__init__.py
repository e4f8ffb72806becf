"""Scenes: where they begin, where and when they take place, who is there and through whose eyes they are seen."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct

from storyworld.story import Boundary, Scene, ScenePlace
from storyworld.world.language.words import Words
from storyworld.world.scenes.borders import find_borders
from storyworld.world.scenes.openings import Openings
from storyworld.world.scenes.presence import Presence
from storyworld.world.scenes.sceneplaces import PlaceRow, ScenePlaces
from storyworld.world.scenes.scenetimes import scene_time
from storyworld.world.scenes.told import Told, told_as_earlier
from storyworld.world.scenes.whereabouts import Whereabouts


def find_scenes(words: Words, told: Told) -> tuple[Scene, ...]:
    """Return the scenes in order. Borders that the text marks are certain; others have a probability."""
    reader = _Reader(words, told)
    return tuple(
        reader.scene(f"s{number}", start, end, boundary, probability)
        for number, (start, end, boundary, probability) in enumerate(_stretches(words, told, reader.openings), 1)
    )


class SceneRows(Struct, frozen=True):
    """What may say where a scene is, and the signs of everybody of whom it tells, by person."""

    places: list[PlaceRow]
    people: dict[str, dict[str, float]]


def scene_rows(words: Words, told: Told, starts: Sequence[int]) -> list[SceneRows]:
    """Return what is weighed of the scenes that begin at `starts`; nothing of a text without words."""
    reader, ends = _Reader(words, told), [paragraph.end for paragraph in words.paragraphs]
    if not ends:
        return [SceneRows([], {}) for _ in starts]
    after = [_end_before(words, ends, start) for start in starts[1:]]
    return [reader.rows(start, end) for start, end in zip(starts, [*after, ends[-1]], strict=True)]


def _stretches(words: Words, told: Told, openings: Openings | None) -> Iterator[tuple[int, int, Boundary, float]]:
    """Yield where each scene begins and ends, what stands at its beginning, and how probable that is one."""
    paragraphs = words.paragraphs
    if not paragraphs:
        return
    begins: dict[int, tuple[Boundary, float]] = {
        border.start: ("inferred", border.probability)
        for border in find_borders(words, told.mentions, told.characters, told.quotes, openings)
    }
    for first in {0, *words.scene_starts} & set(range(len(paragraphs))):
        begins[paragraphs[first].start] = ("chapter" if first in words.chapter_starts else "marked", 1.0)
    ends = [paragraph.end for paragraph in paragraphs]
    starts = sorted(begins)
    for start, after in zip(starts, [*starts[1:], None], strict=True):
        yield start, ends[-1] if after is None else _end_before(words, ends, after), *begins[start]


def _end_before(words: Words, ends: Sequence[int], start: int) -> int:
    """Return where the story stops before a scene begins: at the paragraph before it, or the word before in its own."""
    last, at = bisect_left(words.start, start) - 1, bisect_left(ends, start)
    word_end = words.end[last] if last >= 0 and words.paragraph[last] >= 0 else 0
    return max(ends[at - 1] if at else 0, word_end)


class _Reader:
    """Reads one scene after the other."""

    def __init__(self, words: Words, told: Told) -> None:
        self.words = words
        self.trees = words.trees
        self.earlier = told_as_earlier(words, told.narration)
        self.presence = Presence(words, told, self.trees, self.earlier)
        self.places: ScenePlaces | None = None
        self.openings: Openings | None = None
        if self.trees is not None:
            whereabouts = Whereabouts(words, told, self.trees, self.earlier)
            self.places = ScenePlaces(whereabouts)
            self.openings = Openings(words, self.trees, whereabouts, self.earlier)
        self._last: ScenePlace | None = None

    def rows(self, start: int, end: int) -> SceneRows:
        """Return what is weighed of the text `[start, end)`."""
        return SceneRows([] if self.places is None else self.places.rows(start, end), self.presence.rows(start, end))

    def scene(self, id_: str, start: int, end: int, boundary: Boundary, probability: float) -> Scene:
        """Return a scene of the text `[start, end)`; one that says nothing of its place goes on where the last was."""
        found = None if self.places is None else self.places.place(start, end)
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
