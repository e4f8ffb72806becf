import pytest

from segmented import quotations
from storyworld.segmenting.nested import find_nested


def nested(text: str) -> list[tuple[str, str]]:
    return [(span.of(text), kind) for span, kind in find_nested(text, quotations(text))]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("\"She told me, 'Go home, Bo!' and left,\" he said.", "'Go home, Bo!'"),
        ("“She told me, ‘Go home, Bo!’ and left,” he said.", "‘Go home, Bo!’"),
        ("‘She told me, “Go home, Bo!” and left,’ he said.\n\n‘Oh.’", "“Go home, Bo!”"),
        ("“She told me, “Go home, Bo!” and left,” he said.", "“Go home, Bo!”"),
        ("« Elle a dit “Rentre donc, Bo !” et voilà », dit-il.", "“Rentre donc, Bo !”"),
    ],
)
def test_what_a_speaker_quotes_is_found_in_every_style(text: str, inner: str) -> None:
    assert nested(text) == [(inner, "quoted")]


def test_a_word_held_with_tongs_is_a_scare_quote() -> None:
    assert nested("\"How long have you had this 'dog'?\" he asked.") == [("'dog'", "scare")]


def test_one_word_with_a_full_stop_is_quoted() -> None:
    assert nested("\"He said 'No.' and left,\" she said.") == [("'No.'", "quoted")]


def test_apostrophes_inside_speech_are_no_quotation() -> None:
    assert nested("\"'Tis the boys' dinner, an' rock 'n' roll's loud, isn't it?\"") == []


def test_a_possessive_does_not_close_an_inner_quotation() -> None:
    assert nested("\"He said 'the dogs' bowls are empty' and left,\" she said.") == [
        ("'the dogs' bowls are empty'", "quoted")
    ]


def test_several_stand_in_order() -> None:
    text = "\"First 'Go home to bed!' then “Stay here with me!” he said,\" Ada told us."
    assert [words for words, _ in nested(text)] == ["'Go home to bed!'", "“Stay here with me!”"]


def test_doubled_single_marks_hold_no_quotation_of_their_own() -> None:
    assert nested("''Come in and sit down,'' she said.") == []


def test_a_quotation_without_others_inside_has_none() -> None:
    assert nested('"Come in," she said.\n\n—No.\n\n—Why?\n\n—So.') == []


def test_what_stands_deeper_still_is_part_of_the_inner_quotation() -> None:
    assert nested("“She said, ‘He told me “Go home, Bo!” and left,’ you know,” said Ada.") == [
        ("‘He told me “Go home, Bo!” and left,’", "quoted")
    ]
