"""What a user may turn for a run."""

from msgspec import Struct


class Settings(Struct, frozen=True, kw_only=True):
    """How to read a file. The defaults are right for almost every story.

    `encoding` and `kind` overrule detection. `member` names the story to read where a folder or a zip archive holds
    several, as its path within it or the end of that. `min_probability` is in [0, 1]: a speaker below it becomes null.
    `recover_paragraphs` may be turned off to keep a wall of text as one block. `bundle` is the folder of the trained
    networks, `default` for those in the package; null reads by rules alone, which is quicker and knows less.
    `n_threads` is how many threads the networks may use, null for one a processor; it changes no result. `corrections`
    may be turned off to see a story as it was read, without what a reader has put right in the file beside it.
    """

    encoding: str | None = None
    kind: str | None = None
    member: str | None = None
    min_probability: float = 0.0
    recover_paragraphs: bool = True
    bundle: str | None = "default"
    n_threads: int | None = None
    corrections: bool = True
