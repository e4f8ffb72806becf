"""The cast beside the text: who they are, how much they say, and what the marks in the text mean."""

from collections.abc import Iterable, Iterator, Mapping

from storyworld.explorer.digest import CastRow, Digest, Speech, counted
from storyworld.explorer.markup import escaped
from storyworld.explorer.storytext import NOBODY
from storyworld.story import UNSPOKEN, Story

MAX_ALIASES = 4


def cast_panel(story: Story, glance: Digest, colours: Mapping[str, str]) -> Iterator[str]:
    """Yield the panel. `colours` are the classes of characters by id; people and then places are numbered."""
    n_people = len(glance.cast or ()) + len(glance.others)
    yield '<aside aria-label="Cast">\n<details id="cast" open>\n'
    yield f"<summary>Cast ({n_people:,})</summary>\n<ol>\n"
    for row in glance.cast or ():
        yield _person(row, colours)
    n_unattributed = _n_unattributed(story)
    if n_unattributed:
        yield _entry(NOBODY, "kn", "No safe speaker", [counted(n_unattributed, "line")])
    yield "</ol>\n"
    if glance.others:
        yield f'<details class="more"><summary>and {len(glance.others):,} more</summary>\n<ol>\n'
        for row in glance.others:
            yield _person(row, colours)
        yield "</ol>\n</details>\n"
    if story.places:
        yield "<h2>Places</h2>\n<ul>\n"
        for i, place in enumerate(story.places, start=len(story.characters or ())):
            yield _entry(str(i), "kn", place.name, [counted(place.n_mentions, "mention")])
        yield "</ul>\n"
    if glance.speech:
        yield from _key(glance.speech, n_unattributed)
    yield "</details>\n</aside>\n"


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
    return _entry(str(row.index), colours[person.id], person.name, facts, also)


def _n_unattributed(story: Story) -> int:
    """Count all that somebody says, thinks or writes without our knowing who."""
    known = {person.id for person in story.characters or ()}
    return sum(quote.kind not in UNSPOKEN and quote.speaker not in known for quote in story.quotes or ())


def _entry(key: str, colour: str, name: str, facts: Iterable[str], also: Iterable[str] = ()) -> str:
    # A number stays with its noun at the end of a line.
    shown = " · ".join(escaped(fact).replace(" ", "\N{NO-BREAK SPACE}") for fact in facts if fact)
    names = ", ".join(escaped(alias) for alias in also)
    return (
        f'<li class="person {colour}" data-c="{key}"><button type="button" aria-expanded="false">'
        f'<span class="name">{escaped(name)}</span> <span class="facts">{shown}</span>'
        + (f' <span class="facts">also {names}</span>' if names else "")
        + '</button><ol class="lines" hidden></ol></li>\n'
    )


def _key(speech: Speech, n_unattributed: int) -> Iterator[str]:
    samples = [
        ("un", "no safe speaker", n_unattributed),
        ("guess", "a guess", speech.n_guesses),
        ("thought", "thought", speech.n_thoughts),
        ("message", "written", speech.n_messages),
    ]
    shown = [f'<span class="{style}">{label}</span>' for style, label, n in samples if n]
    if shown:
        yield f'<p class="key">{" ".join(shown)}</p>\n'
    yield '<p class="key keyboard">Point at a line to see who says it. With the keyboard: Tab goes into '
    yield "the text, arrows from line to line, Enter to the speaker, Escape back.</p>\n"
