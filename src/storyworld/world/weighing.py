"""What signs weigh together, by weights that a bundle has learned."""

from collections.abc import Mapping


def weigh(signs: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Return the sum of the signs, each times its weight; a sign without one counts nothing."""
    return sum(weights.get(sign, 0.0) * value for sign, value in signs.items())
