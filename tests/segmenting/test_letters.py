from segmented import cut_up, paragraphs_of
from storyworld.segmenting.letters import find_letters


def lines(text: str) -> list[str]:
    return [text[q.start : q.end] for q in find_letters(text, paragraphs_of(text))]


LETTER = "Dear Ada,\n\nI am well. The sea is grey.\n\nYours,\n\nBo"


def test_a_letter_goes_from_its_salutation_to_its_signature() -> None:
    assert lines(f"She read it.\n\n{LETTER}\n\nShe put it down.") == LETTER.split("\n\n")


def test_the_closing_may_hold_the_name() -> None:
    text = "My dear Ada,\n\nI am well.\n\nYour loving brother Bo\n\nShe put it down."
    assert lines(text) == text.split("\n\n")[:3]


def test_a_letter_without_a_signature_is_not_trusted() -> None:
    assert lines("Dear Ada,\n\nI am well. The sea is grey.\n\nShe put it down.") == []


def test_dialogue_ends_the_hope_of_a_letter() -> None:
    assert lines('Dear Ada,\n\n"Stop reading," said Bo.\n\nYours,\n\nBo') == []


def test_dear_within_a_sentence_opens_no_letter() -> None:
    assert lines("Dear old Bo was late again.\n\nLove,\n\nAda") == []


def test_each_paragraph_of_a_letter_is_one_message_and_goes_on() -> None:
    segments = cut_up(f"She read it.\n\n{LETTER}\n\nShe put it down.")
    assert segments.kinds == ("message",) * 4
    assert [q.continues for q in segments.quotations] == [False, True, True, True]
    assert [q.paragraph for q in segments.quotations] == [1, 2, 3, 4]


def test_marks_inside_a_letter_make_no_quotation_beside_it() -> None:
    segments = cut_up("Dear Ada,\n\nThe 'new' boat sank.\n\nYours,\n\nBo")
    assert {q.family for q in segments.quotations} == {"letter"}
