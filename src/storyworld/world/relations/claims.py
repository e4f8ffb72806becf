"""What the text says somebody is to somebody: her sister, the boss of Bram, "Mum," they are friends."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Generic, TypeVar

from msgspec import Struct

from storyworld.world.language.roles import ROLES, role_gender, role_of
from storyworld.world.language.trees import Trees
from storyworld.world.language.words import PLURAL, Words

P = TypeVar("P", int, str)
"""What stands for a person: a member of the roster, or the id of a character."""

_NAMES = ("flat", "appos", "compound")
"""In "my brother Jory" the noun hangs on the name, or the name on the noun, by one of these."""
_UNREAL = frozenset("like as no not never than if".split())
# How much it says. Whose name stands beside the noun is surely meant, and so is who has no other name than that noun;
# that "her uncle" is Mr. Gardiner has been worked out.
NAMED, DESCRIBED, READ = 3.0, 2.0, 1.0
_TINY = 1e-9


class Claim(Struct, Generic[P], frozen=True):
    """That `other` is `owner`'s `role`, because the words `[first, last)` say so."""

    owner: P
    other: P
    role: str
    first: int
    last: int
    weight: float


class Somebody(Struct, Generic[P], frozen=True):
    """One person, or several: `people` are those. `gender` is the pronoun, null where it is not known.

    `orders` are the titles of kin that they bear before a name, as monks, nuns and nurses do: Sister Macready.
    """

    people: tuple[P, ...]
    gender: str | None
    is_named: bool
    orders: frozenset[str] = frozenset()


class ClaimReader(Generic[P]):
    """Reads claims; `meant` tells whom the head of a mention means, `known` who there is.

    `probable` tells of nouns how probable it is that they mean that person, where it is known.
    """

    def __init__(
        self,
        words: Words,
        trees: Trees,
        meant: Callable[[int], P | None],
        known: Mapping[P, Somebody[P]],
        probable: Mapping[int, float],
    ) -> None:
        self.words = words
        self.trees = trees
        self._meant: Callable[[int], P | None] = meant
        self._known: Mapping[P, Somebody[P]] = known
        self._probable = probable

    def by_nouns(self) -> Iterator[Claim[P]]:
        """Yield what nouns say: her sister, Leonard's brother, my aunt Breda, they are friends."""
        for i, role in self._roles():
            if self.trees.upos[i] not in {"NOUN", "PROPN"}:
                continue
            if any(self.words.lower[child] in _UNREAL for child in self.trees.children(i)):
                continue
            is_several = self.trees.xpos[i] in PLURAL
            yield from self._of_each_other(i, role) if is_several else self._of_somebody(i, role)

    def by_address(self, speaker: Callable[[int], P | None], teller: Callable[[int], P | None]) -> Iterator[Claim[P]]:
        """Yield what kin are called without saying whose they are: "Mum," I said, and Mum laughed at Uncle Del.

        `speaker` and `teller` tell whose words those of a quotation and of the narration are, by token.
        """
        for i, role in self._roles():
            if ROLES[role] != "family" or self.words.word[i].islower():
                continue
            owner = (speaker if self.words.quote[i] >= 0 else teller)(i)
            if self._is_called(i) and owner is not None and owner in self._known:
                yield from self._pairs((owner,), self._people(i), role, [i])

    def _is_called(self, i: int) -> bool:
        """Tell whether a noun for kin is what somebody is called by: Mum, Uncle Del, but not the Mother."""
        if self.trees.child(i, "nmod:poss", "det", "amod") is not None:
            return False
        meant = self._meant(i)
        person = None if meant is None else self._known.get(meant)
        if person is not None and self.words.lower[i] in person.orders:
            return False
        name = self._name(i)
        return name is None or (name == i + 1 and self._meant(name) == meant and self._owner(name) is None)

    def _roles(self) -> Iterator[tuple[int, str]]:
        """Yield the tokens of the story that say a role, with it."""
        roles = {word: role for word in set(self.words.lower) if (role := role_of(word)) is not None}
        for i, word in enumerate(self.words.lower):
            if word in roles and self.words.paragraph[i] >= 0:
                yield i, roles[word]

    def _of_each_other(self, i: int, role: str) -> Iterator[Claim[P]]:
        subject = self._subject(i)
        if subject is not None and self._owner(i) is None:
            for a, b in combinations(self._people(subject), 2):
                yield from self._pairs((a,), (b,), role, [subject, i], weight=DESCRIBED)

    def _of_somebody(self, i: int, role: str) -> Iterator[Claim[P]]:
        name, subject, owner = self._name(i), self._subject(i), self._owner(i)
        if owner is None and name is not None:
            owner = self._owner(name)
        if owner is None:
            return
        if subject is not None:
            yield from self._pairs(self._people(owner), self._people(subject), role, [i, owner, subject], NAMED)
        elif name is not None and self._people(name):
            yield from self._pairs(self._people(owner), self._people(name), role, [i, owner, name], NAMED)
        else:
            yield from self._pairs(self._people(owner), self._people(i), role, [i, owner], self._odds(i))

    def _odds(self, i: int) -> float | None:
        """Return the odds that a noun means that person, as far as they count; null where they are not known."""
        share = self._probable.get(i)
        return None if share is None else min(share / max(1 - share, _TINY), DESCRIBED)

    def _pairs(
        self, owners: Sequence[P], others: Sequence[P], role: str, at: Sequence[int], weight: float | None = None
    ) -> Iterator[Claim[P]]:
        """Yield a claim for each owner and other; without a `weight`, one that has no name is described by the noun."""
        gender = role_gender(role)
        for other in others:
            person = self._known[other]
            own = (READ if person.is_named else DESCRIBED) if weight is None else weight
            if gender is None or person.gender in (None, gender):
                for owner in owners:
                    if owner != other:
                        yield Claim(owner, other, role, min(at), max(at) + 1, own)

    def _owner(self, i: int) -> int | None:
        """Whose somebody is: her sister, the sister of Bram."""
        owner = self.trees.child(i, "nmod:poss")
        if owner is not None:
            return owner
        for child in self.trees.children(i):
            case = self.trees.child(child, "case") if self.trees.relation[child] == "nmod" else None
            if case is not None and self.words.lower[case] in {"of", "to"}:
                return child
        return None

    def _name(self, i: int) -> int | None:
        """The name beside a noun: my brother Jory."""
        over = int(self.trees.head[i])
        return over if over >= 0 and self.trees.relation[i] in _NAMES else self.trees.child(i, *_NAMES)

    def _subject(self, i: int) -> int | None:
        """Who is said to be it: Toby is his brother."""
        return self.trees.child(i, "nsubj") if self.trees.child(i, "cop") is not None else None

    def _people(self, i: int) -> tuple[P, ...]:
        meant = self._meant(i)
        return () if meant is None or meant not in self._known else self._known[meant].people
