"""From words and quotations to people: names, narrators, speakers. No networks, no files.

The order of the steps is `build_world`; each step is a module and knows only the steps before it.
"""

from collections.abc import Sequence

from storyworld.segmenting.dialogue import Quotation
from storyworld.spans import Span
from storyworld.story import Block, QuoteKind, Tokens
from storyworld.world.addressees import find_addressees
from storyworld.world.casting import Draft, Layers, write_layers
from storyworld.world.kin import Kinship
from storyworld.world.names import NameWords, find_names
from storyworld.world.narration import find_sections, name_narrators
from storyworld.world.people import find_people
from storyworld.world.roster import Roster
from storyworld.world.speakers import SpeakerWalk
from storyworld.world.words import Words

__all__ = ["Layers", "build_world"]


def build_world(
    text: str,
    blocks: Sequence[Block],
    tokens: Tokens,
    sentences: Sequence[tuple[int, int]],
    paragraphs: Sequence[Span],
    quotations: Sequence[Quotation],
    kinds: Sequence[QuoteKind],
    nested: Sequence[tuple[Span, QuoteKind]],
    min_probability: float = 0.0,
) -> Layers:
    """Return the layers of the world. All spans are code points of `text`; `paragraphs` are the story proper."""
    words = Words(text, tokens, sentences, paragraphs, quotations, kinds)
    names = find_names(words, NameWords(words))
    people, types, member_of = find_people(words, names)
    roster = Roster(people, types)
    sections = find_sections(words, blocks)
    name_narrators(words, sections, roster, names, member_of)
    kinship = Kinship(words, names, member_of, people)
    walk = SpeakerWalk(words, roster, names, member_of, quotations, kinds, sections, kinship)
    decisions = find_addressees(walk.run(), quotations, kinds)
    type_of = {m: t for t, kind in enumerate(types) for m in kind.mentions}
    draft = Draft(
        words=words,
        roster=roster,
        people=people,
        types=types,
        names=names,
        type_of=[type_of[m] for m in range(len(names))],
        member_of=member_of,
        pronouns=walk.pronouns,
        nominals=walk.nominals,
        quotations=quotations,
        kinds=kinds,
        nested=nested,
        decisions=decisions,
        sections=sections,
    )
    return write_layers(draft, min_probability)
