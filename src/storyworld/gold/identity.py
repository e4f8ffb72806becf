"""Who a predicted person is among the gold ones, by the names or by the mentions that they share."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from storyworld.story import Character, Mention, Quote

Identity = Mapping[str, str]
"""The id of the gold person for each predicted one that is somebody in the gold."""

_POSSESSIVE = re.compile(r"['’]s?(?=\W|$)")
_NOT_A_NAME = re.compile(r"[^\w ]|_")
_ARTICLES = ("the ", "a ", "an ")


def normalised(name: str) -> str:
    """Return a name as it is compared, without case, accents, punctuation, article and possessive ending.

    Titles stay, so `Mr. Elton` and `Mr Elton` are one, `Mrs. Elton` and `Elton` are others.
    """
    plain = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    plain = _NOT_A_NAME.sub(" ", _POSSESSIVE.sub(" ", plain).replace(".", ""))
    words = " ".join(plain.split())
    for article in _ARTICLES:
        words = words.removeprefix(article)
    return words


def by_names(predicted: Iterable[Character], gold: Sequence[Character]) -> dict[str, str]:
    """Match each predicted person to the one gold person with whom the names most used are shared.

    A name weighs as often as the predicted person is called by it. Of two gold people with equal weight, the
    one with more shared names counts, then the one listed first. Where no whole name is shared, a name counts
    that is a part of one gold person's name and of nobody else's: PDNC lists no `Poirot`, only `Hercule
    Poirot`, and no `Jake` for Jake Barnes. Two predicted people may be the same gold one; see
    `without_splits`.
    """
    names = [{normalised(alias.text) for alias in person.aliases} - {""} for person in gold]
    owners: dict[str, list[int]] = defaultdict(list)
    for number, own in enumerate(names):
        for name in own:
            owners[name].append(number)
    words = [[set(name.split()) for name in own] for own in names]
    identity: dict[str, str] = {}
    for person in predicted:
        weight_by_name = _weight_by_name(person)
        shared = _shared_weights(weight_by_name, owners)
        if not shared and person.is_named:
            shared = _shared_weights(weight_by_name, {name: _part_of(name, words) for name in weight_by_name})
        if shared:
            best = max(shared, key=lambda number: (*shared[number], -number))
            identity[person.id] = gold[best].id
    return identity


def _weight_by_name(person: Character) -> dict[str, int]:
    weights = Counter({normalised(person.name): 1})
    for alias in person.aliases:
        weights[normalised(alias.text)] += max(1, alias.count)
    del weights[""]
    return weights


def _shared_weights(weight_by_name: Mapping[str, int], owners: Mapping[str, list[int]]) -> dict[int, tuple[int, int]]:
    """Return the weight of the names shared with each gold person, and how many they are."""
    weights: Counter[int] = Counter()
    n_names: Counter[int] = Counter()
    for name, weight in weight_by_name.items():
        for number in owners.get(name, ()):
            weights[number] += weight
            n_names[number] += 1
    return {number: (weights[number], n_names[number]) for number in weights}


def _part_of(name: str, words_by_person: Sequence[Sequence[set[str]]]) -> list[int]:
    """Return the one person in one of whose names all words of this one are; nobody if there are two."""
    words = set(name.split())
    found = [number for number, names in enumerate(words_by_person) if any(words <= own for own in names)]
    return found if len(found) == 1 else []


def without_splits(identity: Identity, quotes: Iterable[Quote]) -> dict[str, str]:
    """Leave each gold person only the predicted person who speaks most, so that splitting does not pay."""
    n_spoken = Counter(quote.speaker for quote in quotes)
    best: dict[str, str] = {}
    for person, wanted in identity.items():
        if wanted not in best or n_spoken[person] > n_spoken[best[wanted]]:
            best[wanted] = person
    return {person: wanted for wanted, person in best.items()}


def by_mentions(predicted: Iterable[Mention], gold: Iterable[Mention]) -> dict[str, str]:
    """Match predicted and gold entities one to one, first those that share most mentions."""
    entity_by_span = {(mention.start, mention.end): mention.entity for mention in gold}
    shared: Counter[tuple[str, str]] = Counter()
    for mention in predicted:
        wanted = entity_by_span.get((mention.start, mention.end))
        if mention.entity is not None and wanted is not None:
            shared[mention.entity, wanted] += 1
    identity: dict[str, str] = {}
    taken: set[str] = set()
    for (entity, wanted), _ in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
        if entity not in identity and wanted not in taken:
            identity[entity] = wanted
            taken.add(wanted)
    return identity


def tells_place(found: str, wanted: Sequence[str]) -> bool:
    """Tell whether words for a place, or a time, hold one of the wordings of a label, or the other way about."""
    own = normalised(found)
    return bool(own) and any(f" {own} " in f" {normalised(w)} " or f" {normalised(w)} " in f" {own} " for w in wanted)
