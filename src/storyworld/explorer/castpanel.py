"""The cast beside the text: who they are, how much they say, and what the marks in the text mean."""

from collections.abc import Iterable, Iterator, Mapping

from storyworld.explorer.digest import CastRow, Digest, Speech
from storyworld.explorer.markup import escaped
from storyworld.story import Story

MAX_ALIASES = 4


def cast_panel(story: Story, glance: Digest, colours: Mapping[str, str]) -> Iterator[str]:
    """Yield the panel. `colours` are the classes of characters by id; people and then places are numbered."""
    n_people = len(glance.cast or ()) + len(glance.others)
    yield '<aside aria-label="Cast">\n<details id="cast" open>\n'
    yield f"<summary>Cast ({n_people:,})</summary>\n<ol>\n"
    for row in glance.cast or ():
        yield _person(row, colours)
    if glance.speech and glance.speech.n_unattributed:
        yield _nobody(glance.speech.n_unattributed)
    yield "</ol>\n"
    if glance.others:
        yield f'<details class="more"><summary>and {len(glance.others):,} more</summary>\n<ol>\n'
        for row in glance.others:
            yield _person(row, colours)
        yield "</ol>\n</details>\n"
    if story.places:
        yield "<h2>Places</h2>\n<ul>\n"
        for i, place in enumerate(story.places, start=n_people):
            yield _entry(str(i), "kn", place.name, [_count(place.n_mentions, "mention")])
        yield "</ul>\n"
    if glance.speech:
        yield from _key(glance.speech)
    yield "</details>\n</aside>\n"


def _person(row: CastRow, colours: Mapping[str, str]) -> str:
    person = row.character
    facts = [
        "tells the story" if person.is_narrator else "",
        person.pronouns or "",
        _count(person.n_quotes, "line") if person.n_quotes else "",
        _count(person.n_mentions, "mention"),
    ]
    also = list(row.also_called[:MAX_ALIASES])
    if len(row.also_called) > MAX_ALIASES:
        also.append(f"{len(row.also_called) - MAX_ALIASES:,} more")
    return _entry(str(row.index), colours[person.id], person.name, facts, also)


def _nobody(n_unattributed: int) -> str:
    return _entry("u", "kn", "No safe speaker", [_count(n_unattributed, "line")])


def _entry(key: str, colour: str, name: str, facts: Iterable[str], also: Iterable[str] = ()) -> str:
    shown = " · ".join(escaped(fact) for fact in facts if fact)
    names = ", ".join(escaped(alias) for alias in also)
    return (
        f'<li class="person {colour}" data-c="{key}"><button type="button" aria-expanded="false">'
        f'<span class="name">{escaped(name)}</span> <span class="facts">{shown}</span>'
        + (f' <span class="facts">also {names}</span>' if names else "")
        + '</button><ol class="lines" hidden></ol></li>\n'
    )


def _key(speech: Speech) -> Iterator[str]:
    samples = [
        ("un", "no safe speaker", speech.n_unattributed),
        ("thought", "thought", speech.n_thoughts),
        ("message", "written", speech.n_messages),
    ]
    shown = [f'<span class="{style}">{label}</span>' for style, label, n in samples if n]
    if shown:
        yield f'<p class="key">{" ".join(shown)}</p>\n'


def _count(n: int, noun: str) -> str:
    return f"{n:,} {noun}{'' if n == 1 else 's'}"
