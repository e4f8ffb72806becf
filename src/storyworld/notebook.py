"""A story at a glance for a notebook: a small piece of static HTML, without scripts and without anything to load."""

from collections.abc import Iterable, Sequence
from html import escape

MAX_ROWS = 20
_HEAD = ("name", "also called", "pronouns", "lines", "words", "mentions")
_N_TEXT_COLUMNS = 3


def card(title: str, byline: str, facts: Iterable[str], cast: Sequence[Sequence[object]] | None) -> str:
    """Return the HTML of a title, a line of facts and a cast, whose rows are as the head of the table says.

    `cast` is None where nobody was looked for.
    """
    parts = [f"<strong>{escape(title)}</strong>"]
    parts += [f"<br>by {escape(byline)}"] if byline else []
    parts += [f"<br>{escape(', '.join(facts))}"]
    table = "" if not cast else f"<table><thead>{_row(_HEAD, 'th')}</thead><tbody>{_rows(cast)}</tbody></table>"
    more = f"<p>and {len(cast) - MAX_ROWS:,} more</p>" if cast and len(cast) > MAX_ROWS else ""
    return f'<div class="storyworld"><p>{"".join(parts)}</p>{table}{more}</div>'


def _rows(cast: Sequence[Sequence[object]]) -> str:
    return "".join(_row([_cell(value) for value in row], "td") for row in cast[:MAX_ROWS])


def _row(cells: Sequence[str], tag: str) -> str:
    sides = ["left" if i < _N_TEXT_COLUMNS else "right" for i in range(len(cells))]
    inner = (
        f'<{tag} style="text-align: {side}">{escape(cell)}</{tag}>' for cell, side in zip(cells, sides, strict=True)
    )
    return f"<tr>{''.join(inner)}</tr>"


def _cell(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else "" if value is None else str(value)
