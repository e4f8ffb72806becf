"""FanFicFare: its EPUB, HTML and plain text.

Notes are told by their classes: the labels in them are the user's to choose, and six variants were seen in real files.
"""

import re
from collections.abc import Iterable, Iterator

from lxml import etree
from msgspec.structs import replace

from storyworld.formats.labels import Label, field_of, metadata_of
from storyworld.formats.layout import Line, lines_of
from storyworld.formats.passages import Passage, Passages
from storyworld.formats.plain import read_plain
from storyworld.formats.structure import Role, Structure, body_of, classes_of, with_class, words_of
from storyworld.story import BlockKind, Metadata

_NOTE_LABEL = re.compile(
    r"(?:(?:author|chapter|story|beginning|head|end|foot|translator)['’]?s? )*(?P<what>notes?|summary)"
    r"(?: (?:for|of|from|to) the (?:chapter|author|end|beginning))?(?: end notes?)? ?:?|"
    r"notas (?:do autor|finais|iniciais):?",
    re.IGNORECASE,
)
_LANDMARK = re.compile(r"(?:Chapter|Work) Text:?")
# FanFicFare's own words for what other headers call otherwise.
_FIELDS = {"category": "fandoms", "genre": "tags", "extra tags": "tags", "extra categories": "tags"}
_TEXT_LABEL = re.compile(r"(?P<label>[A-Z][\w /'-]{1,30}): (?P<value>\S.*)")
_MIN_LABELS = 3
_MAX_HEAD = 80
_TEXT_NOTE = re.compile(r"\*\*(?P<label>[^*\n]{3,60})\*\*\s*")


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
    if "fff_titlepage" in kinds:
        head = next(body.iter("h3"), None)
        roles: dict[etree._Element, Role] = {body: "metadata"}
        if head is not None:
            roles[head] = "title"
        return Structure(detected="fanficfare", roles=roles, metadata=_with_head(head, _labelled(body)))
    if kinds & {"fff_tocpage", "fff_logpage", "fff_coverpage"}:
        return Structure(detected="fanficfare", roles={body: "dropped"})
    roles = dict.fromkeys(with_class(body, "fff_chapter_title"), "chapter_heading")
    if not roles and (heading := next(body.iter("h2", "h3"), None)) is not None and heading.getparent() is body:
        roles[heading] = "chapter_heading"
    _type_notes(body, roles)
    return Structure(detected="fanficfare", roles=roles)


def read_fanficfare_text(text: str) -> Passages | None:
    """Read FanFicFare's plain text, `None` for any other text; the canonical text is the text itself."""
    lines = list(lines_of(text, 0, len(text)))
    if len(lines) < 2 or lines[-1].text != "End file.":
        return None
    head = _head_of(lines)
    if sum(kind == "metadata" for _, kind in head) < _MIN_LABELS:
        return None
    kinds: dict[int, BlockKind] = {line.start: kind for line, kind in head}
    kinds |= {line.start: kind for line, kind in _contents_of(lines[len(head) :])}
    kinds |= {line.start: "chapter_heading" for line in lines if text[line.start - 1 : line.start] == "\t"}
    kinds[lines[-1].start] = "metadata"
    kinds |= _notes_of(lines)
    labels = [label for line, kind in head if kind == "metadata" and (label := _label(line.text)) is not None]
    titles = [line.text for line, kind in head if kind == "title"]
    authors = tuple(line.text.removeprefix("by ") for line, kind in head if kind == "byline")
    metadata = replace(_gathered(labels), title=next(iter(titles), None), authors=authors or None)
    passages = tuple(_with_kinds(read_plain(text).passages, kinds, lines))
    return Passages(text=text, passages=passages, metadata=metadata, detected="fanficfare")


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
        elif element.tag in {"b", "strong"} and (kind := _note_kind(element)) is not None:
            roles[element] = "metadata"
            value = element.getnext()
            if value is not None and value.tag in {"blockquote", "div"}:
                roles[value] = kind


def _note_kind(label: etree._Element) -> BlockKind | None:
    """Return what a bold label stands above; `None` for bold words of the story."""
    parent, following = label.getparent(), label.getnext()
    in_notes = parent is not None and "fff_chapter_notes" in classes_of(parent)
    if not (in_notes or (following is not None and following.tag == "blockquote")):
        return None
    match = _NOTE_LABEL.fullmatch(words_of(label))
    if match is None:
        return None
    return "summary" if (match["what"] or "").lower() == "summary" else "authors_note"


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
            labels.append(_as_label(name[:-1], value))
    return _gathered(labels)


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
        parts += ["".join(map(str, following.itertext())), following.tail or ""]
    return " ".join("".join(parts).split())


def _as_label(name: str, value: str) -> Label:
    return Label(0, 0, name, _FIELDS.get(name.lower()) or field_of(name), value)


def _gathered(labels: Iterable[Label]) -> Metadata:
    return metadata_of([label for label in labels if label.field not in {"title", "authors"}])


def _label(line: str) -> Label | None:
    match = _TEXT_LABEL.fullmatch(line)
    return _as_label(match["label"], match["value"]) if match is not None else None


def _head_of(lines: list[Line]) -> list[tuple[Line, BlockKind]]:
    """Return the title page's lines: title, byline, labels; a long summary may run over several lines."""
    head: list[tuple[Line, BlockKind]] = []
    for line in lines[:_MAX_HEAD]:
        if line.text == "TABLE OF CONTENTS" or line.indent:
            break
        if not head:
            head.append((line, "title"))
        elif line.text.startswith("by ") and len(head) == 1:
            head.append((line, "byline"))
        elif _label(line.text) is not None or line.n_blank == 0:
            head.append((line, "metadata"))
        else:
            break
    return head


def _contents_of(lines: list[Line]) -> Iterator[tuple[Line, BlockKind]]:
    if lines and lines[0].text == "TABLE OF CONTENTS":
        for line in lines:
            if line.indent:
                return
            yield line, "metadata"


def _notes_of(lines: list[Line]) -> dict[int, BlockKind]:
    """Return the lines of notes: a bold label, and what is quoted below it."""
    found: dict[int, BlockKind] = {}
    kind: BlockKind | None = None
    for line in lines:
        match = _TEXT_NOTE.fullmatch(line.text)
        label = _NOTE_LABEL.fullmatch(match["label"]) if match is not None else None
        if label is not None:
            kind = "summary" if (label["what"] or "").lower() == "summary" else "authors_note"
            found[line.start] = "metadata"
        elif kind is not None and line.text.startswith(">"):
            found[line.start] = kind
        else:
            kind = None
    return found


def _with_kinds(passages: Iterable[Passage], kinds: dict[int, BlockKind], lines: list[Line]) -> Iterator[Passage]:
    """Yield the passages; one that holds lines of different kinds is cut into its lines."""
    position = 0
    for passage in passages:
        inside = []
        while position < len(lines) and lines[position].start < passage.end:
            inside.append(lines[position])
            position += 1
        found = [kinds.get(line.start) for line in inside]
        if not any(found):
            yield passage
        elif len(set(found)) == 1:
            yield replace(passage, kind=found[0])
        else:
            for line, kind in zip(inside, found, strict=True):
                yield Passage(start=line.start, end=line.end, n_blank=line.n_blank, kind=kind)
