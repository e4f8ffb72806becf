"""Element trees become passages: block elements are passages, `<br>` a line end, and emphasis is kept as spans."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from lxml import etree
from msgspec import Struct
from msgspec.structs import replace

from storyworld.formats.lines.layout import lay_out
from storyworld.formats.markup.ornaments import gaps_of, is_empty, ornaments_of
from storyworld.formats.markup.pagestyles import BOLD, HIDDEN, ITALIC, PageStyles, styles_of
from storyworld.formats.markup.structure import Role, classes_of, parts_said
from storyworld.formats.passages import Passage, Passages
from storyworld.spans import strip
from storyworld.story import BlockKind, Detected, Metadata

RULE = "* * *"
# Readers of other formats write here where a block is in their source; without it the origin is the element's path.
ORIGIN_ATTRIBUTE = "data-origin"
# Parsers of pages let pass what no tree takes: control characters, halves of pairs, non-characters.
_NOT_IN_TREES = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DROPPED = frozenset(
    "script style nav head template noscript form button select option textarea input iframe object svg math audio "
    "video canvas title rt rtc rp".split()
)
_BLOCKS = frozenset(
    "p div h1 h2 h3 h4 h5 h6 blockquote li ul ol dl dt pre section article main header footer aside center table tbody "
    "thead tfoot tr caption figure figcaption address details summary body html fieldset hr".split()
)
# Project Gutenberg's, and many makers'.
_NOTES = frozenset({"footnotes", "footnote", "endnotes"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_CELLS = frozenset("dd td th".split())
_ITALICS, _BOLDS = frozenset(("em", "i")), frozenset(("b", "strong"))
_SPACES = re.compile(r"[ \t\n\r\f\v]+")
_EMPTY_LINE = re.compile(r"\n[ \t\r]*\n")
# Numbers of printed pages stand in the middle of sentences.
_PAGE_NUMBERS = frozenset("pagenum pageno pagenumber page-number pagebreak x-ebookmaker-pageno fnanchor".split())
# By EPUB 3 and by ARIA: numbers of pages, and the marks that lead to notes.
_MARKS = frozenset({"pagebreak", "noteref"})
# A path goes no deeper than this, since a page may be nested thousands deep.
_MAX_PATH = 64


class _Open(Struct):
    """An element on the way down to the text, with what it has from those above it.

    `path` leads to it, `holder` to the nearest block; `children` counts how many of each name were met.
    """

    tag: str = ""
    depth: int = 0
    path: str = ""
    holder: str = ""
    start: int = 0
    is_emphasis: bool = False
    is_bold: bool = False
    sets_role: bool = False
    role: Role = "story"
    heading: int = 0
    is_quoted: bool = False
    is_pre: bool = False
    is_rule: bool = False
    has_origin: bool = False
    children: dict[str, int] = {}


class Stretch(Struct):
    """What one block element says, at `[start, end)` of the canonical text; `kind` where the source says what it is."""

    start: int
    end: int
    n_blank: int
    origin: str
    kind: BlockKind | None
    heading: int
    is_rule: bool
    is_quoted: bool


class PageWriter:
    """Writes the canonical text of one page or of many, and notes the stretches of blocks and of emphasis."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._stretches: list[Stretch] = []
        self._emphasis: list[tuple[int, int]] = []
        self._bold: list[tuple[int, int]] = []
        self._length = 0
        self._file = ""
        self._open: list[_Open | None] = []
        self._stretch: Stretch | None = None
        self._has_space = False
        self._n_breaks = 0
        self._n_empty = 0
        self._rules: frozenset[etree._Element] = frozenset()
        self._styles = PageStyles()

    def add(self, tree: etree._Element, roles: Mapping[etree._Element, Role], file: str | None = None) -> None:
        """Write a page below what is written already; `file` is where in an archive it stands."""
        self._file = "" if file is None else f"{file}#"
        self._styles = styles_of(tree)
        self._rules = ornaments_of(tree) | gaps_of(tree)
        walk = etree.iterwalk(tree, events=("start", "end"))
        for event, element in walk:
            if event == "end":
                self._leave(element)
                continue
            role = roles.get(element)
            if role is None and not _NOTES.isdisjoint(classes_of(element)):
                role = "authors_note"
            if role == "dropped" or (role is None and _is_dropped(element, self._styles.hidden)):
                self._count(str(element.tag))
                self._open.append(None)
                walk.skip_subtree()
            else:
                self._enter(element, role)
        self._end_block()

    def passages(self, metadata: Metadata, detected: Detected) -> Passages:
        """Return all that was written, with what the source says about the work."""
        text = "".join(self._parts)
        return Passages(
            text=text,
            passages=tuple(_passages(text, self._stretches)),
            metadata=metadata,
            emphasis=_joined(text, self._emphasis),
            bold=_joined(text, self._bold),
            detected=detected,
        )

    def _enter(self, element: etree._Element, role: Role | None) -> None:
        """Begin an element: its block, line break or emphasis, and the text before its first child."""
        tag = str(element.tag)
        if role is not None:
            self._end_block()
        self._push(element, tag, role)
        if tag == "br":
            self._n_breaks += 1
        elif tag in _CELLS:
            self._has_space = True
        elif tag in _BLOCKS:
            self._n_empty += self._stretch is None and tag == "p" and is_empty(element)
            self._end_block()
        if self._open[-1] is not None and self._open[-1].is_rule:
            self._end_block()
            self._write(RULE, is_kept=True)
        self._write_text(element.text)

    def _leave(self, element: etree._Element) -> None:
        """End an element and write the text behind it."""
        opened = self._open.pop()
        if opened is not None:
            if opened.tag in _BLOCKS or opened.is_rule or opened.sets_role:
                self._end_block()
            if opened.is_emphasis and opened.start < self._length:
                self._emphasis.append((opened.start, self._length))
                if opened.is_bold:
                    self._bold.append((opened.start, self._length))
        if self._open:
            self._write_text(element.tail)

    def _end_block(self) -> None:
        """End the block that is open, if one is."""
        if self._stretch is not None:
            self._stretch.end = self._length
            self._stretches.append(self._stretch)
            self._stretch = None
        self._has_space = False
        self._n_breaks = 0

    def _push(self, element: etree._Element, tag: str, role: Role | None) -> None:
        above, origin = self._above(), element.get(ORIGIN_ATTRIBUTE)
        path = above.path
        is_italic, is_bold = self._fonts(element)
        if origin is not None:
            path = origin  # of what is written into a page, and is no element of it
        elif not above.has_origin and (number := self._count(tag)) and above.depth < _MAX_PATH:
            path = f"{above.path}/{tag}[{number}]" if above.path else f"{self._file}{tag}"
        self._open.append(
            _Open(
                tag=tag,
                depth=above.depth + 1,
                path=path,
                holder=path if tag in _BLOCKS or _is_lone_value(element) else above.holder,
                start=self._length,
                is_emphasis=is_italic or is_bold,
                is_bold=is_bold,
                sets_role=role is not None,
                role=role or above.role,
                heading=_HEADINGS.get(tag, above.heading),
                is_quoted=above.is_quoted or tag == "blockquote",
                is_rule=tag == "hr" or element in self._rules,
                is_pre=above.is_pre or tag == "pre",
                has_origin=above.has_origin or origin is not None,
            )
        )

    def _fonts(self, element: etree._Element) -> tuple[bool, bool]:
        """Tell whether an element sets its words in italics, and whether in bold."""
        style = element.get("style") or ""
        is_italic, is_bold = self._styles.fonts_of(classes_of(element))
        is_italic = is_italic or element.tag in _ITALICS or ITALIC.search(style) is not None
        return is_italic, is_bold or element.tag in _BOLDS or BOLD.search(style) is not None

    def _above(self) -> _Open:
        """Return the innermost element that is open."""
        return next((opened for opened in reversed(self._open) if opened is not None), _Open())

    def _count(self, tag: str) -> int:
        """Count an element among those of its name, whether it is read or dropped, so that paths hold in the source."""
        children = self._above().children
        children[tag] = children.get(tag, 0) + 1
        return children[tag]

    def _write_text(self, text: str | None) -> None:
        if not text:
            return
        if self._open and self._open[-1] is not None and self._open[-1].is_pre:
            self._write(text.rstrip(), is_kept=True)
            return
        # Empty lines within one run of text are paragraphs that some downloader forgot to mark up.
        pieces = _EMPTY_LINE.split(text) if _EMPTY_LINE.search(text.strip()) else [text]
        for i, piece in enumerate(pieces):
            if i and piece.strip() and pieces[i - 1].strip():
                self._end_block()
            self._write(_SPACES.sub(" ", piece))

    def _write(self, text: str, *, is_kept: bool = False) -> None:
        """Write words, white space folded unless it is kept, and none before a block's first word."""
        body = text if is_kept else text.strip(" ")
        self._has_space = self._has_space or text.startswith(" ")
        if not body or (self._stretch is None and not body.strip()):
            return
        if self._n_breaks >= 2 and self._stretch is not None:
            n_breaks = self._n_breaks
            self._end_block()
            self._n_empty = n_breaks - 2
        if self._stretch is None:
            self._begin()
        elif self._n_breaks:
            self._put("\n")
        elif self._has_space:
            self._put(" ")
        self._n_breaks = 0
        self._put(body)
        self._has_space = text.endswith(" ") and not is_kept

    def _begin(self) -> None:
        if self._length:
            self._put("\n\n" + "\n" * self._n_empty)
        inner = self._above()
        self._stretch = Stretch(
            start=self._length,
            end=self._length,
            n_blank=1 + self._n_empty,
            origin=inner.holder,
            kind=None if inner.role in {"story", "dropped"} else inner.role,  # type: ignore[arg-type]
            heading=inner.heading,
            is_rule=inner.is_rule,
            is_quoted=inner.is_quoted,
        )
        self._n_empty = 0

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


def written(tag: str, text: str, origin: str) -> etree._Element:
    """Return an element that is in no page as it stands, with what it says and where in the source that comes from."""
    element = etree.Element(tag, {ORIGIN_ATTRIBUTE: _NOT_IN_TREES.sub("\N{REPLACEMENT CHARACTER}", origin)})
    element.text = _NOT_IN_TREES.sub("\N{REPLACEMENT CHARACTER}", text)
    return element


def _is_lone_value(element: etree._Element) -> bool:
    """Tell whether a value in a list of labels is a block of its own; several below one label are one block."""
    following = element.getnext()
    is_alone = following is None or following.tag != "dd"
    return element.tag == "dd" and is_alone and not (element.tail or "").strip()


def _is_dropped(element: etree._Element, hidden: frozenset[str]) -> bool:
    classes = classes_of(element)
    return (
        element.tag in _DROPPED
        or not hidden.isdisjoint(classes)
        or not _PAGE_NUMBERS.isdisjoint(classes)
        or not _MARKS.isdisjoint(parts_said(element))
        or element.get("hidden") is not None
        or HIDDEN.search(element.get("style") or "") is not None
    )


def _passages(text: str, stretches: Iterable[Stretch]) -> Iterator[Passage]:
    for stretch in stretches:
        for i, passage in enumerate(lay_out(text, stretch.start, stretch.end)):
            yield replace(
                passage,
                n_blank=stretch.n_blank if i == 0 else passage.n_blank,
                heading=stretch.heading,
                is_rule=stretch.is_rule,
                is_quoted=stretch.is_quoted,
                origin=stretch.origin,
                kind=stretch.kind,
            )


def _joined(text: str, spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Return emphasis without the white space at its edges, and nested spans as one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        span = strip(text, start, end)
        if not len(span):
            continue
        if joined and span.start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], span.end))
        else:
            joined.append((span.start, span.end))
    return tuple(joined)
