"""The story's text as HTML: its blocks, with lines of speech, emphasis and mentions laid over them."""

import re
from collections.abc import Iterator, Mapping

from storyworld.explorer.digest import SET_ASIDE, block_runs, is_guess, run_opening
from storyworld.explorer.markup import Layer, escaped, layered
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
_PARAGRAPH = re.compile(r"\S(?:.*\S)?")


def article(story: Story, colours: Mapping[str, str]) -> Iterator[str]:
    """Yield the HTML of each block. `colours` are the classes of characters by id."""
    blocks = story.blocks or _lines(story.text)
    written = enumerate(layered(story.text, blocks, _layers(story, colours)))
    for run in block_runs(blocks):
        is_apart = run[0].kind in SET_ASIDE
        if is_apart:
            yield _fold(run[0].kind, run_opening(story, run))
        for block, (number, inner) in zip(run, written, strict=False):
            yield _element(block.kind, number, inner)
        if is_apart:
            yield "</details>\n"


def _fold(kind: BlockKind, opening: str) -> str:
    label = SET_ASIDE[kind][0]
    summary = f"{label[0].upper()}{escaped(label[1:])}: “{escaped(opening)}”"
    return f'<details class="apart"><summary>{summary}</summary>\n'


def _element(kind: BlockKind, number: int, inner: str) -> str:
    tag, style = _ELEMENTS.get(kind, ("p", ""))
    attributes = f' class="{style}"' if style else ""
    attributes += ' role="separator"' if kind == "scene_break" else ""
    return f'<{tag} data-b="{number}"{attributes}>{inner}</{tag}>\n'


def _lines(text: str) -> list[Block]:
    """Take each line as a paragraph, for a story whose blocks were not computed."""
    return [Block(start=line.start(), end=line.end(), kind="paragraph") for line in _PARAGRAPH.finditer(text)]


def _layers(story: Story, colours: Mapping[str, str]) -> Iterator[Layer]:
    numbers = {person.id: i for i, person in enumerate(story.characters or ()) if not person.members}
    for i, quote in enumerate(story.quotes or (), start=1):
        yield _quote_layer(quote, i, numbers, colours)
    for start, end in story.emphasis or ():
        yield Layer(start, end, EMPHASIS_DEPTH, "<em>", "<em>", "</em>")
    n_people = len(story.characters or ())
    numbers |= {place.id: n_people + i for i, place in enumerate(story.places or ())}
    for mention in story.mentions or ():
        if mention.entity in numbers:
            opening = f'<span data-c="{numbers[mention.entity]}">'
            yield Layer(mention.start, mention.end, MENTION_DEPTH, opening, opening, "</span>")


def _quote_layer(quote: Quote, number: int, numbers: Mapping[str, int], colours: Mapping[str, str]) -> Layer:
    """Lay a quotation over the text: `data-s` is the speaker's number."""
    classes: list[str] = [] if quote.kind == "speech" else [quote.kind]
    speaker = ""
    details = "" if quote.kind == "speech" else f' data-kind="{quote.kind}"'
    if quote.speaker is not None and quote.speaker in numbers:
        classes.append(colours[quote.speaker])
        speaker = f' data-s="{numbers[quote.speaker]}"'
        details += f' data-p="{quote.probability * 100:.0f}"'
        if is_guess(quote):
            classes.append("guess")
    elif quote.kind not in UNSPOKEN:
        classes.append("un")
        speaker = f' data-s="{NOBODY}"'
    if quote.attribution is not None:
        details += f' data-basis="{quote.attribution}"'
    addressees = [str(numbers[id_]) for id_ in quote.addressees if id_ in numbers]
    if addressees:
        details += f' data-to="{" ".join(addressees)}"'
    shared = f' data-q="{number}" class="{" ".join(classes)}"{speaker}'
    return Layer(
        quote.start,
        quote.end,
        QUOTE_DEPTH,
        f'<span id="q{number}"{shared}{details}>',
        f"<span{shared}>",
        "</span>",
    )
