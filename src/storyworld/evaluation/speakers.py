"""Who says what, end to end: nothing given, every whole quotation counted, a missed one wrong."""

from collections import Counter
from collections.abc import Sequence
from typing import Literal

from storyworld.evaluation.scores import Score, gap, share
from storyworld.gold.identity import Identity, without_splits
from storyworld.gold.overlaps import Overlaps
from storyworld.gold.work import GoldQuotation, GoldWork
from storyworld.spans import Span, overlap
from storyworld.story import Quote

Verdict = Literal["right", "span_missed", "speaker_null", "unmapped", "wrong_person"]
FAULTS: tuple[Verdict, ...] = ("span_missed", "speaker_null", "unmapped", "wrong_person")


def speaker_scores(gold: GoldWork, quotes: Sequence[Quote], identity: Identity) -> dict[str, Score]:
    """Score speakers over whole quotations with any speaker in the gold, and over their parts.

    `unsplit` lets only one predicted person be each gold one. Quotations by groups and unknowable speakers
    count in all but `known`, and can never be right. `errors` are shares of all quotations: no quote found
    there, no speaker given, a person who is nobody in the gold, another person. `calibration` is how far the
    probabilities are from how often they hold.
    """
    attributed = [quotation for quotation in gold.quotations or () if quotation.speaker is not None]
    if not attributed:
        return {}
    lookup = Overlaps(quotes)
    verdicts = [verdict(quotation.parts, quotation.speaker, lookup, identity) for quotation in attributed]
    right = [found == "right" for found in verdicts]
    scores = {"overall": _share(right), "macro": share(sum(right) / len(right), 1)}
    groups = [_groups(quotation, gold) for quotation in attributed]
    for group in sorted({group for own in groups for group in own}):
        scores[group] = _share([is_right for is_right, own in zip(right, groups, strict=True) if group in own])
    scores["parts"] = _share(
        [
            verdict([part], quotation.speaker, lookup, identity) == "right"
            for quotation in attributed
            for part in quotation.parts
        ]
    )
    scores["calibration"] = _calibration(attributed, lookup, identity)
    unsplit = without_splits(identity, quotes)
    scores["unsplit"] = _share([verdict(own.parts, own.speaker, lookup, unsplit) == "right" for own in attributed])
    for fault in FAULTS:
        scores[f"errors.{fault}"] = _share([found == fault for found in verdicts])
    return {f"speakers.{name}": score for name, score in scores.items()}


def verdict(parts: Sequence[Span], speaker: str | None, quotes: Overlaps[Quote], identity: Identity) -> Verdict:
    """Tell whether the speaker given to most code points of the parts is the gold one and, if not, why not.

    Where two speakers are given to equally many, the one of the first quote counts.
    """
    quote = _decisive(parts, quotes)
    if quote is None:
        return "span_missed"
    given = quote.speaker
    if given is None:
        return "speaker_null"
    if given not in identity:
        return "unmapped"
    return "right" if identity[given] == speaker else "wrong_person"


def _decisive(parts: Sequence[Span], quotes: Overlaps[Quote]) -> Quote | None:
    """Return the first quote of the speaker to whom most code points are given."""
    n_shared: Counter[str | None] = Counter()
    first: dict[str | None, Quote] = {}
    for part in parts:
        for quote in quotes.of(part):
            n_shared[quote.speaker] += overlap(part, quote)
            first.setdefault(quote.speaker, quote)
    return first[n_shared.most_common(1)[0][0]] if n_shared else None


def _calibration(quotations: Sequence[GoldQuotation], quotes: Overlaps[Quote], identity: Identity) -> Score:
    """Score the probabilities of the speakers that are given, over whole quotations."""
    decided = [(quotation, _decisive(quotation.parts, quotes)) for quotation in quotations]
    given = [(own, quote) for own, quote in decided if quote is not None and quote.speaker is not None]
    right = [identity.get(str(quote.speaker)) == own.speaker for own, quote in given]
    return gap([quote.probability for _, quote in given], right)


def _groups(quotation: GoldQuotation, gold: GoldWork) -> set[str]:
    """Return the further figures in which a quotation counts, as far as the corpus tells."""
    found: set[str] = set()
    if quotation.attribution is not None:
        found.add(quotation.attribution)
    if gold.importance is not None and quotation.speaker in gold.importance:
        found.add(gold.importance[quotation.speaker])
    if gold.first_person:
        found.add("first_person")
    if quotation.speaker not in gold.unknown_speakers:
        found.add("known")
    return found


def _share(right: Sequence[bool]) -> Score:
    return share(sum(right), len(right))
