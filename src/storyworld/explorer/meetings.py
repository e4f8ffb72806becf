"""Scenes and relations in a few words each, for a list."""

from collections.abc import Mapping

from msgspec import Struct

from storyworld.explorer.digest import DOUBTFUL_BELOW, GUESS_BELOW, first_words
from storyworld.story import Relation, Scene, Story

# A scene without a place and a time is known by how it begins.
N_OPENING_WORDS = 6


class SceneRow(Struct, frozen=True):
    """One scene: where it takes place and when, or how it begins, and who is there, most mentioned first."""

    setting: str
    opening: str
    present: tuple[str, ...]


class RelationRow(Struct, frozen=True):
    """How two people stand to each other, as "Ada is the mother of Wren", and how sure that is, from 0 to 1."""

    phrase: str
    probability: float

    @property
    def is_doubtful(self) -> bool:
        """Whether it is to be told as "perhaps" so."""
        return self.probability < DOUBTFUL_BELOW


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
    a, b = names[relation.a], names[relation.b]
    if relation.role is None:
        return RelationRow(f"{a} and {b}: {relation.kind}", relation.probability)
    # As on the page: one may have many friends, but is spoken of as having one mother.
    article = "the" if relation.kind == "family" else "an" if relation.role[0].lower() in "aeiou" else "a"
    return RelationRow(f"{b} is {article} {relation.role} of {a}", relation.probability)
