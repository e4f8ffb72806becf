import io
import sys
from pathlib import Path
from typing import Any

import duckdb
import msgspec
import pandas as pd
import pyarrow.parquet as pq
import pytest

from storyworld.errors import ExportError
from storyworld.exports import export
from storyworld.exports.parquet import ROWS, SPANS
from storyworld.story import Metadata, Source, Story, Tokens

NOT_TABLES = {"format", "made_by", "source", "metadata", "text", "notices"}


def rows_of(data: bytes) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pq.read_table(io.BytesIO(data)).to_pylist()
    return rows


def made_again(files: dict[str, bytes], story: Story) -> Story:
    """Make a story from its tables alone; of `story` only the settings are taken, which no table has."""
    tables = {ending.split(".")[1]: rows_of(data) for ending, data in files.items()}
    [about] = tables.pop("story")
    about["extra"] = about["extra"] and msgspec.json.decode(about["extra"])
    layers: dict[str, Any] = {}
    for name, rows in tables.items():
        assert [row["row"] for row in rows] == list(range(len(rows)))
        if name in SPANS:
            layers[name] = tuple((row["start"], row["end"]) for row in rows)
        elif name in ROWS:
            layers[name] = msgspec.convert(rows, tuple[ROWS[name], ...])  # type: ignore[misc]
    if "tokens" in tables:
        columns = pq.read_table(io.BytesIO(files[".tokens.parquet"])).to_pydict()
        layers["tokens"] = msgspec.convert(columns, Tokens)
    return Story(
        made_by=story.made_by,
        source=msgspec.convert(about, Source),
        metadata=msgspec.convert(about, Metadata),
        text=about["text"],
        notices=tuple(about["notices"]),
        **layers,
    )


def test_the_story_can_be_made_from_its_tables_again(story: Story) -> None:
    files = export(story, "parquet")
    assert made_again(files, story) == story
    [about] = rows_of(files[".story.parquet"])
    assert (about["version"], about["bundle"]) == (story.made_by.version, story.made_by.bundle)


def test_every_layer_of_the_story_file_has_its_table(whole_story: Story) -> None:
    tables = {ending.split(".")[1] for ending in export(whole_story, "parquet")}
    assert tables == set(Story.__struct_fields__) - NOT_TABLES | {"story"}


def test_a_layer_that_was_not_computed_has_no_table_and_one_that_found_nothing_an_empty_one(
    bare_story: Story, empty_story: Story
) -> None:
    assert set(export(bare_story, "parquet")) == {".story.parquet", ".blocks.parquet"}
    assert rows_of(export(bare_story, "parquet")[".story.parquet"])[0]["layers"] == ["blocks"]
    empty = pq.read_table(io.BytesIO(export(empty_story, "parquet")[".quotes.parquet"]))
    assert (empty.num_rows, "probability" in empty.column_names) == (0, True)


def test_empty_and_full_tables_can_be_put_together(whole_story: Story, empty_story: Story) -> None:
    full, empty = export(whole_story, "parquet"), export(empty_story, "parquet")
    for ending in full.keys() & empty.keys() - {".tokens.parquet"}:
        assert pq.read_schema(io.BytesIO(full[ending])) == pq.read_schema(io.BytesIO(empty[ending]))


def test_words_stand_beside_their_positions(whole_story: Story) -> None:
    files = export(whole_story, "parquet")
    for name in ("blocks", "sentences", "tokens", "mentions", "quotes", "events"):
        for row in rows_of(files[f".{name}.parquet"]):
            assert row["text"] == whole_story.text[row["start"] : row["end"]]


def test_duckdb_joins_lines_with_their_speakers(whole_story: Story, tmp_path: Path) -> None:
    for ending, data in export(whole_story, "parquet").items():
        (tmp_path / f"salt{ending}").write_bytes(data)
    query = f"""
        SELECT c.name, count(*) FROM '{tmp_path}/*.quotes.parquet' q
        JOIN '{tmp_path}/*.characters.parquet' c ON q.speaker = c.id AND q.story = c.story
        GROUP BY c.name ORDER BY c.name
    """  # noqa: S608 - the folder of this test
    assert duckdb.sql(query).fetchall() == [("Captain Oduya", 4), ("Tobias Marsh", 5), ("Wren", 4)]
    aliases = duckdb.sql(f"SELECT unnest(aliases).text FROM '{tmp_path}/salt.characters.parquet'").fetchall()  # noqa: S608
    assert ("the captain",) in aliases


def test_pandas_reads_every_table(whole_story: Story) -> None:
    frames = {ending: pd.read_parquet(io.BytesIO(data)) for ending, data in export(whole_story, "parquet").items()}
    quotes = frames[".quotes.parquet"]
    assert quotes["speaker"].isna().sum() == sum(quote.speaker is None for quote in whole_story.quotes or ())
    assert len(frames[".tokens.parquet"]) == len(whole_story.tokens or ())


def test_the_same_story_gives_the_same_bytes(whole_story: Story) -> None:
    assert export(whole_story, "parquet") == export(whole_story, "parquet")


def test_without_the_text_no_table_has_it(whole_story: Story) -> None:
    for ending, data in export(whole_story, "parquet", with_text=False).items():
        columns = set(pq.read_schema(io.BytesIO(data)).names)
        assert not columns & {"text", "lemma"}, ending


def test_without_pyarrow_it_is_one_sentence(whole_story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(ExportError, match=r"storyworld\[tables\]"):
        export(whole_story, "parquet")
