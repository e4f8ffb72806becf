"""What Google Docs writes into a page besides the document: its readers' comments, and footnotes at the end."""

import re
from collections.abc import Sequence

from lxml import etree

from storyworld.formats.markup.structure import Role

# A comment's mark in the text is `cmnt_ref1` and leads to `cmnt1` below it, which leads back; footnotes are `ftnt`.
_MARK = re.compile(r"(?P<kind>cmnt|ftnt)(?P<is_mark>_ref)?(?P<number>\d{1,9})")
_LEADS = re.compile(r"#(?P<kind>cmnt|ftnt)(?P<is_mark>_ref)?(?P<number>\d{1,9})")
# From the link at the head of a comment up to its paragraph there is no more than a span or a raised number.
_MAX_ABOVE = 3


def asides_of(tree: etree._Element) -> dict[etree._Element, Role]:
    """Return what is no story on a page of Google Docs: comments are dropped, footnotes are notes, and no mark is read.

    Whatever the page, a mark and a text count that lead to each other.
    """
    marks: list[etree._Element] = []
    heads: dict[etree._Element, str] = {}
    for link in tree.iter("a"):
        own, to = _MARK.fullmatch(link.get("id") or link.get("name") or ""), _LEADS.fullmatch(link.get("href") or "")
        if own is None or to is None or (own["kind"], own["number"]) != (to["kind"], to["number"]):
            continue
        if own["is_mark"] and not to["is_mark"]:
            marks.append(link)
        elif to["is_mark"] and not own["is_mark"]:
            heads[link] = own["kind"]
    roles: dict[etree._Element, Role] = dict.fromkeys(marks, "dropped")
    paragraphs = {link: paragraph for link in heads if (paragraph := _paragraph(link)) is not None}
    boxes = _boxes(tree, paragraphs, marks)
    for link, paragraph in paragraphs.items():
        text = boxes.get(link, paragraph)
        roles[link] = "dropped"
        roles[text] = "dropped" if heads[link] == "cmnt" else "authors_note"
        ruler = text.getprevious()
        if ruler is not None and ruler.tag == "hr":
            roles[ruler] = "dropped"
    return roles


def _paragraph(link: etree._Element) -> etree._Element | None:
    """Return the paragraph that a link is at the head of."""
    element = link
    for above, _ in zip(link.iterancestors(), range(_MAX_ABOVE), strict=False):
        if element.getprevious() is not None or (above.text or "").strip():
            return None
        if above.tag == "p":
            return above
        element = above
    return None


def _boxes(
    tree: etree._Element, paragraphs: dict[etree._Element, etree._Element], marks: Sequence[etree._Element]
) -> dict[etree._Element, etree._Element]:
    """Return what is around texts of several paragraphs: what begins with one, and has no mark and no other in it."""
    around = {
        box: link
        for link, paragraph in paragraphs.items()
        if (box := paragraph.getparent()) is not None and box.tag == "div" and paragraph.getprevious() is None
    }
    links, n_links, begins = {*marks, *paragraphs}, 0, []
    alone: dict[etree._Element, etree._Element] = {}
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "start":
            begins.append(n_links)
            n_links += element in links
        elif n_links - begins.pop() == 1 and element in around:
            alone[around[element]] = element
    return alone
