"""A page of ours beside the story that it was made of is no second story."""

from pathlib import Path

import pytest

from storyworld.errors import UnreadableFileError
from storyworld.explorer.page import render
from storyworld.formats import read_document
from storyworld.formats.files.collection import stories_in
from storyworld.settings import Settings
from storyworld.story import Story


@pytest.fixture
def folder(small_story: Story, tmp_path: Path) -> Path:
    (tmp_path / "story.txt").write_text("She rowed home.")
    (tmp_path / "saved.html").write_text("<p>She rowed home.</p>")
    (tmp_path / "story.html").write_text(render(small_story), "utf-8")
    return tmp_path


def test_the_stories_of_a_folder_are_without_pages_of_ours(folder: Path) -> None:
    assert stories_in(folder) == ("saved.html", "story.txt")


@pytest.mark.parametrize("kind", [None, "html", "plain"])
def test_a_page_of_ours_is_refused_in_one_sentence(folder: Path, kind: str | None) -> None:
    with pytest.raises(UnreadableFileError, match=r"story\.html is a page that storyworld wrote; give the story"):
        read_document(folder / "story.html", Settings(kind=kind))
