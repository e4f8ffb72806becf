"""Signs by their weights, and what is likely of several by a conditional logit."""

import math

import pytest

from storyworld.world.weighing import shares, weigh


def test_a_sign_without_a_weight_counts_nothing() -> None:
    assert weigh({"near": 2.0, "far": 1.0}, {"near": 1.5}) == 3.0


def test_shares_are_together_certain_and_as_far_apart_as_the_scores() -> None:
    found = shares({"Mara": 1000.0, "Piet": 1000.0 - math.log(3), None: 0.0})
    assert found == {"Mara": pytest.approx(0.75), "Piet": pytest.approx(0.25), None: pytest.approx(0.0)}
    assert shares({}) == {}
