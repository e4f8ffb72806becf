"""A download of AO3 that calibre made a text of: the labels are left, and the space between the parts.

The canonical text is the file itself.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from storyworld.formats.lines.labels import Label, metadata_of, split_values
from storyworld.formats.passages import Passage, Passages
from storyworld.formats.plain import read_plain
from storyworld.formats.sources.ao3labels import field_of_tag
from storyworld.story import BlockKind, Metadata

_MARK = re.compile(r"Posted originally on the Archive of Our Own at (?P<url>https?://\S*?/works/\d+)")
_TAG = re.compile(
    r"(?:Rating|Archive Warnings?|Categor(?:y|ies)|Fandoms?|Relationships?|Characters?|Additional Tags?|Language|"
    r"Series|Collections?|Stats):"
)
_LABELS: dict[str, BlockKind] = {
    **dict.fromkeys(("Summary", "Chapter Summary"), "summary"),
    **dict.fromkeys(("Notes", "Chapter Notes", "End Notes", "Chapter End Notes"), "authors_note"),
}
_MESSAGE = re.compile(
    r"See the end of the (?:work|chapter) for (?:more )?notes|Please drop by the archive and comment to let the .*|"
    r"Chapter by .{1,80}",
    re.IGNORECASE | re.DOTALL,
)
_STATISTIC = re.compile(r"(Published|Updated|Completed|Words|Chapters): *(\S+)")
_MAX_HEAD = 3000
# calibre sets one empty line between paragraphs, three around a note, and five above a chapter.
_GAP = 2
_CHAPTER_GAP = 5
_MAX_HEADING = 120


def read_ao3_text(text: str) -> Passages | None:
    """Read a download of AO3 that was made a text, `None` for any other text."""
    mark = _MARK.search(text, 0, _MAX_HEAD)
    if mark is None:
        return None
    passages = read_plain(text).passages
    kinds = list(_kinds(text, passages))
    typed = [replace(passage, kind=kind) for passage, kind in zip(passages, kinds, strict=True)]
    return Passages(
        text=text, passages=tuple(typed), metadata=_metadata(text, typed, mark["url"].rstrip(".")), detected="ao3"
    )


def _kinds(text: str, passages: Sequence[Passage]) -> Iterator[BlockKind | None]:
    """Yield what each passage is; `None` is story."""
    in_head = True
    value: BlockKind | None = None
    has_title = False
    for i, passage in enumerate(passages):
        words = text[passage.start : passage.end]
        follows = text[passages[i + 1].start : passages[i + 1].end] if i + 1 < len(passages) else ""
        is_apart = passage.n_blank >= _GAP
        if is_apart or _MESSAGE.fullmatch(words) or words in _LABELS:
            value = None
        if in_head and not has_title:
            has_title = follows.startswith("by ")
            yield "title" if has_title else "metadata"
        elif in_head and has_title and words.startswith("by "):
            yield "byline"
            in_head = False
        elif words in _LABELS:
            value = _LABELS[words]
            yield "metadata"
        elif _MESSAGE.fullmatch(words):
            yield "metadata"
        elif passage.n_blank >= _CHAPTER_GAP and len(words) <= _MAX_HEADING and "\n" not in words:
            yield "chapter_heading"
        else:
            yield value


def _metadata(text: str, passages: Sequence[Passage], url: str) -> Metadata:
    found: list[Label] = []
    by_kind: dict[BlockKind, str] = {}
    label: str | None = None
    for passage in passages:
        words = " ".join(text[passage.start : passage.end].split())
        if passage.kind == "metadata" and _TAG.fullmatch(words):
            label = words[:-1]
        elif label == "Stats":
            found += [Label(0, 0, match[1], None, match[2]) for match in _STATISTIC.finditer(words)]
            label = None
        elif label is not None:
            found.append(Label(0, 0, label, field_of_tag(label), words))
            label = None
        if passage.kind is not None:
            by_kind.setdefault(passage.kind, words)
    gathered = metadata_of(found)
    authors = by_kind.get("byline", "").removeprefix("by ")
    return replace(
        gathered,
        title=by_kind.get("title"),
        authors=split_values(authors, "authors") or None,
        summary=by_kind.get("summary"),
        extra={**(gathered.extra or {}), "url": url},
    )
