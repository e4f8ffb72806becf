import pytest

from storyworld.formats.lines.layout import lay_out

WRAPPED = """\
The harbour lay flat under the rain, and the boats lay flat upon the
harbour, and old Marten, who had been told to watch them, lay flat on
his back in the shed with his hat over his face and listened to it.

"Are you asleep?" asked the boy, who had come in without knocking and
was dripping on the nets.

"Not any more," said Marten.
"""


def passages(text: str) -> list[str]:
    return [" ".join(text[p.start : p.end].split()) for p in lay_out(text)]


def test_hard_wrapped_paragraphs_are_joined() -> None:
    found = passages(WRAPPED)
    assert len(found) == 3
    assert found[0].endswith("listened to it.")
    assert found[1].endswith("dripping on the nets.")


def test_one_newline_a_paragraph_gives_one_passage_a_line() -> None:
    text = '"You came," she said.\n"I said I would."\nHe sat down, and for a while neither spoke.\n"Well?"\n'
    assert len(passages(text)) == 4


def test_empty_lines_between_all_paragraphs_change_nothing_but_the_count_of_them() -> None:
    text = "One came in.\n\n\n\nTwo went out.\n\n\n\nThree stayed where he was."
    assert [p.n_blank for p in lay_out(text)] == [0, 3, 3]


def test_indents_begin_paragraphs_in_wrapped_text_without_empty_lines() -> None:
    text = (
        "The station was empty at that hour, and the clock over the gates had\n"
        "stopped at ten past four, which was a long time ago or not yet at all.\n"
        "   Nobody was there. She sat down upon the case and waited for day, and\n"
        "the day, in its own good time, began to come up grey behind the signal.\n"
        '   "You are early," said the porter.\n'
        '   "I am late," she said. "I am nine years late, if you want to know the\n'
        'truth of it, and I have the wrong shoes."\n'
    )
    assert [p.split()[0] for p in passages(text)] == ["The", "Nobody", '"You', '"I']


def test_two_hands_in_one_file_are_each_read_in_their_own_layout() -> None:
    other = "So then she went home.\nIt was late.\n" + "He waited and waited " * 12 + "for her.\nShe slept.\n"
    found = passages(WRAPPED + "\n***\n\n" + other)
    assert len(found) == 3 + 1 + 4
    assert found[3] == "***"
    assert found[-1] == "She slept."


def test_verse_and_letters_stay_together() -> None:
    verse = "O the wind came in from the northern sea\nand it took my hat\nand it took my tea\nand left me be"
    assert len(passages(f"She sang as she rowed.\n\n{verse}\n\nNobody clapped.")) == 3
    letter = "Dear Jon,\nI have gone to my sister's\nwith the good pan.\nYours,\nM."
    assert len(passages(f"It said:\n\n{letter}\n\nI sat down.")) == 3


def test_a_ruler_or_heading_line_is_never_part_of_a_paragraph() -> None:
    text = WRAPPED.replace("\n\n", "\n") + "oOo\nChapter Two\nHe woke."
    assert passages(text)[-3:] == ["oOo", "Chapter Two", "He woke."]


def test_a_labelled_line_begins_a_passage() -> None:
    assert len(passages("Title: Salt\nRating: T\nSummary: A boat\nA/N: hi")) == 4


@pytest.mark.parametrize("tail", ["", " and then we all went down to the river again, you know how it is"])
def test_messages_one_a_line_are_no_wraps(tail: str) -> None:
    lines = [f"{who}: {words}{tail}" for who, words in (("Bob", "hi"), ("Ann", "hello"), ("Bob", "where r u")) * 2]
    chat = "\n".join(lines)
    assert passages(f"Her phone lit up.\n\n{chat}\n\nShe laughed.") == ["Her phone lit up.", *lines, "She laughed."]


@pytest.mark.parametrize("label", ["{} (21:04):", "21:04 {}:", "[21:04] {}:", "{} \N{FROG FACE}:", "<{}>", "**{}:**"])
def test_labels_may_have_the_time_and_signs(label: str) -> None:
    said = (("Bob", "hi"), ("Ann", "hello"), ("Bob", "where r u"), ("Ann", "home"))
    lines = [f"{label.format(who).replace('04', f'0{i}')} {words}" for i, (who, words) in enumerate(said)]
    chat = "\n".join(lines)
    assert passages(f"Her phone lit up.\n\n{chat}\n\nShe laughed.") == ["Her phone lit up.", *lines, "She laughed."]


def test_one_colon_among_wrapped_lines_is_no_label() -> None:
    wrapped = WRAPPED.replace("harbour, and old Marten", "harbour: all of it; old Marten")
    assert len(passages(wrapped)) == 3
