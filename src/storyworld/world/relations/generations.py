"""Who is how many generations older than whom, where one claim of kin can speak against another."""

from storyworld.world.language.roles import bond_of

# By what somebody is to another: how many generations older that other is. Cousins may be of any age.
_OLDER = {
    "child": 1,
    "nephew": 1,
    "grandchild": 2,
    "spouse": 0,
    "sibling": 0,
    "parent": -1,
    "uncle": -1,
    "grandparent": -2,
}


class Generations:
    """What has been taken in so far: families, and in each of them how much older everybody is than one of them."""

    def __init__(self) -> None:
        self._above: dict[str, tuple[str, int]] = {}

    def take_in(self, owner: str, other: str, role: str) -> bool:
        """Take in that `other` is `owner`'s `role`, and tell whether it agrees with what was taken in before.

        It does not where Ada's sister's mother would be Ada's daughter; then nothing changes. Nouns that tell of no
        generation agree with everything.
        """
        older = _OLDER.get(bond_of(role))
        if older is None:
            return True
        (family, age), (other_family, other_age) = self._place(owner), self._place(other)
        if family == other_family:
            return other_age - age == older
        self._above[other_family] = (family, age + older - other_age)
        return True

    def _place(self, person: str) -> tuple[str, int]:
        """Return the family of a person, by one of them, and how much older the person is than that one."""
        age = 0
        while person in self._above:
            person, older = self._above[person]
            age += older
        return person, age
