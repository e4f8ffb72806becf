"""A work is scored in the layers that both sides have."""

from pathlib import Path

import msgspec
import pytest

from goldcorpora import read_naively, story, write_litbank, write_pdnc
from storyworld.errors import DataError
from storyworld.evaluation.causes import CAUSES
from storyworld.evaluation.scores import value
from storyworld.evaluation.works import work_scores
from storyworld.gold import litbank, pdnc
from storyworld.gold.work import GoldWork
from storyworld.story import Event


@pytest.fixture
def mill(tmp_path: Path) -> GoldWork:
    return litbank.load(write_litbank(tmp_path), "9_mill")


def test_gold_against_itself_is_perfect(mill: GoldWork) -> None:
    figures = {path: value(score) for path, score in work_scores(mill, mill.story).items()}
    assert {path for path, figure in figures.items() if figure != 1} == {
        "speakers.calibration",
        *(f"speakers.causes.{cause}" for cause in CAUSES),
        "speakers.errors.span_missed",
        "speakers.errors.speaker_null",
        "speakers.errors.unmapped",
        "speakers.errors.wrong_person",
    }
    groups = {path.split(".")[0] for path in figures}
    assert groups == {"coreference", "entities", "events", "quotes", "speakers"}


def test_a_layer_that_was_not_computed_has_no_figure(mill: GoldWork) -> None:
    assert work_scores(mill, story(mill.story.text)) == {}
    only_quotes = work_scores(mill, story(mill.story.text, quotes=mill.story.quotes))
    assert {path.split(".")[0] for path in only_quotes} == {"quotes"}


def test_a_naive_reader_finds_quotations_and_no_speaker(tmp_path: Path) -> None:
    quarry = pdnc.load(write_pdnc(tmp_path), "Quarry")
    scores = work_scores(quarry, read_naively(quarry.story.text))
    assert value(scores["quotes.exact"]) == 1
    assert value(scores["speakers.overall"]) == 0
    assert value(scores["speakers.errors.speaker_null"]) == 1


def test_corrupted_gold_is_marked_down(mill: GoldWork) -> None:
    mentions = list(mill.story.mentions or ())
    she = mentions[2]
    mentions[2] = msgspec.structs.replace(she, entity="1")
    mentions[3] = msgspec.structs.replace(mentions[3], category="LOC")
    del mentions[4]
    corrupted = msgspec.structs.replace(mill.story, mentions=tuple(mentions))
    figures = {path: value(score) for path, score in work_scores(mill, corrupted).items()}
    assert figures["coreference.mentions"] == pytest.approx(12 / 13)
    assert figures["coreference.muc"] == pytest.approx(2 * (2 / 3) * (2 / 4) / (2 / 3 + 2 / 4))
    assert figures["entities.f1"] == pytest.approx(10 / 13)
    assert figures["entities.FAC"] == figures["entities.LOC"] == 0
    assert figures["entities.no_pronouns.PER"] == pytest.approx(4 / 5)
    assert figures["speakers.overall"] == 1


def test_events_are_scored_from_either_layer(mill: GoldWork) -> None:
    text = mill.story.text
    said, waited, lamp = text.index("said"), text.index("waited"), text.index("lamp")
    events = tuple(Event(start=start, end=start + n) for start, n in ((said, 4), (waited, 6), (lamp, 4)))
    scores = work_scores(mill, story(text, events=events))
    assert value(scores["events.f1"]) == pytest.approx(2 / 3)


def test_a_changed_text_cannot_be_compared(mill: GoldWork) -> None:
    with pytest.raises(DataError, match="9_mill was changed in reading"):
        work_scores(mill, story(mill.story.text + "."))
