"""Words, sentences and dialogue of a document; no networks."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from msgspec import Struct

from storyworld.formats.document import Document
from storyworld.segmenting.chats import find_chats
from storyworld.segmenting.dialogue import Quotation, find_quotations
from storyworld.segmenting.letters import find_letters
from storyworld.segmenting.mails import find_mails
from storyworld.segmenting.nested import find_nested
from storyworld.segmenting.quotekinds import quote_kinds
from storyworld.segmenting.sentences import find_sentences
from storyworld.segmenting.styles import describe_marks
from storyworld.segmenting.thoughts import find_thoughts, plain_emphasis
from storyworld.segmenting.tokens import Cuts, tokenize
from storyworld.segmenting.walls import recover_paragraphs
from storyworld.spans import Span, SpanIndex, strip
from storyworld.story import Block, QuoteKind

__all__ = ["Segments", "describe_marks", "segment"]


class Segments(Struct, frozen=True, kw_only=True):
    """A document cut up.

    `blocks` are the document's, with walls of text cut into paragraphs. `paragraphs` are the story proper, which
    `quotations[].paragraph` indexes. `kinds` is parallel to `quotations`; `nested` are quotations within them.
    """

    blocks: tuple[Block, ...]
    paragraphs: tuple[Span, ...]
    tokens: Cuts
    sentences: tuple[tuple[int, int], ...]
    quotations: tuple[Quotation, ...]
    kinds: tuple[QuoteKind, ...]
    nested: tuple[tuple[Span, QuoteKind], ...]


def segment(document: Document, recover: bool = True, given: Sequence[Span] | None = None) -> Segments:
    """Cut a document into words, sentences and quotations; `recover` also cuts walls of text at the speakers' turns.

    `given` are the quotations, marks included, where they are known; then no others are looked for.
    """
    blocks = recover_paragraphs(document.text, document.blocks) if recover else document.blocks
    spans = [Span(block.start, block.end) for block in blocks]
    paragraphs = tuple(Span(block.start, block.end) for block in blocks if block.kind == "paragraph")
    quotations = _quotations(document, paragraphs) if given is None else _given(document, paragraphs, given)
    kinds: Sequence[QuoteKind] = ["speech"] * len(quotations)
    if given is None:
        kinds = quote_kinds(document.text, quotations, paragraphs)
    return Segments(
        blocks=blocks,
        paragraphs=paragraphs,
        tokens=tokenize(document.text, spans),
        sentences=find_sentences(document.text, spans),
        quotations=tuple(quotations),
        kinds=tuple(kinds),
        nested=tuple(find_nested(document.text, quotations)),
    )


def _quotations(document: Document, paragraphs: Sequence[Span]) -> list[Quotation]:
    """Return everything that somebody says, thinks or writes: between marks, behind labels, in letters, in emphasis."""
    letters = find_letters(document.text, paragraphs)
    written = {letter.paragraph for letter in letters}
    mails = [q for q in find_mails(document.text, paragraphs) if q.paragraph not in written]
    written |= {mail.paragraph for mail in mails}
    chats = find_chats(document.text, paragraphs, document.emphasis or ())
    found = [*letters, *mails, *(q for q in chats if q.paragraph not in written)]
    taken = SpanIndex(found)
    found += [q for q in find_quotations(document.text, paragraphs) if not taken.touching(q.start, q.end)]
    emphasis = document.emphasis
    if emphasis is None:
        emphasis = tuple(plain_emphasis(document.text, paragraphs))
    found += find_thoughts(document.text, emphasis, paragraphs, found, is_plain=document.emphasis is None)
    return sorted(found, key=lambda q: q.start)


def _given(document: Document, paragraphs: Sequence[Span], given: Sequence[Span]) -> list[Quotation]:
    """Return the quotations that are given, cut at paragraphs; how they are marked is as it is found."""
    found = {q.start: q for q in find_quotations(document.text, paragraphs)}
    quotations = []
    starts = [paragraph.start for paragraph in paragraphs]
    for span in given:
        for i in range(max(0, bisect_right(starts, span.start) - 1), bisect_left(starts, span.end)):
            own = strip(document.text, max(span.start, starts[i]), min(span.end, paragraphs[i].end))
            marked = found.get(own.start)
            if own.start < own.end:
                is_told = marked is not None and marked.continues
                family = "double" if marked is None else marked.family
                quotations.append(
                    Quotation(start=own.start, end=own.end, paragraph=i, family=family, continues=is_told)
                )
    return _without_overlaps(quotations)


def _without_overlaps(quotations: list[Quotation]) -> list[Quotation]:
    kept: list[Quotation] = []
    for quotation in sorted(quotations, key=lambda q: (q.start, -q.end)):
        if not kept or quotation.start >= kept[-1].end:
            kept.append(quotation)
    return kept
