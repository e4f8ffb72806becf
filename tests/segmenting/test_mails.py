"""Mails, and the tickets and lists that look like them."""

import time

import pytest

from segmented import cut_up, paragraphs_of
from storyworld.segmenting.mails import find_mails

HEAD = "From: Priya Nair <pn@example.org>\nTo: Imogen\nSubject: the boat"


def sent(text: str) -> list[tuple[str, str]]:
    """Return who has sent each paragraph of a mail, as the head has it, and the paragraph."""
    found = find_mails(text, paragraphs_of(text))
    return [(q.label.of(text), text[q.start : q.end]) for q in found if q.label is not None]


@pytest.mark.parametrize(
    "head",
    [
        HEAD,
        HEAD.replace("\n", "\n\n"),
        "**From:** Priya Nair\n**Sent:** Monday\n**To:** Imogen\n**Subject:** Re: the boat",
        "TO: imogen@example.org\n\nFROM: Priya Nair",
        "From: Priya Nair (home)\nTo: Imogen\nRe: boat",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_what_stands_below_a_head_is_the_senders(head: str, gap: str) -> None:
    text = f"Imogen sat down.\n\n{head}{gap}The boat is in.\n\nShe read it twice."
    assert sent(text) == [("Priya Nair", "The boat is in.")]
    assert cut_up(text).kinds == ("message",)


@pytest.mark.parametrize("name", ["P.", "Priya", "- Priya Nair", "PN"])
def test_a_mail_goes_on_to_where_its_sender_signs_it(name: str) -> None:
    text = f"{HEAD}\n\nThe boat is in.\n\nCome soon.\n\n{name}\n\nShe read it twice."
    signed = [("Priya Nair", "The boat is in."), ("Priya Nair", "Come soon."), ("Priya Nair", name)]
    assert sent(text) == (signed if name != "PN" else signed[:1])


def test_two_heads_without_a_subject_are_mails() -> None:
    text = "From: Priya\nTo: Imogen\n\nis it in\n\nFrom: Imogen\nTo: Priya\n\nyes"
    assert sent(text) == [("Priya", "is it in"), ("Imogen", "yes")]


@pytest.mark.parametrize(
    "text",
    [
        "From: Lisbon\nTo: Porto\nDate: 3 May\n\nShe put the ticket away.",
        "To: Priya\n\nShe stopped there.\n\nTo: Imogen\n\nShe tore it up.",
        "From: the attic\n\nFrom: the cellar\n\nShe wrote it on the boxes.",
        "Date: Monday\nTime: noon\nSubject: nets\n\nShe wrote it on the board.",
        f"He tore it up.\n\n{HEAD}",
        "From the pier she saw it. To: nobody.",
    ],
)
def test_tickets_lists_and_sentences_are_none(text: str) -> None:
    assert sent(text) == []


def test_a_text_full_of_heads_takes_no_longer_than_its_length() -> None:
    text = f"{HEAD}\n\nno\n\n" * 5_000 + "From: x\nTo: y\n\n" * 20_000
    paragraphs = paragraphs_of(text)
    begin = time.process_time()
    find_mails(text, paragraphs)
    assert time.process_time() - begin < 5
