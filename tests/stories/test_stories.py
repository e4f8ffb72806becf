"""A gate: how well the twelve stories are read, against labels, may not fall."""

import pytest

from labels import Scored, below, digest, floors, label_files, read_corpus


@pytest.fixture(scope="session")
def stories() -> list[Scored]:
    return read_corpus("stories")


def test_all_stories_have_labels(
    stories: list[Scored],
) -> None:
    assert len(stories) == len(label_files("stories")) == 12


def test_every_label_stands_in_its_story(stories: list[Scored]) -> None:
    for scored in stories:
        names = {person.name for person in scored.labels.cast}
        assert len(list(scored.places())) == len(scored.labels.quotes) == len(scored.labels.marks)
        assert {speaker for _, speaker, *_ in scored.labels.quotes} <= names | {None}


def test_the_floors_are_those_of_these_stories() -> None:
    assert digest("stories") == floors("stories").digest, (
        "the stories or their labels have changed since the floors were set: look at what has changed, then measure "
        "again with `python tests/labels.py --write`"
    )


def test_no_figure_falls_below_its_floor(stories: list[Scored]) -> None:
    assert below("stories", stories) == []
