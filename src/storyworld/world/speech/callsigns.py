"""What the lines in which a name is called show of everybody whose second name it may be.

A captain whom the narration calls Teodric Amsel is "Cap" in lines alone. Who hears such lines and speaks before them is
counted here; `secondnames` weighs it.
"""

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping

from msgspec import Struct, field

from storyworld.world.draft import Draft
from storyworld.world.language.lexicon import KIN
from storyworld.world.naming.evidence import is_vocative
from storyworld.world.naming.nametypes import LONG_TITLES, RANKS
from storyworld.world.naming.titles import titles_clash
from storyworld.world.people.bearers import Person
from storyworld.world.speech.attribution import Attributed

_TURNS = 3
"""Turns before and after a line: who speaks there may be called."""
_GAP = 3
"""Paragraphs from one turn to the next, at most."""
_MANY = 8
"""Quotations that are read as one turn, at most."""
_LIKELY = -4.0
"""The logarithm, or the score, from which somebody may speak or hear a line at all."""
_LEAST = math.exp(_LIKELY)
_NEVER = -9.0
"""The same for whoever is no candidate."""
_REST = 0.02
"""What is left to others of a line that the name itself seems to speak, at least."""
_LETTERS = 3


class Calls(Struct):
    """The quotations that say a name which nothing but speech has: those that call it, and the others."""

    calling: list[int] = field(default_factory=list)
    others: list[int] = field(default_factory=list)


def find_calls(draft: Draft) -> dict[int, Calls]:
    """Return the calls of everybody whom lines alone name, by member, where at least one line calls them."""
    told = told_of(draft)
    starts = [quotation.start for quotation in draft.quotations]
    said: dict[int, dict[int, bool]] = defaultdict(dict)
    for name, member in zip(draft.names, draft.member_of, strict=True):
        is_open = 0 <= member < len(draft.people) and member not in told
        if not is_open or draft.roster.members[member].is_narrator or draft.words.quote[name.first] < 0:
            continue
        q = bisect_right(starts, draft.words.start[name.first]) - 1
        if q >= 0 and draft.kinds[q] == "speech":
            said[member][q] = said[member].get(q, False) or is_vocative(draft.words, name)
    found = {}
    for member, quotations in said.items():
        calls = Calls([q for q, called in quotations.items() if called], [q for q, c in quotations.items() if not c])
        if calls.calling:
            found[member] = calls
    return found


def told_of(draft: Draft) -> set[int]:
    """Return the people whom the narration names."""
    return {p for p, person in enumerate(draft.people) if any(draft.types[t].n_told for t in person.types)}


def shape(draft: Draft, person: Person) -> str:
    """Return of what kind somebody's names are: kin, full, titled (with a surname), bare (a title) or single."""
    own = [draft.types[t] for t in person.types]
    if any(kind.parts[0] in KIN or kind.title in KIN for kind in own):
        return "kin"
    if person.given and person.surname:
        return "full"
    if person.surname and person.titles:
        return "titled"
    is_bare = all(len(kind.parts) == 1 and kind.parts[0] in RANKS for kind in own)
    return "bare" if is_bare else "single"


class Signs(Struct):
    """What speaks for one person's being who is called; each is weighed as it is.

    Of the lines that call the name: how likely this one hears them (together as a logarithm, at the least, ahead of
    anybody else) and speaks the turn before. Of the others that say it: how likely this one speaks them. `both` is the
    logarithm of how many lines say both names, `tags` of how often this one stands in a tag by name.
    """

    heard: float = 0.0
    least_heard: float = 0.0
    ahead: float = 0.0
    before: float = 0.0
    says: float = 0.0
    both: float = 0.0
    never_called: float = 0.0
    tags: float = 0.0
    initial: float = 0.0
    letters: float = 0.0
    titled_single: float = 0.0
    single_titled: float = 0.0


def nobodys_signs(draft: Draft, name: int, calls: Calls) -> dict[str, float]:
    """Return what speaks for a name's being nobody's of those who are near its calls."""
    own = shape(draft, draft.people[name])
    return {
        "nobody": 1.0,
        "nobody_of_kin": float(own == "kin"),
        "nobody_bare": float(own == "bare"),
        "nobody_calls": math.log(len(calls.calling)),
    }


SIGNS = (*Signs.__struct_fields__, "nobody", "nobody_of_kin", "nobody_bare", "nobody_calls")
"""What is weighed of who is called by a name, and of nobody, by weights that a bundle has learned
(`training/lessons/secondnaming.py`)."""


class _Tally(Struct):
    """What has been counted of one person, call by call; only whoever is near a call is counted there."""

    hears: list[float] = field(default_factory=list)
    before: float = 0.0
    says: float = 0.0


class CallSigns:
    """Reads the signs; each call looks at a few turns around it only."""

    def __init__(self, draft: Draft, attributed: Attributed) -> None:
        self._draft = draft
        self._attributed = attributed
        self._told = told_of(draft)
        self._turns: list[list[int]] = []
        for q, (quotation, kind) in enumerate(zip(draft.quotations, draft.kinds, strict=True)):
            if kind != "speech":
                continue
            last = self._turns[-1] if self._turns else []
            if 0 < len(last) < _MANY and draft.quotations[last[-1]].paragraph == quotation.paragraph:
                last.append(q)
            else:
                self._turns.append([q])
        self._turn_of = {q: t for t, turn in enumerate(self._turns) for q in turn}
        self._saying: dict[int, set[int]] = defaultdict(set)
        self._named: dict[int, set[int]] = defaultdict(set)
        self._called: set[int] = set()
        for name, member in zip(draft.names, draft.member_of, strict=True):
            if member >= 0 and draft.words.quote[name.first] >= 0:
                self._saying[member].add(draft.words.quote[name.first])
                self._named[draft.words.quote[name.first]].add(member)
                if is_vocative(draft.words, name):
                    self._called.add(member)

    def of(self, name: int, calls: Calls) -> dict[int, Signs]:
        """Return the signs of everybody who may be called by the name of a member."""
        tallies: dict[int, _Tally] = defaultdict(_Tally)
        for q in calls.calling:
            self._read(name, q, tallies)
        near = {m: tally for m, tally in tallies.items() if m != name and self._may_be(name, m)}
        for q in calls.others:
            for m, own in self._speaking(q).items():
                if m in near:
                    near[m].says += own
        n = len(calls.calling)
        means = {m: sum(tally.hears) / n for m, tally in near.items()}
        best, second, *_ = *sorted(means.values(), reverse=True), 0.0, 0.0
        both = Counter(m for q in self._saying[name] for m in _common(self._named[q], near))
        found = {}
        for m, tally in near.items():
            signs = found[m] = self._by_names(name, m)
            signs.both = math.log1p(both[m])
            signs.heard = math.log1p(sum(tally.hears))
            signs.least_heard = min(tally.hears) if len(tally.hears) == n else 0.0
            signs.ahead = means[m] - (best if means[m] < best else second)
            signs.before = tally.before / n
            signs.says = tally.says / max(1, len(calls.others))
        return found

    # -- around a call ----------------------------------------------------------------------------------------------

    def _read(self, name: int, q: int, tallies: dict[int, _Tally]) -> None:
        """Count who is near one call. Whoever is not likely to hear it counts as one who does not."""
        turns = list(self._around(self._turn_of[q]))
        near = {m for _, turn in turns for other in turn for m, own in self._speaking(other).items() if own > _LEAST}
        hearing = self._attributed.hearing.get(q, {})
        near |= {m for m, score in hearing.items() if score > _LIKELY}
        for m in near:
            tallies[m].hears.append(_share(hearing.get(m, _NEVER)))
        before = next((turn for step, turn in turns if step == -1), ())
        for other in before:
            speaking = self._speaking(other)
            rest = max(_REST, 1 - speaking.get(name, 0.0))
            for m, own in speaking.items():
                if m in near:
                    tallies[m].before += min(1.0, own / rest) / len(before)

    def _around(self, turn: int) -> Iterator[tuple[int, list[int]]]:
        """Yield a turn and those near it with how far they are off."""
        yield 0, self._turns[turn]
        for way in (-1, 1):
            at = turn
            for step in range(1, _TURNS + 1):
                if not 0 <= at + way < len(self._turns) or self._gap(at, at + way) > _GAP:
                    break
                at += way
                yield way * step, self._turns[at]

    def _gap(self, one: int, other: int) -> int:
        paragraphs = (self._draft.quotations[self._turns[t][0]].paragraph for t in (one, other))
        return abs(next(paragraphs) - next(paragraphs))

    def _speaking(self, q: int) -> Mapping[int, float]:
        """Return how likely who speaks a quotation, in [0, 1]."""
        belief = self._attributed.beliefs.get(q)
        if belief is not None:
            return {m: math.exp(own) for m, own in belief.logs.items() if own > _NEVER}
        speaker = self._draft.decisions[q].speaker
        return {} if speaker is None else {speaker: 1.0}

    # -- by the names -----------------------------------------------------------------------------------------------

    def _may_be(self, name: int, member: int) -> bool:
        """Tell whether the narration tells of somebody, and neither gender nor titles speak against the name."""
        other = self._draft.roster.members[member]
        is_named = other.kind == "named" and (member in self._told or other.is_narrator)
        if other.kind == "group" or (other.kind == "named" and not is_named):
            return False
        own = self._draft.people[self._draft.roster.members[name].person]
        if {own.gender, other.gender} == {"he", "she"}:
            return False
        if other.person < 0:
            return True
        known = self._draft.people[other.person]
        if own.given and own.surname and own.surname not in {known.given, known.surname}:
            # Dick Osborne is not Ralph Denham; Mistah Oakley, whose first word is no name, is Maurice Oakley.
            return False
        return not any(titles_clash(known.titles, title) for title in own.titles | self._bare(own))

    def _bare(self, person: Person) -> set[str]:
        """Return the titles by which alone somebody is called: Professor."""
        if shape(self._draft, person) != "bare":
            return set()
        return {LONG_TITLES.get(part, part) for part in (self._draft.types[t].parts[0] for t in person.types)}

    def _by_names(self, name: int, member: int) -> Signs:
        members, people = self._draft.roster.members, self._draft.people
        own, other = people[name], members[member]
        signs = Signs(never_called=float(member not in self._called))
        if other.person < 0:
            return signs
        known = people[other.person]
        signs.tags = math.log1p(sum(self._draft.types[t].evidence.n_tags for t in known.types))
        kinds = (shape(self._draft, own), shape(self._draft, known))
        signs.titled_single = float(kinds[0] == "titled" and kinds[1] in {"single", "bare"})
        signs.single_titled = float(kinds == ("single", "titled"))
        said = own.given or own.surname or ""
        if kinds[0] in {"single", "full", "titled"} and said:
            parts = [part for part in (known.given, known.surname) if part]
            signs.initial = float(any(part[0] == said[0] for part in parts))
            signs.letters = float(any(_threes(part) & _threes(said) for part in parts))
        return signs


def _share(score: float) -> float:
    return 1 / (1 + math.exp(-score))


def _common(some: Collection[int], others: Collection[int]) -> list[int]:
    """Return what two collections have in common, in a time that hangs on the smaller one."""
    few, many = sorted((some, others), key=len)
    return [m for m in few if m in many]


def _threes(name: str) -> set[str]:
    return {name[i : i + _LETTERS] for i in range(len(name) - _LETTERS + 1)}
