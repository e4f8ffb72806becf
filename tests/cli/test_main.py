import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import click
import pytest
from click.testing import CliRunner

from storyworld import __version__
from storyworld.cli import COMMANDS, Entry, cli, main, on_one_line
from storyworld.errors import UnreadableFileError


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> str:
    """Give the name of a command that ends in an error that a user can mend."""

    @click.command()
    def fail() -> None:
        raise UnreadableFileError("Cannot open \x1b[31mthis\n file; choose another.")

    module = ModuleType("failing")
    module.fail = fail  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "failing", module)
    monkeypatch.setitem(COMMANDS, "fail", Entry("failing", "fail", "Fail."))
    return "fail"


def test_help_names_every_command_without_loading_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(COMMANDS, "phantom", Entry("storyworld.cli.there_is_none", "phantom", "Only in the table."))
    result = CliRunner().invoke(cli, ["--help"])
    assert result.exit_code == 0
    for name, entry in COMMANDS.items():
        assert f"  {name}" in result.stdout
        assert entry.help in result.stdout


def test_the_table_has_the_commands_own_line() -> None:
    for name, entry in COMMANDS.items():
        command = getattr(import_module(entry.module), entry.function)
        assert command.name == name
        assert command.get_short_help_str(limit=100) == entry.help


def test_the_version_is_told() -> None:
    result = CliRunner().invoke(cli, ["--version"])
    assert (result.exit_code, result.stdout) == (0, f"storyworld {__version__}\n")


def test_an_error_that_the_user_can_mend_is_one_line_and_ends_with_1(failing: str) -> None:
    result = CliRunner().invoke(cli, [failing])
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr == "Error: Cannot open \ufffd[31mthis file; choose another.\n"


def test_an_unknown_command_is_a_usage_error() -> None:
    result = CliRunner().invoke(cli, ["raed"])
    assert result.exit_code == 2
    assert "No such command 'raed'" in result.stderr


def test_main_runs_the_command_that_the_shell_asks_for(
    failing: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["storyworld", failing])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
    assert capsys.readouterr().err.startswith("Error: Cannot open")


def test_a_line_shows_nothing_that_could_command_a_terminal() -> None:
    assert on_one_line(" a\n\tb\x1b[2Jc\u202e ") == "a b\ufffd[2Jc\ufffd"


def test_a_terminal_without_the_letters_shows_question_marks(tmp_path: Path) -> None:
    (tmp_path / "weir.txt").write_text('The Weir\n\nBy Małgosia\n\n"Is it deep?" asked Ivo.\n', "utf-8")
    code = "import sys; from storyworld.cli import main; sys.argv[0] = 'storyworld'; main()"
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code, "read", "weir.txt"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "by Ma?gosia\n" in done.stdout
