import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from storyworld.cli import cli
from storyworld.exports import FORMATS
from storyworld.story import Story
from storyworld.storyfile import save

TEXT = '"Two coins," said Marit.\n\n"It was one coin last week," Ossian said. He looked at the river.\n'


@pytest.fixture
def story_file(small_story: Story, tmp_path: Path) -> str:
    save(small_story, tmp_path / "salt.json")
    return str(tmp_path / "salt.json")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["export", *arguments])


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {"salt.json"}


def test_one_file_goes_to_standard_output_and_nothing_else_does(story_file: str, small_story: Story) -> None:
    result = run(story_file, "--to", "lines")
    assert result.exit_code == 0
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert "".join(line["text"] for line in lines) == small_story.text
    assert result.stderr == ""


def test_one_file_goes_where_it_is_told(story_file: str, tmp_path: Path) -> None:
    result = run(story_file, "--to", "lines", "--out", str(tmp_path / "any.name"))
    assert result.stdout == ""
    assert result.stderr == f"{tmp_path / 'any.name'}\n"
    assert names_in(tmp_path) == {"any.name"}


@pytest.mark.parametrize(
    ("out", "names"),
    [
        ("salt", {"salt.cast.csv", "salt.lines.csv"}),
        ("two.parts", {"two.parts.cast.csv", "two.parts.lines.csv"}),
        ("salt.csv", {"salt.cast.csv", "salt.lines.csv"}),
        ("salt.lines.csv", {"salt.lines.csv"}),
        (".", {"salt.cast.csv", "salt.lines.csv"}),
    ],
)
def test_several_files_take_out_as_the_beginning_of_their_names(
    out: str, names: set[str], story_file: str, tmp_path: Path
) -> None:
    assert run(story_file, "--to", "csv", "--out", str(tmp_path / out)).exit_code == 0
    assert names_in(tmp_path) == names


@pytest.mark.parametrize(("to", "names"), [("csv", {"salt.cast.csv", "salt.lines.csv"}), ("lines", {"salt.jsonl"})])
def test_a_folder_is_made_where_out_ends_like_one(to: str, names: set[str], story_file: str, tmp_path: Path) -> None:
    assert run(story_file, "--to", to, "--out", f"{tmp_path}/new/", "--quiet").exit_code == 0
    assert names_in(tmp_path / "new") == names


def test_several_formats_under_one_name_are_several_files(story_file: str, tmp_path: Path) -> None:
    out = tmp_path / "new"
    out.mkdir()
    for to in ("lines", "tei", "xray", "csv"):
        assert run(story_file, "--to", to, "--out", str(out / "salt")).exit_code == 0
    assert names_in(out) == {"salt.jsonl", "salt.tei.xml", "salt.xray.json", "salt.cast.csv", "salt.lines.csv"}
    (out / "taken").write_text("")
    assert run(story_file, "--to", "lines", "--out", str(out / "taken")).exit_code == 0
    assert (out / "taken").read_text().startswith('{"line"')


def test_several_files_do_not_go_to_standard_output(story_file: str) -> None:
    result = run(story_file, "--to", "csv")
    assert result.exit_code == 1
    assert ".cast.csv" in result.stderr
    assert "--out" in result.stderr


def test_what_is_not_a_story_file_is_read_first(tmp_path: Path) -> None:
    (tmp_path / "toll.txt").write_text(TEXT, "utf-8")
    result = run(str(tmp_path / "toll.txt"), "--to", "lines")
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["speaker"] for line in lines if line["kind"] == "speech"] == ["Marit", "Ossian"]


def test_standard_input_is_read_too(tmp_path: Path) -> None:
    out = f"{tmp_path}/out/"
    result = CliRunner().invoke(cli, ["export", "-", "--to", "csv", "--out", out], input=TEXT)
    assert result.exit_code == 0
    assert names_in(tmp_path / "out") == {"story.cast.csv", "story.lines.csv"}


def test_without_the_text_no_sentence_is_written(story_file: str) -> None:
    result = run(story_file, "--to", "lines", "--no-text")
    assert "Captain Oduya" in result.stdout
    assert "late" not in result.stdout


@pytest.mark.parametrize("out", ["nowhere/salt", "nowhere/salt/"], ids=["names", "folder"])
def test_a_folder_that_is_not_there_is_one_sentence_and_found_before_reading(out: str, tmp_path: Path) -> None:
    result = run(str(tmp_path / "also_not_there.txt"), "--to", "csv", "--out", f"{tmp_path}/{out}")
    assert result.exit_code == 1
    assert "nowhere" in result.stderr
    assert "does not exist" in result.stderr


def test_a_story_file_is_not_written_over_by_its_export(story_file: str) -> None:
    result = run(story_file, "--to", "lines", "--out", story_file)
    assert result.exit_code == 1
    assert "never changed" in result.stderr


def test_help_names_every_format() -> None:
    shown = run("--help").stdout
    assert all(f"  {name} " in shown and one.title in shown for name, one in FORMATS.items())


def test_one_of_several_stories_is_chosen_by_its_name(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"{TEXT}\nThis is {name[0].upper()}.\n", "utf-8")
    result = run(str(tmp_path), "--to", "lines", "--member", "b.txt")
    assert result.exit_code == 0, result.output
    assert "".join(json.loads(line)["text"] for line in result.stdout.splitlines()).endswith("This is B.\n")
    refused = run(str(tmp_path), "--to", "lines")
    assert (refused.exit_code, "choose one with --member NAME" in refused.stderr) == (1, True)
