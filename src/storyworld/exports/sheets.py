"""CSV of the cast and of the lines, safe to open in a spreadsheet."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from storyworld.exports.lines import lines
from storyworld.story import Story

# Excel reads a file as UTF-8 only where this mark leads it; pandas, DuckDB and Python's "utf-8-sig" drop it.
MARK = "\ufeff"
SEPARATOR = "; "
CAST = "id name also_called pronouns is_named is_narrator n_mentions n_quotes n_words_spoken first last members".split()
LINES = (
    "line start end kind block scene quote speaker_id speaker addressee_ids addressees attribution probability "
    "narrator_id narrator".split()
)
# A cell that begins so is run as a formula by spreadsheets. Behind apostrophes too, so that one can be taken off again.
_FORMULA = re.compile(r"['\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]")
# What pandas takes for "no value", where it is a word of the story or somebody's name; "Nan" it does not.
_MISSING = re.compile(r"'*(-?nan|-?NaN|NA|N/A|n/a|null|NULL|None|<NA>|#N/A|#NA|#N/A N/A|-?1\.#(IND|QNAN))")

Cell = str | int | float | bool | None


def files(story: Story, *, with_text: bool) -> dict[str, bytes]:
    """Return the cast and the lines as CSV in UTF-8 with its mark; there are no rows where nothing was computed."""
    columns = [*LINES, "text"] if with_text else LINES
    rows = ([_joined(getattr(line, column)) for column in columns] for line in lines(story, with_text=with_text))
    return {".cast.csv": _sheet(CAST, _cast(story)), ".lines.csv": _sheet(columns, rows)}


def guarded(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would run, or pandas take for no value."""
    return f"'{cell}" if _FORMULA.match(cell) or _MISSING.fullmatch(cell) else cell


def unguarded(cell: str) -> str:
    """Return what `guarded` was given."""
    return cell[1:] if cell[:1] == "'" and guarded(cell[1:]) == cell else cell


def _cast(story: Story) -> Iterable[Sequence[Cell]]:
    for person in story.characters or ():
        also = [alias.text for alias in person.aliases if alias.text != person.name]
        cells = {"also_called": SEPARATOR.join(also), "members": SEPARATOR.join(person.members)}
        yield [cells[column] if column in cells else getattr(person, column) for column in CAST]


def _joined(value: Cell | tuple[str, ...]) -> Cell:
    return SEPARATOR.join(value) if isinstance(value, tuple) else value


def _sheet(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([guarded(cell) if isinstance(cell, str) else cell for cell in row])
    return (MARK + sheet.getvalue()).encode()
