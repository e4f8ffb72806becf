"""What is known apart from the text: lists of people, places, scenes and relations."""

from collections.abc import Callable, Sequence
from typing import Any

from storyworld.exports.tei.elements import Ids, Writer
from storyworld.story import Character, Place, Relation, Scene, Story


def write_standoff(writer: Writer, story: Story, ids: Ids) -> None:
    """Write the lists that have something in them; where there is none, there is no `<standOff>`."""
    groups = [person for person in story.characters or () if person.members]
    if not (story.characters or story.places or story.scenes or story.relations):
        return
    writer.open("standOff")
    _list(writer, "listPerson", ids, (story.characters, _person))
    _list(writer, "listPlace", ids, (story.places, _place))
    _list(writer, "listEvent", ids, (story.scenes, _scene))
    _list(writer, "listRelation", ids, (groups, _membership), (story.relations, _relation))
    writer.close()


def _list(
    writer: Writer, name: str, ids: Ids, *parts: tuple[Sequence[Any] | None, Callable[[Writer, Any, Ids], None]]
) -> None:
    """Write a list of things, each in its way; TEI has no empty list."""
    if any(things for things, _ in parts):
        writer.open(name)
        for things, write in parts:
            for thing in things or ():
                write(writer, thing, ids)
        writer.close()


def _person(writer: Writer, person: Character, ids: Ids) -> None:
    name = "personGrp" if person.members else "person"
    writer.open(name, id=ids.name("characters", person.id), role="narrator" if person.is_narrator else None)
    writer.add("persName", person.name)
    for alias in person.aliases:
        writer.add("persName", alias.text, type=alias.kind)
    if person.pronouns is not None:
        writer.add("note", person.pronouns, type="pronouns")
    writer.close()


def _membership(writer: Writer, group: Character, ids: Ids) -> None:
    writer.add("relation", name="member", active=ids.entities(group.members), passive=ids.entity(group.id))


def _place(writer: Writer, place: Place, ids: Ids) -> None:
    writer.open("place", id=ids.name("places", place.id), type=place.category)
    writer.add("placeName", place.name)
    for alias in place.aliases:
        writer.add("placeName", alias.text, type=alias.kind)
    writer.close()


def _scene(writer: Writer, scene: Scene, ids: Ids) -> None:
    """Write a scene, which points to the milestone where it begins and the anchor where it ends."""
    begin = ids.name("scenes", scene.id)
    end = ids.name("ends of scenes", f"{scene.id}-end")
    writer.open("event", type="scene", corresp=f"#{begin} #{end}", cert=str(scene.probability), subtype=scene.boundary)
    writer.add("label", scene.id)
    if scene.place is not None:
        writer.open("desc", type="place")
        writer.add("placeName", scene.place.name, ref=ids.entity(scene.place.id))
        writer.close()
    if scene.time is not None:
        writer.add("desc", scene.time, type="time")
    if scene.present:
        writer.open("desc", type="present")
        for id_ in scene.present:
            writer.add("rs", type="person", ref=ids.entity(id_))
        writer.close()
    writer.close()


def _relation(writer: Writer, relation: Relation, ids: Ids) -> None:
    """Write a relation; its place in the text is in `n`, and what the second is to the first is its description."""
    writer.open(
        "relation",
        type="personal",
        name=relation.kind,
        active=ids.entity(relation.a) or f"#{relation.a}",
        passive=ids.entity(relation.b) or f"#{relation.b}",
        n=f"{relation.begin}-{relation.until}",
        cert=str(relation.probability),
    )
    if relation.role is not None:
        writer.add("desc", relation.role)
    writer.close()
