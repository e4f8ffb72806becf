"""Whom kin are is weighed over the whole text, whatever the links make of one mention."""

import re

import numpy as np
from foretold import Told, predictions
from msgspec.structs import replace

from segmented import cut_up
from storyworld.world import Layers, build_world

PEOPLE: list[Told] = [(name, "PER", "name") for name in ("Mara Vale", "Mr. Vale", "Mr. Orrin", "Jory")]
WEIGHTS = {"linked": 0.8, "named": 2.6, "back": 1.4, "surname": 3.6, "presence": 0.5, "title": 2.8, "says": -1.1}
OPENING = (
    "Mara Vale sat by the fire. She read. She waited. She slept. Mr. Vale was out. Mr. Orrin came in. Mr. Orrin sat "
    "down. Jory slept.\n\n"
)


def read(
    text: str, phrase: str, linked_to: str, owned_by: str, weights: dict[str, float] | None = WEIGHTS
) -> str | None:
    """Return whom the last `phrase` means, linked as it is to a name before it."""
    layers = built(text, phrase, linked_to, owned_by, weights)
    return meant(layers, [match.start() for match in re.finditer(phrase, text)][-1])


def built(text: str, phrase: str, linked_to: str, owned_by: str, weights: dict[str, float] | None) -> Layers:
    segments = cut_up(text)
    own, noun = phrase.split()
    told: list[Told] = [*PEOPLE, (f"{own} *{noun}", "PER", "nominal"), (own, "PER", "pronoun")]
    spans = list(zip(segments.tokens.start, segments.tokens.end, strict=True))
    plain = predictions(text, segments, told)
    said = [text[spans[m.first][0] : spans[m.last - 1][1]] for m in plain.mentions]
    links = {m: said.index(linked_to) for m, words in enumerate(said) if words == phrase}
    links |= {m: said.index(owned_by) for m, words in enumerate(said) if words == own}
    found = predictions(text, segments, told, links)
    head, relation = np.full(len(spans), -1, np.int32), ["root"] * len(spans)
    upos = ["X"] * len(spans)
    for i, (start, _) in enumerate(spans[:-1]):
        if text[start : spans[i + 1][1]] == phrase:
            head[i], relation[i], upos[i + 1] = i + 1, "nmod:poss", "NOUN"
    return build_world(
        text, segments, predictions=replace(found, head=head, relation=tuple(relation), upos=tuple(upos), kin=weights)
    )


def meant(layers: Layers, start: int) -> str | None:
    names = {person.id: person.name for person in layers.characters}
    entity = max((m for m in layers.mentions if m.start == start), key=lambda m: m.end).entity
    return entity if entity is None else names.get(entity, "nobody known")


def test_a_father_of_ones_own_surname_is_likelier_than_somebody_near_by() -> None:
    assert read(
        OPENING + 'The clock struck. "My father is late," said Mara Vale.', "My father", "Mr. Orrin", "Jory"
    ) == ("Mr. Vale")


def test_who_says_it_is_not_meant() -> None:
    spoken = OPENING + '"My father is late," said Mara Vale. She yawned.'
    assert read(spoken, "My father", "Mara Vale", "Mara Vale") != "Mara Vale"


def test_without_weights_the_links_stand() -> None:
    spoken = OPENING + 'The clock struck. "My father is late," said Mara Vale.'
    assert read(spoken, "My father", "Mr. Orrin", "Jory", weights=None) == "Mr. Orrin"


def test_a_weight_that_an_older_bundle_lacks_counts_nothing() -> None:
    spoken = OPENING + 'The clock struck. "My father is late," said Mara Vale.'
    assert read(spoken, "My father", "Mr. Orrin", "Jory", weights={"linked": 9.0}) == "Mr. Orrin"


def test_a_claim_of_kin_is_as_sure_as_whom_the_noun_means() -> None:
    spoken = OPENING + 'The clock struck. "My father is late," said Mara Vale.'
    told = {
        weight: built(spoken, "My father", "Mr. Vale", "Jory", {**WEIGHTS, "linked": weight}).relations
        for weight in (-3.0, 9.0)
    }
    [open_], [sure] = (told[weight] or () for weight in (-3.0, 9.0))
    assert (open_.role, sure.role) == ("father", "father")
    assert open_.probability < sure.probability == 0.67


def test_nobody_may_be_meant() -> None:
    """Where nobody who is known is likely, it is somebody unnamed, though the links take up a name."""
    spoken = OPENING + 'The clock struck. "My father is late," said Mara Vale.'
    weights = {**WEIGHTS, "surname": 0.0, "linked": 0.0, "nobody": 9.0}
    assert read(spoken, "My father", "Mr. Orrin", "Jory", weights) == "nobody known"
    assert read(spoken, "My father", "Mr. Orrin", "Jory", {**weights, "nobody": 0.0}) != "nobody known"


def test_what_weighs_in_long_texts_counts_nothing_in_a_short_one() -> None:
    spoken = OPENING + 'The clock struck. "My father is late," said Mara Vale.'
    weights = {**WEIGHTS, "nobody_long": 99.0}
    assert read(spoken, "My father", "Mr. Orrin", "Jory", weights) == "Mr. Vale"
