"""The closed sets of English: pronouns, verbs, nouns for people."""

import pytest

from storyworld.world.language.lexicon import (
    ADDRESSES,
    FUNCTION_WORDS,
    GIVEN_NAME_TITLES,
    INDEFINITE,
    KIN,
    KIN_FORMS,
    PERSON_NOUNS,
    PRONOUN_SETS,
    PRONOUNS,
    TITLES,
    is_finite_verb,
    is_person_noun,
    noun_gender,
)


@pytest.mark.parametrize(
    ("word", "person", "gender", "role"),
    [
        ("i", "first", None, "subject"),
        ("me", "first", None, "object"),
        ("myself", "first", None, "reflexive"),
        ("your", "second", None, "possessive"),
        ("she", "third", "she", "subject"),
        ("her", "third", "she", "object"),
        ("his", "third", "he", "possessive"),
        ("themself", "third", "they", "reflexive"),
        ("xem", "third", "xe", "object"),
        ("hir", "third", "ze", "object"),
    ],
)
def test_pronouns_tell_person_gender_and_role(word: str, person: str, gender: str | None, role: str) -> None:
    form = PRONOUNS[word]
    assert (form.person, form.gender, form.role) == (person, gender, role)


def test_only_we_and_they_are_plural() -> None:
    plural = {word for word, form in PRONOUNS.items() if form.is_plural}
    assert plural == set("we us our ours ourselves they them their theirs themselves".split())


def test_every_gender_of_a_pronoun_has_its_set() -> None:
    assert {form.gender for form in PRONOUNS.values()} - {None} == PRONOUN_SETS.keys()
    assert all(name.split("/")[0] == gender for gender, name in PRONOUN_SETS.items())


@pytest.mark.parametrize("verb", ["walked", "said", "went", "had", "walks", "sprang", "'s", "whispered"])
def test_finite_verbs(verb: str) -> None:
    assert is_finite_verb(verb)


@pytest.mark.parametrize("word", ["table", "glass", "quickly", "bus", "red", "his", "the"])
def test_what_is_no_finite_verb(word: str) -> None:
    assert not is_finite_verb(word)


def test_a_word_in_s_is_a_verb_only_behind_a_subject() -> None:
    assert is_finite_verb("walks", after_subject=True)
    assert not is_finite_verb("walks", after_subject=False)


@pytest.mark.parametrize(
    ("noun", "gender"),
    [("landlady", "she"), ("cabman", "he"), ("cabwoman", "she"), ("mother-in-law", "she"), ("salesperson", None)],
)
def test_nouns_for_people_tell_gender(noun: str, gender: str | None) -> None:
    assert is_person_noun(noun)
    assert noun_gender(noun) == gender


@pytest.mark.parametrize("noun", ["table", "voice", "hand", "moment"])
def test_other_nouns_are_no_people(noun: str) -> None:
    assert not is_person_noun(noun)
    assert noun_gender(noun) is None


def test_sets_that_belong_together_do() -> None:
    assert INDEFINITE <= FUNCTION_WORDS
    assert TITLES.keys() >= GIVEN_NAME_TITLES
    assert KIN.keys() <= PERSON_NOUNS.keys()
    assert set(KIN_FORMS.values()) <= KIN.keys()
    assert {"sir", "madam", "miss"} <= ADDRESSES


def test_mr_and_mrs_tell_gender_and_doctors_do_not() -> None:
    assert (TITLES["mr"], TITLES["mrs"], TITLES["dr"], TITLES["captain"]) == ("he", "she", None, None)


def test_all_words_are_in_small_letters() -> None:
    for words in (PRONOUNS, TITLES, PERSON_NOUNS, FUNCTION_WORDS):
        assert all(word == word.lower() for word in words)


def test_whatever_kin_are_called_tells_their_gender() -> None:
    assert {form: noun_gender(form) for form in KIN_FORMS} == {form: KIN[kin] for form, kin in KIN_FORMS.items()}
    assert (noun_gender("mam"), noun_gender("da"), noun_gender("cousin")) == ("she", "he", None)
