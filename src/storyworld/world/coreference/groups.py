"""Several people at once: "Emma and Harriet", the "we" of speech, and the "they" that takes them up."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from storyworld.predictions import PredictedMention
from storyworld.world.draft import Draft
from storyworld.world.language.lexicon import PRONOUNS
from storyworld.world.language.words import Words
from storyworld.world.mentions.entities import Entity

People = frozenset[int]
_JOINTS = frozenset({"and", "&", ",", "both"})


def add_groups(
    draft: Draft, found: Sequence[PredictedMention], entities: Sequence[Entity], members: Mapping[Entity, int]
) -> dict[int, int]:
    """Add the groups whose people are known to the roster; return, by mention, the group that it means.

    `members` are who entities are that are no members themselves.
    """
    of_mention = _said_together(draft, found) | _joined(draft.words, found, entities, members)
    votes: dict[Entity, Counter[People]] = defaultdict(Counter)
    for m, people in of_mention.items():
        if entities[m][0] == "group":
            votes[entities[m]][people] += 1
    shared = {entity: counts.most_common(1)[0][0] for entity, counts in votes.items()}
    for m, entity in enumerate(entities):
        if m not in of_mention and entity in shared:
            of_mention[m] = shared[entity]
    numbers = {people: draft.roster.add_group(sorted(people)) for people in dict.fromkeys(of_mention.values())}
    return {m: numbers[people] for m, people in of_mention.items()}


def _said_together(draft: Draft, found: Sequence[PredictedMention]) -> dict[int, People]:
    """In speech "we" are as a rule whoever speaks and whoever is spoken to."""
    groups = {}
    for m, mention in enumerate(found):
        form = PRONOUNS.get(draft.words.lower[mention.first]) if mention.form == "pronoun" else None
        quote = draft.words.quote[mention.first]
        if form is None or form.person != "first" or not form.is_plural or quote < 0:
            continue
        decision = draft.decisions[quote]
        people = frozenset(decision.addressees) | ({decision.speaker} - {None})
        if decision.speaker is not None and len(people) > 1:
            groups[m] = frozenset(person for person in people if person is not None)
    return groups


def _joined(
    words: Words, found: Sequence[PredictedMention], entities: Sequence[Entity], members: Mapping[Entity, int]
) -> dict[int, People]:
    """Return the mentions that join others by "and" and hold nothing else."""
    groups = {}
    for m, mention in enumerate(found):
        if mention.form == "pronoun" or not any(words.lower[i] == "and" for i in range(mention.first, mention.last)):
            continue
        parts = _parts(found, m)
        inside = {i for part in parts for i in range(found[part].first, found[part].last)}
        rest = {words.lower[i] for i in range(mention.first, mention.last) if i not in inside}
        people = {_member(entities[part], members) for part in parts}
        if rest <= _JOINTS and None not in people and len(people) > 1:
            groups[m] = frozenset(person for person in people if person is not None)
    return groups


def _parts(found: Sequence[PredictedMention], m: int) -> list[int]:
    """Return the mentions inside one that are in no other inside it. Mentions are in order, longer ones first."""
    parts: list[int] = []
    end = found[m].first
    for part in range(m + 1, len(found)):
        if found[part].first >= found[m].last:
            break
        if found[part].first >= end and found[part].last <= found[m].last:
            parts.append(part)
            end = found[part].last
    return parts


def _member(entity: Entity, members: Mapping[Entity, int]) -> int | None:
    return entity[1] if entity[0] == "member" else members.get(entity)
