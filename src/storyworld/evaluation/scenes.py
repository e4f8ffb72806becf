"""Whether scenes begin where they do, and who is there, where and when."""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from storyworld.evaluation.scores import Score, f1, share
from storyworld.gold.identity import tells_place
from storyworld.gold.naming import naming, person_named
from storyworld.gold.overlaps import Overlaps
from storyworld.gold.work import GoldScene, GoldWork
from storyworld.story import Mention, Scene, Story

REACH = 200
"""A border counts as found so many code points away."""
_NONE = Scene(id="", start=0, end=0)
"""Where no scene is found, nobody is said to be there."""


def scene_scores(gold: GoldWork, predicted: Story) -> dict[str, Score]:
    """Score the borders between scenes and, by the predicted scene that shares most with each gold one, the rest.

    `borders` and `marked`, those that the text marks, are F1s; the first scene's beginning is none. `present` is an F1
    over everybody who is there; people about whom readers differ count neither way. `place` and `time` are shares of
    the scenes for which the labels tell them, right where one wording holds the other.
    """
    if gold.scenes is None or predicted.scenes is None or predicted.mentions is None or not gold.scenes:
        return {}
    first, *others = gold.scenes
    inner = [scene for scene in predicted.scenes if scene.start > first.start + REACH]
    marked = [scene.start for scene in inner if scene.boundary != "inferred"]
    scores = {
        "scenes.borders": _borders([scene.start for scene in inner], [scene.start for scene in others]),
        "scenes.marked": _borders(marked, [scene.start for scene in others if scene.is_marked]),
    }
    pairs = [(own, _most(own, end, predicted.scenes)) for own, end in _with_ends(gold.scenes, len(gold.story.text))]
    mentions = naming(predicted.mentions, predicted.text)
    scores["scenes.present"] = _present(pairs, mentions)
    places = [(own, found) for own, found in pairs if own.places]
    right = [found.place is not None and tells_place(found.place.name, own.places) for own, found in places]
    scores["scenes.place"] = share(sum(right), len(right))
    times = [(own, found) for own, found in pairs if own.times]
    right = [found.time is not None and tells_place(found.time, own.times) for own, found in times]
    scores["scenes.time"] = share(sum(right), len(right))
    return {path: score for path, score in scores.items() if any(score.counts)}


def unmarked_scores(gold: GoldWork, predicted: Story, reader: Callable[[str], Story]) -> dict[str, Score]:
    """Score the borders that are found where nothing marks them, in the paragraphs without headings and breaks."""
    if not gold.scenes or not predicted.blocks:
        return {}
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    moved: list[int] = []
    size = 0
    for block in predicted.blocks:
        if block.kind != "paragraph":
            continue
        gap = "" if not parts else " " if block.recovered and block.start - ends[-1] == 1 else "\n\n"
        parts += [gap, predicted.text[block.start : block.end]]
        starts.append(block.start)
        ends.append(block.end)
        moved.append(size + len(gap))
        size = moved[-1] + block.end - block.start
    wanted = []
    for scene in gold.scenes[1:]:
        at = min(bisect_left(ends, scene.start + 1), len(ends) - 1)
        wanted.append(moved[at] + max(0, scene.start - starts[at]))
    found = reader("".join(parts)).scenes or ()
    score = _borders([scene.start for scene in found[1:]], wanted)
    return {"scenes.unmarked": score} if any(score.counts) else {}


def _borders(found: Sequence[int], wanted: Sequence[int]) -> Score:
    """Score starts, each of which can be one other only, the nearest first."""
    near = sorted((abs(a - b), a, b) for a in found for b in wanted if abs(a - b) <= REACH)
    taken: set[tuple[str, int]] = set()
    for _, a, b in near:
        if not taken & {("found", a), ("wanted", b)}:
            taken |= {("found", a), ("wanted", b)}
    right = len(taken) // 2
    return f1(right, len(found), right, len(wanted))


def _with_ends(scenes: Sequence[GoldScene], end: int) -> list[tuple[GoldScene, int]]:
    return list(zip(scenes, [*(scene.start for scene in scenes[1:]), end], strict=True))


def _most(own: GoldScene, end: int, scenes: Sequence[Scene]) -> Scene:
    return max(scenes, key=lambda scene: min(scene.end, end) - max(scene.start, own.start), default=_NONE)


def _present(pairs: Sequence[tuple[GoldScene, Scene]], mentions: Overlaps[Mention]) -> Score:
    right = n_found = n_wanted = 0
    for own, found in pairs:
        wanted = [person_named(spans, mentions) for spans in own.present]
        doubtful = {person_named(spans, mentions) for spans in own.doubtful}
        there = set(found.present) - (doubtful - set(wanted))
        right += len(there & set(wanted))
        n_found += len(there)
        n_wanted += len(wanted)
    return f1(right, n_found, right, n_wanted)
