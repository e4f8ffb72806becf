"""Finds every "my father" and "Jane's aunt": whose kin it is, what kin, and who it cannot be."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from msgspec import Struct

from storyworld.world.coreference.referring import Parties
from storyworld.world.draft import Draft
from storyworld.world.language.lexicon import PRONOUNS, Gender
from storyworld.world.language.roles import ROLES, bond_of, role_gender, role_of
from storyworld.world.language.trees import Trees
from storyworld.world.language.words import PLURAL
from storyworld.world.mentions.matching import Reference

_NAMES = ("flat", "appos", "compound")
_BETROTHED = frozenset({"fiancé", "fiancée", "fiance", "fiancee"})
_UNREAL = frozenset("like as no not never than if".split())
_MIN_READ = 2
_READ_SHARE = 0.75


class KinMention(Struct, frozen=True):
    """A noun that says somebody is kin of the `owners`; none are given for a bare "Papa" or "Aunt Juley".

    `bond` is what the owners are to that person: child for father and mother. `reference` is the index of its
    mention, -1 where the rules and heads have none of its own. `named` is who bears the name beside it,
    `likened` whoever is said to be it without a name: "I'm his nephew". Members of the roster all.
    """

    reference: int
    owners: tuple[int, ...]
    bond: str
    gender: Gender | None
    teller: int | None
    hearers: frozenset[int]
    acting: frozenset[int]
    is_called: bool
    named: int | None
    likened: int | None = None
    is_spoken: bool = False
    is_subject: bool = False
    is_title: bool = False


def bond_with_law(role: str) -> str:
    """Return the bond of a role, a mother-in-law's and a stepmother's apart from a mother's: child-."""
    bond = bond_of(role)
    return f"{bond}-" if ("-" in role or role.startswith("step")) and not bond.endswith("-") else bond


class KinFinder:
    """Finds the kin mentions of a draft; `spans` are all its references."""

    def __init__(self, draft: Draft, spans: Sequence[Reference], trees: Trees) -> None:
        self._draft, self._spans, self._trees = draft, spans, trees
        self._parties = Parties(draft)
        self._of_head: dict[int, list[int]] = defaultdict(list)
        self._named: dict[int, int | None] = {}
        for r, reference in enumerate(spans):
            self._of_head[reference.head].append(r)
            if reference.form == "name":
                self._named.update(dict.fromkeys(range(reference.first, reference.last), reference.member))
        self.genders = _genders(draft, spans)

    def find(self) -> Iterator[KinMention]:
        """Yield the mentions in order."""
        words, trees = self._draft.words, self._trees
        for i, word in enumerate(words.lower):
            role = role_of(word)
            if role is None or words.paragraph[i] < 0 or (ROLES[role] != "family" and role not in _BETROTHED):
                continue
            if trees.upos[i] in {"NOUN", "PROPN"} and trees.xpos[i] not in PLURAL:
                yield from self._read(i, role)

    def _read(self, i: int, role: str) -> Iterator[KinMention]:
        words, trees = self._draft.words, self._trees
        teller, hearers = self._speech(i)
        owner = self._owner(i)
        is_called = trees.relation[i] == "vocative" and words.quote[i] >= 0
        named: int | None
        owners: tuple[int, ...]
        if owner is None:
            owners = () if teller is None else (teller,)
            named = self._named.get(i) if words.word[i][0].isupper() else None
            reference = -1
        else:
            owners = self._owners(owner, teller, hearers)
            named = self._name(i)
            reference = next((r for r in self._of_head.get(i, ()) if self._spans[r].form == "nominal"), -1)
        if owners and (owner is not None or named is not None or is_called):
            yield KinMention(
                reference=reference,
                owners=owners,
                bond=bond_with_law(role),
                gender=role_gender(role),
                teller=teller,
                hearers=frozenset(hearers),
                acting=frozenset(self._acting(i)),
                is_called=is_called,
                named=named,
                likened=self._likened(i, teller, hearers),
                is_spoken=words.quote[i] >= 0,
                is_subject=trees.relation[i].startswith("nsubj"),
                is_title=owner is None,
            )

    def _speech(self, i: int) -> tuple[int | None, tuple[int, ...]]:
        """Return who says a word, or tells it, and who hears it."""
        quote = self._draft.words.quote[i]
        if quote >= 0:
            decision = self._draft.decisions[quote]
            return decision.speaker, decision.addressees
        return next(iter(self._parties.at(i)), None), ()

    def _owner(self, i: int) -> int | None:
        owner = self._trees.child(i, "nmod:poss")
        if owner is not None:
            return owner
        for child in self._trees.children(i):
            case = self._trees.child(child, "case") if self._trees.relation[child] == "nmod" else None
            if case is not None and self._draft.words.lower[case] in {"of", "to"}:
                return child
        return None

    def _owners(self, owner: int, teller: int | None, hearers: Sequence[int]) -> tuple[int, ...]:
        """Return whose kin it is; of "our" and "your", who says it and who hears it first."""
        member = self._who(owner, teller, hearers)
        return () if member is None else self._draft.roster.members[member].people or (member,)

    def _who(self, i: int, teller: int | None, hearers: Sequence[int]) -> int | None:
        """Return whom a word means; "I" is who says it, "you" who hears it first."""
        form = PRONOUNS.get(self._draft.words.lower[i])
        if form is not None and form.person == "first":
            return teller
        if form is not None and form.person == "second":
            return next(iter(hearers), None)
        return self._meant(i)

    def _meant(self, i: int | None) -> int | None:
        if i is None:
            return None
        return self._spans[self._of_head[i][0]].member if self._of_head.get(i) else self._named.get(i)

    def _name(self, i: int) -> int | None:
        """Return who bears the name that is said to be kin: my brother Jory; Jory is my brother."""
        trees = self._trees
        if any(self._draft.words.lower[child] in _UNREAL for child in trees.children(i)):
            return None
        over = int(trees.head[i])
        if trees.child(i, "cop") is not None:
            beside = trees.child(i, "nsubj")
        elif over >= 0 and trees.relation[i] in _NAMES:
            beside = over
        else:
            beside = trees.child(i, *_NAMES)
        is_name = beside is not None and any(self._spans[r].form == "name" for r in self._of_head.get(beside, ()))
        return self._meant(beside) if is_name else None

    def _likened(self, i: int, teller: int | None, hearers: Sequence[int]) -> int | None:
        """Return who is said to be kin: I am his nephew, she was my aunt."""
        trees = self._trees
        subject = trees.child(i, "nsubj") if trees.child(i, "cop") is not None else None
        if subject is None or any(self._draft.words.lower[child] in _UNREAL for child in trees.children(i)):
            return None
        return self._who(subject, teller, hearers)

    def _acting(self, i: int) -> AbstractSet[int]:
        """Return the others who take part in what is done: of "Ada met her aunt", Ada is not the aunt."""
        over = int(self._trees.head[i])
        beside = self._trees.children(over) if over >= 0 else []
        others = {
            self._meant(child)
            for child in beside
            if child != i and self._trees.relation[child].startswith(("nsubj", "obj", "iobj"))
        }
        return {member for member in others if member is not None}


def _genders(draft: Draft, spans: Sequence[Reference]) -> dict[int, str]:
    """Return the pronouns of members, as the rules know them or else as most of theirs were read."""
    told: dict[int, Counter[str]] = defaultdict(Counter)
    for reference in spans:
        form = PRONOUNS.get(draft.words.lower[reference.first]) if reference.form == "pronoun" else None
        if reference.member is not None and form is not None and form.person == "third" and not form.is_plural:
            told[reference.member].update([form.gender] if form.gender else [])
    found: dict[int, str] = {}
    for member, counts in told.items():
        if counts.total() >= _MIN_READ:
            gender, n = counts.most_common(1)[0]
            if n >= _READ_SHARE * counts.total():
                found[member] = gender
    return found | {m: member.gender for m, member in enumerate(draft.roster.members) if member.gender is not None}
