"""Everybody who can speak or be meant: the named, the unnamed ("the nurse") and the narrators."""

import re
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from storyworld.world.language.lexicon import KIN_FORMS, Gender, is_person_noun, noun_gender
from storyworld.world.naming.nametypes import LONG_TITLES, NameType
from storyworld.world.naming.spellings import is_short_form, is_variant
from storyworld.world.naming.titles import STYLED
from storyworld.world.people.bearers import Person

_HANDLE = re.compile(r"[_\d]")
"""What names in a chat have, disaster_dani, and others have not."""


class Member(Struct):
    """One entry of the roster. `person` indexes the named people, -1 for others; `label` is what to call it.

    `people` are the members who make up a group.
    """

    kind: Literal["named", "nominal", "narrator", "group"]
    label: str
    person: int = -1
    noun: str = ""
    gender: Gender | None = None
    is_narrator: bool = False
    people: tuple[int, ...] = ()


class Roster:
    """The members, by index; unnamed ones are added as the text brings them up."""

    def __init__(self, people: list[Person], types: list[NameType]) -> None:
        self.members = [
            Member(
                kind="named",
                label=_label(person, types),
                person=i,
                gender=person.gender,
            )
            for i, person in enumerate(people)
        ]
        self._by_name: dict[str, int] = {}
        for i, person in enumerate(people):
            for t in person.types:
                for surface in types[t].surfaces:
                    self._by_name.setdefault(_normal(surface), i)
        for part, i in _unique_parts(people).items():
            self._by_name.setdefault(part, i)
        self._by_title = _titles(people)
        self._nominals: dict[tuple[int | None, str], int] = {}

    def gender(self, member: int) -> Gender | None:
        """Return the pronoun of a member, if known."""
        return self.members[member].gender

    def named(self, name: str) -> int | None:
        """Return the member who bears this name, however it is cased."""
        return self._by_name.get(_normal(name))

    def add_named(self, name: str) -> int:
        """Add somebody whom only a header names, or return who bears the name already."""
        known = self.named(name)
        known = self._spelt_alike(_normal(name)) if known is None else known
        if known is not None:
            return known
        self.members.append(Member(kind="named", label=name))
        self._by_name[_normal(name)] = len(self.members) - 1
        return len(self.members) - 1

    def _spelt_alike(self, name: str) -> int | None:
        """Return the one member with nearly this name: Dereks POV has lost its apostrophe, Sam's POV is Samantha's."""
        without = name.removesuffix("s")
        if without in self._by_name:
            return self._by_name[without]
        found = {
            member
            for known, member in self._by_name.items()
            if is_variant(name, known) or is_short_form(name, known) or is_short_form(known, without)
        }
        return found.pop() if len(found) == 1 else None

    def add_read(self, label: str, kind: Literal["named", "nominal"], gender: Gender | None = None) -> int:
        """Add somebody whom the heads found, under what the text calls them."""
        self.members.append(Member(kind=kind, label=label, gender=gender))
        return len(self.members) - 1

    def add_group(self, people: Sequence[int]) -> int:
        """Add several people as one member."""
        *others, last = (self.members[member].label for member in people)
        self.members.append(Member(kind="group", label=f"{', '.join(others)} and {last}", people=tuple(people)))
        return len(self.members) - 1

    def add_narrator(self) -> int:
        """Add a narrator without a name."""
        self.members.append(Member(kind="narrator", label="the narrator", is_narrator=True))
        return len(self.members) - 1

    def add_you(self) -> int:
        """Add the "you" of a story told in the second person, or return the one that is there."""
        known = self.named("you")
        return self.add_named("you") if known is None else known

    def titled(self, noun: str) -> list[int]:
        """Return the members who bear a title: Captain Flint for "captain", Dr. Sheppard for "doctor"."""
        return self._by_title.get(noun, [])

    def styled(self, style: str, gender: Gender | None = None) -> list[int]:
        """Return the members who bear a title that goes with a style: a duke for "his grace"; `gender` is its own."""
        bearers = sorted({m for title in STYLED.get(style, ()) for m in self.titled(title)})
        return [m for m in bearers if {gender, self.gender(m)} != {"he", "she"}]

    def known_nominal(self, noun: str, owner: int | None) -> int | None:
        """Return whom a noun phrase means if it is settled: kin of somebody, or one who was told of before."""
        return self._nominals.get((owner, KIN_FORMS.get(noun, noun)))

    def add_nominal(self, noun: str, phrase: str, owner: int | None, is_new: bool) -> int:
        """Add somebody unnamed. `is_new`: the text brings up somebody else than before ("a woman", "another")."""
        label = phrase[0].lower() + phrase[1:] if owner is None else f"{self.members[owner].label}'s {noun}"
        self.members.append(Member(kind="nominal", label=" ".join(label.split()), noun=noun, gender=noun_gender(noun)))
        if owner is not None or is_new or not is_person_noun(noun):
            self._nominals[owner, KIN_FORMS.get(noun, noun)] = len(self.members) - 1
        return len(self.members) - 1

    def add_description(self, noun: str, owner: int | None, member: int) -> None:
        """Take a noun phrase for a member from here on: the girl is Lacey, who gives her name later."""
        self._nominals[owner, KIN_FORMS.get(noun, noun)] = member


def _label(person: Person, types: list[NameType]) -> str:
    """The fullest common name: a full name if it is not rare, else the commonest; a role only for want of a name.

    And what somebody is called in a chat only for want of a name, too.
    """
    total = sum(types[t].evidence.n for t in person.types)

    def rank(t: int) -> tuple[bool, bool, bool, int, bool, int]:
        kind = types[t]
        is_common = kind.evidence.n * 50 >= total
        full = is_common and len(kind.parts) > 1 and person.kinds[t] in ("name", "title")
        has_initial = any(len(part.rstrip(".")) == 1 for part in kind.parts)
        is_name = is_common and person.kinds[t] != "role"
        is_plain = is_name and not _HANDLE.search(kind.surfaces.most_common(1)[0][0])
        return (is_plain, full and not has_initial, is_name, kind.evidence.n, not kind.title, -t)

    best = max(person.types, key=rank)
    return types[best].surfaces.most_common(1)[0][0]


def _unique_parts(people: list[Person]) -> dict[str, int]:
    """Given names and surnames that one person only bears."""
    bearers: dict[str, set[int]] = {}
    for i, person in enumerate(people):
        for part in filter(None, (person.given, person.surname)):
            bearers.setdefault(part, set()).add(i)
    return {part: min(who) for part, who in bearers.items() if len(who) == 1}


def _titles(people: list[Person]) -> dict[str, list[int]]:
    """Who bears each title, short and long forms alike."""
    bearers: dict[str, list[int]] = {}
    for i, person in enumerate(people):
        for title in {LONG_TITLES.get(title, title) for title in person.titles}:
            bearers.setdefault(title, []).append(i)
    return bearers


def _normal(name: str) -> str:
    return " ".join(name.replace("’", "'").casefold().split())
