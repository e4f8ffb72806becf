"""The mentions of a story: what the heads find, tied to the people and places that the rules know."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from storyworld.predictions import PredictedMention
from storyworld.story import Alias, Category, Mention, Place
from storyworld.world.draft import Draft
from storyworld.world.language.words import Words
from storyworld.world.mentions.matching import Reference, matched
from storyworld.world.naming.nametypes import NameType

PLACES: frozenset[Category] = frozenset({"FAC", "GPE", "LOC"})


def name_categories(draft: Draft, references: Sequence[Reference]) -> dict[int, Category]:
    """Return the category of each name, by index, that is no person's and not of a person."""
    persons = {t for person in draft.people for t in person.types}
    votes: dict[int, Counter[Category]] = {}
    found = () if draft.words.predictions is None else draft.words.predictions.mentions
    for r, m in matched(references, found).items():
        if references[r].type >= 0:
            votes.setdefault(references[r].type, Counter())[found[m].category] += 1
    categories: dict[int, Category] = {}
    for t, kind in enumerate(draft.types):
        own = votes.get(t, Counter())
        if 2 * own.total() >= kind.evidence.n:
            if t not in persons and kind.evidence.is_idle and _is_place(kind):
                # In Hallow, near Hallow: whatever it was read as, it is no person's name.
                del own["PER"]
            categories[t] = own.most_common(1)[0][0] if own else _category_by_rule(kind)
        elif _is_place(kind):
            categories[t] = _category_by_rule(kind)
    return {t: category for t, category in categories.items() if t not in persons and category != "PER"}


def without_unread_pronouns(words: Words, references: Sequence[Reference]) -> list[Reference]:
    """Leave out the pronouns that the heads read as nobody's: the "you" of "you know", the "it" of "it rains"."""
    if words.predictions is None:
        return list(references)
    read = matched(references, words.predictions.mentions)
    return [reference for r, reference in enumerate(references) if r in read or reference.form != "pronoun"]


def _is_place(kind: NameType) -> bool:
    """Stands where places stand, and is said at least twice."""
    return kind.evidence.n_as_place >= 1 and kind.evidence.n >= 2


def _category_by_rule(kind: NameType) -> Category:
    return "FAC" if kind.n_with_article * 2 > kind.evidence.n else "GPE"


def places_of(draft: Draft, categories: dict[int, Category]) -> tuple[tuple[Place, ...], dict[int, str]]:
    """Return the places, most mentioned first, and the ids of all names of things, by index."""
    ordered = sorted(categories, key=lambda t: (-draft.types[t].evidence.n, t))
    at_places = [t for t in ordered if categories[t] in PLACES]
    others = [t for t in ordered if categories[t] not in PLACES]
    ids = {t: f"p{i}" for i, t in enumerate(at_places, 1)} | {t: f"e{i}" for i, t in enumerate(others, 1)}
    return tuple(_place(draft, t, ids[t], categories[t]) for t in at_places), ids


def _place(draft: Draft, t: int, id_: str, category: Category) -> Place:
    kind = draft.types[t]
    surface = kind.surfaces.most_common(1)[0][0]
    name = f"the {surface}" if kind.n_with_article * 2 > kind.evidence.n else surface
    mention = draft.names[kind.mentions[0]]
    span = (draft.words.start[mention.first], draft.words.end[mention.last - 1])
    return Place(
        id=id_,
        name=name,
        aliases=(Alias(text=name, kind="name", count=kind.evidence.n, evidence=(span,)),),
        category=category,
        n_mentions=kind.evidence.n,
    )


UNKNOWN = ("group", -1)
"""The key of what is nobody's that is known."""


class Meaning(Struct, frozen=True, gc=False):
    """Whom or what a reference means; an entity of null where that is open."""

    entity: str | None = None
    category: Category = "PER"


def meanings(
    references: Sequence[Reference], ids: dict[int, str], type_ids: dict[int, str], categories: dict[int, Category]
) -> list[Meaning]:
    """Return what each reference means: a person (`ids` by member), a thing with a name (`type_ids`), another thing.

    Other things have ids of their own where the heads have found them; a pronoun alone means nothing known.
    """
    keys = [_key(reference) for reference in references]
    counts = Counter(keys)
    others = _Numbers(sum(id_.startswith("e") for id_ in type_ids.values()))
    found = []
    for reference, key in zip(references, keys, strict=True):
        if reference.member in ids:
            found.append(Meaning(ids[reference.member]))
        elif reference.type in type_ids:
            found.append(Meaning(type_ids[reference.type], categories[reference.type]))
        elif reference.category is not None and key != UNKNOWN and (counts[key] > 1 or reference.form != "pronoun"):
            found.append(Meaning(others.of(key), reference.category))
        else:
            found.append(Meaning(None, reference.category or "PER"))
    return found


def _key(reference: Reference) -> tuple[str, int]:
    if reference.member is not None:
        return ("member", reference.member)
    return ("type", reference.type) if reference.type >= 0 else ("group", reference.group)


class _Numbers:
    """Ids for things that are neither people nor places with a name, in order of their first mention."""

    def __init__(self, n_taken: int) -> None:
        self._ids: dict[tuple[str, int], str] = {}
        self._n_taken = n_taken

    def of(self, key: tuple[str, int]) -> str:
        return self._ids.setdefault(key, f"e{self._n_taken + len(self._ids) + 1}")


def mentions_of(words: Words, references: Sequence[Reference], means: Sequence[Meaning]) -> tuple[Mention, ...]:
    """Return all mentions in order."""
    has_links = words.predictions is not None and words.predictions.links is not None
    read = _by_heads if words.predictions is not None and not has_links else _by_rule
    found = read(words, references, means)
    found.sort(key=lambda mention: (mention.start, -mention.end))
    return tuple(replace(mention, id=f"m{i}") for i, mention in enumerate(found, 1))


def _by_rule(words: Words, references: Sequence[Reference], means: Sequence[Meaning]) -> list[Mention]:
    """Return what means something, and every pronoun and what the heads have found, which it is not."""
    return [
        _mention(words, reference, meaning)
        for reference, meaning in zip(references, means, strict=True)
        if meaning.entity is not None or reference.form == "pronoun" or reference.category is not None
    ]


def _by_heads(words: Words, references: Sequence[Reference], means: Sequence[Meaning]) -> list[Mention]:
    """Return what the heads find, and the people and places whom they miss."""
    found = () if words.predictions is None else words.predictions.mentions
    reference_of = {m: r for r, m in matched(references, found).items()}
    mentions = []
    for m, mention in enumerate(found):
        meaning = means[reference_of[m]] if m in reference_of else Meaning()
        known = meaning if meaning.entity is not None else Meaning(None, mention.category)
        mentions.append(_mention(words, mention, known))
    missed = sorted(set(range(len(references))) - set(reference_of.values()))
    return mentions + [_mention(words, references[r], means[r]) for r in missed if means[r].entity is not None]


def _mention(words: Words, source: PredictedMention | Reference, meaning: Meaning) -> Mention:
    return Mention(
        id="",
        start=words.start[source.first],
        end=words.end[source.last - 1],
        head_start=words.start[source.head],
        head_end=words.end[source.head],
        form=source.form,
        category=meaning.category,
        entity=meaning.entity,
    )
