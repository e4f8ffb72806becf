"""A predicted person is the gold one whose names it shares, or whose mentions."""

import pytest

from storyworld.gold.identity import by_mentions, by_names, normalised, without_splits
from storyworld.story import Alias, Character, Mention, Quote


def person(id_: str, name: str, **counts: int) -> Character:
    aliases = tuple(Alias(text=alias.replace("_", " "), kind="name", count=count) for alias, count in counts.items())
    return Character(id=id_, name=name, aliases=aliases)


GOLD = [
    person("g0", "Mr. Orne", Orne=0, Mr_Orne=0),
    person("g1", "Mrs. Orne", Orne=0, Mrs_Orne=0, Tilda=0),
    person("g2", "The Ferryman", The_Ferryman=0),
]


@pytest.mark.parametrize(
    ("name", "same"),
    [
        ("Mr. Orne", "MR ORNE"),
        ("Orne's", "Orne"),
        ("Orne’s", "orne"),
        ("Dereks’", "Dereks"),
        ("the  Ferryman", "Ferryman"),
        ("Zoë", "Zoe"),
        ("Anne-Marie", "Anne Marie"),
        ("O'Hara", "OHara"),
    ],
)
def test_names_compare_without_case_points_and_possessive(name: str, same: str) -> None:
    assert normalised(name).replace(" ", "") == normalised(same).replace(" ", "")


@pytest.mark.parametrize(("name", "other"), [("Mr. Orne", "Mrs. Orne"), ("Mr. Orne", "Orne"), ("Ann", "Anne")])
def test_titles_and_spelling_tell_names_apart(name: str, other: str) -> None:
    assert normalised(name) != normalised(other)


def test_a_person_is_the_one_with_the_names_most_used() -> None:
    predicted = [person("p0", "Tilda", Tilda=9, Mr_Orne=2, Orne=1), person("p1", "Ferryman", ferryman=3)]
    assert by_names(predicted, GOLD) == {"p0": "g1", "p1": "g2"}


def test_the_name_itself_counts_without_aliases() -> None:
    assert by_names([person("p0", "mrs orne")], GOLD) == {"p0": "g1"}


def test_a_shared_surname_alone_goes_to_the_one_listed_first() -> None:
    assert by_names([person("p0", "Orne", Orne=5)], GOLD) == {"p0": "g0"}


def test_halves_of_a_split_person_are_both_the_person() -> None:
    predicted = [person("p0", "Tilda", Tilda=4), person("p1", "Mrs. Orne", Mrs_Orne=4)]
    assert by_names(predicted, GOLD) == {"p0": "g1", "p1": "g1"}


def test_a_part_of_one_persons_name_is_that_person_where_no_whole_name_is_shared() -> None:
    gold = [person("g0", "Jory Marsh", Jory_Marsh=0), person("g1", "Ada Marsh", Ada_Marsh=0, Mrs_Marsh=0)]
    assert by_names([person("p0", "Jory", Jory=3)], gold) == {"p0": "g0"}
    assert by_names([person("p0", "Marsh", Marsh=9)], gold) == {}
    assert by_names([person("p0", "Marsh", Marsh=9, Mrs_Marsh=1)], gold) == {"p0": "g1"}
    unnamed = Character(id="p0", name="the Jory", is_named=False)
    assert by_names([unnamed], gold) == {}


def test_without_splits_the_half_that_speaks_most_is_the_person() -> None:
    quotes = [Quote(id=str(n), start=n, end=n + 1, kind="speech", speaker=f"p{n % 3 % 2}") for n in range(5)]
    assert without_splits({"p0": "g0", "p1": "g0", "p2": "g1"}, quotes) == {"p0": "g0", "p2": "g1"}


def test_a_stranger_is_nobody_and_so_is_a_person_without_names() -> None:
    assert by_names([person("p0", "Quill", Quill=8), person("p1", "—")], [*GOLD, person("g3", "_group")]) == {}


def mention(start: int, entity: str | None) -> Mention:
    return Mention(
        id=str(start),
        start=start,
        end=start + 1,
        head_start=start,
        head_end=start + 1,
        form="name",
        category="PER",
        entity=entity,
    )


def test_by_mentions_each_gold_entity_is_given_once_to_who_shares_most() -> None:
    gold = [mention(0, "g0"), mention(1, "g0"), mention(2, "g0"), mention(3, "g1"), mention(4, None)]
    predicted = [mention(0, "p0"), mention(1, "p1"), mention(2, "p1"), mention(3, "p1"), mention(4, "p2")]
    assert by_mentions(predicted, gold) == {"p1": "g0"}
    assert by_mentions([*predicted[:3], mention(3, "p3")], gold) == {"p1": "g0", "p3": "g1"}
