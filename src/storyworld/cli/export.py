"""`storyworld export`: write a story in the formats that other tools read."""

import os
import sys
from pathlib import Path

import click

from storyworld.cli.outputs import STANDARD, check_output, write_output
from storyworld.cli.telling import progress_bar
from storyworld.errors import ExportError
from storyworld.exports import FORMATS
from storyworld.settings import Settings
from storyworld.story import Story

STORY_FILE = ".json"
ANY = "*"
LIST = "\n".join(f"{name:<10}{one.title}" for name, one in FORMATS.items())
HELP = f"""Write the story in FILE in the format that another tool reads.

FILE is a story file (.json), or a story in any format that `storyworld read` reads, which is read first.

\b
{LIST}

What is one file goes to standard output, or to OUT; an OUT without an ending gets the format's. What is several takes
OUT as the beginning of their names, or as the folder that they go into; an OUT that ends like one of them writes that
one alone.
"""


@click.command(short_help="Write a story for other tools: lines, BookNLP, tables, TEI.", help=HELP)
@click.argument("file", metavar="FILE")
@click.option("--to", "to", type=click.Choice(list(FORMATS)), required=True, help="The format.")
@click.option("--out", metavar="OUT", help="Where to write: a file, the beginning of names, or a folder.")
@click.option("--no-text", is_flag=True, help="Leave the text out: positions, names and labels, and no sentence.")
@click.option("--member", metavar="NAME", help="The story to read, where FILE is a folder or a zip archive of several.")
@click.option("--quiet", "-q", is_flag=True, help="Show no progress, and do not name what is written.")
def export(*, file: str, to: str, out: str | None, no_text: bool, member: str | None, quiet: bool) -> None:
    """Write a story in the format that another tool reads."""
    place = _place(file, FORMATS[to].files, out)
    from storyworld.exports import export as exported

    files = exported(_story(file, member, is_shown=not quiet and sys.stderr.isatty()), to, with_text=not no_text)
    named = _named(files, place)
    for path in named:
        if path != STANDARD:
            check_output(file, path)
    for path, data in named.items():
        write_output(path, data)
    if not quiet and STANDARD not in named:
        click.echo("\n".join(named), err=True)


def _place(file: str, endings: tuple[str, ...], out: str | None) -> str:
    """Find out before the long reading where to write. Raises ExportError when nothing can be written there."""
    is_one = len(endings) == 1 and ANY not in endings[0]
    if out is None or out == STANDARD:
        if not is_one:
            raise ExportError(
                f"This format is several files ({', '.join(endings)}); say with --out how their names begin."
            )
        return STANDARD
    place = Path(out)
    if place.is_dir() or out.endswith(("/", os.sep)):
        if place.parent.is_dir() and not place.exists():
            place.mkdir()
        place /= ("story" if file == STANDARD else Path(file).stem) + (endings[0] if is_one else "")
    elif is_one and not place.suffix and not place.exists():
        # The next format under the same name would take its place.
        place = place.with_name(place.name + endings[0])
    if not place.parent.is_dir():
        raise ExportError(f"Cannot write {out}: the folder {place.parent} does not exist; make it first.")
    return str(place)


def _named(files: dict[str, bytes], place: str) -> dict[str, bytes]:
    """Give the files their names: that of `place` where it is meant for one file, else it is how their names begin."""
    if len(files) == 1:
        [data] = files.values()
        return {place: data}
    for ending, data in files.items():
        if place.endswith(ending):
            return {place: data}
    # "lines.csv" for several tables of this kind begins their names without its ending.
    ending = Path(place).suffix
    if ending and all(name.endswith(ending) for name in files):
        place = place.removesuffix(ending)
    return {place + name: data for name, data in files.items()}


def _story(file: str, member: str | None, *, is_shown: bool) -> Story:
    if member is None and Path(file).suffix.lower() == STORY_FILE:
        from storyworld.storyfile import load

        return load(file)
    from storyworld.pipeline import read

    with progress_bar(is_shown=is_shown) as progress:
        return read(file, Settings(member=member), progress)
