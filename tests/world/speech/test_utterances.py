"""Quotations of one turn are one utterance."""

from retold import Retold


def turns(text: str) -> list[int | None]:
    """The number of the quotation with which each one's utterance begins."""
    quotes = Retold(text).quotes
    number = {quote.id: i for i, quote in enumerate(quotes)}
    return [None if quote.utterance is None else number[quote.utterance] for quote in quotes]


def test_an_interrupted_line_is_one_utterance() -> None:
    assert turns('"I know," said Mara, "that you are there."\n\n"Yes," said Jory.') == [0, 0, 2]


def test_a_speech_over_paragraphs_is_one_utterance() -> None:
    text = '"It was late," said Mara. "We went home.\n\n"Then it rained."\n\n"Yes," said Jory.'
    assert turns(text) == [0, 0, 0, 3]


def test_two_speakers_of_one_paragraph_have_utterances_of_their_own() -> None:
    assert turns('"Go!" said Mara. "No!" said Jory. "I will stay."') == [0, 1, 1]


def test_what_nobody_speaks_is_no_utterance() -> None:
    assert turns('Mara called it a "holiday" of sorts.\n\n"It was," said Jory.') == [None, 1]
