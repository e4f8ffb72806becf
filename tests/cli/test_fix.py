"""`storyworld fix` as its user sees it; the samples are read as they are."""

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from storyworld import storyfile
from storyworld.cli import cli
from storyworld.story import Character, Story

Fix = Callable[..., Result]
STORY = """\
The Long Pier

"You are late, Wren," said Toby. He broke the bread. "Half is yours."

"The tide was early," said Wren. Izzy laughed at her.

"It always is," said Izzy.

"Only Captain Oduya knows," an old woman said behind them. Captain Oduya shook her head.

"Go home, Isobel," said Captain Oduya. Isobel did not.
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "pier.txt"
    path.write_text(STORY, "utf-8")
    return path


@pytest.fixture
def fix(path: Path) -> Fix:
    def invoke(*arguments: str) -> Result:
        return CliRunner().invoke(cli, ["fix", str(path), *arguments])

    return invoke


def read(path: Path, *options: str) -> tuple[Story, Result]:
    out = path.with_suffix(".json")
    result = CliRunner().invoke(cli, ["read", str(path), "--json", str(out), *options])
    assert result.exit_code == 0, result.output
    return storyfile.load(out), result


def people(story: Story) -> dict[str, Character]:
    return {person.name: person for person in story.characters or ()}


def test_five_corrections_are_there_whenever_the_story_is_read(path: Path, fix: Fix) -> None:
    before, _ = read(path)
    for arguments in (
        ["merge", "Izzy", "Isobel"],
        ["rename", "Isobel", "Isobel Grant"],
        ["line", "Half is yours", "--speaker", "Wren", "--to", "Toby"],
        ["pronouns", "Wren", "they/them"],
        ["not-a-person", "Captain Oduya", "--category", "veh"],
    ):
        result = fix(*arguments)
        assert (result.exit_code, result.stderr) == (0, ""), result.output
    after, shown = read(path)
    assert set(people(before)) - set(people(after)) == {"Izzy", "Isobel", "Captain Oduya"}
    assert people(after)["Isobel Grant"].n_mentions >= 3
    assert people(after)["Wren"].pronouns == "they/them"
    [line] = [q for q in after.quotes or () if "Half" in after.text[q.start : q.end]]
    assert (line.speaker, line.probability) == (people(after)["Wren"].id, 1.0)
    assert [one.problem for one in after.corrections or ()] == [None] * 5
    assert "Put right by hand: 5 corrections." in shown.stdout
    assert "Isobel Grant" in shown.stdout
    assert read(path, "--no-corrections")[0].characters == before.characters
    assert after.text == before.text == STORY


def test_what_holds_already_is_not_kept_twice(path: Path, fix: Fix) -> None:
    line = ["line", "You are late", "--speaker", "Wren"]
    assert fix(*line).exit_code == 0
    assert fix("pronouns", "Wren", "they/them").exit_code == 0
    again = fix(*line)
    assert again.exit_code == 0
    assert again.output == "1. “You are late, Wren,” is said by Wren. That was put right already.\n"
    assert fix("pronouns", "Wren", "ze/zir").output.startswith("3. ")
    assert fix("pronouns", "Wren", "they/them").output.startswith("4. "), "number 3 has taken its place"


def test_what_was_put_right_is_told_and_listed(fix: Fix) -> None:
    assert "has been put right yet" in fix().stdout
    result = fix("merge", "Izzy", "Isobel")
    assert result.stdout.startswith("1. Izzy is Isobel.\n   Isobel: 1 line, 4 mentions\nKept in ")
    assert fix().stdout.startswith("1. Izzy is Isobel.\nKept in ")


def test_taking_all_back_leaves_the_story_as_it_was_read(path: Path, fix: Fix) -> None:
    plain = storyfile.dumps(read(path)[0])
    fix("merge", "Izzy", "Isobel")
    assert storyfile.dumps(read(path)[0]) != plain
    result = fix("undo", "1")
    assert (result.exit_code, result.stdout) == (0, "Taken back: Izzy is Isobel.\n")
    assert storyfile.dumps(read(path)[0]) == plain
    assert not list(path.parent.glob("*.toml"))


def test_corrections_outlive_an_edit_of_the_story(path: Path, fix: Fix) -> None:
    fix("line", "Half", "--speaker", "Izzy")
    fix("line", "It always is", "--speaker", "Wren")
    path.write_text(STORY.replace("\n\n", "\n\nIt rained and rained on the long pier.\n\n", 1), "utf-8")
    story, _ = read(path)
    said = {story.text[q.start : q.end]: q for q in story.quotes or ()}
    assert said['"Half is yours."'].speaker == people(story)["Izzy"].id
    assert said['"It always is,"'].speaker == people(story)["Wren"].id


@pytest.mark.parametrize("options", [[], ["--quiet"]])
def test_a_correction_that_no_longer_fits_is_told_of(path: Path, fix: Fix, options: list[str]) -> None:
    fix("line", "Half", "--speaker", "Izzy")
    path.write_text(STORY.replace('"Half is yours."', ""), "utf-8")
    story, result = read(path, *options)
    [correction] = story.corrections or ()
    assert "no longer in the text" in (correction.problem or "")
    assert "Correction 1 no longer fits" in story.notices[-1]
    assert "orrection 1 no longer fits" in result.stderr
    assert fix("pronouns", "Toby", "he/him").stderr.startswith("Warning: correction 1 no longer fits")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["merge", "Issy", "Isobel"], "Cannot do that: nobody is called Issy; there are Izzy."),
        (["merge", "Izzy", "Izzy"], "Cannot do that: Izzy is one person already."),
        (["rename", "Izzy", "Toby"], "Cannot do that: somebody else is called Toby"),
        (["line", "You have never", "--speaker", "Izzy"], "No line has the words “You have never” in it"),
        (["undo", "2"], "There is no correction 2"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(path: Path, fix: Fix, arguments: list[str], sentence: str) -> None:
    result = fix(*arguments)
    assert result.exit_code == 1
    assert result.stderr.startswith(f"Error: {sentence}")
    assert result.stderr.count("\n") == 1
    assert not list(path.parent.glob("*.toml"))


SAVED = """\
format = "storyworld-corrections/1"

[[correction]]
do = "rename"
person = "Izzy"
name = "Isabelle"

[[correction]]
do = "pronouns"
person = "Isabelle"
pronouns = "they/them"

[[correction]]
do = "pronouns"
person = "Nobody Known"
pronouns = "she/her"

[[correction]]
do = "marry"
"""


@pytest.mark.parametrize("command", ["line", "merge", "undo"])
def test_help_is_shown_whatever_the_file_is_called(command: str) -> None:
    done = CliRunner().invoke(cli, ["fix", "FILE", command, "--help"])
    assert done.exit_code == 0
    assert done.output.startswith(f"Usage: cli fix FILE {command}")


def test_who_is_added_and_is_not_in_the_text_is_warned_of(fix: Fix) -> None:
    assert "no words of the text mean Quentin" in fix("add", "Quentin").stderr
    assert fix("add", "Half").stderr == ""


def test_a_saved_file_is_added_to_what_was_put_right(path: Path, fix: Fix) -> None:
    saved = path.parent / "saved.toml"
    saved.write_text(SAVED, "utf-8")
    fix("rename", "Isobel", "Isobel Grant")
    result = fix("import", str(saved))
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith("2. Izzy is shown as Isabelle.\n3. Isabelle goes by they/them.\nKept in ")
    warnings = result.stderr.splitlines()
    assert warnings[0].startswith("Warning: left out (Nobody Known goes by she/her): nobody is called Nobody Known")
    assert warnings[1].startswith("Warning: left out (marry: it has to do one of merge")
    story, _ = read(path)
    assert {"Isabelle", "Isobel Grant"} <= set(people(story))
    again = fix("import", str(saved))
    assert again.stdout == f"Nothing in {saved} could be added.\n"
    assert len(again.stderr.splitlines()) == 2
    fix("undo", "1")
    saved.write_text(SAVED[: SAVED.index('\n[[correction]]\ndo = "pronouns"\nperson = "Nobody')], "utf-8")
    assert fix("import", str(saved)).stdout == f"Nothing in {saved} is new.\n"
    assert fix().stdout.count("\n") == 3


@pytest.mark.parametrize(
    ("content", "sentence"), [(None, "There is no file"), ("format = ", "are not TOML"), ("a = 1", "do not begin with")]
)
def test_a_file_that_cannot_be_added_is_one_sentence(path: Path, fix: Fix, content: str | None, sentence: str) -> None:
    saved = path.parent / "saved.toml"
    if content is not None:
        saved.write_text(content, "utf-8")
    result = fix("import", str(saved))
    assert (result.exit_code, result.stdout) == (1, "")
    assert sentence in result.stderr
    assert not (path.parent / f"{path.name}.storyworld.toml").exists()


@pytest.mark.parametrize(
    "arguments",
    [["merge", "Izzy"], ["line", "Half"], ["line", "Half", "--nobody", "--speaker", "Izzy"], ["undo", "0"], ["marry"]],
)
def test_a_command_that_is_not_understood_ends_with_2(fix: Fix, arguments: list[str]) -> None:
    assert fix(*arguments).exit_code == 2


def test_taking_back_what_others_rest_upon_tells_of_them(path: Path, fix: Fix) -> None:
    for arguments in (
        ["rename", "Toby", "Tobias"],
        ["pronouns", "Izzy", "they/them"],
        ["pronouns", "Tobias", "xe/xem"],
    ):
        assert fix(*arguments).exit_code == 0
    result = fix("undo", "1")
    assert (result.exit_code, result.stdout) == (0, "Taken back: Toby is shown as Tobias.\n")
    assert result.stderr.startswith("Warning: correction 2 rested upon it and no longer fits (")
    assert result.stderr.count("\n") == 1
    assert fix("undo", "2").stderr == ""


def test_a_correction_is_taken_back_where_the_story_cannot_be_read_any_more(path: Path, fix: Fix) -> None:
    fix("rename", "Toby", "Tobias")
    fix("pronouns", "Tobias", "xe/xem")
    path.write_text(" ", "utf-8")
    result = fix("undo", "1")
    assert (result.exit_code, result.stderr) == (0, "")


def test_a_damaged_file_of_corrections_stops_the_reading_in_one_sentence(path: Path) -> None:
    (path.parent / "pier.txt.storyworld.toml").write_text("format = ", "utf-8")
    result = CliRunner().invoke(cli, ["read", str(path)])
    assert result.exit_code == 1
    assert "are not TOML" in result.stderr
    assert "--no-corrections" in result.stderr
    assert CliRunner().invoke(cli, ["read", str(path), "--no-corrections"]).exit_code == 0


@pytest.mark.parametrize("name", ["-", "nowhere.txt", ""])
def test_what_is_no_file_cannot_be_put_right(name: str) -> None:
    result = CliRunner().invoke(cli, ["fix", name])
    assert (result.exit_code, result.stdout) == (1, "")
    assert "There is no file" in result.stderr


def test_a_sample_is_put_right_as_its_readers_would(tmp_path: Path) -> None:
    samples = Path(__file__).parent.parent.parent / "samples"
    path = tmp_path / "ferry.txt"
    shutil.copy(samples / "the-lantern-ferry.txt", path)
    before, _ = read(path)
    result = CliRunner().invoke(cli, ["fix", str(path), "split", "Mr. Pell", "the goose"])
    assert result.exit_code == 1
    assert "Mr. Pell is never called the goose" in result.stderr
    assert read(path)[0] == before


def test_a_story_in_a_folder_is_put_right_beside_itself(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    shutil.copy(path, folder / "pier.txt")
    result = CliRunner().invoke(cli, ["fix", str(folder), "pronouns", "Toby", "they/them"])
    assert result.exit_code == 0, result.output
    assert (folder / "pier.txt.storyworld.toml").is_file()
    for place, options in ((folder, ()), (folder, ("--member", "pier.txt")), (folder / "pier.txt", ())):
        story, _ = read(place, *options)
        assert people(story)["Toby"].pronouns == "they/them"


def test_several_stories_are_put_right_one_by_one(path: Path, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text(STORY, "utf-8")
    with zipfile.ZipFile(tmp_path / "both.zip", "w") as archive:
        archive.write(path, "a.txt")
        archive.write(path, "b.txt")
    for place, advice in ((tmp_path, "name one of them"), (tmp_path / "both.zip", "unpack it and name one of them")):
        result = CliRunner().invoke(cli, ["fix", str(place), "pronouns", "Toby", "they/them"])
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr == f"Error: {place} holds 2 stories; {advice}.\n"


def packed(place: Path, *names: str, corrections: str = "") -> Path:
    """Return an archive of the story under several names, with corrections beside the first."""
    with zipfile.ZipFile(place, "w") as archive:
        for name in names:
            archive.writestr(name, STORY)
        if corrections:
            archive.writestr(f"{names[0]}.storyworld.toml", corrections)
    return place


def pronouns_file(words: str) -> str:
    correction = f'do = "pronouns"\nperson = "Toby"\npronouns = "{words}"\n'
    return f'format = "storyworld-corrections/1"\n\n[[correction]]\n{correction}'


def test_corrections_beside_a_story_in_an_archive_are_applied(tmp_path: Path) -> None:
    one = packed(tmp_path / "one.zip", "in/pier.txt", corrections=pronouns_file("xe/xem"))
    both = packed(tmp_path / "both.zip", "a.txt", "b.txt", corrections=pronouns_file("xe/xem"))
    assert people(read(one)[0])["Toby"].pronouns == "xe/xem"
    assert people(read(both, "--member", "a.txt")[0])["Toby"].pronouns == "xe/xem"
    assert people(read(both, "--member", "b.txt")[0])["Toby"].pronouns != "xe/xem"
    assert people(read(one, "--no-corrections")[0])["Toby"].pronouns != "xe/xem"
    out = tmp_path / "out"
    assert CliRunner().invoke(cli, ["read", str(both), "--json", str(out)]).exit_code == 0
    assert [people(storyfile.load(out / f"{name}.json"))["Toby"].corrected for name in "ab"] == [True, False]


def test_corrections_beside_an_archive_take_the_place_of_those_in_it(tmp_path: Path) -> None:
    one = packed(tmp_path / "one.zip", "pier.txt", corrections=pronouns_file("xe/xem"))
    (tmp_path / "one.zip.storyworld.toml").write_text(pronouns_file("they/them"), "utf-8")
    story, _ = read(one)
    assert people(story)["Toby"].pronouns == "they/them"
    assert len(story.corrections or ()) == 1


def test_corrections_beside_an_archive_of_several_stories_are_nobodys(tmp_path: Path) -> None:
    both = packed(tmp_path / "both.zip", "a.txt", "b.txt")
    beside = tmp_path / "both.zip.storyworld.toml"
    beside.write_text(pronouns_file("they/them"), "utf-8")
    for options in (("--member", "a.txt"), ("--json", str(tmp_path / "out"))):
        result = CliRunner().invoke(cli, ["read", str(both), *options])
        assert result.exit_code == 1
    result = CliRunner().invoke(cli, ["read", str(both), "--member", "b.txt"])
    assert result.stderr.startswith(
        f"Error: {beside} does not say which of the 2 stories of {both} it is about; put it"
    )
    assert people(read(both, "--member", "b.txt", "--no-corrections")[0])["Toby"].pronouns != "they/them"


def test_corrections_in_an_archive_are_not_added_to(tmp_path: Path) -> None:
    one = packed(tmp_path / "one.zip", "pier.txt", corrections=pronouns_file("xe/xem"))
    result = CliRunner().invoke(cli, ["fix", str(one), "pronouns", "Toby", "they/them"])
    assert result.exit_code == 1
    assert result.stderr == (
        f"Error: {one} holds corrections already, pier.txt.storyworld.toml; unpack it and name the story.\n"
    )
    assert not (tmp_path / "one.zip.storyworld.toml").exists()


@pytest.mark.parametrize(("content", "told"), [("format = ", "are not TOML"), ("\udcff", "it is not in UTF-8")])
def test_damaged_corrections_in_an_archive_stop_the_reading_in_one_sentence(
    content: str, told: str, tmp_path: Path
) -> None:
    with zipfile.ZipFile(tmp_path / "one.zip", "w") as archive:
        archive.writestr("pier.txt", STORY)
        archive.writestr("pier.txt.storyworld.toml", content.encode("utf-8", "surrogateescape"))
    result = CliRunner().invoke(cli, ["read", str(tmp_path / "one.zip")])
    assert result.exit_code == 1
    assert told in result.stderr
    assert "pier.txt.storyworld.toml in" in result.stderr


def test_one_word_is_no_pronouns(fix: Fix) -> None:
    result = fix("pronouns", "Wren", "zzz")
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)
    assert "they/them" in result.stderr
    assert fix("pronouns", "Wren", "fae/faer").exit_code == 0
