"""From what somebody types to what a correction says: which person, which line."""

import re

from storyworld.corrections.kinds import Named, Who, in_marks
from storyworld.corrections.misfits import MisfitError
from storyworld.corrections.people import called, find_person
from storyworld.corrections.textquotes import TextQuote, fold, quoted
from storyworld.errors import CorrectionsError
from storyworld.spans import Span, Spanned
from storyworld.story import UNSPOKEN, Character, Quote, Story

_NUMBERED = re.compile(r"(.+)#(\d+)")
_MAX_LISTED = 6
_AROUND = 24


def choose_person(story: Story, name: str) -> Who:
    """Return how to refer to the person called `name`, or to the Nth in the story for `name#N`.

    Raises CorrectionsError where nobody is called so, or several people are.
    """
    found = called(story, name)
    numbered = _NUMBERED.fullmatch(name)
    if not found and numbered is not None:
        found = called(story, numbered[1])
        number = int(numbered[2])
        if 1 <= number <= len(found):
            return found[0].name if len(found) == 1 else _at_first_mention(story, found[number - 1])
    if len(found) > 1:
        people = ", ".join(f"{name}#{n} ({_first_words(story, one)})" for n, one in enumerate(found[:_MAX_LISTED], 1))
        more = f" and {len(found) - _MAX_LISTED} more" if len(found) > _MAX_LISTED else ""
        raise CorrectionsError(f"{len(found)} people are called {name}; write which you mean: {people}{more}.")
    try:
        return find_person(story, name).name
    except MisfitError as error:
        raise CorrectionsError(f"Cannot do that: {error}.") from error


def choose_line(story: Story, words: str, nth: int | None = None) -> TextQuote:
    """Return the place of the line with `words` in it, the `nth` from 1 where there are several.

    Raises CorrectionsError where there is no such line, or several and no `nth`.
    """
    wanted = fold(words)[0].strip()
    found = [quote for quote in story.quotes or () if wanted and wanted in fold(_words(story, quote))[0]]
    # Of a title within a speech, the speech is the line.
    found = [quote for quote in found if quote.kind not in UNSPOKEN] or found
    if not found:
        raise CorrectionsError(f"No line has the words {in_marks(words)} in it; copy them from the text.")
    if nth is not None and nth > len(found):
        raise CorrectionsError(f"Only {len(found)} lines have the words {in_marks(words)} in them.")
    if nth is None and len(found) > 1:
        lines = ", ".join(f"{n} {in_marks(_words(story, quote))}" for n, quote in enumerate(found[:_MAX_LISTED], 1))
        more = f" and {len(found) - _MAX_LISTED} more" if len(found) > _MAX_LISTED else ""
        raise CorrectionsError(
            f"{len(found)} lines have the words {in_marks(words)} in them; "
            f"give more of the line, or its number with --nth: {lines}{more}."
        )
    quote = found[(nth or 1) - 1]
    return quoted(story.text, Span(quote.start, quote.end))


def _words(story: Story, quote: Quote) -> str:
    return story.text[quote.start : quote.end]


def _first_place(story: Story, person: Character) -> Span | None:
    """Return what names a person first, else the first mention, else the first line."""
    mentions = [mention for mention in story.mentions or () if mention.entity == person.id]
    named = [mention for mention in mentions if mention.form != "pronoun"]
    spoken = [quote for quote in story.quotes or () if quote.speaker == person.id]
    places: list[Spanned] = [*named, *mentions, *spoken]
    return Span(places[0].start, places[0].end) if places else None


def _at_first_mention(story: Story, person: Character) -> Who:
    place = _first_place(story, person)
    return person.name if place is None else Named(name=person.name, at=quoted(story.text, place))


def _first_words(story: Story, person: Character) -> str:
    place = _first_place(story, person)
    if place is None:
        return "never mentioned"
    around = story.text[max(0, place.start - _AROUND) : place.end + _AROUND]
    return f"“…{' '.join(around.split())}…”"
