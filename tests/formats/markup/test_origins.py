"""Every block of a page leads back to the element whose words it is."""

import re

import pytest
from ao3works import GENERATIONS, download, saved_page
from epubs import book, converted, page
from fanficfareworks import epub as fanficfare_epub
from fanficfareworks import html as fanficfare_page
from ffnpages import mobile as ffn_mobile_page
from ffnpages import saved as ffn_page
from fichubworks import ONE, TWO, whole_page
from lxml import etree

from storyworld.formats import Document, read_document
from storyworld.formats.files.archive import Archive
from storyworld.formats.markup.parts import page as part_of
from storyworld.formats.markup.trees import html_tree

GENERIC = (
    "<!DOCTYPE html><html><body><nav><p>Home</p></nav><script>x</script><div hidden><p>Not shown.</p></div>"
    "<div><p class='pagenum'>[Pg 2]</p><p>He rowed.</p><svg><title>t</title></svg><p>She <b>slept</b>.</p><hr/>"
    "<table><tr><td>Ann</td><td>hi!</td></tr></table>bare words<br/><br/>and more</div></body></html>"
)
PAGES = {
    **{year: download(generation=year).encode() for year in GENERATIONS},
    "saved": saved_page().encode(),
    "fanficfare": fanficfare_page(),
    "fichub": whole_page((ONE, TWO)),
    "ffn": ffn_page(),
    "ffn mobile": ffn_mobile_page(),
    "generic": GENERIC.encode(),
}
PART = "<nav><p>Home</p></nav><p hidden='hidden'>no</p><p>First.</p><h2>Own</h2><p>He rowed all the night home.</p>"
BOOKS = {
    "ao3": converted(),
    "fanficfare": fanficfare_epub(),
    "generic": book(
        {"a.xhtml": page(PART.replace("<h2>Own</h2>", "<p>x</p><p>y</p><p>z</p><h2>Own</h2>")), "b.xhtml": page(PART)},
        [("a.xhtml", "Low"), ("b.xhtml", "High")],
    ),
}


def letters(text: str) -> str:
    return re.sub(r"\s+", "", text)


def check(document: Document, trees: dict[str, etree._Element]) -> None:
    n_checked = 0
    for block in document.blocks:
        assert block.origin is not None
        file, _, path = block.origin.rpartition("#")
        if file not in trees:  # a heading out of the table of contents
            assert block.kind == "chapter_heading"
            continue
        found = trees[file].xpath(f"/{path}")
        assert isinstance(found, list)
        [element] = found
        words = document.text[block.start : block.end]
        is_rule = isinstance(element, etree._Element) and element.tag == "hr"
        assert is_rule or letters(words) in letters("".join(element.itertext())), block  # type: ignore[union-attr]
        n_checked += 1
    assert n_checked > 1


@pytest.mark.parametrize("data", PAGES.values(), ids=PAGES)
def test_blocks_of_a_page_lead_to_their_elements(data: bytes) -> None:
    tree = html_tree(data.decode())
    assert tree is not None
    check(read_document(data), {"": tree})


def test_a_value_below_its_label_leads_to_itself() -> None:
    found = read_document(download().encode())
    values = [block.origin or "" for block in found.blocks if "/dl[1]" in (block.origin or "")]
    assert len(values) > 6
    assert all(re.search(r"/d[td]\[\d+\]$", origin) for origin in values)


def test_values_in_one_block_lead_to_their_list() -> None:
    page_ = "<!DOCTYPE html><p>He rowed.</p><dl><dt>For</dt><dd>Ann</dd><dd>Ben</dd><dt>By</dt><dd>Eve</dd>me</dl>"
    found = read_document(page_.encode())
    origins = {found.text[block.start : block.end]: block.origin for block in found.blocks}
    assert origins["Ann Ben"] == "html/body[1]/dl[1]"
    assert origins["Eveme"] == "html/body[1]/dl[1]"
    assert origins["By"] == "html/body[1]/dl[1]/dt[2]"


@pytest.mark.parametrize("data", BOOKS.values(), ids=BOOKS)
def test_blocks_of_a_book_lead_to_their_files_and_elements(data: bytes) -> None:
    archive = Archive(data, "book")
    trees = {member: part_of(archive, member) for member in archive.members if member.endswith("html")}
    check(read_document(data), {member: tree for member, tree in trees.items() if tree is not None})
