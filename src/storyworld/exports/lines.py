"""JSON lines: what is told and what is said in reading order, one passage a line."""

from collections.abc import Iterator

import msgspec

from storyworld.exports.passages import Passage, passages, spoken_words
from storyworld.story import Story

_LINE_ENDS = [(mark.encode(), f"\\u{ord(mark):04x}".encode()) for mark in "\x85\u2028\u2029"]


class Line(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of the export. `text` is there unless the story is without its text."""

    line: int
    start: int
    end: int
    kind: str | None
    block: str | None
    scene: str | None
    quote: str | None
    speaker_id: str | None
    speaker: str | None
    addressee_ids: tuple[str, ...]
    addressees: tuple[str, ...]
    attribution: str | None
    probability: float | None
    narrator_id: str | None
    narrator: str | None
    text: str | None = None


def files(story: Story, *, with_text: bool) -> dict[str, bytes]:
    """Return the lines as JSON lines in UTF-8."""
    encoder = msgspec.json.Encoder()
    return {".jsonl": b"".join(on_one_line(encoder.encode(line)) + b"\n" for line in lines(story, with_text=with_text))}


def on_one_line(data: bytes) -> bytes:
    """Escape the characters of JSON that many readers, Python's `splitlines` among them, take for the end of a line."""
    for mark, escape in _LINE_ENDS:
        data = data.replace(mark, escape)
    return data


def lines(story: Story, *, with_text: bool) -> Iterator[Line]:
    """Yield the story line by line; joined, their texts are the story's text, white space and all."""
    names = {person.id: person.name for person in story.characters or ()}
    for i, passage in enumerate(passages(story)):
        yield _line(i + 1, story, passage, names, with_text=with_text)


def _line(number: int, story: Story, passage: Passage, names: dict[str, str], *, with_text: bool) -> Line:
    quote = passage.quote
    speaker = quote.speaker if quote else None
    addressees = quote.addressees if quote else ()
    narrator = None if quote else passage.narrator
    return Line(
        line=number,
        start=passage.start,
        end=passage.end,
        kind=passage.kind,
        block=passage.block.kind if passage.block else None,
        scene=passage.scene,
        quote=quote.id if quote else None,
        speaker_id=speaker,
        speaker=names.get(speaker or ""),
        addressee_ids=addressees,
        addressees=tuple(names.get(id_, id_) for id_ in addressees),
        attribution=quote.attribution if quote else None,
        probability=quote.probability if quote and speaker else None,
        narrator_id=narrator,
        narrator=names.get(narrator or ""),
        text=spoken_words(story, passage) if with_text else None,
    )
