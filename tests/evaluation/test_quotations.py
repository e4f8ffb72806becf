"""Quotations are scored by their borders, with the marks where the gold has them."""

from pathlib import Path

import pytest

from goldcorpora import QUARRY, story, write_litbank, write_pdnc
from storyworld.evaluation.quotations import bare, false_quotations, quotation_scores, spoken
from storyworld.evaluation.scores import value
from storyworld.gold import litbank, pdnc
from storyworld.gold.work import GoldWork
from storyworld.spans import Span
from storyworld.story import Quote, QuoteKind


@pytest.fixture
def mill(tmp_path: Path) -> GoldWork:
    return litbank.load(write_litbank(tmp_path), "9_mill")


@pytest.fixture
def quarry(tmp_path: Path) -> GoldWork:
    return pdnc.load(write_pdnc(tmp_path), "Quarry")


def quote(text: str, words: str, kind: QuoteKind = "speech") -> Quote:
    start = text.index(words)
    return Quote(id=words, start=start, end=start + len(words), kind=kind)


def test_gold_against_itself_is_perfect(mill: GoldWork, quarry: GoldWork) -> None:
    for work in (mill, quarry):
        scores = quotation_scores(work, spoken(work.story) or ())
        assert {value(score) for score in scores.values()} == {1.0}


def test_with_marks_in_the_gold_a_lost_mark_is_wrong(mill: GoldWork) -> None:
    text = mill.story.text
    found = [quote(text, '"I will not,"'), quote(text, 'be ordered about."'), quote(text, "waited")]
    scores = {path: value(score) for path, score in quotation_scores(mill, found).items()}
    assert scores["quotes.exact_precision"] == pytest.approx(1 / 3)
    assert scores["quotes.exact_recall"] == pytest.approx(1 / 3)
    assert scores["quotes.exact"] == scores["quotes.exact_f1"] == pytest.approx(1 / 3)
    assert scores["quotes.overlap"] == pytest.approx(2 / 3)
    assert scores["quotes.overlap_precision"] == pytest.approx(2 / 3)


def test_without_marks_in_the_gold_parts_are_compared_bare(quarry: GoldWork) -> None:
    found = [
        quote(QUARRY, '"Where is Mrs. Vane?"'),
        quote(QUARRY, '"Gone," I said, "and not a word left."'),
        quote(QUARRY, '" Hush!"'),
        quote(QUARRY, "looked up"),
    ]
    scores = {path: value(score) for path, score in quotation_scores(quarry, found).items()}
    assert scores["quotes.exact"] == scores["quotes.exact_recall"] == pytest.approx(2 / 5)
    assert scores["quotes.exact_precision"] == pytest.approx(2 / 4)
    assert scores["quotes.exact_f1"] == pytest.approx(4 / 9)
    assert scores["quotes.overlap"] == pytest.approx(4 / 5)
    assert scores["quotes.overlap_precision"] == pytest.approx(3 / 4)


def test_words_that_nobody_speaks_are_no_quotations() -> None:
    kinds: list[QuoteKind] = ["speech", "scare", "thought", "quoted", "message"]
    text = 'a "b" c'
    quotes = tuple(quote(text, '"b"', kind) for kind in kinds)
    assert [found.kind for found in spoken(story(text, quotes=quotes)) or ()] == ["speech", "thought", "message"]
    assert spoken(story(text)) is None


def test_thoughts_and_letters_without_a_mark_are_no_quotations_of_the_corpora() -> None:
    kinds: list[QuoteKind] = ["speech", "thought", "message"]
    quotes = tuple(quote("abc", "b", kind) for kind in kinds)
    assert [found.kind for found in spoken(story("abc", quotes=quotes)) or ()] == ["speech"]


def test_quotations_are_false_where_the_work_has_none(tmp_path: Path, mill: GoldWork) -> None:
    rain = litbank.load(write_litbank(tmp_path), "10_rain")
    found = [quote(rain.story.text, '"Ferry"')]
    assert false_quotations(rain, found) == 1
    assert false_quotations(rain, []) == 0
    assert false_quotations(mill, found) is None


def test_marks_and_white_space_at_the_ends_do_not_count() -> None:
    text = "“ ‘Never!’ she said.” "
    assert bare(text, Span(0, len(text))) == Span(3, 20)
    assert bare("“”", Span(0, 2)) == Span(0, 0)
