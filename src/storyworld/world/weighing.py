"""What signs weigh together, by weights that a bundle has learned."""

import math
from collections.abc import Mapping
from typing import TypeVar

KeyT = TypeVar("KeyT")


def weigh(signs: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Return the sum of the signs, each times its weight; a sign without one counts nothing."""
    return sum(weights.get(sign, 0.0) * value for sign, value in signs.items())


def shares(scores: Mapping[KeyT, float]) -> dict[KeyT, float]:
    """Return how probable each is by a conditional logit, in [0, 1]; together they are certain."""
    best = max(scores.values(), default=0.0)
    odds = {key: math.exp(score - best) for key, score in scores.items()}
    total = sum(odds.values())
    return {key: own / total for key, own in odds.items()}
