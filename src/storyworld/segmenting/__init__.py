"""Words, sentences and dialogue of a document; no networks."""

from collections.abc import Sequence

from msgspec import Struct

from storyworld.formats.document import Document
from storyworld.segmenting.dialogue import Quotation, find_quotations
from storyworld.segmenting.letters import find_letters
from storyworld.segmenting.nested import find_nested
from storyworld.segmenting.quotekinds import quote_kinds
from storyworld.segmenting.sentences import find_sentences
from storyworld.segmenting.styles import describe_marks
from storyworld.segmenting.thoughts import find_thoughts, plain_emphasis
from storyworld.segmenting.tokens import tokenize
from storyworld.segmenting.walls import recover_paragraphs
from storyworld.spans import Span
from storyworld.story import Block, QuoteKind, Tokens

__all__ = ["Segments", "describe_marks", "segment"]


class Segments(Struct, frozen=True, kw_only=True):
    """A document cut up.

    `blocks` are the document's, with walls of text cut into paragraphs. `paragraphs` are the story proper, which
    `quotations[].paragraph` indexes. `kinds` is parallel to `quotations`; `nested` are quotations within them.
    """

    blocks: tuple[Block, ...]
    paragraphs: tuple[Span, ...]
    tokens: Tokens
    sentences: tuple[tuple[int, int], ...]
    quotations: tuple[Quotation, ...]
    kinds: tuple[QuoteKind, ...]
    nested: tuple[tuple[Span, QuoteKind], ...]


def segment(document: Document, recover: bool = True) -> Segments:
    """Cut a document into words, sentences and quotations; `recover` also cuts walls of text at the speakers' turns."""
    blocks = recover_paragraphs(document.text, document.blocks) if recover else document.blocks
    spans = [Span(block.start, block.end) for block in blocks]
    paragraphs = tuple(Span(block.start, block.end) for block in blocks if block.kind == "paragraph")
    quotations = _quotations(document, paragraphs)
    return Segments(
        blocks=blocks,
        paragraphs=paragraphs,
        tokens=tokenize(document.text, spans),
        sentences=find_sentences(document.text, spans),
        quotations=tuple(quotations),
        kinds=tuple(quote_kinds(document.text, quotations, paragraphs)),
        nested=tuple(find_nested(document.text, quotations)),
    )


def _quotations(document: Document, paragraphs: Sequence[Span]) -> list[Quotation]:
    """Return everything that somebody says, thinks or writes: between marks, in letters, in emphasis."""
    letters = find_letters(document.text, paragraphs)
    in_letters = {letter.paragraph for letter in letters}
    marked = [q for q in find_quotations(document.text, paragraphs) if q.paragraph not in in_letters]
    found = [*letters, *marked]
    emphasis = document.emphasis
    if emphasis is None:
        emphasis = tuple(plain_emphasis(document.text, paragraphs))
    needs_tag = document.emphasis is None
    found += find_thoughts(document.text, emphasis, paragraphs, found, needs_tag=needs_tag)
    return sorted(found, key=lambda q: q.start)
