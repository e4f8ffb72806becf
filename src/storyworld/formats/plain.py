"""Plain text: the canonical text is the decoded file itself."""

from storyworld.formats.lines.layout import lay_out
from storyworld.formats.passages import Passages


def read_plain(text: str) -> Passages:
    """Find the passages of a plain text, whatever its line layout."""
    return Passages(text=text, passages=tuple(lay_out(text)))
