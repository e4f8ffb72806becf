"""Who or what each mention means: the links that the heads score, held together with what the rules know.

Mentions are read in order. Each joins the entity whose earlier mentions together speak most for it, or begins one of
its own. Names are settled before, over the whole text, and so is whom "I" and "you" in speech mean.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from storyworld.predictions import PredictedMention
from storyworld.story import Category
from storyworld.world.draft import Draft
from storyworld.world.lexicon import PRONOUNS, Gender, noun_gender
from storyworld.world.matching import Reference, matched
from storyworld.world.referring import Parties, referring_spans
from storyworld.world.roster import Roster
from storyworld.world.words import Words

Entity = tuple[str, int]
"""("member", m) of the roster, ("type", t) for a thing with a name, ("group", n) for anything else."""

# Swept on LitBank's fold 8: what a reading of the rules is worth beside the links, and what it is without any.
HINT = 2.0
FLOOR = -1.0

PartiesAt = Callable[[int], Iterable[int]]
"""Who is I or you at a word: members of the roster."""

BARRED = 4.0
KNOWN = 3
_MIN_SCORE = -8.0
NOMF = 0
MERGE = 1
CLASH = 4.0
_PLURAL = frozenset({"NNS", "NNPS"})


def linked_references(
    words: Words, roster: Roster, references: Sequence[Reference], parties: PartiesAt
) -> tuple[list[Reference], dict[int, int]]:
    """Return every mention that the heads find, and the people of the rules whom they miss, with what each means.

    People whom the rules do not know are added to the roster where the text takes them up again. The second value maps
    members who turn out to be another one to that one. Without links, the references stay as they are.
    """
    predictions = words.predictions
    if predictions is None or predictions.links is None:
        return list(references), {}
    found = predictions.mentions
    match = matched(references, found)
    fixed, hints = settled(words, references, match)
    known = {("member", m): member.gender for m, member in enumerate(roster.members) if member.gender is not None}
    entities = link(predictions.links, fixed, hints, [_gender(words, mention) for mention in found], known, _barred(words, found, parties))
    members, same = _unnamed_members(roster, found, entities, hints)
    entities = [("member", same.get(n, n)) if kind == "member" else (kind, n) for kind, n in entities]
    members |= _new_members(words, roster, found, entities, members)
    linked = [_reference(mention, entity, members) for mention, entity in zip(found, entities, strict=True)]
    missed = [reference for r, reference in enumerate(references) if r not in match and _entity(reference) is not None]
    missed = [
        replace(reference, member=None if reference.member is None else same.get(reference.member, reference.member))
        for reference in missed
    ]
    return sorted(linked + missed, key=lambda reference: (reference.first, -reference.last)), same


def linked_pronouns(draft: Draft, n_known: int) -> dict[int, int]:
    """Return, by token, whom each third person pronoun means by its links, of the first `n_known` members."""
    by_rule = referring_spans(draft)
    spans, _ = linked_references(draft.words, draft.roster, by_rule, Parties(draft).at)
    found = {}
    for span in spans:
        form = PRONOUNS.get(draft.words.lower[span.first]) if span.form == "pronoun" else None
        if form is not None and form.person == "third" and span.member is not None and span.member < n_known:
            found[span.first] = span.member
    return found


def link(
    links: NDArray[np.float16],
    fixed: Mapping[int, Entity],
    hints: Mapping[int, Entity],
    genders: Sequence[Gender | None],
    known: Mapping[Entity, Gender],
    barred: Mapping[int, frozenset[Entity]],
) -> list[Entity]:
    """Return the entity of each mention, of as many as `links` has rows.

    `fixed` mentions are settled. `hints` are what the rules read. `genders` are those that mentions tell of themselves,
    `known` those of entities from elsewhere; who has been one is hardly another.
    """
    found: list[Entity] = []
    told: dict[Entity, Counter[str]] = defaultdict(Counter)
    for entity, gender in known.items():
        told[entity][gender] += KNOWN
    for i, row in enumerate(links):
        if i not in fixed:
            scores = _summed(row[:i].astype(np.float64), found)
            hint = hints.get(i)
            if hint is not None:
                scores[hint] = max(scores.get(hint, FLOOR), FLOOR) + HINT
            for entity in scores:
                if genders[i] is not None and told[entity].total():
                    share = told[entity][genders[i]] / told[entity].total()
                    scores[entity] -= CLASH * (1 - share)
                if entity in barred.get(i, ()):
                    scores[entity] -= BARRED
            best = max(scores, key=scores.__getitem__, default=None)
            found.append(best if best is not None and scores[best] > 0 else ("group", i))
        else:
            found.append(fixed[i])
        if genders[i] is not None:
            told[found[i]][genders[i]] += 1
    return found


def _summed(row: NDArray[np.float64], found: Sequence[Entity]) -> dict[Entity, float]:
    """Return, for each entity before, the log of the sum over its mentions. `row` begins with the nearest mention."""
    values: dict[Entity, list[float]] = defaultdict(list)
    for k in np.flatnonzero(row > _MIN_SCORE).tolist():
        values[found[len(found) - 1 - k]].append(row[k])
    return {entity: float(np.logaddexp.reduce(scores)) for entity, scores in values.items()}


def settled(
    words: Words, references: Sequence[Reference], match: Mapping[int, int]
) -> tuple[dict[int, Entity], dict[int, Entity]]:
    """Return what is fixed and what is hinted at by the references of the rules, by the index of the mention."""
    fixed: dict[int, Entity] = {}
    hints: dict[int, Entity] = {}
    for r, m in match.items():
        reference = references[r]
        entity = _entity(reference)
        if entity is not None:
            is_settled = reference.form == "name" or _is_party(words, reference) or (NOMF and reference.form == "nominal")
            (fixed if is_settled else hints)[m] = entity
    return fixed, hints


def _gender(words: Words, mention: PredictedMention) -> Gender | None:
    """Return the gender that a pronoun or a noun of a person tells."""
    if mention.form == "pronoun":
        form = PRONOUNS.get(words.lower[mention.head])
        return None if form is None or form.is_plural else form.gender
    return noun_gender(words.lower[mention.head]) if mention.form == "nominal" else None


def _barred(words: Words, found: Sequence[PredictedMention], parties: PartiesAt) -> dict[int, frozenset[Entity]]:
    """Return who a mention cannot be: who says it or hears it is "I" or "you" there, never he or she."""
    barred = {}
    for i, mention in enumerate(found):
        form = PRONOUNS.get(words.lower[mention.first])
        if mention.form == "pronoun" and form is not None and form.person == "third":
            barred[i] = frozenset(("member", m) for m in parties(mention.first))
    return barred


def _entity(reference: Reference) -> Entity | None:
    if reference.member is not None:
        return ("member", reference.member)
    return ("type", reference.type) if reference.type >= 0 else None


def _is_party(words: Words, reference: Reference) -> bool:
    """Tell whether this is an "I" or "you", of speech or of who tells the story."""
    form = PRONOUNS.get(words.lower[reference.first])
    return reference.form == "pronoun" and form is not None and form.person != "third"


def _unnamed_members(
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
        if not MERGE:
            other = member
        elif entity[0] == "group":
            other = members.setdefault(entity, member)
        else:
            other = entity[1] if entity[0] == "member" and roster.members[entity[1]].kind == "nominal" else member
        other = same.get(other, other)
        if other != member:
            same = {m: other if to == member else to for m, to in same.items()} | {member: other}
    members = {entity: same.get(member, member) for entity, member in members.items()}
    return members, same


def _new_members(
    words: Words,
    roster: Roster,
    found: Sequence[PredictedMention],
    entities: Sequence[Entity],
    known: Mapping[Entity, int],
) -> dict[Entity, int]:
    """Add single people who are no members yet and are mentioned twice, once at least by more than a pronoun."""
    groups: dict[Entity, list[PredictedMention]] = defaultdict(list)
    for mention, entity in zip(found, entities, strict=True):
        if entity[0] != "member" and entity not in known:
            groups[entity].append(mention)
    return {
        entity: _add(words, roster, own)
        for entity, own in groups.items()
        if len(own) > 1 and category_of(own) == "PER" and _is_described(own) and not _is_plural(words, own)
    }


def category_of(mentions: Sequence[PredictedMention]) -> Category:
    """Return the category that most of the mentions have, of two the one that comes first."""
    return Counter(mention.category for mention in mentions).most_common(1)[0][0]


def _is_described(mentions: Sequence[PredictedMention]) -> bool:
    return any(mention.form != "pronoun" for mention in mentions)


def _is_plural(words: Words, mentions: Sequence[PredictedMention]) -> bool:
    """Tell whether most of the nouns and pronouns that tell a number tell of several."""
    xpos = () if words.predictions is None else words.predictions.xpos
    votes = []
    for mention in mentions:
        form = PRONOUNS.get(words.lower[mention.head])
        if mention.form != "pronoun":
            holds_and = any(words.lower[i] == "and" for i in range(mention.first, mention.last))
            votes.append(xpos[mention.head] in _PLURAL or holds_and)
        elif form is not None and form.person != "second":
            votes.append(form.is_plural)
    return 2 * sum(votes) > len(votes)


def _add(words: Words, roster: Roster, mentions: Sequence[PredictedMention]) -> int:
    """Add somebody under the commonest name or else the first noun phrase, and return the new member."""
    names = Counter(words.phrase(m.first, m.last) for m in mentions if m.form == "name")
    if names:
        return roster.add_read(names.most_common(1)[0][0], "named")
    first = next(mention for mention in mentions if mention.form == "nominal")
    genders = {noun_gender(words.lower[mention.head]) for mention in mentions if mention.form == "nominal"} - {None}
    gender = genders.pop() if len(genders) == 1 else None
    return roster.add_read(description(words, first), "nominal", gender)


def description(words: Words, mention: PredictedMention | Reference) -> str:
    """Return a noun phrase up to its head, small where only the sentence's beginning makes it large."""
    phrase = words.phrase(mention.first, max(mention.head, mention.first) + 1)
    is_name = words.predictions is not None and words.predictions.upos[mention.first] == "PROPN"
    return phrase if is_name or not words.is_initial[mention.first] else phrase[0].lower() + phrase[1:]


def _reference(mention: PredictedMention, entity: Entity, members: Mapping[Entity, int]) -> Reference:
    found = Reference(
        mention.first, mention.last, mention.head, mention.form, members.get(entity), category=mention.category
    )
    kind, number = entity
    if kind == "member":
        return replace(found, member=number)
    return replace(found, type=number) if kind == "type" else replace(found, group=number)
