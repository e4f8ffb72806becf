from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

from storyworld.cli import cli

STORY = "Salt\n\nby Jo\n\nRating: T\n\nWren's POV:\n\nI rowed home.\n\n~*~\n\n[b]I slept.[/b]\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "salt.txt"
    path.write_text(STORY, "utf-8")
    return path


def run(*arguments: str | Path, data: bytes | None = None) -> Result:
    return CliRunner().invoke(cli, ["inspect", *map(str, arguments)], input=data, env={"COLUMNS": "100"})


def test_it_shows_what_was_detected(story: Path) -> None:
    shown = run(story)
    assert shown.exit_code == 0
    lines = [" ".join(line.split()) for line in shown.output.splitlines()]
    assert "kind plain" in lines
    assert "encoding utf-8" in lines
    assert "title Salt" in lines
    assert "rating T" in lines
    assert "layout between paragraphs: empty lines (1)" in lines
    assert any(line.endswith("pov_header Wren's POV: Wren") for line in lines)
    assert any(line.endswith("scene_break ~*~") for line in lines)


def test_it_gives_the_same_as_json(story: Path) -> None:
    found = msgspec.json.decode(run("--json", story).output)
    assert found["source"]["kind"] == "plain"
    assert found["metadata"]["authors"] == ["Jo"]
    assert found["blocks"]["paragraph"] == 2
    assert [block["kind"] for block in found["marked"]][-2:] == ["pov_header", "scene_break"]
    assert "marks" in found


def test_it_reads_standard_input_and_a_kind_that_is_named() -> None:
    found = msgspec.json.decode(run("--json", "--kind", "markdown", "-", data=b"He said *hello*.").output)
    assert found["source"]["kind"] == "markdown"


def test_a_notice_is_shown() -> None:
    shown = run("-", data="“Café,” he said. ".encode() * 9 + b"\xff")
    assert "Note: The file is damaged" in shown.output


def test_a_bad_file_is_one_sentence(tmp_path: Path) -> None:
    shown = run(tmp_path / "nothing.txt")
    assert shown.exit_code == 1
    assert shown.output.startswith("Error: There is no file")
    assert shown.output.count("\n") == 1


def test_a_story_of_a_folder_is_chosen_and_its_layout_named(tmp_path: Path, story: Path) -> None:
    tags = '<dl class="tags"><dt>Rating:</dt><dd>T</dd></dl>'
    chapter = '<div id="chapters"><h2 class="heading">One</h2><p>I rowed.</p></div>'
    (tmp_path / "work.html").write_text(f"<!DOCTYPE html><body>{tags}{chapter}</body>")
    shown = run(tmp_path)
    assert shown.exit_code == 1
    assert f"holds 2 stories ({story.name}, work.html); choose one with --member NAME" in shown.output
    found = msgspec.json.decode(run("--json", "--member", "work.html", tmp_path).output)
    assert (found["source"]["detected"], found["metadata"]["rating"]) == ("ao3", "T")
    assert found["blocks"] == {"metadata": 2, "chapter_heading": 1, "paragraph": 1}
