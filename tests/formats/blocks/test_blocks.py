"""Block typing on small texts of the sort that people post."""

from hypothesis import given, settings
from hypothesis import strategies as st

from storyworld.errors import NoStoryError
from storyworld.formats import Document, document_from_text

LONG = "She walked on along the wall until the lamps gave out and there was nothing left to see. " * 3
MINE = "I walked on along the wall until the lamps gave out, and I had nothing left to see but my own two feet. " * 3


def kinds(text: str) -> list[tuple[str, str]]:
    document = document_from_text(text)
    return [(block.kind, " ".join(document.text[block.start : block.end].split())) for block in document.blocks]


def of_kind(text: str, kind: str) -> list[str]:
    return [words for found, words in kinds(text) if found == kind]


def names(document: Document) -> list[str | None]:
    return [
        block.names.of(document.text) if block.names is not None else None
        for block in document.blocks
        if block.kind == "pov_header"
    ]


def test_a_head_with_everything_in_it() -> None:
    text = f"""~Broken Strings~
By: xXMothXx
Rated: T for swearing
Pairing: Rowan/Tam, some Rowan/Odile (sort of, later)
Disclaimer: Don't own the song.

A/N: OMG thank you all for the reviews!!

I know I said I'd update on Sunday but school is killing me.

Special thanks to my beta, who fixed all my commas.

Also there is a poll on my profile.

xxxxxxxxxxxxxxxx

Rowan POV

{LONG}"""
    found = kinds(text)
    assert [kind for kind, _ in found] == [
        *("title", "byline", "metadata", "metadata", "disclaimer"),
        *["authors_note"] * 4,
        *("scene_break", "pov_header", "paragraph"),
    ]
    metadata = document_from_text(text).metadata
    assert (metadata.title, metadata.authors) == ("Broken Strings", ("xXMothXx",))
    assert metadata.relationships == ("Rowan/Tam", "some Rowan/Odile (sort of, later)")


def test_labels_on_one_line_are_told_apart() -> None:
    head = "Title: Nine Winters Author: inkpot Rating: PG-13 Summary: He comes back. Disclaimer: mine."
    text = f"{head}\n\n{LONG}"
    assert [kind for kind, _ in kinds(text)] == ["metadata", "summary", "disclaimer", "paragraph"]
    metadata = document_from_text(text).metadata
    assert (metadata.title, metadata.authors, metadata.rating) == ("Nine Winters", ("inkpot",), "PG-13")
    assert metadata.summary == "He comes back."


def test_a_label_alone_has_its_value_below() -> None:
    text = f"Title: Nine Winters\n\nSummary:\n\nHe comes back every year.\n\n{LONG}"
    assert of_kind(text, "summary") == ["Summary:", "He comes back every year."]
    assert document_from_text(text).metadata.summary == "He comes back every year."


def test_a_story_may_begin_without_any_head() -> None:
    assert [kind for kind, _ in kinds(f'"Who goes there?" he asked.\n\n{LONG}')] == ["paragraph", "paragraph"]
    assert [kind for kind, _ in kinds(f"It rained.\n\n{LONG}")] == ["paragraph", "paragraph"]


def test_a_head_note_does_not_swallow_the_story_that_follows() -> None:
    text = f'A/N: Hi all! Enjoy!\n\nShe sat down.\n\n"Well?" he said.\n\n{LONG}\n\n***\n\n{LONG}'
    assert of_kind(text, "authors_note") == ["A/N: Hi all! Enjoy!"]


def test_a_note_inside_a_paragraph_is_cut_out() -> None:
    text = f"{LONG}\n\nHe said (A/N: sorry!! do you (really) think so? :) lol) that he was cold. So he was."
    assert kinds(text)[1:] == [
        ("paragraph", "He said"),
        ("authors_note", "(A/N: sorry!! do you (really) think so? :) lol)"),
        ("paragraph", "that he was cold. So he was."),
    ]
    assert [block.recovered for block in document_from_text(text).blocks] == [False, False, True, True]


def test_a_note_without_brackets_goes_as_far_as_it_speaks_to_readers() -> None:
    note = "A/N: sorry for the cliffhanger! do you think she means it?"
    text = f"{LONG}He fell. {note} The moon rose over the sea."
    assert kinds(text)[1:] == [
        ("authors_note", note),
        ("paragraph", "The moon rose over the sea."),
    ]


def test_a_bracket_may_close_some_paragraphs_further_on() -> None:
    text = f"{LONG}\n\n(Author's Note: I was ill.\n\nIt was the fish.\n\nNow I am well.)\n\n{LONG}"
    assert len(of_kind(text, "authors_note")) == 3


def test_end_matter_needs_no_label_and_takes_its_signature_along() -> None:
    text = f"{LONG}\n\nTBC...\n\nSo what did you think? Please R&R!!\n\n~Angel"
    assert [kind for kind, _ in kinds(text)] == ["paragraph", *["authors_note"] * 3]


def test_review_replies_are_notes() -> None:
    text = f"{LONG}\n\nReviews:\n\nmoonpie22: thanks!! glad you liked it\n\nGuest: no, she is not my sister"
    assert len(of_kind(text, "authors_note")) == 3


def test_a_chapter_that_is_only_a_note_is_a_note() -> None:
    text = f"Chapter 1\n\n{LONG}\n\nAUTHOR'S NOTE\n\nI have to go on hiatus. Exams.\n\nChapter 2\n\n{LONG}"
    assert of_kind(text, "authors_note") == ["AUTHOR'S NOTE", "I have to go on hiatus. Exams."]


def test_a_novelist_who_speaks_of_reviews_and_chapters_writes_no_note() -> None:
    text = (
        f"CHAPTER I\n\n{LONG}\n\nAnd now, gentle reader, I must close this chapter, and leave it to the "
        f"reviewers of novels to abuse my heroine as they please.\n\nCHAPTER II\n\n{LONG}"
    )
    assert of_kind(text, "authors_note") == []


def test_headers_of_all_sorts_name_the_narrator() -> None:
    sections = f"BPOV\n\n{MINE}\n\nNormal POV\n\n{LONG}\n\nPOV: Jon\n\n{MINE}"
    text = f"{sections}\n\nWren's POV: I woke up late that day."
    assert names(document_from_text(text)) == ["B", None, "Jon", "Wren"]


def test_a_name_alone_is_a_header_where_another_header_says_whose_point_of_view_it_is() -> None:
    text = (
        f"**Mara's POV**\n\n{MINE}\n\n~*~\n\nDain's POV\n\n{MINE}\n\n~*~\n\n**Mara**\n\n{MINE}\n\n~*~\n\nDain\n\n{MINE}"
    )
    assert names(document_from_text(text)) == ["Mara", "Dain", "Mara", "Dain"]


def test_a_name_alone_within_a_section_is_no_header_for_a_header_with_that_name() -> None:
    text = f"Mara's POV\n\n{MINE}\n\nDain\n\n{MINE}\n\nMara\n\n{MINE}"
    assert names(document_from_text(text)) == ["Mara"]


def test_a_name_alone_is_a_header_where_two_of_them_tell_their_own_story() -> None:
    mara, dain = f'MARA\n\n{MINE}\n\n"Oh, Dain," I said to Dain.', f"DAIN\n\n{MINE}\n\nI saw that Mara knew."
    text = f"{mara}\n\n{dain}\n\nMARA\n\n{MINE}"
    assert names(document_from_text(text)) == ["MARA", "DAIN", "MARA"]


def test_a_signature_or_a_sign_is_no_header() -> None:
    text = f"{MINE}\n\nYours truly,\n\nMara\n\n{MINE}\n\nKEEP OUT\n\n{MINE} I told Mara so."
    assert names(document_from_text(text)) == []


def test_headings_numbers_and_their_titles() -> None:
    text = f"Salt\n\nI\n\nThe Lamp\n\n{LONG}\n\nII\n\nThe Oil\n\n{LONG}\n\nIII\n\n{LONG}\n\nEpilogue\n\n{LONG}"
    assert of_kind(text, "title") == ["Salt"]
    assert of_kind(text, "chapter_heading") == ["I", "The Lamp", "II", "The Oil", "III", "Epilogue"]


def test_ten_and_twenty_are_numbers_in_sequence_and_else_a_break() -> None:
    numbers = ["VIII", "IX", "X", "XI"]
    text = "\n\n".join(f"{number}\n\n{LONG}" for number in ["I", "II", "III", "IV", "V", "VI", "VII", *numbers])
    assert of_kind(text, "chapter_heading")[-4:] == numbers
    assert of_kind(f"{LONG}\n\nX\n\n{LONG}", "scene_break") == ["X"]


def test_a_countdown_a_year_and_a_sentence_are_no_headings() -> None:
    lines = ["3", "2", "1", LONG, "1887", "Part one of the plan was done.", "Book two rooms.", LONG]
    text = "\n\n".join([LONG, *lines])
    assert of_kind(text, "chapter_heading") == []


def test_a_table_of_contents_is_metadata() -> None:
    entries = "\n".join(f"CHAPTER {number}. Something" for number in ("I", "II", "III"))
    text = f"CONTENTS\n\n{entries}\n\nCHAPTER I.\n\nSOMETHING\n\n{LONG}\n\nCHAPTER II.\n\n{LONG}"
    assert len(of_kind(text, "metadata")) == 4
    assert of_kind(text, "chapter_heading") == ["CHAPTER I.", "SOMETHING", "CHAPTER II."]


def test_a_short_table_of_contents_ends_where_the_numbers_begin_anew() -> None:
    story = "It rained all day upon the quay, and nobody came to see the boats or to ask for them. " * 5
    text = f"The Lamp\n\nCONTENTS\n\nI. Rain\nII. Wind\n\n\nI. RAIN\n\n{story}\n\n\nII. WIND\n\n{story}\n"
    found = document_from_text(text)
    headings = [found.text[block.start : block.end] for block in found.blocks if block.kind == "chapter_heading"]
    assert headings == ["I. RAIN", "II. WIND"]


def test_an_epigraph_has_a_source_and_dialogue_with_dashes_has_none() -> None:
    quotation = '"A light is a promise that the dark keeps."\n--Book of Hours, iv'
    assert of_kind(f"CHAPTER I.\n\n{quotation}\n\n{LONG}", "epigraph") != []
    assert of_kind(f"CHAPTER I.\n\n—You came, then.\n\n—I came, sir.\n\n{LONG}", "epigraph") == []


def test_gutenbergs_licence_is_metadata() -> None:
    text = (
        "The Project Gutenberg EBook of The Lamp\n\nTitle: The Lamp\n\nAuthor: Orrin Vale\n\n"
        "Language: English\n\n*** START OF THE PROJECT GUTENBERG EBOOK THE LAMP ***\n\nProduced by Nobody\n\n"
        f"CHAPTER I\n\n{LONG}\n\n"
        "*** END OF THE PROJECT GUTENBERG EBOOK THE LAMP ***\n\nThis licence goes on and on."
    )
    document = document_from_text(text)
    assert document.source.detected == "gutenberg"
    assert (document.metadata.title, document.metadata.authors) == ("The Lamp", ("Orrin Vale",))
    assert [kind for kind, _ in kinds(text) if kind != "metadata"] == ["chapter_heading", "paragraph"]


PIECES = st.sampled_from(
    [
        *(
            "***",
            "A/N: hi",
            "(A/N: x",
            "y)",
            "Sam's POV: I am",
            "Sam's POV",
            "Chapter 1",
            "Title: X",
            "I",
            "\u00a0",
        ),
        *(
            "by Jo",
            '"Hi," he said.',
            "He said (a/n: lol) no.",
            "\t",
            "\u200b",
            "Contents",
            "-- Jo",
            "The End",
            LONG,
        ),
    ]
)


@given(st.lists(st.tuples(PIECES | st.text(max_size=20), st.sampled_from(["\n", "\n\n", " ", "\n\n\n"])), max_size=25))
@settings(max_examples=150, deadline=None)
def test_blocks_cover_all_text_in_order_and_do_not_overlap(parts: list[tuple[str, str]]) -> None:
    text = "".join(piece + gap for piece, gap in parts)
    try:
        document = document_from_text(text)
    except NoStoryError:
        return
    position = 0
    for block in document.blocks:
        assert position <= block.start < block.end
        assert not document.text[position : block.start].strip()
        assert block.names is None or block.start <= block.names.start < block.names.end <= block.end
        position = block.end
    assert not document.text[position:].strip()


def test_a_wrapped_value_of_a_header_is_whole_and_the_story_below_it_is_not_of_it() -> None:
    text = (
        "Title: Salt\nPairing: Rowan/Tam\nSummary: Rowan comes home\nafter many years, to find that nobody waits.\n"
        "Rating: T\nWarnings: none to speak of, unless you are afraid of herons\nDisclaimer: Mine.\n\n"
        'The tide was out. "You mended it," said Tam.\n\nHe laughed.\n'
    )
    assert of_kind(text, "paragraph") == ['The tide was out. "You mended it," said Tam.', "He laughed."]
    assert document_from_text(text).metadata.summary == "Rowan comes home after many years, to find that nobody waits."
    tight = "Title: Salt\nRating: T\nSummary: Rowan comes home\nThe tide was out.\nHe laughed.\n"
    assert of_kind(tight, "paragraph") == ["The tide was out.", "He laughed."]


def test_the_story_may_follow_a_note_that_ends_without_a_full_stop() -> None:
    story = "It is twenty to one and the telephone has not rung since midnight, and I am stupid enough to mention it."
    text = (
        "Title: Salt\nRating: T\n"
        "AN: wrote this in one go on my break so if you see a mistake no you didnt, the bird is FINE\n"
        f'{story}\n"Quiet tonight," I say.\n'
    )
    assert of_kind(text, "paragraph") == [story, '"Quiet tonight," I say.']


def test_what_a_chapter_is_about_belongs_to_its_heading() -> None:
    argument = "In which a dinner is eaten, and a living is disposed of."
    text = f"CHAPTER THE FIRST\n\n{argument}\n\n{LONG}"
    assert of_kind(text, "chapter_heading") == ["CHAPTER THE FIRST", argument]
    assert of_kind(f"{LONG}\n\n{argument}\n\n{LONG}", "chapter_heading") == []
