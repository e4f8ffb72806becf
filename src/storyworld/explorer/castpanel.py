"""The cast for browsers without script: who is in the story, all of it, as a plain list."""

from collections.abc import Iterable, Iterator, Mapping

from storyworld.explorer.digest import CastRow, Digest, counted
from storyworld.explorer.markup import escaped
from storyworld.story import Story

MAX_ALIASES = 4


def plain_cast(story: Story, glance: Digest, colours: Mapping[str, str]) -> Iterator[str]:
    """Yield the list. It hides nothing that comes late, and says so."""
    yield '<noscript>\n<aside class="plaincast" aria-label="Cast">\n<h2>Cast</h2>\n'
    yield "<p>This list is of the whole story. With JavaScript it would tell no more than you have read.</p>\n<ol>\n"
    for row in (*(glance.cast or ()), *glance.others):
        yield _person(row, colours)
    yield "</ol>\n"
    if glance.tellings:
        yield "<h2>How it is told</h2>\n<ul>\n"
        for told in glance.tellings:
            yield f"<li>{escaped(told.phrase)} ({counted(told.n_words, 'word')})</li>\n"
        yield "</ul>\n"
    if story.places:
        yield "<h2>Places</h2>\n<ul>\n"
        for place in story.places:
            yield _entry("kn", place.name, [counted(place.n_mentions, "mention")])
        yield "</ul>\n"
    yield "</aside>\n</noscript>\n"


def _person(row: CastRow, colours: Mapping[str, str]) -> str:
    person = row.character
    facts = [
        "tells the story" if person.is_narrator else "",
        person.pronouns or "",
        counted(person.n_quotes, "line") if person.n_quotes else "",
        counted(person.n_mentions, "mention"),
    ]
    also = list(row.also_called[:MAX_ALIASES])
    if len(row.also_called) > MAX_ALIASES:
        also.append(f"{len(row.also_called) - MAX_ALIASES:,} more")
    return _entry(colours[person.id], person.name, facts, also)


def _entry(colour: str, name: str, facts: Iterable[str], also: Iterable[str] = ()) -> str:
    # A number stays with its noun at the end of a line.
    shown = " · ".join(escaped(fact).replace(" ", "\N{NO-BREAK SPACE}") for fact in facts if fact)
    names = ", ".join(escaped(alias) for alias in also)
    return (
        f'<li class="{colour}"><span class="name">{escaped(name)}</span> <span class="facts">{shown}</span>'
        + (f' <span class="facts">also {names}</span>' if names else "")
        + "</li>\n"
    )
