"""Every layer becomes columns without loss; pandas and Arrow get them with their types."""

import json
import sys

import msgspec
import pytest
from msgspec.structs import replace

from storyworld.errors import StoryworldError
from storyworld.story import Event, Relation, Scene, ScenePlace, Story, Tokens
from storyworld.tables import columns, layer_columns, layers


@pytest.fixture(scope="module")
def full(small_story: Story) -> Story:
    """The small story with words, and with layers that are empty."""
    return replace(
        small_story,
        sentences=((0, 15),),
        tokens=Tokens(start=(0, 5), end=(4, 6), pos=("NOUN", "CCONJ")),
        events=(Event(start=0, end=4, agent="c1"),),
        scenes=(Scene(id="s1", start=0, end=9, place=ScenePlace(name="the quay"), present=("c1", "c2")),),
        encounters=(),
        relations=(Relation(a="c1", b="c2", kind="friend", begin=0, until=9, probability=0.5, evidence=((0, 4),)),),
    )


def test_every_layer_of_a_story_can_be_a_table() -> None:
    others = {"format", "made_by", "source", "metadata", "text", "notices"}
    assert set(layers(Story)) == {field.name for field in msgspec.structs.fields(Story)} - others


@pytest.mark.parametrize("layer", layers(Story))
def test_every_value_of_a_layer_is_in_its_columns(full: Story, layer: str) -> None:
    if getattr(full, layer) is None:
        with pytest.raises(StoryworldError, match=f"The layer {layer} was not computed"):
            columns(full, layer)
        return
    table = columns(full, layer)
    assert len({len(column) for column in table.values()}) == 1
    if layer in {"tokens", "sentences", "emphasis", "bold"}:
        return
    for i, row in enumerate(json.loads(msgspec.json.encode(getattr(full, layer)))):
        for name, value in row.items():
            if name in table:
                assert table[name][i] == value
            else:
                parts = {column: table[column][i] for column in table if column.startswith(f"{name}_")}
                assert parts == dict.fromkeys(parts) if value is None else parts == flat(name, value)


def flat(name: str, value: dict[str, object]) -> dict[str, object]:
    return {f"{name}_{part}": one for part, one in value.items()}


def test_rows_have_their_words_and_the_names_of_people(full: Story) -> None:
    quotes = columns(full, "quotes")
    assert quotes["text"][0] == '"You\'re late,"'
    assert quotes["speaker_name"][0] == "Captain Oduya"
    assert (quotes["cue_start"][2], quotes["speaker_name"][8]) == (None, None)
    assert quotes["addressees"][0] == ["c1"]
    assert columns(full, "events")["agent_name"] == ["Wren"]


def test_words_and_bare_spans_have_their_text(full: Story) -> None:
    tokens = columns(full, "tokens")
    assert (tokens["text"], tokens["pos"], tokens["lemma"]) == (["Salt", "&"], ["NOUN", "CCONJ"], [None, None])
    assert columns(full, "sentences") == {"start": [0], "end": [15], "text": ["Salt & Lanterns"]}


def test_a_relation_has_from_and_to_as_in_the_file(full: Story) -> None:
    relations = columns(full, "relations")
    assert (relations["from"], relations["to"], relations["a_name"]) == ([0], [9], ["Wren"])
    assert relations["evidence"] == [[[0, 4]]]


def test_an_empty_layer_has_all_its_columns(full: Story) -> None:
    assert set(columns(full, "encounters")) == {column.name for column in layer_columns(Story, "encounters")}


@pytest.mark.parametrize("layer", ["quote", "text", "metadata", "notices", "__class__"])
def test_what_is_no_layer_is_one_sentence(full: Story, layer: str) -> None:
    with pytest.raises(StoryworldError, match=r"There is no layer .*; a table can be made of blocks, "):
        columns(full, layer)


@pytest.mark.parametrize(
    ("method", "library", "extra"), [("to_pandas", "pandas", "pandas"), ("to_arrow", "pyarrow", "tables")]
)
def test_without_the_library_a_story_says_what_to_install(
    full: Story, method: str, library: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(StoryworldError, match=rf"needs {library}; install it with `pip install storyworld\[{extra}\]`"):
        getattr(full, method)("quotes")


def test_pandas_gets_whole_numbers_and_missing_values(full: Story) -> None:
    pandas = pytest.importorskip("pandas")
    quotes = full.to_pandas("quotes")
    assert len(quotes) == len(full.quotes or ())
    assert list(quotes["start"]) == [quote.start for quote in full.quotes or ()]
    types = {name: str(quotes[name].dtype) for name in ("start", "cue_start", "probability", "speaker", "corrected")}
    assert types == {
        "start": "int64",
        "cue_start": "Int64",
        "probability": "float64",
        "speaker": "string",
        "corrected": "bool",
    }
    assert quotes["speaker"].isna().sum() == 2
    assert str(full.to_pandas("encounters")["tone"].dtype) == "float64"
    assert isinstance(quotes, pandas.DataFrame)


@pytest.mark.parametrize("layer", [name for name in layers(Story) if name != "corrections"])
def test_arrow_gets_every_layer_with_its_types(full: Story, layer: str) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    table = full.to_arrow(layer)
    assert table.to_pydict() == columns(full, layer)
    assert not any(pyarrow.types.is_null(field.type) for field in table.schema)
