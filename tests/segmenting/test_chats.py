"""Messages and scripts, and the lists, diaries and forms that look like them."""

import time

import pytest

from segmented import cut_up, document, paragraphs_of
from storyworld.formats import document_from_text
from storyworld.segmenting import describe_marks, segment
from storyworld.segmenting.chats import find_chats

CHAT = "Priya: is he there\n\nMe: who\n\nPriya: you know who\n\nMe: on the bus. no"
PLAY = "HESPER: Has the ferry gone?\n\nDOLAN: (sitting) It has.\n\nHESPER: You might have waved.\n\nDOLAN: I did."


def said(text: str, emphasis: tuple[tuple[int, int], ...] = ()) -> list[tuple[str, str]]:
    """Return whose each line is, as its label has it, and the line."""
    found = find_chats(text, paragraphs_of(text), emphasis)
    return [(q.label.of(text), text[q.start : q.end]) for q in found if q.label is not None]


def test_labels_that_answer_one_another_make_messages_without_the_labels() -> None:
    assert said(CHAT) == [("Priya", "is he there"), ("Me", "who"), ("Priya", "you know who"), ("Me", "on the bus. no")]
    assert cut_up(CHAT).kinds == ("message",) * 4


@pytest.mark.parametrize(
    "label",
    [
        *("**{}:** ", "**{}**: ", "__{}:__ ", "[{}] ", "<{}> ", "{} (21:04): ", "[21:04] {}: "),
        *("21/11/2026, 21:04 - {}: ", "[03.04.19, 21:04:11] {}: ", "[2019-04-03 9:04 PM] <{}> "),
    ],
)
def test_labels_are_written_in_many_ways(label: str) -> None:
    names = ("Priya", "Imogen Frost", "Priya", "Imogen Frost")
    text = "\n\n".join(label.format(name) + "is that you" for name in names)
    assert said(text) == [(name, "is that you") for name in names]
    assert set(cut_up(text).kinds) == {"message"}


@pytest.mark.parametrize(
    "label",
    ["{} - ", "{} — ", "{}\n", "{} — Today at 9:05 PM\n", "**{}**\n", "{} 21:04\n", "{}\n\n", "**{}** (21:04)\n\n"],
)
def test_labels_without_a_colon_are_names_that_the_text_knows(label: str) -> None:
    names = ("Priya", "Imogen Frost", "Priya", "Imogen Frost")
    lines = "\n\n".join(label.format(name) + "is that you" for name in names)
    assert said(f"He spoke of Priya and of Imogen.\n\n{lines}") == [(name, "is that you") for name in names]
    assert said(lines) == []


def test_what_is_drawn_around_a_name_is_no_part_of_it() -> None:
    text = "wren \U0001f33f: are you in\n\n~jose\u0301~: i am\n\nwren \U0001f33f: you were\n\n~jose\u0301~: i am not"
    assert [name for name, _ in said(f"Wren liked Jose\u0301.\n\n{text}")] == ["wren", "jose\u0301"] * 2


def test_bold_labels_of_a_page_are_labels() -> None:
    text = "Priya: do you see him\n\nTobias: no\n\nPriya: by the door\n\nTobias: oh"
    bold = tuple((at, at + 6) for at, c in enumerate(text) if text[at : at + 6] in ("Priya:", "Tobias"))
    assert [name for name, _ in said(text, bold)] == ["Priya", "Tobias", "Priya", "Tobias"]


def test_a_message_in_italics_as_a_whole_is_a_message_and_no_thought() -> None:
    text = "*Priya: Are you awake?*\n\n*Tobias: No.*\n\n*Priya: Me neither.*\n\n*Tobias: Go to sleep.*"
    assert [words for _, words in said(text)] == ["Are you awake?", "No.", "Me neither.", "Go to sleep."]
    assert set(cut_up(text).kinds) == {"message"}


def test_a_message_alone_is_one_where_its_label_answers_others_elsewhere() -> None:
    text = f"{CHAT}\n\nI put it away.\n\nThe bus stopped.\n\nIt rained.\n\n**Me:** still no"
    assert said(text)[-1] == ("Me", "still no")


def test_whoever_puts_in_one_word_between_two_others_is_heard() -> None:
    text = CHAT.replace("\n\nMe: on", "\n\nAunt Bee: dinner\n\nMe: on")
    assert ("Aunt Bee", "dinner") in said(text)


def test_messages_on_lines_of_one_paragraph_are_several() -> None:
    assert said("[Priya] are you in\n[Tobias] no\n[Priya] ok\n[Tobias] why") == [
        ("Priya", "are you in"),
        ("Tobias", "no"),
        ("Priya", "ok"),
        ("Tobias", "why"),
    ]


def test_a_script_is_spoken_and_its_directions_are_not() -> None:
    assert said(PLAY)[1] == ("DOLAN", "It has.")
    assert cut_up(PLAY).kinds == ("speech",) * 4


def test_written_out_lines_are_messages_only_where_a_telephone_shows_them() -> None:
    lines = "Bunter: One can always try.\n\nCummings: You may, Bunter.\n\nBunter: May I?\n\nCummings: You may."
    told = "He spoke of Bunter, and then of Cummings."
    assert set(cut_up(f"{told}\n\n{lines}").kinds) == {"speech"}
    assert set(cut_up(f"{told} His phone buzzed.\n\n{lines}").kinds) == {"message"}


def test_what_is_typed_to_the_owner_of_a_telephone_need_not_ask_anything() -> None:
    lines = [
        ("Priya", "is he there"),
        ("Me", "on the bus"),
        ("Priya", "that was not the question"),
        ("Me", "yes he is"),
    ]
    assert said("\n\n".join(f"**{name}:** {words}" for name, words in lines)) == lines


def test_speech_below_a_message_is_speech() -> None:
    assert cut_up(f'{CHAT}\n\n"Who is it?"').kinds[-1] == "speech"


@pytest.mark.parametrize(
    "text",
    [
        "Flour: two cups\n\nSugar: one cup\n\nFlour: three cups\n\nSugar: none\n\nFlour: the rest",
        "Monday: I slept.\n\nTuesday: I slept. Did you?\n\nMonday: I slept.\n\nTuesday: You woke me.",
        "Rating: T\n\nSummary: Do you know him?\n\nRating: M\n\nSummary: You do.\n\nRating: E",
        "Chapter 3: The Door\n\nHe knew one thing: you.\n\nShe knew another: me.\n\nHe knew one thing: us.",
        "Note: I was late.\n\nWarning: you were not.\n\nNote: were you?\n\nWarning: I was.",
        "**Name:** Leoric\n\n**Level:** 38\n\n**Name:** Leoric\n\n**Level:** 39",
        "Father: tall.\n\nMother: you met her?\n\nSister: mine.\n\nFather: dead.\n\nMother: you know.\n\nSister: why?",
        "Fact: cats are liquid.\n\nOpinion: dogs are not.\n\nFact: nobody asked.\n\nOpinion: they should.",
        "[Quest: Find You]\n\n[Reward: My Goat]\n\n[Quest: Find You]\n\n[Reward: My Goat]",
        "HP: 20/40\n\nMP: 3/10\n\nHP: 21/40\n\nMP: 4/10",
        "Keel: what you stand on.\n\nHarbour: where I am.\n\nMast: do you see it?",
        'Mara said: "Are you in?"\n\nTomas said: "I am."\n\nMara said: "Good."\n\nTomas said: "You?"',
        "HESPER: a sailor.\n\nDOLAN: you know him.\n\nMAB: I know her.",
        "He waited - you know.\n\nShe left - I saw.\n\nHe waited - for me.\n\nShe left - you did.",
        "No - I won't.\n\nYes - you will.\n\nNo - I won't.\n\nYes - you will.",
        "The tide\ncomes for you\n\nThe moon\ngoes from me\n\nThe tide\ncomes for you\n\nThe moon\nis mine",
        "I met Ann. Ann\nis you\n\nThe moon\nis me\n\nAnn\nis you\n\nThe moon\nis me\n\nAnn\nis you",
        "I met Ann and Lee. He waited.\n\nAnn\n\nLee\n\nAnn\n\nLee\n\nand I\n\nand you\n\nall of us",
        "The tide\n\ncomes for you\n\nThe moon\n\ngoes from me\n\nThe tide\n\ncomes for you\n\nThe moon\n\nis mine",
        "Mary Smith\n12 Elm Street\n\nAnn Jones\n14 Elm Street\n\nShe wrote to Mary and Ann.",
    ],
)
def test_lists_diaries_and_forms_are_nobodys(text: str) -> None:
    assert said(text) == []


def test_sections_that_begin_with_whose_they_are_are_no_lines() -> None:
    section = "I walked to the sea with Hesper and with Dolan, and you were not there. " * 6
    assert said(f"Hesper: {section}\n\nDolan: {section}\n\nHesper: {section}\n\nDolan: {section}") == []


def test_the_sentence_of_a_label_is_not_looked_at_for_marks() -> None:
    text = 'Priya: he said "no" and left\n\nMe: who\n\nPriya: you know\n\nMe: ok'
    assert next(text[q.start : q.end] for q in cut_up(text).quotations) == 'he said "no" and left'


def test_lines_without_empty_ones_between_are_paragraphs() -> None:
    text = "It rained.\n\n[Imogen Frost] don't you say yes\n[Priya] lol\n[Imogen Frost] I mean it\n[Priya] ok\n"
    assert len(segment(document_from_text(text)).paragraphs) == 5


def test_labels_are_counted_with_the_marks() -> None:
    assert describe_marks(document(CHAT)) == {"label Name: …": 4}


@pytest.mark.parametrize(
    "line",
    ["k{n}: you", "[a] b", "A: ( (", "[<", "**k{m}:** you", "k{n} - you", "k{n}\nyou", "K{n}", "k{n} — Today at (9:0"],
)
def test_a_text_full_of_labels_takes_no_longer_than_its_length(line: str) -> None:
    text = "\n\n".join(line.format(n=i // 2 + i % 2, m=i // 3) for i in range(20000))
    paragraphs = paragraphs_of(text)
    begin = time.process_time()
    find_chats(text, paragraphs)
    assert time.process_time() - begin < 3
