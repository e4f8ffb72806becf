"""To whom each quotation is said when no tag says it: who is called by name, else the other party."""

from collections.abc import Sequence

from storyworld.segmenting.dialogue import Quotation
from storyworld.story import UNSPOKEN, QuoteKind
from storyworld.world.decisions import Decision

# The other party spoke at most this many paragraphs away.
_REACH = 3


def find_addressees(
    decisions: list[Decision], quotations: Sequence[Quotation], kinds: Sequence[QuoteKind]
) -> list[Decision]:
    """Fill in the addressees that the walk left open; returns the same list."""
    spoken = [q for q in range(len(decisions)) if kinds[q] not in UNSPOKEN and decisions[q].speaker is not None]
    for at, q in enumerate(spoken):
        decision = decisions[q]
        if kinds[q] == "thought":
            decision.addressees = ()
        elif decision.addressees:
            continue
        elif called := tuple(member for member in decision.called if member != decision.speaker):
            decision.addressees = called
        else:
            other = _other_party(decisions, quotations, spoken, at)
            decision.addressees = (other,) if other is not None else ()
    return decisions


def _other_party(
    decisions: Sequence[Decision], quotations: Sequence[Quotation], spoken: Sequence[int], at: int
) -> int | None:
    """Who spoke last before, or first after, other than the speaker."""
    q = spoken[at]
    for order in (range(at - 1, max(-1, at - 8), -1), range(at + 1, min(len(spoken), at + 8))):
        for k in order:
            if abs(quotations[spoken[k]].paragraph - quotations[q].paragraph) > _REACH:
                break
            speaker = decisions[spoken[k]].speaker
            if speaker != decisions[q].speaker:
                return speaker
    return None
