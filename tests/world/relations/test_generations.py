"""Claims of kin that cannot all hold of one family."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyworld.world.relations.generations import Generations


def taken(*claims: str) -> list[bool]:
    """Take in claims: `Ada mother Bea` says that Bea is Ada's mother."""
    generations = Generations()
    return [generations.take_in(owner, other, role) for owner, role, other in map(str.split, claims)]


@pytest.mark.parametrize(
    "claims",
    [
        ("Ada mother Bea", "Bea mother Ada"),
        ("Ada mother Bea", "Ada sister Cleo", "Cleo daughter Bea"),
        ("Ada mother Bea", "Bea husband Dov", "Dov father Ada"),
        ("Ada uncle Dov", "Dov wife Bea", "Bea aunt Ada"),
        ("Ada grandmother Bea", "Ada mother Cleo", "Cleo sister Bea"),
    ],
)
def test_a_claim_that_turns_a_family_over_is_not_taken_in(claims: tuple[str, ...]) -> None:
    assert taken(*claims) == [True] * (len(claims) - 1) + [False]


@pytest.mark.parametrize(
    "claims",
    [
        ("Ada mother Bea", "Bea daughter Ada", "Ada sister Cleo", "Cleo mum Bea"),
        ("Ada grandmother Bea", "Ada mother Cleo", "Cleo mother Bea", "Cleo brother Dov", "Ada uncle Dov"),
        ("Ada cousin Bea", "Ada mother Cleo", "Bea sister Cleo"),
        ("Ada friend Bea", "Bea mother Ada"),
        ("Ada mother Bea", "Cleo mother Dov", "Ada sister Cleo", "Bea husband Dov"),
    ],
)
def test_claims_that_agree_are_taken_in(claims: tuple[str, ...]) -> None:
    assert all(taken(*claims))


def test_what_was_not_taken_in_changes_nothing() -> None:
    assert taken("Ada mother Bea", "Bea mother Ada", "Bea mother Cleo", "Ada grandmother Cleo") == [
        True,
        False,
        True,
        True,
    ]


AGES = {"mother": 1, "sister": 0, "daughter": -1, "grandmother": 2, "wife": 0}
PEOPLE = list("abcdefgh")


@given(
    st.lists(st.integers(0, 3), min_size=len(PEOPLE), max_size=len(PEOPLE)),
    st.lists(st.tuples(st.sampled_from(PEOPLE), st.sampled_from(PEOPLE))),
)
def test_what_is_true_of_some_ages_always_agrees(ages: list[int], pairs: list[tuple[str, str]]) -> None:
    age = dict(zip(PEOPLE, ages, strict=True))
    role = {older: name for name, older in AGES.items()}
    generations = Generations()
    told = [(a, b, role[age[b] - age[a]]) for a, b in pairs if a != b and age[b] - age[a] in role]
    assert all(generations.take_in(*claim) for claim in told)
