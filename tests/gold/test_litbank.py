"""LitBank's layers become code points of the source text."""

from pathlib import Path

import pytest

from goldcorpora import MILL, write, write_litbank
from storyworld.errors import DataError
from storyworld.gold import litbank
from storyworld.gold.work import GoldEntity, GoldWork


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_litbank(tmp_path)


@pytest.fixture
def mill(folder: Path) -> GoldWork:
    return litbank.load(folder, "9_mill")


def test_works_are_those_with_a_text_and_a_layer_in_order(folder: Path) -> None:
    write(folder / "original/1_bare.txt", "No layer has this.")
    assert litbank.names(folder) == ["10_rain", "9_mill"]
    assert litbank.names(folder, ["9_mill"]) == ["9_mill"]


def test_text_is_the_source_up_to_the_last_token(mill: GoldWork) -> None:
    assert mill.story.text == MILL[: MILL.index("   What")]
    assert mill.story.tokens is not None
    assert len(mill.story.tokens) == 36
    assert mill.missing == ()


def test_sentences_and_tokens_are_where_the_source_has_them(mill: GoldWork) -> None:
    text = mill.story.text
    assert [text[start:end] for start, end in mill.story.sentences or ()] == [
        'The Lamp\n\n\n"Bring the lamp, Mr. Orne," said Tilda.',
        "She waited by Orne's mill.",
        '"I will not," he said, "be ordered about."',
    ]
    tokens = mill.story.tokens
    assert tokens is not None
    assert tokens.event is not None
    columns = zip(tokens.start, tokens.end, tokens.event, strict=True)
    assert [text[start:end] for start, end, is_event in columns if is_event] == ["said", "waited", "said"]


def test_mentions_have_clusters_categories_and_forms(mill: GoldWork) -> None:
    text = mill.story.text
    found = [(text[m.start : m.end], m.entity, m.category, m.form) for m in mill.story.mentions or ()]
    assert found == [
        ("Mr. Orne", "1", "PER", "name"),
        ("Tilda", "0", "PER", "name"),
        ("She", "0", "PER", "pronoun"),
        ("Orne's mill", "2", "FAC", "nominal"),
        ("Orne", "1", "PER", "name"),
        ("I", "1", "PER", "pronoun"),
        ("he", "1", "PER", "pronoun"),
    ]


def test_people_and_places_come_from_the_mentions(mill: GoldWork) -> None:
    people = mill.story.characters or ()
    assert [(c.id, c.name, c.n_mentions, c.n_quotes, c.is_named) for c in people] == [
        ("1", "Mr. Orne", 4, 2, True),
        ("0", "Tilda", 2, 1, True),
    ]
    assert [(alias.text, alias.count) for alias in people[0].aliases] == [("Mr. Orne", 1), ("Orne", 1)]
    assert [(place.name, place.category) for place in mill.story.places or ()] == [("Orne's mill", "FAC")]


def test_quotations_hold_their_marks_and_name_the_cluster_of_their_speaker(mill: GoldWork) -> None:
    text = mill.story.text
    assert [(text[q.start : q.end], q.speaker) for q in mill.story.quotes or ()] == [
        ('"Bring the lamp, Mr. Orne,"', "0"),
        ('"I will not,"', "1"),
        ('"be ordered about."', "1"),
    ]
    assert [quotation.id for quotation in mill.quotations or ()] == ["Q1", "Q2", "Q3"]
    assert mill.marks_in_parts


def test_entities_nest(mill: GoldWork) -> None:
    text = mill.story.text
    found = [(text[e.start : e.end], e.category) for e in mill.entities or ()]
    assert found == [("Mr. Orne", "PER"), ("Tilda", "PER"), ("Orne", "PER"), ("Orne's mill", "FAC")]
    assert GoldEntity(0, 5, "PER") not in (mill.entities or ())


def test_a_missing_layer_is_null_and_an_empty_one_is_empty(folder: Path) -> None:
    rain = litbank.load(folder, "10_rain")
    assert rain.missing == ("coreference", "entities", "events")
    assert rain.story.mentions is None
    assert rain.entities is None
    assert rain.story.quotes == ()
    assert rain.story.text.endswith('"Ferry".')


def test_without_coreference_quotations_have_no_speaker(folder: Path) -> None:
    (folder / "coref/tsv/9_mill_brat.ann").unlink()
    work = litbank.load(folder, "9_mill")
    assert [quotation.speaker for quotation in work.quotations or ()] == [None, None, None]
    assert work.missing == ("coreference",)


def test_a_folder_without_works_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="holds no works of LitBank"):
        litbank.names(tmp_path)


def test_an_unknown_work_is_one_sentence(folder: Path) -> None:
    with pytest.raises(DataError, match="no work named 11_snow"):
        litbank.names(folder, ["11_snow"])


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("original/9_mill.txt", "Tilda", "Thilda"),
        ("coref/conll/9_mill_brat.conll", "1)", "_"),
        ("coref/tsv/9_mill_brat.ann", "PROP", "ODD"),
        ("entities/tsv/9_mill_brat.tsv", "waited\tO\t\n", ""),
        ("entities/tsv/9_mill_brat.tsv", "B-PER", "B-FOO"),
        ("quotations/tsv/9_mill_brat.ann", "Q3\t2\t9", "Q3\t7\t9"),
    ],
)
def test_a_file_of_another_shape_is_one_sentence(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text()
    assert old in text
    (folder / file).write_text(text.replace(old, new))
    with pytest.raises(DataError, match=r"9_mill in .+ is not in LitBank's shape"):
        litbank.load(folder, "9_mill")


def test_a_text_in_no_encoding_of_ours_is_one_sentence(folder: Path) -> None:
    (folder / "original/9_mill.txt").write_bytes(b"\xff\xfe\x00\xd8")
    with pytest.raises(DataError, match="Cannot read the gold file"):
        litbank.load(folder, "9_mill")
