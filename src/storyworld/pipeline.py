"""The order of the steps from a file to a story, written once."""

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import storyworld
from storyworld.formats import document_from_text, read_document
from storyworld.formats.document import Document
from storyworld.segmenting import segment
from storyworld.settings import Settings
from storyworld.story import MadeBy, Story
from storyworld.world import build_world

Progress = Callable[[str, float], None]


def read(
    source: str | Path | bytes | BinaryIO, settings: Settings | None = None, progress: Progress | None = None
) -> Story:
    """Read a file and return its story. `source` is a path, `-` for standard input, bytes, or an open binary file.

    `progress` is called with the name of each step and the share of the work that is done, in [0, 1]. Raises
    StoryworldError with one plain sentence when the file cannot be read or holds no story.
    """
    settings = settings or Settings()
    report = progress or _silent
    report("opening", 0.0)
    return _analyse(read_document(source, settings), settings, report)


def read_text(text: str, settings: Settings | None = None, progress: Progress | None = None) -> Story:
    """Read a text that is already decoded, as if it were a plain text file. Raises StoryworldError as `read` does."""
    settings = settings or Settings()
    return _analyse(document_from_text(text), settings, progress or _silent)


def _analyse(document: Document, settings: Settings, report: Progress) -> Story:
    report("finding dialogue", 0.1)
    segments = segment(document, recover=settings.recover_paragraphs)
    report("finding people and speakers", 0.4)
    layers = build_world(document.text, segments, settings.min_probability)
    report("done", 1.0)
    return Story(
        made_by=MadeBy(version=storyworld.__version__, settings=settings),
        source=document.source,
        metadata=document.metadata,
        text=document.text,
        blocks=segments.blocks,
        emphasis=document.emphasis,
        sentences=segments.sentences,
        tokens=segments.tokens,
        mentions=layers.mentions,
        characters=layers.characters,
        places=layers.places,
        quotes=layers.quotes,
        narration=layers.narration,
        notices=document.notices,
    )


def _silent(step: str, share: float) -> None:
    """Report nothing."""
