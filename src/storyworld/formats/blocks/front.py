"""The head of a file: title, byline, header block, dedication, and what they say about the work."""

import re
from collections.abc import Sequence

from storyworld.formats.blocks.drafts import Draft
from storyworld.formats.blocks.manuscripts import claim_manuscript_head
from storyworld.formats.lines import breaks, headings, labels, notes, pov, readers
from storyworld.formats.lines.labels import Label
from storyworld.formats.sources import gutenberg
from storyworld.story import Metadata

# How many passages the head of a file may have before its story.
MAX_HEAD = 40
MAX_TITLE = 90
_BYLINE = re.compile(
    r"(?:(?:written|told|story|fic|posted|a story|a fan ?fic(?:tion)?) )?by\b[:\s]*"
    r"(?P<authors>(?:[^.!?]|(?<=\b[A-Za-z])\.|(?<=\b[DMJS]r)\.|(?<=\bMrs)\.){2,80}?)[.]?",
    re.IGNORECASE,
)
_BY_ALONE = re.compile(r"(?:written )?by:?", re.IGNORECASE)
_CREDIT = re.compile(
    r"(?:(?:re)?translated|edited|illustrated|beta'?d|betaed|adapted|copyright|(?:first )?published|"
    r"with (?:an )?(?:illustrations?|introduction)|e?-?isbn)\b.{0,120}|©.{0,120}",
    re.IGNORECASE | re.DOTALL,
)
_TITLE_BY = re.compile(r"(?P<title>\S.{1,70}?)(?P<by>,? [-–—]* ?\(?[Bb][Yy] (?P<authors>[A-Z0-9_][^,.!?]{1,50}))")
_DEDICATION = re.compile(
    r"(?:dedicated |and )?(?:to|for)\b(?: [\w.'’&-]+){1,12}[.!]?|"
    r"(?:this (?:book|story|fic|chapter) is|dedicated)\b.{0,150}",
    re.IGNORECASE | re.DOTALL,
)
_RECAP = re.compile(
    r"\W*(?:previously(?: on\b.{0,40})?|recap|(?:in the )?last (?:time|chapter)|"
    r"summary of (?:the )?(?:last|previous) chapter)\W*:",
    re.IGNORECASE,
)
_SENTENCE_ENDS = frozenset(".!?…:\"”'’)*_~")
_MAX_VALUE = 1500
_MAX_MATTER = 20
_YEAR = re.compile(r"\(?\d{4}\)?")


def claim_labels(drafts: Sequence[Draft]) -> Metadata:
    """Type labelled lines and recaps, and return what the labels at the head say about the work."""
    found = _claim_labels(drafts)
    for draft in drafts:
        if draft.is_open and draft.line and _RECAP.match(draft.line):
            draft.kind = "summary"
    return labels.metadata_of(found)


def claim_head(drafts: Sequence[Draft]) -> Metadata:
    """Type the head of the file and return what it says about the work."""
    metadata = claim_labels(drafts)
    claim_manuscript_head(drafts)
    first = next((i for i, draft in enumerate(drafts) if draft.is_open), None)
    if first is None or first >= MAX_HEAD:
        return metadata
    authors = _claim_bylines(drafts)
    title = _claim_title(drafts, has_byline=authors is not None)
    _claim_credits(drafts)
    written = Metadata(title=title, authors=labels.split_values(authors, "authors") if authors else None)
    return labels.merged(metadata, written)


def title_and_author(draft: Draft) -> int | None:
    """Return where the byline begins in a first line such as `Emma by Jane Austen`, if it has one."""
    match = _TITLE_BY.fullmatch(draft.line) if draft.line else None
    if match is None or not headings.is_title_like(match["title"]) or not headings.is_title_like(match["authors"]):
        return None
    return draft.head.find(match["by"].lstrip(" ,")) + draft.start


def _claim_labels(drafts: Sequence[Draft]) -> list[Label]:
    """Type labelled lines: at the head of the file, and again below each chapter heading."""
    found: list[Label] = []
    is_head, n_since = True, 0
    for i, draft in enumerate(drafts):
        if draft.kind in {"chapter_heading", "title"}:
            n_since = 0
        values = labels.labels_in(draft.head) if draft.is_open and n_since <= (MAX_HEAD if is_head else 3) else []
        if values and _is_header(drafts, i, values):
            draft.kind = values[0].kind
            found += values if is_head else []
            _claim_value(drafts, i, values, found if is_head else [])
        elif draft.is_open and draft.n_words > 25:
            is_head, n_since = is_head and n_since < MAX_HEAD // 2 and not _is_story(draft), n_since + 4
        elif draft.is_open:
            n_since += 1
    return found


def _is_story(draft: Draft) -> bool:
    return not readers.speaks_to_readers(draft.head)


def _is_header(drafts: Sequence[Draft], i: int, values: Sequence[Label]) -> bool:
    """Tell a header line from story that happens to begin like one: a strong label, or labels beside it."""
    if len(values) > 1 or values[0].is_strong:
        return True
    beside = [*drafts[max(0, i - 1) : i], *drafts[i + 1 : i + 2]]
    return any(
        (draft.kind in {"metadata", "summary", "disclaimer", "title"} and not draft.is_given)
        or (draft.is_open and labels.starts_label(draft.head))
        for draft in beside
    )


def _claim_value(drafts: Sequence[Draft], i: int, values: Sequence[Label], found: list[Label]) -> None:
    """Type what a value goes on with: the passage below a label that stands alone, the lines of a wrapped one."""
    label = values[-1]
    parts = [label.value] if label.value else []
    for j in range(i + 1, len(drafts)):
        below = drafts[j]
        is_value = not parts or _goes_on(drafts[j - 1], below)
        if not is_value or not below.is_open or labels.starts_label(below.head) or len(below.head) > _MAX_VALUE:
            break
        below.kind = label.kind
        parts.append(" ".join(below.head.split()))
    if found:  # its last one is this label
        found[-1] = Label(label.start, label.end, label.label, label.field, " ".join(parts))


def _goes_on(above: Draft, below: Draft) -> bool:
    """Tell a line that breaks off within a sentence and goes on in the next one."""
    if below.passage.n_blank or above.head.rstrip()[-1:] in _SENTENCE_ENDS or not below.line or below.has_speech:
        return False
    # The story may follow the last line of the head at once: then it begins large.
    return below.line[0].islower()


def _head_drafts(drafts: Sequence[Draft]) -> list[tuple[int, Draft]]:
    """Return the drafts before the first passage that can only be story."""
    head: list[tuple[int, Draft]] = []
    for i, draft in enumerate(drafts[: MAX_HEAD + 20]):
        if draft.is_open and (not draft.line or draft.n_words > 20):
            break
        head.append((i, draft))
    return head


def _claim_bylines(drafts: Sequence[Draft]) -> str | None:
    authors: str | None = None
    for i, draft in _head_drafts(drafts):
        if not draft.is_open:
            continue
        following = drafts[i + 1] if i + 1 < len(drafts) else None
        match = _BYLINE.fullmatch(draft.line)
        if _BY_ALONE.fullmatch(draft.line) and following is not None and following.is_open and following.line:
            draft.kind = following.kind = "byline"
            authors = authors or following.line
        elif match is not None and len(draft.line.split()) <= 10 and draft.line[:1] not in '"“':
            draft.kind = "byline"
            authors = authors or " ".join(match["authors"].split()).strip(" *_~")
    return authors


_N_EQUAL = 2


def _claim_title(drafts: Sequence[Draft], *, has_byline: bool) -> str | None:
    """Type the first short line as the title, and the lines below it that belong to it; return the title.

    Where the source says itself which paragraph is the title, as Word's style does, that one is.
    """
    told = next((draft for draft in drafts[:MAX_HEAD] if draft.is_given and draft.kind == "title"), None)
    if told is not None:
        return told.line or None
    head = _head_drafts(drafts)
    i = next((i for i, draft in head if draft.is_open or draft.kind == "chapter_heading"), None)
    if i is None or drafts[i].is_given or not _could_be_title(drafts, i, has_byline=has_byline):
        return None
    drafts[i].kind = "title"
    for draft in drafts[i + 1 : i + 3]:
        if not draft.is_open or not draft.line or not _is_subtitle(draft):
            break
        draft.kind = "title"
    return drafts[i].line


def _could_be_title(drafts: Sequence[Draft], i: int, *, has_byline: bool) -> bool:
    draft = drafts[i]
    line = draft.line
    if not 0 < len(line) <= MAX_TITLE or i + 1 >= len(drafts) or _is_other_line(line):
        return False
    following = drafts[i + 1].kind
    level = draft.passage.heading
    if draft.kind == "chapter_heading" and not level and not headings.is_capitals(line):
        return False  # the first of several stories
    if level and following in {None, "paragraph"}:
        # The Lamp, The Net, The Gate: the first of several equals is a chapter, and the book has no title.
        n_equal = sum(other.passage.heading == level for other in drafts[i + 1 :])
        if n_equal >= _N_EQUAL:
            return False
    if has_byline and following == "byline":
        return True
    is_spoken = draft.has_speech and (line[-1] in '!?"”' or not headings.is_title_like(line[1:]))
    if line[-1] in ".,;:…" or is_spoken:
        return False
    return headings.is_title_like(line) or line.isupper() or following not in {None, "paragraph"}


def _is_other_line(line: str) -> bool:
    """Tell whether a short line at the head is a section's heading, a header or a note, and so no title."""
    return (
        headings.is_explicit(line)
        or headings.bare_number(line) is not None
        or headings.titled_number(line) is not None
        or pov.header(line) is not None
        or breaks.is_scene_break(line)
        or notes.starts_note(line)
        or labels.starts_label(line)
    )


def _is_subtitle(draft: Draft) -> bool:
    line = draft.line
    if pov.header(line) is not None or headings.is_explicit(line) or draft.has_speech:
        return False
    if draft.passage.n_blank > 0:
        return headings.is_capitals(line) and draft.passage.n_blank == 1 and headings.bare_number(line) is None
    return (headings.is_title_like(line) and line[-1] not in ".!?") or line.isupper()


def _claim_credits(drafts: Sequence[Draft]) -> None:
    """Type translators, dedications, years and the like that stand between the title and the story."""
    head = _head_drafts(drafts)
    is_below_title = False
    for i, draft in head:
        is_below_title = is_below_title or draft.kind in {"title", "byline"}
        if not draft.is_open or not is_below_title or i + 1 >= len(drafts):
            continue
        if any(
            pattern.fullmatch(draft.line.replace("_", "")) for pattern in (_CREDIT, _DEDICATION, _YEAR)
        ) or gutenberg.is_production_note(draft.line):
            draft.kind = "metadata"


def claim_front_matter(drafts: Sequence[Draft], authors: Sequence[str]) -> None:
    """Type headings that name the authors, and publisher, other works and dedication, up to the first chapter.

    Where anything but short passages comes before it, the story has begun already.
    """
    head = drafts[:MAX_HEAD]
    for draft in head:
        match = _BYLINE.fullmatch(draft.line) if draft.kind == "chapter_heading" else None
        if match is not None and match["authors"].casefold().strip() in {author.casefold() for author in authors}:
            draft.kind = "byline"
    first = next((i for i, draft in enumerate(head) if draft.kind == "chapter_heading"), 0)
    above = [draft for draft in drafts[:first] if draft.is_open]
    if all(draft.line and draft.n_words <= _MAX_MATTER and not draft.has_speech for draft in above):
        for draft in above:
            draft.kind = "metadata"
