"""How each section is told: in which person and in which tense.

A section runs from one heading, POV header or scene break to the next; neighbours told alike are one section.
"""

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from storyworld.spans import Span
from storyworld.story import Block, Person, Tense
from storyworld.world.language.lexicon import PRONOUNS
from storyworld.world.language.words import SCENE_OPENERS, Words

# Shares of pronouns among the words of narration. In the 21 novels of PDNC "I, me, my" make up .034 and more where
# the narrator is in the story, and .0022 at most elsewhere (one of these, told by an "I" who hardly appears, counts
# as first person there).
MIN_FIRST = 0.012
MIN_SECOND = 0.02
MAX_LETTERS = 0.15
_LONG = 3000
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


class Section(Struct):
    """One stretch told in one way. `narrator` and `focalizer` are members of the roster.

    `certainty` is how probable it is, in [0, 1], that the focalizer is this one; it is not set for others.
    """

    start: int
    end: int
    person: Person | None = None
    tense: Tense | None = None
    header: Span | None = None
    is_after_header: bool = False
    narrator: int | None = None
    focalizer: int | None = None
    certainty: float = 0.0
    evidence: tuple[tuple[int, int], ...] = ()
    n_words: int = 0


def find_sections(words: Words, blocks: Sequence[Block]) -> list[Section]:
    """Return the sections with person and tense, cut at every heading, header and break that the text marks."""
    sections: list[Section] = []
    for block in blocks:
        opens = block.kind in SCENE_OPENERS
        if opens or not sections:
            sections.append(_opened(sections[-1] if sections else None, block))
        sections[-1].end = block.end
    for section in sections:
        _describe(words, section)
    told = [section for section in sections if section.n_words]
    _set_letters_aside(told)
    return told


def _set_letters_aside(sections: Sequence[Section]) -> None:
    """In a long text told of others, the few sections that say "I" are full of letters, and told as the rest is."""
    n_words = sum(section.n_words for section in sections)
    n_first = sum(section.n_words for section in sections if section.person == "first")
    has_headers = any(section.is_after_header for section in sections)
    if n_words < _LONG or has_headers or n_first > MAX_LETTERS * n_words:
        return
    for section in sections:
        if section.person == "first":
            section.person = "third"


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
    counts = _counted(words, section, with_labels=False)
    if not counts["words"]:
        # Of nothing but messages, "me" before some of them is whoever tells.
        counts = _counted(words, section, with_labels=True)
    section.n_words = counts["words"]
    if not section.n_words:
        return
    section.person = _person(counts)
    if counts["past"] != counts["present"]:
        section.tense = "past" if counts["past"] > counts["present"] else "present"


def _counted(words: Words, section: Section, *, with_labels: bool) -> Counter[str]:
    """Count the words of the narration, its pronouns by person and its verbs by tense."""
    counts: Counter[str] = Counter()
    for i in range(*words.within(section.start, section.end)):
        if (
            words.paragraph[i] < 0
            or words.quote[i] >= 0
            or (not words.word[i][0].isalpha() and words.word[i][0] not in "'’")
            or (not with_labels and words.is_label(i))
        ):
            continue
        counts["words"] += 1
        form = PRONOUNS.get(words.lower[i])
        if form is not None and not form.is_plural:
            counts[form.person] += 1
        tense = _tense_of(words, i)
        if tense is not None:
            counts[tense] += 1
    return counts


def _tense_of(words: Words, i: int) -> Tense | None:
    """Return the tense that one word shows: as the heads read it, else by the commonest forms."""
    if words.predictions is not None:
        tag = words.predictions.xpos[i]
        return "past" if tag == "VBD" else "present" if tag in {"VBP", "VBZ"} else None
    return "past" if words.lower[i] in _PAST else "present" if words.lower[i] in _PRESENT else None


def _person(counts: Counter[str]) -> Person | None:
    n = counts["words"]
    if not any(counts[key] for key in ("first", "second", "third", "past", "present")):
        return None
    # One "I" among others' pronouns is a thought or a saying: I never meant this, she thought.
    is_stray = counts["first"] == 1 < counts["third"]
    if counts["first"] >= MIN_FIRST * n and counts["first"] * 2 >= counts["second"] and not is_stray:
        return "first"
    return "second" if counts["second"] >= MIN_SECOND * n and counts["second"] > counts["third"] else "third"


def merge_sections(sections: list[Section]) -> list[Section]:
    """Join neighbours that are told alike, by the same person; very short ones are told as their neighbour is."""
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
    same_teller = a.person == b.person and a.narrator == b.narrator
    return same_teller and (a.tense == b.tense or b.tense is None or a.tense is None)
