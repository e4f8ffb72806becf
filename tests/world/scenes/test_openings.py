"""Plain words at the beginning of a paragraph say that time has gone by, or where the next scene is."""

import pytest
from staged import Stage

from segmented import cut_up
from storyworld.story import Mention, Narration
from storyworld.world.scenes.bordersigns import sentences_of
from storyworld.world.scenes.openings import Opening, Openings
from storyworld.world.scenes.told import told_as_earlier
from storyworld.world.scenes.whereabouts import Whereabouts

LEMMAS = {"sat": "sit", "stood": "stand", "looked": "look", "was": "be", "attics": "attic"}
SITS = "Wren/PROPN nsubj sat, attic/NOUN obl sat, the/DET det attic, in/ADP case attic"


def openings(text: str, tree: str = "", *found: Mention | Narration) -> list[Opening]:
    """Return how each sentence opens that begins a paragraph."""
    stage = Stage(text, cut_up(text), tree, LEMMAS)
    words, told = (
        stage.words(),
        stage.told(
            stage.named("Wren") if "Wren" in text else Narration(start=0, end=1, person="third", tense="past"), *found
        ),
    )
    assert words.trees is not None
    earlier = told_as_earlier(words, told.narration)
    reader = Openings(words, words.trees, Whereabouts(words, told, words.trees, earlier), earlier)
    sentences = sentences_of(words)
    return [
        reader.at(first, last)
        for first, last, opens in zip(
            sentences.first.tolist(), sentences.last.tolist(), sentences.opens.tolist(), strict=True
        )
        if opens
    ]


def jumps(text: str) -> bool:
    [opening] = openings(text)
    return opening.jumps


@pytest.mark.parametrize(
    "text",
    [
        "An hour later they met.",
        "And two or three days afterwards it rained.",
        "Later it rained.",
        "The next morning it rained.",
        "Late on the following day it rained.",
        "That night she slept.",
        "Next day it rained.",
        "A week passed.",
        "On the Monday it rained.",
        "By evening it rained.",
        "In the late afternoon it rained.",
        "Just after dawn it rained.",
        "After supper they sang.",
        "It was a cold morning.",
        "It’s ten to six and it rains.",
        "At half past six it rained.",
        "Shortly before 9 p.m. it rained.",
    ],
)
def test_time_has_gone_by(text: str) -> None:
    assert jumps(text)


@pytest.mark.parametrize(
    "text",
    [
        "She met him an hour later.",
        "A moment later it rained.",
        "Ten minutes later it rained.",
        "At least lunch was good.",
        "That day-dream ended.",
        "Later than that nobody came.",
        "In September it rains.",
        "It was the last week of the season.",
        "Every night she slept.",
        "The morning was cold.",
        "They left before it was half past six.",
        '"That night she slept," he said.',
    ],
)
def test_time_has_not_gone_by_or_not_for_this_paragraph(text: str) -> None:
    assert not openings(text)[0].jumps


def test_what_had_been_opens_nothing() -> None:
    assert not openings("That night she had slept.", "had/AUX aux slept, That/DET det night, night/NOUN obl slept")[
        0
    ].jumps


def test_minutes_are_enough_where_somebody_is_somewhere_else() -> None:
    assert openings("Ten minutes later Wren sat in the attic.", SITS) == [Opening(jumps=True, near=True, there=True)]


def test_a_place_is_new_where_nobody_told_of_it_shortly_before() -> None:
    [opening] = openings("Wren sat in the attic.", SITS)
    assert (opening.near, opening.there) == (True, True)
    before, after = openings("These attics leaked.\n\nWren sat in the attic.", SITS)
    assert not before.there
    assert not after.near
    [looking] = openings("Wren looked at the attic.", SITS.replace("sat", "looked").replace("in/", "at/"))
    assert not looking.near


def test_a_place_comes_first() -> None:
    tree = "attic/NOUN obl sat, the/DET det attic, In/ADP case attic, Wren/PROPN nsubj sat"
    assert openings("In the attic Wren sat.", tree)[0].fronts
    assert openings("Up In the attic Wren sat.", tree)[0].fronts
    assert not openings("In the silence Wren sat.", tree.replace("attic", "silence"))[0].fronts
    assert not openings("Wren sat in the attic.", SITS)[0].fronts
