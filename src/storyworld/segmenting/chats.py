"""Lines that begin with whose they are: text messages, chat logs, scripts.

What shows them is how they follow one another. A few labels come back in turn, as people do who answer one another; the
labels of a list, a form or a recipe each stand once, or in an order of their own.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from storyworld.formats.lines.headings import is_explicit
from storyworld.formats.lines.labels import starts_label
from storyworld.formats.lines.notes import starts_note
from storyworld.segmenting.chatlines import ALONE, ANGLES, DASH, ChatLine, Key, chat_lines
from storyworld.segmenting.chatwords import WAYS, LabelWords
from storyworld.segmenting.cues import ARRIVAL_WORDS, WRITTEN_NOUNS
from storyworld.segmenting.dialogue import Quotation
from storyworld.segmenting.mails import HEADS
from storyworld.segmenting.nearness import runs
from storyworld.spans import Span, SpanIndex

TELLERS = frozenset({"me", "you", "to"})
"""How a telephone labels what its owner writes; of "to Mara" the "to" is the label."""
_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
# A label comes back within so many labelled lines where people talk, even where six do.
_RETURNS_WITHIN = 6
# One paragraph of narration may stand between two labelled lines of an exchange.
_NEAR = 2
_MIN_LINES = 3
# Shares of the lines that talk. In the four scripts within two printed novels they are .66 to .90, in lists that we
# wrote to look alike 0 to .25; of typed messages fewer ask or say "I", so that the names decide below the second.
_TALKS = 0.15
_TALKS_MUCH = 0.3
_MANY = 6
# Sections that begin with whose they are are longer: in two printed novels a line has 88 and 128 characters.
_MAX_MEAN_LENGTH = 300
# What is said is written out: from this share of lines without a capital or a full stop on, they are typed. Set by
# hand, and so is the share of lines that begin with what is to be done.
_CARELESS = 0.25
_DIRECTED = 0.1
_FINAL = frozenset(".!?…—–-)]\"”’'*_")
_TYPED_ON = ARRIVAL_WORDS | WRITTEN_NOUNS
_WORD = re.compile(r"[^\W\d_]+")
_DIRECTION = re.compile(r"[_*]{0,2}\([^()]{1,300}\)[_*]{0,2}\s*")
_BEFORE = 200


def find_chats(text: str, paragraphs: Sequence[Span], emphasis: Sequence[tuple[int, int]] = ()) -> list[Quotation]:
    """Return messages as quotations of family `chat` and lines of scripts as `script`, in order, without their labels.

    `emphasis` is what the source sets in italics or bold. Spans are code points.
    """
    lines = [
        line
        for line in chat_lines(text, paragraphs, SpanIndex(Span(start, end) for start, end in emphasis))
        if not _is_other(text, line)
    ]
    groups = _exchanging(lines)
    if not groups:
        return []
    taken = _taken(text, lines, groups, LabelWords(text, paragraphs, lines))
    found: list[Quotation] = []
    for run in runs((line for i, line in enumerate(lines) if i in taken), _NEAR):
        family = "chat" if _is_written(text, run, paragraphs) else "script"
        found.extend(_quotation(text, line, family) for line in run)
    return found


def _is_other(text: str, line: ChatLine) -> bool:
    """Tell whether a label is one of a header, a note, a chapter or a diary."""
    head = text[line.start : min(line.end, line.start + 120)]
    # What alone has "from" and "to" may be an old telephone's log; the heads of mails do not talk.
    is_word = line.key[0] in _DAYS or line.key[0] in HEADS - WAYS
    return is_word or starts_label(head) or starts_note(head) or is_explicit(head.split("\n", 1)[0])


def _quotation(text: str, line: ChatLine, family: str) -> Quotation:
    """Return what is written or said; of a script, without what is to be done before it."""
    direction = _DIRECTION.match(text, line.body, line.end) if family == "script" else None
    start = direction.end() if direction is not None and direction.end() < line.end else line.body
    return Quotation(start=start, end=line.end, paragraph=line.paragraph, family=family, label=line.name)


# -- which lines are somebody's ------------------------------------------------------------------------------------


def _taken(text: str, lines: Sequence[ChatLine], groups: Sequence[Sequence[ChatLine]], words: LabelWords) -> set[int]:
    """Return the indexes of the lines that are somebody's: those of exchanges, and alone those by the same people."""
    known = {line.key for group in groups if _is_talk(text, group, words) for line in group}
    names = {name for name, _ in known}
    taken = {i for i, line in enumerate(lines) if line.key in known or (line.is_set_off and line.key[0] in names)}
    # Somebody puts in a word between two who are known.
    for i in range(1, len(lines) - 1):
        is_between = {i - 1, i + 1} <= taken and lines[i + 1].first - lines[i - 1].paragraph <= _NEAR
        if i not in taken and is_between and not words.is_common(lines[i]):
            taken.add(i)
    return taken


def _exchanging(lines: Sequence[ChatLine]) -> list[list[ChatLine]]:
    """Return the lines of labels that follow one another to and fro, in groups: each comes back soon, after another."""
    last: dict[Key, int] = {}
    leader: dict[Key, Key] = {}
    beside: set[Key] = set()
    run = 0
    for i, line in enumerate(lines):
        gap = line.first - lines[i - 1].paragraph if i else 0
        if gap > _NEAR:
            run = i
        elif i and gap < _NEAR and line.key != lines[i - 1].key:
            beside |= {line.key, lines[i - 1].key}
        before = last.get(line.key, -1)
        # A plain label may come back by chance where the story goes on between.
        is_near = before >= run or (before >= 0 and (line.is_set_off or line.key[0] in TELLERS))
        if is_near and i - before <= _RETURNS_WITHIN:
            for other in lines[before:i]:
                leader[_leader(leader, other.key)] = _leader(leader, line.key)
        last[line.key] = i
    groups: dict[Key, list[ChatLine]] = {}
    for line in lines:
        if line.key in beside and line.key in leader:
            groups.setdefault(_leader(leader, line.key), []).append(line)
    # One who answers nobody is a heading that comes again.
    return [group for group in groups.values() if any(line.key != group[0].key for line in group)]


def _leader(leader: dict[Key, Key], key: Key) -> Key:
    """Return the label that stands for all that are known to go together with this one."""
    leader.setdefault(key, key)
    while leader[key] != key:
        leader[key] = leader[leader[key]]
        key = leader[key]
    return key


def _is_talk(text: str, lines: Sequence[ChatLine], words: LabelWords) -> bool:
    """Tell people who talk from a list whose items come again: they ask, and say I and you.

    A label that the text has elsewhere as a name, or that is set off, says more than one that is not.
    """
    # A log says when, and a telephone who its owner is; what is typed there need not ask anything.
    is_typed = any(line.key[0] in TELLERS for line in lines)
    n_talking = sum(words.talks(line) or ((is_typed or line.is_logged) and _is_careless(text, line)) for line in lines)
    is_short = sum(line.end - line.body for line in lines) <= _MAX_MEAN_LENGTH * len(lines)
    if not is_short or len(lines) < _MIN_LINES or n_talking < _TALKS * len(lines) or _is_list(lines):
        return False
    if any(line.form in {DASH, ALONE} for line in lines):
        # Sentences and verses begin so as well.
        people = {line.key[0] for line in lines if words.is_name(line)}
        return bool(people) and len(people | {line.key[0] for line in lines} & TELLERS) > 1
    if any(line.key[0] in TELLERS or line.form == ANGLES or words.is_name(line) for line in lines):
        return True
    n_again = sum(n > 1 for n in Counter(line.key for line in lines).values())
    is_much = len(lines) >= _MANY and n_talking >= _TALKS_MUCH * len(lines)
    return n_again > 1 and (is_much or any(line.is_set_off or line.is_logged or _is_part(text, line) for line in lines))


def _is_list(lines: Sequence[ChatLine]) -> bool:
    """Tell whether the same three labels or more come again in the same order."""
    next_ones: dict[Key, set[Key]] = {}
    for line, following in pairwise(lines):
        next_ones.setdefault(line.key, set()).add(following.key)
    return len(next_ones) > 2 and all(len(keys) == 1 for keys in next_ones.values())


# -- written or said -----------------------------------------------------------------------------------------------


def _is_written(text: str, run: Sequence[ChatLine], paragraphs: Sequence[Span]) -> bool:
    """Tell messages from a script, whose labels are capitals, or which tells what to do, or is no chat by any sign."""
    n_careless = sum(_is_careless(text, line) for line in run)
    if n_careless >= _CARELESS * len(run) or any(line.is_logged for line in run):
        return True
    n_capitals = sum(_is_part(text, line) for line in run)
    n_directed = sum(_DIRECTION.match(text, line.body, line.end) is not None for line in run)
    if 2 * n_capitals > len(run) or n_directed >= max(1, _DIRECTED * len(run)):
        return False
    is_typed = any(line.is_set_off or line.key[0] in TELLERS for line in run)
    return is_typed or _is_announced(text, run[0], paragraphs)


def _is_part(text: str, line: ChatLine) -> bool:
    """Tell whether a label is in capitals, as scripts write their parts."""
    return line.name.end - line.name.start > 1 and line.name.of(text).isupper()


def _is_careless(text: str, line: ChatLine) -> bool:
    return text[line.body].islower() or text[line.end - 1] not in _FINAL


def _is_announced(text: str, line: ChatLine, paragraphs: Sequence[Span]) -> bool:
    """The paragraph before tells of a telephone or a message."""
    if not line.first:
        return False
    before = paragraphs[line.first - 1]
    told = text[max(before.start, before.end - _BEFORE) : before.end]
    return any(word.lower() in _TYPED_ON for word in _WORD.findall(told))
