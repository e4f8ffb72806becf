"""How each section is told: in which person and tense, and who "I" is.

A section runs from one heading, POV header or scene break to the next; neighbours told alike are one section.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from storyworld.segmenting.cues import SPEECH_VERBS
from storyworld.spans import Span
from storyworld.story import Block, Person, Tense
from storyworld.world.lexicon import PRONOUNS, is_finite_verb
from storyworld.world.names import READER_NAMES, NameMention, is_vocative
from storyworld.world.roster import Roster
from storyworld.world.words import Words

# Shares of pronouns among the words of narration. In the 21 novels of PDNC "I, me, my" make up .034 and more where
# the narrator is in the story, and .0022 at most elsewhere (one of these, told by an "I" who hardly appears, counts
# as first person there).
MIN_FIRST = 0.012
MIN_SECOND = 0.02
_MIN_WORDS = 25
# A shorter section is too short for its tense to be sure beside its neighbour's.
_MIN_TENSE_WORDS = 120
_PAST = frozenset(
    "was were had did said went came took saw asked looked felt knew thought could would wasn weren "
    "didn hadn couldn".split()
)
_PRESENT = frozenset(
    "is are am has does says goes comes takes sees asks looks feels knows thinks can will 'm 're isn "
    "aren doesn don".split()
)
_INTRODUCES = (
    ("my", "name", "is"),
    ("my", "name", "'s"),
    ("my", "name", "was"),
    ("call", "me"),
    ("i", "am"),
    ("i", "'m"),
)


class Section(Struct):
    """One stretch told in one way. `narrator` is a member of the roster."""

    start: int
    end: int
    person: Person | None = None
    tense: Tense | None = None
    header: Span | None = None
    is_after_header: bool = False
    narrator: int | None = None
    evidence: tuple[tuple[int, int], ...] = ()
    n_words: int = 0


def find_sections(words: Words, blocks: Sequence[Block]) -> list[Section]:
    """Return the sections with person and tense; narrators are set by `name_narrators`."""
    sections: list[Section] = []
    for block in blocks:
        opens = block.kind in ("pov_header", "chapter_heading", "scene_break")
        if opens or not sections:
            sections.append(_opened(sections[-1] if sections else None, block))
        sections[-1].end = block.end
    for section in sections:
        _describe(words, section)
    return _merged([section for section in sections if section.n_words])


def _opened(previous: Section | None, block: Block) -> Section:
    if block.kind == "pov_header":
        return Section(block.start, block.end, header=block.names, is_after_header=True)
    # A scene break or chapter inside one person's part does not end it; the next header does.
    header = previous.header if previous else None
    return Section(
        block.start,
        block.end,
        header=header,
        is_after_header=previous is not None and previous.is_after_header,
    )


def _describe(words: Words, section: Section) -> None:
    first, last = words.within(section.start, section.end)
    counts: Counter[str] = Counter()
    for i in range(first, last):
        if (
            words.paragraph[i] < 0
            or words.quote[i] >= 0
            or (not words.word[i][0].isalpha() and words.word[i][0] not in "'’")
        ):
            continue
        counts["words"] += 1
        form = PRONOUNS.get(words.lower[i])
        if form is not None and not form.is_plural:
            counts[form.person] += 1
        counts["past"] += words.lower[i] in _PAST
        counts["present"] += words.lower[i] in _PRESENT
    section.n_words = counts["words"]
    if not section.n_words:
        return
    section.person = _person(counts)
    if counts["past"] != counts["present"]:
        section.tense = "past" if counts["past"] > counts["present"] else "present"


def _person(counts: Counter[str]) -> Person:
    n = counts["words"]
    if counts["first"] >= MIN_FIRST * n and counts["first"] * 2 >= counts["second"]:
        return "first"
    return "second" if counts["second"] >= MIN_SECOND * n and counts["second"] > counts["third"] else "third"


def _merged(sections: list[Section]) -> list[Section]:
    """Join neighbours that are told alike; very short ones are told as their neighbour is."""
    merged: list[Section] = []
    for section in sections:
        last = merged[-1] if merged else None
        if last is not None and last.person == section.person and min(last.n_words, section.n_words) < _MIN_TENSE_WORDS:
            section.tense = last.tense = (last if last.n_words >= section.n_words else section).tense
        same_part = last is not None and (last.header, last.is_after_header) == (
            section.header,
            section.is_after_header,
        )
        if last is not None and same_part and (_alike(last, section) or section.n_words < _MIN_WORDS):
            last.end = section.end
            last.n_words += section.n_words
        elif last is not None and same_part and last.n_words < _MIN_WORDS:
            section.start = last.start
            section.n_words += last.n_words
            merged[-1] = section
        else:
            merged.append(section)
    return merged


def _alike(a: Section, b: Section) -> bool:
    return a.person == b.person and (a.tense == b.tense or b.tense is None or a.tense is None)


def name_narrators(
    words: Words,
    sections: list[Section],
    roster: Roster,
    names: Sequence[NameMention],
    member_of: Sequence[int],
) -> None:
    """Set each first-person section's narrator: the header's person, whom others address, or an unnamed one."""
    headless: list[Section] = []
    for section in sections:
        if section.person == "second":
            section.narrator = _reader(words, section, roster, names, member_of)
        if section.person != "first":
            continue
        if section.header is not None:
            name = words.text[section.header.start : section.header.end]
            section.narrator = roster.add_named(name)
            section.evidence = ((section.header.start, section.header.end),)
        else:
            headless.append(section)
    if headless:
        narrator, evidence = _addressed(words, headless, names, member_of)
        if narrator is None:
            narrator = roster.add_narrator()
        for section in headless:
            section.narrator, section.evidence = narrator, evidence
    for section in sections:
        if section.person == "first" and section.narrator is not None:
            roster.members[section.narrator].is_narrator = True


def _reader(
    words: Words, section: Section, roster: Roster, names: Sequence[NameMention], member_of: Sequence[int]
) -> int:
    """Who "you" is: Y/N, else whom others call by name, else an unnamed "you"."""
    for name in sorted(READER_NAMES, reverse=True):
        member = roster.named(name)
        if member is not None:
            return member
    member, section.evidence = _addressed(words, [section], names, member_of)
    return member if member is not None else roster.add_you()


def _addressed(
    words: Words, sections: list[Section], names: Sequence[NameMention], member_of: Sequence[int]
) -> tuple[int | None, tuple[tuple[int, int], ...]]:
    """Whom others call by name in speech while the narration itself hardly ever does: that is "I"."""
    starts = [section.start for section in sections]
    called: Counter[int] = Counter()
    acting: set[int] = set()
    told: Counter[int] = Counter()
    evidence: dict[int, list[tuple[int, int]]] = {}
    for i, mention in enumerate(names):
        member = member_of[i]
        at = words.start[mention.first]
        k = bisect_right(starts, at) - 1
        if member < 0 or k < 0 or at >= sections[k].end:
            continue
        introduces = _introduces(words, mention)
        if words.quote[mention.first] < 0 and not introduces:
            told[member] += 1
            if _acts(words, mention):
                acting.add(member)
        weight = 8 if introduces else 2 if is_vocative(words, mention) else 0
        called[member] += weight
        if weight and len(evidence.setdefault(member, [])) < 3:
            evidence[member].append((at, words.end[mention.last - 1]))
    # Nobody tells of himself by name: each mention in narration speaks against, and one that acts or speaks there is
    # another.
    scores = {member: n - 2 * told[member] for member, n in called.items() if member not in acting}
    best = max(scores, key=lambda member: (scores[member], -member), default=None)
    if best is None or scores[best] < 2:
        return None, ()
    return best, tuple(evidence[best])


def _acts(words: Words, mention: NameMention) -> bool:
    """The name is the subject of a verb, or stands behind a speech verb: "Walt smiled", "said Walt"."""
    before = words.lower[mention.first - 1] if mention.first else ""
    after = words.lower[mention.last] if mention.last < words.n else ""
    return before in SPEECH_VERBS or is_finite_verb(after, after_subject=False)


def _introduces(words: Words, mention: NameMention) -> bool:
    """Tell whether the narration itself gives its name: my name is Sam, call me Sam, I'm Sam."""
    i = mention.first
    if words.quote[i] >= 0:
        return False
    return any(tuple(words.lower[i - len(lead) : i]) == lead for lead in _INTRODUCES)
