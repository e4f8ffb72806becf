"""Quotations: found or not, with the right borders or not."""

from collections.abc import Iterable, Sequence

from storyworld.evaluation.scores import Score, f1, share
from storyworld.gold.overlaps import Overlaps
from storyworld.gold.work import GoldWork
from storyworld.spans import Span, Spanned
from storyworld.story import UNSPOKEN, Quote, Story

MARKS = "\"“”„‟'‘’‚‛«»‹›`＂"


def spoken(story: Story) -> tuple[Quote, ...] | None:
    """Return the quotes that somebody speaks, thinks or writes; words in scare quotes are no quotations.

    Neither corpus marks letters or thoughts that stand without a quotation mark, so those are left out.
    """
    if story.quotes is None:
        return None
    return tuple(
        quote
        for quote in story.quotes
        if quote.kind == "speech" or (quote.kind not in UNSPOKEN and story.text[quote.start] in MARKS)
    )


def quotation_scores(gold: GoldWork, quotes: Sequence[Quote]) -> dict[str, Score]:
    """Score quotation spans: `exact` is an F1 where the gold holds the marks, else the recall of parts.

    Where the gold lacks the marks, borders are compared without marks and white space at either end.
    `overlap` is the share of gold parts that any predicted quotation touches, `overlap_precision` the share
    of predicted ones that touch any gold part.
    """
    parts = [part for quotation in gold.quotations or () for part in quotation.parts]
    predicted: set[Span]
    if gold.marks_in_parts:
        predicted, wanted = {Span(quote.start, quote.end) for quote in quotes}, set(parts)
    else:
        predicted, wanted = _inside(gold.story.text, quotes), _inside(gold.story.text, parts)
    shared = len(predicted & wanted)
    exact = f1(shared, len(predicted), shared, len(wanted))
    recall = share(shared, len(wanted))
    return {
        "quotes.exact": exact if gold.marks_in_parts else recall,
        "quotes.exact_f1": exact,
        "quotes.exact_precision": share(shared, len(predicted)),
        "quotes.exact_recall": recall,
        "quotes.overlap": _touched(parts, quotes),
        "quotes.overlap_precision": _touched(quotes, parts),
    }


def false_quotations(gold: GoldWork, quotes: Sequence[Quote]) -> int | None:
    """Count the quotations predicted in a work that has none; nothing for a work that has some."""
    return None if gold.quotations is None or gold.quotations else len(quotes)


def _inside(text: str, spans: Iterable[Spanned]) -> set[Span]:
    return {bare(text, span) for span in spans}


def bare(text: str, span: Spanned) -> Span:
    """Return the span without marks and white space at either end."""
    start, end = span.start, span.end
    while start < end and (text[end - 1] in MARKS or text[end - 1].isspace()):
        end -= 1
    while start < end and (text[start] in MARKS or text[start].isspace()):
        start += 1
    return Span(start, end)


def _touched(spans: Sequence[Spanned], others: Iterable[Spanned]) -> Score:
    lookup = Overlaps(others)
    return share(sum(bool(lookup.of(span)) for span in spans), len(spans))
