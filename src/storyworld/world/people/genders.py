"""Which of he, she and they people go by: as it is known, else as pronouns were read for them."""

from collections.abc import Iterable, Sequence

from storyworld.world.language.lexicon import Gender

GENDERS = {"he": 1, "she": 2, "they": 3}
"""The genders that are told apart, by their numbers; 0 is none of them."""
_LEAST = 2
"""A single pronoun, which may mean somebody else, tells of no gender."""


def read_genders(known: Sequence[Gender | None], read: Iterable[tuple[int, int]]) -> list[int]:
    """Return the gender of each member, as in GENDERS: as known, else as most of at least two pronouns have it.

    `read` are members with the gender of a pronoun that was read as theirs.
    """
    counts = [[0] * (len(GENDERS) + 1) for _ in known]
    for member, gender in read:
        counts[member][gender] += gender > 0
    return [
        GENDERS.get(gender or "", 0) or (own.index(max(own)) if sum(own) >= _LEAST else 0)
        for gender, own in zip(known, counts, strict=True)
    ]
