"""Who a predicted person is among the gold ones, by the names or by the mentions that they share."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from storyworld.story import Character, Mention

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
    one with more shared names counts, then the one listed first. Two predicted people may be the same gold
    one: a person split in two is a fault of coreference, and scored there.
    """
    gold_by_name: dict[str, list[int]] = defaultdict(list)
    for number, person in enumerate(gold):
        for name in {normalised(alias.text) for alias in person.aliases}:
            if name:
                gold_by_name[name].append(number)
    identity: dict[str, str] = {}
    for person in predicted:
        shared = _shared_weights(person, gold_by_name)
        if shared:
            best = max(shared, key=lambda number: (*shared[number], -number))
            identity[person.id] = gold[best].id
    return identity


def _shared_weights(person: Character, gold_by_name: Mapping[str, list[int]]) -> dict[int, tuple[int, int]]:
    """Return the weight of the names shared with each gold person, and how many they are."""
    weight_by_name = Counter({normalised(person.name): 1})
    for alias in person.aliases:
        weight_by_name[normalised(alias.text)] += max(1, alias.count)
    weights: Counter[int] = Counter()
    n_names: Counter[int] = Counter()
    for name, weight in weight_by_name.items():
        for number in gold_by_name.get(name, ()):
            weights[number] += weight
            n_names[number] += 1
    return {number: (weights[number], n_names[number]) for number in weights}


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
