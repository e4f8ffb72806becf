"""Parquet tables, one a layer, with the fields of the story file as their columns."""

import io
import typing
from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec

from storyworld.errors import ExportError
from storyworld.story import (
    Block,
    Character,
    Correction,
    Encounter,
    Event,
    Mention,
    Metadata,
    Narration,
    Place,
    Quote,
    Relation,
    Scene,
    Source,
    Story,
)
from storyworld.tables import arrow_type

if TYPE_CHECKING:
    import pyarrow as pa

ROWS: dict[str, type[msgspec.Struct]] = {
    "blocks": Block,
    "mentions": Mention,
    "characters": Character,
    "places": Place,
    "quotes": Quote,
    "events": Event,
    "narration": Narration,
    "scenes": Scene,
    "encounters": Encounter,
    "relations": Relation,
    "corrections": Correction,
}
SPANS = ("sentences", "emphasis", "bold")
TOKENS = {
    "start": int, "end": int, "lemma": str, "pos": str, "xpos": str, "head": int, "dep": str, "event": bool,
}  # fmt: skip
# Layers whose rows are words of the text, which stand in a column of their own.
WORDED = frozenset({"blocks", "mentions", "quotes", "events", "sentences", "tokens"})

Columns = dict[str, tuple[object, Sequence[object]]]
"""The columns of a table by name: their type, as in the story file, and their values."""


def files(story: Story, *, with_text: bool) -> dict[str, bytes]:
    """Return a table for each layer that was computed, and one of a single row about the story.

    Every table has the columns `story`, the SHA-256 of the source, so that tables of many stories can be put together,
    and `row`, which counts from 0. Raises ExportError when pyarrow is not installed.
    """
    try:
        import pyarrow.parquet as pq
    except ImportError as error:
        raise ExportError("Parquet needs pyarrow; install it with: pip install 'storyworld[tables]'.") from error
    layers = _layers(story)
    tables = {"story": _about(story, tuple(layers)), **layers}
    if with_text:
        tables["story"]["text"] = str, [story.text]
        for name in WORDED & layers.keys():
            starts, ends = (typing.cast("Sequence[int]", layers[name][border][1]) for border in ("start", "end"))
            words = [story.text[start:end] for start, end in zip(starts, ends, strict=True)]
            layers[name]["text"] = str, words
    found = {}
    for name, columns in tables.items():
        file = io.BytesIO()
        pq.write_table(_table(columns, story.source.sha256), file, compression="zstd")
        found[f".{name}.parquet"] = file.getvalue()
    return found


def _layers(story: Story) -> dict[str, Columns]:
    """Return the columns of the layers that were computed."""
    found: dict[str, Columns] = {}
    for name, struct in ROWS.items():
        layer = getattr(story, name)
        if layer is not None:
            found[name] = _columns(struct, layer)
    for name in SPANS:
        spans = getattr(story, name)
        if spans is not None:
            found[name] = {"start": (int, [start for start, _ in spans]), "end": (int, [end for _, end in spans])}
    if story.tokens is not None:
        columns = ((name, type_, getattr(story.tokens, name)) for name, type_ in TOKENS.items())
        found["tokens"] = {name: (type_, values) for name, type_, values in columns if values is not None}
    return found


def _about(story: Story, layers: tuple[str, ...]) -> Columns:
    """Return the one row about the story: what the file says, where it came from, and which layers were computed."""
    about = {**_columns(Metadata, [story.metadata]), **_columns(Source, [story.source])}
    about["extra"] = str, [msgspec.json.encode(extra).decode() if (extra := story.metadata.extra) else None]
    made_by = {"format": story.format, "version": story.made_by.version, "bundle": story.made_by.bundle}
    about |= {name: (str, [value]) for name, value in made_by.items()}
    about["n_code_points"] = int, [len(story.text)]
    about["layers"], about["notices"] = (tuple[str, ...], [layers]), (tuple[str, ...], [story.notices])
    return about


def _columns(struct: type[msgspec.Struct], rows: Sequence[msgspec.Struct]) -> Columns:
    types_ = typing.get_type_hints(struct)
    plain = [msgspec.to_builtins(row) for row in rows]
    return {
        field.encode_name: (types_[field.name], [row[field.encode_name] for row in plain])
        for field in msgspec.structs.fields(struct)
    }


def _table(columns: Columns, sha256: str) -> "pa.Table":
    import pyarrow as pa

    length = len(next(iter(columns.values()))[1])
    arrays = {"story": pa.array([sha256] * length, pa.string()), "row": pa.array(range(length), pa.int64())}
    arrays |= {name: pa.array(values, arrow_type(type_)) for name, (type_, values) in columns.items()}
    return pa.table(arrays)
