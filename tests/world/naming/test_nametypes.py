from collections import Counter

import pytest

from storyworld.world.language.lexicon import Gender
from storyworld.world.naming.nametypes import clear_gender


@pytest.mark.parametrize(
    ("votes", "own", "gender"),
    [
        ({}, {}, None),
        ({"she": 4}, {}, "she"),
        ({"he": 1}, {}, "he"),
        ({"he": 4, "she": 4}, {}, None),
        ({"he": 6, "she": 5}, {"she": 3}, "she"),
        ({"they": 3}, {}, None),
        ({"they": 9}, {}, "they"),
        ({"he": 2, "they": 3}, {"they": 3}, "they"),
        ({"xe": 3}, {}, "xe"),
        ({"ze": 1}, {"ze": 1}, "ze"),
    ],
)
def test_a_pronoun_must_win_clearly(votes: dict[str, int], own: dict[str, int], gender: Gender | None) -> None:
    assert clear_gender(Counter(votes), Counter(own)) == gender
