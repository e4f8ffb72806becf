"""What tells through whose eyes a scene is seen."""

import math

import numpy as np
import pytest
from foretold import predictions
from msgspec.structs import replace

from segmented import cut_up
from storyworld.spans import Span
from storyworld.world import stage_candidates

WITHIN = ("saw", "heard", "knew")
NAMES = [("Wren", "PER", "name"), ("Tove", "PER", "name")]
SCENE = (
    'Wren saw the boat. Wren heard it. Tove stood in the door.\n\n"Go home," said Tove. "Go home, Wren."\n\nTove left.'
)


def signs(
    text: str, *passages: tuple[int, int], hung: dict[str, tuple[str, str]] | None = None
) -> list[dict[str, dict[str, float]]]:
    """Return the signs of those told of in each scene, by name; of nobody they are those of "-"."""
    segments = cut_up(text)
    words = [text[s:e] for s, e in zip(segments.tokens.start, segments.tokens.end, strict=True)]
    inner = np.array([1.5 if after in WITHIN else 0.0 for after in [*words[1:], ""]], np.float32)
    told = [*NAMES, ("Wren's *brother", "PER", "nominal")]
    found = replace(predictions(text, segments, told, hung=hung or {}), inner=inner)  # type: ignore[arg-type]
    spans = [Span(*passage) for passage in passages or ((0, len(text)),)]
    rows = stage_candidates(text, segments, found, [0], spans)
    names = {person.id: person.name for person in rows.layers.characters} | {None: "-"}
    return [{names[person]: own for person, own in scene.items()} for passage in rows.eyes for scene in passage]


def test_what_is_told_from_within_is_weighed_by_how_often_somebody_is_told_of() -> None:
    [scene] = signs(SCENE)
    wren, tove = scene["Wren"], scene["Tove"]
    assert wren["dense"] == pytest.approx(3 / math.sqrt(2))
    assert (wren["part"], tove["part"], tove["dense"]) == (1.0, 0.0, 0.0)
    assert (wren["share"], tove["share"]) == (pytest.approx(math.log(2 / 5)), pytest.approx(math.log(3 / 5)))


def test_who_hears_has_a_part_of_the_lines() -> None:
    [scene] = signs(
        'Wren sat. Tove stood. "Go home, Wren," said Tove. "You too, Tove," said Wren. "No, Wren," said Tove.'
    )
    assert (scene["Wren"]["heard"], scene["Tove"]["heard"]) == (pytest.approx(2 / 3), pytest.approx(1 / 3))


def test_nobody_knows_how_many_there_are_and_how_much_is_told() -> None:
    [scene] = signs(SCENE)
    assert scene["-"] == {
        "nobody": 1.0,
        "nobody of many": pytest.approx(math.log(2)),
        "nobody in much": pytest.approx(math.log(6)),
        "nobody in little": 0.0,
    }
    [short] = signs("Wren saw the boat.")
    assert short["-"]["nobody in little"] == 1.0


def test_near_by_is_what_stands_before_and_after_and_not_the_whole_book() -> None:
    far = "The sea rose and fell. " * 600
    text = f"{SCENE}\n\nTove knew it. Wren sat down.\n\n{far}\n\nTove knew it. Wren sat down."
    middle, end = text.index("Tove knew"), text.index("Tove knew", len(SCENE) + 20)
    near, late = signs(text, (middle, middle + 30), (end, len(text)))
    assert near["Tove"]["dense"] == late["Tove"]["dense"] == 1.5
    assert near["Wren"]["part near by"] == pytest.approx(2 / 3)
    assert late["Wren"]["part near by"] == 0.0
    assert near["Wren"]["dense near by"] == pytest.approx(3 / math.sqrt(3))


def test_somebodys_brother_is_told_of_as_theirs_and_is_not_known() -> None:
    hung = {"Wren": ("brother", "nmod:poss"), "brother": ("said", "nsubj")}
    [scene] = signs('"Sit," said Tove. Tove left. "Go," said Wren\'s brother.', hung=hung)
    assert scene["Wren"]["of theirs"] == pytest.approx(math.log(2))
    assert scene["Tove"]["of theirs"] == 0.0
    assert {name: own["known"] for name, own in scene.items() if name != "-"} == {
        "Tove": 1.0,
        "Wren": 1.0,
        "Wren's brother": 0.0,
    }
