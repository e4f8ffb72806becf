"""Cuts one wall of text into the paragraphs that its speakers' turns make.

A wall is a block in which several people speak. Between two of their turns a paragraph would have ended: where one
quotation follows another with nothing between them, and where a sentence of narration ends before a quotation that
its own tag gives to somebody.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from storyworld.segmenting.cues import INLINE_TAG
from storyworld.segmenting.dialogue import Quotation, find_quotations
from storyworld.spans import Span
from storyworld.story import Block

# A block is a wall from this many quotations on: 0.07 % of the paragraphs of PDNC, one speaker each, have as many.
MIN_QUOTATIONS = 6
_STOP = re.compile(r"[.!?…][\"”’»]?\s*$")


def recover_paragraphs(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks with each wall cut up; cut paragraphs are marked `recovered`."""
    recovered: list[Block] = []
    for block in blocks:
        if block.kind != "paragraph":
            recovered.append(block)
            continue
        quotations = find_quotations(text, [Span(block.start, block.end)])
        cuts = _cuts(text, block, quotations) if len(quotations) >= MIN_QUOTATIONS else []
        recovered.extend(_cut(text, block, cuts) if cuts else [block])
    return tuple(recovered)


def _cuts(text: str, block: Block, quotations: Sequence[Quotation]) -> list[int]:
    """Return where new paragraphs begin: at quotations that begin another turn."""
    cuts = []
    for previous, quotation in pairwise(quotations):
        between = text[previous.end : quotation.start]
        if not between.strip() or (_STOP.search(between) and _has_own_tag(text, quotation, block.end)):
            cuts.append(quotation.start)
    return cuts


def _has_own_tag(text: str, quotation: Quotation, limit: int) -> bool:
    """The quotation is followed by a tag of its own, so the narration before it belongs to the turn before."""
    window = text[quotation.end - 2 : min(limit, quotation.end + 40)].replace('"', " ").replace("”", " ")
    return INLINE_TAG.match(window, 1) is not None


def _cut(text: str, block: Block, cuts: Sequence[int]) -> list[Block]:
    pieces = []
    starts = [block.start, *cuts]
    for start, limit in zip(starts, [*cuts, block.end], strict=True):
        end = limit
        while end > start and text[end - 1].isspace():
            end -= 1
        pieces.append(Block(start=start, end=end, kind="paragraph", recovered=True, origin=block.origin))
    return pieces
