"""What passes between two people in a scene: lines, deeds and their tone."""

import numpy as np
import pytest
from foretold import predictions
from msgspec.structs import replace

from segmented import cut_up
from storyworld.story import Character, Encounter, Event, Quote, Scene
from storyworld.world.language.words import Words
from storyworld.world.relations.encounters import find_encounters

TEXT = '"Kind words." "Hard words." Wren struck Tove. Osk sat by.'
WREN, TOVE, OSK = (Character(id=name, name=name, is_named=True) for name in ("wren", "tove", "osk"))
BOTH = Character(id="both", name="both", is_named=True, members=("wren", "tove"))
KIND = Quote(id="q1", start=0, end=13, kind="speech", speaker="tove", addressees=("wren",))
HARD = Quote(id="q2", start=14, end=27, kind="speech", speaker="wren", addressees=("tove",))
STRUCK = Event(start=TEXT.index("struck"), end=TEXT.index("struck") + 6, agent="wren", patient="tove")


def words(tones: dict[str, float] | None = None) -> Words:
    segments = cut_up(TEXT)
    found = predictions(TEXT, segments, [], {})
    spans = zip(segments.tokens.start, segments.tokens.end, strict=True)
    tone = None if tones is None else np.array([tones.get(TEXT[s:e], 0.0) for s, e in spans], np.float16)
    return Words(TEXT, segments, replace(found, tone=tone))


def encounters(
    *found: Quote | Event, present: tuple[str, ...] = (), tones: dict[str, float] | None = None
) -> tuple[Encounter, ...]:
    quotes = [item for item in found if isinstance(item, Quote)]
    events = [item for item in found if isinstance(item, Event)]
    scene = Scene(id="s1", start=0, end=len(TEXT), present=present)
    return find_encounters(words(tones), [scene], (WREN, TOVE, OSK, BOTH), quotes, events)


def test_lines_and_deeds_are_counted_both_ways() -> None:
    [one] = encounters(KIND, HARD, STRUCK)
    assert (one.scene, one.a, one.b) == ("s1", "wren", "tove")
    assert one.n_lines == (1, 1)
    assert one.n_deeds == (1, 0)
    assert one.evidence == ((0, 13), (14, 27), (STRUCK.start, STRUCK.end))


def test_who_is_in_a_scene_together_meets_there() -> None:
    found = encounters(present=("osk", "wren", "tove"))
    assert [(one.a, one.b) for one in found] == [("wren", "tove"), ("wren", "osk"), ("tove", "osk")]
    assert all(one.n_lines == (0, 0) and one.tone is None and one.evidence == () for one in found)


def test_a_line_to_several_is_a_line_to_each_and_nobody_speaks_to_oneself() -> None:
    found = encounters(replace(KIND, addressees=("both", "osk")))
    assert [(one.a, one.b, one.n_lines) for one in found] == [("wren", "tove", (0, 1)), ("tove", "osk", (1, 0))]


def test_what_stands_in_another_scene_is_not_counted() -> None:
    scenes = [Scene(id="s1", start=0, end=14), Scene(id="s2", start=14, end=len(TEXT))]
    found = find_encounters(words(), scenes, (WREN, TOVE), [KIND, HARD], [])
    assert [(one.scene, one.n_lines) for one in found] == [("s1", (0, 1)), ("s2", (1, 0))]


@pytest.mark.parametrize(("quote", "sign"), [(KIND, 1), (HARD, -1)])
def test_the_tone_is_that_of_the_words_that_are_said(quote: Quote, sign: int) -> None:
    [one] = encounters(quote, tones={"Kind": 4.0, "Hard": -4.0})
    assert one.tone is not None
    assert 0 < sign * one.tone <= 1


def test_what_is_usual_in_a_story_has_no_tone() -> None:
    lines = [replace(KIND, id=f"k{i}") for i in range(20)]
    [one] = encounters(*lines, tones={"Kind": 4.0})
    assert one.tone == 0
    [one] = encounters(*lines[:19], HARD, tones={"Kind": 4.0})
    assert one.tone is not None
    assert one.tone < 0


def test_without_heads_for_it_there_is_no_tone() -> None:
    [one] = encounters(KIND)
    assert one.tone is None


@pytest.mark.parametrize("unknown", [replace(KIND, speaker=None), replace(KIND, addressees=())])
def test_a_line_of_which_one_side_is_not_known_is_nobodys(unknown: Quote) -> None:
    assert encounters(unknown) == ()


def test_in_a_crowd_only_the_foremost_are_there_with_one_another() -> None:
    crowd = [Character(id=f"c{n}", name=f"C{n}", is_named=True) for n in range(150)]
    line = replace(KIND, speaker="c149", addressees=("c140",))
    scene = Scene(id="s1", start=0, end=len(TEXT), present=tuple(person.id for person in crowd))
    found = find_encounters(words(), [scene], crowd, [line], [])
    assert len(found) == 100 * 99 // 2 + 1
    assert [(one.a, one.b) for one in found if one.n_lines != (0, 0)] == [("c140", "c149")]
