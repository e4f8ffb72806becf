"""The text itself: chapters, paragraphs and notes, with what is said and who is meant inside of them."""

import heapq
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from storyworld.exports.tei.elements import Ids, Writer
from storyworld.spans import SpanIndex
from storyworld.story import Block, Mention, Quote, Story

BLOCKS: dict[str, str] = {"paragraph": "p", "chapter_heading": "head", "authors_note": "note"}
QUOTES: dict[str, tuple[str, dict[str, str]]] = {
    "speech": ("said", {"aloud": "true"}),
    "thought": ("said", {"aloud": "false"}),
    "message": ("q", {"type": "written"}),
    "scare": ("q", {"type": "soCalled"}),
    "quoted": ("quote", {}),
}
KINDS_OF_NAMES = {"PER": "persName", "FAC": "placeName", "GPE": "placeName", "LOC": "placeName", "ORG": "orgName"}
Attributes = dict[str, str | None]
_XML_BLANKS = " \t\r\n"


class Inline(Struct, frozen=True, kw_only=True):
    """An element inside a block. Of those of one span, that of the lowest rank is outermost."""

    start: int
    end: int
    rank: int
    name: str
    attributes: Attributes


class Point(Struct, frozen=True):
    """An empty element at a position: where a scene begins or ends."""

    position: int
    name: str
    attributes: Attributes


def write_body(writer: Writer, story: Story, ids: Ids, *, with_text: bool) -> None:
    """Write `<body>`: a division for each chapter, in it the blocks, in them quotations and mentions."""
    body = Body(writer, story, ids, with_text=with_text)
    writer.open("body")
    for block in story.blocks:
        body.rest_until(block.start)
        body.block(block)
    body.rest_until(len(story.text))
    body.end()
    writer.close()


class Body:
    """Writes the text from start to end, with each element where its span begins."""

    def __init__(self, writer: Writer, story: Story, ids: Ids, *, with_text: bool) -> None:
        self._writer, self._text, self._ids, self._with_text = writer, story.text, ids, with_text
        self._at = 0
        self._is_in_chapter = self._is_after_head = self._has_blocks = False
        self._points = sorted(_points(story, ids), key=lambda point: point.position)
        self._n_points = 0
        self._last_part: dict[str, str] = {}
        # An element is within one block: a long speech, in several, is in parts that point back to each other.
        blocks = SpanIndex[Block](story.blocks)
        self._inside: dict[int, list[Inline]] = {}
        for inline in _inlines(story, ids):
            for block in blocks.touching(inline.start, inline.end):
                self._inside.setdefault(block.start, []).append(inline)

    def rest_until(self, end: int) -> None:
        """Write what is between blocks: white space, and, where blocks leave it out, text in a block of its own.

        A hard blank is white space to us and text to XML, which has none between blocks.
        """
        rest = self._text[self._at : end]
        if rest.strip(_XML_BLANKS):
            self._is_after_head, self._has_blocks = False, True
            self._open("ab", self._at, end, {} if rest.strip() else {"type": "space"})
            self._advance(end)
            self._writer.close()
        else:
            self._advance(end)

    def block(self, block: Block) -> None:
        """Write a block with the elements inside of it; a heading begins a chapter."""
        name = BLOCKS.get(block.kind, "ab")
        attributes: Attributes = {} if name in ("p", "head") else {"type": block.kind}
        if name == "head" and not self._is_after_head:
            self.end()
            self._writer.open("div", type="chapter")
            self._is_in_chapter = True
        self._is_after_head = name == "head"
        self._has_blocks = self._has_blocks or name in ("p", "ab")
        self._open(name, block.start, block.end, attributes)
        stack: list[Inline] = []
        for inline in _nested(block, self._inside.get(block.start, [])):
            while stack and stack[-1].end <= inline.start:
                self._close(stack.pop())
            self._advance(inline.start)
            self._open(inline.name, inline.start, inline.end, self._part(inline))
            stack.append(inline)
        while stack:
            self._close(stack.pop())
        self._advance(block.end)
        self._writer.close()

    def end(self) -> None:
        """End the chapter; a body needs one, or a block that is neither a note nor a heading."""
        if self._is_in_chapter:
            self._writer.close()
            self._is_in_chapter = False
            self._has_blocks = True
        elif not self._has_blocks and self._at >= len(self._text):
            self._writer.add("ab")

    def _close(self, inline: Inline) -> None:
        self._advance(inline.end)
        self._writer.close()

    def _open(self, name: str, start: int, end: int, attributes: Attributes) -> None:
        self._writer.open(name, **attributes, n=None if self._with_text else f"{start}-{end}")

    def _part(self, inline: Inline) -> Attributes:
        """Return the attributes of an element; a part of one that is cut points back to the part before it."""
        id_ = inline.attributes.get("id")
        if id_ is None:
            return inline.attributes
        before = self._last_part.get(id_)
        self._last_part[id_] = id_ if before is None else self._ids.unused(f"{id_}-part")
        return (
            inline.attributes
            if before is None
            else {**inline.attributes, "id": self._last_part[id_], "prev": f"#{before}"}
        )

    def _advance(self, end: int) -> None:
        """Write the text up to `end`, with the points on its way."""
        while self._n_points < len(self._points) and self._points[self._n_points].position <= end:
            point = self._points[self._n_points]
            self._say(point.position)
            self._writer.add(point.name, **point.attributes)
            self._n_points += 1
        self._say(end)

    def _say(self, end: int) -> None:
        if self._with_text:
            self._writer.text(self._text[self._at : end])
        self._at = max(self._at, end)


def _nested(block: Block, inlines: list[Inline]) -> Iterator[Inline]:
    """Yield the elements of a block so that each is inside of those that are not over yet, cut where need be."""
    waiting = [
        (max(inline.start, block.start), -min(inline.end, block.end), inline.rank, i)
        for i, inline in enumerate(inlines)
    ]
    heapq.heapify(waiting)
    ends: list[int] = []
    while waiting:
        start, minus_end, rank, i = heapq.heappop(waiting)
        end = -minus_end
        while ends and ends[-1] <= start:
            ends.pop()
        if ends and end > ends[-1]:
            heapq.heappush(waiting, (ends[-1], minus_end, rank, i))
            heapq.heappush(waiting, (start, -ends[-1], rank, i))
            continue
        ends.append(end)
        yield Inline(start=start, end=end, rank=rank, name=inlines[i].name, attributes=inlines[i].attributes)


def _inlines(story: Story, ids: Ids) -> Iterator[Inline]:
    """Yield all elements inside blocks in reading order; a name that a quotation begins or ends in is cut there."""
    borders = sorted({border for quote in story.quotes or () for border in (quote.start, quote.end)})
    found = [_quote(quote, ids) for quote in story.quotes or ()]
    for set_in, spans in ((None, story.italics), ("bold", story.bold or ())):
        found += [Inline(start=a, end=b, rank=1, name="emph", attributes={"rend": set_in}) for a, b in spans]
    for mention in story.mentions or ():
        name, attributes = _mention(mention, ids)
        inside = borders[bisect_right(borders, mention.start) : bisect_left(borders, mention.end)]
        for start, end in pairwise((mention.start, *inside, mention.end)):
            found.append(Inline(start=start, end=end, rank=2, name=name, attributes=attributes))
    yield from sorted((one for one in found if one.start < one.end), key=lambda one: (one.start, -one.end, one.rank))


def _quote(quote: Quote, ids: Ids) -> Inline:
    name, attributes = QUOTES[quote.kind]
    said: Attributes = {
        "id": ids.name("quotes", quote.id),
        **attributes,
        "who": ids.entity(quote.speaker),
        "toWhom": ids.entities(quote.addressees) if name != "quote" else None,
        "cert": str(quote.probability) if quote.speaker is not None else None,
    }
    return Inline(start=quote.start, end=quote.end, rank=0, name=name, attributes=said)


def _mention(mention: Mention, ids: Ids) -> tuple[str, Attributes]:
    """Return the element of a mention: of somebody in the lists a pointer, of anybody else a key."""
    ref = ids.entity(mention.entity)
    whom: Attributes = {
        "id": ids.name("mentions", mention.id),
        "ref": ref,
        "key": mention.entity if ref is None else None,
    }
    if mention.form == "name":
        name = KINDS_OF_NAMES.get(mention.category, "name")
        return name, {**whom, "type": mention.category}
    return "rs", {**whom, "type": mention.category, "subtype": mention.form}


def _points(story: Story, ids: Ids) -> Iterator[Point]:
    for scene in story.scenes or ():
        yield Point(scene.start, "milestone", {"unit": "scene", "id": ids.name("scenes", scene.id)})
        yield Point(scene.end, "anchor", {"id": ids.name("ends of scenes", f"{scene.id}-end")})
