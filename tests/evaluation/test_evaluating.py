"""A corpus is read raw, work by work, and pooled."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from goldcorpora import (
    OARS_TEXT,
    QUARRY,
    read_given_naively,
    read_naively,
    read_words_naively,
    story,
    write_litbank,
    write_pdnc,
    write_treebank,
)
from storyworld.errors import DataError, NoStoryError
from storyworld.evaluation.evaluating import evaluate
from storyworld.spans import Span
from storyworld.story import Character, Mention, Story, Tokens


def test_the_reader_is_given_the_raw_text_and_nothing_else(tmp_path: Path) -> None:
    texts: list[str] = []

    def reader(text: str) -> Story:
        texts.append(text)
        return read_naively(text)

    told: list[tuple[int, int, str]] = []
    report = evaluate("pdnc", write_pdnc(tmp_path), reader, on_work=lambda *work: told.append(work))
    assert texts == [QUARRY]
    assert told == [(1, 1, "Quarry")]
    assert report.measures["quotes.exact"].value == 1
    assert report.results[0].n_words == len(QUARRY.split())


def test_false_quotations_are_counted_by_work(tmp_path: Path) -> None:
    report = evaluate("litbank", write_litbank(tmp_path), read_naively)
    assert [result.name for result in report.results] == ["10_rain", "9_mill"]
    assert report.false_quotations == {"10_rain": 1}
    assert report.notes[0] == "1 of 2 works have no gold coreference; they do not count there."
    assert report.measures["quotes.exact_recall"].value == 1
    assert report.measures["quotes.exact_precision"].value == 0.75
    assert not any(path.startswith(("coreference", "entities", "events")) for path in report.measures)


def test_more_processes_give_the_same_report(tmp_path: Path) -> None:
    folder = write_litbank(tmp_path)
    alone = evaluate("litbank", folder, read_naively)
    together = evaluate("litbank", folder, read_naively, n_jobs=2)
    assert together.measures == alone.measures
    assert [result.scores for result in together.results] == [result.scores for result in alone.results]
    assert together.data_digest == alone.data_digest


def test_a_subset_has_its_own_digest(tmp_path: Path) -> None:
    folder = write_litbank(tmp_path)
    one = evaluate("litbank", folder, read_naively, works=["9_mill"])
    assert [result.name for result in one.results] == ["9_mill"]
    assert one.data_digest != evaluate("litbank", folder, read_naively).data_digest


def test_a_work_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    def reader(text: str) -> Story:
        raise NoStoryError("There is no story in it.")

    with pytest.raises(DataError, match=r"Reading Quarry failed: There is no story in it\."):
        evaluate("pdnc", write_pdnc(tmp_path), reader)


def test_a_missing_folder_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="There is no folder"):
        evaluate("pdnc", tmp_path / "none", read_naively)


def test_mentions_are_given_where_the_gold_has_them(tmp_path: Path) -> None:
    def mention_reader(text: str, mentions: Sequence[Mention]) -> Story:
        return story(text, mentions=tuple(replace(mention, entity="c1") for mention in mentions))

    folder = write_litbank(tmp_path)
    report = evaluate("litbank", folder, read_naively, given_reader=mention_reader)
    assert report.measures["given_coreference.mentions"].value == 1
    assert 0 < report.measures["given_coreference.conll"].value < 1
    assert "given_coreference.conll" not in evaluate("litbank", folder, read_naively).measures


def test_words_are_given_where_the_gold_says_what_they_are(tmp_path: Path) -> None:
    texts: list[str] = []

    def word_reader(text: str, sentences: Sequence[Sequence[Span]]) -> Story:
        texts.append(text)
        return read_words_naively(text, sentences)

    folder = write_treebank(tmp_path / "ud")
    report = evaluate("ud", folder, read_naively, given_reader=word_reader, works=["en_mill-ud-test/oars"])
    assert texts == [OARS_TEXT]
    assert set(report.results[0].scores) == {"given.upos", "given.uas", "given.las", "given.las_full"}
    assert evaluate("ud", folder, read_naively).measures == {}


def test_quotations_and_people_are_given_with_their_marks_and_names(tmp_path: Path) -> None:
    told: list[tuple[list[str], list[str]]] = []

    def reader(text: str, quotations: Sequence[Span], cast: Sequence[Character]) -> Story:
        told.append(([span.of(text) for span in quotations], [person.name for person in cast]))
        return read_given_naively(text, quotations, cast)

    report = evaluate("pdnc", write_pdnc(tmp_path), read_naively, given_reader=reader)
    [(quotations, people)] = told
    assert quotations[:2] == ['"Where is Mrs. Vane?"', '"Gone,"']
    assert people[:2] == ["Tom Brill", "Anna Vane"]
    assert report.measures["given_speakers.overall"].value == 0.5
    assert report.measures["speakers.overall"].value == 0


def test_each_treebank_has_its_own_figures(tmp_path: Path) -> None:
    works = ["en_mill-ud-test", "en_mill-ud-train"]
    folder = write_treebank(tmp_path)
    report = evaluate("ud", folder, read_naively, given_reader=read_words_naively, works=works)
    assert report.subcorpora == ("en_mill-ud-test", "en_mill-ud-train")
    assert report.measures["en_mill-ud-test.given.upos"].value == pytest.approx(3 / 19)
    assert report.measures["en_mill-ud-test.given.upos"].n_works == 2
    assert report.measures["en_mill-ud-train.given.upos"].value == pytest.approx(1 / 3)
    assert "given.upos" not in report.measures
    assert report.notes == ()
    assert report.false_quotations == {}


def test_in_a_document_that_is_no_story_no_word_is_found(tmp_path: Path) -> None:
    def reader(text: str) -> Story:
        if "Snow" in text:
            raise NoStoryError("There is no story in it.")
        return story(text, tokens=Tokens(start=(0,), end=(1,)), sentences=())

    report = evaluate("ud", write_treebank(tmp_path), reader)
    words = report.measures["en_mill-ud-test.tokens.words"]
    assert (words.n_gold, words.n_works) == (19, 2)
    assert words.recall == pytest.approx(1 / 19)


def test_given_words_that_come_back_changed_name_the_work(tmp_path: Path) -> None:
    def word_reader(text: str, sentences: Sequence[Sequence[Span]]) -> Story:
        return read_words_naively(text, sentences[:1])

    with pytest.raises(DataError, match=r"in en_mill-ud-test/oars .+ not those that were given\."):
        evaluate("ud", write_treebank(tmp_path), read_naively, given_reader=word_reader)
