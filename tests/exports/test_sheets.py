import csv
import io

import msgspec
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from storyworld.exports import export
from storyworld.exports.lines import lines
from storyworld.exports.sheets import SEPARATOR, guarded, unguarded
from storyworld.story import Story

# What a spreadsheet runs, and what pandas takes for nothing.
DANGEROUS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "'=1", "''-x", "nan", "NA", "None", "null", "'NA"]


def rows_of(story: Story, table: str) -> list[dict[str, str]]:
    sheet = export(story, "csv")[f".{table}.csv"].decode("utf-8-sig")
    return [{k: unguarded(v) for k, v in row.items()} for row in csv.DictReader(io.StringIO(sheet, newline=""))]


def test_joined_the_lines_of_the_sheet_are_the_text(story: Story) -> None:
    assert "".join(row["text"] for row in rows_of(story, "lines")) == story.text


def test_the_lines_say_what_the_json_lines_say(story: Story) -> None:
    rows = rows_of(story, "lines")
    for row, line in zip(rows, lines(story, with_text=True), strict=True):
        assert (int(row["start"]), int(row["end"])) == (line.start, line.end)
        for column in ("kind", "quote", "speaker_id", "speaker", "attribution", "narrator", "scene", "block"):
            assert (row[column] or None) == getattr(line, column)
        assert tuple(filter(None, row["addressee_ids"].split(SEPARATOR))) == line.addressee_ids
        assert (float(row["probability"]) if row["probability"] else None) == line.probability


def test_the_cast_is_everybody_with_names_and_counts(story: Story) -> None:
    rows = rows_of(story, "cast")
    assert [row["id"] for row in rows] == [person.id for person in story.characters or ()]
    for row, person in zip(rows, story.characters or (), strict=True):
        assert (row["name"], row["pronouns"] or None) == (person.name, person.pronouns)
        assert {person.name, *filter(None, row["also_called"].split(SEPARATOR))} == {
            person.name,
            *(alias.text for alias in person.aliases),
        }
        assert (int(row["n_quotes"]), int(row["n_mentions"])) == (person.n_quotes, person.n_mentions)
        assert row["is_narrator"] == str(person.is_narrator)
        assert tuple(filter(None, row["members"].split(SEPARATOR))) == person.members


@pytest.mark.parametrize("cell", DANGEROUS)
def test_what_a_spreadsheet_would_run_is_led_by_an_apostrophe(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"
    assert unguarded(guarded(cell)) == cell


@pytest.mark.parametrize("cell", ["", "Nan", "Nancy", "'Tis late", "'", "—No, she said.", "Nano", "a=b"])
def test_other_words_are_left_alone(cell: str) -> None:
    assert guarded(cell) == cell


@given(st.text(st.sampled_from("'=+-@ \tNnaAx")))
def test_every_cell_can_be_had_back(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


def test_pandas_reads_names_that_look_like_nothing(whole_story: Story) -> None:
    names = ["nan", "NA", "None", "=HYPERLINK()", "Nan"]
    people = tuple(
        msgspec.structs.replace(person, name=name)
        for person, name in zip(whole_story.characters or (), names, strict=True)
    )
    data = export(msgspec.structs.replace(whole_story, characters=people), "csv")[".cast.csv"]
    table = pd.read_csv(io.BytesIO(data))
    assert table.columns[0] == "id"
    assert [unguarded(name) for name in table["name"]] == names


def test_pandas_sees_an_unknown_speaker_as_missing(whole_story: Story) -> None:
    table = pd.read_csv(io.BytesIO(export(whole_story, "csv")[".lines.csv"]))
    [row] = table[table["text"].str.contains("Who goes there")].to_dict("records")
    assert pd.isna(row["speaker"])
    assert len(table) == len(rows_of(whole_story, "lines"))


def test_without_the_text_there_is_no_column_for_it(whole_story: Story) -> None:
    data = export(whole_story, "csv", with_text=False)[".lines.csv"].decode("utf-8-sig")
    assert "text" not in data.splitlines()[0].split(",")
