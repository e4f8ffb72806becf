"""Titles of the stories of one plain text, which nothing but empty lines sets off."""

import time

import pytest

from storyworld.formats import document_from_text

STORY = "\n\n".join(f"She set lantern {n} on the sill and went on counting the boats that came in." for n in range(12))
TITLES = ("Low Water", "Nice Girl with 5 Nets", "What’s She Doing in There?")


def collection(titles: tuple[str, ...], above: str = "\n\n\n", below: str = "\n\n", story: str = STORY) -> str:
    return above.join(f"{title}{below}{story}" for title in titles)


def told(text: str) -> tuple[str | None, list[str]]:
    """Return the title of a text and its headings."""
    found = document_from_text(text)
    headings = [found.text[block.start : block.end] for block in found.blocks if block.kind == "chapter_heading"]
    return found.metadata.title, headings


@pytest.mark.parametrize(("above", "below"), [("\n\n\n", "\n\n"), ("\n\n\n\n", "\n\n\n")])
def test_titles_below_wide_gaps_are_headings_and_the_first_is_no_title_of_the_whole(above: str, below: str) -> None:
    assert told(collection(TITLES, above, below)) == (None, list(TITLES))


def test_a_collection_with_a_title_of_its_own_keeps_it() -> None:
    assert told(f"The Net Menders\n\nby Brine Hand\n\n\n{collection(TITLES)}") == ("The Net Menders", list(TITLES))


@pytest.mark.parametrize(
    "titles",
    [
        ("She waited there.", "He slept.", "They woke."),  # sentences
        ("II.", "III.", "IV."),  # stanzas
        ("“Low Water”", "“Spring Tide”", "“No Nets”"),  # speech
        ("Dear Nan", "To Ilse", "Dear Bett"),  # letters
    ],
)
def test_other_short_lines_below_wide_gaps_are_no_titles(titles: tuple[str, ...]) -> None:
    text = f"{STORY}\n\n\n{collection(titles)}"
    assert not set(told(text)[1]) & set(titles[1:]) - {"II.", "III.", "IV."}


def test_a_text_that_breaks_its_scenes_by_wide_gaps_has_no_titles_there() -> None:
    scenes = "\n\n\n".join([STORY, STORY, f"Low Water\n\n{STORY}", STORY, f"Spring Tide\n\n{STORY}"])
    assert told(scenes)[1] == []


def test_one_such_line_and_lines_above_a_few_words_are_no_titles() -> None:
    assert told(f"{STORY}\n\n\nLow Water\n\n{STORY}")[1] == []
    signs = collection(TITLES, story="The sign said so, and she read it out to them twice before going in.")
    assert told(f"{STORY}\n\n\n{signs}")[1] == []


def test_very_many_stories_take_time_in_proportion() -> None:
    begin = time.process_time()
    assert len(told(collection(TITLES * 2_000))[1]) == 6_000
    assert time.process_time() - begin < 20
