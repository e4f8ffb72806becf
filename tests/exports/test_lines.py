import json
from itertools import pairwise
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from storyworld.exports import export
from storyworld.story import UNSPOKEN, Block, MadeBy, Quote, Source, Story


def lines_of(story: Story, *, with_text: bool = True) -> list[dict[str, Any]]:
    [data] = export(story, "lines", with_text=with_text).values()
    return [json.loads(line) for line in data.decode().splitlines()]


def line_with(story: Story, words: str) -> dict[str, Any]:
    [line] = [line for line in lines_of(story) if words in line["text"]]
    return line


def test_joined_the_lines_are_the_text(story: Story) -> None:
    assert "".join(line["text"] for line in lines_of(story)) == story.text


def test_every_line_covers_its_text_and_begins_where_the_last_one_ends(story: Story) -> None:
    position = 0
    for number, line in enumerate(lines_of(story), 1):
        assert line["line"] == number
        assert line["start"] == position
        assert line["text"] == story.text[line["start"] : line["end"]]
        position = line["end"]
    assert position == len(story.text)


def test_every_spoken_quotation_has_its_lines_with_speaker_and_addressees(story: Story) -> None:
    names = {person.id: person.name for person in story.characters or ()}
    spoken = [quote for quote in story.quotes or () if quote.kind not in UNSPOKEN]
    found: dict[str, list[dict[str, Any]]] = {}
    for line in lines_of(story):
        if line["quote"] is not None:
            found.setdefault(line["quote"], []).append(line)
    assert list(found) == [quote.id for quote in spoken]
    for quote in spoken:
        parts = found[quote.id]
        assert parts[0]["start"] == quote.start
        assert "".join(part["text"] for part in parts).startswith(story.text[quote.start : quote.end])
        for part in parts:
            assert part["kind"] == quote.kind
            assert part["speaker_id"] == quote.speaker
            assert part["speaker"] == (None if quote.speaker is None else names[quote.speaker])
            assert part["addressee_ids"] == list(quote.addressees)
            assert part["addressees"] == [names[id_] for id_ in quote.addressees]
            assert part["probability"] == (quote.probability if quote.speaker else None)


def test_a_speech_over_two_paragraphs_is_a_line_in_each(whole_story: Story) -> None:
    first, second = line_with(whole_story, "Both of you"), line_with(whole_story, "shut the door")
    assert first["quote"] == second["quote"]
    assert first["speaker"] == second["speaker"] == "Captain Oduya"


def test_words_that_nobody_speaks_stay_in_the_narration(whole_story: Story) -> None:
    line = line_with(whole_story, '"crew"')
    assert line["kind"] == "narration"
    assert line["narrator"] == "Wren"
    assert line["speaker"] is None


def test_what_is_not_the_story_has_the_kind_of_its_block(whole_story: Story) -> None:
    assert line_with(whole_story, "first one, be kind")["kind"] == "authors_note"
    assert line_with(whole_story, "Low Water")["kind"] == "chapter_heading"


def test_without_quotations_nothing_is_said_to_be_narration(bare_story: Story, empty_story: Story) -> None:
    assert [line["kind"] for line in lines_of(bare_story)] == [None]
    assert [line["kind"] for line in lines_of(empty_story)] == ["narration"]


def test_without_the_text_the_positions_stay(whole_story: Story) -> None:
    bare = [{k: v for k, v in line.items() if k != "text"} for line in lines_of(whole_story)]
    assert lines_of(whole_story, with_text=False) == bare


@settings(max_examples=200, deadline=None)
@given(
    text=st.text("ab \n\t\u2028\U0001f702", max_size=40),
    spans=st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=6),
    blocks=st.lists(st.integers(0, 40), max_size=6),
)
def test_no_quotation_or_block_however_odd_loses_a_letter(
    text: str, spans: list[tuple[int, int]], blocks: list[int]
) -> None:
    length = len(text)
    cuts = sorted({min(cut, length) for cut in blocks})
    story = Story(
        made_by=MadeBy(version="0"),
        source=Source(sha256="", kind="plain"),
        text=text,
        blocks=tuple(Block(start=a, end=b, kind="paragraph") for a, b in pairwise(cuts)),
        quotes=tuple(
            Quote(id=f"q{i}", start=min(span), end=min(max(span), length), kind="speech")
            for i, span in enumerate(spans)
            if min(span) < min(max(span), length)
        ),
    )
    assert "".join(line["text"] for line in lines_of(story)) == text


def test_a_lone_letter_outside_the_basic_plane_counts_as_one(whole_story: Story) -> None:
    story = msgspec.structs.replace(whole_story, text="\U0001f702" + whole_story.text[1:])
    assert lines_of(story)[0]["text"].startswith("\U0001f702")
    assert lines_of(story)[1]["start"] == lines_of(whole_story)[1]["start"]
