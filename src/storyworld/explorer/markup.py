"""Text with layers over it becomes HTML: all of it is escaped; layers may nest, cross and run on."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from msgspec import Struct

from storyworld.spans import Spanned


class Layer(Struct, frozen=True):
    """An element over a stretch of text.

    `opening` is its start tag where the stretch begins, and `again` where it goes on, in a new block or
    after a layer that it crosses. Of two that begin and end together, the lower `depth` lies outside.
    """

    start: int
    end: int
    depth: int
    opening: str
    again: str
    closing: str


def escaped(text: str, *, quote: bool = True) -> str:
    """Escape text for HTML, quotation marks too unless told not to; what HTML cannot hold becomes U+FFFD."""
    return escape(text.translate(_NOT_IN_HTML), quote=quote)


def layered(text: str, blocks: Sequence[Spanned], layers: Iterable[Layer]) -> Iterator[str]:
    """Yield the HTML of each block in turn. Blocks are in order and do not overlap."""
    waiting = sorted((layer for layer in layers if layer.start < layer.end), key=_outermost_first, reverse=True)
    begun: set[Layer] = set()
    running: list[Layer] = []
    for block in blocks:
        while waiting and waiting[-1].start < block.end:
            running.append(waiting.pop())
        running = [layer for layer in running if layer.end > block.start]
        yield _woven(text, block, running, begun)


def _outermost_first(layer: Layer) -> tuple[int, int, int]:
    return (layer.start, -layer.end, layer.depth)


def _woven(text: str, block: Spanned, layers: Sequence[Layer], begun: set[Layer]) -> str:
    """Write one block. `begun` holds the layers that have had their `opening`."""
    pieces: list[str] = []
    stack: list[Layer] = []
    position = block.start

    def advance(to: int) -> None:
        nonlocal position
        pieces.append(escaped(text[position:to], quote=False))
        position = to

    def open_(layer: Layer) -> None:
        pieces.append(layer.again if layer in begun else layer.opening)
        begun.add(layer)
        stack.append(layer)

    def close_until(limit: int) -> None:
        """Close what ends at or before `limit`; what lies above it in the stack is opened again."""
        while stack and (end := min(layer.end for layer in stack)) <= limit:
            advance(end)
            lowest = next(i for i, layer in enumerate(stack) if layer.end == end)
            above = stack[lowest:]
            del stack[lowest:]
            pieces.extend(layer.closing for layer in reversed(above))
            for layer in above:
                if layer.end > end:
                    open_(layer)

    for layer in layers:
        start = max(layer.start, block.start)
        close_until(start)
        advance(start)
        open_(layer)
    close_until(block.end)
    advance(block.end)
    pieces.extend(layer.closing for layer in reversed(stack))
    return "".join(pieces)


# Browsers drop or change these: NUL and other controls, lone surrogates, and a carriage return, which becomes
# a line feed.
_NOT_IN_HTML = dict.fromkeys(
    [*(c for c in range(0x20) if c not in {0x09, 0x0A}), *range(0x7F, 0xA0), *range(0xD800, 0xE000)],
    "\N{REPLACEMENT CHARACTER}",
)
