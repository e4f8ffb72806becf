"""Author's notes by their labels: `A/N: …`, `(Author's Note: …)`, in lines of their own or within one."""

import re

from storyworld.formats.lines.readers import goes_on_to_readers

_LABEL = (
    "(?:"
    + "|".join(
        (
            r"A/N|a/n|A/n|AN(?=\s*[:\-–—])|A\.N\.?|T/N|E/N|B/N",
            r"(?:[Aa]uthor|AUTHOR)(?:['’`´]?[sS]?['’`´]?) ?[Nn](?:ote|OTE)[sS]?",
            r"(?:[Nn]otes?|NOTES?) (?:from|by|to|FROM|BY|TO) (?:(?:[Tt]he|THE|your|my|[Aa]ll|ALL) )?"
            r"(?:[Aa]uthor|AUTHOR|[Rr]eaders?|READERS?|[Rr]eviewers?)",
            r"(?:[Tt]ranslator|[Bb]eta|[Ee]ditor)['’`´]?s? [Nn]otes?",
            r"(?:Chapter )?(?:[Ee]nd|END|[Ss]tart|[Bb]eginning|[Cc]hapter) [Nn](?:ote|OTE)[sS]?",
            r"(?:Reviews|REVIEWS|Reviewers|[Ss]hout-?[Oo]uts?)(?=\s*:\s*$)",
            r"(?:[Ff]ootnotes?|FOOTNOTES?)(?=(?: [\dA-Z*†‡]{1,3})?\]?:)",
            r"(?:[Rr]eview|REVIEW) (?:[Rr]eplies|[Rr]esponses|REPLIES|[Aa]nswers)",
        )
    )
    + ")"
)
_ADJECTIVE = r"(?:(?:[Aa]nother|[Qq]uick|[Ss]hort|[Ii]mportant|IMPORTANT|[Ll]ong|[Ff]inal|[Ll]ast) )?"
_STARTS = re.compile(rf"[\s*~_=#>+|•\-–—]*[(\[{{<]?[\s*~_]*{_ADJECTIVE}{_LABEL}(?![\w'’])")
_ENDS_MARK = re.compile(rf"[\s*~_(\[]*(?:[Ee]nd|END)(?: of)?(?: the)? {_LABEL}")
_BRACKETED = re.compile(rf"[(\[{{][\s*_~]*{_LABEL}(?![\w'’])")
_IN_PROSE = re.compile(r"(?<=[.!?…\"”*)\]~]) +(?P<note>[*_~]*(?:A/N|a/n|AN|Author['’]?s? [Nn]ote)\b[*_~]*\s?[:\-])")
_SENTENCE = re.compile(r"\S.*?(?:[.!?…]+[\"”)*\]]*(?=\s|$)|$)", re.DOTALL)
_CLOSING = {"(": ")", "[": "]", "{": "}"}
# A bracket that closes further on than this was never closed, and another one is met.
MAX_BRACKETED = 3000


def starts_note(line: str) -> bool:
    """Tell whether a passage begins with the label of an author's note, bracketed or not."""
    return _STARTS.match(line[:80]) is not None


def ends_note(line: str) -> bool:
    """Tell whether a line says that the note ends here: `End A/N`."""
    return _ENDS_MARK.match(line[:60]) is not None


def is_label_alone(line: str) -> bool:
    """Tell whether a line is the label and nothing else, so that the note comes after it."""
    match = _STARTS.match(line)
    return match is not None and not re.search(r"\w", line[match.end() :])


def closing_of(text: str) -> str | None:
    """Return the bracket that will close a note which begins with one, `None` for a note without."""
    return _CLOSING.get(text.lstrip("*_~ ")[:1])


def bracketed(text: str) -> list[tuple[int, int | None]]:
    """Find `(A/N: …)` in a passage, brackets included; the end is `None` where it does not close in it."""
    found: list[tuple[int, int | None]] = []
    done = 0
    for match in _BRACKETED.finditer(text):
        if match.start() >= done:
            end = _closing(text[match.start() : match.start() + MAX_BRACKETED])
            found.append((match.start(), None if end is None else match.start() + end))
            done = match.start() + (MAX_BRACKETED if end is None else end)
    return found


def in_prose(text: str) -> tuple[int, int] | None:
    """Find a note without brackets inside a paragraph; it goes as far as it speaks to readers."""
    match = _IN_PROSE.search(text)
    if match is None:
        return None
    start = end = match.start("note")
    for sentence in _SENTENCE.finditer(text, start):
        if end > start and not goes_on_to_readers(sentence[0]):
            break
        end = sentence.end()
    return start, end


def _closing(text: str) -> int | None:
    """Return one past the bracket that closes the first character."""
    opening, closing = text[0], _CLOSING[text[0]]
    depth = 0
    # Emoticons in notes, `:)` and `;)`, close no bracket unless nothing else does.
    for match in re.finditer(rf"(?<![:;=])[{re.escape(opening + closing)}]", text):
        depth += 1 if match[0] == opening else -1
        if depth == 0:
            return match.end()
    last = text.rfind(closing)
    return last + 1 if last > 0 else None
