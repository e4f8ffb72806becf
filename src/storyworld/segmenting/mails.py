"""Mails in a story: a head of lines such as «From: Mara», «To: Tomas», «Subject: the boat», with the mail below."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from storyworld.segmenting.dialogue import Quotation
from storyworld.spans import Span, strip

HEADS = frozenset("from to cc bcc subject re date sent time".split())
_LINE = re.compile(
    rf"[ \t]*[*_]{{0,3}}(?P<what>{'|'.join(sorted(HEADS))})[*_]{{0,3}} ?:[*_]{{0,3}}[ \t]*"
    r"(?P<value>\S[^\n]{0,120})?(?:\n|$)",
    re.IGNORECASE,
)
# What a sender is called, without the address behind it.
_SENDER = re.compile(r"[\"'“‘*_]{0,3}(?P<name>[^\W\d_][^<(\[\n\"”“*]{0,40})")
_WORD = re.compile(r"\w+")
# Whoever signs does so within so many paragraphs, in so many words; without that, a mail is one paragraph.
_MAX_PARAGRAPHS = 40
_MAX_SIGNATURE_WORDS = 3


class _Head(Struct, frozen=True):
    """The lines above a mail: who sends it, and where below them, in which paragraph, it begins."""

    sender: Span
    start: int
    paragraph: int
    is_sure: bool


def find_mails(text: str, paragraphs: Sequence[Span]) -> list[Quotation]:
    """Return the paragraphs of mails as quotations of family `chat` with the sender's name as their label, in order.

    A head has a sender, and whom it is to or what it is about. One without a subject or an address, which a ticket has
    as well, counts only where the text has two.
    """
    heads = list(_heads(text, paragraphs))
    if len(heads) < 2 and not any(head.is_sure for head in heads):
        return []
    limits = (*(head.paragraph for head in heads[1:]), len(paragraphs))
    return [mail for head, limit in zip(heads, limits, strict=True) for mail in _mail(text, paragraphs, head, limit)]


def _heads(text: str, paragraphs: Sequence[Span]) -> Iterator[_Head]:
    found: dict[str, Span] = {}
    for i, paragraph in enumerate(paragraphs):
        at = paragraph.start
        while (line := _LINE.match(text, at, paragraph.end)) is not None:
            found[line["what"].lower()] = Span(*line.span("value")) if line["value"] else Span(line.end(), line.end())
            at = line.end()
        body = strip(text, at, paragraph.end)
        if not found or not len(body):
            continue  # the mail is below, or nothing is
        head = _head(text, found, body.start, i)
        found = {}
        if head is not None:
            yield head


def _head(text: str, found: dict[str, Span], start: int, paragraph: int) -> _Head | None:
    """Return a head if it has a sender, and somebody or something else."""
    sender = _SENDER.match(text, found["from"].start, found["from"].end) if "from" in found else None
    if sender is None or not found.keys() & {"to", "subject", "re"}:
        return None
    has_address = any("@" in found[what].of(text) for what in ("from", "to") if what in found)
    is_sure = has_address or ("to" in found and bool(found.keys() & {"subject", "re"}))
    return _Head(strip(text, *sender.span("name")), start, paragraph, is_sure)


def _mail(text: str, paragraphs: Sequence[Span], head: _Head, limit: int) -> Iterator[Quotation]:
    """Yield the paragraphs of a mail, to where its sender signs it."""
    last = head.paragraph
    names = {word.casefold() for word in _WORD.findall(head.sender.of(text))}
    for k in range(head.paragraph + 1, min(limit, head.paragraph + _MAX_PARAGRAPHS)):
        words = [word.casefold() for word in _WORD.findall(text[paragraphs[k].start : paragraphs[k].end][:80])]
        if 0 < len(words) <= _MAX_SIGNATURE_WORDS and all(any(n.startswith(word) for n in names) for word in words):
            last = k
            break
    for k in range(head.paragraph, last + 1):
        start = head.start if k == head.paragraph else paragraphs[k].start
        yield Quotation(start=start, end=paragraphs[k].end, paragraph=k, family="chat", label=head.sender)
