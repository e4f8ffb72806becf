"""Word documents: paragraphs, headings by their styles, breaks and emphasis, straight from the XML.

The document becomes a page, so that from there on it is read as HTML is; footnotes and endnotes stand at its end. What
was deleted under change tracking, how words were set before a change, hidden text, field codes and comments are not
read.
"""

import re
from collections.abc import Mapping

from lxml import etree
from msgspec import Struct

from storyworld.errors import UnreadableFileError
from storyworld.formats.docx.numbering import Numbering, numbering_of
from storyworld.formats.docx.symbols import symbol, with_symbols
from storyworld.formats.files.archive import Archive
from storyworld.formats.files.kinds import word_document
from storyworld.formats.lines import headings
from storyworld.formats.markup.pages import PageWriter, written
from storyworld.formats.markup.parts import text_of, xml_part
from storyworld.formats.markup.structure import Role, words_of
from storyworld.formats.markup.trees import harmless
from storyworld.formats.passages import Passages
from storyworld.story import Metadata

_MAX_TAGS = 4_000_000
_WORD = re.compile(r"\{[^}]*wordprocessingml[^}]*\}(\w+)")
_SKIPPED = frozenset(
    "del moveFrom instrText delText delInstrText pict object tbl-caption annotation pPrChange rPrChange "
    "sectPrChange".split()
)
_FALLBACK = re.compile(r"\{[^}]*markup-compatibility[^}]*\}Fallback")
_OFF = frozenset({"0", "false", "off", "none"})
_HEADING = re.compile(r"heading (\d)")
_BODY_LEVEL = 9
"""Word's level of an outline for what is no heading; the levels of headings count from 0."""
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_TITLE_WORDS = 12
"""Chapters of which no style tells are short lines in bold or in the middle, each on top of a new page."""


class Style(Struct, frozen=True):
    """What a style means: its English name in small letters, and how it is set.

    `level` is that of a heading, from 1 on, 0 for what is none. `is_emphasis` tells that it is in italics or bold,
    `is_bold` that it is in bold, `is_apart` that whole paragraphs are in bold or in the middle. `number` names the list
    that counts its paragraphs, and `place` their level in it.
    """

    name: str = ""
    level: int = 0
    is_emphasis: bool = False
    is_bold: bool = False
    is_apart: bool = False
    opens_page: bool = False
    number: str = ""
    place: int = 0


def read_docx(archive: Archive) -> Passages:
    """Read a Word document. Raises UnreadableFileError where its text is damaged or far too large."""
    member = word_document(archive)
    if member is None:
        raise UnreadableFileError(f"{archive.name} has no text of a Word document in it; save it again.")
    numbering = numbering_of(archive)
    styles = _styles(archive, numbering)
    body = _built(archive, member, styles, numbering)
    page, roles = body.close(), body.roles()
    for name in _NOTES:
        if (found := archive.find(name)) is not None:
            notes = list(_built(archive, found, styles, numbering).close())
            roles |= dict.fromkeys(notes, "authors_note")
            page.extend(notes)
    writer = PageWriter()
    writer.add(page, roles)
    return writer.passages(_metadata(archive), "generic")


def _built(archive: Archive, member: str, styles: Mapping[str, Style], numbering: Numbering) -> "_PageBuilder":
    """Read one part of the document. Raises UnreadableFileError as `read_docx` does."""
    text = text_of(archive, member)
    if text.count("<") > _MAX_TAGS:
        raise UnreadableFileError(f"{archive.name} is too large for one story; save it in parts.")
    target = _PageBuilder(styles, member, numbering)
    parser = etree.XMLParser(target=target, resolve_entities=False, no_network=True, load_dtd=False)
    try:
        etree.fromstring(harmless(text), parser)
    except (etree.XMLSyntaxError, ValueError):
        raise UnreadableFileError(
            f"{archive.name} is a damaged Word document; open it in a word processor and save it again."
        ) from None
    return target


def _styles(archive: Archive, numbering: Numbering) -> dict[str, Style]:
    tree = xml_part(archive, "word/styles.xml")
    styles: dict[str, Style] = {}
    for element in tree.iter("style") if tree is not None else ():
        # What a style is based on stands before it, where Word wrote the file.
        based = styles.get(_value(element, "basedOn") or "", Style())
        styles[element.get("styleId") or ""] = _style(element, based, numbering)
    return styles


def _style(element: etree._Element, based: Style, numbering: Numbering) -> Style:
    name, level = (_value(element, "name") or "").lower(), _value(element, "pPr/outlineLvl")
    heading = _HEADING.fullmatch(name)
    is_character = element.get("type") == "character"
    marks = [mark for mark in (*element.iterfind("rPr/b"), *element.iterfind("rPr/i")) if mark.get("val") not in _OFF]
    is_apart = any(mark.tag == "b" for mark in marks) or _value(element, "pPr/jc") == "center"
    breaks = element.find("pPr/pageBreakBefore")
    number = _value(element, "pPr/numPr/numId")
    place = _value(element, "pPr/numPr/ilvl")
    if number is not None and place is None:
        place = str(numbering.level_of(number, element.get("styleId") or ""))
    return Style(
        name=name,
        level=int(heading[1]) if heading else _level(level) if level is not None else based.level,
        is_emphasis=is_character and (bool(marks) or name in _EMPHATIC),
        is_bold=is_character and (any(mark.tag == "b" for mark in marks) or name == "strong"),
        is_apart=not is_character and (is_apart or based.is_apart),
        opens_page=based.opens_page if breaks is None else breaks.get("val") not in _OFF,
        number=based.number if number is None else number,
        place=_place(place) if place is not None else based.place,
    )


def _value(element: etree._Element, path: str) -> str | None:
    found = element.find(path)
    return None if found is None else found.get("val")


def _place(value: str) -> int:
    """Return a level within a list, as Word counts them from 0 on."""
    return int(value) if len(value) == 1 and value.isdecimal() else 0


def _character(value: str) -> int:
    """Return the number of a symbol, as it is written in hexadecimal; 0 for none."""
    return int(value, 16) if re.fullmatch(r"[0-9A-Fa-f]{1,6}", value) else 0


def _level(value: str) -> int:
    """Return the level of a heading, from 1 on, 0 for none, as an outline counts them."""
    return int(value) + 1 if value.isdecimal() and int(value) < _BODY_LEVEL else 0


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


class _Paragraph(Struct):
    """A paragraph that is being read: `is_apart` as in `Style`, `has_plain` tells of words that are not in bold.

    `is_initial` tells that it is the large first letter of the next one. `number` and `place` are those of `Style`.
    """

    element: etree._Element
    opens_page: bool
    has_border: bool = False
    is_apart: bool = False
    has_plain: bool = False
    ends_page: bool = False
    is_initial: bool = False
    number: str = ""
    place: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether it has no words and no line ends."""
        return len(self.element) == 0 and not (self.element.text or "").strip()

    @property
    def is_title(self) -> bool:
        """Whether it looks like the title of a chapter."""
        n_words = len(words_of(self.element).split())
        return self.opens_page and 0 < n_words <= _TITLE_WORDS and (self.is_apart or not self.has_plain)


def _set_number(paragraph: _Paragraph, name: str, value: str) -> None:
    """Take what a paragraph says of its list itself."""
    if name == "numId":
        paragraph.number = value
    else:
        paragraph.place = _place(value)


class _PageBuilder:
    """Takes the parts of the XML one after the other and builds a page of paragraphs and headings from them."""

    def __init__(self, styles: Mapping[str, Style], member: str, numbering: Numbering) -> None:
        self._styles = styles
        self._numbering = numbering
        self._member = member
        self._page = etree.Element("body")
        self._titles: list[etree._Element] = []
        self._contents: list[etree._Element] = []
        self._chapters: list[etree._Element] = []
        self._open: list[_Paragraph] = []
        self._initial = self._font = ""
        self._n_paragraphs = 0
        self._n_skipped = 0
        self._in_run = self._in_text = self._is_hidden = self._is_page_over = False
        self._is_emphasis = self._is_bold = self._is_strong = False

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
        said = {_WORD.sub(r"\1", str(key)): str(value) for key, value in attrib.items()}
        if name == "p":
            origin = f"{self._member}#p[{self._n_paragraphs}]"
            self._open.append(_Paragraph(written("p", "", origin), self._is_page_over))
            self._is_page_over = False
        elif name == "r":
            self._in_run, self._font = True, ""
            self._is_emphasis = self._is_bold = self._is_strong = self._is_hidden = False
        elif self._in_run:
            self._in_a_run(name, said)
        elif self._open:
            self._of_paragraph(self._open[-1], name, said)

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
        elif name == "p" and name != tag and self._open:
            self._finish(self._open.pop())

    def data(self, data: str | bytes) -> None:
        """Take text."""
        if self._in_text and not self._is_hidden and not self._n_skipped:
            self._add(with_symbols(str(data), self._font))

    def comment(self, text: str | bytes) -> None:
        """Leave out a comment."""

    def close(self) -> etree._Element:
        """Return the page."""
        if self._initial:
            etree.SubElement(self._page, "p").text, self._initial = self._initial, ""
        return self._page

    def roles(self) -> dict[etree._Element, Role]:
        """Return what the styles say: the title, where there is one only, and a table of contents."""
        roles: dict[etree._Element, Role] = dict.fromkeys(self._contents, "metadata")
        if len(self._titles) == 1:
            roles[self._titles[0]] = "title"
        has_headings = any(re.fullmatch(r"h\d", str(element.tag)) for element in self._page)
        if len(self._chapters) > 1 and not has_headings:
            roles |= dict.fromkeys(self._chapters, "chapter_heading")
        return roles

    def _of_paragraph(self, paragraph: _Paragraph, name: str, said: Mapping[str, str]) -> None:
        value = said.get("val")
        if name == "pStyle":
            self._set_style(paragraph, self._styles.get(value or "", Style()))
        elif name == "outlineLvl":
            self._set_level(paragraph, _level(value or ""))
        elif name == "pBdr":
            paragraph.has_border = True
        elif name == "jc":
            paragraph.is_apart = value == "center"
        elif name == "pageBreakBefore":
            paragraph.opens_page = value not in _OFF
        elif name == "sectPr":
            # The last paragraph of a section holds it; the next one begins a page if nothing else is said.
            paragraph.ends_page = True
        elif name == "type" and paragraph.ends_page:
            paragraph.ends_page = value != "continuous"
        elif name in {"numId", "ilvl"}:
            _set_number(paragraph, name, value or "")
        elif name == "framePr":
            paragraph.is_initial = said.get("dropCap") in {"drop", "margin"}

    def _set_style(self, paragraph: _Paragraph, style: Style) -> None:
        paragraph.is_apart, paragraph.opens_page = style.is_apart, paragraph.opens_page or style.opens_page
        paragraph.number, paragraph.place = style.number, style.place
        self._set_level(paragraph, style.level)
        if style.name == "title":
            paragraph.element.tag = "h1"
            self._titles.append(paragraph.element)
        elif re.fullmatch(r"toc (?:\d|heading)", style.name):
            self._contents.append(paragraph.element)

    def _set_level(self, paragraph: _Paragraph, level: int) -> None:
        paragraph.element.tag = f"h{min(level, 6)}" if level else "p"

    def _finish(self, paragraph: _Paragraph) -> None:
        self._write_number(paragraph)
        if paragraph.is_empty:
            self._is_page_over = self._is_page_over or paragraph.opens_page
            if paragraph.has_border:
                paragraph.element.tag = "hr"
                paragraph.element.text = None
        elif paragraph.is_title and paragraph.element.tag == "p":
            self._chapters.append(paragraph.element)
        self._is_page_over = self._is_page_over or paragraph.ends_page
        if paragraph.is_initial and not paragraph.is_empty:
            self._initial = words_of(paragraph.element)
            return
        self._page.append(paragraph.element)

    def _write_number(self, paragraph: _Paragraph) -> None:
        """Count a paragraph of a list; where that makes it the heading of a chapter, write its number before it."""
        label = self._numbering.label(paragraph.number, paragraph.place)
        if label and (paragraph.element.tag != "p" or headings.is_explicit(label)):
            paragraph.element.text = f"{label} {paragraph.element.text or ''}"

    def _in_a_run(self, name: str, said: Mapping[str, str]) -> None:
        value = said.get("val")
        if name == "t":
            self._in_text = True
        elif name in {"b", "i"}:
            self._is_emphasis = self._is_emphasis or value not in _OFF
            self._is_bold = self._is_bold or (name == "b" and value not in _OFF)
        elif name == "rStyle":
            style = self._styles.get(value or "", Style())
            self._is_emphasis, self._is_strong = self._is_emphasis or style.is_emphasis, style.is_bold
        elif name == "vanish":
            self._is_hidden = value not in _OFF
        elif name in {"rFonts", "sym"}:
            self._of_font(name, said)
        elif name == "br" and said.get("type") == "page":
            self._turn_page()
        elif name in {"br", "cr"} and self._open:
            etree.SubElement(self._open[-1].element, "br")
        elif name == "tab":
            self._add(" ")
        elif name == "noBreakHyphen":
            self._add("-")

    def _of_font(self, name: str, said: Mapping[str, str]) -> None:
        """Take a run's font, or a sign that is named by its number in a font."""
        if name == "rFonts":
            self._font = said.get("ascii") or said.get("hAnsi") or ""
        elif not self._is_hidden:
            self._add(symbol(said.get("font") or "", _character(said.get("char") or "")))

    def _turn_page(self) -> None:
        """Begin a page, with this paragraph where nothing of it has been said yet, else with the next."""
        if self._open and self._open[-1].is_empty:
            self._open[-1].opens_page = True
        else:
            self._is_page_over = True

    def _add(self, text: str) -> None:
        if not self._open:
            return
        text, self._initial = self._initial + text, ""
        self._open[-1].has_plain = self._open[-1].has_plain or not (self._is_bold or text.isspace())
        paragraph = self._open[-1].element
        last = paragraph[-1] if len(paragraph) else None
        if self._is_emphasis:
            tag = "strong" if self._is_bold or self._is_strong else "em"
            if last is None or last.tag != tag or last.tail:
                last = etree.SubElement(paragraph, tag)
            last.text = (last.text or "") + text
        elif last is not None:
            last.tail = (last.tail or "") + text
        else:
            paragraph.text = (paragraph.text or "") + text
