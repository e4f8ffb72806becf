"""Scores pool over works, and their intervals come from drawing works."""

import pytest

from storyworld.evaluation.scores import exact, f1, gap, mean, measure, share, value


def test_values_are_fractions() -> None:
    assert value(share(3, 4)) == 0.75
    assert value(f1(1, 2, 1, 4)) == pytest.approx(1 / 3)
    assert value(mean([f1(1, 1, 1, 1), f1(0, 1, 0, 1)])) == 0.5
    assert exact({1, 2, 3}, {2, 3, 4, 5}).counts == (2, 3, 2, 4)


def test_nothing_to_be_right_about_has_no_value() -> None:
    assert value(share(0, 0)) is None
    assert value(f1(0, 0, 0, 0)) is None
    assert measure([share(0, 0)]) is None
    assert measure([]) is None


def test_nothing_found_is_zero() -> None:
    assert value(f1(0, 0, 0, 5)) == 0
    assert value(f1(0, 5, 0, 0)) == 0


def test_works_pool_by_their_counts() -> None:
    pooled = measure([share(1, 1), share(0, 3)])
    assert pooled is not None
    assert (pooled.value, pooled.n_gold, pooled.n_works) == (0.25, 4, 2)
    assert pooled.precision is None
    found = measure([f1(1, 1, 1, 4), f1(1, 3, 1, 4)])
    assert found is not None
    assert (found.precision, found.recall, found.value) == (0.5, 0.25, pytest.approx(1 / 3))


def test_the_interval_spans_the_works_and_is_the_same_each_time() -> None:
    works = [share(right, 10) for right in (2, 4, 6, 8)]
    pooled = measure(works)
    assert pooled is not None
    assert 0.2 <= pooled.low < pooled.value < pooled.high <= 0.8
    assert measure(works) == pooled


def test_works_that_are_alike_have_no_spread() -> None:
    pooled = measure([share(3, 4)] * 5)
    assert pooled is not None
    assert pooled.low == pooled.value == pooled.high == 0.75


def test_a_gap_is_between_what_was_called_probable_and_what_was_right() -> None:
    even = gap([0.5, 0.5], [True, False])
    assert value(even) == 0.0
    bold = gap([0.95, 0.95, 0.25, 0.25], [True, False, False, False])
    assert value(bold) == pytest.approx((0.9 + 0.5) / 4)
    pooled = measure([even, bold])
    assert pooled is not None
    assert pooled.value == pytest.approx(1.4 / 6)
    assert pooled.n_gold == 6
    assert pooled.curve == ((0.25, 0.0, 2), (0.5, 0.5, 2), (0.95, 0.5, 2))


def test_a_gap_without_anything_called_probable_does_not_count() -> None:
    assert measure([gap([], [])]) is None
    assert value(gap([1.0], [True])) == 0.0
