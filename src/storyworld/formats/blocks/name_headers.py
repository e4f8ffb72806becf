"""POV headers that are a name alone on a line: only where several of them, or one with `POV`, agree."""

import re
from collections import Counter
from collections.abc import Sequence

from storyworld.formats.blocks.drafts import Draft
from storyworld.formats.lines import headings
from storyworld.spans import Span

_NAME = re.compile(r"[\s*_~#(\[\-–—=+<>]*(?P<name>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,2})[\s*_~)\]\-–—=+:<>]*")
_FIRST_PERSON = re.compile(r"\b(?:I|I['’]\w+|my|me|My)\b")
_SPEECH = re.compile(r"\"[^\"\n]*\"|“[^”\n]*”")
_CAPITALISED = re.compile(r" ([^\W\d_a-z][\w'’.-]*)")
_WITHIN = re.compile(r"[a-z,]")
_PART = re.compile(r"\w+")
_BEFORE_A_SECTION = frozenset({"scene_break", "chapter_heading"})
# Sections between name lines have at least this many words; lines of a play have fewer.
MIN_SECTION_WORDS = 60
# Share of first-person words in what is told: 3.5 to 5.3 in 100 in four novels told by their hero, and at
# most 0.5 in 15 of 16 third-person ones (1.8 in the last).
MIN_FIRST_PERSON = 0.02


def claim_name_headers(text: str, drafts: Sequence[Draft]) -> None:
    """Type lines that are a name alone, if two or more head first-person sections or come again and again.

    One is enough where another line says whose point of view begins, and names the same person.
    """
    _claim_named_again(drafts)
    found = [(i, match.span("name")) for i in range(len(drafts)) if (match := _name_match(drafts, i)) is not None]
    called = _called(text) if len(found) >= 2 else frozenset()
    found = [(i, span) for i, span in found if called.issuperset(drafts[i].head[slice(*span)].title().split())]
    if len(found) < 2:
        return
    names = [drafts[i].head[start:end].strip().casefold() for i, (start, end) in found]
    ends = [i for i, _ in found[1:]] + [len(drafts)]
    sections = [_section(text, drafts, i + 1, end) for (i, _), end in zip(found, ends, strict=True)]
    told_by_i = [_is_first_person(section) for section in sections]
    is_long = [len(section.split()) >= MIN_SECTION_WORDS for section in sections]
    n_good = sum(first and long for first, long in zip(told_by_i, is_long, strict=True))
    recurring = {name for name, count in Counter(names).items() if count >= 2}
    if len(set(names)) < 2 or not all(is_long[:-1]):
        return
    is_below_heading = any(i > 0 and drafts[i - 1].kind == "chapter_heading" for i, _ in found)
    is_told_in_turns = n_good >= 2 and n_good >= 0.75 * len(found) and not is_below_heading
    if not is_told_in_turns and not (len(recurring) >= 2 and sum(is_long) >= 4):
        return
    for i, (start, end) in found:
        drafts[i].kind = "pov_header"
        drafts[i].names = Span(drafts[i].start + start, drafts[i].start + end)


def _claim_named_again(drafts: Sequence[Draft]) -> None:
    """Type a name that opens a section, or is set off by marks, where `Sam's POV` names the same person."""
    known = {_key(draft, draft.names) for draft in drafts if draft.kind == "pov_header" and draft.names is not None}
    if not known:
        return
    for i, draft in enumerate(drafts):
        match = _name_match(drafts, i)
        if match is None:
            continue
        names = Span(draft.start + match.start("name"), draft.start + match.end("name"))
        is_set_off = match["name"] != draft.head or (i > 0 and drafts[i - 1].kind in _BEFORE_A_SECTION)
        if is_set_off and _key(draft, names) in known:
            draft.kind = "pov_header"
            draft.names = names


def _key(draft: Draft, names: Span) -> str:
    return draft.head[names.start - draft.start : names.end - draft.start].casefold()


def _called(text: str) -> frozenset[str]:
    """Return the words with a capital that stand within a sentence: behind a small letter or a comma.

    Of `O'Brien's` also the parts that end before a mark. One walk, since a text may have very many names on lines.
    """
    found: set[str] = set()
    for match in _CAPITALISED.finditer(text):
        if _WITHIN.match(text, max(0, match.start() - 1)) and (word := match[1]) not in found:
            found.update(word[: part.end()] for part in _PART.finditer(word))
    return frozenset(found)


def _name_match(drafts: Sequence[Draft], i: int) -> re.Match[str] | None:
    draft = drafts[i]
    if not draft.line or len(draft.head) > 40 or draft.kind not in {None, "chapter_heading"}:
        return None
    match = _NAME.fullmatch(draft.head)
    if match is None or headings.is_explicit(draft.line) or headings.bare_number(draft.line) is not None:
        return None
    words = match["name"].split()
    is_name = all(word[0].isupper() for word in words) and match["name"][-1] not in ".'’"
    return match if is_name else None


def _section(text: str, drafts: Sequence[Draft], begin: int, end: int) -> str:
    """Return the told words up to the next name or heading, at most some thousand characters of them."""
    parts: list[str] = []
    n_characters = 0
    for draft in drafts[begin:end]:
        if draft.kind == "chapter_heading" or n_characters > 4000:
            break
        if draft.is_open:
            paragraph = " ".join(text[draft.start : min(draft.end, draft.start + 4000)].split())
            parts.append(_SPEECH.sub(" ", paragraph))
            n_characters += draft.end - draft.start
    return "\n".join(parts)


def _is_first_person(section: str) -> bool:
    n_words = len(section.split())
    return n_words > 0 and len(_FIRST_PERSON.findall(section)) >= MIN_FIRST_PERSON * n_words
