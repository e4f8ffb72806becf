"""Where results go: found out before the long reading whether a file can be written, and then written whole."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from storyworld.errors import StoryworldError

STANDARD = "-"
"""Standard input, or standard output."""


def check_output(file: str, out: str) -> None:
    """Find out whether a file can be written at `out`, which must not be `file`. Raises StoryworldError if not."""
    path = Path(out)
    if path.is_dir():
        raise StoryworldError(f"Cannot write {out}: it is a folder; give the name of a file in it.")
    if not path.parent.is_dir():
        raise StoryworldError(f"Cannot write {out}: the folder {path.parent} does not exist; make it first.")
    if not os.access(path.parent, os.W_OK):
        raise StoryworldError(f"Cannot write {out}: you may not write in the folder {path.parent}; choose another.")
    if file != STANDARD and path.exists() and Path(file).exists() and path.samefile(file):
        raise StoryworldError(f"Cannot write {out}: it is the story itself, which is never changed; choose another.")


def write_output(out: str, data: bytes) -> None:
    """Write a file whole or not at all, or to standard output. Raises StoryworldError when that fails."""
    if out == STANDARD:
        click.echo(data, nl=False)
        return
    path = Path(out)
    if path.exists() and not path.is_file():
        # A pipe or a device cannot be replaced by a file of the same name, only written to.
        with told_in_one_line(out):
            path.write_bytes(data)
        return
    from storyworld.storyfile import write_whole

    # A link stays a link: what it leads to is written.
    write_whole(Path(os.path.realpath(path)), data)


@contextmanager
def told_in_one_line(out: str) -> Iterator[None]:
    """Tell what the system says against writing to `out`. Raises StoryworldError."""
    try:
        yield
    except OSError as error:
        raise StoryworldError(f"Cannot write {out}: {error.strerror}.") from error
