"""To whom it is said, scored over the quotations whose addressees the gold gives."""

from collections.abc import Iterable

from storyworld.evaluation.scores import Score, f1
from storyworld.gold.identity import Identity
from storyworld.gold.overlaps import Overlaps
from storyworld.gold.work import GoldWork
from storyworld.story import Quote


def addressee_scores(gold: GoldWork, quotes: Iterable[Quote], identity: Identity) -> dict[str, Score]:
    """Score addressees as sets: those of all quotes that overlap a quotation, against the gold ones.

    A predicted addressee who is nobody in the gold counts as a wrong one. Groups and unknowable people are
    left out of the gold.
    """
    lookup = Overlaps(quotes)
    n_right = n_predicted = n_gold = 0
    for quotation in gold.quotations or ():
        wanted = set(quotation.addressees or ()) - gold.unknown_speakers
        if not wanted:
            continue
        overlapping = [quote for part in quotation.parts for quote in lookup.of(part)]
        given = {person for quote in overlapping for person in quote.addressees}
        # Two halves of one split person count once.
        known = {identity[person] for person in given if person in identity}
        n_right += len(known & wanted)
        n_predicted += len(known) + sum(person not in identity for person in given)
        n_gold += len(wanted)
    return {"addressees.f1": f1(n_right, n_predicted, n_right, n_gold)} if n_gold else {}
