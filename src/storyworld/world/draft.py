"""Everything that was found out about a text, before the layers of its story are written from it."""

from collections.abc import Sequence

from msgspec import Struct, field

from storyworld.segmenting.dialogue import Quotation
from storyworld.spans import Span
from storyworld.story import Category, QuoteKind
from storyworld.world.decisions import Decision
from storyworld.world.language.words import Words
from storyworld.world.naming.names import NameMention
from storyworld.world.naming.nametypes import NameType
from storyworld.world.naming.namings import Naming
from storyworld.world.narration.sections import Section
from storyworld.world.people.bearers import Person
from storyworld.world.people.roster import Roster
from storyworld.world.people.shares import Shares


class Draft(Struct):
    """Everything that was found out, by index; the layers of a story are written from it.

    `categories` are those of the names that are no person's, by index of the name. `introduced` are the noun phrases
    for people who give their names later. `namings` are where the text says who is called what. `shares` is told when
    mentions are linked for the last time. `is_given` tells that the people were known before the text was read.
    """

    words: Words
    roster: Roster
    people: list[Person]
    types: list[NameType]
    names: list[NameMention]
    type_of: list[int]
    member_of: list[int]
    pronouns: dict[int, int]
    nominals: dict[tuple[int, int], int]
    quotations: Sequence[Quotation]
    kinds: Sequence[QuoteKind]
    nested: Sequence[tuple[Span, QuoteKind]]
    decisions: list[Decision]
    sections: list[Section]
    introduced: dict[tuple[int, int], int] = field(default_factory=dict)
    namings: Sequence[Naming] = ()
    categories: dict[int, Category] = field(default_factory=dict)
    shares: Shares | None = None
    is_given: bool = False
