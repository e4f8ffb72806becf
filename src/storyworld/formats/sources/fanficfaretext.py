"""FanFicFare's plain text: a title page of labels, a table of contents, and a tab before each chapter's heading.

The canonical text is the file itself.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from storyworld.formats.lines.labels import Label
from storyworld.formats.lines.layout import Line, lines_of
from storyworld.formats.passages import Passage, Passages
from storyworld.formats.plain import read_plain
from storyworld.formats.sources.fanficfarelabels import gathered, label_of, note_kind
from storyworld.story import BlockKind

_LABEL = re.compile(r"(?P<label>[A-Z][\w /'-]{1,30}): (?P<value>\S.*)")
_NOTE = re.compile(r"\*\*(?P<label>[^*\n]{3,60})\*\*\s*")
_CONTENTS = "TABLE OF CONTENTS"
_END = "End file."
# A title page is a few labels and a summary; the longest summaries of any site have a dozen paragraphs.
_MAX_HEAD = 200


def read_fanficfare_text(text: str) -> Passages | None:
    """Read FanFicFare's plain text, `None` for any other text."""
    lines = list(lines_of(text, 0, len(text)))
    head = _head_of(text, lines)
    if head is None:
        return None
    kinds: dict[int, BlockKind] = {line.start: "metadata" for line in head}
    kinds |= {head[0].start: "title", head[1].start: "byline", lines[-1].start: "metadata"}
    kinds |= {line.start: "metadata" for line in _contents_of(text, lines[len(head) :])}
    kinds |= {line.start: "chapter_heading" for line in lines if _is_heading(text, line)}
    kinds |= _notes_of(lines)
    metadata = replace(
        gathered(_labels_of(head[2:])), title=head[0].text, authors=(head[1].text.removeprefix("by ").strip(),)
    )
    passages = tuple(_with_kinds(read_plain(text).passages, kinds, lines))
    return Passages(text=text, passages=passages, metadata=metadata, detected="fanficfare")


def _head_of(text: str, lines: Sequence[Line]) -> Sequence[Line] | None:
    """Return the lines of the title page: title, byline, labels, a summary of any length; `None` for other texts."""
    if len(lines) < 4 or lines[-1].text != _END or not lines[1].text.startswith("by "):
        return None
    if not any(_is_heading(text, line) for line in lines):
        return None
    for i, line in enumerate(lines[:_MAX_HEAD]):
        if line.text == _CONTENTS or _is_heading(text, line):
            return lines[:i] if i >= 2 else None
    return None


def _is_heading(text: str, line: Line) -> bool:
    return text[line.start - 1 : line.start] == "\t"


def _contents_of(text: str, lines: Sequence[Line]) -> Iterator[Line]:
    if lines[0].text == _CONTENTS:
        for line in lines:
            if _is_heading(text, line):
                return
            yield line


def _labels_of(lines: Iterable[Line]) -> list[Label]:
    """Return the labels of the title page, each with the lines that its value runs over."""
    found: list[Label] = []
    for line in lines:
        # Labels stand one below the other; behind an empty line a value goes on, whatever it begins with.
        match = _LABEL.fullmatch(line.text) if not found or line.n_blank == 0 else None
        if match is not None:
            found.append(label_of(match["label"], match["value"]))
        elif found:
            found[-1] = replace(found[-1], value=f"{found[-1].value} {line.text}")
    return found


def _notes_of(lines: Iterable[Line]) -> dict[int, BlockKind]:
    """Return the lines of notes: a bold label, and what is quoted below it."""
    found: dict[int, BlockKind] = {}
    kind: BlockKind | None = None
    for line in lines:
        match = _NOTE.fullmatch(line.text)
        labelled = note_kind(match["label"]) if match is not None else None
        if labelled is not None:
            kind = labelled
            found[line.start] = "metadata"
        elif kind is not None and line.text.startswith(">"):
            found[line.start] = kind
        else:
            kind = None
    return found


def _with_kinds(passages: Iterable[Passage], kinds: dict[int, BlockKind], lines: Sequence[Line]) -> Iterator[Passage]:
    """Yield the passages; one that holds lines of different kinds is cut into its lines."""
    position = 0
    for passage in passages:
        inside = []
        while position < len(lines) and lines[position].start < passage.end:
            inside.append(lines[position])
            position += 1
        found = [kinds.get(line.start) for line in inside]
        if not any(found):
            yield passage
        elif len(set(found)) == 1:
            yield replace(passage, kind=found[0])
        else:
            for line, kind in zip(inside, found, strict=True):
                yield Passage(start=line.start, end=line.end, n_blank=line.n_blank, kind=kind)
