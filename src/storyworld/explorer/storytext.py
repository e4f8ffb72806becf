"""The story's text as HTML: its blocks, with lines of speech, emphasis and mentions laid over them."""

import re
from collections.abc import Iterator, Mapping, Sequence

from storyworld.explorer.digest import SET_ASIDE, block_runs, in_marks, is_guess, run_opening
from storyworld.explorer.markup import Layer, escaped, layered
from storyworld.explorer.worlddata import entity_numbers
from storyworld.story import UNSPOKEN, Block, BlockKind, Quote, Story

# How each kind of block is written; what is set aside are paragraphs in a fold of their own.
_ELEMENTS: dict[BlockKind, tuple[str, str]] = {
    "title": ("p", "title"),
    "byline": ("p", "byline"),
    "pov_header": ("p", "pov"),
    "chapter_heading": ("h2", ""),
    "scene_break": ("p", "break"),
    "epigraph": ("blockquote", "epigraph"),
}
# Emphasis may cross the border of a quotation, and a mention lies in both.
QUOTE_DEPTH, EMPHASIS_DEPTH, MENTION_DEPTH = range(3)
# What stands for the speaker's number where no safe speaker is known.
NOBODY = "u"
# A browser leaves a part alone that is off the screen. Of 20 to 80 blocks a part a novel opens as fast.
BLOCKS_PER_PART = 40
_BY = re.compile(r"^(?:written\s+)?by:?\s+")
_PARAGRAPH = re.compile(r"\S(?:.*\S)?")


def shown_blocks(story: Story) -> Sequence[Block]:
    """Return the blocks; for a story whose blocks were not computed, each line as a paragraph."""
    return story.blocks or [
        Block(start=line.start(), end=line.end(), kind="paragraph") for line in _PARAGRAPH.finditer(story.text)
    ]


def article(story: Story, title: str | None, colours: Mapping[str, str]) -> Iterator[str]:
    """Yield the HTML of each block. `title` stands above; `colours` are the classes of characters by id."""
    blocks = shown_blocks(story)
    written = enumerate(layered(story.text, blocks, _layers(story, colours)))
    said = _said_above(story, title, blocks)
    n_in_part = 0
    yield '<div class="part">\n'
    for run in block_runs(story, blocks):
        is_apart = run[-1].kind in SET_ASIDE
        if is_apart:
            yield _fold(run[-1].kind, run_opening(story, run))
        for block, (number, inner) in zip(run, written, strict=False):
            if n_in_part >= BLOCKS_PER_PART and not is_apart:
                yield '</div>\n<div class="part">\n'
                n_in_part = 0
            n_in_part += 1
            yield _element(block.kind, number, inner, is_hidden=number in said)
        if is_apart:
            yield "</details>\n"
    yield "</div>\n"


def _fold(kind: BlockKind, opening: str) -> str:
    label = SET_ASIDE[kind][0]
    summary = f"{label[0].upper()}{escaped(label[1:])}: {escaped(in_marks(opening))}"
    return f'<details class="apart"><summary>{summary}</summary>\n'


def _said_above(story: Story, title: str | None, blocks: Sequence[Block]) -> set[int]:
    """Number the title and the byline that say no more than the page's heading does."""
    headings = {"title": title, "byline": ", ".join(story.metadata.authors or ())}
    return {
        number
        for number, block in enumerate(blocks)
        if (heading := headings.get(block.kind))
        and _BY.sub("", " ".join(story.text[block.start : block.end].split()).casefold()) == heading.casefold()
    }


def _element(kind: BlockKind, number: int, inner: str, *, is_hidden: bool) -> str:
    tag, style = _ELEMENTS.get(kind, ("p", ""))
    attributes = f' class="{style}"' if style else ""
    attributes += ' role="separator"' if kind == "scene_break" else ""
    attributes += " hidden" if is_hidden else ""
    return f'<{tag} id="b{number}"{attributes}>{inner}</{tag}>\n'


def _layers(story: Story, colours: Mapping[str, str]) -> Iterator[Layer]:
    numbers = entity_numbers(story)
    for i, quote in enumerate(story.quotes or ()):
        yield _quote_layer(quote, i, numbers, colours)
    for tag, spans in (("em", story.italics), ("strong", story.bold or ())):
        for start, end in spans:
            yield Layer(start, end, EMPHASIS_DEPTH, f"<{tag}>", f"<{tag}>", f"</{tag}>")
    for mention in story.mentions or ():
        if mention.entity in numbers:
            opening = f'<span data-c="{numbers[mention.entity]}">'
            yield Layer(mention.start, mention.end, MENTION_DEPTH, opening, opening, "</span>")


def _quote_layer(quote: Quote, number: int, numbers: Mapping[str, int], colours: Mapping[str, str]) -> Layer:
    """Lay a quotation over the text: `data-s` is the speaker's number; all else about it is in the page's data."""
    classes: list[str] = [] if quote.kind == "speech" else [quote.kind]
    speaker = ""
    if quote.speaker is not None and quote.speaker in numbers:
        classes.append(colours.get(quote.speaker, "kn"))
        speaker = f' data-s="{numbers[quote.speaker]}"'
        if is_guess(quote):
            classes.append("guess")
    elif quote.kind not in UNSPOKEN:
        classes.append("un")
        speaker = f' data-s="{NOBODY}"'
    shared = f' data-q="{number}" class="{" ".join(classes)}"{speaker}'
    return Layer(quote.start, quote.end, QUOTE_DEPTH, f'<span id="q{number}"{shared}>', f"<span{shared}>", "</span>")
