"""A story becomes what others read: one format a file, and the table of formats."""

import importlib
from collections.abc import Callable

from msgspec import Struct

from storyworld.errors import ExportError
from storyworld.exports.redaction import without_text
from storyworld.story import Story


class Format(Struct, frozen=True, kw_only=True):
    """What others read. `files` are the endings of what is written, `*` where a layer's name stands.

    `is_text` marks a format that is nothing but the text, so that there is none of it without the text.
    """

    module: str
    title: str
    files: tuple[str, ...]
    read_by: str
    kept: str
    is_text: bool = False


FORMATS: dict[str, Format] = {
    "lines": Format(
        module="storyworld.exports.lines",
        title="every line in reading order, with its speaker",
        files=(".jsonl",),
        read_by="jq, pandas, scripts",
        kept="the whole text, letter for letter; who says each line, to whom, and how sure that is",
    ),
    "audiobook": Format(
        module="storyworld.exports.audiobook",
        title="the text with a voice for every line, for ebook2audiobook and abogen",
        files=(".sml.txt", ".sml.json", ".abogen.txt", ".abogen.json"),
        read_by="ebook2audiobook, abogen",
        kept="what is read aloud, letter for letter, without notes and headers; whose voice reads it",
        is_text=True,
    ),
    "booknlp": Format(
        module="storyworld.exports.booknlp",
        title="the files of BookNLP 1.0.7",
        files=(".tokens", ".entities", ".quotes", ".book"),
        read_by="E2A-SML, notebooks and scripts made for BookNLP",
        kept="words with their trees, mentions and whom they mean, quotations with their speakers, what people do",
    ),
    "parquet": Format(
        module="storyworld.exports.parquet",
        title="one Parquet table a layer (needs the extra `tables`)",
        files=(".*.parquet",),
        read_by="DuckDB, pandas, Polars, R",
        kept="every layer, field by field: the story file can be made from them again",
    ),
    "graph": Format(
        module="storyworld.exports.graph",
        title="the network of people with time, as GEXF and GraphML",
        files=(".gexf", ".graphml"),
        read_by="Gephi, Cytoscape, networkx, R",
        kept="everybody; who says how many lines to whom and when; every encounter and every relation",
    ),
    "tei": Format(
        module="storyworld.exports.tei",
        title="TEI P5: the text with quotations and mentions, and lists of people, places, scenes and relations",
        files=(".tei.xml",),
        read_by="TEI Publisher, oXygen, XSLT",
        kept="the whole text, letter for letter; quotations, mentions, people, places, scenes and relations",
    ),
    "xray": Format(
        module="storyworld.exports.xray",
        title="what is known of everybody, each fact at the place where it becomes known",
        files=(".xray.json",),
        read_by="e-readers' X-Ray views",
        kept="names, pronouns, first lines, scenes, encounters and relations, each with its offset and evidence",
    ),
    "csv": Format(
        module="storyworld.exports.sheets",
        title="the cast and the lines as tables for spreadsheets",
        files=(".cast.csv", ".lines.csv"),
        read_by="Excel, LibreOffice, pandas",
        kept="the whole text, who says each line and to whom; of everybody, the names, pronouns and counts",
    ),
}


def export(story: Story, to: str, *, with_text: bool = True) -> dict[str, bytes]:
    """Return the files of one format, by their endings. The same story always gives the same bytes.

    Without the text, what is left holds the layers and names, but none of the story's sentences. Raises ExportError
    when the format is not known or cannot hold this story.
    """
    if to not in FORMATS:
        raise ExportError(f"There is no format {to!r}; choose one of {', '.join(FORMATS)}.")
    if FORMATS[to].is_text and not with_text:
        raise ExportError(f"The format {to} is nothing but the text; leave --no-text out or choose another format.")
    files: Callable[..., dict[str, bytes]] = importlib.import_module(FORMATS[to].module).files
    return files(story if with_text else without_text(story), with_text=with_text)
