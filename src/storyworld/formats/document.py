"""What a file becomes before anything is analysed: its canonical text in typed blocks."""

from msgspec import Struct

from storyworld.story import Block, Metadata, Source


class Document(Struct, frozen=True, kw_only=True):
    """A canonical text, cut into typed blocks that cover all of it that is not white space, in order.

    `emphasis` holds the spans that the source sets in italics or bold, `bold` those in bold, `None` where it has no
    such thing. `notices` are sentences for the user, for example that the story seems not to be in English.
    """

    text: str
    blocks: tuple[Block, ...]
    source: Source
    metadata: Metadata
    emphasis: tuple[tuple[int, int], ...] | None = None
    bold: tuple[tuple[int, int], ...] | None = None
    notices: tuple[str, ...] = ()
