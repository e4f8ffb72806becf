from foretold import world

from storyworld.story import Character
from storyworld.world import Layers

TEXT = "“We must go, Ilsa,” said Torvald. Ilsa and Torvald ran. They were late. “We are late,” said Ilsa."
TOLD = [
    ("We", "PER", "pronoun"),
    ("Ilsa and Torvald", "PER", "name"),
    ("Ilsa", "PER", "name"),
    ("Torvald", "PER", "name"),
    ("They", "PER", "pronoun"),
]
# In order: We, Ilsa, Torvald, Ilsa and Torvald, Ilsa, Torvald, They, We, Ilsa.
TAKEN_UP = {6: 3}


def groups(layers: Layers) -> list[Character]:
    return [character for character in layers.characters if character.members]


def test_people_joined_by_and_are_a_group_that_they_takes_up() -> None:
    layers = world(TEXT, TOLD, TAKEN_UP)
    (group,) = groups(layers)
    names = {character.id: character.name for character in layers.characters}
    assert sorted(names[member] for member in group.members) == ["Ilsa", "Torvald"]
    own = [TEXT[mention.start : mention.end] for mention in layers.mentions if mention.entity == group.id]
    assert own == ["We", "Ilsa and Torvald", "They", "We"]


def test_each_of_a_group_stays_a_person() -> None:
    layers = world(TEXT, TOLD, TAKEN_UP)
    assert {character.name for character in layers.characters if not character.members} == {"Ilsa", "Torvald"}


def test_who_is_joined_with_somebody_unknown_is_no_group() -> None:
    text = "“Go,” said Ilsa. Ilsa and the rain were gone."
    layers = world(text, [("Ilsa and the rain", "PER", "nominal"), ("Ilsa", "PER", "name")], {})
    assert groups(layers) == []


def test_we_without_somebody_spoken_to_is_no_group() -> None:
    text = "“We are late,” said Ilsa."
    assert groups(world(text, [("We", "PER", "pronoun"), ("Ilsa", "PER", "name")], {})) == []
