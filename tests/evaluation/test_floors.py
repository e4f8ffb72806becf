"""Floors hold figures up, and are for one set of data."""

from pathlib import Path

import pytest

from storyworld.errors import DataError
from storyworld.evaluation.floors import CorpusFloors, dumps, fallen, load, loads, raised
from storyworld.evaluation.headlines import FAULTS, HEADLINES
from storyworld.evaluation.report import Report, WorkResult, report
from storyworld.evaluation.scores import share

OTHER = CorpusFloors("other", {"events.f1": 0.7})


def measured(overall: int = 2, digest: str = "data") -> Report:
    scores = {
        "speakers.overall": share(overall, 3),
        "speakers.errors.span_missed": share(1, 3),
        "entities.VEH": share(1, 4),
    }
    return report("pdnc", digest, [WorkResult(name="a", scores=scores, n_words=1, seconds=0.0)])


def floors(**figures: float) -> dict[str, CorpusFloors]:
    by_path = {path.replace("_", ".", 1): figure for path, figure in figures.items()}
    return {"litbank": OTHER, "pdnc": CorpusFloors("data", by_path)}


def test_figures_at_their_floor_or_above_hold() -> None:
    assert fallen(measured(), floors(speakers_overall=2 / 3, entities_VEH=0.1)) == []


def test_a_processor_that_rounds_otherwise_is_forgiven_and_no_more() -> None:
    assert fallen(measured(), floors(speakers_overall=2 / 3 + 0.0009)) == []
    assert len(fallen(measured(), floors(speakers_overall=2 / 3 + 0.0011))) == 1


def test_what_fell_is_named() -> None:
    assert fallen(measured(), floors(speakers_overall=0.7, entities_VEH=0.25, addressees_f1=0.1)) == [
        "speakers.overall is 0.6667 and fell below its floor of 0.7000.",
        "addressees.f1 has a floor of 0.1000 and was not computed.",
    ]


def test_other_data_are_said_and_not_compared() -> None:
    (sentence,) = fallen(measured(digest="another"), floors(speakers_overall=0.9))
    assert "other data (digest data, here another)" in sentence
    assert fallen(measured(), {"litbank": OTHER}) == ["There are no floors for pdnc."]


def test_headlines_get_floors_that_the_same_report_holds() -> None:
    first = raised(measured(), {"litbank": OTHER}, allow_regression=False)
    assert first == {"litbank": OTHER, "pdnc": CorpusFloors("data", {"speakers.overall": 0.6666})}
    assert fallen(measured(), first) == []


def test_floors_rise_and_further_ones_are_kept() -> None:
    before = floors(speakers_overall=0.5, entities_VEH=0.2)
    after = raised(measured(), before, allow_regression=False)
    assert after["pdnc"].floors == {"speakers.overall": 0.6666, "entities.VEH": 0.25}
    assert after["litbank"] == OTHER


def test_a_floor_is_lowered_only_with_leave() -> None:
    before = floors(speakers_overall=0.6)
    with pytest.raises(DataError, match=r"stay as they are: speakers\.overall is 0\.3333"):
        raised(measured(1), before, allow_regression=False)
    assert raised(measured(1), before, allow_regression=True)["pdnc"].floors == {"speakers.overall": 0.3333}


def test_floors_move_to_other_data_only_with_leave() -> None:
    before = floors(speakers_overall=0.6)
    with pytest.raises(DataError, match="other data"):
        raised(measured(digest="new"), before, allow_regression=False)
    assert raised(measured(digest="new"), before, allow_regression=True)["pdnc"].data_digest == "new"


def test_floors_survive_a_file(tmp_path: Path) -> None:
    before = floors(speakers_overall=0.6)
    (tmp_path / "floors.json").write_bytes(dumps(before))
    assert load(tmp_path / "floors.json") == before
    assert dumps(before).startswith(b'{\n  "litbank": {\n    "data_digest": "other",')


def test_damaged_or_missing_floors_are_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="damaged"):
        loads(b'{"pdnc": {"floors": {}}}')
    with pytest.raises(DataError, match="Cannot read the floors"):
        load(tmp_path / "none.json")


def test_what_is_better_the_lower_it_is_has_no_floor() -> None:
    assert HEADLINES.keys() >= FAULTS
    scores = {"cast.sound": share(1, 2), "cast.invented": share(1, 4)}
    found = report("pdnc", "data", [WorkResult(name="a", scores=scores, n_words=1, seconds=0.0)])
    assert raised(found, {}, allow_regression=False)["pdnc"].floors == {"cast.sound": 0.5}
