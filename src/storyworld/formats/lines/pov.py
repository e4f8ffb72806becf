"""POV headers: lines such as `Sam's POV:` that say through whose eyes the story goes on."""

import re

from msgspec import Struct

from storyworld.formats.lines.headings import is_title_like

_DECORATION = r"[\s*~_=#+|<>/\\()\[\]{}.:;•·—–\-\"“”^°¤★☆♥♡❤]*"
_POV = r"(?:p\.? ?o\.? ?v\b\.?|(?:point|pt\.?) of view\b|view ?point\b|perspective\b)"
_WORD = r"(?:[^\W\d_][\w.]*(?:[-/][\w.]+)*|\d(?:st|nd|rd|th)|[({\[]?[A-Za-z]/[A-Za-z][)}\]]?)"
_NAME = rf"(?P<name>{_WORD}(?: (?:& )?{_WORD}){{0,3}}?)"
_OWN = r"(?:['’`´]s?|s['’`´]|s)?"
_PREFIX = (
    r"(?:(?:back to|switch(?:ing)? to|change to|still|start of|end of|end|from|in|now|"
    r"story in|told from|told in) )?(?:the )?"
)
_AGAIN = r"(?:\s*\(?(?:continued|again|cont\.?|cont'd)\)?)?"
_HEADERS = (
    re.compile(rf"{_DECORATION}{_POV}\s*(?:change|switch)s?{_DECORATION}()(?P<name>)", re.IGNORECASE),
    re.compile(
        rf"{_DECORATION}{_PREFIX}{_NAME}{_OWN}[\s*_:\-–—]+{_POV}{_AGAIN}{_DECORATION}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{_DECORATION}{_PREFIX}{_POV}\s*(?:of\s+(?:the )?|[:=\-–—~]+\s*|\s+){_NAME}{_DECORATION}",
        re.IGNORECASE,
    ),
    re.compile(rf"{_DECORATION}(?P<name>[A-Z]{{1,2}})[ -]?P\.?O\.?[Vv]\.?{_DECORATION}"),
    re.compile(
        rf"{_DECORATION}{_NAME}{_OWN}[\s*_]+{_POV}\s*[-–—,:|(\[~]\s*(?P<when>[\w ,'’:/&]{{1,40}})"
        rf"{_DECORATION}",
        re.IGNORECASE,
    ),
)
# Story after the header in the same line: the header ends in a colon or a closing sign, or a capital follows.
_WRITTEN = r"(?:POV|PoV|Pov|pov|P\.O\.V\.?|[Pp]oint [Oo]f [Vv]iew)"
_LEADING = re.compile(
    rf"(?P<header>[*~_(\[\-– ]*(?:(?i:{_PREFIX}){_NAME}{_OWN}[ ]{_WRITTEN}|(?P<initial>[A-Z])POV)"
    r"(?:\s*(?P<mark>[*~_)\]]*[:*~)\]][*~_)\]]*|\s[-–—]+(?=\s))|(?=\s+[A-Z\"“‘'])))\s*(?P<story>\S.{2,})",
    re.DOTALL,
)
_WITHIN = re.compile(
    r"(?<=[.!?…\"”’*)\]]) +(?P<header>[*~_]*\(?(?P<name>[A-Z]\w+(?: [A-Z]\w+)?)['’`´]s? "
    rf"{_WRITTEN}\)?[*~_]*:?[*~_]*)(?= +[A-Z\"“‘'])"
)
NOBODY = frozenset(
    [
        "third",
        "3rd",
        "first",
        "1st",
        "second",
        "2nd",
        "no-one",
        "noone",
        "nobody",
        "none",
        "narrator",
        "narrators",
        "narrator's",
        "normal",
        "general",
        "omniscient",
        "author",
        "authors",
        "everyone",
        "everybody",
        "all",
        "anyone",
        "unknown",
        "my",
        "your",
        "his",
        "her",
        "their",
        "its",
        "our",
        "someone",
        "multiple",
        "various",
        "outsider",
        "mixed",
        "neutral",
        "no",
        "any",
        "different",
        "alternating",
        "dual",
        "same",
        "other",
        "another",
        "story",
        "regular",
    ]
)
MAX_LENGTH = 90


class Header(Struct, frozen=True):
    """A POV header at `[start, end)` of a line; `name` is the span of the person, `None` for nobody's."""

    start: int
    end: int
    name: tuple[int, int] | None


def header(line: str) -> Header | None:
    """Recognise a line that is nothing but a POV header."""
    if len(line) > MAX_LENGTH or not _MAYBE.search(line):
        return None
    for pattern in _HEADERS:
        match = pattern.fullmatch(line)
        if match is not None and not _is_prose(line, match) and not _goes_on(match):
            return Header(0, len(line), _name(match))
    return None


def leading(text: str) -> Header | None:
    """Recognise a POV header that begins a paragraph and is followed by story text in the same line."""
    head = text[:200]
    if not _MAYBE.search(head) or header(text) is not None:
        return None
    match = _LEADING.match(head)
    if match is None:
        return None
    initial = match.span("initial")
    name = _name(match) if match["name"] is not None else initial
    return Header(match.start("header"), match.end("header"), name)


def within(text: str) -> list[Header]:
    """Find POV headers between two sentences of a wall of text."""
    return [Header(*match.span("header"), _name(match)) for match in _WITHIN.finditer(text)]


def trailing(line: str) -> Header | None:
    """Recognise a POV header that ends a chapter heading: `Chapter 3 (Bella POV)`."""
    if len(line) > MAX_LENGTH or not _MAYBE.search(line):
        return None
    for match in re.finditer(r"[(\[]|(?:\s[-–—:|~]+\s+|:\s+)", line):
        found = header(line[match.start() :].rstrip()) if line[match.start()] in "([" else header(line[match.end() :])
        if found is not None:
            offset = match.start() if line[match.start()] in "([" else match.end()
            name = found.name
            return Header(offset, len(line), None if name is None else (name[0] + offset, name[1] + offset))
    return None


_WHEN = re.compile(r"\b(?:later|earlier|ago|before|after|same|meanwhile|flashback|present|past|\d+)\b", re.IGNORECASE)
_MAYBE = re.compile(r"p\.? ?o\.? ?v|of view|view ?point|perspective", re.IGNORECASE)


def _name(match: re.Match[str]) -> tuple[int, int] | None:
    start, end = match.span("name")
    words = match["name"].lower().replace("’", "'").split()
    if not words or words[0].strip("'s.") in NOBODY or words[0] in NOBODY or words[-1] == "person":
        return None
    while end > start and not match.string[end - 1].isalnum() and match.string[end - 1] not in ")]}.":
        end -= 1
    # A possessive without its apostrophe (`Sams POV`) stays as it is: nobody can tell it from `Chris POV`.
    return start, end


def _goes_on(match: re.Match[str]) -> bool:
    """Tell story behind a header from the time or place that some headers name."""
    when = match.groupdict().get("when")
    return when is not None and not (is_title_like(when) or _WHEN.search(when))


def _is_prose(line: str, match: re.Match[str]) -> bool:
    """Tell a sentence that mentions a point of view from a header."""
    words = line.split()
    if len(words) > 9:
        return True
    name = match["name"]
    is_sentence = line.rstrip()[-1] in ".,;!?" and not re.search(r"p\.o\.v\.$", line, re.IGNORECASE)
    if is_sentence and line[0].isalnum() and not (name and re.search(r"pov\W*$", line, re.IGNORECASE)):
        return True
    inner = name.split() if name else []
    return any(word.islower() and word not in NOBODY | _LINKS for word in inner[1:]) or bool(
        inner and inner[0].lower() in _NOT_NAMES
    )


_LINKS = frozenset({"and", "the", "of", "person", "one", "de", "la", "van", "von", "one's", "limited", "omniscient"})
_NOT_NAMES = frozenset(
    [
        "this",
        "that",
        "a",
        "an",
        "what",
        "new",
        "from",
        "with",
        "whose",
        "which",
        "every",
        "each",
        "it",
        "he",
        "she",
        "they",
        "some",
        "is",
        "was",
    ]
)
