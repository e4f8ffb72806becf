"""One character in the place of another, or nobody, in every layer of a story."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from msgspec.structs import replace

from storyworld.corrections.counting import recounted
from storyworld.corrections.encounters import combined_encounters, combined_relations
from storyworld.story import Alias, Character, Event, Mention, Narration, Quote, Story

T = TypeVar("T")
Instead = Mapping[str, str | None]
"""By id of a character, the id of who stands in its place; null for nobody."""


def substituted(story: Story, instead: Instead) -> Story:
    """Return the story in which those in `instead` are no longer characters, with counts made true and order not."""
    gone = _with_groups(story, dict(instead))

    def mention(one: Mention) -> Mention:
        return replace(one, entity=gone[one.entity]) if one.entity in gone else one

    after = replace(
        story,
        mentions=_each(mention, story.mentions),
        characters=_characters(story, gone),
        quotes=_each(lambda one: _quote(one, gone), story.quotes),
        events=_each(lambda one: doing_instead(one, gone), story.events),
        narration=_each(lambda one: _narration(one, gone), story.narration),
        scenes=_each(lambda one: replace(one, present=_people(one.present, gone)), story.scenes),
        encounters=None if story.encounters is None else combined_encounters(story.encounters, gone),
        relations=None if story.relations is None else combined_relations(story.relations, gone),
    )
    return recounted(after, {other for other in gone.values() if other is not None})


def doing_instead(event: Event, instead: Instead) -> Event:
    """Return an event with others in the place of who does it and to whom it is done."""
    if event.agent not in instead and event.patient not in instead:
        return event
    agent, patient = (instead.get(id_ or "", id_) for id_ in (event.agent, event.patient))
    return replace(event, agent=agent, patient=patient)


def joined(names: Iterable[str]) -> str:
    """Return the name of a group, from those of its people."""
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last


def united(aliases: Iterable[Alias]) -> tuple[Alias, ...]:
    """Return aliases with those of the same words as one, most used first."""
    by_text: dict[str, Alias] = {}
    for alias in aliases:
        known = by_text.get(alias.text)
        by_text[alias.text] = (
            alias
            if known is None
            else replace(
                known,
                count=known.count + alias.count,
                evidence=tuple(sorted({*known.evidence, *alias.evidence})),
            )
        )
    return tuple(sorted(by_text.values(), key=lambda alias: (-alias.count, alias.text)))


def relabelled(before: Story, after: Story) -> Story:
    """Return a story whose groups are called by the names that their people have now.

    A group that had another name than those of its people together keeps it.
    """
    old = {person.id: person.name for person in before.characters or ()}
    labels = {group.id: joined(old[id_] for id_ in group.members) for group in before.characters or () if group.members}
    new = {person.id: person.name for person in after.characters or ()}

    def named(group: Character) -> Character:
        is_label = group.members and group.name == labels.get(group.id)
        return replace(group, name=joined(new[id_] for id_ in group.members)) if is_label else group

    return replace(after, characters=_each(named, after.characters))


def _with_groups(story: Story, gone: dict[str, str | None]) -> dict[str, str | None]:
    """Add the groups that are none any more: of one person, of nobody, or of the same people as another."""
    groups: dict[frozenset[str], str] = {}
    for group in story.characters or ():
        if not group.members or group.id in gone:
            continue
        people = frozenset(_people(group.members, gone))
        if people == frozenset(group.members):
            groups[people] = group.id
    for group in story.characters or ():
        if not group.members or group.id in gone:
            continue
        people = frozenset(_people(group.members, gone))
        if len(people) < 2:
            is_one = people and all(gone.get(id_, id_) is not None for id_ in group.members)
            gone[group.id] = next(iter(people)) if is_one else None
        elif groups.setdefault(people, group.id) != group.id:
            gone[group.id] = groups[people]
    return gone


def _characters(story: Story, gone: Instead) -> tuple[Character, ...] | None:
    """Return who is left; whoever stands in for others has their names too."""
    if story.characters is None:
        return None
    instead: dict[str, list[Character]] = {}
    for person in story.characters:
        other = gone.get(person.id)
        if other is not None:
            instead.setdefault(other, []).append(person)
    left = (person for person in story.characters if person.id not in gone)
    return tuple(
        _taking_in(replace(person, members=_people(person.members, gone)), instead.get(person.id, ()))
        for person in left
    )


def _taking_in(person: Character, others: Iterable[Character]) -> Character:
    for other in others:
        if other.members and not person.members:
            continue
        person = replace(
            person,
            aliases=united((*person.aliases, *other.aliases)),
            pronouns=person.pronouns or other.pronouns,
            is_named=person.is_named or other.is_named,
            is_narrator=person.is_narrator or other.is_narrator,
        )
    return person


def _quote(quote: Quote, gone: Instead) -> Quote:
    if quote.speaker not in gone and gone.keys().isdisjoint(quote.addressees):
        return quote
    speaker = gone.get(quote.speaker, quote.speaker) if quote.speaker is not None else None
    hearers = tuple(id_ for id_ in _people(quote.addressees, gone) if id_ != speaker)
    if speaker is None and quote.speaker is not None:
        return replace(quote, speaker=None, addressees=(), cue=None, probability=0.0)
    return replace(quote, speaker=speaker, addressees=hearers)


def _narration(section: Narration, gone: Instead) -> Narration:
    if section.narrator is not None and section.narrator in gone:
        narrator = gone[section.narrator]
        section = replace(section, narrator=narrator, evidence=section.evidence if narrator else ())
    if section.focalizer is not None and section.focalizer in gone:
        focalizer = gone[section.focalizer]
        section = replace(section, focalizer=focalizer, probability=section.probability if focalizer else 0.0)
    return section


def _people(ids: Iterable[str], gone: Instead) -> tuple[str, ...]:
    """Return the ids of who is left or stands in, each once."""
    return tuple(dict.fromkeys(left for id_ in ids if (left := gone.get(id_, id_)) is not None))


def _each(change: Callable[[T], T], layer: tuple[T, ...] | None) -> tuple[T, ...] | None:
    return None if layer is None else tuple(map(change, layer))
