"""Which quotation marks a text uses, or labels, and how often, for a look at a file before anything is analysed."""

from collections import Counter

from storyworld.formats.document import Document
from storyworld.segmenting.chats import find_chats
from storyworld.segmenting.dialogue import find_quotations
from storyworld.spans import Span, SpanIndex

_NAMES = {
    '"': 'straight double "…"',
    "＂": 'straight double "…"',
    "“": "curly double “…”",
    "”": "curly double “…”",
    "„": "low double „…“",
    "'": "straight single '…'",
    "‘": "curly single ‘…’",
    "’": "curly single ‘…’",
    "«": "guillemets «…»",
    "»": "guillemets »…«",
    "‹": "guillemets ‹…›",
    "›": "guillemets ›…‹",
}


def describe_marks(document: Document) -> dict[str, int]:
    """Count the quotations of a document by the marks that set them off, the commonest first."""
    paragraphs = [Span(block.start, block.end) for block in document.blocks if block.kind == "paragraph"]
    counts: Counter[str] = Counter()
    chats = find_chats(document.text, paragraphs, document.emphasis or ())
    labelled = SpanIndex(chats)
    if chats:
        counts["label Name: …"] = len(chats)
    for quotation in find_quotations(document.text, paragraphs):
        if labelled.touching(quotation.start, quotation.end):
            continue
        if quotation.family == "dash":
            counts["dash —…"] += 1
        else:
            counts[_NAMES.get(document.text[quotation.start], "mark lost")] += 1
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
