"""Who else somebody is whom lines alone name: the captain, Teodric Amsel, is called Cap and nothing else in speech.

Told as two, Cap says nothing and does nothing, and half of what is said to the captain is said to nobody.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import Struct
from msgspec.structs import asdict, replace

from storyworld.world.decisions import Decision
from storyworld.world.draft import Draft
from storyworld.world.mentions.matching import Reference
from storyworld.world.speech.attribution import Attributed
from storyworld.world.speech.callsigns import Calls, CallSigns, nobodys_signs, shape
from storyworld.world.weighing import shares as weighed
from storyworld.world.weighing import weigh

LEAST = 0.9
"""With less probability the two stay two people.

Learned from half of the stories, 29 of 31 names of the other half that are joined are so rightly, and learned from all
of them 4 of 4 in the hard ones, 9 of 9 in 18 novels; from .8 on 47 of 50, 8 of 10 and 10 of 13.
"""
_CLAIMS = 0.4
"""Two names of one kind that both mean somebody with so much probability are two people's, and neither is joined."""


class SecondName(Struct, frozen=True):
    """Whom a name that lines alone have may mean: the signs of everybody near its calls, and of nobody (null).

    `shape` is that of the name, `named` are those who have a name themselves.
    """

    member: int
    shape: str
    named: frozenset[int]
    rows: dict[int | None, dict[str, float]]

    @property
    def joinable(self) -> frozenset[int]:
        """With whom the name may be joined: of 82 pairs that one line names both, 7 are one person."""
        return frozenset(m for m in self.named if not self.rows[m]["both"])


def second_name_rows(draft: Draft, attributed: Attributed, calls: Mapping[int, Calls]) -> list[SecondName]:
    """Return what is weighed of everybody whom lines alone name; nothing where it is not known who hears them."""
    if not attributed.hearing:
        return []
    signs = CallSigns(draft, attributed)
    found = []
    for name, own in calls.items():
        rows: dict[int | None, dict[str, float]] = {None: nobodys_signs(draft, name, own)}
        rows.update((m, asdict(near)) for m, near in signs.of(name, own).items())
        named = frozenset(m for m in rows if m is not None and draft.roster.members[m].person >= 0)
        found.append(SecondName(name, shape(draft, draft.people[name]), named, rows))
    return found


def second_names(rows: Sequence[SecondName], weights: Mapping[str, float]) -> dict[int, int]:
    """Return who else those are whom lines alone name, by member, as far as one person is singled out.

    `weights` are those of `callsigns.SIGNS`.
    """
    likely: dict[int, int] = {}
    claims: Counter[tuple[int, str]] = Counter()
    shape_of = {name.member: name.shape for name in rows}
    for name in rows:
        shares = weighed({m: weigh(signs, weights) for m, signs in name.rows.items()})
        member = max((m for m in name.rows if m is not None), key=shares.__getitem__, default=None)
        if member is not None and member in name.named and shares[member] >= _CLAIMS:
            claims[member, name.shape] += 1
            if shares[member] >= LEAST and member in name.joinable:
                likely[name.member] = member
    return {name: member for name, member in likely.items() if claims[member, shape_of[name]] == 1}


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
