import pytest

from segmented import cut_up


def thoughts(text: str) -> list[str]:
    """Return the thoughts of a plain text."""
    return [text[q.start : q.end] for q in cut_up(text).quotations if q.family == "emphasis"]


def italic_thoughts(marked: str) -> list[str]:
    """Return the thoughts of a text whose italics are known; they stand between bars here."""
    pieces = marked.split("|")
    spans, position = [], 0
    for i, piece in enumerate(pieces):
        if i % 2:
            spans.append((position, position + len(piece)))
        position += len(piece)
    text = "".join(pieces)
    found = cut_up(text, emphasis=tuple(spans))
    return [text[q.start : q.end] for q in found.quotations if q.family == "emphasis"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("*Not again*, she thought.", ["*Not again*"]),
        ("_I am done_, he told himself.", ["_I am done_"]),
        ("She wondered *why me*.", ["*why me*"]),
        ("*Not again.* The door was *very* old.", ["*Not again.*"]),
        ("It was *not at all*. The door was old.", []),
        ("*Not at all*. The door was old.", []),
        ("*Again*, she thought.", []),
    ],
)
def test_signs_in_plain_text_hold_a_thought_where_somebody_thinks_it_or_a_whole_sentence(
    text: str, expected: list[str]
) -> None:
    assert thoughts(text) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("|Two days.| She counted.", ["Two days."]),
        ("She sat. |Why me?| The rain fell.", ["Why me?"]),
        ("|Two days|, she thought.", ["Two days"]),
        ("It was |not at all| fair.", []),
        ("She sailed on the |Grey Heron|.", []),
        ("It was |so| cold.", []),
        ('"I |do not want| it," he said.', []),
    ],
)
def test_whole_sentences_in_italics_are_thoughts(marked: str, expected: list[str]) -> None:
    assert italic_thoughts(marked) == expected


def test_thoughts_are_of_the_kind_thought_and_stand_in_order_with_speech() -> None:
    segments = cut_up('"Go," he said. *Not again*, she thought. "No," she said.')
    assert segments.kinds == ("speech", "thought", "speech")
