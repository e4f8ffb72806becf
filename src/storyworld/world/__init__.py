"""From words and quotations to people: names, narrators, speakers. No networks, no files.

The order of the steps is `draft_world` and `build_layers`; each step is a module in one of the rooms and knows only the
steps before it. `docs/rooms.py` says which room may know which.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from types import MappingProxyType

from msgspec import Struct

from storyworld.memory import give_back
from storyworld.predictions import Predictions, SpeechScorers
from storyworld.segmenting import Segments
from storyworld.spans import Span
from storyworld.story import Character
from storyworld.world.casting import Layers, linked, write_layers
from storyworld.world.coreference.firstreading import FirstReading
from storyworld.world.coreference.namedkin import NamedKin
from storyworld.world.coreference.references import References
from storyworld.world.coreference.revealing import named_descriptions
from storyworld.world.draft import Draft
from storyworld.world.language.words import Words
from storyworld.world.mentions.matching import Reference
from storyworld.world.naming.names import NameMention, NameWords, find_names
from storyworld.world.naming.nametypes import NameType
from storyworld.world.naming.namings import Naming, find_namings
from storyworld.world.narration.narrators import name_narrators
from storyworld.world.narration.sections import find_sections, merge_sections
from storyworld.world.people.aliases import find_people, gathered
from storyworld.world.people.bearers import Person
from storyworld.world.people.givencast import given_names, given_people
from storyworld.world.people.namerows import NameRow, name_rows
from storyworld.world.people.roster import Roster
from storyworld.world.relations.kinfolk import KinRows, kin_rows, settle_kin
from storyworld.world.scenes import SceneRows, scene_rows
from storyworld.world.scenes.focalizers import focalizer_rows
from storyworld.world.scenes.told import Told
from storyworld.world.speech.addressees import find_addressees
from storyworld.world.speech.attribution import Attributed, Candidates, Rows, attribute, candidates_of
from storyworld.world.speech.callsigns import Calls, find_calls
from storyworld.world.speech.exchanges import settle_exchanges
from storyworld.world.speech.secondnames import SecondName, join, second_name_rows, second_names
from storyworld.world.speech.speakers import SpeakerWalk

_People = tuple[list[Person], list[NameType], list[int]]
_NONE: Mapping[tuple[int, int], int] = MappingProxyType({})
_UNREAD: Mapping[int, Counter[str]] = MappingProxyType({})

__all__ = [
    "Candidates",
    "KinRows",
    "Layers",
    "NameRow",
    "Rows",
    "SceneRows",
    "SecondName",
    "StageRows",
    "build_layers",
    "build_world",
    "draft_world",
    "kin_candidates",
    "name_candidates",
    "second_name_candidates",
    "speaker_candidates",
    "stage_candidates",
]


def build_world(
    text: str,
    segments: Segments,
    min_probability: float = 0.0,
    predictions: Predictions | None = None,
    cast: Sequence[Character] | None = None,
) -> Layers:
    """Return the layers of the world: `draft_world`, then `build_layers`."""
    return build_layers(draft_world(text, segments, predictions, cast), min_probability)


def build_layers(draft: Draft, min_probability: float = 0.0) -> Layers:
    """Return the layers of a draft. Speakers below `min_probability`, in [0, 1], become null.

    The draft is used up: what the heads say of mentions, which takes most memory, is gone from it afterwards.
    """
    spans = _attributed(draft)
    predictions = draft.words.predictions
    # Last, for it hangs on who is "I" and "you" in speech.
    kin = settle_kin(draft, spans, None if predictions is None else predictions.kin)
    give_back()
    return write_layers(draft, kin.spans, min_probability, kin.probable)


def _attributed(draft: Draft) -> list[Reference]:
    """Link mentions, decide by the heads who speaks, and return the mentions."""
    spans = linked(draft)
    predictions = draft.words.predictions
    if predictions is not None:
        predictions = draft.words.predictions = predictions.without_mentions()
        give_back()
        if predictions.speech is not None:
            spans = _spoken(draft, spans, predictions.speech, predictions.second_names)
    return spans


def _spoken(
    draft: Draft, spans: Sequence[Reference], scorers: SpeechScorers, weights: Mapping[str, float] | None
) -> list[Reference]:
    """Decide who speaks, and then who else those are whom lines alone name, which hangs on it."""
    if weights is None:
        return _decided(draft, spans, scorers, {}).references
    calls = {} if draft.is_given else find_calls(draft)
    found = _decided(draft, spans, scorers, calls)
    return join(draft, found.references, second_names(second_name_rows(draft, found, calls), weights))


def _decided(
    draft: Draft, spans: Sequence[Reference], scorers: SpeechScorers, calls: Mapping[int, Calls]
) -> Attributed:
    """Decide who speaks, and find out who hears the calls."""
    asked = frozenset(q for own in calls.values() for q in own.calling)
    found = attribute(draft, spans, scorers, asked)
    draft.decisions = found.decisions
    return found


def speaker_candidates(text: str, segments: Segments, predictions: Predictions) -> tuple[Candidates, Layers]:
    """Return who may speak each quotation, as the heads for speakers are told, and the layers by the rules."""
    draft = draft_world(text, segments, predictions)
    spans = linked(draft)
    found = candidates_of(draft, spans)
    return found, write_layers(draft, spans, 0.0)


def kin_candidates(text: str, segments: Segments, predictions: Predictions) -> tuple[KinRows | None, Layers]:
    """Return who may be meant by mentions of kin, as it is weighed, and the layers without its being weighed."""
    draft = draft_world(text, segments, predictions)
    spans = _attributed(draft)
    rows = kin_rows(draft, spans)
    return rows, write_layers(draft, spans, 0.0)


class StageRows(Struct, frozen=True):
    """What is weighed of scenes, and of the scenes of each passage through whose eyes they are seen: by person's id.

    In `eyes`, null is nobody. `layers` are those of the whole text.
    """

    scenes: list[SceneRows]
    eyes: list[list[dict[str | None, dict[str, float]]]]
    layers: Layers


def stage_candidates(
    text: str, segments: Segments, predictions: Predictions, starts: Sequence[int], passages: Sequence[Span]
) -> StageRows:
    """Return what is weighed of the scenes that begin at `starts` and of `passages`, both in the order of the text."""
    draft = draft_world(text, segments, predictions)
    spans = _attributed(draft)
    layers = write_layers(draft, spans, 0.0)
    place_ids = frozenset(place.id for place in layers.places)
    told = Told(layers.mentions, layers.characters, place_ids, layers.quotes, layers.events or (), layers.narration)
    seen = [
        [{None if m is None else layers.ids[m]: signs for m, signs in rows.items()} for rows in passage]
        for passage in focalizer_rows(draft, spans, layers.ids, passages)
    ]
    return StageRows(scene_rows(draft.words, told, starts), seen, layers)


def name_candidates(text: str, segments: Segments, predictions: Predictions) -> list[NameRow]:
    """Return what is weighed of all who may be people by their names, as the last reading of the text has them."""
    words = Words(text, segments, predictions)
    names = find_names(words, NameWords(words))
    namings = find_namings(words, names)
    people = find_people(words, names, namings=namings)
    first = None if predictions.links is None else _first_reading(_Reading(words, segments, names, namings, people))
    genders, same = ({}, []) if first is None else (first.genders, first.same)
    _, _, found = gathered(words, names, genders, namings, same)
    return name_rows(words, names, found)


def second_name_candidates(text: str, segments: Segments, predictions: Predictions) -> tuple[list[SecondName], Layers]:
    """Return what is weighed of whom lines alone name, and the layers in which they are people of their own."""
    draft = draft_world(text, segments, predictions)
    spans = linked(draft)
    predictions = draft.words.predictions = predictions.without_mentions()
    if predictions.speech is None:
        return [], write_layers(draft, spans, 0.0)
    calls = find_calls(draft)
    found = _decided(draft, spans, predictions.speech, calls)
    return second_name_rows(draft, found, calls), write_layers(draft, found.references, 0.0)


def draft_world(
    text: str, segments: Segments, predictions: Predictions | None, cast: Sequence[Character] | None = None
) -> Draft:
    """Return who there is and who speaks by the rules, before mentions are linked and speakers weighed.

    Without `predictions`, rules alone find names and pronouns. `cast` are the people who are named, where it is known;
    of these, names and pronouns are taken.
    """
    words = Words(text, segments, predictions)
    names = find_names(words, NameWords(words))
    find = find_people
    if cast is not None:
        names, find = given_names(words, names, cast), partial(_given, cast)
    namings = find_namings(words, names)
    read = partial(_Reading, words, segments, names, namings)
    if predictions is None or predictions.links is None:
        draft = read(find(words, names, namings=namings)).draft({})
    else:
        # Who "she" is in "she said" the links know better than the rules. Whose name is whose, and who speaks next,
        # hang on it.
        first = _first_reading(read(find(words, names, namings=namings)))
        reading = read(find(words, names, first.genders, namings, first.same))
        draft = reading.draft(first.pronouns(reading.people), first.introduced(reading.people))
    draft.is_given = cast is not None
    return draft


def _given(
    cast: Sequence[Character],
    words: Words,
    names: Sequence[NameMention],
    _: Mapping[int, Counter[str]] = _UNREAD,
    namings: Sequence[Naming] = (),  # noqa: ARG001 - who they are is given
    same: Sequence[tuple[int, int]] = (),  # noqa: ARG001
) -> _People:
    return given_people(words, names, cast)


def _first_reading(reading: "_Reading") -> FirstReading:
    """Read once; the draft, which is large, is gone before the next one is made."""
    return FirstReading(reading.draft({}), reading.n_known)


class _Reading:
    """What stays the same however often a text is read: its words, names and people."""

    def __init__(
        self,
        words: Words,
        segments: Segments,
        names: list[NameMention],
        namings: Sequence[Naming],
        found: _People,
    ) -> None:
        self.words = words
        self.namings = namings
        self.segments = segments
        self.names = names
        self.people, self.types, self.member_of = found
        self.named_kin = NamedKin(words, names, self.member_of, self.people)
        self.named = named_descriptions(words, names, self.member_of, namings)
        self.n_known = 0

    def draft(self, linked: Mapping[int, int], introduced: Mapping[tuple[int, int], int] = _NONE) -> Draft:
        """Read the text from its beginning; `linked` and `introduced` are pronouns and noun phrases that are known."""
        words, quotations, kinds = self.words, self.segments.quotations, self.segments.kinds
        roster = Roster(self.people, self.types)
        introduced = {**introduced, **self.named}
        sections = find_sections(words, self.segments.blocks)
        name_narrators(words, sections, roster, self.names, self.member_of)
        sections = merge_sections(sections)
        self.n_known = len(roster.members)
        references = References(
            words, roster, self.names, self.member_of, sections, self.named_kin, linked=linked, introduced=introduced
        )
        walk = SpeakerWalk(references, quotations, kinds)
        settled = settle_exchanges(walk.run(), quotations, kinds)
        type_of = {m: t for t, kind in enumerate(self.types) for m in kind.mentions}
        return Draft(
            words=words,
            roster=roster,
            people=self.people,
            types=self.types,
            names=self.names,
            type_of=[type_of[m] for m in range(len(self.names))],
            member_of=self.member_of,
            pronouns=references.pronouns,
            nominals=references.nominals,
            quotations=quotations,
            kinds=kinds,
            nested=self.segments.nested,
            decisions=find_addressees(settled, quotations, kinds),
            sections=sections,
            introduced={**introduced, **walk.introductions.descriptions},
            namings=self.namings,
        )
