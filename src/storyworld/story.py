"""The one central type: a story with its layers. Gold and predicted stories are the same type.

Every `start` and `end` is a half-open span of Unicode code points in `Story.text`. A layer that was not computed is
`None`; a layer that found nothing is empty.
"""

from pathlib import PurePath
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct, field

from storyworld.settings import Settings
from storyworld.spans import Span, SpanIndex

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

FORMAT: Final = "storyworld/1"

BlockKind = Literal[
    "title",
    "byline",
    "metadata",
    "summary",
    "disclaimer",
    "authors_note",
    "pov_header",
    "chapter_heading",
    "scene_break",
    "epigraph",
    "paragraph",
]
SourceKind = Literal["plain", "markdown", "html", "epub", "docx"]
Detected = Literal["ao3", "fanficfare", "fichub", "ffn", "gutenberg", "generic"]
MentionForm = Literal["name", "nominal", "pronoun"]
Category = Literal["PER", "FAC", "GPE", "LOC", "ORG", "VEH"]
AliasKind = Literal["name", "nickname", "title", "role", "variant"]
QuoteKind = Literal["speech", "thought", "message", "quoted", "scare"]
Attribution = Literal["explicit", "anaphoric", "implicit"]
Person = Literal["first", "second", "third"]
Tense = Literal["past", "present"]
Boundary = Literal["marked", "chapter", "inferred"]
RelationKind = Literal["romantic", "family", "friend", "colleague", "rival", "enemy", "other"]

UNSPOKEN: frozenset[QuoteKind] = frozenset({"scare", "quoted"})


class MadeBy(Struct, frozen=True, kw_only=True):
    """What wrote a story file: the library's version, the bundle's name (null without one) and the settings."""

    version: str
    bundle: str | None = None
    settings: Settings = field(default_factory=Settings)


class Source(Struct, frozen=True, kw_only=True):
    """Where the text came from. `path` is as given by the user, `-` for standard input, null for bytes."""

    path: str | None = None
    sha256: str
    kind: SourceKind
    detected: Detected = "generic"
    encoding: str | None = None


class Metadata(Struct, frozen=True, kw_only=True):
    """What the file says about the work, word for word; absent is null. Never evidence about the text."""

    title: str | None = None
    authors: tuple[str, ...] | None = None
    summary: str | None = None
    language: str | None = None
    fandoms: tuple[str, ...] | None = None
    relationships: tuple[str, ...] | None = None
    characters: tuple[str, ...] | None = None
    tags: tuple[str, ...] | None = None
    rating: str | None = None
    warnings: tuple[str, ...] | None = None
    series: str | None = None
    extra: dict[str, str] | None = None


class Block(Struct, frozen=True, kw_only=True):
    """A typed stretch of the text: a paragraph, a heading, a note.

    `names` is the person whom a POV header names. `recovered` marks a paragraph whose border the source lacks.
    `origin` leads back to a source that is not plain text: an element path for HTML and the parts of an EPUB, a
    paragraph for Word, a line range for Markdown. A scene break that nothing is drawn for covers empty lines.
    """

    start: int
    end: int
    kind: BlockKind
    names: Span | None = None
    recovered: bool = False
    origin: str | None = None


class Tokens(Struct, frozen=True, kw_only=True):
    """Words as columns of one length. `head` is a token index, -1 for a root; a column not computed is null."""

    start: tuple[int, ...]
    end: tuple[int, ...]
    lemma: tuple[str, ...] | None = None
    pos: tuple[str, ...] | None = None
    xpos: tuple[str, ...] | None = None
    head: tuple[int, ...] | None = None
    dep: tuple[str, ...] | None = None
    event: tuple[bool, ...] | None = None

    def __len__(self) -> int:
        return len(self.start)


class Mention(Struct, frozen=True, kw_only=True, gc=False):
    """Words that refer to somebody or some place. `entity` is null where it is not known whom they mean."""

    id: str
    start: int
    end: int
    head_start: int
    head_end: int
    form: MentionForm
    category: Category
    entity: str | None = None


class Alias(Struct, frozen=True, kw_only=True):
    """A name that a person or place goes by, how often, and where it is first seen."""

    text: str
    kind: AliasKind
    count: int
    evidence: tuple[tuple[int, int], ...] = ()


class Character(Struct, frozen=True, kw_only=True):
    """A person of the story. `first` and `last` are the starts of the first and last mention.

    `members` holds the ids of the people of a group; empty for one person. `corrected` says that a reader has put
    something right about this person.
    """

    id: str
    name: str
    aliases: tuple[Alias, ...] = ()
    pronouns: str | None = None
    is_named: bool = True
    is_narrator: bool = False
    n_mentions: int = 0
    n_quotes: int = 0
    n_words_spoken: int = 0
    first: int | None = None
    last: int | None = None
    members: tuple[str, ...] = ()
    corrected: bool = False


class Place(Struct, frozen=True, kw_only=True):
    """A place that the text names."""

    id: str
    name: str
    aliases: tuple[Alias, ...] = ()
    category: Category = "LOC"
    n_mentions: int = 0


class Quote(Struct, frozen=True, kw_only=True):
    """Words inside quotation marks, set off as speech by a dash, or behind a label. Marks are inside the span.

    A label, as in `Mara: on my way` or `[Mara] ok`, is outside of it: it is the cue. Such lines are messages, or in a
    script speech.

    `speaker` is null where no safe speaker is known, and always for kinds that nobody speaks (`quoted`, `scare`), whose
    `attribution` is null too. `cue` covers the words that name the speaker. `probability` is that of the speaker.
    `utterance` is the id of the first quotation of the same turn, its own id for that one; null where nobody speaks.
    `corrected` says that a reader has told who speaks or who is spoken to; a speaker so told has probability 1.
    """

    id: str
    start: int
    end: int
    kind: QuoteKind
    speaker: str | None = None
    addressees: tuple[str, ...] = ()
    attribution: Attribution | None = None
    cue: Span | None = None
    probability: float = 0.0
    utterance: str | None = None
    corrected: bool = False


class Event(Struct, frozen=True, kw_only=True, gc=False):
    """Something that is told as having happened, with the ids of who did it and to whom."""

    start: int
    end: int
    agent: str | None = None
    patient: str | None = None


class Narration(Struct, frozen=True, kw_only=True):
    """How one section is told. `narrator` is who "I" is; `evidence` are the spans that show it.

    `focalizer` is through whose eyes a section in third person is seen, null where nobody's or several people's, and
    `probability` how sure that is, in [0, 1], 0 without one.
    """

    start: int
    end: int
    person: Person | None = None
    tense: Tense | None = None
    narrator: str | None = None
    focalizer: str | None = None
    probability: float = 0.0
    evidence: tuple[tuple[int, int], ...] = ()


class ScenePlace(Struct, frozen=True, kw_only=True):
    """Where a scene takes place: the text's own words and, if it is a known place, its id."""

    name: str
    id: str | None = None


class Scene(Struct, frozen=True, kw_only=True):
    """A stretch with one time, one place and one set of people.

    An inferred border is told where the text marks no breaks, and else where plain words open a scene at a new place.
    Its `probability` is about how often a text marks such a place.
    """

    id: str
    start: int
    end: int
    place: ScenePlace | None = None
    time: str | None = None
    present: tuple[str, ...] = ()
    boundary: Boundary = "marked"
    probability: float = 1.0
    is_flashback: bool = False


class Encounter(Struct, frozen=True, kw_only=True):
    """What passes between two people in one scene.

    `n_lines` and `n_deeds` count both ways, from `a` to `b` and from `b` to `a`. `tone` is that of the lines, in
    [-1, 1] from hostile to tender, null where there are none. `evidence` are the lines and deeds.
    """

    scene: str
    a: str
    b: str
    n_lines: tuple[int, int] = (0, 0)
    n_deeds: tuple[int, int] = (0, 0)
    tone: float | None = None
    evidence: tuple[tuple[int, int], ...] = ()


class Relation(Struct, frozen=True, kw_only=True, rename={"begin": "from", "until": "to"}):
    """How `a` stands to `b` in the stretch `[from, to)` of the text (`begin` and `until` in Python).

    `role` is what `b` is to `a`, as the text says it (`mother`, `boss`), null where it does not.
    """

    a: str
    b: str
    kind: RelationKind
    role: str | None = None
    begin: int
    until: int
    probability: float
    evidence: tuple[tuple[int, int], ...] = ()


class Correction(Struct, frozen=True, kw_only=True):
    """One thing that a reader has put right. `problem` says why it no longer fits, null where it was applied."""

    what: str
    problem: str | None = None


class Story(Struct, frozen=True, kw_only=True):
    """A text and everything that is known about its world."""

    format: Literal["storyworld/1"] = FORMAT
    made_by: MadeBy
    source: Source
    metadata: Metadata = field(default_factory=Metadata)
    text: str
    blocks: tuple[Block, ...] = ()
    emphasis: tuple[tuple[int, int], ...] | None = None
    bold: tuple[tuple[int, int], ...] | None = None
    sentences: tuple[tuple[int, int], ...] | None = None
    tokens: Tokens | None = None
    mentions: tuple[Mention, ...] | None = None
    characters: tuple[Character, ...] | None = None
    places: tuple[Place, ...] | None = None
    quotes: tuple[Quote, ...] | None = None
    events: tuple[Event, ...] | None = None
    narration: tuple[Narration, ...] | None = None
    scenes: tuple[Scene, ...] | None = None
    encounters: tuple[Encounter, ...] | None = None
    relations: tuple[Relation, ...] | None = None
    corrections: tuple[Correction, ...] | None = None
    notices: tuple[str, ...] = ()

    def words(self, span: Span) -> str:
        """Return the text that a span covers."""
        return self.text[span.start : span.end]

    def character(self, id_: str) -> Character:
        """Return the character with this id. Raises KeyError when there is none."""
        for character in self.characters or ():
            if character.id == id_:
                return character
        raise KeyError(id_)

    @property
    def title(self) -> str | None:
        """The title that the file gives, else the one that stands above the text, else null."""
        above = (self.text[block.start : block.end] for block in self.blocks if block.kind == "title")
        return self.metadata.title or next((" ".join(words.split()) for words in above), None)

    @property
    def italics(self) -> tuple[tuple[int, int], ...]:
        """What of the emphasis is not in bold, in order."""
        bold = SpanIndex(Span(start, end) for start, end in self.bold or ())
        found = []
        for start, end in self.emphasis or ():
            for span in bold.touching(start, end):
                found.append((start, span.start))
                start = span.end  # noqa: PLW2901 - what is left
            found.append((start, end))
        return tuple((start, end) for start, end in found if start < end)

    def to_pandas(self, layer: str) -> "pd.DataFrame":
        """Return a layer, such as `quotes`, as a data frame with the words of each row in `text`.

        Raises StoryworldError where there is no such layer, where it was not computed, and without pandas.
        """
        from storyworld.tables import to_pandas

        return to_pandas(self, layer)

    def to_arrow(self, layer: str) -> "pa.Table":
        """Return a layer, such as `quotes`, as an Arrow table; the same columns as `to_pandas`.

        Raises StoryworldError where there is no such layer, where it was not computed, and without pyarrow.
        """
        from storyworld.tables import to_arrow

        return to_arrow(self, layer)

    def __repr__(self) -> str:
        """Say in one line which story it is and what is known of it; all of it is as long as a book."""
        sizes = ", ".join(self._sizes())
        return f"<Story {self._shown_title!r}{f' ({sizes})' if sizes else ''}>"

    def _repr_html_(self) -> str:
        """Show the title and the cast in a notebook."""
        from storyworld.notebook import card

        cast = None if self.characters is None else [_cast_row(one) for one in self.characters if not one.members]
        return card(self._shown_title, ", ".join(self.metadata.authors or ()), self._sizes(), cast)

    @property
    def _shown_title(self) -> str:
        return self.title or (PurePath(self.source.path).name if self.source.path else "") or "A story without a title"

    def _sizes(self) -> list[str]:
        people = None if self.characters is None else [one for one in self.characters if not one.members]
        layers = (("people", people), ("places", self.places), ("quotations", self.quotes), ("scenes", self.scenes))
        return [f"{name}: {len(layer):,}" for name, layer in layers if layer is not None]


def _cast_row(person: Character) -> tuple[str, str, str | None, int, int, int]:
    others = ", ".join(alias.text for alias in person.aliases if alias.text != person.name)
    return person.name, others, person.pronouns, person.n_quotes, person.n_words_spoken, person.n_mentions
