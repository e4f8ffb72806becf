"""Learns from stories told in first person what is said of people from within; `heads.minds` says what for."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator

from storyworld.formats.document import Document
from storyworld.heads.minds import sign
from storyworld.heads.predicting import Predictor
from storyworld.training.texts.readings import predicted, segmented

TELLER = frozenset("i me".split())
OTHERS = frozenset("he him she her".split())
MIN_TELLER = 0.02
"""A story is told in first person where so many of the words of its narration are "I", "me"."""
LEAST = 1.0
"""Signs are kept that are so much likelier of the teller than of others, as the log of the ratio."""
MIN_SEEN = 5
"""... and are seen so often of the teller."""
_SMOOTHING = 2


def learn_minds(predictor: Predictor, documents: Iterable[Document]) -> dict[str, float]:
    """Return the signs of being told from within, with their weights; only stories told in first person teach any."""
    own: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for document in documents:
        for is_teller, what in _signs(predictor, document):
            (own if is_teller else others)[what] += 1
    weights = {
        what: math.log((n + _SMOOTHING) / own.total()) - math.log((others[what] + _SMOOTHING) / others.total())
        for what, n in own.items()
        if n >= MIN_SEEN
    }
    return {what: round(weight, 3) for what, weight in sorted(weights.items()) if weight >= LEAST}


def _signs(predictor: Predictor, document: Document) -> Iterator[tuple[bool, str]]:
    """Yield what is said of the teller and of each other single person; nothing where no "I" tells the story."""
    segments, words, quotes = segmented(document)
    told = [i for i, quote in enumerate(quotes) if quote < 0]
    people = [i for i in told if words[i].lower() in TELLER | OTHERS]
    if sum(words[i].lower() in TELLER for i in people) < MIN_TELLER * len(told):
        return
    found = predicted(predictor, segments, words, quotes)
    heads = found.head.tolist()
    for i in people:
        what = sign(found.lemma, heads, found.relation, i)
        if what is not None:
            yield words[i].lower() in TELLER, what
