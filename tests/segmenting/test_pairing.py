"""Which mark closes which; and that a paragraph full of marks is paired in one pass."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storyworld.segmenting.marks import Mark, Role, find_marks
from storyworld.segmenting.pairing import Pairing


def pairing_of(text: str) -> Pairing:
    return Pairing(text, find_marks(text, 0, len(text)))


def test_each_mark_knows_what_would_close_it() -> None:
    assert pairing_of("“a” “b”").closed_by == [1, -1, 3, -1]


def test_inner_pairs_close_before_the_outer_one() -> None:
    assert pairing_of("“a “b” c”").closed_by[:2] == [3, 2]


def test_an_opening_mark_that_nothing_can_close_stops_the_one_before() -> None:
    found = pairing_of("“a “b”")
    assert (found.closed_by[0], found.stopped_by[0]) == (-1, 1)
    assert found.closed_by[1] == 2


def test_marks_of_another_family_do_not_close() -> None:
    assert pairing_of("“a ‘b’ c”").closed_by == [3, 2, -1, -1]


def test_a_plural_closes_only_where_no_firmer_mark_does() -> None:
    assert pairing_of("‘the boys’ room,’").closed_by[0] == 2
    assert pairing_of("‘the boys’ room").closed_by[0] == 1


def scanned(marks: list[Mark], i: int) -> int:
    """Find the closing mark of `i` by walking on from it, with the depth in hand."""
    depth = 0
    family = [j for j in range(i + 1, len(marks)) if marks[j].family == marks[i].family]
    for position, j in enumerate(family):
        rest = [marks[k].role for k in family[position:]]
        if marks[j].role is Role.OPEN and marks[j].is_firm:
            if sum(role is not Role.OPEN for role in rest) <= sum(role is Role.OPEN for role in rest):
                return -1
            depth += 1
        elif marks[j].role is not Role.OPEN and depth:
            depth -= 1
        elif marks[j].role is not Role.OPEN:
            return j
    return -1


@given(st.text(alphabet='“”"«»ab. ,', max_size=40))
@settings(max_examples=200, deadline=None)
def test_one_pass_pairs_as_a_walk_from_each_mark_does(text: str) -> None:
    marks = find_marks(text, 0, len(text))
    assert Pairing(text, marks).closed_by == [scanned(marks, i) for i in range(len(marks))]


@pytest.mark.parametrize("piece", ["'a ", "“a ", "‘a dogs’ ", "“a ‘b ", "\"a' "])
def test_each_mark_is_looked_at_a_fixed_number_of_times(piece: str) -> None:
    looks = 0

    class Watched(list[Mark]):
        def __getitem__(self, i: int) -> Mark:  # type: ignore[override]
            nonlocal looks
            looks += 1
            return super().__getitem__(i)

    text = piece * 2000 + 'b” c,’ d"'
    marks = Watched(find_marks(text, 0, len(text)))
    Pairing(text, marks)
    assert 0 < looks <= 12 * len(marks)
