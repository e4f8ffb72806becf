import numpy as np
import pytest
from foretold import Hung, Told, world
from foretold import scores as links

from storyworld.predictions import links_of
from storyworld.world import Layers
from storyworld.world.mentions.entities import PRESENCE, Entity, Given, link


def read(scores: np.ndarray, **given: object) -> list[Entity]:
    return link(links_of([scores]), Given(**{"genders": [None] * len(scores), "forms": ["name"] * len(scores)} | given))  # type: ignore[arg-type]


def test_a_mention_joins_the_entity_of_the_one_it_takes_up() -> None:
    assert read(links(4, {2: 0, 3: 2})) == [("group", 0), ("group", 1), ("group", 0), ("group", 0)]


def test_the_mentions_of_an_entity_speak_for_it_together() -> None:
    scores = links(4, {1: 0})
    scores[3, :3] = [1.2, 1.0, 1.0]
    assert read(scores)[3] == ("group", 0)


def test_what_is_settled_stays_and_is_taken_up() -> None:
    assert read(links(3, {1: 0, 2: 1}), fixed={1: ("member", 7)}) == [("group", 0), ("member", 7), ("member", 7)]


def test_a_reading_of_the_rules_decides_where_links_hardly_do() -> None:
    scores = links(2, {})
    assert read(scores, hints={1: ("member", 3)})[1] == ("member", 3)
    assert read(links(2, {1: 0}), hints={1: ("member", 3)})[1] == ("group", 0)


def test_who_is_he_is_hardly_she() -> None:
    scores = links(3, {1: 0})
    scores[2, :2] = [2.0, 1.5]
    assert read(scores, genders=["she", "she", "he"])[2] == ("group", 2)
    assert read(scores, genders=["she", "she", "she"])[2] == ("group", 0)
    assert (
        read(scores, fixed={0: ("member", 1)}, genders=[None, None, "he"], known={("member", 1): "she"})[2][0]
        == "group"
    )


def test_who_is_barred_is_passed_over() -> None:
    scores = links(2, {})
    scores[1, 0] = 3.0
    assert read(scores)[1] == ("group", 0)
    assert read(scores, barred=lambda _: frozenset({("group", 0)}))[1] == ("group", 1)


def test_a_pronoun_is_rather_who_has_been_there_all_along() -> None:
    scores = links(6, {1: 0, 2: 1, 3: 2})
    scores[4, 3] = -np.inf
    scores[5, :2] = [1.0, 0.8]
    assert read(scores)[5] == ("group", 4)
    assert read(scores, forms=["name"] * 5 + ["pronoun"], presence=PRESENCE)[5] == ("group", 0)


TEXT = "A nurse sat by the door. Ilsa looked at the nurse. She smiled at Ilsa, and the nurses went."
TOLD = [
    ("A nurse", "PER", "nominal"),
    ("the door", "FAC", "nominal"),
    ("Ilsa", "PER", "name"),
    ("the nurse", "PER", "nominal"),
    ("She", "PER", "pronoun"),
    ("the nurses", "PER", "nominal"),
]


def test_somebody_without_a_name_who_is_taken_up_again_is_in_the_cast() -> None:
    layers = world(TEXT, TOLD, {3: 0, 4: 3})
    nurse = next(character for character in layers.characters if "nurse" in character.name)
    assert (nurse.is_named, nurse.n_mentions) == (False, 3)
    assert nurse.name == "a nurse"
    assert [alias.text for alias in nurse.aliases] == ["a nurse", "the nurse"]
    own = [TEXT[m.start : m.end] for m in layers.mentions if m.entity == nurse.id]
    assert own == ["A nurse", "the nurse", "She"]


def test_somebody_without_a_name_goes_by_the_first_description_that_is_not_long() -> None:
    long = "a very old and very tired ferryman from the island"
    text = f"Ilsa saw {long}. She waved at the tired man. She waved at the ferryman."
    told: list[Told] = [("Ilsa", "PER", "name"), (long, "PER", "nominal"), ("the tired man", "PER", "nominal")]
    layers = world(text, [*told, ("the ferryman", "PER", "nominal")], {2: 1, 3: 2})
    assert [character.name for character in layers.characters if not character.is_named] == ["the tired man"]


def test_who_is_mentioned_once_is_an_entity_of_its_own_and_nobody_of_the_cast() -> None:
    layers = world(TEXT, TOLD, {})
    assert all("nurse" not in character.name for character in layers.characters)
    entities = [m.entity for m in layers.mentions if TEXT[m.start : m.end] in ("the door", "the nurses")]
    assert len(set(entities)) == 2
    assert all(entity is not None and entity.startswith("e") for entity in entities)


def test_several_people_at_once_are_nobody_of_the_cast() -> None:
    text = "The nurses sat by the door. “Look at the nurses,” said Ilsa."
    told = [("The nurses", "PER", "nominal"), ("the nurses", "PER", "nominal"), ("Ilsa", "PER", "name")]
    layers = world(text, told, {1: 0}, plural="nurses")
    assert [character.name for character in layers.characters] == ["Ilsa"]
    assert len({m.entity for m in layers.mentions if text[m.start : m.end].lower() == "the nurses"}) == 1


def test_names_that_the_heads_alone_know_are_in_the_cast() -> None:
    text = "Teodora it was. “Oh,” said Ilsa. She saw Teodora."
    layers = world(text, [("Teodora", "PER", "name"), ("Ilsa", "PER", "name")], {2: 0})
    assert {character.name for character in layers.characters} >= {"Teodora", "Ilsa"}
    assert all(character.is_named for character in layers.characters)


def test_a_speaker_without_a_name_is_one_person_with_their_descriptions() -> None:
    text = "A woman stood there. “Go home,” the woman said. Ilsa went, and the woman sighed."
    told = [("A woman", "PER", "nominal"), ("the woman", "PER", "nominal"), ("Ilsa", "PER", "name")]
    layers = world(text, told, {1: 0, 3: 1})
    women = [character for character in layers.characters if "woman" in character.name]
    assert len(women) == 1
    assert (women[0].n_quotes, women[0].n_mentions) == (1, 3)


def test_the_general_is_whoever_is_named_so_far_more_than_others() -> None:
    named = "General Hale came in. General Hale sat. General Hale rose. General Hale left. General Hale came back. "
    told: list[Told] = [
        ("General Hale", "PER", "name"),
        ("General Ford", "PER", "name"),
        ("the general", "PER", "nominal"),
    ]
    text = named + "Then the general sighed. General Ford wrote once."
    layers = world(text, told, {})
    meant = {text[m.start : m.end]: m.entity for m in layers.mentions}
    assert meant["the general"] == meant["General Hale"] != meant["General Ford"]
    text = named + "Then the general sighed. General Ford wrote once, and General Ford came with General Ford's dog."
    layers = world(text, told, {})
    meant = {text[m.start : m.end]: m.entity for m in layers.mentions}
    assert meant["the general"] != meant["General Hale"]


@pytest.mark.parametrize(
    ("text", "noun", "is_theirs"),
    [
        ("Father Gavril came in. Father Gavril sat. Then the priest sighed.", "the priest", True),
        ("Father Gavril came in. Father Anton sat. Then the priest sighed.", "the priest", False),
        ("Father came in. Father sat. Then the priest sighed.", "the priest", False),
        ("Dr. Holm came in. Dr. Holm sat. Then the surgeon sighed.", "the surgeon", True),
        ("Captain Holm came in. Captain Holm sat. Then the surgeon sighed.", "the surgeon", False),
    ],
)
def test_the_priest_is_the_only_one_who_is_called_father_by_name(text: str, noun: str, is_theirs: bool) -> None:
    name = text.partition(" came")[0]
    layers = world(text, [(name, "PER", "name"), ("Father Anton", "PER", "name"), (noun, "PER", "nominal")], {})
    meant = {text[m.start : m.end]: m.entity for m in layers.mentions}
    assert (meant[noun] == meant[name]) == is_theirs


def entities(layers: Layers, text: str, words: str) -> list[str | None]:
    return [m.entity for m in layers.mentions if text[m.start : m.end].lower() == words]


DRIVER = "“Sit down,” said the driver. Ilsa sat. Tom smiled at the driver."
DRIVERS: list[Told] = [("the driver", "PER", "nominal"), ("Ilsa", "PER", "name"), ("Tom", "PER", "name")]


def test_who_is_called_the_same_near_by_is_the_same() -> None:
    # The links rather take the second one for Tom.
    first, second = entities(world(DRIVER, DRIVERS, {3: 2}, score=1.0), DRIVER, "the driver")
    assert first == second


PREDICATE = "Tom laughed. Ilsa was the captain. The captain waved."
PREDICATES: list[Told] = [
    ("Tom", "PER", "name"),
    ("Ilsa", "PER", "name"),
    ("the captain", "PER", "nominal"),
    ("The captain", "PER", "nominal"),
]
CLAUSE = {"Ilsa": ("captain", "nsubj"), "was": ("captain", "cop"), "the": ("captain", "det")}


@pytest.mark.parametrize(
    ("text", "hung", "is_ilsa"),
    [
        (PREDICATE, CLAUSE, True),
        (PREDICATE, {}, False),
        (PREDICATE.replace("was the", "was never the"), {**CLAUSE, "never": ("captain", "advmod")}, False),
    ],
)
def test_a_description_may_say_who_somebody_is(text: str, hung: Hung, is_ilsa: bool) -> None:
    # "captain" stands twice; words hang on the last one, so the sentence after is another word.
    text = text.replace(" The captain waved.", "")
    layers = world(text, PREDICATES[:3], {2: 0}, hung=hung)
    (captain,) = entities(layers, text, "the captain")
    (ilsa,) = entities(layers, text, "ilsa")
    assert (captain == ilsa) == is_ilsa


CALL = "“Is it far?” Tom asked Ilsa. “No, sir,” she said."
CALLS: list[Told] = [
    ("Tom", "PER", "name"),
    ("Ilsa", "PER", "name"),
    ("sir", "PER", "nominal"),
    ("she", "PER", "pronoun"),
]


@pytest.mark.parametrize(("hung", "is_hearer"), [({"sir": ("No", "vocative")}, True), ({}, False)])
def test_who_is_called_by_no_name_is_who_hears_it(hung: Hung, is_hearer: bool) -> None:
    layers = world(CALL, CALLS, {3: 1}, hung=hung)
    (sir,) = entities(layers, CALL, "sir")
    quote = layers.quotes[1]
    assert quote.addressees
    assert (sir == quote.addressees[0]) == is_hearer


@pytest.mark.parametrize(("who", "is_ilsa"), [("I", False), ("Ilsa", True)])
def test_who_tells_the_story_by_i_is_not_the_doctor_there(who: str, is_ilsa: bool) -> None:
    text = f"“Come in, Ilsa,” said Tom. {who} came in. The doctor sighed. {who} sat down, and {who} took a pen."
    told: list[Told] = [
        ("Ilsa", "PER", "name"),
        ("Tom", "PER", "name"),
        ("I", "PER", "pronoun"),
        ("The doctor", "PER", "nominal"),
    ]
    layers = world(text, told, {3: 0}, score=3.0)
    assert (entities(layers, text, "the doctor") == entities(layers, text, "ilsa")[:1]) == is_ilsa
