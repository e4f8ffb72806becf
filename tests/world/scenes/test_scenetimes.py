"""The words that say when a scene is stand in its first sentences."""

import pytest
from staged import Stage

from segmented import cut_up


def time(text: str, tree: str = "") -> str | None:
    return Stage(text, cut_up(text), tree).scene().time


@pytest.mark.parametrize(
    ("text", "tree", "expected"),
    [
        (
            "Two weeks later Wren rowed out.",
            "Two/NUM nummod weeks, weeks/NNS obl later, later/ADV advmod rowed",
            "Two weeks later",
        ),
        (
            "Wren waited in the night watch.",
            "in/ADP case watch, the/DET det watch, night/NOUN compound watch, watch/NOUN obl waited",
            "in the night watch",
        ),
        (
            "Wren slept on the night bus.",
            "on/ADP case bus, the/DET det bus, night/NOUN compound bus, bus/NOUN obl slept",
            None,
        ),
        (
            "Wren ate at the summer house on Sunday.",
            "at/ADP case house, the/DET det house, summer/NOUN compound house, house/NOUN obl ate, "
            "on/ADP case Sunday, Sunday/PROPN obl ate",
            "on Sunday",
        ),
        ("Wren had waited since noon.", "since/ADP case noon, noon/NOUN obl waited, had/AUX aux waited", None),
        ("Wren had left in March.", "in/ADP case March, March/PROPN obl left, had/AUX aux left", None),
        ("The rope was ten years old.", "ten/NUM nummod years, years/NNS obl old", None),
        (
            "It was the first Friday of the run, and Wren slept.",
            "It/PRON nsubj Friday, was/AUX cop Friday, the/DET det Friday, first/ADJ amod Friday, Friday/PROPN, "
            "run/NOUN nmod Friday, of/ADP case run, and/CCONJ cc slept, slept conj Friday",
            "the first Friday of the run",
        ),
        (
            "By noon the sun sank.",
            "By/ADP case noon, noon/NOUN obl sank, the/DET det sun, sun/NOUN nsubj sank",
            "By noon",
        ),
        ("Wren rowed out.", "", None),
        ("Wren rowed. Osk ate. Tove slept. They sang that morning.", "morning/NOUN obl sang", None),
        ('"It was night," said Wren.', "", None),
    ],
)
def test_a_noun_of_time_says_when_it_is(text: str, tree: str, expected: str | None) -> None:
    assert time(text, tree) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was half past two when he came.", "half past two"),
        ("It's twenty to one and nobody rang.", "twenty to one"),
        ("At 9 p.m. the lamp went out.", "9 p.m."),
        ("At 7:45 the lamp went out.", "7:45"),
        ("Nobody had rung since half past two.", None),
        ("Wren went to one of them.", None),
        ("Wren won by two to one, and 1.50 in coin.", None),
        ("From five to ten men came.", None),
        ('"Half past two," said Wren.', None),
    ],
)
def test_the_clock_says_when_it_is(text: str, expected: str | None) -> None:
    assert time(text) == expected
