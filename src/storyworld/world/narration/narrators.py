"""Who "I" and "you" are: the person whom a header names, or whom others address in speech."""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct, field

from storyworld.segmenting.cues import SPEECH_VERBS
from storyworld.world.language.lexicon import PRONOUNS
from storyworld.world.language.words import Words
from storyworld.world.naming.evidence import is_vocative
from storyworld.world.naming.names import READER_NAMES, NameMention
from storyworld.world.narration.callers import Caller, Callers
from storyworld.world.narration.sections import Section
from storyworld.world.people.roster import Roster

_INTRODUCES = (
    ("my", "name", "is"),
    ("my", "name", "'s"),
    ("my", "name", "was"),
    ("call", "me"),
    ("i", "am"),
    ("i", "'m"),
)
_ANNOUNCES = (*_INTRODUCES, ("it", "'s"), ("this", "is"))
# What one piece of evidence weighs: the narrator gives a name; others call it; somebody unmarked gives it in speech.
_TOLD_BY_SELF = 8
_CALLED = 2
_BY = {Caller.TELLER: -_CALLED, Caller.TO_TELLER: 2 * _CALLED, Caller.ANYBODY: _CALLED}
_ANNOUNCED = 2
_MIN_SCORE = 2
_MAX_EVIDENCE = 3
# Whom the narration mentions, be it as an object only, must be called this many times as often.
_TOLD_SHARE = 4
# And whom it once lets do something, in what others are said to have said ("although James laughed at her"), as often.
_ACTED_SHARE = 16
# Over a long text, at least this many sections must call the teller by name.
_MIN_CALLING = 3


class _Signs(Struct):
    """What one section shows about who tells it, by member."""

    scores: Counter[int] = field(default_factory=Counter)
    acting: Counter[int] = field(default_factory=Counter)
    evidence: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    n_calling: Counter[int] = field(default_factory=Counter)
    told: Counter[int] = field(default_factory=Counter)

    def best(self, n_sections: int = 1) -> int | None:
        """Return the member whom others call while the narration itself hardly ever tells what that person does.

        Over many sections the calls must come from several: somebody called in one scene only is no teller of them all.
        """
        fit = {
            member: score
            for member, score in self.scores.items()
            if self.acting[member] * _ACTED_SHARE <= score and self.told[member] * _TOLD_SHARE <= score
        }
        best = max(fit, key=lambda member: (fit[member], -member), default=None)
        if best is None or fit[best] < _MIN_SCORE or self.n_calling[best] < min(_MIN_CALLING, n_sections / 4):
            return None
        return best


def name_narrators(
    words: Words,
    sections: list[Section],
    roster: Roster,
    names: Sequence[NameMention],
    member_of: Sequence[int],
) -> None:
    """Set the narrator of sections told by "I" or "you", and the focalizer of others whose header names a person."""
    headless = []
    for section in sections:
        named = None if section.header is None else words.text[section.header.start : section.header.end]
        if named is not None and section.header is not None:
            member = roster.add_named(named)
            section.evidence = ((section.header.start, section.header.end),)
            if section.person == "first":
                section.narrator = member
            else:
                section.focalizer, section.certainty = member, 1.0
        elif section.person in ("first", "second"):
            headless.append(section)
    callers = Callers(words)
    signs = [_read_signs(words, section, names, member_of, callers) for section in headless]
    _settle(roster, headless, signs)
    for section in sections:
        if section.person == "first" and section.narrator is not None:
            roster.members[section.narrator].is_narrator = True


def _settle(roster: Roster, sections: Sequence[Section], signs: Sequence[_Signs]) -> None:
    """One person who fits everywhere tells everything; else each section is told by whoever fits there best."""
    everywhere = _together(signs).best(len(signs))
    unnamed: int | None = None
    before: int | None = None
    for section, sign in zip(sections, signs, strict=True):
        reader = _reader(roster) if section.person == "second" else None
        narrator = reader if reader is not None else everywhere if everywhere is not None else sign.best()
        if narrator is None and before is not None and before not in sign.acting:
            narrator = before
        if narrator is None and section.person == "second":
            narrator = roster.add_you()
        if narrator is None:
            unnamed = roster.add_narrator() if unnamed is None else unnamed
            narrator = unnamed
        section.narrator = before = narrator
        section.evidence = tuple(sign.evidence.get(narrator, ()))


def _together(signs: Sequence[_Signs]) -> _Signs:
    total = _Signs()
    for sign in signs:
        total.scores.update(sign.scores)
        total.acting.update(sign.acting)
        total.told.update(sign.told)
        total.n_calling.update(member for member, spans in sign.evidence.items() if spans)
    return total


def _reader(roster: Roster) -> int | None:
    """Y/N, where the text calls its reader so."""
    for name in sorted(READER_NAMES, reverse=True):
        member = roster.named(name)
        if member is not None:
            return member
    return None


def _read_signs(
    words: Words, section: Section, names: Sequence[NameMention], member_of: Sequence[int], callers: Callers
) -> _Signs:
    signs = _Signs()
    for i, mention in enumerate(names):
        member = member_of[i]
        at = words.start[mention.first]
        if member < 0 or not section.start <= at < section.end or words.is_label(mention.first):
            continue
        weight = _weight(words, mention, callers if section.person == "first" else None)
        if words.quote[mention.first] < 0 and weight <= 0:
            # Nobody tells of himself by name: each mention in the narration speaks against.
            weight = -_CALLED
            if _acts(words, mention):
                signs.acting[member] += 1
        # Nor does anybody call himself.
        signs.told[member] += weight == -_CALLED
        signs.scores[member] += weight
        spans = signs.evidence.setdefault(member, [])
        if weight > 0 and len(spans) < _MAX_EVIDENCE:
            spans.append((at, words.end[mention.last - 1]))
    return signs


def _weight(words: Words, mention: NameMention, callers: Callers | None) -> int:
    i = mention.first
    if words.quote[i] < 0:
        return _TOLD_BY_SELF if _follows(words, i, _INTRODUCES) else 0
    after = _after_quotation(words, i)
    is_called = is_vocative(words, mention)
    if _is_tellers(after):
        return -_CALLED if is_called and callers is not None else 0
    if _follows(words, i, _INTRODUCES) and _is_anothers(after):
        return -_TOLD_BY_SELF
    if is_called:
        return _CALLED if callers is None else _BY[callers.of(i)]
    return _ANNOUNCED if _follows(words, i, _ANNOUNCES) and _opens_quotation(words, i) else 0


def _follows(words: Words, i: int, leads: Sequence[tuple[str, ...]]) -> bool:
    return any(tuple(words.lower[i - len(lead) : i]) == lead for lead in leads)


def _opens_quotation(words: Words, i: int) -> bool:
    """The name stands among the first words of its quotation: "It's Joel, Gran."."""
    return i >= 5 and words.quote[i - 5] != words.quote[i]


def _after_quotation(words: Words, i: int) -> list[str]:
    """Return the first words of the narration after the quotation that token `i` is in, small; in its paragraph."""
    j = i
    while j < words.n and words.quote[j] == words.quote[i]:
        j += 1
    if j >= words.n or words.paragraph[j] != words.paragraph[i]:
        return []
    return [words.lower[k] for k in range(j, min(words.n, j + 4)) if words.lower[k][0].isalpha()]


def _is_tellers(after: Sequence[str]) -> bool:
    """Tell whether a tag is the teller's, I said: whom the teller calls is somebody else."""
    return after[:1] == ["i"] or (after[:1] != [] and after[0] in SPEECH_VERBS and after[1:2] == ["i"])


def _is_anothers(after: Sequence[str]) -> bool:
    """Tell whether a tag is somebody else's: "I'm Ollie," he says."""
    form = PRONOUNS.get(after[0]) if after[1:2] and after[1] in SPEECH_VERBS else None
    return form is not None and form.person == "third" and form.role == "subject"


def _acts(words: Words, mention: NameMention) -> bool:
    """The name is the subject of a verb, or stands behind a speech verb: Walt smiled, said Walt."""
    before = words.lower[mention.first - 1] if mention.first else ""
    acts = mention.last < words.n and words.is_finite(mention.last, after_subject=False)
    return before in SPEECH_VERBS or acts
