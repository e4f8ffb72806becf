"""Scenes that the text itself sets in an earlier time: between "~Flashback~" and "End of flashback"."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from storyworld.spans import Span
from storyworld.story import Scene
from storyworld.world.language.words import Words

_FLASHBACK = re.compile(r"\bflash[\s-]*backs?\b", re.IGNORECASE)
_END = re.compile(r"\b(?:end(?:s|ed)?|over|back to|present)\b", re.IGNORECASE)


def with_flashbacks(words: Words, scenes: Sequence[Scene]) -> tuple[Scene, ...]:
    """Return the scenes, those marked that the text calls a flashback."""
    back = list(flashbacks(words))
    return tuple(
        replace(scene, is_flashback=True) if any(span.start <= scene.start < span.end for span in back) else scene
        for scene in scenes
    )


def flashbacks(words: Words) -> list[Span]:
    """Return the stretches from a mark that tells of a flashback to the one that tells of its end.

    Where the next mark of this kind tells of another one, it lasts until the next mark of any kind.
    """
    marks = words.scene_marks
    told = [words.text[mark.start : mark.end] for mark in marks]
    ends = [*(mark.start for mark in marks), len(words.text)]
    found = []
    for i, mark in enumerate(marks):
        if _begins(told[i]):
            named = next((j for j in range(i + 1, len(marks)) if _FLASHBACK.search(told[j])), None)
            after = i + 1 if named is None or _begins(told[named]) else named
            found.append(Span(mark.end, ends[after]))
    return found


def _begins(mark: str) -> bool:
    return _FLASHBACK.search(mark) is not None and _END.search(mark) is None
