"""Whom "my father" and "her aunt" mean, weighed over the whole text.

A link sees what stands near by; who is whose father is said all over a book. For each mention of kin, everybody who may
be meant is scored by what all of the text tells of the two, and the likeliest is taken.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import astuple, replace

from storyworld.world.draft import Draft
from storyworld.world.kinmentions import KinFinder, KinMention
from storyworld.world.lexicon import Gender
from storyworld.world.matching import Reference
from storyworld.world.roles import bond_back

Fact = tuple[int, str, int]
"""(a, bond, b): what a is to b; (Jane, child, Mr. Bennet)."""
_ONE_ONLY = frozenset({"child", "spouse"})
"""Bonds to persons of whom there is one of each gender: no other can be it whom somebody speaks of it to."""
_SHARED = frozenset({"child", "nephew", "grandchild"})
"""What one is, one's brothers and sisters are."""
_TITLES = {
    "she": frozenset({"mrs", "lady"}),
    "he": frozenset({"mr", "mister", "sir", "lord"}),
}
_N_TOP = 25
_MIN_SIBLING = 2.0
_SIBLING_DOUBT = 3.0
_NAMED = 3.0
LEAST = 0.35
"""With less probability, what was read before stays."""
SURE = 0.7
"""So probable must somebody be to take the place of somebody unnamed; the novels that taught the weights list few."""


class Weights(Struct, frozen=True):
    """What speaks for somebody; conditional logit over everybody who may be meant, counts as log(1 + n).

    Learned from the mentions of kin in quotations of 18 novels of PDNC (docs/experiments.md).
    """

    linked: float
    named: float
    back: float
    against: float
    surname: float
    siblings: float
    otherwise: float
    presence: float
    title: float
    says: float
    hears: float
    called: float
    unnamed: float
    no_gender: float


WEIGHTS = Weights(
    linked=0.75,
    named=2.62,
    back=1.46,
    against=-0.87,
    surname=3.81,
    siblings=0.29,
    otherwise=-0.35,
    presence=0.55,
    title=2.40,
    says=-1.32,
    hears=-0.40,
    called=1.98,
    unnamed=-2.58,
    no_gender=-1.11,
)


def settle_kin(draft: Draft, spans: Sequence[Reference]) -> list[Reference]:
    """Return the references with those of kin meaning whom the whole text speaks for.

    Where nobody is likely and whom it meant can hardly be, it is somebody unnamed. Without trees nothing is changed.
    """
    if draft.words.trees is None:
        return list(spans)
    finder = KinFinder(draft, spans, draft.words.trees)
    family = _Family(draft, spans, list(finder.find()), finder.genders)
    found = list(spans)
    in_cues = _in_cues(draft, spans)
    unnamed: dict[tuple[tuple[int, ...], str, Gender | None], int] = {}
    for kin in family.mentions:
        if kin.reference < 0 or kin.reference in in_cues:
            continue
        member = family.meant(kin)
        if member is not None:
            found[kin.reference] = replace(spans[kin.reference], member=member, group=-1)
        elif not family.may_stay(kin):
            group = unnamed.setdefault((kin.owners, kin.bond, kin.gender), len(spans) + len(unnamed))
            found[kin.reference] = replace(spans[kin.reference], member=None, group=group)
    return found


def _in_cues(draft: Draft, spans: Sequence[Reference]) -> set[int]:
    """Return the references that tell who speaks a quotation: whoever that is has been weighed already."""
    words = draft.words
    cued = {
        i
        for decision in draft.decisions
        if decision.cue is not None and decision.speaker is not None
        for i in range(*words.within(decision.cue.start, decision.cue.end))
    }
    return {r for r, reference in enumerate(spans) if reference.head in cued}


class _Family:
    """What the text tells of who is whose kin, counted."""

    def __init__(
        self, draft: Draft, spans: Sequence[Reference], mentions: Sequence[KinMention], genders: Mapping[int, str]
    ) -> None:
        self.mentions = mentions
        self._roster, self._people, self._genders, self._spans = draft.roster, draft.people, genders, spans
        self._named: Counter[Fact] = Counter()
        self._titled: Counter[Fact] = Counter()
        self._called: Counter[Fact] = Counter()
        self._linked: Counter[Fact] = Counter()
        self._against: Counter[Fact] = Counter()
        for kin in mentions:
            self._count(kin)
        self._said: Counter[frozenset[int]] = Counter()
        self._known: dict[tuple[int, str], set[int]] = defaultdict(set)
        for table in (self._named, self._titled, self._called, self._linked):
            for (a, bond, b), n in table.items():
                self._known[a, bond].add(b)
                self._known[b, _back(bond)].add(a)
                if table is not self._named:
                    self._said[frozenset({a, b})] += n
        self._siblings = self._find_siblings()
        self._presence = Counter(own.member for own in spans if own.member is not None)
        self._top = self._most_present()

    def _count(self, kin: KinMention) -> None:
        for a in kin.owners:
            if kin.named is not None and self._fits(kin, kin.named):
                (self._titled if kin.is_title else self._named)[a, kin.bond, kin.named] += 1
            if kin.is_called and len(kin.hearers) == 1 and self._fits(kin, *kin.hearers):
                self._called[a, kin.bond, next(iter(kin.hearers))] += 1
            linked = self._vote(kin)
            if linked is not None:
                self._linked[a, kin.bond, linked] += 1
            for b in self._others(kin):
                self._against[a, kin.bond, b] += 1

    def _vote(self, kin: KinMention) -> int | None:
        """Return whom the links make of it, if it can be."""
        member = self._spans[kin.reference].member if kin.reference >= 0 and kin.named is None else None
        is_possible = member is not None and self._fits(kin, member)
        return member if is_possible and (kin.is_called or member not in _present(kin)) else None

    def _others(self, kin: KinMention) -> frozenset[int]:
        """Return those of whom it tells that they are not meant."""
        is_told = kin.reference >= 0 and not kin.is_called and kin.bond in _ONE_ONLY
        return _present(kin) - set(kin.owners) if is_told else frozenset()

    def _fits(self, kin: KinMention, member: int) -> bool:
        is_one = not self._roster.members[member].people and self._roster.members[member].kind != "group"
        return is_one and member not in kin.owners and kin.gender in (None, self._genders.get(member, kin.gender))

    def _find_siblings(self) -> dict[int, dict[int, float]]:
        """Return, for each person, how sure it is of others that they are a brother or sister."""
        weights: dict[int, Counter[int]] = defaultdict(Counter)
        for table, weight in ((self._linked, 1), (self._named, 3)):
            for (a, bond, b), n in table.items():
                if bond == "sibling":
                    weights[a][b] += weight * n
                    weights[b][a] += weight * n
        return {
            a: {b: n / (n + _SIBLING_DOUBT) for b, n in counts.items() if n >= _MIN_SIBLING}
            for a, counts in weights.items()
        }

    def _most_present(self) -> dict[str | None, list[int]]:
        people = [m for m, _ in self._presence.most_common() if not self._roster.members[m].people]
        top: dict[str | None, list[int]] = {
            gender: [m for m in people if self._genders.get(m) == gender][:_N_TOP] for gender in ("he", "she")
        }
        top[None] = [m for gender in ("he", "she") for m in top[gender][: _N_TOP // 2]]
        return top

    # -- one mention ------------------------------------------------------------------------------------------------

    def meant(self, kin: KinMention) -> int | None:
        """Return who is likely meant, null where nobody is."""
        if kin.named is not None and self._fits(kin, kin.named):
            return kin.named
        people = self.candidates(kin)
        if not people:
            return None
        scores = self.scores(kin, people)
        best = max(range(len(people)), key=scores.__getitem__)
        total = sum(math.exp(score - scores[best]) for score in scores)
        return people[best] if total * (SURE if self._is_unnamed(kin) else LEAST) <= 1 else None

    def _is_unnamed(self, kin: KinMention) -> bool:
        """Tell whether a mention means somebody without a name so far."""
        own = self._spans[kin.reference]
        return own.group >= 0 if own.member is None else self._roster.members[own.member].kind == "nominal"

    def may_stay(self, kin: KinMention) -> bool:
        """Tell whether a mention can mean whom or what it meant before."""
        member = self._spans[kin.reference].member
        return member is None or kin.named is not None or self._vote(kin) is not None

    def candidates(self, kin: KinMention) -> list[int]:
        """Return who may be meant: of whom the text tells it of the owners or their siblings, and who is there most."""
        found = set(self._top.get(kin.gender, ())) | (kin.hearers if kin.is_called else frozenset())
        for a in kin.owners:
            found |= self._known.get((a, kin.bond), set())
            for sibling in self._siblings.get(a, {}):
                found |= self._known.get((sibling, kin.bond), set())
        linked = self._spans[kin.reference].member
        found |= {linked} if linked is not None else set()
        return sorted(member for member in found if self._fits(kin, member))

    def scores(self, kin: KinMention, people: Sequence[int]) -> list[float]:
        """Return the log odds, but for a constant, that each of some people is meant."""
        vote, others, weights = self._vote(kin), self._others(kin), astuple(WEIGHTS)
        features = (astuple(self._features(kin, b, vote, others)) for b in people)
        return [sum(w * x for w, x in zip(weights, own, strict=True)) for own in features]

    def _features(self, kin: KinMention, b: int, vote: int | None, others: frozenset[int]) -> Weights:
        """Return what speaks for somebody, in the places of the weights.

        The mention's own link counts once only; `vote` and `others` are what the mention itself added to the counts.
        """
        n = len(kin.owners)
        own = n if vote == b else 0
        forth = [(a, kin.bond, b) for a in kin.owners]
        back = [(b, _back(kin.bond), a) for a in kin.owners]
        both = forth + back
        linked, linked_back = _told(self._linked, forth) - own, _told(self._linked, back)
        titled, called = _told(self._titled, both), _told(self._called, both)
        said = sum(self._said.get(frozenset({a, b}), 0) for a in kin.owners) - own
        against = _told(self._against, forth) - (n if b in others else 0)
        person = self._roster.members[b]
        return Weights(
            linked=float(self._spans[kin.reference].member == b),
            named=math.log1p(_told(self._named, both)),
            back=math.log1p(linked_back),
            against=math.log1p(max(against, 0)),
            surname=sum(self._of_one_name(a, b, kin) for a in kin.owners) / n,
            siblings=math.log1p(self._by_siblings(kin, b)),
            otherwise=math.log1p(max(said - (linked + linked_back + titled + called), 0)),
            presence=math.log1p(self._presence[b]),
            title=math.log1p(titled),
            says=float(b == kin.teller),
            hears=float(b in kin.hearers and not kin.is_called),
            called=float(kin.is_called and b in kin.hearers) + math.log1p(called),
            unnamed=float(person.kind != "named"),
            no_gender=float(b not in self._genders),
        )

    def _by_siblings(self, kin: KinMention, b: int) -> float:
        if kin.bond not in _SHARED:
            return 0.0
        return sum(
            sure * (self._linked[sibling, kin.bond, b] + _NAMED * self._named[sibling, kin.bond, b])
            for a in kin.owners
            for sibling, sure in self._siblings.get(a, {}).items()
            if sibling != b
        )

    def _of_one_name(self, a: int, b: int, kin: KinMention) -> float:
        """Tell how well a surname that both bear fits: Mr. and Mrs. Vale are the parents of a Vale."""
        one, other = (self._roster.members[m].person for m in (a, b))
        if one < 0 or other < 0 or self._people[one].surname is None:
            return 0.0
        if self._people[one].surname != self._people[other].surname:
            return 0.0
        if kin.bond not in _ONE_ONLY or kin.gender is None:
            return 0.5 if kin.bond in {"sibling", "parent", *_ONE_ONLY} else 0.2
        if kin.bond == "child" and "mrs" in self._people[one].titles:
            return 0.0
        return 1.0 if _TITLES.get(kin.gender, frozenset()) & self._people[other].titles else 0.3


def _present(kin: KinMention) -> frozenset[int]:
    """Return who says it, hears it or takes part in what is told: hardly the one who is told of."""
    return kin.hearers | kin.acting | (frozenset() if kin.teller is None else frozenset({kin.teller}))


def _told(table: Counter[Fact], facts: Iterable[Fact]) -> int:
    """Return how often some facts are told; a counter's own brackets take four times as long where there is none."""
    return sum(table.get(fact, 0) for fact in facts)


def _back(bond: str) -> str:
    """Return a bond seen from the other one; parent- for child-."""
    return f"{bond_back(bond[:-1])}-" if bond.endswith("-") else bond_back(bond)
