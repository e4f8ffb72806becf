from collections import Counter

from storyworld.world.people.bearers import Person
from storyworld.world.people.roster import Roster


def test_a_roster_adds_whom_only_headers_name() -> None:
    roster = Roster([], [])
    wren = roster.add_named("Wren")
    assert roster.add_named("WREN") == wren == roster.named("wren")
    assert roster.add_you() == roster.add_you()
    narrator = roster.add_narrator()
    assert roster.members[narrator].is_narrator
    assert len({wren, roster.add_you(), narrator}) == 3


def test_unnamed_people_are_known_again() -> None:
    roster = Roster([], [])
    wren = roster.add_named("Wren")
    mother = roster.add_nominal("mother", "her mother", wren, is_new=False)
    assert roster.known_nominal("mum", wren) == mother
    assert roster.known_nominal("mother", None) is None
    assert (roster.members[mother].label, roster.members[mother].gender) == ("Wren's mother", "she")


def test_a_title_says_the_pronoun() -> None:
    person = Person([], None, "hale", {"mrs"}, Counter({"he": 9}), Counter())
    assert person.gender == "she"
