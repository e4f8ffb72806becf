"""Whether the cast is right: who is found, split, merged or made up, under which names and pronouns."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from storyworld.evaluation.scores import Score, f1, share
from storyworld.gold.identity import Identity, normalised
from storyworld.gold.overlaps import Overlaps
from storyworld.gold.references import mention_of
from storyworld.gold.work import GoldWork
from storyworld.story import Character, Story

MANY = 10
"""Predicted people with so many mentions are no slips, so they must be somebody."""


def cast_scores(gold: GoldWork, predicted: Story, identity: Identity) -> dict[str, Score]:
    """Score the characters of a story against the people that the corpus lists with their importance.

    `found` and its parts: gold people whom a predicted one is. Of predicted people with at least ten mentions,
    `sound` are those who are a gold one and the only or most mentioned such one; `invented` are nobody in the gold,
    `split` a further part of somebody, `nobody` those whose commonest name is labelled as no single person's. `merged`
    are gold people who are not found and whose name another one bears. `aliases`: F1 of the names of those who are
    found, among the names that the text holds. `pronouns`: F1 of their pronouns.
    """
    people = gold.story.characters
    if gold.importance is None or people is None or predicted.characters is None:
        return {}
    listed = [person for person in people if person.is_named and person.id in gold.importance]
    single = [person for person in predicted.characters if not person.members]
    best = _best(single, identity)
    found = {wanted: person for wanted, person in best.items() if person is not None}
    scores = {"found": share(sum(person.id in found for person in listed), len(listed))}
    for importance in sorted(set(gold.importance.values())):
        own = [person for person in listed if gold.importance[person.id] == importance]
        scores[importance] = share(sum(person.id in found for person in own), len(own))
    scores |= _faults(single, identity, best, gold.nobodys)
    scores["merged"] = share(sum(_is_merged(person, found) for person in listed), len(listed))
    pairs = [(found[person.id], person) for person in listed if person.id in found]
    scores["aliases"] = _alias_score(pairs, normalised(predicted.text))
    scores["pronouns"] = _pronoun_score(pairs)
    return {f"cast.{name}": score for name, score in scores.items()}


def _best(predicted: Iterable[Character], identity: Identity) -> dict[str, Character]:
    """Return for each gold person the most mentioned predicted one."""
    best: dict[str, Character] = {}
    for person in sorted(predicted, key=lambda person: -person.n_mentions):
        if person.id in identity:
            best.setdefault(identity[person.id], person)
    return best


def _faults(
    predicted: Iterable[Character],
    identity: Identity,
    best: dict[str, Character],
    nobodys: AbstractSet[str] | None,
) -> dict[str, Score]:
    many = [person for person in predicted if person.n_mentions >= MANY]
    invented = [person for person in many if person.id not in identity]
    split = [person for person in many if person.id in identity and best[identity[person.id]] is not person]
    n = len(many)
    faults = {
        "sound": share(n - len(invented) - len(split), n),
        "invented": share(len(invented), n),
        "split": share(len(split), n),
    }
    told = {} if nobodys is None else {"nobody": share(sum(_is_nobody(person, nobodys) for person in many), n)}
    return faults | told


def _is_nobody(person: Character, nobodys: AbstractSet[str]) -> bool:
    """Tell whether somebody's commonest name is nobody's; who is only described is not asked about."""
    return person.is_named and bool(person.aliases) and normalised(person.aliases[0].text) in nobodys


def _is_merged(person: Character, found: dict[str, Character]) -> bool:
    if person.id in found:
        return False
    own = _names(person)
    return any(own & _names(other) for other in found.values())


def _alias_score(pairs: Sequence[tuple[Character, Character]], text: str) -> Score:
    n_right = n_predicted = n_gold = 0
    text = f" {text} "
    for predicted, gold in pairs:
        given, wanted = _names(predicted), {name for name in _names(gold) if f" {name} " in text}
        n_right += len(given & wanted)
        n_predicted += len(given)
        n_gold += len(wanted)
    return f1(n_right, n_predicted, n_right, n_gold)


def _pronoun_score(pairs: Sequence[tuple[Character, Character]]) -> Score:
    known = [(predicted.pronouns, gold.pronouns) for predicted, gold in pairs if gold.pronouns is not None]
    n_right = sum(given == wanted for given, wanted in known)
    return f1(n_right, sum(given is not None for given, _ in known), n_right, len(known))


def _names(person: Character) -> set[str]:
    return {normalised(text) for text in (person.name, *(alias.text for alias in person.aliases))} - {""}


def reference_scores(gold: GoldWork, predicted: Story, identity: Identity) -> dict[str, Score]:
    """Score the stretches whose people the corpus tells, PDNC those in quotations: the share that mean just these."""
    if gold.references is None or predicted.mentions is None:
        return {}
    members = {person.id: person.members for person in predicted.characters or () if person.members}
    lookup = Overlaps(predicted.mentions)
    right: dict[str, list[bool]] = defaultdict(list)
    for reference in gold.references:
        mention = mention_of(reference, lookup)
        entity = None if mention is None else mention.entity
        given = () if entity is None else members.get(entity, (entity,))
        is_right = {identity.get(person) for person in given} == reference.people
        right["all"].append(is_right)
        right["single" if len(reference.people) == 1 else "plural"].append(is_right)
        if reference.form is not None and len(reference.people) == 1:
            right[reference.form].append(is_right)
    return {f"references.{name}": share(sum(verdicts), len(verdicts)) for name, verdicts in right.items()}


def narrator_scores(gold: GoldWork, predicted: Story, identity: Identity) -> dict[str, Score]:
    """Score how the story is told: the share of its text in the right person, and who the narrator of most of it is."""
    if gold.first_person is None or predicted.narration is None:
        return {}
    wanted = "first" if gold.first_person else "third"
    lengths: Counter[str | None] = Counter()
    narrators: Counter[str | None] = Counter()
    for section in predicted.narration:
        lengths[section.person] += section.end - section.start
        narrators[section.narrator] += section.end - section.start
    scores = {"narration.person": share(lengths[wanted] / max(1, lengths.total()), 1)}
    own = {person.id for person in gold.story.characters or () if person.is_narrator and person.is_named}
    if gold.first_person and own:
        narrator = narrators.most_common(1)[0][0] if narrators else None
        scores["narration.narrator"] = share(float(narrator is not None and identity.get(narrator) in own), 1)
    return scores
