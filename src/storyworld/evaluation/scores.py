"""What a metric is made of: counts that add up over works, and one value with its interval."""

from collections.abc import Hashable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import Literal

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Counts = NDArray[np.float64]

N_DRAWS = 1000
SEED = 20
N_BINS = 10
INTERVAL = (2.5, 97.5)


class Score(Struct, frozen=True):
    """Counts of one metric in one work or in several.

    For a `share`: (right, total). For an `f1`: (right among predicted, predicted, right among gold, gold),
    and for a mean of several F1s as many such fours. For a `gap`, between how probable things were called and how often
    they were right: for each tenth of the probabilities (their sum, right, total).
    """

    kind: Literal["share", "f1", "gap"]
    counts: tuple[float, ...]


class Measure(Struct, frozen=True, kw_only=True):
    """A metric's value in [0, 1], its 95 % interval, and over how many gold things and works it is.

    `curve` has, for a gap, the mean probability of each tenth that is there, the share that is right, and how many.
    """

    value: float
    low: float
    high: float
    n_gold: float
    n_works: int
    precision: float | None = None
    recall: float | None = None
    curve: tuple[tuple[float, float, int], ...] | None = None


def share(right: float, total: float) -> Score:
    """Make a score that is right out of total."""
    return Score("share", (right, total))


def f1(right_predicted: float, n_predicted: float, right_gold: float, n_gold: float) -> Score:
    """Make an F1 score out of the two counts of its precision and the two of its recall."""
    return Score("f1", (right_predicted, n_predicted, right_gold, n_gold))


def exact(predicted: AbstractSet[Hashable], gold: AbstractSet[Hashable]) -> Score:
    """Make the F1 score of two sets."""
    shared = len(predicted & gold)
    return f1(shared, len(predicted), shared, len(gold))


def gap(probabilities: Sequence[float], right: Sequence[bool]) -> Score:
    """Make a score of how far probabilities in [0, 1] are from how often they are right (expected calibration error).

    Source: Naeini et al. 2015, ten bins of the same width.
    """
    bins = np.zeros((N_BINS, 3))
    for probability, is_right in zip(probabilities, right, strict=True):
        bins[min(int(probability * N_BINS), N_BINS - 1)] += (probability, is_right, 1)
    return Score("gap", tuple(bins.ravel().tolist()))


def mean(scores: Sequence[Score]) -> Score:
    """Make the mean of F1 scores."""
    return Score("f1", tuple(count for score in scores for count in score.counts))


def value(score: Score) -> float | None:
    """Return the value in [0, 1], or nothing where there is nothing to be right or wrong about."""
    found = float(_values(score.kind, np.array([score.counts], dtype=np.float64))[0])
    return None if np.isnan(found) else found


def measure(scores: Iterable[Score]) -> Measure | None:
    """Pool the scores of works, drawing works with replacement for the interval; nothing if none counts."""
    found = [score for score in scores if any(score.counts[2::3] if score.kind == "gap" else score.counts[1::2])]
    if not found:
        return None
    counts = np.array([score.counts for score in found], dtype=np.float64)
    kind = found[0].kind
    pooled = counts.sum(axis=0)
    drawn = np.random.default_rng(SEED).multinomial(len(found), [1 / len(found)] * len(found), size=N_DRAWS)
    low, high = np.nanpercentile(_values(kind, drawn @ counts), INTERVAL)
    single = kind == "f1" and len(pooled) == 4
    n_gold = {"share": pooled[1], "f1": pooled[-1], "gap": pooled[2::3].sum()}[kind]
    return Measure(
        value=float(_values(kind, pooled[None])[0]),
        low=float(low),
        high=float(high),
        n_gold=float(n_gold),
        n_works=len(found),
        precision=_ratio(pooled[0], pooled[1]) if single else None,
        recall=_ratio(pooled[2], pooled[3]) if single else None,
        curve=_curve(pooled) if kind == "gap" else None,
    )


def _curve(counts: Counts) -> tuple[tuple[float, float, int], ...]:
    rows = [row for row in counts.reshape(-1, 3) if row[2]]
    return tuple((round(float(row[0] / row[2]), 4), round(float(row[1] / row[2]), 4), int(row[2])) for row in rows)


def _ratio(right: float, total: float) -> float:
    return float(right / total) if total else 0.0


def _values(kind: str, counts: Counts) -> Counts:
    """Return one value a row; a row with nothing predicted and nothing gold has none (nan)."""
    if kind == "share":
        return _divided(counts[:, 0], counts[:, 1], np.nan)
    if kind == "gap":
        bins = counts.reshape(len(counts), -1, 3)
        return _divided(np.abs(bins[..., 0] - bins[..., 1]).sum(axis=1), bins[..., 2].sum(axis=1), np.nan)
    columns = range(0, counts.shape[1], 4)
    found: Counts = np.mean([_f1(counts[:, column : column + 4]) for column in columns], axis=0)
    return found


def _f1(counts: Counts) -> Counts:
    """Return the harmonic mean of precision and recall; 0 where one of them is empty, nan where both are."""
    precision = _divided(counts[:, 0], counts[:, 1], 0.0)
    recall = _divided(counts[:, 2], counts[:, 3], 0.0)
    found = _divided(2 * precision * recall, precision + recall, 0.0)
    found[(counts[:, 1] == 0) & (counts[:, 3] == 0)] = np.nan
    return found


def _divided(numerator: Counts, denominator: Counts, otherwise: float) -> Counts:
    result = np.full(numerator.shape, otherwise)
    np.divide(numerator, denominator, out=result, where=denominator > 0)
    return result
