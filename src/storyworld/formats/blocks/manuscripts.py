"""What stands on top of a manuscript that is sent to editors: name, address, telephone, e-mail, how many words."""

import re
from collections.abc import Sequence

from storyworld.formats.blocks.drafts import Draft

_EVIDENCE = {
    "mail": re.compile(r"(?:e-?mail[:\s]*)?[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}", re.IGNORECASE),
    "telephone": re.compile(
        r"(?:(?:tele)?phone|cell|mobile|tel|home|work)?[.:\s]*(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,5}\)|\d{2,5})[\s./-]*"
        r"\d{3,4}[\s.-]+\d{3,4}",
        re.IGNORECASE,
    ),
    "street": re.compile(
        r"\d{1,5}[a-z]?,? (?:[NSEW]\.? )?(?:[\w.'’-]+ ){1,4}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|court|ct|"
        r"boulevard|blvd|way|place|pl|terrace|square|close|crescent|circle|highway|hwy|parkway|pkwy)\b\.?.{0,40}|"
        r"p\.? ?o\.? box \d.{0,30}",
        re.IGNORECASE,
    ),
    "town": re.compile(
        r"[A-Z][\w .'’-]{1,40},? [A-Z]{2}\.?,? +\d{5}(?:-\d{4})?|.{0,40}\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|"
        r".{0,40}\b[A-Z]\d[A-Z] ?\d[A-Z]\d"
    ),
    "words": re.compile(
        r"(?:.{0,60}\s)?(?:word ?count[:\s]*)?[(\[]?(?:about|around|approx(?:imately|\.)?|circa|ca?\.|~)?\s*"
        r"\d[\d,. ]{0,8}\+?\s*(?:words|wds\.?)[)\]]?(?: \(?approx(?:imately|\.)?\)?)?",
        re.IGNORECASE,
    ),
}
# A letter, too, may begin with an address alone.
_SENDERS = frozenset({"mail", "telephone", "words"})
_KINDS_SURE = 2
_MAX_DRAFTS = 12
_MAX_BETWEEN = 3
_MAX_HEAD = 600
_MAX_LINE = 120
_COUNT = re.compile(
    r"[(\[]?(?:word ?count[:\s]*)?(?:about |around |approx(?:imately|\.)? ?|~ ?)?\d{1,3}(?:[,.]?\d{3})+\+? words[)\]]?",
    re.IGNORECASE,
)


def claim_manuscript_head(drafts: Sequence[Draft]) -> None:
    """Type what stands above a manuscript's title as metadata, as far down as it says whose it is and how long.

    One such line may be anybody's, and so may an address: two kinds of lines, not both of the post, are a manuscript's.
    """
    head = drafts[:_MAX_DRAFTS]
    kinds: set[str] = set()
    last = -1
    for i, draft in enumerate(head):
        if draft.kind not in {None, "metadata"} or draft.passage.heading or i - last > _MAX_BETWEEN + 1:
            break
        found = _evidence(draft)
        # Below the title, the number of words is no end of what is above it.
        if found and not (found == {"words"} and last >= 0 and i - last > 1):
            kinds |= found
            last = i
    claimed = head[: last + 1] if len(kinds) >= _KINDS_SURE and kinds & _SENDERS else []
    for draft in (*claimed, *(draft for draft in head if draft.is_open and _COUNT.fullmatch(draft.line))):
        draft.kind = "metadata"


def _evidence(draft: Draft) -> set[str]:
    """Return which kinds of lines of a manuscript's head a passage has."""
    lines = [line.strip()[: _MAX_LINE + 1] for line in draft.head.splitlines()] if len(draft.head) <= _MAX_HEAD else []
    lines = [line for line in lines if len(line) <= _MAX_LINE]
    return {kind for line in lines for kind, shape in _EVIDENCE.items() if shape.fullmatch(line)}
