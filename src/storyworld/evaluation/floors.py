"""Floors: figures that a version may not fall below, pinned to the data that they were measured on."""

import math
from collections.abc import Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from storyworld.errors import DataError
from storyworld.evaluation.headlines import FAULTS
from storyworld.evaluation.report import Report

TOLERANCE = 0.001
"""What another processor may cost: under an emulated one without AVX-512, one of 43 mentions went."""
STEPS = 10_000
"""Floors have four decimals."""


class CorpusFloors(Struct, frozen=True, forbid_unknown_fields=True):
    """The floors of one corpus, as fractions by the metric's path, and the digest of its data."""

    data_digest: str
    floors: dict[str, float]


Floors = Mapping[str, CorpusFloors]
"""The floors of each corpus."""


def loads(data: bytes) -> dict[str, CorpusFloors]:
    """Read floors from JSON. Raises DataError when they are damaged."""
    try:
        return msgspec.json.decode(data, type=dict[str, CorpusFloors])
    except msgspec.DecodeError as error:
        raise DataError(f"The file of floors is damaged ({error}); restore it.") from error


def load(path: Path) -> dict[str, CorpusFloors]:
    """Read a file of floors. Raises DataError when it cannot be read or is damaged."""
    try:
        return loads(path.read_bytes())
    except OSError as error:
        raise DataError(f"Cannot read the floors in {path}: {error.strerror}.") from error


def dumps(floors: Floors) -> bytes:
    """Return floors as JSON that is easy to read and to compare, in the order of their names."""
    return msgspec.json.format(msgspec.json.encode(floors, order="sorted"), indent=2) + b"\n"


def fallen(report: Report, floors: Floors) -> list[str]:
    """Return a sentence for every floor that does not hold, and for floors that cannot be compared.

    A figure may lie below its floor by TOLERANCE.
    """
    held = floors.get(report.corpus)
    if held is None:
        return [f"There are no floors for {report.corpus}."]
    if held.data_digest != report.data_digest:
        return [_other_data(report, held)]
    sentences = []
    for path, floor in held.floors.items():
        measure = report.measures.get(path)
        if measure is None:
            sentences.append(f"{path} has a floor of {floor:.4f} and was not computed.")
        elif measure.value < floor - TOLERANCE:
            sentences.append(f"{path} is {measure.value:.4f} and fell below its floor of {floor:.4f}.")
    return sentences


def raised(report: Report, floors: Floors, *, allow_regression: bool) -> dict[str, CorpusFloors]:
    """Return floors that the report just holds. Raises DataError where one would be lowered or data differ.

    Headline figures get a floor, and whatever else has one keeps it. With `allow_regression` floors may fall,
    go, and move to other data.
    """
    held = floors.get(report.corpus)
    before = {} if held is None else held.floors
    if held is not None and not allow_regression:
        faults = fallen(report, floors)
        if faults:
            raise DataError(f"The floors stay as they are: {' '.join(faults)}")
    measured = {
        path: _rounded_down(report.measures[path].value)
        for path in sorted({*report.headlines, *before} - FAULTS)
        if path in report.measures
    }
    if not allow_regression:
        measured = {path: max(figure, before.get(path, 0.0)) for path, figure in measured.items()}
    return {**floors, report.corpus: CorpusFloors(report.data_digest, measured)}


def _rounded_down(figure: float) -> float:
    """Round down, so that the figure holds the floor made of it."""
    return math.floor(figure * STEPS) / STEPS


def _other_data(report: Report, held: CorpusFloors) -> str:
    return (
        f"The floors for {report.corpus} are for other data (digest {held.data_digest[:12]}, here "
        f"{report.data_digest[:12]}), so they cannot be compared; evaluate the works that they were set on."
    )
