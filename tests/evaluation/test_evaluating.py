"""A corpus is read raw, work by work, and pooled."""

from pathlib import Path

import pytest

from goldcorpora import QUARRY, read_naively, write_litbank, write_pdnc
from storyworld.errors import DataError, NoStoryError
from storyworld.evaluation.evaluating import evaluate
from storyworld.story import Story


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
