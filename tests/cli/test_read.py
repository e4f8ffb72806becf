import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

from storyworld import pipeline, storyfile
from storyworld.cli import cli, summary
from storyworld.errors import NoStoryError
from storyworld.settings import Settings
from storyworld.story import Alias, Character, Narration, Place, Story

Run = Callable[..., Result]
Progress = Callable[[str, float], None]


class Reading:
    """What the command asked of the pipeline, which is not run here."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.calls: list[tuple[str, Settings, Progress | None]] = []

    def __call__(self, source: str, settings: Settings, progress: Progress | None) -> Story:
        self.calls.append((source, settings, progress))
        if progress is not None:
            progress("finding people", 0.5)
        return self.story


@pytest.fixture
def reading(small_story: Story, monkeypatch: pytest.MonkeyPatch) -> Reading:
    double = Reading(small_story)
    monkeypatch.setattr(pipeline, "read", double)
    return double


@pytest.fixture
def run(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("COLUMNS", "110")

    def invoke(*arguments: object) -> Result:
        return CliRunner().invoke(cli, ["read", *map(str, arguments)])

    return invoke


SUMMARY = """\
Salt & Lanterns
by quaywalker
100 words, about 1 minute to read
Told in the first person by Wren, in the past tense.

name           also called  pronouns  lines  words  mentions  talks with
Captain Oduya  the captain  she/her       4     24         5  Wren, Tobias Marsh
Wren                        –             4     14         2  Captain Oduya, Tobias Marsh
Tobias Marsh   Toby         he/him        5     17         2  Wren, Captain Oduya
and 1 more

14 lines (12 said, 1 thought, 1 written); 1 has no safe speaker.
Places: Halvard Quay.
Set aside, as not part of the story:
  1 header: “Rating: K+ Pairing: none”
  1 disclaimer: “Disclaimer: the sea is not mine.”
  2 author's notes: “A/N: first one, be kind! Do you think…”, “A/N: next part on Sunday, I swear.”
Note: The last chapter may be cut short.
"""


def test_the_summary_is_plain_and_tidy_when_piped(run: Run) -> None:
    result = run("salt.txt")
    assert result.exit_code == 0
    assert result.stdout == SUMMARY
    assert result.stderr == ""


def test_the_file_and_the_settings_reach_the_pipeline(run: Run, reading: Reading) -> None:
    run("-", "--encoding", "cp1252", "--min-probability", "0.75")
    assert reading.calls == [("-", Settings(encoding="cp1252", min_probability=0.75), None)]


def test_both_files_are_written_and_named(run: Run, small_story: Story, tmp_path: Path) -> None:
    json_out, html_out = tmp_path / "salt.json", tmp_path / "salt.html"
    result = run("salt.txt", "--json", json_out, "--html", html_out)
    assert storyfile.load(json_out) == small_story
    assert html_out.read_text("utf-8").startswith("<!DOCTYPE html>")
    named = result.stdout.removeprefix(SUMMARY).replace("\n", "")
    assert named == f"Story file: {json_out}Page: {html_out}"
    assert sorted(tmp_path.iterdir()) == [html_out, json_out]


def test_json_to_standard_output_sends_the_summary_to_standard_error(run: Run, small_story: Story) -> None:
    result = run("salt.txt", "--json", "-")
    assert storyfile.loads(result.stdout_bytes) == small_story
    assert result.stderr == SUMMARY


def test_quiet_writes_the_files_and_no_word(run: Run, tmp_path: Path) -> None:
    result = run("salt.txt", "--quiet", "--json", tmp_path / "salt.json")
    assert (result.exit_code, result.output) == (0, "")
    assert (tmp_path / "salt.json").exists()


def test_an_output_that_is_a_pipe_is_written_to_and_not_replaced(run: Run, small_story: Story) -> None:
    reader, writer = os.pipe()
    with os.fdopen(reader, "rb") as received:
        result = run("salt.txt", "-q", "--json", f"/dev/fd/{writer}")
        os.close(writer)
        assert result.exit_code == 0
        assert storyfile.loads(received.read()) == small_story


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--json", "no/such/out.json"], "Cannot write no/such/out.json: the folder no/such does not exist"),
        (["--html", "folder"], "Cannot write folder: it is a folder"),
        (["--json", "salt.txt"], "Cannot write salt.txt: it is the story itself"),
        (["--json", "folder/../salt.txt"], "it is the story itself"),
        (["--json", "one", "--html", "one"], "cannot both go to the same place"),
        (["--json", "one", "--html", "folder/../one"], "cannot both go to the same place"),
        (["--json", f"{'long' * 100}.json"], "File name too long"),
        (["--json", "-", "--html", "-"], "cannot both go to the same place"),
    ],
)
def test_an_output_that_cannot_be_is_refused_before_the_reading(
    arguments: list[str],
    sentence: str,
    run: Run,
    reading: Reading,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("salt.txt").write_text("The story.", "utf-8")
    result = run("salt.txt", *arguments)
    assert result.exit_code == 1
    assert sentence in result.stderr
    assert result.stderr.count("\n") == 1
    assert reading.calls == []
    assert Path("salt.txt").read_text("utf-8") == "The story."


def test_an_output_that_is_a_link_stays_one(run: Run, small_story: Story, tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to("salt.json")
    run("salt.txt", "-q", "--json", tmp_path / "link.json")
    assert (tmp_path / "link.json").is_symlink()
    assert storyfile.load(tmp_path / "salt.json") == small_story


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_an_output_that_takes_nothing_more_is_one_sentence(run: Run) -> None:
    result = run("salt.txt", "--json", "/dev/full")
    assert result.exit_code == 1
    assert result.stderr == "Error: Cannot write /dev/full: No space left on device.\n"


def test_a_file_that_cannot_be_read_leaves_nothing_behind(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def refuse(*_: object) -> Story:
        raise NoStoryError("There is no story in empty.txt; give a file with some text.")

    monkeypatch.setattr(pipeline, "read", refuse)
    result = run("empty.txt", "--json", tmp_path / "out.json", "--html", tmp_path / "out.html")
    assert result.exit_code == 1
    assert result.stderr == "Error: There is no story in empty.txt; give a file with some text.\n"
    assert list(tmp_path.iterdir()) == []


def test_a_bar_shows_the_progress_on_a_terminal(
    reading: Reading, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    cli(["read", "salt.txt"], standalone_mode=False)
    assert "finding people" in capfd.readouterr().err
    assert reading.calls[0][2] is not None


def shown(story: Story, width: int, capsys: pytest.CaptureFixture[str]) -> str:
    summary.show(story, {}, width=width)
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("width", "headings"),
    [
        (80, ["name", "also called", "pronouns", "lines", "words", "mentions", "talks with"]),
        (60, ["name", "pronouns", "lines", "words", "mentions"]),
        (40, ["name", "pronouns", "lines"]),
    ],
)
def test_a_narrow_terminal_has_fewer_columns(
    width: int, headings: list[str], small_story: Story, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = shown(small_story, width, capsys).splitlines()
    heading = next(line for line in lines if line.startswith("name"))
    assert " ".join(heading.split()) == " ".join(headings)
    assert max(map(len, lines)) <= width


@pytest.mark.parametrize("width", range(36, 110, 7))
def test_nothing_is_cut_off_however_narrow_the_terminal(
    width: int, small_story: Story, capsys: pytest.CaptureFixture[str]
) -> None:
    name = "Serafina Bartholomew Quillfeather"
    aliases = (Alias(text="the Quillfeather's Bartholomew", kind="nickname", count=3),)
    assert small_story.characters is not None
    captain, narrator, friend, _ = small_story.characters
    people = (
        captain,
        msgspec.structs.replace(narrator, name=name, aliases=aliases),
        friend,
    )
    output = shown(msgspec.structs.replace(small_story, characters=people), width, capsys)
    assert max(map(len, output.splitlines())) <= width
    assert all(output.count(part) >= (2 if width >= 76 else 1) for part in name.split())


def test_several_ways_of_telling_are_listed(small_story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    half = small_story.text.index("~*~")
    narration = (
        Narration(start=0, end=half, person="first", tense="past", narrator="c1"),
        Narration(start=half, end=len(small_story.text), person="third", tense="present"),
    )
    output = shown(msgspec.structs.replace(small_story, narration=narration), 100, capsys)
    assert (
        "Told in more than one way:\n  in the first person by Wren, in the past tense (1 section, 42 words)\n" in output
    )
    assert "  in the third person, in the present tense (1 section, 58 words)\n" in output


def test_long_lists_are_cut_short(small_story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    aliases = tuple(Alias(text=f"A{i}", kind="nickname", count=1) for i in range(5))
    people = (
        Character(id="c0", name="Ada", aliases=aliases, n_mentions=1200),
        *(Character(id=f"c{i}", name=f"N{i}", n_mentions=9) for i in range(1, 30)),
        Character(id="c30", name="Passer-by", n_mentions=2),
    )
    places = tuple(Place(id=f"l{i}", name=f"Port {i}") for i in range(11))
    story = msgspec.structs.replace(
        small_story,
        characters=people,
        places=places,
    )
    output = shown(story, 110, capsys)
    assert "A0, A1 +3" in output
    assert "1,200" in output
    assert "N23" in output
    assert "N24" not in output
    assert "and 7 more" in output
    assert "Port 7 and 3 more." in output


def test_layers_that_were_not_computed_are_not_spoken_of(
    small_story: Story, capsys: pytest.CaptureFixture[str]
) -> None:
    bare = msgspec.structs.replace(
        small_story, characters=None, quotes=None, narration=None, places=None, blocks=(), notices=()
    )
    output = shown(bare, 100, capsys)
    assert "speech" not in output
    assert "Told" not in output
    assert "name" not in output


def test_a_story_without_people_or_speech_says_so(small_story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    output = shown(msgspec.structs.replace(small_story, characters=(), quotes=()), 100, capsys)
    assert "Nobody in it is known by name" in output
    assert "Nobody speaks.\n" in output


def test_lines_that_all_have_a_speaker_are_said_to(small_story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    known = tuple(quote for quote in small_story.quotes or () if quote.speaker is not None and quote.kind == "speech")
    output = shown(msgspec.structs.replace(small_story, quotes=known), 100, capsys)
    assert "11 lines of speech, each with its speaker.\n" in output
    output = shown(msgspec.structs.replace(small_story, quotes=known[:1]), 100, capsys)
    assert "1 line of speech, with its speaker.\n" in output


def test_names_cannot_command_the_terminal(small_story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    metadata = msgspec.structs.replace(small_story.metadata, title="[bold]Salt\x1b]0;x\x07")
    output = shown(msgspec.structs.replace(small_story, metadata=metadata), 100, capsys)
    assert output.startswith("[bold]Salt\ufffd]0;x\ufffd\n")


def test_a_story_is_really_read_from_standard_input() -> None:
    text = 'The Weir\n\n"Is it deep?" asked Ivo.\n\n"Deep enough," Maud said.\n'
    result = CliRunner().invoke(cli, ["read", "-", "--json", "-"], input=text)
    story = storyfile.loads(result.stdout_bytes)
    assert story.text == text
    assert story.source.path == "-"
    assert "2 lines of speech" in result.stderr


def test_an_encoding_that_nobody_knows_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "weir.txt").write_text("Maud said nothing.", "utf-8")
    result = CliRunner().invoke(cli, ["read", str(tmp_path / "weir.txt"), "--encoding", "utf-99"])
    assert result.exit_code == 1
    assert "utf-99" in result.stderr
    assert result.stderr.count("\n") == 1
