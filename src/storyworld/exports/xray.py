"""X-Ray: what is known of everybody, each fact at the place in the text where a reader learns it.

A reader who has read up to a position may be shown the facts whose `offset` is not beyond it, and nobody of whom there
is no such fact: names too are facts, so that none is shown too early.
"""

import json
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

import msgspec

from storyworld.story import Alias, Mention, Story

FORMAT = "storyworld-xray/1"
PRONOUNS = {
    "she/her": frozenset({"she", "her", "hers", "herself"}),
    "he/him": frozenset({"he", "him", "his", "himself"}),
    "they/them": frozenset({"they", "them", "their", "theirs", "themself", "themselves"}),
}

Pairs = tuple[tuple[int, int], ...]


class Fact(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Something that becomes known at `offset`: the end of the first words that show it.

    `with` are the ids of others whom it is about. `evidence` are the spans of those words, and `text` what they are;
    what shows it again later is a fact of its own there.
    """

    offset: int
    fact: str
    value: str | None = None
    role: str | None = None
    others: tuple[str, ...] = msgspec.field(default=(), name="with")
    until: int | None = None
    probability: float | None = None
    evidence: Pairs = ()
    text: tuple[str, ...] = ()


class Entity(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody or some place. `name` gives away the whole story; the names that are facts do not."""

    id: str
    kind: str
    name: str
    facts: tuple[Fact, ...]


def files(story: Story, *, with_text: bool) -> dict[str, bytes]:
    """Return the facts as JSON, whoever is met first first."""
    found = list(_facts(story))
    known_from: dict[str, int] = {}
    for id_, fact in found:
        if fact.fact in {"appears", "name"} and fact.evidence:
            known_from[id_] = min(fact.offset, known_from.get(id_, fact.offset))
    facts: dict[str, list[Fact]] = defaultdict(list)
    for id_, fact in found:
        about = (known_from[own] for own in (id_, *fact.others) if own in known_from)
        facts[id_] += _in_turn(fact, max(fact.offset, *about, 0))
    known = [(person.id, "group" if person.members else "person", person.name) for person in story.characters or ()]
    known += [(place.id, "place", place.name) for place in story.places or ()]
    entities = [
        Entity(id=id_, kind=kind, name=name, facts=tuple(_worded(story, facts[id_], with_text=with_text)))
        for id_, kind, name in known
    ]
    entities.sort(key=lambda one: one.facts[0].offset if one.facts else len(story.text))
    xray = {
        "format": FORMAT,
        "title": story.metadata.title,
        "authors": story.metadata.authors,
        "source_sha256": story.source.sha256,
        "unit": "Unicode code points",
        "length": len(story.text),
        "scenes": None if story.scenes is None else [[scene.start, scene.end] for scene in story.scenes],
        "entities": msgspec.to_builtins(entities),
    }
    return {".xray.json": json.dumps(xray, ensure_ascii=False).encode() + b"\n"}


def _in_turn(fact: Fact, offset: int) -> Iterator[Fact]:
    """Yield a fact at the earliest place at which it may be told, and again wherever more words show it later."""
    first = tuple(span for span in fact.evidence if span[1] <= offset)
    yield msgspec.structs.replace(fact, offset=offset, evidence=first)
    for span in fact.evidence:
        if span[1] > offset:
            yield msgspec.structs.replace(fact, offset=span[1], evidence=(span,))


def _worded(story: Story, facts: list[Fact], *, with_text: bool) -> Iterator[Fact]:
    """Yield the facts in the order in which they become known, with their words if they are wanted."""
    for fact in sorted(facts, key=lambda fact: fact.offset):
        words = tuple(story.text[start:end] for start, end in fact.evidence) if with_text else ()
        yield msgspec.structs.replace(fact, text=words)


def _facts(story: Story) -> Iterator[tuple[str, Fact]]:
    """Yield whom each fact is about, and the fact."""
    mentions: dict[str, list[Mention]] = defaultdict(list)
    for mention in sorted(story.mentions or (), key=lambda mention: mention.start):
        if mention.entity is not None:
            mentions[mention.entity].append(mention)
    for id_, own in mentions.items():
        yield id_, Fact(offset=own[0].end, fact="appears", evidence=((own[0].start, own[0].end),))
    for person in story.characters or ():
        if person.members:
            yield person.id, _at(mentions[person.id][:1], story, Fact(offset=0, fact="members", others=person.members))
        if person.pronouns is not None:
            called = [m for m in mentions[person.id] if _is_of(story.text[m.start : m.end], person.pronouns)]
            yield person.id, _at(called[:1], story, Fact(offset=0, fact="pronouns", value=person.pronouns))
    named = [(person.id, person.name, person.aliases) for person in story.characters or () if not person.members]
    named += [(place.id, place.name, place.aliases) for place in story.places or ()]
    for id_, name, aliases in named:
        yield from ((id_, fact) for fact in _names(name, aliases, len(story.text)))
    yield from _lines(story)
    yield from _sections(story)
    yield from _scenes(story, mentions)
    yield from _relations(story)


def _at(shown_by: list[Mention], story: Story, fact: Fact) -> Fact:
    """Return a fact at the end of the mention that shows it; where none does, it is known at the end of the story."""
    if not shown_by:
        return msgspec.structs.replace(fact, offset=len(story.text))
    span = (shown_by[0].start, shown_by[0].end)
    return msgspec.structs.replace(fact, offset=span[1], evidence=(span,))


def _is_of(word: str, pronouns: str) -> bool:
    return word.casefold() in PRONOUNS.get(pronouns, frozenset(pronouns.split("/")))


def _names(name: str, aliases: tuple[Alias, ...], length: int) -> Iterator[Fact]:
    """Yield each name where it is first used; one of which that is not known comes at the end of the story."""
    firsts = {alias.text: alias.evidence[:1] for alias in aliases}
    for text, evidence in {name: (), **firsts}.items():
        offset = evidence[0][1] if evidence else length
        yield Fact(offset=offset, fact="name", value=text, evidence=evidence)


def _lines(story: Story) -> Iterator[tuple[str, Fact]]:
    """Yield for each two people the first line that one says to the other, and the first line of everybody."""
    known: set[tuple[str, str | None]] = set()
    for quote in sorted(story.quotes or (), key=lambda quote: quote.start):
        for addressee in (None, *quote.addressees) if quote.speaker is not None else ():
            if (quote.speaker or "", addressee) not in known:
                known.add((quote.speaker or "", addressee))
                fact = "speaks" if addressee is None else "talks to"
                others = () if addressee is None else (addressee,)
                span = (quote.start, quote.end)
                said = Fact(offset=quote.end, fact=fact, others=others, probability=quote.probability, evidence=(span,))
                yield quote.speaker or "", said


def _sections(story: Story) -> Iterator[tuple[str, Fact]]:
    for section in story.narration or ():
        offset = section.evidence[0][1] if section.evidence else section.end
        if section.narrator is not None:
            yield section.narrator, Fact(offset=offset, until=section.end, fact="tells", evidence=section.evidence[:1])
        if section.focalizer is not None:
            yield (
                section.focalizer,
                Fact(offset=section.end, until=section.end, fact="sees", probability=section.probability),
            )


def _scenes(story: Story, mentions: dict[str, list[Mention]]) -> Iterator[tuple[str, Fact]]:
    """Yield who is in a scene and where it is, at their first mention in it, else at its end; and who meets whom."""
    ends = {scene.id: scene.end for scene in story.scenes or ()}
    for scene in story.scenes or ():
        place = [scene.place.id] if scene.place is not None and scene.place.id is not None else []
        for id_ in dict.fromkeys((*scene.present, *place)):
            first = bisect_left(mentions[id_], scene.start, key=lambda mention: mention.start)
            seen = next((m for m in mentions[id_][first : first + 1] if m.end <= scene.end), None)
            offset, evidence = (scene.end, ()) if seen is None else (seen.end, ((seen.start, seen.end),))
            yield id_, Fact(offset=offset, until=scene.end, fact="scene", value=scene.id, evidence=evidence)
    for one in story.encounters or ():
        offset = _first_end(one.evidence, ends.get(one.scene, len(story.text)))
        for id_, other in ((one.a, one.b), (one.b, one.a)):
            yield id_, Fact(offset=offset, fact="meets", value=one.scene, others=(other,), evidence=one.evidence)


def _relations(story: Story) -> Iterator[tuple[str, Fact]]:
    """Yield how people stand to each other, for both of them; the role is what the other one is."""
    for one in story.relations or ():
        offset = max(one.begin, _first_end(one.evidence, one.until))
        for id_, other, role in ((one.a, one.b, one.role), (one.b, one.a, None)):
            yield (
                id_,
                Fact(
                    offset=offset,
                    until=one.until,
                    fact="relation",
                    value=one.kind,
                    role=role,
                    others=(other,),
                    probability=one.probability,
                    evidence=one.evidence,
                ),
            )


def _first_end(evidence: Pairs, otherwise: int) -> int:
    return min((end for _, end in evidence), default=otherwise)
