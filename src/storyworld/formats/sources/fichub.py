"""FicHub: its EPUB and HTML. Notes are not set apart from the text, so that the rules for raw text look for them."""

import itertools
import re
from collections.abc import Iterator

from lxml import etree

from storyworld.formats.lines.labels import Label, field_of, metadata_of
from storyworld.formats.markup.pages import written
from storyworld.formats.markup.structure import Role, Structure, body_of, classes_of, with_class, with_id, words_of
from storyworld.story import Metadata

_MARK = re.compile(r"exported with the assistance of", re.IGNORECASE)
_LABEL = re.compile(r"(?P<label>Status|Published|Updated|Words|Chapters|Original source): *(?P<value>\S+)")
_CHAPTER = re.compile(r"chap_\d+")
_HEADINGS = frozenset({"h1", "h2", "h3"})
_MAX_BYLINE = 100


def is_introduction(tree: etree._Element) -> bool:
    """Tell whether a page is FicHub's introduction, or a whole story below one."""
    return next(tree.iter("h1"), None) is not None and any(_MARK.search(str(text)) for text in tree.itertext())


def structure(tree: etree._Element) -> Structure | None:
    """Return what is what on a page of FicHub's HTML, `None` for other pages."""
    if not is_introduction(tree):
        return None
    body = body_of(tree)
    roles, metadata = _introduction(body)
    chapters = [element for element in body.iter("div") if _CHAPTER.fullmatch(element.get("id") or "")]
    roles |= _chapters(body, chapters) if chapters else _below_headings(body, roles)
    return Structure(detected="fichub", roles=roles, metadata=metadata)


def part_structure(tree: etree._Element) -> Structure:
    """Return what is what in one part of FicHub's EPUB; a chapter without a heading has none of its own."""
    body = body_of(tree)
    if is_introduction(tree):
        roles, metadata = _introduction(body)
        return Structure(detected="fichub", roles={body: "metadata", **roles}, metadata=metadata)
    heading = _heading_of(body)
    return Structure(detected="fichub", roles={} if heading is None else {heading: "chapter_heading"})


def _chapters(body: etree._Element, chapters: list[etree._Element]) -> dict[etree._Element, Role]:
    """Type the chapters of a whole page; what leads from one to the other is dropped."""
    roles: dict[etree._Element, Role] = {body: "metadata"}
    titles = _titles(body)
    for element in body.iter("nav", "a"):
        if (element.get("href") or "").startswith("#") or element.get("id") == "contents-list":
            roles[element] = "dropped"
    for chapter in chapters:
        roles[chapter] = "story"
        roles |= dict.fromkeys(with_class(chapter, "chapter_nav", "div"), "dropped")
        heading = _heading_of(chapter)
        if heading is None and (title := titles.get(chapter.get("id") or "")) is not None:
            heading = written("h2", title, "#contents-list")
            chapter.insert(0, heading)
        if heading is not None:
            roles[heading] = "chapter_heading"
    return roles


def _titles(body: etree._Element) -> dict[str, str]:
    """Return the chapters' titles by their ids, from the list of contents."""
    contents = with_id(body, "contents-list")
    links = contents.iter("a") if contents is not None else ()
    return {(link.get("href") or "").lstrip("#"): words for link in links if (words := words_of(link))}


def _heading_of(chapter: etree._Element) -> etree._Element | None:
    """Return the heading that a chapter begins with; one further down is its author's own."""
    walk = etree.iterwalk(chapter, events=("start",), tag=etree.Element)
    for _, element in walk:
        if element.tag in _HEADINGS:
            heading: etree._Element = element
            return heading
        if "chapter_nav" in classes_of(element):
            walk.skip_subtree()
        elif element is not chapter and (element.text or "").strip():
            return None
    return None


def _below_headings(body: etree._Element, known: dict[etree._Element, Role]) -> dict[etree._Element, Role]:
    """Type a page of chapters that only their headings set off."""
    headings = [heading for heading in body.iter("h2") if heading not in known]
    around: set[etree._Element] = {body}
    for heading in headings:
        around.update(itertools.takewhile(lambda above: above not in around, heading.iterancestors()))
    roles: dict[etree._Element, Role] = dict.fromkeys(headings, "chapter_heading")
    for element in body.iter(etree.Element):
        if element in roles:
            break
        if element not in known and element not in around:
            roles[element] = "metadata"
    return roles


def _introduction(body: etree._Element) -> tuple[dict[etree._Element, Role], Metadata]:
    """Type the title page: title, byline, the summary below it, then lines of facts; return what they say, too."""
    title = next(body.iter("h1"), None)
    roles: dict[etree._Element, Role] = {} if title is None else {title: "title"}
    author, summary, facts = "", [], []
    for element in _lines_below(title):
        words = words_of(element)
        label = _LABEL.match(words)
        if not author and re.match(r"by:? ", words, re.IGNORECASE) and len(words) < _MAX_BYLINE:
            roles[element] = "byline"
            author = re.sub(r"^by:? ", "", words, flags=re.IGNORECASE)
        elif label is not None:
            facts.append(Label(0, 0, label["label"], field_of(label["label"]), label["value"]))
        elif _MARK.search(words):
            break
        elif author and not facts and words:
            roles[element] = "summary"
            summary.append(words)
    return roles, Metadata(
        title=words_of(title) or None,
        authors=(author,) if author else None,
        summary=" ".join(summary) or None,
        extra=metadata_of(facts).extra,
    )


def _lines_below(title: etree._Element | None) -> Iterator[etree._Element]:
    """Yield what stands below the title, up to the first chapter."""
    for element in title.itersiblings(etree.Element) if title is not None else ():
        if element.tag in {"nav", "hr"} or _CHAPTER.fullmatch(element.get("id") or ""):
            return
        yield element
