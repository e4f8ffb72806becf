"""Small texts, read, as the names and words that a test can assert."""

from functools import cached_property

from storyworld.pipeline import read_text
from storyworld.settings import Settings
from storyworld.story import Character, Quote, Story


class Retold:
    """A text as read. People are called by their names rather than by their ids."""

    def __init__(self, text: str, settings: Settings | None = None) -> None:
        self.story: Story = read_text(text, settings)
        self.text = self.story.text

    @cached_property
    def cast(self) -> dict[str, Character]:
        characters = self.story.characters or ()
        found = {character.name: character for character in characters}
        assert len(found) == len(characters), "two characters of one name"
        return found

    @cached_property
    def quotes(self) -> tuple[Quote, ...]:
        return self.story.quotes or ()

    @property
    def speakers(self) -> list[str | None]:
        """Who speaks each quotation, in order."""
        return [self.name(quote.speaker) for quote in self.quotes]

    @property
    def hearers(self) -> list[list[str | None]]:
        """To whom each quotation is said, in order."""
        return [[self.name(id_) for id_ in quote.addressees] for quote in self.quotes]

    @property
    def cues(self) -> list[str | None]:
        """The words that say who speaks each quotation, in order."""
        return [None if quote.cue is None else quote.cue.of(self.text) for quote in self.quotes]

    @property
    def named(self) -> set[str]:
        """The names of everybody who has one."""
        return {character.name for character in self.cast.values() if character.is_named and not character.members}

    @property
    def places(self) -> set[str]:
        return {place.name for place in self.story.places or ()}

    def name(self, id_: str | None) -> str | None:
        return None if id_ is None else self.story.character(id_).name

    def aliases(self, name: str) -> dict[str, str]:
        """The names that a person goes by, with the kind of each."""
        return {alias.text: alias.kind for alias in self.cast[name].aliases}

    def meant(self, words: str, within: str) -> str | None:
        """Whom the mention `words` inside the only occurrence of `within` means."""
        assert self.text.count(within) == 1, f"{within!r} stands {self.text.count(within)} times"
        start = self.text.index(within) + within.index(words)
        found = [m for m in self.story.mentions or () if (m.start, m.end) == (start, start + len(words))]
        assert len(found) == 1, f"{words!r} is no mention"
        return self.name(found[0].entity)
