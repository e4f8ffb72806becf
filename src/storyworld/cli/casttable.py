"""The people of a story as a table for a terminal, in which no word is broken; what has no room is told."""

from collections.abc import Iterator, Sequence
from textwrap import fill

from msgspec import Struct
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from storyworld.cli import on_one_line
from storyworld.explorer.digest import CastRow, Digest

MAX_PEOPLE = 24
NAME_WIDTH, WIDE_NAME_WIDTH = 16, 24
# In a terminal of so many columns all of these is shown, the least telling last; in a narrower one part of it goes.
WIDTH_FOR_TWO_NAMES = 110
WIDTH_FOR_PARTNERS = 76
WIDTH_FOR_ALIASES = 70
WIDTH_FOR_COUNTS = 54
_GAP = 2
_BOUNDLESS = 1000


class _Column(Struct, frozen=True, kw_only=True):
    """A column: what it says, how wide it may be, whether it may be set on several lines, and when it goes."""

    heading: str
    cells: tuple[str, ...]
    most: int = _BOUNDLESS
    wraps: bool = False
    is_number: bool = False
    least_terminal: int = 0

    @property
    def least(self) -> int:
        """How wide it must be that no word is broken."""
        widths = (_widest_word(text) if self.wraps else len(text) for text in (self.heading, *self.cells))
        return max(widths)

    @property
    def natural(self) -> int:
        """How wide it is where there is room."""
        return max(self.least, min(self.most, max(map(len, (self.heading, *self.cells)))))


def cast_table(glance: Digest, width: int) -> RenderableType:
    """Return the cast as a table that is at most `width` columns wide, as far as its words allow."""
    if not glance.cast:
        return Text("Nobody in it is known by name or by what they say.")
    columns = list(_columns(glance.cast[:MAX_PEOPLE], width))
    shown = _fitting(columns, width)
    parts: list[RenderableType] = [_table(shown, _widths(shown, width))]
    n_more = len(glance.cast[MAX_PEOPLE:]) + len(glance.others)
    if n_more:
        parts.append(Text(f"and {n_more:,} more", style="dim"))
    left_out = ", ".join(column.heading for column in columns if column not in shown)
    if left_out:
        parts.append(Text(f"In a wider terminal: {left_out}", style="dim"))
    return Group(*parts)


def _columns(rows: Sequence[CastRow], width: int) -> Iterator[_Column]:
    """Yield all columns for which the story has something."""
    people = [row.character for row in rows]
    n_names = 2 if width >= WIDTH_FOR_TWO_NAMES else 1
    names = tuple(on_one_line(person.name) for person in people)
    most = WIDE_NAME_WIDTH if width >= WIDTH_FOR_TWO_NAMES else NAME_WIDTH
    yield _Column(heading="name", cells=names, most=most, wraps=True)
    aliases = tuple(_aliases(row, n_names) for row in rows)
    if any(aliases):
        yield _Column(heading="also called", cells=aliases, wraps=True, least_terminal=WIDTH_FOR_ALIASES)
    yield _Column(heading="pronouns", cells=tuple(on_one_line(person.pronouns or "–") for person in people))
    yield _numbers("lines", [person.n_quotes for person in people])
    yield _numbers("words", [person.n_words_spoken for person in people], WIDTH_FOR_COUNTS)
    yield _numbers("mentions", [person.n_mentions for person in people], WIDTH_FOR_COUNTS)
    partners = tuple(on_one_line(", ".join(row.talks_with[:n_names])) for row in rows)
    if any(partners):
        yield _Column(heading="talks with", cells=partners, wraps=True, least_terminal=WIDTH_FOR_PARTNERS)


def _numbers(heading: str, numbers: Sequence[int], least_terminal: int = 0) -> _Column:
    cells = tuple(f"{number:,}" for number in numbers)
    return _Column(heading=heading, cells=cells, is_number=True, least_terminal=least_terminal)


def _aliases(row: CastRow, n_names: int) -> str:
    more = len(row.also_called) - n_names
    listed = ", ".join(row.also_called[:n_names])
    return on_one_line(f"{listed} +{more:,}" if more > 0 else listed)


def _fitting(columns: Sequence[_Column], width: int) -> list[_Column]:
    """Return the columns for which there is room without breaking a word."""
    shown = [column for column in columns if column.least_terminal <= width]
    while sum(column.least + _GAP for column in shown) - _GAP > width:
        first_to_go = max(column.least_terminal for column in shown)
        if not first_to_go:
            break
        shown = [column for column in shown if column.least_terminal < first_to_go]
    return shown


def _widths(shown: Sequence[_Column], width: int) -> list[int]:
    """Return how wide each column is: the name first has what it asks for, then the narrowest of the others."""
    widths = [column.least for column in shown]
    room = width - sum(widths) - _GAP * (len(shown) - 1)
    widths[0] += max(room, -widths[0] + 1) if room < 0 else min(room, shown[0].natural - widths[0])
    room = width - sum(widths) - _GAP * (len(shown) - 1)
    for _ in range(max(0, room)):
        open_ = [i for i, column in enumerate(shown) if widths[i] < column.natural]
        if open_:
            widths[min(open_, key=widths.__getitem__)] += 1
    return widths


def _table(shown: Sequence[_Column], widths: Sequence[int]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, _GAP, 0, 0))
    for i, column in enumerate(shown):
        # Broken here, as a column that may be wrapped would be squeezed before the longer ones are.
        is_free = column.wraps and i > 0
        table.add_column(
            column.heading,
            style=None if i else "bold",
            justify="right" if column.is_number else "left",
            no_wrap=not is_free,
            overflow="fold" if is_free else "ellipsis",
        )
    for cells in zip(*(column.cells for column in shown), strict=True):
        wrapped = (
            fill(cell, n) if column.wraps else cell for cell, n, column in zip(cells, widths, shown, strict=True)
        )
        table.add_row(*map(Text, wrapped))
    return table


def _widest_word(text: str) -> int:
    return max(map(len, fill(text, 1, break_long_words=False).splitlines()), default=0)
