"""What stands between marks, on small texts with every style and every fault."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segmented import paragraphs_of, quotations, spoken
from storyworld.segmenting.dialogue import find_quotations

STYLES = ['""', "“”", "‘’", "''", "«»", "»«", "„“", "„”", "‹›", "”“", "’’", "““", "””"]


@pytest.mark.parametrize("marks", STYLES)
def test_every_style_of_marks_is_read(marks: str) -> None:
    first, last = marks
    speeches = [f"{first}{words}{last}" for words in ("Come in,", "Sit down!", "Not there,", "Why not?")]
    text = f"{speeches[0]} she said. {speeches[1]}\n\n{speeches[2]} said Bo.\n\n{speeches[3]}"
    assert spoken(text) == speeches


def test_french_marks_may_stand_apart_from_their_words() -> None:
    assert spoken("« Entre ! » dit-elle. « Assieds-toi. »") == ["« Entre ! »", "« Assieds-toi. »"]
    assert spoken("«\u00a0Entre\u00a0!\u00a0» dit-elle.") == ["«\u00a0Entre\u00a0!\u00a0»"]


def test_several_styles_may_meet_in_one_text() -> None:
    text = '"Come in," said Ada.\n\n“No,” said Bo.\n\n«Why not?» asked Cy.\n\n„Well?“'
    assert spoken(text) == ['"Come in,"', "“No,”", "«Why not?»", "„Well?“"]


def test_a_curly_mark_may_close_what_a_straight_one_opens() -> None:
    assert spoken('"Come in,” she said. “Sit down!"') == ['"Come in,”', '“Sit down!"']


def test_no_punctuation_is_needed_before_the_closing_mark() -> None:
    assert spoken('"Don\'t go" she says. "I won\'t" he says') == ['"Don\'t go"', '"I won\'t"']


def test_no_space_is_needed_between_a_tag_and_the_next_mark() -> None:
    assert spoken('"Hello," he said."Goodbye," she said.') == ['"Hello,"', '"Goodbye,"']


def test_a_speech_over_several_paragraphs_goes_on_at_each_opening_mark() -> None:
    text = '"I came," he said, "by boat.\n\n"Nobody saw me.\n\n"Nobody."\n\n"I see," she said.'
    found = quotations(text)
    assert [text[q.start : q.end] for q in found] == [
        '"I came,"',
        '"by boat.',
        '"Nobody saw me.',
        '"Nobody."',
        '"I see,"',
    ]
    assert [q.continues for q in found] == [False, False, True, True, False]
    assert not any(q.is_mended for q in found)


def test_a_speech_may_end_in_a_paragraph_that_no_mark_opens() -> None:
    text = "“Oh, the tide goes out,\n\nand the boats come in.” She stopped."
    found = quotations(text)
    assert [text[q.start : q.end] for q in found] == ["“Oh, the tide goes out,", "and the boats come in.”"]
    assert [(q.continues, q.is_mended) for q in found] == [(False, False), (True, True)]


def test_a_lost_closing_mark_does_not_swallow_the_next_paragraph() -> None:
    text = '"Where were you all night.\n\nIt had rained.\n\n"Out," said Bo.'
    found = quotations(text)
    assert [text[q.start : q.end] for q in found] == ['"Where were you all night.', '"Out,"']
    assert [q.is_mended for q in found] == [True, False]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ('"Where were you, Ada asked. She put down the cup.', '"Where were you,'),
        ("“Where were you? she asked. The cup fell. “Out late?”", "“Where were you?"),
        ('"Stay, he said. "I will not," she said.', '"Stay,'),
        ('"Be still! cried the old man, and sat.', '"Be still!'),
    ],
)
def test_a_lost_closing_mark_ends_before_the_tag(text: str, first: str) -> None:
    assert spoken(text)[0] == first
    assert quotations(text)[0].is_mended


def test_without_a_tag_a_lost_closing_mark_ends_with_the_sentence_before_the_next_mark() -> None:
    assert spoken('"Stay with me. The lamp went out. "I will," she said.') == ['"Stay with me.', '"I will,"']


def test_a_lost_opening_mark_is_mended_in_a_short_paragraph_only() -> None:
    assert spoken('Where were you?" said Ada.') == ['Where were you?"']
    assert spoken(f'{"It rained. " * 20}Where were you?" said Ada.') == []


def test_inches_are_no_lost_mark() -> None:
    assert spoken("The plank was 5'2\" long.") == []
    assert spoken('"It was in 1974," she said.') == ['"It was in 1974,"']


@pytest.mark.parametrize("mark", ["'", "’"])
def test_apostrophes_alone_are_no_speech(mark: str) -> None:
    text = "The dogs' bowls were empty, 'tis true; the Joneses' cat had 'em, like rock 'n' roll in '68."
    assert spoken(text.replace("'", mark)) == []


def test_apostrophes_do_not_end_speech_in_single_marks() -> None:
    text = (
        "'The dogs' bowls are empty,' she said. 'Give 'em Charles' soup.'\n\n"
        "'Rock 'n' roll isn't dead,' said Bo. ''Tis only the '80s.'"
    )
    assert spoken(text) == [
        "'The dogs' bowls are empty,'",
        "'Give 'em Charles' soup.'",
        "'Rock 'n' roll isn't dead,'",
        "''Tis only the '80s.'",
    ]


def test_clipped_words_do_not_end_speech_in_single_marks() -> None:
    text = "'I'm not accusin' anyone,' said Ada. 'I'm only sayin' what's what.'"
    assert spoken(text) == ["'I'm not accusin' anyone,'", "'I'm only sayin' what's what.'"]


def test_other_marks_inside_a_quotation_stay_inside() -> None:
    assert spoken("\"She said, 'Never again,' and left,\" he said.") == ["\"She said, 'Never again,' and left,\""]
    assert spoken("'She said, \"Never again,\" and left,' he said.\n\n'Oh.'") == [
        "'She said, \"Never again,\" and left,'",
        "'Oh.'",
    ]


def test_the_same_marks_may_stand_inside_each_other() -> None:
    assert spoken("“He said “never again” and left,” she told us.") == ["“He said “never again” and left,”"]
    assert spoken("“It was an “accident”, they say,” said Ada. “So.”") == [
        "“It was an “accident”, they say,”",
        "“So.”",
    ]


def test_long_pairs_of_apostrophes_are_dropped_where_single_marks_carry_no_speech() -> None:
    far = "he took the lamp and the oil and the long rope and went down to the boys' room"
    assert spoken(f"Then 'ware, {far}.") == []


def test_speech_in_single_marks_is_known_by_two_pairs_that_end_like_speech() -> None:
    long = "we took the lamp and the oil and the long rope and went down to the sea,"
    assert spoken(f"'{long}' said Ada.") == []
    assert spoken(f"'{long}' said Ada. '{long}' said Bo.") == [f"'{long}'"] * 2


def test_a_small_word_after_a_tag_resumes_the_speech_and_is_not_clipped() -> None:
    assert spoken("'Come in,' said Ada, 'and sit down.'") == ["'Come in,'", "'and sit down.'"]
    assert spoken("'They had fish 'n chips,' said Ada. 'So.'") == ["'They had fish 'n chips,'", "'So.'"]


def test_an_apostrophe_in_the_next_paragraph_does_not_keep_single_marks_open() -> None:
    assert spoken("‘Go and see to the boats.\n\nThe dogs’ bowls were full.") == []


def test_a_mark_at_the_end_of_a_paragraph_opens_nothing() -> None:
    assert spoken('She stopped. "') == []
    assert spoken("") == []


MARKED = st.text(alphabet="\"'“”‘’„«»`ab .,!?—-_*\ns1", max_size=120)


@given(MARKED | st.text(max_size=60))
@settings(max_examples=250, deadline=None)
def test_quotations_lie_within_their_paragraph_in_order_and_apart(text: str) -> None:
    paragraphs = paragraphs_of(text)
    position = 0
    for quotation in find_quotations(text, paragraphs):
        paragraph = paragraphs[quotation.paragraph]
        assert paragraph.start <= quotation.start < quotation.end <= paragraph.end
        assert position <= quotation.start
        position = quotation.end


@given(MARKED)
@settings(max_examples=100, deadline=None)
def test_a_paragraph_that_speaks_after_a_plain_one_speaks_alike_without_it(text: str) -> None:
    alone = spoken(text)
    assert spoken(f"It rained.\n\n{text}") == alone
