"""From words and quotations to people: names, narrators, speakers. No networks, no files.

The order of the steps is `build_world`; each step is a module and knows only the steps before it.
"""

from storyworld.predictions import Predictions
from storyworld.segmenting import Segments
from storyworld.world.addressees import find_addressees
from storyworld.world.casting import Layers, write_layers
from storyworld.world.draft import Draft
from storyworld.world.exchanges import settle_exchanges
from storyworld.world.introductions import apply_introductions
from storyworld.world.kin import Kinship
from storyworld.world.names import NameWords, find_names
from storyworld.world.narration import find_sections, merge_sections
from storyworld.world.narrators import name_narrators
from storyworld.world.people import find_people
from storyworld.world.references import References
from storyworld.world.roster import Roster
from storyworld.world.speakers import SpeakerWalk
from storyworld.world.words import Words

__all__ = ["Layers", "build_world"]


def build_world(
    text: str, segments: Segments, min_probability: float = 0.0, predictions: Predictions | None = None
) -> Layers:
    """Return the layers of the world. Speakers below `min_probability`, in [0, 1], become null.

    Without `predictions`, rules alone find names and pronouns.
    """
    quotations, kinds = segments.quotations, segments.kinds
    words = Words(text, segments, predictions)
    names = find_names(words, NameWords(words))
    people, types, member_of = find_people(words, names)
    roster = Roster(people, types)
    sections = find_sections(words, segments.blocks)
    name_narrators(words, sections, roster, names, member_of)
    sections = merge_sections(sections)
    kinship = Kinship(words, names, member_of, people)
    references = References(words, roster, names, member_of, sections, kinship)
    walked = SpeakerWalk(references, quotations, kinds).run()
    settled = apply_introductions(references, settle_exchanges(walked, quotations, kinds), quotations)
    decisions = find_addressees(settled, quotations, kinds)
    type_of = {m: t for t, kind in enumerate(types) for m in kind.mentions}
    draft = Draft(
        words=words,
        roster=roster,
        people=people,
        types=types,
        names=names,
        type_of=[type_of[m] for m in range(len(names))],
        member_of=member_of,
        pronouns=references.pronouns,
        nominals=references.nominals,
        quotations=quotations,
        kinds=kinds,
        nested=segments.nested,
        decisions=decisions,
        sections=sections,
    )
    return write_layers(draft, min_probability)
