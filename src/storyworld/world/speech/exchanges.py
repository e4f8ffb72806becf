"""Settles the untagged turns of an exchange together, with the tagged ones before and after as anchors.

A second-order Viterbi search over who takes each turn: what tags and beats say against how people take turns.
"""

import math
from collections.abc import Iterator, Sequence

from msgspec import Struct

from storyworld.segmenting.dialogue import Quotation
from storyworld.segmenting.nearness import runs
from storyworld.story import QuoteKind
from storyworld.world.decisions import PROBABILITY, Decision

# How turns follow one another in the even half of PDNC's novels, for untagged ones, by how many paragraphs lie between:
# the same speaker again; the one before the last, after an unbroken exchange or one with narration in between.
SAME = {1: 0.05, 2: 0.38}
BACK = {(1, 1): 0.89, (1, 2): 0.57, (2, 1): 0.52, (2, 2): 0.32}
# An exchange ends where narration comes between: across one such paragraph PDNC gains .3 points, but short stories,
# where the narration brings in others, lose 2 to 4 (15 labelled stories of our own).
MAX_GAP = 1
# Who is called by name in a turn hardly speaks it, and is this much likelier to speak the next.
CALLED_SPEAKS = 0.02
CALLED_ANSWERS = 3.0
# Reasons that rest on the order of turns alone, and so give way.
SOFT = frozenset({"turn", "in mind", "called"})
_MAX_PARTIES = 8


class Turn(Struct):
    """The speech of one paragraph by one speaker; `quotations` are the decisions that stand and fall with it."""

    paragraph: int
    quotations: list[int]
    speaker: int
    reason: str
    called: set[int]

    @property
    def is_soft(self) -> bool:
        """Nothing but the order of turns speaks for this speaker."""
        return self.reason in SOFT


def settle_exchanges(
    decisions: list[Decision], quotations: Sequence[Quotation], kinds: Sequence[QuoteKind]
) -> list[Decision]:
    """Give each untagged turn to whom the whole exchange makes likeliest; returns the same list."""
    for exchange in runs(_turns(decisions, quotations, kinds), MAX_GAP):
        if not any(turn.is_soft for turn in exchange) or len({turn.speaker for turn in exchange}) < 2:
            continue
        for turn, speaker in zip(exchange, _Search(exchange).best(), strict=True):
            if turn.is_soft and speaker != turn.speaker:
                for q in turn.quotations:
                    decisions[q].speaker = speaker
    return decisions


def _turns(
    decisions: Sequence[Decision], quotations: Sequence[Quotation], kinds: Sequence[QuoteKind]
) -> Iterator[Turn]:
    turn: Turn | None = None
    for q, decision in enumerate(decisions):
        if kinds[q] != "speech" or decision.speaker is None:
            continue
        paragraph = quotations[q].paragraph
        goes_on = decision.reason in ("same paragraph", "continued")
        if turn is not None and turn.speaker == decision.speaker and (turn.paragraph == paragraph or goes_on):
            turn.quotations.append(q)
            turn.paragraph = paragraph
            turn.called.update(_called(decision))
            continue
        if turn is not None:
            yield turn
        turn = Turn(paragraph, [q], decision.speaker, decision.reason, _called(decision))
    if turn is not None:
        yield turn


def _called(decision: Decision) -> set[int]:
    """Whom a quotation calls by name or is said to; a speaker who gives his own name calls nobody."""
    return {*decision.called, *decision.addressees} - {decision.speaker}


class _Search:
    """The best sequence of speakers for one exchange, by dynamic programming over the last two speakers."""

    def __init__(self, exchange: Sequence[Turn]) -> None:
        self.exchange = exchange
        weight: dict[int, float] = {}
        for turn in exchange:
            weight[turn.speaker] = weight.get(turn.speaker, 0.0) + PROBABILITY[turn.reason]
        self.parties = sorted(weight, key=lambda member: (-weight[member], member))[:_MAX_PARTIES]

    def best(self) -> list[int]:
        """Return one speaker per turn."""
        scores = {(-1, party): self._evidence(0, party) for party in self.parties}
        came_from: list[dict[tuple[int, int], int]] = []
        for t in range(1, len(self.exchange)):
            found: dict[tuple[int, int], float] = {}
            back: dict[tuple[int, int], int] = {}
            evidence = [(party, self._evidence(t, party)) for party in self.parties]
            steps = self._steps(t)
            for (before, last), score in scores.items():
                same, returns, other = steps[before in (-1, last)]
                for party, told in evidence:
                    step = same if party == last else returns if party == before else other
                    total = score + step + told
                    if total > found.get((last, party), -math.inf):
                        found[last, party], back[last, party] = total, before
            scores = found
            came_from.append(back)
        pair = max(scores, key=lambda key: (scores[key], key))
        path = [pair[1]]
        for back in reversed(came_from):
            path.append(pair[0])
            pair = (back[pair], pair[0])
        return path[::-1]

    def _steps(self, t: int) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
        """Return how likely the same speaks again, the one before the last and anybody else, as logarithms.

        First where two have spoken before turn `t`, then where only one has, so that nobody returns.
        """
        gap = max(1, self.exchange[t].paragraph - self.exchange[t - 1].paragraph)
        same, n = math.log(SAME[gap]), len(self.parties)
        alone = math.log((1 - SAME[gap]) / max(1, n - 1))
        if t < 2:
            return (same, alone, alone), (same, alone, alone)
        gap_before = max(1, self.exchange[t - 1].paragraph - self.exchange[t - 2].paragraph)
        back = BACK[gap, gap_before]
        return (same, math.log(back), math.log((1 - SAME[gap] - back) / max(1, n - 2))), (same, alone, alone)

    def _evidence(self, t: int, party: int) -> float:
        turn = self.exchange[t]
        score = math.log(CALLED_SPEAKS) if party in turn.called else 0.0
        if t and party in self.exchange[t - 1].called:
            score += math.log(CALLED_ANSWERS)
        if turn.reason == "turn":
            return score
        sure = PROBABILITY[turn.reason]
        n_others = max(1, len(self.parties) - 1)
        return score + math.log(sure if party == turn.speaker else (1 - sure) / n_others)
