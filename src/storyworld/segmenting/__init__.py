"""Words, sentences and dialogue of a document; no networks."""

from msgspec import Struct

from storyworld.formats.document import Document
from storyworld.segmenting.dialogue import Quotation, find_quotations
from storyworld.segmenting.quotekinds import quote_kinds
from storyworld.segmenting.sentences import find_sentences
from storyworld.segmenting.tokens import tokenize
from storyworld.segmenting.walls import recover_paragraphs
from storyworld.spans import Span
from storyworld.story import Block, QuoteKind, Tokens

__all__ = ["Segments", "segment"]


class Segments(Struct, frozen=True, kw_only=True):
    """A document cut up. `blocks` are the document's with walls of text cut into paragraphs; `paragraphs` are the story
    proper, which `quotations[].paragraph` indexes."""

    blocks: tuple[Block, ...]
    paragraphs: tuple[Span, ...]
    tokens: Tokens
    sentences: tuple[tuple[int, int], ...]
    quotations: tuple[Quotation, ...]
    kinds: tuple[QuoteKind, ...]


def segment(document: Document, recover: bool = True) -> Segments:
    """Cut a document into words, sentences and quotations; `recover` also cuts walls of text at the speakers' turns."""
    blocks = recover_paragraphs(document.text, document.blocks) if recover else document.blocks
    spans = [Span(block.start, block.end) for block in blocks]
    paragraphs = tuple(Span(block.start, block.end) for block in blocks if block.kind == "paragraph")
    quotations = find_quotations(document.text, paragraphs)
    return Segments(
        blocks=blocks,
        paragraphs=paragraphs,
        tokens=tokenize(document.text, spans),
        sentences=find_sentences(document.text, spans),
        quotations=tuple(quotations),
        kinds=tuple(quote_kinds(document.text, quotations, paragraphs)),
    )
