"""The command line: one command a file, each loaded only when it is asked for."""

import codecs
import importlib
import sys
from io import TextIOWrapper
from typing import IO, Any

import click
from msgspec import Struct

from storyworld import __version__
from storyworld.errors import StoryworldError


class Entry(Struct, frozen=True):
    """Where a command lives, and its line in `storyworld --help`, which is shown without loading it."""

    module: str
    function: str
    help: str


COMMANDS = {
    "read": Entry("storyworld.cli.read", "read", "Read a story: who is in it, who says what, who tells it."),
    "fix": Entry("storyworld.cli.fix", "fix", "Put right what was read, for good: people, lines, pronouns."),
    "inspect": Entry("storyworld.cli.inspect", "inspect", "Show what is detected in a file before any analysis."),
    "export": Entry("storyworld.cli.export", "export", "Write a story for other tools: lines, BookNLP, tables, TEI."),
    "evaluate": Entry("storyworld.cli.evaluate", "evaluate", "Measure how well stories are read, on gold data."),
    "train": Entry("storyworld.cli.train", "train", "Train networks and weights by a recipe, for developers."),
}


class UserError(click.ClickException):
    """An error that the user can mend, told in one line on standard error; the command ends with 1."""

    exit_code = 1

    def show(self, file: IO[Any] | None = None) -> None:
        """Write the sentence, without whatever a hostile file name could do to a terminal."""
        click.echo(f"Error: {on_one_line(self.message)}", file=file, err=file is None)


class LazyGroup(click.Group):
    """A group that imports a command's module when the command is run or asked for help, and not before."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's own signature
        """Name the commands in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import and return one command."""
        entry = COMMANDS.get(cmd_name)
        if entry is None:
            return None
        command: click.Command = getattr(importlib.import_module(entry.module), entry.function)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands from the table, so that help loads none of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.help) for name, entry in COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - click's own signature
        """Run a command; what the user can mend becomes one line."""
        try:
            return super().invoke(ctx)
        except StoryworldError as error:
            raise UserError(str(error)) from error


def on_one_line(text: str) -> str:
    """Return text with white space folded, and what cannot be printed replaced."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in " ".join(text.split()))


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "--version", prog_name="storyworld", message="%(prog)s %(version)s")
def cli() -> None:
    """Read fiction and get back the world that it describes, as data.

    Everything stays on this machine: nothing is downloaded and nothing is sent.
    """


def main() -> None:
    """Run the command line, as `storyworld` in a shell does."""
    for stream in (sys.stdout, sys.stderr):
        _print_anything(stream)
    cli(prog_name="storyworld")


def _print_anything(stream: object) -> None:
    """Let a terminal of a small character set show a question mark where it lacks a letter, and not fail."""
    if isinstance(stream, TextIOWrapper) and codecs.lookup(stream.encoding).name != "utf-8":
        stream.reconfigure(errors="replace")
