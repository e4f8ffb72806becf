"""FanFicFare: its EPUB and HTML.

Notes are told by their classes: the labels in them are the user's to choose, and six variants were seen in real files.
"""

import re

from lxml import etree
from msgspec.structs import replace

from storyworld.formats.markup.linklists import is_contents, says_contents
from storyworld.formats.markup.structure import Role, Structure, body_of, classes_of, text_of, with_class, words_of
from storyworld.formats.sources.fanficfarelabels import gathered, label_of, note_kind
from storyworld.story import BlockKind, Metadata

_LANDMARK = re.compile(r"(?:Chapter|Work) Text:?")


def structure(tree: etree._Element) -> Structure | None:
    """Return what is what on a page of FanFicFare's HTML, `None` for other pages."""
    table = next((table for table in with_class(tree, "full", "table")), None)
    head = next(tree.iter("h1"), None)
    if table is None or head is None or not _sections(tree):
        return None
    roles: dict[etree._Element, Role] = {table: "metadata", head: "title"}
    for anchor in tree.iter("a"):
        if anchor.get("name") == "TOCTOP":
            _drop_contents(anchor, roles)
    roles |= dict.fromkeys(_sections(tree), "chapter_heading")
    _type_notes(body_of(tree), roles)
    return Structure(detected="fanficfare", roles=roles, metadata=_with_head(head, _labelled(table)))


def part_structure(tree: etree._Element) -> Structure:
    """Return what is what in one part of FanFicFare's EPUB."""
    body = body_of(tree)
    kinds = classes_of(body)
    head = next(body.iter("h3"), None)
    if "fff_titlepage" in kinds or _is_title_page(head):
        roles: dict[etree._Element, Role] = {body: "metadata"}
        if head is not None:
            roles[head] = "title"
        return Structure(detected="fanficfare", roles=roles, metadata=_with_head(head, _labelled(body)))
    if kinds & {"fff_tocpage", "fff_logpage", "fff_coverpage"} or _is_contents_page(body, head):
        return Structure(detected="fanficfare", roles={body: "dropped"})
    roles = dict.fromkeys(with_class(body, "fff_chapter_title"), "chapter_heading")
    if not roles and (heading := next(body.iter("h2", "h3"), None)) is not None and heading.getparent() is body:
        roles[heading] = "chapter_heading"
    _type_notes(body, roles)
    return Structure(detected="fanficfare", roles=roles)


def _is_title_page(head: etree._Element | None) -> bool:
    """Tell a title page by its head, `Title by Author` in links, where another program has renamed the classes."""
    return head is not None and len(list(head.iter("a"))) >= 2 and re.search(r"\sby\s", words_of(head)) is not None


def _is_contents_page(body: etree._Element, head: etree._Element | None) -> bool:
    return is_contents(body) or (head is not None and says_contents(head) and next(body.iter("a"), None) is not None)


def _sections(tree: etree._Element) -> list[etree._Element]:
    """Return the headings of the chapters: within, or, as browsers mend it, right behind their anchor."""
    found = []
    for anchor in tree.iter("a"):
        if re.fullmatch(r"section\d+", anchor.get("name") or ""):
            heading = next(anchor.iter("h1", "h2", "h3"), None)
            following = anchor.getnext()
            if heading is None and following is not None and following.tag in {"h1", "h2", "h3"}:
                heading = following
            if heading is not None:
                found.append(heading)
    return found


def _drop_contents(anchor: etree._Element, roles: dict[etree._Element, Role]) -> None:
    roles[anchor] = "dropped"
    following = anchor.getnext()
    while following is not None and following.tag in {"h2", "p"}:
        links = [link.get("href") or "" for link in following.iter("a")]
        if following.tag == "p" and not all(link.startswith("#section") for link in links):
            break
        roles[following] = "dropped"
        if following.tag == "p":
            break
        following = following.getnext()


def _type_notes(body: etree._Element, roles: dict[etree._Element, Role]) -> None:
    """Type notes by their classes, in older files by a bold label above a quotation; drop AO3's own landmarks."""
    for element in body.iter(etree.Element):
        classes = classes_of(element)
        if "fff_chapter_notes" in classes or "fff_inline_footnote" in classes:
            roles[element] = "authors_note"
        elif "landmark" in classes and _LANDMARK.fullmatch(words_of(element)):
            roles[element] = "dropped"
        elif element.tag in {"b", "strong"} and (kind := _kind_below(element)) is not None:
            roles[element] = "metadata"
            value = element.getnext()
            if value is not None and value.tag in {"blockquote", "div"}:
                roles[value] = kind


def _kind_below(label: etree._Element) -> BlockKind | None:
    """Return what a bold label stands above; `None` for bold words of the story."""
    parent, following = label.getparent(), label.getnext()
    in_notes = parent is not None and "fff_chapter_notes" in classes_of(parent)
    if not (in_notes or (following is not None and following.tag == "blockquote")):
        return None
    return note_kind(words_of(label))


def _with_head(head: etree._Element | None, metadata: Metadata) -> Metadata:
    """Add title and authors from the head of the title page: `Title by Author`, each a link."""
    links = [words_of(link) for link in head.iter("a")] if head is not None else []
    title, *authors = links or [words_of(head).rpartition(" by ")[0]]
    return replace(metadata, title=title or metadata.title, authors=tuple(authors) or metadata.authors)


def _labelled(page: etree._Element) -> Metadata:
    """Gather `<b>Label:</b> value`, whether the value stands behind it or in the next cell."""
    labels = []
    for bold in page.iter("b"):
        name = words_of(bold)
        if name.endswith(":") and (value := _value_behind(bold)):
            labels.append(label_of(name[:-1], value))
    return gathered(labels)


def _value_behind(bold: etree._Element) -> str:
    cell = bold.getparent()
    if (
        cell is not None
        and cell.tag in {"td", "th"}
        and cell.getnext() is not None
        and words_of(cell) == words_of(bold)
    ):
        return words_of(cell.getnext())
    parts = [bold.tail or ""]
    for following in bold.itersiblings(etree.Element):
        if following.tag in {"b", "br"} and any(part.strip() for part in parts):
            break
        parts += [text_of(following), following.tail or ""]
    return " ".join("".join(parts).split())
