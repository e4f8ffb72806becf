"""How people stand to each other: whose kin or boss they are called, whom "my aunt" means, what passes between them."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from storyworld.spans import SpanIndex
from storyworld.story import Character, Narration, Quote, Relation, RelationKind
from storyworld.world.language.lexicon import ORDERS, PRONOUN_SETS
from storyworld.world.language.roles import ROLES, bond_back, bond_of, role_gender
from storyworld.world.language.words import Words
from storyworld.world.mentions.meant import Meant
from storyworld.world.relations.claims import Claim, ClaimReader, Somebody
from storyworld.world.relations.generations import Generations

_LEAST = 1 / 3
"""With less probability nothing is claimed; what rests on one noun is if that rather means this person than not."""
_DOUBT = 1.0
"""A claim of weight w stands against this, and against the weight of all other claims about the two."""
_SURE: Mapping[int, float] = MappingProxyType({})
_SPOUSE, _CHILD = "spouse", "child"


class _Bond(Struct, frozen=True):
    """What two people are said to be to each other: all claims that say the same, and how probable it is."""

    kind: RelationKind
    claims: tuple[Claim[str], ...]
    probability: float

    @property
    def weight(self) -> float:
        return sum(claim.weight for claim in self.claims)


def find_relations(
    words: Words,
    meant: Meant,
    characters: Sequence[Character],
    quotes: Sequence[Quote],
    narration: Sequence[Narration],
    probable: Mapping[int, float] = _SURE,
) -> tuple[Relation, ...] | None:
    """Return the relations, the surest of each two people first; null where the heads were not asked.

    `probable` tells of nouns how probable it is that they mean whom they are said to mean, where that is known.
    """
    if words.trees is None:
        return None
    known = {person.id: _somebody(person) for person in characters}
    reader = ClaimReader(words, words.trees, meant.at, known, probable)
    claims = [*reader.by_nouns(), *reader.by_address(_speakers(words, quotes), _tellers(words, narration))]
    bonds = _without_rivals([bond for bond in _bonds(claims) if bond.probability >= _LEAST])
    bonds = _in_generations(bonds)
    bonds = _without_rivals([*bonds, *_of_siblings(bonds)])
    order = {person.id: n for n, person in enumerate(characters)}
    found = [_relation(words, bond) for bond in bonds]
    return tuple(sorted(found, key=lambda own: (*sorted((order[own.a], order[own.b])), -own.probability)))


def _speakers(words: Words, quotes: Sequence[Quote]) -> Callable[[int], str | None]:
    """Return what tells who says a word; of a quotation within another it is who speaks the outer one."""
    spoken = SpanIndex(quote for quote in quotes if quote.speaker is not None)
    return lambda i: None if (quote := spoken.at(words.start[i])) is None else quote.speaker


def _tellers(words: Words, narration: Sequence[Narration]) -> Callable[[int], str | None]:
    """Return what tells whose words those of the narration are: the narrator's, or whose eyes it is seen through."""
    told = SpanIndex(narration)

    def teller(i: int) -> str | None:
        section = told.at(words.start[i])
        return None if section is None else section.narrator or section.focalizer

    return teller


def _somebody(person: Character) -> Somebody[str]:
    gender = next((pronoun for pronoun, name in PRONOUN_SETS.items() if name == person.pronouns), None)
    titles = {alias.text.split()[0].lower() for alias in person.aliases if " " in alias.text}
    return Somebody(person.members or (person.id,), gender, person.is_named, ORDERS & titles)


def _bonds(claims: Sequence[Claim[str]]) -> Iterator[_Bond]:
    """Weigh, for each two people, what is claimed of them."""
    pairs: defaultdict[frozenset[str], defaultdict[tuple[RelationKind, str], list[Claim[str]]]]
    pairs = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        pair = frozenset({claim.owner, claim.other})
        kind, bond = ROLES[claim.role], bond_of(claim.role)
        is_kept = claim.owner == min(pair)
        pairs[pair][kind, bond if is_kept or kind != "family" else bond_back(bond)].append(claim)
    for found in pairs.values():
        kinds: defaultdict[RelationKind, list[tuple[float, list[Claim[str]]]]] = defaultdict(list)
        for (kind, _), own in found.items():
            kinds[kind].append((sum(claim.weight for claim in own), own))
        total = sum(weight for weighed in kinds.values() for weight, _ in weighed)
        for kind, weighed in kinds.items():
            best, own = max(weighed, key=lambda item: item[0])
            # Two people may be friends and colleagues, but not brother and uncle.
            against = total if kind == "family" else sum(weight for weight, _ in weighed)
            yield _Bond(kind, tuple(own), best / (against + _DOUBT))


def _without_rivals(bonds: Sequence[_Bond]) -> list[_Bond]:
    """Leave out second fathers, mothers and spouses of one person, who are less probable."""
    holder: dict[tuple[str, str, str | None], _Bond] = {}
    for bond in sorted(bonds, key=lambda bond: (-bond.probability, -bond.weight, bond.claims[0].first)):
        for place in _places(bond):
            holder.setdefault(place, bond)
    return [bond for bond in bonds if all(holder[place] is bond for place in _places(bond))]


def _in_generations(bonds: Sequence[_Bond]) -> list[_Bond]:
    """Leave out kin whom those of whom more is said place in another generation; most is said of the first ones."""
    generations = Generations()
    found = []
    for bond in sorted(bonds, key=lambda bond: -bond.weight):
        claim = bond.claims[0]
        if bond.kind != "family" or generations.take_in(claim.owner, claim.other, claim.role):
            found.append(bond)
    return found


def _places(bond: _Bond) -> Iterator[tuple[str, str, str | None]]:
    """Yield the places that can be held by one person only: Bram's father."""
    for claim in bond.claims:
        place = bond_of(claim.role)
        if place == _CHILD and "-" not in claim.role:
            yield claim.owner, place, role_gender(claim.role)
        elif place == _SPOUSE:
            yield from ((person, place, None) for person in (claim.owner, claim.other))


def _of_siblings(bonds: Sequence[_Bond]) -> list[_Bond]:
    """Return the parents whom the text gives one of two siblings as those of the other."""
    related = {frozenset({claim.owner, claim.other}) for bond in bonds for claim in bond.claims}
    found: list[_Bond] = []
    for siblings in bonds:
        between = siblings.claims[0]
        if bond_of(between.role) != "sibling" or "-" in between.role:
            continue
        for parents in bonds:
            claim = parents.claims[0]
            other = {between.owner: between.other, between.other: between.owner}.get(claim.owner)
            is_parent = bond_of(claim.role) == _CHILD and "-" not in claim.role
            probability = parents.probability * siblings.probability
            if other is None or not is_parent or probability < _LEAST or frozenset({other, claim.other}) in related:
                continue
            related.add(frozenset({other, claim.other}))
            both = (replace(claim, owner=other), replace(between, owner=other, other=claim.other, role=claim.role))
            found.append(_Bond("family", both, probability))
    return found


def _relation(words: Words, bond: _Bond) -> Relation:
    (a, b, role), _ = Counter((claim.owner, claim.other, claim.role) for claim in bond.claims).most_common(1)[0]
    spans = sorted({(words.start[claim.first], words.end[claim.last - 1]) for claim in bond.claims})
    return Relation(
        a=a,
        b=b,
        kind=bond.kind,
        role=role,
        # Kin are kin from the first page on; a friend is one from where the text says it.
        begin=0 if bond.kind == "family" else spans[0][0],
        until=len(words.text),
        probability=round(min(bond.probability, 0.99), 2),
        evidence=tuple(spans),
    )
