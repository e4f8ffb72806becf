from lxml import html
from msgspec.structs import replace

from storyworld.explorer.digest import GUESS_BELOW, digest
from storyworld.explorer.page import render
from storyworld.story import Story


def with_first_spoken_at(story: Story, probability: float) -> Story:
    quotes = list(story.quotes or ())
    first = next(i for i, quote in enumerate(quotes) if quote.speaker is not None and quote.kind == "speech")
    quotes = [replace(quote, probability=0.9) if quote.speaker is not None else quote for quote in quotes]
    quotes[first] = replace(quotes[first], probability=probability)
    return replace(story, quotes=tuple(quotes))


def n_guesses_on_page(story: Story) -> int:
    page = html.document_fromstring(render(story))
    return len(page.xpath("//article//*[contains(concat(' ', @class, ' '), ' guess ')]"))


def test_a_speaker_hardly_likelier_than_others_is_shown_as_a_guess(small_story: Story) -> None:
    story = with_first_spoken_at(small_story, GUESS_BELOW - 0.01)
    speech = digest(story).speech
    assert speech is not None
    assert speech.n_guesses == 1
    assert n_guesses_on_page(story) == 1


def test_a_likely_speaker_is_no_guess(small_story: Story) -> None:
    story = with_first_spoken_at(small_story, GUESS_BELOW)
    speech = digest(story).speech
    assert speech is not None
    assert speech.n_guesses == 0
    assert n_guesses_on_page(story) == 0
