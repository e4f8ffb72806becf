from types import SimpleNamespace
from typing import cast

import pytest

from storyworld.predictions import PredictedMention
from storyworld.world.language.words import Words
from storyworld.world.mentions.samewords import NARROW_SCOPE, SCOPE, spread

SOMEBODY = ("member", 3)


def spread_over(noun: str, gap: int, *, is_scene: bool = False, tag: str = "NN") -> bool:
    """Tell whether "the noun" is whom it is some paragraphs before."""
    words = SimpleNamespace(
        lower=["the", noun, "the", noun],
        paragraph=[0, 0, gap, gap],
        scene_starts=frozenset({gap} if is_scene else ()),
        predictions=SimpleNamespace(xpos=["DT", tag] * 2),
    )
    found = [PredictedMention(at, at + 2, at + 1, "PER", "nominal", 0.9) for at in (0, 2)]
    hints = spread(cast("Words", words), found, {0: SOMEBODY}, {})
    assert hints[0] == SOMEBODY
    return hints.get(1) == SOMEBODY


@pytest.mark.parametrize(
    ("noun", "gap", "is_scene", "is_same"),
    [
        ("driver", SCOPE, True, True),
        ("driver", SCOPE + 1, False, False),
        ("man", NARROW_SCOPE, False, True),
        ("man", NARROW_SCOPE + 1, False, False),
        ("man", 2, True, False),
    ],
)
def test_a_description_is_the_same_person_for_a_while(noun: str, gap: int, is_scene: bool, is_same: bool) -> None:
    assert spread_over(noun, gap, is_scene=is_scene) == is_same


def test_several_people_are_left_alone() -> None:
    assert not spread_over("drivers", 1, tag="NNS")


def test_what_the_rules_have_read_stays() -> None:
    words = SimpleNamespace(
        lower=["the", "cook"] * 3,
        paragraph=[0] * 6,
        scene_starts=frozenset(),
        predictions=SimpleNamespace(xpos=["DT", "NN"] * 3),
    )
    found = [PredictedMention(at, at + 2, at + 1, "PER", "nominal", 0.9) for at in (0, 2, 4)]
    hints = {0: SOMEBODY, 1: ("member", 4)}
    assert spread(cast("Words", words), found, hints, {}) == {**hints, 2: SOMEBODY}
