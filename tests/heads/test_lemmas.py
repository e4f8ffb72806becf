import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyworld.heads.lemmas import Lemmatizer, apply_script, script_of


@pytest.mark.parametrize(
    ("word", "lemma"),
    [("walked", "walk"), ("went", "go"), ("Lives", "life"), ("Anna", "Anna"), ("n’t", "not"), ("'s", "be"), (".", ".")],
)
def test_a_script_leads_from_word_to_lemma(word: str, lemma: str) -> None:
    assert apply_script(word, script_of(word, lemma)) == lemma


@given(st.text("abcdeABC", min_size=1, max_size=8), st.text("abcde", min_size=1, max_size=8))
def test_any_lemma_in_small_letters_has_a_script(word: str, lemma: str) -> None:
    assert apply_script(word, script_of(word, lemma)) == lemma


def test_words_alike_have_one_script() -> None:
    assert script_of("Carries", "carry") == script_of("tries", "try")


def test_a_script_that_takes_more_than_there_is_gives_nothing() -> None:
    assert apply_script("is", "l4+go") is None


def test_the_first_script_that_fits_is_taken() -> None:
    assert Lemmatizer().lemma("is", ["l4+go", "l2+be"]) == "be"


def test_without_one_that_fits_a_word_is_its_own_lemma() -> None:
    assert Lemmatizer().lemma("Is", ["l4+go"]) == "is"


def test_a_script_fits_only_words_that_end_as_those_that_it_was_learned_from() -> None:
    scripts, endings = ["l2+e", "l0+"], {"l2+e": {"im"}, "l0+": {""}}
    lemmatizer = Lemmatizer(endings=endings)
    assert lemmatizer.lemma("him", scripts) == "he"
    assert lemmatizer.lemma("cousin", scripts) == "cousin"


def test_a_script_that_makes_a_known_word_goes_before_one_that_makes_none() -> None:
    lemmatizer = Lemmatizer({"sigh", "horse"}.__contains__)
    assert lemmatizer.lemma("sighed", ["l1+", "l2+"]) == "sigh"
    assert lemmatizer.lemma("horses", ["l1+", "l2+"]) == "horse"
    assert lemmatizer.lemma("zorped", ["l1+", "l2+"]) == "zorpe"


def test_what_is_remembered_of_a_word_hangs_on_its_script() -> None:
    lemmatizer = Lemmatizer()
    assert [lemmatizer.lemma("saw", scripts) for scripts in (["l2+ee"], ["l0+"], ["l2+ee"])] == ["see", "saw", "see"]
