import pytest
from foretold import Hung, Told, world

from storyworld.world import Layers

PEOPLE: list[Told] = [
    ("Wren", "PER", "name"),
    ("Osk", "PER", "name"),
    ("he", "PER", "pronoun"),
    ("his", "PER", "pronoun"),
]
# By the links, mention 2 and 3, which are pronouns, are Wren.
LINKS = {2: 0, 3: 0}
TEXT = "Wren waited. “Take the rope,” said Osk, and then he laughed. He had dropped his hat."
LAUGHED: Hung = {"he": ("laughed", "nsubj"), "his": ("hat", "nmod:poss")}


def entity_at(layers: Layers, text: str, word: str) -> str | None:
    at = text.index(word)
    return next(mention.entity for mention in layers.mentions if mention.start == at)


@pytest.mark.parametrize(
    ("text", "hung", "is_speaker"),
    [
        (TEXT, LAUGHED, True),
        (TEXT, {"he": ("laughed", "obj"), "his": ("hat", "nmod:poss")}, False),
        (TEXT.replace("laughed.", "laughed.\n\n"), LAUGHED, True),
        (TEXT.replace(" said Osk, and then he", " said Osk.\n\nAnd then he"), LAUGHED, False),
        (TEXT.replace("laughed.", "laughed. “I can’t,” said Wren."), LAUGHED, False),
    ],
)
def test_who_does_something_beside_speech_is_who_speaks_it(text: str, hung: Hung, is_speaker: bool) -> None:
    layers = world(text, PEOPLE, LINKS, hung=hung)
    speaker = layers.quotes[0].speaker
    assert speaker == entity_at(layers, text, "Osk")
    assert (entity_at(layers, text, "he laughed") == speaker) == is_speaker


def test_what_is_owned_beside_speech_is_the_speakers() -> None:
    layers = world(TEXT, PEOPLE, LINKS, hung=LAUGHED)
    assert entity_at(layers, TEXT, "his") == layers.quotes[0].speaker


def test_who_is_known_to_be_a_woman_is_not_he_who_laughs() -> None:
    text = TEXT.replace("Osk", "Mrs. Osk")
    layers = world(text, [*PEOPLE[:1], ("Mrs. Osk", "PER", "name"), *PEOPLE[2:]], LINKS, hung=LAUGHED)
    assert entity_at(layers, text, "he laughed") == entity_at(layers, text, "Wren") != layers.quotes[0].speaker


def test_who_goes_by_xe_is_not_he_who_laughs() -> None:
    text = f"Osk mended xir net. Xe sang. Osk folded xir sail and xe slept.\n\n{TEXT}"
    layers = world(text, [*PEOPLE, ("xir", "PER", "pronoun")], {}, hung=LAUGHED)
    osk = next(person for person in layers.characters if person.name == "Osk")
    assert osk.pronouns == "xe/xem"
    assert entity_at(layers, text, "he laughed") != osk.id
