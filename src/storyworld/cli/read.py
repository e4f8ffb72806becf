"""`storyworld read`: read one story, show a summary, write the story file and the page."""

import os
import sys
from pathlib import Path

import click

from storyworld.cli.outputs import STANDARD, check_output, told_in_one_line, write_output
from storyworld.cli.telling import progress_bar, warn_of_misfits
from storyworld.errors import StoryworldError
from storyworld.settings import Settings
from storyworld.story import Story


@click.command(short_help="Read a story: who is in it, who says what, who tells it.")
@click.argument("file", metavar="FILE")
@click.option("--json", "json_out", metavar="OUT", help="Write the story file to OUT; - is standard output.")
@click.option("--html", "html_out", metavar="OUT", help="Write a page for the browser to OUT.")
@click.option("--quiet", "-q", is_flag=True, help="Show no progress and no summary.")
@click.option("--member", metavar="NAME", help="The story to read, where FILE is a folder or a zip archive of several.")
@click.option("--encoding", metavar="NAME", help="The file's character encoding, where detection gets it wrong.")
@click.option(
    "--min-probability",
    type=click.FloatRange(0.0, 1.0),
    default=0.0,
    metavar="P",
    help="Give a line no speaker where the likeliest is less probable than P, from 0 to 1.",
)
@click.option("--no-corrections", is_flag=True, help="Leave out what `storyworld fix` has put right.")
@click.option("--threads", type=click.IntRange(1), metavar="N", help="Use N processors; all there are without it.")
def read(  # noqa: PLR0913 - one parameter for each option
    *,
    file: str,
    json_out: str | None,
    html_out: str | None,
    quiet: bool,
    member: str | None,
    encoding: str | None,
    min_probability: float,
    no_corrections: bool,
    threads: int | None,
) -> None:
    """Read the story in FILE and show who is in it, who says what and who tells it.

    FILE is plain text, Markdown, HTML, EPUB or Word; - is standard input. Downloads of AO3, FanFicFare and FicHub and
    saved pages of AO3 and FanFiction.net are known.

    FILE may also be a folder or a zip archive. If it holds several stories, --member reads one of them; without it all
    are read, and --json and --html name folders. Files that cannot be read are then listed in quarantine.json there.
    """
    outputs = {"json": json_out, "html": html_out}
    wanted = {kind: out for kind, out in outputs.items() if out is not None}
    settings = Settings(
        encoding=encoding,
        member=member,
        min_probability=min_probability,
        n_threads=threads,
        corrections=not no_corrections,
    )
    if wanted and member is None and (names := _many(file, list(wanted.values()))) is not None:
        from storyworld.cli.batch import read_all

        read_all(file, names, wanted, settings, _made, is_quiet=quiet)
        return
    _check_outputs(file, list(wanted.values()))
    from storyworld.pipeline import read as read_story

    with progress_bar(is_shown=not quiet and sys.stderr.isatty()) as progress:
        story = read_story(file, settings, progress)
    # All is made before anything is written, so that no fault leaves one file new and the other old.
    for out, data in [(out, _made(kind, story)) for kind, out in wanted.items()]:
        write_output(out, data)
    is_stdout_taken = STANDARD in wanted.values()
    # On a terminal, and on standard error, the summary says it too.
    if quiet or not (is_stdout_taken or sys.stdout.isatty()):
        warn_of_misfits(story)
    if not quiet:
        from storyworld.cli.summary import show

        show(story, {k: out for k, out in wanted.items() if out != STANDARD}, to_stderr=is_stdout_taken)


def _many(file: str, outputs: list[str]) -> tuple[str, ...] | None:
    """Return the stories in FILE where all of them are to be read: several, or one that goes to a folder."""
    from storyworld.formats.files.collection import stories_in

    names = stories_in(file)
    if not names or STANDARD in outputs:
        return None
    return names if len(names) > 1 or all(Path(out).is_dir() for out in outputs) else None


def _check_outputs(file: str, outputs: list[str]) -> None:
    """Find out before the long reading what would make writing fail. Raises StoryworldError."""
    if len({out if out == STANDARD else os.path.realpath(out) for out in outputs}) < len(outputs):
        raise StoryworldError("The story file and the page cannot both go to the same place; give --html another name.")
    for out in outputs:
        if out != STANDARD:
            with told_in_one_line(out):
                check_output(file, out)


def _made(kind: str, story: Story) -> bytes:
    if kind == "json":
        from storyworld.storyfile import dumps

        return dumps(story)
    from storyworld.explorer.page import render

    return render(story).encode()
