"""From the roster and the decisions to the layers of the story: mentions, characters, places, quotes, narration."""

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct, field
from msgspec.structs import replace

from storyworld.story import (
    UNSPOKEN,
    Alias,
    AliasKind,
    Character,
    Encounter,
    Event,
    Mention,
    Narration,
    Place,
    Quote,
    Relation,
    Scene,
)
from storyworld.world.coreference.linking import linked_references
from storyworld.world.coreference.mentioning import (
    meanings,
    mentions_of,
    name_categories,
    places_of,
    without_unread_pronouns,
)
from storyworld.world.coreference.referring import read_in_speech, referring_spans
from storyworld.world.decisions import Decision
from storyworld.world.draft import Draft
from storyworld.world.language.lexicon import PRONOUN_SETS, PRONOUNS
from storyworld.world.mentions.entities import PRESENCE
from storyworld.world.mentions.matching import Reference
from storyworld.world.mentions.meant import Meant
from storyworld.world.narration.sections import Section
from storyworld.world.people.newcomers import description
from storyworld.world.people.roster import Member
from storyworld.world.relations import find_relations
from storyworld.world.relations.encounters import find_encounters
from storyworld.world.scenes import find_scenes
from storyworld.world.scenes.flashbacks import with_flashbacks
from storyworld.world.scenes.focalizers import find_focalizers
from storyworld.world.scenes.told import Told
from storyworld.world.sentences.events import find_events
from storyworld.world.speech.utterances import openings

# A pronoun read as somebody this often, and so much oftener than any other, is that person's own. Set by hand: with 2
# and 1.5, three people of our 15 labelled stories got a wrong one; with these none does.
_MIN_READ = 3
_READ_RATIO = 4


_SURE: Mapping[int, float] = MappingProxyType({})
MIN_MENTIONS = 2
"""Somebody without a name who says nothing is in the cast when mentioned so often."""


class _Tally(Struct):
    n_mentions: int = 0
    n_quotes: int = 0
    n_words_spoken: int = 0
    first: int | None = None
    last: int | None = None
    called: Counter[tuple[AliasKind, str]] = field(default_factory=Counter)
    evidence: dict[str, tuple[int, int]] = field(default_factory=dict)
    pronouns: Counter[str] = field(default_factory=Counter)

    def note(self, kind: AliasKind, phrase: str, evidence: tuple[int, int]) -> None:
        """Count what somebody is called whose names the rules do not gather."""
        self.called[kind, phrase] += 1
        self.evidence.setdefault(phrase, evidence)


class Layers(Struct, frozen=True):
    """The layers that the world computes; `ids` are those of the characters, by member of the roster."""

    mentions: tuple[Mention, ...]
    characters: tuple[Character, ...]
    places: tuple[Place, ...]
    quotes: tuple[Quote, ...]
    narration: tuple[Narration, ...]
    events: tuple[Event, ...] | None
    scenes: tuple[Scene, ...]
    encounters: tuple[Encounter, ...]
    relations: tuple[Relation, ...] | None
    ids: Mapping[int, str]


def linked(draft: Draft) -> list[Reference]:
    """Return all mentions, in order, with whom each means; who turns out to be another is renamed in the decisions."""
    by_rule = without_unread_pronouns(draft.words, referring_spans(draft))
    draft.categories = name_categories(draft, by_rule)
    spans, same = linked_references(draft, by_rule, PRESENCE, is_last=True)
    draft.decisions = [decision.renamed(same) for decision in draft.decisions]
    return spans


def write_layers(
    draft: Draft, spans: Sequence[Reference], min_probability: float, probable: Mapping[int, float] = _SURE
) -> Layers:
    """Return the layers; `spans` are all mentions. Speakers below `min_probability` become null.

    `probable` tells of tokens how probable it is that the mention means whom it is said to mean, where that is known.
    """
    unsafe = {q for q, decision in enumerate(draft.decisions) if not _is_safe(decision, min_probability)}
    draft.decisions = [
        Decision(attribution=decision.attribution) if q in unsafe else decision
        for q, decision in enumerate(draft.decisions)
    ]
    spans = read_in_speech(draft, spans, unsafe)
    tallies = _tally(draft, spans)
    cast = [m for m in _cast(draft, tallies) if tallies[m].n_mentions or draft.roster.members[m].kind != "group"]
    ids = {member: f"c{i}" for i, member in enumerate(cast, 1)}
    places, type_ids = places_of(draft, draft.categories)
    find_focalizers(draft, spans, ids)
    mentions = mentions_of(draft.words, spans, meanings(spans, ids, type_ids, draft.categories))
    quotes = _quotes(draft, ids)
    characters = tuple(_character(draft, member, ids, tallies[member]) for member in cast)
    narration = tuple(_told(section, ids) for section in draft.sections)
    meant = Meant(draft.words, mentions)
    events = find_events(draft.words, meant, quotes)
    place_ids = frozenset(place.id for place in places)
    told = Told(mentions, characters, place_ids, quotes, events or (), narration)
    scenes = with_flashbacks(draft.words, find_scenes(draft.words, told))
    return Layers(
        mentions=mentions,
        characters=characters,
        places=places,
        quotes=quotes,
        narration=narration,
        events=events,
        scenes=scenes,
        encounters=find_encounters(draft.words, scenes, characters, quotes, events or ()),
        relations=find_relations(draft.words, meant, characters, quotes, narration, probable),
        ids=ids,
    )


def _told(section: Section, ids: Mapping[int, str]) -> Narration:
    return Narration(
        start=section.start,
        end=section.end,
        person=section.person,
        tense=section.tense,
        narrator=_narrator_id(section, ids),
        focalizer=ids.get(section.focalizer) if section.focalizer is not None else None,
        probability=_rounded(section.certainty) if section.focalizer in ids else 0.0,
        evidence=section.evidence,
    )


def _narrator_id(section: Section, ids: Mapping[int, str]) -> str | None:
    return ids.get(section.narrator) if section.person == "first" and section.narrator is not None else None


def _rounded(probability: float) -> float:
    """Return a probability as it is told: nothing is quite sure, and no speaker who is given is impossible."""
    return min(max(round(probability, 2), 0.01), 0.99)


def _is_safe(decision: Decision, min_probability: float) -> bool:
    """Tell whether a speaker, if there is one, is as probable as the user asks for."""
    return decision.speaker is None or decision.certainty >= min_probability


def _tally(draft: Draft, spans: Sequence[Reference]) -> list[_Tally]:
    tallies = [_Tally() for _ in draft.roster.members]
    words = draft.words
    for reference in spans:
        if reference.member is None:
            continue
        tally = tallies[reference.member]
        tally.n_mentions += 1
        start = words.start[reference.first]
        tally.first = start if tally.first is None else min(tally.first, start)
        tally.last = start if tally.last is None else max(tally.last, start)
        form = PRONOUNS.get(words.lower[reference.first]) if reference.form == "pronoun" else None
        if form is not None and form.gender is not None:
            tally.pronouns[form.gender] += 1
        if reference.form == "nominal":
            tally.note("role", description(words, reference), (start, words.end[reference.head]))
        elif reference.form == "name" and draft.roster.members[reference.member].person < 0:
            tally.note("name", words.phrase(reference.first, reference.last), (start, words.end[reference.last - 1]))
    for q, decision in enumerate(draft.decisions):
        if decision.speaker is None:
            continue
        quotation = draft.quotations[q]
        first, last = words.within(quotation.start, quotation.end)
        tallies[decision.speaker].n_quotes += 1
        tallies[decision.speaker].n_words_spoken += sum(words.word[i][0].isalnum() for i in range(first, last))
    return tallies


def _cast(draft: Draft, tallies: list[_Tally]) -> list[int]:
    """Return the members who are in the story, the most mentioned first."""

    def belongs(m: int, member: Member) -> bool:
        tally = tallies[m]
        if member.is_narrator:
            return True
        if member.kind == "nominal":
            return tally.n_quotes > 0 or tally.n_mentions >= MIN_MENTIONS
        if member.person < 0:
            return tally.n_mentions > 0
        evidence = [draft.types[t].evidence for t in draft.people[member.person].types]
        is_sure = any(e.n_titles or e.n_tags or e.n_called or e.n_read_person > e.n_read_other for e in evidence)
        return tally.n_quotes > 0 or tally.n_mentions > 2 or (is_sure and tally.n_mentions > 0)

    members = [m for m, member in enumerate(draft.roster.members) if member.kind != "group" and belongs(m, member)]
    known = set(members)
    members += [m for m, member in enumerate(draft.roster.members) if member.people and known.issuperset(member.people)]
    return sorted(members, key=lambda m: (-tallies[m].n_mentions, -tallies[m].n_quotes, m))


def _character(draft: Draft, m: int, ids: Mapping[int, str], tally: _Tally) -> Character:
    member = draft.roster.members[m]
    gender = member.gender or _read_gender(tally.pronouns)
    aliases = _aliases(draft, member) if member.person >= 0 else _unnamed_aliases(tally)
    return Character(
        id=ids[m],
        name=member.label,
        aliases=aliases,
        pronouns=PRONOUN_SETS[gender] if gender else None,
        is_named=member.kind == "named" or any(draft.roster.members[p].kind == "named" for p in member.people),
        is_narrator=member.is_narrator,
        n_mentions=tally.n_mentions,
        n_quotes=tally.n_quotes,
        n_words_spoken=tally.n_words_spoken,
        first=tally.first,
        last=tally.last,
        members=tuple(ids[person] for person in member.people),
    )


def _read_gender(pronouns: Counter[str]) -> str | None:
    """Return the pronoun that was read as this person nearly always, since reading leans on other guesses."""
    ranked = pronouns.most_common(2)
    if not ranked or ranked[0][1] < _MIN_READ:
        return None
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] >= _READ_RATIO * ranked[1][1] else None


def _aliases(draft: Draft, member: Member) -> tuple[Alias, ...]:
    person = draft.people[member.person]
    found: dict[str, tuple[AliasKind, int, tuple[int, int]]] = {}
    for t in person.types:
        kind = draft.types[t]
        mention = draft.names[kind.mentions[0]]
        span = (draft.words.start[mention.first], draft.words.end[mention.last - 1])
        text = kind.surfaces.most_common(1)[0][0]
        if kind.n_with_article * 2 > kind.evidence.n:
            text = f"the {text}"
        found[text] = (
            person.kinds[t],
            found[text][1] + kind.evidence.n if text in found else kind.evidence.n,
            span,
        )
    ordered = sorted(found.items(), key=lambda item: (-item[1][1], item[0]))
    return tuple(Alias(text=text, kind=kind, count=n, evidence=(span,)) for text, (kind, n, span) in ordered)


def _unnamed_aliases(tally: _Tally) -> tuple[Alias, ...]:
    ordered = sorted(tally.called.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Alias(text=text, kind=kind, count=n, evidence=(tally.evidence[text],)) for (kind, text), n in ordered)


def _quotes(draft: Draft, ids: dict[int, str]) -> tuple[Quote, ...]:
    numbered = [(-1, Quote(id="", start=span.start, end=span.end, kind=kind)) for span, kind in draft.nested]
    numbered += [(q, _quote(draft, q, ids)) for q in range(len(draft.quotations))]
    numbered.sort(key=lambda item: (item[1].start, -item[1].end))
    id_of = {q: f"q{i}" for i, (q, _) in enumerate(numbered, 1)}
    opening = openings(draft)
    return tuple(
        replace(quote, id=f"q{i}", utterance=id_of[opening[q]] if q in opening else None)
        for i, (q, quote) in enumerate(numbered, 1)
    )


def _quote(draft: Draft, q: int, ids: Mapping[int, str]) -> Quote:
    quotation, decision, kind = draft.quotations[q], draft.decisions[q], draft.kinds[q]
    is_known = decision.speaker in ids
    return Quote(
        id="",
        start=quotation.start,
        end=quotation.end,
        kind=kind,
        speaker=ids.get(decision.speaker) if decision.speaker is not None else None,
        addressees=tuple(ids[m] for m in decision.addressees if m in ids),
        attribution=None if kind in UNSPOKEN else decision.attribution or "implicit",
        cue=decision.cue if is_known else None,
        probability=_rounded(decision.certainty) if is_known else 0.0,
    )
