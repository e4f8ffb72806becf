import hashlib
import io
import sys
from pathlib import Path

import pytest

from storyworld.errors import NoStoryError, StoryworldError, UnreadableFileError
from storyworld.formats import document_from_text, read_document
from storyworld.settings import Settings

STORY = "“Naïve,” she said.\r\n\r\nHe laughed.\r\n"


def test_a_text_file_is_its_own_canonical_text(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(b"\xef\xbb\xbf" + STORY.encode())
    document = read_document(path)
    assert document.text == "“Naïve,” she said.\n\nHe laughed.\n"
    assert document.source.path == str(path)
    assert document.source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (document.source.kind, document.source.encoding) == ("plain", "utf-8")
    assert document.emphasis is None


def test_bytes_open_files_standard_input_and_text_give_the_same_blocks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = STORY.encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    documents = [
        read_document(data),
        read_document(io.BytesIO(data)),
        read_document("-"),
        document_from_text(STORY),
    ]
    assert len({(document.text, document.blocks) for document in documents}) == 1
    assert [document.source.path for document in documents] == [None, None, "-", None]


def test_the_kind_comes_from_the_setting_then_the_name_then_the_first_words(tmp_path: Path) -> None:
    page = b"<!DOCTYPE html><p>He said hello.</p>"
    assert read_document(page).source.kind == "html"
    assert read_document(page, Settings(kind="plain")).text == page.decode()
    path = tmp_path / "story.md"
    path.write_bytes(b"He said *hello*.")
    assert read_document(path).text == "He said hello."
    with pytest.raises(UnreadableFileError, match="leave the kind to detection"):
        read_document(page, Settings(kind="epub"))


@pytest.mark.parametrize("name", ["story.epub", "story.docx"])
def test_a_file_that_is_not_what_its_name_says_is_one_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("<html>404 Not Found</html>")
    with pytest.raises(UnreadableFileError, match="is not one"):
        read_document(tmp_path / name)
    assert read_document(tmp_path / name, Settings(kind="html")).text == "404 Not Found"


@pytest.mark.parametrize("name", ["missing.txt", "folder", "locked.txt", "a\0b.txt", "n" * 300])
def test_a_file_that_cannot_be_opened_is_one_sentence(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    locked = tmp_path / "locked.txt"
    locked.write_text("hello")
    locked.chmod(0)
    if name == "locked.txt" and _may_read(locked):
        pytest.skip("this user may read everything")
    with pytest.raises(UnreadableFileError) as caught:
        read_document(tmp_path / name)
    assert str(caught.value).endswith(".")


def _may_read(path: Path) -> bool:
    try:
        path.read_bytes()
    except PermissionError:
        return False
    return True


@pytest.mark.parametrize("data", [b"", b" \n\n\t", b'..."!"...', "\u200b\ufeff".encode(), b"***\n\n---"])
def test_a_file_without_words_has_no_story(data: bytes) -> None:
    with pytest.raises(NoStoryError):
        read_document(data)


def test_a_file_with_nothing_but_notes_has_no_story() -> None:
    with pytest.raises(NoStoryError, match="only notes"):
        read_document(b"A/N: hi everyone, sorry for the wait!\n\n***\n\nPlease review!")


@pytest.mark.parametrize("data", [b'{"title": "A story", "chapters": ["She ran."]}', b'[{"id": 1}]\n'])
def test_data_of_programs_is_no_story_unless_its_kind_is_given(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match=r"holds data \(JSON\) and no story; give the text itself\.$"):
        read_document(data)
    assert read_document(data, Settings(kind="plain")).text == data.decode()


@pytest.mark.parametrize("text", ["[Chapter 1]\n\nShe ran. {He did not.}\n", "[" * 100_000 + "\n\nShe ran.\n"])
def test_a_story_may_begin_as_data_does(text: str) -> None:
    assert read_document(text.encode()).text == text


def test_an_open_text_file_is_refused() -> None:
    with pytest.raises(StoryworldError, match="'rb'"):
        read_document(io.StringIO("hello"))  # type: ignore[arg-type]


def test_another_language_is_noticed_and_read() -> None:
    french = "Elle ouvrit la porte et regarda dehors. Il pleuvait encore, et personne ne venait dans la rue. " * 8
    document = document_from_text(french)
    assert [block.kind for block in document.blocks] == ["paragraph"]
    assert len(document.notices) == 1
    assert "(fr)" in document.notices[0]


def test_little_text_and_english_text_are_not_noticed() -> None:
    assert document_from_text("Bonjour, mon ami.").notices == ()
    assert document_from_text("She opened the door and looked out into the rain. " * 20).notices == ()


def test_lone_surrogates_in_a_text_are_replaced() -> None:
    assert document_from_text("He said \ud800 to me.").text == "He said \ufffd to me."


def test_one_line_of_two_megabytes_is_one_paragraph() -> None:
    line = "She said hello and he went away (so she thought). " * 40_000
    assert len(document_from_text(line).blocks) == 1
