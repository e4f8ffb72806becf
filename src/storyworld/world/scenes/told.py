"""What is known of a story when its scenes are read, and which of it is told as having been before."""

from collections.abc import Sequence

from msgspec import Struct

from storyworld.story import Character, Event, Mention, Narration, Quote
from storyworld.world.language.words import Words


class Told(Struct, frozen=True):
    """What is known of a story when its scenes are looked for."""

    mentions: Sequence[Mention]
    characters: Sequence[Character]
    place_ids: frozenset[str]
    quotes: Sequence[Quote]
    events: Sequence[Event]
    narration: Sequence[Narration]


def told_as_earlier(words: Words, narration: Sequence[Narration]) -> frozenset[int]:
    """Return the verbs that tell what was before: he had gone; in a story told in the present tense, he went."""
    trees = words.predictions
    if trees is None:
        return frozenset()
    found = {
        int(trees.head[i])
        for i in range(words.n)
        if words.lower[i] in {"had", "'d"} and trees.relation[i] == "aux" and trees.head[i] >= 0
    }
    found |= {
        i
        for i in range(words.n)
        if trees.relation[i] == "conj" and trees.xpos[i] == "VBN" and int(trees.head[i]) in found
    }
    for section in narration:
        if section.tense == "present":
            first, last = words.within(section.start, section.end)
            found |= {i for i in range(first, last) if trees.xpos[i] == "VBD"}
    return frozenset(found)


def told_as_ever(words: Words, narration: Sequence[Narration]) -> frozenset[int]:
    """Return the verbs that tell what always is: in a story told in the past tense, he works there."""
    trees = words.predictions
    if trees is None:
        return frozenset()
    return frozenset(
        i
        for section in narration
        if section.tense == "past"
        for i in range(*words.within(section.start, section.end))
        if words.quote[i] < 0 and trees.xpos[i] in {"VBP", "VBZ"}
    )
