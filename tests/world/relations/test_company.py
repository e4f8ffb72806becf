"""How often people are told of, where, and who talks with whom."""

import math
from types import SimpleNamespace

import pytest

from storyworld.world.mentions.matching import Reference
from storyworld.world.relations.company import Company

MARA, ODILE, NOBODY = 0, 1, 2


def at(word: int, member: int | None) -> Reference:
    return Reference(word, word + 1, word, "pronoun", member)


def company() -> Company:
    spans = [at(0, MARA), at(10, ODILE), at(60, MARA), at(70, None), at(80, MARA), at(90, MARA)]
    lines = [(MARA, (ODILE,)), (ODILE, (MARA,)), (None, (MARA,)), (MARA, ())]
    draft = SimpleNamespace(decisions=[SimpleNamespace(speaker=one, addressees=others) for one, others in lines])
    return Company(draft, spans)  # type: ignore[arg-type]


def test_who_is_near_counts_by_how_many_words_are_between() -> None:
    own = at(70, None)
    assert company().before(own, MARA) == pytest.approx(math.exp(-10 / 60))
    assert company().after(own, MARA) == pytest.approx(math.exp(-10 / 60))
    assert company().before(own, ODILE) == pytest.approx(math.exp(-1))
    assert company().after(own, ODILE) == 0.0
    assert company().before(own, NOBODY) == 0.0
    assert company().before(at(60, MARA), MARA) == pytest.approx(math.exp(-1)), "a mention is not near itself"


def test_shares_are_of_whoever_is_told_of_most() -> None:
    assert company().share(MARA) == 0.0
    assert company().share(ODILE) == company().share(NOBODY) == pytest.approx(math.log(1 / 4))


def test_lines_count_for_both_and_only_where_both_are_known() -> None:
    assert company().talks(MARA, ODILE) == company().talks(ODILE, MARA) == 2
    assert company().talks(MARA, NOBODY) == 0
