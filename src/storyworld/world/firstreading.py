"""What a first reading tells the second: whom pronouns mean, and by which each name is taken up."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from storyworld.world.draft import Draft
from storyworld.world.lexicon import PRONOUNS
from storyworld.world.linking import linked_references
from storyworld.world.people import Person
from storyworld.world.referring import referring_spans


class FirstReading:
    """The third person pronouns of a draft by their links. `n_known` members were there before the text was read."""

    def __init__(self, draft: Draft, n_known: int) -> None:
        self._people = draft.people
        self._pronouns: dict[int, int] = {}
        genders: dict[int, Counter[str]] = defaultdict(Counter)
        name_of: dict[int, int] = {}
        for reference in linked_references(draft, referring_spans(draft))[0]:
            if reference.member is None or reference.member >= n_known:
                continue
            if reference.form == "name":
                name_of[reference.member] = reference.type
            form = PRONOUNS.get(draft.words.lower[reference.first]) if reference.form == "pronoun" else None
            if form is None or form.person != "third":
                continue
            self._pronouns[reference.first] = reference.member
            if form.gender in ("he", "she") and name_of.get(reference.member, -1) >= 0:
                genders[name_of[reference.member]][form.gender] += 1
        self.genders: dict[int, Counter[str]] = dict(genders)

    def pronouns(self, people: Sequence[Person]) -> dict[int, int]:
        """Return, by token, the members whom pronouns mean, among the people of another reading.

        A person is whoever bears the first of their names there. After the people, members are the same in both.
        """
        bearer = {t: i for i, person in enumerate(people) for t in person.types}
        shift = len(people) - len(self._people)
        member = {m: bearer.get(person.types[0]) for m, person in enumerate(self._people)}
        found = {token: member.get(m, m + shift) for token, m in self._pronouns.items()}
        return {token: m for token, m in found.items() if m is not None}
