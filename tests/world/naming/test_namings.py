from collections.abc import Mapping

import pytest
from foretold import Told, predictions
from msgspec.structs import replace

from segmented import cut_up
from storyworld.predictions import Predictions
from storyworld.segmenting import Segments
from storyworld.world import Layers, build_world
from storyworld.world.language.words import Words
from storyworld.world.naming.names import NameWords, find_names
from storyworld.world.naming.namings import find_namings

Hung = Mapping[str, tuple[str, str]]
LEMMAS = {"called": "call", "calls": "call", "known": "know"}


def foretold(text: str, told: list[Told], hung: Hung, nouns: str) -> tuple[Segments, Predictions]:
    segments = cut_up(text)
    words = [text[start:end] for start, end in zip(segments.tokens.start, segments.tokens.end, strict=True)]
    found = predictions(text, segments, told, taken_up={}, hung=hung)
    upos = tuple("NOUN" if word in nouns.split() else "X" for word in words)
    return segments, replace(found, upos=upos, lemma=tuple(LEMMAS.get(word, word) for word in words))


def named(text: str, hung: Hung, nouns: str = "") -> list[tuple[str, str, bool]]:
    segments, found = foretold(text, [], hung, nouns)
    words = Words(text, segments, found)
    names = find_names(words, NameWords(words))
    spelt = [words.phrase(name.first, name.last) for name in names]
    return [(words.word[own.who], spelt[own.name], own.is_called) for own in find_namings(words, names)]


def read(text: str, told: list[Told], hung: Hung, nouns: str = "") -> Layers:
    segments, found = foretold(text, told, hung, nouns)
    return build_world(text, segments, predictions=found)


CALLED = {"called": ("boy", "acl"), "Lorcan": ("called", "xcomp")}


def test_a_boy_called_so_bears_the_name() -> None:
    assert named("It rained on the boy called Lorcan and his cart.\n", CALLED) == [("boy", "Lorcan", True)]


def test_whoever_is_not_called_so_does_not_bear_the_name() -> None:
    assert named("It rained on the boy never called Lorcan.\n", CALLED | {"never": ("called", "advmod")}) == []


def test_every_boy_called_so_is_nobody() -> None:
    assert named("It rained on every boy called Lorcan.\n", CALLED | {"every": ("boy", "det")}) == []


@pytest.mark.parametrize(("preposition", "found"), [("as", [("boy", "Spider", True)]), ("to", [])])
def test_whoever_is_known_as_somebody_bears_that_name(preposition: str, found: list[tuple[str, str, bool]]) -> None:
    hung = {"known": ("boy", "acl"), "Spider": ("known", "obl"), preposition: ("Spider", "case")}
    assert named(f"It rained on the boy known {preposition} Spider.\n", hung) == found


def test_a_name_between_commas_is_that_of_the_noun_before_it() -> None:
    text = "It rained on the maid, Pim, and her cart.\n"
    assert named(text, {"Pim": ("maid", "appos")}, "maid cart") == [("maid", "Pim", False)]


def test_in_speech_a_name_behind_a_comma_is_of_whoever_is_spoken_to() -> None:
    text = 'Odile sat down. "I never met your maid, Pim," said Odile.\n'
    assert named(text, {"Pim": ("maid", "appos")}, "maid") == []


def test_the_last_but_one_of_a_list_is_nobody_else_by_name() -> None:
    text = "It rained on poor Pim, a maid, and the cook.\n"
    assert named(text, {"maid": ("Pim", "appos")}, "maid cook") == []


def test_two_names_that_one_clause_says_are_one_persons_make_one_person() -> None:
    layers = read(
        'Tamsin Quill, whom the court calls the Inkwitch, came in.\n\n"Sit," said Tamsin.\n\n'
        '"Thank you," said Odile.\n',
        [("Tamsin Quill", "PER", "name"), ("Inkwitch", "PER", "name"), ("Odile", "PER", "name")],
        {"calls": ("Quill", "acl"), "Inkwitch": ("calls", "xcomp"), "whom": ("calls", "obj")}
        | {"court": ("calls", "nsubj")},
    )
    assert {person.name for person in layers.characters} == {"Tamsin Quill", "Odile"}


def test_the_landlord_is_who_the_text_says_he_is_from_the_start() -> None:
    layers = read(
        '"Come in," said the landlord.\n\nThe landlord, Mr Hobb, laughed.\n',
        [("the landlord", "PER", "nominal"), ("The landlord", "PER", "nominal"), ("Mr Hobb", "PER", "name")],
        {"Hobb": ("landlord", "appos"), "Mr": ("Hobb", "compound")},
        "landlord",
    )
    assert {person.name for person in layers.characters} == {"Mr Hobb"}
