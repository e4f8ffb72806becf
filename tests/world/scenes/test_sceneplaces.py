"""Where a scene is, by the signs of each noun that may say so and what a bundle has learned that they weigh."""

import pytest
from msgspec.structs import replace
from staged import PLACE_ID, Stage

from segmented import cut_up
from storyworld.story import Mention, Scene
from storyworld.world.scenes import find_scenes, scene_rows
from storyworld.world.scenes.sceneplaces import SIGNS

LEMMAS = {"attic": "loft", "sat": "sit", "looked": "look", "reached": "reach"}
TREE = (
    "Wren/PROPN nsubj sat, in/ADP case loft, the/DET det loft, loft/NOUN obl sat, "
    "Osk/PROPN nsubj looked, at/ADP case barn, a/DET det barn, barn/NOUN obl looked"
)
TEXT = "Wren sat in the loft . Osk looked at a barn ."


def stage(text: str = TEXT, tree: str = TREE) -> Stage:
    return Stage(text, cut_up(text), tree, LEMMAS)


def signs(text: str, tree: str, *mentions: Mention, start: int = 0) -> dict[str, dict[str, float]]:
    """Return the signs of all nouns, by what they would have the place called."""
    own = stage(text, tree)
    words = own.words()
    [rows] = scene_rows(words, own.told(*mentions), [start])
    return {words.phrase(row.saying.first, row.saying.last): dict(row.signs) for row in rows.places}


def place(weights: dict[str, float] | None, *mentions: Mention, text: str = TEXT, tree: str = TREE) -> Scene:
    own = stage(text, tree)
    words = own.words()
    assert words.predictions is not None
    words.predictions = replace(words.predictions, places=weights)
    [one] = find_scenes(words, own.told(*mentions))
    return one


def test_a_noun_has_the_signs_of_its_words_its_verb_and_its_place_in_the_scene() -> None:
    found = signs(TEXT, TREE)
    assert {sign for sign, value in found["the loft"].items() if value == 1} == {
        "place noun",
        "no mention",
        "the",
        "in",
        "first",
    }
    assert {sign for sign, value in found["a barn"].items() if value == 1} == {
        *("place noun", "no mention", "a", "at", "looked at", "first"),
    }
    assert found["the loft"]["opening"] == pytest.approx(0.5 ** (4 / 40))
    assert found["a barn"]["early"] == pytest.approx(0.5 ** (10 / 150))


def test_what_the_heads_know_of_a_noun_is_a_sign() -> None:
    ship = stage().place("a barn", "VEH", PLACE_ID)
    assert {"VEH"} <= signs(TEXT, TREE, ship)["a barn"].keys()
    assert "no mention" not in signs(TEXT, TREE, ship)["a barn"]


def test_a_noun_without_a_preposition_is_what_it_is_to_its_verb() -> None:
    text = "Wren reached the shore . The house slept ."
    tree = (
        "Wren/PROPN nsubj reached, the/DET det shore, shore/NOUN obj reached, The/DET det house, house/NOUN nsubj slept"
    )
    found = signs(text, tree)
    assert "reached" in found["the shore"]
    assert "object" not in found["the shore"]
    assert "subject" in found["The house"]


def test_every_sign_that_is_found_has_a_name() -> None:
    found = signs(TEXT, TREE) | signs("Wren sat home .", "Wren/PROPN nsubj sat, home/ADV advmod sat")
    assert {sign for own in found.values() for sign in own} <= set(SIGNS)


def test_the_place_with_the_most_weight_is_taken() -> None:
    loft = place({"in": 1.0})
    barn = place({"a": 1.0})
    assert loft.place is not None
    assert barn.place is not None
    assert (loft.place.name, barn.place.name) == ("the loft", "a barn")


def test_what_is_said_of_one_place_is_added_up() -> None:
    text, tree = f"{TEXT} The attic slept .", f"{TREE}, The/DET det attic, attic/NOUN nsubj slept"
    two = place({"a": 0.5}, text=text, tree=tree)
    one = place({"a": 1.5}, text=text, tree=tree)
    assert two.place is not None
    assert one.place is not None
    assert (two.place.name, one.place.name) == ("the loft", "a barn")


def test_a_place_of_the_story_has_its_id() -> None:
    own = place({"a": 1.0}, stage().place("a barn", "FAC", PLACE_ID))
    assert own.place is not None
    assert own.place.id == PLACE_ID


def test_without_weights_the_rules_choose() -> None:
    own = place(None)
    assert own.place is not None
    assert own.place.name == "the loft"


def test_a_scene_without_nouns_has_no_place() -> None:
    assert place({"in": 1.0}, text="Wren sat .", tree="Wren/PROPN nsubj sat").place is None
