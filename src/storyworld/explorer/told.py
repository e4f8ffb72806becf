"""Where the text tells what: from which position on a reader knows somebody, a name, a pronoun.

A position is a code point. A reader who has read up to `p` knows whatever is told at a position of `p` or less.
Nothing here looks ahead: a name that comes late stays unknown until the words that hold it.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from storyworld.spans import Span
from storyworld.story import AliasKind, Character, Mention, Quote, Story

SOMEBODY, NARRATOR = "Somebody", "The narrator"
# How well a kind of name tells who is meant. The name that the cast list gives in the end outdoes them all.
RANKS: dict[AliasKind, int] = {"name": 4, "title": 4, "nickname": 3, "variant": 3, "role": 2}
DESCRIPTION_RANK, FINAL_RANK = 1, 9
# A description with a clause of its own is no name to put on a card.
MAX_DESCRIPTION = 32
# All the forms of a pronoun; of others those count that the pair itself names, such as "xe/xem".
PRONOUN_FORMS = {
    "he": "he him his himself",
    "she": "she her hers herself",
    "they": "they them their theirs themself themselves",
    "it": "it its itself",
}


class Told(Struct, frozen=True, order=True):
    """Words, and the position from which on a reader knows them."""

    position: int
    words: str


class Telling(Struct, frozen=True):
    """What the text tells about one person, and where.

    `labels` are the best names so far, in order: from each one's position on it stands for the person, until the next.
    """

    first: int
    labels: tuple[Told, ...]
    aliases: tuple[Told, ...]
    pronouns: Told | None
    narrates: int | None


class Teller:
    """Looks up what a story tells about its people; the mentions are sorted once."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._mentions: dict[str, list[Mention]] = {}
        for mention in story.mentions or ():
            if mention.entity is not None:
                self._mentions.setdefault(mention.entity, []).append(mention)
        for found in self._mentions.values():
            found.sort(key=lambda mention: mention.end)
        self._alias_lists = {person.id: person.aliases for person in story.characters or ()}
        self._alias_lists |= {place.id: place.aliases for place in story.places or ()}
        self._lines: dict[str, list[int]] = {}
        for quote in story.quotes or ():
            if quote.speaker is not None:
                self._lines.setdefault(quote.speaker, []).append(told_by(quote))

    def mentions(self, entity: str) -> Sequence[Mention]:
        """Return the mentions of a person or place, by where they end."""
        return self._mentions.get(entity, ())

    def lines(self, person: str) -> Sequence[int]:
        """Return where a reader learns that somebody speaks, line by line."""
        return self._lines.get(person, ())

    def telling(self, person: Character) -> Telling:
        """Return what is told about one person, and where."""
        aliases = self._aliases(person)
        first = self._first(person)
        labels = tuple(_best_so_far(sorted(self._candidates(person, aliases)), first, self._unnamed(person)))
        return Telling(first, labels, aliases, self._pronouns(person), self._narrates(person, first))

    def _first(self, person: Character) -> int:
        found = [mention.end for mention in self.mentions(person.id)[:1]]
        return min((*found, *self.lines(person.id)[:1]), default=len(self._story.text))

    def _unnamed(self, person: Character) -> str:
        return NARRATOR if person.is_narrator else SOMEBODY

    def _aliases(self, person: Character) -> tuple[Told, ...]:
        return tuple(sorted(Told(self.first_told(person.id, alias.text), alias.text) for alias in person.aliases))

    def first_told(self, entity: str, words: str) -> int:
        """Return where the text first calls an entity so; its end where it never does in these words.

        Evidence outweighs mentions: where a name is shown to be somebody's only late, earlier uses of it told nothing.
        """
        folded = _folded(words)
        for calls in (self._shown(entity), self._used(entity)):
            found = [end for called, end in calls if called == folded]
            if found:
                return min(found)
        return len(self._story.text)

    def _shown(self, entity: str) -> Iterator[tuple[str, int]]:
        """Yield the names that evidence gives an entity, in aliases and in headers, and where each ends."""
        for alias in self._alias_lists.get(entity, ()):
            yield from ((_folded(alias.text), end) for _, end in alias.evidence)
        text = self._story.text
        for section in self._story.narration or ():
            if section.narrator == entity:
                yield from ((_folded(text[start:end]), end) for start, end in section.evidence)

    def _used(self, entity: str) -> Iterator[tuple[str, int]]:
        """Yield what mentions call an entity, and where each ends."""
        text = self._story.text
        for mention in self.mentions(entity):
            if mention.form != "pronoun":
                yield _folded(text[mention.start : mention.end]), mention.end

    def _candidates(self, person: Character, aliases: Sequence[Told]) -> Iterator[tuple[int, int, str]]:
        """Yield position, rank (negative, so that the better of two told together comes first) and words."""
        kinds = {alias.text: alias.kind for alias in person.aliases}
        yield from ((told.position, -RANKS[kinds[told.words]], told.words) for told in aliases)
        yield self._final(person), -FINAL_RANK, person.name
        for mention in self.mentions(person.id):
            words = " ".join(self._story.text[mention.start : mention.end].split())
            if mention.form == "nominal" and len(words) <= MAX_DESCRIPTION:
                yield mention.end, -DESCRIPTION_RANK, words
                break

    def _final(self, person: Character) -> int:
        """Return where the name of the cast list is told: in one piece, or when its last word is."""
        whole = self.first_told(person.id, person.name)
        if whole < len(self._story.text):
            return whole
        called = {words for words, _ in (*self._shown(person.id), *self._used(person.id))}
        calls = [(words.split(), self.first_told(person.id, words)) for words in called]
        ends = [
            min((end for words, end in calls if word in words), default=len(self._story.text))
            for word in _folded(person.name).split()
        ]
        return max(ends, default=whole)

    def _pronouns(self, person: Character) -> Told | None:
        if person.pronouns is None:
            return None
        parts = person.pronouns.casefold().split("/")
        forms = {form for part in parts for form in PRONOUN_FORMS.get(part, part).split()}
        for mention in self.mentions(person.id):
            if mention.form == "pronoun" and _folded(self._story.text[mention.start : mention.end]) in forms:
                return Told(mention.end, person.pronouns)
        return Told(len(self._story.text), person.pronouns)

    def _narrates(self, person: Character, first: int) -> int | None:
        told = [
            max(narrator_told(section.start, section.evidence), first)
            for section in self._story.narration or ()
            if section.narrator == person.id
        ]
        return min(told, default=first if person.is_narrator else None)


def narrator_told(start: int, evidence: Sequence[tuple[int, int]]) -> int:
    """Return where a reader learns who "I" is: with the section itself, or with the first words that show it."""
    return max(start, min((end for _, end in evidence), default=start))


def told_by(quote: Quote) -> int:
    """Return where a reader learns who speaks: after the line, and after the words that name the speaker."""
    return max(quote.end, quote.cue.end) if quote.cue is not None else quote.end


def words_told(text: str, words: str, within: Span) -> int:
    """Return where a stretch has these words, in whatever case; its end where it has them in no such form."""
    part, folded = within.of(text), words.lower()
    # Lowering a few letters makes them two; positions would be wrong then.
    at = part.lower().find(folded) if len(part.lower()) == len(part) else part.find(words)
    return within.start + at + len(words) if at >= 0 else within.end


def _best_so_far(candidates: Sequence[tuple[int, int, str]], first: int, unnamed: str) -> Iterator[Told]:
    best_rank, best = 0, unnamed
    if not candidates or candidates[0][0] > first:
        yield Told(first, unnamed)
    for position, negative_rank, words in candidates:
        is_fuller = -negative_rank == best_rank and set(best.casefold().split()) < set(words.casefold().split())
        if -negative_rank > best_rank or is_fuller:
            best_rank, best = -negative_rank, words
            yield Told(position, words)


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())
