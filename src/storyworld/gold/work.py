"""A gold work: a gold `Story` and, beside it, what the corpus says and a `Story` has no place for."""

from typing import Literal

from msgspec import Struct

from storyworld.spans import Span
from storyworld.story import Attribution, Category, MentionForm, Person, RelationKind, Story, Tense

Importance = Literal["major", "intermediate", "minor"]


class GoldQuotation(Struct, frozen=True, kw_only=True):
    """One quotation as a reader counts it, whole: `parts` are its pieces, as annotated, in order.

    `speaker` is null where the corpus names none; `cue` are the words that tell who it is. `addressees` is null where
    none is given, or none is a known person.
    """

    id: str
    parts: tuple[Span, ...]
    speaker: str | None = None
    addressees: tuple[str, ...] | None = None
    attribution: Attribution | None = None
    cue: str | None = None


class GoldReference(Struct, frozen=True):
    """A stretch that refers to these people: one, or several at once; `form` is null where the corpus has none."""

    start: int
    end: int
    people: frozenset[str]
    form: MentionForm | None = None


class GoldLink(Struct, frozen=True):
    """A stretch that refers to an entity, and of what kind that is, by the corpus's own guidelines."""

    start: int
    end: int
    entity: str
    kind: str
    form: MentionForm | None = None


class GoldPassage(Struct, frozen=True, kw_only=True):
    """A stretch of a story and how it is told.

    `tense` is null where all is dialogue, `narrator` where nobody in the story tells it or the text never names who
    does, `focalizer` where the story stays outside everybody, goes into several minds, or is told in first person.
    `is_certain` tells whether careful readers agree on the focalizer. `names` are, by person, the stretches that name
    them; all of them within the passage, or, of a narrator or focalizer whom it does not name, some elsewhere.
    """

    start: int
    end: int
    person: Person
    tense: Tense | None
    narrator: str | None
    focalizer: str | None
    is_certain: bool
    names: dict[str, tuple[Span, ...]]


class GoldDeed(Struct, frozen=True, kw_only=True):
    """A word that tells of something as having happened, and all whom careful readers may take for who does it.

    Of each there are some stretches that name or describe them, none for a narrator, who is "I"; null stands for
    nobody, for a thing, and for several people.
    """

    start: int
    end: int
    agents: tuple[tuple[Span, ...] | None, ...]


class GoldScene(Struct, frozen=True, kw_only=True):
    """Where a scene begins, and whether the text marks that; null for the first one.

    `places` and `times` are all wordings that say well where and when it is. Of everybody who is there, there are some
    stretches that name or describe them; of `doubtful` people only one of two readers says that they are there.
    """

    start: int
    is_marked: bool | None
    places: tuple[str, ...]
    times: tuple[str, ...]
    present: tuple[tuple[Span, ...], ...]
    doubtful: tuple[tuple[Span, ...], ...]


class GoldRelation(Struct, frozen=True, kw_only=True):
    """How two people stand to each other: the kinds on which readers agree, and those that only one of them gives.

    Of each person, there are some stretches that name or describe them.
    """

    a: tuple[Span, ...]
    b: tuple[Span, ...]
    kinds: frozenset[RelationKind]
    doubtful: frozenset[RelationKind]


class GoldEntity(Struct, frozen=True, order=True):
    """A stretch that names or describes an entity of a category; they may nest, and none is a pronoun."""

    start: int
    end: int
    category: Category


class GoldWork(Struct, frozen=True, kw_only=True):
    """A gold story with its quotations, the weight of its people, and how it is told.

    `subcorpus` is the part of the corpus whose figures are given apart, null where the corpus is counted as one.
    `references` are stretches whose people the corpus tells where it has no layer of mentions: PDNC has those inside
    quotations. `passages` are those of which is labelled how they are told, `deeds` events of which is labelled who
    does it, `scenes` all that the story has. `links` are mentions by other guidelines than a story's.
    `somebodys` are names, as `identity.normalised` gives them, that are labelled as those of people whom the corpus
    does not list, `nobodys` as no single person's; null where names are not labelled. `unknown_speakers` are the ids of
    speakers that are no single known person. `marks_in_parts` tells whether the parts of quotations hold their marks.
    `missing` names the layers that this work lacks; they are null.
    """

    name: str
    story: Story
    subcorpus: str | None = None
    quotations: tuple[GoldQuotation, ...] | None = None
    marks_in_parts: bool = True
    entities: tuple[GoldEntity, ...] | None = None
    importance: dict[str, Importance] | None = None
    references: tuple[GoldReference, ...] | None = None
    links: tuple[GoldLink, ...] | None = None
    somebodys: frozenset[str] | None = None
    nobodys: frozenset[str] | None = None
    unknown_speakers: frozenset[str] = frozenset()
    first_person: bool | None = None
    passages: tuple[GoldPassage, ...] | None = None
    deeds: tuple[GoldDeed, ...] | None = None
    scenes: tuple[GoldScene, ...] | None = None
    relations: tuple[GoldRelation, ...] | None = None
    missing: tuple[str, ...] = ()
