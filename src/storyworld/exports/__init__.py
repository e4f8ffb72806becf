"""A story becomes what others read: one format a file, and the table of formats."""

import importlib
from collections.abc import Callable
from pathlib import Path

import msgspec
from msgspec import Struct

from storyworld.errors import ExportError
from storyworld.exports.redaction import without_text
from storyworld.story import Story


class Format(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What others read, as `formats.toml` tells of it."""

    module: str
    title: str
    files: tuple[str, ...]
    read_by: str
    kept: str
    is_text: bool = False


FORMATS = msgspec.toml.decode(Path(__file__).with_name("formats.toml").read_bytes(), type=dict[str, Format])


def export(story: Story, to: str, *, with_text: bool = True) -> dict[str, bytes]:
    """Return the files of one format, by their endings. The same story always gives the same bytes.

    Without the text, what is left holds the layers and names, but none of the story's sentences. Raises ExportError
    when the format is not known or cannot hold this story.
    """
    if to not in FORMATS:
        raise ExportError(f"There is no format {to!r}; choose one of {', '.join(FORMATS)}.")
    if FORMATS[to].is_text and not with_text:
        raise ExportError(f"The format {to} is nothing but the text; leave --no-text out or choose another format.")
    files: Callable[..., dict[str, bytes]] = importlib.import_module(f"storyworld.exports.{FORMATS[to].module}").files
    return files(story if with_text else without_text(story), with_text=with_text)
