import pytest

from storyworld.segmenting.marks import Role, find_marks


def roles(text: str) -> list[tuple[str, str]]:
    return [(text[mark.start : mark.end], mark.role.value) for mark in find_marks(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Go."', [('"', "open"), ('"', "close")]),
        ("“Go.”", [("“", "open"), ("”", "close")]),
        ("‘Go.’", [("‘", "open"), ("’", "close")]),
        ("«Go.»", [("«", "open"), ("»", "close")]),
        ("»Go.«", [("»", "open"), ("«", "close")]),
        ("« Go. »", [("«", "open"), ("»", "close")]),
        ("‹Go.›", [("‹", "open"), ("›", "close")]),
        ("„Go.“", [("„", "open"), ("“", "close")]),
        ("„Go.”", [("„", "open"), ("”", "close")]),
        ("''Go.''", [("''", "open"), ("''", "close")]),
        ("``Go.''", [("``", "open"), ("''", "close")]),
        ("＂Go.＂", [("＂", "open"), ("＂", "close")]),
    ],
)
def test_marks_of_every_shape_open_and_close(text: str, expected: list[tuple[str, str]]) -> None:
    assert roles(text) == expected


def test_neighbours_overrule_a_shape_that_is_turned_the_wrong_way() -> None:
    assert roles("She said, ”Go.“") == [("”", "open"), ("“", "close")]


@pytest.mark.parametrize(
    "text",
    [
        "It isn't Ada's.",
        "It isn’t Ada’s.",
        "'Tis late and 'twas cold, give 'em the lamp.",
        "It was rock'n'roll in the summer of '68.",
        "It was rock 'n' roll.",
        "It was rock ’n’ roll.",
    ],
)
def test_apostrophes_that_no_closing_mark_can_be_are_left_out(text: str) -> None:
    assert roles(text) == []


def test_a_plural_possessive_may_close_but_is_not_firm() -> None:
    [mark] = find_marks("The dogs' bowls", 0, 15)
    assert (mark.role, mark.is_firm) == (Role.CLOSE, False)


def test_a_single_mark_before_a_clipped_word_opens_when_it_is_doubled() -> None:
    assert roles("''Tis late,' said Bo.") == [("''", "open"), ("'", "close")]


def test_emphasis_signs_are_looked_through() -> None:
    assert roles('_"Go!"_ and *"Stay!"*') == [('"', "open"), ('"', "close")] * 2


def test_a_dash_beside_a_mark_leaves_its_straight_shape_in_doubt_on_one_side_only() -> None:
    assert roles('"I was—" He fell.') == [('"', "open"), ('"', "close")]
    assert roles('He fell. "—and I was."') == [('"', "open"), ('"', "close")]


def test_only_the_paragraph_counts() -> None:
    text = 'a"b"c'
    assert [mark.role for mark in find_marks(text, 1, 4)] == [Role.OPEN, Role.CLOSE]
