"""What a character's counts say, taken anew from the mentions and quotations."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection

from msgspec.structs import replace

from storyworld.story import Character, Quote, Story


def recounted(story: Story, ids: Collection[str]) -> Story:
    """Return the story with the counts of some characters, and where they are first and last mentioned, made true."""
    if story.characters is None or not ids:
        return story
    starts: dict[str, list[int]] = {id_: [] for id_ in ids}
    for mention in story.mentions or ():
        if mention.entity in starts:
            starts[mention.entity].append(mention.start)
    spoken: dict[str, list[Quote]] = {id_: [] for id_ in ids}
    for quote in story.quotes or ():
        if quote.speaker in spoken:
            spoken[quote.speaker].append(quote)

    def counted(person: Character) -> Character:
        if person.id not in starts:
            return person
        return replace(
            person,
            n_mentions=len(starts[person.id]),
            n_quotes=len(spoken[person.id]),
            n_words_spoken=sum(_n_words(story, quote) for quote in spoken[person.id]),
            first=min(starts[person.id], default=None),
            last=max(starts[person.id], default=None),
        )

    return replace(story, characters=tuple(map(counted, story.characters)))


def in_order(story: Story) -> Story:
    """Return the story with its characters and places in order, most mentioned first."""
    people, places = story.characters, story.places
    if people is not None:
        people = tuple(sorted(people, key=lambda person: (-person.n_mentions, -person.n_quotes)))
    if places is not None:
        places = tuple(sorted(places, key=lambda place: -place.n_mentions))
    return replace(story, characters=people, places=places)


def _n_words(story: Story, quote: Quote) -> int:
    """Count the words of a quotation that begin with a letter or a digit."""
    if story.tokens is None:
        return sum(any(map(str.isalnum, word)) for word in story.text[quote.start : quote.end].split())
    first = bisect_left(story.tokens.start, quote.start)
    last = bisect_right(story.tokens.end, quote.end)
    return sum(story.text[start].isalnum() for start in story.tokens.start[first:last])
