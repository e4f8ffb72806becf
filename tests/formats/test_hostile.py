"""Files that are made or broken so as to do harm: each is read or is one sentence, soon and in little memory."""

import io
import struct
import time
import tracemalloc
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
from ao3works import download
from epubs import CONTAINER, book, converted, opf, pack, page
from ffnpages import mobile
from fichubworks import ONE, TWO, whole_page, without_heading
from mutations import SEEDS, mutated
from worddocuments import paragraph, word

from storyworld.errors import NoStoryError, StoryworldError, UnreadableFileError
from storyworld.formats import read_document
from storyworld.settings import Settings

MIB = 2**20
KINDS = {"txt": "plain", "md": "markdown", "html": "html"}


@contextmanager
def bounded(seconds: float = 10) -> Iterator[None]:
    begin = time.process_time()
    yield
    assert time.process_time() - begin < seconds


def html(page_: str) -> str:
    return read_document(page_.encode(), Settings(kind="html")).text


@pytest.mark.parametrize("kind", SEEDS)
@pytest.mark.parametrize("block", range(5))
def test_damaged_files_are_read_or_are_one_sentence(kind: str, block: int) -> None:
    for seed in range(10 * block, 10 * block + 10):
        try:
            document = read_document(mutated(kind, seed), Settings(kind=KINDS.get(kind)))
        except StoryworldError:
            continue
        end = 0
        for found in document.blocks:
            assert not document.text[end : found.start].strip()
            end = found.end
        assert not document.text[end:].strip()


def test_the_same_seed_gives_the_same_damage() -> None:
    assert [mutated(kind, 3) for kind in SEEDS] == [mutated(kind, 3) for kind in SEEDS]


@pytest.mark.parametrize("tag", ["div", "blockquote", "b", "table", "ul", "span"])
def test_a_hundred_thousand_nested_tags_keep_their_words(tag: str) -> None:
    with bounded():
        text = html(f"<p>She rowed.</p>{f'<{tag}>' * 100_000}He slept.{f'</{tag}>' * 100_000}<p>They woke.</p>")
    assert text.split() == ["She", "rowed.", "He", "slept.", "They", "woke."]


def test_a_tag_with_a_hundred_thousand_attributes_loses_them() -> None:
    attributes = " ".join(f"a{i}=''" for i in range(100_000))
    with bounded(2):
        text = html(f"<p {attributes}>She rowed.</p><p title='{'x' * 20_000}'>He slept.</p>")
        inside = read_document(book({"c1.xhtml": page(f"<p {attributes}>She rowed.</p>")})).text
    assert (text.split(), inside) == (["She", "rowed.", "He", "slept."], "She rowed.")


def test_a_tag_whose_name_never_ends_costs_no_more_than_its_length() -> None:
    with bounded(2):
        assert html(f"<p>She rowed.</p><{'a' * 300_000}").split()[:2] == ["She", "rowed."]


def test_thousands_of_tags_that_nobody_closed_keep_their_words_in_paragraphs() -> None:
    with bounded():
        text = html("".join(f"<div><font><i>Line {i}." for i in range(3000)))
    assert text.split("\n\n")[-1] == "Line 2999."


def test_an_epub_may_be_nested_as_deep() -> None:
    body = "<div>" * 5000 + "<p>She rowed.</p>" + "</div>" * 5000
    with bounded():
        assert read_document(book({"a.xhtml": page(body)})).text == "She rowed."


def test_links_within_links_are_counted_once() -> None:
    with bounded():
        assert html("<div><a href='#x'>" * 900 + "word " * 100_000).startswith("word word")


def test_a_page_of_nothing_but_tags_is_refused() -> None:
    with bounded(), pytest.raises(UnreadableFileError, match="tags is too much"):
        html("<p>" * 1_100_000)


def test_long_names_attributes_and_comments_are_no_trouble() -> None:
    with bounded():
        assert html(f"<p class='{'x ' * 500_000}' style='{'a:b;' * 300_000}'>She rowed.</p>") == "She rowed."
        assert html(f"<{'x' * 2_000_000}>She rowed.") == "She rowed."
        assert html(f"<p>She rowed.</p><!--{'-' * 2_000_000}") == "She rowed."


@pytest.mark.parametrize("make", [lambda x: book({"a.xhtml": x}), lambda x: pack({"a.txt": x})], ids=["epub", "zip"])
def test_a_bomb_is_not_unpacked(make: object) -> None:
    data = make(" " * (100 * MIB))  # type: ignore[operator]
    tracemalloc.start()
    with pytest.raises(UnreadableFileError, match="too tightly"):
        read_document(data)
    assert tracemalloc.get_traced_memory()[1] < 5 * MIB
    tracemalloc.stop()


def test_a_size_that_is_a_lie_is_found_out() -> None:
    data = bytearray(pack({"a.txt": b"She rowed. " * 100_000}))
    place = data.index(b"PK\x01\x02")
    data[place + 24 : place + 28] = struct.pack("<L", 12)
    with pytest.raises(UnreadableFileError, match="damaged"):
        read_document(bytes(data))


def test_many_files_are_together_no_larger_than_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storyworld.formats.files.archive.MAX_BYTES", 1000)
    with pytest.raises(UnreadableFileError, match="too large unpacked"):
        read_document(book({f"{i}.xhtml": page("<p>She rowed.</p>") for i in range(20)}))


def test_files_that_overlap_are_refused_or_read_once() -> None:
    data = bytearray(pack({"a.txt": b"She rowed home. ", "b.txt": b"He slept."}))
    first, second = data.index(b"PK\x01\x02"), data.rindex(b"PK\x01\x02")
    data[second + 42 : second + 46] = data[first + 42 : first + 46]
    with bounded(), pytest.raises(StoryworldError):
        read_document(bytes(data), Settings(member="b.txt"))


def test_an_archive_of_too_many_files_is_refused() -> None:
    with bounded(), pytest.raises(UnreadableFileError, match="too many files"):
        read_document(b"PK\x03\x04" + b"PK\x01\x02" * 60_000)


@pytest.mark.parametrize("keep", [0.2, 0.6, 0.95, 0.999])
def test_a_file_that_was_cut_short_is_one_sentence(keep: float) -> None:
    for data in (converted(), word(paragraph("She rowed.")), pack({"a.txt": "She rowed."})):
        with pytest.raises(UnreadableFileError, match="damaged"):
            read_document(data[: int(len(data) * keep)])


def test_an_archive_with_a_password_is_one_sentence() -> None:
    data = bytearray(pack({"a.txt": "She rowed."}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + offset] |= 1
    with pytest.raises(UnreadableFileError, match="locked with a password"):
        read_document(bytes(data))


def test_an_unknown_way_of_packing_is_one_sentence() -> None:
    data = bytearray(pack({"a.txt": "She rowed."}))
    for signature, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        data[data.index(signature) + offset] = 99
    with pytest.raises(UnreadableFileError, match=r"cannot be unpacked|damaged"):
        read_document(bytes(data))


def test_paths_that_lead_outside_lead_nowhere() -> None:
    files = {
        "META-INF/container.xml": CONTAINER.format(path="../../../../etc/passwd"),
        "content.opf": opf(["../../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "a.xhtml"]),
        "a.xhtml": page("<p>She rowed.</p>"),
    }
    assert read_document(pack(files)).text == "She rowed."


def test_names_that_are_not_text_are_no_trouble() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a\x1b[2J.txt", "She rowed.")
    data = packed.getvalue().replace(b"a\x1b[2J", b"\xff\xfe\x1b[2")
    assert read_document(data).text == "She rowed."


def test_a_download_of_many_chapters_takes_time_in_proportion() -> None:
    chapter = "<p>\u201cYou mended it,\u201d Ilse said, and looked out at the tide.</p>" * 4000
    with bounded():
        document = read_document(download().replace("<p>The tide was out.</p>", chapter * 3).encode())
    assert sum(block.kind == "paragraph" for block in document.blocks) > 12_000


def test_a_header_of_very_many_labels_takes_time_in_proportion() -> None:
    with bounded(), suppress(NoStoryError):
        read_document(b"Rating: T\nSummary:\n" * 10_000 + b"\n\nShe rowed home.\n")


def test_very_many_names_on_lines_of_their_own_take_time_in_proportion() -> None:
    names = "\n\n".join(f"N{'abcdefghij'[n % 10]}{'klmnopqrst'[n // 10 % 10]}{n:x}".title() for n in range(20_000))
    with bounded():
        read_document(f"She rowed home.\n\n{names}\n\nHe slept.\n".encode())


def test_a_page_that_says_it_is_fichubs_is_read_in_proportion_to_its_size() -> None:
    mark = "<h1>Salt</h1><p>Exported with the assistance of FicHub.net</p>"
    inner = "<div>" * 200 + "<i>x</i>" * 60_000
    with bounded(), suppress(NoStoryError):
        html(f"<html><body>{mark}{inner}</div></body></html>")
    chapter = "<div>" * 4000 + "<p>She rowed.</p>" + "</div>" * 4000
    with bounded():
        document = read_document(book({"i.xhtml": page(mark), "a.xhtml": page(chapter)}, [("a.xhtml", "One")]))
    assert document.source.detected == "fichub"


def test_a_text_of_nothing_but_headings_takes_time_in_proportion() -> None:
    with bounded(), suppress(NoStoryError):
        read_document(b"T\n\nby B\n\nGenre: x\n" + b"\n\n\tOne\n" * 15_000 + b"\n\nEnd file.\n")


@pytest.mark.parametrize(
    "data",
    [
        whole_page((without_heading(ONE), without_heading(TWO))).replace(b"Spring Tide", b"Spring\x01Tide"),
        mobile().replace(b"Chapter 2: Pier<br>", b"Chapter 2: Pi\x01er<br>"),
        book(
            {
                "a.xhtml": page("<p>He rowed.", "<title>Low\x01Water</title>"),
                "b.xhtml": page("<p>She slept.", "<title>Spring\x01Tide</title>"),
            }
        ),
    ],
    ids=["fichub", "ffn", "epub"],
)
def test_headings_with_signs_that_no_tree_takes_are_read(data: bytes) -> None:
    document = read_document(data)
    headings = [document.text[block.start : block.end] for block in document.blocks if block.kind == "chapter_heading"]
    assert any("\N{REPLACEMENT CHARACTER}" in heading for heading in headings), headings
