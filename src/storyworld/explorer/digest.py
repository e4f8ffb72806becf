"""What one says about a story at a glance: its length, how it is told, its cast, what was set aside."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import PurePath

from msgspec import Struct

from storyworld.spans import Span, SpanIndex
from storyworld.story import UNSPOKEN, Block, BlockKind, Character, Narration, Quote, Story

# Adults read fiction in English silently at 260 words a minute on average (Brysbaert 2019, 190 studies).
WORDS_PER_MINUTE = 260
# Someone who never speaks and is mentioned less than this is no more than a passer-by in a list.
FEW_MENTIONS = 3
N_PARTNERS = 2
N_FIRST_WORDS = 8

# Below this a speaker is hardly likelier than somebody else, and is shown as a guess.
GUESS_BELOW = 0.6
# Relations, and through whose eyes it is told, are "perhaps" so below this.
DOUBTFUL_BELOW = 0.75
SET_ASIDE: dict[BlockKind, tuple[str, str]] = {
    "metadata": ("header", "headers"),
    "summary": ("summary", "summaries"),
    "disclaimer": ("disclaimer", "disclaimers"),
    "authors_note": ("author's note", "author's notes"),
}
_WORD = re.compile(r"\S*\w\S*")
# "Summary" or "End Notes:", of their own above what they name; a header of one line has more words, or a value.
_LABEL = re.compile(r"\s*[^\s:]+(?:\s+[^\s:]+){0,4}:?\s*")
_OPENING_MARKS = frozenset("\"'“”„‟‘’‚«»‹›")
_ARTICLE = re.compile(r"^(the|an?)\s+")
_ORDINAL_PERSON = {
    "first": "in the first person",
    "second": "in the second person",
    "third": "in the third person",
}


class CastRow(Struct, frozen=True):
    """One person as a list shows them. `index` is the place in `Story.characters`."""

    index: int
    character: Character
    also_called: tuple[str, ...]
    talks_with: tuple[str, ...]


class Telling(Struct, frozen=True):
    """One way in which the story is told, as a phrase, and how much of it is told so."""

    phrase: str
    n_sections: int
    n_words: int


class TellingPart(Struct, frozen=True):
    """A piece of the phrase for how a section is told: words, or the id of a person whose name goes there."""

    words: str = ""
    id: str = ""


class SetAside(Struct, frozen=True):
    """A run of neighbouring blocks of one kind that are not the story: a note, a header."""

    kind: BlockKind
    first_words: str


class Speech(Struct, frozen=True):
    """How many lines there are, how many of them have no speaker or a guess, and how many are thought or written."""

    n_lines: int
    n_unattributed: int
    n_thoughts: int
    n_messages: int
    n_guesses: int = 0


class Digest(Struct, frozen=True, kw_only=True):
    """A story at a glance. A part whose layer was not computed is None."""

    title: str | None
    authors: tuple[str, ...]
    n_words: int
    reading_time: str
    tellings: tuple[Telling, ...] | None
    cast: tuple[CastRow, ...] | None
    others: tuple[CastRow, ...]
    speech: Speech | None
    set_aside: tuple[SetAside, ...]


def digest(story: Story) -> Digest:
    """Sum up a story from its layers alone."""
    n_words = sum(count_words(story, block.start, block.end) for block in told_stretches(story))
    rows = _cast(story)
    return Digest(
        title=story.metadata.title or _title_block(story) or _file_name(story),
        authors=story.metadata.authors or (),
        n_words=n_words,
        reading_time=_reading_time(n_words),
        tellings=_tellings(story),
        cast=None if rows is None else tuple(row for row in rows if _matters(row.character)),
        others=tuple(row for row in rows or () if not _matters(row.character)),
        speech=_speech(story),
        set_aside=_set_aside(story),
    )


def count_words(story: Story, start: int, end: int) -> int:
    """Count the words between white space that hold a letter or a digit."""
    return sum(1 for _ in _WORD.finditer(story.text, start, end))


def _reading_time(n_words: int) -> str:
    n_minutes = max(1, round(n_words / WORDS_PER_MINUTE))
    # Two hours are more plainly said in minutes than rounded to hours; more are not.
    n, unit = (n_minutes, "minute") if n_minutes <= 120 else (round(n_minutes / 60), "hour")
    return f"about {counted(n, unit)} to read"


def counted(n: int, noun: str) -> str:
    """Return a number with its noun, for example "1 line" or "1,200 lines"."""
    return f"{n:,} {noun}{'' if n == 1 else 's'}"


def _title_block(story: Story) -> str | None:
    titles = (story.text[block.start : block.end] for block in story.blocks if block.kind == "title")
    return next((" ".join(title.split()) for title in titles), None)


def _file_name(story: Story) -> str | None:
    path = story.source.path
    return PurePath(path).name if path is not None and path != "-" else None


def told_stretches(story: Story) -> list[Span]:
    """Return the stretches that are the story itself."""
    if not story.blocks:
        return [Span(0, len(story.text))]
    kinds = ("paragraph", "epigraph")
    return [Span(block.start, block.end) for block in story.blocks if block.kind in kinds]


def _matters(person: Character) -> bool:
    return person.n_quotes > 0 or person.n_mentions >= FEW_MENTIONS or person.is_narrator


def _cast(story: Story) -> list[CastRow] | None:
    if story.characters is None:
        return None
    names = {person.id: person.name for person in story.characters}
    partners: dict[str, Counter[str]] = {id_: Counter() for id_ in names}
    for quote in story.quotes or ():
        for addressee in quote.addressees:
            if quote.speaker in names and addressee in names and addressee != quote.speaker:
                partners[quote.speaker][addressee] += 1
                partners[addressee][quote.speaker] += 1
    return [
        CastRow(
            index=i,
            character=person,
            also_called=tuple(alias.text for alias in person.aliases if not _is_alike(alias.text, person.name)),
            talks_with=tuple(names[id_] for id_, _ in partners[person.id].most_common(N_PARTNERS)),
        )
        for i, person in enumerate(story.characters)
        if not person.members
    ]


def _is_alike(alias: str, name: str) -> bool:
    """Tell whether an alias is the name itself but for its letters' case or its article."""
    return _ARTICLE.sub("", alias.casefold()) == _ARTICLE.sub("", name.casefold())


def _tellings(story: Story) -> tuple[Telling, ...] | None:
    if story.narration is None:
        return None
    names = {person.id: person.name for person in story.characters or () if person.is_named}
    told = SpanIndex(told_stretches(story))
    sections: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for section in story.narration:
        phrase = _phrase(section, names)
        sections[phrase] += 1
        for block in told.touching(section.start, section.end):
            words[phrase] += count_words(story, max(section.start, block.start), min(section.end, block.end))
    return tuple(Telling(phrase, n, words[phrase]) for phrase, n in sections.items())


def _phrase(section: Narration, names: Mapping[str, str]) -> str:
    return "".join(names[part.id] if part.id else part.words for part in telling_parts(section, names))


def telling_parts(section: Narration, named: Collection[str]) -> Iterator[TellingPart]:
    """Put a section's telling in words, for example "in the first person by ", somebody, ", in the past tense".

    Whoever is not among `named`, by id, is nobody that has a name.
    """
    if section.person is None:
        yield TellingPart("in a person that is not clear")
    else:
        yield TellingPart(_ORDINAL_PERSON[section.person])
        if section.narrator in named:
            yield from (TellingPart(" by "), TellingPart(id=section.narrator or ""))
        elif section.person == "first":
            yield TellingPart(" by someone who is not named")
    if section.tense is not None:
        yield TellingPart(f", in the {section.tense} tense")
    if section.focalizer in named and section.focalizer != section.narrator:
        perhaps = "perhaps " if section.probability < DOUBTFUL_BELOW else ""
        yield from (TellingPart(f", {perhaps}through the eyes of "), TellingPart(id=section.focalizer or ""))


def _speech(story: Story) -> Speech | None:
    if story.quotes is None:
        return None
    lines = [quote for quote in story.quotes if quote.kind not in UNSPOKEN]
    kinds = Counter(quote.kind for quote in lines)
    n_unattributed = sum(1 for quote in lines if quote.speaker is None)
    return Speech(len(lines), n_unattributed, kinds["thought"], kinds["message"], sum(map(is_guess, lines)))


def is_guess(quote: Quote) -> bool:
    """Tell whether a quotation has a speaker that is hardly likelier than somebody else."""
    return quote.speaker is not None and quote.probability < GUESS_BELOW


def _set_aside(story: Story) -> tuple[SetAside, ...]:
    runs = (run for run in block_runs(story) if run[-1].kind in SET_ASIDE)
    return tuple(SetAside(run[-1].kind, run_opening(story, run)) for run in runs)


def block_runs(story: Story, blocks: Sequence[Block] | None = None) -> Iterator[list[Block]]:
    """Yield the runs of neighbouring blocks of one kind, that of their last; a label goes with what it stands above."""
    label: list[Block] = []
    for kind, blocks_of_kind in groupby(story.blocks if blocks is None else blocks, key=lambda block: block.kind):
        run = [*blocks_of_kind]
        if label and kind not in SET_ASIDE:
            yield label
            label = []
        run, label = label + run, []
        if kind == "metadata" and len(run) == 1 and _LABEL.fullmatch(story.text[run[0].start : run[0].end]):
            label = run
        else:
            yield run
    if label:
        yield label


def run_opening(story: Story, run: Sequence[Block]) -> str:
    """Return the first words of a run, without its label; a block may be no more than a label, such as "Rating:"."""
    first = next(block for block in run if block.kind == run[-1].kind)
    return first_words(story.text[first.start : run[-1].end])


def in_marks(words: str) -> str:
    """Return words in quotation marks, but for those that begin with one."""
    return words if words[:1] in _OPENING_MARKS else f"“{words}”"


def first_words(text: str, n_words: int = N_FIRST_WORDS) -> str:
    """Return the first words of a text on one line, with an ellipsis where there are more."""
    words = text.split(maxsplit=n_words)
    return " ".join(words[:n_words]) + ("…" if len(words) > n_words else "")
