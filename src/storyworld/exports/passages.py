"""A story cut into what is told and what is said, in reading order, without a gap."""

from collections.abc import Iterator

from msgspec import Struct

from storyworld.spans import SpanIndex
from storyworld.story import UNSPOKEN, Block, Narration, Quote, Scene, Story

NARRATION = "narration"
TOLD = frozenset({"paragraph", "epigraph"})


class Passage(Struct, frozen=True, kw_only=True):
    """A stretch of one block, told or said by one voice; the white space after it belongs to it.

    `kind` is that of the quotation, `narration` for what is told, that of the block for what is not the story itself
    (a title, a note), and null where quotations were not computed. `narrator` is the id of who tells a passage, or what
    is around it, in the first person.
    """

    start: int
    end: int
    kind: str | None
    block: Block | None
    quote: Quote | None
    scene: str | None
    narrator: str | None


def passages(story: Story) -> list[Passage]:
    """Cut the whole text into passages: joined, their texts are the story's text.

    A quotation is one passage in each block that it runs through. Words that nobody speaks, and a quotation inside
    another one, are part of what is around them.
    """
    spoken = list(_outermost(story))
    quotes, blocks = SpanIndex(spoken), SpanIndex(story.blocks)
    scenes, sections = SpanIndex[Scene](story.scenes or ()), SpanIndex[Narration](story.narration or ())
    found = []
    for start, end in _stretches(story, spoken):
        start_of_words = start + len(story.text[start:end]) - len(story.text[start:end].lstrip())
        quote, block = quotes.at(start_of_words), blocks.at(start_of_words)
        section, scene = sections.at(start_of_words), scenes.at(start_of_words)
        kind = _kind(story, block, quote)
        is_told = (block is None or block.kind in TOLD) and section is not None and section.person == "first"
        found.append(
            Passage(
                start=start,
                end=end,
                kind=kind,
                block=block,
                quote=quote,
                scene=None if scene is None else scene.id,
                narrator=section.narrator if is_told and section else None,
            )
        )
    return found


def _kind(story: Story, block: Block | None, quote: Quote | None) -> str | None:
    if quote is not None:
        return quote.kind
    if block is not None and block.kind not in TOLD:
        return block.kind
    return None if story.quotes is None else NARRATION


def spoken_words(story: Story, passage: Passage) -> str:
    """Return the text of a passage with the white space after it."""
    return story.text[passage.start : passage.end]


def _outermost(story: Story) -> Iterator[Quote]:
    """Yield the quotations that somebody speaks, thinks or writes, but for those inside others."""
    end = 0
    for quote in sorted(story.quotes or (), key=lambda quote: (quote.start, -quote.end)):
        if quote.kind not in UNSPOKEN and quote.start >= end and quote.start < quote.end:
            end = quote.end
            yield quote


def _stretches(story: Story, spoken: list[Quote]) -> Iterator[tuple[int, int]]:
    """Yield the borders of the passages; a stretch of nothing but white space goes with what is before it."""
    cuts = {position for quote in spoken for position in (quote.start, quote.end)}
    cuts |= {position for block in story.blocks for position in (block.start, block.end)}
    start = 0
    for begin, end in _pairs(sorted(cut for cut in cuts if 0 < cut < len(story.text)), len(story.text)):
        if start < begin and story.text[begin:end].strip() and story.text[start:begin].strip():
            yield start, begin
            start = begin
    if story.text:
        yield start, len(story.text)


def _pairs(cuts: list[int], length: int) -> Iterator[tuple[int, int]]:
    yield from zip([0, *cuts], [*cuts, length], strict=True)
