import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result
from msgspec.structs import replace

from storyworld import pipeline, storyfile
from storyworld.cli import cli
from storyworld.cli.batch import output_names
from storyworld.errors import UnreadableFileError
from storyworld.settings import Settings
from storyworld.story import Correction, Story

Run = Callable[..., Result]


@pytest.fixture
def run(small_story: Story, monkeypatch: pytest.MonkeyPatch) -> Run:
    def read(source: str | Path, settings: Settings, progress: object = None) -> Story:
        name = settings.member or Path(source).name
        if "bad" in name:
            raise UnreadableFileError(f"{name} is not text.")
        if "fault" in name:
            raise ValueError("oh")
        if "put-right" in name:
            return replace(small_story, corrections=(Correction(what="Tam is Tom", problem="nobody is called Tam"),))
        return small_story

    monkeypatch.setattr(pipeline, "read", read)

    def invoke(*arguments: object) -> Result:
        return CliRunner().invoke(cli, ["read", *map(str, arguments)])

    return invoke


def folder_of(root: Path, *names: str) -> Path:
    for name in names:
        path = root / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("She rowed home.")
    return root / "in"


def written(out: Path) -> list[str]:
    return sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())


def test_every_story_of_a_folder_is_written(run: Run, tmp_path: Path, small_story: Story) -> None:
    source = folder_of(tmp_path, "a.txt", "deep/b.md", "note.pdf")
    done = run(source, "--json", tmp_path / "out", "--html", tmp_path / "pages")
    assert done.exit_code == 0
    assert written(tmp_path / "out") == ["a.json", "deep/b.json"]
    assert written(tmp_path / "pages") == ["a.html", "deep/b.html"]
    assert storyfile.load(tmp_path / "out" / "a.json") == small_story
    assert done.stderr.splitlines() == ["1 of 2: a.txt", "2 of 2: deep/b.md"]
    assert run(source, "--quiet", "--json", tmp_path / "out").output == ""


def test_a_bad_file_goes_to_the_quarantine_and_the_rest_goes_on(run: Run, tmp_path: Path) -> None:
    source = folder_of(tmp_path, "a.txt", "bad.txt", "c.txt", "fault.txt")
    done = run(source, "--json", tmp_path / "out")
    assert done.exit_code == 1
    assert "Error: 2 stories of 4 could not be read" in done.stderr
    assert written(tmp_path / "out") == ["a.json", "c.json", "quarantine.json"]
    listed = msgspec.json.decode((tmp_path / "out" / "quarantine.json").read_bytes())
    assert listed[0] == {"file": "bad.txt", "error": "bad.txt is not text."}
    assert "ValueError: oh" in listed[1]["error"]
    (source / "bad.txt").unlink()
    (source / "fault.txt").unlink()
    assert run(source, "--json", tmp_path / "out").exit_code == 0
    assert written(tmp_path / "out") == ["a.json", "c.json"]


def test_a_correction_that_no_longer_fits_is_told_with_its_story(run: Run, tmp_path: Path) -> None:
    source = folder_of(tmp_path, "a.txt", "put-right.txt")
    done = run(source, "--quiet", "--json", tmp_path / "out")
    assert done.exit_code == 0
    assert done.stderr == (
        "Warning: correction 1 of put-right.txt no longer fits (Tam is Tom): nobody is called Tam.\n"
    )


def test_what_an_earlier_run_wrote_is_no_story(run: Run, tmp_path: Path) -> None:
    source = folder_of(tmp_path, "a.txt", "b.txt")
    for _ in range(2):
        done = run(source, "--html", source / "pages")
        assert done.exit_code == 0
    assert done.stderr.splitlines() == ["1 of 2: a.txt", "2 of 2: b.txt"]


def test_an_archive_in_the_folder_that_is_written_to_is_read(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "She rowed home.")
        archive.writestr("b.txt", "He slept.")
    done = run(path, "--json", tmp_path)
    assert done.exit_code == 0
    assert written(tmp_path) == ["a.json", "all.zip", "b.json"]


@pytest.mark.parametrize("out", ["in", "."])
def test_a_folder_that_has_the_stories_in_it_is_not_written_to(run: Run, tmp_path: Path, out: str) -> None:
    source = folder_of(tmp_path, "a.txt", "b.txt")
    done = run(source, "--html", tmp_path / out)
    assert done.exit_code == 1
    assert "they are read from there; give another folder." in done.stderr
    assert written(source) == ["a.txt", "b.txt"]


def test_many_stories_cannot_go_to_one_file(run: Run, tmp_path: Path) -> None:
    source = folder_of(tmp_path, "a.txt", "b.txt")
    (tmp_path / "out.json").write_text("mine")
    done = run(source, "--json", tmp_path / "out.json")
    assert done.exit_code == 1
    assert "it is a file; give the name of a folder" in done.stderr
    assert (tmp_path / "out.json").read_text() == "mine"
    done = run(source, "--json", tmp_path / "new.json")
    assert done.exit_code == 1
    assert "that is the name of a file; give the name of a folder" in done.stderr
    assert not (tmp_path / "new.json").exists()


def test_one_story_of_a_folder_goes_to_a_file_or_into_a_folder(run: Run, tmp_path: Path) -> None:
    source = folder_of(tmp_path, "a.txt")
    assert run(source, "--quiet", "--json", tmp_path / "one.json").exit_code == 0
    (tmp_path / "out").mkdir()
    assert run(source, "--quiet", "--json", tmp_path / "out").exit_code == 0
    assert (written(tmp_path / "out"), (tmp_path / "one.json").is_file()) == (["a.json"], True)


def test_a_folder_of_several_stories_is_named_where_nothing_is_written(tmp_path: Path) -> None:
    source = folder_of(tmp_path, "a.txt", "b.txt")
    done = CliRunner().invoke(cli, ["read", str(source)])
    assert done.exit_code == 1
    assert "holds 2 stories (a.txt, b.txt); choose one with --member NAME" in done.stderr


@pytest.mark.parametrize(
    ("names", "outputs"),
    [
        (["a.txt", "b/a.txt"], ["a", "b/a"]),
        (["a.txt", "a.epub", "A.html"], ["a.txt", "a.epub", "A.html"]),
        (["../../etc/x.txt", "/root/y.txt", "c:\\w\\z.txt", "..\\..\\v.txt"], ["etc/x", "root/y", "c_/w/z", "v"]),
        (['a<b>:"|?*.txt', ".txt", "..", "a\nb.txt"], ["a_b______", "txt", "story", "a_b"]),
        (["../a.txt", "a.txt"], ["a.txt", "a.txt (2)"]),
        ([f"{'n' * 400}.txt"], ["n" * 150]),
    ],
)
def test_names_of_outputs_are_told_apart_and_never_leave_the_folder(names: list[str], outputs: list[str]) -> None:
    assert output_names(names) == outputs
