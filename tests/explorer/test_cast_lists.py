"""Lists of the cast in a browser: in one order everywhere, and nobody in the colour of whose card it is."""

from pathlib import Path

import pytest
from chromium import Page

from storyworld.explorer.page import render
from storyworld.story import Block, Character, MadeBy, Mention, Quote, Source, Story

TEXT = '"One." "Two." "Three." Ada Ada Ada Ada Bo Bo Bo'


@pytest.fixture
def story() -> Story:
    words = [(i, i + len(word), word) for word in ("Ada", "Bo") for i in range(len(TEXT)) if TEXT.startswith(word, i)]
    mentions = tuple(
        Mention(
            id=f"m{n}", start=i, end=j, head_start=i, head_end=j, form="name", category="PER", entity=word.casefold()
        )
        for n, (i, j, word) in enumerate(words)
    )
    spoken = [("One", 0), ("Two", 7), ("Three", 14)]
    return Story(
        made_by=MadeBy(version="0"),
        source=Source(sha256="0" * 64, kind="plain"),
        text=TEXT,
        blocks=(Block(start=0, end=len(TEXT), kind="paragraph"),),
        mentions=mentions,
        characters=(
            Character(id="ada", name="Ada", is_named=True, n_mentions=4),
            Character(id="bo", name="Bo", is_named=True, n_mentions=3, n_quotes=3, n_words_spoken=3),
        ),
        quotes=tuple(
            Quote(
                id=word, start=i, end=i + len(word) + 3, kind="speech", speaker="bo", addressees=("ada",), probability=1
            )
            for word, i in spoken
        ),
    )


@pytest.fixture
def opened(page: Page, story: Story, tmp_path: Path) -> Page:
    path = tmp_path / "page.html"
    path.write_text(render(story), "utf-8")
    page.open(path)
    page.click(".switch label:last-child")
    return page


def test_people_are_listed_as_in_the_story_file_the_most_mentioned_first(opened: Page) -> None:
    assert opened.texts("#sheet .person .name") == ["Ada", "Bo"]


def test_who_has_no_colour_does_not_have_that_of_the_card(opened: Page) -> None:
    opened.run(
        "[...document.querySelectorAll('#sheet .person .name')].find((name) => name.textContent === 'Bo').click()"
    )
    colour = "(query) => getComputedStyle(document.querySelector(query)).color"
    assert opened.texts("#sheet .person .name") == ["Ada"]
    assert opened.run(f"({colour})('#sheet .card h2')") != opened.run(f"({colour})('#sheet .person.kn .name')")
