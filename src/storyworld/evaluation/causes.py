"""Why speakers are wrong: which of the steps on the way to them lost the right one."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Literal

from storyworld.evaluation.scores import Score, share
from storyworld.evaluation.speakers import verdict
from storyworld.gold.identity import Identity
from storyworld.gold.overlaps import Overlaps
from storyworld.gold.work import GoldQuotation, GoldWork
from storyworld.story import Mention, Quote

Cause = Literal["span", "cast", "mention", "choice"]
CAUSES: tuple[Cause, ...] = ("span", "cast", "mention", "choice")
BEFORE, AFTER = 4000, 1000
"""Somebody mentioned so many code points before a quotation or after it was there to be chosen."""


def cause_scores(
    gold: GoldWork, quotes: Sequence[Quote], mentions: Iterable[Mention], identity: Identity
) -> dict[str, Score]:
    """Score the causes of wrong speakers, as shares of all whole quotations with a speaker.

    `span`: no quotation was found there. `cast`: nobody in our cast is the gold speaker, as groups never are.
    `mention`: somebody is, but no mention near by was read as this person. `choice`: somebody was there, and another,
    or nobody, was chosen.
    """
    attributed = [quotation for quotation in gold.quotations or () if quotation.speaker is not None]
    if not attributed:
        return {}
    lookup, known = Overlaps(quotes), frozenset(identity.values())
    places: dict[str, list[int]] = defaultdict(list)
    for mention in sorted(mentions, key=lambda mention: mention.start):
        person = identity.get(mention.entity or "")
        if person is not None:
            places[person].append(mention.start)
    found: Counter[Cause] = Counter()
    for quotation in attributed:
        fault = verdict(quotation.parts, quotation.speaker, lookup, identity)
        if fault == "span_missed":
            found["span"] += 1
        elif fault != "right":
            found[_cause(quotation, places, known)] += 1
    return {f"speakers.causes.{cause}": share(found[cause], len(attributed)) for cause in CAUSES}


def _cause(quotation: GoldQuotation, places: dict[str, list[int]], known: frozenset[str]) -> Cause:
    if quotation.speaker not in known:
        return "cast"
    own = places[quotation.speaker]
    start, end = quotation.parts[0].start - BEFORE, quotation.parts[-1].end + AFTER
    return "choice" if bisect_left(own, start) < bisect_left(own, end) else "mention"
