"""From what somebody types to a person and a line."""

import pytest
from msgspec.structs import replace

from storyworld.corrections.choosing import choose_line, choose_person
from storyworld.corrections.kinds import Named
from storyworld.corrections.people import find_person
from storyworld.errors import CorrectionsError
from storyworld.story import Quote, Story


@pytest.fixture
def two_women(mill: Story) -> Story:
    people = tuple(replace(one, name="a woman") if one.id in {"c1", "c3"} else one for one in mill.characters or ())
    return replace(mill, characters=people)


@pytest.mark.parametrize("name", ["Isobel Grant", "isobel  grant", "Isobel Grant#1"])
def test_a_person_is_referred_to_by_the_name_that_is_shown(mill: Story, name: str) -> None:
    assert choose_person(mill, name) == "Isobel Grant"


def test_any_other_name_will_do_where_it_is_theirs_alone(mill: Story) -> None:
    assert choose_person(mill, "torres") == "the miller"


def test_of_two_of_one_name_the_command_asks_which(two_women: Story) -> None:
    with pytest.raises(CorrectionsError) as error:
        choose_person(two_women, "a woman")
    assert "a woman#1 (“…Isobel Grant opened" in str(error.value)
    assert "a woman#2 (“…tide" not in str(error.value)


@pytest.mark.parametrize(("name", "id_"), [("a woman#1", "c1"), ("A Woman#2", "c3")])
def test_the_one_of_a_number_is_referred_to_by_a_place(two_women: Story, name: str, id_: str) -> None:
    who = choose_person(two_women, name)
    assert isinstance(who, Named)
    assert find_person(two_women, who).id == id_


def test_a_place_is_a_name_in_a_line_or_the_line_that_somebody_says(mill: Story) -> None:
    line = (mill.quotes or ())[0]
    words = mill.text[line.start : line.end]
    assert "Tam" in words
    assert find_person(mill, Named(name="somebody", at=words)).id == line.speaker
    assert find_person(mill, Named(name="somebody", at='Tam,"')).name == "Tam"


@pytest.mark.parametrize("name", ["Izy", "nobody", "a woman#3", ""])
def test_an_unknown_name_is_one_sentence(mill: Story, name: str) -> None:
    with pytest.raises(CorrectionsError, match=r"nobody is called .*; there are .*\.$"):
        choose_person(mill, name)


def test_a_line_is_found_by_some_of_its_words(mill: Story) -> None:
    assert choose_line(mill, "“you are LATE").exact == '"You are late, Tam,"'


def test_of_several_lines_the_command_asks_which(mill: Story) -> None:
    with pytest.raises(CorrectionsError, match=r"3 lines have the words “yes” in them; .*: 1 “Yes,”, 2 “Yes\?”"):
        choose_line(mill, "yes")
    assert choose_line(mill, "yes", 2).exact == '"Yes?"'
    with pytest.raises(CorrectionsError, match="Only 3 lines"):
        choose_line(mill, "yes", 4)


@pytest.mark.parametrize("words", ["sat by the fire", "", " "])
def test_words_that_nobody_says_are_no_line(mill: Story, words: str) -> None:
    with pytest.raises(CorrectionsError, match="No line has the words"):
        choose_line(mill, words)


def test_of_a_title_within_a_speech_the_speech_is_the_line(mill: Story) -> None:
    outer = (mill.quotes or ())[0]
    inner = Quote(id="q99", start=outer.start + 5, end=outer.start + 8, kind="quoted")
    nested = replace(mill, quotes=(outer, inner, *(mill.quotes or ())[1:]))
    assert choose_line(nested, "are").exact == '"You are late, Tam,"'
