from itertools import pairwise

import numpy as np
from foretold import predictions
from msgspec.structs import replace

from segmented import document
from storyworld.segmenting import segment
from storyworld.story import BlockKind
from storyworld.world import Layers, build_world

WREN = "Wren saw the boat. Wren heard it. Wren knew that Tove was there. Wren said nothing. "
TOVE = "Tove saw the boat. Tove heard it. Tove knew that Wren was there. Tove said nothing. "
NOBODY = "Wren came in. Tove came in. Wren sat. Tove sat. Wren said nothing. Tove said nothing. "
TOLD = [("Wren", "PER", "name"), ("Tove", "PER", "name")]
WEIGHTS = {"dense": 2.0, "part": 2.0, "nobody": 3.0}


def told(*scenes: str, inner: bool = True) -> tuple[Layers, list[str]]:
    """Build the world of scenes between breaks."""
    return built("\n\n* * *\n\n".join(scenes), {"* * *": "scene_break"}, inner=inner)


def built(text: str, kinds: dict[str, BlockKind], *, inner: bool = True) -> tuple[Layers, list[str]]:
    """Build a world in which seeing, hearing and knowing speak of within; `kinds` are of blocks, by their words."""
    plain = document(text)
    blocks = [replace(b, kind=kinds.get(text[b.start : b.end], b.kind)) for b in plain.blocks]
    segments = segment(replace(plain, blocks=tuple(blocks)))
    found = predictions(text, segments, TOLD, {})  # type: ignore[arg-type]
    words = [text[s:e] for s, e in zip(segments.tokens.start, segments.tokens.end, strict=True)]
    weights = [1.5 if after in ("saw", "heard", "knew") else 0.0 for after in [*words[1:], ""]]
    if inner:
        found = replace(found, inner=np.array(weights, np.float32), focalizers=WEIGHTS)
    layers = build_world(text, segments, predictions=found)
    names = {character.id: character.name for character in layers.characters}
    return layers, [names.get(section.focalizer or "", "-") for section in layers.narration]


def test_who_sees_and_knows_is_the_one_through_whose_eyes_we_look() -> None:
    assert told(WREN)[1] == ["Wren"]


def test_where_all_are_seen_from_outside_it_is_nobody() -> None:
    assert told(NOBODY)[1] == ["-"]


def test_where_two_are_seen_from_within_alike_it_is_nobody() -> None:
    assert told(WREN + TOVE)[1] == ["-"]


def test_a_section_is_cut_where_the_eyes_change() -> None:
    layers, names = told(WREN, WREN, TOVE, NOBODY)
    assert names == ["Wren", "Tove", "-"]
    text = "\n\n* * *\n\n".join([WREN, WREN, TOVE, NOBODY])
    assert [text[one.end : other.start] for one, other in pairwise(layers.narration)] == [" \n\n", " \n\n"]


def test_a_break_above_a_heading_is_no_section_of_its_own() -> None:
    text = f"{WREN}\n\n* * *\n\nNight\n\n{TOVE}\n\n* * *\n\nDawn\n\n{TOVE}"
    kinds: dict[str, BlockKind] = {"* * *": "scene_break", "Night": "chapter_heading", "Dawn": "chapter_heading"}
    layers, names = built(text, kinds)
    assert names == ["Wren", "Tove"]
    assert [text[one.start :][:5] for one in layers.narration] == ["Wren ", "* * *"]


def test_without_what_the_heads_say_of_it_nothing_is_told() -> None:
    assert told(WREN, TOVE, inner=False)[1] == ["-"]
