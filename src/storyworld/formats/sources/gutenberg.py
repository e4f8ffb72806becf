"""Project Gutenberg's licence around a text, and the notes of those who produced it."""

import re

_START = re.compile(
    r"^[ *]*\*{2,3} ?START OF (?:THE|THIS) PROJECT GUTENBERG.*$|^\*END\*? ?THE SMALL PRINT.*$",
    re.MULTILINE | re.IGNORECASE,
)
_END = re.compile(
    r"^[ *]*\*{2,3} ?END OF (?:THE|THIS) PROJECT GUTENBERG.*$|^End of (?:the |this )?Project Gutenberg.*$",
    re.MULTILINE | re.IGNORECASE,
)
_PRODUCER = re.compile(
    r"\W*(?:(?:this )?e-?(?:text|book) (?:was )?(?:prepared|produced)|(?:produced|prepared) by|"
    r"transcribed (?:by|from)|transcriber['’]?s? notes?|html version|distributed proofread|release date|"
    r"\[?illustration[:\]]|\[?frontispiece|"
    r"note: (?:images? of the original|project gutenberg also)|"
    r"the project gutenberg (?:e-?book|e-?text))",
    re.IGNORECASE,
)
_FIELD = re.compile(
    r"^(?P<label>Title|Author|Language|Translator):[ \t]+(?P<value>\S.*(?:\n[ \t]{3,}\S.*)*)", re.MULTILINE
)
_OLD_HEAD = re.compile(
    r"Project Gutenberg(?:['’]s)? (?:e-?text|e-?book)? ?(?:of )?(?P<title>\S.*), by (?P<author>[\w .'’-]+\w)",
    re.IGNORECASE,
)
_MAX_OLD_HEAD = 300
# The licence's head is some hundred lines; a mark further down is one that the text quotes.
_MAX_HEAD = 60_000


def margins(text: str) -> tuple[int, int] | None:
    """Return where the book begins and ends between the licence's head and tail; `None` for other files."""
    start = 0
    for match in _START.finditer(text[:_MAX_HEAD]):
        start = match.end()
    end_match = _END.search(text, start)
    if not start and end_match is None:
        return None
    return start, end_match.start() if end_match is not None else len(text)


def head_fields(head: str) -> dict[str, tuple[str, ...]]:
    """Return the lines of what the licence's head says: of `Title`, `Author`, `Language`, `Translator`.

    A second author, or a subtitle, stands indented below the first. The oldest heads have but one line of prose.
    """
    fields: dict[str, tuple[str, ...]] = {}
    for match in _FIELD.finditer(head[:_MAX_HEAD]):
        fields.setdefault(match["label"], tuple(line.strip() for line in match["value"].splitlines()))
    old = _OLD_HEAD.search(head[:_MAX_OLD_HEAD])
    if "Title" not in fields and old is not None:
        fields |= {"Title": (old["title"],), "Author": (old["author"],)}
    return fields


def is_production_note(line: str) -> bool:
    """Tell whether a passage speaks of how the electronic text came to be, or stands for a picture."""
    return _PRODUCER.match(line) is not None
