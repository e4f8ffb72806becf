"""People whom the rules do not know by name: described, or named where only the heads see it."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from storyworld.predictions import PredictedMention
from storyworld.story import Category
from storyworld.world.language.lexicon import PRONOUNS, noun_gender
from storyworld.world.language.words import PLURAL, Words
from storyworld.world.mentions.entities import Entity
from storyworld.world.mentions.matching import Reference
from storyworld.world.people.roster import Roster

MIN_DESCRIBED = 2
"""Somebody new is told of by more than pronouns so often."""
_ANY = frozenset("every each all both most no none nobody everybody everyone anybody anyone".split())
"""With these words nobody in particular is told of: every radio on the ridge."""
_LONG = 6
"""A description of more words does not stand for somebody where there is a shorter one."""


def speaking_groups(
    roster: Roster, found: Sequence[PredictedMention], entities: Sequence[Entity], hints: Mapping[int, Entity]
) -> tuple[dict[Entity, int], dict[int, int]]:
    """Return which groups take in most of what the rules read as somebody without a name.

    Where two such members are in one group, they are one person: the second value maps the later one to the other.
    """
    votes: dict[int, Counter[Entity]] = defaultdict(Counter)
    for m, (_, member) in hints.items():
        if found[m].form == "nominal" and roster.members[member].kind == "nominal":
            votes[member][entities[m]] += 1
    members: dict[Entity, int] = {}
    same: dict[int, int] = {}
    for member, counts in votes.items():
        entity, n = counts.most_common(1)[0]
        if 2 * n <= counts.total():
            continue
        if entity[0] == "group":
            other = members.setdefault(entity, member)
        else:
            other = entity[1] if entity[0] == "member" and roster.members[entity[1]].kind == "nominal" else member
        other = same.get(other, other)
        if other != member:
            same = {m: other if to == member else to for m, to in same.items()} | {member: other}
    return {entity: same.get(member, member) for entity, member in members.items()}, same


def add_newcomers(
    words: Words,
    roster: Roster,
    found: Sequence[PredictedMention],
    entities: Sequence[Entity],
    known: Mapping[Entity, int],
    things: AbstractSet[Entity] = frozenset(),
) -> dict[Entity, int]:
    """Add single people who are no members yet and of whom the text tells more than once, and return who they are.

    `things` are names of which the text shows that they are no person's.
    """
    groups: dict[Entity, list[PredictedMention]] = defaultdict(list)
    for mention, entity in zip(found, entities, strict=True):
        # Who is named in a note or a header need not be in the story.
        is_told = words.paragraph[mention.first] >= 0
        if is_told and entity[0] != "member" and entity not in known and entity not in things:
            groups[entity].append(mention)
    return {
        entity: _add(words, roster, own)
        for entity, own in groups.items()
        if _is_somebody(words, own) and _category(own) == "PER" and not _is_plural(words, own)
    }


def _category(mentions: Sequence[PredictedMention]) -> Category:
    return Counter(mention.category for mention in mentions).most_common(1)[0][0]


def _is_somebody(words: Words, mentions: Sequence[PredictedMention]) -> bool:
    told = (mention for mention in mentions if mention.form != "pronoun")
    return sum(words.lower[mention.first] not in _ANY for mention in told) >= MIN_DESCRIBED


def _is_plural(words: Words, mentions: Sequence[PredictedMention]) -> bool:
    """Tell whether most of the nouns and pronouns that tell a number tell of several."""
    xpos = () if words.predictions is None else words.predictions.xpos
    votes = []
    for mention in mentions:
        form = PRONOUNS.get(words.lower[mention.head])
        if mention.form != "pronoun":
            holds_and = any(words.lower[i] == "and" for i in range(mention.first, mention.last))
            votes.append(holds_and or xpos[mention.head] in PLURAL)
        elif form is not None and form.person != "second":
            votes.append(form.is_plural)
    return 2 * sum(votes) > len(votes)


def _add(words: Words, roster: Roster, mentions: Sequence[PredictedMention]) -> int:
    """Add somebody under the commonest name or else the first noun phrase that is not long; return the new member."""
    names = Counter(words.phrase(m.first, m.last) for m in mentions if m.form == "name")
    if names:
        return roster.add_read(names.most_common(1)[0][0], "named")
    nominals = [mention for mention in mentions if mention.form == "nominal"]
    genders = {noun_gender(words.lower[mention.head]) for mention in nominals} - {None}
    phrases = [description(words, mention) for mention in nominals]
    # A tree may hang the last noun of a relative clause on top: this stray child of whom shy Matthew was afraid.
    label = min(phrases, key=lambda phrase: max(_LONG, len(phrase.split())))
    return roster.add_read(label, "nominal", genders.pop() if len(genders) == 1 else None)


def description(words: Words, mention: PredictedMention | Reference) -> str:
    """Return a noun phrase up to its head, small where only the sentence's beginning makes it large."""
    # A tree may hang the noun on its article; "a" describes nobody.
    is_bare = mention.head == mention.first < mention.last - 1
    phrase = words.phrase(mention.first, mention.last if is_bare else mention.head + 1)
    is_name = words.predictions is not None and words.predictions.upos[mention.first] == "PROPN"
    return phrase if is_name or not words.is_initial[mention.first] else phrase[0].lower() + phrase[1:]
