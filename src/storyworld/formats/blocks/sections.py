"""Chapter headings among their neighbours: numbers in sequence, titles below them, tables of contents."""

import re
from collections.abc import Sequence
from itertools import pairwise

from storyworld.formats.blocks.drafts import HEAD_LENGTH, Draft, usual_gap
from storyworld.formats.lines import breaks, headings, pov

# Numbers on lines of their own are headings when a section of story lies between them; a countdown has none.
MIN_SECTION_WORDS = 40
# Titles of the stories of one file, each below more empty lines than stand elsewhere. In four collections these are the
# only such places (92 of 92); in 110 novels no line that looks like a title stands in so many of them.
MIN_TITLES = 2
MIN_TITLED = 0.75
MIN_STORY_WORDS = 100


def claim_headings(drafts: Sequence[Draft]) -> None:
    """Type headings by their markup, their words, their numbers or their capitals."""
    for draft in drafts:
        if draft.is_open and draft.line and (draft.passage.heading or headings.is_explicit(draft.line)):
            draft.kind = "chapter_heading"
    _claim_numbers(drafts)
    _claim_capitals(drafts)
    _claim_titles_of_stories(drafts)
    _claim_own_titles(drafts)


def claim_contents(drafts: Sequence[Draft]) -> None:
    """Turn tables of contents into metadata: runs of three headings or more with no story between."""
    i = 0
    while i < len(drafts):
        end = i
        while end < len(drafts) and _could_be_entry(drafts[end]):
            end += 1
        if end - i >= 3:
            _claim_table(drafts[i:end], is_last=end == len(drafts))
        i = max(end, i + 1)


def _could_be_entry(draft: Draft) -> bool:
    return bool(draft.line and not draft.is_given) and (
        draft.kind == "chapter_heading" or (draft.is_open and draft.line.lower().strip(" .:") in _CONTENTS)
    )


_CONTENTS = frozenset({"contents", "table of contents", "index", "chapters", "list of chapters"})
_LISTS = _CONTENTS | {"illustrations", "list of illustrations", "the contents", "contents of volume i"}
_ENTRY = re.compile(
    r"(?:chapter|chap\.?|page|\W)+|"
    r"\S.{0,90}?(?:(?:(?: ?\.){2,}|\s{2,}|,|[_—–-]{2,})\s*(?:\d{1,4}|[ivxlc]{1,7})|\s\d{1,4}|[\s_]*frontispiece[\W_]*)",
    re.IGNORECASE,
)
"""A line of a table of contents that tells a page, or what the columns are."""


def claim_lists(drafts: Sequence[Draft]) -> None:
    """Turn what stands below the heading of a table of contents or of pictures into metadata, as far as it tells pages.

    Numbers that begin anew are those of the story.
    """
    for i, draft in enumerate(drafts):
        if draft.is_given or draft.line.lower().strip(" .:_*") not in _LISTS:
            continue
        end = i + 1
        while end < len(drafts) and not drafts[end].is_given and _lists_pages(drafts[end]):
            end += 1
        for listed in drafts[i:end] if end > i + 1 else ():
            listed.kind = "metadata"


def _lists_pages(draft: Draft) -> bool:
    lines = draft.head.splitlines()
    # The last line of a long one may have been cut.
    lines = lines[: -1 if len(draft.head) >= HEAD_LENGTH else None]
    return bool(lines) and all(_ENTRY.fullmatch(line.strip()) and not _is_bare(line) for line in lines)


def _is_bare(line: str) -> bool:
    """Tell whether a line is the number of a chapter and no more."""
    return headings.is_explicit(line) and headings.has_own_title(line) is False


def _claim_table(table: Sequence[Draft], *, is_last: bool) -> None:
    """Type all entries but the headings right above the story: the last ones with different section words."""
    keep = len(table)
    seen: set[str | None] = set()
    while not is_last and keep > 0:
        word = _form(table[keep - 1].line)
        if word is not None and word in seen:
            break
        if len(table) - keep >= 4:
            break
        seen.add(word if word is not None else f"title {keep}")
        keep -= 1
    if keep < 3 and not any(draft.line.lower().strip(" .:") in _CONTENTS for draft in table[:keep]):
        return
    for draft in table[:keep]:
        draft.kind = "metadata"


def _form(line: str) -> str | None:
    """Return what two headings of one level have in common: the word for their section, or that both are numbered."""
    is_numbered = headings.bare_number(line) is not None or headings.titled_number(line) is not None
    return headings.section_word(line) or ("numbered" if is_numbered else None)


def _claim_numbers(drafts: Sequence[Draft]) -> None:
    """Type numbers on lines of their own that count sections of story; figures and letters count apart."""
    expected = {"figures": 1, "letters": 1}
    n_words_since, last = MIN_SECTION_WORDS, 0
    for i, draft in enumerate(drafts):
        series = "figures" if any(map(str.isdecimal, draft.line)) else "letters"
        number = _number(draft, expected[series])
        if number is None:
            n_words_since += draft.n_words if draft.is_open else 0
            continue
        is_below_heading = i > 0 and drafts[i - 1].kind == "chapter_heading"
        has_story = is_below_heading or n_words_since >= MIN_SECTION_WORDS
        if number in {1, expected[series]} and has_story and _is_followed(drafts, i):
            draft.kind = "chapter_heading"
            expected[series] = number + 1
        # A number that is no heading, as in a countdown, keeps the next one from being one.
        if draft.kind == "chapter_heading" or number == last - 1 or not last:
            n_words_since = 0
        last = number


def _number(draft: Draft, expected: int) -> int | None:
    """Return the number of a section; a break of bare `X` is one only where it is the next."""
    if not draft.line or draft.passage.n_lines > 1:
        return None
    if draft.kind == "scene_break":
        number = headings.bare_number(draft.line) if breaks.is_roman_lookalike(draft.line) else None
        return number if number == expected else None
    if not draft.is_open:
        return None
    number = headings.bare_number(draft.line)
    return headings.titled_number(draft.head) if number is None else number


def _is_followed(drafts: Sequence[Draft], i: int) -> bool:
    """Tell whether story comes within the next three drafts."""
    return any(draft.is_open and draft.n_words >= 4 for draft in drafts[i + 1 : i + 4])


def _claim_capitals(drafts: Sequence[Draft]) -> None:
    """Type lines in capitals above story, if there are several or more space than usual is before."""
    gap = usual_gap(drafts)
    found = [i for i, draft in enumerate(drafts) if _is_capital_heading(drafts, i, draft)]
    for i in found:
        is_set_off = (
            drafts[i].passage.n_blank > gap or i == 0 or drafts[i - 1].kind in {"chapter_heading", "scene_break"}
        )
        if len(found) >= 2 or is_set_off:
            drafts[i].kind = "chapter_heading"


def _is_capital_heading(drafts: Sequence[Draft], i: int, draft: Draft) -> bool:
    if not draft.is_open or not headings.is_capitals(draft.line) or draft.line[-1] in ".!?:;,\"”'’-—":
        return False
    if draft.passage.n_lines > 2 or i + 1 >= len(drafts):
        return False
    following = drafts[i + 1]
    before = next((d for d in reversed(drafts[:i]) if d.is_open), None) if i and drafts[i - 1].is_open else None
    introduced = before is not None and before.head[-1:] in ":,"
    return not introduced and following.is_open and following.n_words >= 12 and not following.line.isupper()


def _claim_titles_of_stories(drafts: Sequence[Draft]) -> None:
    """Type titles below wide gaps, where a text has such gaps for them: they part the stories of a collection."""
    gap = usual_gap(drafts)
    # In a text that was made of markup, empty lines are ours.
    wide = [i for i, d in enumerate(drafts) if i and d.is_open and d.passage.n_blank > gap and d.passage.origin is None]
    found = [i for i in wide if _is_title_above(drafts, i, gap)]
    n_wide = len(wide) - len({i + 1 for i in (0, *found)}.intersection(wide))
    if len(found) < max(MIN_TITLES, MIN_TITLED * n_wide) or not _are_stories(drafts, found):
        return
    # The first one has nothing above it.
    is_first = _is_title_above(drafts, 0, gap) and _are_stories(drafts[: found[0]], [0])
    for i in (0, *found) if is_first and not drafts[1].line.lower().startswith("by ") else found:
        drafts[i].kind = "chapter_heading"


def _is_title_above(drafts: Sequence[Draft], i: int, gap: int) -> bool:
    """Tell whether a line may be the title of what stands an empty line below it."""
    draft, following = drafts[i], drafts[i + 1] if i + 1 < len(drafts) else None
    if following is None or not draft.is_open or not draft.line or draft.has_speech or draft.passage.n_lines > 1:
        return False
    is_number = headings.bare_number(draft.line) is not None
    return following.passage.n_blank >= max(gap, 1) and not is_number and _is_title_below(draft, following)


def _are_stories(drafts: Sequence[Draft], titles: Sequence[int]) -> bool:
    """Tell whether enough words for a story stand below each title."""
    return all(
        sum(draft.n_words for draft in drafts[start + 1 : end]) >= MIN_STORY_WORDS
        for start, end in pairwise((*titles, len(drafts)))
    )


def _claim_own_titles(drafts: Sequence[Draft]) -> None:
    """Type the line below a heading that gives its title: `CHAPTER I`, then `THE ARRIVAL`."""
    for i, draft in enumerate(drafts[:-1]):
        following = drafts[i + 1]
        if draft.kind != "chapter_heading" or draft.is_given or not following.is_open or not following.line:
            continue
        if headings.has_own_title(draft.line) and not following.line.isupper():
            _claim_rest_of_title(drafts, i)
            continue
        if draft.passage.heading or _is_title_below(following, drafts[i + 2] if i + 2 < len(drafts) else None) is False:
            continue
        following.kind = "chapter_heading"


def _claim_rest_of_title(drafts: Sequence[Draft], i: int) -> None:
    """Type the lines right below a long heading that go on with it, up to the next empty line."""
    following = drafts[i + 1]
    is_apart = i + 2 < len(drafts) and drafts[i + 2].passage.n_blank > 0
    if len(drafts[i].line) > 40 and following.passage.n_blank == 0 and is_apart and not following.has_speech:
        following.kind = "chapter_heading"


def _is_title_below(draft: Draft, following: Draft | None) -> bool:
    if following is None or pov.header(draft.line) is not None or draft.passage.n_lines > 2:
        return False
    is_title = (
        headings.is_title_like(draft.line) or headings.is_capitals(draft.line) or headings.is_argument(draft.line)
    )
    is_speech = draft.has_speech and (not draft.line.isupper() or "!" in draft.line or "?" in draft.line)
    is_letter = re.match(r"(?:to|dear)\b", draft.line, re.IGNORECASE) or re.search(r"\d.*,|,.*\d", draft.line)
    return is_title and not is_speech and not is_letter and draft.line[-1] not in "…,;:"
