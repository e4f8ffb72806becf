"""Block typing: passages of any format become typed blocks. The order of the rules is written here once."""

import itertools
from collections.abc import Sequence

from storyworld.formats.blocks.drafts import Draft, cut, drafted
from storyworld.formats.blocks.epigraphs import claim_epigraphs
from storyworld.formats.blocks.front import claim_front_matter, claim_head, claim_labels, title_and_author
from storyworld.formats.blocks.gaps import with_gaps
from storyworld.formats.blocks.name_headers import claim_name_headers
from storyworld.formats.blocks.note_runs import claim_notes
from storyworld.formats.blocks.sections import claim_contents, claim_headings, claim_lists
from storyworld.formats.lines import breaks, labels, notes, pov
from storyworld.formats.passages import Passages
from storyworld.formats.sources import gutenberg
from storyworld.spans import Span
from storyworld.story import Block, Metadata


def typed(read: Passages) -> tuple[tuple[Block, ...], Metadata]:
    """Type the passages of a text; also return what its header block, title and byline say about the work.

    What the source itself says stands, and then no title is looked for in the text. The blocks are in order, do not
    overlap, and cover all text that is not white space.
    """
    text, is_structured = read.text, read.is_structured
    drafts = [piece for passage in read.passages for piece in _pieces(text, drafted(text, passage))]
    drafts = drafts if is_structured else _with_cut_title(text, drafts)
    licence = None if is_structured else _claim_licence(text, drafts)
    story = [draft for draft in drafts if draft.kind != "metadata"] if licence is not None else drafts
    _claim_breaks(story)
    _claim_pov_headers(story)
    claim_headings(story)
    claim_contents(story)
    claim_lists(story)
    claim_name_headers(text, story)
    metadata = claim_labels(story) if is_structured else claim_head(story)
    claim_notes(story)
    claim_epigraphs(story)
    if licence is not None:
        claim_front_matter(story, licence.authors or ())
        metadata = labels.merged(licence, metadata)
    return tuple(draft.block() for draft in with_gaps(text, drafts)), metadata


def _pieces(text: str, draft: Draft) -> list[Draft]:
    """Cut a passage where a note, a POV header or another kind of header line begins or ends inside it."""
    if draft.is_given:
        return (draft.kind == "chapter_heading" and _pov_pieces(text, draft)) or [draft]
    if draft.passage.is_rule:
        return [draft]
    whole = text[draft.start : draft.end]
    note_spans = _note_spans(whole)
    if not note_spans:
        return _pov_pieces(text, draft) or _label_pieces(text, draft) or [draft]
    pieces = cut(text, draft, [draft.start + border for span in note_spans for border in span])
    for piece in pieces:
        if any(draft.start + start <= piece.start < draft.start + end for start, end in note_spans):
            piece.kind = "authors_note"
    if len(pieces) == 1:
        pieces[0].kind = None
        return pieces
    return [part for piece in pieces for part in (_pov_pieces(text, piece) if piece.is_open else None) or [piece]]


def _note_spans(whole: str) -> list[tuple[int, int]]:
    """Return the spans of notes inside a passage; a note that is the whole passage has none."""
    spans = [
        (start, end) for start, end in notes.bracketed(whole) if end is not None and (start > 0 or end < len(whole))
    ]
    if not spans:
        in_prose = notes.in_prose(whole)
        spans = [in_prose] if in_prose is not None else []
    return spans


def _pov_pieces(text: str, draft: Draft) -> list[Draft] | None:
    """Cut `Sam's POV: story …` into header and story, and a heading with a POV at its end in two."""
    found = pov.leading(draft.head)
    headers = [found] if found is not None else []
    begin = found.end if found is not None else 0
    headers += [header for header in pov.within(text[draft.start : draft.end]) if header.start >= begin]
    trailing = pov.trailing(draft.line) if draft.line and draft.line == draft.head else None
    if trailing is not None and not headers and pov.header(draft.line) is None:
        headers.append(trailing)
    if not headers:
        return None
    pieces = cut(text, draft, [draft.start + border for header in headers for border in (header.start, header.end)])
    for header in headers:
        for piece in pieces:
            if draft.start + header.start <= piece.start < draft.start + header.end:
                piece.kind = "pov_header"
                piece.names = _name_span(draft, header)
    return pieces


def _label_pieces(text: str, draft: Draft) -> list[Draft] | None:
    """Cut a header line that holds labels of several kinds: `Rating: T Summary: … Disclaimer: …`."""
    if not labels.starts_label(draft.head):
        return None
    values = labels.labels_in(draft.head)
    borders = [later.start for earlier, later in itertools.pairwise(values) if earlier.kind != later.kind]
    return cut(text, draft, [draft.start + border for border in borders]) if borders else None


def _name_span(draft: Draft, header: pov.Header) -> Span | None:
    if header.name is None:
        return None
    return Span(draft.start + header.name[0], draft.start + header.name[1])


def _with_cut_title(text: str, drafts: list[Draft]) -> list[Draft]:
    """Cut the first line where it is `Title by Author`."""
    if not drafts or (border := title_and_author(drafts[0])) is None:
        return drafts
    return [*cut(text, drafts[0], [border]), *drafts[1:]]


def _claim_licence(text: str, drafts: Sequence[Draft]) -> Metadata | None:
    """Type Gutenberg's licence as metadata; return what it says, `None` for other files."""
    margins = gutenberg.margins(text)
    if margins is not None:
        for draft in drafts:
            if draft.start < margins[0] or draft.start >= margins[1]:
                draft.kind = "metadata"
    _claim_production_notes(drafts, is_sure=margins is not None)
    if margins is None:
        return None
    fields = gutenberg.head_fields(text[: margins[0]])
    authors = fields.get("Author", ())
    return Metadata(
        title=next(iter(fields.get("Title", ())), None),
        authors=tuple(author for line in authors for author in labels.split_values(line, "authors")) or None,
        language=next(iter(fields.get("Language", ())), None),
    )


def _claim_production_notes(drafts: Sequence[Draft], *, is_sure: bool) -> None:
    """Type what producers wrote, in Gutenberg's own files long passages too, and what is indented below a label."""
    goes_on = False
    for draft in drafts:
        words = draft.head if is_sure else draft.line
        is_note = bool(words) and gutenberg.is_production_note(words)
        if draft.is_open and (is_note or (goes_on and draft.passage.is_indented)):
            draft.kind = "metadata"
            goes_on = goes_on or draft.line.endswith(":")
        else:
            goes_on = False


def _claim_breaks(drafts: Sequence[Draft]) -> None:
    for draft in drafts:
        if draft.is_open and (draft.passage.is_rule or breaks.is_scene_break(draft.head)):
            draft.kind = "scene_break"


def _claim_pov_headers(drafts: Sequence[Draft]) -> None:
    for draft in drafts:
        if draft.is_open and len(draft.head) <= pov.MAX_LENGTH and (header := pov.header(draft.head)) is not None:
            draft.kind = "pov_header"
            draft.names = _name_span(draft, header)
