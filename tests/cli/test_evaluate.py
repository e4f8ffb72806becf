"""`storyworld evaluate` prints a table, writes figures, and keeps floors."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from msgspec.structs import replace

from goldcorpora import (
    read_given_naively,
    read_mentions_naively,
    read_naively,
    read_words_naively,
    write_litbank,
    write_pdnc,
    write_treebank,
)
from storyworld import __version__
from storyworld.cli import cli
from storyworld.settings import Settings
from storyworld.story import Story
from tinybundle import DESCRIPTION, tiny_bundle


@pytest.fixture(autouse=True)
def naive_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storyworld.pipeline.read_text", read_naively, raising=False)
    monkeypatch.setattr("storyworld.pipeline.read_words", read_words_naively, raising=False)
    monkeypatch.setattr("storyworld.pipeline.read_given", read_given_naively, raising=False)
    monkeypatch.setattr("storyworld.pipeline.read_mentions", read_mentions_naively, raising=False)


@pytest.fixture
def pdnc(tmp_path: Path) -> Path:
    return write_pdnc(tmp_path / "pdnc")


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, ["evaluate", *map(str, arguments)])


def test_the_table_is_printed(pdnc: Path) -> None:
    result = run("pdnc", "--data", pdnc)
    assert result.exit_code == 0, result.output
    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert "quotations, exact 100.0 100.0 – 100.0 5 1" in lines
    assert "speakers, end to end 0.0 0.0 – 0.0 4 1" in lines


def test_quotations_and_people_are_given_where_that_is_asked_for(pdnc: Path, tmp_path: Path) -> None:
    result = run("pdnc", "--data", pdnc, "--given")
    assert result.exit_code == 0, result.output
    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert "speakers, end to end 0.0 0.0 – 0.0 4 1" in lines
    assert "quotations and people given 50.0 50.0 – 50.0 4 1" in lines
    refused = run("litbank", "--data", write_litbank(tmp_path / "litbank"), "--given")
    assert refused.exit_code == 1
    assert "Only pdnc has quotations and people to give" in refused.output


def test_figures_are_written_whole(pdnc: Path, tmp_path: Path) -> None:
    out = tmp_path / "figures.json"
    assert run("pdnc", "--data", pdnc, "--json", out).exit_code == 0
    figures = json.loads(out.read_text())
    assert figures["version"] == __version__
    assert figures["works"] == ["Quarry"]
    assert figures["quotes"]["overlap"] == 1.0
    assert figures["speakers"]["errors"]["speaker_null"] == 1.0


def test_figures_on_standard_output_are_alone_there(pdnc: Path) -> None:
    result = run("pdnc", "--data", pdnc, "--json", "-")
    assert json.loads(result.stdout)["corpus"] == "pdnc"
    assert "speakers, end to end" in result.stderr


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Settings | None]]:
    """The texts that were read, each with the settings that it was read with."""
    texts: list[tuple[str, Settings | None]] = []

    def read(text: str, settings: Settings | None = None) -> Story:
        texts.append((text, settings))
        return read_naively(text)

    monkeypatch.setattr("storyworld.pipeline.read_text", read)
    return texts


def test_each_work_is_read_with_the_bundle_that_has_not_seen_it(
    tmp_path: Path, told: list[tuple[str, Settings | None]]
) -> None:
    folder = write_litbank(tmp_path / "litbank")
    for name in ("9_mill", "10_rain"):
        tiny_bundle(tmp_path / "folds" / name, description=replace(DESCRIPTION, held_out=(name,)))
    assert run("litbank", "--data", folder, "--folds", tmp_path / "folds").exit_code == 0
    assert [Path(str(settings and settings.bundle)).name for _, settings in told] == ["10_rain", "9_mill"]


def test_a_folder_without_bundles_of_folds_is_one_sentence(tmp_path: Path) -> None:
    result = run("litbank", "--data", write_litbank(tmp_path / "litbank"), "--folds", tmp_path)
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert "no bundles of folds" in result.stderr


def test_works_that_the_networks_were_trained_on_are_told(tmp_path: Path) -> None:
    folder = write_litbank(tmp_path / "litbank")
    bundle = tiny_bundle(tmp_path / "tiny", description=replace(DESCRIPTION, trained_on=("9_mill", "7_other")))
    assert "no test: 1 of the works" in run("litbank", "--data", folder, "--bundle", bundle.folder).stderr
    assert "no test" not in run("litbank", "--data", folder, "--bundle", "none").stderr


def test_rules_alone_can_be_asked_for(pdnc: Path, told: list[tuple[str, Settings | None]]) -> None:
    run("pdnc", "--data", pdnc, "--bundle", "none")
    assert [settings and settings.bundle for _, settings in told] == [None]


def test_texts_are_disturbed_before_they_are_read(pdnc: Path, told: list[tuple[str, Settings | None]]) -> None:
    assert run("pdnc", "--data", pdnc, "--disturb", "small").exit_code == 0
    assert all(text == text.lower() for text, _ in told)


def test_disturbed_texts_have_no_floors(pdnc: Path, tmp_path: Path) -> None:
    result = run("pdnc", "--data", pdnc, "--disturb", "small", "--update-floors", tmp_path / "floors.json")
    assert result.exit_code == 1
    assert not (tmp_path / "floors.json").exists()


def test_works_are_chosen_by_name(tmp_path: Path) -> None:
    folder = write_litbank(tmp_path / "litbank")
    out = tmp_path / "figures.json"
    run("litbank", "--data", folder, "--works", "10_rain", "--json", out)
    figures = json.loads(out.read_text())
    assert figures["works"] == ["10_rain"]
    assert figures["quotes"] == {
        "exact": 0.0,
        "exact_f1": 0.0,
        "exact_precision": 0.0,
        "overlap_precision": 0.0,
        "false_in_works_without": 1,
    }


def test_a_bad_folder_is_one_sentence(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        result = run("pdnc", "--data", folder)
        assert result.exit_code == 1
        assert result.stderr.startswith("Error: ")
        assert len(result.stderr.splitlines()) == 1


def test_no_place_for_the_figures_is_found_out_first(pdnc: Path, tmp_path: Path) -> None:
    result = run("pdnc", "--data", pdnc, "--json", tmp_path / "none" / "figures.json")
    assert result.exit_code == 1
    assert "its folder does not exist" in result.stderr
    assert result.stdout == ""


def test_floors_are_raised_held_and_missed(pdnc: Path, tmp_path: Path) -> None:
    floors = tmp_path / "floors.json"
    assert run("pdnc", "--data", pdnc, "--update-floors", floors).exit_code == 0
    assert json.loads(floors.read_text())["pdnc"]["floors"]["quotes.exact"] == 1.0
    assert run("pdnc", "--data", pdnc, "--floors", floors).exit_code == 0
    held = json.loads(floors.read_text())
    held["pdnc"]["floors"]["speakers.overall"] = 0.5
    floors.write_text(json.dumps(held))
    missed = run("pdnc", "--data", pdnc, "--floors", floors)
    assert missed.exit_code == 1
    assert "speakers.overall is 0.0000 and fell below its floor of 0.5000" in missed.stderr
    refused = run("pdnc", "--data", pdnc, "--update-floors", floors)
    assert refused.exit_code == 1
    assert json.loads(floors.read_text()) == held
    assert run("pdnc", "--data", pdnc, "--update-floors", floors, "--allow-regression").exit_code == 0
    assert json.loads(floors.read_text())["pdnc"]["floors"]["speakers.overall"] == 0.0


def test_floors_of_other_data_are_said(pdnc: Path, tmp_path: Path) -> None:
    floors = tmp_path / "floors.json"
    run("pdnc", "--data", pdnc, "--update-floors", floors)
    people = pdnc / "Quarry" / "character_info.csv"
    people.write_text(people.read_text().replace("minor", "major"))
    result = run("pdnc", "--data", pdnc, "--floors", floors)
    assert result.exit_code == 1
    assert "are for other data" in result.stderr


def test_treebanks_are_read_with_their_words_given_and_shown_one_by_one(tmp_path: Path) -> None:
    folder, out, floors = write_treebank(tmp_path / "ud"), tmp_path / "figures.json", tmp_path / "floors.json"
    result = run("ud", "--data", folder, "--json", out, "--update-floors", floors)
    assert result.exit_code == 0, result.output
    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert "en_mill-ud-test" in lines
    assert any(line.startswith("UPOS, words given 15.8") and line.endswith(" 19 2") for line in lines)
    figures = json.loads(out.read_text())
    assert figures["works"] == ["en_mill-ud-test/oars", "en_mill-ud-test/snow"]
    assert set(figures["en_mill-ud-test"]["given"]) == {"upos", "uas", "las", "las_full"}
    assert json.loads(floors.read_text())["ud"]["floors"]["en_mill-ud-test.given.upos"] == 0.1578
    assert run("ud", "--data", folder, "--floors", floors).exit_code == 0
    only = run("ud", "--data", folder, "--works", "en_mill-ud-train")
    assert "en_mill-ud-train" in only.stdout
    assert "en_mill-ud-test" not in only.stdout
