"""FanFicFare's labels, the same in its pages and in its plain text: those of its title page, and those above notes."""

import re
from collections.abc import Iterable

from storyworld.formats.lines.labels import Label, field_of, metadata_of
from storyworld.story import BlockKind, Metadata

_NOTE_LABEL = re.compile(
    r"(?:(?:author|chapter|story|beginning|head|end|foot|translator)['’]?s? )*(?P<what>notes?|summary)"
    r"(?: (?:for|of|from|to) the (?:chapter|author|end|beginning))?(?: end notes?)? ?:?|"
    r"notas (?:do autor|finais|iniciais):?",
    re.IGNORECASE,
)
# FanFicFare's own words for what other headers call otherwise.
_FIELDS = {"category": "fandoms", "genre": "tags", "extra tags": "tags", "extra categories": "tags"}


def label_of(name: str, value: str) -> Label:
    """Return a label of the title page with its value."""
    return Label(0, 0, name, _FIELDS.get(name.lower()) or field_of(name), value)


def gathered(labels: Iterable[Label]) -> Metadata:
    """Return what the title page says, but for title and authors, which stand above its labels."""
    return metadata_of([label for label in labels if label.field not in {"title", "authors"}])


def note_kind(label: str) -> BlockKind | None:
    """Return what stands below a bold label; `None` for bold words of the story."""
    match = _NOTE_LABEL.fullmatch(label)
    if match is None:
        return None
    return "summary" if (match["what"] or "").lower() == "summary" else "authors_note"
