"""What is weighed of everybody who may be a person by the names that the text has, for those who learn the weights."""

from collections.abc import Sequence

from msgspec import Struct

from storyworld.spans import Span
from storyworld.world.language.words import Words
from storyworld.world.naming.names import NameMention
from storyworld.world.people.aliases import Gathering


class NameRow(Struct, frozen=True):
    """Somebody, or something, by the commonest of its names; `signs` are those of `evidence.SIGNS`.

    `places` are where all of the names stand in the text. `is_told` tells whether rules by hand take it for a person.
    """

    name: str
    places: tuple[Span, ...]
    signs: dict[str, float]
    is_told: bool


def name_rows(words: Words, mentions: Sequence[NameMention], gathering: Gathering) -> list[NameRow]:
    """Return the rows of all who may be people."""
    rows, types = [], gathering.types
    for person in gathering.people:
        commonest = types[max(person.types, key=lambda t: types[t].evidence.n)]
        places = [mentions[m] for t in person.types for m in types[t].mentions]
        rows.append(
            NameRow(
                name=commonest.surfaces.most_common(1)[0][0],
                places=tuple(Span(words.start[m.first], words.end[m.last - 1]) for m in places),
                signs=gathering.bearers.evidence(person).signs(),
                is_told=gathering.is_told(person),
            )
        )
    return rows
