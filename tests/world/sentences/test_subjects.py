"""Who a clause is about, through words as the library cuts them."""

import pytest

from segmented import cut_up
from storyworld.world.language.words import Words
from storyworld.world.naming.names import NameWords, find_names
from storyworld.world.sentences.subjects import Subject, SubjectFinder

NAMES = "Then Mara met Piet. Then Piet met Mara.\n\n"


def words_of(text: str) -> Words:
    return Words(text, cut_up(text))


def subject_at(text: str, at: str) -> tuple[str, Subject] | None:
    """Return the words of the subject that begins where `at` does."""
    words = words_of(NAMES + text)
    finder = SubjectFinder(words, find_names(words, NameWords(words)))
    found = finder.at(words.start.index(len(NAMES) + text.index(at)))
    return None if found is None else (words.text[words.start[found.first] : words.end[found.last - 1]], found)


@pytest.mark.parametrize(
    ("text", "at", "words", "noun"),
    [
        ("Far off the old man laughed.", "the old", "the old man", "man"),
        ("Far off her mother said so.", "her", "her mother", "mother"),
        ("Far off the woman in red laughed.", "the woman", "the woman", "woman"),
        ("Far off a man behind her laughed.", "a man", "a man", "man"),
        ("Far off the landlady's daughter laughed.", "the landlady", "the landlady's daughter", "daughter"),
        ("Far off Mara's brother laughed.", "Mara", "Mara's brother", "brother"),
        ("Far off the girl suddenly laughed.", "the girl", "the girl", "girl"),
        ("Far off the woman says so.", "the woman", "the woman", "woman"),
    ],
)
def test_noun_phrases(text: str, at: str, words: str, noun: str) -> None:
    found = subject_at(text, at)
    assert found is not None
    assert found[0] == words
    assert (found[1].form, found[1].noun) == ("nominal", noun)


def test_names_and_pronouns() -> None:
    name = subject_at("Far off Mara laughed.", "Mara")
    assert name is not None
    assert (name[0], name[1].form) == ("Mara", "name")
    pronoun = subject_at("Far off she laughed.", "she")
    assert pronoun is not None
    assert (pronoun[0], pronoun[1].form) == ("she", "pronoun")


@pytest.mark.parametrize(("text", "at"), [("Far off him they saw.", "him"), ("Far off dogs ran.", "dogs")])
def test_what_is_no_subject(text: str, at: str) -> None:
    assert subject_at(text, at) is None


def test_owners_are_known() -> None:
    found = subject_at("Far off her mother said so.", "her")
    assert found is not None
    assert found[1].owner == found[1].first
    assert found[1].gender == "she"
    other = subject_at("Far off the man said so.", "the man")
    assert other is not None
    assert other[1].owner == -1
