"""Texts of our own, cut up, as the words that a test can read."""

from storyworld.formats.document import Document
from storyworld.segmenting import Segments, segment
from storyworld.segmenting.dialogue import Quotation, find_quotations
from storyworld.segmenting.quotekinds import quote_kinds
from storyworld.spans import Span
from storyworld.story import Block, Metadata, Source


def paragraphs_of(text: str) -> list[Span]:
    """Return the paragraphs, which blank lines divide."""
    spans, position = [], 0
    for paragraph in text.split("\n\n"):
        spans.append(Span(position, position + len(paragraph)))
        position += len(paragraph) + 2
    return spans


def quotations(text: str) -> list[Quotation]:
    return find_quotations(text, paragraphs_of(text))


def spoken(text: str) -> list[str]:
    """Return what stands between marks, marks included."""
    return [text[quotation.start : quotation.end] for quotation in quotations(text)]


def kinds(text: str) -> list[str]:
    return list(quote_kinds(text, quotations(text), paragraphs_of(text)))


def document(text: str, emphasis: tuple[tuple[int, int], ...] | None = None) -> Document:
    """Return a document of nothing but paragraphs."""
    blocks = tuple(
        Block(start=span.start, end=span.end, kind="paragraph") for span in paragraphs_of(text) if span.of(text).strip()
    )
    source = Source(sha256="0" * 64, kind="plain")
    return Document(text=text, blocks=blocks, source=source, metadata=Metadata(), emphasis=emphasis)


def cut_up(text: str, emphasis: tuple[tuple[int, int], ...] | None = None) -> Segments:
    return segment(document(text, emphasis))
