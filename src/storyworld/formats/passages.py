"""What lines and markup become before they are typed: stretches of the canonical text, in order."""

from msgspec import Struct

from storyworld.story import BlockKind, Detected, Metadata


class Passage(Struct, frozen=True, kw_only=True):
    """A stretch of text that the layout sets off.

    `n_blank` counts the empty lines before it, `n_lines` its lines. `heading` is the level of a markup
    heading, 0 for none; `is_rule` is true for a drawn line. `origin` leads back into a marked-up source. `kind` is what
    the source itself says that it is; `None` leaves it to the rules for raw text.
    """

    start: int
    end: int
    n_blank: int = 0
    n_lines: int = 1
    heading: int = 0
    is_rule: bool = False
    is_quoted: bool = False
    is_indented: bool = False
    origin: str | None = None
    kind: BlockKind | None = None


class Passages(Struct, frozen=True, kw_only=True):
    """A canonical text with its passages, and what the markup says about the work and about whose it is."""

    text: str
    passages: tuple[Passage, ...]
    metadata: Metadata = Metadata()
    emphasis: tuple[tuple[int, int], ...] | None = None
    bold: tuple[tuple[int, int], ...] | None = None
    detected: Detected = "generic"

    @property
    def is_structured(self) -> bool:
        """Whether the source itself says what is title, heading and note, so that none of these is guessed."""
        return self.detected not in {"generic", "gutenberg"}
