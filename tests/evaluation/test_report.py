"""A report pools works, nests its figures, and says what could not be scored."""

import json

import pytest
from rich.console import Console

from storyworld.evaluation.report import Report, WorkResult, as_json, report
from storyworld.evaluation.scores import f1, share
from storyworld.evaluation.table import report_table

RESULTS = [
    WorkResult(
        name="b",
        scores={
            "speakers.overall": share(3, 4),
            "speakers.errors.span_missed": share(1, 4),
            "quotes.exact": share(0, 0),
            "entities.f1": f1(1, 2, 1, 4),
        },
        n_words=100,
        seconds=0.25,
        missing=("events",),
    ),
    WorkResult(
        name="a",
        scores={"speakers.overall": share(1, 4), "speakers.errors.span_missed": share(3, 4)},
        n_words=1000,
        seconds=1.0,
        false_quotations=2,
    ),
]


@pytest.fixture
def pooled() -> Report:
    return report("pdnc", "d1" * 32, RESULTS)


def test_figures_nest_by_their_paths(pooled: Report) -> None:
    figures = json.loads(json.dumps(as_json(pooled, "1.2.3")))
    assert figures["corpus"] == "pdnc"
    assert figures["version"] == "1.2.3"
    assert figures["data_digest"] == "d1" * 32
    assert figures["works"] == ["a", "b"]
    assert figures["speakers"] == {"overall": 0.5, "errors": {"span_missed": 0.5}}
    assert figures["entities"] == {"f1": pytest.approx(1 / 3)}
    assert figures["quotes"] == {"false_in_works_without": 2}


def test_detail_has_intervals_precision_and_recall(pooled: Report) -> None:
    detail = as_json(pooled, "1")["detail"]
    assert isinstance(detail, dict)
    speakers = detail["speakers.overall"]
    assert (speakers["low"], speakers["high"], speakers["n_gold"], speakers["n_works"]) == (0.25, 0.75, 8, 2)
    assert "precision" not in speakers
    entities = detail["entities.f1"]
    assert (entities["precision"], entities["recall"], entities["n_works"]) == (0.5, 0.25, 1)


def test_each_work_has_its_own_figures(pooled: Report) -> None:
    assert as_json(pooled, "1")["per_work"] == {
        "a": {
            "n_words": 1000,
            "seconds": 1.0,
            "false_quotations": 2,
            "speakers.overall": 0.25,
            "speakers.errors.span_missed": 0.75,
        },
        "b": {
            "n_words": 100,
            "seconds": 0.25,
            "missing": ["events"],
            "speakers.overall": 0.75,
            "speakers.errors.span_missed": 0.25,
            "entities.f1": pytest.approx(1 / 3),
        },
    }


def test_missing_layers_are_said(pooled: Report) -> None:
    assert pooled.notes == ("1 of 2 works have no gold events; they do not count there.",)


def test_the_table_shows_headlines_in_percent(pooled: Report) -> None:
    console = Console(width=100)
    with console.capture() as captured:
        console.print(report_table(pooled))
    lines = [line.split() for line in captured.get().splitlines()]
    assert ["speakers,", "end", "to", "end", "50.0", "25.0", "–", "75.0", "8", "2"] in lines
    assert ["entities,", "with", "pronouns", "33.3", "33.3", "–", "33.3", "50.0", "25.0", "4", "1"] in lines
    assert ["Wrong", "speakers,", "%", "of", "all", "quotations:", "span", "missed", "50.0"] in lines
    assert ["False", "quotations", "in", "1", "works", "without", "any:", "2", "(a", "2)"] in lines
    assert ["2", "works,", "1,100", "words,", "read", "in", "1.2", "s;", "data", "d1d1d1d1d1d1"] in lines
    assert not any("quotations, exact" in " ".join(line) for line in lines)


def test_parts_of_a_corpus_are_pooled_and_shown_apart() -> None:
    works = [("b", "east", 1), ("a", "west", 2), ("c", "east", 4)]
    found = report(
        "ud",
        "d1" * 32,
        [
            WorkResult(name=name, scores={"given.las": share(n, 4)}, n_words=1, seconds=0.0, subcorpus=part)
            for name, part, n in works
        ],
    )
    assert {path: measure.value for path, measure in found.measures.items()} == {
        "east.given.las": 0.625,
        "west.given.las": 0.5,
    }
    assert as_json(found, "1")["east"] == {"given": {"las": 0.625}}
    assert "east.given.las" in found.headlines
    assert "given.las" not in found.headlines
    console = Console(width=100)
    with console.capture() as captured:
        console.print(report_table(found))
    assert [line.split()[0] for line in captured.get().splitlines()[1:5]] == ["east", "LAS,", "west", "LAS,"]
