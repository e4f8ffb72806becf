"""People who are given are those of the text, under the names that are given."""

from segmented import cut_up
from storyworld.story import Alias, Character
from storyworld.world import Layers, build_world, draft_world

TEXT = (
    "Mr. Marsh sat with old Bramble in Marsh Lane. The Warden knocked, and he came in.\n\n"
    '"Sit down," said Hester. "Bramble was telling us of Juniper."\n\n'
    '"I will stand," said Marsh.\n\n'
    "Hester smiled. The Warden did not."
)


def person(number: int, *names: str, pronouns: str | None = None) -> Character:
    aliases = tuple(Alias(text=name, kind="name", count=0) for name in names)
    return Character(id=f"g{number}", name=names[0], aliases=aliases, pronouns=pronouns)


CAST = [
    person(0, "Edwin Marsh", "Mr. Marsh", pronouns="he/him"),
    person(1, "Hester Marsh", "Hester", pronouns="she/her"),
    person(2, "The Warden", "the Warden", "Bramble", pronouns="she/her"),
]


def told(cast: list[Character]) -> Layers:
    return build_world(TEXT, cut_up(TEXT), cast=cast)


def aliases(layers: Layers) -> dict[str, set[str]]:
    return {person.name: {alias.text for alias in person.aliases} for person in layers.characters if person.is_named}


def test_a_draft_knows_that_its_people_were_given() -> None:
    assert draft_world(TEXT, cut_up(TEXT), None, CAST).is_given
    assert not draft_world(TEXT, cut_up(TEXT), None).is_given


def test_names_belong_to_whom_they_are_given() -> None:
    found = aliases(told(CAST))
    assert found["Mr. Marsh"] == {"Mr. Marsh"}
    assert found["Hester"] == {"Hester"}
    assert {"Bramble", "Warden"} <= {name.removeprefix("the ") for names in found.values() for name in names}
    assert any({name.removeprefix("the ") for name in names} == {"Bramble", "Warden"} for names in found.values())


def test_nobody_else_is_named() -> None:
    assert "Juniper" not in aliases(told(CAST))
    assert aliases(told([])) == {}


def test_a_name_within_a_longer_one_is_not_the_persons() -> None:
    lane = TEXT.index("Marsh Lane")
    assert all(mention.start != lane or mention.category != "PER" for mention in told(CAST).mentions)


def test_a_name_that_is_a_part_of_two_peoples_is_nobodys_and_of_one_is_theirs() -> None:
    bare = TEXT.index("said Marsh") + len("said ")
    assert all(mention.start != bare for mention in told(CAST).mentions)
    alone = told([CAST[0]])
    [mention] = [mention for mention in alone.mentions if mention.start == bare]
    assert alone.characters[0].id == mention.entity


def test_pronouns_that_are_given_hold() -> None:
    layers = told(CAST)
    by_alias = {alias.text.removeprefix("the "): person for person in layers.characters for alias in person.aliases}
    assert by_alias["Warden"].pronouns == "she/her"
    assert by_alias["Mr. Marsh"].pronouns == "he/him"
