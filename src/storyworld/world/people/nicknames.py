"""As what somebody's given name may be another person's by its letters: a short form, an endearment, a spelling."""

from storyworld.story import AliasKind
from storyworld.world.naming.spellings import (
    is_endearment,
    is_inner_form,
    is_known_nickname,
    is_short_form,
    is_variant,
)
from storyworld.world.naming.titles import titles_clash
from storyworld.world.people.bearers import Person

_FAR_RARER = 3
"""A slip of the pen stands so many times less often than the name itself, or less."""


def nickname_of(other: Person, person: Person, n_other: int, n_person: int) -> AliasKind | None:
    """Return what the names of a person would be of another's; the two are named so often."""
    short, surname = person.given or "", person.surname
    if surname is not None and surname != other.surname:
        return None
    if any(titles_clash(other.titles, title) for title in person.titles):
        return None
    if other.given is not None and (
        is_short_form(short, other.given) or is_inner_form(short, other.given) or is_known_nickname(short, other.given)
    ):
        return "nickname"
    if surname is not None:
        return None
    if other.given is None and is_endearment(short, other.surname or ""):
        return "nickname"
    names = [name for name in (other.given, other.surname) if name is not None]
    is_spelling = any(is_variant(short, name) for name in names)
    return "variant" if is_spelling and _FAR_RARER * n_person <= n_other else None
