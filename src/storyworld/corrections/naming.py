"""Where the text names somebody whom reading has passed over."""

import re
from collections.abc import Iterable, Iterator

from storyworld.spans import Span, SpanIndex
from storyworld.story import Mention, Story

_TOLD = frozenset({"paragraph", "epigraph"})
_BEGINS = re.compile(r"(?:^|[.!?…:—–-]|[\"“„«‘'‚])[\s\"“„«‘'‚]*$")
_LOOK_BACK = 8
"""More white space and marks than so many characters hardly stand before a word."""


def passed_over(story: Story, names: Iterable[str]) -> list[Mention]:
    """Return a mention, of nobody yet, for each place in the story that has a name and no mention of it.

    A name that is a word as well, such as Will, counts only where its capital letter says that it is a name.
    """
    mentions = story.mentions or ()
    # "Teo's shop" is a mention around "Teo" that leaves room for his own; "Teo Marsh" is a name, which is whole.
    heads = {mention.head_start for mention in mentions}
    called = SpanIndex(_united(mention for mention in mentions if mention.form == "name"))
    found: dict[int, int] = {}
    for name in names:
        for span in _occurrences(story, name):
            if heads.isdisjoint(range(span.start, span.end)) and not called.touching(span.start, span.end):
                found[span.start] = max(span.end, found.get(span.start, 0))
    numbers = (int(mention.id[1:]) for mention in mentions if mention.id[1:].isdecimal())
    n_known = max(numbers, default=0)
    return [_mention(story, f"m{n}", start, end) for n, (start, end) in enumerate(sorted(found.items()), n_known + 1)]


def _united(mentions: Iterable[Mention]) -> list[Span]:
    """Return what mentions cover, those that overlap as one."""
    found: list[Span] = []
    for mention in mentions:
        if found and mention.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, mention.end))
        else:
            found.append(Span(mention.start, mention.end))
    return found


def _occurrences(story: Story, name: str) -> Iterator[Span]:
    words = name.split()
    # What has no capital letter describes somebody, and may describe others as well.
    if not any(word[:1].isupper() for word in words):
        return
    pattern = re.compile(r"\b" + r"\s+".join(map(re.escape, words)) + r"(?!\w)")
    is_word = re.search(rf"\b{re.escape(words[0].lower())}(?!\w)", story.text) is not None
    for block in story.blocks or (Span(0, len(story.text)),):
        if not isinstance(block, Span) and block.kind not in _TOLD:
            continue
        for match in pattern.finditer(story.text, block.start, block.end):
            before = story.text[max(block.start, match.start() - _LOOK_BACK) : match.start()]
            if not (is_word and _BEGINS.search(before)):
                yield Span(match.start(), match.end())


def _mention(story: Story, id_: str, start: int, end: int) -> Mention:
    head = end - len(story.text[start:end].split()[-1])
    return Mention(id=id_, start=start, end=end, head_start=head, head_end=end, form="name", category="PER")
