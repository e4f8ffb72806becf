"""The place of a scene is where its people sit, go and stand, and not what they look at or talk of."""

import pytest
from staged import PLACE_ID, Stage

from segmented import cut_up
from storyworld.formats import document_from_text
from storyworld.segmenting import segment
from storyworld.story import Narration

LEMMAS = {"sat": "sit", "stood": "stand", "looked": "look", "thought": "think", "walked": "walk", "reached": "reach"}


def place(text: str, tree: str) -> str | None:
    """Return the place of a text in which Wren, who hangs on the verb, is a person."""
    stage = Stage(text, cut_up(text), tree, LEMMAS)
    found = stage.scene(stage.named("Wren")).place
    return None if found is None else found.name


def at(*phrases: str) -> str:
    """Hang phrases, each a preposition, an article, a noun and its verb, as a tree says it."""
    arcs = []
    for phrase in phrases:
        preposition, article, noun, verb = phrase.split()
        arcs += [f"{noun}/NOUN obl {verb}", f"{article}/DET det {noun}", f"{preposition}/ADP case {noun}"]
    return ", ".join(["Wren/PROPN nsubj " + phrases[0].split()[-1], *arcs])


@pytest.mark.parametrize(
    ("text", "tree", "expected"),
    [
        ("Wren sat in the loft.", at("in the loft sat"), "the loft"),
        ("Wren sat on a milestone.", at("on a milestone sat"), None),
        ("Wren sat in the scullery.", at("in the scullery sat"), "the scullery"),
        ("Wren walked home.", "Wren/PROPN nsubj walked, home/ADV advmod walked", "home"),
        (
            "Wren stood at the baker's.",
            at("at the baker stood") + ", 's/POS case baker",
            "the baker's",
        ),
        ("Wren sat in the dark.", at("in the dark sat"), None),
        ("Wren sat at her loom.", "her/PRON nmod:poss loom, at/ADP case loom, loom/NOUN obl sat", None),
        ("Wren sat like a queen.", at("like a queen sat"), None),
        ("Wren reached the shore.", "Wren/PROPN nsubj reached, shore/NOUN obj reached, the/DET det shore", "the shore"),
        ("Mill Lane, 9 p.m. Wren sat.", "Wren/PROPN nsubj sat, Mill/PROPN compound Lane, Lane/PROPN", "Mill Lane"),
        (
            "Her loft was where Wren sat.",
            "loft/NOUN obl sat, Her/PRON nmod:poss loft, Wren/PROPN nsubj sat",
            "her loft",
        ),
        ("The room was dark.", "room/NOUN nsubj dark, The/DET det room", None),
        ("Wren looked at the tower.", at("at the tower looked"), None),
    ],
)
def test_the_place_is_what_somebody_is_in_or_at(text: str, tree: str, expected: str | None) -> None:
    if "Wren" not in text:
        assert Stage(text, cut_up(text), tree, LEMMAS).scene().place is not None
    else:
        assert place(text, tree) == expected


def test_where_somebody_sits_counts_more_than_what_they_look_at_or_walked_from() -> None:
    text = "Wren walked from the mill . Osk looked at that barn . She sat in the loft ."
    tree = at("from the mill walked", "at that barn looked", "in the loft sat").replace("the det", "the det")
    assert (
        place(text.replace("in the", "in this"), tree.replace("the/DET det loft", "this/DET det loft")) == "this loft"
    )


def test_a_room_counts_before_the_chair_in_it_and_one_place_before_many() -> None:
    text = "Wren sat on a chair. She walked in the loft."
    assert place(text, at("on a chair sat", "in the loft walked")) == "the loft"
    text = "Wren sat in the fields. She walked in that barn."
    tree = at("in the fields sat", "in that barn walked").replace("fields/NOUN", "fields/NNS")
    stage = Stage(text, cut_up(text), tree, {**LEMMAS, "fields": "field"})
    found = stage.scene(stage.named("Wren")).place
    assert found is not None
    assert found.name == "that barn"


def test_a_boat_that_lies_somewhere_is_not_where_somebody_lies() -> None:
    text = "Wren walked to a shed. The boat sat there."
    tree = at("to a shed walked") + ", boat/NOUN nsubj sat, The/DET det boat"
    assert place(text, tree) == "a shed"


def test_what_would_be_counts_little() -> None:
    text = "You would see how Wren sat in the tavern. She stood inside a shed."
    tree = at("in the tavern sat", "inside a shed stood") + ", would/AUX aux see, sat/VERB ccomp see"
    assert place(text, tree) == "a shed"


def test_a_heading_tells_of_a_place() -> None:
    text = "Wren slept.\n\nChapter Two: The Old Barn\n\nTove slept.\n\nChapter Three: The Letter\n\nOsk slept."
    segments = segment(document_from_text(text))
    assert [scene.place and scene.place.name for scene in Stage(text, segments).scenes()] == [
        None,
        "The Old Barn",
        None,
    ]


def test_an_edge_is_told_with_what_it_is_of() -> None:
    tree = (
        "Wren/PROPN nsubj sat, edge/NOUN obl sat, on/ADP case edge, the/DET det edge, "
        "stage/NOUN nmod edge, of/ADP case stage, a/DET det stage"
    )
    assert place("Wren sat on the edge of a stage.", tree) == "the edge of a stage"


def test_a_room_is_the_place_rather_than_its_country_and_a_known_place_has_its_id() -> None:
    text = "Wren sat in Norway, at the mill."
    tree = "Wren/PROPN nsubj sat, Norway/PROPN obl sat, in/ADP case Norway, mill/NOUN obl sat, at/ADP case mill"
    stage = Stage(text, cut_up(text), tree + ", the/DET det mill", LEMMAS)
    places = stage.place("Norway", "GPE", "p2"), stage.place("the mill", entity=PLACE_ID)
    found = stage.scene(stage.named("Wren"), *places).place
    assert found is not None
    assert (found.name, found.id) == ("the mill", PLACE_ID)


def test_places_that_are_only_talked_of_are_not_the_scenes() -> None:
    text = '"We sat in the loft," said Wren.'
    stage = Stage(text, cut_up(text), at("in the loft sat"), LEMMAS)
    assert stage.scene(stage.named("Wren")).place is None


def test_where_somebody_had_been_is_less_than_where_somebody_is() -> None:
    text = "Wren had stood in the barn, and walked along a lane."
    tree = at("in the barn stood") + ", had/AUX aux stood, walked conj stood, " + at("along a lane walked")
    assert place(text, tree.replace("Wren/PROPN nsubj walked, ", "")) == "a lane"
    told = Narration(start=0, end=len(text), person="third", tense="past")
    stage = Stage(text, cut_up(text), "", LEMMAS)
    assert stage.scene(told).place is None
