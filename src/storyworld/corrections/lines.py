"""Who says a line and to whom, put right."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from storyworld.corrections.counting import recounted
from storyworld.corrections.encounters import with_changed_lines
from storyworld.corrections.kinds import Line
from storyworld.corrections.misfits import MisfitError
from storyworld.corrections.people import FIRST_PERSON, alike, find_person
from storyworld.corrections.textquotes import Finder, TextQuote, shown
from storyworld.spans import Span, overlap
from storyworld.story import UNSPOKEN, Event, Mention, Quote, QuoteKind, Scene, Story

_BESIDE = range(3)
"""So many code points lie between a cue and its verb: a space, or a comma too."""


def correct_line(story: Story, line: Line, finder: Finder) -> Story:
    """Return the story in which a line has its speaker and those who are spoken to. Raises MisfitError."""
    if line.spoken == (line.speaker is None and line.to is None):
        raise MisfitError("it has to tell who says the line, to whom, or that nobody does")
    at = TextQuote(exact=line.at) if isinstance(line.at, str) else line.at
    quote = quote_at(story, finder.find(at), at.exact)
    speaker = None if line.speaker is None else find_person(story, line.speaker, finder).id
    hearers = None if line.to is None else tuple(dict.fromkeys(find_person(story, who, finder).id for who in line.to))
    if hearers is not None and (speaker or quote.speaker) in hearers:
        raise MisfitError("nobody says a line to themselves")
    lines = [one for one in story.quotes or () if _is_meant(one, quote, line)]
    changed = {one.id: _corrected(one, speaker, hearers, line) for one in lines}
    quotes = tuple(changed.get(one.id, one) for one in story.quotes or ())
    if any(changed[one.id].speaker != one.speaker for one in lines):
        quotes = _with_turns(quotes, quote, frozenset(changed))
    after = _with_cues(replace(story, quotes=quotes), lines, speaker)
    by_id = {one.id: one for one in quotes}
    after = with_changed_lines(after, [(one, by_id[one.id]) for one in lines])
    after = _with_presence(after, [by_id[one.id] for one in lines])
    touched = {id_ for one in (*lines, *changed.values()) if (id_ := one.speaker) is not None}
    return recounted(after, touched)


def quote_at(story: Story, place: Span, words: str) -> Quote:
    """Return the quotation that a place is in, of one within another the inner. Raises MisfitError where none is."""
    found = [quote for quote in story.quotes or () if overlap(quote, place)]
    if not found:
        raise MisfitError(f"the words “{shown(words)}” are in no quotation")
    return max(found, key=lambda quote: (overlap(quote, place), quote.start == place.start, quote.start - quote.end))


def _is_meant(one: Quote, quote: Quote, line: Line) -> bool:
    """Tell whether a quotation is part of the line: where the tag interrupts it, both halves are."""
    if one.id == quote.id:
        return True
    is_same_turn = one.utterance is not None and one.utterance == quote.utterance
    return is_same_turn and (line.turn or (line.spoken and one.cue is not None and one.cue == quote.cue))


def _corrected(quote: Quote, speaker: str | None, hearers: tuple[str, ...] | None, line: Line) -> Quote:
    if not line.spoken:
        return Quote(id=quote.id, start=quote.start, end=quote.end, kind=_unspoken(quote), corrected=True)
    hearers = quote.addressees if hearers is None else hearers
    hearers = tuple(id_ for id_ in hearers if id_ != (speaker or quote.speaker))
    if speaker is None:
        if quote.kind in UNSPOKEN:
            raise MisfitError("nobody says these words; tell who does, too")
        return replace(quote, addressees=hearers, corrected=True)
    kind = "speech" if quote.kind in UNSPOKEN else quote.kind
    return replace(
        quote,
        kind=kind,
        speaker=speaker,
        addressees=hearers,
        attribution=quote.attribution or "implicit",
        probability=1.0,
        utterance=quote.utterance or quote.id,
        corrected=True,
    )


def _unspoken(quote: Quote) -> QuoteKind:
    return quote.kind if quote.kind in UNSPOKEN else "quoted"


def _with_turns(quotes: tuple[Quote, ...], quote: Quote, changed: frozenset[str]) -> tuple[Quote, ...]:
    """Let what was changed be a turn of its own, and what is left of the old turn begin where it now does."""
    if quote.utterance is None:
        return quotes
    opening: dict[bool, str] = {}
    turned = []
    for one in quotes:
        if one.utterance == quote.utterance:
            one = replace(one, utterance=opening.setdefault(one.id in changed, one.id))  # noqa: PLW2901
        turned.append(one)
    return tuple(turned)


def _with_cues(story: Story, lines: Sequence[Quote], speaker: str | None) -> Story:
    """Let the words that name the speaker agree: "she" in "she said" is whoever speaks; another's name is no cue."""
    if speaker is None:
        return story
    without_cue: set[str] = set()
    turned: set[str] = set()
    events = story.events
    for line in lines:
        cue = line.cue
        if cue is None or line.speaker == speaker:
            continue
        at_cue = [one for one in story.mentions or () if overlap(one, cue) and one.entity in {line.speaker, speaker}]
        if not at_cue or any(one.entity != speaker and _is_fixed(story, one) for one in at_cue):
            without_cue.add(line.id)
            continue
        turned |= {one.id for one in at_cue}
        if events is not None and line.speaker is not None:
            events = tuple(_said_by(event, cue, {line.speaker: speaker}) for event in events)
    mentions, quotes = story.mentions, story.quotes or ()
    quotes = tuple(replace(q, cue=None, attribution="implicit") if q.id in without_cue else q for q in quotes)
    if mentions is not None and turned:
        mentions = tuple(replace(one, entity=speaker) if one.id in turned else one for one in mentions)
    return replace(story, quotes=quotes, mentions=mentions, events=events)


def _is_fixed(story: Story, mention: Mention) -> bool:
    """Tell whether it is beyond doubt whom a mention means: "she" may be anybody, a name and "I" are not."""
    return mention.form == "name" or alike(story.text[mention.start : mention.end]) in FIRST_PERSON


def _said_by(event: Event, cue: Span, instead: Mapping[str, str]) -> Event:
    """Let the verb beside a cue be done by whoever speaks now."""
    is_beside = event.agent is not None and max(cue.start - event.end, event.start - cue.end) in _BESIDE
    return replace(event, agent=instead.get(event.agent or "", event.agent)) if is_beside else event


def _with_presence(story: Story, lines: Sequence[Quote]) -> Story:
    """Whoever speaks in a scene is there."""
    people = {person.id: person.members or (person.id,) for person in story.characters or ()}

    def peopled(scene: Scene) -> Scene:
        speaking = [
            id_
            for line in lines
            if line.kind in ("speech", "thought") and line.speaker and scene.start <= line.start < scene.end
            for id_ in people.get(line.speaker, ())
        ]
        return replace(scene, present=tuple(dict.fromkeys((*scene.present, *speaking))))

    return replace(story, scenes=None if story.scenes is None else tuple(map(peopled, story.scenes)))
