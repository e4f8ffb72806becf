"""The mentions of a story: what the heads find, tied to the people and places that the rules know."""

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from msgspec.structs import replace

from storyworld.predictions import PredictedMention, Predictions
from storyworld.story import Alias, Category, Mention, Place
from storyworld.world.draft import Draft
from storyworld.world.matching import Reference, matched
from storyworld.world.nametypes import NameType
from storyworld.world.words import Words

PLACES: frozenset[Category] = frozenset({"FAC", "GPE", "LOC"})


def name_categories(draft: Draft, references: Sequence[Reference]) -> dict[int, Category]:
    """Return the category of each name, by index, that is no person's and not of a person."""
    persons = {t for person in draft.people for t in person.types}
    if draft.words.predictions is None:
        others = ((t, kind) for t, kind in enumerate(draft.types) if t not in persons)
        return {t: _category_by_rule(kind) for t, kind in others if _is_place(kind)}
    votes: dict[int, Counter[Category]] = {}
    found = draft.words.predictions.mentions
    for r, m in matched(references, found).items():
        if references[r].type >= 0:
            votes.setdefault(references[r].type, Counter())[found[m].category] += 1
    best = {t: counts.most_common(1)[0][0] for t, counts in sorted(votes.items()) if t not in persons}
    return {t: category for t, category in best.items() if category != "PER"}


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


def mentions_of(
    draft: Draft, references: Sequence[Reference], ids: dict[int, str], type_ids: dict[int, str]
) -> tuple[Mention, ...]:
    """Return all mentions in order, with the people (`ids` by member) and things (`type_ids` by name) they mean."""
    entities = [type_ids.get(r.type) if r.member is None else ids.get(r.member) for r in references]
    if draft.words.predictions is None:
        found = _by_rule(draft, references, entities, set(ids.values()))
    else:
        found = _by_heads(draft.words, draft.words.predictions, references, entities, set(ids.values()))
    found.sort(key=lambda mention: (mention.start, -mention.end))
    return tuple(replace(mention, id=f"m{i}") for i, mention in enumerate(found, 1))


def _by_rule(
    draft: Draft, references: Sequence[Reference], entities: Sequence[str | None], people: AbstractSet[str]
) -> list[Mention]:
    found = []
    for r, entity in zip(references, entities, strict=True):
        if entity is None and r.form != "pronoun":
            continue
        category = "PER" if entity is None or entity in people else _category_by_rule(draft.types[r.type])
        found.append(_mention(draft.words, r, category, entity))
    return found


def _by_heads(
    words: Words,
    predictions: Predictions,
    references: Sequence[Reference],
    entities: Sequence[str | None],
    people: AbstractSet[str],
) -> list[Mention]:
    """Return what the heads find, and the names of people whom they miss."""
    found = predictions.mentions
    match = matched(references, found)
    entity_of = {m: entities[r] for r, m in match.items()}
    mentions = []
    for m, mention in enumerate(found):
        entity = entity_of.get(m)
        mentions.append(_mention(words, mention, "PER" if entity in people else mention.category, entity))
    missed = [
        _mention(words, reference, "PER", entity)
        for r, (reference, entity) in enumerate(zip(references, entities, strict=True))
        if r not in match and reference.form == "name" and entity in people
    ]
    return mentions + missed


def _mention(words: Words, source: PredictedMention | Reference, category: Category, entity: str | None) -> Mention:
    return Mention(
        id="",
        start=words.start[source.first],
        end=words.end[source.last - 1],
        head_start=words.start[source.head],
        head_end=words.end[source.head],
        form=source.form,
        category=category,
        entity=entity,
    )
