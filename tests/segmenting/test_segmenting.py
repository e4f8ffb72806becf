"""`segment` on whole documents: what it promises for every text, however strange."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segmented import cut_up
from storyworld.errors import NoStoryError
from storyworld.formats import document_from_text
from storyworld.segmenting import Segments, segment
from storyworld.spans import Span, contains

TEXT = """The Quay

A/N: "hi" all!

"Come in," said Ada. Her "friends" had gone.

***

*Not again*, she thought. It rained."""


def test_only_the_story_proper_holds_quotations() -> None:
    segments = segment(document_from_text(TEXT))
    words = document_from_text(TEXT).text
    assert [words[q.start : q.end] for q in segments.quotations] == ['"Come in,"', '"friends"', "*Not again*"]
    assert segments.kinds == ("speech", "scare", "thought")


def test_paragraphs_are_the_blocks_that_tell_and_quotations_index_them() -> None:
    segments = segment(document_from_text(TEXT))
    told = [Span(block.start, block.end) for block in segments.blocks if block.kind == "paragraph"]
    assert list(segments.paragraphs) == told
    assert [q.paragraph for q in segments.quotations] == [0, 0, 1]


def test_tokens_and_sentences_cover_all_blocks() -> None:
    document = document_from_text(TEXT)
    segments = segment(document)
    tokens = [document.text[s:e] for s, e in zip(segments.tokens.start, segments.tokens.end, strict=True)]
    assert "".join(tokens) == "".join(document.text.split())
    assert [document.text[s:e] for s, e in segments.sentences][-2:] == ["*Not again*, she thought.", "It rained."]


def promises(text: str, segments: Segments) -> None:
    assert len(segments.kinds) == len(segments.quotations)
    for quotation in segments.quotations:
        assert contains(segments.paragraphs[quotation.paragraph], quotation)
        assert quotation.start < quotation.end
    for one, following in pairwise(segments.quotations):
        assert one.end <= following.start
    for span, kind in segments.nested:
        assert kind in ("quoted", "scare")
        assert any(contains(quotation, span) for quotation in segments.quotations)
    starts = segments.tokens.start
    assert all(end <= start for end, start in zip(segments.tokens.end, starts[1:], strict=False))


SIGNS = "\"'“”‘’«»„—`*_ \n\u00a0\U0001f980"
WORDS = ["--", "''", "...", "\n\n", "s' ", "'n'", "Mr. ", "Go", "the boys", "No.", "5", "he said", ", she thought"]
PIECES = st.sampled_from([*SIGNS, *WORDS, "Dear Ada,\n", "Yours,"])


@given(st.lists(PIECES, max_size=60).map("".join) | st.text(max_size=100))
@settings(max_examples=300, deadline=None)
def test_any_text_is_cut_up_and_keeps_the_promises(text: str) -> None:
    promises(text, cut_up(text))
    try:
        read = document_from_text(text)
    except NoStoryError:
        return
    promises(read.text, segment(read))


@given(st.lists(st.sampled_from(["*Go on.* ", "He ", "*she*", '"No," ', "*", "\n\n", "Why me? "]), max_size=30))
@settings(max_examples=100, deadline=None)
def test_emphasis_of_any_sort_keeps_the_promises(pieces: list[str]) -> None:
    text, emphasis, position = "".join(pieces), [], 0
    for piece in pieces:
        if piece.strip() and piece.startswith("*"):
            emphasis.append((position, position + len(piece.rstrip())))
        position += len(piece)
    promises(text, cut_up(text, emphasis=tuple(emphasis)))


PATHOLOGICAL = {
    "straight marks in a row": '"',
    "single marks in a row": "'",
    "marks apart": '" ',
    "opening marks": "“a ",
    "opening single marks": "‘a ",
    "closing marks": "a” ",
    "quotations in turn": '"a" b ',
    "plurals": "‘the dogs’ ",
    "two families": "\"'a ",
    "thoughts": "*Go on*, she thought. ",
    "lost marks": '"Go, he said. ',
    "paragraphs with an open mark": '"Go, he said\n\n',
    "paragraphs with an open single mark": "‘Go, he said\n\n",
    "stops": ".",
    "dashes": "—Go, he said.\n\n",
}


def seconds(text: str) -> float:
    begin = time.perf_counter()
    cut_up(text)
    return time.perf_counter() - begin


@pytest.mark.parametrize("piece", PATHOLOGICAL.values(), ids=PATHOLOGICAL.keys())
def test_eight_times_the_marks_take_nowhere_near_sixty_four_times_as_long(piece: str) -> None:
    small = min(seconds(piece * 500) for _ in range(3))
    assert seconds(piece * 4000) < max(30 * small, 0.5)


def test_two_hundred_thousand_marks_in_one_paragraph_are_no_trouble() -> None:
    segments = cut_up("\"'" * 100_000)
    assert segments.paragraphs[0].start == 0
    assert len(segments.tokens) > 100_000


def test_quotations_that_are_given_are_the_only_ones() -> None:
    document = document_from_text(TEXT)
    at = document.text.index('"Come in,"')
    crossing = Span(at, document.text.index("It rained"))
    segments = segment(document, given=[crossing, Span(at + 1, at + 5)])
    assert [document.text[q.start : q.end] for q in segments.quotations] == [
        '"Come in," said Ada. Her "friends" had gone.',
        "*Not again*, she thought.",
    ]
    assert segments.kinds == ("speech", "speech")
    assert [q.paragraph for q in segments.quotations] == [0, 1]
    assert segment(document, given=[]).quotations == ()
