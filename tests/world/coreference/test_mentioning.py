from foretold import world

from storyworld.world import Layers

TEXT = (
    "Ilsa Brandt locked the shop. “Come along,” said Ilsa. Ilsa's brother waited by the gate, and she nodded.\n\n"
    "They walked to Osterby. The lights of Osterby were on. Ilsa loved Osterby."
)


def found(layers: Layers, text: str = TEXT) -> list[tuple[str, str, str | None]]:
    return [(text[m.start : m.end], m.category, m.entity) for m in layers.mentions]


def test_mentions_are_those_of_the_heads_with_the_people_of_the_rules() -> None:
    layers = world(
        TEXT,
        [
            ("Ilsa Brandt", "PER", "name"),
            ("Ilsa", "PER", "name"),
            ("Ilsa's brother", "PER", "nominal"),
            ("she", "PER", "pronoun"),
            ("the shop", "FAC", "nominal"),
            ("the gate", "FAC", "nominal"),
        ],
    )
    ilsa = next(character.id for character in layers.characters if character.name == "Ilsa Brandt")
    entities = {(words, category): entity for words, category, entity in found(layers)}
    assert entities["Ilsa Brandt", "PER"] == entities["she", "PER"] == ilsa
    assert entities["the shop", "FAC"] is None
    assert entities["Ilsa's brother", "PER"] != ilsa


def test_the_owner_in_a_longer_mention_is_found_within_it() -> None:
    layers = world(TEXT, [("Ilsa", "PER", "name"), ("Ilsa's brother", "PER", "nominal")])
    ilsa = next(character.id for character in layers.characters if "Ilsa" in character.name)
    assert ("Ilsa", "PER", ilsa) in found(layers)


def test_names_that_the_heads_read_as_places_are_places() -> None:
    layers = world(TEXT, [("Ilsa", "PER", "name"), ("Osterby", "GPE", "name")])
    assert [(place.name, place.category, place.n_mentions) for place in layers.places] == [("Osterby", "GPE", 3)]
    assert {entity for words, _, entity in found(layers) if words == "Osterby"} == {layers.places[0].id}
    assert "Osterby" not in {character.name for character in layers.characters}


def test_what_the_heads_read_as_a_person_is_one_even_where_it_never_acts() -> None:
    text = "Ilsa thought of Torvald. There was a letter from Torvald, and another to Torvald."
    read_as_person = world(text, [("Ilsa", "PER", "name"), ("Torvald", "PER", "name")])
    read_as_place = world(text, [("Ilsa", "PER", "name"), ("Torvald", "GPE", "name")])
    assert "Torvald" in {character.name for character in read_as_person.characters}
    assert "Torvald" not in {character.name for character in read_as_place.characters}


def test_other_things_with_names_have_ids_of_their_own() -> None:
    text = "Ilsa sailed on the Wagtail. The Wagtail was slow. Ilsa left the Wagtail."
    layers = world(text, [("Ilsa", "PER", "name"), ("the Wagtail", "VEH", "name"), ("The Wagtail", "VEH", "name")])
    ids = {entity for words, category, entity in found(layers, text) if category == "VEH"}
    assert len(ids) == 1
    assert None not in ids
    assert layers.places == ()


def test_a_person_whom_the_heads_have_missed_is_a_mention_still() -> None:
    layers = world(TEXT, [("the shop", "FAC", "nominal")])
    assert [words for words, category, entity in found(layers) if category == "PER" and entity].count("Ilsa") == 3


def test_mentions_are_numbered_in_order() -> None:
    layers = world(TEXT, [("Ilsa", "PER", "name"), ("the shop", "FAC", "nominal")])
    assert [mention.id for mention in layers.mentions] == [f"m{i}" for i in range(1, len(layers.mentions) + 1)]
    assert [mention.start for mention in layers.mentions] == sorted(mention.start for mention in layers.mentions)
