"""A conditional logit: which of some candidates is meant, by signs whose weights are learned."""

from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Weights = dict[str, float]

_N_STEPS = 50
_LEAST_GAIN = 1e-7
_TINY = 1e-12


class Choices(Protocol):
    """Candidates for some questions. Where none of a question's own is meant, it teaches nothing.

    *Shapes:* `signs` (rows, signs); `is_meant` (rows,); `start` (questions + 1,) where the rows of each begin.
    """

    @property
    def signs(self) -> NDArray[np.float32]:
        """Return the signs of each candidate."""

    @property
    def is_meant(self) -> Flags:
        """Return which candidates are right; of one question it may be several."""

    @property
    def start(self) -> NDArray[np.int32]:
        """Return where the rows of each question begin."""


class Choice(Struct, frozen=True):
    """Such candidates and no more."""

    signs: NDArray[np.float32]
    is_meant: Flags
    start: NDArray[np.int32]


def yes_or_no(signs: NDArray[np.float32], is_so: Flags) -> Choice:
    """Return questions of one candidate each: it is so, with its signs, or not, with none. *Shape:* (rows, signs)."""
    both = np.zeros((2 * len(signs), signs.shape[1]), np.float32)
    both[::2] = signs
    is_meant = np.stack([is_so, ~is_so], axis=1).reshape(-1)
    return Choice(both, is_meant, np.arange(0, len(both) + 1, 2, dtype=np.int32))


def fitted(
    lessons: Sequence[Choices], names: Sequence[str], ridge: float, times: Sequence[float] | None = None
) -> Weights:
    """Return the weights of the signs, by Newton steps; `ridge` weighs down large ones.

    The questions of each lesson count so many `times`, once where nothing is said.
    """
    signs, meant, start = _joined(lessons, len(names))
    weights = np.zeros(signs.shape[1])
    if not len(start) - 1:
        return dict.fromkeys(names, 0.0)
    each = np.ones(len(start) - 1) if times is None else _repeated(lessons, times)
    row = np.repeat(each, np.diff(start))

    def at(tried: Floats) -> tuple[float, Floats, Floats]:
        return _loss(tried, signs, meant, start, ridge, each)

    loss, shares, own = at(weights)
    for _ in range(_N_STEPS):
        slope = signs.T @ (row * (own - shares)) - ridge * weights
        expected = np.add.reduceat(signs * shares[:, None], start[:-1])
        # What curves the other way, where several of the candidates are right, is left out: it would overshoot.
        curvature = signs.T @ (signs * (row * shares)[:, None]) - expected.T @ (expected * each[:, None])
        step = np.linalg.solve(curvature + ridge * np.eye(len(weights)), slope)
        size = 1.0
        while (found := at(weights + size * step))[0] > loss and size > _LEAST_GAIN:
            size /= 2
        gain, (loss, shares, own) = loss - found[0], found
        weights = weights + size * step
        if gain < _LEAST_GAIN:
            break
    return {name: round(float(weight), 3) for name, weight in zip(names, weights, strict=True)}


def table(rows: Sequence[Mapping[str, float]], names: Sequence[str]) -> NDArray[np.float32]:
    """Return the signs of some candidates, 0 where one has none of a name. *Shape:* (rows, names)."""
    return np.array([[row.get(name, 0.0) for name in names] for row in rows], np.float32).reshape(-1, len(names))


def scored(signs: NDArray[np.float32], names: Sequence[str], weights: Weights) -> Floats:
    """Return what the signs of each candidate weigh together. *Shape:* (rows,)."""
    return signs.astype(np.float64) @ np.array([weights[name] for name in names])


def ranges(lesson: Choices) -> list[tuple[int, int]]:
    """Return where the rows of each question begin and end."""
    return list(zip(lesson.start[:-1].tolist(), lesson.start[1:].tolist(), strict=True))


def _joined(lessons: Sequence[Choices], n_signs: int) -> tuple[Floats, Flags, NDArray[np.int64]]:
    """Return the rows of all questions for which somebody is right, and where each one's begin."""
    kept = [
        (lesson.signs[first:last], lesson.is_meant[first:last])
        for lesson in lessons
        for first, last in ranges(lesson)
        if lesson.is_meant[first:last].any()
    ]
    start = np.cumsum([0, *(len(own) for own, _ in kept)])
    if not kept:
        return np.zeros((0, n_signs)), np.zeros(0, bool), start
    return np.concatenate([own for own, _ in kept]).astype(float), np.concatenate([right for _, right in kept]), start


def _repeated(lessons: Sequence[Choices], times: Sequence[float]) -> Floats:
    """Return how many times each question counts for which somebody is right."""
    return np.array(
        [
            own
            for lesson, own in zip(lessons, times, strict=True)
            for first, last in ranges(lesson)
            if lesson.is_meant[first:last].any()
        ]
    )


def _loss(
    weights: Floats, signs: Floats, meant: Flags, start: NDArray[np.int64], ridge: float, times: Floats | float = 1.0
) -> tuple[float, Floats, Floats]:
    """Return what is to be made small, the share that each row has of its question's, and that among the right ones."""
    sizes = np.diff(start)
    scores = signs @ weights
    odds = np.exp(scores - np.repeat(np.maximum.reduceat(scores, start[:-1]), sizes))
    shares = odds / np.repeat(np.add.reduceat(odds, start[:-1]), sizes)
    right = np.maximum(np.add.reduceat(shares * meant, start[:-1]), _TINY)
    own = shares * meant / np.repeat(right, sizes)
    return float(-(times * np.log(right)).sum() + 0.5 * ridge * weights @ weights), shares, own
