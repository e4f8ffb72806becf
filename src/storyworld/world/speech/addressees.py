"""To whom each quotation is said when no tag says it: who is called by name, else the other party."""

from collections.abc import Sequence

from storyworld.segmenting.dialogue import Quotation
from storyworld.story import UNSPOKEN, QuoteKind
from storyworld.world.decisions import Decision

# The other party spoke at most this many paragraphs away.
_REACH = 3
_CHAT = "chat"


def find_addressees(
    decisions: list[Decision], quotations: Sequence[Quotation], kinds: Sequence[QuoteKind]
) -> list[Decision]:
    """Fill in the addressees that the walk left open; returns the same list."""
    spoken = [q for q in range(len(decisions)) if kinds[q] not in UNSPOKEN and decisions[q].speaker is not None]
    pairs = _pairs(decisions, quotations)
    for at, q in enumerate(spoken):
        decision = decisions[q]
        if q in pairs:
            decision.addressees = tuple(m for m in pairs[q] if m is not None and m != decision.speaker)
        elif kinds[q] == "thought":
            decision.addressees = ()
        elif decision.addressees:
            continue
        elif called := tuple(member for member in decision.called if member != decision.speaker):
            decision.addressees = called
        elif quotations[q].family != _CHAT:
            other = _other_party(decisions, quotations, spoken, at)
            decision.addressees = (other,) if other is not None else ()
    return decisions


def _pairs(decisions: Sequence[Decision], quotations: Sequence[Quotation]) -> dict[int, set[int | None]]:
    """Return the two who write to one another, for each labelled line of an exchange that has just two.

    A line that stands alone is of the exchange before it, else of the only two who write.
    """
    labelled = [q for q, quotation in enumerate(quotations) if quotation.label is not None]
    everybody = {decisions[q].speaker for q in labelled}
    runs: list[list[int]] = []
    for q in labelled:
        if not runs or quotations[q].paragraph - quotations[runs[-1][-1]].paragraph > 1:
            runs.append([])
        runs[-1].append(q)
    found: dict[int, set[int | None]] = {}
    before: set[int | None] = set()
    for run in runs:
        parties = {decisions[q].speaker for q in run}
        if len(parties) == 1:
            parties = before if parties <= before else everybody
        if len(parties) == 2 and None not in parties:
            found.update(dict.fromkeys(run, parties))
        before = parties
    return found


def _other_party(
    decisions: Sequence[Decision], quotations: Sequence[Quotation], spoken: Sequence[int], at: int
) -> int | None:
    """Who spoke last before, or first after, other than the speaker."""
    q = spoken[at]
    for order in (range(at - 1, max(-1, at - 8), -1), range(at + 1, min(len(spoken), at + 8))):
        for k in order:
            if abs(quotations[spoken[k]].paragraph - quotations[q].paragraph) > _REACH:
                break
            if quotations[spoken[k]].family == _CHAT:
                continue
            speaker = decisions[spoken[k]].speaker
            if speaker != decisions[q].speaker:
                return speaker
    return None
