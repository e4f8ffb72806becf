"""The story with a voice for every line: ebook2audiobook's voice tags and abogen's markers.

Of the file, what one reads aloud: title, headings, whose part it is, epigraphs and the story. Notes, headers and
disclaimers are left out, and so are the marks of scene breaks, in whose place is a pause, labels such as «Priya:»
before lines that Priya's voice reads, and the signs around *words* that are emphasised.
"""

import json
import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import cycle, groupby, islice, pairwise

from msgspec import Struct

from storyworld.exports.passages import Passage, passages
from storyworld.spans import Span
from storyworld.story import Block, Character, Story

NARRATOR = "Narrator"
BREAK = "scene_break"
ALOUD = frozenset({None, "title", "chapter_heading", "pov_header", "epigraph", "paragraph", BREAK})
# English voices of Kokoro 1.0, which abogen speaks with: of its first letters, the second says female or male.
NARRATING = "af_heart"
VOICES = {
    "she/her": ["bf_emma", "af_bella", "af_nicole", "bf_isabella", "af_sarah", "af_aoede", "bf_alice", "af_kore"],
    "he/him": ["am_michael", "bm_george", "am_fenrir", "bm_fable", "am_puck", "bm_lewis", "am_eric", "bm_daniel"],
}
# In the story's own words, what either tool would obey: it gets brackets that look alike and mean nothing to them.
_TAG = re.compile(r"\[(?=\s*/?\s*\w+\s*(:[^\]]*)?\])")
_MARKER = re.compile(r"<<(?=\w+:)")
# Whose a line is, where a label says it: «[21:04] Priya: hi», «**Me** (typing): no», «<wren> lol».
_CLOCK = r"(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?)"
_BEFORE_NAME = re.compile(
    rf"[^\w\n]{{0,6}}(?:\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}},? )?{_CLOCK}?[^\w\n]{{0,6}}", re.IGNORECASE
)
_AFTER_NAME = re.compile(
    rf"[^\w\n]{{0,6}}(?:today|yesterday)?,?(?: ?at)? ?{_CLOCK}?[^\w\n]{{0,6}}\n|"
    r"[^\w\n(\[\]>:]{0,6}(?:[(\[][^()\[\]\n]{1,24}[)\]])?[*_ ]{0,4}(?:[\]>:][\]>:*_]{0,4}\s*|[-–—] )",
    re.IGNORECASE,
)
# What a voice would read as "asterisk": *so*, _so_, **so**; not f**k, 3 * 4 or snake_case.
_EMPHASIS = re.compile(
    r"(?<![\w*_])(?:(?P<stars>\*{1,3})(?=[^\s*])[^*]{1,300}?(?<=\S)(?P<stars_end>(?P=stars))|"
    r"(?P<lines>_{1,3})(?=[^\s_])[^_]{1,300}?(?<=\S)(?P<lines_end>(?P=lines)))(?![\w*_])"
)
_NOT_IN_NAMES = re.compile(r"[^\w\s]")
_NOT_IN_VALUES = re.compile(r"[<>\[\]\s]+")


class Voice(Struct, frozen=True):
    """Somebody's voice: the name in ebook2audiobook's tags, and one of abogen's voices."""

    tag: str
    kokoro: str


class Piece(Struct, frozen=True):
    """What one voice reads of one block, without the white space around it. A pause has no voice."""

    block: Block | None
    before: str
    text: str
    voice: Voice | None


def files(story: Story, *, with_text: bool) -> dict[str, bytes]:  # noqa: ARG001 - never asked for without it
    """Return the text with ebook2audiobook's tags and with abogen's markers, each with the list of its voices.

    The voices of ebook2audiobook are sound files that the user has, so that their paths are left empty.
    """
    voices = _voices(story)
    pieces = list(_pieces(story, voices))
    names = {person.id: person.name for person in story.characters or ()}
    cast = {voice.tag: voice.kokoro for voice in voices.values()}
    tags = {"macros": {"voices": dict.fromkeys(cast, "")}}
    named = {voice.tag: names.get(id_ or "", NARRATOR) for id_, voice in voices.items()}
    people = [{"tag": tag, "name": named[tag], "voice": voice} for tag, voice in cast.items()]
    return {
        ".sml.txt": _tagged(pieces).encode(),
        ".sml.json": _json(tags),
        ".abogen.txt": _marked(story, pieces).encode(),
        ".abogen.json": _json({"voices": people}),
    }


def _pieces(story: Story, voices: dict[str | None, Voice]) -> Iterator[Piece]:
    """Yield what is read aloud, one voice and one block at a time, and a pause for each scene break."""
    read = [passage for passage in passages(story) if _kind(passage) in ALOUD]
    pauses, unread = _below_gaps(story), sorted([*_labels(story, read, voices), *_signs(story)])
    starts = [span.start for span in unread]
    before = ""
    for (voice, block), run in groupby(read, key=lambda passage: (voices[_speaker(passage, voices)], passage.block)):
        words = "".join(
            _without(unread[bisect_left(starts, p.start) : bisect_left(starts, p.end)], story, p) for p in run
        )
        text = words.strip()
        if not text:  # nothing but a label or a sign
            before += words
            continue
        if block is not None and block.start in pauses:
            pauses.remove(block.start)
            yield Piece(block=None, before=before, text="", voice=None)
        lead = words[: len(words) - len(words.lstrip())]
        is_break = block is not None and block.kind == BREAK
        yield Piece(block=block, before=before + lead, text="" if is_break else text, voice=None if is_break else voice)
        before = words[len(lead) + len(text) :]


def _labels(story: Story, read: list[Passage], voices: dict[str | None, Voice]) -> Iterator[Span]:
    """Yield the labels before lines that have a voice of their own."""
    for told, said in pairwise(read):
        quote = said.quote
        if told.quote is not None or quote is None or quote.start != said.start:
            continue
        cue, is_voiced = quote.cue, quote.speaker is not None and quote.speaker in voices
        if cue is None or not is_voiced or not told.start <= cue.start < cue.end <= said.start:
            continue
        line = max(told.start, story.text.rfind("\n", told.start, cue.start) + 1)
        after = _AFTER_NAME.match(story.text, cue.end, said.start)
        if after is not None and _BEFORE_NAME.fullmatch(story.text, line, cue.start):
            yield Span(line, after.end())


def _signs(story: Story) -> Iterator[Span]:
    """Yield the signs around emphasised words."""
    for block in story.blocks:
        for match in _EMPHASIS.finditer(story.text, block.start, block.end):
            sign = "stars" if match["stars"] else "lines"
            yield Span(*match.span(sign))
            yield Span(*match.span(f"{sign}_end"))


def _without(unread: list[Span], story: Story, passage: Passage) -> str:
    """Return the words of a passage but for what is not read; a sign may be part of a label."""
    words, position = [], passage.start
    for span in unread:
        words.append(story.text[position : span.start])
        position = max(position, span.end)
    return "".join([*words, story.text[position : passage.end]])


def _below_gaps(story: Story) -> set[int]:
    """Return where the blocks begin that stand below a scene break of empty lines, which is no passage."""
    return {
        block.start
        for above, block in pairwise(story.blocks)
        if above.kind == BREAK and not story.text[above.start : above.end].strip()
    }


def _kind(passage: Passage) -> str | None:
    return None if passage.block is None else passage.block.kind


def _speaker(passage: Passage, voices: dict[str | None, Voice]) -> str | None:
    """Return whose voice reads a passage: the speaker's, else that of who tells it, else the narrator's, null."""
    speaker = passage.quote.speaker if passage.quote else None
    return next((id_ for id_ in (speaker, passage.narrator) if id_ is not None and id_ in voices), None)


def _voices(story: Story) -> dict[str | None, Voice]:
    """Give a voice to the narrator and to everybody who says or tells something, whoever says most first."""
    heard = {quote.speaker for quote in story.quotes or ()} | {part.narrator for part in story.narration or ()}
    people = sorted((p for p in story.characters or () if p.id in heard), key=lambda person: -person.n_words_spoken)
    either = [voice for pair in zip(*VOICES.values(), strict=True) for voice in pair]
    stocks = {pronouns: cycle(stock) for pronouns, stock in VOICES.items()}
    mixed = cycle(either)
    voices: dict[str | None, Voice] = {None: Voice(NARRATOR, NARRATING)}
    tags = {NARRATOR}
    for person in people:
        stock = stocks.get(person.pronouns or "", mixed)
        # Two people have one voice only where there are no others left.
        taken = {voice.kokoro for voice in voices.values()}
        kokoro = next((voice for voice in islice(stock, len(either)) if voice not in taken), None) or next(stock)
        voices[person.id] = Voice(_tag_name(person, tags), kokoro)
        tags.add(voices[person.id].tag)
    return voices


def _tag_name(person: Character, taken: set[str]) -> str:
    """Return a name as ebook2audiobook writes it, `TobiasMarsh`, that nobody else has."""
    words = _NOT_IN_NAMES.sub("", person.name).split()
    name = "".join(word[:1].upper() + word[1:] for word in words) or "Character"
    return next(tag for tag in (name, *(f"{name}{n}" for n in range(2, len(taken) + 3))) if tag not in taken)


def _tagged(pieces: list[Piece]) -> str:
    """Return the text with ebook2audiobook's tags."""
    parts = []
    for piece in pieces:
        text = _TAG.sub("\uff3b", piece.text)
        parts.append(piece.before)
        parts.append("[pause]" if piece.voice is None else f"[voice:{piece.voice.tag}]{text}[/voice]")
    return "".join(parts) + "\n"


def _marked(story: Story, pieces: list[Piece]) -> str:
    """Return the text with abogen's markers: of the work, of chapters, and of voices where they change."""
    authors = ", ".join(story.metadata.authors or ())
    known = {"TITLE": story.metadata.title or "", "ARTIST": authors, "ALBUM_ARTIST": authors}
    parts = [f"<<METADATA_{key}:{_value(value)}>>\n" for key, value in known.items() if value]
    voice = None
    for piece in pieces:
        parts.append(piece.before)
        if piece.voice is None:
            continue
        if piece.block is not None and piece.block.kind == "chapter_heading":
            parts.append(f"<<CHAPTER_MARKER:{_value(piece.text)}>>\n")
            voice = None
        if piece.voice != voice:
            voice = piece.voice
            parts.append(f"<<VOICE:{voice.kokoro}>>")
        parts.append(_MARKER.sub("\uff1c\uff1c", piece.text))
    return "".join(parts) + "\n"


def _value(text: str) -> str:
    return _NOT_IN_VALUES.sub(" ", text).strip()


def _json(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False, indent=2).encode() + b"\n"
