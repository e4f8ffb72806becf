import pytest

from storyworld.world.language.lexicon import Gender
from storyworld.world.people.genders import GENDERS, read_genders

HE, SHE, THEY = (GENDERS[word] for word in ("he", "she", "they"))


@pytest.mark.parametrize(
    ("known", "read", "gender"),
    [
        ("she", [HE, HE, HE], SHE),
        (None, [HE, SHE, SHE], SHE),
        (None, [HE], 0),
        (None, [HE, 0], 0),
        (None, [THEY, THEY], THEY),
        ("xe", [], 0),
        (None, [], 0),
    ],
)
def test_what_is_known_goes_before_what_was_read(known: Gender | None, read: list[int], gender: int) -> None:
    assert read_genders([None, known], [(1, one) for one in read]) == [0, gender]
