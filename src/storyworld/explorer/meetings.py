"""Scenes and relations in a few words each, for a list."""

from collections.abc import Mapping

from msgspec import Struct

from storyworld.explorer.digest import GUESS_BELOW, first_words
from storyworld.story import Relation, Scene, Story

# A scene without a place and a time is known by how it begins.
N_OPENING_WORDS = 6


class SceneRow(Struct, frozen=True):
    """One scene: where it takes place and when, or how it begins, and who is there, most mentioned first."""

    setting: str
    opening: str
    present: tuple[str, ...]


class RelationRow(Struct, frozen=True):
    """How two people stand to each other, for example "family (mother)", and how sure that is, from 0 to 1."""

    a: str
    b: str
    phrase: str
    probability: float


def scene_rows(story: Story) -> tuple[SceneRow, ...]:
    """Return the scenes in order; nothing where they were not computed."""
    order = {person.id: i for i, person in enumerate(story.characters or ()) if not person.members}
    names = _names(story)
    return tuple(_scene_row(story, scene, order, names) for scene in story.scenes or ())


def strongest_relations(story: Story) -> tuple[RelationRow, ...]:
    """Return the relations that are more than guesses, the surest first; of one pair and kind only the surest."""
    names = _names(story)
    rows: dict[tuple[frozenset[str], str], RelationRow] = {}
    for relation in sorted(
        story.relations or (), key=lambda found: (-found.probability, found.begin, found.a, found.b)
    ):
        if relation.a in names and relation.b in names and relation.probability >= GUESS_BELOW:
            key = (frozenset((relation.a, relation.b)), relation.kind)
            rows.setdefault(key, _relation_row(relation, names))
    return tuple(rows.values())


def _names(story: Story) -> dict[str, str]:
    return {person.id: person.name for person in story.characters or ()}


def _scene_row(story: Story, scene: Scene, order: Mapping[str, int], names: Mapping[str, str]) -> SceneRow:
    setting = [scene.place.name if scene.place is not None else "", scene.time or ""]
    present = sorted((id_ for id_ in set(scene.present) if id_ in order), key=lambda id_: order[id_])
    return SceneRow(
        setting=", ".join(part for part in setting if part),
        opening=first_words(story.text[scene.start : scene.end], N_OPENING_WORDS),
        present=tuple(names[id_] for id_ in present),
    )


def _relation_row(relation: Relation, names: Mapping[str, str]) -> RelationRow:
    phrase = relation.kind if relation.role is None else f"{relation.kind} ({relation.role})"
    return RelationRow(names[relation.a], names[relation.b], phrase, relation.probability)
