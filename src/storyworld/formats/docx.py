"""Word documents: paragraphs, headings by their styles, breaks and emphasis, straight from the XML.

The document becomes a page, so that from there on it is read as HTML is. What was deleted under change tracking, hidden
text, field codes and comments are not read.
"""

import re
from collections.abc import Mapping

from lxml import etree
from msgspec import Struct

from storyworld.errors import UnreadableFileError
from storyworld.formats.archive import Archive
from storyworld.formats.kinds import word_document
from storyworld.formats.pages import ORIGIN_ATTRIBUTE, PageWriter
from storyworld.formats.parts import text_of, xml_part
from storyworld.formats.passages import Passages
from storyworld.formats.structure import Role, words_of
from storyworld.formats.trees import harmless
from storyworld.story import Metadata

_MAX_TAGS = 4_000_000
_WORD = re.compile(r"\{[^}]*wordprocessingml[^}]*\}(\w+)")
_SKIPPED = frozenset("del moveFrom instrText delText delInstrText pict object tbl-caption annotation".split())
_FALLBACK = re.compile(r"\{[^}]*markup-compatibility[^}]*\}Fallback")
_OFF = frozenset({"0", "false", "off", "none"})
_HEADING = re.compile(r"heading (\d)")


class Style(Struct, frozen=True):
    """What a style means: its English name in small letters, and whether it is set in italics or bold."""

    name: str = ""
    is_emphasis: bool = False


def read_docx(archive: Archive) -> Passages:
    """Read a Word document. Raises UnreadableFileError where its text is damaged or far too large."""
    member = word_document(archive)
    if member is None:
        raise UnreadableFileError(f"{archive.name} has no text of a Word document in it; save it again.")
    text = text_of(archive, member)
    if text.count("<") > _MAX_TAGS:
        raise UnreadableFileError(f"{archive.name} is too large for one story; save it in parts.")
    target = _PageBuilder(_styles(archive), member)
    parser = etree.XMLParser(target=target, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        page = etree.fromstring(harmless(text), parser)
    except (etree.XMLSyntaxError, ValueError):
        raise UnreadableFileError(
            f"{archive.name} is a damaged Word document; open it in a word processor and save it again."
        ) from None
    writer = PageWriter()
    writer.add(page, target.roles())
    return writer.passages(_metadata(archive), "generic")


def _styles(archive: Archive) -> dict[str, Style]:
    tree = xml_part(archive, "word/styles.xml")
    styles: dict[str, Style] = {}
    for style in tree.iter("style") if tree is not None else ():
        name, properties = style.find("name"), style.find("rPr")
        is_character = style.get("type") == "character"
        marks = [mark for mark in properties if mark.tag in {"b", "i"}] if properties is not None else []
        is_emphasis = is_character and any(mark.get("val") not in _OFF for mark in marks)
        words = (name.get("val") or "" if name is not None else "").lower()
        styles[style.get("styleId") or ""] = Style(words, is_emphasis or (is_character and words in _EMPHATIC))
    return styles


_EMPHATIC = frozenset({"emphasis", "strong", "intense emphasis", "subtle emphasis"})


def _metadata(archive: Archive) -> Metadata:
    tree = xml_part(archive, "docProps/core.xml")
    if tree is None:
        return Metadata()
    found = {str(element.tag): words_of(element) for element in tree.iter(etree.Element)}
    author = found.get("creator")
    return Metadata(
        title=found.get("title") or None,
        authors=(author,) if author else None,
        summary=found.get("description") or None,
        language=found.get("language") or None,
    )


class _PageBuilder:
    """Takes the parts of the XML one after the other and builds a page of paragraphs and headings from them."""

    def __init__(self, styles: Mapping[str, Style], member: str) -> None:
        self._styles = styles
        self._member = member
        self._page = etree.Element("body")
        self._titles: list[etree._Element] = []
        self._contents: list[etree._Element] = []
        self._paragraphs: list[etree._Element] = []
        self._n_paragraphs = 0
        self._n_skipped = 0
        self._in_run = self._in_text = self._is_emphasis = self._is_hidden = self._has_border = False

    def start(self, tag: str | bytes, attrib: dict[str | bytes, str | bytes]) -> None:
        """Begin an element."""
        tag = str(tag)
        name = _WORD.sub(r"\1", tag)
        # Those that are not read are counted, too, so that a number means the same paragraph in the file.
        self._n_paragraphs += name == "p" and name != tag
        if self._n_skipped or name in _SKIPPED or _FALLBACK.fullmatch(tag):
            self._n_skipped += 1
            return
        if name == tag:  # of another namespace: drawings, formulas
            return
        value = next((str(value) for key, value in attrib.items() if str(key).endswith("}val")), None)
        if name == "p":
            origin = f"{self._member}#p[{self._n_paragraphs}]"
            self._paragraphs.append(etree.Element("p", {ORIGIN_ATTRIBUTE: origin}))
            self._has_border = False
        elif name == "pBdr":
            self._has_border = True
        elif name == "pStyle" and self._paragraphs:
            self._set_style(self._paragraphs[-1], self._styles.get(value or "", Style()).name)
        elif name == "r":
            self._in_run, self._is_emphasis, self._is_hidden = True, False, False
        elif self._in_run:
            self._in_a_run(name, value)

    def end(self, tag: str | bytes) -> None:
        """End an element."""
        tag = str(tag)
        if self._n_skipped:
            self._n_skipped -= 1
            return
        name = _WORD.sub(r"\1", tag)
        if name == "r" and name != tag:
            self._in_run = False
        elif name == "t":
            self._in_text = False
        elif name == "p" and name != tag and self._paragraphs:
            paragraph = self._paragraphs.pop()
            is_empty = len(paragraph) == 0 and not (paragraph.text or "").strip()
            if is_empty and self._has_border:
                paragraph.tag = "hr"
                paragraph.text = None
            self._page.append(paragraph)
            self._has_border = False

    def data(self, data: str | bytes) -> None:
        """Take text."""
        if self._in_text and not self._is_hidden and not self._n_skipped:
            self._add(str(data))

    def comment(self, text: str | bytes) -> None:
        """Leave out a comment."""

    def close(self) -> etree._Element:
        """Return the page."""
        return self._page

    def roles(self) -> dict[etree._Element, Role]:
        """Return what the styles say: the title, where there is one only, and a table of contents."""
        roles: dict[etree._Element, Role] = dict.fromkeys(self._contents, "metadata")
        if len(self._titles) == 1:
            roles[self._titles[0]] = "title"
        return roles

    def _set_style(self, paragraph: etree._Element, name: str) -> None:
        heading = _HEADING.fullmatch(name)
        if heading is not None:
            paragraph.tag = f"h{min(max(int(heading[1]), 1), 6)}"
        elif name == "title":
            paragraph.tag = "h1"
            self._titles.append(paragraph)
        elif re.fullmatch(r"toc (?:\d|heading)", name):
            self._contents.append(paragraph)

    def _in_a_run(self, name: str, value: str | None) -> None:
        if name == "t":
            self._in_text = True
        elif name in {"b", "i"}:
            self._is_emphasis = self._is_emphasis or value not in _OFF
        elif name == "rStyle":
            self._is_emphasis = self._is_emphasis or self._styles.get(value or "", Style()).is_emphasis
        elif name == "vanish":
            self._is_hidden = value not in _OFF
        elif name in {"br", "cr"} and self._paragraphs:
            etree.SubElement(self._paragraphs[-1], "br")
        elif name == "tab":
            self._add(" ")
        elif name == "noBreakHyphen":
            self._add("-")

    def _add(self, text: str) -> None:
        if not self._paragraphs:
            return
        paragraph = self._paragraphs[-1]
        last = paragraph[-1] if len(paragraph) else None
        if self._is_emphasis:
            if last is None or last.tag != "em" or last.tail:
                last = etree.SubElement(paragraph, "em")
            last.text = (last.text or "") + text
        elif last is not None:
            last.tail = (last.tail or "") + text
        else:
            paragraph.text = (paragraph.text or "") + text
