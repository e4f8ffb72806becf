"""What a user is told while a story is read: how far it is, and which corrections no longer fit."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from storyworld.cli import on_one_line
from storyworld.story import Story

if TYPE_CHECKING:
    from storyworld.pipeline import Progress


@contextmanager
def progress_bar(*, is_shown: bool) -> "Iterator[Progress | None]":
    """Yield what the reading reports its steps to: a bar that goes away when all is read, or nothing."""
    if not is_shown:
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn
    from rich.progress import Progress as Bar

    # The step's name comes last, so that the bar keeps its place whatever the name's length.
    percentage, step = TextColumn("{task.percentage:>3.0f} %"), TextColumn("{task.description}", markup=False)
    with Bar(BarColumn(), percentage, step, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=1.0)

        def report(name: str, fraction: float) -> None:
            bar.update(task, description=name, completed=fraction)

        yield report


def warn_of_misfits(story: Story, of: str | None = None) -> None:
    """Tell of each correction that no longer fits, which is never passed over in silence; `of` names one of several."""
    which = "" if of is None else f" of {of}"
    for n, one in enumerate(story.corrections or (), 1):
        if one.problem is not None:
            warning = f"Warning: correction {n}{which} no longer fits ({one.what}): {one.problem}."
            click.echo(on_one_line(warning), err=True)
