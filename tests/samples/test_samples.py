"""A gate: how well the three samples are read, against labels, may not fall."""

import pytest

from labels import Scored, below, digest, floors, label_files, read_corpus


@pytest.fixture(scope="session")
def samples() -> list[Scored]:
    return read_corpus("samples")


def test_all_samples_have_labels(
    samples: list[Scored],
) -> None:
    assert len(samples) == len(label_files("samples")) == 3


def test_every_label_stands_in_its_story(samples: list[Scored]) -> None:
    for scored in samples:
        names = {person.name for person in scored.labels.cast}
        assert len(list(scored.places())) == len(scored.labels.quotes) == len(scored.labels.marks)
        assert {speaker for _, speaker, *_ in scored.labels.quotes} <= names | {None}


def test_the_floors_are_those_of_these_samples() -> None:
    assert digest("samples") == floors("samples").digest, (
        "the samples or their labels have changed since the floors were set: look at what has changed, then measure "
        "again with `python tests/labels.py --write`"
    )


def test_no_figure_falls_below_its_floor(samples: list[Scored]) -> None:
    assert below("samples", samples) == []
