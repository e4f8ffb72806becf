"""What passes between people, once it is known better who they are or who said what."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from storyworld.story import Encounter, Quote, Relation, Scene, Story

Spans = tuple[tuple[int, int], ...]


def combined_encounters(encounters: Iterable[Encounter], gone: Mapping[str, str | None]) -> tuple[Encounter, ...]:
    """Return the encounters of who is left; those of the same two people in one scene become one."""
    found: dict[tuple[str, frozenset[str]], Encounter] = {}
    for encounter in encounters:
        a, b = gone.get(encounter.a, encounter.a), gone.get(encounter.b, encounter.b)
        if a is None or b is None or a == b:
            continue
        key = (encounter.scene, frozenset((a, b)))
        now = replace(encounter, a=a, b=b)
        found[key] = now if key not in found else _sum(found[key], now)
    return tuple(found.values())


def combined_relations(relations: Iterable[Relation], gone: Mapping[str, str | None]) -> tuple[Relation, ...]:
    """Return the relations of who is left; of those that say the same, the more probable with the evidence of both."""
    found: dict[tuple[object, ...], Relation] = {}
    for relation in relations:
        a, b = gone.get(relation.a, relation.a), gone.get(relation.b, relation.b)
        if a is None or b is None or a == b:
            continue
        now = replace(relation, a=a, b=b)
        key = (a, b, now.kind, now.role, now.begin, now.until)
        known = found.get(key)
        if known is not None:
            now = replace(
                now,
                probability=max(known.probability, now.probability),
                evidence=_union(known.evidence, now.evidence),
            )
        found[key] = now
    return tuple(found.values())


def with_changed_lines(story: Story, lines: Iterable[tuple[Quote, Quote]]) -> Story:
    """Return the story with encounters that count changed lines: each is as it was, and as it is now."""
    if story.encounters is None:
        return story
    encounters = list(story.encounters)
    for before, after in lines:
        scene = _scene(story, before)
        if scene is not None:
            for step, quote in ((-1, before), (1, after)):
                for hearer in quote.addressees if quote.speaker is not None else ():
                    _count(encounters, scene.id, (quote.speaker or "", hearer), step, (quote.start, quote.end))
    order = {scene.id: i for i, scene in enumerate(story.scenes or ())}
    left = [one for one in encounters if any(one.n_lines) or any(one.n_deeds) or one.evidence]
    return replace(story, encounters=tuple(sorted(left, key=lambda one: order.get(one.scene, -1))))


def _scene(story: Story, quote: Quote) -> Scene | None:
    return next((scene for scene in story.scenes or () if scene.start <= quote.start < scene.end), None)


def _count(encounters: list[Encounter], scene: str, people: tuple[str, str], step: int, span: tuple[int, int]) -> None:
    """Count one line from the first of two people to the second as one more or one less."""
    at = next((i for i, one in enumerate(encounters) if one.scene == scene and {one.a, one.b} == {*people}), None)
    if at is None:
        if step < 0:
            return
        encounters.append(Encounter(scene=scene, a=people[0], b=people[1]))
        at = len(encounters) - 1
    one = encounters[at]
    there, back = one.n_lines
    if one.a == people[0]:
        there = max(0, there + step)
    else:
        back = max(0, back + step)
    evidence = _union(one.evidence, (span,)) if step > 0 else tuple(other for other in one.evidence if other != span)
    encounters[at] = replace(one, n_lines=(there, back), evidence=evidence)


def _sum(one: Encounter, other: Encounter) -> Encounter:
    is_turned = one.a != other.a
    lines = other.n_lines[::-1] if is_turned else other.n_lines
    deeds = other.n_deeds[::-1] if is_turned else other.n_deeds
    return replace(
        one,
        n_lines=(one.n_lines[0] + lines[0], one.n_lines[1] + lines[1]),
        n_deeds=(one.n_deeds[0] + deeds[0], one.n_deeds[1] + deeds[1]),
        tone=_mean_tone(one, other),
        evidence=_union(one.evidence, other.evidence),
    )


def _mean_tone(one: Encounter, other: Encounter) -> float | None:
    """Return the mean of two tones, each as heavy as there is evidence of it."""
    if one.tone is None or other.tone is None:
        return other.tone if one.tone is None else one.tone
    n, n_other = max(1, len(one.evidence)), max(1, len(other.evidence))
    return round((one.tone * n + other.tone * n_other) / (n + n_other), 2)


def _union(one: Spans, other: Spans) -> Spans:
    return tuple(sorted({*one, *other}))
