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


@pytest.mark.parametrize(
    ("story", "begins", "n_notes"),
    [
        ("night-shift.txt", "It's twenty to one", 3),
        ("salt-and-cedar.md", "The key was under the third stone", 2),
        ("the-lantern-ferry.txt", "There are eleven lanterns on our ferry", 3),
    ],
)
def test_notes_are_set_aside_and_the_story_is_whole(
    samples: list[Scored], story: str, begins: str, n_notes: int
) -> None:
    read = next(scored for scored in samples if scored.labels.story == story).story
    kinds = [block.kind for block in read.blocks]
    assert kinds.count("authors_note") == n_notes
    first = read.blocks[kinds.index("paragraph")]
    assert read.text[first.start : first.end].startswith(begins)
    assert read.scenes is not None
    assert read.scenes[0].start == first.start
