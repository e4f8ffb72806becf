"""What a text tells, all in all, of who is whose kin: counted, and put into signs of whom a mention of kin means."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from storyworld.world.draft import Draft
from storyworld.world.language.lexicon import Gender
from storyworld.world.language.roles import ROLES, bond_back, role_gender, role_of
from storyworld.world.mentions.matching import Reference
from storyworld.world.relations.company import Company
from storyworld.world.relations.kinmentions import KinMention, bond_with_law

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
_SHORT, _LONG = 1_500, 80_000
"""A short story and a long novel, in words."""


class Signs(Struct, frozen=True):
    """What speaks for somebody, or against; counts as log(1 + n). The bundle has a weight for each, by its name.

    Those from `nobody` on speak for nobody among those who may be meant: somebody of whom no more is told.
    """

    linked: float = 0.0
    named: float = 0.0
    back: float = 0.0
    against: float = 0.0
    surname: float = 0.0
    siblings: float = 0.0
    otherwise: float = 0.0
    presence: float = 0.0
    share: float = 0.0
    title: float = 0.0
    bears: float = 0.0
    says: float = 0.0
    hears: float = 0.0
    called: float = 0.0
    likened: float = 0.0
    before: float = 0.0
    after: float = 0.0
    talks: float = 0.0
    unnamed: float = 0.0
    no_gender: float = 0.0
    nobody: float = 0.0
    nobody_linked: float = 0.0
    nobody_apart: float = 0.0
    nobody_again: float = 0.0
    nobody_spoken: float = 0.0
    nobody_acts: float = 0.0


class Family:
    """What the text tells of who is whose kin, counted. `length` is 0 for a short story, 1 for a long novel."""

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
        self._company = Company(draft, spans)
        self._apart = self._find_apart()
        self._top = self._most_present()
        self._facts = Counter((a, kin.bond, kin.gender) for kin in mentions for a in kin.owners)
        self.length = _length(draft.words.n)
        self._kin_names = _kin_names(draft)

    def _find_apart(self) -> set[int]:
        """Return the unnamed people of whom nothing is told but that they are kin."""
        by_kin = Counter(self._spans[kin.reference].member for kin in self.mentions if kin.reference >= 0)
        return {
            member
            for member, n in by_kin.items()
            if member is not None
            and n == self._company.presence[member]
            and self._roster.members[member].kind != "named"
        }

    def _count(self, kin: KinMention) -> None:
        for a in kin.owners:
            if kin.named is not None and self.fits(kin, kin.named):
                (self._titled if kin.is_title else self._named)[a, kin.bond, kin.named] += 1
            if kin.is_called and len(kin.hearers) == 1 and self.fits(kin, *kin.hearers):
                self._called[a, kin.bond, next(iter(kin.hearers))] += 1
            linked = self._vote(kin)
            if linked is not None:
                self._linked[a, kin.bond, linked] += 1
            for b in self._others(kin):
                self._against[a, kin.bond, b] += 1

    def _vote(self, kin: KinMention) -> int | None:
        """Return whom the links make of it, if it can be."""
        member = self._spans[kin.reference].member if kin.reference >= 0 and kin.named is None else None
        is_possible = member is not None and self.fits(kin, member)
        return member if is_possible and (kin.is_called or member not in _present(kin)) else None

    def _others(self, kin: KinMention) -> frozenset[int]:
        """Return those of whom it tells that they are not meant."""
        is_told = kin.reference >= 0 and not kin.is_called and kin.bond in _ONE_ONLY
        return _present(kin) - set(kin.owners) if is_told else frozenset()

    def fits(self, kin: KinMention, member: int) -> bool:
        """Tell whether somebody can be meant at all: one person, of the right gender, and not the owner."""
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
        people = [m for m, _ in self._company.presence.most_common() if not self._roster.members[m].people]
        top: dict[str | None, list[int]] = {
            gender: [m for m in people if self._genders.get(m) == gender][:_N_TOP] for gender in ("he", "she")
        }
        top[None] = [m for gender in ("he", "she") for m in top[gender][: _N_TOP // 2]]
        return top

    # -- one mention ------------------------------------------------------------------------------------------------

    def open_mentions(self) -> list[KinMention]:
        """Return the mentions that are references and have no name beside them that tells who is meant."""
        return [kin for kin in self.mentions if kin.reference >= 0 and self.named(kin) is None]

    def named(self, kin: KinMention) -> int | None:
        """Return who bears the name beside a mention, if it can be."""
        return kin.named if kin.named is not None and self.fits(kin, kin.named) else None

    def candidates(self, kin: KinMention) -> list[int]:
        """Return who may be meant: of whom the text tells it of the owners or their siblings, and who is there most."""
        found = set(self._top.get(kin.gender, ())) | (kin.hearers if kin.is_called else frozenset())
        for a in kin.owners:
            found |= self._known.get((a, kin.bond), set())
            for sibling in self._siblings.get(a, {}):
                found |= self._known.get((sibling, kin.bond), set())
        linked = self._spans[kin.reference].member
        found |= {linked} if linked is not None else set()
        return sorted(member for member in found - self._apart if self.fits(kin, member))

    def is_apart(self, member: int) -> bool:
        """Tell whether all that is told of somebody unnamed is that they are kin: nobody who is known otherwise."""
        return member in self._apart

    def signs(self, kin: KinMention, b: int | None) -> Signs:
        """Return what speaks for somebody, null for nobody; the mention's own link counts once only."""
        n = len(kin.owners)
        if b is None:
            return self._of_nobody(kin)
        mention = self._spans[kin.reference]
        own = n if self._vote(kin) == b else 0
        back = _told(self._linked, ((b, _back(kin.bond), a) for a in kin.owners))
        linked = self._sum(self._linked, kin, b) - own
        said = sum(self._said.get(frozenset({a, b}), 0) for a in kin.owners) - own
        agreed = linked + back + sum(self._both(table, kin, b) for table in (self._titled, self._called))
        against = self._sum(self._against, kin, b) - (n if b in self._others(kin) else 0)
        person = self._roster.members[b]
        return Signs(
            linked=float(mention.member == b),
            named=math.log1p(self._both(self._named, kin, b)),
            back=math.log1p(back),
            against=math.log1p(max(against, 0)),
            surname=sum(self._of_one_name(a, b, kin) for a in kin.owners) / n,
            siblings=math.log1p(self._by_siblings(kin, b)),
            otherwise=math.log1p(max(said - agreed, 0)),
            presence=math.log1p(self._company.presence[b]),
            share=self._company.share(b),
            bears=float((kin.bond, kin.gender) in self._kin_names.get(b, ())),
            likened=float(b == kin.likened),
            before=self._company.before(mention, b),
            after=self._company.after(mention, b),
            talks=math.log1p(sum(self._company.talks(a, b) for a in kin.owners)),
            title=math.log1p(self._both(self._titled, kin, b)),
            says=float(b == kin.teller),
            hears=float(b in kin.hearers and not kin.is_called),
            called=float(kin.is_called and b in kin.hearers) + math.log1p(self._both(self._called, kin, b)),
            unnamed=float(person.kind != "named"),
            no_gender=float(b not in self._genders),
        )

    def _of_nobody(self, kin: KinMention) -> Signs:
        """Return what speaks for nobody."""
        n_told = sum(self._facts[a, kin.bond, kin.gender] for a in kin.owners) - len(kin.owners)
        linked = self._spans[kin.reference].member
        return Signs(
            nobody=1.0,
            nobody_linked=float(linked is None),
            nobody_apart=float(linked in self._apart),
            nobody_again=math.log1p(n_told),
            nobody_spoken=float(kin.is_spoken),
            nobody_acts=float(kin.is_subject and not kin.is_spoken),
        )

    def _sum(self, table: Counter[Fact], kin: KinMention, b: int) -> int:
        return _told(table, ((a, kin.bond, b) for a in kin.owners))

    def _both(self, table: Counter[Fact], kin: KinMention, b: int) -> int:
        """Return how often it is told, from either side."""
        return self._sum(table, kin, b) + _told(table, ((b, _back(kin.bond), a) for a in kin.owners))

    def _by_siblings(self, kin: KinMention, b: int) -> float:
        if kin.bond not in _SHARED:
            return 0.0
        return sum(
            sure * (self._linked.get((sibling, kin.bond, b), 0) + _NAMED * self._named.get((sibling, kin.bond, b), 0))
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


def _length(n_words: int) -> float:
    """Return how long a text is, from 0 for a short story to 1 for a long novel, by the logarithm."""
    return min(max(math.log(max(n_words, 1) / _SHORT) / math.log(_LONG / _SHORT), 0.0), 1.0)


def _kin_names(draft: Draft) -> dict[int, set[tuple[str, Gender | None]]]:
    """Return of whose kin people's own names tell: Auntie Perpetua is an aunt, Mam a mother."""
    found: dict[int, set[tuple[str, Gender | None]]] = defaultdict(set)
    for i, mention in enumerate(draft.names):
        if draft.member_of[i] < 0:
            continue
        for word in draft.words.lower[mention.first : mention.last]:
            role = role_of(word)
            if role is not None and ROLES[role] == "family":
                found[draft.member_of[i]].add((bond_with_law(role), role_gender(role)))
    return found


def _told(table: Counter[Fact], facts: Iterable[Fact]) -> int:
    """Return how often some facts are told; a counter's own brackets take four times as long where there is none."""
    return sum(table.get(fact, 0) for fact in facts)


def _present(kin: KinMention) -> frozenset[int]:
    """Return who says it, hears it or takes part in what is told: hardly the one who is told of."""
    return kin.hearers | kin.acting | (frozenset() if kin.teller is None else frozenset({kin.teller}))


def _back(bond: str) -> str:
    """Return a bond seen from the other one; parent- for child-."""
    return f"{bond_back(bond[:-1])}-" if bond.endswith("-") else bond_back(bond)
