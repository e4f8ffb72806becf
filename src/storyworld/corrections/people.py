"""Whom a name means in a story."""

from difflib import get_close_matches

from storyworld.corrections.kinds import Who
from storyworld.corrections.misfits import MisfitError
from storyworld.corrections.textquotes import Finder, TextQuote
from storyworld.spans import Span, overlap
from storyworld.story import Character, Story

FIRST_PERSON = frozenset({"i", "me", "my", "mine", "myself"})
_MAX_LISTED = 6


def find_person(story: Story, who: Who, finder: Finder | None = None) -> Character:
    """Return the person who is meant. Raises MisfitError where nobody is, or where several may be."""
    name = who if isinstance(who, str) else who.name
    found = called(story, name)
    if not isinstance(who, str):
        quote = TextQuote(exact=who.at) if isinstance(who.at, str) else who.at
        at_place = _meant_at(story, (finder or Finder(story.text)).find(quote))
        found = [person for person in found if person.id in at_place] or [
            person for person in story.characters or () if person.id in at_place
        ]
    if not found:
        raise MisfitError(f"nobody is called {name}{_instead(story, name)}")
    if len(found) > 1:
        raise MisfitError(f"{len(found)} people are called {name}")
    return found[0]


def called(story: Story, name: str) -> list[Character]:
    """Return the people shown under a name, else those whom the text calls by it, in the order of first mention."""
    wanted = alike(name)
    people = story.characters or ()
    found = [person for person in people if alike(person.name) == wanted]
    found = found or [person for person in people if any(alike(alias.text) == wanted for alias in person.aliases)]
    return sorted(found, key=lambda person: len(story.text) if person.first is None else person.first)


def alike(name: str) -> str:
    """Return a name in the form in which names are compared: case, white space and the apostrophe do not count."""
    return " ".join(name.replace("’", "'").casefold().split())


def _meant_at(story: Story, place: Span) -> set[str]:
    """Return whom the mentions at a place mean; where there is none, or it is a line, who says the words."""
    mentions = [mention for mention in story.mentions or () if mention.entity and overlap(mention, place)]
    if not any(mention.start == place.start and mention.end == place.end for mention in mentions):
        lines = [quote for quote in story.quotes or () if quote.start == place.start and place.end <= quote.end]
        said = {quote.speaker for quote in lines if quote.speaker is not None}
        if said:
            return said
    best = max((overlap(mention, place) for mention in mentions), default=0)
    # Of a mention within another of the same overlap, the tighter one is meant.
    tightest = min((mention.end - mention.start for mention in mentions if overlap(mention, place) == best), default=0)
    meant = {
        mention.entity
        for mention in mentions
        if overlap(mention, place) == best and mention.end - mention.start == tightest
    }
    speakers = {quote.speaker for quote in story.quotes or () if quote.speaker and overlap(quote, place)}
    return {id_ for id_ in meant or speakers if id_ is not None}


def _instead(story: Story, name: str) -> str:
    """Suggest who may have been meant."""
    names = {alike(person.name): person.name for person in reversed(story.characters or ()) if not person.members}
    names |= {
        alike(alias.text): alias.text
        for person in story.characters or ()
        for alias in person.aliases
        if not person.members
    }
    close = [names[key] for key in get_close_matches(alike(name), names, n=3, cutoff=0.5)]
    close = close or [person.name for person in (story.characters or ())[:_MAX_LISTED] if not person.members]
    return f"; there are {', '.join(close)}" if close else ""
