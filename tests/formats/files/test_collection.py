import io
import zipfile
from pathlib import Path

import pytest
from ao3works import download
from epubs import converted, pack
from worddocuments import paragraph, word

from storyworld.errors import StoryworldError, UnreadableFileError
from storyworld.formats import read_document
from storyworld.formats.files.collection import stories_in
from storyworld.settings import Settings

STORY = b"She rowed home.\n\nHe slept."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "stories"
    for name, data in {
        "b10.txt": STORY,
        "b2.txt": STORY,
        "deep/net.epub": converted(),
        "deep/cover.jpg": b"\xff\xd8\xff",
        ".hidden.txt": STORY,
        ".git/x.txt": STORY,
        "page.html": download().encode(),
        "page_files/frame.html": b"<p>An advertisement.</p>",
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data)
    return root


def test_the_stories_of_a_folder_are_told_by_their_names(folder: Path) -> None:
    assert stories_in(folder) == ("b2.txt", "b10.txt", "deep/net.epub", "page.html")


def test_the_stories_of_an_archive_are_told_by_their_names(tmp_path: Path) -> None:
    path = tmp_path / "all.zip"
    path.write_bytes(pack({"b.txt": STORY, "a/c.docx": b"", "__MACOSX/b.txt": "", "a/.x.txt": "", "cover.png": ""}))
    assert stories_in(path) == ("a/c.docx", "b.txt")


def test_a_book_and_a_text_are_no_collection(tmp_path: Path) -> None:
    for name, data in {"a.epub": converted(), "a.docx": word(paragraph("x")), "a.txt": STORY}.items():
        (tmp_path / name).write_bytes(data)
        assert stories_in(tmp_path / name) is None
    assert stories_in(tmp_path / "none.txt") is None
    assert stories_in("-") is None


@pytest.mark.parametrize(
    ("inner", "data", "kind"),
    [
        ("a.txt", STORY, "plain"),
        ("a.md", STORY, "markdown"),
        ("a.html", download().encode(), "html"),
        ("a.epub", converted(), "epub"),
        ("a.docx", word(paragraph("She rowed home.")), "docx"),
    ],
)
def test_the_one_story_of_an_archive_is_read(inner: str, data: bytes, kind: str) -> None:
    document = read_document(pack({"cover.png": b"\x89PNG", f"x/{inner}": data}))
    assert document.source.kind == kind
    assert document.source.sha256 == read_document(data).source.sha256


def test_one_of_several_is_chosen_by_its_path_or_the_end_of_it(folder: Path) -> None:
    assert read_document(folder, Settings(member="deep/net.epub")).source.kind == "epub"
    assert read_document(folder, Settings(member="NET.epub")).source.path == str(folder)
    packed = pack({"one/a.txt": STORY, "two/a.txt": b"He slept.", "b.txt": STORY})
    assert read_document(packed, Settings(member="two/a.txt")).text == "He slept."
    with pytest.raises(UnreadableFileError, match=r"more than one story called a\.txt; it holds one/a\.txt, two/a"):
        read_document(packed, Settings(member="a.txt"))
    with pytest.raises(UnreadableFileError, match=r"no story called c\.txt"):
        read_document(packed, Settings(member="c.txt"))


def test_without_a_choice_the_stories_are_named() -> None:
    packed = pack({f"{i}.txt": STORY for i in range(8)})
    with pytest.raises(UnreadableFileError, match=r"holds 8 stories \(0.txt, .*4.txt and 3 more\); choose one"):
        read_document(packed)


@pytest.mark.parametrize("files", [{}, {"a.png": b"x"}])
def test_an_archive_without_a_story_is_one_sentence(files: dict[str, bytes]) -> None:
    with pytest.raises(UnreadableFileError, match="holds no file"):
        read_document(pack(files))


def test_an_archive_in_an_archive_that_only_calls_itself_a_story_is_not_followed_forever() -> None:
    data = STORY
    for _ in range(40):
        data = pack({"a.epub": data})
    with pytest.raises(UnreadableFileError, match="archive"):
        read_document(data)


def test_a_member_of_a_single_story_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="is one story"):
        read_document(STORY, Settings(member="a.txt"))
    with pytest.raises(StoryworldError, match="is one story"):
        read_document(converted(), Settings(member="a.txt"))


def unpacked(folder: Path) -> Path:
    """Unpack a book into a folder, as macOS keeps those of its book reader."""
    with zipfile.ZipFile(io.BytesIO(converted())) as archive:
        archive.extractall(folder)
    (folder / "cover.jpg").write_bytes(b"\xff\xd8\xff" * 1000)
    return folder


def test_a_book_that_lies_unpacked_in_a_folder_is_one_book(tmp_path: Path) -> None:
    folder = unpacked(tmp_path / "Nets.epub")
    (folder / "secret.xhtml").symlink_to(tmp_path / "nowhere")
    assert stories_in(folder) is None
    document, whole = read_document(folder), read_document(converted())
    assert (document.source.kind, document.source.path) == ("epub", str(folder))
    assert (document.text, document.blocks) == (whole.text, whole.blocks)
    assert read_document(folder) == document


def test_an_unpacked_book_among_stories_is_one_of_them(folder: Path) -> None:
    unpacked(folder / "Nets.epub")
    names = stories_in(folder)
    assert names is not None
    assert "Nets.epub" in names
    assert [name for name in names if name.startswith("Nets.epub/")] == []
    assert read_document(folder, Settings(member="Nets.epub")).source.kind == "epub"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (pack({"inner.zip": pack({"a.txt": STORY})}), r"holds an archive, inner\.zip, and no story"),
        (pack({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}), "OpenDocument file"),
        (b'{"format":"storyworld/1","text":"She rowed."}', "is a story file"),
    ],
    ids=["archive", "opendocument", "story file"],
)
def test_what_is_no_story_is_named(data: bytes, message: str) -> None:
    with pytest.raises(UnreadableFileError, match=message):
        read_document(data)
