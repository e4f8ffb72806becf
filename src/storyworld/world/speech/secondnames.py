"""Who else somebody is whom lines alone name: the captain, Teodric Amsel, is called Cap and nothing else in speech.

Told as two, Cap says nothing and does nothing, and half of what is said to the captain is said to nobody.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec.structs import asdict, replace

from storyworld.world.decisions import Decision
from storyworld.world.draft import Draft
from storyworld.world.mentions.matching import Reference
from storyworld.world.speech.attribution import Attributed
from storyworld.world.speech.callsigns import Calls, CallSigns, Signs, shape
from storyworld.world.weighing import shares as weighed
from storyworld.world.weighing import weigh

# A conditional logit over everybody near the calls, and nobody of them, fitted to 452 names of our 236 marked stories,
# 271 of which are another name of somebody of whom the narration tells by name, too (docs/experiments.md).
WEIGHTS: Mapping[str, float] = {
    "heard": 6.13,
    "least_heard": -3.2,
    "ahead": 1.77,
    "before": 0.88,
    "says": -1.6,
    "both": -2.04,
    "never_called": 0.73,
    "tags": -0.25,
    "initial": 1.88,
    "letters": 1.41,
    "titled_single": 0.97,
    "single_titled": 0.88,
}
NOBODY: Mapping[str, float] = {"constant": 1.87, "kin": -0.43, "bare": -0.75, "calls": 1.28}
LEAST = 0.9
"""With less probability the two stay two people.

Learned from half of the stories, 29 of 31 names of the other half that are joined are so rightly, and learned from all
of them 4 of 4 in the hard ones, 9 of 9 in 18 novels; from .8 on 47 of 50, 8 of 10 and 10 of 13.
"""
_CLAIMS = 0.4
"""Two names of one kind that both mean somebody with so much probability are two people's, and neither is joined."""


def shares(draft: Draft, name: int, calls: Calls, found: Mapping[int, Signs]) -> dict[int, float]:
    """Return how probable it is of everybody that the name of a member is theirs, too, in [0, 1]."""
    own = shape(draft, draft.people[name])
    nobody = {"constant": 1.0, "kin": own == "kin", "bare": own == "bare", "calls": math.log(len(calls.calling))}
    scores: dict[int | None, float] = {m: weigh(asdict(signs), WEIGHTS) for m, signs in found.items()}
    likely = weighed(scores | {None: weigh(nobody, NOBODY)})
    return {m: own for m, own in likely.items() if m is not None}


def second_names(draft: Draft, attributed: Attributed, calls: Mapping[int, Calls]) -> dict[int, int]:
    """Return who else those are whom lines alone name, by member, as far as one person is singled out."""
    if not attributed.hearing:
        return {}
    signs = CallSigns(draft, attributed)
    likely: dict[int, int] = {}
    claims: Counter[tuple[int, str]] = Counter()
    for name, own in calls.items():
        near = signs.of(name, own)
        found = shares(draft, name, own, near)
        member = max(found, key=found.__getitem__, default=None)
        if member is not None and found[member] >= _CLAIMS and draft.roster.members[member].person >= 0:
            claims[member, shape(draft, draft.people[name])] += 1
            # Of 82 pairs that one line names both, 7 are one person.
            if found[member] >= LEAST and not near[member].both:
                likely[name] = member
    return {name: member for name, member in likely.items() if claims[member, shape(draft, draft.people[name])] == 1}


def join(draft: Draft, spans: Sequence[Reference], same: Mapping[int, int]) -> list[Reference]:
    """Make one person of each two in a draft, the first of them the second, and return the references likewise."""
    if not same:
        return list(spans)
    members = draft.roster.members
    for name, member in same.items():
        one, other = draft.people[members[name].person], draft.people[members[member].person]
        other.types += one.types
        other.kinds |= {t: "title" if draft.types[t].title else "nickname" for t in one.types}
        one.types = []
        members[member].gender = members[member].gender or members[name].gender
    for own in members:
        own.people = tuple(dict.fromkeys(same.get(m, m) for m in own.people))
    draft.member_of = [same.get(m, m) for m in draft.member_of]
    draft.decisions = [_without_self(decision.renamed(same)) for decision in draft.decisions]
    return [replace(r, member=same[r.member]) if r.member is not None and r.member in same else r for r in spans]


def _without_self(decision: Decision) -> Decision:
    """Nobody speaks to themselves for being two people's names."""
    if decision.speaker not in decision.addressees:
        return decision
    return replace(decision, addressees=tuple(m for m in decision.addressees if m != decision.speaker))
