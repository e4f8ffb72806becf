"""Which predicted mention stands for a stretch whose people a corpus tells."""

from storyworld.gold.overlaps import Overlaps
from storyworld.gold.work import GoldReference
from storyworld.story import Mention


def mention_of(reference: GoldReference, lookup: Overlaps[Mention]) -> Mention | None:
    """Return the longest predicted mention within the stretch, best at its end: "my father", not its "my".

    Without any, it is the shortest around the stretch whose head is in it.
    """
    found = lookup.of(reference)
    within = [mention for mention in found if reference.start <= mention.start and mention.end <= reference.end]
    if within:
        return min(within, key=lambda mention: (mention.end != reference.end, mention.start - mention.end))
    around = [
        mention for mention in found if reference.start <= mention.head_start and mention.head_end <= reference.end
    ]
    return min(around, key=lambda mention: (mention.end - mention.start, mention.start), default=None)
