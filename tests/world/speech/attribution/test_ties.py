"""What is settled together: who each item may be, and what is known of pairs."""

from collections.abc import Sequence

import numpy as np
import pytest
from foretold import predictions

from segmented import cut_up
from storyworld.predictions import Grid
from storyworld.story import Category, MentionForm
from storyworld.world import Candidates, speaker_candidates
from storyworld.world.speech.attribution.items import NAME, PRONOUN, QUOTATION, Items
from storyworld.world.speech.attribution.settled import settled
from storyworld.world.speech.attribution.ties import TIE_SIZES, grid_of, grids, people_of, ties

TALK = (
    'Wren looked at Tove. She coughed.\n\n"Take the rope, Tove," said Wren.\n\n'
    '"I have it."\n\n"Then pull. She waits."\n\n"I am pulling."\n\nShe laughed.'
)
TOLD: list[tuple[str, Category, MentionForm]] = [
    ("Wren", "PER", "name"),
    ("Tove", "PER", "name"),
    ("She", "PER", "pronoun"),
    ("I", "PER", "pronoun"),
]


def read(text: str = TALK) -> Candidates:
    segments = cut_up(text)
    return speaker_candidates(text, segments, predictions(text, segments, TOLD, {2: 1, 6: 0, 8: 2}))[0]


def kinds(items: Items, wanted: int) -> list[int]:
    return np.flatnonzero(items.kind == wanted).tolist()


def test_quotations_names_and_pronouns_are_items_in_the_order_of_the_text() -> None:
    found = read()
    items = found.items
    assert items.kind.tolist() == [
        NAME,
        NAME,
        PRONOUN,
        QUOTATION,
        NAME + 3,
        NAME,
        QUOTATION,
        QUOTATION,
        PRONOUN + 3,
        QUOTATION,
        PRONOUN,
    ]
    said = [TALK[start:end] for start, end in found.places.tolist()]
    assert said == ["Wren", "Tove", "She", "Tove", "Wren", "She", "She"]
    # Names are settled; whoever "I" is hangs on who speaks, so that it is no item.
    assert items.is_settled.tolist() == [kind % 3 == NAME for kind in items.kind]
    assert kinds(items, NAME + 3) == np.flatnonzero(items.is_called).tolist()


def test_who_may_speak_is_told_of_quotations_alone() -> None:
    items = read().items
    quotations = kinds(items, QUOTATION)
    numbers = items.quotation[quotations]
    told = items.with_speakers(
        np.repeat(numbers, 2), np.tile([0, 1], len(numbers)), np.log(np.full(2 * len(numbers), 0.4))
    )
    for i in range(len(items)):
        own = slice(told.start[i], told.start[i + 1])
        if i in quotations:
            assert told.member[own].tolist() == [0, 1]
            assert np.isclose(np.exp(told.nobody[i]), 0.2)
        else:
            assert told.member[own].tolist() == items.member[items.start[i] : items.start[i + 1]].tolist()


def test_what_is_known_of_a_pair_is_a_row_of_values_of_its_own() -> None:
    items = read().items
    one, other = (column.ravel() for column in np.indices((len(items), len(items))))
    apart = one != other
    rows = ties(items, one[apart], other[apart])
    ends = np.cumsum(list(TIE_SIZES.values()))
    assert (rows >= ends - list(TIE_SIZES.values())).all()
    assert (rows < ends).all()


@pytest.mark.parametrize("size", [3, 4, 300])
def test_every_item_is_in_one_grid_with_what_stands_beside_it(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storyworld.world.speech.attribution.ties.SIZE", size)
    items = read().items
    people = people_of(items)
    whole, members = grid_of(items, people, 0, len(items))
    seen: list[int] = []
    for grid, own, within, who in grids(items, people):
        seen += range(own.start, own.stop)
        columns = [*np.searchsorted(members, who), -1]
        assert np.array_equal(grid.beliefs[within], whole.beliefs[own][:, columns])
        assert np.array_equal(grid.kind[within], whole.kind[own])
    assert seen == list(range(len(items)))


def test_whom_open_mentions_mean_is_told_by_their_references_and_who_speaks_by_quotations() -> None:
    items = read().items
    numbers = items.quotation[kinds(items, QUOTATION)]
    items = items.with_speakers(numbers, np.zeros(len(numbers), int), np.log(np.full(len(numbers), 0.9)))

    def last(grid: Grid) -> np.ndarray:
        found = np.full_like(grid.beliefs, -9.0)
        found[:, -2] = -0.1
        return found

    found = settled(items, last)
    assert sorted(found.beliefs) == numbers.tolist()
    pronouns: Sequence[int] = [*kinds(items, PRONOUN), *kinds(items, PRONOUN + 3)]
    assert sorted(found.members) == sorted(items.mention[list(pronouns)].tolist())
    assert len(set(found.members.values())) == 1
