"""What a user may turn for a run."""

from msgspec import Struct


class Settings(Struct, frozen=True, kw_only=True):
    """How to read a file. The defaults are right for almost every story.

    `encoding` and `kind` overrule detection. `min_probability` is in [0, 1]: a speaker below it becomes null.
    `recover_paragraphs` may be turned off to keep a wall of text as one block.
    """

    encoding: str | None = None
    kind: str | None = None
    min_probability: float = 0.0
    recover_paragraphs: bool = True
