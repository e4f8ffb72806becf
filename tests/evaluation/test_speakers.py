"""Speakers are scored end to end: whole quotations, a missed one wrong."""

from pathlib import Path

import pytest

from goldcorpora import QUARRY, write_litbank, write_pdnc
from storyworld.evaluation.addressees import addressee_scores
from storyworld.evaluation.scores import value
from storyworld.evaluation.speakers import speaker_scores, verdict
from storyworld.gold import litbank, pdnc
from storyworld.gold.overlaps import Overlaps
from storyworld.gold.work import GoldWork
from storyworld.spans import Span
from storyworld.story import Quote

IDENTITY = {"thomas": "0", "tom": "0", "anna": "1", "ned": "2", "narrator": "2"}


@pytest.fixture
def quarry(tmp_path: Path) -> GoldWork:
    return pdnc.load(write_pdnc(tmp_path), "Quarry")


def quote(words: str, speaker: str | None, *addressees: str) -> Quote:
    start = QUARRY.index(words)
    return Quote(id=words, start=start, end=start + len(words), kind="speech", speaker=speaker, addressees=addressees)


def figures(work: GoldWork, quotes: list[Quote]) -> dict[str, float | None]:
    scores = speaker_scores(work, quotes, IDENTITY) | addressee_scores(work, quotes, IDENTITY)
    return {path.partition(".")[2]: value(score) for path, score in scores.items()}


def test_every_quotation_counts_and_each_fault_has_its_cause(quarry: GoldWork) -> None:
    found = figures(
        quarry,
        [quote('"Where is Mrs. Vane?"', "tom"), quote('"Gone,"', None), quote('"Well, well,"', "stranger")],
    )
    assert found["overall"] == found["macro"] == found["first_person"] == 0.25
    assert found["errors.span_missed"] == 0.25
    assert found["errors.speaker_null"] == 0.25
    assert found["errors.unmapped"] == 0.25
    assert found["errors.wrong_person"] == 0
    assert (found["explicit"], found["anaphoric"], found["implicit"]) == (1, 0, 0)
    assert (found["major"], found["minor"]) == (0.5, 0)
    assert "intermediate" not in found


def test_unknown_speakers_are_left_out_of_one_figure_only(quarry: GoldWork) -> None:
    quotes = [
        quote('"Where is Mrs. Vane?"', "tom"),
        quote('"Gone,"', "narrator"),
        quote('"and not a word left."', "ned"),
        quote('"Well, well,"', "tom"),
        quote('" Hush!"', "anna"),
    ]
    found = figures(quarry, quotes)
    assert found["overall"] == 0.75
    assert found["known"] == 1
    assert found["parts"] == 0.8
    assert found["errors.wrong_person"] == 0.25


def test_the_half_of_a_split_person_that_speaks_less_is_wrong_in_one_figure(quarry: GoldWork) -> None:
    quotes = [quote('"Where is Mrs. Vane?"', "tom"), quote('"Well, well,"', "thomas"), quote("up", "tom")]
    found = figures(quarry, quotes)
    assert found["overall"] == 0.5
    assert found["unsplit"] == 0.25


def test_the_speaker_of_most_code_points_decides_for_the_whole(quarry: GoldWork) -> None:
    long_part_right = [quote('"Gone,"', "tom"), quote('"and not a word left."', "ned")]
    long_part_wrong = [quote('"Gone,"', "ned"), quote('"and not a word left."', "tom")]
    assert figures(quarry, long_part_right)["anaphoric"] == 1
    assert figures(quarry, long_part_wrong)["anaphoric"] == 0
    assert figures(quarry, long_part_wrong)["parts"] == 0.2


def test_of_two_equal_speakers_the_first_in_the_text_counts() -> None:
    quotes = [
        Quote(id="b", start=4, end=8, kind="speech", speaker="tom"),
        Quote(id="a", start=0, end=4, kind="speech", speaker="ned"),
    ]
    assert verdict([Span(0, 8)], "2", Overlaps(quotes), IDENTITY) == "right"
    assert verdict([Span(0, 8)], "0", Overlaps(quotes), IDENTITY) == "wrong_person"


def test_without_gold_speakers_there_is_no_figure(tmp_path: Path) -> None:
    folder = write_litbank(tmp_path)
    (folder / "coref/tsv/9_mill_brat.ann").unlink()
    work = litbank.load(folder, "9_mill")
    assert speaker_scores(work, work.story.quotes or (), {}) == {}


def test_addressees_are_sets_of_gold_people(quarry: GoldWork) -> None:
    # In the gold: Ned for the first, Tom for the second in two parts, none for the third, Anna for the last.
    quotes = [
        quote('"Where is Mrs. Vane?"', "tom", "ned", "narrator", "stranger"),
        quote('"Gone,"', "ned", "tom"),
        quote('"and not a word left."', "ned", "anna"),
        quote('"Well, well,"', "tom", "anna"),
    ]
    (score,) = addressee_scores(quarry, quotes, IDENTITY).values()
    assert score.counts == (2, 4, 2, 3)


def test_without_gold_addressees_there_is_no_figure(tmp_path: Path) -> None:
    work = litbank.load(write_litbank(tmp_path), "9_mill")
    assert addressee_scores(work, work.story.quotes or (), {}) == {}
