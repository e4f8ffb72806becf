import csv
import io
import json
from typing import Any

import msgspec
import pandas as pd
import pytest

from storyworld.errors import ExportError
from storyworld.exports import export
from storyworld.exports.booknlp.people import Syntax
from storyworld.exports.booknlp.words import Words
from storyworld.story import MadeBy, Mention, Quote, Source, Story, Tokens

PROPS = {"name": "PROP", "nominal": "NOM", "pronoun": "PRON"}


def strict_rows(data: bytes) -> list[dict[str, str]]:
    """Read a table as E2A-SML does: a line whose last cell is empty would be lost."""
    header, *rows = [line.strip().split("\t") for line in data.decode().split("\n") if line]
    assert all(len(row) == len(header) for row in rows)
    return [dict(zip(header, row, strict=True)) for row in rows]


def frame(data: bytes) -> pd.DataFrame:
    """Read a table as notebooks do."""
    return pd.read_csv(io.BytesIO(data), sep="\t", quoting=csv.QUOTE_NONE, keep_default_na=False)


def people_of(story: Story, **options: bool) -> list[dict[str, Any]]:
    people: list[dict[str, Any]] = json.loads(export(story, "booknlp", **options)[".book"])["characters"]
    return people


@pytest.fixture(params=["whole_story", "read_story"])
def rich_story(request: pytest.FixtureRequest) -> Story:
    story: Story = request.getfixturevalue(request.param)
    return story


def test_the_headers_are_those_of_booknlp(whole_story: Story) -> None:
    headers = {ending: data.split(b"\n")[0].decode() for ending, data in export(whole_story, "booknlp").items()}
    assert headers[".tokens"] == (
        "paragraph_ID\tsentence_ID\ttoken_ID_within_sentence\ttoken_ID_within_document\tword\tlemma\tbyte_onset\t"
        "byte_offset\tPOS_tag\tfine_POS_tag\tdependency_relation\tsyntactic_head_ID\tevent"
    )
    assert headers[".entities"] == "COREF\tstart_token\tend_token\tprop\tcat\ttext"
    assert headers[".quotes"] == "quote_start\tquote_end\tmention_start\tmention_end\tmention_phrase\tchar_id\tquote"


def test_every_word_has_its_place_and_tree(rich_story: Story) -> None:
    tokens = rich_story.tokens
    assert tokens is not None
    rows = strict_rows(export(rich_story, "booknlp")[".tokens"])
    assert len(rows) == len(tokens)
    for i, row in enumerate(rows):
        assert int(row["token_ID_within_document"]) == i
        start, end = int(row["byte_onset"]), int(row["byte_offset"])
        assert (start, end) == (tokens.start[i], tokens.end[i])
        assert row["word"] == rich_story.text[start:end]
        assert tokens.head is not None
        assert int(row["syntactic_head_ID"]) == (i if tokens.head[i] < 0 else tokens.head[i])
        assert (row["dependency_relation"] == "ROOT") == (tokens.head[i] < 0)
        assert tokens.event is not None
        assert row["event"] == ("EVENT" if tokens.event[i] else "O")


def test_paragraphs_and_sentences_are_counted_from_nought_without_a_gap(rich_story: Story) -> None:
    table = frame(export(rich_story, "booknlp")[".tokens"])
    for column in ("paragraph_ID", "sentence_ID"):
        assert list(table[column].unique()) == list(range(table[column].max() + 1))
    firsts = table.groupby("sentence_ID")["token_ID_within_sentence"]
    assert (firsts.min() == 0).all()
    assert (firsts.max() == firsts.size() - 1).all()
    assert table["paragraph_ID"].nunique() == len(rich_story.blocks)


def test_every_mention_is_there_and_mentions_of_one_entity_have_one_number(rich_story: Story) -> None:
    tokens = rich_story.tokens
    assert tokens is not None
    rows = strict_rows(export(rich_story, "booknlp")[".entities"])
    found = sorted(
        (tokens.start[int(row["start_token"])], tokens.end[int(row["end_token"])], row["prop"], row["cat"])
        for row in rows
    )
    mentions = rich_story.mentions or ()
    assert found == sorted((m.start, m.end, PROPS[m.form], m.category) for m in mentions)
    number_of: dict[str, set[str]] = {}
    for mention in mentions:
        for row in rows:
            if (tokens.start[int(row["start_token"])], tokens.end[int(row["end_token"])]) == (
                mention.start,
                mention.end,
            ) and mention.entity is not None:
                number_of.setdefault(mention.entity, set()).add(row["COREF"])
    assert all(len(numbers) == 1 for numbers in number_of.values())
    assert len(set.union(*number_of.values())) == len(number_of)


def test_every_outermost_quotation_has_its_speaker(rich_story: Story) -> None:
    tokens = rich_story.tokens
    assert tokens is not None
    rows = strict_rows(export(rich_story, "booknlp")[".quotes"])
    names = {person["id"]: person["mentions"] for person in people_of(rich_story)}
    speakers: dict[str, set[str]] = {}
    found = {(tokens.start[int(r["quote_start"])], tokens.end[int(r["quote_end"])]): r["char_id"] for r in rows}
    for quote in rich_story.quotes or ():
        is_inside = any(o.start <= quote.start and quote.end <= o.end and o != quote for o in rich_story.quotes or ())
        assert ((quote.start, quote.end) in found) != is_inside
        if not is_inside:
            speakers.setdefault(found[quote.start, quote.end], set()).add(quote.speaker or "None")
    assert speakers.pop("None", {"None"}) == {"None"}
    assert all(len(ids) == 1 for ids in speakers.values())
    assert set(map(int, speakers)) <= set(names)


def test_the_speaker_s_mention_is_the_one_of_the_cue(whole_story: Story) -> None:
    row = strict_rows(export(whole_story, "booknlp")[".quotes"])[0]
    assert row["mention_phrase"] == "Captain Oduya"
    assert row["quote"] == '" You \' re late , "'


def test_the_narrator_is_number_nought(whole_story: Story, rich_story: Story) -> None:
    [narrator] = [person for person in people_of(whole_story) if person["id"] == 0]
    assert {"c": 1, "n": "Wren"} in narrator["mentions"]["proper"]
    third = msgspec.structs.replace(
        rich_story,
        characters=tuple(msgspec.structs.replace(p, is_narrator=False) for p in rich_story.characters or ()),
    )
    assert all(person["id"] > 0 for person in people_of(third))


def test_a_book_has_everybody_in_the_shape_of_booknlp(rich_story: Story) -> None:
    people = people_of(rich_story)
    assert len(people) >= len(rich_story.characters or ())
    assert [person["count"] for person in people] == sorted((person["count"] for person in people), reverse=True)
    for person in people:
        assert list(person) == ["agent", "patient", "mod", "poss", "id", "g", "count", "mentions"]
        assert list(person["mentions"]) == ["proper", "common", "pronoun"]
        assert person["g"] is None or person["g"]["inference"][person["g"]["argmax"]] == person["g"]["max"] == 1.0


def test_what_people_do_is_read_from_the_trees(read_story: Story) -> None:
    people = {person["id"]: person for person in people_of(read_story)}
    words = [row["word"] for row in strict_rows(export(read_story, "booknlp")[".tokens"])]
    deeds = [(role, deed) for person in people.values() for role in ("agent", "mod", "poss") for deed in person[role]]
    assert len(deeds) > 100
    assert all(words[deed["i"]] == deed["w"] for _, deed in deeds)
    # "said my brother, who was coiling rope": Wren has a brother.
    [wren] = [p for p in people.values() if {"c": 1, "n": "Wren Maddock"} in p["mentions"]["proper"]]
    assert "brother" in {deed["w"] for deed in wren["poss"]}


def test_a_passive_verb_has_a_patient() -> None:
    # Ann was hit and Ben slept and Cal is tall .
    words = "Ann was hit and Ben slept and Cal is tall".split()
    starts = [sum(len(word) + 1 for word in words[:i]) for i in range(len(words))]
    tokens = Tokens(
        start=tuple(starts),
        end=tuple(start + len(word) for start, word in zip(starts, words, strict=True)),
        pos=tuple("PROPN AUX VERB CCONJ PROPN VERB CCONJ PROPN AUX ADJ".split()),
        head=(2, 2, -1, 5, 5, 2, 9, 9, 9, 2),
        dep=tuple("nsubj:pass aux:pass root cc nsubj conj cc nsubj cop conj".split()),
    )
    story = Story(made_by=MadeBy(version="0"), source=Source(sha256="", kind="plain"), text=" ".join(words))
    syntax = Syntax(Words(story, tokens))
    assert [list(syntax.roles(i)) for i in (0, 4, 7)] == [[("patient", 2)], [("agent", 5)], [("mod", 9)]]


def test_a_quotation_inside_another_one_does_not_cut_it(whole_story: Story) -> None:
    outer = (whole_story.quotes or ())[0]
    inner = Quote(id="inner", start=outer.start + 1, end=outer.start + 4, kind="quoted")
    story = msgspec.structs.replace(whole_story, quotes=(outer, inner))
    assert len(strict_rows(export(story, "booknlp")[".quotes"])) == 1


def test_a_mention_of_nobody_known_is_an_entity_of_its_own(whole_story: Story) -> None:
    mentions = tuple(
        Mention(id=f"m{i}", start=i, end=i + 4, head_start=i, head_end=i + 4, form="pronoun", category="PER")
        for i in (0, 0)
    )
    rows = strict_rows(export(msgspec.structs.replace(whole_story, mentions=mentions), "booknlp")[".entities"])
    assert len({row["COREF"] for row in rows}) == 2


def test_layers_that_were_not_computed_have_no_file(bare_story: Story, empty_story: Story) -> None:
    with pytest.raises(ExportError, match="words"):
        export(bare_story, "booknlp")
    tokens_only = msgspec.structs.replace(bare_story, tokens=Tokens(start=(0,), end=(4,)))
    assert list(export(tokens_only, "booknlp")) == [".tokens"]
    [row] = strict_rows(export(tokens_only, "booknlp")[".tokens"])
    assert (row["lemma"], row["POS_tag"], row["syntactic_head_ID"]) == ("_", "_", "0")
    assert list(export(empty_story, "booknlp")) == [".tokens", ".entities", ".quotes", ".book"]
    assert people_of(empty_story) == []


def test_white_space_in_a_word_does_not_break_the_table(bare_story: Story) -> None:
    story = msgspec.structs.replace(bare_story, text="a\tb\nc d", tokens=Tokens(start=(0,), end=(7,)))
    assert strict_rows(export(story, "booknlp")[".tokens"])[0]["word"] == "aTbNcSd"


def test_without_the_text_names_stay_for_voices(whole_story: Story) -> None:
    files = export(whole_story, "booknlp", with_text=False)
    assert all("late" not in data.decode() for data in files.values())
    assert len(strict_rows(files[".tokens"])) == len(whole_story.tokens or ())
    names = {name["n"] for person in people_of(whole_story, with_text=False) for name in person["mentions"]["proper"]}
    assert {"Captain Oduya", "Tobias Marsh"} <= names
