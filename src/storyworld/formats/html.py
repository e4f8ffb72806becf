"""Generic HTML: block elements become passages, `<br>` a line end, and emphasis is kept as spans."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from lxml import etree
from msgspec import Struct
from msgspec.structs import replace

from storyworld.formats.layout import lay_out
from storyworld.formats.passages import Passage, Passages
from storyworld.spans import strip
from storyworld.story import Metadata

RULE = "* * *"
# The Markdown reader writes source lines here; without it the origin is the element's path.
ORIGIN_ATTRIBUTE = "data-origin"
_DROPPED = frozenset(
    [
        "script",
        "style",
        "nav",
        "head",
        "template",
        "noscript",
        "form",
        "button",
        "select",
        "option",
        "textarea",
        "input",
        "iframe",
        "object",
        "svg",
        "math",
        "audio",
        "video",
        "canvas",
        "title",
    ]
)
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "pre",
        "section",
        "article",
        "main",
        "header",
        "footer",
        "aside",
        "center",
        "table",
        "tbody",
        "thead",
        "tfoot",
        "tr",
        "caption",
        "figure",
        "figcaption",
        "address",
        "details",
        "summary",
        "body",
        "html",
        "fieldset",
        "hr",
    ]
)
_CELLS = frozenset({"dd", "td", "th"})
_EMPHASIS = frozenset({"em", "i", "b", "strong"})
_SPACES = re.compile(r"[ \t\n\r\f\v]+")
_EMPTY_LINE = re.compile(r"\n[ \t\r]*\n")
_CLASS_RULE = re.compile(r"(?:^|[}/>\s])\.([\w-]+)\s*\{([^{}]*)\}")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_EMPHATIC = re.compile(r"font-style\s*:\s*(?:italic|oblique)|font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)


class OpenElement(Struct):
    """An element on the way down to the text: its path, and how many children of each name were met."""

    tag: str
    path: str
    origin: str | None
    start: int
    is_emphasis: bool
    children: Counter[str]


class Stretch(Struct):
    """What one block element says, at `[start, end)` of the canonical text."""

    start: int
    end: int
    n_blank: int
    origin: str
    tags: tuple[str, ...]


def read_html(source: str) -> Passages:
    """Read a page or a fragment; scripts, styles and navigation are dropped, a rule becomes `* * *`."""
    tree = _parsed(source)
    if tree is None:
        return Passages(text="", passages=(), emphasis=())
    writer, hidden = _Writer(), _hidden_classes(tree)
    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, element in walk:
        if event == "end":
            writer.leave(element)
        elif _is_dropped(element, hidden):
            writer.enter_dropped()
            walk.skip_subtree()
        else:
            writer.enter(element)
    writer.end_block()
    text = "".join(writer.parts)
    return Passages(
        text=text,
        passages=tuple(_passages(text, writer.stretches)),
        metadata=_metadata(tree),
        emphasis=_joined(text, writer.emphasis),
    )


def _parsed(source: str) -> etree._Element | None:
    # The text is decoded already, so a declaration of another encoding would mislead the parser.
    source = re.sub(r"^\s*<\?xml[^>]*\?>", "", source[:400]) + source[400:]
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        tree: etree._Element | None = etree.fromstring(source.encode("utf-8"), parser)
    except etree.XMLSyntaxError:
        return None
    return tree


def _hidden_classes(tree: etree._Element) -> frozenset[str]:
    """Return the classes that the page's own style hides, such as headings made for other programs."""
    rules = " ".join(style.text or "" for style in tree.iter("style"))
    return frozenset(name for name, body in _CLASS_RULE.findall(rules) if _HIDDEN.search(body))


def _is_dropped(element: etree._Element, hidden: frozenset[str]) -> bool:
    return (
        element.tag in _DROPPED
        or not hidden.isdisjoint((element.get("class") or "").split())
        or element.get("hidden") is not None
        or _HIDDEN.search(element.get("style") or "") is not None
    )


class _Writer:
    """Writes the canonical text in parts, and notes the stretches of blocks and of emphasis."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.stretches: list[Stretch] = []
        self.emphasis: list[tuple[int, int]] = []
        self._length = 0
        self._open: list[OpenElement | None] = []
        self._stretch: Stretch | None = None
        self._has_space = False
        self._n_breaks = 0
        self._n_empty = 0

    def enter(self, element: etree._Element) -> None:
        """Begin an element: its block, line break or emphasis, and the text before its first child."""
        tag = str(element.tag)
        self._push(element, tag)
        if tag == "br":
            self._n_breaks += 1
        elif tag in _CELLS:
            self._has_space = True
        elif tag in _BLOCKS:
            self._n_empty += self._stretch is None and tag == "p" and self._is_empty(element)
            self.end_block()
        if tag == "hr":
            self._write(RULE, is_kept=True)
        self._write_text(element.text)

    def enter_dropped(self) -> None:
        """Begin an element of which nothing is read."""
        self._open.append(None)

    def leave(self, element: etree._Element) -> None:
        """End an element and write the text behind it."""
        opened = self._open.pop()
        if opened is not None:
            if opened.tag in _BLOCKS:
                self.end_block()
            if opened.is_emphasis and opened.start < self._length:
                self.emphasis.append((opened.start, self._length))
        self._write_text(element.tail)

    def end_block(self) -> None:
        """End the block that is open, if one is."""
        if self._stretch is not None:
            self._stretch.end = self._length
            self.stretches.append(self._stretch)
            self._stretch = None
        self._has_space = False
        self._n_breaks = 0

    def _push(self, element: etree._Element, tag: str) -> None:
        above = self._open[-1] if self._open else None
        path, origin = "", None
        if above is not None:
            above.children[tag] += 1
            path, origin = f"{above.path}/{tag}[{above.children[tag]}]", above.origin
        is_emphasis = tag in _EMPHASIS or _EMPHATIC.search(element.get("style") or "") is not None
        origin = element.get(ORIGIN_ATTRIBUTE) or origin
        self._open.append(OpenElement(tag, path or tag, origin, self._length, is_emphasis, Counter()))

    @staticmethod
    def _is_empty(element: etree._Element) -> bool:
        return len(element) == 0 and not (element.text or "").strip()

    def _write_text(self, text: str | None) -> None:
        if not text:
            return
        if any(opened is not None and opened.tag == "pre" for opened in self._open):
            self._write(text.rstrip(), is_kept=True)
            return
        # Empty lines within one run of text are paragraphs that some downloader forgot to mark up.
        pieces = _EMPTY_LINE.split(text) if _EMPTY_LINE.search(text.strip()) else [text]
        for i, piece in enumerate(pieces):
            if i and piece.strip() and pieces[i - 1].strip():
                self.end_block()
            self._write(_SPACES.sub(" ", piece))

    def _write(self, text: str, *, is_kept: bool = False) -> None:
        """Write words, white space folded unless it is kept, and none before a block's first word."""
        body = text if is_kept else text.strip(" ")
        self._has_space = self._has_space or text.startswith(" ")
        if not body or (self._stretch is None and not body.strip()):
            return
        if self._n_breaks >= 2 and self._stretch is not None:
            n_breaks = self._n_breaks
            self.end_block()
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
        opened = [element for element in self._open if element is not None]
        holder = next((element for element in reversed(opened) if element.tag in _BLOCKS), None)
        origin = (holder.origin or holder.path) if holder is not None else ""
        tags = tuple(element.tag for element in opened)
        self._stretch = Stretch(self._length, self._length, 1 + self._n_empty, origin, tags)
        self._n_empty = 0

    def _put(self, text: str) -> None:
        self.parts.append(text)
        self._length += len(text)


def _passages(text: str, stretches: Iterable[Stretch]) -> Iterator[Passage]:
    for stretch in stretches:
        heading = next((int(tag[1]) for tag in stretch.tags if re.fullmatch("h[1-6]", tag)), 0)
        for i, passage in enumerate(lay_out(text, stretch.start, stretch.end)):
            yield replace(
                passage,
                n_blank=stretch.n_blank if i == 0 else passage.n_blank,
                heading=heading,
                is_rule="hr" in stretch.tags,
                is_quoted="blockquote" in stretch.tags,
                origin=stretch.origin,
            )


def _metadata(tree: etree._Element) -> Metadata:
    named = {
        (meta.get("name") or "").lower(): " ".join((meta.get("content") or "").split()) for meta in tree.iter("meta")
    }
    titles = (" ".join("".join(map(str, title.itertext())).split()) for title in tree.iter("title"))
    author = named.get("author") or named.get("dc.creator")
    return Metadata(
        title=next(titles, "") or named.get("dc.title") or None,
        authors=(author,) if author else None,
        summary=named.get("description") or None,
        language=tree.get("lang") or None,
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
