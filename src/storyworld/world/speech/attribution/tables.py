"""What is known of a text's mentions, quotations and turns, as columns."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from storyworld.segmenting.cues import SPEECH_VERBS
from storyworld.spans import SpanIndex
from storyworld.story import UNSPOKEN
from storyworld.world.decisions import PROBABILITY, Decision
from storyworld.world.draft import Draft
from storyworld.world.language.lexicon import PRONOUNS, TITLES, noun_gender
from storyworld.world.language.words import Words
from storyworld.world.mentions.matching import Reference
from storyworld.world.people.genders import GENDERS

Ints = NDArray[np.signedinteger[Any]]
Flags = NDArray[np.bool_]

NAME, NOMINAL, PRONOUN, FIRST, SECOND = range(5)
FORMS = 5
RELATIONS = ("nsubj", "obj", "iobj", "obl", "nmod", "conj", "vocative", "appos", "root", "parataxis")
"""Relations that say something about who speaks; subtypes and all others aside."""
SUBJECT = RELATIONS.index("nsubj")
KINDS = ("named", "nominal", "narrator")
REASONS = (*PROBABILITY, "")
"""Why the rules give a quotation to somebody; none, where they give it to nobody."""
SURE = frozenset({"tag name", "tag pronoun", "tag narrator", "beat", "same paragraph"})
_PLAIN = frozenset(
    "say says said ask asks asked reply replies replied answer answers answered cry cries cried whisper whispers "
    "whispered exclaim exclaims exclaimed".split()
)
_CLOSING = frozenset("\"”’'»“")
_ANSWERS = frozenset("yes no yeah yep yup nope nah aye nay sure okay ok of course never maybe perhaps because".split())
"""Words with which answers begin."""
NOBODY = -1
_AROUND = 4
"""In so many turns on either side those who speak are counted."""


class Mentions:
    """The mentions of single people in the story proper, in order. *Shapes:* each column (mentions,).

    `over` is the word on which a mention's head hangs, its own head for a root.
    """

    def __init__(self, draft: Draft, references: Sequence[Reference]) -> None:
        words, members, predictions = draft.words, draft.roster.members, draft.words.predictions
        if predictions is None:
            raise ValueError("candidates need the heads' reading of a text")
        own = [
            r
            for r in references
            if r.member is not None and members[r.member].kind != "group" and words.paragraph[r.first] >= 0
        ]
        own.sort(key=lambda reference: reference.first)
        heads = [r.head for r in own]
        pronouns = [PRONOUNS.get(words.lower[r.first]) if r.form == "pronoun" else None for r in own]
        self.first, self.last = _ints(r.first for r in own), _ints(r.last for r in own)
        self.member = _ints(NOBODY if r.member is None else r.member for r in own)
        self.quote, self.paragraph = (
            _ints(column[first] for first in self.first) for column in (words.quote, words.paragraph)
        )
        persons = {"first": FIRST, "second": SECOND, "third": PRONOUN}
        self.form = _ints(
            (NAME if r.form == "name" else NOMINAL) if form is None else persons[form.person]
            for r, form in zip(own, pronouns, strict=True)
        )
        self.gender = _ints(0 if form is None else GENDERS.get(form.gender or "", 0) for form in pronouns)
        relations = [predictions.relation[head].partition(":")[0] for head in heads]
        self.relation = _ints(RELATIONS.index(r) if r in RELATIONS else len(RELATIONS) for r in relations)
        self.over = _ints(h if (over := int(predictions.head[h])) < 0 else over for h in heads)
        self.over_speaks = np.array([words.lower[over] in SPEECH_VERBS for over in self.over], bool)
        self.over_says = np.array([words.lower[over] in _PLAIN for over in self.over], bool)
        self.is_owner = np.array([words.lower[r.last : r.last + 1] in (["'s"], ["'"]) for r in own], bool)
        self.is_owner |= np.array([form is not None and form.role == "possessive" for form in pronouns], bool)

    def __len__(self) -> int:
        return len(self.first)


class Quotes:
    """The quotations that somebody speaks, in order. *Shapes:* each column (quotations,).

    `number` is that of the draft. `first` and `last` are its words; `after` and `before` where the narration around it
    ends and begins, within the paragraph and up to the next quotation. `turn` is a turn's index. `calls` has the
    gender, as in GENDERS, of whom it calls by no name: sir, ma'am; 0 for none.
    """

    def __init__(self, draft: Draft) -> None:
        words, quotations = draft.words, draft.quotations
        self.number = _ints(q for q, kind in enumerate(draft.kinds) if kind not in UNSPOKEN)
        own = [quotations[q] for q in self.number]
        decisions = [draft.decisions[q] for q in self.number]
        ranges = [words.within(q.start, q.end) for q in own]
        self.first, self.last = (_ints(r[side] for r in ranges) for side in (0, 1))
        self.paragraph = _ints(q.paragraph for q in own)
        edges = [words.within(span.start, span.end) for span in (words.paragraphs[q.paragraph] for q in own)]
        self.before, self.after = (_ints(edge[side] for edge in edges) for side in (0, 1))
        same = self.paragraph[1:] == self.paragraph[:-1]
        self.is_first = np.concatenate([[True], ~same]) if own else np.zeros(0, bool)
        self.before[1:][same] = self.last[:-1][same]
        self.after[:-1][same] = self.first[1:][same]
        self.speaker = _ints(NOBODY if d.speaker is None else d.speaker for d in decisions)
        self.reason = _ints(REASONS.index(d.reason) for d in decisions)
        self.is_tagged = np.array([d.reason.startswith("tag") for d in decisions], bool)
        self.continues = np.array([q.continues for q in own], bool)
        kinds = [draft.kinds[q] for q in self.number]
        self.is_thought, self.is_message = (
            np.array([kind == k for kind in kinds], bool) for k in ("thought", "message")
        )
        self.turn = np.maximum(self.is_first.cumsum() - 1, 0).astype(np.int32)
        sections = SpanIndex(section for section in draft.sections if section.narrator is not None)
        told = [sections.at(q.start) for q in own]
        self.teller = _ints(NOBODY if s is None or s.narrator is None else s.narrator for s in told)
        self.is_told_by_i = np.array([s is not None and s.person == "first" for s in told], bool)
        self._read_edges(words)

    def _read_edges(self, words: Words) -> None:
        """Read how each quotation ends, and what stands on either side of it."""
        tails = [_tail(words, first, last) for first, last in zip(self.first, self.last, strict=True)]
        following = [
            words.word[last][:1] if last < end else "" for last, end in zip(self.last, self.after, strict=True)
        ]
        leading = [
            words.word[i - 1][-1:] if i > start else "" for i, start in zip(self.first, self.before, strict=True)
        ]
        self.runs_on = np.array([tail in {",", "—", "-", "…"} for tail in tails], bool)
        self.is_asked = np.array([tail == "?" for tail in tails], bool)
        heads = [_head(words, first, last) for first, last in zip(self.first, self.last, strict=True)]
        self.is_answer = np.array([head in _ANSWERS for head in heads], bool)
        self.calls = _ints(
            _called_gender(words, first, last) for first, last in zip(self.first, self.last, strict=True)
        )
        self.is_called_out = np.array([tail in {"?", "!"} for tail in tails], bool)
        self.goes_on_small = np.array([letter.islower() for letter in following], bool)
        self.is_led_in = np.array([sign in {",", ":"} for sign in leading], bool)
        self.is_apart = np.array([sign in {".", "!", "?"} for sign in leading], bool)
        paragraphs = [words.paragraphs[p - 1] if p else None for p in self.paragraph]
        ends = ["" if span is None else words.text[span.end - 1] for span in paragraphs]
        with_speech = frozenset(self.paragraph.tolist())
        self.is_after_narration = np.array([p > 0 and p - 1 not in with_speech for p in self.paragraph.tolist()], bool)
        self.is_announced = self.is_after_narration & np.array([end in {":", ",", "—", "-"} for end in ends], bool)

    def __len__(self) -> int:
        return len(self.number)


class Turns:
    """The paragraphs in which somebody speaks, in order. *Shapes:* each column (turns,).

    Of several quotations in one, `speaker` has the first and the last one's.
    """

    def __init__(self, quotes: Quotes) -> None:
        starts = np.nonzero(quotes.is_first)[0]
        ends = np.append(starts[1:], len(quotes)) - 1 if len(starts) else starts
        self.start, self.end = starts, ends
        self.paragraph = quotes.paragraph[starts]
        self.speaker = np.stack([quotes.speaker[starts], quotes.speaker[ends]])
        sure = np.array([REASONS[reason] in SURE for reason in quotes.reason], bool)
        self.is_sure = np.stack([sure[starts], sure[ends]])
        self.is_asked = quotes.is_asked[ends]
        self.calls = np.zeros(len(starts), np.int32)
        np.maximum.at(self.calls, quotes.turn, quotes.calls)
        self.n_before = _ints(self._n_speaking(t - _AROUND, t) for t in range(len(starts)))
        self.n_after = _ints(self._n_speaking(t + 1, t + 1 + _AROUND) for t in range(len(starts)))

    def _n_speaking(self, first: int, last: int) -> int:
        """Return how many people speak in a range of turns."""
        return len({*self.speaker[1][max(0, first) : max(0, last)].tolist()} - {NOBODY})

    def __len__(self) -> int:
        return len(self.paragraph)


def by_turn(quotes: Quotes, sets: Sequence[frozenset[int]]) -> list[frozenset[int]]:
    """Return the union of the quotations' sets for each turn."""
    found: dict[int, set[int]] = defaultdict(set)
    for turn, own in zip(quotes.turn.tolist(), sets, strict=True):
        found[turn] |= own
    return [frozenset(found[turn]) for turn in range(len(found))]


def called_in(quotes: Quotes, decisions: Sequence[Decision]) -> list[frozenset[int]]:
    """Return, for each quotation, the members whom it calls by name."""
    return [frozenset(decisions[q].called) for q in quotes.number]


def named_in(quotes: Quotes, mentions: Mentions) -> list[frozenset[int]]:
    """Return, for each quotation, the members whom it names or describes."""
    found: dict[int, set[int]] = defaultdict(set)
    chosen = (mentions.quote >= 0) & (mentions.form <= NOMINAL)
    for quote, member in zip(mentions.quote[chosen].tolist(), mentions.member[chosen].tolist(), strict=True):
        found[quote].add(member)
    return [frozenset(found[q]) for q in quotes.number.tolist()]


def _tail(words: Words, first: int, last: int) -> str:
    """Return the last sign of what is said, the marks aside."""
    for i in range(last - 1, max(first, last - 3), -1):
        if words.word[i][0] not in _CLOSING:
            return words.word[i][-1]
    return ""


def _head(words: Words, first: int, last: int) -> str:
    """Return the first word of what is said, small; the marks aside."""
    return next((words.lower[i] for i in range(first, last) if words.word[i][0].isalpha()), "")


def _called_gender(words: Words, first: int, last: int) -> int:
    """Return the gender of whom words call by a noun that tells it, as in GENDERS; 0 where they call nobody so."""
    if words.predictions is None:
        return 0
    relation = words.predictions.relation
    called = [words.lower[i] for i in range(first, last) if relation[i] == "vocative"]
    genders = (TITLES.get(noun) or noun_gender(noun) for noun in called)
    return next((GENDERS[gender] for gender in genders if gender in GENDERS), 0)


def _ints(values: Iterable[int]) -> Ints:
    return np.fromiter(values, np.int32)
